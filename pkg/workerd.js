/* @ts-self-types="./index.d.ts" */
var An=Object.defineProperty,xn=(t,n)=>{let r=Object.setPrototypeOf({},null);for(var e in t)An(r,e,{get:t[e],enumerable:!0});return n&1||An(r,Symbol.toStringTag,{value:"Module"}),n&2?r:Object.preventExtensions(
r)};let J2,H8=0;function z8(t){J2||(queueMicrotask(()=>J2=void 0),J2=new Map);let n=J2.get(t);return n===void 0&&J2.set(t,n=++H8),n}function Tn(){return!1}const W8=4,G8=5,V8=6,J8=7;var Be=class extends TypeError{constructor(t){
super(`${t} is missing`)}};function ye(t){try{if(t instanceof Be)return J8;let n=t;for(let r=0;r<3&&typeof n=="object"&&n;r++){const{name:e,message:a,code:o,cause:f,errors:s}=n;if(e==="NotCapable"||e===
"PermissionDenied")return V8;if(Cn(o)||Cn(a))return G8;n=f??s?.[0]}}catch{}return W8}const X8=["bad port","certificate","CERT_","_CERT","VERIFY_LEAF_SIGNATURE"];function Cn(t){return typeof t=="string"&&
X8.some(n=>t.includes(n))}async function Ie(t,n){if(!Q8(t.body)||K8(t,n)){const o=await t.text();if(typeof o!="string")throw new Be("a string from text()");const f=o.length>n;return{text:f?o.slice(0,n):
o,isTruncated:f}}const r=t.body.getReader(),e=new TextDecoder;let a="";for(let o=n;;){const{done:f,value:s}=await r.read();if(f)return{text:a+e.decode(),isTruncated:!1};if(s.byteLength>o)return a+=e.decode(
s.subarray(0,o)),r.cancel().catch(()=>{}),{text:a,isTruncated:!0};o-=s.byteLength,a+=e.decode(s,{stream:!0})}}function Q8(t){return typeof t?.getReader=="function"}function K8({headers:t},n){if(typeof t?.
get!="function")return!1;const r=t.get("content-length");return typeof r=="string"&&Number(r)<=n&&!t.get("content-encoding")&&!t.get("transfer-encoding")}let y0;function Y8(t){y0=t}const{fetch:Z8,Bun:$8,
Deno:Ae}=globalThis;function On(t,n){if($8)return{init:{...n,keepalive:!1}};if(!Ae?.version?.deno||!Ae.createHttpClient)return{init:n};if(t===Z8&&typeof n.body=="string")return{init:{...n,body:new Blob(
[n.body])}};try{const r=Ae.createHttpClient({poolMaxIdlePerHost:0});return{init:{...n,client:r},client:r}}catch{return{init:n}}}const _8=0,i6=1,jn=2,e6=3,xe=new Set;var n6=class{status=0;outcome=_8;value;#i=new AbortController;#e;#n;send(t,n,r,e,a,o){
xe.add(this);const{signal:f}=this.#i,s={...r,headers:e,body:a,signal:f};if(r.method==="GET")return Te(this.#r(t,n,s,o));const c=On(t,s);return this.#n=c.client,Te(this.#r(t,n,c.init,o))}async#r(t,n,r,e){
try{const a=await t(n,r),o=r6(a);if(o)throw new Be(o);const{status:f}=a;if(a.type==="error")throw new TypeError("fetch gave a network error");if(this.#i.signal.aborted){t6(a.body);return}if(this.status=
f,this.#e=a,e===0||!a.ok)return;this.#a(await Ie(a,e))}catch(a){this.#o(a,ye(a));return}if(this.outcome===jn)try{this.value=JSON.parse(this.value),this.outcome=i6}catch{}}readText(t){return Te(this.#t(
t))}async#t(t){try{this.#e&&this.#a(await Ie(this.#e,t))}catch(n){this.#o(n,ye(n))}}#a({text:t,isTruncated:n}){this.value=t,this.outcome=n?e6:jn}#o(t,n){this.value=t,this.outcome=n}header(t){try{const n=this.#e?.
headers.get(t);return typeof n=="string"&&n.length<=a6?n:void 0}catch{return}}abort(){this.finish(),this.#i.abort()}finish(){xe.delete(this),this.#n?.close(),this.#n=void 0}};function r6(t){const n=t?.
status;return Number.isInteger(n)&&n>=0&&n<=999?typeof t.text!="function"?"text()":typeof t.ok=="boolean"?void 0:"ok":"status"}function t6(t){typeof t?.cancel=="function"&&t.cancel().catch(()=>{})}const a6=8192;
function Te(t){return{then(n){return t.then(y0.guardReaction(n))}}}function o6(){for(const t of[...xe])try{t.abort()}catch{}}function f6(t,n,r,e){return Object.freeze({credentials:t,options:n,appUrl:r,
refusal:e})}function s6(t,n,r,e,a){return Object.freeze({serverUrl:t,appId:n,service:r,user:e,onBehalfOf:e,headers:a})}function c6(t,n,r,e){return Object.freeze({callDefaults:t.slice(),fetch:n,onError:r,
onAttempt:e})}function u6(t,n){const r=Object.freeze({...t.credentials,user:n});return Object.freeze({...t,credentials:r})}function En(t){const n=[];try{let e=t;for(let a=0;a<3&&typeof e=="object"&&e;a++){
const{message:o,code:f,name:s,cause:c,errors:b}=e,l=Ce(o)||Ce(f)||Ce(s);l&&n.push(l),e=c??b?.[0]}}catch{}const r=t===null?"null":typeof t;return n.length>0?n.join(": "):`fetch failed with ${r}`}const b6=8192;
function Ce(t){const n=t?String(t):"";return n.length<=b6?n:""}function l6(){return globalThis.fetch}const Sn=new WeakMap;let k6=0;function d6(t){let n=Sn.get(t);return n===void 0&&Sn.set(t,n=++k6),n}
function h6(){try{const{window:t}=globalThis;return t?.location?.href}catch{return}}function w6(){try{const t=globalThis.location?.href;return typeof t=="string"?t:void 0}catch{return}}async function p6(t,n,r,e,a,o,f,s){
const c={operation:n,[r]:e,attempt:a,milliseconds:f,outcome:s};try{await t(o===0?c:{...c,status:o})}catch{}}const I0=new Set;var Rn=class{signal;constructor(t){this.signal=t}},v6=class{promise;#i;#e;#n=0;#r;constructor(){
if(this.promise=new Promise((t,n)=>{this.#i=t,this.#e=n}),this.promise.then(void 0,Un),!this.#e)throw new RangeError("Maximum call stack size exceeded");I0.add(this)}resolve(t){this.#i(t),this.#t()}reject(t){
this.#e(t),this.#t()}abort(t){this.reject(new Rn(t))}listen(t,n){m6(t,this),this.#r=t,this.#n=n}onAbort(t){I0.has(this)&&(this.abort(t),y0.cancel(this.#n))}#t(){I0.delete(this);const t=this.#r;t&&B6(t,
this)}};function g6(t){for(const n of I0)n.reject(t)}function Un(){}const A0=new WeakMap;function m6(t,n){const r=A0.get(t);if(r){r.calls.add(n);return}const e=new Set([n]),a=()=>{for(const o of e)try{
o.onAbort(t)}catch{Promise.resolve(o).then(f=>f.onAbort(t)).catch(Un)}};t.addEventListener("abort",a),A0.set(t,{calls:e,listener:a})}function B6(t,n){const r=A0.get(t);if(!(!r?.calls.delete(n)||r.calls.
size>0)){A0.delete(t);try{t.removeEventListener("abort",r.listener)}catch{}}}function y6(t,n){return{accessToken:t,connectionConfig:n}}function I6(t){return{success:t.success,phase:t.phase,status:t.status_code??
null,data:t.data,dataBase64:t.data_base64??null,contentType:t.content_type??null,headers:t.headers??{},creditsCharged:t.credits_charged??0}}function qn(t,n){const{setTimeout:r,clearTimeout:e}=globalThis,
a=r(n,t);return()=>e(a)}const x0=new Set;var A6=class{#i;constructor(t,n){x0.add(this),this.#i=qn(t,()=>{x0.delete(this)&&y0.handleTimeout(n)})}cancel(){x0.delete(this),this.#i?.()}};function x6(){for(const t of x0)
t.cancel()}function T6(t,n){try{const{href:r,protocol:e,hostname:a,origin:o,username:f,password:s,search:c,hash:b}=new URL(t,n),[l,d]=[f+s!=="",c+b!==""];return{href:r,protocol:e,hostname:a,origin:o,hasUserinfo:l,
hasQuery:d}}catch(r){if(r?.name!=="TypeError")throw r;return}}function C6(t){switch(typeof t){case"undefined":return 0;case"boolean":return 1;case"number":return 2;case"string":return 3;case"object":return t===
null?0:O6(t)?4:5;case"function":return 6;default:return 7}}function O6(t){try{return Array.isArray(t)}catch{return!1}}const j6=65536;function E6(t){return typeof t=="string"&&t.length<=j6?t:void 0}function S6(t,n,r,e){
return t+n+r+e}function R6(t){if(typeof t!="string"||t==="")return!1;for(let n=0;n<t.length;n++){const r=t.charCodeAt(n);if(r<32||r===127)return!1}return!0}function Pn(t){return Object.entries(t).flat()}
const U6=Symbol("unreadable");function Nn(t,n){try{return X2(t,n)}catch{return U6}}function X2(t,n){if(typeof t!="object"||!t)return;const r=t[n];return r===void 0||q6(t,n)?r:void 0}function q6(t,n){if(Object.
hasOwn(t,n))return!0;let r=Object.getPrototypeOf(t);for(;r&&!Object.hasOwn(r,n);)r=Object.getPrototypeOf(r);return r!==null&&!P6(r)}function P6(t){return Object.getPrototypeOf(t)===null&&Object.hasOwn(
t,"hasOwnProperty")}function N6(t){const n=[],r=a=>{if(typeof a!="object"||!a)return a;const o=Array.isArray(a)?[]:{};return n.push([a,o]),o},e=r(t);for(let a=n.pop();a;a=n.pop()){const[o,f]=a;for(const s of Object.
keys(o)){const c=r(o[s]);s==="__proto__"?Object.defineProperty(f,s,{value:c,writable:!0,enumerable:!0,configurable:!0}):f[s]=c}}return e}function D6(t,n){return new Error(`base44-connectors needs ${t}`,
n===void 0?{}:{cause:n})}const L6=globalThis;for(const t of["TextDecoder","TextEncoder","structuredClone"])if(L6[t]===void 0)throw D6(`${t}, which is missing here. In Jest's environment jsdom, begin t\
he test file with /** @jest-environment node */, or use an environment that has fetch and its kin`);function M6(t){try{const e=I.__wbindgen_add_to_stack_pointer(-16)>>>0;I.authorizationOf(e,A(t));var n=x().
getInt32(e+0,!0),r=x().getInt32(e+4,!0);if(x().getInt32(e+8,!0))throw S(r);return S(n)}finally{I.__wbindgen_add_to_stack_pointer(16)}}function F6(t,n){try{const a=I.__wbindgen_add_to_stack_pointer(-16)>>>
0;I.bindProvider(a,A(t),A(n));var r=x().getInt32(a+0,!0),e=x().getInt32(a+4,!0);if(x().getInt32(a+8,!0))throw S(e);return S(r)}finally{I.__wbindgen_add_to_stack_pointer(16)}}function H6(t,n,r,e){try{const f=I.
__wbindgen_add_to_stack_pointer(-16)>>>0;I.callApi(f,A(t),A(n),A(r),A(e));var a=x().getInt32(f+0,!0),o=x().getInt32(f+4,!0);if(x().getInt32(f+8,!0))throw S(o);return S(a)}finally{I.__wbindgen_add_to_stack_pointer(
16)}}function z6(t){I.cancel(t)}function W6(t){try{const e=I.__wbindgen_add_to_stack_pointer(-16)>>>0;I.checkOfProvider(e,A(t));var n=x().getInt32(e+0,!0),r=x().getInt32(e+4,!0);if(x().getInt32(e+8,!0))
throw S(r);return S(n)}finally{I.__wbindgen_add_to_stack_pointer(16)}}function G6(t,n){try{const a=I.__wbindgen_add_to_stack_pointer(-16)>>>0;I.clientFromConfig(a,A(t),A(n));var r=x().getInt32(a+0,!0),
e=x().getInt32(a+4,!0);if(x().getInt32(a+8,!0))throw S(e);return S(r)}finally{I.__wbindgen_add_to_stack_pointer(16)}}function V6(t,n){try{const a=I.__wbindgen_add_to_stack_pointer(-16)>>>0;I.clientFromRequest(
a,A(t),A(n));var r=x().getInt32(a+0,!0),e=x().getInt32(a+4,!0);if(x().getInt32(a+8,!0))throw S(e);return S(r)}finally{I.__wbindgen_add_to_stack_pointer(16)}}function J6(t,n,r){try{const o=I.__wbindgen_add_to_stack_pointer(
-16)>>>0;I.connectAppUser(o,A(t),A(n),A(r));var e=x().getInt32(o+0,!0),a=x().getInt32(o+4,!0);if(x().getInt32(o+8,!0))throw S(a);return S(e)}finally{I.__wbindgen_add_to_stack_pointer(16)}}function X6(t,n,r){
try{const o=I.__wbindgen_add_to_stack_pointer(-16)>>>0;I.disconnectAppUser(o,A(t),A(n),A(r));var e=x().getInt32(o+0,!0),a=x().getInt32(o+4,!0);if(x().getInt32(o+8,!0))throw S(a);return S(e)}finally{I.
__wbindgen_add_to_stack_pointer(16)}}function Q6(t,n,r){try{const o=I.__wbindgen_add_to_stack_pointer(-16)>>>0;I.getAccessToken(o,A(t),A(n),A(r));var e=x().getInt32(o+0,!0),a=x().getInt32(o+4,!0);if(x().
getInt32(o+8,!0))throw S(a);return S(e)}finally{I.__wbindgen_add_to_stack_pointer(16)}}function K6(t,n,r){try{const o=I.__wbindgen_add_to_stack_pointer(-16)>>>0;I.getConnection(o,A(t),A(n),A(r));var e=x().
getInt32(o+0,!0),a=x().getInt32(o+4,!0);if(x().getInt32(o+8,!0))throw S(a);return S(e)}finally{I.__wbindgen_add_to_stack_pointer(16)}}function Y6(t,n,r){try{const o=I.__wbindgen_add_to_stack_pointer(-16)>>>
0;I.getCurrentAppUserAccessToken(o,A(t),A(n),A(r));var e=x().getInt32(o+0,!0),a=x().getInt32(o+4,!0);if(x().getInt32(o+8,!0))throw S(a);return S(e)}finally{I.__wbindgen_add_to_stack_pointer(16)}}function Z6(t,n,r){
try{const o=I.__wbindgen_add_to_stack_pointer(-16)>>>0;I.getCurrentAppUserConnection(o,A(t),A(n),A(r));var e=x().getInt32(o+0,!0),a=x().getInt32(o+4,!0);if(x().getInt32(o+8,!0))throw S(a);return S(e)}finally{
I.__wbindgen_add_to_stack_pointer(16)}}function $6(t,n,r){try{const o=I.__wbindgen_add_to_stack_pointer(-16)>>>0;I.getWorkspaceConnection(o,A(t),A(n),A(r));var e=x().getInt32(o+0,!0),a=x().getInt32(o+
4,!0);if(x().getInt32(o+8,!0))throw S(a);return S(e)}finally{I.__wbindgen_add_to_stack_pointer(16)}}function _6(t){I.handleTimeout(t)}function io(t){try{const e=I.__wbindgen_add_to_stack_pointer(-16)>>>
0;I.identifyAccount(e,A(t));var n=x().getInt32(e+0,!0),r=x().getInt32(e+4,!0);if(x().getInt32(e+8,!0))throw S(r);return S(n)}finally{I.__wbindgen_add_to_stack_pointer(16)}}function eo(t,n){try{const e=I.
__wbindgen_add_to_stack_pointer(-16)>>>0;I.invalidate(e,A(t),A(n));var r=x().getInt32(e+0,!0);if(x().getInt32(e+4,!0))throw S(r)}finally{I.__wbindgen_add_to_stack_pointer(16)}}function no(t,n,r){try{const o=I.
__wbindgen_add_to_stack_pointer(-16)>>>0;I.isConnected(o,A(t),A(n),A(r));var e=x().getInt32(o+0,!0),a=x().getInt32(o+4,!0);if(x().getInt32(o+8,!0))throw S(a);return S(e)}finally{I.__wbindgen_add_to_stack_pointer(
16)}}function ro(t,n,r){try{const o=I.__wbindgen_add_to_stack_pointer(-16)>>>0;I.isCurrentAppUserConnected(o,A(t),A(n),A(r));var e=x().getInt32(o+0,!0),a=x().getInt32(o+4,!0);if(x().getInt32(o+8,!0))throw S(
a);return S(e)}finally{I.__wbindgen_add_to_stack_pointer(16)}}function to(t,n,r){try{const o=I.__wbindgen_add_to_stack_pointer(-16)>>>0;I.isWorkspaceConnected(o,A(t),A(n),A(r));var e=x().getInt32(o+0,
!0),a=x().getInt32(o+4,!0);if(x().getInt32(o+8,!0))throw S(a);return S(e)}finally{I.__wbindgen_add_to_stack_pointer(16)}}function ao(){try{const n=I.__wbindgen_add_to_stack_pointer(-16)>>>0;I.refuseRequest(
n);var t=x().getInt32(n+0,!0);if(x().getInt32(n+4,!0))throw S(t)}finally{I.__wbindgen_add_to_stack_pointer(16)}}function oo(){try{const n=I.__wbindgen_add_to_stack_pointer(-16)>>>0;I.refuseServiceRole(
n);var t=x().getInt32(n+0,!0);if(x().getInt32(n+4,!0))throw S(t)}finally{I.__wbindgen_add_to_stack_pointer(16)}}function fo(t){try{const e=I.__wbindgen_add_to_stack_pointer(-16)>>>0;I.stepProvider(e,A(
t));var n=x().getInt32(e+0,!0),r=x().getInt32(e+4,!0);if(x().getInt32(e+8,!0))throw S(r);return n>>>0}finally{I.__wbindgen_add_to_stack_pointer(16)}}function so(t,n){return A(Error(e2(t,n)))}function co(t){
return Number(g(t))}function uo(t,n){const r=bi(String(g(n)),I.__wbindgen_malloc,I.__wbindgen_realloc),e=ei;x().setInt32((t>>>0)+4,e,!0),x().setInt32((t>>>0)+0,r,!0)}function bo(t){const n=g(t),r=typeof n==
"boolean"?n:void 0;return J(r)?16777215:r?1:0}function lo(t){return!g(t)}function ko(t){return typeof g(t)=="function"}function ho(t){const n=g(t);return typeof n=="object"&&n!==null}function wo(t){return typeof g(
t)=="string"}function po(t){return g(t)===void 0}function vo(t,n){return g(t)===g(n)}function go(t,n){const r=g(n),e=typeof r=="number"?r:void 0;x().setFloat64((t>>>0)+8,J(e)?0:e,!0),x().setInt32((t>>>
0)+0,!J(e),!0)}function mo(t,n){const r=g(n),e=typeof r=="string"?r:void 0;var a=J(e)?0:bi(e,I.__wbindgen_malloc,I.__wbindgen_realloc),o=ei;x().setInt32((t>>>0)+4,o,!0),x().setInt32((t>>>0)+0,a,!0)}function Bo(t,n){
throw new Error(e2(t,n))}function yo(t){g(t)._wbg_cb_unref()}function Io(t){g(t).abort()}function Ao(t,n){g(t).abort(g(n))}function xo(t){return g(t).aborted}function To(t){return A(I6(g(t)))}function Dn(t){
const n=g(t).appId;return A(n)}function Co(t){const n=g(t).appUrl;return J(n)?0:A(n)}function Oe(t,n){return A(Object.assign(S(t),g(n)))}function Oo(){const t=w6();return J(t)?0:A(t)}function jo(t,n){
const r=g(n).baseUrl;var e=J(r)?0:bi(r,I.__wbindgen_malloc,I.__wbindgen_realloc),a=ei;x().setInt32((t>>>0)+4,a,!0),x().setInt32((t>>>0)+0,e,!0)}function Ln(t){const n=g(t).bound;return A(n)}function Eo(t,n){
const r=g(n).callDefaults,e=fs(r,I.__wbindgen_malloc),a=ei;x().setInt32((t>>>0)+4,a,!0),x().setInt32((t>>>0)+0,e,!0)}function So(t){g(t).cancel()}function Ro(t,n){return g(t).charCodeAt(n>>>0)}function Uo(t,n,r,e){
return A(S6(g(t),g(n),g(r),g(e)))}function T0(t){const n=g(t).config;return A(n)}function qo(t,n){return A(y6(g(t),g(n)))}function Po(t,n,r,e){return A(f6(S(t),S(n),S(r),S(e)))}function No(t,n,r,e,a){
return A(s6(g(t),g(n),S(r),S(e),S(a)))}function Do(t,n,r,e,a){return A(c6(as(t,n),S(r),S(e),S(a)))}function je(t){const n=g(t).credentials;return A(n)}function Lo(t){return g(t).deadline}function Mo(t){
return A(N6(g(t)))}function Fo(t,n){const r=bi(En(g(n)),I.__wbindgen_malloc,I.__wbindgen_realloc),e=ei;x().setInt32((t>>>0)+4,e,!0),x().setInt32((t>>>0)+0,r,!0)}function Mn(t){return d6(g(t))}function Ho(t){
const n=g(t).fetch;return J(n)?0:A(n)}function zo(t){g(t).finish()}function Wo(t){return A(Pn(g(t)))}function Go(){return Q2(function(t){return A(Pn(g(t)))},arguments)}function Vo(t){return A(Array.from(
g(t)))}function Jo(){return Q2(function(t,n){const r=g(t).get(g(n));return J(r)?0:A(r)},arguments)}function Xo(t,n){const r=g(t)[g(n)];return J(r)?0:A(r)}function Qo(t){return g(t).happened}function Ko(t){
return g(t).hasQuery}function Yo(t){return g(t).hasUserinfo}function Zo(t,n,r){const e=g(n).header(g(r));var a=J(e)?0:bi(e,I.__wbindgen_malloc,I.__wbindgen_realloc),o=ei;x().setInt32((t>>>0)+4,o,!0),x().
setInt32((t>>>0)+0,a,!0)}function $o(t,n,r){const e=g(n).header(g(r));var a=J(e)?0:bi(e,I.__wbindgen_malloc,I.__wbindgen_realloc),o=ei;x().setInt32((t>>>0)+4,o,!0),x().setInt32((t>>>0)+0,a,!0)}function Ee(t){
const n=g(t).headers;return A(n)}function _o(){return A(l6())}function ef(t,n){const r=g(n).hostname,e=bi(r,I.__wbindgen_malloc,I.__wbindgen_realloc),a=ei;x().setInt32((t>>>0)+4,a,!0),x().setInt32((t>>>
0)+0,e,!0)}function nf(t,n){const r=g(n).href,e=bi(r,I.__wbindgen_malloc,I.__wbindgen_realloc),a=ei;x().setInt32((t>>>0)+4,a,!0),x().setInt32((t>>>0)+0,e,!0)}function rf(t){const n=g(t).input;return A(
n)}function tf(t){return z8(g(t))}function af(t){return Array.isArray(g(t))}function of(t){return R6(g(t))}function ff(t){return g(t).isSameToken}function sf(t){return g(t).isUnreadable}function cf(t){
return C6(g(t))}function Fn(t){const n=g(t).json;return A(n)}function Hn(t){return g(t).length}function uf(){return Q2(function(t,n,r){g(t).listen(g(n),r>>>0)},arguments)}function bf(t){return g(t).maxDelay}
function lf(t){return g(t).maxResponseBytes}function kf(t){return g(t).maxRetries}function df(t,n){return A(Nn(g(t),g(n)))}function hf(t,n){const r=Nn(g(t),g(n));return J(r)?0:A(r)}function wf(t,n){const r=g(
n).name,e=bi(r,I.__wbindgen_malloc,I.__wbindgen_realloc),a=ei;x().setInt32((t>>>0)+4,a,!0),x().setInt32((t>>>0)+0,e,!0)}function zn(){return A(new Array)}function pf(){return A(new n6)}function ji(){return A(
new Object)}function vf(t,n){return A(new A6(t>>>0,n>>>0))}function Wn(){return A(new Object)}function gf(){return A(new v6)}function Gn(){return Date.now()}function C0(){return performance.now()}function mf(t,n,r,e,a,o,f,s,c){
p6(g(t),g(n),g(r),e2(e,a),o>>>0,f,s,g(c))}function Bf(t,n){g(t).observe(g(n))}function yf(t){const n=g(t).onAttempt;return J(n)?0:A(n)}function If(t){const n=g(t).onBehalfOf;return J(n)?0:A(n)}function Af(t){
const n=g(t).options;return J(n)?0:A(n)}function xf(t,n){const r=g(n).origin,e=bi(r,I.__wbindgen_malloc,I.__wbindgen_realloc),a=ei;x().setInt32((t>>>0)+4,a,!0),x().setInt32((t>>>0)+0,e,!0)}function Vn(t){
const n=g(t).origins;return A(n)}function Tf(t){return g(t).outcome}function Cf(){const t=h6();return J(t)?0:A(t)}function Of(t,n,r){const e=T6(e2(t,n),g(r));return J(e)?0:A(e)}function jf(){return Q2(
function(t){return A(JSON.parse(g(t)))},arguments)}function Se(t,n){return Date.parse(e2(t,n))}function Jn(t){return g(t).progress}function Ef(t){const n=g(t).promise;return A(n)}function Sf(t,n){const r=g(
n).protocol,e=bi(r,I.__wbindgen_malloc,I.__wbindgen_realloc),a=ei;x().setInt32((t>>>0)+4,a,!0),x().setInt32((t>>>0)+0,e,!0)}function O0(t,n){return g(t).push(g(n))}function Xn(){return Math.random()}function Rf(t,n){
return A(g(t).readText(n>>>0))}function Uf(t){const n=g(t).refusal;return A(n)}function Re(t,n){g(t).reject(g(n))}function qf(t){return g(t).requestBits}function Pf(t,n){g(t).resolve(g(n))}function Nf(t){
return g(t).section}function Df(t,n,r,e,a,o,f){return A(g(t).send(g(n),g(r),g(e),g(a),S(o),f>>>0))}function Lf(t){const n=g(t).service;return J(n)?0:A(n)}function Ei(t,n,r){return A(g(t).set(g(n),g(r)))}
function ni(t,n,r){g(t)[g(n)]=g(r)}function Qn(t,n){g(t).amount=n>>>0}function Mf(t,n){g(t).asGet=n!==0}function Si(t,n,r){g(t)[S(n)]=S(r)}function Ff(t,n,r){g(t).method=e2(n,r)}function Hf(t,n){g(t).
progress=n>>>0}function zf(t,n){g(t).redirect=rs[n]}function Wf(t,n){g(t).required=g(n)}function Ue(t,n){g(t).url=g(n)}function Gf(t,n){return g(t).setsHeader(g(n))}function Vf(t,n){const r=E6(g(n));var e=J(
r)?0:bi(r,I.__wbindgen_malloc,I.__wbindgen_realloc),a=ei;x().setInt32((t>>>0)+4,a,!0),x().setInt32((t>>>0)+0,e,!0)}function Jf(t,n,r){return A(g(t).slice(n>>>0,r>>>0))}function Xf(t,n){const r=ss(g(n).
slice(),I.__wbindgen_malloc),e=ei;x().setInt32((t>>>0)+4,e,!0),x().setInt32((t>>>0)+0,r,!0)}function Fi(t){return g(t).status}function Kn(t){return g(t).status}function Qf(){return Q2(function(t){return A(
JSON.stringify(g(t)))},arguments)}function Kf(t,n){const r=bi(JSON.stringify(g(n)),I.__wbindgen_malloc,I.__wbindgen_realloc),e=ei;x().setInt32((t>>>0)+4,e,!0),x().setInt32((t>>>0)+0,r,!0)}function Yf(t,n){
const r=g(n).text;var e=J(r)?0:bi(r,I.__wbindgen_malloc,I.__wbindgen_realloc),a=ei;x().setInt32((t>>>0)+4,a,!0),x().setInt32((t>>>0)+0,e,!0)}function Zf(t,n,r){return A(g(t).then(g(n),g(r)))}function $f(t){
const n=g(t).thrown;return A(n)}function _f(t,n){const r=g(n).token;var e=J(r)?0:bi(r,I.__wbindgen_malloc,I.__wbindgen_realloc),a=ei;x().setInt32((t>>>0)+4,a,!0),x().setInt32((t>>>0)+0,e,!0)}function qe(t){
const n=g(t).url;return A(n)}function is(t){const n=g(t).user;return J(n)?0:A(n)}function Pe(t){const n=g(t).value;return A(n)}function Ne(t,n){return A(os(t,n,ns))}function v2(t){return A(t)}function Z(t,n){
return A(e2(t,n))}function es(t){return A(g(t))}function Yn(t){S(t)}function ns(t,n,r){try{const a=I.__wbindgen_add_to_stack_pointer(-16)>>>0;I.wasm_bindgen__convert__closures_____invoke__h2909a8534361d247(
a,t,n,A(r));var e=x().getInt32(a+0,!0);if(x().getInt32(a+4,!0))throw S(e)}finally{I.__wbindgen_add_to_stack_pointer(16)}}const rs=["follow","error","manual"];function A(t){m2===Ci.length&&Ci.push(Ci.length+
1);const n=m2;return m2=Ci[n],Ci[n]=t,n}const Zn={register:()=>{},unregister:()=>{}};function ts(t){t<1028||(Ci[t]=m2,m2=t)}function as(t,n){return t=t>>>0,$n().subarray(t/4,t/4+n)}let g2=null;function x(){
return(g2===null||g2.buffer.detached===!0||g2.buffer.detached===void 0&&g2.buffer!==I.memory.buffer)&&(g2=new DataView(I.memory.buffer)),g2}function e2(t,n){return t=t>>>0,us(De().subarray(t,t+n))}let j0=null;
function $n(){return(j0===null||j0.byteLength===0)&&(j0=new Uint32Array(I.memory.buffer)),j0}let E0=null;function De(){return(E0===null||E0.byteLength===0)&&(E0=new Uint8Array(I.memory.buffer)),E0}function g(t){
return Ci[t]}function Q2(t,n){try{return t.apply(this,n)}catch(r){I.__wbindgen_exn_store(A(r))}}let Ci=new Array(1024).fill(void 0);Ci.push(void 0,null,!0,!1);let m2=Ci.length;function J(t){return t==
null}function os(t,n,r){const e={a:t,b:n,cnt:1},a=(...o)=>{e.cnt++;const f=e.a;e.a=0;try{return r(f,e.b,...o)}finally{e.a=f,a._wbg_cb_unref()}};return a._wbg_cb_unref=()=>{--e.cnt===0&&(I.__wbindgen_destroy_closure(
e.a,e.b),e.a=0,Zn.unregister(e))},Zn.register(a,e,e),a}function fs(t,n){const r=n(t.length*4,4)>>>0;return $n().set(t,r/4),ei=t.length,r}function ss(t,n){const r=n(t.length*4,4)>>>0,e=x();for(let a=0;a<
t.length;a++)e.setUint32(r+4*a,A(t[a]),!0);return ei=t.length,r}function bi(t,n,r){let e=t.length,a=n(e,1)>>>0;const o=De();let f=0;for(;f<e;f++){const s=t.charCodeAt(f);if(s>127)break;o[a+f]=s}if(f!==
e){f!==0&&(t=t.slice(f)),a=r(a,e,e=f+t.length*3,1)>>>0;const s=De().subarray(a+f,a+e),c=bs.encodeInto(t,s);f+=c.written,a=r(a,e,f,1)>>>0}return ei=f,a}function S(t){const n=g(t);return ts(t),n}let S0=new TextDecoder(
"utf-8",{ignoreBOM:!0});S0.decode();const cs=2146435072;let Le=0;function us(t){return Le+=t.length,Le>=cs&&(S0=new TextDecoder("utf-8",{ignoreBOM:!0}),S0.decode(),Le=t.length),S0.decode(t)}const bs=new TextEncoder;
let ei=0,I;function _n(t){I=t}const ir=Ci.length;function ls(){Ci.length=ir,m2=ir}var R0,D,Me;const ks=new TextEncoder;function L(t,n,r){ks.encodeInto(n,R0.subarray(t));for(let e=0;e<r.length;e+=2)t+=
r.charCodeAt(e),R0[t]=r.charCodeAt(e+1)}function ds(){L(65536,"to_digit: invalid radix -- radix must be in the range 2 to 36 inclusive-The request's headers.get threw an error for \0\0\0 must be a numbe\
r of \0 from \0 to \0\0#Base44 answered with JSON in which \0\0H","u\xC0\xC0\xC0\b\xC0\xC0&\xC0"),L(65805,'\0\0"no permission to use the network: \0\x001fetch resolved to something that is no Response:\
 \0\0could not reach Base44: \0\0\0: \0\0Sheaders must have values that are strings of printable Latin-1 characters: that of \0\x07 is not\0Refused to send credentials to \x005, which is not among trustedOrigins:\
 nothing was sent\0/Refused to send credentials over plain http to \0: nothing was sent\0\bRequest \0# must have at most 65536 characters\0\x001 must be a string of printable Latin-1 characters\0\0 must have a\
t most \0\v characters',"\0\xC0%\xC04\xC0\x1B\xC0\xC0\xC0V\xC0*\xC0h\xC0\xC0&\xC04\xC0\xC0"),L(67514,`\0? must be well-formed Unicode: it holds half of a surrogate pair\0>headers must have values of\
 at most 65536 characters: that of \0
 is longer\0\0 must be a function\0headers must not set \0.: give the credential as token or serviceToken\0\0! is required and must be a string\0\0 must be a string\0\0; must not be "." or "..": in a URL the\
se name another route\0\0 must be true or false\0Base44 answered with more than \0 bytes (maxResponseBytes)\0no answer within \0 ms (\0)\0&copy_from_slice: source slice length (\0+) does not match destin\
ation slice length (\0)\0\0	 (status \0)\0`,"\0\xC0\x81\xC0\r\xC0,\xC01\xC0$\xC0\xC0>\xC09\xC0.\xC0\x07\xC0+\xC0-\xC0\xC0\v\xC0"),L(68107,"\0","\0\xC0"),L(68131,"\0)\0\0b\0P\0\0\0\0\0\0	\0\0\0Error\0\0\0\0\
\0U\0\0\0\0\0\0\0\0\0\0U\0\0\0\0\0\0\0'","\0\xC0\r\x93\xD5\xD5\b\xDA"),L(68224,"\0\0U\0\0\0\0\0\0\0","\0\xD5\b\xDB"),L(68272,"\0\0U\0\0\0\0\0\0\0\0\0\0@\0\0\0\0\0\0\0\0\0A\0\0\0B\0\0\0@\0\0\0\0\0\0\0\0\0C\0\0\0D",
"\0\xD5\b\xDF"),L(68356,`App ID\0\0K\0\0\0\0B\0\0\0\0\0\0+\0\0\0\0<\0\0\0-\0\0\0optionstoken \0\0\0\0&\0\0\x002\0\0\0 \0\0\0\0=\0\0\0\0\0\0kindmessageservicehintneededgrantedretryAfter: refused to follow a redirect: more than five\
, hidden by the browser, to http, or one that would repeat the request elsewhere\0\0\v\0~\0\0\0: no response before the deadline\0\0\0\f\f\0!\0\0\0: the response is not JSON, or longer than maxResponseBytes\x008\f\0;\0\0\
\0: the connection has no access token|\f\0$\0\0\0: could not be reached: statuserror/message error_description message error_summary errors/[]/message errors/[]/detail detail []/message Fault/Error/[]/Mes\
sage err error titleheader:x-request-id header:request-id header:x-github-request-id header:x-slack-req-idrequestIddatadeveloper_token\0\0\0;\0\0\0\0\0\0\0*\0\0\0E\0\0\0,\0\0\0\0\0\0F\0\0\0G\0\0\0\0\0\0\0\0\0H\0\0\0operation after\
  attemptshttps://base44.invalid/x-request-idhttp:integrationTypeconnectorIdretryableattemptscode(): base44-stateM\0\0\0\0\0\0'\0\0\0okretriedredirectedfailedcachedcoalescedheadera URL that is too longloc\
ationnamesectionoriginsbaseUrldeadlinemaxRetriesmaxDelaymaxResponseBytesjsonapplication/jsonjsonTypecheckhttps:boundurlbodyrenewedrate_limitedaccountscopes\0\0
\0\0\0\0\0\0#\0\0\0
\0\0\0\0z\0\0\0\x07\0\0\0
\0\0\0\0\0\0\0\x007\0\0\0
\0\0\0\0\0\0\0\0\0\0\0x-base44-connector-errorretry-after\0
\0\0\0\0\0\0\0\0W\0\0\0
\0\0\0\0c\0\0\0\0\0\0
\0\0\0\0h\0\0\0\0\0\0
\0\0\0\0\0\0\0\0(\0\0\0
\0\0\0\0\0\0\0\0\0\0\0
\0\0\0\0S\0\0\0$\0\0\0baseDelaymilliseconds\0\0\x004\0	\0\0\0=\0\f\0\0\0\0\0\0\0\0\0\0\x7FmaxEntriesentries\0\0\0d\0
\0\0\0n\0\x07\0\0\0\0\0\0@B\0retries\0\0\0
\0\0\0\0\0\x07\0\0\0\0\0\0\0d\0\0\0bytes\0\0\0\v\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x7Fttl\0\0\0\0\0\0=\0\f\0\0\0\0\0\0\0\0\0timeout\0\0\0\x07\0\0\0=\0\f\0\0\0\0\0\0\0\0\0\x7F\0\0\b\0\0\0=\0\f\0\0\0\0\0\0\0\0\0\x7F\0\b\0\0\0=\0\f\0\0\0\0\0\0\0\0\0\0\x7FUnder base44 dev, calls go to production \
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
d any proxy before it.\0`,"\u0100\x85\u0394\xAA\xAF4\x9A0\xED\xD5D\xFF\xFF\xFF6\xF9\b\x90 \xB0\f\xFF\xFF\xFF\xD0\xE0\x93\v\xEC\xFF\xFF\xFF\xF1\xFF\xFF\xFF\xFF\xFF\xFF\u05B4\xE2\x80\xA6"),
L(72424,`cachescopecredentialappretryabortedaddEventListenerremoveEventListenersignalforceRefreshallowInsecureHttptrustedOriginsfetchonErroronAttemptmetered_connector_requires_proxyinvalid_argumentinv\
alid_configurationinsecure_urluntrusted_originunauthenticatedquotaforbiddenmeterednot_connectedserverbad_requestredirectnetworkinvalid_responseBearer appIdserverUrlhttps://base44.appheadersgetserviceT\
okenBase44-App-IdBase44-Service-AuthorizationAuthorizationBase44-StateX-Data-Envx-data-envBase44-Api-UrldevprodGMT GMT0..0123456789ABCDEFexpsuccessphasephase is not a non-empty stringsuccess is not a \
booleanpathGETmethodPOSTPUTPATCHDELETEHEADhostquery/external-auth/tokens//external-auth/tokens/connectors//app-user-auth/connectors//token/connectors//call/initiateIntegration typeConnector ID/apps/Ta\
b	NewLine
excl!quot"QUOT"num#dollar$percnt%amp&AMP&apos'lpar(rpar)ast*midast*plus+comma,period.sol/colon:semi;lt<LT<equals=gt>GT>quest?commat@lsqb[lbrack[bsol\\rsqb]rbrack]Hat^lowbar_UnderBar_grave\`DiacriticalGr\
ave\`lcub{lbrace{verbar|vert|VerticalLine|rcub}rbrace}hyphen-dash-\0\0\0\0\0\0\0\0\b\0\0\0	\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x07\0\0\0#\0\x07\0\0\0*\0\0\0\0.\0\0\0\x002\0\0\0\x007\0\0\0\0<\0\0\0\0A\0\0\0\0E\0\x07\0\0\0L\0\0\0\0Q\0\
\0\0\0W\0\x07\0\0\0^\0\0\0\0b\0\0\0\0h\0\0\0\0m\0\0\0\0p\0\0\0\0s\0\x07\0\0\0z\0\0\0\0}\0\0\0\0\0\0\0\0\0\0\0\x07\0\0\0\0\0\0\0\0\0\0\x07\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x07\0\0\0\0\0\0\0\0\0\0\x07\0\0\0\0\0	\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x07\0\0\0\0\0\x07\0\0\0\0\0\
\0\0\0\0\0\r\0\0\0\0\0\0\0\0\0\0\x07\0\0\0\0\x07\0\0\0\r\0\0\0\0[redacted]\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\0\0\0\0 \0\0\0\0\0 \0\0\0\0\0 \0\0\0\0\0 \0\b\0\0\0%%25%2525%252525\0 \0\0\0\0\0 \0\0\0\0\0 \0\0\0\0\0 \0\x07\0\0\0&&amp;\0\0\0 \0\0\0\0\0 \0\0\0\0\0\0\0\0\0\0\0\0\0\0\0acceptcon\
tent-typex-app-idauthorizationon-behalf-ofx-origin-url\0 !\0\0\0\0\0\0&!\0\f\0\0\0\0\x002!\0\b\0\0\0\0\0:!\0\r\0\0\0\0\0\0:!\0\r\0\0\0\0\0G!\0\f\0\0\0\0\0\0S!\0\f\0\0\0\0\0__proto__localhost[::1].localhost127/apiaccess_tokenaccess_to\
ken is not a non-empty string of printable charactersconnection_configconnection_config is neither an object nor nullredirect_urlredirect_url is not a non-empty stringmsgloc: errordetailNot FoundReque\
st failed with status code ; getConnectiongetAccessTokenisConnectedgetWorkspaceConnectionisWorkspaceConnectedgetCurrentAppUserConnectiongetCurrentAppUserAccessTokenisCurrentAppUserConnectedcallApiconn\
ectAppUserdisconnectAppUser: refused the token, and there is no other: the token does not cover this call: too many requests: not found: failed: refused the request (status ): refused to send its toke\
n to : nothing was sentCall another service with a fetch of its own. If the origin is 's, give it as an option: origins.not_configuredreconnectmissing_scopenot_foundrefusedReconnect  in the app's dash\
board, or have the app's user connect again., the scope that this call needsAdd  to the scopes of the connector  (base44/connectors, or the app's dashboard), and connect it again.Send fewer requests t\
o , or wait retryAfter seconds.The body could be read once only. Send the request again: it gets another token.\0%\0P\0\0\0https://http://hostsbase}/lacksxlabelsconnectionConfig., which is no host in * ha\
s no base URL: give the option baseUrl, or an absolute URL, which is no part of a path needs connectionConfig., which this connection does not havehttps://base.invalid/a URL with a user namea URL that\
 cannot be parsed-./*lacking_scopesx-oauth-scopesheader:x-accepted-oauth-scopes:adminscope=""resetdatesecondsepoch_secondswaittoken_rejectedifinsufficient_scopeheader:[]www-authenticate is not a servi\
ce that is known: give its origins as an option, such as origins: ["https://api.example.com"]\0\0\0\0\0\0\0\0\0'\0\0[airtable]
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
like\0\0\0\0O\0\0\0\0\0\0\0\0\0I\0\0\0\f\0\0\0\0\0\0J\0\0\0K\0\0\0L`,"\u042C\xFD\xD0\x80\b\x86\b\x8D\b\x92\b\x99\b\x9E\b\xA3\b\xAA\b\xAE\b\xB5\b\xBE\b\xC4\b\xD5\b\xDA\b\xE1\b\xE8\b\xED\b\xFA\b\xFF4\x96\b\x97\b\x99\b\x9D\xC8\b\xC9\b\xCC\b\xD1\xF8\b\xF9\b\xB5\u0538\xF8\u2101\xE2\x80\xA6	\xC2\b\xDF"),
L(83844,"\0\0\0M",""),L(83908,"i\0K\0\0\0d\v\0\0\0\0\0y\0H\0\0\0\0\0\0","\x97"),L(83952,`;\0M\0\0\0\0
\0\0%`,"\b\x82"),L(84008,"o\x07\0J\0\0\0L\0\0\0\0\0\0\0H\0\0\0\0\0\0\0","\xB3\b\xB1"),L(84096,'\0\0H\0\0\0\0\0\0\0\n\0\0\0N\0\0\0O\0\0\0P\0\0\0Q\0\0\0c\0\0\0\0\0\0\0\0\0\0options must be an objectfetch is required: this r\
untime has none of its own, so give one as an optionsignal must be an AbortSignalretry must be false, or an object of maxRetries, baseDelay and maxDelaycache must be true or false, or an object of ttl\
, maxEntries and scopescope must be "credential" or "app"trustedOrigins must be a list of origins such as "https://base44.app", without a user name, path or wildcardorigins must be a list of origins s\
uch as "https://api.example.com", without a user name, path or wildcardbaseUrl must be a URL at one of the service\'s originsthe service must be an integration type such as "slack", or an object of ser\
vice and appUser or workspacecalled `Option::unwrap_throw()` on a `None` value\0\0U\0\0\0\r\0\0$\0\0\0headers must have names of letters, digits and hyphensMap key is not a string and cannot be an object keyS\
erver URL must be an absolute http:// or https:// URLServer URL must not hold a user name or passwordServer URL must not hold a query or a fragmentrefused to follow a redirect: the request is one that\
 is sent oncerefused to follow a redirect: it does not say where torefused to follow a redirect: it leads to another originrefused to follow a redirect: its URL holds a user name or passwordrefused to\
 follow a redirect: it is the fourth in a rowRequest is required and must be an objectRequest path is required and must be a stringRequest method must be one of GET, POST, PUT, PATCH, DELETE, or HEADR\
equest must be something that JSON can sayBase44 answered with an empty body where JSON was expectedBase44 answered with something that is not JSON\0\0\0\0\0N\0\0\0\0\0\0%\0\0\0Base44-App-Id header is required, \
but is was not found on the requestInvalid authorization header format. Expected "Bearer <token>"Service token is required to use asServiceRole. Please provide a serviceToken when creating the client.\
Request is required and must be a Request: an object whose headers have a get methodConfiguration is required and must be an object with an appIdappId is required and must be a string of printable Lat\
in-1 charactersheaders must be a plain object of names and values\0\0\0\0\0\0\0\0\0\0\0\0\0B\0K\0W\0\0\0\0\0\0\0	\0\0\0\r\0\0\0\f\0\0\0	\0\0\0\x07\0\0\0\0\0\0\b\0\0\0\x07\0\0\0\x07\0\0\0\0\0\0\0\x1B\0\0$\0\0$\0\0$\0U\0\0$\0\0$\0\0\0\0\0\0&\0*\0\0\0$\0\0\0\0\
\0\0\v\0\0\0\0\0\0\b\0\0\0\0#\0\0#\0\0#\0\0#\0$\0\b$\0\0\0\0\0\0\0\0\0\0\0\0\0\0\f\0\0\0\0\0\0\0\0\0\0\0\0	\0\0\0\x07\0\0\0\r\0\0\0\f\0\0\0\0\0\0\v\0\0\0\b\0\0\0\x07\0\0\0\x07\0\0\0\0\0\0\0\x1B\0\0\x1B\0\0\x1B\0\0\x1B\0\0\x1B\0\0\x1B\0\0\x1B\0\0\x1B\0\0\x1B\0U\0\0\f\0\0\0\0\0&\0\0\0\0\x07\0\0\0\n\0\0\0\0\0\0\0\0\0	\0\
\0\0\0\0\0\0\0\0\0\0\0\0\0',"\0\xB3\b\x9A\u0300\xD5\u0368\xFC\b\xE6\u0248\xC5\xC1\xCF\xD8\b\xE5\xEE\f\xEC$\x9C\xC6\xEA\xFDX\x94\xA4\xB9\xC5\xD5\xE4\xE9\xF2\xF9\xEC$\x8C\x8E\x95\x9F\xA5\xAB"),
L(86636,'R\0\0\0S\0\0\0T\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\r\0\0\0\0\0\0\v\0\0\0\0\0\0\0\0\0\x1B\0\0\0\0\0\0\0\0\0\x07\0\0\0\0\0\0\0\0\0\0"\0\0"\0\0"\0\0"\0#\0&#\0A#\0]#\0v#\0}#\0\0#\0\0\0\0',
"T\xD6\xE3\xF1\xFC\x8B"),L(86784,"\0\0\0U",""),L(86836,"'\x07\0G\0\0\0)\0\x001",""),L(86872,"\0\0P\0\0\0\0\0\0\0\0\0\0\0L\0\0\0\0\b\0\0\r","\0\x89\xDA\b\x9A"),L(87115,"\
",""),L(87309,"",""),L(87544,"closure i\
nvoked recursively or after being dropped\0\0V\0\0\0W\0\0\0X\0\0\0Y\0\0\0\0V\0\0\0\0\0\0\0,\0\0\0\0V\0\0\0\0\0\0\0 ","L\xC8\xBB"),L(87692,"\0\0P\0\0\0,\0\0	","\0\x89"),L(87719,"\0","\0\x80"),
L(87780,"",""),L(87824,"",""),L(87844,"",""),L(87856,"\b",""),L(87876,"\b",""),L(87900,"\b",""),L(87924,"",""),L(87944,"",""),L(87956,"",""),L(87972,"",""),L(88004,"",""),L(88024,"",""),L(88040,
"\0\0\0\0\0\0\0Z","")}var Fe=new ArrayBuffer(16),hs=new Int32Array(Fe);new Float32Array(Fe);var ws=new Float64Array(Fe);function B2(t){return hs[t]}function He(t){ws[0]=t}function p(){throw new Error(
"abort")}var li;const i={};var T=Math.imul,ze=Math.fround,er=Math.abs,K2=Math.clz32,u,Wi;function nr(t,n,r,e){var a=0,o=0,f=0,s=0,c=0,b=0,l=0,d=0,h=0,w=0,v=0,B=0,y=0,O=0,j=0,E=0,R=0,P=0;a=u-608|0,u=a,
f=e<<2;i:{e:{n:{for(;;){if((o|0)!=(f|0)){if(b=r+o|0,o=o+4|0,!de(i.i[b>>2]))continue;break n}break}r=0,i.b[a+516]=0,i.i[a+504>>2]=-2147483648,i.i[a+496>>2]=0,i.i[a+488>>2]=0,i.i[a+476>>2]=5e3,i.i[a+480>>
2]=0,i.i[a+468>>2]=2,i.i[a+472>>2]=100,i.i[a+460>>2]=1e4,i.i[a+464>>2]=3e4,i.b[a+456]=2,i.i[a+440>>2]=0;break e}if(Bs(a+440|0,r,e),r=i.i[a+440>>2],(r|0)!=2)o=i.i[a+444>>2];else{w=At(a+444|0),K(n),K(n+
16|0),z2(n+44|0),z2(n+60|0),l0(n+32|0),r=1;break i}}if(C(a+68|0,a+448|0,72),i.i[a+64>>2]=o,i.i[a+60>>2]=r,Oi(a+48|0,Oo()|0),h=i.i[a+52>>2],w=i.i[a+48>>2],k0(a+40|0,87712),f=i.i[a+40>>2],e=i.i[f>>2],o=
i.i[a+44>>2],b=a+440|0,C(b,f+4|0,52),i.i[f>>2]=-2147483648,i.i[o>>2]=i.i[o>>2]+1,(e|0)!=-2147483647){f=a+280|0,C(f,b,52);e:{n:{r:{t:{if((e|0)!=-2147483648){if(i.i[a+440>>2]=e,C(a+444|0,f,52),!w)a:{if(!xi(
i.i[a+444>>2],i.i[a+448>>2],i.i[n+4>>2],i.i[n+8>>2])||!xi(i.i[a+456>>2],i.i[a+460>>2],i.i[n+20>>2],i.i[n+24>>2]))break a;C(a+204|0,f,52),i.i[a+200>>2]=e,l=1,e=i.B[a+248];break t}M4(a+440|0)}if(Ge(a+440|
0,n+28|0,68356,6),c=i.i[a+452>>2],o=i.i[a+448>>2],l=i.i[a+444>>2],e=i.i[a+440>>2],(e|0)==-2147483648){b=0,e=l;break r}if(i.i[a+400>>2]=c,i.i[a+396>>2]=o,i.i[a+392>>2]=l,i.i[a+388>>2]=e,c=0|i.i[n+4>>2],
b=i.i[n+8>>2],i.i[a+452>>2]=4,i.i[a+448>>2]=74200,i.i[a+440>>2]=c,i.i[a+444>>2]=b,s=a+548|0,X(s,a+440|0,2),e=i.i[a+552>>2],f=w&1?h:1024,n2(a+332|0,e,i.i[a+556>>2],f),k(f),m(i.i[a+548>>2],e),e=0,i.i[a+
548>>2]=0,d=i.i[a+332>>2],(d|0)!=-2147483648){if(i.i[a+476>>2]=i.i[a+368>>2],f=i.i[a+364>>2],i.i[a+468>>2]=i.i[a+360>>2],i.i[a+472>>2]=f,f=i.i[a+356>>2],i.i[a+460>>2]=i.i[a+352>>2],i.i[a+464>>2]=f,r8(
s),i.i[a+440>>2]=d,f=i.i[a+340>>2],i.i[a+444>>2]=i.i[a+336>>2],i.i[a+448>>2]=f,f=i.i[a+348>>2],i.i[a+452>>2]=i.i[a+344>>2],i.i[a+456>>2]=f,v=i.B[a+478],(v|0)!=2)a:{if(f=i.i[a+444>>2],s=i.i[a+448>>2],!u2(
f,s,74200,4))break a;if(i.B[a+476]){e=1;break a}if(i.B[a+477]){e=2;break a}c=i.i[a+456>>2],b=0,(v|0)==1&&(b=!$e(c,i.i[a+460>>2])),e=i.i[a+360>>2],v=i.i[a+356>>2],B=i.i[a+364>>2],m(i.i[a+452>>2],c),i.i[a+
460>>2]=o,i.i[a+456>>2]=l,i.i[a+452>>2]=6,i.i[a+448>>2]=73207,i.i[a+444>>2]=s,i.i[a+440>>2]=f,o=a+440|0,X(a+548|0,o,3),c=i.i[a+552>>2],l=Z(c|0,i.i[a+556>>2])|0,m(i.i[a+548>>2],c),O2(a+200|0,n),O2(a+212|
0,n+16|0),ot(o,l),R=a,P=Yi(o),i.i[R+252>>2]=P,i.i[a+244>>2]=B,i.i[a+248>>2]=b,i.i[a+236>>2]=v,i.i[a+240>>2]=e,i.i[a+232>>2]=s,i.i[a+228>>2]=f,i.i[a+224>>2]=d,K(a+388|0),l=0,e=(b|0)!=0;break t}Ai(a+440|
0)}K(a+388|0),s=4;break n}b=1;t:{a:{if(!(i.b[a+136]&1)&(e&1)){d=a+236|0,e=3;break a}if(i.i[a+124>>2]!=-2147483648)for(s=T(i.i[a+132>>2],12),d=a+236|0,f=i.i[a+244>>2],c=i.i[a+240>>2],o=i.i[a+128>>2],e=
4;;){if(!s)break a;if(s=s-12|0,v=o+8|0,B=o+4|0,o=o+12|0,!!xi(i.i[B>>2],i.i[v>>2],c,f))break}e=5;break t}O2(a+376|0,d),b=0}if(d=i.i[a+252>>2],f=i.i[d>>2]+1|0,i.i[d>>2]=f,f||p(),o=-2147483648,f=i.i[a+200>>
2],(f|0)!=-2147483648&&(i.i[a+440>>2]=f,o=a+204|0,C(a+444|0,o,52),w?(M4(a+440|0),o=-2147483648):(C(a+548|0,o,52),o=f)),k0(a+32|0,87712),c=i.i[a+32>>2],f=i.i[c>>2],s=i.i[a+36>>2],v=a+388|0,B=c+4|0,C(v,
B,52),i.i[c>>2]=o,C(B,a+548|0,52),i.i[s>>2]=i.i[s>>2]+1,(f|0)==-2147483647&&p(),i.i[a+440>>2]=f,C(a+444|0,v,52),(f|0)!=-2147483648&&M4(a+440|0),!b){if(c=i.i[a+380>>2],b=i.i[a+384>>2],o=i.i[a+376>>2],Y4(
d),s=4,!l)break n;break r}l&&F(w,h),b=1024;break e}F(w,h)}i.i[a+144>>2]=e,i.b[a+140]=s,i.i[a+152>>2]=c,i.i[a+156>>2]=b,i.i[a+148>>2]=o,i.i[a+216>>2]=i.i[a+156>>2],f=i.i[a+152>>2],o=0,i.i[a+208>>2]=o|i.
i[a+148>>2],i.i[a+212>>2]=f,e=i.i[a+144>>2],i.i[a+200>>2]=i.i[a+140>>2],i.i[a+204>>2]=e,i.b[a+451]=2,f=a+548|0,o=a+140|0,e=a+440|0,_2(f,o,e),Y2(e,a+200|0,f),b=Z2(e),C2(o),d=0}for(f=ji()|0,e=i.i[n+40>>
2]<<5,o=i.i[n+36>>2];;){if(e){ni(f|0,i.i[o+12>>2],i.i[o+28>>2]),e=e-32|0,o=o+32|0;continue}break}Da(a+24|0,i.i[n+44>>2],i.i[n+56>>2]),e=i.i[a+28>>2],o=i.i[a+24>>2],Da(a+16|0,i.i[n+60>>2],i.i[n+72>>2]),
v=i.i[n+28>>2],f=No(i.i[n+12>>2],v|0,(o&1?e:1024)|0,(i.i[a+16>>2]&1?i.i[a+20>>2]:1024)|0,f|0)|0,i.i[a+556>>2]=a+116,i.i[a+552>>2]=a+108,i.i[a+548>>2]=a+100,s=i.i[a+80>>2],w=i.i[a+84>>2],h=i.i[a+88>>2],
B=i.i[a+92>>2],O=i.i[a+96>>2],l=i.B[a+76];e:{if(!((s|0)!=1e4|(w|0)!=3e4|((h|0)!=2|(B|0)!=100)|(r&1|((O|0)!=5e3|(l|0)!=2))))for(c=0,o=0;;){if((o|0)==12)break e;if(e=(a+548|0)+o|0,o=o+4|0,!!i.i[i.i[e>>2]>>
2])break}for(i.i[a+208>>2]=i.i[a+556>>2],e=i.i[a+552>>2],i.i[a+200>>2]=i.i[a+548>>2],i.i[a+204>>2]=e,o=0;;){if((o|0)!=12){e=i.i[(a+200|0)+o>>2],q2(a+8|0,i.i[e>>2],i.i[e+4>>2]),i.i[(a+440|0)+o>>2]=i.i[a+
8>>2]&1?i.i[a+12>>2]:1024,o=o+4|0;continue}break}e=i.i[a+448>>2],o=i.i[a+444>>2],c=i.i[a+440>>2],i.i[a+472>>2]=r&1?i.i[a+64>>2]:0,r=(l|0)==2,i.i[a+464>>2]=r?0:i.i[a+72>>2],i.i[a+460>>2]=r?0:i.i[a+68>>
2],i.i[a+456>>2]=O,i.i[a+452>>2]=B,i.i[a+448>>2]=h,i.i[a+444>>2]=w,i.i[a+440>>2]=s,i.i[a+468>>2]=(r?0:l)&255,c=Do(a+440|0,9,c|0,o|0,e|0)|0}d?r=M(i.i[d+24>>2]):r=1024,w=Po(f|0,c|0,r|0,b|0)|0,C(a+160|0,
a+60|0,40),B=i.i[a+120>>2],O=i.i[a+116>>2],j=i.i[a+104>>2],E=i.i[a+100>>2],C(a+200|0,n,76),f=i.i[a+240>>2],n=i.i[a+236>>2],h=i.i[a+232>>2],o=a+260|0,c=1,b=0;e:if(d){if(Tt(a+440|0,i.i[d+8>>2],i.i[d+12>>
2]),e=i.i[a+440>>2],l=0,(e|0)==-2147483648)break e;c=i.i[a+444>>2],b=e,l=i.i[a+448>>2]}else l=0;for(qa(a+388|0,o),s=f<<5,r=a+452|0,o=n,e=o;;){if(s){y=i.i[o+12>>2],f=i.i[o+20>>2],i.i[r>>2]=0|i.i[o+16>>
2],i.i[r+4>>2]=f,i.i[r+8>>2]=i.i[o+24>>2],f=i.i[o+4>>2],i.i[a+440>>2]=i.i[o>>2],i.i[a+444>>2]=f,i.i[a+448>>2]=i.i[o+8>>2],k(i.i[o+28>>2]),k(y),y=i.i[a+460>>2],i.i[e+16>>2]=i.i[a+456>>2],i.i[e+20>>2]=y,
y=i.i[a+452>>2],i.i[e+8>>2]=i.i[a+448>>2],i.i[e+12>>2]=y,y=i.i[a+444>>2],i.i[e>>2]=i.i[a+440>>2],i.i[e+4>>2]=y,s=s-32|0,e=e+24|0,o=o+32|0;continue}break}if(r=0,on(0,4),f=h<<5,s=(f>>>0)/24|0,o=n,h)e:{if(h=
T(s,24),(h|0)==(f|0))break e;if(!f){o=4;break e}if(o=U2(n,f,4,h),o)break e;p()}on(0,4),f=i.i[a+392>>2],y=0,i.i[a+584>>2]=y|i.i[a+388>>2],i.i[a+588>>2]=f,i.i[a+592>>2]=i.i[a+396>>2],h=a+216|0,i.i[a+568>>
2]=i.i[h+8>>2],f=i.i[h+4>>2],i.i[a+560>>2]=i.i[h>>2],i.i[a+564>>2]=f,qa(a+596|0,a+244|0),i.i[a+580>>2]=(e-n>>>0)/24,i.i[a+576>>2]=o,i.i[a+572>>2]=s,i.i[a+556>>2]=l,i.i[a+552>>2]=c,i.i[a+548>>2]=b,Ur(a+
496|0,a+548|0),k(v),K(a+200|0),n=a+440|0,C(n,a+160|0,40),i.i[a+492>>2]=B,i.i[a+488>>2]=O,i.i[a+484>>2]=j,i.i[a+480>>2]=E,i.i[a+512>>2]=d,w0(Nt(n,M(w))),_4(a+124|0),F(i.i[a+108>>2],i.i[a+112>>2]);break i}
p()}i.i[t+4>>2]=w,i.i[t>>2]=r,u=a+608|0}function rr(t,n){var r=0,e=0,a=0,o=0,f=0,s=0,c=0,b=0,l=0,d=0,h=0,w=0,v=0,B=0,y=0,O=0,j=0,E=0,R=0,P=0,H=0,V=0,Q=0,Y=0,vi=0,Bi=0;r=u-272|0,u=r,e=i.i[n+44>>2],a=Jn(
i.i[e>>2])|0,f=i.i[n+36>>2],n=i.i[n+40>>2],H4(r+172|0,e),j=+Gn(),i.i[r+236>>2]=2,i.i[r+232>>2]=75765,e=n,n=a&131072,w=n?0:e,i.i[r+228>>2]=w,v=n?1:f,i.i[r+224>>2]=v,B=r+196|0;i:{e:{n:{r:{t:{a:{f:{o:{for(;;){
s:{if(e0(r+160|0,r+224|0),n=i.i[r+160>>2],!n)break o;if(e=r+184|0,ki(e,n,i.i[r+164>>2],32),n=i.i[r+196>>2],o=i.i[r+192>>2],a=i.i[r+184>>2],f=i.i[r+188>>2],!N(a,f,75645,1)&&(g4(e,a,f),a=Fi(i.i[i.i[r+180>>
2]>>2])|0,!(i.i[r+184>>2]|i.i[r+188>>2])|i.d[r+192>>3]!=+((a&65535)>>>0)))continue;if(c=r+184|0,ki(c,o,n,32),E=i.i[r+196>>2],R=i.i[r+192>>2],n=i.i[r+184>>2],e=i.i[r+188>>2],!N(n,e,75642,1))u:{if(N(n,e,
75646,14)){if(H2(c,i.i[r+180>>2],75660,14),y=i.i[r+184>>2],(y|0)==-2147483648)continue;if(n=i.i[r+192>>2],d=i.i[r+188>>2],N0(r+244|0,r+172|0,75674,30),_e(r+256|0,d,n),e=i.i[r+252>>2],e)c:{for(o=T(i.i[r+
264>>2],12),n=i.i[r+248>>2],Bi=n+T(e,12)|0,c=i.i[r+260>>2];;){if((n|0)!=(Bi|0)){for(e=n+12|0,P=n+8|0,h=i.i[P>>2],H=n+4|0,V=i.i[H>>2],a=o,n=c;;){if(a){if(f=1,b0(r+112|0,V,h,75704,1),Ft(r+184|0,V,h,i.i[r+
112>>2]&1?i.i[r+116>>2]:h),l=i.i[r+184>>2],l?(f=i.i[r+192>>2],Q=i.i[r+188>>2],s=i.i[r+196>>2]):(l=1,Q=0,s=0),Y=i.i[n+4>>2],vi=i.i[n+8>>2],xi(Y,vi,i.i[H>>2],i.i[P>>2])||Ga(n,l,Q))break c;if(n=n+12|0,a=
a-12|0,zi(r+104|0,75705,5,Y,vi),!ne(i.i[r+104>>2],i.i[r+108>>2],f,s))continue;break c}break}n=e;continue}break}$(r+256|0),$(r+244|0),m(y,d);break u}$(r+256|0),$(r+244|0),m(y,d);continue}$2(r+244|0,r+172|
0,n,e),s=i.i[r+248>>2],c=s+T(i.i[r+252>>2],12)|0;c:{b:for(;;){l:{if((c|0)==(s|0))break c;for(i.i[r+200>>2]=E,i.i[r+196>>2]=R,i.i[r+184>>2]=0,l=i.i[s+4>>2],o=i.i[s+8>>2],u0(r+152|0,B),s=s+12|0,a=i.i[r+
156>>2],n=i.i[r+152>>2];;){if(!n||(i.i[r+184>>2]==1?f=i.i[r+188>>2]:(u0(r+144|0,B),i.i[r+184>>2]=1,i.i[r+192>>2]=i.i[r+148>>2],f=i.i[r+144>>2],i.i[r+188>>2]=f),!f))continue b;if(O4(r+136|0,n,a,42),d=i.
i[r+140>>2],e=i.i[r+136>>2],i.i[r+240>>2]=0,X0(r+128|0,42,r+240|0),h=e||n,n=e?d:a,za(r+120|0,i.i[r+128>>2],i.i[r+132>>2],h,n),a=n,n=i.i[r+120>>2],a=n?i.i[r+124>>2]:a,a>>>0<=o>>>0)k:{if(i.i[r+264>>2]=l,
i.i[r+256>>2]=n||h,i.i[r+260>>2]=a,i.i[r+268>>2]=o,a=o-a|0,n=n|e?0:a,a=e?a:0,n>>>0>a>>>0)break k;for(;;){if((n|0)!=(a|0)){if(e=Qr(r+256|0,n),n=n+1|0,!e)continue;break l}break}if(Qr(r+256|0,a))break l}
i.i[r+184>>2]=0,a=i.i[r+192>>2],n=f}}break}$(r+244|0);break u}$(r+244|0);continue}for(i.i[r+188>>2]=E,i.i[r+184>>2]=R,e=0;;){if(u0(r+96|0,r+184|0),n=i.i[r+96>>2],n){a=i.i[r+100>>2],e=n;continue}break}
if(!e)continue;if(N(e,a,75751,14))break f;if(N(e,a,74968,13))break n;if(N(e,a,69461,12))break s;if(N(e,a,74981,9))break a;if(!N(e,a,74990,7))continue;break t}break}s=0,l=i.i[r+180>>2],e=3;break e}if(n=
0,l=i.i[r+180>>2],e=Fi(i.i[l>>2])|0,(e&65535)>>>0>=400)o:{if(Vt(r+184|0,l),n=i.i[r+188>>2],b0(r+88|0,n,i.i[r+192>>2],75767,18),a=i.i[r+88>>2],m(i.i[r+184>>2],n),a)break n;n=1;s:{u:{c:switch(e=e&65535,
e-401|0){case 0:break o;case 1:case 2:break s;case 3:break c;default:break u}n=4;break o}if((e|0)!=429)break s;s=0,e=3;break e}if(e>>>0>499){s=1,e=6;break e}n=5}i.i[r+208>>2]=4,i.i[r+212>>2]=0,i.i[r+200>>
2]=0,i.i[r+204>>2]=0,i.i[r+192>>2]=0,i.i[r+196>>2]=4,i.i[r+184>>2]=0,i.b[r+216]=n;break i}n=1;break r}n=4;break r}n=5}i.i[r+208>>2]=4,i.i[r+212>>2]=0,i.i[r+200>>2]=0,i.i[r+204>>2]=0,i.i[r+192>>2]=0,i.
i[r+196>>2]=4,i.i[r+184>>2]=0,i.b[r+216]=n;break i}if(i.i[r+208>>2]=4,i.i[r+212>>2]=0,i.i[r+200>>2]=0,i.i[r+204>>2]=0,i.i[r+192>>2]=0,i.i[r+196>>2]=4,n=0,i.i[r+184>>2]=0,i.b[r+216]=2,si(r+80|0,v,w,68462,
6),o=r+256|0,c=r+172|0,N0(o,c,i.i[r+80>>2],i.i[r+84>>2]),a=r+192|0,$(a),i.i[r+200>>2]=i.i[r+264>>2],e=i.i[r+260>>2],s=0,i.i[r+192>>2]=s|i.i[r+256>>2],i.i[r+196>>2]=e,si(r+72|0,v,w,68468,7),N0(o,c,i.i[r+
72>>2],i.i[r+76>>2]),$(r+204|0),i.i[r+212>>2]=i.i[r+264>>2],e=i.i[r+260>>2],i.i[r+204>>2]=i.i[r+256>>2],i.i[r+208>>2]=e,i.i[r+200>>2])break i;Vt(o,i.i[r+180>>2]),e=i.i[r+260>>2],o=i.i[r+264>>2],b0(r- -64|
0,e,o,75710,7),i.i[r+64>>2]==1&&(qi(r+56|0,e,o,i.i[r+68>>2]+7|0),f=i.i[r+60>>2],n=i.i[r+56>>2]),o=n||1,n=n?f:0,b0(r+48|0,o,n,75717,1),S2(r+40|0,o,n,i.i[r+48>>2]&1?i.i[r+52>>2]:0),n=i.i[r+40>>2],_e(r+224|
0,n||1,n?i.i[r+44>>2]:0),m(i.i[r+256>>2],e),$(a),i.i[a+8>>2]=i.i[r+232>>2],e=i.i[r+228>>2],i.i[a>>2]=i.i[r+224>>2],i.i[a+4>>2]=e;break i}i.i[r+208>>2]=4,i.i[r+212>>2]=0,i.i[r+200>>2]=0,i.i[r+204>>2]=0,
i.i[r+192>>2]=0,i.i[r+196>>2]=4,n=0,i.i[r+184>>2]=0,i.b[r+216]=e,H2(r+244|0,l,69576,11),h=i.i[r+244>>2];e:{if((h|0)!=-2147483648)n:{for(a=i.i[r+252>>2],e=i.i[r+248>>2];;){if(!((n|0)==(a|0)|i.B[n+e|0]==
44)){n=n+1|0;continue}break}G0(r+32|0,e,a,(n|0)!=(a|0),n),Sr(r+24|0,i.i[r+32>>2],i.i[r+36>>2]);r:{if(i.i[r+24>>2]&1)a=i.i[r+28>>2];else{n=0,f=a-3|0,o=a>>>0>=f>>>0?f:0,c=a>>>0>=3?3:a,f=a;t:{a:{for(;;){
if(B=r+16|0,(n|0)==(o|0))break a;if(d=n+e|0,(i.B[d]|i.B[d+1]<<8|(i.B[d+2]<<16|i.B[d+3]<<24))!=743722311){n=n+1|0,f=f-1|0;continue}break}o=n;break t}f=c}G0(B,e,a,f>>>0>3,o+3|0),n=0,f=i.i[r+20>>2],a=i.i[r+
16>>2];t:{for(;;){a:{if((n|0)==(f|0))break a;switch(o=n+a|0,c=(n|0)==2,n=n+1|0,o=((i.B[o]&223)-91&255)>>>0<230,(c?o:o?1:2)|0){case 0:break a;case 2:continue;default:break t}}break}for(n=0;;){if((n|0)==
(f|0))break t;if(o=n+a|0,n=n+1|0,i.B[o]==58)break}if(n=u2(a,f,72926,3),i.i[r+268>>2]=n?0:4,i.i[r+264>>2]=n?1:72929,i.i[r+260>>2]=f,i.i[r+256>>2]=a,X(r+224|0,r+256|0,2),a=i.i[r+228>>2],b=+Se(a|0,i.i[r+
232>>2]),m(i.i[r+224>>2],a),n=1,b==b)break r}m(h,e);break n}n=0}m(h,e),i.d[r+264>>3]=b,i.i[r+260>>2]=a,i.i[r+256>>2]=n,n=1,e=F4(+(ea(r+256|0,j)>>>0)*1e3);break e}if(n=0,s)break e;if(si(r+8|0,v,w,75718,
5),o=r+256|0,ki(o,i.i[r+8>>2],i.i[r+12>>2],32),e=i.i[r+260>>2],e)n:{if(f=i.i[r+268>>2],a=i.i[r+264>>2],c=r+224|0,H2(c,l,i.i[r+256>>2],e),e=i.i[r+224>>2],(e|0)==-2147483648||(s=o,o=i.i[r+228>>2],g4(s,o,
i.i[r+232>>2]),m(e,o),!i.i[r+256>>2])||(O=i.d[r+264>>3],H2(c,l,75723,4),b=NaN,e=i.i[r+224>>2],(e|0)!=-2147483648&&(o=i.i[r+228>>2],b=+Se(o|0,i.i[r+232>>2]),m(e,o)),N(a,f,75727,7)?b=O*1e3:(b=b!=b?j:b,b=
N(a,f,75734,13)?O*1e3-b:O-b),!(b>=0)))break n;e=F4(b),n=1;break e}if(si(r,v,w,75747,4),g4(r+256|0,i.i[r>>2],i.i[r+4>>2]),i.i[r+256>>2]!=1|i.i[r+260>>2])break e;n=1,e=F4(i.d[r+264>>3]*1e3)}i.i[r+188>>2]=
e,i.i[r+184>>2]=n}C(t,r+184|0,36),F(i.i[r+172>>2],i.i[r+176>>2]),u=r+272|0}function ps(t,n){t=t|0,n=n|0;var r=0,e=0,a=0,o=0,f=0,s=0,c=0,b=0,l=0,d=0,h=0,w=0,v=0,B=0,y=0,O=0,j=0,E=0,R=0,P=0,H=0,V=0,Q=0,
Y=0;r=u-288|0,u=r,i.i[r+20>>2]=n,j=Ln(n|0)|0,Qe(r+24|0,j),i.i[r+68>>2]=r+20,f=7;i:{e:{n:{r:{t:{a:{f:{o:{s:{u:{c:{b:switch(e=Qo(n|0)|0,E=e>>>0>=9?9:e,E-1|0){case 0:break b;case 1:break c;case 2:break u;case 3:
break e;case 4:break s;case 5:break o;case 6:break f;case 7:break a;case 8:break t;default:break r}if(a=qe(i.i[r+20>>2])|0,e=we(a),k(a),!e)b:{vr(r+144|0,r+24|0,0),a=i.i[r+148>>2],e=1;l:switch(i.i[r+144>>
2]){case 0:break b;case 2:break i;default:break l}Ue(i.i[r+20>>2],a|0),k(a)}o=(ff(n|0)|0)!=0,f=2;break e}o=Fi(i.i[r+20>>2])|0,a=o&65535,e=a-301|0,e>>>0>7|!(1<<e&199)?b=a?3:2:b=Us(r+24|0)&255,H=o>>>8|0,
f=3;break e}if((Fi(i.i[r+20>>2])&65535)>>>0<400&&sf(n|0)|0){f=5;break e}rr(r+144|0,r+24|0),e=i.B[r+155]|i.B[r+156]<<8|(i.B[r+157]<<16|i.B[r+158]<<24),i.i[r+72>>2]=0|(i.B[r+151]|i.B[r+152]<<8|(i.B[r+153]<<
16|i.B[r+154]<<24)),i.i[r+76>>2]=e,e=i.B[r+163]|i.B[r+164]<<8|(i.B[r+165]<<16|i.B[r+166]<<24),i.i[r+80>>2]=i.B[r+159]|i.B[r+160]<<8|(i.B[r+161]<<16|i.B[r+162]<<24),i.i[r+84>>2]=e,e=i.B[r+171]|i.B[r+172]<<
8|(i.B[r+173]<<16|i.B[r+174]<<24),i.i[r+88>>2]=i.B[r+167]|i.B[r+168]<<8|(i.B[r+169]<<16|i.B[r+170]<<24),i.i[r+92>>2]=e,e=i.B[r+176]|i.B[r+177]<<8|(i.B[r+178]<<16|i.B[r+179]<<24),a=i.B[r+172]|i.B[r+173]<<
8|(i.B[r+174]<<16|i.B[r+175]<<24),i.b[r+93]=a,i.b[r+94]=a>>>8,i.b[r+95]=a>>>16,i.b[r+96]=a>>>24,i.b[r+97]=e,i.b[r+98]=e>>>8,i.b[r+99]=e>>>16,i.b[r+100]=e>>>24,o=i.S[r+148>>1],H=o>>>8|0,b=i.B[r+150],f=
i.i[r+144>>2];break e}f=6;break n}f=6;break e}e=1,a=c8(r+24|0,11);break i}f=8;break e}f=8;break n}vr(r+144|0,r+24|0,1),n=i.i[r+148>>2];r:{t:switch(a=i.i[r+144>>2],e=a,e|0){case 0:break i;case 2:break r;default:
break t}Ue(i.i[r+20>>2],n|0),k(n),a=0,e=0;break i}a=n,e=1;break i}o=1}if(w=qf(n|0)|0,s=kf(j|0)|0,a=bf(j|0)|0,R=+Lo(n|0),c=Jn(i.i[r+20>>2])|0,i.b[r+140]=c,i.b[r+137]=0,v=3,e=w>>>6&3,P=e?(e|0)==1?1:2:0,
i.b[r+130]=P,e=w&255,d=e>>>5|0,i.b[r+129]=d&1,V=e>>>4|0,i.b[r+128]=V&1,l=e>>>3|0,i.b[r+127]=l&1,B=e>>>2|0,i.b[r+126]=B&1,y=e>>>1|0,i.b[r+125]=y&1,i.b[r+124]=w&1,i.i[r+120>>2]=a,i.i[r+116>>2]=0,i.i[r+112>>
2]=s,i.d[r+104>>3]=R,Q=c>>>8|0,i.b[r+141]=Q,h=c>>>18|0,i.b[r+139]=h&1,O=c>>>17|0,i.b[r+138]=O&1,c=c>>>16|0,i.b[r+136]=c&1,Y=+C0(),R=+Xn(),f>>>0>=2)e:{a=11,e=4;n:{r:{t:switch(f-3|0){case 0:if(a=8,c=o&255|
H<<8,(b|0)!=3)a:switch(P-1|0){default:if((b|0)==2|(Q&255)>>>0>4)break r;o=1,i.b[r+141]=Q+1,e=0;f:{o:{s:{u:{c:switch((c&65535)-301|0){case 0:case 1:e=l;break u;case 2:break c;default:break u}f=(b|0)==1|
O;break s}if(f=(b|0)==1|O,(h|V|e)&1){o=e;break s}if(e=f^1,B&1){if(!(e&y&1))break r;f=0}else if(!((e|w)&1))break r;o=0;break o}if(a=1,h&1)break f}a=(V^1)&o}e=1,i.b[r+137]=1,i.b[r+138]=f&1,a=a&1,i.b[r+139]=
a,a=i.B[r+137]|i.B[r+138]<<8|a<<16;break e;case 1:break e;case 0:break a}if((c&65535)>>>0<=399){if(d&1){e=2;break e}}else if(e=2,!(O&1)|d&1)break e;a=12;break r;case 1:p();case 3:s=r+144|0,a=r+104|0;a:
if(o&1){if(e=0,O&1||(e=0,!((h|w)&1)))break a;e=h|y}else e=0;r4(s,a,e&1,1,0,r,Y,R),a=i.B[r+144]==5,e=a?2564:i.i[r+144>>2],s=a?0:i.i[r+148>>2],a=(s&255)<<24|e>>>8;break e;case 5:a=o&1?d&1?9:12:9;break r;case 2:
break e;case 4:break n;default:break t}if(!(o&1)|!(c&1))break n;a=d&1?2:12}e=4;break e}i.b[r+137]=0,a=i.B[r+137]|i.B[r+138]<<8|i.B[r+139]<<16,e=1}else{i.b[r+150]=b,i.i[r+144>>2]=f,e=i.B[r+97]|i.B[r+98]<<
8|(i.B[r+99]<<16|i.B[r+100]<<24),a=i.B[r+93]|i.B[r+94]<<8|(i.B[r+95]<<16|i.B[r+96]<<24),i.b[r+172]=a,i.b[r+173]=a>>>8,i.b[r+174]=a>>>16,i.b[r+175]=a>>>24,i.b[r+176]=e,i.b[r+177]=e>>>8,i.b[r+178]=e>>>16,
i.b[r+179]=e>>>24,e=i.i[r+76>>2],a=i.i[r+72>>2],i.b[r+151]=a,i.b[r+152]=a>>>8,i.b[r+153]=a>>>16,i.b[r+154]=a>>>24,i.b[r+155]=e,i.b[r+156]=e>>>8,i.b[r+157]=e>>>16,i.b[r+158]=e>>>24,e=i.i[r+84>>2],a=i.i[r+
80>>2],i.b[r+159]=a,i.b[r+160]=a>>>8,i.b[r+161]=a>>>16,i.b[r+162]=a>>>24,i.b[r+163]=e,i.b[r+164]=e>>>8,i.b[r+165]=e>>>16,i.b[r+166]=e>>>24,e=i.i[r+92>>2],a=i.i[r+88>>2],i.b[r+167]=a,i.b[r+168]=a>>>8,i.
b[r+169]=a>>>16,i.b[r+170]=a>>>24,i.b[r+171]=e,i.b[r+172]=e>>>8,i.b[r+173]=e>>>16,i.b[r+174]=e>>>24,i.s[r+148>>1]=o&255|H<<8,a=12,e=4;e:{n:{r:{t:{a:{f:switch(l=i.B[r+176],l-1|0){case 0:case 4:break f;case 1:
break n;case 2:break a;case 3:break t;case 5:break r;default:break e}v=6;break n}v=4;break n}v=5;break n}v=7}if(O&1){a=d&1?v:12;break e}n:{r:{t:{a:switch(l-1|0){case 0:if(c&1){a=d&1?2:12;break e}if(!(y&
1|h&1))break n;i.s[r+184>>1]=256,i.b[r+136]=1;break r;case 2:r4(r+184|0,r+104|0,(h|y)&1,0,f,i.i[r+148>>2],Y,R);break t;case 5:break a;default:break n}r4(r+184|0,r+104|0,((h|w)&1?h|y:0)&1,1,f,i.i[r+148>>
2],Y,R)}if(i.B[r+184]!=5)break r;d=i.B[r+129];break n}s=i.i[r+188>>2],e=i.i[r+184>>2],a=(s&255)<<24|e>>>8;break e}a=d&1?v:12}b8(r+144|0)}Hf(n|0,i.B[r+140]|(i.B[r+138]<<17|i.B[r+136]<<16)|i.B[r+139]<<18|
i.B[r+141]<<8);e:{n:switch(E-1|0){default:f=69454,o=7;r:{t:switch((e&255)-1|0){case 0:f=69269,o=10;break r;case 2:l=a&1,f=l?69262:69461,o=l?7:12;break r;case 1:break e;case 3:break t;default:break r}if((a&
255)==12&&(Fi(i.i[r+20>>2])&65535)>>>0<=399){f=69260,o=2;break r}f=69279,o=6}Bf(n|0,(D=q(f,o)>>2,i.i[D]));break;case 0:case 3:break n}n:switch((e&255)-1|0){case 0:if(a&1)r:{if(n=r+144|0,gt(n,r+20|0),i.
i[r+144>>2]==-2147483648)break r;e=Z(i.i[r+148>>2],i.i[r+152>>2])|0,Ue(i.i[r+20>>2],e|0),k(e),Ai(n)}Mf(i.i[r+20>>2],a>>>16&1),o=1024;r:{if(!(a&256))t:{o=zn()|0,n=i.i[r+64>>2],e=i.i[r+60>>2],i.i[r+196>>
2]=6,i.i[r+192>>2]=69300,i.i[r+184>>2]=e,i.i[r+188>>2]=n,l=i.i[r+32>>2],s=i.i[r+28>>2];a:{for(;;){f:{if(e0(r+8|0,r+184|0),n=i.i[r+8>>2],!n)break t;if(e=r+144|0,ki(e,n,i.i[r+12>>2],32),E=i.i[r+148>>2],
P=i.i[r+144>>2],a=i.i[r+152>>2],B=i.i[r+156>>2],ga(a,B,123)){if(n=q(P,E),Gf(i.i[r+20>>2],i.i[n>>2])|0)continue;if(n=T0(i.i[r+20>>2])|0,i.i[r+144>>2]=n,b=r+204|0,Ir(b,s,l,a,B,e,0),k(n),i.i[r+204>>2]!=2)
break f;if(a=i.i[r+212>>2],n=i.i[r+208>>2],(n|0)==-2147483648)break a;i.i[r+284>>2]=i.i[r+216>>2],i.i[r+280>>2]=a,i.i[r+276>>2]=n,a=d2(r+276|0)}else a=M((D=q(a,B)>>2,i.i[D]));O0(o|0,(D=q(P,E)>>2,i.i[D]))|
0,O0(o|0,a|0)|0,k(a);continue}break}a=A2(b),c2(b)}k(o),e=1;break r}Wf(i.i[r+20>>2],o|0),k(o),e=0}a=e?a:2;break i;case 2:Qn(i.i[r+20>>2],s|0),e=0,a=4;break i;case 3:if((a&255)==12){e=0,a=5;break i}(a-2&
255)>>>0>=6?a=c8(r+24|0,a):(e=i.i[r+32>>2],n=i.i[r+28>>2],s=r+144|0,rr(s,r+24|0),a=ys(a,r+20|0,n,e,s),b8(s)),e=1;break i;case 1:break e;default:break n}a=a&1,e=0;break i}n=65536,(Fi(i.i[r+20>>2])&65535)>>>
0<=399&&(n=lf(j|0)|0),Qn(i.i[r+20>>2],n|0),e=0,a=3}D2(r+24|0),k(j),k(i.i[r+20>>2]),i.i[t+8>>2]=e,n=e&1,i.i[t+4>>2]=n?a:0,i.i[t>>2]=n?0:a,u=r+288|0}function vs(t,n,r){t=t|0,n=n|0,r=r|0;var e=0,a=0,o=0,
f=0,s=0,c=0,b=0,l=0,d=0,h=0,w=0,v=0,B=0,y=0,O=0,j=0,E=0,R=0,P=0,H=0,V=0,Q=0,Y=0;if(e=u-464|0,u=e,he(n))i:{if(Ii(e- -64|0,n,72765,5),i.i[e+232>>2]=9,i.i[e+64>>2]!=1){i.i[e+368>>2]=-2147483648,i.i[e+372>>
2]=9;break i}if(j=i.i[e+68>>2],te(e+232|0),V=_(j)&255,(V|0)==2)a=e+312|0,o2(a,j),ae(e+152|0,a),a=i.i[e+160>>2],i.i[e+248>>2]=i.i[e+156>>2],i.i[e+252>>2]=a,i.i[e+256>>2]=i.i[e+164>>2],o=i.i[e+152>>2];else if(z0(
e+152|0,j,72765,5),a=i.i[e+164>>2],i.i[e+312>>2]=i.i[e+160>>2],i.i[e+316>>2]=a,i.i[e+320>>2]=i.i[e+168>>2],o=i.i[e+156>>2],i.i[e+152>>2]){i.i[e+384>>2]=i.i[e+320>>2],a=i.i[e+316>>2],i.i[e+376>>2]=i.i[e+
312>>2],i.i[e+380>>2]=a,i.i[e+372>>2]=o,i.i[e+368>>2]=-2147483648;break i}else i.i[e+256>>2]=i.i[e+320>>2],a=i.i[e+316>>2],i.i[e+248>>2]=i.i[e+312>>2],i.i[e+252>>2]=a;if((o|0)!=-2147483648)e:{if(a=i.i[e+
252>>2],i.i[e+156>>2]=i.i[e+248>>2],i.i[e+160>>2]=a,i.i[e+152>>2]=o,i.i[e+164>>2]=i.i[e+256>>2],a=i.i[e+160>>2],a&&J0(i.i[e+156>>2],a)){i.i[e+312>>2]=o,a=i.i[e+252>>2],i.i[e+316>>2]=i.i[e+248>>2],i.i[e+
320>>2]=a,i.i[e+324>>2]=i.i[e+256>>2];break e}K(e+152|0),i.i[e+312>>2]=-2147483648}else i.i[e+312>>2]=-2147483648;if(s=e+372|0,s0(e+152|0,e+312|0,e+232|0),a=i.i[e+160>>2],i.i[e+336>>2]=0|i.i[e+156>>2],
i.i[e+340>>2]=a,a=i.i[e+168>>2],i.i[e+344>>2]=i.i[e+164>>2],i.i[e+348>>2]=a,i.i[e+152>>2]==1)a=i.i[e+348>>2],i.i[s+8>>2]=i.i[e+344>>2],i.i[s+12>>2]=a,a=i.i[e+340>>2],i.i[s>>2]=i.i[e+336>>2],i.i[s+4>>2]=
a,i.i[e+368>>2]=-2147483648;else e:{a=i.i[e+348>>2],i.i[e+272>>2]=i.i[e+344>>2],i.i[e+276>>2]=a,a=i.i[e+340>>2],i.i[e+264>>2]=i.i[e+336>>2],i.i[e+268>>2]=a,Ii(e+56|0,n,72770,9);n:{if(i.i[e+56>>2]==1){
if(z0(e+152|0,i.i[e+60>>2],72770,9),a=i.i[e+160>>2],i.i[e+336>>2]=0|i.i[e+156>>2],i.i[e+340>>2]=a,a=i.i[e+168>>2],i.i[e+344>>2]=i.i[e+164>>2],i.i[e+348>>2]=a,i.i[e+152>>2]){a=i.i[e+348>>2],i.i[s+8>>2]=
i.i[e+344>>2],i.i[s+12>>2]=a,a=i.i[e+340>>2],i.i[s>>2]=i.i[e+336>>2],i.i[s+4>>2]=a,i.i[e+368>>2]=-2147483648;break n}if(i.i[e+160>>2]=9,i.i[e+156>>2]=72770,i.i[e+152>>2]=10,s0(e+312|0,e+336|0,e+152|0),
a=i.i[e+320>>2],i.i[e+296>>2]=0|i.i[e+316>>2],i.i[e+300>>2]=a,a=i.i[e+328>>2],i.i[e+304>>2]=i.i[e+324>>2],i.i[e+308>>2]=a,i.i[e+312>>2]==1){a=i.i[e+308>>2],i.i[s+8>>2]=i.i[e+304>>2],i.i[s+12>>2]=a,a=i.
i[e+300>>2],i.i[s>>2]=i.i[e+296>>2],i.i[s+4>>2]=a,i.i[e+368>>2]=-2147483648;break n}else a=i.i[e+308>>2],i.i[e+288>>2]=i.i[e+304>>2],i.i[e+292>>2]=a,a=i.i[e+300>>2],i.i[e+280>>2]=i.i[e+296>>2],i.i[e+284>>
2]=a}else ce(e+280|0,72779,18);if(v=e+384|0,i.i[e+364>>2]=0,i.i[e+356>>2]=0,i.i[e+360>>2]=4,Ii(e+48|0,n,72797,7),i.i[e+48>>2]&1)r:{if(B=i.i[e+52>>2],ri(e+40|0,B,72804,3),i.i[e+40>>2]==1?(c=i.i[e+44>>2],
a=_(c),k(c),a=(a&255)==5):a=0,a|(_(B)&255)!=6)v=s;else{if(a=Go(B|0)|0,h0(e+32|0),i.i[e+32>>2]==1)k(i.i[e+36>>2]);else t:{if(Ar(e+312|0,a),k(a),c=i.i[e+312>>2],i.i[e+152>>2]=12,(c|0)==-2147483648)break t;
a=i.i[e+320>>2],o=i.i[e+316>>2],te(e+152|0),R=(a<<4)+o|0,i.i[e+324>>2]=R,i.i[e+320>>2]=c,i.i[e+312>>2]=o;a:{f:{o:{s:{u:{c:{b:{l:{k:{d:{for(;;){h:{if((o|0)==(R|0))break d;if(c=o+16|0,P=i.i[o>>2],(P|0)==
-2147483648)break h;if(a=i.i[o+8>>2],H=i.i[o+4>>2],w=i.i[o+12>>2],de(w)){for(i.i[e+296>>2]=w,Ui(e+152|0,H,a),o=i.i[e+160>>2],a=o,y=i.i[e+156>>2],b=y,o=0,O=i.i[e+152>>2];;){if((a|0)!=(o|0)){h=o+b|0,l=i.
B[h],i.b[h]=l|((l-65&255)>>>0<26?32:0),o=o+1|0;continue}break}if(!a||N(b,a,74164,9))break k;for(o=0;;){if((a|0)!=(o|0)){if(h=i.B[o+b|0],!((h-48&255)>>>0<10|((h&223)-65&255)>>>0<26)&&(l=h-33|0,!(!(l>>>
0>13|!(1<<l&13949))|h-94>>>0<3)))w:switch(h-124|0){case 0:case 2:break w;default:break k}o=o+1|0;continue}break}if(N(b,a,74042,13)||N(b,a,74055,12))break b;if(ti(e+152|0,w),f=i.i[e+152>>2],(f|0)==-2147483648)
break l;if(d=i.i[e+156>>2],o=i.i[e+160>>2],!J0(d,o))break c;if(E=i.i[e+152>>2],d=i.i[e+156>>2],(O|0)==-2147483648)break u;l=i.i[e+364>>2]<<5,f=i.i[e+360>>2]+8|0;w:{p:{for(;;){v:{if(y=f,!l)break v;if(l=
l-32|0,f=f+32|0,!xi(i.i[y-4>>2],i.i[y>>2],b,a))continue;break p}break}i.i[e+304>>2]=a,i.i[e+300>>2]=b,i.i[e+296>>2]=O,f=e+152|0,ae(f,e+296|0),i.i[e+180>>2]=w,i.i[e+176>>2]=o,i.i[e+168>>2]=E,i.i[e+172>>
2]=d,T4(e+356|0,f);break w}f=y-8|0,K(f+16|0),i.i[f+28>>2]=w,i.i[f+24>>2]=o,i.i[f+16>>2]=E,i.i[f+20>>2]=d,m(O,b)}f=a}else k(w);m(P,H),o=c;continue}break}break s}c=R;break s}i.i[e+316>>2]=c,m(O,b),b=1;break f}
i.i[e+316>>2]=c,b=$0(e+296|0)?3:2;break o}i.i[e+316>>2]=c,b=0;break o}i.i[e+316>>2]=c,m(f,d),b=2;break o}i.i[e+316>>2]=c,f=a;break a}i.i[e+316>>2]=c,I4(e+312|0),k(B);break r}f=O,E=y,d=a}k(w)}i.i[e+380>>
2]=E,i.i[e+384>>2]=d,i.i[e+376>>2]=f,i.i[e+372>>2]=b,i.i[e+368>>2]=-2147483648,m(P,H),I4(e+312|0),k(B),l0(e+356|0),K(e+280|0);break n}i.i[e+372>>2]=12}i.i[v>>2]=12,i.i[e+368>>2]=-2147483648,k(B),l0(e+
356|0),K(e+280|0);break n}if(Ii(e+24|0,n,72807,12),Xe(e+152|0,i.i[e+24>>2],i.i[e+28>>2],72807,12),a=i.i[e+160>>2],f=0,i.i[e+448>>2]=f|i.i[e+156>>2],i.i[e+452>>2]=a,a=i.i[e+168>>2],i.i[e+456>>2]=i.i[e+
164>>2],i.i[e+460>>2]=a,i.i[e+152>>2])a=i.i[e+460>>2],i.i[s+8>>2]=i.i[e+456>>2],i.i[s+12>>2]=a,a=i.i[e+452>>2],i.i[s>>2]=i.i[e+448>>2],i.i[s+4>>2]=a,i.i[e+368>>2]=-2147483648;else if(Ii(e+16|0,n,68403,
5),Xe(e+152|0,i.i[e+16>>2],i.i[e+20>>2],68403,5),a=i.i[e+160>>2],i.i[e+312>>2]=0|i.i[e+156>>2],i.i[e+316>>2]=a,a=i.i[e+168>>2],i.i[e+320>>2]=i.i[e+164>>2],i.i[e+324>>2]=a,i.i[e+152>>2]!=1){a=i.i[e+268>>
2],i.i[v>>2]=i.i[e+264>>2],i.i[v+4>>2]=a,a=i.i[e+276>>2],i.i[v+8>>2]=i.i[e+272>>2],i.i[v+12>>2]=a,a=i.i[e+324>>2],i.i[e+436>>2]=i.i[e+320>>2],i.i[e+440>>2]=a,a=i.i[e+316>>2],i.i[e+428>>2]=i.i[e+312>>2],
i.i[e+432>>2]=a,a=i.i[e+360>>2],i.i[e+400>>2]=i.i[e+356>>2],i.i[e+404>>2]=a,i.i[e+408>>2]=i.i[e+364>>2],a=i.i[e+284>>2],i.i[e+368>>2]=i.i[e+280>>2],i.i[e+372>>2]=a,a=i.i[e+292>>2],i.i[e+376>>2]=i.i[e+
288>>2],i.i[e+380>>2]=a,a=i.i[e+460>>2],i.i[e+420>>2]=i.i[e+456>>2],i.i[e+424>>2]=a,a=i.i[e+452>>2],i.i[e+412>>2]=i.i[e+448>>2],i.i[e+416>>2]=a;break e}else a=i.i[e+324>>2],i.i[s+8>>2]=i.i[e+320>>2],i.
i[s+12>>2]=a,a=i.i[e+316>>2],i.i[s>>2]=i.i[e+312>>2],i.i[s+4>>2]=a,i.i[e+368>>2]=-2147483648,z2(e+448|0);K(e+264|0),K(e+280|0),l0(e+356|0);break e}K(e+264|0)}if((V|0)!=2)break i;k(j)}else i.i[e+368>>2]=
-2147483648,i.i[e+372>>2]=8;Ua(e+76|0,e+368|0),o=i.i[e+80>>2],a=i.i[e+76>>2];i:{if((a|0)==-2147483648)k(r);else for(C(e+160|0,e+84|0,68),i.i[e+156>>2]=o,i.i[e+152>>2]=a,ri(e+8|0,n,68396,7),d=i.i[e+12>>
2],a=i.i[e+8>>2],Q=e,Y=$a(r),i.i[Q+80>>2]=Y,i.i[e+76>>2]=a&1?d:1024,nr(e,e+152|0,e+76|0,2),r=0,o=i.i[e+4>>2],f=i.i[e>>2];;){if((r|0)==8)break i;k(i.i[(e+76|0)+r>>2]),r=r+4|0}f=1}k(n),i.i[t+8>>2]=f,n=f&
1,i.i[t+4>>2]=n?o:0,i.i[t>>2]=n?0:o,u=e+464|0}function tr(t,n,r){var e=0,a=0,o=0,f=0,s=0,c=0,b=0,l=0,d=0,h=0,w=0,v=0,B=0,y=0,O=0,j=0,E=0,R=0,P=0,H=0,V=0,Q=0,Y=0,vi=0,Bi=0,ge=0,me=0,Bn=0,yn=0,In=0;e=u-
672|0,u=e,w=gf()|0,f=M(i.i[r+8>>2]),i.i[e+44>>2]=t,i.i[e+40>>2]=w,i.i[e+48>>2]=f,i.b[e+52]=n,l=n&255,d=i.B[l+86764],Bn=Ef(w|0)|0,i0(e+76|0,d),Y=e+408|0,n=i.B[e+95],Ge(Y,e+48|0,n?73195:73179,n?12:16),n=
i.i[e+420>>2],c=i.i[e+416>>2],f=i.i[e+412>>2],a=i.i[e+408>>2];i:{if((a|0)==-2147483648)r=0;else{i.i[e+108>>2]=n,i.i[e+104>>2]=c,i.i[e+100>>2]=f,i.i[e+96>>2]=a;e:{if(i.i[r>>2]==1)n:{Cs(e+408|0,i.i[r+4>>
2]);r:{t:switch(a=i.i[e+408>>2],a-5|0){case 0:break t;case 1:break n;default:break r}E=1,R=i.i[e+412>>2];break n}n=i.i[e+416>>2],c=i.i[e+412>>2],r=1,f=a;break e}o=or(t),a=i.i[o+32>>2],s=i.i[o+28>>2];n:{
if((_(i.i[r+12>>2])&255)!=6)i.b[e+424]=0,i.i[e+420>>2]=a,i.i[e+416>>2]=s,i.i[e+408>>2]=0;else r:{if(Ls(e+408|0,r+12|0,s,a),a=i.i[e+420>>2],s=i.i[e+416>>2],h=i.i[e+412>>2],y=i.i[e+408>>2],(y|0)!=2)break r;
r=3,n=a,c=s,f=h;break n}if(i.i[o+80>>2])r:{if(P=i.i[e+424>>2],r=3,b=oa(i.i[o+48>>2],i.i[o+52>>2]),!(ko(b|0)|0))break r;if(E)t:{if(v=Qf(R|0)|0,h0(e+32|0),B=1,i.i[e+32>>2]!=1)break t;k(i.i[e+36>>2]),r=1;
break r}t:{if((y|0)==1&&xo(h|0)|0){Ao(w|0,h|0),k(h),F(B,v),k(b),r=10;break t}if(H=i.i[o+12>>2],yn=i.i[o+8>>2],In=i.B[e+92],L4(e+112|0,o- -64|0),V0(e+24|0,f,c),vi=i.i[e+28>>2],Bi=i.i[e+24>>2],ge=Mn(b|0)|
0,me=tf(t|0)|0,c=i.i[o+80>>2],f=i.i[e+88>>2],j=i.i[e+84>>2],r=fn(i.i[e+76>>2],i.i[e+80>>2]),f=fn(j,f),c=Uo(i.i[c+24>>2],r|0,n|0,f|0)|0,k(f),k(r),f=M(t),n=e+408|0,j=e+40|0,B4(n,o,j),i.i[e+236>>2]=i.i[e+
92>>2],t=i.i[e+88>>2],i.i[e+228>>2]=0|i.i[e+84>>2],i.i[e+232>>2]=t,t=i.i[e+80>>2],i.i[e+220>>2]=i.i[e+76>>2],i.i[e+224>>2]=t,r=mi(8,136),i.i[r+12>>2]=v,i.i[r+8>>2]=B,i.i[r>>2]=1,i.i[r+4>>2]=1,C(r+16|0,
n,40),i.i[r+72>>2]=0,i.i[r+64>>2]=0,i.i[r+68>>2]=1024,i.i[r+56>>2]=0,i.s[r+132>>1]=0,i.i[r+128>>2]=0,i.i[r+116>>2]=0,i.i[r+120>>2]=0,v=yn?H:(In|0)==1?33554432:1048576,i.i[r+112>>2]=v,i.i[r+108>>2]=b,i.
i[r+104>>2]=c,i.i[r+100>>2]=f,t=i.i[e+220>>2],i.i[r+76>>2]=i.i[e+216>>2],i.i[r+80>>2]=t,t=i.i[e+228>>2],i.i[r+84>>2]=i.i[e+224>>2],i.i[r+88>>2]=t,t=i.i[e+236>>2],i.i[r+92>>2]=i.i[e+232>>2],i.i[r+96>>2]=
t,wa(n,j),t=i.i[r>>2]+1|0,i.i[r>>2]=t,t){t=i.i[o+80>>2],f=i.i[t+20>>2],c=i.i[t+16>>2],t=i.i[c>>2]+1|0,i.i[c>>2]=t,t||p(),i.i[e+192>>2]=i.i[o+44>>2],t=i.i[o+40>>2],i.i[e+184>>2]=0|i.i[o+36>>2],i.i[e+188>>
2]=t,i.i[e+176>>2]=i.i[o+24>>2],t=i.i[o+20>>2],i.i[e+168>>2]=i.i[o+16>>2],i.i[e+172>>2]=t,b=Tn()|0,t=i.i[e+420>>2],i.i[e+208>>2]=i.i[e+416>>2],i.i[e+212>>2]=t,t=i.i[e+412>>2],i.i[e+200>>2]=i.i[e+408>>
2],i.i[e+204>>2]=t,t=i.i[e+124>>2],i.i[e+160>>2]=i.i[e+120>>2],i.i[e+164>>2]=t,t=i.i[e+116>>2],i.i[e+152>>2]=i.i[e+112>>2],i.i[e+156>>2]=t,n=e+128|0,K4(n),h2(),t=i.i[e+212>>2],i.i[e+224>>2]=i.i[e+208>>
2],i.i[e+228>>2]=t,t=i.i[e+204>>2],i.i[e+216>>2]=i.i[e+200>>2],i.i[e+220>>2]=t,i.i[e+244>>2]=f,i.i[e+240>>2]=c,i.i[e+236>>2]=a,i.i[e+232>>2]=s,t=i.i[e+188>>2],i.i[e+248>>2]=i.i[e+184>>2],i.i[e+252>>2]=
t,i.i[e+256>>2]=i.i[e+192>>2],i.i[e+260>>2]=r,t=i.i[e+172>>2],i.i[e+264>>2]=i.i[e+168>>2],i.i[e+268>>2]=t,i.i[e+272>>2]=i.i[e+176>>2],i.i[e+276>>2]=Bi,i.i[e+280>>2]=vi,i.i[e+284>>2]=ge,i.i[e+292>>2]=v,
i.i[e+296>>2]=me,i.b[e+288]=d,i.b[e+321]=(b|0)!=0,B=i.B[l+86432],i.b[e+320]=B,i.b[e+316]=P,t=i.i[e+124>>2],i.i[e+308>>2]=i.i[e+120>>2],i.i[e+312>>2]=t,t=i.i[e+116>>2],i.i[e+300>>2]=i.i[e+112>>2],i.i[e+
304>>2]=t,$t(e+328|0,n),l=e+616|0,i0(l,d);a:if(i.B[e+633])t=2;else{if(n=i.B[e+272],t=2,(n|0)==2)break a;t=i.i[e+268>>2],H=i.i[e+264>>2],ia(l,e+276|0,n&1),i.i[e+660>>2]=H,i.i[e+664>>2]=t,C(e+356|0,l,52),
i.b[e+354]=i.B[e+179],i.s[e+352>>1]=i.B[e+177]|i.B[e+178]<<8,t=n}i.i[e+488>>2]=i.i[e+192>>2],n=i.i[e+188>>2],l=i.i[e+184>>2],i.i[e+480>>2]=l,i.i[e+484>>2]=n,i.i[e+520>>2]=me,i.i[e+516>>2]=v,i.b[e+512]=
d,i.i[e+508>>2]=ge,i.i[e+504>>2]=vi,i.i[e+500>>2]=Bi,i.i[e+496>>2]=r,n=i.i[e+156>>2],d=i.i[e+152>>2],i.i[e+524>>2]=d,i.i[e+528>>2]=n,n=i.i[e+164>>2],d=i.i[e+160>>2],i.i[e+532>>2]=d,i.i[e+536>>2]=n,i.b[e+
540]=P,i.i[e+412>>2]=f,i.i[e+408>>2]=c,n=e+416|0,C(n,e+356|0,52),i.b[e+492]=B,i.i[e+476>>2]=a,i.i[e+472>>2]=s,a=i.S[e+352>>1],i.b[e+469]=a,i.b[e+470]=a>>>8,i.b[e+471]=i.B[e+354],i.b[e+468]=t,V=i.d[e+328>>
3];a:{f:{o:{if(!(P&1|(t&255)==2))s:{if(O=i.d[e+336>>3],s=i.i[e+460>>2],Y0(e+16|0,n),i.i[e+16>>2]!=1||(a=i.i[e+20>>2],a>>>0>=i.I[21965])||(t=i.i[21964]+T(a,112)|0,i.i[t>>2]==2)||(Q=i.d[t+32>>3],O=$i(V-
i.d[t+16>>3],O-i.d[t+24>>3]),Q<=O|+(s>>>0)<=O)||(s=e+548|0,a4(s,t+48|0),Q=i.d[t+40>>3],Pr(a),at(a),t=O>=Q,i.b[e+560]=t,i.i[e+548>>2]==7))break s;rt(e+620|0,B,s),i.i[e+648>>2]=0,i.i[e+616>>2]=0,a=i.i[e+
212>>2],s=i.i[e+208>>2],i.i[e+640>>2]=s,i.i[e+644>>2]=a,a=i.i[e+204>>2],s=i.i[e+200>>2],i.i[e+632>>2]=s,i.i[e+636>>2]=a,a=e+616|0,yi(87968,a);u:{if(!(!b|!t))c:{if(G4(a,n),s=e+460|0,i.i[e+668>>2]=i.i[s+
8>>2],t=i.i[s+4>>2],i.i[e+660>>2]=i.i[s>>2],i.i[e+664>>2]=t,t=e+564|0,C(t,a,52),i.B[e+668]==2)break c;t=Pt(t),t&&(i.d[t+40>>3]=i.d[t+32>>3]),t=e+480|0,i.i[t+8>>2]=0,i.i[t>>2]=0,i.i[t+4>>2]=0,dr(e+564|
0,e+408|0,V);break u}ci(r),pi(e+500|0),Zi(c,f),w2(n)}if(i.i[21950]=i.i[21950]+1,y2(),t=e+216|0,B4(t,o,e+40|0),i.B[e+252]==11)break a;C(e+408|0,t,40),t=4;break o}if(t=i.i[e+212>>2],i.i[e+624>>2]=i.i[e+
208>>2],i.i[e+628>>2]=t,t=i.i[e+204>>2],i.i[e+616>>2]=i.i[e+200>>2],i.i[e+620>>2]=t,i.b[e+656]=2,n=dr(e+616|0,e+408|0,V),i.i[21950]=i.i[21950]+1,y&1)s:{if(uf(w|0,h|0,n|0),h0(e+8|0),!i.i[e+8>>2])break s;
k(i.i[e+12>>2]),h2(),Er(n),i.i[21950]=i.i[21950]+1,y2(),ci(r),k(h),r=3;break t}if(y2(),t=e+216|0,B4(t,o,e+40|0),i.B[e+252]==11)break a;if(C(e+408|0,t,40),i.i[r+128>>2])break f;t=5}Nr(Y,0,0,0,t)}k8(e+408|
0)}ci(r),F(y,h),w0(o),F(E,R),K(e+96|0);break i}p()}f=5;break n}else b=Rs(e+40|0),Re(w|0,b|0),r=10;k(b),F(y,h),c=2,f=4}w0(o),F(E,R)}if(K(e+96|0),(r|0)==10)break i}i.i[e+68>>2]=n,i.i[e+64>>2]=c,i.i[e+60>>
2]=f,i.b[e+56]=r,t=u-16|0,u=t,n=Yi(e+56|0),i.b[t+12]=0,i.i[t+8>>2]=0,i.i[t+4>>2]=n,n=cr(t+4|0,e+40|0,0),u=t+16|0,Re(w|0,n|0),k(n)}return ue(e+40|0),u=e+672|0,Bn}function Y2(t,n,r){var e=0,a=0,o=0,f=0,
s=0,c=0,b=0;e=u-80|0,u=e,a=W0(n),i.i[e+12>>2]=0,i.i[e+4>>2]=0,i.i[e+8>>2]=1,a=(a&255)<<2,o=i.i[a+86508>>2],s=i.i[a+86444>>2];i:{e:{n:{r:switch(i.B[n]-1|0){case 0:t:switch(i.i[n+4>>2]-1|0){case 0:if(!G(
e+4|0,85480,45))break n;p();case 1:if(i.i[e+24>>2]=n+8,i.i[e+44>>2]=4,i.i[e+40>>2]=e+24,!z(e+4|0,83812,66180,e+40|0))break n;p();case 2:if(!G(e+4|0,85525,68))break n;p();case 3:if(!G(e+4|0,85593,43))break n;
p();default:break t}if(!G(e+4|0,85439,41))break n;p();case 1:t:{a:{f:{o:{s:{u:{c:{b:{l:{k:{d:{h:switch(a=i.i[n+4>>2],(a>>>0<=3?11:a-4|0)-1|0){case 0:break h;case 1:break d;case 2:break k;case 3:break l;case 4:
break b;case 5:break c;case 6:break u;case 7:break s;case 8:break o;case 9:break f;case 10:break a;default:break t}if(!G(e+4|0,85829,62))break n;p()}if(!G(e+4|0,85891,103))break n;p()}if(!G(e+4|0,85994,
84))break n;p()}if(!G(e+4|0,86078,61))break n;p()}if(!G(e+4|0,86139,70))break n;p()}if(i.i[e+24>>2]=n+8,i.i[e+44>>2]=4,i.i[e+40>>2]=e+24,!z(e+4|0,83812,67785,e+40|0))break n;p()}if(i.i[e+24>>2]=n+8,i.
i[e+44>>2]=4,i.i[e+40>>2]=e+24,!z(e+4|0,83812,66189,e+40|0))break n;p()}if(!G(e+4|0,86209,50))break n;p()}if(i.i[e+24>>2]=n+8,i.i[e+44>>2]=4,i.i[e+40>>2]=e+24,!z(e+4|0,83812,65607,e+40|0))break n;p()}
if(i.i[e+24>>2]=n+8,i.i[e+44>>2]=4,i.i[e+40>>2]=e+24,!z(e+4|0,83812,66227,e+40|0))break n;p()}a:switch(a-1|0){case 0:if(!G(e+4|0,84888,54))break n;p();case 1:if(i.i[e+24>>2]=n+8,i.i[e+44>>2]=5,i.i[e+40>>
2]=e+24,!z(e+4|0,83812,65929,e+40|0))break n;p();case 2:if(i.i[e+24>>2]=n+8,i.i[e+44>>2]=5,i.i[e+40>>2]=e+24,!z(e+4|0,83812,67580,e+40|0))break n;p();default:break a}if(i.i[e+24>>2]=n+8,i.i[e+44>>2]=5,
i.i[e+40>>2]=e+24,!z(e+4|0,83812,67678,e+40|0))break n;p()}if(!G(e+4|0,85760,69))break n;p();case 2:t:switch(i.i[n+4>>2]-1|0){case 0:if(n=i.i[n+8>>2],a=i.i[n>>2],i.i[e+20>>2]=i.i[n+4>>2],i.i[e+16>>2]=
a,a=i.i[n+12>>2],i.i[e+24>>2]=i.i[n+8>>2],i.i[e+28>>2]=a,i.i[e+32>>2]=i.i[n+16>>2],i.i[e+36>>2]=i.i[n+20>>2],i.i[e+68>>2]=3,i.i[e+60>>2]=3,i.i[e+52>>2]=6,i.i[e+44>>2]=6,i.i[e+64>>2]=e+36,i.i[e+56>>2]=
e+32,i.i[e+48>>2]=e+24,i.i[e+40>>2]=e+16,!z(e+4|0,83812,65655,e+40|0))break n;p();case 1:if(i.i[e+24>>2]=n+8,i.i[e+44>>2]=4,i.i[e+40>>2]=e+24,!z(e+4|0,83812,67867,e+40|0))break n;p();case 2:if(i.i[e+24>>
2]=n+8,i.i[e+44>>2]=4,i.i[e+40>>2]=e+24,!z(e+4|0,83812,67656,e+40|0))break n;p();case 3:if(!G(e+4|0,84169,77))break n;p();case 4:if(!G(e+4|0,84246,29))break n;p();case 5:if(!G(e+4|0,84275,71))break n;
p();case 6:if(!G(e+4|0,84346,70))break n;p();case 7:if(!G(e+4|0,84416,35))break n;p();case 8:if(!G(e+4|0,84451,108))break n;p();case 9:if(!G(e+4|0,84559,106))break n;p();case 10:if(!G(e+4|0,84665,53))
break n;p();case 11:if(!G(e+4|0,84718,105))break n;p();default:break t}if(!G(e+4|0,84144,25))break n;p();case 3:t:switch(i.i[n+4>>2]-1|0){case 0:if(!G(e+4|0,85047,48))break n;p();case 1:if(!G(e+4|0,85095,
46))break n;p();case 2:if(i.i[e+24>>2]=n+8,i.i[e+44>>2]=5,i.i[e+40>>2]=e+24,!z(e+4|0,83812,66111,e+40|0))break n;p();case 3:if(i.i[e+24>>2]=n+8,i.i[e+44>>2]=5,i.i[e+40>>2]=e+24,!z(e+4|0,83812,66023,e+
40|0))break n;p();default:break t}if(!G(e+4|0,84993,54))break n;p();case 4:n=i.i[n+4>>2],i.i[e+24>>2]=n+16,i.i[e+44>>2]=5,i.i[e+40>>2]=e+24,z(e+4|0,83812,65927,e+40|0)&&p(),i.i[e+48>>2]=i.i[e+12>>2],a=
i.i[e+8>>2],i.i[e+40>>2]=i.i[e+4>>2],i.i[e+44>>2]=a,c=i.i[n+12>>2],b=i.i[n+8>>2],n=i.S[n+32>>1],f=1;break i;case 5:i.i[e+16>>2]=n+1,n=i.S[n+2>>1],i.i[e+24>>2]=n,i.i[e+52>>2]=3,i.i[e+44>>2]=8;break e;case 6:
i.i[e+16>>2]=n+4,n=i.S[n+2>>1],i.i[e+24>>2]=n,i.i[e+52>>2]=3,i.i[e+44>>2]=7;break e;case 7:if(i.i[e+16>>2]=i.i[n+4>>2],i.i[e+24>>2]=n+8,i.i[e+52>>2]=4,i.i[e+44>>2]=3,i.i[e+48>>2]=e+24,i.i[e+40>>2]=e+16,
!z(e+4|0,83812,67952,e+40|0))break n;p();case 8:a=n+8|0;t:switch(i.i[n+4>>2]-1|0){case 0:if(i.i[e+24>>2]=a,i.i[e+44>>2]=5,i.i[e+40>>2]=e+24,!z(e+4|0,83812,65896,e+40|0))break n;p();case 1:if(i.i[e+24>>
2]=a,i.i[e+44>>2]=5,i.i[e+40>>2]=e+24,!z(e+4|0,83812,65807,e+40|0))break n;p();case 2:if(i.i[e+24>>2]=a,i.i[e+44>>2]=5,i.i[e+40>>2]=e+24,!z(e+4|0,83812,65844,e+40|0))break n;p();default:break t}if(i.i[e+
24>>2]=a,i.i[e+44>>2]=5,i.i[e+40>>2]=e+24,!z(e+4|0,83812,65896,e+40|0))break n;p();default:break r}a=n+8|0;r:switch(i.i[n+4>>2]-1|0){case 0:if(i.i[e+24>>2]=a,i.i[e+52>>2]=3,i.i[e+48>>2]=86260,i.i[e+44>>
2]=4,i.i[e+40>>2]=e+24,!z(e+4|0,83812,66279,e+40|0))break n;p();case 1:if(i.i[e+24>>2]=a,i.i[e+44>>2]=4,i.i[e+40>>2]=e+24,!z(e+4|0,83812,67805,e+40|0))break n;p();case 2:if(i.i[e+24>>2]=a,i.i[e+44>>2]=
4,i.i[e+40>>2]=e+24,!z(e+4|0,83812,67514,e+40|0))break n;p();default:break r}i.i[e+24>>2]=a,i.i[e+44>>2]=4,i.i[e+40>>2]=e+24,z(e+4|0,83812,67749,e+40|0)&&p()}i.i[e+48>>2]=i.i[e+12>>2],a=i.i[e+8>>2],i.
i[e+40>>2]=i.i[e+4>>2],i.i[e+44>>2]=a,f=0;break i}i.i[e+48>>2]=e+24,i.i[e+40>>2]=e+16,z(e+4|0,83812,68069,e+40|0)&&p(),i.i[e+48>>2]=i.i[e+12>>2],a=i.i[e+8>>2],i.i[e+40>>2]=i.i[e+4>>2],i.i[e+44>>2]=a,f=
1}i.i[t+76>>2]=s,i.i[t+72>>2]=o,o=i.i[e+44>>2],a=i.i[e+40>>2],i.i[t+8>>2]=a,i.i[t+12>>2]=o,i.i[t+16>>2]=i.i[e+48>>2],i.i[t+80>>2]=0,i.s[t+70>>1]=n,i.b[t+100]=0,i.i[t+32>>2]=-2147483648,i.i[t+20>>2]=-2147483648,
i.i[t+88>>2]=0,i.i[t+44>>2]=-2147483648,i.i[t+4>>2]=c,i.i[t>>2]=b,a=i.i[r+4>>2],i.i[t+56>>2]=i.i[r>>2],i.i[t+60>>2]=a,i.i[t+64>>2]=i.i[r+8>>2],i.s[t+68>>1]=(n&65535)!=0&f,i.i[t+92>>2]=1024,i.i[t+96>>2]=
1024,u=e+80|0}function gs(t,n,r){t=t|0,n=n|0,r=r|0;var e=0,a=0,o=0,f=0,s=0,c=0,b=0,l=0,d=0,h=0,w=0,v=0,B=0,y=0,O=0,j=0,E=0,R=0;e=u-400|0,u=e,ti(e+200|0,n),B=i.i[e+200>>2];i:{e:{if((B|0)!=-2147483648)n:{
if(b=i.i[e+204>>2],h=i.i[e+208>>2],!h){m(B,b);break n}if(R=i.i[e+204>>2],s=i.i[e+208>>2],y=M(r),i.i[e+140>>2]=y,qt(e+200|0,e+140|0,1),l=i.i[e+208>>2],w=i.i[e+204>>2],a=i.i[e+200>>2],(a|0)!=13)i.i[e+80>>
2]=l,i.i[e+76>>2]=w,i.i[e+72>>2]=a,i.i[e+68>>2]=2;else{Hi(e+56|0,w,l,69347,7);r:{if(i.i[e+56>>2]!=1)d=4;else{if(v=i.i[e+60>>2],(_(v)&255)!=4)break r;if(d0(e+144|0,v),f=i.i[e+148>>2],a=i.i[e+152>>2],i.
b[e+327]=0,i.i[e+348>>2]=(a<<2)+f,i.i[e+344>>2]=f,i.i[e+356>>2]=e+327,i.i[e+352>>2]=e+399,qr(e+372|0,e+344|0),i.i[e+372>>2]!=-2147483648){for(oi(e+48|0,4,4,12),o=i.i[e+48>>2],c=i.i[e+52>>2],i.i[c+8>>2]=
i.i[e+380>>2],a=i.i[e+376>>2],f=0,i.i[c>>2]=f|i.i[e+372>>2],i.i[c+4>>2]=a,i.i[e+368>>2]=1,i.i[e+364>>2]=c,i.i[e+360>>2]=o,a=i.i[e+356>>2],i.i[e+208>>2]=i.i[e+352>>2],i.i[e+212>>2]=a,a=i.i[e+348>>2],i.
i[e+200>>2]=i.i[e+344>>2],i.i[e+204>>2]=a,f=12,o=1;;){if(qr(e+384|0,e+200|0),i.i[e+384>>2]!=-2147483648){i.i[e+360>>2]==(o|0)&&(l2(e+360|0,1),c=i.i[e+364>>2]),j=f+c|0,i.i[j+8>>2]=i.i[e+392>>2],a=i.i[e+
388>>2],i.i[j>>2]=i.i[e+384>>2],i.i[j+4>>2]=a,o=o+1|0,i.i[e+368>>2]=o,f=f+12|0;continue}break}a=i.i[e+364>>2],i.i[e+328>>2]=i.i[e+360>>2],i.i[e+332>>2]=a,i.i[e+336>>2]=i.i[e+368>>2]}else i.i[e+336>>2]=
0,i.i[e+328>>2]=0,i.i[e+332>>2]=4;if(i.B[e+327]==1?($(e+328|0),c=-2147483648):(d=i.i[e+332>>2],f=i.i[e+336>>2],c=i.i[e+328>>2]),R2(e+144|0),(c|0)==-2147483648)break r;k(v)}Hi(e+40|0,w,l,69354,7),i.i[e+
40>>2]!=1?a=-2147483648:(o=i.i[e+44>>2],ti(e+200|0,o),v=i.i[e+208>>2],O=i.i[e+204>>2],a=i.i[e+200>>2],k(o),o=(a|0)==-2147483648,a=o?0:a,O=o?1:O,E=o?0:v),Jr(e+32|0,R,s);t:{a:{if(o=i.i[e+32>>2],o)s=i.i[e+
36>>2],i.i[e+192>>2]=o,i.i[e+164>>2]=h,i.i[e+160>>2]=b,i.i[e+156>>2]=B,i.i[e+188>>2]=E,i.i[e+184>>2]=O,i.i[e+180>>2]=a,i.i[e+176>>2]=f,i.i[e+172>>2]=d,i.i[e+168>>2]=c,i.i[e+196>>2]=s;else{if(i.i[e+192>>
2]=1,i.i[e+196>>2]=0,i.i[e+164>>2]=h,i.i[e+160>>2]=b,i.i[e+156>>2]=B,i.i[e+188>>2]=E,i.i[e+184>>2]=O,i.i[e+180>>2]=a,i.i[e+176>>2]=f,i.i[e+172>>2]=d,i.i[e+168>>2]=c,f)s=0;else{i.i[e+204>>2]=108,i.i[e+
200>>2]=75810,P0(e+68|0,b,h,e+200|0,1),f=i.i[e+68>>2];break a}o=1}if(si(e+24|0,o,s,75370,5),c=i.i[e+28>>2],c)f:{if(d=i.i[e+24>>2],f&&Xa(b,h,75375,1)||(i.i[e+348>>2]=c,i.i[e+344>>2]=d,P0(e+200|0,b,h,e+
344|0,1),f=i.i[e+200>>2],(f|0)==2))break f;C(e+72|0,e+204|0,68),i.i[e+68>>2]=f;break a}f:{if((a|0)!=-2147483648)o:{if(a=e+272|0,an(a,O,E),i.i[e+272>>2]!=-2147483648){if(si(e+16|0,o,s,73057,4),i.i[e+20>>
2]){Ai(a);break o}else if(i.i[e+200>>2]=e+399,s=Yr(e+156|0,a,0,e+200|0,18),Ai(a),s)break o}i.i[e+68>>2]=2,i.i[e+72>>2]=11;break f}if(T2(e+200|0,w,l,69900,3e4),d=i.i[e+204>>2],a=i.i[e+200>>2],(a|0)!=13)
i.i[e+80>>2]=i.i[e+208>>2],i.i[e+76>>2]=d,i.i[e+72>>2]=a;else o:{if(Cr(e+200|0,w,l,75920),a=i.i[e+208>>2],i.i[e+312>>2]=i.i[e+204>>2],i.i[e+316>>2]=a,i.i[e+320>>2]=i.i[e+212>>2],i.i[e+200>>2]==1){i.i[e+
80>>2]=i.i[e+320>>2],s=i.i[e+316>>2],i.i[e+72>>2]=i.i[e+312>>2],i.i[e+76>>2]=s;break o}if(g8(e+200|0,w,l),a=i.i[e+208>>2],s=i.i[e+204>>2],o=i.i[e+200>>2],(o|0)==13){C(e+72|0,e+156|0,44),i.i[e+128>>2]=
i.i[e+320>>2],c=i.i[e+316>>2],i.i[e+120>>2]=i.i[e+312>>2],i.i[e+124>>2]=c,k(y),c=s&1?a:33554432;break t}else i.i[e+80>>2]=a,i.i[e+76>>2]=s,i.i[e+72>>2]=o}i.i[e+68>>2]=2}D2(e+156|0),k(y);break e}D2(e+156|
0),k(y);a:switch(f-2|0){case 1:d=i.i[e+116>>2],c=i.i[e+132>>2];break t;case 0:break e;default:break a}a=e+68|0,o=A2(a),c2(a),f=1;break i}if(f=1,s=i.i[e+76>>2],a=i.i[e+72>>2],(a|0)==-2147483648){o=s;break i}
f=i.i[e+128>>2],b=i.i[e+120>>2],C(e+208|0,e+80|0,36),i.i[e+204>>2]=s,i.i[e+200>>2]=a,o=ji()|0,i.i[e+384>>2]=o,a=e+384|0,ui(a,69336,4,Z(s|0,i.i[e+208>>2])|0),l=i.i[e+240>>2],ui(a,69340,7,G2(7858-l|0)),
ui(a,69347,7,K0(i.i[e+216>>2],i.i[e+220>>2])),i.i[e+224>>2]!=-2147483648?s=Z(i.i[e+228>>2],i.i[e+232>>2])|0:s=1024,ui(a,69354,7,s),ui(a,69361,8,G2(d)),ui(a,69369,10,G2(b)),ui(a,69379,8,G2(f)),ui(a,69387,
16,G2(c)),i.i[e+356>>2]=4,i.i[e+352>>2]=69403,i.i[e+348>>2]=l,i.i[e+344>>2]=i.i[e+236>>2],e0(e+8|0,e+344|0),s=a,a=i.i[e+8>>2],ui(s,69423,8,M((D=q(a||69407,a?i.i[e+12>>2]:16)>>2,i.i[D]))),D2(e+200|0),f=
0;break i}i.i[e+68>>2]=2,i.i[e+72>>2]=10,k(v)}k(y),m(B,b);break e}i.i[e+68>>2]=2,i.i[e+72>>2]=12}f=1,o=At(e+72|0)}k(r),k(n),i.i[t+8>>2]=f,i.i[t+4>>2]=f?o:0,i.i[t>>2]=f?0:o,u=e+400|0}function ms(t){t=t|
0;var n=0,r=0,e=0,a=0,o=0,f=0,s=0,c=0,b=0,l=0,d=0,h=0,w=0,v=0,B=0,y=0,O=0,j=0,E=0,R=0;if(n=u-288|0,u=n,K4(n),h2(),b=i.d[n+16>>3],h=i.d[n+8>>3],w=i.d[n>>3],a=fi(i.i[21975],i.i[21976],t),a)i:{if(v=w,w=i.
d[10998],v=v+w,y=$i(i.d[a+152>>3],i.d[10999]),O=$i(v,y),i.d[10999]=O,j=87984,E=w+$i(y-v,0),i.d[j>>3]=E,i.d[n+40>>3]=b,i.d[n+32>>3]=h,i.d[n+24>>3]=O,i.i[n+144>>2]=n+24,i.i[n+56>>2]=0,i.i[n+48>>2]=0,i.i[n+
52>>2]=8,i.i[n+184>>2]=87872,i.i[n+192>>2]=n+48,i.i[n+188>>2]=n+144,s=i.i[a+168>>2],s)e:{f=i.i[a+164>>2],e=f;n:{for(;;){if(!St(n+184|0,i.i[e>>2]))break n;if(e=e+4|0,r=r+1|0,(s|0)==(r|0))break}r=s;break e}
for(e=r;;){n:{for(o=f+(e<<2)|0;;){if(e=e+1|0,s>>>0<=e>>>0)break n;if(o=o+4|0,!!St(n+184|0,i.i[o>>2]))break}i.i[f+(r<<2)>>2]=i.i[o>>2],r=r+1|0;continue}break}i.i[a+168>>2]=r}i.i[a+248>>2]=r,o=i.i[n+48>>
2],r=T(i.i[n+56>>2],96),e=i.i[n+52>>2],s=r+e|0,i.i[n+156>>2]=s,i.i[n+152>>2]=o,i.i[n+144>>2]=e,o=e+96|0,a=n+141|0;e:n:{for(;;){if(!r)break n;if(f=i.B[e+92],(f|0)!=3){c=n+48|0,C(c,e,92),l=i.B[e+93]|i.B[e+
94]<<8,i.b[a]=l,i.b[a+1]=l>>>8,i.b[a+2]=i.B[e+95],i.b[n+140]=f,f=i.i[n+52>>2],i.i[n+196>>2]=8,i.i[n+192>>2]=69361,i.i[n+188>>2]=f,i.b[n+184]=8,q0(t,c,Yi(n+184|0),i.d[n+24>>3],i.d[n+32>>3]),r=r-96|0,o=
o+96|0,e=e+96|0;continue}break}s=o;break e}if(i.i[n+148>>2]=s,c0(n+144|0),Ra(t)||(f=i.i[21975],s=i.i[21976],a=fi(f,s,t),!a))break i;r=i.i[a+164>>2],e=i.i[a+168>>2]<<2,d=r+e|0,c=i.i[21970],l=i.i[21969];
e:{n:{for(;;){if(e){if(e=e-4|0,B=i.i[r>>2],o=r+4|0,r=o,B=di(l,c,B),!B)continue;break n}break}r=0;break e}if(r=i.i[B>>2],(o|0)==(d|0))break e;for(e=e>>>2|0;d=di(l,c,i.i[o>>2]),d&&(d=i.i[d>>2],r=r>>>0>d>>>
0?r:d),o=o+4|0,e=e-1|0,!!e;);}i.i[a+252>>2]=r;e:if(i.i[a>>2]==4){if(b=i.d[n+24>>3],!(b>=i.d[a+8>>3]))break e;for(le(a),i.b[a+80]=0,i.d[a+72>>3]=b,i.i[a>>2]=3,i.i[a+244>>2]=i.i[a+244>>2]+1,r=i.i[a+164>>
2],o=r+(i.i[a+168>>2]<<2)|0;;){if((r|0)!=(o|0)){for(e=di(i.i[21969],i.i[21970],i.i[r>>2]);;){if(e){i.d[e+16>>3]=b+ +i.I[e>>2],e=0;continue}break}r=r+4|0;continue}break}if(h=ft(a,i.i[21969],i.i[21970]),
i.d[a+152>>3]=h,r=i.i[a+236>>2],e=i.i[r>>2]+1|0,i.i[r>>2]=e,e){i.i[n+200>>2]=r,i.i[n+204>>2]=t,j=n,R=Z0(b,h),i.i[j+208>>2]=R,i.i[n+184>>2]=2,i.i[n+188>>2]=-2147483648,yi(87952,n+184|0);break i}else p()}else{
if(i.d[n+24>>3]>=i.d[a+72>>3]+ +(r>>>0)){r=i.i[n+44>>2],i.i[n+200>>2]=i.i[n+40>>2],i.i[n+204>>2]=r,r=i.i[n+36>>2],i.i[n+192>>2]=i.i[n+32>>2],i.i[n+196>>2]=r,r=i.i[n+28>>2],i.i[n+184>>2]=i.i[n+24>>2],i.
i[n+188>>2]=r,We(t,0,n+184|0);break i}if(r=i.i[n+44>>2],i.i[n+160>>2]=i.i[n+40>>2],i.i[n+164>>2]=r,r=i.i[n+36>>2],i.i[n+152>>2]=i.i[n+32>>2],i.i[n+156>>2]=r,r=i.i[n+28>>2],i.i[n+144>>2]=i.i[n+24>>2],i.
i[n+148>>2]=r,r=fi(f,s,t),!r)break e;a=r,a=r,i.i[n+284>>2]=n+144,i.i[n+176>>2]=0,i.i[n+168>>2]=0,i.i[n+172>>2]=8,i.i[n+184>>2]=87872,i.i[n+192>>2]=n+168,i.i[n+188>>2]=n+284,r=0,s=i.i[a+168>>2];n:if(s){
f=i.i[a+164>>2],e=f;r:{for(;;){if(!xt(n+184|0,i.i[e>>2]))break r;if(e=e+4|0,r=r+1|0,(s|0)==(r|0))break}r=i.i[a+168>>2];break n}for(e=r;;){r:{for(o=f+(e<<2)|0;;){if(e=e+1|0,s>>>0<=e>>>0)break r;if(o=o+
4|0,!!xt(n+184|0,i.i[o>>2]))break}i.i[f+(r<<2)>>2]=i.i[o>>2],r=r+1|0;continue}break}i.i[a+168>>2]=r,s=r}else s=0;for(i.i[a+248>>2]=s,s=i.i[n+168>>2],f=i.i[n+172>>2],c=i.i[n+176>>2],o=i.i[a+164>>2],a=o+
(r<<2)|0,b=i.d[n+144>>3];;){if((a|0)!=(o|0)){for(r=di(i.i[21969],i.i[21970],i.i[o>>2]);;){if(e=r,r){if(r=0,!(b>=i.d[e+16>>3]))continue;i.i[e+40>>2]=i.i[e+40>>2]-1,i.d[e+16>>3]=b+ +i.I[e>>2];continue}break}
o=o+4|0;continue}break}i.i[n+176>>2]=s,i.i[n+168>>2]=f,e=T(c,96),o=f+e|0,i.i[n+180>>2]=o,r=f+96|0,s=n+277|0;n:{r:{for(;;){if(!e)break r;if(a=i.B[f+92],(a|0)!=3){c=n+184|0,C(c,f,92),l=i.B[f+93]|i.B[f+94]<<
8,i.b[s]=l,i.b[s+1]=l>>>8,i.b[s+2]=i.B[f+95],i.b[n+276]=a,q0(t,c,pa(i.i[n+184>>2]),i.d[n+144>>3],i.d[n+152>>3]),e=e-96|0,r=r+96|0,f=f+96|0;continue}break}break n}r=o}i.i[n+172>>2]=r,c0(n+168|0),f=i.i[21975],
s=i.i[21976]}if(r=fi(f,s,t),!r)break i;i.i[r+152>>2]=0,i.i[r+156>>2]=2146435072,f4(t,ft(r,i.i[21969],i.i[21970]),i.d[n+24>>3])}i.i[21950]=i.i[21950]+1,y2(),u=n+288|0}function y2(){var t=0,n=0,r=0,e=0,
a=0,o=0,f=0,s=0,c=0,b=0,l=0,d=0,h=0,w=0,v=0,B=0,y=0,O=0,j=0,E=0,R=0,P=0;t=u-192|0,u=t,B=t+60|0,E=t+96|0,f=t+84|0,c=t+120|0;i:{for(;;){e:{if(h2(),r=t+152|0,Wt(r,87952),i.i[t+152>>2]!=8?C(t+116|0,r,36):
Wt(t+116|0,87968),i.i[21950]=i.i[21950]+1,r=i.i[c+4>>2],h=0,i.i[t+152>>2]=h|i.i[c>>2],i.i[t+156>>2]=r,r=i.i[c+12>>2],i.i[t+160>>2]=i.i[c+8>>2],i.i[t+164>>2]=r,r=i.i[c+20>>2],i.i[t+168>>2]=i.i[c+16>>2],
i.i[t+172>>2]=r,r=i.i[c+28>>2],i.i[t+176>>2]=i.i[c+24>>2],i.i[t+180>>2]=r,a=i.i[t+116>>2],(a|0)==9&&p(),r=i.i[t+180>>2],i.i[t+72>>2]=i.i[t+176>>2],i.i[t+76>>2]=r,r=i.i[t+172>>2],i.i[t+64>>2]=i.i[t+168>>
2],i.i[t+68>>2]=r,r=i.i[t+164>>2],i.i[t+56>>2]=i.i[t+160>>2],i.i[t+60>>2]=r,r=i.i[t+156>>2],i.i[t+48>>2]=i.i[t+152>>2],i.i[t+52>>2]=r,(a|0)==8)break e;r=i.i[t+52>>2],i.i[f>>2]=i.i[t+48>>2],i.i[f+4>>2]=
r,r=i.i[t+60>>2],i.i[f+8>>2]=i.i[t+56>>2],i.i[f+12>>2]=r,r=i.i[t+68>>2],i.i[f+16>>2]=i.i[t+64>>2],i.i[f+20>>2]=r,r=i.i[t+76>>2],i.i[f+24>>2]=i.i[t+72>>2],i.i[f+28>>2]=r,i.i[t+80>>2]=a;n:switch((a>>>0<=
1?4:a-2|0)-1|0){case 0:Hs(i.i[t+84>>2]);continue;case 1:r=i.i[t+84>>2],n=r+8|0,S4(n,i.i[t+88>>2]),r0(n),M0(n,1),ci(r);continue;case 2:r=i.i[t+84>>2],S4(r+8|0,i.i[t+88>>2]),ci(r);continue;case 3:if(a&1)
r:{if(r=i.i[B+12>>2],i.i[t+160>>2]=0|i.i[B+8>>2],i.i[t+164>>2]=r,r=i.i[B+4>>2],i.i[t+152>>2]=i.i[B>>2],i.i[t+156>>2]=r,n=i.i[t+112>>2],r=cr(f,t+152|0,n?n+8|0:0),Re(i.i[t+152>>2],r|0),k(r),!n)break r;ci(
n)}else{b=i.i[t+92>>2],r=i.i[t+88>>2],s=i.i[t+84>>2],a=i.i[t+96>>2],n=i.i[t+112>>2],n&&(M0(n+8|0,0),ci(n)),n=1024;r:{t:switch((s-((s|0)!=0)|0)-1|0){case 0:n=To(r|0)|0,k(r);break r;case 1:case 2:n=r;break r;case 3:
n=r&1^1027;break r;case 4:break r;default:break t}r=s&1?r:1025,n=qo(b|0,r|0)|0,k(r),k(b)}Pf(a|0,n|0),k(n)}ue(E);continue;case 4:n=i.i[t+84>>2],i.b[n+133]=1,r=n+8|0,Wa(r),r0(r),M0(r,3),ci(n);continue;default:
break n}for(a=i.i[t+104>>2],r=i.i[t+92>>2],w=i.i[t+88>>2],h=i.i[t+88>>2],e=i.i[t+96>>2],j=i.i[t+100>>2],y=i.i[t+84>>2],l=(y|0)==-2147483648,l||M0(e+8|0,2),i.i[e+60>>2]=j,i.i[e+56>>2]=1,n=e+8|0,S4(n,a),
r0(n),d=je(i.i[e+100>>2])|0,a=ji()|0,n=Ee(d|0)|0,v=Oe(a|0,n|0)|0,k(n),s=i.i[e+8>>2],n=-84,b=i.B[e+98];;){if(n){n:{r:{t:{a:switch(a=i.B[n+74173],((a>>>0<2?2:a-2|0)&255)-1|0){case 0:break a;case 1:break t;default:
break r}if(s)break r;break n}if((a|0)!=(b|0))break n}r:{t:{a:{f:switch(i.B[n+74172]-1|0){case 0:o=Dn(d|0)|0;break t;case 1:D4(t+16|0,d),a=i.i[t+16>>2],o=i.i[t+20>>2];break a;case 2:Ta(t+24|0,d),a=i.i[t+
24>>2],o=i.i[t+28>>2];break a;case 3:N4(t+32|0,d),a=i.i[t+32>>2],o=i.i[t+36>>2];break a;case 4:Ca(t+40|0),a=i.i[t+40>>2],o=i.i[t+44>>2];break a;default:break f}o=M((D=q(69407,16)>>2,i.i[D]));break t}if(O=
q(i.i[n+74164>>2],i.i[n+74168>>2]),!(a&1))break n;break r}O=q(i.i[n+74164>>2],i.i[n+74168>>2])}r:{if(i.B[n+74174]&&(P4(t+8|0,v,i.i[O>>2]),a=i.i[t+8>>2],F(a,i.i[t+12>>2]),a))break r;ni(v|0,i.i[O>>2],o|
0)}k(o)}n=n+12|0;continue}break}if(k(d),i.B[e+133])k(v),W(y,h);else{l?r=M(i.i[e+104>>2]):(i.i[t+156>>2]=w,i.i[t+160>>2]=r,i.i[t+152>>2]=y,r=d2(t+152|0)),a=M(r),i.i[e+64>>2]&&p(),n=i.i[e+68>>2],i.i[e+68>>
2]=a,k(n),i.B[e+52]!=11&&(i.i[e+36>>2]=l+i.i[e+36>>2],R=e,P=+C0(),i.d[R+24>>3]=P,i.i[e+16>>2]=1,i.i[e+20>>2]=0),w=pf()|0,n=M(w),i.i[e+116>>2]&&p(),a=i.i[e+124>>2],i.i[e+124>>2]=n,n=i.i[e+120>>2],i.i[e+
120>>2]=1,F(n,a),i.b[e+132]=1,b=i.i[e+128>>2]+1|0,i.i[e+128>>2]=b,h=i.B[e+96]!=3?i.i[e+112>>2]:0,i.i[22008]&&p(),l=i.B[e+97],i.i[22008]=-1,n=i.i[22011]<<3,o=i.i[22010]-8|0;n:{r:{for(;;){if(n){if(n=n-8|
0,o=o+8|0,(l|0)!=i.B[o])continue;break r}break}if(n=l<<2,a=i.i[n+86264>>2],n=i.i[n+86276>>2],o=Wn()|0,Ff(o|0,n|0,a|0),zf(o|0,2),a=M(o),s=i.i[22011],(s|0)==i.i[22009]){if(n=u-16|0,u=n,Ri(n+8|0,88036,i.
i[22009],1,4,8),i.i[n+8>>2]!=-2147483647)break i;u=n+16|0}n=i.i[22010]+(s<<3)|0,i.i[n+4>>2]=a,i.b[n]=l,i.i[22011]=s+1;break n}o=M(i.i[o+4>>2])}i.i[22008]=i.i[22008]+1,q2(t,i.i[e+8>>2],i.i[e+12>>2]),a=
Df(w|0,i.i[e+108>>2],r|0,o|0,v|0,(i.i[t>>2]&1?i.i[t+4>>2]:1024)|0,h|0)|0,n=i.i[e>>2]+1|0,i.i[e>>2]=n,n||p(),fe(),n=mi(4,44),i.b[n+40]=0,i.i[n+16>>2]=a,i.i[n+12>>2]=b,i.i[n+8>>2]=w,i.i[n+4>>2]=j,i.i[n>>
2]=e,n=Kr(n,69084),i.i[21943]=i.i[21943]+1,Ye(n),k(o),k(r),k(v)}ci(e);continue}break}u=t+192|0;return}p()}function Z2(t){var n=0,r=0,e=0,a=0,o=0,f=0,s=0;n=u-176|0,u=n,i.i[n+152>>2]=256,r=Wn()|0,i.i[n+
164>>2]=0,i.i[n+160>>2]=r,i.i[n+172>>2]=n+152,i.i[n+156>>2]=1,Pi(n+156|0,68440,4),r=i.i[n+164>>2],i.i[n+164>>2]=0,e=i.i[n+168>>2],Li(r),v0(n+144|0,i.i[t+72>>2],i.i[t+76>>2]),r=i.i[n+148>>2];i:{e:{if(i.
i[n+156>>2]==1)if(Di(n+136|0,e),a=i.i[n+140>>2],i.i[n+136>>2]&1){e=Ni(),k(a),k(r),f=i.i[t+12>>2];break e}else Si(i.i[n+160>>2],a|0,r|0);else k(Ei(i.i[n+160>>2],e|0,r|0)|0),k(r),k(e);if(Pi(n+156|0,68444,
7),r=i.i[n+164>>2],i.i[n+164>>2]=0,e=i.i[n+168>>2],Li(r),f=i.i[t+12>>2],v0(n+128|0,f,i.i[t+16>>2]),r=i.i[n+132>>2],i.i[n+156>>2]==1)if(Di(n+120|0,e),a=i.i[n+124>>2],i.i[n+120>>2]&1){e=Ni(),k(a),k(r);break e}else
Si(i.i[n+160>>2],a|0,r|0);else k(Ei(i.i[n+160>>2],e|0,r|0)|0),k(r),k(e);if(Pi(n+156|0,68800,6),r=i.i[n+164>>2],i.i[n+164>>2]=0,e=i.i[n+168>>2],Li(r),i.S[t+68>>1]==1?r=v2(+i.S[t+70>>1])|0:r=i.B[i.i[n+172>>
2]]?1025:1024,i.i[n+156>>2]==1)if(Di(n+112|0,e),a=i.i[n+116>>2],i.i[n+112>>2]&1){e=Ni(),k(a),k(r);break e}else Si(i.i[n+160>>2],a|0,r|0);else k(Ei(i.i[n+160>>2],e|0,r|0)|0),k(r),k(e);if(Pi(n+156|0,69116,
9),r=i.i[n+164>>2],i.i[n+164>>2]=0,e=i.i[n+168>>2],Li(r),r=i.i[t+80>>2],r?(v0(n+104|0,r,i.i[t+84>>2]),r=i.i[n+108>>2]):r=i.B[i.i[n+172>>2]]?1025:1024,i.i[n+156>>2]==1)if(Di(n+96|0,e),a=i.i[n+100>>2],i.
i[n+96>>2]&1){e=Ni(),k(a),k(r);break e}else Si(i.i[n+160>>2],a|0,r|0);else k(Ei(i.i[n+160>>2],e|0,r|0)|0),k(r),k(e);if(D0(n+88|0,n+156|0,69181,15,t+20|0),i.i[n+88>>2]==1){e=i.i[n+92>>2];break e}if(D0(
n+80|0,n+156|0,69196,11,t+32|0),i.i[n+80>>2]==1){e=i.i[n+84>>2];break e}if(Pi(n+156|0,69207,9),r=i.i[n+164>>2],i.i[n+164>>2]=0,e=i.i[n+168>>2],Li(r),r=i.B[t+100]?1026:1027,i.i[n+156>>2]==1)if(Di(n+72|
0,e),a=i.i[n+76>>2],i.i[n+72>>2]&1){e=Ni(),k(a),k(r);break e}else Si(i.i[n+160>>2],a|0,r|0);else k(Ei(i.i[n+160>>2],e|0,r|0)|0),k(r),k(e);if(Pi(n+156|0,69216,8),r=i.i[n+164>>2],i.i[n+164>>2]=0,e=i.i[n+
168>>2],Li(r),en(n- -64|0,i.i[t+88>>2]),r=i.i[n+68>>2],i.i[n+156>>2]==1)if(Di(n+56|0,e),a=i.i[n+60>>2],i.i[n+56>>2]&1){e=Ni(),k(a),k(r);break e}else Si(i.i[n+160>>2],a|0,r|0);else k(Ei(i.i[n+160>>2],e|
0,r|0)|0),k(r),k(e);if(Pi(n+156|0,68475,10),r=i.i[n+164>>2],i.i[n+164>>2]=0,e=i.i[n+168>>2],Li(r),i.i[t>>2]==1?(en(n+48|0,i.i[t+4>>2]),r=i.i[n+52>>2]):r=i.B[i.i[n+172>>2]]?1025:1024,i.i[n+156>>2]==1)if(Di(
n+40|0,e),a=i.i[n+44>>2],i.i[n+40>>2]&1){e=Ni(),k(a),k(r);break e}else Si(i.i[n+160>>2],a|0,r|0);else k(Ei(i.i[n+160>>2],e|0,r|0)|0),k(r),k(e);if(D0(n+32|0,n+156|0,69037,9,t+44|0),i.i[n+32>>2]==1){e=i.
i[n+36>>2];break e}if(D0(n+24|0,n+156|0,68458,4,t+56|0),i.i[n+24>>2]==1){e=i.i[n+28>>2];break e}if(Pi(n+156|0,69224,4),r=i.i[n+164>>2],i.i[n+164>>2]=0,a=i.i[n+168>>2],Li(r),e=i.i[t+92>>2],r=Ba(e),i.i[n+
156>>2]==1)if(Di(n+16|0,a),a=i.i[n+20>>2],i.i[n+16>>2]&1){e=Ni(),k(a),k(r);break e}else Si(i.i[n+160>>2],a|0,r|0);else k(Ei(i.i[n+160>>2],a|0,r|0)|0),k(r),k(a);if(Pi(n+156|0,69046,4),r=i.i[n+164>>2],i.
i[n+164>>2]=0,a=i.i[n+168>>2],Li(r),s=i.i[t+96>>2],r=Ba(s),i.i[n+156>>2]!=1){o=i.i[n+160>>2],k(Ei(o|0,a|0,r|0)|0),k(r),k(a);break i}if(Di(n+8|0,a),a=i.i[n+12>>2],i.i[n+8>>2]&1)e=Ni(),k(a),k(r);else{o=
i.i[n+160>>2],Si(o|0,a|0,r|0);break i}}k(i.i[n+160>>2]),F(i.i[n+164>>2],i.i[n+168>>2]),k(e),s=i.i[t+96>>2],e=i.i[t+92>>2],o=1024}return m(i.i[t+8>>2],f),W(i.i[t+20>>2],i.i[t+24>>2]),W(i.i[t+32>>2],i.i[t+
36>>2]),W(i.i[t+44>>2],i.i[t+48>>2]),W(i.i[t+56>>2],i.i[t+60>>2]),k(e),k(s),u=n+176|0,o}function Bs(t,n,r){var e=0,a=0,o=0,f=0,s=0,c=0,b=0,l=0,d=0,h=0,w=0,v=0,B=0,y=0;if(e=u-192|0,u=e,qt(e+144|0,n,r),
f=i.i[e+152>>2],s=i.i[e+148>>2],n=i.i[e+144>>2],(n|0)!=13)i.i[t+12>>2]=f,i.i[t+8>>2]=s,i.i[t+4>>2]=n,i.i[t>>2]=2;else i:{if(tt(e+144|0,s,f,1e4,3e4),w=i.i[e+152>>2],v=i.i[e+148>>2],n=i.i[e+144>>2],(n|0)!=
13){i.i[t+12>>2]=w,i.i[t+8>>2]=v,i.i[t+4>>2]=n,i.i[t>>2]=2;break i}if(i.i[e+100>>2]=5e3,i.i[e+92>>2]=2,i.i[e+96>>2]=100,Cr(e+144|0,s,f,e+92|0),r=i.i[e+152>>2],i.i[e+56>>2]=i.i[e+148>>2],i.i[e+60>>2]=r,
i.i[e+64>>2]=i.i[e+156>>2],i.i[e+144>>2]==1)i.i[t+12>>2]=i.i[e+64>>2],n=i.i[e+60>>2],r=i.i[e+56>>2],i.i[t+4>>2]=r,i.i[t+8>>2]=n;else e:{Hi(e+32|0,s,f,72424,5);n:{if(i.i[e+32>>2]!=1)r=2;else{b=i.i[e+36>>
2],i.i[e+92>>2]=b,r=2,c=6e4,n=1e3;r:{t:switch(p0(b)&255){default:r=0;break r;case 0:break r;case 2:break t}if((_(b)&255)!=6){o=1,c=7;break r}if(Hi(e+24|0,e+92|0,1,72429,5),i.i[e+24>>2]==1)t:{if(a=i.i[e+
28>>2],ti(e+144|0,a),r=i.i[e+148>>2],c=i.i[e+144>>2],(c|0)!=-2147483648)a:{if(h=i.i[e+152>>2],n=N(r,h,72434,10),!n&&!N(r,h,72444,3))break a;W(c,r),k(a),h=n^1;break t}W(c,r),k(a),o=1,c=8;break r}if(T2(
e+144|0,e+92|0,1,69844,6e4),n=i.i[e+148>>2],c=i.i[e+144>>2],(c|0)!=13){r=i.i[e+152>>2],o=1;break r}if(o=1,L0(e+144|0,e+92|0,1,69752),r=i.i[e+152>>2],a=i.i[e+148>>2],c=i.i[e+144>>2],(c|0)==13){k(b),b=a&
1?r:1e3,c=n;break n}else n=a}if(k(b),o){i.i[t+12>>2]=r,i.i[t+8>>2]=n,i.i[t+4>>2]=c;break e}else b=n}h=r}if(g8(e+144|0,s,f),B=i.i[e+152>>2],y=i.i[e+148>>2],n=i.i[e+144>>2],(n|0)!=13){i.i[t+12>>2]=B,i.i[t+
8>>2]=y,i.i[t+4>>2]=n;break e}if(i.i[e+48>>2]=i.i[e+64>>2],n=i.i[e+60>>2],i.i[e+40>>2]=i.i[e+56>>2],i.i[e+44>>2]=n,bt(e+144|0,s,f,72512,17),r=i.B[e+148],a=i.i[e+144>>2],(a|0)!=13){n=i.B[e+152]|i.B[e+153]<<
8|(i.B[e+154]<<16|i.B[e+155]<<24),i.b[t+12]=n,i.b[t+13]=n>>>8,i.b[t+14]=n>>>16,i.b[t+15]=n>>>24,n=i.B[e+149]|i.B[e+150]<<8|(i.B[e+151]<<16|i.B[e+152]<<24),i.b[t+9]=n,i.b[t+10]=n>>>8,i.b[t+11]=n>>>16,i.
b[t+12]=n>>>24,i.b[t+8]=r,i.i[t+4>>2]=a,i.i[t>>2]=2;break i}i.b[e+84]=r,i.i[e+72>>2]=-2147483648,mt(e+16|0,s,f,72529,14);n:{if(i.i[e+16>>2]==1)r:{if(l=i.i[e+20>>2],(_(l)&255)==4)t:{if(d0(e+144|0,l),r=
i.i[e+144>>2],n=i.i[e+148>>2],a=i.i[e+152>>2],i.b[e+91]=0,i.i[e+112>>2]=e+84,i.i[e+104>>2]=n+(a<<2),i.i[e+100>>2]=r,i.i[e+96>>2]=n,i.i[e+92>>2]=n,i.i[e+116>>2]=e+91,i.i[e+108>>2]=e+191,Rr(e+132|0,e+92|
0),i.i[e+132>>2]!=-2147483648){for(oi(e+8|0,4,4,12),r=i.i[e+8>>2],n=i.i[e+12>>2],i.i[n+8>>2]=i.i[e+140>>2],a=i.i[e+136>>2],o=0,i.i[n>>2]=o|i.i[e+132>>2],i.i[n+4>>2]=a,i.i[e+128>>2]=1,i.i[e+124>>2]=n,i.
i[e+120>>2]=r,i.i[e+168>>2]=i.i[e+116>>2],a=i.i[e+112>>2],i.i[e+160>>2]=i.i[e+108>>2],i.i[e+164>>2]=a,r=i.i[e+104>>2],i.i[e+152>>2]=i.i[e+100>>2],i.i[e+156>>2]=r,r=i.i[e+96>>2],i.i[e+144>>2]=i.i[e+92>>
2],i.i[e+148>>2]=r,o=12,r=1;;){if(Rr(e+176|0,e+144|0),i.i[e+176>>2]!=-2147483648){i.i[e+120>>2]==(r|0)&&(l2(e+120|0,1),n=i.i[e+124>>2]),d=n+o|0,i.i[d+8>>2]=i.i[e+184>>2],a=i.i[e+180>>2],i.i[d>>2]=i.i[e+
176>>2],i.i[d+4>>2]=a,r=r+1|0,i.i[e+128>>2]=r,o=o+12|0;continue}break}f0(e+144|0)}else i.i[e+128>>2]=0,i.i[e+120>>2]=0,i.i[e+124>>2]=4,f0(e+92|0);if(i.B[e+91]==1){$(e+120|0);break t}if(n=i.i[e+120>>2],
(n|0)==-2147483648)break t;r=i.i[e+124>>2],a=i.i[e+128>>2],_4(e+72|0),i.i[e+76>>2]=r,i.i[e+80>>2]=a,i.i[e+72>>2]=n,k(l);break r}i.i[t>>2]=2,i.i[t+4>>2]=9,k(l);break n}if(l4(e+144|0,s,f,72543,5),n=i.i[e+
152>>2],r=i.i[e+148>>2],a=i.i[e+144>>2],(a|0)!=13){i.i[t+12>>2]=n,i.i[t+8>>2]=r,i.i[t+4>>2]=a,i.i[t>>2]=2;break n}if(l4(e+144|0,s,f,72548,7),o=i.i[e+152>>2],l=i.i[e+148>>2],a=i.i[e+144>>2],(a|0)!=13)i.
i[t+12>>2]=o,i.i[t+8>>2]=l,i.i[t+4>>2]=a,i.i[t>>2]=2;else if(l4(e+144|0,s,f,72555,9),f=i.i[e+152>>2],s=i.i[e+148>>2],a=i.i[e+144>>2],(a|0)!=13)i.i[t+12>>2]=f,i.i[t+8>>2]=s,i.i[t+4>>2]=a,i.i[t>>2]=2,F(
l,o);else{a=i.i[e+84>>2],d=0,i.i[t+72>>2]=d|i.i[e+80>>2],i.i[t+76>>2]=a,a=i.i[e+76>>2],i.i[t+64>>2]=i.i[e+72>>2],i.i[t+68>>2]=a,a=i.i[e+44>>2],d=i.i[e+40>>2],i.i[t+28>>2]=d,i.i[t+32>>2]=a,i.i[t+36>>2]=
i.i[e+48>>2],i.i[t+60>>2]=f,i.i[t+56>>2]=s,i.i[t+52>>2]=o,i.i[t+48>>2]=l,i.i[t+44>>2]=n,i.i[t+40>>2]=r,i.i[t+24>>2]=w,i.i[t+20>>2]=v,i.i[t+16>>2]=h,i.i[t+12>>2]=b,i.i[t+8>>2]=c,i.i[t+4>>2]=B,i.i[t>>2]=
y;break i}F(r,n)}_4(e+72|0);break i}i.i[t>>2]=2}u=e+192|0}function ys(t,n,r,e,a){var o=0,f=0,s=0,c=0,b=0,l=0,d=0,h=0,w=0,v=0,B=0,y=0,O=0;o=u-496|0,u=o,d=i.i[n>>2],lr(o+8|0,d),b=o+276|0,H4(b,n),$2(o+336|
0,b,68806,145),i.i[o+432>>2]=i.i[o+336>>2],s=i.i[o+340>>2],i.i[o+424>>2]=s,i.i[o+428>>2]=s,n=i.i[o+344>>2],i.i[o+436>>2]=s+T(n,12);i:if(n){if(i.i[o+428>>2]=s+12,b=1,c=i.i[s>>2],n=0,(c|0)==-2147483648)
break i;b=i.i[s+4>>2],f=i.i[s+8>>2],n=c}else b=1,n=0;for(y=n,C4(o+424|0),i.i[o+324>>2]=0,i.i[o+328>>2]=1,i.i[o+332>>2]=0,n=(f>>>2|0)+((f&3)!=0)|0,b2(o+324|0,n>>>0>=300?300:n),i.i[o+432>>2]=300,i.i[o+424>>
2]=b,i.i[o+428>>2]=f+b,n=-300;f=Vi(o+424|0),!!((f|0)!=1114112&&(o0(o+324|0,f),n=n+1|0,n)););if(wi(o+288|0,o+8|0,o+324|0),w=Fi(d|0)|0,i.i[o+424>>2]=w&65535,p4(o+300|0,o+424|0),n=i.i[o+296>>2],f=t-2|0,(f&
255)>>>0>5?(f=74768,h=21):(c=f<<2&1020,f=i.i[c+86408>>2],h=i.i[c+86384>>2]),c=i.i[o+292>>2],O=i.i[o+308>>2],v=i.i[o+304>>2],n)i.i[o+348>>2]=n,i.i[o+344>>2]=c,l=2,i.i[o+340>>2]=2,B=74398,i.i[o+336>>2]=
74398,s=c;else{for(n=0;;){if((n|0)!=16){s=(o+336|0)+n|0,i.i[s>>2]=1,i.i[s+4>>2]=0,n=n+8|0;continue}break}n=i.i[o+348>>2],l=i.i[o+340>>2],B=i.i[o+336>>2],s=i.i[o+344>>2]}i.i[o+468>>2]=n,i.i[o+464>>2]=s,
i.i[o+460>>2]=l,i.i[o+456>>2]=B,i.i[o+448>>2]=74798,i.i[o+444>>2]=O,i.i[o+440>>2]=v,i.i[o+436>>2]=9,i.i[o+432>>2]=74789,i.i[o+428>>2]=h,i.i[o+424>>2]=f,n=1,i.i[o+452>>2]=1,Ji(o+352|0,t,r,e,o+424|0,6),
i.i[a>>2]!=1?n=0:(s=i.i[a+4>>2],f=(s>>>0)/1e3|0,f=f+((0-s|0)!=(T(f,-1e3)|0))|0),i.i[o+356>>2]=f,i.i[o+352>>2]=n;i:{e:{n:{r:switch((t&255)-2|0){case 0:i.i[o+424>>2]=74997,f=62,t=10,n=o+424|0,l=75007;break e;case 1:
mr(o+484|0,i.i[a+12>>2],i.i[a+16>>2],75069,2),n=i.i[o+488>>2],t=i.i[o+492>>2],i.i[o+460>>2]=67,i.i[o+456>>2]=75137,i.i[o+452>>2]=e,i.i[o+448>>2]=r,i.i[o+444>>2]=32,i.i[o+440>>2]=75105,i.i[o+436>>2]=t||
30,i.i[o+432>>2]=t?n:75071,i.i[o+428>>2]=4,i.i[o+424>>2]=75101,X(o+472|0,o+424|0,5),m(i.i[o+484>>2],n);break i;case 2:i.i[o+424>>2]=75204,f=29,t=23,n=o+424|0,l=75227;break e;case 4:break r;default:break n}
if(i.B[a+32]!=1)break n;X(o+472|0,75336,1);break i}i.i[o+472>>2]=-2147483648;break i}i.i[n+20>>2]=f,i.i[n+16>>2]=l,i.i[n+12>>2]=e,i.i[n+8>>2]=r,i.i[n+4>>2]=t,X(o+472|0,n,3)}if(W(i.i[o+408>>2],i.i[o+412>>
2]),i.i[o+416>>2]=i.i[o+480>>2],n=i.i[o+476>>2],f=0,i.i[o+408>>2]=f|i.i[o+472>>2],i.i[o+412>>2]=n,gr(o+384|0,i.i[a+12>>2],i.i[a+16>>2]),gr(o+396|0,i.i[a+24>>2],i.i[a+28>>2]),a=o+8|0,wi(o+424|0,a,o+372|
0),i.i[o+380>>2]=i.i[o+432>>2],n=i.i[o+428>>2],i.i[o+372>>2]=i.i[o+424>>2],i.i[o+376>>2]=n,r=A2(o+352|0),n=q(68800,6),t=v2(+((w&65535)>>>0))|0,ni(r|0,i.i[n>>2],t|0),k(t),e=o+336|0,$2(e,o+276|0,68951,86),
i.i[o+432>>2]=i.i[o+336>>2],t=i.i[o+340>>2],i.i[o+424>>2]=t,i.i[o+428>>2]=t,n=i.i[o+344>>2],i.i[o+436>>2]=t+T(n,12),n)i:{if(i.i[o+428>>2]=t+12,n=i.i[t>>2],(n|0)==-2147483648)break i;i.i[o+312>>2]=n,n=
i.i[t+8>>2],i.i[o+316>>2]=i.i[t+4>>2],i.i[o+320>>2]=n,n=q(69037,9),wi(e,a,o+312|0),t=d2(e),ni(r|0,i.i[n>>2],t|0),k(t)}return t=o+424|0,C4(t),e=q(69046,4),Yf(t|0,d|0),L2(t,i.i[o+424>>2],i.i[o+428>>2]),
i.i[o+424>>2]!=-2147483648?(i.i[o+344>>2]=i.i[o+432>>2],n=i.i[o+428>>2],i.i[o+336>>2]=i.i[o+424>>2],i.i[o+340>>2]=n):(i.i[o+344>>2]=0,i.i[o+336>>2]=0,i.i[o+340>>2]=1),t=Fn(d|0)|0,sn(t)?(a=i.i[o+340>>2],
ar(o+424|0,o+8|0,a,i.i[o+344>>2]),n=i.i[o+424>>2],(n|0)!=-2147483648&&(f=i.i[o+428>>2],Gt(o,f,i.i[o+432>>2]),s=i.i[o+4>>2],h=i.i[o>>2],m(n,f),k(t),t=h&1?s:1024),n=t,m(i.i[o+336>>2],a)):(n=o+424|0,wi(n,
o+8|0,o+336|0),n=d2(n),k(t)),ni(r|0,i.i[e>>2],n|0),k(n),c2(o+352|0),m(i.i[o+300>>2],v),m(i.i[o+288>>2],c),m(y,b),F(i.i[o+276>>2],i.i[o+280>>2]),Qi(o+8|0),u=o+496|0,r}function Is(t,n,r,e,a,o,f){var s=0,
c=0,b=0,l=0,d=0,h=0,w=0,v=0,B=0,y=0,O=0,j=0,E=0,R=0,P=0;s=u-192|0,u=s,Y0(s- -64|0,t);i:{e:{if(i.i[s+64>>2]==1){if(c=a,a=c,b=i.i[s+68>>2],b>>>0<i.I[21965]&&(l=i.i[21964]+T(b,112)|0,i.i[l>>2]!=2&&(c=i.i[l+
104>>2])),(a-c|0)<0)break e;H0(b)}if(i.I[n>>2]>1)break e;if(ti(s+116|0,i.i[n+8>>2]),w=+(r>>>0),j=i.i[s+116>>2],(j|0)!=-2147483648)n:{if(E=i.i[s+120>>2],r=i.i[s+124>>2],i.b[s+136]=0,i.i[s+132>>2]=r,i.i[s+
128>>2]=E,r=s+128|0,t2(s+56|0,r),c=i.i[s+56>>2],t2(s+48|0,r),b=i.i[s+52>>2],y=i.i[s+48>>2],t2(s+40|0,r),l=i.i[s+40>>2],t2(s+32|0,r),!(!l|(!c|!y)))r:{if(i.i[s+32>>2])break r;r=b+1|0;t:{for(;;){if((r|0)!=
1){if(c=r+y|0,d=r-1|0,r=d,i.B[c-2]==61)continue;break t}break}d=0}oi(s+24|0,d,1,1),i.i[s+172>>2]=0,O=i.i[s+28>>2],i.i[s+168>>2]=O,i.i[s+164>>2]=i.i[s+24>>2];t:{for(;;){a:{if(!d)break t;if(Ki(s+176|0,y,
d,d>>>0>=4?4:d),l=i.i[s+180>>2],(l|0)==1)break a;for(d=i.i[s+188>>2],y=i.i[s+184>>2],h=i.i[s+176>>2],r=0,c=l;;){if(c){if(v=i.B[h],b=v-65|0,(b&255)>>>0>=26){b=v-71|0;f:{if((v-97&255)>>>0<26||(b=v+4|0,(v-
48&255)>>>0<10)||(b=62,(v|0)==45))break f;if((v|0)!=95)break a;b=63}}h=h+1|0,r=b&255|r<<6,c=c-1|0;continue}break}for(c=4-l|0,c=c>>>0<=4?c:0;;){if(c){c=c-1|0,r=r<<6;continue}break}for(R=s,P=g0(r,24)>>>
16|0,i.b[R+177|0]=P,r=g0(r&16711935,8),i.b[s+178]=r>>>24,i.b[s+176]=r>>>8,r=l-1|0,r=r>>>0>=3?3:r,b2(s+164|0,r),h=s+176|0,c=i.i[s+172>>2],O=i.i[s+168>>2];;){if(r){i.b[c+O|0]=i.B[h],r=r-1|0,h=h+1|0,c=c+
1|0;continue}break}i.i[s+172>>2]=c;continue}break}m(i.i[s+164>>2],O);break r}if(c=i.i[s+164>>2],(c|0)==-2147483648||(r=i.i[s+172>>2],h=0,i.i[s+156>>2]=h|i.i[s+168>>2],i.i[s+160>>2]=r,i.i[s+152>>2]=c,c=
s+72|0,Ve(c,s+152|0),Pa(s+140|0,c),b=i.i[s+140>>2],(b|0)==-2147483648))break r;if(l=i.i[s+144>>2],Gt(s+16|0,i.i[s+144>>2],i.i[s+148>>2]),i.i[s+16>>2]==1){if(r=i.i[s+20>>2],(_(r)&255)==6)t:{if(ri(s+8|0,
r,72952,3),i.i[s+8>>2]!=1||(d=c,c=i.i[s+12>>2],ba(d,c),d=i.i[s+72>>2],h=i.i[s+76>>2],B=i.d[s+80>>3],k(c),He(+B),c=B2(1)|0,B2(0)|0,c=c&2147483647,(d|0)!=1|h|((c|0)==2146435072|c>>>0>2146435072)))break t;
k(r),m(b,l),m(j,E),w=a8(w,B*1e3-f+-6e4);break n}k(r)}m(b,l)}m(j,E)}if(w<=0)break e;if(G4(s+72|0,t),a4(s+176|0,n),i.i[21966]=i.i[21966]+1,B=w*.8,r=i.i[21967],n=i.i[21965],(r|0)!=(n|0))n:{if(n>>>0>r>>>0){
n=i.i[21964]+T(r,112)|0,i.i[n>>2]!=2&&p(),i.d[n+40>>3]=B,i.d[n+32>>3]=w,i.d[n+24>>3]=f,i.d[n+16>>3]=o,i.i[n+8>>2]=0,i.i[n>>2]=0,c=i.i[s+180>>2],i.i[n+48>>2]=i.i[s+176>>2],i.i[n+52>>2]=c,i.i[n+56>>2]=i.
i[s+184>>2],i.i[21967]=i.i[n+4>>2],C(n+60|0,s+72|0,44);break n}p()}else(r|0)==i.i[21963]&&(n=u-16|0,u=n,Ri(n+8|0,87852,i.i[21963],1,8,112),i.i[n+8>>2]!=-2147483647?p():u=n+16|0),n=i.i[21964]+T(r,112)|
0,i.d[n+40>>3]=B,i.d[n+32>>3]=w,i.d[n+24>>3]=f,i.d[n+16>>3]=o,i.i[n+8>>2]=0,i.i[n>>2]=0,c=i.i[s+180>>2],i.i[n+48>>2]=i.i[s+176>>2],i.i[n+52>>2]=c,i.i[n+56>>2]=i.i[s+184>>2],C(n+60|0,s+72|0,44),c=r+1|0,
i.i[21967]=c,i.i[21965]=c;for(i.i[n+104>>2]=a,kr(87820,t,r),at(r);;){if(i.i[21952]!=1||(t=i.i[21954],(t|0)==(r|0)))break i;if(i.I[21966]<=e>>>0)n:{if(t>>>0>=i.I[21965]||(n=i.i[21964]+T(t,112)|0,i.i[n>>
2]==2))break n;if(w=i.d[n+32>>3],!($i(o-i.d[n+16>>3],f-i.d[n+24>>3])>=w))break i}H0(t)}}pi(t)}u=s+192|0}function As(t,n,r,e){var a=0,o=0,f=0,s=0,c=0,b=0,l=0,d=0,h=0,w=0,v=0,B=0,y=0,O=0,j=0,E=0;a=u-224|
0,u=a,l=fi(i.i[21975],i.i[21976],t);i:{if(i.I[l>>2]<=2&&l){y4(a+72|0,l,i.d[e+8>>3]),O=i.i[a+76>>2],j=i.i[a+72>>2],Q4(a- -64|0,l+56|0),B=i.i[a+68>>2],w=i.i[a+64>>2],Ii(a+56|0,r,74400,5),v=i.i[a+60>>2],
y=i.i[a+56>>2],ri(a+48|0,r,74405,6),i.i[a+48>>2]==1?(o=i.i[a+52>>2],ti(a+84|0,o),k(o)):i.i[a+84>>2]=-2147483648,o=11,n&1||(o=ne(i.i[a+84>>2]!=-2147483648?i.i[a+88>>2]:0,i.i[a+92>>2],74411,9)?11:8),d=4;
e:{n:{r:{t:{a:switch(h=i.S[l+68>>1],h-401|0){case 0:break e;case 1:break a;case 2:break t;case 3:break r;default:break n}d=5;break e}d=ne(w,B,72564,32)?7:6;break e}d=o;break e}if((h|0)==429){d=9;break e}
d=(h-400&65535)>>>0<100?11:(h-500&65535)>>>0<100?10:15}n=0,(y|0)==1&&(ri(a+40|0,v,68444,7),o=i.i[a+44>>2],n=i.i[a+40>>2]),ri(a+32|0,r,68444,7),s=i.i[a+32>>2],b=i.i[a+36>>2],ri(a+24|0,r,74405,6),c=i.i[a+
28>>2],E=i.i[a+24>>2],i.i[a+156>>2]=2,i.i[a+148>>2]=2,i.i[a+140>>2]=E,i.i[a+144>>2]=c,i.i[a+132>>2]=s,i.i[a+136>>2]=b,i.i[a+128>>2]=o,i.i[a+124>>2]=n,i.i[a+120>>2]=3,i.i[a+112>>2]=1,n=a+128|0,o=1;e:{n:{
for(;;){r:{if((o|0)==4)break n;if(i.i[n-4>>2]==1){if(c=i.i[n>>2],we(c))break r;k(c)}f=f+1|0,n=n+8|0,o=o+1|0;continue}break}r:{t:switch((_(c)&255)-4|0){case 0:d0(a+164|0,c),n=i.i[a+168>>2],f=i.i[a+172>>
2]<<2,b=n+f|0;a:{f:{for(;;){if(f){if(Je(a+200|0,i.i[n>>2]),f=f-4|0,n=n+4|0,i.i[a+200>>2]==-2147483648)continue;break f}break}i.i[a+176>>2]=-2147483648;break a}if(i.i[a+184>>2]=i.i[a+208>>2],s=i.i[a+204>>
2],i.i[a+176>>2]=i.i[a+200>>2],i.i[a+180>>2]=s,(n|0)==(b|0))break a;for(f=f>>>2|0,b=a+212|0;Je(a+188|0,i.i[n>>2]),i.i[a+188>>2]!=-2147483648&&(i.i[b+8>>2]=i.i[a+196>>2],s=i.i[a+192>>2],i.i[b>>2]=i.i[a+
188>>2],i.i[b+4>>2]=s,s=i.i[a+180>>2],i.i[a+200>>2]=i.i[a+176>>2],i.i[a+204>>2]=s,i.i[a+208>>2]=i.i[a+184>>2],s=a+200|0,s2(s,74452,2),s2(s,i.i[a+216>>2],i.i[a+220>>2]),i.i[a+184>>2]=i.i[a+208>>2],s=i.
i[a+204>>2],i.i[a+176>>2]=i.i[a+200>>2],i.i[a+180>>2]=s,m(i.i[a+212>>2],i.i[a+216>>2])),n=n+4|0,f=f-1|0,!!f;);}R2(a+164|0);break r;default:o2(a+176|0,c);break r;case 2:break t}Je(a+176|0,c)}k(c);break e}
i.i[a+176>>2]=-2147483648,o=f}if((o|0)!=3)e:for(f=o-3|0,n=((o<<3)+a|0)+128|0;;){if(!f)break e;F(i.i[n-4>>2],i.i[n>>2]),f=f+1|0,n=n+8|0}i.i[a+176>>2]!=-2147483648?(i.i[a+104>>2]=i.i[a+184>>2],n=i.i[a+180>>
2],i.i[a+96>>2]=i.i[a+176>>2],i.i[a+100>>2]=n):(i.i[a+188>>2]=h,p4(a+200|0,a+188|0),i.i[a+116>>2]=32,i.i[a+112>>2]=74420,i.i[a+124>>2]=i.i[a+208>>2],n=i.i[a+204>>2],i.i[a+120>>2]=n,X(a+96|0,a+112|0,2),
m(i.i[a+200>>2],n)),f=1;e:{if((y|0)==1)n:{if(Ii(a+16|0,v,69224,4),o=i.i[a+20>>2],n=i.i[a+16>>2],k(v),(n|0)!=1)break n;n=1;break e}Ii(a+8|0,r,69224,4),o=i.i[a+12>>2],n=i.i[a+8>>2]}n&1||(w?o=Z(w|0,B|0)|
0:f=0),s=sa(i.S[l+68>>1]),W(i.i[a+84>>2],i.i[a+88>>2]),n=mi(4,36),i.i[n+12>>2]=O,i.i[n+8>>2]=j,i.i[n+4>>2]=o,i.i[n>>2]=f,i.b[n+35]=d,i.b[n+34]=s,i.s[n+32>>1]=h,i.i[n+28>>2]=r,o=i.i[a+100>>2],i.i[n+16>>
2]=i.i[a+96>>2],i.i[n+20>>2]=o,i.i[n+24>>2]=i.i[a+104>>2],i.i[a+116>>2]=n,i.b[a+112]=5,n=t,t=Yi(a+112|0),We(n,t,e),F2(t);break i}k(r)}u=a+224|0}function ar(t,n,r,e){var a=0,o=0,f=0,s=0,c=0,b=0,l=0,d=0,
h=0,w=0,v=0,B=0,y=0,O=0,j=0;for(a=u-112|0,u=a,i.i[a+68>>2]=0,i.i[a+60>>2]=0,i.i[a+64>>2]=1,f=e<<2,o=f+8388608|0,i.i[a+56>>2]=e>>>0>1073741823||o>>>0<f>>>0?-1:o,O=a+104|0;;){i:{if(qi(a+48|0,r,e,h),B=i.
i[a+48>>2],!B)break i;for(b=i.i[a+52>>2],s=0,i.i[a+72>>2]=0,X0(a+40|0,34,a+72|0),i.i[a+100>>2]=b,l=i.i[a+44>>2],i.b[a+108]=l,i.i[a+104>>2]=i.i[a+72>>2],w=i.B[(l+O|0)-1|0],y=T(w,16843009);;){if(s>>>0>b>>>
0)break i;c=s+B|0,d=b-s|0;e:if(d>>>0<=7)for(o=0;;){if((o|0)==(d|0))break i;if((w|0)==i.B[o+c|0])break e;o=o+1|0}else{f=c+3&-4;n:{if((f|0)!=(c|0)){for(f=f-c|0,o=0;;){if((w|0)==i.B[o+c|0])break e;if(o=o+
1|0,(f|0)==(o|0))break}if(o=d-8|0,f>>>0>o>>>0)break n}else o=d-8|0,f=0;for(;;){if(v=f+c|0,j=y^i.i[v>>2],v=y^i.i[v+4>>2],((j|16843008-j)&(16843008-v|v)&-2139062144)!=-2139062144)break n;if(f=f+8|0,!(f>>>
0<=o>>>0))break}}if((f|0)==(d|0))break i;for(c=f+c|0,d=(b-f|0)-s|0,o=0;;){if((w|0)!=i.B[o+c|0]){if(o=o+1|0,(d|0)!=(o|0))continue;break i}break}o=o+f|0}if(s=(o+s|0)+1|0,!(l>>>0>s>>>0|s>>>0>b>>>0)&&(f=s-
l|0,!E2(f+B|0,O,l)))break}if(h=(f+h|0)+1|0,qi(a+32|0,r,e,h),l=i.i[a+32>>2],!l)break i;b=i.i[a+36>>2],o=0,c=0;e:{n:{for(;;){r:{if(d=a+24|0,(o|0)==(b|0))break n;if(f=0,s=i.B[o+l|0],(s|0)!=34)f=(s|0)==92?
c^1:0;else if(!(c&1))break r;o=o+1|0,c=f;continue}break}break e}o=b}if(w=o+h|0,b4(d,r,e,h,w),f=i.i[a+24>>2],sr(a+72|0,n,f||1,f?i.i[a+28>>2]:0,a+56|0),y=i.i[a+72>>2],(y|0)==-2147483648)h=w+1|0;else{d=i.
i[a+80>>2],c=d,l=i.i[a+76>>2],o=l;e:for(;;){n:{b=d,f=l;r:{t:switch(c|0){case 1:s=i.B[o];break r;case 0:break n;default:break t}if(s=i.B[o],(s|0)!=92)break r;f=73868,b=10;t:{a:{f:switch(s=i.B[o+1],s-110|
0){case 0:case 4:case 6:break t;case 7:break f;case 1:case 2:case 3:case 5:break n;default:break a}if(c=c-6|0,c>>>0>=4294967292)break n;for(v=o+2|0,o=o+6|0,s=0;;){if((s|0)==4)continue e;if(B=i.B[s+v|0],
s=s+1|0,!((B-48&255)>>>0<10|((B&-33)-65&255)>>>0<6))break}break n}a:switch(s-98|0){case 0:case 4:break t;case 1:case 2:case 3:break n;default:break a}if((s|0)==34|(s|0)==47)break t;if((s|0)!=92)break n}
c=c-2|0,o=o+2|0;continue}if(f=73868,b=10,s=s&255,(s|0)==34|(s|0)==92)break n;c=c-1|0,o=o+1|0;continue}break}S2(a+16|0,r,e,h),i.i[a+96>>2]=b,i.i[a+92>>2]=f,f=i.i[a+16>>2],i.i[a+88>>2]=f?i.i[a+20>>2]:0,
i.i[a+84>>2]=f||1,it(a+60|0,a+84|0),qi(a+8|0,r,e,w),e=i.i[a+12>>2],r=i.i[a+8>>2],m(y,l),e=r?e:0,r=r||1,h=1}continue}break}Aa(t,a+60|0,r,e),u=a+112|0}function xs(t,n,r){t=t|0,n=n|0,r=r|0;var e=0,a=0,o=0,
f=0;if(e=u-384|0,u=e,i.i[e+8>>2]=n,i.i[e+168>>2]=e+8,i.i[e+172>>2]=e+168,t4(e+304|0,e+172|0,72819,13),n=i.i[e+312>>2],i.i[e+192>>2]=0|i.i[e+308>>2],i.i[e+196>>2]=n,n=i.i[e+320>>2],i.i[e+200>>2]=i.i[e+
316>>2],i.i[e+204>>2]=n,i.i[e+304>>2]==1)a=i.i[e+204>>2],i.i[e+316>>2]=i.i[e+200>>2],i.i[e+320>>2]=a,a=i.i[e+196>>2],i.i[e+308>>2]=i.i[e+192>>2],i.i[e+312>>2]=a,i.i[e+304>>2]=-2147483648;else i:{if(i.
i[e+304>>2]=4,s0(e+88|0,e+192|0,e+304|0),n=i.i[e+96>>2],i.i[e+224>>2]=0|i.i[e+92>>2],i.i[e+228>>2]=n,n=i.i[e+104>>2],i.i[e+232>>2]=i.i[e+100>>2],i.i[e+236>>2]=n,i.i[e+88>>2]==1){a=i.i[e+236>>2],i.i[e+
316>>2]=i.i[e+232>>2],i.i[e+320>>2]=a,a=i.i[e+228>>2],i.i[e+308>>2]=i.i[e+224>>2],i.i[e+312>>2]=a,i.i[e+304>>2]=-2147483648;break i}if(n=i.i[e+236>>2],i.i[e+184>>2]=i.i[e+232>>2],i.i[e+188>>2]=n,n=i.i[e+
228>>2],i.i[e+176>>2]=i.i[e+224>>2],i.i[e+180>>2]=n,yr(e+304|0,e+168|0,72832,28),n=i.i[e+312>>2],i.i[e+88>>2]=0|i.i[e+308>>2],i.i[e+92>>2]=n,n=i.i[e+320>>2],i.i[e+96>>2]=i.i[e+316>>2],i.i[e+100>>2]=n,
i.i[e+304>>2]==1)a=i.i[e+100>>2],i.i[e+316>>2]=i.i[e+96>>2],i.i[e+320>>2]=a,a=i.i[e+92>>2],i.i[e+308>>2]=i.i[e+88>>2],i.i[e+312>>2]=a,i.i[e+304>>2]=-2147483648;else{if(n=i.i[e+100>>2],i.i[e+216>>2]=i.
i[e+96>>2],i.i[e+220>>2]=n,n=i.i[e+92>>2],i.i[e+208>>2]=i.i[e+88>>2],i.i[e+212>>2]=n,yr(e+304|0,e+168|0,72860,13),n=i.i[e+312>>2],i.i[e+88>>2]=0|i.i[e+308>>2],i.i[e+92>>2]=n,n=i.i[e+320>>2],i.i[e+96>>
2]=i.i[e+316>>2],i.i[e+100>>2]=n,i.i[e+304>>2]==1)a=i.i[e+100>>2],i.i[e+316>>2]=i.i[e+96>>2],i.i[e+320>>2]=a,a=i.i[e+92>>2],i.i[e+308>>2]=i.i[e+88>>2],i.i[e+312>>2]=a,i.i[e+304>>2]=-2147483648;else{if(n=
i.i[e+100>>2],i.i[e+232>>2]=i.i[e+96>>2],i.i[e+236>>2]=n,n=i.i[e+92>>2],i.i[e+224>>2]=i.i[e+88>>2],i.i[e+228>>2]=n,i.i[e+252>>2]=0,i.i[e+244>>2]=0,i.i[e+248>>2]=4,t4(e+304|0,e+172|0,72873,12),n=i.i[e+
316>>2],i.i[e+256>>2]=i.i[e+312>>2],i.i[e+260>>2]=n,i.i[e+264>>2]=i.i[e+320>>2],n=i.i[e+308>>2],i.i[e+304>>2]==1)i.i[e+320>>2]=i.i[e+264>>2],a=i.i[e+260>>2],i.i[e+312>>2]=i.i[e+256>>2],i.i[e+316>>2]=a;else{
(n|0)!=-2147483648&&(a=e+304|0,ce(a,69232,12),i.i[e+320>>2]=n,o=i.i[e+260>>2],i.i[e+324>>2]=i.i[e+256>>2],i.i[e+328>>2]=o,i.i[e+332>>2]=i.i[e+264>>2],T4(e+244|0,a)),f=e+304|0,dt(f,e+168|0,72885,10),n=
i.i[e+316>>2],i.i[e+88>>2]=i.i[e+312>>2],i.i[e+92>>2]=n,i.i[e+96>>2]=i.i[e+320>>2],n=i.i[e+308>>2];e:{if(i.i[e+304>>2]==1)break e;if(i.i[e+280>>2]=i.i[e+96>>2],a=i.i[e+92>>2],i.i[e+272>>2]=i.i[e+88>>2],
i.i[e+276>>2]=a,(n|0)!=-2147483648)n:{if(o=i.i[e+276>>2],a=i.i[e+272>>2],i.i[e+308>>2]=a,i.i[e+312>>2]=o,i.i[e+304>>2]=n,i.i[e+316>>2]=i.i[e+280>>2],o=i.i[e+312>>2],!N(a,o,72919,3)&&!N(a,o,72922,4)){K(
f);break n}a=e+304|0,ce(a,72895,10),i.i[e+320>>2]=n,o=i.i[e+276>>2],i.i[e+324>>2]=i.i[e+272>>2],i.i[e+328>>2]=o,i.i[e+332>>2]=i.i[e+280>>2],T4(e+244|0,a)}if(t4(e+304|0,e+172|0,72905,14),n=i.i[e+316>>2],
i.i[e+88>>2]=i.i[e+312>>2],i.i[e+92>>2]=n,i.i[e+96>>2]=i.i[e+320>>2],n=i.i[e+308>>2],i.i[e+304>>2]==1)break e;i.i[e+296>>2]=i.i[e+96>>2],a=i.i[e+92>>2],i.i[e+288>>2]=i.i[e+88>>2],i.i[e+292>>2]=a,(n|0)!=
-2147483648?(i.i[e+88>>2]=n,a=i.i[e+292>>2],i.i[e+92>>2]=i.i[e+288>>2],i.i[e+96>>2]=a,i.i[e+100>>2]=i.i[e+296>>2]):ce(e+88|0,72779,18),n=i.i[e+188>>2],i.i[e+328>>2]=i.i[e+184>>2],i.i[e+332>>2]=n,n=i.i[e+
180>>2],i.i[e+320>>2]=i.i[e+176>>2],i.i[e+324>>2]=n,a=i.i[e+212>>2],i.i[e+348>>2]=i.i[e+208>>2],i.i[e+352>>2]=a,a=i.i[e+220>>2],i.i[e+356>>2]=i.i[e+216>>2],i.i[e+360>>2]=a,a=i.i[e+228>>2],i.i[e+364>>2]=
i.i[e+224>>2],i.i[e+368>>2]=a,a=i.i[e+236>>2],i.i[e+372>>2]=i.i[e+232>>2],i.i[e+376>>2]=a,n=i.i[e+248>>2],a=0,i.i[e+336>>2]=a|i.i[e+244>>2],i.i[e+340>>2]=n,i.i[e+344>>2]=i.i[e+252>>2],n=i.i[e+100>>2],
i.i[e+312>>2]=i.i[e+96>>2],i.i[e+316>>2]=n,n=i.i[e+92>>2],i.i[e+304>>2]=i.i[e+88>>2],i.i[e+308>>2]=n;break i}i.i[e+320>>2]=i.i[e+96>>2],a=i.i[e+92>>2],i.i[e+312>>2]=i.i[e+88>>2],i.i[e+316>>2]=a}i.i[e+
308>>2]=n,i.i[e+304>>2]=-2147483648,l0(e+244|0),z2(e+224|0)}z2(e+208|0)}K(e+176|0)}Ua(e+12|0,e+304|0),n=i.i[e+16>>2],a=i.i[e+12>>2],(a|0)==-2147483648?(k(r),r=1):(C(e+96|0,e+20|0,68),i.i[e+92>>2]=n,i.
i[e+88>>2]=a,a=$a(r),i.i[e+12>>2]=a,nr(e,e+88|0,e+12|0,1),n=i.i[e+4>>2],r=i.i[e>>2],k(a)),k(i.i[e+8>>2]),i.i[t+8>>2]=r,r=r&1,i.i[t+4>>2]=r?n:0,i.i[t>>2]=r?0:n,u=e+384|0}function or(t){var n=0,r=0,e=0,
a=0,o=0,f=0,s=0,c=0,b=0,l=0,d=0,h=0,w=0,v=0,B=0,y=0,O=0,j=0,E=0,R=0,P=0,H=0,V=0,Q=0,Y=0,vi=0,Bi=0;if(n=u-208|0,u=n,r=i.i[22014],r>>>0>=2147483647&&p(),i.i[22014]=r+1,i.i[22016])i:{if(!(vo(i.i[22015],t|
0)|0)||(a=i.i[22016],r=i.i[a>>2]+1|0,i.i[a>>2]=r,r))break i;p()}if(i.i[22014]=i.i[22014]-1,!a)i:{s=Af(t|0)|0,s&&(Eo(n+48|0,s|0),e=i.i[n+48>>2],r=i.i[n+52>>2],(r|0)==9?(B=i.i[e+32>>2],y=i.i[e+20>>2],Q=
i.i[e+24>>2],O=i.i[e+16>>2],j=i.i[e+12>>2],E=i.i[e+8>>2],R=i.i[e+4>>2],P=i.i[e>>2],r=i.i[e+28>>2],W2(9,e),v=1,Y=(r|0)==1):W2(r,e)),xa(n+40|0,t),H=1,i.i[n+40>>2]==1&&(r=n+48|0,ot(r,i.i[n+44>>2]),w=Yi(r)),
h=je(t|0)|0,e=Ee(h|0)|0,r=Wo(e|0)|0,Ar(n+128|0,r),k(r),k(e);e:{if(w){if(Tt(n+48|0,i.i[w+8>>2],i.i[w+12>>2]),e=i.i[n+48>>2],o=0,(e|0)==-2147483648)break e;vi=i.i[n+56>>2],H=i.i[n+52>>2]}else e=0;o=e}for(e=
o,x4(n+140|0,Dn(h|0)|0),N4(n+32|0,h),i8(n+152|0,i.i[n+32>>2],i.i[n+36>>2]),o=i.i[n+128>>2],a=i.i[n+132>>2],c=i.i[n+136>>2],oi(n+24|0,c,4,24),i.i[n+172>>2]=0,b=i.i[n+28>>2],i.i[n+168>>2]=b,r=i.i[n+24>>
2],i.i[n+164>>2]=r,l=c<<4,V=l+a|0,r>>>0<c>>>0&&(f2(n+164|0,0,c,4,24),d=i.i[n+172>>2],b=i.i[n+168>>2]),i.i[n+188>>2]=V,i.i[n+184>>2]=o,i.i[n+176>>2]=a,Bi=c+d|0,f=T(d,24)+b|0,d=n+60|0;;){if(l){i.i[n+200>>
2]=i.i[a+8>>2],r=i.i[a+4>>2],i.i[n+192>>2]=i.i[a>>2],i.i[n+196>>2]=r,x4(d,i.i[a+12>>2]),i.i[n+56>>2]=i.i[n+200>>2],o=i.i[n+196>>2],c=o,r=i.i[n+192>>2],i.i[n+48>>2]=r,i.i[n+52>>2]=o,b=i.i[n+68>>2],o=i.
i[n+64>>2],i.i[f+16>>2]=o,i.i[f+20>>2]=b,i.i[f>>2]=r,i.i[f+4>>2]=c,r=i.i[n+60>>2],i.i[f+8>>2]=i.i[n+56>>2],i.i[f+12>>2]=r,l=l-16|0,f=f+24|0,a=a+16|0;continue}break}if(i.i[n+172>>2]=Bi,i.i[n+180>>2]=V,
o=n+176|0,I4(o),i.i[n+80>>2]=i.i[n+172>>2],r=i.i[n+168>>2],b=0,i.i[n+72>>2]=b|i.i[n+164>>2],i.i[n+76>>2]=r,D4(n+16|0,h),i8(n+96|0,i.i[n+16>>2],i.i[n+20>>2]),i.i[n+56>>2]=vi,i.i[n+52>>2]=H,i.i[n+48>>2]=
e,r=i.i[n+144>>2],i.i[n+60>>2]=i.i[n+140>>2],i.i[n+64>>2]=r,i.i[n+68>>2]=i.i[n+148>>2],r=i.i[n+156>>2],i.i[n+84>>2]=i.i[n+152>>2],i.i[n+88>>2]=r,i.i[n+92>>2]=i.i[n+160>>2],Ur(o,n+48|0),k(h),a=0,v?(l=(B|
0)!=0,o=y?Y:2):(E=2,P=1e4,R=3e4,j=100,O=5e3,l=0,o=2),s?(Oi(n+8|0,Ho(s|0)|0),d=i.i[n+12>>2],a=i.i[n+8>>2],Oi(n,yf(s|0)|0),v=i.i[n+4>>2],e=i.i[n>>2]):e=0,r=i.i[n+188>>2],i.i[n+112>>2]=0|i.i[n+184>>2],i.
i[n+116>>2]=r,r=i.i[n+180>>2],i.i[n+104>>2]=i.i[n+176>>2],i.i[n+108>>2]=r,i.i[n+120>>2]=w,i.i[n+84>>2]=O,i.i[n+80>>2]=j,i.i[n+76>>2]=E,i.i[n+72>>2]=R,i.i[n+68>>2]=P,i.b[n+64]=o,i.i[n+56>>2]=y,i.i[n+60>>
2]=Q,i.i[n+52>>2]=B,i.i[n+48>>2]=l,i.i[n+100>>2]=v,i.i[n+96>>2]=e,i.i[n+92>>2]=d,i.i[n+88>>2]=a,a=Nt(n+48|0,M(t)),!s)break i;k(s)}return u=n+208|0,a}function fr(t,n,r,e,a){var o=0,f=0,s=0,c=0,b=0,l=0,
d=0,h=0,w=0;if(o=u-224|0,u=o,wr(o+140|0,n,a,1,15),l=i.i[o+152>>2],b=i.i[o+148>>2],c=i.i[o+144>>2],f=i.i[o+140>>2],(f|0)!=2)C(t+16|0,o+156|0,56),i.i[t+12>>2]=l,i.i[t+8>>2]=b,i.i[t+4>>2]=c,i.i[t>>2]=f;else{
i:{if(Gr(r,e))V4(o+16|0,r,e,75572,21);else{f=0;e:{n:{for(;;){r:{if((e|0)==(f|0)||(s=i.B[r+f|0],(s|0)==35|(s|0)==47))break n;if((s|0)==58)break r;if((s|0)==92)break n;if(f=f+1|0,(s|0)!=63)continue;break n}
break}i.i[o+152>>2]=e,i.i[o+148>>2]=r,i.i[o+144>>2]=2,i.i[o+140>>2]=75643,X(o+56|0,o+140|0,2);break e}Ui(o+56|0,r,e)}if(h=i.i[o+64>>2],f=i.i[o+60>>2],i.i[n+24>>2]!=-2147483648)O2(o+72|0,n+24|0);else e:{
if(Et(o+140|0,n,(c|0)!=-2147483648?b:0),e=i.i[o+140>>2],(e|0)!=2)C(o+72|0,o+144|0,68);else n:{if(e=i.i[n+36>>2],s=i.i[n+40>>2],si(o+8|0,e,s,75359,5),r=o+140|0,ki(r,i.i[o+8>>2],i.i[o+12>>2],32),w=i.i[o+
140>>2],d=i.i[o+144>>2],!d&(c|0)==-2147483648){if(e=i.i[n+8>>2],a=i.i[n+4>>2],i.i[o+144>>2]=61,i.i[o+140>>2]=75422,P0(o+68|0,a,e,r,1),e=i.i[o+68>>2],(e|0)!=2)break n;break e}if(si(o,e,s,75364,4),Ir(r,
i.i[n+4>>2],i.i[n+8>>2],i.i[o>>2],i.i[o+4>>2],a,1),r=i.i[o+152>>2],a=i.i[o+148>>2],s=i.i[o+144>>2],e=i.i[o+140>>2],(e|0)!=2){C(o+84|0,o+156|0,56),i.i[o+80>>2]=r,i.i[o+76>>2]=a,i.i[o+72>>2]=s;break n}(c|
0)!=-2147483648?(i.i[o+152>>2]=r,i.i[o+148>>2]=a,i.i[o+144>>2]=l,i.i[o+140>>2]=b,X(o+212|0,o+140|0,2)):(i.i[o+160>>2]=r,i.i[o+156>>2]=a,i.i[o+152>>2]=d,i.i[o+148>>2]=w,i.i[o+144>>2]=8,i.i[o+140>>2]=75344,
X(o+212|0,o+140|0,3)),i.i[o+80>>2]=i.i[o+220>>2],r=i.i[o+216>>2],i.i[o+72>>2]=i.i[o+212>>2],i.i[o+76>>2]=r,m(s,a);break e}n=i.i[o+72>>2],r=i.i[o+76>>2],a=i.i[o+80>>2],C(t+16|0,o+84|0,56),i.i[t+12>>2]=
a,i.i[t+4>>2]=n,i.i[t+8>>2]=r,i.i[t>>2]=e,m(i.i[o+56>>2],f);break i}r=i.i[o+72>>2],e=i.i[o+76>>2],V4(o+16|0,f,h,e,i.i[o+80>>2]),m(r,e),m(i.i[o+56>>2],f)}if(i.i[o+16>>2]==-2147483648){x2(t,i.i[n+4>>2],
i.i[n+8>>2],75615,27);break i}if(i.b[o+52]&1)x2(t,i.i[n+4>>2],i.i[n+8>>2],75593,22);else{if(r=i.i[o+44>>2],e=i.i[o+48>>2],a=(c|0)!=-2147483648?b:0,Fr(n,r,e,a,l)){C(t+4|0,o+16|0,40),i.i[t>>2]=2;break i}
Et(o+140|0,n,a),a=i.i[o+140>>2],(a|0)!=2?(C(t+4|0,o+144|0,68),i.i[t>>2]=a):x2(t,i.i[n+4>>2],i.i[n+8>>2],r,e)}Ai(o+16|0)}W(c,b)}u=o+224|0}function sr(t,n,r,e,a){var o=0,f=0,s=0,c=0,b=0,l=0,d=0,h=0,w=0,
v=0,B=0,y=0,O=0,j=0,E=0,R=0,P=0,H=0,V=0,Q=0,Y=0,vi=0,Bi=0;o=u-112|0,u=o,i.i[o+36>>2]=0,i.i[o+28>>2]=0,i.i[o+32>>2]=1,B=n+12|0,v=i.i[n+4>>2],H=v+16|0,y=T(i.i[n+8>>2],12),V=y-12|0,E=v+y|0,Q=o+96|0,Y=o+72|
0;i:{e:{n:{r:{for(;;){t:{if(e>>>0<f>>>0)break r;for(l=0,n=f;;){if((n|0)==(e|0))break r;if(!(i.b[i.B[n+r|0]+B|0]&1)){n=n+1|0,l=l+1|0;continue}break}if(R=f+l|0,Ft(o+56|0,r,e,R),O=i.i[o+56>>2],!O)break t;
w=i.i[o+68>>2],d=i.i[o+64>>2],j=i.i[o+60>>2],j?(f=O+j|0,n=i.b[f-1],(n|0)<0&&(c=n&63,n=i.B[f-2],s=n<<24>>24,(s|0)>=-64?n=n&31:(s=s&63,n=i.B[f-3],b=n<<24>>24,(b|0)>=-64?n=n&15:n=b&63|(i.B[f-4]&7)<<6,n=s|
n<<6),n=c|n<<6)):n=1114112,i.i[o+40>>2]=n;a:{f:{if(!(i.B[i.B[d]+B|0]&2|i.B[i.B[d+1]+B|0]&4)&w>>>0>1)break f;for(i.i[o+60>>2]=d+w,i.i[o+56>>2]=d,vi=o,Bi=Vi(o+56|0),i.i[vi+44>>2]=Bi,ur(o+16|0,d,w),i.i[o+
48>>2]=i.i[o+16>>2],i.i[o+52>>2]=o+40,i.i[o+80>>2]=a,i.i[o+76>>2]=w,i.i[o+72>>2]=d,i.i[o+60>>2]=E,i.i[o+56>>2]=v,i.i[o+84>>2]=o+52,i.i[o+68>>2]=o+48,i.i[o+64>>2]=o+44,s=H,b=V,f=y,l=v;;){if(P=b,n=s,!f)
break f;b=i.i[l+8>>2],s=b?i.i[i.i[l+4>>2]>>2]:1114112;o:{if((s|0)!=i.i[o+44>>2]&&(c=0,(s|0)!=i.i[o+48>>2]))break o;pr(o+8|0,Y,i.i[l+4>>2],b),h=i.i[o+12>>2],c=i.i[o+8>>2]}if(l=l+12|0,s=n+12|0,b=P-12|0,
f=f-12|0,!!c)break}if(i.i[o+104>>2]=a,i.i[o+100>>2]=w,i.i[o+96>>2]=d,i.i[o+108>>2]=o+52,i.i[o+92>>2]=o+48,i.i[o+88>>2]=o+44,(l|0)==(E|0))r=c,e=h;else for(f=(P>>>0)/12|0,r=c,e=h;;){s=i.i[n+4>>2],c=s?i.
i[i.i[n>>2]>>2]:1114112;o:{if((c|0)!=i.i[o+44>>2]&(c|0)!=i.i[o+48>>2]||(pr(o,Q,i.i[n>>2],s),b=i.i[o>>2],!b))break o;c=i.i[o+4>>2],s=c>>>0<h>>>0,e=s?c:e,r=s?b:r,h=c>>>0>h>>>0?h:c}if(n=n+12|0,f=f-1|0,!f)
break}i.i[o+68>>2]=10,i.i[o+64>>2]=73868,i.i[o+60>>2]=j,i.i[o+56>>2]=O,it(o+28|0,o+56|0),f=0;break a}f=R+1|0}if(i.i[a>>2])continue;break n}break}i.i[t>>2]=-2147483648;break e}i.i[o+64>>2]=i.i[o+36>>2],
n=i.i[o+32>>2],i.i[o+56>>2]=i.i[o+28>>2],i.i[o+60>>2]=n,Aa(t,o+56|0,r,e);break i}Ui(t,73868,10)}m(i.i[o+28>>2],i.i[o+32>>2])}u=o+112|0}function cr(t,n,r){var e=0,a=0,o=0,f=0,s=0,c=0,b=0,l=0,d=0,h=0,w=0,
v=0,B=0;e=u-496|0,u=e,v=i.B[t+8],o=i.i[t+4>>2],s=i.i[t>>2],a=i.i[n+4>>2],I2(e+32|0,a),s4(e+452|0,n),i.i[e+452>>2]!=-2147483648?(i.i[e+448>>2]=i.i[e+460>>2],t=i.i[e+456>>2],i.i[e+440>>2]=i.i[e+452>>2],
i.i[e+444>>2]=t):(i.i[e+448>>2]=0,i.i[e+440>>2]=0,i.i[e+444>>2]=1),wi(e+300|0,e+32|0,e+440|0),xa(e+24|0,a),f=-2147483648,i.i[e+24>>2]==1&&(t=i.i[e+28>>2],Xi(e+312|0,t),k(t),f=i.i[e+312>>2]),b=i.B[n+12],
c=i.i[e+308>>2],h=i.i[e+304>>2],t=0,(f|0)!=-2147483648&&(w=i.i[e+316>>2],t=k2(w,i.i[e+320>>2],69176,5),a=i.i[e+320>>2],l=a,d=i.i[e+316>>2],B=k2(d,a,69141,23),m(f,w)),Ca(e+16|0),a=i.i[e+16>>2],F(a,i.i[e+
20>>2]),i.b[e+463]=(a|0)!=0,i.b[e+462]=B,i.b[e+461]=t,i.b[e+460]=b,i.i[e+456>>2]=c,i.i[e+452>>2]=h,a=e+440|0,f=s+8|0,c=e+452|0,_2(a,f,c),Y2(e+324|0,f,a),i.b[e+424]=v,i.i[e+412>>2]=o,t=i.B[s+8],(t|0)!=
8|o>>>0<2||(i.i[e+452>>2]=o,p4(e+428|0,c),i.i[e+480>>2]=9,i.i[e+476>>2]=69132,i.i[e+472>>2]=i.i[e+436>>2],t=i.i[e+432>>2],i.i[e+468>>2]=t,i.i[e+464>>2]=7,i.i[e+460>>2]=69125,i.i[e+456>>2]=i.i[e+340>>2],
o=i.i[e+336>>2],i.i[e+452>>2]=o,X(a,c,4),m(i.i[e+332>>2],o),i.i[e+340>>2]=i.i[e+448>>2],a=i.i[e+444>>2],i.i[e+332>>2]=i.i[e+440>>2],i.i[e+336>>2]=a,m(i.i[e+428>>2],t),t=i.B[f]),1<<t&984&&(t=e+452|0,ut(
t,i.i[n+8>>2],b),i.i[e+472>>2]=i.i[e+340>>2],a=i.i[e+336>>2],i.i[e+464>>2]=i.i[e+332>>2],i.i[e+468>>2]=a,p8(e+332|0,t),ja(t)),wi(e+452|0,e+32|0,e+332|0),i.i[e+340>>2]=i.i[e+460>>2],a=i.i[e+456>>2],i.i[e+
332>>2]=i.i[e+452>>2],i.i[e+336>>2]=a;i:{if(r)e:{if(_0(e+8|0,r+108|0),t=i.i[e+12>>2],n=i.i[e+8>>2],!i.i[n>>2]){i.i[t>>2]=i.i[t>>2]-1;break e}if(r=q(69164,12),a=e+484|0,ee(a,i.i[n+4>>2],i.i[r>>2]),i.i[t>>
2]=i.i[t>>2]-1,i.i[e+484>>2]==-2147483648)break e;wi(e+452|0,e+32|0,a);break i}i.i[e+452>>2]=-2147483648}return W(i.i[e+368>>2],i.i[e+372>>2]),i.i[e+376>>2]=i.i[e+460>>2],a=i.i[e+456>>2],o=0,i.i[e+368>>
2]=o|i.i[e+452>>2],i.i[e+372>>2]=a,oe(e,b),t=i.i[e+4>>2],n=i.i[e>>2],i.i[e+404>>2]=n,i.i[e+408>>2]=t,n=-2147483648,r=i.i[e+300>>2],(r|0)!=-2147483648&&(d=i.i[e+304>>2],l=i.i[e+308>>2],l?n=r:m(r,h)),i0(
e+452|0,i.B[b+86764]),r=e+324|0,t=i.B[e+471],a=r+(t?32:20)|0,t=r+(t?36:24)|0,W(i.i[a>>2],i.i[t>>2]),i.i[a>>2]=n,i.i[t>>2]=d,i.i[t+4>>2]=l,i.B[f]==5&&(t=i.i[s>>2]==1,n=1024,r=i.i[s+12>>2],i.i[r>>2]==1&&
(n=f8(t,i.i[r+4>>2])),k(i.i[e+416>>2]),i.i[e+416>>2]=n,t=f8(t,i.i[r+28>>2]),k(i.i[e+420>>2]),i.i[e+420>>2]=t),t=Z2(e+324|0),Qi(e+32|0),F2(s),u=e+496|0,t}function Ts(t,n,r){var e=0,a=0,o=0,f=0,s=0,c=0,
b=0,l=0,d=0,h=0,w=0;d=i.i[t+8>>2];i:{if(d&402653184)e:{if(d&268435456){f=i.S[t+14>>1];n:{if(f)for(s=n+r|0,r=0,e=n,o=f;;){if((e|0)==(s|0))break n;if(a=e,e=i.b[e],(e|0)<0?e=e>>>0<4294967264?a+2|0:a+(e>>>
0>4294967279?4:3)|0:e=a+1|0,r=(e-a|0)+r|0,o=o-1|0,!o)break}else r=0;o=0}c=f-o|0}else n:{if(r>>>0<16){if(!r)break n;for(a=n,e=r;c=(i.b[a]>-65)+c|0,a=a+1|0,e=e-1|0,!!e;);break n}if(b=n+3&-4,s=n-b|0,f=s+
r|0,o=f&3,(n|0)!=(b|0))for(a=n;c=(i.b[a]>-65)+c|0,a=a+1|0,s=s+1|0,!!s;);if(o)for(a=(f&2147483644)+b|0;e=(i.b[a]>-65)+e|0,a=a+1|0,o=o-1|0,!!o;);for(s=f>>>2|0,c=e+c|0;;){if(f=b,!s)break n;if(h=s>>>0>=192?
192:s,o=h&3,b=h<<2,e=b&1008,e)for(w=e+f|0,e=0,a=f;l=e,e=i.i[a>>2],l=l+(((e^-1)>>>7|e>>>6)&16843009)|0,e=i.i[a+4>>2],l=l+(((e^-1)>>>7|e>>>6)&16843009)|0,e=i.i[a+8>>2],l=l+(((e^-1)>>>7|e>>>6)&16843009)|
0,e=i.i[a+12>>2],e=l+(((e^-1)>>>7|e>>>6)&16843009)|0,a=a+16|0,(w|0)!=(a|0););else e=0;if(s=s-h|0,b=f+b|0,c=(T((e>>>8&16711935)+(e&16711935)|0,65537)>>>16|0)+c|0,!!o)break}for(o=o<<2,a=f+((h&252)<<2)|0,
e=0;f=e,e=i.i[a>>2],e=f+(((e^-1)>>>7|e>>>6)&16843009)|0,a=a+4|0,o=o-4|0,!!o;);c=(T((e>>>8&16711935)+(e&16711935)|0,65537)>>>16|0)+c|0}if(e=i.S[t+12>>1],e>>>0<=c>>>0)break e;f=e-c|0,a=0,s=0;n:{r:switch((d>>>
29&3)-1|0){case 0:s=f;break n;case 1:break r;default:break n}s=(f&65534)>>>1|0}for(b=d&2097151,o=i.i[t+4>>2],t=i.i[t>>2];;){if((a&65535)>>>0<(s&65535)>>>0){if(e=1,a=a+1|0,!(U[i.i[o+16>>2]](t,b)|0))continue;
break i}break}if(e=1,U[i.i[o+12>>2]](t,n,r)|0)break i;for(n=f-s&65535,a=0;;){if(n>>>0>(a&65535)>>>0){if(a=a+1|0,!(U[i.i[o+16>>2]](t,b)|0))continue;break i}break}return 0}e=U[i.i[i.i[t+4>>2]+12>>2]](i.
i[t>>2],n,r)|0}return e}function $2(t,n,r,e){var a=0,o=0,f=0,s=0,c=0,b=0,l=0,d=0,h=0,w=0,v=0,B=0,y=0,O=0,j=0;a=u-128|0,u=a,w=i.i[n+4>>2],v=i.i[n+8>>2],B=i.i[n>>2];i:{e:{for(;;){n:{if(!e)break e;n=a+112|
0,ki(n,r,e,32),e=i.i[a+124>>2],r=i.i[a+120>>2],l=i.i[a+112>>2],c=i.i[a+116>>2],zi(a+24|0,75785,7,l,c),f=i.i[a+24>>2];r:{if(f)o=a+96|0,H2(o,v,f,i.i[a+28>>2]),oi(a+16|0,i.i[a+96>>2]!=-2147483648,4,12),i.
i[a+120>>2]=0,f=i.i[a+20>>2],s=i.i[a+16>>2],i.i[a+112>>2]=s,i.i[a+116>>2]=f,Bt(n,o),n=i.i[a+120>>2],i.i[a+40>>2]=n,f=i.i[a+116>>2],i.i[a+32>>2]=i.i[a+112>>2],i.i[a+36>>2]=f;else t:{if(B)a:{for(n=mi(4,
4),O=n,j=M(w),i.i[O>>2]=j,i.i[a+56>>2]=1,i.i[a+52>>2]=n,i.i[a+48>>2]=1;;){if(c){for(ki(a+112|0,l,c,47),o=0,i.i[a+68>>2]=0,i.i[a+60>>2]=0,i.i[a+64>>2]=4,n=i.i[a+52>>2],y=n+(i.i[a+56>>2]<<2)|0,c=i.i[a+124>>
2],l=i.i[a+120>>2],d=i.i[a+116>>2],h=i.i[a+112>>2];;){if((n|0)!=(y|0)){if(f=n+4|0,N(h,d,75792,2))d0(a+96|0,i.i[n>>2]),i.i[a+120>>2]=i.i[a+96>>2],n=i.i[a+100>>2],i.i[a+112>>2]=n,i.i[a+116>>2]=n,o=i.i[a+
104>>2],Va(a+60|0,o),s=i.i[a+68>>2],o&&(b=o<<2,b&&C(i.i[a+64>>2]+(s<<2)|0,n,b)),i.i[a+124>>2]=n,o=o+s|0,i.i[a+68>>2]=o,f0(a+112|0);else{for(Ii(a+8|0,i.i[n>>2],h,d),b=i.i[a+12>>2],s=i.i[a+8>>2],Va(a+60|
0,s),o=i.i[a+68>>2],n=i.i[a+64>>2]+(o<<2)|0;;){if(s&1){i.i[n>>2]=b,n=n+4|0,o=o+1|0,s=0;continue}break}i.i[a+68>>2]=o}n=f;continue}break}if(o>>>0>=100)f:for(i.i[a+68>>2]=100,s=i.i[a+64>>2]+400|0,n=o-100|
0;;){if(!n)break f;k(i.i[s>>2]),n=n-1|0,s=s+4|0}R2(a+48|0),i.i[a+56>>2]=i.i[a+68>>2],n=i.i[a+64>>2],i.i[a+48>>2]=i.i[a+60>>2],i.i[a+52>>2]=n;continue}break}for(i.i[a+80>>2]=0,i.i[a+72>>2]=0,i.i[a+76>>
2]=4,f=i.i[a+48>>2],n=i.i[a+52>>2],o=i.i[a+56>>2]<<2,c=n+o|0,i.i[a+124>>2]=c,i.i[a+120>>2]=f,i.i[a+112>>2]=n;;){if(o){f:{o:{s:{u:{c:{b:switch(s=i.i[n>>2],(_(s)&255)-1|0){case 0:case 1:break b;case 2:break c;default:
break u}o2(a+84|0,s);break s}ti(a+84|0,s);break s}i.i[a+84>>2]=-2147483648;break o}if(f=i.i[a+84>>2],(f|0)==-2147483648)break o;if(i.i[a+92>>2]){i.i[a+104>>2]=i.i[a+92>>2],f=i.i[a+88>>2],i.i[a+96>>2]=
i.i[a+84>>2],i.i[a+100>>2]=f;break f}else m(f,i.i[a+88>>2])}i.i[a+96>>2]=-2147483648}n=n+4|0,Bt(a+72|0,a+96|0),k(s),o=o-4|0;continue}break}if(i.i[a+116>>2]=c,f0(a+112|0),n=i.i[a+72>>2],(n|0)==-2147483648)
break a;o=i.i[a+76>>2],f=i.i[a+80>>2],i.i[a+32>>2]=n,i.i[a+36>>2]=o,n=f,i.i[a+40>>2]=n;break t}i.i[a+40>>2]=0,i.i[a+32>>2]=0,i.i[a+36>>2]=4;break r}if(n)break n}$(a+32|0);continue}break}i.i[t+8>>2]=i.
i[a+40>>2],n=i.i[a+36>>2],r=i.i[a+32>>2],i.i[t>>2]=r,i.i[t+4>>2]=n;break i}i.i[t+8>>2]=0,i.i[t>>2]=0,i.i[t+4>>2]=4}u=a+128|0}function ur(t,n,r){var e=0,a=0,o=0,f=0,s=0,c=0,b=0,l=0;if(o=u+-64|0,u=o,a=1114112,
r)i:{e:{n:{r:{t:switch(f=i.B[n],f-37|0){case 0:break t;case 1:break r;case 2:case 3:case 4:case 5:break i;case 6:break n;default:break e}if(Hr(o+40|0,n,r),!i.i[o+40>>2]||(e=i.i[o+48>>2],e>>>0>r>>>0)||
(a=i.B[o+44],Hr(o+52|0,n+e|0,r-e|0),!i.i[o+52>>2]|(a&254)!=194)||(n=i.b[o+56],(n|0)>=-64))break i;e=i.i[o+60>>2]+e|0,a=(n|a<<6)&255;break i}r:{t:{a:if(r>>>0<=2){if((r|0)!=2)break a;if(i.B[n+1]==35)break t}else{
if(i.B[n+1]!=35)break a;if((i.B[n+2]|32)!=120)break t;f=-3,a=3,s=16;break r}a=r-1|0,s=n+1|0,r=-376;a:{for(;;){if(r){if(e=i.i[r+73872>>2],e&&(c=i.i[r+73868>>2],f=e-1|0,!(!k2(s,a,c,f)|a>>>0<=f>>>0)&i.B[n+
e|0]==59))break a;r=r+8|0;continue}break}a=1114112;break i}e=e+1|0,a=i.B[f+c|0];break i}f=-2,a=2,s=10}for(e=r+f|0,c=n+a|0,a=0,r=0;;){r:{if((r|0)==(e|0)||(va(o+32|0,s,i.B[r+c|0]),n=i.i[o+32>>2],a=n+a|0,
(r|0)==7))break r;if(r=r+1|0,n)continue}break}for(l=e>>>0<a>>>0?e:a,r=0,n=0;;){if((r|0)!=(l|0)){if(va(o+24|0,s,i.B[r+c|0]),r=r+1|0,i.i[o+24>>2]!=1)continue;n=V2(s,n),b=n+i.i[o+28>>2]|0,n=Wi||n>>>0>b>>>
0?-1:b;continue}break}e=(a-f|0)+(i.B[a+c|0]==59&e>>>0>a>>>0)|0,n=(n^55296)-1114112>>>0<4293855232?1114112:n,a=n||1114112;break i}a=32,e=1;break i}if((f|0)!=92)break i;e:{for(;;){n:{if((r|0)==(e|0))break i;
if(i.B[n+e|0]!=92)break n;if(f=8,e=e+1|0,(e|0)!=8)continue;break e}break}f=e}if(r>>>0<=f>>>0)break i;if(s=i.B[n+f|0],e=s-34|0,1<<e&8225&&e>>>0<=13){e=f+1|0,a=s;break i}e:switch(s-116|0){case 0:e=f+1|0,
a=9;break i;case 1:if(A4(o+16|0,n,r,f+1|0),!i.B[o+16]||(s=i.B[o+17],A4(o+8|0,n,r,f+3|0),!i.B[o+8])||(n=s<<8&65280,(n^-1058816)>>>0<4293855232))break i;e=f+5|0,a=n|i.B[o+9];break i;case 4:break e;default:
break i}if(A4(o,n,r,f+1|0),!i.B[o])break i;e=f+3|0,a=i.B[o+1]}i.i[t+4>>2]=e,i.i[t>>2]=a,u=o- -64|0}function Cs(t,n){var r=0,e=0,a=0,o=0,f=0,s=0,c=0,b=0,l=0,d=0;r=u-80|0,u=r,d=ji()|0,i.i[r+16>>2]=d;i:{
if(he(n))e:{if(ri(r+8|0,n,73022,4),o=1,!(i.i[r+8>>2]&1))break e;c=i.i[r+12>>2],i.i[r+20>>2]=c,a=r+20|0,ie(r,a);n:{r:{if(i.i[r>>2]==1)t:{if(!i.i[r+4>>2])break t;o=2;a:{if(!$0(a)){if(i.i[r+76>>2]=3,i.i[r+
72>>2]=73026,i.i[r+64>>2]=6,i.i[r+68>>2]=1,i.i[r+60>>2]=73029,t0(r+24|0,n,73029,6,r+68|0),a=i.i[r+28>>2],e=i.i[r+32>>2],s=i.i[r+36>>2],i.i[r+24>>2]){o=a;break t}if(!a)f:{if(ti(r+60|0,e),b=i.i[r+64>>2],
l=i.i[r+60>>2],(l|0)!=-2147483648)o:{if(f=i.i[r+68>>2],!N(b,f,73026,3))s:{if(N(b,f,73035,4)||N(b,f,73039,3)||N(b,f,73042,5)||N(b,f,73047,6))break s;if(!N(b,f,73053,4))break o}W(l,b);break f}W(l,b),k(e),
o=3;break t}if(i.i[r+76>>2]=s,i.i[r+72>>2]=e,i.i[r+68>>2]=a,i.i[r+64>>2]=6,i.i[r+60>>2]=73029,e=r+68|0,j2(r+16|0,73029,6,e),i.i[r+64>>2]=4,i.i[r+68>>2]=3,i.i[r+60>>2]=73057,t0(r+24|0,n,73057,4,e),e=i.
i[r+32>>2],a=i.i[r+28>>2],i.i[r+24>>2]){s=i.i[r+36>>2],o=a;break t}if(!a)if(i.i[r+24>>2]=e,$0(r+24|0)){k(e),e=73057;break a}else i.i[r+72>>2]=e,i.i[r+64>>2]=4,i.i[r+68>>2]=0,i.i[r+60>>2]=73057,j2(r+16|
0,73057,4,r+68|0);if(i.i[r+72>>2]=c,i.i[r+64>>2]=4,i.i[r+68>>2]=0,i.i[r+60>>2]=73022,f=r+16|0,c=r+68|0,j2(f,73022,4,c),i.i[r+64>>2]=5,i.i[r+68>>2]=2,i.i[r+60>>2]=73061,l=r+44|0,t0(l,n,73061,5,c),o=i.i[r+
48>>2],e=i.i[r+52>>2],s=i.i[r+56>>2],i.i[r+44>>2]||(i.i[r+40>>2]=s,i.i[r+36>>2]=e,i.i[r+32>>2]=o,i.i[r+28>>2]=5,i.i[r+24>>2]=73061,a=r+32|0,j2(f,73061,5,a),i.i[r+64>>2]=7,i.i[r+68>>2]=2,i.i[r+60>>2]=72797,
t0(l,n,72797,7,c),o=i.i[r+48>>2],e=i.i[r+52>>2],s=i.i[r+56>>2],i.i[r+44>>2]==1)||(i.i[r+40>>2]=s,i.i[r+36>>2]=e,i.i[r+32>>2]=o,i.i[r+28>>2]=7,i.i[r+24>>2]=72797,j2(f,72797,7,a),i.i[r+64>>2]=4,i.i[r+68>>
2]=3,i.i[r+60>>2]=69450,t0(l,n,69450,4,c),o=i.i[r+48>>2],e=i.i[r+52>>2],s=i.i[r+56>>2],i.i[r+44>>2]==1))break r;i.i[r+40>>2]=s,i.i[r+36>>2]=e,i.i[r+32>>2]=o,i.i[r+28>>2]=4,i.i[r+24>>2]=69450,j2(f,69450,
4,a);break n}e=73022}s=4}k(c)}if((o|0)!=5)break e}i.i[t>>2]=5,i.i[t+4>>2]=d;break i}i.i[t>>2]=o,i.i[t+4>>2]=e,i.i[t+8>>2]=s,k(d)}u=r+80|0}function br(t,n){var r=0,e=0,a=0,o=0,f=0,s=0,c=0;r=u-112|0,u=r,
e=r+40|0,K4(e),h2(),$t(r- -64|0,e),e=i.i[n>>2],a=e-2|0,e=e>>>0>=a>>>0?a:0,a=fi(i.i[21975],i.i[21976],t);i:if(a){e:switch(e-1|0){case 0:As(t,i.i[n+4>>2],i.i[n+8>>2],r- -64|0);break i;case 1:n:{r:{t:{f=
i.i[n+8>>2],e=i.i[n+4>>2],c=i.S[n+12>>1],s=i.B[a+188];a:{if((s|0)!=3){if(e){if(!we(f))break t;o=1}else f:{o:{s:{u:switch(s-1|0){case 0:if(ri(r+24|0,f,72955,7),n=72998,a=24,i.i[r+24>>2]==1)c:{if(e=i.i[r+
28>>2],o=p0(e),k(e),(o&255)==2||(ri(r+16|0,f,72962,5),n=72967,a=31,i.i[r+16>>2]!=1)||(e=i.i[r+20>>2],o=cn(e),k(e),!o))break c;o=2;break a}o=2;break f;case 1:if(ri(r+32|0,f,74342,12),s=1,!(i.i[r+32>>2]&
1)){o=2,n=74354,a=38;break o}if(a=38,e=i.i[r+36>>2],n=74354,!cn(e))break s;s=0,o=3,n=e;break o;default:break u}if(ri(r+8|0,f,74204,12),s=1,i.i[r+8>>2]!=1){o=2,n=74216,a=62;break o}if(e=i.i[r+12>>2],!cn(
e)){a=62,n=74216;break s}if(Ii(r,f,74278,17),o=1,s=0,n=i.i[r+4>>2],i.i[r>>2]!=1){a=e,o=0;break o}if((_(n)&255)!=6)k(n),a=47;else{a=e;break o}n=74295}k(e),s=1,o=2}if(k(f),s)break n;break r}k(f);break n}else if(e){
o=6;break t}else k(f);o=6}n=f;break r}if(k(f),(s|0)!=3)break n}i.i[r+100>>2]=a,i.i[r+96>>2]=n,i.i[r+92>>2]=o,n=t,t=r+92|0,hr(n,t,i.d[r+64>>3],i.d[r+72>>3]),j4(t);break i}i.i[r+104>>2]=a,i.i[r+100>>2]=
n,i.i[r+96>>2]=o,i.s[r+94>>1]=c,i.b[r+92]=7,Ke(t,r+92|0,i.d[r+64>>3],i.d[r+72>>3]);break i;case 2:e=i.S[n+8>>1],i.i[r+100>>2]=i.i[n+4>>2],i.i[r+96>>2]=3,i.s[r+94>>1]=e,i.b[r+92]=7,Ke(t,r+92|0,i.d[r+64>>
3],i.d[r+72>>3]);break i;case 3:i.b[r+92]=9,e=i.i[n+16>>2],a=0,i.i[r+104>>2]=a|i.i[n+12>>2],i.i[r+108>>2]=e,e=i.i[n+8>>2],i.i[r+96>>2]=i.i[n+4>>2],i.i[r+100>>2]=e,n=t,t=Yi(r+92|0),We(n,t,r- -64|0),F2(
t);break i;default:break e}ma(i.S[n+68>>1])?Ss(t,n,i.d[r+64>>3],i.d[r+72>>3]):qs(t,n,r- -64|0)}else{e:switch(e|0){case 0:be(n);break i;case 1:k(i.i[n+8>>2]);break i;case 2:k(i.i[n+8>>2]);break i;case 3:
break i;default:break e}m(i.i[n+8>>2],i.i[n+12>>2])}i.i[21950]=i.i[21950]+1,y2(),u=r+112|0}function Os(t,n,r,e){var a=0,o=0,f=0,s=0,c=0,b=0,l=0;if(a=u-416|0,u=a,i.i[a+80>>2]=-2147483648,i.s[a+92>>1]=e,
i.i[a+40>>2]=-2147483648,i.i[a+24>>2]=2,ma(e))ee(a+100|0,r,(D=q(69328,8)>>2,i.i[D])),r=i.i[a+100>>2],(r|0)!=-2147483648?(e=i.i[n+56>>2],e>>>0>=2147483647?p():(i.i[n+56>>2]=e+1,e=i.i[a+104>>2],n2(a+136|
0,e,i.i[a+108>>2],i.i[n+60>>2]),i.i[n+56>>2]=i.i[n+56>>2]-1,m(r,e))):i.i[a+136>>2]=-2147483648,n=a+40|0,nn(n),C(n,a+136|0,40);else if((e-200&65535)>>>0>=100){if(o=a+112|0,ee(o,r,(D=q(69552,24)>>2,i.i[D])),
i.i[a+112>>2]==-2147483648?i.i[a+404>>2]=-2147483648:(e=a+136|0,I2(e,i.i[n+92>>2]),wi(a+404|0,e,o),Qi(e)),W(-2147483648,a),o=a+80|0,i.i[o+8>>2]=i.i[a+412>>2],e=i.i[a+408>>2],i.i[o>>2]=i.i[a+404>>2],i.
i[o+4>>2]=e,ee(a+124|0,r,(D=q(69576,11)>>2,i.i[D])),b=i.i[a+124>>2],(b|0)==-2147483648)e=2;else{for(e=0,o=i.i[a+132>>2],f=i.i[a+128>>2];;){if(!((e|0)==(o|0)|i.B[e+f|0]==44)){e=e+1|0;continue}break}G0(
a+16|0,f,o,(e|0)!=(o|0),e),Sr(a+8|0,i.i[a+16>>2],i.i[a+20>>2]);i:if(i.i[a+8>>2]&1)n=i.i[a+12>>2],e=0;else{e=0,n=o-3|0,s=n>>>0<=o>>>0?n:0,l=o>>>0>=3?3:o,r=o,n=f;e:{for(;;){if((e|0)==(s|0))break e;if((i.
B[n]|i.B[n+1]<<8|(i.B[n+2]<<16|i.B[n+3]<<24))!=743722311){e=e+1|0,r=r-1|0,n=n+1|0;continue}break}l=r,s=e}G0(a,f,o,l>>>0>3,s+3|0),e=0,n=i.i[a+4>>2],r=i.i[a>>2];e:{for(;;){n:{if((n|0)==(e|0))break n;switch(o=
r+e|0,s=(e|0)==2,e=e+1|0,o=((i.B[o]&223)-91&255)>>>0<230,(s?o:o?1:2)|0){case 0:break n;case 2:continue;default:break e}}break}for(e=0;;){if((n|0)==(e|0))break e;if(o=r+e|0,e=e+1|0,i.B[o]==58)break}if(e=
u2(r,n,72926,3),i.i[a+148>>2]=e?0:4,i.i[a+144>>2]=e?1:72929,i.i[a+140>>2]=n,i.i[a+136>>2]=r,X(a+404|0,a+136|0,2),n=i.i[a+408>>2],c=+Se(n|0,i.i[a+412>>2]),m(i.i[a+404>>2],n),e=2,c!=c)break i;e=1;break i}
e=2}m(b,f)}i.d[a+32>>3]=c,i.i[a+28>>2]=n,i.i[a+24>>2]=e}C(t,a+24|0,72),u=a+416|0}function js(t,n,r){t=t|0,n=n|0,r=r|0;var e=0,a=0,o=0,f=0,s=0,c=0,b=0,l=0,d=0;e=u-224|0,u=e,i.i[e+36>>2]=r,b=or(n);i:{if(de(
r)){if(Ge(e+40|0,e+36|0,73179,16),f=i.i[e+40>>2],(f|0)==-2147483648){i.b[e+192]=0,a=e+44|0,i.i[e+204>>2]=i.i[a+8>>2],o=i.i[a+4>>2],i.i[e+196>>2]=i.i[a>>2],i.i[e+200>>2]=o,i.b[e+83]=2,f=e+212|0,o=e+192|
0,a=e+72|0,_2(f,o,a),Y2(a,o,f),f=Z2(a),C2(o),a=1;break i}else o=i.i[e+52>>2],c=i.i[e+48>>2],i.i[e+64>>2]=c,i.i[e+68>>2]=o,o=i.i[e+44>>2],i.i[e+60>>2]=o,i.i[e+56>>2]=f,V0(e+24|0,o,c),o=i.i[e+24>>2],c=i.
i[e+28>>2],f=e+56|0,K(f),l=oa(i.i[b+48>>2],i.i[b+52>>2]),d=Mn(l|0)|0,k(l),i.i[e+64>>2]=d,i.i[e+56>>2]=o,i.i[e+60>>2]=c;d=0}else d=6;if(i.b[e+68]=d,h2(),i.i[e+180>>2]=f,c=b- -64|0,i.i[e+184>>2]=c,i.i[e+
188>>2]=e+180,o=i.i[21956],f=i.i[21957],i.i[e+204>>2]=i.i[21958],i.i[e+200>>2]=0,i.i[e+196>>2]=o+T(f,60),i.i[e+192>>2]=o,i.i[e+208>>2]=e+184,Ct(e+16|0,e+192|0),f=4,i.i[e+16>>2]==1){for(o=i.i[e+20>>2],
oi(e+8|0,4,4,4),a=i.i[e+8>>2],f=i.i[e+12>>2],i.i[f>>2]=o,i.i[e+220>>2]=1,i.i[e+216>>2]=f,i.i[e+212>>2]=a,i.i[e+88>>2]=i.i[e+208>>2],o=i.i[e+204>>2],i.i[e+80>>2]=0|i.i[e+200>>2],i.i[e+84>>2]=o,o=i.i[e+
196>>2],i.i[e+72>>2]=i.i[e+192>>2],i.i[e+76>>2]=o,s=4,a=1;;){if(Ct(e,e+72|0),i.i[e>>2]==1){o=i.i[e+4>>2],i.i[e+212>>2]==(a|0)&&(f2(e+212|0,a,1,4,4),f=i.i[e+216>>2]),i.i[f+s>>2]=o,a=a+1|0,i.i[e+220>>2]=
a,s=s+4|0;continue}break}s=i.i[e+212>>2]}for(o=a<<2,a=0;;){if((a|0)!=(o|0)){H0(i.i[a+f>>2]),a=a+4|0;continue}break}for(gi(s,f,4,4),f=T(i.i[21976],264),s=i.i[21975],a=s+200|0;;){if(f){if(i.i[s+8>>2]!=5)
e:{if(o=e+72|0,ia(o,a,1),l=wt(c,e+180|0,o),pi(o),!l)break e;w2(a-104|0),i.b[a-52]=2,i4(87920,a)}s=s+264|0,f=f-264|0,a=a+264|0;continue}break}if(a=0,i.i[21950]=i.i[21950]+1,i.B[e+68]==6)break i;Zi(i.i[e+
56>>2],i.i[e+60>>2])}w0(b),k(r),k(n),i.i[t+4>>2]=a,i.i[t>>2]=a?f:0,u=e+224|0}function We(t,n,r){var e=0,a=0,o=0,f=0,s=0,c=0,b=0,l=0,d=0,h=0,w=0;if(e=u-176|0,u=e,s=fi(i.i[21975],i.i[21976],t),s)i:{if(n?
f=ya(n+8|0):f=1,i.b[e+19]=!n,i.I[s>>2]<=2&&(y4(e+8|0,s,i.d[r+8>>3]),a=i.i[e+8>>2],o=i.i[e+12>>2]),b=i.i[21969],l=i.i[21970],o=Tr(s,i.d[r+16>>3],a,o,b,l),i.i[e+24>>2]=r,i.i[e+20>>2]=o,i.i[e+32>>2]=e+19,
i.i[e+28>>2]=e+20,f)e:{if(i.B[s+189])break e;for(i.i[e+172>>2]=87872,a=i.i[s+164>>2],i.i[e+164>>2]=a,o=i.i[s+168>>2]<<2,i.i[e+168>>2]=o+a,i.i[e+152>>2]=i.i[e+32>>2],f=i.i[e+28>>2],i.i[e+144>>2]=i.i[e+
24>>2],i.i[e+148>>2]=f,i.i[e+140>>2]=e+172,f=e+144|0;;){n:{if(!o)break e;if(d=di(b,l,i.i[a>>2]),d&&Kt(f,d))break n;a=a+4|0,o=o-4|0;continue}break}c=Or(i.i[s+144>>2]+8|0,i.i[s+148>>2])}if(i.b[e+39]=c,i.
i[e+160>>2]=e+24,i.i[e+156>>2]=e+39,o=0,i.i[e+172>>2]=0,i.i[e+164>>2]=0,i.i[e+168>>2]=8,i.i[e+140>>2]=87872,i.i[e+148>>2]=e+164,i.i[e+144>>2]=e+156,f=i.i[s+168>>2],f)e:{b=i.i[s+164>>2],a=b;n:{for(;;){
if(!It(e+140|0,i.i[a>>2]))break n;if(a=a+4|0,o=o+1|0,(f|0)==(o|0))break}o=f;break e}for(a=o;;){n:{for(c=b+(a<<2)|0;;){if(a=a+1|0,f>>>0<=a>>>0)break n;if(c=c+4|0,!!It(e+140|0,i.i[c>>2]))break}i.i[b+(o<<
2)>>2]=i.i[c>>2],o=o+1|0;continue}break}i.i[s+168>>2]=o}i.i[s+248>>2]=o,f=i.i[e+164>>2],a=i.i[e+168>>2],o=T(i.i[e+172>>2],96),s=a+o|0,i.i[e+152>>2]=s,i.i[e+148>>2]=f,i.i[e+140>>2]=a,f=a+96|0,c=e+133|0,
w=i.d[r+8>>3],h=i.d[r>>3];e:{n:{r:{for(;;){t:{if(!o)break r;if(r=i.B[a+92],(r|0)==3)break t;if(b=e+40|0,C(b,a,92),l=i.B[a+93]|i.B[a+94]<<8,i.b[c]=l,i.b[c+1]=l>>>8,i.b[c+2]=i.B[a+95],i.b[e+132]=r,a=a+96|
0,n){if(l=i.i[n>>2]+1|0,i.i[n>>2]=l,r=n,!l)break n}else r=pa(i.i[e+40>>2]);q0(t,b,r,h,w),o=o-96|0,f=f+96|0;continue}break}n=f;break e}n=s;break e}p()}if(i.i[e+144>>2]=n,c0(e+140|0),Ra(t))break i;Dr(t,
i.i[e+20>>2],i.B[e+19],h)}u=e+176|0}function lr(t,n){var r=0,e=0,a=0,o=0,f=0,s=0,c=0,b=0;r=u-448|0,u=r,e=T0(n|0)|0,ri(r+48|0,e,69050,15),i.i[r+48>>2]==1?(a=i.i[r+52>>2],ti(r+60|0,a),k(a)):i.i[r+60>>2]=
-2147483648,k(e),Na(r+72|0,n),i.i[r+92>>2]=i.i[r+68>>2],e=i.i[r+64>>2],n=0,i.i[r+84>>2]=n|i.i[r+60>>2],i.i[r+88>>2]=e,e=i.i[r+92>>2],i.i[r+368>>2]=i.i[r+88>>2],i.i[r+372>>2]=e,e=i.i[r+84>>2],i.i[r+360>>
2]=i.i[r+80>>2],i.i[r+364>>2]=e,e=i.i[r+76>>2],i.i[r+352>>2]=i.i[r+72>>2],i.i[r+356>>2]=e,un(r+84|0,256),i.i[r+80>>2]=0,i.i[r+72>>2]=0,i.i[r+76>>2]=4,i.i[r+388>>2]=-2147483647,i.i[r+376>>2]=-2147483647,
b=r+352|0;i:{for(;;){if((o|0)!=2){n=T(o,12),o=o+1|0;e:switch(n=n+b|0,s=i.i[n>>2],s- -2147483648|0){case 1:break i;case 0:continue;default:break e}for(c=i.i[n+4>>2],n0(r+40|0,c,i.i[n+8>>2]),a=i.i[r+44>>
2],n=i.i[r+40>>2];;){if(zi(r+32|0,72758,7,n,a),e=i.i[r+32>>2],e){n0(r+24|0,e,i.i[r+36>>2]),a=i.i[r+28>>2],n=i.i[r+24>>2];continue}break}if(U0(r+72|0,n,a),f=0,i.b[r+423]=0,i.i[r+428>>2]=n+a,i.i[r+424>>
2]=n,i.i[r+432>>2]=r+423,Q0(r+16|0,r+424|0),i.B[r+16]){for(e=i.B[r+17],n=1,oi(r+8|0,8,1,1),f=i.i[r+8>>2],a=i.i[r+12>>2],i.b[a]=e,i.i[r+444>>2]=1,i.i[r+440>>2]=a,i.i[r+436>>2]=f,i.i[r+408>>2]=i.i[r+432>>
2],e=i.i[r+428>>2],i.i[r+400>>2]=i.i[r+424>>2],i.i[r+404>>2]=e;;){if(Q0(r,r+400|0),i.B[r]){e=i.B[r+1],i.i[r+436>>2]==(n|0)&&(b2(r+436|0,1),a=i.i[r+440>>2]),i.b[n+a|0]=e,n=n+1|0,i.i[r+444>>2]=n;continue}
break}f=i.i[r+436>>2]}else a=1,n=0;e:{n:{if(i.B[r+423]!=1)r:{if((f|0)==-2147483648)break n;if(o4(a,n))break r;i.i[r+440>>2]=a,i.i[r+444>>2]=n,i.i[r+436>>2]=f;break e}m(f,a)}i.i[r+436>>2]=-2147483648}n=
r+400|0,_a(n,r+436|0),e=i.i[r+400>>2],(e|0)!=-2147483648?(e|0)>=-2147483646&&X4(n):(n=i.i[r+404>>2],e=i.i[r+408>>2],U0(r+72|0,e,i.i[r+412>>2]),m(n,e)),m(s,c);continue}break}o=2}if(i.i[r+344>>2]=o,(o|0)!=
2)i:for(a=o-2|0,n=(T(o,12)+r|0)+356|0;;){if(!a)break i;W(i.i[n-4>>2],i.i[n>>2]),a=a+1|0,n=n+12|0}C(t,r+72|0,268),u=r+448|0}function kr(t,n,r){var e=0,a=0,o=0,f=0,s=0,c=0,b=0,l=0;a=u-112|0,u=a,b=n4(n),
e4(a+16|0,t,n,b);i:{if(i.i[a+16>>2]==1)e:{if(e=i.i[a+20>>2],e>>>0>=i.I[t+8>>2]||(e=i.i[t+4>>2]+T(e,60)|0,i.i[e>>2]==2))break e;i.i[e+56>>2]=r,pi(n);break i}if(e=i.i[t+12>>2],o=i.i[t+28>>2],e>>>0>=o>>>
0){if(f=a+24|0,o=o<<1,o=o>>>0<=16?16:o,nt(f,o,1,4,8),s=i.i[a+28>>2],i.i[a+24>>2]==1&&p(),c=i.i[a+32>>2],gi(i.i[t+20>>2],i.i[t+24>>2],4,8),i.i[t+28>>2]=o,i.i[t+24>>2]=c,i.i[t+20>>2]=s,c=i.i[t+8>>2],o=i.
i[t+4>>2],i.i[a+84>>2]=e,s=0,i.i[a+80>>2]=0,i.i[a+72>>2]=o,i.i[a+76>>2]=o+T(c,60),Qt(f,a+72|0),i.i[a+24>>2]==1){for(f=i.i[a+28>>2],e=i.i[a+32>>2],o=i.i[a+84>>2]+1|0,o=o||-1,oi(a+8|0,o>>>0<=4?4:o,4,8),
s=i.i[a+8>>2],o=i.i[a+12>>2],c=f,f=0,i.i[o>>2]=c|f,i.i[o+4>>2]=e,i.i[a+96>>2]=1,i.i[a+92>>2]=o,i.i[a+88>>2]=s,e=i.i[a+84>>2],i.i[a+32>>2]=i.i[a+80>>2],i.i[a+36>>2]=e,e=i.i[a+76>>2],i.i[a+24>>2]=i.i[a+
72>>2],i.i[a+28>>2]=e,f=12,e=1;;){if(Qt(a+100|0,a+24|0),i.i[a+100>>2]==1){s=i.i[a+108>>2],c=i.i[a+104>>2],i.i[a+88>>2]==(e|0)&&(o=i.i[a+36>>2]+1|0,f2(a+88|0,e,o||-1,4,8),o=i.i[a+92>>2]),l=o+f|0,i.i[l>>
2]=s,i.i[l-4>>2]=c,e=e+1|0,i.i[a+96>>2]=e,f=f+8|0;continue}break}s=i.i[a+88>>2]}else o=4,e=0;for(f=e<<3,e=o;;){if(f){pt(t,i.i[e>>2],i.i[e+4>>2]),f=f-8|0,e=e+8|0;continue}break}gi(s,o,4,8),e=i.i[t+12>>
2]}if(C(a+28|0,n,44),i.i[t+12>>2]=e+1,n=i.i[t+16>>2],e=i.i[t+8>>2],(n|0)!=(e|0))e:{if(n>>>0<e>>>0){e=i.i[t+4>>2]+T(n,60)|0,i.i[e>>2]!=2&&p(),i.i[e>>2]=0,i.i[t+16>>2]=i.i[e+4>>2],C(e+4|0,a+24|0,48),i.i[e+
56>>2]=r,i.i[e+52>>2]=b;break e}p()}else(n|0)==i.i[t>>2]&&(e=u-16|0,u=e,Ri(e+8|0,t,i.i[t>>2],1,4,60),i.i[e+8>>2]!=-2147483647?p():u=e+16|0),e=i.i[t+4>>2]+T(n,60)|0,i.i[e>>2]=0,C(e+4|0,a+24|0,48),i.i[e+
56>>2]=r,i.i[e+52>>2]=b,r=n+1|0,i.i[t+16>>2]=r,i.i[t+8>>2]=r;pt(t,n,b)}u=a+112|0}function dr(t,n,r){var e=0,a=0,o=0,f=0,s=0,c=0,b=0,l=0,d=0,h=0,w=0,v=0,B=0;e=u-528|0,u=e,f=i.i[n+68>>2],c=n+92|0,d4(e,87920,
c),s=n- -64|0;i:{if(i.i[e>>2]==1&&(a=i.i[e+4>>2],o=fi(i.i[21975],i.i[21976],a),!(!o|i.i[o>>2]==4&i.d[o+8>>3]>=r+ +(f>>>0)))){Br(e+264|0,o,a,t,s,r),s=n+8|0,b=i.d[e+272>>3],t=i.i[e+264>>2],i.B[o+140]!=2?
(f4(a,b,r),w2(s)):(o=o+88|0,w2(o),C(o,s,56),f4(a,b,r)),ci(i.i[n+88>>2]),pi(c),Zi(i.i[n>>2],i.i[n+4>>2]);break i}if(f=i.i[22003],i.i[22003]=f+1,l=i.i[n+4>>2],d=i.i[n>>2],h=i.i[21978],w=i.i[21979],o=i.i[n+
88>>2],a=i.i[o>>2]+1|0,i.i[o>>2]=a,a||p(),a=e+264|0,G4(a,c),i0(e+180|0,i.B[e+276]),i.i[e+244>>2]=o,C(e+200|0,a,44),i.i[e+248>>2]=f,i.i[e+156>>2]=l,i.i[e+152>>2]=d,i.b[e+148]=2,i.i[e+252>>2]=0,i.b[e+88]=
0,i.d[e+80>>3]=r,i.i[e+8>>2]=3,i.i[e+256>>2]=0,i.i[e+260>>2]=0,i.i[e+176>>2]=0,i.i[e+168>>2]=0,i.i[e+172>>2]=4,i.i[e+160>>2]=0,i.i[e+164>>2]=2146435072,f=e+96|0,w2(f),C(f,n+8|0,56),f=w<<21|h,Br(a,e+8|
0,f,t,s,r),i.i[e+252>>2]=1,b=i.d[e+272>>3],i.d[e+160>>3]=b,t=i.i[e+264>>2],l=i.B[e+197],l||kr(87920,c,f),a=i.i[21979],i.i[21979]=a+1&1023,n=i.i[21978],C(e+268|0,e+8|0,256),i.i[21977]=i.i[21977]+1,s=n|
a<<21,a=i.i[21976],(a|0)!=(n|0))e:{if(n>>>0<a>>>0){n=i.i[21975]+T(n,264)|0,i.i[n+8>>2]!=5&&p(),i.i[21978]=i.i[n>>2],i.i[n>>2]=s,C(n+4|0,e+264|0,260);break e}p()}else(n|0)==i.i[21974]&&(a=u-16|0,u=a,Ri(
a+8|0,87896,i.i[21974],1,8,264),i.i[a+8>>2]!=-2147483647?p():u=a+16|0),a=i.i[21975]+T(n,264)|0,i.i[a>>2]=s,C(a+4|0,e+264|0,260),n=n+1|0,i.i[21978]=n,i.i[21976]=n;if(i.i[e+280>>2]=o,i.i[e+284>>2]=f,v=e,
B=Z0(r,b),i.i[v+288>>2]=B,i.i[e+264>>2]=2,i.i[e+268>>2]=-2147483648,yi(87952,e+264|0),!l)break i;pi(c)}return u=e+528|0,t}function I2(t,n){var r=0,e=0,a=0,o=0,f=0,s=0,c=0,b=0,l=0;for(r=u-432|0,u=r,f=je(
n|0)|0,D4(r+72|0,f),n=i.i[r+72>>2],e=i.i[r+76>>2],Ta(r- -64|0,f),a=i.i[r+64>>2],o=i.i[r+68>>2],N4(r+56|0,f),s=i.i[r+60>>2],c=i.i[r+56>>2],l=Ee(f|0)|0,P4(r+48|0,l,(D=q(69232,12)>>2,i.i[D])),i.i[r+100>>
2]=c,i.i[r+104>>2]=s,i.i[r+92>>2]=a,i.i[r+96>>2]=o,i.i[r+84>>2]=n,i.i[r+88>>2]=e,e=i.i[r+52>>2],i.i[r+108>>2]=i.i[r+48>>2],i.i[r+112>>2]=e,k(l),un(r+128|0,256),i.i[r+124>>2]=0,i.i[r+116>>2]=0,i.i[r+120>>
2]=4;;){if((b|0)!=32){if(n=(r+84|0)+b|0,b=b+8|0,i.i[n>>2]!=1||(Xi(r+384|0,i.i[n+4>>2]),s=i.i[r+384>>2],(s|0)==-2147483648))continue;for(c=i.i[r+388>>2],n0(r+40|0,i.i[r+388>>2],i.i[r+392>>2]),a=i.i[r+44>>
2],n=i.i[r+40>>2];;){if(zi(r+32|0,72758,7,n,a),e=i.i[r+32>>2],e){n0(r+24|0,e,i.i[r+36>>2]),a=i.i[r+28>>2],n=i.i[r+24>>2];continue}break}if(U0(r+116|0,n,a),o=0,i.b[r+407]=0,i.i[r+412>>2]=n+a,i.i[r+408>>
2]=n,i.i[r+416>>2]=r+407,Q0(r+16|0,r+408|0),i.B[r+16]){for(e=i.B[r+17],n=1,oi(r+8|0,8,1,1),o=i.i[r+8>>2],a=i.i[r+12>>2],i.b[a]=e,i.i[r+428>>2]=1,i.i[r+424>>2]=a,i.i[r+420>>2]=o,i.i[r+392>>2]=i.i[r+416>>
2],e=i.i[r+412>>2],i.i[r+384>>2]=i.i[r+408>>2],i.i[r+388>>2]=e;;){if(Q0(r,r+384|0),i.B[r]){e=i.B[r+1],i.i[r+420>>2]==(n|0)&&(b2(r+420|0,1),a=i.i[r+424>>2]),i.b[n+a|0]=e,n=n+1|0,i.i[r+428>>2]=n;continue}
break}o=i.i[r+420>>2]}else a=1,n=0;i:{e:{if(i.B[r+407]!=1)n:{if((o|0)==-2147483648)break e;if(o4(a,n))break n;i.i[r+424>>2]=a,i.i[r+428>>2]=n,i.i[r+420>>2]=o;break i}m(o,a)}i.i[r+420>>2]=-2147483648}n=
r+384|0,_a(n,r+420|0),e=i.i[r+384>>2],(e|0)!=-2147483648?(e|0)>=-2147483646&&X4(n):(n=i.i[r+388>>2],e=i.i[r+392>>2],U0(r+116|0,e,i.i[r+396>>2]),m(n,e)),m(s,c);continue}break}for(C(t,r+116|0,268),n=0;;){
if((n|0)!=32){t=(r+84|0)+n|0,F(i.i[t>>2],i.i[t+4>>2]),n=n+8|0;continue}break}k(f),u=r+432|0}function hr(t,n,r,e){var a=0,o=0,f=0,s=0,c=0,b=0,l=0,d=0,h=0,w=0,v=0,B=0,y=0;if(a=u-608|0,u=a,o=a+272|0,Mr(o,
t),i.i[a+272>>2]!=5){if(C(a+16|0,o,256),f=i.i[22001],t=i.i[22002],w=i.i[a+160>>2],v=i.i[a+164>>2],jt(a+8|0,f,t,w+8|0,v),i.i[a+8>>2]==1)i:{if(s=t,t=i.i[a+12>>2],s>>>0<=t>>>0||(s=f+(t<<4)|0,f=i.i[s+12>>
2]+1|0,i.i[s+12>>2]=f,f>>>0<500))break i;Rt(o,t),m(i.i[a+272>>2],i.i[a+276>>2])}if(t=i.B[a+156],i.b[a+156]=2,B=a+104|0,(t|0)!=2&&Is(B,n,i.i[a+148>>2],i.i[a+152>>2],i.i[a+256>>2],r,e),i.i[a+280>>2]=0,i.
i[a+272>>2]=0,i.i[a+276>>2]=8,t=i.i[a+184>>2],t){for(o=i.i[a+180>>2],re(a+272|0,i.i[o>>2]),t=t-1|0,f=o+4|0;;){if(t){re(a+272|0,i.i[f>>2]),t=t-1|0,f=f+4|0;continue}break}i.i[a+184>>2]=0,f=i.i[a+280>>2],
o=i.i[a+272>>2],t=i.i[a+276>>2]}else f=0,o=0,t=8;i.i[a+264>>2]=0,i.i[a+536>>2]=o,i.i[a+528>>2]=t,f=T(f,96),i.i[a+540>>2]=f+t,d=a+576|0,s=a+588|0,y=a+320|0,h=a+365|0,l=i.i[a+252>>2];i:{e:{for(;;){n:{if(!f)
break i;if(c=i.B[t+92],(c|0)==3)break e;if(C(a+272|0,t,92),o=t+93|0,o=i.B[o]|i.B[o+1]<<8,i.b[h]=o,i.b[h+1]=o>>>8,i.b[h+2]=i.B[t+95],i.b[a+364]=c,i.B[a+360]==2){if(o=t+56|0,b=i.i[o>>2],o=i.i[o+4>>2],i.
i[a+552>>2]=0|b,i.i[a+556>>2]=o,o=t+48|0,b=i.i[o>>2],o=i.i[o+4>>2],i.i[a+544>>2]=b,i.i[a+548>>2]=o,b=a+572|0,a4(b,n),rt(a+560|0,c,b),o=i.i[l>>2]+1|0,i.i[l>>2]=o,!o)break n;o=i.i[a+556>>2],c=i.i[a+552>>
2],i.i[s+8>>2]=c,i.i[s+12>>2]=o,o=i.i[a+548>>2],c=i.i[a+544>>2],i.i[s>>2]=c,i.i[s+4>>2]=o,o=i.i[a+564>>2],i.i[d>>2]=i.i[a+560>>2],i.i[d+4>>2]=o,i.i[d+8>>2]=i.i[a+568>>2],i.i[a+604>>2]=l,i.i[a+572>>2]=
0,yi(87968,b)}else se(y);t=t+96|0,f=f-96|0;continue}break}p()}t=t+96|0}i.i[a+532>>2]=t,c0(a+528|0),i.i[a+272>>2]=7,i.i[a+276>>2]=l,yi(87968,a+272|0),pi(a+208|0),Zi(w,v),w2(B),le(a+16|0),W2(i.i[a+176>>
2],i.i[a+180>>2])}u=a+608|0}function Ge(t,n,r,e){var a=0,o=0,f=0,s=0,c=0,b=0,l=0,d=0,h=0;a=u-80|0,u=a,ie(a+24|0,n);i:{if(i.i[a+24>>2]==1&i.I[a+28>>2]>1024){i.i[t+12>>2]=e,i.i[t+8>>2]=r,i.i[t>>2]=-2147483648,
i.i[t+4>>2]=1;break i}if(l=i.i[n>>2],ti(a- -64|0,l),b=i.i[a+64>>2],(b|0)!=-2147483648)e:{if(f=i.i[a+68>>2],s=i.i[a+72>>2],!s){m(b,f);break e}if(o=2,!N(f,s,70215,1))n:{if(N(f,s,72934,2))break n;o=0;r:{
for(;;){if((o|0)==(s|0))break r;if(c=o+f|0,o=o+1|0,!(i.b[c]>=0))break}if(n=v8(n),!n)break r;d=a,h=Hn(i.i[n>>2])|0,i.i[d+76>>2]=h,i.i[a+72>>2]=0,i.i[a+68>>2]=n,c=a+68|0,o=0;t:{for(;;){a:{if(i.s[a+64>>1]=
0,!(o&1)){if(Mt(a+16|0,c),!(i.s[a+16>>1]&1))break r;n=i.S[a+18>>1]}if((n&63488)==55296){if((n&65535)>>>0>56319||(Mt(a+8|0,c),!(i.s[a+8>>1]&1)))break t;if(n=i.S[a+10>>1],(n- -8192&65535)>>>0<=64511)break a}
o=i.S[a+64>>1],n=i.S[a+66>>1];continue}break}i.s[a+66>>1]=n,i.s[a+64>>1]=1}o=3;break n}for(oi(a,s,1,1),n=0,i.i[a+60>>2]=0,e=i.i[a+4>>2],i.i[a+52>>2]=i.i[a>>2],i.i[a+56>>2]=e;;){if((n|0)!=(s|0)){e=a+52|
0,r=i.B[n+f|0],(r-48&255)>>>0<10|((r&223)-65&255)>>>0<26||(o=r-33|0,!(o>>>0>13|!(1<<o&13249))|((r|0)==95|(r|0)==126)||(o=a+52|0,o0(o,37),o0(o,i.B[(r>>>4|0)+72936|0]),r=i.B[(r&15)+72936|0])),o0(e,r&255),
n=n+1|0;continue}break}c=i.i[a+56>>2],xi(c,i.i[a+60>>2],f,s)?(d=a,h=M(l),i.i[d+76>>2]=h,i.i[a+72>>2]=s,i.i[a+68>>2]=f,i.i[a+64>>2]=b,r=i.i[a+76>>2],o=0,e=o|i.i[a+72>>2],i.i[a+40>>2]=e,i.i[a+44>>2]=r,n=
i.i[a+68>>2],o=i.i[a+64>>2],i.i[a+32>>2]=o,i.i[a+36>>2]=n,i.i[t+8>>2]=e,i.i[t+12>>2]=r,i.i[t>>2]=o,i.i[t+4>>2]=n,m(i.i[a+52>>2],c)):(ae(a- -64|0,a+52|0),r=i.i[a+76>>2],o=0,e=o|i.i[a+72>>2],i.i[a+40>>2]=
e,i.i[a+44>>2]=r,n=i.i[a+68>>2],o=i.i[a+64>>2],i.i[a+32>>2]=o,i.i[a+36>>2]=n,i.i[t+8>>2]=e,i.i[t+12>>2]=r,i.i[t>>2]=o,i.i[t+4>>2]=n,m(b,f));break i}i.i[t+12>>2]=e,i.i[t+8>>2]=r,i.i[t+4>>2]=o,i.i[t>>2]=
-2147483648,m(b,f);break i}i.i[t+12>>2]=e,i.i[t+8>>2]=r,i.i[t>>2]=-2147483648,i.i[t+4>>2]=0}u=a+80|0}function wr(t,n,r,e,a){var o=0,f=0,s=0,c=0,b=0,l=0,d=0,h=0,w=0,v=0;if(o=u-112|0,u=o,si(o+24|0,i.i[n+
36>>2],i.i[n+40>>2],73057,4),s=o+56|0,ki(s,i.i[o+24>>2],i.i[o+28>>2],32),h=i.i[o+60>>2],w=i.i[o+56>>2],ki(s,i.i[o+64>>2],i.i[o+68>>2],32),l=i.i[o+68>>2],d=i.i[o+64>>2],b=i.i[o+60>>2],c=i.i[o+56>>2],Wr(
s,r,w,h),i.i[o+56>>2]!=-2147483648){if(i.i[o+40>>2]=i.i[o+64>>2],f=i.i[o+60>>2],i.i[o+32>>2]=i.i[o+56>>2],i.i[o+36>>2]=f,N(c,b,69447,3)?O2(o+44|0,o+32|0):(i.i[o+76>>2]=l,i.i[o+72>>2]=d,f=i.i[o+40>>2],
i.i[o+64>>2]=i.i[o+36>>2],i.i[o+68>>2]=f,i.i[o+60>>2]=8,i.i[o+56>>2]=75344,X(o+44|0,s,3)),N(c,b,69447,3))i:{for(s=0,b=i.i[o+40>>2],r=i.i[o+36>>2],f=1;;){if((s|0)==(b|0))break i;if(c=r+s|0,s=s+1|0,c=i.
B[c]-35|0,!(c>>>0>29|!(1<<c&805306369)))break}f=0}else f=i.i[o+40>>2],r=i.i[o+36>>2],N(c,b,75376,6)?f=ht(r,f):f=c4(r,f);s=e,e=i.i[o+48>>2],U[a|0](o+56|0,s,e,i.i[o+52>>2],1,0),a=i.i[o+56>>2];i:{if((a|0)!=
-2147483648){if(s=i.B[o+92],b=i.i[o+64>>2],c=i.i[o+88>>2],zi(o+16|0,75344,8,i.i[o+84>>2],c),v=i.i[o+16>>2],!(!v|!((b|0)==(c+1|0)&f)))e:{if(za(o+8|0,d,l,v,i.i[o+20>>2]),f=i.i[o+8>>2],!f||!ht(f,i.i[o+12>>
2])|s&1)break e;f=i.i[o+88>>2],b=0,i.i[o+104>>2]=b|i.i[o+84>>2],i.i[o+108>>2]=f,n=i.i[o+80>>2],i.i[o+96>>2]=i.i[o+76>>2],i.i[o+100>>2]=n,n=i.i[o+68>>2],s=i.i[o+72>>2],l=i.i[o+60>>2],i.i[t+12>>2]=i.i[o+
108>>2],f=i.i[o+104>>2],i.i[t+4>>2]=i.i[o+100>>2],i.i[t+8>>2]=f,i.i[t>>2]=2,m(a,l),m(n,s);break i}Ai(o+56|0)}i.i[o+84>>2]=l,i.i[o+80>>2]=d,i.i[o+76>>2]=23,i.i[o+72>>2]=75399,i.i[o+68>>2]=h,i.i[o+64>>2]=
w,i.i[o+60>>2]=17,i.i[o+56>>2]=75382,X(o+96|0,o+56|0,4),a=t,t=i.i[o+100>>2],x2(a,i.i[n+4>>2],i.i[n+8>>2],t,i.i[o+104>>2]),m(i.i[o+96>>2],t)}m(i.i[o+44>>2],e),m(i.i[o+32>>2],r)}else i.i[t>>2]=2,i.i[t+4>>
2]=-2147483648;u=o+112|0}function Gi(t,n){t=t|0,n=n|0,p()}function pr(t,n,r,e){var a=0,o=0,f=0,s=0,c=0,b=0,l=0,d=0,h=0,w=0,v=0,B=0,y=0,O=0,j=0,E=0,R=0,P=0,H=0;a=u-96|0,u=a,B=i.i[n+4>>2],y=i.i[n>>2],v=
i.i[n+8>>2],i.b[a+34]=0,i.s[a+32>>1]=0,O=e<<2,j=a+32|1,E=a+34|0,R=a+44|0,P=a+52|0,d=i.i[v>>2];i:{e:{n:{r:for(;;){t:{if(f=H,(f|0)==32)break e;for(o=0;;){if((o|0)!=24){c=(a+36|0)+o|0,i.i[c>>2]=1,i.i[c+4>>
2]=0,o=o+8|0;continue}break}for(i.i[a+88>>2]=2,i.i[a+92>>2]=0,i.i[a+84>>2]=73984,i.i[a+80>>2]=4,i.i[a+76>>2]=73944,i.i[a+72>>2]=4,i.i[a+68>>2]=73896,H=f+1|0,o=0,l=a+32|0;;){if((o|0)!=24){if(c=(a+60|0)+
o|0,b=i.i[c+12>>2],!b)break t;if(s=i.i[c+8>>2],c=(f>>>0)/(b>>>0)|0,b=T(b,c),!i.B[l]&(b|0)!=(f|0))continue r;f=s+(f-b<<3)|0,b=i.i[f>>2],f=i.i[f+4>>2],s=(a+36|0)+o|0,i.i[s>>2]=b,i.i[s+4>>2]=f,l=l+1|0,o=
o+8|0,f=c;continue}break}f=d-1|0,w=O,l=r,c=B,s=y;a:{for(;;){f:{if(!w)break n;if((f|0)==-1)break f;h=i.i[l>>2],i.i[v>>2]=f;o:{s:{u:switch(h-37|0){case 0:o=R,b=j;break s;case 1:o=P,b=E;break s;default:break u}
if((h|0)==92)o=a+36|0,b=a+32|0;else{O4(a+16|0,s,c,h),o=i.i[a+16>>2],b=i.i[a+20>>2];break o}}i.b[b]=1,zi(a+24|0,i.i[o>>2],i.i[o+4>>2],s,c),o=i.i[a+24>>2],b=i.i[a+28>>2]}if(!o){if(ur(a+8|0,s,c),i.i[a+8>>
2]!=(h|0))break a;qi(a,s,c,i.i[a+12>>2]),o=i.i[a>>2],b=i.i[a+4>>2]}if(l=l+4|0,d=d-1|0,w=w-4|0,f=f-1|0,c=b,s=o,s)continue;continue r}break}d=0;continue}d=f;continue}break}p()}if(e>>>0>7)break i;if(Ia(i.
i[i.i[i.i[n+12>>2]>>2]>>2]))break e;i.i[a+60>>2]=s,i.i[a+64>>2]=s+c,s=Ia(Vi(a+60|0))?0:s;break i}s=0}i.i[t+4>>2]=c,i.i[t>>2]=s,u=a+96|0}function _2(t,n,r){var e=0,a=0,o=0,f=0,s=0,c=0;e=u-32|0,u=e,f=i.
B[r+11];i:{if((f|0)!=2)e:{s=i.B[r+9],c=i.B[r+8],a=i.i[r+4>>2],o=i.i[r>>2];n:{r:switch((W0(n)&255)-4|0){case 0:if(!(s&1))break e;i.i[e+28>>2]=56,i.i[e+24>>2]=70026,i.i[e+20>>2]=a,i.i[e+16>>2]=o,i.i[e+12>>
2]=78,i.i[e+8>>2]=69948;break n;case 3:i.i[e+28>>2]=51,i.i[e+24>>2]=70095,i.i[e+20>>2]=a,i.i[e+16>>2]=o,i.i[e+12>>2]=13,i.i[e+8>>2]=70082;break n;case 4:break r;default:break e}r:switch(i.B[c+86764]-1|
0){case 0:case 3:i.i[e+28>>2]=48,i.i[e+24>>2]=70331,i.i[e+20>>2]=a,i.i[e+16>>2]=o,i.i[e+12>>2]=23,i.i[e+8>>2]=70308;break n;case 1:i.i[e+28>>2]=1,i.i[e+24>>2]=70215,i.i[e+20>>2]=a,i.i[e+16>>2]=o,i.i[e+
12>>2]=69,i.i[e+8>>2]=70146;break n;default:i.i[e+28>>2]=84,i.i[e+24>>2]=70224,i.i[e+20>>2]=a,i.i[e+16>>2]=o,i.i[e+12>>2]=8,i.i[e+8>>2]=70216;break n;case 4:break r}i.i[e+28>>2]=29,i.i[e+24>>2]=70406,
i.i[e+20>>2]=a,i.i[e+16>>2]=o,i.i[e+12>>2]=27,i.i[e+8>>2]=70379}if(X(t,e+8|0,3),i.i[t>>2]!=-2147483648)break i}e:{n:{r:switch(i.B[n]-2|0){case 0:a=207,o=70435;t:switch(r=i.i[n+4>>2],(r>>>0<=3?11:r-4|0)|
0){case 0:break e;case 2:break t;default:break n}a=106,o=70642;break e;case 3:if(i.S[i.i[n+4>>2]+32>>1]!=404)break n;a=76,o=70748;break e;case 5:if(i.i[n+4>>2]!=3)break n;a=80,o=70824;break e;case 7:break r;default:
break n}a=103,o=71129;r:switch(i.i[n+4>>2]-1|0){case 1:a=67,o=71232;break e;case 2:a=112,o=71299;break e;case 0:break e;default:break r}if(r=i.B[r+10]&(f|0)!=2,a=r?101:124,o=r?71028:70904,r|f&1)break e}
a=67,o=71411;n:switch((W0(n)&255)-1|0){case 1:a=88,o=71478;break e;case 2:a=110,o=71566;break e;case 3:a=171,o=71676;break e;case 4:a=85,o=71847;break e;case 5:a=102,o=71932;break e;default:i.i[t>>2]=
-2147483648;break i;case 8:a=37,o=72034;break e;case 9:a=49,o=72071;break e;case 11:a=81,o=72120;break e;case 12:a=58,o=72201;break e;case 13:a=53,o=72259;break e;case 0:break e;case 14:break n}a=99,o=
72312}Ui(t,o,a)}u=e+32|0}function Ve(t,n){var r=0,e=0,a=0,o=0,f=0,s=0,c=0,b=0,l=0;if(o=i.i[n+8>>2],o)i:{r=o-7|0,b=r>>>0<=o>>>0?r:0,s=i.i[n+4>>2],l=(s+3&-4)-s|0,r=0;e:{n:{r:{for(;;){t:{if(e=i.B[r+s|0],
c=e<<24>>24,(c|0)>=0)a:{if(l-r&3){r=r+1|0;break a}if(r>>>0<b>>>0)for(;f=r+s|0,!((i.i[f+4>>2]|i.i[f>>2])&-2139062144)&&(r=r+8|0,b>>>0>r>>>0););if(r>>>0>=o>>>0)break a;for(;;){if(i.b[r+s|0]<0)break a;if(r=
r+1|0,(o|0)==(r|0))break}break i}else{f=257;a:{f:switch(i.B[e+87115]-2|0){case 0:if(e=r+1|0,e>>>0>=o>>>0)break t;if(i.b[e+s|0]>-65)break e;break a;case 1:if(a=r+1|0,a>>>0>=o>>>0)break t;if(a=i.b[a+s|0],
(e|0)!=224)o:{if((e|0)==237){if((a|0)>-97)break e;break o}if((c+31&255)>>>0<12){if((a|0)>=-64)break e;break o}if((c&-2)!=-18|(a|0)>=-64)break e}else if((a&-32)!=-96)break e;if(f=0,e=r+2|0,e>>>0>=o>>>0)
break e;if(i.b[e+s|0]<=-65)break a;break r;case 2:break f;default:break e}if(a=r+1|0,a>>>0>=o>>>0)break t;a=i.b[a+s|0];f:{o:switch(e-240|0){default:if((c+15&255)>>>0>2)break e;if((a|0)<-64)break f;break e;case 4:
if((a|0)>-113)break e;break f;case 0:break o}if((a+112&255)>>>0>=48)break e}if(f=r+2|0,f>>>0>=o>>>0)break t;if(i.b[s+f|0]>-65)break r;if(f=0,e=r+3|0,e>>>0>=o>>>0)break e;if(i.b[e+s|0]>=-64)break n}r=e+
1|0}if(r>>>0<o>>>0)continue;break i}break}f=0;break e}f=513;break e}f=769}i.i[t+16>>2]=f,i.i[t+12>>2]=r,i.i[t+8>>2]=i.i[n+8>>2],r=i.i[n>>2],n=i.i[n+4>>2],i.i[t>>2]=r,i.i[t+4>>2]=n;return}i.i[t>>2]=-2147483648,
i.i[t+12>>2]=i.i[n+8>>2],r=i.i[n>>2],n=i.i[n+4>>2],i.i[t+4>>2]=r,i.i[t+8>>2]=n}function U0(t,n,r){var e=0,a=0,o=0,f=0,s=0,c=0;if(e=u-48|0,u=e,i.i[e+16>>2]=n,f=n+r|0,i.i[e+20>>2]=f,a=Vi(e+16|0),(a|0)!=
1114112){for(i.i[e+24>>2]=a>>>0<256?22806821:22806565,i.i[e+28>>2]=(a|0)==32?19267883:19267627,o=t+12|0,a=0;;){if((a|0)!=8){s=(e+16|0)+a|0,c=o+i.B[s+8]|0,i.b[c]=i.B[c]|(i.B[s+9]?7:6),a=a+2|0;continue}
break}if(a=n,r&&(r=o+i.B[a]|0,i.b[r]=i.B[r]|1,a=a+1|0),(a|0)==(f|0)){for(a=0;;){if((a|0)!=255){r=a+o|0,i.b[r]=i.B[r]|4,a=a+1|0;continue}break}i.b[t+267]=i.B[t+267]|4}else r=o+i.B[a]|0,i.b[r]=i.B[r]|4;
if(i.i[e+36>>2]=f,i.i[e+32>>2]=n,r=Vi(e+32|0),(r|0)==1114112)r=4,a=0,n=0;else{for(a=i.i[e+36>>2],o=i.i[e+32>>2],n=a-o|0,n=(n>>>2|0)+((n&3)!=0)|0,oi(e+8|0,(n>>>0<=3?3:n)+1|0,4,4),f=i.i[e+8>>2],n=i.i[e+
12>>2],i.i[n>>2]=r,i.i[e+24>>2]=1,i.i[e+20>>2]=n,i.i[e+16>>2]=f,i.i[e+44>>2]=a,i.i[e+40>>2]=o,r=4,a=1;;){if(o=Vi(e+40|0),(o|0)!=1114112){i.i[e+16>>2]==(a|0)&&(n=i.i[e+44>>2]-i.i[e+40>>2]|0,f2(e+16|0,a,
((n>>>2|0)+((n&3)!=0)|0)+1|0,4,4),n=i.i[e+20>>2]),i.i[n+r>>2]=o,a=a+1|0,i.i[e+24>>2]=a,r=r+4|0;continue}break}r=i.i[e+20>>2],n=i.i[e+16>>2]}o=i.i[t+8>>2],(o|0)==i.i[t>>2]&&R4(t),i.i[t+8>>2]=o+1,t=i.i[t+
4>>2]+T(o,12)|0,i.i[t+8>>2]=a,i.i[t+4>>2]=r,i.i[t>>2]=n}u=e+48|0}function Je(t,n){var r=0,e=0,a=0,o=0,f=0,s=0,c=0,b=0,l=0,d=0,h=0;r=u-48|0,u=r;i:if((_(n)&255)==6){if(lt(r+24|0,n,74392,3),i.i[r+24>>2]!=
-2147483648?(i.i[r+16>>2]=i.i[r+32>>2],e=i.i[r+28>>2],i.i[r+8>>2]=i.i[r+24>>2],i.i[r+12>>2]=e):(lt(r+8|0,n,68444,7),W(-2147483648,i.i[r+28>>2])),s=i.i[r+8>>2],(s|0)==-2147483648){i.i[t>>2]=-2147483648;
break i}l=i.i[r+16>>2],b=i.i[r+12>>2],d=0|i.i[r+12>>2],h=i.i[r+16>>2],ri(r,n,74395,3);e:{n:{if(i.i[r>>2]==1)r:{if(e=r+24|0,n=i.i[r+4>>2],d0(e,n),k(n),i.i[r+24>>2]==-2147483648)break r;if(n=i.i[r+28>>2],
i.i[r+8>>2]=i.i[r+24>>2],i.i[r+12>>2]=n,o=i.i[r+32>>2],i.i[r+16>>2]=o,!o||(f=i.i[r+12>>2],o2(e,i.i[f>>2]),n=i.i[r+24>>2],(n|0)==-2147483648))break n;if(e=i.i[r+32>>2],c=i.i[r+28>>2],(o|0)!=1){for(a=f+
4|0,o=o-1&1073741823,f=r+36|0;o2(f,i.i[a>>2]),i.i[r+28>>2]=c,i.i[r+32>>2]=e,i.i[r+24>>2]=n,n=r+24|0,s2(n,70215,1),s2(n,i.i[r+40>>2],i.i[r+44>>2]),e=i.i[r+32>>2],c=i.i[r+28>>2],n=i.i[r+24>>2],m(i.i[r+36>>
2],i.i[r+40>>2]),a=a+4|0,o=o-1|0,!!o;);if((n|0)==-2147483648)break n}if(a=c,!e)break e;i.i[r+44>>2]=h,i.i[r+40>>2]=d,i.i[r+36>>2]=2,i.i[r+32>>2]=74398,i.i[r+28>>2]=e,i.i[r+24>>2]=a,X(t,r+24|0,3),m(n,a),
R2(r+8|0),m(s,b);break i}i.i[r+16>>2]=0,i.i[r+8>>2]=0,i.i[r+12>>2]=4}n=0,a=1}i.i[t+8>>2]=l,i.i[t+4>>2]=b,i.i[t>>2]=s,m(n,a),R2(r+8|0)}else{if(we(n)&&!he(n)){o2(t,n);break i}i.i[t>>2]=-2147483648}u=r+48|
0}function vr(t,n,r){var e=0,a=0,o=0,f=0,s=0,c=0,b=0;if(e=u-176|0,u=e,a=e+104|0,c=i.i[n+44>>2],f=rf(i.i[c>>2])|0,ti(a,f),b=i.i[e+104>>2],(b|0)!=-2147483648){o=i.i[e+112>>2],s=i.i[e+108>>2],k(f);i:{e:{
if(r){if(a=i.i[n+36>>2],r=i.i[n+40>>2],si(e+16|0,a,r,75364,4),f=u2(i.i[e+16>>2],i.i[e+20>>2],75368,2),si(e+8|0,a,r,73057,4),a=0,i.i[e+12>>2]||i.i[n+24>>2]==-2147483648&f&&!Gr(s,o))break e;a=e+104|0,fr(
a,n,s,o,0),i.i[e+104>>2]!=2?C(e+28|0,a,72):(C(e+32|0,e+108|0,40),i.i[e+28>>2]=2)}else f=T0(i.i[c>>2])|0,i.i[e+100>>2]=f,fr(a,n,s,o,e+100|0),i.i[e+104>>2]!=2?C(e+28|0,a,72):(C(e+32|0,e+108|0,40),i.i[e+
28>>2]=2),k(f);if(i.i[e+28>>2]==2)n:{a=0,n=i.i[e+36>>2];r:switch(o=i.i[e+32>>2],o- -2147483648|0){case 0:break e;case 1:break n;default:break r}i.i[e+108>>2]=n,i.i[e+104>>2]=o,r=i.i[e+44>>2],o=0|i.i[e+
40>>2],i.i[e+112>>2]=o,i.i[e+116>>2]=r,r=i.i[e+52>>2],i.i[e+120>>2]=i.i[e+48>>2],i.i[e+124>>2]=r,r=i.i[e+60>>2],i.i[e+128>>2]=i.i[e+56>>2],i.i[e+132>>2]=r,r=i.i[e+68>>2],i.i[e+136>>2]=i.i[e+64>>2],i.i[e+
140>>2]=r,r=Z(n|0,o|0)|0,Ai(e+104|0),a=1;break e}else r=e+28|0,n=A2(r),c2(r);i.i[t>>2]=2,i.i[t+4>>2]=n;break i}i.i[t+4>>2]=r,i.i[t>>2]=a}m(b,s)}else k(f),r=e+104|0,x2(r,i.i[n+4>>2],i.i[n+8>>2],69306,22),
n=A2(r),i.i[t>>2]=2,i.i[t+4>>2]=n,c2(r);u=e+176|0}function z(t,n,r,e){var a=0,o=0,f=0,s=0,c=0,b=0,l=0,d=0;f=u-16|0,u=f;i:if(e&1)a=U[i.i[n+12>>2]](t,r,e>>>1|0)|0;else{if(o=i.B[r],a=0,!o)break i;l=i.i[n+
12>>2];e:{n:{r:{for(;;){t:{if(a=r+1|0,o<<24>>24<0)a:{if((o|0)==128){if(a=r+3|0,r=i.B[r+1]|i.B[r+2]<<8,U[l|0](t,a,r)|0)break n;r=r+a|0;break a}if((o|0)==192){if(i.i[f+4>>2]=n,i.i[f>>2]=t,i.i[f+8>>2]=1610612768,
i.i[f+12>>2]=0,r=(c<<3)+e|0,U[i.i[r+4>>2]](i.i[r>>2],f)|0)break t;c=c+1|0,r=a;break a}if(d=1610612768,o&1&&(d=i.B[r+1]|i.B[r+2]<<8|(i.B[r+3]<<16|i.B[r+4]<<24),a=r+5|0),s=0,o&2?(b=i.B[a]|i.B[a+1]<<8,r=
a+2|0):(b=0,r=a),o&4&&(s=i.B[r]|i.B[r+1]<<8,r=r+2|0),o&8&&(c=i.B[r]|i.B[r+1]<<8,r=r+2|0),b=o&16?i.S[((b<<3)+e|0)+4>>1]:b,o&32&&(s=i.S[((s<<3)+e|0)+4>>1]),i.s[f+14>>1]=s,i.s[f+12>>1]=b,i.i[f+8>>2]=d,i.
i[f+4>>2]=n,i.i[f>>2]=t,s=(c<<3)+e|0,a=1,U[i.i[s+4>>2]](i.i[s>>2],f)|0)break i;c=c+1|0}else{if(U[l|0](t,a,o)|0)break r;r=a+o|0}if(o=i.B[r],o)continue;break e}break}a=1;break i}a=1;break i}a=1;break i}
a=0}return u=f+16|0,a}function gr(t,n,r){var e=0,a=0,o=0,f=0,s=0,c=0,b=0,l=0,d=0,h=0,w=0;if(c=u-16|0,u=c,b=i.i[t+8>>2],b>>>0<r>>>0)a=i.i[t+4>>2];else{for(i.i[t+8>>2]=r,e=b-r|0,a=i.i[t+4>>2],f=a+T(r,12)|
0;;){if(e){m(i.i[f>>2],i.i[f+4>>2]),e=e-1|0,f=f+12|0;continue}break}b=r}f=n+8|0,d=b;i:{e:{n:{for(;;){r:{if(!d)break e;h=a+8|0,i.i[h>>2]=0,w=i.i[f-4>>2],l=i.i[f>>2],s=i.i[a>>2];t:{if(l>>>0>s>>>0){if(e=
0,o=s<<1,o=o>>>0<l>>>0?l:o,o=o>>>0<=8?8:o,(o|0)<0)break r;if(e=a+4|0,s?s=U2(i.i[e>>2],s,1,o):s=r2(1,o),!s)break n;i.i[a>>2]=o,i.i[e>>2]=s,e=i.i[h>>2]}else{if(l)s=i.i[a+4>>2];else{e=0;break t}e=0}if(!l)
break t;C(e+s|0,w,l)}i.i[h>>2]=e+l,d=d-1|0,f=f+12|0,a=a+12|0;continue}break}t=c;break i}i.i[c>>2]=1,e=o,t=c+12|0;break i}if(e=r-b|0,l2(t,e),o=i.i[t+8>>2],d=t,(r|0)!=(b|0))for(f=T(b,12)+n|0,t=(r+o|0)-b|
0,a=i.i[d+4>>2]+T(o,12)|0;O2(c,f),i.i[a+8>>2]=i.i[c+8>>2],n=i.i[c+4>>2],i.i[a>>2]=i.i[c>>2],i.i[a+4>>2]=n,a=a+12|0,f=f+12|0,e=e-1|0,!!e;);else t=o;i.i[d+8>>2]=t,u=c+16|0;return}i.i[t>>2]=e,p()}function mr(t,n,r,e,a){
var o=0,f=0,s=0,c=0,b=0,l=0;if(o=u-48|0,u=o,r){s=n+12|0,r=T(r,12),c=r-12|0,l=T((c>>>0)/12|0,a),f=n;i:{for(;;){if(!r)break i;if(r=r-12|0,b=i.i[f+8>>2],f=f+12|0,l=b+l|0,!(b>>>0<=l>>>0))break}p()}oi(o+8|
0,l,1,1),i.i[o+28>>2]=0,r=i.i[o+12>>2],f=i.i[o+8>>2],i.i[o+20>>2]=f,i.i[o+24>>2]=r,r=i.i[n+4>>2],w8(o+20|0,r,r+i.i[n+8>>2]|0),n=i.i[o+28>>2],r=l-n|0,f=n+i.i[o+24>>2]|0;i:{e:switch(a-1|0){case 0:for(;;){
if(!c)break i;a=i.i[s+4>>2],n=i.i[s+8>>2],b=o+32|0,Ki(b,f,r,1),r=i.i[o+44>>2],f=i.i[o+40>>2],N2(i.i[o+32>>2],i.i[o+36>>2],e,1),Ki(b,f,r,n),r=i.i[o+44>>2],f=i.i[o+40>>2],N2(i.i[o+32>>2],i.i[o+36>>2],a,
n),c=c-12|0,s=s+12|0}case 1:for(;;){if(!c)break i;a=i.i[s+4>>2],n=i.i[s+8>>2],b=o+32|0,Ki(b,f,r,2),r=i.i[o+44>>2],f=i.i[o+40>>2],N2(i.i[o+32>>2],i.i[o+36>>2],e,2),Ki(b,f,r,n),r=i.i[o+44>>2],f=i.i[o+40>>
2],N2(i.i[o+32>>2],i.i[o+36>>2],a,n),c=c-12|0,s=s+12|0}default:break e}for(;;){if(!c)break i;n=i.i[s+4>>2],e=i.i[s+8>>2],Ki(o+32|0,f,r,e),r=i.i[o+44>>2],f=i.i[o+40>>2],N2(i.i[o+32>>2],i.i[o+36>>2],n,e),
c=c-12|0,s=s+12|0}}n=i.i[o+24>>2],i.i[t>>2]=i.i[o+20>>2],i.i[t+4>>2]=n,i.i[t+8>>2]=l-r}else i.i[t+8>>2]=0,i.i[t>>2]=0,i.i[t+4>>2]=1;u=o+48|0}function Es(t,n,r,e){var a=0,o=0,f=0,s=0;if(a=u-320|0,u=a,I2(
a+28|0,n),r=Pe(r|0)|0,Xi(a+308|0,r),i.i[a+308>>2]!=-2147483648?(i.i[a+304>>2]=i.i[a+316>>2],n=i.i[a+312>>2],i.i[a+296>>2]=i.i[a+308>>2],i.i[a+300>>2]=n):(i.i[a+304>>2]=0,i.i[a+296>>2]=0,i.i[a+300>>2]=
1),k(r),(e|0)!=3)n=i.i[a+304>>2],e=i.i[a+300>>2];else i:{if(n=0,e=i.i[a+36>>2],e)e:{if(r=i.i[a+32>>2],n=i.i[r+8>>2],(e|0)==1)break e;for(r=r+20|0,e=(T(e,12)-12>>>0)/12|0;o=i.i[r>>2],n=n>>>0>o>>>0?n:o,
r=r+12|0,e=e-1|0,!!e;);}o=i.i[a+304>>2],n=o-(n<<3)|0,r=n>>>0<=o>>>0?n:0,e=i.i[a+300>>2];e:{for(;;){if(n=r,!(!n|n>>>0>=o>>>0)){if(r=n-1|0,i.b[n+e|0]<=-65)continue;break e}break}if(n>>>0<=o>>>0)break e;
n=o;break i}i.i[a+304>>2]=n}f=Z(e|0,n|0)|0,E4(a+16|0,f),r=1,o=i.i[a+20>>2],i.i[a+16>>2]&1?(k(o),k(f),n=a+308|0,wi(n,a+28|0,a+296|0),n=d2(n)):(k(f),ar(a+308|0,a+28|0,e,n),r=i.i[a+308>>2],(r|0)!=-2147483648?
(f=i.i[a+312>>2],s=Z(f|0,i.i[a+316>>2])|0,E4(a+8|0,s),n=i.i[a+12>>2],i.i[a+8>>2]==1&&(k(n),n=1024),k(s),m(r,f),k(o)):n=o,m(i.i[a+296>>2],e),r=0),Qi(a+28|0),i.i[t+4>>2]=n,i.i[t>>2]=r,u=a+320|0}function Br(t,n,r,e,a,o){
var f=0,s=0,c=0,b=0,l=0,d=0,h=0,w=0,v=0,B=0,y=0,O=0;if(i.i[21971]=i.i[21971]+1,c=i.i[21973],i.i[21973]=c+1&1023,d=i.i[a+8>>2],w=i.B[n+189]?0:d,f=i.i[n+244>>2],v=i.i[n>>2],s=f-((v|0)!=4)|0,B=f>>>0>=s>>>
0?s:0,f=i.i[21972],s=f|c<<21,b=i.i[a>>2],l=o+ +(b>>>0),h=i.i[a+4>>2],o=o+ +(h>>>0),c=i.i[a+16>>2],y=i.i[a+12>>2],O=i.B[a+20],a=i.i[21970],(a|0)!=(f|0))i:{if(a>>>0>f>>>0){a=i.i[21969]+T(f,104)|0,i.B[a+
100]!=3&&p(),i.i[a+52>>2]=B,i.i[a+48>>2]=w,i.i[a+40>>2]=y,i.i[a+44>>2]=c,i.i[a+36>>2]=d,i.i[a+32>>2]=r,i.d[a+24>>3]=l,i.d[a+16>>3]=o,i.i[a+12>>2]=h,i.i[a+8>>2]=b,i.i[21972]=i.i[a>>2],i.i[a>>2]=s,C(a+56|
0,e,44);break i}p()}else(f|0)==i.i[21968]&&(a=u-16|0,u=a,Ri(a+8|0,87872,i.i[21968],1,8,104),i.i[a+8>>2]!=-2147483647?p():u=a+16|0),a=i.i[21969]+T(f,104)|0,i.i[a+52>>2]=B,i.i[a+48>>2]=w,i.i[a+40>>2]=y,
i.i[a+44>>2]=c,i.i[a+36>>2]=d,i.i[a+32>>2]=r,i.d[a+24>>3]=l,i.d[a+16>>3]=o,i.i[a+12>>2]=h,i.i[a+8>>2]=b,i.i[a>>2]=s,C(a+56|0,e,44),r=f+1|0,i.i[21972]=r,i.i[21970]=r;i.b[a+100]=O,e=i.i[n+168>>2],(e|0)==
i.i[n+160>>2]&&(r=u-16|0,u=r,a=n+160|0,Ri(r+8|0,a,i.i[a>>2],1,4,4),i.i[r+8>>2]!=-2147483647?p():u=r+16|0),i.i[t>>2]=s,i.i[n+168>>2]=e+1,i.i[i.i[n+164>>2]+(e<<2)>>2]=s,i.i[n+248>>2]=i.i[n+248>>2]+1,r=n,
n=i.i[n+252>>2],i.i[r+252>>2]=n>>>0<b>>>0?b:n,i.d[t+8>>3]=o>l&&(v|0)!=4?l:o}function q0(t,n,r,e,a){var o=0,f=0,s=0,c=0;if(o=u-48|0,u=o,f=fi(i.i[21975],i.i[21976],t),f)i:{e:{n:{if(t=r+8|0,ya(t))r:{if(c=
i.B[f+189],i.B[n+88]==2){c=!c;break n}if(c)break r;n=n+48|0,t=Pt(n),t&&(a=$i(e-i.d[t+16>>3],a-i.d[t+24>>3]),e=i.d[t+32>>3],er(e)<=8988465674311579e292&er(a)<=8988465674311579e292?e=(e+a)*.5:e=e*.5+a*.5,
i.d[t+40>>3]=e),pi(n);break e}else if(i.B[n+88]==2)break n;t=n+48|0,Y0(o,t),i.i[o>>2]==1&&H0(i.i[o+4>>2]),pi(t);break e}s=n+48|0;n:if(i.B[n+92]!=2)t=i.i[f+244>>2]-i.i[n+44>>2]|0;else{if((W0(t)&255)!=8){
t=i.i[f+244>>2]-i.i[n+44>>2]|0;break n}n=i.i[f+236>>2],t=i.i[n>>2]+1|0,i.i[n>>2]=t,t||p(),i.i[o+44>>2]=n,i.b[o+20]=0,i.i[o+12>>2]=0,i.i[o+16>>2]=5,t=i.i[s+12>>2],n=0,i.i[o+36>>2]=n|i.i[s+8>>2],i.i[o+40>>
2]=t,t=i.i[s+4>>2],i.i[o+28>>2]=i.i[s>>2],i.i[o+32>>2]=t,yi(87968,o+12|0);break e}f=i.i[f+236>>2],n=i.i[f>>2]+1|0,i.i[f>>2]=n,n||p(),i.i[o+44>>2]=f,i.b[o+24]=c,i.i[o+20>>2]=t,i.i[o+16>>2]=r,i.i[o+12>>
2]=1,t=i.i[s+12>>2],n=0,i.i[o+36>>2]=n|i.i[s+8>>2],i.i[o+40>>2]=t,t=i.i[s+4>>2],i.i[o+28>>2]=i.i[s>>2],i.i[o+32>>2]=t,yi(87968,o+12|0);break i}F2(r)}else F2(r),se(n+48|0);u=o+48|0}function yr(t,n,r,e){
var a=0,o=0,f=0;o=t,o=t,a=u-112|0,u=a,st(a+88|0,i.i[n>>2],r,e),t=i.i[a+96>>2],n=i.i[a+92>>2],f=i.i[a+88>>2];i:if((f|0)!=15)i.i[o+16>>2]=i.i[a+100>>2],i.i[o+12>>2]=t,i.i[o+8>>2]=n,i.i[o+4>>2]=f,t=1;else{
if((n|0)==1)e:{zr(a+88|0,t,r,e),t=i.i[a+96>>2],r=0,i.i[a+72>>2]=r|i.i[a+92>>2],i.i[a+76>>2]=t,n=i.i[a+104>>2],t=a,i.i[a+80>>2]=i.i[a+100>>2],i.i[a+84>>2]=n;n:if(i.i[a+88>>2]==1)t=i.i[a+80>>2],i.i[a+8>>
2]=i.i[a+76>>2],i.i[a+12>>2]=t,i.i[a+16>>2]=i.i[a+84>>2],n=i.i[a+72>>2];else{if(i.i[t+88>>2]=5,s0(t+52|0,t+72|0,t+88|0),n=t,t=i.i[t+64>>2],i.i[n+40>>2]=i.i[a+60>>2],i.i[a+44>>2]=t,i.i[a+48>>2]=i.i[a+68>>
2],n=i.i[a+56>>2],i.i[a+52>>2]==1){i.i[a+16>>2]=i.i[a+48>>2],t=i.i[a+44>>2],i.i[a+8>>2]=i.i[a+40>>2],i.i[a+12>>2]=t;break n}if(r=i.i[a+44>>2],t=i.i[a+40>>2],i.i[a+28>>2]=t,i.i[a+32>>2]=r,i.i[a+24>>2]=
n,i.i[a+36>>2]=i.i[a+48>>2],zi(a,72758,7,t,i.i[a+32>>2]),r=i.i[a>>2],r)r:{if(e=i.i[a+4>>2],!e)break r;for(f=a+28|0;;){if(e){if(e=e-1|0,t=i.B[r],r=r+1|0,(t|0)!=32)continue;break r}break}t=i.i[f+4>>2],r=
i.i[f>>2],i.i[a+88>>2]=r,i.i[a+92>>2]=t,e=i.i[f+8>>2],i.i[a+96>>2]=e,i.i[o+4>>2]=n,i.i[o+8>>2]=r,i.i[o+12>>2]=t,i.i[o+16>>2]=e;break e}K(a+24|0),n=5}r=i.i[a+12>>2],t=i.i[a+8>>2],i.i[a+88>>2]=t,i.i[a+92>>
2]=r,e=i.i[a+16>>2],i.i[a+96>>2]=e,i.i[o+4>>2]=n,i.i[o+8>>2]=t,i.i[o+12>>2]=r,i.i[o+16>>2]=e,t=1;break i}else i.i[o+4>>2]=-2147483648;t=0}i.i[o>>2]=t,u=a+112|0}function Xe(t,n,r,e,a){var o=0,f=0,s=0;if(o=
u-80|0,u=o,(n|0)==1)i:{if(z0(o+48|0,r,e,a),n=i.i[o+56>>2],r=0,i.i[o+32>>2]=r|i.i[o+52>>2],i.i[o+36>>2]=n,n=i.i[o+64>>2],i.i[o+40>>2]=i.i[o+60>>2],i.i[o+44>>2]=n,i.i[o+48>>2]){n=i.i[o+44>>2],r=i.i[o+40>>
2],i.i[t+12>>2]=r,i.i[t+16>>2]=n,n=i.i[o+36>>2],r=i.i[o+32>>2],i.i[t+4>>2]=r,i.i[t+8>>2]=n,i.i[t>>2]=1;break i}if(i.i[o+56>>2]=a,i.i[o+52>>2]=e,i.i[o+48>>2]=10,s0(o+12|0,o+32|0,o+48|0),s=i.i[o+16>>2],
r=i.i[o+20>>2],n=i.i[o+24>>2],f=i.i[o+28>>2],i.i[o+12>>2]==1){i.i[t+16>>2]=f,i.i[t+12>>2]=n,i.i[t+8>>2]=r,i.i[t+4>>2]=s,i.i[t>>2]=1;break i}k(f),f=14;e:{if(J0(r,n))n:{if((n>>>0<=7?(n|0)==7:i.b[r+7]>=-64)?
f=ct(r,7,72758,7)?7:0:f=0,qi(o,r,n,f),n=i.i[o>>2],f=n?i.i[o+4>>2]:0,f-65530>>>0<=4294901758){f=11;break n}f?(i.i[o+60>>2]=f,i.i[o+56>>2]=n||1,i.i[o+52>>2]=7,i.i[o+48>>2]=72758,n=o+68|0,X(n,o+48|0,2),ae(
o+12|0,n)):i.i[o+12>>2]=-2147483648,n=i.i[o+24>>2],e=0,i.i[t+12>>2]=e|i.i[o+20>>2],i.i[t+16>>2]=n,n=i.i[o+16>>2],i.i[t+4>>2]=i.i[o+12>>2],i.i[t+8>>2]=n,i.i[t>>2]=0;break e}i.i[t+12>>2]=a,i.i[t+8>>2]=e,
i.i[t+4>>2]=f,i.i[t>>2]=1}m(s,r)}else i.i[t>>2]=0,i.i[t+4>>2]=-2147483648;u=o+80|0}function Qe(t,n){var r=0,e=0,a=0,o=0,f=0,s=0,c=0,b=0,l=0,d=0;if(r=u-96|0,u=r,e=Vn(n|0)|0,v4(r+32|0,e),k(e),wf(r+84|0,
n|0),_i(r+24|0,i.i[r+84>>2],i.i[r+88>>2]),b=i.i[r+28>>2],l=i.i[r+24>>2],qi(r+16|0,75932,7858,Nf(n|0)|0),d=i.i[r+20>>2],c=i.i[r+16>>2],e=i.i[r+36>>2],i.i[r+48>>2]=e+(i.i[r+40>>2]<<2),i.i[r+44>>2]=e,Zt(
r- -64|0,r+44|0),a=4,i.i[r+64>>2]!=-2147483648){for(f=0|i.i[r+44>>2],s=i.i[r+48>>2],oi(r+8|0,4,4,12),a=i.i[r+8>>2],o=i.i[r+12>>2],i.i[o+8>>2]=i.i[r+72>>2],e=i.i[r+68>>2],i.i[o>>2]=i.i[r+64>>2],i.i[o+4>>
2]=e,i.i[r+60>>2]=1,i.i[r+56>>2]=o,i.i[r+52>>2]=a,i.i[r+76>>2]=f,i.i[r+80>>2]=s,a=12,f=1;;){if(Zt(r+84|0,r+76|0),i.i[r+84>>2]!=-2147483648){i.i[r+52>>2]==(f|0)&&(l2(r+52|0,1),o=i.i[r+56>>2]),s=a+o|0,i.
i[s+8>>2]=i.i[r+92>>2],e=i.i[r+88>>2],i.i[s>>2]=i.i[r+84>>2],i.i[s+4>>2]=e,f=f+1|0,i.i[r+60>>2]=f,a=a+12|0;continue}break}o=i.i[r+52>>2],a=i.i[r+56>>2]}jo(r+84|0,n|0),L2(t+24|0,i.i[r+84>>2],i.i[r+88>>
2]),i.i[t+40>>2]=c?d:0,i.i[t+36>>2]=c||1,i.i[t+8>>2]=b,i.i[t+4>>2]=l,i.i[t>>2]=b,i.i[t+20>>2]=f,i.i[t+16>>2]=a,i.i[t+12>>2]=o,R2(r+32|0),u=r+96|0}function Ir(t,n,r,e,a,o,f){var s=0,c=0,b=0,l=0,d=0,h=0,
w=0,v=0;s=u-80|0,u=s,na(s+32|0,e,a,123),c=i.i[s+36>>2],na(s+24|0,e,a,125);i:{if(i.i[s+24>>2]&1&i.i[s+32>>2]==1){if(b=i.i[s+28>>2],b4(s+16|0,e,a,c+1|0,b),S2(s+8|0,e,a,c),w=i.i[s+12>>2],c=i.i[s+8>>2],qi(
s,e,a,b+1|0),v=i.i[s+4>>2],e=i.i[s>>2],d=s+56|0,l=o,a=i.i[s+16>>2],o=a||1,b=a?i.i[s+20>>2]:0,Wr(d,l,o,b),l=i.i[s+56>>2],(l|0)==-2147483648){Yt(t,n,r,o,b);break i}h=i.i[s+64>>2],a=i.i[s+60>>2];e:{if(f&&
!c4(a,h)){i.i[s+76>>2]=28,i.i[s+72>>2]=75483,i.i[s+68>>2]=b,i.i[s+64>>2]=o,i.i[s+60>>2]=17,i.i[s+56>>2]=75382,X(s+44|0,d,3),e=t,t=i.i[s+48>>2],x2(e,n,r,t,i.i[s+52>>2]),m(i.i[s+44>>2],t);break e}i.i[s+
76>>2]=e?v:0,i.i[s+72>>2]=e||1,i.i[s+68>>2]=h,i.i[s+64>>2]=a,i.i[s+60>>2]=c?w:0,i.i[s+56>>2]=c||1,X(t+4|0,s+56|0,3),i.i[t>>2]=2}m(l,a);break i}Ui(t+4|0,e,a),i.i[t>>2]=2}u=s+80|0}function Ss(t,n,r,e){var a=0,
o=0,f=0,s=0,c=0,b=0,l=0,d=0,h=0,w=0,v=0,B=0,y=0;a=u-48|0,u=a,o=fi(i.i[21975],i.i[21976],t);i:{if(i.i[o>>2]!=4&&o){if(c=i.B[o+189],!c)e:{if(s=1,b=i.i[n+16>>2],(b|0)==-2147483648)break e;if(h=i.B[o+80],
l=i.B[n+20],w=i.i[o+148>>2],v=i.i[o+144>>2],f=n+21|0,C(a+13|0,f,35),i.b[a+12]=l,i.i[a+8>>2]=b,s=2,d=i.i[a+36>>2],!Xa(d,i.i[a+40>>2],v+8|0,w))n:{if(i.B[a+46]==2)break n;if(i.B[a+44]){s=3;break n}if(h>>>
0>=3){s=4;break n}if(m(i.i[a+20>>2],i.i[a+24>>2]),m(i.i[a+32>>2],d),i.b[o+80]=i.B[o+80]+1,s=i.i[o+236>>2],c=i.i[s>>2]+1|0,i.i[s>>2]=c,c){e=i.d[o+152>>3],i.i[a+28>>2]=t,i.i[a+24>>2]=s,B=a,y=Z0(r,e),i.i[B+
32>>2]=y,i.b[a+16]=l,i.i[a+12>>2]=b,i.i[a+8>>2]=2,t=i.B[f+3]|i.B[f+4]<<8|(i.B[f+5]<<16|i.B[f+6]<<24),i.b[a+20]=t,i.b[a+21]=t>>>8,i.b[a+22]=t>>>16,i.b[a+23]=t>>>24,t=i.B[f]|i.B[f+1]<<8|(i.B[f+2]<<16|i.
B[f+3]<<24),i.b[a+17]=t,i.b[a+18]=t>>>8,i.b[a+19]=t>>>16,i.b[a+20]=t>>>24,yi(87952,a+8|0),W(i.i[n+56>>2],i.i[n+60>>2]);break i}else p()}Ai(a+8|0)}if(i.b[a+9]=s,i.b[a+8]=6,i.s[a+10>>1]=i.S[n+68>>1],Ke(
t,a+8|0,r,e),W(i.i[n+56>>2],i.i[n+60>>2]),!c)break i;nn(n+16|0);break i}be(n)}u=a+48|0}function Rs(t){var n=0,r=0,e=0,a=0,o=0,f=0,s=0,c=0;return n=u-368|0,u=n,f=ji()|0,e=i.i[t+4>>2],r=Uf(e|0)|0,o=Oe(f|
0,r|0)|0,k(r),I2(n+24|0,e),P4(n+16|0,o,(D=q(68444,7)>>2,i.i[D])),i.i[n+16>>2]!=1?r=-2147483648:(e=i.i[n+20>>2],Xi(n+292|0,e),k(e),a=i.i[n+300>>2],c=i.i[n+296>>2],r=i.i[n+292>>2]),e=n+316|0,s=i.B[t+12],
ut(e,i.i[t+8>>2],s),f=a,a=(r|0)==-2147483648,i.i[n+336>>2]=a?0:f,i.i[n+332>>2]=a?1:c,i.i[n+328>>2]=a?0:r,r=n+304|0,p8(r,e),ja(e),a=q(68444,7),wi(e,n+24|0,r),r=d2(e),ni(o|0,i.i[a>>2],r|0),k(r),r=q(69116,
9),oe(n+8|0,s),a=q(i.i[n+8>>2],i.i[n+12>>2]),ni(o|0,i.i[r>>2],i.i[a>>2]),s4(e,t),i.i[n+316>>2]!=-2147483648?(i.i[n+360>>2]=i.i[n+324>>2],t=i.i[n+320>>2],i.i[n+352>>2]=i.i[n+316>>2],i.i[n+356>>2]=t):(i.
i[n+360>>2]=0,i.i[n+352>>2]=0,i.i[n+356>>2]=1),t=n+340|0,e=n+24|0,wi(t,e,n+352|0),ra(n,s),r=q(i.i[n>>2],i.i[n+4>>2]),t=d2(t),ni(o|0,i.i[r>>2],t|0),k(t),Qi(e),u=n+368|0,o}function Ar(t,n){var r=0,e=0,a=0,
o=0,f=0,s=0,c=0,b=0,l=0,d=0,h=0,w=0;for(r=u-48|0,u=r,v4(r+36|0,n),i.i[r+16>>2]=i.i[r+36>>2],n=i.i[r+40>>2],i.i[r+8>>2]=n,i.i[r+12>>2]=n,f=(i.i[r+44>>2]<<2)+n|0,i.i[r+20>>2]=f,i.i[r+32>>2]=0,i.i[r+24>>
2]=0,i.i[r+28>>2]=4,s=8,l=4;;){if(e=f,a=0,o=0,(n|0)!=(f|0)&&(e=n+4|0,i.i[r+12>>2]=e,c=i.i[n>>2],(e|0)==(f|0)?e=f:(e=n+8|0,i.i[r+12>>2]=e,d=i.i[n+4>>2],a=1),o=1),a&o){ti(r+36|0,c),o=i.i[r+36>>2],a=(o|0)==
-2147483648,h=a?0:i.i[r+44>>2],w=a?1:i.i[r+40>>2],i.i[r+24>>2]==(b|0)&&(ta(r+24|0),l=i.i[r+28>>2]),n=s+l|0,i.i[n>>2]=h,i.i[n+4>>2]=d,i.i[n-4>>2]=w,i.i[n-8>>2]=a?0:o,b=b+1|0,i.i[r+32>>2]=b,k(c),s=s+16|
0,n=e;continue}break}o&&k(c),a&&k(d),i.i[t+8>>2]=i.i[r+32>>2],n=i.i[r+28>>2],i.i[t>>2]=i.i[r+24>>2],i.i[t+4>>2]=n,f0(r+8|0),u=r+48|0}function xr(t,n){var r=0,e=0,a=0,o=0,f=0,s=0,c=0,b=0;if(r=t>>>0<=8?
8:t,e=r+n|0,!(e>>>0<r>>>0|e>>>0>4294967280))i:{if(r=e+15&-16,e=K2(r),r=g0(r,26-e|0),o=(r&31)+(r>>>0>63)|0,e=(o>>>5|0)-e|0,r=e+27|0,r>>>0>31)break i;if(a=bn(i.i[(r<<2)+92176>>2]&-1<<o),a>>>0>=32){if(a=
0,r=bn(i.i[23076]&-1<<e+28),r>>>0>31)break i;a=bn(i.i[(r<<2)+92176>>2])}if(f=(r<<7)+(a<<2)|0,e=i.i[f+88080>>2],o=i.i[e>>2],s=f,f=i.i[e+8>>2],i.i[s+88080>>2]=f,f)i.i[f+12>>2]=0;else e:{if(f=r<<2,a=i.i[f+
92176>>2]&i2(-2,a),i.i[f+92176>>2]=a,a)break e;c=92304,b=i.i[23076]&i2(-2,r),i.i[c>>2]=b}if(a=(t+e|0)+7&0-t,n=(a+(n-e|0)|0)+15&-16,(n|0)!=(o|0)&&(r=n+e|0,i.i[(e+(o&-16)|0)+4>>2]=r,i.i[r+4>>2]=e,o=o-n|
0,i.i[r>>2]=o,k4(r,o)),i.i[e>>2]=n|1,t>>>0<16)break i;i.i[a-4>>2]=e}return a}function Ke(t,n,r,e){var a=0,o=0,f=0,s=0,c=0,b=0,l=0;if(a=u-112|0,u=a,f=fi(i.i[21975],i.i[21976],t),f){if(c=Yi(n),i.i[a+8>>
2]=0,i.i[a>>2]=0,i.i[a+4>>2]=8,n=i.i[f+168>>2],n){for(o=i.i[f+164>>2],re(a,i.i[o>>2]),n=n-1|0,o=o+4|0;;){if(n){re(a,i.i[o>>2]),n=n-1|0,o=o+4|0;continue}break}i.i[f+168>>2]=0,o=i.i[a+8>>2],b=i.i[a>>2],
n=i.i[a+4>>2]}else n=8;i.i[f+248>>2]=0,i.i[a+8>>2]=b,i.i[a>>2]=n,o=T(o,96),i.i[a+12>>2]=o+n,f=a+109|0;i:{e:{for(;;){if(!o)break i;if(b=i.B[n+92],(b|0)==3)break e;if(l=a+16|0,C(l,n,92),s=n+93|0,s=i.B[s]|
i.B[s+1]<<8,i.b[f]=s,i.b[f+1]=s>>>8,i.b[f+2]=i.B[n+95],s=i.i[c>>2]+1|0,i.i[c>>2]=s,i.b[a+108]=b,s){n=n+96|0,q0(t,l,c,r,e),o=o-96|0;continue}break}p()}n=n+96|0}i.i[a+4>>2]=n,c0(a),u4(t),F2(c)}else C2(n);
u=a+112|0}function Tr(t,n,r,e,a,o){var f=0,s=0,c=0,b=0,l=0,d=0,h=0,w=0,v=0;f=i.i[t+168>>2]<<2,c=f-4|0,b=i.i[t+164>>2],w=f+b|0,t=i.i[t+244>>2],l=t-((t|0)!=0)|0;i:{for(;;){if((c|0)==-4)break i;if(t=b+4|
0,f=di(a,o,i.i[b>>2]),!(i.i[f+40>>2]&&f)){c=c-4|0,b=t;continue}break}if(d=i.i[f+32>>2],l=l>>>0>=32?32:l,s=l&31,v=i.i[f+36>>2],(l&63)>>>0>=32?(f=d<<s,s=0):(f=(1<<s)-1&d>>>32-s,s=d<<s),f=!f&(s|0)==-1|f?
-1:s,f=f>>>0>v>>>0?v:f,h=n*+(f>>>0),h<4294967295&h>=0?s=~~h>>>0:s=0,s=f>>>0<s>>>0?f:s,(t|0)==(w|0))break i;for(b=b+4|0,t=c>>>2|0;f=di(a,o,i.i[b>>2]),i.i[f+40>>2]&&f&&(d=i.i[f+32>>2],c=l&31,w=i.i[f+36>>
2],(l&63)>>>0>=32?(f=d<<c,c=0):(f=(1<<c)-1&d>>>32-c,c=d<<c),f=!f&(c|0)==-1|f?-1:c,f=f>>>0>w>>>0?w:f,h=n*+(f>>>0),h<4294967295&h>=0?c=~~h>>>0:c=0,f=f>>>0<c>>>0?f:c,s=f>>>0<s>>>0?s:f),b=b+4|0,t=t-1|0,!!t;)
;}return(r|0)==1&&(t=V2(e,1e3),s=Wi?-1:t>>>0>s>>>0?t:s),s}function Us(t){var n=0,r=0,e=0,a=0,o=0,f=0,s=0;n=u-144|0,u=n,e=i.i[t+44>>2],r=q(69328,8),a=n+92|0,z4(a,i.i[e>>2],i.i[r>>2]),r=i.i[n+92>>2];i:{
if((r|0)!=-2147483648){if(m(r,i.i[n+96>>2]),gt(a,e),i.i[n+92>>2]==-2147483648){r=2;break i}if(C(n+12|0,a,40),o=qe(i.i[e>>2])|0,Xi(n+132|0,o),f=i.i[n+132>>2],(f|0)!=-2147483648)e:{if(s=i.i[n+136>>2],n2(
a,i.i[n+136>>2],i.i[n+140>>2],1024),r=i.i[n+92>>2],(r|0)==-2147483648){m(f,s);break e}C(n+56|0,n+96|0,36),i.i[n+52>>2]=r,m(f,s),k(o);n:{if(i.B[n+50]){if(r=2,!Qa(n+12|0)||!Qa(n+52|0)|i.b[n+48]&1)break n}else if(r=
2,i.B[n+48])break n;r=T0(i.i[e>>2])|0,i.i[n+92>>2]=r,t=Yr(t,n+12|0,n+92|0,1,15),k(r),r=t^1}Ai(n+52|0),Ai(n+12|0);break i}k(o),Ai(n+12|0)}r=3}return u=n+144|0,r}function qs(t,n,r){var e=0,a=0,o=0,f=0,s=0,
c=0,b=0,l=0,d=0;a=u-48|0,u=a,e=fi(i.i[21975],i.i[21976],t);i:{if(e)e:{if(o=i.S[n+68>>1],i.B[e+188]==3&(o-200&65535)>>>0<=99){hr(t,72412,i.d[r>>3],i.d[r+8>>3]);break e}if(sa(o))n:{if(i.B[e+189])break n;
for(y4(a,n,i.d[r+8>>3]),s=i.d[r>>3],c=i.i[21969],b=i.i[21970],l=Tr(e,i.d[r+16>>3],i.i[a>>2],i.i[a+4>>2],c,b),d=s+ +(l>>>0),r=i.i[e+168>>2]<<2,o=i.i[e+164>>2];;){if(r){if(f=di(c,b,i.i[o>>2]),!i.i[f+40>>
2]|!(i.d[f+8>>3]>d)&&f)break n;o=o+4|0,r=r-4|0;continue}break}if(!Or(i.i[e+144>>2]+8|0,i.i[e+148>>2]))break n;Dr(t,l,0,s);break e}if(i.i[e>>2]==4)break e;if(u8(e),C(e,n,72),t=i.i[e+236>>2],n=i.i[t>>2]+
1|0,i.i[t>>2]=n,n){i.i[a+12>>2]=3,i.i[a+16>>2]=t,yi(87952,a+12|0);break i}else p()}be(n)}u=a+48|0}function Cr(t,n,r,e){var a=0,o=0,f=0,s=0,c=0,b=0;if(a=u-32|0,u=a,Hi(a+8|0,n,r,72447,5),i.i[a+8>>2]==1){
if(o=i.i[a+12>>2],i.i[a+16>>2]=o,p0(o)&255)i:{if((_(o)&255)!=6){i.i[t>>2]=1,i.i[t+4>>2]=6;break i}r=a+20|0,s=a+16|0,L0(r,s,1,69784),f=i.i[a+28>>2],c=i.i[a+24>>2],n=i.i[a+20>>2];e:if((n|0)==13){if(b=i.
i[e>>2],T2(r,s,1,69708,i.i[e+4>>2]),r=i.i[a+24>>2],n=i.i[a+20>>2],(n|0)!=13){f=i.i[a+28>>2];break e}if(T2(a+20|0,a+16|0,1,69924,i.i[e+8>>2]),e=i.i[a+24>>2],n=i.i[a+20>>2],(n|0)!=13)f=i.i[a+28>>2],r=e;else{
i.i[t+12>>2]=e,i.i[t+8>>2]=r,i.i[t+4>>2]=c&1?f:b,i.i[t>>2]=0;break i}}else r=c;i.i[t+12>>2]=f,i.i[t+8>>2]=r,i.i[t+4>>2]=n,i.i[t>>2]=1}else i.i[t+8>>2]=0,i.i[t+12>>2]=0,i.i[t>>2]=0,i.i[t+4>>2]=0;k(o)}else
i.i[t>>2]=0,i.i[t+12>>2]=i.i[e+8>>2],n=i.i[e+4>>2],i.i[t+4>>2]=i.i[e>>2],i.i[t+8>>2]=n;u=a+32|0}function Ye(t){var n=0,r=0,e=0,a=0,o=0;if(r=u-32|0,u=r,fe(),i.I[21946]>t>>>0&&(n=i.i[21945]+T(t,12)|0,i.
i[n>>2]==1&&(e=i.i[n+4>>2],i.i[n+4>>2]=0,a=i.i[n+8>>2])),i.i[21943]=i.i[21943]+1,e){n=mi(4,12),i.i[n>>2]=1,i.i[n+4>>2]=1,i.i[n+8>>2]=t,i.i[r+12>>2]=n+8,i.i[r+8>>2]=84112,i.i[r+24>>2]=0,n=r+8|0,i.i[r+20>>
2]=n,i.i[r+16>>2]=n,n=U[i.i[a+12>>2]](e,r+16|0)|0,fe();i:{e:if(n){if(i.I[21946]<=t>>>0||(t=i.i[21945]+T(t,12)|0,!i.i[t>>2]))break e;n=t+8|0,d8(i.i[t+4>>2],i.i[n>>2]),i.i[n>>2]=a,i.i[t+4>>2]=e;break i}else{
if(i.I[21946]<=t>>>0||(n=i.i[21945]+T(t,12)|0,i.i[n>>2]!=1))break e;i.i[n>>2]=0,o=i.i[n+4>>2],i.i[n+4>>2]=i.i[21948],i.i[21948]=t,i.i[21947]=i.i[21947]-1,d8(o,i.i[n+8>>2])}Ma(e,a)}i.i[21943]=i.i[21943]+
1,U[i.i[i.i[r+8>>2]+12>>2]](i.i[r+12>>2])}u=r+32|0}function Ps(t,n){t=t|0,n=n|0;var r=0,e=0,a=0,o=0,f=0,s=0;r=u-96|0,u=r;i:{e:switch(i.B[t+40]-1|0){case 0:case 1:p();case 2:e=i.i[t+36>>2];break i;default:
break e}e=i.i[t+4>>2],i.i[t+20>>2]=0|i.i[t>>2],i.i[t+24>>2]=e,e=i.i[t+12>>2],i.i[t+28>>2]=i.i[t+8>>2],i.i[t+32>>2]=e,e=Vr(i.i[t+16>>2]),i.i[t+36>>2]=e}if(_r(r+16|0,e,i.i[n>>2]),n=3,a=i.i[r+16>>2]==2,!a){
if(n=i.i[r+20>>2],M2(i.i[t+36>>2]),k(n),n=1,e=i.i[t+20>>2],i.B[e+132]==1&i.i[e+128>>2]==i.i[t+32>>2]){e=Kn(i.i[t+28>>2])|0,da(r+8|0,i.i[t+28>>2]);i:{e:{n:{r:{t:switch(o=i.i[r+8>>2],o|0){case 0:break r;case 3:
break e;case 4:break t;default:break n}Ot(r+24|0,i.i[t+20>>2]+8|0,i.i[t+28>>2],i.i[r+12>>2]);break i}Os(r+24|0,i.i[t+20>>2]+8|0,i.i[t+28>>2],e);break i}i.b[i.i[t+20>>2]+132|0]=0,zo(i.i[t+28>>2]),f=r,s=
Pe(i.i[t+28>>2])|0,i.i[f+32>>2]=s,i.i[r+28>>2]=(o|0)!=1,i.s[r+36>>1]=e,i.i[r+24>>2]=4;break i}r0(i.i[t+20>>2]+8|0),i.s[r+32>>1]=e,i.i[r+24>>2]=5,i.i[r+28>>2]=i.i[i.i[t+20>>2]+112>>2]}br(i.i[t+24>>2],r+
24|0)}k(i.i[t+28>>2]),ci(i.i[t+20>>2])}return i.b[t+40]=n,u=r+96|0,a|0}function Or(t,n){var r=0,e=0,a=0,o=0,f=0,s=0,c=0,b=0;e=u-32|0,u=e,a=i.i[22001],r=i.i[22002],jt(e+8|0,a,r,t,n);i:{if(i.i[e+8>>2]==
1){if(t=i.i[e+12>>2],t>>>0>=r>>>0)break i;r=a+(t<<4)|0}else{if(r>>>0>=64){for(o=a+28|0,b=r-1&268435455,r=i.i[a+12>>2],a=0;f=f+1|0,s=i.i[o>>2],c=s>>>0<r>>>0,a=c?a:f,r=c?r:s,o=o+16|0,(f|0)!=(b|0););Rt(e+
16|0,a),m(i.i[e+16>>2],i.i[e+20>>2]),r=i.i[22002]}if(Ui(e+16|0,t,n),i.i[22e3]==(r|0)&&ta(88e3),a=r+1|0,i.i[22002]=a,t=i.i[e+20>>2],n=r<<4,r=i.i[22001],n=n+r|0,i.i[n>>2]=i.i[e+16>>2],i.i[n+4>>2]=t,i.i[n+
8>>2]=i.i[e+24>>2],i.i[n+12>>2]=500,o=0,!a||(r=(r+(a<<4)|0)-16|0,!r))break i}if(t=i.i[r+12>>2],t>>>0<=4)break i;i.i[r+12>>2]=t-5,o=1}return u=e+32|0,o}function P0(t,n,r,e,a){var o=0,f=0,s=0,c=0,b=0;for(o=
u-48|0,u=o,f=ga(i.i[e>>2],i.i[e+4>>2],32),i.i[o+24>>2]=a,i.i[o+20>>2]=e,e=0,i.i[o+32>>2]=f?0:2,i.i[o+16>>2]=1,i.i[o+28>>2]=f?1:74398,i.i[o+12>>2]=o+28,f=o+16|0,a=0;a=i.i[e+f>>2]+a|0,e=e+8|0,(e|0)!=16;)
;for(oi(o,a,4,8),s=i.i[o+4>>2],i.i[o+40>>2]=s,i.i[o+36>>2]=i.i[o>>2],e=0,a=0;;){if(i.i[o+44>>2]=e,(a|0)!=16){f=(o+12|0)+a|0,b=i.i[f>>2],f=i.i[f+4>>2];i:{if(f>>>0>i.i[o+36>>2]-e>>>0)f2(o+36|0,e,f,4,8),
s=i.i[o+40>>2],e=i.i[o+44>>2];else if(!f)break i;c=f<<3,c&&C((e<<3)+s|0,b,c),e=i.i[o+44>>2]}a=a+8|0,e=e+f|0;continue}break}a=i.i[o+36>>2],f=t,t=i.i[o+40>>2],Ji(f,1,n,r,t,e),gi(a,t,4,8),u=o+48|0}function Ns(t){
var n=0,r=0,e=0,a=0,o=0,f=0,s=0,c=0,b=0;return n=u-80|0,u=n,e=n+36|0,Qe(e,t),o=i.i[n+76>>2],c=i.i[n+72>>2],D2(e),si(n+24|0,c,o,69431,5),r=i.i[n+28>>2],r?(a=i.i[n+24>>2],e=Oe(ji()|0,t|0)|0,t=Vn(t|0)|0,
f=Jf(t|0,0,-1)|0,k(t),k2(a,r,69436,6)&&(et(n+16|0,a,r),t=Z(i.i[n+16>>2],i.i[n+20>>2])|0,O0(f|0,t|0)|0,k(t)),ni(e|0,(D=q(69347,7)>>2,i.i[D]),f|0),s=1024,ni(e|0,(D=q(69354,7)>>2,i.i[D]),1024),t=ji()|0,ni(
t|0,(D=q(69442,5)>>2,i.i[D]),e|0),b=q(69447,3),r=q(a,r),ni(t|0,i.i[b>>2],i.i[r>>2]),i.i[n+48>>2]=4,i.i[n+44>>2]=69450,i.i[n+40>>2]=o,i.i[n+36>>2]=c,e0(n+8|0,n+36|0),a=i.i[n+12>>2],r=i.i[n+8>>2],o=q(69450,
4),r&&(s=M((D=q(r,a)>>2,i.i[D]))),ni(t|0,i.i[o>>2],s|0),k(s),k(f),k(e)):t=1024,u=n+80|0,t}function Ds(t,n,r,e){var a=0,o=0,f=0;a=u-368|0,u=a,lr(a,n);i:{e:switch((t&255)-8|0){case 0:Ji(a+268|0,8,r,e,68612,
1);break i;case 1:Ji(a+268|0,9,r,e,68656,1);break i;default:f=a+268|0,o=$f(n|0)|0,La(f,o),wi(a+356|0,a,f),k(o),i.i[a+344>>2]=24,i.i[a+340>>2]=68776,i.i[a+352>>2]=i.i[a+364>>2],o=i.i[a+360>>2],i.i[a+348>>
2]=o,Ji(f,t,r,e,a+340|0,2),m(i.i[a+356>>2],o);break i;case 3:break e}f=a+268|0,Na(f,n),o=i.i[a+268>>2],W(o,i.i[a+272>>2]),(o|0)!=-2147483648?Ji(f,11,r,e,68724,1):Ji(a+268|0,11,r,e,68768,1)}return r=A2(
a+268|0),(t&255)==11&&Fi(n|0)&65535&&(e=q(68800,6),t=v2(+((Fi(n|0)&65535)>>>0))|0,ni(r|0,i.i[e>>2],t|0),k(t)),c2(a+268|0),Qi(a),u=a+368|0,r}function Ri(t,n,r,e,a,o){var f=0,s=0,c=0,b=0;if(f=u-32|0,u=f,
r=r+e|0,e>>>0<=r>>>0){s=f+20|0,b=i.i[n>>2],e=b<<1,r=r>>>0>e>>>0?r:e,r=r>>>0<=4?4:r,c=V2(o,r),e=0;i:{if(!(e|Wi)&c>>>0<=-2147483648-a>>>0)if(b?(s=i.i[n+4>>2],i.i[f+28>>2]=a,o=T(o,b),e=f+24|0):(o=0,e=f+28|
0),i.i[e>>2]=o,i.i[f+28>>2]?(e=i.i[f+24>>2],e?e=U2(s,e,a,c):(U4(f+8|0,a,c,0),e=i.i[f+8>>2])):(U4(f,a,c,0),e=i.i[f>>2]),e){i.i[n>>2]=r,i.i[n+4>>2]=e,s=-2147483647;break i}else i.i[f+20>>2]=a,s=f+16|0,e=
c;i.i[s>>2]=e,r=i.i[f+16>>2],s=i.i[f+20>>2]}}i.i[t+4>>2]=r,i.i[t>>2]=s,u=f+32|0}function n2(t,n,r,e){var a=0,o=0,f=0,s=0,c=0,b=0,l=0,d=0,h=0,w=0;a=u-48|0,u=a,n=Of(n|0,r|0,e|0)|0,n?(e=a+40|0,nf(e|0,n|0),
_i(a+32|0,i.i[a+40>>2],i.i[a+44>>2]),r=i.i[a+36>>2],b=i.i[a+32>>2],Sf(e|0,n|0),_i(a+24|0,i.i[a+40>>2],i.i[a+44>>2]),e=0,f=i.i[a+24>>2],s=i.i[a+28>>2],N(f,s,69436,6)||(e=N(f,s,69176,5)?1:2),o=a+40|0,ef(
o|0,n|0),_i(a+16|0,i.i[a+40>>2],i.i[a+44>>2]),l=i.i[a+16>>2],c=i.i[a+20>>2],xf(o|0,n|0),_i(a+8|0,i.i[a+40>>2],i.i[a+44>>2]),d=i.i[a+8>>2],o=i.i[a+12>>2],h=Yo(n|0)|0,w=Ko(n|0)|0,i.b[t+38]=e,i.b[t+36]=(h|
0)!=0,i.i[t+32>>2]=o,i.i[t+28>>2]=d,i.i[t+24>>2]=o,i.i[t+20>>2]=c,i.i[t+16>>2]=l,i.i[t+12>>2]=c,i.i[t+8>>2]=r,i.i[t+4>>2]=b,i.i[t>>2]=r,i.b[t+37]=(w|0)!=0,m(s,f),k(n)):i.i[t>>2]=-2147483648,u=a+48|0}function jr(t,n,r,e,a){
var o=0,f=0,s=0,c=0;if(o=u-32|0,u=o,n=n+r|0,n>>>0>=r>>>0){if(f=o+20|0,s=i.i[t>>2],r=s<<1,n=n>>>0>r>>>0?n:r,r=(a|0)==1?8:4,c=n>>>0>r>>>0?n:r,n=V2(a,c),r=0,r|Wi)t=f;else if(n>>>0<=-2147483648-e>>>0)if(s?
(r=i.i[t+4>>2],i.i[o+28>>2]=e,a=T(a,s),f=o+24|0):(a=0,f=o+28|0),i.i[f>>2]=a,i.i[o+28>>2]?(a=i.i[o+24>>2],a?r=U2(r,a,e,n):(Za(o+8|0,e,n),r=i.i[o+8>>2])):(Za(o,e,n),r=i.i[o>>2]),r){i.i[t>>2]=c,i.i[t+4>>
2]=r,u=o+32|0;return}else i.i[o+20>>2]=e,r=n,t=o+16|0;else t=f;i.i[t>>2]=r}p()}function X(t,n,r){var e=0,a=0,o=0,f=0,s=0,c=0,b=0;if(e=u-48|0,u=e,r){o=r<<3,r=o,a=n;i:{for(;;){if(!r)break i;if(r=r-8|0,f=
i.i[a+4>>2],a=a+8|0,s=f+s|0,!(f>>>0<=s>>>0))break}p()}for(oi(e+8|0,s,1,1),i.i[e+28>>2]=0,r=i.i[e+12>>2],a=i.i[e+8>>2],i.i[e+20>>2]=a,i.i[e+24>>2]=r,r=i.i[n>>2],w8(e+20|0,r,r+i.i[n+4>>2]|0),a=o-8|0,r=n+
12|0,n=i.i[e+28>>2],f=s-n|0,o=i.i[e+24>>2],n=n+o|0;;){if(a){b=i.i[r-4>>2],c=i.i[r>>2],Ki(e+32|0,n,f,c),f=i.i[e+44>>2],n=i.i[e+40>>2],N2(i.i[e+32>>2],i.i[e+36>>2],b,c),a=a-8|0,r=r+8|0;continue}break}a=
i.i[e+20>>2],n=s-f|0}else o=1,n=0;i.i[t+8>>2]=n,i.i[t+4>>2]=o,i.i[t>>2]=a,u=e+48|0}function Er(t){var n=0,r=0,e=0,a=0,o=0,f=0,s=0,c=0,b=0,l=0;if(n=u-192|0,u=n,r=n+96|0,a0(r,87872,t),i.B[n+188]!=3){if(C(
n,r,96),c=i.i[n+24>>2],a=fi(i.i[21975],i.i[21976],c),a){if(o=i.i[a+248>>2],t=o-((o|0)!=0)|0,i.i[a+248>>2]=t,f=i.i[a+168>>2],f>>>0>(t<<1)+32>>>0)i:{for(s=i.i[a+164>>2],t=s;;){if(e8(i.i[t>>2])){if(t=t+4|
0,e=e+1|0,(f|0)!=(e|0))continue;break i}break}for(l=s+4|0,r=e;;){e:{for(t=(r<<2)+l|0;;){if(r=r+1|0,f>>>0<=r>>>0)break e;if(b=i.i[t>>2],t=t+4|0,!!e8(b))break}i.i[(e<<2)+s>>2]=b,e=e+1|0;continue}break}i.
i[a+168>>2]=e}o>>>0<2&&u4(c)}se(n+48|0)}u=n+192|0}function Ls(t,n,r,e){var a=0,o=0,f=0,s=0,c=0;a=u-32|0,u=a,Hi(a+8|0,n,1,72494,6),f=i.i[a+12>>2],c=i.i[a+8>>2];i:{e:{if((c|0)==1)n:{if(ri(a,f,72452,7),i.
i[a>>2]==1)r:{if(o=i.i[a+4>>2],s=p0(o),k(o),(s&255)==2||!Jt(f,72459,16))break r;if(Jt(f,72475,19))break n}i.i[t+4>>2]=5;break e}if(tt(a+20|0,n,1,r,e),r=i.i[a+28>>2],e=i.i[a+24>>2],o=i.i[a+20>>2],(o|0)!=
13){i.i[t+12>>2]=r,i.i[t+8>>2]=e,i.i[t+4>>2]=o;break e}if(bt(a+20|0,n,1,72500,12),o=i.B[a+24],s=i.i[a+20>>2],(s|0)!=13)n=i.B[a+28]|i.B[a+29]<<8|(i.B[a+30]<<16|i.B[a+31]<<24),i.b[t+12]=n,i.b[t+13]=n>>>
8,i.b[t+14]=n>>>16,i.b[t+15]=n>>>24,n=i.B[a+25]|i.B[a+26]<<8|(i.B[a+27]<<16|i.B[a+28]<<24),i.b[t+9]=n,i.b[t+10]=n>>>8,i.b[t+11]=n>>>16,i.b[t+12]=n>>>24,i.b[t+8]=o,i.i[t+4>>2]=s;else{i.b[t+16]=o,i.i[t+
12>>2]=r,i.i[t+8>>2]=e,i.i[t+4>>2]=f,i.i[t>>2]=c;break i}}i.i[t>>2]=2,F(c,f)}u=a+32|0}function N0(t,n,r,e){var a=0,o=0,f=0,s=0;for(a=u-80|0,u=a,$2(a+28|0,n,r,e),i.i[a+48>>2]=0,i.i[a+40>>2]=0,i.i[a+44>>
2]=4,n=T(i.i[a+36>>2],12),e=i.i[a+32>>2];;){if(n){r=i.i[e+4>>2],o=i.i[e+8>>2],b0(a+16|0,r,o,74398,2),qi(a+8|0,r,o,i.i[a+16>>2]&1?i.i[a+20>>2]+2|0:0),r=i.i[a+8>>2],_e(a+52|0,r||1,r?i.i[a+12>>2]:0),i.i[a+
72>>2]=i.i[a+52>>2],r=i.i[a+56>>2],i.i[a+64>>2]=r,i.i[a+68>>2]=r,o=i.i[a+60>>2],l2(a+40|0,o),f=i.i[a+48>>2],o&&(s=T(o,12),s&&C(i.i[a+44>>2]+T(f,12)|0,r,s)),e=e+12|0,i.i[a+76>>2]=r,i.i[a+48>>2]=o+f,n=n-
12|0,C4(a- -64|0);continue}break}i.i[t+8>>2]=i.i[a+48>>2],n=i.i[a+44>>2],i.i[t>>2]=i.i[a+40>>2],i.i[t+4>>2]=n,$(a+28|0),u=a+80|0}function Sr(t,n,r){var e=0,a=0,o=0,f=0,s=0,c=0;if(e=u-32|0,u=e,i.b[e+28]=
0,i.i[e+24>>2]=r,i.i[e+20>>2]=n,i.i[e+16>>2]=2,a=e+16|0,Xr(e+8|0,a),r=i.i[e+8>>2],r&&(n=i.i[e+12>>2],ca(r,n))){if(Xr(e,a),a=i.i[e>>2],c=i.i[e+4>>2],n)for(;o=V2(o,10),s=o+(i.B[r]-48&255)|0,o=Wi||o>>>0>
s>>>0?-1:s,r=r+1|0,n=n-1|0,!!n;);for(r=a?c:1,a=a||72933;n=f,(n|0)!=(r|0)&&(f=n+1|0,i.B[n+a|0]==48););n=((n|0)!=(r|0))+o|0,f=n>>>0<o>>>0?-1:n,o=ca(a,r)}i.i[t+4>>2]=f,i.i[t>>2]=o,u=e+32|0}function Ze(t,n,r,e){
var a=0,o=0,f=0,s=0,c=0,b=0,l=0;if((n&255)==(e&255))i:{if((t|0)==(r|0)){a=1;break i}if(!xi(i.i[t+12>>2],i.i[t+16>>2],i.i[r+12>>2],i.i[r+16>>2])||!xi(i.i[t+24>>2],i.i[t+28>>2],i.i[r+24>>2],i.i[r+28>>2])||
!ua(t+44|0,r+44|0)||(o=i.i[t+40>>2],(o|0)!=i.i[r+40>>2]))break i;c=i.i[t+36>>2],b=i.i[r+36>>2];e:{for(;;){if(e=l,(o|0)!=(e|0)){if(f=a+c|0,s=a+b|0,h8(i.i[f+4>>2],i.i[f+8>>2],i.i[s+4>>2],i.i[s+8>>2]))break e;
if(a=a+24|0,l=e+1|0,!h8(i.i[f+16>>2],i.i[f+20>>2],i.i[s+16>>2],i.i[s+20>>2]))continue;break e}break}e=o}if(a=e>>>0>=o>>>0&n,n&1|e>>>0<o>>>0)break i;return ua(t+56|0,r+56|0)}return a}function Rr(t,n){var r=0,
e=0,a=0,o=0,f=0,s=0,c=0,b=0,l=0,d=0,h=0,w=0,v=0;r=u-96|0,u=r,l=i.i[n+20>>2],d=r+60|0,h=r+20|0,e=i.i[n+4>>2],w=i.i[n+12>>2],v=i.i[n+24>>2];i:{e:{n:{for(;;){r:{if((e|0)==(w|0))break e;s=e+4|0,i.i[n+4>>2]=
s,a=r+16|0,c=i.i[e>>2],ti(a,c),e=i.i[r+16>>2];t:{if((e|0)!=-2147483648)if(b=i.i[r+20>>2],o=i.i[r+20>>2],f=i.i[r+24>>2],n2(a,o,f,1024),a=i.i[r+16>>2],(a|0)==-2147483648)m(e,b);else{C(d,h,36),i.i[r+56>>
2]=a,$r(r+4|0,o,f,r+56|0,i.B[l]),m(e,b),f=i.i[r+12>>2],o=i.i[r+8>>2],e=i.i[r+4>>2];break t}e=-2147483648}if(k(c),a=e,(e|0)==-2147483648)break r;if(e=s,(a|0)==-2147483647)continue;break n}break}i.b[v]=
1;break e}i.i[t+4>>2]=o,i.i[t+8>>2]=f,i.i[t>>2]=a;break i}i.i[t>>2]=-2147483648}u=r+96|0}function $e(t,n){var r=0,e=0,a=0,o=0;for(r=u+-64|0,u=r,i.b[r+40]=0,i.i[r+36>>2]=n,i.i[r+32>>2]=t,i.b[r+52]=0,i.
i[r+48>>2]=n,i.i[r+44>>2]=t,e=-1;e=e+1|0,t2(r+24|0,r+44|0),!!i.i[r+24>>2];);if(a=1,o=1,(e|0)==4){for(i.b[r+52]=0,i.i[r+48>>2]=n,i.i[r+44>>2]=t;;){i:{if(t2(r+16|0,r+44|0),e=i.i[r+16>>2],!e||(o=i.i[r+20>>
2],!o))break i;if(i.i[r+56>>2]=e,i.i[r+60>>2]=e+o,_t(r+56|0))continue}break}o=(e|0)!=0}if(!N(t,n,74173,9))i:{if(N(t,n,74182,5)||(a=u2(t,n,74187,10),a|o))break i;t2(r+8|0,r+32|0),t=i.i[r+8>>2],t?a=xi(t,
i.i[r+12>>2],74197,3):a=0}return u=r- -64|0,a}function Ur(t,n){var r=0,e=0,a=0,o=0;for(e=u-32|0,u=e,i.i[e+28>>2]=0,r=e+28|0,a2(r,i.i[n+4>>2],i.i[n+8>>2]),a2(r,i.i[n+16>>2],i.i[n+20>>2]),Q4(e+16|0,n+36|
0),o=r,r=i.i[e+16>>2],a2(o,r||1,r?i.i[e+20>>2]:0),a=T(i.i[n+32>>2],24),r=i.i[n+28>>2];;){if(a){o=e+28|0,a2(o,i.i[r+4>>2],i.i[r+8>>2]),a2(o,i.i[r+16>>2],i.i[r+20>>2]),a=a-24|0,r=r+24|0;continue}break}a=
i.i[e+28>>2],Q4(e+8|0,n+48|0),r=i.i[e+8>>2],a2(e+28|0,r||1,r?i.i[e+12>>2]:0),r=mi(4,68),i.i[r>>2]=1,i.i[r+4>>2]=1,C(r+8|0,n,60),i.b[t+12]=0,i.i[t+4>>2]=a,i.i[t>>2]=r,i.i[t+8>>2]=i.i[e+28>>2],u=e+32|0}
function _e(t,n,r){var e=0,a=0,o=0,f=0;if(e=u-80|0,u=e,i.b[e+28]=0,i.i[e+24>>2]=r,i.i[e+20>>2]=n,Lr(e+44|0,e+20|0),i.i[e+44>>2]!=-2147483648){for(oi(e+8|0,4,4,12),r=i.i[e+8>>2],a=i.i[e+12>>2],i.i[a+8>>
2]=i.i[e+52>>2],n=i.i[e+48>>2],i.i[a>>2]=0|i.i[e+44>>2],i.i[a+4>>2]=n,i.i[e+40>>2]=1,i.i[e+36>>2]=a,i.i[e+32>>2]=r,i.i[e+64>>2]=i.i[e+28>>2],n=i.i[e+24>>2],i.i[e+56>>2]=i.i[e+20>>2],i.i[e+60>>2]=n,r=12,
n=1;;){if(Lr(e+68|0,e+56|0),i.i[e+68>>2]!=-2147483648){i.i[e+32>>2]==(n|0)&&(l2(e+32|0,1),a=i.i[e+36>>2]),o=r+a|0,i.i[o+8>>2]=i.i[e+76>>2],f=i.i[e+72>>2],i.i[o>>2]=i.i[e+68>>2],i.i[o+4>>2]=f,n=n+1|0,i.
i[e+40>>2]=n,r=r+12|0;continue}break}i.i[t+8>>2]=i.i[e+40>>2],f=i.i[e+36>>2],i.i[t>>2]=i.i[e+32>>2],i.i[t+4>>2]=f}else i.i[t+8>>2]=0,i.i[t>>2]=0,i.i[t+4>>2]=4;u=e+80|0}function qr(t,n){var r=0,e=0,a=0,
o=0,f=0,s=0,c=0,b=0,l=0,d=0,h=0;r=u-96|0,u=r,b=r+60|0,l=r+20|0,e=i.i[n>>2],d=i.i[n+4>>2],h=i.i[n+12>>2];i:{e:{n:{r:{for(;;){t:{if((e|0)==(d|0))break e;if(s=e+4|0,i.i[n>>2]=s,o=r+16|0,ti(o,i.i[e>>2]),a=
i.i[r+16>>2],(a|0)==-2147483648)break n;if(c=i.i[r+20>>2],f=o,o=i.i[r+20>>2],e=i.i[r+24>>2],an(f,o,e),f=i.i[r+16>>2],(f|0)==-2147483648)break t;if(C(b,l,36),i.i[r+56>>2]=f,$r(r+4|0,o,e,r+56|0,0),m(a,c),
a=i.i[r+4>>2],(a|0)==-2147483648)break n;if(e=s,(a|0)==-2147483647)continue;break r}break}m(a,c);break n}n=i.i[r+8>>2],i.i[t+8>>2]=i.i[r+12>>2],i.i[t+4>>2]=n,i.i[t>>2]=a;break i}i.b[h]=1}i.i[t>>2]=-2147483648}
u=r+96|0}function i4(t,n){var r=0,e=0,a=0,o=0,f=0,s=0,c=0;if(r=u-80|0,u=r,f=n4(n),e4(r+8|0,t,n,f),i.i[r+8>>2]==1)i:{if(e=i.i[r+12>>2],s=i.i[t+8>>2],e>>>0>=s>>>0||(c=i.i[t+4>>2],n=c+T(e,60)|0,a=i.i[n>>
2],(a|0)==2)||(o=i.i[t+16>>2],C(r+24|0,n+4|0,56),i.i[n+4>>2]=o,i.i[n>>2]=2,i.i[t+16>>2]=e,i.i[t+12>>2]=i.i[t+12>>2]-1,i.i[r+20>>2]=a,o=i.i[r+24>>2],pi(r+28|0),n=i.i[t+28>>2],!n))break i;for(n=i.i[t+24>>
2]+((n-1&f)<<3)|0,t=i.i[n>>2];;){e:{if((t|0)!=1||(t=i.i[n+4>>2],(t|0)==(e|0)))break e;if(t>>>0>=s>>>0)break i;if(n=T(t,60)+c|0,t=i.i[n>>2],(t|0)!=2)continue;break i}break}i.i[n+4>>2]=o,i.i[n>>2]=a}u=r+
80|0}function Ms(t){var n=0,r=0,e=0,a=0,o=0,f=0;return n=u-80|0,u=n,a=ji()|0,r=n+24|0,e=Ln(i.i[t>>2])|0,Qe(r,e),o=i.i[n+64>>2],f=i.i[n+60>>2],D2(r),k(e),e=n+68|0,H4(e,t),si(n+16|0,f,o,69473,7),$2(r,e,
i.i[n+16>>2],i.i[n+20>>2]),i.i[n+32>>2]&&(t=i.i[n+28>>2],r=q(69473,7),t=Z(i.i[t+4>>2],i.i[t+8>>2])|0,ni(a|0,i.i[r>>2],t|0),k(t)),t=n+24|0,$(t),si(n+8|0,f,o,69480,6),N0(t,n+68|0,i.i[n+8>>2],i.i[n+12>>2]),
t=i.i[n+32>>2],t&&(r=q(69480,6),t=K0(i.i[n+28>>2],t),ni(a|0,i.i[r>>2],t|0),k(t)),$(n+24|0),F(i.i[n+68>>2],i.i[n+72>>2]),u=n+80|0,a}function Fs(t,n){t=t|0,n=n|0;var r=0,e=0,a=0;r=u-96|0,u=r;i:{e:switch(i.
B[t+24]-1|0){case 0:case 1:p();case 2:e=i.i[t+20>>2];break i;default:break e}e=Vr(i.i[t+4>>2]),i.i[t+20>>2]=e}return _r(r+16|0,e,i.i[n>>2]),n=3,a=i.i[r+16>>2]==2,a||(n=i.i[r+20>>2],M2(i.i[t+20>>2]),k(
n),n=1,e=i.i[t>>2],i.B[e+132]==1&i.i[e+128>>2]==i.i[t+8>>2]&&(da(r+8|0,i.i[t+12>>2]),e=i.i[r+8>>2],(e|0)==4?Ot(r+24|0,i.i[t>>2]+8|0,i.i[t+12>>2],i.i[r+12>>2]):(Es(r,i.i[i.i[t>>2]+100>>2],i.i[t+12>>2],
e),i.i[r+24>>2]=3,e=i.i[r+4>>2],i.i[r+28>>2]=i.i[r>>2],i.i[r+32>>2]=e),br(i.i[t+16>>2],r+24|0),e=i.i[t>>2]),ci(e),k(i.i[t+12>>2])),i.b[t+24]=n,u=r+96|0,a|0}function i0(t,n){var r=0,e=0,a=0,o=0,f=0,s=0,
c=0;r=73066,e=22,a=1;i:{e:{n:{r:{t:{a:switch(n=n&255,n-1|0){case 0:break a;case 1:break t;case 2:break r;case 3:break n;case 4:break e;default:break i}r=73088,e=33,o=1,n=0;break i}r=73121,e=26,a=73147,
n=6,o=1;break i}r=73153,e=12,a=73165,n=5,f=1,s=1;break i}r=73121,e=26,a=73170,n=9,o=1,f=2,c=1,s=1;break i}r=73121,e=26,n=0,s=2,f=3,o=1,c=1}i.b[t+18]=c,i.b[t+17]=s,i.b[t+19]=o,i.b[t+16]=f,i.i[t+12>>2]=
n,i.i[t+8>>2]=a,i.i[t+4>>2]=e,i.i[t>>2]=r}function Pr(t){var n=0,r=0,e=0,a=0,o=0,f=0,s=0,c=0,b=0;if(n=i.i[21965],n>>>0>t>>>0&&(e=i.i[21964],r=e+T(t,112)|0,f=i.i[r>>2],(f|0)!=2)){if(s=i.i[r+12>>2],a=i.
i[r+8>>2],r=i.i[r+4>>2],(f|0)!=1|r>>>0>=n>>>0||(o=T(r,112)+e|0,i.i[o>>2]!=2&&(i.i[o+12>>2]=s,i.i[o+8>>2]=a)),!a|n>>>0<=s>>>0||(n=T(s,112)+e|0,i.i[n>>2]!=2&&(i.i[n+4>>2]=r,i.i[n>>2]=f)),i.i[21952]==1)i:{
if(e=i.i[21954],b=a,a=i.i[21953],n=(a|0)!=(t|0),!(b|n)||(o=n?a:s,c=(t|0)!=(e|0),c|!(f&1)))break i;e=r,c=1}i.i[21954]=e,i.i[21953]=o,i.i[21952]=c}}function r2(t,n){var r=0,e=0,a=0,o=0;if(e=xr(t,n),!e)i:{
if(e=0,a=t>>>0<=8?8:t,r=a+n|0,r>>>0<a>>>0|r>>>0>4294967280||(r=r+15&-16,r>>>0>4227858432)||(a=K2(r),(a|0)!=27&&(o=r,r=-1<<26-a,r=o+(r^-1)&r,r>>>0>4294967279))||(r=r+65551|0,r>>>0<65535)||(a=j8(r>>>16|
0),(a|0)==-1))break i;for(e=a<<16,e||p(),r=r&-65536;;){if(r){i.i[e+4>>2]=0,a=r-16|0,i.i[e>>2]=a,o=e+a|0,i.i[o+4>>2]=e,i.i[o>>2]=19,k4(e,a),e=r+e|0,r=0;continue}break}e=xr(t,n)}return e}function Nr(t,n,r,e,a){
var o=0,f=0,s=0,c=0,b=0,l=0;o=u-320|0,u=o,f=i.B[t+36],oe(o+16|0,f),s=q(i.i[o+16>>2],i.i[o+20>>2]),ra(o+8|0,f),c=q(i.i[o+8>>2],i.i[o+12>>2]),I2(o+28|0,i.i[t+28>>2]),s4(o+308|0,t+24|0),i.i[o+308>>2]!=-2147483648?
(i.i[o+304>>2]=i.i[o+316>>2],f=i.i[o+312>>2],i.i[o+296>>2]=i.i[o+308>>2],i.i[o+300>>2]=f):(i.i[o+304>>2]=0,i.i[o+296>>2]=0,i.i[o+300>>2]=1),a=a<<2&1020,f=i.i[a+86572>>2],b=i.i[a+86596>>2],a=o+28|0,wi(
o+308|0,a,o+296|0),Qi(a),a=i.i[o+312>>2],l=i.i[o+316>>2],f=q(b,f),mf(i.i[t+16>>2],i.i[s>>2],i.i[c>>2],a|0,l|0,n|0,r&65535,+e,i.i[f>>2]),m(i.i[o+308>>2],a),u=o+320|0}function Dr(t,n,r,e){var a=0,o=0,f=0,
s=0,c=0,b=0;if(f=u-48|0,u=f,a=fi(i.i[21975],i.i[21976],t),a){for(s=i.i[a+164>>2],c=s+(i.i[a+168>>2]<<2)|0;;){if((s|0)!=(c|0)){for(t=di(i.i[21969],i.i[21970],i.i[s>>2]);;){if(o=t,o){if(r&&(t=0,i.d[o+16>>
3]>e))continue;t=0,b=o,o=i.i[o+40>>2],i.i[b+40>>2]=o-((o|0)!=0);continue}break}s=s+4|0;continue}break}le(a),i.i[a>>2]=4,e=e+ +(n>>>0),i.d[a+152>>3]=e,i.d[a+8>>3]=e,t=i.i[a+236>>2],r=i.i[t>>2]+1|0,i.i[t>>
2]=r,r?(i.i[f+20>>2]=n,i.i[f+16>>2]=t,i.i[f+12>>2]=4,yi(87952,f+12|0)):p()}u=f+48|0}function Lr(t,n){var r=0,e=0,a=0,o=0,f=0,s=0,c=0;a=u-48|0,u=a,s=i.B[n+8],f=i.i[n+4>>2],r=i.i[n>>2];i:{e:{for(;;){if(!(s&
1)){e=r,o=0;n:{r:{for(;;){if(s=(o|0)==(f|0),!s){if(r=i.B[e+o|0],(r|0)==32|(r|0)==44)break r;o=o+1|0;continue}break}i.b[n+8]=1,r=e,o=f;break n}r=o+1|0,f=f-r|0,i.i[n+4>>2]=f,r=e+r|0,i.i[n>>2]=r}if(!o||(c=
a+36|0,Ui(c,e,o),e=a+16|0,Ve(e,c),Pa(a+4|0,e),e=i.i[a+4>>2],(e|0)==-2147483648))continue;break e}break}i.i[t>>2]=-2147483648;break i}n=i.i[a+12>>2],i.i[t+4>>2]=i.i[a+8>>2],i.i[t+8>>2]=n,i.i[t>>2]=e}u=
a+48|0}function Hs(t){var n=0,r=0,e=0,a=0,o=0,f=0;r=u-16|0,u=r,o=i.i[t+128>>2],_0(r+8|0,t+116|0),n=i.i[r+12>>2],e=i.i[r+8>>2],q2(r,i.i[e>>2],i.i[e+4>>2]),e=i.i[r+4>>2],a=i.i[r>>2],a&i.i[t+56>>2]?(a=i.
i[t+60>>2],i.i[n>>2]=i.i[n>>2]-1,n=i.i[t+112>>2],f=Rf(e|0,(n>>>0>=65536?65536:n)|0)|0,fe(),n=mi(4,28),i.b[n+24]=0,i.i[n+16>>2]=a,i.i[n+12>>2]=e,i.i[n+8>>2]=o,i.i[n+4>>2]=f,i.i[n>>2]=t,t=Kr(n,69100),i.
i[21943]=i.i[21943]+1,Ye(t)):(a&1&&k(e),i.i[n>>2]=i.i[n>>2]-1,ci(t)),u=r+16|0}function A2(t){var n=0,r=0,e=0,a=0;return r=u-16|0,u=r,e=ji()|0,i.i[r+12>>2]=e,n=r+12|0,a=i.B[t+68]<<2,ui(n,68440,4,M((D=q(
i.i[a+86336>>2],i.i[a+86288>>2])>>2,i.i[D]))),ui(n,68444,7,Z(i.i[t+24>>2],i.i[t+28>>2])|0),ui(n,68451,7,Z(i.i[t+12>>2],i.i[t+16>>2])|0),i.i[t+56>>2]!=-2147483648&&ui(n,68458,4,Z(i.i[t+60>>2],i.i[t+64>>
2])|0),n=i.i[t+40>>2],n&&ui(r+12|0,68462,6,K0(i.i[t+36>>2],n)),n=i.i[t+52>>2],n&&ui(r+12|0,68468,7,K0(i.i[t+48>>2],n)),i.i[t>>2]==1&&ui(r+12|0,68475,10,G2(i.i[t+4>>2])),u=r+16|0,e}function e4(t,n,r,e){
var a=0,o=0,f=0,s=0,c=0,b=0,l=0,d=0,h=0,w=0;if(a=i.i[n+28>>2],a)i:{for(a=i.i[n+24>>2]+((a-1&e)<<3)|0,o=i.i[a>>2],f=i.B[r+36],s=i.i[r+24>>2],c=i.i[r+20>>2],b=i.i[r+16>>2],l=i.i[n+4>>2],d=i.i[n+8>>2],h=
i.B[r+40];;){if(n=i.i[a+4>>2],(o|0)!=1|d>>>0<=n>>>0||(a=T(n,60)+l|0,o=i.i[a>>2],(o|0)==2))break i;if(!(i.i[a+52>>2]!=(e|0)|i.i[a+24>>2]!=(b|0)|(i.i[a+28>>2]!=(c|0)|i.B[a+48]!=(h|0)))&&Ze(i.i[a+32>>2],
i.B[a+44],s,f)&&aa(a+8|0,r))break}w=1}i.i[t+4>>2]=n,i.i[t>>2]=w}function e0(t,n){var r=0,e=0,a=0,o=0,f=0,s=0,c=0,b=0,l=0;r=u-32|0,u=r,b=i.i[n+12>>2],l=i.i[n+8>>2],o=i.i[n+4>>2],e=i.i[n>>2];i:{for(;;){
e:{if(a=r+16|0,ki(a,e,o,10),f=i.i[r+20>>2],!f)break e;if(e=i.i[r+24>>2],s=i.i[r+16>>2],o=i.i[r+28>>2],i.i[n+4>>2]=o,i.i[n>>2]=e,ki(a,s,f,32),s=i.i[r+28>>2],a=i.i[r+24>>2],f=i.i[r+16>>2],c=i.i[r+20>>2],
N(f,c,l,b))break i;if(!N(f,c,83790,4))continue;Jr(r+8|0,a,s),e=i.i[r+8>>2],o=e?i.i[r+12>>2]:0,i.i[n+4>>2]=o,e=e||1,i.i[n>>2]=e;continue}break}a=0}i.i[t+4>>2]=s,i.i[t>>2]=a,u=r+32|0}function n4(t){var n=0,
r=0,e=0,a=0,o=0,f=0;for(n=u-32|0,u=n,r=8,i.i[n>>2]=i.i[((i.B[t+36]?4:8)+t|0)+24>>2],a2(n,i.i[t>>2]+8|0,i.i[t+4>>2]),e=i.B[t+12],a=i.i[t+8>>2],o=i.i[t+16>>2],f=i.i[t+20>>2],i.i[n+28>>2]=i.B[t+40],i.i[n+
24>>2]=f,i.i[n+20>>2]=o,i.i[n+16>>2]=a,i.i[n+12>>2]=e,t=i.i[n>>2];;){if((r|0)!=28){t=T(i2(T(i2(T(i.i[(n+4|0)+r>>2],-862048943),15),461845907)^t,13),5)-430675100|0,r=r+4|0;continue}break}return u=n+32|
0,t=T(t>>>16^t,-2048144789),t=T(t>>>13^t,-1028477387),t>>>16^t}function Mr(t,n){var r=0,e=0,a=0,o=0,f=0;e=u-272|0,u=e,r=i.i[21975],a=i.i[21976];i:{if(fi(r,a,n))e:{if(o=n&2097151,a>>>0<=o>>>0||(r=r+T(o,
264)|0,a=i.i[r+8>>2],(a|0)==5))break e;f=i.i[21978],C(e+16|4,r+12|0,252),i.i[r+8>>2]=5,i.i[r>>2]=f,i.i[21978]=o,i.i[21977]=i.i[21977]-1,i.i[e+16>>2]=a,r=e+208|0,d4(e+8|0,87920,r),i.i[e+8>>2]==1&i.i[e+
12>>2]==(n|0)&&i4(87920,r),C(t,e+16|0,256);break i}i.i[t>>2]=5}u=e+272|0}function r4(t,n,r,e,a,o,f,s){var c=0,b=0;if(r&&(c=i.B[n+36],c>>>0<i.I[n+8>>2])){(a|0)==1?(s=s*a8(+(o>>>0)/10,1e3),s<4294967295&
s>=0?r=~~s>>>0:r=0,r=r+o|0,r=r>>>0<o>>>0?-1:r):(r=e?250:1e3,o=c>>>0>=32?32:c,a=o&31,b=i.i[n+16>>2],(o&63)>>>0>=32?(o=r<<a,r=0):(o=(1<<a)-1&r>>>32-a,r=r<<a),r=!o&(r|0)==-1|o?-1:r,a=r>>>0>b>>>0?b:r,s=s*
+(a>>>0),s<4294967295&s>=0?r=~~s>>>0:r=0,r=r>>>0>a>>>0?a:r),i.d[n>>3]<=f+ +(r>>>0)?i.b[t]=5:(i.i[t+4>>2]=r,i.b[t+1]=e,i.b[t]=3,i.b[n+36]=c+1);return}i.b[t]=5}function D0(t,n,r,e,a){var o=0;o=u-16|0,u=
o,Pi(n,r,e),r=i.i[n+8>>2],i.i[n+8>>2]=0,e=i.i[n+12>>2],Li(r),i.i[a>>2]!=-2147483648?(v0(o+8|0,i.i[a+4>>2],i.i[a+8>>2]),r=i.i[o+12>>2]):r=i.B[i.i[n+16>>2]]?1025:1024;i:{if(i.i[n>>2]==1)if(Di(o,e),e=i.i[o+
4>>2],i.i[o>>2]&1){n=Ni(),k(e),k(r),r=1;break i}else Si(i.i[n+4>>2],e|0,r|0);else k(Ei(i.i[n+4>>2],e|0,r|0)|0),k(r),k(e);r=0}i.i[t+4>>2]=n,i.i[t>>2]=r,u=o+16|0}function n0(t,n,r){var e=0,a=0,o=0,f=0,s=0;
a=u-16|0,u=a;i:{for(;;){if((r|0)!=(o|0)){if(e=i.B[n+o|0],(e|0)!=32&(e|0)!=9)break i;o=o+1|0;continue}break}o=r}f=(n+r|0)-1|0,e=0;i:{for(;;){if((r|0)!=(e|0)){if(s=i.B[f],(s|0)!=32&(s|0)!=9)break i;f=f-
1|0,e=e+1|0;continue}break}e=r}b4(a+8|0,n,r,o,r-e|0),r=i.i[a+12>>2],n=i.i[a+8>>2],i.i[t>>2]=n||1,i.i[t+4>>2]=n?r:0,u=a+16|0}function q(t,n){var r=0,e=0,a=0;i.i[22004]&&p(),i.i[22004]=-1,e=T(i.i[22007],
12),r=i.i[22006]-12|0;i:{e:{for(;;){if(e){if(e=e-12|0,a=r,r=r+12|0,i.i[r>>2]!=(t|0)|i.i[a+16>>2]!=(n|0))continue;break e}break}r=Z(t|0,n|0)|0,e=mi(4,4),i.i[e>>2]=r,r=i.i[22007],(r|0)==i.i[22005]&&R4(88020),
a=i.i[22006]+T(r,12)|0,i.i[a+8>>2]=e,i.i[a+4>>2]=n,i.i[a>>2]=t,i.i[22007]=r+1,t=i.i[22004]+1|0;break i}e=i.i[r+8>>2],t=0}return i.i[22004]=t,e}function Fr(t,n,r,e,a){var o=0,f=0,s=0,c=0;o=u-32|0,u=o,zi(
o+16|0,75344,8,n,r),f=i.i[o+16>>2];i:{if(f)e:{for(c=i.i[o+20>>2],si(o+8|0,i.i[t+36>>2],i.i[t+40>>2],75359,5),s=i.i[o+12>>2],i.i[o+24>>2]=i.i[o+8>>2],i.i[o+28>>2]=s;;){if(u0(o,o+24|0),s=i.i[o>>2],!s)break e;
if(N(s,i.i[o+4>>2],f,c))break}f=1;break i}if(f=1,ne(e,a,n,r))break i;for(e=T(i.i[t+20>>2],12),t=i.i[t+16>>2]-12|0;;){if(e){if(e=e-12|0,t=t+12|0,!Ga(t,n,r))continue;break i}break}f=0}return u=o+32|0,f}
function Hr(t,n,r){var e=0,a=0,o=0,f=0,s=0;if(e=u-32|0,u=e,r)i:{if(Ki(e+16|0,n,r,1),i.i[e+20>>2]!=1||(o=i.i[e+28>>2],f=i.i[e+24>>2],!tn(i.i[e+16>>2],73928,1)))break i;for(;n=f,a=o,!!(!(i.B[n]!=50|a>>>
0<=1|i.B[n+1]!=53)&&(f=n+2|0,o=a-2|0,w4(e+8|0,f,o),i.B[e+8])););if(w4(e,n,a),!i.B[e])break i;i.b[t+4]=i.B[e+1],i.i[t+8>>2]=(r-a|0)+2,s=1}i.i[t>>2]=s,u=e+32|0}function L0(t,n,r,e){var a=0,o=0,f=0,s=0,c=0;
if(a=u-32|0,u=a,Hi(a+8|0,n,r,i.i[e>>2],i.i[e+4>>2]),i.i[a+8>>2]==1){n=i.i[e+16>>2],r=i.i[e+20>>2],f=i.i[a+12>>2],ba(a+16|0,f);i:{if(!i.i[a+20>>2]&i.i[a+16>>2]==1)e:{if(o=i.d[a+24>>3],!(o>=+(n>>>0))|!(+(r>>>
0)>=o)||(n=o<4294967295&o>=0?~~o>>>0:0,He(+(n>>>0)),r=B2(1)|0,s=B2(0)|0,He(+o),c=B2(1)|0,(s|0)!=(B2(0)|0)|(r|0)!=(c|0)&&!N(i.i[e+8>>2],i.i[e+12>>2],69693,12)))break e;i.i[t+8>>2]=n,i.i[t>>2]=13,i.i[t+
4>>2]=1;break i}i.i[t+4>>2]=e,i.i[t>>2]=1}k(f)}else i.i[t>>2]=13,i.i[t+4>>2]=0;u=a+32|0}function zr(t,n,r,e){var a=0,o=0;if(a=u-48|0,u=a,z0(a+24|0,n,r,e),n=i.i[a+32>>2],i.i[a+8>>2]=0|i.i[a+28>>2],i.i[a+
12>>2]=n,n=i.i[a+40>>2],i.i[a+16>>2]=i.i[a+36>>2],i.i[a+20>>2]=n,i.i[a+24>>2]==1)r=i.i[a+20>>2],n=i.i[a+16>>2],i.i[t+12>>2]=n,i.i[t+16>>2]=r,r=i.i[a+12>>2],n=i.i[a+8>>2],i.i[t+4>>2]=n,i.i[t+8>>2]=r,i.
i[t>>2]=1;else i:{if(n=i.i[a+20>>2],i.i[a+32>>2]=i.i[a+16>>2],i.i[a+36>>2]=n,n=i.i[a+12>>2],o=i.i[a+8>>2],i.i[a+24>>2]=o,i.i[a+28>>2]=n,(o|0)!=-2147483648)e:{if(o=i.i[a+28>>2],n=i.i[a+32>>2],o4(o,n)||
J0(o,n))break e;i.i[t+12>>2]=e,i.i[t+8>>2]=r,i.i[t>>2]=1,i.i[t+4>>2]=14,z2(a+24|0);break i}r=i.i[a+36>>2],n=i.i[a+32>>2],i.i[t+12>>2]=n,i.i[t+16>>2]=r,r=i.i[a+28>>2],n=i.i[a+24>>2],i.i[t+4>>2]=n,i.i[t+
8>>2]=r,i.i[t>>2]=0}u=a+48|0}function t4(t,n,r,e){var a=0,o=0,f=0;a=u+-64|0,u=a,dt(a+12|0,i.i[n>>2],r,e),i.i[a+12>>2]==1?(i.i[t>>2]=1,r=a+16|0,n=r,e=i.i[n+8>>2],n=i.i[n+12>>2],o=e,e=0,i.i[t+12>>2]=o|e,
i.i[t+16>>2]=n,n=i.i[r+4>>2],i.i[t+4>>2]=i.i[r>>2],i.i[t+8>>2]=n):(r=t,t=i.i[a+16>>2],(t|0)!=-2147483648?(e=a+20|0,n=e,o=i.i[n>>2],n=i.i[n+4>>2],f=o,o=0,i.i[a+52>>2]=f|o,i.i[a+56>>2]=n,i.i[a+48>>2]=t,
i.i[a+60>>2]=i.i[e+8>>2],i.i[a+56>>2]?(i.i[a+40>>2]=i.i[e+8>>2],n=i.i[e+4>>2],i.i[a+32>>2]=i.i[e>>2],i.i[a+36>>2]=n):(K(a+48|0),t=-2147483648)):t=-2147483648,i.i[r+4>>2]=t,t=i.i[a+36>>2],n=i.i[a+32>>2],
i.i[r+8>>2]=n,i.i[r+12>>2]=t,i.i[r+16>>2]=i.i[a+40>>2],i.i[r>>2]=0),u=a- -64|0}function zs(t,n,r){var e=0,a=0,o=0,f=0;a=u-32|0,u=a,k0(a+8|0,t),e=i.i[a+8>>2],i.i[e>>2]||p(),i.i[e+12>>2]!=2&&p(),o=i.i[a+
12>>2],f=i.i[e>>2],t=i.i[e+4>>2],i.i[e>>2]=0,i.i[a+24>>2]=i.i[e+8>>2],i.i[a+16>>2]=f,i.i[a+20>>2]=t,$4(a+16|0),t=e+16|0,l8(i.i[e+12>>2],i.i[t>>2]),i.i[t>>2]=r,i.i[e+12>>2]=n,t=i.i[e+20>>2],i.i[e+20>>2]=
0,n=i.i[e+24>>2],i.i[o>>2]=i.i[o>>2]+1,t&&U[i.i[t+4>>2]](n),u=a+32|0}function Wr(t,n,r,e){var a=0;if(a=u-32|0,u=a,n)i:{if(Ii(a,i.i[n>>2],r,e),!(i.i[a>>2]&1)){i.i[t>>2]=-2147483648;break i}e:{n:{r:{t:switch(n=
i.i[a+4>>2],(_(n)&255)-2|0){case 0:break t;case 1:break r;default:break e}o2(a+8|0,n),e=i.i[a+16>>2];break n}if(ti(a+20|0,n),r=i.i[a+20>>2],(r|0)==-2147483648)break e;e=i.i[a+28>>2],i.i[a+12>>2]=i.i[a+
24>>2],i.i[a+16>>2]=e,i.i[a+8>>2]=r}Fa(t,(e|0)!=0,a+8|0),k(n);break i}i.i[t>>2]=-2147483648,k(n)}else i.i[t>>2]=-2147483648;u=a+32|0}function Vi(t){var n=0,r=0,e=0,a=0;if(n=i.i[t>>2],(n|0)==i.i[t+4>>2])
return 1114112;if(i.i[t>>2]=n+1,r=i.B[n],r<<24>>24<0){if(i.i[t>>2]=n+2,e=i.B[n+1]&63,a=r&31,r>>>0<=223)return e|a<<6;i.i[t>>2]=n+3,e=i.B[n+2]&63|e<<6,r>>>0<240?t=e|a<<12:(i.i[t>>2]=n+4,t=a<<18&1835008|
(i.B[n+3]&63|e<<6))}else t=r;return t}function hi(t,n){var r=0,e=0,a=0;t=n>>>0<=15?t-8|0:i.i[t-4>>2],n=i.i[t>>2],r=n&-2,e=t+(n&-16)|0,n=i.i[e>>2],n&1||(kt(i.i[e+8>>2],i.i[e+12>>2],n),e=(n&-16)+e|0,r=n+
r|0),n=i.i[t+4>>2];i:{if(n&&(a=i.i[n>>2],!(a&1))){kt(i.i[n+8>>2],i.i[n+12>>2],a),r=r+a|0;break i}n=t}i.i[n>>2]=r,k4(n,r),i.i[e+4>>2]=n}function Gr(t,n){var r=0,e=0,a=0;a=1,e=t,e=t;i:{for(;;){if(t=n,(t|
0)==(r|0))break i;if(t=r+e|0,r=r+1|0,!(i.B[t]<33))break}t=r-1|0}if(e=t>>>0>n>>>0?1:e+t|0,r=n-t|0,r=n>>>0>=r>>>0?r:0,!Ka(e,r,75344,8))i:{if(Ka(e,r,75352,7)||(a=0,t>>>0>=n>>>0)||(t=i.B[e],(t|0)!=92&(t|0)!=
47|r>>>0<2))break i;t=i.B[e+1],a=(t|0)==47|(t|0)==92}return a}function Ws(t,n,r){var e=0,a=0,o=0,f=0,s=0,c=0;f=4,s=4,a=u-16|0,u=a,e=i.i[n>>2],e>>>0<r>>>0&&p(),e?(i.i[a+12>>2]=4,c=i.i[n+4>>2],o=a+8|0,e=
e<<2):(o=a+12|0,e=0),i.i[o>>2]=e,e=i.i[a+12>>2];i:{if(e){if(o=i.i[a+8>>2],r){if(f=r<<2,s=U2(c,o,e,f),!s)break i}else ke(c,e,o);i.i[n>>2]=r,i.i[n+4>>2]=s}e=-2147483647}i.i[t+4>>2]=f,i.i[t>>2]=e,u=a+16|
0}function Vr(t){var n=0,r=0,e=0,a=0,o=0,f=0;return e=u-16|0,u=e,r=mi(4,40),i.i[r+32>>2]=0,i.i[r+24>>2]=2,i.i[r+8>>2]=0,i.i[r+12>>2]=0,i.i[r>>2]=2,i.i[r+4>>2]=1,n=mi(4,4),i.i[n>>2]=r,a=Ne(n|0,68308)|0,
n=i.i[r>>2]+1|0,i.i[r>>2]=n,n?(n=mi(4,4),i.i[n>>2]=r,o=Ne(n|0,68288)|0,k(Zf(t|0,a|0,o|0)|0),k0(e+8|0,r+8|0),f=i.i[e+12>>2],n=i.i[e+8>>2],$4(n),i.i[n+8>>2]=o,i.i[n+4>>2]=a,i.i[n>>2]=1,i.i[f>>2]=i.i[f>>
2]+1,k(t),u=e+16|0):p(),r}function Gs(t){var n=0,r=0;for(m(i.i[t+8>>2],i.i[t+12>>2]),m(i.i[t+20>>2],i.i[t+24>>2]),W(i.i[t+44>>2],i.i[t+48>>2]),n=i.i[t+36>>2],r=i.i[t+40>>2];;){if(r){m(i.i[n>>2],i.i[n+
4>>2]),m(i.i[n+12>>2],i.i[n+16>>2]),r=r-1|0,n=n+24|0;continue}break}if(gi(i.i[t+32>>2],i.i[t+36>>2],4,24),W(i.i[t+56>>2],i.i[t+60>>2]),(t|0)!=-1)i:{if(n=i.i[t+4>>2]-1|0,i.i[t+4>>2]=n,n)break i;hi(t,4)}}
function Jr(t,n,r){var e=0,a=0,o=0,f=0,s=0;e=u-48|0,u=e,f=75932,o=7858;i:{for(;;){if(a=e+32|0,ki(a,f,o,10),o=i.i[e+44>>2],f=i.i[e+40>>2],O4(e+16|0,i.i[e+32>>2],i.i[e+36>>2],91),s=i.i[e+16>>2],s)e:{for(ki(
a,s,i.i[e+20>>2],93),a=i.i[e+36>>2],i.i[e+24>>2]=i.i[e+32>>2],i.i[e+28>>2]=a;;){if(u0(e+8|0,e+24|0),a=i.i[e+8>>2],!a)break e;if(N(a,i.i[e+12>>2],n,r))break}break i}if(!o)break}o=0,f=0}i.i[t+4>>2]=o,i.
i[t>>2]=f,u=e+48|0}function a4(t,n){var r=0,e=0;if(r=i.i[n>>2],r>>>0<=1){e=M(i.i[n+8>>2]),(r|0)!=1?r=0:(n=s8(i.i[n+4>>2]),r=1),i.i[t+4>>2]=n,i.i[t>>2]=r,i.i[t+8>>2]=e;return}i:{e:switch(r-3|0){case 0:
n=M(i.i[n+4>>2]),i.i[t>>2]=3;break i;case 1:n=M(i.i[n+4>>2]),i.i[t>>2]=4;break i;case 2:i.i[t>>2]=5,i.b[t+4]=i.B[n+4];return;case 3:i.i[t>>2]=6;return;default:break e}n=M(i.i[n+4>>2]),i.i[t>>2]=2}i.i[t+
4>>2]=n}function M0(t,n){var r=0,e=0,a=0,o=0,f=0,s=0,c=0,b=0;r=u-16|0,u=r,i.B[t+44]!=11&&(_0(r+8|0,t+108|0),e=i.i[r+12>>2],a=i.i[r+8>>2],q2(r,i.i[a>>2],i.i[a+4>>2]),a=i.i[r+4>>2],o=i.i[r>>2],i.i[e>>2]=
i.i[e>>2]-1,e=0,(o|0)==1&&(e=Kn(a|0)|0),f=i.i[t+8>>2],s=i.i[t+12>>2],i.i[t+8>>2]=0,i.i[t+12>>2]=0,!s&(f|0)==1&&(c=i.d[t+16>>3],b=+C0(),Nr(t+8|0,i.i[t+28>>2],e,b-c,n)),F(o,a)),u=r+16|0}function Xr(t,n){
var r=0,e=0,a=0,o=0;i:{e:{n:switch(r=i.i[n>>2],r|0){case 0:break i;case 1:break n;default:break e}if(i.i[n>>2]=0,i.B[n+12])break i;i.b[n+12]=1,e=i.i[n+8>>2],a=i.i[n+4>>2];break i}if(i.i[n>>2]=r-1,i.B[n+
12])break i;r=i.i[n+8>>2],a=i.i[n+4>>2];e:{for(;;){if((r|0)!=(e|0)){if(i.B[e+a|0]==46)break e;e=e+1|0;continue}break}i.b[n+12]=1,e=r;break i}o=r,r=e+1|0,i.i[n+8>>2]=o-r,i.i[n+4>>2]=r+a}i.i[t+4>>2]=e,i.
i[t>>2]=a}function r0(t){var n=0,r=0,e=0;if(n=u-32|0,u=n,r=i.B[t+124],i.b[t+124]=0,(r|0)==1){for(_0(n+16|0,t+108|0),t=i.i[n+20>>2],r=i.i[n+16>>2],q2(n+8|0,i.i[r>>2],i.i[r+4>>2]),r=i.i[n+8>>2],e=i.i[n+
12>>2],i.i[t>>2]=i.i[t>>2]-1,i.i[n+28>>2]=e,i.i[n+24>>2]=r,t=r&1?n+28|0:0;;){if(t){Io(i.i[t>>2]),t=0;continue}break}F(r,e)}u=n+32|0}function Vs(t,n){t=t|0,n=n|0;var r=0;r=u-16|0,u=r;i:{e:{n:{r:{t:switch(t=
i.i[t>>2],i.i[t>>2]-1|0){case 0:break t;case 1:break r;case 2:break n;default:break e}t=U[i.i[i.i[n+4>>2]+12>>2]](i.i[n>>2],85694,47)|0;break i}i.i[r+4>>2]=t+4,i.i[r+12>>2]=4,i.i[r+8>>2]=r+4,t=z(i.i[n>>
2],i.i[n+4>>2],65694,r+8|0);break i}i.i[r+4>>2]=i.i[t+4>>2],i.i[r+12>>2]=3,i.i[r+8>>2]=r+4,t=z(i.i[n>>2],i.i[n+4>>2],67892,r+8|0);break i}t=U[i.i[i.i[n+4>>2]+12>>2]](i.i[n>>2],85636,58)|0}return u=r+16|
0,t|0}function o4(t,n){var r=0;i:if(n>>>0<=3){for(t=t-1|0;;){if(n){if(r=t+n|0,n=n-1|0,i.b[r]>=0)continue;break i}break}return 1}else{if((i.B[t]|i.B[t+1]<<8|(i.B[t+2]<<16|i.B[t+3]<<24))&-2139062144)break i;
for(r=t+3&-4,r=(t|0)==(r|0)?4:r-t|0,n=n-4|0;;){if(n>>>0>r>>>0){if(i.i[t+r>>2]&-2139062144)break i;r=r+4|0;continue}break}return t=t+n|0,!((i.B[t]|i.B[t+1]<<8|(i.B[t+2]<<16|i.B[t+3]<<24))&-2139062144)}
return 0}function ki(t,n,r,e){var a=0,o=0;a=u-16|0,u=a,e=e&255;i:{for(;;){if((r|0)!=(o|0)){if((e|0)==i.B[n+o|0])break i;o=o+1|0;continue}break}o=r}S2(a+8|0,n,r,o),qi(a,n,r,o+1|0),e=i.i[a+4>>2],n=i.i[a>>
2],r=i.i[a+8>>2],i.i[t+4>>2]=r?i.i[a+12>>2]:0,i.i[t>>2]=r||1,i.i[t+12>>2]=n?e:0,i.i[t+8>>2]=n||1,u=a+16|0}function Qr(t,n){var r=0,e=0,a=0,o=0;r=i.i[t+12>>2],e=r-n|0,r=e>>>0<=r>>>0?e:0,e=i.i[t+4>>2],e=
e>>>0>r>>>0?r:e,n=i.i[t+8>>2]+n|0,t=i.i[t>>2];i:{for(;;){if((e|0)!=(a|0)){if(o=i.B[t+a|0],r=i.B[n+a|0],((o|0)!=95?(o|0)!=35|(r-48&255)>>>0>=10:(r|0)!=32)&&(o|0)!=(r|0))break i;a=a+1|0;continue}break}a=
e}return e>>>0<=a>>>0}function x2(t,n,r,e,a){var o=0;o=u-144|0,u=o,i.i[o+32>>2]=18,i.i[o+28>>2]=74830,i.i[o+24>>2]=a,i.i[o+20>>2]=e,i.i[o+16>>2]=31,i.i[o+12>>2]=74799,e=o+36|0,Ji(e,0,n,r,o+12|0,3),i.i[o+
128>>2]=34,i.i[o+124>>2]=74911,i.i[o+120>>2]=r,i.i[o+116>>2]=n,i.i[o+112>>2]=63,i.i[o+108>>2]=74848,X(o+132|0,o+108|0,3),W(i.i[o+92>>2],i.i[o+96>>2]),i.i[o+100>>2]=i.i[o+140>>2],n=i.i[o+136>>2],i.i[o+
92>>2]=i.i[o+132>>2],i.i[o+96>>2]=n,C(t,e,72),u=o+144|0}function Kr(t,n){var r=0,e=0;if(i.i[21947]=i.i[21947]+1,e=i.i[21948],r=i.i[21946],(e|0)==(r|0))return i.i[21944]==(e|0)&&R4(87776),r=e+1|0,i.i[21948]=
r,i.i[21946]=r,r=i.i[21945]+T(e,12)|0,i.i[r+8>>2]=n,i.i[r+4>>2]=t,i.i[r>>2]=1,e;if(r>>>0>e>>>0)return r=i.i[21945]+T(e,12)|0,i.i[r>>2]==1&&p(),i.i[r+8>>2]=n,i.i[r>>2]=1,i.i[21948]=i.i[r+4>>2],i.i[r+4>>
2]=t,e;p()}function Js(t){var n=0,r=0,e=0,a=0,o=0;if(r=i.i[t>>2],n=u-16|0,u=n,Ri(n+8|0,t,i.i[t>>2],1,4,36),i.i[n+8>>2]!=-2147483647&&p(),u=n+16|0,o=i.i[t+8>>2],n=i.i[t+12>>2],o>>>0>r-n>>>0)i:{if(a=n,n=
r-o|0,e=a-n|0,a=i.i[t>>2],e>>>0<=a-r>>>0&n>>>0>e>>>0){if(n=T(e,36),!n)break i;t=i.i[t+4>>2],C(t+T(r,36)|0,t,n);break i}r=a-n|0,n=T(n,36),n&&(e=i.i[t+4>>2],C(e+T(r,36)|0,e+T(o,36)|0,n)),i.i[t+8>>2]=r}}
function Yr(t,n,r,e,a){var o=0,f=0,s=0,c=0;o=u-80|0,u=o,f=o+8|0,wr(f,t,r,e,a);i:{if(i.i[o+8>>2]!=2)c2(f);else if(a=i.i[o+12>>2],(a|0)!=-2147483647){r=i.i[o+16>>2],s=i.i[o+16>>2],c=i.i[o+20>>2],f=(a|0)==
-2147483648;break i}a=-2147483648,f=1}return e=0,i.B[n+36]||(e=Fr(t,i.i[n+28>>2],i.i[n+32>>2],f?0:s,c)),W(a,r),u=o+80|0,e}function Zr(t,n){var r=0,e=0,a=0;if(t>>>0<128){i.b[n]=t;return}if(e=t&63|-128,
r=t>>>6|0,t>>>0<2048){i.b[n+1]=e,i.b[n]=r|192;return}a=t>>>12|0,r=r&63|-128,t>>>0<=65535?(i.b[n+2]=e,i.b[n+1]=r,i.b[n]=a|224):(i.b[n+3]=e,i.b[n+2]=r,i.b[n+1]=a&63|-128,i.b[n]=t>>>18|-16)}function $r(t,n,r,e,a){
var o=0,f=0,s=0;if(f=1,i.i[e+8>>2]==(i.i[e+32>>2]+1|0))i:{for(;;){if(r){if(o=i.B[n],r=r-1|0,n=n+1|0,o=o-35|0,o>>>0>29|!(1<<o&805306497))continue;break i}break}s=1}i:{e:switch(i.B[e+38]-1|0){case 0:if(a)
break i;f=$e(i.i[e+16>>2],i.i[e+20>>2]);break i;case 1:break e;default:break i}f=0}Fa(t,f&s,e+24|0),m(i.i[e>>2],i.i[e+4>>2]),m(i.i[e+12>>2],i.i[e+16>>2])}function _r(t,n,r){var e=0,a=0,o=0,f=0,s=0;e=u-
16|0,u=e,k0(e+8|0,n+8|0),n=i.i[e+8>>2],a=i.i[n+12>>2],o=i.i[e+12>>2],i.i[n+12>>2]=2,(a|0)!=2?n=i.i[n+16>>2]:(U[i.i[i.i[r>>2]>>2]](e,i.i[r+4>>2]),r=i.i[e+4>>2],s=i.i[e>>2],f=i.i[n+20>>2],f&&U[i.i[f+12>>
2]](i.i[n+24>>2]),i.i[n+24>>2]=r,i.i[n+20>>2]=s),i.i[o>>2]=i.i[o>>2]+1,i.i[t+4>>2]=n,i.i[t>>2]=a,u=e+16|0}function it(t,n){var r=0,e=0,a=0,o=0,f=0,s=0;for(a=n+4|0;e=i.i[r+a>>2]+o|0,o=o>>>0>e>>>0?-1:e,
r=r+8|0,(r|0)!=16;);for(b2(t,o),f=i.i[t+8>>2],a=f+i.i[t+4>>2]|0,r=0;;){if((r|0)!=16){s=n+r|0,e=i.i[s+4>>2],e&&C(a,i.i[s>>2],e),r=r+8|0,a=a+e|0;continue}break}m(0,1),i.i[t+8>>2]=o+f}function et(t,n,r){
var e=0,a=0,o=0,f=0;a=u-16|0,u=a,o=2;i:{e:{for(;;){if((r|0)==(e|0))break e;if(f=n+e|0,e=e+1|0,o=o-(i.B[f]==47)|0,!o)break}for(;;){if((r|0)==(e|0))break e;if(i.B[n+e|0]==47)break i;e=e+1|0}}e=r}S2(a+8|
0,n,r,e),r=i.i[a+12>>2],n=i.i[a+8>>2],i.i[t>>2]=n||1,i.i[t+4>>2]=n?r:0,u=a+16|0}function nt(t,n,r,e,a){var o=0;o=u-16|0,u=o,a=V2(a,n);i:{e:{if(!Wi&a>>>0<=-2147483648-e>>>0){if(!a){i.i[t+8>>2]=e,i.i[t+
4>>2]=0,n=0;break i}if(U4(o+8|0,e,a,r),r=i.i[o+8>>2],r){i.i[t+8>>2]=r,i.i[t+4>>2]=n,n=0;break i}else{i.i[t+8>>2]=a,i.i[t+4>>2]=e;break e}}i.i[t+4>>2]=0}n=1}i.i[t>>2]=n,u=o+16|0}function rt(t,n,r){var e=0,
a=0;e=u-16|0,u=e,a=i.i[r+4>>2],i.i[e+4>>2]=i.i[r>>2],i.i[e+8>>2]=a,i.i[e+12>>2]=i.i[r+8>>2],i.b[e]=n;i:{e:{n:{r:switch((n&255)-1|0){case 0:if(n=i.i[e+4>>2],n>>>0>=2)break e;i.i[t+4>>2]=i.i[e+12>>2],i.
i[t>>2]=4;break n;case 1:break r;default:break e}if(i.i[t>>2]=5,i.b[t+4]=1,n=i.i[e+4>>2],n>>>0>=2){j4(e+4|0);break i}else k(i.i[e+12>>2])}F(n,i.i[e+8>>2]);break i}i.i[t+8>>2]=i.i[r+8>>2],a=i.i[r+4>>2],
i.i[t>>2]=i.i[r>>2],i.i[t+4>>2]=a}u=e+16|0}function F0(t,n){var r=0,e=0,a=0,o=0,f=0;for(e=i.B[n+92],r=(e|0)!=3,a=i.i[t+8>>2],r>>>0>i.i[t>>2]-a>>>0&&(f2(t,a,r,8,96),a=i.i[t+8>>2]),o=n+93|0,r=i.i[t+4>>2]+
T(a,96)|0;;){if((e|0)!=3){C(r,n,92),i.b[r+92]=e,e=r+93|0,f=i.B[o]|i.B[o+1]<<8,i.b[e]=f,i.b[e+1]=f>>>8,i.b[r+95]=i.B[o+2],r=r+96|0,a=a+1|0,e=3;continue}break}i.i[t+8>>2]=a}function tt(t,n,r,e,a){var o=0,
f=0;o=u-16|0,u=o,T2(o+4|0,n,r,69876,e),e=i.i[o+8>>2],f=i.i[o+4>>2],(f|0)!=13?(i.i[t+8>>2]=i.i[o+12>>2],i.i[t+4>>2]=e,i.i[t>>2]=f):(T2(o+4|0,n,r,69900,a),n=i.i[o+8>>2],r=i.i[o+4>>2],(r|0)!=13?(i.i[t+8>>
2]=i.i[o+12>>2],i.i[t+4>>2]=n,i.i[t>>2]=r):(i.i[t+8>>2]=n,i.i[t+4>>2]=e,i.i[t>>2]=13)),u=o+16|0}function at(t){var n=0,r=0,e=0,a=0;e=i.i[21952],n=i.i[21953],a=i.i[21965],a>>>0>t>>>0&&(r=i.i[21964]+T(t,
112)|0,i.i[r>>2]!=2&&(i.i[r+12>>2]=n,i.i[r+8>>2]=e,i.i[r>>2]=0)),(e|0)!=1|n>>>0>=a>>>0||(n=i.i[21964]+T(n,112)|0,i.i[n>>2]!=2&&(i.i[n+4>>2]=t,i.i[n>>2]=1)),i.i[21953]=t,i.i[21952]=1,i.i[21954]=e&1?i.i[21954]:
t}function t0(t,n,r,e,a){var o=0;o=u-16|0,u=o,Ii(o+8|0,n,r,e);i:{if(i.i[o+8>>2]==1){if(e=i.i[o+12>>2],(_(e)&255)==7){i.i[t>>2]=1,i.i[t+4>>2]=4,k(e),m8(i.i[a>>2],i.i[a+4>>2]);break i}else m8(i.i[a>>2],
i.i[a+4>>2]);n=0}else r=i.i[a+8>>2],e=i.i[a+4>>2],n=i.i[a>>2];i.i[t+12>>2]=r,i.i[t+8>>2]=e,i.i[t+4>>2]=n,i.i[t>>2]=0}u=o+16|0}function H0(t){var n=0,r=0,e=0,a=0;n=u-112|0,u=n,Pr(t),i.I[21965]>t>>>0&&(r=
i.i[21964]+T(t,112)|0,e=i.i[r>>2],(e|0)!=2&&(a=i.i[21967],C(n|4,r+4|0,108),i.i[r+4>>2]=a,i.i[r>>2]=2,i.i[21967]=t,i.i[21966]=i.i[21966]-1,i.i[n>>2]=e,t=n+60|0,i4(87820,t),pi(t),j4(n+48|0))),u=n+112|0}
function Xs(t,n){t=t|0,n=n|0;var r=0,e=0,a=0,o=0;r=u-32|0,u=r,e=1,Xe(r+12|0,1,n,68403,5);i:if(i.i[r+12>>2]==1)n=h4(r+16|0);else{n=i.i[r+20>>2];e:{n:switch(a=i.i[r+16>>2],a- -2147483648|0){case 0:break n;case 1:
break i;default:break e}e=0,n=1024;break i}o=i.i[r+28>>2],m(a,n),e=0,n=o}i.i[t+8>>2]=e,i.i[t+4>>2]=e?n:0,i.i[t>>2]=e?0:n,u=r+32|0}function wi(t,n,r){var e=0,a=0,o=0,f=0,s=0;e=u-16|0,u=e,o=i.i[r+4>>2],
a=i.i[r+8>>2],f=a<<2,s=f+8388608|0,i.i[e+12>>2]=a>>>0>1073741823||f>>>0>s>>>0?-1:s,sr(e,n,o,a,e+12|0),i.i[e>>2]!=-2147483648?(r=i.i[r>>2],i.i[t+8>>2]=i.i[e+8>>2],n=i.i[e+4>>2],i.i[t>>2]=i.i[e>>2],i.i[t+
4>>2]=n,m(r,o)):(i.i[t+8>>2]=i.i[r+8>>2],n=i.i[r+4>>2],i.i[t>>2]=i.i[r>>2],i.i[t+4>>2]=n),u=e+16|0}function ot(t,n){var r=0,e=0,a=0,o=0,f=0,s=0,c=0,b=0;r=u-48|0,u=r,Xi(r+36|0,n),f=i.i[r+36>>2],a=(f|0)==
-2147483648,o=a?1:i.i[r+40>>2],e=a?0:i.i[r+44>>2],et(r+24|0,o,e),V0(r+16|0,i.i[r+24>>2],i.i[r+28>>2]),s=i.i[r+16>>2],c=i.i[r+20>>2],V0(r+8|0,o,e),e=i.i[r+12>>2],b=i.i[r+8>>2],m(a?0:f,o),i.i[t+16>>2]=n,
i.i[t>>2]=b,i.i[t+4>>2]=e,i.i[t+8>>2]=s,i.i[t+12>>2]=c,u=r+48|0}function ft(t,n,r){var e=0,a=0,o=0,f=0,s=0,c=0;if(f=i.i[t>>2],e=(f|0)==4?i.d[t+8>>3]:i.d[t+72>>3]+ +i.I[t+252>>2],a=i.i[t+168>>2],a)for(t=
i.i[t+164>>2];o=di(n,r,i.i[t>>2]),o&&(s=i.d[o+16>>3],c=i.d[o+8>>3],e=e>c?c:e,e=(f|0)!=4&&e>s?s:e),t=t+4|0,a=a-1|0,!!a;);return e}function f4(t,n,r){var e=0,a=0,o=0,f=0,s=0;if(e=u-48|0,u=e,t=fi(i.i[21975],
i.i[21976],t),t)i:{if(a=i.d[t+152>>3],!(a>n)&&(n=a,!(r>n)))break i;i.d[t+152>>3]=n,t=i.i[t+236>>2],o=i.i[t>>2]+1|0,i.i[t>>2]=o,o?(f=e,s=Z0(r,n),i.i[f+20>>2]=s,i.i[e+16>>2]=t,i.i[e+12>>2]=5,yi(87952,e+
12|0)):p()}u=e+48|0}function a0(t,n,r){var e=0,a=0,o=0,f=0;if(a=3,e=i.i[n+4>>2],f=i.i[n+8>>2],di(e,f,r))i:{if(o=r&2097151,f>>>0<=o>>>0||(e=e+T(o,104)|0,r=i.B[e+100],(r|0)==3))break i;i.b[e+100]=3,a=i.
B[e+101]|i.B[e+102]<<8,i.b[t+93]=a,i.b[t+94]=a>>>8,i.b[t+95]=i.B[e+103],i.i[e>>2]=i.i[n+16>>2],i.i[n+16>>2]=o,i.i[n+12>>2]=i.i[n+12>>2]-1,C(t,e+8|0,92),a=r}i.b[t+92]=a}function Ji(t,n,r,e,a,o){var f=0;
f=u-32|0,u=f,Ui(t+8|0,r,e),X(f+20|0,a,o),i.i[f+8>>2]=e,i.i[f+4>>2]=r,i.i[f+16>>2]=i.i[f+28>>2],r=i.i[f+24>>2],i.i[f+12>>2]=r,X(t+20|0,f+4|0,2),i.i[t+56>>2]=-2147483648,i.b[t+68]=n,i.i[t+48>>2]=4,i.i[t+
52>>2]=0,i.i[t+40>>2]=0,i.i[t+44>>2]=0,i.i[t+32>>2]=0,i.i[t+36>>2]=4,i.i[t>>2]=0,m(i.i[f+20>>2],r),u=f+32|0}function s4(t,n){var r=0,e=0,a=0;r=u-32|0,u=r,ie(r+8|0,n+8|0),e=i.i[r+12>>2],a=i.i[r+8>>2],ti(
r+20|0,i.i[n+8>>2]),n=i.i[r+20>>2],(n|0)!=-2147483648?(a|0)==1&e>>>0<1025?(i.i[t+8>>2]=i.i[r+28>>2],n=i.i[r+24>>2],i.i[t>>2]=i.i[r+20>>2],i.i[t+4>>2]=n):(m(n,i.i[r+24>>2]),i.i[t>>2]=-2147483648):i.i[t>>
2]=-2147483648,u=r+32|0}function z0(t,n,r,e){var a=0,o=0,f=0;a=u-16|0,u=a,i.i[a>>2]=n,ti(a+4|0,n),o=-2147483648,i.i[a+4>>2]!=-2147483648?(i.i[t+12>>2]=i.i[a+12>>2],r=i.i[a+8>>2],i.i[t+4>>2]=i.i[a+4>>2],
i.i[t+8>>2]=r,i.i[t+16>>2]=n,i.i[t>>2]=0):($0(a)&&(i.i[t+12>>2]=e,i.i[t+8>>2]=r,f=1,o=11),i.i[t>>2]=f,i.i[t+4>>2]=o,k(n)),u=a+16|0}function st(t,n,r,e){var a=0,o=0,f=0;a=u-16|0,u=a,o=q(r,e),n=Jo(i.i[n>>
2],i.i[o>>2])|0,h0(a+8|0),i.i[a+8>>2]&1?(k(i.i[a+12>>2]),n=2):(Oi(a,n),f=i.i[a+4>>2],n=i.i[a>>2]),o=e,e=(n|0)==2,i.i[t+8>>2]=e?o:f,i.i[t+4>>2]=e?r:n,i.i[t>>2]=e?13:15,u=a+16|0}function c4(t,n){var r=0,
e=0;if(n-1>>>0<=62)i:{for(;;){if((n|0)!=(e|0)){if(r=i.B[t+e|0],!((r-48&255)>>>0<10|((r&223)-65&255)>>>0<26|(r|0)==95)&(r|0)!=45)break i;e=e+1|0;continue}break}if(k2(t,n,75642,1))break i;return u2(t,n,
75642,1)^1}return 0}function u4(t){var n=0,r=0;n=u-560|0,u=n,r=n+8|0,Mr(r,t),i.i[n+8>>2]!=5&&(C(n+264|0,r,256),i.i[n+528>>2]=i.i[n+500>>2],i.i[n+524>>2]=7,yi(87968,n+524|0),pi(n+456|0),Zi(i.i[n+408>>2],
i.i[n+412>>2]),w2(n+352|0),le(r),W2(i.i[n+424>>2],i.i[n+428>>2])),u=n+560|0}function b4(t,n,r,e,a){var o=0,f=0;e>>>0<=a>>>0&&(((r>>>0<=e>>>0?(r|0)!=(e|0):i.b[n+e|0]<=-65)?e:0)|((r>>>0<=a>>>0?(r|0)!=(a|
0):i.b[n+a|0]<-64)?a:0)||(o=n+e|0,f=a-e|0)),i.i[t+4>>2]=f,i.i[t>>2]=o}function ct(t,n,r,e){for(var a=0,o=0,f=0;a=!n|!e,!a&&(o=i.B[r],f=i.B[t],e=e-1|0,r=r+1|0,n=n-1|0,t=t+1|0,((((f-65&255)>>>0<26?32:0)|
f)&255)==((((o-65&255)>>>0<26?32:0)|o)&255)););return a}function ut(t,n,r){var e=0,a=0,o=0;e=u-48|0,u=e,oe(e+8|0,r),r=i.i[e+12>>2],o=i.i[e+8>>2],a=e+16|0,Kf(a|0,n|0),_i(e,i.i[e+16>>2],i.i[e+20>>2]),i.
i[e+44>>2]=3,i.i[e+40>>2]=69229,i.i[e+28>>2]=1,i.i[e+24>>2]=69228,i.i[e+16>>2]=o,i.i[e+20>>2]=r,n=i.i[e+4>>2],i.i[e+36>>2]=n,r=i.i[e>>2],i.i[e+32>>2]=r,X(t,a,4),m(n,r),u=e+48|0}function bt(t,n,r,e,a){
var o=0,f=0;o=u-16|0,u=o,Hi(o+8|0,n,r,e,a),i.i[o+8>>2]==1?(r=2,n=i.i[o+12>>2],f=p0(n)&255,(f|0)!=2?(i.b[t+4]=f,r=13):(i.i[t+8>>2]=a,i.i[t+4>>2]=e),i.i[t>>2]=r,k(n)):(i.i[t>>2]=13,i.b[t+4]=0),u=o+16|0}
function lt(t,n,r,e){var a=0;a=u-32|0,u=a,ri(a+8|0,n,r,e);i:{if(i.i[a+8>>2]==1)e:{if(n=i.i[a+12>>2],ti(a+20|0,n),k(n),n=i.i[a+20>>2],(n|0)==-2147483648)break e;i.i[a+28>>2]?(i.i[t+8>>2]=i.i[a+28>>2],n=
i.i[a+24>>2],i.i[t>>2]=i.i[a+20>>2],i.i[t+4>>2]=n):(m(n,i.i[a+24>>2]),i.i[t>>2]=-2147483648);break i}i.i[t>>2]=-2147483648}u=a+32|0}function t2(t,n){var r=0,e=0,a=0,o=0;if(!i.B[n+8])i:{r=i.i[n+4>>2],a=
i.i[n>>2];e:{for(;;){if((e|0)!=(r|0)){if(i.B[e+a|0]==46)break e;e=e+1|0;continue}break}i.b[n+8]=1,e=r;break i}o=r,r=e+1|0,i.i[n+4>>2]=o-r,i.i[n>>2]=r+a}i.i[t+4>>2]=e,i.i[t>>2]=a}function kt(t,n,r){var e=0,
a=0,o=0;if(t&&(i.i[t+12>>2]=n),n){i.i[n+8>>2]=t;return}if(e=K2(r),n=27-e|0,r=g0(r,26-e|0)&31,i.i[(n<<7|r<<2)+88080>>2]=t,!t)i:{if(e=n<<2,t=i.i[e+92176>>2]&i2(-2,r),i.i[e+92176>>2]=t,t)break i;a=92304,
o=i.i[23076]&i2(-2,n),i.i[a>>2]=o}}function dt(t,n,r,e){var a=0,o=0,f=0;a=u-16|0,u=a,st(a,i.i[n>>2],r,e),n=i.i[a+8>>2],o=i.i[a+4>>2],f=i.i[a>>2],(f|0)!=15?(i.i[t+16>>2]=i.i[a+12>>2],i.i[t+12>>2]=n,i.i[t+
8>>2]=o,i.i[t+4>>2]=f,i.i[t>>2]=1):(o|0)==1?zr(t,n,r,e):(i.i[t>>2]=0,i.i[t+4>>2]=-2147483648),u=a+16|0}function ht(t,n){for(var r=0,e=0,a=0,o=0,f=0;;){if(f=e,!e){r=0;i:{e:{for(;;){if(e=(n|0)==(r|0),!e){
if(i.B[t+r|0]==46)break e;r=r+1|0;continue}break}a=t,r=n;break i}o=r+1|0,a=o+t|0,n=n-o|0}if(r=c4(t,r),t=a,r)continue}break}return f&1}function Qs(t){var n=0;if(k(i.i[t+100>>2]),k(i.i[t+104>>2]),k(i.i[t+
108>>2]),F(i.i[t+8>>2],i.i[t+12>>2]),F(i.i[t+120>>2],i.i[t+124>>2]),k(i.i[t+68>>2]),F(i.i[t+72>>2],i.i[t+76>>2]),i.B[t+52]!=11&&k8(t+16|0),(t|0)!=-1)i:{if(n=i.i[t+4>>2]-1|0,i.i[t+4>>2]=n,n)break i;hi(
t,8)}}function wt(t,n,r){var e=0,a=0,o=0;e=u-16|0,u=e,a=i.i[r+24>>2],o=i.B[r+36];i:{if(!Ze(a,o,i.i[t>>2],i.B[t+12]))e:{if(Ea(e,t,1),t=i.i[e>>2],a=Ze(a,o,t,i.B[e+12]),Z4(t),a)break e;t=0;break i}if(n=i.
i[n>>2],t=1,!n)break i;t=aa(n,r)}return u=e+16|0,t}function Ks(t,n,r,e,a){t=t|0,n=n|0,r=r|0,e=e|0,a=a|0;var o=0;o=u-16|0,u=o,n?(U[i.i[r+16>>2]](o+8|0,n,e,a),r=i.i[o+8>>2],n=(r|0)==2,i.i[t+8>>2]=n,e=i.
i[o+12>>2],i.i[t+4>>2]=n?e:0,i.i[t>>2]=n?0:r&1?e:1024,u=o+16|0):(k(a),k(e),ii(87544,50),p())}function pt(t,n,r){var e=0,a=0,o=0;if(i.I[t+8>>2]>n>>>0)i:{if(e=i.i[t+28>>2],r=e-1&r,a=r>>>0>=e>>>0,a||(e=i.
i[t+4>>2]+T(n,60)|0,i.i[e>>2]==2))break i;t=i.i[t+24>>2]+(r<<3)|0,r=i.i[t>>2],a=a?0:t,o=i.i[a+4>>2],i.i[t>>2]=1,i.i[a+4>>2]=n,i.i[e+4>>2]=o,i.i[e>>2]=r}}function l4(t,n,r,e,a){var o=0;o=u-16|0,u=o,Hi(
o+8|0,n,r,e,a),n=i.i[o+12>>2],r=i.i[o+8>>2];i:{if((r|0)==1&&(_(n)&255)!=5){i.i[t+8>>2]=a,i.i[t+4>>2]=e,i.i[t>>2]=3,k(n);break i}i.i[t+8>>2]=n,i.i[t+4>>2]=r,i.i[t>>2]=13}u=o+16|0}function k4(t,n){var r=0,
e=0,a=0;r=K2(n),e=27-r|0,r=g0(n,26-r|0)&31,a=e<<7|r<<2,n=i.i[a+88080>>2],i.i[a+88080>>2]=t,i.i[t+12>>2]=0,i.i[t+8>>2]=n,n&&(i.i[n+12>>2]=t),i.i[23076]=i.i[23076]|1<<e,t=e<<2,i.i[t+92176>>2]=i.i[t+92176>>
2]|1<<r}function W0(t){var n=0;i:{e:{n:switch(i.B[t]-2|0){case 0:if(i.i[t+4>>2]-7>>>0<2)break i;break e;case 2:return t=i.i[t+4>>2],(t|0)==3?2:(t|0)==4?3:1;case 3:return i.B[i.i[t+4>>2]+35|0];case 4:return 12;case 5:
return 15;case 6:return 13;case 1:break e;case 7:break n;default:break i}if(n=14,i.I[t+4>>2]>1)break e;break i}return 1}return n}function d4(t,n,r){var e=0,a=0,o=0;if(e=u-16|0,u=e,e4(e+8|0,n,r,n4(r)),
r=0,i.i[e+8>>2]==1)i:{if(a=i.i[e+12>>2],a>>>0>=i.I[n+8>>2]||(n=i.i[n+4>>2]+T(a,60)|0,i.i[n>>2]==2))break i;o=i.i[n+56>>2],r=1}i.i[t+4>>2]=o,i.i[t>>2]=r,u=e+16|0}function vt(t,n){t=t|0,n=n|0;var r=0,e=0;
r=i.i[t>>2],t=1;i:{for(;;){if(t){if((r>>>0)/(t>>>0)>>>0<=9)break i;t=T(t,10);continue}break}p()}for(e=i.i[n+4>>2],n=i.i[n>>2];;){i:{if(!t||U[i.i[e+16>>2]](n,((r>>>0)/(t>>>0)>>>0)%10|48)|0)break i;t=(t>>>
0)/10|0;continue}break}return(t|0)!=0|0}function gt(t,n){var r=0,e=0,a=0,o=0,f=0;r=u-16|0,u=r,e=q(69328,8),z4(r+4|0,i.i[n>>2],i.i[e>>2]),e=i.i[r+4>>2],(e|0)==-2147483648?i.i[t>>2]=-2147483648:(a=i.i[r+
8>>2],o=t,t=i.i[r+12>>2],f=i.i[r+8>>2],n=qe(i.i[n>>2])|0,n2(o,f,t,n),k(n),m(e,a)),u=r+16|0}function mt(t,n,r,e,a){var o=0,f=0;o=u-16|0,u=o,r=r<<2,n=n-4|0;i:{for(;;){if(f=0,!r)break i;if(ri(o+8|0,i.i[n+
r>>2],e,a),r=r-4|0,i.i[o+8>>2]==1)break}a=i.i[o+12>>2],f=1}n=f,i.i[t+4>>2]=a,i.i[t>>2]=n,u=o+16|0}function Bt(t,n){var r=0,e=0,a=0,o=0;for(e=i.i[n>>2],l2(t,(e|0)!=-2147483648),a=i.i[t+8>>2],r=i.i[t+4>>
2]+T(a,12)|0,o=i.i[n+8>>2],n=i.i[n+4>>2];;){if((e|0)!=-2147483648){i.i[r>>2]=e,i.i[r+8>>2]=o,i.i[r+4>>2]=n,r=r+12|0,a=a+1|0,e=-2147483648;continue}break}i.i[t+8>>2]=a}function Ys(t,n,r,e,a,o){t=t|0,n=
n|0,r=r|0,e=e|0,a=a|0,o=o|0;var f=0;f=u-16|0,u=f,n?(U[i.i[r+16>>2]](f+8|0,n,e,a,o),n=i.i[f+12>>2],r=i.i[f+8>>2],i.i[t+8>>2]=r,r=r&1,i.i[t+4>>2]=r?n:0,i.i[t>>2]=r?0:n,u=f+16|0):(k(a),k(e),ii(87544,50),
p())}function yt(t,n){var r=0,e=0,a=0,o=0;e=i.i[n+8>>2]-1|0,a=i.i[n>>2],o=i.i[n+4>>2];i:{e:{for(;;){if(r=a,(o|0)!=(r|0)){if(i.i[n+8>>2]=e+2,a=r+60|0,i.i[n>>2]=a,e=e+1|0,i.i[r>>2]==2)continue;break e}break}
r=0;break i}i.i[n+12>>2]=i.i[n+12>>2]-1}i.i[t+4>>2]=r,i.i[t>>2]=e}function It(t,n){var r=0,e=0,a=0,o=0,f=0;r=u-96|0,u=r,e=i.i[t>>2],a=di(i.i[e+4>>2],i.i[e+8>>2],n);i:{if(a)e:{if(o=1,f=i.i[t+4>>2],i.B[i.
i[f>>2]]!=1)break e;if(Kt(i.i[f+4>>2],a))break i}t=i.i[t+8>>2],a0(r,e,n),F0(t,r),o=0}return u=r+96|0,o}function Zs(t,n,r,e,a){t=t|0,n=n|0,r=r|0,e=e|0,a=a|0;var o=0;o=u-16|0,u=o,n?(U[i.i[r+16>>2]](o+8|
0,n,e,a),n=i.i[o+12>>2],r=i.i[o+8>>2],i.i[t+8>>2]=r,r=r&1,i.i[t+4>>2]=r?n:0,i.i[t>>2]=r?0:n,u=o+16|0):(k(a),k(e),ii(87544,50),p())}function At(t){var n=0,r=0,e=0;return n=u-144|0,u=n,i.b[n+8]=3,i.i[n+
20>>2]=i.i[t+8>>2],r=i.i[t>>2],t=i.i[t+4>>2],i.i[n+12>>2]=r,i.i[n+16>>2]=t,i.b[n+39]=2,e=n+132|0,t=n+8|0,r=n+28|0,_2(e,t,r),Y2(r,t,e),r=Z2(r),C2(t),u=n+144|0,r}function h4(t){var n=0,r=0,e=0;return n=
u-144|0,u=n,i.b[n+8]=2,r=i.i[t+12>>2],i.i[n+20>>2]=0|i.i[t+8>>2],i.i[n+24>>2]=r,r=i.i[t+4>>2],i.i[n+12>>2]=i.i[t>>2],i.i[n+16>>2]=r,i.b[n+39]=2,e=n+132|0,t=n+8|0,r=n+28|0,_2(e,t,r),Y2(r,t,e),r=Z2(r),C2(
t),u=n+144|0,r}function $s(t,n){t=t|0,n=n|0;i:switch(i.B[i.i[t>>2]]-1|0){case 0:return U[i.i[i.i[n+4>>2]+12>>2]](i.i[n>>2],85207,54)|0;case 1:return U[i.i[i.i[n+4>>2]+12>>2]](i.i[n>>2],85261,56)|0;case 2:
return U[i.i[i.i[n+4>>2]+12>>2]](i.i[n>>2],85317,67)|0;case 3:return U[i.i[i.i[n+4>>2]+12>>2]](i.i[n>>2],85384,55)|0;default:break i}return U[i.i[i.i[n+4>>2]+12>>2]](i.i[n>>2],85141,66)|0}function xt(t,n){
var r=0,e=0,a=0,o=0;r=u-96|0,u=r,e=i.i[t>>2],a=di(i.i[e+4>>2],i.i[e+8>>2],n);i:{if(a&&(o=1,i.i[a+40>>2]|!(i.d[i.i[i.i[t+4>>2]>>2]>>3]>=i.d[a+16>>3])))break i;t=i.i[t+8>>2],a0(r,e,n),F0(t,r),o=0}return t=
o,u=r+96|0,t}function Tt(t,n,r){var e=0;e=u-32|0,u=e,i.i[e+8>>2]=0,i.i[e>>2]=0,i.i[e+4>>2]=1,i.i[e+16>>2]=83812,i.i[e+20>>2]=1610612768,i.i[e+24>>2]=0,i.i[e+12>>2]=e,Ts(e+12|0,n+8|0,r)?p():(i.i[t+8>>2]=
i.i[e+8>>2],n=i.i[e+4>>2],i.i[t>>2]=i.i[e>>2],i.i[t+4>>2]=n,u=e+32|0)}function a2(t,n,r){var e=0,a=0;for(a=r&-4,e=n;;){if(a){Ha(t,i.B[e]|i.B[e+1]<<8|(i.B[e+2]<<16|i.B[e+3]<<24)),a=a-4|0,e=e+4|0;continue}
break}for(a=r&3,e=(r&2147483644)+n|0;;){if(a){Ha(t,i.B[e]),a=a-1|0,e=e+1|0;continue}break}}function _s(t,n,r,e,a){t=t|0,n=n|0,r=r|0,e=e|0,a=a|0;var o=0;o=u-16|0,u=o,n?(U[i.i[r+16>>2]](o+8|0,n,e,a),n=i.
i[o+12>>2],r=i.i[o+8>>2],i.i[t+8>>2]=r,r=r&1,i.i[t+4>>2]=r?n:0,i.i[t>>2]=r?0:n,u=o+16|0):(k(e),ii(87544,50),p())}function Ct(t,n){var r=0,e=0,a=0,o=0,f=0,s=0;r=u-16|0,u=r,o=i.i[n+16>>2],f=o+4|0;i:{for(;;){
if(yt(r+8|0,n),e=i.i[r+12>>2],a=0,!e)break i;if(s=i.i[e+56>>2],!!wt(i.i[o>>2],i.i[f>>2],e+8|0))break}a=1}n=a,i.i[t+4>>2]=s,i.i[t>>2]=n,u=r+16|0}function G0(t,n,r,e,a){var o=0;o=u-16|0,u=o,(e|0)!=1?e=0:
(S2(o+8|0,n,r,a),a=i.i[o+12>>2],e=i.i[o+8>>2]),n0(o,e||n,e?a:r),n=i.i[o+4>>2],i.i[t>>2]=i.i[o>>2],i.i[t+4>>2]=n,u=o+16|0}function Ot(t,n,r,e){var a=0,o=0;a=u-304|0,u=a,r0(n),o=a+12|0,r=Pe(r|0)|0,La(o,
r),k(r),r=a+36|0,I2(r,i.i[n+92>>2]),n=a+24|0,wi(n,r,o),U[e|0](t+4|0,n),i.i[t>>2]=6,Qi(r),u=a+304|0}function w4(t,n,r){var e=0,a=0,o=0;if(e=u-16|0,u=e,Ht(e+8|0,n,r,0),i.B[e+8])i:{if(a=i.B[e+9],Ht(e,n,r,
1),!i.B[e])break i;o=1,r=i.B[e+1]|a<<4}i.b[t+1]=r,i.b[t]=o,u=e+16|0}function jt(t,n,r,e,a){var o=0,f=0;r=r<<4;i:{for(;;){if(!r)break i;if(!N(i.i[n+4>>2],i.i[n+8>>2],e,a)){r=r-16|0,o=o+1|0,n=n+16|0;continue}
break}f=1}i.i[t+4>>2]=o,i.i[t>>2]=f}function Et(t,n,r){var e=0;e=u-32|0,u=e,si(e+8|0,i.i[n+36>>2],i.i[n+40>>2],73057,4),ki(e+16|0,i.i[e+8>>2],i.i[e+12>>2],32);i:{if(!r&&(r=i.i[e+20>>2],r)){Yt(t,i.i[n+
4>>2],i.i[n+8>>2],i.i[e+16>>2],r);break i}i.i[t>>2]=2}u=e+32|0}function St(t,n){var r=0,e=0,a=0,o=0;r=u-96|0,u=r,e=i.i[t>>2],o=di(i.i[e+4>>2],i.i[e+8>>2],n);i:{if(o&&(a=1,!(i.d[i.i[i.i[t+4>>2]>>2]>>3]>=
i.d[o+8>>3])))break i;t=i.i[t+8>>2],a0(r,e,n),F0(t,r),a=0}return t=a,u=r+96|0,t}function V0(t,n,r){var e=0,a=0;a=u-16|0,u=a,ha(r),o8(a+8|0,4,ha(r)),e=i.i[a+8>>2],e||p(),i.i[e>>2]=1,i.i[e+4>>2]=1,r&&C(
e+8|0,n,r),i.i[t+4>>2]=r,i.i[t>>2]=e,u=a+16|0}function p4(t,n){var r=0;r=u-32|0,u=r,i.i[r+8>>2]=0,i.i[r>>2]=0,i.i[r+4>>2]=1,i.i[r+16>>2]=83812,i.i[r+20>>2]=1610612768,i.i[r+24>>2]=0,i.i[r+12>>2]=r,vt(
n,r+12|0)?p():(i.i[t+8>>2]=i.i[r+8>>2],n=i.i[r+4>>2],i.i[t>>2]=i.i[r>>2],i.i[t+4>>2]=n,u=r+32|0)}function v4(t,n){var r=0,e=0,a=0;r=u-32|0,u=r,e=r+20|0,Xf(e|0,n|0),n=i.i[r+20>>2],a=i.i[r+24>>2],i.i[r+
28>>2]=a,i.i[r+24>>2]=n,i.i[r+20>>2]=a,Ut(r+8|0,e),n=i.i[r+8>>2],e=i.i[r+12>>2],i.i[t+8>>2]=e,i.i[t+4>>2]=n,i.i[t>>2]=e,u=r+32|0}function Rt(t,n){var r=0,e=0,a=0,o=0,f=0;r=i.i[22002],r>>>0>n>>>0?(e=r-
1|0,i.i[22002]=e,a=i.i[22001],r=a+(n<<4)|0,o=i.i[r>>2],n=i.i[r+4>>2],f=o,o=0,i.i[t>>2]=f|o,i.i[t+4>>2]=n,n=i.i[r+12>>2],i.i[t+8>>2]=i.i[r+8>>2],i.i[t+12>>2]=n,e=(e<<4)+a|0,t=e,a=i.i[t+8>>2],n=i.i[t+12>>
2],t=i.i[t+4>>2],i.i[r>>2]=i.i[e>>2],i.i[r+4>>2]=t,i.i[r+8>>2]=a,i.i[r+12>>2]=n):p()}function Ut(t,n){var r=0,e=0;r=u-16|0,u=r,e=t,t=i.i[n+8>>2],t>>>0<i.I[n>>2]&&(Ws(r+8|0,n,t),i.i[r+8>>2]!=-2147483647?
p():t=i.i[n+8>>2]),i.i[e+4>>2]=t,i.i[e>>2]=i.i[n+4>>2],u=r+16|0}function ic(t,n,r){t=t|0,n=n|0,r=r|0;var e=0;e=u-16|0,u=e,n?(U[i.i[r+16>>2]](e+8|0,n),n=i.i[e+12>>2],r=i.i[e+8>>2],i.i[t+8>>2]=r,r=r&1,i.
i[t+4>>2]=r?n:0,i.i[t>>2]=r?0:n,u=e+16|0):(ii(87544,50),p())}function ec(t,n,r,e,a){t=t|0,n=n|0,r=r|0,e=e|0,a=a|0;var o=0;o=u-16|0,u=o,n?(U[i.i[r+16>>2]](o+8|0,n,e,a),n=i.B[o+8],i.i[t+8>>2]=n,i.i[t+4>>
2]=n?i.i[o+12>>2]:0,i.i[t>>2]=n?0:i.B[o+9],u=o+16|0):(k(e),ii(87544,50),p())}function g4(t,n,r){for(var e=0,a=0,o=0;;){i:{if(!r||(e=i.B[n]-48&255,e>>>0>9))break i;a=(o?a*10:0)+ +(e>>>0),r=r-1|0,n=n+1|
0,o=1;continue}break}i.d[t+8>>3]=a,i.i[t>>2]=o,i.i[t+4>>2]=0}function gi(t,n,r,e){var a=0;a=u-16|0,u=a,t?(i.i[a+12>>2]=r,r=a+8|0,t=T(t,e)):(r=a+12|0,t=0),i.i[r>>2]=t,t=i.i[a+12>>2],i.i[a+8>>2]&&t&&hi(
n,t),u=a+16|0}function qt(t,n,r){var e=0,a=0,o=0;o=r<<2;i:{e:{for(;;){if((e|0)==(o|0))break e;if(a=_(i.i[n+e>>2])&255,!(a&&(a|0)!=6)){e=e+4|0;continue}break}n=0;break i}i.i[t+8>>2]=r,i.i[t+4>>2]=n,n=13}
i.i[t>>2]=n}function T2(t,n,r,e,a){var o=0;o=u-16|0,u=o,L0(o+4|0,n,r,e),n=i.i[o+12>>2],e=i.i[o+8>>2],r=i.i[o+4>>2],(r|0)!=13?i.i[t+8>>2]=n:e=e&1?n:a,i.i[t>>2]=r,i.i[t+4>>2]=e,u=o+16|0}function nc(t,n,r,e){
t=t|0,n=n|0,r=r|0,e=e|0;var a=0;a=u-16|0,u=a,n?(U[i.i[r+16>>2]](a+8|0,n,e),n=i.B[a+8],i.i[t+8>>2]=n,i.i[t+4>>2]=n?i.i[a+12>>2]:0,i.i[t>>2]=n?0:i.B[a+9],u=a+16|0):(k(e),ii(87544,50),p())}function rc(t,n,r,e,a){
t=t|0,n=n|0,r=r|0,e=e|0,a=a|0;var o=0;o=u-16|0,u=o,n?(U[i.i[r+16>>2]](o+8|0,n,e,a),n=i.i[o+12>>2],r=i.i[o+8>>2],i.i[t+4>>2]=r,i.i[t>>2]=r&1?n:0,u=o+16|0):(k(a),k(e),ii(87544,50),p())}function Ui(t,n,r){
var e=0,a=0,o=0;e=u-16|0,u=e,oi(e+8|0,r,1,1),o=i.i[e+8>>2],a=i.i[e+12>>2],i.i[t+8>>2]=0,i.i[t+4>>2]=a,i.i[t>>2]=o,r&&(r&&C(a,n,r),i.i[t+8>>2]=r),u=e+16|0}function C2(t){i:switch(i.B[t]){case 2:te(t+4|
0);return;case 4:r8(t+4|0);return;case 5:t=i.i[t+4>>2],m(i.i[t+16>>2],i.i[t+20>>2]),F(i.i[t>>2],i.i[t+4>>2]),k(i.i[t+28>>2]),hi(t,4);return;default:m(i.i[t+8>>2],i.i[t+12>>2]);break;case 0:case 1:case 3:case 6:case 7:case 8:
break i}}function tc(t,n,r,e,a,o,f){t=t|0,n=n|0,r=r|0,e=e|0,a=a|0,o=o|0,f=f|0,p()}function m4(t,n,r,e,a,o){t=t|0,n=n|0,r=r|0,e=e|0,a=a|0,o=o|0;var f=0;f=u-16|0,u=f,n?(U[i.i[r+16>>2]](f+8|0,n,e,a,o),n=
i.i[f+12>>2],r=i.i[f+8>>2],i.i[t+4>>2]=r,i.i[t>>2]=r&1?n:0,u=f+16|0):(k(o),ii(87544,50),p())}function ac(t,n,r,e,a,o){t=t|0,n=n|0,r=r|0,e=ze(e),a=a|0,o=o|0,p()}function oc(t,n,r,e,a,o){t=t|0,n=n|0,r=r|
0,e=+e,a=a|0,o=o|0,p()}function Pt(t){var n=0;return n=u-16|0,u=n,Y0(n+8|0,t),u=n+16|0,i.i[n+8>>2]==1?(n=i.i[n+12>>2],n>>>0<i.I[21965]?(t=i.i[21964]+T(n,112)|0,t=i.i[t>>2]!=2?t:0):t=0):t=0,t}function fc(t,n,r,e,a){
t=t|0,n=n|0,r=r|0,e=e|0,a=a|0;var o=0;o=u-16|0,u=o,n?(U[i.i[r+16>>2]](o+8|0,n,e,a),n=i.i[o+12>>2],r=i.i[o+8>>2],i.i[t+4>>2]=r,i.i[t>>2]=r&1?n:0,u=o+16|0):(k(e),ii(87544,50),p())}function Nt(t,n){var r=0;
return r=mi(4,84),i.i[r+4>>2]=1,C(r+8|0,t,76),i.i[r>>2]=2,i.i[22014]&&p(),t=i.i[22015],i.i[22015]=n,n=i.i[22016],i.i[22016]=r,n&&(k(t),w0(n)),r}function B4(t,n,r){var e=0;e=u-48|0,u=e,i.i[n+56>>2]==1?
(n=M(i.i[n+60>>2]),wa(e+32|0,r),i.i[e+28>>2]=0,i.i[e+24>>2]=n,i.i[e+8>>2]=0,i.i[e+12>>2]=0,C(t,e+8|0,40)):i.b[t+36]=11,u=e+48|0}function Hi(t,n,r,e,a){var o=0;o=u-16|0,u=o,mt(o+8|0,n,r,e,a),e=0,i.i[o+
8>>2]==1&&(a=i.i[o+12>>2],de(a)?e=1:k(a)),i.i[t+4>>2]=a,i.i[t>>2]=e,u=o+16|0}function Dt(t,n,r,e){t=t|0,n=n|0,r=r|0,e=e|0;var a=0;a=u-16|0,u=a,n?(U[i.i[r+16>>2]](a+8|0,n,e),n=i.i[a+12>>2],r=i.i[a+8>>2],
i.i[t+4>>2]=r,i.i[t>>2]=r&1?n:0,u=a+16|0):(k(e),ii(87544,50),p())}function Lt(t){var n=0;i:{e:switch(i.B[t+20]-1|0){case 1:i.b[t+20]=3;return;case 0:case 2:break i;default:break e}if(i.I[t+8>>2]>=2147483647&&
p(),!i.i[t+12>>2])break i;n=i.i[t>>2]+1|0,i.i[t>>2]=n,n&&(i.b[t+20]=1),p()}}function si(t,n,r,e,a){var o=0;o=u-32|0,u=o,i.i[o+28>>2]=a,i.i[o+24>>2]=e,i.i[o+20>>2]=r,i.i[o+16>>2]=n,e0(o+8|0,o+16|0),n=i.
i[o+8>>2],i.i[t+4>>2]=n?i.i[o+12>>2]:0,i.i[t>>2]=n||1,u=o+32|0}function y4(t,n,r){var e=0,a=0;e=u-16|0,u=e,a=i.i[n>>2],(a|0)==2?n=0:(i.i[e>>2]=a,i.i[e+12>>2]=i.i[n+12>>2],a=i.i[n+4>>2],n=i.i[n+8>>2],i.
i[e+4>>2]=a,i.i[e+8>>2]=n,a=ea(e,r),n=1),i.i[t+4>>2]=a,i.i[t>>2]=n,u=e+16|0}function J0(t,n){var r=0;for(r=u-16|0,u=r,i.i[r+8>>2]=t,i.i[r+12>>2]=t+n;t=Vi(r+8|0),!!(t>>>0<=255&(!((t|0)==127|t>>>0<32)|(t|
0)==9)););return u=r+16|0,(t|0)==1114112}function Mt(t,n){var r=0,e=0;r=i.i[n+4>>2],r>>>0>=i.I[n+8>>2]?r=0:(i.i[n+4>>2]=r+1,e=+Ro(i.i[i.i[n>>2]>>2],r|0),e<4294967295&e>=0?n=~~e>>>0:n=0,n=e>65535?65535:
e>=0?n:0,r=1),i.s[t+2>>1]=n,i.s[t>>1]=r}function sc(t,n,r,e,a,o){t=t|0,n=n|0,r=r|0,e=e|0,a=a|0,o=o|0;var f=0,s=0;f=u-32|0,u=f,n?(s=f+20|0,U[i.i[r+16>>2]](s,n,e,a,o),Oa(f+8|0,s),n=i.i[f+12>>2],r=i.i[f+
8>>2],i.i[t>>2]=r,i.i[t+4>>2]=n,u=f+32|0):(k(o),k(e),ii(87544,50),p())}function o0(t,n){var r=0,e=0;e=i.i[t+8>>2];i:if(n>>>0>=128){if(r=2,n>>>0<2048)break i;r=n>>>0<65536?3:4}else r=1;b2(t,r),Zr(n,i.i[t+
4>>2]+i.i[t+8>>2]|0),i.i[t+8>>2]=e+r}function Ft(t,n,r,e){if(!(r>>>0<=e>>>0?(r|0)==(e|0):i.b[n+e|0]>-65)&&e){i.i[t>>2]=0;return}i.i[t+4>>2]=e,i.i[t>>2]=n,i.i[t+12>>2]=r-e,i.i[t+8>>2]=n+e}function Xi(t,n){
var r=0,e=0;r=u-16|0,u=r,mo(r+8|0,n|0),n=i.i[r+8>>2],n?(_i(r,n,i.i[r+12>>2]),e=i.i[r>>2],n=i.i[r+4>>2],i.i[t+8>>2]=n,i.i[t+4>>2]=e):n=-2147483648,i.i[t>>2]=n,u=r+16|0}function I4(t){var n=0,r=0;for(n=
i.i[t+4>>2],r=i.i[t+12>>2]-n>>>4|0;;){if(r){m(i.i[n>>2],i.i[n+4>>2]),k(i.i[n+12>>2]),r=r-1|0,n=n+16|0;continue}break}gi(i.i[t+8>>2],i.i[t>>2],4,16)}function yi(t,n){var r=0,e=0,a=0;r=i.i[t+12>>2],e=i.
i[t>>2],(r|0)==(e|0)&&(Js(t),e=i.i[t>>2],r=i.i[t+12>>2]),i.i[t+12>>2]=r+1,a=i.i[t+4>>2],t=i.i[t+8>>2]+r|0,C(a+T(t-(t>>>0>=e>>>0?e:0)|0,36)|0,n,36)}function A4(t,n,r,e){var a=0;a=u-16|0,u=a,r>>>0<e>>>0?
n=0:(w4(a+8|0,n+e|0,r-e|0),r=i.B[a+9],n=i.B[a+8]),i.b[t+1]=r,i.b[t]=n&1,u=a+16|0}function cc(t){var n=0;if(Z4(i.i[t+64>>2]),n=i.i[t+80>>2],n&&Y4(n),F(i.i[t+48>>2],i.i[t+52>>2]),F(i.i[t+56>>2],i.i[t+60>>
2]),(t|0)!=-1)i:{if(n=i.i[t+4>>2]-1|0,i.i[t+4>>2]=n,n)break i;hi(t,4)}}function Ht(t,n,r,e){var a=0;a=u-16|0,u=a,r>>>0<=e>>>0?n=0:(zt(a+8|0,i.B[n+e|0],16),r=i.i[a+12>>2],n=i.i[a+8>>2]),i.b[t+1]=r,i.b[t]=
n&1,u=a+16|0}function zt(t,n,r){var e=0;r-2>>>0>=35?p():(e=n-48|0,n=n>>>0>57&&r>>>0>10?(n-65&-33)+10|0:e,i.i[t+4>>2]=n,i.i[t>>2]=n>>>0<r>>>0)}function O2(t,n){var r=0,e=0;if(r=i.i[n+8>>2],r)i:{if(e=i.
i[n+4>>2],n=r2(1,r),n||p(),!r)break i;C(n,e,r)}else n=1;i.i[t+8>>2]=r,i.i[t+4>>2]=n,i.i[t>>2]=r}function Wt(t,n){var r=0,e=0,a=0;r=i.i[n+12>>2],r?(i.i[n+12>>2]=r-1,r=i.i[n+8>>2],e=r+1|0,a=i.i[n>>2],i.
i[n+8>>2]=e-(e>>>0>=a>>>0?a:0),C(t,i.i[n+4>>2]+T(r,36)|0,36)):i.i[t>>2]=8}function qi(t,n,r,e){i:{if(!(r>>>0<=e>>>0?(r|0)==(e|0):i.b[n+e|0]>=-64)&&e){n=0;break i}n=n+e|0,e=r-e|0}i.i[t+4>>2]=e,i.i[t>>2]=
n}function uc(t,n,r,e,a){t=t|0,n=n|0,r=r|0,e=e|0,a=a|0;var o=0,f=0;o=u-32|0,u=o,n?(f=o+20|0,U[i.i[r+16>>2]](f,n,e,a),Oa(o+8|0,f),n=i.i[o+12>>2],r=i.i[o+8>>2],i.i[t>>2]=r,i.i[t+4>>2]=n,u=o+32|0):(k(e),
ii(87544,50),p())}function Gt(t,n,r){var e=0,a=0;e=u-16|0,u=e,r=Z(n|0,r|0)|0,E4(e+8|0,r),n=i.i[e+12>>2],a=i.i[e+8>>2],(a|0)==1&&k(n),k(r),i.i[t+4>>2]=n,i.i[t>>2]=a^1,u=e+16|0}function f0(t){var n=0,r=0,
e=0;for(n=i.i[t+4>>2],r=i.i[t+12>>2]-n>>>2|0;;){if(r){e=i.i[n>>2],e>>>0>1027&&Yn(e|0),r=r-1|0,n=n+4|0;continue}break}W2(i.i[t+8>>2],i.i[t>>2])}function bc(t){var n=0;if(l8(i.i[t+24>>2],i.i[t+28>>2]),n=
i.i[t+32>>2],n&&U[i.i[n+12>>2]](i.i[t+36>>2]),$4(t+12|0),(t|0)!=-1)i:{if(n=i.i[t+4>>2]-1|0,i.i[t+4>>2]=n,n)break i;hi(t,4)}}function x4(t,n){var r=0,e=0;r=u-16|0,u=r,Xi(r+4|0,n),i.i[r+4>>2]!=-2147483648?
(i.i[t+8>>2]=i.i[r+12>>2],e=i.i[r+8>>2],i.i[t>>2]=i.i[r+4>>2],i.i[t+4>>2]=e):(i.i[t+8>>2]=0,i.i[t>>2]=0,i.i[t+4>>2]=1),k(n),u=r+16|0}function oi(t,n,r,e){var a=0;a=u-16|0,u=a,nt(a+4|0,n,0,r,e),n=i.i[a+
8>>2],i.i[a+4>>2]==1?p():(i.i[t+4>>2]=i.i[a+12>>2],i.i[t>>2]=n,u=a+16|0)}function Vt(t,n){var r=0;r=u-16|0,u=r,H2(r+4|0,n,75794,16),i.i[r+4>>2]!=-2147483648?(i.i[t+8>>2]=i.i[r+12>>2],n=i.i[r+8>>2],i.i[t>>
2]=i.i[r+4>>2],i.i[t+4>>2]=n):(i.i[t+8>>2]=0,i.i[t>>2]=0,i.i[t+4>>2]=1),u=r+16|0}function Jt(t,n,r){var e=0;return e=u-16|0,u=e,ri(e+8|0,t,n,r),r=0,i.i[e+8>>2]==1&&(t=i.i[e+12>>2],n=_(t),k(t),r=(n&255)==
5),u=e+16|0,r}function Xt(t,n){t=t|0,n=n|0,p()}function s0(t,n,r){var e=0,a=0;e=t+4|0,a=t,i.i[n>>2]!=-2147483648?(t=i.i[n+12>>2],i.i[e+8>>2]=0|i.i[n+8>>2],i.i[e+12>>2]=t,t=i.i[n+4>>2],i.i[e>>2]=i.i[n>>
2],i.i[e+4>>2]=t,te(r),t=0):(t=i.i[r+12>>2],n=0,i.i[e+8>>2]=n|i.i[r+8>>2],i.i[e+12>>2]=t,t=i.i[r+4>>2],i.i[e>>2]=i.i[r>>2],i.i[e+4>>2]=t,t=1),i.i[a>>2]=t}function T4(t,n){var r=0,e=0;r=i.i[t+8>>2],(r|
0)==i.i[t>>2]&&(e=u-16|0,u=e,Ri(e+8|0,t,i.i[t>>2],1,4,32),i.i[e+8>>2]!=-2147483647?p():u=e+16|0),i.i[t+8>>2]=r+1,r=i.i[t+4>>2]+(r<<5)|0,t=i.i[n+4>>2],e=0,i.i[r>>2]=e|i.i[n>>2],i.i[r+4>>2]=t,t=i.i[n+12>>
2],i.i[r+8>>2]=i.i[n+8>>2],i.i[r+12>>2]=t,t=i.i[n+20>>2],i.i[r+16>>2]=i.i[n+16>>2],i.i[r+20>>2]=t,t=i.i[n+28>>2],i.i[r+24>>2]=i.i[n+24>>2],i.i[r+28>>2]=t}function Qt(t,n){var r=0;r=u-16|0,u=r,yt(r+8|0,
n),n=i.i[r+12>>2],n?(i.i[t+4>>2]=i.i[r+8>>2],i.i[t+8>>2]=i.i[n+52>>2],n=1):n=0,i.i[t>>2]=n,u=r+16|0}function Qi(t){var n=0,r=0,e=0;for(r=i.i[t+8>>2],e=i.i[t+4>>2],n=e;;){if(r){gi(i.i[n>>2],i.i[n+4>>2],
4,4),r=r-1|0,n=n+12|0;continue}break}gi(i.i[t>>2],e,4,12)}function j2(t,n,r,e){var a=0;a=1025;i:{e:switch(i.i[e>>2]-1|0){case 0:a=M((D=q(i.i[e+4>>2],i.i[e+8>>2])>>2,i.i[D]));break i;case 1:a=ji()|0;break i;case 2:
break i;default:break e}a=i.i[e+4>>2]}n=q(n,r),ni(i.i[t>>2],i.i[n>>2],a|0),k(a)}function Kt(t,n){var r=0,e=0,a=0;return e=i.i[i.i[t+4>>2]>>2],r=i.d[i.i[t>>2]>>3],!i.i[n+40>>2]&(!(i.d[n+16>>3]>r)|i.B[i.
i[t+8>>2]]!=1)||(a=i.d[n+8>>3]>r+ +(e>>>0)),a}function c0(t){var n=0,r=0;for(n=i.i[t+4>>2],r=n+48|0,n=(i.i[t+12>>2]-n>>>0)/96|0;;){if(n){n=n-1|0,se(r),r=r+96|0;continue}break}gi(i.i[t+8>>2],i.i[t>>2],
8,96)}function E2(t,n,r){var e=0,a=0,o=0;if(r)i:{for(;;){if(e=i.B[t],a=i.B[n],(e|0)==(a|0)){if(t=t+1|0,n=n+1|0,r=r-1|0,r)continue;break i}break}o=e-a|0}return o}function u0(t,n){var r=0,e=0,a=0,o=0;r=
u-16|0,u=r,ki(r,i.i[n>>2],i.i[n+4>>2],32),a=i.i[r>>2],e=i.i[r+4>>2],o=i.i[r+12>>2],i.i[n>>2]=i.i[r+8>>2],i.i[n+4>>2]=o,i.i[t+4>>2]=e,i.i[t>>2]=e?a:0,u=r+16|0}function C4(t){var n=0,r=0;for(n=i.i[t+4>>
2],r=(i.i[t+12>>2]-n>>>0)/12|0;;){if(r){m(i.i[n>>2],i.i[n+4>>2]),r=r-1|0,n=n+12|0;continue}break}B8(i.i[t+8>>2],i.i[t>>2])}function Yt(t,n,r,e,a){var o=0;o=u-32|0,u=o,i.i[o+28>>2]=37,i.i[o+24>>2]=75535,
i.i[o+20>>2]=a,i.i[o+16>>2]=e,i.i[o+12>>2]=24,i.i[o+8>>2]=75511,P0(t,n,r,o+8|0,3),u=o+32|0}function Zt(t,n){var r=0,e=0,a=0;r=i.i[n>>2],a=i.i[n+4>>2];i:{for(;;){if((r|0)!=(a|0)){if(e=r+4|0,i.i[n>>2]=e,
Xi(t,i.i[r>>2]),r=e,i.i[t>>2]==-2147483648)continue;break i}break}i.i[t>>2]=-2147483648}}function $t(t,n){var r=0,e=0,a=0,o=0,f=0,s=0;i.d[t+16>>3]=i.d[n+16>>3],i.d[t+8>>3]=i.d[n+8>>3],r=i.d[10998],e=i.
d[n>>3]+r,a=i.d[10999],o=$i(e,a),i.d[10999]=o,i.d[t>>3]=o,f=87984,s=r+$i(a-e,0),i.d[f>>3]=s}function O4(t,n,r,e){var a=0;a=u-32|0,u=a,i.i[a+28>>2]=0,X0(a+16|0,e,a+28|0),zi(a+8|0,i.i[a+16>>2],i.i[a+20>>
2],n,r),n=i.i[a+12>>2],i.i[t>>2]=i.i[a+8>>2],i.i[t+4>>2]=n,u=a+32|0}function lc(t){var n=0;i:if(Zi(i.i[t+8>>2],i.i[t+12>>2]),k(i.i[t+24>>2]),Zi(i.i[t+16>>2],i.i[t+20>>2]),(t|0)!=-1){if(n=i.i[t+4>>2]-1|
0,i.i[t+4>>2]=n,n)break i;hi(t,4)}}function kc(t,n,r,e,a){t=t|0,n=n|0,r=r|0,e=e|0,a=a|0;var o=0;o=u-16|0,u=o,i.i[o+12>>2]=a,i.i[o+4>>2]=e,i.i[o>>2]=1,i.i[o+8>>2]=r,n=tr(n,8,o),t8(o),i.i[t+4>>2]=0,i.i[t+
8>>2]=0,i.i[t>>2]=n,u=o+16|0}function X0(t,n,r){var e=0;Zr(n,r);i:if(n>>>0>=128){if(e=2,n>>>0<2048)break i;e=n>>>0<65536?3:4}else e=1;i.i[t+4>>2]=e,i.i[t>>2]=r}function Q0(t,n){var r=0,e=0;r=i.i[n+8>>
2],n=Vi(n),(n|0)!=1114112&&(n>>>0>=256?i.b[r]=1:e=1),i.b[t+1]=n,i.b[t]=e}function b0(t,n,r,e,a){for(var o=0;;){i:{if(r>>>0<a>>>0||xi(n+o|0,a,e,a))break i;o=o+1|0,r=r-1|0;continue}break}i.i[t+4>>2]=o,i.
i[t>>2]=r>>>0>=a>>>0}function _t(t){var n=0,r=0,e=0,a=0,o=0;for(n=i.i[t>>2],a=i.i[t+4>>2];r=(n|0)==(a|0),!r&&(e=n+1|0,i.i[t>>2]=e,o=i.B[n],n=e,(o-48&255)>>>0<10););return r}function K0(t,n){var r=0,e=0;
for(n=T(n,12),r=zn()|0;;){if(n){e=Z(i.i[t+4>>2],i.i[t+8>>2])|0,O0(r|0,e|0)|0,k(e),n=n-12|0,t=t+12|0;continue}break}return r}function ia(t,n,r){var e=0;e=u-16|0,u=e,Ea(e,n+24|0,r),fa(t,n),i.i[t+16>>2]=
0,i.i[t+20>>2]=0,i.b[t+40]=0,n=i.i[e+4>>2],r=0,i.i[t+24>>2]=r|i.i[e>>2],i.i[t+28>>2]=n,n=i.i[e+12>>2],i.i[t+32>>2]=i.i[e+8>>2],i.i[t+36>>2]=n,u=e+16|0}function j4(t){var n=0;i:{e:{n:{r:{t:switch(n=i.i[t>>
2],n-((n|0)!=0)|0){case 0:break t;case 1:break r;case 2:break n;case 3:break e;default:break i}k(i.i[t+8>>2]),F(n,i.i[t+4>>2]);return}k(i.i[t+4>>2]);return}k(i.i[t+4>>2]);return}k(i.i[t+4>>2])}}function E4(t,n){
var r=0,e=0,a=0;r=u-16|0,u=r,n=jf(n|0)|0,h0(r+8|0),a=i.i[r+12>>2],e=i.i[r+8>>2]&1,i.i[t>>2]=e,i.i[t+4>>2]=e?a:n,u=r+16|0}function o2(t,n){var r=0;r=u-16|0,u=r,sn(n)?(i.i[t+8>>2]=0,i.i[t>>2]=0,i.i[t+4>>
2]=1):(uo(r+8|0,n|0),q4(t,i.i[r+8>>2],i.i[r+12>>2])),u=r+16|0}function $(t){var n=0,r=0,e=0;for(r=i.i[t+8>>2],e=i.i[t+4>>2],n=e;;){if(r){m(i.i[n>>2],i.i[n+4>>2]),r=r-1|0,n=n+12|0;continue}break}B8(i.i[t>>
2],e)}function ea(t,n){var r=0;if(i.i[t>>2]==1)i:{if(r=-1,n=(i.d[t+8>>3]-n)/1e3,n>=4294967295)break i;return t=n<4294967295&n>=0?~~n>>>0:0,(n>+(t>>>0))+t|0}else r=i.i[t+4>>2];return r}function na(t,n,r,e){
var a=0;for(e=e&255;;){if(!((r|0)==(a|0)|(e|0)==i.B[n+a|0])){a=a+1|0;continue}break}i.i[t+4>>2]=a,i.i[t>>2]=(r|0)!=(a|0)}function l0(t){var n=0,r=0,e=0;for(r=i.i[t+8>>2],e=i.i[t+4>>2],n=e;;){if(r){K(n),
K(n+16|0),r=r-1|0,n=n+32|0;continue}break}on(i.i[t>>2],e)}function S4(t,n){var r=0;i:if(Wa(t),i.i[t+48>>2]==1){if(i.B[t+125])break i;n=vf(n|0,i.i[t+52>>2])|0,r=i.i[t+68>>2],i.i[t+68>>2]=n,n=i.i[t+64>>
2],i.i[t+64>>2]=1,F(n,r)}}function fi(t,n,r){var e=0;return e=n,n=r&2097151,e>>>0>n>>>0?(t=T(n,264)+t|0,i.i[t+8>>2]!=5?t=i.i[t>>2]==(r|0)?t+8|0:0:t=0):t=0,t}function ra(t,n){var r=0;r=u-32|0,u=r,i0(r+
12|0,i.B[(n&255)+86764|0]),n=i.B[r+31],i.i[t+4>>2]=n?11:15,i.i[t>>2]=n?69196:69181,u=r+32|0}function R4(t){T8(t,12)}function ta(t){T8(t,16)}function aa(t,n){return i.B[t+12]==i.B[n+12]&&N(i.i[t>>2]+8|
0,i.i[t+4>>2],i.i[n>>2]+8|0,i.i[n+4>>2])?t=i.i[t+8>>2]==i.i[n+8>>2]:t=0,t}function di(t,n,r){var e=0;return e=n,n=r&2097151,e>>>0>n>>>0?(t=T(n,104)+t|0,i.B[t+100]!=3?t=i.i[t>>2]==(r|0)?t+8|0:0:t=0):t=
0,t}function dc(t,n,r,e){t=t|0,n=n|0,r=r|0,e=e|0,Mi(t,n,r,e,9)}function hc(t,n,r,e){t=t|0,n=n|0,r=r|0,e=e|0,Mi(t,n,r,e,10)}function wc(t,n,r,e){t=t|0,n=n|0,r=r|0,e=e|0,Mi(t,n,r,e,1)}function pc(t,n,r,e){
t=t|0,n=n|0,r=r|0,e=e|0,Mi(t,n,r,e,0)}function vc(t,n,r,e){t=t|0,n=n|0,r=r|0,e=e|0,Mi(t,n,r,e,6)}function gc(t,n,r,e){t=t|0,n=n|0,r=r|0,e=e|0,Mi(t,n,r,e,5)}function mc(t,n,r,e){t=t|0,n=n|0,r=r|0,e=e|0,
Mi(t,n,r,e,3)}function Bc(t,n,r,e){t=t|0,n=n|0,r=r|0,e=e|0,Mi(t,n,r,e,2)}function yc(t,n,r,e){t=t|0,n=n|0,r=r|0,e=e|0,Mi(t,n,r,e,7)}function Ic(t,n,r,e){t=t|0,n=n|0,r=r|0,e=e|0,Mi(t,n,r,e,4)}function oa(t,n){
var r=0;return r=u-16|0,u=r,q2(r+8|0,t,n),i.i[r+8>>2]&1?t=i.i[r+12>>2]:t=_o()|0,u=r+16|0,t}function f2(t,n,r,e,a){var o=0;o=u-16|0,u=o,Ri(o+8|0,t,n,r,e,a),i.i[o+8>>2]!=-2147483647?p():u=o+16|0}function S2(t,n,r,e){
n=e?(r>>>0<=e>>>0?(r|0)==(e|0):i.b[n+e|0]>=-64)?n:0:n,i.i[t+4>>2]=e,i.i[t>>2]=n}function fa(t,n){var r=0,e=0;e=i.i[n>>2],r=i.i[e>>2]+1|0,i.i[e>>2]=r,r?(r=i.i[n+4>>2],i.b[t+12]=i.B[n+12],i.i[t+4>>2]=r,
i.i[t>>2]=e,i.i[t+8>>2]=i.i[n+8>>2]):p()}function sa(t){var n=0;t=t&65535,n=t-500|0;i:{if(!(n>>>0<=4&(n|0)!=1|(t|0)==429)&&(n=0,(t|0)!=408))break i;n=1}return n}function ca(t,n){var r=0;return r=u-16|
0,u=r,n?(i.i[r+8>>2]=t,i.i[r+12>>2]=t+n,t=_t(r+8|0)):t=0,u=r+16|0,t}function ua(t,n){var r=0,e=0,a=0;return r=i.i[t>>2]==-2147483648,e=i.i[n>>2],a=r&(e|0)==-2147483648,(e|0)==-2147483648|r||(a=xi(i.i[t+
4>>2],i.i[t+8>>2],i.i[n+4>>2],i.i[n+8>>2])),a}function U4(t,n,r,e){if(r)i:{if(n=r2(n,r),!e)break i;if(!n){n=0;break i}if(!r)break i;un(n,r)}i.i[t+4>>2]=r,i.i[t>>2]=n}function Ac(t,n){t=t|0,n=n|0;var r=0;
if(!(!n|n-1&n))return r=-2147483648-n>>>0>=t>>>0?n:0,r||p(),t&&(n=r2(r,t),n||p()),n|0;p()}function Pi(t,n,r){var e=0;e=u-16|0,u=e,v0(e+8|0,n,r),n=i.i[e+12>>2],F(i.i[t+8>>2],i.i[t+12>>2]),i.i[t+12>>2]=
n,i.i[t+8>>2]=1,u=e+16|0}function q4(t,n,r){var e=0;e=u-16|0,u=e,_i(e+8|0,n,r),n=i.i[e+8>>2],r=i.i[e+12>>2],i.i[t+8>>2]=r,i.i[t+4>>2]=n,i.i[t>>2]=r,u=e+16|0}function Ii(t,n,r,e){var a=0;a=u-16|0,u=a,Oi(
a+8|0,hf(n|0,(D=q(r,e)>>2,i.i[D]))|0),n=i.i[a+12>>2],i.i[t>>2]=i.i[a+8>>2],i.i[t+4>>2]=n,u=a+16|0}function ba(t,n){var r=0;r=u-16|0,u=r,go(r|0,n|0),i.i[r>>2]?(i.d[t+8>>3]=i.d[r+8>>3],n=1):n=0,i.i[t>>2]=
n,i.i[t+4>>2]=0,u=r+16|0}function la(t,n,r){t=t|0,n=n|0,r=r|0,O8(t,n,r,1)}function ka(t,n,r){t=t|0,n=n|0,r=r|0,O8(t,n,r,0)}function R2(t){var n=0,r=0,e=0;for(n=i.i[t+8>>2],e=i.i[t+4>>2],r=e;;){if(n){k(
i.i[r>>2]),n=n-1|0,r=r+4|0;continue}break}W2(i.i[t>>2],e)}function da(t,n){var r=0;n=Tf(n|0)|0,n>>>0>6?(n=4,r=16):(r=n<<2,n=i.i[r+86648>>2],r=i.i[r+86620>>2]),i.i[t+4>>2]=r,i.i[t>>2]=n}function ha(t){
var n=0;return n=u-16|0,u=n,t>>>0>=2147483637?p():(u=n+16|0,t=t+11&2147483644),t}function xc(t,n,r,e){if(t=t|0,n=n|0,r=r|0,e=e|0,!(!e|e-1&e))return e=-2147483648-e>>>0>=n>>>0?e:0,e||p(),t=U2(t,n,e,r),
t||p(),t|0;p()}function Ni(){var t=0,n=0,r=0;return t=u-16|0,u=t,Ui(t+4|0,84942,51),n=i.i[t+8>>2],r=so(n|0,i.i[t+12>>2])|0,m(i.i[t+4>>2],n),u=t+16|0,r}function wa(t,n){var r=0,e=0,a=0;r=M(i.i[n>>2]),e=
M(i.i[n+4>>2]),a=i.B[n+12],n=M(i.i[n+8>>2]),i.b[t+12]=a,i.i[t+4>>2]=e,i.i[t>>2]=r,i.i[t+8>>2]=n}function Y0(t,n){var r=0;r=u-16|0,u=r,d4(r+8|0,87820,n),n=i.i[r+12>>2],i.i[t>>2]=i.i[r+8>>2],i.i[t+4>>2]=
n,u=r+16|0}function pa(t){var n=0;return n=u-32|0,u=n,i.i[n+24>>2]=7,i.i[n+20>>2]=69868,i.i[n+16>>2]=t,i.b[n+12]=8,t=Yi(n+12|0),u=n+32|0,t}function va(t,n,r){var e=0;e=u-16|0,u=e,zt(e+8|0,r&255,n),n=i.
i[e+12>>2],i.i[t>>2]=i.i[e+8>>2],i.i[t+4>>2]=n,u=e+16|0}function ga(t,n,r){var e=0;return e=u-16|0,u=e,i.i[e+12>>2]=0,X0(e,r,e+12|0),t=k2(t,n,i.i[e>>2],i.i[e+4>>2]),u=e+16|0,t}function P4(t,n,r){var e=0;
e=u-16|0,u=e,Oi(e+8|0,Xo(n|0,r|0)|0),n=i.i[e+12>>2],i.i[t>>2]=i.i[e+8>>2],i.i[t+4>>2]=n,u=e+16|0}function ma(t){var n=0;n=t&65535,t=n-301|0;i:{if(!(1<<t&199&&t>>>0<=7)&&(t=0,n))break i;t=1}return t}function Ba(t){
var n=0,r=0;return n=u-16|0,u=n,en(n+8|0,t),t=i.i[n+12>>2],r=+co(t|0),k(t),t=M(r<4294967295&r>=0?~~r>>>0:0),u=n+16|0,t}function Z0(t,n){var r=0;return t=n-t,t>=4294967295?r=2147483647:(r=t<4294967295&
t>=0?~~t>>>0:0,r=(t>+(r>>>0))+r|0,r=r>>>0>=2147483647?2147483647:r),r}function Ki(t,n,r,e){r>>>0<e>>>0?p():(i.i[t+4>>2]=e,i.i[t>>2]=n,i.i[t+12>>2]=r-e,i.i[t+8>>2]=n+e)}function ya(t){var n=0;i:{e:switch(i.
B[t]-5|0){case 0:n=i.B[i.i[t+4>>2]+34|0];break i;case 3:n=1;break i;case 4:break e;default:break i}n=!i.i[t+4>>2]}return n&1}function Ia(t){return(t-48>>>0<10|(t&2097119)-65>>>0<26|t>>>0>127)&(t|0)!=1114112}
function Aa(t,n,r,e){i.i[n+8>>2]?(s2(n,r,e),i.i[t+8>>2]=i.i[n+8>>2],r=i.i[n>>2],n=i.i[n+4>>2],i.i[t>>2]=r,i.i[t+4>>2]=n):(i.i[t>>2]=-2147483648,m(i.i[n>>2],i.i[n+4>>2]))}function Tc(t,n,r){t=t|0,n=n|0,
r=r|0;var e=0;e=u-16|0,u=e,i.i[e+12>>2]=i.i[n>>2],n=e+12|0,ka(e,n,r),rn(n),i.i[t>>2]=0,u=e+16|0}function Cc(t,n,r){t=t|0,n=n|0,r=r|0;var e=0;e=u-16|0,u=e,i.i[e+12>>2]=i.i[n>>2],n=e+12|0,la(e,n,r),rn(n),
i.i[t>>2]=0,u=e+16|0}function U2(t,n,r,e){var a=0;return a=r2(r,e),a&&(n=n>>>0>e>>>0?e:n,n&&C(a,t,n),hi(t,r)),a}function mi(t,n){var r=0;return r=u-16|0,u=r,o8(r+8|0,t,n),t=i.i[r+8>>2],t?u=r+16|0:p(),
t}function s2(t,n,r){var e=0;b2(t,r),e=i.i[t+8>>2],r&&C(i.i[t+4>>2]+e|0,n,r),i.i[t+8>>2]=r+e}function xa(t,n){var r=0;r=u-16|0,u=r,Oi(r+8|0,Co(n|0)|0),n=i.i[r+12>>2],i.i[t>>2]=i.i[r+8>>2],i.i[t+4>>2]=
n,u=r+16|0}function N4(t,n){var r=0;r=u-16|0,u=r,Oi(r+8|0,If(n|0)|0),n=i.i[r+12>>2],i.i[t>>2]=i.i[r+8>>2],i.i[t+4>>2]=n,u=r+16|0}function D4(t,n){var r=0;r=u-16|0,u=r,Oi(r+8|0,Lf(n|0)|0),n=i.i[r+12>>2],
i.i[t>>2]=i.i[r+8>>2],i.i[t+4>>2]=n,u=r+16|0}function Ta(t,n){var r=0;r=u-16|0,u=r,Oi(r+8|0,is(n|0)|0),n=i.i[r+12>>2],i.i[t>>2]=i.i[r+8>>2],i.i[t+4>>2]=n,u=r+16|0}function $0(t){var n=0;return n=u-16|
0,u=n,ie(n+8|0,t),u=n+16|0,i.i[n+8>>2]&i.I[n+12>>2]>65536}function Oc(t){t=t|0;i:switch(i.B[t+40]){case 0:ci(i.i[t>>2]),k(i.i[t+8>>2]),k(i.i[t+16>>2]);return;case 3:M2(i.i[t+36>>2]),k(i.i[t+28>>2]),ci(
i.i[t+20>>2]);break;default:break i}}function jc(t,n){t=t|0,n=n|0;var r=0,e=0;r=u-16|0,u=r,i.i[r+12>>2]=n,e=Ms(r+12|0),k(n),i.i[t+4>>2]=0,i.i[t+8>>2]=0,i.i[t>>2]=e,u=r+16|0}function Ca(t){var n=0,r=0;
n=u-16|0,u=n,Oi(n+8|0,Cf()|0),r=i.i[n+12>>2],i.i[t>>2]=i.i[n+8>>2],i.i[t+4>>2]=r,u=n+16|0}function L4(t,n){var r=0,e=0;r=i.i[n>>2],e=i.i[r>>2]+1|0,i.i[r>>2]=e,e?(i.i[t>>2]=r,i.b[t+12]=i.B[n+12],r=i.i[n+
4>>2],n=i.i[n+8>>2],i.i[t+4>>2]=r,i.i[t+8>>2]=n):p()}function Oa(t,n){var r=0;r=u-16|0,u=r,Ut(r+8|0,n),n=i.i[r+12>>2],i.i[t>>2]=i.i[r+8>>2],i.i[t+4>>2]=n,u=r+16|0}function Ec(t){var n=0,r=0,e=0;if(n=i.
i[t+16>>2],r=i.i[t+12>>2],r)i:{if(e=i.i[n>>2],e&&U[e|0](r),!i.i[n+4>>2])break i;hi(r,i.i[n+8>>2])}if((t|0)!=-1)i:{if(n=i.i[t+4>>2]-1|0,i.i[t+4>>2]=n,n)break i;hi(t,4)}}function M4(t){m(i.i[t>>2],i.i[t+
4>>2]),m(i.i[t+12>>2],i.i[t+16>>2]),m(i.i[t+24>>2],i.i[t+28>>2]),m(i.i[t+36>>2],i.i[t+40>>2]),Y4(i.i[t+52>>2])}function c2(t){m(i.i[t+8>>2],i.i[t+12>>2]),m(i.i[t+20>>2],i.i[t+24>>2]),W(i.i[t+56>>2],i.
i[t+60>>2]),$(t+32|0),$(t+44|0)}function ri(t,n,r,e){var a=0;a=1,n=df(n|0,(D=q(r,e)>>2,i.i[D]))|0,A8(n)&&(k(n),a=0),i.i[t+4>>2]=n,i.i[t>>2]=a}function ja(t){for(var n=0,r=0;;){if((n|0)!=24){r=t+n|0,m(
i.i[r>>2],i.i[r+4>>2]),n=n+12|0;continue}break}}function _0(t,n){var r=0;r=i.i[n>>2],r>>>0>=2147483647?p():(i.i[n>>2]=r+1,i.i[t+4>>2]=n,i.i[t>>2]=n+4)}function F4(t){var n=0;return t>=4294967295?n=2147483647:
(n=t<4294967295&t>=0?~~t>>>0:0,n=(+(n>>>0)<t)+n|0,n=n>>>0>=2147483647?2147483647:n),n}function Ea(t,n,r){var e=0;e=u-16|0,u=e,L4(e,n),i.b[t+12]=r,i.i[t>>2]=i.i[e>>2],n=i.i[e+8>>2],i.i[t+4>>2]=i.i[e+4>>
2],i.i[t+8>>2]=n,u=e+16|0}function Sa(t,n,r,e,a,o){t=t|0,n=n|0,r=r|0,e=e|0,a=a|0,o=o|0,p()}function Sc(t,n){t=t|0,n=n|0;var r=0;if(t)i:{if(r=i.i[n>>2],r&&U[r|0](t),r=i.i[n+4>>2],!r)break i;ke(t,i.i[n+
8>>2],r)}}function H4(t,n){var r=0,e=0;e=1,r=Fn(i.i[n>>2])|0,he(r)||(k(r),e=0),i.i[t+4>>2]=r,i.i[t>>2]=e,i.i[t+8>>2]=n}function Ra(t){var n=0,r=0;r=fi(i.i[21975],i.i[21976],t);i:{if(r&&(n=0,i.i[r+248>>
2]))break i;u4(t),n=1}return n}function Ua(t,n){i.i[n>>2]==-2147483648?(n=h4(n+4|0),i.i[t>>2]=-2147483648,i.i[t+4>>2]=n):C(t,n,76)}function Rc(t,n){t=t|0,n=n|0;var r=0,e=0;r=n-8|0,e=i.i[r>>2],i.i[r>>2]=
e+1,(e|0)<0?p():(i.i[t+4>>2]=n,i.i[t>>2]=84112)}function Uc(t,n,r,e,a){t=t|0,n=n|0,r=r|0,e=e|0,a=a|0,t?U[i.i[n+16>>2]](t,r,e,a):(k(a),k(e),k(r),ii(87544,50),p())}function z4(t,n,r){var e=0;e=u-16|0,u=
e,$o(e+8|0,n|0,r|0),L2(t,i.i[e+8>>2],i.i[e+12>>2]),u=e+16|0}function qa(t,n){var r=0;i.i[n>>2]!=-2147483648?(k(i.i[n+12>>2]),i.i[t+8>>2]=i.i[n+8>>2],r=i.i[n>>2],n=i.i[n+4>>2],i.i[t>>2]=r,i.i[t+4>>2]=n):
i.i[t>>2]=-2147483648}function ie(t,n){var r=0;n=v8(n),n?(n=Hn(i.i[n>>2])|0,r=1):r=0,i.i[t+4>>2]=n,i.i[t>>2]=r}function ee(t,n,r){var e=0;e=u-16|0,u=e,Zo(e+8|0,n|0,r|0),L2(t,i.i[e+8>>2],i.i[e+12>>2]),
u=e+16|0}function qc(t){t=t|0,C8(t,7)}function Pc(t){t=t|0,C8(t,6)}function ti(t,n){var r=0;r=u-16|0,u=r,Vf(r+8|0,n|0),L2(t,i.i[r+8>>2],i.i[r+12>>2]),u=r+16|0}function Pa(t,n){var r=0;i.i[n>>2]==-2147483648?
(i.i[t+8>>2]=i.i[n+12>>2],r=i.i[n+4>>2],n=i.i[n+8>>2],i.i[t>>2]=r,i.i[t+4>>2]=n):(i.i[t>>2]=-2147483648,X4(n))}function Na(t,n){var r=0;r=u-16|0,u=r,_f(r+8|0,n|0),L2(t,i.i[r+8>>2],i.i[r+12>>2]),u=r+16|
0}function Da(t,n,r){(n|0)==-2147483648?n=0:(r=M(r),n=1),i.i[t+4>>2]=r,i.i[t>>2]=n}function q2(t,n,r){var e=0;e=1,(n|0)!=1?e=0:n=M(r),i.i[t+4>>2]=n,i.i[t>>2]=e}function La(t,n){var r=0;r=u-16|0,u=r,Fo(
r+8|0,n|0),q4(t,i.i[r+8>>2],i.i[r+12>>2]),u=r+16|0}function Ma(t,n){var r=0;r=i.i[n>>2],r&&U[r|0](t),r=i.i[n+4>>2],r&&ke(t,i.i[n+8>>2],r)}function Fa(t,n,r){n?(i.i[t+8>>2]=i.i[r+8>>2],n=i.i[r+4>>2],i.
i[t>>2]=i.i[r>>2],i.i[t+4>>2]=n):(i.i[t>>2]=-2147483648,m(i.i[r>>2],i.i[r+4>>2]))}function Nc(t){t=t|0;i:{e:{n:switch(i.B[t+24]){case 0:k(i.i[t+4>>2]);break e;case 3:break n;default:break i}M2(i.i[t+20>>
2])}ci(i.i[t>>2]),k(i.i[t+12>>2])}}function Dc(t,n,r,e,a){t=t|0,n=n|0,r=r|0,e=e|0,a=a|0,t?U[i.i[n+16>>2]](t,r,e,a):(k(a),k(r),ii(87544,50),p())}function P2(t,n,r,e,a){t=t|0,n=n|0,r=r|0,e=e|0,a=a|0,p()}
function Lc(t,n){t=t|0,n=n|0;var r=0,e=0;r=n-8|0,e=i.i[r>>2]+1|0,i.i[r>>2]=e,e?(i.i[t+4>>2]=n,i.i[t>>2]=87596):p()}function zi(t,n,r,e,a){n=k2(e,a,n,r),i.i[t+4>>2]=a-r,i.i[t>>2]=n?r+e|0:0}function k0(t,n){
i.i[n>>2]?p():(i.i[n>>2]=-1,i.i[t+4>>2]=n,i.i[t>>2]=n+4)}function Yi(t){var n=0,r=0;return n=mi(4,28),i.i[n>>2]=1,i.i[n+4>>2]=1,r=i.i[t+4>>2],i.i[n+8>>2]=0|i.i[t>>2],i.i[n+12>>2]=r,r=i.i[t+12>>2],i.i[n+
16>>2]=i.i[t+8>>2],i.i[n+20>>2]=r,i.i[n+24>>2]=i.i[t+16>>2],n}function ne(t,n,r,e){return!t|!r?t=!(t|r):t=N(t,n,r,e),t}function W4(t,n,r,e){t=t|0,n=n|0,r=r|0,e=e|0,p()}function Mc(t,n,r,e){t=t|0,n=n|0,
r=r|0,e=e|0,t?U[i.i[n+16>>2]](t,r,e):(k(e),k(r),ii(87544,50),p())}function G4(t,n){var r=0;L4(t+24|0,n+24|0),fa(t,n),i.b[t+40]=i.B[n+40],r=i.i[n+16>>2],n=i.i[n+20>>2],i.i[t+16>>2]=r,i.i[t+20>>2]=n}function d0(t,n){
var r=0;af(n|0)|0?(r=t,t=Vo(n|0)|0,v4(r,t),k(t)):(i.i[t+8>>2]=0,i.i[t>>2]=0,i.i[t+4>>2]=4)}function V4(t,n,r,e,a){a?e=Z(e|0,a|0)|0:e=1024,n2(t,n,r,e),k(e)}function Ha(t,n){var r=0,e=0;r=t,e=T(i2(i.i[t>>
2]^T(i2(T(n,-862048943),15),461845907),13),5)-430675100|0,i.i[r>>2]=e}function N2(t,n,r,e){(n|0)!=(e|0)&&(t=u-32|0,u=t,i.i[t+8>>2]=e,i.i[t+12>>2]=n,i.i[t+24>>2]=t+12,i.i[t+28>>2]=17,i.i[t+16>>2]=t+8,i.
i[t+20>>2]=17,p()),n&&C(t,r,n)}function Fc(t){t=t|0;var n=0;t=t-8|0,n=i.i[t>>2],i.i[t>>2]=n+1,(n|0)<0?p():y8(t)}function Hc(t,n,r,e,a,o){t=t|0,n=n|0,r=r|0,e=e|0,a=a|0,o=o|0,p()}function zc(t,n,r,e,a){
t=t|0,n=n|0,r=+r,e=e|0,a=a|0,p()}function Wc(t,n,r,e,a){t=t|0,n=n|0,r=+r,e=e|0,a=a|0,p()}function Gc(t,n,r,e,a){t=t|0,n=n|0,r=ze(r),e=e|0,a=a|0,p()}function J4(t,n,r,e,a){t=t|0,n=n|0,r=r|0,e=e|0,a=a|0,
t?U[i.i[n+16>>2]](t,r,e,a):(k(a),ii(87544,50),p())}function Vc(t,n,r,e,a){t=t|0,n=n|0,r=ze(r),e=e|0,a=a|0,p()}function za(t,n,r,e,a){n=u2(e,a,n,r),i.i[t+4>>2]=a-r,i.i[t>>2]=n?e:0}function u2(t,n,r,e){
return n>>>0>=e>>>0?t=tn(r,(n-e|0)+t|0,e):t=0,t}function Wa(t){var n=0;n=i.i[t+64>>2],i.i[t+64>>2]=0,(n|0)==1&&(t=i.i[t+68>>2],So(t|0),k(t))}function h0(t){var n=0,r=0;n=i.i[23082],r=i.i[23083],i.i[23082]=
0,i.i[23083]=0,i.i[t+4>>2]=r,i.i[t>>2]=(n|0)==1}function Jc(t,n,r,e){t=t|0,n=n|0,r=r|0,e=e|0,t?U[i.i[n+16>>2]](t,r,e):(k(r),ii(87544,50),p())}function b2(t,n){var r=0;r=i.i[t+8>>2],i.i[t>>2]-r>>>0<n>>>
0&&jr(t,r,n,1,1)}function X4(t){t=(i.i[t>>2]==-2147483648?4:0)+t|0,m(i.i[t>>2],i.i[t+4>>2])}function Ga(t,n,r){return i.i[t+8>>2]==(r|0)?t=E2(i.i[t+4>>2],n,r):t=1,!t}function l2(t,n){var r=0;r=i.i[t+8>>
2],i.i[t>>2]-r>>>0<n>>>0&&jr(t,r,n,4,12)}function re(t,n){var r=0;r=u-96|0,u=r,a0(r,87872,n),F0(t,r),u=r+96|0}function Va(t,n){var r=0;r=i.i[t+8>>2],i.i[t>>2]-r>>>0<n>>>0&&f2(t,r,n,4,4)}function te(t){
var n=0;n=i.i[t>>2],(n|0)==1|n>>>0>3||m(i.i[t+4>>2],i.i[t+8>>2])}function Ja(t,n,r){return t=t|0,n=n|0,r=r|0,t?t=U[i.i[n+16>>2]](t,r)|0:(k(r),ii(87544,50),p()),t|0}function Xa(t,n,r,e){return(n|0)==(e|
0)?t=(E2(t,r,n)|0)!=0:t=1,t}function Ai(t){m(i.i[t>>2],i.i[t+4>>2]),m(i.i[t+12>>2],i.i[t+16>>2]),m(i.i[t+24>>2],i.i[t+28>>2])}function Qa(t){return i.B[t+38]==1?t=$e(i.i[t+16>>2],i.i[t+20>>2]):t=0,t}function ae(t,n){
var r=0,e=0,a=0;e=t,a=Z(i.i[n+4>>2],i.i[n+8>>2])|0,i.i[e+12>>2]=a,r=i.i[n+4>>2],i.i[t>>2]=i.i[n>>2],i.i[t+4>>2]=r,i.i[t+8>>2]=i.i[n+8>>2]}function N(t,n,r,e){return(n|0)==(e|0)?t=E2(t,r,n):t=1,!t}function k2(t,n,r,e){
return n>>>0>=e>>>0?t=E2(r,t,e):t=1,!t}function _(t){var n=0,r=0;return n=cf(t|0)|0,r=n<<3,t=r&31,n>>>0>=7?7:(r&63)>>>0>=32?329220>>>t|0:((1<<t)-1&329220)<<32-t|50462976>>>t}function D2(t){m(i.i[t>>2],
i.i[t+4>>2]),$(t+12|0),W(i.i[t+24>>2],i.i[t+28>>2])}function Q4(t,n){i.i[t+4>>2]=i.i[n+8>>2],i.i[t>>2]=i.i[n>>2]!=-2147483648?i.i[n+4>>2]:0}function Ka(t,n,r,e){return n>>>0>=e>>>0?t=ct(t,e,r,e):t=0,t}
function Ya(t){var n=0;i:if(n=i.i[t>>2],i.i[t>>2]=n-1,(n|0)==1){if((t|0)==-1||(n=i.i[t+4>>2],i.i[t+4>>2]=n-1,(n|0)!=1))break i;hi(t,4)}}function Za(t,n,r){r&&(n=r2(n,r)),i.i[t+4>>2]=r,i.i[t>>2]=n}function xi(t,n,r,e){
return(n|0)==(e|0)?t=tn(t,r,n):t=0,t}function $a(t){return(_(t)&255)!=6&&(k(t),t=1024),t}function _a(t,n){i.i[n>>2]!=-2147483648?Ve(t,n):i.i[t>>2]=-2147483647}function K4(t){var n=0,r=0,e=0,a=0;n=+C0(),
r=+Gn(),e=t,a=+Xn(),i.d[e+16>>3]=a,i.d[t+8>>3]=r,i.d[t>>3]=n}function Zi(t,n){var r=0;i:if(r=i.i[t>>2]-1|0,i.i[t>>2]=r,!r){if((t|0)==-1||(r=i.i[t+4>>2]-1|0,i.i[t+4>>2]=r,r))break i;ke(t,4,n+11&-4)}}function oe(t,n){
n=(n&255)<<2,i.i[t+4>>2]=i.i[n+86676>>2],i.i[t>>2]=i.i[n+86720>>2]}function L2(t,n,r){n?q4(t,n,r):i.i[t>>2]=-2147483648}function M2(t){var n=0;n=i.i[t>>2]-1|0,i.i[t>>2]=n,n||bc(t)}function Y4(t){var n=0;
n=i.i[t>>2]-1|0,i.i[t>>2]=n,n||lc(t)}function w0(t){var n=0;n=i.i[t>>2]-1|0,i.i[t>>2]=n,n||cc(t)}function i8(t,n,r){(n|0)==1?x4(t,r):i.i[t>>2]=-2147483648}function ci(t){var n=0;n=i.i[t>>2]-1|0,i.i[t>>
2]=n,n||Qs(t)}function d2(t){var n=0,r=0;return n=i.i[t+4>>2],r=Z(n|0,i.i[t+8>>2])|0,m(i.i[t>>2],n),r}function ui(t,n,r,e){n=q(n,r),ni(i.i[t>>2],i.i[n>>2],e|0),k(e)}function F2(t){var n=0;i:if(n=i.i[t>>
2]-1|0,i.i[t>>2]=n,!n){if(C2(t+8|0),(t|0)==-1||(n=i.i[t+4>>2]-1|0,i.i[t+4>>2]=n,n))break i;hi(t,4)}}function Xc(t,n){return t=t|0,n=n|0,t=i.i[t>>2],U[i.i[i.i[n+4>>2]+12>>2]](i.i[n>>2],i.i[t>>2],i.i[t+
4>>2])|0}function Qc(t,n){return t=t|0,n=n|0,t=i.i[t>>2],U[i.i[i.i[n+4>>2]+12>>2]](i.i[n>>2],i.i[t+4>>2],i.i[t+8>>2])|0}function Z4(t){var n=0;n=i.i[t>>2]-1|0,i.i[t>>2]=n,n||Gs(t)}function e8(t){return(di(
i.i[21969],i.i[21970],t)|0)!=0}function n8(t){var n=0;n=i.i[t>>2]-1|0,i.i[t>>2]=n,n||Ec(t)}function Di(t,n){var r=0;r=I8(n),i.i[t+4>>2]=n,i.i[t>>2]=r^1}function $4(t){i.i[t>>2]&&(x8(i.i[t+4>>2]),x8(i.
i[t+8>>2]))}function Oi(t,n){var r=0;r=A8(n),i.i[t+4>>2]=n,i.i[t>>2]=r^1}function M(t){return(t&-4)!=1024&&(t=es(t|0)|0),t}function r8(t){i.I[t>>2]>=3&&m(i.i[t+4>>2],i.i[t+8>>2])}function h2(){i.i[21950]?
p():i.i[21950]=-1}function fe(){i.i[21943]?p():i.i[21943]=-1}function Kc(t,n){t=t|0,n=n|0,pe(t,n,3)}function se(t){i.B[t+40]==2?ue(t):pi(t)}function Yc(t,n){t=t|0,n=n|0,pe(t,n,2)}function Zc(t,n){t=t|
0,n=n|0,pe(t,n,1)}function $c(t,n){t=t|0,n=n|0,pe(t,n,0)}function ce(t,n,r){var e=0;e=fn(n,r),Ui(t,n,r),i.i[t+12>>2]=e}function t8(t){k(i.i[t+8>>2]),F(i.i[t>>2],i.i[t+4>>2]),k(i.i[t+12>>2])}function _c(t){
t=t|0,h2(),Er(t),i.i[21950]=i.i[21950]+1,y2()}function i3(t,n){t=t|0,n=n|0;var r=0;r=Ns(n),k(n),i.i[t+4>>2]=0,i.i[t+8>>2]=0,i.i[t>>2]=r}function $i(t,n){return t!=t||t<n?n:t}function a8(t,n){return n!=
n||t<n?t:n}function o8(t,n,r){n=r2(n,r),i.i[t+4>>2]=r,i.i[t>>2]=n}function H2(t,n,r,e){r=q(r,e),z4(t,i.i[n>>2],i.i[r>>2])}function Li(t){(t|0)!=1&&(ii(84823,49),p())}function p0(t){return t=bo(t|0)|0,
(t|0)==16777215?2:(t|0)!=0}function f8(t,n){return t&1?t=M(n):t=s8(n),t}function e3(t,n){return t=t|0,n=n|0,U[i.i[i.i[n+4>>2]+12>>2]](i.i[n>>2],i.i[t>>2],i.i[t+4>>2])|0}function ue(t){k(i.i[t>>2]),k(i.
i[t+4>>2]),k(i.i[t+8>>2])}function be(t){W(i.i[t+56>>2],i.i[t+60>>2]),nn(t+16|0)}function s8(t){return sn(t)?t=Mo(t|0)|0:t=M(t),t}function c8(t,n){return Ds(n,i.i[i.i[t+44>>2]>>2],i.i[t+4>>2],i.i[t+8>>
2])}function v0(t,n,r){var e=0,a=0;e=t,a=Z(n|0,r|0)|0,i.i[e+4>>2]=a,i.i[t>>2]=0}function K(t){k(i.i[t+12>>2]),m(i.i[t>>2],i.i[t+4>>2])}function z2(t){i.i[t>>2]!=-2147483648&&K(t)}function _4(t){i.i[t>>
2]!=-2147483648&&$(t)}function W(t,n){(t|0)!=-2147483648&&m(t,n)}function pi(t){Z4(i.i[t+24>>2]),Zi(i.i[t>>2],i.i[t+4>>2])}function w2(t){i.B[t+52]!=2&&pi(t)}function en(t,n){var r=0,e=0;r=t,e=v2(+(n>>>
0))|0,i.i[r+4>>2]=e,i.i[t>>2]=0}function nn(t){i.i[t>>2]!=-2147483648&&Ai(t)}function le(t){i.i[t>>2]!=4&&u8(t)}function u8(t){i.i[t>>2]!=3&&be(t)}function rn(t){t=t|0,t=i.i[t>>2],t&&M2(t)}function b8(t){
$(t+8|0),$(t+20|0)}function n3(t){t=t|0,i.i[23082]=1,i.i[23083]=t}function ke(t,n,r){r&&hi(t,n)}function k(t){t>>>0>=1028&&Yn(t|0)}function l8(t,n){(t|0)!=2&&k(n)}function k8(t){k(i.i[t+16>>2]),ue(t+24|
0)}function d8(t,n){t&&Ma(t,n)}function h8(t,n,r,e){return xi(t,n,r,e)^1}function r3(t){t=t|0,t=t-8|0,Lt(t),n8(t)}function t3(t,n,r){t=t|0,n=n|0,r=r|0,n&&hi(t,r)}function _i(t,n,r){i.i[t+4>>2]=r,i.i[t>>
2]=n}function w8(t,n,r){s2(t,n,r-n|0)}function de(t){return(_(t)&255)!=0}function F(t,n){t&&k(n)}function he(t){return(_(t)&253)==4}function p8(t,n){mr(t,n,2,1,0)}function v8(t){return I8(i.i[t>>2])?t:
0}function a3(t,n,r,e,a,o){t=t|0,n=n|0,r=r|0,e=e|0,a=a|0,o=o|0,V4(t,r,e,a,o)}function tn(t,n,r){return!E2(t,n,r)}function G(t,n,r){return t=t|0,n=n|0,r=r|0,s2(t,n,r),0}function an(t,n,r){n2(t,n,r,1024)}
function m(t,n){gi(t,n,1,1)}function on(t,n){gi(t,n,4,32)}function W2(t,n){gi(t,n,4,4)}function fn(t,n){return M((D=q(t,n)>>2,i.i[D]))}function g8(t,n,r){L0(t,n,r,69816)}function m8(t,n){t||k(n)}function o3(t,n,r){
return t=t|0,n=n|0,r=r|0,z(t,83812,n,r)|0}function f3(t){t=t|0,m(i.i[t>>2],i.i[t+4>>2])}function B8(t,n){gi(t,n,4,12)}function y8(t){Ye(i.i[t+8>>2]),Ya(t)}function s3(t){return t=t|0,u=u+t|0,u|0}function c3(t,n){
return t=t|0,n=n|0,o0(t,n),0}function I8(t){return(wo(t|0)|0)!=0}function A8(t){return(po(t|0)|0)!=0}function ii(t,n){Bo(t|0,n|0),p()}function sn(t){return(ho(t|0)|0)!=0}function cn(t){return(of(t|0)|
0)!=0}function u3(t,n,r,e,a,o){t=t|0,n=n|0,r=r|0,e=e|0,a=a|0,o=o|0,an(t,r,e)}function x8(t){yo(t|0),k(t)}function b3(t){t=t|0,Ya(t-8|0)}function l3(t){t=t|0,y8(t-8|0)}function k3(t){t=t|0,Lt(t-8|0)}function d3(t){
t=t|0,n8(t-8|0)}function we(t){return!(lo(t|0)|0)}function G2(t){return v2(+(t>>>0))|0}function h3(){p()}function T8(t,n){var r=0;r=u-16|0,u=r,Ri(r+8|0,t,i.i[t>>2],1,4,n),i.i[r+8>>2]!=-2147483647?p():
u=r+16|0}function Mi(t,n,r,e,a){var o=0;o=u-16|0,u=o,i.i[o+12>>2]=e,i.i[o>>2]=0,i.i[o+8>>2]=r,n=tr(n,a,o),t8(o),i.i[t+4>>2]=0,i.i[t+8>>2]=0,i.i[t>>2]=n,u=o+16|0}function C8(t,n){var r=0;r=u-16|0,u=r,i.
i[r>>2]=n,n=h4(r),i.i[t+4>>2]=1,i.i[t>>2]=n,u=r+16|0}function O8(t,n,r,e){var a=0;a=i.i[n>>2],i.i[n>>2]=0,a?(zs(a+8|0,e,r),M2(a),i.i[t>>2]=0):(k(r),ii(68328,28),p())}function C(t,n,r){var e=0,a=0;for(e=
ln()<<16,e>>>0<t+r>>>0|e>>>0<n+r>>>0&&p(),t>>>0>n>>>0?(a=r-1|0,r=-1,e=-1):e=1;;){if((r|0)!=(a|0)){i.b[t+a|0]=i.B[n+a|0],a=a+e|0;continue}break}}function un(t,n){for(t+n>>>0>ln()<<16>>>0&&p();;){if(n){
n=n-1|0,i.b[n+t|0]=0;continue}break}}function pe(t,n,r){i.i[t>>2]=r,i.i[t+12>>2]=i.i[n+8>>2],r=i.i[n>>2],n=i.i[n+4>>2],i.i[t+4>>2]=r,i.i[t+8>>2]=n}function V2(t,n){var r=0,e=0,a=0;return r=n>>>16|0,e=
t>>>16|0,n=n&65535,t=t&65535,a=T(n,t),n=(a>>>16|0)+T(n,e)|0,t=(n&65535)+T(t,r)|0,Wi=T(r,e)+(n>>>16|0)+(t>>>16)|0,a&65535|t<<16}function bn(t){return t?31-K2(t-1^t)|0:32}function i2(t,n){var r=0,e=0;return r=
n&31,e=(-1>>>r&t)<<r,r=t,t=0-n&31,e|(r&-1<<t)>>>t}function g0(t,n){var r=0,e=0;return r=n&31,e=(-1<<r&t)>>>r|0,r=t,t=0-n&31,e|(r&-1>>>t)<<t}var U=[null,Ne,Z,vt,Xc,Qc,e3,Vs,$s,Gi,Gi,Gi,v2,Gi,Gi,a3,Kc,Gi,
u3,Dt,P2,P2,ec,W4,Sa,zc,P2,Gc,Ja,W4,Zs,_s,Sa,P2,W4,Ys,uc,sc,oc,Vc,Hc,m4,Jc,J4,m4,J4,tc,Uc,ac,m4,rc,fc,J4,Wc,Mc,Dc,P2,P2,Ja,nc,Ks,ic,Xt,Xt,rn,Cc,la,Tc,ka,Oc,Ps,Nc,Fs,f3,G,c3,o3,Gi,Rc,l3,Fc,b3,$c,Zc,Yc,
Gi,Lc,r3,k3,d3,h3];function ln(){return Me}function j8(t){t=t|0;var n=ln()|0,r=n+t|0;if(n<r&&r<65536&&r<=4096){if(Me=r,r<<16<=li.byteLength)return n;var e=Math.min(Math.max(r,n+(n>>1)),4096),a=new ArrayBuffer(
e<<16);new Int8Array(a).set(i.b),i.b=new Int8Array(a),i.s=new Int16Array(a),i.i=new Int32Array(a),i.B=new Uint8Array(a),i.S=new Uint16Array(a),i.I=new Uint32Array(a),i.f=new Float32Array(a),i.d=new Float64Array(
a),structuredClone(li,{transfer:[li]}),li=a,R0=i.B}return n}function E8(){return li=new ArrayBuffer(131072),i.b=new Int8Array(li),i.s=new Int16Array(li),i.i=new Int32Array(li),i.B=new Uint8Array(li),i.
S=new Uint16Array(li),i.I=new Uint32Array(li),i.f=new Float32Array(li),i.d=new Float64Array(li),u=65536,Wi=0,R0=i.B,Me=li.byteLength>>16,ds(),{memory:Object.create(Object.prototype,{grow:{value:j8},buffer:{
get:function(){return li}}}),authorizationOf:Xs,bindProvider:gs,callApi:kc,cancel:_c,checkOfProvider:i3,clientFromConfig:vs,clientFromRequest:xs,connectAppUser:dc,disconnectAppUser:hc,getAccessToken:wc,
getConnection:pc,getCurrentAppUserAccessToken:vc,getCurrentAppUserConnection:gc,getWorkspaceConnection:mc,handleTimeout:ms,identifyAccount:jc,invalidate:js,isConnected:Bc,isCurrentAppUserConnected:yc,
isWorkspaceConnected:Ic,refuseRequest:qc,refuseServiceRole:Pc,stepProvider:ps,wasm_bindgen__convert__closures_____invoke__h2909a8534361d247:Dt,__wbindgen_malloc:Ac,__wbindgen_realloc:xc,__wbindgen_free:t3,
__wbindgen_exn_store:n3,__wbindgen_destroy_closure:Sc,__wbindgen_add_to_stack_pointer:s3}}const w3=100,p3=1e5;function kn(t){let n=p3;const r=(e,a)=>{if(typeof e=="bigint"||typeof e=="symbol")return String(
e);if(typeof e!="object"||e===null)return e;if(a===w3||n<=0)return"[not shown]";n--;try{if(Array.isArray(e))return e.map(f=>r(f,a+1));const o=Object.entries(e).map(([f,s])=>[f,r(s,a+1)]);return Object.
fromEntries(o)}catch{return"[not readable]"}};return r(t,0)}var p2=class extends Error{name="Base44Error";kind;retryable;attempts;constructor(t,n,r,e,a,o){super(t),this.kind=o?.kind??v3(n??0),this.retryable=
o?.retryable??!1,this.attempts=o?.attempts??1;const{operation:f,integrationType:s,connectorId:c,retryAfter:b,requestId:l,hint:d}=o??{};Object.assign(this,S8({status:n,code:r,data:e,originalError:a,operation:f,
integrationType:s,connectorId:c,retryAfter:b,requestId:l,hint:d}))}toJSON(){const{name:t,message:n,kind:r,status:e,operation:a,integrationType:o,connectorId:f}=this,{retryable:s,attempts:c,retryAfter:b,
requestId:l,hint:d}=this;return S8({name:t,message:n,kind:r,status:e,code:kn(this.code),data:kn(this.data),operation:a,integrationType:o,connectorId:f,retryable:s,attempts:c,retryAfter:b,requestId:l,hint:d})}static[Symbol.
hasInstance](t){return Object.hasOwn(this,"prototype")&&!Object.hasOwn(this.prototype,dn)?Function.prototype[Symbol.hasInstance].call(this,t):typeof t=="object"&&t!==null&&dn in t}};const dn=Symbol.for(
"base44-connectors.Base44Error");Object.defineProperty(p2.prototype,dn,{value:!0}),Object.defineProperty(p2,"name",{value:"Base44Error"});function S8(t){const n=Object.entries(t).filter(([,r])=>r!==void 0);
return Object.fromEntries(n)}function v3(t){switch(t){case 401:return"unauthenticated";case 402:return"quota";case 403:return"forbidden";case 404:return"not_connected";case 429:return"rate_limited";case 301:case 302:case 303:case 307:case 308:
return"redirect"}return t>=500&&t<=599?"server":t===0||t>=400&&t<=499?"bad_request":"invalid_response"}function hn(t,n,r,e=!1){return{kind:t,message:n,hint:r,retryable:e,attempts:0}}function g3(){return hn(
"invalid_argument","An argument cannot be read: one of its getters throws","Pass plain objects.")}function wn(t){return typeof t=="object"&&t!==null&&"kind"in t&&!(t instanceof Error)}function pn(t,n){
if(t instanceof RangeError||t instanceof p2)return t;const{message:r,status:e,code:a,data:o,...f}=wn(t)?t:g3(),s=new p2(r,e,a,o,void 0,f);return Error.captureStackTrace?.(s,n),s}const R8=24;function m3(t){
const n=t.stackPointer();let r=0,e=0,a=!1,o,f=!1;function s(y,O,j){const E=r===0?n:t.stackPointer();r++;try{return O(...j)}catch(R){const P=a;throw a=!0,P||(y||(o=R),wn(R)&&t.stackPointer()===E&&(a=!1)),
a?vn(R):R}finally{r--,a&&r===0&&c()}}function c(){try{const y=vn(o);t.restart(),e++,x6(),g6(y),f=!0,a=!1,o=void 0,b()}catch{}}function b(){f=!1;try{o6()}catch{f=!0}}function l(){return r===0&&(a&&c(),
f&&b()),!a}const d=y=>(...O)=>{if(!l())throw vn(o);if(r>=R8)throw B3();return s(!0,y,O)},h=(y,O)=>(...j)=>{try{const E=O();l()&&E===e&&s(!1,y,j)}catch{}},{exports:w}=t,v=()=>e;Y8({cancel:h(w.cancel,v),
handleTimeout:h(w.handleTimeout,v),guardReaction(y){const O=e;return h(y,()=>O)}});const B=Object.keys(w).filter(y=>/^[a-z]/.test(y)).map(y=>[y,d(w[y])]);return Object.fromEntries(B)}function B3(){return hn(
"invalid_argument",`Calls must not be nested more than ${R8} deep within one another's fetch`,"Have the fetch await something before it makes a call itself.")}function vn(t){return hn("internal",`base\
44-connectors failed inside${t===void 0?"":` (${En(t)})`}: all calls under way were given up`,"This is a bug in base44-connectors: please report it. Calls that follow are not affected.",!0)}var y3=xn(
{authorizationOf:()=>M6,bindProvider:()=>F6,callApi:()=>H6,cancel:()=>z6,checkOfProvider:()=>W6,clientFromConfig:()=>G6,clientFromRequest:()=>V6,connectAppUser:()=>J6,disconnectAppUser:()=>X6,getAccessToken:()=>Q6,
getConnection:()=>K6,getCurrentAppUserAccessToken:()=>Y6,getCurrentAppUserConnection:()=>Z6,getWorkspaceConnection:()=>$6,handleTimeout:()=>_6,identifyAccount:()=>io,invalidate:()=>eo,isConnected:()=>no,
isCurrentAppUserConnected:()=>ro,isWorkspaceConnected:()=>to,refuseRequest:()=>ao,refuseServiceRole:()=>oo,stepProvider:()=>fo});let m0=E8();_n(m0);const ai=m3({exports:y3,stackPointer:()=>m0.__wbindgen_add_to_stack_pointer(
0),restart(){const{buffer:t}=m0.memory;t.byteLength>0&&structuredClone(t,{transfer:[t]}),m0=E8(),_n(m0),ls()}});function U8(t,n){return ve(()=>gn(t,n),()=>!1,U8)}function q8(t){return ve(()=>P8(t),()=>!!X2(
t,"requiresAuth"),q8)}function gn(t,n){return mn(t)||ai.refuseRequest(),ai.clientFromRequest(t.headers,n)}function P8(t,n){return ai.clientFromConfig(t,n)}function mn(t){const{headers:n,appId:r}=t??{};
return typeof n?.get=="function"&&r===void 0}function ve(t,n,r){const e={state:B0(t,r)},a=B0(n,r),{serverUrl:o,appId:f,service:s}=e.state.credentials,c={connectors:A3(e),asServiceRole:{connectors:I3(e),
cleanup(){}},setToken:function b(l){const d=B0(()=>l?ai.authorizationOf(l):void 0,b);d!==void 0&&(e.state=u6(e.state,d))},getConfig:()=>({serverUrl:o,appId:f,requiresAuth:a}),cleanup(){}};if(s===void 0){
const b=()=>B0(()=>ai.refuseServiceRole(),b);Object.defineProperty(c,"asServiceRole",{get:b,set:d=>Object.defineProperty(c,"asServiceRole",{value:d,enumerable:!0,writable:!0}),enumerable:!1})}return c}
function I3(t){return{getConnection:(n,r)=>Ti(t,e=>ai.getConnection(e,n,r)),getAccessToken:(n,r)=>Ti(t,e=>ai.getAccessToken(e,n,r)),isConnected:(n,r)=>Ti(t,e=>ai.isConnected(e,n,r)),isWorkspaceConnected:(n,r)=>Ti(
t,e=>ai.isWorkspaceConnected(e,n,r)),isCurrentAppUserConnected:(n,r)=>Ti(t,e=>ai.isCurrentAppUserConnected(e,n,r)),getWorkspaceConnection:(n,r)=>Ti(t,e=>ai.getWorkspaceConnection(e,n,r)),getCurrentAppUserConnection:(n,r)=>Ti(
t,e=>ai.getCurrentAppUserConnection(e,n,r)),getCurrentAppUserAccessToken:(n,r)=>Ti(t,e=>ai.getCurrentAppUserAccessToken(e,n,r)),callApi:(n,r,e)=>Ti(t,a=>ai.callApi(a,n,r,e)),invalidate:function n(r){B0(
()=>ai.invalidate(t.state,r),n)}}}function A3(t){return{connectAppUser:(n,r)=>Ti(t,e=>ai.connectAppUser(e,n,r)),disconnectAppUser:(n,r)=>Ti(t,e=>ai.disconnectAppUser(e,n,r))}}async function Ti({state:t},n){
try{return await n(t)}catch(r){throw r instanceof Rn?x3(r.signal):N8(pn(r,Ti),t.options?.onError)}}function x3(t){const n=t.reason;return n===void 0?new DOMException("Aborted","AbortError"):n}function N8(t,n){
return t instanceof p2&&T3(t,n),t}async function T3(t,n){try{await n?.(t)}catch{}}function B0(t,n){try{return t()}catch(r){throw pn(r,n)}}function D8(t,n,r){let e;const a=ve(()=>e=gn(n,r),()=>!1,D8);if(e?.
credentials.service!==void 0){const{connectors:o}=a.asServiceRole,f=t.asServiceRole;Object.defineProperty(f,"connectors",{value:o,writable:!0,enumerable:!0,configurable:!0})}return t}async function L8(t,n,r){
return await F8(t,r,L8).getConnection(n,r)}async function M8(t,n,r){return await F8(t,r,M8).getAccessToken(n,r)}function F8(t,n,r){try{return ve(()=>mn(t)?gn(t,n):P8(t,n),()=>!1,r).asServiceRole.connectors}catch(e){
throw N8(e,C3(t,n))}}function C3(t,n){try{const r=mn(t)?void 0:X2(t,"options");return X2(n,"onError")??X2(r,"onError")}catch{return}}var O3=xn({Base44Error:()=>p2,canRunInBackground:()=>Tn,core:()=>ai,
failureOf:()=>ye,isReport:()=>wn,readText:()=>Ie,sendOnce:()=>On,setTimer:()=>qn,toError:()=>pn,toJson:()=>kn});export{p2 as Base44Error,O3 as __internals,q8 as createClient,U8 as createClientFromRequest,
M8 as getAccessToken,L8 as getConnection,D8 as withConnectors};
