Object.defineProperty(exports,Symbol.toStringTag,{value:"Module"});var pn=Object.defineProperty,vn=(t,n)=>{let r=Object.setPrototypeOf({},null);for(var e in t)pn(r,e,{get:t[e],enumerable:!0});return n&
1||pn(r,Symbol.toStringTag,{value:"Module"}),n&2?r:Object.preventExtensions(r)};function Ha(t){return 0}function gn(){return!0}const za=4,Wa=5,Ga=6,Ja=7;var he=class extends TypeError{constructor(t){super(
`${t} is missing`)}};function we(t){try{if(t instanceof he)return Ja;let n=t;for(let r=0;r<3&&typeof n=="object"&&n;r++){const{name:e,message:a,code:o,cause:f,errors:s}=n;if(e==="NotCapable"||e==="Per\
missionDenied")return Ga;if(mn(o)||mn(a))return Wa;n=f??s?.[0]}}catch{}return za}const Va=["bad port","certificate","CERT_","_CERT","VERIFY_LEAF_SIGNATURE"];function mn(t){return typeof t=="string"&&Va.
some(n=>t.includes(n))}async function pe(t,n){if(!Xa(t.body)||Qa(t,n)){const o=await t.text();if(typeof o!="string")throw new he("a string from text()");const f=o.length>n;return{text:f?o.slice(0,n):o,
isTruncated:f}}const r=t.body.getReader(),e=new TextDecoder;let a="";for(let o=n;;){const{done:f,value:s}=await r.read();if(f)return{text:a+e.decode(),isTruncated:!1};if(s.byteLength>o)return a+=e.decode(
s.subarray(0,o)),r.cancel().catch(()=>{}),{text:a,isTruncated:!0};o-=s.byteLength,a+=e.decode(s,{stream:!0})}}function Xa(t){return typeof t?.getReader=="function"}function Qa({headers:t},n){if(typeof t?.
get!="function")return!1;const r=t.get("content-length");return typeof r=="string"&&Number(r)<=n&&!t.get("content-encoding")&&!t.get("transfer-encoding")}let v0;function Ya(t){v0=t}const{fetch:Ka,Bun:Za,
Deno:ve}=globalThis;function Bn(t,n){if(Za)return{init:{...n,keepalive:!1}};if(!ve?.version?.deno||!ve.createHttpClient)return{init:n};if(t===Ka&&typeof n.body=="string")return{init:{...n,body:new Blob(
[n.body])}};try{const r=ve.createHttpClient({poolMaxIdlePerHost:0});return{init:{...n,client:r},client:r}}catch{return{init:n}}}const $a=0,_a=1,yn=2,i6=3,ge=new Set;var e6=class{status=0;outcome=$a;value;#i=new AbortController;#e;#n;send(t,n,r,e,a,o){
ge.add(this);const{signal:f}=this.#i,s={...r,headers:e,body:a,signal:f};if(r.method==="GET")return me(this.#r(t,n,s,o));const u=Bn(t,s);return this.#n=u.client,me(this.#r(t,n,u.init,o))}async#r(t,n,r,e){
try{const a=await t(n,r),o=n6(a);if(o)throw new he(o);const{status:f}=a;if(a.type==="error")throw new TypeError("fetch gave a network error");if(this.#i.signal.aborted){r6(a.body);return}if(this.status=
f,this.#e=a,e===0||!a.ok)return;this.#a(await pe(a,e))}catch(a){this.#o(a,we(a));return}if(this.outcome===yn)try{this.value=JSON.parse(this.value),this.outcome=_a}catch{}}readText(t){return me(this.#t(
t))}async#t(t){try{this.#e&&this.#a(await pe(this.#e,t))}catch(n){this.#o(n,we(n))}}#a({text:t,isTruncated:n}){this.value=t,this.outcome=n?i6:yn}#o(t,n){this.value=t,this.outcome=n}header(t){try{const n=this.#e?.
headers.get(t);return typeof n=="string"&&n.length<=t6?n:void 0}catch{return}}abort(){this.finish(),this.#i.abort()}finish(){ge.delete(this),this.#n?.close(),this.#n=void 0}};function n6(t){const n=t?.
status;return Number.isInteger(n)&&n>=0&&n<=999?typeof t.text!="function"?"text()":typeof t.ok=="boolean"?void 0:"ok":"status"}function r6(t){typeof t?.cancel=="function"&&t.cancel().catch(()=>{})}const t6=8192;
function me(t){return{then(n){return t.then(v0.guardReaction(n))}}}function a6(){for(const t of[...ge])try{t.abort()}catch{}}function o6(t,n,r,e){return Object.freeze({credentials:t,options:n,appUrl:r,
refusal:e})}function f6(t,n,r,e,a){return Object.freeze({serverUrl:t,appId:n,service:r,user:e,onBehalfOf:e,headers:a})}function s6(t,n,r,e){return Object.freeze({callDefaults:t.slice(),fetch:n,onError:r,
onAttempt:e})}function c6(t,n){const r=Object.freeze({...t.credentials,user:n});return Object.freeze({...t,credentials:r})}function In(t){const n=[];try{let e=t;for(let a=0;a<3&&typeof e=="object"&&e;a++){
const{message:o,code:f,name:s,cause:u,errors:b}=e,l=Be(o)||Be(f)||Be(s);l&&n.push(l),e=u??b?.[0]}}catch{}const r=t===null?"null":typeof t;return n.length>0?n.join(": "):`fetch failed with ${r}`}const u6=8192;
function Be(t){const n=t?String(t):"";return n.length<=u6?n:""}function b6(){return globalThis.fetch}const An=new WeakMap;let l6=0;function k6(t){let n=An.get(t);return n===void 0&&An.set(t,n=++l6),n}
function d6(){try{const{window:t}=globalThis;return t?.location?.href}catch{return}}function h6(){try{const t=globalThis.location?.href;return typeof t=="string"?t:void 0}catch{return}}async function w6(t,n,r,e,a,o,f,s){
const u={operation:n,[r]:e,attempt:a,milliseconds:f,outcome:s};try{await t(o===0?u:{...u,status:o})}catch{}}const g0=new Set;var xn=class{signal;constructor(t){this.signal=t}},p6=class{promise;#i;#e;#n=0;#r;constructor(){
if(this.promise=new Promise((t,n)=>{this.#i=t,this.#e=n}),this.promise.then(void 0,Tn),!this.#e)throw new RangeError("Maximum call stack size exceeded");g0.add(this)}resolve(t){this.#i(t),this.#t()}reject(t){
this.#e(t),this.#t()}abort(t){this.reject(new xn(t))}listen(t,n){g6(t,this),this.#r=t,this.#n=n}onAbort(t){g0.has(this)&&(this.abort(t),v0.cancel(this.#n))}#t(){g0.delete(this);const t=this.#r;t&&m6(t,
this)}};function v6(t){for(const n of g0)n.reject(t)}function Tn(){}const m0=new WeakMap;function g6(t,n){const r=m0.get(t);if(r){r.calls.add(n);return}const e=new Set([n]),a=()=>{for(const o of e)try{
o.onAbort(t)}catch{Promise.resolve(o).then(f=>f.onAbort(t)).catch(Tn)}};t.addEventListener("abort",a),m0.set(t,{calls:e,listener:a})}function m6(t,n){const r=m0.get(t);if(!(!r?.calls.delete(n)||r.calls.
size>0)){m0.delete(t);try{t.removeEventListener("abort",r.listener)}catch{}}}function B6(t,n){return{accessToken:t,connectionConfig:n}}function y6(t){return{success:t.success,phase:t.phase,status:t.status_code??
null,data:t.data,dataBase64:t.data_base64??null,contentType:t.content_type??null,headers:t.headers??{},creditsCharged:t.credits_charged??0}}function Cn(t,n){const{setTimeout:r,clearTimeout:e}=globalThis,
a=r(n,t);return()=>e(a)}const B0=new Set;var I6=class{#i;constructor(t,n){B0.add(this),this.#i=Cn(t,()=>{B0.delete(this)&&v0.handleTimeout(n)})}cancel(){B0.delete(this),this.#i?.()}};function A6(){for(const t of B0)
t.cancel()}function x6(t,n){try{const{href:r,protocol:e,hostname:a,origin:o,username:f,password:s,search:u,hash:b}=new URL(t,n),[l,d]=[f+s!=="",u+b!==""];return{href:r,protocol:e,hostname:a,origin:o,hasUserinfo:l,
hasQuery:d}}catch(r){if(r?.name!=="TypeError")throw r;return}}function T6(t){switch(typeof t){case"undefined":return 0;case"boolean":return 1;case"number":return 2;case"string":return 3;case"object":return t===
null?0:C6(t)?4:5;case"function":return 6;default:return 7}}function C6(t){try{return Array.isArray(t)}catch{return!1}}const j6=65536;function O6(t){return typeof t=="string"&&t.length<=j6?t:void 0}function E6(t,n,r,e){
return t+n+r+e}function S6(t){if(typeof t!="string"||t==="")return!1;for(let n=0;n<t.length;n++){const r=t.charCodeAt(n);if(r<32||r===127)return!1}return!0}function jn(t){return Object.entries(t).flat()}
const R6=Symbol("unreadable");function On(t,n){try{return G2(t,n)}catch{return R6}}function G2(t,n){if(typeof t!="object"||!t)return;const r=t[n];return r===void 0||U6(t,n)?r:void 0}function U6(t,n){if(Object.
hasOwn(t,n))return!0;let r=Object.getPrototypeOf(t);for(;r&&!Object.hasOwn(r,n);)r=Object.getPrototypeOf(r);return r!==null&&!q6(r)}function q6(t){return Object.getPrototypeOf(t)===null&&Object.hasOwn(
t,"hasOwnProperty")}function P6(t){const n=[],r=a=>{if(typeof a!="object"||!a)return a;const o=Array.isArray(a)?[]:{};return n.push([a,o]),o},e=r(t);for(let a=n.pop();a;a=n.pop()){const[o,f]=a;for(const s of Object.
keys(o)){const u=r(o[s]);s==="__proto__"?Object.defineProperty(f,s,{value:u,writable:!0,enumerable:!0,configurable:!0}):f[s]=u}}return e}function N6(t,n){return new Error(`base44-connectors needs ${t}`,
n===void 0?{}:{cause:n})}const D6=globalThis;for(const t of["TextDecoder","TextEncoder","structuredClone"])if(D6[t]===void 0)throw N6(`${t}, which is missing here. In Jest's environment jsdom, begin t\
he test file with /** @jest-environment node */, or use an environment that has fetch and its kin`);function L6(t){try{const e=I.__wbindgen_add_to_stack_pointer(-16)>>>0;I.authorizationOf(e,A(t));var n=x().
getInt32(e+0,!0),r=x().getInt32(e+4,!0);if(x().getInt32(e+8,!0))throw S(r);return S(n)}finally{I.__wbindgen_add_to_stack_pointer(16)}}function M6(t,n){try{const a=I.__wbindgen_add_to_stack_pointer(-16)>>>
0;I.bindProvider(a,A(t),A(n));var r=x().getInt32(a+0,!0),e=x().getInt32(a+4,!0);if(x().getInt32(a+8,!0))throw S(e);return S(r)}finally{I.__wbindgen_add_to_stack_pointer(16)}}function F6(t,n,r,e){try{const f=I.
__wbindgen_add_to_stack_pointer(-16)>>>0;I.callApi(f,A(t),A(n),A(r),A(e));var a=x().getInt32(f+0,!0),o=x().getInt32(f+4,!0);if(x().getInt32(f+8,!0))throw S(o);return S(a)}finally{I.__wbindgen_add_to_stack_pointer(
16)}}function H6(t){I.cancel(t)}function z6(t){try{const e=I.__wbindgen_add_to_stack_pointer(-16)>>>0;I.checkOfProvider(e,A(t));var n=x().getInt32(e+0,!0),r=x().getInt32(e+4,!0);if(x().getInt32(e+8,!0))
throw S(r);return S(n)}finally{I.__wbindgen_add_to_stack_pointer(16)}}function W6(t,n){try{const a=I.__wbindgen_add_to_stack_pointer(-16)>>>0;I.clientFromConfig(a,A(t),A(n));var r=x().getInt32(a+0,!0),
e=x().getInt32(a+4,!0);if(x().getInt32(a+8,!0))throw S(e);return S(r)}finally{I.__wbindgen_add_to_stack_pointer(16)}}function G6(t,n){try{const a=I.__wbindgen_add_to_stack_pointer(-16)>>>0;I.clientFromRequest(
a,A(t),A(n));var r=x().getInt32(a+0,!0),e=x().getInt32(a+4,!0);if(x().getInt32(a+8,!0))throw S(e);return S(r)}finally{I.__wbindgen_add_to_stack_pointer(16)}}function J6(t,n,r){try{const o=I.__wbindgen_add_to_stack_pointer(
-16)>>>0;I.connectAppUser(o,A(t),A(n),A(r));var e=x().getInt32(o+0,!0),a=x().getInt32(o+4,!0);if(x().getInt32(o+8,!0))throw S(a);return S(e)}finally{I.__wbindgen_add_to_stack_pointer(16)}}function V6(t,n,r){
try{const o=I.__wbindgen_add_to_stack_pointer(-16)>>>0;I.disconnectAppUser(o,A(t),A(n),A(r));var e=x().getInt32(o+0,!0),a=x().getInt32(o+4,!0);if(x().getInt32(o+8,!0))throw S(a);return S(e)}finally{I.
__wbindgen_add_to_stack_pointer(16)}}function X6(t,n,r){try{const o=I.__wbindgen_add_to_stack_pointer(-16)>>>0;I.getAccessToken(o,A(t),A(n),A(r));var e=x().getInt32(o+0,!0),a=x().getInt32(o+4,!0);if(x().
getInt32(o+8,!0))throw S(a);return S(e)}finally{I.__wbindgen_add_to_stack_pointer(16)}}function Q6(t,n,r){try{const o=I.__wbindgen_add_to_stack_pointer(-16)>>>0;I.getConnection(o,A(t),A(n),A(r));var e=x().
getInt32(o+0,!0),a=x().getInt32(o+4,!0);if(x().getInt32(o+8,!0))throw S(a);return S(e)}finally{I.__wbindgen_add_to_stack_pointer(16)}}function Y6(t,n,r){try{const o=I.__wbindgen_add_to_stack_pointer(-16)>>>
0;I.getCurrentAppUserAccessToken(o,A(t),A(n),A(r));var e=x().getInt32(o+0,!0),a=x().getInt32(o+4,!0);if(x().getInt32(o+8,!0))throw S(a);return S(e)}finally{I.__wbindgen_add_to_stack_pointer(16)}}function K6(t,n,r){
try{const o=I.__wbindgen_add_to_stack_pointer(-16)>>>0;I.getCurrentAppUserConnection(o,A(t),A(n),A(r));var e=x().getInt32(o+0,!0),a=x().getInt32(o+4,!0);if(x().getInt32(o+8,!0))throw S(a);return S(e)}finally{
I.__wbindgen_add_to_stack_pointer(16)}}function Z6(t,n,r){try{const o=I.__wbindgen_add_to_stack_pointer(-16)>>>0;I.getWorkspaceConnection(o,A(t),A(n),A(r));var e=x().getInt32(o+0,!0),a=x().getInt32(o+
4,!0);if(x().getInt32(o+8,!0))throw S(a);return S(e)}finally{I.__wbindgen_add_to_stack_pointer(16)}}function $6(t){I.handleTimeout(t)}function _6(t){try{const e=I.__wbindgen_add_to_stack_pointer(-16)>>>
0;I.identifyAccount(e,A(t));var n=x().getInt32(e+0,!0),r=x().getInt32(e+4,!0);if(x().getInt32(e+8,!0))throw S(r);return S(n)}finally{I.__wbindgen_add_to_stack_pointer(16)}}function io(t,n){try{const e=I.
__wbindgen_add_to_stack_pointer(-16)>>>0;I.invalidate(e,A(t),A(n));var r=x().getInt32(e+0,!0);if(x().getInt32(e+4,!0))throw S(r)}finally{I.__wbindgen_add_to_stack_pointer(16)}}function eo(t,n,r){try{const o=I.
__wbindgen_add_to_stack_pointer(-16)>>>0;I.isConnected(o,A(t),A(n),A(r));var e=x().getInt32(o+0,!0),a=x().getInt32(o+4,!0);if(x().getInt32(o+8,!0))throw S(a);return S(e)}finally{I.__wbindgen_add_to_stack_pointer(
16)}}function no(t,n,r){try{const o=I.__wbindgen_add_to_stack_pointer(-16)>>>0;I.isCurrentAppUserConnected(o,A(t),A(n),A(r));var e=x().getInt32(o+0,!0),a=x().getInt32(o+4,!0);if(x().getInt32(o+8,!0))throw S(
a);return S(e)}finally{I.__wbindgen_add_to_stack_pointer(16)}}function ro(t,n,r){try{const o=I.__wbindgen_add_to_stack_pointer(-16)>>>0;I.isWorkspaceConnected(o,A(t),A(n),A(r));var e=x().getInt32(o+0,
!0),a=x().getInt32(o+4,!0);if(x().getInt32(o+8,!0))throw S(a);return S(e)}finally{I.__wbindgen_add_to_stack_pointer(16)}}function to(){try{const n=I.__wbindgen_add_to_stack_pointer(-16)>>>0;I.refuseRequest(
n);var t=x().getInt32(n+0,!0);if(x().getInt32(n+4,!0))throw S(t)}finally{I.__wbindgen_add_to_stack_pointer(16)}}function ao(){try{const n=I.__wbindgen_add_to_stack_pointer(-16)>>>0;I.refuseServiceRole(
n);var t=x().getInt32(n+0,!0);if(x().getInt32(n+4,!0))throw S(t)}finally{I.__wbindgen_add_to_stack_pointer(16)}}function oo(t){try{const e=I.__wbindgen_add_to_stack_pointer(-16)>>>0;I.stepProvider(e,A(
t));var n=x().getInt32(e+0,!0),r=x().getInt32(e+4,!0);if(x().getInt32(e+8,!0))throw S(r);return n>>>0}finally{I.__wbindgen_add_to_stack_pointer(16)}}function fo(t,n){return A(Error(e2(t,n)))}function so(t){
return Number(g(t))}function co(t,n){const r=bi(String(g(n)),I.__wbindgen_malloc,I.__wbindgen_realloc),e=ei;x().setInt32((t>>>0)+4,e,!0),x().setInt32((t>>>0)+0,r,!0)}function uo(t){const n=g(t),r=typeof n==
"boolean"?n:void 0;return V(r)?16777215:r?1:0}function bo(t){return!g(t)}function lo(t){return typeof g(t)=="function"}function ko(t){const n=g(t);return typeof n=="object"&&n!==null}function ho(t){return typeof g(
t)=="string"}function wo(t){return g(t)===void 0}function po(t,n){return g(t)===g(n)}function vo(t,n){const r=g(n),e=typeof r=="number"?r:void 0;x().setFloat64((t>>>0)+8,V(e)?0:e,!0),x().setInt32((t>>>
0)+0,!V(e),!0)}function go(t,n){const r=g(n),e=typeof r=="string"?r:void 0;var a=V(e)?0:bi(e,I.__wbindgen_malloc,I.__wbindgen_realloc),o=ei;x().setInt32((t>>>0)+4,o,!0),x().setInt32((t>>>0)+0,a,!0)}function mo(t,n){
throw new Error(e2(t,n))}function Bo(t){g(t)._wbg_cb_unref()}function yo(t){g(t).abort()}function Io(t,n){g(t).abort(g(n))}function Ao(t){return g(t).aborted}function xo(t){return A(y6(g(t)))}function En(t){
const n=g(t).appId;return A(n)}function To(t){const n=g(t).appUrl;return V(n)?0:A(n)}function ye(t,n){return A(Object.assign(S(t),g(n)))}function Co(){const t=h6();return V(t)?0:A(t)}function jo(t,n){
const r=g(n).baseUrl;var e=V(r)?0:bi(r,I.__wbindgen_malloc,I.__wbindgen_realloc),a=ei;x().setInt32((t>>>0)+4,a,!0),x().setInt32((t>>>0)+0,e,!0)}function Sn(t){const n=g(t).bound;return A(n)}function Oo(t,n){
const r=g(n).callDefaults,e=os(r,I.__wbindgen_malloc),a=ei;x().setInt32((t>>>0)+4,a,!0),x().setInt32((t>>>0)+0,e,!0)}function Eo(t){g(t).cancel()}function So(t,n){return g(t).charCodeAt(n>>>0)}function Ro(t,n,r,e){
return A(E6(g(t),g(n),g(r),g(e)))}function y0(t){const n=g(t).config;return A(n)}function Uo(t,n){return A(B6(g(t),g(n)))}function qo(t,n,r,e){return A(o6(S(t),S(n),S(r),S(e)))}function Po(t,n,r,e,a){
return A(f6(g(t),g(n),S(r),S(e),S(a)))}function No(t,n,r,e,a){return A(s6(ts(t,n),S(r),S(e),S(a)))}function Ie(t){const n=g(t).credentials;return A(n)}function Do(t){return g(t).deadline}function Lo(t){
return A(P6(g(t)))}function Mo(t,n){const r=bi(In(g(n)),I.__wbindgen_malloc,I.__wbindgen_realloc),e=ei;x().setInt32((t>>>0)+4,e,!0),x().setInt32((t>>>0)+0,r,!0)}function Rn(t){return k6(g(t))}function Fo(t){
const n=g(t).fetch;return V(n)?0:A(n)}function Ho(t){g(t).finish()}function zo(t){return A(jn(g(t)))}function Wo(){return J2(function(t){return A(jn(g(t)))},arguments)}function Go(t){return A(Array.from(
g(t)))}function Jo(){return J2(function(t,n){const r=g(t).get(g(n));return V(r)?0:A(r)},arguments)}function Vo(t,n){const r=g(t)[g(n)];return V(r)?0:A(r)}function Xo(t){return g(t).happened}function Qo(t){
return g(t).hasQuery}function Yo(t){return g(t).hasUserinfo}function Ko(t,n,r){const e=g(n).header(g(r));var a=V(e)?0:bi(e,I.__wbindgen_malloc,I.__wbindgen_realloc),o=ei;x().setInt32((t>>>0)+4,o,!0),x().
setInt32((t>>>0)+0,a,!0)}function Zo(t,n,r){const e=g(n).header(g(r));var a=V(e)?0:bi(e,I.__wbindgen_malloc,I.__wbindgen_realloc),o=ei;x().setInt32((t>>>0)+4,o,!0),x().setInt32((t>>>0)+0,a,!0)}function Ae(t){
const n=g(t).headers;return A(n)}function $o(){return A(b6())}function _o(t,n){const r=g(n).hostname,e=bi(r,I.__wbindgen_malloc,I.__wbindgen_realloc),a=ei;x().setInt32((t>>>0)+4,a,!0),x().setInt32((t>>>
0)+0,e,!0)}function ef(t,n){const r=g(n).href,e=bi(r,I.__wbindgen_malloc,I.__wbindgen_realloc),a=ei;x().setInt32((t>>>0)+4,a,!0),x().setInt32((t>>>0)+0,e,!0)}function nf(t){const n=g(t).input;return A(
n)}function rf(t){return Ha(g(t))}function tf(t){return Array.isArray(g(t))}function af(t){return S6(g(t))}function of(t){return g(t).isSameToken}function ff(t){return g(t).isUnreadable}function sf(t){
return T6(g(t))}function Un(t){const n=g(t).json;return A(n)}function qn(t){return g(t).length}function cf(){return J2(function(t,n,r){g(t).listen(g(n),r>>>0)},arguments)}function uf(t){return g(t).maxDelay}
function bf(t){return g(t).maxResponseBytes}function lf(t){return g(t).maxRetries}function kf(t,n){return A(On(g(t),g(n)))}function df(t,n){const r=On(g(t),g(n));return V(r)?0:A(r)}function hf(t,n){const r=g(
n).name,e=bi(r,I.__wbindgen_malloc,I.__wbindgen_realloc),a=ei;x().setInt32((t>>>0)+4,a,!0),x().setInt32((t>>>0)+0,e,!0)}function Pn(){return A(new Array)}function wf(){return A(new e6)}function Oi(){return A(
new Object)}function pf(t,n){return A(new I6(t>>>0,n>>>0))}function Nn(){return A(new Object)}function vf(){return A(new p6)}function Dn(){return Date.now()}function I0(){return performance.now()}function gf(t,n,r,e,a,o,f,s,u){
w6(g(t),g(n),g(r),e2(e,a),o>>>0,f,s,g(u))}function mf(t,n){g(t).observe(g(n))}function Bf(t){const n=g(t).onAttempt;return V(n)?0:A(n)}function yf(t){const n=g(t).onBehalfOf;return V(n)?0:A(n)}function If(t){
const n=g(t).options;return V(n)?0:A(n)}function Af(t,n){const r=g(n).origin,e=bi(r,I.__wbindgen_malloc,I.__wbindgen_realloc),a=ei;x().setInt32((t>>>0)+4,a,!0),x().setInt32((t>>>0)+0,e,!0)}function Ln(t){
const n=g(t).origins;return A(n)}function xf(t){return g(t).outcome}function Tf(){const t=d6();return V(t)?0:A(t)}function Cf(t,n,r){const e=x6(e2(t,n),g(r));return V(e)?0:A(e)}function jf(){return J2(
function(t){return A(JSON.parse(g(t)))},arguments)}function Mn(t,n){return Date.parse(e2(t,n))}function Fn(t){return g(t).progress}function Of(t){const n=g(t).promise;return A(n)}function Ef(t,n){const r=g(
n).protocol,e=bi(r,I.__wbindgen_malloc,I.__wbindgen_realloc),a=ei;x().setInt32((t>>>0)+4,a,!0),x().setInt32((t>>>0)+0,e,!0)}function A0(t,n){return g(t).push(g(n))}function Hn(){return Math.random()}function Sf(t,n){
return A(g(t).readText(n>>>0))}function Rf(t){const n=g(t).refusal;return A(n)}function xe(t,n){g(t).reject(g(n))}function Uf(t){return g(t).requestBits}function qf(t,n){g(t).resolve(g(n))}function Pf(t){
return g(t).section}function Nf(t,n,r,e,a,o,f){return A(g(t).send(g(n),g(r),g(e),g(a),S(o),f>>>0))}function Df(t){const n=g(t).service;return V(n)?0:A(n)}function Ei(t,n,r){return A(g(t).set(g(n),g(r)))}
function ni(t,n,r){g(t)[g(n)]=g(r)}function zn(t,n){g(t).amount=n>>>0}function Lf(t,n){g(t).asGet=n!==0}function Si(t,n,r){g(t)[S(n)]=S(r)}function Mf(t,n,r){g(t).method=e2(n,r)}function Ff(t,n){g(t).
progress=n>>>0}function Hf(t,n){g(t).redirect=ns[n]}function zf(t,n){g(t).required=g(n)}function Te(t,n){g(t).url=g(n)}function Wf(t,n){return g(t).setsHeader(g(n))}function Gf(t,n){const r=O6(g(n));var e=V(
r)?0:bi(r,I.__wbindgen_malloc,I.__wbindgen_realloc),a=ei;x().setInt32((t>>>0)+4,a,!0),x().setInt32((t>>>0)+0,e,!0)}function Jf(t,n,r){return A(g(t).slice(n>>>0,r>>>0))}function Vf(t,n){const r=fs(g(n).
slice(),I.__wbindgen_malloc),e=ei;x().setInt32((t>>>0)+4,e,!0),x().setInt32((t>>>0)+0,r,!0)}function Fi(t){return g(t).status}function Wn(t){return g(t).status}function Xf(){return J2(function(t){return A(
JSON.stringify(g(t)))},arguments)}function Qf(t,n){const r=bi(JSON.stringify(g(n)),I.__wbindgen_malloc,I.__wbindgen_realloc),e=ei;x().setInt32((t>>>0)+4,e,!0),x().setInt32((t>>>0)+0,r,!0)}function Yf(t,n){
const r=g(n).text;var e=V(r)?0:bi(r,I.__wbindgen_malloc,I.__wbindgen_realloc),a=ei;x().setInt32((t>>>0)+4,a,!0),x().setInt32((t>>>0)+0,e,!0)}function Kf(t,n,r){return A(g(t).then(g(n),g(r)))}function Zf(t){
const n=g(t).thrown;return A(n)}function $f(t,n){const r=g(n).token;var e=V(r)?0:bi(r,I.__wbindgen_malloc,I.__wbindgen_realloc),a=ei;x().setInt32((t>>>0)+4,a,!0),x().setInt32((t>>>0)+0,e,!0)}function Ce(t){
const n=g(t).url;return A(n)}function _f(t){const n=g(t).user;return V(n)?0:A(n)}function je(t){const n=g(t).value;return A(n)}function Oe(t,n){return A(as(t,n,es))}function h2(t){return A(t)}function Z(t,n){
return A(e2(t,n))}function is(t){return A(g(t))}function Gn(t){S(t)}function es(t,n,r){try{const a=I.__wbindgen_add_to_stack_pointer(-16)>>>0;I.wasm_bindgen__convert__closures_____invoke__h2909a8534361d247(
a,t,n,A(r));var e=x().getInt32(a+0,!0);if(x().getInt32(a+4,!0))throw S(e)}finally{I.__wbindgen_add_to_stack_pointer(16)}}const ns=["follow","error","manual"];function A(t){p2===Ci.length&&Ci.push(Ci.length+
1);const n=p2;return p2=Ci[n],Ci[n]=t,n}const Jn={register:()=>{},unregister:()=>{}};function rs(t){t<1028||(Ci[t]=p2,p2=t)}function ts(t,n){return t=t>>>0,Vn().subarray(t/4,t/4+n)}let w2=null;function x(){
return(w2===null||w2.buffer.detached===!0||w2.buffer.detached===void 0&&w2.buffer!==I.memory.buffer)&&(w2=new DataView(I.memory.buffer)),w2}function e2(t,n){return t=t>>>0,cs(Ee().subarray(t,t+n))}let x0=null;
function Vn(){return(x0===null||x0.byteLength===0)&&(x0=new Uint32Array(I.memory.buffer)),x0}let T0=null;function Ee(){return(T0===null||T0.byteLength===0)&&(T0=new Uint8Array(I.memory.buffer)),T0}function g(t){
return Ci[t]}function J2(t,n){try{return t.apply(this,n)}catch(r){I.__wbindgen_exn_store(A(r))}}let Ci=new Array(1024).fill(void 0);Ci.push(void 0,null,!0,!1);let p2=Ci.length;function V(t){return t==
null}function as(t,n,r){const e={a:t,b:n,cnt:1},a=(...o)=>{e.cnt++;const f=e.a;e.a=0;try{return r(f,e.b,...o)}finally{e.a=f,a._wbg_cb_unref()}};return a._wbg_cb_unref=()=>{--e.cnt===0&&(I.__wbindgen_destroy_closure(
e.a,e.b),e.a=0,Jn.unregister(e))},Jn.register(a,e,e),a}function os(t,n){const r=n(t.length*4,4)>>>0;return Vn().set(t,r/4),ei=t.length,r}function fs(t,n){const r=n(t.length*4,4)>>>0,e=x();for(let a=0;a<
t.length;a++)e.setUint32(r+4*a,A(t[a]),!0);return ei=t.length,r}function bi(t,n,r){let e=t.length,a=n(e,1)>>>0;const o=Ee();let f=0;for(;f<e;f++){const s=t.charCodeAt(f);if(s>127)break;o[a+f]=s}if(f!==
e){f!==0&&(t=t.slice(f)),a=r(a,e,e=f+t.length*3,1)>>>0;const s=Ee().subarray(a+f,a+e),u=us.encodeInto(t,s);f+=u.written,a=r(a,e,f,1)>>>0}return ei=f,a}function S(t){const n=g(t);return rs(t),n}let C0=new TextDecoder(
"utf-8",{ignoreBOM:!0});C0.decode();const ss=2146435072;let Se=0;function cs(t){return Se+=t.length,Se>=ss&&(C0=new TextDecoder("utf-8",{ignoreBOM:!0}),C0.decode(),Se=t.length),C0.decode(t)}const us=new TextEncoder;
let ei=0,I;function Xn(t){I=t}const Qn=Ci.length;function bs(){Ci.length=Qn,p2=Qn}var j0,D,Re;const ls=new TextEncoder;function L(t,n,r){ls.encodeInto(n,j0.subarray(t));for(let e=0;e<r.length;e+=2)t+=
r.charCodeAt(e),j0[t]=r.charCodeAt(e+1)}function ks(){L(65536,"assertion failed: self.is_char_boundary(new_len)to_digit: invalid radix -- radix must be in the range 2 to 36 inclusive-The request's hea\
ders.get threw an error for \0\0\0 must be a number of \0 from \0 to \0\0#Base44 answered with JSON in which \0\0H","\xA5\xC0\xC0\xC0\b\xC0\xC0&\xC0"),L(65853,'\0\0"no permission to use the networ\
k: \0\x001fetch resolved to something that is no Response: \0\0could not reach Base44: \0\0\0: \0\0Sheaders must have values that are strings of printable Latin-1 characters: that of \0\x07 is not\0Refused to send\
 credentials to \x005, which is not among trustedOrigins: nothing was sent\0/Refused to send credentials over plain http to \0: nothing was sent\0\bRequest \0# must have at most 65536 characters\0\x001 must be a\
 string of printable Latin-1 characters\0\0 must have at most \0\v characters',"\0\xC0%\xC04\xC0\x1B\xC0\xC0\xC0V\xC0*\xC0h\xC0\xC0&\xC04\xC0\xC0"),L(67589,`\0? must be well-formed Unicode: it hol\
ds half of a surrogate pair\0>headers must have values of at most 65536 characters: that of \0
 is longer\0\0 must be a function\0headers must not set \0.: give the credential as token or serviceToken\0\0! is required and must be a string\0\0 must be a string\0\0; must not be "." or "..": in a URL the\
se name another route\0\0 must be true or false\0Base44 answered with more than \0 bytes (maxResponseBytes)\0no answer within \0 ms (\0)\0&copy_from_slice: source slice length (\0+) does not match destin\
ation slice length (\0)\0\0	 (status \0)\0`,"\0\xC0\x81\xC0\r\xC0,\xC01\xC0$\xC0\xC0>\xC09\xC0.\xC0\x07\xC0+\xC0-\xC0\xC0\v\xC0"),L(68182,"\0","\0\xC0"),L(68206,"\0)\0\0\0\0\0P\0\0\0\0\0\0	\0\0\0Error\0\0\0 \
\0U\0\0\0\0\0\0\0\0 \0U\0\0\0\0\0\0\0'","\0\xC0\x92\b\x93(\xDA"),L(68300," \0U\0\0\0\0\0\0\0","\b\xDB"),L(68348," \0U\0\0\0\0\0\0\0\0\0\0@\0\0\0\0\0\0\0\0\0A\0\0\0B\0\0\0@\0\0\0\0\0\0\0\0\0C\0\0\0D",
"\b\xDF"),L(68432,`App ID\0\0{\0\0\0\0B\0\0\0\0\0\0v\0\0\0\0<\0\0\0-\0\0\0optionstokenP\0\0\0\0&\0\0\x002\0\0\0P\0\0\0\0=\0\0\0\0\0\0kindmessageservicehintneededgrantedretryAfter: refused to follow a redirect: more than five, hidd\
en by the browser, to http, or one that would repeat the request elsewhere\0\0\v\0~\0\0\0: no response before the deadline\0\0\0X\f\0!\0\0\0: the response is not JSON, or longer than maxResponseBytes\0\0\f\0;\0\0\0: the\
 connection has no access token\0\f\0$\0\0\0: could not be reached: statuserror/message error_description message error_summary errors/[]/message errors/[]/detail detail []/message Fault/Error/[]/Message e\
rr error titleheader:x-request-id header:request-id header:x-github-request-id header:x-slack-req-idrequestIddatadeveloper_token\0\0\0k\0\0\0\0\0\0\0*\0\0\0E\0\0\0,\0\0\0\0\0\0F\0\0\0G\0\0\0\0\0\0\0\0\0H\0\0\0operation after  atte\
mptshttps://base44.invalid/x-request-idhttp:integrationTypeconnectorIdretryableattemptscode(): base44-state}\0\0\0\0\0\0'\0\0\0okretriedredirectedfailedcachedcoalescedheadera URL that is too longlocationn\
amesectionoriginsbaseUrldeadlinemaxRetriesmaxDelaymaxResponseBytesjsonapplication/jsonjsonTypecheckhttps:boundurlbodyrenewedrate_limitedaccountscopes\0\0:\0\0\0\0\0\0#\0\0\0:\0\0\0\0z\0\0\0\x07\0\0\0:\0\0\0\0\0\0\0\x007\0\0\0:\
\0\0\0\0\0\0\0\0\0\0\0x-base44-connector-errorretry-after\0:\0\0\0\0\0\0\0\0W\0\0\0:\0\0\0\0c\0\0\0\0\0\0:\0\0\0\0h\0\0\0\0\0\0:\0\0\0\0\0\0\0\0(\0\0\0:\0\0\0\0\0\0\0\0\0\0\0:\0\0\0\0S\0\0\0$\0\0\0baseDelaymilliseconds\0\0\0\0\0	\0\0\0\0\0\f\0\0\0\0\0\0\0\0\0\0\x7FmaxEn\
triesentries\0\0\0\0\0
\0\0\0\0\0\x07\0\0\0\0\0\0@B\0retries\0E\0
\0\0\0\0\0\x07\0\0\0\0\0\0\0d\0\0\0bytes\0\0\0W\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x7Fttl\0\0\0\0\0\0\0\f\0\0\0\0\0\0\0\0\0timeout\x008\0\x07\0\0\0\0\0\f\0\0\0\0\0\0\0\0\0\x7F=\0\b\0\0\0\0\0\f\0\0\0\0\0\0\0\0\0\x7FO\0\b\0\0\0\0\0\f\0\0\0\0\0\0\0\0\0\0\x7FUnder base44 dev, calls go to production \
with a token of its own making: test  with base44-connectors/testing, or deploy the function.The token of  is not handed out: call the provider with callApi.Send the user to the URL that connectAppUse\
r resolves to, to connect .Connect  in the app's dashboard, or reconnect it there. If that is not its name, correct it.Register the connector  in the workspace's settings, or correct its id.The user h\
as not connected : there is nothing to remove.Only requests that Base44 forwards to a function have this header: call the function through Base44. In a test, make the request with fake.request() of ba\
se44-connectors/testing; elsewhere, use createClient.Base44 sends the service token to backend functions: create the client with createClientFromRequest there.The server has no such route: check the s\
erver URL, and any proxy before it.If the response is meant to be that large, give maxResponseBytes a larger value.If the page's console speaks of CORS, the server does not let pages of this origin ca\
ll it: call it from a backend function.The request is one of fake.request(): give the client fetch: fake.fetch, or call fake.serve() before.Trying again will not help: correct the server URL, or have \
the runtime trust the server's certificate.Run Deno with --allow-net, or with --allow-net=<the server's host>.Have the fetch that was given, or the mock of the global one, resolve to a Response, such \
as Response.json(\0\0\0).Correct what the message names, where the client is made or called.Use an https:// server URL, or set allowInsecureHttp if the network between is your own.Add the origin to trust\
edOrigins if it is Base44's; if it is not, find out who sent the Base44-Api-Url header.The token is missing, expired or of another app: make the client from the request that the platform sent, and mak\
e sure that a user is signed in where the route needs one.The workspace is out of integration credits: raise the limit in the billing settings.This route takes a service token: call it through asServi\
ceRole in a backend function of the same app.Wait, then try again; ask less often.Base44 failed or is unavailable: try again later.Set the server URL to the API's own address: credentials do not follo\
w redirects.Try again, or give it more time with timeout and deadline.Check the network and the server URL, then try again.Something other than Base44's API may have answered: check the server URL, an\
d any proxy before it.\0`,`\u0100\xD1p\x84,\xC8\u02F8\xAA\xAF4\x9A0\xED\xD50\x80\b\x89\f\xFF\xFF\xFF\xB0\b\xBA \xDC \xFC\f\xFF\xFF\xFF\x89\f\xE0\x93\x89\f\xFF\xFF\xFF
\x89\f\xFF\xFF\xFF
\x89\f\xFF\xFF\xFF\u05B4\xE2\x80\xA6`),L(72500,`cachescopecredentialappretryabortedaddEventListenerremoveEventListenersignalforceRefreshallowInsecureHttptrustedOriginsfetchonErroronAttemptmetered_\
connector_requires_proxyinvalid_argumentinvalid_configurationinsecure_urluntrusted_originunauthenticatedquotaforbiddenmeterednot_connectedserverbad_requestredirectnetworkinvalid_responseBearer appIdse\
rverUrlhttps://base44.appheadersgetserviceTokenBase44-App-IdBase44-Service-AuthorizationAuthorizationBase44-StateX-Data-Envx-data-envBase44-Api-UrldevprodGMT GMT0..0123456789ABCDEFexpsuccessphasephase\
 is not a non-empty stringsuccess is not a booleanpathGETmethodPOSTPUTPATCHDELETEHEADhostquery/external-auth/tokens//external-auth/tokens/connectors//app-user-auth/connectors//token/connectors//call/i\
nitiateIntegration typeConnector ID/apps/Tab	NewLine
excl!quot"QUOT"num#dollar$percnt%amp&AMP&apos'lpar(rpar)ast*midast*plus+comma,period.sol/colon:semi;lt<LT<equals=gt>GT>quest?commat@lsqb[lbrack[bsol\\rsqb]rbrack]Hat^lowbar_UnderBar_grave\`DiacriticalGr\
ave\`lcub{lbrace{verbar|vert|VerticalLine|rcub}rbrace}hyphen-dash-\0\0I\0\0\0\0M\0\b\0\0\0U\0\0\0\0Z\0\0\0\0_\0\0\0\0d\0\0\0\0h\0\x07\0\0\0o\0\x07\0\0\0v\0\0\0\0z\0\0\0\0~\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x07\0\0\0\0\0\0\0\0\0\0\
\0\0\0\0\0\x07\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x07\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x07\0\0\0\0\0\0\0\0\0\0\x07\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x07\0\0\0\0\0\0\0\0\0\0\x07\0\0\0\0	\0\0\0
\0\0\0\0\0\0\0\0!\0\0\0\0&\0\x07\0\0\0-\0\x07\0\0\x004\0\0\0\x009\0\r\0\0\0F\0\0\0\0K\0\x07\0\0\0R\0\x07\0\0\0Y\0\0\0\0[redacted]\0\0\0\0\0\0\0\0\0\0\0\0\0\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\0\0 \0\0\0\0\0 \0\0\0\0\0 \0\0\0\0\0 \0\b\0\0\0%%25%2525%252525$!\0\0\0\0%!\0\0\0\0(!\0\
\0\0\0-!\0\x07\0\0\0&&amp;\0\0T!\0\0\0\0U!\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0acceptcontent-typex-app-idauthorizationon-behalf-ofx-origin-url\0|!\0\0\0\0\0\0\0!\0\f\0\0\0\0\0\0!\0\b\0\0\0\0\0\0!\0\r\0\0\0\0\0\0\0!\0\r\0\0\0\0\0\0!\0\f\0\0\0\0\0\0\0!\0\f\0\0\0\0\0_\
_proto__localhost[::1].localhost127/apiaccess_tokenaccess_token is not a non-empty string of printable charactersconnection_configconnection_config is neither an object nor nullredirect_urlredirect_ur\
l is not a non-empty stringmsgloc: errordetailNot FoundRequest failed with status code ; getConnectiongetAccessTokenisConnectedgetWorkspaceConnectionisWorkspaceConnectedgetCurrentAppUserConnectiongetC\
urrentAppUserAccessTokenisCurrentAppUserConnectedcallApiconnectAppUserdisconnectAppUser: refused the token, and there is no other: the token does not cover this call: too many requests: not found: fai\
led: refused the request (status ): refused to send its token to : nothing was sentCall another service with a fetch of its own. If the origin is 's, give it as an option: origins.not_configuredreconn\
ectmissing_scopenot_foundrefusedReconnect  in the app's dashboard, or have the app's user connect again.the scope that this call needsAdd  to the scopes of the connector  (base44/connectors, or the ap\
p's dashboard), and connect it again., Send fewer requests to , or wait retryAfter seconds.The body could be read once only. Send the request again: it gets another token.T&\0P\0\0\0https://http://hostsb\
ase}/lacksxlabelsconnectionConfig., which is no host in * has no base URL: give the option baseUrl, or an absolute URL, which is no part of a path needs connectionConfig., which this connection does n\
ot havehttps://base.invalid/a URL with a user namea URL that cannot be parsed-./*lacking_scopesx-oauth-scopesheader:x-accepted-oauth-scopes:adminscope=""resetdatesecondsepoch_secondswaittoken_rejected\
ifinsufficient_scopeheader:[]www-authenticate is not a service that is known: give its origins as an option, such as origins: ["https://api.example.com"]\0\0\0\0\0\0\0\0\0'\0\0[airtable]
hosts api.airtable.com content.airtable.com
base /v0/
wait 30
check meta/whoami
account email id
scopes scopes/[]

[bamboohr]
hosts api.bamboohr.com
host subdomain label .bamboohr.com
base /api/v1/
header accept application/json
if 503 - - rate_limited

[box]
hosts api.box.com upload.box.com
base /2.0/
check users/me
account login name

[calendly]
hosts api.calendly.com
base /
if 403 title Permission_Denied missing_scope
reset x-ratelimit-reset seconds
check users/me
account resource/email resource/name

[clickup]
hosts api.clickup.com
base /api/v2/
if 401 ECODE OAUTH_023 OAUTH_026 OAUTH_027 OAUTH_029 OAUTH_03# OAUTH_04# missing_scope
reset x-ratelimit-reset epoch_seconds
check user
account user/email user/username

[contentful]
hosts api.contentful.com upload.contentful.com
base /
json application/vnd.contentful.management.v1+json
if 403 sys/id AccessDenied missing_scope
reset x-contentful-ratelimit-reset seconds
check users/me
account email

[databricks]
base /api/2.0/
if 403 error_code PERMISSION_DENIED missing_scope
lacks the host of its workspace is not known: give it as an option, such as origins: ["https://<workspace>.cloud.databricks.com"]

[discord]
hosts discord.com
base /api/v10/
if 403 code 50001 50013 missing_scope
check users/@me
account username

[dropbox]
hosts api.dropboxapi.com content.dropboxapi.com
base /2/
if 401 error/.tag missing_scope missing_scope
needed error/required_scope
check users/get_current_account
body null
account email

[github]
hosts api.github.com uploads.github.com
base /
header accept application/vnd.github+json
header x-github-api-version 2022-11-28
if 403 header:x-ratelimit-remaining 0 rate_limited
if 403 header:retry-after * rate_limited
if 403 message *secondary_rate_limit* rate_limited
if 403 lacking_scopes - missing_scope
if 404 lacking_scopes - missing_scope
needed header:x-accepted-oauth-scopes
granted header:x-oauth-scopes
reset x-ratelimit-reset epoch_seconds
wait 60
check user
account login
scopes header:x-oauth-scopes

[gitlab]
hosts gitlab.com
base /api/v4/
if 403 error insufficient_scope missing_scope
needed scope
reset ratelimit-reset epoch_seconds
check user
account username

[google]
if 403 error/details/[]/reason ACCESS_TOKEN_SCOPE_INSUFFICIENT missing_scope
if 403 error/errors/[]/reason insufficientPermissions missing_scope
if 403 error/errors/[]/reason rateLimitExceeded userRateLimitExceeded rate_limited
if 403 error/details/[]/errors/[]/errorCode/authorizationError USER_PERMISSION_DENIED DEVELOPER_TOKEN_* missing_scope
if 400 error invalid_token token_rejected
if 400 error_description Invalid_Value token_rejected
check https://oauth2.googleapis.com/tokeninfo
body access_token={token}
account email
scopes scope

[gmail]
hosts gmail.googleapis.com www.googleapis.com
base /gmail/v1/
like google

[google_analytics]
hosts analyticsdata.googleapis.com analyticsadmin.googleapis.com
base /v1beta/
like google

[google_classroom]
hosts classroom.googleapis.com
base /v1/
like google

[google_search_console]
hosts www.googleapis.com searchconsole.googleapis.com
base /webmasters/v3/
like google

[googleads]
hosts googleads.googleapis.com
base /v24/
header developer-token {developer_token}
like google

[googlebigquery]
hosts bigquery.googleapis.com www.googleapis.com
base /bigquery/v2/
like google

[googlecalendar]
hosts www.googleapis.com
base /calendar/v3/
like google

[googledocs]
hosts docs.googleapis.com www.googleapis.com
base /v1/
like google

[googledrive]
hosts www.googleapis.com
base /drive/v3/
like google

[googlemeet]
hosts meet.googleapis.com
base /v2/
like google

[googlesheets]
hosts sheets.googleapis.com www.googleapis.com
base /v4/
like google

[googleslides]
hosts slides.googleapis.com www.googleapis.com
base /v1/
like google

[googletasks]
hosts tasks.googleapis.com www.googleapis.com
base /tasks/v1/
like google

[hubspot]
hosts api.hubapi.com
base /
if 403 category MISSING_SCOPES missing_scope
needed errors/[]/context/requiredGranularScopes/[] errors/[]/context/missingScopes/[] context/requiredGranularScopes/[] context/missingScopes/[]
check account-info/v3/details
account portalId

[hugging_face]
hosts huggingface.co router.huggingface.co
base /api/
check whoami-v2
account name

[instagram]
hosts graph.instagram.com
base /
if * error/code 190 token_rejected
if * error/code 10 2## missing_scope
if * error/code 4 17 32 613 rate_limited
check me?fields=username
account username

[linear]
hosts api.linear.app
base /graphql
header content-type application/json
if * errors/[]/extensions/code AUTHENTICATION_ERROR token_rejected
if * errors/[]/extensions/code FORBIDDEN missing_scope
if * errors/[]/extensions/code RATELIMITED rate_limited
if * errors/[]/message * refused
reset x-ratelimit-requests-reset epoch_milliseconds
check ?
body {"query":"{ viewer { email name } }"}
account data/viewer/email data/viewer/name

[linkedin]
hosts api.linkedin.com
base /rest/
header linkedin-version 202603
header x-restli-protocol-version 2.0.0
if 403 serviceErrorCode 100 missing_scope
if 403 message Not_enough_permissions_to_access* missing_scope
check /v2/userinfo
account email name

[microsoft_teams one_drive outlook share_point]
hosts graph.microsoft.com
base /v1.0/
if 403 error/code Authorization_RequestDenied accessDenied ErrorAccessDenied missing_scope
if 503 - - rate_limited
check me
account userPrincipalName mail

[notion]
hosts api.notion.com
base /v1/
header notion-version 2022-06-28
if 403 code restricted_resource missing_scope
if 404 code object_not_found not_found
if 503 - - rate_limited
if 529 - - rate_limited
check users/me
account bot/workspace_name name

[quickbooks]
hosts quickbooks.api.intuit.com
base /v3/company/{realmId}/
header accept application/json
if 403 Fault/type AuthorizationFault AUTHORIZATION missing_scope
check query?query=select%20CompanyName%20from%20CompanyInfo
account QueryResponse/CompanyInfo/[]/CompanyName

[salesforce]
host instance_url url .salesforce.com
base /services/data/v60.0/
if * []/errorCode INVALID_SESSION_ID token_rejected
if 403 []/errorCode REQUEST_LIMIT_EXCEEDED rate_limited
if 403 []/errorCode INSUFFICIENT_ACCESS* API_DISABLED_FOR_ORG missing_scope
check /services/oauth2/userinfo
account preferred_username email

[slack slackbot]
hosts slack.com files.slack.com
base /api/
if * error token_expired token_revoked invalid_auth account_inactive not_authed token_rejected
if * error missing_scope missing_scope
if * error ratelimited rate_limited rate_limited
if 200 ok false refused
needed needed
granted provided header:x-oauth-scopes
check auth.test
body {}
account user team
scopes header:x-oauth-scopes

[snowflake]
host subdomain labels .snowflakecomputing.com
base /api/v2/
header accept application/json
header x-snowflake-authorization-token-type OAUTH

[splitwise]
hosts secure.splitwise.com
base /api/v3.0/
if 200 success false refused
if 200 errors/base/[] * refused
if 200 error * refused
check get_current_user
account user/email

[square]
hosts connect.squareup.com
base /v2/
if 403 errors/[]/code INSUFFICIENT_SCOPES missing_scope
needed errors/[]/detail
check merchants/me
account merchant/business_name merchant/id

[stripe]
hosts api.stripe.com files.stripe.com
base /v1/
if 403 error/type invalid_request_error missing_scope
check account
account email id

[supabase]
hosts api.supabase.com
base /v1/
check organizations

[tiktok]
hosts open.tiktokapis.com
base /v2/
if 401 error/code scope_not_authorized missing_scope
reset x-ratelimit-reset epoch_seconds
check user/info/?fields=display_name
account data/user/display_name

[typeform]
hosts api.typeform.com
base /
check me
account email alias

[wix]
hosts www.wixapis.com
base /

[wrike]
hosts www.wrike.com
base /api/v4/
if 403 error not_allowed access_forbidden missing_scope

[x]
base /
lacks it is metered, so Base44 hands out no token: use callApi("x", \0\0\0)
like\0\0\0\0O\0\0\0\0\0\0\0\0\0I\0\0\0\f\0\0\0\0\0\0J\0\0\0K\0\0\0L`,"\u0484\x83\b\x88\b\x8D\b\x91\b\x98\b\x9D\b\xA3\b\xAA\b\xAE\b\xB4\b\xB9\b\xBC\b\xBF\b\xC6\b\xC9\b\xCC\b\xD2\b\xD9\b\xDE\b\xE5\b\xEA\b\xEF\b\xF6\b\xFA|\x90\xF4\b\xF5\b\xF7\b\xFBP\xE5\\\x82\f\x8E\f\x96\f\x96\f\xA3\f\xAF\u25A1\xE2\x80\xA6	\xF2\b\xDF"),
L(83936,"\0\0\0M",""),L(84e3,"\0\0K\0\0\0d\v\0\0\0\0\0\0\0H\0\0\0\0\0\0","\0\x99\xA9\b\x97"),L(84044,`\0\0M\0\0\0\0
\0\0%`,"\0\x86\b\x82"),L(84100,"\0\x07\0J\0\0\0L\0\0\0\0\0\0\0H\0\0\0\0\0\0\0","\0\xBA\xE3\b\xB1"),L(84188,'\0\0H\0\0\0\0\0\0\0\n\0\0\0N\0\0\0O\0\0\0P\0\0\0Q\0\0\0\0\0\0\0\0\0\0\0\0\0\0options must be an objectfetch is req\
uired: this runtime has none of its own, so give one as an optionsignal must be an AbortSignalretry must be false, or an object of maxRetries, baseDelay and maxDelaycache must be true or false, or an \
object of ttl, maxEntries and scopescope must be "credential" or "app"trustedOrigins must be a list of origins such as "https://base44.app", without a user name, path or wildcardorigins must be a list\
 of origins such as "https://api.example.com", without a user name, path or wildcardbaseUrl must be a URL at one of the service\'s originsthe service must be an integration type such as "slack", or an \
object of service and appUser or workspacecalled `Option::unwrap_throw()` on a `None` value \0U\0\0\0\r\0\0$\0\0\0headers must have names of letters, digits and hyphensMap key is not a string and cannot be a\
n object keyServer URL must be an absolute http:// or https:// URLServer URL must not hold a user name or passwordServer URL must not hold a query or a fragmentrefused to follow a redirect: the reques\
t is one that is sent oncerefused to follow a redirect: it does not say where torefused to follow a redirect: it leads to another originrefused to follow a redirect: its URL holds a user name or passw\
ordrefused to follow a redirect: it is the fourth in a rowRequest is required and must be an objectRequest path is required and must be a stringRequest method must be one of GET, POST, PUT, PATCH, DEL\
ETE, or HEADRequest must be something that JSON can sayBase44 answered with an empty body where JSON was expectedBase44 answered with something that is not JSON\0\0\0,\0N\0\0\0\0\0\0%\0\0\0Base44-App-Id header \
is required, but is was not found on the requestInvalid authorization header format. Expected "Bearer <token>"Service token is required to use asServiceRole. Please provide a serviceToken when creatin\
g the client.Request is required and must be a Request: an object whose headers have a get methodConfiguration is required and must be an object with an appIdappId is required and must be a string of \
printable Latin-1 charactersheaders must be a plain object of names and values\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0	\0\0\0\r\0\0\0\f\0\0\0	\0\0\0\x07\0\0\0\0\0\0\b\0\0\0\x07\0\0\0\x07\0\0\0\0\0\0\0%\0+%\x004%\0\0\0A%\0J%\0R\0c\x008\0k\0r\
\0*\0\0\0$\0\0\0\0\0\0\v\0\0\0\0\0\0\b\0\0\0\0#\0"$\0F$\0Y$\0l$\0d$\0\0\0\0\0\0\0\0\0\0\0\0\0\0\f\0\0\0\0\0\0\0\0\0\0\0\0	\0\0\0\x07\0\0\0\r\0\0\0\f\0\0\0\0\0\0\v\0\0\0\b\0\0\0\x07\0\0\0\x07\0\0\0\0\0\0\0\x1B\0\0\x1B\0\0\0!\x000\x005\0>\0E\0\0\0R\0X\0c\x008\0k\0r\0\0\0\0\x07\0\0\0\n\
\0\0\0\0\0\0\0\0\0	\0\0\0\0\0\0\0\0\0\0\0\0\0\0',"\0\xE3\b\x9A\x93\u0658\xE6\u020C\x8E\x97\xA3D\xA18\xF8d\xE0\xF0 \xA14\xD8\xDA\xE1\xEB\xF1\xF7"),L(86728,"R\0\0\0S\0\0\0T\0\0\0\0\0\0\0\0\0\0\0\
\0\0\0\0\0\0\0\0\0\0\0\0\0\0\r\0\0\0\0\0\0\v\0\0\0\0\0\0\0\0\0\x1B\0\0\0\0\0\0\0\0\0\x07\0\0\0\0\0\0\0\0\x002#\0?#\0M#\0X#\0n#\0\0#\0\0#\0\0#\0\0#\0\0#\0\0#\0\0\0\0","h\x82\
\x9D\xB9\xD2\xD9\xE7"),L(86876,"\0\0\0U",""),L(86928,"r\x07\0G\0\0\0)\0\x001",""),L(86964,"\0\0P\0\0\0\0\0\0\0\0\0%\x07\0L\0\0\0\0\b\0\0\r","\0\xD4\x9A"),L(87207,"\
",""),L(87401,"",""),L(87636,"closure invoked\
 recursively or after being dropped\0\0V\0\0\0W\0\0\0X\0\0\0Y\0\0\0B\0V\0\0\0\0\0\0\0,\0\0\0B\0V\0\0\0\0\0\0\0 ","L\xC8\xBB"),L(87784,"\0\0P\0\0\0,\0\0	","\0\xD4"),L(87807,"\0","\0\x80"),L(87868,
"",""),L(87912,"",""),L(87932,"",""),L(87944,"\b",""),L(87964,"\b",""),L(87988,"\b",""),L(88012,"",""),L(88032,"",""),L(88044,"",""),L(88060,"",""),L(88092,"",""),L(88112,"",""),L(88128,"\0\0\0\
\0\0\0\0Z","")}var Ue=new ArrayBuffer(16),ds=new Int32Array(Ue);new Float32Array(Ue);var hs=new Float64Array(Ue);function v2(t){return ds[t]}function qe(t){hs[0]=t}function p(){throw new Error("abort")}
var li;const i={};var T=Math.imul,Pe=Math.fround,Yn=Math.abs,V2=Math.clz32,c,zi;function Kn(t,n,r,e){var a=0,o=0,f=0,s=0,u=0,b=0,l=0,d=0,h=0,w=0,v=0,B=0,y=0,j=0,O=0,E=0,R=0,P=0;a=c-608|0,c=a,f=e<<2;i:{
e:{n:{for(;;){if((o|0)!=(f|0)){if(b=r+o|0,o=o+4|0,!se(i.i[b>>2]))continue;break n}break}r=0,i.b[a+516]=0,i.i[a+504>>2]=-2147483648,i.i[a+496>>2]=0,i.i[a+488>>2]=0,i.i[a+476>>2]=5e3,i.i[a+480>>2]=0,i.i[a+
468>>2]=2,i.i[a+472>>2]=100,i.i[a+460>>2]=1e4,i.i[a+464>>2]=3e4,i.b[a+456]=2,i.i[a+440>>2]=0;break e}if(Bs(a+440|0,r,e),r=i.i[a+440>>2],(r|0)!=2)o=i.i[a+444>>2];else{w=Bt(a+444|0),Y(n),Y(n+16|0),F2(n+
44|0),F2(n+60|0),s0(n+32|0),r=1;break i}}if(C(a+68|0,a+448|0,72),i.i[a+64>>2]=o,i.i[a+60>>2]=r,ji(a+48|0,Co()|0),h=i.i[a+52>>2],w=i.i[a+48>>2],c0(a+40|0,87800),f=i.i[a+40>>2],e=i.i[f>>2],o=i.i[a+44>>2],
b=a+440|0,C(b,f+4|0,52),i.i[f>>2]=-2147483648,i.i[o>>2]=i.i[o>>2]+1,(e|0)!=-2147483647){f=a+280|0,C(f,b,52);e:{n:{r:{t:{if((e|0)!=-2147483648){if(i.i[a+440>>2]=e,C(a+444|0,f,52),!w)a:{if(!xi(i.i[a+444>>
2],i.i[a+448>>2],i.i[n+4>>2],i.i[n+8>>2])||!xi(i.i[a+456>>2],i.i[a+460>>2],i.i[n+20>>2],i.i[n+24>>2]))break a;C(a+204|0,f,52),i.i[a+200>>2]=e,l=1,e=i.B[a+248];break t}U4(a+440|0)}if(De(a+440|0,n+28|0,
68432,6),u=i.i[a+452>>2],o=i.i[a+448>>2],l=i.i[a+444>>2],e=i.i[a+440>>2],(e|0)==-2147483648){b=0,e=l;break r}if(i.i[a+400>>2]=u,i.i[a+396>>2]=o,i.i[a+392>>2]=l,i.i[a+388>>2]=e,u=0|i.i[n+4>>2],b=i.i[n+
8>>2],i.i[a+452>>2]=4,i.i[a+448>>2]=74292,i.i[a+440>>2]=u,i.i[a+444>>2]=b,s=a+548|0,Q(s,a+440|0,2),e=i.i[a+552>>2],f=w&1?h:1024,n2(a+332|0,e,i.i[a+556>>2],f),k(f),m(i.i[a+548>>2],e),e=0,i.i[a+548>>2]=
0,d=i.i[a+332>>2],(d|0)!=-2147483648){if(i.i[a+476>>2]=i.i[a+368>>2],f=i.i[a+364>>2],i.i[a+468>>2]=i.i[a+360>>2],i.i[a+472>>2]=f,f=i.i[a+356>>2],i.i[a+460>>2]=i.i[a+352>>2],i.i[a+464>>2]=f,ra(s),i.i[a+
440>>2]=d,f=i.i[a+340>>2],i.i[a+444>>2]=i.i[a+336>>2],i.i[a+448>>2]=f,f=i.i[a+348>>2],i.i[a+452>>2]=i.i[a+344>>2],i.i[a+456>>2]=f,v=i.B[a+478],(v|0)!=2)a:{if(f=i.i[a+444>>2],s=i.i[a+448>>2],!U2(f,s,74292,
4))break a;if(i.B[a+476]){e=1;break a}if(i.B[a+477]){e=2;break a}u=i.i[a+456>>2],b=0,(v|0)==1&&(b=!Je(u,i.i[a+460>>2])),e=i.i[a+360>>2],v=i.i[a+356>>2],B=i.i[a+364>>2],m(i.i[a+452>>2],u),i.i[a+460>>2]=
o,i.i[a+456>>2]=l,i.i[a+452>>2]=6,i.i[a+448>>2]=73283,i.i[a+444>>2]=s,i.i[a+440>>2]=f,o=a+440|0,Q(a+548|0,o,3),u=i.i[a+552>>2],l=Z(u|0,i.i[a+556>>2])|0,m(i.i[a+548>>2],u),x2(a+200|0,n),x2(a+212|0,n+16|
0),rt(o,l),R=a,P=Ki(o),i.i[R+252>>2]=P,i.i[a+244>>2]=B,i.i[a+248>>2]=b,i.i[a+236>>2]=v,i.i[a+240>>2]=e,i.i[a+232>>2]=s,i.i[a+228>>2]=f,i.i[a+224>>2]=d,Y(a+388|0),l=0,e=(b|0)!=0;break t}Ai(a+440|0)}Y(a+
388|0),s=4;break n}b=1;t:{a:{if(!(i.b[a+136]&1)&(e&1)){d=a+236|0,e=3;break a}if(i.i[a+124>>2]!=-2147483648)for(s=T(i.i[a+132>>2],12),d=a+236|0,f=i.i[a+244>>2],u=i.i[a+240>>2],o=i.i[a+128>>2],e=4;;){if(!s)
break a;if(s=s-12|0,v=o+8|0,B=o+4|0,o=o+12|0,!!xi(i.i[B>>2],i.i[v>>2],u,f))break}e=5;break t}x2(a+376|0,d),b=0}if(d=i.i[a+252>>2],f=i.i[d>>2]+1|0,i.i[d>>2]=f,f||p(),o=-2147483648,f=i.i[a+200>>2],(f|0)!=
-2147483648&&(i.i[a+440>>2]=f,o=a+204|0,C(a+444|0,o,52),w?(U4(a+440|0),o=-2147483648):(C(a+548|0,o,52),o=f)),c0(a+32|0,87800),u=i.i[a+32>>2],f=i.i[u>>2],s=i.i[a+36>>2],v=a+388|0,B=u+4|0,C(v,B,52),i.i[u>>
2]=o,C(B,a+548|0,52),i.i[s>>2]=i.i[s>>2]+1,(f|0)==-2147483647&&p(),i.i[a+440>>2]=f,C(a+444|0,v,52),(f|0)!=-2147483648&&U4(a+440|0),!b){if(u=i.i[a+380>>2],b=i.i[a+384>>2],o=i.i[a+376>>2],W4(d),s=4,!l)break n;
break r}l&&F(w,h),b=1024;break e}F(w,h)}i.i[a+144>>2]=e,i.b[a+140]=s,i.i[a+152>>2]=u,i.i[a+156>>2]=b,i.i[a+148>>2]=o,i.i[a+216>>2]=i.i[a+156>>2],f=i.i[a+152>>2],o=0,i.i[a+208>>2]=o|i.i[a+148>>2],i.i[a+
212>>2]=f,e=i.i[a+144>>2],i.i[a+200>>2]=i.i[a+140>>2],i.i[a+204>>2]=e,i.b[a+451]=2,f=a+548|0,o=a+140|0,e=a+440|0,K2(f,o,e),X2(e,a+200|0,f),b=Q2(e),A2(o),d=0}for(f=Oi()|0,e=i.i[n+40>>2]<<5,o=i.i[n+36>>
2];;){if(e){ni(f|0,i.i[o+12>>2],i.i[o+28>>2]),e=e-32|0,o=o+32|0;continue}break}N8(a+24|0,i.i[n+44>>2],i.i[n+56>>2]),e=i.i[a+28>>2],o=i.i[a+24>>2],N8(a+16|0,i.i[n+60>>2],i.i[n+72>>2]),v=i.i[n+28>>2],f=
Po(i.i[n+12>>2],v|0,(o&1?e:1024)|0,(i.i[a+16>>2]&1?i.i[a+20>>2]:1024)|0,f|0)|0,i.i[a+556>>2]=a+116,i.i[a+552>>2]=a+108,i.i[a+548>>2]=a+100,s=i.i[a+80>>2],w=i.i[a+84>>2],h=i.i[a+88>>2],B=i.i[a+92>>2],j=
i.i[a+96>>2],l=i.B[a+76];e:{if(!((s|0)!=1e4|(w|0)!=3e4|((h|0)!=2|(B|0)!=100)|(r&1|((j|0)!=5e3|(l|0)!=2))))for(u=0,o=0;;){if((o|0)==12)break e;if(e=(a+548|0)+o|0,o=o+4|0,!!i.i[i.i[e>>2]>>2])break}for(i.
i[a+208>>2]=i.i[a+556>>2],e=i.i[a+552>>2],i.i[a+200>>2]=i.i[a+548>>2],i.i[a+204>>2]=e,o=0;;){if((o|0)!=12){e=i.i[(a+200|0)+o>>2],S2(a+8|0,i.i[e>>2],i.i[e+4>>2]),i.i[(a+440|0)+o>>2]=i.i[a+8>>2]&1?i.i[a+
12>>2]:1024,o=o+4|0;continue}break}e=i.i[a+448>>2],o=i.i[a+444>>2],u=i.i[a+440>>2],i.i[a+472>>2]=r&1?i.i[a+64>>2]:0,r=(l|0)==2,i.i[a+464>>2]=r?0:i.i[a+72>>2],i.i[a+460>>2]=r?0:i.i[a+68>>2],i.i[a+456>>
2]=j,i.i[a+452>>2]=B,i.i[a+448>>2]=h,i.i[a+444>>2]=w,i.i[a+440>>2]=s,i.i[a+468>>2]=(r?0:l)&255,u=No(a+440|0,9,u|0,o|0,e|0)|0}d?r=M(i.i[d+24>>2]):r=1024,w=qo(f|0,u|0,r|0,b|0)|0,C(a+160|0,a+60|0,40),B=i.
i[a+120>>2],j=i.i[a+116>>2],O=i.i[a+104>>2],E=i.i[a+100>>2],C(a+200|0,n,76),f=i.i[a+240>>2],n=i.i[a+236>>2],h=i.i[a+232>>2],o=a+260|0,u=1,b=0;e:if(d){if(It(a+440|0,i.i[d+8>>2],i.i[d+12>>2]),e=i.i[a+440>>
2],l=0,(e|0)==-2147483648)break e;u=i.i[a+444>>2],b=e,l=i.i[a+448>>2]}else l=0;for(U8(a+388|0,o),s=f<<5,r=a+452|0,o=n,e=o;;){if(s){y=i.i[o+12>>2],f=i.i[o+20>>2],i.i[r>>2]=0|i.i[o+16>>2],i.i[r+4>>2]=f,
i.i[r+8>>2]=i.i[o+24>>2],f=i.i[o+4>>2],i.i[a+440>>2]=i.i[o>>2],i.i[a+444>>2]=f,i.i[a+448>>2]=i.i[o+8>>2],k(i.i[o+28>>2]),k(y),y=i.i[a+460>>2],i.i[e+16>>2]=i.i[a+456>>2],i.i[e+20>>2]=y,y=i.i[a+452>>2],
i.i[e+8>>2]=i.i[a+448>>2],i.i[e+12>>2]=y,y=i.i[a+444>>2],i.i[e>>2]=i.i[a+440>>2],i.i[e+4>>2]=y,s=s-32|0,e=e+24|0,o=o+32|0;continue}break}if(r=0,$4(0,4),f=h<<5,s=(f>>>0)/24|0,o=n,h)e:{if(h=T(s,24),(h|0)==
(f|0))break e;if(!f){o=4;break e}if(o=E2(n,f,4,h),o)break e;p()}$4(0,4),f=i.i[a+392>>2],y=0,i.i[a+584>>2]=y|i.i[a+388>>2],i.i[a+588>>2]=f,i.i[a+592>>2]=i.i[a+396>>2],h=a+216|0,i.i[a+568>>2]=i.i[h+8>>2],
f=i.i[h+4>>2],i.i[a+560>>2]=i.i[h>>2],i.i[a+564>>2]=f,U8(a+596|0,a+244|0),i.i[a+580>>2]=(e-n>>>0)/24,i.i[a+576>>2]=o,i.i[a+572>>2]=s,i.i[a+556>>2]=l,i.i[a+552>>2]=u,i.i[a+548>>2]=b,jr(a+496|0,a+548|0),
k(v),Y(a+200|0),n=a+440|0,C(n,a+160|0,40),i.i[a+492>>2]=B,i.i[a+488>>2]=j,i.i[a+484>>2]=O,i.i[a+480>>2]=E,i.i[a+512>>2]=d,l0(qt(n,M(w))),V4(a+124|0),F(i.i[a+108>>2],i.i[a+112>>2]);break i}p()}i.i[t+4>>
2]=w,i.i[t>>2]=r,c=a+608|0}function ws(t,n){t=t|0,n=n|0;var r=0,e=0,a=0,o=0,f=0,s=0,u=0,b=0,l=0,d=0,h=0,w=0,v=0,B=0,y=0,j=0,O=0,E=0,R=0,P=0,H=0,J=0,X=0,K=0;r=c-288|0,c=r,i.i[r+20>>2]=n,O=Sn(n|0)|0,He(
r+24|0,O),i.i[r+68>>2]=r+20,f=7;i:{e:{n:{r:{t:{a:{f:{o:{s:{u:{c:{b:switch(e=Xo(n|0)|0,E=e>>>0>=9?9:e,E-1|0){case 0:break b;case 1:break c;case 2:break u;case 3:break e;case 4:break s;case 5:break o;case 6:
break f;case 7:break a;case 8:break t;default:break r}if(a=Ce(i.i[r+20>>2])|0,e=ue(a),k(a),!e)b:{kr(r+144|0,r+24|0,0),a=i.i[r+148>>2],e=1;l:switch(i.i[r+144>>2]){case 0:break b;case 2:break i;default:
break l}Te(i.i[r+20>>2],a|0),k(a)}o=(of(n|0)|0)!=0,f=2;break e}o=Fi(i.i[r+20>>2])|0,a=o&65535,e=a-301|0,e>>>0>7|!(1<<e&199)?b=a?3:2:b=Ss(r+24|0)&255,H=o>>>8|0,f=3;break e}if((Fi(i.i[r+20>>2])&65535)>>>
0<400&&Aa(i.i[r+20>>2])){f=5;break e}Zn(r+144|0,r+24|0),e=i.B[r+155]|i.B[r+156]<<8|(i.B[r+157]<<16|i.B[r+158]<<24),i.i[r+72>>2]=0|(i.B[r+151]|i.B[r+152]<<8|(i.B[r+153]<<16|i.B[r+154]<<24)),i.i[r+76>>2]=
e,e=i.B[r+163]|i.B[r+164]<<8|(i.B[r+165]<<16|i.B[r+166]<<24),i.i[r+80>>2]=i.B[r+159]|i.B[r+160]<<8|(i.B[r+161]<<16|i.B[r+162]<<24),i.i[r+84>>2]=e,e=i.B[r+171]|i.B[r+172]<<8|(i.B[r+173]<<16|i.B[r+174]<<
24),i.i[r+88>>2]=i.B[r+167]|i.B[r+168]<<8|(i.B[r+169]<<16|i.B[r+170]<<24),i.i[r+92>>2]=e,e=i.B[r+176]|i.B[r+177]<<8|(i.B[r+178]<<16|i.B[r+179]<<24),a=i.B[r+172]|i.B[r+173]<<8|(i.B[r+174]<<16|i.B[r+175]<<
24),i.b[r+93]=a,i.b[r+94]=a>>>8,i.b[r+95]=a>>>16,i.b[r+96]=a>>>24,i.b[r+97]=e,i.b[r+98]=e>>>8,i.b[r+99]=e>>>16,i.b[r+100]=e>>>24,o=i.S[r+148>>1],H=o>>>8|0,b=i.B[r+150],f=i.i[r+144>>2];break e}f=6;break n}
f=6;break e}e=1,a=ca(r+24|0,11);break i}f=8;break e}f=8;break n}kr(r+144|0,r+24|0,1),n=i.i[r+148>>2];r:{t:switch(a=i.i[r+144>>2],e=a,e|0){case 0:break i;case 2:break r;default:break t}Te(i.i[r+20>>2],
n|0),k(n),a=0,e=0;break i}a=n,e=1;break i}o=1}if(w=Uf(n|0)|0,s=lf(O|0)|0,a=uf(O|0)|0,R=+Do(n|0),u=Fn(i.i[r+20>>2])|0,i.b[r+140]=u,i.b[r+137]=0,v=3,e=w>>>6&3,P=e?(e|0)==1?1:2:0,i.b[r+130]=P,e=w&255,d=e>>>
5|0,i.b[r+129]=d&1,J=e>>>4|0,i.b[r+128]=J&1,l=e>>>3|0,i.b[r+127]=l&1,B=e>>>2|0,i.b[r+126]=B&1,y=e>>>1|0,i.b[r+125]=y&1,i.b[r+124]=w&1,i.i[r+120>>2]=a,i.i[r+116>>2]=0,i.i[r+112>>2]=s,i.d[r+104>>3]=R,X=
u>>>8|0,i.b[r+141]=X,h=u>>>18|0,i.b[r+139]=h&1,j=u>>>17|0,i.b[r+138]=j&1,u=u>>>16|0,i.b[r+136]=u&1,K=+I0(),R=+Hn(),f>>>0>=2)e:{a=11,e=4;n:{r:{t:switch(f-3|0){case 0:if(a=8,u=o&255|H<<8,(b|0)!=3)a:switch(P-
1|0){default:if((b|0)==2|(X&255)>>>0>4)break r;o=1,i.b[r+141]=X+1,e=0;f:{o:{s:{u:{c:switch((u&65535)-301|0){case 0:case 1:e=l;break u;case 2:break c;default:break u}f=(b|0)==1|j;break s}if(f=(b|0)==1|
j,(h|J|e)&1){o=e;break s}if(e=f^1,B&1){if(!(e&y&1))break r;f=0}else if(!((e|w)&1))break r;o=0;break o}if(a=1,h&1)break f}a=(J^1)&o}e=1,i.b[r+137]=1,i.b[r+138]=f&1,a=a&1,i.b[r+139]=a,a=i.B[r+137]|i.B[r+
138]<<8|a<<16;break e;case 1:break e;case 0:break a}if((u&65535)>>>0<=399){if(d&1){e=2;break e}}else if(e=2,!(j&1)|d&1)break e;a=12;break r;case 1:p();case 3:s=r+144|0,a=r+104|0;a:if(o&1){if(e=0,j&1||
(e=0,!((h|w)&1)))break a;e=h|y}else e=0;Ke(s,a,e&1,1,0,r,K,R),a=i.B[r+144]==5,e=a?2564:i.i[r+144>>2],s=a?0:i.i[r+148>>2],a=(s&255)<<24|e>>>8;break e;case 5:a=o&1?d&1?9:12:9;break r;case 2:break e;case 4:
break n;default:break t}if(!(o&1)|!(u&1))break n;a=d&1?2:12}e=4;break e}i.b[r+137]=0,a=i.B[r+137]|i.B[r+138]<<8|i.B[r+139]<<16,e=1}else{i.b[r+150]=b,i.i[r+144>>2]=f,e=i.B[r+97]|i.B[r+98]<<8|(i.B[r+99]<<
16|i.B[r+100]<<24),a=i.B[r+93]|i.B[r+94]<<8|(i.B[r+95]<<16|i.B[r+96]<<24),i.b[r+172]=a,i.b[r+173]=a>>>8,i.b[r+174]=a>>>16,i.b[r+175]=a>>>24,i.b[r+176]=e,i.b[r+177]=e>>>8,i.b[r+178]=e>>>16,i.b[r+179]=e>>>
24,e=i.i[r+76>>2],a=i.i[r+72>>2],i.b[r+151]=a,i.b[r+152]=a>>>8,i.b[r+153]=a>>>16,i.b[r+154]=a>>>24,i.b[r+155]=e,i.b[r+156]=e>>>8,i.b[r+157]=e>>>16,i.b[r+158]=e>>>24,e=i.i[r+84>>2],a=i.i[r+80>>2],i.b[r+
159]=a,i.b[r+160]=a>>>8,i.b[r+161]=a>>>16,i.b[r+162]=a>>>24,i.b[r+163]=e,i.b[r+164]=e>>>8,i.b[r+165]=e>>>16,i.b[r+166]=e>>>24,e=i.i[r+92>>2],a=i.i[r+88>>2],i.b[r+167]=a,i.b[r+168]=a>>>8,i.b[r+169]=a>>>
16,i.b[r+170]=a>>>24,i.b[r+171]=e,i.b[r+172]=e>>>8,i.b[r+173]=e>>>16,i.b[r+174]=e>>>24,i.s[r+148>>1]=o&255|H<<8,a=12,e=4;e:{n:{r:{t:{a:{f:switch(l=i.B[r+176],l-1|0){case 0:case 4:break f;case 1:break n;case 2:
break a;case 3:break t;case 5:break r;default:break e}v=6;break n}v=4;break n}v=5;break n}v=7}if(j&1){a=d&1?v:12;break e}n:{r:{t:{a:switch(l-1|0){case 0:if(u&1){a=d&1?2:12;break e}if(!(y&1|h&1))break n;
i.s[r+184>>1]=256,i.b[r+136]=1;break r;case 2:Ke(r+184|0,r+104|0,(h|y)&1,0,f,i.i[r+148>>2],K,R);break t;case 5:break a;default:break n}Ke(r+184|0,r+104|0,((h|w)&1?h|y:0)&1,1,f,i.i[r+148>>2],K,R)}if(i.
B[r+184]!=5)break r;d=i.B[r+129];break n}s=i.i[r+188>>2],e=i.i[r+184>>2],a=(s&255)<<24|e>>>8;break e}a=d&1?v:12}ba(r+144|0)}Ff(n|0,i.B[r+140]|(i.B[r+138]<<17|i.B[r+136]<<16)|i.B[r+139]<<18|i.B[r+141]<<
8);e:{n:switch(E-1|0){default:f=69530,o=7;r:{t:switch((e&255)-1|0){case 0:f=69345,o=10;break r;case 2:l=a&1,f=l?69338:69537,o=l?7:12;break r;case 1:break e;case 3:break t;default:break r}if((a&255)==12&&
(Fi(i.i[r+20>>2])&65535)>>>0<=399){f=69336,o=2;break r}f=69355,o=6}mf(n|0,(D=q(f,o)>>2,i.i[D]));break;case 0:case 3:break n}n:switch((e&255)-1|0){case 0:if(a&1)r:{if(n=r+144|0,wt(n,r+20|0),i.i[r+144>>
2]==-2147483648)break r;e=Z(i.i[r+148>>2],i.i[r+152>>2])|0,Te(i.i[r+20>>2],e|0),k(e),Ai(n)}Lf(i.i[r+20>>2],a>>>16&1),o=1024;r:{if(!(a&256))t:{o=Pn()|0,n=i.i[r+64>>2],e=i.i[r+60>>2],i.i[r+196>>2]=6,i.i[r+
192>>2]=69376,i.i[r+184>>2]=e,i.i[r+188>>2]=n,l=i.i[r+32>>2],s=i.i[r+28>>2];a:{for(;;){f:{if($2(r+8|0,r+184|0),n=i.i[r+8>>2],!n)break t;if(e=r+144|0,ki(e,n,i.i[r+12>>2],32),E=i.i[r+148>>2],P=i.i[r+144>>
2],a=i.i[r+152>>2],B=i.i[r+156>>2],v8(a,B,123)){if(n=q(P,E),Wf(i.i[r+20>>2],i.i[n>>2])|0)continue;if(n=y0(i.i[r+20>>2])|0,i.i[r+144>>2]=n,b=r+204|0,vr(b,s,l,a,B,e,0),k(n),i.i[r+204>>2]!=2)break f;if(a=
i.i[r+212>>2],n=i.i[r+208>>2],(n|0)==-2147483648)break a;i.i[r+284>>2]=i.i[r+216>>2],i.i[r+280>>2]=a,i.i[r+276>>2]=n,a=b2(r+276|0)}else a=M((D=q(a,B)>>2,i.i[D]));A0(o|0,(D=q(P,E)>>2,i.i[D]))|0,A0(o|0,
a|0)|0,k(a);continue}break}a=B2(b),s2(b)}k(o),e=1;break r}zf(i.i[r+20>>2],o|0),k(o),e=0}a=e?a:2;break i;case 2:zn(i.i[r+20>>2],s|0),e=0,a=4;break i;case 3:if((a&255)==12){e=0,a=5;break i}(a-2&255)>>>0>=
6?a=ca(r+24|0,a):(e=i.i[r+32>>2],n=i.i[r+28>>2],s=r+144|0,Zn(s,r+24|0),a=ms(a,r+20|0,n,e,s),ba(s)),e=1;break i;case 1:break e;default:break n}a=a&1,e=0;break i}n=65536,(Fi(i.i[r+20>>2])&65535)>>>0<=399&&
(n=bf(O|0)|0),zn(i.i[r+20>>2],n|0),e=0,a=3}P2(r+24|0),k(O),k(i.i[r+20>>2]),i.i[t+8>>2]=e,n=e&1,i.i[t+4>>2]=n?a:0,i.i[t>>2]=n?0:a,c=r+288|0}function Zn(t,n){var r=0,e=0,a=0,o=0,f=0,s=0,u=0,b=0,l=0,d=0,
h=0,w=0,v=0,B=0,y=0,j=0,O=0,E=0,R=0,P=0,H=0,J=0,X=0,K=0,vi=0,Bi=0;r=c-256|0,c=r,e=i.i[n+44>>2],f=Fn(i.i[e>>2])|0,a=i.i[n+36>>2],n=i.i[n+40>>2],P4(r+148|0,e),j=+Dn(),i.i[r+220>>2]=2,i.i[r+216>>2]=75857,
e=n,n=f&131072,d=n?0:e,i.i[r+212>>2]=d,h=n?1:a,i.i[r+208>>2]=h,O=r+172|0;i:{e:{n:{r:{t:{a:{f:{o:{for(;;){s:{if($2(r+136|0,r+208|0),n=i.i[r+136>>2],!n)break o;if(e=r+160|0,ki(e,n,i.i[r+140>>2],32),n=i.
i[r+172>>2],o=i.i[r+168>>2],a=i.i[r+160>>2],f=i.i[r+164>>2],!N(a,f,75737,1)&&(k4(e,a,f),a=Fi(i.i[i.i[r+156>>2]>>2])|0,!(i.i[r+160>>2]|i.i[r+164>>2])|i.d[r+168>>3]!=+((a&65535)>>>0)))continue;if(s=r+160|
0,ki(s,o,n,32),E=i.i[r+172>>2],R=i.i[r+168>>2],n=i.i[r+160>>2],e=i.i[r+164>>2],!N(n,e,75734,1))u:{if(N(n,e,75738,14)){if(M2(s,i.i[r+156>>2],75752,14),l=i.i[r+160>>2],(l|0)==-2147483648)continue;if(n=i.
i[r+168>>2],b=i.i[r+164>>2],S0(r+228|0,r+148|0,75766,30),Ve(r+240|0,b,n),e=i.i[r+236>>2],e)c:{for(o=T(i.i[r+248>>2],12),n=i.i[r+232>>2],Bi=n+T(e,12)|0,s=i.i[r+244>>2];;){if((n|0)!=(Bi|0)){for(e=n+12|0,
P=n+8|0,w=i.i[P>>2],H=n+4|0,v=i.i[H>>2],a=o,n=s;;){if(a){if(f=1,f0(r+88|0,v,w,75796,1),Lt(r+160|0,v,w,i.i[r+88>>2]&1?i.i[r+92>>2]:w),B=i.i[r+160>>2],B?(f=i.i[r+168>>2],J=i.i[r+172>>2],X=i.i[r+164>>2]):
(B=1,J=0,X=0),K=i.i[n+4>>2],vi=i.i[n+8>>2],xi(K,vi,i.i[H>>2],i.i[P>>2])||G8(n,B,X))break c;if(n=n+12|0,a=a-12|0,Yi(r+80|0,75797,5,K,vi),!K0(i.i[r+80>>2],i.i[r+84>>2],f,J))continue;break c}break}n=e;continue}
break}$(r+240|0),$(r+228|0),m(l,b);break u}$(r+240|0),$(r+228|0),m(l,b);continue}Y2(r+228|0,r+148|0,n,e),e=i.i[r+232>>2],b=e+T(i.i[r+236>>2],12)|0;c:{b:for(;;){l:{if((e|0)==(b|0))break c;for(i.i[r+176>>
2]=E,i.i[r+172>>2]=R,i.i[r+160>>2]=0,w=i.i[e+4>>2],s=i.i[e+8>>2],o0(r+128|0,O),e=e+12|0,a=i.i[r+132>>2],n=i.i[r+128>>2];;){if(!n||(i.i[r+160>>2]==1?f=i.i[r+164>>2]:(o0(r+120|0,O),i.i[r+160>>2]=1,i.i[r+
168>>2]=i.i[r+124>>2],f=i.i[r+120>>2],i.i[r+164>>2]=f),!f))continue b;if(y4(r+112|0,n,a,42),l=i.i[r+116>>2],o=i.i[r+112>>2],i.i[r+196>>2]=0,H0(r+104|0,42,r+196|0),v=o||n,n=o?l:a,z8(r+96|0,i.i[r+104>>2],
i.i[r+108>>2],v,n),a=n,n=i.i[r+96>>2],a=n?i.i[r+100>>2]:a,a>>>0<=s>>>0)k:{if(i.i[r+248>>2]=w,i.i[r+240>>2]=n||v,i.i[r+244>>2]=a,i.i[r+252>>2]=s,a=s-a|0,n=n|o?0:a,a=o?a:0,n>>>0>a>>>0)break k;for(;;){if((n|
0)!=(a|0)){if(o=Xr(r+240|0,n),n=n+1|0,!o)continue;break l}break}if(Xr(r+240|0,a))break l}i.i[r+160>>2]=0,a=i.i[r+168>>2],n=f}}break}$(r+228|0);break u}$(r+228|0);continue}for(i.i[r+164>>2]=E,i.i[r+160>>
2]=R,e=0;;){if(o0(r+72|0,r+160|0),n=i.i[r+72>>2],n){a=i.i[r+76>>2],e=n;continue}break}if(!e)continue;if(N(e,a,75843,14))break f;if(N(e,a,75060,13))break n;if(N(e,a,69537,12))break s;if(N(e,a,75073,9))
break a;if(!N(e,a,75082,7))continue;break t}break}a=3,n=i.i[r+156>>2],f=0;break e}if(e=0,n=i.i[r+156>>2],a=Fi(i.i[n>>2])|0,(a&65535)>>>0>=400)o:{if(Wt(r+160|0,n),e=i.i[r+164>>2],f0(r- -64|0,e,i.i[r+168>>
2],75859,18),f=i.i[r+64>>2],m(i.i[r+160>>2],e),f)break n;e=1;s:{u:{c:switch(f=a&65535,f-401|0){case 0:break o;case 1:case 2:break s;case 3:break c;default:break u}e=4;break o}if((f|0)!=429)break s;a=3,
f=0;break e}if(f>>>0>499){a=6,f=1;break e}e=5}i.i[r+184>>2]=4,i.i[r+188>>2]=0,i.i[r+176>>2]=0,i.i[r+180>>2]=0,i.i[r+168>>2]=0,i.i[r+172>>2]=4,i.i[r+160>>2]=0,i.b[r+192]=e;break i}n=1;break r}n=4;break r}
n=5}i.i[r+184>>2]=4,i.i[r+188>>2]=0,i.i[r+176>>2]=0,i.i[r+180>>2]=0,i.i[r+168>>2]=0,i.i[r+172>>2]=4,i.i[r+160>>2]=0,i.b[r+192]=n;break i}if(i.i[r+184>>2]=4,i.i[r+188>>2]=0,i.i[r+176>>2]=0,i.i[r+180>>2]=
0,i.i[r+168>>2]=0,i.i[r+172>>2]=4,n=0,i.i[r+160>>2]=0,i.b[r+192]=2,fi(r+56|0,h,d,68538,6),o=r+240|0,s=r+148|0,S0(o,s,i.i[r+56>>2],i.i[r+60>>2]),a=r+168|0,$(a),i.i[r+176>>2]=i.i[r+248>>2],e=i.i[r+244>>
2],i.i[r+168>>2]=0|i.i[r+240>>2],i.i[r+172>>2]=e,fi(r+48|0,h,d,68544,7),S0(o,s,i.i[r+48>>2],i.i[r+52>>2]),$(r+180|0),i.i[r+188>>2]=i.i[r+248>>2],e=i.i[r+244>>2],i.i[r+180>>2]=i.i[r+240>>2],i.i[r+184>>
2]=e,i.i[r+176>>2])break i;Wt(o,i.i[r+156>>2]),e=i.i[r+244>>2],o=i.i[r+248>>2],f0(r+40|0,e,o,75802,7),i.i[r+40>>2]==1&&(qi(r+32|0,e,o,i.i[r+44>>2]+7|0),f=i.i[r+36>>2],n=i.i[r+32>>2]),o=n||1,n=n?f:0,f0(
r+24|0,o,n,75809,1),j2(r+16|0,o,n,i.i[r+24>>2]&1?i.i[r+28>>2]:0),n=i.i[r+16>>2],Ve(r+208|0,n||1,n?i.i[r+20>>2]:0),m(i.i[r+240>>2],e),$(a),i.i[a+8>>2]=i.i[r+216>>2],e=i.i[r+212>>2],i.i[a>>2]=i.i[r+208>>
2],i.i[a+4>>2]=e;break i}i.i[r+184>>2]=4,i.i[r+188>>2]=0,i.i[r+176>>2]=0,i.i[r+180>>2]=0,i.i[r+168>>2]=0,i.i[r+172>>2]=4,e=0,i.i[r+160>>2]=0,i.b[r+192]=a,M2(r+196|0,n,69652,11),a=i.i[r+196>>2];e:{if((a|
0)!=-2147483648)n:{if(o=r+208|0,s=i.i[r+200>>2],ur(o,s,i.i[r+204>>2]),m(a,s),i.i[r+208>>2]==2)break n;e=1,n=q4(+(i8(o,j)>>>0)*1e3);break e}if(f)break e;if(fi(r+8|0,h,d,75810,5),o=r+240|0,ki(o,i.i[r+8>>
2],i.i[r+12>>2],32),s=i.i[r+244>>2],s)n:{if(f=i.i[r+252>>2],a=i.i[r+248>>2],b=r+228|0,M2(b,n,i.i[r+240>>2],s),s=i.i[r+228>>2],(s|0)==-2147483648||(l=o,o=i.i[r+232>>2],k4(l,o,i.i[r+236>>2]),m(s,o),!i.i[r+
240>>2])||(y=i.d[r+248>>3],M2(b,n,75815,4),u=NaN,n=i.i[r+228>>2],(n|0)!=-2147483648&&(o=i.i[r+232>>2],u=+Mn(o|0,i.i[r+236>>2]),m(n,o)),N(a,f,75819,7)?u=y*1e3:(u=u!=u?j:u,u=N(a,f,75826,13)?y*1e3-u:y-u),
!(u>=0)))break n;n=q4(u),e=1;break e}if(fi(r,h,d,75839,4),k4(r+240|0,i.i[r>>2],i.i[r+4>>2]),i.i[r+240>>2]!=1|i.i[r+244>>2])break e;e=1,n=q4(i.d[r+248>>3]*1e3)}i.i[r+164>>2]=n,i.i[r+160>>2]=e}C(t,r+160|
0,36),F(i.i[r+148>>2],i.i[r+152>>2]),c=r+256|0}function ps(t,n,r){t=t|0,n=n|0,r=r|0;var e=0,a=0,o=0,f=0,s=0,u=0,b=0,l=0,d=0,h=0,w=0,v=0,B=0,y=0,j=0,O=0,E=0,R=0,P=0,H=0,J=0,X=0,K=0;if(e=c-464|0,c=e,ce(
n))i:{if(Ii(e- -64|0,n,72841,5),i.i[e+232>>2]=9,i.i[e+64>>2]!=1){i.i[e+368>>2]=-2147483648,i.i[e+372>>2]=9;break i}if(O=i.i[e+68>>2],$0(e+232|0),J=_(O)&255,(J|0)==2)a=e+312|0,o2(a,O),_0(e+152|0,a),a=i.
i[e+160>>2],i.i[e+248>>2]=i.i[e+156>>2],i.i[e+252>>2]=a,i.i[e+256>>2]=i.i[e+164>>2],o=i.i[e+152>>2];else if(D0(e+152|0,O,72841,5),a=i.i[e+164>>2],i.i[e+312>>2]=i.i[e+160>>2],i.i[e+316>>2]=a,i.i[e+320>>
2]=i.i[e+168>>2],o=i.i[e+156>>2],i.i[e+152>>2]){i.i[e+384>>2]=i.i[e+320>>2],a=i.i[e+316>>2],i.i[e+376>>2]=i.i[e+312>>2],i.i[e+380>>2]=a,i.i[e+372>>2]=o,i.i[e+368>>2]=-2147483648;break i}else i.i[e+256>>
2]=i.i[e+320>>2],a=i.i[e+316>>2],i.i[e+248>>2]=i.i[e+312>>2],i.i[e+252>>2]=a;if((o|0)!=-2147483648)e:{if(a=i.i[e+252>>2],i.i[e+156>>2]=i.i[e+248>>2],i.i[e+160>>2]=a,i.i[e+152>>2]=o,i.i[e+164>>2]=i.i[e+
256>>2],a=i.i[e+160>>2],a&&F0(i.i[e+156>>2],a)){i.i[e+312>>2]=o,a=i.i[e+252>>2],i.i[e+316>>2]=i.i[e+248>>2],i.i[e+320>>2]=a,i.i[e+324>>2]=i.i[e+256>>2];break e}Y(e+152|0),i.i[e+312>>2]=-2147483648}else
i.i[e+312>>2]=-2147483648;if(s=e+372|0,t0(e+152|0,e+312|0,e+232|0),a=i.i[e+160>>2],i.i[e+336>>2]=0|i.i[e+156>>2],i.i[e+340>>2]=a,a=i.i[e+168>>2],i.i[e+344>>2]=i.i[e+164>>2],i.i[e+348>>2]=a,i.i[e+152>>
2]==1)a=i.i[e+348>>2],i.i[s+8>>2]=i.i[e+344>>2],i.i[s+12>>2]=a,a=i.i[e+340>>2],i.i[s>>2]=i.i[e+336>>2],i.i[s+4>>2]=a,i.i[e+368>>2]=-2147483648;else e:{a=i.i[e+348>>2],i.i[e+272>>2]=i.i[e+344>>2],i.i[e+
276>>2]=a,a=i.i[e+340>>2],i.i[e+264>>2]=i.i[e+336>>2],i.i[e+268>>2]=a,Ii(e+56|0,n,72846,9);n:{if(i.i[e+56>>2]==1){if(D0(e+152|0,i.i[e+60>>2],72846,9),a=i.i[e+160>>2],i.i[e+336>>2]=0|i.i[e+156>>2],i.i[e+
340>>2]=a,a=i.i[e+168>>2],i.i[e+344>>2]=i.i[e+164>>2],i.i[e+348>>2]=a,i.i[e+152>>2]){a=i.i[e+348>>2],i.i[s+8>>2]=i.i[e+344>>2],i.i[s+12>>2]=a,a=i.i[e+340>>2],i.i[s>>2]=i.i[e+336>>2],i.i[s+4>>2]=a,i.i[e+
368>>2]=-2147483648;break n}if(i.i[e+160>>2]=9,i.i[e+156>>2]=72846,i.i[e+152>>2]=10,t0(e+312|0,e+336|0,e+152|0),a=i.i[e+320>>2],i.i[e+296>>2]=0|i.i[e+316>>2],i.i[e+300>>2]=a,a=i.i[e+328>>2],i.i[e+304>>
2]=i.i[e+324>>2],i.i[e+308>>2]=a,i.i[e+312>>2]==1){a=i.i[e+308>>2],i.i[s+8>>2]=i.i[e+304>>2],i.i[s+12>>2]=a,a=i.i[e+300>>2],i.i[s>>2]=i.i[e+296>>2],i.i[s+4>>2]=a,i.i[e+368>>2]=-2147483648;break n}else
a=i.i[e+308>>2],i.i[e+288>>2]=i.i[e+304>>2],i.i[e+292>>2]=a,a=i.i[e+300>>2],i.i[e+280>>2]=i.i[e+296>>2],i.i[e+284>>2]=a}else re(e+280|0,72855,18);if(v=e+384|0,i.i[e+364>>2]=0,i.i[e+356>>2]=0,i.i[e+360>>
2]=4,Ii(e+48|0,n,72873,7),i.i[e+48>>2]&1)r:{if(B=i.i[e+52>>2],ri(e+40|0,B,72880,3),i.i[e+40>>2]==1?(u=i.i[e+44>>2],a=_(u),k(u),a=(a&255)==5):a=0,a|(_(B)&255)!=6)v=s;else{if(a=Wo(B|0)|0,b0(e+32|0),i.i[e+
32>>2]==1)k(i.i[e+36>>2]);else t:{if(gr(e+312|0,a),k(a),u=i.i[e+312>>2],i.i[e+152>>2]=12,(u|0)==-2147483648)break t;a=i.i[e+320>>2],o=i.i[e+316>>2],$0(e+152|0),R=(a<<4)+o|0,i.i[e+324>>2]=R,i.i[e+320>>
2]=u,i.i[e+312>>2]=o;a:{f:{o:{s:{u:{c:{b:{l:{k:{d:{for(;;){h:{if((o|0)==(R|0))break d;if(u=o+16|0,P=i.i[o>>2],(P|0)==-2147483648)break h;if(a=i.i[o+8>>2],H=i.i[o+4>>2],w=i.i[o+12>>2],se(w)){for(i.i[e+
296>>2]=w,Ui(e+152|0,H,a),o=i.i[e+160>>2],a=o,y=i.i[e+156>>2],b=y,o=0,j=i.i[e+152>>2];;){if((a|0)!=(o|0)){h=o+b|0,l=i.B[h],i.b[h]=l|((l-65&255)>>>0<26?32:0),o=o+1|0;continue}break}if(!a||N(b,a,74256,9))
break k;for(o=0;;){if((a|0)!=(o|0)){if(h=i.B[o+b|0],!((h-48&255)>>>0<10|((h&223)-65&255)>>>0<26)&&(l=h-33|0,!(!(l>>>0>13|!(1<<l&13949))|h-94>>>0<3)))w:switch(h-124|0){case 0:case 2:break w;default:break k}
o=o+1|0;continue}break}if(N(b,a,74134,13)||N(b,a,74147,12))break b;if(ti(e+152|0,w),f=i.i[e+152>>2],(f|0)==-2147483648)break l;if(d=i.i[e+156>>2],o=i.i[e+160>>2],!F0(d,o))break c;if(E=i.i[e+152>>2],d=
i.i[e+156>>2],(j|0)==-2147483648)break u;l=i.i[e+364>>2]<<5,f=i.i[e+360>>2]+8|0;w:{p:{for(;;){v:{if(y=f,!l)break v;if(l=l-32|0,f=f+32|0,!xi(i.i[y-4>>2],i.i[y>>2],b,a))continue;break p}break}i.i[e+304>>
2]=a,i.i[e+300>>2]=b,i.i[e+296>>2]=j,f=e+152|0,_0(f,e+296|0),i.i[e+180>>2]=w,i.i[e+176>>2]=o,i.i[e+168>>2]=E,i.i[e+172>>2]=d,m4(e+356|0,f);break w}f=y-8|0,Y(f+16|0),i.i[f+28>>2]=w,i.i[f+24>>2]=o,i.i[f+
16>>2]=E,i.i[f+20>>2]=d,m(j,b)}f=a}else k(w);m(P,H),o=u;continue}break}break s}u=R;break s}i.i[e+316>>2]=u,m(j,b),b=1;break f}i.i[e+316>>2]=u,b=V0(e+296|0)?3:2;break o}i.i[e+316>>2]=u,b=0;break o}i.i[e+
316>>2]=u,m(f,d),b=2;break o}i.i[e+316>>2]=u,f=a;break a}i.i[e+316>>2]=u,p4(e+312|0),k(B);break r}f=j,E=y,d=a}k(w)}i.i[e+380>>2]=E,i.i[e+384>>2]=d,i.i[e+376>>2]=f,i.i[e+372>>2]=b,i.i[e+368>>2]=-2147483648,
m(P,H),p4(e+312|0),k(B),s0(e+356|0),Y(e+280|0);break n}i.i[e+372>>2]=12}i.i[v>>2]=12,i.i[e+368>>2]=-2147483648,k(B),s0(e+356|0),Y(e+280|0);break n}if(Ii(e+24|0,n,72883,12),Fe(e+152|0,i.i[e+24>>2],i.i[e+
28>>2],72883,12),a=i.i[e+160>>2],f=0,i.i[e+448>>2]=f|i.i[e+156>>2],i.i[e+452>>2]=a,a=i.i[e+168>>2],i.i[e+456>>2]=i.i[e+164>>2],i.i[e+460>>2]=a,i.i[e+152>>2])a=i.i[e+460>>2],i.i[s+8>>2]=i.i[e+456>>2],i.
i[s+12>>2]=a,a=i.i[e+452>>2],i.i[s>>2]=i.i[e+448>>2],i.i[s+4>>2]=a,i.i[e+368>>2]=-2147483648;else if(Ii(e+16|0,n,68479,5),Fe(e+152|0,i.i[e+16>>2],i.i[e+20>>2],68479,5),a=i.i[e+160>>2],i.i[e+312>>2]=0|
i.i[e+156>>2],i.i[e+316>>2]=a,a=i.i[e+168>>2],i.i[e+320>>2]=i.i[e+164>>2],i.i[e+324>>2]=a,i.i[e+152>>2]!=1){a=i.i[e+268>>2],i.i[v>>2]=i.i[e+264>>2],i.i[v+4>>2]=a,a=i.i[e+276>>2],i.i[v+8>>2]=i.i[e+272>>
2],i.i[v+12>>2]=a,a=i.i[e+324>>2],i.i[e+436>>2]=i.i[e+320>>2],i.i[e+440>>2]=a,a=i.i[e+316>>2],i.i[e+428>>2]=i.i[e+312>>2],i.i[e+432>>2]=a,a=i.i[e+360>>2],i.i[e+400>>2]=i.i[e+356>>2],i.i[e+404>>2]=a,i.
i[e+408>>2]=i.i[e+364>>2],a=i.i[e+284>>2],i.i[e+368>>2]=i.i[e+280>>2],i.i[e+372>>2]=a,a=i.i[e+292>>2],i.i[e+376>>2]=i.i[e+288>>2],i.i[e+380>>2]=a,a=i.i[e+460>>2],i.i[e+420>>2]=i.i[e+456>>2],i.i[e+424>>
2]=a,a=i.i[e+452>>2],i.i[e+412>>2]=i.i[e+448>>2],i.i[e+416>>2]=a;break e}else a=i.i[e+324>>2],i.i[s+8>>2]=i.i[e+320>>2],i.i[s+12>>2]=a,a=i.i[e+316>>2],i.i[s>>2]=i.i[e+312>>2],i.i[s+4>>2]=a,i.i[e+368>>
2]=-2147483648,F2(e+448|0);Y(e+264|0),Y(e+280|0),s0(e+356|0);break e}Y(e+264|0)}if((J|0)!=2)break i;k(O)}else i.i[e+368>>2]=-2147483648,i.i[e+372>>2]=8;R8(e+76|0,e+368|0),o=i.i[e+80>>2],a=i.i[e+76>>2];
i:{if((a|0)==-2147483648)k(r);else for(C(e+160|0,e+84|0,68),i.i[e+156>>2]=o,i.i[e+152>>2]=a,ri(e+8|0,n,68472,7),d=i.i[e+12>>2],a=i.i[e+8>>2],X=e,K=_8(r),i.i[X+80>>2]=K,i.i[e+76>>2]=a&1?d:1024,Kn(e,e+152|
0,e+76|0,2),r=0,o=i.i[e+4>>2],f=i.i[e>>2];;){if((r|0)==8)break i;k(i.i[(e+76|0)+r>>2]),r=r+4|0}f=1}k(n),i.i[t+8>>2]=f,n=f&1,i.i[t+4>>2]=n?o:0,i.i[t>>2]=n?0:o,c=e+464|0}function $n(t,n,r){var e=0,a=0,o=0,
f=0,s=0,u=0,b=0,l=0,d=0,h=0,w=0,v=0,B=0,y=0,j=0,O=0,E=0,R=0,P=0,H=0,J=0,X=0,K=0,vi=0,Bi=0,ke=0,de=0,dn=0,hn=0,wn=0;e=c-672|0,c=e,w=vf()|0,f=M(i.i[r+8>>2]),i.i[e+44>>2]=t,i.i[e+40>>2]=w,i.i[e+48>>2]=f,
i.b[e+52]=n,l=n&255,d=i.B[l+86856],dn=Of(w|0)|0,Z2(e+76|0,d),K=e+408|0,n=i.B[e+95],De(K,e+48|0,n?73271:73255,n?12:16),n=i.i[e+420>>2],u=i.i[e+416>>2],f=i.i[e+412>>2],a=i.i[e+408>>2];i:{if((a|0)==-2147483648)
r=0;else{i.i[e+108>>2]=n,i.i[e+104>>2]=u,i.i[e+100>>2]=f,i.i[e+96>>2]=a;e:{if(i.i[r>>2]==1)n:{Ts(e+408|0,i.i[r+4>>2]);r:{t:switch(a=i.i[e+408>>2],a-5|0){case 0:break t;case 1:break n;default:break r}E=
1,R=i.i[e+412>>2];break n}n=i.i[e+416>>2],u=i.i[e+412>>2],r=1,f=a;break e}o=ir(t),a=i.i[o+32>>2],s=i.i[o+28>>2];n:{if((_(i.i[r+12>>2])&255)!=6)i.b[e+424]=0,i.i[e+420>>2]=a,i.i[e+416>>2]=s,i.i[e+408>>2]=
0;else r:{if(Ds(e+408|0,r+12|0,s,a),a=i.i[e+420>>2],s=i.i[e+416>>2],h=i.i[e+412>>2],y=i.i[e+408>>2],(y|0)!=2)break r;r=3,n=a,u=s,f=h;break n}if(i.i[o+80>>2])r:{if(P=i.i[e+424>>2],r=3,b=a8(i.i[o+48>>2],
i.i[o+52>>2]),!(lo(b|0)|0))break r;if(E)t:{if(v=Xf(R|0)|0,b0(e+32|0),B=1,i.i[e+32>>2]!=1)break t;k(i.i[e+36>>2]),r=1;break r}t:{if((y|0)==1&&Ao(h|0)|0){Io(w|0,h|0),k(h),F(B,v),k(b),r=10;break t}if(H=i.
i[o+12>>2],hn=i.i[o+8>>2],wn=i.B[e+92],R4(e+112|0,o- -64|0),M0(e+24|0,f,u),vi=i.i[e+28>>2],Bi=i.i[e+24>>2],ke=Rn(b|0)|0,de=rf(t|0)|0,u=i.i[o+80>>2],f=i.i[e+88>>2],O=i.i[e+84>>2],r=_4(i.i[e+76>>2],i.i[e+
80>>2]),f=_4(O,f),u=Ro(i.i[u+24>>2],r|0,n|0,f|0)|0,k(f),k(r),f=M(t),n=e+408|0,O=e+40|0,h4(n,o,O),i.i[e+236>>2]=i.i[e+92>>2],t=i.i[e+88>>2],i.i[e+228>>2]=0|i.i[e+84>>2],i.i[e+232>>2]=t,t=i.i[e+80>>2],i.
i[e+220>>2]=i.i[e+76>>2],i.i[e+224>>2]=t,r=mi(8,136),i.i[r+12>>2]=v,i.i[r+8>>2]=B,i.i[r>>2]=1,i.i[r+4>>2]=1,C(r+16|0,n,40),i.i[r+72>>2]=0,i.i[r+64>>2]=0,i.i[r+68>>2]=1024,i.i[r+56>>2]=0,i.s[r+132>>1]=
0,i.i[r+128>>2]=0,i.i[r+116>>2]=0,i.i[r+120>>2]=0,v=hn?H:(wn|0)==1?33554432:1048576,i.i[r+112>>2]=v,i.i[r+108>>2]=b,i.i[r+104>>2]=u,i.i[r+100>>2]=f,t=i.i[e+220>>2],i.i[r+76>>2]=i.i[e+216>>2],i.i[r+80>>
2]=t,t=i.i[e+228>>2],i.i[r+84>>2]=i.i[e+224>>2],i.i[r+88>>2]=t,t=i.i[e+236>>2],i.i[r+92>>2]=i.i[e+232>>2],i.i[r+96>>2]=t,h8(n,O),t=i.i[r>>2]+1|0,i.i[r>>2]=t,t){t=i.i[o+80>>2],f=i.i[t+20>>2],u=i.i[t+16>>
2],t=i.i[u>>2]+1|0,i.i[u>>2]=t,t||p(),i.i[e+192>>2]=i.i[o+44>>2],t=i.i[o+40>>2],i.i[e+184>>2]=0|i.i[o+36>>2],i.i[e+188>>2]=t,i.i[e+176>>2]=i.i[o+24>>2],t=i.i[o+20>>2],i.i[e+168>>2]=i.i[o+16>>2],i.i[e+
172>>2]=t,b=gn()|0,t=i.i[e+420>>2],i.i[e+208>>2]=i.i[e+416>>2],i.i[e+212>>2]=t,t=i.i[e+412>>2],i.i[e+200>>2]=i.i[e+408>>2],i.i[e+204>>2]=t,t=i.i[e+124>>2],i.i[e+160>>2]=i.i[e+120>>2],i.i[e+164>>2]=t,t=
i.i[e+116>>2],i.i[e+152>>2]=i.i[e+112>>2],i.i[e+156>>2]=t,n=e+128|0,z4(n),l2(),t=i.i[e+212>>2],i.i[e+224>>2]=i.i[e+208>>2],i.i[e+228>>2]=t,t=i.i[e+204>>2],i.i[e+216>>2]=i.i[e+200>>2],i.i[e+220>>2]=t,i.
i[e+244>>2]=f,i.i[e+240>>2]=u,i.i[e+236>>2]=a,i.i[e+232>>2]=s,t=i.i[e+188>>2],i.i[e+248>>2]=i.i[e+184>>2],i.i[e+252>>2]=t,i.i[e+256>>2]=i.i[e+192>>2],i.i[e+260>>2]=r,t=i.i[e+172>>2],i.i[e+264>>2]=i.i[e+
168>>2],i.i[e+268>>2]=t,i.i[e+272>>2]=i.i[e+176>>2],i.i[e+276>>2]=Bi,i.i[e+280>>2]=vi,i.i[e+284>>2]=ke,i.i[e+292>>2]=v,i.i[e+296>>2]=de,i.b[e+288]=d,i.b[e+321]=(b|0)!=0,B=i.B[l+86524],i.b[e+320]=B,i.b[e+
316]=P,t=i.i[e+124>>2],i.i[e+308>>2]=i.i[e+120>>2],i.i[e+312>>2]=t,t=i.i[e+116>>2],i.i[e+300>>2]=i.i[e+112>>2],i.i[e+304>>2]=t,Kt(e+328|0,n),l=e+616|0,Z2(l,d);a:if(i.B[e+633])t=2;else{if(n=i.B[e+272],
t=2,(n|0)==2)break a;t=i.i[e+268>>2],H=i.i[e+264>>2],_t(l,e+276|0,n&1),i.i[e+660>>2]=H,i.i[e+664>>2]=t,C(e+356|0,l,52),i.b[e+354]=i.B[e+179],i.s[e+352>>1]=i.B[e+177]|i.B[e+178]<<8,t=n}i.i[e+488>>2]=i.
i[e+192>>2],n=i.i[e+188>>2],l=i.i[e+184>>2],i.i[e+480>>2]=l,i.i[e+484>>2]=n,i.i[e+520>>2]=de,i.i[e+516>>2]=v,i.b[e+512]=d,i.i[e+508>>2]=ke,i.i[e+504>>2]=vi,i.i[e+500>>2]=Bi,i.i[e+496>>2]=r,n=i.i[e+156>>
2],d=i.i[e+152>>2],i.i[e+524>>2]=d,i.i[e+528>>2]=n,n=i.i[e+164>>2],d=i.i[e+160>>2],i.i[e+532>>2]=d,i.i[e+536>>2]=n,i.b[e+540]=P,i.i[e+412>>2]=f,i.i[e+408>>2]=u,n=e+416|0,C(n,e+356|0,52),i.b[e+492]=B,i.
i[e+476>>2]=a,i.i[e+472>>2]=s,a=i.S[e+352>>1],i.b[e+469]=a,i.b[e+470]=a>>>8,i.b[e+471]=i.B[e+354],i.b[e+468]=t,J=i.d[e+328>>3];a:{f:{o:{if(!(P&1|(t&255)==2))s:{if(j=i.d[e+336>>3],s=i.i[e+460>>2],W0(e+
16|0,n),i.i[e+16>>2]!=1||(a=i.i[e+20>>2],a>>>0>=i.I[21987])||(t=i.i[21986]+T(a,112)|0,i.i[t>>2]==2)||(X=i.d[t+32>>3],j=$i(J-i.d[t+16>>3],j-i.d[t+24>>3]),X<=j|+(s>>>0)<=j)||(s=e+548|0,_e(s,t+48|0),X=i.
d[t+40>>3],Er(a),nt(a),t=j>=X,i.b[e+560]=t,i.i[e+548>>2]==7))break s;it(e+620|0,B,s),i.i[e+648>>2]=0,i.i[e+616>>2]=0,a=i.i[e+212>>2],s=i.i[e+208>>2],i.i[e+640>>2]=s,i.i[e+644>>2]=a,a=i.i[e+204>>2],s=i.
i[e+200>>2],i.i[e+632>>2]=s,i.i[e+636>>2]=a,a=e+616|0,yi(88056,a);u:{if(!(!b|!t))c:{if(L4(a,n),s=e+460|0,i.i[e+668>>2]=i.i[s+8>>2],t=i.i[s+4>>2],i.i[e+660>>2]=i.i[s>>2],i.i[e+664>>2]=t,t=e+564|0,C(t,a,
52),i.B[e+668]==2)break c;t=Ut(t),t&&(i.d[t+40>>3]=i.d[t+32>>3]),t=e+480|0,i.i[t+8>>2]=0,i.i[t>>2]=0,i.i[t+4>>2]=0,fr(e+564|0,e+408|0,J);break u}ci(r),pi(e+500|0),Zi(u,f),k2(n)}if(i.i[21972]=i.i[21972]+
1,g2(),t=e+216|0,h4(t,o,e+40|0),i.B[e+252]==11)break a;C(e+408|0,t,40),t=4;break o}if(t=i.i[e+212>>2],i.i[e+624>>2]=i.i[e+208>>2],i.i[e+628>>2]=t,t=i.i[e+204>>2],i.i[e+616>>2]=i.i[e+200>>2],i.i[e+620>>
2]=t,i.b[e+656]=2,n=fr(e+616|0,e+408|0,J),i.i[21972]=i.i[21972]+1,y&1)s:{if(cf(w|0,h|0,n|0),b0(e+8|0),!i.i[e+8>>2])break s;k(i.i[e+12>>2]),l2(),Tr(n),i.i[21972]=i.i[21972]+1,g2(),ci(r),k(h),r=3;break t}
if(g2(),t=e+216|0,h4(t,o,e+40|0),i.B[e+252]==11)break a;if(C(e+408|0,t,40),i.i[r+128>>2])break f;t=5}Ur(K,0,0,0,t)}ka(e+408|0)}ci(r),F(y,h),l0(o),F(E,R),Y(e+96|0);break i}p()}f=5;break n}else b=Os(e+40|
0),xe(w|0,b|0),r=10;k(b),F(y,h),u=2,f=4}l0(o),F(E,R)}if(Y(e+96|0),(r|0)==10)break i}i.i[e+68>>2]=n,i.i[e+64>>2]=u,i.i[e+60>>2]=f,i.b[e+56]=r,t=c-16|0,c=t,n=Ki(e+56|0),i.b[t+12]=0,i.i[t+8>>2]=0,i.i[t+4>>
2]=n,n=rr(t+4|0,e+40|0,0),c=t+16|0,xe(w|0,n|0),k(n)}return te(e+40|0),c=e+672|0,dn}function X2(t,n,r){var e=0,a=0,o=0,f=0,s=0,u=0,b=0;e=c-80|0,c=e,a=L0(n),i.i[e+12>>2]=0,i.i[e+4>>2]=0,i.i[e+8>>2]=1,a=
(a&255)<<2,o=i.i[a+86600>>2],s=i.i[a+86536>>2];i:{e:{n:{r:switch(i.B[n]-1|0){case 0:t:switch(i.i[n+4>>2]-1|0){case 0:if(!G(e+4|0,85572,45))break n;p();case 1:if(i.i[e+24>>2]=n+8,i.i[e+44>>2]=4,i.i[e+40>>
2]=e+24,!z(e+4|0,83904,66228,e+40|0))break n;p();case 2:if(!G(e+4|0,85617,68))break n;p();case 3:if(!G(e+4|0,85685,43))break n;p();default:break t}if(!G(e+4|0,85531,41))break n;p();case 1:t:{a:{f:{o:{
s:{u:{c:{b:{l:{k:{d:{h:switch(a=i.i[n+4>>2],(a>>>0<=3?11:a-4|0)-1|0){case 0:break h;case 1:break d;case 2:break k;case 3:break l;case 4:break b;case 5:break c;case 6:break u;case 7:break s;case 8:break o;case 9:
break f;case 10:break a;default:break t}if(!G(e+4|0,85921,62))break n;p()}if(!G(e+4|0,85983,103))break n;p()}if(!G(e+4|0,86086,84))break n;p()}if(!G(e+4|0,86170,61))break n;p()}if(!G(e+4|0,86231,70))break n;
p()}if(i.i[e+24>>2]=n+8,i.i[e+44>>2]=4,i.i[e+40>>2]=e+24,!z(e+4|0,83904,67860,e+40|0))break n;p()}if(i.i[e+24>>2]=n+8,i.i[e+44>>2]=4,i.i[e+40>>2]=e+24,!z(e+4|0,83904,66237,e+40|0))break n;p()}if(!G(e+
4|0,86301,50))break n;p()}if(i.i[e+24>>2]=n+8,i.i[e+44>>2]=4,i.i[e+40>>2]=e+24,!z(e+4|0,83904,65655,e+40|0))break n;p()}if(i.i[e+24>>2]=n+8,i.i[e+44>>2]=4,i.i[e+40>>2]=e+24,!z(e+4|0,83904,66275,e+40|0))
break n;p()}a:switch(a-1|0){case 0:if(!G(e+4|0,84980,54))break n;p();case 1:if(i.i[e+24>>2]=n+8,i.i[e+44>>2]=5,i.i[e+40>>2]=e+24,!z(e+4|0,83904,65977,e+40|0))break n;p();case 2:if(i.i[e+24>>2]=n+8,i.i[e+
44>>2]=5,i.i[e+40>>2]=e+24,!z(e+4|0,83904,67655,e+40|0))break n;p();default:break a}if(i.i[e+24>>2]=n+8,i.i[e+44>>2]=5,i.i[e+40>>2]=e+24,!z(e+4|0,83904,67753,e+40|0))break n;p()}if(!G(e+4|0,85852,69))
break n;p();case 2:t:switch(i.i[n+4>>2]-1|0){case 0:if(n=i.i[n+8>>2],a=i.i[n>>2],i.i[e+20>>2]=i.i[n+4>>2],i.i[e+16>>2]=a,a=i.i[n+12>>2],i.i[e+24>>2]=i.i[n+8>>2],i.i[e+28>>2]=a,i.i[e+32>>2]=i.i[n+16>>2],
i.i[e+36>>2]=i.i[n+20>>2],i.i[e+68>>2]=3,i.i[e+60>>2]=3,i.i[e+52>>2]=6,i.i[e+44>>2]=6,i.i[e+64>>2]=e+36,i.i[e+56>>2]=e+32,i.i[e+48>>2]=e+24,i.i[e+40>>2]=e+16,!z(e+4|0,83904,65703,e+40|0))break n;p();case 1:
if(i.i[e+24>>2]=n+8,i.i[e+44>>2]=4,i.i[e+40>>2]=e+24,!z(e+4|0,83904,67942,e+40|0))break n;p();case 2:if(i.i[e+24>>2]=n+8,i.i[e+44>>2]=4,i.i[e+40>>2]=e+24,!z(e+4|0,83904,67731,e+40|0))break n;p();case 3:
if(!G(e+4|0,84261,77))break n;p();case 4:if(!G(e+4|0,84338,29))break n;p();case 5:if(!G(e+4|0,84367,71))break n;p();case 6:if(!G(e+4|0,84438,70))break n;p();case 7:if(!G(e+4|0,84508,35))break n;p();case 8:
if(!G(e+4|0,84543,108))break n;p();case 9:if(!G(e+4|0,84651,106))break n;p();case 10:if(!G(e+4|0,84757,53))break n;p();case 11:if(!G(e+4|0,84810,105))break n;p();default:break t}if(!G(e+4|0,84236,25))
break n;p();case 3:t:switch(i.i[n+4>>2]-1|0){case 0:if(!G(e+4|0,85139,48))break n;p();case 1:if(!G(e+4|0,85187,46))break n;p();case 2:if(i.i[e+24>>2]=n+8,i.i[e+44>>2]=5,i.i[e+40>>2]=e+24,!z(e+4|0,83904,
66159,e+40|0))break n;p();case 3:if(i.i[e+24>>2]=n+8,i.i[e+44>>2]=5,i.i[e+40>>2]=e+24,!z(e+4|0,83904,66071,e+40|0))break n;p();default:break t}if(!G(e+4|0,85085,54))break n;p();case 4:n=i.i[n+4>>2],i.
i[e+24>>2]=n+16,i.i[e+44>>2]=5,i.i[e+40>>2]=e+24,z(e+4|0,83904,65975,e+40|0)&&p(),i.i[e+48>>2]=i.i[e+12>>2],a=i.i[e+8>>2],i.i[e+40>>2]=i.i[e+4>>2],i.i[e+44>>2]=a,u=i.i[n+12>>2],b=i.i[n+8>>2],n=i.S[n+32>>
1],f=1;break i;case 5:i.i[e+16>>2]=n+1,n=i.S[n+2>>1],i.i[e+24>>2]=n,i.i[e+52>>2]=3,i.i[e+44>>2]=8;break e;case 6:i.i[e+16>>2]=n+4,n=i.S[n+2>>1],i.i[e+24>>2]=n,i.i[e+52>>2]=3,i.i[e+44>>2]=7;break e;case 7:
if(i.i[e+16>>2]=i.i[n+4>>2],i.i[e+24>>2]=n+8,i.i[e+52>>2]=4,i.i[e+44>>2]=3,i.i[e+48>>2]=e+24,i.i[e+40>>2]=e+16,!z(e+4|0,83904,68027,e+40|0))break n;p();case 8:a=n+8|0;t:switch(i.i[n+4>>2]-1|0){case 0:
if(i.i[e+24>>2]=a,i.i[e+44>>2]=5,i.i[e+40>>2]=e+24,!z(e+4|0,83904,65944,e+40|0))break n;p();case 1:if(i.i[e+24>>2]=a,i.i[e+44>>2]=5,i.i[e+40>>2]=e+24,!z(e+4|0,83904,65855,e+40|0))break n;p();case 2:if(i.
i[e+24>>2]=a,i.i[e+44>>2]=5,i.i[e+40>>2]=e+24,!z(e+4|0,83904,65892,e+40|0))break n;p();default:break t}if(i.i[e+24>>2]=a,i.i[e+44>>2]=5,i.i[e+40>>2]=e+24,!z(e+4|0,83904,65944,e+40|0))break n;p();default:
break r}a=n+8|0;r:switch(i.i[n+4>>2]-1|0){case 0:if(i.i[e+24>>2]=a,i.i[e+52>>2]=3,i.i[e+48>>2]=86352,i.i[e+44>>2]=4,i.i[e+40>>2]=e+24,!z(e+4|0,83904,66327,e+40|0))break n;p();case 1:if(i.i[e+24>>2]=a,
i.i[e+44>>2]=4,i.i[e+40>>2]=e+24,!z(e+4|0,83904,67880,e+40|0))break n;p();case 2:if(i.i[e+24>>2]=a,i.i[e+44>>2]=4,i.i[e+40>>2]=e+24,!z(e+4|0,83904,67589,e+40|0))break n;p();default:break r}i.i[e+24>>2]=
a,i.i[e+44>>2]=4,i.i[e+40>>2]=e+24,z(e+4|0,83904,67824,e+40|0)&&p()}i.i[e+48>>2]=i.i[e+12>>2],a=i.i[e+8>>2],i.i[e+40>>2]=i.i[e+4>>2],i.i[e+44>>2]=a,f=0;break i}i.i[e+48>>2]=e+24,i.i[e+40>>2]=e+16,z(e+
4|0,83904,68144,e+40|0)&&p(),i.i[e+48>>2]=i.i[e+12>>2],a=i.i[e+8>>2],i.i[e+40>>2]=i.i[e+4>>2],i.i[e+44>>2]=a,f=1}i.i[t+76>>2]=s,i.i[t+72>>2]=o,o=i.i[e+44>>2],a=i.i[e+40>>2],i.i[t+8>>2]=a,i.i[t+12>>2]=
o,i.i[t+16>>2]=i.i[e+48>>2],i.i[t+80>>2]=0,i.s[t+70>>1]=n,i.b[t+100]=0,i.i[t+32>>2]=-2147483648,i.i[t+20>>2]=-2147483648,i.i[t+88>>2]=0,i.i[t+44>>2]=-2147483648,i.i[t+4>>2]=u,i.i[t>>2]=b,a=i.i[r+4>>2],
i.i[t+56>>2]=i.i[r>>2],i.i[t+60>>2]=a,i.i[t+64>>2]=i.i[r+8>>2],i.s[t+68>>1]=(n&65535)!=0&f,i.i[t+92>>2]=1024,i.i[t+96>>2]=1024,c=e+80|0}function vs(t,n,r){t=t|0,n=n|0,r=r|0;var e=0,a=0,o=0,f=0,s=0,u=0,
b=0,l=0,d=0,h=0,w=0,v=0,B=0,y=0,j=0,O=0,E=0,R=0;e=c-400|0,c=e,ti(e+200|0,n),B=i.i[e+200>>2];i:{e:{if((B|0)!=-2147483648)n:{if(b=i.i[e+204>>2],h=i.i[e+208>>2],!h){m(B,b);break n}if(R=i.i[e+204>>2],s=i.
i[e+208>>2],y=M(r),i.i[e+140>>2]=y,Rt(e+200|0,e+140|0,1),l=i.i[e+208>>2],w=i.i[e+204>>2],a=i.i[e+200>>2],(a|0)!=13)i.i[e+80>>2]=l,i.i[e+76>>2]=w,i.i[e+72>>2]=a,i.i[e+68>>2]=2;else{Hi(e+56|0,w,l,69423,
7);r:{if(i.i[e+56>>2]!=1)d=4;else{if(v=i.i[e+60>>2],(_(v)&255)!=4)break r;if(u0(e+144|0,v),f=i.i[e+148>>2],a=i.i[e+152>>2],i.b[e+327]=0,i.i[e+348>>2]=(a<<2)+f,i.i[e+344>>2]=f,i.i[e+356>>2]=e+327,i.i[e+
352>>2]=e+399,Or(e+372|0,e+344|0),i.i[e+372>>2]!=-2147483648){for(si(e+48|0,4,4,12),o=i.i[e+48>>2],u=i.i[e+52>>2],i.i[u+8>>2]=i.i[e+380>>2],a=i.i[e+376>>2],f=0,i.i[u>>2]=f|i.i[e+372>>2],i.i[u+4>>2]=a,
i.i[e+368>>2]=1,i.i[e+364>>2]=u,i.i[e+360>>2]=o,a=i.i[e+356>>2],i.i[e+208>>2]=i.i[e+352>>2],i.i[e+212>>2]=a,a=i.i[e+348>>2],i.i[e+200>>2]=i.i[e+344>>2],i.i[e+204>>2]=a,f=12,o=1;;){if(Or(e+384|0,e+200|
0),i.i[e+384>>2]!=-2147483648){i.i[e+360>>2]==(o|0)&&(c2(e+360|0,1),u=i.i[e+364>>2]),O=f+u|0,i.i[O+8>>2]=i.i[e+392>>2],a=i.i[e+388>>2],i.i[O>>2]=i.i[e+384>>2],i.i[O+4>>2]=a,o=o+1|0,i.i[e+368>>2]=o,f=f+
12|0;continue}break}a=i.i[e+364>>2],i.i[e+328>>2]=i.i[e+360>>2],i.i[e+332>>2]=a,i.i[e+336>>2]=i.i[e+368>>2]}else i.i[e+336>>2]=0,i.i[e+328>>2]=0,i.i[e+332>>2]=4;if(i.B[e+327]==1?($(e+328|0),u=-2147483648):
(d=i.i[e+332>>2],f=i.i[e+336>>2],u=i.i[e+328>>2]),O2(e+144|0),(u|0)==-2147483648)break r;k(v)}Hi(e+40|0,w,l,69430,7),i.i[e+40>>2]!=1?a=-2147483648:(o=i.i[e+44>>2],ti(e+200|0,o),v=i.i[e+208>>2],j=i.i[e+
204>>2],a=i.i[e+200>>2],k(o),o=(a|0)==-2147483648,a=o?0:a,j=o?1:j,E=o?0:v),Wr(e+32|0,R,s);t:{a:{if(o=i.i[e+32>>2],o)s=i.i[e+36>>2],i.i[e+192>>2]=o,i.i[e+164>>2]=h,i.i[e+160>>2]=b,i.i[e+156>>2]=B,i.i[e+
188>>2]=E,i.i[e+184>>2]=j,i.i[e+180>>2]=a,i.i[e+176>>2]=f,i.i[e+172>>2]=d,i.i[e+168>>2]=u,i.i[e+196>>2]=s;else{if(i.i[e+192>>2]=1,i.i[e+196>>2]=0,i.i[e+164>>2]=h,i.i[e+160>>2]=b,i.i[e+156>>2]=B,i.i[e+
188>>2]=E,i.i[e+184>>2]=j,i.i[e+180>>2]=a,i.i[e+176>>2]=f,i.i[e+172>>2]=d,i.i[e+168>>2]=u,f)s=0;else{i.i[e+204>>2]=108,i.i[e+200>>2]=75902,E0(e+68|0,b,h,e+200|0,1),f=i.i[e+68>>2];break a}o=1}if(fi(e+24|
0,o,s,75462,5),u=i.i[e+28>>2],u)f:{if(d=i.i[e+24>>2],f&&Q8(b,h,75467,1)||(i.i[e+348>>2]=u,i.i[e+344>>2]=d,E0(e+200|0,b,h,e+344|0,1),f=i.i[e+200>>2],(f|0)==2))break f;C(e+72|0,e+204|0,68),i.i[e+68>>2]=
f;break a}f:{if((a|0)!=-2147483648)o:{if(a=e+272|0,Z4(a,j,E),i.i[e+272>>2]!=-2147483648){if(fi(e+16|0,o,s,73133,4),i.i[e+20>>2]){Ai(a);break o}else if(i.i[e+200>>2]=e+399,s=Qr(e+156|0,a,0,e+200|0,18),
Ai(a),s)break o}i.i[e+68>>2]=2,i.i[e+72>>2]=11;break f}if(I2(e+200|0,w,l,69976,3e4),d=i.i[e+204>>2],a=i.i[e+200>>2],(a|0)!=13)i.i[e+80>>2]=i.i[e+208>>2],i.i[e+76>>2]=d,i.i[e+72>>2]=a;else o:{if(Ir(e+200|
0,w,l,76012),a=i.i[e+208>>2],i.i[e+312>>2]=i.i[e+204>>2],i.i[e+316>>2]=a,i.i[e+320>>2]=i.i[e+212>>2],i.i[e+200>>2]==1){i.i[e+80>>2]=i.i[e+320>>2],s=i.i[e+316>>2],i.i[e+72>>2]=i.i[e+312>>2],i.i[e+76>>2]=
s;break o}if(va(e+200|0,w,l),a=i.i[e+208>>2],s=i.i[e+204>>2],o=i.i[e+200>>2],(o|0)==13){C(e+72|0,e+156|0,44),i.i[e+128>>2]=i.i[e+320>>2],u=i.i[e+316>>2],i.i[e+120>>2]=i.i[e+312>>2],i.i[e+124>>2]=u,k(y),
u=s&1?a:33554432;break t}else i.i[e+80>>2]=a,i.i[e+76>>2]=s,i.i[e+72>>2]=o}i.i[e+68>>2]=2}P2(e+156|0),k(y);break e}P2(e+156|0),k(y);a:switch(f-2|0){case 1:d=i.i[e+116>>2],u=i.i[e+132>>2];break t;case 0:
break e;default:break a}a=e+68|0,o=B2(a),s2(a),f=1;break i}if(f=1,s=i.i[e+76>>2],a=i.i[e+72>>2],(a|0)==-2147483648){o=s;break i}f=i.i[e+128>>2],b=i.i[e+120>>2],C(e+208|0,e+80|0,36),i.i[e+204>>2]=s,i.i[e+
200>>2]=a,o=Oi()|0,i.i[e+384>>2]=o,a=e+384|0,ui(a,69412,4,Z(s|0,i.i[e+208>>2])|0),l=i.i[e+240>>2],ui(a,69416,7,z2(7858-l|0)),ui(a,69423,7,z0(i.i[e+216>>2],i.i[e+220>>2])),i.i[e+224>>2]!=-2147483648?s=
Z(i.i[e+228>>2],i.i[e+232>>2])|0:s=1024,ui(a,69430,7,s),ui(a,69437,8,z2(d)),ui(a,69445,10,z2(b)),ui(a,69455,8,z2(f)),ui(a,69463,16,z2(u)),i.i[e+356>>2]=4,i.i[e+352>>2]=69479,i.i[e+348>>2]=l,i.i[e+344>>
2]=i.i[e+236>>2],$2(e+8|0,e+344|0),s=a,a=i.i[e+8>>2],ui(s,69499,8,M((D=q(a||69483,a?i.i[e+12>>2]:16)>>2,i.i[D]))),P2(e+200|0),f=0;break i}i.i[e+68>>2]=2,i.i[e+72>>2]=10,k(v)}k(y),m(B,b);break e}i.i[e+
68>>2]=2,i.i[e+72>>2]=12}f=1,o=Bt(e+72|0)}k(r),k(n),i.i[t+8>>2]=f,i.i[t+4>>2]=f?o:0,i.i[t>>2]=f?0:o,c=e+400|0}function gs(t){t=t|0;var n=0,r=0,e=0,a=0,o=0,f=0,s=0,u=0,b=0,l=0,d=0,h=0,w=0,v=0,B=0,y=0,j=0,
O=0,E=0,R=0;if(n=c-288|0,c=n,z4(n),l2(),b=i.d[n+16>>3],h=i.d[n+8>>3],w=i.d[n>>3],a=oi(i.i[21997],i.i[21998],t),a)i:{if(v=w,w=i.d[11009],v=v+w,y=$i(i.d[a+152>>3],i.d[11010]),j=$i(v,y),i.d[11010]=j,O=88072,
E=w+$i(y-v,0),i.d[O>>3]=E,i.d[n+40>>3]=b,i.d[n+32>>3]=h,i.d[n+24>>3]=j,i.i[n+144>>2]=n+24,i.i[n+56>>2]=0,i.i[n+48>>2]=0,i.i[n+52>>2]=8,i.i[n+184>>2]=87960,i.i[n+192>>2]=n+48,i.i[n+188>>2]=n+144,s=i.i[a+
168>>2],s)e:{f=i.i[a+164>>2],e=f;n:{for(;;){if(!Ot(n+184|0,i.i[e>>2]))break n;if(e=e+4|0,r=r+1|0,(s|0)==(r|0))break}r=s;break e}for(e=r;;){n:{for(o=f+(e<<2)|0;;){if(e=e+1|0,s>>>0<=e>>>0)break n;if(o=o+
4|0,!!Ot(n+184|0,i.i[o>>2]))break}i.i[f+(r<<2)>>2]=i.i[o>>2],r=r+1|0;continue}break}i.i[a+168>>2]=r}i.i[a+248>>2]=r,o=i.i[n+48>>2],r=T(i.i[n+56>>2],96),e=i.i[n+52>>2],s=r+e|0,i.i[n+156>>2]=s,i.i[n+152>>
2]=o,i.i[n+144>>2]=e,o=e+96|0,a=n+141|0;e:n:{for(;;){if(!r)break n;if(f=i.B[e+92],(f|0)!=3){u=n+48|0,C(u,e,92),l=i.B[e+93]|i.B[e+94]<<8,i.b[a]=l,i.b[a+1]=l>>>8,i.b[a+2]=i.B[e+95],i.b[n+140]=f,f=i.i[n+
52>>2],i.i[n+196>>2]=8,i.i[n+192>>2]=69437,i.i[n+188>>2]=f,i.b[n+184]=8,O0(t,u,Ki(n+184|0),i.d[n+24>>3],i.d[n+32>>3]),r=r-96|0,o=o+96|0,e=e+96|0;continue}break}s=o;break e}if(i.i[n+148>>2]=s,a0(n+144|
0),S8(t)||(f=i.i[21997],s=i.i[21998],a=oi(f,s,t),!a))break i;r=i.i[a+164>>2],e=i.i[a+168>>2]<<2,d=r+e|0,u=i.i[21992],l=i.i[21991];e:{n:{for(;;){if(e){if(e=e-4|0,B=i.i[r>>2],o=r+4|0,r=o,B=di(l,u,B),!B)
continue;break n}break}r=0;break e}if(r=i.i[B>>2],(o|0)==(d|0))break e;for(e=e>>>2|0;d=di(l,u,i.i[o>>2]),d&&(d=i.i[d>>2],r=r>>>0>d>>>0?r:d),o=o+4|0,e=e-1|0,!!e;);}i.i[a+252>>2]=r;e:if(i.i[a>>2]==4){if(b=
i.d[n+24>>3],!(b>=i.d[a+8>>3]))break e;for(oe(a),i.b[a+80]=0,i.d[a+72>>3]=b,i.i[a>>2]=3,i.i[a+244>>2]=i.i[a+244>>2]+1,r=i.i[a+164>>2],o=r+(i.i[a+168>>2]<<2)|0;;){if((r|0)!=(o|0)){for(e=di(i.i[21991],i.
i[21992],i.i[r>>2]);;){if(e){i.d[e+16>>3]=b+ +i.I[e>>2],e=0;continue}break}r=r+4|0;continue}break}if(h=tt(a,i.i[21991],i.i[21992]),i.d[a+152>>3]=h,r=i.i[a+236>>2],e=i.i[r>>2]+1|0,i.i[r>>2]=e,e){i.i[n+
200>>2]=r,i.i[n+204>>2]=t,O=n,R=G0(b,h),i.i[O+208>>2]=R,i.i[n+184>>2]=2,i.i[n+188>>2]=-2147483648,yi(88040,n+184|0);break i}else p()}else{if(i.d[n+24>>3]>=i.d[a+72>>3]+ +(r>>>0)){r=i.i[n+44>>2],i.i[n+
200>>2]=i.i[n+40>>2],i.i[n+204>>2]=r,r=i.i[n+36>>2],i.i[n+192>>2]=i.i[n+32>>2],i.i[n+196>>2]=r,r=i.i[n+28>>2],i.i[n+184>>2]=i.i[n+24>>2],i.i[n+188>>2]=r,Ne(t,0,n+184|0);break i}if(r=i.i[n+44>>2],i.i[n+
160>>2]=i.i[n+40>>2],i.i[n+164>>2]=r,r=i.i[n+36>>2],i.i[n+152>>2]=i.i[n+32>>2],i.i[n+156>>2]=r,r=i.i[n+28>>2],i.i[n+144>>2]=i.i[n+24>>2],i.i[n+148>>2]=r,r=oi(f,s,t),!r)break e;a=r,a=r,i.i[n+284>>2]=n+
144,i.i[n+176>>2]=0,i.i[n+168>>2]=0,i.i[n+172>>2]=8,i.i[n+184>>2]=87960,i.i[n+192>>2]=n+168,i.i[n+188>>2]=n+284,r=0,s=i.i[a+168>>2];n:if(s){f=i.i[a+164>>2],e=f;r:{for(;;){if(!yt(n+184|0,i.i[e>>2]))break r;
if(e=e+4|0,r=r+1|0,(s|0)==(r|0))break}r=i.i[a+168>>2];break n}for(e=r;;){r:{for(o=f+(e<<2)|0;;){if(e=e+1|0,s>>>0<=e>>>0)break r;if(o=o+4|0,!!yt(n+184|0,i.i[o>>2]))break}i.i[f+(r<<2)>>2]=i.i[o>>2],r=r+
1|0;continue}break}i.i[a+168>>2]=r,s=r}else s=0;for(i.i[a+248>>2]=s,s=i.i[n+168>>2],f=i.i[n+172>>2],u=i.i[n+176>>2],o=i.i[a+164>>2],a=o+(r<<2)|0,b=i.d[n+144>>3];;){if((a|0)!=(o|0)){for(r=di(i.i[21991],
i.i[21992],i.i[o>>2]);;){if(e=r,r){if(r=0,!(b>=i.d[e+16>>3]))continue;i.i[e+40>>2]=i.i[e+40>>2]-1,i.d[e+16>>3]=b+ +i.I[e>>2];continue}break}o=o+4|0;continue}break}i.i[n+176>>2]=s,i.i[n+168>>2]=f,e=T(u,
96),o=f+e|0,i.i[n+180>>2]=o,r=f+96|0,s=n+277|0;n:{r:{for(;;){if(!e)break r;if(a=i.B[f+92],(a|0)!=3){u=n+184|0,C(u,f,92),l=i.B[f+93]|i.B[f+94]<<8,i.b[s]=l,i.b[s+1]=l>>>8,i.b[s+2]=i.B[f+95],i.b[n+276]=a,
O0(t,u,w8(i.i[n+184>>2]),i.d[n+144>>3],i.d[n+152>>3]),e=e-96|0,r=r+96|0,f=f+96|0;continue}break}break n}r=o}i.i[n+172>>2]=r,a0(n+168|0),f=i.i[21997],s=i.i[21998]}if(r=oi(f,s,t),!r)break i;i.i[r+152>>2]=
0,i.i[r+156>>2]=2146435072,e4(t,tt(r,i.i[21991],i.i[21992]),i.d[n+24>>3])}i.i[21972]=i.i[21972]+1,g2(),c=n+288|0}function ms(t,n,r,e,a){var o=0,f=0,s=0,u=0,b=0,l=0,d=0,h=0,w=0,v=0,B=0,y=0,j=0,O=0,E=0;
o=c-496|0,c=o,l=i.i[n>>2],yr(o+20|0,l),f=o+288|0,P4(f,n),Y2(o+336|0,f,68882,145),i.i[o+432>>2]=i.i[o+336>>2],n=i.i[o+340>>2],i.i[o+424>>2]=n,i.i[o+428>>2]=n,f=i.i[o+344>>2],i.i[o+436>>2]=n+T(f,12);i:{
if(f)e:{if(i.i[o+428>>2]=n+12,u=i.i[n>>2],(u|0)==-2147483648)break e;f=i.i[n+8>>2],i.i[o+304>>2]=i.i[n+4>>2],i.i[o+308>>2]=f,i.i[o+300>>2]=u;break i}i.i[o+308>>2]=0,i.i[o+300>>2]=0,i.i[o+304>>2]=1}for(B4(
o+424|0),wi(o+484|0,o+20|0,o+300|0),f=i.i[o+488>>2],n=i.i[o+492>>2],i.i[o+336>>2]=0,i.i[o+340>>2]=1,i.i[o+344>>2]=0,u=(n>>>2|0)+((n&3)!=0)|0,q2(o+336|0,u>>>0>=300?300:u),i.i[o+432>>2]=300,i.i[o+428>>2]=
n+f,i.i[o+424>>2]=f,n=-300;u=Gi(o+424|0),!!((u|0)!=1114112&&(n0(o+336|0,u),n=n+1|0,n)););if(B=i.i[o+336>>2],u=i.i[o+340>>2],n=i.i[o+344>>2],m(i.i[o+484>>2],f),h=Fi(l|0)|0,i.i[o+424>>2]=h&65535,b4(o+312|
0,o+424|0),f=t-2|0,(f&255)>>>0>5?(s=74860,b=21):(f=f<<2&1020,s=i.i[f+86500>>2],b=i.i[f+86476>>2]),y=i.i[o+320>>2],w=i.i[o+316>>2],n)i.i[o+348>>2]=n,i.i[o+344>>2]=u,d=2,i.i[o+340>>2]=2,v=74490,i.i[o+336>>
2]=74490,f=u;else{for(n=0;;){if((n|0)!=16){f=(o+336|0)+n|0,i.i[f>>2]=1,i.i[f+4>>2]=0,n=n+8|0;continue}break}n=i.i[o+348>>2],d=i.i[o+340>>2],v=i.i[o+336>>2],f=i.i[o+344>>2]}i.i[o+468>>2]=n,i.i[o+464>>2]=
f,i.i[o+460>>2]=d,i.i[o+456>>2]=v,i.i[o+448>>2]=74890,i.i[o+444>>2]=y,i.i[o+440>>2]=w,i.i[o+436>>2]=9,i.i[o+432>>2]=74881,i.i[o+428>>2]=b,i.i[o+424>>2]=s,n=1,i.i[o+452>>2]=1,Ji(o+352|0,t,r,e,o+424|0,6),
i.i[a>>2]!=1?n=0:(b=i.i[a+4>>2],f=(b>>>0)/1e3|0,s=f+((0-b|0)!=(T(f,-1e3)|0))|0),i.i[o+356>>2]=s,i.i[o+352>>2]=n;i:{e:{n:{r:switch((t&255)-2|0){case 4:if(i.B[a+32]!=1)break n;Q(o+472|0,75428,1);break i;case 0:
i.i[o+424>>2]=75089,s=62,t=10,n=o+424|0,d=75099;break e;case 1:for(i.i[o+492>>2]=0,i.i[o+484>>2]=0,i.i[o+488>>2]=1,n=T(i.i[a+16>>2],12),s=i.i[a+12>>2];;){if(n){f=i.i[s+8>>2],i.i[o+432>>2]=i.i[s+4>>2],
i.i[o+436>>2]=f,t=i.i[o+492>>2],i.i[o+428>>2]=t?2:0,i.i[o+424>>2]=t?75294:1,n=n-12|0,s=s+12|0,i4(o+484|0,o+424|0);continue}break}n=i.i[o+492>>2],n||(Qi(o+484|0,75161,30),n=i.i[o+492>>2]),i.i[o+460>>2]=
67,i.i[o+456>>2]=75227,i.i[o+452>>2]=e,i.i[o+448>>2]=r,i.i[o+444>>2]=32,i.i[o+440>>2]=75195,i.i[o+436>>2]=n,t=i.i[o+488>>2],i.i[o+432>>2]=t,i.i[o+428>>2]=4,i.i[o+424>>2]=75191,Q(o+472|0,o+424|0,5),m(i.
i[o+484>>2],t);break i;case 2:break r;default:break n}i.i[o+424>>2]=75296,s=29,t=23,n=o+424|0,d=75319;break e}i.i[o+472>>2]=-2147483648;break i}i.i[n+20>>2]=s,i.i[n+16>>2]=d,i.i[n+12>>2]=e,i.i[n+8>>2]=
r,i.i[n+4>>2]=t,Q(o+472|0,n,3)}if(W(i.i[o+408>>2],i.i[o+412>>2]),i.i[o+416>>2]=i.i[o+480>>2],f=i.i[o+476>>2],s=0,i.i[o+408>>2]=s|i.i[o+472>>2],i.i[o+412>>2]=f,dr(o+384|0,i.i[a+12>>2],i.i[a+16>>2]),dr(
o+396|0,i.i[a+24>>2],i.i[a+28>>2]),e=o+20|0,wi(o+424|0,e,o+372|0),i.i[o+380>>2]=i.i[o+432>>2],f=i.i[o+428>>2],i.i[o+372>>2]=i.i[o+424>>2],i.i[o+376>>2]=f,r=B2(o+352|0),n=q(68876,6),t=h2(+((h&65535)>>>
0))|0,ni(r|0,i.i[n>>2],t|0),k(t),n=o+336|0,Y2(n,o+288|0,69027,86),i.i[o+432>>2]=i.i[o+336>>2],t=i.i[o+340>>2],i.i[o+424>>2]=t,i.i[o+428>>2]=t,a=i.i[o+344>>2],i.i[o+436>>2]=t+T(a,12),a)i:{if(i.i[o+428>>
2]=t+12,a=i.i[t>>2],(a|0)==-2147483648)break i;i.i[o+324>>2]=a,f=i.i[t+8>>2],i.i[o+328>>2]=i.i[t+4>>2],i.i[o+332>>2]=f,a=q(69113,9),wi(n,e,o+324|0),t=b2(n),ni(r|0,i.i[a>>2],t|0),k(t)}return t=o+424|0,
B4(t),e=q(69122,4),Yf(t|0,l|0),N2(t,i.i[o+424>>2],i.i[o+428>>2]),i.i[o+424>>2]!=-2147483648?(i.i[o+344>>2]=i.i[o+432>>2],f=i.i[o+428>>2],i.i[o+336>>2]=i.i[o+424>>2],i.i[o+340>>2]=f):(i.i[o+344>>2]=0,i.
i[o+336>>2]=0,i.i[o+340>>2]=1),j=Aa(l),O=0,E=i.I[o+344>>2]>=65531,(E?j:O)&&Rr(i.i[o+24>>2],i.i[o+28>>2],o+336|0),t=Un(l|0)|0,en(t)?(a=i.i[o+340>>2],_n(o+424|0,o+20|0,a,i.i[o+344>>2]),n=i.i[o+424>>2],(n|
0)!=-2147483648&&(f=i.i[o+428>>2],zt(o+8|0,f,i.i[o+432>>2]),b=i.i[o+12>>2],s=i.i[o+8>>2],m(n,f),k(t),t=s&1?b:1024),n=t,m(i.i[o+336>>2],a)):(n=o+424|0,wi(n,o+20|0,o+336|0),n=b2(n),k(t)),ni(r|0,i.i[e>>2],
n|0),k(n),s2(o+352|0),m(i.i[o+312>>2],w),m(B,u),F(i.i[o+288>>2],i.i[o+292>>2]),Xi(o+20|0),c=o+496|0,r}function g2(){var t=0,n=0,r=0,e=0,a=0,o=0,f=0,s=0,u=0,b=0,l=0,d=0,h=0,w=0,v=0,B=0,y=0,j=0,O=0,E=0,
R=0,P=0;t=c-192|0,c=t,B=t+60|0,E=t+96|0,f=t+84|0,u=t+120|0;i:{for(;;){e:{if(l2(),r=t+152|0,Ht(r,88040),i.i[t+152>>2]!=8?C(t+116|0,r,36):Ht(t+116|0,88056),i.i[21972]=i.i[21972]+1,r=i.i[u+4>>2],h=0,i.i[t+
152>>2]=h|i.i[u>>2],i.i[t+156>>2]=r,r=i.i[u+12>>2],i.i[t+160>>2]=i.i[u+8>>2],i.i[t+164>>2]=r,r=i.i[u+20>>2],i.i[t+168>>2]=i.i[u+16>>2],i.i[t+172>>2]=r,r=i.i[u+28>>2],i.i[t+176>>2]=i.i[u+24>>2],i.i[t+180>>
2]=r,a=i.i[t+116>>2],(a|0)==9&&p(),r=i.i[t+180>>2],i.i[t+72>>2]=i.i[t+176>>2],i.i[t+76>>2]=r,r=i.i[t+172>>2],i.i[t+64>>2]=i.i[t+168>>2],i.i[t+68>>2]=r,r=i.i[t+164>>2],i.i[t+56>>2]=i.i[t+160>>2],i.i[t+
60>>2]=r,r=i.i[t+156>>2],i.i[t+48>>2]=i.i[t+152>>2],i.i[t+52>>2]=r,(a|0)==8)break e;r=i.i[t+52>>2],i.i[f>>2]=i.i[t+48>>2],i.i[f+4>>2]=r,r=i.i[t+60>>2],i.i[f+8>>2]=i.i[t+56>>2],i.i[f+12>>2]=r,r=i.i[t+68>>
2],i.i[f+16>>2]=i.i[t+64>>2],i.i[f+20>>2]=r,r=i.i[t+76>>2],i.i[f+24>>2]=i.i[t+72>>2],i.i[f+28>>2]=r,i.i[t+80>>2]=a;n:switch((a>>>0<=1?4:a-2|0)-1|0){case 0:Fs(i.i[t+84>>2]);continue;case 1:r=i.i[t+84>>
2],n=r+8|0,x4(n,i.i[t+88>>2]),_2(n),q0(n,1),ci(r);continue;case 2:r=i.i[t+84>>2],x4(r+8|0,i.i[t+88>>2]),ci(r);continue;case 3:if(a&1)r:{if(r=i.i[B+12>>2],i.i[t+160>>2]=0|i.i[B+8>>2],i.i[t+164>>2]=r,r=
i.i[B+4>>2],i.i[t+152>>2]=i.i[B>>2],i.i[t+156>>2]=r,n=i.i[t+112>>2],r=rr(f,t+152|0,n?n+8|0:0),xe(i.i[t+152>>2],r|0),k(r),!n)break r;ci(n)}else{b=i.i[t+92>>2],r=i.i[t+88>>2],s=i.i[t+84>>2],a=i.i[t+96>>
2],n=i.i[t+112>>2],n&&(q0(n+8|0,0),ci(n)),n=1024;r:{t:switch((s-((s|0)!=0)|0)-1|0){case 0:n=xo(r|0)|0,k(r);break r;case 1:case 2:n=r;break r;case 3:n=r&1^1027;break r;case 4:break r;default:break t}r=
s&1?r:1025,n=Uo(b|0,r|0)|0,k(r),k(b)}qf(a|0,n|0),k(n)}te(E);continue;case 4:n=i.i[t+84>>2],i.b[n+133]=1,r=n+8|0,W8(r),_2(r),q0(r,3),ci(n);continue;default:break n}for(a=i.i[t+104>>2],r=i.i[t+92>>2],w=
i.i[t+88>>2],h=i.i[t+88>>2],e=i.i[t+96>>2],O=i.i[t+100>>2],y=i.i[t+84>>2],l=(y|0)==-2147483648,l||q0(e+8|0,2),i.i[e+60>>2]=O,i.i[e+56>>2]=1,n=e+8|0,x4(n,a),_2(n),d=Ie(i.i[e+100>>2])|0,a=Oi()|0,n=Ae(d|
0)|0,v=ye(a|0,n|0)|0,k(n),s=i.i[e+8>>2],n=-84,b=i.B[e+98];;){if(n){n:{r:{t:{a:switch(a=i.B[n+74265],((a>>>0<2?2:a-2|0)&255)-1|0){case 0:break a;case 1:break t;default:break r}if(s)break r;break n}if((a|
0)!=(b|0))break n}r:{t:{a:{f:switch(i.B[n+74264]-1|0){case 0:o=En(d|0)|0;break t;case 1:S4(t+16|0,d),a=i.i[t+16>>2],o=i.i[t+20>>2];break a;case 2:x8(t+24|0,d),a=i.i[t+24>>2],o=i.i[t+28>>2];break a;case 3:
E4(t+32|0,d),a=i.i[t+32>>2],o=i.i[t+36>>2];break a;case 4:T8(t+40|0),a=i.i[t+40>>2],o=i.i[t+44>>2];break a;default:break f}o=M((D=q(69483,16)>>2,i.i[D]));break t}if(j=q(i.i[n+74256>>2],i.i[n+74260>>2]),
!(a&1))break n;break r}j=q(i.i[n+74256>>2],i.i[n+74260>>2])}r:{if(i.B[n+74266]&&(O4(t+8|0,v,i.i[j>>2]),a=i.i[t+8>>2],F(a,i.i[t+12>>2]),a))break r;ni(v|0,i.i[j>>2],o|0)}k(o)}n=n+12|0;continue}break}if(k(
d),i.B[e+133])k(v),W(y,h);else{l?r=M(i.i[e+104>>2]):(i.i[t+156>>2]=w,i.i[t+160>>2]=r,i.i[t+152>>2]=y,r=b2(t+152|0)),a=M(r),i.i[e+64>>2]&&p(),n=i.i[e+68>>2],i.i[e+68>>2]=a,k(n),i.B[e+52]!=11&&(i.i[e+36>>
2]=l+i.i[e+36>>2],R=e,P=+I0(),i.d[R+24>>3]=P,i.i[e+16>>2]=1,i.i[e+20>>2]=0),w=wf()|0,n=M(w),i.i[e+116>>2]&&p(),a=i.i[e+124>>2],i.i[e+124>>2]=n,n=i.i[e+120>>2],i.i[e+120>>2]=1,F(n,a),i.b[e+132]=1,b=i.i[e+
128>>2]+1|0,i.i[e+128>>2]=b,h=i.B[e+96]!=3?i.i[e+112>>2]:0,i.i[22030]&&p(),l=i.B[e+97],i.i[22030]=-1,n=i.i[22033]<<3,o=i.i[22032]-8|0;n:{r:{for(;;){if(n){if(n=n-8|0,o=o+8|0,(l|0)!=i.B[o])continue;break r}
break}if(n=l<<2,a=i.i[n+86356>>2],n=i.i[n+86368>>2],o=Nn()|0,Mf(o|0,n|0,a|0),Hf(o|0,2),a=M(o),s=i.i[22033],(s|0)==i.i[22031]){if(n=c-16|0,c=n,Ri(n+8|0,88124,i.i[22031],1,4,8),i.i[n+8>>2]!=-2147483647)
break i;c=n+16|0}n=i.i[22032]+(s<<3)|0,i.i[n+4>>2]=a,i.b[n]=l,i.i[22033]=s+1;break n}o=M(i.i[o+4>>2])}i.i[22030]=i.i[22030]+1,S2(t,i.i[e+8>>2],i.i[e+12>>2]),a=Nf(w|0,i.i[e+108>>2],r|0,o|0,v|0,(i.i[t>>
2]&1?i.i[t+4>>2]:1024)|0,h|0)|0,n=i.i[e>>2]+1|0,i.i[e>>2]=n,n||p(),ee(),n=mi(4,44),i.b[n+40]=0,i.i[n+16>>2]=a,i.i[n+12>>2]=b,i.i[n+8>>2]=w,i.i[n+4>>2]=O,i.i[n>>2]=e,n=Jr(n,69160),i.i[21965]=i.i[21965]+
1,We(n),k(o),k(r),k(v)}ci(e);continue}break}c=t+192|0;return}p()}function Q2(t){var n=0,r=0,e=0,a=0,o=0,f=0,s=0;n=c-176|0,c=n,i.i[n+152>>2]=256,r=Nn()|0,i.i[n+164>>2]=0,i.i[n+160>>2]=r,i.i[n+172>>2]=n+
152,i.i[n+156>>2]=1,Pi(n+156|0,68516,4),r=i.i[n+164>>2],i.i[n+164>>2]=0,e=i.i[n+168>>2],Li(r),d0(n+144|0,i.i[t+72>>2],i.i[t+76>>2]),r=i.i[n+148>>2];i:{e:{if(i.i[n+156>>2]==1)if(Di(n+136|0,e),a=i.i[n+140>>
2],i.i[n+136>>2]&1){e=Ni(),k(a),k(r),f=i.i[t+12>>2];break e}else Si(i.i[n+160>>2],a|0,r|0);else k(Ei(i.i[n+160>>2],e|0,r|0)|0),k(r),k(e);if(Pi(n+156|0,68520,7),r=i.i[n+164>>2],i.i[n+164>>2]=0,e=i.i[n+
168>>2],Li(r),f=i.i[t+12>>2],d0(n+128|0,f,i.i[t+16>>2]),r=i.i[n+132>>2],i.i[n+156>>2]==1)if(Di(n+120|0,e),a=i.i[n+124>>2],i.i[n+120>>2]&1){e=Ni(),k(a),k(r);break e}else Si(i.i[n+160>>2],a|0,r|0);else k(
Ei(i.i[n+160>>2],e|0,r|0)|0),k(r),k(e);if(Pi(n+156|0,68876,6),r=i.i[n+164>>2],i.i[n+164>>2]=0,e=i.i[n+168>>2],Li(r),i.S[t+68>>1]==1?r=h2(+i.S[t+70>>1])|0:r=i.B[i.i[n+172>>2]]?1025:1024,i.i[n+156>>2]==
1)if(Di(n+112|0,e),a=i.i[n+116>>2],i.i[n+112>>2]&1){e=Ni(),k(a),k(r);break e}else Si(i.i[n+160>>2],a|0,r|0);else k(Ei(i.i[n+160>>2],e|0,r|0)|0),k(r),k(e);if(Pi(n+156|0,69192,9),r=i.i[n+164>>2],i.i[n+164>>
2]=0,e=i.i[n+168>>2],Li(r),r=i.i[t+80>>2],r?(d0(n+104|0,r,i.i[t+84>>2]),r=i.i[n+108>>2]):r=i.B[i.i[n+172>>2]]?1025:1024,i.i[n+156>>2]==1)if(Di(n+96|0,e),a=i.i[n+100>>2],i.i[n+96>>2]&1){e=Ni(),k(a),k(r);
break e}else Si(i.i[n+160>>2],a|0,r|0);else k(Ei(i.i[n+160>>2],e|0,r|0)|0),k(r),k(e);if(R0(n+88|0,n+156|0,69257,15,t+20|0),i.i[n+88>>2]==1){e=i.i[n+92>>2];break e}if(R0(n+80|0,n+156|0,69272,11,t+32|0),
i.i[n+80>>2]==1){e=i.i[n+84>>2];break e}if(Pi(n+156|0,69283,9),r=i.i[n+164>>2],i.i[n+164>>2]=0,e=i.i[n+168>>2],Li(r),r=i.B[t+100]?1026:1027,i.i[n+156>>2]==1)if(Di(n+72|0,e),a=i.i[n+76>>2],i.i[n+72>>2]&
1){e=Ni(),k(a),k(r);break e}else Si(i.i[n+160>>2],a|0,r|0);else k(Ei(i.i[n+160>>2],e|0,r|0)|0),k(r),k(e);if(Pi(n+156|0,69292,8),r=i.i[n+164>>2],i.i[n+164>>2]=0,e=i.i[n+168>>2],Li(r),X4(n- -64|0,i.i[t+
88>>2]),r=i.i[n+68>>2],i.i[n+156>>2]==1)if(Di(n+56|0,e),a=i.i[n+60>>2],i.i[n+56>>2]&1){e=Ni(),k(a),k(r);break e}else Si(i.i[n+160>>2],a|0,r|0);else k(Ei(i.i[n+160>>2],e|0,r|0)|0),k(r),k(e);if(Pi(n+156|
0,68551,10),r=i.i[n+164>>2],i.i[n+164>>2]=0,e=i.i[n+168>>2],Li(r),i.i[t>>2]==1?(X4(n+48|0,i.i[t+4>>2]),r=i.i[n+52>>2]):r=i.B[i.i[n+172>>2]]?1025:1024,i.i[n+156>>2]==1)if(Di(n+40|0,e),a=i.i[n+44>>2],i.
i[n+40>>2]&1){e=Ni(),k(a),k(r);break e}else Si(i.i[n+160>>2],a|0,r|0);else k(Ei(i.i[n+160>>2],e|0,r|0)|0),k(r),k(e);if(R0(n+32|0,n+156|0,69113,9,t+44|0),i.i[n+32>>2]==1){e=i.i[n+36>>2];break e}if(R0(n+
24|0,n+156|0,68534,4,t+56|0),i.i[n+24>>2]==1){e=i.i[n+28>>2];break e}if(Pi(n+156|0,69300,4),r=i.i[n+164>>2],i.i[n+164>>2]=0,a=i.i[n+168>>2],Li(r),e=i.i[t+92>>2],r=m8(e),i.i[n+156>>2]==1)if(Di(n+16|0,a),
a=i.i[n+20>>2],i.i[n+16>>2]&1){e=Ni(),k(a),k(r);break e}else Si(i.i[n+160>>2],a|0,r|0);else k(Ei(i.i[n+160>>2],a|0,r|0)|0),k(r),k(a);if(Pi(n+156|0,69122,4),r=i.i[n+164>>2],i.i[n+164>>2]=0,a=i.i[n+168>>
2],Li(r),s=i.i[t+96>>2],r=m8(s),i.i[n+156>>2]!=1){o=i.i[n+160>>2],k(Ei(o|0,a|0,r|0)|0),k(r),k(a);break i}if(Di(n+8|0,a),a=i.i[n+12>>2],i.i[n+8>>2]&1)e=Ni(),k(a),k(r);else{o=i.i[n+160>>2],Si(o|0,a|0,r|
0);break i}}k(i.i[n+160>>2]),F(i.i[n+164>>2],i.i[n+168>>2]),k(e),s=i.i[t+96>>2],e=i.i[t+92>>2],o=1024}return m(i.i[t+8>>2],f),W(i.i[t+20>>2],i.i[t+24>>2]),W(i.i[t+32>>2],i.i[t+36>>2]),W(i.i[t+44>>2],i.
i[t+48>>2]),W(i.i[t+56>>2],i.i[t+60>>2]),k(e),k(s),c=n+176|0,o}function Bs(t,n,r){var e=0,a=0,o=0,f=0,s=0,u=0,b=0,l=0,d=0,h=0,w=0,v=0,B=0,y=0;if(e=c-192|0,c=e,Rt(e+144|0,n,r),f=i.i[e+152>>2],s=i.i[e+148>>
2],n=i.i[e+144>>2],(n|0)!=13)i.i[t+12>>2]=f,i.i[t+8>>2]=s,i.i[t+4>>2]=n,i.i[t>>2]=2;else i:{if(et(e+144|0,s,f,1e4,3e4),w=i.i[e+152>>2],v=i.i[e+148>>2],n=i.i[e+144>>2],(n|0)!=13){i.i[t+12>>2]=w,i.i[t+8>>
2]=v,i.i[t+4>>2]=n,i.i[t>>2]=2;break i}if(i.i[e+100>>2]=5e3,i.i[e+92>>2]=2,i.i[e+96>>2]=100,Ir(e+144|0,s,f,e+92|0),r=i.i[e+152>>2],i.i[e+56>>2]=i.i[e+148>>2],i.i[e+60>>2]=r,i.i[e+64>>2]=i.i[e+156>>2],
i.i[e+144>>2]==1)i.i[t+12>>2]=i.i[e+64>>2],n=i.i[e+60>>2],r=i.i[e+56>>2],i.i[t+4>>2]=r,i.i[t+8>>2]=n;else e:{Hi(e+32|0,s,f,72500,5);n:{if(i.i[e+32>>2]!=1)r=2;else{b=i.i[e+36>>2],i.i[e+92>>2]=b,r=2,u=6e4,
n=1e3;r:{t:switch(k0(b)&255){default:r=0;break r;case 0:break r;case 2:break t}if((_(b)&255)!=6){o=1,u=7;break r}if(Hi(e+24|0,e+92|0,1,72505,5),i.i[e+24>>2]==1)t:{if(a=i.i[e+28>>2],ti(e+144|0,a),r=i.i[e+
148>>2],u=i.i[e+144>>2],(u|0)!=-2147483648)a:{if(h=i.i[e+152>>2],n=N(r,h,72510,10),!n&&!N(r,h,72520,3))break a;W(u,r),k(a),h=n^1;break t}W(u,r),k(a),o=1,u=8;break r}if(I2(e+144|0,e+92|0,1,69920,6e4),n=
i.i[e+148>>2],u=i.i[e+144>>2],(u|0)!=13){r=i.i[e+152>>2],o=1;break r}if(o=1,U0(e+144|0,e+92|0,1,69828),r=i.i[e+152>>2],a=i.i[e+148>>2],u=i.i[e+144>>2],(u|0)==13){k(b),b=a&1?r:1e3,u=n;break n}else n=a}
if(k(b),o){i.i[t+12>>2]=r,i.i[t+8>>2]=n,i.i[t+4>>2]=u;break e}else b=n}h=r}if(va(e+144|0,s,f),B=i.i[e+152>>2],y=i.i[e+148>>2],n=i.i[e+144>>2],(n|0)!=13){i.i[t+12>>2]=B,i.i[t+8>>2]=y,i.i[t+4>>2]=n;break e}
if(i.i[e+48>>2]=i.i[e+64>>2],n=i.i[e+60>>2],i.i[e+40>>2]=i.i[e+56>>2],i.i[e+44>>2]=n,st(e+144|0,s,f,72588,17),r=i.B[e+148],a=i.i[e+144>>2],(a|0)!=13){n=i.B[e+152]|i.B[e+153]<<8|(i.B[e+154]<<16|i.B[e+155]<<
24),i.b[t+12]=n,i.b[t+13]=n>>>8,i.b[t+14]=n>>>16,i.b[t+15]=n>>>24,n=i.B[e+149]|i.B[e+150]<<8|(i.B[e+151]<<16|i.B[e+152]<<24),i.b[t+9]=n,i.b[t+10]=n>>>8,i.b[t+11]=n>>>16,i.b[t+12]=n>>>24,i.b[t+8]=r,i.i[t+
4>>2]=a,i.i[t>>2]=2;break i}i.b[e+84]=r,i.i[e+72>>2]=-2147483648,pt(e+16|0,s,f,72605,14);n:{if(i.i[e+16>>2]==1)r:{if(l=i.i[e+20>>2],(_(l)&255)==4)t:{if(u0(e+144|0,l),r=i.i[e+144>>2],n=i.i[e+148>>2],a=
i.i[e+152>>2],i.b[e+91]=0,i.i[e+112>>2]=e+84,i.i[e+104>>2]=n+(a<<2),i.i[e+100>>2]=r,i.i[e+96>>2]=n,i.i[e+92>>2]=n,i.i[e+116>>2]=e+91,i.i[e+108>>2]=e+191,Cr(e+132|0,e+92|0),i.i[e+132>>2]!=-2147483648){
for(si(e+8|0,4,4,12),r=i.i[e+8>>2],n=i.i[e+12>>2],i.i[n+8>>2]=i.i[e+140>>2],a=i.i[e+136>>2],o=0,i.i[n>>2]=o|i.i[e+132>>2],i.i[n+4>>2]=a,i.i[e+128>>2]=1,i.i[e+124>>2]=n,i.i[e+120>>2]=r,i.i[e+168>>2]=i.
i[e+116>>2],a=i.i[e+112>>2],i.i[e+160>>2]=i.i[e+108>>2],i.i[e+164>>2]=a,r=i.i[e+104>>2],i.i[e+152>>2]=i.i[e+100>>2],i.i[e+156>>2]=r,r=i.i[e+96>>2],i.i[e+144>>2]=i.i[e+92>>2],i.i[e+148>>2]=r,o=12,r=1;;){
if(Cr(e+176|0,e+144|0),i.i[e+176>>2]!=-2147483648){i.i[e+120>>2]==(r|0)&&(c2(e+120|0,1),n=i.i[e+124>>2]),d=n+o|0,i.i[d+8>>2]=i.i[e+184>>2],a=i.i[e+180>>2],i.i[d>>2]=i.i[e+176>>2],i.i[d+4>>2]=a,r=r+1|0,
i.i[e+128>>2]=r,o=o+12|0;continue}break}r0(e+144|0)}else i.i[e+128>>2]=0,i.i[e+120>>2]=0,i.i[e+124>>2]=4,r0(e+92|0);if(i.B[e+91]==1){$(e+120|0);break t}if(n=i.i[e+120>>2],(n|0)==-2147483648)break t;r=
i.i[e+124>>2],a=i.i[e+128>>2],V4(e+72|0),i.i[e+76>>2]=r,i.i[e+80>>2]=a,i.i[e+72>>2]=n,k(l);break r}i.i[t>>2]=2,i.i[t+4>>2]=9,k(l);break n}if(o4(e+144|0,s,f,72619,5),n=i.i[e+152>>2],r=i.i[e+148>>2],a=i.
i[e+144>>2],(a|0)!=13){i.i[t+12>>2]=n,i.i[t+8>>2]=r,i.i[t+4>>2]=a,i.i[t>>2]=2;break n}if(o4(e+144|0,s,f,72624,7),o=i.i[e+152>>2],l=i.i[e+148>>2],a=i.i[e+144>>2],(a|0)!=13)i.i[t+12>>2]=o,i.i[t+8>>2]=l,
i.i[t+4>>2]=a,i.i[t>>2]=2;else if(o4(e+144|0,s,f,72631,9),f=i.i[e+152>>2],s=i.i[e+148>>2],a=i.i[e+144>>2],(a|0)!=13)i.i[t+12>>2]=f,i.i[t+8>>2]=s,i.i[t+4>>2]=a,i.i[t>>2]=2,F(l,o);else{a=i.i[e+84>>2],d=
0,i.i[t+72>>2]=d|i.i[e+80>>2],i.i[t+76>>2]=a,a=i.i[e+76>>2],i.i[t+64>>2]=i.i[e+72>>2],i.i[t+68>>2]=a,a=i.i[e+44>>2],d=i.i[e+40>>2],i.i[t+28>>2]=d,i.i[t+32>>2]=a,i.i[t+36>>2]=i.i[e+48>>2],i.i[t+60>>2]=
f,i.i[t+56>>2]=s,i.i[t+52>>2]=o,i.i[t+48>>2]=l,i.i[t+44>>2]=n,i.i[t+40>>2]=r,i.i[t+24>>2]=w,i.i[t+20>>2]=v,i.i[t+16>>2]=h,i.i[t+12>>2]=b,i.i[t+8>>2]=u,i.i[t+4>>2]=B,i.i[t>>2]=y;break i}F(r,n)}V4(e+72|
0);break i}i.i[t>>2]=2}c=e+192|0}function ys(t,n,r,e,a,o,f){var s=0,u=0,b=0,l=0,d=0,h=0,w=0,v=0,B=0,y=0,j=0,O=0,E=0,R=0,P=0;s=c-192|0,c=s,W0(s- -64|0,t);i:{e:{if(i.i[s+64>>2]==1){if(u=a,a=u,b=i.i[s+68>>
2],b>>>0<i.I[21987]&&(l=i.i[21986]+T(b,112)|0,i.i[l>>2]!=2&&(u=i.i[l+104>>2])),(a-u|0)<0)break e;N0(b)}if(i.I[n>>2]>1)break e;if(ti(s+116|0,i.i[n+8>>2]),w=+(r>>>0),O=i.i[s+116>>2],(O|0)!=-2147483648)n:{
if(E=i.i[s+120>>2],r=i.i[s+124>>2],i.b[s+136]=0,i.i[s+132>>2]=r,i.i[s+128>>2]=E,r=s+128|0,t2(s+56|0,r),u=i.i[s+56>>2],t2(s+48|0,r),b=i.i[s+52>>2],y=i.i[s+48>>2],t2(s+40|0,r),l=i.i[s+40>>2],t2(s+32|0,r),
!(!l|(!u|!y)))r:{if(i.i[s+32>>2])break r;r=b+1|0;t:{for(;;){if((r|0)!=1){if(u=r+y|0,d=r-1|0,r=d,i.B[u-2]==61)continue;break t}break}d=0}si(s+24|0,d,1,1),i.i[s+172>>2]=0,j=i.i[s+28>>2],i.i[s+168>>2]=j,
i.i[s+164>>2]=i.i[s+24>>2];t:{for(;;){a:{if(!d)break t;if(J0(s+176|0,y,d,d>>>0>=4?4:d),l=i.i[s+180>>2],(l|0)==1)break a;for(d=i.i[s+188>>2],y=i.i[s+184>>2],h=i.i[s+176>>2],r=0,u=l;;){if(u){if(v=i.B[h],
b=v-65|0,(b&255)>>>0>=26){b=v-71|0;f:{if((v-97&255)>>>0<26||(b=v+4|0,(v-48&255)>>>0<10)||(b=62,(v|0)==45))break f;if((v|0)!=95)break a;b=63}}h=h+1|0,r=b&255|r<<6,u=u-1|0;continue}break}for(u=4-l|0,u=u>>>
0<=4?u:0;;){if(u){u=u-1|0,r=r<<6;continue}break}for(R=s,P=h0(r,24)>>>16|0,i.b[R+177|0]=P,r=h0(r&16711935,8),i.b[s+178]=r>>>24,i.b[s+176]=r>>>8,r=l-1|0,r=r>>>0>=3?3:r,q2(s+164|0,r),h=s+176|0,u=i.i[s+172>>
2],j=i.i[s+168>>2];;){if(r){i.b[u+j|0]=i.B[h],r=r-1|0,h=h+1|0,u=u+1|0;continue}break}i.i[s+172>>2]=u;continue}break}m(i.i[s+164>>2],j);break r}if(u=i.i[s+164>>2],(u|0)==-2147483648||(r=i.i[s+172>>2],h=
0,i.i[s+156>>2]=h|i.i[s+168>>2],i.i[s+160>>2]=r,i.i[s+152>>2]=u,u=s+72|0,Le(u,s+152|0),q8(s+140|0,u),b=i.i[s+140>>2],(b|0)==-2147483648))break r;if(l=i.i[s+144>>2],zt(s+16|0,i.i[s+144>>2],i.i[s+148>>2]),
i.i[s+16>>2]==1){if(r=i.i[s+20>>2],(_(r)&255)==6)t:{if(ri(s+8|0,r,73028,3),i.i[s+8>>2]!=1||(d=u,u=i.i[s+12>>2],u8(d,u),d=i.i[s+72>>2],h=i.i[s+76>>2],B=i.d[s+80>>3],k(u),qe(+B),u=v2(1)|0,v2(0)|0,u=u&2147483647,
(d|0)!=1|h|((u|0)==2146435072|u>>>0>2146435072)))break t;k(r),m(b,l),m(O,E),w=aa(w,B*1e3-f+-6e4);break n}k(r)}m(b,l)}m(O,E)}if(w<=0)break e;if(L4(s+72|0,t),_e(s+176|0,n),i.i[21988]=i.i[21988]+1,B=w*.8,
r=i.i[21989],n=i.i[21987],(r|0)!=(n|0))n:{if(n>>>0>r>>>0){n=i.i[21986]+T(r,112)|0,i.i[n>>2]!=2&&p(),i.d[n+40>>3]=B,i.d[n+32>>3]=w,i.d[n+24>>3]=f,i.d[n+16>>3]=o,i.i[n+8>>2]=0,i.i[n>>2]=0,u=i.i[s+180>>2],
i.i[n+48>>2]=i.i[s+176>>2],i.i[n+52>>2]=u,i.i[n+56>>2]=i.i[s+184>>2],i.i[21989]=i.i[n+4>>2],C(n+60|0,s+72|0,44);break n}p()}else(r|0)==i.i[21985]&&(n=c-16|0,c=n,Ri(n+8|0,87940,i.i[21985],1,8,112),i.i[n+
8>>2]!=-2147483647?p():c=n+16|0),n=i.i[21986]+T(r,112)|0,i.d[n+40>>3]=B,i.d[n+32>>3]=w,i.d[n+24>>3]=f,i.d[n+16>>3]=o,i.i[n+8>>2]=0,i.i[n>>2]=0,u=i.i[s+180>>2],i.i[n+48>>2]=i.i[s+176>>2],i.i[n+52>>2]=u,
i.i[n+56>>2]=i.i[s+184>>2],C(n+60|0,s+72|0,44),u=r+1|0,i.i[21989]=u,i.i[21987]=u;for(i.i[n+104>>2]=a,or(87908,t,r),nt(r);;){if(i.i[21974]!=1||(t=i.i[21976],(t|0)==(r|0)))break i;if(i.I[21988]<=e>>>0)n:{
if(t>>>0>=i.I[21987]||(n=i.i[21986]+T(t,112)|0,i.i[n>>2]==2))break n;if(w=i.d[n+32>>3],!($i(o-i.d[n+16>>3],f-i.d[n+24>>3])>=w))break i}N0(t)}}pi(t)}c=s+192|0}function Is(t,n,r,e){var a=0,o=0,f=0,s=0,u=0,
b=0,l=0,d=0,h=0,w=0,v=0,B=0,y=0,j=0,O=0,E=0;a=c-224|0,c=a,l=oi(i.i[21997],i.i[21998],t);i:{if(i.I[l>>2]<=2&&l){w4(a+72|0,l,i.d[e+8>>3]),j=i.i[a+76>>2],O=i.i[a+72>>2],H4(a- -64|0,l+56|0),B=i.i[a+68>>2],
w=i.i[a+64>>2],Ii(a+56|0,r,74492,5),v=i.i[a+60>>2],y=i.i[a+56>>2],ri(a+48|0,r,74497,6),i.i[a+48>>2]==1?(o=i.i[a+52>>2],ti(a+84|0,o),k(o)):i.i[a+84>>2]=-2147483648,o=11,n&1||(o=K0(i.i[a+84>>2]!=-2147483648?
i.i[a+88>>2]:0,i.i[a+92>>2],74503,9)?11:8),d=4;e:{n:{r:{t:{a:switch(h=i.S[l+68>>1],h-401|0){case 0:break e;case 1:break a;case 2:break t;case 3:break r;default:break n}d=5;break e}d=K0(w,B,72640,32)?7:
6;break e}d=o;break e}if((h|0)==429){d=9;break e}d=(h-400&65535)>>>0<100?11:(h-500&65535)>>>0<100?10:15}n=0,(y|0)==1&&(ri(a+40|0,v,68520,7),o=i.i[a+44>>2],n=i.i[a+40>>2]),ri(a+32|0,r,68520,7),s=i.i[a+
32>>2],b=i.i[a+36>>2],ri(a+24|0,r,74497,6),u=i.i[a+28>>2],E=i.i[a+24>>2],i.i[a+156>>2]=2,i.i[a+148>>2]=2,i.i[a+140>>2]=E,i.i[a+144>>2]=u,i.i[a+132>>2]=s,i.i[a+136>>2]=b,i.i[a+128>>2]=o,i.i[a+124>>2]=n,
i.i[a+120>>2]=3,i.i[a+112>>2]=1,n=a+128|0,o=1;e:{n:{for(;;){r:{if((o|0)==4)break n;if(i.i[n-4>>2]==1){if(u=i.i[n>>2],ue(u))break r;k(u)}f=f+1|0,n=n+8|0,o=o+1|0;continue}break}r:{t:switch((_(u)&255)-4|
0){case 0:u0(a+164|0,u),n=i.i[a+168>>2],f=i.i[a+172>>2]<<2,b=n+f|0;a:{f:{for(;;){if(f){if(Me(a+200|0,i.i[n>>2]),f=f-4|0,n=n+4|0,i.i[a+200>>2]==-2147483648)continue;break f}break}i.i[a+176>>2]=-2147483648;
break a}if(i.i[a+184>>2]=i.i[a+208>>2],s=i.i[a+204>>2],i.i[a+176>>2]=i.i[a+200>>2],i.i[a+180>>2]=s,(n|0)==(b|0))break a;for(f=f>>>2|0,b=a+212|0;Me(a+188|0,i.i[n>>2]),i.i[a+188>>2]!=-2147483648&&(i.i[b+
8>>2]=i.i[a+196>>2],s=i.i[a+192>>2],i.i[b>>2]=i.i[a+188>>2],i.i[b+4>>2]=s,s=i.i[a+180>>2],i.i[a+200>>2]=i.i[a+176>>2],i.i[a+204>>2]=s,i.i[a+208>>2]=i.i[a+184>>2],s=a+200|0,Qi(s,74544,2),Qi(s,i.i[a+216>>
2],i.i[a+220>>2]),i.i[a+184>>2]=i.i[a+208>>2],s=i.i[a+204>>2],i.i[a+176>>2]=i.i[a+200>>2],i.i[a+180>>2]=s,m(i.i[a+212>>2],i.i[a+216>>2])),n=n+4|0,f=f-1|0,!!f;);}O2(a+164|0);break r;default:o2(a+176|0,
u);break r;case 2:break t}Me(a+176|0,u)}k(u);break e}i.i[a+176>>2]=-2147483648,o=f}if((o|0)!=3)e:for(f=o-3|0,n=((o<<3)+a|0)+128|0;;){if(!f)break e;F(i.i[n-4>>2],i.i[n>>2]),f=f+1|0,n=n+8|0}i.i[a+176>>2]!=
-2147483648?(i.i[a+104>>2]=i.i[a+184>>2],n=i.i[a+180>>2],i.i[a+96>>2]=i.i[a+176>>2],i.i[a+100>>2]=n):(i.i[a+188>>2]=h,b4(a+200|0,a+188|0),i.i[a+116>>2]=32,i.i[a+112>>2]=74512,i.i[a+124>>2]=i.i[a+208>>
2],n=i.i[a+204>>2],i.i[a+120>>2]=n,Q(a+96|0,a+112|0,2),m(i.i[a+200>>2],n)),f=1;e:{if((y|0)==1)n:{if(Ii(a+16|0,v,69300,4),o=i.i[a+20>>2],n=i.i[a+16>>2],k(v),(n|0)!=1)break n;n=1;break e}Ii(a+8|0,r,69300,
4),o=i.i[a+12>>2],n=i.i[a+8>>2]}n&1||(w?o=Z(w|0,B|0)|0:f=0),s=f8(i.S[l+68>>1]),W(i.i[a+84>>2],i.i[a+88>>2]),n=mi(4,36),i.i[n+12>>2]=j,i.i[n+8>>2]=O,i.i[n+4>>2]=o,i.i[n>>2]=f,i.b[n+35]=d,i.b[n+34]=s,i.
s[n+32>>1]=h,i.i[n+28>>2]=r,o=i.i[a+100>>2],i.i[n+16>>2]=i.i[a+96>>2],i.i[n+20>>2]=o,i.i[n+24>>2]=i.i[a+104>>2],i.i[a+116>>2]=n,i.b[a+112]=5,n=t,t=Ki(a+112|0),Ne(n,t,e),L2(t);break i}k(r)}c=a+224|0}function _n(t,n,r,e){
var a=0,o=0,f=0,s=0,u=0,b=0,l=0,d=0,h=0,w=0,v=0,B=0,y=0,j=0,O=0;for(a=c-112|0,c=a,i.i[a+68>>2]=0,i.i[a+60>>2]=0,i.i[a+64>>2]=1,f=e<<2,o=f+8388608|0,i.i[a+56>>2]=e>>>0>1073741823||o>>>0<f>>>0?-1:o,j=a+
104|0;;){i:{if(qi(a+48|0,r,e,h),B=i.i[a+48>>2],!B)break i;for(b=i.i[a+52>>2],s=0,i.i[a+72>>2]=0,H0(a+40|0,34,a+72|0),i.i[a+100>>2]=b,l=i.i[a+44>>2],i.b[a+108]=l,i.i[a+104>>2]=i.i[a+72>>2],w=i.B[(l+j|0)-
1|0],y=T(w,16843009);;){if(s>>>0>b>>>0)break i;u=s+B|0,d=b-s|0;e:if(d>>>0<=7)for(o=0;;){if((o|0)==(d|0))break i;if((w|0)==i.B[o+u|0])break e;o=o+1|0}else{f=u+3&-4;n:{if((f|0)!=(u|0)){for(f=f-u|0,o=0;;){
if((w|0)==i.B[o+u|0])break e;if(o=o+1|0,(f|0)==(o|0))break}if(o=d-8|0,f>>>0>o>>>0)break n}else o=d-8|0,f=0;for(;;){if(v=f+u|0,O=y^i.i[v>>2],v=y^i.i[v+4>>2],((O|16843008-O)&(16843008-v|v)&-2139062144)!=
-2139062144)break n;if(f=f+8|0,!(f>>>0<=o>>>0))break}}if((f|0)==(d|0))break i;for(u=f+u|0,d=(b-f|0)-s|0,o=0;;){if((w|0)!=i.B[o+u|0]){if(o=o+1|0,(d|0)!=(o|0))continue;break i}break}o=o+f|0}if(s=(o+s|0)+
1|0,!(l>>>0>s>>>0|s>>>0>b>>>0)&&(f=s-l|0,!C2(f+B|0,j,l)))break}if(h=(f+h|0)+1|0,qi(a+32|0,r,e,h),l=i.i[a+32>>2],!l)break i;b=i.i[a+36>>2],o=0,u=0;e:{n:{for(;;){r:{if(d=a+24|0,(o|0)==(b|0))break n;if(f=
0,s=i.B[o+l|0],(s|0)!=34)f=(s|0)==92?u^1:0;else if(!(u&1))break r;o=o+1|0,u=f;continue}break}break e}o=b}if(w=o+h|0,a4(d,r,e,h,w),f=i.i[a+24>>2],nr(a+72|0,n,f||1,f?i.i[a+28>>2]:0,a+56|0),y=i.i[a+72>>2],
(y|0)==-2147483648)h=w+1|0;else{d=i.i[a+80>>2],u=d,l=i.i[a+76>>2],o=l;e:for(;;){n:{b=d,f=l;r:{t:switch(u|0){case 1:s=i.B[o];break r;case 0:break n;default:break t}if(s=i.B[o],(s|0)!=92)break r;f=73944,
b=10;t:{a:{f:switch(s=i.B[o+1],s-110|0){case 0:case 4:case 6:break t;case 7:break f;case 1:case 2:case 3:case 5:break n;default:break a}if(u=u-6|0,u>>>0>=4294967292)break n;for(v=o+2|0,o=o+6|0,s=0;;){
if((s|0)==4)continue e;if(B=i.B[s+v|0],s=s+1|0,!((B-48&255)>>>0<10|((B&-33)-65&255)>>>0<6))break}break n}a:switch(s-98|0){case 0:case 4:break t;case 1:case 2:case 3:break n;default:break a}if((s|0)==34|
(s|0)==47)break t;if((s|0)!=92)break n}u=u-2|0,o=o+2|0;continue}if(f=73944,b=10,s=s&255,(s|0)==34|(s|0)==92)break n;u=u-1|0,o=o+1|0;continue}break}j2(a+16|0,r,e,h),i.i[a+96>>2]=b,i.i[a+92>>2]=f,f=i.i[a+
16>>2],i.i[a+88>>2]=f?i.i[a+20>>2]:0,i.i[a+84>>2]=f||1,i4(a+60|0,a+84|0),qi(a+8|0,r,e,w),e=i.i[a+12>>2],r=i.i[a+8>>2],m(y,l),e=r?e:0,r=r||1,h=1}continue}break}I8(t,a+60|0,r,e),c=a+112|0}function As(t,n,r){
t=t|0,n=n|0,r=r|0;var e=0,a=0,o=0,f=0;if(e=c-384|0,c=e,i.i[e+8>>2]=n,i.i[e+168>>2]=e+8,i.i[e+172>>2]=e+168,$e(e+304|0,e+172|0,72895,13),n=i.i[e+312>>2],i.i[e+192>>2]=0|i.i[e+308>>2],i.i[e+196>>2]=n,n=
i.i[e+320>>2],i.i[e+200>>2]=i.i[e+316>>2],i.i[e+204>>2]=n,i.i[e+304>>2]==1)a=i.i[e+204>>2],i.i[e+316>>2]=i.i[e+200>>2],i.i[e+320>>2]=a,a=i.i[e+196>>2],i.i[e+308>>2]=i.i[e+192>>2],i.i[e+312>>2]=a,i.i[e+
304>>2]=-2147483648;else i:{if(i.i[e+304>>2]=4,t0(e+88|0,e+192|0,e+304|0),n=i.i[e+96>>2],i.i[e+224>>2]=0|i.i[e+92>>2],i.i[e+228>>2]=n,n=i.i[e+104>>2],i.i[e+232>>2]=i.i[e+100>>2],i.i[e+236>>2]=n,i.i[e+
88>>2]==1){a=i.i[e+236>>2],i.i[e+316>>2]=i.i[e+232>>2],i.i[e+320>>2]=a,a=i.i[e+228>>2],i.i[e+308>>2]=i.i[e+224>>2],i.i[e+312>>2]=a,i.i[e+304>>2]=-2147483648;break i}if(n=i.i[e+236>>2],i.i[e+184>>2]=i.
i[e+232>>2],i.i[e+188>>2]=n,n=i.i[e+228>>2],i.i[e+176>>2]=i.i[e+224>>2],i.i[e+180>>2]=n,pr(e+304|0,e+168|0,72908,28),n=i.i[e+312>>2],i.i[e+88>>2]=0|i.i[e+308>>2],i.i[e+92>>2]=n,n=i.i[e+320>>2],i.i[e+96>>
2]=i.i[e+316>>2],i.i[e+100>>2]=n,i.i[e+304>>2]==1)a=i.i[e+100>>2],i.i[e+316>>2]=i.i[e+96>>2],i.i[e+320>>2]=a,a=i.i[e+92>>2],i.i[e+308>>2]=i.i[e+88>>2],i.i[e+312>>2]=a,i.i[e+304>>2]=-2147483648;else{if(n=
i.i[e+100>>2],i.i[e+216>>2]=i.i[e+96>>2],i.i[e+220>>2]=n,n=i.i[e+92>>2],i.i[e+208>>2]=i.i[e+88>>2],i.i[e+212>>2]=n,pr(e+304|0,e+168|0,72936,13),n=i.i[e+312>>2],i.i[e+88>>2]=0|i.i[e+308>>2],i.i[e+92>>2]=
n,n=i.i[e+320>>2],i.i[e+96>>2]=i.i[e+316>>2],i.i[e+100>>2]=n,i.i[e+304>>2]==1)a=i.i[e+100>>2],i.i[e+316>>2]=i.i[e+96>>2],i.i[e+320>>2]=a,a=i.i[e+92>>2],i.i[e+308>>2]=i.i[e+88>>2],i.i[e+312>>2]=a,i.i[e+
304>>2]=-2147483648;else{if(n=i.i[e+100>>2],i.i[e+232>>2]=i.i[e+96>>2],i.i[e+236>>2]=n,n=i.i[e+92>>2],i.i[e+224>>2]=i.i[e+88>>2],i.i[e+228>>2]=n,i.i[e+252>>2]=0,i.i[e+244>>2]=0,i.i[e+248>>2]=4,$e(e+304|
0,e+172|0,72949,12),n=i.i[e+316>>2],i.i[e+256>>2]=i.i[e+312>>2],i.i[e+260>>2]=n,i.i[e+264>>2]=i.i[e+320>>2],n=i.i[e+308>>2],i.i[e+304>>2]==1)i.i[e+320>>2]=i.i[e+264>>2],a=i.i[e+260>>2],i.i[e+312>>2]=i.
i[e+256>>2],i.i[e+316>>2]=a;else{(n|0)!=-2147483648&&(a=e+304|0,re(a,69308,12),i.i[e+320>>2]=n,o=i.i[e+260>>2],i.i[e+324>>2]=i.i[e+256>>2],i.i[e+328>>2]=o,i.i[e+332>>2]=i.i[e+264>>2],m4(e+244|0,a)),f=
e+304|0,bt(f,e+168|0,72961,10),n=i.i[e+316>>2],i.i[e+88>>2]=i.i[e+312>>2],i.i[e+92>>2]=n,i.i[e+96>>2]=i.i[e+320>>2],n=i.i[e+308>>2];e:{if(i.i[e+304>>2]==1)break e;if(i.i[e+280>>2]=i.i[e+96>>2],a=i.i[e+
92>>2],i.i[e+272>>2]=i.i[e+88>>2],i.i[e+276>>2]=a,(n|0)!=-2147483648)n:{if(o=i.i[e+276>>2],a=i.i[e+272>>2],i.i[e+308>>2]=a,i.i[e+312>>2]=o,i.i[e+304>>2]=n,i.i[e+316>>2]=i.i[e+280>>2],o=i.i[e+312>>2],!N(
a,o,72995,3)&&!N(a,o,72998,4)){Y(f);break n}a=e+304|0,re(a,72971,10),i.i[e+320>>2]=n,o=i.i[e+276>>2],i.i[e+324>>2]=i.i[e+272>>2],i.i[e+328>>2]=o,i.i[e+332>>2]=i.i[e+280>>2],m4(e+244|0,a)}if($e(e+304|0,
e+172|0,72981,14),n=i.i[e+316>>2],i.i[e+88>>2]=i.i[e+312>>2],i.i[e+92>>2]=n,i.i[e+96>>2]=i.i[e+320>>2],n=i.i[e+308>>2],i.i[e+304>>2]==1)break e;i.i[e+296>>2]=i.i[e+96>>2],a=i.i[e+92>>2],i.i[e+288>>2]=
i.i[e+88>>2],i.i[e+292>>2]=a,(n|0)!=-2147483648?(i.i[e+88>>2]=n,a=i.i[e+292>>2],i.i[e+92>>2]=i.i[e+288>>2],i.i[e+96>>2]=a,i.i[e+100>>2]=i.i[e+296>>2]):re(e+88|0,72855,18),n=i.i[e+188>>2],i.i[e+328>>2]=
i.i[e+184>>2],i.i[e+332>>2]=n,n=i.i[e+180>>2],i.i[e+320>>2]=i.i[e+176>>2],i.i[e+324>>2]=n,a=i.i[e+212>>2],i.i[e+348>>2]=i.i[e+208>>2],i.i[e+352>>2]=a,a=i.i[e+220>>2],i.i[e+356>>2]=i.i[e+216>>2],i.i[e+
360>>2]=a,a=i.i[e+228>>2],i.i[e+364>>2]=i.i[e+224>>2],i.i[e+368>>2]=a,a=i.i[e+236>>2],i.i[e+372>>2]=i.i[e+232>>2],i.i[e+376>>2]=a,n=i.i[e+248>>2],a=0,i.i[e+336>>2]=a|i.i[e+244>>2],i.i[e+340>>2]=n,i.i[e+
344>>2]=i.i[e+252>>2],n=i.i[e+100>>2],i.i[e+312>>2]=i.i[e+96>>2],i.i[e+316>>2]=n,n=i.i[e+92>>2],i.i[e+304>>2]=i.i[e+88>>2],i.i[e+308>>2]=n;break i}i.i[e+320>>2]=i.i[e+96>>2],a=i.i[e+92>>2],i.i[e+312>>
2]=i.i[e+88>>2],i.i[e+316>>2]=a}i.i[e+308>>2]=n,i.i[e+304>>2]=-2147483648,s0(e+244|0),F2(e+224|0)}F2(e+208|0)}Y(e+176|0)}R8(e+12|0,e+304|0),n=i.i[e+16>>2],a=i.i[e+12>>2],(a|0)==-2147483648?(k(r),r=1):
(C(e+96|0,e+20|0,68),i.i[e+92>>2]=n,i.i[e+88>>2]=a,a=_8(r),i.i[e+12>>2]=a,Kn(e,e+88|0,e+12|0,1),n=i.i[e+4>>2],r=i.i[e>>2],k(a)),k(i.i[e+8>>2]),i.i[t+8>>2]=r,r=r&1,i.i[t+4>>2]=r?n:0,i.i[t>>2]=r?0:n,c=e+
384|0}function ir(t){var n=0,r=0,e=0,a=0,o=0,f=0,s=0,u=0,b=0,l=0,d=0,h=0,w=0,v=0,B=0,y=0,j=0,O=0,E=0,R=0,P=0,H=0,J=0,X=0,K=0,vi=0,Bi=0;if(n=c-208|0,c=n,r=i.i[22036],r>>>0>=2147483647&&p(),i.i[22036]=r+
1,i.i[22038])i:{if(!(po(i.i[22037],t|0)|0)||(a=i.i[22038],r=i.i[a>>2]+1|0,i.i[a>>2]=r,r))break i;p()}if(i.i[22036]=i.i[22036]-1,!a)i:{s=If(t|0)|0,s&&(Oo(n+48|0,s|0),e=i.i[n+48>>2],r=i.i[n+52>>2],(r|0)==
9?(B=i.i[e+32>>2],y=i.i[e+20>>2],X=i.i[e+24>>2],j=i.i[e+16>>2],O=i.i[e+12>>2],E=i.i[e+8>>2],R=i.i[e+4>>2],P=i.i[e>>2],r=i.i[e+28>>2],H2(9,e),v=1,K=(r|0)==1):H2(r,e)),A8(n+40|0,t),H=1,i.i[n+40>>2]==1&&
(r=n+48|0,rt(r,i.i[n+44>>2]),w=Ki(r)),h=Ie(t|0)|0,e=Ae(h|0)|0,r=zo(e|0)|0,gr(n+128|0,r),k(r),k(e);e:{if(w){if(It(n+48|0,i.i[w+8>>2],i.i[w+12>>2]),e=i.i[n+48>>2],o=0,(e|0)==-2147483648)break e;vi=i.i[n+
56>>2],H=i.i[n+52>>2]}else e=0;o=e}for(e=o,g4(n+140|0,En(h|0)|0),E4(n+32|0,h),ia(n+152|0,i.i[n+32>>2],i.i[n+36>>2]),o=i.i[n+128>>2],a=i.i[n+132>>2],u=i.i[n+136>>2],si(n+24|0,u,4,24),i.i[n+172>>2]=0,b=
i.i[n+28>>2],i.i[n+168>>2]=b,r=i.i[n+24>>2],i.i[n+164>>2]=r,l=u<<4,J=l+a|0,r>>>0<u>>>0&&(f2(n+164|0,0,u,4,24),d=i.i[n+172>>2],b=i.i[n+168>>2]),i.i[n+188>>2]=J,i.i[n+184>>2]=o,i.i[n+176>>2]=a,Bi=u+d|0,
f=T(d,24)+b|0,d=n+60|0;;){if(l){i.i[n+200>>2]=i.i[a+8>>2],r=i.i[a+4>>2],i.i[n+192>>2]=i.i[a>>2],i.i[n+196>>2]=r,g4(d,i.i[a+12>>2]),i.i[n+56>>2]=i.i[n+200>>2],o=i.i[n+196>>2],u=o,r=i.i[n+192>>2],i.i[n+
48>>2]=r,i.i[n+52>>2]=o,b=i.i[n+68>>2],o=i.i[n+64>>2],i.i[f+16>>2]=o,i.i[f+20>>2]=b,i.i[f>>2]=r,i.i[f+4>>2]=u,r=i.i[n+60>>2],i.i[f+8>>2]=i.i[n+56>>2],i.i[f+12>>2]=r,l=l-16|0,f=f+24|0,a=a+16|0;continue}
break}if(i.i[n+172>>2]=Bi,i.i[n+180>>2]=J,o=n+176|0,p4(o),i.i[n+80>>2]=i.i[n+172>>2],r=i.i[n+168>>2],b=0,i.i[n+72>>2]=b|i.i[n+164>>2],i.i[n+76>>2]=r,S4(n+16|0,h),ia(n+96|0,i.i[n+16>>2],i.i[n+20>>2]),i.
i[n+56>>2]=vi,i.i[n+52>>2]=H,i.i[n+48>>2]=e,r=i.i[n+144>>2],i.i[n+60>>2]=i.i[n+140>>2],i.i[n+64>>2]=r,i.i[n+68>>2]=i.i[n+148>>2],r=i.i[n+156>>2],i.i[n+84>>2]=i.i[n+152>>2],i.i[n+88>>2]=r,i.i[n+92>>2]=
i.i[n+160>>2],jr(o,n+48|0),k(h),a=0,v?(l=(B|0)!=0,o=y?K:2):(E=2,P=1e4,R=3e4,O=100,j=5e3,l=0,o=2),s?(ji(n+8|0,Fo(s|0)|0),d=i.i[n+12>>2],a=i.i[n+8>>2],ji(n,Bf(s|0)|0),v=i.i[n+4>>2],e=i.i[n>>2]):e=0,r=i.
i[n+188>>2],i.i[n+112>>2]=0|i.i[n+184>>2],i.i[n+116>>2]=r,r=i.i[n+180>>2],i.i[n+104>>2]=i.i[n+176>>2],i.i[n+108>>2]=r,i.i[n+120>>2]=w,i.i[n+84>>2]=j,i.i[n+80>>2]=O,i.i[n+76>>2]=E,i.i[n+72>>2]=R,i.i[n+
68>>2]=P,i.b[n+64]=o,i.i[n+56>>2]=y,i.i[n+60>>2]=X,i.i[n+52>>2]=B,i.i[n+48>>2]=l,i.i[n+100>>2]=v,i.i[n+96>>2]=e,i.i[n+92>>2]=d,i.i[n+88>>2]=a,a=qt(n+48|0,M(t)),!s)break i;k(s)}return c=n+208|0,a}function er(t,n,r,e,a){
var o=0,f=0,s=0,u=0,b=0,l=0,d=0,h=0,w=0;if(o=c-224|0,c=o,cr(o+140|0,n,a,1,15),l=i.i[o+152>>2],b=i.i[o+148>>2],u=i.i[o+144>>2],f=i.i[o+140>>2],(f|0)!=2)C(t+16|0,o+156|0,56),i.i[t+12>>2]=l,i.i[t+8>>2]=b,
i.i[t+4>>2]=u,i.i[t>>2]=f;else{i:{if(Hr(r,e))M4(o+16|0,r,e,75664,21);else{f=0;e:{n:{for(;;){r:{if((e|0)==(f|0)||(s=i.B[r+f|0],(s|0)==35|(s|0)==47))break n;if((s|0)==58)break r;if((s|0)==92)break n;if(f=
f+1|0,(s|0)!=63)continue;break n}break}i.i[o+152>>2]=e,i.i[o+148>>2]=r,i.i[o+144>>2]=2,i.i[o+140>>2]=75735,Q(o+56|0,o+140|0,2);break e}Ui(o+56|0,r,e)}if(h=i.i[o+64>>2],f=i.i[o+60>>2],i.i[n+24>>2]!=-2147483648)
x2(o+72|0,n+24|0);else e:{if(jt(o+140|0,n,(u|0)!=-2147483648?b:0),e=i.i[o+140>>2],(e|0)!=2)C(o+72|0,o+144|0,68);else n:{if(e=i.i[n+36>>2],s=i.i[n+40>>2],fi(o+8|0,e,s,75451,5),r=o+140|0,ki(r,i.i[o+8>>2],
i.i[o+12>>2],32),w=i.i[o+140>>2],d=i.i[o+144>>2],!d&(u|0)==-2147483648){if(e=i.i[n+8>>2],a=i.i[n+4>>2],i.i[o+144>>2]=61,i.i[o+140>>2]=75514,E0(o+68|0,a,e,r,1),e=i.i[o+68>>2],(e|0)!=2)break n;break e}if(fi(
o,e,s,75456,4),vr(r,i.i[n+4>>2],i.i[n+8>>2],i.i[o>>2],i.i[o+4>>2],a,1),r=i.i[o+152>>2],a=i.i[o+148>>2],s=i.i[o+144>>2],e=i.i[o+140>>2],(e|0)!=2){C(o+84|0,o+156|0,56),i.i[o+80>>2]=r,i.i[o+76>>2]=a,i.i[o+
72>>2]=s;break n}(u|0)!=-2147483648?(i.i[o+152>>2]=r,i.i[o+148>>2]=a,i.i[o+144>>2]=l,i.i[o+140>>2]=b,Q(o+212|0,o+140|0,2)):(i.i[o+160>>2]=r,i.i[o+156>>2]=a,i.i[o+152>>2]=d,i.i[o+148>>2]=w,i.i[o+144>>2]=
8,i.i[o+140>>2]=75436,Q(o+212|0,o+140|0,3)),i.i[o+80>>2]=i.i[o+220>>2],r=i.i[o+216>>2],i.i[o+72>>2]=i.i[o+212>>2],i.i[o+76>>2]=r,m(s,a);break e}n=i.i[o+72>>2],r=i.i[o+76>>2],a=i.i[o+80>>2],C(t+16|0,o+
84|0,56),i.i[t+12>>2]=a,i.i[t+4>>2]=n,i.i[t+8>>2]=r,i.i[t>>2]=e,m(i.i[o+56>>2],f);break i}r=i.i[o+72>>2],e=i.i[o+76>>2],M4(o+16|0,f,h,e,i.i[o+80>>2]),m(r,e),m(i.i[o+56>>2],f)}if(i.i[o+16>>2]==-2147483648){
y2(t,i.i[n+4>>2],i.i[n+8>>2],75707,27);break i}if(i.b[o+52]&1)y2(t,i.i[n+4>>2],i.i[n+8>>2],75685,22);else{if(r=i.i[o+44>>2],e=i.i[o+48>>2],a=(u|0)!=-2147483648?b:0,Dr(n,r,e,a,l)){C(t+4|0,o+16|0,40),i.
i[t>>2]=2;break i}jt(o+140|0,n,a),a=i.i[o+140>>2],(a|0)!=2?(C(t+4|0,o+144|0,68),i.i[t>>2]=a):y2(t,i.i[n+4>>2],i.i[n+8>>2],r,e)}Ai(o+16|0)}W(u,b)}c=o+224|0}function nr(t,n,r,e,a){var o=0,f=0,s=0,u=0,b=0,
l=0,d=0,h=0,w=0,v=0,B=0,y=0,j=0,O=0,E=0,R=0,P=0,H=0,J=0,X=0,K=0,vi=0,Bi=0;o=c-112|0,c=o,i.i[o+36>>2]=0,i.i[o+28>>2]=0,i.i[o+32>>2]=1,B=n+12|0,v=i.i[n+4>>2],H=v+16|0,y=T(i.i[n+8>>2],12),J=y-12|0,E=v+y|
0,X=o+96|0,K=o+72|0;i:{e:{n:{r:{for(;;){t:{if(e>>>0<f>>>0)break r;for(l=0,n=f;;){if((n|0)==(e|0))break r;if(!(i.b[i.B[n+r|0]+B|0]&1)){n=n+1|0,l=l+1|0;continue}break}if(R=f+l|0,Lt(o+56|0,r,e,R),j=i.i[o+
56>>2],!j)break t;w=i.i[o+68>>2],d=i.i[o+64>>2],O=i.i[o+60>>2],O?(f=j+O|0,n=i.b[f-1],(n|0)<0&&(u=n&63,n=i.B[f-2],s=n<<24>>24,(s|0)>=-64?n=n&31:(s=s&63,n=i.B[f-3],b=n<<24>>24,(b|0)>=-64?n=n&15:n=b&63|(i.
B[f-4]&7)<<6,n=s|n<<6),n=u|n<<6)):n=1114112,i.i[o+40>>2]=n;a:{f:{if(!(i.B[i.B[d]+B|0]&2|i.B[i.B[d+1]+B|0]&4)&w>>>0>1)break f;for(i.i[o+60>>2]=d+w,i.i[o+56>>2]=d,vi=o,Bi=Gi(o+56|0),i.i[vi+44>>2]=Bi,tr(
o+16|0,d,w),i.i[o+48>>2]=i.i[o+16>>2],i.i[o+52>>2]=o+40,i.i[o+80>>2]=a,i.i[o+76>>2]=w,i.i[o+72>>2]=d,i.i[o+60>>2]=E,i.i[o+56>>2]=v,i.i[o+84>>2]=o+52,i.i[o+68>>2]=o+48,i.i[o+64>>2]=o+44,s=H,b=J,f=y,l=v;;){
if(P=b,n=s,!f)break f;b=i.i[l+8>>2],s=b?i.i[i.i[l+4>>2]>>2]:1114112;o:{if((s|0)!=i.i[o+44>>2]&&(u=0,(s|0)!=i.i[o+48>>2]))break o;br(o+8|0,K,i.i[l+4>>2],b),h=i.i[o+12>>2],u=i.i[o+8>>2]}if(l=l+12|0,s=n+
12|0,b=P-12|0,f=f-12|0,!!u)break}if(i.i[o+104>>2]=a,i.i[o+100>>2]=w,i.i[o+96>>2]=d,i.i[o+108>>2]=o+52,i.i[o+92>>2]=o+48,i.i[o+88>>2]=o+44,(l|0)==(E|0))r=u,e=h;else for(f=(P>>>0)/12|0,r=u,e=h;;){s=i.i[n+
4>>2],u=s?i.i[i.i[n>>2]>>2]:1114112;o:{if((u|0)!=i.i[o+44>>2]&(u|0)!=i.i[o+48>>2]||(br(o,X,i.i[n>>2],s),b=i.i[o>>2],!b))break o;u=i.i[o+4>>2],s=u>>>0<h>>>0,e=s?u:e,r=s?b:r,h=u>>>0>h>>>0?h:u}if(n=n+12|
0,f=f-1|0,!f)break}i.i[o+68>>2]=10,i.i[o+64>>2]=73944,i.i[o+60>>2]=O,i.i[o+56>>2]=j,i4(o+28|0,o+56|0),f=0;break a}f=R+1|0}if(i.i[a>>2])continue;break n}break}i.i[t>>2]=-2147483648;break e}i.i[o+64>>2]=
i.i[o+36>>2],n=i.i[o+32>>2],i.i[o+56>>2]=i.i[o+28>>2],i.i[o+60>>2]=n,I8(t,o+56|0,r,e);break i}Ui(t,73944,10)}m(i.i[o+28>>2],i.i[o+32>>2])}c=o+112|0}function rr(t,n,r){var e=0,a=0,o=0,f=0,s=0,u=0,b=0,l=0,
d=0,h=0,w=0,v=0,B=0;e=c-496|0,c=e,v=i.B[t+8],o=i.i[t+4>>2],s=i.i[t>>2],a=i.i[n+4>>2],m2(e+32|0,a),n4(e+452|0,n),i.i[e+452>>2]!=-2147483648?(i.i[e+448>>2]=i.i[e+460>>2],t=i.i[e+456>>2],i.i[e+440>>2]=i.
i[e+452>>2],i.i[e+444>>2]=t):(i.i[e+448>>2]=0,i.i[e+440>>2]=0,i.i[e+444>>2]=1),wi(e+300|0,e+32|0,e+440|0),A8(e+24|0,a),f=-2147483648,i.i[e+24>>2]==1&&(t=i.i[e+28>>2],Vi(e+312|0,t),k(t),f=i.i[e+312>>2]),
b=i.B[n+12],u=i.i[e+308>>2],h=i.i[e+304>>2],t=0,(f|0)!=-2147483648&&(w=i.i[e+316>>2],t=u2(w,i.i[e+320>>2],69252,5),a=i.i[e+320>>2],l=a,d=i.i[e+316>>2],B=u2(d,a,69217,23),m(f,w)),T8(e+16|0),a=i.i[e+16>>
2],F(a,i.i[e+20>>2]),i.b[e+463]=(a|0)!=0,i.b[e+462]=B,i.b[e+461]=t,i.b[e+460]=b,i.i[e+456>>2]=u,i.i[e+452>>2]=h,a=e+440|0,f=s+8|0,u=e+452|0,K2(a,f,u),X2(e+324|0,f,a),i.b[e+424]=v,i.i[e+412>>2]=o,t=i.B[s+
8],(t|0)!=8|o>>>0<2||(i.i[e+452>>2]=o,b4(e+428|0,u),i.i[e+480>>2]=9,i.i[e+476>>2]=69208,i.i[e+472>>2]=i.i[e+436>>2],t=i.i[e+432>>2],i.i[e+468>>2]=t,i.i[e+464>>2]=7,i.i[e+460>>2]=69201,i.i[e+456>>2]=i.
i[e+340>>2],o=i.i[e+336>>2],i.i[e+452>>2]=o,Q(a,u,4),m(i.i[e+332>>2],o),i.i[e+340>>2]=i.i[e+448>>2],a=i.i[e+444>>2],i.i[e+332>>2]=i.i[e+440>>2],i.i[e+336>>2]=a,m(i.i[e+428>>2],t),t=i.B[f]),1<<t&984&&(t=
e+452|0,ft(t,i.i[n+8>>2],b),i.i[e+472>>2]=i.i[e+340>>2],a=i.i[e+336>>2],i.i[e+464>>2]=i.i[e+332>>2],i.i[e+468>>2]=a,Sr(e+332|0,t),j8(t)),wi(e+452|0,e+32|0,e+332|0),i.i[e+340>>2]=i.i[e+460>>2],a=i.i[e+
456>>2],i.i[e+332>>2]=i.i[e+452>>2],i.i[e+336>>2]=a;i:{if(r)e:{if(X0(e+8|0,r+108|0),t=i.i[e+12>>2],n=i.i[e+8>>2],!i.i[n>>2]){i.i[t>>2]=i.i[t>>2]-1;break e}if(r=q(69240,12),a=e+484|0,Y0(a,i.i[n+4>>2],i.
i[r>>2]),i.i[t>>2]=i.i[t>>2]-1,i.i[e+484>>2]==-2147483648)break e;wi(e+452|0,e+32|0,a);break i}i.i[e+452>>2]=-2147483648}return W(i.i[e+368>>2],i.i[e+372>>2]),i.i[e+376>>2]=i.i[e+460>>2],a=i.i[e+456>>
2],o=0,i.i[e+368>>2]=o|i.i[e+452>>2],i.i[e+372>>2]=a,ie(e,b),t=i.i[e+4>>2],n=i.i[e>>2],i.i[e+404>>2]=n,i.i[e+408>>2]=t,n=-2147483648,r=i.i[e+300>>2],(r|0)!=-2147483648&&(d=i.i[e+304>>2],l=i.i[e+308>>2],
l?n=r:m(r,h)),Z2(e+452|0,i.B[b+86856]),r=e+324|0,t=i.B[e+471],a=r+(t?32:20)|0,t=r+(t?36:24)|0,W(i.i[a>>2],i.i[t>>2]),i.i[a>>2]=n,i.i[t>>2]=d,i.i[t+4>>2]=l,i.B[f]==5&&(t=i.i[s>>2]==1,n=1024,r=i.i[s+12>>
2],i.i[r>>2]==1&&(n=fa(t,i.i[r+4>>2])),k(i.i[e+416>>2]),i.i[e+416>>2]=n,t=fa(t,i.i[r+28>>2]),k(i.i[e+420>>2]),i.i[e+420>>2]=t),t=Q2(e+324|0),Xi(e+32|0),L2(s),c=e+496|0,t}function xs(t,n,r){var e=0,a=0,
o=0,f=0,s=0,u=0,b=0,l=0,d=0,h=0,w=0;d=i.i[t+8>>2];i:{if(d&402653184)e:{if(d&268435456){f=i.S[t+14>>1];n:{if(f)for(s=n+r|0,r=0,e=n,o=f;;){if((e|0)==(s|0))break n;if(a=e,e=i.b[e],(e|0)<0?e=e>>>0<4294967264?
a+2|0:a+(e>>>0>4294967279?4:3)|0:e=a+1|0,r=(e-a|0)+r|0,o=o-1|0,!o)break}else r=0;o=0}u=f-o|0}else n:{if(r>>>0<16){if(!r)break n;for(a=n,e=r;u=(i.b[a]>-65)+u|0,a=a+1|0,e=e-1|0,!!e;);break n}if(b=n+3&-4,
s=n-b|0,f=s+r|0,o=f&3,(n|0)!=(b|0))for(a=n;u=(i.b[a]>-65)+u|0,a=a+1|0,s=s+1|0,!!s;);if(o)for(a=(f&2147483644)+b|0;e=(i.b[a]>-65)+e|0,a=a+1|0,o=o-1|0,!!o;);for(s=f>>>2|0,u=e+u|0;;){if(f=b,!s)break n;if(h=
s>>>0>=192?192:s,o=h&3,b=h<<2,e=b&1008,e)for(w=e+f|0,e=0,a=f;l=e,e=i.i[a>>2],l=l+(((e^-1)>>>7|e>>>6)&16843009)|0,e=i.i[a+4>>2],l=l+(((e^-1)>>>7|e>>>6)&16843009)|0,e=i.i[a+8>>2],l=l+(((e^-1)>>>7|e>>>6)&
16843009)|0,e=i.i[a+12>>2],e=l+(((e^-1)>>>7|e>>>6)&16843009)|0,a=a+16|0,(w|0)!=(a|0););else e=0;if(s=s-h|0,b=f+b|0,u=(T((e>>>8&16711935)+(e&16711935)|0,65537)>>>16|0)+u|0,!!o)break}for(o=o<<2,a=f+((h&
252)<<2)|0,e=0;f=e,e=i.i[a>>2],e=f+(((e^-1)>>>7|e>>>6)&16843009)|0,a=a+4|0,o=o-4|0,!!o;);u=(T((e>>>8&16711935)+(e&16711935)|0,65537)>>>16|0)+u|0}if(e=i.S[t+12>>1],e>>>0<=u>>>0)break e;f=e-u|0,a=0,s=0;
n:{r:switch((d>>>29&3)-1|0){case 0:s=f;break n;case 1:break r;default:break n}s=(f&65534)>>>1|0}for(b=d&2097151,o=i.i[t+4>>2],t=i.i[t>>2];;){if((a&65535)>>>0<(s&65535)>>>0){if(e=1,a=a+1|0,!(U[i.i[o+16>>
2]](t,b)|0))continue;break i}break}if(e=1,U[i.i[o+12>>2]](t,n,r)|0)break i;for(n=f-s&65535,a=0;;){if(n>>>0>(a&65535)>>>0){if(a=a+1|0,!(U[i.i[o+16>>2]](t,b)|0))continue;break i}break}return 0}e=U[i.i[i.
i[t+4>>2]+12>>2]](i.i[t>>2],n,r)|0}return e}function Y2(t,n,r,e){var a=0,o=0,f=0,s=0,u=0,b=0,l=0,d=0,h=0,w=0,v=0,B=0,y=0,j=0,O=0;a=c-128|0,c=a,w=i.i[n+4>>2],v=i.i[n+8>>2],B=i.i[n>>2];i:{e:{for(;;){n:{
if(!e)break e;n=a+112|0,ki(n,r,e,32),e=i.i[a+124>>2],r=i.i[a+120>>2],l=i.i[a+112>>2],u=i.i[a+116>>2],Yi(a+24|0,75877,7,l,u),f=i.i[a+24>>2];r:{if(f)o=a+96|0,M2(o,v,f,i.i[a+28>>2]),si(a+16|0,i.i[a+96>>2]!=
-2147483648,4,12),i.i[a+120>>2]=0,f=i.i[a+20>>2],s=i.i[a+16>>2],i.i[a+112>>2]=s,i.i[a+116>>2]=f,vt(n,o),n=i.i[a+120>>2],i.i[a+40>>2]=n,f=i.i[a+116>>2],i.i[a+32>>2]=i.i[a+112>>2],i.i[a+36>>2]=f;else t:{
if(B)a:{for(n=mi(4,4),j=n,O=M(w),i.i[j>>2]=O,i.i[a+56>>2]=1,i.i[a+52>>2]=n,i.i[a+48>>2]=1;;){if(u){for(ki(a+112|0,l,u,47),o=0,i.i[a+68>>2]=0,i.i[a+60>>2]=0,i.i[a+64>>2]=4,n=i.i[a+52>>2],y=n+(i.i[a+56>>
2]<<2)|0,u=i.i[a+124>>2],l=i.i[a+120>>2],d=i.i[a+116>>2],h=i.i[a+112>>2];;){if((n|0)!=(y|0)){if(f=n+4|0,N(h,d,75884,2))u0(a+96|0,i.i[n>>2]),i.i[a+120>>2]=i.i[a+96>>2],n=i.i[a+100>>2],i.i[a+112>>2]=n,i.
i[a+116>>2]=n,o=i.i[a+104>>2],V8(a+60|0,o),s=i.i[a+68>>2],o&&(b=o<<2,b&&C(i.i[a+64>>2]+(s<<2)|0,n,b)),i.i[a+124>>2]=n,o=o+s|0,i.i[a+68>>2]=o,r0(a+112|0);else{for(Ii(a+8|0,i.i[n>>2],h,d),b=i.i[a+12>>2],
s=i.i[a+8>>2],V8(a+60|0,s),o=i.i[a+68>>2],n=i.i[a+64>>2]+(o<<2)|0;;){if(s&1){i.i[n>>2]=b,n=n+4|0,o=o+1|0,s=0;continue}break}i.i[a+68>>2]=o}n=f;continue}break}if(o>>>0>=100)f:for(i.i[a+68>>2]=100,s=i.i[a+
64>>2]+400|0,n=o-100|0;;){if(!n)break f;k(i.i[s>>2]),n=n-1|0,s=s+4|0}O2(a+48|0),i.i[a+56>>2]=i.i[a+68>>2],n=i.i[a+64>>2],i.i[a+48>>2]=i.i[a+60>>2],i.i[a+52>>2]=n;continue}break}for(i.i[a+80>>2]=0,i.i[a+
72>>2]=0,i.i[a+76>>2]=4,f=i.i[a+48>>2],n=i.i[a+52>>2],o=i.i[a+56>>2]<<2,u=n+o|0,i.i[a+124>>2]=u,i.i[a+120>>2]=f,i.i[a+112>>2]=n;;){if(o){f:{o:{s:{u:{c:{b:switch(s=i.i[n>>2],(_(s)&255)-1|0){case 0:case 1:
break b;case 2:break c;default:break u}o2(a+84|0,s);break s}ti(a+84|0,s);break s}i.i[a+84>>2]=-2147483648;break o}if(f=i.i[a+84>>2],(f|0)==-2147483648)break o;if(i.i[a+92>>2]){i.i[a+104>>2]=i.i[a+92>>
2],f=i.i[a+88>>2],i.i[a+96>>2]=i.i[a+84>>2],i.i[a+100>>2]=f;break f}else m(f,i.i[a+88>>2])}i.i[a+96>>2]=-2147483648}n=n+4|0,vt(a+72|0,a+96|0),k(s),o=o-4|0;continue}break}if(i.i[a+116>>2]=u,r0(a+112|0),
n=i.i[a+72>>2],(n|0)==-2147483648)break a;o=i.i[a+76>>2],f=i.i[a+80>>2],i.i[a+32>>2]=n,i.i[a+36>>2]=o,n=f,i.i[a+40>>2]=n;break t}i.i[a+40>>2]=0,i.i[a+32>>2]=0,i.i[a+36>>2]=4;break r}if(n)break n}$(a+32|
0);continue}break}i.i[t+8>>2]=i.i[a+40>>2],n=i.i[a+36>>2],r=i.i[a+32>>2],i.i[t>>2]=r,i.i[t+4>>2]=n;break i}i.i[t+8>>2]=0,i.i[t>>2]=0,i.i[t+4>>2]=4}c=a+128|0}function tr(t,n,r){var e=0,a=0,o=0,f=0,s=0,
u=0,b=0,l=0;if(o=c+-64|0,c=o,a=1114112,r)i:{e:{n:{r:{t:switch(f=i.B[n],f-37|0){case 0:break t;case 1:break r;case 2:case 3:case 4:case 5:break i;case 6:break n;default:break e}if(Lr(o+40|0,n,r),!i.i[o+
40>>2]||(e=i.i[o+48>>2],e>>>0>r>>>0)||(a=i.B[o+44],Lr(o+52|0,n+e|0,r-e|0),!i.i[o+52>>2]|(a&254)!=194)||(n=i.b[o+56],(n|0)>=-64))break i;e=i.i[o+60>>2]+e|0,a=(n|a<<6)&255;break i}r:{t:{a:if(r>>>0<=2){if((r|
0)!=2)break a;if(i.B[n+1]==35)break t}else{if(i.B[n+1]!=35)break a;if((i.B[n+2]|32)!=120)break t;f=-3,a=3,s=16;break r}a=r-1|0,s=n+1|0,r=-376;a:{for(;;){if(r){if(e=i.i[r+73948>>2],e&&(u=i.i[r+73944>>2],
f=e-1|0,!(!u2(s,a,u,f)|a>>>0<=f>>>0)&i.B[n+e|0]==59))break a;r=r+8|0;continue}break}a=1114112;break i}e=e+1|0,a=i.B[f+u|0];break i}f=-2,a=2,s=10}for(e=r+f|0,u=n+a|0,a=0,r=0;;){r:{if((r|0)==(e|0)||(p8(
o+32|0,s,i.B[r+u|0]),n=i.i[o+32>>2],a=n+a|0,(r|0)==7))break r;if(r=r+1|0,n)continue}break}for(l=e>>>0<a>>>0?e:a,r=0,n=0;;){if((r|0)!=(l|0)){if(p8(o+24|0,s,i.B[r+u|0]),r=r+1|0,i.i[o+24>>2]!=1)continue;
n=W2(s,n),b=n+i.i[o+28>>2]|0,n=zi||n>>>0>b>>>0?-1:b;continue}break}e=(a-f|0)+(i.B[a+u|0]==59&e>>>0>a>>>0)|0,n=(n^55296)-1114112>>>0<4293855232?1114112:n,a=n||1114112;break i}a=32,e=1;break i}if((f|0)!=
92)break i;e:{for(;;){n:{if((r|0)==(e|0))break i;if(i.B[n+e|0]!=92)break n;if(f=8,e=e+1|0,(e|0)!=8)continue;break e}break}f=e}if(r>>>0<=f>>>0)break i;if(s=i.B[n+f|0],e=s-34|0,1<<e&8225&&e>>>0<=13){e=f+
1|0,a=s;break i}e:switch(s-116|0){case 0:e=f+1|0,a=9;break i;case 1:if(v4(o+16|0,n,r,f+1|0),!i.B[o+16]||(s=i.B[o+17],v4(o+8|0,n,r,f+3|0),!i.B[o+8])||(n=s<<8&65280,(n^-1058816)>>>0<4293855232))break i;
e=f+5|0,a=n|i.B[o+9];break i;case 4:break e;default:break i}if(v4(o,n,r,f+1|0),!i.B[o])break i;e=f+3|0,a=i.B[o+1]}i.i[t+4>>2]=e,i.i[t>>2]=a,c=o- -64|0}function Ts(t,n){var r=0,e=0,a=0,o=0,f=0,s=0,u=0,
b=0,l=0,d=0;r=c-80|0,c=r,d=Oi()|0,i.i[r+16>>2]=d;i:{if(ce(n))e:{if(ri(r+8|0,n,73098,4),o=1,!(i.i[r+8>>2]&1))break e;u=i.i[r+12>>2],i.i[r+20>>2]=u,a=r+20|0,Q0(r,a);n:{r:{if(i.i[r>>2]==1)t:{if(!i.i[r+4>>
2])break t;o=2;a:{if(!V0(a)){if(i.i[r+76>>2]=3,i.i[r+72>>2]=73102,i.i[r+64>>2]=6,i.i[r+68>>2]=1,i.i[r+60>>2]=73105,i0(r+24|0,n,73105,6,r+68|0),a=i.i[r+28>>2],e=i.i[r+32>>2],s=i.i[r+36>>2],i.i[r+24>>2]){
o=a;break t}if(!a)f:{if(ti(r+60|0,e),b=i.i[r+64>>2],l=i.i[r+60>>2],(l|0)!=-2147483648)o:{if(f=i.i[r+68>>2],!N(b,f,73102,3))s:{if(N(b,f,73111,4)||N(b,f,73115,3)||N(b,f,73118,5)||N(b,f,73123,6))break s;
if(!N(b,f,73129,4))break o}W(l,b);break f}W(l,b),k(e),o=3;break t}if(i.i[r+76>>2]=s,i.i[r+72>>2]=e,i.i[r+68>>2]=a,i.i[r+64>>2]=6,i.i[r+60>>2]=73105,e=r+68|0,T2(r+16|0,73105,6,e),i.i[r+64>>2]=4,i.i[r+68>>
2]=3,i.i[r+60>>2]=73133,i0(r+24|0,n,73133,4,e),e=i.i[r+32>>2],a=i.i[r+28>>2],i.i[r+24>>2]){s=i.i[r+36>>2],o=a;break t}if(!a)if(i.i[r+24>>2]=e,V0(r+24|0)){k(e),e=73133;break a}else i.i[r+72>>2]=e,i.i[r+
64>>2]=4,i.i[r+68>>2]=0,i.i[r+60>>2]=73133,T2(r+16|0,73133,4,r+68|0);if(i.i[r+72>>2]=u,i.i[r+64>>2]=4,i.i[r+68>>2]=0,i.i[r+60>>2]=73098,f=r+16|0,u=r+68|0,T2(f,73098,4,u),i.i[r+64>>2]=5,i.i[r+68>>2]=2,
i.i[r+60>>2]=73137,l=r+44|0,i0(l,n,73137,5,u),o=i.i[r+48>>2],e=i.i[r+52>>2],s=i.i[r+56>>2],i.i[r+44>>2]||(i.i[r+40>>2]=s,i.i[r+36>>2]=e,i.i[r+32>>2]=o,i.i[r+28>>2]=5,i.i[r+24>>2]=73137,a=r+32|0,T2(f,73137,
5,a),i.i[r+64>>2]=7,i.i[r+68>>2]=2,i.i[r+60>>2]=72873,i0(l,n,72873,7,u),o=i.i[r+48>>2],e=i.i[r+52>>2],s=i.i[r+56>>2],i.i[r+44>>2]==1)||(i.i[r+40>>2]=s,i.i[r+36>>2]=e,i.i[r+32>>2]=o,i.i[r+28>>2]=7,i.i[r+
24>>2]=72873,T2(f,72873,7,a),i.i[r+64>>2]=4,i.i[r+68>>2]=3,i.i[r+60>>2]=69526,i0(l,n,69526,4,u),o=i.i[r+48>>2],e=i.i[r+52>>2],s=i.i[r+56>>2],i.i[r+44>>2]==1))break r;i.i[r+40>>2]=s,i.i[r+36>>2]=e,i.i[r+
32>>2]=o,i.i[r+28>>2]=4,i.i[r+24>>2]=69526,T2(f,69526,4,a);break n}e=73098}s=4}k(u)}if((o|0)!=5)break e}i.i[t>>2]=5,i.i[t+4>>2]=d;break i}i.i[t>>2]=o,i.i[t+4>>2]=e,i.i[t+8>>2]=s,k(d)}c=r+80|0}function ar(t,n){
var r=0,e=0,a=0,o=0,f=0,s=0,u=0;r=c-112|0,c=r,e=r+40|0,z4(e),l2(),Kt(r- -64|0,e),e=i.i[n>>2],a=e-2|0,e=e>>>0>=a>>>0?a:0,a=oi(i.i[21997],i.i[21998],t);i:if(a){e:switch(e-1|0){case 0:Is(t,i.i[n+4>>2],i.
i[n+8>>2],r- -64|0);break i;case 1:n:{r:{t:{f=i.i[n+8>>2],e=i.i[n+4>>2],u=i.S[n+12>>1],s=i.B[a+188];a:{if((s|0)!=3){if(e){if(!ue(f))break t;o=1}else f:{o:{s:{u:switch(s-1|0){case 0:if(ri(r+24|0,f,73031,
7),n=73074,a=24,i.i[r+24>>2]==1)c:{if(e=i.i[r+28>>2],o=k0(e),k(e),(o&255)==2||(ri(r+16|0,f,73038,5),n=73043,a=31,i.i[r+16>>2]!=1)||(e=i.i[r+20>>2],o=nn(e),k(e),!o))break c;o=2;break a}o=2;break f;case 1:
if(ri(r+32|0,f,74434,12),s=1,!(i.i[r+32>>2]&1)){o=2,n=74446,a=38;break o}if(a=38,e=i.i[r+36>>2],n=74446,!nn(e))break s;s=0,o=3,n=e;break o;default:break u}if(ri(r+8|0,f,74296,12),s=1,i.i[r+8>>2]!=1){o=
2,n=74308,a=62;break o}if(e=i.i[r+12>>2],!nn(e)){a=62,n=74308;break s}if(Ii(r,f,74370,17),o=1,s=0,n=i.i[r+4>>2],i.i[r>>2]!=1){a=e,o=0;break o}if((_(n)&255)!=6)k(n),a=47;else{a=e;break o}n=74387}k(e),s=
1,o=2}if(k(f),s)break n;break r}k(f);break n}else if(e){o=6;break t}else k(f);o=6}n=f;break r}if(k(f),(s|0)!=3)break n}i.i[r+100>>2]=a,i.i[r+96>>2]=n,i.i[r+92>>2]=o,n=t,t=r+92|0,sr(n,t,i.d[r+64>>3],i.
d[r+72>>3]),I4(t);break i}i.i[r+104>>2]=a,i.i[r+100>>2]=n,i.i[r+96>>2]=o,i.s[r+94>>1]=u,i.b[r+92]=7,ze(t,r+92|0,i.d[r+64>>3],i.d[r+72>>3]);break i;case 2:e=i.S[n+8>>1],i.i[r+100>>2]=i.i[n+4>>2],i.i[r+
96>>2]=3,i.s[r+94>>1]=e,i.b[r+92]=7,ze(t,r+92|0,i.d[r+64>>3],i.d[r+72>>3]);break i;case 3:i.b[r+92]=9,e=i.i[n+16>>2],a=0,i.i[r+104>>2]=a|i.i[n+12>>2],i.i[r+108>>2]=e,e=i.i[n+8>>2],i.i[r+96>>2]=i.i[n+4>>
2],i.i[r+100>>2]=e,n=t,t=Ki(r+92|0),Ne(n,t,r- -64|0),L2(t);break i;default:break e}g8(i.S[n+68>>1])?js(t,n,i.d[r+64>>3],i.d[r+72>>3]):Rs(t,n,r- -64|0)}else{e:switch(e|0){case 0:ae(n);break i;case 1:k(
i.i[n+8>>2]);break i;case 2:k(i.i[n+8>>2]);break i;case 3:break i;default:break e}m(i.i[n+8>>2],i.i[n+12>>2])}i.i[21972]=i.i[21972]+1,g2(),c=r+112|0}function Cs(t,n,r){t=t|0,n=n|0,r=r|0;var e=0,a=0,o=0,
f=0,s=0,u=0,b=0,l=0,d=0;e=c-224|0,c=e,i.i[e+36>>2]=r,b=ir(n);i:{if(se(r)){if(De(e+40|0,e+36|0,73255,16),f=i.i[e+40>>2],(f|0)==-2147483648){i.b[e+192]=0,a=e+44|0,i.i[e+204>>2]=i.i[a+8>>2],o=i.i[a+4>>2],
i.i[e+196>>2]=i.i[a>>2],i.i[e+200>>2]=o,i.b[e+83]=2,f=e+212|0,o=e+192|0,a=e+72|0,K2(f,o,a),X2(a,o,f),f=Q2(a),A2(o),a=1;break i}else o=i.i[e+52>>2],u=i.i[e+48>>2],i.i[e+64>>2]=u,i.i[e+68>>2]=o,o=i.i[e+
44>>2],i.i[e+60>>2]=o,i.i[e+56>>2]=f,M0(e+24|0,o,u),o=i.i[e+24>>2],u=i.i[e+28>>2],f=e+56|0,Y(f),l=a8(i.i[b+48>>2],i.i[b+52>>2]),d=Rn(l|0)|0,k(l),i.i[e+64>>2]=d,i.i[e+56>>2]=o,i.i[e+60>>2]=u;d=0}else d=
6;if(i.b[e+68]=d,l2(),i.i[e+180>>2]=f,u=b- -64|0,i.i[e+184>>2]=u,i.i[e+188>>2]=e+180,o=i.i[21978],f=i.i[21979],i.i[e+204>>2]=i.i[21980],i.i[e+200>>2]=0,i.i[e+196>>2]=o+T(f,60),i.i[e+192>>2]=o,i.i[e+208>>
2]=e+184,At(e+16|0,e+192|0),f=4,i.i[e+16>>2]==1){for(o=i.i[e+20>>2],si(e+8|0,4,4,4),a=i.i[e+8>>2],f=i.i[e+12>>2],i.i[f>>2]=o,i.i[e+220>>2]=1,i.i[e+216>>2]=f,i.i[e+212>>2]=a,i.i[e+88>>2]=i.i[e+208>>2],
o=i.i[e+204>>2],i.i[e+80>>2]=0|i.i[e+200>>2],i.i[e+84>>2]=o,o=i.i[e+196>>2],i.i[e+72>>2]=i.i[e+192>>2],i.i[e+76>>2]=o,s=4,a=1;;){if(At(e,e+72|0),i.i[e>>2]==1){o=i.i[e+4>>2],i.i[e+212>>2]==(a|0)&&(f2(e+
212|0,a,1,4,4),f=i.i[e+216>>2]),i.i[f+s>>2]=o,a=a+1|0,i.i[e+220>>2]=a,s=s+4|0;continue}break}s=i.i[e+212>>2]}for(o=a<<2,a=0;;){if((a|0)!=(o|0)){N0(i.i[a+f>>2]),a=a+4|0;continue}break}for(gi(s,f,4,4),f=
T(i.i[21998],264),s=i.i[21997],a=s+200|0;;){if(f){if(i.i[s+8>>2]!=5)e:{if(o=e+72|0,_t(o,a,1),l=kt(u,e+180|0,o),pi(o),!l)break e;k2(a-104|0),i.b[a-52]=2,Xe(88008,a)}s=s+264|0,f=f-264|0,a=a+264|0;continue}
break}if(a=0,i.i[21972]=i.i[21972]+1,i.B[e+68]==6)break i;Zi(i.i[e+56>>2],i.i[e+60>>2])}l0(b),k(r),k(n),i.i[t+4>>2]=a,i.i[t>>2]=a?f:0,c=e+224|0}function Ne(t,n,r){var e=0,a=0,o=0,f=0,s=0,u=0,b=0,l=0,d=0,
h=0,w=0;if(e=c-176|0,c=e,s=oi(i.i[21997],i.i[21998],t),s)i:{if(n?f=B8(n+8|0):f=1,i.b[e+19]=!n,i.I[s>>2]<=2&&(w4(e+8|0,s,i.d[r+8>>3]),a=i.i[e+8>>2],o=i.i[e+12>>2]),b=i.i[21991],l=i.i[21992],o=Br(s,i.d[r+
16>>3],a,o,b,l),i.i[e+24>>2]=r,i.i[e+20>>2]=o,i.i[e+32>>2]=e+19,i.i[e+28>>2]=e+20,f)e:{if(i.B[s+189])break e;for(i.i[e+172>>2]=87960,a=i.i[s+164>>2],i.i[e+164>>2]=a,o=i.i[s+168>>2]<<2,i.i[e+168>>2]=o+
a,i.i[e+152>>2]=i.i[e+32>>2],f=i.i[e+28>>2],i.i[e+144>>2]=i.i[e+24>>2],i.i[e+148>>2]=f,i.i[e+140>>2]=e+172,f=e+144|0;;){n:{if(!o)break e;if(d=di(b,l,i.i[a>>2]),d&&Xt(f,d))break n;a=a+4|0,o=o-4|0;continue}
break}u=Ar(i.i[s+144>>2]+8|0,i.i[s+148>>2])}if(i.b[e+39]=u,i.i[e+160>>2]=e+24,i.i[e+156>>2]=e+39,o=0,i.i[e+172>>2]=0,i.i[e+164>>2]=0,i.i[e+168>>2]=8,i.i[e+140>>2]=87960,i.i[e+148>>2]=e+164,i.i[e+144>>
2]=e+156,f=i.i[s+168>>2],f)e:{b=i.i[s+164>>2],a=b;n:{for(;;){if(!mt(e+140|0,i.i[a>>2]))break n;if(a=a+4|0,o=o+1|0,(f|0)==(o|0))break}o=f;break e}for(a=o;;){n:{for(u=b+(a<<2)|0;;){if(a=a+1|0,f>>>0<=a>>>
0)break n;if(u=u+4|0,!!mt(e+140|0,i.i[u>>2]))break}i.i[b+(o<<2)>>2]=i.i[u>>2],o=o+1|0;continue}break}i.i[s+168>>2]=o}i.i[s+248>>2]=o,f=i.i[e+164>>2],a=i.i[e+168>>2],o=T(i.i[e+172>>2],96),s=a+o|0,i.i[e+
152>>2]=s,i.i[e+148>>2]=f,i.i[e+140>>2]=a,f=a+96|0,u=e+133|0,w=i.d[r+8>>3],h=i.d[r>>3];e:{n:{r:{for(;;){t:{if(!o)break r;if(r=i.B[a+92],(r|0)==3)break t;if(b=e+40|0,C(b,a,92),l=i.B[a+93]|i.B[a+94]<<8,
i.b[u]=l,i.b[u+1]=l>>>8,i.b[u+2]=i.B[a+95],i.b[e+132]=r,a=a+96|0,n){if(l=i.i[n>>2]+1|0,i.i[n>>2]=l,r=n,!l)break n}else r=w8(i.i[e+40>>2]);O0(t,b,r,h,w),o=o-96|0,f=f+96|0;continue}break}n=f;break e}n=s;
break e}p()}if(i.i[e+144>>2]=n,a0(e+140|0),S8(t))break i;qr(t,i.i[e+20>>2],i.B[e+19],h)}c=e+176|0}function or(t,n,r){var e=0,a=0,o=0,f=0,s=0,u=0,b=0,l=0;a=c-112|0,c=a,b=Ye(n),Qe(a+16|0,t,n,b);i:{if(i.
i[a+16>>2]==1)e:{if(e=i.i[a+20>>2],e>>>0>=i.I[t+8>>2]||(e=i.i[t+4>>2]+T(e,60)|0,i.i[e>>2]==2))break e;i.i[e+56>>2]=r,pi(n);break i}if(e=i.i[t+12>>2],o=i.i[t+28>>2],e>>>0>=o>>>0){if(f=a+24|0,o=o<<1,o=o>>>
0<=16?16:o,_r(f,o,1,4,8),s=i.i[a+28>>2],i.i[a+24>>2]==1&&p(),u=i.i[a+32>>2],gi(i.i[t+20>>2],i.i[t+24>>2],4,8),i.i[t+28>>2]=o,i.i[t+24>>2]=u,i.i[t+20>>2]=s,u=i.i[t+8>>2],o=i.i[t+4>>2],i.i[a+84>>2]=e,s=
0,i.i[a+80>>2]=0,i.i[a+72>>2]=o,i.i[a+76>>2]=o+T(u,60),Vt(f,a+72|0),i.i[a+24>>2]==1){for(f=i.i[a+28>>2],e=i.i[a+32>>2],o=i.i[a+84>>2]+1|0,o=o||-1,si(a+8|0,o>>>0<=4?4:o,4,8),s=i.i[a+8>>2],o=i.i[a+12>>2],
u=f,f=0,i.i[o>>2]=u|f,i.i[o+4>>2]=e,i.i[a+96>>2]=1,i.i[a+92>>2]=o,i.i[a+88>>2]=s,e=i.i[a+84>>2],i.i[a+32>>2]=i.i[a+80>>2],i.i[a+36>>2]=e,e=i.i[a+76>>2],i.i[a+24>>2]=i.i[a+72>>2],i.i[a+28>>2]=e,f=12,e=
1;;){if(Vt(a+100|0,a+24|0),i.i[a+100>>2]==1){s=i.i[a+108>>2],u=i.i[a+104>>2],i.i[a+88>>2]==(e|0)&&(o=i.i[a+36>>2]+1|0,f2(a+88|0,e,o||-1,4,8),o=i.i[a+92>>2]),l=o+f|0,i.i[l>>2]=s,i.i[l-4>>2]=u,e=e+1|0,i.
i[a+96>>2]=e,f=f+8|0;continue}break}s=i.i[a+88>>2]}else o=4,e=0;for(f=e<<3,e=o;;){if(f){dt(t,i.i[e>>2],i.i[e+4>>2]),f=f-8|0,e=e+8|0;continue}break}gi(s,o,4,8),e=i.i[t+12>>2]}if(C(a+28|0,n,44),i.i[t+12>>
2]=e+1,n=i.i[t+16>>2],e=i.i[t+8>>2],(n|0)!=(e|0))e:{if(n>>>0<e>>>0){e=i.i[t+4>>2]+T(n,60)|0,i.i[e>>2]!=2&&p(),i.i[e>>2]=0,i.i[t+16>>2]=i.i[e+4>>2],C(e+4|0,a+24|0,48),i.i[e+56>>2]=r,i.i[e+52>>2]=b;break e}
p()}else(n|0)==i.i[t>>2]&&(e=c-16|0,c=e,Ri(e+8|0,t,i.i[t>>2],1,4,60),i.i[e+8>>2]!=-2147483647?p():c=e+16|0),e=i.i[t+4>>2]+T(n,60)|0,i.i[e>>2]=0,C(e+4|0,a+24|0,48),i.i[e+56>>2]=r,i.i[e+52>>2]=b,r=n+1|0,
i.i[t+16>>2]=r,i.i[t+8>>2]=r;dt(t,n,b)}c=a+112|0}function fr(t,n,r){var e=0,a=0,o=0,f=0,s=0,u=0,b=0,l=0,d=0,h=0,w=0,v=0,B=0;e=c-528|0,c=e,f=i.i[n+68>>2],u=n+92|0,s4(e,88008,u),s=n- -64|0;i:{if(i.i[e>>
2]==1&&(a=i.i[e+4>>2],o=oi(i.i[21997],i.i[21998],a),!(!o|i.i[o>>2]==4&i.d[o+8>>3]>=r+ +(f>>>0)))){hr(e+264|0,o,a,t,s,r),s=n+8|0,b=i.d[e+272>>3],t=i.i[e+264>>2],i.B[o+140]!=2?(e4(a,b,r),k2(s)):(o=o+88|
0,k2(o),C(o,s,56),e4(a,b,r)),ci(i.i[n+88>>2]),pi(u),Zi(i.i[n>>2],i.i[n+4>>2]);break i}if(f=i.i[22025],i.i[22025]=f+1,l=i.i[n+4>>2],d=i.i[n>>2],h=i.i[22e3],w=i.i[22001],o=i.i[n+88>>2],a=i.i[o>>2]+1|0,i.
i[o>>2]=a,a||p(),a=e+264|0,L4(a,u),Z2(e+180|0,i.B[e+276]),i.i[e+244>>2]=o,C(e+200|0,a,44),i.i[e+248>>2]=f,i.i[e+156>>2]=l,i.i[e+152>>2]=d,i.b[e+148]=2,i.i[e+252>>2]=0,i.b[e+88]=0,i.d[e+80>>3]=r,i.i[e+
8>>2]=3,i.i[e+256>>2]=0,i.i[e+260>>2]=0,i.i[e+176>>2]=0,i.i[e+168>>2]=0,i.i[e+172>>2]=4,i.i[e+160>>2]=0,i.i[e+164>>2]=2146435072,f=e+96|0,k2(f),C(f,n+8|0,56),f=w<<21|h,hr(a,e+8|0,f,t,s,r),i.i[e+252>>2]=
1,b=i.d[e+272>>3],i.d[e+160>>3]=b,t=i.i[e+264>>2],l=i.B[e+197],l||or(88008,u,f),a=i.i[22001],i.i[22001]=a+1&1023,n=i.i[22e3],C(e+268|0,e+8|0,256),i.i[21999]=i.i[21999]+1,s=n|a<<21,a=i.i[21998],(a|0)!=
(n|0))e:{if(n>>>0<a>>>0){n=i.i[21997]+T(n,264)|0,i.i[n+8>>2]!=5&&p(),i.i[22e3]=i.i[n>>2],i.i[n>>2]=s,C(n+4|0,e+264|0,260);break e}p()}else(n|0)==i.i[21996]&&(a=c-16|0,c=a,Ri(a+8|0,87984,i.i[21996],1,8,
264),i.i[a+8>>2]!=-2147483647?p():c=a+16|0),a=i.i[21997]+T(n,264)|0,i.i[a>>2]=s,C(a+4|0,e+264|0,260),n=n+1|0,i.i[22e3]=n,i.i[21998]=n;if(i.i[e+280>>2]=o,i.i[e+284>>2]=f,v=e,B=G0(r,b),i.i[v+288>>2]=B,i.
i[e+264>>2]=2,i.i[e+268>>2]=-2147483648,yi(88040,e+264|0),!l)break i;pi(u)}return c=e+528|0,t}function sr(t,n,r,e){var a=0,o=0,f=0,s=0,u=0,b=0,l=0,d=0,h=0,w=0,v=0,B=0,y=0;if(a=c-608|0,c=a,o=a+272|0,Nr(
o,t),i.i[a+272>>2]!=5){if(C(a+16|0,o,256),f=i.i[22023],t=i.i[22024],w=i.i[a+160>>2],v=i.i[a+164>>2],Ct(a+8|0,f,t,w+8|0,v),i.i[a+8>>2]==1)i:{if(s=t,t=i.i[a+12>>2],s>>>0<=t>>>0||(s=f+(t<<4)|0,f=i.i[s+12>>
2]+1|0,i.i[s+12>>2]=f,f>>>0<500))break i;Et(o,t),m(i.i[a+272>>2],i.i[a+276>>2])}if(t=i.B[a+156],i.b[a+156]=2,B=a+104|0,(t|0)!=2&&ys(B,n,i.i[a+148>>2],i.i[a+152>>2],i.i[a+256>>2],r,e),i.i[a+280>>2]=0,i.
i[a+272>>2]=0,i.i[a+276>>2]=8,t=i.i[a+184>>2],t){for(o=i.i[a+180>>2],Z0(a+272|0,i.i[o>>2]),t=t-1|0,f=o+4|0;;){if(t){Z0(a+272|0,i.i[f>>2]),t=t-1|0,f=f+4|0;continue}break}i.i[a+184>>2]=0,f=i.i[a+280>>2],
o=i.i[a+272>>2],t=i.i[a+276>>2]}else f=0,o=0,t=8;i.i[a+264>>2]=0,i.i[a+536>>2]=o,i.i[a+528>>2]=t,f=T(f,96),i.i[a+540>>2]=f+t,d=a+576|0,s=a+588|0,y=a+320|0,h=a+365|0,l=i.i[a+252>>2];i:{e:{for(;;){n:{if(!f)
break i;if(u=i.B[t+92],(u|0)==3)break e;if(C(a+272|0,t,92),o=t+93|0,o=i.B[o]|i.B[o+1]<<8,i.b[h]=o,i.b[h+1]=o>>>8,i.b[h+2]=i.B[t+95],i.b[a+364]=u,i.B[a+360]==2){if(o=t+56|0,b=i.i[o>>2],o=i.i[o+4>>2],i.
i[a+552>>2]=0|b,i.i[a+556>>2]=o,o=t+48|0,b=i.i[o>>2],o=i.i[o+4>>2],i.i[a+544>>2]=b,i.i[a+548>>2]=o,b=a+572|0,_e(b,n),it(a+560|0,u,b),o=i.i[l>>2]+1|0,i.i[l>>2]=o,!o)break n;o=i.i[a+556>>2],u=i.i[a+552>>
2],i.i[s+8>>2]=u,i.i[s+12>>2]=o,o=i.i[a+548>>2],u=i.i[a+544>>2],i.i[s>>2]=u,i.i[s+4>>2]=o,o=i.i[a+564>>2],i.i[d>>2]=i.i[a+560>>2],i.i[d+4>>2]=o,i.i[d+8>>2]=i.i[a+568>>2],i.i[a+604>>2]=l,i.i[a+572>>2]=
0,yi(88056,b)}else ne(y);t=t+96|0,f=f-96|0;continue}break}p()}t=t+96|0}i.i[a+532>>2]=t,a0(a+528|0),i.i[a+272>>2]=7,i.i[a+276>>2]=l,yi(88056,a+272|0),pi(a+208|0),Zi(w,v),k2(B),oe(a+16|0),H2(i.i[a+176>>
2],i.i[a+180>>2])}c=a+608|0}function De(t,n,r,e){var a=0,o=0,f=0,s=0,u=0,b=0,l=0,d=0,h=0;a=c-80|0,c=a,Q0(a+24|0,n);i:{if(i.i[a+24>>2]==1&i.I[a+28>>2]>1024){i.i[t+12>>2]=e,i.i[t+8>>2]=r,i.i[t>>2]=-2147483648,
i.i[t+4>>2]=1;break i}if(l=i.i[n>>2],ti(a- -64|0,l),b=i.i[a+64>>2],(b|0)!=-2147483648)e:{if(f=i.i[a+68>>2],s=i.i[a+72>>2],!s){m(b,f);break e}if(o=2,!N(f,s,70291,1))n:{if(N(f,s,73010,2))break n;o=0;r:{
for(;;){if((o|0)==(s|0))break r;if(u=o+f|0,o=o+1|0,!(i.b[u]>=0))break}if(n=pa(n),!n)break r;d=a,h=qn(i.i[n>>2])|0,i.i[d+76>>2]=h,i.i[a+72>>2]=0,i.i[a+68>>2]=n,u=a+68|0,o=0;t:{for(;;){a:{if(i.s[a+64>>1]=
0,!(o&1)){if(Dt(a+16|0,u),!(i.s[a+16>>1]&1))break r;n=i.S[a+18>>1]}if((n&63488)==55296){if((n&65535)>>>0>56319||(Dt(a+8|0,u),!(i.s[a+8>>1]&1)))break t;if(n=i.S[a+10>>1],(n- -8192&65535)>>>0<=64511)break a}
o=i.S[a+64>>1],n=i.S[a+66>>1];continue}break}i.s[a+66>>1]=n,i.s[a+64>>1]=1}o=3;break n}for(si(a,s,1,1),n=0,i.i[a+60>>2]=0,e=i.i[a+4>>2],i.i[a+52>>2]=i.i[a>>2],i.i[a+56>>2]=e;;){if((n|0)!=(s|0)){e=a+52|
0,r=i.B[n+f|0],(r-48&255)>>>0<10|((r&223)-65&255)>>>0<26||(o=r-33|0,!(o>>>0>13|!(1<<o&13249))|((r|0)==95|(r|0)==126)||(o=a+52|0,n0(o,37),n0(o,i.B[(r>>>4|0)+73012|0]),r=i.B[(r&15)+73012|0])),n0(e,r&255),
n=n+1|0;continue}break}u=i.i[a+56>>2],xi(u,i.i[a+60>>2],f,s)?(d=a,h=M(l),i.i[d+76>>2]=h,i.i[a+72>>2]=s,i.i[a+68>>2]=f,i.i[a+64>>2]=b,r=i.i[a+76>>2],o=0,e=o|i.i[a+72>>2],i.i[a+40>>2]=e,i.i[a+44>>2]=r,n=
i.i[a+68>>2],o=i.i[a+64>>2],i.i[a+32>>2]=o,i.i[a+36>>2]=n,i.i[t+8>>2]=e,i.i[t+12>>2]=r,i.i[t>>2]=o,i.i[t+4>>2]=n,m(i.i[a+52>>2],u)):(_0(a- -64|0,a+52|0),r=i.i[a+76>>2],o=0,e=o|i.i[a+72>>2],i.i[a+40>>2]=
e,i.i[a+44>>2]=r,n=i.i[a+68>>2],o=i.i[a+64>>2],i.i[a+32>>2]=o,i.i[a+36>>2]=n,i.i[t+8>>2]=e,i.i[t+12>>2]=r,i.i[t>>2]=o,i.i[t+4>>2]=n,m(b,f));break i}i.i[t+12>>2]=e,i.i[t+8>>2]=r,i.i[t+4>>2]=o,i.i[t>>2]=
-2147483648,m(b,f);break i}i.i[t+12>>2]=e,i.i[t+8>>2]=r,i.i[t>>2]=-2147483648,i.i[t+4>>2]=0}c=a+80|0}function cr(t,n,r,e,a){var o=0,f=0,s=0,u=0,b=0,l=0,d=0,h=0,w=0,v=0;if(o=c-112|0,c=o,fi(o+24|0,i.i[n+
36>>2],i.i[n+40>>2],73133,4),s=o+56|0,ki(s,i.i[o+24>>2],i.i[o+28>>2],32),h=i.i[o+60>>2],w=i.i[o+56>>2],ki(s,i.i[o+64>>2],i.i[o+68>>2],32),l=i.i[o+68>>2],d=i.i[o+64>>2],b=i.i[o+60>>2],u=i.i[o+56>>2],Fr(
s,r,w,h),i.i[o+56>>2]!=-2147483648){if(i.i[o+40>>2]=i.i[o+64>>2],f=i.i[o+60>>2],i.i[o+32>>2]=i.i[o+56>>2],i.i[o+36>>2]=f,N(u,b,69523,3)?x2(o+44|0,o+32|0):(i.i[o+76>>2]=l,i.i[o+72>>2]=d,f=i.i[o+40>>2],
i.i[o+64>>2]=i.i[o+36>>2],i.i[o+68>>2]=f,i.i[o+60>>2]=8,i.i[o+56>>2]=75436,Q(o+44|0,s,3)),N(u,b,69523,3))i:{for(s=0,b=i.i[o+40>>2],r=i.i[o+36>>2],f=1;;){if((s|0)==(b|0))break i;if(u=r+s|0,s=s+1|0,u=i.
B[u]-35|0,!(u>>>0>29|!(1<<u&805306369)))break}f=0}else f=i.i[o+40>>2],r=i.i[o+36>>2],N(u,b,75468,6)?f=lt(r,f):f=r4(r,f);s=e,e=i.i[o+48>>2],U[a|0](o+56|0,s,e,i.i[o+52>>2],1,0),a=i.i[o+56>>2];i:{if((a|0)!=
-2147483648){if(s=i.B[o+92],b=i.i[o+64>>2],u=i.i[o+88>>2],Yi(o+16|0,75436,8,i.i[o+84>>2],u),v=i.i[o+16>>2],!(!v|!((b|0)==(u+1|0)&f)))e:{if(z8(o+8|0,d,l,v,i.i[o+20>>2]),f=i.i[o+8>>2],!f||!lt(f,i.i[o+12>>
2])|s&1)break e;f=i.i[o+88>>2],b=0,i.i[o+104>>2]=b|i.i[o+84>>2],i.i[o+108>>2]=f,n=i.i[o+80>>2],i.i[o+96>>2]=i.i[o+76>>2],i.i[o+100>>2]=n,n=i.i[o+68>>2],s=i.i[o+72>>2],l=i.i[o+60>>2],i.i[t+12>>2]=i.i[o+
108>>2],f=i.i[o+104>>2],i.i[t+4>>2]=i.i[o+100>>2],i.i[t+8>>2]=f,i.i[t>>2]=2,m(a,l),m(n,s);break i}Ai(o+56|0)}i.i[o+84>>2]=l,i.i[o+80>>2]=d,i.i[o+76>>2]=23,i.i[o+72>>2]=75491,i.i[o+68>>2]=h,i.i[o+64>>2]=
w,i.i[o+60>>2]=17,i.i[o+56>>2]=75474,Q(o+96|0,o+56|0,4),a=t,t=i.i[o+100>>2],y2(a,i.i[n+4>>2],i.i[n+8>>2],t,i.i[o+104>>2]),m(i.i[o+96>>2],t)}m(i.i[o+44>>2],e),m(i.i[o+32>>2],r)}else i.i[t>>2]=2,i.i[t+4>>
2]=-2147483648;c=o+112|0}function ur(t,n,r){var e=0,a=0,o=0,f=0,s=0,u=0,b=0,l=0,d=0;for(a=c+-64|0,c=a;;){if(!((r|0)==(e|0)|i.B[n+e|0]==44)){e=e+1|0;continue}break}Tt(a+24|0,n,r,(r|0)!=(e|0),e),s=i.i[a+
28>>2],e=i.i[a+24>>2],i.b[a+60]=0,i.i[a+52>>2]=e,i.i[a+56>>2]=s,i.i[a+48>>2]=2,s=a+48|0,Gr(a+16|0,s),e=i.i[a+16>>2];i:{if(e)e:{if(f=i.i[a+20>>2],!s8(e,f))break e;if(Gr(a+8|0,s),u=i.i[a+8>>2],d=i.i[a+12>>
2],s=0,f)for(;o=W2(o,10),l=o+(i.B[e]-48&255)|0,o=zi||o>>>0>l>>>0?-1:l,e=e+1|0,f=f-1|0,!!f;);for(f=u?d:1,u=u||73009;e=s,(e|0)!=(f|0)&&(s=e+1|0,i.B[e+u|0]==48););if(!s8(u,f))break e;i.i[t>>2]=0,n=t,t=((e|
0)!=(f|0))+o|0,i.i[n+4>>2]=t>>>0<o>>>0?-1:t;break i}e=0,o=r-3|0,s=r>>>0>=o>>>0?o:0,u=r>>>0>=3?3:r,o=r,f=n;e:{n:{for(;;){if((e|0)==(s|0))break n;if((i.B[f]|i.B[f+1]<<8|(i.B[f+2]<<16|i.B[f+3]<<24))!=743722311){
e=e+1|0,o=o-1|0,f=f+1|0;continue}break}s=e;break e}o=u}Tt(a,n,r,o>>>0>3,s+3|0),e=0,n=i.i[a+4>>2],r=i.i[a>>2];e:{for(;;){n:{if((n|0)==(e|0))break n;switch(o=r+e|0,s=(e|0)==2,e=e+1|0,o=((i.B[o]&223)-91&
255)>>>0<230,(s?o:o?1:2)|0){case 0:break n;case 2:continue;default:break e}}break}for(e=0;;){if((n|0)==(e|0))break e;if(o=r+e|0,e=e+1|0,i.B[o]==58)break}o=U2(r,n,73002,3),i.i[a+60>>2]=o?0:4,i.i[a+56>>
2]=o?1:73005,i.i[a+52>>2]=n,i.i[a+48>>2]=r,Q(a+36|0,a+48|0,2),n=i.i[a+40>>2],b=+Mn(n|0,i.i[a+44>>2]),m(i.i[a+36>>2],n),b==b?(i.d[t+8>>3]=b,n=1):n=2,i.i[t>>2]=n;break i}i.i[t>>2]=2}c=a- -64|0}function Wi(t,n){
t=t|0,n=n|0,p()}function br(t,n,r,e){var a=0,o=0,f=0,s=0,u=0,b=0,l=0,d=0,h=0,w=0,v=0,B=0,y=0,j=0,O=0,E=0,R=0,P=0,H=0;a=c-96|0,c=a,B=i.i[n+4>>2],y=i.i[n>>2],v=i.i[n+8>>2],i.b[a+34]=0,i.s[a+32>>1]=0,j=e<<
2,O=a+32|1,E=a+34|0,R=a+44|0,P=a+52|0,d=i.i[v>>2];i:{e:{n:{r:for(;;){t:{if(f=H,(f|0)==32)break e;for(o=0;;){if((o|0)!=24){u=(a+36|0)+o|0,i.i[u>>2]=1,i.i[u+4>>2]=0,o=o+8|0;continue}break}for(i.i[a+88>>
2]=2,i.i[a+92>>2]=0,i.i[a+84>>2]=74076,i.i[a+80>>2]=4,i.i[a+76>>2]=74036,i.i[a+72>>2]=4,i.i[a+68>>2]=73988,H=f+1|0,o=0,l=a+32|0;;){if((o|0)!=24){if(u=(a+60|0)+o|0,b=i.i[u+12>>2],!b)break t;if(s=i.i[u+
8>>2],u=(f>>>0)/(b>>>0)|0,b=T(b,u),!i.B[l]&(b|0)!=(f|0))continue r;f=s+(f-b<<3)|0,b=i.i[f>>2],f=i.i[f+4>>2],s=(a+36|0)+o|0,i.i[s>>2]=b,i.i[s+4>>2]=f,l=l+1|0,o=o+8|0,f=u;continue}break}f=d-1|0,w=j,l=r,
u=B,s=y;a:{for(;;){f:{if(!w)break n;if((f|0)==-1)break f;h=i.i[l>>2],i.i[v>>2]=f;o:{s:{u:switch(h-37|0){case 0:o=R,b=O;break s;case 1:o=P,b=E;break s;default:break u}if((h|0)==92)o=a+36|0,b=a+32|0;else{
y4(a+16|0,s,u,h),o=i.i[a+16>>2],b=i.i[a+20>>2];break o}}i.b[b]=1,Yi(a+24|0,i.i[o>>2],i.i[o+4>>2],s,u),o=i.i[a+24>>2],b=i.i[a+28>>2]}if(!o){if(tr(a+8|0,s,u),i.i[a+8>>2]!=(h|0))break a;qi(a,s,u,i.i[a+12>>
2]),o=i.i[a>>2],b=i.i[a+4>>2]}if(l=l+4|0,d=d-1|0,w=w-4|0,f=f-1|0,u=b,s=o,s)continue;continue r}break}d=0;continue}d=f;continue}break}p()}if(e>>>0>7)break i;if(y8(i.i[i.i[i.i[n+12>>2]>>2]>>2]))break e;
i.i[a+60>>2]=s,i.i[a+64>>2]=s+u,s=y8(Gi(a+60|0))?0:s;break i}s=0}i.i[t+4>>2]=u,i.i[t>>2]=s,c=a+96|0}function K2(t,n,r){var e=0,a=0,o=0,f=0,s=0,u=0;e=c-32|0,c=e,f=i.B[r+11];i:{if((f|0)!=2)e:{s=i.B[r+9],
u=i.B[r+8],a=i.i[r+4>>2],o=i.i[r>>2];n:{r:switch((L0(n)&255)-4|0){case 0:if(!(s&1))break e;i.i[e+28>>2]=56,i.i[e+24>>2]=70102,i.i[e+20>>2]=a,i.i[e+16>>2]=o,i.i[e+12>>2]=78,i.i[e+8>>2]=70024;break n;case 3:
i.i[e+28>>2]=51,i.i[e+24>>2]=70171,i.i[e+20>>2]=a,i.i[e+16>>2]=o,i.i[e+12>>2]=13,i.i[e+8>>2]=70158;break n;case 4:break r;default:break e}r:switch(i.B[u+86856]-1|0){case 0:case 3:i.i[e+28>>2]=48,i.i[e+
24>>2]=70407,i.i[e+20>>2]=a,i.i[e+16>>2]=o,i.i[e+12>>2]=23,i.i[e+8>>2]=70384;break n;case 1:i.i[e+28>>2]=1,i.i[e+24>>2]=70291,i.i[e+20>>2]=a,i.i[e+16>>2]=o,i.i[e+12>>2]=69,i.i[e+8>>2]=70222;break n;default:
i.i[e+28>>2]=84,i.i[e+24>>2]=70300,i.i[e+20>>2]=a,i.i[e+16>>2]=o,i.i[e+12>>2]=8,i.i[e+8>>2]=70292;break n;case 4:break r}i.i[e+28>>2]=29,i.i[e+24>>2]=70482,i.i[e+20>>2]=a,i.i[e+16>>2]=o,i.i[e+12>>2]=27,
i.i[e+8>>2]=70455}if(Q(t,e+8|0,3),i.i[t>>2]!=-2147483648)break i}e:{n:{r:switch(i.B[n]-2|0){case 0:a=207,o=70511;t:switch(r=i.i[n+4>>2],(r>>>0<=3?11:r-4|0)|0){case 0:break e;case 2:break t;default:break n}
a=106,o=70718;break e;case 3:if(i.S[i.i[n+4>>2]+32>>1]!=404)break n;a=76,o=70824;break e;case 5:if(i.i[n+4>>2]!=3)break n;a=80,o=70900;break e;case 7:break r;default:break n}a=103,o=71205;r:switch(i.i[n+
4>>2]-1|0){case 1:a=67,o=71308;break e;case 2:a=112,o=71375;break e;case 0:break e;default:break r}if(r=i.B[r+10]&(f|0)!=2,a=r?101:124,o=r?71104:70980,r|f&1)break e}a=67,o=71487;n:switch((L0(n)&255)-1|
0){case 1:a=88,o=71554;break e;case 2:a=110,o=71642;break e;case 3:a=171,o=71752;break e;case 4:a=85,o=71923;break e;case 5:a=102,o=72008;break e;default:i.i[t>>2]=-2147483648;break i;case 8:a=37,o=72110;
break e;case 9:a=49,o=72147;break e;case 11:a=81,o=72196;break e;case 12:a=58,o=72277;break e;case 13:a=53,o=72335;break e;case 0:break e;case 14:break n}a=99,o=72388}Ui(t,o,a)}c=e+32|0}function Le(t,n){
var r=0,e=0,a=0,o=0,f=0,s=0,u=0,b=0,l=0;if(o=i.i[n+8>>2],o)i:{r=o-7|0,b=r>>>0<=o>>>0?r:0,s=i.i[n+4>>2],l=(s+3&-4)-s|0,r=0;e:{n:{r:{for(;;){t:{if(e=i.B[r+s|0],u=e<<24>>24,(u|0)>=0)a:{if(l-r&3){r=r+1|0;
break a}if(r>>>0<b>>>0)for(;f=r+s|0,!((i.i[f+4>>2]|i.i[f>>2])&-2139062144)&&(r=r+8|0,b>>>0>r>>>0););if(r>>>0>=o>>>0)break a;for(;;){if(i.b[r+s|0]<0)break a;if(r=r+1|0,(o|0)==(r|0))break}break i}else{f=
257;a:{f:switch(i.B[e+87207]-2|0){case 0:if(e=r+1|0,e>>>0>=o>>>0)break t;if(i.b[e+s|0]>-65)break e;break a;case 1:if(a=r+1|0,a>>>0>=o>>>0)break t;if(a=i.b[a+s|0],(e|0)!=224)o:{if((e|0)==237){if((a|0)>
-97)break e;break o}if((u+31&255)>>>0<12){if((a|0)>=-64)break e;break o}if((u&-2)!=-18|(a|0)>=-64)break e}else if((a&-32)!=-96)break e;if(f=0,e=r+2|0,e>>>0>=o>>>0)break e;if(i.b[e+s|0]<=-65)break a;break r;case 2:
break f;default:break e}if(a=r+1|0,a>>>0>=o>>>0)break t;a=i.b[a+s|0];f:{o:switch(e-240|0){default:if((u+15&255)>>>0>2)break e;if((a|0)<-64)break f;break e;case 4:if((a|0)>-113)break e;break f;case 0:break o}
if((a+112&255)>>>0>=48)break e}if(f=r+2|0,f>>>0>=o>>>0)break t;if(i.b[s+f|0]>-65)break r;if(f=0,e=r+3|0,e>>>0>=o>>>0)break e;if(i.b[e+s|0]>=-64)break n}r=e+1|0}if(r>>>0<o>>>0)continue;break i}break}f=
0;break e}f=513;break e}f=769}i.i[t+16>>2]=f,i.i[t+12>>2]=r,i.i[t+8>>2]=i.i[n+8>>2],r=i.i[n>>2],n=i.i[n+4>>2],i.i[t>>2]=r,i.i[t+4>>2]=n;return}i.i[t>>2]=-2147483648,i.i[t+12>>2]=i.i[n+8>>2],r=i.i[n>>2],
n=i.i[n+4>>2],i.i[t+4>>2]=r,i.i[t+8>>2]=n}function lr(t,n,r){var e=0,a=0,o=0,f=0,s=0,u=0;if(e=c-48|0,c=e,i.i[e+16>>2]=n,f=n+r|0,i.i[e+20>>2]=f,a=Gi(e+16|0),(a|0)!=1114112){for(i.i[e+24>>2]=a>>>0<256?22806821:
22806565,i.i[e+28>>2]=(a|0)==32?19267883:19267627,o=t+12|0,a=0;;){if((a|0)!=8){s=(e+16|0)+a|0,u=o+i.B[s+8]|0,i.b[u]=i.B[u]|(i.B[s+9]?7:6),a=a+2|0;continue}break}if(a=n,r&&(r=o+i.B[a]|0,i.b[r]=i.B[r]|1,
a=a+1|0),(a|0)==(f|0)){for(a=0;;){if((a|0)!=255){r=a+o|0,i.b[r]=i.B[r]|4,a=a+1|0;continue}break}i.b[t+267]=i.B[t+267]|4}else r=o+i.B[a]|0,i.b[r]=i.B[r]|4;if(i.i[e+36>>2]=f,i.i[e+32>>2]=n,r=Gi(e+32|0),
(r|0)==1114112)r=4,a=0,n=0;else{for(a=i.i[e+36>>2],o=i.i[e+32>>2],n=a-o|0,n=(n>>>2|0)+((n&3)!=0)|0,si(e+8|0,(n>>>0<=3?3:n)+1|0,4,4),f=i.i[e+8>>2],n=i.i[e+12>>2],i.i[n>>2]=r,i.i[e+24>>2]=1,i.i[e+20>>2]=
n,i.i[e+16>>2]=f,i.i[e+44>>2]=a,i.i[e+40>>2]=o,r=4,a=1;;){if(o=Gi(e+40|0),(o|0)!=1114112){i.i[e+16>>2]==(a|0)&&(n=i.i[e+44>>2]-i.i[e+40>>2]|0,f2(e+16|0,a,((n>>>2|0)+((n&3)!=0)|0)+1|0,4,4),n=i.i[e+20>>
2]),i.i[n+r>>2]=o,a=a+1|0,i.i[e+24>>2]=a,r=r+4|0;continue}break}r=i.i[e+20>>2],n=i.i[e+16>>2]}o=i.i[t+8>>2],(o|0)==i.i[t>>2]&&T4(t),i.i[t+8>>2]=o+1,t=i.i[t+4>>2]+T(o,12)|0,i.i[t+8>>2]=a,i.i[t+4>>2]=r,
i.i[t>>2]=n}c=e+48|0}function Me(t,n){var r=0,e=0,a=0,o=0,f=0,s=0,u=0,b=0,l=0,d=0,h=0;r=c-48|0,c=r;i:if((_(n)&255)==6){if(ct(r+24|0,n,74484,3),i.i[r+24>>2]!=-2147483648?(i.i[r+16>>2]=i.i[r+32>>2],e=i.
i[r+28>>2],i.i[r+8>>2]=i.i[r+24>>2],i.i[r+12>>2]=e):(ct(r+8|0,n,68520,7),W(-2147483648,i.i[r+28>>2])),s=i.i[r+8>>2],(s|0)==-2147483648){i.i[t>>2]=-2147483648;break i}l=i.i[r+16>>2],b=i.i[r+12>>2],d=0|
i.i[r+12>>2],h=i.i[r+16>>2],ri(r,n,74487,3);e:{n:{if(i.i[r>>2]==1)r:{if(e=r+24|0,n=i.i[r+4>>2],u0(e,n),k(n),i.i[r+24>>2]==-2147483648)break r;if(n=i.i[r+28>>2],i.i[r+8>>2]=i.i[r+24>>2],i.i[r+12>>2]=n,
o=i.i[r+32>>2],i.i[r+16>>2]=o,!o||(f=i.i[r+12>>2],o2(e,i.i[f>>2]),n=i.i[r+24>>2],(n|0)==-2147483648))break n;if(e=i.i[r+32>>2],u=i.i[r+28>>2],(o|0)!=1){for(a=f+4|0,o=o-1&1073741823,f=r+36|0;o2(f,i.i[a>>
2]),i.i[r+28>>2]=u,i.i[r+32>>2]=e,i.i[r+24>>2]=n,n=r+24|0,Qi(n,70291,1),Qi(n,i.i[r+40>>2],i.i[r+44>>2]),e=i.i[r+32>>2],u=i.i[r+28>>2],n=i.i[r+24>>2],m(i.i[r+36>>2],i.i[r+40>>2]),a=a+4|0,o=o-1|0,!!o;);
if((n|0)==-2147483648)break n}if(a=u,!e)break e;i.i[r+44>>2]=h,i.i[r+40>>2]=d,i.i[r+36>>2]=2,i.i[r+32>>2]=74490,i.i[r+28>>2]=e,i.i[r+24>>2]=a,Q(t,r+24|0,3),m(n,a),O2(r+8|0),m(s,b);break i}i.i[r+16>>2]=
0,i.i[r+8>>2]=0,i.i[r+12>>2]=4}n=0,a=1}i.i[t+8>>2]=l,i.i[t+4>>2]=b,i.i[t>>2]=s,m(n,a),O2(r+8|0)}else{if(ue(n)&&!ce(n)){o2(t,n);break i}i.i[t>>2]=-2147483648}c=r+48|0}function kr(t,n,r){var e=0,a=0,o=0,
f=0,s=0,u=0,b=0;if(e=c-176|0,c=e,a=e+104|0,u=i.i[n+44>>2],f=nf(i.i[u>>2])|0,ti(a,f),b=i.i[e+104>>2],(b|0)!=-2147483648){o=i.i[e+112>>2],s=i.i[e+108>>2],k(f);i:{e:{if(r){if(a=i.i[n+36>>2],r=i.i[n+40>>2],
fi(e+16|0,a,r,75456,4),f=U2(i.i[e+16>>2],i.i[e+20>>2],75460,2),fi(e+8|0,a,r,73133,4),a=0,i.i[e+12>>2]||i.i[n+24>>2]==-2147483648&f&&!Hr(s,o))break e;a=e+104|0,er(a,n,s,o,0),i.i[e+104>>2]!=2?C(e+28|0,a,
72):(C(e+32|0,e+108|0,40),i.i[e+28>>2]=2)}else f=y0(i.i[u>>2])|0,i.i[e+100>>2]=f,er(a,n,s,o,e+100|0),i.i[e+104>>2]!=2?C(e+28|0,a,72):(C(e+32|0,e+108|0,40),i.i[e+28>>2]=2),k(f);if(i.i[e+28>>2]==2)n:{a=
0,n=i.i[e+36>>2];r:switch(o=i.i[e+32>>2],o- -2147483648|0){case 0:break e;case 1:break n;default:break r}i.i[e+108>>2]=n,i.i[e+104>>2]=o,r=i.i[e+44>>2],o=0|i.i[e+40>>2],i.i[e+112>>2]=o,i.i[e+116>>2]=r,
r=i.i[e+52>>2],i.i[e+120>>2]=i.i[e+48>>2],i.i[e+124>>2]=r,r=i.i[e+60>>2],i.i[e+128>>2]=i.i[e+56>>2],i.i[e+132>>2]=r,r=i.i[e+68>>2],i.i[e+136>>2]=i.i[e+64>>2],i.i[e+140>>2]=r,r=Z(n|0,o|0)|0,Ai(e+104|0),
a=1;break e}else r=e+28|0,n=B2(r),s2(r);i.i[t>>2]=2,i.i[t+4>>2]=n;break i}i.i[t+4>>2]=r,i.i[t>>2]=a}m(b,s)}else k(f),r=e+104|0,y2(r,i.i[n+4>>2],i.i[n+8>>2],69382,22),n=B2(r),i.i[t>>2]=2,i.i[t+4>>2]=n,
s2(r);c=e+176|0}function z(t,n,r,e){var a=0,o=0,f=0,s=0,u=0,b=0,l=0,d=0;f=c-16|0,c=f;i:if(e&1)a=U[i.i[n+12>>2]](t,r,e>>>1|0)|0;else{if(o=i.B[r],a=0,!o)break i;l=i.i[n+12>>2];e:{n:{r:{for(;;){t:{if(a=r+
1|0,o<<24>>24<0)a:{if((o|0)==128){if(a=r+3|0,r=i.B[r+1]|i.B[r+2]<<8,U[l|0](t,a,r)|0)break n;r=r+a|0;break a}if((o|0)==192){if(i.i[f+4>>2]=n,i.i[f>>2]=t,i.i[f+8>>2]=1610612768,i.i[f+12>>2]=0,r=(u<<3)+e|
0,U[i.i[r+4>>2]](i.i[r>>2],f)|0)break t;u=u+1|0,r=a;break a}if(d=1610612768,o&1&&(d=i.B[r+1]|i.B[r+2]<<8|(i.B[r+3]<<16|i.B[r+4]<<24),a=r+5|0),s=0,o&2?(b=i.B[a]|i.B[a+1]<<8,r=a+2|0):(b=0,r=a),o&4&&(s=i.
B[r]|i.B[r+1]<<8,r=r+2|0),o&8&&(u=i.B[r]|i.B[r+1]<<8,r=r+2|0),b=o&16?i.S[((b<<3)+e|0)+4>>1]:b,o&32&&(s=i.S[((s<<3)+e|0)+4>>1]),i.s[f+14>>1]=s,i.s[f+12>>1]=b,i.i[f+8>>2]=d,i.i[f+4>>2]=n,i.i[f>>2]=t,s=(u<<
3)+e|0,a=1,U[i.i[s+4>>2]](i.i[s>>2],f)|0)break i;u=u+1|0}else{if(U[l|0](t,a,o)|0)break r;r=a+o|0}if(o=i.B[r],o)continue;break e}break}a=1;break i}a=1;break i}a=1;break i}a=0}return c=f+16|0,a}function dr(t,n,r){
var e=0,a=0,o=0,f=0,s=0,u=0,b=0,l=0,d=0,h=0,w=0;if(u=c-16|0,c=u,b=i.i[t+8>>2],b>>>0<r>>>0)a=i.i[t+4>>2];else{for(i.i[t+8>>2]=r,e=b-r|0,a=i.i[t+4>>2],f=a+T(r,12)|0;;){if(e){m(i.i[f>>2],i.i[f+4>>2]),e=e-
1|0,f=f+12|0;continue}break}b=r}f=n+8|0,d=b;i:{e:{n:{for(;;){r:{if(!d)break e;h=a+8|0,i.i[h>>2]=0,w=i.i[f-4>>2],l=i.i[f>>2],s=i.i[a>>2];t:{if(l>>>0>s>>>0){if(e=0,o=s<<1,o=o>>>0<l>>>0?l:o,o=o>>>0<=8?8:
o,(o|0)<0)break r;if(e=a+4|0,s?s=E2(i.i[e>>2],s,1,o):s=r2(1,o),!s)break n;i.i[a>>2]=o,i.i[e>>2]=s,e=i.i[h>>2]}else{if(l)s=i.i[a+4>>2];else{e=0;break t}e=0}if(!l)break t;C(e+s|0,w,l)}i.i[h>>2]=e+l,d=d-
1|0,f=f+12|0,a=a+12|0;continue}break}t=u;break i}i.i[u>>2]=1,e=o,t=u+12|0;break i}if(e=r-b|0,c2(t,e),o=i.i[t+8>>2],d=t,(r|0)!=(b|0))for(f=T(b,12)+n|0,t=(r+o|0)-b|0,a=i.i[d+4>>2]+T(o,12)|0;x2(u,f),i.i[a+
8>>2]=i.i[u+8>>2],n=i.i[u+4>>2],i.i[a>>2]=i.i[u>>2],i.i[a+4>>2]=n,a=a+12|0,f=f+12|0,e=e-1|0,!!e;);else t=o;i.i[d+8>>2]=t,c=u+16|0;return}i.i[t>>2]=e,p()}function hr(t,n,r,e,a,o){var f=0,s=0,u=0,b=0,l=0,
d=0,h=0,w=0,v=0,B=0,y=0,j=0;if(i.i[21993]=i.i[21993]+1,u=i.i[21995],i.i[21995]=u+1&1023,d=i.i[a+8>>2],w=i.B[n+189]?0:d,f=i.i[n+244>>2],v=i.i[n>>2],s=f-((v|0)!=4)|0,B=f>>>0>=s>>>0?s:0,f=i.i[21994],s=f|
u<<21,b=i.i[a>>2],l=o+ +(b>>>0),h=i.i[a+4>>2],o=o+ +(h>>>0),u=i.i[a+16>>2],y=i.i[a+12>>2],j=i.B[a+20],a=i.i[21992],(a|0)!=(f|0))i:{if(a>>>0>f>>>0){a=i.i[21991]+T(f,104)|0,i.B[a+100]!=3&&p(),i.i[a+52>>
2]=B,i.i[a+48>>2]=w,i.i[a+40>>2]=y,i.i[a+44>>2]=u,i.i[a+36>>2]=d,i.i[a+32>>2]=r,i.d[a+24>>3]=l,i.d[a+16>>3]=o,i.i[a+12>>2]=h,i.i[a+8>>2]=b,i.i[21994]=i.i[a>>2],i.i[a>>2]=s,C(a+56|0,e,44);break i}p()}else
(f|0)==i.i[21990]&&(a=c-16|0,c=a,Ri(a+8|0,87960,i.i[21990],1,8,104),i.i[a+8>>2]!=-2147483647?p():c=a+16|0),a=i.i[21991]+T(f,104)|0,i.i[a+52>>2]=B,i.i[a+48>>2]=w,i.i[a+40>>2]=y,i.i[a+44>>2]=u,i.i[a+36>>
2]=d,i.i[a+32>>2]=r,i.d[a+24>>3]=l,i.d[a+16>>3]=o,i.i[a+12>>2]=h,i.i[a+8>>2]=b,i.i[a>>2]=s,C(a+56|0,e,44),r=f+1|0,i.i[21994]=r,i.i[21992]=r;i.b[a+100]=j,e=i.i[n+168>>2],(e|0)==i.i[n+160>>2]&&(r=c-16|0,
c=r,a=n+160|0,Ri(r+8|0,a,i.i[a>>2],1,4,4),i.i[r+8>>2]!=-2147483647?p():c=r+16|0),i.i[t>>2]=s,i.i[n+168>>2]=e+1,i.i[i.i[n+164>>2]+(e<<2)>>2]=s,i.i[n+248>>2]=i.i[n+248>>2]+1,r=n,n=i.i[n+252>>2],i.i[r+252>>
2]=n>>>0<b>>>0?b:n,i.d[t+8>>3]=o>l&&(v|0)!=4?l:o}function O0(t,n,r,e,a){var o=0,f=0,s=0,u=0;if(o=c-48|0,c=o,f=oi(i.i[21997],i.i[21998],t),f)i:{e:{n:{if(t=r+8|0,B8(t))r:{if(u=i.B[f+189],i.B[n+88]==2){u=
!u;break n}if(u)break r;n=n+48|0,t=Ut(n),t&&(a=$i(e-i.d[t+16>>3],a-i.d[t+24>>3]),e=i.d[t+32>>3],Yn(e)<=8988465674311579e292&Yn(a)<=8988465674311579e292?e=(e+a)*.5:e=e*.5+a*.5,i.d[t+40>>3]=e),pi(n);break e}else if(i.
B[n+88]==2)break n;t=n+48|0,W0(o,t),i.i[o>>2]==1&&N0(i.i[o+4>>2]),pi(t);break e}s=n+48|0;n:if(i.B[n+92]!=2)t=i.i[f+244>>2]-i.i[n+44>>2]|0;else{if((L0(t)&255)!=8){t=i.i[f+244>>2]-i.i[n+44>>2]|0;break n}
n=i.i[f+236>>2],t=i.i[n>>2]+1|0,i.i[n>>2]=t,t||p(),i.i[o+44>>2]=n,i.b[o+20]=0,i.i[o+12>>2]=0,i.i[o+16>>2]=5,t=i.i[s+12>>2],n=0,i.i[o+36>>2]=n|i.i[s+8>>2],i.i[o+40>>2]=t,t=i.i[s+4>>2],i.i[o+28>>2]=i.i[s>>
2],i.i[o+32>>2]=t,yi(88056,o+12|0);break e}f=i.i[f+236>>2],n=i.i[f>>2]+1|0,i.i[f>>2]=n,n||p(),i.i[o+44>>2]=f,i.b[o+24]=u,i.i[o+20>>2]=t,i.i[o+16>>2]=r,i.i[o+12>>2]=1,t=i.i[s+12>>2],n=0,i.i[o+36>>2]=n|
i.i[s+8>>2],i.i[o+40>>2]=t,t=i.i[s+4>>2],i.i[o+28>>2]=i.i[s>>2],i.i[o+32>>2]=t,yi(88056,o+12|0);break i}L2(r)}else L2(r),ne(n+48|0);c=o+48|0}function wr(t,n,r){var e=0,a=0,o=0;for(e=c-96|0,c=e,Ze(e+40|
0,n,r),n=i.i[e+44>>2],r=i.i[e+40>>2];;){if(Yi(e+32|0,72834,7,r,n),a=i.i[e+32>>2],a){Ze(e+24|0,a,i.i[e+36>>2]),n=i.i[e+28>>2],r=i.i[e+24>>2];continue}break}if(lr(t,r,n),a=0,i.b[e+71]=0,i.i[e+76>>2]=n+r,
i.i[e+72>>2]=r,i.i[e+80>>2]=e+71,Zt(e+16|0,e+72|0),n=1,i.B[e+16]){for(r=i.B[e+17],si(e+8|0,8,1,1),o=i.i[e+8>>2],n=i.i[e+12>>2],i.b[n]=r,i.i[e+92>>2]=1,i.i[e+88>>2]=n,i.i[e+84>>2]=o,i.i[e+56>>2]=i.i[e+
80>>2],r=i.i[e+76>>2],i.i[e+48>>2]=i.i[e+72>>2],i.i[e+52>>2]=r,r=1;;){if(Zt(e,e+48|0),i.B[e]){o=i.B[e+1],i.i[e+84>>2]==(r|0)&&(q2(e+84|0,1),n=i.i[e+88>>2]),i.b[n+r|0]=o,r=r+1|0,i.i[e+92>>2]=r;continue}
break}a=i.i[e+84>>2],o=r}i:{if(i.B[e+71]!=1)e:{if((a|0)==-2147483648)break i;if(Vr(n,o))break e;i.i[e+88>>2]=n,i.i[e+92>>2]=o,i.i[e+84>>2]=a,Le(e+48|0,e+84|0);n:switch(i.i[e+48>>2]- -2147483648|0){case 0:
n=i.i[e+52>>2],r=t,t=i.i[e+56>>2],lr(r,t,i.i[e+60>>2]),m(n,t);break i;case 1:break i;default:break n}J8(e+48|0);break i}m(a,n)}c=e+96|0}function pr(t,n,r,e){var a=0,o=0,f=0;o=t,o=t,a=c-112|0,c=a,at(a+
88|0,i.i[n>>2],r,e),t=i.i[a+96>>2],n=i.i[a+92>>2],f=i.i[a+88>>2];i:if((f|0)!=15)i.i[o+16>>2]=i.i[a+100>>2],i.i[o+12>>2]=t,i.i[o+8>>2]=n,i.i[o+4>>2]=f,t=1;else{if((n|0)==1)e:{Mr(a+88|0,t,r,e),t=i.i[a+96>>
2],r=0,i.i[a+72>>2]=r|i.i[a+92>>2],i.i[a+76>>2]=t,n=i.i[a+104>>2],t=a,i.i[a+80>>2]=i.i[a+100>>2],i.i[a+84>>2]=n;n:if(i.i[a+88>>2]==1)t=i.i[a+80>>2],i.i[a+8>>2]=i.i[a+76>>2],i.i[a+12>>2]=t,i.i[a+16>>2]=
i.i[a+84>>2],n=i.i[a+72>>2];else{if(i.i[t+88>>2]=5,t0(t+52|0,t+72|0,t+88|0),n=t,t=i.i[t+64>>2],i.i[n+40>>2]=i.i[a+60>>2],i.i[a+44>>2]=t,i.i[a+48>>2]=i.i[a+68>>2],n=i.i[a+56>>2],i.i[a+52>>2]==1){i.i[a+
16>>2]=i.i[a+48>>2],t=i.i[a+44>>2],i.i[a+8>>2]=i.i[a+40>>2],i.i[a+12>>2]=t;break n}if(r=i.i[a+44>>2],t=i.i[a+40>>2],i.i[a+28>>2]=t,i.i[a+32>>2]=r,i.i[a+24>>2]=n,i.i[a+36>>2]=i.i[a+48>>2],Yi(a,72834,7,
t,i.i[a+32>>2]),r=i.i[a>>2],r)r:{if(e=i.i[a+4>>2],!e)break r;for(f=a+28|0;;){if(e){if(e=e-1|0,t=i.B[r],r=r+1|0,(t|0)!=32)continue;break r}break}t=i.i[f+4>>2],r=i.i[f>>2],i.i[a+88>>2]=r,i.i[a+92>>2]=t,
e=i.i[f+8>>2],i.i[a+96>>2]=e,i.i[o+4>>2]=n,i.i[o+8>>2]=r,i.i[o+12>>2]=t,i.i[o+16>>2]=e;break e}Y(a+24|0),n=5}r=i.i[a+12>>2],t=i.i[a+8>>2],i.i[a+88>>2]=t,i.i[a+92>>2]=r,e=i.i[a+16>>2],i.i[a+96>>2]=e,i.
i[o+4>>2]=n,i.i[o+8>>2]=t,i.i[o+12>>2]=r,i.i[o+16>>2]=e,t=1;break i}else i.i[o+4>>2]=-2147483648;t=0}i.i[o>>2]=t,c=a+112|0}function Fe(t,n,r,e,a){var o=0,f=0,s=0;if(o=c-80|0,c=o,(n|0)==1)i:{if(D0(o+48|
0,r,e,a),n=i.i[o+56>>2],r=0,i.i[o+32>>2]=r|i.i[o+52>>2],i.i[o+36>>2]=n,n=i.i[o+64>>2],i.i[o+40>>2]=i.i[o+60>>2],i.i[o+44>>2]=n,i.i[o+48>>2]){n=i.i[o+44>>2],r=i.i[o+40>>2],i.i[t+12>>2]=r,i.i[t+16>>2]=n,
n=i.i[o+36>>2],r=i.i[o+32>>2],i.i[t+4>>2]=r,i.i[t+8>>2]=n,i.i[t>>2]=1;break i}if(i.i[o+56>>2]=a,i.i[o+52>>2]=e,i.i[o+48>>2]=10,t0(o+12|0,o+32|0,o+48|0),s=i.i[o+16>>2],r=i.i[o+20>>2],n=i.i[o+24>>2],f=i.
i[o+28>>2],i.i[o+12>>2]==1){i.i[t+16>>2]=f,i.i[t+12>>2]=n,i.i[t+8>>2]=r,i.i[t+4>>2]=s,i.i[t>>2]=1;break i}k(f),f=14;e:{if(F0(r,n))n:{if((n>>>0<=7?(n|0)==7:i.b[r+7]>=-64)?f=ot(r,7,72834,7)?7:0:f=0,qi(o,
r,n,f),n=i.i[o>>2],f=n?i.i[o+4>>2]:0,f-65530>>>0<=4294901758){f=11;break n}f?(i.i[o+60>>2]=f,i.i[o+56>>2]=n||1,i.i[o+52>>2]=7,i.i[o+48>>2]=72834,n=o+68|0,Q(n,o+48|0,2),_0(o+12|0,n)):i.i[o+12>>2]=-2147483648,
n=i.i[o+24>>2],e=0,i.i[t+12>>2]=e|i.i[o+20>>2],i.i[t+16>>2]=n,n=i.i[o+16>>2],i.i[t+4>>2]=i.i[o+12>>2],i.i[t+8>>2]=n,i.i[t>>2]=0;break e}i.i[t+12>>2]=a,i.i[t+8>>2]=e,i.i[t+4>>2]=f,i.i[t>>2]=1}m(s,r)}else
i.i[t>>2]=0,i.i[t+4>>2]=-2147483648;c=o+80|0}function He(t,n){var r=0,e=0,a=0,o=0,f=0,s=0,u=0,b=0,l=0,d=0;if(r=c-96|0,c=r,e=Ln(n|0)|0,l4(r+32|0,e),k(e),hf(r+84|0,n|0),_i(r+24|0,i.i[r+84>>2],i.i[r+88>>
2]),b=i.i[r+28>>2],l=i.i[r+24>>2],qi(r+16|0,76024,7858,Pf(n|0)|0),d=i.i[r+20>>2],u=i.i[r+16>>2],e=i.i[r+36>>2],i.i[r+48>>2]=e+(i.i[r+40>>2]<<2),i.i[r+44>>2]=e,Yt(r- -64|0,r+44|0),a=4,i.i[r+64>>2]!=-2147483648){
for(f=0|i.i[r+44>>2],s=i.i[r+48>>2],si(r+8|0,4,4,12),a=i.i[r+8>>2],o=i.i[r+12>>2],i.i[o+8>>2]=i.i[r+72>>2],e=i.i[r+68>>2],i.i[o>>2]=i.i[r+64>>2],i.i[o+4>>2]=e,i.i[r+60>>2]=1,i.i[r+56>>2]=o,i.i[r+52>>2]=
a,i.i[r+76>>2]=f,i.i[r+80>>2]=s,a=12,f=1;;){if(Yt(r+84|0,r+76|0),i.i[r+84>>2]!=-2147483648){i.i[r+52>>2]==(f|0)&&(c2(r+52|0,1),o=i.i[r+56>>2]),s=a+o|0,i.i[s+8>>2]=i.i[r+92>>2],e=i.i[r+88>>2],i.i[s>>2]=
i.i[r+84>>2],i.i[s+4>>2]=e,f=f+1|0,i.i[r+60>>2]=f,a=a+12|0;continue}break}o=i.i[r+52>>2],a=i.i[r+56>>2]}jo(r+84|0,n|0),N2(t+24|0,i.i[r+84>>2],i.i[r+88>>2]),i.i[t+40>>2]=u?d:0,i.i[t+36>>2]=u||1,i.i[t+8>>
2]=b,i.i[t+4>>2]=l,i.i[t>>2]=b,i.i[t+20>>2]=f,i.i[t+16>>2]=a,i.i[t+12>>2]=o,O2(r+32|0),c=r+96|0}function vr(t,n,r,e,a,o,f){var s=0,u=0,b=0,l=0,d=0,h=0,w=0,v=0;s=c-80|0,c=s,e8(s+32|0,e,a,123),u=i.i[s+36>>
2],e8(s+24|0,e,a,125);i:{if(i.i[s+24>>2]&1&i.i[s+32>>2]==1){if(b=i.i[s+28>>2],a4(s+16|0,e,a,u+1|0,b),j2(s+8|0,e,a,u),w=i.i[s+12>>2],u=i.i[s+8>>2],qi(s,e,a,b+1|0),v=i.i[s+4>>2],e=i.i[s>>2],d=s+56|0,l=o,
a=i.i[s+16>>2],o=a||1,b=a?i.i[s+20>>2]:0,Fr(d,l,o,b),l=i.i[s+56>>2],(l|0)==-2147483648){Qt(t,n,r,o,b);break i}h=i.i[s+64>>2],a=i.i[s+60>>2];e:{if(f&&!r4(a,h)){i.i[s+76>>2]=28,i.i[s+72>>2]=75575,i.i[s+
68>>2]=b,i.i[s+64>>2]=o,i.i[s+60>>2]=17,i.i[s+56>>2]=75474,Q(s+44|0,d,3),e=t,t=i.i[s+48>>2],y2(e,n,r,t,i.i[s+52>>2]),m(i.i[s+44>>2],t);break e}i.i[s+76>>2]=e?v:0,i.i[s+72>>2]=e||1,i.i[s+68>>2]=h,i.i[s+
64>>2]=a,i.i[s+60>>2]=u?w:0,i.i[s+56>>2]=u||1,Q(t+4|0,s+56|0,3),i.i[t>>2]=2}m(l,a);break i}Ui(t+4|0,e,a),i.i[t>>2]=2}c=s+80|0}function js(t,n,r,e){var a=0,o=0,f=0,s=0,u=0,b=0,l=0,d=0,h=0,w=0,v=0,B=0,y=0;
a=c-48|0,c=a,o=oi(i.i[21997],i.i[21998],t);i:{if(i.i[o>>2]!=4&&o){if(u=i.B[o+189],!u)e:{if(s=1,b=i.i[n+16>>2],(b|0)==-2147483648)break e;if(h=i.B[o+80],l=i.B[n+20],w=i.i[o+148>>2],v=i.i[o+144>>2],f=n+
21|0,C(a+13|0,f,35),i.b[a+12]=l,i.i[a+8>>2]=b,s=2,d=i.i[a+36>>2],!Q8(d,i.i[a+40>>2],v+8|0,w))n:{if(i.B[a+46]==2)break n;if(i.B[a+44]){s=3;break n}if(h>>>0>=3){s=4;break n}if(m(i.i[a+20>>2],i.i[a+24>>2]),
m(i.i[a+32>>2],d),i.b[o+80]=i.B[o+80]+1,s=i.i[o+236>>2],u=i.i[s>>2]+1|0,i.i[s>>2]=u,u){e=i.d[o+152>>3],i.i[a+28>>2]=t,i.i[a+24>>2]=s,B=a,y=G0(r,e),i.i[B+32>>2]=y,i.b[a+16]=l,i.i[a+12>>2]=b,i.i[a+8>>2]=
2,t=i.B[f+3]|i.B[f+4]<<8|(i.B[f+5]<<16|i.B[f+6]<<24),i.b[a+20]=t,i.b[a+21]=t>>>8,i.b[a+22]=t>>>16,i.b[a+23]=t>>>24,t=i.B[f]|i.B[f+1]<<8|(i.B[f+2]<<16|i.B[f+3]<<24),i.b[a+17]=t,i.b[a+18]=t>>>8,i.b[a+19]=
t>>>16,i.b[a+20]=t>>>24,yi(88040,a+8|0),W(i.i[n+56>>2],i.i[n+60>>2]);break i}else p()}Ai(a+8|0)}if(i.b[a+9]=s,i.b[a+8]=6,i.s[a+10>>1]=i.S[n+68>>1],ze(t,a+8|0,r,e),W(i.i[n+56>>2],i.i[n+60>>2]),!u)break i;
Q4(n+16|0);break i}ae(n)}c=a+48|0}function Os(t){var n=0,r=0,e=0,a=0,o=0,f=0,s=0,u=0;return n=c-368|0,c=n,f=Oi()|0,e=i.i[t+4>>2],r=Rf(e|0)|0,o=ye(f|0,r|0)|0,k(r),m2(n+24|0,e),O4(n+16|0,o,(D=q(68520,7)>>
2,i.i[D])),i.i[n+16>>2]!=1?r=-2147483648:(e=i.i[n+20>>2],Vi(n+292|0,e),k(e),a=i.i[n+300>>2],u=i.i[n+296>>2],r=i.i[n+292>>2]),e=n+316|0,s=i.B[t+12],ft(e,i.i[t+8>>2],s),f=a,a=(r|0)==-2147483648,i.i[n+336>>
2]=a?0:f,i.i[n+332>>2]=a?1:u,i.i[n+328>>2]=a?0:r,r=n+304|0,Sr(r,e),j8(e),a=q(68520,7),wi(e,n+24|0,r),r=b2(e),ni(o|0,i.i[a>>2],r|0),k(r),r=q(69192,9),ie(n+8|0,s),a=q(i.i[n+8>>2],i.i[n+12>>2]),ni(o|0,i.
i[r>>2],i.i[a>>2]),n4(e,t),i.i[n+316>>2]!=-2147483648?(i.i[n+360>>2]=i.i[n+324>>2],t=i.i[n+320>>2],i.i[n+352>>2]=i.i[n+316>>2],i.i[n+356>>2]=t):(i.i[n+360>>2]=0,i.i[n+352>>2]=0,i.i[n+356>>2]=1),t=n+340|
0,e=n+24|0,wi(t,e,n+352|0),n8(n,s),r=q(i.i[n>>2],i.i[n+4>>2]),t=b2(t),ni(o|0,i.i[r>>2],t|0),k(t),Xi(e),c=n+368|0,o}function Es(t,n,r,e){var a=0,o=0;a=c-400|0,c=a,i.i[a+64>>2]=-2147483648,i.s[a+76>>1]=
e,i.i[a+24>>2]=-2147483648,i.i[a+8>>2]=2,g8(e)?(Y0(a+80|0,r,(D=q(69404,8)>>2,i.i[D])),r=i.i[a+80>>2],(r|0)!=-2147483648?(e=i.i[n+56>>2],e>>>0>=2147483647?p():(i.i[n+56>>2]=e+1,e=i.i[a+84>>2],n2(a+128|
0,e,i.i[a+88>>2],i.i[n+60>>2]),i.i[n+56>>2]=i.i[n+56>>2]-1,m(r,e))):i.i[a+128>>2]=-2147483648,n=a+24|0,Q4(n),C(n,a+128|0,40)):(e-200&65535)>>>0>=100&&(o=a+92|0,Y0(o,r,(D=q(69628,24)>>2,i.i[D])),i.i[a+
92>>2]==-2147483648?i.i[a+104>>2]=-2147483648:(e=a+128|0,m2(e,i.i[n+92>>2]),wi(a+104|0,e,o),Xi(e)),W(-2147483648,a),e=a- -64|0,i.i[e+8>>2]=i.i[a+112>>2],n=i.i[a+108>>2],i.i[e>>2]=i.i[a+104>>2],i.i[e+4>>
2]=n,Y0(a+116|0,r,(D=q(69652,11)>>2,i.i[D])),n=i.i[a+116>>2],(n|0)!=-2147483648?(r=i.i[a+120>>2],ur(a+128|0,r,i.i[a+124>>2]),m(n,r)):i.i[a+128>>2]=2,n=i.i[a+140>>2],i.i[a+16>>2]=i.i[a+136>>2],i.i[a+20>>
2]=n,n=i.i[a+132>>2],i.i[a+8>>2]=i.i[a+128>>2],i.i[a+12>>2]=n),C(t,a+8|0,72),c=a+400|0}function gr(t,n){var r=0,e=0,a=0,o=0,f=0,s=0,u=0,b=0,l=0,d=0,h=0,w=0;for(r=c-48|0,c=r,l4(r+36|0,n),i.i[r+16>>2]=i.
i[r+36>>2],n=i.i[r+40>>2],i.i[r+8>>2]=n,i.i[r+12>>2]=n,f=(i.i[r+44>>2]<<2)+n|0,i.i[r+20>>2]=f,i.i[r+32>>2]=0,i.i[r+24>>2]=0,i.i[r+28>>2]=4,s=8,l=4;;){if(e=f,a=0,o=0,(n|0)!=(f|0)&&(e=n+4|0,i.i[r+12>>2]=
e,u=i.i[n>>2],(e|0)==(f|0)?e=f:(e=n+8|0,i.i[r+12>>2]=e,d=i.i[n+4>>2],a=1),o=1),a&o){ti(r+36|0,u),o=i.i[r+36>>2],a=(o|0)==-2147483648,h=a?0:i.i[r+44>>2],w=a?1:i.i[r+40>>2],i.i[r+24>>2]==(b|0)&&(r8(r+24|
0),l=i.i[r+28>>2]),n=s+l|0,i.i[n>>2]=h,i.i[n+4>>2]=d,i.i[n-4>>2]=w,i.i[n-8>>2]=a?0:o,b=b+1|0,i.i[r+32>>2]=b,k(u),s=s+16|0,n=e;continue}break}o&&k(u),a&&k(d),i.i[t+8>>2]=i.i[r+32>>2],n=i.i[r+28>>2],i.i[t>>
2]=i.i[r+24>>2],i.i[t+4>>2]=n,r0(r+8|0),c=r+48|0}function mr(t,n){var r=0,e=0,a=0,o=0,f=0,s=0,u=0,b=0;if(r=t>>>0<=8?8:t,e=r+n|0,!(e>>>0<r>>>0|e>>>0>4294967280))i:{if(r=e+15&-16,e=V2(r),r=h0(r,26-e|0),
o=(r&31)+(r>>>0>63)|0,e=(o>>>5|0)-e|0,r=e+27|0,r>>>0>31)break i;if(a=tn(i.i[(r<<2)+92264>>2]&-1<<o),a>>>0>=32){if(a=0,r=tn(i.i[23098]&-1<<e+28),r>>>0>31)break i;a=tn(i.i[(r<<2)+92264>>2])}if(f=(r<<7)+
(a<<2)|0,e=i.i[f+88168>>2],o=i.i[e>>2],s=f,f=i.i[e+8>>2],i.i[s+88168>>2]=f,f)i.i[f+12>>2]=0;else e:{if(f=r<<2,a=i.i[f+92264>>2]&i2(-2,a),i.i[f+92264>>2]=a,a)break e;u=92392,b=i.i[23098]&i2(-2,r),i.i[u>>
2]=b}if(a=(t+e|0)+7&0-t,n=(a+(n-e|0)|0)+15&-16,(n|0)!=(o|0)&&(r=n+e|0,i.i[(e+(o&-16)|0)+4>>2]=r,i.i[r+4>>2]=e,o=o-n|0,i.i[r>>2]=o,f4(r,o)),i.i[e>>2]=n|1,t>>>0<16)break i;i.i[a-4>>2]=e}return a}function ze(t,n,r,e){
var a=0,o=0,f=0,s=0,u=0,b=0,l=0;if(a=c-112|0,c=a,f=oi(i.i[21997],i.i[21998],t),f){if(u=Ki(n),i.i[a+8>>2]=0,i.i[a>>2]=0,i.i[a+4>>2]=8,n=i.i[f+168>>2],n){for(o=i.i[f+164>>2],Z0(a,i.i[o>>2]),n=n-1|0,o=o+
4|0;;){if(n){Z0(a,i.i[o>>2]),n=n-1|0,o=o+4|0;continue}break}i.i[f+168>>2]=0,o=i.i[a+8>>2],b=i.i[a>>2],n=i.i[a+4>>2]}else n=8;i.i[f+248>>2]=0,i.i[a+8>>2]=b,i.i[a>>2]=n,o=T(o,96),i.i[a+12>>2]=o+n,f=a+109|
0;i:{e:{for(;;){if(!o)break i;if(b=i.B[n+92],(b|0)==3)break e;if(l=a+16|0,C(l,n,92),s=n+93|0,s=i.B[s]|i.B[s+1]<<8,i.b[f]=s,i.b[f+1]=s>>>8,i.b[f+2]=i.B[n+95],s=i.i[u>>2]+1|0,i.i[u>>2]=s,i.b[a+108]=b,s){
n=n+96|0,O0(t,l,u,r,e),o=o-96|0;continue}break}p()}n=n+96|0}i.i[a+4>>2]=n,a0(a),t4(t),L2(u)}else A2(n);c=a+112|0}function Br(t,n,r,e,a,o){var f=0,s=0,u=0,b=0,l=0,d=0,h=0,w=0,v=0;f=i.i[t+168>>2]<<2,u=f-
4|0,b=i.i[t+164>>2],w=f+b|0,t=i.i[t+244>>2],l=t-((t|0)!=0)|0;i:{for(;;){if((u|0)==-4)break i;if(t=b+4|0,f=di(a,o,i.i[b>>2]),!(i.i[f+40>>2]&&f)){u=u-4|0,b=t;continue}break}if(d=i.i[f+32>>2],l=l>>>0>=32?
32:l,s=l&31,v=i.i[f+36>>2],(l&63)>>>0>=32?(f=d<<s,s=0):(f=(1<<s)-1&d>>>32-s,s=d<<s),f=!f&(s|0)==-1|f?-1:s,f=f>>>0>v>>>0?v:f,h=n*+(f>>>0),h<4294967295&h>=0?s=~~h>>>0:s=0,s=f>>>0<s>>>0?f:s,(t|0)==(w|0))
break i;for(b=b+4|0,t=u>>>2|0;f=di(a,o,i.i[b>>2]),i.i[f+40>>2]&&f&&(d=i.i[f+32>>2],u=l&31,w=i.i[f+36>>2],(l&63)>>>0>=32?(f=d<<u,u=0):(f=(1<<u)-1&d>>>32-u,u=d<<u),f=!f&(u|0)==-1|f?-1:u,f=f>>>0>w>>>0?w:
f,h=n*+(f>>>0),h<4294967295&h>=0?u=~~h>>>0:u=0,f=f>>>0<u>>>0?f:u,s=f>>>0<s>>>0?s:f),b=b+4|0,t=t-1|0,!!t;);}return(r|0)==1&&(t=W2(e,1e3),s=zi?-1:t>>>0>s>>>0?t:s),s}function Ss(t){var n=0,r=0,e=0,a=0,o=0,
f=0,s=0;n=c-144|0,c=n,e=i.i[t+44>>2],r=q(69404,8),a=n+92|0,N4(a,i.i[e>>2],i.i[r>>2]),r=i.i[n+92>>2];i:{if((r|0)!=-2147483648){if(m(r,i.i[n+96>>2]),wt(a,e),i.i[n+92>>2]==-2147483648){r=2;break i}if(C(n+
12|0,a,40),o=Ce(i.i[e>>2])|0,Vi(n+132|0,o),f=i.i[n+132>>2],(f|0)!=-2147483648)e:{if(s=i.i[n+136>>2],n2(a,i.i[n+136>>2],i.i[n+140>>2],1024),r=i.i[n+92>>2],(r|0)==-2147483648){m(f,s);break e}C(n+56|0,n+
96|0,36),i.i[n+52>>2]=r,m(f,s),k(o);n:{if(i.B[n+50]){if(r=2,!Y8(n+12|0)||!Y8(n+52|0)|i.b[n+48]&1)break n}else if(r=2,i.B[n+48])break n;r=y0(i.i[e>>2])|0,i.i[n+92>>2]=r,t=Qr(t,n+12|0,n+92|0,1,15),k(r),
r=t^1}Ai(n+52|0),Ai(n+12|0);break i}k(o),Ai(n+12|0)}r=3}return c=n+144|0,r}function Rs(t,n,r){var e=0,a=0,o=0,f=0,s=0,u=0,b=0,l=0,d=0;a=c-48|0,c=a,e=oi(i.i[21997],i.i[21998],t);i:{if(e)e:{if(o=i.S[n+68>>
1],i.B[e+188]==3&(o-200&65535)>>>0<=99){sr(t,72488,i.d[r>>3],i.d[r+8>>3]);break e}if(f8(o))n:{if(i.B[e+189])break n;for(w4(a,n,i.d[r+8>>3]),s=i.d[r>>3],u=i.i[21991],b=i.i[21992],l=Br(e,i.d[r+16>>3],i.
i[a>>2],i.i[a+4>>2],u,b),d=s+ +(l>>>0),r=i.i[e+168>>2]<<2,o=i.i[e+164>>2];;){if(r){if(f=di(u,b,i.i[o>>2]),!i.i[f+40>>2]|!(i.d[f+8>>3]>d)&&f)break n;o=o+4|0,r=r-4|0;continue}break}if(!Ar(i.i[e+144>>2]+
8|0,i.i[e+148>>2]))break n;qr(t,l,0,s);break e}if(i.i[e>>2]==4)break e;if(ua(e),C(e,n,72),t=i.i[e+236>>2],n=i.i[t>>2]+1|0,i.i[t>>2]=n,n){i.i[a+12>>2]=3,i.i[a+16>>2]=t,yi(88040,a+12|0);break i}else p()}
ae(n)}c=a+48|0}function yr(t,n){var r=0,e=0,a=0,o=0;r=c-384|0,c=r,e=y0(n|0)|0,ri(r+8|0,e,69126,15),i.i[r+8>>2]==1?(a=i.i[r+12>>2],ti(r+20|0,a),k(a)):i.i[r+20>>2]=-2147483648,k(e),P8(r+32|0,n),i.i[r+52>>
2]=i.i[r+28>>2],n=i.i[r+24>>2],a=0,i.i[r+44>>2]=a|i.i[r+20>>2],i.i[r+48>>2]=n,rn(r+68|0,256),i.i[r+64>>2]=0,i.i[r+56>>2]=0,i.i[r+60>>2]=4,n=i.i[r+52>>2],i.i[r+352>>2]=i.i[r+48>>2],i.i[r+356>>2]=n,n=i.
i[r+44>>2],i.i[r+344>>2]=i.i[r+40>>2],i.i[r+348>>2]=n,n=i.i[r+36>>2],i.i[r+336>>2]=i.i[r+32>>2],i.i[r+340>>2]=n,i.i[r+372>>2]=-2147483647,i.i[r+360>>2]=-2147483647,n=r+344|0,e=1;i:{for(;;){if((e|0)!=3){
e:{n:switch(a=i.i[n-8>>2],a- -2147483648|0){case 0:break e;case 1:break i;default:break n}o=i.i[n-4>>2],wr(r+56|0,o,i.i[n>>2]),m(a,o)}n=n+12|0,e=e+1|0;continue}break}e=2}if(i.i[r+328>>2]=e,(e|0)!=2)i:
for(a=e-2|0,n=(T(e,12)+r|0)+340|0;;){if(!a)break i;W(i.i[n-4>>2],i.i[n>>2]),a=a+1|0,n=n+12|0}C(t,r+56|0,268),c=r+384|0}function Ir(t,n,r,e){var a=0,o=0,f=0,s=0,u=0,b=0;if(a=c-32|0,c=a,Hi(a+8|0,n,r,72523,
5),i.i[a+8>>2]==1){if(o=i.i[a+12>>2],i.i[a+16>>2]=o,k0(o)&255)i:{if((_(o)&255)!=6){i.i[t>>2]=1,i.i[t+4>>2]=6;break i}r=a+20|0,s=a+16|0,U0(r,s,1,69860),f=i.i[a+28>>2],u=i.i[a+24>>2],n=i.i[a+20>>2];e:if((n|
0)==13){if(b=i.i[e>>2],I2(r,s,1,69784,i.i[e+4>>2]),r=i.i[a+24>>2],n=i.i[a+20>>2],(n|0)!=13){f=i.i[a+28>>2];break e}if(I2(a+20|0,a+16|0,1,7e4,i.i[e+8>>2]),e=i.i[a+24>>2],n=i.i[a+20>>2],(n|0)!=13)f=i.i[a+
28>>2],r=e;else{i.i[t+12>>2]=e,i.i[t+8>>2]=r,i.i[t+4>>2]=u&1?f:b,i.i[t>>2]=0;break i}}else r=u;i.i[t+12>>2]=f,i.i[t+8>>2]=r,i.i[t+4>>2]=n,i.i[t>>2]=1}else i.i[t+8>>2]=0,i.i[t+12>>2]=0,i.i[t>>2]=0,i.i[t+
4>>2]=0;k(o)}else i.i[t>>2]=0,i.i[t+12>>2]=i.i[e+8>>2],n=i.i[e+4>>2],i.i[t+4>>2]=i.i[e>>2],i.i[t+8>>2]=n;c=a+32|0}function We(t){var n=0,r=0,e=0,a=0,o=0;if(r=c-32|0,c=r,ee(),i.I[21968]>t>>>0&&(n=i.i[21967]+
T(t,12)|0,i.i[n>>2]==1&&(e=i.i[n+4>>2],i.i[n+4>>2]=0,a=i.i[n+8>>2])),i.i[21965]=i.i[21965]+1,e){n=mi(4,12),i.i[n>>2]=1,i.i[n+4>>2]=1,i.i[n+8>>2]=t,i.i[r+12>>2]=n+8,i.i[r+8>>2]=84204,i.i[r+24>>2]=0,n=r+
8|0,i.i[r+20>>2]=n,i.i[r+16>>2]=n,n=U[i.i[a+12>>2]](e,r+16|0)|0,ee();i:{e:if(n){if(i.I[21968]<=t>>>0||(t=i.i[21967]+T(t,12)|0,!i.i[t>>2]))break e;n=t+8|0,da(i.i[t+4>>2],i.i[n>>2]),i.i[n>>2]=a,i.i[t+4>>
2]=e;break i}else{if(i.I[21968]<=t>>>0||(n=i.i[21967]+T(t,12)|0,i.i[n>>2]!=1))break e;i.i[n>>2]=0,o=i.i[n+4>>2],i.i[n+4>>2]=i.i[21970],i.i[21970]=t,i.i[21969]=i.i[21969]-1,da(o,i.i[n+8>>2])}L8(e,a)}i.
i[21965]=i.i[21965]+1,U[i.i[i.i[r+8>>2]+12>>2]](i.i[r+12>>2])}c=r+32|0}function Us(t,n){t=t|0,n=n|0;var r=0,e=0,a=0,o=0,f=0,s=0;r=c-96|0,c=r;i:{e:switch(i.B[t+40]-1|0){case 0:case 1:p();case 2:e=i.i[t+
36>>2];break i;default:break e}e=i.i[t+4>>2],i.i[t+20>>2]=0|i.i[t>>2],i.i[t+24>>2]=e,e=i.i[t+12>>2],i.i[t+28>>2]=i.i[t+8>>2],i.i[t+32>>2]=e,e=zr(i.i[t+16>>2]),i.i[t+36>>2]=e}if(Zr(r+16|0,e,i.i[n>>2]),
n=3,a=i.i[r+16>>2]==2,!a){if(n=i.i[r+20>>2],D2(i.i[t+36>>2]),k(n),n=1,e=i.i[t+20>>2],i.B[e+132]==1&i.i[e+128>>2]==i.i[t+32>>2]){e=Wn(i.i[t+28>>2])|0,k8(r+8|0,i.i[t+28>>2]);i:{e:{n:{r:{t:switch(o=i.i[r+
8>>2],o|0){case 0:break r;case 3:break e;case 4:break t;default:break n}xt(r+24|0,i.i[t+20>>2]+8|0,i.i[t+28>>2],i.i[r+12>>2]);break i}Es(r+24|0,i.i[t+20>>2]+8|0,i.i[t+28>>2],e);break i}i.b[i.i[t+20>>2]+
132|0]=0,Ho(i.i[t+28>>2]),f=r,s=je(i.i[t+28>>2])|0,i.i[f+32>>2]=s,i.i[r+28>>2]=(o|0)!=1,i.s[r+36>>1]=e,i.i[r+24>>2]=4;break i}_2(i.i[t+20>>2]+8|0),i.s[r+32>>1]=e,i.i[r+24>>2]=5,i.i[r+28>>2]=i.i[i.i[t+
20>>2]+112>>2]}ar(i.i[t+24>>2],r+24|0)}k(i.i[t+28>>2]),ci(i.i[t+20>>2])}return i.b[t+40]=n,c=r+96|0,a|0}function Ar(t,n){var r=0,e=0,a=0,o=0,f=0,s=0,u=0,b=0;e=c-32|0,c=e,a=i.i[22023],r=i.i[22024],Ct(e+
8|0,a,r,t,n);i:{if(i.i[e+8>>2]==1){if(t=i.i[e+12>>2],t>>>0>=r>>>0)break i;r=a+(t<<4)|0}else{if(r>>>0>=64){for(o=a+28|0,b=r-1&268435455,r=i.i[a+12>>2],a=0;f=f+1|0,s=i.i[o>>2],u=s>>>0<r>>>0,a=u?a:f,r=u?
r:s,o=o+16|0,(f|0)!=(b|0););Et(e+16|0,a),m(i.i[e+16>>2],i.i[e+20>>2]),r=i.i[22024]}if(Ui(e+16|0,t,n),i.i[22022]==(r|0)&&r8(88088),a=r+1|0,i.i[22024]=a,t=i.i[e+20>>2],n=r<<4,r=i.i[22023],n=n+r|0,i.i[n>>
2]=i.i[e+16>>2],i.i[n+4>>2]=t,i.i[n+8>>2]=i.i[e+24>>2],i.i[n+12>>2]=500,o=0,!a||(r=(r+(a<<4)|0)-16|0,!r))break i}if(t=i.i[r+12>>2],t>>>0<=4)break i;i.i[r+12>>2]=t-5,o=1}return c=e+32|0,o}function E0(t,n,r,e,a){
var o=0,f=0,s=0,u=0,b=0;for(o=c-48|0,c=o,f=v8(i.i[e>>2],i.i[e+4>>2],32),i.i[o+24>>2]=a,i.i[o+20>>2]=e,e=0,i.i[o+32>>2]=f?0:2,i.i[o+16>>2]=1,i.i[o+28>>2]=f?1:74490,i.i[o+12>>2]=o+28,f=o+16|0,a=0;a=i.i[e+
f>>2]+a|0,e=e+8|0,(e|0)!=16;);for(si(o,a,4,8),s=i.i[o+4>>2],i.i[o+40>>2]=s,i.i[o+36>>2]=i.i[o>>2],e=0,a=0;;){if(i.i[o+44>>2]=e,(a|0)!=16){f=(o+12|0)+a|0,b=i.i[f>>2],f=i.i[f+4>>2];i:{if(f>>>0>i.i[o+36>>
2]-e>>>0)f2(o+36|0,e,f,4,8),s=i.i[o+40>>2],e=i.i[o+44>>2];else if(!f)break i;u=f<<3,u&&C((e<<3)+s|0,b,u),e=i.i[o+44>>2]}a=a+8|0,e=e+f|0;continue}break}a=i.i[o+36>>2],f=t,t=i.i[o+40>>2],Ji(f,1,n,r,t,e),
gi(a,t,4,8),c=o+48|0}function qs(t){var n=0,r=0,e=0,a=0,o=0,f=0,s=0,u=0,b=0;return n=c-80|0,c=n,e=n+36|0,He(e,t),o=i.i[n+76>>2],u=i.i[n+72>>2],P2(e),fi(n+24|0,u,o,69507,5),r=i.i[n+28>>2],r?(a=i.i[n+24>>
2],e=ye(Oi()|0,t|0)|0,t=Ln(t|0)|0,f=Jf(t|0,0,-1)|0,k(t),u2(a,r,69512,6)&&($r(n+16|0,a,r),t=Z(i.i[n+16>>2],i.i[n+20>>2])|0,A0(f|0,t|0)|0,k(t)),ni(e|0,(D=q(69423,7)>>2,i.i[D]),f|0),s=1024,ni(e|0,(D=q(69430,
7)>>2,i.i[D]),1024),t=Oi()|0,ni(t|0,(D=q(69518,5)>>2,i.i[D]),e|0),b=q(69523,3),r=q(a,r),ni(t|0,i.i[b>>2],i.i[r>>2]),i.i[n+48>>2]=4,i.i[n+44>>2]=69526,i.i[n+40>>2]=o,i.i[n+36>>2]=u,$2(n+8|0,n+36|0),a=i.
i[n+12>>2],r=i.i[n+8>>2],o=q(69526,4),r&&(s=M((D=q(r,a)>>2,i.i[D]))),ni(t|0,i.i[o>>2],s|0),k(s),k(f),k(e)):t=1024,c=n+80|0,t}function Ps(t,n,r,e){var a=0,o=0,f=0,s=0;a=c-320|0,c=a,m2(a+28|0,n),r=je(r|
0)|0,Vi(a+308|0,r),i.i[a+308>>2]!=-2147483648?(i.i[a+304>>2]=i.i[a+316>>2],n=i.i[a+312>>2],i.i[a+296>>2]=i.i[a+308>>2],i.i[a+300>>2]=n):(i.i[a+304>>2]=0,i.i[a+296>>2]=0,i.i[a+300>>2]=1),k(r),(e|0)==3&&
Rr(i.i[a+32>>2],i.i[a+36>>2],a+296|0),f=i.i[a+300>>2],o=i.i[a+304>>2],r=Z(f|0,o|0)|0,A4(a+16|0,r),n=1,e=i.i[a+20>>2],i.i[a+16>>2]&1?(k(e),k(r),r=a+308|0,wi(r,a+28|0,a+296|0),r=b2(r)):(k(r),_n(a+308|0,
a+28|0,f,o),n=i.i[a+308>>2],(n|0)!=-2147483648?(o=i.i[a+312>>2],s=Z(o|0,i.i[a+316>>2])|0,A4(a+8|0,s),r=i.i[a+12>>2],i.i[a+8>>2]==1&&(k(r),r=1024),k(s),m(n,o),k(e)):r=e,m(i.i[a+296>>2],f),n=0),Xi(a+28|
0),i.i[t+4>>2]=r,i.i[t>>2]=n,c=a+320|0}function Ns(t,n,r,e){var a=0,o=0,f=0;a=c-368|0,c=a,yr(a,n);i:{e:switch((t&255)-8|0){case 0:Ji(a+268|0,8,r,e,68688,1);break i;case 1:Ji(a+268|0,9,r,e,68732,1);break i;default:
f=a+268|0,o=Zf(n|0)|0,D8(f,o),wi(a+356|0,a,f),k(o),i.i[a+344>>2]=24,i.i[a+340>>2]=68852,i.i[a+352>>2]=i.i[a+364>>2],o=i.i[a+360>>2],i.i[a+348>>2]=o,Ji(f,t,r,e,a+340|0,2),m(i.i[a+356>>2],o);break i;case 3:
break e}f=a+268|0,P8(f,n),o=i.i[a+268>>2],W(o,i.i[a+272>>2]),(o|0)!=-2147483648?Ji(f,11,r,e,68800,1):Ji(a+268|0,11,r,e,68844,1)}return r=B2(a+268|0),(t&255)==11&&Fi(n|0)&65535&&(e=q(68876,6),t=h2(+((Fi(
n|0)&65535)>>>0))|0,ni(r|0,i.i[e>>2],t|0),k(t)),s2(a+268|0),Xi(a),c=a+368|0,r}function Ri(t,n,r,e,a,o){var f=0,s=0,u=0,b=0;if(f=c-32|0,c=f,r=r+e|0,e>>>0<=r>>>0){s=f+20|0,b=i.i[n>>2],e=b<<1,r=r>>>0>e>>>
0?r:e,r=r>>>0<=4?4:r,u=W2(o,r),e=0;i:{if(!(e|zi)&u>>>0<=-2147483648-a>>>0)if(b?(s=i.i[n+4>>2],i.i[f+28>>2]=a,o=T(o,b),e=f+24|0):(o=0,e=f+28|0),i.i[e>>2]=o,i.i[f+28>>2]?(e=i.i[f+24>>2],e?e=E2(s,e,a,u):
(C4(f+8|0,a,u,0),e=i.i[f+8>>2])):(C4(f,a,u,0),e=i.i[f>>2]),e){i.i[n>>2]=r,i.i[n+4>>2]=e,s=-2147483647;break i}else i.i[f+20>>2]=a,s=f+16|0,e=u;i.i[s>>2]=e,r=i.i[f+16>>2],s=i.i[f+20>>2]}}i.i[t+4>>2]=r,
i.i[t>>2]=s,c=f+32|0}function n2(t,n,r,e){var a=0,o=0,f=0,s=0,u=0,b=0,l=0,d=0,h=0,w=0;a=c-48|0,c=a,n=Cf(n|0,r|0,e|0)|0,n?(e=a+40|0,ef(e|0,n|0),_i(a+32|0,i.i[a+40>>2],i.i[a+44>>2]),r=i.i[a+36>>2],b=i.i[a+
32>>2],Ef(e|0,n|0),_i(a+24|0,i.i[a+40>>2],i.i[a+44>>2]),e=0,f=i.i[a+24>>2],s=i.i[a+28>>2],N(f,s,69512,6)||(e=N(f,s,69252,5)?1:2),o=a+40|0,_o(o|0,n|0),_i(a+16|0,i.i[a+40>>2],i.i[a+44>>2]),l=i.i[a+16>>2],
u=i.i[a+20>>2],Af(o|0,n|0),_i(a+8|0,i.i[a+40>>2],i.i[a+44>>2]),d=i.i[a+8>>2],o=i.i[a+12>>2],h=Yo(n|0)|0,w=Qo(n|0)|0,i.b[t+38]=e,i.b[t+36]=(h|0)!=0,i.i[t+32>>2]=o,i.i[t+28>>2]=d,i.i[t+24>>2]=o,i.i[t+20>>
2]=u,i.i[t+16>>2]=l,i.i[t+12>>2]=u,i.i[t+8>>2]=r,i.i[t+4>>2]=b,i.i[t>>2]=r,i.b[t+37]=(w|0)!=0,m(s,f),k(n)):i.i[t>>2]=-2147483648,c=a+48|0}function m2(t,n){var r=0,e=0,a=0,o=0,f=0,s=0,u=0,b=0;for(r=c-352|
0,c=r,a=Ie(n|0)|0,S4(r+32|0,a),n=i.i[r+32>>2],o=i.i[r+36>>2],x8(r+24|0,a),e=i.i[r+24>>2],f=i.i[r+28>>2],E4(r+16|0,a),u=i.i[r+20>>2],b=i.i[r+16>>2],s=Ae(a|0)|0,O4(r+8|0,s,(D=q(69308,12)>>2,i.i[D])),i.i[r+
56>>2]=b,i.i[r+60>>2]=u,i.i[r+48>>2]=e,i.i[r+52>>2]=f,i.i[r+40>>2]=n,i.i[r+44>>2]=o,e=i.i[r+12>>2],i.i[r+64>>2]=i.i[r+8>>2],i.i[r+68>>2]=e,k(s),n=0,rn(r+84|0,256),i.i[r+80>>2]=0,i.i[r+72>>2]=0,i.i[r+76>>
2]=4;;){if((n|0)!=32){if(e=(r+40|0)+n|0,i.i[e>>2]==1)i:{if(Vi(r+340|0,i.i[e+4>>2]),o=i.i[r+340>>2],(o|0)==-2147483648)break i;f=i.i[r+344>>2],wr(r+72|0,i.i[r+344>>2],i.i[r+348>>2]),m(o,f)}n=n+8|0;continue}
break}for(C(t,r+72|0,268),n=0;;){if((n|0)!=32){t=(r+40|0)+n|0,F(i.i[t>>2],i.i[t+4>>2]),n=n+8|0;continue}break}k(a),c=r+352|0}function xr(t,n,r,e,a){var o=0,f=0,s=0,u=0;if(o=c-32|0,c=o,n=n+r|0,n>>>0>=r>>>
0){if(f=o+20|0,s=i.i[t>>2],r=s<<1,n=n>>>0>r>>>0?n:r,r=(a|0)==1?8:4,u=n>>>0>r>>>0?n:r,n=W2(a,u),r=0,r|zi)t=f;else if(n>>>0<=-2147483648-e>>>0)if(s?(r=i.i[t+4>>2],i.i[o+28>>2]=e,a=T(a,s),f=o+24|0):(a=0,
f=o+28|0),i.i[f>>2]=a,i.i[o+28>>2]?(a=i.i[o+24>>2],a?r=E2(r,a,e,n):($8(o+8|0,e,n),r=i.i[o+8>>2])):($8(o,e,n),r=i.i[o>>2]),r){i.i[t>>2]=u,i.i[t+4>>2]=r,c=o+32|0;return}else i.i[o+20>>2]=e,r=n,t=o+16|0;else
t=f;i.i[t>>2]=r}p()}function Q(t,n,r){var e=0,a=0,o=0,f=0,s=0,u=0,b=0;if(e=c-48|0,c=e,r){o=r<<3,r=o,a=n;i:{for(;;){if(!r)break i;if(r=r-8|0,f=i.i[a+4>>2],a=a+8|0,s=f+s|0,!(f>>>0<=s>>>0))break}p()}for(si(
e+8|0,s,1,1),i.i[e+28>>2]=0,r=i.i[e+12>>2],a=i.i[e+8>>2],i.i[e+20>>2]=a,i.i[e+24>>2]=r,r=i.i[n>>2],wa(e+20|0,r,r+i.i[n+4>>2]|0),a=o-8|0,r=n+12|0,n=i.i[e+28>>2],f=s-n|0,o=i.i[e+24>>2],n=n+o|0;;){if(a){
b=i.i[r-4>>2],u=i.i[r>>2],J0(e+32|0,n,f,u),f=i.i[e+44>>2],n=i.i[e+40>>2],H8(i.i[e+32>>2],i.i[e+36>>2],b,u),a=a-8|0,r=r+8|0;continue}break}a=i.i[e+20>>2],n=s-f|0}else o=1,n=0;i.i[t+8>>2]=n,i.i[t+4>>2]=
o,i.i[t>>2]=a,c=e+48|0}function Tr(t){var n=0,r=0,e=0,a=0,o=0,f=0,s=0,u=0,b=0,l=0;if(n=c-192|0,c=n,r=n+96|0,e0(r,87960,t),i.B[n+188]!=3){if(C(n,r,96),u=i.i[n+24>>2],a=oi(i.i[21997],i.i[21998],u),a){if(o=
i.i[a+248>>2],t=o-((o|0)!=0)|0,i.i[a+248>>2]=t,f=i.i[a+168>>2],f>>>0>(t<<1)+32>>>0)i:{for(s=i.i[a+164>>2],t=s;;){if(ea(i.i[t>>2])){if(t=t+4|0,e=e+1|0,(f|0)!=(e|0))continue;break i}break}for(l=s+4|0,r=
e;;){e:{for(t=(r<<2)+l|0;;){if(r=r+1|0,f>>>0<=r>>>0)break e;if(b=i.i[t>>2],t=t+4|0,!!ea(b))break}i.i[(e<<2)+s>>2]=b,e=e+1|0;continue}break}i.i[a+168>>2]=e}o>>>0<2&&t4(u)}ne(n+48|0)}c=n+192|0}function Ds(t,n,r,e){
var a=0,o=0,f=0,s=0,u=0;a=c-32|0,c=a,Hi(a+8|0,n,1,72570,6),f=i.i[a+12>>2],u=i.i[a+8>>2];i:{e:{if((u|0)==1)n:{if(ri(a,f,72528,7),i.i[a>>2]==1)r:{if(o=i.i[a+4>>2],s=k0(o),k(o),(s&255)==2||!Gt(f,72535,16))
break r;if(Gt(f,72551,19))break n}i.i[t+4>>2]=5;break e}if(et(a+20|0,n,1,r,e),r=i.i[a+28>>2],e=i.i[a+24>>2],o=i.i[a+20>>2],(o|0)!=13){i.i[t+12>>2]=r,i.i[t+8>>2]=e,i.i[t+4>>2]=o;break e}if(st(a+20|0,n,
1,72576,12),o=i.B[a+24],s=i.i[a+20>>2],(s|0)!=13)n=i.B[a+28]|i.B[a+29]<<8|(i.B[a+30]<<16|i.B[a+31]<<24),i.b[t+12]=n,i.b[t+13]=n>>>8,i.b[t+14]=n>>>16,i.b[t+15]=n>>>24,n=i.B[a+25]|i.B[a+26]<<8|(i.B[a+27]<<
16|i.B[a+28]<<24),i.b[t+9]=n,i.b[t+10]=n>>>8,i.b[t+11]=n>>>16,i.b[t+12]=n>>>24,i.b[t+8]=o,i.i[t+4>>2]=s;else{i.b[t+16]=o,i.i[t+12>>2]=r,i.i[t+8>>2]=e,i.i[t+4>>2]=f,i.i[t>>2]=u;break i}}i.i[t>>2]=2,F(u,
f)}c=a+32|0}function S0(t,n,r,e){var a=0,o=0,f=0,s=0;for(a=c-80|0,c=a,Y2(a+28|0,n,r,e),i.i[a+48>>2]=0,i.i[a+40>>2]=0,i.i[a+44>>2]=4,n=T(i.i[a+36>>2],12),e=i.i[a+32>>2];;){if(n){r=i.i[e+4>>2],o=i.i[e+8>>
2],f0(a+16|0,r,o,74490,2),qi(a+8|0,r,o,i.i[a+16>>2]&1?i.i[a+20>>2]+2|0:0),r=i.i[a+8>>2],Ve(a+52|0,r||1,r?i.i[a+12>>2]:0),i.i[a+72>>2]=i.i[a+52>>2],r=i.i[a+56>>2],i.i[a+64>>2]=r,i.i[a+68>>2]=r,o=i.i[a+
60>>2],c2(a+40|0,o),f=i.i[a+48>>2],o&&(s=T(o,12),s&&C(i.i[a+44>>2]+T(f,12)|0,r,s)),e=e+12|0,i.i[a+76>>2]=r,i.i[a+48>>2]=o+f,n=n-12|0,B4(a- -64|0);continue}break}i.i[t+8>>2]=i.i[a+48>>2],n=i.i[a+44>>2],
i.i[t>>2]=i.i[a+40>>2],i.i[t+4>>2]=n,$(a+28|0),c=a+80|0}function Ge(t,n,r,e){var a=0,o=0,f=0,s=0,u=0,b=0,l=0;if((n&255)==(e&255))i:{if((t|0)==(r|0)){a=1;break i}if(!xi(i.i[t+12>>2],i.i[t+16>>2],i.i[r+
12>>2],i.i[r+16>>2])||!xi(i.i[t+24>>2],i.i[t+28>>2],i.i[r+24>>2],i.i[r+28>>2])||!c8(t+44|0,r+44|0)||(o=i.i[t+40>>2],(o|0)!=i.i[r+40>>2]))break i;u=i.i[t+36>>2],b=i.i[r+36>>2];e:{for(;;){if(e=l,(o|0)!=
(e|0)){if(f=a+u|0,s=a+b|0,ha(i.i[f+4>>2],i.i[f+8>>2],i.i[s+4>>2],i.i[s+8>>2]))break e;if(a=a+24|0,l=e+1|0,!ha(i.i[f+16>>2],i.i[f+20>>2],i.i[s+16>>2],i.i[s+20>>2]))continue;break e}break}e=o}if(a=e>>>0>=
o>>>0&n,n&1|e>>>0<o>>>0)break i;return c8(t+56|0,r+56|0)}return a}function Cr(t,n){var r=0,e=0,a=0,o=0,f=0,s=0,u=0,b=0,l=0,d=0,h=0,w=0,v=0;r=c-96|0,c=r,l=i.i[n+20>>2],d=r+60|0,h=r+20|0,e=i.i[n+4>>2],w=
i.i[n+12>>2],v=i.i[n+24>>2];i:{e:{n:{for(;;){r:{if((e|0)==(w|0))break e;s=e+4|0,i.i[n+4>>2]=s,a=r+16|0,u=i.i[e>>2],ti(a,u),e=i.i[r+16>>2];t:{if((e|0)!=-2147483648)if(b=i.i[r+20>>2],o=i.i[r+20>>2],f=i.
i[r+24>>2],n2(a,o,f,1024),a=i.i[r+16>>2],(a|0)==-2147483648)m(e,b);else{C(d,h,36),i.i[r+56>>2]=a,Kr(r+4|0,o,f,r+56|0,i.B[l]),m(e,b),f=i.i[r+12>>2],o=i.i[r+8>>2],e=i.i[r+4>>2];break t}e=-2147483648}if(k(
u),a=e,(e|0)==-2147483648)break r;if(e=s,(a|0)==-2147483647)continue;break n}break}i.b[v]=1;break e}i.i[t+4>>2]=o,i.i[t+8>>2]=f,i.i[t>>2]=a;break i}i.i[t>>2]=-2147483648}c=r+96|0}function Je(t,n){var r=0,
e=0,a=0,o=0;for(r=c+-64|0,c=r,i.b[r+40]=0,i.i[r+36>>2]=n,i.i[r+32>>2]=t,i.b[r+52]=0,i.i[r+48>>2]=n,i.i[r+44>>2]=t,e=-1;e=e+1|0,t2(r+24|0,r+44|0),!!i.i[r+24>>2];);if(a=1,o=1,(e|0)==4){for(i.b[r+52]=0,i.
i[r+48>>2]=n,i.i[r+44>>2]=t;;){i:{if(t2(r+16|0,r+44|0),e=i.i[r+16>>2],!e||(o=i.i[r+20>>2],!o))break i;if(i.i[r+56>>2]=e,i.i[r+60>>2]=e+o,$t(r+56|0))continue}break}o=(e|0)!=0}if(!N(t,n,74265,9))i:{if(N(
t,n,74274,5)||(a=U2(t,n,74279,10),a|o))break i;t2(r+8|0,r+32|0),t=i.i[r+8>>2],t?a=xi(t,i.i[r+12>>2],74289,3):a=0}return c=r- -64|0,a}function jr(t,n){var r=0,e=0,a=0,o=0;for(e=c-32|0,c=e,i.i[e+28>>2]=
0,r=e+28|0,a2(r,i.i[n+4>>2],i.i[n+8>>2]),a2(r,i.i[n+16>>2],i.i[n+20>>2]),H4(e+16|0,n+36|0),o=r,r=i.i[e+16>>2],a2(o,r||1,r?i.i[e+20>>2]:0),a=T(i.i[n+32>>2],24),r=i.i[n+28>>2];;){if(a){o=e+28|0,a2(o,i.i[r+
4>>2],i.i[r+8>>2]),a2(o,i.i[r+16>>2],i.i[r+20>>2]),a=a-24|0,r=r+24|0;continue}break}a=i.i[e+28>>2],H4(e+8|0,n+48|0),r=i.i[e+8>>2],a2(e+28|0,r||1,r?i.i[e+12>>2]:0),r=mi(4,68),i.i[r>>2]=1,i.i[r+4>>2]=1,
C(r+8|0,n,60),i.b[t+12]=0,i.i[t+4>>2]=a,i.i[t>>2]=r,i.i[t+8>>2]=i.i[e+28>>2],c=e+32|0}function Ve(t,n,r){var e=0,a=0,o=0,f=0;if(e=c-80|0,c=e,i.b[e+28]=0,i.i[e+24>>2]=r,i.i[e+20>>2]=n,Pr(e+44|0,e+20|0),
i.i[e+44>>2]!=-2147483648){for(si(e+8|0,4,4,12),r=i.i[e+8>>2],a=i.i[e+12>>2],i.i[a+8>>2]=i.i[e+52>>2],n=i.i[e+48>>2],i.i[a>>2]=0|i.i[e+44>>2],i.i[a+4>>2]=n,i.i[e+40>>2]=1,i.i[e+36>>2]=a,i.i[e+32>>2]=r,
i.i[e+64>>2]=i.i[e+28>>2],n=i.i[e+24>>2],i.i[e+56>>2]=i.i[e+20>>2],i.i[e+60>>2]=n,r=12,n=1;;){if(Pr(e+68|0,e+56|0),i.i[e+68>>2]!=-2147483648){i.i[e+32>>2]==(n|0)&&(c2(e+32|0,1),a=i.i[e+36>>2]),o=r+a|0,
i.i[o+8>>2]=i.i[e+76>>2],f=i.i[e+72>>2],i.i[o>>2]=i.i[e+68>>2],i.i[o+4>>2]=f,n=n+1|0,i.i[e+40>>2]=n,r=r+12|0;continue}break}i.i[t+8>>2]=i.i[e+40>>2],f=i.i[e+36>>2],i.i[t>>2]=i.i[e+32>>2],i.i[t+4>>2]=f}else
i.i[t+8>>2]=0,i.i[t>>2]=0,i.i[t+4>>2]=4;c=e+80|0}function Or(t,n){var r=0,e=0,a=0,o=0,f=0,s=0,u=0,b=0,l=0,d=0,h=0;r=c-96|0,c=r,b=r+60|0,l=r+20|0,e=i.i[n>>2],d=i.i[n+4>>2],h=i.i[n+12>>2];i:{e:{n:{r:{for(;;){
t:{if((e|0)==(d|0))break e;if(s=e+4|0,i.i[n>>2]=s,o=r+16|0,ti(o,i.i[e>>2]),a=i.i[r+16>>2],(a|0)==-2147483648)break n;if(u=i.i[r+20>>2],f=o,o=i.i[r+20>>2],e=i.i[r+24>>2],Z4(f,o,e),f=i.i[r+16>>2],(f|0)==
-2147483648)break t;if(C(b,l,36),i.i[r+56>>2]=f,Kr(r+4|0,o,e,r+56|0,0),m(a,u),a=i.i[r+4>>2],(a|0)==-2147483648)break n;if(e=s,(a|0)==-2147483647)continue;break r}break}m(a,u);break n}n=i.i[r+8>>2],i.i[t+
8>>2]=i.i[r+12>>2],i.i[t+4>>2]=n,i.i[t>>2]=a;break i}i.b[h]=1}i.i[t>>2]=-2147483648}c=r+96|0}function Xe(t,n){var r=0,e=0,a=0,o=0,f=0,s=0,u=0;if(r=c-80|0,c=r,f=Ye(n),Qe(r+8|0,t,n,f),i.i[r+8>>2]==1)i:{
if(e=i.i[r+12>>2],s=i.i[t+8>>2],e>>>0>=s>>>0||(u=i.i[t+4>>2],n=u+T(e,60)|0,a=i.i[n>>2],(a|0)==2)||(o=i.i[t+16>>2],C(r+24|0,n+4|0,56),i.i[n+4>>2]=o,i.i[n>>2]=2,i.i[t+16>>2]=e,i.i[t+12>>2]=i.i[t+12>>2]-
1,i.i[r+20>>2]=a,o=i.i[r+24>>2],pi(r+28|0),n=i.i[t+28>>2],!n))break i;for(n=i.i[t+24>>2]+((n-1&f)<<3)|0,t=i.i[n>>2];;){e:{if((t|0)!=1||(t=i.i[n+4>>2],(t|0)==(e|0)))break e;if(t>>>0>=s>>>0)break i;if(n=
T(t,60)+u|0,t=i.i[n>>2],(t|0)!=2)continue;break i}break}i.i[n+4>>2]=o,i.i[n>>2]=a}c=r+80|0}function Ls(t){var n=0,r=0,e=0,a=0,o=0,f=0;return n=c-80|0,c=n,a=Oi()|0,r=n+24|0,e=Sn(i.i[t>>2])|0,He(r,e),o=
i.i[n+64>>2],f=i.i[n+60>>2],P2(r),k(e),e=n+68|0,P4(e,t),fi(n+16|0,f,o,69549,7),Y2(r,e,i.i[n+16>>2],i.i[n+20>>2]),i.i[n+32>>2]&&(t=i.i[n+28>>2],r=q(69549,7),t=Z(i.i[t+4>>2],i.i[t+8>>2])|0,ni(a|0,i.i[r>>
2],t|0),k(t)),t=n+24|0,$(t),fi(n+8|0,f,o,69556,6),S0(t,n+68|0,i.i[n+8>>2],i.i[n+12>>2]),t=i.i[n+32>>2],t&&(r=q(69556,6),t=z0(i.i[n+28>>2],t),ni(a|0,i.i[r>>2],t|0),k(t)),$(n+24|0),F(i.i[n+68>>2],i.i[n+
72>>2]),c=n+80|0,a}function Ms(t,n){t=t|0,n=n|0;var r=0,e=0,a=0;r=c-96|0,c=r;i:{e:switch(i.B[t+24]-1|0){case 0:case 1:p();case 2:e=i.i[t+20>>2];break i;default:break e}e=zr(i.i[t+4>>2]),i.i[t+20>>2]=e}
return Zr(r+16|0,e,i.i[n>>2]),n=3,a=i.i[r+16>>2]==2,a||(n=i.i[r+20>>2],D2(i.i[t+20>>2]),k(n),n=1,e=i.i[t>>2],i.B[e+132]==1&i.i[e+128>>2]==i.i[t+8>>2]&&(k8(r+8|0,i.i[t+12>>2]),e=i.i[r+8>>2],(e|0)==4?xt(
r+24|0,i.i[t>>2]+8|0,i.i[t+12>>2],i.i[r+12>>2]):(Ps(r,i.i[i.i[t>>2]+100>>2],i.i[t+12>>2],e),i.i[r+24>>2]=3,e=i.i[r+4>>2],i.i[r+28>>2]=i.i[r>>2],i.i[r+32>>2]=e),ar(i.i[t+16>>2],r+24|0),e=i.i[t>>2]),ci(
e),k(i.i[t+12>>2])),i.b[t+24]=n,c=r+96|0,a|0}function Z2(t,n){var r=0,e=0,a=0,o=0,f=0,s=0,u=0;r=73142,e=22,a=1;i:{e:{n:{r:{t:{a:switch(n=n&255,n-1|0){case 0:break a;case 1:break t;case 2:break r;case 3:
break n;case 4:break e;default:break i}r=73164,e=33,o=1,n=0;break i}r=73197,e=26,a=73223,n=6,o=1;break i}r=73229,e=12,a=73241,n=5,f=1,s=1;break i}r=73197,e=26,a=73246,n=9,o=1,f=2,u=1,s=1;break i}r=73197,
e=26,n=0,s=2,f=3,o=1,u=1}i.b[t+18]=u,i.b[t+17]=s,i.b[t+19]=o,i.b[t+16]=f,i.i[t+12>>2]=n,i.i[t+8>>2]=a,i.i[t+4>>2]=e,i.i[t>>2]=r}function Er(t){var n=0,r=0,e=0,a=0,o=0,f=0,s=0,u=0,b=0;if(n=i.i[21987],n>>>
0>t>>>0&&(e=i.i[21986],r=e+T(t,112)|0,f=i.i[r>>2],(f|0)!=2)){if(s=i.i[r+12>>2],a=i.i[r+8>>2],r=i.i[r+4>>2],(f|0)!=1|r>>>0>=n>>>0||(o=T(r,112)+e|0,i.i[o>>2]!=2&&(i.i[o+12>>2]=s,i.i[o+8>>2]=a)),!a|n>>>0<=
s>>>0||(n=T(s,112)+e|0,i.i[n>>2]!=2&&(i.i[n+4>>2]=r,i.i[n>>2]=f)),i.i[21974]==1)i:{if(e=i.i[21976],b=a,a=i.i[21975],n=(a|0)!=(t|0),!(b|n)||(o=n?a:s,u=(t|0)!=(e|0),u|!(f&1)))break i;e=r,u=1}i.i[21976]=
e,i.i[21975]=o,i.i[21974]=u}}function Sr(t,n){var r=0,e=0,a=0,o=0,f=0,s=0,u=0;r=c-48|0,c=r,a=8;i:{for(;;){if((a|0)==32)break i;if(e=n+a|0,a=a+12|0,e=i.i[e>>2],f=e+f|0,!(f>>>0>=e>>>0))break}p()}for(si(
r+8|0,f,1,1),a=0,i.i[r+28>>2]=0,e=i.i[r+12>>2],o=i.i[r+8>>2],i.i[r+20>>2]=o,i.i[r+24>>2]=e,e=i.i[n+4>>2],wa(r+20|0,e,e+i.i[n+8>>2]|0),o=i.i[r+28>>2],e=f-o|0,o=o+i.i[r+24>>2]|0;;){if((a|0)!=12){s=n+a|0,
u=i.i[s+16>>2],s=i.i[s+20>>2],J0(r+32|0,o,e,s),e=i.i[r+44>>2],o=i.i[r+40>>2],H8(i.i[r+32>>2],i.i[r+36>>2],u,s),a=a+12|0;continue}break}n=i.i[r+24>>2],i.i[t>>2]=i.i[r+20>>2],i.i[t+4>>2]=n,i.i[t+8>>2]=f-
e,c=r+48|0}function r2(t,n){var r=0,e=0,a=0,o=0;if(e=mr(t,n),!e)i:{if(e=0,a=t>>>0<=8?8:t,r=a+n|0,r>>>0<a>>>0|r>>>0>4294967280||(r=r+15&-16,r>>>0>4227858432)||(a=V2(r),(a|0)!=27&&(o=r,r=-1<<26-a,r=o+(r^
-1)&r,r>>>0>4294967279))||(r=r+65551|0,r>>>0<65535)||(a=Oa(r>>>16|0),(a|0)==-1))break i;for(e=a<<16,e||p(),r=r&-65536;;){if(r){i.i[e+4>>2]=0,a=r-16|0,i.i[e>>2]=a,o=e+a|0,i.i[o+4>>2]=e,i.i[o>>2]=19,f4(
e,a),e=r+e|0,r=0;continue}break}e=mr(t,n)}return e}function Rr(t,n,r){var e=0,a=0,o=0;if(n)i:{if(a=i.i[t+8>>2],(n|0)==1)break i;for(t=t+20|0,n=(T(n,12)-12>>>0)/12|0;e=i.i[t>>2],a=a>>>0>e>>>0?a:e,t=t+12|
0,n=n-1|0,!!n;);}e=i.i[r+8>>2],t=e-(a<<3)|0,n=t>>>0<=e>>>0?t:0,a=i.i[r+4>>2];i:{for(;;){if(t=n,n=t>>>0<e>>>0,o=(t|0)!=0,!t|t>>>0>=e>>>0)break i;if(n=t-1|0,!(i.b[t+a|0]<=-65))break}n=1,o=1}t>>>0<=e>>>0&&
(i.b[t+a|0]<=-65&&n&o&&p(),i.i[r+8>>2]=t)}function Ur(t,n,r,e,a){var o=0,f=0,s=0,u=0,b=0,l=0;o=c-320|0,c=o,f=i.B[t+36],ie(o+16|0,f),s=q(i.i[o+16>>2],i.i[o+20>>2]),n8(o+8|0,f),u=q(i.i[o+8>>2],i.i[o+12>>
2]),m2(o+28|0,i.i[t+28>>2]),n4(o+308|0,t+24|0),i.i[o+308>>2]!=-2147483648?(i.i[o+304>>2]=i.i[o+316>>2],f=i.i[o+312>>2],i.i[o+296>>2]=i.i[o+308>>2],i.i[o+300>>2]=f):(i.i[o+304>>2]=0,i.i[o+296>>2]=0,i.i[o+
300>>2]=1),a=a<<2&1020,f=i.i[a+86664>>2],b=i.i[a+86688>>2],a=o+28|0,wi(o+308|0,a,o+296|0),Xi(a),a=i.i[o+312>>2],l=i.i[o+316>>2],f=q(b,f),gf(i.i[t+16>>2],i.i[s>>2],i.i[u>>2],a|0,l|0,n|0,r&65535,+e,i.i[f>>
2]),m(i.i[o+308>>2],a),c=o+320|0}function qr(t,n,r,e){var a=0,o=0,f=0,s=0,u=0,b=0;if(f=c-48|0,c=f,a=oi(i.i[21997],i.i[21998],t),a){for(s=i.i[a+164>>2],u=s+(i.i[a+168>>2]<<2)|0;;){if((s|0)!=(u|0)){for(t=
di(i.i[21991],i.i[21992],i.i[s>>2]);;){if(o=t,o){if(r&&(t=0,i.d[o+16>>3]>e))continue;t=0,b=o,o=i.i[o+40>>2],i.i[b+40>>2]=o-((o|0)!=0);continue}break}s=s+4|0;continue}break}oe(a),i.i[a>>2]=4,e=e+ +(n>>>
0),i.d[a+152>>3]=e,i.d[a+8>>3]=e,t=i.i[a+236>>2],r=i.i[t>>2]+1|0,i.i[t>>2]=r,r?(i.i[f+20>>2]=n,i.i[f+16>>2]=t,i.i[f+12>>2]=4,yi(88040,f+12|0)):p()}c=f+48|0}function Pr(t,n){var r=0,e=0,a=0,o=0,f=0,s=0,
u=0;a=c-48|0,c=a,s=i.B[n+8],f=i.i[n+4>>2],r=i.i[n>>2];i:{e:{for(;;){if(!(s&1)){e=r,o=0;n:{r:{for(;;){if(s=(o|0)==(f|0),!s){if(r=i.B[e+o|0],(r|0)==32|(r|0)==44)break r;o=o+1|0;continue}break}i.b[n+8]=1,
r=e,o=f;break n}r=o+1|0,f=f-r|0,i.i[n+4>>2]=f,r=e+r|0,i.i[n>>2]=r}if(!o||(u=a+36|0,Ui(u,e,o),e=a+16|0,Le(e,u),q8(a+4|0,e),e=i.i[a+4>>2],(e|0)==-2147483648))continue;break e}break}i.i[t>>2]=-2147483648;
break i}n=i.i[a+12>>2],i.i[t+4>>2]=i.i[a+8>>2],i.i[t+8>>2]=n,i.i[t>>2]=e}c=a+48|0}function Fs(t){var n=0,r=0,e=0,a=0,o=0,f=0;r=c-16|0,c=r,o=i.i[t+128>>2],X0(r+8|0,t+116|0),n=i.i[r+12>>2],e=i.i[r+8>>2],
S2(r,i.i[e>>2],i.i[e+4>>2]),e=i.i[r+4>>2],a=i.i[r>>2],a&i.i[t+56>>2]?(a=i.i[t+60>>2],i.i[n>>2]=i.i[n>>2]-1,n=i.i[t+112>>2],f=Sf(e|0,(n>>>0>=65536?65536:n)|0)|0,ee(),n=mi(4,28),i.b[n+24]=0,i.i[n+16>>2]=
a,i.i[n+12>>2]=e,i.i[n+8>>2]=o,i.i[n+4>>2]=f,i.i[n>>2]=t,t=Jr(n,69176),i.i[21965]=i.i[21965]+1,We(t)):(a&1&&k(e),i.i[n>>2]=i.i[n>>2]-1,ci(t)),c=r+16|0}function B2(t){var n=0,r=0,e=0,a=0;return r=c-16|
0,c=r,e=Oi()|0,i.i[r+12>>2]=e,n=r+12|0,a=i.B[t+68]<<2,ui(n,68516,4,M((D=q(i.i[a+86428>>2],i.i[a+86380>>2])>>2,i.i[D]))),ui(n,68520,7,Z(i.i[t+24>>2],i.i[t+28>>2])|0),ui(n,68527,7,Z(i.i[t+12>>2],i.i[t+16>>
2])|0),i.i[t+56>>2]!=-2147483648&&ui(n,68534,4,Z(i.i[t+60>>2],i.i[t+64>>2])|0),n=i.i[t+40>>2],n&&ui(r+12|0,68538,6,z0(i.i[t+36>>2],n)),n=i.i[t+52>>2],n&&ui(r+12|0,68544,7,z0(i.i[t+48>>2],n)),i.i[t>>2]==
1&&ui(r+12|0,68551,10,z2(i.i[t+4>>2])),c=r+16|0,e}function Qe(t,n,r,e){var a=0,o=0,f=0,s=0,u=0,b=0,l=0,d=0,h=0,w=0;if(a=i.i[n+28>>2],a)i:{for(a=i.i[n+24>>2]+((a-1&e)<<3)|0,o=i.i[a>>2],f=i.B[r+36],s=i.
i[r+24>>2],u=i.i[r+20>>2],b=i.i[r+16>>2],l=i.i[n+4>>2],d=i.i[n+8>>2],h=i.B[r+40];;){if(n=i.i[a+4>>2],(o|0)!=1|d>>>0<=n>>>0||(a=T(n,60)+l|0,o=i.i[a>>2],(o|0)==2))break i;if(!(i.i[a+52>>2]!=(e|0)|i.i[a+
24>>2]!=(b|0)|(i.i[a+28>>2]!=(u|0)|i.B[a+48]!=(h|0)))&&Ge(i.i[a+32>>2],i.B[a+44],s,f)&&t8(a+8|0,r))break}w=1}i.i[t+4>>2]=n,i.i[t>>2]=w}function $2(t,n){var r=0,e=0,a=0,o=0,f=0,s=0,u=0,b=0,l=0;r=c-32|0,
c=r,b=i.i[n+12>>2],l=i.i[n+8>>2],o=i.i[n+4>>2],e=i.i[n>>2];i:{for(;;){e:{if(a=r+16|0,ki(a,e,o,10),f=i.i[r+20>>2],!f)break e;if(e=i.i[r+24>>2],s=i.i[r+16>>2],o=i.i[r+28>>2],i.i[n+4>>2]=o,i.i[n>>2]=e,ki(
a,s,f,32),s=i.i[r+28>>2],a=i.i[r+24>>2],f=i.i[r+16>>2],u=i.i[r+20>>2],N(f,u,l,b))break i;if(!N(f,u,83882,4))continue;Wr(r+8|0,a,s),e=i.i[r+8>>2],o=e?i.i[r+12>>2]:0,i.i[n+4>>2]=o,e=e||1,i.i[n>>2]=e;continue}
break}a=0}i.i[t+4>>2]=s,i.i[t>>2]=a,c=r+32|0}function Ye(t){var n=0,r=0,e=0,a=0,o=0,f=0;for(n=c-32|0,c=n,r=8,i.i[n>>2]=i.i[((i.B[t+36]?4:8)+t|0)+24>>2],a2(n,i.i[t>>2]+8|0,i.i[t+4>>2]),e=i.B[t+12],a=i.
i[t+8>>2],o=i.i[t+16>>2],f=i.i[t+20>>2],i.i[n+28>>2]=i.B[t+40],i.i[n+24>>2]=f,i.i[n+20>>2]=o,i.i[n+16>>2]=a,i.i[n+12>>2]=e,t=i.i[n>>2];;){if((r|0)!=28){t=T(i2(T(i2(T(i.i[(n+4|0)+r>>2],-862048943),15),
461845907)^t,13),5)-430675100|0,r=r+4|0;continue}break}return c=n+32|0,t=T(t>>>16^t,-2048144789),t=T(t>>>13^t,-1028477387),t>>>16^t}function Nr(t,n){var r=0,e=0,a=0,o=0,f=0;e=c-272|0,c=e,r=i.i[21997],
a=i.i[21998];i:{if(oi(r,a,n))e:{if(o=n&2097151,a>>>0<=o>>>0||(r=r+T(o,264)|0,a=i.i[r+8>>2],(a|0)==5))break e;f=i.i[22e3],C(e+16|4,r+12|0,252),i.i[r+8>>2]=5,i.i[r>>2]=f,i.i[22e3]=o,i.i[21999]=i.i[21999]-
1,i.i[e+16>>2]=a,r=e+208|0,s4(e+8|0,88008,r),i.i[e+8>>2]==1&i.i[e+12>>2]==(n|0)&&Xe(88008,r),C(t,e+16|0,256);break i}i.i[t>>2]=5}c=e+272|0}function Ke(t,n,r,e,a,o,f,s){var u=0,b=0;if(r&&(u=i.B[n+36],u>>>
0<i.I[n+8>>2])){(a|0)==1?(s=s*aa(+(o>>>0)/10,1e3),s<4294967295&s>=0?r=~~s>>>0:r=0,r=r+o|0,r=r>>>0<o>>>0?-1:r):(r=e?250:1e3,o=u>>>0>=32?32:u,a=o&31,b=i.i[n+16>>2],(o&63)>>>0>=32?(o=r<<a,r=0):(o=(1<<a)-
1&r>>>32-a,r=r<<a),r=!o&(r|0)==-1|o?-1:r,a=r>>>0>b>>>0?b:r,s=s*+(a>>>0),s<4294967295&s>=0?r=~~s>>>0:r=0,r=r>>>0>a>>>0?a:r),i.d[n>>3]<=f+ +(r>>>0)?i.b[t]=5:(i.i[t+4>>2]=r,i.b[t+1]=e,i.b[t]=3,i.b[n+36]=
u+1);return}i.b[t]=5}function R0(t,n,r,e,a){var o=0;o=c-16|0,c=o,Pi(n,r,e),r=i.i[n+8>>2],i.i[n+8>>2]=0,e=i.i[n+12>>2],Li(r),i.i[a>>2]!=-2147483648?(d0(o+8|0,i.i[a+4>>2],i.i[a+8>>2]),r=i.i[o+12>>2]):r=
i.B[i.i[n+16>>2]]?1025:1024;i:{if(i.i[n>>2]==1)if(Di(o,e),e=i.i[o+4>>2],i.i[o>>2]&1){n=Ni(),k(e),k(r),r=1;break i}else Si(i.i[n+4>>2],e|0,r|0);else k(Ei(i.i[n+4>>2],e|0,r|0)|0),k(r),k(e);r=0}i.i[t+4>>
2]=n,i.i[t>>2]=r,c=o+16|0}function Ze(t,n,r){var e=0,a=0,o=0,f=0,s=0;a=c-16|0,c=a;i:{for(;;){if((r|0)!=(o|0)){if(e=i.B[n+o|0],(e|0)!=32&(e|0)!=9)break i;o=o+1|0;continue}break}o=r}f=(n+r|0)-1|0,e=0;i:{
for(;;){if((r|0)!=(e|0)){if(s=i.B[f],(s|0)!=32&(s|0)!=9)break i;f=f-1|0,e=e+1|0;continue}break}e=r}a4(a+8|0,n,r,o,r-e|0),r=i.i[a+12>>2],n=i.i[a+8>>2],i.i[t>>2]=n||1,i.i[t+4>>2]=n?r:0,c=a+16|0}function q(t,n){
var r=0,e=0,a=0;i.i[22026]&&p(),i.i[22026]=-1,e=T(i.i[22029],12),r=i.i[22028]-12|0;i:{e:{for(;;){if(e){if(e=e-12|0,a=r,r=r+12|0,i.i[r>>2]!=(t|0)|i.i[a+16>>2]!=(n|0))continue;break e}break}r=Z(t|0,n|0)|
0,e=mi(4,4),i.i[e>>2]=r,r=i.i[22029],(r|0)==i.i[22027]&&T4(88108),a=i.i[22028]+T(r,12)|0,i.i[a+8>>2]=e,i.i[a+4>>2]=n,i.i[a>>2]=t,i.i[22029]=r+1,t=i.i[22026]+1|0;break i}e=i.i[r+8>>2],t=0}return i.i[22026]=
t,e}function Dr(t,n,r,e,a){var o=0,f=0,s=0,u=0;o=c-32|0,c=o,Yi(o+16|0,75436,8,n,r),f=i.i[o+16>>2];i:{if(f)e:{for(u=i.i[o+20>>2],fi(o+8|0,i.i[t+36>>2],i.i[t+40>>2],75451,5),s=i.i[o+12>>2],i.i[o+24>>2]=
i.i[o+8>>2],i.i[o+28>>2]=s;;){if(o0(o,o+24|0),s=i.i[o>>2],!s)break e;if(N(s,i.i[o+4>>2],f,u))break}f=1;break i}if(f=1,K0(e,a,n,r))break i;for(e=T(i.i[t+20>>2],12),t=i.i[t+16>>2]-12|0;;){if(e){if(e=e-12|
0,t=t+12|0,!G8(t,n,r))continue;break i}break}f=0}return c=o+32|0,f}function Lr(t,n,r){var e=0,a=0,o=0,f=0,s=0;if(e=c-32|0,c=e,r)i:{if(J0(e+16|0,n,r,1),i.i[e+20>>2]!=1||(o=i.i[e+28>>2],f=i.i[e+24>>2],!K4(
i.i[e+16>>2],74020,1)))break i;for(;n=f,a=o,!!(!(i.B[n]!=50|a>>>0<=1|i.B[n+1]!=53)&&(f=n+2|0,o=a-2|0,u4(e+8|0,f,o),i.B[e+8])););if(u4(e,n,a),!i.B[e])break i;i.b[t+4]=i.B[e+1],i.i[t+8>>2]=(r-a|0)+2,s=1}
i.i[t>>2]=s,c=e+32|0}function U0(t,n,r,e){var a=0,o=0,f=0,s=0,u=0;if(a=c-32|0,c=a,Hi(a+8|0,n,r,i.i[e>>2],i.i[e+4>>2]),i.i[a+8>>2]==1){n=i.i[e+16>>2],r=i.i[e+20>>2],f=i.i[a+12>>2],u8(a+16|0,f);i:{if(!i.
i[a+20>>2]&i.i[a+16>>2]==1)e:{if(o=i.d[a+24>>3],!(o>=+(n>>>0))|!(+(r>>>0)>=o)||(n=o<4294967295&o>=0?~~o>>>0:0,qe(+(n>>>0)),r=v2(1)|0,s=v2(0)|0,qe(+o),u=v2(1)|0,(s|0)!=(v2(0)|0)|(r|0)!=(u|0)&&!N(i.i[e+
8>>2],i.i[e+12>>2],69769,12)))break e;i.i[t+8>>2]=n,i.i[t>>2]=13,i.i[t+4>>2]=1;break i}i.i[t+4>>2]=e,i.i[t>>2]=1}k(f)}else i.i[t>>2]=13,i.i[t+4>>2]=0;c=a+32|0}function Mr(t,n,r,e){var a=0,o=0;if(a=c-48|
0,c=a,D0(a+24|0,n,r,e),n=i.i[a+32>>2],i.i[a+8>>2]=0|i.i[a+28>>2],i.i[a+12>>2]=n,n=i.i[a+40>>2],i.i[a+16>>2]=i.i[a+36>>2],i.i[a+20>>2]=n,i.i[a+24>>2]==1)r=i.i[a+20>>2],n=i.i[a+16>>2],i.i[t+12>>2]=n,i.i[t+
16>>2]=r,r=i.i[a+12>>2],n=i.i[a+8>>2],i.i[t+4>>2]=n,i.i[t+8>>2]=r,i.i[t>>2]=1;else i:{if(n=i.i[a+20>>2],i.i[a+32>>2]=i.i[a+16>>2],i.i[a+36>>2]=n,n=i.i[a+12>>2],o=i.i[a+8>>2],i.i[a+24>>2]=o,i.i[a+28>>2]=
n,(o|0)!=-2147483648)e:{if(o=i.i[a+28>>2],n=i.i[a+32>>2],Vr(o,n)||F0(o,n))break e;i.i[t+12>>2]=e,i.i[t+8>>2]=r,i.i[t>>2]=1,i.i[t+4>>2]=14,F2(a+24|0);break i}r=i.i[a+36>>2],n=i.i[a+32>>2],i.i[t+12>>2]=
n,i.i[t+16>>2]=r,r=i.i[a+28>>2],n=i.i[a+24>>2],i.i[t+4>>2]=n,i.i[t+8>>2]=r,i.i[t>>2]=0}c=a+48|0}function $e(t,n,r,e){var a=0,o=0,f=0;a=c+-64|0,c=a,bt(a+12|0,i.i[n>>2],r,e),i.i[a+12>>2]==1?(i.i[t>>2]=1,
r=a+16|0,n=r,e=i.i[n+8>>2],n=i.i[n+12>>2],o=e,e=0,i.i[t+12>>2]=o|e,i.i[t+16>>2]=n,n=i.i[r+4>>2],i.i[t+4>>2]=i.i[r>>2],i.i[t+8>>2]=n):(r=t,t=i.i[a+16>>2],(t|0)!=-2147483648?(e=a+20|0,n=e,o=i.i[n>>2],n=
i.i[n+4>>2],f=o,o=0,i.i[a+52>>2]=f|o,i.i[a+56>>2]=n,i.i[a+48>>2]=t,i.i[a+60>>2]=i.i[e+8>>2],i.i[a+56>>2]?(i.i[a+40>>2]=i.i[e+8>>2],n=i.i[e+4>>2],i.i[a+32>>2]=i.i[e>>2],i.i[a+36>>2]=n):(Y(a+48|0),t=-2147483648)):
t=-2147483648,i.i[r+4>>2]=t,t=i.i[a+36>>2],n=i.i[a+32>>2],i.i[r+8>>2]=n,i.i[r+12>>2]=t,i.i[r+16>>2]=i.i[a+40>>2],i.i[r>>2]=0),c=a- -64|0}function Hs(t,n,r){var e=0,a=0,o=0,f=0;a=c-32|0,c=a,c0(a+8|0,t),
e=i.i[a+8>>2],i.i[e>>2]||p(),i.i[e+12>>2]!=2&&p(),o=i.i[a+12>>2],f=i.i[e>>2],t=i.i[e+4>>2],i.i[e>>2]=0,i.i[a+24>>2]=i.i[e+8>>2],i.i[a+16>>2]=f,i.i[a+20>>2]=t,J4(a+16|0),t=e+16|0,la(i.i[e+12>>2],i.i[t>>
2]),i.i[t>>2]=r,i.i[e+12>>2]=n,t=i.i[e+20>>2],i.i[e+20>>2]=0,n=i.i[e+24>>2],i.i[o>>2]=i.i[o>>2]+1,t&&U[i.i[t+4>>2]](n),c=a+32|0}function Fr(t,n,r,e){var a=0;if(a=c-32|0,c=a,n)i:{if(Ii(a,i.i[n>>2],r,e),
!(i.i[a>>2]&1)){i.i[t>>2]=-2147483648;break i}e:{n:{r:{t:switch(n=i.i[a+4>>2],(_(n)&255)-2|0){case 0:break t;case 1:break r;default:break e}o2(a+8|0,n),e=i.i[a+16>>2];break n}if(ti(a+20|0,n),r=i.i[a+20>>
2],(r|0)==-2147483648)break e;e=i.i[a+28>>2],i.i[a+12>>2]=i.i[a+24>>2],i.i[a+16>>2]=e,i.i[a+8>>2]=r}M8(t,(e|0)!=0,a+8|0),k(n);break i}i.i[t>>2]=-2147483648,k(n)}else i.i[t>>2]=-2147483648;c=a+32|0}function Gi(t){
var n=0,r=0,e=0,a=0;if(n=i.i[t>>2],(n|0)==i.i[t+4>>2])return 1114112;if(i.i[t>>2]=n+1,r=i.B[n],r<<24>>24<0){if(i.i[t>>2]=n+2,e=i.B[n+1]&63,a=r&31,r>>>0<=223)return e|a<<6;i.i[t>>2]=n+3,e=i.B[n+2]&63|e<<
6,r>>>0<240?t=e|a<<12:(i.i[t>>2]=n+4,t=a<<18&1835008|(i.B[n+3]&63|e<<6))}else t=r;return t}function hi(t,n){var r=0,e=0,a=0;t=n>>>0<=15?t-8|0:i.i[t-4>>2],n=i.i[t>>2],r=n&-2,e=t+(n&-16)|0,n=i.i[e>>2],n&
1||(ut(i.i[e+8>>2],i.i[e+12>>2],n),e=(n&-16)+e|0,r=n+r|0),n=i.i[t+4>>2];i:{if(n&&(a=i.i[n>>2],!(a&1))){ut(i.i[n+8>>2],i.i[n+12>>2],a),r=r+a|0;break i}n=t}i.i[n>>2]=r,f4(n,r),i.i[e+4>>2]=n}function Hr(t,n){
var r=0,e=0,a=0;a=1,e=t,e=t;i:{for(;;){if(t=n,(t|0)==(r|0))break i;if(t=r+e|0,r=r+1|0,!(i.B[t]<33))break}t=r-1|0}if(e=t>>>0>n>>>0?1:e+t|0,r=n-t|0,r=n>>>0>=r>>>0?r:0,!K8(e,r,75436,8))i:{if(K8(e,r,75444,
7)||(a=0,t>>>0>=n>>>0)||(t=i.B[e],(t|0)!=92&(t|0)!=47|r>>>0<2))break i;t=i.B[e+1],a=(t|0)==47|(t|0)==92}return a}function zs(t,n,r){var e=0,a=0,o=0,f=0,s=0,u=0;f=4,s=4,a=c-16|0,c=a,e=i.i[n>>2],e>>>0<r>>>
0&&p(),e?(i.i[a+12>>2]=4,u=i.i[n+4>>2],o=a+8|0,e=e<<2):(o=a+12|0,e=0),i.i[o>>2]=e,e=i.i[a+12>>2];i:{if(e){if(o=i.i[a+8>>2],r){if(f=r<<2,s=E2(u,o,e,f),!s)break i}else fe(u,e,o);i.i[n>>2]=r,i.i[n+4>>2]=
s}e=-2147483647}i.i[t+4>>2]=f,i.i[t>>2]=e,c=a+16|0}function zr(t){var n=0,r=0,e=0,a=0,o=0,f=0;return e=c-16|0,c=e,r=mi(4,40),i.i[r+32>>2]=0,i.i[r+24>>2]=2,i.i[r+8>>2]=0,i.i[r+12>>2]=0,i.i[r>>2]=2,i.i[r+
4>>2]=1,n=mi(4,4),i.i[n>>2]=r,a=Oe(n|0,68384)|0,n=i.i[r>>2]+1|0,i.i[r>>2]=n,n?(n=mi(4,4),i.i[n>>2]=r,o=Oe(n|0,68364)|0,k(Kf(t|0,a|0,o|0)|0),c0(e+8|0,r+8|0),f=i.i[e+12>>2],n=i.i[e+8>>2],J4(n),i.i[n+8>>
2]=o,i.i[n+4>>2]=a,i.i[n>>2]=1,i.i[f>>2]=i.i[f>>2]+1,k(t),c=e+16|0):p(),r}function Ws(t){var n=0,r=0;for(m(i.i[t+8>>2],i.i[t+12>>2]),m(i.i[t+20>>2],i.i[t+24>>2]),W(i.i[t+44>>2],i.i[t+48>>2]),n=i.i[t+36>>
2],r=i.i[t+40>>2];;){if(r){m(i.i[n>>2],i.i[n+4>>2]),m(i.i[n+12>>2],i.i[n+16>>2]),r=r-1|0,n=n+24|0;continue}break}if(gi(i.i[t+32>>2],i.i[t+36>>2],4,24),W(i.i[t+56>>2],i.i[t+60>>2]),(t|0)!=-1)i:{if(n=i.
i[t+4>>2]-1|0,i.i[t+4>>2]=n,n)break i;hi(t,4)}}function Wr(t,n,r){var e=0,a=0,o=0,f=0,s=0;e=c-48|0,c=e,f=76024,o=7858;i:{for(;;){if(a=e+32|0,ki(a,f,o,10),o=i.i[e+44>>2],f=i.i[e+40>>2],y4(e+16|0,i.i[e+
32>>2],i.i[e+36>>2],91),s=i.i[e+16>>2],s)e:{for(ki(a,s,i.i[e+20>>2],93),a=i.i[e+36>>2],i.i[e+24>>2]=i.i[e+32>>2],i.i[e+28>>2]=a;;){if(o0(e+8|0,e+24|0),a=i.i[e+8>>2],!a)break e;if(N(a,i.i[e+12>>2],n,r))
break}break i}if(!o)break}o=0,f=0}i.i[t+4>>2]=o,i.i[t>>2]=f,c=e+48|0}function _e(t,n){var r=0,e=0;if(r=i.i[n>>2],r>>>0<=1){e=M(i.i[n+8>>2]),(r|0)!=1?r=0:(n=sa(i.i[n+4>>2]),r=1),i.i[t+4>>2]=n,i.i[t>>2]=
r,i.i[t+8>>2]=e;return}i:{e:switch(r-3|0){case 0:n=M(i.i[n+4>>2]),i.i[t>>2]=3;break i;case 1:n=M(i.i[n+4>>2]),i.i[t>>2]=4;break i;case 2:i.i[t>>2]=5,i.b[t+4]=i.B[n+4];return;case 3:i.i[t>>2]=6;return;default:
break e}n=M(i.i[n+4>>2]),i.i[t>>2]=2}i.i[t+4>>2]=n}function q0(t,n){var r=0,e=0,a=0,o=0,f=0,s=0,u=0,b=0;r=c-16|0,c=r,i.B[t+44]!=11&&(X0(r+8|0,t+108|0),e=i.i[r+12>>2],a=i.i[r+8>>2],S2(r,i.i[a>>2],i.i[a+
4>>2]),a=i.i[r+4>>2],o=i.i[r>>2],i.i[e>>2]=i.i[e>>2]-1,e=0,(o|0)==1&&(e=Wn(a|0)|0),f=i.i[t+8>>2],s=i.i[t+12>>2],i.i[t+8>>2]=0,i.i[t+12>>2]=0,!s&(f|0)==1&&(u=i.d[t+16>>3],b=+I0(),Ur(t+8|0,i.i[t+28>>2],
e,b-u,n)),F(o,a)),c=r+16|0}function Gr(t,n){var r=0,e=0,a=0,o=0;i:{e:{n:switch(r=i.i[n>>2],r|0){case 0:break i;case 1:break n;default:break e}if(i.i[n>>2]=0,i.B[n+12])break i;i.b[n+12]=1,e=i.i[n+8>>2],
a=i.i[n+4>>2];break i}if(i.i[n>>2]=r-1,i.B[n+12])break i;r=i.i[n+8>>2],a=i.i[n+4>>2];e:{for(;;){if((r|0)!=(e|0)){if(i.B[e+a|0]==46)break e;e=e+1|0;continue}break}i.b[n+12]=1,e=r;break i}o=r,r=e+1|0,i.
i[n+8>>2]=o-r,i.i[n+4>>2]=r+a}i.i[t+4>>2]=e,i.i[t>>2]=a}function _2(t){var n=0,r=0,e=0;if(n=c-32|0,c=n,r=i.B[t+124],i.b[t+124]=0,(r|0)==1){for(X0(n+16|0,t+108|0),t=i.i[n+20>>2],r=i.i[n+16>>2],S2(n+8|0,
i.i[r>>2],i.i[r+4>>2]),r=i.i[n+8>>2],e=i.i[n+12>>2],i.i[t>>2]=i.i[t>>2]-1,i.i[n+28>>2]=e,i.i[n+24>>2]=r,t=r&1?n+28|0:0;;){if(t){yo(i.i[t>>2]),t=0;continue}break}F(r,e)}c=n+32|0}function Gs(t,n){t=t|0,
n=n|0;var r=0;r=c-16|0,c=r;i:{e:{n:{r:{t:switch(t=i.i[t>>2],i.i[t>>2]-1|0){case 0:break t;case 1:break r;case 2:break n;default:break e}t=U[i.i[i.i[n+4>>2]+12>>2]](i.i[n>>2],85786,47)|0;break i}i.i[r+
4>>2]=t+4,i.i[r+12>>2]=4,i.i[r+8>>2]=r+4,t=z(i.i[n>>2],i.i[n+4>>2],65742,r+8|0);break i}i.i[r+4>>2]=i.i[t+4>>2],i.i[r+12>>2]=3,i.i[r+8>>2]=r+4,t=z(i.i[n>>2],i.i[n+4>>2],67967,r+8|0);break i}t=U[i.i[i.
i[n+4>>2]+12>>2]](i.i[n>>2],85728,58)|0}return c=r+16|0,t|0}function Jr(t,n){var r=0,e=0;if(i.i[21969]=i.i[21969]+1,e=i.i[21970],r=i.i[21968],(e|0)==(r|0))return i.i[21966]==(e|0)&&T4(87864),r=e+1|0,i.
i[21970]=r,i.i[21968]=r,r=i.i[21967]+T(e,12)|0,i.i[r+8>>2]=n,i.i[r+4>>2]=t,i.i[r>>2]=1,e;if(r>>>0>e>>>0)return r=i.i[21967]+T(e,12)|0,i.i[r>>2]==1&&p(),i.i[r+8>>2]=n,i.i[r>>2]=1,i.i[21970]=i.i[r+4>>2],
i.i[r+4>>2]=t,e;p()}function Vr(t,n){var r=0;i:if(n>>>0<=3){for(t=t-1|0;;){if(n){if(r=t+n|0,n=n-1|0,i.b[r]>=0)continue;break i}break}return 1}else{if((i.B[t]|i.B[t+1]<<8|(i.B[t+2]<<16|i.B[t+3]<<24))&-2139062144)
break i;for(r=t+3&-4,r=(t|0)==(r|0)?4:r-t|0,n=n-4|0;;){if(n>>>0>r>>>0){if(i.i[t+r>>2]&-2139062144)break i;r=r+4|0;continue}break}return t=t+n|0,!((i.B[t]|i.B[t+1]<<8|(i.B[t+2]<<16|i.B[t+3]<<24))&-2139062144)}
return 0}function ki(t,n,r,e){var a=0,o=0;a=c-16|0,c=a,e=e&255;i:{for(;;){if((r|0)!=(o|0)){if((e|0)==i.B[n+o|0])break i;o=o+1|0;continue}break}o=r}j2(a+8|0,n,r,o),qi(a,n,r,o+1|0),e=i.i[a+4>>2],n=i.i[a>>
2],r=i.i[a+8>>2],i.i[t+4>>2]=r?i.i[a+12>>2]:0,i.i[t>>2]=r||1,i.i[t+12>>2]=n?e:0,i.i[t+8>>2]=n||1,c=a+16|0}function Xr(t,n){var r=0,e=0,a=0,o=0;r=i.i[t+12>>2],e=r-n|0,r=e>>>0<=r>>>0?e:0,e=i.i[t+4>>2],e=
e>>>0>r>>>0?r:e,n=i.i[t+8>>2]+n|0,t=i.i[t>>2];i:{for(;;){if((e|0)!=(a|0)){if(o=i.B[t+a|0],r=i.B[n+a|0],((o|0)!=95?(o|0)!=35|(r-48&255)>>>0>=10:(r|0)!=32)&&(o|0)!=(r|0))break i;a=a+1|0;continue}break}a=
e}return e>>>0<=a>>>0}function y2(t,n,r,e,a){var o=0;o=c-144|0,c=o,i.i[o+32>>2]=18,i.i[o+28>>2]=74922,i.i[o+24>>2]=a,i.i[o+20>>2]=e,i.i[o+16>>2]=31,i.i[o+12>>2]=74891,e=o+36|0,Ji(e,0,n,r,o+12|0,3),i.i[o+
128>>2]=34,i.i[o+124>>2]=75003,i.i[o+120>>2]=r,i.i[o+116>>2]=n,i.i[o+112>>2]=63,i.i[o+108>>2]=74940,Q(o+132|0,o+108|0,3),W(i.i[o+92>>2],i.i[o+96>>2]),i.i[o+100>>2]=i.i[o+140>>2],n=i.i[o+136>>2],i.i[o+
92>>2]=i.i[o+132>>2],i.i[o+96>>2]=n,C(t,e,72),c=o+144|0}function Js(t){var n=0,r=0,e=0,a=0,o=0;if(r=i.i[t>>2],n=c-16|0,c=n,Ri(n+8|0,t,i.i[t>>2],1,4,36),i.i[n+8>>2]!=-2147483647&&p(),c=n+16|0,o=i.i[t+8>>
2],n=i.i[t+12>>2],o>>>0>r-n>>>0)i:{if(a=n,n=r-o|0,e=a-n|0,a=i.i[t>>2],e>>>0<=a-r>>>0&n>>>0>e>>>0){if(n=T(e,36),!n)break i;t=i.i[t+4>>2],C(t+T(r,36)|0,t,n);break i}r=a-n|0,n=T(n,36),n&&(e=i.i[t+4>>2],C(
e+T(r,36)|0,e+T(o,36)|0,n)),i.i[t+8>>2]=r}}function Qr(t,n,r,e,a){var o=0,f=0,s=0,u=0;o=c-80|0,c=o,f=o+8|0,cr(f,t,r,e,a);i:{if(i.i[o+8>>2]!=2)s2(f);else if(a=i.i[o+12>>2],(a|0)!=-2147483647){r=i.i[o+16>>
2],s=i.i[o+16>>2],u=i.i[o+20>>2],f=(a|0)==-2147483648;break i}a=-2147483648,f=1}return e=0,i.B[n+36]||(e=Dr(t,i.i[n+28>>2],i.i[n+32>>2],f?0:s,u)),W(a,r),c=o+80|0,e}function Yr(t,n){var r=0,e=0,a=0;if(t>>>
0<128){i.b[n]=t;return}if(e=t&63|-128,r=t>>>6|0,t>>>0<2048){i.b[n+1]=e,i.b[n]=r|192;return}a=t>>>12|0,r=r&63|-128,t>>>0<=65535?(i.b[n+2]=e,i.b[n+1]=r,i.b[n]=a|224):(i.b[n+3]=e,i.b[n+2]=r,i.b[n+1]=a&63|
-128,i.b[n]=t>>>18|-16)}function Kr(t,n,r,e,a){var o=0,f=0,s=0;if(f=1,i.i[e+8>>2]==(i.i[e+32>>2]+1|0))i:{for(;;){if(r){if(o=i.B[n],r=r-1|0,n=n+1|0,o=o-35|0,o>>>0>29|!(1<<o&805306497))continue;break i}
break}s=1}i:{e:switch(i.B[e+38]-1|0){case 0:if(a)break i;f=Je(i.i[e+16>>2],i.i[e+20>>2]);break i;case 1:break e;default:break i}f=0}M8(t,f&s,e+24|0),m(i.i[e>>2],i.i[e+4>>2]),m(i.i[e+12>>2],i.i[e+16>>2])}
function i4(t,n){var r=0,e=0,a=0,o=0,f=0,s=0;for(a=n+4|0;e=i.i[r+a>>2]+o|0,o=o>>>0>e>>>0?-1:e,r=r+8|0,(r|0)!=16;);for(q2(t,o),f=i.i[t+8>>2],a=f+i.i[t+4>>2]|0,r=0;;){if((r|0)!=16){s=n+r|0,e=i.i[s+4>>2],
e&&C(a,i.i[s>>2],e),r=r+8|0,a=a+e|0;continue}break}m(0,1),i.i[t+8>>2]=o+f}function Zr(t,n,r){var e=0,a=0,o=0,f=0,s=0;e=c-16|0,c=e,c0(e+8|0,n+8|0),n=i.i[e+8>>2],a=i.i[n+12>>2],o=i.i[e+12>>2],i.i[n+12>>
2]=2,(a|0)!=2?n=i.i[n+16>>2]:(U[i.i[i.i[r>>2]>>2]](e,i.i[r+4>>2]),r=i.i[e+4>>2],s=i.i[e>>2],f=i.i[n+20>>2],f&&U[i.i[f+12>>2]](i.i[n+24>>2]),i.i[n+24>>2]=r,i.i[n+20>>2]=s),i.i[o>>2]=i.i[o>>2]+1,i.i[t+4>>
2]=n,i.i[t>>2]=a,c=e+16|0}function $r(t,n,r){var e=0,a=0,o=0,f=0;a=c-16|0,c=a,o=2;i:{e:{for(;;){if((r|0)==(e|0))break e;if(f=n+e|0,e=e+1|0,o=o-(i.B[f]==47)|0,!o)break}for(;;){if((r|0)==(e|0))break e;if(i.
B[n+e|0]==47)break i;e=e+1|0}}e=r}j2(a+8|0,n,r,e),r=i.i[a+12>>2],n=i.i[a+8>>2],i.i[t>>2]=n||1,i.i[t+4>>2]=n?r:0,c=a+16|0}function _r(t,n,r,e,a){var o=0;o=c-16|0,c=o,a=W2(a,n);i:{e:{if(!zi&a>>>0<=-2147483648-
e>>>0){if(!a){i.i[t+8>>2]=e,i.i[t+4>>2]=0,n=0;break i}if(C4(o+8|0,e,a,r),r=i.i[o+8>>2],r){i.i[t+8>>2]=r,i.i[t+4>>2]=n,n=0;break i}else{i.i[t+8>>2]=a,i.i[t+4>>2]=e;break e}}i.i[t+4>>2]=0}n=1}i.i[t>>2]=
n,c=o+16|0}function it(t,n,r){var e=0,a=0;e=c-16|0,c=e,a=i.i[r+4>>2],i.i[e+4>>2]=i.i[r>>2],i.i[e+8>>2]=a,i.i[e+12>>2]=i.i[r+8>>2],i.b[e]=n;i:{e:{n:{r:switch((n&255)-1|0){case 0:if(n=i.i[e+4>>2],n>>>0>=
2)break e;i.i[t+4>>2]=i.i[e+12>>2],i.i[t>>2]=4;break n;case 1:break r;default:break e}if(i.i[t>>2]=5,i.b[t+4]=1,n=i.i[e+4>>2],n>>>0>=2){I4(e+4|0);break i}else k(i.i[e+12>>2])}F(n,i.i[e+8>>2]);break i}
i.i[t+8>>2]=i.i[r+8>>2],a=i.i[r+4>>2],i.i[t>>2]=i.i[r>>2],i.i[t+4>>2]=a}c=e+16|0}function P0(t,n){var r=0,e=0,a=0,o=0,f=0;for(e=i.B[n+92],r=(e|0)!=3,a=i.i[t+8>>2],r>>>0>i.i[t>>2]-a>>>0&&(f2(t,a,r,8,96),
a=i.i[t+8>>2]),o=n+93|0,r=i.i[t+4>>2]+T(a,96)|0;;){if((e|0)!=3){C(r,n,92),i.b[r+92]=e,e=r+93|0,f=i.B[o]|i.B[o+1]<<8,i.b[e]=f,i.b[e+1]=f>>>8,i.b[r+95]=i.B[o+2],r=r+96|0,a=a+1|0,e=3;continue}break}i.i[t+
8>>2]=a}function et(t,n,r,e,a){var o=0,f=0;o=c-16|0,c=o,I2(o+4|0,n,r,69952,e),e=i.i[o+8>>2],f=i.i[o+4>>2],(f|0)!=13?(i.i[t+8>>2]=i.i[o+12>>2],i.i[t+4>>2]=e,i.i[t>>2]=f):(I2(o+4|0,n,r,69976,a),n=i.i[o+
8>>2],r=i.i[o+4>>2],(r|0)!=13?(i.i[t+8>>2]=i.i[o+12>>2],i.i[t+4>>2]=n,i.i[t>>2]=r):(i.i[t+8>>2]=n,i.i[t+4>>2]=e,i.i[t>>2]=13)),c=o+16|0}function nt(t){var n=0,r=0,e=0,a=0;e=i.i[21974],n=i.i[21975],a=i.
i[21987],a>>>0>t>>>0&&(r=i.i[21986]+T(t,112)|0,i.i[r>>2]!=2&&(i.i[r+12>>2]=n,i.i[r+8>>2]=e,i.i[r>>2]=0)),(e|0)!=1|n>>>0>=a>>>0||(n=i.i[21986]+T(n,112)|0,i.i[n>>2]!=2&&(i.i[n+4>>2]=t,i.i[n>>2]=1)),i.i[21975]=
t,i.i[21974]=1,i.i[21976]=e&1?i.i[21976]:t}function i0(t,n,r,e,a){var o=0;o=c-16|0,c=o,Ii(o+8|0,n,r,e);i:{if(i.i[o+8>>2]==1){if(e=i.i[o+12>>2],(_(e)&255)==7){i.i[t>>2]=1,i.i[t+4>>2]=4,k(e),ga(i.i[a>>2],
i.i[a+4>>2]);break i}else ga(i.i[a>>2],i.i[a+4>>2]);n=0}else r=i.i[a+8>>2],e=i.i[a+4>>2],n=i.i[a>>2];i.i[t+12>>2]=r,i.i[t+8>>2]=e,i.i[t+4>>2]=n,i.i[t>>2]=0}c=o+16|0}function N0(t){var n=0,r=0,e=0,a=0;
n=c-112|0,c=n,Er(t),i.I[21987]>t>>>0&&(r=i.i[21986]+T(t,112)|0,e=i.i[r>>2],(e|0)!=2&&(a=i.i[21989],C(n|4,r+4|0,108),i.i[r+4>>2]=a,i.i[r>>2]=2,i.i[21989]=t,i.i[21988]=i.i[21988]-1,i.i[n>>2]=e,t=n+60|0,
Xe(87908,t),pi(t),I4(n+48|0))),c=n+112|0}function Vs(t,n){t=t|0,n=n|0;var r=0,e=0,a=0,o=0;r=c-32|0,c=r,e=1,Fe(r+12|0,1,n,68479,5);i:if(i.i[r+12>>2]==1)n=c4(r+16|0);else{n=i.i[r+20>>2];e:{n:switch(a=i.
i[r+16>>2],a- -2147483648|0){case 0:break n;case 1:break i;default:break e}e=0,n=1024;break i}o=i.i[r+28>>2],m(a,n),e=0,n=o}i.i[t+8>>2]=e,i.i[t+4>>2]=e?n:0,i.i[t>>2]=e?0:n,c=r+32|0}function wi(t,n,r){
var e=0,a=0,o=0,f=0,s=0;e=c-16|0,c=e,o=i.i[r+4>>2],a=i.i[r+8>>2],f=a<<2,s=f+8388608|0,i.i[e+12>>2]=a>>>0>1073741823||f>>>0>s>>>0?-1:s,nr(e,n,o,a,e+12|0),i.i[e>>2]!=-2147483648?(r=i.i[r>>2],i.i[t+8>>2]=
i.i[e+8>>2],n=i.i[e+4>>2],i.i[t>>2]=i.i[e>>2],i.i[t+4>>2]=n,m(r,o)):(i.i[t+8>>2]=i.i[r+8>>2],n=i.i[r+4>>2],i.i[t>>2]=i.i[r>>2],i.i[t+4>>2]=n),c=e+16|0}function rt(t,n){var r=0,e=0,a=0,o=0,f=0,s=0,u=0,
b=0;r=c-48|0,c=r,Vi(r+36|0,n),f=i.i[r+36>>2],a=(f|0)==-2147483648,o=a?1:i.i[r+40>>2],e=a?0:i.i[r+44>>2],$r(r+24|0,o,e),M0(r+16|0,i.i[r+24>>2],i.i[r+28>>2]),s=i.i[r+16>>2],u=i.i[r+20>>2],M0(r+8|0,o,e),
e=i.i[r+12>>2],b=i.i[r+8>>2],m(a?0:f,o),i.i[t+16>>2]=n,i.i[t>>2]=b,i.i[t+4>>2]=e,i.i[t+8>>2]=s,i.i[t+12>>2]=u,c=r+48|0}function tt(t,n,r){var e=0,a=0,o=0,f=0,s=0,u=0;if(f=i.i[t>>2],e=(f|0)==4?i.d[t+8>>
3]:i.d[t+72>>3]+ +i.I[t+252>>2],a=i.i[t+168>>2],a)for(t=i.i[t+164>>2];o=di(n,r,i.i[t>>2]),o&&(s=i.d[o+16>>3],u=i.d[o+8>>3],e=e>u?u:e,e=(f|0)!=4&&e>s?s:e),t=t+4|0,a=a-1|0,!!a;);return e}function e4(t,n,r){
var e=0,a=0,o=0,f=0,s=0;if(e=c-48|0,c=e,t=oi(i.i[21997],i.i[21998],t),t)i:{if(a=i.d[t+152>>3],!(a>n)&&(n=a,!(r>n)))break i;i.d[t+152>>3]=n,t=i.i[t+236>>2],o=i.i[t>>2]+1|0,i.i[t>>2]=o,o?(f=e,s=G0(r,n),
i.i[f+20>>2]=s,i.i[e+16>>2]=t,i.i[e+12>>2]=5,yi(88040,e+12|0)):p()}c=e+48|0}function e0(t,n,r){var e=0,a=0,o=0,f=0;if(a=3,e=i.i[n+4>>2],f=i.i[n+8>>2],di(e,f,r))i:{if(o=r&2097151,f>>>0<=o>>>0||(e=e+T(o,
104)|0,r=i.B[e+100],(r|0)==3))break i;i.b[e+100]=3,a=i.B[e+101]|i.B[e+102]<<8,i.b[t+93]=a,i.b[t+94]=a>>>8,i.b[t+95]=i.B[e+103],i.i[e>>2]=i.i[n+16>>2],i.i[n+16>>2]=o,i.i[n+12>>2]=i.i[n+12>>2]-1,C(t,e+8|
0,92),a=r}i.b[t+92]=a}function Ji(t,n,r,e,a,o){var f=0;f=c-32|0,c=f,Ui(t+8|0,r,e),Q(f+20|0,a,o),i.i[f+8>>2]=e,i.i[f+4>>2]=r,i.i[f+16>>2]=i.i[f+28>>2],r=i.i[f+24>>2],i.i[f+12>>2]=r,Q(t+20|0,f+4|0,2),i.
i[t+56>>2]=-2147483648,i.b[t+68]=n,i.i[t+48>>2]=4,i.i[t+52>>2]=0,i.i[t+40>>2]=0,i.i[t+44>>2]=0,i.i[t+32>>2]=0,i.i[t+36>>2]=4,i.i[t>>2]=0,m(i.i[f+20>>2],r),c=f+32|0}function n4(t,n){var r=0,e=0,a=0;r=c-
32|0,c=r,Q0(r+8|0,n+8|0),e=i.i[r+12>>2],a=i.i[r+8>>2],ti(r+20|0,i.i[n+8>>2]),n=i.i[r+20>>2],(n|0)!=-2147483648?(a|0)==1&e>>>0<1025?(i.i[t+8>>2]=i.i[r+28>>2],n=i.i[r+24>>2],i.i[t>>2]=i.i[r+20>>2],i.i[t+
4>>2]=n):(m(n,i.i[r+24>>2]),i.i[t>>2]=-2147483648):i.i[t>>2]=-2147483648,c=r+32|0}function D0(t,n,r,e){var a=0,o=0,f=0;a=c-16|0,c=a,i.i[a>>2]=n,ti(a+4|0,n),o=-2147483648,i.i[a+4>>2]!=-2147483648?(i.i[t+
12>>2]=i.i[a+12>>2],r=i.i[a+8>>2],i.i[t+4>>2]=i.i[a+4>>2],i.i[t+8>>2]=r,i.i[t+16>>2]=n,i.i[t>>2]=0):(V0(a)&&(i.i[t+12>>2]=e,i.i[t+8>>2]=r,f=1,o=11),i.i[t>>2]=f,i.i[t+4>>2]=o,k(n)),c=a+16|0}function at(t,n,r,e){
var a=0,o=0,f=0;a=c-16|0,c=a,o=q(r,e),n=Jo(i.i[n>>2],i.i[o>>2])|0,b0(a+8|0),i.i[a+8>>2]&1?(k(i.i[a+12>>2]),n=2):(ji(a,n),f=i.i[a+4>>2],n=i.i[a>>2]),o=e,e=(n|0)==2,i.i[t+8>>2]=e?o:f,i.i[t+4>>2]=e?r:n,i.
i[t>>2]=e?13:15,c=a+16|0}function r4(t,n){var r=0,e=0;if(n-1>>>0<=62)i:{for(;;){if((n|0)!=(e|0)){if(r=i.B[t+e|0],!((r-48&255)>>>0<10|((r&223)-65&255)>>>0<26|(r|0)==95)&(r|0)!=45)break i;e=e+1|0;continue}
break}if(u2(t,n,75734,1))break i;return U2(t,n,75734,1)^1}return 0}function t4(t){var n=0,r=0;n=c-560|0,c=n,r=n+8|0,Nr(r,t),i.i[n+8>>2]!=5&&(C(n+264|0,r,256),i.i[n+528>>2]=i.i[n+500>>2],i.i[n+524>>2]=
7,yi(88056,n+524|0),pi(n+456|0),Zi(i.i[n+408>>2],i.i[n+412>>2]),k2(n+352|0),oe(r),H2(i.i[n+424>>2],i.i[n+428>>2])),c=n+560|0}function a4(t,n,r,e,a){var o=0,f=0;e>>>0<=a>>>0&&(((r>>>0<=e>>>0?(r|0)!=(e|
0):i.b[n+e|0]<=-65)?e:0)|((r>>>0<=a>>>0?(r|0)!=(a|0):i.b[n+a|0]<-64)?a:0)||(o=n+e|0,f=a-e|0)),i.i[t+4>>2]=f,i.i[t>>2]=o}function ot(t,n,r,e){for(var a=0,o=0,f=0;a=!n|!e,!a&&(o=i.B[r],f=i.B[t],e=e-1|0,
r=r+1|0,n=n-1|0,t=t+1|0,((((f-65&255)>>>0<26?32:0)|f)&255)==((((o-65&255)>>>0<26?32:0)|o)&255)););return a}function ft(t,n,r){var e=0,a=0,o=0;e=c-48|0,c=e,ie(e+8|0,r),r=i.i[e+12>>2],o=i.i[e+8>>2],a=e+
16|0,Qf(a|0,n|0),_i(e,i.i[e+16>>2],i.i[e+20>>2]),i.i[e+44>>2]=3,i.i[e+40>>2]=69305,i.i[e+28>>2]=1,i.i[e+24>>2]=69304,i.i[e+16>>2]=o,i.i[e+20>>2]=r,n=i.i[e+4>>2],i.i[e+36>>2]=n,r=i.i[e>>2],i.i[e+32>>2]=
r,Q(t,a,4),m(n,r),c=e+48|0}function st(t,n,r,e,a){var o=0,f=0;o=c-16|0,c=o,Hi(o+8|0,n,r,e,a),i.i[o+8>>2]==1?(r=2,n=i.i[o+12>>2],f=k0(n)&255,(f|0)!=2?(i.b[t+4]=f,r=13):(i.i[t+8>>2]=a,i.i[t+4>>2]=e),i.i[t>>
2]=r,k(n)):(i.i[t>>2]=13,i.b[t+4]=0),c=o+16|0}function ct(t,n,r,e){var a=0;a=c-32|0,c=a,ri(a+8|0,n,r,e);i:{if(i.i[a+8>>2]==1)e:{if(n=i.i[a+12>>2],ti(a+20|0,n),k(n),n=i.i[a+20>>2],(n|0)==-2147483648)break e;
i.i[a+28>>2]?(i.i[t+8>>2]=i.i[a+28>>2],n=i.i[a+24>>2],i.i[t>>2]=i.i[a+20>>2],i.i[t+4>>2]=n):(m(n,i.i[a+24>>2]),i.i[t>>2]=-2147483648);break i}i.i[t>>2]=-2147483648}c=a+32|0}function t2(t,n){var r=0,e=0,
a=0,o=0;if(!i.B[n+8])i:{r=i.i[n+4>>2],a=i.i[n>>2];e:{for(;;){if((e|0)!=(r|0)){if(i.B[e+a|0]==46)break e;e=e+1|0;continue}break}i.b[n+8]=1,e=r;break i}o=r,r=e+1|0,i.i[n+4>>2]=o-r,i.i[n>>2]=r+a}i.i[t+4>>
2]=e,i.i[t>>2]=a}function ut(t,n,r){var e=0,a=0,o=0;if(t&&(i.i[t+12>>2]=n),n){i.i[n+8>>2]=t;return}if(e=V2(r),n=27-e|0,r=h0(r,26-e|0)&31,i.i[(n<<7|r<<2)+88168>>2]=t,!t)i:{if(e=n<<2,t=i.i[e+92264>>2]&i2(
-2,r),i.i[e+92264>>2]=t,t)break i;a=92392,o=i.i[23098]&i2(-2,n),i.i[a>>2]=o}}function bt(t,n,r,e){var a=0,o=0,f=0;a=c-16|0,c=a,at(a,i.i[n>>2],r,e),n=i.i[a+8>>2],o=i.i[a+4>>2],f=i.i[a>>2],(f|0)!=15?(i.
i[t+16>>2]=i.i[a+12>>2],i.i[t+12>>2]=n,i.i[t+8>>2]=o,i.i[t+4>>2]=f,i.i[t>>2]=1):(o|0)==1?Mr(t,n,r,e):(i.i[t>>2]=0,i.i[t+4>>2]=-2147483648),c=a+16|0}function lt(t,n){for(var r=0,e=0,a=0,o=0,f=0;;){if(f=
e,!e){r=0;i:{e:{for(;;){if(e=(n|0)==(r|0),!e){if(i.B[t+r|0]==46)break e;r=r+1|0;continue}break}a=t,r=n;break i}o=r+1|0,a=o+t|0,n=n-o|0}if(r=r4(t,r),t=a,r)continue}break}return f&1}function Xs(t){var n=0;
if(k(i.i[t+100>>2]),k(i.i[t+104>>2]),k(i.i[t+108>>2]),F(i.i[t+8>>2],i.i[t+12>>2]),F(i.i[t+120>>2],i.i[t+124>>2]),k(i.i[t+68>>2]),F(i.i[t+72>>2],i.i[t+76>>2]),i.B[t+52]!=11&&ka(t+16|0),(t|0)!=-1)i:{if(n=
i.i[t+4>>2]-1|0,i.i[t+4>>2]=n,n)break i;hi(t,8)}}function kt(t,n,r){var e=0,a=0,o=0;e=c-16|0,c=e,a=i.i[r+24>>2],o=i.B[r+36];i:{if(!Ge(a,o,i.i[t>>2],i.B[t+12]))e:{if(O8(e,t,1),t=i.i[e>>2],a=Ge(a,o,t,i.
B[e+12]),G4(t),a)break e;t=0;break i}if(n=i.i[n>>2],t=1,!n)break i;t=t8(n,r)}return c=e+16|0,t}function Qs(t,n,r,e,a){t=t|0,n=n|0,r=r|0,e=e|0,a=a|0;var o=0;o=c-16|0,c=o,n?(U[i.i[r+16>>2]](o+8|0,n,e,a),
r=i.i[o+8>>2],n=(r|0)==2,i.i[t+8>>2]=n,e=i.i[o+12>>2],i.i[t+4>>2]=n?e:0,i.i[t>>2]=n?0:r&1?e:1024,c=o+16|0):(k(a),k(e),ii(87636,50),p())}function dt(t,n,r){var e=0,a=0,o=0;if(i.I[t+8>>2]>n>>>0)i:{if(e=
i.i[t+28>>2],r=e-1&r,a=r>>>0>=e>>>0,a||(e=i.i[t+4>>2]+T(n,60)|0,i.i[e>>2]==2))break i;t=i.i[t+24>>2]+(r<<3)|0,r=i.i[t>>2],a=a?0:t,o=i.i[a+4>>2],i.i[t>>2]=1,i.i[a+4>>2]=n,i.i[e+4>>2]=o,i.i[e>>2]=r}}function o4(t,n,r,e,a){
var o=0;o=c-16|0,c=o,Hi(o+8|0,n,r,e,a),n=i.i[o+12>>2],r=i.i[o+8>>2];i:{if((r|0)==1&&(_(n)&255)!=5){i.i[t+8>>2]=a,i.i[t+4>>2]=e,i.i[t>>2]=3,k(n);break i}i.i[t+8>>2]=n,i.i[t+4>>2]=r,i.i[t>>2]=13}c=o+16|
0}function f4(t,n){var r=0,e=0,a=0;r=V2(n),e=27-r|0,r=h0(n,26-r|0)&31,a=e<<7|r<<2,n=i.i[a+88168>>2],i.i[a+88168>>2]=t,i.i[t+12>>2]=0,i.i[t+8>>2]=n,n&&(i.i[n+12>>2]=t),i.i[23098]=i.i[23098]|1<<e,t=e<<2,
i.i[t+92264>>2]=i.i[t+92264>>2]|1<<r}function L0(t){var n=0;i:{e:{n:switch(i.B[t]-2|0){case 0:if(i.i[t+4>>2]-7>>>0<2)break i;break e;case 2:return t=i.i[t+4>>2],(t|0)==3?2:(t|0)==4?3:1;case 3:return i.
B[i.i[t+4>>2]+35|0];case 4:return 12;case 5:return 15;case 6:return 13;case 1:break e;case 7:break n;default:break i}if(n=14,i.I[t+4>>2]>1)break e;break i}return 1}return n}function s4(t,n,r){var e=0,
a=0,o=0;if(e=c-16|0,c=e,Qe(e+8|0,n,r,Ye(r)),r=0,i.i[e+8>>2]==1)i:{if(a=i.i[e+12>>2],a>>>0>=i.I[n+8>>2]||(n=i.i[n+4>>2]+T(a,60)|0,i.i[n>>2]==2))break i;o=i.i[n+56>>2],r=1}i.i[t+4>>2]=o,i.i[t>>2]=r,c=e+
16|0}function ht(t,n){t=t|0,n=n|0;var r=0,e=0;r=i.i[t>>2],t=1;i:{for(;;){if(t){if((r>>>0)/(t>>>0)>>>0<=9)break i;t=T(t,10);continue}break}p()}for(e=i.i[n+4>>2],n=i.i[n>>2];;){i:{if(!t||U[i.i[e+16>>2]](
n,((r>>>0)/(t>>>0)>>>0)%10|48)|0)break i;t=(t>>>0)/10|0;continue}break}return(t|0)!=0|0}function wt(t,n){var r=0,e=0,a=0,o=0,f=0;r=c-16|0,c=r,e=q(69404,8),N4(r+4|0,i.i[n>>2],i.i[e>>2]),e=i.i[r+4>>2],(e|
0)==-2147483648?i.i[t>>2]=-2147483648:(a=i.i[r+8>>2],o=t,t=i.i[r+12>>2],f=i.i[r+8>>2],n=Ce(i.i[n>>2])|0,n2(o,f,t,n),k(n),m(e,a)),c=r+16|0}function pt(t,n,r,e,a){var o=0,f=0;o=c-16|0,c=o,r=r<<2,n=n-4|0;
i:{for(;;){if(f=0,!r)break i;if(ri(o+8|0,i.i[n+r>>2],e,a),r=r-4|0,i.i[o+8>>2]==1)break}a=i.i[o+12>>2],f=1}n=f,i.i[t+4>>2]=a,i.i[t>>2]=n,c=o+16|0}function vt(t,n){var r=0,e=0,a=0,o=0;for(e=i.i[n>>2],c2(
t,(e|0)!=-2147483648),a=i.i[t+8>>2],r=i.i[t+4>>2]+T(a,12)|0,o=i.i[n+8>>2],n=i.i[n+4>>2];;){if((e|0)!=-2147483648){i.i[r>>2]=e,i.i[r+8>>2]=o,i.i[r+4>>2]=n,r=r+12|0,a=a+1|0,e=-2147483648;continue}break}
i.i[t+8>>2]=a}function Ys(t,n,r,e,a,o){t=t|0,n=n|0,r=r|0,e=e|0,a=a|0,o=o|0;var f=0;f=c-16|0,c=f,n?(U[i.i[r+16>>2]](f+8|0,n,e,a,o),n=i.i[f+12>>2],r=i.i[f+8>>2],i.i[t+8>>2]=r,r=r&1,i.i[t+4>>2]=r?n:0,i.i[t>>
2]=r?0:n,c=f+16|0):(k(a),k(e),ii(87636,50),p())}function gt(t,n){var r=0,e=0,a=0,o=0;e=i.i[n+8>>2]-1|0,a=i.i[n>>2],o=i.i[n+4>>2];i:{e:{for(;;){if(r=a,(o|0)!=(r|0)){if(i.i[n+8>>2]=e+2,a=r+60|0,i.i[n>>2]=
a,e=e+1|0,i.i[r>>2]==2)continue;break e}break}r=0;break i}i.i[n+12>>2]=i.i[n+12>>2]-1}i.i[t+4>>2]=r,i.i[t>>2]=e}function mt(t,n){var r=0,e=0,a=0,o=0,f=0;r=c-96|0,c=r,e=i.i[t>>2],a=di(i.i[e+4>>2],i.i[e+
8>>2],n);i:{if(a)e:{if(o=1,f=i.i[t+4>>2],i.B[i.i[f>>2]]!=1)break e;if(Xt(i.i[f+4>>2],a))break i}t=i.i[t+8>>2],e0(r,e,n),P0(t,r),o=0}return c=r+96|0,o}function Ks(t,n,r,e,a){t=t|0,n=n|0,r=r|0,e=e|0,a=a|
0;var o=0;o=c-16|0,c=o,n?(U[i.i[r+16>>2]](o+8|0,n,e,a),n=i.i[o+12>>2],r=i.i[o+8>>2],i.i[t+8>>2]=r,r=r&1,i.i[t+4>>2]=r?n:0,i.i[t>>2]=r?0:n,c=o+16|0):(k(a),k(e),ii(87636,50),p())}function Bt(t){var n=0,
r=0,e=0;return n=c-144|0,c=n,i.b[n+8]=3,i.i[n+20>>2]=i.i[t+8>>2],r=i.i[t>>2],t=i.i[t+4>>2],i.i[n+12>>2]=r,i.i[n+16>>2]=t,i.b[n+39]=2,e=n+132|0,t=n+8|0,r=n+28|0,K2(e,t,r),X2(r,t,e),r=Q2(r),A2(t),c=n+144|
0,r}function c4(t){var n=0,r=0,e=0;return n=c-144|0,c=n,i.b[n+8]=2,r=i.i[t+12>>2],i.i[n+20>>2]=0|i.i[t+8>>2],i.i[n+24>>2]=r,r=i.i[t+4>>2],i.i[n+12>>2]=i.i[t>>2],i.i[n+16>>2]=r,i.b[n+39]=2,e=n+132|0,t=
n+8|0,r=n+28|0,K2(e,t,r),X2(r,t,e),r=Q2(r),A2(t),c=n+144|0,r}function Zs(t,n){t=t|0,n=n|0;i:switch(i.B[i.i[t>>2]]-1|0){case 0:return U[i.i[i.i[n+4>>2]+12>>2]](i.i[n>>2],85299,54)|0;case 1:return U[i.i[i.
i[n+4>>2]+12>>2]](i.i[n>>2],85353,56)|0;case 2:return U[i.i[i.i[n+4>>2]+12>>2]](i.i[n>>2],85409,67)|0;case 3:return U[i.i[i.i[n+4>>2]+12>>2]](i.i[n>>2],85476,55)|0;default:break i}return U[i.i[i.i[n+4>>
2]+12>>2]](i.i[n>>2],85233,66)|0}function yt(t,n){var r=0,e=0,a=0,o=0;r=c-96|0,c=r,e=i.i[t>>2],a=di(i.i[e+4>>2],i.i[e+8>>2],n);i:{if(a&&(o=1,i.i[a+40>>2]|!(i.d[i.i[i.i[t+4>>2]>>2]>>3]>=i.d[a+16>>3])))
break i;t=i.i[t+8>>2],e0(r,e,n),P0(t,r),o=0}return t=o,c=r+96|0,t}function It(t,n,r){var e=0;e=c-32|0,c=e,i.i[e+8>>2]=0,i.i[e>>2]=0,i.i[e+4>>2]=1,i.i[e+16>>2]=83904,i.i[e+20>>2]=1610612768,i.i[e+24>>2]=
0,i.i[e+12>>2]=e,xs(e+12|0,n+8|0,r)?p():(i.i[t+8>>2]=i.i[e+8>>2],n=i.i[e+4>>2],i.i[t>>2]=i.i[e>>2],i.i[t+4>>2]=n,c=e+32|0)}function a2(t,n,r){var e=0,a=0;for(a=r&-4,e=n;;){if(a){F8(t,i.B[e]|i.B[e+1]<<
8|(i.B[e+2]<<16|i.B[e+3]<<24)),a=a-4|0,e=e+4|0;continue}break}for(a=r&3,e=(r&2147483644)+n|0;;){if(a){F8(t,i.B[e]),a=a-1|0,e=e+1|0;continue}break}}function $s(t,n,r,e,a){t=t|0,n=n|0,r=r|0,e=e|0,a=a|0;
var o=0;o=c-16|0,c=o,n?(U[i.i[r+16>>2]](o+8|0,n,e,a),n=i.i[o+12>>2],r=i.i[o+8>>2],i.i[t+8>>2]=r,r=r&1,i.i[t+4>>2]=r?n:0,i.i[t>>2]=r?0:n,c=o+16|0):(k(e),ii(87636,50),p())}function At(t,n){var r=0,e=0,a=0,
o=0,f=0,s=0;r=c-16|0,c=r,o=i.i[n+16>>2],f=o+4|0;i:{for(;;){if(gt(r+8|0,n),e=i.i[r+12>>2],a=0,!e)break i;if(s=i.i[e+56>>2],!!kt(i.i[o>>2],i.i[f>>2],e+8|0))break}a=1}n=a,i.i[t+4>>2]=s,i.i[t>>2]=n,c=r+16|
0}function xt(t,n,r,e){var a=0,o=0;a=c-304|0,c=a,_2(n),o=a+12|0,r=je(r|0)|0,D8(o,r),k(r),r=a+36|0,m2(r,i.i[n+92>>2]),n=a+24|0,wi(n,r,o),U[e|0](t+4|0,n),i.i[t>>2]=6,Xi(r),c=a+304|0}function Tt(t,n,r,e,a){
var o=0;o=c-16|0,c=o,(e|0)!=1?e=0:(j2(o+8|0,n,r,a),a=i.i[o+12>>2],e=i.i[o+8>>2]),Ze(o,e||n,e?a:r),n=i.i[o+4>>2],i.i[t>>2]=i.i[o>>2],i.i[t+4>>2]=n,c=o+16|0}function u4(t,n,r){var e=0,a=0,o=0;if(e=c-16|
0,c=e,Mt(e+8|0,n,r,0),i.B[e+8])i:{if(a=i.B[e+9],Mt(e,n,r,1),!i.B[e])break i;o=1,r=i.B[e+1]|a<<4}i.b[t+1]=r,i.b[t]=o,c=e+16|0}function Ct(t,n,r,e,a){var o=0,f=0;r=r<<4;i:{for(;;){if(!r)break i;if(!N(i.
i[n+4>>2],i.i[n+8>>2],e,a)){r=r-16|0,o=o+1|0,n=n+16|0;continue}break}f=1}i.i[t+4>>2]=o,i.i[t>>2]=f}function jt(t,n,r){var e=0;e=c-32|0,c=e,fi(e+8|0,i.i[n+36>>2],i.i[n+40>>2],73133,4),ki(e+16|0,i.i[e+8>>
2],i.i[e+12>>2],32);i:{if(!r&&(r=i.i[e+20>>2],r)){Qt(t,i.i[n+4>>2],i.i[n+8>>2],i.i[e+16>>2],r);break i}i.i[t>>2]=2}c=e+32|0}function Ot(t,n){var r=0,e=0,a=0,o=0;r=c-96|0,c=r,e=i.i[t>>2],o=di(i.i[e+4>>
2],i.i[e+8>>2],n);i:{if(o&&(a=1,!(i.d[i.i[i.i[t+4>>2]>>2]>>3]>=i.d[o+8>>3])))break i;t=i.i[t+8>>2],e0(r,e,n),P0(t,r),a=0}return t=a,c=r+96|0,t}function M0(t,n,r){var e=0,a=0;a=c-16|0,c=a,d8(r),oa(a+8|
0,4,d8(r)),e=i.i[a+8>>2],e||p(),i.i[e>>2]=1,i.i[e+4>>2]=1,r&&C(e+8|0,n,r),i.i[t+4>>2]=r,i.i[t>>2]=e,c=a+16|0}function b4(t,n){var r=0;r=c-32|0,c=r,i.i[r+8>>2]=0,i.i[r>>2]=0,i.i[r+4>>2]=1,i.i[r+16>>2]=
83904,i.i[r+20>>2]=1610612768,i.i[r+24>>2]=0,i.i[r+12>>2]=r,ht(n,r+12|0)?p():(i.i[t+8>>2]=i.i[r+8>>2],n=i.i[r+4>>2],i.i[t>>2]=i.i[r>>2],i.i[t+4>>2]=n,c=r+32|0)}function l4(t,n){var r=0,e=0,a=0;r=c-32|
0,c=r,e=r+20|0,Vf(e|0,n|0),n=i.i[r+20>>2],a=i.i[r+24>>2],i.i[r+28>>2]=a,i.i[r+24>>2]=n,i.i[r+20>>2]=a,St(r+8|0,e),n=i.i[r+8>>2],e=i.i[r+12>>2],i.i[t+8>>2]=e,i.i[t+4>>2]=n,i.i[t>>2]=e,c=r+32|0}function Et(t,n){
var r=0,e=0,a=0,o=0,f=0;r=i.i[22024],r>>>0>n>>>0?(e=r-1|0,i.i[22024]=e,a=i.i[22023],r=a+(n<<4)|0,o=i.i[r>>2],n=i.i[r+4>>2],f=o,o=0,i.i[t>>2]=f|o,i.i[t+4>>2]=n,n=i.i[r+12>>2],i.i[t+8>>2]=i.i[r+8>>2],i.
i[t+12>>2]=n,e=(e<<4)+a|0,t=e,a=i.i[t+8>>2],n=i.i[t+12>>2],t=i.i[t+4>>2],i.i[r>>2]=i.i[e>>2],i.i[r+4>>2]=t,i.i[r+8>>2]=a,i.i[r+12>>2]=n):p()}function St(t,n){var r=0,e=0;r=c-16|0,c=r,e=t,t=i.i[n+8>>2],
t>>>0<i.I[n>>2]&&(zs(r+8|0,n,t),i.i[r+8>>2]!=-2147483647?p():t=i.i[n+8>>2]),i.i[e+4>>2]=t,i.i[e>>2]=i.i[n+4>>2],c=r+16|0}function _s(t,n,r){t=t|0,n=n|0,r=r|0;var e=0;e=c-16|0,c=e,n?(U[i.i[r+16>>2]](e+
8|0,n),n=i.i[e+12>>2],r=i.i[e+8>>2],i.i[t+8>>2]=r,r=r&1,i.i[t+4>>2]=r?n:0,i.i[t>>2]=r?0:n,c=e+16|0):(ii(87636,50),p())}function ic(t,n,r,e,a){t=t|0,n=n|0,r=r|0,e=e|0,a=a|0;var o=0;o=c-16|0,c=o,n?(U[i.
i[r+16>>2]](o+8|0,n,e,a),n=i.B[o+8],i.i[t+8>>2]=n,i.i[t+4>>2]=n?i.i[o+12>>2]:0,i.i[t>>2]=n?0:i.B[o+9],c=o+16|0):(k(e),ii(87636,50),p())}function k4(t,n,r){for(var e=0,a=0,o=0;;){i:{if(!r||(e=i.B[n]-48&
255,e>>>0>9))break i;a=(o?a*10:0)+ +(e>>>0),r=r-1|0,n=n+1|0,o=1;continue}break}i.d[t+8>>3]=a,i.i[t>>2]=o,i.i[t+4>>2]=0}function gi(t,n,r,e){var a=0;a=c-16|0,c=a,t?(i.i[a+12>>2]=r,r=a+8|0,t=T(t,e)):(r=
a+12|0,t=0),i.i[r>>2]=t,t=i.i[a+12>>2],i.i[a+8>>2]&&t&&hi(n,t),c=a+16|0}function Rt(t,n,r){var e=0,a=0,o=0;o=r<<2;i:{e:{for(;;){if((e|0)==(o|0))break e;if(a=_(i.i[n+e>>2])&255,!(a&&(a|0)!=6)){e=e+4|0;
continue}break}n=0;break i}i.i[t+8>>2]=r,i.i[t+4>>2]=n,n=13}i.i[t>>2]=n}function I2(t,n,r,e,a){var o=0;o=c-16|0,c=o,U0(o+4|0,n,r,e),n=i.i[o+12>>2],e=i.i[o+8>>2],r=i.i[o+4>>2],(r|0)!=13?i.i[t+8>>2]=n:e=
e&1?n:a,i.i[t>>2]=r,i.i[t+4>>2]=e,c=o+16|0}function ec(t,n,r,e){t=t|0,n=n|0,r=r|0,e=e|0;var a=0;a=c-16|0,c=a,n?(U[i.i[r+16>>2]](a+8|0,n,e),n=i.B[a+8],i.i[t+8>>2]=n,i.i[t+4>>2]=n?i.i[a+12>>2]:0,i.i[t>>
2]=n?0:i.B[a+9],c=a+16|0):(k(e),ii(87636,50),p())}function nc(t,n,r,e,a){t=t|0,n=n|0,r=r|0,e=e|0,a=a|0;var o=0;o=c-16|0,c=o,n?(U[i.i[r+16>>2]](o+8|0,n,e,a),n=i.i[o+12>>2],r=i.i[o+8>>2],i.i[t+4>>2]=r,i.
i[t>>2]=r&1?n:0,c=o+16|0):(k(a),k(e),ii(87636,50),p())}function Ui(t,n,r){var e=0,a=0,o=0;e=c-16|0,c=e,si(e+8|0,r,1,1),o=i.i[e+8>>2],a=i.i[e+12>>2],i.i[t+8>>2]=0,i.i[t+4>>2]=a,i.i[t>>2]=o,r&&(r&&C(a,n,
r),i.i[t+8>>2]=r),c=e+16|0}function A2(t){i:switch(i.B[t]){case 2:$0(t+4|0);return;case 4:ra(t+4|0);return;case 5:t=i.i[t+4>>2],m(i.i[t+16>>2],i.i[t+20>>2]),F(i.i[t>>2],i.i[t+4>>2]),k(i.i[t+28>>2]),hi(
t,4);return;default:m(i.i[t+8>>2],i.i[t+12>>2]);break;case 0:case 1:case 3:case 6:case 7:case 8:break i}}function rc(t,n,r,e,a,o,f){t=t|0,n=n|0,r=r|0,e=e|0,a=a|0,o=o|0,f=f|0,p()}function d4(t,n,r,e,a,o){
t=t|0,n=n|0,r=r|0,e=e|0,a=a|0,o=o|0;var f=0;f=c-16|0,c=f,n?(U[i.i[r+16>>2]](f+8|0,n,e,a,o),n=i.i[f+12>>2],r=i.i[f+8>>2],i.i[t+4>>2]=r,i.i[t>>2]=r&1?n:0,c=f+16|0):(k(o),ii(87636,50),p())}function tc(t,n,r,e,a,o){
t=t|0,n=n|0,r=r|0,e=Pe(e),a=a|0,o=o|0,p()}function ac(t,n,r,e,a,o){t=t|0,n=n|0,r=r|0,e=+e,a=a|0,o=o|0,p()}function Ut(t){var n=0;return n=c-16|0,c=n,W0(n+8|0,t),c=n+16|0,i.i[n+8>>2]==1?(n=i.i[n+12>>2],
n>>>0<i.I[21987]?(t=i.i[21986]+T(n,112)|0,t=i.i[t>>2]!=2?t:0):t=0):t=0,t}function oc(t,n,r,e,a){t=t|0,n=n|0,r=r|0,e=e|0,a=a|0;var o=0;o=c-16|0,c=o,n?(U[i.i[r+16>>2]](o+8|0,n,e,a),n=i.i[o+12>>2],r=i.i[o+
8>>2],i.i[t+4>>2]=r,i.i[t>>2]=r&1?n:0,c=o+16|0):(k(e),ii(87636,50),p())}function qt(t,n){var r=0;return r=mi(4,84),i.i[r+4>>2]=1,C(r+8|0,t,76),i.i[r>>2]=2,i.i[22036]&&p(),t=i.i[22037],i.i[22037]=n,n=i.
i[22038],i.i[22038]=r,n&&(k(t),l0(n)),r}function h4(t,n,r){var e=0;e=c-48|0,c=e,i.i[n+56>>2]==1?(n=M(i.i[n+60>>2]),h8(e+32|0,r),i.i[e+28>>2]=0,i.i[e+24>>2]=n,i.i[e+8>>2]=0,i.i[e+12>>2]=0,C(t,e+8|0,40)):
i.b[t+36]=11,c=e+48|0}function Hi(t,n,r,e,a){var o=0;o=c-16|0,c=o,pt(o+8|0,n,r,e,a),e=0,i.i[o+8>>2]==1&&(a=i.i[o+12>>2],se(a)?e=1:k(a)),i.i[t+4>>2]=a,i.i[t>>2]=e,c=o+16|0}function Pt(t,n,r,e){t=t|0,n=
n|0,r=r|0,e=e|0;var a=0;a=c-16|0,c=a,n?(U[i.i[r+16>>2]](a+8|0,n,e),n=i.i[a+12>>2],r=i.i[a+8>>2],i.i[t+4>>2]=r,i.i[t>>2]=r&1?n:0,c=a+16|0):(k(e),ii(87636,50),p())}function Nt(t){var n=0;i:{e:switch(i.B[t+
20]-1|0){case 1:i.b[t+20]=3;return;case 0:case 2:break i;default:break e}if(i.I[t+8>>2]>=2147483647&&p(),!i.i[t+12>>2])break i;n=i.i[t>>2]+1|0,i.i[t>>2]=n,n&&(i.b[t+20]=1),p()}}function fi(t,n,r,e,a){
var o=0;o=c-32|0,c=o,i.i[o+28>>2]=a,i.i[o+24>>2]=e,i.i[o+20>>2]=r,i.i[o+16>>2]=n,$2(o+8|0,o+16|0),n=i.i[o+8>>2],i.i[t+4>>2]=n?i.i[o+12>>2]:0,i.i[t>>2]=n||1,c=o+32|0}function w4(t,n,r){var e=0,a=0;e=c-
16|0,c=e,a=i.i[n>>2],(a|0)==2?n=0:(i.i[e>>2]=a,i.i[e+12>>2]=i.i[n+12>>2],a=i.i[n+4>>2],n=i.i[n+8>>2],i.i[e+4>>2]=a,i.i[e+8>>2]=n,a=i8(e,r),n=1),i.i[t+4>>2]=a,i.i[t>>2]=n,c=e+16|0}function F0(t,n){var r=0;
for(r=c-16|0,c=r,i.i[r+8>>2]=t,i.i[r+12>>2]=t+n;t=Gi(r+8|0),!!(t>>>0<=255&(!((t|0)==127|t>>>0<32)|(t|0)==9)););return c=r+16|0,(t|0)==1114112}function Dt(t,n){var r=0,e=0;r=i.i[n+4>>2],r>>>0>=i.I[n+8>>
2]?r=0:(i.i[n+4>>2]=r+1,e=+So(i.i[i.i[n>>2]>>2],r|0),e<4294967295&e>=0?n=~~e>>>0:n=0,n=e>65535?65535:e>=0?n:0,r=1),i.s[t+2>>1]=n,i.s[t>>1]=r}function fc(t,n,r,e,a,o){t=t|0,n=n|0,r=r|0,e=e|0,a=a|0,o=o|
0;var f=0,s=0;f=c-32|0,c=f,n?(s=f+20|0,U[i.i[r+16>>2]](s,n,e,a,o),C8(f+8|0,s),n=i.i[f+12>>2],r=i.i[f+8>>2],i.i[t>>2]=r,i.i[t+4>>2]=n,c=f+32|0):(k(o),k(e),ii(87636,50),p())}function n0(t,n){var r=0,e=0;
e=i.i[t+8>>2];i:if(n>>>0>=128){if(r=2,n>>>0<2048)break i;r=n>>>0<65536?3:4}else r=1;q2(t,r),Yr(n,i.i[t+4>>2]+i.i[t+8>>2]|0),i.i[t+8>>2]=e+r}function Lt(t,n,r,e){if(!(r>>>0<=e>>>0?(r|0)==(e|0):i.b[n+e|
0]>-65)&&e){i.i[t>>2]=0;return}i.i[t+4>>2]=e,i.i[t>>2]=n,i.i[t+12>>2]=r-e,i.i[t+8>>2]=n+e}function Vi(t,n){var r=0,e=0;r=c-16|0,c=r,go(r+8|0,n|0),n=i.i[r+8>>2],n?(_i(r,n,i.i[r+12>>2]),e=i.i[r>>2],n=i.
i[r+4>>2],i.i[t+8>>2]=n,i.i[t+4>>2]=e):n=-2147483648,i.i[t>>2]=n,c=r+16|0}function p4(t){var n=0,r=0;for(n=i.i[t+4>>2],r=i.i[t+12>>2]-n>>>4|0;;){if(r){m(i.i[n>>2],i.i[n+4>>2]),k(i.i[n+12>>2]),r=r-1|0,
n=n+16|0;continue}break}gi(i.i[t+8>>2],i.i[t>>2],4,16)}function yi(t,n){var r=0,e=0,a=0;r=i.i[t+12>>2],e=i.i[t>>2],(r|0)==(e|0)&&(Js(t),e=i.i[t>>2],r=i.i[t+12>>2]),i.i[t+12>>2]=r+1,a=i.i[t+4>>2],t=i.i[t+
8>>2]+r|0,C(a+T(t-(t>>>0>=e>>>0?e:0)|0,36)|0,n,36)}function v4(t,n,r,e){var a=0;a=c-16|0,c=a,r>>>0<e>>>0?n=0:(u4(a+8|0,n+e|0,r-e|0),r=i.B[a+9],n=i.B[a+8]),i.b[t+1]=r,i.b[t]=n&1,c=a+16|0}function sc(t){
var n=0;if(G4(i.i[t+64>>2]),n=i.i[t+80>>2],n&&W4(n),F(i.i[t+48>>2],i.i[t+52>>2]),F(i.i[t+56>>2],i.i[t+60>>2]),(t|0)!=-1)i:{if(n=i.i[t+4>>2]-1|0,i.i[t+4>>2]=n,n)break i;hi(t,4)}}function Mt(t,n,r,e){var a=0;
a=c-16|0,c=a,r>>>0<=e>>>0?n=0:(Ft(a+8|0,i.B[n+e|0],16),r=i.i[a+12>>2],n=i.i[a+8>>2]),i.b[t+1]=r,i.b[t]=n&1,c=a+16|0}function Ft(t,n,r){var e=0;r-2>>>0>=35?p():(e=n-48|0,n=n>>>0>57&&r>>>0>10?(n-65&-33)+
10|0:e,i.i[t+4>>2]=n,i.i[t>>2]=n>>>0<r>>>0)}function x2(t,n){var r=0,e=0;if(r=i.i[n+8>>2],r)i:{if(e=i.i[n+4>>2],n=r2(1,r),n||p(),!r)break i;C(n,e,r)}else n=1;i.i[t+8>>2]=r,i.i[t+4>>2]=n,i.i[t>>2]=r}function Ht(t,n){
var r=0,e=0,a=0;r=i.i[n+12>>2],r?(i.i[n+12>>2]=r-1,r=i.i[n+8>>2],e=r+1|0,a=i.i[n>>2],i.i[n+8>>2]=e-(e>>>0>=a>>>0?a:0),C(t,i.i[n+4>>2]+T(r,36)|0,36)):i.i[t>>2]=8}function qi(t,n,r,e){i:{if(!(r>>>0<=e>>>
0?(r|0)==(e|0):i.b[n+e|0]>=-64)&&e){n=0;break i}n=n+e|0,e=r-e|0}i.i[t+4>>2]=e,i.i[t>>2]=n}function cc(t,n,r,e,a){t=t|0,n=n|0,r=r|0,e=e|0,a=a|0;var o=0,f=0;o=c-32|0,c=o,n?(f=o+20|0,U[i.i[r+16>>2]](f,n,
e,a),C8(o+8|0,f),n=i.i[o+12>>2],r=i.i[o+8>>2],i.i[t>>2]=r,i.i[t+4>>2]=n,c=o+32|0):(k(e),ii(87636,50),p())}function zt(t,n,r){var e=0,a=0;e=c-16|0,c=e,r=Z(n|0,r|0)|0,A4(e+8|0,r),n=i.i[e+12>>2],a=i.i[e+
8>>2],(a|0)==1&&k(n),k(r),i.i[t+4>>2]=n,i.i[t>>2]=a^1,c=e+16|0}function r0(t){var n=0,r=0,e=0;for(n=i.i[t+4>>2],r=i.i[t+12>>2]-n>>>2|0;;){if(r){e=i.i[n>>2],e>>>0>1027&&Gn(e|0),r=r-1|0,n=n+4|0;continue}
break}H2(i.i[t+8>>2],i.i[t>>2])}function uc(t){var n=0;if(la(i.i[t+24>>2],i.i[t+28>>2]),n=i.i[t+32>>2],n&&U[i.i[n+12>>2]](i.i[t+36>>2]),J4(t+12|0),(t|0)!=-1)i:{if(n=i.i[t+4>>2]-1|0,i.i[t+4>>2]=n,n)break i;
hi(t,4)}}function g4(t,n){var r=0,e=0;r=c-16|0,c=r,Vi(r+4|0,n),i.i[r+4>>2]!=-2147483648?(i.i[t+8>>2]=i.i[r+12>>2],e=i.i[r+8>>2],i.i[t>>2]=i.i[r+4>>2],i.i[t+4>>2]=e):(i.i[t+8>>2]=0,i.i[t>>2]=0,i.i[t+4>>
2]=1),k(n),c=r+16|0}function si(t,n,r,e){var a=0;a=c-16|0,c=a,_r(a+4|0,n,0,r,e),n=i.i[a+8>>2],i.i[a+4>>2]==1?p():(i.i[t+4>>2]=i.i[a+12>>2],i.i[t>>2]=n,c=a+16|0)}function Wt(t,n){var r=0;r=c-16|0,c=r,M2(
r+4|0,n,75886,16),i.i[r+4>>2]!=-2147483648?(i.i[t+8>>2]=i.i[r+12>>2],n=i.i[r+8>>2],i.i[t>>2]=i.i[r+4>>2],i.i[t+4>>2]=n):(i.i[t+8>>2]=0,i.i[t>>2]=0,i.i[t+4>>2]=1),c=r+16|0}function Gt(t,n,r){var e=0;return e=
c-16|0,c=e,ri(e+8|0,t,n,r),r=0,i.i[e+8>>2]==1&&(t=i.i[e+12>>2],n=_(t),k(t),r=(n&255)==5),c=e+16|0,r}function Jt(t,n){t=t|0,n=n|0,p()}function t0(t,n,r){var e=0,a=0;e=t+4|0,a=t,i.i[n>>2]!=-2147483648?(t=
i.i[n+12>>2],i.i[e+8>>2]=0|i.i[n+8>>2],i.i[e+12>>2]=t,t=i.i[n+4>>2],i.i[e>>2]=i.i[n>>2],i.i[e+4>>2]=t,$0(r),t=0):(t=i.i[r+12>>2],n=0,i.i[e+8>>2]=n|i.i[r+8>>2],i.i[e+12>>2]=t,t=i.i[r+4>>2],i.i[e>>2]=i.
i[r>>2],i.i[e+4>>2]=t,t=1),i.i[a>>2]=t}function m4(t,n){var r=0,e=0;r=i.i[t+8>>2],(r|0)==i.i[t>>2]&&(e=c-16|0,c=e,Ri(e+8|0,t,i.i[t>>2],1,4,32),i.i[e+8>>2]!=-2147483647?p():c=e+16|0),i.i[t+8>>2]=r+1,r=
i.i[t+4>>2]+(r<<5)|0,t=i.i[n+4>>2],e=0,i.i[r>>2]=e|i.i[n>>2],i.i[r+4>>2]=t,t=i.i[n+12>>2],i.i[r+8>>2]=i.i[n+8>>2],i.i[r+12>>2]=t,t=i.i[n+20>>2],i.i[r+16>>2]=i.i[n+16>>2],i.i[r+20>>2]=t,t=i.i[n+28>>2],
i.i[r+24>>2]=i.i[n+24>>2],i.i[r+28>>2]=t}function Vt(t,n){var r=0;r=c-16|0,c=r,gt(r+8|0,n),n=i.i[r+12>>2],n?(i.i[t+4>>2]=i.i[r+8>>2],i.i[t+8>>2]=i.i[n+52>>2],n=1):n=0,i.i[t>>2]=n,c=r+16|0}function Xi(t){
var n=0,r=0,e=0;for(r=i.i[t+8>>2],e=i.i[t+4>>2],n=e;;){if(r){gi(i.i[n>>2],i.i[n+4>>2],4,4),r=r-1|0,n=n+12|0;continue}break}gi(i.i[t>>2],e,4,12)}function T2(t,n,r,e){var a=0;a=1025;i:{e:switch(i.i[e>>2]-
1|0){case 0:a=M((D=q(i.i[e+4>>2],i.i[e+8>>2])>>2,i.i[D]));break i;case 1:a=Oi()|0;break i;case 2:break i;default:break e}a=i.i[e+4>>2]}n=q(n,r),ni(i.i[t>>2],i.i[n>>2],a|0),k(a)}function Xt(t,n){var r=0,
e=0,a=0;return e=i.i[i.i[t+4>>2]>>2],r=i.d[i.i[t>>2]>>3],!i.i[n+40>>2]&(!(i.d[n+16>>3]>r)|i.B[i.i[t+8>>2]]!=1)||(a=i.d[n+8>>3]>r+ +(e>>>0)),a}function a0(t){var n=0,r=0;for(n=i.i[t+4>>2],r=n+48|0,n=(i.
i[t+12>>2]-n>>>0)/96|0;;){if(n){n=n-1|0,ne(r),r=r+96|0;continue}break}gi(i.i[t+8>>2],i.i[t>>2],8,96)}function C2(t,n,r){var e=0,a=0,o=0;if(r)i:{for(;;){if(e=i.B[t],a=i.B[n],(e|0)==(a|0)){if(t=t+1|0,n=
n+1|0,r=r-1|0,r)continue;break i}break}o=e-a|0}return o}function o0(t,n){var r=0,e=0,a=0,o=0;r=c-16|0,c=r,ki(r,i.i[n>>2],i.i[n+4>>2],32),a=i.i[r>>2],e=i.i[r+4>>2],o=i.i[r+12>>2],i.i[n>>2]=i.i[r+8>>2],
i.i[n+4>>2]=o,i.i[t+4>>2]=e,i.i[t>>2]=e?a:0,c=r+16|0}function B4(t){var n=0,r=0;for(n=i.i[t+4>>2],r=(i.i[t+12>>2]-n>>>0)/12|0;;){if(r){m(i.i[n>>2],i.i[n+4>>2]),r=r-1|0,n=n+12|0;continue}break}ma(i.i[t+
8>>2],i.i[t>>2])}function Qt(t,n,r,e,a){var o=0;o=c-32|0,c=o,i.i[o+28>>2]=37,i.i[o+24>>2]=75627,i.i[o+20>>2]=a,i.i[o+16>>2]=e,i.i[o+12>>2]=24,i.i[o+8>>2]=75603,E0(t,n,r,o+8|0,3),c=o+32|0}function Yt(t,n){
var r=0,e=0,a=0;r=i.i[n>>2],a=i.i[n+4>>2];i:{for(;;){if((r|0)!=(a|0)){if(e=r+4|0,i.i[n>>2]=e,Vi(t,i.i[r>>2]),r=e,i.i[t>>2]==-2147483648)continue;break i}break}i.i[t>>2]=-2147483648}}function Kt(t,n){var r=0,
e=0,a=0,o=0,f=0,s=0;i.d[t+16>>3]=i.d[n+16>>3],i.d[t+8>>3]=i.d[n+8>>3],r=i.d[11009],e=i.d[n>>3]+r,a=i.d[11010],o=$i(e,a),i.d[11010]=o,i.d[t>>3]=o,f=88072,s=r+$i(a-e,0),i.d[f>>3]=s}function y4(t,n,r,e){
var a=0;a=c-32|0,c=a,i.i[a+28>>2]=0,H0(a+16|0,e,a+28|0),Yi(a+8|0,i.i[a+16>>2],i.i[a+20>>2],n,r),n=i.i[a+12>>2],i.i[t>>2]=i.i[a+8>>2],i.i[t+4>>2]=n,c=a+32|0}function bc(t){var n=0;i:if(Zi(i.i[t+8>>2],i.
i[t+12>>2]),k(i.i[t+24>>2]),Zi(i.i[t+16>>2],i.i[t+20>>2]),(t|0)!=-1){if(n=i.i[t+4>>2]-1|0,i.i[t+4>>2]=n,n)break i;hi(t,4)}}function lc(t,n,r,e,a){t=t|0,n=n|0,r=r|0,e=e|0,a=a|0;var o=0;o=c-16|0,c=o,i.i[o+
12>>2]=a,i.i[o+4>>2]=e,i.i[o>>2]=1,i.i[o+8>>2]=r,n=$n(n,8,o),ta(o),i.i[t+4>>2]=0,i.i[t+8>>2]=0,i.i[t>>2]=n,c=o+16|0}function H0(t,n,r){var e=0;Yr(n,r);i:if(n>>>0>=128){if(e=2,n>>>0<2048)break i;e=n>>>
0<65536?3:4}else e=1;i.i[t+4>>2]=e,i.i[t>>2]=r}function Zt(t,n){var r=0,e=0;r=i.i[n+8>>2],n=Gi(n),(n|0)!=1114112&&(n>>>0>=256?i.b[r]=1:e=1),i.b[t+1]=n,i.b[t]=e}function f0(t,n,r,e,a){for(var o=0;;){i:{
if(r>>>0<a>>>0||xi(n+o|0,a,e,a))break i;o=o+1|0,r=r-1|0;continue}break}i.i[t+4>>2]=o,i.i[t>>2]=r>>>0>=a>>>0}function $t(t){var n=0,r=0,e=0,a=0,o=0;for(n=i.i[t>>2],a=i.i[t+4>>2];r=(n|0)==(a|0),!r&&(e=n+
1|0,i.i[t>>2]=e,o=i.B[n],n=e,(o-48&255)>>>0<10););return r}function z0(t,n){var r=0,e=0;for(n=T(n,12),r=Pn()|0;;){if(n){e=Z(i.i[t+4>>2],i.i[t+8>>2])|0,A0(r|0,e|0)|0,k(e),n=n-12|0,t=t+12|0;continue}break}
return r}function _t(t,n,r){var e=0;e=c-16|0,c=e,O8(e,n+24|0,r),o8(t,n),i.i[t+16>>2]=0,i.i[t+20>>2]=0,i.b[t+40]=0,n=i.i[e+4>>2],r=0,i.i[t+24>>2]=r|i.i[e>>2],i.i[t+28>>2]=n,n=i.i[e+12>>2],i.i[t+32>>2]=
i.i[e+8>>2],i.i[t+36>>2]=n,c=e+16|0}function I4(t){var n=0;i:{e:{n:{r:{t:switch(n=i.i[t>>2],n-((n|0)!=0)|0){case 0:break t;case 1:break r;case 2:break n;case 3:break e;default:break i}k(i.i[t+8>>2]),F(
n,i.i[t+4>>2]);return}k(i.i[t+4>>2]);return}k(i.i[t+4>>2]);return}k(i.i[t+4>>2])}}function A4(t,n){var r=0,e=0,a=0;r=c-16|0,c=r,n=jf(n|0)|0,b0(r+8|0),a=i.i[r+12>>2],e=i.i[r+8>>2]&1,i.i[t>>2]=e,i.i[t+4>>
2]=e?a:n,c=r+16|0}function o2(t,n){var r=0;r=c-16|0,c=r,en(n)?(i.i[t+8>>2]=0,i.i[t>>2]=0,i.i[t+4>>2]=1):(co(r+8|0,n|0),j4(t,i.i[r+8>>2],i.i[r+12>>2])),c=r+16|0}function $(t){var n=0,r=0,e=0;for(r=i.i[t+
8>>2],e=i.i[t+4>>2],n=e;;){if(r){m(i.i[n>>2],i.i[n+4>>2]),r=r-1|0,n=n+12|0;continue}break}ma(i.i[t>>2],e)}function i8(t,n){var r=0;if(i.i[t>>2]==1)i:{if(r=-1,n=(i.d[t+8>>3]-n)/1e3,n>=4294967295)break i;
return t=n<4294967295&n>=0?~~n>>>0:0,(n>+(t>>>0))+t|0}else r=i.i[t+4>>2];return r}function e8(t,n,r,e){var a=0;for(e=e&255;;){if(!((r|0)==(a|0)|(e|0)==i.B[n+a|0])){a=a+1|0;continue}break}i.i[t+4>>2]=a,
i.i[t>>2]=(r|0)!=(a|0)}function s0(t){var n=0,r=0,e=0;for(r=i.i[t+8>>2],e=i.i[t+4>>2],n=e;;){if(r){Y(n),Y(n+16|0),r=r-1|0,n=n+32|0;continue}break}$4(i.i[t>>2],e)}function x4(t,n){var r=0;i:if(W8(t),i.
i[t+48>>2]==1){if(i.B[t+125])break i;n=pf(n|0,i.i[t+52>>2])|0,r=i.i[t+68>>2],i.i[t+68>>2]=n,n=i.i[t+64>>2],i.i[t+64>>2]=1,F(n,r)}}function oi(t,n,r){var e=0;return e=n,n=r&2097151,e>>>0>n>>>0?(t=T(n,264)+
t|0,i.i[t+8>>2]!=5?t=i.i[t>>2]==(r|0)?t+8|0:0:t=0):t=0,t}function n8(t,n){var r=0;r=c-32|0,c=r,Z2(r+12|0,i.B[(n&255)+86856|0]),n=i.B[r+31],i.i[t+4>>2]=n?11:15,i.i[t>>2]=n?69272:69257,c=r+32|0}function T4(t){
Ta(t,12)}function r8(t){Ta(t,16)}function t8(t,n){return i.B[t+12]==i.B[n+12]&&N(i.i[t>>2]+8|0,i.i[t+4>>2],i.i[n>>2]+8|0,i.i[n+4>>2])?t=i.i[t+8>>2]==i.i[n+8>>2]:t=0,t}function di(t,n,r){var e=0;return e=
n,n=r&2097151,e>>>0>n>>>0?(t=T(n,104)+t|0,i.B[t+100]!=3?t=i.i[t>>2]==(r|0)?t+8|0:0:t=0):t=0,t}function kc(t,n,r,e){t=t|0,n=n|0,r=r|0,e=e|0,Mi(t,n,r,e,9)}function dc(t,n,r,e){t=t|0,n=n|0,r=r|0,e=e|0,Mi(
t,n,r,e,10)}function hc(t,n,r,e){t=t|0,n=n|0,r=r|0,e=e|0,Mi(t,n,r,e,1)}function wc(t,n,r,e){t=t|0,n=n|0,r=r|0,e=e|0,Mi(t,n,r,e,0)}function pc(t,n,r,e){t=t|0,n=n|0,r=r|0,e=e|0,Mi(t,n,r,e,6)}function vc(t,n,r,e){
t=t|0,n=n|0,r=r|0,e=e|0,Mi(t,n,r,e,5)}function gc(t,n,r,e){t=t|0,n=n|0,r=r|0,e=e|0,Mi(t,n,r,e,3)}function mc(t,n,r,e){t=t|0,n=n|0,r=r|0,e=e|0,Mi(t,n,r,e,2)}function Bc(t,n,r,e){t=t|0,n=n|0,r=r|0,e=e|0,
Mi(t,n,r,e,7)}function yc(t,n,r,e){t=t|0,n=n|0,r=r|0,e=e|0,Mi(t,n,r,e,4)}function a8(t,n){var r=0;return r=c-16|0,c=r,S2(r+8|0,t,n),i.i[r+8>>2]&1?t=i.i[r+12>>2]:t=$o()|0,c=r+16|0,t}function f2(t,n,r,e,a){
var o=0;o=c-16|0,c=o,Ri(o+8|0,t,n,r,e,a),i.i[o+8>>2]!=-2147483647?p():c=o+16|0}function j2(t,n,r,e){n=e?(r>>>0<=e>>>0?(r|0)==(e|0):i.b[n+e|0]>=-64)?n:0:n,i.i[t+4>>2]=e,i.i[t>>2]=n}function o8(t,n){var r=0,
e=0;e=i.i[n>>2],r=i.i[e>>2]+1|0,i.i[e>>2]=r,r?(r=i.i[n+4>>2],i.b[t+12]=i.B[n+12],i.i[t+4>>2]=r,i.i[t>>2]=e,i.i[t+8>>2]=i.i[n+8>>2]):p()}function f8(t){var n=0;t=t&65535,n=t-500|0;i:{if(!(n>>>0<=4&(n|0)!=
1|(t|0)==429)&&(n=0,(t|0)!=408))break i;n=1}return n}function s8(t,n){var r=0;return r=c-16|0,c=r,n?(i.i[r+8>>2]=t,i.i[r+12>>2]=t+n,t=$t(r+8|0)):t=0,c=r+16|0,t}function c8(t,n){var r=0,e=0,a=0;return r=
i.i[t>>2]==-2147483648,e=i.i[n>>2],a=r&(e|0)==-2147483648,(e|0)==-2147483648|r||(a=xi(i.i[t+4>>2],i.i[t+8>>2],i.i[n+4>>2],i.i[n+8>>2])),a}function C4(t,n,r,e){if(r)i:{if(n=r2(n,r),!e)break i;if(!n){n=
0;break i}if(!r)break i;rn(n,r)}i.i[t+4>>2]=r,i.i[t>>2]=n}function Ic(t,n){t=t|0,n=n|0;var r=0;if(!(!n|n-1&n))return r=-2147483648-n>>>0>=t>>>0?n:0,r||p(),t&&(n=r2(r,t),n||p()),n|0;p()}function Pi(t,n,r){
var e=0;e=c-16|0,c=e,d0(e+8|0,n,r),n=i.i[e+12>>2],F(i.i[t+8>>2],i.i[t+12>>2]),i.i[t+12>>2]=n,i.i[t+8>>2]=1,c=e+16|0}function j4(t,n,r){var e=0;e=c-16|0,c=e,_i(e+8|0,n,r),n=i.i[e+8>>2],r=i.i[e+12>>2],i.
i[t+8>>2]=r,i.i[t+4>>2]=n,i.i[t>>2]=r,c=e+16|0}function Ii(t,n,r,e){var a=0;a=c-16|0,c=a,ji(a+8|0,df(n|0,(D=q(r,e)>>2,i.i[D]))|0),n=i.i[a+12>>2],i.i[t>>2]=i.i[a+8>>2],i.i[t+4>>2]=n,c=a+16|0}function u8(t,n){
var r=0;r=c-16|0,c=r,vo(r|0,n|0),i.i[r>>2]?(i.d[t+8>>3]=i.d[r+8>>3],n=1):n=0,i.i[t>>2]=n,i.i[t+4>>2]=0,c=r+16|0}function b8(t,n,r){t=t|0,n=n|0,r=r|0,ja(t,n,r,1)}function l8(t,n,r){t=t|0,n=n|0,r=r|0,ja(
t,n,r,0)}function O2(t){var n=0,r=0,e=0;for(n=i.i[t+8>>2],e=i.i[t+4>>2],r=e;;){if(n){k(i.i[r>>2]),n=n-1|0,r=r+4|0;continue}break}H2(i.i[t>>2],e)}function k8(t,n){var r=0;n=xf(n|0)|0,n>>>0>6?(n=4,r=16):
(r=n<<2,n=i.i[r+86740>>2],r=i.i[r+86712>>2]),i.i[t+4>>2]=r,i.i[t>>2]=n}function d8(t){var n=0;return n=c-16|0,c=n,t>>>0>=2147483637?p():(c=n+16|0,t=t+11&2147483644),t}function Ac(t,n,r,e){if(t=t|0,n=n|
0,r=r|0,e=e|0,!(!e|e-1&e))return e=-2147483648-e>>>0>=n>>>0?e:0,e||p(),t=E2(t,n,e,r),t||p(),t|0;p()}function Ni(){var t=0,n=0,r=0;return t=c-16|0,c=t,Ui(t+4|0,85034,51),n=i.i[t+8>>2],r=fo(n|0,i.i[t+12>>
2])|0,m(i.i[t+4>>2],n),c=t+16|0,r}function h8(t,n){var r=0,e=0,a=0;r=M(i.i[n>>2]),e=M(i.i[n+4>>2]),a=i.B[n+12],n=M(i.i[n+8>>2]),i.b[t+12]=a,i.i[t+4>>2]=e,i.i[t>>2]=r,i.i[t+8>>2]=n}function W0(t,n){var r=0;
r=c-16|0,c=r,s4(r+8|0,87908,n),n=i.i[r+12>>2],i.i[t>>2]=i.i[r+8>>2],i.i[t+4>>2]=n,c=r+16|0}function w8(t){var n=0;return n=c-32|0,c=n,i.i[n+24>>2]=7,i.i[n+20>>2]=69944,i.i[n+16>>2]=t,i.b[n+12]=8,t=Ki(
n+12|0),c=n+32|0,t}function p8(t,n,r){var e=0;e=c-16|0,c=e,Ft(e+8|0,r&255,n),n=i.i[e+12>>2],i.i[t>>2]=i.i[e+8>>2],i.i[t+4>>2]=n,c=e+16|0}function v8(t,n,r){var e=0;return e=c-16|0,c=e,i.i[e+12>>2]=0,H0(
e,r,e+12|0),t=u2(t,n,i.i[e>>2],i.i[e+4>>2]),c=e+16|0,t}function O4(t,n,r){var e=0;e=c-16|0,c=e,ji(e+8|0,Vo(n|0,r|0)|0),n=i.i[e+12>>2],i.i[t>>2]=i.i[e+8>>2],i.i[t+4>>2]=n,c=e+16|0}function g8(t){var n=0;
n=t&65535,t=n-301|0;i:{if(!(1<<t&199&&t>>>0<=7)&&(t=0,n))break i;t=1}return t}function m8(t){var n=0,r=0;return n=c-16|0,c=n,X4(n+8|0,t),t=i.i[n+12>>2],r=+so(t|0),k(t),t=M(r<4294967295&r>=0?~~r>>>0:0),
c=n+16|0,t}function G0(t,n){var r=0;return t=n-t,t>=4294967295?r=2147483647:(r=t<4294967295&t>=0?~~t>>>0:0,r=(t>+(r>>>0))+r|0,r=r>>>0>=2147483647?2147483647:r),r}function J0(t,n,r,e){r>>>0<e>>>0?p():(i.
i[t+4>>2]=e,i.i[t>>2]=n,i.i[t+12>>2]=r-e,i.i[t+8>>2]=n+e)}function B8(t){var n=0;i:{e:switch(i.B[t]-5|0){case 0:n=i.B[i.i[t+4>>2]+34|0];break i;case 3:n=1;break i;case 4:break e;default:break i}n=!i.i[t+
4>>2]}return n&1}function y8(t){return(t-48>>>0<10|(t&2097119)-65>>>0<26|t>>>0>127)&(t|0)!=1114112}function I8(t,n,r,e){i.i[n+8>>2]?(Qi(n,r,e),i.i[t+8>>2]=i.i[n+8>>2],r=i.i[n>>2],n=i.i[n+4>>2],i.i[t>>
2]=r,i.i[t+4>>2]=n):(i.i[t>>2]=-2147483648,m(i.i[n>>2],i.i[n+4>>2]))}function xc(t,n,r){t=t|0,n=n|0,r=r|0;var e=0;e=c-16|0,c=e,i.i[e+12>>2]=i.i[n>>2],n=e+12|0,l8(e,n,r),Y4(n),i.i[t>>2]=0,c=e+16|0}function Tc(t,n,r){
t=t|0,n=n|0,r=r|0;var e=0;e=c-16|0,c=e,i.i[e+12>>2]=i.i[n>>2],n=e+12|0,b8(e,n,r),Y4(n),i.i[t>>2]=0,c=e+16|0}function E2(t,n,r,e){var a=0;return a=r2(r,e),a&&(n=n>>>0>e>>>0?e:n,n&&C(a,t,n),hi(t,r)),a}function mi(t,n){
var r=0;return r=c-16|0,c=r,oa(r+8|0,t,n),t=i.i[r+8>>2],t?c=r+16|0:p(),t}function Qi(t,n,r){var e=0;q2(t,r),e=i.i[t+8>>2],r&&C(i.i[t+4>>2]+e|0,n,r),i.i[t+8>>2]=r+e}function A8(t,n){var r=0;r=c-16|0,c=
r,ji(r+8|0,To(n|0)|0),n=i.i[r+12>>2],i.i[t>>2]=i.i[r+8>>2],i.i[t+4>>2]=n,c=r+16|0}function E4(t,n){var r=0;r=c-16|0,c=r,ji(r+8|0,yf(n|0)|0),n=i.i[r+12>>2],i.i[t>>2]=i.i[r+8>>2],i.i[t+4>>2]=n,c=r+16|0}
function S4(t,n){var r=0;r=c-16|0,c=r,ji(r+8|0,Df(n|0)|0),n=i.i[r+12>>2],i.i[t>>2]=i.i[r+8>>2],i.i[t+4>>2]=n,c=r+16|0}function x8(t,n){var r=0;r=c-16|0,c=r,ji(r+8|0,_f(n|0)|0),n=i.i[r+12>>2],i.i[t>>2]=
i.i[r+8>>2],i.i[t+4>>2]=n,c=r+16|0}function V0(t){var n=0;return n=c-16|0,c=n,Q0(n+8|0,t),c=n+16|0,i.i[n+8>>2]&i.I[n+12>>2]>65536}function Cc(t){t=t|0;i:switch(i.B[t+40]){case 0:ci(i.i[t>>2]),k(i.i[t+
8>>2]),k(i.i[t+16>>2]);return;case 3:D2(i.i[t+36>>2]),k(i.i[t+28>>2]),ci(i.i[t+20>>2]);break;default:break i}}function jc(t,n){t=t|0,n=n|0;var r=0,e=0;r=c-16|0,c=r,i.i[r+12>>2]=n,e=Ls(r+12|0),k(n),i.i[t+
4>>2]=0,i.i[t+8>>2]=0,i.i[t>>2]=e,c=r+16|0}function T8(t){var n=0,r=0;n=c-16|0,c=n,ji(n+8|0,Tf()|0),r=i.i[n+12>>2],i.i[t>>2]=i.i[n+8>>2],i.i[t+4>>2]=r,c=n+16|0}function R4(t,n){var r=0,e=0;r=i.i[n>>2],
e=i.i[r>>2]+1|0,i.i[r>>2]=e,e?(i.i[t>>2]=r,i.b[t+12]=i.B[n+12],r=i.i[n+4>>2],n=i.i[n+8>>2],i.i[t+4>>2]=r,i.i[t+8>>2]=n):p()}function C8(t,n){var r=0;r=c-16|0,c=r,St(r+8|0,n),n=i.i[r+12>>2],i.i[t>>2]=i.
i[r+8>>2],i.i[t+4>>2]=n,c=r+16|0}function Oc(t){var n=0,r=0,e=0;if(n=i.i[t+16>>2],r=i.i[t+12>>2],r)i:{if(e=i.i[n>>2],e&&U[e|0](r),!i.i[n+4>>2])break i;hi(r,i.i[n+8>>2])}if((t|0)!=-1)i:{if(n=i.i[t+4>>2]-
1|0,i.i[t+4>>2]=n,n)break i;hi(t,4)}}function U4(t){m(i.i[t>>2],i.i[t+4>>2]),m(i.i[t+12>>2],i.i[t+16>>2]),m(i.i[t+24>>2],i.i[t+28>>2]),m(i.i[t+36>>2],i.i[t+40>>2]),W4(i.i[t+52>>2])}function s2(t){m(i.
i[t+8>>2],i.i[t+12>>2]),m(i.i[t+20>>2],i.i[t+24>>2]),W(i.i[t+56>>2],i.i[t+60>>2]),$(t+32|0),$(t+44|0)}function ri(t,n,r,e){var a=0;a=1,n=kf(n|0,(D=q(r,e)>>2,i.i[D]))|0,Ia(n)&&(k(n),a=0),i.i[t+4>>2]=n,
i.i[t>>2]=a}function j8(t){for(var n=0,r=0;;){if((n|0)!=24){r=t+n|0,m(i.i[r>>2],i.i[r+4>>2]),n=n+12|0;continue}break}}function X0(t,n){var r=0;r=i.i[n>>2],r>>>0>=2147483647?p():(i.i[n>>2]=r+1,i.i[t+4>>
2]=n,i.i[t>>2]=n+4)}function q4(t){var n=0;return t>=4294967295?n=2147483647:(n=t<4294967295&t>=0?~~t>>>0:0,n=(+(n>>>0)<t)+n|0,n=n>>>0>=2147483647?2147483647:n),n}function O8(t,n,r){var e=0;e=c-16|0,c=
e,R4(e,n),i.b[t+12]=r,i.i[t>>2]=i.i[e>>2],n=i.i[e+8>>2],i.i[t+4>>2]=i.i[e+4>>2],i.i[t+8>>2]=n,c=e+16|0}function E8(t,n,r,e,a,o){t=t|0,n=n|0,r=r|0,e=e|0,a=a|0,o=o|0,p()}function Ec(t,n){t=t|0,n=n|0;var r=0;
if(t)i:{if(r=i.i[n>>2],r&&U[r|0](t),r=i.i[n+4>>2],!r)break i;fe(t,i.i[n+8>>2],r)}}function P4(t,n){var r=0,e=0;e=1,r=Un(i.i[n>>2])|0,ce(r)||(k(r),e=0),i.i[t+4>>2]=r,i.i[t>>2]=e,i.i[t+8>>2]=n}function S8(t){
var n=0,r=0;r=oi(i.i[21997],i.i[21998],t);i:{if(r&&(n=0,i.i[r+248>>2]))break i;t4(t),n=1}return n}function R8(t,n){i.i[n>>2]==-2147483648?(n=c4(n+4|0),i.i[t>>2]=-2147483648,i.i[t+4>>2]=n):C(t,n,76)}function Sc(t,n){
t=t|0,n=n|0;var r=0,e=0;r=n-8|0,e=i.i[r>>2],i.i[r>>2]=e+1,(e|0)<0?p():(i.i[t+4>>2]=n,i.i[t>>2]=84204)}function Rc(t,n,r,e,a){t=t|0,n=n|0,r=r|0,e=e|0,a=a|0,t?U[i.i[n+16>>2]](t,r,e,a):(k(a),k(e),k(r),ii(
87636,50),p())}function N4(t,n,r){var e=0;e=c-16|0,c=e,Zo(e+8|0,n|0,r|0),N2(t,i.i[e+8>>2],i.i[e+12>>2]),c=e+16|0}function U8(t,n){var r=0;i.i[n>>2]!=-2147483648?(k(i.i[n+12>>2]),i.i[t+8>>2]=i.i[n+8>>2],
r=i.i[n>>2],n=i.i[n+4>>2],i.i[t>>2]=r,i.i[t+4>>2]=n):i.i[t>>2]=-2147483648}function Q0(t,n){var r=0;n=pa(n),n?(n=qn(i.i[n>>2])|0,r=1):r=0,i.i[t+4>>2]=n,i.i[t>>2]=r}function Y0(t,n,r){var e=0;e=c-16|0,
c=e,Ko(e+8|0,n|0,r|0),N2(t,i.i[e+8>>2],i.i[e+12>>2]),c=e+16|0}function Uc(t){t=t|0,Ca(t,7)}function qc(t){t=t|0,Ca(t,6)}function ti(t,n){var r=0;r=c-16|0,c=r,Gf(r+8|0,n|0),N2(t,i.i[r+8>>2],i.i[r+12>>2]),
c=r+16|0}function q8(t,n){var r=0;i.i[n>>2]==-2147483648?(i.i[t+8>>2]=i.i[n+12>>2],r=i.i[n+4>>2],n=i.i[n+8>>2],i.i[t>>2]=r,i.i[t+4>>2]=n):(i.i[t>>2]=-2147483648,J8(n))}function P8(t,n){var r=0;r=c-16|
0,c=r,$f(r+8|0,n|0),N2(t,i.i[r+8>>2],i.i[r+12>>2]),c=r+16|0}function N8(t,n,r){(n|0)==-2147483648?n=0:(r=M(r),n=1),i.i[t+4>>2]=r,i.i[t>>2]=n}function S2(t,n,r){var e=0;e=1,(n|0)!=1?e=0:n=M(r),i.i[t+4>>
2]=n,i.i[t>>2]=e}function D8(t,n){var r=0;r=c-16|0,c=r,Mo(r+8|0,n|0),j4(t,i.i[r+8>>2],i.i[r+12>>2]),c=r+16|0}function L8(t,n){var r=0;r=i.i[n>>2],r&&U[r|0](t),r=i.i[n+4>>2],r&&fe(t,i.i[n+8>>2],r)}function M8(t,n,r){
n?(i.i[t+8>>2]=i.i[r+8>>2],n=i.i[r+4>>2],i.i[t>>2]=i.i[r>>2],i.i[t+4>>2]=n):(i.i[t>>2]=-2147483648,m(i.i[r>>2],i.i[r+4>>2]))}function Pc(t){t=t|0;i:{e:{n:switch(i.B[t+24]){case 0:k(i.i[t+4>>2]);break e;case 3:
break n;default:break i}D2(i.i[t+20>>2])}ci(i.i[t>>2]),k(i.i[t+12>>2])}}function Nc(t,n,r,e,a){t=t|0,n=n|0,r=r|0,e=e|0,a=a|0,t?U[i.i[n+16>>2]](t,r,e,a):(k(a),k(r),ii(87636,50),p())}function R2(t,n,r,e,a){
t=t|0,n=n|0,r=r|0,e=e|0,a=a|0,p()}function Dc(t,n){t=t|0,n=n|0;var r=0,e=0;r=n-8|0,e=i.i[r>>2]+1|0,i.i[r>>2]=e,e?(i.i[t+4>>2]=n,i.i[t>>2]=87688):p()}function Yi(t,n,r,e,a){n=u2(e,a,n,r),i.i[t+4>>2]=a-
r,i.i[t>>2]=n?r+e|0:0}function c0(t,n){i.i[n>>2]?p():(i.i[n>>2]=-1,i.i[t+4>>2]=n,i.i[t>>2]=n+4)}function Ki(t){var n=0,r=0;return n=mi(4,28),i.i[n>>2]=1,i.i[n+4>>2]=1,r=i.i[t+4>>2],i.i[n+8>>2]=0|i.i[t>>
2],i.i[n+12>>2]=r,r=i.i[t+12>>2],i.i[n+16>>2]=i.i[t+8>>2],i.i[n+20>>2]=r,i.i[n+24>>2]=i.i[t+16>>2],n}function K0(t,n,r,e){return!t|!r?t=!(t|r):t=N(t,n,r,e),t}function D4(t,n,r,e){t=t|0,n=n|0,r=r|0,e=e|
0,p()}function Lc(t,n,r,e){t=t|0,n=n|0,r=r|0,e=e|0,t?U[i.i[n+16>>2]](t,r,e):(k(e),k(r),ii(87636,50),p())}function L4(t,n){var r=0;R4(t+24|0,n+24|0),o8(t,n),i.b[t+40]=i.B[n+40],r=i.i[n+16>>2],n=i.i[n+20>>
2],i.i[t+16>>2]=r,i.i[t+20>>2]=n}function u0(t,n){var r=0;tf(n|0)|0?(r=t,t=Go(n|0)|0,l4(r,t),k(t)):(i.i[t+8>>2]=0,i.i[t>>2]=0,i.i[t+4>>2]=4)}function M4(t,n,r,e,a){a?e=Z(e|0,a|0)|0:e=1024,n2(t,n,r,e),
k(e)}function F8(t,n){var r=0,e=0;r=t,e=T(i2(i.i[t>>2]^T(i2(T(n,-862048943),15),461845907),13),5)-430675100|0,i.i[r>>2]=e}function H8(t,n,r,e){(n|0)!=(e|0)&&(t=c-32|0,c=t,i.i[t+8>>2]=e,i.i[t+12>>2]=n,
i.i[t+24>>2]=t+12,i.i[t+28>>2]=17,i.i[t+16>>2]=t+8,i.i[t+20>>2]=17,p()),n&&C(t,r,n)}function Mc(t){t=t|0;var n=0;t=t-8|0,n=i.i[t>>2],i.i[t>>2]=n+1,(n|0)<0?p():Ba(t)}function Fc(t,n,r,e,a,o){t=t|0,n=n|
0,r=r|0,e=e|0,a=a|0,o=o|0,p()}function Hc(t,n,r,e,a){t=t|0,n=n|0,r=+r,e=e|0,a=a|0,p()}function zc(t,n,r,e,a){t=t|0,n=n|0,r=+r,e=e|0,a=a|0,p()}function Wc(t,n,r,e,a){t=t|0,n=n|0,r=Pe(r),e=e|0,a=a|0,p()}
function F4(t,n,r,e,a){t=t|0,n=n|0,r=r|0,e=e|0,a=a|0,t?U[i.i[n+16>>2]](t,r,e,a):(k(a),ii(87636,50),p())}function Gc(t,n,r,e,a){t=t|0,n=n|0,r=Pe(r),e=e|0,a=a|0,p()}function z8(t,n,r,e,a){n=U2(e,a,n,r),
i.i[t+4>>2]=a-r,i.i[t>>2]=n?e:0}function U2(t,n,r,e){return n>>>0>=e>>>0?t=K4(r,(n-e|0)+t|0,e):t=0,t}function W8(t){var n=0;n=i.i[t+64>>2],i.i[t+64>>2]=0,(n|0)==1&&(t=i.i[t+68>>2],Eo(t|0),k(t))}function b0(t){
var n=0,r=0;n=i.i[23104],r=i.i[23105],i.i[23104]=0,i.i[23105]=0,i.i[t+4>>2]=r,i.i[t>>2]=(n|0)==1}function Jc(t,n,r,e){t=t|0,n=n|0,r=r|0,e=e|0,t?U[i.i[n+16>>2]](t,r,e):(k(r),ii(87636,50),p())}function q2(t,n){
var r=0;r=i.i[t+8>>2],i.i[t>>2]-r>>>0<n>>>0&&xr(t,r,n,1,1)}function G8(t,n,r){return i.i[t+8>>2]==(r|0)?t=C2(i.i[t+4>>2],n,r):t=1,!t}function c2(t,n){var r=0;r=i.i[t+8>>2],i.i[t>>2]-r>>>0<n>>>0&&xr(t,
r,n,4,12)}function Z0(t,n){var r=0;r=c-96|0,c=r,e0(r,87960,n),P0(t,r),c=r+96|0}function J8(t){t=(i.i[t>>2]==-2147483648?4:0)+t|0,m(i.i[t>>2],i.i[t+4>>2])}function V8(t,n){var r=0;r=i.i[t+8>>2],i.i[t>>
2]-r>>>0<n>>>0&&f2(t,r,n,4,4)}function $0(t){var n=0;n=i.i[t>>2],(n|0)==1|n>>>0>3||m(i.i[t+4>>2],i.i[t+8>>2])}function X8(t,n,r){return t=t|0,n=n|0,r=r|0,t?t=U[i.i[n+16>>2]](t,r)|0:(k(r),ii(87636,50),
p()),t|0}function Q8(t,n,r,e){return(n|0)==(e|0)?t=(C2(t,r,n)|0)!=0:t=1,t}function Ai(t){m(i.i[t>>2],i.i[t+4>>2]),m(i.i[t+12>>2],i.i[t+16>>2]),m(i.i[t+24>>2],i.i[t+28>>2])}function Y8(t){return i.B[t+
38]==1?t=Je(i.i[t+16>>2],i.i[t+20>>2]):t=0,t}function _0(t,n){var r=0,e=0,a=0;e=t,a=Z(i.i[n+4>>2],i.i[n+8>>2])|0,i.i[e+12>>2]=a,r=i.i[n+4>>2],i.i[t>>2]=i.i[n>>2],i.i[t+4>>2]=r,i.i[t+8>>2]=i.i[n+8>>2]}
function N(t,n,r,e){return(n|0)==(e|0)?t=C2(t,r,n):t=1,!t}function u2(t,n,r,e){return n>>>0>=e>>>0?t=C2(r,t,e):t=1,!t}function _(t){var n=0,r=0;return n=sf(t|0)|0,r=n<<3,t=r&31,n>>>0>=7?7:(r&63)>>>0>=
32?329220>>>t|0:((1<<t)-1&329220)<<32-t|50462976>>>t}function P2(t){m(i.i[t>>2],i.i[t+4>>2]),$(t+12|0),W(i.i[t+24>>2],i.i[t+28>>2])}function H4(t,n){i.i[t+4>>2]=i.i[n+8>>2],i.i[t>>2]=i.i[n>>2]!=-2147483648?
i.i[n+4>>2]:0}function K8(t,n,r,e){return n>>>0>=e>>>0?t=ot(t,e,r,e):t=0,t}function Z8(t){var n=0;i:if(n=i.i[t>>2],i.i[t>>2]=n-1,(n|0)==1){if((t|0)==-1||(n=i.i[t+4>>2],i.i[t+4>>2]=n-1,(n|0)!=1))break i;
hi(t,4)}}function $8(t,n,r){r&&(n=r2(n,r)),i.i[t+4>>2]=r,i.i[t>>2]=n}function xi(t,n,r,e){return(n|0)==(e|0)?t=K4(t,r,n):t=0,t}function _8(t){return(_(t)&255)!=6&&(k(t),t=1024),t}function z4(t){var n=0,
r=0,e=0,a=0;n=+I0(),r=+Dn(),e=t,a=+Hn(),i.d[e+16>>3]=a,i.d[t+8>>3]=r,i.d[t>>3]=n}function Zi(t,n){var r=0;i:if(r=i.i[t>>2]-1|0,i.i[t>>2]=r,!r){if((t|0)==-1||(r=i.i[t+4>>2]-1|0,i.i[t+4>>2]=r,r))break i;
fe(t,4,n+11&-4)}}function ie(t,n){n=(n&255)<<2,i.i[t+4>>2]=i.i[n+86768>>2],i.i[t>>2]=i.i[n+86812>>2]}function N2(t,n,r){n?j4(t,n,r):i.i[t>>2]=-2147483648}function D2(t){var n=0;n=i.i[t>>2]-1|0,i.i[t>>
2]=n,n||uc(t)}function W4(t){var n=0;n=i.i[t>>2]-1|0,i.i[t>>2]=n,n||bc(t)}function l0(t){var n=0;n=i.i[t>>2]-1|0,i.i[t>>2]=n,n||sc(t)}function ia(t,n,r){(n|0)==1?g4(t,r):i.i[t>>2]=-2147483648}function ci(t){
var n=0;n=i.i[t>>2]-1|0,i.i[t>>2]=n,n||Xs(t)}function b2(t){var n=0,r=0;return n=i.i[t+4>>2],r=Z(n|0,i.i[t+8>>2])|0,m(i.i[t>>2],n),r}function ui(t,n,r,e){n=q(n,r),ni(i.i[t>>2],i.i[n>>2],e|0),k(e)}function L2(t){
var n=0;i:if(n=i.i[t>>2]-1|0,i.i[t>>2]=n,!n){if(A2(t+8|0),(t|0)==-1||(n=i.i[t+4>>2]-1|0,i.i[t+4>>2]=n,n))break i;hi(t,4)}}function Vc(t,n){return t=t|0,n=n|0,t=i.i[t>>2],U[i.i[i.i[n+4>>2]+12>>2]](i.i[n>>
2],i.i[t>>2],i.i[t+4>>2])|0}function Xc(t,n){return t=t|0,n=n|0,t=i.i[t>>2],U[i.i[i.i[n+4>>2]+12>>2]](i.i[n>>2],i.i[t+4>>2],i.i[t+8>>2])|0}function G4(t){var n=0;n=i.i[t>>2]-1|0,i.i[t>>2]=n,n||Ws(t)}function ea(t){
return(di(i.i[21991],i.i[21992],t)|0)!=0}function na(t){var n=0;n=i.i[t>>2]-1|0,i.i[t>>2]=n,n||Oc(t)}function Di(t,n){var r=0;r=ya(n),i.i[t+4>>2]=n,i.i[t>>2]=r^1}function J4(t){i.i[t>>2]&&(xa(i.i[t+4>>
2]),xa(i.i[t+8>>2]))}function ji(t,n){var r=0;r=Ia(n),i.i[t+4>>2]=n,i.i[t>>2]=r^1}function M(t){return(t&-4)!=1024&&(t=is(t|0)|0),t}function ra(t){i.I[t>>2]>=3&&m(i.i[t+4>>2],i.i[t+8>>2])}function l2(){
i.i[21972]?p():i.i[21972]=-1}function ee(){i.i[21965]?p():i.i[21965]=-1}function Qc(t,n){t=t|0,n=n|0,be(t,n,3)}function ne(t){i.B[t+40]==2?te(t):pi(t)}function Yc(t,n){t=t|0,n=n|0,be(t,n,2)}function Kc(t,n){
t=t|0,n=n|0,be(t,n,1)}function Zc(t,n){t=t|0,n=n|0,be(t,n,0)}function re(t,n,r){var e=0;e=_4(n,r),Ui(t,n,r),i.i[t+12>>2]=e}function ta(t){k(i.i[t+8>>2]),F(i.i[t>>2],i.i[t+4>>2]),k(i.i[t+12>>2])}function $c(t){
t=t|0,l2(),Tr(t),i.i[21972]=i.i[21972]+1,g2()}function _c(t,n){t=t|0,n=n|0;var r=0;r=qs(n),k(n),i.i[t+4>>2]=0,i.i[t+8>>2]=0,i.i[t>>2]=r}function $i(t,n){return t!=t||t<n?n:t}function aa(t,n){return n!=
n||t<n?t:n}function oa(t,n,r){n=r2(n,r),i.i[t+4>>2]=r,i.i[t>>2]=n}function M2(t,n,r,e){r=q(r,e),N4(t,i.i[n>>2],i.i[r>>2])}function Li(t){(t|0)!=1&&(ii(84915,49),p())}function k0(t){return t=uo(t|0)|0,
(t|0)==16777215?2:(t|0)!=0}function fa(t,n){return t&1?t=M(n):t=sa(n),t}function i3(t,n){return t=t|0,n=n|0,U[i.i[i.i[n+4>>2]+12>>2]](i.i[n>>2],i.i[t>>2],i.i[t+4>>2])|0}function te(t){k(i.i[t>>2]),k(i.
i[t+4>>2]),k(i.i[t+8>>2])}function ae(t){W(i.i[t+56>>2],i.i[t+60>>2]),Q4(t+16|0)}function sa(t){return en(t)?t=Lo(t|0)|0:t=M(t),t}function ca(t,n){return Ns(n,i.i[i.i[t+44>>2]>>2],i.i[t+4>>2],i.i[t+8>>
2])}function d0(t,n,r){var e=0,a=0;e=t,a=Z(n|0,r|0)|0,i.i[e+4>>2]=a,i.i[t>>2]=0}function Y(t){k(i.i[t+12>>2]),m(i.i[t>>2],i.i[t+4>>2])}function F2(t){i.i[t>>2]!=-2147483648&&Y(t)}function V4(t){i.i[t>>
2]!=-2147483648&&$(t)}function W(t,n){(t|0)!=-2147483648&&m(t,n)}function pi(t){G4(i.i[t+24>>2]),Zi(i.i[t>>2],i.i[t+4>>2])}function k2(t){i.B[t+52]!=2&&pi(t)}function X4(t,n){var r=0,e=0;r=t,e=h2(+(n>>>
0))|0,i.i[r+4>>2]=e,i.i[t>>2]=0}function Q4(t){i.i[t>>2]!=-2147483648&&Ai(t)}function oe(t){i.i[t>>2]!=4&&ua(t)}function ua(t){i.i[t>>2]!=3&&ae(t)}function Y4(t){t=t|0,t=i.i[t>>2],t&&D2(t)}function ba(t){
$(t+8|0),$(t+20|0)}function e3(t){t=t|0,i.i[23104]=1,i.i[23105]=t}function fe(t,n,r){r&&hi(t,n)}function k(t){t>>>0>=1028&&Gn(t|0)}function la(t,n){(t|0)!=2&&k(n)}function ka(t){k(i.i[t+16>>2]),te(t+24|
0)}function da(t,n){t&&L8(t,n)}function ha(t,n,r,e){return xi(t,n,r,e)^1}function n3(t){t=t|0,t=t-8|0,Nt(t),na(t)}function r3(t,n,r){t=t|0,n=n|0,r=r|0,n&&hi(t,r)}function _i(t,n,r){i.i[t+4>>2]=r,i.i[t>>
2]=n}function wa(t,n,r){Qi(t,n,r-n|0)}function se(t){return(_(t)&255)!=0}function F(t,n){t&&k(n)}function ce(t){return(_(t)&253)==4}function pa(t){return ya(i.i[t>>2])?t:0}function t3(t,n,r,e,a,o){t=t|
0,n=n|0,r=r|0,e=e|0,a=a|0,o=o|0,M4(t,r,e,a,o)}function K4(t,n,r){return!C2(t,n,r)}function G(t,n,r){return t=t|0,n=n|0,r=r|0,Qi(t,n,r),0}function Z4(t,n,r){n2(t,n,r,1024)}function m(t,n){gi(t,n,1,1)}function $4(t,n){
gi(t,n,4,32)}function H2(t,n){gi(t,n,4,4)}function _4(t,n){return M((D=q(t,n)>>2,i.i[D]))}function va(t,n,r){U0(t,n,r,69892)}function ga(t,n){t||k(n)}function a3(t,n,r){return t=t|0,n=n|0,r=r|0,z(t,83904,
n,r)|0}function o3(t){t=t|0,m(i.i[t>>2],i.i[t+4>>2])}function ma(t,n){gi(t,n,4,12)}function Ba(t){We(i.i[t+8>>2]),Z8(t)}function f3(t){return t=t|0,c=c+t|0,c|0}function s3(t,n){return t=t|0,n=n|0,n0(t,
n),0}function ya(t){return(ho(t|0)|0)!=0}function Ia(t){return(wo(t|0)|0)!=0}function ii(t,n){mo(t|0,n|0),p()}function Aa(t){return(ff(t|0)|0)!=0}function en(t){return(ko(t|0)|0)!=0}function nn(t){return(af(
t|0)|0)!=0}function c3(t,n,r,e,a,o){t=t|0,n=n|0,r=r|0,e=e|0,a=a|0,o=o|0,Z4(t,r,e)}function xa(t){Bo(t|0),k(t)}function u3(t){t=t|0,Z8(t-8|0)}function b3(t){t=t|0,Ba(t-8|0)}function l3(t){t=t|0,Nt(t-8|
0)}function k3(t){t=t|0,na(t-8|0)}function ue(t){return!(bo(t|0)|0)}function z2(t){return h2(+(t>>>0))|0}function d3(){p()}function Ta(t,n){var r=0;r=c-16|0,c=r,Ri(r+8|0,t,i.i[t>>2],1,4,n),i.i[r+8>>2]!=
-2147483647?p():c=r+16|0}function Mi(t,n,r,e,a){var o=0;o=c-16|0,c=o,i.i[o+12>>2]=e,i.i[o>>2]=0,i.i[o+8>>2]=r,n=$n(n,a,o),ta(o),i.i[t+4>>2]=0,i.i[t+8>>2]=0,i.i[t>>2]=n,c=o+16|0}function Ca(t,n){var r=0;
r=c-16|0,c=r,i.i[r>>2]=n,n=c4(r),i.i[t+4>>2]=1,i.i[t>>2]=n,c=r+16|0}function ja(t,n,r,e){var a=0;a=i.i[n>>2],i.i[n>>2]=0,a?(Hs(a+8|0,e,r),D2(a),i.i[t>>2]=0):(k(r),ii(68404,28),p())}function C(t,n,r){var e=0,
a=0;for(e=an()<<16,e>>>0<t+r>>>0|e>>>0<n+r>>>0&&p(),t>>>0>n>>>0?(a=r-1|0,r=-1,e=-1):e=1;;){if((r|0)!=(a|0)){i.b[t+a|0]=i.B[n+a|0],a=a+e|0;continue}break}}function rn(t,n){for(t+n>>>0>an()<<16>>>0&&p();;){
if(n){n=n-1|0,i.b[n+t|0]=0;continue}break}}function be(t,n,r){i.i[t>>2]=r,i.i[t+12>>2]=i.i[n+8>>2],r=i.i[n>>2],n=i.i[n+4>>2],i.i[t+4>>2]=r,i.i[t+8>>2]=n}function W2(t,n){var r=0,e=0,a=0;return r=n>>>16|
0,e=t>>>16|0,n=n&65535,t=t&65535,a=T(n,t),n=(a>>>16|0)+T(n,e)|0,t=(n&65535)+T(t,r)|0,zi=T(r,e)+(n>>>16|0)+(t>>>16)|0,a&65535|t<<16}function tn(t){return t?31-V2(t-1^t)|0:32}function i2(t,n){var r=0,e=0;
return r=n&31,e=(-1>>>r&t)<<r,r=t,t=0-n&31,e|(r&-1<<t)>>>t}function h0(t,n){var r=0,e=0;return r=n&31,e=(-1<<r&t)>>>r|0,r=t,t=0-n&31,e|(r&-1>>>t)<<t}var U=[null,Oe,Z,ht,Vc,Xc,i3,Gs,Zs,Wi,Wi,Wi,h2,Wi,Wi,
t3,Qc,Wi,c3,Pt,R2,R2,ic,D4,E8,Hc,R2,Wc,X8,D4,Ks,$s,E8,R2,D4,Ys,cc,fc,ac,Gc,Fc,d4,Jc,F4,d4,F4,rc,Rc,tc,d4,nc,oc,F4,zc,Lc,Nc,R2,R2,X8,ec,Qs,_s,Jt,Jt,Y4,Tc,b8,xc,l8,Cc,Us,Pc,Ms,o3,G,s3,a3,Wi,Sc,b3,Mc,u3,
Zc,Kc,Yc,Wi,Dc,n3,l3,k3,d3];function an(){return Re}function Oa(t){t=t|0;var n=an()|0,r=n+t|0;if(n<r&&r<65536&&r<=4096){if(Re=r,r<<16<=li.byteLength)return n;var e=Math.min(Math.max(r,n+(n>>1)),4096),
a=new ArrayBuffer(e<<16);new Int8Array(a).set(i.b),i.b=new Int8Array(a),i.s=new Int16Array(a),i.i=new Int32Array(a),i.B=new Uint8Array(a),i.S=new Uint16Array(a),i.I=new Uint32Array(a),i.f=new Float32Array(
a),i.d=new Float64Array(a),structuredClone(li,{transfer:[li]}),li=a,j0=i.B}return n}function Ea(){return li=new ArrayBuffer(131072),i.b=new Int8Array(li),i.s=new Int16Array(li),i.i=new Int32Array(li),
i.B=new Uint8Array(li),i.S=new Uint16Array(li),i.I=new Uint32Array(li),i.f=new Float32Array(li),i.d=new Float64Array(li),c=65536,zi=0,j0=i.B,Re=li.byteLength>>16,ks(),{memory:Object.create(Object.prototype,
{grow:{value:Oa},buffer:{get:function(){return li}}}),authorizationOf:Vs,bindProvider:vs,callApi:lc,cancel:$c,checkOfProvider:_c,clientFromConfig:ps,clientFromRequest:As,connectAppUser:kc,disconnectAppUser:dc,
getAccessToken:hc,getConnection:wc,getCurrentAppUserAccessToken:pc,getCurrentAppUserConnection:vc,getWorkspaceConnection:gc,handleTimeout:gs,identifyAccount:jc,invalidate:Cs,isConnected:mc,isCurrentAppUserConnected:Bc,
isWorkspaceConnected:yc,refuseRequest:Uc,refuseServiceRole:qc,stepProvider:ws,wasm_bindgen__convert__closures_____invoke__h2909a8534361d247:Pt,__wbindgen_malloc:Ic,__wbindgen_realloc:Ac,__wbindgen_free:r3,
__wbindgen_exn_store:e3,__wbindgen_destroy_closure:Ec,__wbindgen_add_to_stack_pointer:f3}}const h3=100,w3=1e5;function on(t){let n=w3;const r=(e,a)=>{if(typeof e=="bigint"||typeof e=="symbol")return String(
e);if(typeof e!="object"||e===null)return e;if(a===h3||n<=0)return"[not shown]";n--;try{if(Array.isArray(e))return e.map(f=>r(f,a+1));const o=Object.entries(e).map(([f,s])=>[f,r(s,a+1)]);return Object.
fromEntries(o)}catch{return"[not readable]"}};return r(t,0)}var d2=class extends Error{name="Base44Error";kind;retryable;attempts;constructor(t,n,r,e,a,o){super(t),this.kind=o?.kind??p3(n??0),this.retryable=
o?.retryable??!1,this.attempts=o?.attempts??1;const{operation:f,integrationType:s,connectorId:u,retryAfter:b,requestId:l,hint:d}=o??{};Object.assign(this,Sa({status:n,code:r,data:e,originalError:a,operation:f,
integrationType:s,connectorId:u,retryAfter:b,requestId:l,hint:d}))}toJSON(){const{name:t,message:n,kind:r,status:e,operation:a,integrationType:o,connectorId:f}=this,{retryable:s,attempts:u,retryAfter:b,
requestId:l,hint:d}=this;return Sa({name:t,message:n,kind:r,status:e,code:on(this.code),data:on(this.data),operation:a,integrationType:o,connectorId:f,retryable:s,attempts:u,retryAfter:b,requestId:l,hint:d})}static[Symbol.
hasInstance](t){return Object.hasOwn(this,"prototype")&&!Object.hasOwn(this.prototype,fn)?Function.prototype[Symbol.hasInstance].call(this,t):typeof t=="object"&&t!==null&&fn in t}};const fn=Symbol.for(
"base44-connectors.Base44Error");Object.defineProperty(d2.prototype,fn,{value:!0}),Object.defineProperty(d2,"name",{value:"Base44Error"});function Sa(t){const n=Object.entries(t).filter(([,r])=>r!==void 0);
return Object.fromEntries(n)}function p3(t){switch(t){case 401:return"unauthenticated";case 402:return"quota";case 403:return"forbidden";case 404:return"not_connected";case 429:return"rate_limited";case 301:case 302:case 303:case 307:case 308:
return"redirect"}return t>=500&&t<=599?"server":t===0||t>=400&&t<=499?"bad_request":"invalid_response"}function sn(t,n,r,e=!1){return{kind:t,message:n,hint:r,retryable:e,attempts:0}}function v3(){return sn(
"invalid_argument","An argument cannot be read: one of its getters throws","Pass plain objects.")}function cn(t){return typeof t=="object"&&t!==null&&"kind"in t&&!(t instanceof Error)}function un(t,n){
if(t instanceof RangeError||t instanceof d2)return t;const{message:r,status:e,code:a,data:o,...f}=cn(t)?t:v3(),s=new d2(r,e,a,o,void 0,f);return Error.captureStackTrace?.(s,n),s}const Ra=24;function g3(t){
const n=t.stackPointer();let r=0,e=0,a=!1,o,f=!1;function s(y,j,O){const E=r===0?n:t.stackPointer();r++;try{return j(...O)}catch(R){const P=a;throw a=!0,P||(y||(o=R),cn(R)&&t.stackPointer()===E&&(a=!1)),
a?bn(R):R}finally{r--,a&&r===0&&u()}}function u(){try{const y=bn(o);t.restart(),e++,A6(),v6(y),f=!0,a=!1,o=void 0,b()}catch{}}function b(){f=!1;try{a6()}catch{f=!0}}function l(){return r===0&&(a&&u(),
f&&b()),!a}const d=y=>(...j)=>{if(!l())throw bn(o);if(r>=Ra)throw m3();return s(!0,y,j)},h=(y,j)=>(...O)=>{try{const E=j();l()&&E===e&&s(!1,y,O)}catch{}},{exports:w}=t,v=()=>e;Ya({cancel:h(w.cancel,v),
handleTimeout:h(w.handleTimeout,v),guardReaction(y){const j=e;return h(y,()=>j)}});const B=Object.keys(w).filter(y=>/^[a-z]/.test(y)).map(y=>[y,d(w[y])]);return Object.fromEntries(B)}function m3(){return sn(
"invalid_argument",`Calls must not be nested more than ${Ra} deep within one another's fetch`,"Have the fetch await something before it makes a call itself.")}function bn(t){return sn("internal",`base\
44-connectors failed inside${t===void 0?"":` (${In(t)})`}: all calls under way were given up`,"This is a bug in base44-connectors: please report it. Calls that follow are not affected.",!0)}var B3=vn(
{authorizationOf:()=>L6,bindProvider:()=>M6,callApi:()=>F6,cancel:()=>H6,checkOfProvider:()=>z6,clientFromConfig:()=>W6,clientFromRequest:()=>G6,connectAppUser:()=>J6,disconnectAppUser:()=>V6,getAccessToken:()=>X6,
getConnection:()=>Q6,getCurrentAppUserAccessToken:()=>Y6,getCurrentAppUserConnection:()=>K6,getWorkspaceConnection:()=>Z6,handleTimeout:()=>$6,identifyAccount:()=>_6,invalidate:()=>io,isConnected:()=>eo,
isCurrentAppUserConnected:()=>no,isWorkspaceConnected:()=>ro,refuseRequest:()=>to,refuseServiceRole:()=>ao,stepProvider:()=>oo});let w0=Ea();Xn(w0);const ai=g3({exports:B3,stackPointer:()=>w0.__wbindgen_add_to_stack_pointer(
0),restart(){const{buffer:t}=w0.memory;t.byteLength>0&&structuredClone(t,{transfer:[t]}),w0=Ea(),Xn(w0),bs()}});function Ua(t,n){return le(()=>ln(t,n),()=>!1,Ua)}function qa(t){return le(()=>Pa(t),()=>!!G2(
t,"requiresAuth"),qa)}function ln(t,n){return kn(t)||ai.refuseRequest(),ai.clientFromRequest(t.headers,n)}function Pa(t,n){return ai.clientFromConfig(t,n)}function kn(t){const{headers:n,appId:r}=t??{};
return typeof n?.get=="function"&&r===void 0}function le(t,n,r){const e={state:p0(t,r)},a=p0(n,r),{serverUrl:o,appId:f,service:s}=e.state.credentials,u={connectors:I3(e),asServiceRole:{connectors:y3(e),
cleanup(){}},setToken:function b(l){const d=p0(()=>l?ai.authorizationOf(l):void 0,b);d!==void 0&&(e.state=c6(e.state,d))},getConfig:()=>({serverUrl:o,appId:f,requiresAuth:a}),cleanup(){}};if(s===void 0){
const b=()=>p0(()=>ai.refuseServiceRole(),b);Object.defineProperty(u,"asServiceRole",{get:b,set:d=>Object.defineProperty(u,"asServiceRole",{value:d,enumerable:!0,writable:!0}),enumerable:!1})}return u}
function y3(t){return{getConnection:(n,r)=>Ti(t,e=>ai.getConnection(e,n,r)),getAccessToken:(n,r)=>Ti(t,e=>ai.getAccessToken(e,n,r)),isConnected:(n,r)=>Ti(t,e=>ai.isConnected(e,n,r)),isWorkspaceConnected:(n,r)=>Ti(
t,e=>ai.isWorkspaceConnected(e,n,r)),isCurrentAppUserConnected:(n,r)=>Ti(t,e=>ai.isCurrentAppUserConnected(e,n,r)),getWorkspaceConnection:(n,r)=>Ti(t,e=>ai.getWorkspaceConnection(e,n,r)),getCurrentAppUserConnection:(n,r)=>Ti(
t,e=>ai.getCurrentAppUserConnection(e,n,r)),getCurrentAppUserAccessToken:(n,r)=>Ti(t,e=>ai.getCurrentAppUserAccessToken(e,n,r)),callApi:(n,r,e)=>Ti(t,a=>ai.callApi(a,n,r,e)),invalidate:function n(r){p0(
()=>ai.invalidate(t.state,r),n)}}}function I3(t){return{connectAppUser:(n,r)=>Ti(t,e=>ai.connectAppUser(e,n,r)),disconnectAppUser:(n,r)=>Ti(t,e=>ai.disconnectAppUser(e,n,r))}}async function Ti({state:t},n){
try{return await n(t)}catch(r){throw r instanceof xn?A3(r.signal):Na(un(r,Ti),t.options?.onError)}}function A3(t){const n=t.reason;return n===void 0?new DOMException("Aborted","AbortError"):n}function Na(t,n){
return t instanceof d2&&x3(t,n),t}async function x3(t,n){try{await n?.(t)}catch{}}function p0(t,n){try{return t()}catch(r){throw un(r,n)}}function Da(t,n,r){let e;const a=le(()=>e=ln(n,r),()=>!1,Da);if(e?.
credentials.service!==void 0){const{connectors:o}=a.asServiceRole,f=t.asServiceRole;Object.defineProperty(f,"connectors",{value:o,writable:!0,enumerable:!0,configurable:!0})}return t}async function La(t,n,r){
return await Fa(t,r,La).getConnection(n,r)}async function Ma(t,n,r){return await Fa(t,r,Ma).getAccessToken(n,r)}function Fa(t,n,r){try{return le(()=>kn(t)?ln(t,n):Pa(t,n),()=>!1,r).asServiceRole.connectors}catch(e){
throw Na(e,T3(t,n))}}function T3(t,n){try{const r=kn(t)?void 0:G2(t,"options");return G2(n,"onError")??G2(r,"onError")}catch{return}}var C3=vn({Base44Error:()=>d2,canRunInBackground:()=>gn,core:()=>ai,
failureOf:()=>we,isReport:()=>cn,readText:()=>pe,sendOnce:()=>Bn,setTimer:()=>Cn,toError:()=>un,toJson:()=>on});exports.Base44Error=d2,Object.defineProperty(exports,"__internals",{enumerable:!0,get:function(){
return C3}}),exports.createClient=qa,exports.createClientFromRequest=Ua,exports.getAccessToken=Ma,exports.getConnection=La,exports.withConnectors=Da;
