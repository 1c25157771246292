/* @ts-self-types="./index.d.ts" */
var Rr=Object.defineProperty,Ur=(t,r)=>{let i=Object.setPrototypeOf({},null);for(var n in t)Rr(i,n,{get:t[n],enumerable:!0});return r&1||Rr(i,Symbol.toStringTag,{value:"Module"}),r&2?i:Object.preventExtensions(
i)};let $0,X8=0;function Q8(t){$0||(queueMicrotask(()=>$0=void 0),$0=new Map);let r=$0.get(t);return r===void 0&&$0.set(t,r=++X8),r}function Sr(){return!1}const K8=4,Y8=5,Z8=6,$8=7;var E4=class extends TypeError{constructor(t){
super(`${t} is missing`)}};function O4(t){try{if(t instanceof E4)return $8;let r=t;for(let i=0;i<3&&typeof r=="object"&&r;i++){const{name:n,message:a,code:o,cause:f,errors:s}=r;if(n==="NotCapable"||n===
"PermissionDenied")return Z8;if(qr(o)||qr(a))return Y8;r=f??s?.[0]}}catch{}return K8}const _8=["bad port","certificate","CERT_","_CERT","VERIFY_LEAF_SIGNATURE"];function qr(t){return typeof t=="string"&&
_8.some(r=>t.includes(r))}async function j4(t,r){if(!e6(t.body)||n6(t,r)){const o=await t.text();if(typeof o!="string")throw new E4("a string from text()");const f=o.length>r;return{text:f?o.slice(0,r):
o,isTruncated:f}}const i=t.body.getReader(),n=new TextDecoder;let a="";for(let o=r;;){const{done:f,value:s}=await i.read();if(f)return{text:a+n.decode(),isTruncated:!1};if(s.byteLength>o)return a+=n.decode(
s.subarray(0,o)),i.cancel().catch(()=>{}),{text:a,isTruncated:!0};o-=s.byteLength,a+=n.decode(s,{stream:!0})}}function e6(t){return typeof t?.getReader=="function"}function n6({headers:t},r){if(typeof t?.
get!="function")return!1;const i=t.get("content-length");return typeof i=="string"&&Number(i)<=r&&!t.get("content-encoding")&&!t.get("transfer-encoding")}let Oe;function r6(t){Oe=t}const{fetch:i6,Bun:t6,
Deno:R4}=globalThis;function Pr(t,r){if(t6)return{init:{...r,keepalive:!1}};if(!R4?.version?.deno||!R4.createHttpClient)return{init:r};if(t===i6&&typeof r.body=="string")return{init:{...r,body:new Blob(
[r.body])}};try{const i=R4.createHttpClient({poolMaxIdlePerHost:0});return{init:{...r,client:i},client:i}}catch{return{init:r}}}const a6=0,o6=1,Nr=2,f6=3,U4=new Set;var s6=class{status=0;outcome=a6;value;#e=new AbortController;#n;#r;send(t,r,i,n,a,o){
U4.add(this);const{signal:f}=this.#e,s={...i,headers:n,body:a,signal:f};if(i.method==="GET")return S4(this.#i(t,r,s,o));const c=Pr(t,s);return this.#r=c.client,S4(this.#i(t,r,c.init,o))}async#i(t,r,i,n){
try{const a=await t(r,i),o=c6(a);if(o)throw new E4(o);const{status:f}=a;if(a.type==="error")throw new TypeError("fetch gave a network error");if(this.#e.signal.aborted){u6(a.body);return}if(this.status=
f,this.#n=a,n===0||!a.ok)return;this.#a(await j4(a,n))}catch(a){this.#o(a,O4(a));return}if(this.outcome===Nr)try{this.value=JSON.parse(this.value),this.outcome=o6}catch{}}readText(t){return S4(this.#t(
t))}async#t(t){try{this.#n&&this.#a(await j4(this.#n,t))}catch(r){this.#o(r,O4(r))}}#a({text:t,isTruncated:r}){this.value=t,this.outcome=r?f6:Nr}#o(t,r){this.value=t,this.outcome=r}header(t){try{const r=this.#n?.
headers.get(t);return typeof r=="string"&&r.length<=b6?r:void 0}catch{return}}abort(){this.finish(),this.#e.abort()}finish(){U4.delete(this),this.#r?.close(),this.#r=void 0}};function c6(t){const r=t?.
status;return Number.isInteger(r)&&r>=0&&r<=999?typeof t.text!="function"?"text()":typeof t.ok=="boolean"?void 0:"ok":"status"}function u6(t){typeof t?.cancel=="function"&&t.cancel().catch(()=>{})}const b6=8192;
function S4(t){return{then(r){return t.then(Oe.guardReaction(r))}}}function l6(){for(const t of[...U4])try{t.abort()}catch{}}function k6(t,r,i,n){return Object.freeze({credentials:t,options:r,appUrl:i,
refusal:n})}function h6(t,r,i,n,a){return Object.freeze({serverUrl:t,appId:r,service:i,user:n,onBehalfOf:n,headers:a})}function d6(t,r,i,n){return Object.freeze({callDefaults:t.slice(),fetch:r,onError:i,
onAttempt:n})}function w6(t,r){const i=Object.freeze({...t.credentials,user:r});return Object.freeze({...t,credentials:i})}function Br(t){const r=[];try{let n=t;for(let a=0;a<3&&typeof n=="object"&&n;a++){
const{message:o,code:f,name:s,cause:c,errors:b}=n,k=q4(o)||q4(f)||q4(s);k&&r.push(k),n=c??b?.[0]}}catch{}const i=t===null?"null":typeof t;return r.length>0?r.join(": "):`fetch failed with ${i}`}const p6=8192;
function q4(t){const r=t?String(t):"";return r.length<=p6?r:""}function v6(){return globalThis.fetch}const Dr=new WeakMap;let g6=0;function m6(t){let r=Dr.get(t);return r===void 0&&Dr.set(t,r=++g6),r}
function y6(){try{const{window:t}=globalThis;return t?.location?.href}catch{return}}function A6(){try{const t=globalThis.location?.href;return typeof t=="string"?t:void 0}catch{return}}async function I6(t,r,i,n,a,o,f,s){
const c={operation:r,[i]:n,attempt:a,milliseconds:f,outcome:s};try{await t(o===0?c:{...c,status:o})}catch{}}const je=new Set;var Lr=class{signal;constructor(t){this.signal=t}},x6=class{promise;#e;#n;#r=0;#i;constructor(){
if(this.promise=new Promise((t,r)=>{this.#e=t,this.#n=r}),this.promise.then(void 0,Mr),!this.#n)throw new RangeError("Maximum call stack size exceeded");je.add(this)}resolve(t){this.#e(t),this.#t()}reject(t){
this.#n(t),this.#t()}abort(t){this.reject(new Lr(t))}listen(t,r){C6(t,this),this.#i=t,this.#r=r}onAbort(t){je.has(this)&&(this.abort(t),Oe.cancel(this.#r))}#t(){je.delete(this);const t=this.#i;t&&E6(t,
this)}};function T6(t){for(const r of je)r.reject(t)}function Mr(){}const Re=new WeakMap;function C6(t,r){const i=Re.get(t);if(i){i.calls.add(r);return}const n=new Set([r]),a=()=>{for(const o of n)try{
o.onAbort(t)}catch{Promise.resolve(o).then(f=>f.onAbort(t)).catch(Mr)}};t.addEventListener("abort",a),Re.set(t,{calls:n,listener:a})}function E6(t,r){const i=Re.get(t);if(!(!i?.calls.delete(r)||i.calls.
size>0)){Re.delete(t);try{t.removeEventListener("abort",i.listener)}catch{}}}function O6(t,r){return{accessToken:t,connectionConfig:r}}function j6(t){return{success:t.success,phase:t.phase,status:t.status_code??
null,data:t.data,dataBase64:t.data_base64??null,contentType:t.content_type??null,headers:t.headers??{},creditsCharged:t.credits_charged??0}}function Fr(t,r){const{setTimeout:i,clearTimeout:n}=globalThis,
a=i(r,t);return()=>n(a)}const Ue=new Set;var R6=class{#e;constructor(t,r){Ue.add(this),this.#e=Fr(t,()=>{Ue.delete(this)&&Oe.handleTimeout(r)})}cancel(){Ue.delete(this),this.#e?.()}};function U6(){for(const t of Ue)
t.cancel()}function S6(t,r){try{const{href:i,protocol:n,hostname:a,origin:o,username:f,password:s,search:c,hash:b}=new URL(t,r),[k,w]=[f+s!=="",c+b!==""];return{href:i,protocol:n,hostname:a,origin:o,hasUserinfo:k,
hasQuery:w}}catch(i){if(i?.name!=="TypeError")throw i;return}}function q6(t){switch(typeof t){case"undefined":return 0;case"boolean":return 1;case"number":return 2;case"string":return 3;case"object":return t===
null?0:P6(t)?4:5;case"function":return 6;default:return 7}}function P6(t){try{return Array.isArray(t)}catch{return!1}}const N6=65536;function B6(t){return typeof t=="string"&&t.length<=N6?t:void 0}function D6(t,r,i,n){
return t+r+i+n}function L6(t){if(typeof t!="string"||t==="")return!1;for(let r=0;r<t.length;r++){const i=t.charCodeAt(r);if(i<32||i===127)return!1}return!0}function Hr(t){return Object.entries(t).flat()}
const M6=Symbol("unreadable");function zr(t,r){try{return _0(t,r)}catch{return M6}}function _0(t,r){if(typeof t!="object"||!t)return;const i=t[r];return i===void 0||F6(t,r)?i:void 0}function F6(t,r){if(Object.
hasOwn(t,r))return!0;let i=Object.getPrototypeOf(t);for(;i&&!Object.hasOwn(i,r);)i=Object.getPrototypeOf(i);return i!==null&&!H6(i)}function H6(t){return Object.getPrototypeOf(t)===null&&Object.hasOwn(
t,"hasOwnProperty")}function z6(t){const r=[],i=a=>{if(typeof a!="object"||!a)return a;const o=Array.isArray(a)?[]:{};return r.push([a,o]),o},n=i(t);for(let a=r.pop();a;a=r.pop()){const[o,f]=a;for(const s of Object.
keys(o)){const c=i(o[s]);s==="__proto__"?Object.defineProperty(f,s,{value:c,writable:!0,enumerable:!0,configurable:!0}):f[s]=c}}return n}function W6(t){try{const n=C.__wbindgen_add_to_stack_pointer(-16)>>>
0;C.authorizationOf(n,E(t));var r=O().getInt32(n+0,!0),i=O().getInt32(n+4,!0);if(O().getInt32(n+8,!0))throw P(i);return P(r)}finally{C.__wbindgen_add_to_stack_pointer(16)}}function G6(t,r){try{const a=C.
__wbindgen_add_to_stack_pointer(-16)>>>0;C.bindProvider(a,E(t),E(r));var i=O().getInt32(a+0,!0),n=O().getInt32(a+4,!0);if(O().getInt32(a+8,!0))throw P(n);return P(i)}finally{C.__wbindgen_add_to_stack_pointer(
16)}}function V6(t,r,i,n){try{const f=C.__wbindgen_add_to_stack_pointer(-16)>>>0;C.callApi(f,E(t),E(r),E(i),E(n));var a=O().getInt32(f+0,!0),o=O().getInt32(f+4,!0);if(O().getInt32(f+8,!0))throw P(o);return P(
a)}finally{C.__wbindgen_add_to_stack_pointer(16)}}function J6(t){C.cancel(t)}function X6(t){try{const n=C.__wbindgen_add_to_stack_pointer(-16)>>>0;C.checkOfProvider(n,E(t));var r=O().getInt32(n+0,!0),
i=O().getInt32(n+4,!0);if(O().getInt32(n+8,!0))throw P(i);return P(r)}finally{C.__wbindgen_add_to_stack_pointer(16)}}function Q6(t,r){try{const a=C.__wbindgen_add_to_stack_pointer(-16)>>>0;C.clientFromConfig(
a,E(t),E(r));var i=O().getInt32(a+0,!0),n=O().getInt32(a+4,!0);if(O().getInt32(a+8,!0))throw P(n);return P(i)}finally{C.__wbindgen_add_to_stack_pointer(16)}}function K6(t,r){try{const a=C.__wbindgen_add_to_stack_pointer(
-16)>>>0;C.clientFromRequest(a,E(t),E(r));var i=O().getInt32(a+0,!0),n=O().getInt32(a+4,!0);if(O().getInt32(a+8,!0))throw P(n);return P(i)}finally{C.__wbindgen_add_to_stack_pointer(16)}}function Y6(t,r,i){
try{const o=C.__wbindgen_add_to_stack_pointer(-16)>>>0;C.connectAppUser(o,E(t),E(r),E(i));var n=O().getInt32(o+0,!0),a=O().getInt32(o+4,!0);if(O().getInt32(o+8,!0))throw P(a);return P(n)}finally{C.__wbindgen_add_to_stack_pointer(
16)}}function Z6(t,r,i){try{const o=C.__wbindgen_add_to_stack_pointer(-16)>>>0;C.disconnectAppUser(o,E(t),E(r),E(i));var n=O().getInt32(o+0,!0),a=O().getInt32(o+4,!0);if(O().getInt32(o+8,!0))throw P(a);
return P(n)}finally{C.__wbindgen_add_to_stack_pointer(16)}}function $6(t,r,i){try{const o=C.__wbindgen_add_to_stack_pointer(-16)>>>0;C.getAccessToken(o,E(t),E(r),E(i));var n=O().getInt32(o+0,!0),a=O().
getInt32(o+4,!0);if(O().getInt32(o+8,!0))throw P(a);return P(n)}finally{C.__wbindgen_add_to_stack_pointer(16)}}function _6(t,r,i){try{const o=C.__wbindgen_add_to_stack_pointer(-16)>>>0;C.getConnection(
o,E(t),E(r),E(i));var n=O().getInt32(o+0,!0),a=O().getInt32(o+4,!0);if(O().getInt32(o+8,!0))throw P(a);return P(n)}finally{C.__wbindgen_add_to_stack_pointer(16)}}function eo(t,r,i){try{const o=C.__wbindgen_add_to_stack_pointer(
-16)>>>0;C.getCurrentAppUserAccessToken(o,E(t),E(r),E(i));var n=O().getInt32(o+0,!0),a=O().getInt32(o+4,!0);if(O().getInt32(o+8,!0))throw P(a);return P(n)}finally{C.__wbindgen_add_to_stack_pointer(16)}}
function no(t,r,i){try{const o=C.__wbindgen_add_to_stack_pointer(-16)>>>0;C.getCurrentAppUserConnection(o,E(t),E(r),E(i));var n=O().getInt32(o+0,!0),a=O().getInt32(o+4,!0);if(O().getInt32(o+8,!0))throw P(
a);return P(n)}finally{C.__wbindgen_add_to_stack_pointer(16)}}function ro(t,r,i){try{const o=C.__wbindgen_add_to_stack_pointer(-16)>>>0;C.getWorkspaceConnection(o,E(t),E(r),E(i));var n=O().getInt32(o+
0,!0),a=O().getInt32(o+4,!0);if(O().getInt32(o+8,!0))throw P(a);return P(n)}finally{C.__wbindgen_add_to_stack_pointer(16)}}function io(t){C.handleTimeout(t)}function to(t){try{const n=C.__wbindgen_add_to_stack_pointer(
-16)>>>0;C.identifyAccount(n,E(t));var r=O().getInt32(n+0,!0),i=O().getInt32(n+4,!0);if(O().getInt32(n+8,!0))throw P(i);return P(r)}finally{C.__wbindgen_add_to_stack_pointer(16)}}function ao(t,r){try{
const n=C.__wbindgen_add_to_stack_pointer(-16)>>>0;C.invalidate(n,E(t),E(r));var i=O().getInt32(n+0,!0);if(O().getInt32(n+4,!0))throw P(i)}finally{C.__wbindgen_add_to_stack_pointer(16)}}function oo(t,r,i){
try{const o=C.__wbindgen_add_to_stack_pointer(-16)>>>0;C.isConnected(o,E(t),E(r),E(i));var n=O().getInt32(o+0,!0),a=O().getInt32(o+4,!0);if(O().getInt32(o+8,!0))throw P(a);return P(n)}finally{C.__wbindgen_add_to_stack_pointer(
16)}}function fo(t,r,i){try{const o=C.__wbindgen_add_to_stack_pointer(-16)>>>0;C.isCurrentAppUserConnected(o,E(t),E(r),E(i));var n=O().getInt32(o+0,!0),a=O().getInt32(o+4,!0);if(O().getInt32(o+8,!0))throw P(
a);return P(n)}finally{C.__wbindgen_add_to_stack_pointer(16)}}function so(t,r,i){try{const o=C.__wbindgen_add_to_stack_pointer(-16)>>>0;C.isWorkspaceConnected(o,E(t),E(r),E(i));var n=O().getInt32(o+0,
!0),a=O().getInt32(o+4,!0);if(O().getInt32(o+8,!0))throw P(a);return P(n)}finally{C.__wbindgen_add_to_stack_pointer(16)}}function co(){try{const r=C.__wbindgen_add_to_stack_pointer(-16)>>>0;C.refuseRequest(
r);var t=O().getInt32(r+0,!0);if(O().getInt32(r+4,!0))throw P(t)}finally{C.__wbindgen_add_to_stack_pointer(16)}}function uo(){try{const r=C.__wbindgen_add_to_stack_pointer(-16)>>>0;C.refuseServiceRole(
r);var t=O().getInt32(r+0,!0);if(O().getInt32(r+4,!0))throw P(t)}finally{C.__wbindgen_add_to_stack_pointer(16)}}function bo(t){try{const n=C.__wbindgen_add_to_stack_pointer(-16)>>>0;C.stepProvider(n,E(
t));var r=O().getInt32(n+0,!0),i=O().getInt32(n+4,!0);if(O().getInt32(n+8,!0))throw P(i);return r>>>0}finally{C.__wbindgen_add_to_stack_pointer(16)}}function lo(t,r){return E(Error(f0(t,r)))}function ko(t){
return Number(y(t))}function ho(t,r){const i=p2(String(y(r)),C.__wbindgen_malloc,C.__wbindgen_realloc),n=f2;O().setInt32((t>>>0)+4,n,!0),O().setInt32((t>>>0)+0,i,!0)}function wo(t){const r=y(t),i=typeof r==
"boolean"?r:void 0;return $(i)?16777215:i?1:0}function po(t){return!y(t)}function vo(t){return typeof y(t)=="function"}function go(t){const r=y(t);return typeof r=="object"&&r!==null}function mo(t){return typeof y(
t)=="string"}function yo(t){return y(t)===void 0}function Ao(t,r){return y(t)===y(r)}function Io(t,r){const i=y(r),n=typeof i=="number"?i:void 0;O().setFloat64((t>>>0)+8,$(n)?0:n,!0),O().setInt32((t>>>
0)+0,!$(n),!0)}function xo(t,r){const i=y(r),n=typeof i=="string"?i:void 0;var a=$(n)?0:p2(n,C.__wbindgen_malloc,C.__wbindgen_realloc),o=f2;O().setInt32((t>>>0)+4,o,!0),O().setInt32((t>>>0)+0,a,!0)}function To(t,r){
throw new Error(f0(t,r))}function Co(t){y(t)._wbg_cb_unref()}function Eo(t){y(t).abort()}function Oo(t,r){y(t).abort(y(r))}function jo(t){return y(t).aborted}function Ro(t){return E(j6(y(t)))}function Wr(t){
const r=y(t).appId;return E(r)}function Uo(t){const r=y(t).appUrl;return $(r)?0:E(r)}function P4(t,r){return E(Object.assign(P(t),y(r)))}function So(){const t=A6();return $(t)?0:E(t)}function qo(t,r){
const i=y(r).baseUrl;var n=$(i)?0:p2(i,C.__wbindgen_malloc,C.__wbindgen_realloc),a=f2;O().setInt32((t>>>0)+4,a,!0),O().setInt32((t>>>0)+0,n,!0)}function Gr(t){const r=y(t).bound;return E(r)}function Po(t,r){
const i=y(r).callDefaults,n=bs(i,C.__wbindgen_malloc),a=f2;O().setInt32((t>>>0)+4,a,!0),O().setInt32((t>>>0)+0,n,!0)}function No(t){y(t).cancel()}function Bo(t,r){return y(t).charCodeAt(r>>>0)}function Do(t,r,i,n){
return E(D6(y(t),y(r),y(i),y(n)))}function Se(t){const r=y(t).config;return E(r)}function Lo(t,r){return E(O6(y(t),y(r)))}function Mo(t,r,i,n){return E(k6(P(t),P(r),P(i),P(n)))}function Fo(t,r,i,n,a){
return E(h6(y(t),y(r),P(i),P(n),P(a)))}function Ho(t,r,i,n,a){return E(d6(cs(t,r),P(i),P(n),P(a)))}function N4(t){const r=y(t).credentials;return E(r)}function zo(t){return y(t).deadline}function Wo(t){
return E(z6(y(t)))}function Go(t,r){const i=p2(Br(y(r)),C.__wbindgen_malloc,C.__wbindgen_realloc),n=f2;O().setInt32((t>>>0)+4,n,!0),O().setInt32((t>>>0)+0,i,!0)}function Vr(t){return m6(y(t))}function Vo(t){
const r=y(t).fetch;return $(r)?0:E(r)}function Jo(t){y(t).finish()}function Xo(t){return E(Hr(y(t)))}function Qo(){return ee(function(t){return E(Hr(y(t)))},arguments)}function Ko(t){return E(Array.from(
y(t)))}function Yo(){return ee(function(t,r){const i=y(t).get(y(r));return $(i)?0:E(i)},arguments)}function Zo(t,r){const i=y(t)[y(r)];return $(i)?0:E(i)}function $o(t){return y(t).happened}function _o(t){
return y(t).hasQuery}function ef(t){return y(t).hasUserinfo}function nf(t,r,i){const n=y(r).header(y(i));var a=$(n)?0:p2(n,C.__wbindgen_malloc,C.__wbindgen_realloc),o=f2;O().setInt32((t>>>0)+4,o,!0),O().
setInt32((t>>>0)+0,a,!0)}function rf(t,r,i){const n=y(r).header(y(i));var a=$(n)?0:p2(n,C.__wbindgen_malloc,C.__wbindgen_realloc),o=f2;O().setInt32((t>>>0)+4,o,!0),O().setInt32((t>>>0)+0,a,!0)}function B4(t){
const r=y(t).headers;return E(r)}function tf(){return E(v6())}function af(t,r){const i=y(r).hostname,n=p2(i,C.__wbindgen_malloc,C.__wbindgen_realloc),a=f2;O().setInt32((t>>>0)+4,a,!0),O().setInt32((t>>>
0)+0,n,!0)}function of(t,r){const i=y(r).href,n=p2(i,C.__wbindgen_malloc,C.__wbindgen_realloc),a=f2;O().setInt32((t>>>0)+4,a,!0),O().setInt32((t>>>0)+0,n,!0)}function ff(t){const r=y(t).input;return E(
r)}function sf(t){return Q8(y(t))}function cf(t){return Array.isArray(y(t))}function uf(t){return L6(y(t))}function bf(t){return y(t).isSameToken}function lf(t){return y(t).isUnreadable}function kf(t){
return q6(y(t))}function Jr(t){const r=y(t).json;return E(r)}function Xr(t){return y(t).length}function hf(){return ee(function(t,r,i){y(t).listen(y(r),i>>>0)},arguments)}function df(t){return y(t).maxDelay}
function wf(t){return y(t).maxResponseBytes}function pf(t){return y(t).maxRetries}function vf(t,r){return E(zr(y(t),y(r)))}function gf(t,r){const i=zr(y(t),y(r));return $(i)?0:E(i)}function mf(t,r){const i=y(
r).name,n=p2(i,C.__wbindgen_malloc,C.__wbindgen_realloc),a=f2;O().setInt32((t>>>0)+4,a,!0),O().setInt32((t>>>0)+0,n,!0)}function Qr(){return E(new Array)}function yf(){return E(new s6)}function N2(){return E(
new Object)}function Af(t,r){return E(new R6(t>>>0,r>>>0))}function Kr(){return E(new Object)}function If(){return E(new x6)}function Yr(){return Date.now()}function qe(){return performance.now()}function xf(t,r,i,n,a,o,f,s,c){
I6(y(t),y(r),y(i),f0(n,a),o>>>0,f,s,y(c))}function Tf(t,r){y(t).observe(y(r))}function Cf(t){const r=y(t).onAttempt;return $(r)?0:E(r)}function Ef(t){const r=y(t).onBehalfOf;return $(r)?0:E(r)}function Of(t){
const r=y(t).options;return $(r)?0:E(r)}function jf(t,r){const i=y(r).origin,n=p2(i,C.__wbindgen_malloc,C.__wbindgen_realloc),a=f2;O().setInt32((t>>>0)+4,a,!0),O().setInt32((t>>>0)+0,n,!0)}function Zr(t){
const r=y(t).origins;return E(r)}function Rf(t){return y(t).outcome}function Uf(){const t=y6();return $(t)?0:E(t)}function Sf(t,r,i){const n=S6(f0(t,r),y(i));return $(n)?0:E(n)}function qf(){return ee(
function(t){return E(JSON.parse(y(t)))},arguments)}function D4(t,r){return Date.parse(f0(t,r))}function $r(t){return y(t).progress}function Pf(t){const r=y(t).promise;return E(r)}function Nf(t,r){const i=y(
r).protocol,n=p2(i,C.__wbindgen_malloc,C.__wbindgen_realloc),a=f2;O().setInt32((t>>>0)+4,a,!0),O().setInt32((t>>>0)+0,n,!0)}function Pe(t,r){return y(t).push(y(r))}function _r(){return Math.random()}function Bf(t,r){
return E(y(t).readText(r>>>0))}function Df(t){const r=y(t).refusal;return E(r)}function L4(t,r){y(t).reject(y(r))}function Lf(t){return y(t).requestBits}function Mf(t,r){y(t).resolve(y(r))}function Ff(t){
return y(t).section}function Hf(t,r,i,n,a,o,f){return E(y(t).send(y(r),y(i),y(n),y(a),P(o),f>>>0))}function zf(t){const r=y(t).service;return $(r)?0:E(r)}function B2(t,r,i){return E(y(t).set(y(r),y(i)))}
function s2(t,r,i){y(t)[y(r)]=y(i)}function ei(t,r){y(t).amount=r>>>0}function Wf(t,r){y(t).as_get=r!==0}function D2(t,r,i){y(t)[P(r)]=P(i)}function Gf(t,r,i){y(t).method=f0(r,i)}function Vf(t,r){y(t).
progress=r>>>0}function Jf(t,r){y(t).redirect=fs[r]}function Xf(t,r){y(t).required=y(r)}function M4(t,r){y(t).url=y(r)}function Qf(t,r){return y(t).setsHeader(y(r))}function Kf(t,r){const i=B6(y(r));var n=$(
i)?0:p2(i,C.__wbindgen_malloc,C.__wbindgen_realloc),a=f2;O().setInt32((t>>>0)+4,a,!0),O().setInt32((t>>>0)+0,n,!0)}function Yf(t,r,i){return E(y(t).slice(r>>>0,i>>>0))}function Zf(t,r){const i=ls(y(r).
slice(),C.__wbindgen_malloc),n=f2;O().setInt32((t>>>0)+4,n,!0),O().setInt32((t>>>0)+0,i,!0)}function J2(t){return y(t).status}function ni(t){return y(t).status}function $f(){return ee(function(t){return E(
JSON.stringify(y(t)))},arguments)}function _f(t,r){const i=p2(JSON.stringify(y(r)),C.__wbindgen_malloc,C.__wbindgen_realloc),n=f2;O().setInt32((t>>>0)+4,n,!0),O().setInt32((t>>>0)+0,i,!0)}function es(t,r){
const i=y(r).text;var n=$(i)?0:p2(i,C.__wbindgen_malloc,C.__wbindgen_realloc),a=f2;O().setInt32((t>>>0)+4,a,!0),O().setInt32((t>>>0)+0,n,!0)}function ns(t,r,i){return E(y(t).then(y(r),y(i)))}function rs(t){
const r=y(t).thrown;return E(r)}function is(t,r){const i=y(r).token;var n=$(i)?0:p2(i,C.__wbindgen_malloc,C.__wbindgen_realloc),a=f2;O().setInt32((t>>>0)+4,a,!0),O().setInt32((t>>>0)+0,n,!0)}function F4(t){
const r=y(t).url;return E(r)}function ts(t){const r=y(t).user;return $(r)?0:E(r)}function H4(t){const r=y(t).value;return E(r)}function z4(t,r){return E(us(t,r,os))}function x0(t){return E(t)}function i2(t,r){
return E(f0(t,r))}function as(t){return E(y(t))}function ri(t){P(t)}function os(t,r,i){try{const a=C.__wbindgen_add_to_stack_pointer(-16)>>>0;C.wasm_bindgen__convert__closures_____invoke__h2909a8534361d247(
a,t,r,E(i));var n=O().getInt32(a+0,!0);if(O().getInt32(a+4,!0))throw P(n)}finally{C.__wbindgen_add_to_stack_pointer(16)}}const fs=["follow","error","manual"];function E(t){C0===q2.length&&q2.push(q2.length+
1);const r=C0;return C0=q2[r],q2[r]=t,r}const ii={register:()=>{},unregister:()=>{}};function ss(t){t<1028||(q2[t]=C0,C0=t)}function cs(t,r){return t=t>>>0,ti().subarray(t/4,t/4+r)}let T0=null;function O(){
return(T0===null||T0.buffer.detached===!0||T0.buffer.detached===void 0&&T0.buffer!==C.memory.buffer)&&(T0=new DataView(C.memory.buffer)),T0}function f0(t,r){return t=t>>>0,hs(W4().subarray(t,t+r))}let Ne=null;
function ti(){return(Ne===null||Ne.byteLength===0)&&(Ne=new Uint32Array(C.memory.buffer)),Ne}let Be=null;function W4(){return(Be===null||Be.byteLength===0)&&(Be=new Uint8Array(C.memory.buffer)),Be}function y(t){
return q2[t]}function ee(t,r){try{return t.apply(this,r)}catch(i){C.__wbindgen_exn_store(E(i))}}let q2=new Array(1024).fill(void 0);q2.push(void 0,null,!0,!1);let C0=q2.length;function $(t){return t==
null}function us(t,r,i){const n={a:t,b:r,cnt:1},a=(...o)=>{n.cnt++;const f=n.a;n.a=0;try{return i(f,n.b,...o)}finally{n.a=f,a._wbg_cb_unref()}};return a._wbg_cb_unref=()=>{--n.cnt===0&&(C.__wbindgen_destroy_closure(
n.a,n.b),n.a=0,ii.unregister(n))},ii.register(a,n,n),a}function bs(t,r){const i=r(t.length*4,4)>>>0;return ti().set(t,i/4),f2=t.length,i}function ls(t,r){const i=r(t.length*4,4)>>>0,n=O();for(let a=0;a<
t.length;a++)n.setUint32(i+4*a,E(t[a]),!0);return f2=t.length,i}function p2(t,r,i){let n=t.length,a=r(n,1)>>>0;const o=W4();let f=0;for(;f<n;f++){const s=t.charCodeAt(f);if(s>127)break;o[a+f]=s}if(f!==
n){f!==0&&(t=t.slice(f)),a=i(a,n,n=f+t.length*3,1)>>>0;const s=W4().subarray(a+f,a+n),c=ds.encodeInto(t,s);f+=c.written,a=i(a,n,f,1)>>>0}return f2=f,a}function P(t){const r=y(t);return ss(t),r}let De=new TextDecoder(
"utf-8",{ignoreBOM:!0});De.decode();const ks=2146435072;let G4=0;function hs(t){return G4+=t.length,G4>=ks&&(De=new TextDecoder("utf-8",{ignoreBOM:!0}),De.decode(),G4=t.length),De.decode(t)}const ds=new TextEncoder;
let f2=0,C;function ai(t){C=t}const oi=q2.length;function ws(){q2.length=oi,C0=oi}var Le,F,V4;const ps=new TextEncoder;function H(t,r,i){ps.encodeInto(r,Le.subarray(t));for(let n=0;n<i.length;n+=2)t+=
i.charCodeAt(n),Le[t]=i.charCodeAt(n+1)}function vs(){H(65536,"to_digit: invalid radix -- radix must be in the range 2 to 36 inclusive-The request's headers.get threw an error for \0\0\0 must be a numbe\
r of \0 from \0 to \0\0#Base44 answered with JSON in which \0\0H","u\xC0\xC0\xC0\b\xC0\xC0&\xC0"),H(65805,'\0\0"no permission to use the network: \0\x001fetch resolved to something that is no Response:\
 \0\0could not reach Base44: \0\0\0: \0\0Sheaders must have values that are strings of printable Latin-1 characters: that of \0\x07 is not\0Refused to send credentials to \x005, which is not among trustedOrigins:\
 nothing was sent\0/Refused to send credentials over plain http to \0: nothing was sent\0\bRequest \0# must have at most 65536 characters\0\x001 must be a string of printable Latin-1 characters\0\0 must have a\
t most \0\v characters',"\0\xC0%\xC04\xC0\x1B\xC0\xC0\xC0V\xC0*\xC0h\xC0\xC0&\xC04\xC0\xC0"),H(67514,`\0? must be well-formed Unicode: it holds half of a surrogate pair\0>headers must have values of\
 at most 65536 characters: that of \0
 is longer\0\0 must be a function\0headers must not set \0.: give the credential as token or serviceToken\0\0! is required and must be a string\0\0 must be a string\0\0; must not be "." or "..": in a URL the\
se name another route\0\0 must be true or false\0Base44 answered with more than \0 bytes (maxResponseBytes)\0no answer within \0 ms (\0)\0&copy_from_slice: source slice length (\0+) does not match destin\
ation slice length (\0)\0\0	 (status \0)\0`,"\0\xC0\x81\xC0\r\xC0,\xC01\xC0$\xC0\xC0>\xC09\xC0.\xC0\x07\xC0+\xC0-\xC0\xC0\v\xC0"),H(68107,"\0","\0\xC0"),H(68131,"\0)\0\0b\0P\0\0\0\0\0\0	\0\0\0Error\0\0\0\0\
\0U\0\0\0\0\0\0\0\0\0\0U\0\0\0\0\0\0\0'","\0\xC0\r\x93\xD5\xD5\b\xDA"),H(68224,"\0\0U\0\0\0\0\0\0\0","\0\xD5\b\xDB"),H(68272,"\0\0U\0\0\0\0\0\0\0\0\0\0@\0\0\0\0\0\0\0\0\0A\0\0\0B\0\0\0@\0\0\0\0\0\0\0\0\0C\0\0\0D",
"\0\xD5\b\xDF"),H(68356,`App ID\0\0K\0\0\0\0B\0\0\0\0\0\0+\0\0\0\0<\0\0\0-\0\0\0optionstoken \0\0\0\0&\0\0\x002\0\0\0 \0\0\0\0=\0\0\0\0\0\0kindmessageservicehintneededgrantedretryAfter: refused to follow a redirect: more than five\
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
H(72424,`cachescopecredentialappretryabortedaddEventListenerremoveEventListenersignalforceRefreshallowInsecureHttptrustedOriginsfetchonErroronAttemptmetered_connector_requires_proxyinvalid_argumentinv\
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
H(83844,"\0\0\0M",""),H(83908,"i\0K\0\0\0d\v\0\0\0\0\0y\0H\0\0\0\0\0\0","\x97"),H(83952,`;\0M\0\0\0\0
\0\0%`,"\b\x82"),H(84008,"o\x07\0J\0\0\0L\0\0\0\0\0\0\0H\0\0\0\0\0\0\0","\xB3\b\xB1"),H(84096,'\0\0H\0\0\0\0\0\0\0\n\0\0\0N\0\0\0O\0\0\0P\0\0\0Q\0\0\0c\0\0\0\0\0\0\0\0\0\0options must be an objectfetch is required: this r\
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
H(86636,'R\0\0\0S\0\0\0T\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\r\0\0\0\0\0\0\v\0\0\0\0\0\0\0\0\0\x1B\0\0\0\0\0\0\0\0\0\x07\0\0\0\0\0\0\0\0\0\0"\0\0"\0\0"\0\0"\0#\0&#\0A#\0]#\0v#\0}#\0\0#\0\0\0\0',
"T\xD6\xE3\xF1\xFC\x8B"),H(86784,"\0\0\0U",""),H(86836,"'\x07\0G\0\0\0)\0\x001",""),H(86872,"\0\0P\0\0\0\0\0\0\0\0\0\0\0L\0\0\0\0\b\0\0\r","\0\x89\xDA\b\x9A"),H(87115,"\
",""),H(87309,"",""),H(87544,"closure i\
nvoked recursively or after being dropped\0\0V\0\0\0W\0\0\0X\0\0\0Y\0\0\0\0V\0\0\0\0\0\0\0,\0\0\0\0V\0\0\0\0\0\0\0 ","L\xC8\xBB"),H(87692,"\0\0P\0\0\0,\0\0	","\0\x89"),H(87719,"\0","\0\x80"),
H(87780,"",""),H(87824,"",""),H(87844,"",""),H(87856,"\b",""),H(87876,"\b",""),H(87900,"\b",""),H(87924,"",""),H(87944,"",""),H(87956,"",""),H(87972,"",""),H(88004,"",""),H(88024,"",""),H(88040,
"\0\0\0\0\0\0\0Z","")}var J4=new ArrayBuffer(16),gs=new Int32Array(J4);new Float32Array(J4);var ms=new Float64Array(J4);function E0(t){return gs[t]}function X4(t){ms[0]=t}function g(){throw new Error(
"abort")}var v2,h,K,e,l,Y,V,I,j=Math.imul,Q4=Math.fround,fi=Math.abs,ne=Math.clz32,u,K2;function si(t,r,i,n){var a=0,o=0,f=0,s=0,c=0,b=0,k=0,w=0,p=0,v=0,m=0,x=0,T=0,U=0,S=0,q=0,N=0,L=0;a=u-608|0,u=a,f=
n<<2;e:{n:{r:{for(;;){if((o|0)!=(f|0)){if(b=i+o|0,o=o+4|0,!m4(e[b>>2]))continue;break r}break}i=0,h[a+516]=0,e[a+504>>2]=-2147483648,e[a+496>>2]=0,e[a+488>>2]=0,e[a+476>>2]=5e3,e[a+480>>2]=0,e[a+468>>
2]=2,e[a+472>>2]=100,e[a+460>>2]=1e4,e[a+464>>2]=3e4,h[a+456]=2,e[a+440>>2]=0;break n}if(Ts(a+440|0,i,n),i=e[a+440>>2],(i|0)!=2)o=e[a+444>>2];else{v=Rt(a+444|0),n2(r),n2(r+16|0),Q0(r+44|0),Q0(r+60|0),
ve(r+32|0),i=1;break e}}if(R(a+68|0,a+448|0,72),e[a+64>>2]=o,e[a+60>>2]=i,P2(a+48|0,So()|0),p=e[a+52>>2],v=e[a+48>>2],ge(a+40|0,87712),f=e[a+40>>2],n=e[f>>2],o=e[a+44>>2],b=a+440|0,R(b,f+4|0,52),e[f>>
2]=-2147483648,e[o>>2]=e[o>>2]+1,(n|0)!=-2147483647){f=a+280|0,R(f,b,52);n:{r:{i:{t:{if((n|0)!=-2147483648){if(e[a+440>>2]=n,R(a+444|0,f,52),!v)a:{if(!U2(e[a+444>>2],e[a+448>>2],e[r+4>>2],e[r+8>>2])||
!U2(e[a+456>>2],e[a+460>>2],e[r+20>>2],e[r+24>>2]))break a;R(a+204|0,f,52),e[a+200>>2]=n,k=1,n=l[a+248];break t}Jn(a+440|0)}if(Y4(a+440|0,r+28|0,68356,6),c=e[a+452>>2],o=e[a+448>>2],k=e[a+444>>2],n=e[a+
440>>2],(n|0)==-2147483648){b=0,n=k;break i}if(e[a+400>>2]=c,e[a+396>>2]=o,e[a+392>>2]=k,e[a+388>>2]=n,c=0|e[r+4>>2],b=e[r+8>>2],e[a+452>>2]=4,e[a+448>>2]=74200,e[a+440>>2]=c,e[a+444>>2]=b,s=a+548|0,_(
s,a+440|0,2),n=e[a+552>>2],f=v&1?p:1024,s0(a+332|0,n,e[a+556>>2],f),d(f),A(e[a+548>>2],n),n=0,e[a+548>>2]=0,w=e[a+332>>2],(w|0)!=-2147483648){if(e[a+476>>2]=e[a+368>>2],f=e[a+364>>2],e[a+468>>2]=e[a+360>>
2],e[a+472>>2]=f,f=e[a+356>>2],e[a+460>>2]=e[a+352>>2],e[a+464>>2]=f,c8(s),e[a+440>>2]=w,f=e[a+340>>2],e[a+444>>2]=e[a+336>>2],e[a+448>>2]=f,f=e[a+348>>2],e[a+452>>2]=e[a+344>>2],e[a+456>>2]=f,m=l[a+478],
(m|0)!=2)a:{if(f=e[a+444>>2],s=e[a+448>>2],!w0(f,s,74200,4))break a;if(l[a+476]){n=1;break a}if(l[a+477]){n=2;break a}c=e[a+456>>2],b=0,(m|0)==1&&(b=!an(c,e[a+460>>2])),n=e[a+360>>2],m=e[a+356>>2],x=e[a+
364>>2],A(e[a+452>>2],c),e[a+460>>2]=o,e[a+456>>2]=k,e[a+452>>2]=6,e[a+448>>2]=73207,e[a+444>>2]=s,e[a+440>>2]=f,o=a+440|0,_(a+548|0,o,3),c=e[a+552>>2],k=i2(c|0,e[a+556>>2])|0,A(e[a+548>>2],c),P0(a+200|
0,r),P0(a+212|0,r+16|0),lt(o,k),N=a,L=r0(o),e[N+252>>2]=L,e[a+244>>2]=x,e[a+248>>2]=b,e[a+236>>2]=m,e[a+240>>2]=n,e[a+232>>2]=s,e[a+228>>2]=f,e[a+224>>2]=w,n2(a+388|0),k=0,n=(b|0)!=0;break t}R2(a+440|
0)}n2(a+388|0),s=4;break r}b=1;t:{a:{if(!(h[a+136]&1)&(n&1)){w=a+236|0,n=3;break a}if(e[a+124>>2]!=-2147483648)for(s=j(e[a+132>>2],12),w=a+236|0,f=e[a+244>>2],c=e[a+240>>2],o=e[a+128>>2],n=4;;){if(!s)
break a;if(s=s-12|0,m=o+8|0,x=o+4|0,o=o+12|0,!!U2(e[x>>2],e[m>>2],c,f))break}n=5;break t}P0(a+376|0,w),b=0}if(w=e[a+252>>2],f=e[w>>2]+1|0,e[w>>2]=f,f||g(),o=-2147483648,f=e[a+200>>2],(f|0)!=-2147483648&&
(e[a+440>>2]=f,o=a+204|0,R(a+444|0,o,52),v?(Jn(a+440|0),o=-2147483648):(R(a+548|0,o,52),o=f)),ge(a+32|0,87712),c=e[a+32>>2],f=e[c>>2],s=e[a+36>>2],m=a+388|0,x=c+4|0,R(m,x,52),e[c>>2]=o,R(x,a+548|0,52),
e[s>>2]=e[s>>2]+1,(f|0)==-2147483647&&g(),e[a+440>>2]=f,R(a+444|0,m,52),(f|0)!=-2147483648&&Jn(a+440|0),!b){if(c=e[a+380>>2],b=e[a+384>>2],o=e[a+376>>2],ir(w),s=4,!k)break r;break i}k&&W(v,p),b=1024;break n}
W(v,p)}e[a+144>>2]=n,h[a+140]=s,e[a+152>>2]=c,e[a+156>>2]=b,e[a+148>>2]=o,e[a+216>>2]=e[a+156>>2],f=e[a+152>>2],o=0,e[a+208>>2]=o|e[a+148>>2],e[a+212>>2]=f,n=e[a+144>>2],e[a+200>>2]=e[a+140>>2],e[a+204>>
2]=n,h[a+451]=2,f=a+548|0,o=a+140|0,n=a+440|0,ae(f,o,n),re(n,a+200|0,f),b=ie(n),q0(o),w=0}for(f=N2()|0,n=e[r+40>>2]<<5,o=e[r+36>>2];;){if(n){s2(f|0,e[o+12>>2],e[o+28>>2]),n=n-32|0,o=o+32|0;continue}break}
Wa(a+24|0,e[r+44>>2],e[r+56>>2]),n=e[a+28>>2],o=e[a+24>>2],Wa(a+16|0,e[r+60>>2],e[r+72>>2]),m=e[r+28>>2],f=Fo(e[r+12>>2],m|0,(o&1?n:1024)|0,(e[a+16>>2]&1?e[a+20>>2]:1024)|0,f|0)|0,e[a+556>>2]=a+116,e[a+
552>>2]=a+108,e[a+548>>2]=a+100,s=e[a+80>>2],v=e[a+84>>2],p=e[a+88>>2],x=e[a+92>>2],U=e[a+96>>2],k=l[a+76];n:{if(!((s|0)!=1e4|(v|0)!=3e4|((p|0)!=2|(x|0)!=100)|(i&1|((U|0)!=5e3|(k|0)!=2))))for(c=0,o=0;;){
if((o|0)==12)break n;if(n=(a+548|0)+o|0,o=o+4|0,!!e[e[n>>2]>>2])break}for(e[a+208>>2]=e[a+556>>2],n=e[a+552>>2],e[a+200>>2]=e[a+548>>2],e[a+204>>2]=n,o=0;;){if((o|0)!=12){n=e[(a+200|0)+o>>2],F0(a+8|0,
e[n>>2],e[n+4>>2]),e[(a+440|0)+o>>2]=e[a+8>>2]&1?e[a+12>>2]:1024,o=o+4|0;continue}break}n=e[a+448>>2],o=e[a+444>>2],c=e[a+440>>2],e[a+472>>2]=i&1?e[a+64>>2]:0,i=(k|0)==2,e[a+464>>2]=i?0:e[a+72>>2],e[a+
460>>2]=i?0:e[a+68>>2],e[a+456>>2]=U,e[a+452>>2]=x,e[a+448>>2]=p,e[a+444>>2]=v,e[a+440>>2]=s,e[a+468>>2]=(i?0:k)&255,c=Ho(a+440|0,9,c|0,o|0,n|0)|0}w?i=z(e[w+24>>2]):i=1024,v=Mo(f|0,c|0,i|0,b|0)|0,R(a+
160|0,a+60|0,40),x=e[a+120>>2],U=e[a+116>>2],S=e[a+104>>2],q=e[a+100>>2],R(a+200|0,r,76),f=e[a+240>>2],r=e[a+236>>2],p=e[a+232>>2],o=a+260|0,c=1,b=0;n:if(w){if(St(a+440|0,e[w+8>>2],e[w+12>>2]),n=e[a+440>>
2],k=0,(n|0)==-2147483648)break n;c=e[a+444>>2],b=n,k=e[a+448>>2]}else k=0;for(Fa(a+388|0,o),s=f<<5,i=a+452|0,o=r,n=o;;){if(s){T=e[o+12>>2],f=e[o+20>>2],e[i>>2]=0|e[o+16>>2],e[i+4>>2]=f,e[i+8>>2]=e[o+
24>>2],f=e[o+4>>2],e[a+440>>2]=e[o>>2],e[a+444>>2]=f,e[a+448>>2]=e[o+8>>2],d(e[o+28>>2]),d(T),T=e[a+460>>2],e[n+16>>2]=e[a+456>>2],e[n+20>>2]=T,T=e[a+452>>2],e[n+8>>2]=e[a+448>>2],e[n+12>>2]=T,T=e[a+444>>
2],e[n>>2]=e[a+440>>2],e[n+4>>2]=T,s=s-32|0,n=n+24|0,o=o+32|0;continue}break}if(i=0,lr(0,4),f=p<<5,s=(f>>>0)/24|0,o=r,p)n:{if(p=j(s,24),(p|0)==(f|0))break n;if(!f){o=4;break n}if(o=M0(r,f,4,p),o)break n;
g()}lr(0,4),f=e[a+392>>2],T=0,e[a+584>>2]=T|e[a+388>>2],e[a+588>>2]=f,e[a+592>>2]=e[a+396>>2],p=a+216|0,e[a+568>>2]=e[p+8>>2],f=e[p+4>>2],e[a+560>>2]=e[p>>2],e[a+564>>2]=f,Fa(a+596|0,a+244|0),e[a+580>>
2]=(n-r>>>0)/24,e[a+576>>2]=o,e[a+572>>2]=s,e[a+556>>2]=k,e[a+552>>2]=c,e[a+548>>2]=b,Mi(a+496|0,a+548|0),d(m),n2(a+200|0),r=a+440|0,R(r,a+160|0,40),e[a+492>>2]=x,e[a+488>>2]=U,e[a+484>>2]=S,e[a+480>>
2]=q,e[a+512>>2]=w,Ae(zt(r,z(v))),or(a+124|0),W(e[a+108>>2],e[a+112>>2]);break e}g()}e[t+4>>2]=v,e[t>>2]=i,u=a+608|0}function ci(t,r){var i=0,n=0,a=0,o=0,f=0,s=0,c=0,b=0,k=0,w=0,p=0,v=0,m=0,x=0,T=0,U=0,
S=0,q=0,N=0,L=0,G=0,Z=0,e2=0,r2=0,x2=0,E2=0;i=u-272|0,u=i,n=e[r+44>>2],a=$r(e[n>>2])|0,f=e[r+36>>2],r=e[r+40>>2],Qn(i+172|0,n),S=+Yr(),e[i+236>>2]=2,e[i+232>>2]=75765,n=r,r=a&131072,v=r?0:n,e[i+228>>2]=
v,m=r?1:f,e[i+224>>2]=m,x=i+196|0;e:{n:{r:{i:{t:{a:{f:{o:{for(;;){s:{if(fe(i+160|0,i+224|0),r=e[i+160>>2],!r)break o;if(n=i+184|0,g2(n,r,e[i+164>>2],32),r=e[i+196>>2],o=e[i+192>>2],a=e[i+184>>2],f=e[i+
188>>2],!M(a,f,75645,1)&&(Cn(n,a,f),a=J2(e[e[i+180>>2]>>2])|0,!(e[i+184>>2]|e[i+188>>2])|I[i+192>>3]!=+((a&65535)>>>0)))continue;if(c=i+184|0,g2(c,o,r,32),q=e[i+196>>2],N=e[i+192>>2],r=e[i+184>>2],n=e[i+
188>>2],!M(r,n,75642,1))u:{if(M(r,n,75646,14)){if(X0(c,e[i+180>>2],75660,14),T=e[i+184>>2],(T|0)==-2147483648)continue;if(r=e[i+192>>2],w=e[i+188>>2],ze(i+244|0,i+172|0,75674,30),on(i+256|0,w,r),n=e[i+
252>>2],n)c:{for(o=j(e[i+264>>2],12),r=e[i+248>>2],E2=r+j(n,12)|0,c=e[i+260>>2];;){if((r|0)!=(E2|0)){for(n=r+12|0,L=r+8|0,p=e[L>>2],G=r+4|0,Z=e[G>>2],a=o,r=c;;){if(a){if(f=1,pe(i+112|0,Z,p,75704,1),Jt(
i+184|0,Z,p,e[i+112>>2]&1?e[i+116>>2]:p),k=e[i+184>>2],k?(f=e[i+192>>2],e2=e[i+188>>2],s=e[i+196>>2]):(k=1,e2=0,s=0),r2=e[r+4>>2],x2=e[r+8>>2],U2(r2,x2,e[G>>2],e[L>>2])||Ya(r,k,e2))break c;if(r=r+12|0,
a=a-12|0,Q2(i+104|0,75705,5,r2,x2),!s4(e[i+104>>2],e[i+108>>2],f,s))continue;break c}break}r=n;continue}break}t2(i+256|0),t2(i+244|0),A(T,w);break u}t2(i+256|0),t2(i+244|0),A(T,w);continue}te(i+244|0,
i+172|0,r,n),s=e[i+248>>2],c=s+j(e[i+252>>2],12)|0;c:{b:for(;;){l:{if((c|0)==(s|0))break c;for(e[i+200>>2]=q,e[i+196>>2]=N,e[i+184>>2]=0,k=e[s+4>>2],o=e[s+8>>2],we(i+152|0,x),s=s+12|0,a=e[i+156>>2],r=
e[i+152>>2];;){if(!r||(e[i+184>>2]==1?f=e[i+188>>2]:(we(i+144|0,x),e[i+184>>2]=1,e[i+192>>2]=e[i+148>>2],f=e[i+144>>2],e[i+188>>2]=f),!f))continue b;if(Nn(i+136|0,r,a,42),w=e[i+140>>2],n=e[i+136>>2],e[i+
240>>2]=0,_e(i+128|0,42,i+240|0),p=n||r,r=n?w:a,Qa(i+120|0,e[i+128>>2],e[i+132>>2],p,r),a=r,r=e[i+120>>2],a=r?e[i+124>>2]:a,a>>>0<=o>>>0)k:{if(e[i+264>>2]=k,e[i+256>>2]=r||p,e[i+260>>2]=a,e[i+268>>2]=
o,a=o-a|0,r=r|n?0:a,a=n?a:0,r>>>0>a>>>0)break k;for(;;){if((r|0)!=(a|0)){if(n=et(i+256|0,r),r=r+1|0,!n)continue;break l}break}if(et(i+256|0,a))break l}e[i+184>>2]=0,a=e[i+192>>2],r=f}}break}t2(i+244|0);
break u}t2(i+244|0);continue}for(e[i+188>>2]=q,e[i+184>>2]=N,n=0;;){if(we(i+96|0,i+184|0),r=e[i+96>>2],r){a=e[i+100>>2],n=r;continue}break}if(!n)continue;if(M(n,a,75751,14))break f;if(M(n,a,74968,13))
break r;if(M(n,a,69461,12))break s;if(M(n,a,74981,9))break a;if(!M(n,a,74990,7))continue;break t}break}s=0,k=e[i+180>>2],n=3;break n}if(r=0,k=e[i+180>>2],n=J2(e[k>>2])|0,(n&65535)>>>0>=400)o:{if(Zt(i+
184|0,k),r=e[i+188>>2],pe(i+88|0,r,e[i+192>>2],75767,18),a=e[i+88>>2],A(e[i+184>>2],r),a)break r;r=1;s:{u:{c:switch(n=n&65535,n-401|0){case 0:break o;case 1:case 2:break s;case 3:break c;default:break u}
r=4;break o}if((n|0)!=429)break s;s=0,n=3;break n}if(n>>>0>499){s=1,n=6;break n}r=5}e[i+208>>2]=4,e[i+212>>2]=0,e[i+200>>2]=0,e[i+204>>2]=0,e[i+192>>2]=0,e[i+196>>2]=4,e[i+184>>2]=0,h[i+216]=r;break e}
r=1;break i}r=4;break i}r=5}e[i+208>>2]=4,e[i+212>>2]=0,e[i+200>>2]=0,e[i+204>>2]=0,e[i+192>>2]=0,e[i+196>>2]=4,e[i+184>>2]=0,h[i+216]=r;break e}if(e[i+208>>2]=4,e[i+212>>2]=0,e[i+200>>2]=0,e[i+204>>2]=
0,e[i+192>>2]=0,e[i+196>>2]=4,r=0,e[i+184>>2]=0,h[i+216]=2,h2(i+80|0,m,v,68462,6),o=i+256|0,c=i+172|0,ze(o,c,e[i+80>>2],e[i+84>>2]),a=i+192|0,t2(a),e[i+200>>2]=e[i+264>>2],n=e[i+260>>2],s=0,e[i+192>>2]=
s|e[i+256>>2],e[i+196>>2]=n,h2(i+72|0,m,v,68468,7),ze(o,c,e[i+72>>2],e[i+76>>2]),t2(i+204|0),e[i+212>>2]=e[i+264>>2],n=e[i+260>>2],e[i+204>>2]=e[i+256>>2],e[i+208>>2]=n,e[i+200>>2])break e;Zt(o,e[i+180>>
2]),n=e[i+260>>2],o=e[i+264>>2],pe(i- -64|0,n,o,75710,7),e[i+64>>2]==1&&(F2(i+56|0,n,o,e[i+68>>2]+7|0),f=e[i+60>>2],r=e[i+56>>2]),o=r||1,r=r?f:0,pe(i+48|0,o,r,75717,1),D0(i+40|0,o,r,e[i+48>>2]&1?e[i+52>>
2]:0),r=e[i+40>>2],on(i+224|0,r||1,r?e[i+44>>2]:0),A(e[i+256>>2],n),t2(a),e[a+8>>2]=e[i+232>>2],n=e[i+228>>2],e[a>>2]=e[i+224>>2],e[a+4>>2]=n;break e}e[i+208>>2]=4,e[i+212>>2]=0,e[i+200>>2]=0,e[i+204>>
2]=0,e[i+192>>2]=0,e[i+196>>2]=4,r=0,e[i+184>>2]=0,h[i+216]=n,X0(i+244|0,k,69576,11),p=e[i+244>>2];n:{if((p|0)!=-2147483648)r:{for(a=e[i+252>>2],n=e[i+248>>2];;){if(!((r|0)==(a|0)|l[r+n|0]==44)){r=r+1|
0;continue}break}Ye(i+32|0,n,a,(r|0)!=(a|0),r),Di(i+24|0,e[i+32>>2],e[i+36>>2]);i:{if(e[i+24>>2]&1)a=e[i+28>>2];else{r=0,f=a-3|0,o=a>>>0>=f>>>0?f:0,c=a>>>0>=3?3:a,f=a;t:{a:{for(;;){if(x=i+16|0,(r|0)==
(o|0))break a;if(w=r+n|0,(l[w]|l[w+1]<<8|(l[w+2]<<16|l[w+3]<<24))!=743722311){r=r+1|0,f=f-1|0;continue}break}o=r;break t}f=c}Ye(x,n,a,f>>>0>3,o+3|0),r=0,f=e[i+20>>2],a=e[i+16>>2];t:{for(;;){a:{if((r|0)==
(f|0))break a;switch(o=r+a|0,c=(r|0)==2,r=r+1|0,o=((l[o]&223)-91&255)>>>0<230,(c?o:o?1:2)|0){case 0:break a;case 2:continue;default:break t}}break}for(r=0;;){if((r|0)==(f|0))break t;if(o=r+a|0,r=r+1|0,
l[o]==58)break}if(r=w0(a,f,72926,3),e[i+268>>2]=r?0:4,e[i+264>>2]=r?1:72929,e[i+260>>2]=f,e[i+256>>2]=a,_(i+224|0,i+256|0,2),a=e[i+228>>2],b=+D4(a|0,e[i+232>>2]),A(e[i+224>>2],a),r=1,b==b)break i}A(p,
n);break r}r=0}A(p,n),I[i+264>>3]=b,e[i+260>>2]=a,e[i+256>>2]=r,r=1,n=Xn(+(fa(i+256|0,S)>>>0)*1e3);break n}if(r=0,s)break n;if(h2(i+8|0,m,v,75718,5),o=i+256|0,g2(o,e[i+8>>2],e[i+12>>2],32),n=e[i+260>>
2],n)r:{if(f=e[i+268>>2],a=e[i+264>>2],c=i+224|0,X0(c,k,e[i+256>>2],n),n=e[i+224>>2],(n|0)==-2147483648||(s=o,o=e[i+228>>2],Cn(s,o,e[i+232>>2]),A(n,o),!e[i+256>>2])||(U=I[i+264>>3],X0(c,k,75723,4),b=NaN,
n=e[i+224>>2],(n|0)!=-2147483648&&(o=e[i+228>>2],b=+D4(o|0,e[i+232>>2]),A(n,o)),M(a,f,75727,7)?b=U*1e3:(b=b!=b?S:b,b=M(a,f,75734,13)?U*1e3-b:U-b),!(b>=0)))break r;n=Xn(b),r=1;break n}if(h2(i,m,v,75747,
4),Cn(i+256|0,e[i>>2],e[i+4>>2]),e[i+256>>2]!=1|e[i+260>>2])break n;r=1,n=Xn(I[i+264>>3]*1e3)}e[i+188>>2]=n,e[i+184>>2]=r}R(t,i+184|0,36),W(e[i+172>>2],e[i+176>>2]),u=i+272|0}function ys(t,r){t=t|0,r=
r|0;var i=0,n=0,a=0,o=0,f=0,s=0,c=0,b=0,k=0,w=0,p=0,v=0,m=0,x=0,T=0,U=0,S=0,q=0,N=0,L=0,G=0,Z=0,e2=0,r2=0;i=u-288|0,u=i,e[i+20>>2]=r,S=Gr(r|0)|0,en(i+24|0,S),e[i+68>>2]=i+20,f=7;e:{n:{r:{i:{t:{a:{f:{o:{
s:{u:{c:{b:switch(n=$o(r|0)|0,q=n>>>0>=9?9:n,q-1|0){case 0:break b;case 1:break c;case 2:break u;case 3:break n;case 4:break s;case 5:break o;case 6:break f;case 7:break a;case 8:break t;default:break i}
if(a=F4(e[i+20>>2])|0,n=A4(a),d(a),!n)b:{xi(i+144|0,i+24|0,0),a=e[i+148>>2],n=1;l:switch(e[i+144>>2]){case 0:break b;case 2:break e;default:break l}M4(e[i+20>>2],a|0),d(a)}o=(bf(r|0)|0)!=0,f=2;break n}
o=J2(e[i+20>>2])|0,a=o&65535,n=a-301|0,n>>>0>7|!(1<<n&199)?b=a?3:2:b=Ds(i+24|0)&255,G=o>>>8|0,f=3;break n}if((J2(e[i+20>>2])&65535)>>>0<400&&lf(r|0)|0){f=5;break n}ci(i+144|0,i+24|0),n=l[i+155]|l[i+156]<<
8|(l[i+157]<<16|l[i+158]<<24),e[i+72>>2]=0|(l[i+151]|l[i+152]<<8|(l[i+153]<<16|l[i+154]<<24)),e[i+76>>2]=n,n=l[i+163]|l[i+164]<<8|(l[i+165]<<16|l[i+166]<<24),e[i+80>>2]=l[i+159]|l[i+160]<<8|(l[i+161]<<
16|l[i+162]<<24),e[i+84>>2]=n,n=l[i+171]|l[i+172]<<8|(l[i+173]<<16|l[i+174]<<24),e[i+88>>2]=l[i+167]|l[i+168]<<8|(l[i+169]<<16|l[i+170]<<24),e[i+92>>2]=n,n=l[i+176]|l[i+177]<<8|(l[i+178]<<16|l[i+179]<<
24),a=l[i+172]|l[i+173]<<8|(l[i+174]<<16|l[i+175]<<24),h[i+93]=a,h[i+94]=a>>>8,h[i+95]=a>>>16,h[i+96]=a>>>24,h[i+97]=n,h[i+98]=n>>>8,h[i+99]=n>>>16,h[i+100]=n>>>24,o=Y[i+148>>1],G=o>>>8|0,b=l[i+150],f=
e[i+144>>2];break n}f=6;break r}f=6;break n}n=1,a=d8(i+24|0,11);break e}f=8;break n}f=8;break r}xi(i+144|0,i+24|0,1),r=e[i+148>>2];i:{t:switch(a=e[i+144>>2],n=a,n|0){case 0:break e;case 2:break i;default:
break t}M4(e[i+20>>2],r|0),d(r),a=0,n=0;break e}a=r,n=1;break e}o=1}if(v=Lf(r|0)|0,s=pf(S|0)|0,a=df(S|0)|0,N=+zo(r|0),c=$r(e[i+20>>2])|0,h[i+140]=c,h[i+137]=0,m=3,n=v>>>6&3,L=n?(n|0)==1?1:2:0,h[i+130]=
L,n=v&255,w=n>>>5|0,h[i+129]=w&1,Z=n>>>4|0,h[i+128]=Z&1,k=n>>>3|0,h[i+127]=k&1,x=n>>>2|0,h[i+126]=x&1,T=n>>>1|0,h[i+125]=T&1,h[i+124]=v&1,e[i+120>>2]=a,e[i+116>>2]=0,e[i+112>>2]=s,I[i+104>>3]=N,e2=c>>>
8|0,h[i+141]=e2,p=c>>>18|0,h[i+139]=p&1,U=c>>>17|0,h[i+138]=U&1,c=c>>>16|0,h[i+136]=c&1,r2=+qe(),N=+_r(),f>>>0>=2)n:{a=11,n=4;r:{i:{t:switch(f-3|0){case 0:if(a=8,c=o&255|G<<8,(b|0)!=3)a:switch(L-1|0){default:
if((b|0)==2|(e2&255)>>>0>4)break i;o=1,h[i+141]=e2+1,n=0;f:{o:{s:{u:{c:switch((c&65535)-301|0){case 0:case 1:n=k;break u;case 2:break c;default:break u}f=(b|0)==1|U;break s}if(f=(b|0)==1|U,(p|Z|n)&1){
o=n;break s}if(n=f^1,x&1){if(!(n&T&1))break i;f=0}else if(!((n|v)&1))break i;o=0;break o}if(a=1,p&1)break f}a=(Z^1)&o}n=1,h[i+137]=1,h[i+138]=f&1,a=a&1,h[i+139]=a,a=l[i+137]|l[i+138]<<8|a<<16;break n;case 1:
break n;case 0:break a}if((c&65535)>>>0<=399){if(w&1){n=2;break n}}else if(n=2,!(U&1)|w&1)break n;a=12;break i;case 1:g();case 3:s=i+144|0,a=i+104|0;a:if(o&1){if(n=0,U&1||(n=0,!((p|v)&1)))break a;n=p|
T}else n=0;un(s,a,n&1,1,0,i,r2,N),a=l[i+144]==5,n=a?2564:e[i+144>>2],s=a?0:e[i+148>>2],a=(s&255)<<24|n>>>8;break n;case 5:a=o&1?w&1?9:12:9;break i;case 2:break n;case 4:break r;default:break t}if(!(o&
1)|!(c&1))break r;a=w&1?2:12}n=4;break n}h[i+137]=0,a=l[i+137]|l[i+138]<<8|l[i+139]<<16,n=1}else{h[i+150]=b,e[i+144>>2]=f,n=l[i+97]|l[i+98]<<8|(l[i+99]<<16|l[i+100]<<24),a=l[i+93]|l[i+94]<<8|(l[i+95]<<
16|l[i+96]<<24),h[i+172]=a,h[i+173]=a>>>8,h[i+174]=a>>>16,h[i+175]=a>>>24,h[i+176]=n,h[i+177]=n>>>8,h[i+178]=n>>>16,h[i+179]=n>>>24,n=e[i+76>>2],a=e[i+72>>2],h[i+151]=a,h[i+152]=a>>>8,h[i+153]=a>>>16,
h[i+154]=a>>>24,h[i+155]=n,h[i+156]=n>>>8,h[i+157]=n>>>16,h[i+158]=n>>>24,n=e[i+84>>2],a=e[i+80>>2],h[i+159]=a,h[i+160]=a>>>8,h[i+161]=a>>>16,h[i+162]=a>>>24,h[i+163]=n,h[i+164]=n>>>8,h[i+165]=n>>>16,
h[i+166]=n>>>24,n=e[i+92>>2],a=e[i+88>>2],h[i+167]=a,h[i+168]=a>>>8,h[i+169]=a>>>16,h[i+170]=a>>>24,h[i+171]=n,h[i+172]=n>>>8,h[i+173]=n>>>16,h[i+174]=n>>>24,K[i+148>>1]=o&255|G<<8,a=12,n=4;n:{r:{i:{t:{
a:{f:switch(k=l[i+176],k-1|0){case 0:case 4:break f;case 1:break r;case 2:break a;case 3:break t;case 5:break i;default:break n}m=6;break r}m=4;break r}m=5;break r}m=7}if(U&1){a=w&1?m:12;break n}r:{i:{
t:{a:switch(k-1|0){case 0:if(c&1){a=w&1?2:12;break n}if(!(T&1|p&1))break r;K[i+184>>1]=256,h[i+136]=1;break i;case 2:un(i+184|0,i+104|0,(p|T)&1,0,f,e[i+148>>2],r2,N);break t;case 5:break a;default:break r}
un(i+184|0,i+104|0,((p|v)&1?p|T:0)&1,1,f,e[i+148>>2],r2,N)}if(l[i+184]!=5)break i;w=l[i+129];break r}s=e[i+188>>2],n=e[i+184>>2],a=(s&255)<<24|n>>>8;break n}a=w&1?m:12}p8(i+144|0)}Vf(r|0,l[i+140]|(l[i+
138]<<17|l[i+136]<<16)|l[i+139]<<18|l[i+141]<<8);n:{r:switch(q-1|0){default:f=69454,o=7;i:{t:switch((n&255)-1|0){case 0:f=69269,o=10;break i;case 2:k=a&1,f=k?69262:69461,o=k?7:12;break i;case 1:break n;case 3:
break t;default:break i}if((a&255)==12&&(J2(e[i+20>>2])&65535)>>>0<=399){f=69260,o=2;break i}f=69279,o=6}Tf(r|0,(F=D(f,o)>>2,e[F]));break;case 0:case 3:break r}r:switch((n&255)-1|0){case 0:if(a&1)i:{if(r=
i+144|0,Tt(r,i+20|0),e[i+144>>2]==-2147483648)break i;n=i2(e[i+148>>2],e[i+152>>2])|0,M4(e[i+20>>2],n|0),d(n),R2(r)}Wf(e[i+20>>2],a>>>16&1),o=1024;i:{if(!(a&256))t:{o=Qr()|0,r=e[i+64>>2],n=e[i+60>>2],
e[i+196>>2]=6,e[i+192>>2]=69300,e[i+184>>2]=n,e[i+188>>2]=r,k=e[i+32>>2],s=e[i+28>>2];a:{for(;;){f:{if(fe(i+8|0,i+184|0),r=e[i+8>>2],!r)break t;if(n=i+144|0,g2(n,r,e[i+12>>2],32),q=e[i+148>>2],L=e[i+144>>
2],a=e[i+152>>2],x=e[i+156>>2],Ta(a,x,123)){if(r=D(L,q),Qf(e[i+20>>2],e[r>>2])|0)continue;if(r=Se(e[i+20>>2])|0,e[i+144>>2]=r,b=i+204|0,ji(b,s,k,a,x,n,0),d(r),e[i+204>>2]!=2)break f;if(a=e[i+212>>2],r=
e[i+208>>2],(r|0)==-2147483648)break a;e[i+284>>2]=e[i+216>>2],e[i+280>>2]=a,e[i+276>>2]=r,a=m0(i+276|0)}else a=z((F=D(a,x)>>2,e[F]));Pe(o|0,(F=D(L,q)>>2,e[F]))|0,Pe(o|0,a|0)|0,d(a);continue}break}a=R0(
b),d0(b)}d(o),n=1;break i}Xf(e[i+20>>2],o|0),d(o),n=0}a=n?a:2;break e;case 2:ei(e[i+20>>2],s|0),n=0,a=4;break e;case 3:if((a&255)==12){n=0,a=5;break e}(a-2&255)>>>0>=6?a=d8(i+24|0,a):(n=e[i+32>>2],r=e[i+
28>>2],s=i+144|0,ci(s,i+24|0),a=Cs(a,i+20|0,r,n,s),p8(s)),n=1;break e;case 1:break n;default:break r}a=a&1,n=0;break e}r=65536,(J2(e[i+20>>2])&65535)>>>0<=399&&(r=wf(S|0)|0),ei(e[i+20>>2],r|0),n=0,a=3}
W0(i+24|0),d(S),d(e[i+20>>2]),e[t+8>>2]=n,r=n&1,e[t+4>>2]=r?a:0,e[t>>2]=r?0:a,u=i+288|0}function As(t,r,i){t=t|0,r=r|0,i=i|0;var n=0,a=0,o=0,f=0,s=0,c=0,b=0,k=0,w=0,p=0,v=0,m=0,x=0,T=0,U=0,S=0,q=0,N=0,
L=0,G=0,Z=0,e2=0,r2=0;if(n=u-464|0,u=n,y4(r))e:{if(j2(n- -64|0,r,72765,5),e[n+232>>2]=9,e[n+64>>2]!=1){e[n+368>>2]=-2147483648,e[n+372>>2]=9;break e}if(S=e[n+68>>2],u4(n+232|0),Z=a2(S)&255,(Z|0)==2)a=
n+312|0,l0(a,S),b4(n+152|0,a),a=e[n+160>>2],e[n+248>>2]=e[n+156>>2],e[n+252>>2]=a,e[n+256>>2]=e[n+164>>2],o=e[n+152>>2];else if(Qe(n+152|0,S,72765,5),a=e[n+164>>2],e[n+312>>2]=e[n+160>>2],e[n+316>>2]=
a,e[n+320>>2]=e[n+168>>2],o=e[n+156>>2],e[n+152>>2]){e[n+384>>2]=e[n+320>>2],a=e[n+316>>2],e[n+376>>2]=e[n+312>>2],e[n+380>>2]=a,e[n+372>>2]=o,e[n+368>>2]=-2147483648;break e}else e[n+256>>2]=e[n+320>>
2],a=e[n+316>>2],e[n+248>>2]=e[n+312>>2],e[n+252>>2]=a;if((o|0)!=-2147483648)n:{if(a=e[n+252>>2],e[n+156>>2]=e[n+248>>2],e[n+160>>2]=a,e[n+152>>2]=o,e[n+164>>2]=e[n+256>>2],a=e[n+160>>2],a&&$e(e[n+156>>
2],a)){e[n+312>>2]=o,a=e[n+252>>2],e[n+316>>2]=e[n+248>>2],e[n+320>>2]=a,e[n+324>>2]=e[n+256>>2];break n}n2(n+152|0),e[n+312>>2]=-2147483648}else e[n+312>>2]=-2147483648;if(s=n+372|0,he(n+152|0,n+312|
0,n+232|0),a=e[n+160>>2],e[n+336>>2]=0|e[n+156>>2],e[n+340>>2]=a,a=e[n+168>>2],e[n+344>>2]=e[n+164>>2],e[n+348>>2]=a,e[n+152>>2]==1)a=e[n+348>>2],e[s+8>>2]=e[n+344>>2],e[s+12>>2]=a,a=e[n+340>>2],e[s>>
2]=e[n+336>>2],e[s+4>>2]=a,e[n+368>>2]=-2147483648;else n:{a=e[n+348>>2],e[n+272>>2]=e[n+344>>2],e[n+276>>2]=a,a=e[n+340>>2],e[n+264>>2]=e[n+336>>2],e[n+268>>2]=a,j2(n+56|0,r,72770,9);r:{if(e[n+56>>2]==
1){if(Qe(n+152|0,e[n+60>>2],72770,9),a=e[n+160>>2],e[n+336>>2]=0|e[n+156>>2],e[n+340>>2]=a,a=e[n+168>>2],e[n+344>>2]=e[n+164>>2],e[n+348>>2]=a,e[n+152>>2]){a=e[n+348>>2],e[s+8>>2]=e[n+344>>2],e[s+12>>
2]=a,a=e[n+340>>2],e[s>>2]=e[n+336>>2],e[s+4>>2]=a,e[n+368>>2]=-2147483648;break r}if(e[n+160>>2]=9,e[n+156>>2]=72770,e[n+152>>2]=10,he(n+312|0,n+336|0,n+152|0),a=e[n+320>>2],e[n+296>>2]=0|e[n+316>>2],
e[n+300>>2]=a,a=e[n+328>>2],e[n+304>>2]=e[n+324>>2],e[n+308>>2]=a,e[n+312>>2]==1){a=e[n+308>>2],e[s+8>>2]=e[n+304>>2],e[s+12>>2]=a,a=e[n+300>>2],e[s>>2]=e[n+296>>2],e[s+4>>2]=a,e[n+368>>2]=-2147483648;
break r}else a=e[n+308>>2],e[n+288>>2]=e[n+304>>2],e[n+292>>2]=a,a=e[n+300>>2],e[n+280>>2]=e[n+296>>2],e[n+284>>2]=a}else d4(n+280|0,72779,18);if(m=n+384|0,e[n+364>>2]=0,e[n+356>>2]=0,e[n+360>>2]=4,j2(
n+48|0,r,72797,7),e[n+48>>2]&1)i:{if(x=e[n+52>>2],c2(n+40|0,x,72804,3),e[n+40>>2]==1?(c=e[n+44>>2],a=a2(c),d(c),a=(a&255)==5):a=0,a|(a2(x)&255)!=6)m=s;else{if(a=Qo(x|0)|0,ye(n+32|0),e[n+32>>2]==1)d(e[n+
36>>2]);else t:{if(Ri(n+312|0,a),d(a),c=e[n+312>>2],e[n+152>>2]=12,(c|0)==-2147483648)break t;a=e[n+320>>2],o=e[n+316>>2],u4(n+152|0),N=(a<<4)+o|0,e[n+324>>2]=N,e[n+320>>2]=c,e[n+312>>2]=o;a:{f:{o:{s:{
u:{c:{b:{l:{k:{h:{for(;;){d:{if((o|0)==(N|0))break h;if(c=o+16|0,L=e[o>>2],(L|0)==-2147483648)break d;if(a=e[o+8>>2],G=e[o+4>>2],v=e[o+12>>2],m4(v)){for(e[n+296>>2]=v,M2(n+152|0,G,a),o=e[n+160>>2],a=o,
T=e[n+156>>2],b=T,o=0,U=e[n+152>>2];;){if((a|0)!=(o|0)){p=o+b|0,k=l[p],h[p]=k|((k-65&255)>>>0<26?32:0),o=o+1|0;continue}break}if(!a||M(b,a,74164,9))break k;for(o=0;;){if((a|0)!=(o|0)){if(p=l[o+b|0],!((p-
48&255)>>>0<10|((p&223)-65&255)>>>0<26)&&(k=p-33|0,!(!(k>>>0>13|!(1<<k&13949))|p-94>>>0<3)))w:switch(p-124|0){case 0:case 2:break w;default:break k}o=o+1|0;continue}break}if(M(b,a,74042,13)||M(b,a,74055,
12))break b;if(u2(n+152|0,v),f=e[n+152>>2],(f|0)==-2147483648)break l;if(w=e[n+156>>2],o=e[n+160>>2],!$e(w,o))break c;if(q=e[n+152>>2],w=e[n+156>>2],(U|0)==-2147483648)break u;k=e[n+364>>2]<<5,f=e[n+360>>
2]+8|0;w:{p:{for(;;){v:{if(T=f,!k)break v;if(k=k-32|0,f=f+32|0,!U2(e[T-4>>2],e[T>>2],b,a))continue;break p}break}e[n+304>>2]=a,e[n+300>>2]=b,e[n+296>>2]=U,f=n+152|0,b4(f,n+296|0),e[n+180>>2]=v,e[n+176>>
2]=o,e[n+168>>2]=q,e[n+172>>2]=w,qn(n+356|0,f);break w}f=T-8|0,n2(f+16|0),e[f+28>>2]=v,e[f+24>>2]=o,e[f+16>>2]=q,e[f+20>>2]=w,A(U,b)}f=a}else d(v);A(L,G),o=c;continue}break}break s}c=N;break s}e[n+316>>
2]=c,A(U,b),b=1;break f}e[n+316>>2]=c,b=t4(n+296|0)?3:2;break o}e[n+316>>2]=c,b=0;break o}e[n+316>>2]=c,A(f,w),b=2;break o}e[n+316>>2]=c,f=a;break a}e[n+316>>2]=c,Rn(n+312|0),d(x);break i}f=U,q=T,w=a}
d(v)}e[n+380>>2]=q,e[n+384>>2]=w,e[n+376>>2]=f,e[n+372>>2]=b,e[n+368>>2]=-2147483648,A(L,G),Rn(n+312|0),d(x),ve(n+356|0),n2(n+280|0);break r}e[n+372>>2]=12}e[m>>2]=12,e[n+368>>2]=-2147483648,d(x),ve(n+
356|0),n2(n+280|0);break r}if(j2(n+24|0,r,72807,12),_4(n+152|0,e[n+24>>2],e[n+28>>2],72807,12),a=e[n+160>>2],f=0,e[n+448>>2]=f|e[n+156>>2],e[n+452>>2]=a,a=e[n+168>>2],e[n+456>>2]=e[n+164>>2],e[n+460>>
2]=a,e[n+152>>2])a=e[n+460>>2],e[s+8>>2]=e[n+456>>2],e[s+12>>2]=a,a=e[n+452>>2],e[s>>2]=e[n+448>>2],e[s+4>>2]=a,e[n+368>>2]=-2147483648;else if(j2(n+16|0,r,68403,5),_4(n+152|0,e[n+16>>2],e[n+20>>2],68403,
5),a=e[n+160>>2],e[n+312>>2]=0|e[n+156>>2],e[n+316>>2]=a,a=e[n+168>>2],e[n+320>>2]=e[n+164>>2],e[n+324>>2]=a,e[n+152>>2]!=1){a=e[n+268>>2],e[m>>2]=e[n+264>>2],e[m+4>>2]=a,a=e[n+276>>2],e[m+8>>2]=e[n+272>>
2],e[m+12>>2]=a,a=e[n+324>>2],e[n+436>>2]=e[n+320>>2],e[n+440>>2]=a,a=e[n+316>>2],e[n+428>>2]=e[n+312>>2],e[n+432>>2]=a,a=e[n+360>>2],e[n+400>>2]=e[n+356>>2],e[n+404>>2]=a,e[n+408>>2]=e[n+364>>2],a=e[n+
284>>2],e[n+368>>2]=e[n+280>>2],e[n+372>>2]=a,a=e[n+292>>2],e[n+376>>2]=e[n+288>>2],e[n+380>>2]=a,a=e[n+460>>2],e[n+420>>2]=e[n+456>>2],e[n+424>>2]=a,a=e[n+452>>2],e[n+412>>2]=e[n+448>>2],e[n+416>>2]=
a;break n}else a=e[n+324>>2],e[s+8>>2]=e[n+320>>2],e[s+12>>2]=a,a=e[n+316>>2],e[s>>2]=e[n+312>>2],e[s+4>>2]=a,e[n+368>>2]=-2147483648,Q0(n+448|0);n2(n+264|0),n2(n+280|0),ve(n+356|0);break n}n2(n+264|0)}
if((Z|0)!=2)break e;d(S)}else e[n+368>>2]=-2147483648,e[n+372>>2]=8;Ma(n+76|0,n+368|0),o=e[n+80>>2],a=e[n+76>>2];e:{if((a|0)==-2147483648)d(i);else for(R(n+160|0,n+84|0,68),e[n+156>>2]=o,e[n+152>>2]=a,
c2(n+8|0,r,68396,7),w=e[n+12>>2],a=e[n+8>>2],e2=n,r2=t8(i),e[e2+80>>2]=r2,e[n+76>>2]=a&1?w:1024,si(n,n+152|0,n+76|0,2),i=0,o=e[n+4>>2],f=e[n>>2];;){if((i|0)==8)break e;d(e[(n+76|0)+i>>2]),i=i+4|0}f=1}
d(r),e[t+8>>2]=f,r=f&1,e[t+4>>2]=r?o:0,e[t>>2]=r?0:o,u=n+464|0}function ui(t,r,i){var n=0,a=0,o=0,f=0,s=0,c=0,b=0,k=0,w=0,p=0,v=0,m=0,x=0,T=0,U=0,S=0,q=0,N=0,L=0,G=0,Z=0,e2=0,r2=0,x2=0,E2=0,T4=0,C4=0,
Er=0,Or=0,jr=0;n=u-672|0,u=n,v=If()|0,f=z(e[i+8>>2]),e[n+44>>2]=t,e[n+40>>2]=v,e[n+48>>2]=f,h[n+52]=r,k=r&255,w=l[k+86764],Er=Pf(v|0)|0,oe(n+76|0,w),r2=n+408|0,r=l[n+95],Y4(r2,n+48|0,r?73195:73179,r?12:
16),r=e[n+420>>2],c=e[n+416>>2],f=e[n+412>>2],a=e[n+408>>2];e:{if((a|0)==-2147483648)i=0;else{e[n+108>>2]=r,e[n+104>>2]=c,e[n+100>>2]=f,e[n+96>>2]=a;n:{if(e[i>>2]==1)r:{Us(n+408|0,e[i+4>>2]);i:{t:switch(a=
e[n+408>>2],a-5|0){case 0:break t;case 1:break r;default:break i}q=1,N=e[n+412>>2];break r}r=e[n+416>>2],c=e[n+412>>2],i=1,f=a;break n}o=li(t),a=e[o+32>>2],s=e[o+28>>2];r:{if((a2(e[i+12>>2])&255)!=6)h[n+
424]=0,e[n+420>>2]=a,e[n+416>>2]=s,e[n+408>>2]=0;else i:{if(zs(n+408|0,i+12|0,s,a),a=e[n+420>>2],s=e[n+416>>2],p=e[n+412>>2],T=e[n+408>>2],(T|0)!=2)break i;i=3,r=a,c=s,f=p;break r}if(e[o+80>>2])i:{if(L=
e[n+424>>2],i=3,b=la(e[o+48>>2],e[o+52>>2]),!(vo(b|0)|0))break i;if(q)t:{if(m=$f(N|0)|0,ye(n+32|0),x=1,e[n+32>>2]!=1)break t;d(e[n+36>>2]),i=1;break i}t:{if((T|0)==1&&jo(p|0)|0){Oo(v|0,p|0),d(p),W(x,m),
d(b),i=10;break t}if(G=e[o+12>>2],Or=e[o+8>>2],jr=l[n+92],Vn(n+112|0,o- -64|0),Ze(n+24|0,f,c),x2=e[n+28>>2],E2=e[n+24>>2],T4=Vr(b|0)|0,C4=sf(t|0)|0,c=e[o+80>>2],f=e[n+88>>2],S=e[n+84>>2],i=kr(e[n+76>>
2],e[n+80>>2]),f=kr(S,f),c=Do(e[c+24>>2],i|0,r|0,f|0)|0,d(f),d(i),f=z(t),r=n+408|0,S=n+40|0,On(r,o,S),e[n+236>>2]=e[n+92>>2],t=e[n+88>>2],e[n+228>>2]=0|e[n+84>>2],e[n+232>>2]=t,t=e[n+80>>2],e[n+220>>2]=
e[n+76>>2],e[n+224>>2]=t,i=C2(8,136),e[i+12>>2]=m,e[i+8>>2]=x,e[i>>2]=1,e[i+4>>2]=1,R(i+16|0,r,40),e[i+72>>2]=0,e[i+64>>2]=0,e[i+68>>2]=1024,e[i+56>>2]=0,K[i+132>>1]=0,e[i+128>>2]=0,e[i+116>>2]=0,e[i+
120>>2]=0,m=Or?G:(jr|0)==1?33554432:1048576,e[i+112>>2]=m,e[i+108>>2]=b,e[i+104>>2]=c,e[i+100>>2]=f,t=e[n+220>>2],e[i+76>>2]=e[n+216>>2],e[i+80>>2]=t,t=e[n+228>>2],e[i+84>>2]=e[n+224>>2],e[i+88>>2]=t,
t=e[n+236>>2],e[i+92>>2]=e[n+232>>2],e[i+96>>2]=t,Aa(r,S),t=e[i>>2]+1|0,e[i>>2]=t,t){t=e[o+80>>2],f=e[t+20>>2],c=e[t+16>>2],t=e[c>>2]+1|0,e[c>>2]=t,t||g(),e[n+192>>2]=e[o+44>>2],t=e[o+40>>2],e[n+184>>
2]=0|e[o+36>>2],e[n+188>>2]=t,e[n+176>>2]=e[o+24>>2],t=e[o+20>>2],e[n+168>>2]=e[o+16>>2],e[n+172>>2]=t,b=Sr()|0,t=e[n+420>>2],e[n+208>>2]=e[n+416>>2],e[n+212>>2]=t,t=e[n+412>>2],e[n+200>>2]=e[n+408>>2],
e[n+204>>2]=t,t=e[n+124>>2],e[n+160>>2]=e[n+120>>2],e[n+164>>2]=t,t=e[n+116>>2],e[n+152>>2]=e[n+112>>2],e[n+156>>2]=t,r=n+128|0,rr(r),y0(),t=e[n+212>>2],e[n+224>>2]=e[n+208>>2],e[n+228>>2]=t,t=e[n+204>>
2],e[n+216>>2]=e[n+200>>2],e[n+220>>2]=t,e[n+244>>2]=f,e[n+240>>2]=c,e[n+236>>2]=a,e[n+232>>2]=s,t=e[n+188>>2],e[n+248>>2]=e[n+184>>2],e[n+252>>2]=t,e[n+256>>2]=e[n+192>>2],e[n+260>>2]=i,t=e[n+172>>2],
e[n+264>>2]=e[n+168>>2],e[n+268>>2]=t,e[n+272>>2]=e[n+176>>2],e[n+276>>2]=E2,e[n+280>>2]=x2,e[n+284>>2]=T4,e[n+292>>2]=m,e[n+296>>2]=C4,h[n+288]=w,h[n+321]=(b|0)!=0,x=l[k+86432],h[n+320]=x,h[n+316]=L,
t=e[n+124>>2],e[n+308>>2]=e[n+120>>2],e[n+312>>2]=t,t=e[n+116>>2],e[n+300>>2]=e[n+112>>2],e[n+304>>2]=t,ta(n+328|0,r),k=n+616|0,oe(k,w);a:if(l[n+633])t=2;else{if(r=l[n+272],t=2,(r|0)==2)break a;t=e[n+
268>>2],G=e[n+264>>2],oa(k,n+276|0,r&1),e[n+660>>2]=G,e[n+664>>2]=t,R(n+356|0,k,52),h[n+354]=l[n+179],K[n+352>>1]=l[n+177]|l[n+178]<<8,t=r}e[n+488>>2]=e[n+192>>2],r=e[n+188>>2],k=e[n+184>>2],e[n+480>>
2]=k,e[n+484>>2]=r,e[n+520>>2]=C4,e[n+516>>2]=m,h[n+512]=w,e[n+508>>2]=T4,e[n+504>>2]=x2,e[n+500>>2]=E2,e[n+496>>2]=i,r=e[n+156>>2],w=e[n+152>>2],e[n+524>>2]=w,e[n+528>>2]=r,r=e[n+164>>2],w=e[n+160>>2],
e[n+532>>2]=w,e[n+536>>2]=r,h[n+540]=L,e[n+412>>2]=f,e[n+408>>2]=c,r=n+416|0,R(r,n+356|0,52),h[n+492]=x,e[n+476>>2]=a,e[n+472>>2]=s,a=Y[n+352>>1],h[n+469]=a,h[n+470]=a>>>8,h[n+471]=l[n+354],h[n+468]=t,
Z=I[n+328>>3];a:{f:{o:{if(!(L&1|(t&255)==2))s:{if(U=I[n+336>>3],s=e[n+460>>2],r4(n+16|0,r),e[n+16>>2]!=1||(a=e[n+20>>2],a>>>0>=V[21965])||(t=e[21964]+j(a,112)|0,e[t>>2]==2)||(e2=I[t+32>>3],U=t0(Z-I[t+
16>>3],U-I[t+24>>3]),e2<=U|+(s>>>0)<=U)||(s=n+548|0,ln(s,t+48|0),e2=I[t+40>>3],Hi(a),bt(a),t=U>=e2,h[n+560]=t,e[n+548>>2]==7))break s;ct(n+620|0,x,s),e[n+648>>2]=0,e[n+616>>2]=0,a=e[n+212>>2],s=e[n+208>>
2],e[n+640>>2]=s,e[n+644>>2]=a,a=e[n+204>>2],s=e[n+200>>2],e[n+632>>2]=s,e[n+636>>2]=a,a=n+616|0,O2(87968,a);u:{if(!(!b|!t))c:{if(Zn(a,r),s=n+460|0,e[n+668>>2]=e[s+8>>2],t=e[s+4>>2],e[n+660>>2]=e[s>>2],
e[n+664>>2]=t,t=n+564|0,R(t,a,52),l[n+668]==2)break c;t=Ht(t),t&&(I[t+40>>3]=I[t+32>>3]),t=n+480|0,e[t+8>>2]=0,e[t>>2]=0,e[t+4>>2]=0,mi(n+564|0,n+408|0,Z);break u}d2(i),I2(n+500|0),i0(c,f),A0(r)}if(e[21950]=
e[21950]+1,O0(),t=n+216|0,On(t,o,n+40|0),l[n+252]==11)break a;R(n+408|0,t,40),t=4;break o}if(t=e[n+212>>2],e[n+624>>2]=e[n+208>>2],e[n+628>>2]=t,t=e[n+204>>2],e[n+616>>2]=e[n+200>>2],e[n+620>>2]=t,h[n+
656]=2,r=mi(n+616|0,n+408|0,Z),e[21950]=e[21950]+1,T&1)s:{if(hf(v|0,p|0,r|0),ye(n+8|0),!e[n+8>>2])break s;d(e[n+12>>2]),y0(),Bi(r),e[21950]=e[21950]+1,O0(),d2(i),d(p),i=3;break t}if(O0(),t=n+216|0,On(
t,o,n+40|0),l[n+252]==11)break a;if(R(n+408|0,t,40),e[i+128>>2])break f;t=5}zi(r2,0,0,0,t)}g8(n+408|0)}d2(i),W(T,p),Ae(o),W(q,N),n2(n+96|0);break e}g()}f=5;break r}else b=Bs(n+40|0),L4(v|0,b|0),i=10;d(
b),W(T,p),c=2,f=4}Ae(o),W(q,N)}if(n2(n+96|0),(i|0)==10)break e}e[n+68>>2]=r,e[n+64>>2]=c,e[n+60>>2]=f,h[n+56]=i,t=u-16|0,u=t,r=r0(n+56|0),h[t+12]=0,e[t+8>>2]=0,e[t+4>>2]=r,r=di(t+4|0,n+40|0,0),u=t+16|
0,L4(v|0,r|0),d(r)}return w4(n+40|0),u=n+672|0,Er}function re(t,r,i){var n=0,a=0,o=0,f=0,s=0,c=0,b=0;n=u-80|0,u=n,a=Ke(r),e[n+12>>2]=0,e[n+4>>2]=0,e[n+8>>2]=1,a=(a&255)<<2,o=e[a+86508>>2],s=e[a+86444>>
2];e:{n:{r:{i:switch(l[r]-1|0){case 0:t:switch(e[r+4>>2]-1|0){case 0:if(!Q(n+4|0,85480,45))break r;g();case 1:if(e[n+24>>2]=r+8,e[n+44>>2]=4,e[n+40>>2]=n+24,!J(n+4|0,83812,66180,n+40|0))break r;g();case 2:
if(!Q(n+4|0,85525,68))break r;g();case 3:if(!Q(n+4|0,85593,43))break r;g();default:break t}if(!Q(n+4|0,85439,41))break r;g();case 1:t:{a:{f:{o:{s:{u:{c:{b:{l:{k:{h:{d:switch(a=e[r+4>>2],(a>>>0<=3?11:a-
4|0)-1|0){case 0:break d;case 1:break h;case 2:break k;case 3:break l;case 4:break b;case 5:break c;case 6:break u;case 7:break s;case 8:break o;case 9:break f;case 10:break a;default:break t}if(!Q(n+
4|0,85829,62))break r;g()}if(!Q(n+4|0,85891,103))break r;g()}if(!Q(n+4|0,85994,84))break r;g()}if(!Q(n+4|0,86078,61))break r;g()}if(!Q(n+4|0,86139,70))break r;g()}if(e[n+24>>2]=r+8,e[n+44>>2]=4,e[n+40>>
2]=n+24,!J(n+4|0,83812,67785,n+40|0))break r;g()}if(e[n+24>>2]=r+8,e[n+44>>2]=4,e[n+40>>2]=n+24,!J(n+4|0,83812,66189,n+40|0))break r;g()}if(!Q(n+4|0,86209,50))break r;g()}if(e[n+24>>2]=r+8,e[n+44>>2]=
4,e[n+40>>2]=n+24,!J(n+4|0,83812,65607,n+40|0))break r;g()}if(e[n+24>>2]=r+8,e[n+44>>2]=4,e[n+40>>2]=n+24,!J(n+4|0,83812,66227,n+40|0))break r;g()}a:switch(a-1|0){case 0:if(!Q(n+4|0,84888,54))break r;
g();case 1:if(e[n+24>>2]=r+8,e[n+44>>2]=5,e[n+40>>2]=n+24,!J(n+4|0,83812,65929,n+40|0))break r;g();case 2:if(e[n+24>>2]=r+8,e[n+44>>2]=5,e[n+40>>2]=n+24,!J(n+4|0,83812,67580,n+40|0))break r;g();default:
break a}if(e[n+24>>2]=r+8,e[n+44>>2]=5,e[n+40>>2]=n+24,!J(n+4|0,83812,67678,n+40|0))break r;g()}if(!Q(n+4|0,85760,69))break r;g();case 2:t:switch(e[r+4>>2]-1|0){case 0:if(r=e[r+8>>2],a=e[r>>2],e[n+20>>
2]=e[r+4>>2],e[n+16>>2]=a,a=e[r+12>>2],e[n+24>>2]=e[r+8>>2],e[n+28>>2]=a,e[n+32>>2]=e[r+16>>2],e[n+36>>2]=e[r+20>>2],e[n+68>>2]=3,e[n+60>>2]=3,e[n+52>>2]=6,e[n+44>>2]=6,e[n+64>>2]=n+36,e[n+56>>2]=n+32,
e[n+48>>2]=n+24,e[n+40>>2]=n+16,!J(n+4|0,83812,65655,n+40|0))break r;g();case 1:if(e[n+24>>2]=r+8,e[n+44>>2]=4,e[n+40>>2]=n+24,!J(n+4|0,83812,67867,n+40|0))break r;g();case 2:if(e[n+24>>2]=r+8,e[n+44>>
2]=4,e[n+40>>2]=n+24,!J(n+4|0,83812,67656,n+40|0))break r;g();case 3:if(!Q(n+4|0,84169,77))break r;g();case 4:if(!Q(n+4|0,84246,29))break r;g();case 5:if(!Q(n+4|0,84275,71))break r;g();case 6:if(!Q(n+
4|0,84346,70))break r;g();case 7:if(!Q(n+4|0,84416,35))break r;g();case 8:if(!Q(n+4|0,84451,108))break r;g();case 9:if(!Q(n+4|0,84559,106))break r;g();case 10:if(!Q(n+4|0,84665,53))break r;g();case 11:
if(!Q(n+4|0,84718,105))break r;g();default:break t}if(!Q(n+4|0,84144,25))break r;g();case 3:t:switch(e[r+4>>2]-1|0){case 0:if(!Q(n+4|0,85047,48))break r;g();case 1:if(!Q(n+4|0,85095,46))break r;g();case 2:
if(e[n+24>>2]=r+8,e[n+44>>2]=5,e[n+40>>2]=n+24,!J(n+4|0,83812,66111,n+40|0))break r;g();case 3:if(e[n+24>>2]=r+8,e[n+44>>2]=5,e[n+40>>2]=n+24,!J(n+4|0,83812,66023,n+40|0))break r;g();default:break t}if(!Q(
n+4|0,84993,54))break r;g();case 4:r=e[r+4>>2],e[n+24>>2]=r+16,e[n+44>>2]=5,e[n+40>>2]=n+24,J(n+4|0,83812,65927,n+40|0)&&g(),e[n+48>>2]=e[n+12>>2],a=e[n+8>>2],e[n+40>>2]=e[n+4>>2],e[n+44>>2]=a,c=e[r+12>>
2],b=e[r+8>>2],r=Y[r+32>>1],f=1;break e;case 5:e[n+16>>2]=r+1,r=Y[r+2>>1],e[n+24>>2]=r,e[n+52>>2]=3,e[n+44>>2]=8;break n;case 6:e[n+16>>2]=r+4,r=Y[r+2>>1],e[n+24>>2]=r,e[n+52>>2]=3,e[n+44>>2]=7;break n;case 7:
if(e[n+16>>2]=e[r+4>>2],e[n+24>>2]=r+8,e[n+52>>2]=4,e[n+44>>2]=3,e[n+48>>2]=n+24,e[n+40>>2]=n+16,!J(n+4|0,83812,67952,n+40|0))break r;g();case 8:a=r+8|0;t:switch(e[r+4>>2]-1|0){case 0:if(e[n+24>>2]=a,
e[n+44>>2]=5,e[n+40>>2]=n+24,!J(n+4|0,83812,65896,n+40|0))break r;g();case 1:if(e[n+24>>2]=a,e[n+44>>2]=5,e[n+40>>2]=n+24,!J(n+4|0,83812,65807,n+40|0))break r;g();case 2:if(e[n+24>>2]=a,e[n+44>>2]=5,e[n+
40>>2]=n+24,!J(n+4|0,83812,65844,n+40|0))break r;g();default:break t}if(e[n+24>>2]=a,e[n+44>>2]=5,e[n+40>>2]=n+24,!J(n+4|0,83812,65896,n+40|0))break r;g();default:break i}a=r+8|0;i:switch(e[r+4>>2]-1|
0){case 0:if(e[n+24>>2]=a,e[n+52>>2]=3,e[n+48>>2]=86260,e[n+44>>2]=4,e[n+40>>2]=n+24,!J(n+4|0,83812,66279,n+40|0))break r;g();case 1:if(e[n+24>>2]=a,e[n+44>>2]=4,e[n+40>>2]=n+24,!J(n+4|0,83812,67805,n+
40|0))break r;g();case 2:if(e[n+24>>2]=a,e[n+44>>2]=4,e[n+40>>2]=n+24,!J(n+4|0,83812,67514,n+40|0))break r;g();default:break i}e[n+24>>2]=a,e[n+44>>2]=4,e[n+40>>2]=n+24,J(n+4|0,83812,67749,n+40|0)&&g()}
e[n+48>>2]=e[n+12>>2],a=e[n+8>>2],e[n+40>>2]=e[n+4>>2],e[n+44>>2]=a,f=0;break e}e[n+48>>2]=n+24,e[n+40>>2]=n+16,J(n+4|0,83812,68069,n+40|0)&&g(),e[n+48>>2]=e[n+12>>2],a=e[n+8>>2],e[n+40>>2]=e[n+4>>2],
e[n+44>>2]=a,f=1}e[t+76>>2]=s,e[t+72>>2]=o,o=e[n+44>>2],a=e[n+40>>2],e[t+8>>2]=a,e[t+12>>2]=o,e[t+16>>2]=e[n+48>>2],e[t+80>>2]=0,K[t+70>>1]=r,h[t+100]=0,e[t+32>>2]=-2147483648,e[t+20>>2]=-2147483648,e[t+
88>>2]=0,e[t+44>>2]=-2147483648,e[t+4>>2]=c,e[t>>2]=b,a=e[i+4>>2],e[t+56>>2]=e[i>>2],e[t+60>>2]=a,e[t+64>>2]=e[i+8>>2],K[t+68>>1]=(r&65535)!=0&f,e[t+92>>2]=1024,e[t+96>>2]=1024,u=n+80|0}function Is(t,r,i){
t=t|0,r=r|0,i=i|0;var n=0,a=0,o=0,f=0,s=0,c=0,b=0,k=0,w=0,p=0,v=0,m=0,x=0,T=0,U=0,S=0,q=0,N=0;n=u-400|0,u=n,u2(n+200|0,r),x=e[n+200>>2];e:{n:{if((x|0)!=-2147483648)r:{if(b=e[n+204>>2],p=e[n+208>>2],!p){
A(x,b);break r}if(N=e[n+204>>2],s=e[n+208>>2],T=z(i),e[n+140>>2]=T,Ft(n+200|0,n+140|0,1),k=e[n+208>>2],v=e[n+204>>2],a=e[n+200>>2],(a|0)!=13)e[n+80>>2]=k,e[n+76>>2]=v,e[n+72>>2]=a,e[n+68>>2]=2;else{X2(
n+56|0,v,k,69347,7);i:{if(e[n+56>>2]!=1)w=4;else{if(m=e[n+60>>2],(a2(m)&255)!=4)break i;if(me(n+144|0,m),f=e[n+148>>2],a=e[n+152>>2],h[n+327]=0,e[n+348>>2]=(a<<2)+f,e[n+344>>2]=f,e[n+356>>2]=n+327,e[n+
352>>2]=n+399,Fi(n+372|0,n+344|0),e[n+372>>2]!=-2147483648){for(l2(n+48|0,4,4,12),o=e[n+48>>2],c=e[n+52>>2],e[c+8>>2]=e[n+380>>2],a=e[n+376>>2],f=0,e[c>>2]=f|e[n+372>>2],e[c+4>>2]=a,e[n+368>>2]=1,e[n+
364>>2]=c,e[n+360>>2]=o,a=e[n+356>>2],e[n+208>>2]=e[n+352>>2],e[n+212>>2]=a,a=e[n+348>>2],e[n+200>>2]=e[n+344>>2],e[n+204>>2]=a,f=12,o=1;;){if(Fi(n+384|0,n+200|0),e[n+384>>2]!=-2147483648){e[n+360>>2]==
(o|0)&&(v0(n+360|0,1),c=e[n+364>>2]),S=f+c|0,e[S+8>>2]=e[n+392>>2],a=e[n+388>>2],e[S>>2]=e[n+384>>2],e[S+4>>2]=a,o=o+1|0,e[n+368>>2]=o,f=f+12|0;continue}break}a=e[n+364>>2],e[n+328>>2]=e[n+360>>2],e[n+
332>>2]=a,e[n+336>>2]=e[n+368>>2]}else e[n+336>>2]=0,e[n+328>>2]=0,e[n+332>>2]=4;if(l[n+327]==1?(t2(n+328|0),c=-2147483648):(w=e[n+332>>2],f=e[n+336>>2],c=e[n+328>>2]),L0(n+144|0),(c|0)==-2147483648)break i;
d(m)}X2(n+40|0,v,k,69354,7),e[n+40>>2]!=1?a=-2147483648:(o=e[n+44>>2],u2(n+200|0,o),m=e[n+208>>2],U=e[n+204>>2],a=e[n+200>>2],d(o),o=(a|0)==-2147483648,a=o?0:a,U=o?1:U,q=o?0:m),$i(n+32|0,N,s);t:{a:{if(o=
e[n+32>>2],o)s=e[n+36>>2],e[n+192>>2]=o,e[n+164>>2]=p,e[n+160>>2]=b,e[n+156>>2]=x,e[n+188>>2]=q,e[n+184>>2]=U,e[n+180>>2]=a,e[n+176>>2]=f,e[n+172>>2]=w,e[n+168>>2]=c,e[n+196>>2]=s;else{if(e[n+192>>2]=
1,e[n+196>>2]=0,e[n+164>>2]=p,e[n+160>>2]=b,e[n+156>>2]=x,e[n+188>>2]=q,e[n+184>>2]=U,e[n+180>>2]=a,e[n+176>>2]=f,e[n+172>>2]=w,e[n+168>>2]=c,f)s=0;else{e[n+204>>2]=108,e[n+200>>2]=75810,He(n+68|0,b,p,
n+200|0,1),f=e[n+68>>2];break a}o=1}if(h2(n+24|0,o,s,75370,5),c=e[n+28>>2],c)f:{if(w=e[n+24>>2],f&&_a(b,p,75375,1)||(e[n+348>>2]=c,e[n+344>>2]=w,He(n+200|0,b,p,n+344|0,1),f=e[n+200>>2],(f|0)==2))break f;
R(n+72|0,n+204|0,68),e[n+68>>2]=f;break a}f:{if((a|0)!=-2147483648)o:{if(a=n+272|0,br(a,U,q),e[n+272>>2]!=-2147483648){if(h2(n+16|0,o,s,73057,4),e[n+20>>2]){R2(a);break o}else if(e[n+200>>2]=n+399,s=rt(
n+156|0,a,0,n+200|0,18),R2(a),s)break o}e[n+68>>2]=2,e[n+72>>2]=11;break f}if(S0(n+200|0,v,k,69900,3e4),w=e[n+204>>2],a=e[n+200>>2],(a|0)!=13)e[n+80>>2]=e[n+208>>2],e[n+76>>2]=w,e[n+72>>2]=a;else o:{if(qi(
n+200|0,v,k,75920),a=e[n+208>>2],e[n+312>>2]=e[n+204>>2],e[n+316>>2]=a,e[n+320>>2]=e[n+212>>2],e[n+200>>2]==1){e[n+80>>2]=e[n+320>>2],s=e[n+316>>2],e[n+72>>2]=e[n+312>>2],e[n+76>>2]=s;break o}if(T8(n+
200|0,v,k),a=e[n+208>>2],s=e[n+204>>2],o=e[n+200>>2],(o|0)==13){R(n+72|0,n+156|0,44),e[n+128>>2]=e[n+320>>2],c=e[n+316>>2],e[n+120>>2]=e[n+312>>2],e[n+124>>2]=c,d(T),c=s&1?a:33554432;break t}else e[n+
80>>2]=a,e[n+76>>2]=s,e[n+72>>2]=o}e[n+68>>2]=2}W0(n+156|0),d(T);break n}W0(n+156|0),d(T);a:switch(f-2|0){case 1:w=e[n+116>>2],c=e[n+132>>2];break t;case 0:break n;default:break a}a=n+68|0,o=R0(a),d0(
a),f=1;break e}if(f=1,s=e[n+76>>2],a=e[n+72>>2],(a|0)==-2147483648){o=s;break e}f=e[n+128>>2],b=e[n+120>>2],R(n+208|0,n+80|0,36),e[n+204>>2]=s,e[n+200>>2]=a,o=N2()|0,e[n+384>>2]=o,a=n+384|0,w2(a,69336,
4,i2(s|0,e[n+208>>2])|0),k=e[n+240>>2],w2(a,69340,7,Y0(7858-k|0)),w2(a,69347,7,n4(e[n+216>>2],e[n+220>>2])),e[n+224>>2]!=-2147483648?s=i2(e[n+228>>2],e[n+232>>2])|0:s=1024,w2(a,69354,7,s),w2(a,69361,8,
Y0(w)),w2(a,69369,10,Y0(b)),w2(a,69379,8,Y0(f)),w2(a,69387,16,Y0(c)),e[n+356>>2]=4,e[n+352>>2]=69403,e[n+348>>2]=k,e[n+344>>2]=e[n+236>>2],fe(n+8|0,n+344|0),s=a,a=e[n+8>>2],w2(s,69423,8,z((F=D(a||69407,
a?e[n+12>>2]:16)>>2,e[F]))),W0(n+200|0),f=0;break e}e[n+68>>2]=2,e[n+72>>2]=10,d(m)}d(T),A(x,b);break n}e[n+68>>2]=2,e[n+72>>2]=12}f=1,o=Rt(n+72|0)}d(i),d(r),e[t+8>>2]=f,e[t+4>>2]=f?o:0,e[t>>2]=f?0:o,
u=n+400|0}function xs(t){t=t|0;var r=0,i=0,n=0,a=0,o=0,f=0,s=0,c=0,b=0,k=0,w=0,p=0,v=0,m=0,x=0,T=0,U=0,S=0,q=0,N=0;if(r=u-288|0,u=r,rr(r),y0(),b=I[r+16>>3],p=I[r+8>>3],v=I[r>>3],a=k2(e[21975],e[21976],
t),a)e:{if(m=v,v=I[10998],m=m+v,T=t0(I[a+152>>3],I[10999]),U=t0(m,T),I[10999]=U,S=87984,q=v+t0(T-m,0),I[S>>3]=q,I[r+40>>3]=b,I[r+32>>3]=p,I[r+24>>3]=U,e[r+144>>2]=r+24,e[r+56>>2]=0,e[r+48>>2]=0,e[r+52>>
2]=8,e[r+184>>2]=87872,e[r+192>>2]=r+48,e[r+188>>2]=r+144,s=e[a+168>>2],s)n:{f=e[a+164>>2],n=f;r:{for(;;){if(!Dt(r+184|0,e[n>>2]))break r;if(n=n+4|0,i=i+1|0,(s|0)==(i|0))break}i=s;break n}for(n=i;;){r:{
for(o=f+(n<<2)|0;;){if(n=n+1|0,s>>>0<=n>>>0)break r;if(o=o+4|0,!!Dt(r+184|0,e[o>>2]))break}e[f+(i<<2)>>2]=e[o>>2],i=i+1|0;continue}break}e[a+168>>2]=i}e[a+248>>2]=i,o=e[r+48>>2],i=j(e[r+56>>2],96),n=e[r+
52>>2],s=i+n|0,e[r+156>>2]=s,e[r+152>>2]=o,e[r+144>>2]=n,o=n+96|0,a=r+141|0;n:r:{for(;;){if(!i)break r;if(f=l[n+92],(f|0)!=3){c=r+48|0,R(c,n,92),k=l[n+93]|l[n+94]<<8,h[a]=k,h[a+1]=k>>>8,h[a+2]=l[n+95],
h[r+140]=f,f=e[r+52>>2],e[r+196>>2]=8,e[r+192>>2]=69361,e[r+188>>2]=f,h[r+184]=8,Fe(t,c,r0(r+184|0),I[r+24>>3],I[r+32>>3]),i=i-96|0,o=o+96|0,n=n+96|0;continue}break}s=o;break n}if(e[r+148>>2]=s,de(r+144|
0),La(t)||(f=e[21975],s=e[21976],a=k2(f,s,t),!a))break e;i=e[a+164>>2],n=e[a+168>>2]<<2,w=i+n|0,c=e[21970],k=e[21969];n:{r:{for(;;){if(n){if(n=n-4|0,x=e[i>>2],o=i+4|0,i=o,x=m2(k,c,x),!x)continue;break r}
break}i=0;break n}if(i=e[x>>2],(o|0)==(w|0))break n;for(n=n>>>2|0;w=m2(k,c,e[o>>2]),w&&(w=e[w>>2],i=i>>>0>w>>>0?i:w),o=o+4|0,n=n-1|0,!!n;);}e[a+252>>2]=i;n:if(e[a>>2]==4){if(b=I[r+24>>3],!(b>=I[a+8>>3]))
break n;for(v4(a),h[a+80]=0,I[a+72>>3]=b,e[a>>2]=3,e[a+244>>2]=e[a+244>>2]+1,i=e[a+164>>2],o=i+(e[a+168>>2]<<2)|0;;){if((i|0)!=(o|0)){for(n=m2(e[21969],e[21970],e[i>>2]);;){if(n){I[n+16>>3]=b+ +V[n>>2],
n=0;continue}break}i=i+4|0;continue}break}if(p=kt(a,e[21969],e[21970]),I[a+152>>3]=p,i=e[a+236>>2],n=e[i>>2]+1|0,e[i>>2]=n,n){e[r+200>>2]=i,e[r+204>>2]=t,S=r,N=i4(b,p),e[S+208>>2]=N,e[r+184>>2]=2,e[r+
188>>2]=-2147483648,O2(87952,r+184|0);break e}else g()}else{if(I[r+24>>3]>=I[a+72>>3]+ +(i>>>0)){i=e[r+44>>2],e[r+200>>2]=e[r+40>>2],e[r+204>>2]=i,i=e[r+36>>2],e[r+192>>2]=e[r+32>>2],e[r+196>>2]=i,i=e[r+
28>>2],e[r+184>>2]=e[r+24>>2],e[r+188>>2]=i,K4(t,0,r+184|0);break e}if(i=e[r+44>>2],e[r+160>>2]=e[r+40>>2],e[r+164>>2]=i,i=e[r+36>>2],e[r+152>>2]=e[r+32>>2],e[r+156>>2]=i,i=e[r+28>>2],e[r+144>>2]=e[r+
24>>2],e[r+148>>2]=i,i=k2(f,s,t),!i)break n;a=i,a=i,e[r+284>>2]=r+144,e[r+176>>2]=0,e[r+168>>2]=0,e[r+172>>2]=8,e[r+184>>2]=87872,e[r+192>>2]=r+168,e[r+188>>2]=r+284,i=0,s=e[a+168>>2];r:if(s){f=e[a+164>>
2],n=f;i:{for(;;){if(!Ut(r+184|0,e[n>>2]))break i;if(n=n+4|0,i=i+1|0,(s|0)==(i|0))break}i=e[a+168>>2];break r}for(n=i;;){i:{for(o=f+(n<<2)|0;;){if(n=n+1|0,s>>>0<=n>>>0)break i;if(o=o+4|0,!!Ut(r+184|0,
e[o>>2]))break}e[f+(i<<2)>>2]=e[o>>2],i=i+1|0;continue}break}e[a+168>>2]=i,s=i}else s=0;for(e[a+248>>2]=s,s=e[r+168>>2],f=e[r+172>>2],c=e[r+176>>2],o=e[a+164>>2],a=o+(i<<2)|0,b=I[r+144>>3];;){if((a|0)!=
(o|0)){for(i=m2(e[21969],e[21970],e[o>>2]);;){if(n=i,i){if(i=0,!(b>=I[n+16>>3]))continue;e[n+40>>2]=e[n+40>>2]-1,I[n+16>>3]=b+ +V[n>>2];continue}break}o=o+4|0;continue}break}e[r+176>>2]=s,e[r+168>>2]=
f,n=j(c,96),o=f+n|0,e[r+180>>2]=o,i=f+96|0,s=r+277|0;r:{i:{for(;;){if(!n)break i;if(a=l[f+92],(a|0)!=3){c=r+184|0,R(c,f,92),k=l[f+93]|l[f+94]<<8,h[s]=k,h[s+1]=k>>>8,h[s+2]=l[f+95],h[r+276]=a,Fe(t,c,Ia(
e[r+184>>2]),I[r+144>>3],I[r+152>>3]),n=n-96|0,i=i+96|0,f=f+96|0;continue}break}break r}i=o}e[r+172>>2]=i,de(r+168|0),f=e[21975],s=e[21976]}if(i=k2(f,s,t),!i)break e;e[i+152>>2]=0,e[i+156>>2]=2146435072,
hn(t,kt(i,e[21969],e[21970]),I[r+24>>3])}e[21950]=e[21950]+1,O0(),u=r+288|0}function O0(){var t=0,r=0,i=0,n=0,a=0,o=0,f=0,s=0,c=0,b=0,k=0,w=0,p=0,v=0,m=0,x=0,T=0,U=0,S=0,q=0,N=0,L=0;t=u-192|0,u=t,x=t+
60|0,q=t+96|0,f=t+84|0,c=t+120|0;e:{for(;;){n:{if(y0(),i=t+152|0,Kt(i,87952),e[t+152>>2]!=8?R(t+116|0,i,36):Kt(t+116|0,87968),e[21950]=e[21950]+1,i=e[c+4>>2],p=0,e[t+152>>2]=p|e[c>>2],e[t+156>>2]=i,i=
e[c+12>>2],e[t+160>>2]=e[c+8>>2],e[t+164>>2]=i,i=e[c+20>>2],e[t+168>>2]=e[c+16>>2],e[t+172>>2]=i,i=e[c+28>>2],e[t+176>>2]=e[c+24>>2],e[t+180>>2]=i,a=e[t+116>>2],(a|0)==9&&g(),i=e[t+180>>2],e[t+72>>2]=
e[t+176>>2],e[t+76>>2]=i,i=e[t+172>>2],e[t+64>>2]=e[t+168>>2],e[t+68>>2]=i,i=e[t+164>>2],e[t+56>>2]=e[t+160>>2],e[t+60>>2]=i,i=e[t+156>>2],e[t+48>>2]=e[t+152>>2],e[t+52>>2]=i,(a|0)==8)break n;i=e[t+52>>
2],e[f>>2]=e[t+48>>2],e[f+4>>2]=i,i=e[t+60>>2],e[f+8>>2]=e[t+56>>2],e[f+12>>2]=i,i=e[t+68>>2],e[f+16>>2]=e[t+64>>2],e[f+20>>2]=i,i=e[t+76>>2],e[f+24>>2]=e[t+72>>2],e[f+28>>2]=i,e[t+80>>2]=a;r:switch((a>>>
0<=1?4:a-2|0)-1|0){case 0:Vs(e[t+84>>2]);continue;case 1:i=e[t+84>>2],r=i+8|0,Ln(r,e[t+88>>2]),ce(r),Ve(r,1),d2(i);continue;case 2:i=e[t+84>>2],Ln(i+8|0,e[t+88>>2]),d2(i);continue;case 3:if(a&1)i:{if(i=
e[x+12>>2],e[t+160>>2]=0|e[x+8>>2],e[t+164>>2]=i,i=e[x+4>>2],e[t+152>>2]=e[x>>2],e[t+156>>2]=i,r=e[t+112>>2],i=di(f,t+152|0,r?r+8|0:0),L4(e[t+152>>2],i|0),d(i),!r)break i;d2(r)}else{b=e[t+92>>2],i=e[t+
88>>2],s=e[t+84>>2],a=e[t+96>>2],r=e[t+112>>2],r&&(Ve(r+8|0,0),d2(r)),r=1024;i:{t:switch((s-((s|0)!=0)|0)-1|0){case 0:r=Ro(i|0)|0,d(i);break i;case 1:case 2:r=i;break i;case 3:r=i&1^1027;break i;case 4:
break i;default:break t}i=s&1?i:1025,r=Lo(b|0,i|0)|0,d(i),d(b)}Mf(a|0,r|0),d(r)}w4(q);continue;case 4:r=e[t+84>>2],h[r+133]=1,i=r+8|0,Ka(i),ce(i),Ve(i,3),d2(r);continue;default:break r}for(a=e[t+104>>
2],i=e[t+92>>2],v=e[t+88>>2],p=e[t+88>>2],n=e[t+96>>2],S=e[t+100>>2],T=e[t+84>>2],k=(T|0)==-2147483648,k||Ve(n+8|0,2),e[n+60>>2]=S,e[n+56>>2]=1,r=n+8|0,Ln(r,a),ce(r),w=N4(e[n+100>>2])|0,a=N2()|0,r=B4(
w|0)|0,m=P4(a|0,r|0)|0,d(r),s=e[n+8>>2],r=-84,b=l[n+98];;){if(r){r:{i:{t:{a:switch(a=l[r+74173],((a>>>0<2?2:a-2|0)&255)-1|0){case 0:break a;case 1:break t;default:break i}if(s)break i;break r}if((a|0)!=
(b|0))break r}i:{t:{a:{f:switch(l[r+74172]-1|0){case 0:o=Wr(w|0)|0;break t;case 1:Gn(t+16|0,w),a=e[t+16>>2],o=e[t+20>>2];break a;case 2:Sa(t+24|0,w),a=e[t+24>>2],o=e[t+28>>2];break a;case 3:Wn(t+32|0,
w),a=e[t+32>>2],o=e[t+36>>2];break a;case 4:qa(t+40|0),a=e[t+40>>2],o=e[t+44>>2];break a;default:break f}o=z((F=D(69407,16)>>2,e[F]));break t}if(U=D(e[r+74164>>2],e[r+74168>>2]),!(a&1))break r;break i}
U=D(e[r+74164>>2],e[r+74168>>2])}i:{if(l[r+74174]&&(zn(t+8|0,m,e[U>>2]),a=e[t+8>>2],W(a,e[t+12>>2]),a))break i;s2(m|0,e[U>>2],o|0)}d(o)}r=r+12|0;continue}break}if(d(w),l[n+133])d(m),X(T,p);else{k?i=z(
e[n+104>>2]):(e[t+156>>2]=v,e[t+160>>2]=i,e[t+152>>2]=T,i=m0(t+152|0)),a=z(i),e[n+64>>2]&&g(),r=e[n+68>>2],e[n+68>>2]=a,d(r),l[n+52]!=11&&(e[n+36>>2]=k+e[n+36>>2],N=n,L=+qe(),I[N+24>>3]=L,e[n+16>>2]=1,
e[n+20>>2]=0),v=yf()|0,r=z(v),e[n+116>>2]&&g(),a=e[n+124>>2],e[n+124>>2]=r,r=e[n+120>>2],e[n+120>>2]=1,W(r,a),h[n+132]=1,b=e[n+128>>2]+1|0,e[n+128>>2]=b,p=l[n+96]!=3?e[n+112>>2]:0,e[22008]&&g(),k=l[n+
97],e[22008]=-1,r=e[22011]<<3,o=e[22010]-8|0;r:{i:{for(;;){if(r){if(r=r-8|0,o=o+8|0,(k|0)!=l[o])continue;break i}break}if(r=k<<2,a=e[r+86264>>2],r=e[r+86276>>2],o=Kr()|0,Gf(o|0,r|0,a|0),Jf(o|0,2),a=z(
o),s=e[22011],(s|0)==e[22009]){if(r=u-16|0,u=r,L2(r+8|0,88036,e[22009],1,4,8),e[r+8>>2]!=-2147483647)break e;u=r+16|0}r=e[22010]+(s<<3)|0,e[r+4>>2]=a,h[r]=k,e[22011]=s+1;break r}o=z(e[o+4>>2])}e[22008]=
e[22008]+1,F0(t,e[n+8>>2],e[n+12>>2]),a=Hf(v|0,e[n+108>>2],i|0,o|0,m|0,(e[t>>2]&1?e[t+4>>2]:1024)|0,p|0)|0,r=e[n>>2]+1|0,e[n>>2]=r,r||g(),k4(),r=C2(4,44),h[r+40]=0,e[r+16>>2]=a,e[r+12>>2]=b,e[r+8>>2]=
v,e[r+4>>2]=S,e[r>>2]=n,r=nt(r,69084),e[21943]=e[21943]+1,rn(r),d(o),d(i),d(m)}d2(n);continue}break}u=t+192|0;return}g()}function ie(t){var r=0,i=0,n=0,a=0,o=0,f=0,s=0;r=u-176|0,u=r,e[r+152>>2]=256,i=
Kr()|0,e[r+164>>2]=0,e[r+160>>2]=i,e[r+172>>2]=r+152,e[r+156>>2]=1,H2(r+156|0,68440,4),i=e[r+164>>2],e[r+164>>2]=0,n=e[r+168>>2],G2(i),xe(r+144|0,e[t+72>>2],e[t+76>>2]),i=e[r+148>>2];e:{n:{if(e[r+156>>
2]==1)if(W2(r+136|0,n),a=e[r+140>>2],e[r+136>>2]&1){n=z2(),d(a),d(i),f=e[t+12>>2];break n}else D2(e[r+160>>2],a|0,i|0);else d(B2(e[r+160>>2],n|0,i|0)|0),d(i),d(n);if(H2(r+156|0,68444,7),i=e[r+164>>2],
e[r+164>>2]=0,n=e[r+168>>2],G2(i),f=e[t+12>>2],xe(r+128|0,f,e[t+16>>2]),i=e[r+132>>2],e[r+156>>2]==1)if(W2(r+120|0,n),a=e[r+124>>2],e[r+120>>2]&1){n=z2(),d(a),d(i);break n}else D2(e[r+160>>2],a|0,i|0);else
d(B2(e[r+160>>2],n|0,i|0)|0),d(i),d(n);if(H2(r+156|0,68800,6),i=e[r+164>>2],e[r+164>>2]=0,n=e[r+168>>2],G2(i),Y[t+68>>1]==1?i=x0(+Y[t+70>>1])|0:i=l[e[r+172>>2]]?1025:1024,e[r+156>>2]==1)if(W2(r+112|0,
n),a=e[r+116>>2],e[r+112>>2]&1){n=z2(),d(a),d(i);break n}else D2(e[r+160>>2],a|0,i|0);else d(B2(e[r+160>>2],n|0,i|0)|0),d(i),d(n);if(H2(r+156|0,69116,9),i=e[r+164>>2],e[r+164>>2]=0,n=e[r+168>>2],G2(i),
i=e[t+80>>2],i?(xe(r+104|0,i,e[t+84>>2]),i=e[r+108>>2]):i=l[e[r+172>>2]]?1025:1024,e[r+156>>2]==1)if(W2(r+96|0,n),a=e[r+100>>2],e[r+96>>2]&1){n=z2(),d(a),d(i);break n}else D2(e[r+160>>2],a|0,i|0);else
d(B2(e[r+160>>2],n|0,i|0)|0),d(i),d(n);if(We(r+88|0,r+156|0,69181,15,t+20|0),e[r+88>>2]==1){n=e[r+92>>2];break n}if(We(r+80|0,r+156|0,69196,11,t+32|0),e[r+80>>2]==1){n=e[r+84>>2];break n}if(H2(r+156|0,
69207,9),i=e[r+164>>2],e[r+164>>2]=0,n=e[r+168>>2],G2(i),i=l[t+100]?1026:1027,e[r+156>>2]==1)if(W2(r+72|0,n),a=e[r+76>>2],e[r+72>>2]&1){n=z2(),d(a),d(i);break n}else D2(e[r+160>>2],a|0,i|0);else d(B2(
e[r+160>>2],n|0,i|0)|0),d(i),d(n);if(H2(r+156|0,69216,8),i=e[r+164>>2],e[r+164>>2]=0,n=e[r+168>>2],G2(i),fr(r- -64|0,e[t+88>>2]),i=e[r+68>>2],e[r+156>>2]==1)if(W2(r+56|0,n),a=e[r+60>>2],e[r+56>>2]&1){
n=z2(),d(a),d(i);break n}else D2(e[r+160>>2],a|0,i|0);else d(B2(e[r+160>>2],n|0,i|0)|0),d(i),d(n);if(H2(r+156|0,68475,10),i=e[r+164>>2],e[r+164>>2]=0,n=e[r+168>>2],G2(i),e[t>>2]==1?(fr(r+48|0,e[t+4>>2]),
i=e[r+52>>2]):i=l[e[r+172>>2]]?1025:1024,e[r+156>>2]==1)if(W2(r+40|0,n),a=e[r+44>>2],e[r+40>>2]&1){n=z2(),d(a),d(i);break n}else D2(e[r+160>>2],a|0,i|0);else d(B2(e[r+160>>2],n|0,i|0)|0),d(i),d(n);if(We(
r+32|0,r+156|0,69037,9,t+44|0),e[r+32>>2]==1){n=e[r+36>>2];break n}if(We(r+24|0,r+156|0,68458,4,t+56|0),e[r+24>>2]==1){n=e[r+28>>2];break n}if(H2(r+156|0,69224,4),i=e[r+164>>2],e[r+164>>2]=0,a=e[r+168>>
2],G2(i),n=e[t+92>>2],i=Ea(n),e[r+156>>2]==1)if(W2(r+16|0,a),a=e[r+20>>2],e[r+16>>2]&1){n=z2(),d(a),d(i);break n}else D2(e[r+160>>2],a|0,i|0);else d(B2(e[r+160>>2],a|0,i|0)|0),d(i),d(a);if(H2(r+156|0,
69046,4),i=e[r+164>>2],e[r+164>>2]=0,a=e[r+168>>2],G2(i),s=e[t+96>>2],i=Ea(s),e[r+156>>2]!=1){o=e[r+160>>2],d(B2(o|0,a|0,i|0)|0),d(i),d(a);break e}if(W2(r+8|0,a),a=e[r+12>>2],e[r+8>>2]&1)n=z2(),d(a),d(
i);else{o=e[r+160>>2],D2(o|0,a|0,i|0);break e}}d(e[r+160>>2]),W(e[r+164>>2],e[r+168>>2]),d(n),s=e[t+96>>2],n=e[t+92>>2],o=1024}return A(e[t+8>>2],f),X(e[t+20>>2],e[t+24>>2]),X(e[t+32>>2],e[t+36>>2]),X(
e[t+44>>2],e[t+48>>2]),X(e[t+56>>2],e[t+60>>2]),d(n),d(s),u=r+176|0,o}function Ts(t,r,i){var n=0,a=0,o=0,f=0,s=0,c=0,b=0,k=0,w=0,p=0,v=0,m=0,x=0,T=0;if(n=u-192|0,u=n,Ft(n+144|0,r,i),f=e[n+152>>2],s=e[n+
148>>2],r=e[n+144>>2],(r|0)!=13)e[t+12>>2]=f,e[t+8>>2]=s,e[t+4>>2]=r,e[t>>2]=2;else e:{if(ut(n+144|0,s,f,1e4,3e4),v=e[n+152>>2],m=e[n+148>>2],r=e[n+144>>2],(r|0)!=13){e[t+12>>2]=v,e[t+8>>2]=m,e[t+4>>2]=
r,e[t>>2]=2;break e}if(e[n+100>>2]=5e3,e[n+92>>2]=2,e[n+96>>2]=100,qi(n+144|0,s,f,n+92|0),i=e[n+152>>2],e[n+56>>2]=e[n+148>>2],e[n+60>>2]=i,e[n+64>>2]=e[n+156>>2],e[n+144>>2]==1)e[t+12>>2]=e[n+64>>2],
r=e[n+60>>2],i=e[n+56>>2],e[t+4>>2]=i,e[t+8>>2]=r;else n:{X2(n+32|0,s,f,72424,5);r:{if(e[n+32>>2]!=1)i=2;else{b=e[n+36>>2],e[n+92>>2]=b,i=2,c=6e4,r=1e3;i:{t:switch(Ie(b)&255){default:i=0;break i;case 0:
break i;case 2:break t}if((a2(b)&255)!=6){o=1,c=7;break i}if(X2(n+24|0,n+92|0,1,72429,5),e[n+24>>2]==1)t:{if(a=e[n+28>>2],u2(n+144|0,a),i=e[n+148>>2],c=e[n+144>>2],(c|0)!=-2147483648)a:{if(p=e[n+152>>
2],r=M(i,p,72434,10),!r&&!M(i,p,72444,3))break a;X(c,i),d(a),p=r^1;break t}X(c,i),d(a),o=1,c=8;break i}if(S0(n+144|0,n+92|0,1,69844,6e4),r=e[n+148>>2],c=e[n+144>>2],(c|0)!=13){i=e[n+152>>2],o=1;break i}
if(o=1,Ge(n+144|0,n+92|0,1,69752),i=e[n+152>>2],a=e[n+148>>2],c=e[n+144>>2],(c|0)==13){d(b),b=a&1?i:1e3,c=r;break r}else r=a}if(d(b),o){e[t+12>>2]=i,e[t+8>>2]=r,e[t+4>>2]=c;break n}else b=r}p=i}if(T8(
n+144|0,s,f),x=e[n+152>>2],T=e[n+148>>2],r=e[n+144>>2],(r|0)!=13){e[t+12>>2]=x,e[t+8>>2]=T,e[t+4>>2]=r;break n}if(e[n+48>>2]=e[n+64>>2],r=e[n+60>>2],e[n+40>>2]=e[n+56>>2],e[n+44>>2]=r,pt(n+144|0,s,f,72512,
17),i=l[n+148],a=e[n+144>>2],(a|0)!=13){r=l[n+152]|l[n+153]<<8|(l[n+154]<<16|l[n+155]<<24),h[t+12]=r,h[t+13]=r>>>8,h[t+14]=r>>>16,h[t+15]=r>>>24,r=l[n+149]|l[n+150]<<8|(l[n+151]<<16|l[n+152]<<24),h[t+
9]=r,h[t+10]=r>>>8,h[t+11]=r>>>16,h[t+12]=r>>>24,h[t+8]=i,e[t+4>>2]=a,e[t>>2]=2;break e}h[n+84]=i,e[n+72>>2]=-2147483648,Ct(n+16|0,s,f,72529,14);r:{if(e[n+16>>2]==1)i:{if(k=e[n+20>>2],(a2(k)&255)==4)t:{
if(me(n+144|0,k),i=e[n+144>>2],r=e[n+148>>2],a=e[n+152>>2],h[n+91]=0,e[n+112>>2]=n+84,e[n+104>>2]=r+(a<<2),e[n+100>>2]=i,e[n+96>>2]=r,e[n+92>>2]=r,e[n+116>>2]=n+91,e[n+108>>2]=n+191,Li(n+132|0,n+92|0),
e[n+132>>2]!=-2147483648){for(l2(n+8|0,4,4,12),i=e[n+8>>2],r=e[n+12>>2],e[r+8>>2]=e[n+140>>2],a=e[n+136>>2],o=0,e[r>>2]=o|e[n+132>>2],e[r+4>>2]=a,e[n+128>>2]=1,e[n+124>>2]=r,e[n+120>>2]=i,e[n+168>>2]=
e[n+116>>2],a=e[n+112>>2],e[n+160>>2]=e[n+108>>2],e[n+164>>2]=a,i=e[n+104>>2],e[n+152>>2]=e[n+100>>2],e[n+156>>2]=i,i=e[n+96>>2],e[n+144>>2]=e[n+92>>2],e[n+148>>2]=i,o=12,i=1;;){if(Li(n+176|0,n+144|0),
e[n+176>>2]!=-2147483648){e[n+120>>2]==(i|0)&&(v0(n+120|0,1),r=e[n+124>>2]),w=r+o|0,e[w+8>>2]=e[n+184>>2],a=e[n+180>>2],e[w>>2]=e[n+176>>2],e[w+4>>2]=a,i=i+1|0,e[n+128>>2]=i,o=o+12|0;continue}break}ke(
n+144|0)}else e[n+128>>2]=0,e[n+120>>2]=0,e[n+124>>2]=4,ke(n+92|0);if(l[n+91]==1){t2(n+120|0);break t}if(r=e[n+120>>2],(r|0)==-2147483648)break t;i=e[n+124>>2],a=e[n+128>>2],or(n+72|0),e[n+76>>2]=i,e[n+
80>>2]=a,e[n+72>>2]=r,d(k);break i}e[t>>2]=2,e[t+4>>2]=9,d(k);break r}if(gn(n+144|0,s,f,72543,5),r=e[n+152>>2],i=e[n+148>>2],a=e[n+144>>2],(a|0)!=13){e[t+12>>2]=r,e[t+8>>2]=i,e[t+4>>2]=a,e[t>>2]=2;break r}
if(gn(n+144|0,s,f,72548,7),o=e[n+152>>2],k=e[n+148>>2],a=e[n+144>>2],(a|0)!=13)e[t+12>>2]=o,e[t+8>>2]=k,e[t+4>>2]=a,e[t>>2]=2;else if(gn(n+144|0,s,f,72555,9),f=e[n+152>>2],s=e[n+148>>2],a=e[n+144>>2],
(a|0)!=13)e[t+12>>2]=f,e[t+8>>2]=s,e[t+4>>2]=a,e[t>>2]=2,W(k,o);else{a=e[n+84>>2],w=0,e[t+72>>2]=w|e[n+80>>2],e[t+76>>2]=a,a=e[n+76>>2],e[t+64>>2]=e[n+72>>2],e[t+68>>2]=a,a=e[n+44>>2],w=e[n+40>>2],e[t+
28>>2]=w,e[t+32>>2]=a,e[t+36>>2]=e[n+48>>2],e[t+60>>2]=f,e[t+56>>2]=s,e[t+52>>2]=o,e[t+48>>2]=k,e[t+44>>2]=r,e[t+40>>2]=i,e[t+24>>2]=v,e[t+20>>2]=m,e[t+16>>2]=p,e[t+12>>2]=b,e[t+8>>2]=c,e[t+4>>2]=x,e[t>>
2]=T;break e}W(i,r)}or(n+72|0);break e}e[t>>2]=2}u=n+192|0}function Cs(t,r,i,n,a){var o=0,f=0,s=0,c=0,b=0,k=0,w=0,p=0,v=0,m=0,x=0,T=0,U=0;o=u-496|0,u=o,w=e[r>>2],vi(o+8|0,w),b=o+276|0,Qn(b,r),te(o+336|
0,b,68806,145),e[o+432>>2]=e[o+336>>2],s=e[o+340>>2],e[o+424>>2]=s,e[o+428>>2]=s,r=e[o+344>>2],e[o+436>>2]=s+j(r,12);e:if(r){if(e[o+428>>2]=s+12,b=1,c=e[s>>2],r=0,(c|0)==-2147483648)break e;b=e[s+4>>2],
f=e[s+8>>2],r=c}else b=1,r=0;for(T=r,Pn(o+424|0),e[o+324>>2]=0,e[o+328>>2]=1,e[o+332>>2]=0,r=(f>>>2|0)+((f&3)!=0)|0,p0(o+324|0,r>>>0>=300?300:r),e[o+432>>2]=300,e[o+424>>2]=b,e[o+428>>2]=f+b,r=-300;f=
Z2(o+424|0),!!((f|0)!=1114112&&(le(o+324|0,f),r=r+1|0,r)););if(A2(o+288|0,o+8|0,o+324|0),v=J2(w|0)|0,e[o+424>>2]=v&65535,xn(o+300|0,o+424|0),r=e[o+296>>2],f=t-2|0,(f&255)>>>0>5?(f=74768,p=21):(c=f<<2&
1020,f=e[c+86408>>2],p=e[c+86384>>2]),c=e[o+292>>2],U=e[o+308>>2],m=e[o+304>>2],r)e[o+348>>2]=r,e[o+344>>2]=c,k=2,e[o+340>>2]=2,x=74398,e[o+336>>2]=74398,s=c;else{for(r=0;;){if((r|0)!=16){s=(o+336|0)+
r|0,e[s>>2]=1,e[s+4>>2]=0,r=r+8|0;continue}break}r=e[o+348>>2],k=e[o+340>>2],x=e[o+336>>2],s=e[o+344>>2]}e[o+468>>2]=r,e[o+464>>2]=s,e[o+460>>2]=k,e[o+456>>2]=x,e[o+448>>2]=74798,e[o+444>>2]=U,e[o+440>>
2]=m,e[o+436>>2]=9,e[o+432>>2]=74789,e[o+428>>2]=p,e[o+424>>2]=f,r=1,e[o+452>>2]=1,$2(o+352|0,t,i,n,o+424|0,6),e[a>>2]!=1?r=0:(s=e[a+4>>2],f=(s>>>0)/1e3|0,f=f+((0-s|0)!=(j(f,-1e3)|0))|0),e[o+356>>2]=f,
e[o+352>>2]=r;e:{n:{r:{i:switch((t&255)-2|0){case 0:e[o+424>>2]=74997,f=62,t=10,r=o+424|0,k=75007;break n;case 1:Ci(o+484|0,e[a+12>>2],e[a+16>>2],75069,2),r=e[o+488>>2],t=e[o+492>>2],e[o+460>>2]=67,e[o+
456>>2]=75137,e[o+452>>2]=n,e[o+448>>2]=i,e[o+444>>2]=32,e[o+440>>2]=75105,e[o+436>>2]=t||30,e[o+432>>2]=t?r:75071,e[o+428>>2]=4,e[o+424>>2]=75101,_(o+472|0,o+424|0,5),A(e[o+484>>2],r);break e;case 2:
e[o+424>>2]=75204,f=29,t=23,r=o+424|0,k=75227;break n;case 4:break i;default:break r}if(l[a+32]!=1)break r;_(o+472|0,75336,1);break e}e[o+472>>2]=-2147483648;break e}e[r+20>>2]=f,e[r+16>>2]=k,e[r+12>>
2]=n,e[r+8>>2]=i,e[r+4>>2]=t,_(o+472|0,r,3)}if(X(e[o+408>>2],e[o+412>>2]),e[o+416>>2]=e[o+480>>2],r=e[o+476>>2],f=0,e[o+408>>2]=f|e[o+472>>2],e[o+412>>2]=r,Ti(o+384|0,e[a+12>>2],e[a+16>>2]),Ti(o+396|0,
e[a+24>>2],e[a+28>>2]),a=o+8|0,A2(o+424|0,a,o+372|0),e[o+380>>2]=e[o+432>>2],r=e[o+428>>2],e[o+372>>2]=e[o+424>>2],e[o+376>>2]=r,i=R0(o+352|0),r=D(68800,6),t=x0(+((v&65535)>>>0))|0,s2(i|0,e[r>>2],t|0),
d(t),n=o+336|0,te(n,o+276|0,68951,86),e[o+432>>2]=e[o+336>>2],t=e[o+340>>2],e[o+424>>2]=t,e[o+428>>2]=t,r=e[o+344>>2],e[o+436>>2]=t+j(r,12),r)e:{if(e[o+428>>2]=t+12,r=e[t>>2],(r|0)==-2147483648)break e;
e[o+312>>2]=r,r=e[t+8>>2],e[o+316>>2]=e[t+4>>2],e[o+320>>2]=r,r=D(69037,9),A2(n,a,o+312|0),t=m0(n),s2(i|0,e[r>>2],t|0),d(t)}return t=o+424|0,Pn(t),n=D(69046,4),es(t|0,w|0),G0(t,e[o+424>>2],e[o+428>>2]),
e[o+424>>2]!=-2147483648?(e[o+344>>2]=e[o+432>>2],r=e[o+428>>2],e[o+336>>2]=e[o+424>>2],e[o+340>>2]=r):(e[o+344>>2]=0,e[o+336>>2]=0,e[o+340>>2]=1),t=Jr(w|0)|0,hr(t)?(a=e[o+340>>2],bi(o+424|0,o+8|0,a,e[o+
344>>2]),r=e[o+424>>2],(r|0)!=-2147483648&&(f=e[o+428>>2],Yt(o,f,e[o+432>>2]),s=e[o+4>>2],p=e[o>>2],A(r,f),d(t),t=p&1?s:1024),r=t,A(e[o+336>>2],a)):(r=o+424|0,A2(r,o+8|0,o+336|0),r=m0(r),d(t)),s2(i|0,
e[n>>2],r|0),d(r),d0(o+352|0),A(e[o+300>>2],m),A(e[o+288>>2],c),A(T,b),W(e[o+276>>2],e[o+280>>2]),e0(o+8|0),u=o+496|0,i}function Es(t,r,i,n,a,o,f){var s=0,c=0,b=0,k=0,w=0,p=0,v=0,m=0,x=0,T=0,U=0,S=0,q=0,
N=0,L=0;s=u-192|0,u=s,r4(s- -64|0,t);e:{n:{if(e[s+64>>2]==1){if(c=a,a=c,b=e[s+68>>2],b>>>0<V[21965]&&(k=e[21964]+j(b,112)|0,e[k>>2]!=2&&(c=e[k+104>>2])),(a-c|0)<0)break n;Xe(b)}if(V[r>>2]>1)break n;if(u2(
s+116|0,e[r+8>>2]),v=+(i>>>0),S=e[s+116>>2],(S|0)!=-2147483648)r:{if(q=e[s+120>>2],i=e[s+124>>2],h[s+136]=0,e[s+132>>2]=i,e[s+128>>2]=q,i=s+128|0,u0(s+56|0,i),c=e[s+56>>2],u0(s+48|0,i),b=e[s+52>>2],T=
e[s+48>>2],u0(s+40|0,i),k=e[s+40>>2],u0(s+32|0,i),!(!k|(!c|!T)))i:{if(e[s+32>>2])break i;i=b+1|0;t:{for(;;){if((i|0)!=1){if(c=i+T|0,w=i-1|0,i=w,l[c-2]==61)continue;break t}break}w=0}l2(s+24|0,w,1,1),e[s+
172>>2]=0,U=e[s+28>>2],e[s+168>>2]=U,e[s+164>>2]=e[s+24>>2];t:{for(;;){a:{if(!w)break t;if(n0(s+176|0,T,w,w>>>0>=4?4:w),k=e[s+180>>2],(k|0)==1)break a;for(w=e[s+188>>2],T=e[s+184>>2],p=e[s+176>>2],i=0,
c=k;;){if(c){if(m=l[p],b=m-65|0,(b&255)>>>0>=26){b=m-71|0;f:{if((m-97&255)>>>0<26||(b=m+4|0,(m-48&255)>>>0<10)||(b=62,(m|0)==45))break f;if((m|0)!=95)break a;b=63}}p=p+1|0,i=b&255|i<<6,c=c-1|0;continue}
break}for(c=4-k|0,c=c>>>0<=4?c:0;;){if(c){c=c-1|0,i=i<<6;continue}break}for(N=s,L=Te(i,24)>>>16|0,h[N+177|0]=L,i=Te(i&16711935,8),h[s+178]=i>>>24,h[s+176]=i>>>8,i=k-1|0,i=i>>>0>=3?3:i,p0(s+164|0,i),p=
s+176|0,c=e[s+172>>2],U=e[s+168>>2];;){if(i){h[c+U|0]=l[p],i=i-1|0,p=p+1|0,c=c+1|0;continue}break}e[s+172>>2]=c;continue}break}A(e[s+164>>2],U);break i}if(c=e[s+164>>2],(c|0)==-2147483648||(i=e[s+172>>
2],p=0,e[s+156>>2]=p|e[s+168>>2],e[s+160>>2]=i,e[s+152>>2]=c,c=s+72|0,Z4(c,s+152|0),Ha(s+140|0,c),b=e[s+140>>2],(b|0)==-2147483648))break i;if(k=e[s+144>>2],Yt(s+16|0,e[s+144>>2],e[s+148>>2]),e[s+16>>
2]==1){if(i=e[s+20>>2],(a2(i)&255)==6)t:{if(c2(s+8|0,i,72952,3),e[s+8>>2]!=1||(w=c,c=e[s+12>>2],pa(w,c),w=e[s+72>>2],p=e[s+76>>2],x=I[s+80>>3],d(c),X4(+x),c=E0(1)|0,E0(0)|0,c=c&2147483647,(w|0)!=1|p|((c|
0)==2146435072|c>>>0>2146435072)))break t;d(i),A(b,k),A(S,q),v=b8(v,x*1e3-f+-6e4);break r}d(i)}A(b,k)}A(S,q)}if(v<=0)break n;if(Zn(s+72|0,t),ln(s+176|0,r),e[21966]=e[21966]+1,x=v*.8,i=e[21967],r=e[21965],
(i|0)!=(r|0))r:{if(r>>>0>i>>>0){r=e[21964]+j(i,112)|0,e[r>>2]!=2&&g(),I[r+40>>3]=x,I[r+32>>3]=v,I[r+24>>3]=f,I[r+16>>3]=o,e[r+8>>2]=0,e[r>>2]=0,c=e[s+180>>2],e[r+48>>2]=e[s+176>>2],e[r+52>>2]=c,e[r+56>>
2]=e[s+184>>2],e[21967]=e[r+4>>2],R(r+60|0,s+72|0,44);break r}g()}else(i|0)==e[21963]&&(r=u-16|0,u=r,L2(r+8|0,87852,e[21963],1,8,112),e[r+8>>2]!=-2147483647?g():u=r+16|0),r=e[21964]+j(i,112)|0,I[r+40>>
3]=x,I[r+32>>3]=v,I[r+24>>3]=f,I[r+16>>3]=o,e[r+8>>2]=0,e[r>>2]=0,c=e[s+180>>2],e[r+48>>2]=e[s+176>>2],e[r+52>>2]=c,e[r+56>>2]=e[s+184>>2],R(r+60|0,s+72|0,44),c=i+1|0,e[21967]=c,e[21965]=c;for(e[r+104>>
2]=a,gi(87820,t,i),bt(i);;){if(e[21952]!=1||(t=e[21954],(t|0)==(i|0)))break e;if(V[21966]<=n>>>0)r:{if(t>>>0>=V[21965]||(r=e[21964]+j(t,112)|0,e[r>>2]==2))break r;if(v=I[r+32>>3],!(t0(o-I[r+16>>3],f-I[r+
24>>3])>=v))break e}Xe(t)}}I2(t)}u=s+192|0}function Os(t,r,i,n){var a=0,o=0,f=0,s=0,c=0,b=0,k=0,w=0,p=0,v=0,m=0,x=0,T=0,U=0,S=0,q=0;a=u-224|0,u=a,k=k2(e[21975],e[21976],t);e:{if(V[k>>2]<=2&&k){jn(a+72|
0,k,I[n+8>>3]),U=e[a+76>>2],S=e[a+72>>2],nr(a- -64|0,k+56|0),x=e[a+68>>2],v=e[a+64>>2],j2(a+56|0,i,74400,5),m=e[a+60>>2],T=e[a+56>>2],c2(a+48|0,i,74405,6),e[a+48>>2]==1?(o=e[a+52>>2],u2(a+84|0,o),d(o)):
e[a+84>>2]=-2147483648,o=11,r&1||(o=s4(e[a+84>>2]!=-2147483648?e[a+88>>2]:0,e[a+92>>2],74411,9)?11:8),w=4;n:{r:{i:{t:{a:switch(p=Y[k+68>>1],p-401|0){case 0:break n;case 1:break a;case 2:break t;case 3:
break i;default:break r}w=5;break n}w=s4(v,x,72564,32)?7:6;break n}w=o;break n}if((p|0)==429){w=9;break n}w=(p-400&65535)>>>0<100?11:(p-500&65535)>>>0<100?10:15}r=0,(T|0)==1&&(c2(a+40|0,m,68444,7),o=e[a+
44>>2],r=e[a+40>>2]),c2(a+32|0,i,68444,7),s=e[a+32>>2],b=e[a+36>>2],c2(a+24|0,i,74405,6),c=e[a+28>>2],q=e[a+24>>2],e[a+156>>2]=2,e[a+148>>2]=2,e[a+140>>2]=q,e[a+144>>2]=c,e[a+132>>2]=s,e[a+136>>2]=b,e[a+
128>>2]=o,e[a+124>>2]=r,e[a+120>>2]=3,e[a+112>>2]=1,r=a+128|0,o=1;n:{r:{for(;;){i:{if((o|0)==4)break r;if(e[r-4>>2]==1){if(c=e[r>>2],A4(c))break i;d(c)}f=f+1|0,r=r+8|0,o=o+1|0;continue}break}i:{t:switch((a2(
c)&255)-4|0){case 0:me(a+164|0,c),r=e[a+168>>2],f=e[a+172>>2]<<2,b=r+f|0;a:{f:{for(;;){if(f){if($4(a+200|0,e[r>>2]),f=f-4|0,r=r+4|0,e[a+200>>2]==-2147483648)continue;break f}break}e[a+176>>2]=-2147483648;
break a}if(e[a+184>>2]=e[a+208>>2],s=e[a+204>>2],e[a+176>>2]=e[a+200>>2],e[a+180>>2]=s,(r|0)==(b|0))break a;for(f=f>>>2|0,b=a+212|0;$4(a+188|0,e[r>>2]),e[a+188>>2]!=-2147483648&&(e[b+8>>2]=e[a+196>>2],
s=e[a+192>>2],e[b>>2]=e[a+188>>2],e[b+4>>2]=s,s=e[a+180>>2],e[a+200>>2]=e[a+176>>2],e[a+204>>2]=s,e[a+208>>2]=e[a+184>>2],s=a+200|0,h0(s,74452,2),h0(s,e[a+216>>2],e[a+220>>2]),e[a+184>>2]=e[a+208>>2],
s=e[a+204>>2],e[a+176>>2]=e[a+200>>2],e[a+180>>2]=s,A(e[a+212>>2],e[a+216>>2])),r=r+4|0,f=f-1|0,!!f;);}L0(a+164|0);break i;default:l0(a+176|0,c);break i;case 2:break t}$4(a+176|0,c)}d(c);break n}e[a+176>>
2]=-2147483648,o=f}if((o|0)!=3)n:for(f=o-3|0,r=((o<<3)+a|0)+128|0;;){if(!f)break n;W(e[r-4>>2],e[r>>2]),f=f+1|0,r=r+8|0}e[a+176>>2]!=-2147483648?(e[a+104>>2]=e[a+184>>2],r=e[a+180>>2],e[a+96>>2]=e[a+176>>
2],e[a+100>>2]=r):(e[a+188>>2]=p,xn(a+200|0,a+188|0),e[a+116>>2]=32,e[a+112>>2]=74420,e[a+124>>2]=e[a+208>>2],r=e[a+204>>2],e[a+120>>2]=r,_(a+96|0,a+112|0,2),A(e[a+200>>2],r)),f=1;n:{if((T|0)==1)r:{if(j2(
a+16|0,m,69224,4),o=e[a+20>>2],r=e[a+16>>2],d(m),(r|0)!=1)break r;r=1;break n}j2(a+8|0,i,69224,4),o=e[a+12>>2],r=e[a+8>>2]}r&1||(v?o=i2(v|0,x|0)|0:f=0),s=ha(Y[k+68>>1]),X(e[a+84>>2],e[a+88>>2]),r=C2(4,
36),e[r+12>>2]=U,e[r+8>>2]=S,e[r+4>>2]=o,e[r>>2]=f,h[r+35]=w,h[r+34]=s,K[r+32>>1]=p,e[r+28>>2]=i,o=e[a+100>>2],e[r+16>>2]=e[a+96>>2],e[r+20>>2]=o,e[r+24>>2]=e[a+104>>2],e[a+116>>2]=r,h[a+112]=5,r=t,t=
r0(a+112|0),K4(r,t,n),J0(t);break e}d(i)}u=a+224|0}function bi(t,r,i,n){var a=0,o=0,f=0,s=0,c=0,b=0,k=0,w=0,p=0,v=0,m=0,x=0,T=0,U=0,S=0;for(a=u-112|0,u=a,e[a+68>>2]=0,e[a+60>>2]=0,e[a+64>>2]=1,f=n<<2,
o=f+8388608|0,e[a+56>>2]=n>>>0>1073741823||o>>>0<f>>>0?-1:o,U=a+104|0;;){e:{if(F2(a+48|0,i,n,p),x=e[a+48>>2],!x)break e;for(b=e[a+52>>2],s=0,e[a+72>>2]=0,_e(a+40|0,34,a+72|0),e[a+100>>2]=b,k=e[a+44>>2],
h[a+108]=k,e[a+104>>2]=e[a+72>>2],v=l[(k+U|0)-1|0],T=j(v,16843009);;){if(s>>>0>b>>>0)break e;c=s+x|0,w=b-s|0;n:if(w>>>0<=7)for(o=0;;){if((o|0)==(w|0))break e;if((v|0)==l[o+c|0])break n;o=o+1|0}else{f=
c+3&-4;r:{if((f|0)!=(c|0)){for(f=f-c|0,o=0;;){if((v|0)==l[o+c|0])break n;if(o=o+1|0,(f|0)==(o|0))break}if(o=w-8|0,f>>>0>o>>>0)break r}else o=w-8|0,f=0;for(;;){if(m=f+c|0,S=T^e[m>>2],m=T^e[m+4>>2],((S|
16843008-S)&(16843008-m|m)&-2139062144)!=-2139062144)break r;if(f=f+8|0,!(f>>>0<=o>>>0))break}}if((f|0)==(w|0))break e;for(c=f+c|0,w=(b-f|0)-s|0,o=0;;){if((v|0)!=l[o+c|0]){if(o=o+1|0,(w|0)!=(o|0))continue;
break e}break}o=o+f|0}if(s=(o+s|0)+1|0,!(k>>>0>s>>>0|s>>>0>b>>>0)&&(f=s-k|0,!B0(f+x|0,U,k)))break}if(p=(f+p|0)+1|0,F2(a+32|0,i,n,p),k=e[a+32>>2],!k)break e;b=e[a+36>>2],o=0,c=0;n:{r:{for(;;){i:{if(w=a+
24|0,(o|0)==(b|0))break r;if(f=0,s=l[o+k|0],(s|0)!=34)f=(s|0)==92?c^1:0;else if(!(c&1))break i;o=o+1|0,c=f;continue}break}break n}o=b}if(v=o+p|0,vn(w,i,n,p,v),f=e[a+24>>2],hi(a+72|0,r,f||1,f?e[a+28>>2]:
0,a+56|0),T=e[a+72>>2],(T|0)==-2147483648)p=v+1|0;else{w=e[a+80>>2],c=w,k=e[a+76>>2],o=k;n:for(;;){r:{b=w,f=k;i:{t:switch(c|0){case 1:s=l[o];break i;case 0:break r;default:break t}if(s=l[o],(s|0)!=92)
break i;f=73868,b=10;t:{a:{f:switch(s=l[o+1],s-110|0){case 0:case 4:case 6:break t;case 7:break f;case 1:case 2:case 3:case 5:break r;default:break a}if(c=c-6|0,c>>>0>=4294967292)break r;for(m=o+2|0,o=
o+6|0,s=0;;){if((s|0)==4)continue n;if(x=l[s+m|0],s=s+1|0,!((x-48&255)>>>0<10|((x&-33)-65&255)>>>0<6))break}break r}a:switch(s-98|0){case 0:case 4:break t;case 1:case 2:case 3:break r;default:break a}
if((s|0)==34|(s|0)==47)break t;if((s|0)!=92)break r}c=c-2|0,o=o+2|0;continue}if(f=73868,b=10,s=s&255,(s|0)==34|(s|0)==92)break r;c=c-1|0,o=o+1|0;continue}break}D0(a+16|0,i,n,p),e[a+96>>2]=b,e[a+92>>2]=
f,f=e[a+16>>2],e[a+88>>2]=f?e[a+20>>2]:0,e[a+84>>2]=f||1,ot(a+60|0,a+84|0),F2(a+8|0,i,n,v),n=e[a+12>>2],i=e[a+8>>2],A(T,k),n=i?n:0,i=i||1,p=1}continue}break}Ra(t,a+60|0,i,n),u=a+112|0}function js(t,r,i){
t=t|0,r=r|0,i=i|0;var n=0,a=0,o=0,f=0;if(n=u-384|0,u=n,e[n+8>>2]=r,e[n+168>>2]=n+8,e[n+172>>2]=n+168,bn(n+304|0,n+172|0,72819,13),r=e[n+312>>2],e[n+192>>2]=0|e[n+308>>2],e[n+196>>2]=r,r=e[n+320>>2],e[n+
200>>2]=e[n+316>>2],e[n+204>>2]=r,e[n+304>>2]==1)a=e[n+204>>2],e[n+316>>2]=e[n+200>>2],e[n+320>>2]=a,a=e[n+196>>2],e[n+308>>2]=e[n+192>>2],e[n+312>>2]=a,e[n+304>>2]=-2147483648;else e:{if(e[n+304>>2]=
4,he(n+88|0,n+192|0,n+304|0),r=e[n+96>>2],e[n+224>>2]=0|e[n+92>>2],e[n+228>>2]=r,r=e[n+104>>2],e[n+232>>2]=e[n+100>>2],e[n+236>>2]=r,e[n+88>>2]==1){a=e[n+236>>2],e[n+316>>2]=e[n+232>>2],e[n+320>>2]=a,
a=e[n+228>>2],e[n+308>>2]=e[n+224>>2],e[n+312>>2]=a,e[n+304>>2]=-2147483648;break e}if(r=e[n+236>>2],e[n+184>>2]=e[n+232>>2],e[n+188>>2]=r,r=e[n+228>>2],e[n+176>>2]=e[n+224>>2],e[n+180>>2]=r,Oi(n+304|
0,n+168|0,72832,28),r=e[n+312>>2],e[n+88>>2]=0|e[n+308>>2],e[n+92>>2]=r,r=e[n+320>>2],e[n+96>>2]=e[n+316>>2],e[n+100>>2]=r,e[n+304>>2]==1)a=e[n+100>>2],e[n+316>>2]=e[n+96>>2],e[n+320>>2]=a,a=e[n+92>>2],
e[n+308>>2]=e[n+88>>2],e[n+312>>2]=a,e[n+304>>2]=-2147483648;else{if(r=e[n+100>>2],e[n+216>>2]=e[n+96>>2],e[n+220>>2]=r,r=e[n+92>>2],e[n+208>>2]=e[n+88>>2],e[n+212>>2]=r,Oi(n+304|0,n+168|0,72860,13),r=
e[n+312>>2],e[n+88>>2]=0|e[n+308>>2],e[n+92>>2]=r,r=e[n+320>>2],e[n+96>>2]=e[n+316>>2],e[n+100>>2]=r,e[n+304>>2]==1)a=e[n+100>>2],e[n+316>>2]=e[n+96>>2],e[n+320>>2]=a,a=e[n+92>>2],e[n+308>>2]=e[n+88>>
2],e[n+312>>2]=a,e[n+304>>2]=-2147483648;else{if(r=e[n+100>>2],e[n+232>>2]=e[n+96>>2],e[n+236>>2]=r,r=e[n+92>>2],e[n+224>>2]=e[n+88>>2],e[n+228>>2]=r,e[n+252>>2]=0,e[n+244>>2]=0,e[n+248>>2]=4,bn(n+304|
0,n+172|0,72873,12),r=e[n+316>>2],e[n+256>>2]=e[n+312>>2],e[n+260>>2]=r,e[n+264>>2]=e[n+320>>2],r=e[n+308>>2],e[n+304>>2]==1)e[n+320>>2]=e[n+264>>2],a=e[n+260>>2],e[n+312>>2]=e[n+256>>2],e[n+316>>2]=a;else{
(r|0)!=-2147483648&&(a=n+304|0,d4(a,69232,12),e[n+320>>2]=r,o=e[n+260>>2],e[n+324>>2]=e[n+256>>2],e[n+328>>2]=o,e[n+332>>2]=e[n+264>>2],qn(n+244|0,a)),f=n+304|0,mt(f,n+168|0,72885,10),r=e[n+316>>2],e[n+
88>>2]=e[n+312>>2],e[n+92>>2]=r,e[n+96>>2]=e[n+320>>2],r=e[n+308>>2];n:{if(e[n+304>>2]==1)break n;if(e[n+280>>2]=e[n+96>>2],a=e[n+92>>2],e[n+272>>2]=e[n+88>>2],e[n+276>>2]=a,(r|0)!=-2147483648)r:{if(o=
e[n+276>>2],a=e[n+272>>2],e[n+308>>2]=a,e[n+312>>2]=o,e[n+304>>2]=r,e[n+316>>2]=e[n+280>>2],o=e[n+312>>2],!M(a,o,72919,3)&&!M(a,o,72922,4)){n2(f);break r}a=n+304|0,d4(a,72895,10),e[n+320>>2]=r,o=e[n+276>>
2],e[n+324>>2]=e[n+272>>2],e[n+328>>2]=o,e[n+332>>2]=e[n+280>>2],qn(n+244|0,a)}if(bn(n+304|0,n+172|0,72905,14),r=e[n+316>>2],e[n+88>>2]=e[n+312>>2],e[n+92>>2]=r,e[n+96>>2]=e[n+320>>2],r=e[n+308>>2],e[n+
304>>2]==1)break n;e[n+296>>2]=e[n+96>>2],a=e[n+92>>2],e[n+288>>2]=e[n+88>>2],e[n+292>>2]=a,(r|0)!=-2147483648?(e[n+88>>2]=r,a=e[n+292>>2],e[n+92>>2]=e[n+288>>2],e[n+96>>2]=a,e[n+100>>2]=e[n+296>>2]):
d4(n+88|0,72779,18),r=e[n+188>>2],e[n+328>>2]=e[n+184>>2],e[n+332>>2]=r,r=e[n+180>>2],e[n+320>>2]=e[n+176>>2],e[n+324>>2]=r,a=e[n+212>>2],e[n+348>>2]=e[n+208>>2],e[n+352>>2]=a,a=e[n+220>>2],e[n+356>>2]=
e[n+216>>2],e[n+360>>2]=a,a=e[n+228>>2],e[n+364>>2]=e[n+224>>2],e[n+368>>2]=a,a=e[n+236>>2],e[n+372>>2]=e[n+232>>2],e[n+376>>2]=a,r=e[n+248>>2],a=0,e[n+336>>2]=a|e[n+244>>2],e[n+340>>2]=r,e[n+344>>2]=
e[n+252>>2],r=e[n+100>>2],e[n+312>>2]=e[n+96>>2],e[n+316>>2]=r,r=e[n+92>>2],e[n+304>>2]=e[n+88>>2],e[n+308>>2]=r;break e}e[n+320>>2]=e[n+96>>2],a=e[n+92>>2],e[n+312>>2]=e[n+88>>2],e[n+316>>2]=a}e[n+308>>
2]=r,e[n+304>>2]=-2147483648,ve(n+244|0),Q0(n+224|0)}Q0(n+208|0)}n2(n+176|0)}Ma(n+12|0,n+304|0),r=e[n+16>>2],a=e[n+12>>2],(a|0)==-2147483648?(d(i),i=1):(R(n+96|0,n+20|0,68),e[n+92>>2]=r,e[n+88>>2]=a,a=
t8(i),e[n+12>>2]=a,si(n,n+88|0,n+12|0,1),r=e[n+4>>2],i=e[n>>2],d(a)),d(e[n+8>>2]),e[t+8>>2]=i,i=i&1,e[t+4>>2]=i?r:0,e[t>>2]=i?0:r,u=n+384|0}function li(t){var r=0,i=0,n=0,a=0,o=0,f=0,s=0,c=0,b=0,k=0,w=0,
p=0,v=0,m=0,x=0,T=0,U=0,S=0,q=0,N=0,L=0,G=0,Z=0,e2=0,r2=0,x2=0,E2=0;if(r=u-208|0,u=r,i=e[22014],i>>>0>=2147483647&&g(),e[22014]=i+1,e[22016])e:{if(!(Ao(e[22015],t|0)|0)||(a=e[22016],i=e[a>>2]+1|0,e[a>>
2]=i,i))break e;g()}if(e[22014]=e[22014]-1,!a)e:{s=Of(t|0)|0,s&&(Po(r+48|0,s|0),n=e[r+48>>2],i=e[r+52>>2],(i|0)==9?(x=e[n+32>>2],T=e[n+20>>2],e2=e[n+24>>2],U=e[n+16>>2],S=e[n+12>>2],q=e[n+8>>2],N=e[n+
4>>2],L=e[n>>2],i=e[n+28>>2],K0(9,n),m=1,r2=(i|0)==1):K0(i,n)),Ua(r+40|0,t),G=1,e[r+40>>2]==1&&(i=r+48|0,lt(i,e[r+44>>2]),v=r0(i)),p=N4(t|0)|0,n=B4(p|0)|0,i=Xo(n|0)|0,Ri(r+128|0,i),d(i),d(n);n:{if(v){
if(St(r+48|0,e[v+8>>2],e[v+12>>2]),n=e[r+48>>2],o=0,(n|0)==-2147483648)break n;x2=e[r+56>>2],G=e[r+52>>2]}else n=0;o=n}for(n=o,Sn(r+140|0,Wr(p|0)|0),Wn(r+32|0,p),o8(r+152|0,e[r+32>>2],e[r+36>>2]),o=e[r+
128>>2],a=e[r+132>>2],c=e[r+136>>2],l2(r+24|0,c,4,24),e[r+172>>2]=0,b=e[r+28>>2],e[r+168>>2]=b,i=e[r+24>>2],e[r+164>>2]=i,k=c<<4,Z=k+a|0,i>>>0<c>>>0&&(k0(r+164|0,0,c,4,24),w=e[r+172>>2],b=e[r+168>>2]),
e[r+188>>2]=Z,e[r+184>>2]=o,e[r+176>>2]=a,E2=c+w|0,f=j(w,24)+b|0,w=r+60|0;;){if(k){e[r+200>>2]=e[a+8>>2],i=e[a+4>>2],e[r+192>>2]=e[a>>2],e[r+196>>2]=i,Sn(w,e[a+12>>2]),e[r+56>>2]=e[r+200>>2],o=e[r+196>>
2],c=o,i=e[r+192>>2],e[r+48>>2]=i,e[r+52>>2]=o,b=e[r+68>>2],o=e[r+64>>2],e[f+16>>2]=o,e[f+20>>2]=b,e[f>>2]=i,e[f+4>>2]=c,i=e[r+60>>2],e[f+8>>2]=e[r+56>>2],e[f+12>>2]=i,k=k-16|0,f=f+24|0,a=a+16|0;continue}
break}if(e[r+172>>2]=E2,e[r+180>>2]=Z,o=r+176|0,Rn(o),e[r+80>>2]=e[r+172>>2],i=e[r+168>>2],b=0,e[r+72>>2]=b|e[r+164>>2],e[r+76>>2]=i,Gn(r+16|0,p),o8(r+96|0,e[r+16>>2],e[r+20>>2]),e[r+56>>2]=x2,e[r+52>>
2]=G,e[r+48>>2]=n,i=e[r+144>>2],e[r+60>>2]=e[r+140>>2],e[r+64>>2]=i,e[r+68>>2]=e[r+148>>2],i=e[r+156>>2],e[r+84>>2]=e[r+152>>2],e[r+88>>2]=i,e[r+92>>2]=e[r+160>>2],Mi(o,r+48|0),d(p),a=0,m?(k=(x|0)!=0,
o=T?r2:2):(q=2,L=1e4,N=3e4,S=100,U=5e3,k=0,o=2),s?(P2(r+8|0,Vo(s|0)|0),w=e[r+12>>2],a=e[r+8>>2],P2(r,Cf(s|0)|0),m=e[r+4>>2],n=e[r>>2]):n=0,i=e[r+188>>2],e[r+112>>2]=0|e[r+184>>2],e[r+116>>2]=i,i=e[r+180>>
2],e[r+104>>2]=e[r+176>>2],e[r+108>>2]=i,e[r+120>>2]=v,e[r+84>>2]=U,e[r+80>>2]=S,e[r+76>>2]=q,e[r+72>>2]=N,e[r+68>>2]=L,h[r+64]=o,e[r+56>>2]=T,e[r+60>>2]=e2,e[r+52>>2]=x,e[r+48>>2]=k,e[r+100>>2]=m,e[r+
96>>2]=n,e[r+92>>2]=w,e[r+88>>2]=a,a=zt(r+48|0,z(t)),!s)break e;d(s)}return u=r+208|0,a}function ki(t,r,i,n,a){var o=0,f=0,s=0,c=0,b=0,k=0,w=0,p=0,v=0;if(o=u-224|0,u=o,Ai(o+140|0,r,a,1,15),k=e[o+152>>
2],b=e[o+148>>2],c=e[o+144>>2],f=e[o+140>>2],(f|0)!=2)R(t+16|0,o+156|0,56),e[t+12>>2]=k,e[t+8>>2]=b,e[t+4>>2]=c,e[t>>2]=f;else{e:{if(Yi(i,n))$n(o+16|0,i,n,75572,21);else{f=0;n:{r:{for(;;){i:{if((n|0)==
(f|0)||(s=l[i+f|0],(s|0)==35|(s|0)==47))break r;if((s|0)==58)break i;if((s|0)==92)break r;if(f=f+1|0,(s|0)!=63)continue;break r}break}e[o+152>>2]=n,e[o+148>>2]=i,e[o+144>>2]=2,e[o+140>>2]=75643,_(o+56|
0,o+140|0,2);break n}M2(o+56|0,i,n)}if(p=e[o+64>>2],f=e[o+60>>2],e[r+24>>2]!=-2147483648)P0(o+72|0,r+24|0);else n:{if(Bt(o+140|0,r,(c|0)!=-2147483648?b:0),n=e[o+140>>2],(n|0)!=2)R(o+72|0,o+144|0,68);else
r:{if(n=e[r+36>>2],s=e[r+40>>2],h2(o+8|0,n,s,75359,5),i=o+140|0,g2(i,e[o+8>>2],e[o+12>>2],32),v=e[o+140>>2],w=e[o+144>>2],!w&(c|0)==-2147483648){if(n=e[r+8>>2],a=e[r+4>>2],e[o+144>>2]=61,e[o+140>>2]=75422,
He(o+68|0,a,n,i,1),n=e[o+68>>2],(n|0)!=2)break r;break n}if(h2(o,n,s,75364,4),ji(i,e[r+4>>2],e[r+8>>2],e[o>>2],e[o+4>>2],a,1),i=e[o+152>>2],a=e[o+148>>2],s=e[o+144>>2],n=e[o+140>>2],(n|0)!=2){R(o+84|0,
o+156|0,56),e[o+80>>2]=i,e[o+76>>2]=a,e[o+72>>2]=s;break r}(c|0)!=-2147483648?(e[o+152>>2]=i,e[o+148>>2]=a,e[o+144>>2]=k,e[o+140>>2]=b,_(o+212|0,o+140|0,2)):(e[o+160>>2]=i,e[o+156>>2]=a,e[o+152>>2]=w,
e[o+148>>2]=v,e[o+144>>2]=8,e[o+140>>2]=75344,_(o+212|0,o+140|0,3)),e[o+80>>2]=e[o+220>>2],i=e[o+216>>2],e[o+72>>2]=e[o+212>>2],e[o+76>>2]=i,A(s,a);break n}r=e[o+72>>2],i=e[o+76>>2],a=e[o+80>>2],R(t+16|
0,o+84|0,56),e[t+12>>2]=a,e[t+4>>2]=r,e[t+8>>2]=i,e[t>>2]=n,A(e[o+56>>2],f);break e}i=e[o+72>>2],n=e[o+76>>2],$n(o+16|0,f,p,n,e[o+80>>2]),A(i,n),A(e[o+56>>2],f)}if(e[o+16>>2]==-2147483648){U0(t,e[r+4>>
2],e[r+8>>2],75615,27);break e}if(h[o+52]&1)U0(t,e[r+4>>2],e[r+8>>2],75593,22);else{if(i=e[o+44>>2],n=e[o+48>>2],a=(c|0)!=-2147483648?b:0,Ji(r,i,n,a,k)){R(t+4|0,o+16|0,40),e[t>>2]=2;break e}Bt(o+140|0,
r,a),a=e[o+140>>2],(a|0)!=2?(R(t+4|0,o+144|0,68),e[t>>2]=a):U0(t,e[r+4>>2],e[r+8>>2],i,n)}R2(o+16|0)}X(c,b)}u=o+224|0}function hi(t,r,i,n,a){var o=0,f=0,s=0,c=0,b=0,k=0,w=0,p=0,v=0,m=0,x=0,T=0,U=0,S=0,
q=0,N=0,L=0,G=0,Z=0,e2=0,r2=0,x2=0,E2=0;o=u-112|0,u=o,e[o+36>>2]=0,e[o+28>>2]=0,e[o+32>>2]=1,x=r+12|0,m=e[r+4>>2],G=m+16|0,T=j(e[r+8>>2],12),Z=T-12|0,q=m+T|0,e2=o+96|0,r2=o+72|0;e:{n:{r:{i:{for(;;){t:{
if(n>>>0<f>>>0)break i;for(k=0,r=f;;){if((r|0)==(n|0))break i;if(!(h[l[r+i|0]+x|0]&1)){r=r+1|0,k=k+1|0;continue}break}if(N=f+k|0,Jt(o+56|0,i,n,N),U=e[o+56>>2],!U)break t;v=e[o+68>>2],w=e[o+64>>2],S=e[o+
60>>2],S?(f=U+S|0,r=h[f-1],(r|0)<0&&(c=r&63,r=l[f-2],s=r<<24>>24,(s|0)>=-64?r=r&31:(s=s&63,r=l[f-3],b=r<<24>>24,(b|0)>=-64?r=r&15:r=b&63|(l[f-4]&7)<<6,r=s|r<<6),r=c|r<<6)):r=1114112,e[o+40>>2]=r;a:{f:{
if(!(l[l[w]+x|0]&2|l[l[w+1]+x|0]&4)&v>>>0>1)break f;for(e[o+60>>2]=w+v,e[o+56>>2]=w,x2=o,E2=Z2(o+56|0),e[x2+44>>2]=E2,wi(o+16|0,w,v),e[o+48>>2]=e[o+16>>2],e[o+52>>2]=o+40,e[o+80>>2]=a,e[o+76>>2]=v,e[o+
72>>2]=w,e[o+60>>2]=q,e[o+56>>2]=m,e[o+84>>2]=o+52,e[o+68>>2]=o+48,e[o+64>>2]=o+44,s=G,b=Z,f=T,k=m;;){if(L=b,r=s,!f)break f;b=e[k+8>>2],s=b?e[e[k+4>>2]>>2]:1114112;o:{if((s|0)!=e[o+44>>2]&&(c=0,(s|0)!=
e[o+48>>2]))break o;Ii(o+8|0,r2,e[k+4>>2],b),p=e[o+12>>2],c=e[o+8>>2]}if(k=k+12|0,s=r+12|0,b=L-12|0,f=f-12|0,!!c)break}if(e[o+104>>2]=a,e[o+100>>2]=v,e[o+96>>2]=w,e[o+108>>2]=o+52,e[o+92>>2]=o+48,e[o+
88>>2]=o+44,(k|0)==(q|0))i=c,n=p;else for(f=(L>>>0)/12|0,i=c,n=p;;){s=e[r+4>>2],c=s?e[e[r>>2]>>2]:1114112;o:{if((c|0)!=e[o+44>>2]&(c|0)!=e[o+48>>2]||(Ii(o,e2,e[r>>2],s),b=e[o>>2],!b))break o;c=e[o+4>>
2],s=c>>>0<p>>>0,n=s?c:n,i=s?b:i,p=c>>>0>p>>>0?p:c}if(r=r+12|0,f=f-1|0,!f)break}e[o+68>>2]=10,e[o+64>>2]=73868,e[o+60>>2]=S,e[o+56>>2]=U,ot(o+28|0,o+56|0),f=0;break a}f=N+1|0}if(e[a>>2])continue;break r}
break}e[t>>2]=-2147483648;break n}e[o+64>>2]=e[o+36>>2],r=e[o+32>>2],e[o+56>>2]=e[o+28>>2],e[o+60>>2]=r,Ra(t,o+56|0,i,n);break e}M2(t,73868,10)}A(e[o+28>>2],e[o+32>>2])}u=o+112|0}function di(t,r,i){var n=0,
a=0,o=0,f=0,s=0,c=0,b=0,k=0,w=0,p=0,v=0,m=0,x=0;n=u-496|0,u=n,m=l[t+8],o=e[t+4>>2],s=e[t>>2],a=e[r+4>>2],j0(n+32|0,a),dn(n+452|0,r),e[n+452>>2]!=-2147483648?(e[n+448>>2]=e[n+460>>2],t=e[n+456>>2],e[n+
440>>2]=e[n+452>>2],e[n+444>>2]=t):(e[n+448>>2]=0,e[n+440>>2]=0,e[n+444>>2]=1),A2(n+300|0,n+32|0,n+440|0),Ua(n+24|0,a),f=-2147483648,e[n+24>>2]==1&&(t=e[n+28>>2],_2(n+312|0,t),d(t),f=e[n+312>>2]),b=l[r+
12],c=e[n+308>>2],p=e[n+304>>2],t=0,(f|0)!=-2147483648&&(v=e[n+316>>2],t=g0(v,e[n+320>>2],69176,5),a=e[n+320>>2],k=a,w=e[n+316>>2],x=g0(w,a,69141,23),A(f,v)),qa(n+16|0),a=e[n+16>>2],W(a,e[n+20>>2]),h[n+
463]=(a|0)!=0,h[n+462]=x,h[n+461]=t,h[n+460]=b,e[n+456>>2]=c,e[n+452>>2]=p,a=n+440|0,f=s+8|0,c=n+452|0,ae(a,f,c),re(n+324|0,f,a),h[n+424]=m,e[n+412>>2]=o,t=l[s+8],(t|0)!=8|o>>>0<2||(e[n+452>>2]=o,xn(n+
428|0,c),e[n+480>>2]=9,e[n+476>>2]=69132,e[n+472>>2]=e[n+436>>2],t=e[n+432>>2],e[n+468>>2]=t,e[n+464>>2]=7,e[n+460>>2]=69125,e[n+456>>2]=e[n+340>>2],o=e[n+336>>2],e[n+452>>2]=o,_(a,c,4),A(e[n+332>>2],
o),e[n+340>>2]=e[n+448>>2],a=e[n+444>>2],e[n+332>>2]=e[n+440>>2],e[n+336>>2]=a,A(e[n+428>>2],t),t=l[f]),1<<t&984&&(t=n+452|0,wt(t,e[r+8>>2],b),e[n+472>>2]=e[n+340>>2],a=e[n+336>>2],e[n+464>>2]=e[n+332>>
2],e[n+468>>2]=a,I8(n+332|0,t),Na(t)),A2(n+452|0,n+32|0,n+332|0),e[n+340>>2]=e[n+460>>2],a=e[n+456>>2],e[n+332>>2]=e[n+452>>2],e[n+336>>2]=a;e:{if(i)n:{if(a4(n+8|0,i+108|0),t=e[n+12>>2],r=e[n+8>>2],!e[r>>
2]){e[t>>2]=e[t>>2]-1;break n}if(i=D(69164,12),a=n+484|0,f4(a,e[r+4>>2],e[i>>2]),e[t>>2]=e[t>>2]-1,e[n+484>>2]==-2147483648)break n;A2(n+452|0,n+32|0,a);break e}e[n+452>>2]=-2147483648}return X(e[n+368>>
2],e[n+372>>2]),e[n+376>>2]=e[n+460>>2],a=e[n+456>>2],o=0,e[n+368>>2]=o|e[n+452>>2],e[n+372>>2]=a,l4(n,b),t=e[n+4>>2],r=e[n>>2],e[n+404>>2]=r,e[n+408>>2]=t,r=-2147483648,i=e[n+300>>2],(i|0)!=-2147483648&&
(w=e[n+304>>2],k=e[n+308>>2],k?r=i:A(i,p)),oe(n+452|0,l[b+86764]),i=n+324|0,t=l[n+471],a=i+(t?32:20)|0,t=i+(t?36:24)|0,X(e[a>>2],e[t>>2]),e[a>>2]=r,e[t>>2]=w,e[t+4>>2]=k,l[f]==5&&(t=e[s>>2]==1,r=1024,
i=e[s+12>>2],e[i>>2]==1&&(r=k8(t,e[i+4>>2])),d(e[n+416>>2]),e[n+416>>2]=r,t=k8(t,e[i+28>>2]),d(e[n+420>>2]),e[n+420>>2]=t),t=ie(n+324|0),e0(n+32|0),J0(s),u=n+496|0,t}function Rs(t,r,i){var n=0,a=0,o=0,
f=0,s=0,c=0,b=0,k=0,w=0,p=0,v=0;w=e[t+8>>2];e:{if(w&402653184)n:{if(w&268435456){f=Y[t+14>>1];r:{if(f)for(s=r+i|0,i=0,n=r,o=f;;){if((n|0)==(s|0))break r;if(a=n,n=h[n],(n|0)<0?n=n>>>0<4294967264?a+2|0:
a+(n>>>0>4294967279?4:3)|0:n=a+1|0,i=(n-a|0)+i|0,o=o-1|0,!o)break}else i=0;o=0}c=f-o|0}else r:{if(i>>>0<16){if(!i)break r;for(a=r,n=i;c=(h[a]>-65)+c|0,a=a+1|0,n=n-1|0,!!n;);break r}if(b=r+3&-4,s=r-b|0,
f=s+i|0,o=f&3,(r|0)!=(b|0))for(a=r;c=(h[a]>-65)+c|0,a=a+1|0,s=s+1|0,!!s;);if(o)for(a=(f&2147483644)+b|0;n=(h[a]>-65)+n|0,a=a+1|0,o=o-1|0,!!o;);for(s=f>>>2|0,c=n+c|0;;){if(f=b,!s)break r;if(p=s>>>0>=192?
192:s,o=p&3,b=p<<2,n=b&1008,n)for(v=n+f|0,n=0,a=f;k=n,n=e[a>>2],k=k+(((n^-1)>>>7|n>>>6)&16843009)|0,n=e[a+4>>2],k=k+(((n^-1)>>>7|n>>>6)&16843009)|0,n=e[a+8>>2],k=k+(((n^-1)>>>7|n>>>6)&16843009)|0,n=e[a+
12>>2],n=k+(((n^-1)>>>7|n>>>6)&16843009)|0,a=a+16|0,(v|0)!=(a|0););else n=0;if(s=s-p|0,b=f+b|0,c=(j((n>>>8&16711935)+(n&16711935)|0,65537)>>>16|0)+c|0,!!o)break}for(o=o<<2,a=f+((p&252)<<2)|0,n=0;f=n,n=
e[a>>2],n=f+(((n^-1)>>>7|n>>>6)&16843009)|0,a=a+4|0,o=o-4|0,!!o;);c=(j((n>>>8&16711935)+(n&16711935)|0,65537)>>>16|0)+c|0}if(n=Y[t+12>>1],n>>>0<=c>>>0)break n;f=n-c|0,a=0,s=0;r:{i:switch((w>>>29&3)-1|
0){case 0:s=f;break r;case 1:break i;default:break r}s=(f&65534)>>>1|0}for(b=w&2097151,o=e[t+4>>2],t=e[t>>2];;){if((a&65535)>>>0<(s&65535)>>>0){if(n=1,a=a+1|0,!(B[e[o+16>>2]](t,b)|0))continue;break e}
break}if(n=1,B[e[o+12>>2]](t,r,i)|0)break e;for(r=f-s&65535,a=0;;){if(r>>>0>(a&65535)>>>0){if(a=a+1|0,!(B[e[o+16>>2]](t,b)|0))continue;break e}break}return 0}n=B[e[e[t+4>>2]+12>>2]](e[t>>2],r,i)|0}return n}
function te(t,r,i,n){var a=0,o=0,f=0,s=0,c=0,b=0,k=0,w=0,p=0,v=0,m=0,x=0,T=0,U=0,S=0;a=u-128|0,u=a,v=e[r+4>>2],m=e[r+8>>2],x=e[r>>2];e:{n:{for(;;){r:{if(!n)break n;r=a+112|0,g2(r,i,n,32),n=e[a+124>>2],
i=e[a+120>>2],k=e[a+112>>2],c=e[a+116>>2],Q2(a+24|0,75785,7,k,c),f=e[a+24>>2];i:{if(f)o=a+96|0,X0(o,m,f,e[a+28>>2]),l2(a+16|0,e[a+96>>2]!=-2147483648,4,12),e[a+120>>2]=0,f=e[a+20>>2],s=e[a+16>>2],e[a+
112>>2]=s,e[a+116>>2]=f,Et(r,o),r=e[a+120>>2],e[a+40>>2]=r,f=e[a+116>>2],e[a+32>>2]=e[a+112>>2],e[a+36>>2]=f;else t:{if(x)a:{for(r=C2(4,4),U=r,S=z(v),e[U>>2]=S,e[a+56>>2]=1,e[a+52>>2]=r,e[a+48>>2]=1;;){
if(c){for(g2(a+112|0,k,c,47),o=0,e[a+68>>2]=0,e[a+60>>2]=0,e[a+64>>2]=4,r=e[a+52>>2],T=r+(e[a+56>>2]<<2)|0,c=e[a+124>>2],k=e[a+120>>2],w=e[a+116>>2],p=e[a+112>>2];;){if((r|0)!=(T|0)){if(f=r+4|0,M(p,w,
75792,2))me(a+96|0,e[r>>2]),e[a+120>>2]=e[a+96>>2],r=e[a+100>>2],e[a+112>>2]=r,e[a+116>>2]=r,o=e[a+104>>2],Za(a+60|0,o),s=e[a+68>>2],o&&(b=o<<2,b&&R(e[a+64>>2]+(s<<2)|0,r,b)),e[a+124>>2]=r,o=o+s|0,e[a+
68>>2]=o,ke(a+112|0);else{for(j2(a+8|0,e[r>>2],p,w),b=e[a+12>>2],s=e[a+8>>2],Za(a+60|0,s),o=e[a+68>>2],r=e[a+64>>2]+(o<<2)|0;;){if(s&1){e[r>>2]=b,r=r+4|0,o=o+1|0,s=0;continue}break}e[a+68>>2]=o}r=f;continue}
break}if(o>>>0>=100)f:for(e[a+68>>2]=100,s=e[a+64>>2]+400|0,r=o-100|0;;){if(!r)break f;d(e[s>>2]),r=r-1|0,s=s+4|0}L0(a+48|0),e[a+56>>2]=e[a+68>>2],r=e[a+64>>2],e[a+48>>2]=e[a+60>>2],e[a+52>>2]=r;continue}
break}for(e[a+80>>2]=0,e[a+72>>2]=0,e[a+76>>2]=4,f=e[a+48>>2],r=e[a+52>>2],o=e[a+56>>2]<<2,c=r+o|0,e[a+124>>2]=c,e[a+120>>2]=f,e[a+112>>2]=r;;){if(o){f:{o:{s:{u:{c:{b:switch(s=e[r>>2],(a2(s)&255)-1|0){case 0:case 1:
break b;case 2:break c;default:break u}l0(a+84|0,s);break s}u2(a+84|0,s);break s}e[a+84>>2]=-2147483648;break o}if(f=e[a+84>>2],(f|0)==-2147483648)break o;if(e[a+92>>2]){e[a+104>>2]=e[a+92>>2],f=e[a+88>>
2],e[a+96>>2]=e[a+84>>2],e[a+100>>2]=f;break f}else A(f,e[a+88>>2])}e[a+96>>2]=-2147483648}r=r+4|0,Et(a+72|0,a+96|0),d(s),o=o-4|0;continue}break}if(e[a+116>>2]=c,ke(a+112|0),r=e[a+72>>2],(r|0)==-2147483648)
break a;o=e[a+76>>2],f=e[a+80>>2],e[a+32>>2]=r,e[a+36>>2]=o,r=f,e[a+40>>2]=r;break t}e[a+40>>2]=0,e[a+32>>2]=0,e[a+36>>2]=4;break i}if(r)break r}t2(a+32|0);continue}break}e[t+8>>2]=e[a+40>>2],r=e[a+36>>
2],i=e[a+32>>2],e[t>>2]=i,e[t+4>>2]=r;break e}e[t+8>>2]=0,e[t>>2]=0,e[t+4>>2]=4}u=a+128|0}function wi(t,r,i){var n=0,a=0,o=0,f=0,s=0,c=0,b=0,k=0;if(o=u+-64|0,u=o,a=1114112,i)e:{n:{r:{i:{t:switch(f=l[r],
f-37|0){case 0:break t;case 1:break i;case 2:case 3:case 4:case 5:break e;case 6:break r;default:break n}if(Xi(o+40|0,r,i),!e[o+40>>2]||(n=e[o+48>>2],n>>>0>i>>>0)||(a=l[o+44],Xi(o+52|0,r+n|0,i-n|0),!e[o+
52>>2]|(a&254)!=194)||(r=h[o+56],(r|0)>=-64))break e;n=e[o+60>>2]+n|0,a=(r|a<<6)&255;break e}i:{t:{a:if(i>>>0<=2){if((i|0)!=2)break a;if(l[r+1]==35)break t}else{if(l[r+1]!=35)break a;if((l[r+2]|32)!=120)
break t;f=-3,a=3,s=16;break i}a=i-1|0,s=r+1|0,i=-376;a:{for(;;){if(i){if(n=e[i+73872>>2],n&&(c=e[i+73868>>2],f=n-1|0,!(!g0(s,a,c,f)|a>>>0<=f>>>0)&l[r+n|0]==59))break a;i=i+8|0;continue}break}a=1114112;
break e}n=n+1|0,a=l[f+c|0];break e}f=-2,a=2,s=10}for(n=i+f|0,c=r+a|0,a=0,i=0;;){i:{if((i|0)==(n|0)||(xa(o+32|0,s,l[i+c|0]),r=e[o+32>>2],a=r+a|0,(i|0)==7))break i;if(i=i+1|0,r)continue}break}for(k=n>>>
0<a>>>0?n:a,i=0,r=0;;){if((i|0)!=(k|0)){if(xa(o+24|0,s,l[i+c|0]),i=i+1|0,e[o+24>>2]!=1)continue;r=Z0(s,r),b=r+e[o+28>>2]|0,r=K2||r>>>0>b>>>0?-1:b;continue}break}n=(a-f|0)+(l[a+c|0]==59&n>>>0>a>>>0)|0,
r=(r^55296)-1114112>>>0<4293855232?1114112:r,a=r||1114112;break e}a=32,n=1;break e}if((f|0)!=92)break e;n:{for(;;){r:{if((i|0)==(n|0))break e;if(l[r+n|0]!=92)break r;if(f=8,n=n+1|0,(n|0)!=8)continue;break n}
break}f=n}if(i>>>0<=f>>>0)break e;if(s=l[r+f|0],n=s-34|0,1<<n&8225&&n>>>0<=13){n=f+1|0,a=s;break e}n:switch(s-116|0){case 0:n=f+1|0,a=9;break e;case 1:if(Un(o+16|0,r,i,f+1|0),!l[o+16]||(s=l[o+17],Un(o+
8|0,r,i,f+3|0),!l[o+8])||(r=s<<8&65280,(r^-1058816)>>>0<4293855232))break e;n=f+5|0,a=r|l[o+9];break e;case 4:break n;default:break e}if(Un(o,r,i,f+1|0),!l[o])break e;n=f+3|0,a=l[o+1]}e[t+4>>2]=n,e[t>>
2]=a,u=o- -64|0}function Us(t,r){var i=0,n=0,a=0,o=0,f=0,s=0,c=0,b=0,k=0,w=0;i=u-80|0,u=i,w=N2()|0,e[i+16>>2]=w;e:{if(y4(r))n:{if(c2(i+8|0,r,73022,4),o=1,!(e[i+8>>2]&1))break n;c=e[i+12>>2],e[i+20>>2]=
c,a=i+20|0,o4(i,a);r:{i:{if(e[i>>2]==1)t:{if(!e[i+4>>2])break t;o=2;a:{if(!t4(a)){if(e[i+76>>2]=3,e[i+72>>2]=73026,e[i+64>>2]=6,e[i+68>>2]=1,e[i+60>>2]=73029,ue(i+24|0,r,73029,6,i+68|0),a=e[i+28>>2],n=
e[i+32>>2],s=e[i+36>>2],e[i+24>>2]){o=a;break t}if(!a)f:{if(u2(i+60|0,n),b=e[i+64>>2],k=e[i+60>>2],(k|0)!=-2147483648)o:{if(f=e[i+68>>2],!M(b,f,73026,3))s:{if(M(b,f,73035,4)||M(b,f,73039,3)||M(b,f,73042,
5)||M(b,f,73047,6))break s;if(!M(b,f,73053,4))break o}X(k,b);break f}X(k,b),d(n),o=3;break t}if(e[i+76>>2]=s,e[i+72>>2]=n,e[i+68>>2]=a,e[i+64>>2]=6,e[i+60>>2]=73029,n=i+68|0,N0(i+16|0,73029,6,n),e[i+64>>
2]=4,e[i+68>>2]=3,e[i+60>>2]=73057,ue(i+24|0,r,73057,4,n),n=e[i+32>>2],a=e[i+28>>2],e[i+24>>2]){s=e[i+36>>2],o=a;break t}if(!a)if(e[i+24>>2]=n,t4(i+24|0)){d(n),n=73057;break a}else e[i+72>>2]=n,e[i+64>>
2]=4,e[i+68>>2]=0,e[i+60>>2]=73057,N0(i+16|0,73057,4,i+68|0);if(e[i+72>>2]=c,e[i+64>>2]=4,e[i+68>>2]=0,e[i+60>>2]=73022,f=i+16|0,c=i+68|0,N0(f,73022,4,c),e[i+64>>2]=5,e[i+68>>2]=2,e[i+60>>2]=73061,k=i+
44|0,ue(k,r,73061,5,c),o=e[i+48>>2],n=e[i+52>>2],s=e[i+56>>2],e[i+44>>2]||(e[i+40>>2]=s,e[i+36>>2]=n,e[i+32>>2]=o,e[i+28>>2]=5,e[i+24>>2]=73061,a=i+32|0,N0(f,73061,5,a),e[i+64>>2]=7,e[i+68>>2]=2,e[i+60>>
2]=72797,ue(k,r,72797,7,c),o=e[i+48>>2],n=e[i+52>>2],s=e[i+56>>2],e[i+44>>2]==1)||(e[i+40>>2]=s,e[i+36>>2]=n,e[i+32>>2]=o,e[i+28>>2]=7,e[i+24>>2]=72797,N0(f,72797,7,a),e[i+64>>2]=4,e[i+68>>2]=3,e[i+60>>
2]=69450,ue(k,r,69450,4,c),o=e[i+48>>2],n=e[i+52>>2],s=e[i+56>>2],e[i+44>>2]==1))break i;e[i+40>>2]=s,e[i+36>>2]=n,e[i+32>>2]=o,e[i+28>>2]=4,e[i+24>>2]=69450,N0(f,69450,4,a);break r}n=73022}s=4}d(c)}if((o|
0)!=5)break n}e[t>>2]=5,e[t+4>>2]=w;break e}e[t>>2]=o,e[t+4>>2]=n,e[t+8>>2]=s,d(w)}u=i+80|0}function pi(t,r){var i=0,n=0,a=0,o=0,f=0,s=0,c=0;i=u-112|0,u=i,n=i+40|0,rr(n),y0(),ta(i- -64|0,n),n=e[r>>2],
a=n-2|0,n=n>>>0>=a>>>0?a:0,a=k2(e[21975],e[21976],t);e:if(a){n:switch(n-1|0){case 0:Os(t,e[r+4>>2],e[r+8>>2],i- -64|0);break e;case 1:r:{i:{t:{f=e[r+8>>2],n=e[r+4>>2],c=Y[r+12>>1],s=l[a+188];a:{if((s|
0)!=3){if(n){if(!A4(f))break t;o=1}else f:{o:{s:{u:switch(s-1|0){case 0:if(c2(i+24|0,f,72955,7),r=72998,a=24,e[i+24>>2]==1)c:{if(n=e[i+28>>2],o=Ie(n),d(n),(o&255)==2||(c2(i+16|0,f,72962,5),r=72967,a=31,
e[i+16>>2]!=1)||(n=e[i+20>>2],o=dr(n),d(n),!o))break c;o=2;break a}o=2;break f;case 1:if(c2(i+32|0,f,74342,12),s=1,!(e[i+32>>2]&1)){o=2,r=74354,a=38;break o}if(a=38,n=e[i+36>>2],r=74354,!dr(n))break s;
s=0,o=3,r=n;break o;default:break u}if(c2(i+8|0,f,74204,12),s=1,e[i+8>>2]!=1){o=2,r=74216,a=62;break o}if(n=e[i+12>>2],!dr(n)){a=62,r=74216;break s}if(j2(i,f,74278,17),o=1,s=0,r=e[i+4>>2],e[i>>2]!=1){
a=n,o=0;break o}if((a2(r)&255)!=6)d(r),a=47;else{a=n;break o}r=74295}d(n),s=1,o=2}if(d(f),s)break r;break i}d(f);break r}else if(n){o=6;break t}else d(f);o=6}r=f;break i}if(d(f),(s|0)!=3)break r}e[i+100>>
2]=a,e[i+96>>2]=r,e[i+92>>2]=o,r=t,t=i+92|0,yi(r,t,I[i+64>>3],I[i+72>>3]),Bn(t);break e}e[i+104>>2]=a,e[i+100>>2]=r,e[i+96>>2]=o,K[i+94>>1]=c,h[i+92]=7,nn(t,i+92|0,I[i+64>>3],I[i+72>>3]);break e;case 2:
n=Y[r+8>>1],e[i+100>>2]=e[r+4>>2],e[i+96>>2]=3,K[i+94>>1]=n,h[i+92]=7,nn(t,i+92|0,I[i+64>>3],I[i+72>>3]);break e;case 3:h[i+92]=9,n=e[r+16>>2],a=0,e[i+104>>2]=a|e[r+12>>2],e[i+108>>2]=n,n=e[r+8>>2],e[i+
96>>2]=e[r+4>>2],e[i+100>>2]=n,r=t,t=r0(i+92|0),K4(r,t,i- -64|0),J0(t);break e;default:break n}Ca(Y[r+68>>1])?Ns(t,r,I[i+64>>3],I[i+72>>3]):Ls(t,r,i- -64|0)}else{n:switch(n|0){case 0:p4(r);break e;case 1:
d(e[r+8>>2]);break e;case 2:d(e[r+8>>2]);break e;case 3:break e;default:break n}A(e[r+8>>2],e[r+12>>2])}e[21950]=e[21950]+1,O0(),u=i+112|0}function Ss(t,r,i,n){var a=0,o=0,f=0,s=0,c=0,b=0,k=0;if(a=u-416|
0,u=a,e[a+80>>2]=-2147483648,K[a+92>>1]=n,e[a+40>>2]=-2147483648,e[a+24>>2]=2,Ca(n))f4(a+100|0,i,(F=D(69328,8)>>2,e[F])),i=e[a+100>>2],(i|0)!=-2147483648?(n=e[r+56>>2],n>>>0>=2147483647?g():(e[r+56>>2]=
n+1,n=e[a+104>>2],s0(a+136|0,n,e[a+108>>2],e[r+60>>2]),e[r+56>>2]=e[r+56>>2]-1,A(i,n))):e[a+136>>2]=-2147483648,r=a+40|0,sr(r),R(r,a+136|0,40);else if((n-200&65535)>>>0>=100){if(o=a+112|0,f4(o,i,(F=D(
69552,24)>>2,e[F])),e[a+112>>2]==-2147483648?e[a+404>>2]=-2147483648:(n=a+136|0,j0(n,e[r+92>>2]),A2(a+404|0,n,o),e0(n)),X(-2147483648,a),o=a+80|0,e[o+8>>2]=e[a+412>>2],n=e[a+408>>2],e[o>>2]=e[a+404>>2],
e[o+4>>2]=n,f4(a+124|0,i,(F=D(69576,11)>>2,e[F])),b=e[a+124>>2],(b|0)==-2147483648)n=2;else{for(n=0,o=e[a+132>>2],f=e[a+128>>2];;){if(!((n|0)==(o|0)|l[n+f|0]==44)){n=n+1|0;continue}break}Ye(a+16|0,f,o,
(n|0)!=(o|0),n),Di(a+8|0,e[a+16>>2],e[a+20>>2]);e:if(e[a+8>>2]&1)r=e[a+12>>2],n=0;else{n=0,r=o-3|0,s=r>>>0<=o>>>0?r:0,k=o>>>0>=3?3:o,i=o,r=f;n:{for(;;){if((n|0)==(s|0))break n;if((l[r]|l[r+1]<<8|(l[r+
2]<<16|l[r+3]<<24))!=743722311){n=n+1|0,i=i-1|0,r=r+1|0;continue}break}k=i,s=n}Ye(a,f,o,k>>>0>3,s+3|0),n=0,r=e[a+4>>2],i=e[a>>2];n:{for(;;){r:{if((r|0)==(n|0))break r;switch(o=i+n|0,s=(n|0)==2,n=n+1|0,
o=((l[o]&223)-91&255)>>>0<230,(s?o:o?1:2)|0){case 0:break r;case 2:continue;default:break n}}break}for(n=0;;){if((r|0)==(n|0))break n;if(o=i+n|0,n=n+1|0,l[o]==58)break}if(n=w0(i,r,72926,3),e[a+148>>2]=
n?0:4,e[a+144>>2]=n?1:72929,e[a+140>>2]=r,e[a+136>>2]=i,_(a+404|0,a+136|0,2),r=e[a+408>>2],c=+D4(r|0,e[a+412>>2]),A(e[a+404>>2],r),n=2,c!=c)break e;n=1;break e}n=2}A(b,f)}I[a+32>>3]=c,e[a+28>>2]=r,e[a+
24>>2]=n}R(t,a+24|0,72),u=a+416|0}function qs(t,r,i){t=t|0,r=r|0,i=i|0;var n=0,a=0,o=0,f=0,s=0,c=0,b=0,k=0,w=0;n=u-224|0,u=n,e[n+36>>2]=i,b=li(r);e:{if(m4(i)){if(Y4(n+40|0,n+36|0,73179,16),f=e[n+40>>2],
(f|0)==-2147483648){h[n+192]=0,a=n+44|0,e[n+204>>2]=e[a+8>>2],o=e[a+4>>2],e[n+196>>2]=e[a>>2],e[n+200>>2]=o,h[n+83]=2,f=n+212|0,o=n+192|0,a=n+72|0,ae(f,o,a),re(a,o,f),f=ie(a),q0(o),a=1;break e}else o=
e[n+52>>2],c=e[n+48>>2],e[n+64>>2]=c,e[n+68>>2]=o,o=e[n+44>>2],e[n+60>>2]=o,e[n+56>>2]=f,Ze(n+24|0,o,c),o=e[n+24>>2],c=e[n+28>>2],f=n+56|0,n2(f),k=la(e[b+48>>2],e[b+52>>2]),w=Vr(k|0)|0,d(k),e[n+64>>2]=
w,e[n+56>>2]=o,e[n+60>>2]=c;w=0}else w=6;if(h[n+68]=w,y0(),e[n+180>>2]=f,c=b- -64|0,e[n+184>>2]=c,e[n+188>>2]=n+180,o=e[21956],f=e[21957],e[n+204>>2]=e[21958],e[n+200>>2]=0,e[n+196>>2]=o+j(f,60),e[n+192>>
2]=o,e[n+208>>2]=n+184,qt(n+16|0,n+192|0),f=4,e[n+16>>2]==1){for(o=e[n+20>>2],l2(n+8|0,4,4,4),a=e[n+8>>2],f=e[n+12>>2],e[f>>2]=o,e[n+220>>2]=1,e[n+216>>2]=f,e[n+212>>2]=a,e[n+88>>2]=e[n+208>>2],o=e[n+
204>>2],e[n+80>>2]=0|e[n+200>>2],e[n+84>>2]=o,o=e[n+196>>2],e[n+72>>2]=e[n+192>>2],e[n+76>>2]=o,s=4,a=1;;){if(qt(n,n+72|0),e[n>>2]==1){o=e[n+4>>2],e[n+212>>2]==(a|0)&&(k0(n+212|0,a,1,4,4),f=e[n+216>>2]),
e[f+s>>2]=o,a=a+1|0,e[n+220>>2]=a,s=s+4|0;continue}break}s=e[n+212>>2]}for(o=a<<2,a=0;;){if((a|0)!=(o|0)){Xe(e[a+f>>2]),a=a+4|0;continue}break}for(T2(s,f,4,4),f=j(e[21976],264),s=e[21975],a=s+200|0;;){
if(f){if(e[s+8>>2]!=5)n:{if(o=n+72|0,oa(o,a,1),k=At(c,n+180|0,o),I2(o),!k)break n;A0(a-104|0),h[a-52]=2,fn(87920,a)}s=s+264|0,f=f-264|0,a=a+264|0;continue}break}if(a=0,e[21950]=e[21950]+1,l[n+68]==6)break e;
i0(e[n+56>>2],e[n+60>>2])}Ae(b),d(i),d(r),e[t+4>>2]=a,e[t>>2]=a?f:0,u=n+224|0}function K4(t,r,i){var n=0,a=0,o=0,f=0,s=0,c=0,b=0,k=0,w=0,p=0,v=0;if(n=u-176|0,u=n,s=k2(e[21975],e[21976],t),s)e:{if(r?f=
Oa(r+8|0):f=1,h[n+19]=!r,V[s>>2]<=2&&(jn(n+8|0,s,I[i+8>>3]),a=e[n+8>>2],o=e[n+12>>2]),b=e[21969],k=e[21970],o=Si(s,I[i+16>>3],a,o,b,k),e[n+24>>2]=i,e[n+20>>2]=o,e[n+32>>2]=n+19,e[n+28>>2]=n+20,f)n:{if(l[s+
189])break n;for(e[n+172>>2]=87872,a=e[s+164>>2],e[n+164>>2]=a,o=e[s+168>>2]<<2,e[n+168>>2]=o+a,e[n+152>>2]=e[n+32>>2],f=e[n+28>>2],e[n+144>>2]=e[n+24>>2],e[n+148>>2]=f,e[n+140>>2]=n+172,f=n+144|0;;){
r:{if(!o)break n;if(w=m2(b,k,e[a>>2]),w&&na(f,w))break r;a=a+4|0,o=o-4|0;continue}break}c=Pi(e[s+144>>2]+8|0,e[s+148>>2])}if(h[n+39]=c,e[n+160>>2]=n+24,e[n+156>>2]=n+39,o=0,e[n+172>>2]=0,e[n+164>>2]=0,
e[n+168>>2]=8,e[n+140>>2]=87872,e[n+148>>2]=n+164,e[n+144>>2]=n+156,f=e[s+168>>2],f)n:{b=e[s+164>>2],a=b;r:{for(;;){if(!jt(n+140|0,e[a>>2]))break r;if(a=a+4|0,o=o+1|0,(f|0)==(o|0))break}o=f;break n}for(a=
o;;){r:{for(c=b+(a<<2)|0;;){if(a=a+1|0,f>>>0<=a>>>0)break r;if(c=c+4|0,!!jt(n+140|0,e[c>>2]))break}e[b+(o<<2)>>2]=e[c>>2],o=o+1|0;continue}break}e[s+168>>2]=o}e[s+248>>2]=o,f=e[n+164>>2],a=e[n+168>>2],
o=j(e[n+172>>2],96),s=a+o|0,e[n+152>>2]=s,e[n+148>>2]=f,e[n+140>>2]=a,f=a+96|0,c=n+133|0,v=I[i+8>>3],p=I[i>>3];n:{r:{i:{for(;;){t:{if(!o)break i;if(i=l[a+92],(i|0)==3)break t;if(b=n+40|0,R(b,a,92),k=l[a+
93]|l[a+94]<<8,h[c]=k,h[c+1]=k>>>8,h[c+2]=l[a+95],h[n+132]=i,a=a+96|0,r){if(k=e[r>>2]+1|0,e[r>>2]=k,i=r,!k)break r}else i=Ia(e[n+40>>2]);Fe(t,b,i,p,v),o=o-96|0,f=f+96|0;continue}break}r=f;break n}r=s;
break n}g()}if(e[n+144>>2]=r,de(n+140|0),La(t))break e;Wi(t,e[n+20>>2],l[n+19],p)}u=n+176|0}function vi(t,r){var i=0,n=0,a=0,o=0,f=0,s=0,c=0,b=0;i=u-448|0,u=i,n=Se(r|0)|0,c2(i+48|0,n,69050,15),e[i+48>>
2]==1?(a=e[i+52>>2],u2(i+60|0,a),d(a)):e[i+60>>2]=-2147483648,d(n),za(i+72|0,r),e[i+92>>2]=e[i+68>>2],n=e[i+64>>2],r=0,e[i+84>>2]=r|e[i+60>>2],e[i+88>>2]=n,n=e[i+92>>2],e[i+368>>2]=e[i+88>>2],e[i+372>>
2]=n,n=e[i+84>>2],e[i+360>>2]=e[i+80>>2],e[i+364>>2]=n,n=e[i+76>>2],e[i+352>>2]=e[i+72>>2],e[i+356>>2]=n,wr(i+84|0,256),e[i+80>>2]=0,e[i+72>>2]=0,e[i+76>>2]=4,e[i+388>>2]=-2147483647,e[i+376>>2]=-2147483647,
b=i+352|0;e:{for(;;){if((o|0)!=2){r=j(o,12),o=o+1|0;n:switch(r=r+b|0,s=e[r>>2],s- -2147483648|0){case 1:break e;case 0:continue;default:break n}for(c=e[r+4>>2],se(i+40|0,c,e[r+8>>2]),a=e[i+44>>2],r=e[i+
40>>2];;){if(Q2(i+32|0,72758,7,r,a),n=e[i+32>>2],n){se(i+24|0,n,e[i+36>>2]),a=e[i+28>>2],r=e[i+24>>2];continue}break}if(Me(i+72|0,r,a),f=0,h[i+423]=0,e[i+428>>2]=r+a,e[i+424>>2]=r,e[i+432>>2]=i+423,e4(
i+16|0,i+424|0),l[i+16]){for(n=l[i+17],r=1,l2(i+8|0,8,1,1),f=e[i+8>>2],a=e[i+12>>2],h[a]=n,e[i+444>>2]=1,e[i+440>>2]=a,e[i+436>>2]=f,e[i+408>>2]=e[i+432>>2],n=e[i+428>>2],e[i+400>>2]=e[i+424>>2],e[i+404>>
2]=n;;){if(e4(i,i+400|0),l[i]){n=l[i+1],e[i+436>>2]==(r|0)&&(p0(i+436|0,1),a=e[i+440>>2]),h[r+a|0]=n,r=r+1|0,e[i+444>>2]=r;continue}break}f=e[i+436>>2]}else a=1,r=0;n:{r:{if(l[i+423]!=1)i:{if((f|0)==-2147483648)
break r;if(kn(a,r))break i;e[i+440>>2]=a,e[i+444>>2]=r,e[i+436>>2]=f;break n}A(f,a)}e[i+436>>2]=-2147483648}r=i+400|0,a8(r,i+436|0),n=e[i+400>>2],(n|0)!=-2147483648?(n|0)>=-2147483646&&er(r):(r=e[i+404>>
2],n=e[i+408>>2],Me(i+72|0,n,e[i+412>>2]),A(r,n)),A(s,c);continue}break}o=2}if(e[i+344>>2]=o,(o|0)!=2)e:for(a=o-2|0,r=(j(o,12)+i|0)+356|0;;){if(!a)break e;X(e[r-4>>2],e[r>>2]),a=a+1|0,r=r+12|0}R(t,i+72|
0,268),u=i+448|0}function gi(t,r,i){var n=0,a=0,o=0,f=0,s=0,c=0,b=0,k=0;a=u-112|0,u=a,b=cn(r),sn(a+16|0,t,r,b);e:{if(e[a+16>>2]==1)n:{if(n=e[a+20>>2],n>>>0>=V[t+8>>2]||(n=e[t+4>>2]+j(n,60)|0,e[n>>2]==
2))break n;e[n+56>>2]=i,I2(r);break e}if(n=e[t+12>>2],o=e[t+28>>2],n>>>0>=o>>>0){if(f=a+24|0,o=o<<1,o=o>>>0<=16?16:o,st(f,o,1,4,8),s=e[a+28>>2],e[a+24>>2]==1&&g(),c=e[a+32>>2],T2(e[t+20>>2],e[t+24>>2],
4,8),e[t+28>>2]=o,e[t+24>>2]=c,e[t+20>>2]=s,c=e[t+8>>2],o=e[t+4>>2],e[a+84>>2]=n,s=0,e[a+80>>2]=0,e[a+72>>2]=o,e[a+76>>2]=o+j(c,60),ea(f,a+72|0),e[a+24>>2]==1){for(f=e[a+28>>2],n=e[a+32>>2],o=e[a+84>>
2]+1|0,o=o||-1,l2(a+8|0,o>>>0<=4?4:o,4,8),s=e[a+8>>2],o=e[a+12>>2],c=f,f=0,e[o>>2]=c|f,e[o+4>>2]=n,e[a+96>>2]=1,e[a+92>>2]=o,e[a+88>>2]=s,n=e[a+84>>2],e[a+32>>2]=e[a+80>>2],e[a+36>>2]=n,n=e[a+76>>2],e[a+
24>>2]=e[a+72>>2],e[a+28>>2]=n,f=12,n=1;;){if(ea(a+100|0,a+24|0),e[a+100>>2]==1){s=e[a+108>>2],c=e[a+104>>2],e[a+88>>2]==(n|0)&&(o=e[a+36>>2]+1|0,k0(a+88|0,n,o||-1,4,8),o=e[a+92>>2]),k=o+f|0,e[k>>2]=s,
e[k-4>>2]=c,n=n+1|0,e[a+96>>2]=n,f=f+8|0;continue}break}s=e[a+88>>2]}else o=4,n=0;for(f=n<<3,n=o;;){if(f){It(t,e[n>>2],e[n+4>>2]),f=f-8|0,n=n+8|0;continue}break}T2(s,o,4,8),n=e[t+12>>2]}if(R(a+28|0,r,
44),e[t+12>>2]=n+1,r=e[t+16>>2],n=e[t+8>>2],(r|0)!=(n|0))n:{if(r>>>0<n>>>0){n=e[t+4>>2]+j(r,60)|0,e[n>>2]!=2&&g(),e[n>>2]=0,e[t+16>>2]=e[n+4>>2],R(n+4|0,a+24|0,48),e[n+56>>2]=i,e[n+52>>2]=b;break n}g()}else
(r|0)==e[t>>2]&&(n=u-16|0,u=n,L2(n+8|0,t,e[t>>2],1,4,60),e[n+8>>2]!=-2147483647?g():u=n+16|0),n=e[t+4>>2]+j(r,60)|0,e[n>>2]=0,R(n+4|0,a+24|0,48),e[n+56>>2]=i,e[n+52>>2]=b,i=r+1|0,e[t+16>>2]=i,e[t+8>>2]=
i;It(t,r,b)}u=a+112|0}function mi(t,r,i){var n=0,a=0,o=0,f=0,s=0,c=0,b=0,k=0,w=0,p=0,v=0,m=0,x=0;n=u-528|0,u=n,f=e[r+68>>2],c=r+92|0,yn(n,87920,c),s=r- -64|0;e:{if(e[n>>2]==1&&(a=e[n+4>>2],o=k2(e[21975],
e[21976],a),!(!o|e[o>>2]==4&I[o+8>>3]>=i+ +(f>>>0)))){Ei(n+264|0,o,a,t,s,i),s=r+8|0,b=I[n+272>>3],t=e[n+264>>2],l[o+140]!=2?(hn(a,b,i),A0(s)):(o=o+88|0,A0(o),R(o,s,56),hn(a,b,i)),d2(e[r+88>>2]),I2(c),
i0(e[r>>2],e[r+4>>2]);break e}if(f=e[22003],e[22003]=f+1,k=e[r+4>>2],w=e[r>>2],p=e[21978],v=e[21979],o=e[r+88>>2],a=e[o>>2]+1|0,e[o>>2]=a,a||g(),a=n+264|0,Zn(a,c),oe(n+180|0,l[n+276]),e[n+244>>2]=o,R(
n+200|0,a,44),e[n+248>>2]=f,e[n+156>>2]=k,e[n+152>>2]=w,h[n+148]=2,e[n+252>>2]=0,h[n+88]=0,I[n+80>>3]=i,e[n+8>>2]=3,e[n+256>>2]=0,e[n+260>>2]=0,e[n+176>>2]=0,e[n+168>>2]=0,e[n+172>>2]=4,e[n+160>>2]=0,
e[n+164>>2]=2146435072,f=n+96|0,A0(f),R(f,r+8|0,56),f=v<<21|p,Ei(a,n+8|0,f,t,s,i),e[n+252>>2]=1,b=I[n+272>>3],I[n+160>>3]=b,t=e[n+264>>2],k=l[n+197],k||gi(87920,c,f),a=e[21979],e[21979]=a+1&1023,r=e[21978],
R(n+268|0,n+8|0,256),e[21977]=e[21977]+1,s=r|a<<21,a=e[21976],(a|0)!=(r|0))n:{if(r>>>0<a>>>0){r=e[21975]+j(r,264)|0,e[r+8>>2]!=5&&g(),e[21978]=e[r>>2],e[r>>2]=s,R(r+4|0,n+264|0,260);break n}g()}else(r|
0)==e[21974]&&(a=u-16|0,u=a,L2(a+8|0,87896,e[21974],1,8,264),e[a+8>>2]!=-2147483647?g():u=a+16|0),a=e[21975]+j(r,264)|0,e[a>>2]=s,R(a+4|0,n+264|0,260),r=r+1|0,e[21978]=r,e[21976]=r;if(e[n+280>>2]=o,e[n+
284>>2]=f,m=n,x=i4(i,b),e[m+288>>2]=x,e[n+264>>2]=2,e[n+268>>2]=-2147483648,O2(87952,n+264|0),!k)break e;I2(c)}return u=n+528|0,t}function j0(t,r){var i=0,n=0,a=0,o=0,f=0,s=0,c=0,b=0,k=0;for(i=u-432|0,
u=i,f=N4(r|0)|0,Gn(i+72|0,f),r=e[i+72>>2],n=e[i+76>>2],Sa(i- -64|0,f),a=e[i+64>>2],o=e[i+68>>2],Wn(i+56|0,f),s=e[i+60>>2],c=e[i+56>>2],k=B4(f|0)|0,zn(i+48|0,k,(F=D(69232,12)>>2,e[F])),e[i+100>>2]=c,e[i+
104>>2]=s,e[i+92>>2]=a,e[i+96>>2]=o,e[i+84>>2]=r,e[i+88>>2]=n,n=e[i+52>>2],e[i+108>>2]=e[i+48>>2],e[i+112>>2]=n,d(k),wr(i+128|0,256),e[i+124>>2]=0,e[i+116>>2]=0,e[i+120>>2]=4;;){if((b|0)!=32){if(r=(i+
84|0)+b|0,b=b+8|0,e[r>>2]!=1||(_2(i+384|0,e[r+4>>2]),s=e[i+384>>2],(s|0)==-2147483648))continue;for(c=e[i+388>>2],se(i+40|0,e[i+388>>2],e[i+392>>2]),a=e[i+44>>2],r=e[i+40>>2];;){if(Q2(i+32|0,72758,7,r,
a),n=e[i+32>>2],n){se(i+24|0,n,e[i+36>>2]),a=e[i+28>>2],r=e[i+24>>2];continue}break}if(Me(i+116|0,r,a),o=0,h[i+407]=0,e[i+412>>2]=r+a,e[i+408>>2]=r,e[i+416>>2]=i+407,e4(i+16|0,i+408|0),l[i+16]){for(n=
l[i+17],r=1,l2(i+8|0,8,1,1),o=e[i+8>>2],a=e[i+12>>2],h[a]=n,e[i+428>>2]=1,e[i+424>>2]=a,e[i+420>>2]=o,e[i+392>>2]=e[i+416>>2],n=e[i+412>>2],e[i+384>>2]=e[i+408>>2],e[i+388>>2]=n;;){if(e4(i,i+384|0),l[i]){
n=l[i+1],e[i+420>>2]==(r|0)&&(p0(i+420|0,1),a=e[i+424>>2]),h[r+a|0]=n,r=r+1|0,e[i+428>>2]=r;continue}break}o=e[i+420>>2]}else a=1,r=0;e:{n:{if(l[i+407]!=1)r:{if((o|0)==-2147483648)break n;if(kn(a,r))break r;
e[i+424>>2]=a,e[i+428>>2]=r,e[i+420>>2]=o;break e}A(o,a)}e[i+420>>2]=-2147483648}r=i+384|0,a8(r,i+420|0),n=e[i+384>>2],(n|0)!=-2147483648?(n|0)>=-2147483646&&er(r):(r=e[i+388>>2],n=e[i+392>>2],Me(i+116|
0,n,e[i+396>>2]),A(r,n)),A(s,c);continue}break}for(R(t,i+116|0,268),r=0;;){if((r|0)!=32){t=(i+84|0)+r|0,W(e[t>>2],e[t+4>>2]),r=r+8|0;continue}break}d(f),u=i+432|0}function yi(t,r,i,n){var a=0,o=0,f=0,
s=0,c=0,b=0,k=0,w=0,p=0,v=0,m=0,x=0,T=0;if(a=u-608|0,u=a,o=a+272|0,Vi(o,t),e[a+272>>2]!=5){if(R(a+16|0,o,256),f=e[22001],t=e[22002],v=e[a+160>>2],m=e[a+164>>2],Nt(a+8|0,f,t,v+8|0,m),e[a+8>>2]==1)e:{if(s=
t,t=e[a+12>>2],s>>>0<=t>>>0||(s=f+(t<<4)|0,f=e[s+12>>2]+1|0,e[s+12>>2]=f,f>>>0<500))break e;Lt(o,t),A(e[a+272>>2],e[a+276>>2])}if(t=l[a+156],h[a+156]=2,x=a+104|0,(t|0)!=2&&Es(x,r,e[a+148>>2],e[a+152>>
2],e[a+256>>2],i,n),e[a+280>>2]=0,e[a+272>>2]=0,e[a+276>>2]=8,t=e[a+184>>2],t){for(o=e[a+180>>2],c4(a+272|0,e[o>>2]),t=t-1|0,f=o+4|0;;){if(t){c4(a+272|0,e[f>>2]),t=t-1|0,f=f+4|0;continue}break}e[a+184>>
2]=0,f=e[a+280>>2],o=e[a+272>>2],t=e[a+276>>2]}else f=0,o=0,t=8;e[a+264>>2]=0,e[a+536>>2]=o,e[a+528>>2]=t,f=j(f,96),e[a+540>>2]=f+t,w=a+576|0,s=a+588|0,T=a+320|0,p=a+365|0,k=e[a+252>>2];e:{n:{for(;;){
r:{if(!f)break e;if(c=l[t+92],(c|0)==3)break n;if(R(a+272|0,t,92),o=t+93|0,o=l[o]|l[o+1]<<8,h[p]=o,h[p+1]=o>>>8,h[p+2]=l[t+95],h[a+364]=c,l[a+360]==2){if(o=t+56|0,b=e[o>>2],o=e[o+4>>2],e[a+552>>2]=0|b,
e[a+556>>2]=o,o=t+48|0,b=e[o>>2],o=e[o+4>>2],e[a+544>>2]=b,e[a+548>>2]=o,b=a+572|0,ln(b,r),ct(a+560|0,c,b),o=e[k>>2]+1|0,e[k>>2]=o,!o)break r;o=e[a+556>>2],c=e[a+552>>2],e[s+8>>2]=c,e[s+12>>2]=o,o=e[a+
548>>2],c=e[a+544>>2],e[s>>2]=c,e[s+4>>2]=o,o=e[a+564>>2],e[w>>2]=e[a+560>>2],e[w+4>>2]=o,e[w+8>>2]=e[a+568>>2],e[a+604>>2]=k,e[a+572>>2]=0,O2(87968,b)}else h4(T);t=t+96|0,f=f-96|0;continue}break}g()}
t=t+96|0}e[a+532>>2]=t,de(a+528|0),e[a+272>>2]=7,e[a+276>>2]=k,O2(87968,a+272|0),I2(a+208|0),i0(v,m),A0(x),v4(a+16|0),K0(e[a+176>>2],e[a+180>>2])}u=a+608|0}function Y4(t,r,i,n){var a=0,o=0,f=0,s=0,c=0,
b=0,k=0,w=0,p=0;a=u-80|0,u=a,o4(a+24|0,r);e:{if(e[a+24>>2]==1&V[a+28>>2]>1024){e[t+12>>2]=n,e[t+8>>2]=i,e[t>>2]=-2147483648,e[t+4>>2]=1;break e}if(k=e[r>>2],u2(a- -64|0,k),b=e[a+64>>2],(b|0)!=-2147483648)
n:{if(f=e[a+68>>2],s=e[a+72>>2],!s){A(b,f);break n}if(o=2,!M(f,s,70215,1))r:{if(M(f,s,72934,2))break r;o=0;i:{for(;;){if((o|0)==(s|0))break i;if(c=o+f|0,o=o+1|0,!(h[c]>=0))break}if(r=x8(r),!r)break i;
w=a,p=Xr(e[r>>2])|0,e[w+76>>2]=p,e[a+72>>2]=0,e[a+68>>2]=r,c=a+68|0,o=0;t:{for(;;){a:{if(K[a+64>>1]=0,!(o&1)){if(Vt(a+16|0,c),!(K[a+16>>1]&1))break i;r=Y[a+18>>1]}if((r&63488)==55296){if((r&65535)>>>0>
56319||(Vt(a+8|0,c),!(K[a+8>>1]&1)))break t;if(r=Y[a+10>>1],(r- -8192&65535)>>>0<=64511)break a}o=Y[a+64>>1],r=Y[a+66>>1];continue}break}K[a+66>>1]=r,K[a+64>>1]=1}o=3;break r}for(l2(a,s,1,1),r=0,e[a+60>>
2]=0,n=e[a+4>>2],e[a+52>>2]=e[a>>2],e[a+56>>2]=n;;){if((r|0)!=(s|0)){n=a+52|0,i=l[r+f|0],(i-48&255)>>>0<10|((i&223)-65&255)>>>0<26||(o=i-33|0,!(o>>>0>13|!(1<<o&13249))|((i|0)==95|(i|0)==126)||(o=a+52|
0,le(o,37),le(o,l[(i>>>4|0)+72936|0]),i=l[(i&15)+72936|0])),le(n,i&255),r=r+1|0;continue}break}c=e[a+56>>2],U2(c,e[a+60>>2],f,s)?(w=a,p=z(k),e[w+76>>2]=p,e[a+72>>2]=s,e[a+68>>2]=f,e[a+64>>2]=b,i=e[a+76>>
2],o=0,n=o|e[a+72>>2],e[a+40>>2]=n,e[a+44>>2]=i,r=e[a+68>>2],o=e[a+64>>2],e[a+32>>2]=o,e[a+36>>2]=r,e[t+8>>2]=n,e[t+12>>2]=i,e[t>>2]=o,e[t+4>>2]=r,A(e[a+52>>2],c)):(b4(a- -64|0,a+52|0),i=e[a+76>>2],o=
0,n=o|e[a+72>>2],e[a+40>>2]=n,e[a+44>>2]=i,r=e[a+68>>2],o=e[a+64>>2],e[a+32>>2]=o,e[a+36>>2]=r,e[t+8>>2]=n,e[t+12>>2]=i,e[t>>2]=o,e[t+4>>2]=r,A(b,f));break e}e[t+12>>2]=n,e[t+8>>2]=i,e[t+4>>2]=o,e[t>>
2]=-2147483648,A(b,f);break e}e[t+12>>2]=n,e[t+8>>2]=i,e[t>>2]=-2147483648,e[t+4>>2]=0}u=a+80|0}function Ai(t,r,i,n,a){var o=0,f=0,s=0,c=0,b=0,k=0,w=0,p=0,v=0,m=0;if(o=u-112|0,u=o,h2(o+24|0,e[r+36>>2],
e[r+40>>2],73057,4),s=o+56|0,g2(s,e[o+24>>2],e[o+28>>2],32),p=e[o+60>>2],v=e[o+56>>2],g2(s,e[o+64>>2],e[o+68>>2],32),k=e[o+68>>2],w=e[o+64>>2],b=e[o+60>>2],c=e[o+56>>2],Ki(s,i,v,p),e[o+56>>2]!=-2147483648){
if(e[o+40>>2]=e[o+64>>2],f=e[o+60>>2],e[o+32>>2]=e[o+56>>2],e[o+36>>2]=f,M(c,b,69447,3)?P0(o+44|0,o+32|0):(e[o+76>>2]=k,e[o+72>>2]=w,f=e[o+40>>2],e[o+64>>2]=e[o+36>>2],e[o+68>>2]=f,e[o+60>>2]=8,e[o+56>>
2]=75344,_(o+44|0,s,3)),M(c,b,69447,3))e:{for(s=0,b=e[o+40>>2],i=e[o+36>>2],f=1;;){if((s|0)==(b|0))break e;if(c=i+s|0,s=s+1|0,c=l[c]-35|0,!(c>>>0>29|!(1<<c&805306369)))break}f=0}else f=e[o+40>>2],i=e[o+
36>>2],M(c,b,75376,6)?f=yt(i,f):f=wn(i,f);s=n,n=e[o+48>>2],B[a|0](o+56|0,s,n,e[o+52>>2],1,0),a=e[o+56>>2];e:{if((a|0)!=-2147483648){if(s=l[o+92],b=e[o+64>>2],c=e[o+88>>2],Q2(o+16|0,75344,8,e[o+84>>2],
c),m=e[o+16>>2],!(!m|!((b|0)==(c+1|0)&f)))n:{if(Qa(o+8|0,w,k,m,e[o+20>>2]),f=e[o+8>>2],!f||!yt(f,e[o+12>>2])|s&1)break n;f=e[o+88>>2],b=0,e[o+104>>2]=b|e[o+84>>2],e[o+108>>2]=f,r=e[o+80>>2],e[o+96>>2]=
e[o+76>>2],e[o+100>>2]=r,r=e[o+68>>2],s=e[o+72>>2],k=e[o+60>>2],e[t+12>>2]=e[o+108>>2],f=e[o+104>>2],e[t+4>>2]=e[o+100>>2],e[t+8>>2]=f,e[t>>2]=2,A(a,k),A(r,s);break e}R2(o+56|0)}e[o+84>>2]=k,e[o+80>>2]=
w,e[o+76>>2]=23,e[o+72>>2]=75399,e[o+68>>2]=p,e[o+64>>2]=v,e[o+60>>2]=17,e[o+56>>2]=75382,_(o+96|0,o+56|0,4),a=t,t=e[o+100>>2],U0(a,e[r+4>>2],e[r+8>>2],t,e[o+104>>2]),A(e[o+96>>2],t)}A(e[o+44>>2],n),A(
e[o+32>>2],i)}else e[t>>2]=2,e[t+4>>2]=-2147483648;u=o+112|0}function Y2(t,r){t=t|0,r=r|0,g()}function Ii(t,r,i,n){var a=0,o=0,f=0,s=0,c=0,b=0,k=0,w=0,p=0,v=0,m=0,x=0,T=0,U=0,S=0,q=0,N=0,L=0,G=0;a=u-96|
0,u=a,x=e[r+4>>2],T=e[r>>2],m=e[r+8>>2],h[a+34]=0,K[a+32>>1]=0,U=n<<2,S=a+32|1,q=a+34|0,N=a+44|0,L=a+52|0,w=e[m>>2];e:{n:{r:{i:for(;;){t:{if(f=G,(f|0)==32)break n;for(o=0;;){if((o|0)!=24){c=(a+36|0)+o|
0,e[c>>2]=1,e[c+4>>2]=0,o=o+8|0;continue}break}for(e[a+88>>2]=2,e[a+92>>2]=0,e[a+84>>2]=73984,e[a+80>>2]=4,e[a+76>>2]=73944,e[a+72>>2]=4,e[a+68>>2]=73896,G=f+1|0,o=0,k=a+32|0;;){if((o|0)!=24){if(c=(a+
60|0)+o|0,b=e[c+12>>2],!b)break t;if(s=e[c+8>>2],c=(f>>>0)/(b>>>0)|0,b=j(b,c),!l[k]&(b|0)!=(f|0))continue i;f=s+(f-b<<3)|0,b=e[f>>2],f=e[f+4>>2],s=(a+36|0)+o|0,e[s>>2]=b,e[s+4>>2]=f,k=k+1|0,o=o+8|0,f=
c;continue}break}f=w-1|0,v=U,k=i,c=x,s=T;a:{for(;;){f:{if(!v)break r;if((f|0)==-1)break f;p=e[k>>2],e[m>>2]=f;o:{s:{u:switch(p-37|0){case 0:o=N,b=S;break s;case 1:o=L,b=q;break s;default:break u}if((p|
0)==92)o=a+36|0,b=a+32|0;else{Nn(a+16|0,s,c,p),o=e[a+16>>2],b=e[a+20>>2];break o}}h[b]=1,Q2(a+24|0,e[o>>2],e[o+4>>2],s,c),o=e[a+24>>2],b=e[a+28>>2]}if(!o){if(wi(a+8|0,s,c),e[a+8>>2]!=(p|0))break a;F2(
a,s,c,e[a+12>>2]),o=e[a>>2],b=e[a+4>>2]}if(k=k+4|0,w=w-1|0,v=v-4|0,f=f-1|0,c=b,s=o,s)continue;continue i}break}w=0;continue}w=f;continue}break}g()}if(n>>>0>7)break e;if(ja(e[e[e[r+12>>2]>>2]>>2]))break n;
e[a+60>>2]=s,e[a+64>>2]=s+c,s=ja(Z2(a+60|0))?0:s;break e}s=0}e[t+4>>2]=c,e[t>>2]=s,u=a+96|0}function ae(t,r,i){var n=0,a=0,o=0,f=0,s=0,c=0;n=u-32|0,u=n,f=l[i+11];e:{if((f|0)!=2)n:{s=l[i+9],c=l[i+8],a=
e[i+4>>2],o=e[i>>2];r:{i:switch((Ke(r)&255)-4|0){case 0:if(!(s&1))break n;e[n+28>>2]=56,e[n+24>>2]=70026,e[n+20>>2]=a,e[n+16>>2]=o,e[n+12>>2]=78,e[n+8>>2]=69948;break r;case 3:e[n+28>>2]=51,e[n+24>>2]=
70095,e[n+20>>2]=a,e[n+16>>2]=o,e[n+12>>2]=13,e[n+8>>2]=70082;break r;case 4:break i;default:break n}i:switch(l[c+86764]-1|0){case 0:case 3:e[n+28>>2]=48,e[n+24>>2]=70331,e[n+20>>2]=a,e[n+16>>2]=o,e[n+
12>>2]=23,e[n+8>>2]=70308;break r;case 1:e[n+28>>2]=1,e[n+24>>2]=70215,e[n+20>>2]=a,e[n+16>>2]=o,e[n+12>>2]=69,e[n+8>>2]=70146;break r;default:e[n+28>>2]=84,e[n+24>>2]=70224,e[n+20>>2]=a,e[n+16>>2]=o,
e[n+12>>2]=8,e[n+8>>2]=70216;break r;case 4:break i}e[n+28>>2]=29,e[n+24>>2]=70406,e[n+20>>2]=a,e[n+16>>2]=o,e[n+12>>2]=27,e[n+8>>2]=70379}if(_(t,n+8|0,3),e[t>>2]!=-2147483648)break e}n:{r:{i:switch(l[r]-
2|0){case 0:a=207,o=70435;t:switch(i=e[r+4>>2],(i>>>0<=3?11:i-4|0)|0){case 0:break n;case 2:break t;default:break r}a=106,o=70642;break n;case 3:if(Y[e[r+4>>2]+32>>1]!=404)break r;a=76,o=70748;break n;case 5:
if(e[r+4>>2]!=3)break r;a=80,o=70824;break n;case 7:break i;default:break r}a=103,o=71129;i:switch(e[r+4>>2]-1|0){case 1:a=67,o=71232;break n;case 2:a=112,o=71299;break n;case 0:break n;default:break i}
if(i=l[i+10]&(f|0)!=2,a=i?101:124,o=i?71028:70904,i|f&1)break n}a=67,o=71411;r:switch((Ke(r)&255)-1|0){case 1:a=88,o=71478;break n;case 2:a=110,o=71566;break n;case 3:a=171,o=71676;break n;case 4:a=85,
o=71847;break n;case 5:a=102,o=71932;break n;default:e[t>>2]=-2147483648;break e;case 8:a=37,o=72034;break n;case 9:a=49,o=72071;break n;case 11:a=81,o=72120;break n;case 12:a=58,o=72201;break n;case 13:
a=53,o=72259;break n;case 0:break n;case 14:break r}a=99,o=72312}M2(t,o,a)}u=n+32|0}function Z4(t,r){var i=0,n=0,a=0,o=0,f=0,s=0,c=0,b=0,k=0;if(o=e[r+8>>2],o)e:{i=o-7|0,b=i>>>0<=o>>>0?i:0,s=e[r+4>>2],
k=(s+3&-4)-s|0,i=0;n:{r:{i:{for(;;){t:{if(n=l[i+s|0],c=n<<24>>24,(c|0)>=0)a:{if(k-i&3){i=i+1|0;break a}if(i>>>0<b>>>0)for(;f=i+s|0,!((e[f+4>>2]|e[f>>2])&-2139062144)&&(i=i+8|0,b>>>0>i>>>0););if(i>>>0>=
o>>>0)break a;for(;;){if(h[i+s|0]<0)break a;if(i=i+1|0,(o|0)==(i|0))break}break e}else{f=257;a:{f:switch(l[n+87115]-2|0){case 0:if(n=i+1|0,n>>>0>=o>>>0)break t;if(h[n+s|0]>-65)break n;break a;case 1:if(a=
i+1|0,a>>>0>=o>>>0)break t;if(a=h[a+s|0],(n|0)!=224)o:{if((n|0)==237){if((a|0)>-97)break n;break o}if((c+31&255)>>>0<12){if((a|0)>=-64)break n;break o}if((c&-2)!=-18|(a|0)>=-64)break n}else if((a&-32)!=
-96)break n;if(f=0,n=i+2|0,n>>>0>=o>>>0)break n;if(h[n+s|0]<=-65)break a;break i;case 2:break f;default:break n}if(a=i+1|0,a>>>0>=o>>>0)break t;a=h[a+s|0];f:{o:switch(n-240|0){default:if((c+15&255)>>>
0>2)break n;if((a|0)<-64)break f;break n;case 4:if((a|0)>-113)break n;break f;case 0:break o}if((a+112&255)>>>0>=48)break n}if(f=i+2|0,f>>>0>=o>>>0)break t;if(h[s+f|0]>-65)break i;if(f=0,n=i+3|0,n>>>0>=
o>>>0)break n;if(h[n+s|0]>=-64)break r}i=n+1|0}if(i>>>0<o>>>0)continue;break e}break}f=0;break n}f=513;break n}f=769}e[t+16>>2]=f,e[t+12>>2]=i,e[t+8>>2]=e[r+8>>2],i=e[r>>2],r=e[r+4>>2],e[t>>2]=i,e[t+4>>
2]=r;return}e[t>>2]=-2147483648,e[t+12>>2]=e[r+8>>2],i=e[r>>2],r=e[r+4>>2],e[t+4>>2]=i,e[t+8>>2]=r}function Me(t,r,i){var n=0,a=0,o=0,f=0,s=0,c=0;if(n=u-48|0,u=n,e[n+16>>2]=r,f=r+i|0,e[n+20>>2]=f,a=Z2(
n+16|0),(a|0)!=1114112){for(e[n+24>>2]=a>>>0<256?22806821:22806565,e[n+28>>2]=(a|0)==32?19267883:19267627,o=t+12|0,a=0;;){if((a|0)!=8){s=(n+16|0)+a|0,c=o+l[s+8]|0,h[c]=l[c]|(l[s+9]?7:6),a=a+2|0;continue}
break}if(a=r,i&&(i=o+l[a]|0,h[i]=l[i]|1,a=a+1|0),(a|0)==(f|0)){for(a=0;;){if((a|0)!=255){i=a+o|0,h[i]=l[i]|4,a=a+1|0;continue}break}h[t+267]=l[t+267]|4}else i=o+l[a]|0,h[i]=l[i]|4;if(e[n+36>>2]=f,e[n+
32>>2]=r,i=Z2(n+32|0),(i|0)==1114112)i=4,a=0,r=0;else{for(a=e[n+36>>2],o=e[n+32>>2],r=a-o|0,r=(r>>>2|0)+((r&3)!=0)|0,l2(n+8|0,(r>>>0<=3?3:r)+1|0,4,4),f=e[n+8>>2],r=e[n+12>>2],e[r>>2]=i,e[n+24>>2]=1,e[n+
20>>2]=r,e[n+16>>2]=f,e[n+44>>2]=a,e[n+40>>2]=o,i=4,a=1;;){if(o=Z2(n+40|0),(o|0)!=1114112){e[n+16>>2]==(a|0)&&(r=e[n+44>>2]-e[n+40>>2]|0,k0(n+16|0,a,((r>>>2|0)+((r&3)!=0)|0)+1|0,4,4),r=e[n+20>>2]),e[r+
i>>2]=o,a=a+1|0,e[n+24>>2]=a,i=i+4|0;continue}break}i=e[n+20>>2],r=e[n+16>>2]}o=e[t+8>>2],(o|0)==e[t>>2]&&Mn(t),e[t+8>>2]=o+1,t=e[t+4>>2]+j(o,12)|0,e[t+8>>2]=a,e[t+4>>2]=i,e[t>>2]=r}u=n+48|0}function $4(t,r){
var i=0,n=0,a=0,o=0,f=0,s=0,c=0,b=0,k=0,w=0,p=0;i=u-48|0,u=i;e:if((a2(r)&255)==6){if(vt(i+24|0,r,74392,3),e[i+24>>2]!=-2147483648?(e[i+16>>2]=e[i+32>>2],n=e[i+28>>2],e[i+8>>2]=e[i+24>>2],e[i+12>>2]=n):
(vt(i+8|0,r,68444,7),X(-2147483648,e[i+28>>2])),s=e[i+8>>2],(s|0)==-2147483648){e[t>>2]=-2147483648;break e}k=e[i+16>>2],b=e[i+12>>2],w=0|e[i+12>>2],p=e[i+16>>2],c2(i,r,74395,3);n:{r:{if(e[i>>2]==1)i:{
if(n=i+24|0,r=e[i+4>>2],me(n,r),d(r),e[i+24>>2]==-2147483648)break i;if(r=e[i+28>>2],e[i+8>>2]=e[i+24>>2],e[i+12>>2]=r,o=e[i+32>>2],e[i+16>>2]=o,!o||(f=e[i+12>>2],l0(n,e[f>>2]),r=e[i+24>>2],(r|0)==-2147483648))
break r;if(n=e[i+32>>2],c=e[i+28>>2],(o|0)!=1){for(a=f+4|0,o=o-1&1073741823,f=i+36|0;l0(f,e[a>>2]),e[i+28>>2]=c,e[i+32>>2]=n,e[i+24>>2]=r,r=i+24|0,h0(r,70215,1),h0(r,e[i+40>>2],e[i+44>>2]),n=e[i+32>>2],
c=e[i+28>>2],r=e[i+24>>2],A(e[i+36>>2],e[i+40>>2]),a=a+4|0,o=o-1|0,!!o;);if((r|0)==-2147483648)break r}if(a=c,!n)break n;e[i+44>>2]=p,e[i+40>>2]=w,e[i+36>>2]=2,e[i+32>>2]=74398,e[i+28>>2]=n,e[i+24>>2]=
a,_(t,i+24|0,3),A(r,a),L0(i+8|0),A(s,b);break e}e[i+16>>2]=0,e[i+8>>2]=0,e[i+12>>2]=4}r=0,a=1}e[t+8>>2]=k,e[t+4>>2]=b,e[t>>2]=s,A(r,a),L0(i+8|0)}else{if(A4(r)&&!y4(r)){l0(t,r);break e}e[t>>2]=-2147483648}
u=i+48|0}function xi(t,r,i){var n=0,a=0,o=0,f=0,s=0,c=0,b=0;if(n=u-176|0,u=n,a=n+104|0,c=e[r+44>>2],f=ff(e[c>>2])|0,u2(a,f),b=e[n+104>>2],(b|0)!=-2147483648){o=e[n+112>>2],s=e[n+108>>2],d(f);e:{n:{if(i){
if(a=e[r+36>>2],i=e[r+40>>2],h2(n+16|0,a,i,75364,4),f=w0(e[n+16>>2],e[n+20>>2],75368,2),h2(n+8|0,a,i,73057,4),a=0,e[n+12>>2]||e[r+24>>2]==-2147483648&f&&!Yi(s,o))break n;a=n+104|0,ki(a,r,s,o,0),e[n+104>>
2]!=2?R(n+28|0,a,72):(R(n+32|0,n+108|0,40),e[n+28>>2]=2)}else f=Se(e[c>>2])|0,e[n+100>>2]=f,ki(a,r,s,o,n+100|0),e[n+104>>2]!=2?R(n+28|0,a,72):(R(n+32|0,n+108|0,40),e[n+28>>2]=2),d(f);if(e[n+28>>2]==2)
r:{a=0,r=e[n+36>>2];i:switch(o=e[n+32>>2],o- -2147483648|0){case 0:break n;case 1:break r;default:break i}e[n+108>>2]=r,e[n+104>>2]=o,i=e[n+44>>2],o=0|e[n+40>>2],e[n+112>>2]=o,e[n+116>>2]=i,i=e[n+52>>
2],e[n+120>>2]=e[n+48>>2],e[n+124>>2]=i,i=e[n+60>>2],e[n+128>>2]=e[n+56>>2],e[n+132>>2]=i,i=e[n+68>>2],e[n+136>>2]=e[n+64>>2],e[n+140>>2]=i,i=i2(r|0,o|0)|0,R2(n+104|0),a=1;break n}else i=n+28|0,r=R0(i),
d0(i);e[t>>2]=2,e[t+4>>2]=r;break e}e[t+4>>2]=i,e[t>>2]=a}A(b,s)}else d(f),i=n+104|0,U0(i,e[r+4>>2],e[r+8>>2],69306,22),r=R0(i),e[t>>2]=2,e[t+4>>2]=r,d0(i);u=n+176|0}function J(t,r,i,n){var a=0,o=0,f=0,
s=0,c=0,b=0,k=0,w=0;f=u-16|0,u=f;e:if(n&1)a=B[e[r+12>>2]](t,i,n>>>1|0)|0;else{if(o=l[i],a=0,!o)break e;k=e[r+12>>2];n:{r:{i:{for(;;){t:{if(a=i+1|0,o<<24>>24<0)a:{if((o|0)==128){if(a=i+3|0,i=l[i+1]|l[i+
2]<<8,B[k|0](t,a,i)|0)break r;i=i+a|0;break a}if((o|0)==192){if(e[f+4>>2]=r,e[f>>2]=t,e[f+8>>2]=1610612768,e[f+12>>2]=0,i=(c<<3)+n|0,B[e[i+4>>2]](e[i>>2],f)|0)break t;c=c+1|0,i=a;break a}if(w=1610612768,
o&1&&(w=l[i+1]|l[i+2]<<8|(l[i+3]<<16|l[i+4]<<24),a=i+5|0),s=0,o&2?(b=l[a]|l[a+1]<<8,i=a+2|0):(b=0,i=a),o&4&&(s=l[i]|l[i+1]<<8,i=i+2|0),o&8&&(c=l[i]|l[i+1]<<8,i=i+2|0),b=o&16?Y[((b<<3)+n|0)+4>>1]:b,o&32&&
(s=Y[((s<<3)+n|0)+4>>1]),K[f+14>>1]=s,K[f+12>>1]=b,e[f+8>>2]=w,e[f+4>>2]=r,e[f>>2]=t,s=(c<<3)+n|0,a=1,B[e[s+4>>2]](e[s>>2],f)|0)break e;c=c+1|0}else{if(B[k|0](t,a,o)|0)break i;i=a+o|0}if(o=l[i],o)continue;
break n}break}a=1;break e}a=1;break e}a=1;break e}a=0}return u=f+16|0,a}function Ti(t,r,i){var n=0,a=0,o=0,f=0,s=0,c=0,b=0,k=0,w=0,p=0,v=0;if(c=u-16|0,u=c,b=e[t+8>>2],b>>>0<i>>>0)a=e[t+4>>2];else{for(e[t+
8>>2]=i,n=b-i|0,a=e[t+4>>2],f=a+j(i,12)|0;;){if(n){A(e[f>>2],e[f+4>>2]),n=n-1|0,f=f+12|0;continue}break}b=i}f=r+8|0,w=b;e:{n:{r:{for(;;){i:{if(!w)break n;p=a+8|0,e[p>>2]=0,v=e[f-4>>2],k=e[f>>2],s=e[a>>
2];t:{if(k>>>0>s>>>0){if(n=0,o=s<<1,o=o>>>0<k>>>0?k:o,o=o>>>0<=8?8:o,(o|0)<0)break i;if(n=a+4|0,s?s=M0(e[n>>2],s,1,o):s=c0(1,o),!s)break r;e[a>>2]=o,e[n>>2]=s,n=e[p>>2]}else{if(k)s=e[a+4>>2];else{n=0;
break t}n=0}if(!k)break t;R(n+s|0,v,k)}e[p>>2]=n+k,w=w-1|0,f=f+12|0,a=a+12|0;continue}break}t=c;break e}e[c>>2]=1,n=o,t=c+12|0;break e}if(n=i-b|0,v0(t,n),o=e[t+8>>2],w=t,(i|0)!=(b|0))for(f=j(b,12)+r|0,
t=(i+o|0)-b|0,a=e[w+4>>2]+j(o,12)|0;P0(c,f),e[a+8>>2]=e[c+8>>2],r=e[c+4>>2],e[a>>2]=e[c>>2],e[a+4>>2]=r,a=a+12|0,f=f+12|0,n=n-1|0,!!n;);else t=o;e[w+8>>2]=t,u=c+16|0;return}e[t>>2]=n,g()}function Ci(t,r,i,n,a){
var o=0,f=0,s=0,c=0,b=0,k=0;if(o=u-48|0,u=o,i){s=r+12|0,i=j(i,12),c=i-12|0,k=j((c>>>0)/12|0,a),f=r;e:{for(;;){if(!i)break e;if(i=i-12|0,b=e[f+8>>2],f=f+12|0,k=b+k|0,!(b>>>0<=k>>>0))break}g()}l2(o+8|0,
k,1,1),e[o+28>>2]=0,i=e[o+12>>2],f=e[o+8>>2],e[o+20>>2]=f,e[o+24>>2]=i,i=e[r+4>>2],A8(o+20|0,i,i+e[r+8>>2]|0),r=e[o+28>>2],i=k-r|0,f=r+e[o+24>>2]|0;e:{n:switch(a-1|0){case 0:for(;;){if(!c)break e;a=e[s+
4>>2],r=e[s+8>>2],b=o+32|0,n0(b,f,i,1),i=e[o+44>>2],f=e[o+40>>2],z0(e[o+32>>2],e[o+36>>2],n,1),n0(b,f,i,r),i=e[o+44>>2],f=e[o+40>>2],z0(e[o+32>>2],e[o+36>>2],a,r),c=c-12|0,s=s+12|0}case 1:for(;;){if(!c)
break e;a=e[s+4>>2],r=e[s+8>>2],b=o+32|0,n0(b,f,i,2),i=e[o+44>>2],f=e[o+40>>2],z0(e[o+32>>2],e[o+36>>2],n,2),n0(b,f,i,r),i=e[o+44>>2],f=e[o+40>>2],z0(e[o+32>>2],e[o+36>>2],a,r),c=c-12|0,s=s+12|0}default:
break n}for(;;){if(!c)break e;r=e[s+4>>2],n=e[s+8>>2],n0(o+32|0,f,i,n),i=e[o+44>>2],f=e[o+40>>2],z0(e[o+32>>2],e[o+36>>2],r,n),c=c-12|0,s=s+12|0}}r=e[o+24>>2],e[t>>2]=e[o+20>>2],e[t+4>>2]=r,e[t+8>>2]=
k-i}else e[t+8>>2]=0,e[t>>2]=0,e[t+4>>2]=1;u=o+48|0}function Ps(t,r,i,n){var a=0,o=0,f=0,s=0;if(a=u-320|0,u=a,j0(a+28|0,r),i=H4(i|0)|0,_2(a+308|0,i),e[a+308>>2]!=-2147483648?(e[a+304>>2]=e[a+316>>2],r=
e[a+312>>2],e[a+296>>2]=e[a+308>>2],e[a+300>>2]=r):(e[a+304>>2]=0,e[a+296>>2]=0,e[a+300>>2]=1),d(i),(n|0)!=3)r=e[a+304>>2],n=e[a+300>>2];else e:{if(r=0,n=e[a+36>>2],n)n:{if(i=e[a+32>>2],r=e[i+8>>2],(n|
0)==1)break n;for(i=i+20|0,n=(j(n,12)-12>>>0)/12|0;o=e[i>>2],r=r>>>0>o>>>0?r:o,i=i+12|0,n=n-1|0,!!n;);}o=e[a+304>>2],r=o-(r<<3)|0,i=r>>>0<=o>>>0?r:0,n=e[a+300>>2];n:{for(;;){if(r=i,!(!r|r>>>0>=o>>>0)){
if(i=r-1|0,h[r+n|0]<=-65)continue;break n}break}if(r>>>0<=o>>>0)break n;r=o;break e}e[a+304>>2]=r}f=i2(n|0,r|0)|0,Dn(a+16|0,f),i=1,o=e[a+20>>2],e[a+16>>2]&1?(d(o),d(f),r=a+308|0,A2(r,a+28|0,a+296|0),r=
m0(r)):(d(f),bi(a+308|0,a+28|0,n,r),i=e[a+308>>2],(i|0)!=-2147483648?(f=e[a+312>>2],s=i2(f|0,e[a+316>>2])|0,Dn(a+8|0,s),r=e[a+12>>2],e[a+8>>2]==1&&(d(r),r=1024),d(s),A(i,f),d(o)):r=o,A(e[a+296>>2],n),
i=0),e0(a+28|0),e[t+4>>2]=r,e[t>>2]=i,u=a+320|0}function Ei(t,r,i,n,a,o){var f=0,s=0,c=0,b=0,k=0,w=0,p=0,v=0,m=0,x=0,T=0,U=0;if(e[21971]=e[21971]+1,c=e[21973],e[21973]=c+1&1023,w=e[a+8>>2],v=l[r+189]?
0:w,f=e[r+244>>2],m=e[r>>2],s=f-((m|0)!=4)|0,x=f>>>0>=s>>>0?s:0,f=e[21972],s=f|c<<21,b=e[a>>2],k=o+ +(b>>>0),p=e[a+4>>2],o=o+ +(p>>>0),c=e[a+16>>2],T=e[a+12>>2],U=l[a+20],a=e[21970],(a|0)!=(f|0))e:{if(a>>>
0>f>>>0){a=e[21969]+j(f,104)|0,l[a+100]!=3&&g(),e[a+52>>2]=x,e[a+48>>2]=v,e[a+40>>2]=T,e[a+44>>2]=c,e[a+36>>2]=w,e[a+32>>2]=i,I[a+24>>3]=k,I[a+16>>3]=o,e[a+12>>2]=p,e[a+8>>2]=b,e[21972]=e[a>>2],e[a>>2]=
s,R(a+56|0,n,44);break e}g()}else(f|0)==e[21968]&&(a=u-16|0,u=a,L2(a+8|0,87872,e[21968],1,8,104),e[a+8>>2]!=-2147483647?g():u=a+16|0),a=e[21969]+j(f,104)|0,e[a+52>>2]=x,e[a+48>>2]=v,e[a+40>>2]=T,e[a+44>>
2]=c,e[a+36>>2]=w,e[a+32>>2]=i,I[a+24>>3]=k,I[a+16>>3]=o,e[a+12>>2]=p,e[a+8>>2]=b,e[a>>2]=s,R(a+56|0,n,44),i=f+1|0,e[21972]=i,e[21970]=i;h[a+100]=U,n=e[r+168>>2],(n|0)==e[r+160>>2]&&(i=u-16|0,u=i,a=r+
160|0,L2(i+8|0,a,e[a>>2],1,4,4),e[i+8>>2]!=-2147483647?g():u=i+16|0),e[t>>2]=s,e[r+168>>2]=n+1,e[e[r+164>>2]+(n<<2)>>2]=s,e[r+248>>2]=e[r+248>>2]+1,i=r,r=e[r+252>>2],e[i+252>>2]=r>>>0<b>>>0?b:r,I[t+8>>
3]=o>k&&(m|0)!=4?k:o}function Fe(t,r,i,n,a){var o=0,f=0,s=0,c=0;if(o=u-48|0,u=o,f=k2(e[21975],e[21976],t),f)e:{n:{r:{if(t=i+8|0,Oa(t))i:{if(c=l[f+189],l[r+88]==2){c=!c;break r}if(c)break i;r=r+48|0,t=
Ht(r),t&&(a=t0(n-I[t+16>>3],a-I[t+24>>3]),n=I[t+32>>3],fi(n)<=8988465674311579e292&fi(a)<=8988465674311579e292?n=(n+a)*.5:n=n*.5+a*.5,I[t+40>>3]=n),I2(r);break n}else if(l[r+88]==2)break r;t=r+48|0,r4(
o,t),e[o>>2]==1&&Xe(e[o+4>>2]),I2(t);break n}s=r+48|0;r:if(l[r+92]!=2)t=e[f+244>>2]-e[r+44>>2]|0;else{if((Ke(t)&255)!=8){t=e[f+244>>2]-e[r+44>>2]|0;break r}r=e[f+236>>2],t=e[r>>2]+1|0,e[r>>2]=t,t||g(),
e[o+44>>2]=r,h[o+20]=0,e[o+12>>2]=0,e[o+16>>2]=5,t=e[s+12>>2],r=0,e[o+36>>2]=r|e[s+8>>2],e[o+40>>2]=t,t=e[s+4>>2],e[o+28>>2]=e[s>>2],e[o+32>>2]=t,O2(87968,o+12|0);break n}f=e[f+236>>2],r=e[f>>2]+1|0,e[f>>
2]=r,r||g(),e[o+44>>2]=f,h[o+24]=c,e[o+20>>2]=t,e[o+16>>2]=i,e[o+12>>2]=1,t=e[s+12>>2],r=0,e[o+36>>2]=r|e[s+8>>2],e[o+40>>2]=t,t=e[s+4>>2],e[o+28>>2]=e[s>>2],e[o+32>>2]=t,O2(87968,o+12|0);break e}J0(i)}else
J0(i),h4(r+48|0);u=o+48|0}function Oi(t,r,i,n){var a=0,o=0,f=0;o=t,o=t,a=u-112|0,u=a,ht(a+88|0,e[r>>2],i,n),t=e[a+96>>2],r=e[a+92>>2],f=e[a+88>>2];e:if((f|0)!=15)e[o+16>>2]=e[a+100>>2],e[o+12>>2]=t,e[o+
8>>2]=r,e[o+4>>2]=f,t=1;else{if((r|0)==1)n:{Qi(a+88|0,t,i,n),t=e[a+96>>2],i=0,e[a+72>>2]=i|e[a+92>>2],e[a+76>>2]=t,r=e[a+104>>2],t=a,e[a+80>>2]=e[a+100>>2],e[a+84>>2]=r;r:if(e[a+88>>2]==1)t=e[a+80>>2],
e[a+8>>2]=e[a+76>>2],e[a+12>>2]=t,e[a+16>>2]=e[a+84>>2],r=e[a+72>>2];else{if(e[t+88>>2]=5,he(t+52|0,t+72|0,t+88|0),r=t,t=e[t+64>>2],e[r+40>>2]=e[a+60>>2],e[a+44>>2]=t,e[a+48>>2]=e[a+68>>2],r=e[a+56>>2],
e[a+52>>2]==1){e[a+16>>2]=e[a+48>>2],t=e[a+44>>2],e[a+8>>2]=e[a+40>>2],e[a+12>>2]=t;break r}if(i=e[a+44>>2],t=e[a+40>>2],e[a+28>>2]=t,e[a+32>>2]=i,e[a+24>>2]=r,e[a+36>>2]=e[a+48>>2],Q2(a,72758,7,t,e[a+
32>>2]),i=e[a>>2],i)i:{if(n=e[a+4>>2],!n)break i;for(f=a+28|0;;){if(n){if(n=n-1|0,t=l[i],i=i+1|0,(t|0)!=32)continue;break i}break}t=e[f+4>>2],i=e[f>>2],e[a+88>>2]=i,e[a+92>>2]=t,n=e[f+8>>2],e[a+96>>2]=
n,e[o+4>>2]=r,e[o+8>>2]=i,e[o+12>>2]=t,e[o+16>>2]=n;break n}n2(a+24|0),r=5}i=e[a+12>>2],t=e[a+8>>2],e[a+88>>2]=t,e[a+92>>2]=i,n=e[a+16>>2],e[a+96>>2]=n,e[o+4>>2]=r,e[o+8>>2]=t,e[o+12>>2]=i,e[o+16>>2]=
n,t=1;break e}else e[o+4>>2]=-2147483648;t=0}e[o>>2]=t,u=a+112|0}function _4(t,r,i,n,a){var o=0,f=0,s=0;if(o=u-80|0,u=o,(r|0)==1)e:{if(Qe(o+48|0,i,n,a),r=e[o+56>>2],i=0,e[o+32>>2]=i|e[o+52>>2],e[o+36>>
2]=r,r=e[o+64>>2],e[o+40>>2]=e[o+60>>2],e[o+44>>2]=r,e[o+48>>2]){r=e[o+44>>2],i=e[o+40>>2],e[t+12>>2]=i,e[t+16>>2]=r,r=e[o+36>>2],i=e[o+32>>2],e[t+4>>2]=i,e[t+8>>2]=r,e[t>>2]=1;break e}if(e[o+56>>2]=a,
e[o+52>>2]=n,e[o+48>>2]=10,he(o+12|0,o+32|0,o+48|0),s=e[o+16>>2],i=e[o+20>>2],r=e[o+24>>2],f=e[o+28>>2],e[o+12>>2]==1){e[t+16>>2]=f,e[t+12>>2]=r,e[t+8>>2]=i,e[t+4>>2]=s,e[t>>2]=1;break e}d(f),f=14;n:{
if($e(i,r))r:{if((r>>>0<=7?(r|0)==7:h[i+7]>=-64)?f=dt(i,7,72758,7)?7:0:f=0,F2(o,i,r,f),r=e[o>>2],f=r?e[o+4>>2]:0,f-65530>>>0<=4294901758){f=11;break r}f?(e[o+60>>2]=f,e[o+56>>2]=r||1,e[o+52>>2]=7,e[o+
48>>2]=72758,r=o+68|0,_(r,o+48|0,2),b4(o+12|0,r)):e[o+12>>2]=-2147483648,r=e[o+24>>2],n=0,e[t+12>>2]=n|e[o+20>>2],e[t+16>>2]=r,r=e[o+16>>2],e[t+4>>2]=e[o+12>>2],e[t+8>>2]=r,e[t>>2]=0;break n}e[t+12>>2]=
a,e[t+8>>2]=n,e[t+4>>2]=f,e[t>>2]=1}A(s,i)}else e[t>>2]=0,e[t+4>>2]=-2147483648;u=o+80|0}function en(t,r){var i=0,n=0,a=0,o=0,f=0,s=0,c=0,b=0,k=0,w=0;if(i=u-96|0,u=i,n=Zr(r|0)|0,Tn(i+32|0,n),d(n),mf(i+
84|0,r|0),a0(i+24|0,e[i+84>>2],e[i+88>>2]),b=e[i+28>>2],k=e[i+24>>2],F2(i+16|0,75932,7858,Ff(r|0)|0),w=e[i+20>>2],c=e[i+16>>2],n=e[i+36>>2],e[i+48>>2]=n+(e[i+40>>2]<<2),e[i+44>>2]=n,ia(i- -64|0,i+44|0),
a=4,e[i+64>>2]!=-2147483648){for(f=0|e[i+44>>2],s=e[i+48>>2],l2(i+8|0,4,4,12),a=e[i+8>>2],o=e[i+12>>2],e[o+8>>2]=e[i+72>>2],n=e[i+68>>2],e[o>>2]=e[i+64>>2],e[o+4>>2]=n,e[i+60>>2]=1,e[i+56>>2]=o,e[i+52>>
2]=a,e[i+76>>2]=f,e[i+80>>2]=s,a=12,f=1;;){if(ia(i+84|0,i+76|0),e[i+84>>2]!=-2147483648){e[i+52>>2]==(f|0)&&(v0(i+52|0,1),o=e[i+56>>2]),s=a+o|0,e[s+8>>2]=e[i+92>>2],n=e[i+88>>2],e[s>>2]=e[i+84>>2],e[s+
4>>2]=n,f=f+1|0,e[i+60>>2]=f,a=a+12|0;continue}break}o=e[i+52>>2],a=e[i+56>>2]}qo(i+84|0,r|0),G0(t+24|0,e[i+84>>2],e[i+88>>2]),e[t+40>>2]=c?w:0,e[t+36>>2]=c||1,e[t+8>>2]=b,e[t+4>>2]=k,e[t>>2]=b,e[t+20>>
2]=f,e[t+16>>2]=a,e[t+12>>2]=o,L0(i+32|0),u=i+96|0}function ji(t,r,i,n,a,o,f){var s=0,c=0,b=0,k=0,w=0,p=0,v=0,m=0;s=u-80|0,u=s,sa(s+32|0,n,a,123),c=e[s+36>>2],sa(s+24|0,n,a,125);e:{if(e[s+24>>2]&1&e[s+
32>>2]==1){if(b=e[s+28>>2],vn(s+16|0,n,a,c+1|0,b),D0(s+8|0,n,a,c),v=e[s+12>>2],c=e[s+8>>2],F2(s,n,a,b+1|0),m=e[s+4>>2],n=e[s>>2],w=s+56|0,k=o,a=e[s+16>>2],o=a||1,b=a?e[s+20>>2]:0,Ki(w,k,o,b),k=e[s+56>>
2],(k|0)==-2147483648){ra(t,r,i,o,b);break e}p=e[s+64>>2],a=e[s+60>>2];n:{if(f&&!wn(a,p)){e[s+76>>2]=28,e[s+72>>2]=75483,e[s+68>>2]=b,e[s+64>>2]=o,e[s+60>>2]=17,e[s+56>>2]=75382,_(s+44|0,w,3),n=t,t=e[s+
48>>2],U0(n,r,i,t,e[s+52>>2]),A(e[s+44>>2],t);break n}e[s+76>>2]=n?m:0,e[s+72>>2]=n||1,e[s+68>>2]=p,e[s+64>>2]=a,e[s+60>>2]=c?v:0,e[s+56>>2]=c||1,_(t+4|0,s+56|0,3),e[t>>2]=2}A(k,a);break e}M2(t+4|0,n,
a),e[t>>2]=2}u=s+80|0}function Ns(t,r,i,n){var a=0,o=0,f=0,s=0,c=0,b=0,k=0,w=0,p=0,v=0,m=0,x=0,T=0;a=u-48|0,u=a,o=k2(e[21975],e[21976],t);e:{if(e[o>>2]!=4&&o){if(c=l[o+189],!c)n:{if(s=1,b=e[r+16>>2],(b|
0)==-2147483648)break n;if(p=l[o+80],k=l[r+20],v=e[o+148>>2],m=e[o+144>>2],f=r+21|0,R(a+13|0,f,35),h[a+12]=k,e[a+8>>2]=b,s=2,w=e[a+36>>2],!_a(w,e[a+40>>2],m+8|0,v))r:{if(l[a+46]==2)break r;if(l[a+44]){
s=3;break r}if(p>>>0>=3){s=4;break r}if(A(e[a+20>>2],e[a+24>>2]),A(e[a+32>>2],w),h[o+80]=l[o+80]+1,s=e[o+236>>2],c=e[s>>2]+1|0,e[s>>2]=c,c){n=I[o+152>>3],e[a+28>>2]=t,e[a+24>>2]=s,x=a,T=i4(i,n),e[x+32>>
2]=T,h[a+16]=k,e[a+12>>2]=b,e[a+8>>2]=2,t=l[f+3]|l[f+4]<<8|(l[f+5]<<16|l[f+6]<<24),h[a+20]=t,h[a+21]=t>>>8,h[a+22]=t>>>16,h[a+23]=t>>>24,t=l[f]|l[f+1]<<8|(l[f+2]<<16|l[f+3]<<24),h[a+17]=t,h[a+18]=t>>>
8,h[a+19]=t>>>16,h[a+20]=t>>>24,O2(87952,a+8|0),X(e[r+56>>2],e[r+60>>2]);break e}else g()}R2(a+8|0)}if(h[a+9]=s,h[a+8]=6,K[a+10>>1]=Y[r+68>>1],nn(t,a+8|0,i,n),X(e[r+56>>2],e[r+60>>2]),!c)break e;sr(r+
16|0);break e}p4(r)}u=a+48|0}function Bs(t){var r=0,i=0,n=0,a=0,o=0,f=0,s=0,c=0;return r=u-368|0,u=r,f=N2()|0,n=e[t+4>>2],i=Df(n|0)|0,o=P4(f|0,i|0)|0,d(i),j0(r+24|0,n),zn(r+16|0,o,(F=D(68444,7)>>2,e[F])),
e[r+16>>2]!=1?i=-2147483648:(n=e[r+20>>2],_2(r+292|0,n),d(n),a=e[r+300>>2],c=e[r+296>>2],i=e[r+292>>2]),n=r+316|0,s=l[t+12],wt(n,e[t+8>>2],s),f=a,a=(i|0)==-2147483648,e[r+336>>2]=a?0:f,e[r+332>>2]=a?1:
c,e[r+328>>2]=a?0:i,i=r+304|0,I8(i,n),Na(n),a=D(68444,7),A2(n,r+24|0,i),i=m0(n),s2(o|0,e[a>>2],i|0),d(i),i=D(69116,9),l4(r+8|0,s),a=D(e[r+8>>2],e[r+12>>2]),s2(o|0,e[i>>2],e[a>>2]),dn(n,t),e[r+316>>2]!=
-2147483648?(e[r+360>>2]=e[r+324>>2],t=e[r+320>>2],e[r+352>>2]=e[r+316>>2],e[r+356>>2]=t):(e[r+360>>2]=0,e[r+352>>2]=0,e[r+356>>2]=1),t=r+340|0,n=r+24|0,A2(t,n,r+352|0),ca(r,s),i=D(e[r>>2],e[r+4>>2]),
t=m0(t),s2(o|0,e[i>>2],t|0),d(t),e0(n),u=r+368|0,o}function Ri(t,r){var i=0,n=0,a=0,o=0,f=0,s=0,c=0,b=0,k=0,w=0,p=0,v=0;for(i=u-48|0,u=i,Tn(i+36|0,r),e[i+16>>2]=e[i+36>>2],r=e[i+40>>2],e[i+8>>2]=r,e[i+
12>>2]=r,f=(e[i+44>>2]<<2)+r|0,e[i+20>>2]=f,e[i+32>>2]=0,e[i+24>>2]=0,e[i+28>>2]=4,s=8,k=4;;){if(n=f,a=0,o=0,(r|0)!=(f|0)&&(n=r+4|0,e[i+12>>2]=n,c=e[r>>2],(n|0)==(f|0)?n=f:(n=r+8|0,e[i+12>>2]=n,w=e[r+
4>>2],a=1),o=1),a&o){u2(i+36|0,c),o=e[i+36>>2],a=(o|0)==-2147483648,p=a?0:e[i+44>>2],v=a?1:e[i+40>>2],e[i+24>>2]==(b|0)&&(ua(i+24|0),k=e[i+28>>2]),r=s+k|0,e[r>>2]=p,e[r+4>>2]=w,e[r-4>>2]=v,e[r-8>>2]=a?
0:o,b=b+1|0,e[i+32>>2]=b,d(c),s=s+16|0,r=n;continue}break}o&&d(c),a&&d(w),e[t+8>>2]=e[i+32>>2],r=e[i+28>>2],e[t>>2]=e[i+24>>2],e[t+4>>2]=r,ke(i+8|0),u=i+48|0}function Ui(t,r){var i=0,n=0,a=0,o=0,f=0,s=0,
c=0,b=0;if(i=t>>>0<=8?8:t,n=i+r|0,!(n>>>0<i>>>0|n>>>0>4294967280))e:{if(i=n+15&-16,n=ne(i),i=Te(i,26-n|0),o=(i&31)+(i>>>0>63)|0,n=(o>>>5|0)-n|0,i=n+27|0,i>>>0>31)break e;if(a=pr(e[(i<<2)+92176>>2]&-1<<
o),a>>>0>=32){if(a=0,i=pr(e[23076]&-1<<n+28),i>>>0>31)break e;a=pr(e[(i<<2)+92176>>2])}if(f=(i<<7)+(a<<2)|0,n=e[f+88080>>2],o=e[n>>2],s=f,f=e[n+8>>2],e[s+88080>>2]=f,f)e[f+12>>2]=0;else n:{if(f=i<<2,a=
e[f+92176>>2]&o0(-2,a),e[f+92176>>2]=a,a)break n;c=92304,b=e[23076]&o0(-2,i),e[c>>2]=b}if(a=(t+n|0)+7&0-t,r=(a+(r-n|0)|0)+15&-16,(r|0)!=(o|0)&&(i=r+n|0,e[(n+(o&-16)|0)+4>>2]=i,e[i+4>>2]=n,o=o-r|0,e[i>>
2]=o,mn(i,o)),e[n>>2]=r|1,t>>>0<16)break e;e[a-4>>2]=n}return a}function nn(t,r,i,n){var a=0,o=0,f=0,s=0,c=0,b=0,k=0;if(a=u-112|0,u=a,f=k2(e[21975],e[21976],t),f){if(c=r0(r),e[a+8>>2]=0,e[a>>2]=0,e[a+
4>>2]=8,r=e[f+168>>2],r){for(o=e[f+164>>2],c4(a,e[o>>2]),r=r-1|0,o=o+4|0;;){if(r){c4(a,e[o>>2]),r=r-1|0,o=o+4|0;continue}break}e[f+168>>2]=0,o=e[a+8>>2],b=e[a>>2],r=e[a+4>>2]}else r=8;e[f+248>>2]=0,e[a+
8>>2]=b,e[a>>2]=r,o=j(o,96),e[a+12>>2]=o+r,f=a+109|0;e:{n:{for(;;){if(!o)break e;if(b=l[r+92],(b|0)==3)break n;if(k=a+16|0,R(k,r,92),s=r+93|0,s=l[s]|l[s+1]<<8,h[f]=s,h[f+1]=s>>>8,h[f+2]=l[r+95],s=e[c>>
2]+1|0,e[c>>2]=s,h[a+108]=b,s){r=r+96|0,Fe(t,k,c,i,n),o=o-96|0;continue}break}g()}r=r+96|0}e[a+4>>2]=r,de(a),pn(t),J0(c)}else q0(r);u=a+112|0}function Si(t,r,i,n,a,o){var f=0,s=0,c=0,b=0,k=0,w=0,p=0,v=0,
m=0;f=e[t+168>>2]<<2,c=f-4|0,b=e[t+164>>2],v=f+b|0,t=e[t+244>>2],k=t-((t|0)!=0)|0;e:{for(;;){if((c|0)==-4)break e;if(t=b+4|0,f=m2(a,o,e[b>>2]),!(e[f+40>>2]&&f)){c=c-4|0,b=t;continue}break}if(w=e[f+32>>
2],k=k>>>0>=32?32:k,s=k&31,m=e[f+36>>2],(k&63)>>>0>=32?(f=w<<s,s=0):(f=(1<<s)-1&w>>>32-s,s=w<<s),f=!f&(s|0)==-1|f?-1:s,f=f>>>0>m>>>0?m:f,p=r*+(f>>>0),p<4294967295&p>=0?s=~~p>>>0:s=0,s=f>>>0<s>>>0?f:s,
(t|0)==(v|0))break e;for(b=b+4|0,t=c>>>2|0;f=m2(a,o,e[b>>2]),e[f+40>>2]&&f&&(w=e[f+32>>2],c=k&31,v=e[f+36>>2],(k&63)>>>0>=32?(f=w<<c,c=0):(f=(1<<c)-1&w>>>32-c,c=w<<c),f=!f&(c|0)==-1|f?-1:c,f=f>>>0>v>>>
0?v:f,p=r*+(f>>>0),p<4294967295&p>=0?c=~~p>>>0:c=0,f=f>>>0<c>>>0?f:c,s=f>>>0<s>>>0?s:f),b=b+4|0,t=t-1|0,!!t;);}return(i|0)==1&&(t=Z0(n,1e3),s=K2?-1:t>>>0>s>>>0?t:s),s}function Ds(t){var r=0,i=0,n=0,a=0,
o=0,f=0,s=0;r=u-144|0,u=r,n=e[t+44>>2],i=D(69328,8),a=r+92|0,Kn(a,e[n>>2],e[i>>2]),i=e[r+92>>2];e:{if((i|0)!=-2147483648){if(A(i,e[r+96>>2]),Tt(a,n),e[r+92>>2]==-2147483648){i=2;break e}if(R(r+12|0,a,
40),o=F4(e[n>>2])|0,_2(r+132|0,o),f=e[r+132>>2],(f|0)!=-2147483648)n:{if(s=e[r+136>>2],s0(a,e[r+136>>2],e[r+140>>2],1024),i=e[r+92>>2],(i|0)==-2147483648){A(f,s);break n}R(r+56|0,r+96|0,36),e[r+52>>2]=
i,A(f,s),d(o);r:{if(l[r+50]){if(i=2,!e8(r+12|0)||!e8(r+52|0)|h[r+48]&1)break r}else if(i=2,l[r+48])break r;i=Se(e[n>>2])|0,e[r+92>>2]=i,t=rt(t,r+12|0,r+92|0,1,15),d(i),i=t^1}R2(r+52|0),R2(r+12|0);break e}
d(o),R2(r+12|0)}i=3}return u=r+144|0,i}function Ls(t,r,i){var n=0,a=0,o=0,f=0,s=0,c=0,b=0,k=0,w=0;a=u-48|0,u=a,n=k2(e[21975],e[21976],t);e:{if(n)n:{if(o=Y[r+68>>1],l[n+188]==3&(o-200&65535)>>>0<=99){yi(
t,72412,I[i>>3],I[i+8>>3]);break n}if(ha(o))r:{if(l[n+189])break r;for(jn(a,r,I[i+8>>3]),s=I[i>>3],c=e[21969],b=e[21970],k=Si(n,I[i+16>>3],e[a>>2],e[a+4>>2],c,b),w=s+ +(k>>>0),i=e[n+168>>2]<<2,o=e[n+164>>
2];;){if(i){if(f=m2(c,b,e[o>>2]),!e[f+40>>2]|!(I[f+8>>3]>w)&&f)break r;o=o+4|0,i=i-4|0;continue}break}if(!Pi(e[n+144>>2]+8|0,e[n+148>>2]))break r;Wi(t,k,0,s);break n}if(e[n>>2]==4)break n;if(w8(n),R(n,
r,72),t=e[n+236>>2],r=e[t>>2]+1|0,e[t>>2]=r,r){e[a+12>>2]=3,e[a+16>>2]=t,O2(87952,a+12|0);break e}else g()}p4(r)}u=a+48|0}function qi(t,r,i,n){var a=0,o=0,f=0,s=0,c=0,b=0;if(a=u-32|0,u=a,X2(a+8|0,r,i,
72447,5),e[a+8>>2]==1){if(o=e[a+12>>2],e[a+16>>2]=o,Ie(o)&255)e:{if((a2(o)&255)!=6){e[t>>2]=1,e[t+4>>2]=6;break e}i=a+20|0,s=a+16|0,Ge(i,s,1,69784),f=e[a+28>>2],c=e[a+24>>2],r=e[a+20>>2];n:if((r|0)==13){
if(b=e[n>>2],S0(i,s,1,69708,e[n+4>>2]),i=e[a+24>>2],r=e[a+20>>2],(r|0)!=13){f=e[a+28>>2];break n}if(S0(a+20|0,a+16|0,1,69924,e[n+8>>2]),n=e[a+24>>2],r=e[a+20>>2],(r|0)!=13)f=e[a+28>>2],i=n;else{e[t+12>>
2]=n,e[t+8>>2]=i,e[t+4>>2]=c&1?f:b,e[t>>2]=0;break e}}else i=c;e[t+12>>2]=f,e[t+8>>2]=i,e[t+4>>2]=r,e[t>>2]=1}else e[t+8>>2]=0,e[t+12>>2]=0,e[t>>2]=0,e[t+4>>2]=0;d(o)}else e[t>>2]=0,e[t+12>>2]=e[n+8>>
2],r=e[n+4>>2],e[t+4>>2]=e[n>>2],e[t+8>>2]=r;u=a+32|0}function rn(t){var r=0,i=0,n=0,a=0,o=0;if(i=u-32|0,u=i,k4(),V[21946]>t>>>0&&(r=e[21945]+j(t,12)|0,e[r>>2]==1&&(n=e[r+4>>2],e[r+4>>2]=0,a=e[r+8>>2])),
e[21943]=e[21943]+1,n){r=C2(4,12),e[r>>2]=1,e[r+4>>2]=1,e[r+8>>2]=t,e[i+12>>2]=r+8,e[i+8>>2]=84112,e[i+24>>2]=0,r=i+8|0,e[i+20>>2]=r,e[i+16>>2]=r,r=B[e[a+12>>2]](n,i+16|0)|0,k4();e:{n:if(r){if(V[21946]<=
t>>>0||(t=e[21945]+j(t,12)|0,!e[t>>2]))break n;r=t+8|0,m8(e[t+4>>2],e[r>>2]),e[r>>2]=a,e[t+4>>2]=n;break e}else{if(V[21946]<=t>>>0||(r=e[21945]+j(t,12)|0,e[r>>2]!=1))break n;e[r>>2]=0,o=e[r+4>>2],e[r+
4>>2]=e[21948],e[21948]=t,e[21947]=e[21947]-1,m8(o,e[r+8>>2])}Va(n,a)}e[21943]=e[21943]+1,B[e[e[i+8>>2]+12>>2]](e[i+12>>2])}u=i+32|0}function Ms(t,r){t=t|0,r=r|0;var i=0,n=0,a=0,o=0,f=0,s=0;i=u-96|0,u=
i;e:{n:switch(l[t+40]-1|0){case 0:case 1:g();case 2:n=e[t+36>>2];break e;default:break n}n=e[t+4>>2],e[t+20>>2]=0|e[t>>2],e[t+24>>2]=n,n=e[t+12>>2],e[t+28>>2]=e[t+8>>2],e[t+32>>2]=n,n=Zi(e[t+16>>2]),e[t+
36>>2]=n}if(at(i+16|0,n,e[r>>2]),r=3,a=e[i+16>>2]==2,!a){if(r=e[i+20>>2],V0(e[t+36>>2]),d(r),r=1,n=e[t+20>>2],l[n+132]==1&e[n+128>>2]==e[t+32>>2]){n=ni(e[t+28>>2])|0,ma(i+8|0,e[t+28>>2]);e:{n:{r:{i:{t:
switch(o=e[i+8>>2],o|0){case 0:break i;case 3:break n;case 4:break t;default:break r}Pt(i+24|0,e[t+20>>2]+8|0,e[t+28>>2],e[i+12>>2]);break e}Ss(i+24|0,e[t+20>>2]+8|0,e[t+28>>2],n);break e}h[e[t+20>>2]+
132|0]=0,Jo(e[t+28>>2]),f=i,s=H4(e[t+28>>2])|0,e[f+32>>2]=s,e[i+28>>2]=(o|0)!=1,K[i+36>>1]=n,e[i+24>>2]=4;break e}ce(e[t+20>>2]+8|0),K[i+32>>1]=n,e[i+24>>2]=5,e[i+28>>2]=e[e[t+20>>2]+112>>2]}pi(e[t+24>>
2],i+24|0)}d(e[t+28>>2]),d2(e[t+20>>2])}return h[t+40]=r,u=i+96|0,a|0}function Pi(t,r){var i=0,n=0,a=0,o=0,f=0,s=0,c=0,b=0;n=u-32|0,u=n,a=e[22001],i=e[22002],Nt(n+8|0,a,i,t,r);e:{if(e[n+8>>2]==1){if(t=
e[n+12>>2],t>>>0>=i>>>0)break e;i=a+(t<<4)|0}else{if(i>>>0>=64){for(o=a+28|0,b=i-1&268435455,i=e[a+12>>2],a=0;f=f+1|0,s=e[o>>2],c=s>>>0<i>>>0,a=c?a:f,i=c?i:s,o=o+16|0,(f|0)!=(b|0););Lt(n+16|0,a),A(e[n+
16>>2],e[n+20>>2]),i=e[22002]}if(M2(n+16|0,t,r),e[22e3]==(i|0)&&ua(88e3),a=i+1|0,e[22002]=a,t=e[n+20>>2],r=i<<4,i=e[22001],r=r+i|0,e[r>>2]=e[n+16>>2],e[r+4>>2]=t,e[r+8>>2]=e[n+24>>2],e[r+12>>2]=500,o=
0,!a||(i=(i+(a<<4)|0)-16|0,!i))break e}if(t=e[i+12>>2],t>>>0<=4)break e;e[i+12>>2]=t-5,o=1}return u=n+32|0,o}function He(t,r,i,n,a){var o=0,f=0,s=0,c=0,b=0;for(o=u-48|0,u=o,f=Ta(e[n>>2],e[n+4>>2],32),
e[o+24>>2]=a,e[o+20>>2]=n,n=0,e[o+32>>2]=f?0:2,e[o+16>>2]=1,e[o+28>>2]=f?1:74398,e[o+12>>2]=o+28,f=o+16|0,a=0;a=e[n+f>>2]+a|0,n=n+8|0,(n|0)!=16;);for(l2(o,a,4,8),s=e[o+4>>2],e[o+40>>2]=s,e[o+36>>2]=e[o>>
2],n=0,a=0;;){if(e[o+44>>2]=n,(a|0)!=16){f=(o+12|0)+a|0,b=e[f>>2],f=e[f+4>>2];e:{if(f>>>0>e[o+36>>2]-n>>>0)k0(o+36|0,n,f,4,8),s=e[o+40>>2],n=e[o+44>>2];else if(!f)break e;c=f<<3,c&&R((n<<3)+s|0,b,c),n=
e[o+44>>2]}a=a+8|0,n=n+f|0;continue}break}a=e[o+36>>2],f=t,t=e[o+40>>2],$2(f,1,r,i,t,n),T2(a,t,4,8),u=o+48|0}function Fs(t){var r=0,i=0,n=0,a=0,o=0,f=0,s=0,c=0,b=0;return r=u-80|0,u=r,n=r+36|0,en(n,t),
o=e[r+76>>2],c=e[r+72>>2],W0(n),h2(r+24|0,c,o,69431,5),i=e[r+28>>2],i?(a=e[r+24>>2],n=P4(N2()|0,t|0)|0,t=Zr(t|0)|0,f=Yf(t|0,0,-1)|0,d(t),g0(a,i,69436,6)&&(ft(r+16|0,a,i),t=i2(e[r+16>>2],e[r+20>>2])|0,
Pe(f|0,t|0)|0,d(t)),s2(n|0,(F=D(69347,7)>>2,e[F]),f|0),s=1024,s2(n|0,(F=D(69354,7)>>2,e[F]),1024),t=N2()|0,s2(t|0,(F=D(69442,5)>>2,e[F]),n|0),b=D(69447,3),i=D(a,i),s2(t|0,e[b>>2],e[i>>2]),e[r+48>>2]=4,
e[r+44>>2]=69450,e[r+40>>2]=o,e[r+36>>2]=c,fe(r+8|0,r+36|0),a=e[r+12>>2],i=e[r+8>>2],o=D(69450,4),i&&(s=z((F=D(i,a)>>2,e[F]))),s2(t|0,e[o>>2],s|0),d(s),d(f),d(n)):t=1024,u=r+80|0,t}function Hs(t,r,i,n){
var a=0,o=0,f=0;a=u-368|0,u=a,vi(a,r);e:{n:switch((t&255)-8|0){case 0:$2(a+268|0,8,i,n,68612,1);break e;case 1:$2(a+268|0,9,i,n,68656,1);break e;default:f=a+268|0,o=rs(r|0)|0,Ga(f,o),A2(a+356|0,a,f),d(
o),e[a+344>>2]=24,e[a+340>>2]=68776,e[a+352>>2]=e[a+364>>2],o=e[a+360>>2],e[a+348>>2]=o,$2(f,t,i,n,a+340|0,2),A(e[a+356>>2],o);break e;case 3:break n}f=a+268|0,za(f,r),o=e[a+268>>2],X(o,e[a+272>>2]),(o|
0)!=-2147483648?$2(f,11,i,n,68724,1):$2(a+268|0,11,i,n,68768,1)}return i=R0(a+268|0),(t&255)==11&&J2(r|0)&65535&&(n=D(68800,6),t=x0(+((J2(r|0)&65535)>>>0))|0,s2(i|0,e[n>>2],t|0),d(t)),d0(a+268|0),e0(a),
u=a+368|0,i}function L2(t,r,i,n,a,o){var f=0,s=0,c=0,b=0;if(f=u-32|0,u=f,i=i+n|0,n>>>0<=i>>>0){s=f+20|0,b=e[r>>2],n=b<<1,i=i>>>0>n>>>0?i:n,i=i>>>0<=4?4:i,c=Z0(o,i),n=0;e:{if(!(n|K2)&c>>>0<=-2147483648-
a>>>0)if(b?(s=e[r+4>>2],e[f+28>>2]=a,o=j(o,b),n=f+24|0):(o=0,n=f+28|0),e[n>>2]=o,e[f+28>>2]?(n=e[f+24>>2],n?n=M0(s,n,a,c):(Fn(f+8|0,a,c,0),n=e[f+8>>2])):(Fn(f,a,c,0),n=e[f>>2]),n){e[r>>2]=i,e[r+4>>2]=
n,s=-2147483647;break e}else e[f+20>>2]=a,s=f+16|0,n=c;e[s>>2]=n,i=e[f+16>>2],s=e[f+20>>2]}}e[t+4>>2]=i,e[t>>2]=s,u=f+32|0}function s0(t,r,i,n){var a=0,o=0,f=0,s=0,c=0,b=0,k=0,w=0,p=0,v=0;a=u-48|0,u=a,
r=Sf(r|0,i|0,n|0)|0,r?(n=a+40|0,of(n|0,r|0),a0(a+32|0,e[a+40>>2],e[a+44>>2]),i=e[a+36>>2],b=e[a+32>>2],Nf(n|0,r|0),a0(a+24|0,e[a+40>>2],e[a+44>>2]),n=0,f=e[a+24>>2],s=e[a+28>>2],M(f,s,69436,6)||(n=M(f,
s,69176,5)?1:2),o=a+40|0,af(o|0,r|0),a0(a+16|0,e[a+40>>2],e[a+44>>2]),k=e[a+16>>2],c=e[a+20>>2],jf(o|0,r|0),a0(a+8|0,e[a+40>>2],e[a+44>>2]),w=e[a+8>>2],o=e[a+12>>2],p=ef(r|0)|0,v=_o(r|0)|0,h[t+38]=n,h[t+
36]=(p|0)!=0,e[t+32>>2]=o,e[t+28>>2]=w,e[t+24>>2]=o,e[t+20>>2]=c,e[t+16>>2]=k,e[t+12>>2]=c,e[t+8>>2]=i,e[t+4>>2]=b,e[t>>2]=i,h[t+37]=(v|0)!=0,A(s,f),d(r)):e[t>>2]=-2147483648,u=a+48|0}function Ni(t,r,i,n,a){
var o=0,f=0,s=0,c=0;if(o=u-32|0,u=o,r=r+i|0,r>>>0>=i>>>0){if(f=o+20|0,s=e[t>>2],i=s<<1,r=r>>>0>i>>>0?r:i,i=(a|0)==1?8:4,c=r>>>0>i>>>0?r:i,r=Z0(a,c),i=0,i|K2)t=f;else if(r>>>0<=-2147483648-n>>>0)if(s?(i=
e[t+4>>2],e[o+28>>2]=n,a=j(a,s),f=o+24|0):(a=0,f=o+28|0),e[f>>2]=a,e[o+28>>2]?(a=e[o+24>>2],a?i=M0(i,a,n,r):(i8(o+8|0,n,r),i=e[o+8>>2])):(i8(o,n,r),i=e[o>>2]),i){e[t>>2]=c,e[t+4>>2]=i,u=o+32|0;return}else
e[o+20>>2]=n,i=r,t=o+16|0;else t=f;e[t>>2]=i}g()}function _(t,r,i){var n=0,a=0,o=0,f=0,s=0,c=0,b=0;if(n=u-48|0,u=n,i){o=i<<3,i=o,a=r;e:{for(;;){if(!i)break e;if(i=i-8|0,f=e[a+4>>2],a=a+8|0,s=f+s|0,!(f>>>
0<=s>>>0))break}g()}for(l2(n+8|0,s,1,1),e[n+28>>2]=0,i=e[n+12>>2],a=e[n+8>>2],e[n+20>>2]=a,e[n+24>>2]=i,i=e[r>>2],A8(n+20|0,i,i+e[r+4>>2]|0),a=o-8|0,i=r+12|0,r=e[n+28>>2],f=s-r|0,o=e[n+24>>2],r=r+o|0;;){
if(a){b=e[i-4>>2],c=e[i>>2],n0(n+32|0,r,f,c),f=e[n+44>>2],r=e[n+40>>2],z0(e[n+32>>2],e[n+36>>2],b,c),a=a-8|0,i=i+8|0;continue}break}a=e[n+20>>2],r=s-f|0}else o=1,r=0;e[t+8>>2]=r,e[t+4>>2]=o,e[t>>2]=a,
u=n+48|0}function Bi(t){var r=0,i=0,n=0,a=0,o=0,f=0,s=0,c=0,b=0,k=0;if(r=u-192|0,u=r,i=r+96|0,be(i,87872,t),l[r+188]!=3){if(R(r,i,96),c=e[r+24>>2],a=k2(e[21975],e[21976],c),a){if(o=e[a+248>>2],t=o-((o|
0)!=0)|0,e[a+248>>2]=t,f=e[a+168>>2],f>>>0>(t<<1)+32>>>0)e:{for(s=e[a+164>>2],t=s;;){if(f8(e[t>>2])){if(t=t+4|0,n=n+1|0,(f|0)!=(n|0))continue;break e}break}for(k=s+4|0,i=n;;){n:{for(t=(i<<2)+k|0;;){if(i=
i+1|0,f>>>0<=i>>>0)break n;if(b=e[t>>2],t=t+4|0,!!f8(b))break}e[(n<<2)+s>>2]=b,n=n+1|0;continue}break}e[a+168>>2]=n}o>>>0<2&&pn(c)}h4(r+48|0)}u=r+192|0}function zs(t,r,i,n){var a=0,o=0,f=0,s=0,c=0;a=u-
32|0,u=a,X2(a+8|0,r,1,72494,6),f=e[a+12>>2],c=e[a+8>>2];e:{n:{if((c|0)==1)r:{if(c2(a,f,72452,7),e[a>>2]==1)i:{if(o=e[a+4>>2],s=Ie(o),d(o),(s&255)==2||!$t(f,72459,16))break i;if($t(f,72475,19))break r}
e[t+4>>2]=5;break n}if(ut(a+20|0,r,1,i,n),i=e[a+28>>2],n=e[a+24>>2],o=e[a+20>>2],(o|0)!=13){e[t+12>>2]=i,e[t+8>>2]=n,e[t+4>>2]=o;break n}if(pt(a+20|0,r,1,72500,12),o=l[a+24],s=e[a+20>>2],(s|0)!=13)r=l[a+
28]|l[a+29]<<8|(l[a+30]<<16|l[a+31]<<24),h[t+12]=r,h[t+13]=r>>>8,h[t+14]=r>>>16,h[t+15]=r>>>24,r=l[a+25]|l[a+26]<<8|(l[a+27]<<16|l[a+28]<<24),h[t+9]=r,h[t+10]=r>>>8,h[t+11]=r>>>16,h[t+12]=r>>>24,h[t+8]=
o,e[t+4>>2]=s;else{h[t+16]=o,e[t+12>>2]=i,e[t+8>>2]=n,e[t+4>>2]=f,e[t>>2]=c;break e}}e[t>>2]=2,W(c,f)}u=a+32|0}function ze(t,r,i,n){var a=0,o=0,f=0,s=0;for(a=u-80|0,u=a,te(a+28|0,r,i,n),e[a+48>>2]=0,e[a+
40>>2]=0,e[a+44>>2]=4,r=j(e[a+36>>2],12),n=e[a+32>>2];;){if(r){i=e[n+4>>2],o=e[n+8>>2],pe(a+16|0,i,o,74398,2),F2(a+8|0,i,o,e[a+16>>2]&1?e[a+20>>2]+2|0:0),i=e[a+8>>2],on(a+52|0,i||1,i?e[a+12>>2]:0),e[a+
72>>2]=e[a+52>>2],i=e[a+56>>2],e[a+64>>2]=i,e[a+68>>2]=i,o=e[a+60>>2],v0(a+40|0,o),f=e[a+48>>2],o&&(s=j(o,12),s&&R(e[a+44>>2]+j(f,12)|0,i,s)),n=n+12|0,e[a+76>>2]=i,e[a+48>>2]=o+f,r=r-12|0,Pn(a- -64|0);
continue}break}e[t+8>>2]=e[a+48>>2],r=e[a+44>>2],e[t>>2]=e[a+40>>2],e[t+4>>2]=r,t2(a+28|0),u=a+80|0}function Di(t,r,i){var n=0,a=0,o=0,f=0,s=0,c=0;if(n=u-32|0,u=n,h[n+28]=0,e[n+24>>2]=i,e[n+20>>2]=r,e[n+
16>>2]=2,a=n+16|0,_i(n+8|0,a),i=e[n+8>>2],i&&(r=e[n+12>>2],da(i,r))){if(_i(n,a),a=e[n>>2],c=e[n+4>>2],r)for(;o=Z0(o,10),s=o+(l[i]-48&255)|0,o=K2||o>>>0>s>>>0?-1:s,i=i+1|0,r=r-1|0,!!r;);for(i=a?c:1,a=a||
72933;r=f,(r|0)!=(i|0)&&(f=r+1|0,l[r+a|0]==48););r=((r|0)!=(i|0))+o|0,f=r>>>0<o>>>0?-1:r,o=da(a,i)}e[t+4>>2]=f,e[t>>2]=o,u=n+32|0}function tn(t,r,i,n){var a=0,o=0,f=0,s=0,c=0,b=0,k=0;if((r&255)==(n&255))
e:{if((t|0)==(i|0)){a=1;break e}if(!U2(e[t+12>>2],e[t+16>>2],e[i+12>>2],e[i+16>>2])||!U2(e[t+24>>2],e[t+28>>2],e[i+24>>2],e[i+28>>2])||!wa(t+44|0,i+44|0)||(o=e[t+40>>2],(o|0)!=e[i+40>>2]))break e;c=e[t+
36>>2],b=e[i+36>>2];n:{for(;;){if(n=k,(o|0)!=(n|0)){if(f=a+c|0,s=a+b|0,y8(e[f+4>>2],e[f+8>>2],e[s+4>>2],e[s+8>>2]))break n;if(a=a+24|0,k=n+1|0,!y8(e[f+16>>2],e[f+20>>2],e[s+16>>2],e[s+20>>2]))continue;
break n}break}n=o}if(a=n>>>0>=o>>>0&r,r&1|n>>>0<o>>>0)break e;return wa(t+56|0,i+56|0)}return a}function Li(t,r){var i=0,n=0,a=0,o=0,f=0,s=0,c=0,b=0,k=0,w=0,p=0,v=0,m=0;i=u-96|0,u=i,k=e[r+20>>2],w=i+60|
0,p=i+20|0,n=e[r+4>>2],v=e[r+12>>2],m=e[r+24>>2];e:{n:{r:{for(;;){i:{if((n|0)==(v|0))break n;s=n+4|0,e[r+4>>2]=s,a=i+16|0,c=e[n>>2],u2(a,c),n=e[i+16>>2];t:{if((n|0)!=-2147483648)if(b=e[i+20>>2],o=e[i+
20>>2],f=e[i+24>>2],s0(a,o,f,1024),a=e[i+16>>2],(a|0)==-2147483648)A(n,b);else{R(w,p,36),e[i+56>>2]=a,tt(i+4|0,o,f,i+56|0,l[k]),A(n,b),f=e[i+12>>2],o=e[i+8>>2],n=e[i+4>>2];break t}n=-2147483648}if(d(c),
a=n,(n|0)==-2147483648)break i;if(n=s,(a|0)==-2147483647)continue;break r}break}h[m]=1;break n}e[t+4>>2]=o,e[t+8>>2]=f,e[t>>2]=a;break e}e[t>>2]=-2147483648}u=i+96|0}function an(t,r){var i=0,n=0,a=0,o=0;
for(i=u+-64|0,u=i,h[i+40]=0,e[i+36>>2]=r,e[i+32>>2]=t,h[i+52]=0,e[i+48>>2]=r,e[i+44>>2]=t,n=-1;n=n+1|0,u0(i+24|0,i+44|0),!!e[i+24>>2];);if(a=1,o=1,(n|0)==4){for(h[i+52]=0,e[i+48>>2]=r,e[i+44>>2]=t;;){
e:{if(u0(i+16|0,i+44|0),n=e[i+16>>2],!n||(o=e[i+20>>2],!o))break e;if(e[i+56>>2]=n,e[i+60>>2]=n+o,aa(i+56|0))continue}break}o=(n|0)!=0}if(!M(t,r,74173,9))e:{if(M(t,r,74182,5)||(a=w0(t,r,74187,10),a|o))
break e;u0(i+8|0,i+32|0),t=e[i+8>>2],t?a=U2(t,e[i+12>>2],74197,3):a=0}return u=i- -64|0,a}function Mi(t,r){var i=0,n=0,a=0,o=0;for(n=u-32|0,u=n,e[n+28>>2]=0,i=n+28|0,b0(i,e[r+4>>2],e[r+8>>2]),b0(i,e[r+
16>>2],e[r+20>>2]),nr(n+16|0,r+36|0),o=i,i=e[n+16>>2],b0(o,i||1,i?e[n+20>>2]:0),a=j(e[r+32>>2],24),i=e[r+28>>2];;){if(a){o=n+28|0,b0(o,e[i+4>>2],e[i+8>>2]),b0(o,e[i+16>>2],e[i+20>>2]),a=a-24|0,i=i+24|
0;continue}break}a=e[n+28>>2],nr(n+8|0,r+48|0),i=e[n+8>>2],b0(n+28|0,i||1,i?e[n+12>>2]:0),i=C2(4,68),e[i>>2]=1,e[i+4>>2]=1,R(i+8|0,r,60),h[t+12]=0,e[t+4>>2]=a,e[t>>2]=i,e[t+8>>2]=e[n+28>>2],u=n+32|0}function on(t,r,i){
var n=0,a=0,o=0,f=0;if(n=u-80|0,u=n,h[n+28]=0,e[n+24>>2]=i,e[n+20>>2]=r,Gi(n+44|0,n+20|0),e[n+44>>2]!=-2147483648){for(l2(n+8|0,4,4,12),i=e[n+8>>2],a=e[n+12>>2],e[a+8>>2]=e[n+52>>2],r=e[n+48>>2],e[a>>
2]=0|e[n+44>>2],e[a+4>>2]=r,e[n+40>>2]=1,e[n+36>>2]=a,e[n+32>>2]=i,e[n+64>>2]=e[n+28>>2],r=e[n+24>>2],e[n+56>>2]=e[n+20>>2],e[n+60>>2]=r,i=12,r=1;;){if(Gi(n+68|0,n+56|0),e[n+68>>2]!=-2147483648){e[n+32>>
2]==(r|0)&&(v0(n+32|0,1),a=e[n+36>>2]),o=i+a|0,e[o+8>>2]=e[n+76>>2],f=e[n+72>>2],e[o>>2]=e[n+68>>2],e[o+4>>2]=f,r=r+1|0,e[n+40>>2]=r,i=i+12|0;continue}break}e[t+8>>2]=e[n+40>>2],f=e[n+36>>2],e[t>>2]=e[n+
32>>2],e[t+4>>2]=f}else e[t+8>>2]=0,e[t>>2]=0,e[t+4>>2]=4;u=n+80|0}function Fi(t,r){var i=0,n=0,a=0,o=0,f=0,s=0,c=0,b=0,k=0,w=0,p=0;i=u-96|0,u=i,b=i+60|0,k=i+20|0,n=e[r>>2],w=e[r+4>>2],p=e[r+12>>2];e:{
n:{r:{i:{for(;;){t:{if((n|0)==(w|0))break n;if(s=n+4|0,e[r>>2]=s,o=i+16|0,u2(o,e[n>>2]),a=e[i+16>>2],(a|0)==-2147483648)break r;if(c=e[i+20>>2],f=o,o=e[i+20>>2],n=e[i+24>>2],br(f,o,n),f=e[i+16>>2],(f|
0)==-2147483648)break t;if(R(b,k,36),e[i+56>>2]=f,tt(i+4|0,o,n,i+56|0,0),A(a,c),a=e[i+4>>2],(a|0)==-2147483648)break r;if(n=s,(a|0)==-2147483647)continue;break i}break}A(a,c);break r}r=e[i+8>>2],e[t+8>>
2]=e[i+12>>2],e[t+4>>2]=r,e[t>>2]=a;break e}h[p]=1}e[t>>2]=-2147483648}u=i+96|0}function fn(t,r){var i=0,n=0,a=0,o=0,f=0,s=0,c=0;if(i=u-80|0,u=i,f=cn(r),sn(i+8|0,t,r,f),e[i+8>>2]==1)e:{if(n=e[i+12>>2],
s=e[t+8>>2],n>>>0>=s>>>0||(c=e[t+4>>2],r=c+j(n,60)|0,a=e[r>>2],(a|0)==2)||(o=e[t+16>>2],R(i+24|0,r+4|0,56),e[r+4>>2]=o,e[r>>2]=2,e[t+16>>2]=n,e[t+12>>2]=e[t+12>>2]-1,e[i+20>>2]=a,o=e[i+24>>2],I2(i+28|
0),r=e[t+28>>2],!r))break e;for(r=e[t+24>>2]+((r-1&f)<<3)|0,t=e[r>>2];;){n:{if((t|0)!=1||(t=e[r+4>>2],(t|0)==(n|0)))break n;if(t>>>0>=s>>>0)break e;if(r=j(t,60)+c|0,t=e[r>>2],(t|0)!=2)continue;break e}
break}e[r+4>>2]=o,e[r>>2]=a}u=i+80|0}function Ws(t){var r=0,i=0,n=0,a=0,o=0,f=0;return r=u-80|0,u=r,a=N2()|0,i=r+24|0,n=Gr(e[t>>2])|0,en(i,n),o=e[r+64>>2],f=e[r+60>>2],W0(i),d(n),n=r+68|0,Qn(n,t),h2(r+
16|0,f,o,69473,7),te(i,n,e[r+16>>2],e[r+20>>2]),e[r+32>>2]&&(t=e[r+28>>2],i=D(69473,7),t=i2(e[t+4>>2],e[t+8>>2])|0,s2(a|0,e[i>>2],t|0),d(t)),t=r+24|0,t2(t),h2(r+8|0,f,o,69480,6),ze(t,r+68|0,e[r+8>>2],
e[r+12>>2]),t=e[r+32>>2],t&&(i=D(69480,6),t=n4(e[r+28>>2],t),s2(a|0,e[i>>2],t|0),d(t)),t2(r+24|0),W(e[r+68>>2],e[r+72>>2]),u=r+80|0,a}function Gs(t,r){t=t|0,r=r|0;var i=0,n=0,a=0;i=u-96|0,u=i;e:{n:switch(l[t+
24]-1|0){case 0:case 1:g();case 2:n=e[t+20>>2];break e;default:break n}n=Zi(e[t+4>>2]),e[t+20>>2]=n}return at(i+16|0,n,e[r>>2]),r=3,a=e[i+16>>2]==2,a||(r=e[i+20>>2],V0(e[t+20>>2]),d(r),r=1,n=e[t>>2],l[n+
132]==1&e[n+128>>2]==e[t+8>>2]&&(ma(i+8|0,e[t+12>>2]),n=e[i+8>>2],(n|0)==4?Pt(i+24|0,e[t>>2]+8|0,e[t+12>>2],e[i+12>>2]):(Ps(i,e[e[t>>2]+100>>2],e[t+12>>2],n),e[i+24>>2]=3,n=e[i+4>>2],e[i+28>>2]=e[i>>2],
e[i+32>>2]=n),pi(e[t+16>>2],i+24|0),n=e[t>>2]),d2(n),d(e[t+12>>2])),h[t+24]=r,u=i+96|0,a|0}function oe(t,r){var i=0,n=0,a=0,o=0,f=0,s=0,c=0;i=73066,n=22,a=1;e:{n:{r:{i:{t:{a:switch(r=r&255,r-1|0){case 0:
break a;case 1:break t;case 2:break i;case 3:break r;case 4:break n;default:break e}i=73088,n=33,o=1,r=0;break e}i=73121,n=26,a=73147,r=6,o=1;break e}i=73153,n=12,a=73165,r=5,f=1,s=1;break e}i=73121,n=
26,a=73170,r=9,o=1,f=2,c=1,s=1;break e}i=73121,n=26,r=0,s=2,f=3,o=1,c=1}h[t+18]=c,h[t+17]=s,h[t+19]=o,h[t+16]=f,e[t+12>>2]=r,e[t+8>>2]=a,e[t+4>>2]=n,e[t>>2]=i}function Hi(t){var r=0,i=0,n=0,a=0,o=0,f=0,
s=0,c=0,b=0;if(r=e[21965],r>>>0>t>>>0&&(n=e[21964],i=n+j(t,112)|0,f=e[i>>2],(f|0)!=2)){if(s=e[i+12>>2],a=e[i+8>>2],i=e[i+4>>2],(f|0)!=1|i>>>0>=r>>>0||(o=j(i,112)+n|0,e[o>>2]!=2&&(e[o+12>>2]=s,e[o+8>>2]=
a)),!a|r>>>0<=s>>>0||(r=j(s,112)+n|0,e[r>>2]!=2&&(e[r+4>>2]=i,e[r>>2]=f)),e[21952]==1)e:{if(n=e[21954],b=a,a=e[21953],r=(a|0)!=(t|0),!(b|r)||(o=r?a:s,c=(t|0)!=(n|0),c|!(f&1)))break e;n=i,c=1}e[21954]=
n,e[21953]=o,e[21952]=c}}function c0(t,r){var i=0,n=0,a=0,o=0;if(n=Ui(t,r),!n)e:{if(n=0,a=t>>>0<=8?8:t,i=a+r|0,i>>>0<a>>>0|i>>>0>4294967280||(i=i+15&-16,i>>>0>4227858432)||(a=ne(i),(a|0)!=27&&(o=i,i=-1<<
26-a,i=o+(i^-1)&i,i>>>0>4294967279))||(i=i+65551|0,i>>>0<65535)||(a=N8(i>>>16|0),(a|0)==-1))break e;for(n=a<<16,n||g(),i=i&-65536;;){if(i){e[n+4>>2]=0,a=i-16|0,e[n>>2]=a,o=n+a|0,e[o+4>>2]=n,e[o>>2]=19,
mn(n,a),n=i+n|0,i=0;continue}break}n=Ui(t,r)}return n}function zi(t,r,i,n,a){var o=0,f=0,s=0,c=0,b=0,k=0;o=u-320|0,u=o,f=l[t+36],l4(o+16|0,f),s=D(e[o+16>>2],e[o+20>>2]),ca(o+8|0,f),c=D(e[o+8>>2],e[o+12>>
2]),j0(o+28|0,e[t+28>>2]),dn(o+308|0,t+24|0),e[o+308>>2]!=-2147483648?(e[o+304>>2]=e[o+316>>2],f=e[o+312>>2],e[o+296>>2]=e[o+308>>2],e[o+300>>2]=f):(e[o+304>>2]=0,e[o+296>>2]=0,e[o+300>>2]=1),a=a<<2&1020,
f=e[a+86572>>2],b=e[a+86596>>2],a=o+28|0,A2(o+308|0,a,o+296|0),e0(a),a=e[o+312>>2],k=e[o+316>>2],f=D(b,f),xf(e[t+16>>2],e[s>>2],e[c>>2],a|0,k|0,r|0,i&65535,+n,e[f>>2]),A(e[o+308>>2],a),u=o+320|0}function Wi(t,r,i,n){
var a=0,o=0,f=0,s=0,c=0,b=0;if(f=u-48|0,u=f,a=k2(e[21975],e[21976],t),a){for(s=e[a+164>>2],c=s+(e[a+168>>2]<<2)|0;;){if((s|0)!=(c|0)){for(t=m2(e[21969],e[21970],e[s>>2]);;){if(o=t,o){if(i&&(t=0,I[o+16>>
3]>n))continue;t=0,b=o,o=e[o+40>>2],e[b+40>>2]=o-((o|0)!=0);continue}break}s=s+4|0;continue}break}v4(a),e[a>>2]=4,n=n+ +(r>>>0),I[a+152>>3]=n,I[a+8>>3]=n,t=e[a+236>>2],i=e[t>>2]+1|0,e[t>>2]=i,i?(e[f+20>>
2]=r,e[f+16>>2]=t,e[f+12>>2]=4,O2(87952,f+12|0)):g()}u=f+48|0}function Gi(t,r){var i=0,n=0,a=0,o=0,f=0,s=0,c=0;a=u-48|0,u=a,s=l[r+8],f=e[r+4>>2],i=e[r>>2];e:{n:{for(;;){if(!(s&1)){n=i,o=0;r:{i:{for(;;){
if(s=(o|0)==(f|0),!s){if(i=l[n+o|0],(i|0)==32|(i|0)==44)break i;o=o+1|0;continue}break}h[r+8]=1,i=n,o=f;break r}i=o+1|0,f=f-i|0,e[r+4>>2]=f,i=n+i|0,e[r>>2]=i}if(!o||(c=a+36|0,M2(c,n,o),n=a+16|0,Z4(n,c),
Ha(a+4|0,n),n=e[a+4>>2],(n|0)==-2147483648))continue;break n}break}e[t>>2]=-2147483648;break e}r=e[a+12>>2],e[t+4>>2]=e[a+8>>2],e[t+8>>2]=r,e[t>>2]=n}u=a+48|0}function Vs(t){var r=0,i=0,n=0,a=0,o=0,f=0;
i=u-16|0,u=i,o=e[t+128>>2],a4(i+8|0,t+116|0),r=e[i+12>>2],n=e[i+8>>2],F0(i,e[n>>2],e[n+4>>2]),n=e[i+4>>2],a=e[i>>2],a&e[t+56>>2]?(a=e[t+60>>2],e[r>>2]=e[r>>2]-1,r=e[t+112>>2],f=Bf(n|0,(r>>>0>=65536?65536:
r)|0)|0,k4(),r=C2(4,28),h[r+24]=0,e[r+16>>2]=a,e[r+12>>2]=n,e[r+8>>2]=o,e[r+4>>2]=f,e[r>>2]=t,t=nt(r,69100),e[21943]=e[21943]+1,rn(t)):(a&1&&d(n),e[r>>2]=e[r>>2]-1,d2(t)),u=i+16|0}function R0(t){var r=0,
i=0,n=0,a=0;return i=u-16|0,u=i,n=N2()|0,e[i+12>>2]=n,r=i+12|0,a=l[t+68]<<2,w2(r,68440,4,z((F=D(e[a+86336>>2],e[a+86288>>2])>>2,e[F]))),w2(r,68444,7,i2(e[t+24>>2],e[t+28>>2])|0),w2(r,68451,7,i2(e[t+12>>
2],e[t+16>>2])|0),e[t+56>>2]!=-2147483648&&w2(r,68458,4,i2(e[t+60>>2],e[t+64>>2])|0),r=e[t+40>>2],r&&w2(i+12|0,68462,6,n4(e[t+36>>2],r)),r=e[t+52>>2],r&&w2(i+12|0,68468,7,n4(e[t+48>>2],r)),e[t>>2]==1&&
w2(i+12|0,68475,10,Y0(e[t+4>>2])),u=i+16|0,n}function sn(t,r,i,n){var a=0,o=0,f=0,s=0,c=0,b=0,k=0,w=0,p=0,v=0;if(a=e[r+28>>2],a)e:{for(a=e[r+24>>2]+((a-1&n)<<3)|0,o=e[a>>2],f=l[i+36],s=e[i+24>>2],c=e[i+
20>>2],b=e[i+16>>2],k=e[r+4>>2],w=e[r+8>>2],p=l[i+40];;){if(r=e[a+4>>2],(o|0)!=1|w>>>0<=r>>>0||(a=j(r,60)+k|0,o=e[a>>2],(o|0)==2))break e;if(!(e[a+52>>2]!=(n|0)|e[a+24>>2]!=(b|0)|(e[a+28>>2]!=(c|0)|l[a+
48]!=(p|0)))&&tn(e[a+32>>2],l[a+44],s,f)&&ba(a+8|0,i))break}v=1}e[t+4>>2]=r,e[t>>2]=v}function fe(t,r){var i=0,n=0,a=0,o=0,f=0,s=0,c=0,b=0,k=0;i=u-32|0,u=i,b=e[r+12>>2],k=e[r+8>>2],o=e[r+4>>2],n=e[r>>
2];e:{for(;;){n:{if(a=i+16|0,g2(a,n,o,10),f=e[i+20>>2],!f)break n;if(n=e[i+24>>2],s=e[i+16>>2],o=e[i+28>>2],e[r+4>>2]=o,e[r>>2]=n,g2(a,s,f,32),s=e[i+28>>2],a=e[i+24>>2],f=e[i+16>>2],c=e[i+20>>2],M(f,c,
k,b))break e;if(!M(f,c,83790,4))continue;$i(i+8|0,a,s),n=e[i+8>>2],o=n?e[i+12>>2]:0,e[r+4>>2]=o,n=n||1,e[r>>2]=n;continue}break}a=0}e[t+4>>2]=s,e[t>>2]=a,u=i+32|0}function cn(t){var r=0,i=0,n=0,a=0,o=0,
f=0;for(r=u-32|0,u=r,i=8,e[r>>2]=e[((l[t+36]?4:8)+t|0)+24>>2],b0(r,e[t>>2]+8|0,e[t+4>>2]),n=l[t+12],a=e[t+8>>2],o=e[t+16>>2],f=e[t+20>>2],e[r+28>>2]=l[t+40],e[r+24>>2]=f,e[r+20>>2]=o,e[r+16>>2]=a,e[r+
12>>2]=n,t=e[r>>2];;){if((i|0)!=28){t=j(o0(j(o0(j(e[(r+4|0)+i>>2],-862048943),15),461845907)^t,13),5)-430675100|0,i=i+4|0;continue}break}return u=r+32|0,t=j(t>>>16^t,-2048144789),t=j(t>>>13^t,-1028477387),
t>>>16^t}function Vi(t,r){var i=0,n=0,a=0,o=0,f=0;n=u-272|0,u=n,i=e[21975],a=e[21976];e:{if(k2(i,a,r))n:{if(o=r&2097151,a>>>0<=o>>>0||(i=i+j(o,264)|0,a=e[i+8>>2],(a|0)==5))break n;f=e[21978],R(n+16|4,
i+12|0,252),e[i+8>>2]=5,e[i>>2]=f,e[21978]=o,e[21977]=e[21977]-1,e[n+16>>2]=a,i=n+208|0,yn(n+8|0,87920,i),e[n+8>>2]==1&e[n+12>>2]==(r|0)&&fn(87920,i),R(t,n+16|0,256);break e}e[t>>2]=5}u=n+272|0}function un(t,r,i,n,a,o,f,s){
var c=0,b=0;if(i&&(c=l[r+36],c>>>0<V[r+8>>2])){(a|0)==1?(s=s*b8(+(o>>>0)/10,1e3),s<4294967295&s>=0?i=~~s>>>0:i=0,i=i+o|0,i=i>>>0<o>>>0?-1:i):(i=n?250:1e3,o=c>>>0>=32?32:c,a=o&31,b=e[r+16>>2],(o&63)>>>
0>=32?(o=i<<a,i=0):(o=(1<<a)-1&i>>>32-a,i=i<<a),i=!o&(i|0)==-1|o?-1:i,a=i>>>0>b>>>0?b:i,s=s*+(a>>>0),s<4294967295&s>=0?i=~~s>>>0:i=0,i=i>>>0>a>>>0?a:i),I[r>>3]<=f+ +(i>>>0)?h[t]=5:(e[t+4>>2]=i,h[t+1]=
n,h[t]=3,h[r+36]=c+1);return}h[t]=5}function We(t,r,i,n,a){var o=0;o=u-16|0,u=o,H2(r,i,n),i=e[r+8>>2],e[r+8>>2]=0,n=e[r+12>>2],G2(i),e[a>>2]!=-2147483648?(xe(o+8|0,e[a+4>>2],e[a+8>>2]),i=e[o+12>>2]):i=
l[e[r+16>>2]]?1025:1024;e:{if(e[r>>2]==1)if(W2(o,n),n=e[o+4>>2],e[o>>2]&1){r=z2(),d(n),d(i),i=1;break e}else D2(e[r+4>>2],n|0,i|0);else d(B2(e[r+4>>2],n|0,i|0)|0),d(i),d(n);i=0}e[t+4>>2]=r,e[t>>2]=i,u=
o+16|0}function se(t,r,i){var n=0,a=0,o=0,f=0,s=0;a=u-16|0,u=a;e:{for(;;){if((i|0)!=(o|0)){if(n=l[r+o|0],(n|0)!=32&(n|0)!=9)break e;o=o+1|0;continue}break}o=i}f=(r+i|0)-1|0,n=0;e:{for(;;){if((i|0)!=(n|
0)){if(s=l[f],(s|0)!=32&(s|0)!=9)break e;f=f-1|0,n=n+1|0;continue}break}n=i}vn(a+8|0,r,i,o,i-n|0),i=e[a+12>>2],r=e[a+8>>2],e[t>>2]=r||1,e[t+4>>2]=r?i:0,u=a+16|0}function D(t,r){var i=0,n=0,a=0;e[22004]&&
g(),e[22004]=-1,n=j(e[22007],12),i=e[22006]-12|0;e:{n:{for(;;){if(n){if(n=n-12|0,a=i,i=i+12|0,e[i>>2]!=(t|0)|e[a+16>>2]!=(r|0))continue;break n}break}i=i2(t|0,r|0)|0,n=C2(4,4),e[n>>2]=i,i=e[22007],(i|
0)==e[22005]&&Mn(88020),a=e[22006]+j(i,12)|0,e[a+8>>2]=n,e[a+4>>2]=r,e[a>>2]=t,e[22007]=i+1,t=e[22004]+1|0;break e}n=e[i+8>>2],t=0}return e[22004]=t,n}function Ji(t,r,i,n,a){var o=0,f=0,s=0,c=0;o=u-32|
0,u=o,Q2(o+16|0,75344,8,r,i),f=e[o+16>>2];e:{if(f)n:{for(c=e[o+20>>2],h2(o+8|0,e[t+36>>2],e[t+40>>2],75359,5),s=e[o+12>>2],e[o+24>>2]=e[o+8>>2],e[o+28>>2]=s;;){if(we(o,o+24|0),s=e[o>>2],!s)break n;if(M(
s,e[o+4>>2],f,c))break}f=1;break e}if(f=1,s4(n,a,r,i))break e;for(n=j(e[t+20>>2],12),t=e[t+16>>2]-12|0;;){if(n){if(n=n-12|0,t=t+12|0,!Ya(t,r,i))continue;break e}break}f=0}return u=o+32|0,f}function Xi(t,r,i){
var n=0,a=0,o=0,f=0,s=0;if(n=u-32|0,u=n,i)e:{if(n0(n+16|0,r,i,1),e[n+20>>2]!=1||(o=e[n+28>>2],f=e[n+24>>2],!ur(e[n+16>>2],73928,1)))break e;for(;r=f,a=o,!!(!(l[r]!=50|a>>>0<=1|l[r+1]!=53)&&(f=r+2|0,o=
a-2|0,In(n+8|0,f,o),l[n+8])););if(In(n,r,a),!l[n])break e;h[t+4]=l[n+1],e[t+8>>2]=(i-a|0)+2,s=1}e[t>>2]=s,u=n+32|0}function Ge(t,r,i,n){var a=0,o=0,f=0,s=0,c=0;if(a=u-32|0,u=a,X2(a+8|0,r,i,e[n>>2],e[n+
4>>2]),e[a+8>>2]==1){r=e[n+16>>2],i=e[n+20>>2],f=e[a+12>>2],pa(a+16|0,f);e:{if(!e[a+20>>2]&e[a+16>>2]==1)n:{if(o=I[a+24>>3],!(o>=+(r>>>0))|!(+(i>>>0)>=o)||(r=o<4294967295&o>=0?~~o>>>0:0,X4(+(r>>>0)),i=
E0(1)|0,s=E0(0)|0,X4(+o),c=E0(1)|0,(s|0)!=(E0(0)|0)|(i|0)!=(c|0)&&!M(e[n+8>>2],e[n+12>>2],69693,12)))break n;e[t+8>>2]=r,e[t>>2]=13,e[t+4>>2]=1;break e}e[t+4>>2]=n,e[t>>2]=1}d(f)}else e[t>>2]=13,e[t+4>>
2]=0;u=a+32|0}function Qi(t,r,i,n){var a=0,o=0;if(a=u-48|0,u=a,Qe(a+24|0,r,i,n),r=e[a+32>>2],e[a+8>>2]=0|e[a+28>>2],e[a+12>>2]=r,r=e[a+40>>2],e[a+16>>2]=e[a+36>>2],e[a+20>>2]=r,e[a+24>>2]==1)i=e[a+20>>
2],r=e[a+16>>2],e[t+12>>2]=r,e[t+16>>2]=i,i=e[a+12>>2],r=e[a+8>>2],e[t+4>>2]=r,e[t+8>>2]=i,e[t>>2]=1;else e:{if(r=e[a+20>>2],e[a+32>>2]=e[a+16>>2],e[a+36>>2]=r,r=e[a+12>>2],o=e[a+8>>2],e[a+24>>2]=o,e[a+
28>>2]=r,(o|0)!=-2147483648)n:{if(o=e[a+28>>2],r=e[a+32>>2],kn(o,r)||$e(o,r))break n;e[t+12>>2]=n,e[t+8>>2]=i,e[t>>2]=1,e[t+4>>2]=14,Q0(a+24|0);break e}i=e[a+36>>2],r=e[a+32>>2],e[t+12>>2]=r,e[t+16>>2]=
i,i=e[a+28>>2],r=e[a+24>>2],e[t+4>>2]=r,e[t+8>>2]=i,e[t>>2]=0}u=a+48|0}function bn(t,r,i,n){var a=0,o=0,f=0;a=u+-64|0,u=a,mt(a+12|0,e[r>>2],i,n),e[a+12>>2]==1?(e[t>>2]=1,i=a+16|0,r=i,n=e[r+8>>2],r=e[r+
12>>2],o=n,n=0,e[t+12>>2]=o|n,e[t+16>>2]=r,r=e[i+4>>2],e[t+4>>2]=e[i>>2],e[t+8>>2]=r):(i=t,t=e[a+16>>2],(t|0)!=-2147483648?(n=a+20|0,r=n,o=e[r>>2],r=e[r+4>>2],f=o,o=0,e[a+52>>2]=f|o,e[a+56>>2]=r,e[a+48>>
2]=t,e[a+60>>2]=e[n+8>>2],e[a+56>>2]?(e[a+40>>2]=e[n+8>>2],r=e[n+4>>2],e[a+32>>2]=e[n>>2],e[a+36>>2]=r):(n2(a+48|0),t=-2147483648)):t=-2147483648,e[i+4>>2]=t,t=e[a+36>>2],r=e[a+32>>2],e[i+8>>2]=r,e[i+
12>>2]=t,e[i+16>>2]=e[a+40>>2],e[i>>2]=0),u=a- -64|0}function Js(t,r,i){var n=0,a=0,o=0,f=0;a=u-32|0,u=a,ge(a+8|0,t),n=e[a+8>>2],e[n>>2]||g(),e[n+12>>2]!=2&&g(),o=e[a+12>>2],f=e[n>>2],t=e[n+4>>2],e[n>>
2]=0,e[a+24>>2]=e[n+8>>2],e[a+16>>2]=f,e[a+20>>2]=t,ar(a+16|0),t=n+16|0,v8(e[n+12>>2],e[t>>2]),e[t>>2]=i,e[n+12>>2]=r,t=e[n+20>>2],e[n+20>>2]=0,r=e[n+24>>2],e[o>>2]=e[o>>2]+1,t&&B[e[t+4>>2]](r),u=a+32|
0}function Ki(t,r,i,n){var a=0;if(a=u-32|0,u=a,r)e:{if(j2(a,e[r>>2],i,n),!(e[a>>2]&1)){e[t>>2]=-2147483648;break e}n:{r:{i:{t:switch(r=e[a+4>>2],(a2(r)&255)-2|0){case 0:break t;case 1:break i;default:
break n}l0(a+8|0,r),n=e[a+16>>2];break r}if(u2(a+20|0,r),i=e[a+20>>2],(i|0)==-2147483648)break n;n=e[a+28>>2],e[a+12>>2]=e[a+24>>2],e[a+16>>2]=n,e[a+8>>2]=i}Ja(t,(n|0)!=0,a+8|0),d(r);break e}e[t>>2]=-2147483648,
d(r)}else e[t>>2]=-2147483648;u=a+32|0}function Z2(t){var r=0,i=0,n=0,a=0;if(r=e[t>>2],(r|0)==e[t+4>>2])return 1114112;if(e[t>>2]=r+1,i=l[r],i<<24>>24<0){if(e[t>>2]=r+2,n=l[r+1]&63,a=i&31,i>>>0<=223)return n|
a<<6;e[t>>2]=r+3,n=l[r+2]&63|n<<6,i>>>0<240?t=n|a<<12:(e[t>>2]=r+4,t=a<<18&1835008|(l[r+3]&63|n<<6))}else t=i;return t}function y2(t,r){var i=0,n=0,a=0;t=r>>>0<=15?t-8|0:e[t-4>>2],r=e[t>>2],i=r&-2,n=t+
(r&-16)|0,r=e[n>>2],r&1||(gt(e[n+8>>2],e[n+12>>2],r),n=(r&-16)+n|0,i=r+i|0),r=e[t+4>>2];e:{if(r&&(a=e[r>>2],!(a&1))){gt(e[r+8>>2],e[r+12>>2],a),i=i+a|0;break e}r=t}e[r>>2]=i,mn(r,i),e[n+4>>2]=r}function Yi(t,r){
var i=0,n=0,a=0;a=1,n=t,n=t;e:{for(;;){if(t=r,(t|0)==(i|0))break e;if(t=i+n|0,i=i+1|0,!(l[t]<33))break}t=i-1|0}if(n=t>>>0>r>>>0?1:n+t|0,i=r-t|0,i=r>>>0>=i>>>0?i:0,!n8(n,i,75344,8))e:{if(n8(n,i,75352,7)||
(a=0,t>>>0>=r>>>0)||(t=l[n],(t|0)!=92&(t|0)!=47|i>>>0<2))break e;t=l[n+1],a=(t|0)==47|(t|0)==92}return a}function Xs(t,r,i){var n=0,a=0,o=0,f=0,s=0,c=0;f=4,s=4,a=u-16|0,u=a,n=e[r>>2],n>>>0<i>>>0&&g(),
n?(e[a+12>>2]=4,c=e[r+4>>2],o=a+8|0,n=n<<2):(o=a+12|0,n=0),e[o>>2]=n,n=e[a+12>>2];e:{if(n){if(o=e[a+8>>2],i){if(f=i<<2,s=M0(c,o,n,f),!s)break e}else g4(c,n,o);e[r>>2]=i,e[r+4>>2]=s}n=-2147483647}e[t+4>>
2]=f,e[t>>2]=n,u=a+16|0}function Zi(t){var r=0,i=0,n=0,a=0,o=0,f=0;return n=u-16|0,u=n,i=C2(4,40),e[i+32>>2]=0,e[i+24>>2]=2,e[i+8>>2]=0,e[i+12>>2]=0,e[i>>2]=2,e[i+4>>2]=1,r=C2(4,4),e[r>>2]=i,a=z4(r|0,
68308)|0,r=e[i>>2]+1|0,e[i>>2]=r,r?(r=C2(4,4),e[r>>2]=i,o=z4(r|0,68288)|0,d(ns(t|0,a|0,o|0)|0),ge(n+8|0,i+8|0),f=e[n+12>>2],r=e[n+8>>2],ar(r),e[r+8>>2]=o,e[r+4>>2]=a,e[r>>2]=1,e[f>>2]=e[f>>2]+1,d(t),u=
n+16|0):g(),i}function Qs(t){var r=0,i=0;for(A(e[t+8>>2],e[t+12>>2]),A(e[t+20>>2],e[t+24>>2]),X(e[t+44>>2],e[t+48>>2]),r=e[t+36>>2],i=e[t+40>>2];;){if(i){A(e[r>>2],e[r+4>>2]),A(e[r+12>>2],e[r+16>>2]),
i=i-1|0,r=r+24|0;continue}break}if(T2(e[t+32>>2],e[t+36>>2],4,24),X(e[t+56>>2],e[t+60>>2]),(t|0)!=-1)e:{if(r=e[t+4>>2]-1|0,e[t+4>>2]=r,r)break e;y2(t,4)}}function $i(t,r,i){var n=0,a=0,o=0,f=0,s=0;n=u-
48|0,u=n,f=75932,o=7858;e:{for(;;){if(a=n+32|0,g2(a,f,o,10),o=e[n+44>>2],f=e[n+40>>2],Nn(n+16|0,e[n+32>>2],e[n+36>>2],91),s=e[n+16>>2],s)n:{for(g2(a,s,e[n+20>>2],93),a=e[n+36>>2],e[n+24>>2]=e[n+32>>2],
e[n+28>>2]=a;;){if(we(n+8|0,n+24|0),a=e[n+8>>2],!a)break n;if(M(a,e[n+12>>2],r,i))break}break e}if(!o)break}o=0,f=0}e[t+4>>2]=o,e[t>>2]=f,u=n+48|0}function ln(t,r){var i=0,n=0;if(i=e[r>>2],i>>>0<=1){n=
z(e[r+8>>2]),(i|0)!=1?i=0:(r=h8(e[r+4>>2]),i=1),e[t+4>>2]=r,e[t>>2]=i,e[t+8>>2]=n;return}e:{n:switch(i-3|0){case 0:r=z(e[r+4>>2]),e[t>>2]=3;break e;case 1:r=z(e[r+4>>2]),e[t>>2]=4;break e;case 2:e[t>>
2]=5,h[t+4]=l[r+4];return;case 3:e[t>>2]=6;return;default:break n}r=z(e[r+4>>2]),e[t>>2]=2}e[t+4>>2]=r}function Ve(t,r){var i=0,n=0,a=0,o=0,f=0,s=0,c=0,b=0;i=u-16|0,u=i,l[t+44]!=11&&(a4(i+8|0,t+108|0),
n=e[i+12>>2],a=e[i+8>>2],F0(i,e[a>>2],e[a+4>>2]),a=e[i+4>>2],o=e[i>>2],e[n>>2]=e[n>>2]-1,n=0,(o|0)==1&&(n=ni(a|0)|0),f=e[t+8>>2],s=e[t+12>>2],e[t+8>>2]=0,e[t+12>>2]=0,!s&(f|0)==1&&(c=I[t+16>>3],b=+qe(),
zi(t+8|0,e[t+28>>2],n,b-c,r)),W(o,a)),u=i+16|0}function _i(t,r){var i=0,n=0,a=0,o=0;e:{n:{r:switch(i=e[r>>2],i|0){case 0:break e;case 1:break r;default:break n}if(e[r>>2]=0,l[r+12])break e;h[r+12]=1,n=
e[r+8>>2],a=e[r+4>>2];break e}if(e[r>>2]=i-1,l[r+12])break e;i=e[r+8>>2],a=e[r+4>>2];n:{for(;;){if((i|0)!=(n|0)){if(l[n+a|0]==46)break n;n=n+1|0;continue}break}h[r+12]=1,n=i;break e}o=i,i=n+1|0,e[r+8>>
2]=o-i,e[r+4>>2]=i+a}e[t+4>>2]=n,e[t>>2]=a}function ce(t){var r=0,i=0,n=0;if(r=u-32|0,u=r,i=l[t+124],h[t+124]=0,(i|0)==1){for(a4(r+16|0,t+108|0),t=e[r+20>>2],i=e[r+16>>2],F0(r+8|0,e[i>>2],e[i+4>>2]),i=
e[r+8>>2],n=e[r+12>>2],e[t>>2]=e[t>>2]-1,e[r+28>>2]=n,e[r+24>>2]=i,t=i&1?r+28|0:0;;){if(t){Eo(e[t>>2]),t=0;continue}break}W(i,n)}u=r+32|0}function Ks(t,r){t=t|0,r=r|0;var i=0;i=u-16|0,u=i;e:{n:{r:{i:{
t:switch(t=e[t>>2],e[t>>2]-1|0){case 0:break t;case 1:break i;case 2:break r;default:break n}t=B[e[e[r+4>>2]+12>>2]](e[r>>2],85694,47)|0;break e}e[i+4>>2]=t+4,e[i+12>>2]=4,e[i+8>>2]=i+4,t=J(e[r>>2],e[r+
4>>2],65694,i+8|0);break e}e[i+4>>2]=e[t+4>>2],e[i+12>>2]=3,e[i+8>>2]=i+4,t=J(e[r>>2],e[r+4>>2],67892,i+8|0);break e}t=B[e[e[r+4>>2]+12>>2]](e[r>>2],85636,58)|0}return u=i+16|0,t|0}function kn(t,r){var i=0;
e:if(r>>>0<=3){for(t=t-1|0;;){if(r){if(i=t+r|0,r=r-1|0,h[i]>=0)continue;break e}break}return 1}else{if((l[t]|l[t+1]<<8|(l[t+2]<<16|l[t+3]<<24))&-2139062144)break e;for(i=t+3&-4,i=(t|0)==(i|0)?4:i-t|0,
r=r-4|0;;){if(r>>>0>i>>>0){if(e[t+i>>2]&-2139062144)break e;i=i+4|0;continue}break}return t=t+r|0,!((l[t]|l[t+1]<<8|(l[t+2]<<16|l[t+3]<<24))&-2139062144)}return 0}function g2(t,r,i,n){var a=0,o=0;a=u-
16|0,u=a,n=n&255;e:{for(;;){if((i|0)!=(o|0)){if((n|0)==l[r+o|0])break e;o=o+1|0;continue}break}o=i}D0(a+8|0,r,i,o),F2(a,r,i,o+1|0),n=e[a+4>>2],r=e[a>>2],i=e[a+8>>2],e[t+4>>2]=i?e[a+12>>2]:0,e[t>>2]=i||
1,e[t+12>>2]=r?n:0,e[t+8>>2]=r||1,u=a+16|0}function et(t,r){var i=0,n=0,a=0,o=0;i=e[t+12>>2],n=i-r|0,i=n>>>0<=i>>>0?n:0,n=e[t+4>>2],n=n>>>0>i>>>0?i:n,r=e[t+8>>2]+r|0,t=e[t>>2];e:{for(;;){if((n|0)!=(a|
0)){if(o=l[t+a|0],i=l[r+a|0],((o|0)!=95?(o|0)!=35|(i-48&255)>>>0>=10:(i|0)!=32)&&(o|0)!=(i|0))break e;a=a+1|0;continue}break}a=n}return n>>>0<=a>>>0}function U0(t,r,i,n,a){var o=0;o=u-144|0,u=o,e[o+32>>
2]=18,e[o+28>>2]=74830,e[o+24>>2]=a,e[o+20>>2]=n,e[o+16>>2]=31,e[o+12>>2]=74799,n=o+36|0,$2(n,0,r,i,o+12|0,3),e[o+128>>2]=34,e[o+124>>2]=74911,e[o+120>>2]=i,e[o+116>>2]=r,e[o+112>>2]=63,e[o+108>>2]=74848,
_(o+132|0,o+108|0,3),X(e[o+92>>2],e[o+96>>2]),e[o+100>>2]=e[o+140>>2],r=e[o+136>>2],e[o+92>>2]=e[o+132>>2],e[o+96>>2]=r,R(t,n,72),u=o+144|0}function nt(t,r){var i=0,n=0;if(e[21947]=e[21947]+1,n=e[21948],
i=e[21946],(n|0)==(i|0))return e[21944]==(n|0)&&Mn(87776),i=n+1|0,e[21948]=i,e[21946]=i,i=e[21945]+j(n,12)|0,e[i+8>>2]=r,e[i+4>>2]=t,e[i>>2]=1,n;if(i>>>0>n>>>0)return i=e[21945]+j(n,12)|0,e[i>>2]==1&&
g(),e[i+8>>2]=r,e[i>>2]=1,e[21948]=e[i+4>>2],e[i+4>>2]=t,n;g()}function Ys(t){var r=0,i=0,n=0,a=0,o=0;if(i=e[t>>2],r=u-16|0,u=r,L2(r+8|0,t,e[t>>2],1,4,36),e[r+8>>2]!=-2147483647&&g(),u=r+16|0,o=e[t+8>>
2],r=e[t+12>>2],o>>>0>i-r>>>0)e:{if(a=r,r=i-o|0,n=a-r|0,a=e[t>>2],n>>>0<=a-i>>>0&r>>>0>n>>>0){if(r=j(n,36),!r)break e;t=e[t+4>>2],R(t+j(i,36)|0,t,r);break e}i=a-r|0,r=j(r,36),r&&(n=e[t+4>>2],R(n+j(i,36)|
0,n+j(o,36)|0,r)),e[t+8>>2]=i}}function rt(t,r,i,n,a){var o=0,f=0,s=0,c=0;o=u-80|0,u=o,f=o+8|0,Ai(f,t,i,n,a);e:{if(e[o+8>>2]!=2)d0(f);else if(a=e[o+12>>2],(a|0)!=-2147483647){i=e[o+16>>2],s=e[o+16>>2],
c=e[o+20>>2],f=(a|0)==-2147483648;break e}a=-2147483648,f=1}return n=0,l[r+36]||(n=Ji(t,e[r+28>>2],e[r+32>>2],f?0:s,c)),X(a,i),u=o+80|0,n}function it(t,r){var i=0,n=0,a=0;if(t>>>0<128){h[r]=t;return}if(n=
t&63|-128,i=t>>>6|0,t>>>0<2048){h[r+1]=n,h[r]=i|192;return}a=t>>>12|0,i=i&63|-128,t>>>0<=65535?(h[r+2]=n,h[r+1]=i,h[r]=a|224):(h[r+3]=n,h[r+2]=i,h[r+1]=a&63|-128,h[r]=t>>>18|-16)}function tt(t,r,i,n,a){
var o=0,f=0,s=0;if(f=1,e[n+8>>2]==(e[n+32>>2]+1|0))e:{for(;;){if(i){if(o=l[r],i=i-1|0,r=r+1|0,o=o-35|0,o>>>0>29|!(1<<o&805306497))continue;break e}break}s=1}e:{n:switch(l[n+38]-1|0){case 0:if(a)break e;
f=an(e[n+16>>2],e[n+20>>2]);break e;case 1:break n;default:break e}f=0}Ja(t,f&s,n+24|0),A(e[n>>2],e[n+4>>2]),A(e[n+12>>2],e[n+16>>2])}function at(t,r,i){var n=0,a=0,o=0,f=0,s=0;n=u-16|0,u=n,ge(n+8|0,r+
8|0),r=e[n+8>>2],a=e[r+12>>2],o=e[n+12>>2],e[r+12>>2]=2,(a|0)!=2?r=e[r+16>>2]:(B[e[e[i>>2]>>2]](n,e[i+4>>2]),i=e[n+4>>2],s=e[n>>2],f=e[r+20>>2],f&&B[e[f+12>>2]](e[r+24>>2]),e[r+24>>2]=i,e[r+20>>2]=s),
e[o>>2]=e[o>>2]+1,e[t+4>>2]=r,e[t>>2]=a,u=n+16|0}function ot(t,r){var i=0,n=0,a=0,o=0,f=0,s=0;for(a=r+4|0;n=e[i+a>>2]+o|0,o=o>>>0>n>>>0?-1:n,i=i+8|0,(i|0)!=16;);for(p0(t,o),f=e[t+8>>2],a=f+e[t+4>>2]|0,
i=0;;){if((i|0)!=16){s=r+i|0,n=e[s+4>>2],n&&R(a,e[s>>2],n),i=i+8|0,a=a+n|0;continue}break}A(0,1),e[t+8>>2]=o+f}function ft(t,r,i){var n=0,a=0,o=0,f=0;a=u-16|0,u=a,o=2;e:{n:{for(;;){if((i|0)==(n|0))break n;
if(f=r+n|0,n=n+1|0,o=o-(l[f]==47)|0,!o)break}for(;;){if((i|0)==(n|0))break n;if(l[r+n|0]==47)break e;n=n+1|0}}n=i}D0(a+8|0,r,i,n),i=e[a+12>>2],r=e[a+8>>2],e[t>>2]=r||1,e[t+4>>2]=r?i:0,u=a+16|0}function st(t,r,i,n,a){
var o=0;o=u-16|0,u=o,a=Z0(a,r);e:{n:{if(!K2&a>>>0<=-2147483648-n>>>0){if(!a){e[t+8>>2]=n,e[t+4>>2]=0,r=0;break e}if(Fn(o+8|0,n,a,i),i=e[o+8>>2],i){e[t+8>>2]=i,e[t+4>>2]=r,r=0;break e}else{e[t+8>>2]=a,
e[t+4>>2]=n;break n}}e[t+4>>2]=0}r=1}e[t>>2]=r,u=o+16|0}function ct(t,r,i){var n=0,a=0;n=u-16|0,u=n,a=e[i+4>>2],e[n+4>>2]=e[i>>2],e[n+8>>2]=a,e[n+12>>2]=e[i+8>>2],h[n]=r;e:{n:{r:{i:switch((r&255)-1|0){case 0:
if(r=e[n+4>>2],r>>>0>=2)break n;e[t+4>>2]=e[n+12>>2],e[t>>2]=4;break r;case 1:break i;default:break n}if(e[t>>2]=5,h[t+4]=1,r=e[n+4>>2],r>>>0>=2){Bn(n+4|0);break e}else d(e[n+12>>2])}W(r,e[n+8>>2]);break e}
e[t+8>>2]=e[i+8>>2],a=e[i+4>>2],e[t>>2]=e[i>>2],e[t+4>>2]=a}u=n+16|0}function Je(t,r){var i=0,n=0,a=0,o=0,f=0;for(n=l[r+92],i=(n|0)!=3,a=e[t+8>>2],i>>>0>e[t>>2]-a>>>0&&(k0(t,a,i,8,96),a=e[t+8>>2]),o=r+
93|0,i=e[t+4>>2]+j(a,96)|0;;){if((n|0)!=3){R(i,r,92),h[i+92]=n,n=i+93|0,f=l[o]|l[o+1]<<8,h[n]=f,h[n+1]=f>>>8,h[i+95]=l[o+2],i=i+96|0,a=a+1|0,n=3;continue}break}e[t+8>>2]=a}function ut(t,r,i,n,a){var o=0,
f=0;o=u-16|0,u=o,S0(o+4|0,r,i,69876,n),n=e[o+8>>2],f=e[o+4>>2],(f|0)!=13?(e[t+8>>2]=e[o+12>>2],e[t+4>>2]=n,e[t>>2]=f):(S0(o+4|0,r,i,69900,a),r=e[o+8>>2],i=e[o+4>>2],(i|0)!=13?(e[t+8>>2]=e[o+12>>2],e[t+
4>>2]=r,e[t>>2]=i):(e[t+8>>2]=r,e[t+4>>2]=n,e[t>>2]=13)),u=o+16|0}function bt(t){var r=0,i=0,n=0,a=0;n=e[21952],r=e[21953],a=e[21965],a>>>0>t>>>0&&(i=e[21964]+j(t,112)|0,e[i>>2]!=2&&(e[i+12>>2]=r,e[i+
8>>2]=n,e[i>>2]=0)),(n|0)!=1|r>>>0>=a>>>0||(r=e[21964]+j(r,112)|0,e[r>>2]!=2&&(e[r+4>>2]=t,e[r>>2]=1)),e[21953]=t,e[21952]=1,e[21954]=n&1?e[21954]:t}function ue(t,r,i,n,a){var o=0;o=u-16|0,u=o,j2(o+8|
0,r,i,n);e:{if(e[o+8>>2]==1){if(n=e[o+12>>2],(a2(n)&255)==7){e[t>>2]=1,e[t+4>>2]=4,d(n),C8(e[a>>2],e[a+4>>2]);break e}else C8(e[a>>2],e[a+4>>2]);r=0}else i=e[a+8>>2],n=e[a+4>>2],r=e[a>>2];e[t+12>>2]=i,
e[t+8>>2]=n,e[t+4>>2]=r,e[t>>2]=0}u=o+16|0}function Xe(t){var r=0,i=0,n=0,a=0;r=u-112|0,u=r,Hi(t),V[21965]>t>>>0&&(i=e[21964]+j(t,112)|0,n=e[i>>2],(n|0)!=2&&(a=e[21967],R(r|4,i+4|0,108),e[i+4>>2]=a,e[i>>
2]=2,e[21967]=t,e[21966]=e[21966]-1,e[r>>2]=n,t=r+60|0,fn(87820,t),I2(t),Bn(r+48|0))),u=r+112|0}function Zs(t,r){t=t|0,r=r|0;var i=0,n=0,a=0,o=0;i=u-32|0,u=i,n=1,_4(i+12|0,1,r,68403,5);e:if(e[i+12>>2]==
1)r=An(i+16|0);else{r=e[i+20>>2];n:{r:switch(a=e[i+16>>2],a- -2147483648|0){case 0:break r;case 1:break e;default:break n}n=0,r=1024;break e}o=e[i+28>>2],A(a,r),n=0,r=o}e[t+8>>2]=n,e[t+4>>2]=n?r:0,e[t>>
2]=n?0:r,u=i+32|0}function A2(t,r,i){var n=0,a=0,o=0,f=0,s=0;n=u-16|0,u=n,o=e[i+4>>2],a=e[i+8>>2],f=a<<2,s=f+8388608|0,e[n+12>>2]=a>>>0>1073741823||f>>>0>s>>>0?-1:s,hi(n,r,o,a,n+12|0),e[n>>2]!=-2147483648?
(i=e[i>>2],e[t+8>>2]=e[n+8>>2],r=e[n+4>>2],e[t>>2]=e[n>>2],e[t+4>>2]=r,A(i,o)):(e[t+8>>2]=e[i+8>>2],r=e[i+4>>2],e[t>>2]=e[i>>2],e[t+4>>2]=r),u=n+16|0}function lt(t,r){var i=0,n=0,a=0,o=0,f=0,s=0,c=0,b=0;
i=u-48|0,u=i,_2(i+36|0,r),f=e[i+36>>2],a=(f|0)==-2147483648,o=a?1:e[i+40>>2],n=a?0:e[i+44>>2],ft(i+24|0,o,n),Ze(i+16|0,e[i+24>>2],e[i+28>>2]),s=e[i+16>>2],c=e[i+20>>2],Ze(i+8|0,o,n),n=e[i+12>>2],b=e[i+
8>>2],A(a?0:f,o),e[t+16>>2]=r,e[t>>2]=b,e[t+4>>2]=n,e[t+8>>2]=s,e[t+12>>2]=c,u=i+48|0}function kt(t,r,i){var n=0,a=0,o=0,f=0,s=0,c=0;if(f=e[t>>2],n=(f|0)==4?I[t+8>>3]:I[t+72>>3]+ +V[t+252>>2],a=e[t+168>>
2],a)for(t=e[t+164>>2];o=m2(r,i,e[t>>2]),o&&(s=I[o+16>>3],c=I[o+8>>3],n=n>c?c:n,n=(f|0)!=4&&n>s?s:n),t=t+4|0,a=a-1|0,!!a;);return n}function hn(t,r,i){var n=0,a=0,o=0,f=0,s=0;if(n=u-48|0,u=n,t=k2(e[21975],
e[21976],t),t)e:{if(a=I[t+152>>3],!(a>r)&&(r=a,!(i>r)))break e;I[t+152>>3]=r,t=e[t+236>>2],o=e[t>>2]+1|0,e[t>>2]=o,o?(f=n,s=i4(i,r),e[f+20>>2]=s,e[n+16>>2]=t,e[n+12>>2]=5,O2(87952,n+12|0)):g()}u=n+48|
0}function be(t,r,i){var n=0,a=0,o=0,f=0;if(a=3,n=e[r+4>>2],f=e[r+8>>2],m2(n,f,i))e:{if(o=i&2097151,f>>>0<=o>>>0||(n=n+j(o,104)|0,i=l[n+100],(i|0)==3))break e;h[n+100]=3,a=l[n+101]|l[n+102]<<8,h[t+93]=
a,h[t+94]=a>>>8,h[t+95]=l[n+103],e[n>>2]=e[r+16>>2],e[r+16>>2]=o,e[r+12>>2]=e[r+12>>2]-1,R(t,n+8|0,92),a=i}h[t+92]=a}function $2(t,r,i,n,a,o){var f=0;f=u-32|0,u=f,M2(t+8|0,i,n),_(f+20|0,a,o),e[f+8>>2]=
n,e[f+4>>2]=i,e[f+16>>2]=e[f+28>>2],i=e[f+24>>2],e[f+12>>2]=i,_(t+20|0,f+4|0,2),e[t+56>>2]=-2147483648,h[t+68]=r,e[t+48>>2]=4,e[t+52>>2]=0,e[t+40>>2]=0,e[t+44>>2]=0,e[t+32>>2]=0,e[t+36>>2]=4,e[t>>2]=0,
A(e[f+20>>2],i),u=f+32|0}function dn(t,r){var i=0,n=0,a=0;i=u-32|0,u=i,o4(i+8|0,r+8|0),n=e[i+12>>2],a=e[i+8>>2],u2(i+20|0,e[r+8>>2]),r=e[i+20>>2],(r|0)!=-2147483648?(a|0)==1&n>>>0<1025?(e[t+8>>2]=e[i+
28>>2],r=e[i+24>>2],e[t>>2]=e[i+20>>2],e[t+4>>2]=r):(A(r,e[i+24>>2]),e[t>>2]=-2147483648):e[t>>2]=-2147483648,u=i+32|0}function Qe(t,r,i,n){var a=0,o=0,f=0;a=u-16|0,u=a,e[a>>2]=r,u2(a+4|0,r),o=-2147483648,
e[a+4>>2]!=-2147483648?(e[t+12>>2]=e[a+12>>2],i=e[a+8>>2],e[t+4>>2]=e[a+4>>2],e[t+8>>2]=i,e[t+16>>2]=r,e[t>>2]=0):(t4(a)&&(e[t+12>>2]=n,e[t+8>>2]=i,f=1,o=11),e[t>>2]=f,e[t+4>>2]=o,d(r)),u=a+16|0}function ht(t,r,i,n){
var a=0,o=0,f=0;a=u-16|0,u=a,o=D(i,n),r=Yo(e[r>>2],e[o>>2])|0,ye(a+8|0),e[a+8>>2]&1?(d(e[a+12>>2]),r=2):(P2(a,r),f=e[a+4>>2],r=e[a>>2]),o=n,n=(r|0)==2,e[t+8>>2]=n?o:f,e[t+4>>2]=n?i:r,e[t>>2]=n?13:15,u=
a+16|0}function wn(t,r){var i=0,n=0;if(r-1>>>0<=62)e:{for(;;){if((r|0)!=(n|0)){if(i=l[t+n|0],!((i-48&255)>>>0<10|((i&223)-65&255)>>>0<26|(i|0)==95)&(i|0)!=45)break e;n=n+1|0;continue}break}if(g0(t,r,75642,
1))break e;return w0(t,r,75642,1)^1}return 0}function pn(t){var r=0,i=0;r=u-560|0,u=r,i=r+8|0,Vi(i,t),e[r+8>>2]!=5&&(R(r+264|0,i,256),e[r+528>>2]=e[r+500>>2],e[r+524>>2]=7,O2(87968,r+524|0),I2(r+456|0),
i0(e[r+408>>2],e[r+412>>2]),A0(r+352|0),v4(i),K0(e[r+424>>2],e[r+428>>2])),u=r+560|0}function vn(t,r,i,n,a){var o=0,f=0;n>>>0<=a>>>0&&(((i>>>0<=n>>>0?(i|0)!=(n|0):h[r+n|0]<=-65)?n:0)|((i>>>0<=a>>>0?(i|
0)!=(a|0):h[r+a|0]<-64)?a:0)||(o=r+n|0,f=a-n|0)),e[t+4>>2]=f,e[t>>2]=o}function dt(t,r,i,n){for(var a=0,o=0,f=0;a=!r|!n,!a&&(o=l[i],f=l[t],n=n-1|0,i=i+1|0,r=r-1|0,t=t+1|0,((((f-65&255)>>>0<26?32:0)|f)&
255)==((((o-65&255)>>>0<26?32:0)|o)&255)););return a}function wt(t,r,i){var n=0,a=0,o=0;n=u-48|0,u=n,l4(n+8|0,i),i=e[n+12>>2],o=e[n+8>>2],a=n+16|0,_f(a|0,r|0),a0(n,e[n+16>>2],e[n+20>>2]),e[n+44>>2]=3,
e[n+40>>2]=69229,e[n+28>>2]=1,e[n+24>>2]=69228,e[n+16>>2]=o,e[n+20>>2]=i,r=e[n+4>>2],e[n+36>>2]=r,i=e[n>>2],e[n+32>>2]=i,_(t,a,4),A(r,i),u=n+48|0}function pt(t,r,i,n,a){var o=0,f=0;o=u-16|0,u=o,X2(o+8|
0,r,i,n,a),e[o+8>>2]==1?(i=2,r=e[o+12>>2],f=Ie(r)&255,(f|0)!=2?(h[t+4]=f,i=13):(e[t+8>>2]=a,e[t+4>>2]=n),e[t>>2]=i,d(r)):(e[t>>2]=13,h[t+4]=0),u=o+16|0}function vt(t,r,i,n){var a=0;a=u-32|0,u=a,c2(a+8|
0,r,i,n);e:{if(e[a+8>>2]==1)n:{if(r=e[a+12>>2],u2(a+20|0,r),d(r),r=e[a+20>>2],(r|0)==-2147483648)break n;e[a+28>>2]?(e[t+8>>2]=e[a+28>>2],r=e[a+24>>2],e[t>>2]=e[a+20>>2],e[t+4>>2]=r):(A(r,e[a+24>>2]),
e[t>>2]=-2147483648);break e}e[t>>2]=-2147483648}u=a+32|0}function u0(t,r){var i=0,n=0,a=0,o=0;if(!l[r+8])e:{i=e[r+4>>2],a=e[r>>2];n:{for(;;){if((n|0)!=(i|0)){if(l[n+a|0]==46)break n;n=n+1|0;continue}
break}h[r+8]=1,n=i;break e}o=i,i=n+1|0,e[r+4>>2]=o-i,e[r>>2]=i+a}e[t+4>>2]=n,e[t>>2]=a}function gt(t,r,i){var n=0,a=0,o=0;if(t&&(e[t+12>>2]=r),r){e[r+8>>2]=t;return}if(n=ne(i),r=27-n|0,i=Te(i,26-n|0)&
31,e[(r<<7|i<<2)+88080>>2]=t,!t)e:{if(n=r<<2,t=e[n+92176>>2]&o0(-2,i),e[n+92176>>2]=t,t)break e;a=92304,o=e[23076]&o0(-2,r),e[a>>2]=o}}function mt(t,r,i,n){var a=0,o=0,f=0;a=u-16|0,u=a,ht(a,e[r>>2],i,
n),r=e[a+8>>2],o=e[a+4>>2],f=e[a>>2],(f|0)!=15?(e[t+16>>2]=e[a+12>>2],e[t+12>>2]=r,e[t+8>>2]=o,e[t+4>>2]=f,e[t>>2]=1):(o|0)==1?Qi(t,r,i,n):(e[t>>2]=0,e[t+4>>2]=-2147483648),u=a+16|0}function yt(t,r){for(var i=0,
n=0,a=0,o=0,f=0;;){if(f=n,!n){i=0;e:{n:{for(;;){if(n=(r|0)==(i|0),!n){if(l[t+i|0]==46)break n;i=i+1|0;continue}break}a=t,i=r;break e}o=i+1|0,a=o+t|0,r=r-o|0}if(i=wn(t,i),t=a,i)continue}break}return f&
1}function $s(t){var r=0;if(d(e[t+100>>2]),d(e[t+104>>2]),d(e[t+108>>2]),W(e[t+8>>2],e[t+12>>2]),W(e[t+120>>2],e[t+124>>2]),d(e[t+68>>2]),W(e[t+72>>2],e[t+76>>2]),l[t+52]!=11&&g8(t+16|0),(t|0)!=-1)e:{
if(r=e[t+4>>2]-1|0,e[t+4>>2]=r,r)break e;y2(t,8)}}function At(t,r,i){var n=0,a=0,o=0;n=u-16|0,u=n,a=e[i+24>>2],o=l[i+36];e:{if(!tn(a,o,e[t>>2],l[t+12]))n:{if(Ba(n,t,1),t=e[n>>2],a=tn(a,o,t,l[n+12]),tr(
t),a)break n;t=0;break e}if(r=e[r>>2],t=1,!r)break e;t=ba(r,i)}return u=n+16|0,t}function _s(t,r,i,n,a){t=t|0,r=r|0,i=i|0,n=n|0,a=a|0;var o=0;o=u-16|0,u=o,r?(B[e[i+16>>2]](o+8|0,r,n,a),i=e[o+8>>2],r=(i|
0)==2,e[t+8>>2]=r,n=e[o+12>>2],e[t+4>>2]=r?n:0,e[t>>2]=r?0:i&1?n:1024,u=o+16|0):(d(a),d(n),o2(87544,50),g())}function It(t,r,i){var n=0,a=0,o=0;if(V[t+8>>2]>r>>>0)e:{if(n=e[t+28>>2],i=n-1&i,a=i>>>0>=n>>>
0,a||(n=e[t+4>>2]+j(r,60)|0,e[n>>2]==2))break e;t=e[t+24>>2]+(i<<3)|0,i=e[t>>2],a=a?0:t,o=e[a+4>>2],e[t>>2]=1,e[a+4>>2]=r,e[n+4>>2]=o,e[n>>2]=i}}function gn(t,r,i,n,a){var o=0;o=u-16|0,u=o,X2(o+8|0,r,
i,n,a),r=e[o+12>>2],i=e[o+8>>2];e:{if((i|0)==1&&(a2(r)&255)!=5){e[t+8>>2]=a,e[t+4>>2]=n,e[t>>2]=3,d(r);break e}e[t+8>>2]=r,e[t+4>>2]=i,e[t>>2]=13}u=o+16|0}function mn(t,r){var i=0,n=0,a=0;i=ne(r),n=27-
i|0,i=Te(r,26-i|0)&31,a=n<<7|i<<2,r=e[a+88080>>2],e[a+88080>>2]=t,e[t+12>>2]=0,e[t+8>>2]=r,r&&(e[r+12>>2]=t),e[23076]=e[23076]|1<<n,t=n<<2,e[t+92176>>2]=e[t+92176>>2]|1<<i}function Ke(t){var r=0;e:{n:{
r:switch(l[t]-2|0){case 0:if(e[t+4>>2]-7>>>0<2)break e;break n;case 2:return t=e[t+4>>2],(t|0)==3?2:(t|0)==4?3:1;case 3:return l[e[t+4>>2]+35|0];case 4:return 12;case 5:return 15;case 6:return 13;case 1:
break n;case 7:break r;default:break e}if(r=14,V[t+4>>2]>1)break n;break e}return 1}return r}function yn(t,r,i){var n=0,a=0,o=0;if(n=u-16|0,u=n,sn(n+8|0,r,i,cn(i)),i=0,e[n+8>>2]==1)e:{if(a=e[n+12>>2],
a>>>0>=V[r+8>>2]||(r=e[r+4>>2]+j(a,60)|0,e[r>>2]==2))break e;o=e[r+56>>2],i=1}e[t+4>>2]=o,e[t>>2]=i,u=n+16|0}function xt(t,r){t=t|0,r=r|0;var i=0,n=0;i=e[t>>2],t=1;e:{for(;;){if(t){if((i>>>0)/(t>>>0)>>>
0<=9)break e;t=j(t,10);continue}break}g()}for(n=e[r+4>>2],r=e[r>>2];;){e:{if(!t||B[e[n+16>>2]](r,((i>>>0)/(t>>>0)>>>0)%10|48)|0)break e;t=(t>>>0)/10|0;continue}break}return(t|0)!=0|0}function Tt(t,r){
var i=0,n=0,a=0,o=0,f=0;i=u-16|0,u=i,n=D(69328,8),Kn(i+4|0,e[r>>2],e[n>>2]),n=e[i+4>>2],(n|0)==-2147483648?e[t>>2]=-2147483648:(a=e[i+8>>2],o=t,t=e[i+12>>2],f=e[i+8>>2],r=F4(e[r>>2])|0,s0(o,f,t,r),d(r),
A(n,a)),u=i+16|0}function Ct(t,r,i,n,a){var o=0,f=0;o=u-16|0,u=o,i=i<<2,r=r-4|0;e:{for(;;){if(f=0,!i)break e;if(c2(o+8|0,e[r+i>>2],n,a),i=i-4|0,e[o+8>>2]==1)break}a=e[o+12>>2],f=1}r=f,e[t+4>>2]=a,e[t>>
2]=r,u=o+16|0}function Et(t,r){var i=0,n=0,a=0,o=0;for(n=e[r>>2],v0(t,(n|0)!=-2147483648),a=e[t+8>>2],i=e[t+4>>2]+j(a,12)|0,o=e[r+8>>2],r=e[r+4>>2];;){if((n|0)!=-2147483648){e[i>>2]=n,e[i+8>>2]=o,e[i+
4>>2]=r,i=i+12|0,a=a+1|0,n=-2147483648;continue}break}e[t+8>>2]=a}function ec(t,r,i,n,a,o){t=t|0,r=r|0,i=i|0,n=n|0,a=a|0,o=o|0;var f=0;f=u-16|0,u=f,r?(B[e[i+16>>2]](f+8|0,r,n,a,o),r=e[f+12>>2],i=e[f+8>>
2],e[t+8>>2]=i,i=i&1,e[t+4>>2]=i?r:0,e[t>>2]=i?0:r,u=f+16|0):(d(a),d(n),o2(87544,50),g())}function Ot(t,r){var i=0,n=0,a=0,o=0;n=e[r+8>>2]-1|0,a=e[r>>2],o=e[r+4>>2];e:{n:{for(;;){if(i=a,(o|0)!=(i|0)){
if(e[r+8>>2]=n+2,a=i+60|0,e[r>>2]=a,n=n+1|0,e[i>>2]==2)continue;break n}break}i=0;break e}e[r+12>>2]=e[r+12>>2]-1}e[t+4>>2]=i,e[t>>2]=n}function jt(t,r){var i=0,n=0,a=0,o=0,f=0;i=u-96|0,u=i,n=e[t>>2],
a=m2(e[n+4>>2],e[n+8>>2],r);e:{if(a)n:{if(o=1,f=e[t+4>>2],l[e[f>>2]]!=1)break n;if(na(e[f+4>>2],a))break e}t=e[t+8>>2],be(i,n,r),Je(t,i),o=0}return u=i+96|0,o}function nc(t,r,i,n,a){t=t|0,r=r|0,i=i|0,
n=n|0,a=a|0;var o=0;o=u-16|0,u=o,r?(B[e[i+16>>2]](o+8|0,r,n,a),r=e[o+12>>2],i=e[o+8>>2],e[t+8>>2]=i,i=i&1,e[t+4>>2]=i?r:0,e[t>>2]=i?0:r,u=o+16|0):(d(a),d(n),o2(87544,50),g())}function Rt(t){var r=0,i=0,
n=0;return r=u-144|0,u=r,h[r+8]=3,e[r+20>>2]=e[t+8>>2],i=e[t>>2],t=e[t+4>>2],e[r+12>>2]=i,e[r+16>>2]=t,h[r+39]=2,n=r+132|0,t=r+8|0,i=r+28|0,ae(n,t,i),re(i,t,n),i=ie(i),q0(t),u=r+144|0,i}function An(t){
var r=0,i=0,n=0;return r=u-144|0,u=r,h[r+8]=2,i=e[t+12>>2],e[r+20>>2]=0|e[t+8>>2],e[r+24>>2]=i,i=e[t+4>>2],e[r+12>>2]=e[t>>2],e[r+16>>2]=i,h[r+39]=2,n=r+132|0,t=r+8|0,i=r+28|0,ae(n,t,i),re(i,t,n),i=ie(
i),q0(t),u=r+144|0,i}function rc(t,r){t=t|0,r=r|0;e:switch(l[e[t>>2]]-1|0){case 0:return B[e[e[r+4>>2]+12>>2]](e[r>>2],85207,54)|0;case 1:return B[e[e[r+4>>2]+12>>2]](e[r>>2],85261,56)|0;case 2:return B[e[e[r+
4>>2]+12>>2]](e[r>>2],85317,67)|0;case 3:return B[e[e[r+4>>2]+12>>2]](e[r>>2],85384,55)|0;default:break e}return B[e[e[r+4>>2]+12>>2]](e[r>>2],85141,66)|0}function Ut(t,r){var i=0,n=0,a=0,o=0;i=u-96|0,
u=i,n=e[t>>2],a=m2(e[n+4>>2],e[n+8>>2],r);e:{if(a&&(o=1,e[a+40>>2]|!(I[e[e[t+4>>2]>>2]>>3]>=I[a+16>>3])))break e;t=e[t+8>>2],be(i,n,r),Je(t,i),o=0}return t=o,u=i+96|0,t}function St(t,r,i){var n=0;n=u-
32|0,u=n,e[n+8>>2]=0,e[n>>2]=0,e[n+4>>2]=1,e[n+16>>2]=83812,e[n+20>>2]=1610612768,e[n+24>>2]=0,e[n+12>>2]=n,Rs(n+12|0,r+8|0,i)?g():(e[t+8>>2]=e[n+8>>2],r=e[n+4>>2],e[t>>2]=e[n>>2],e[t+4>>2]=r,u=n+32|0)}
function b0(t,r,i){var n=0,a=0;for(a=i&-4,n=r;;){if(a){Xa(t,l[n]|l[n+1]<<8|(l[n+2]<<16|l[n+3]<<24)),a=a-4|0,n=n+4|0;continue}break}for(a=i&3,n=(i&2147483644)+r|0;;){if(a){Xa(t,l[n]),a=a-1|0,n=n+1|0;continue}
break}}function ic(t,r,i,n,a){t=t|0,r=r|0,i=i|0,n=n|0,a=a|0;var o=0;o=u-16|0,u=o,r?(B[e[i+16>>2]](o+8|0,r,n,a),r=e[o+12>>2],i=e[o+8>>2],e[t+8>>2]=i,i=i&1,e[t+4>>2]=i?r:0,e[t>>2]=i?0:r,u=o+16|0):(d(n),
o2(87544,50),g())}function qt(t,r){var i=0,n=0,a=0,o=0,f=0,s=0;i=u-16|0,u=i,o=e[r+16>>2],f=o+4|0;e:{for(;;){if(Ot(i+8|0,r),n=e[i+12>>2],a=0,!n)break e;if(s=e[n+56>>2],!!At(e[o>>2],e[f>>2],n+8|0))break}
a=1}r=a,e[t+4>>2]=s,e[t>>2]=r,u=i+16|0}function Ye(t,r,i,n,a){var o=0;o=u-16|0,u=o,(n|0)!=1?n=0:(D0(o+8|0,r,i,a),a=e[o+12>>2],n=e[o+8>>2]),se(o,n||r,n?a:i),r=e[o+4>>2],e[t>>2]=e[o>>2],e[t+4>>2]=r,u=o+
16|0}function Pt(t,r,i,n){var a=0,o=0;a=u-304|0,u=a,ce(r),o=a+12|0,i=H4(i|0)|0,Ga(o,i),d(i),i=a+36|0,j0(i,e[r+92>>2]),r=a+24|0,A2(r,i,o),B[n|0](t+4|0,r),e[t>>2]=6,e0(i),u=a+304|0}function In(t,r,i){var n=0,
a=0,o=0;if(n=u-16|0,u=n,Xt(n+8|0,r,i,0),l[n+8])e:{if(a=l[n+9],Xt(n,r,i,1),!l[n])break e;o=1,i=l[n+1]|a<<4}h[t+1]=i,h[t]=o,u=n+16|0}function Nt(t,r,i,n,a){var o=0,f=0;i=i<<4;e:{for(;;){if(!i)break e;if(!M(
e[r+4>>2],e[r+8>>2],n,a)){i=i-16|0,o=o+1|0,r=r+16|0;continue}break}f=1}e[t+4>>2]=o,e[t>>2]=f}function Bt(t,r,i){var n=0;n=u-32|0,u=n,h2(n+8|0,e[r+36>>2],e[r+40>>2],73057,4),g2(n+16|0,e[n+8>>2],e[n+12>>
2],32);e:{if(!i&&(i=e[n+20>>2],i)){ra(t,e[r+4>>2],e[r+8>>2],e[n+16>>2],i);break e}e[t>>2]=2}u=n+32|0}function Dt(t,r){var i=0,n=0,a=0,o=0;i=u-96|0,u=i,n=e[t>>2],o=m2(e[n+4>>2],e[n+8>>2],r);e:{if(o&&(a=
1,!(I[e[e[t+4>>2]>>2]>>3]>=I[o+8>>3])))break e;t=e[t+8>>2],be(i,n,r),Je(t,i),a=0}return t=a,u=i+96|0,t}function Ze(t,r,i){var n=0,a=0;a=u-16|0,u=a,ya(i),l8(a+8|0,4,ya(i)),n=e[a+8>>2],n||g(),e[n>>2]=1,
e[n+4>>2]=1,i&&R(n+8|0,r,i),e[t+4>>2]=i,e[t>>2]=n,u=a+16|0}function xn(t,r){var i=0;i=u-32|0,u=i,e[i+8>>2]=0,e[i>>2]=0,e[i+4>>2]=1,e[i+16>>2]=83812,e[i+20>>2]=1610612768,e[i+24>>2]=0,e[i+12>>2]=i,xt(r,
i+12|0)?g():(e[t+8>>2]=e[i+8>>2],r=e[i+4>>2],e[t>>2]=e[i>>2],e[t+4>>2]=r,u=i+32|0)}function Tn(t,r){var i=0,n=0,a=0;i=u-32|0,u=i,n=i+20|0,Zf(n|0,r|0),r=e[i+20>>2],a=e[i+24>>2],e[i+28>>2]=a,e[i+24>>2]=
r,e[i+20>>2]=a,Mt(i+8|0,n),r=e[i+8>>2],n=e[i+12>>2],e[t+8>>2]=n,e[t+4>>2]=r,e[t>>2]=n,u=i+32|0}function Lt(t,r){var i=0,n=0,a=0,o=0,f=0;i=e[22002],i>>>0>r>>>0?(n=i-1|0,e[22002]=n,a=e[22001],i=a+(r<<4)|
0,o=e[i>>2],r=e[i+4>>2],f=o,o=0,e[t>>2]=f|o,e[t+4>>2]=r,r=e[i+12>>2],e[t+8>>2]=e[i+8>>2],e[t+12>>2]=r,n=(n<<4)+a|0,t=n,a=e[t+8>>2],r=e[t+12>>2],t=e[t+4>>2],e[i>>2]=e[n>>2],e[i+4>>2]=t,e[i+8>>2]=a,e[i+
12>>2]=r):g()}function Mt(t,r){var i=0,n=0;i=u-16|0,u=i,n=t,t=e[r+8>>2],t>>>0<V[r>>2]&&(Xs(i+8|0,r,t),e[i+8>>2]!=-2147483647?g():t=e[r+8>>2]),e[n+4>>2]=t,e[n>>2]=e[r+4>>2],u=i+16|0}function tc(t,r,i){
t=t|0,r=r|0,i=i|0;var n=0;n=u-16|0,u=n,r?(B[e[i+16>>2]](n+8|0,r),r=e[n+12>>2],i=e[n+8>>2],e[t+8>>2]=i,i=i&1,e[t+4>>2]=i?r:0,e[t>>2]=i?0:r,u=n+16|0):(o2(87544,50),g())}function ac(t,r,i,n,a){t=t|0,r=r|
0,i=i|0,n=n|0,a=a|0;var o=0;o=u-16|0,u=o,r?(B[e[i+16>>2]](o+8|0,r,n,a),r=l[o+8],e[t+8>>2]=r,e[t+4>>2]=r?e[o+12>>2]:0,e[t>>2]=r?0:l[o+9],u=o+16|0):(d(n),o2(87544,50),g())}function Cn(t,r,i){for(var n=0,
a=0,o=0;;){e:{if(!i||(n=l[r]-48&255,n>>>0>9))break e;a=(o?a*10:0)+ +(n>>>0),i=i-1|0,r=r+1|0,o=1;continue}break}I[t+8>>3]=a,e[t>>2]=o,e[t+4>>2]=0}function T2(t,r,i,n){var a=0;a=u-16|0,u=a,t?(e[a+12>>2]=
i,i=a+8|0,t=j(t,n)):(i=a+12|0,t=0),e[i>>2]=t,t=e[a+12>>2],e[a+8>>2]&&t&&y2(r,t),u=a+16|0}function Ft(t,r,i){var n=0,a=0,o=0;o=i<<2;e:{n:{for(;;){if((n|0)==(o|0))break n;if(a=a2(e[r+n>>2])&255,!(a&&(a|
0)!=6)){n=n+4|0;continue}break}r=0;break e}e[t+8>>2]=i,e[t+4>>2]=r,r=13}e[t>>2]=r}function S0(t,r,i,n,a){var o=0;o=u-16|0,u=o,Ge(o+4|0,r,i,n),r=e[o+12>>2],n=e[o+8>>2],i=e[o+4>>2],(i|0)!=13?e[t+8>>2]=r:
n=n&1?r:a,e[t>>2]=i,e[t+4>>2]=n,u=o+16|0}function oc(t,r,i,n){t=t|0,r=r|0,i=i|0,n=n|0;var a=0;a=u-16|0,u=a,r?(B[e[i+16>>2]](a+8|0,r,n),r=l[a+8],e[t+8>>2]=r,e[t+4>>2]=r?e[a+12>>2]:0,e[t>>2]=r?0:l[a+9],
u=a+16|0):(d(n),o2(87544,50),g())}function fc(t,r,i,n,a){t=t|0,r=r|0,i=i|0,n=n|0,a=a|0;var o=0;o=u-16|0,u=o,r?(B[e[i+16>>2]](o+8|0,r,n,a),r=e[o+12>>2],i=e[o+8>>2],e[t+4>>2]=i,e[t>>2]=i&1?r:0,u=o+16|0):
(d(a),d(n),o2(87544,50),g())}function M2(t,r,i){var n=0,a=0,o=0;n=u-16|0,u=n,l2(n+8|0,i,1,1),o=e[n+8>>2],a=e[n+12>>2],e[t+8>>2]=0,e[t+4>>2]=a,e[t>>2]=o,i&&(i&&R(a,r,i),e[t+8>>2]=i),u=n+16|0}function q0(t){
e:switch(l[t]){case 2:u4(t+4|0);return;case 4:c8(t+4|0);return;case 5:t=e[t+4>>2],A(e[t+16>>2],e[t+20>>2]),W(e[t>>2],e[t+4>>2]),d(e[t+28>>2]),y2(t,4);return;default:A(e[t+8>>2],e[t+12>>2]);break;case 0:case 1:case 3:case 6:case 7:case 8:
break e}}function sc(t,r,i,n,a,o,f){t=t|0,r=r|0,i=i|0,n=n|0,a=a|0,o=o|0,f=f|0,g()}function En(t,r,i,n,a,o){t=t|0,r=r|0,i=i|0,n=n|0,a=a|0,o=o|0;var f=0;f=u-16|0,u=f,r?(B[e[i+16>>2]](f+8|0,r,n,a,o),r=e[f+
12>>2],i=e[f+8>>2],e[t+4>>2]=i,e[t>>2]=i&1?r:0,u=f+16|0):(d(o),o2(87544,50),g())}function cc(t,r,i,n,a,o){t=t|0,r=r|0,i=i|0,n=Q4(n),a=a|0,o=o|0,g()}function uc(t,r,i,n,a,o){t=t|0,r=r|0,i=i|0,n=+n,a=a|
0,o=o|0,g()}function Ht(t){var r=0;return r=u-16|0,u=r,r4(r+8|0,t),u=r+16|0,e[r+8>>2]==1?(r=e[r+12>>2],r>>>0<V[21965]?(t=e[21964]+j(r,112)|0,t=e[t>>2]!=2?t:0):t=0):t=0,t}function bc(t,r,i,n,a){t=t|0,r=
r|0,i=i|0,n=n|0,a=a|0;var o=0;o=u-16|0,u=o,r?(B[e[i+16>>2]](o+8|0,r,n,a),r=e[o+12>>2],i=e[o+8>>2],e[t+4>>2]=i,e[t>>2]=i&1?r:0,u=o+16|0):(d(n),o2(87544,50),g())}function zt(t,r){var i=0;return i=C2(4,84),
e[i+4>>2]=1,R(i+8|0,t,76),e[i>>2]=2,e[22014]&&g(),t=e[22015],e[22015]=r,r=e[22016],e[22016]=i,r&&(d(t),Ae(r)),i}function On(t,r,i){var n=0;n=u-48|0,u=n,e[r+56>>2]==1?(r=z(e[r+60>>2]),Aa(n+32|0,i),e[n+
28>>2]=0,e[n+24>>2]=r,e[n+8>>2]=0,e[n+12>>2]=0,R(t,n+8|0,40)):h[t+36]=11,u=n+48|0}function X2(t,r,i,n,a){var o=0;o=u-16|0,u=o,Ct(o+8|0,r,i,n,a),n=0,e[o+8>>2]==1&&(a=e[o+12>>2],m4(a)?n=1:d(a)),e[t+4>>2]=
a,e[t>>2]=n,u=o+16|0}function Wt(t,r,i,n){t=t|0,r=r|0,i=i|0,n=n|0;var a=0;a=u-16|0,u=a,r?(B[e[i+16>>2]](a+8|0,r,n),r=e[a+12>>2],i=e[a+8>>2],e[t+4>>2]=i,e[t>>2]=i&1?r:0,u=a+16|0):(d(n),o2(87544,50),g())}
function Gt(t){var r=0;e:{n:switch(l[t+20]-1|0){case 1:h[t+20]=3;return;case 0:case 2:break e;default:break n}if(V[t+8>>2]>=2147483647&&g(),!e[t+12>>2])break e;r=e[t>>2]+1|0,e[t>>2]=r,r&&(h[t+20]=1),g()}}
function h2(t,r,i,n,a){var o=0;o=u-32|0,u=o,e[o+28>>2]=a,e[o+24>>2]=n,e[o+20>>2]=i,e[o+16>>2]=r,fe(o+8|0,o+16|0),r=e[o+8>>2],e[t+4>>2]=r?e[o+12>>2]:0,e[t>>2]=r||1,u=o+32|0}function jn(t,r,i){var n=0,a=0;
n=u-16|0,u=n,a=e[r>>2],(a|0)==2?r=0:(e[n>>2]=a,e[n+12>>2]=e[r+12>>2],a=e[r+4>>2],r=e[r+8>>2],e[n+4>>2]=a,e[n+8>>2]=r,a=fa(n,i),r=1),e[t+4>>2]=a,e[t>>2]=r,u=n+16|0}function $e(t,r){var i=0;for(i=u-16|0,
u=i,e[i+8>>2]=t,e[i+12>>2]=t+r;t=Z2(i+8|0),!!(t>>>0<=255&(!((t|0)==127|t>>>0<32)|(t|0)==9)););return u=i+16|0,(t|0)==1114112}function Vt(t,r){var i=0,n=0;i=e[r+4>>2],i>>>0>=V[r+8>>2]?i=0:(e[r+4>>2]=i+
1,n=+Bo(e[e[r>>2]>>2],i|0),n<4294967295&n>=0?r=~~n>>>0:r=0,r=n>65535?65535:n>=0?r:0,i=1),K[t+2>>1]=r,K[t>>1]=i}function lc(t,r,i,n,a,o){t=t|0,r=r|0,i=i|0,n=n|0,a=a|0,o=o|0;var f=0,s=0;f=u-32|0,u=f,r?(s=
f+20|0,B[e[i+16>>2]](s,r,n,a,o),Pa(f+8|0,s),r=e[f+12>>2],i=e[f+8>>2],e[t>>2]=i,e[t+4>>2]=r,u=f+32|0):(d(o),d(n),o2(87544,50),g())}function le(t,r){var i=0,n=0;n=e[t+8>>2];e:if(r>>>0>=128){if(i=2,r>>>0<
2048)break e;i=r>>>0<65536?3:4}else i=1;p0(t,i),it(r,e[t+4>>2]+e[t+8>>2]|0),e[t+8>>2]=n+i}function Jt(t,r,i,n){if(!(i>>>0<=n>>>0?(i|0)==(n|0):h[r+n|0]>-65)&&n){e[t>>2]=0;return}e[t+4>>2]=n,e[t>>2]=r,e[t+
12>>2]=i-n,e[t+8>>2]=r+n}function _2(t,r){var i=0,n=0;i=u-16|0,u=i,xo(i+8|0,r|0),r=e[i+8>>2],r?(a0(i,r,e[i+12>>2]),n=e[i>>2],r=e[i+4>>2],e[t+8>>2]=r,e[t+4>>2]=n):r=-2147483648,e[t>>2]=r,u=i+16|0}function Rn(t){
var r=0,i=0;for(r=e[t+4>>2],i=e[t+12>>2]-r>>>4|0;;){if(i){A(e[r>>2],e[r+4>>2]),d(e[r+12>>2]),i=i-1|0,r=r+16|0;continue}break}T2(e[t+8>>2],e[t>>2],4,16)}function O2(t,r){var i=0,n=0,a=0;i=e[t+12>>2],n=
e[t>>2],(i|0)==(n|0)&&(Ys(t),n=e[t>>2],i=e[t+12>>2]),e[t+12>>2]=i+1,a=e[t+4>>2],t=e[t+8>>2]+i|0,R(a+j(t-(t>>>0>=n>>>0?n:0)|0,36)|0,r,36)}function Un(t,r,i,n){var a=0;a=u-16|0,u=a,i>>>0<n>>>0?r=0:(In(a+
8|0,r+n|0,i-n|0),i=l[a+9],r=l[a+8]),h[t+1]=i,h[t]=r&1,u=a+16|0}function kc(t){var r=0;if(tr(e[t+64>>2]),r=e[t+80>>2],r&&ir(r),W(e[t+48>>2],e[t+52>>2]),W(e[t+56>>2],e[t+60>>2]),(t|0)!=-1)e:{if(r=e[t+4>>
2]-1|0,e[t+4>>2]=r,r)break e;y2(t,4)}}function Xt(t,r,i,n){var a=0;a=u-16|0,u=a,i>>>0<=n>>>0?r=0:(Qt(a+8|0,l[r+n|0],16),i=e[a+12>>2],r=e[a+8>>2]),h[t+1]=i,h[t]=r&1,u=a+16|0}function Qt(t,r,i){var n=0;
i-2>>>0>=35?g():(n=r-48|0,r=r>>>0>57&&i>>>0>10?(r-65&-33)+10|0:n,e[t+4>>2]=r,e[t>>2]=r>>>0<i>>>0)}function P0(t,r){var i=0,n=0;if(i=e[r+8>>2],i)e:{if(n=e[r+4>>2],r=c0(1,i),r||g(),!i)break e;R(r,n,i)}else
r=1;e[t+8>>2]=i,e[t+4>>2]=r,e[t>>2]=i}function Kt(t,r){var i=0,n=0,a=0;i=e[r+12>>2],i?(e[r+12>>2]=i-1,i=e[r+8>>2],n=i+1|0,a=e[r>>2],e[r+8>>2]=n-(n>>>0>=a>>>0?a:0),R(t,e[r+4>>2]+j(i,36)|0,36)):e[t>>2]=
8}function F2(t,r,i,n){e:{if(!(i>>>0<=n>>>0?(i|0)==(n|0):h[r+n|0]>=-64)&&n){r=0;break e}r=r+n|0,n=i-n|0}e[t+4>>2]=n,e[t>>2]=r}function hc(t,r,i,n,a){t=t|0,r=r|0,i=i|0,n=n|0,a=a|0;var o=0,f=0;o=u-32|0,
u=o,r?(f=o+20|0,B[e[i+16>>2]](f,r,n,a),Pa(o+8|0,f),r=e[o+12>>2],i=e[o+8>>2],e[t>>2]=i,e[t+4>>2]=r,u=o+32|0):(d(n),o2(87544,50),g())}function Yt(t,r,i){var n=0,a=0;n=u-16|0,u=n,i=i2(r|0,i|0)|0,Dn(n+8|0,
i),r=e[n+12>>2],a=e[n+8>>2],(a|0)==1&&d(r),d(i),e[t+4>>2]=r,e[t>>2]=a^1,u=n+16|0}function ke(t){var r=0,i=0,n=0;for(r=e[t+4>>2],i=e[t+12>>2]-r>>>2|0;;){if(i){n=e[r>>2],n>>>0>1027&&ri(n|0),i=i-1|0,r=r+
4|0;continue}break}K0(e[t+8>>2],e[t>>2])}function dc(t){var r=0;if(v8(e[t+24>>2],e[t+28>>2]),r=e[t+32>>2],r&&B[e[r+12>>2]](e[t+36>>2]),ar(t+12|0),(t|0)!=-1)e:{if(r=e[t+4>>2]-1|0,e[t+4>>2]=r,r)break e;
y2(t,4)}}function Sn(t,r){var i=0,n=0;i=u-16|0,u=i,_2(i+4|0,r),e[i+4>>2]!=-2147483648?(e[t+8>>2]=e[i+12>>2],n=e[i+8>>2],e[t>>2]=e[i+4>>2],e[t+4>>2]=n):(e[t+8>>2]=0,e[t>>2]=0,e[t+4>>2]=1),d(r),u=i+16|0}
function l2(t,r,i,n){var a=0;a=u-16|0,u=a,st(a+4|0,r,0,i,n),r=e[a+8>>2],e[a+4>>2]==1?g():(e[t+4>>2]=e[a+12>>2],e[t>>2]=r,u=a+16|0)}function Zt(t,r){var i=0;i=u-16|0,u=i,X0(i+4|0,r,75794,16),e[i+4>>2]!=
-2147483648?(e[t+8>>2]=e[i+12>>2],r=e[i+8>>2],e[t>>2]=e[i+4>>2],e[t+4>>2]=r):(e[t+8>>2]=0,e[t>>2]=0,e[t+4>>2]=1),u=i+16|0}function $t(t,r,i){var n=0;return n=u-16|0,u=n,c2(n+8|0,t,r,i),i=0,e[n+8>>2]==
1&&(t=e[n+12>>2],r=a2(t),d(t),i=(r&255)==5),u=n+16|0,i}function _t(t,r){t=t|0,r=r|0,g()}function he(t,r,i){var n=0,a=0;n=t+4|0,a=t,e[r>>2]!=-2147483648?(t=e[r+12>>2],e[n+8>>2]=0|e[r+8>>2],e[n+12>>2]=t,
t=e[r+4>>2],e[n>>2]=e[r>>2],e[n+4>>2]=t,u4(i),t=0):(t=e[i+12>>2],r=0,e[n+8>>2]=r|e[i+8>>2],e[n+12>>2]=t,t=e[i+4>>2],e[n>>2]=e[i>>2],e[n+4>>2]=t,t=1),e[a>>2]=t}function qn(t,r){var i=0,n=0;i=e[t+8>>2],
(i|0)==e[t>>2]&&(n=u-16|0,u=n,L2(n+8|0,t,e[t>>2],1,4,32),e[n+8>>2]!=-2147483647?g():u=n+16|0),e[t+8>>2]=i+1,i=e[t+4>>2]+(i<<5)|0,t=e[r+4>>2],n=0,e[i>>2]=n|e[r>>2],e[i+4>>2]=t,t=e[r+12>>2],e[i+8>>2]=e[r+
8>>2],e[i+12>>2]=t,t=e[r+20>>2],e[i+16>>2]=e[r+16>>2],e[i+20>>2]=t,t=e[r+28>>2],e[i+24>>2]=e[r+24>>2],e[i+28>>2]=t}function ea(t,r){var i=0;i=u-16|0,u=i,Ot(i+8|0,r),r=e[i+12>>2],r?(e[t+4>>2]=e[i+8>>2],
e[t+8>>2]=e[r+52>>2],r=1):r=0,e[t>>2]=r,u=i+16|0}function e0(t){var r=0,i=0,n=0;for(i=e[t+8>>2],n=e[t+4>>2],r=n;;){if(i){T2(e[r>>2],e[r+4>>2],4,4),i=i-1|0,r=r+12|0;continue}break}T2(e[t>>2],n,4,12)}function N0(t,r,i,n){
var a=0;a=1025;e:{n:switch(e[n>>2]-1|0){case 0:a=z((F=D(e[n+4>>2],e[n+8>>2])>>2,e[F]));break e;case 1:a=N2()|0;break e;case 2:break e;default:break n}a=e[n+4>>2]}r=D(r,i),s2(e[t>>2],e[r>>2],a|0),d(a)}
function na(t,r){var i=0,n=0,a=0;return n=e[e[t+4>>2]>>2],i=I[e[t>>2]>>3],!e[r+40>>2]&(!(I[r+16>>3]>i)|l[e[t+8>>2]]!=1)||(a=I[r+8>>3]>i+ +(n>>>0)),a}function de(t){var r=0,i=0;for(r=e[t+4>>2],i=r+48|0,
r=(e[t+12>>2]-r>>>0)/96|0;;){if(r){r=r-1|0,h4(i),i=i+96|0;continue}break}T2(e[t+8>>2],e[t>>2],8,96)}function B0(t,r,i){var n=0,a=0,o=0;if(i)e:{for(;;){if(n=l[t],a=l[r],(n|0)==(a|0)){if(t=t+1|0,r=r+1|0,
i=i-1|0,i)continue;break e}break}o=n-a|0}return o}function we(t,r){var i=0,n=0,a=0,o=0;i=u-16|0,u=i,g2(i,e[r>>2],e[r+4>>2],32),a=e[i>>2],n=e[i+4>>2],o=e[i+12>>2],e[r>>2]=e[i+8>>2],e[r+4>>2]=o,e[t+4>>2]=
n,e[t>>2]=n?a:0,u=i+16|0}function Pn(t){var r=0,i=0;for(r=e[t+4>>2],i=(e[t+12>>2]-r>>>0)/12|0;;){if(i){A(e[r>>2],e[r+4>>2]),i=i-1|0,r=r+12|0;continue}break}E8(e[t+8>>2],e[t>>2])}function ra(t,r,i,n,a){
var o=0;o=u-32|0,u=o,e[o+28>>2]=37,e[o+24>>2]=75535,e[o+20>>2]=a,e[o+16>>2]=n,e[o+12>>2]=24,e[o+8>>2]=75511,He(t,r,i,o+8|0,3),u=o+32|0}function ia(t,r){var i=0,n=0,a=0;i=e[r>>2],a=e[r+4>>2];e:{for(;;){
if((i|0)!=(a|0)){if(n=i+4|0,e[r>>2]=n,_2(t,e[i>>2]),i=n,e[t>>2]==-2147483648)continue;break e}break}e[t>>2]=-2147483648}}function ta(t,r){var i=0,n=0,a=0,o=0,f=0,s=0;I[t+16>>3]=I[r+16>>3],I[t+8>>3]=I[r+
8>>3],i=I[10998],n=I[r>>3]+i,a=I[10999],o=t0(n,a),I[10999]=o,I[t>>3]=o,f=87984,s=i+t0(a-n,0),I[f>>3]=s}function Nn(t,r,i,n){var a=0;a=u-32|0,u=a,e[a+28>>2]=0,_e(a+16|0,n,a+28|0),Q2(a+8|0,e[a+16>>2],e[a+
20>>2],r,i),r=e[a+12>>2],e[t>>2]=e[a+8>>2],e[t+4>>2]=r,u=a+32|0}function wc(t){var r=0;e:if(i0(e[t+8>>2],e[t+12>>2]),d(e[t+24>>2]),i0(e[t+16>>2],e[t+20>>2]),(t|0)!=-1){if(r=e[t+4>>2]-1|0,e[t+4>>2]=r,r)
break e;y2(t,4)}}function pc(t,r,i,n,a){t=t|0,r=r|0,i=i|0,n=n|0,a=a|0;var o=0;o=u-16|0,u=o,e[o+12>>2]=a,e[o+4>>2]=n,e[o>>2]=1,e[o+8>>2]=i,r=ui(r,8,o),u8(o),e[t+4>>2]=0,e[t+8>>2]=0,e[t>>2]=r,u=o+16|0}function _e(t,r,i){
var n=0;it(r,i);e:if(r>>>0>=128){if(n=2,r>>>0<2048)break e;n=r>>>0<65536?3:4}else n=1;e[t+4>>2]=n,e[t>>2]=i}function e4(t,r){var i=0,n=0;i=e[r+8>>2],r=Z2(r),(r|0)!=1114112&&(r>>>0>=256?h[i]=1:n=1),h[t+
1]=r,h[t]=n}function pe(t,r,i,n,a){for(var o=0;;){e:{if(i>>>0<a>>>0||U2(r+o|0,a,n,a))break e;o=o+1|0,i=i-1|0;continue}break}e[t+4>>2]=o,e[t>>2]=i>>>0>=a>>>0}function aa(t){var r=0,i=0,n=0,a=0,o=0;for(r=
e[t>>2],a=e[t+4>>2];i=(r|0)==(a|0),!i&&(n=r+1|0,e[t>>2]=n,o=l[r],r=n,(o-48&255)>>>0<10););return i}function n4(t,r){var i=0,n=0;for(r=j(r,12),i=Qr()|0;;){if(r){n=i2(e[t+4>>2],e[t+8>>2])|0,Pe(i|0,n|0)|
0,d(n),r=r-12|0,t=t+12|0;continue}break}return i}function oa(t,r,i){var n=0;n=u-16|0,u=n,Ba(n,r+24|0,i),ka(t,r),e[t+16>>2]=0,e[t+20>>2]=0,h[t+40]=0,r=e[n+4>>2],i=0,e[t+24>>2]=i|e[n>>2],e[t+28>>2]=r,r=
e[n+12>>2],e[t+32>>2]=e[n+8>>2],e[t+36>>2]=r,u=n+16|0}function Bn(t){var r=0;e:{n:{r:{i:{t:switch(r=e[t>>2],r-((r|0)!=0)|0){case 0:break t;case 1:break i;case 2:break r;case 3:break n;default:break e}
d(e[t+8>>2]),W(r,e[t+4>>2]);return}d(e[t+4>>2]);return}d(e[t+4>>2]);return}d(e[t+4>>2])}}function Dn(t,r){var i=0,n=0,a=0;i=u-16|0,u=i,r=qf(r|0)|0,ye(i+8|0),a=e[i+12>>2],n=e[i+8>>2]&1,e[t>>2]=n,e[t+4>>
2]=n?a:r,u=i+16|0}function l0(t,r){var i=0;i=u-16|0,u=i,hr(r)?(e[t+8>>2]=0,e[t>>2]=0,e[t+4>>2]=1):(ho(i+8|0,r|0),Hn(t,e[i+8>>2],e[i+12>>2])),u=i+16|0}function t2(t){var r=0,i=0,n=0;for(i=e[t+8>>2],n=e[t+
4>>2],r=n;;){if(i){A(e[r>>2],e[r+4>>2]),i=i-1|0,r=r+12|0;continue}break}E8(e[t>>2],n)}function fa(t,r){var i=0;if(e[t>>2]==1)e:{if(i=-1,r=(I[t+8>>3]-r)/1e3,r>=4294967295)break e;return t=r<4294967295&
r>=0?~~r>>>0:0,(r>+(t>>>0))+t|0}else i=e[t+4>>2];return i}function sa(t,r,i,n){var a=0;for(n=n&255;;){if(!((i|0)==(a|0)|(n|0)==l[r+a|0])){a=a+1|0;continue}break}e[t+4>>2]=a,e[t>>2]=(i|0)!=(a|0)}function ve(t){
var r=0,i=0,n=0;for(i=e[t+8>>2],n=e[t+4>>2],r=n;;){if(i){n2(r),n2(r+16|0),i=i-1|0,r=r+32|0;continue}break}lr(e[t>>2],n)}function Ln(t,r){var i=0;e:if(Ka(t),e[t+48>>2]==1){if(l[t+125])break e;r=Af(r|0,
e[t+52>>2])|0,i=e[t+68>>2],e[t+68>>2]=r,r=e[t+64>>2],e[t+64>>2]=1,W(r,i)}}function k2(t,r,i){var n=0;return n=r,r=i&2097151,n>>>0>r>>>0?(t=j(r,264)+t|0,e[t+8>>2]!=5?t=e[t>>2]==(i|0)?t+8|0:0:t=0):t=0,t}
function ca(t,r){var i=0;i=u-32|0,u=i,oe(i+12|0,l[(r&255)+86764|0]),r=l[i+31],e[t+4>>2]=r?11:15,e[t>>2]=r?69196:69181,u=i+32|0}function Mn(t){S8(t,12)}function ua(t){S8(t,16)}function ba(t,r){return l[t+
12]==l[r+12]&&M(e[t>>2]+8|0,e[t+4>>2],e[r>>2]+8|0,e[r+4>>2])?t=e[t+8>>2]==e[r+8>>2]:t=0,t}function m2(t,r,i){var n=0;return n=r,r=i&2097151,n>>>0>r>>>0?(t=j(r,104)+t|0,l[t+100]!=3?t=e[t>>2]==(i|0)?t+8|
0:0:t=0):t=0,t}function vc(t,r,i,n){t=t|0,r=r|0,i=i|0,n=n|0,V2(t,r,i,n,9)}function gc(t,r,i,n){t=t|0,r=r|0,i=i|0,n=n|0,V2(t,r,i,n,10)}function mc(t,r,i,n){t=t|0,r=r|0,i=i|0,n=n|0,V2(t,r,i,n,1)}function yc(t,r,i,n){
t=t|0,r=r|0,i=i|0,n=n|0,V2(t,r,i,n,0)}function Ac(t,r,i,n){t=t|0,r=r|0,i=i|0,n=n|0,V2(t,r,i,n,6)}function Ic(t,r,i,n){t=t|0,r=r|0,i=i|0,n=n|0,V2(t,r,i,n,5)}function xc(t,r,i,n){t=t|0,r=r|0,i=i|0,n=n|0,
V2(t,r,i,n,3)}function Tc(t,r,i,n){t=t|0,r=r|0,i=i|0,n=n|0,V2(t,r,i,n,2)}function Cc(t,r,i,n){t=t|0,r=r|0,i=i|0,n=n|0,V2(t,r,i,n,7)}function Ec(t,r,i,n){t=t|0,r=r|0,i=i|0,n=n|0,V2(t,r,i,n,4)}function la(t,r){
var i=0;return i=u-16|0,u=i,F0(i+8|0,t,r),e[i+8>>2]&1?t=e[i+12>>2]:t=tf()|0,u=i+16|0,t}function k0(t,r,i,n,a){var o=0;o=u-16|0,u=o,L2(o+8|0,t,r,i,n,a),e[o+8>>2]!=-2147483647?g():u=o+16|0}function D0(t,r,i,n){
r=n?(i>>>0<=n>>>0?(i|0)==(n|0):h[r+n|0]>=-64)?r:0:r,e[t+4>>2]=n,e[t>>2]=r}function ka(t,r){var i=0,n=0;n=e[r>>2],i=e[n>>2]+1|0,e[n>>2]=i,i?(i=e[r+4>>2],h[t+12]=l[r+12],e[t+4>>2]=i,e[t>>2]=n,e[t+8>>2]=
e[r+8>>2]):g()}function ha(t){var r=0;t=t&65535,r=t-500|0;e:{if(!(r>>>0<=4&(r|0)!=1|(t|0)==429)&&(r=0,(t|0)!=408))break e;r=1}return r}function da(t,r){var i=0;return i=u-16|0,u=i,r?(e[i+8>>2]=t,e[i+12>>
2]=t+r,t=aa(i+8|0)):t=0,u=i+16|0,t}function wa(t,r){var i=0,n=0,a=0;return i=e[t>>2]==-2147483648,n=e[r>>2],a=i&(n|0)==-2147483648,(n|0)==-2147483648|i||(a=U2(e[t+4>>2],e[t+8>>2],e[r+4>>2],e[r+8>>2])),
a}function Fn(t,r,i,n){if(i)e:{if(r=c0(r,i),!n)break e;if(!r){r=0;break e}if(!i)break e;wr(r,i)}e[t+4>>2]=i,e[t>>2]=r}function Oc(t,r){t=t|0,r=r|0;var i=0;if(!(!r|r-1&r))return i=-2147483648-r>>>0>=t>>>
0?r:0,i||g(),t&&(r=c0(i,t),r||g()),r|0;g()}function H2(t,r,i){var n=0;n=u-16|0,u=n,xe(n+8|0,r,i),r=e[n+12>>2],W(e[t+8>>2],e[t+12>>2]),e[t+12>>2]=r,e[t+8>>2]=1,u=n+16|0}function Hn(t,r,i){var n=0;n=u-16|
0,u=n,a0(n+8|0,r,i),r=e[n+8>>2],i=e[n+12>>2],e[t+8>>2]=i,e[t+4>>2]=r,e[t>>2]=i,u=n+16|0}function j2(t,r,i,n){var a=0;a=u-16|0,u=a,P2(a+8|0,gf(r|0,(F=D(i,n)>>2,e[F]))|0),r=e[a+12>>2],e[t>>2]=e[a+8>>2],
e[t+4>>2]=r,u=a+16|0}function pa(t,r){var i=0;i=u-16|0,u=i,Io(i|0,r|0),e[i>>2]?(I[t+8>>3]=I[i+8>>3],r=1):r=0,e[t>>2]=r,e[t+4>>2]=0,u=i+16|0}function va(t,r,i){t=t|0,r=r|0,i=i|0,P8(t,r,i,1)}function ga(t,r,i){
t=t|0,r=r|0,i=i|0,P8(t,r,i,0)}function L0(t){var r=0,i=0,n=0;for(r=e[t+8>>2],n=e[t+4>>2],i=n;;){if(r){d(e[i>>2]),r=r-1|0,i=i+4|0;continue}break}K0(e[t>>2],n)}function ma(t,r){var i=0;r=Rf(r|0)|0,r>>>0>
6?(r=4,i=16):(i=r<<2,r=e[i+86648>>2],i=e[i+86620>>2]),e[t+4>>2]=i,e[t>>2]=r}function ya(t){var r=0;return r=u-16|0,u=r,t>>>0>=2147483637?g():(u=r+16|0,t=t+11&2147483644),t}function jc(t,r,i,n){if(t=t|
0,r=r|0,i=i|0,n=n|0,!(!n|n-1&n))return n=-2147483648-n>>>0>=r>>>0?n:0,n||g(),t=M0(t,r,n,i),t||g(),t|0;g()}function z2(){var t=0,r=0,i=0;return t=u-16|0,u=t,M2(t+4|0,84942,51),r=e[t+8>>2],i=lo(r|0,e[t+
12>>2])|0,A(e[t+4>>2],r),u=t+16|0,i}function Aa(t,r){var i=0,n=0,a=0;i=z(e[r>>2]),n=z(e[r+4>>2]),a=l[r+12],r=z(e[r+8>>2]),h[t+12]=a,e[t+4>>2]=n,e[t>>2]=i,e[t+8>>2]=r}function r4(t,r){var i=0;i=u-16|0,
u=i,yn(i+8|0,87820,r),r=e[i+12>>2],e[t>>2]=e[i+8>>2],e[t+4>>2]=r,u=i+16|0}function Ia(t){var r=0;return r=u-32|0,u=r,e[r+24>>2]=7,e[r+20>>2]=69868,e[r+16>>2]=t,h[r+12]=8,t=r0(r+12|0),u=r+32|0,t}function xa(t,r,i){
var n=0;n=u-16|0,u=n,Qt(n+8|0,i&255,r),r=e[n+12>>2],e[t>>2]=e[n+8>>2],e[t+4>>2]=r,u=n+16|0}function Ta(t,r,i){var n=0;return n=u-16|0,u=n,e[n+12>>2]=0,_e(n,i,n+12|0),t=g0(t,r,e[n>>2],e[n+4>>2]),u=n+16|
0,t}function zn(t,r,i){var n=0;n=u-16|0,u=n,P2(n+8|0,Zo(r|0,i|0)|0),r=e[n+12>>2],e[t>>2]=e[n+8>>2],e[t+4>>2]=r,u=n+16|0}function Ca(t){var r=0;r=t&65535,t=r-301|0;e:{if(!(1<<t&199&&t>>>0<=7)&&(t=0,r))
break e;t=1}return t}function Ea(t){var r=0,i=0;return r=u-16|0,u=r,fr(r+8|0,t),t=e[r+12>>2],i=+ko(t|0),d(t),t=z(i<4294967295&i>=0?~~i>>>0:0),u=r+16|0,t}function i4(t,r){var i=0;return t=r-t,t>=4294967295?
i=2147483647:(i=t<4294967295&t>=0?~~t>>>0:0,i=(t>+(i>>>0))+i|0,i=i>>>0>=2147483647?2147483647:i),i}function n0(t,r,i,n){i>>>0<n>>>0?g():(e[t+4>>2]=n,e[t>>2]=r,e[t+12>>2]=i-n,e[t+8>>2]=r+n)}function Oa(t){
var r=0;e:{n:switch(l[t]-5|0){case 0:r=l[e[t+4>>2]+34|0];break e;case 3:r=1;break e;case 4:break n;default:break e}r=!e[t+4>>2]}return r&1}function ja(t){return(t-48>>>0<10|(t&2097119)-65>>>0<26|t>>>0>
127)&(t|0)!=1114112}function Ra(t,r,i,n){e[r+8>>2]?(h0(r,i,n),e[t+8>>2]=e[r+8>>2],i=e[r>>2],r=e[r+4>>2],e[t>>2]=i,e[t+4>>2]=r):(e[t>>2]=-2147483648,A(e[r>>2],e[r+4>>2]))}function Rc(t,r,i){t=t|0,r=r|0,
i=i|0;var n=0;n=u-16|0,u=n,e[n+12>>2]=e[r>>2],r=n+12|0,ga(n,r,i),cr(r),e[t>>2]=0,u=n+16|0}function Uc(t,r,i){t=t|0,r=r|0,i=i|0;var n=0;n=u-16|0,u=n,e[n+12>>2]=e[r>>2],r=n+12|0,va(n,r,i),cr(r),e[t>>2]=
0,u=n+16|0}function M0(t,r,i,n){var a=0;return a=c0(i,n),a&&(r=r>>>0>n>>>0?n:r,r&&R(a,t,r),y2(t,i)),a}function C2(t,r){var i=0;return i=u-16|0,u=i,l8(i+8|0,t,r),t=e[i+8>>2],t?u=i+16|0:g(),t}function h0(t,r,i){
var n=0;p0(t,i),n=e[t+8>>2],i&&R(e[t+4>>2]+n|0,r,i),e[t+8>>2]=i+n}function Ua(t,r){var i=0;i=u-16|0,u=i,P2(i+8|0,Uo(r|0)|0),r=e[i+12>>2],e[t>>2]=e[i+8>>2],e[t+4>>2]=r,u=i+16|0}function Wn(t,r){var i=0;
i=u-16|0,u=i,P2(i+8|0,Ef(r|0)|0),r=e[i+12>>2],e[t>>2]=e[i+8>>2],e[t+4>>2]=r,u=i+16|0}function Gn(t,r){var i=0;i=u-16|0,u=i,P2(i+8|0,zf(r|0)|0),r=e[i+12>>2],e[t>>2]=e[i+8>>2],e[t+4>>2]=r,u=i+16|0}function Sa(t,r){
var i=0;i=u-16|0,u=i,P2(i+8|0,ts(r|0)|0),r=e[i+12>>2],e[t>>2]=e[i+8>>2],e[t+4>>2]=r,u=i+16|0}function t4(t){var r=0;return r=u-16|0,u=r,o4(r+8|0,t),u=r+16|0,e[r+8>>2]&V[r+12>>2]>65536}function Sc(t){t=
t|0;e:switch(l[t+40]){case 0:d2(e[t>>2]),d(e[t+8>>2]),d(e[t+16>>2]);return;case 3:V0(e[t+36>>2]),d(e[t+28>>2]),d2(e[t+20>>2]);break;default:break e}}function qc(t,r){t=t|0,r=r|0;var i=0,n=0;i=u-16|0,u=
i,e[i+12>>2]=r,n=Ws(i+12|0),d(r),e[t+4>>2]=0,e[t+8>>2]=0,e[t>>2]=n,u=i+16|0}function qa(t){var r=0,i=0;r=u-16|0,u=r,P2(r+8|0,Uf()|0),i=e[r+12>>2],e[t>>2]=e[r+8>>2],e[t+4>>2]=i,u=r+16|0}function Vn(t,r){
var i=0,n=0;i=e[r>>2],n=e[i>>2]+1|0,e[i>>2]=n,n?(e[t>>2]=i,h[t+12]=l[r+12],i=e[r+4>>2],r=e[r+8>>2],e[t+4>>2]=i,e[t+8>>2]=r):g()}function Pa(t,r){var i=0;i=u-16|0,u=i,Mt(i+8|0,r),r=e[i+12>>2],e[t>>2]=e[i+
8>>2],e[t+4>>2]=r,u=i+16|0}function Pc(t){var r=0,i=0,n=0;if(r=e[t+16>>2],i=e[t+12>>2],i)e:{if(n=e[r>>2],n&&B[n|0](i),!e[r+4>>2])break e;y2(i,e[r+8>>2])}if((t|0)!=-1)e:{if(r=e[t+4>>2]-1|0,e[t+4>>2]=r,
r)break e;y2(t,4)}}function Jn(t){A(e[t>>2],e[t+4>>2]),A(e[t+12>>2],e[t+16>>2]),A(e[t+24>>2],e[t+28>>2]),A(e[t+36>>2],e[t+40>>2]),ir(e[t+52>>2])}function d0(t){A(e[t+8>>2],e[t+12>>2]),A(e[t+20>>2],e[t+
24>>2]),X(e[t+56>>2],e[t+60>>2]),t2(t+32|0),t2(t+44|0)}function c2(t,r,i,n){var a=0;a=1,r=vf(r|0,(F=D(i,n)>>2,e[F]))|0,R8(r)&&(d(r),a=0),e[t+4>>2]=r,e[t>>2]=a}function Na(t){for(var r=0,i=0;;){if((r|0)!=
24){i=t+r|0,A(e[i>>2],e[i+4>>2]),r=r+12|0;continue}break}}function a4(t,r){var i=0;i=e[r>>2],i>>>0>=2147483647?g():(e[r>>2]=i+1,e[t+4>>2]=r,e[t>>2]=r+4)}function Xn(t){var r=0;return t>=4294967295?r=2147483647:
(r=t<4294967295&t>=0?~~t>>>0:0,r=(+(r>>>0)<t)+r|0,r=r>>>0>=2147483647?2147483647:r),r}function Ba(t,r,i){var n=0;n=u-16|0,u=n,Vn(n,r),h[t+12]=i,e[t>>2]=e[n>>2],r=e[n+8>>2],e[t+4>>2]=e[n+4>>2],e[t+8>>2]=
r,u=n+16|0}function Da(t,r,i,n,a,o){t=t|0,r=r|0,i=i|0,n=n|0,a=a|0,o=o|0,g()}function Nc(t,r){t=t|0,r=r|0;var i=0;if(t)e:{if(i=e[r>>2],i&&B[i|0](t),i=e[r+4>>2],!i)break e;g4(t,e[r+8>>2],i)}}function Qn(t,r){
var i=0,n=0;n=1,i=Jr(e[r>>2])|0,y4(i)||(d(i),n=0),e[t+4>>2]=i,e[t>>2]=n,e[t+8>>2]=r}function La(t){var r=0,i=0;i=k2(e[21975],e[21976],t);e:{if(i&&(r=0,e[i+248>>2]))break e;pn(t),r=1}return r}function Ma(t,r){
e[r>>2]==-2147483648?(r=An(r+4|0),e[t>>2]=-2147483648,e[t+4>>2]=r):R(t,r,76)}function Bc(t,r){t=t|0,r=r|0;var i=0,n=0;i=r-8|0,n=e[i>>2],e[i>>2]=n+1,(n|0)<0?g():(e[t+4>>2]=r,e[t>>2]=84112)}function Dc(t,r,i,n,a){
t=t|0,r=r|0,i=i|0,n=n|0,a=a|0,t?B[e[r+16>>2]](t,i,n,a):(d(a),d(n),d(i),o2(87544,50),g())}function Kn(t,r,i){var n=0;n=u-16|0,u=n,rf(n+8|0,r|0,i|0),G0(t,e[n+8>>2],e[n+12>>2]),u=n+16|0}function Fa(t,r){
var i=0;e[r>>2]!=-2147483648?(d(e[r+12>>2]),e[t+8>>2]=e[r+8>>2],i=e[r>>2],r=e[r+4>>2],e[t>>2]=i,e[t+4>>2]=r):e[t>>2]=-2147483648}function o4(t,r){var i=0;r=x8(r),r?(r=Xr(e[r>>2])|0,i=1):i=0,e[t+4>>2]=
r,e[t>>2]=i}function f4(t,r,i){var n=0;n=u-16|0,u=n,nf(n+8|0,r|0,i|0),G0(t,e[n+8>>2],e[n+12>>2]),u=n+16|0}function Lc(t){t=t|0,q8(t,7)}function Mc(t){t=t|0,q8(t,6)}function u2(t,r){var i=0;i=u-16|0,u=
i,Kf(i+8|0,r|0),G0(t,e[i+8>>2],e[i+12>>2]),u=i+16|0}function Ha(t,r){var i=0;e[r>>2]==-2147483648?(e[t+8>>2]=e[r+12>>2],i=e[r+4>>2],r=e[r+8>>2],e[t>>2]=i,e[t+4>>2]=r):(e[t>>2]=-2147483648,er(r))}function za(t,r){
var i=0;i=u-16|0,u=i,is(i+8|0,r|0),G0(t,e[i+8>>2],e[i+12>>2]),u=i+16|0}function Wa(t,r,i){(r|0)==-2147483648?r=0:(i=z(i),r=1),e[t+4>>2]=i,e[t>>2]=r}function F0(t,r,i){var n=0;n=1,(r|0)!=1?n=0:r=z(i),e[t+
4>>2]=r,e[t>>2]=n}function Ga(t,r){var i=0;i=u-16|0,u=i,Go(i+8|0,r|0),Hn(t,e[i+8>>2],e[i+12>>2]),u=i+16|0}function Va(t,r){var i=0;i=e[r>>2],i&&B[i|0](t),i=e[r+4>>2],i&&g4(t,e[r+8>>2],i)}function Ja(t,r,i){
r?(e[t+8>>2]=e[i+8>>2],r=e[i+4>>2],e[t>>2]=e[i>>2],e[t+4>>2]=r):(e[t>>2]=-2147483648,A(e[i>>2],e[i+4>>2]))}function Fc(t){t=t|0;e:{n:{r:switch(l[t+24]){case 0:d(e[t+4>>2]);break n;case 3:break r;default:
break e}V0(e[t+20>>2])}d2(e[t>>2]),d(e[t+12>>2])}}function Hc(t,r,i,n,a){t=t|0,r=r|0,i=i|0,n=n|0,a=a|0,t?B[e[r+16>>2]](t,i,n,a):(d(a),d(i),o2(87544,50),g())}function H0(t,r,i,n,a){t=t|0,r=r|0,i=i|0,n=
n|0,a=a|0,g()}function zc(t,r){t=t|0,r=r|0;var i=0,n=0;i=r-8|0,n=e[i>>2]+1|0,e[i>>2]=n,n?(e[t+4>>2]=r,e[t>>2]=87596):g()}function Q2(t,r,i,n,a){r=g0(n,a,r,i),e[t+4>>2]=a-i,e[t>>2]=r?i+n|0:0}function ge(t,r){
e[r>>2]?g():(e[r>>2]=-1,e[t+4>>2]=r,e[t>>2]=r+4)}function r0(t){var r=0,i=0;return r=C2(4,28),e[r>>2]=1,e[r+4>>2]=1,i=e[t+4>>2],e[r+8>>2]=0|e[t>>2],e[r+12>>2]=i,i=e[t+12>>2],e[r+16>>2]=e[t+8>>2],e[r+20>>
2]=i,e[r+24>>2]=e[t+16>>2],r}function s4(t,r,i,n){return!t|!i?t=!(t|i):t=M(t,r,i,n),t}function Yn(t,r,i,n){t=t|0,r=r|0,i=i|0,n=n|0,g()}function Wc(t,r,i,n){t=t|0,r=r|0,i=i|0,n=n|0,t?B[e[r+16>>2]](t,i,
n):(d(n),d(i),o2(87544,50),g())}function Zn(t,r){var i=0;Vn(t+24|0,r+24|0),ka(t,r),h[t+40]=l[r+40],i=e[r+16>>2],r=e[r+20>>2],e[t+16>>2]=i,e[t+20>>2]=r}function me(t,r){var i=0;cf(r|0)|0?(i=t,t=Ko(r|0)|
0,Tn(i,t),d(t)):(e[t+8>>2]=0,e[t>>2]=0,e[t+4>>2]=4)}function $n(t,r,i,n,a){a?n=i2(n|0,a|0)|0:n=1024,s0(t,r,i,n),d(n)}function Xa(t,r){var i=0,n=0;i=t,n=j(o0(e[t>>2]^j(o0(j(r,-862048943),15),461845907),
13),5)-430675100|0,e[i>>2]=n}function z0(t,r,i,n){(r|0)!=(n|0)&&(t=u-32|0,u=t,e[t+8>>2]=n,e[t+12>>2]=r,e[t+24>>2]=t+12,e[t+28>>2]=17,e[t+16>>2]=t+8,e[t+20>>2]=17,g()),r&&R(t,i,r)}function Gc(t){t=t|0;
var r=0;t=t-8|0,r=e[t>>2],e[t>>2]=r+1,(r|0)<0?g():O8(t)}function Vc(t,r,i,n,a,o){t=t|0,r=r|0,i=i|0,n=n|0,a=a|0,o=o|0,g()}function Jc(t,r,i,n,a){t=t|0,r=r|0,i=+i,n=n|0,a=a|0,g()}function Xc(t,r,i,n,a){
t=t|0,r=r|0,i=+i,n=n|0,a=a|0,g()}function Qc(t,r,i,n,a){t=t|0,r=r|0,i=Q4(i),n=n|0,a=a|0,g()}function _n(t,r,i,n,a){t=t|0,r=r|0,i=i|0,n=n|0,a=a|0,t?B[e[r+16>>2]](t,i,n,a):(d(a),o2(87544,50),g())}function Kc(t,r,i,n,a){
t=t|0,r=r|0,i=Q4(i),n=n|0,a=a|0,g()}function Qa(t,r,i,n,a){r=w0(n,a,r,i),e[t+4>>2]=a-i,e[t>>2]=r?n:0}function w0(t,r,i,n){return r>>>0>=n>>>0?t=ur(i,(r-n|0)+t|0,n):t=0,t}function Ka(t){var r=0;r=e[t+64>>
2],e[t+64>>2]=0,(r|0)==1&&(t=e[t+68>>2],No(t|0),d(t))}function ye(t){var r=0,i=0;r=e[23082],i=e[23083],e[23082]=0,e[23083]=0,e[t+4>>2]=i,e[t>>2]=(r|0)==1}function Yc(t,r,i,n){t=t|0,r=r|0,i=i|0,n=n|0,t?
B[e[r+16>>2]](t,i,n):(d(i),o2(87544,50),g())}function p0(t,r){var i=0;i=e[t+8>>2],e[t>>2]-i>>>0<r>>>0&&Ni(t,i,r,1,1)}function er(t){t=(e[t>>2]==-2147483648?4:0)+t|0,A(e[t>>2],e[t+4>>2])}function Ya(t,r,i){
return e[t+8>>2]==(i|0)?t=B0(e[t+4>>2],r,i):t=1,!t}function v0(t,r){var i=0;i=e[t+8>>2],e[t>>2]-i>>>0<r>>>0&&Ni(t,i,r,4,12)}function c4(t,r){var i=0;i=u-96|0,u=i,be(i,87872,r),Je(t,i),u=i+96|0}function Za(t,r){
var i=0;i=e[t+8>>2],e[t>>2]-i>>>0<r>>>0&&k0(t,i,r,4,4)}function u4(t){var r=0;r=e[t>>2],(r|0)==1|r>>>0>3||A(e[t+4>>2],e[t+8>>2])}function $a(t,r,i){return t=t|0,r=r|0,i=i|0,t?t=B[e[r+16>>2]](t,i)|0:(d(
i),o2(87544,50),g()),t|0}function _a(t,r,i,n){return(r|0)==(n|0)?t=(B0(t,i,r)|0)!=0:t=1,t}function R2(t){A(e[t>>2],e[t+4>>2]),A(e[t+12>>2],e[t+16>>2]),A(e[t+24>>2],e[t+28>>2])}function e8(t){return l[t+
38]==1?t=an(e[t+16>>2],e[t+20>>2]):t=0,t}function b4(t,r){var i=0,n=0,a=0;n=t,a=i2(e[r+4>>2],e[r+8>>2])|0,e[n+12>>2]=a,i=e[r+4>>2],e[t>>2]=e[r>>2],e[t+4>>2]=i,e[t+8>>2]=e[r+8>>2]}function M(t,r,i,n){return(r|
0)==(n|0)?t=B0(t,i,r):t=1,!t}function g0(t,r,i,n){return r>>>0>=n>>>0?t=B0(i,t,n):t=1,!t}function a2(t){var r=0,i=0;return r=kf(t|0)|0,i=r<<3,t=i&31,r>>>0>=7?7:(i&63)>>>0>=32?329220>>>t|0:((1<<t)-1&329220)<<
32-t|50462976>>>t}function W0(t){A(e[t>>2],e[t+4>>2]),t2(t+12|0),X(e[t+24>>2],e[t+28>>2])}function nr(t,r){e[t+4>>2]=e[r+8>>2],e[t>>2]=e[r>>2]!=-2147483648?e[r+4>>2]:0}function n8(t,r,i,n){return r>>>
0>=n>>>0?t=dt(t,n,i,n):t=0,t}function r8(t){var r=0;e:if(r=e[t>>2],e[t>>2]=r-1,(r|0)==1){if((t|0)==-1||(r=e[t+4>>2],e[t+4>>2]=r-1,(r|0)!=1))break e;y2(t,4)}}function i8(t,r,i){i&&(r=c0(r,i)),e[t+4>>2]=
i,e[t>>2]=r}function U2(t,r,i,n){return(r|0)==(n|0)?t=ur(t,i,r):t=0,t}function t8(t){return(a2(t)&255)!=6&&(d(t),t=1024),t}function a8(t,r){e[r>>2]!=-2147483648?Z4(t,r):e[t>>2]=-2147483647}function rr(t){
var r=0,i=0,n=0,a=0;r=+qe(),i=+Yr(),n=t,a=+_r(),I[n+16>>3]=a,I[t+8>>3]=i,I[t>>3]=r}function i0(t,r){var i=0;e:if(i=e[t>>2]-1|0,e[t>>2]=i,!i){if((t|0)==-1||(i=e[t+4>>2]-1|0,e[t+4>>2]=i,i))break e;g4(t,
4,r+11&-4)}}function l4(t,r){r=(r&255)<<2,e[t+4>>2]=e[r+86676>>2],e[t>>2]=e[r+86720>>2]}function G0(t,r,i){r?Hn(t,r,i):e[t>>2]=-2147483648}function V0(t){var r=0;r=e[t>>2]-1|0,e[t>>2]=r,r||dc(t)}function ir(t){
var r=0;r=e[t>>2]-1|0,e[t>>2]=r,r||wc(t)}function Ae(t){var r=0;r=e[t>>2]-1|0,e[t>>2]=r,r||kc(t)}function o8(t,r,i){(r|0)==1?Sn(t,i):e[t>>2]=-2147483648}function d2(t){var r=0;r=e[t>>2]-1|0,e[t>>2]=r,
r||$s(t)}function m0(t){var r=0,i=0;return r=e[t+4>>2],i=i2(r|0,e[t+8>>2])|0,A(e[t>>2],r),i}function w2(t,r,i,n){r=D(r,i),s2(e[t>>2],e[r>>2],n|0),d(n)}function J0(t){var r=0;e:if(r=e[t>>2]-1|0,e[t>>2]=
r,!r){if(q0(t+8|0),(t|0)==-1||(r=e[t+4>>2]-1|0,e[t+4>>2]=r,r))break e;y2(t,4)}}function Zc(t,r){return t=t|0,r=r|0,t=e[t>>2],B[e[e[r+4>>2]+12>>2]](e[r>>2],e[t>>2],e[t+4>>2])|0}function $c(t,r){return t=
t|0,r=r|0,t=e[t>>2],B[e[e[r+4>>2]+12>>2]](e[r>>2],e[t+4>>2],e[t+8>>2])|0}function tr(t){var r=0;r=e[t>>2]-1|0,e[t>>2]=r,r||Qs(t)}function f8(t){return(m2(e[21969],e[21970],t)|0)!=0}function s8(t){var r=0;
r=e[t>>2]-1|0,e[t>>2]=r,r||Pc(t)}function W2(t,r){var i=0;i=j8(r),e[t+4>>2]=r,e[t>>2]=i^1}function ar(t){e[t>>2]&&(U8(e[t+4>>2]),U8(e[t+8>>2]))}function P2(t,r){var i=0;i=R8(r),e[t+4>>2]=r,e[t>>2]=i^1}
function z(t){return(t&-4)!=1024&&(t=as(t|0)|0),t}function c8(t){V[t>>2]>=3&&A(e[t+4>>2],e[t+8>>2])}function y0(){e[21950]?g():e[21950]=-1}function k4(){e[21943]?g():e[21943]=-1}function _c(t,r){t=t|0,
r=r|0,I4(t,r,3)}function h4(t){l[t+40]==2?w4(t):I2(t)}function e3(t,r){t=t|0,r=r|0,I4(t,r,2)}function n3(t,r){t=t|0,r=r|0,I4(t,r,1)}function r3(t,r){t=t|0,r=r|0,I4(t,r,0)}function d4(t,r,i){var n=0;n=
kr(r,i),M2(t,r,i),e[t+12>>2]=n}function u8(t){d(e[t+8>>2]),W(e[t>>2],e[t+4>>2]),d(e[t+12>>2])}function i3(t){t=t|0,y0(),Bi(t),e[21950]=e[21950]+1,O0()}function t3(t,r){t=t|0,r=r|0;var i=0;i=Fs(r),d(r),
e[t+4>>2]=0,e[t+8>>2]=0,e[t>>2]=i}function t0(t,r){return t!=t||t<r?r:t}function b8(t,r){return r!=r||t<r?t:r}function l8(t,r,i){r=c0(r,i),e[t+4>>2]=i,e[t>>2]=r}function X0(t,r,i,n){i=D(i,n),Kn(t,e[r>>
2],e[i>>2])}function G2(t){(t|0)!=1&&(o2(84823,49),g())}function Ie(t){return t=wo(t|0)|0,(t|0)==16777215?2:(t|0)!=0}function k8(t,r){return t&1?t=z(r):t=h8(r),t}function a3(t,r){return t=t|0,r=r|0,B[e[e[r+
4>>2]+12>>2]](e[r>>2],e[t>>2],e[t+4>>2])|0}function w4(t){d(e[t>>2]),d(e[t+4>>2]),d(e[t+8>>2])}function p4(t){X(e[t+56>>2],e[t+60>>2]),sr(t+16|0)}function h8(t){return hr(t)?t=Wo(t|0)|0:t=z(t),t}function d8(t,r){
return Hs(r,e[e[t+44>>2]>>2],e[t+4>>2],e[t+8>>2])}function xe(t,r,i){var n=0,a=0;n=t,a=i2(r|0,i|0)|0,e[n+4>>2]=a,e[t>>2]=0}function n2(t){d(e[t+12>>2]),A(e[t>>2],e[t+4>>2])}function Q0(t){e[t>>2]!=-2147483648&&
n2(t)}function or(t){e[t>>2]!=-2147483648&&t2(t)}function X(t,r){(t|0)!=-2147483648&&A(t,r)}function I2(t){tr(e[t+24>>2]),i0(e[t>>2],e[t+4>>2])}function A0(t){l[t+52]!=2&&I2(t)}function fr(t,r){var i=0,
n=0;i=t,n=x0(+(r>>>0))|0,e[i+4>>2]=n,e[t>>2]=0}function sr(t){e[t>>2]!=-2147483648&&R2(t)}function v4(t){e[t>>2]!=4&&w8(t)}function w8(t){e[t>>2]!=3&&p4(t)}function cr(t){t=t|0,t=e[t>>2],t&&V0(t)}function p8(t){
t2(t+8|0),t2(t+20|0)}function o3(t){t=t|0,e[23082]=1,e[23083]=t}function g4(t,r,i){i&&y2(t,r)}function d(t){t>>>0>=1028&&ri(t|0)}function v8(t,r){(t|0)!=2&&d(r)}function g8(t){d(e[t+16>>2]),w4(t+24|0)}
function m8(t,r){t&&Va(t,r)}function y8(t,r,i,n){return U2(t,r,i,n)^1}function f3(t){t=t|0,t=t-8|0,Gt(t),s8(t)}function s3(t,r,i){t=t|0,r=r|0,i=i|0,r&&y2(t,i)}function a0(t,r,i){e[t+4>>2]=i,e[t>>2]=r}
function A8(t,r,i){h0(t,r,i-r|0)}function m4(t){return(a2(t)&255)!=0}function W(t,r){t&&d(r)}function y4(t){return(a2(t)&253)==4}function I8(t,r){Ci(t,r,2,1,0)}function x8(t){return j8(e[t>>2])?t:0}function c3(t,r,i,n,a,o){
t=t|0,r=r|0,i=i|0,n=n|0,a=a|0,o=o|0,$n(t,i,n,a,o)}function ur(t,r,i){return!B0(t,r,i)}function Q(t,r,i){return t=t|0,r=r|0,i=i|0,h0(t,r,i),0}function br(t,r,i){s0(t,r,i,1024)}function A(t,r){T2(t,r,1,
1)}function lr(t,r){T2(t,r,4,32)}function K0(t,r){T2(t,r,4,4)}function kr(t,r){return z((F=D(t,r)>>2,e[F]))}function T8(t,r,i){Ge(t,r,i,69816)}function C8(t,r){t||d(r)}function u3(t,r,i){return t=t|0,
r=r|0,i=i|0,J(t,83812,r,i)|0}function b3(t){t=t|0,A(e[t>>2],e[t+4>>2])}function E8(t,r){T2(t,r,4,12)}function O8(t){rn(e[t+8>>2]),r8(t)}function l3(t){return t=t|0,u=u+t|0,u|0}function k3(t,r){return t=
t|0,r=r|0,le(t,r),0}function j8(t){return(mo(t|0)|0)!=0}function R8(t){return(yo(t|0)|0)!=0}function o2(t,r){To(t|0,r|0),g()}function hr(t){return(go(t|0)|0)!=0}function dr(t){return(uf(t|0)|0)!=0}function h3(t,r,i,n,a,o){
t=t|0,r=r|0,i=i|0,n=n|0,a=a|0,o=o|0,br(t,i,n)}function U8(t){Co(t|0),d(t)}function d3(t){t=t|0,r8(t-8|0)}function w3(t){t=t|0,O8(t-8|0)}function p3(t){t=t|0,Gt(t-8|0)}function v3(t){t=t|0,s8(t-8|0)}function A4(t){
return!(po(t|0)|0)}function Y0(t){return x0(+(t>>>0))|0}function g3(){g()}function S8(t,r){var i=0;i=u-16|0,u=i,L2(i+8|0,t,e[t>>2],1,4,r),e[i+8>>2]!=-2147483647?g():u=i+16|0}function V2(t,r,i,n,a){var o=0;
o=u-16|0,u=o,e[o+12>>2]=n,e[o>>2]=0,e[o+8>>2]=i,r=ui(r,a,o),u8(o),e[t+4>>2]=0,e[t+8>>2]=0,e[t>>2]=r,u=o+16|0}function q8(t,r){var i=0;i=u-16|0,u=i,e[i>>2]=r,r=An(i),e[t+4>>2]=1,e[t>>2]=r,u=i+16|0}function P8(t,r,i,n){
var a=0;a=e[r>>2],e[r>>2]=0,a?(Js(a+8|0,n,i),V0(a),e[t>>2]=0):(d(i),o2(68328,28),g())}function R(t,r,i){var n=0,a=0;for(n=vr()<<16,n>>>0<t+i>>>0|n>>>0<r+i>>>0&&g(),t>>>0>r>>>0?(a=i-1|0,i=-1,n=-1):n=1;;){
if((i|0)!=(a|0)){h[t+a|0]=l[r+a|0],a=a+n|0;continue}break}}function wr(t,r){for(t+r>>>0>vr()<<16>>>0&&g();;){if(r){r=r-1|0,h[r+t|0]=0;continue}break}}function I4(t,r,i){e[t>>2]=i,e[t+12>>2]=e[r+8>>2],
i=e[r>>2],r=e[r+4>>2],e[t+4>>2]=i,e[t+8>>2]=r}function Z0(t,r){var i=0,n=0,a=0;return i=r>>>16|0,n=t>>>16|0,r=r&65535,t=t&65535,a=j(r,t),r=(a>>>16|0)+j(r,n)|0,t=(r&65535)+j(t,i)|0,K2=j(i,n)+(r>>>16|0)+
(t>>>16)|0,a&65535|t<<16}function pr(t){return t?31-ne(t-1^t)|0:32}function o0(t,r){var i=0,n=0;return i=r&31,n=(-1>>>i&t)<<i,i=t,t=0-r&31,n|(i&-1<<t)>>>t}function Te(t,r){var i=0,n=0;return i=r&31,n=
(-1<<i&t)>>>i|0,i=t,t=0-r&31,n|(i&-1>>>t)<<t}var B=[null,z4,i2,xt,Zc,$c,a3,Ks,rc,Y2,Y2,Y2,x0,Y2,Y2,c3,_c,Y2,h3,Wt,H0,H0,ac,Yn,Da,Jc,H0,Qc,$a,Yn,nc,ic,Da,H0,Yn,ec,hc,lc,uc,Kc,Vc,En,Yc,_n,En,_n,sc,Dc,cc,
En,fc,bc,_n,Xc,Wc,Hc,H0,H0,$a,oc,_s,tc,_t,_t,cr,Uc,va,Rc,ga,Sc,Ms,Fc,Gs,b3,Q,k3,u3,Y2,Bc,w3,Gc,d3,r3,n3,e3,Y2,zc,f3,p3,v3,g3];function vr(){return V4}function N8(t){t=t|0;var r=vr()|0,i=r+t|0;if(r<i&&
i<65536&&i<=4096){if(V4=i,i<<16<=v2.byteLength)return r;var n=Math.min(Math.max(i,r+(r>>1)),4096),a=new ArrayBuffer(n<<16);new Int8Array(a).set(h),h=new Int8Array(a),K=new Int16Array(a),e=new Int32Array(
a),l=new Uint8Array(a),Y=new Uint16Array(a),V=new Uint32Array(a),new Float32Array(a),I=new Float64Array(a),structuredClone(v2,{transfer:[v2]}),v2=a,Le=l}return r}function B8(){return v2=new ArrayBuffer(
131072),h=new Int8Array(v2),K=new Int16Array(v2),e=new Int32Array(v2),l=new Uint8Array(v2),Y=new Uint16Array(v2),V=new Uint32Array(v2),new Float32Array(v2),I=new Float64Array(v2),u=65536,K2=0,Le=l,V4=
v2.byteLength>>16,vs(),{memory:Object.create(Object.prototype,{grow:{value:N8},buffer:{get:function(){return v2}}}),authorizationOf:Zs,bindProvider:Is,callApi:pc,cancel:i3,checkOfProvider:t3,clientFromConfig:As,
clientFromRequest:js,connectAppUser:vc,disconnectAppUser:gc,getAccessToken:mc,getConnection:yc,getCurrentAppUserAccessToken:Ac,getCurrentAppUserConnection:Ic,getWorkspaceConnection:xc,handleTimeout:xs,
identifyAccount:qc,invalidate:qs,isConnected:Tc,isCurrentAppUserConnected:Cc,isWorkspaceConnected:Ec,refuseRequest:Lc,refuseServiceRole:Mc,stepProvider:ys,wasm_bindgen__convert__closures_____invoke__h2909a8534361d247:Wt,
__wbindgen_malloc:Oc,__wbindgen_realloc:jc,__wbindgen_free:s3,__wbindgen_exn_store:o3,__wbindgen_destroy_closure:Nc,__wbindgen_add_to_stack_pointer:l3}}const m3=100,y3=1e5;function gr(t){let r=y3;const i=(n,a)=>{
if(typeof n=="bigint"||typeof n=="symbol")return String(n);if(typeof n!="object"||n===null)return n;if(a===m3||r<=0)return"[not shown]";r--;try{if(Array.isArray(n))return n.map(f=>i(f,a+1));const o=Object.
entries(n).map(([f,s])=>[f,i(s,a+1)]);return Object.fromEntries(o)}catch{return"[not readable]"}};return i(t,0)}var I0=class extends Error{name="Base44Error";kind;retryable;attempts;constructor(t,r,i,n,a,o){
super(t),this.kind=o?.kind??A3(r??0),this.retryable=o?.retryable??!1,this.attempts=o?.attempts??1;const{operation:f,integrationType:s,connectorId:c,retryAfter:b,requestId:k,hint:w}=o??{};Object.assign(
this,D8({status:r,code:i,data:n,originalError:a,operation:f,integrationType:s,connectorId:c,retryAfter:b,requestId:k,hint:w}))}toJSON(){const{name:t,message:r,kind:i,status:n,operation:a,integrationType:o,
connectorId:f}=this,{retryable:s,attempts:c,retryAfter:b,requestId:k,hint:w}=this;return D8({name:t,message:r,kind:i,status:n,code:gr(this.code),data:gr(this.data),operation:a,integrationType:o,connectorId:f,
retryable:s,attempts:c,retryAfter:b,requestId:k,hint:w})}static[Symbol.hasInstance](t){return Object.hasOwn(this,"prototype")&&!Object.hasOwn(this.prototype,mr)?Function.prototype[Symbol.hasInstance].
call(this,t):typeof t=="object"&&t!==null&&mr in t}};const mr=Symbol.for("base44-connectors.Base44Error");Object.defineProperty(I0.prototype,mr,{value:!0}),Object.defineProperty(I0,"name",{value:"Base\
44Error"});function D8(t){const r=Object.entries(t).filter(([,i])=>i!==void 0);return Object.fromEntries(r)}function A3(t){switch(t){case 401:return"unauthenticated";case 402:return"quota";case 403:return"\
forbidden";case 404:return"not_connected";case 429:return"rate_limited";case 301:case 302:case 303:case 307:case 308:return"redirect"}return t>=500&&t<=599?"server":t===0||t>=400&&t<=499?"bad_request":
"invalid_response"}function yr(t,r,i,n=!1){return{kind:t,message:r,hint:i,retryable:n,attempts:0}}function I3(){return yr("invalid_argument","An argument cannot be read: one of its getters throws","Pa\
ss plain objects.")}function Ar(t){return typeof t=="object"&&t!==null&&"kind"in t&&!(t instanceof Error)}function Ir(t,r){if(t instanceof RangeError||t instanceof I0)return t;const{message:i,status:n,
code:a,data:o,...f}=Ar(t)?t:I3(),s=new I0(i,n,a,o,void 0,f);return Error.captureStackTrace?.(s,r),s}const L8=24;function x3(t){const r=t.stackPointer();let i=0,n=0,a=!1,o,f=!1;function s(T,U,S){const q=i===
0?r:t.stackPointer();i++;try{return U(...S)}catch(N){const L=a;throw a=!0,L||(T||(o=N),Ar(N)&&t.stackPointer()===q&&(a=!1)),a?xr(N):N}finally{i--,a&&i===0&&c()}}function c(){try{const T=xr(o);t.restart(),
n++,U6(),T6(T),f=!0,a=!1,o=void 0,b()}catch{}}function b(){f=!1;try{l6()}catch{f=!0}}function k(){return i===0&&(a&&c(),f&&b()),!a}const w=T=>(...U)=>{if(!k())throw xr(o);if(i>=L8)throw T3();return s(
!0,T,U)},p=(T,U)=>(...S)=>{try{const q=U();k()&&q===n&&s(!1,T,S)}catch{}},{exports:v}=t,m=()=>n;r6({cancel:p(v.cancel,m),handleTimeout:p(v.handleTimeout,m),guardReaction(T){const U=n;return p(T,()=>U)}});
const x=Object.keys(v).filter(T=>/^[a-z]/.test(T)).map(T=>[T,w(v[T])]);return Object.fromEntries(x)}function T3(){return yr("invalid_argument",`Calls must not be nested more than ${L8} deep within one\
 another's fetch`,"Have the fetch await something before it makes a call itself.")}function xr(t){return yr("internal",`base44-connectors failed inside${t===void 0?"":` (${Br(t)})`}: all calls under w\
ay were given up`,"This is a bug in base44-connectors: please report it. Calls that follow are not affected.",!0)}var C3=Ur({authorizationOf:()=>W6,bindProvider:()=>G6,callApi:()=>V6,cancel:()=>J6,checkOfProvider:()=>X6,
clientFromConfig:()=>Q6,clientFromRequest:()=>K6,connectAppUser:()=>Y6,disconnectAppUser:()=>Z6,getAccessToken:()=>$6,getConnection:()=>_6,getCurrentAppUserAccessToken:()=>eo,getCurrentAppUserConnection:()=>no,
getWorkspaceConnection:()=>ro,handleTimeout:()=>io,identifyAccount:()=>to,invalidate:()=>ao,isConnected:()=>oo,isCurrentAppUserConnected:()=>fo,isWorkspaceConnected:()=>so,refuseRequest:()=>co,refuseServiceRole:()=>uo,
stepProvider:()=>bo});let Ce=B8();ai(Ce);const b2=x3({exports:C3,stackPointer:()=>Ce.__wbindgen_add_to_stack_pointer(0),restart(){const{buffer:t}=Ce.memory;t.byteLength>0&&structuredClone(t,{transfer:[
t]}),Ce=B8(),ai(Ce),ws()}});function M8(t,r){return x4(()=>Tr(t,r),()=>!1,M8)}function F8(t){return x4(()=>H8(t),()=>!!_0(t,"requiresAuth"),F8)}function Tr(t,r){return Cr(t)||b2.refuseRequest(),b2.clientFromRequest(
t.headers,r)}function H8(t,r){return b2.clientFromConfig(t,r)}function Cr(t){const{headers:r,appId:i}=t??{};return typeof r?.get=="function"&&i===void 0}function x4(t,r,i){const n={state:Ee(t,i)},a=Ee(
r,i),{serverUrl:o,appId:f,service:s}=n.state.credentials,c={connectors:O3(n),asServiceRole:{connectors:E3(n),cleanup(){}},setToken:function b(k){const w=Ee(()=>k?b2.authorizationOf(k):void 0,b);w!==void 0&&
(n.state=w6(n.state,w))},getConfig:()=>({serverUrl:o,appId:f,requiresAuth:a}),cleanup(){}};if(s===void 0){const b=()=>Ee(()=>b2.refuseServiceRole(),b);Object.defineProperty(c,"asServiceRole",{get:b,set:w=>Object.
defineProperty(c,"asServiceRole",{value:w,enumerable:!0,writable:!0}),enumerable:!1})}return c}function E3(t){return{getConnection:(r,i)=>S2(t,n=>b2.getConnection(n,r,i)),getAccessToken:(r,i)=>S2(t,n=>b2.
getAccessToken(n,r,i)),isConnected:(r,i)=>S2(t,n=>b2.isConnected(n,r,i)),isWorkspaceConnected:(r,i)=>S2(t,n=>b2.isWorkspaceConnected(n,r,i)),isCurrentAppUserConnected:(r,i)=>S2(t,n=>b2.isCurrentAppUserConnected(
n,r,i)),getWorkspaceConnection:(r,i)=>S2(t,n=>b2.getWorkspaceConnection(n,r,i)),getCurrentAppUserConnection:(r,i)=>S2(t,n=>b2.getCurrentAppUserConnection(n,r,i)),getCurrentAppUserAccessToken:(r,i)=>S2(
t,n=>b2.getCurrentAppUserAccessToken(n,r,i)),callApi:(r,i,n)=>S2(t,a=>b2.callApi(a,r,i,n)),invalidate:function r(i){Ee(()=>b2.invalidate(t.state,i),r)}}}function O3(t){return{connectAppUser:(r,i)=>S2(
t,n=>b2.connectAppUser(n,r,i)),disconnectAppUser:(r,i)=>S2(t,n=>b2.disconnectAppUser(n,r,i))}}async function S2({state:t},r){try{return await r(t)}catch(i){throw i instanceof Lr?j3(i.signal):z8(Ir(i,S2),
t.options?.onError)}}function j3(t){const r=t.reason;return r===void 0?new DOMException("Aborted","AbortError"):r}function z8(t,r){return t instanceof I0&&R3(t,r),t}async function R3(t,r){try{await r?.(
t)}catch{}}function Ee(t,r){try{return t()}catch(i){throw Ir(i,r)}}function W8(t,r,i){let n;const a=x4(()=>n=Tr(r,i),()=>!1,W8);if(n?.credentials.service!==void 0){const{connectors:o}=a.asServiceRole,
f=t.asServiceRole;Object.defineProperty(f,"connectors",{value:o,writable:!0,enumerable:!0,configurable:!0})}return t}async function G8(t,r,i){return await J8(t,i,G8).getConnection(r,i)}async function V8(t,r,i){
return await J8(t,i,V8).getAccessToken(r,i)}function J8(t,r,i){try{return x4(()=>Cr(t)?Tr(t,r):H8(t,r),()=>!1,i).asServiceRole.connectors}catch(n){throw z8(n,U3(t,r))}}function U3(t,r){try{const i=Cr(
t)?void 0:_0(t,"options");return _0(r,"onError")??_0(i,"onError")}catch{return}}var S3=Ur({Base44Error:()=>I0,canRunInBackground:()=>Sr,core:()=>b2,failureOf:()=>O4,isReport:()=>Ar,readText:()=>j4,sendOnce:()=>Pr,
setTimer:()=>Fr,toError:()=>Ir,toJson:()=>gr});export{I0 as Base44Error,S3 as __internals,F8 as createClient,M8 as createClientFromRequest,V8 as getAccessToken,G8 as getConnection,W8 as withConnectors};
