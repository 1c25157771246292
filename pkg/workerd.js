/* @ts-self-types="./index.d.ts" */
var Cn=Object.defineProperty,t6=(r,n)=>{let t=Object.setPrototypeOf({},null);for(var e in r)Cn(t,e,{get:r[e],enumerable:!0});return n&1||Cn(t,Symbol.toStringTag,{value:"Module"}),n&2?t:Object.preventExtensions(
t)};let G2,a6=0;function o6(r){G2||(Promise.resolve().then(()=>G2=void 0),G2=new Map);let n=G2.get(r);return n===void 0&&G2.set(r,n=++a6),n}function On(){return!1}function Ri(r){return Object.assign(Object.
create(null),r)}function f6(r){switch(typeof r){case"undefined":return 0;case"boolean":return 1;case"number":return 2;case"string":return 3;case"object":return r===null?0:s6(r)?4:5;case"function":return 6;default:
return 7}}function s6(r){try{return Array.isArray(r)}catch{return!1}}const jn=65536;function c6(r){return typeof r=="string"&&r.length<=jn?r:void 0}function u6(r,n,t,e){return r+n+t+e}function b6(r){if(typeof r!=
"string"||r==="")return!1;for(let n=0;n<r.length;n++){const t=r.charCodeAt(n);if(t<32||t===127)return!1}return!0}function Sn(r){return Object.entries(r).flat()}function l6(r){try{if(!Array.isArray(r))
return;const n=new Array(Math.min(r.length,jn));for(let t=0;t<n.length;t++)n[t]=r[t];return n}catch{return}}const k6=Symbol("unreadable");function En(r,n){try{return V(r,n)}catch{return k6}}function V(r,n){
if(!(typeof r!="object"||!r)&&!(!(n in r)||!d6(r,n)))return r[n]}function d6(r,n){if(Object.hasOwn(r,n))return!0;let t=Object.getPrototypeOf(r);for(;t&&!Object.hasOwn(t,n);)t=Object.getPrototypeOf(t);
return t!==null&&!h6(t)}function h6(r){return Object.getPrototypeOf(r)===null&&Object.hasOwn(r,"hasOwnProperty")}function w6(r){const n=[],t=a=>{if(typeof a!="object"||!a)return a;const o=Array.isArray(
a)?[]:{};return n.push([a,o]),o},e=t(r);for(let a=n.pop();a;a=n.pop()){const[o,f]=a;for(const s of Object.keys(o)){const u=t(o[s]);if(s in f){const b=Ri({value:u,writable:!0,enumerable:!0,configurable:!0});
Object.defineProperty(f,s,b)}else f[s]=u}}return e}function Rn(r){const n=[];try{let e=r;for(let a=0;a<3&&typeof e=="object"&&e;a++){const o=Ce(V(e,"message"))||Ce(V(e,"code"))||Ce(V(e,"name"));o&&n.push(
o),e=Un(e)}}catch{}const t=r===null?"null":typeof r;return n.length>0?n.join(": "):`fetch failed with ${t}`}function Un(r){return V(r,"cause")??V(V(r,"errors"),"0")}const p6=8192;function Ce(r){const n=r?
String(r):"";return n.length<=p6?n:""}const v6=4,g6=5,m6=6,B6=7;var Oe=class extends TypeError{};function je(r){try{if(r instanceof Oe)return B6;let n=r;for(let t=0;t<3&&typeof n=="object"&&n;t++){const e=V(
n,"name");if(e==="NotCapable"||e==="PermissionDenied")return m6;if([V(n,"code"),V(n,"message")].some(I6))return g6;n=Un(n)}}catch{}return v6}const y6=["bad port","certificate","CERT_","_CERT","VERIFY_\
LEAF_SIGNATURE"];function I6(r){return typeof r=="string"&&y6.some(n=>r.includes(n))}async function Se(r,n,t){const e=V(r,"body");if(t&&x6(r,n))return{text:await r.text(),isTruncated:!1};if(!A6(e)){const s=await r.
text();if(typeof s!="string")throw new Oe("text must give a string");return T6(s,n)}const a=e.getReader(),o=new TextDecoder;let f="";for(let s=n;;){const{done:u,value:b}=await a.read();if(u)return{text:f+
o.decode(),isTruncated:!1};if(b.byteLength>s)return f+=o.decode(b.subarray(0,s)),qn(a),{text:f,isTruncated:!0};s-=b.byteLength,f+=o.decode(b,{stream:!0})}}function A6(r){return typeof r?.getReader=="f\
unction"}function x6({headers:r},n){if(typeof r?.get!="function")return!1;const t=r.get("content-length"),e=Number(t);return String(e)===t&&e>=1&&e<=n&&!r.get("content-encoding")&&!r.get("transfer-enc\
oding")}function T6(r,n){if(r.length<=n/3)return{text:r,isTruncated:!1};const t=new TextEncoder().encode(r.slice(0,n+1));return t.length<=n?{text:r,isTruncated:!1}:{text:new TextDecoder().decode(t.subarray(
0,n)),isTruncated:!0}}async function qn(r){try{await r?.cancel()}catch{}}let A0;function C6(r){A0=r}const{fetch:O6,Bun:Pn,Deno:x0}=globalThis,j6=!Pn&&!x0?.createHttpClient&&!!globalThis.process?.versions?.
undici;function T0(r){return r===O6}function Nn(r,n){const t={init:n,client:void 0};if(Pn)return{init:{...n,keepalive:!1},client:void 0};if(j6)return T0(r)?{init:S6(n),client:void 0}:t;if(!x0?.version?.
deno||!x0.createHttpClient)return t;if(T0(r)&&typeof n.body=="string")return{init:{...n,body:new Blob([n.body])},client:void 0};try{const e=x0.createHttpClient({poolMaxIdlePerHost:0});return{init:{...n,
client:e},client:e}}catch{return t}}function S6(r){const{body:n}=r,t=r.headers instanceof Headers?Object.fromEntries(r.headers):r.headers,e=E6(n);if(!e)return r;const a={...t,"content-length":`${e.length}`};
return{...r,headers:a,body:e.body,credentials:"omit",duplex:"half"}}function E6(r){if(r instanceof FormData)return;if(typeof r=="object"&&r&&!(r instanceof URLSearchParams)){const t=(r instanceof Blob||
r instanceof ArrayBuffer||ArrayBuffer.isView(r))&&new Blob([r]);return t?{body:t.stream(),length:t.size}:void 0}const n=new TextEncoder().encode(String(r??""));return{body:new ReadableStream({start(t){
n.length>0&&t.enqueue(n),t.close()}}),length:n.length}}function V2(r){try{switch(r.message){case"Maximum call stack size exceeded":case"Maximum call stack size exceeded.":case"too much recursion":return!0;default:
return!1}}catch{return!1}}const R6=0,U6=1,Ln=2,q6=3,Ee=new Set;var P6=class{status=0;outcome=R6;value;#i;#e;#r=!1;#n;send(r,n,t,e,a,o){return Ee.add(this),Dn(this.#t(r,n,{...t,headers:{...e},body:a},o))}async#t(r,n,t,e){
try{this.#r=T0(r);const{signal:a}=this.#i=new AbortController,o={...t,signal:a},f=t.method==="GET"?void 0:Nn(r,o);this.#n=f?.client;const s=await r(n,f?.init??o),u=N6(s);if(u)throw new Oe(u);const{status:b}=s;
if(V(s,"type")==="error")throw new TypeError("fetch gave a network error");if(a.aborted){qn(s.body);return}if(this.status=b,this.#e=s,e===0||!s.ok)return;this.#o(await Se(s,e,this.#r))}catch(a){this.#f(
a,je(a));return}if(this.outcome===Ln)try{this.value=JSON.parse(this.value),this.outcome=U6}catch{}}readText(r){return Dn(this.#a(r))}async#a(r){try{this.#e&&this.#o(await Se(this.#e,r,this.#r))}catch(n){
this.#f(n,je(n))}}#o({text:r,isTruncated:n}){this.value=r,this.outcome=n?q6:Ln}#f(r,n){this.value=r,this.outcome=n}header(r){try{const n=V(this.#e,"headers")?.get(r);return typeof n=="string"&&n.length<=
L6?n:void 0}catch{return}}abort(){this.finish();try{this.#i?.abort()}catch(r){if(V2(r))throw r}}finish(){Ee.delete(this);const r=this.#n;this.#n=void 0;try{r?.close()}catch(n){if(V2(n))throw n}}};function N6(r){
const n=V(r,"status");return Number.isInteger(n)&&n>=0&&n<=999?typeof V(r,"text")!="function"?"text must be a function":typeof V(r,"ok")=="boolean"?void 0:"ok must be a boolean":"status must be an int\
eger from 0 to 999"}const L6=8192;function Dn(r){return{then(n){return r.then(A0.guardReaction(n))}}}function D6(){for(const r of[...Ee])try{r.abort()}catch{}}let Mn=0,Fn=0,Hn=.5;function J2(){try{const r=performance.
now();C0(r)&&(Mn=r)}catch{}return Mn}function zn(){try{const r=Date.now();C0(r)&&(Fn=r)}catch{}return Fn}function Wn(){try{const r=Math.random();C0(r)&&r>=0&&r<1&&(Hn=r)}catch{}return Hn}function M6(r){
try{const n=Date.parse(r);return C0(n)?n:NaN}catch{return NaN}}function C0(r){return typeof r=="number"&&r-r===0}function F6(r,n,t,e){return Object.freeze({credentials:r,options:n,appUrl:t,refusal:e})}
function H6(r,n,t,e,a){return Object.freeze({serverUrl:r,appId:n,service:t,user:e,onBehalfOf:e,headers:a})}function z6(r,n,t,e){return Object.freeze({callDefaults:r.slice(),fetch:n,onError:t,onAttempt:e})}
function W6(r,n){const t=Object.freeze({...r.credentials,user:n});return Object.freeze({...r,credentials:t})}function G6(){try{return globalThis.fetch}catch(r){if(V2(r))throw r;return}}const Gn=new WeakMap;
let V6=0;function J6(r){let n=Gn.get(r);return n===void 0&&Gn.set(r,n=++V6),n}function X6(){try{const{window:r}=globalThis;return r?.location?.href}catch{return}}function Q6(){try{const r=globalThis.location?.
href;return typeof r=="string"?r:void 0}catch{return}}async function K6(r,n,t,e,a,o,f,s){const u={operation:n,[t]:e,attempt:a,milliseconds:f,outcome:s};try{await r(o===0?u:{...u,status:o})}catch{}}let Re;
function Vn(r){const n=Re;return Re=r,n}const O0=new Set;var Jn=class{signal;constructor(r){this.signal=r}},Y6=class{promise;#i;#e;#r=Re;#n=0;#t;constructor(){if(this.promise=new Promise((r,n)=>{this.#i=
r,this.#e=n}),this.promise.then(void 0,Xn),!this.#e)throw new RangeError("Maximum call stack size exceeded");O0.add(this)}resolve(r){this.#i(r),this.#a()}reject(r){this.#e(r),this.#a()}giveUp(r){this.
reject(r(this.#r))}abort(r){this.reject(new Jn(r))}listen(r,n){$6(r,this),this.#t=r,this.#n=n}onAbort(r){O0.has(this)&&(this.abort(r),A0.cancel(this.#n))}#a(){O0.delete(this);const r=this.#t;r&&_6(r,this)}};
function Z6(r){for(const n of O0)n.giveUp(r)}function Xn(){}const j0=new WeakMap;function $6(r,n){const t=j0.get(r);if(t){t.calls.add(n);return}const e=new Set([n]),a=()=>{for(const o of e)try{o.onAbort(
r)}catch{Promise.resolve(o).then(f=>f.onAbort(r)).catch(Xn)}};r.addEventListener("abort",a),j0.set(r,{calls:e,listener:a})}function _6(r,n){const t=j0.get(r);if(!(!t?.calls.delete(n)||t.calls.size>0)){
j0.delete(r);try{r.removeEventListener("abort",t.listener)}catch{}}}function io(r,n){return{accessToken:r,connectionConfig:n}}function eo(r){const n=Ri(r);return{success:n.success,phase:n.phase,status:n.
status_code??null,data:n.data,dataBase64:n.data_base64??null,contentType:n.content_type??null,headers:n.headers??{},creditsCharged:n.credits_charged??0}}function Qn(r,n){const{setTimeout:t,clearTimeout:e}=globalThis,
a=t(n,r);return()=>e(a)}const S0=new Set;var no=class{#i;constructor(r,n){S0.add(this);const t=()=>{S0.delete(this)&&A0.handleTimeout(n)};try{this.#i=Qn(r,t)}catch{AbortSignal.timeout(r).addEventListener(
"abort",t)}}cancel(){S0.delete(this);try{this.#i?.()}catch{}}};function ro(){for(const r of S0)r.cancel()}function to(r,n){try{const t=new URL(r,n),{username:e,password:a,search:o,hash:f}=t;return{href:`${t.
href}`,protocol:`${t.protocol}`,hostname:`${t.hostname}`,origin:`${t.origin}`,hasUserinfo:e+a!=="",hasQuery:o+f!==""}}catch(t){if(V2(t))throw t;return}}function ao(r,n){return new Error(`base44-connec\
tors needs ${r}`,n===void 0?{}:{cause:n})}const oo=globalThis;for(const r of["TextDecoder","TextEncoder","structuredClone"])if(oo[r]===void 0)throw ao(`${r}, which is missing here. In Jest's environme\
nt jsdom, begin the test file with /** @jest-environment node */, or use an environment that has fetch and its kin`);var E0,L,Ue;const fo=new TextEncoder;function D(r,n,t){fo.encodeInto(n,E0.subarray(
r));for(let e=0;e<t.length;e+=2)r+=t.charCodeAt(e),E0[r]=t.charCodeAt(e+1)}function so(){D(65536,"to_digit: invalid radix -- radix must be in the range 2 to 36 inclusive-The request's headers.get thre\
w an error for \0\0\0 must be a number of \0 from \0 to \0\0#Base44 answered with JSON in which \0\0H","u\xC0\xC0\xC0\b\xC0\xC0&\xC0"),D(65805,'\0\0"no permission to use the network: \0\x001fetch reso\
lved to something that is no Response: \0\0could not reach Base44: \0\0\0: \0\0Sheaders must have values that are strings of printable Latin-1 characters: that of \0\x07 is not\0Refused to send credentials to \
\x005, which is not among trustedOrigins: nothing was sent\0/Refused to send credentials over plain http to \0: nothing was sent\0\bRequest \0# must have at most 65536 characters\0\x001 must be a string of print\
able Latin-1 characters\0\0 must have at most \0\v characters',"\0\xC0%\xC04\xC0\x1B\xC0\xC0\xC0V\xC0*\xC0h\xC0\xC0&\xC04\xC0\xC0"),D(67514,`\0? must be well-formed Unicode: it holds half of a sur\
rogate pair\0>headers must have values of at most 65536 characters: that of \0
 is longer\0\0 must be a function\0headers must not set \0.: give the credential as token or serviceToken\0\0! is required and must be a string\0\0 must be a string\0\0; must not be "." or "..": in a URL the\
se name another route\0\0 must be true or false\0Base44 answered with more than \0 bytes (maxResponseBytes)\0no answer within \0 ms (\0)\0&copy_from_slice: source slice length (\0+) does not match destin\
ation slice length (\0)\0\0	 (status \0)\0`,"\0\xC0\x81\xC0\r\xC0,\xC01\xC0$\xC0\xC0>\xC09\xC0.\xC0\x07\xC0+\xC0-\xC0\xC0\v\xC0"),D(68107,"\0","\0\xC0"),D(68131,"\0)\0\0b\0P\0\0\0\0\0\0	\0\0\0Error\0\0\0\0\
\0U\0\0\0\0\0\0\0\0\0\0U\0\0\0\0\0\0\0'","\0\xC0\r\x93\xD5\xD5\b\xDA"),D(68224,"\0\0U\0\0\0\0\0\0\0","\0\xD5\b\xDB"),D(68272,"\0\0U\0\0\0\0\0\0\0\0\0\0@\0\0\0\0\0\0\0\0\0A\0\0\0B\0\0\0@\0\0\0\0\0\0\0\0\0C\0\0\0D",
"\0\xD5\b\xDF"),D(68356,`App ID\0\0K\0\0\0\0B\0\0\0\0\0\0+\0\0\0\0<\0\0\0-\0\0\0optionstoken \0\0\0\0&\0\0\x002\0\0\0 \0\0\0\0=\0\0\0\0\0\0kindmessageservicehint: refused to follow a redirect: more than five, hidden by the browser\
, to http, or one that would repeat the request elsewheren\v\0~\0\0\0: no response before the deadline\0\0\0\0\v\0!\0\0\0: the response is not JSON, or longer than maxResponseBytes\0 \f\0;\0\0\0: the connection has no\
 access tokend\f\0$\0\0\0: could not be reached: statuserror/message error_description message error_summary errors/[]/message errors/[]/detail detail []/message Fault/Error/[]/Message err error titlehead\
er:x-request-id header:request-id header:x-github-request-id header:x-slack-req-idrequestIdretryAfterneededgranteddatadeveloper_tokenaborted\0;\0\0\0\0\0\0\0*\0\0\0E\0\0\0,\0\0\0\0\0\0F\0\0\0G\0\0\0\0\0\0\0\0\0H\0\0\0operationba\
se44.invalid after  attemptsx-request-idintegrationTypeconnectorIdretryableattemptscode"\0\0\0"(): base44-state\0M\0\0\0\0\x1B\0\0'\0\0\0okretriedredirectedfailedcachedcoalescedheadera URL that is too longlocatio\
nnamesectionoriginsbaseUrldeadlinemaxRetriesmaxDelaymaxResponseBytesjsonapplication/jsonjsonTypecheckhttps:boundurlbodyrenewedrate_limitedaccountscopes\0\0
\0\0\0\0\0\0#\0\0\0
\0\0\0\0z\0\0\0\x07\0\0\0
\0\0\0\0\0\0\0\x007\0\0\0
\0\0\0\0\0\0\0\0\0\0\0x-base44-connector-errorretry-after\0
\0\0\0\0\0\0\0\0W\0\0\0
\0\0\0\0c\0\0\0\0\0\0
\0\0\0\0h\0\0\0\0\0\0
\0\0\0\0\0\0\0\0(\0\0\0
\0\0\0\0\0\0\0\0\0\0\0
\0\0\0\0S\0\0\0$\0\0\0baseDelaymilliseconds\0\0\x000\0	\0\0\x009\0\f\0\0\0\0\0\0\0\0\0\0\x7FmaxEntriesentries\0\0\0\`\0
\0\0\0j\0\x07\0\0\0\0\0\0@B\0retries\0\0\0
\0\0\0\0\0\x07\0\0\0\0\0\0\0d\0\0\0bytes\0\0\0\x07\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x7Fttl\0\0\0\0\0\x009\0\f\0\0\0\0\0\0\0\0\0timeout\0\0\0\x07\0\0\x009\0\f\0\0\0\0\0\0\0\0\0\x7F\0\0\b\0\0\x009\0\f\0\0\0\0\0\0\0\0\0\x7F\0\0\b\0\0\x009\0\f\0\0\0\0\0\0\0\0\0\0\x7FUnder base44 dev, calls go to production \
with a local token that production rejects: test  with base44-connectors/testing, or deploy the function. Elsewhere, the token is missing, expired or of another app.The token of  is not handed out: ca\
ll the provider with callApi.Send the user to the URL that connectAppUser resolves to, to connect .Connect  in the app's dashboard, or reconnect it there. If that is not its name, correct it.Register \
the connector  in the workspace's settings, or correct its id.The user has not connected : there is nothing to remove.Only requests that Base44 forwards to a function have this header: call the functi\
on through Base44. In a test, make the request with fake.request() of base44-connectors/testing; elsewhere, use createClient.Base44 sends the service token to backend functions: create the client with\
 createClientFromRequest there.The server has no such route: check the server URL, and any proxy before it.If the response is meant to be that large, give maxResponseBytes a larger value.If the browse\
r's console shows a CORS error, the server does not let pages of this origin call it: call it from a backend function.The request is one of fake.request(): give the client fetch: fake.fetch, or call f\
ake.serve() before.Trying again will not help: correct the server URL, or have the runtime trust the server's certificate.Run Deno with --allow-net, or with --allow-net=<the server's host>.Make the fe\
tch option or the mock of the global fetch resolve to a Response, such as Response.json(\0\0\0).Correct what the message names, where the client is made or called.Use an https:// server URL, or set allow\
InsecureHttp if the network between is your own.Add the origin to trustedOrigins if it is Base44's; if it is not, find out who sent the Base44-Api-Url header.The token is missing, expired or of anothe\
r app: make the client from the request that the platform sent, and make sure that a user is signed in where the route needs one.The workspace is out of integration credits: raise the limit in the bil\
ling settings.This route takes a service token: call it through asServiceRole in a backend function of the same app.Send fewer requests, and wait before trying again.Base44 failed or is unavailable: t\
ry again later.Set the server URL to the API's own address: credentials do not follow redirects.Try again, or give it more time with timeout and deadline.Check the network and the server URL, then try\
 again.Something other than Base44's API may have answered: check the server URL, and any proxy before it.\0`,"\u0114\xF4\u024B\xE2\x80\xA6\u012F\xAA\xAF4\x9A0\xED\xD5D\xFF\xFF\xFF6\xF5\b\x8C \xAC\f\xFF\xFF\xFF\xCC\xE0\x93\v\xE8\xFF\xFF\xFF\xED\xFF\xFF\xFF\xFF\xFF\xFF\xFF\u05FB\xE2\x80\xA6"),
D(72504,`cachescopecredentialappretry:80:443addEventListenerremoveEventListenersignalforceRefreshallowInsecureHttptrustedOriginsfetchonErroronAttemptmetered_connector_requires_proxyinvalid_argumentinv\
alid_configurationinsecure_urluntrusted_originunauthenticatedquotaforbiddenmeterednot_connectedserverbad_requestredirectnetworkinvalid_responseBearer appIdserverUrlhttps://base44.appheadersgetserviceT\
okenBase44-App-IdBase44-Service-AuthorizationAuthorizationBase44-StateX-Data-Envx-data-envBase44-Api-UrldevprodGMT GMT..0123456789ABCDEFexpsuccessphasephase is not a non-empty stringsuccess is not a b\
ooleanpathGETmethodPOSTPUTPATCHDELETEHEADhostquery/external-auth/tokens//external-auth/tokens/connectors//app-user-auth/connectors//token/connectors//call/initiateIntegration typeConnector ID/apps/Tab\
	NewLine
excl!quot"QUOT"num#dollar$percnt%amp&AMP&apos'lpar(rpar)ast*midast*plus+comma,period.sol/colon:semi;lt<LT<equals=gt>GT>quest?commat@lsqb[lbrack[bsol\\rsqb]rbrack]Hat^lowbar_UnderBar_grave\`DiacriticalGr\
ave\`lcub{lbrace{verbar|vert|VerticalLine|rcub}rbrace}hyphen-dash-\0\0\0L\0\0\0\0P\0\b\0\0\0X\0\0\0\0]\0\0\0\0b\0\0\0\0g\0\0\0\0k\0\x07\0\0\0r\0\x07\0\0\0y\0\0\0\0}\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x07\0\0\0\0\0\0\0\0\0\0\
\0\0\0\0\0\x07\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x07\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x07\0\0\0\0\0\0\0\0\0\0\x07\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x07\0\0\0\0\0\0\0\0\0\0\x07\0\0\0\0	\0\0\0\r\0\0\0\0\0\0\0\0$\0\0\0\0)\0\x07\0\0\x000\0\x07\0\0\x007\0\
\0\0\0<\0\r\0\0\0I\0\0\0\0N\0\x07\0\0\0U\0\x07\0\0\0\\\0\0\0\0[redacted]\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\0\0\0\0 \0\0\0\0\0 \0\0\0\0\0 \0\0\0\0\0 \0\b\0\0\0%%25%2525%252525!\0\0\0\0!\0\0\0\0!\0\0\0\0!!\0\x07\0\0\0&&amp;\0\0H!\0\0\0\0I!\0\0\0\0\0\0\0\0\0*\0\0\0\0\0\0acceptco\
ntent-typex-app-idauthorizationon-behalf-ofx-origin-url\0p!\0\0\0\0\0\0v!\0\f\0\0\0\0\0\0!\0\b\0\0\0\0\0\0!\0\r\0\0\0\0\0\0\0!\0\r\0\0\0\0\0\0!\0\f\0\0\0\0\0\0\0!\0\f\0\0\0\0\0__proto__localhost[::1].localhost127http:/apiaccess_tokenacc\
ess_token is not a non-empty string of printable charactersconnection_configconnection_config is neither an object nor nullredirect_urlredirect_url is not a non-empty stringmsgloc: errordetailNot Foun\
dRequest failed with status code ; getConnectiongetAccessTokenisConnectedgetWorkspaceConnectionisWorkspaceConnectedgetCurrentAppUserConnectiongetCurrentAppUserAccessTokenisCurrentAppUserConnectedcallA\
piconnectAppUserdisconnectAppUser: refused the token, and there is no other: the token does not cover this call: too many requests: not found: failed: refused the request (status ): refused to send it\
s token to : nothing was sentCall another service with a fetch of its own. If the origin is 's, give it as an option: origins.not_configuredreconnectmissing_scopenot_foundrefusedReconnect  in the app'\
s dashboard, or have the app's user connect again.the scope that this call needsAdd  to the scopes of the connector  (base44/connectors, or the app's dashboard), and connect it again., Send fewer requ\
ests to , or wait retryAfter seconds.The body could be read once only. Send the request again: it gets another token.\0\0\0M&\0P\0\0\0https://http://hostsbase}/lacksxlabelsconnectionConfig., which is no hos\
t in * has no base URL: give the option baseUrl, or an absolute URL, which is no part of a path needs connectionConfig., which this connection does not havehttps://base.invalid/a URL with a user namea\
 URL that cannot be parsed-./*lacking_scopesx-oauth-scopesheader:x-accepted-oauth-scopes:adminscope=""resetdatesecondsepoch_secondswaittoken_rejectedifinsufficient_scopeheader:[]www-authenticate is no\
t a service that is known: give its origins as an option, such as origins: ["https://api.example.com"]\0\0\0\0\0\0\0\0\0'\0\0[airtable]
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
like\0\0\0\0O\0\0\0\0\0\0\0\0\0I\0\0\0\f\0\0\0\0\0\0J\0\0\0K\0\0\0L`,"\u047C\x81\b\x86\b\x8B\b\x90\b\x94\b\x9B\b\xA0\b\xA6\b\xAD\b\xB1\b\xB7\b\xBC\b\xBF\b\xC2\b\xC9\b\xCC\b\xCF\b\xD5\b\xDC\b\xE1\b\xE8\b\xED\b\xF2\b\xF9\b\xFD\x84\xE6\b\xE7\b\xE9\b\xEDP\xB5h\x82\f\x8A\f\x8A\f\x97\f\xA3\u25A9\xE2\x80\xA6	\xC2\b\xDF"),
D(83932,"\0\0\0M",""),D(83996,"i\0K\0\0\0d\v\0\0\0\0\0y\0H\0\0\0\0\0\0","\x97"),D(84040,`;\0M\0\0\0\0
\0\0%`,"\b\x82"),D(84096,"o\x07\0J\0\0\0L\0\0\0\0\0\0\0H\0\0\0\0\0\0\0","\xB3\b\xB1"),D(84184,'\0\0H\0\0\0\0\0\0\0\n\0\0\0N\0\0\0O\0\0\0P\0\0\0Q\0\0\0c\0\0\0\0\0\0\0\0\0\0options must be an objectfetch is required: this r\
untime has none of its own, so give one as an optionsignal must be an AbortSignalretry must be false, or an object of maxRetries, baseDelay and maxDelaycache must be true or false, or an object of ttl\
, maxEntries and scopescope must be "credential" or "app"trustedOrigins must be a list of origins such as "https://base44.app", without a user name, path or wildcardorigins must be a list of origins s\
uch as "https://api.example.com", without a user name, path or wildcardbaseUrl must be a URL at one of the service\'s originsthe service must be an integration type such as "slack", or an object of ser\
vice and appUser or workspacecalled `Option::unwrap_throw()` on a `None` value\0\0U\0\0\0\r\0\0$\0\0\0headers must have names of letters, digits and hyphensMap key is not a string and cannot be an object keyS\
erver URL must be an absolute http:// or https:// URLServer URL must not hold a user name or passwordServer URL must not hold a query or a fragmentrefused to follow a redirect: POST and DELETE request\
s do not follow redirectsrefused to follow a redirect: it has no valid Location headerrefused to follow a redirect: it leads to another originrefused to follow a redirect: its URL holds a user name or\
 passwordrefused to follow a redirect: it is the fourth in a rowRequest is required and must be an objectRequest path is required and must be a stringRequest method must be one of GET, POST, PUT, PATC\
H, DELETE, or HEADRequest must be something that can be written as JSONBase44 answered with an empty body where JSON was expectedBase44 answered with something that is not JSON\0\0\0\0N\0\0\0\0\0\0%\0\0\0Base44\
-App-Id header is required, but is was not found on the requestInvalid authorization header format. Expected "Bearer <token>"Service token is required to use asServiceRole. Please provide a serviceTok\
en when creating the client.Request is required and must be a Request: an object whose headers have a get methodConfiguration is required and must be an object with an appIdappId is required and must \
be a string of printable Latin-1 charactersheaders must be a plain object of names and values\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0	\0\0\0\r\0\0\0\f\0\0\0	\0\0\0\x07\0\0\0\0\0\0\b\0\0\0\x07\0\0\0\x07\0\0\0\0\0\0\0%\0$%\0-%\0Q\0:%\0C%\0V\
\0g\0\0\0o\0v\0*\0\0\0$\0\0\0\0\0\0\v\0\0\0\0\0\0\b\0\0\0\0#\0\x1B$\0?$\0R$\0e$\0]$\0\0\0\0\0\0\0\0\0\0\0\0\0\0\f\0\0\0\0\0\0\0\0\0\0\0\0	\0\0\0\x07\0\0\0\r\0\0\0\f\0\0\0\0\0\0\v\0\0\0\b\0\0\0\x07\0\0\0\x07\0\0\0\0\0\0\0\x1B\0\0\x1B\0	\0\0%\x004\x009\0B\0I\0Q\0V\0\\\0g\0\0\0o\
\0v\0\0\0\0\x07\0\0\0\n\0\0\0\0\0\0\0\0\0	\0\0\0\0\0\0\0\0\0\0\0\0\0\0',"\0\xB3\b\x9A\u0300\xD5\u0384\xFC\b\xE6\u020C\x91\x9A\xA6X\xE8$\xF1d\xE4\xF40\xE8$\x88\x8A\x91\x9B\xA1\xA7"),
D(86752,"R\0\0\0S\0\0\0T\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\r\0\0\0\0\0\0\v\0\0\0\0\0\0\0\0\0\x1B\0\0\0\0\0\0\0\0\0\x07\0\0\0\0\0\0\0\0\0+#\x008#\0F#\0Q#\0g#\0{#\0\0#\0\0#\0\0#\0\0#\0\0#\0\0\0\0",
"l\x96\xB2\xCB\xD2\xE0"),D(86900,"\0\0\0U",""),D(86952,"'\x07\0G\0\0\0)\0\x001",""),D(86988,"\0\0P\0\0\0\0\0\0\0\0\0\0\0L\0\0\0\0\b\0\0\r","\0\x89\xDA\b\x9A"),D(87231,"\
",""),D(87425,"",""),D(87660,"closure i\
nvoked recursively or after being dropped\0\0V\0\0\0W\0\0\0X\0\0\0Y\0\0\0\0V\0\0\0\0\0\0\0,\0\0\0\0V\0\0\0\0\0\0\0 ","L\xC8\xBB"),D(87808,"\0\0P\0\0\0,\0\0	","\0\x89"),D(87831,"\0","\0\x80"),
D(87892,"",""),D(87936,"",""),D(87956,"",""),D(87968,"\b",""),D(87988,"\b",""),D(88012,"\b",""),D(88036,"",""),D(88056,"",""),D(88068,"",""),D(88084,"",""),D(88116,"",""),D(88136,"",""),D(88152,
"\0\0\0\0\0\0\0Z","")}var qe=new ArrayBuffer(16),co=new Int32Array(qe);new Float32Array(qe);var uo=new Float64Array(qe);function h2(r){return co[r]}function Pe(r){uo[0]=r}function p(){throw new Error(
"abort")}var li;const i={};var T=Math.imul,Ne=Math.fround,Kn=Math.abs,X2=Math.clz32,c,w2;function Yn(r,n,t,e){var a=0,o=0,f=0,s=0,u=0,b=0,l=0,d=0,h=0,w=0,v=0,y=0,m=0,C=0,j=0,S=0,R=0,q=0;a=c-608|0,c=a,
f=e<<2;i:{e:{n:{for(;;){if((o|0)!=(f|0)){if(b=t+o|0,o=o+4|0,!le(i.i[b>>2]))continue;break n}break}t=0,i.b[a+516]=0,i.i[a+504>>2]=-2147483648,i.i[a+496>>2]=0,i.i[a+488>>2]=0,i.i[a+476>>2]=5e3,i.i[a+480>>
2]=0,i.i[a+468>>2]=2,i.i[a+472>>2]=100,i.i[a+460>>2]=1e4,i.i[a+464>>2]=3e4,i.b[a+456]=2,i.i[a+440>>2]=0;break e}if(wo(a+440|0,t,e),t=i.i[a+440>>2],(t|0)!=2)o=i.i[a+444>>2];else{w=vt(a+444|0),K(n),K(n+
16|0),N2(n+44|0),N2(n+60|0),b0(n+32|0),t=1;break i}}if(O(a+68|0,a+448|0,72),i.i[a+64>>2]=o,i.i[a+60>>2]=t,ji(a+48|0,_s()|0),h=i.i[a+52>>2],w=i.i[a+48>>2],k0(a+40|0,87824),f=i.i[a+40>>2],e=i.i[f>>2],o=
i.i[a+44>>2],b=a+440|0,O(b,f+4|0,52),i.i[f>>2]=-2147483648,i.i[o>>2]=i.i[o>>2]+1,(e|0)!=-2147483647){f=a+280|0,O(f,b,52);e:{n:{r:{t:{if((e|0)!=-2147483648){if(i.i[a+440>>2]=e,O(a+444|0,f,52),!w)a:{if(!Ci(
i.i[a+444>>2],i.i[a+448>>2],i.i[n+4>>2],i.i[n+8>>2])||!Ci(i.i[a+456>>2],i.i[a+460>>2],i.i[n+20>>2],i.i[n+24>>2]))break a;O(a+204|0,f,52),i.i[a+200>>2]=e,l=1,e=i.B[a+248];break t}R4(a+440|0)}if(De(a+440|
0,n+28|0,68356,6),u=i.i[a+452>>2],o=i.i[a+448>>2],l=i.i[a+444>>2],e=i.i[a+440>>2],(e|0)==-2147483648){b=0,e=l;break r}if(i.i[a+400>>2]=u,i.i[a+396>>2]=o,i.i[a+392>>2]=l,i.i[a+388>>2]=e,u=0|i.i[n+4>>2],
b=i.i[n+8>>2],i.i[a+452>>2]=4,i.i[a+448>>2]=74285,i.i[a+440>>2]=u,i.i[a+444>>2]=b,s=a+548|0,Q(s,a+440|0,2),e=i.i[a+552>>2],f=w&1?h:1024,Ji(a+332|0,e,i.i[a+556>>2],f),k(f),B(i.i[a+548>>2],e),e=0,i.i[a+
548>>2]=0,d=i.i[a+332>>2],(d|0)!=-2147483648){if(i.i[a+476>>2]=i.i[a+368>>2],f=i.i[a+364>>2],i.i[a+468>>2]=i.i[a+360>>2],i.i[a+472>>2]=f,f=i.i[a+356>>2],i.i[a+460>>2]=i.i[a+352>>2],i.i[a+464>>2]=f,ea(
s),i.i[a+440>>2]=d,f=i.i[a+340>>2],i.i[a+444>>2]=i.i[a+336>>2],i.i[a+448>>2]=f,f=i.i[a+348>>2],i.i[a+452>>2]=i.i[a+344>>2],i.i[a+456>>2]=f,v=i.B[a+478],(v|0)!=2)a:{if(f=i.i[a+444>>2],s=i.i[a+448>>2],!O2(
f,s,74285,4))break a;if(i.B[a+476]){e=1;break a}if(i.B[a+477]){e=2;break a}u=i.i[a+456>>2],b=0,(v|0)==1&&(b=!q0(u,i.i[a+460>>2])),e=i.i[a+360>>2],v=i.i[a+356>>2],y=i.i[a+364>>2],B(i.i[a+452>>2],u),i.i[a+
460>>2]=o,i.i[a+456>>2]=l,i.i[a+452>>2]=6,i.i[a+448>>2]=73286,i.i[a+444>>2]=s,i.i[a+440>>2]=f,o=a+440|0,Q(a+548|0,o,3),u=i.i[a+552>>2],l=_(u|0,i.i[a+556>>2])|0,B(i.i[a+548>>2],u),a0(a+200|0,n),a0(a+212|
0,n+16|0),nt(o,l),R=a,q=_i(o),i.i[R+252>>2]=q,i.i[a+244>>2]=y,i.i[a+248>>2]=b,i.i[a+236>>2]=v,i.i[a+240>>2]=e,i.i[a+232>>2]=s,i.i[a+228>>2]=f,i.i[a+224>>2]=d,K(a+388|0),l=0,e=(b|0)!=0;break t}Ti(a+440|
0)}K(a+388|0),s=4;break n}b=1;t:{a:{if(!(i.b[a+136]&1)&(e&1)){d=a+236|0,e=3;break a}if(i.i[a+124>>2]!=-2147483648)for(s=T(i.i[a+132>>2],12),d=a+236|0,f=i.i[a+244>>2],u=i.i[a+240>>2],o=i.i[a+128>>2],e=
4;;){if(!s)break a;if(s=s-12|0,v=o+8|0,y=o+4|0,o=o+12|0,!!Ci(i.i[y>>2],i.i[v>>2],u,f))break}e=5;break t}a0(a+376|0,d),b=0}if(d=i.i[a+252>>2],f=i.i[d>>2]+1|0,i.i[d>>2]=f,f||p(),o=-2147483648,f=i.i[a+200>>
2],(f|0)!=-2147483648&&(i.i[a+440>>2]=f,o=a+204|0,O(a+444|0,o,52),w?(R4(a+440|0),o=-2147483648):(O(a+548|0,o,52),o=f)),k0(a+32|0,87824),u=i.i[a+32>>2],f=i.i[u>>2],s=i.i[a+36>>2],v=a+388|0,y=u+4|0,O(v,
y,52),i.i[u>>2]=o,O(y,a+548|0,52),i.i[s>>2]=i.i[s>>2]+1,(f|0)==-2147483647&&p(),i.i[a+440>>2]=f,O(a+444|0,v,52),(f|0)!=-2147483648&&R4(a+440|0),!b){if(u=i.i[a+380>>2],b=i.i[a+384>>2],o=i.i[a+376>>2],W4(
d),s=4,!l)break n;break r}l&&F(w,h),b=1024;break e}F(w,h)}i.i[a+144>>2]=e,i.b[a+140]=s,i.i[a+152>>2]=u,i.i[a+156>>2]=b,i.i[a+148>>2]=o,i.i[a+216>>2]=i.i[a+156>>2],f=i.i[a+152>>2],o=0,i.i[a+208>>2]=o|i.
i[a+148>>2],i.i[a+212>>2]=f,e=i.i[a+144>>2],i.i[a+200>>2]=i.i[a+140>>2],i.i[a+204>>2]=e,i.b[a+451]=2,f=a+548|0,o=a+140|0,e=a+440|0,Z2(f,o,e),Q2(e,a+200|0,f),b=K2(e),y2(o),d=0}for(f=Fi()|0,e=i.i[n+40>>
2]<<5,o=i.i[n+36>>2];;){if(e){wi(f|0,i.i[o+12>>2],i.i[o+28>>2]),e=e-32|0,o=o+32|0;continue}break}P8(a+24|0,i.i[n+44>>2],i.i[n+56>>2]),e=i.i[a+28>>2],o=i.i[a+24>>2],P8(a+16|0,i.i[n+60>>2],i.i[n+72>>2]),
v=i.i[n+28>>2],f=fc(i.i[n+12>>2],v|0,(o&1?e:1024)|0,(i.i[a+16>>2]&1?i.i[a+20>>2]:1024)|0,f|0)|0,i.i[a+556>>2]=a+116,i.i[a+552>>2]=a+108,i.i[a+548>>2]=a+100,s=i.i[a+80>>2],w=i.i[a+84>>2],h=i.i[a+88>>2],
y=i.i[a+92>>2],C=i.i[a+96>>2],l=i.B[a+76];e:{if(!((s|0)!=1e4|(w|0)!=3e4|((h|0)!=2|(y|0)!=100)|(t&1|((C|0)!=5e3|(l|0)!=2))))for(u=0,o=0;;){if((o|0)==12)break e;if(e=(a+548|0)+o|0,o=o+4|0,!!i.i[i.i[e>>2]>>
2])break}for(i.i[a+208>>2]=i.i[a+556>>2],e=i.i[a+552>>2],i.i[a+200>>2]=i.i[a+548>>2],i.i[a+204>>2]=e,o=0;;){if((o|0)!=12){e=i.i[(a+200|0)+o>>2],T2(a+8|0,i.i[e>>2],i.i[e+4>>2]),i.i[(a+440|0)+o>>2]=i.i[a+
8>>2]&1?i.i[a+12>>2]:1024,o=o+4|0;continue}break}e=i.i[a+448>>2],o=i.i[a+444>>2],u=i.i[a+440>>2],i.i[a+472>>2]=t&1?i.i[a+64>>2]:0,t=(l|0)==2,i.i[a+464>>2]=t?0:i.i[a+72>>2],i.i[a+460>>2]=t?0:i.i[a+68>>
2],i.i[a+456>>2]=C,i.i[a+452>>2]=y,i.i[a+448>>2]=h,i.i[a+444>>2]=w,i.i[a+440>>2]=s,i.i[a+468>>2]=(t?0:l)&255,u=sc(a+440|0,9,u|0,o|0,e|0)|0}d?t=H(i.i[d+24>>2]):t=1024,w=oc(f|0,u|0,t|0,b|0)|0,O(a+160|0,
a+60|0,40),y=i.i[a+120>>2],C=i.i[a+116>>2],j=i.i[a+104>>2],S=i.i[a+100>>2],O(a+200|0,n,76),f=i.i[a+240>>2],n=i.i[a+236>>2],h=i.i[a+232>>2],o=a+260|0,u=1,b=0;e:if(d){if(mt(a+440|0,i.i[d+8>>2],i.i[d+12>>
2]),e=i.i[a+440>>2],l=0,(e|0)==-2147483648)break e;u=i.i[a+444>>2],b=e,l=i.i[a+448>>2]}else l=0;for(R8(a+388|0,o),s=f<<5,t=a+452|0,o=n,e=o;;){if(s){m=i.i[o+12>>2],f=i.i[o+20>>2],i.i[t>>2]=0|i.i[o+16>>
2],i.i[t+4>>2]=f,i.i[t+8>>2]=i.i[o+24>>2],f=i.i[o+4>>2],i.i[a+440>>2]=i.i[o>>2],i.i[a+444>>2]=f,i.i[a+448>>2]=i.i[o+8>>2],k(i.i[o+28>>2]),k(m),m=i.i[a+460>>2],i.i[e+16>>2]=i.i[a+456>>2],i.i[e+20>>2]=m,
m=i.i[a+452>>2],i.i[e+8>>2]=i.i[a+448>>2],i.i[e+12>>2]=m,m=i.i[a+444>>2],i.i[e>>2]=i.i[a+440>>2],i.i[e+4>>2]=m,s=s-32|0,e=e+24|0,o=o+32|0;continue}break}if(t=0,_4(0,4),f=h<<5,s=(f>>>0)/24|0,o=n,h)e:{if(h=
T(s,24),(h|0)==(f|0))break e;if(!f){o=4;break e}if(o=l0(n,f,4,h),o)break e;p()}_4(0,4),f=i.i[a+392>>2],m=0,i.i[a+584>>2]=m|i.i[a+388>>2],i.i[a+588>>2]=f,i.i[a+592>>2]=i.i[a+396>>2],h=a+216|0,i.i[a+568>>
2]=i.i[h+8>>2],f=i.i[h+4>>2],i.i[a+560>>2]=i.i[h>>2],i.i[a+564>>2]=f,R8(a+596|0,a+244|0),i.i[a+580>>2]=(e-n>>>0)/24,i.i[a+576>>2]=o,i.i[a+572>>2]=s,i.i[a+556>>2]=l,i.i[a+552>>2]=u,i.i[a+548>>2]=b,Or(a+
496|0,a+548|0),k(v),K(a+200|0),n=a+440|0,O(n,a+160|0,40),i.i[a+492>>2]=y,i.i[a+488>>2]=C,i.i[a+484>>2]=j,i.i[a+480>>2]=S,i.i[a+512>>2]=d,p0(Et(n,H(w))),X4(a+124|0),F(i.i[a+108>>2],i.i[a+112>>2]);break i}
p()}i.i[r+4>>2]=w,i.i[r>>2]=t,c=a+608|0}function bo(r,n){r=r|0,n=n|0;var t=0,e=0,a=0,o=0,f=0,s=0,u=0,b=0,l=0,d=0,h=0,w=0,v=0,y=0,m=0,C=0,j=0,S=0,R=0,q=0,M=0,X=0,Y=0,Z=0,oi=0,fi=0,Ei=0;t=c-128|0,c=t,i.
i[t+24>>2]=n,a=pe(n|0)|0,i.i[t+28>>2]=a,Yt(t+16|0,Na(a|0)|0),q=i.i[t+20>>2],i.i[t+44>>2]=q,M=i.i[t+16>>2],i.i[t+40>>2]=M,i.i[t+36>>2]=t+28,i.i[t+32>>2]=t+24,f=7;i:{e:{n:{r:{t:{a:{f:{o:{s:{u:{c:{b:switch(a=
gc(n|0)|0,X=a>>>0>=9?9:a,X-1|0){case 0:break b;case 1:break c;case 2:break u;case 3:break e;case 4:break s;case 5:break o;case 6:break f;case 7:break a;case 8:break t;default:break r}if(a=ln(i.i[t+24>>
2])|0,e=de(a),k(a),!e)b:{kr(t+88|0,t+24|0,i.i[t+28>>2],0),e=i.i[t+92>>2],a=1;l:switch(i.i[t+88>>2]){case 0:break b;case 2:break i;default:break l}bn(i.i[t+24>>2],e|0),k(e)}o=(Sc(n|0)|0)!=0,f=2;break e}
o=Wi(i.i[t+24>>2])|0,a=o&65535,e=a-301|0,e>>>0>7|!(1<<e&199)?b=a?3:2:b=Oo(t+24|0,t+28|0)&255,m=o>>>8|0,f=3;break e}if((Wi(i.i[t+24>>2])&65535)>>>0<400&&Ec(n|0)|0){f=5;break e}$n(t+88|0,t+32|0),o=i.i[t+
92>>2],Ei=o&-16777216,b=o>>>16|0,m=o>>>8|0,Y=i.B[t+96],f=i.i[t+88>>2];break e}f=6;break n}f=6;break e}a=1,e=mr(11,i.i[t+24>>2]);break i}f=8;break e}f=8;break n}kr(t+88|0,t+24|0,i.i[t+28>>2],1),n=i.i[t+
92>>2],e=i.i[t+88>>2],a=e;r:switch(e|0){default:bn(i.i[t+24>>2],n|0),k(n),e=0,a=0;break i;case 0:break i;case 2:break r}e=n,a=1;break i}o=1}d=r3(n|0)|0,s=Nc(i.i[t+28>>2])|0,u=qc(i.i[t+28>>2])|0,y=+cc(
n|0),a=Pa(i.i[t+24>>2])|0,i.b[t+84]=a,i.b[t+81]=0,h=3,e=d>>>6&3,Z=e?(e|0)==1?1:2:0,i.b[t+74]=Z,e=d&255,l=e>>>5|0,i.b[t+73]=l&1,C=e>>>4|0,i.b[t+72]=C&1,oi=e>>>3|0,i.b[t+71]=oi&1,fi=e>>>2|0,i.b[t+70]=fi&
1,w=e>>>1|0,i.b[t+69]=w&1,i.b[t+68]=d&1,i.i[t+64>>2]=u,i.i[t+60>>2]=0,i.i[t+56>>2]=s,i.d[t+48>>3]=y,j=a>>>8|0,i.b[t+85]=j,u=a>>>18|0,i.b[t+83]=u&1,v=a>>>17|0,i.b[t+82]=v&1,S=a>>>16|0,i.b[t+80]=S&1,y=+J2(),
R=+Wn();e:if(f>>>0>=2){e=11,a=4;n:{r:{t:switch(f-3|0){case 0:if(e=8,f=o&255|m<<8,(b&255)!=3)a:switch(Z-1|0){default:if((b&255)==2|(j&255)>>>0>4)break r;o=1,i.b[t+85]=j+1,a=0;f:{o:{s:{u:{c:switch((f&65535)-
301|0){case 0:case 1:a=oi;break u;case 2:break c;default:break u}f=(b&255)==1|v;break s}if(f=(b&255)==1|v,(u|C|a)&1){o=a;break s}if(a=f^1,fi&1){if(!(a&w&1))break r;f=0}else if(!((a|d)&1))break r;o=0;break o}
if(e=1,u&1)break f}e=(C^1)&o}a=1,i.b[t+81]=1,i.b[t+82]=f&1,e=e&1,i.b[t+83]=e,e=i.B[t+81]|i.B[t+82]<<8|e<<16;break e;case 1:break e;case 0:break a}if((f&65535)>>>0<=399){if(l&1){a=2;break e}}else if(a=
2,!(v&1)|l&1)break e;e=12;break r;case 1:p();case 3:e=t+88|0,s=t+48|0;a:if(o&1){if(a=0,v&1||(a=0,!((u|d)&1)))break a;a=u|w}else a=0;Ke(e,s,a&1,1,0,t,y,R),e=i.B[t+88]==5,a=e?2564:i.i[t+88>>2],s=e?0:i.i[t+
92>>2],e=(s&255)<<24|a>>>8;break e;case 5:e=o&1?l&1?9:12:9;break r;case 2:break e;case 4:break n;default:break t}if(a=S&1,a&(o&1)){e=l&1?2:12;break r}if(!a|(w&1|u&1))break n;e=l&1?6:12}a=4;break e}i.b[t+
81]=0,a=1,e=i.B[t+81]|i.B[t+82]<<8|i.B[t+83]<<16}else{e=12,a=4;n:{r:switch(Y-1|0){case 0:case 4:h=6;break n;case 2:h=4;break n;case 3:h=5;break n;case 1:break n;case 5:break r;default:break e}h=7}if(v&
1){e=l&1?h:12;break e}e=(b&255)<<16|Ei|(o&255|(m&255)<<8);n:{r:{t:{a:switch(Y-1|0){case 0:if(S&1){e=l&1?2:12;break e}else{i.s[t+88>>1]=256,i.b[t+80]=1;break r}case 2:Ke(t+88|0,t+48|0,(u|w)&1,0,f,e,y,R);
break t;case 5:break a;default:break n}Ke(t+88|0,t+48|0,((u|d)&1?u|w:0)&1,1,f,e,y,R)}if(i.B[t+88]!=5)break r;l=i.B[t+73];break n}s=i.i[t+92>>2],a=i.i[t+88>>2],e=(s&255)<<24|a>>>8;break e}e=l&1?h:12}c3(
n|0,i.B[t+84]|(i.B[t+82]<<17|i.B[t+80]<<16)|i.B[t+83]<<18|i.B[t+85]<<8);e:{n:switch(X-1|0){default:o=69450,f=7;r:{t:switch((a&255)-1|0){case 0:o=69265,f=10;break r;case 2:b=e&1,o=b?69258:69457,f=b?7:12;
break r;case 1:break e;case 3:break t;default:break r}if((e&255)==12&&(Wi(i.i[t+24>>2])&65535)>>>0<=399){o=69256,f=2;break r}o=69275,f=6}Gc(n|0,(L=P(o,f)>>2,i.i[L]));break;case 0:case 3:break n}n:switch((a&
255)-1|0){case 0:if(e&1)r:{if(s=t+88|0,kt(s,t+24|0),i.i[t+88>>2]==-2147483648)break r;a=_(i.i[t+92>>2],i.i[t+96>>2])|0,bn(i.i[t+24>>2],a|0),k(a),Ti(s)}f3(n|0,e>>>16&1),o=1024;r:{if(!(e&256)&&(jo(t+8|0,
t+32|0),o=i.i[t+12>>2],a=1,i.i[t+8>>2]&1))break r;b3(n|0,o|0),k(o),a=0}e=a?o:2;break i;case 2:La(i.i[t+24>>2],s|0),a=0,e=4;break i;case 3:if((e&255)==12){a=0,e=5;break i}(e-2&255)>>>0>=6?e=mr(e,i.i[t+
24>>2]):(n=t+88|0,$n(n,t+32|0),e=lo(e,t+24|0,M,q,n)),a=1;break i;case 1:break e;default:break n}e=e&1,a=0;break i}n=65536,(Wi(i.i[t+24>>2])&65535)>>>0<=399&&(n=Pc(i.i[t+28>>2])|0),La(i.i[t+24>>2],n|0),
a=0,e=3}k(i.i[t+28>>2]),k(i.i[t+24>>2]),i.i[r+8>>2]=a,n=a&1,i.i[r+4>>2]=n?e:0,i.i[r>>2]=n?0:e,c=t+128|0}function Zn(r,n,t){var e=0,a=0,o=0,f=0,s=0,u=0,b=0,l=0,d=0,h=0,w=0,v=0,y=0,m=0,C=0,j=0,S=0,R=0,q=0,
M=0,X=0,Y=0,Z=0,oi=0,fi=0,Ei=0,xe=0,Te=0,An=0,xn=0,Tn=0;e=c-672|0,c=e,w=zc()|0,f=H(i.i[t+8>>2]),i.i[e+44>>2]=r,i.i[e+40>>2]=w,i.i[e+48>>2]=f,i.b[e+52]=n,l=n&255,d=i.B[l+86880],An=_c(w|0)|0,_2(e+76|0,d),
oi=e+408|0,n=i.B[e+95],De(oi,e+48|0,n?73274:73258,n?12:16),n=i.i[e+420>>2],u=i.i[e+416>>2],f=i.i[e+412>>2],a=i.i[e+408>>2];i:{if((a|0)==-2147483648)t=0;else{i.i[e+108>>2]=n,i.i[e+104>>2]=u,i.i[e+100>>
2]=f,i.i[e+96>>2]=a;e:{if(i.i[t>>2]==1)n:{yo(e+408|0,i.i[t+4>>2]);r:{t:switch(a=i.i[e+408>>2],a-5|0){case 0:break t;case 1:break n;default:break r}R=1,q=i.i[e+412>>2];break n}n=i.i[e+416>>2],u=i.i[e+412>>
2],t=1,f=a;break e}o=rr(r),a=i.i[o+32>>2],s=i.i[o+28>>2];n:{if((ri(i.i[t+12>>2])&255)!=6)i.b[e+424]=0,i.i[e+420>>2]=a,i.i[e+416>>2]=s,i.i[e+408>>2]=0;else r:{if(Uo(e+408|0,t+12|0,s,a),a=i.i[e+420>>2],
s=i.i[e+416>>2],h=i.i[e+412>>2],C=i.i[e+408>>2],(C|0)!=2)break r;t=3,n=a,u=s,f=h;break n}if(i.i[o+80>>2])r:{if(M=i.i[e+424>>2],t=3,b=n8(i.i[o+48>>2],i.i[o+52>>2]),!(Fs(b|0)|0))break r;if(R)t:{if(v=w3(
q|0)|0,d0(e+32|0),y=1,i.i[e+32>>2]!=1)break t;k(i.i[e+36>>2]),t=1;break r}t:{if((C|0)==1)a:{if(ni(e+24|0,h,69064,7),fi=1,i.i[e+24>>2]!=1||(t=i.i[e+28>>2],j=P2(t),k(t),!(j&253)))break a;Ys(w|0,h|0),k(h),
F(y,v),k(b),t=10;break t}if(X=i.i[o+12>>2],xn=i.i[o+8>>2],Tn=i.B[e+92],E4(e+112|0,o- -64|0),G0(e+16|0,f,u),j=i.i[e+20>>2],Ei=i.i[e+16>>2],xe=Oa(b|0)|0,Te=Oc(r|0)|0,u=i.i[o+80>>2],f=i.i[e+88>>2],S=i.i[e+
84>>2],t=en(i.i[e+76>>2],i.i[e+80>>2]),f=en(S,f),u=tc(i.i[u+24>>2],t|0,n|0,f|0)|0,k(f),k(t),f=H(r),n=e+408|0,S=e+40|0,h4(n,o,S),i.i[e+236>>2]=i.i[e+92>>2],r=i.i[e+88>>2],i.i[e+228>>2]=0|i.i[e+84>>2],i.
i[e+232>>2]=r,r=i.i[e+80>>2],i.i[e+220>>2]=i.i[e+76>>2],i.i[e+224>>2]=r,t=yi(8,136),i.i[t+12>>2]=v,i.i[t+8>>2]=y,i.i[t>>2]=1,i.i[t+4>>2]=1,O(t+16|0,n,40),i.i[t+72>>2]=0,i.i[t+64>>2]=0,i.i[t+68>>2]=1024,
i.i[t+56>>2]=0,i.s[t+132>>1]=0,i.i[t+128>>2]=0,i.i[t+116>>2]=0,i.i[t+120>>2]=0,v=xn?X:(Tn|0)==1?33554432:1048576,i.i[t+112>>2]=v,i.i[t+108>>2]=b,i.i[t+104>>2]=u,i.i[t+100>>2]=f,r=i.i[e+220>>2],i.i[t+76>>
2]=i.i[e+216>>2],i.i[t+80>>2]=r,r=i.i[e+228>>2],i.i[t+84>>2]=i.i[e+224>>2],i.i[t+88>>2]=r,r=i.i[e+236>>2],i.i[t+92>>2]=i.i[e+232>>2],i.i[t+96>>2]=r,b8(n,S),r=i.i[t>>2]+1|0,i.i[t>>2]=r,r){r=i.i[o+80>>2],
f=i.i[r+20>>2],u=i.i[r+16>>2],r=i.i[u>>2]+1|0,i.i[u>>2]=r,r||p(),i.i[e+192>>2]=i.i[o+44>>2],r=i.i[o+40>>2],i.i[e+184>>2]=0|i.i[o+36>>2],i.i[e+188>>2]=r,i.i[e+176>>2]=i.i[o+24>>2],r=i.i[o+20>>2],i.i[e+
168>>2]=i.i[o+16>>2],i.i[e+172>>2]=r,b=On()|0,r=i.i[e+420>>2],i.i[e+208>>2]=i.i[e+416>>2],i.i[e+212>>2]=r,r=i.i[e+412>>2],i.i[e+200>>2]=i.i[e+408>>2],i.i[e+204>>2]=r,r=i.i[e+124>>2],i.i[e+160>>2]=i.i[e+
120>>2],i.i[e+164>>2]=r,r=i.i[e+116>>2],i.i[e+152>>2]=i.i[e+112>>2],i.i[e+156>>2]=r,n=e+128|0,z4(n),b2(),r=i.i[e+212>>2],i.i[e+224>>2]=i.i[e+208>>2],i.i[e+228>>2]=r,r=i.i[e+204>>2],i.i[e+216>>2]=i.i[e+
200>>2],i.i[e+220>>2]=r,i.i[e+244>>2]=f,i.i[e+240>>2]=u,i.i[e+236>>2]=a,i.i[e+232>>2]=s,r=i.i[e+188>>2],i.i[e+248>>2]=i.i[e+184>>2],i.i[e+252>>2]=r,i.i[e+256>>2]=i.i[e+192>>2],i.i[e+260>>2]=t,r=i.i[e+
172>>2],i.i[e+264>>2]=i.i[e+168>>2],i.i[e+268>>2]=r,i.i[e+272>>2]=i.i[e+176>>2],i.i[e+276>>2]=Ei,i.i[e+280>>2]=j,i.i[e+284>>2]=xe,i.i[e+292>>2]=v,i.i[e+296>>2]=Te,i.b[e+288]=d,i.b[e+321]=(b|0)!=0,y=i.
B[l+86548],i.b[e+320]=y,i.b[e+316]=M,r=i.i[e+124>>2],i.i[e+308>>2]=i.i[e+120>>2],i.i[e+312>>2]=r,r=i.i[e+116>>2],i.i[e+300>>2]=i.i[e+112>>2],i.i[e+304>>2]=r,Xt(e+328|0,n),l=e+616|0,_2(l,d);a:if(i.B[e+
633])r=2;else{if(n=i.B[e+272],r=2,(n|0)==2)break a;r=i.i[e+268>>2],X=i.i[e+264>>2],Zt(l,e+276|0,n&1),i.i[e+660>>2]=X,i.i[e+664>>2]=r,O(e+356|0,l,52),i.b[e+354]=i.B[e+179],i.s[e+352>>1]=i.B[e+177]|i.B[e+
178]<<8,r=n}i.i[e+488>>2]=i.i[e+192>>2],n=i.i[e+188>>2],l=i.i[e+184>>2],i.i[e+480>>2]=l,i.i[e+484>>2]=n,i.i[e+520>>2]=Te,i.i[e+516>>2]=v,i.b[e+512]=d,i.i[e+508>>2]=xe,i.i[e+504>>2]=j,i.i[e+500>>2]=Ei,
i.i[e+496>>2]=t,n=i.i[e+156>>2],d=i.i[e+152>>2],i.i[e+524>>2]=d,i.i[e+528>>2]=n,n=i.i[e+164>>2],d=i.i[e+160>>2],i.i[e+532>>2]=d,i.i[e+536>>2]=n,i.b[e+540]=M,i.i[e+412>>2]=f,i.i[e+408>>2]=u,n=e+416|0,O(
n,e+356|0,52),i.b[e+492]=y,i.i[e+476>>2]=a,i.i[e+472>>2]=s,a=i.S[e+352>>1],i.b[e+469]=a,i.b[e+470]=a>>>8,i.b[e+471]=i.B[e+354],i.b[e+468]=r,Y=i.d[e+328>>3];a:{f:{o:{if(!(M&1|(r&255)==2))s:{if(m=i.d[e+
336>>3],s=i.i[e+460>>2],Q0(e+8|0,n),i.i[e+8>>2]!=1||(a=i.i[e+12>>2],a>>>0>=i.I[21993])||(r=i.i[21992]+T(a,112)|0,i.i[r>>2]==2)||(Z=i.d[r+32>>3],m=e2(Y-i.d[r+16>>3],m-i.d[r+24>>3]),Z<=m|m>=+(s>>>0))||(s=
e+548|0,$e(s,r+48|0),Z=i.d[r+40>>3],Sr(a),et(a),r=m>=Z,i.b[e+560]=r,i.i[e+548>>2]==7))break s;_r(e+620|0,y,s),i.i[e+648>>2]=0,i.i[e+616>>2]=0,a=i.i[e+212>>2],s=i.i[e+208>>2],i.i[e+640>>2]=s,i.i[e+644>>
2]=a,a=i.i[e+204>>2],s=i.i[e+200>>2],i.i[e+632>>2]=s,i.i[e+636>>2]=a,a=e+616|0,Ai(88080,a);u:{if(!(!b|!r))c:{if(L4(a,n),s=e+460|0,i.i[e+668>>2]=i.i[s+8>>2],r=i.i[s+4>>2],i.i[e+660>>2]=i.i[s>>2],i.i[e+
664>>2]=r,r=e+564|0,O(r,a,52),i.B[e+668]==2)break c;r=St(r),r&&(i.d[r+40>>3]=i.d[r+32>>3]),r=e+480|0,i.i[r+8>>2]=0,i.i[r>>2]=0,i.i[r+4>>2]=0,fr(e+564|0,e+408|0,Y);break u}hi(t),mi(e+500|0),i2(u,f),l2(
n)}if(i.i[21978]=i.i[21978]+1,p2(),r=e+216|0,h4(r,o,e+40|0),i.B[e+252]==11)break a;O(e+408|0,r,40),r=4;break o}if(r=i.i[e+212>>2],i.i[e+624>>2]=i.i[e+208>>2],i.i[e+628>>2]=r,r=i.i[e+204>>2],i.i[e+616>>
2]=i.i[e+200>>2],i.i[e+620>>2]=r,i.b[e+656]=2,n=fr(e+616|0,e+408|0,Y),i.i[21978]=i.i[21978]+1,C&1)s:{if(Uc(w|0,h|0,n|0),d0(e),!i.i[e>>2])break s;k(i.i[e+4>>2]),b2(),Tr(n),i.i[21978]=i.i[21978]+1,p2(),
hi(t),F(fi,h),t=3;break t}if(p2(),r=e+216|0,h4(r,o,e+40|0),i.B[e+252]==11)break a;if(O(e+408|0,r,40),i.i[t+128>>2])break f;r=5}Ur(oi,0,0,0,r)}ca(e+408|0)}hi(t),F(fi,h),p0(o),F(R,q),K(e+96|0);break i}p()}
f=5;break n}else b=To(e+40|0),un(w|0,b|0),t=10;k(b),F(C,h),u=2,f=4}p0(o),F(R,q)}if(K(e+96|0),(t|0)==10)break i}i.i[e+68>>2]=n,i.i[e+64>>2]=u,i.i[e+60>>2]=f,i.b[e+56]=t,r=c-16|0,c=r,n=_i(e+56|0),i.b[r+
12]=0,i.i[r+8>>2]=0,i.i[r+4>>2]=n,n=_n(r+4|0,e+40|0,0),c=r+16|0,un(w|0,n|0),k(n)}return v0(e+40|0),c=e+672|0,An}function lo(r,n,t,e,a){var o=0,f=0,s=0,u=0,b=0,l=0,d=0,h=0,w=0,v=0,y=0,m=0,C=0,j=0,S=0,R=0,
q=0,M=0;o=c-544|0,c=o,l=i.i[n>>2],yr(o+60|0,l),f=o+328|0,U4(f,n),Y2(o+408|0,f,68782,145),i.i[o+472>>2]=i.i[o+408>>2],b=i.i[o+412>>2],i.i[o+464>>2]=b,i.i[o+468>>2]=b,n=i.i[o+416>>2],i.i[o+476>>2]=b+T(n,
12);i:if(n){if(i.i[o+468>>2]=b+12,d=1,f=0,s=i.i[b>>2],n=0,(s|0)==-2147483648)break i;f=i.i[b+8>>2],d=i.i[b+4>>2],n=s}else d=1,f=0,n=0;for(b=n,m4(o+464|0),i.i[o+408>>2]=0,i.i[o+412>>2]=1,i.i[o+416>>2]=
0,n=(f>>>2|0)+((f&3)!=0)|0,j2(o+408|0,n>>>0>=300?300:n),i.i[o+472>>2]=300,i.i[o+464>>2]=d,i.i[o+468>>2]=f+d,n=-300;f=Xi(o+464|0),!!((f|0)!=1114112&&(t0(o+408|0,f),n=n+1|0,n)););if(f=i.i[o+412>>2],i.i[o+
528>>2]=i.i[o+408>>2],i.i[o+532>>2]=f,i.i[o+536>>2]=i.i[o+416>>2],n=o+528|0,gi(o+340|0,o+60|0,n),(r&255)==3?(ui(o+48|0,t,e,69032,6),P0(n,o+328|0,i.i[o+48>>2],i.i[o+52>>2]),i.i[o+536>>2]||(Ft(o+464|0,i.
i[o+336>>2]),u=i.i[o+468>>2],f=i.i[o+472>>2],u0(o+40|0,u,f,75798,7),n=0,i.i[o+40>>2]==1&&(qi(o+32|0,u,f,i.i[o+44>>2]+7|0),s=i.i[o+36>>2],n=i.i[o+32>>2]),f=n||1,n=n?s:0,u0(o+24|0,f,n,75805,1),x2(o+16|0,
f,n,i.i[o+24>>2]&1?i.i[o+28>>2]:0),n=i.i[o+16>>2],Ve(o+408|0,n||1,n?i.i[o+20>>2]:0),B(i.i[o+464>>2],u),si(o+528|0),i.i[o+536>>2]=i.i[o+416>>2],s=i.i[o+412>>2],i.i[o+528>>2]=i.i[o+408>>2],i.i[o+532>>2]=
s),i.i[o+472>>2]=i.i[o+536>>2],n=i.i[o+532>>2],i.i[o+464>>2]=i.i[o+528>>2],i.i[o+468>>2]=n,ui(o+8|0,t,e,69038,7),P0(o+476|0,o+328|0,i.i[o+8>>2],i.i[o+12>>2]),R=i.i[o+464>>2],C=i.i[o+472>>2],e=i.i[o+468>>
2]):(i.i[o+480>>2]=4,i.i[o+484>>2]=0,i.i[o+472>>2]=0,i.i[o+476>>2]=0,i.i[o+464>>2]=0,i.i[o+468>>2]=4,e=4),i.i[o+360>>2]=i.i[o+484>>2],f=i.i[o+480>>2],i.i[o+352>>2]=i.i[o+476>>2],i.i[o+356>>2]=f,q=o,M=
Wi(l|0)&65535,i.i[q+464>>2]=M,b4(o+368|0,o+464|0),n=pe(l|0)|0,P4(o+380|0,n),k(n),n=i.i[o+348>>2],t=r-2|0,(t&255)>>>0>5?(f=74853,s=21):(t=t<<2&1020,f=i.i[t+86524>>2],s=i.i[t+86500>>2]),y=i.i[o+344>>2],
h=i.i[o+376>>2],j=i.i[o+372>>2],m=i.i[o+388>>2],w=i.i[o+384>>2],n)i.i[o+420>>2]=n,i.i[o+416>>2]=y,i.i[o+412>>2]=2,S=74483,i.i[o+408>>2]=74483,u=y,t=2;else{for(n=0;;){if((n|0)!=16){t=(o+408|0)+n|0,i.i[t>>
2]=1,i.i[t+4>>2]=0,n=n+8|0;continue}break}n=i.i[o+420>>2],S=i.i[o+408>>2],u=i.i[o+416>>2],t=i.i[o+412>>2]}v=i.B[a+8],i.i[o+508>>2]=n,i.i[o+504>>2]=u,i.i[o+500>>2]=t,i.i[o+496>>2]=S,i.i[o+492>>2]=1,i.i[o+
488>>2]=74883,i.i[o+484>>2]=h,i.i[o+480>>2]=j,i.i[o+476>>2]=9,i.i[o+472>>2]=74874,i.i[o+468>>2]=s,i.i[o+464>>2]=f,Qi(o+424|0,r,w,m,o+464|0,6);i:{e:{n:{r:switch((r&255)-2|0){case 0:i.i[o+464>>2]=75082,
f=62,r=10,n=o+464|0,t=75092;break e;case 1:for(i.i[o+536>>2]=0,i.i[o+528>>2]=0,i.i[o+532>>2]=1,n=T(C,12),f=e;;){if(n){r=i.i[f+8>>2],i.i[o+472>>2]=i.i[f+4>>2],i.i[o+476>>2]=r,r=i.i[o+536>>2],i.i[o+468>>
2]=r?2:0,i.i[o+464>>2]=r?75287:1,n=n-12|0,f=f+12|0,i4(o+528|0,o+464|0);continue}break}n=i.i[o+536>>2],n||(Zi(o+528|0,75154,30),n=i.i[o+536>>2]),i.i[o+500>>2]=67,i.i[o+496>>2]=75220,i.i[o+492>>2]=m,i.i[o+
488>>2]=w,i.i[o+484>>2]=32,i.i[o+480>>2]=75188,i.i[o+476>>2]=n,r=i.i[o+532>>2],i.i[o+472>>2]=r,i.i[o+468>>2]=4,i.i[o+464>>2]=75184,Q(o+516|0,o+464|0,5),B(i.i[o+528>>2],r);break i;case 2:i.i[o+464>>2]=
75289,f=29,r=23,n=o+464|0,t=75312;break e;case 4:break r;default:break n}if((v|0)!=1)break n;Q(o+516|0,75424,1);break i}i.i[o+516>>2]=-2147483648;break i}i.i[n+20>>2]=f,i.i[n+16>>2]=t,i.i[n+12>>2]=m,i.
i[n+8>>2]=w,i.i[n+4>>2]=r,Q(o+516|0,n,3)}if(z(i.i[o+448>>2],i.i[o+452>>2]),i.i[o+456>>2]=i.i[o+524>>2],r=i.i[o+520>>2],u=0,i.i[o+448>>2]=u|i.i[o+516>>2],i.i[o+452>>2]=r,t=o+60|0,gi(o+464|0,t,o+436|0),
i.i[o+444>>2]=i.i[o+472>>2],r=i.i[o+468>>2],i.i[o+436>>2]=i.i[o+464>>2],i.i[o+440>>2]=r,h=m2(o+424|0),i.i[o+392>>2]=h,n=o+392|0,ai(n,68776,6,M2(+((Wi(l|0)&65535)>>>0))|0),f=o+408|0,Y2(f,o+328|0,68927,
86),i.i[o+472>>2]=i.i[o+408>>2],s=i.i[o+412>>2],i.i[o+464>>2]=s,i.i[o+468>>2]=s,r=i.i[o+416>>2],i.i[o+476>>2]=s+T(r,12),r)i:{if(i.i[o+468>>2]=s+12,r=i.i[s>>2],(r|0)==-2147483648)break i;i.i[o+396>>2]=
r,r=i.i[s+8>>2],i.i[o+400>>2]=i.i[s+4>>2],i.i[o+404>>2]=r,gi(f,t,o+396|0),ai(n,69013,9,u2(f))}m4(o+464|0),i.i[a>>2]==1&&(r=i.i[a+4>>2],n=(r>>>0)/1e3|0,ai(o+392|0,69022,10,D2(n+((0-r|0)!=(T(n,-1e3)|0))|
0))),i.i[o+496>>2]=7,i.i[o+492>>2]=69038,i.i[o+488>>2]=C,i.i[o+484>>2]=e,i.i[o+480>>2]=R,i.i[o+476>>2]=6,i.i[o+472>>2]=69032,i.i[o+468>>2]=2,r=i.i[o+356>>2],i.i[o+500>>2]=i.i[o+352>>2],i.i[o+504>>2]=r,
i.i[o+508>>2]=i.i[o+360>>2],r=0,n=0;i:{for(;;){if((n|0)==40)break i;if(t=r+1|0,e=(o+464|0)+n|0,v=i.i[e+16>>2],(v|0)!=-2147483648){u=i.i[e+12>>2],a=i.i[e+8>>2],e=e+20|0,r=i.i[e>>2],f=i.i[e+4>>2],e=r,i.
i[o+412>>2]=r,r=f,i.i[o+416>>2]=r,i.i[o+408>>2]=v,r&&ai(o+392|0,a,u,y4(e,r)),n=n+20|0,si(o+408|0),r=t;continue}break}if(i.i[o+464>>2]=t,(t|0)==2)break i;for(n=1-r|0,f=e+36|0;;){if(!n)break i;n=n-1|0,si(
f),f=f+20|0}}return r=o+464|0,v3(r|0,l|0),E2(r,i.i[o+464>>2],i.i[o+468>>2]),i.i[o+464>>2]!=-2147483648?(i.i[o+416>>2]=i.i[o+472>>2],f=i.i[o+468>>2],i.i[o+408>>2]=i.i[o+464>>2],i.i[o+412>>2]=f):(i.i[o+
416>>2]=0,i.i[o+408>>2]=0,i.i[o+412>>2]=1),r=ja(l|0)|0,nn(r)?(s=i.i[o+412>>2],ir(o+464|0,o+60|0,s,i.i[o+416>>2]),a=i.i[o+464>>2],(a|0)!=-2147483648&&(e=i.i[o+468>>2],Mt(o,e,i.i[o+472>>2]),t=i.i[o+4>>2],
n=i.i[o>>2],B(a,e),k(r),r=n&1?t:1024),f=r,B(i.i[o+408>>2],s)):(n=o+464|0,gi(n,o+60|0,o+408|0),f=u2(n),k(r)),ai(o+392|0,69045,4,f),s2(o+424|0),B(i.i[o+380>>2],w),B(i.i[o+368>>2],j),B(i.i[o+340>>2],y),B(
b,d),F(i.i[o+328>>2],i.i[o+332>>2]),Yi(o+60|0),c=o+544|0,h}function ko(r,n,t){r=r|0,n=n|0,t=t|0;var e=0,a=0,o=0,f=0,s=0,u=0,b=0,l=0,d=0,h=0,w=0,v=0,y=0,m=0,C=0,j=0,S=0,R=0,q=0,M=0,X=0,Y=0,Z=0;if(e=c-464|
0,c=e,ke(n))i:{if(xi(e- -64|0,n,72845,5),i.i[e+232>>2]=9,i.i[e+64>>2]!=1){i.i[e+368>>2]=-2147483648,i.i[e+372>>2]=9;break i}if(j=i.i[e+68>>2],re(e+232|0),X=ri(j)&255,(X|0)==2)a=e+312|0,a2(a,j),te(e+152|
0,a),a=i.i[e+160>>2],i.i[e+248>>2]=i.i[e+156>>2],i.i[e+252>>2]=a,i.i[e+256>>2]=i.i[e+164>>2],o=i.i[e+152>>2];else if(z0(e+152|0,j,72845,5),a=i.i[e+164>>2],i.i[e+312>>2]=i.i[e+160>>2],i.i[e+316>>2]=a,i.
i[e+320>>2]=i.i[e+168>>2],o=i.i[e+156>>2],i.i[e+152>>2]){i.i[e+384>>2]=i.i[e+320>>2],a=i.i[e+316>>2],i.i[e+376>>2]=i.i[e+312>>2],i.i[e+380>>2]=a,i.i[e+372>>2]=o,i.i[e+368>>2]=-2147483648;break i}else i.
i[e+256>>2]=i.i[e+320>>2],a=i.i[e+316>>2],i.i[e+248>>2]=i.i[e+312>>2],i.i[e+252>>2]=a;if((o|0)!=-2147483648)e:{if(a=i.i[e+252>>2],i.i[e+156>>2]=i.i[e+248>>2],i.i[e+160>>2]=a,i.i[e+152>>2]=o,i.i[e+164>>
2]=i.i[e+256>>2],a=i.i[e+160>>2],a&&V0(i.i[e+156>>2],a)){i.i[e+312>>2]=o,a=i.i[e+252>>2],i.i[e+316>>2]=i.i[e+248>>2],i.i[e+320>>2]=a,i.i[e+324>>2]=i.i[e+256>>2];break e}K(e+152|0),i.i[e+312>>2]=-2147483648}else
i.i[e+312>>2]=-2147483648;if(s=e+372|0,f0(e+152|0,e+312|0,e+232|0),a=i.i[e+160>>2],i.i[e+336>>2]=0|i.i[e+156>>2],i.i[e+340>>2]=a,a=i.i[e+168>>2],i.i[e+344>>2]=i.i[e+164>>2],i.i[e+348>>2]=a,i.i[e+152>>
2]==1)a=i.i[e+348>>2],i.i[s+8>>2]=i.i[e+344>>2],i.i[s+12>>2]=a,a=i.i[e+340>>2],i.i[s>>2]=i.i[e+336>>2],i.i[s+4>>2]=a,i.i[e+368>>2]=-2147483648;else e:{a=i.i[e+348>>2],i.i[e+272>>2]=i.i[e+344>>2],i.i[e+
276>>2]=a,a=i.i[e+340>>2],i.i[e+264>>2]=i.i[e+336>>2],i.i[e+268>>2]=a,xi(e+56|0,n,72850,9);n:{if(i.i[e+56>>2]==1){if(z0(e+152|0,i.i[e+60>>2],72850,9),a=i.i[e+160>>2],i.i[e+336>>2]=0|i.i[e+156>>2],i.i[e+
340>>2]=a,a=i.i[e+168>>2],i.i[e+344>>2]=i.i[e+164>>2],i.i[e+348>>2]=a,i.i[e+152>>2]){a=i.i[e+348>>2],i.i[s+8>>2]=i.i[e+344>>2],i.i[s+12>>2]=a,a=i.i[e+340>>2],i.i[s>>2]=i.i[e+336>>2],i.i[s+4>>2]=a,i.i[e+
368>>2]=-2147483648;break n}if(i.i[e+160>>2]=9,i.i[e+156>>2]=72850,i.i[e+152>>2]=10,f0(e+312|0,e+336|0,e+152|0),a=i.i[e+320>>2],i.i[e+296>>2]=0|i.i[e+316>>2],i.i[e+300>>2]=a,a=i.i[e+328>>2],i.i[e+304>>
2]=i.i[e+324>>2],i.i[e+308>>2]=a,i.i[e+312>>2]==1){a=i.i[e+308>>2],i.i[s+8>>2]=i.i[e+304>>2],i.i[s+12>>2]=a,a=i.i[e+300>>2],i.i[s>>2]=i.i[e+296>>2],i.i[s+4>>2]=a,i.i[e+368>>2]=-2147483648;break n}else
a=i.i[e+308>>2],i.i[e+288>>2]=i.i[e+304>>2],i.i[e+292>>2]=a,a=i.i[e+300>>2],i.i[e+280>>2]=i.i[e+296>>2],i.i[e+284>>2]=a}else se(e+280|0,72859,18);if(v=e+384|0,i.i[e+364>>2]=0,i.i[e+356>>2]=0,i.i[e+360>>
2]=4,xi(e+48|0,n,72877,7),i.i[e+48>>2]&1)r:{if(y=i.i[e+52>>2],ni(e+40|0,y,72884,3),i.i[e+40>>2]==1?(u=i.i[e+44>>2],a=ri(u),k(u),a=(a&255)==5):a=0,a|(ri(y)&255)!=6)v=s;else{if(a=wc(y|0)|0,d0(e+32|0),i.
i[e+32>>2]==1)k(i.i[e+36>>2]);else t:{if(vr(e+312|0,a),k(a),u=i.i[e+312>>2],i.i[e+152>>2]=12,(u|0)==-2147483648)break t;a=i.i[e+320>>2],o=i.i[e+316>>2],re(e+152|0),R=(a<<4)+o|0,i.i[e+324>>2]=R,i.i[e+320>>
2]=u,i.i[e+312>>2]=o;a:{f:{o:{s:{u:{c:{b:{l:{k:{d:{for(;;){h:{if((o|0)==(R|0))break d;if(u=o+16|0,q=i.i[o>>2],(q|0)==-2147483648)break h;if(a=i.i[o+8>>2],M=i.i[o+4>>2],w=i.i[o+12>>2],le(w)){for(i.i[e+
296>>2]=w,Oi(e+152|0,M,a),o=i.i[e+160>>2],a=o,m=i.i[e+156>>2],b=m,o=0,C=i.i[e+152>>2];;){if((a|0)!=(o|0)){h=o+b|0,l=i.B[h],i.b[h]=l|((l-65&255)>>>0<26?32:0),o=o+1|0;continue}break}if(!a||N(b,a,74244,9))
break k;for(o=0;;){if((a|0)!=(o|0)){if(h=i.B[o+b|0],!((h-48&255)>>>0<10|((h&223)-65&255)>>>0<26)&&(l=h-33|0,!(!(l>>>0>13|!(1<<l&13949))|h-94>>>0<3)))w:switch(h-124|0){case 0:case 2:break w;default:break k}
o=o+1|0;continue}break}if(N(b,a,74122,13)||N(b,a,74135,12))break b;if(ti(e+152|0,w),f=i.i[e+152>>2],(f|0)==-2147483648)break l;if(d=i.i[e+156>>2],o=i.i[e+160>>2],!V0(d,o))break c;if(S=i.i[e+152>>2],d=
i.i[e+156>>2],(C|0)==-2147483648)break u;l=i.i[e+364>>2]<<5,f=i.i[e+360>>2]+8|0;w:{p:{for(;;){v:{if(m=f,!l)break v;if(l=l-32|0,f=f+32|0,!Ci(i.i[m-4>>2],i.i[m>>2],b,a))continue;break p}break}i.i[e+304>>
2]=a,i.i[e+300>>2]=b,i.i[e+296>>2]=C,f=e+152|0,te(f,e+296|0),i.i[e+180>>2]=w,i.i[e+176>>2]=o,i.i[e+168>>2]=S,i.i[e+172>>2]=d,g4(e+356|0,f);break w}f=m-8|0,K(f+16|0),i.i[f+28>>2]=w,i.i[f+24>>2]=o,i.i[f+
16>>2]=S,i.i[f+20>>2]=d,B(C,b)}f=a}else k(w);B(q,M),o=u;continue}break}break s}u=R;break s}i.i[e+316>>2]=u,B(C,b),b=1;break f}i.i[e+316>>2]=u,b=Z0(e+296|0)?3:2;break o}i.i[e+316>>2]=u,b=0;break o}i.i[e+
316>>2]=u,B(f,d),b=2;break o}i.i[e+316>>2]=u,f=a;break a}i.i[e+316>>2]=u,w4(e+312|0),k(y);break r}f=C,S=m,d=a}k(w)}i.i[e+380>>2]=S,i.i[e+384>>2]=d,i.i[e+376>>2]=f,i.i[e+372>>2]=b,i.i[e+368>>2]=-2147483648,
B(q,M),w4(e+312|0),k(y),b0(e+356|0),K(e+280|0);break n}i.i[e+372>>2]=12}i.i[v>>2]=12,i.i[e+368>>2]=-2147483648,k(y),b0(e+356|0),K(e+280|0);break n}if(xi(e+24|0,n,72887,12),He(e+152|0,i.i[e+24>>2],i.i[e+
28>>2],72887,12),a=i.i[e+160>>2],f=0,i.i[e+448>>2]=f|i.i[e+156>>2],i.i[e+452>>2]=a,a=i.i[e+168>>2],i.i[e+456>>2]=i.i[e+164>>2],i.i[e+460>>2]=a,i.i[e+152>>2])a=i.i[e+460>>2],i.i[s+8>>2]=i.i[e+456>>2],i.
i[s+12>>2]=a,a=i.i[e+452>>2],i.i[s>>2]=i.i[e+448>>2],i.i[s+4>>2]=a,i.i[e+368>>2]=-2147483648;else if(xi(e+16|0,n,68403,5),He(e+152|0,i.i[e+16>>2],i.i[e+20>>2],68403,5),a=i.i[e+160>>2],i.i[e+312>>2]=0|
i.i[e+156>>2],i.i[e+316>>2]=a,a=i.i[e+168>>2],i.i[e+320>>2]=i.i[e+164>>2],i.i[e+324>>2]=a,i.i[e+152>>2]!=1){a=i.i[e+268>>2],i.i[v>>2]=i.i[e+264>>2],i.i[v+4>>2]=a,a=i.i[e+276>>2],i.i[v+8>>2]=i.i[e+272>>
2],i.i[v+12>>2]=a,a=i.i[e+324>>2],i.i[e+436>>2]=i.i[e+320>>2],i.i[e+440>>2]=a,a=i.i[e+316>>2],i.i[e+428>>2]=i.i[e+312>>2],i.i[e+432>>2]=a,a=i.i[e+360>>2],i.i[e+400>>2]=i.i[e+356>>2],i.i[e+404>>2]=a,i.
i[e+408>>2]=i.i[e+364>>2],a=i.i[e+284>>2],i.i[e+368>>2]=i.i[e+280>>2],i.i[e+372>>2]=a,a=i.i[e+292>>2],i.i[e+376>>2]=i.i[e+288>>2],i.i[e+380>>2]=a,a=i.i[e+460>>2],i.i[e+420>>2]=i.i[e+456>>2],i.i[e+424>>
2]=a,a=i.i[e+452>>2],i.i[e+412>>2]=i.i[e+448>>2],i.i[e+416>>2]=a;break e}else a=i.i[e+324>>2],i.i[s+8>>2]=i.i[e+320>>2],i.i[s+12>>2]=a,a=i.i[e+316>>2],i.i[s>>2]=i.i[e+312>>2],i.i[s+4>>2]=a,i.i[e+368>>
2]=-2147483648,N2(e+448|0);K(e+264|0),K(e+280|0),b0(e+356|0);break e}K(e+264|0)}if((X|0)!=2)break i;k(j)}else i.i[e+368>>2]=-2147483648,i.i[e+372>>2]=8;E8(e+76|0,e+368|0),o=i.i[e+80>>2],a=i.i[e+76>>2];
i:{if((a|0)==-2147483648)k(t);else for(O(e+160|0,e+84|0,68),i.i[e+156>>2]=o,i.i[e+152>>2]=a,ni(e+8|0,n,68396,7),d=i.i[e+12>>2],a=i.i[e+8>>2],Y=e,Z=Z8(t),i.i[Y+80>>2]=Z,i.i[e+76>>2]=a&1?d:1024,Yn(e,e+152|
0,e+76|0,2),t=0,o=i.i[e+4>>2],f=i.i[e>>2];;){if((t|0)==8)break i;k(i.i[(e+76|0)+t>>2]),t=t+4|0}f=1}k(n),i.i[r+8>>2]=f,n=f&1,i.i[r+4>>2]=n?o:0,i.i[r>>2]=n?0:o,c=e+464|0}function Q2(r,n,t){var e=0,a=0,o=0,
f=0,s=0,u=0,b=0;e=c-80|0,c=e,a=W0(n),i.i[e+12>>2]=0,i.i[e+4>>2]=0,i.i[e+8>>2]=1,a=(a&255)<<2,o=i.i[a+86624>>2],s=i.i[a+86560>>2];i:{e:{n:{r:switch(i.B[n]-1|0){case 0:t:switch(i.i[n+4>>2]-1|0){case 0:if(!G(
e+4|0,85587,45))break n;p();case 1:if(i.i[e+24>>2]=n+8,i.i[e+44>>2]=4,i.i[e+40>>2]=e+24,!W(e+4|0,83900,66180,e+40|0))break n;p();case 2:if(!G(e+4|0,85632,68))break n;p();case 3:if(!G(e+4|0,85700,53))break n;
p();default:break t}if(!G(e+4|0,85546,41))break n;p();case 1:t:{a:{f:{o:{s:{u:{c:{b:{l:{k:{d:{h:switch(a=i.i[n+4>>2],(a>>>0<=3?11:a-4|0)-1|0){case 0:break h;case 1:break d;case 2:break k;case 3:break l;case 4:
break b;case 5:break c;case 6:break u;case 7:break s;case 8:break o;case 9:break f;case 10:break a;default:break t}if(!G(e+4|0,85945,62))break n;p()}if(!G(e+4|0,86007,103))break n;p()}if(!G(e+4|0,86110,
84))break n;p()}if(!G(e+4|0,86194,61))break n;p()}if(!G(e+4|0,86255,70))break n;p()}if(i.i[e+24>>2]=n+8,i.i[e+44>>2]=4,i.i[e+40>>2]=e+24,!W(e+4|0,83900,67785,e+40|0))break n;p()}if(i.i[e+24>>2]=n+8,i.
i[e+44>>2]=4,i.i[e+40>>2]=e+24,!W(e+4|0,83900,66189,e+40|0))break n;p()}if(!G(e+4|0,86325,50))break n;p()}if(i.i[e+24>>2]=n+8,i.i[e+44>>2]=4,i.i[e+40>>2]=e+24,!W(e+4|0,83900,65607,e+40|0))break n;p()}
if(i.i[e+24>>2]=n+8,i.i[e+44>>2]=4,i.i[e+40>>2]=e+24,!W(e+4|0,83900,66227,e+40|0))break n;p()}a:switch(a-1|0){case 0:if(!G(e+4|0,84976,54))break n;p();case 1:if(i.i[e+24>>2]=n+8,i.i[e+44>>2]=5,i.i[e+40>>
2]=e+24,!W(e+4|0,83900,65929,e+40|0))break n;p();case 2:if(i.i[e+24>>2]=n+8,i.i[e+44>>2]=5,i.i[e+40>>2]=e+24,!W(e+4|0,83900,67580,e+40|0))break n;p();default:break a}if(i.i[e+24>>2]=n+8,i.i[e+44>>2]=5,
i.i[e+40>>2]=e+24,!W(e+4|0,83900,67678,e+40|0))break n;p()}if(!G(e+4|0,85876,69))break n;p();case 2:t:switch(i.i[n+4>>2]-1|0){case 0:if(n=i.i[n+8>>2],a=i.i[n>>2],i.i[e+20>>2]=i.i[n+4>>2],i.i[e+16>>2]=
a,a=i.i[n+12>>2],i.i[e+24>>2]=i.i[n+8>>2],i.i[e+28>>2]=a,i.i[e+32>>2]=i.i[n+16>>2],i.i[e+36>>2]=i.i[n+20>>2],i.i[e+68>>2]=3,i.i[e+60>>2]=3,i.i[e+52>>2]=6,i.i[e+44>>2]=6,i.i[e+64>>2]=e+36,i.i[e+56>>2]=
e+32,i.i[e+48>>2]=e+24,i.i[e+40>>2]=e+16,!W(e+4|0,83900,65655,e+40|0))break n;p();case 1:if(i.i[e+24>>2]=n+8,i.i[e+44>>2]=4,i.i[e+40>>2]=e+24,!W(e+4|0,83900,67867,e+40|0))break n;p();case 2:if(i.i[e+24>>
2]=n+8,i.i[e+44>>2]=4,i.i[e+40>>2]=e+24,!W(e+4|0,83900,67656,e+40|0))break n;p();case 3:if(!G(e+4|0,84257,77))break n;p();case 4:if(!G(e+4|0,84334,29))break n;p();case 5:if(!G(e+4|0,84363,71))break n;
p();case 6:if(!G(e+4|0,84434,70))break n;p();case 7:if(!G(e+4|0,84504,35))break n;p();case 8:if(!G(e+4|0,84539,108))break n;p();case 9:if(!G(e+4|0,84647,106))break n;p();case 10:if(!G(e+4|0,84753,53))
break n;p();case 11:if(!G(e+4|0,84806,105))break n;p();default:break t}if(!G(e+4|0,84232,25))break n;p();case 3:t:switch(i.i[n+4>>2]-1|0){case 0:if(!G(e+4|0,85135,48))break n;p();case 1:if(!G(e+4|0,85183,
46))break n;p();case 2:if(i.i[e+24>>2]=n+8,i.i[e+44>>2]=5,i.i[e+40>>2]=e+24,!W(e+4|0,83900,66111,e+40|0))break n;p();case 3:if(i.i[e+24>>2]=n+8,i.i[e+44>>2]=5,i.i[e+40>>2]=e+24,!W(e+4|0,83900,66023,e+
40|0))break n;p();default:break t}if(!G(e+4|0,85081,54))break n;p();case 4:n=i.i[n+4>>2],i.i[e+24>>2]=n+16,i.i[e+44>>2]=5,i.i[e+40>>2]=e+24,W(e+4|0,83900,65927,e+40|0)&&p(),i.i[e+48>>2]=i.i[e+12>>2],a=
i.i[e+8>>2],i.i[e+40>>2]=i.i[e+4>>2],i.i[e+44>>2]=a,u=i.i[n+12>>2],b=i.i[n+8>>2],n=i.S[n+32>>1],f=1;break i;case 5:i.i[e+16>>2]=n+1,n=i.S[n+2>>1],i.i[e+24>>2]=n,i.i[e+52>>2]=3,i.i[e+44>>2]=8;break e;case 6:
i.i[e+16>>2]=n+4,n=i.S[n+2>>1],i.i[e+24>>2]=n,i.i[e+52>>2]=3,i.i[e+44>>2]=7;break e;case 7:if(i.i[e+16>>2]=i.i[n+4>>2],i.i[e+24>>2]=n+8,i.i[e+52>>2]=4,i.i[e+44>>2]=3,i.i[e+48>>2]=e+24,i.i[e+40>>2]=e+16,
!W(e+4|0,83900,67952,e+40|0))break n;p();case 8:a=n+8|0;t:switch(i.i[n+4>>2]-1|0){case 0:if(i.i[e+24>>2]=a,i.i[e+44>>2]=5,i.i[e+40>>2]=e+24,!W(e+4|0,83900,65896,e+40|0))break n;p();case 1:if(i.i[e+24>>
2]=a,i.i[e+44>>2]=5,i.i[e+40>>2]=e+24,!W(e+4|0,83900,65807,e+40|0))break n;p();case 2:if(i.i[e+24>>2]=a,i.i[e+44>>2]=5,i.i[e+40>>2]=e+24,!W(e+4|0,83900,65844,e+40|0))break n;p();default:break t}if(i.i[e+
24>>2]=a,i.i[e+44>>2]=5,i.i[e+40>>2]=e+24,!W(e+4|0,83900,65896,e+40|0))break n;p();default:break r}a=n+8|0;r:switch(i.i[n+4>>2]-1|0){case 0:if(i.i[e+24>>2]=a,i.i[e+52>>2]=3,i.i[e+48>>2]=86376,i.i[e+44>>
2]=4,i.i[e+40>>2]=e+24,!W(e+4|0,83900,66279,e+40|0))break n;p();case 1:if(i.i[e+24>>2]=a,i.i[e+44>>2]=4,i.i[e+40>>2]=e+24,!W(e+4|0,83900,67805,e+40|0))break n;p();case 2:if(i.i[e+24>>2]=a,i.i[e+44>>2]=
4,i.i[e+40>>2]=e+24,!W(e+4|0,83900,67514,e+40|0))break n;p();default:break r}i.i[e+24>>2]=a,i.i[e+44>>2]=4,i.i[e+40>>2]=e+24,W(e+4|0,83900,67749,e+40|0)&&p()}i.i[e+48>>2]=i.i[e+12>>2],a=i.i[e+8>>2],i.
i[e+40>>2]=i.i[e+4>>2],i.i[e+44>>2]=a,f=0;break i}i.i[e+48>>2]=e+24,i.i[e+40>>2]=e+16,W(e+4|0,83900,68069,e+40|0)&&p(),i.i[e+48>>2]=i.i[e+12>>2],a=i.i[e+8>>2],i.i[e+40>>2]=i.i[e+4>>2],i.i[e+44>>2]=a,f=
1}i.i[r+76>>2]=s,i.i[r+72>>2]=o,o=i.i[e+44>>2],a=i.i[e+40>>2],i.i[r+8>>2]=a,i.i[r+12>>2]=o,i.i[r+16>>2]=i.i[e+48>>2],i.i[r+80>>2]=0,i.s[r+70>>1]=n,i.b[r+100]=0,i.i[r+32>>2]=-2147483648,i.i[r+20>>2]=-2147483648,
i.i[r+88>>2]=0,i.i[r+44>>2]=-2147483648,i.i[r+4>>2]=u,i.i[r>>2]=b,a=i.i[t+4>>2],i.i[r+56>>2]=i.i[t>>2],i.i[r+60>>2]=a,i.i[r+64>>2]=i.i[t+8>>2],i.s[r+68>>1]=(n&65535)!=0&f,i.i[r+92>>2]=1024,i.i[r+96>>2]=
1024,c=e+80|0}function ho(r,n,t){r=r|0,n=n|0,t=t|0;var e=0,a=0,o=0,f=0,s=0,u=0,b=0,l=0,d=0,h=0,w=0,v=0,y=0,m=0,C=0,j=0,S=0,R=0;e=c-352|0,c=e,ti(e+120|0,n),w=e+60|0,v=i.i[e+120>>2];i:{e:{if((v|0)!=-2147483648)
n:{if(b=i.i[e+124>>2],y=i.i[e+128>>2],!y){B(v,b);break n}if(R=i.i[e+124>>2],u=i.i[e+128>>2],C=H(t),i.i[e+164>>2]=C,jt(e+120|0,e+164|0,1),l=i.i[e+128>>2],m=i.i[e+124>>2],a=i.i[e+120>>2],(a|0)!=13)i.i[e+
72>>2]=l,i.i[e+68>>2]=m,i.i[e+64>>2]=a,i.i[e+56>>2]=-2147483648,i.i[e+60>>2]=-2147483648;else r:{Gi(e+48|0,m,l,69343,7);t:if(i.i[e+48>>2]!=1)d=4;else{if(s=e+296|0,h=i.i[e+52>>2],w0(s,h),i.i[e+120>>2]=
10,o=i.i[e+296>>2]==-2147483648,f=o?e+120|0:s,a=f,d=i.i[a>>2],a=i.i[a+4>>2],i.i[e+336>>2]=d,i.i[e+340>>2]=a,i.i[e+344>>2]=i.i[f+8>>2],o)i.i[e+72>>2]=i.i[e+344>>2],u=i.i[e+340>>2],i.i[e+64>>2]=i.i[e+336>>
2],i.i[e+68>>2]=u,i.i[e+56>>2]=-2147483648,i.i[e+60>>2]=-2147483648;else{if(o=i.i[e+344>>2],i.i[e+176>>2]=o,a=i.i[e+340>>2],i.i[e+168>>2]=i.i[e+336>>2],i.i[e+172>>2]=a,a=i.i[e+172>>2],i.b[e+279]=0,i.i[e+
300>>2]=a+(o<<2),i.i[e+296>>2]=a,i.i[e+308>>2]=e+279,i.i[e+304>>2]=e+351,jr(e+324|0,s),i.i[e+324>>2]!=-2147483648){for(bi(e+40|0,4,4,12),s=i.i[e+40>>2],f=i.i[e+44>>2],i.i[f+8>>2]=i.i[e+332>>2],a=i.i[e+
328>>2],o=0,i.i[f>>2]=o|i.i[e+324>>2],i.i[f+4>>2]=a,i.i[e+320>>2]=1,i.i[e+316>>2]=f,i.i[e+312>>2]=s,a=i.i[e+308>>2],i.i[e+128>>2]=i.i[e+304>>2],i.i[e+132>>2]=a,a=i.i[e+300>>2],i.i[e+120>>2]=i.i[e+296>>
2],i.i[e+124>>2]=a,s=12,o=1;;){if(jr(e+336|0,e+120|0),i.i[e+336>>2]!=-2147483648){i.i[e+312>>2]==(o|0)&&(S2(e+312|0,1),f=i.i[e+316>>2]),d=s+f|0,i.i[d+8>>2]=i.i[e+344>>2],a=i.i[e+340>>2],i.i[d>>2]=i.i[e+
336>>2],i.i[d+4>>2]=a,o=o+1|0,i.i[e+320>>2]=o,s=s+12|0;continue}break}a=i.i[e+316>>2],i.i[e+280>>2]=i.i[e+312>>2],i.i[e+284>>2]=a,i.i[e+288>>2]=i.i[e+320>>2]}else i.i[e+288>>2]=0,i.i[e+280>>2]=0,i.i[e+
284>>2]=4;if(i.B[e+279]==1)si(e+280|0);else if(j=i.i[e+280>>2],(j|0)!=-2147483648){s=i.i[e+288>>2],d=i.i[e+284>>2],f2(e+168|0),k(h);break t}i.i[e+64>>2]=10,i.i[e+56>>2]=-2147483648,i.i[e+60>>2]=-2147483648,
f2(e+168|0)}k(h);break r}Gi(e+32|0,m,l,69350,7),i.i[e+32>>2]!=1?a=-2147483648:(o=i.i[e+36>>2],ti(e+120|0,o),f=i.i[e+128>>2],h=i.i[e+124>>2],a=i.i[e+120>>2],k(o),o=(a|0)==-2147483648,a=o?0:a,h=o?1:h,S=
o?0:f),Gr(e+24|0,R,u),o=i.i[e+24>>2];t:{if(o)f=i.i[e+28>>2],i.i[e+216>>2]=o,i.i[e+188>>2]=y,i.i[e+184>>2]=b,i.i[e+180>>2]=v,i.i[e+212>>2]=S,i.i[e+208>>2]=h,i.i[e+204>>2]=a,i.i[e+200>>2]=s,i.i[e+196>>2]=
d,i.i[e+192>>2]=j,i.i[e+220>>2]=f;else{if(i.i[e+216>>2]=1,i.i[e+220>>2]=0,i.i[e+188>>2]=y,i.i[e+184>>2]=b,i.i[e+180>>2]=v,i.i[e+212>>2]=S,i.i[e+208>>2]=h,i.i[e+204>>2]=a,i.i[e+200>>2]=s,i.i[e+196>>2]=
d,i.i[e+192>>2]=j,s)f=0;else{i.i[e+124>>2]=108,i.i[e+120>>2]=75898,U0(w,b,y,e+120|0,1),i.i[e+56>>2]=-2147483648;break t}o=1}if(ui(e+16|0,o,f,75458,5),u=i.i[e+20>>2],u)a:{if(v=i.i[e+16>>2],s&&J8(b,y,75463,
1)||(i.i[e+300>>2]=u,i.i[e+296>>2]=v,U0(e+120|0,b,y,e+296|0,1),u=i.i[e+120>>2],(u|0)==-2147483648))break a;O(e- -64|0,e+124|0,36),i.i[e+60>>2]=u,i.i[e+56>>2]=-2147483648;break t}if((a|0)!=-2147483648)
a:{if(a=e+224|0,$4(a,h,S),i.i[e+224>>2]!=-2147483648){if(ui(e+8|0,o,f,73136,4),i.i[e+12>>2]){Ti(a);break a}else if(i.i[e+120>>2]=e+351,u=Xr(e+180|0,a,0,e+120|0,18),Ti(a),u)break a}i.i[e+64>>2]=11,i.i[e+
56>>2]=-2147483648,i.i[e+60>>2]=-2147483648;break t}s=e+72|0,B2(e+120|0,m,l,69896,3e4),u=i.i[e+124>>2],a=i.i[e+120>>2];a:if((a|0)!=13)i.i[e+68>>2]=u,i.i[e+64>>2]=a,i.i[e+60>>2]=-2147483648,o=i.i[e+128>>
2];else{if(Ir(e+120|0,m,l,76008),a=i.i[e+128>>2],i.i[e+264>>2]=i.i[e+124>>2],i.i[e+268>>2]=a,i.i[e+272>>2]=i.i[e+132>>2],i.i[e+120>>2]==1){i.i[e+72>>2]=i.i[e+272>>2],u=i.i[e+268>>2],i.i[e+64>>2]=i.i[e+
264>>2],i.i[e+68>>2]=u,o=-2147483648,s=w;break a}if(ha(e+120|0,m,l),o=i.i[e+128>>2],a=i.i[e+124>>2],f=i.i[e+120>>2],(f|0)!=13){i.i[e+68>>2]=a,i.i[e+64>>2]=f,i.i[e+60>>2]=-2147483648;break a}if(O(e+56|
0,e+180|0,44),i.i[e+100>>2]=u,i.i[e+112>>2]=i.i[e+272>>2],f=i.i[e+268>>2],i.i[e+104>>2]=i.i[e+264>>2],i.i[e+108>>2]=f,f=a&1?o:33554432,i.i[e+116>>2]=f,k(C),a=i.i[e+56>>2],(a|0)==-2147483648)break e;o=
i.i[e+60>>2],O(e+128|0,e+188|0,36),i.i[e+124>>2]=o,i.i[e+120>>2]=a,w=i.i[e+112>>2],b=i.i[e+104>>2],s=Fi()|0,i.i[e+336>>2]=s,a=e+336|0,ai(a,69332,4,_(o|0,i.i[e+128>>2])|0),l=i.i[e+160>>2],ai(a,69336,7,
D2(7858-l|0)),ai(a,69343,7,y4(i.i[e+136>>2],i.i[e+140>>2])),i.i[e+144>>2]!=-2147483648?o=_(i.i[e+148>>2],i.i[e+152>>2])|0:o=1024,ai(a,69350,7,o),ai(a,69357,8,D2(u)),ai(a,69365,10,D2(b)),ai(a,69375,8,D2(
w)),ai(a,69383,16,D2(f)),i.i[e+308>>2]=4,i.i[e+304>>2]=69399,i.i[e+300>>2]=l,i.i[e+296>>2]=i.i[e+156>>2],i0(e,e+296|0),f=a,a=i.i[e>>2],ai(f,69419,8,H((L=P(a||69403,a?i.i[e+4>>2]:16)>>2,i.i[L]))),c2(e+
120|0),a=0;break i}i.i[s>>2]=o,i.i[e+56>>2]=-2147483648}c2(e+180|0),k(C);break e}k(C),B(v,b);break e}i.i[e+64>>2]=12,i.i[e+56>>2]=-2147483648,i.i[e+60>>2]=-2147483648}O(e+120|0,w,40),i.i[e+120>>2]!=-2147483648?
(s=m2(w),s2(w)):s=vt(e+124|0),a=1}k(t),k(n),i.i[r+8>>2]=a,i.i[r+4>>2]=a?s:0,i.i[r>>2]=a?0:s,c=e+352|0}function $n(r,n){var t=0,e=0,a=0,o=0,f=0,s=0,u=0,b=0,l=0,d=0,h=0,w=0,v=0,y=0,m=0,C=0,j=0,S=0,R=0,q=0,
M=0,X=0,Y=0,Z=0,oi=0,fi=0,Ei=0;t=c-176|0,c=t,e=i.i[n>>2],a=Pa(i.i[e>>2])|0,o=i.i[n+8>>2],n=i.i[n+12>>2],U4(t+100|0,e),j=+zn(),i.i[t+124>>2]=2,i.i[t+120>>2]=75853,e=a&131072,w=e?0:n,i.i[t+116>>2]=w,v=e?
1:o,i.i[t+112>>2]=v,S=t+140|0,b=i.i[t+108>>2];i:{e:{n:{r:{t:{a:{f:{o:{for(;;){s:{if(i0(t+88|0,t+112|0),n=i.i[t+88>>2],!n)break s;if(o=t+128|0,ki(o,n,i.i[t+92>>2],32),n=i.i[t+140>>2],e=i.i[t+136>>2],a=
i.i[t+128>>2],f=i.i[t+132>>2],!N(a,f,75733,1)&&(k4(o,a,f),a=Wi(i.i[b>>2])|0,!(i.i[t+128>>2]|i.i[t+132>>2])|i.d[t+136>>3]!=+((a&65535)>>>0)))continue;if(o=t+128|0,ki(o,e,n,32),R=i.i[t+140>>2],q=i.i[t+136>>
2],n=i.i[t+128>>2],e=i.i[t+132>>2],!N(n,e,75730,1))u:{if(N(n,e,75734,14)){if(q2(o,b,75748,14),l=i.i[t+128>>2],(l|0)==-2147483648)continue;if(n=i.i[t+136>>2],h=i.i[t+132>>2],P0(t+148|0,t+100|0,75762,30),
Ve(t+160|0,h,n),e=i.i[t+156>>2],e)c:{for(s=T(i.i[t+168>>2],12),n=i.i[t+152>>2],y=n+T(e,12)|0,d=i.i[t+164>>2];;){if((n|0)!=(y|0)){for(f=n+12|0,M=n+8|0,e=i.i[M>>2],X=n+4|0,Y=i.i[X>>2],a=s,n=d;;){if(a){if(o=
1,u0(t+48|0,Y,e,75792,1),Pt(t+128|0,Y,e,i.i[t+48>>2]&1?i.i[t+52>>2]:e),m=i.i[t+128>>2],m?(o=i.i[t+136>>2],Z=i.i[t+132>>2],oi=i.i[t+140>>2]):(m=1,Z=0,oi=0),fi=i.i[n+4>>2],Ei=i.i[n+8>>2],Ci(fi,Ei,i.i[X>>
2],i.i[M>>2])||z8(n,m,Z))break c;if(n=n+12|0,a=a-12|0,$i(t+40|0,75793,5,fi,Ei),!ee(i.i[t+40>>2],i.i[t+44>>2],o,oi))continue;break c}break}n=f;continue}break}si(t+160|0),si(t+148|0),B(l,h);break u}si(t+
160|0),si(t+148|0),B(l,h);continue}Y2(t+148|0,t+100|0,n,e),f=i.i[t+152>>2],d=f+T(i.i[t+156>>2],12)|0;c:{b:for(;;){l:{if((f|0)==(d|0))break c;for(i.i[t+144>>2]=R,i.i[t+140>>2]=q,i.i[t+128>>2]=0,h=i.i[f+
4>>2],s=i.i[f+8>>2],c0(t+80|0,S),f=f+12|0,a=i.i[t+84>>2],n=i.i[t+80>>2];;){if(!n||(i.i[t+128>>2]==1?o=i.i[t+132>>2]:(c0(t+72|0,S),i.i[t+136>>2]=i.i[t+76>>2],o=i.i[t+72>>2],i.i[t+132>>2]=o),!o))continue b;
if(B4(t- -64|0,n,a,42),e=i.i[t+64>>2],l=e||n,n=e?i.i[t+68>>2]:a,Qt(t+56|0,l,n,42),a=n,n=i.i[t+56>>2],a=n?i.i[t+60>>2]:a,a>>>0<=s>>>0)k:{if(i.i[t+168>>2]=h,i.i[t+160>>2]=n||l,i.i[t+164>>2]=a,i.i[t+172>>
2]=s,a=s-a|0,n=n|e?0:a,a=e?a:0,n>>>0>a>>>0)break k;for(;;){if((n|0)!=(a|0)){if(e=Jr(t+160|0,n),n=n+1|0,!e)continue;break l}break}if(Jr(t+160|0,a))break l}i.i[t+128>>2]=0,a=i.i[t+136>>2],n=o}}break}si(
t+148|0);break u}si(t+148|0);continue}for(i.i[t+132>>2]=R,i.i[t+128>>2]=q,e=0;;){if(c0(t+32|0,t+128|0),n=i.i[t+32>>2],n){a=i.i[t+36>>2],e=n;continue}break}if(!e)continue;if(N(e,a,75839,14))break o;if(N(
e,a,75053,13))break f;if(N(e,a,69457,12))break n;if(N(e,a,75066,9))break a;if(!N(e,a,75075,7))continue;break t}break}if(n=0,o=Wi(i.i[b>>2])|0,(o&65535)>>>0<400){a=0;break i}if(Ft(t+128|0,b),e=i.i[t+132>>
2],u0(t+24|0,e,i.i[t+136>>2],75855,18),a=i.i[t+24>>2],B(i.i[t+128>>2],e),a){a=2;break i}a=1;s:{u:{c:switch(o=o&65535,o-401|0){case 0:break i;case 1:case 2:break s;case 3:break c;default:break u}a=4;break i}
if((o|0)==429)break n}if(o>>>0<=499){a=5;break i}else{a=6,e=1;break e}}a=1;break r}a=2;break r}a=4;break r}a=5}n=0;break i}a=3,e=0}q2(t+148|0,b,69572,11);e:{if(n=i.i[t+148>>2],(n|0)!=-2147483648)n:{if(o=
i.i[t+152>>2],br(t+160|0,o,i.i[t+156>>2]),B(n,o),o=i.i[t+164>>2],n=i.i[t+160>>2],!o&(n|0)==2)break n;n=p8(n,i.d[t+168>>3],j),e=n>>>0>=2147483647?2147483647:n;break e}if(n=0,e)break i;if(ui(t+16|0,v,w,
75806,5),s=t+128|0,ki(s,i.i[t+16>>2],i.i[t+20>>2],32),e=i.i[t+132>>2],e)n:{if(o=i.i[t+140>>2],f=i.i[t+136>>2],d=t+112|0,q2(d,b,i.i[t+128>>2],e),e=i.i[t+112>>2],(e|0)==-2147483648||(y=s,s=i.i[t+116>>2],
k4(y,s,i.i[t+120>>2]),B(e,s),!i.i[t+128>>2])||(C=i.d[t+136>>3],q2(d,b,75811,4),u=NaN,e=i.i[t+112>>2],(e|0)!=-2147483648&&(s=i.i[t+116>>2],u=+qa(s|0,i.i[t+120>>2]),B(e,s)),N(f,o,75815,7)?u=C*1e3:(u=u!=
u?j:u,u=N(f,o,75822,13)?C*1e3-u:C-u),!(u>=0)))break n;e=T8(u);break e}if(ui(t+8|0,v,w,75835,4),k4(t+128|0,i.i[t+8>>2],i.i[t+12>>2]),i.i[t+128>>2]!=1|i.i[t+132>>2])break i;n=1,e=T8(i.d[t+136>>3]*1e3);break i}
n=1}i.i[r+4>>2]=e,i.i[r>>2]=n,i.b[r+8]=a,F(i.i[t+100>>2],i.i[t+104>>2]),c=t+176|0}function wo(r,n,t){var e=0,a=0,o=0,f=0,s=0,u=0,b=0,l=0,d=0,h=0,w=0,v=0,y=0,m=0;if(e=c-256|0,c=e,jt(e+208|0,n,t),s=i.i[e+
216>>2],u=i.i[e+212>>2],n=i.i[e+208>>2],(n|0)!=13)i.i[r+12>>2]=s,i.i[r+8>>2]=u,i.i[r+4>>2]=n,i.i[r>>2]=2;else i:{if(it(e+208|0,u,s,1e4,3e4),w=i.i[e+216>>2],v=i.i[e+212>>2],n=i.i[e+208>>2],(n|0)!=13){i.
i[r+12>>2]=w,i.i[r+8>>2]=v,i.i[r+4>>2]=n,i.i[r>>2]=2;break i}if(i.i[e+164>>2]=5e3,i.i[e+156>>2]=2,i.i[e+160>>2]=100,Ir(e+208|0,u,s,e+156|0),t=i.i[e+216>>2],i.i[e+56>>2]=i.i[e+212>>2],i.i[e+60>>2]=t,i.
i[e+64>>2]=i.i[e+220>>2],i.i[e+208>>2]==1)i.i[r+12>>2]=i.i[e+64>>2],n=i.i[e+60>>2],t=i.i[e+56>>2],i.i[r+4>>2]=t,i.i[r+8>>2]=n;else e:{Gi(e+32|0,u,s,72504,5);n:{if(i.i[e+32>>2]!=1)t=2;else{d=i.i[e+36>>
2],i.i[e+156>>2]=d,t=2,b=6e4,n=1e3;r:{t:switch(P2(d)&255){default:t=0;break r;case 0:break r;case 2:break t}if((ri(d)&255)!=6){o=1,b=7;break r}if(Gi(e+24|0,e+156|0,1,72509,5),i.i[e+24>>2]==1)t:{if(a=i.
i[e+28>>2],ti(e+208|0,a),t=i.i[e+212>>2],b=i.i[e+208>>2],(b|0)!=-2147483648)a:{if(h=i.i[e+216>>2],n=N(t,h,72514,10),!n&&!N(t,h,72524,3))break a;z(b,t),k(a),h=n^1;break t}z(b,t),k(a),o=1,b=8;break r}if(B2(
e+208|0,e+156|0,1,69840,6e4),n=i.i[e+212>>2],b=i.i[e+208>>2],(b|0)!=13){t=i.i[e+216>>2],o=1;break r}if(o=1,L0(e+208|0,e+156|0,1,69748),t=i.i[e+216>>2],a=i.i[e+212>>2],b=i.i[e+208>>2],(b|0)==13){k(d),d=
a&1?t:1e3,b=n;break n}else n=a}if(k(d),o){i.i[r+12>>2]=t,i.i[r+8>>2]=n,i.i[r+4>>2]=b;break e}else d=n}h=t}if(ha(e+208|0,u,s),y=i.i[e+216>>2],m=i.i[e+212>>2],n=i.i[e+208>>2],(n|0)!=13){i.i[r+12>>2]=y,i.
i[r+8>>2]=m,i.i[r+4>>2]=n;break e}if(i.i[e+48>>2]=i.i[e+64>>2],n=i.i[e+60>>2],i.i[e+40>>2]=i.i[e+56>>2],i.i[e+44>>2]=n,at(e+208|0,u,s,72592,17),t=i.B[e+212],a=i.i[e+208>>2],(a|0)!=13){n=i.B[e+216]|i.B[e+
217]<<8|(i.B[e+218]<<16|i.B[e+219]<<24),i.b[r+12]=n,i.b[r+13]=n>>>8,i.b[r+14]=n>>>16,i.b[r+15]=n>>>24,n=i.B[e+213]|i.B[e+214]<<8|(i.B[e+215]<<16|i.B[e+216]<<24),i.b[r+9]=n,i.b[r+10]=n>>>8,i.b[r+11]=n>>>
16,i.b[r+12]=n>>>24,i.b[r+8]=t,i.i[r+4>>2]=a,i.i[r>>2]=2;break i}i.b[e+84]=t,i.i[e+72>>2]=-2147483648,dt(e+16|0,u,s,72609,14);n:{if(i.i[e+16>>2]==1)r:{if(f=i.i[e+20>>2],w0(e+208|0,f),i.i[e+92>>2]=9,t=
i.i[e+208>>2],(t|0)==-2147483648)i.i[r>>2]=2,i.i[r+4>>2]=9;else{if(n=i.i[e+212>>2],a=i.i[e+216>>2],i.b[e+155]=0,i.i[e+176>>2]=e+84,i.i[e+168>>2]=n+(a<<2),i.i[e+164>>2]=t,i.i[e+160>>2]=n,i.i[e+156>>2]=
n,i.i[e+180>>2]=e+155,i.i[e+172>>2]=e+255,Cr(e+196|0,e+156|0),i.i[e+196>>2]!=-2147483648){for(bi(e+8|0,4,4,12),t=i.i[e+8>>2],n=i.i[e+12>>2],i.i[n+8>>2]=i.i[e+204>>2],a=i.i[e+200>>2],o=0,i.i[n>>2]=o|i.
i[e+196>>2],i.i[n+4>>2]=a,i.i[e+192>>2]=1,i.i[e+188>>2]=n,i.i[e+184>>2]=t,i.i[e+232>>2]=i.i[e+180>>2],a=i.i[e+176>>2],i.i[e+224>>2]=i.i[e+172>>2],i.i[e+228>>2]=a,t=i.i[e+168>>2],i.i[e+216>>2]=i.i[e+164>>
2],i.i[e+220>>2]=t,t=i.i[e+160>>2],i.i[e+208>>2]=i.i[e+156>>2],i.i[e+212>>2]=t,o=12,t=1;;){if(Cr(e+240|0,e+208|0),i.i[e+240>>2]!=-2147483648){i.i[e+184>>2]==(t|0)&&(S2(e+184|0,1),n=i.i[e+188>>2]),l=n+
o|0,i.i[l+8>>2]=i.i[e+248>>2],a=i.i[e+244>>2],i.i[l>>2]=i.i[e+240>>2],i.i[l+4>>2]=a,t=t+1|0,i.i[e+192>>2]=t,o=o+12|0;continue}break}o0(e+208|0)}else i.i[e+192>>2]=0,i.i[e+184>>2]=0,i.i[e+188>>2]=4,o0(
e+156|0);if(i.B[e+155]==1)si(e+184|0),a=i.i[e+96>>2],i.i[e+120>>2]=i.i[e+92>>2],i.i[e+124>>2]=a,i.i[e+128>>2]=i.i[e+100>>2];else t:{if(i.i[e+144>>2]=i.i[e+192>>2],t=i.i[e+188>>2],l=0,n=l|i.i[e+184>>2],
i.i[e+136>>2]=n,i.i[e+140>>2]=t,n=(n|0)==-2147483648,a=n?e+92|0:e+136|0,t=a,o=i.i[t>>2],t=i.i[t+4>>2],i.i[e+120>>2]=o,i.i[e+124>>2]=t,i.i[e+128>>2]=i.i[a+8>>2],n)break t;a=i.i[e+128>>2],i.i[e+112>>2]=
a,n=i.i[e+124>>2],t=i.i[e+120>>2],i.i[e+104>>2]=t,i.i[e+108>>2]=n,i.i[e+216>>2]=a,i.i[e+208>>2]=t,i.i[e+212>>2]=n,X4(e+72|0),i.i[e+80>>2]=i.i[e+216>>2],n=i.i[e+212>>2],i.i[e+72>>2]=i.i[e+208>>2],i.i[e+
76>>2]=n,k(f);break r}a=i.i[e+128>>2],i.i[e+112>>2]=a,t=i.i[e+124>>2],n=i.i[e+120>>2],i.i[e+104>>2]=n,i.i[e+108>>2]=t,i.i[r+12>>2]=a,i.i[r+4>>2]=n,i.i[r+8>>2]=t,i.i[r>>2]=2}k(f);break n}if(o4(e+208|0,
u,s,72623,5),n=i.i[e+216>>2],t=i.i[e+212>>2],a=i.i[e+208>>2],(a|0)!=13){i.i[r+12>>2]=n,i.i[r+8>>2]=t,i.i[r+4>>2]=a,i.i[r>>2]=2;break n}if(o4(e+208|0,u,s,72628,7),a=i.i[e+216>>2],o=i.i[e+212>>2],f=i.i[e+
208>>2],(f|0)!=13)i.i[r+12>>2]=a,i.i[r+8>>2]=o,i.i[r+4>>2]=f,i.i[r>>2]=2;else if(o4(e+208|0,u,s,72635,9),s=i.i[e+216>>2],u=i.i[e+212>>2],f=i.i[e+208>>2],(f|0)!=13)i.i[r+12>>2]=s,i.i[r+8>>2]=u,i.i[r+4>>
2]=f,i.i[r>>2]=2,F(o,a);else{f=i.i[e+84>>2],l=i.i[e+80>>2],i.i[r+72>>2]=l,i.i[r+76>>2]=f,f=i.i[e+76>>2],l=i.i[e+72>>2],i.i[r+64>>2]=l,i.i[r+68>>2]=f,f=i.i[e+44>>2],l=i.i[e+40>>2],i.i[r+28>>2]=l,i.i[r+
32>>2]=f,i.i[r+36>>2]=i.i[e+48>>2],i.i[r+60>>2]=s,i.i[r+56>>2]=u,i.i[r+52>>2]=a,i.i[r+48>>2]=o,i.i[r+44>>2]=n,i.i[r+40>>2]=t,i.i[r+24>>2]=w,i.i[r+20>>2]=v,i.i[r+16>>2]=h,i.i[r+12>>2]=d,i.i[r+8>>2]=b,i.
i[r+4>>2]=y,i.i[r>>2]=m;break i}F(t,n)}X4(e+72|0);break i}i.i[r>>2]=2}c=e+256|0}function po(r){r=r|0;var n=0,t=0,e=0,a=0,o=0,f=0,s=0,u=0,b=0,l=0,d=0,h=0,w=0,v=0,y=0,m=0,C=0,j=0,S=0,R=0;if(n=c-288|0,c=
n,z4(n),b2(),b=i.d[n+16>>3],h=i.d[n+8>>3],w=i.d[n>>3],a=ci(i.i[22003],i.i[22004],r),a)i:{if(v=w,w=i.d[11012],v=v+w,m=e2(i.d[a+152>>3],i.d[11013]),C=e2(v,m),i.d[11013]=C,j=88096,S=w+e2(m-v,0),i.d[j>>3]=
S,i.d[n+40>>3]=b,i.d[n+32>>3]=h,i.d[n+24>>3]=C,i.i[n+144>>2]=n+24,i.i[n+56>>2]=0,i.i[n+48>>2]=0,i.i[n+52>>2]=8,i.i[n+184>>2]=87984,i.i[n+192>>2]=n+48,i.i[n+188>>2]=n+144,s=i.i[a+168>>2],s)e:{f=i.i[a+164>>
2],e=f;n:{for(;;){if(!Tt(n+184|0,i.i[e>>2]))break n;if(e=e+4|0,t=t+1|0,(s|0)==(t|0))break}t=s;break e}for(e=t;;){n:{for(o=f+(e<<2)|0;;){if(e=e+1|0,s>>>0<=e>>>0)break n;if(o=o+4|0,!!Tt(n+184|0,i.i[o>>2]))
break}i.i[f+(t<<2)>>2]=i.i[o>>2],t=t+1|0;continue}break}i.i[a+168>>2]=t}i.i[a+248>>2]=t,o=i.i[n+48>>2],t=T(i.i[n+56>>2],96),e=i.i[n+52>>2],s=t+e|0,i.i[n+156>>2]=s,i.i[n+152>>2]=o,i.i[n+144>>2]=e,o=e+96|
0,a=n+141|0;e:n:{for(;;){if(!t)break n;if(f=i.B[e+92],(f|0)!=3){u=n+48|0,O(u,e,92),l=i.B[e+93]|i.B[e+94]<<8,i.b[a]=l,i.b[a+1]=l>>>8,i.b[a+2]=i.B[e+95],i.b[n+140]=f,f=i.i[n+52>>2],i.i[n+196>>2]=8,i.i[n+
192>>2]=69357,i.i[n+188>>2]=f,i.b[n+184]=8,R0(r,u,_i(n+184|0),i.d[n+24>>3],i.d[n+32>>3]),t=t-96|0,o=o+96|0,e=e+96|0;continue}break}s=o;break e}if(i.i[n+148>>2]=s,s0(n+144|0),j8(r)||(f=i.i[22003],s=i.i[22004],
a=ci(f,s,r),!a))break i;t=i.i[a+164>>2],e=i.i[a+168>>2]<<2,d=t+e|0,u=i.i[21998],l=i.i[21997];e:{n:{for(;;){if(e){if(e=e-4|0,y=i.i[t>>2],o=t+4|0,t=o,y=di(l,u,y),!y)continue;break n}break}t=0;break e}if(t=
i.i[y>>2],(o|0)==(d|0))break e;for(e=e>>>2|0;d=di(l,u,i.i[o>>2]),d&&(d=i.i[d>>2],t=t>>>0>d>>>0?t:d),o=o+4|0,e=e-1|0,!!e;);}i.i[a+252>>2]=t;e:if(!i.i[a+4>>2]&i.i[a>>2]==4){if(b=i.d[n+24>>3],!(b>=i.d[a+
8>>3]))break e;for(ue(a),i.b[a+80]=0,i.d[a+72>>3]=b,i.i[a>>2]=3,i.i[a+4>>2]=0,i.i[a+244>>2]=i.i[a+244>>2]+1,t=i.i[a+164>>2],o=t+(i.i[a+168>>2]<<2)|0;;){if((t|0)!=(o|0)){for(e=di(i.i[21997],i.i[21998],
i.i[t>>2]);;){if(e){i.d[e+16>>3]=b+ +i.I[e>>2],e=0;continue}break}t=t+4|0;continue}break}if(h=rt(a,i.i[21997],i.i[21998]),i.d[a+152>>3]=h,t=i.i[a+236>>2],e=i.i[t>>2]+1|0,i.i[t>>2]=e,e){i.i[n+200>>2]=t,
i.i[n+204>>2]=r,j=n,R=K0(b,h),i.i[j+208>>2]=R,i.i[n+184>>2]=2,i.i[n+188>>2]=-2147483648,Ai(88064,n+184|0);break i}else p()}else{if(i.d[n+24>>3]>=i.d[a+72>>3]+ +(t>>>0)){t=i.i[n+44>>2],i.i[n+200>>2]=i.
i[n+40>>2],i.i[n+204>>2]=t,t=i.i[n+36>>2],i.i[n+192>>2]=i.i[n+32>>2],i.i[n+196>>2]=t,t=i.i[n+28>>2],i.i[n+184>>2]=i.i[n+24>>2],i.i[n+188>>2]=t,Le(r,0,n+184|0);break i}if(t=i.i[n+44>>2],i.i[n+160>>2]=i.
i[n+40>>2],i.i[n+164>>2]=t,t=i.i[n+36>>2],i.i[n+152>>2]=i.i[n+32>>2],i.i[n+156>>2]=t,t=i.i[n+28>>2],i.i[n+144>>2]=i.i[n+24>>2],i.i[n+148>>2]=t,t=ci(f,s,r),!t)break e;a=t,a=t,i.i[n+284>>2]=n+144,i.i[n+
176>>2]=0,i.i[n+168>>2]=0,i.i[n+172>>2]=8,i.i[n+184>>2]=87984,i.i[n+192>>2]=n+168,i.i[n+188>>2]=n+284,t=0,s=i.i[a+168>>2];n:if(s){f=i.i[a+164>>2],e=f;r:{for(;;){if(!gt(n+184|0,i.i[e>>2]))break r;if(e=
e+4|0,t=t+1|0,(s|0)==(t|0))break}t=i.i[a+168>>2];break n}for(e=t;;){r:{for(o=f+(e<<2)|0;;){if(e=e+1|0,s>>>0<=e>>>0)break r;if(o=o+4|0,!!gt(n+184|0,i.i[o>>2]))break}i.i[f+(t<<2)>>2]=i.i[o>>2],t=t+1|0;continue}
break}i.i[a+168>>2]=t,s=t}else s=0;for(i.i[a+248>>2]=s,s=i.i[n+168>>2],f=i.i[n+172>>2],u=i.i[n+176>>2],o=i.i[a+164>>2],a=o+(t<<2)|0,b=i.d[n+144>>3];;){if((a|0)!=(o|0)){for(t=di(i.i[21997],i.i[21998],i.
i[o>>2]);;){if(t){if(e=t,t=0,!(b>=i.d[e+16>>3]))continue;i.i[e+40>>2]=i.i[e+40>>2]-1,i.d[e+16>>3]=b+ +i.I[e>>2];continue}break}o=o+4|0;continue}break}i.i[n+176>>2]=s,i.i[n+168>>2]=f,e=T(u,96),o=f+e|0,
i.i[n+180>>2]=o,t=f+96|0,s=n+277|0;n:{r:{for(;;){if(!e)break r;if(a=i.B[f+92],(a|0)!=3){u=n+184|0,O(u,f,92),l=i.B[f+93]|i.B[f+94]<<8,i.b[s]=l,i.b[s+1]=l>>>8,i.b[s+2]=i.B[f+95],i.b[n+276]=a,R0(r,u,k8(i.
i[n+184>>2]),i.d[n+144>>3],i.d[n+152>>3]),e=e-96|0,t=t+96|0,f=f+96|0;continue}break}break n}t=o}i.i[n+172>>2]=t,s0(n+168|0),f=i.i[22003],s=i.i[22004]}if(t=ci(f,s,r),!t)break i;i.i[t+152>>2]=0,i.i[t+156>>
2]=2146435072,n4(r,rt(t,i.i[21997],i.i[21998]),i.d[n+24>>3])}i.i[21978]=i.i[21978]+1,p2(),c=n+288|0}function K2(r){var n=0,t=0,e=0,a=0,o=0,f=0,s=0;n=c-176|0,c=n,i.i[n+152>>2]=256,t=Ra()|0,i.i[n+164>>2]=
0,i.i[n+160>>2]=t,i.i[n+172>>2]=n+152,i.i[n+156>>2]=1,Pi(n+156|0,68440,4),t=i.i[n+164>>2],i.i[n+164>>2]=0,e=i.i[n+168>>2],Di(t),g0(n+144|0,i.i[r+72>>2],i.i[r+76>>2]),t=i.i[n+148>>2];i:{e:{if(i.i[n+156>>
2]==1)if(Li(n+136|0,e),a=i.i[n+140>>2],i.i[n+136>>2]&1){e=Ni(),k(a),k(t),f=i.i[r+12>>2];break e}else zi(i.i[n+160>>2],a|0,t|0);else k(Hi(i.i[n+160>>2],e|0,t|0)|0),k(t),k(e);if(Pi(n+156|0,68444,7),t=i.
i[n+164>>2],i.i[n+164>>2]=0,e=i.i[n+168>>2],Di(t),f=i.i[r+12>>2],g0(n+128|0,f,i.i[r+16>>2]),t=i.i[n+132>>2],i.i[n+156>>2]==1)if(Li(n+120|0,e),a=i.i[n+124>>2],i.i[n+120>>2]&1){e=Ni(),k(a),k(t);break e}else
zi(i.i[n+160>>2],a|0,t|0);else k(Hi(i.i[n+160>>2],e|0,t|0)|0),k(t),k(e);if(Pi(n+156|0,68776,6),t=i.i[n+164>>2],i.i[n+164>>2]=0,e=i.i[n+168>>2],Di(t),i.S[r+68>>1]==1?t=M2(+i.S[r+70>>1])|0:t=i.B[i.i[n+172>>
2]]?1025:1024,i.i[n+156>>2]==1)if(Li(n+112|0,e),a=i.i[n+116>>2],i.i[n+112>>2]&1){e=Ni(),k(a),k(t);break e}else zi(i.i[n+160>>2],a|0,t|0);else k(Hi(i.i[n+160>>2],e|0,t|0)|0),k(t),k(e);if(Pi(n+156|0,69120,
9),t=i.i[n+164>>2],i.i[n+164>>2]=0,e=i.i[n+168>>2],Di(t),t=i.i[r+80>>2],t?(g0(n+104|0,t,i.i[r+84>>2]),t=i.i[n+108>>2]):t=i.B[i.i[n+172>>2]]?1025:1024,i.i[n+156>>2]==1)if(Li(n+96|0,e),a=i.i[n+100>>2],i.
i[n+96>>2]&1){e=Ni(),k(a),k(t);break e}else zi(i.i[n+160>>2],a|0,t|0);else k(Hi(i.i[n+160>>2],e|0,t|0)|0),k(t),k(e);if(N0(n+88|0,n+156|0,69171,15,r+20|0),i.i[n+88>>2]==1){e=i.i[n+92>>2];break e}if(N0(
n+80|0,n+156|0,69186,11,r+32|0),i.i[n+80>>2]==1){e=i.i[n+84>>2];break e}if(Pi(n+156|0,69197,9),t=i.i[n+164>>2],i.i[n+164>>2]=0,e=i.i[n+168>>2],Di(t),t=i.B[r+100]?1026:1027,i.i[n+156>>2]==1)if(Li(n+72|
0,e),a=i.i[n+76>>2],i.i[n+72>>2]&1){e=Ni(),k(a),k(t);break e}else zi(i.i[n+160>>2],a|0,t|0);else k(Hi(i.i[n+160>>2],e|0,t|0)|0),k(t),k(e);if(Pi(n+156|0,69206,8),t=i.i[n+164>>2],i.i[n+164>>2]=0,e=i.i[n+
168>>2],Di(t),Q4(n- -64|0,i.i[r+88>>2]),t=i.i[n+68>>2],i.i[n+156>>2]==1)if(Li(n+56|0,e),a=i.i[n+60>>2],i.i[n+56>>2]&1){e=Ni(),k(a),k(t);break e}else zi(i.i[n+160>>2],a|0,t|0);else k(Hi(i.i[n+160>>2],e|
0,t|0)|0),k(t),k(e);if(Pi(n+156|0,69022,10),t=i.i[n+164>>2],i.i[n+164>>2]=0,e=i.i[n+168>>2],Di(t),i.i[r>>2]==1?(Q4(n+48|0,i.i[r+4>>2]),t=i.i[n+52>>2]):t=i.B[i.i[n+172>>2]]?1025:1024,i.i[n+156>>2]==1)if(Li(
n+40|0,e),a=i.i[n+44>>2],i.i[n+40>>2]&1){e=Ni(),k(a),k(t);break e}else zi(i.i[n+160>>2],a|0,t|0);else k(Hi(i.i[n+160>>2],e|0,t|0)|0),k(t),k(e);if(N0(n+32|0,n+156|0,69013,9,r+44|0),i.i[n+32>>2]==1){e=i.
i[n+36>>2];break e}if(N0(n+24|0,n+156|0,68458,4,r+56|0),i.i[n+24>>2]==1){e=i.i[n+28>>2];break e}if(Pi(n+156|0,69214,4),t=i.i[n+164>>2],i.i[n+164>>2]=0,a=i.i[n+168>>2],Di(t),e=i.i[r+92>>2],t=w8(e),i.i[n+
156>>2]==1)if(Li(n+16|0,a),a=i.i[n+20>>2],i.i[n+16>>2]&1){e=Ni(),k(a),k(t);break e}else zi(i.i[n+160>>2],a|0,t|0);else k(Hi(i.i[n+160>>2],a|0,t|0)|0),k(t),k(a);if(Pi(n+156|0,69045,4),t=i.i[n+164>>2],i.
i[n+164>>2]=0,a=i.i[n+168>>2],Di(t),s=i.i[r+96>>2],t=w8(s),i.i[n+156>>2]!=1){o=i.i[n+160>>2],k(Hi(o|0,a|0,t|0)|0),k(t),k(a);break i}if(Li(n+8|0,a),a=i.i[n+12>>2],i.i[n+8>>2]&1)e=Ni(),k(a),k(t);else{o=
i.i[n+160>>2],zi(o|0,a|0,t|0);break i}}k(i.i[n+160>>2]),F(i.i[n+164>>2],i.i[n+168>>2]),k(e),s=i.i[r+96>>2],e=i.i[r+92>>2],o=1024}return B(i.i[r+8>>2],f),z(i.i[r+20>>2],i.i[r+24>>2]),z(i.i[r+32>>2],i.i[r+
36>>2]),z(i.i[r+44>>2],i.i[r+48>>2]),z(i.i[r+56>>2],i.i[r+60>>2]),k(e),k(s),c=n+176|0,o}function p2(){var r=0,n=0,t=0,e=0,a=0,o=0,f=0,s=0,u=0,b=0,l=0,d=0,h=0,w=0,v=0,y=0,m=0,C=0,j=0,S=0,R=0,q=0,M=0;r=
c-192|0,c=r,m=r+60|0,S=r+96|0,f=r+84|0,u=r+120|0;i:{for(;;){e:{if(b2(),t=r+152|0,Dt(t,88064),i.i[r+152>>2]!=8?O(r+116|0,t,36):Dt(r+116|0,88080),i.i[21978]=i.i[21978]+1,t=i.i[u+4>>2],w=0,i.i[r+152>>2]=
w|i.i[u>>2],i.i[r+156>>2]=t,t=i.i[u+12>>2],i.i[r+160>>2]=i.i[u+8>>2],i.i[r+164>>2]=t,t=i.i[u+20>>2],i.i[r+168>>2]=i.i[u+16>>2],i.i[r+172>>2]=t,t=i.i[u+28>>2],i.i[r+176>>2]=i.i[u+24>>2],i.i[r+180>>2]=t,
b=i.i[r+116>>2],(b|0)==9&&p(),t=i.i[r+180>>2],i.i[r+72>>2]=i.i[r+176>>2],i.i[r+76>>2]=t,t=i.i[r+172>>2],i.i[r+64>>2]=i.i[r+168>>2],i.i[r+68>>2]=t,t=i.i[r+164>>2],i.i[r+56>>2]=i.i[r+160>>2],i.i[r+60>>2]=
t,t=i.i[r+156>>2],i.i[r+48>>2]=i.i[r+152>>2],i.i[r+52>>2]=t,(b|0)==8)break e;t=i.i[r+52>>2],i.i[f>>2]=i.i[r+48>>2],i.i[f+4>>2]=t,t=i.i[r+60>>2],i.i[f+8>>2]=i.i[r+56>>2],i.i[f+12>>2]=t,t=i.i[r+68>>2],i.
i[f+16>>2]=i.i[r+64>>2],i.i[f+20>>2]=t,t=i.i[r+76>>2],i.i[f+24>>2]=i.i[r+72>>2],i.i[f+28>>2]=t,i.i[r+80>>2]=b;n:{r:{t:switch((b>>>0<=1?4:b-2|0)-1|0){case 0:No(i.i[r+84>>2]);break r;case 1:t=i.i[r+84>>
2],n=t+8|0,x4(n,i.i[r+88>>2]),e0(n),_e(n,1),hi(t);break r;case 2:t=i.i[r+84>>2],x4(t+8|0,i.i[r+88>>2]),hi(t);break r;case 3:if(b&1){t=i.i[m+12>>2],i.i[r+160>>2]=0|i.i[m+8>>2],i.i[r+164>>2]=t,t=i.i[m+4>>
2],i.i[r+152>>2]=i.i[m>>2],i.i[r+156>>2]=t,n=i.i[r+112>>2],t=_n(f,r+152|0,n?n+8|0:0),un(i.i[r+152>>2],t|0),k(t),ka(n),v0(S);continue}n=1024,t=i.i[r+88>>2],d=i.i[r+96>>2];a:{f:{o:{s:{u:switch(s=i.i[r+84>>
2],(s-((s|0)!=0)|0)-1|0){case 3:break o;case 4:break a;case 0:break u;case 1:case 2:break s;default:break f}n=Zs(t|0)|0,k(t);break a}n=t;break a}n=t&1^1027;break a}a=i.i[r+92>>2],t=s&1?t:1025,n=ac(a|0,
t|0)|0,k(t),k(a)}t3(d|0,n|0),k(n),v0(S);break n;case 4:a=i.i[r+84>>2],i.b[a+133]=1,t=i.B[r+88],n=a+8|0,H8(n),e0(n),_e(n,t?3:0),hi(a);break r;default:break t}for(a=i.i[r+104>>2],t=i.i[r+92>>2],v=i.i[r+
88>>2],w=i.i[r+88>>2],e=i.i[r+96>>2],R=i.i[r+100>>2],C=i.i[r+84>>2],l=(C|0)==-2147483648,l||_e(e+8|0,2),i.i[e+60>>2]=R,i.i[e+56>>2]=1,n=e+8|0,x4(n,a),e0(n),h=sn(i.i[e+100>>2])|0,a=Fi()|0,n=cn(h|0)|0,y=
fn(a|0,n|0)|0,k(n),s=i.i[e+8>>2],n=-84,d=i.B[e+98];;){if(n){t:{a:{f:{o:switch(a=i.B[n+74253],((a>>>0<2?2:a-2|0)&255)-1|0){case 0:break f;case 1:break o;default:break a}if((a|0)!=(d|0))break t;break a}
if(!s)break t}a:{f:{o:{s:switch(i.B[n+74252]-1|0){case 0:o=Ca(h|0)|0;break f;case 1:S4(r+16|0,h),a=i.i[r+16>>2],o=i.i[r+20>>2];break o;case 2:y8(r+24|0,h),a=i.i[r+24>>2],o=i.i[r+28>>2];break o;case 3:
j4(r+32|0,h),a=i.i[r+32>>2],o=i.i[r+36>>2];break o;case 4:I8(r+40|0),a=i.i[r+40>>2],o=i.i[r+44>>2];break o;default:break s}o=H((L=P(69403,16)>>2,i.i[L]));break f}if(j=P(i.i[n+74244>>2],i.i[n+74248>>2]),
!(a&1))break t;break a}j=P(i.i[n+74244>>2],i.i[n+74248>>2])}a:{if(i.B[n+74254]&&(O4(r+8|0,y,i.i[j>>2]),a=i.i[r+8>>2],F(a,i.i[r+12>>2]),a))break a;wi(y|0,i.i[j>>2],o|0)}k(o)}n=n+12|0;continue}break}if(k(
h),i.B[e+133])k(y),z(C,w);else{l?t=H(i.i[e+104>>2]):(i.i[r+156>>2]=v,i.i[r+160>>2]=t,i.i[r+152>>2]=C,t=u2(r+152|0)),a=H(t),i.i[e+64>>2]&&p(),n=i.i[e+68>>2],i.i[e+68>>2]=a,k(n),i.B[e+52]!=11&&(i.i[e+36>>
2]=l+i.i[e+36>>2],q=e,M=+J2(),i.d[q+24>>3]=M,i.i[e+16>>2]=1,i.i[e+20>>2]=0),v=Fc()|0,n=H(v),i.i[e+116>>2]&&p(),a=i.i[e+124>>2],i.i[e+124>>2]=n,n=i.i[e+120>>2],i.i[e+120>>2]=1,F(n,a),i.b[e+132]=1,d=i.i[e+
128>>2]+1|0,i.i[e+128>>2]=d,w=i.B[e+96]!=3?i.i[e+112>>2]:0,i.i[22036]&&p(),l=i.B[e+97],i.i[22036]=-1,n=i.i[22039]<<3,o=i.i[22038]-8|0;t:{a:{for(;;){if(n){if(n=n-8|0,o=o+8|0,(l|0)!=i.B[o])continue;break a}
break}if(n=l<<2,a=i.i[n+86380>>2],n=i.i[n+86392>>2],o=Ra()|0,s3(o|0,n|0,a|0),u3(o|0,2),a=H(o),s=i.i[22039],(s|0)==i.i[22037]){if(n=c-16|0,c=n,Ui(n+8|0,88148,i.i[22037],1,4,8),i.i[n+8>>2]!=-2147483647)
break i;c=n+16|0}n=i.i[22038]+(s<<3)|0,i.i[n+4>>2]=a,i.b[n]=l,i.i[22039]=s+1;break t}o=H(i.i[o+4>>2])}i.i[22036]=i.i[22036]+1,T2(r,i.i[e+8>>2],i.i[e+12>>2]),a=a3(v|0,i.i[e+108>>2],t|0,o|0,y|0,(i.i[r>>
2]&1?i.i[r+4>>2]:1024)|0,w|0)|0,n=i.i[e>>2]+1|0,i.i[e>>2]=n,n||p(),oe(),n=yi(4,44),i.b[n+40]=0,i.i[n+16>>2]=a,i.i[n+12>>2]=d,i.i[n+8>>2]=v,i.i[n+4>>2]=R,i.i[n>>2]=e,n=Qr(n,69088),i.i[21971]=i.i[21971]+
1,We(n),k(o),k(t),k(y)}hi(e)}if(b>>>0>=2)continue}ka(i.i[r+112>>2]);continue}break}c=r+192|0;return}p()}function vo(r,n,t,e,a,o,f){var s=0,u=0,b=0,l=0,d=0,h=0,w=0,v=0,y=0,m=0,C=0,j=0,S=0,R=0,q=0;s=c-192|
0,c=s,Q0(s- -64|0,r);i:{e:{if(i.i[s+64>>2]==1){if(u=a,a=u,b=i.i[s+68>>2],b>>>0<i.I[21993]&&(l=i.i[21992]+T(b,112)|0,i.i[l>>2]!=2&&(u=i.i[l+104>>2])),(a-u|0)<0)break e;F0(b)}if(i.I[n>>2]>1)break e;if(ti(
s+116|0,i.i[n+8>>2]),w=+(t>>>0),j=i.i[s+116>>2],(j|0)!=-2147483648)n:{if(S=i.i[s+120>>2],t=i.i[s+124>>2],i.b[s+136]=0,i.i[s+132>>2]=t,i.i[s+128>>2]=S,t=s+128|0,r2(s+56|0,t),u=i.i[s+56>>2],r2(s+48|0,t),
b=i.i[s+52>>2],m=i.i[s+48>>2],r2(s+40|0,t),l=i.i[s+40>>2],r2(s+32|0,t),!(!l|(!u|!m)))r:{if(i.i[s+32>>2])break r;t=b+1|0;t:{for(;;){if((t|0)!=1){if(u=t+m|0,d=t-1|0,t=d,i.B[u-2]==61)continue;break t}break}
d=0}bi(s+24|0,d,1,1),i.i[s+172>>2]=0,C=i.i[s+28>>2],i.i[s+168>>2]=C,i.i[s+164>>2]=i.i[s+24>>2];t:{for(;;){a:{if(!d)break t;if(Y0(s+176|0,m,d,d>>>0>=4?4:d),l=i.i[s+180>>2],(l|0)==1)break a;for(d=i.i[s+
188>>2],m=i.i[s+184>>2],h=i.i[s+176>>2],t=0,u=l;;){if(u){if(v=i.B[h],b=v-65|0,(b&255)>>>0>=26){b=v-71|0;f:{if((v-97&255)>>>0<26||(b=v+4|0,(v-48&255)>>>0<10)||(b=62,(v|0)==45))break f;if((v|0)!=95)break a;
b=63}}h=h+1|0,t=b&255|t<<6,u=u-1|0;continue}break}for(u=4-l|0,u=u>>>0<=4?u:0;;){if(u){u=u-1|0,t=t<<6;continue}break}for(R=s,q=m0(t,24)>>>16|0,i.b[R+177|0]=q,t=m0(t&16711935,8),i.b[s+178]=t>>>24,i.b[s+
176]=t>>>8,t=l-1|0,t=t>>>0>=3?3:t,j2(s+164|0,t),h=s+176|0,u=i.i[s+172>>2],C=i.i[s+168>>2];;){if(t){i.b[u+C|0]=i.B[h],t=t-1|0,h=h+1|0,u=u+1|0;continue}break}i.i[s+172>>2]=u;continue}break}B(i.i[s+164>>
2],C);break r}if(u=i.i[s+164>>2],(u|0)==-2147483648||(t=i.i[s+172>>2],h=0,i.i[s+156>>2]=h|i.i[s+168>>2],i.i[s+160>>2]=t,i.i[s+152>>2]=u,u=s+72|0,Me(u,s+152|0),U8(s+140|0,u),b=i.i[s+140>>2],(b|0)==-2147483648))
break r;if(l=i.i[s+144>>2],Mt(s+16|0,i.i[s+144>>2],i.i[s+148>>2]),i.i[s+16>>2]==1){if(t=i.i[s+20>>2],(ri(t)&255)==6)t:{if(ni(s+8|0,t,73031,3),i.i[s+8>>2]!=1||(d=u,u=i.i[s+12>>2],o8(d,u),d=i.i[s+72>>2],
h=i.i[s+76>>2],y=i.d[s+80>>3],k(u),Pe(+y),u=h2(1)|0,h2(0)|0,u=u&2147483647,(d|0)!=1|h|((u|0)==2146435072|u>>>0>2146435072)))break t;k(t),B(b,l),B(j,S),w=ra(w,y*1e3-f+-6e4);break n}k(t)}B(b,l)}B(j,S)}if(w<=
0)break e;if(L4(s+72|0,r),$e(s+176|0,n),i.i[21994]=i.i[21994]+1,y=w*.8,t=i.i[21995],n=i.i[21993],(t|0)!=(n|0))n:{if(n>>>0>t>>>0){n=i.i[21992]+T(t,112)|0,i.i[n>>2]!=2&&p(),i.d[n+40>>3]=y,i.d[n+32>>3]=w,
i.d[n+24>>3]=f,i.d[n+16>>3]=o,i.i[n+8>>2]=0,i.i[n>>2]=0,u=i.i[s+180>>2],i.i[n+48>>2]=i.i[s+176>>2],i.i[n+52>>2]=u,i.i[n+56>>2]=i.i[s+184>>2],i.i[21995]=i.i[n+4>>2],O(n+60|0,s+72|0,44);break n}p()}else
(t|0)==i.i[21991]&&(n=c-16|0,c=n,Ui(n+8|0,87964,i.i[21991],1,8,112),i.i[n+8>>2]!=-2147483647?p():c=n+16|0),n=i.i[21992]+T(t,112)|0,i.d[n+40>>3]=y,i.d[n+32>>3]=w,i.d[n+24>>3]=f,i.d[n+16>>3]=o,i.i[n+8>>
2]=0,i.i[n>>2]=0,u=i.i[s+180>>2],i.i[n+48>>2]=i.i[s+176>>2],i.i[n+52>>2]=u,i.i[n+56>>2]=i.i[s+184>>2],O(n+60|0,s+72|0,44),u=t+1|0,i.i[21995]=u,i.i[21993]=u;for(i.i[n+104>>2]=a,or(87932,r,t),et(t);;){if(i.
i[21980]!=1||(r=i.i[21982],(r|0)==(t|0)))break i;if(i.I[21994]<=e>>>0)n:{if(r>>>0>=i.I[21993]||(n=i.i[21992]+T(r,112)|0,i.i[n>>2]==2))break n;if(w=i.d[n+32>>3],!(e2(o-i.d[n+16>>3],f-i.d[n+24>>3])>=w))
break i}F0(r)}}mi(r)}c=s+192|0}function go(r,n,t,e){var a=0,o=0,f=0,s=0,u=0,b=0,l=0,d=0,h=0,w=0,v=0,y=0,m=0,C=0,j=0,S=0,R=0;a=c-208|0,c=a,l=ci(i.i[22003],i.i[22004],r);i:{if(l&&(s=i.i[l+4>>2],o=i.i[l>>
2],!s&o>>>0<=2)){if((o|0)!=2|s){S=1,b=i.d[l+8>>3],b=(o&1?b-i.d[e+8>>3]:b)/1e3,v=-1;e:{if(b>=4294967295)break e;o=b<4294967295&b>=0?~~b>>>0:0,v=(b>+(o>>>0))+o|0}}H4(a+56|0,l+56|0),C=i.i[a+60>>2],y=i.i[a+
56>>2],xi(a+48|0,t,74485,5),m=i.i[a+52>>2],j=i.i[a+48>>2],ni(a+40|0,t,74490,6),i.i[a+40>>2]==1?(o=i.i[a+44>>2],ti(a+68|0,o),k(o)):i.i[a+68>>2]=-2147483648,s=11,n&1||(s=ee(i.i[a+68>>2]!=-2147483648?i.i[a+
72>>2]:0,i.i[a+76>>2],74496,9)?11:8),h=4;e:{n:{r:{t:{a:switch(w=i.S[l+68>>1],w-401|0){case 0:break e;case 1:break a;case 2:break t;case 3:break r;default:break n}h=5;break e}h=ee(y,C,72644,32)?7:6;break e}
h=s;break e}if((w|0)==429){h=9;break e}h=(w-400&65535)>>>0<100?11:(w-500&65535)>>>0<100?10:15}n=0,(j|0)==1&&(ni(a+32|0,m,68444,7),s=i.i[a+36>>2],n=i.i[a+32>>2]),ni(a+24|0,t,68444,7),o=i.i[a+24>>2],u=i.
i[a+28>>2],ni(a+16|0,t,74490,6),d=i.i[a+20>>2],R=i.i[a+16>>2],i.i[a+140>>2]=2,i.i[a+132>>2]=2,i.i[a+124>>2]=R,i.i[a+128>>2]=d,i.i[a+116>>2]=o,i.i[a+120>>2]=u,i.i[a+112>>2]=s,i.i[a+108>>2]=n,i.i[a+104>>
2]=3,i.i[a+96>>2]=1,n=a+112|0,s=1;e:{n:{for(;;){r:{if((s|0)==4)break n;if(i.i[n-4>>2]==1){if(u=i.i[n>>2],de(u))break r;k(u)}f=f+1|0,n=n+8|0,s=s+1|0;continue}break}r:{t:switch((ri(u)&255)-4|0){case 0:if(w0(
a+184|0,u),f=i.i[a+184>>2],(f|0)==-2147483648){i.i[a+160>>2]=-2147483648;break r}o=i.i[a+192>>2],n=i.i[a+188>>2],i.i[a+152>>2]=n,i.i[a+156>>2]=o,i.i[a+148>>2]=f,f=o<<2,d=f+n|0;a:{f:{for(;;){if(f){if(Fe(
a+184|0,i.i[n>>2]),f=f-4|0,n=n+4|0,i.i[a+184>>2]==-2147483648)continue;break f}break}i.i[a+160>>2]=-2147483648;break a}if(i.i[a+168>>2]=i.i[a+192>>2],o=i.i[a+188>>2],i.i[a+160>>2]=i.i[a+184>>2],i.i[a+
164>>2]=o,(n|0)==(d|0))break a;for(f=0-(f>>>2|0)|0,d=a+196|0;Fe(a+172|0,i.i[n>>2]),i.i[a+172>>2]!=-2147483648&&(i.i[d+8>>2]=i.i[a+180>>2],o=i.i[a+176>>2],i.i[d>>2]=i.i[a+172>>2],i.i[d+4>>2]=o,o=i.i[a+
164>>2],i.i[a+184>>2]=i.i[a+160>>2],i.i[a+188>>2]=o,i.i[a+192>>2]=i.i[a+168>>2],o=a+184|0,Zi(o,74537,2),Zi(o,i.i[a+200>>2],i.i[a+204>>2]),i.i[a+168>>2]=i.i[a+192>>2],o=i.i[a+188>>2],i.i[a+160>>2]=i.i[a+
184>>2],i.i[a+164>>2]=o,B(i.i[a+196>>2],i.i[a+200>>2])),n=n+4|0,f=f+1|0,!!f;);}f2(a+148|0);break r;default:a2(a+160|0,u);break r;case 2:break t}Fe(a+160|0,u)}k(u);break e}i.i[a+160>>2]=-2147483648,s=f}
if((s|0)!=3)e:for(f=s-3|0,n=((s<<3)+a|0)+112|0;;){if(!f)break e;F(i.i[n-4>>2],i.i[n>>2]),f=f+1|0,n=n+8|0}i.i[a+160>>2]!=-2147483648?(i.i[a+88>>2]=i.i[a+168>>2],n=i.i[a+164>>2],i.i[a+80>>2]=i.i[a+160>>
2],i.i[a+84>>2]=n):(i.i[a+172>>2]=w,b4(a+184|0,a+172|0),i.i[a+100>>2]=32,i.i[a+96>>2]=74505,i.i[a+108>>2]=i.i[a+192>>2],n=i.i[a+188>>2],i.i[a+104>>2]=n,Q(a+80|0,a+96|0,2),B(i.i[a+184>>2],n)),f=1;e:{if((j|
0)==1)n:{if(xi(a+8|0,m,69214,4),s=i.i[a+12>>2],n=i.i[a+8>>2],k(m),(n|0)!=1)break n;n=1;break e}xi(a,t,69214,4),s=i.i[a+4>>2],n=i.i[a>>2]}n&1||(y?s=_(y|0,C|0)|0:f=0),o=t8(i.S[l+68>>1]),z(i.i[a+68>>2],i.
i[a+72>>2]),n=yi(4,36),i.i[n+12>>2]=v,i.i[n+8>>2]=S,i.i[n+4>>2]=s,i.i[n>>2]=f,i.b[n+35]=h,i.b[n+34]=o,i.s[n+32>>1]=w,i.i[n+28>>2]=t,o=i.i[a+84>>2],i.i[n+16>>2]=i.i[a+80>>2],i.i[n+20>>2]=o,i.i[n+24>>2]=
i.i[a+88>>2],i.i[a+100>>2]=n,i.b[a+96]=5,t=a+96|0,n=_i(t),o=i.i[e+20>>2],i.i[a+112>>2]=i.i[e+16>>2],i.i[a+116>>2]=o,o=i.i[e+12>>2],i.i[a+104>>2]=i.i[e+8>>2],i.i[a+108>>2]=o,o=i.i[e+4>>2],i.i[a+96>>2]=
i.i[e>>2],i.i[a+100>>2]=o,Le(r,n,t),U2(n);break i}k(t)}c=a+208|0}function _n(r,n,t){var e=0,a=0,o=0,f=0,s=0,u=0,b=0,l=0,d=0,h=0,w=0,v=0,y=0,m=0;e=c-544|0,c=e,m=i.B[r+8],l=i.i[r+4>>2],s=i.i[r>>2],b=i.i[n+
4>>2],v2(e+40|0,b),H0(e+500|0,n),i.i[e+500>>2]!=-2147483648?(i.i[e+496>>2]=i.i[e+508>>2],r=i.i[e+504>>2],i.i[e+488>>2]=i.i[e+500>>2],i.i[e+492>>2]=r):(i.i[e+496>>2]=0,i.i[e+488>>2]=0,i.i[e+492>>2]=1),
gi(e+308|0,e+40|0,e+488|0),B8(e+32|0,b),b=1;i:if(i.i[e+32>>2]==1){if(r=i.i[e+36>>2],Ki(e+320|0,r),k(r),o=i.i[e+320>>2],r=1,(o|0)==-2147483648||(r=i.i[e+324>>2],Ji(e+332|0,r,i.i[e+328>>2],1024),B(o,r),
y=i.i[e+332>>2],r=1,(y|0)==-2147483648)||(v=i.i[e+348>>2],d=i.i[e+352>>2],u=i.i[e+352>>2],h=i.i[e+348>>2],o=i.i[e+344>>2],r=i.i[e+360>>2],w=i.i[e+356>>2],B(y,i.i[e+336>>2]),B(w,r),w=0,r=1,(o|0)==-2147483648))
break i;a=d,b=v,w=o,f=u,r=h}else r=1;o=i.B[n+12],h=i.i[e+312>>2],u=i.i[e+316>>2],a=q0(b,a),b=r,r=N(r,f,69129,14),I8(e+24|0),f=i.i[e+24>>2],F(f,i.i[e+28>>2]),i.b[e+511]=(f|0)!=0,i.b[e+510]=r,i.b[e+509]=
a,i.b[e+508]=o,i.i[e+504>>2]=u,i.i[e+500>>2]=h,a=e+488|0,u=s+8|0,f=e+500|0,Z2(a,u,f),Q2(e+372|0,u,a),i.b[e+472]=m,i.i[e+460>>2]=l,r=i.B[s+8],(r|0)!=8|l>>>0<2||(i.i[e+500>>2]=l,b4(e+476|0,f),i.i[e+528>>
2]=9,i.i[e+524>>2]=69150,i.i[e+520>>2]=i.i[e+484>>2],l=i.i[e+480>>2],i.i[e+516>>2]=l,i.i[e+512>>2]=7,i.i[e+508>>2]=69143,i.i[e+504>>2]=i.i[e+388>>2],r=i.i[e+384>>2],i.i[e+500>>2]=r,Q(a,f,4),B(i.i[e+380>>
2],r),i.i[e+388>>2]=i.i[e+496>>2],r=i.i[e+492>>2],i.i[e+380>>2]=i.i[e+488>>2],i.i[e+384>>2]=r,B(i.i[e+476>>2],l),r=i.B[u]);i:{e:{n:switch((r&255)-1|0){case 0:if(r=i.i[s+12>>2],r>>>0>3)break e;if((r|0)!=
2)break i;break e;case 1:if(i.i[s+12>>2]-7>>>0<4294967293)break e;break i;case 2:case 3:case 5:case 6:case 7:case 8:break e;case 4:break i;default:break n}if(!i.i[s+12>>2])break i}a=e+500|0,Mr(a,n),i.
i[e+520>>2]=i.i[e+388>>2],r=i.i[e+384>>2],i.i[e+512>>2]=i.i[e+380>>2],i.i[e+516>>2]=r,Er(e+380|0,a),x8(a)}gi(e+500|0,e+40|0,e+380|0),i.i[e+388>>2]=i.i[e+508>>2],r=i.i[e+504>>2],i.i[e+380>>2]=i.i[e+500>>
2],i.i[e+384>>2]=r;i:{if(t)e:{if($0(e+16|0,t+108|0),r=i.i[e+20>>2],n=i.i[e+16>>2],!i.i[n>>2]){i.i[r>>2]=i.i[r>>2]-1;break e}if(t=P(69159,12),a=e+532|0,ie(a,i.i[n+4>>2],i.i[t>>2]),i.i[r>>2]=i.i[r>>2]-1,
i.i[e+532>>2]==-2147483648)break e;gi(e+500|0,e+40|0,a);break i}i.i[e+500>>2]=-2147483648}return z(i.i[e+416>>2],i.i[e+420>>2]),i.i[e+424>>2]=i.i[e+508>>2],r=i.i[e+504>>2],f=0,i.i[e+416>>2]=f|i.i[e+500>>
2],i.i[e+420>>2]=r,ae(e+8|0,o),r=i.i[e+12>>2],n=i.i[e+8>>2],i.i[e+452>>2]=n,i.i[e+456>>2]=r,n=-2147483648,t=i.i[e+308>>2],(t|0)!=-2147483648&&(v=i.i[e+312>>2],d=i.i[e+316>>2],d?n=t:B(t,h)),_2(e+500|0,
i.B[o+86880]),t=e+372|0,r=i.B[e+519],o=t+(r?32:20)|0,r=t+(r?36:24)|0,z(i.i[o>>2],i.i[r>>2]),i.i[o>>2]=n,i.i[r>>2]=v,i.i[r+4>>2]=d,i.B[u]==5&&(r=i.i[s>>2]==1,t=1024,n=i.i[s+12>>2],i.i[n>>2]==1&&(t=aa(r,
i.i[n+4>>2])),k(i.i[e+464>>2]),i.i[e+464>>2]=t,r=aa(r,i.i[n+28>>2]),k(i.i[e+468>>2]),i.i[e+468>>2]=r),r=K2(e+372|0),B(w,b),Yi(e+40|0),U2(s),c=e+544|0,r}function ir(r,n,t,e){var a=0,o=0,f=0,s=0,u=0,b=0,
l=0,d=0,h=0,w=0,v=0,y=0,m=0,C=0,j=0;for(a=c-112|0,c=a,i.i[a+68>>2]=0,i.i[a+60>>2]=0,i.i[a+64>>2]=1,f=e<<2,o=f+8388608|0,i.i[a+56>>2]=e>>>0>1073741823||o>>>0<f>>>0?-1:o,C=a+104|0;;){i:{if(qi(a+48|0,t,e,
h),y=i.i[a+48>>2],!y)break i;for(b=i.i[a+52>>2],s=0,i.i[a+72>>2]=0,J0(a+40|0,34,a+72|0),i.i[a+100>>2]=b,l=i.i[a+44>>2],i.b[a+108]=l,i.i[a+104>>2]=i.i[a+72>>2],w=i.B[(l+C|0)-1|0],m=T(w,16843009);;){if(s>>>
0>b>>>0)break i;u=s+y|0,d=b-s|0;e:if(d>>>0<=7)for(o=0;;){if((o|0)==(d|0))break i;if((w|0)==i.B[o+u|0])break e;o=o+1|0}else{f=u+3&-4;n:{if((f|0)!=(u|0)){for(f=f-u|0,o=0;;){if((w|0)==i.B[o+u|0])break e;
if(o=o+1|0,(f|0)==(o|0))break}if(o=d-8|0,f>>>0>o>>>0)break n}else o=d-8|0,f=0;for(;;){if(v=f+u|0,j=m^i.i[v>>2],v=m^i.i[v+4>>2],((j|16843008-j)&(16843008-v|v)&-2139062144)!=-2139062144)break n;if(f=f+8|
0,!(f>>>0<=o>>>0))break}}if((f|0)==(d|0))break i;for(u=f+u|0,d=(b-f|0)-s|0,o=0;;){if((w|0)!=i.B[o+u|0]){if(o=o+1|0,(d|0)!=(o|0))continue;break i}break}o=o+f|0}if(s=(o+s|0)+1|0,!(l>>>0>s>>>0|s>>>0>b>>>
0)&&(f=s-l|0,!A2(f+y|0,C,l)))break}if(h=(f+h|0)+1|0,qi(a+32|0,t,e,h),l=i.i[a+32>>2],!l)break i;b=i.i[a+36>>2],o=0,u=0;e:{n:{for(;;){r:{if(d=a+24|0,(o|0)==(b|0))break n;if(f=0,s=i.B[o+l|0],(s|0)!=34)f=
(s|0)==92?u^1:0;else if(!(u&1))break r;o=o+1|0,u=f;continue}break}break e}o=b}if(w=o+h|0,t4(d,t,e,h,w),f=i.i[a+24>>2],tr(a+72|0,n,f||1,f?i.i[a+28>>2]:0,a+56|0),m=i.i[a+72>>2],(m|0)==-2147483648)h=w+1|
0;else{d=i.i[a+80>>2],u=d,l=i.i[a+76>>2],o=l;e:for(;;){n:{b=d,f=l;r:{t:switch(u|0){case 1:s=i.B[o];break r;case 0:break n;default:break t}if(s=i.B[o],(s|0)!=92)break r;f=73948,b=10;t:{a:{f:switch(s=i.
B[o+1],s-110|0){case 0:case 4:case 6:break t;case 7:break f;case 1:case 2:case 3:case 5:break n;default:break a}if(u=u-6|0,u>>>0>=4294967292)break n;for(v=o+2|0,o=o+6|0,s=0;;){if((s|0)==4)continue e;if(y=
i.B[s+v|0],s=s+1|0,!((y-48&255)>>>0<10|((y&-33)-65&255)>>>0<6))break}break n}a:switch(s-98|0){case 0:case 4:break t;case 1:case 2:case 3:break n;default:break a}if((s|0)==34|(s|0)==47)break t;if((s|0)!=
92)break n}u=u-2|0,o=o+2|0;continue}if(f=73948,b=10,s=s&255,(s|0)==34|(s|0)==92)break n;u=u-1|0,o=o+1|0;continue}break}x2(a+16|0,t,e,h),i.i[a+96>>2]=b,i.i[a+92>>2]=f,f=i.i[a+16>>2],i.i[a+88>>2]=f?i.i[a+
20>>2]:0,i.i[a+84>>2]=f||1,i4(a+60|0,a+84|0),qi(a+8|0,t,e,w),e=i.i[a+12>>2],t=i.i[a+8>>2],B(m,l),e=t?e:0,t=t||1,h=1}continue}break}m8(r,a+60|0,t,e),c=a+112|0}function mo(r,n,t){r=r|0,n=n|0,t=t|0;var e=0,
a=0,o=0,f=0;if(e=c-384|0,c=e,i.i[e+8>>2]=n,i.i[e+168>>2]=e+8,i.i[e+172>>2]=e+168,Ze(e+304|0,e+172|0,72899,13),n=i.i[e+312>>2],i.i[e+192>>2]=0|i.i[e+308>>2],i.i[e+196>>2]=n,n=i.i[e+320>>2],i.i[e+200>>2]=
i.i[e+316>>2],i.i[e+204>>2]=n,i.i[e+304>>2]==1)a=i.i[e+204>>2],i.i[e+316>>2]=i.i[e+200>>2],i.i[e+320>>2]=a,a=i.i[e+196>>2],i.i[e+308>>2]=i.i[e+192>>2],i.i[e+312>>2]=a,i.i[e+304>>2]=-2147483648;else i:{
if(i.i[e+304>>2]=4,f0(e+88|0,e+192|0,e+304|0),n=i.i[e+96>>2],i.i[e+224>>2]=0|i.i[e+92>>2],i.i[e+228>>2]=n,n=i.i[e+104>>2],i.i[e+232>>2]=i.i[e+100>>2],i.i[e+236>>2]=n,i.i[e+88>>2]==1){a=i.i[e+236>>2],i.
i[e+316>>2]=i.i[e+232>>2],i.i[e+320>>2]=a,a=i.i[e+228>>2],i.i[e+308>>2]=i.i[e+224>>2],i.i[e+312>>2]=a,i.i[e+304>>2]=-2147483648;break i}if(n=i.i[e+236>>2],i.i[e+184>>2]=i.i[e+232>>2],i.i[e+188>>2]=n,n=
i.i[e+228>>2],i.i[e+176>>2]=i.i[e+224>>2],i.i[e+180>>2]=n,wr(e+304|0,e+168|0,72912,28),n=i.i[e+312>>2],i.i[e+88>>2]=0|i.i[e+308>>2],i.i[e+92>>2]=n,n=i.i[e+320>>2],i.i[e+96>>2]=i.i[e+316>>2],i.i[e+100>>
2]=n,i.i[e+304>>2]==1)a=i.i[e+100>>2],i.i[e+316>>2]=i.i[e+96>>2],i.i[e+320>>2]=a,a=i.i[e+92>>2],i.i[e+308>>2]=i.i[e+88>>2],i.i[e+312>>2]=a,i.i[e+304>>2]=-2147483648;else{if(n=i.i[e+100>>2],i.i[e+216>>
2]=i.i[e+96>>2],i.i[e+220>>2]=n,n=i.i[e+92>>2],i.i[e+208>>2]=i.i[e+88>>2],i.i[e+212>>2]=n,wr(e+304|0,e+168|0,72940,13),n=i.i[e+312>>2],i.i[e+88>>2]=0|i.i[e+308>>2],i.i[e+92>>2]=n,n=i.i[e+320>>2],i.i[e+
96>>2]=i.i[e+316>>2],i.i[e+100>>2]=n,i.i[e+304>>2]==1)a=i.i[e+100>>2],i.i[e+316>>2]=i.i[e+96>>2],i.i[e+320>>2]=a,a=i.i[e+92>>2],i.i[e+308>>2]=i.i[e+88>>2],i.i[e+312>>2]=a,i.i[e+304>>2]=-2147483648;else{
if(n=i.i[e+100>>2],i.i[e+232>>2]=i.i[e+96>>2],i.i[e+236>>2]=n,n=i.i[e+92>>2],i.i[e+224>>2]=i.i[e+88>>2],i.i[e+228>>2]=n,i.i[e+252>>2]=0,i.i[e+244>>2]=0,i.i[e+248>>2]=4,Ze(e+304|0,e+172|0,72953,12),n=i.
i[e+316>>2],i.i[e+256>>2]=i.i[e+312>>2],i.i[e+260>>2]=n,i.i[e+264>>2]=i.i[e+320>>2],n=i.i[e+308>>2],i.i[e+304>>2]==1)i.i[e+320>>2]=i.i[e+264>>2],a=i.i[e+260>>2],i.i[e+312>>2]=i.i[e+256>>2],i.i[e+316>>
2]=a;else{(n|0)!=-2147483648&&(a=e+304|0,se(a,69227,12),i.i[e+320>>2]=n,o=i.i[e+260>>2],i.i[e+324>>2]=i.i[e+256>>2],i.i[e+328>>2]=o,i.i[e+332>>2]=i.i[e+264>>2],g4(e+244|0,a)),f=e+304|0,st(f,e+168|0,72965,
10),n=i.i[e+316>>2],i.i[e+88>>2]=i.i[e+312>>2],i.i[e+92>>2]=n,i.i[e+96>>2]=i.i[e+320>>2],n=i.i[e+308>>2];e:{if(i.i[e+304>>2]==1)break e;if(i.i[e+280>>2]=i.i[e+96>>2],a=i.i[e+92>>2],i.i[e+272>>2]=i.i[e+
88>>2],i.i[e+276>>2]=a,(n|0)!=-2147483648)n:{if(o=i.i[e+276>>2],a=i.i[e+272>>2],i.i[e+308>>2]=a,i.i[e+312>>2]=o,i.i[e+304>>2]=n,i.i[e+316>>2]=i.i[e+280>>2],o=i.i[e+312>>2],!N(a,o,72999,3)&&!N(a,o,73002,
4)){K(f);break n}a=e+304|0,se(a,72975,10),i.i[e+320>>2]=n,o=i.i[e+276>>2],i.i[e+324>>2]=i.i[e+272>>2],i.i[e+328>>2]=o,i.i[e+332>>2]=i.i[e+280>>2],g4(e+244|0,a)}if(Ze(e+304|0,e+172|0,72985,14),n=i.i[e+
316>>2],i.i[e+88>>2]=i.i[e+312>>2],i.i[e+92>>2]=n,i.i[e+96>>2]=i.i[e+320>>2],n=i.i[e+308>>2],i.i[e+304>>2]==1)break e;i.i[e+296>>2]=i.i[e+96>>2],a=i.i[e+92>>2],i.i[e+288>>2]=i.i[e+88>>2],i.i[e+292>>2]=
a,(n|0)!=-2147483648?(i.i[e+88>>2]=n,a=i.i[e+292>>2],i.i[e+92>>2]=i.i[e+288>>2],i.i[e+96>>2]=a,i.i[e+100>>2]=i.i[e+296>>2]):se(e+88|0,72859,18),n=i.i[e+188>>2],i.i[e+328>>2]=i.i[e+184>>2],i.i[e+332>>2]=
n,n=i.i[e+180>>2],i.i[e+320>>2]=i.i[e+176>>2],i.i[e+324>>2]=n,a=i.i[e+212>>2],i.i[e+348>>2]=i.i[e+208>>2],i.i[e+352>>2]=a,a=i.i[e+220>>2],i.i[e+356>>2]=i.i[e+216>>2],i.i[e+360>>2]=a,a=i.i[e+228>>2],i.
i[e+364>>2]=i.i[e+224>>2],i.i[e+368>>2]=a,a=i.i[e+236>>2],i.i[e+372>>2]=i.i[e+232>>2],i.i[e+376>>2]=a,n=i.i[e+248>>2],a=0,i.i[e+336>>2]=a|i.i[e+244>>2],i.i[e+340>>2]=n,i.i[e+344>>2]=i.i[e+252>>2],n=i.
i[e+100>>2],i.i[e+312>>2]=i.i[e+96>>2],i.i[e+316>>2]=n,n=i.i[e+92>>2],i.i[e+304>>2]=i.i[e+88>>2],i.i[e+308>>2]=n;break i}i.i[e+320>>2]=i.i[e+96>>2],a=i.i[e+92>>2],i.i[e+312>>2]=i.i[e+88>>2],i.i[e+316>>
2]=a}i.i[e+308>>2]=n,i.i[e+304>>2]=-2147483648,b0(e+244|0),N2(e+224|0)}N2(e+208|0)}K(e+176|0)}E8(e+12|0,e+304|0),n=i.i[e+16>>2],a=i.i[e+12>>2],(a|0)==-2147483648?(k(t),t=1):(O(e+96|0,e+20|0,68),i.i[e+
92>>2]=n,i.i[e+88>>2]=a,a=Z8(t),i.i[e+12>>2]=a,Yn(e,e+88|0,e+12|0,1),n=i.i[e+4>>2],t=i.i[e>>2],k(a)),k(i.i[e+8>>2]),i.i[r+8>>2]=t,t=t&1,i.i[r+4>>2]=t?n:0,i.i[r>>2]=t?0:n,c=e+384|0}function er(r,n,t){var e=0,
a=0,o=0,f=0,s=0,u=0,b=0,l=0;if(o=c+-64|0,c=o,f=1114112,t)i:{e:{n:{r:{t:switch(a=i.B[n],a-37|0){case 0:break t;case 1:break r;case 2:case 3:case 4:case 5:break i;case 6:break n;default:break e}if(Nr(o+
40|0,n,t),!i.i[o+40>>2]||(e=i.i[o+48>>2],e>>>0>t>>>0)||(f=i.B[o+44],Nr(o+52|0,n+e|0,t-e|0),!i.i[o+52>>2]|(f&254)!=194)||(n=i.b[o+56],(n|0)>=-64))break i;e=i.i[o+60>>2]+e|0,f=(n|f<<6)&255;break i}r:{t:{
a:if(t>>>0<=2){if((t|0)!=2)break a;if(i.B[n+1]==35)break t}else{if(i.B[n+1]!=35)break a;if((i.B[n+2]|32)!=120)break t;s=3,a=-3,u=16;break r}f=t-1|0,s=n+1|0,t=-376;a:{for(;;){if(t){if(e=i.i[t+73952>>2],
e)f:{if(u=i.i[t+73948>>2],a=e-1|0,!h0(s,f,u,a)|a>>>0>=f>>>0||(b=n+e|0,!b))break f;if(i.B[b]==59)break a}t=t+8|0;continue}break}f=1114112;break i}e=e+1|0,f=i.B[a+u|0];break i}s=2,a=-2,u=10}a=t+a|0,s=n+
s|0;r:{t:{for(;;){if((e|0)!=(a|0)){if(i.B[e+s|0]!=48)break t;if(n=8,e=e+1|0,(e|0)!=8)continue;break r}break}n=a;break r}n=e}if(n>>>0>a>>>0)break i;for(a=a-n|0,n=n+s|0,e=0,f=0;;){r:{if((e|0)==(a|0)||(d8(
o+32|0,u,i.B[n+e|0]),s=i.i[o+32>>2],f=s+f|0,(e|0)==6))break r;if(e=e+1|0,s)continue}break}for(b=a>>>0<f>>>0?a:f,e=0,s=0;;){if((e|0)!=(b|0)){if(d8(o+24|0,u,i.B[n+e|0]),e=e+1|0,i.i[o+24>>2]!=1)continue;
s=we(u,s),l=s+i.i[o+28>>2]|0,s=w2||s>>>0>l>>>0?-1:l;continue}break}e=((t-a|0)+f|0)+(i.B[n+f|0]==59&a>>>0>f>>>0)|0,n=(s^55296)-1114112>>>0<4293855232?1114112:s,f=n||1114112;break i}f=32,e=1;break i}if((a|
0)!=92)break i;e:{for(;;){n:{if((t|0)==(e|0))break i;if(i.B[n+e|0]!=92)break n;if(a=8,e=e+1|0,(e|0)!=8)continue;break e}break}a=e}if(t>>>0<=a>>>0)break i;if(s=i.B[n+a|0],e=s-34|0,1<<e&8225&&e>>>0<=13){
e=a+1|0,f=s;break i}e:switch(s-116|0){case 0:e=a+1|0,f=9;break i;case 1:if(p4(o+16|0,n,t,a+1|0),!i.B[o+16]||(s=i.B[o+17],p4(o+8|0,n,t,a+3|0),!i.B[o+8])||(n=s<<8&65280,(n^-1058816)>>>0<4293855232))break i;
e=a+5|0,f=n|i.B[o+9];break i;case 4:break e;default:break i}if(p4(o,n,t,a+1|0),!i.B[o])break i;f=i.B[o+1],e=a+3|0}i.i[r+4>>2]=e,i.i[r>>2]=f,c=o- -64|0}function nr(r,n,t,e,a){var o=0,f=0,s=0,u=0,b=0,l=0,
d=0,h=0,w=0,v=0;if(o=c-160|0,c=o,cr(o+108|0,n,a,1,15),b=i.i[o+120>>2],l=i.i[o+116>>2],u=i.i[o+112>>2],s=i.i[o+108>>2],(s|0)!=-2147483648)t=i.i[o+144>>2],e=0,i.i[r+36>>2]=e|i.i[o+140>>2],i.i[r+40>>2]=t,
t=i.i[o+136>>2],i.i[r+28>>2]=i.i[o+132>>2],i.i[r+32>>2]=t,t=i.i[o+128>>2],i.i[r+20>>2]=i.i[o+124>>2],i.i[r+24>>2]=t,i.i[r+16>>2]=b,i.i[r+12>>2]=l,i.i[r+8>>2]=u,i.i[r+4>>2]=s,i.i[r>>2]=1;else{i:{if(zr(
t,e))D4(o+16|0,t,e,75660,21);else{s=0;e:{n:{for(;;){r:{if((e|0)==(s|0)||(f=i.B[t+s|0],(f|0)==35|(f|0)==47))break n;if((f|0)==58)break r;if((f|0)==92)break n;if(s=s+1|0,(f|0)!=63)continue;break n}break}
i.i[o+120>>2]=e,i.i[o+116>>2]=t,i.i[o+112>>2]=2,i.i[o+108>>2]=75731,Q(o+56|0,o+108|0,2);break e}Oi(o+56|0,t,e)}if(w=i.i[o+64>>2],s=i.i[o+60>>2],i.i[n+24>>2]!=-2147483648)a0(o+72|0,n+24|0);else e:{if(xt(
o+108|0,n,(u|0)!=-2147483648?l:0),e=i.i[o+108>>2],(e|0)!=-2147483648)O(o+72|0,o+112|0,36);else n:{if(e=i.i[n+36>>2],f=i.i[n+40>>2],ui(o+8|0,e,f,75447,5),t=o+108|0,ki(t,i.i[o+8>>2],i.i[o+12>>2],32),v=i.
i[o+108>>2],d=i.i[o+112>>2],!d&(u|0)==-2147483648){if(e=i.i[n+8>>2],a=i.i[n+4>>2],i.i[o+112>>2]=61,i.i[o+108>>2]=75510,U0(o+68|0,a,e,t,1),e=i.i[o+68>>2],(e|0)!=-2147483648)break n;break e}if(ui(o,e,f,
75452,4),pr(t,i.i[n+4>>2],i.i[n+8>>2],i.i[o>>2],i.i[o+4>>2],a,1),f=i.i[o+120>>2],a=i.i[o+116>>2],h=i.i[o+112>>2],e=i.i[o+108>>2],(e|0)!=-2147483648){t=i.i[o+144>>2],b=0,i.i[o+100>>2]=b|i.i[o+140>>2],i.
i[o+104>>2]=t,t=i.i[o+136>>2],i.i[o+92>>2]=i.i[o+132>>2],i.i[o+96>>2]=t,t=i.i[o+128>>2],i.i[o+84>>2]=i.i[o+124>>2],i.i[o+88>>2]=t,i.i[o+80>>2]=f,i.i[o+76>>2]=a,i.i[o+72>>2]=h;break n}(u|0)!=-2147483648?
(i.i[o+120>>2]=f,i.i[o+116>>2]=a,i.i[o+112>>2]=b,i.i[o+108>>2]=l,Q(o+148|0,o+108|0,2)):(i.i[o+128>>2]=f,i.i[o+124>>2]=a,i.i[o+120>>2]=d,i.i[o+116>>2]=v,i.i[o+112>>2]=8,i.i[o+108>>2]=75432,Q(o+148|0,o+
108|0,3)),i.i[o+80>>2]=i.i[o+156>>2],t=i.i[o+152>>2],i.i[o+72>>2]=i.i[o+148>>2],i.i[o+76>>2]=t,B(h,a);break e}t=i.i[o+88>>2],a=0,i.i[r+20>>2]=a|i.i[o+84>>2],i.i[r+24>>2]=t,t=i.i[o+96>>2],i.i[r+28>>2]=
i.i[o+92>>2],i.i[r+32>>2]=t,t=i.i[o+104>>2],i.i[r+36>>2]=i.i[o+100>>2],i.i[r+40>>2]=t,n=i.i[o+72>>2],t=i.i[o+76>>2],i.i[r+16>>2]=i.i[o+80>>2],i.i[r+8>>2]=n,i.i[r+12>>2]=t,i.i[r+4>>2]=e,i.i[r>>2]=1,B(i.
i[o+56>>2],s);break i}t=i.i[o+72>>2],e=i.i[o+76>>2],D4(o+16|0,s,w,e,i.i[o+80>>2]),B(t,e),B(i.i[o+56>>2],s)}if(i.i[o+16>>2]==-2147483648){J4(r,i.i[n+4>>2],i.i[n+8>>2],75703,27);break i}if(i.b[o+52]&1)J4(
r,i.i[n+4>>2],i.i[n+8>>2],75681,22);else{if(t=i.i[o+44>>2],e=i.i[o+48>>2],a=(u|0)!=-2147483648?l:0,Dr(n,t,e,a,b)){O(r+4|0,o+16|0,40),i.i[r>>2]=0;break i}xt(o+108|0,n,a),a=i.i[o+108>>2],(a|0)!=-2147483648?
(O(r+8|0,o+112|0,36),i.i[r>>2]=1,i.i[r+4>>2]=a):J4(r,i.i[n+4>>2],i.i[n+8>>2],t,e)}Ti(o+16|0)}z(u,l)}c=o+160|0}function rr(r){var n=0,t=0,e=0,a=0,o=0,f=0,s=0,u=0,b=0,l=0,d=0,h=0,w=0,v=0,y=0,m=0,C=0,j=0,
S=0,R=0,q=0,M=0,X=0,Y=0,Z=0,oi=0,fi=0;if(n=c-208|0,c=n,t=i.i[22042],t>>>0>=2147483647&&p(),i.i[22042]=t+1,i.i[22044])i:{if(!(Gs(i.i[22043],r|0)|0)||(a=i.i[22044],t=i.i[a>>2]+1|0,i.i[a>>2]=t,t))break i;
p()}if(i.i[22042]=i.i[22042]-1,!a)i:{s=Xc(r|0)|0,s&&(ec(n+48|0,s|0),e=i.i[n+48>>2],t=i.i[n+52>>2],(t|0)==9?(y=i.i[e+32>>2],m=i.i[e+20>>2],Y=i.i[e+24>>2],C=i.i[e+16>>2],j=i.i[e+12>>2],S=i.i[e+8>>2],R=i.
i[e+4>>2],q=i.i[e>>2],t=i.i[e+28>>2],L2(9,e),v=1,Z=(t|0)==1):L2(t,e)),B8(n+40|0,r),M=1,i.i[n+40>>2]==1&&(t=n+48|0,nt(t,i.i[n+44>>2]),w=_i(t)),h=sn(r|0)|0,e=cn(h|0)|0,t=hc(e|0)|0,vr(n+128|0,t),k(t),k(e);
e:{if(w){if(mt(n+48|0,i.i[w+8>>2],i.i[w+12>>2]),e=i.i[n+48>>2],o=0,(e|0)==-2147483648)break e;oi=i.i[n+56>>2],M=i.i[n+52>>2]}else e=0;o=e}for(e=o,v4(n+140|0,Ca(h|0)|0),j4(n+32|0,h),$8(n+152|0,i.i[n+32>>
2],i.i[n+36>>2]),o=i.i[n+128>>2],a=i.i[n+132>>2],u=i.i[n+136>>2],bi(n+24|0,u,4,24),i.i[n+172>>2]=0,b=i.i[n+28>>2],i.i[n+168>>2]=b,t=i.i[n+24>>2],i.i[n+164>>2]=t,l=u<<4,X=l+a|0,t>>>0<u>>>0&&(o2(n+164|0,
0,u,4,24),d=i.i[n+172>>2],b=i.i[n+168>>2]),i.i[n+188>>2]=X,i.i[n+184>>2]=o,i.i[n+176>>2]=a,fi=u+d|0,f=T(d,24)+b|0,d=n+60|0;;){if(l){i.i[n+200>>2]=i.i[a+8>>2],t=i.i[a+4>>2],i.i[n+192>>2]=i.i[a>>2],i.i[n+
196>>2]=t,v4(d,i.i[a+12>>2]),i.i[n+56>>2]=i.i[n+200>>2],o=i.i[n+196>>2],u=o,t=i.i[n+192>>2],i.i[n+48>>2]=t,i.i[n+52>>2]=o,b=i.i[n+68>>2],o=i.i[n+64>>2],i.i[f+16>>2]=o,i.i[f+20>>2]=b,i.i[f>>2]=t,i.i[f+
4>>2]=u,t=i.i[n+60>>2],i.i[f+8>>2]=i.i[n+56>>2],i.i[f+12>>2]=t,l=l-16|0,f=f+24|0,a=a+16|0;continue}break}if(i.i[n+172>>2]=fi,i.i[n+180>>2]=X,o=n+176|0,w4(o),i.i[n+80>>2]=i.i[n+172>>2],t=i.i[n+168>>2],
b=0,i.i[n+72>>2]=b|i.i[n+164>>2],i.i[n+76>>2]=t,S4(n+16|0,h),$8(n+96|0,i.i[n+16>>2],i.i[n+20>>2]),i.i[n+56>>2]=oi,i.i[n+52>>2]=M,i.i[n+48>>2]=e,t=i.i[n+144>>2],i.i[n+60>>2]=i.i[n+140>>2],i.i[n+64>>2]=
t,i.i[n+68>>2]=i.i[n+148>>2],t=i.i[n+156>>2],i.i[n+84>>2]=i.i[n+152>>2],i.i[n+88>>2]=t,i.i[n+92>>2]=i.i[n+160>>2],Or(o,n+48|0),k(h),a=0,v?(l=(y|0)!=0,o=m?Z:2):(S=2,q=1e4,R=3e4,j=100,C=5e3,l=0,o=2),s?(ji(
n+8|0,kc(s|0)|0),d=i.i[n+12>>2],a=i.i[n+8>>2],ji(n,Vc(s|0)|0),v=i.i[n+4>>2],e=i.i[n>>2]):e=0,t=i.i[n+188>>2],i.i[n+112>>2]=0|i.i[n+184>>2],i.i[n+116>>2]=t,t=i.i[n+180>>2],i.i[n+104>>2]=i.i[n+176>>2],i.
i[n+108>>2]=t,i.i[n+120>>2]=w,i.i[n+84>>2]=C,i.i[n+80>>2]=j,i.i[n+76>>2]=S,i.i[n+72>>2]=R,i.i[n+68>>2]=q,i.b[n+64]=o,i.i[n+56>>2]=m,i.i[n+60>>2]=Y,i.i[n+52>>2]=y,i.i[n+48>>2]=l,i.i[n+100>>2]=v,i.i[n+96>>
2]=e,i.i[n+92>>2]=d,i.i[n+88>>2]=a,a=Et(n+48|0,H(r)),!s)break i;k(s)}return c=n+208|0,a}function tr(r,n,t,e,a){var o=0,f=0,s=0,u=0,b=0,l=0,d=0,h=0,w=0,v=0,y=0,m=0,C=0,j=0,S=0,R=0,q=0,M=0,X=0,Y=0,Z=0,oi=0,
fi=0;o=c-112|0,c=o,i.i[o+36>>2]=0,i.i[o+28>>2]=0,i.i[o+32>>2]=1,y=n+12|0,v=i.i[n+4>>2],M=v+16|0,m=T(i.i[n+8>>2],12),X=m-12|0,S=v+m|0,Y=o+96|0,Z=o+72|0;i:{e:{n:{r:{for(;;){t:{if(e>>>0<f>>>0)break r;for(l=
0,n=f;;){if((n|0)==(e|0))break r;if(!(i.b[i.B[n+t|0]+y|0]&1)){n=n+1|0,l=l+1|0;continue}break}if(R=f+l|0,Pt(o+56|0,t,e,R),C=i.i[o+56>>2],!C)break t;w=i.i[o+68>>2],d=i.i[o+64>>2],j=i.i[o+60>>2],j?(f=C+j|
0,n=i.b[f-1],(n|0)<0&&(u=n&63,n=i.B[f-2],s=n<<24>>24,(s|0)>=-64?n=n&31:(s=s&63,n=i.B[f-3],b=n<<24>>24,(b|0)>=-64?n=n&15:n=b&63|(i.B[f-4]&7)<<6,n=s|n<<6),n=u|n<<6)):n=1114112,i.i[o+40>>2]=n;a:{f:{if(!(i.
B[i.B[d]+y|0]&2|i.B[i.B[d+1]+y|0]&4)&w>>>0>1)break f;for(i.i[o+60>>2]=d+w,i.i[o+56>>2]=d,oi=o,fi=Xi(o+56|0),i.i[oi+44>>2]=fi,er(o+16|0,d,w),i.i[o+48>>2]=i.i[o+16>>2],i.i[o+52>>2]=o+40,i.i[o+80>>2]=a,i.
i[o+76>>2]=w,i.i[o+72>>2]=d,i.i[o+60>>2]=S,i.i[o+56>>2]=v,i.i[o+84>>2]=o+52,i.i[o+68>>2]=o+48,i.i[o+64>>2]=o+44,s=M,b=X,f=m,l=v;;){if(q=b,n=s,!f)break f;b=i.i[l+8>>2],s=b?i.i[i.i[l+4>>2]>>2]:1114112;o:{
if((s|0)!=i.i[o+44>>2]&&(u=0,(s|0)!=i.i[o+48>>2]))break o;ur(o+8|0,Z,i.i[l+4>>2],b),h=i.i[o+12>>2],u=i.i[o+8>>2]}if(l=l+12|0,s=n+12|0,b=q-12|0,f=f-12|0,!!u)break}if(i.i[o+104>>2]=a,i.i[o+100>>2]=w,i.i[o+
96>>2]=d,i.i[o+108>>2]=o+52,i.i[o+92>>2]=o+48,i.i[o+88>>2]=o+44,(l|0)==(S|0))t=u,e=h;else for(f=(q>>>0)/12|0,t=u,e=h;;){s=i.i[n+4>>2],u=s?i.i[i.i[n>>2]>>2]:1114112;o:{if((u|0)!=i.i[o+44>>2]&(u|0)!=i.i[o+
48>>2]||(ur(o,Y,i.i[n>>2],s),b=i.i[o>>2],!b))break o;u=i.i[o+4>>2],s=u>>>0<h>>>0,e=s?u:e,t=s?b:t,h=u>>>0>h>>>0?h:u}if(n=n+12|0,f=f-1|0,!f)break}i.i[o+68>>2]=10,i.i[o+64>>2]=73948,i.i[o+60>>2]=j,i.i[o+
56>>2]=C,i4(o+28|0,o+56|0),f=0;break a}f=R+1|0}if(i.i[a>>2])continue;break n}break}i.i[r>>2]=-2147483648;break e}i.i[o+64>>2]=i.i[o+36>>2],n=i.i[o+32>>2],i.i[o+56>>2]=i.i[o+28>>2],i.i[o+60>>2]=n,m8(r,
o+56|0,t,e);break i}Oi(r,73948,10)}B(i.i[o+28>>2],i.i[o+32>>2])}c=o+112|0}function Y2(r,n,t,e){var a=0,o=0,f=0,s=0,u=0,b=0,l=0,d=0,h=0,w=0,v=0,y=0,m=0,C=0,j=0;a=c-128|0,c=a,w=i.i[n+4>>2],v=i.i[n+8>>2],
y=i.i[n>>2];i:{e:{for(;;){n:{if(!e)break e;n=a+112|0,ki(n,t,e,32),e=i.i[a+124>>2],t=i.i[a+120>>2],l=i.i[a+112>>2],u=i.i[a+116>>2],$i(a+24|0,75873,7,l,u),s=i.i[a+24>>2];r:{if(s)o=a+96|0,q2(o,v,s,i.i[a+
28>>2]),bi(a+16|0,i.i[a+96>>2]!=-2147483648,4,12),i.i[a+120>>2]=0,s=i.i[a+20>>2],f=i.i[a+16>>2],i.i[a+112>>2]=f,i.i[a+116>>2]=s,ht(n,o),n=i.i[a+120>>2],i.i[a+40>>2]=n,s=i.i[a+116>>2],i.i[a+32>>2]=i.i[a+
112>>2],i.i[a+36>>2]=s;else t:{if(y)a:{for(n=yi(4,4),C=n,j=H(w),i.i[C>>2]=j,i.i[a+56>>2]=1,i.i[a+52>>2]=n,i.i[a+48>>2]=1;;){if(u){for(ki(a+112|0,l,u,47),o=0,i.i[a+68>>2]=0,i.i[a+60>>2]=0,i.i[a+64>>2]=
4,n=i.i[a+52>>2],m=n+(i.i[a+56>>2]<<2)|0,u=i.i[a+124>>2],l=i.i[a+120>>2],d=i.i[a+116>>2],h=i.i[a+112>>2];;){if((n|0)!=(m|0)){if(s=n+4|0,N(h,d,75880,2))w0(a+112|0,i.i[n>>2]),f=i.i[a+120>>2],o=i.i[a+116>>
2],b=i.i[a+112>>2],n=(b|0)==-2147483648,i.i[a+120>>2]=n?0:b,o=n?4:o,i.i[a+112>>2]=o,i.i[a+116>>2]=o,n=n?0:f,G8(a+60|0,n),f=i.i[a+68>>2],n&&(b=n<<2,b&&O(i.i[a+64>>2]+(f<<2)|0,o,b)),i.i[a+124>>2]=o,o=n+
f|0,i.i[a+68>>2]=o,o0(a+112|0);else{for(xi(a+8|0,i.i[n>>2],h,d),b=i.i[a+12>>2],f=i.i[a+8>>2],G8(a+60|0,f),o=i.i[a+68>>2],n=i.i[a+64>>2]+(o<<2)|0;;){if(f&1){i.i[n>>2]=b,n=n+4|0,o=o+1|0,f=0;continue}break}
i.i[a+68>>2]=o}n=s;continue}break}if(o>>>0>=100)f:for(i.i[a+68>>2]=100,f=i.i[a+64>>2]+400|0,n=o-100|0;;){if(!n)break f;k(i.i[f>>2]),n=n-1|0,f=f+4|0}f2(a+48|0),i.i[a+56>>2]=i.i[a+68>>2],n=i.i[a+64>>2],
i.i[a+48>>2]=i.i[a+60>>2],i.i[a+52>>2]=n;continue}break}for(i.i[a+80>>2]=0,i.i[a+72>>2]=0,i.i[a+76>>2]=4,s=i.i[a+48>>2],n=i.i[a+52>>2],o=i.i[a+56>>2]<<2,u=n+o|0,i.i[a+124>>2]=u,i.i[a+120>>2]=s,i.i[a+112>>
2]=n;;){if(o){f:{o:{s:{u:{c:{b:switch(f=i.i[n>>2],(ri(f)&255)-1|0){case 0:case 1:break b;case 2:break c;default:break u}a2(a+84|0,f);break s}ti(a+84|0,f);break s}i.i[a+84>>2]=-2147483648;break o}if(s=
i.i[a+84>>2],(s|0)==-2147483648)break o;if(i.i[a+92>>2]){i.i[a+104>>2]=i.i[a+92>>2],s=i.i[a+88>>2],i.i[a+96>>2]=i.i[a+84>>2],i.i[a+100>>2]=s;break f}else B(s,i.i[a+88>>2])}i.i[a+96>>2]=-2147483648}n=n+
4|0,ht(a+72|0,a+96|0),k(f),o=o-4|0;continue}break}if(i.i[a+116>>2]=u,o0(a+112|0),n=i.i[a+72>>2],(n|0)==-2147483648)break a;o=i.i[a+76>>2],s=i.i[a+80>>2],i.i[a+32>>2]=n,i.i[a+36>>2]=o,n=s,i.i[a+40>>2]=
n;break t}i.i[a+40>>2]=0,i.i[a+32>>2]=0,i.i[a+36>>2]=4;break r}if(n)break n}si(a+32|0);continue}break}i.i[r+8>>2]=i.i[a+40>>2],n=i.i[a+36>>2],t=i.i[a+32>>2],i.i[r>>2]=t,i.i[r+4>>2]=n;break i}i.i[r+8>>
2]=0,i.i[r>>2]=0,i.i[r+4>>2]=4}c=a+128|0}function Bo(r,n,t){var e=0,a=0,o=0,f=0,s=0,u=0,b=0,l=0,d=0,h=0,w=0;d=i.i[r+8>>2];i:{if(d&402653184)e:{if(d&268435456){f=i.S[r+14>>1];n:{if(f)for(s=n+t|0,t=0,e=
n,o=f;;){if((e|0)==(s|0))break n;if(a=e,e=i.b[e],(e|0)<0?e=e>>>0<4294967264?a+2|0:a+(e>>>0>4294967279?4:3)|0:e=a+1|0,t=(e-a|0)+t|0,o=o-1|0,!o)break}else t=0;o=0}u=f-o|0}else n:{if(t>>>0<16){if(!t)break n;
for(a=n,e=t;u=(i.b[a]>-65)+u|0,a=a+1|0,e=e-1|0,!!e;);break n}if(b=n+3&-4,s=n-b|0,f=s+t|0,o=f&3,(n|0)!=(b|0))for(a=n;u=(i.b[a]>-65)+u|0,a=a+1|0,s=s+1|0,!!s;);if(o)for(a=(f&2147483644)+b|0;e=(i.b[a]>-65)+
e|0,a=a+1|0,o=o-1|0,!!o;);for(s=f>>>2|0,u=e+u|0;;){if(f=b,!s)break n;if(h=s>>>0>=192?192:s,o=h&3,b=h<<2,e=b&1008,e)for(w=e+f|0,e=0,a=f;l=e,e=i.i[a>>2],l=l+(((e^-1)>>>7|e>>>6)&16843009)|0,e=i.i[a+4>>2],
l=l+(((e^-1)>>>7|e>>>6)&16843009)|0,e=i.i[a+8>>2],l=l+(((e^-1)>>>7|e>>>6)&16843009)|0,e=i.i[a+12>>2],e=l+(((e^-1)>>>7|e>>>6)&16843009)|0,a=a+16|0,(w|0)!=(a|0););else e=0;if(s=s-h|0,b=f+b|0,u=(T((e>>>8&
16711935)+(e&16711935)|0,65537)>>>16|0)+u|0,!!o)break}for(o=o<<2,a=f+((h&252)<<2)|0,e=0;f=e,e=i.i[a>>2],e=f+(((e^-1)>>>7|e>>>6)&16843009)|0,a=a+4|0,o=o-4|0,!!o;);u=(T((e>>>8&16711935)+(e&16711935)|0,65537)>>>
16|0)+u|0}if(e=i.S[r+12>>1],e>>>0<=u>>>0)break e;f=e-u|0,a=0,s=0;n:{r:switch((d>>>29&3)-1|0){case 0:s=f;break n;case 1:break r;default:break n}s=(f&65534)>>>1|0}for(b=d&2097151,o=i.i[r+4>>2],r=i.i[r>>
2];;){if((a&65535)>>>0<(s&65535)>>>0){if(e=1,a=a+1|0,!(U[i.i[o+16>>2]](r,b)|0))continue;break i}break}if(e=1,U[i.i[o+12>>2]](r,n,t)|0)break i;for(n=f-s&65535,a=0;;){if(n>>>0>(a&65535)>>>0){if(a=a+1|0,
!(U[i.i[o+16>>2]](r,b)|0))continue;break i}break}return 0}e=U[i.i[i.i[r+4>>2]+12>>2]](i.i[r>>2],n,t)|0}return e}function yo(r,n){var t=0,e=0,a=0,o=0,f=0,s=0,u=0,b=0,l=0,d=0;t=c-80|0,c=t,d=Fi()|0,i.i[t+
16>>2]=d;i:{if(ke(n))e:{if(ni(t+8|0,n,73101,4),o=1,!(i.i[t+8>>2]&1))break e;u=i.i[t+12>>2],i.i[t+20>>2]=u,a=t+20|0,_0(t,a);n:{r:{if(i.i[t>>2]==1)t:{if(!i.i[t+4>>2])break t;o=2;a:{if(!Z0(a)){if(i.i[t+76>>
2]=3,i.i[t+72>>2]=73105,i.i[t+64>>2]=6,i.i[t+68>>2]=1,i.i[t+60>>2]=73108,n0(t+24|0,n,73108,6,t+68|0),a=i.i[t+28>>2],e=i.i[t+32>>2],s=i.i[t+36>>2],i.i[t+24>>2]){o=a;break t}if(!a)f:{if(ti(t+60|0,e),b=i.
i[t+64>>2],l=i.i[t+60>>2],(l|0)!=-2147483648)o:{if(f=i.i[t+68>>2],!N(b,f,73105,3))s:{if(N(b,f,73114,4)||N(b,f,73118,3)||N(b,f,73121,5)||N(b,f,73126,6))break s;if(!N(b,f,73132,4))break o}z(l,b);break f}
z(l,b),k(e),o=3;break t}if(i.i[t+76>>2]=s,i.i[t+72>>2]=e,i.i[t+68>>2]=a,i.i[t+64>>2]=6,i.i[t+60>>2]=73108,e=t+68|0,I2(t+16|0,73108,6,e),i.i[t+64>>2]=4,i.i[t+68>>2]=3,i.i[t+60>>2]=73136,n0(t+24|0,n,73136,
4,e),e=i.i[t+32>>2],a=i.i[t+28>>2],i.i[t+24>>2]){s=i.i[t+36>>2],o=a;break t}if(!a)if(i.i[t+24>>2]=e,Z0(t+24|0)){k(e),e=73136;break a}else i.i[t+72>>2]=e,i.i[t+64>>2]=4,i.i[t+68>>2]=0,i.i[t+60>>2]=73136,
I2(t+16|0,73136,4,t+68|0);if(i.i[t+72>>2]=u,i.i[t+64>>2]=4,i.i[t+68>>2]=0,i.i[t+60>>2]=73101,f=t+16|0,u=t+68|0,I2(f,73101,4,u),i.i[t+64>>2]=5,i.i[t+68>>2]=2,i.i[t+60>>2]=73140,l=t+44|0,n0(l,n,73140,5,
u),o=i.i[t+48>>2],e=i.i[t+52>>2],s=i.i[t+56>>2],i.i[t+44>>2]||(i.i[t+40>>2]=s,i.i[t+36>>2]=e,i.i[t+32>>2]=o,i.i[t+28>>2]=5,i.i[t+24>>2]=73140,a=t+32|0,I2(f,73140,5,a),i.i[t+64>>2]=7,i.i[t+68>>2]=2,i.i[t+
60>>2]=72877,n0(l,n,72877,7,u),o=i.i[t+48>>2],e=i.i[t+52>>2],s=i.i[t+56>>2],i.i[t+44>>2]==1)||(i.i[t+40>>2]=s,i.i[t+36>>2]=e,i.i[t+32>>2]=o,i.i[t+28>>2]=7,i.i[t+24>>2]=72877,I2(f,72877,7,a),i.i[t+64>>
2]=4,i.i[t+68>>2]=3,i.i[t+60>>2]=69446,n0(l,n,69446,4,u),o=i.i[t+48>>2],e=i.i[t+52>>2],s=i.i[t+56>>2],i.i[t+44>>2]==1))break r;i.i[t+40>>2]=s,i.i[t+36>>2]=e,i.i[t+32>>2]=o,i.i[t+28>>2]=4,i.i[t+24>>2]=
69446,I2(f,69446,4,a);break n}e=73101}s=4}k(u)}if((o|0)!=5)break e}i.i[r>>2]=5,i.i[r+4>>2]=d;break i}i.i[r>>2]=o,i.i[r+4>>2]=e,i.i[r+8>>2]=s,k(d)}c=t+80|0}function ar(r,n){var t=0,e=0,a=0,o=0,f=0,s=0,
u=0;t=c-112|0,c=t,e=t+40|0,z4(e),b2(),Xt(t- -64|0,e),e=i.i[n>>2],a=i.i[n+4>>2],e=!a&e>>>0>2|a?e-2|0:0,a=ci(i.i[22003],i.i[22004],r);i:if(a){e:switch(e-1|0){case 0:go(r,i.i[n+8>>2],i.i[n+12>>2],t- -64|
0);break i;case 1:n:{r:{t:{f=i.i[n+12>>2],e=i.i[n+8>>2],u=i.S[n+16>>1],s=i.B[a+188];a:{if((s|0)!=3){if(e){if(!de(f))break t;o=1}else f:{o:{s:{u:switch(s-1|0){case 0:if(ni(t+24|0,f,73034,7),n=73077,a=24,
i.i[t+24>>2]==1)c:{if(e=i.i[t+28>>2],o=P2(e),k(e),(o&255)==2||(ni(t+16|0,f,73041,5),n=73046,a=31,i.i[t+16>>2]!=1)||(e=i.i[t+20>>2],o=rn(e),k(e),!o))break c;o=2;break a}o=2;break f;case 1:if(ni(t+32|0,
f,74427,12),s=1,!(i.i[t+32>>2]&1)){o=2,n=74439,a=38;break o}if(a=38,e=i.i[t+36>>2],n=74439,!rn(e))break s;s=0,o=3,n=e;break o;default:break u}if(ni(t+8|0,f,74289,12),s=1,i.i[t+8>>2]!=1){o=2,n=74301,a=
62;break o}if(e=i.i[t+12>>2],!rn(e)){a=62,n=74301;break s}if(xi(t,f,74363,17),o=1,s=0,n=i.i[t+4>>2],i.i[t>>2]!=1){a=e,o=0;break o}if((ri(n)&255)!=6)k(n),a=47;else{a=e;break o}n=74380}k(e),s=1,o=2}if(k(
f),s)break n;break r}k(f);break n}else if(e){o=6;break t}else k(f);o=6}n=f;break r}if(k(f),(s|0)!=3)break n}i.i[t+100>>2]=a,i.i[t+96>>2]=n,i.i[t+92>>2]=o,n=r,r=t+92|0,sr(n,r,i.d[t+64>>3],i.d[t+72>>3]),
I4(r);break i}i.i[t+104>>2]=a,i.i[t+100>>2]=n,i.i[t+96>>2]=o,i.s[t+94>>1]=u,i.b[t+92]=7,ze(r,t+92|0,i.d[t+64>>3],i.d[t+72>>3]);break i;case 2:e=i.S[n+12>>1],i.i[t+100>>2]=i.i[n+8>>2],i.i[t+96>>2]=3,i.
s[t+94>>1]=e,i.b[t+92]=7,ze(r,t+92|0,i.d[t+64>>3],i.d[t+72>>3]);break i;case 3:i.b[t+92]=9,e=i.i[n+20>>2],a=0,i.i[t+104>>2]=a|i.i[n+16>>2],i.i[t+108>>2]=e,e=i.i[n+12>>2],i.i[t+96>>2]=i.i[n+8>>2],i.i[t+
100>>2]=e,n=r,r=_i(t+92|0),Le(n,r,t- -64|0),U2(r);break i;default:break e}h8(i.S[n+68>>1])?xo(r,n,i.d[t+64>>3],i.d[t+72>>3]):So(r,n,t- -64|0)}else{e:switch(e|0){case 0:ce(n);break i;case 1:k(i.i[n+12>>
2]);break i;case 2:k(i.i[n+12>>2]);break i;case 3:break i;default:break e}B(i.i[n+12>>2],i.i[n+16>>2])}i.i[21978]=i.i[21978]+1,p2(),c=t+112|0}function Io(r,n,t){r=r|0,n=n|0,t=t|0;var e=0,a=0,o=0,f=0,s=0,
u=0,b=0,l=0,d=0;e=c-224|0,c=e,i.i[e+36>>2]=t,b=rr(n);i:{if(le(t)){if(De(e+40|0,e+36|0,73258,16),f=i.i[e+40>>2],(f|0)==-2147483648){i.b[e+192]=0,a=e+44|0,i.i[e+204>>2]=i.i[a+8>>2],o=i.i[a+4>>2],i.i[e+196>>
2]=i.i[a>>2],i.i[e+200>>2]=o,i.b[e+83]=2,f=e+212|0,o=e+192|0,a=e+72|0,Z2(f,o,a),Q2(a,o,f),f=K2(a),y2(o),a=1;break i}else o=i.i[e+52>>2],u=i.i[e+48>>2],i.i[e+64>>2]=u,i.i[e+68>>2]=o,o=i.i[e+44>>2],i.i[e+
60>>2]=o,i.i[e+56>>2]=f,G0(e+24|0,o,u),o=i.i[e+24>>2],u=i.i[e+28>>2],f=e+56|0,K(f),l=n8(i.i[b+48>>2],i.i[b+52>>2]),d=Oa(l|0)|0,k(l),i.i[e+64>>2]=d,i.i[e+56>>2]=o,i.i[e+60>>2]=u;d=0}else d=6;if(i.b[e+68]=
d,b2(),i.i[e+180>>2]=f,u=b- -64|0,i.i[e+184>>2]=u,i.i[e+188>>2]=e+180,o=i.i[21984],f=i.i[21985],i.i[e+204>>2]=i.i[21986],i.i[e+200>>2]=0,i.i[e+196>>2]=o+T(f,60),i.i[e+192>>2]=o,i.i[e+208>>2]=e+184,Bt(
e+16|0,e+192|0),f=4,i.i[e+16>>2]==1){for(o=i.i[e+20>>2],bi(e+8|0,4,4,4),a=i.i[e+8>>2],f=i.i[e+12>>2],i.i[f>>2]=o,i.i[e+220>>2]=1,i.i[e+216>>2]=f,i.i[e+212>>2]=a,i.i[e+88>>2]=i.i[e+208>>2],o=i.i[e+204>>
2],i.i[e+80>>2]=0|i.i[e+200>>2],i.i[e+84>>2]=o,o=i.i[e+196>>2],i.i[e+72>>2]=i.i[e+192>>2],i.i[e+76>>2]=o,s=4,a=1;;){if(Bt(e,e+72|0),i.i[e>>2]==1){o=i.i[e+4>>2],i.i[e+212>>2]==(a|0)&&(o2(e+212|0,a,1,4,
4),f=i.i[e+216>>2]),i.i[f+s>>2]=o,a=a+1|0,i.i[e+220>>2]=a,s=s+4|0;continue}break}s=i.i[e+212>>2]}for(o=a<<2,a=0;;){if((a|0)!=(o|0)){F0(i.i[a+f>>2]),a=a+4|0;continue}break}for(Bi(s,f,4,4),f=T(i.i[22004],
272),s=i.i[22003],a=s+200|0;;){if(f){if(i.i[s+8>>2]!=5|i.i[s+12>>2])e:{if(o=e+72|0,Zt(o,a,1),l=ut(u,e+180|0,o),mi(o),!l)break e;l2(a-104|0),i.b[a-52]=2,Je(88032,a)}s=s+272|0,f=f-272|0,a=a+272|0;continue}
break}if(a=0,i.i[21978]=i.i[21978]+1,i.B[e+68]==6)break i;i2(i.i[e+56>>2],i.i[e+60>>2])}p0(b),k(t),k(n),i.i[r+4>>2]=a,i.i[r>>2]=a?f:0,c=e+224|0}function Le(r,n,t){var e=0,a=0,o=0,f=0,s=0,u=0,b=0,l=0,d=0,
h=0,w=0;if(e=c-176|0,c=e,f=ci(i.i[22003],i.i[22004],r),f)i:{if(n?s=v8(n+8|0):s=1,i.b[e+19]=!n,b=i.i[f+4>>2],u=i.i[f>>2],!b&u>>>0<=2&&(S8(e+8|0,u,b,i.d[f+8>>3],i.d[t+8>>3]),a=i.i[e+8>>2],o=i.i[e+12>>2]),
u=i.i[21997],b=i.i[21998],o=Br(f,i.d[t+16>>3],a,o,u,b),i.i[e+24>>2]=t,i.i[e+20>>2]=o,i.i[e+32>>2]=e+19,i.i[e+28>>2]=e+20,s)e:{if(i.B[f+189])break e;for(i.i[e+172>>2]=87984,a=i.i[f+164>>2],i.i[e+164>>2]=
a,o=i.i[f+168>>2]<<2,i.i[e+168>>2]=o+a,i.i[e+152>>2]=i.i[e+32>>2],s=i.i[e+28>>2],i.i[e+144>>2]=i.i[e+24>>2],i.i[e+148>>2]=s,i.i[e+140>>2]=e+172,s=e+144|0;;){n:{if(!o)break e;if(d=di(u,b,i.i[a>>2]),d&&
Gt(s,d))break n;a=a+4|0,o=o-4|0;continue}break}l=Ar(i.i[f+144>>2]+8|0,i.i[f+148>>2])}if(i.b[e+39]=l,i.i[e+160>>2]=e+24,i.i[e+156>>2]=e+39,o=0,i.i[e+172>>2]=0,i.i[e+164>>2]=0,i.i[e+168>>2]=8,i.i[e+140>>
2]=87984,i.i[e+148>>2]=e+164,i.i[e+144>>2]=e+156,s=i.i[f+168>>2],s)e:{u=i.i[f+164>>2],a=u;n:{for(;;){if(!pt(e+140|0,i.i[a>>2]))break n;if(a=a+4|0,o=o+1|0,(s|0)==(o|0))break}o=s;break e}for(a=o;;){n:{for(l=
u+(a<<2)|0;;){if(a=a+1|0,s>>>0<=a>>>0)break n;if(l=l+4|0,!!pt(e+140|0,i.i[l>>2]))break}i.i[u+(o<<2)>>2]=i.i[l>>2],o=o+1|0;continue}break}i.i[f+168>>2]=o}i.i[f+248>>2]=o,s=i.i[e+164>>2],a=i.i[e+168>>2],
o=T(i.i[e+172>>2],96),u=a+o|0,i.i[e+152>>2]=u,i.i[e+148>>2]=s,i.i[e+140>>2]=a,s=a+96|0,f=e+133|0,w=i.d[t+8>>3],h=i.d[t>>3];e:{n:{r:{for(;;){t:{if(!o)break r;if(t=i.B[a+92],(t|0)==3)break t;if(l=e+40|0,
O(l,a,92),b=i.B[a+93]|i.B[a+94]<<8,i.b[f]=b,i.b[f+1]=b>>>8,i.b[f+2]=i.B[a+95],i.b[e+132]=t,a=a+96|0,n){if(b=i.i[n>>2]+1|0,i.i[n>>2]=b,t=n,!b)break n}else t=k8(i.i[e+40>>2]);R0(r,l,t,h,w),o=o-96|0,s=s+
96|0;continue}break}n=s;break e}n=u;break e}p()}if(i.i[e+144>>2]=n,s0(e+140|0),j8(r))break i;qr(r,i.i[e+20>>2],i.B[e+19],h)}c=e+176|0}function or(r,n,t){var e=0,a=0,o=0,f=0,s=0,u=0,b=0,l=0;a=c-112|0,c=
a,b=Qe(n),Xe(a+16|0,r,n,b);i:{if(i.i[a+16>>2]==1)e:{if(e=i.i[a+20>>2],e>>>0>=i.I[r+8>>2]||(e=i.i[r+4>>2]+T(e,60)|0,i.i[e>>2]==2))break e;i.i[e+56>>2]=t,mi(n);break i}if(e=i.i[r+12>>2],o=i.i[r+28>>2],e>>>
0>=o>>>0){if(f=a+24|0,o=o<<1,o=o>>>0<=16?16:o,$r(f,o,1,4,8),s=i.i[a+28>>2],i.i[a+24>>2]==1&&p(),u=i.i[a+32>>2],Bi(i.i[r+20>>2],i.i[r+24>>2],4,8),i.i[r+28>>2]=o,i.i[r+24>>2]=u,i.i[r+20>>2]=s,u=i.i[r+8>>
2],o=i.i[r+4>>2],i.i[a+84>>2]=e,s=0,i.i[a+80>>2]=0,i.i[a+72>>2]=o,i.i[a+76>>2]=o+T(u,60),Wt(f,a+72|0),i.i[a+24>>2]==1){for(f=i.i[a+28>>2],e=i.i[a+32>>2],o=i.i[a+84>>2]+1|0,o=o||-1,bi(a+8|0,o>>>0<=4?4:
o,4,8),s=i.i[a+8>>2],o=i.i[a+12>>2],u=f,f=0,i.i[o>>2]=u|f,i.i[o+4>>2]=e,i.i[a+96>>2]=1,i.i[a+92>>2]=o,i.i[a+88>>2]=s,e=i.i[a+84>>2],i.i[a+32>>2]=i.i[a+80>>2],i.i[a+36>>2]=e,e=i.i[a+76>>2],i.i[a+24>>2]=
i.i[a+72>>2],i.i[a+28>>2]=e,f=12,e=1;;){if(Wt(a+100|0,a+24|0),i.i[a+100>>2]==1){s=i.i[a+108>>2],u=i.i[a+104>>2],i.i[a+88>>2]==(e|0)&&(o=i.i[a+36>>2]+1|0,o2(a+88|0,e,o||-1,4,8),o=i.i[a+92>>2]),l=o+f|0,
i.i[l>>2]=s,i.i[l-4>>2]=u,e=e+1|0,i.i[a+96>>2]=e,f=f+8|0;continue}break}s=i.i[a+88>>2]}else o=4,e=0;for(f=e<<3,e=o;;){if(f){bt(r,i.i[e>>2],i.i[e+4>>2]),f=f-8|0,e=e+8|0;continue}break}Bi(s,o,4,8),e=i.i[r+
12>>2]}if(O(a+28|0,n,44),i.i[r+12>>2]=e+1,n=i.i[r+16>>2],e=i.i[r+8>>2],(n|0)!=(e|0))e:{if(n>>>0<e>>>0){e=i.i[r+4>>2]+T(n,60)|0,i.i[e>>2]!=2&&p(),i.i[e>>2]=0,i.i[r+16>>2]=i.i[e+4>>2],O(e+4|0,a+24|0,48),
i.i[e+56>>2]=t,i.i[e+52>>2]=b;break e}p()}else(n|0)==i.i[r>>2]&&(e=c-16|0,c=e,Ui(e+8|0,r,i.i[r>>2],1,4,60),i.i[e+8>>2]!=-2147483647?p():c=e+16|0),e=i.i[r+4>>2]+T(n,60)|0,i.i[e>>2]=0,O(e+4|0,a+24|0,48),
i.i[e+56>>2]=t,i.i[e+52>>2]=b,t=n+1|0,i.i[r+16>>2]=t,i.i[r+8>>2]=t;bt(r,n,b)}c=a+112|0}function fr(r,n,t){var e=0,a=0,o=0,f=0,s=0,u=0,b=0,l=0,d=0,h=0,w=0,v=0,y=0,m=0;e=c-544|0,c=e,f=i.i[n+68>>2],u=n+92|
0,s4(e,88032,u),s=n- -64|0;i:{if(i.i[e>>2]==1&&(a=i.i[e+4>>2],o=ci(i.i[22003],i.i[22004],a),!(!o|!i.i[o+4>>2]&i.i[o>>2]==4&i.d[o+8>>3]>=t+ +(f>>>0)))){dr(e+272|0,o,a,r,s,t),s=n+8|0,b=i.d[e+280>>3],r=i.
i[e+272>>2],i.B[o+140]!=2?(n4(a,b,t),l2(s)):(o=o+88|0,l2(o),O(o,s,56),n4(a,b,t)),hi(i.i[n+88>>2]),mi(u),i2(i.i[n>>2],i.i[n+4>>2]);break i}if(f=i.i[22031],i.i[22031]=f+1,l=i.B[n+84],d=i.i[n+4>>2],h=i.i[n>>
2],w=i.i[22006],v=i.i[22007],o=i.i[n+88>>2],a=i.i[o>>2]+1|0,i.i[o>>2]=a,a||p(),a=e+272|0,L4(a,u),_2(e+180|0,i.B[e+284]),i.i[e+244>>2]=o,O(e+200|0,a,44),i.i[e+248>>2]=f,i.i[e+156>>2]=d,i.i[e+152>>2]=h,
i.b[e+148]=2,i.b[e+265]=l,i.i[e+252>>2]=0,i.b[e+88]=0,i.d[e+80>>3]=t,i.i[e+8>>2]=3,i.i[e+12>>2]=0,i.b[e+264]=1,i.i[e+256>>2]=0,i.i[e+260>>2]=0,i.i[e+176>>2]=0,i.i[e+168>>2]=0,i.i[e+172>>2]=4,i.i[e+160>>
2]=0,i.i[e+164>>2]=2146435072,f=e+96|0,l2(f),O(f,n+8|0,56),f=v<<21|w,dr(a,e+8|0,f,r,s,t),i.i[e+252>>2]=1,b=i.d[e+280>>3],i.d[e+160>>3]=b,r=i.i[e+272>>2],l=i.B[e+197],l||or(88032,u,f),a=i.i[22007],i.i[22007]=
a+1&1023,n=i.i[22006],O(e+276|0,e+8|0,264),i.i[22005]=i.i[22005]+1,s=n|a<<21,a=i.i[22004],(a|0)!=(n|0))e:{if(n>>>0<a>>>0){n=i.i[22003]+T(n,272)|0,i.i[n+8>>2]!=5|i.i[n+12>>2]&&p(),i.i[22006]=i.i[n>>2],
i.i[n>>2]=s,O(n+4|0,e+272|0,268);break e}p()}else(n|0)==i.i[22002]&&(a=c-16|0,c=a,Ui(a+8|0,88008,i.i[22002],1,8,272),i.i[a+8>>2]!=-2147483647?p():c=a+16|0),a=i.i[22003]+T(n,272)|0,i.i[a>>2]=s,O(a+4|0,
e+272|0,268),n=n+1|0,i.i[22006]=n,i.i[22004]=n;if(i.i[e+288>>2]=o,i.i[e+292>>2]=f,y=e,m=K0(t,b),i.i[y+296>>2]=m,i.i[e+272>>2]=2,i.i[e+276>>2]=-2147483648,Ai(88064,e+272|0),!l)break i;mi(u)}return c=e+
544|0,r}function sr(r,n,t,e){var a=0,o=0,f=0,s=0,u=0,b=0,l=0,d=0,h=0,w=0,v=0,y=0,m=0;if(a=c-624|0,c=a,o=a+280|0,Lr(o,r),i.i[a+280>>2]!=5|i.i[a+284>>2]){if(O(a+16|0,o,264),f=i.i[22029],r=i.i[22030],w=i.
i[a+160>>2],v=i.i[a+164>>2],At(a+8|0,f,r,w+8|0,v),i.i[a+8>>2]==1)i:{if(s=r,r=i.i[a+12>>2],s>>>0<=r>>>0||(s=f+(r<<4)|0,f=i.i[s+12>>2]+1|0,i.i[s+12>>2]=f,f>>>0<500))break i;Ct(o,r),B(i.i[a+280>>2],i.i[a+
284>>2])}if(r=i.B[a+156],i.b[a+156]=2,y=a+104|0,(r|0)!=2&&vo(y,n,i.i[a+148>>2],i.i[a+152>>2],i.i[a+256>>2],t,e),i.i[a+288>>2]=0,i.i[a+280>>2]=0,i.i[a+284>>2]=8,r=i.i[a+184>>2],r){for(o=i.i[a+180>>2],ne(
a+280|0,i.i[o>>2]),r=r-1|0,f=o+4|0;;){if(r){ne(a+280|0,i.i[f>>2]),r=r-1|0,f=f+4|0;continue}break}i.i[a+184>>2]=0,f=i.i[a+288>>2],o=i.i[a+280>>2],r=i.i[a+284>>2]}else f=0,o=0,r=8;i.i[a+264>>2]=0,i.i[a+
552>>2]=o,i.i[a+544>>2]=r,f=T(f,96),i.i[a+556>>2]=f+r,d=a+592|0,s=a+604|0,m=a+328|0,h=a+373|0,l=i.i[a+252>>2];i:{e:{for(;;){n:{if(!f)break i;if(u=i.B[r+92],(u|0)==3)break e;if(O(a+280|0,r,92),o=r+93|0,
o=i.B[o]|i.B[o+1]<<8,i.b[h]=o,i.b[h+1]=o>>>8,i.b[h+2]=i.B[r+95],i.b[a+372]=u,i.B[a+368]==2){if(o=r+56|0,b=i.i[o>>2],o=i.i[o+4>>2],i.i[a+568>>2]=0|b,i.i[a+572>>2]=o,o=r+48|0,b=i.i[o>>2],o=i.i[o+4>>2],i.
i[a+560>>2]=b,i.i[a+564>>2]=o,b=a+588|0,$e(b,n),_r(a+576|0,u,b),o=i.i[l>>2]+1|0,i.i[l>>2]=o,!o)break n;o=i.i[a+572>>2],u=i.i[a+568>>2],i.i[s+8>>2]=u,i.i[s+12>>2]=o,o=i.i[a+564>>2],u=i.i[a+560>>2],i.i[s>>
2]=u,i.i[s+4>>2]=o,o=i.i[a+580>>2],i.i[d>>2]=i.i[a+576>>2],i.i[d+4>>2]=o,i.i[d+8>>2]=i.i[a+584>>2],i.i[a+620>>2]=l,i.i[a+588>>2]=0,Ai(88080,b)}else fe(m);r=r+96|0,f=f-96|0;continue}break}p()}r=r+96|0}
i.i[a+548>>2]=r,s0(a+544|0),i.b[a+288]=0,i.i[a+284>>2]=l,i.i[a+280>>2]=7,Ai(88080,a+280|0),mi(a+208|0),i2(w,v),l2(y),ue(a+16|0),L2(i.i[a+176>>2],i.i[a+180>>2])}c=a+624|0}function De(r,n,t,e){var a=0,o=0,
f=0,s=0,u=0,b=0,l=0,d=0,h=0;a=c-80|0,c=a,_0(a+24|0,n);i:{if(i.i[a+24>>2]==1&i.I[a+28>>2]>1024){i.i[r+12>>2]=e,i.i[r+8>>2]=t,i.i[r>>2]=-2147483648,i.i[r+4>>2]=1;break i}if(l=i.i[n>>2],ti(a- -64|0,l),b=
i.i[a+64>>2],(b|0)!=-2147483648)e:{if(f=i.i[a+68>>2],s=i.i[a+72>>2],!s){B(b,f);break e}if(o=2,!N(f,s,70283,1))n:{if(N(f,s,73013,2))break n;o=0;r:{for(;;){if((o|0)==(s|0))break r;if(u=o+f|0,o=o+1|0,!(i.
b[u]>=0))break}if(n=da(n),!n)break r;d=a,h=Sa(i.i[n>>2])|0,i.i[d+76>>2]=h,i.i[a+72>>2]=0,i.i[a+68>>2]=n,u=a+68|0,o=0;t:{for(;;){a:{if(i.s[a+64>>1]=0,!(o&1)){if(qt(a+16|0,u),!(i.s[a+16>>1]&1))break r;n=
i.S[a+18>>1]}if((n&63488)==55296){if((n&65535)>>>0>56319||(qt(a+8|0,u),!(i.s[a+8>>1]&1)))break t;if(n=i.S[a+10>>1],(n- -8192&65535)>>>0<=64511)break a}o=i.S[a+64>>1],n=i.S[a+66>>1];continue}break}i.s[a+
66>>1]=n,i.s[a+64>>1]=1}o=3;break n}for(bi(a,s,1,1),n=0,i.i[a+60>>2]=0,e=i.i[a+4>>2],i.i[a+52>>2]=i.i[a>>2],i.i[a+56>>2]=e;;){if((n|0)!=(s|0)){e=a+52|0,t=i.B[n+f|0],(t-48&255)>>>0<10|((t&223)-65&255)>>>
0<26||(o=t-33|0,!(o>>>0>13|!(1<<o&13249))|((t|0)==95|(t|0)==126)||(o=a+52|0,t0(o,37),t0(o,i.B[(t>>>4|0)+73015|0]),t=i.B[(t&15)+73015|0])),t0(e,t&255),n=n+1|0;continue}break}u=i.i[a+56>>2],Ci(u,i.i[a+60>>
2],f,s)?(d=a,h=H(l),i.i[d+76>>2]=h,i.i[a+72>>2]=s,i.i[a+68>>2]=f,i.i[a+64>>2]=b,t=i.i[a+76>>2],o=0,e=o|i.i[a+72>>2],i.i[a+40>>2]=e,i.i[a+44>>2]=t,n=i.i[a+68>>2],o=i.i[a+64>>2],i.i[a+32>>2]=o,i.i[a+36>>
2]=n,i.i[r+8>>2]=e,i.i[r+12>>2]=t,i.i[r>>2]=o,i.i[r+4>>2]=n,B(i.i[a+52>>2],u)):(te(a- -64|0,a+52|0),t=i.i[a+76>>2],o=0,e=o|i.i[a+72>>2],i.i[a+40>>2]=e,i.i[a+44>>2]=t,n=i.i[a+68>>2],o=i.i[a+64>>2],i.i[a+
32>>2]=o,i.i[a+36>>2]=n,i.i[r+8>>2]=e,i.i[r+12>>2]=t,i.i[r>>2]=o,i.i[r+4>>2]=n,B(b,f));break i}i.i[r+12>>2]=e,i.i[r+8>>2]=t,i.i[r+4>>2]=o,i.i[r>>2]=-2147483648,B(b,f);break i}i.i[r+12>>2]=e,i.i[r+8>>2]=
t,i.i[r>>2]=-2147483648,i.i[r+4>>2]=0}c=a+80|0}function cr(r,n,t,e,a){var o=0,f=0,s=0,u=0,b=0,l=0,d=0,h=0,w=0,v=0;if(o=c-112|0,c=o,ui(o+24|0,i.i[n+36>>2],i.i[n+40>>2],73136,4),s=o+56|0,ki(s,i.i[o+24>>
2],i.i[o+28>>2],32),h=i.i[o+60>>2],w=i.i[o+56>>2],ki(s,i.i[o+64>>2],i.i[o+68>>2],32),l=i.i[o+68>>2],d=i.i[o+64>>2],b=i.i[o+60>>2],u=i.i[o+56>>2],Hr(s,t,w,h),i.i[o+56>>2]!=-2147483648){if(i.i[o+40>>2]=
i.i[o+64>>2],f=i.i[o+60>>2],i.i[o+32>>2]=i.i[o+56>>2],i.i[o+36>>2]=f,N(u,b,69443,3)?a0(o+44|0,o+32|0):(i.i[o+76>>2]=l,i.i[o+72>>2]=d,f=i.i[o+40>>2],i.i[o+64>>2]=i.i[o+36>>2],i.i[o+68>>2]=f,i.i[o+60>>2]=
8,i.i[o+56>>2]=75432,Q(o+44|0,s,3)),N(u,b,69443,3))i:{for(s=0,b=i.i[o+40>>2],t=i.i[o+36>>2],f=1;;){if((s|0)==(b|0))break i;if(u=t+s|0,s=s+1|0,u=i.B[u]-35|0,!(u>>>0>29|!(1<<u&805306369)))break}f=0}else
f=i.i[o+40>>2],t=i.i[o+36>>2],N(u,b,75464,6)?f=ct(t,f):f=r4(t,f);s=e,e=i.i[o+48>>2],U[a|0](o+56|0,s,e,i.i[o+52>>2],1,0),a=i.i[o+56>>2];i:{if((a|0)!=-2147483648){if(s=i.B[o+92],b=i.i[o+64>>2],u=i.i[o+88>>
2],$i(o+16|0,75432,8,i.i[o+84>>2],u),v=i.i[o+16>>2],!(!v|!((b|0)==(u+1|0)&f)))e:{if(F4(o+8|0,d,l,v,i.i[o+20>>2]),f=i.i[o+8>>2],!f||!ct(f,i.i[o+12>>2])|s&1)break e;f=i.i[o+88>>2],b=0,i.i[o+104>>2]=b|i.
i[o+84>>2],i.i[o+108>>2]=f,n=i.i[o+80>>2],i.i[o+96>>2]=i.i[o+76>>2],i.i[o+100>>2]=n,n=i.i[o+68>>2],s=i.i[o+72>>2],l=i.i[o+60>>2],i.i[r+12>>2]=i.i[o+108>>2],f=i.i[o+104>>2],i.i[r+4>>2]=i.i[o+100>>2],i.
i[r+8>>2]=f,i.i[r>>2]=-2147483648,B(a,l),B(n,s);break i}Ti(o+56|0)}i.i[o+84>>2]=l,i.i[o+80>>2]=d,i.i[o+76>>2]=23,i.i[o+72>>2]=75487,i.i[o+68>>2]=h,i.i[o+64>>2]=w,i.i[o+60>>2]=17,i.i[o+56>>2]=75470,Q(o+
96|0,o+56|0,4),a=r,r=i.i[o+100>>2],D0(a,i.i[n+4>>2],i.i[n+8>>2],r,i.i[o+104>>2]),B(i.i[o+96>>2],r)}B(i.i[o+44>>2],e),B(i.i[o+32>>2],t)}else i.i[r>>2]=-2147483648,i.i[r+4>>2]=-2147483648;c=o+112|0}function Vi(r,n){
r=r|0,n=n|0,p()}function ur(r,n,t,e){var a=0,o=0,f=0,s=0,u=0,b=0,l=0,d=0,h=0,w=0,v=0,y=0,m=0,C=0,j=0,S=0,R=0,q=0,M=0;a=c-96|0,c=a,y=i.i[n+4>>2],m=i.i[n>>2],v=i.i[n+8>>2],i.b[a+34]=0,i.s[a+32>>1]=0,C=e<<
2,j=a+32|1,S=a+34|0,R=a+44|0,q=a+52|0,d=i.i[v>>2];i:{e:{n:{r:for(;;){t:{if(f=M,(f|0)==32)break e;for(o=0;;){if((o|0)!=24){u=(a+36|0)+o|0,i.i[u>>2]=1,i.i[u+4>>2]=0,o=o+8|0;continue}break}for(i.i[a+88>>
2]=2,i.i[a+92>>2]=0,i.i[a+84>>2]=74064,i.i[a+80>>2]=4,i.i[a+76>>2]=74024,i.i[a+72>>2]=4,i.i[a+68>>2]=73976,M=f+1|0,o=0,l=a+32|0;;){if((o|0)!=24){if(u=(a+60|0)+o|0,b=i.i[u+12>>2],!b)break t;if(s=i.i[u+
8>>2],u=(f>>>0)/(b>>>0)|0,b=T(b,u),!i.B[l]&(b|0)!=(f|0))continue r;f=s+(f-b<<3)|0,b=i.i[f>>2],f=i.i[f+4>>2],s=(a+36|0)+o|0,i.i[s>>2]=b,i.i[s+4>>2]=f,l=l+1|0,o=o+8|0,f=u;continue}break}f=d-1|0,w=C,l=t,
u=y,s=m;a:{for(;;){f:{if(!w)break n;if((f|0)==-1)break f;h=i.i[l>>2],i.i[v>>2]=f;o:{s:{u:switch(h-37|0){case 0:o=R,b=j;break s;case 1:o=q,b=S;break s;default:break u}if((h|0)==92)o=a+36|0,b=a+32|0;else{
B4(a+16|0,s,u,h),o=i.i[a+16>>2],b=i.i[a+20>>2];break o}}i.b[b]=1,$i(a+24|0,i.i[o>>2],i.i[o+4>>2],s,u),o=i.i[a+24>>2],b=i.i[a+28>>2]}if(!o){if(er(a+8|0,s,u),i.i[a+8>>2]!=(h|0))break a;qi(a,s,u,i.i[a+12>>
2]),o=i.i[a>>2],b=i.i[a+4>>2]}if(l=l+4|0,d=d-1|0,w=w-4|0,f=f-1|0,u=b,s=o,s)continue;continue r}break}d=0;continue}d=f;continue}break}p()}if(e>>>0>7)break i;if(g8(i.i[i.i[i.i[n+12>>2]>>2]>>2]))break e;
i.i[a+60>>2]=s,i.i[a+64>>2]=s+u,s=g8(Xi(a+60|0))?0:s;break i}s=0}i.i[r+4>>2]=u,i.i[r>>2]=s,c=a+96|0}function Z2(r,n,t){var e=0,a=0,o=0,f=0,s=0,u=0;e=c-32|0,c=e,f=i.B[t+11];i:{if((f|0)!=2)e:{s=i.B[t+9],
u=i.B[t+8],a=i.i[t+4>>2],o=i.i[t>>2];n:{r:switch((W0(n)&255)-4|0){case 0:if(!(s&1))break e;i.i[e+28>>2]=116,i.i[e+24>>2]=70034,i.i[e+20>>2]=a,i.i[e+16>>2]=o,i.i[e+12>>2]=90,i.i[e+8>>2]=69944;break n;case 3:
i.i[e+28>>2]=51,i.i[e+24>>2]=70163,i.i[e+20>>2]=a,i.i[e+16>>2]=o,i.i[e+12>>2]=13,i.i[e+8>>2]=70150;break n;case 4:break r;default:break e}r:switch(i.B[u+86880]-1|0){case 0:case 3:i.i[e+28>>2]=48,i.i[e+
24>>2]=70399,i.i[e+20>>2]=a,i.i[e+16>>2]=o,i.i[e+12>>2]=23,i.i[e+8>>2]=70376;break n;case 1:i.i[e+28>>2]=1,i.i[e+24>>2]=70283,i.i[e+20>>2]=a,i.i[e+16>>2]=o,i.i[e+12>>2]=69,i.i[e+8>>2]=70214;break n;default:
i.i[e+28>>2]=84,i.i[e+24>>2]=70292,i.i[e+20>>2]=a,i.i[e+16>>2]=o,i.i[e+12>>2]=8,i.i[e+8>>2]=70284;break n;case 4:break r}i.i[e+28>>2]=29,i.i[e+24>>2]=70474,i.i[e+20>>2]=a,i.i[e+16>>2]=o,i.i[e+12>>2]=27,
i.i[e+8>>2]=70447}if(Q(r,e+8|0,3),i.i[r>>2]!=-2147483648)break i}e:{n:{r:switch(i.B[n]-2|0){case 0:a=207,o=70503;t:switch(t=i.i[n+4>>2],(t>>>0<=3?11:t-4|0)|0){case 0:break e;case 2:break t;default:break n}
a=106,o=70710;break e;case 3:if(i.S[i.i[n+4>>2]+32>>1]!=404)break n;a=76,o=70816;break e;case 5:if(i.i[n+4>>2]!=3)break n;a=80,o=70892;break e;case 7:break r;default:break n}a=103,o=71204;r:switch(i.i[n+
4>>2]-1|0){case 1:a=67,o=71307;break e;case 2:a=104,o=71374;break e;case 0:break e;default:break r}if(t=i.B[t+10]&(f|0)!=2,a=t?101:131,o=t?71103:70972,t|f&1)break e}a=67,o=71478;n:switch((W0(n)&255)-1|
0){case 1:a=88,o=71545;break e;case 2:a=110,o=71633;break e;case 3:a=171,o=71743;break e;case 4:a=85,o=71914;break e;case 5:a=102,o=71999;break e;default:i.i[r>>2]=-2147483648;break i;case 8:a=50,o=72101;
break e;case 9:a=49,o=72151;break e;case 11:a=81,o=72200;break e;case 12:a=58,o=72281;break e;case 13:a=53,o=72339;break e;case 0:break e;case 14:break n}a=99,o=72392}Oi(r,o,a)}c=e+32|0}function br(r,n,t){
var e=0,a=0,o=0,f=0,s=0,u=0,b=0,l=0,d=0,h=0,w=0,v=0;for(a=c-48|0,c=a;;){if(!((t|0)==(e|0)|i.B[n+e|0]==44)){e=e+1|0;continue}break}It(a+8|0,n,t,(t|0)!=(e|0),e),u=i.i[a+8>>2],l=i.i[a+12>>2],d=u+l|0,h=1e3,
e=u;i:{e:{for(;;){n:{for(f=o;;){if((e|0)==(d|0))break n;if(b=i.B[e],w=b-48&255,w>>>0>=10){if(e=e+1|0,b=(b|0)!=46|o,o=1,!(b&1))continue;break e}if(e=e+1|0,v=+(w>>>0),!(o&1)){s=s*10+h*v,f=1,o=0;continue}
break}h=h/10,s=s+h*v,o=1;continue}break}if(!(f&1))break e;i.d[r+8>>3]=s,i.i[r>>2]=0,i.i[r+4>>2]=0;break i}e=0,f=t-3|0,d=t>>>0>=f>>>0?f:0,b=t>>>0>=3?3:t,f=t,o=n;e:{for(;;){if((e|0)==(d|0))break e;if((i.
B[o]|i.B[o+1]<<8|(i.B[o+2]<<16|i.B[o+3]<<24))!=743722311){e=e+1|0,f=f-1|0,o=o+1|0;continue}break}b=f,d=e}i.B[n+3]==32&t>>>0>=4||(It(a,n,t,b>>>0>3,d+3|0),l=i.i[a+4>>2],u=i.i[a>>2]),e=0;e:{for(;;){n:{if((e|
0)==(l|0))break n;switch(n=e+u|0,t=(e|0)==2,e=e+1|0,n=((i.B[n]&223)-91&255)>>>0<230,(t?n:n?1:2)|0){case 0:break n;case 2:continue;default:break e}}break}for(e=0;;){if((e|0)==(l|0))break e;if(n=e+u|0,e=
e+1|0,i.B[n]==58)break}n=O2(u,l,73006,3),i.i[a+44>>2]=n?0:4,i.i[a+40>>2]=n?1:73009,i.i[a+36>>2]=l,i.i[a+32>>2]=u,Q(a+20|0,a+32|0,2),n=i.i[a+24>>2],s=+qa(n|0,i.i[a+28>>2]),B(i.i[a+20>>2],n),s==s?(i.d[r+
8>>3]=s,n=1):n=2,i.i[r>>2]=n,i.i[r+4>>2]=0;break i}i.i[r>>2]=2,i.i[r+4>>2]=0}c=a+48|0}function Me(r,n){var t=0,e=0,a=0,o=0,f=0,s=0,u=0,b=0,l=0;if(o=i.i[n+8>>2],o)i:{t=o-7|0,b=t>>>0<=o>>>0?t:0,s=i.i[n+
4>>2],l=(s+3&-4)-s|0,t=0;e:{n:{r:{for(;;){t:{if(e=i.B[t+s|0],u=e<<24>>24,(u|0)>=0)a:{if(l-t&3){t=t+1|0;break a}if(t>>>0<b>>>0)for(;f=t+s|0,!((i.i[f+4>>2]|i.i[f>>2])&-2139062144)&&(t=t+8|0,b>>>0>t>>>0);)
;if(t>>>0>=o>>>0)break a;for(;;){if(i.b[t+s|0]<0)break a;if(t=t+1|0,(o|0)==(t|0))break}break i}else{f=257;a:{f:switch(i.B[e+87231]-2|0){case 0:if(e=t+1|0,e>>>0>=o>>>0)break t;if(i.b[e+s|0]>-65)break e;
break a;case 1:if(a=t+1|0,a>>>0>=o>>>0)break t;if(a=i.b[a+s|0],(e|0)!=224)o:{if((e|0)==237){if((a|0)>-97)break e;break o}if((u+31&255)>>>0<12){if((a|0)>=-64)break e;break o}if((u&-2)!=-18|(a|0)>=-64)break e}else if((a&
-32)!=-96)break e;if(f=0,e=t+2|0,e>>>0>=o>>>0)break e;if(i.b[e+s|0]<=-65)break a;break r;case 2:break f;default:break e}if(a=t+1|0,a>>>0>=o>>>0)break t;a=i.b[a+s|0];f:{o:switch(e-240|0){default:if((u+
15&255)>>>0>2)break e;if((a|0)<-64)break f;break e;case 4:if((a|0)>-113)break e;break f;case 0:break o}if((a+112&255)>>>0>=48)break e}if(f=t+2|0,f>>>0>=o>>>0)break t;if(i.b[s+f|0]>-65)break r;if(f=0,e=
t+3|0,e>>>0>=o>>>0)break e;if(i.b[e+s|0]>=-64)break n}t=e+1|0}if(t>>>0<o>>>0)continue;break i}break}f=0;break e}f=513;break e}f=769}i.i[r+16>>2]=f,i.i[r+12>>2]=t,i.i[r+8>>2]=i.i[n+8>>2],t=i.i[n>>2],n=
i.i[n+4>>2],i.i[r>>2]=t,i.i[r+4>>2]=n;return}i.i[r>>2]=-2147483648,i.i[r+12>>2]=i.i[n+8>>2],t=i.i[n>>2],n=i.i[n+4>>2],i.i[r+4>>2]=t,i.i[r+8>>2]=n}function lr(r,n,t){var e=0,a=0,o=0,f=0,s=0,u=0;if(e=c-
48|0,c=e,i.i[e+16>>2]=n,f=n+t|0,i.i[e+20>>2]=f,a=Xi(e+16|0),(a|0)!=1114112){for(i.i[e+24>>2]=a>>>0<256?22806821:22806565,i.i[e+28>>2]=(a|0)==32?19267883:19267627,o=r+12|0,a=0;;){if((a|0)!=8){s=(e+16|0)+
a|0,u=o+i.B[s+8]|0,i.b[u]=i.B[u]|(i.B[s+9]?7:6),a=a+2|0;continue}break}if(a=n,t&&(t=o+i.B[a]|0,i.b[t]=i.B[t]|1,a=a+1|0),(a|0)==(f|0)){for(a=0;;){if((a|0)!=255){t=a+o|0,i.b[t]=i.B[t]|4,a=a+1|0;continue}
break}i.b[r+267]=i.B[r+267]|4}else t=o+i.B[a]|0,i.b[t]=i.B[t]|4;if(i.i[e+36>>2]=f,i.i[e+32>>2]=n,t=Xi(e+32|0),(t|0)==1114112)t=4,a=0,n=0;else{for(a=i.i[e+36>>2],o=i.i[e+32>>2],n=a-o|0,n=(n>>>2|0)+((n&
3)!=0)|0,bi(e+8|0,(n>>>0<=3?3:n)+1|0,4,4),f=i.i[e+8>>2],n=i.i[e+12>>2],i.i[n>>2]=t,i.i[e+24>>2]=1,i.i[e+20>>2]=n,i.i[e+16>>2]=f,i.i[e+44>>2]=a,i.i[e+40>>2]=o,t=4,a=1;;){if(o=Xi(e+40|0),(o|0)!=1114112){
i.i[e+16>>2]==(a|0)&&(n=i.i[e+44>>2]-i.i[e+40>>2]|0,o2(e+16|0,a,((n>>>2|0)+((n&3)!=0)|0)+1|0,4,4),n=i.i[e+20>>2]),i.i[n+t>>2]=o,a=a+1|0,i.i[e+24>>2]=a,t=t+4|0;continue}break}t=i.i[e+20>>2],n=i.i[e+16>>
2]}o=i.i[r+8>>2],(o|0)==i.i[r>>2]&&T4(r),i.i[r+8>>2]=o+1,r=i.i[r+4>>2]+T(o,12)|0,i.i[r+8>>2]=a,i.i[r+4>>2]=t,i.i[r>>2]=n}c=e+48|0}function Fe(r,n){var t=0,e=0,a=0,o=0,f=0,s=0,u=0,b=0,l=0,d=0,h=0;t=c-48|
0,c=t;i:if((ri(n)&255)==6){if(ot(t+24|0,n,74477,3),i.i[t+24>>2]!=-2147483648?(i.i[t+16>>2]=i.i[t+32>>2],e=i.i[t+28>>2],i.i[t+8>>2]=i.i[t+24>>2],i.i[t+12>>2]=e):(ot(t+8|0,n,68444,7),z(-2147483648,i.i[t+
28>>2])),s=i.i[t+8>>2],(s|0)==-2147483648){i.i[r>>2]=-2147483648;break i}l=i.i[t+16>>2],b=i.i[t+12>>2],d=0|i.i[t+12>>2],h=i.i[t+16>>2],ni(t,n,74480,3);e:{n:{if(i.i[t>>2]==1)r:{if(e=t+24|0,n=i.i[t+4>>2],
w0(e,n),k(n),i.i[t+24>>2]==-2147483648)break r;if(n=i.i[t+28>>2],i.i[t+8>>2]=i.i[t+24>>2],i.i[t+12>>2]=n,o=i.i[t+32>>2],i.i[t+16>>2]=o,!o||(f=i.i[t+12>>2],a2(e,i.i[f>>2]),n=i.i[t+24>>2],(n|0)==-2147483648))
break n;if(e=i.i[t+32>>2],u=i.i[t+28>>2],(o|0)!=1){for(a=f+4|0,o=o-1&1073741823,f=t+36|0;a2(f,i.i[a>>2]),i.i[t+28>>2]=u,i.i[t+32>>2]=e,i.i[t+24>>2]=n,n=t+24|0,Zi(n,70283,1),Zi(n,i.i[t+40>>2],i.i[t+44>>
2]),e=i.i[t+32>>2],u=i.i[t+28>>2],n=i.i[t+24>>2],B(i.i[t+36>>2],i.i[t+40>>2]),a=a+4|0,o=o-1|0,!!o;);if((n|0)==-2147483648)break n}if(a=u,!e)break e;i.i[t+44>>2]=h,i.i[t+40>>2]=d,i.i[t+36>>2]=2,i.i[t+32>>
2]=74483,i.i[t+28>>2]=e,i.i[t+24>>2]=a,Q(r,t+24|0,3),B(n,a),f2(t+8|0),B(s,b);break i}i.i[t+16>>2]=0,i.i[t+8>>2]=0,i.i[t+12>>2]=4}n=0,a=1}i.i[r+8>>2]=l,i.i[r+4>>2]=b,i.i[r>>2]=s,B(n,a),f2(t+8|0)}else{if(de(
n)&&!ke(n)){a2(r,n);break i}i.i[r>>2]=-2147483648}c=t+48|0}function W(r,n,t,e){var a=0,o=0,f=0,s=0,u=0,b=0,l=0,d=0;f=c-16|0,c=f;i:if(e&1)a=U[i.i[n+12>>2]](r,t,e>>>1|0)|0;else{if(o=i.B[t],a=0,!o)break i;
l=i.i[n+12>>2];e:{n:{r:{for(;;){t:{if(a=t+1|0,o<<24>>24<0)a:{if((o|0)==128){if(a=t+3|0,t=i.B[t+1]|i.B[t+2]<<8,U[l|0](r,a,t)|0)break n;t=t+a|0;break a}if((o|0)==192){if(i.i[f+4>>2]=n,i.i[f>>2]=r,i.i[f+
8>>2]=1610612768,i.i[f+12>>2]=0,t=(u<<3)+e|0,U[i.i[t+4>>2]](i.i[t>>2],f)|0)break t;u=u+1|0,t=a;break a}if(d=1610612768,o&1&&(d=i.B[t+1]|i.B[t+2]<<8|(i.B[t+3]<<16|i.B[t+4]<<24),a=t+5|0),s=0,o&2?(b=i.B[a]|
i.B[a+1]<<8,t=a+2|0):(b=0,t=a),o&4&&(s=i.B[t]|i.B[t+1]<<8,t=t+2|0),o&8&&(u=i.B[t]|i.B[t+1]<<8,t=t+2|0),b=o&16?i.S[((b<<3)+e|0)+4>>1]:b,o&32&&(s=i.S[((s<<3)+e|0)+4>>1]),i.s[f+14>>1]=s,i.s[f+12>>1]=b,i.
i[f+8>>2]=d,i.i[f+4>>2]=n,i.i[f>>2]=r,s=(u<<3)+e|0,a=1,U[i.i[s+4>>2]](i.i[s>>2],f)|0)break i;u=u+1|0}else{if(U[l|0](r,a,o)|0)break r;t=a+o|0}if(o=i.B[t],o)continue;break e}break}a=1;break i}a=1;break i}
a=1;break i}a=0}return c=f+16|0,a}function kr(r,n,t,e){var a=0,o=0,f=0,s=0,u=0,b=0;if(a=c-160|0,c=a,f=a+24|0,$2(f,t),u=a+116|0,t=Cc(i.i[n>>2])|0,ti(u,t),b=i.i[a+116>>2],(b|0)!=-2147483648){o=i.i[a+124>>
2],s=i.i[a+120>>2],k(t);i:{e:{if(e){if(n=i.i[a+60>>2],t=i.i[a+64>>2],ui(a+16|0,n,t,75452,4),e=O2(i.i[a+16>>2],i.i[a+20>>2],75456,2),ui(a+8|0,n,t,73136,4),n=0,i.i[a+12>>2]||i.i[a+48>>2]==-2147483648&e&&
!zr(s,o))break e;nr(a+116|0,a+24|0,s,o,0),n=i.i[a+116>>2],O(a+72|0,a+120|0,40),i.i[a+68>>2]=n}else t=ve(i.i[n>>2])|0,i.i[a+112>>2]=t,nr(u,f,s,o,a+112|0),n=i.i[a+116>>2],O(a+72|0,a+120|0,40),i.i[a+68>>
2]=n,k(t);if(n)n=a+72|0,e=m2(n),s2(n);else n:{n=0,e=i.i[a+76>>2];r:switch(o=i.i[a+72>>2],o- -2147483648|0){case 0:break e;case 1:break n;default:break r}i.i[a+120>>2]=e,i.i[a+116>>2]=o,n=i.i[a+84>>2],
f=0,t=f|i.i[a+80>>2],i.i[a+124>>2]=t,i.i[a+128>>2]=n,n=i.i[a+92>>2],i.i[a+132>>2]=i.i[a+88>>2],i.i[a+136>>2]=n,n=i.i[a+100>>2],i.i[a+140>>2]=i.i[a+96>>2],i.i[a+144>>2]=n,n=i.i[a+108>>2],i.i[a+148>>2]=
i.i[a+104>>2],i.i[a+152>>2]=n,t=_(e|0,t|0)|0,Ti(a+116|0),n=1;break e}i.i[r>>2]=2,i.i[r+4>>2]=e;break i}i.i[r+4>>2]=t,i.i[r>>2]=n}B(b,s)}else k(t),n=a+116|0,D0(n,i.i[a+28>>2],i.i[a+32>>2],69302,22),t=m2(
n),i.i[r>>2]=2,i.i[r+4>>2]=t,s2(n);c2(a+24|0),c=a+160|0}function Ao(r,n,t,e){var a=0,o=0,f=0,s=0;if(a=c-320|0,c=a,v2(a+28|0,n),t=kn(t|0)|0,Ki(a+308|0,t),i.i[a+308>>2]!=-2147483648?(i.i[a+304>>2]=i.i[a+
316>>2],n=i.i[a+312>>2],i.i[a+296>>2]=i.i[a+308>>2],i.i[a+300>>2]=n):(i.i[a+304>>2]=0,i.i[a+296>>2]=0,i.i[a+300>>2]=1),k(t),(e|0)!=3)n=i.i[a+304>>2],e=i.i[a+300>>2];else i:{if(n=0,e=i.i[a+36>>2],e)e:{
if(t=i.i[a+32>>2],n=i.i[t+8>>2],(e|0)==1)break e;for(t=t+20|0,e=(T(e,12)-12>>>0)/12|0;o=i.i[t>>2],n=n>>>0>o>>>0?n:o,t=t+12|0,e=e-1|0,!!e;);}o=i.i[a+304>>2],n=o-T(n,19)|0,t=n>>>0<=o>>>0?n:0,e=i.i[a+300>>
2];e:{for(;;){if(n=t,!(!n|n>>>0>=o>>>0)){if(t=n-1|0,i.b[n+e|0]<=-65)continue;break e}break}if(n>>>0<=o>>>0)break e;n=o;break i}i.i[a+304>>2]=n}f=_(e|0,n|0)|0,A4(a+16|0,f),t=1,o=i.i[a+20>>2],i.i[a+16>>
2]&1?(k(o),k(f),n=a+308|0,gi(n,a+28|0,a+296|0),n=u2(n)):(k(f),ir(a+308|0,a+28|0,e,n),t=i.i[a+308>>2],(t|0)!=-2147483648?(f=i.i[a+312>>2],s=_(f|0,i.i[a+316>>2])|0,A4(a+8|0,s),n=i.i[a+12>>2],i.i[a+8>>2]==
1&&(k(n),n=1024),k(s),B(t,f),k(o)):n=o,B(i.i[a+296>>2],e),t=0),Yi(a+28|0),i.i[r+4>>2]=n,i.i[r>>2]=t,c=a+320|0}function R0(r,n,t,e,a){var o=0,f=0,s=0,u=0;if(o=c-48|0,c=o,f=ci(i.i[22003],i.i[22004],r),f)
i:{e:{n:{if(r=t+8|0,v8(r))r:{if(u=i.B[f+189],i.B[n+88]==2){u=!u;break n}if(u)break r;n=n+48|0,r=St(n),r&&(a=e2(e-i.d[r+16>>3],a-i.d[r+24>>3]),e=i.d[r+32>>3],Kn(e)<=8988465674311579e292&Kn(a)<=8988465674311579e292?
e=(e+a)*.5:e=e*.5+a*.5,i.d[r+40>>3]=e),mi(n);break e}else if(i.B[n+88]==2)break n;r=n+48|0,Q0(o,r),i.i[o>>2]==1&&F0(i.i[o+4>>2]),mi(r);break e}s=n+48|0;n:if(i.B[n+92]!=2)r=i.i[f+244>>2]-i.i[n+44>>2]|0;else{
if((W0(r)&255)!=8){r=i.i[f+244>>2]-i.i[n+44>>2]|0;break n}i.B[f+257]==2&&(i.b[f+256]=0),n=i.i[f+236>>2],r=i.i[n>>2]+1|0,i.i[n>>2]=r,r||p(),i.i[o+44>>2]=n,i.b[o+20]=0,i.i[o+12>>2]=0,i.i[o+16>>2]=5,r=i.
i[s+12>>2],n=0,i.i[o+36>>2]=n|i.i[s+8>>2],i.i[o+40>>2]=r,r=i.i[s+4>>2],i.i[o+28>>2]=i.i[s>>2],i.i[o+32>>2]=r,Ai(88080,o+12|0);break e}f=i.i[f+236>>2],n=i.i[f>>2]+1|0,i.i[f>>2]=n,n||p(),i.i[o+44>>2]=f,
i.b[o+24]=u,i.i[o+20>>2]=r,i.i[o+16>>2]=t,i.i[o+12>>2]=1,r=i.i[s+12>>2],n=0,i.i[o+36>>2]=n|i.i[s+8>>2],i.i[o+40>>2]=r,r=i.i[s+4>>2],i.i[o+28>>2]=i.i[s>>2],i.i[o+32>>2]=r,Ai(88080,o+12|0);break i}U2(t)}else
U2(t),fe(n+48|0);c=o+48|0}function dr(r,n,t,e,a,o){var f=0,s=0,u=0,b=0,l=0,d=0,h=0,w=0,v=0,y=0,m=0,C=0,j=0;if(i.i[21999]=i.i[21999]+1,u=i.i[22001],i.i[22001]=u+1&1023,w=i.i[a+8>>2],y=i.B[n+189]?0:w,f=
i.i[n+4>>2],j=f,l=i.i[n+244>>2],m=i.i[n>>2],f=l-((m|0)!=4|(f|0)!=0)|0,C=f>>>0<=l>>>0?f:0,s=i.i[22e3],d=s|u<<21,b=i.i[a>>2],h=o+ +(b>>>0),v=i.i[a+4>>2],o=o+ +(v>>>0),f=i.i[a+16>>2],u=i.i[a+12>>2],l=i.B[a+
20],a=i.i[21998],(a|0)!=(s|0))i:{if(a>>>0>s>>>0){a=i.i[21997]+T(s,104)|0,i.B[a+100]!=3&&p(),i.i[a+52>>2]=C,i.i[a+48>>2]=y,i.i[a+40>>2]=u,i.i[a+44>>2]=f,i.i[a+36>>2]=w,i.i[a+32>>2]=t,i.d[a+24>>3]=h,i.d[a+
16>>3]=o,i.i[a+12>>2]=v,i.i[a+8>>2]=b,i.i[22e3]=i.i[a>>2],i.i[a>>2]=d,O(a+56|0,e,44);break i}p()}else(s|0)==i.i[21996]&&(a=c-16|0,c=a,Ui(a+8|0,87984,i.i[21996],1,8,104),i.i[a+8>>2]!=-2147483647?p():c=
a+16|0),a=i.i[21997]+T(s,104)|0,i.i[a+52>>2]=C,i.i[a+48>>2]=y,i.i[a+40>>2]=u,i.i[a+44>>2]=f,i.i[a+36>>2]=w,i.i[a+32>>2]=t,i.d[a+24>>3]=h,i.d[a+16>>3]=o,i.i[a+12>>2]=v,i.i[a+8>>2]=b,i.i[a>>2]=d,O(a+56|
0,e,44),t=s+1|0,i.i[22e3]=t,i.i[21998]=t;i.b[a+100]=l,e=i.i[n+168>>2],(e|0)==i.i[n+160>>2]&&(a=c-16|0,c=a,t=n+160|0,Ui(a+8|0,t,i.i[t>>2],1,4,4),i.i[a+8>>2]!=-2147483647?p():c=a+16|0),i.i[r>>2]=d,i.i[n+
168>>2]=e+1,i.i[i.i[n+164>>2]+(e<<2)>>2]=d,i.i[n+248>>2]=i.i[n+248>>2]+1,t=n,n=i.i[n+252>>2],i.i[t+252>>2]=n>>>0<b>>>0?b:n,i.d[r+8>>3]=o>h&&(m|0)!=4|j?h:o}function hr(r,n,t){var e=0,a=0,o=0;for(e=c-96|
0,c=e,Ye(e+40|0,n,t),n=i.i[e+44>>2],t=i.i[e+40>>2];;){if($i(e+32|0,72838,7,t,n),a=i.i[e+32>>2],a){Ye(e+24|0,a,i.i[e+36>>2]),n=i.i[e+28>>2],t=i.i[e+24>>2];continue}break}if(lr(r,t,n),a=0,i.b[e+71]=0,i.
i[e+76>>2]=n+t,i.i[e+72>>2]=t,i.i[e+80>>2]=e+71,Kt(e+16|0,e+72|0),n=1,i.B[e+16]){for(t=i.B[e+17],bi(e+8|0,8,1,1),o=i.i[e+8>>2],n=i.i[e+12>>2],i.b[n]=t,i.i[e+92>>2]=1,i.i[e+88>>2]=n,i.i[e+84>>2]=o,i.i[e+
56>>2]=i.i[e+80>>2],t=i.i[e+76>>2],i.i[e+48>>2]=i.i[e+72>>2],i.i[e+52>>2]=t,t=1;;){if(Kt(e,e+48|0),i.B[e]){o=i.B[e+1],i.i[e+84>>2]==(t|0)&&(j2(e+84|0,1),n=i.i[e+88>>2]),i.b[n+t|0]=o,t=t+1|0,i.i[e+92>>
2]=t;continue}break}a=i.i[e+84>>2],o=t}i:{if(i.B[e+71]!=1)e:{if((a|0)==-2147483648)break i;if(Vr(n,o))break e;i.i[e+88>>2]=n,i.i[e+92>>2]=o,i.i[e+84>>2]=a,Me(e+48|0,e+84|0);n:switch(i.i[e+48>>2]- -2147483648|
0){case 0:n=i.i[e+52>>2],t=r,r=i.i[e+56>>2],lr(t,r,i.i[e+60>>2]),B(n,r);break i;case 1:break i;default:break n}W8(e+48|0);break i}B(a,n)}c=e+96|0}function wr(r,n,t,e){var a=0,o=0,f=0;o=r,o=r,a=c-112|0,
c=a,tt(a+88|0,i.i[n>>2],t,e),r=i.i[a+96>>2],n=i.i[a+92>>2],f=i.i[a+88>>2];i:if((f|0)!=15)i.i[o+16>>2]=i.i[a+100>>2],i.i[o+12>>2]=r,i.i[o+8>>2]=n,i.i[o+4>>2]=f,r=1;else{if((n|0)==1)e:{Fr(a+88|0,r,t,e),
r=i.i[a+96>>2],t=0,i.i[a+72>>2]=t|i.i[a+92>>2],i.i[a+76>>2]=r,n=i.i[a+104>>2],r=a,i.i[a+80>>2]=i.i[a+100>>2],i.i[a+84>>2]=n;n:if(i.i[a+88>>2]==1)r=i.i[a+80>>2],i.i[a+8>>2]=i.i[a+76>>2],i.i[a+12>>2]=r,
i.i[a+16>>2]=i.i[a+84>>2],n=i.i[a+72>>2];else{if(i.i[r+88>>2]=5,f0(r+52|0,r+72|0,r+88|0),n=r,r=i.i[r+64>>2],i.i[n+40>>2]=i.i[a+60>>2],i.i[a+44>>2]=r,i.i[a+48>>2]=i.i[a+68>>2],n=i.i[a+56>>2],i.i[a+52>>
2]==1){i.i[a+16>>2]=i.i[a+48>>2],r=i.i[a+44>>2],i.i[a+8>>2]=i.i[a+40>>2],i.i[a+12>>2]=r;break n}if(t=i.i[a+44>>2],r=i.i[a+40>>2],i.i[a+28>>2]=r,i.i[a+32>>2]=t,i.i[a+24>>2]=n,i.i[a+36>>2]=i.i[a+48>>2],
$i(a,72838,7,r,i.i[a+32>>2]),t=i.i[a>>2],t)r:{if(e=i.i[a+4>>2],!e)break r;for(f=a+28|0;;){if(e){if(e=e-1|0,r=i.B[t],t=t+1|0,(r|0)!=32)continue;break r}break}r=i.i[f+4>>2],t=i.i[f>>2],i.i[a+88>>2]=t,i.
i[a+92>>2]=r,e=i.i[f+8>>2],i.i[a+96>>2]=e,i.i[o+4>>2]=n,i.i[o+8>>2]=t,i.i[o+12>>2]=r,i.i[o+16>>2]=e;break e}K(a+24|0),n=5}t=i.i[a+12>>2],r=i.i[a+8>>2],i.i[a+88>>2]=r,i.i[a+92>>2]=t,e=i.i[a+16>>2],i.i[a+
96>>2]=e,i.i[o+4>>2]=n,i.i[o+8>>2]=r,i.i[o+12>>2]=t,i.i[o+16>>2]=e,r=1;break i}else i.i[o+4>>2]=-2147483648;r=0}i.i[o>>2]=r,c=a+112|0}function He(r,n,t,e,a){var o=0,f=0,s=0;if(o=c-80|0,c=o,(n|0)==1)i:{
if(z0(o+48|0,t,e,a),n=i.i[o+56>>2],t=0,i.i[o+32>>2]=t|i.i[o+52>>2],i.i[o+36>>2]=n,n=i.i[o+64>>2],i.i[o+40>>2]=i.i[o+60>>2],i.i[o+44>>2]=n,i.i[o+48>>2]){n=i.i[o+44>>2],t=i.i[o+40>>2],i.i[r+12>>2]=t,i.i[r+
16>>2]=n,n=i.i[o+36>>2],t=i.i[o+32>>2],i.i[r+4>>2]=t,i.i[r+8>>2]=n,i.i[r>>2]=1;break i}if(i.i[o+56>>2]=a,i.i[o+52>>2]=e,i.i[o+48>>2]=10,f0(o+12|0,o+32|0,o+48|0),s=i.i[o+16>>2],t=i.i[o+20>>2],n=i.i[o+24>>
2],f=i.i[o+28>>2],i.i[o+12>>2]==1){i.i[r+16>>2]=f,i.i[r+12>>2]=n,i.i[r+8>>2]=t,i.i[r+4>>2]=s,i.i[r>>2]=1;break i}k(f),f=14;e:{if(V0(t,n))n:{if((n>>>0<=7?(n|0)==7:i.b[t+7]>=-64)?f=a4(t,7,72838,7)?7:0:f=
0,qi(o,t,n,f),n=i.i[o>>2],f=n?i.i[o+4>>2]:0,f-65530>>>0<=4294901758){f=11;break n}f?(i.i[o+60>>2]=f,i.i[o+56>>2]=n||1,i.i[o+52>>2]=7,i.i[o+48>>2]=72838,n=o+68|0,Q(n,o+48|0,2),te(o+12|0,n)):i.i[o+12>>2]=
-2147483648,n=i.i[o+24>>2],e=0,i.i[r+12>>2]=e|i.i[o+20>>2],i.i[r+16>>2]=n,n=i.i[o+16>>2],i.i[r+4>>2]=i.i[o+12>>2],i.i[r+8>>2]=n,i.i[r>>2]=0;break e}i.i[r+12>>2]=a,i.i[r+8>>2]=e,i.i[r+4>>2]=f,i.i[r>>2]=
1}B(s,t)}else i.i[r>>2]=0,i.i[r+4>>2]=-2147483648;c=o+80|0}function pr(r,n,t,e,a,o,f){var s=0,u=0,b=0,l=0,d=0,h=0,w=0,v=0;s=c-80|0,c=s,$t(s+32|0,e,a,123),u=i.i[s+36>>2],$t(s+24|0,e,a,125);i:{if(i.i[s+
24>>2]&1&i.i[s+32>>2]==1){if(b=i.i[s+28>>2],t4(s+16|0,e,a,u+1|0,b),x2(s+8|0,e,a,u),w=i.i[s+12>>2],u=i.i[s+8>>2],qi(s,e,a,b+1|0),v=i.i[s+4>>2],e=i.i[s>>2],d=s+56|0,l=o,a=i.i[s+16>>2],o=a||1,b=a?i.i[s+20>>
2]:0,Hr(d,l,o,b),l=i.i[s+56>>2],(l|0)==-2147483648){Vt(r,n,t,o,b);break i}h=i.i[s+64>>2],a=i.i[s+60>>2];e:{if(f&&!r4(a,h)){i.i[s+76>>2]=28,i.i[s+72>>2]=75571,i.i[s+68>>2]=b,i.i[s+64>>2]=o,i.i[s+60>>2]=
17,i.i[s+56>>2]=75470,Q(s+44|0,d,3),e=r,r=i.i[s+48>>2],D0(e,n,t,r,i.i[s+52>>2]),B(i.i[s+44>>2],r);break e}i.i[s+76>>2]=e?v:0,i.i[s+72>>2]=e||1,i.i[s+68>>2]=h,i.i[s+64>>2]=a,i.i[s+60>>2]=u?w:0,i.i[s+56>>
2]=u||1,Q(r+4|0,s+56|0,3),i.i[r>>2]=-2147483648}B(l,a);break i}Oi(r+4|0,e,a),i.i[r>>2]=-2147483648}c=s+80|0}function xo(r,n,t,e){var a=0,o=0,f=0,s=0,u=0,b=0,l=0,d=0,h=0,w=0,v=0,y=0,m=0;a=c-48|0,c=a,o=
ci(i.i[22003],i.i[22004],r);i:{if(i.i[o>>2]!=4|i.i[o+4>>2]&&o){if(u=i.B[o+189],!u)e:{if(s=1,b=i.i[n+16>>2],(b|0)==-2147483648)break e;if(h=i.B[o+80],l=i.B[n+20],w=i.i[o+148>>2],v=i.i[o+144>>2],f=n+21|
0,O(a+13|0,f,35),i.b[a+12]=l,i.i[a+8>>2]=b,s=2,d=i.i[a+36>>2],!J8(d,i.i[a+40>>2],v+8|0,w))n:{if(i.B[a+46]==2)break n;if(i.B[a+44]){s=3;break n}if(h>>>0>=3){s=4;break n}if(B(i.i[a+20>>2],i.i[a+24>>2]),
B(i.i[a+32>>2],d),i.b[o+80]=i.B[o+80]+1,s=i.i[o+236>>2],u=i.i[s>>2]+1|0,i.i[s>>2]=u,u){e=i.d[o+152>>3],i.i[a+28>>2]=r,i.i[a+24>>2]=s,y=a,m=K0(t,e),i.i[y+32>>2]=m,i.b[a+16]=l,i.i[a+12>>2]=b,i.i[a+8>>2]=
2,r=i.B[f+3]|i.B[f+4]<<8|(i.B[f+5]<<16|i.B[f+6]<<24),i.b[a+20]=r,i.b[a+21]=r>>>8,i.b[a+22]=r>>>16,i.b[a+23]=r>>>24,r=i.B[f]|i.B[f+1]<<8|(i.B[f+2]<<16|i.B[f+3]<<24),i.b[a+17]=r,i.b[a+18]=r>>>8,i.b[a+19]=
r>>>16,i.b[a+20]=r>>>24,Ai(88064,a+8|0),z(i.i[n+56>>2],i.i[n+60>>2]);break i}else p()}Ti(a+8|0)}if(i.b[a+9]=s,i.b[a+8]=6,i.s[a+10>>1]=i.S[n+68>>1],ze(r,a+8|0,t,e),z(i.i[n+56>>2],i.i[n+60>>2]),!u)break i;
K4(n+16|0);break i}ce(n)}c=a+48|0}function To(r){var n=0,t=0,e=0,a=0,o=0,f=0,s=0;return n=c-368|0,c=n,f=Fi()|0,e=i.i[r+4>>2],t=n3(e|0)|0,o=fn(f|0,t|0)|0,k(t),v2(n+24|0,e),O4(n+16|0,o,(L=P(68444,7)>>2,
i.i[L])),i.i[n+16>>2]!=1?t=-2147483648:(e=i.i[n+20>>2],Ki(n+292|0,e),k(e),a=i.i[n+300>>2],s=i.i[n+296>>2],t=i.i[n+292>>2]),e=n+316|0,Mr(e,r),f=a,a=(t|0)==-2147483648,i.i[n+336>>2]=a?0:f,i.i[n+332>>2]=
a?1:s,i.i[n+328>>2]=a?0:t,t=n+304|0,Er(t,e),x8(e),a=P(68444,7),gi(e,n+24|0,t),t=u2(e),wi(o|0,i.i[a>>2],t|0),k(t),t=P(69120,9),a=i.B[r+12],ae(n+8|0,a),s=P(i.i[n+8>>2],i.i[n+12>>2]),wi(o|0,i.i[t>>2],i.i[s>>
2]),H0(e,r),i.i[n+316>>2]!=-2147483648?(i.i[n+360>>2]=i.i[n+324>>2],r=i.i[n+320>>2],i.i[n+352>>2]=i.i[n+316>>2],i.i[n+356>>2]=r):(i.i[n+360>>2]=0,i.i[n+352>>2]=0,i.i[n+356>>2]=1),r=n+340|0,e=n+24|0,gi(
r,e,n+352|0),_t(n,a),t=P(i.i[n>>2],i.i[n+4>>2]),r=u2(r),wi(o|0,i.i[t>>2],r|0),k(r),Yi(e),c=n+368|0,o}function Co(r,n,t,e){var a=0,o=0,f=0;a=c-400|0,c=a,i.i[a+64>>2]=-2147483648,i.s[a+76>>1]=e,i.i[a+24>>
2]=-2147483648,i.i[a+8>>2]=2,i.i[a+12>>2]=0,h8(e)?(ie(a+80|0,t,(L=P(69324,8)>>2,i.i[L])),t=i.i[a+80>>2],(t|0)!=-2147483648?(e=i.i[n+56>>2],e>>>0>=2147483647?p():(i.i[n+56>>2]=e+1,e=i.i[a+84>>2],Ji(a+128|
0,e,i.i[a+88>>2],i.i[n+60>>2]),i.i[n+56>>2]=i.i[n+56>>2]-1,B(t,e))):i.i[a+128>>2]=-2147483648,n=a+24|0,K4(n),O(n,a+128|0,40)):(e-200&65535)>>>0>=100&&(o=a+92|0,ie(o,t,(L=P(69548,24)>>2,i.i[L])),i.i[a+
92>>2]==-2147483648?i.i[a+104>>2]=-2147483648:(e=a+128|0,v2(e,i.i[n+92>>2]),gi(a+104|0,e,o),Yi(e)),z(-2147483648,a),e=a- -64|0,i.i[e+8>>2]=i.i[a+112>>2],n=i.i[a+108>>2],i.i[e>>2]=i.i[a+104>>2],i.i[e+4>>
2]=n,ie(a+116|0,t,(L=P(69572,11)>>2,i.i[L])),n=i.i[a+116>>2],(n|0)==-2147483648?(t=0,n=2):(t=i.i[a+120>>2],br(a+128|0,t,i.i[a+124>>2]),B(n,t),f=i.d[a+136>>3],t=i.i[a+132>>2],n=i.i[a+128>>2]),i.d[a+16>>
3]=f,i.i[a+8>>2]=n,i.i[a+12>>2]=t),O(r,a+8|0,72),c=a+400|0}function Oo(r,n){var t=0,e=0,a=0,o=0,f=0,s=0;t=c-144|0,c=t,e=P(69324,8),a=t+100|0,q4(a,i.i[r>>2],i.i[e>>2]),e=i.i[t+100>>2];i:{if((e|0)!=-2147483648){
if(B(e,i.i[t+104>>2]),kt(a,r),i.i[t+100>>2]==-2147483648){e=2;break i}if(O(t+8|0,a,40),o=ln(i.i[r>>2])|0,Ki(t+88|0,o),f=i.i[t+88>>2],(f|0)!=-2147483648)e:{if(s=i.i[t+92>>2],Ji(a,i.i[t+92>>2],i.i[t+96>>
2],1024),e=i.i[t+100>>2],(e|0)==-2147483648){B(f,s);break e}O(t+52|0,t+104|0,36),i.i[t+48>>2]=e,B(f,s),k(o);n:{if(i.B[t+46]){if(e=2,!X8(t+8|0)||!X8(t+48|0)|i.b[t+44]&1)break n}else if(e=2,i.B[t+44])break n;
a=t+100|0,$2(a,i.i[n>>2]),r=ve(i.i[r>>2])|0,i.i[t+88>>2]=r,n=Xr(a,t+8|0,t+88|0,1,15),k(r),e=n^1,c2(a)}Ti(t+48|0),Ti(t+8|0);break i}k(o),Ti(t+8|0)}e=3}return c=t+144|0,e}function vr(r,n){var t=0,e=0,a=0,
o=0,f=0,s=0,u=0,b=0,l=0,d=0,h=0,w=0;for(t=c-48|0,c=t,l4(t+36|0,n),i.i[t+16>>2]=i.i[t+36>>2],n=i.i[t+40>>2],i.i[t+8>>2]=n,i.i[t+12>>2]=n,f=(i.i[t+44>>2]<<2)+n|0,i.i[t+20>>2]=f,i.i[t+32>>2]=0,i.i[t+24>>
2]=0,i.i[t+28>>2]=4,s=8,l=4;;){if(e=f,a=0,o=0,(n|0)!=(f|0)&&(e=n+4|0,i.i[t+12>>2]=e,u=i.i[n>>2],(e|0)==(f|0)?e=f:(e=n+8|0,i.i[t+12>>2]=e,d=i.i[n+4>>2],a=1),o=1),a&o){ti(t+36|0,u),o=i.i[t+36>>2],a=(o|0)==
-2147483648,h=a?0:i.i[t+44>>2],w=a?1:i.i[t+40>>2],i.i[t+24>>2]==(b|0)&&(i8(t+24|0),l=i.i[t+28>>2]),n=s+l|0,i.i[n>>2]=h,i.i[n+4>>2]=d,i.i[n-4>>2]=w,i.i[n-8>>2]=a?0:o,b=b+1|0,i.i[t+32>>2]=b,k(u),s=s+16|
0,n=e;continue}break}o&&k(u),a&&k(d),i.i[r+8>>2]=i.i[t+32>>2],n=i.i[t+28>>2],i.i[r>>2]=i.i[t+24>>2],i.i[r+4>>2]=n,o0(t+8|0),c=t+48|0}function $2(r,n){var t=0,e=0,a=0,o=0,f=0,s=0,u=0;if(t=c-96|0,c=t,e=
Ua(n|0)|0,l4(t+20|0,e),k(e),P4(t+32|0,n),u=Na(n|0)|0,e=i.i[t+24>>2],i.i[t+48>>2]=e+(i.i[t+28>>2]<<2),i.i[t+44>>2]=e,Jt(t- -64|0,t+44|0),i.i[t+64>>2]==-2147483648)e=4;else{for(o=0|i.i[t+44>>2],f=i.i[t+
48>>2],bi(t+8|0,4,4,12),s=i.i[t+8>>2],a=i.i[t+12>>2],i.i[a+8>>2]=i.i[t+72>>2],e=i.i[t+68>>2],i.i[a>>2]=i.i[t+64>>2],i.i[a+4>>2]=e,i.i[t+60>>2]=1,i.i[t+56>>2]=a,i.i[t+52>>2]=s,i.i[t+76>>2]=o,i.i[t+80>>
2]=f,o=12,s=1;;){if(Jt(t+84|0,t+76|0),i.i[t+84>>2]!=-2147483648){i.i[t+52>>2]==(s|0)&&(S2(t+52|0,1),a=i.i[t+56>>2]),f=o+a|0,i.i[f+8>>2]=i.i[t+92>>2],e=i.i[t+88>>2],i.i[f>>2]=i.i[t+84>>2],i.i[f+4>>2]=e,
s=s+1|0,i.i[t+60>>2]=s,o=o+12|0;continue}break}a=i.i[t+52>>2],e=i.i[t+56>>2]}Yt(t,u),o=i.i[t>>2],f=i.i[t+4>>2],ic(t+84|0,n|0),E2(r+24|0,i.i[t+84>>2],i.i[t+88>>2]),i.i[r+36>>2]=o,i.i[r+40>>2]=f,i.i[r+20>>
2]=s,i.i[r+16>>2]=e,i.i[r+12>>2]=a,i.i[r+8>>2]=i.i[t+40>>2],n=r,r=i.i[t+36>>2],i.i[n>>2]=i.i[t+32>>2],i.i[n+4>>2]=r,f2(t+20|0),c=t+96|0}function gr(r,n){var t=0,e=0,a=0,o=0,f=0,s=0,u=0,b=0;if(t=r>>>0<=
8?8:r,e=t+n|0,!(e>>>0<t>>>0|e>>>0>4294967280))i:{if(t=e+15&-16,e=X2(t),t=m0(t,26-e|0),o=(t&31)+(t>>>0>63)|0,e=(o>>>5|0)-e|0,t=e+27|0,t>>>0>31)break i;if(a=an(i.i[(t<<2)+92288>>2]&-1<<o),a>>>0>=32){if(a=
0,t=an(i.i[23104]&-1<<e+28),t>>>0>31)break i;a=an(i.i[(t<<2)+92288>>2])}if(f=(t<<7)+(a<<2)|0,e=i.i[f+88192>>2],o=i.i[e>>2],s=f,f=i.i[e+8>>2],i.i[s+88192>>2]=f,f)i.i[f+12>>2]=0;else e:{if(f=t<<2,a=i.i[f+
92288>>2]&n2(-2,a),i.i[f+92288>>2]=a,a)break e;u=92416,b=i.i[23104]&n2(-2,t),i.i[u>>2]=b}if(a=(r+e|0)+7&0-r,n=(a+(n-e|0)|0)+15&-16,(n|0)!=(o|0)&&(t=n+e|0,i.i[(e+(o&-16)|0)+4>>2]=t,i.i[t+4>>2]=e,o=o-n|
0,i.i[t>>2]=o,f4(t,o)),i.i[e>>2]=n|1,r>>>0<16)break i;i.i[a-4>>2]=e}return a}function ze(r,n,t,e){var a=0,o=0,f=0,s=0,u=0,b=0,l=0;if(a=c-112|0,c=a,f=ci(i.i[22003],i.i[22004],r),f){if(u=_i(n),i.i[a+8>>
2]=0,i.i[a>>2]=0,i.i[a+4>>2]=8,n=i.i[f+168>>2],n){for(o=i.i[f+164>>2],ne(a,i.i[o>>2]),n=n-1|0,o=o+4|0;;){if(n){ne(a,i.i[o>>2]),n=n-1|0,o=o+4|0;continue}break}i.i[f+168>>2]=0,o=i.i[a+8>>2],b=i.i[a>>2],
n=i.i[a+4>>2]}else n=8;i.i[f+248>>2]=0,i.i[a+8>>2]=b,i.i[a>>2]=n,o=T(o,96),i.i[a+12>>2]=o+n,f=a+109|0;i:{e:{for(;;){if(!o)break i;if(b=i.B[n+92],(b|0)==3)break e;if(l=a+16|0,O(l,n,92),s=n+93|0,s=i.B[s]|
i.B[s+1]<<8,i.b[f]=s,i.b[f+1]=s>>>8,i.b[f+2]=i.B[n+95],s=i.i[u>>2]+1|0,i.i[u>>2]=s,i.b[a+108]=b,s){n=n+96|0,R0(r,l,u,t,e),o=o-96|0;continue}break}p()}n=n+96|0}i.i[a+4>>2]=n,s0(a),e4(r),U2(u)}else y2(n);
c=a+112|0}function mr(r,n){var t=0,e=0,a=0,o=0,f=0;t=c-352|0,c=t,e=pe(n|0)|0,P4(t+4|0,e),a=i.i[t+12>>2],f=i.i[t+8>>2],k(e),yr(t+16|0,n);i:{e:switch((r&255)-8|0){case 0:Qi(t+284|0,8,f,a,68588,1);break i;case 1:
Qi(t+284|0,9,f,a,68632,1);break i;default:e=t+284|0,o=m3(n|0)|0,N8(e,o),gi(t+340|0,t+16|0,e),k(o),i.i[t+328>>2]=24,i.i[t+324>>2]=68752,i.i[t+336>>2]=i.i[t+348>>2],o=i.i[t+344>>2],i.i[t+332>>2]=o,Qi(e,
r,f,a,t+324|0,2),B(i.i[t+340>>2],o);break i;case 3:break e}e=t+284|0,q8(e,n),o=i.i[t+284>>2],z(o,i.i[t+288>>2]),(o|0)!=-2147483648?Qi(e,11,f,a,68700,1):Qi(t+284|0,11,f,a,68744,1)}return a=m2(t+284|0),
(r&255)==11&&Wi(n|0)&65535&&(e=P(68776,6),r=M2(+((Wi(n|0)&65535)>>>0))|0,wi(a|0,i.i[e>>2],r|0),k(r)),s2(t+284|0),Yi(t+16|0),B(i.i[t+4>>2],f),c=t+352|0,a}function jo(r,n){var t=0,e=0,a=0,o=0,f=0,s=0,u=0,
b=0,l=0,d=0;t=c-128|0,c=t,s=Ea()|0,e=i.i[n+8>>2],a=i.i[n+12>>2],i.i[t+24>>2]=6,i.i[t+20>>2]=69296,i.i[t+12>>2]=e,i.i[t+16>>2]=a,d=i.i[n+4>>2],a=i.i[n>>2];i:{e:{n:{for(;;){r:{if(i0(t,t+12|0),e=i.i[t>>2],
!e)break r;if(n=t+68|0,ki(n,e,i.i[t+4>>2],32),e=i.i[t+72>>2],b=i.i[t+68>>2],o=i.i[t+76>>2],u=i.i[t+80>>2],l8(o,u,123)){if(f=P(b,e),l3(i.i[a>>2],i.i[f>>2])|0)continue;if($2(n,i.i[d>>2]),l=ve(i.i[a>>2])|
0,i.i[t+112>>2]=l,f=t+28|0,pr(f,i.i[t+72>>2],i.i[t+76>>2],o,u,t+112|0,0),k(l),c2(n),i.i[t+28>>2]!=-2147483648)break n;if(n=i.i[t+36>>2],o=i.i[t+32>>2],(o|0)==-2147483648)break e;i.i[t+124>>2]=i.i[t+40>>
2],i.i[t+120>>2]=n,i.i[t+116>>2]=o,n=u2(t+116|0)}else n=H((L=P(o,u)>>2,i.i[L]));ge(s|0,(L=P(b,e)>>2,i.i[L]))|0,ge(s|0,n|0)|0,k(n);continue}break}n=s,a=0;break i}n=m2(f),s2(f)}k(s),a=1}i.i[r+4>>2]=n,i.
i[r>>2]=a,c=t+128|0}function So(r,n,t){var e=0,a=0,o=0,f=0,s=0,u=0,b=0,l=0,d=0;a=c-48|0,c=a,e=ci(i.i[22003],i.i[22004],r);i:{if(e)e:{if(o=i.S[n+68>>1],i.B[e+188]==3&(o-200&65535)>>>0<=99){sr(r,72492,i.
d[t>>3],i.d[t+8>>3]);break e}if(t8(o))n:{if(i.B[e+189])break n;for(S8(a,i.i[n>>2],i.i[n+4>>2],i.d[n+8>>3],i.d[t+8>>3]),s=i.d[t>>3],u=i.i[21997],b=i.i[21998],l=Br(e,i.d[t+16>>3],i.i[a>>2],i.i[a+4>>2],u,
b),d=s+ +(l>>>0),t=i.i[e+168>>2]<<2,o=i.i[e+164>>2];;){if(t){if(f=di(u,b,i.i[o>>2]),!i.i[f+40>>2]|!(i.d[f+8>>3]>d)&&f)break n;o=o+4|0,t=t-4|0;continue}break}if(!Ar(i.i[e+144>>2]+8|0,i.i[e+148>>2]))break n;
qr(r,l,0,s);break e}if(!i.i[e+4>>2]&i.i[e>>2]==4)break e;if(fa(e),O(e,n,72),r=i.i[e+236>>2],n=i.i[r>>2]+1|0,i.i[r>>2]=n,n){i.i[a+12>>2]=3,i.i[a+16>>2]=r,Ai(88064,a+12|0);break i}else p()}ce(n)}c=a+48|
0}function Br(r,n,t,e,a,o){var f=0,s=0,u=0,b=0,l=0,d=0,h=0,w=0,v=0;f=i.i[r+168>>2]<<2,u=f-4|0,b=i.i[r+164>>2],w=f+b|0,r=i.i[r+244>>2],l=r-((r|0)!=0)|0;i:{for(;;){if((u|0)==-4)break i;if(r=b+4|0,f=di(a,
o,i.i[b>>2]),!(i.i[f+40>>2]&&f)){u=u-4|0,b=r;continue}break}if(v=i.i[f+36>>2],f=i.i[f+32>>2],l=l>>>0>=32?32:l,s=l&31,(l&63)>>>0>=32?(d=f<<s,f=0):(d=(1<<s)-1&f>>>32-s,f=f<<s),f=!d&(f|0)==-1|d?-1:f,s=f>>>
0>v>>>0?v:f,h=n*+(s>>>0),h<4294967295&h>=0?f=~~h>>>0:f=0,s=f>>>0>s>>>0?s:f,(r|0)==(w|0))break i;for(b=b+4|0,r=u>>>2|0;f=di(a,o,i.i[b>>2]),i.i[f+40>>2]&&f&&(w=i.i[f+36>>2],f=i.i[f+32>>2],u=l&31,(l&63)>>>
0>=32?(d=f<<u,f=0):(d=(1<<u)-1&f>>>32-u,f=f<<u),f=!d&(f|0)==-1|d?-1:f,u=f>>>0>w>>>0?w:f,h=n*+(u>>>0),h<4294967295&h>=0?f=~~h>>>0:f=0,f=f>>>0>u>>>0?u:f,s=f>>>0<s>>>0?s:f),b=b+4|0,r=r-1|0,!!r;);}return t&
1&&e>>>0>s>>>0?e:s}function yr(r,n){var t=0,e=0,a=0,o=0;t=c-384|0,c=t,e=ve(n|0)|0,ni(t+8|0,e,69049,15),i.i[t+8>>2]==1?(a=i.i[t+12>>2],ti(t+20|0,a),k(a)):i.i[t+20>>2]=-2147483648,k(e),q8(t+32|0,n),i.i[t+
52>>2]=i.i[t+28>>2],n=i.i[t+24>>2],a=0,i.i[t+44>>2]=a|i.i[t+20>>2],i.i[t+48>>2]=n,tn(t+68|0,256),i.i[t+64>>2]=0,i.i[t+56>>2]=0,i.i[t+60>>2]=4,n=i.i[t+52>>2],i.i[t+352>>2]=i.i[t+48>>2],i.i[t+356>>2]=n,
n=i.i[t+44>>2],i.i[t+344>>2]=i.i[t+40>>2],i.i[t+348>>2]=n,n=i.i[t+36>>2],i.i[t+336>>2]=i.i[t+32>>2],i.i[t+340>>2]=n,i.i[t+372>>2]=-2147483647,i.i[t+360>>2]=-2147483647,n=t+344|0,e=1;i:{for(;;){if((e|0)!=
3){e:{n:switch(a=i.i[n-8>>2],a- -2147483648|0){case 0:break e;case 1:break i;default:break n}o=i.i[n-4>>2],hr(t+56|0,o,i.i[n>>2]),B(a,o)}n=n+12|0,e=e+1|0;continue}break}e=2}if(i.i[t+328>>2]=e,(e|0)!=2)
i:for(a=e-2|0,n=(T(e,12)+t|0)+340|0;;){if(!a)break i;z(i.i[n-4>>2],i.i[n>>2]),a=a+1|0,n=n+12|0}O(r,t+56|0,268),c=t+384|0}function Ir(r,n,t,e){var a=0,o=0,f=0,s=0,u=0,b=0;if(a=c-32|0,c=a,Gi(a+8|0,n,t,72527,
5),i.i[a+8>>2]==1){if(o=i.i[a+12>>2],i.i[a+16>>2]=o,P2(o)&255)i:{if((ri(o)&255)!=6){i.i[r>>2]=1,i.i[r+4>>2]=6;break i}t=a+20|0,s=a+16|0,L0(t,s,1,69780),f=i.i[a+28>>2],u=i.i[a+24>>2],n=i.i[a+20>>2];e:if((n|
0)==13){if(b=i.i[e>>2],B2(t,s,1,69704,i.i[e+4>>2]),t=i.i[a+24>>2],n=i.i[a+20>>2],(n|0)!=13){f=i.i[a+28>>2];break e}if(B2(a+20|0,a+16|0,1,69920,i.i[e+8>>2]),e=i.i[a+24>>2],n=i.i[a+20>>2],(n|0)!=13)f=i.
i[a+28>>2],t=e;else{i.i[r+12>>2]=e,i.i[r+8>>2]=t,i.i[r+4>>2]=u&1?f:b,i.i[r>>2]=0;break i}}else t=u;i.i[r+12>>2]=f,i.i[r+8>>2]=t,i.i[r+4>>2]=n,i.i[r>>2]=1}else i.i[r+8>>2]=0,i.i[r+12>>2]=0,i.i[r>>2]=0,
i.i[r+4>>2]=0;k(o)}else i.i[r>>2]=0,i.i[r+12>>2]=i.i[e+8>>2],n=i.i[e+4>>2],i.i[r+4>>2]=i.i[e>>2],i.i[r+8>>2]=n;c=a+32|0}function We(r){var n=0,t=0,e=0,a=0,o=0;if(t=c-32|0,c=t,oe(),i.I[21974]>r>>>0&&(n=
i.i[21973]+T(r,12)|0,i.i[n>>2]==1&&(e=i.i[n+4>>2],i.i[n+4>>2]=0,a=i.i[n+8>>2])),i.i[21971]=i.i[21971]+1,e){n=yi(4,12),i.i[n>>2]=1,i.i[n+4>>2]=1,i.i[n+8>>2]=r,i.i[t+12>>2]=n+8,i.i[t+8>>2]=84200,i.i[t+24>>
2]=0,n=t+8|0,i.i[t+20>>2]=n,i.i[t+16>>2]=n,n=U[i.i[a+12>>2]](e,t+16|0)|0,oe();i:{e:if(n){if(i.I[21974]<=r>>>0||(r=i.i[21973]+T(r,12)|0,!i.i[r>>2]))break e;n=r+8|0,ua(i.i[r+4>>2],i.i[n>>2]),i.i[n>>2]=a,
i.i[r+4>>2]=e;break i}else{if(i.I[21974]<=r>>>0||(n=i.i[21973]+T(r,12)|0,i.i[n>>2]!=1))break e;i.i[n>>2]=0,o=i.i[n+4>>2],i.i[n+4>>2]=i.i[21976],i.i[21976]=r,i.i[21975]=i.i[21975]-1,ua(o,i.i[n+8>>2])}L8(
e,a)}i.i[21971]=i.i[21971]+1,U[i.i[i.i[t+8>>2]+12>>2]](i.i[t+12>>2])}c=t+32|0}function Eo(r,n){r=r|0,n=n|0;var t=0,e=0,a=0,o=0,f=0,s=0;t=c-96|0,c=t;i:{e:switch(i.B[r+40]-1|0){case 0:case 1:p();case 2:
e=i.i[r+36>>2];break i;default:break e}e=i.i[r+4>>2],i.i[r+20>>2]=0|i.i[r>>2],i.i[r+24>>2]=e,e=i.i[r+12>>2],i.i[r+28>>2]=i.i[r+8>>2],i.i[r+32>>2]=e,e=Wr(i.i[r+16>>2]),i.i[r+36>>2]=e}if(Yr(t+16|0,e,i.i[n>>
2]),n=3,a=i.i[t+16>>2]==2,!a){if(n=i.i[t+20>>2],R2(i.i[r+36>>2]),k(n),n=1,e=i.i[r+20>>2],i.B[e+132]==1&i.i[e+128>>2]==i.i[r+32>>2]){e=Da(i.i[r+28>>2])|0,c8(t+8|0,i.i[r+28>>2]);i:{e:{n:{r:{t:switch(o=i.
i[t+8>>2],o|0){case 0:break r;case 3:break e;case 4:break t;default:break n}yt(t+24|0,i.i[r+20>>2]+8|0,i.i[r+28>>2],i.i[t+12>>2]);break i}Co(t+24|0,i.i[r+20>>2]+8|0,i.i[r+28>>2],e);break i}i.b[i.i[r+20>>
2]+132|0]=0,dc(i.i[r+28>>2]),f=t,s=kn(i.i[r+28>>2])|0,i.i[f+36>>2]=s,i.i[t+32>>2]=(o|0)!=1,i.s[t+40>>1]=e,i.i[t+24>>2]=4,i.i[t+28>>2]=0;break i}e0(i.i[r+20>>2]+8|0),i.s[t+36>>1]=e,i.i[t+24>>2]=5,i.i[t+
28>>2]=0,i.i[t+32>>2]=i.i[i.i[r+20>>2]+112>>2]}ar(i.i[r+24>>2],t+24|0)}k(i.i[r+28>>2]),hi(i.i[r+20>>2])}return i.b[r+40]=n,c=t+96|0,a|0}function Ar(r,n){var t=0,e=0,a=0,o=0,f=0,s=0,u=0,b=0;e=c-32|0,c=
e,a=i.i[22029],t=i.i[22030],At(e+8|0,a,t,r,n);i:{if(i.i[e+8>>2]==1){if(r=i.i[e+12>>2],r>>>0>=t>>>0)break i;t=a+(r<<4)|0}else{if(t>>>0>=64){for(o=a+28|0,b=t-1&268435455,t=i.i[a+12>>2],a=0;f=f+1|0,s=i.i[o>>
2],u=s>>>0<t>>>0,a=u?a:f,t=u?t:s,o=o+16|0,(f|0)!=(b|0););Ct(e+16|0,a),B(i.i[e+16>>2],i.i[e+20>>2]),t=i.i[22030]}if(Oi(e+16|0,r,n),i.i[22028]==(t|0)&&i8(88112),a=t+1|0,i.i[22030]=a,r=i.i[e+20>>2],n=t<<
4,t=i.i[22029],n=n+t|0,i.i[n>>2]=i.i[e+16>>2],i.i[n+4>>2]=r,i.i[n+8>>2]=i.i[e+24>>2],i.i[n+12>>2]=500,o=0,!a||(t=(t+(a<<4)|0)-16|0,!t))break i}if(r=i.i[t+12>>2],r>>>0<=4)break i;i.i[t+12>>2]=r-5,o=1}return c=
e+32|0,o}function U0(r,n,t,e,a){var o=0,f=0,s=0,u=0,b=0;for(o=c-48|0,c=o,f=l8(i.i[e>>2],i.i[e+4>>2],32),i.i[o+24>>2]=a,i.i[o+20>>2]=e,e=0,i.i[o+32>>2]=f?0:2,i.i[o+16>>2]=1,i.i[o+28>>2]=f?1:74483,i.i[o+
12>>2]=o+28,f=o+16|0,a=0;a=i.i[e+f>>2]+a|0,e=e+8|0,(e|0)!=16;);for(bi(o,a,4,8),s=i.i[o+4>>2],i.i[o+40>>2]=s,i.i[o+36>>2]=i.i[o>>2],e=0,a=0;;){if(i.i[o+44>>2]=e,(a|0)!=16){f=(o+12|0)+a|0,b=i.i[f>>2],f=
i.i[f+4>>2];i:{if(f>>>0>i.i[o+36>>2]-e>>>0)o2(o+36|0,e,f,4,8),s=i.i[o+40>>2],e=i.i[o+44>>2];else if(!f)break i;u=f<<3,u&&O((e<<3)+s|0,b,u),e=i.i[o+44>>2]}a=a+8|0,e=e+f|0;continue}break}a=i.i[o+36>>2],
f=r,r=i.i[o+40>>2],Qi(f,1,n,t,r,e),Bi(a,r,4,8),c=o+48|0}function Ro(r){var n=0,t=0,e=0,a=0,o=0,f=0,s=0,u=0,b=0;return n=c-80|0,c=n,e=n+36|0,$2(e,r),o=i.i[n+76>>2],u=i.i[n+72>>2],c2(e),ui(n+24|0,u,o,69427,
5),t=i.i[n+28>>2],t?(a=i.i[n+24>>2],e=fn(Fi()|0,r|0)|0,r=Ua(r|0)|0,f=d3(r|0,0,-1)|0,k(r),h0(a,t,69432,6)&&(Zr(n+16|0,a,t),r=_(i.i[n+16>>2],i.i[n+20>>2])|0,ge(f|0,r|0)|0,k(r)),wi(e|0,(L=P(69343,7)>>2,i.
i[L]),f|0),s=1024,wi(e|0,(L=P(69350,7)>>2,i.i[L]),1024),r=Fi()|0,wi(r|0,(L=P(69438,5)>>2,i.i[L]),e|0),b=P(69443,3),t=P(a,t),wi(r|0,i.i[b>>2],i.i[t>>2]),i.i[n+48>>2]=4,i.i[n+44>>2]=69446,i.i[n+40>>2]=o,
i.i[n+36>>2]=u,i0(n+8|0,n+36|0),a=i.i[n+12>>2],t=i.i[n+8>>2],o=P(69446,4),t&&(s=H((L=P(t,a)>>2,i.i[L]))),wi(r|0,i.i[o>>2],s|0),k(s),k(f),k(e)):r=1024,c=n+80|0,r}function Ui(r,n,t,e,a,o){var f=0,s=0,u=0,
b=0;if(f=c-32|0,c=f,t=t+e|0,e>>>0<=t>>>0){s=f+20|0,b=i.i[n>>2],e=b<<1,t=t>>>0>e>>>0?t:e,t=t>>>0<=4?4:t,u=we(o,t),e=0;i:{if(!(e|w2)&u>>>0<=-2147483648-a>>>0)if(b?(s=i.i[n+4>>2],i.i[f+28>>2]=a,o=T(o,b),
e=f+24|0):(o=0,e=f+28|0),i.i[e>>2]=o,i.i[f+28>>2]?(e=i.i[f+24>>2],e?e=l0(s,e,a,u):(C4(f+8|0,a,u,0),e=i.i[f+8>>2])):(C4(f,a,u,0),e=i.i[f>>2]),e){i.i[n>>2]=t,i.i[n+4>>2]=e,s=-2147483647;break i}else i.i[f+
20>>2]=a,s=f+16|0,e=u;i.i[s>>2]=e,t=i.i[f+16>>2],s=i.i[f+20>>2]}}i.i[r+4>>2]=t,i.i[r>>2]=s,c=f+32|0}function Ji(r,n,t,e){var a=0,o=0,f=0,s=0,u=0,b=0,l=0,d=0,h=0,w=0;a=c-48|0,c=a,n=Zc(n|0,t|0,e|0)|0,n?
(e=a+40|0,Tc(e|0,n|0),k2(a+32|0,i.i[a+40>>2],i.i[a+44>>2]),t=i.i[a+36>>2],b=i.i[a+32>>2],i3(e|0,n|0),k2(a+24|0,i.i[a+40>>2],i.i[a+44>>2]),e=0,f=i.i[a+24>>2],s=i.i[a+28>>2],N(f,s,69432,6)||(e=N(f,s,74280,
5)?1:2),o=a+40|0,xc(o|0,n|0),k2(a+16|0,i.i[a+40>>2],i.i[a+44>>2]),l=i.i[a+16>>2],u=i.i[a+20>>2],Qc(o|0,n|0),k2(a+8|0,i.i[a+40>>2],i.i[a+44>>2]),d=i.i[a+8>>2],o=i.i[a+12>>2],h=Bc(n|0)|0,w=mc(n|0)|0,i.b[r+
38]=e,i.b[r+36]=(h|0)!=0,i.i[r+32>>2]=o,i.i[r+28>>2]=d,i.i[r+24>>2]=o,i.i[r+20>>2]=u,i.i[r+16>>2]=l,i.i[r+12>>2]=u,i.i[r+8>>2]=t,i.i[r+4>>2]=b,i.i[r>>2]=t,i.b[r+37]=(w|0)!=0,B(s,f),k(n)):i.i[r>>2]=-2147483648,
c=a+48|0}function v2(r,n){var t=0,e=0,a=0,o=0,f=0,s=0,u=0,b=0;for(t=c-352|0,c=t,a=sn(n|0)|0,S4(t+32|0,a),n=i.i[t+32>>2],o=i.i[t+36>>2],y8(t+24|0,a),e=i.i[t+24>>2],f=i.i[t+28>>2],j4(t+16|0,a),u=i.i[t+20>>
2],b=i.i[t+16>>2],s=cn(a|0)|0,O4(t+8|0,s,(L=P(69227,12)>>2,i.i[L])),i.i[t+56>>2]=b,i.i[t+60>>2]=u,i.i[t+48>>2]=e,i.i[t+52>>2]=f,i.i[t+40>>2]=n,i.i[t+44>>2]=o,e=i.i[t+12>>2],i.i[t+64>>2]=i.i[t+8>>2],i.
i[t+68>>2]=e,k(s),n=0,tn(t+84|0,256),i.i[t+80>>2]=0,i.i[t+72>>2]=0,i.i[t+76>>2]=4;;){if((n|0)!=32){if(e=(t+40|0)+n|0,i.i[e>>2]==1)i:{if(Ki(t+340|0,i.i[e+4>>2]),o=i.i[t+340>>2],(o|0)==-2147483648)break i;
f=i.i[t+344>>2],hr(t+72|0,i.i[t+344>>2],i.i[t+348>>2]),B(o,f)}n=n+8|0;continue}break}for(O(r,t+72|0,268),n=0;;){if((n|0)!=32){r=(t+40|0)+n|0,F(i.i[r>>2],i.i[r+4>>2]),n=n+8|0;continue}break}k(a),c=t+352|
0}function xr(r,n,t,e,a){var o=0,f=0,s=0,u=0;if(o=c-32|0,c=o,n=n+t|0,n>>>0>=t>>>0){if(f=o+20|0,s=i.i[r>>2],t=s<<1,n=n>>>0>t>>>0?n:t,t=(a|0)==1?8:4,u=n>>>0>t>>>0?n:t,n=we(a,u),t=0,t|w2)r=f;else if(n>>>
0<=-2147483648-e>>>0)if(s?(t=i.i[r+4>>2],i.i[o+28>>2]=e,a=T(a,s),f=o+24|0):(a=0,f=o+28|0),i.i[f>>2]=a,i.i[o+28>>2]?(a=i.i[o+24>>2],a?t=l0(t,a,e,n):(Y8(o+8|0,e,n),t=i.i[o+8>>2])):(Y8(o,e,n),t=i.i[o>>2]),
t){i.i[r>>2]=u,i.i[r+4>>2]=t,c=o+32|0;return}else i.i[o+20>>2]=e,t=n,r=o+16|0;else r=f;i.i[r>>2]=t}p()}function Q(r,n,t){var e=0,a=0,o=0,f=0,s=0,u=0,b=0;if(e=c-48|0,c=e,t){o=t<<3,t=o,a=n;i:{for(;;){if(!t)
break i;if(t=t-8|0,f=i.i[a+4>>2],a=a+8|0,s=f+s|0,!(f>>>0<=s>>>0))break}p()}for(bi(e+8|0,s,1,1),i.i[e+28>>2]=0,t=i.i[e+12>>2],a=i.i[e+8>>2],i.i[e+20>>2]=a,i.i[e+24>>2]=t,t=i.i[n>>2],la(e+20|0,t,t+i.i[n+
4>>2]|0),a=o-8|0,t=n+12|0,n=i.i[e+28>>2],f=s-n|0,o=i.i[e+24>>2],n=n+o|0;;){if(a){b=i.i[t-4>>2],u=i.i[t>>2],Y0(e+32|0,n,f,u),f=i.i[e+44>>2],n=i.i[e+40>>2],F8(i.i[e+32>>2],i.i[e+36>>2],b,u),a=a-8|0,t=t+
8|0;continue}break}a=i.i[e+20>>2],n=s-f|0}else o=1,n=0;i.i[r+8>>2]=n,i.i[r+4>>2]=o,i.i[r>>2]=a,c=e+48|0}function Tr(r){var n=0,t=0,e=0,a=0,o=0,f=0,s=0,u=0,b=0,l=0;if(n=c-192|0,c=n,t=n+96|0,r0(t,87984,
r),i.B[n+188]!=3){if(O(n,t,96),u=i.i[n+24>>2],a=ci(i.i[22003],i.i[22004],u),a){if(o=i.i[a+248>>2],r=o-((o|0)!=0)|0,i.i[a+248>>2]=r,f=i.i[a+168>>2],f>>>0>(r<<1)+32>>>0)i:{for(s=i.i[a+164>>2],r=s;;){if(_8(
i.i[r>>2])){if(r=r+4|0,e=e+1|0,(f|0)!=(e|0))continue;break i}break}for(l=s+4|0,t=e;;){e:{for(r=(t<<2)+l|0;;){if(t=t+1|0,f>>>0<=t>>>0)break e;if(b=i.i[r>>2],r=r+4|0,!!_8(b))break}i.i[(e<<2)+s>>2]=b,e=e+
1|0;continue}break}i.i[a+168>>2]=e}o>>>0<2&&e4(u)}fe(n+48|0)}c=n+192|0}function Uo(r,n,t,e){var a=0,o=0,f=0,s=0,u=0;a=c-32|0,c=a,Gi(a+8|0,n,1,72574,6),f=i.i[a+12>>2],u=i.i[a+8>>2];i:{e:{if((u|0)==1)n:{
if(ni(a,f,69064,7),i.i[a>>2]==1)r:{if(o=i.i[a+4>>2],s=P2(o),k(o),(s&255)==2||!Ht(f,72539,16))break r;if(Ht(f,72555,19))break n}i.i[r+4>>2]=5;break e}if(it(a+20|0,n,1,t,e),t=i.i[a+28>>2],e=i.i[a+24>>2],
o=i.i[a+20>>2],(o|0)!=13){i.i[r+12>>2]=t,i.i[r+8>>2]=e,i.i[r+4>>2]=o;break e}if(at(a+20|0,n,1,72580,12),o=i.B[a+24],s=i.i[a+20>>2],(s|0)!=13)n=i.B[a+28]|i.B[a+29]<<8|(i.B[a+30]<<16|i.B[a+31]<<24),i.b[r+
12]=n,i.b[r+13]=n>>>8,i.b[r+14]=n>>>16,i.b[r+15]=n>>>24,n=i.B[a+25]|i.B[a+26]<<8|(i.B[a+27]<<16|i.B[a+28]<<24),i.b[r+9]=n,i.b[r+10]=n>>>8,i.b[r+11]=n>>>16,i.b[r+12]=n>>>24,i.b[r+8]=o,i.i[r+4>>2]=s;else{
i.b[r+16]=o,i.i[r+12>>2]=t,i.i[r+8>>2]=e,i.i[r+4>>2]=f,i.i[r>>2]=u;break i}}i.i[r>>2]=2,F(u,f)}c=a+32|0}function q0(r,n){var t=0,e=0,a=0,o=0,f=0,s=0;for(t=c-48|0,c=t,i.b[t+32]=0,i.i[t+28>>2]=n,i.i[t+24>>
2]=r,i.b[t+44]=0,i.i[t+40>>2]=n,i.i[t+36>>2]=r,e=-1;e=e+1|0,r2(t+16|0,t+36|0),!!i.i[t+16>>2];);if(o=1,a=1,(e|0)==4){i.b[t+44]=0,i.i[t+40>>2]=n,i.i[t+36>>2]=r;i:for(;;){e:{if(r2(t+8|0,t+36|0),f=i.i[t+8>>
2],!f||(e=i.i[t+12>>2],!e))break e;for(a=f;;){if(!e)continue i;if(e=e-1|0,s=i.B[a],a=a+1|0,!((s-48&255)>>>0<10))break}}break}a=(f|0)!=0}if(!N(r,n,74253,9))i:{if(N(r,n,74262,5)||(o=O2(r,n,74267,10),o|a))
break i;r2(t,t+24|0),r=i.i[t>>2],r?o=Ci(r,i.i[t+4>>2],74277,3):o=0}return c=t+48|0,o}function P0(r,n,t,e){var a=0,o=0,f=0,s=0;for(a=c-80|0,c=a,Y2(a+28|0,n,t,e),i.i[a+48>>2]=0,i.i[a+40>>2]=0,i.i[a+44>>
2]=4,n=T(i.i[a+36>>2],12),e=i.i[a+32>>2];;){if(n){t=i.i[e+4>>2],o=i.i[e+8>>2],u0(a+16|0,t,o,74483,2),qi(a+8|0,t,o,i.i[a+16>>2]&1?i.i[a+20>>2]+2|0:0),t=i.i[a+8>>2],Ve(a+52|0,t||1,t?i.i[a+12>>2]:0),i.i[a+
72>>2]=i.i[a+52>>2],t=i.i[a+56>>2],i.i[a+64>>2]=t,i.i[a+68>>2]=t,o=i.i[a+60>>2],S2(a+40|0,o),f=i.i[a+48>>2],o&&(s=T(o,12),s&&O(i.i[a+44>>2]+T(f,12)|0,t,s)),e=e+12|0,i.i[a+76>>2]=t,i.i[a+48>>2]=o+f,n=n-
12|0,m4(a- -64|0);continue}break}i.i[r+8>>2]=i.i[a+48>>2],n=i.i[a+44>>2],i.i[r>>2]=i.i[a+40>>2],i.i[r+4>>2]=n,si(a+28|0),c=a+80|0}function Ge(r,n,t,e){var a=0,o=0,f=0,s=0,u=0,b=0,l=0;if((n&255)==(e&255))
i:{if((r|0)==(t|0)){a=1;break i}if(!Ci(i.i[r+12>>2],i.i[r+16>>2],i.i[t+12>>2],i.i[t+16>>2])||!Ci(i.i[r+24>>2],i.i[r+28>>2],i.i[t+24>>2],i.i[t+28>>2])||!a8(r+44|0,t+44|0)||(o=i.i[r+40>>2],(o|0)!=i.i[t+
40>>2]))break i;u=i.i[r+36>>2],b=i.i[t+36>>2];e:{for(;;){if(e=l,(o|0)!=(e|0)){if(f=a+u|0,s=a+b|0,ba(i.i[f+4>>2],i.i[f+8>>2],i.i[s+4>>2],i.i[s+8>>2]))break e;if(a=a+24|0,l=e+1|0,!ba(i.i[f+16>>2],i.i[f+
20>>2],i.i[s+16>>2],i.i[s+20>>2]))continue;break e}break}e=o}if(a=e>>>0>=o>>>0&n,n&1|e>>>0<o>>>0)break i;return a8(r+56|0,t+56|0)}return a}function Cr(r,n){var t=0,e=0,a=0,o=0,f=0,s=0,u=0,b=0,l=0,d=0,
h=0,w=0,v=0;t=c-96|0,c=t,l=i.i[n+20>>2],d=t+60|0,h=t+20|0,e=i.i[n+4>>2],w=i.i[n+12>>2],v=i.i[n+24>>2];i:{e:{n:{for(;;){r:{if((e|0)==(w|0))break e;s=e+4|0,i.i[n+4>>2]=s,a=t+16|0,u=i.i[e>>2],ti(a,u),e=i.
i[t+16>>2];t:{if((e|0)!=-2147483648)if(b=i.i[t+20>>2],o=i.i[t+20>>2],f=i.i[t+24>>2],Ji(a,o,f,1024),a=i.i[t+16>>2],(a|0)==-2147483648)B(e,b);else{O(d,h,36),i.i[t+56>>2]=a,Rr(t+4|0,o,f,t+56|0,i.B[l]),B(
e,b),f=i.i[t+12>>2],o=i.i[t+8>>2],e=i.i[t+4>>2];break t}e=-2147483648}if(k(u),a=e,(e|0)==-2147483648)break r;if(e=s,(a|0)==-2147483647)continue;break n}break}i.b[v]=1;break e}i.i[r+4>>2]=o,i.i[r+8>>2]=
f,i.i[r>>2]=a;break i}i.i[r>>2]=-2147483648}c=t+96|0}function Or(r,n){var t=0,e=0,a=0,o=0;for(e=c-32|0,c=e,i.i[e+28>>2]=0,t=e+28|0,t2(t,i.i[n+4>>2],i.i[n+8>>2]),t2(t,i.i[n+16>>2],i.i[n+20>>2]),H4(e+16|
0,n+36|0),o=t,t=i.i[e+16>>2],t2(o,t||1,t?i.i[e+20>>2]:0),a=T(i.i[n+32>>2],24),t=i.i[n+28>>2];;){if(a){o=e+28|0,t2(o,i.i[t+4>>2],i.i[t+8>>2]),t2(o,i.i[t+16>>2],i.i[t+20>>2]),a=a-24|0,t=t+24|0;continue}
break}a=i.i[e+28>>2],H4(e+8|0,n+48|0),t=i.i[e+8>>2],t2(e+28|0,t||1,t?i.i[e+12>>2]:0),t=yi(4,68),i.i[t>>2]=1,i.i[t+4>>2]=1,O(t+8|0,n,60),i.b[r+12]=0,i.i[r+4>>2]=a,i.i[r>>2]=t,i.i[r+8>>2]=i.i[e+28>>2],c=
e+32|0}function Ve(r,n,t){var e=0,a=0,o=0,f=0;if(e=c-80|0,c=e,i.b[e+28]=0,i.i[e+24>>2]=t,i.i[e+20>>2]=n,Pr(e+44|0,e+20|0),i.i[e+44>>2]!=-2147483648){for(bi(e+8|0,4,4,12),t=i.i[e+8>>2],a=i.i[e+12>>2],i.
i[a+8>>2]=i.i[e+52>>2],n=i.i[e+48>>2],i.i[a>>2]=0|i.i[e+44>>2],i.i[a+4>>2]=n,i.i[e+40>>2]=1,i.i[e+36>>2]=a,i.i[e+32>>2]=t,i.i[e+64>>2]=i.i[e+28>>2],n=i.i[e+24>>2],i.i[e+56>>2]=i.i[e+20>>2],i.i[e+60>>2]=
n,t=12,n=1;;){if(Pr(e+68|0,e+56|0),i.i[e+68>>2]!=-2147483648){i.i[e+32>>2]==(n|0)&&(S2(e+32|0,1),a=i.i[e+36>>2]),o=t+a|0,i.i[o+8>>2]=i.i[e+76>>2],f=i.i[e+72>>2],i.i[o>>2]=i.i[e+68>>2],i.i[o+4>>2]=f,n=
n+1|0,i.i[e+40>>2]=n,t=t+12|0;continue}break}i.i[r+8>>2]=i.i[e+40>>2],f=i.i[e+36>>2],i.i[r>>2]=i.i[e+32>>2],i.i[r+4>>2]=f}else i.i[r+8>>2]=0,i.i[r>>2]=0,i.i[r+4>>2]=4;c=e+80|0}function jr(r,n){var t=0,
e=0,a=0,o=0,f=0,s=0,u=0,b=0,l=0,d=0,h=0;t=c-96|0,c=t,b=t+60|0,l=t+20|0,e=i.i[n>>2],d=i.i[n+4>>2],h=i.i[n+12>>2];i:{e:{n:{r:{for(;;){t:{if((e|0)==(d|0))break e;if(s=e+4|0,i.i[n>>2]=s,o=t+16|0,ti(o,i.i[e>>
2]),a=i.i[t+16>>2],(a|0)==-2147483648)break n;if(u=i.i[t+20>>2],f=o,o=i.i[t+20>>2],e=i.i[t+24>>2],$4(f,o,e),f=i.i[t+16>>2],(f|0)==-2147483648)break t;if(O(b,l,36),i.i[t+56>>2]=f,Rr(t+4|0,o,e,t+56|0,0),
B(a,u),a=i.i[t+4>>2],(a|0)==-2147483648)break n;if(e=s,(a|0)==-2147483647)continue;break r}break}B(a,u);break n}n=i.i[t+8>>2],i.i[r+8>>2]=i.i[t+12>>2],i.i[r+4>>2]=n,i.i[r>>2]=a;break i}i.b[h]=1}i.i[r>>
2]=-2147483648}c=t+96|0}function Je(r,n){var t=0,e=0,a=0,o=0,f=0,s=0,u=0;if(t=c-80|0,c=t,f=Qe(n),Xe(t+8|0,r,n,f),i.i[t+8>>2]==1)i:{if(e=i.i[t+12>>2],s=i.i[r+8>>2],e>>>0>=s>>>0||(u=i.i[r+4>>2],n=u+T(e,
60)|0,a=i.i[n>>2],(a|0)==2)||(o=i.i[r+16>>2],O(t+24|0,n+4|0,56),i.i[n+4>>2]=o,i.i[n>>2]=2,i.i[r+16>>2]=e,i.i[r+12>>2]=i.i[r+12>>2]-1,i.i[t+20>>2]=a,o=i.i[t+24>>2],mi(t+28|0),n=i.i[r+28>>2],!n))break i;
for(n=i.i[r+24>>2]+((n-1&f)<<3)|0,r=i.i[n>>2];;){e:{if((r|0)!=1||(r=i.i[n+4>>2],(r|0)==(e|0)))break e;if(r>>>0>=s>>>0)break i;if(n=T(r,60)+u|0,r=i.i[n>>2],(r|0)!=2)continue;break i}break}i.i[n+4>>2]=o,
i.i[n>>2]=a}c=t+80|0}function qo(r){var n=0,t=0,e=0,a=0,o=0,f=0;return n=c-80|0,c=n,a=Fi()|0,t=n+24|0,e=pe(i.i[r>>2])|0,$2(t,e),o=i.i[n+64>>2],f=i.i[n+60>>2],c2(t),k(e),e=n+68|0,U4(e,r),ui(n+16|0,f,o,
69469,7),Y2(t,e,i.i[n+16>>2],i.i[n+20>>2]),i.i[n+32>>2]&&(r=i.i[n+28>>2],t=P(69469,7),r=_(i.i[r+4>>2],i.i[r+8>>2])|0,wi(a|0,i.i[t>>2],r|0),k(r)),r=n+24|0,si(r),ui(n+8|0,f,o,69476,6),P0(r,n+68|0,i.i[n+
8>>2],i.i[n+12>>2]),r=i.i[n+32>>2],r&&(t=P(69476,6),r=y4(i.i[n+28>>2],r),wi(a|0,i.i[t>>2],r|0),k(r)),si(n+24|0),F(i.i[n+68>>2],i.i[n+72>>2]),c=n+80|0,a}function Po(r,n){r=r|0,n=n|0;var t=0,e=0,a=0;t=c-
96|0,c=t;i:{e:switch(i.B[r+24]-1|0){case 0:case 1:p();case 2:e=i.i[r+20>>2];break i;default:break e}e=Wr(i.i[r+4>>2]),i.i[r+20>>2]=e}return Yr(t+16|0,e,i.i[n>>2]),n=3,a=i.i[t+16>>2]==2,a||(n=i.i[t+20>>
2],R2(i.i[r+20>>2]),k(n),n=1,e=i.i[r>>2],i.B[e+132]==1&i.i[e+128>>2]==i.i[r+8>>2]&&(c8(t+8|0,i.i[r+12>>2]),e=i.i[t+8>>2],(e|0)==4?yt(t+24|0,i.i[r>>2]+8|0,i.i[r+12>>2],i.i[t+12>>2]):(Ao(t,i.i[i.i[r>>2]+
100>>2],i.i[r+12>>2],e),i.i[t+24>>2]=3,i.i[t+28>>2]=0,e=i.i[t+4>>2],i.i[t+32>>2]=i.i[t>>2],i.i[t+36>>2]=e),ar(i.i[r+16>>2],t+24|0),e=i.i[r>>2]),hi(e),k(i.i[r+12>>2])),i.b[r+24]=n,c=t+96|0,a|0}function _2(r,n){
var t=0,e=0,a=0,o=0,f=0,s=0,u=0;t=73145,e=22,a=1;i:{e:{n:{r:{t:{a:switch(n=n&255,n-1|0){case 0:break a;case 1:break t;case 2:break r;case 3:break n;case 4:break e;default:break i}t=73167,e=33,o=1,n=0;
break i}t=73200,e=26,a=73226,n=6,o=1;break i}t=73232,e=12,a=73244,n=5,f=1,s=1;break i}t=73200,e=26,a=73249,n=9,o=1,f=2,u=1,s=1;break i}t=73200,e=26,n=0,s=2,f=3,o=1,u=1}i.b[r+18]=u,i.b[r+17]=s,i.b[r+19]=
o,i.b[r+16]=f,i.i[r+12>>2]=n,i.i[r+8>>2]=a,i.i[r+4>>2]=e,i.i[r>>2]=t}function Sr(r){var n=0,t=0,e=0,a=0,o=0,f=0,s=0,u=0,b=0;if(n=i.i[21993],n>>>0>r>>>0&&(e=i.i[21992],t=e+T(r,112)|0,f=i.i[t>>2],(f|0)!=
2)){if(s=i.i[t+12>>2],a=i.i[t+8>>2],t=i.i[t+4>>2],(f|0)!=1|t>>>0>=n>>>0||(o=T(t,112)+e|0,i.i[o>>2]!=2&&(i.i[o+12>>2]=s,i.i[o+8>>2]=a)),!a|n>>>0<=s>>>0||(n=T(s,112)+e|0,i.i[n>>2]!=2&&(i.i[n+4>>2]=t,i.i[n>>
2]=f)),i.i[21980]==1)i:{if(e=i.i[21982],b=a,a=i.i[21981],n=(a|0)!=(r|0),!(b|n)||(o=n?a:s,u=(r|0)!=(e|0),u|!(f&1)))break i;e=t,u=1}i.i[21982]=e,i.i[21981]=o,i.i[21980]=u}}function Er(r,n){var t=0,e=0,a=0,
o=0,f=0,s=0,u=0;t=c-48|0,c=t,a=8;i:{for(;;){if((a|0)==32)break i;if(e=n+a|0,a=a+12|0,e=i.i[e>>2],f=e+f|0,!(f>>>0>=e>>>0))break}p()}for(bi(t+8|0,f,1,1),a=0,i.i[t+28>>2]=0,e=i.i[t+12>>2],o=i.i[t+8>>2],i.
i[t+20>>2]=o,i.i[t+24>>2]=e,e=i.i[n+4>>2],la(t+20|0,e,e+i.i[n+8>>2]|0),o=i.i[t+28>>2],e=f-o|0,o=o+i.i[t+24>>2]|0;;){if((a|0)!=12){s=n+a|0,u=i.i[s+16>>2],s=i.i[s+20>>2],Y0(t+32|0,o,e,s),e=i.i[t+44>>2],
o=i.i[t+40>>2],F8(i.i[t+32>>2],i.i[t+36>>2],u,s),a=a+12|0;continue}break}n=i.i[t+24>>2],i.i[r>>2]=i.i[t+20>>2],i.i[r+4>>2]=n,i.i[r+8>>2]=f-e,c=t+48|0}function Rr(r,n,t,e,a){var o=0,f=0,s=0,u=0;if(o=c-
16|0,c=o,Qt(o+8|0,n,t,47),u=i.B[e+38],f=i.i[o+8>>2],s=f||n,n=f?i.i[o+12>>2]:t,F4(o,u?72532:72535,u?3:4,s,n),f=0,t=n,n=i.i[o>>2],t=n?i.i[o+4>>2]:t,(t|0)==i.i[e+32>>2])i:{if(n=n||s,!a4(n,t,i.i[e+28>>2],
t))break i;for(;;){if(t){if(t=t-1|0,s=i.B[n],n=n+1|0,(s|0)!=42)continue;break i}break}f=1}t=1;i:{e:switch(u-1|0){case 0:if(a)break i;t=q0(i.i[e+16>>2],i.i[e+20>>2]);break i;case 1:break e;default:break i}
t=0}D8(r,t&f,e+24|0),B(i.i[e>>2],i.i[e+4>>2]),B(i.i[e+12>>2],i.i[e+16>>2]),c=o+16|0}function g2(r,n){var t=0,e=0,a=0,o=0;if(e=gr(r,n),!e)i:{if(e=0,a=r>>>0<=8?8:r,t=a+n|0,t>>>0<a>>>0|t>>>0>4294967280||
(t=t+15&-16,t>>>0>4227858432)||(a=X2(t),(a|0)!=27&&(o=t,t=-1<<26-a,t=o+(t^-1)&t,t>>>0>4294967279))||(t=t+65551|0,t>>>0<65535)||(a=xa(t>>>16|0),(a|0)==-1))break i;for(e=a<<16,e||p(),t=t&-65536;;){if(t){
i.i[e+4>>2]=0,a=t-16|0,i.i[e>>2]=a,o=e+a|0,i.i[o+4>>2]=e,i.i[o>>2]=19,f4(e,a),e=t+e|0,t=0;continue}break}e=gr(r,n)}return e}function Ur(r,n,t,e,a){var o=0,f=0,s=0,u=0,b=0,l=0;o=c-320|0,c=o,f=i.B[r+36],
ae(o+16|0,f),s=P(i.i[o+16>>2],i.i[o+20>>2]),_t(o+8|0,f),u=P(i.i[o+8>>2],i.i[o+12>>2]),v2(o+28|0,i.i[r+28>>2]),H0(o+308|0,r+24|0),i.i[o+308>>2]!=-2147483648?(i.i[o+304>>2]=i.i[o+316>>2],f=i.i[o+312>>2],
i.i[o+296>>2]=i.i[o+308>>2],i.i[o+300>>2]=f):(i.i[o+304>>2]=0,i.i[o+296>>2]=0,i.i[o+300>>2]=1),a=a<<2&1020,f=i.i[a+86688>>2],b=i.i[a+86712>>2],a=o+28|0,gi(o+308|0,a,o+296|0),Yi(a),a=i.i[o+312>>2],l=i.
i[o+316>>2],f=P(b,f),Wc(i.i[r+16>>2],i.i[s>>2],i.i[u>>2],a|0,l|0,n|0,t&65535,+e,i.i[f>>2]),B(i.i[o+308>>2],a),c=o+320|0}function qr(r,n,t,e){var a=0,o=0,f=0,s=0,u=0,b=0;if(f=c-48|0,c=f,a=ci(i.i[22003],
i.i[22004],r),a){for(s=i.i[a+164>>2],u=s+(i.i[a+168>>2]<<2)|0;;){if((s|0)!=(u|0)){for(r=di(i.i[21997],i.i[21998],i.i[s>>2]);;){if(o=r,o){if(t&&(r=0,i.d[o+16>>3]>e))continue;r=0,b=o,o=i.i[o+40>>2],i.i[b+
40>>2]=o-((o|0)!=0);continue}break}s=s+4|0;continue}break}ue(a),i.i[a>>2]=4,i.i[a+4>>2]=0,e=e+ +(n>>>0),i.d[a+152>>3]=e,i.d[a+8>>3]=e,r=i.i[a+236>>2],t=i.i[r>>2]+1|0,i.i[r>>2]=t,t?(i.i[f+20>>2]=n,i.i[f+
16>>2]=r,i.i[f+12>>2]=4,Ai(88064,f+12|0)):p()}c=f+48|0}function Pr(r,n){var t=0,e=0,a=0,o=0,f=0,s=0,u=0;a=c-48|0,c=a,s=i.B[n+8],f=i.i[n+4>>2],t=i.i[n>>2];i:{e:{for(;;){if(!(s&1)){e=t,o=0;n:{r:{for(;;){
if(s=(o|0)==(f|0),!s){if(t=i.B[e+o|0],(t|0)==32|(t|0)==44)break r;o=o+1|0;continue}break}i.b[n+8]=1,t=e,o=f;break n}t=o+1|0,f=f-t|0,i.i[n+4>>2]=f,t=e+t|0,i.i[n>>2]=t}if(!o||(u=a+36|0,Oi(u,e,o),e=a+16|
0,Me(e,u),U8(a+4|0,e),e=i.i[a+4>>2],(e|0)==-2147483648))continue;break e}break}i.i[r>>2]=-2147483648;break i}n=i.i[a+12>>2],i.i[r+4>>2]=i.i[a+8>>2],i.i[r+8>>2]=n,i.i[r>>2]=e}c=a+48|0}function No(r){var n=0,
t=0,e=0,a=0,o=0,f=0;t=c-16|0,c=t,o=i.i[r+128>>2],$0(t+8|0,r+116|0),n=i.i[t+12>>2],e=i.i[t+8>>2],T2(t,i.i[e>>2],i.i[e+4>>2]),e=i.i[t+4>>2],a=i.i[t>>2],a&i.i[r+56>>2]?(a=i.i[r+60>>2],i.i[n>>2]=i.i[n>>2]-
1,n=i.i[r+112>>2],f=e3(e|0,(n>>>0>=65536?65536:n)|0)|0,oe(),n=yi(4,28),i.b[n+24]=0,i.i[n+16>>2]=a,i.i[n+12>>2]=e,i.i[n+8>>2]=o,i.i[n+4>>2]=f,i.i[n>>2]=r,r=Qr(n,69104),i.i[21971]=i.i[21971]+1,We(r)):(a&
1&&k(e),i.i[n>>2]=i.i[n>>2]-1,hi(r)),c=t+16|0}function Xe(r,n,t,e){var a=0,o=0,f=0,s=0,u=0,b=0,l=0,d=0,h=0,w=0;if(a=i.i[n+28>>2],a)i:{for(a=i.i[n+24>>2]+((a-1&e)<<3)|0,o=i.i[a>>2],f=i.B[t+36],s=i.i[t+
24>>2],u=i.i[t+20>>2],b=i.i[t+16>>2],l=i.i[n+4>>2],d=i.i[n+8>>2],h=i.B[t+40];;){if(n=i.i[a+4>>2],(o|0)!=1|d>>>0<=n>>>0||(a=T(n,60)+l|0,o=i.i[a>>2],(o|0)==2))break i;if(!(i.i[a+52>>2]!=(e|0)|i.i[a+24>>
2]!=(b|0)|(i.i[a+28>>2]!=(u|0)|i.B[a+48]!=(h|0)))&&Ge(i.i[a+32>>2],i.B[a+44],s,f)&&e8(a+8|0,t))break}w=1}i.i[r+4>>2]=n,i.i[r>>2]=w}function Nr(r,n,t){var e=0,a=0,o=0,f=0,s=0,u=0;if(e=c-32|0,c=e,t)i:{if(Y0(
e+16|0,n,t,1),i.i[e+20>>2]!=1||(f=i.i[e+28>>2],s=i.i[e+24>>2],!Z4(i.i[e+16>>2],74008,1)))break i;for(a=1;o=f,n=s,!!(!(o>>>0<=1|a>>>0>3|i.B[n]!=50|i.B[n+1]!=53)&&(a=(a>>>0<4)+a|0,s=n+2|0,f=o-2|0,u4(e+8|
0,s,f),i.B[e+8])););if(u4(e,n,o),!i.B[e])break i;i.b[r+4]=i.B[e+1],i.i[r+8>>2]=(t-o|0)+2,u=1}i.i[r>>2]=u,c=e+32|0}function i0(r,n){var t=0,e=0,a=0,o=0,f=0,s=0,u=0,b=0,l=0;t=c-32|0,c=t,b=i.i[n+12>>2],l=
i.i[n+8>>2],o=i.i[n+4>>2],e=i.i[n>>2];i:{for(;;){e:{if(a=t+16|0,ki(a,e,o,10),f=i.i[t+20>>2],!f)break e;if(e=i.i[t+24>>2],s=i.i[t+16>>2],o=i.i[t+28>>2],i.i[n+4>>2]=o,i.i[n>>2]=e,ki(a,s,f,32),s=i.i[t+28>>
2],a=i.i[t+24>>2],f=i.i[t+16>>2],u=i.i[t+20>>2],N(f,u,l,b))break i;if(!N(f,u,83878,4))continue;Gr(t+8|0,a,s),e=i.i[t+8>>2],o=e?i.i[t+12>>2]:0,i.i[n+4>>2]=o,e=e||1,i.i[n>>2]=e;continue}break}a=0}i.i[r+
4>>2]=s,i.i[r>>2]=a,c=t+32|0}function Qe(r){var n=0,t=0,e=0,a=0,o=0,f=0;for(n=c-32|0,c=n,t=8,i.i[n>>2]=i.i[((i.B[r+36]?4:8)+r|0)+24>>2],t2(n,i.i[r>>2]+8|0,i.i[r+4>>2]),e=i.B[r+12],a=i.i[r+8>>2],o=i.i[r+
16>>2],f=i.i[r+20>>2],i.i[n+28>>2]=i.B[r+40],i.i[n+24>>2]=f,i.i[n+20>>2]=o,i.i[n+16>>2]=a,i.i[n+12>>2]=e,r=i.i[n>>2];;){if((t|0)!=28){r=T(n2(T(n2(T(i.i[(n+4|0)+t>>2],-862048943),15),461845907)^r,13),5)-
430675100|0,t=t+4|0;continue}break}return c=n+32|0,r=T(r>>>16^r,-2048144789),r=T(r>>>13^r,-1028477387),r>>>16^r}function Ke(r,n,t,e,a,o,f,s){var u=0,b=0;if(t&&(u=i.B[n+36],u>>>0<i.I[n+8>>2])){(a|0)==1?
(s=s*ra(+(o>>>0)/10,1e3),s<4294967295&s>=0?t=~~s>>>0:t=0,t=t+o|0,t=t>>>0<o>>>0?-1:t):(t=e?250:1e3,o=u>>>0>=32?32:u,a=o&31,b=i.i[n+16>>2],(o&63)>>>0>=32?(o=t<<a,t=0):(o=(1<<a)-1&t>>>32-a,t=t<<a),t=!o&(t|
0)==-1|o?-1:t,a=t>>>0>b>>>0?b:t,s=s*+(a>>>0),s<4294967295&s>=0?t=~~s>>>0:t=0,t=t>>>0>a>>>0?a:t),i.d[n>>3]<=f+ +(t>>>0)?i.b[r]=5:(i.i[r+4>>2]=t,i.b[r+1]=e,i.b[r]=3,i.b[n+36]=u+1);return}i.b[r]=5}function N0(r,n,t,e,a){
var o=0;o=c-16|0,c=o,Pi(n,t,e),t=i.i[n+8>>2],i.i[n+8>>2]=0,e=i.i[n+12>>2],Di(t),i.i[a>>2]!=-2147483648?(g0(o+8|0,i.i[a+4>>2],i.i[a+8>>2]),t=i.i[o+12>>2]):t=i.B[i.i[n+16>>2]]?1025:1024;i:{if(i.i[n>>2]==
1)if(Li(o,e),e=i.i[o+4>>2],i.i[o>>2]&1){n=Ni(),k(e),k(t),t=1;break i}else zi(i.i[n+4>>2],e|0,t|0);else k(Hi(i.i[n+4>>2],e|0,t|0)|0),k(t),k(e);t=0}i.i[r+4>>2]=n,i.i[r>>2]=t,c=o+16|0}function Ye(r,n,t){
var e=0,a=0,o=0,f=0,s=0;a=c-16|0,c=a;i:{for(;;){if((t|0)!=(o|0)){if(e=i.B[n+o|0],(e|0)!=32&(e|0)!=9)break i;o=o+1|0;continue}break}o=t}f=(n+t|0)-1|0,e=0;i:{for(;;){if((t|0)!=(e|0)){if(s=i.B[f],(s|0)!=
32&(s|0)!=9)break i;f=f-1|0,e=e+1|0;continue}break}e=t}t4(a+8|0,n,t,o,t-e|0),t=i.i[a+12>>2],n=i.i[a+8>>2],i.i[r>>2]=n||1,i.i[r+4>>2]=n?t:0,c=a+16|0}function P(r,n){var t=0,e=0,a=0;i.i[22032]&&p(),i.i[22032]=
-1,e=T(i.i[22035],12),t=i.i[22034]-12|0;i:{e:{for(;;){if(e){if(e=e-12|0,a=t,t=t+12|0,i.i[t>>2]!=(r|0)|i.i[a+16>>2]!=(n|0))continue;break e}break}t=_(r|0,n|0)|0,e=yi(4,4),i.i[e>>2]=t,t=i.i[22035],(t|0)==
i.i[22033]&&T4(88132),a=i.i[22034]+T(t,12)|0,i.i[a+8>>2]=e,i.i[a+4>>2]=n,i.i[a>>2]=r,i.i[22035]=t+1,r=i.i[22032]+1|0;break i}e=i.i[t+8>>2],r=0}return i.i[22032]=r,e}function Lr(r,n){var t=0,e=0,a=0,o=0,
f=0,s=0;t=c-272|0,c=t,a=i.i[22003],e=i.i[22004];i:{if(ci(a,e,n))e:{if(f=n&2097151,e>>>0<=f>>>0||(o=a+T(f,272)|0,e=i.i[o+8>>2],a=i.i[o+12>>2],s=a,!a&(e|0)==5))break e;a=i.i[22006],O(t+16|0,o+16|0,256),
i.i[o+8>>2]=5,i.i[o+12>>2]=0,i.i[o>>2]=a,i.i[22006]=f,i.i[22005]=i.i[22005]-1,i.i[t+8>>2]=e,i.i[t+12>>2]=s,e=t+200|0,s4(t,88032,e),i.i[t>>2]==1&i.i[t+4>>2]==(n|0)&&Je(88032,e),O(r,t+8|0,264);break i}i.
i[r>>2]=5,i.i[r+4>>2]=0}c=t+272|0}function Dr(r,n,t,e,a){var o=0,f=0,s=0,u=0;o=c-32|0,c=o,$i(o+16|0,75432,8,n,t),f=i.i[o+16>>2];i:{if(f)e:{for(u=i.i[o+20>>2],ui(o+8|0,i.i[r+36>>2],i.i[r+40>>2],75447,5),
s=i.i[o+12>>2],i.i[o+24>>2]=i.i[o+8>>2],i.i[o+28>>2]=s;;){if(c0(o,o+24|0),s=i.i[o>>2],!s)break e;if(N(s,i.i[o+4>>2],f,u))break}f=1;break i}if(f=1,ee(e,a,n,t))break i;for(e=T(i.i[r+20>>2],12),r=i.i[r+16>>
2]-12|0;;){if(e){if(e=e-12|0,r=r+12|0,!z8(r,n,t))continue;break i}break}f=0}return c=o+32|0,f}function Mr(r,n){var t=0,e=0,a=0,o=0,f=0;t=c+-64|0,c=t,H0(t+32|0,n),f=i.i[t+32>>2],(f|0)!=-2147483648?(p3(
t+20|0,i.i[n+8>>2]),k2(t+8|0,i.i[t+20>>2],i.i[t+24>>2]),a=i.i[t+12>>2],e=a,o=i.i[t+8>>2]):(Oi(t+20|0,69218,5),a=i.i[t+20>>2],e=i.i[t+28>>2],o=i.i[t+24>>2]),z(f,i.i[t+36>>2]),ae(t,i.B[n+12]),i.i[t+60>>
2]=3,i.i[t+56>>2]=69224,i.i[t+52>>2]=e,i.i[t+48>>2]=o,i.i[t+44>>2]=1,i.i[t+40>>2]=69223,n=i.i[t+4>>2],e=i.i[t>>2],i.i[t+32>>2]=e,i.i[t+36>>2]=n,Q(r,t+32|0,4),B(a,o),c=t- -64|0}function L0(r,n,t,e){var a=0,
o=0,f=0,s=0,u=0;if(a=c-32|0,c=a,Gi(a+8|0,n,t,i.i[e>>2],i.i[e+4>>2]),i.i[a+8>>2]==1){n=i.i[e+16>>2],t=i.i[e+20>>2],f=i.i[a+12>>2],o8(a+16|0,f);i:{if(!i.i[a+20>>2]&i.i[a+16>>2]==1)e:{if(o=i.d[a+24>>3],!(o>=
+(n>>>0))|!(+(t>>>0)>=o)||(n=o<4294967295&o>=0?~~o>>>0:0,Pe(+(n>>>0)),t=h2(1)|0,s=h2(0)|0,Pe(+o),u=h2(1)|0,(s|0)!=(h2(0)|0)|(t|0)!=(u|0)&&!N(i.i[e+8>>2],i.i[e+12>>2],69689,12)))break e;i.i[r+8>>2]=n,i.
i[r>>2]=13,i.i[r+4>>2]=1;break i}i.i[r+4>>2]=e,i.i[r>>2]=1}k(f)}else i.i[r>>2]=13,i.i[r+4>>2]=0;c=a+32|0}function Fr(r,n,t,e){var a=0,o=0;if(a=c-48|0,c=a,z0(a+24|0,n,t,e),n=i.i[a+32>>2],i.i[a+8>>2]=0|
i.i[a+28>>2],i.i[a+12>>2]=n,n=i.i[a+40>>2],i.i[a+16>>2]=i.i[a+36>>2],i.i[a+20>>2]=n,i.i[a+24>>2]==1)t=i.i[a+20>>2],n=i.i[a+16>>2],i.i[r+12>>2]=n,i.i[r+16>>2]=t,t=i.i[a+12>>2],n=i.i[a+8>>2],i.i[r+4>>2]=
n,i.i[r+8>>2]=t,i.i[r>>2]=1;else i:{if(n=i.i[a+20>>2],i.i[a+32>>2]=i.i[a+16>>2],i.i[a+36>>2]=n,n=i.i[a+12>>2],o=i.i[a+8>>2],i.i[a+24>>2]=o,i.i[a+28>>2]=n,(o|0)!=-2147483648)e:{if(o=i.i[a+28>>2],n=i.i[a+
32>>2],Vr(o,n)||V0(o,n))break e;i.i[r+12>>2]=e,i.i[r+8>>2]=t,i.i[r>>2]=1,i.i[r+4>>2]=14,N2(a+24|0);break i}t=i.i[a+36>>2],n=i.i[a+32>>2],i.i[r+12>>2]=n,i.i[r+16>>2]=t,t=i.i[a+28>>2],n=i.i[a+24>>2],i.i[r+
4>>2]=n,i.i[r+8>>2]=t,i.i[r>>2]=0}c=a+48|0}function Ze(r,n,t,e){var a=0,o=0,f=0;a=c+-64|0,c=a,st(a+12|0,i.i[n>>2],t,e),i.i[a+12>>2]==1?(i.i[r>>2]=1,t=a+16|0,n=t,e=i.i[n+8>>2],n=i.i[n+12>>2],o=e,e=0,i.
i[r+12>>2]=o|e,i.i[r+16>>2]=n,n=i.i[t+4>>2],i.i[r+4>>2]=i.i[t>>2],i.i[r+8>>2]=n):(t=r,r=i.i[a+16>>2],(r|0)!=-2147483648?(e=a+20|0,n=e,o=i.i[n>>2],n=i.i[n+4>>2],f=o,o=0,i.i[a+52>>2]=f|o,i.i[a+56>>2]=n,
i.i[a+48>>2]=r,i.i[a+60>>2]=i.i[e+8>>2],i.i[a+56>>2]?(i.i[a+40>>2]=i.i[e+8>>2],n=i.i[e+4>>2],i.i[a+32>>2]=i.i[e>>2],i.i[a+36>>2]=n):(K(a+48|0),r=-2147483648)):r=-2147483648,i.i[t+4>>2]=r,r=i.i[a+36>>2],
n=i.i[a+32>>2],i.i[t+8>>2]=n,i.i[t+12>>2]=r,i.i[t+16>>2]=i.i[a+40>>2],i.i[t>>2]=0),c=a- -64|0}function Lo(r,n,t){var e=0,a=0,o=0,f=0;a=c-32|0,c=a,k0(a+8|0,r),e=i.i[a+8>>2],i.i[e>>2]||p(),i.i[e+12>>2]!=
2&&p(),o=i.i[a+12>>2],f=i.i[e>>2],r=i.i[e+4>>2],i.i[e>>2]=0,i.i[a+24>>2]=i.i[e+8>>2],i.i[a+16>>2]=f,i.i[a+20>>2]=r,V4(a+16|0),r=e+16|0,sa(i.i[e+12>>2],i.i[r>>2]),i.i[r>>2]=t,i.i[e+12>>2]=n,r=i.i[e+20>>
2],i.i[e+20>>2]=0,n=i.i[e+24>>2],i.i[o>>2]=i.i[o>>2]+1,r&&U[i.i[r+4>>2]](n),c=a+32|0}function Hr(r,n,t,e){var a=0;if(a=c-32|0,c=a,n)i:{if(xi(a,i.i[n>>2],t,e),!(i.i[a>>2]&1)){i.i[r>>2]=-2147483648;break i}
e:{n:{r:{t:switch(n=i.i[a+4>>2],(ri(n)&255)-2|0){case 0:break t;case 1:break r;default:break e}a2(a+8|0,n),e=i.i[a+16>>2];break n}if(ti(a+20|0,n),t=i.i[a+20>>2],(t|0)==-2147483648)break e;e=i.i[a+28>>
2],i.i[a+12>>2]=i.i[a+24>>2],i.i[a+16>>2]=e,i.i[a+8>>2]=t}D8(r,(e|0)!=0,a+8|0),k(n);break i}i.i[r>>2]=-2147483648,k(n)}else i.i[r>>2]=-2147483648;c=a+32|0}function Xi(r){var n=0,t=0,e=0,a=0;if(n=i.i[r>>
2],(n|0)==i.i[r+4>>2])return 1114112;if(i.i[r>>2]=n+1,t=i.B[n],t<<24>>24<0){if(i.i[r>>2]=n+2,e=i.B[n+1]&63,a=t&31,t>>>0<=223)return e|a<<6;i.i[r>>2]=n+3,e=i.B[n+2]&63|e<<6,t>>>0<240?r=e|a<<12:(i.i[r>>
2]=n+4,r=a<<18&1835008|(i.B[n+3]&63|e<<6))}else r=t;return r}function vi(r,n){var t=0,e=0,a=0;r=n>>>0<=15?r-8|0:i.i[r-4>>2],n=i.i[r>>2],t=n&-2,e=r+(n&-16)|0,n=i.i[e>>2],n&1||(ft(i.i[e+8>>2],i.i[e+12>>
2],n),e=(n&-16)+e|0,t=n+t|0),n=i.i[r+4>>2];i:{if(n&&(a=i.i[n>>2],!(a&1))){ft(i.i[n+8>>2],i.i[n+12>>2],a),t=t+a|0;break i}n=r}i.i[n>>2]=t,f4(n,t),i.i[e+4>>2]=n}function zr(r,n){var t=0,e=0,a=0;a=1,e=r,
e=r;i:{for(;;){if(r=n,(r|0)==(t|0))break i;if(r=t+e|0,t=t+1|0,!(i.B[r]<33))break}r=t-1|0}if(e=r>>>0>n>>>0?1:e+r|0,t=n-r|0,t=n>>>0>=t>>>0?t:0,!Q8(e,t,75432,8))i:{if(Q8(e,t,75440,7)||(a=0,r>>>0>=n>>>0)||
(r=i.B[e],(r|0)!=92&(r|0)!=47|t>>>0<2))break i;r=i.B[e+1],a=(r|0)==47|(r|0)==92}return a}function Do(r,n,t){var e=0,a=0,o=0,f=0,s=0,u=0;f=4,s=4,a=c-16|0,c=a,e=i.i[n>>2],e>>>0<t>>>0&&p(),e?(i.i[a+12>>2]=
4,u=i.i[n+4>>2],o=a+8|0,e=e<<2):(o=a+12|0,e=0),i.i[o>>2]=e,e=i.i[a+12>>2];i:{if(e){if(o=i.i[a+8>>2],t){if(f=t<<2,s=l0(u,o,e,f),!s)break i}else be(u,e,o);i.i[n>>2]=t,i.i[n+4>>2]=s}e=-2147483647}i.i[r+4>>
2]=f,i.i[r>>2]=e,c=a+16|0}function Wr(r){var n=0,t=0,e=0,a=0,o=0,f=0;return e=c-16|0,c=e,t=yi(4,40),i.i[t+32>>2]=0,i.i[t+24>>2]=2,i.i[t+8>>2]=0,i.i[t+12>>2]=0,i.i[t>>2]=2,i.i[t+4>>2]=1,n=yi(4,4),i.i[n>>
2]=t,a=dn(n|0,68308)|0,n=i.i[t>>2]+1|0,i.i[t>>2]=n,n?(n=yi(4,4),i.i[n>>2]=t,o=dn(n|0,68288)|0,k(g3(r|0,a|0,o|0)|0),k0(e+8|0,t+8|0),f=i.i[e+12>>2],n=i.i[e+8>>2],V4(n),i.i[n+8>>2]=o,i.i[n+4>>2]=a,i.i[n>>
2]=1,i.i[f>>2]=i.i[f>>2]+1,k(r),c=e+16|0):p(),t}function Mo(r){var n=0,t=0;for(B(i.i[r+8>>2],i.i[r+12>>2]),B(i.i[r+20>>2],i.i[r+24>>2]),z(i.i[r+44>>2],i.i[r+48>>2]),n=i.i[r+36>>2],t=i.i[r+40>>2];;){if(t){
B(i.i[n>>2],i.i[n+4>>2]),B(i.i[n+12>>2],i.i[n+16>>2]),t=t-1|0,n=n+24|0;continue}break}if(Bi(i.i[r+32>>2],i.i[r+36>>2],4,24),z(i.i[r+56>>2],i.i[r+60>>2]),(r|0)!=-1)i:{if(n=i.i[r+4>>2]-1|0,i.i[r+4>>2]=n,
n)break i;vi(r,4)}}function Gr(r,n,t){var e=0,a=0,o=0,f=0,s=0;e=c-48|0,c=e,f=76020,o=7858;i:{for(;;){if(a=e+32|0,ki(a,f,o,10),o=i.i[e+44>>2],f=i.i[e+40>>2],B4(e+16|0,i.i[e+32>>2],i.i[e+36>>2],91),s=i.
i[e+16>>2],s)e:{for(ki(a,s,i.i[e+20>>2],93),a=i.i[e+36>>2],i.i[e+24>>2]=i.i[e+32>>2],i.i[e+28>>2]=a;;){if(c0(e+8|0,e+24|0),a=i.i[e+8>>2],!a)break e;if(N(a,i.i[e+12>>2],n,t))break}break i}if(!o)break}o=
0,f=0}i.i[r+4>>2]=o,i.i[r>>2]=f,c=e+48|0}function $e(r,n){var t=0,e=0;if(t=i.i[n>>2],t>>>0<=1){e=H(i.i[n+8>>2]),(t|0)!=1?t=0:(n=oa(i.i[n+4>>2]),t=1),i.i[r+4>>2]=n,i.i[r>>2]=t,i.i[r+8>>2]=e;return}i:{e:
switch(t-3|0){case 0:n=H(i.i[n+4>>2]),i.i[r>>2]=3;break i;case 1:n=H(i.i[n+4>>2]),i.i[r>>2]=4;break i;case 2:i.i[r>>2]=5,i.b[r+4]=i.B[n+4];return;case 3:i.i[r>>2]=6;return;default:break e}n=H(i.i[n+4>>
2]),i.i[r>>2]=2}i.i[r+4>>2]=n}function _e(r,n){var t=0,e=0,a=0,o=0,f=0,s=0,u=0,b=0;t=c-16|0,c=t,i.B[r+44]!=11&&($0(t+8|0,r+108|0),e=i.i[t+12>>2],a=i.i[t+8>>2],T2(t,i.i[a>>2],i.i[a+4>>2]),a=i.i[t+4>>2],
o=i.i[t>>2],i.i[e>>2]=i.i[e>>2]-1,e=0,(o|0)==1&&(e=Da(a|0)|0),f=i.i[r+8>>2],s=i.i[r+12>>2],i.i[r+8>>2]=0,i.i[r+12>>2]=0,!s&(f|0)==1&&(u=i.d[r+16>>3],b=+J2(),Ur(r+8|0,i.i[r+28>>2],e,b-u,n)),F(o,a)),c=t+
16|0}function e0(r){var n=0,t=0,e=0;if(n=c-32|0,c=n,t=i.B[r+124],i.b[r+124]=0,(t|0)==1){for($0(n+16|0,r+108|0),r=i.i[n+20>>2],t=i.i[n+16>>2],T2(n+8|0,i.i[t>>2],i.i[t+4>>2]),t=i.i[n+8>>2],e=i.i[n+12>>2],
i.i[r>>2]=i.i[r>>2]-1,i.i[n+28>>2]=e,i.i[n+24>>2]=t,r=t&1?n+28|0:0;;){if(r){Ks(i.i[r>>2]),r=0;continue}break}F(t,e)}c=n+32|0}function Fo(r,n){r=r|0,n=n|0;var t=0;t=c-16|0,c=t;i:{e:{n:{r:{t:switch(r=i.
i[r>>2],i.i[r>>2]-1|0){case 0:break t;case 1:break r;case 2:break n;default:break e}r=U[i.i[i.i[n+4>>2]+12>>2]](i.i[n>>2],85811,47)|0;break i}i.i[t+4>>2]=r+4,i.i[t+12>>2]=4,i.i[t+8>>2]=t+4,r=W(i.i[n>>
2],i.i[n+4>>2],65694,t+8|0);break i}i.i[t+4>>2]=i.i[r+4>>2],i.i[t+12>>2]=3,i.i[t+8>>2]=t+4,r=W(i.i[n>>2],i.i[n+4>>2],67892,t+8|0);break i}r=U[i.i[i.i[n+4>>2]+12>>2]](i.i[n>>2],85753,58)|0}return c=t+16|
0,r|0}function Vr(r,n){var t=0;i:if(n>>>0<=3){for(r=r-1|0;;){if(n){if(t=r+n|0,n=n-1|0,i.b[t]>=0)continue;break i}break}return 1}else{if((i.B[r]|i.B[r+1]<<8|(i.B[r+2]<<16|i.B[r+3]<<24))&-2139062144)break i;
for(t=r+3&-4,t=(r|0)==(t|0)?4:t-r|0,n=n-4|0;;){if(n>>>0>t>>>0){if(i.i[r+t>>2]&-2139062144)break i;t=t+4|0;continue}break}return r=r+n|0,!((i.B[r]|i.B[r+1]<<8|(i.B[r+2]<<16|i.B[r+3]<<24))&-2139062144)}
return 0}function ki(r,n,t,e){var a=0,o=0;a=c-16|0,c=a,e=e&255;i:{for(;;){if((t|0)!=(o|0)){if((e|0)==i.B[n+o|0])break i;o=o+1|0;continue}break}o=t}x2(a+8|0,n,t,o),qi(a,n,t,o+1|0),e=i.i[a+4>>2],n=i.i[a>>
2],t=i.i[a+8>>2],i.i[r+4>>2]=t?i.i[a+12>>2]:0,i.i[r>>2]=t||1,i.i[r+12>>2]=n?e:0,i.i[r+8>>2]=n||1,c=a+16|0}function Jr(r,n){var t=0,e=0,a=0,o=0;t=i.i[r+12>>2],e=t-n|0,t=e>>>0<=t>>>0?e:0,e=i.i[r+4>>2],e=
e>>>0>t>>>0?t:e,n=i.i[r+8>>2]+n|0,r=i.i[r>>2];i:{for(;;){if((e|0)!=(a|0)){if(o=i.B[r+a|0],t=i.B[n+a|0],((o|0)!=95?(o|0)!=35|(t-48&255)>>>0>=10:(t|0)!=32)&&(o|0)!=(t|0))break i;a=a+1|0;continue}break}a=
e}return e>>>0<=a>>>0}function D0(r,n,t,e,a){var o=0;o=c-112|0,c=o,i.i[o+32>>2]=18,i.i[o+28>>2]=74915,i.i[o+24>>2]=a,i.i[o+20>>2]=e,i.i[o+16>>2]=31,i.i[o+12>>2]=74884,e=o+36|0,Qi(e,0,n,t,o+12|0,3),i.i[o+
96>>2]=34,i.i[o+92>>2]=74996,i.i[o+88>>2]=t,i.i[o+84>>2]=n,i.i[o+80>>2]=63,i.i[o+76>>2]=74933,Q(o+100|0,o+76|0,3),z(i.i[o+60>>2],i.i[o+64>>2]),i.i[o+68>>2]=i.i[o+108>>2],n=i.i[o+104>>2],i.i[o+60>>2]=i.
i[o+100>>2],i.i[o+64>>2]=n,O(r,e,40),c=o+112|0}function Xr(r,n,t,e,a){var o=0,f=0,s=0,u=0;o=c-48|0,c=o,f=o+8|0,cr(f,r,t,e,a),e=-2147483648;i:{if(i.i[o+8>>2]!=-2147483648)s2(f);else if(a=i.i[o+12>>2],(a|
0)!=-2147483647){t=i.i[o+16>>2],s=i.i[o+16>>2],u=i.i[o+20>>2],e=a,f=(a|0)==-2147483648;break i}f=1}return a=0,i.B[n+36]||(a=Dr(r,i.i[n+28>>2],i.i[n+32>>2],f?0:s,u)),z(e,t),c=o+48|0,a}function Qr(r,n){
var t=0,e=0;if(i.i[21975]=i.i[21975]+1,e=i.i[21976],t=i.i[21974],(e|0)==(t|0))return i.i[21972]==(e|0)&&T4(87888),t=e+1|0,i.i[21976]=t,i.i[21974]=t,t=i.i[21973]+T(e,12)|0,i.i[t+8>>2]=n,i.i[t+4>>2]=r,i.
i[t>>2]=1,e;if(t>>>0>e>>>0)return t=i.i[21973]+T(e,12)|0,i.i[t>>2]==1&&p(),i.i[t+8>>2]=n,i.i[t>>2]=1,i.i[21976]=i.i[t+4>>2],i.i[t+4>>2]=r,e;p()}function Ho(r){var n=0,t=0,e=0,a=0,o=0;if(t=i.i[r>>2],n=
c-16|0,c=n,Ui(n+8|0,r,i.i[r>>2],1,4,36),i.i[n+8>>2]!=-2147483647&&p(),c=n+16|0,o=i.i[r+8>>2],n=i.i[r+12>>2],o>>>0>t-n>>>0)i:{if(a=n,n=t-o|0,e=a-n|0,a=i.i[r>>2],e>>>0<=a-t>>>0&n>>>0>e>>>0){if(n=T(e,36),
!n)break i;r=i.i[r+4>>2],O(r+T(t,36)|0,r,n);break i}t=a-n|0,n=T(n,36),n&&(e=i.i[r+4>>2],O(e+T(t,36)|0,e+T(o,36)|0,n)),i.i[r+8>>2]=t}}function Kr(r,n){var t=0,e=0,a=0;if(r>>>0<128){i.b[n]=r;return}if(e=
r&63|-128,t=r>>>6|0,r>>>0<2048){i.b[n+1]=e,i.b[n]=t|192;return}a=r>>>12|0,t=t&63|-128,r>>>0<=65535?(i.b[n+2]=e,i.b[n+1]=t,i.b[n]=a|224):(i.b[n+3]=e,i.b[n+2]=t,i.b[n+1]=a&63|-128,i.b[n]=r>>>18|-16)}function i4(r,n){
var t=0,e=0,a=0,o=0,f=0,s=0;for(a=n+4|0;e=i.i[t+a>>2]+o|0,o=o>>>0>e>>>0?-1:e,t=t+8|0,(t|0)!=16;);for(j2(r,o),f=i.i[r+8>>2],a=f+i.i[r+4>>2]|0,t=0;;){if((t|0)!=16){s=n+t|0,e=i.i[s+4>>2],e&&O(a,i.i[s>>2],
e),t=t+8|0,a=a+e|0;continue}break}B(0,1),i.i[r+8>>2]=o+f}function Yr(r,n,t){var e=0,a=0,o=0,f=0,s=0;e=c-16|0,c=e,k0(e+8|0,n+8|0),n=i.i[e+8>>2],a=i.i[n+12>>2],o=i.i[e+12>>2],i.i[n+12>>2]=2,(a|0)!=2?n=i.
i[n+16>>2]:(U[i.i[i.i[t>>2]>>2]](e,i.i[t+4>>2]),t=i.i[e+4>>2],s=i.i[e>>2],f=i.i[n+20>>2],f&&U[i.i[f+12>>2]](i.i[n+24>>2]),i.i[n+24>>2]=t,i.i[n+20>>2]=s),i.i[o>>2]=i.i[o>>2]+1,i.i[r+4>>2]=n,i.i[r>>2]=a,
c=e+16|0}function Zr(r,n,t){var e=0,a=0,o=0,f=0;a=c-16|0,c=a,o=2;i:{e:{for(;;){if((t|0)==(e|0))break e;if(f=n+e|0,e=e+1|0,o=o-(i.B[f]==47)|0,!o)break}for(;;){if((t|0)==(e|0))break e;if(i.B[n+e|0]==47)
break i;e=e+1|0}}e=t}x2(a+8|0,n,t,e),t=i.i[a+12>>2],n=i.i[a+8>>2],i.i[r>>2]=n||1,i.i[r+4>>2]=n?t:0,c=a+16|0}function $r(r,n,t,e,a){var o=0;o=c-16|0,c=o,a=we(a,n);i:{e:{if(!w2&a>>>0<=-2147483648-e>>>0){
if(!a){i.i[r+8>>2]=e,i.i[r+4>>2]=0,n=0;break i}if(C4(o+8|0,e,a,t),t=i.i[o+8>>2],t){i.i[r+8>>2]=t,i.i[r+4>>2]=n,n=0;break i}else{i.i[r+8>>2]=a,i.i[r+4>>2]=e;break e}}i.i[r+4>>2]=0}n=1}i.i[r>>2]=n,c=o+16|
0}function _r(r,n,t){var e=0,a=0;e=c-16|0,c=e,a=i.i[t+4>>2],i.i[e+4>>2]=i.i[t>>2],i.i[e+8>>2]=a,i.i[e+12>>2]=i.i[t+8>>2],i.b[e]=n;i:{e:{n:{r:switch((n&255)-1|0){case 0:if(n=i.i[e+4>>2],n>>>0>=2)break e;
i.i[r+4>>2]=i.i[e+12>>2],i.i[r>>2]=4;break n;case 1:break r;default:break e}if(i.i[r>>2]=5,i.b[r+4]=1,n=i.i[e+4>>2],n>>>0>=2){I4(e+4|0);break i}else k(i.i[e+12>>2])}F(n,i.i[e+8>>2]);break i}i.i[r+8>>2]=
i.i[t+8>>2],a=i.i[t+4>>2],i.i[r>>2]=i.i[t>>2],i.i[r+4>>2]=a}c=e+16|0}function M0(r,n){var t=0,e=0,a=0,o=0,f=0;for(e=i.B[n+92],t=(e|0)!=3,a=i.i[r+8>>2],t>>>0>i.i[r>>2]-a>>>0&&(o2(r,a,t,8,96),a=i.i[r+8>>
2]),o=n+93|0,t=i.i[r+4>>2]+T(a,96)|0;;){if((e|0)!=3){O(t,n,92),i.b[t+92]=e,e=t+93|0,f=i.B[o]|i.B[o+1]<<8,i.b[e]=f,i.b[e+1]=f>>>8,i.b[t+95]=i.B[o+2],t=t+96|0,a=a+1|0,e=3;continue}break}i.i[r+8>>2]=a}function it(r,n,t,e,a){
var o=0,f=0;o=c-16|0,c=o,B2(o+4|0,n,t,69872,e),e=i.i[o+8>>2],f=i.i[o+4>>2],(f|0)!=13?(i.i[r+8>>2]=i.i[o+12>>2],i.i[r+4>>2]=e,i.i[r>>2]=f):(B2(o+4|0,n,t,69896,a),n=i.i[o+8>>2],t=i.i[o+4>>2],(t|0)!=13?(i.
i[r+8>>2]=i.i[o+12>>2],i.i[r+4>>2]=n,i.i[r>>2]=t):(i.i[r+8>>2]=n,i.i[r+4>>2]=e,i.i[r>>2]=13)),c=o+16|0}function et(r){var n=0,t=0,e=0,a=0;e=i.i[21980],n=i.i[21981],a=i.i[21993],a>>>0>r>>>0&&(t=i.i[21992]+
T(r,112)|0,i.i[t>>2]!=2&&(i.i[t+12>>2]=n,i.i[t+8>>2]=e,i.i[t>>2]=0)),(e|0)!=1|n>>>0>=a>>>0||(n=i.i[21992]+T(n,112)|0,i.i[n>>2]!=2&&(i.i[n+4>>2]=r,i.i[n>>2]=1)),i.i[21981]=r,i.i[21980]=1,i.i[21982]=e&1?
i.i[21982]:r}function n0(r,n,t,e,a){var o=0;o=c-16|0,c=o,xi(o+8|0,n,t,e);i:{if(i.i[o+8>>2]==1){if(e=i.i[o+12>>2],(ri(e)&255)==7){i.i[r>>2]=1,i.i[r+4>>2]=4,k(e),wa(i.i[a>>2],i.i[a+4>>2]);break i}else wa(
i.i[a>>2],i.i[a+4>>2]);n=0}else t=i.i[a+8>>2],e=i.i[a+4>>2],n=i.i[a>>2];i.i[r+12>>2]=t,i.i[r+8>>2]=e,i.i[r+4>>2]=n,i.i[r>>2]=0}c=o+16|0}function F0(r){var n=0,t=0,e=0,a=0;n=c-112|0,c=n,Sr(r),i.I[21993]>
r>>>0&&(t=i.i[21992]+T(r,112)|0,e=i.i[t>>2],(e|0)!=2&&(a=i.i[21995],O(n|4,t+4|0,108),i.i[t+4>>2]=a,i.i[t>>2]=2,i.i[21995]=r,i.i[21994]=i.i[21994]-1,i.i[n>>2]=e,r=n+60|0,Je(87932,r),mi(r),I4(n+48|0))),
c=n+112|0}function zo(r,n){r=r|0,n=n|0;var t=0,e=0,a=0,o=0;t=c-32|0,c=t,e=1,He(t+12|0,1,n,68403,5);i:if(i.i[t+12>>2]==1)n=c4(t+16|0);else{n=i.i[t+20>>2];e:{n:switch(a=i.i[t+16>>2],a- -2147483648|0){case 0:
break n;case 1:break i;default:break e}e=0,n=1024;break i}o=i.i[t+28>>2],B(a,n),e=0,n=o}i.i[r+8>>2]=e,i.i[r+4>>2]=e?n:0,i.i[r>>2]=e?0:n,c=t+32|0}function gi(r,n,t){var e=0,a=0,o=0,f=0,s=0;e=c-16|0,c=e,
o=i.i[t+4>>2],a=i.i[t+8>>2],f=a<<2,s=f+8388608|0,i.i[e+12>>2]=a>>>0>1073741823||f>>>0>s>>>0?-1:s,tr(e,n,o,a,e+12|0),i.i[e>>2]!=-2147483648?(t=i.i[t>>2],i.i[r+8>>2]=i.i[e+8>>2],n=i.i[e+4>>2],i.i[r>>2]=
i.i[e>>2],i.i[r+4>>2]=n,B(t,o)):(i.i[r+8>>2]=i.i[t+8>>2],n=i.i[t+4>>2],i.i[r>>2]=i.i[t>>2],i.i[r+4>>2]=n),c=e+16|0}function e4(r){var n=0,t=0;n=c-576|0,c=n,t=n+8|0,Lr(t,r),i.i[n+8>>2]!=5|i.i[n+12>>2]&&
(O(n+272|0,t,264),r=i.i[n+508>>2],i.b[n+548]=i.B[n+528],i.i[n+544>>2]=r,i.i[n+540>>2]=7,Ai(88080,n+540|0),mi(n+464|0),i2(i.i[n+416>>2],i.i[n+420>>2]),l2(n+360|0),ue(t),L2(i.i[n+432>>2],i.i[n+436>>2])),
c=n+576|0}function nt(r,n){var t=0,e=0,a=0,o=0,f=0,s=0,u=0,b=0;t=c-48|0,c=t,Ki(t+36|0,n),f=i.i[t+36>>2],a=(f|0)==-2147483648,o=a?1:i.i[t+40>>2],e=a?0:i.i[t+44>>2],Zr(t+24|0,o,e),G0(t+16|0,i.i[t+24>>2],
i.i[t+28>>2]),s=i.i[t+16>>2],u=i.i[t+20>>2],G0(t+8|0,o,e),e=i.i[t+12>>2],b=i.i[t+8>>2],B(a?0:f,o),i.i[r+16>>2]=n,i.i[r>>2]=b,i.i[r+4>>2]=e,i.i[r+8>>2]=s,i.i[r+12>>2]=u,c=t+48|0}function m2(r){var n=0,
t=0,e=0,a=0;return n=c-16|0,c=n,e=Fi()|0,i.i[n+12>>2]=e,t=n+12|0,a=i.B[r+36]<<2,ai(t,68440,4,H((L=P(i.i[a+86452>>2],i.i[a+86404>>2])>>2,i.i[L]))),ai(t,68444,7,_(i.i[r+16>>2],i.i[r+20>>2])|0),ai(t,68451,
7,_(i.i[r+4>>2],i.i[r+8>>2])|0),i.i[r+24>>2]!=-2147483648&&ai(t,68458,4,_(i.i[r+28>>2],i.i[r+32>>2])|0),c=n+16|0,e}function rt(r,n,t){var e=0,a=0,o=0,f=0,s=0,u=0,b=0;if(a=i.i[r+4>>2],b=a,f=i.i[r>>2],e=
!a&(f|0)==4?i.d[r+8>>3]:i.d[r+72>>3]+ +i.I[r+252>>2],a=i.i[r+168>>2],a)for(r=i.i[r+164>>2];o=di(n,t,i.i[r>>2]),o&&(s=i.d[o+16>>3],u=i.d[o+8>>3],e=e>u?u:e,e=(f|0)!=4|b&&e>s?s:e),r=r+4|0,a=a-1|0,!!a;);return e}
function n4(r,n,t){var e=0,a=0,o=0,f=0,s=0;if(e=c-48|0,c=e,r=ci(i.i[22003],i.i[22004],r),r)i:{if(a=i.d[r+152>>3],!(a>n)&&(n=a,!(t>n)))break i;i.d[r+152>>3]=n,r=i.i[r+236>>2],o=i.i[r>>2]+1|0,i.i[r>>2]=
o,o?(f=e,s=K0(t,n),i.i[f+20>>2]=s,i.i[e+16>>2]=r,i.i[e+12>>2]=5,Ai(88064,e+12|0)):p()}c=e+48|0}function r0(r,n,t){var e=0,a=0,o=0,f=0;if(a=3,e=i.i[n+4>>2],f=i.i[n+8>>2],di(e,f,t))i:{if(o=t&2097151,f>>>
0<=o>>>0||(e=e+T(o,104)|0,t=i.B[e+100],(t|0)==3))break i;i.b[e+100]=3,a=i.B[e+101]|i.B[e+102]<<8,i.b[r+93]=a,i.b[r+94]=a>>>8,i.b[r+95]=i.B[e+103],i.i[e>>2]=i.i[n+16>>2],i.i[n+16>>2]=o,i.i[n+12>>2]=i.i[n+
12>>2]-1,O(r,e+8|0,92),a=t}i.b[r+92]=a}function H0(r,n){var t=0,e=0,a=0;t=c-32|0,c=t,_0(t+8|0,n+8|0),e=i.i[t+12>>2],a=i.i[t+8>>2],ti(t+20|0,i.i[n+8>>2]),n=i.i[t+20>>2],(n|0)!=-2147483648?(a|0)==1&e>>>
0<1025?(i.i[r+8>>2]=i.i[t+28>>2],n=i.i[t+24>>2],i.i[r>>2]=i.i[t+20>>2],i.i[r+4>>2]=n):(B(n,i.i[t+24>>2]),i.i[r>>2]=-2147483648):i.i[r>>2]=-2147483648,c=t+32|0}function z0(r,n,t,e){var a=0,o=0,f=0;a=c-
16|0,c=a,i.i[a>>2]=n,ti(a+4|0,n),o=-2147483648,i.i[a+4>>2]!=-2147483648?(i.i[r+12>>2]=i.i[a+12>>2],t=i.i[a+8>>2],i.i[r+4>>2]=i.i[a+4>>2],i.i[r+8>>2]=t,i.i[r+16>>2]=n,i.i[r>>2]=0):(Z0(a)&&(i.i[r+12>>2]=
e,i.i[r+8>>2]=t,f=1,o=11),i.i[r>>2]=f,i.i[r+4>>2]=o,k(n)),c=a+16|0}function tt(r,n,t,e){var a=0,o=0,f=0;a=c-16|0,c=a,o=P(t,e),n=pc(i.i[n>>2],i.i[o>>2])|0,d0(a+8|0),i.i[a+8>>2]&1?(k(i.i[a+12>>2]),n=2):
(ji(a,n),f=i.i[a+4>>2],n=i.i[a>>2]),o=e,e=(n|0)==2,i.i[r+8>>2]=e?o:f,i.i[r+4>>2]=e?t:n,i.i[r>>2]=e?13:15,c=a+16|0}function r4(r,n){var t=0,e=0;if(n-1>>>0<=62)i:{for(;;){if((n|0)!=(e|0)){if(t=i.B[r+e|0],
!((t-48&255)>>>0<10|((t&223)-65&255)>>>0<26|(t|0)==95)&(t|0)!=45)break i;e=e+1|0;continue}break}if(h0(r,n,75730,1))break i;return O2(r,n,75730,1)^1}return 0}function t4(r,n,t,e,a){var o=0,f=0;e>>>0<=a>>>
0&&(((t>>>0<=e>>>0?(t|0)!=(e|0):i.b[n+e|0]<=-65)?e:0)|((t>>>0<=a>>>0?(t|0)!=(a|0):i.b[n+a|0]<-64)?a:0)||(o=n+e|0,f=a-e|0)),i.i[r+4>>2]=f,i.i[r>>2]=o}function a4(r,n,t,e){for(var a=0,o=0,f=0;a=!n|!e,!a&&
(o=i.B[t],f=i.B[r],e=e-1|0,t=t+1|0,n=n-1|0,r=r+1|0,((((f-65&255)>>>0<26?32:0)|f)&255)==((((o-65&255)>>>0<26?32:0)|o)&255)););return a}function at(r,n,t,e,a){var o=0,f=0;o=c-16|0,c=o,Gi(o+8|0,n,t,e,a),
i.i[o+8>>2]==1?(t=2,n=i.i[o+12>>2],f=P2(n)&255,(f|0)!=2?(i.b[r+4]=f,t=13):(i.i[r+8>>2]=a,i.i[r+4>>2]=e),i.i[r>>2]=t,k(n)):(i.i[r>>2]=13,i.b[r+4]=0),c=o+16|0}function ot(r,n,t,e){var a=0;a=c-32|0,c=a,ni(
a+8|0,n,t,e);i:{if(i.i[a+8>>2]==1)e:{if(n=i.i[a+12>>2],ti(a+20|0,n),k(n),n=i.i[a+20>>2],(n|0)==-2147483648)break e;i.i[a+28>>2]?(i.i[r+8>>2]=i.i[a+28>>2],n=i.i[a+24>>2],i.i[r>>2]=i.i[a+20>>2],i.i[r+4>>
2]=n):(B(n,i.i[a+24>>2]),i.i[r>>2]=-2147483648);break i}i.i[r>>2]=-2147483648}c=a+32|0}function r2(r,n){var t=0,e=0,a=0,o=0;if(!i.B[n+8])i:{t=i.i[n+4>>2],a=i.i[n>>2];e:{for(;;){if((e|0)!=(t|0)){if(i.B[e+
a|0]==46)break e;e=e+1|0;continue}break}i.b[n+8]=1,e=t;break i}o=t,t=e+1|0,i.i[n+4>>2]=o-t,i.i[n>>2]=t+a}i.i[r+4>>2]=e,i.i[r>>2]=a}function ft(r,n,t){var e=0,a=0,o=0;if(r&&(i.i[r+12>>2]=n),n){i.i[n+8>>
2]=r;return}if(e=X2(t),n=27-e|0,t=m0(t,26-e|0)&31,i.i[(n<<7|t<<2)+88192>>2]=r,!r)i:{if(e=n<<2,r=i.i[e+92288>>2]&n2(-2,t),i.i[e+92288>>2]=r,r)break i;a=92416,o=i.i[23104]&n2(-2,n),i.i[a>>2]=o}}function st(r,n,t,e){
var a=0,o=0,f=0;a=c-16|0,c=a,tt(a,i.i[n>>2],t,e),n=i.i[a+8>>2],o=i.i[a+4>>2],f=i.i[a>>2],(f|0)!=15?(i.i[r+16>>2]=i.i[a+12>>2],i.i[r+12>>2]=n,i.i[r+8>>2]=o,i.i[r+4>>2]=f,i.i[r>>2]=1):(o|0)==1?Fr(r,n,t,
e):(i.i[r>>2]=0,i.i[r+4>>2]=-2147483648),c=a+16|0}function ct(r,n){for(var t=0,e=0,a=0,o=0,f=0;;){if(f=e,!e){t=0;i:{e:{for(;;){if(e=(n|0)==(t|0),!e){if(i.B[r+t|0]==46)break e;t=t+1|0;continue}break}a=
r,t=n;break i}o=t+1|0,a=o+r|0,n=n-o|0}if(t=r4(r,t),r=a,t)continue}break}return f&1}function Wo(r){var n=0;if(k(i.i[r+100>>2]),k(i.i[r+104>>2]),k(i.i[r+108>>2]),F(i.i[r+8>>2],i.i[r+12>>2]),F(i.i[r+120>>
2],i.i[r+124>>2]),k(i.i[r+68>>2]),F(i.i[r+72>>2],i.i[r+76>>2]),i.B[r+52]!=11&&ca(r+16|0),(r|0)!=-1)i:{if(n=i.i[r+4>>2]-1|0,i.i[r+4>>2]=n,n)break i;vi(r,8)}}function ut(r,n,t){var e=0,a=0,o=0;e=c-16|0,
c=e,a=i.i[t+24>>2],o=i.B[t+36];i:{if(!Ge(a,o,i.i[r>>2],i.B[r+12]))e:{if(C8(e,r,1),r=i.i[e>>2],a=Ge(a,o,r,i.B[e+12]),G4(r),a)break e;r=0;break i}if(n=i.i[n>>2],r=1,!n)break i;r=e8(n,t)}return c=e+16|0,
r}function Go(r,n,t,e,a){r=r|0,n=n|0,t=t|0,e=e|0,a=a|0;var o=0;o=c-16|0,c=o,n?(U[i.i[t+16>>2]](o+8|0,n,e,a),t=i.i[o+8>>2],n=(t|0)==2,i.i[r+8>>2]=n,e=i.i[o+12>>2],i.i[r+4>>2]=n?e:0,i.i[r>>2]=n?0:t&1?e:
1024,c=o+16|0):(k(a),k(e),$(87660,50),p())}function bt(r,n,t){var e=0,a=0,o=0;if(i.I[r+8>>2]>n>>>0)i:{if(e=i.i[r+28>>2],t=e-1&t,a=t>>>0>=e>>>0,a||(e=i.i[r+4>>2]+T(n,60)|0,i.i[e>>2]==2))break i;r=i.i[r+
24>>2]+(t<<3)|0,t=i.i[r>>2],a=a?0:r,o=i.i[a+4>>2],i.i[r>>2]=1,i.i[a+4>>2]=n,i.i[e+4>>2]=o,i.i[e>>2]=t}}function o4(r,n,t,e,a){var o=0;o=c-16|0,c=o,Gi(o+8|0,n,t,e,a),n=i.i[o+12>>2],t=i.i[o+8>>2];i:{if((t|
0)==1&&(ri(n)&255)!=5){i.i[r+8>>2]=a,i.i[r+4>>2]=e,i.i[r>>2]=3,k(n);break i}i.i[r+8>>2]=n,i.i[r+4>>2]=t,i.i[r>>2]=13}c=o+16|0}function f4(r,n){var t=0,e=0,a=0;t=X2(n),e=27-t|0,t=m0(n,26-t|0)&31,a=e<<7|
t<<2,n=i.i[a+88192>>2],i.i[a+88192>>2]=r,i.i[r+12>>2]=0,i.i[r+8>>2]=n,n&&(i.i[n+12>>2]=r),i.i[23104]=i.i[23104]|1<<e,r=e<<2,i.i[r+92288>>2]=i.i[r+92288>>2]|1<<t}function W0(r){var n=0;i:{e:{n:switch(i.
B[r]-2|0){case 0:if(i.i[r+4>>2]-7>>>0<2)break i;break e;case 2:return r=i.i[r+4>>2],(r|0)==3?2:(r|0)==4?3:1;case 3:return i.B[i.i[r+4>>2]+35|0];case 4:return 12;case 5:return 15;case 6:return 13;case 1:
break e;case 7:break n;default:break i}if(n=14,i.I[r+4>>2]>1)break e;break i}return 1}return n}function s4(r,n,t){var e=0,a=0,o=0;if(e=c-16|0,c=e,Xe(e+8|0,n,t,Qe(t)),t=0,i.i[e+8>>2]==1)i:{if(a=i.i[e+12>>
2],a>>>0>=i.I[n+8>>2]||(n=i.i[n+4>>2]+T(a,60)|0,i.i[n>>2]==2))break i;o=i.i[n+56>>2],t=1}i.i[r+4>>2]=o,i.i[r>>2]=t,c=e+16|0}function lt(r,n){r=r|0,n=n|0;var t=0,e=0;t=i.i[r>>2],r=1;i:{for(;;){if(r){if((t>>>
0)/(r>>>0)>>>0<=9)break i;r=T(r,10);continue}break}p()}for(e=i.i[n+4>>2],n=i.i[n>>2];;){i:{if(!r||U[i.i[e+16>>2]](n,((t>>>0)/(r>>>0)>>>0)%10|48)|0)break i;r=(r>>>0)/10|0;continue}break}return(r|0)!=0|
0}function kt(r,n){var t=0,e=0,a=0,o=0,f=0;t=c-16|0,c=t,e=P(69324,8),q4(t+4|0,i.i[n>>2],i.i[e>>2]),e=i.i[t+4>>2],(e|0)==-2147483648?i.i[r>>2]=-2147483648:(a=i.i[t+8>>2],o=r,r=i.i[t+12>>2],f=i.i[t+8>>2],
n=ln(i.i[n>>2])|0,Ji(o,f,r,n),k(n),B(e,a)),c=t+16|0}function dt(r,n,t,e,a){var o=0,f=0;o=c-16|0,c=o,t=t<<2,n=n-4|0;i:{for(;;){if(f=0,!t)break i;if(ni(o+8|0,i.i[n+t>>2],e,a),t=t-4|0,i.i[o+8>>2]==1)break}
a=i.i[o+12>>2],f=1}n=f,i.i[r+4>>2]=a,i.i[r>>2]=n,c=o+16|0}function ht(r,n){var t=0,e=0,a=0,o=0;for(e=i.i[n>>2],S2(r,(e|0)!=-2147483648),a=i.i[r+8>>2],t=i.i[r+4>>2]+T(a,12)|0,o=i.i[n+8>>2],n=i.i[n+4>>2];;){
if((e|0)!=-2147483648){i.i[t>>2]=e,i.i[t+8>>2]=o,i.i[t+4>>2]=n,t=t+12|0,a=a+1|0,e=-2147483648;continue}break}i.i[r+8>>2]=a}function Vo(r,n,t,e,a,o){r=r|0,n=n|0,t=t|0,e=e|0,a=a|0,o=o|0;var f=0;f=c-16|0,
c=f,n?(U[i.i[t+16>>2]](f+8|0,n,e,a,o),n=i.i[f+12>>2],t=i.i[f+8>>2],i.i[r+8>>2]=t,t=t&1,i.i[r+4>>2]=t?n:0,i.i[r>>2]=t?0:n,c=f+16|0):(k(a),k(e),$(87660,50),p())}function wt(r,n){var t=0,e=0,a=0,o=0;e=i.
i[n+8>>2]-1|0,a=i.i[n>>2],o=i.i[n+4>>2];i:{e:{for(;;){if(t=a,(o|0)!=(t|0)){if(i.i[n+8>>2]=e+2,a=t+60|0,i.i[n>>2]=a,e=e+1|0,i.i[t>>2]==2)continue;break e}break}t=0;break i}i.i[n+12>>2]=i.i[n+12>>2]-1}i.
i[r+4>>2]=t,i.i[r>>2]=e}function pt(r,n){var t=0,e=0,a=0,o=0,f=0;t=c-96|0,c=t,e=i.i[r>>2],a=di(i.i[e+4>>2],i.i[e+8>>2],n);i:{if(a)e:{if(o=1,f=i.i[r+4>>2],i.B[i.i[f>>2]]!=1)break e;if(Gt(i.i[f+4>>2],a))
break i}r=i.i[r+8>>2],r0(t,e,n),M0(r,t),o=0}return c=t+96|0,o}function Jo(r,n,t,e,a){r=r|0,n=n|0,t=t|0,e=e|0,a=a|0;var o=0;o=c-16|0,c=o,n?(U[i.i[t+16>>2]](o+8|0,n,e,a),n=i.i[o+12>>2],t=i.i[o+8>>2],i.i[r+
8>>2]=t,t=t&1,i.i[r+4>>2]=t?n:0,i.i[r>>2]=t?0:n,c=o+16|0):(k(a),k(e),$(87660,50),p())}function vt(r){var n=0,t=0,e=0;return n=c-144|0,c=n,i.b[n+8]=3,i.i[n+20>>2]=i.i[r+8>>2],t=i.i[r>>2],r=i.i[r+4>>2],
i.i[n+12>>2]=t,i.i[n+16>>2]=r,i.b[n+39]=2,e=n+132|0,r=n+8|0,t=n+28|0,Z2(e,r,t),Q2(t,r,e),t=K2(t),y2(r),c=n+144|0,t}function c4(r){var n=0,t=0,e=0;return n=c-144|0,c=n,i.b[n+8]=2,t=i.i[r+12>>2],i.i[n+20>>
2]=0|i.i[r+8>>2],i.i[n+24>>2]=t,t=i.i[r+4>>2],i.i[n+12>>2]=i.i[r>>2],i.i[n+16>>2]=t,i.b[n+39]=2,e=n+132|0,r=n+8|0,t=n+28|0,Z2(e,r,t),Q2(t,r,e),t=K2(t),y2(r),c=n+144|0,t}function Xo(r,n){r=r|0,n=n|0;i:
switch(i.B[i.i[r>>2]]-1|0){case 0:return U[i.i[i.i[n+4>>2]+12>>2]](i.i[n>>2],85307,61)|0;case 1:return U[i.i[i.i[n+4>>2]+12>>2]](i.i[n>>2],85368,56)|0;case 2:return U[i.i[i.i[n+4>>2]+12>>2]](i.i[n>>2],
85424,67)|0;case 3:return U[i.i[i.i[n+4>>2]+12>>2]](i.i[n>>2],85491,55)|0;default:break i}return U[i.i[i.i[n+4>>2]+12>>2]](i.i[n>>2],85229,78)|0}function gt(r,n){var t=0,e=0,a=0,o=0;t=c-96|0,c=t,e=i.i[r>>
2],a=di(i.i[e+4>>2],i.i[e+8>>2],n);i:{if(a&&(o=1,i.i[a+40>>2]|!(i.d[i.i[i.i[r+4>>2]>>2]>>3]>=i.d[a+16>>3])))break i;r=i.i[r+8>>2],r0(t,e,n),M0(r,t),o=0}return r=o,c=t+96|0,r}function mt(r,n,t){var e=0;
e=c-32|0,c=e,i.i[e+8>>2]=0,i.i[e>>2]=0,i.i[e+4>>2]=1,i.i[e+16>>2]=83900,i.i[e+20>>2]=1610612768,i.i[e+24>>2]=0,i.i[e+12>>2]=e,Bo(e+12|0,n+8|0,t)?p():(i.i[r+8>>2]=i.i[e+8>>2],n=i.i[e+4>>2],i.i[r>>2]=i.
i[e>>2],i.i[r+4>>2]=n,c=e+32|0)}function Qi(r,n,t,e,a,o){var f=0;f=c-32|0,c=f,Oi(r,t,e),Q(f+20|0,a,o),i.i[f+8>>2]=e,i.i[f+4>>2]=t,i.i[f+16>>2]=i.i[f+28>>2],t=i.i[f+24>>2],i.i[f+12>>2]=t,Q(r+12|0,f+4|0,
2),i.i[r+24>>2]=-2147483648,i.b[r+36]=n,B(i.i[f+20>>2],t),c=f+32|0}function t2(r,n,t){var e=0,a=0;for(a=t&-4,e=n;;){if(a){M8(r,i.B[e]|i.B[e+1]<<8|(i.B[e+2]<<16|i.B[e+3]<<24)),a=a-4|0,e=e+4|0;continue}
break}for(a=t&3,e=(t&2147483644)+n|0;;){if(a){M8(r,i.B[e]),a=a-1|0,e=e+1|0;continue}break}}function Qo(r,n,t,e,a){r=r|0,n=n|0,t=t|0,e=e|0,a=a|0;var o=0;o=c-16|0,c=o,n?(U[i.i[t+16>>2]](o+8|0,n,e,a),n=i.
i[o+12>>2],t=i.i[o+8>>2],i.i[r+8>>2]=t,t=t&1,i.i[r+4>>2]=t?n:0,i.i[r>>2]=t?0:n,c=o+16|0):(k(e),$(87660,50),p())}function Bt(r,n){var t=0,e=0,a=0,o=0,f=0,s=0;t=c-16|0,c=t,o=i.i[n+16>>2],f=o+4|0;i:{for(;;){
if(wt(t+8|0,n),e=i.i[t+12>>2],a=0,!e)break i;if(s=i.i[e+56>>2],!!ut(i.i[o>>2],i.i[f>>2],e+8|0))break}a=1}n=a,i.i[r+4>>2]=s,i.i[r>>2]=n,c=t+16|0}function yt(r,n,t,e){var a=0,o=0;a=c-304|0,c=a,e0(n),o=a+
12|0,t=kn(t|0)|0,N8(o,t),k(t),t=a+36|0,v2(t,i.i[n+92>>2]),n=a+24|0,gi(n,t,o),U[e|0](r+8|0,n),i.i[r>>2]=6,i.i[r+4>>2]=0,Yi(t),c=a+304|0}function It(r,n,t,e,a){var o=0;o=c-16|0,c=o,(e|0)!=1?e=0:(x2(o+8|
0,n,t,a),a=i.i[o+12>>2],e=i.i[o+8>>2]),Ye(o,e||n,e?a:t),n=i.i[o+4>>2],i.i[r>>2]=i.i[o>>2],i.i[r+4>>2]=n,c=o+16|0}function u4(r,n,t){var e=0,a=0,o=0;if(e=c-16|0,c=e,Nt(e+8|0,n,t,0),i.B[e+8])i:{if(a=i.B[e+
9],Nt(e,n,t,1),!i.B[e])break i;o=1,t=i.B[e+1]|a<<4}i.b[r+1]=t,i.b[r]=o,c=e+16|0}function At(r,n,t,e,a){var o=0,f=0;t=t<<4;i:{for(;;){if(!t)break i;if(!N(i.i[n+4>>2],i.i[n+8>>2],e,a)){t=t-16|0,o=o+1|0,
n=n+16|0;continue}break}f=1}i.i[r+4>>2]=o,i.i[r>>2]=f}function xt(r,n,t){var e=0;e=c-32|0,c=e,ui(e+8|0,i.i[n+36>>2],i.i[n+40>>2],73136,4),ki(e+16|0,i.i[e+8>>2],i.i[e+12>>2],32);i:{if(!t&&(t=i.i[e+20>>
2],t)){Vt(r,i.i[n+4>>2],i.i[n+8>>2],i.i[e+16>>2],t);break i}i.i[r>>2]=-2147483648}c=e+32|0}function Tt(r,n){var t=0,e=0,a=0,o=0;t=c-96|0,c=t,e=i.i[r>>2],o=di(i.i[e+4>>2],i.i[e+8>>2],n);i:{if(o&&(a=1,!(i.
d[i.i[i.i[r+4>>2]>>2]>>3]>=i.d[o+8>>3])))break i;r=i.i[r+8>>2],r0(t,e,n),M0(r,t),a=0}return r=a,c=t+96|0,r}function G0(r,n,t){var e=0,a=0;a=c-16|0,c=a,u8(t),ta(a+8|0,4,u8(t)),e=i.i[a+8>>2],e||p(),i.i[e>>
2]=1,i.i[e+4>>2]=1,t&&O(e+8|0,n,t),i.i[r+4>>2]=t,i.i[r>>2]=e,c=a+16|0}function b4(r,n){var t=0;t=c-32|0,c=t,i.i[t+8>>2]=0,i.i[t>>2]=0,i.i[t+4>>2]=1,i.i[t+16>>2]=83900,i.i[t+20>>2]=1610612768,i.i[t+24>>
2]=0,i.i[t+12>>2]=t,lt(n,t+12|0)?p():(i.i[r+8>>2]=i.i[t+8>>2],n=i.i[t+4>>2],i.i[r>>2]=i.i[t>>2],i.i[r+4>>2]=n,c=t+32|0)}function l4(r,n){var t=0,e=0,a=0;t=c-32|0,c=t,e=t+20|0,h3(e|0,n|0),n=i.i[t+20>>2],
a=i.i[t+24>>2],i.i[t+28>>2]=a,i.i[t+24>>2]=n,i.i[t+20>>2]=a,Ot(t+8|0,e),n=i.i[t+8>>2],e=i.i[t+12>>2],i.i[r+8>>2]=e,i.i[r+4>>2]=n,i.i[r>>2]=e,c=t+32|0}function Ct(r,n){var t=0,e=0,a=0,o=0,f=0;t=i.i[22030],
t>>>0>n>>>0?(e=t-1|0,i.i[22030]=e,a=i.i[22029],t=a+(n<<4)|0,o=i.i[t>>2],n=i.i[t+4>>2],f=o,o=0,i.i[r>>2]=f|o,i.i[r+4>>2]=n,n=i.i[t+12>>2],i.i[r+8>>2]=i.i[t+8>>2],i.i[r+12>>2]=n,e=(e<<4)+a|0,r=e,a=i.i[r+
8>>2],n=i.i[r+12>>2],r=i.i[r+4>>2],i.i[t>>2]=i.i[e>>2],i.i[t+4>>2]=r,i.i[t+8>>2]=a,i.i[t+12>>2]=n):p()}function Ot(r,n){var t=0,e=0;t=c-16|0,c=t,e=r,r=i.i[n+8>>2],r>>>0<i.I[n>>2]&&(Do(t+8|0,n,r),i.i[t+
8>>2]!=-2147483647?p():r=i.i[n+8>>2]),i.i[e+4>>2]=r,i.i[e>>2]=i.i[n+4>>2],c=t+16|0}function Ko(r,n,t){r=r|0,n=n|0,t=t|0;var e=0;e=c-16|0,c=e,n?(U[i.i[t+16>>2]](e+8|0,n),n=i.i[e+12>>2],t=i.i[e+8>>2],i.
i[r+8>>2]=t,t=t&1,i.i[r+4>>2]=t?n:0,i.i[r>>2]=t?0:n,c=e+16|0):($(87660,50),p())}function Yo(r,n,t,e,a){r=r|0,n=n|0,t=t|0,e=e|0,a=a|0;var o=0;o=c-16|0,c=o,n?(U[i.i[t+16>>2]](o+8|0,n,e,a),n=i.B[o+8],i.i[r+
8>>2]=n,i.i[r+4>>2]=n?i.i[o+12>>2]:0,i.i[r>>2]=n?0:i.B[o+9],c=o+16|0):(k(e),$(87660,50),p())}function k4(r,n,t){for(var e=0,a=0,o=0;;){i:{if(!t||(e=i.B[n]-48&255,e>>>0>9))break i;a=(o?a*10:0)+ +(e>>>0),
t=t-1|0,n=n+1|0,o=1;continue}break}i.d[r+8>>3]=a,i.i[r>>2]=o,i.i[r+4>>2]=0}function Bi(r,n,t,e){var a=0;a=c-16|0,c=a,r?(i.i[a+12>>2]=t,t=a+8|0,r=T(r,e)):(t=a+12|0,r=0),i.i[t>>2]=r,r=i.i[a+12>>2],i.i[a+
8>>2]&&r&&vi(n,r),c=a+16|0}function jt(r,n,t){var e=0,a=0,o=0;o=t<<2;i:{e:{for(;;){if((e|0)==(o|0))break e;if(a=ri(i.i[n+e>>2])&255,!(a&&(a|0)!=6)){e=e+4|0;continue}break}n=0;break i}i.i[r+8>>2]=t,i.i[r+
4>>2]=n,n=13}i.i[r>>2]=n}function B2(r,n,t,e,a){var o=0;o=c-16|0,c=o,L0(o+4|0,n,t,e),n=i.i[o+12>>2],e=i.i[o+8>>2],t=i.i[o+4>>2],(t|0)!=13?i.i[r+8>>2]=n:e=e&1?n:a,i.i[r>>2]=t,i.i[r+4>>2]=e,c=o+16|0}function Zo(r,n,t,e){
r=r|0,n=n|0,t=t|0,e=e|0;var a=0;a=c-16|0,c=a,n?(U[i.i[t+16>>2]](a+8|0,n,e),n=i.B[a+8],i.i[r+8>>2]=n,i.i[r+4>>2]=n?i.i[a+12>>2]:0,i.i[r>>2]=n?0:i.B[a+9],c=a+16|0):(k(e),$(87660,50),p())}function $o(r,n,t,e,a){
r=r|0,n=n|0,t=t|0,e=e|0,a=a|0;var o=0;o=c-16|0,c=o,n?(U[i.i[t+16>>2]](o+8|0,n,e,a),n=i.i[o+12>>2],t=i.i[o+8>>2],i.i[r+4>>2]=t,i.i[r>>2]=t&1?n:0,c=o+16|0):(k(a),k(e),$(87660,50),p())}function Oi(r,n,t){
var e=0,a=0,o=0;e=c-16|0,c=e,bi(e+8|0,t,1,1),o=i.i[e+8>>2],a=i.i[e+12>>2],i.i[r+8>>2]=0,i.i[r+4>>2]=a,i.i[r>>2]=o,t&&(t&&O(a,n,t),i.i[r+8>>2]=t),c=e+16|0}function y2(r){i:switch(i.B[r]){case 2:re(r+4|
0);return;case 4:ea(r+4|0);return;case 5:r=i.i[r+4>>2],B(i.i[r+16>>2],i.i[r+20>>2]),F(i.i[r>>2],i.i[r+4>>2]),k(i.i[r+28>>2]),vi(r,4);return;default:B(i.i[r+8>>2],i.i[r+12>>2]);break;case 0:case 1:case 3:case 6:case 7:case 8:
break i}}function _o(r,n,t,e,a,o,f){r=r|0,n=n|0,t=t|0,e=e|0,a=a|0,o=o|0,f=f|0,p()}function d4(r,n,t,e,a,o){r=r|0,n=n|0,t=t|0,e=e|0,a=a|0,o=o|0;var f=0;f=c-16|0,c=f,n?(U[i.i[t+16>>2]](f+8|0,n,e,a,o),n=
i.i[f+12>>2],t=i.i[f+8>>2],i.i[r+4>>2]=t,i.i[r>>2]=t&1?n:0,c=f+16|0):(k(o),$(87660,50),p())}function ef(r,n,t,e,a,o){r=r|0,n=n|0,t=t|0,e=Ne(e),a=a|0,o=o|0,p()}function nf(r,n,t,e,a,o){r=r|0,n=n|0,t=t|
0,e=+e,a=a|0,o=o|0,p()}function St(r){var n=0;return n=c-16|0,c=n,Q0(n+8|0,r),c=n+16|0,i.i[n+8>>2]==1?(n=i.i[n+12>>2],n>>>0<i.I[21993]?(r=i.i[21992]+T(n,112)|0,r=i.i[r>>2]!=2?r:0):r=0):r=0,r}function rf(r,n,t,e,a){
r=r|0,n=n|0,t=t|0,e=e|0,a=a|0;var o=0;o=c-16|0,c=o,n?(U[i.i[t+16>>2]](o+8|0,n,e,a),n=i.i[o+12>>2],t=i.i[o+8>>2],i.i[r+4>>2]=t,i.i[r>>2]=t&1?n:0,c=o+16|0):(k(e),$(87660,50),p())}function Et(r,n){var t=0;
return t=yi(4,84),i.i[t+4>>2]=1,O(t+8|0,r,76),i.i[t>>2]=2,i.i[22042]&&p(),r=i.i[22043],i.i[22043]=n,n=i.i[22044],i.i[22044]=t,n&&(k(r),p0(n)),t}function h4(r,n,t){var e=0;e=c-48|0,c=e,i.i[n+56>>2]==1?
(n=H(i.i[n+60>>2]),b8(e+32|0,t),i.i[e+28>>2]=0,i.i[e+24>>2]=n,i.i[e+8>>2]=0,i.i[e+12>>2]=0,O(r,e+8|0,40)):i.b[r+36]=11,c=e+48|0}function Gi(r,n,t,e,a){var o=0;o=c-16|0,c=o,dt(o+8|0,n,t,e,a),e=0,i.i[o+
8>>2]==1&&(a=i.i[o+12>>2],le(a)?e=1:k(a)),i.i[r+4>>2]=a,i.i[r>>2]=e,c=o+16|0}function Rt(r,n,t,e){r=r|0,n=n|0,t=t|0,e=e|0;var a=0;a=c-16|0,c=a,n?(U[i.i[t+16>>2]](a+8|0,n,e),n=i.i[a+12>>2],t=i.i[a+8>>2],
i.i[r+4>>2]=t,i.i[r>>2]=t&1?n:0,c=a+16|0):(k(e),$(87660,50),p())}function Ut(r){var n=0;i:{e:switch(i.B[r+20]-1|0){case 1:i.b[r+20]=3;return;case 0:case 2:break i;default:break e}if(i.I[r+8>>2]>=2147483647&&
p(),!i.i[r+12>>2])break i;n=i.i[r>>2]+1|0,i.i[r>>2]=n,n&&(i.b[r+20]=1),p()}}function ui(r,n,t,e,a){var o=0;o=c-32|0,c=o,i.i[o+28>>2]=a,i.i[o+24>>2]=e,i.i[o+20>>2]=t,i.i[o+16>>2]=n,i0(o+8|0,o+16|0),n=i.
i[o+8>>2],i.i[r+4>>2]=n?i.i[o+12>>2]:0,i.i[r>>2]=n||1,c=o+32|0}function V0(r,n){var t=0;for(t=c-16|0,c=t,i.i[t+8>>2]=r,i.i[t+12>>2]=r+n;r=Xi(t+8|0),!!(r>>>0<=255&(!((r|0)==127|r>>>0<32)|(r|0)==9)););return c=
t+16|0,(r|0)==1114112}function qt(r,n){var t=0,e=0;t=i.i[n+4>>2],t>>>0>=i.I[n+8>>2]?t=0:(i.i[n+4>>2]=t+1,e=+rc(i.i[i.i[n>>2]>>2],t|0),e<4294967295&e>=0?n=~~e>>>0:n=0,n=e>65535?65535:e>=0?n:0,t=1),i.s[r+
2>>1]=n,i.s[r>>1]=t}function tf(r,n,t,e,a,o){r=r|0,n=n|0,t=t|0,e=e|0,a=a|0,o=o|0;var f=0,s=0;f=c-32|0,c=f,n?(s=f+20|0,U[i.i[t+16>>2]](s,n,e,a,o),A8(f+8|0,s),n=i.i[f+12>>2],t=i.i[f+8>>2],i.i[r>>2]=t,i.
i[r+4>>2]=n,c=f+32|0):(k(o),k(e),$(87660,50),p())}function t0(r,n){var t=0,e=0;e=i.i[r+8>>2];i:if(n>>>0>=128){if(t=2,n>>>0<2048)break i;t=n>>>0<65536?3:4}else t=1;j2(r,t),Kr(n,i.i[r+4>>2]+i.i[r+8>>2]|
0),i.i[r+8>>2]=e+t}function Pt(r,n,t,e){if(!(t>>>0<=e>>>0?(t|0)==(e|0):i.b[n+e|0]>-65)&&e){i.i[r>>2]=0;return}i.i[r+4>>2]=e,i.i[r>>2]=n,i.i[r+12>>2]=t-e,i.i[r+8>>2]=n+e}function Ki(r,n){var t=0,e=0;t=
c-16|0,c=t,Js(t+8|0,n|0),n=i.i[t+8>>2],n?(k2(t,n,i.i[t+12>>2]),e=i.i[t>>2],n=i.i[t+4>>2],i.i[r+8>>2]=n,i.i[r+4>>2]=e):n=-2147483648,i.i[r>>2]=n,c=t+16|0}function w4(r){var n=0,t=0;for(n=i.i[r+4>>2],t=
i.i[r+12>>2]-n>>>4|0;;){if(t){B(i.i[n>>2],i.i[n+4>>2]),k(i.i[n+12>>2]),t=t-1|0,n=n+16|0;continue}break}Bi(i.i[r+8>>2],i.i[r>>2],4,16)}function Ai(r,n){var t=0,e=0,a=0;t=i.i[r+12>>2],e=i.i[r>>2],(t|0)==
(e|0)&&(Ho(r),e=i.i[r>>2],t=i.i[r+12>>2]),i.i[r+12>>2]=t+1,a=i.i[r+4>>2],r=i.i[r+8>>2]+t|0,O(a+T(r-(r>>>0>=e>>>0?e:0)|0,36)|0,n,36)}function p4(r,n,t,e){var a=0;a=c-16|0,c=a,t>>>0<e>>>0?n=0:(u4(a+8|0,
n+e|0,t-e|0),t=i.B[a+9],n=i.B[a+8]),i.b[r+1]=t,i.b[r]=n&1,c=a+16|0}function af(r){var n=0;if(G4(i.i[r+64>>2]),n=i.i[r+80>>2],n&&W4(n),F(i.i[r+48>>2],i.i[r+52>>2]),F(i.i[r+56>>2],i.i[r+60>>2]),(r|0)!=-1)
i:{if(n=i.i[r+4>>2]-1|0,i.i[r+4>>2]=n,n)break i;vi(r,4)}}function Nt(r,n,t,e){var a=0;a=c-16|0,c=a,t>>>0<=e>>>0?n=0:(Lt(a+8|0,i.B[n+e|0],16),t=i.i[a+12>>2],n=i.i[a+8>>2]),i.b[r+1]=t,i.b[r]=n&1,c=a+16|
0}function Lt(r,n,t){var e=0;t-2>>>0>=35?p():(e=n-48|0,n=n>>>0>57&&t>>>0>10?(n-65&-33)+10|0:e,i.i[r+4>>2]=n,i.i[r>>2]=n>>>0<t>>>0)}function a0(r,n){var t=0,e=0;if(t=i.i[n+8>>2],t)i:{if(e=i.i[n+4>>2],n=
g2(1,t),n||p(),!t)break i;O(n,e,t)}else n=1;i.i[r+8>>2]=t,i.i[r+4>>2]=n,i.i[r>>2]=t}function Dt(r,n){var t=0,e=0,a=0;t=i.i[n+12>>2],t?(i.i[n+12>>2]=t-1,t=i.i[n+8>>2],e=t+1|0,a=i.i[n>>2],i.i[n+8>>2]=e-
(e>>>0>=a>>>0?a:0),O(r,i.i[n+4>>2]+T(t,36)|0,36)):i.i[r>>2]=8}function qi(r,n,t,e){i:{if(!(t>>>0<=e>>>0?(t|0)==(e|0):i.b[n+e|0]>=-64)&&e){n=0;break i}n=n+e|0,e=t-e|0}i.i[r+4>>2]=e,i.i[r>>2]=n}function of(r,n,t,e,a){
r=r|0,n=n|0,t=t|0,e=e|0,a=a|0;var o=0,f=0;o=c-32|0,c=o,n?(f=o+20|0,U[i.i[t+16>>2]](f,n,e,a),A8(o+8|0,f),n=i.i[o+12>>2],t=i.i[o+8>>2],i.i[r>>2]=t,i.i[r+4>>2]=n,c=o+32|0):(k(e),$(87660,50),p())}function Mt(r,n,t){
var e=0,a=0;e=c-16|0,c=e,t=_(n|0,t|0)|0,A4(e+8|0,t),n=i.i[e+12>>2],a=i.i[e+8>>2],(a|0)==1&&k(n),k(t),i.i[r+4>>2]=n,i.i[r>>2]=a^1,c=e+16|0}function o0(r){var n=0,t=0,e=0;for(n=i.i[r+4>>2],t=i.i[r+12>>2]-
n>>>2|0;;){if(t){e=i.i[n>>2],e>>>0>1027&&Ma(e|0),t=t-1|0,n=n+4|0;continue}break}L2(i.i[r+8>>2],i.i[r>>2])}function ff(r){var n=0;if(sa(i.i[r+24>>2],i.i[r+28>>2]),n=i.i[r+32>>2],n&&U[i.i[n+12>>2]](i.i[r+
36>>2]),V4(r+12|0),(r|0)!=-1)i:{if(n=i.i[r+4>>2]-1|0,i.i[r+4>>2]=n,n)break i;vi(r,4)}}function v4(r,n){var t=0,e=0;t=c-16|0,c=t,Ki(t+4|0,n),i.i[t+4>>2]!=-2147483648?(i.i[r+8>>2]=i.i[t+12>>2],e=i.i[t+8>>
2],i.i[r>>2]=i.i[t+4>>2],i.i[r+4>>2]=e):(i.i[r+8>>2]=0,i.i[r>>2]=0,i.i[r+4>>2]=1),k(n),c=t+16|0}function bi(r,n,t,e){var a=0;a=c-16|0,c=a,$r(a+4|0,n,0,t,e),n=i.i[a+8>>2],i.i[a+4>>2]==1?p():(i.i[r+4>>2]=
i.i[a+12>>2],i.i[r>>2]=n,c=a+16|0)}function Ft(r,n){var t=0;t=c-16|0,c=t,q2(t+4|0,n,75882,16),i.i[t+4>>2]!=-2147483648?(i.i[r+8>>2]=i.i[t+12>>2],n=i.i[t+8>>2],i.i[r>>2]=i.i[t+4>>2],i.i[r+4>>2]=n):(i.i[r+
8>>2]=0,i.i[r>>2]=0,i.i[r+4>>2]=1),c=t+16|0}function Ht(r,n,t){var e=0;return e=c-16|0,c=e,ni(e+8|0,r,n,t),t=0,i.i[e+8>>2]==1&&(r=i.i[e+12>>2],n=ri(r),k(r),t=(n&255)==5),c=e+16|0,t}function zt(r,n){r=
r|0,n=n|0,p()}function f0(r,n,t){var e=0,a=0;e=r+4|0,a=r,i.i[n>>2]!=-2147483648?(r=i.i[n+12>>2],i.i[e+8>>2]=0|i.i[n+8>>2],i.i[e+12>>2]=r,r=i.i[n+4>>2],i.i[e>>2]=i.i[n>>2],i.i[e+4>>2]=r,re(t),r=0):(r=i.
i[t+12>>2],n=0,i.i[e+8>>2]=n|i.i[t+8>>2],i.i[e+12>>2]=r,r=i.i[t+4>>2],i.i[e>>2]=i.i[t>>2],i.i[e+4>>2]=r,r=1),i.i[a>>2]=r}function g4(r,n){var t=0,e=0;t=i.i[r+8>>2],(t|0)==i.i[r>>2]&&(e=c-16|0,c=e,Ui(e+
8|0,r,i.i[r>>2],1,4,32),i.i[e+8>>2]!=-2147483647?p():c=e+16|0),i.i[r+8>>2]=t+1,t=i.i[r+4>>2]+(t<<5)|0,r=i.i[n+4>>2],e=0,i.i[t>>2]=e|i.i[n>>2],i.i[t+4>>2]=r,r=i.i[n+12>>2],i.i[t+8>>2]=i.i[n+8>>2],i.i[t+
12>>2]=r,r=i.i[n+20>>2],i.i[t+16>>2]=i.i[n+16>>2],i.i[t+20>>2]=r,r=i.i[n+28>>2],i.i[t+24>>2]=i.i[n+24>>2],i.i[t+28>>2]=r}function Wt(r,n){var t=0;t=c-16|0,c=t,wt(t+8|0,n),n=i.i[t+12>>2],n?(i.i[r+4>>2]=
i.i[t+8>>2],i.i[r+8>>2]=i.i[n+52>>2],n=1):n=0,i.i[r>>2]=n,c=t+16|0}function Yi(r){var n=0,t=0,e=0;for(t=i.i[r+8>>2],e=i.i[r+4>>2],n=e;;){if(t){Bi(i.i[n>>2],i.i[n+4>>2],4,4),t=t-1|0,n=n+12|0;continue}break}
Bi(i.i[r>>2],e,4,12)}function I2(r,n,t,e){var a=0;a=1025;i:{e:switch(i.i[e>>2]-1|0){case 0:a=H((L=P(i.i[e+4>>2],i.i[e+8>>2])>>2,i.i[L]));break i;case 1:a=Fi()|0;break i;case 2:break i;default:break e}
a=i.i[e+4>>2]}n=P(n,t),wi(i.i[r>>2],i.i[n>>2],a|0),k(a)}function Gt(r,n){var t=0,e=0,a=0;return e=i.i[i.i[r+4>>2]>>2],t=i.d[i.i[r>>2]>>3],!i.i[n+40>>2]&(!(i.d[n+16>>3]>t)|i.B[i.i[r+8>>2]]!=1)||(a=i.d[n+
8>>3]>t+ +(e>>>0)),a}function s0(r){var n=0,t=0;for(n=i.i[r+4>>2],t=n+48|0,n=(i.i[r+12>>2]-n>>>0)/96|0;;){if(n){n=n-1|0,fe(t),t=t+96|0;continue}break}Bi(i.i[r+8>>2],i.i[r>>2],8,96)}function A2(r,n,t){
var e=0,a=0,o=0;if(t)i:{for(;;){if(e=i.B[r],a=i.B[n],(e|0)==(a|0)){if(r=r+1|0,n=n+1|0,t=t-1|0,t)continue;break i}break}o=e-a|0}return o}function c0(r,n){var t=0,e=0,a=0,o=0;t=c-16|0,c=t,ki(t,i.i[n>>2],
i.i[n+4>>2],32),a=i.i[t>>2],e=i.i[t+4>>2],o=i.i[t+12>>2],i.i[n>>2]=i.i[t+8>>2],i.i[n+4>>2]=o,i.i[r+4>>2]=e,i.i[r>>2]=e?a:0,c=t+16|0}function m4(r){var n=0,t=0;for(n=i.i[r+4>>2],t=(i.i[r+12>>2]-n>>>0)/
12|0;;){if(t){B(i.i[n>>2],i.i[n+4>>2]),t=t-1|0,n=n+12|0;continue}break}pa(i.i[r+8>>2],i.i[r>>2])}function Vt(r,n,t,e,a){var o=0;o=c-32|0,c=o,i.i[o+28>>2]=37,i.i[o+24>>2]=75623,i.i[o+20>>2]=a,i.i[o+16>>
2]=e,i.i[o+12>>2]=24,i.i[o+8>>2]=75599,U0(r,n,t,o+8|0,3),c=o+32|0}function Jt(r,n){var t=0,e=0,a=0;t=i.i[n>>2],a=i.i[n+4>>2];i:{for(;;){if((t|0)!=(a|0)){if(e=t+4|0,i.i[n>>2]=e,Ki(r,i.i[t>>2]),t=e,i.i[r>>
2]==-2147483648)continue;break i}break}i.i[r>>2]=-2147483648}}function Xt(r,n){var t=0,e=0,a=0,o=0,f=0,s=0;i.d[r+16>>3]=i.d[n+16>>3],i.d[r+8>>3]=i.d[n+8>>3],t=i.d[11012],e=i.d[n>>3]+t,a=i.d[11013],o=e2(
e,a),i.d[11013]=o,i.d[r>>3]=o,f=88096,s=t+e2(a-e,0),i.d[f>>3]=s}function B4(r,n,t,e){var a=0;a=c-32|0,c=a,i.i[a+28>>2]=0,J0(a+16|0,e,a+28|0),$i(a+8|0,i.i[a+16>>2],i.i[a+20>>2],n,t),n=i.i[a+12>>2],i.i[r>>
2]=i.i[a+8>>2],i.i[r+4>>2]=n,c=a+32|0}function Qt(r,n,t,e){var a=0;a=c-32|0,c=a,i.i[a+28>>2]=0,J0(a+16|0,e,a+28|0),F4(a+8|0,i.i[a+16>>2],i.i[a+20>>2],n,t),n=i.i[a+12>>2],i.i[r>>2]=i.i[a+8>>2],i.i[r+4>>
2]=n,c=a+32|0}function sf(r){var n=0;i:if(i2(i.i[r+8>>2],i.i[r+12>>2]),k(i.i[r+24>>2]),i2(i.i[r+16>>2],i.i[r+20>>2]),(r|0)!=-1){if(n=i.i[r+4>>2]-1|0,i.i[r+4>>2]=n,n)break i;vi(r,4)}}function cf(r,n,t,e,a){
r=r|0,n=n|0,t=t|0,e=e|0,a=a|0;var o=0;o=c-16|0,c=o,i.i[o+12>>2]=a,i.i[o+4>>2]=e,i.i[o>>2]=1,i.i[o+8>>2]=t,n=Zn(n,8,o),na(o),i.i[r+4>>2]=0,i.i[r+8>>2]=0,i.i[r>>2]=n,c=o+16|0}function J0(r,n,t){var e=0;
Kr(n,t);i:if(n>>>0>=128){if(e=2,n>>>0<2048)break i;e=n>>>0<65536?3:4}else e=1;i.i[r+4>>2]=e,i.i[r>>2]=t}function Kt(r,n){var t=0,e=0;t=i.i[n+8>>2],n=Xi(n),(n|0)!=1114112&&(n>>>0>=256?i.b[t]=1:e=1),i.b[r+
1]=n,i.b[r]=e}function u0(r,n,t,e,a){for(var o=0;;){i:{if(t>>>0<a>>>0||Ci(n+o|0,a,e,a))break i;o=o+1|0,t=t-1|0;continue}break}i.i[r+4>>2]=o,i.i[r>>2]=t>>>0>=a>>>0}function Yt(r,n){var t=0,e=0;t=c-16|0,
c=t,qi(t+8|0,76020,7858,n),e=i.i[t+12>>2],n=i.i[t+8>>2],i.i[r>>2]=n||1,i.i[r+4>>2]=n?e:0,c=t+16|0}function si(r){var n=0,t=0,e=0;for(t=i.i[r+8>>2],e=i.i[r+4>>2],n=e;;){if(t){B(i.i[n>>2],i.i[n+4>>2]),t=
t-1|0,n=n+12|0;continue}break}pa(i.i[r>>2],e)}function y4(r,n){var t=0,e=0;for(n=T(n,12),t=Ea()|0;;){if(n){e=_(i.i[r+4>>2],i.i[r+8>>2])|0,ge(t|0,e|0)|0,k(e),n=n-12|0,r=r+12|0;continue}break}return t}function Zt(r,n,t){
var e=0;e=c-16|0,c=e,C8(e,n+24|0,t),r8(r,n),i.i[r+16>>2]=0,i.i[r+20>>2]=0,i.b[r+40]=0,n=i.i[e+4>>2],t=0,i.i[r+24>>2]=t|i.i[e>>2],i.i[r+28>>2]=n,n=i.i[e+12>>2],i.i[r+32>>2]=i.i[e+8>>2],i.i[r+36>>2]=n,c=
e+16|0}function I4(r){var n=0;i:{e:{n:{r:{t:switch(n=i.i[r>>2],n-((n|0)!=0)|0){case 0:break t;case 1:break r;case 2:break n;case 3:break e;default:break i}k(i.i[r+8>>2]),F(n,i.i[r+4>>2]);return}k(i.i[r+
4>>2]);return}k(i.i[r+4>>2]);return}k(i.i[r+4>>2])}}function A4(r,n){var t=0,e=0,a=0;t=c-16|0,c=t,n=$c(n|0)|0,d0(t+8|0),a=i.i[t+12>>2],e=i.i[t+8>>2]&1,i.i[r>>2]=e,i.i[r+4>>2]=e?a:n,c=t+16|0}function a2(r,n){
var t=0;t=c-16|0,c=t,nn(n)?(i.i[r+8>>2]=0,i.i[r>>2]=0,i.i[r+4>>2]=1):(Ls(t+8|0,n|0),X0(r,i.i[t+8>>2],i.i[t+12>>2])),c=t+16|0}function $t(r,n,t,e){var a=0;for(e=e&255;;){if(!((t|0)==(a|0)|(e|0)==i.B[n+
a|0])){a=a+1|0;continue}break}i.i[r+4>>2]=a,i.i[r>>2]=(t|0)!=(a|0)}function b0(r){var n=0,t=0,e=0;for(t=i.i[r+8>>2],e=i.i[r+4>>2],n=e;;){if(t){K(n),K(n+16|0),t=t-1|0,n=n+32|0;continue}break}_4(i.i[r>>
2],e)}function x4(r,n){var t=0;i:if(H8(r),i.i[r+48>>2]==1){if(i.B[r+125])break i;n=Hc(n|0,i.i[r+52>>2])|0,t=i.i[r+68>>2],i.i[r+68>>2]=n,n=i.i[r+64>>2],i.i[r+64>>2]=1,F(n,t)}}function ci(r,n,t){var e=0;
return e=n,n=t&2097151,e>>>0>n>>>0?(r=T(n,272)+r|0,i.i[r+8>>2]!=5|i.i[r+12>>2]?r=i.i[r>>2]==(t|0)?r+8|0:0:r=0):r=0,r}function _t(r,n){var t=0;t=c-32|0,c=t,_2(t+12|0,i.B[(n&255)+86880|0]),n=i.B[t+31],i.
i[r+4>>2]=n?11:15,i.i[r>>2]=n?69186:69171,c=t+32|0}function T4(r){ya(r,12)}function i8(r){ya(r,16)}function e8(r,n){return i.B[r+12]==i.B[n+12]&&N(i.i[r>>2]+8|0,i.i[r+4>>2],i.i[n>>2]+8|0,i.i[n+4>>2])?
r=i.i[r+8>>2]==i.i[n+8>>2]:r=0,r}function di(r,n,t){var e=0;return e=n,n=t&2097151,e>>>0>n>>>0?(r=T(n,104)+r|0,i.B[r+100]!=3?r=i.i[r>>2]==(t|0)?r+8|0:0:r=0):r=0,r}function uf(r,n,t,e){r=r|0,n=n|0,t=t|
0,e=e|0,Mi(r,n,t,e,9)}function bf(r,n,t,e){r=r|0,n=n|0,t=t|0,e=e|0,Mi(r,n,t,e,10)}function lf(r,n,t,e){r=r|0,n=n|0,t=t|0,e=e|0,Mi(r,n,t,e,1)}function kf(r,n,t,e){r=r|0,n=n|0,t=t|0,e=e|0,Mi(r,n,t,e,0)}
function df(r,n,t,e){r=r|0,n=n|0,t=t|0,e=e|0,Mi(r,n,t,e,6)}function hf(r,n,t,e){r=r|0,n=n|0,t=t|0,e=e|0,Mi(r,n,t,e,5)}function wf(r,n,t,e){r=r|0,n=n|0,t=t|0,e=e|0,Mi(r,n,t,e,3)}function pf(r,n,t,e){r=
r|0,n=n|0,t=t|0,e=e|0,Mi(r,n,t,e,2)}function vf(r,n,t,e){r=r|0,n=n|0,t=t|0,e=e|0,Mi(r,n,t,e,7)}function gf(r,n,t,e){r=r|0,n=n|0,t=t|0,e=e|0,Mi(r,n,t,e,4)}function n8(r,n){var t=0;return t=c-16|0,c=t,T2(
t+8|0,r,n),i.i[t+8>>2]&1?r=i.i[t+12>>2]:r=Ac()|0,c=t+16|0,r}function o2(r,n,t,e,a){var o=0;o=c-16|0,c=o,Ui(o+8|0,r,n,t,e,a),i.i[o+8>>2]!=-2147483647?p():c=o+16|0}function x2(r,n,t,e){n=e?(t>>>0<=e>>>0?
(t|0)==(e|0):i.b[n+e|0]>=-64)?n:0:n,i.i[r+4>>2]=e,i.i[r>>2]=n}function r8(r,n){var t=0,e=0;e=i.i[n>>2],t=i.i[e>>2]+1|0,i.i[e>>2]=t,t?(t=i.i[n+4>>2],i.b[r+12]=i.B[n+12],i.i[r+4>>2]=t,i.i[r>>2]=e,i.i[r+
8>>2]=i.i[n+8>>2]):p()}function t8(r){var n=0;r=r&65535,n=r-500|0;i:{if(!(n>>>0<=4&(n|0)!=1|(r|0)==429)&&(n=0,(r|0)!=408))break i;n=1}return n}function a8(r,n){var t=0,e=0,a=0;return t=i.i[r>>2]==-2147483648,
e=i.i[n>>2],a=t&(e|0)==-2147483648,(e|0)==-2147483648|t||(a=Ci(i.i[r+4>>2],i.i[r+8>>2],i.i[n+4>>2],i.i[n+8>>2])),a}function C4(r,n,t,e){if(t)i:{if(n=g2(n,t),!e)break i;if(!n){n=0;break i}if(!t)break i;
tn(n,t)}i.i[r+4>>2]=t,i.i[r>>2]=n}function mf(r,n){r=r|0,n=n|0;var t=0;if(!(!n|n-1&n))return t=-2147483648-n>>>0>=r>>>0?n:0,t||p(),r&&(n=g2(t,r),n||p()),n|0;p()}function Pi(r,n,t){var e=0;e=c-16|0,c=e,
g0(e+8|0,n,t),n=i.i[e+12>>2],F(i.i[r+8>>2],i.i[r+12>>2]),i.i[r+12>>2]=n,i.i[r+8>>2]=1,c=e+16|0}function X0(r,n,t){var e=0;e=c-16|0,c=e,k2(e+8|0,n,t),n=i.i[e+8>>2],t=i.i[e+12>>2],i.i[r+8>>2]=t,i.i[r+4>>
2]=n,i.i[r>>2]=t,c=e+16|0}function xi(r,n,t,e){var a=0;a=c-16|0,c=a,ji(a+8|0,Dc(n|0,(L=P(t,e)>>2,i.i[L]))|0),n=i.i[a+12>>2],i.i[r>>2]=i.i[a+8>>2],i.i[r+4>>2]=n,c=a+16|0}function o8(r,n){var t=0;t=c-16|
0,c=t,Vs(t|0,n|0),i.i[t>>2]?(i.d[r+8>>3]=i.d[t+8>>3],n=1):n=0,i.i[r>>2]=n,i.i[r+4>>2]=0,c=t+16|0}function f8(r,n,t){r=r|0,n=n|0,t=t|0,Aa(r,n,t,1)}function s8(r,n,t){r=r|0,n=n|0,t=t|0,Aa(r,n,t,0)}function f2(r){
var n=0,t=0,e=0;for(n=i.i[r+8>>2],e=i.i[r+4>>2],t=e;;){if(n){k(i.i[t>>2]),n=n-1|0,t=t+4|0;continue}break}L2(i.i[r>>2],e)}function c8(r,n){var t=0;n=Kc(n|0)|0,n>>>0>6?(n=4,t=16):(t=n<<2,n=i.i[t+86764>>
2],t=i.i[t+86736>>2]),i.i[r+4>>2]=t,i.i[r>>2]=n}function u8(r){var n=0;return n=c-16|0,c=n,r>>>0>=2147483637?p():(c=n+16|0,r=r+11&2147483644),r}function Bf(r,n,t,e){if(r=r|0,n=n|0,t=t|0,e=e|0,!(!e|e-1&
e))return e=-2147483648-e>>>0>=n>>>0?e:0,e||p(),r=l0(r,n,e,t),r||p(),r|0;p()}function Ni(){var r=0,n=0,t=0;return r=c-16|0,c=r,Oi(r+4|0,85030,51),n=i.i[r+8>>2],t=Ps(n|0,i.i[r+12>>2])|0,B(i.i[r+4>>2],n),
c=r+16|0,t}function b8(r,n){var t=0,e=0,a=0;t=H(i.i[n>>2]),e=H(i.i[n+4>>2]),a=i.B[n+12],n=H(i.i[n+8>>2]),i.b[r+12]=a,i.i[r+4>>2]=e,i.i[r>>2]=t,i.i[r+8>>2]=n}function Q0(r,n){var t=0;t=c-16|0,c=t,s4(t+
8|0,87932,n),n=i.i[t+12>>2],i.i[r>>2]=i.i[t+8>>2],i.i[r+4>>2]=n,c=t+16|0}function l8(r,n,t){var e=0;return e=c-16|0,c=e,i.i[e+12>>2]=0,J0(e,t,e+12|0),r=h0(r,n,i.i[e>>2],i.i[e+4>>2]),c=e+16|0,r}function k8(r){
var n=0;return n=c-32|0,c=n,i.i[n+24>>2]=7,i.i[n+20>>2]=69864,i.i[n+16>>2]=r,i.b[n+12]=8,r=_i(n+12|0),c=n+32|0,r}function d8(r,n,t){var e=0;e=c-16|0,c=e,Lt(e+8|0,t&255,n),n=i.i[e+12>>2],i.i[r>>2]=i.i[e+
8>>2],i.i[r+4>>2]=n,c=e+16|0}function O4(r,n,t){var e=0;e=c-16|0,c=e,ji(e+8|0,vc(n|0,t|0)|0),n=i.i[e+12>>2],i.i[r>>2]=i.i[e+8>>2],i.i[r+4>>2]=n,c=e+16|0}function h8(r){var n=0;n=r&65535,r=n-301|0;i:{if(!(1<<
r&199&&r>>>0<=7)&&(r=0,n))break i;r=1}return r}function w8(r){var n=0,t=0;return n=c-16|0,c=n,Q4(n+8|0,r),r=i.i[n+12>>2],t=+Ns(r|0),k(r),r=H(t<4294967295&t>=0?~~t>>>0:0),c=n+16|0,r}function p8(r,n,t){
return n=r&1?n-t:n,n>=4294967295?r=-1:(r=n<4294967295&n>=0?~~n>>>0:0,r=r+(n>+(r>>>0))|0),r}function K0(r,n){var t=0;return r=n-r,r>=4294967295?t=2147483647:(t=r<4294967295&r>=0?~~r>>>0:0,t=(r>+(t>>>0))+
t|0,t=t>>>0>=2147483647?2147483647:t),t}function Y0(r,n,t,e){t>>>0<e>>>0?p():(i.i[r+4>>2]=e,i.i[r>>2]=n,i.i[r+12>>2]=t-e,i.i[r+8>>2]=n+e)}function v8(r){var n=0;i:{e:switch(i.B[r]-5|0){case 0:n=i.B[i.
i[r+4>>2]+34|0];break i;case 3:n=1;break i;case 4:break e;default:break i}n=!i.i[r+4>>2]}return n&1}function g8(r){return(r-48>>>0<10|(r&2097119)-65>>>0<26|r>>>0>127)&(r|0)!=1114112}function m8(r,n,t,e){
i.i[n+8>>2]?(Zi(n,t,e),i.i[r+8>>2]=i.i[n+8>>2],t=i.i[n>>2],n=i.i[n+4>>2],i.i[r>>2]=t,i.i[r+4>>2]=n):(i.i[r>>2]=-2147483648,B(i.i[n>>2],i.i[n+4>>2]))}function yf(r,n,t){r=r|0,n=n|0,t=t|0;var e=0;e=c-16|
0,c=e,i.i[e+12>>2]=i.i[n>>2],n=e+12|0,s8(e,n,t),Y4(n),i.i[r>>2]=0,c=e+16|0}function If(r,n,t){r=r|0,n=n|0,t=t|0;var e=0;e=c-16|0,c=e,i.i[e+12>>2]=i.i[n>>2],n=e+12|0,f8(e,n,t),Y4(n),i.i[r>>2]=0,c=e+16|
0}function l0(r,n,t,e){var a=0;return a=g2(t,e),a&&(n=n>>>0>e>>>0?e:n,n&&O(a,r,n),vi(r,t)),a}function yi(r,n){var t=0;return t=c-16|0,c=t,ta(t+8|0,r,n),r=i.i[t+8>>2],r?c=t+16|0:p(),r}function Zi(r,n,t){
var e=0;j2(r,t),e=i.i[r+8>>2],t&&O(i.i[r+4>>2]+e|0,n,t),i.i[r+8>>2]=t+e}function B8(r,n){var t=0;t=c-16|0,c=t,ji(t+8|0,$s(n|0)|0),n=i.i[t+12>>2],i.i[r>>2]=i.i[t+8>>2],i.i[r+4>>2]=n,c=t+16|0}function j4(r,n){
var t=0;t=c-16|0,c=t,ji(t+8|0,Jc(n|0)|0),n=i.i[t+12>>2],i.i[r>>2]=i.i[t+8>>2],i.i[r+4>>2]=n,c=t+16|0}function S4(r,n){var t=0;t=c-16|0,c=t,ji(t+8|0,o3(n|0)|0),n=i.i[t+12>>2],i.i[r>>2]=i.i[t+8>>2],i.i[r+
4>>2]=n,c=t+16|0}function y8(r,n){var t=0;t=c-16|0,c=t,ji(t+8|0,y3(n|0)|0),n=i.i[t+12>>2],i.i[r>>2]=i.i[t+8>>2],i.i[r+4>>2]=n,c=t+16|0}function Z0(r){var n=0;return n=c-16|0,c=n,_0(n+8|0,r),c=n+16|0,i.
i[n+8>>2]&i.I[n+12>>2]>65536}function Af(r){r=r|0;i:switch(i.B[r+40]){case 0:hi(i.i[r>>2]),k(i.i[r+8>>2]),k(i.i[r+16>>2]);return;case 3:R2(i.i[r+36>>2]),k(i.i[r+28>>2]),hi(i.i[r+20>>2]);break;default:
break i}}function xf(r,n){r=r|0,n=n|0;var t=0,e=0;t=c-16|0,c=t,i.i[t+12>>2]=n,e=qo(t+12|0),k(n),i.i[r+4>>2]=0,i.i[r+8>>2]=0,i.i[r>>2]=e,c=t+16|0}function I8(r){var n=0,t=0;n=c-16|0,c=n,ji(n+8|0,Yc()|0),
t=i.i[n+12>>2],i.i[r>>2]=i.i[n+8>>2],i.i[r+4>>2]=t,c=n+16|0}function E4(r,n){var t=0,e=0;t=i.i[n>>2],e=i.i[t>>2]+1|0,i.i[t>>2]=e,e?(i.i[r>>2]=t,i.b[r+12]=i.B[n+12],t=i.i[n+4>>2],n=i.i[n+8>>2],i.i[r+4>>
2]=t,i.i[r+8>>2]=n):p()}function A8(r,n){var t=0;t=c-16|0,c=t,Ot(t+8|0,n),n=i.i[t+12>>2],i.i[r>>2]=i.i[t+8>>2],i.i[r+4>>2]=n,c=t+16|0}function Tf(r){var n=0,t=0,e=0;if(n=i.i[r+16>>2],t=i.i[r+12>>2],t)
i:{if(e=i.i[n>>2],e&&U[e|0](t),!i.i[n+4>>2])break i;vi(t,i.i[n+8>>2])}if((r|0)!=-1)i:{if(n=i.i[r+4>>2]-1|0,i.i[r+4>>2]=n,n)break i;vi(r,4)}}function R4(r){B(i.i[r>>2],i.i[r+4>>2]),B(i.i[r+12>>2],i.i[r+
16>>2]),B(i.i[r+24>>2],i.i[r+28>>2]),B(i.i[r+36>>2],i.i[r+40>>2]),W4(i.i[r+52>>2])}function ni(r,n,t,e){var a=0;a=1,n=Lc(n|0,(L=P(t,e)>>2,i.i[L]))|0,ma(n)&&(k(n),a=0),i.i[r+4>>2]=n,i.i[r>>2]=a}function x8(r){
for(var n=0,t=0;;){if((n|0)!=24){t=r+n|0,B(i.i[t>>2],i.i[t+4>>2]),n=n+12|0;continue}break}}function $0(r,n){var t=0;t=i.i[n>>2],t>>>0>=2147483647?p():(i.i[n>>2]=t+1,i.i[r+4>>2]=n,i.i[r>>2]=n+4)}function T8(r){
var n=0;return r>=4294967295?n=2147483647:(n=r<4294967295&r>=0?~~r>>>0:0,n=(+(n>>>0)<r)+n|0,n=n>>>0>=2147483647?2147483647:n),n}function C8(r,n,t){var e=0;e=c-16|0,c=e,E4(e,n),i.b[r+12]=t,i.i[r>>2]=i.
i[e>>2],n=i.i[e+8>>2],i.i[r+4>>2]=i.i[e+4>>2],i.i[r+8>>2]=n,c=e+16|0}function O8(r,n,t,e,a,o){r=r|0,n=n|0,t=t|0,e=e|0,a=a|0,o=o|0,p()}function Cf(r,n){r=r|0,n=n|0;var t=0;if(r)i:{if(t=i.i[n>>2],t&&U[t|
0](r),t=i.i[n+4>>2],!t)break i;be(r,i.i[n+8>>2],t)}}function U4(r,n){var t=0,e=0;e=1,t=ja(i.i[n>>2])|0,ke(t)||(k(t),e=0),i.i[r+4>>2]=t,i.i[r>>2]=e,i.i[r+8>>2]=n}function j8(r){var n=0,t=0;t=ci(i.i[22003],
i.i[22004],r);i:{if(t&&(n=0,i.i[t+248>>2]))break i;e4(r),n=1}return n}function S8(r,n,t,e,a){var o=0;!t&(n|0)==2?n=0:(o=p8(n,e,a),n=1),i.i[r+4>>2]=o,i.i[r>>2]=n}function E8(r,n){i.i[n>>2]==-2147483648?
(n=c4(n+4|0),i.i[r>>2]=-2147483648,i.i[r+4>>2]=n):O(r,n,76)}function Of(r,n){r=r|0,n=n|0;var t=0,e=0;t=n-8|0,e=i.i[t>>2],i.i[t>>2]=e+1,(e|0)<0?p():(i.i[r+4>>2]=n,i.i[r>>2]=84200)}function jf(r,n,t,e,a){
r=r|0,n=n|0,t=t|0,e=e|0,a=a|0,r?U[i.i[n+16>>2]](r,t,e,a):(k(a),k(e),k(t),$(87660,50),p())}function q4(r,n,t){var e=0;e=c-16|0,c=e,Ic(e+8|0,n|0,t|0),E2(r,i.i[e+8>>2],i.i[e+12>>2]),c=e+16|0}function R8(r,n){
var t=0;i.i[n>>2]!=-2147483648?(k(i.i[n+12>>2]),i.i[r+8>>2]=i.i[n+8>>2],t=i.i[n>>2],n=i.i[n+4>>2],i.i[r>>2]=t,i.i[r+4>>2]=n):i.i[r>>2]=-2147483648}function _0(r,n){var t=0;n=da(n),n?(n=Sa(i.i[n>>2])|0,
t=1):t=0,i.i[r+4>>2]=n,i.i[r>>2]=t}function ie(r,n,t){var e=0;e=c-16|0,c=e,yc(e+8|0,n|0,t|0),E2(r,i.i[e+8>>2],i.i[e+12>>2]),c=e+16|0}function Sf(r){r=r|0,Ia(r,7)}function Ef(r){r=r|0,Ia(r,6)}function ti(r,n){
var t=0;t=c-16|0,c=t,k3(t+8|0,n|0),E2(r,i.i[t+8>>2],i.i[t+12>>2]),c=t+16|0}function U8(r,n){var t=0;i.i[n>>2]==-2147483648?(i.i[r+8>>2]=i.i[n+12>>2],t=i.i[n+4>>2],n=i.i[n+8>>2],i.i[r>>2]=t,i.i[r+4>>2]=
n):(i.i[r>>2]=-2147483648,W8(n))}function q8(r,n){var t=0;t=c-16|0,c=t,B3(t+8|0,n|0),E2(r,i.i[t+8>>2],i.i[t+12>>2]),c=t+16|0}function P4(r,n){var t=0;t=c-16|0,c=t,Mc(t+8|0,n|0),X0(r,i.i[t+8>>2],i.i[t+
12>>2]),c=t+16|0}function P8(r,n,t){(n|0)==-2147483648?n=0:(t=H(t),n=1),i.i[r+4>>2]=t,i.i[r>>2]=n}function T2(r,n,t){var e=0;e=1,(n|0)!=1?e=0:n=H(t),i.i[r+4>>2]=n,i.i[r>>2]=e}function N8(r,n){var t=0;
t=c-16|0,c=t,bc(t+8|0,n|0),X0(r,i.i[t+8>>2],i.i[t+12>>2]),c=t+16|0}function L8(r,n){var t=0;t=i.i[n>>2],t&&U[t|0](r),t=i.i[n+4>>2],t&&be(r,i.i[n+8>>2],t)}function D8(r,n,t){n?(i.i[r+8>>2]=i.i[t+8>>2],
n=i.i[t+4>>2],i.i[r>>2]=i.i[t>>2],i.i[r+4>>2]=n):(i.i[r>>2]=-2147483648,B(i.i[t>>2],i.i[t+4>>2]))}function Rf(r){r=r|0;i:{e:{n:switch(i.B[r+24]){case 0:k(i.i[r+4>>2]);break e;case 3:break n;default:break i}
R2(i.i[r+20>>2])}hi(i.i[r>>2]),k(i.i[r+12>>2])}}function Uf(r,n,t,e,a){r=r|0,n=n|0,t=t|0,e=e|0,a=a|0,r?U[i.i[n+16>>2]](r,t,e,a):(k(a),k(t),$(87660,50),p())}function C2(r,n,t,e,a){r=r|0,n=n|0,t=t|0,e=e|
0,a=a|0,p()}function qf(r,n){r=r|0,n=n|0;var t=0,e=0;t=n-8|0,e=i.i[t>>2]+1|0,i.i[t>>2]=e,e?(i.i[r+4>>2]=n,i.i[r>>2]=87712):p()}function $i(r,n,t,e,a){n=h0(e,a,n,t),i.i[r+4>>2]=a-t,i.i[r>>2]=n?t+e|0:0}
function k0(r,n){i.i[n>>2]?p():(i.i[n>>2]=-1,i.i[r+4>>2]=n,i.i[r>>2]=n+4)}function _i(r){var n=0,t=0;return n=yi(4,28),i.i[n>>2]=1,i.i[n+4>>2]=1,t=i.i[r+4>>2],i.i[n+8>>2]=0|i.i[r>>2],i.i[n+12>>2]=t,t=
i.i[r+12>>2],i.i[n+16>>2]=i.i[r+8>>2],i.i[n+20>>2]=t,i.i[n+24>>2]=i.i[r+16>>2],n}function ee(r,n,t,e){return!r|!t?r=!(r|t):r=N(r,n,t,e),r}function N4(r,n,t,e){r=r|0,n=n|0,t=t|0,e=e|0,p()}function Pf(r,n,t,e){
r=r|0,n=n|0,t=t|0,e=e|0,r?U[i.i[n+16>>2]](r,t,e):(k(e),k(t),$(87660,50),p())}function L4(r,n){var t=0;E4(r+24|0,n+24|0),r8(r,n),i.b[r+40]=i.B[n+40],t=i.i[n+16>>2],n=i.i[n+20>>2],i.i[r+16>>2]=t,i.i[r+20>>
2]=n}function D4(r,n,t,e,a){a?e=_(e|0,a|0)|0:e=1024,Ji(r,n,t,e),k(e)}function M8(r,n){var t=0,e=0;t=r,e=T(n2(i.i[r>>2]^T(n2(T(n,-862048943),15),461845907),13),5)-430675100|0,i.i[t>>2]=e}function F8(r,n,t,e){
(n|0)!=(e|0)&&(r=c-32|0,c=r,i.i[r+8>>2]=e,i.i[r+12>>2]=n,i.i[r+24>>2]=r+12,i.i[r+28>>2]=17,i.i[r+16>>2]=r+8,i.i[r+20>>2]=17,p()),n&&O(r,t,n)}function Nf(r){r=r|0;var n=0;r=r-8|0,n=i.i[r>>2],i.i[r>>2]=
n+1,(n|0)<0?p():va(r)}function Lf(r,n,t,e,a,o){r=r|0,n=n|0,t=t|0,e=e|0,a=a|0,o=o|0,p()}function Df(r,n,t,e,a){r=r|0,n=n|0,t=+t,e=e|0,a=a|0,p()}function Mf(r,n,t,e,a){r=r|0,n=n|0,t=+t,e=e|0,a=a|0,p()}function Ff(r,n,t,e,a){
r=r|0,n=n|0,t=Ne(t),e=e|0,a=a|0,p()}function M4(r,n,t,e,a){r=r|0,n=n|0,t=t|0,e=e|0,a=a|0,r?U[i.i[n+16>>2]](r,t,e,a):(k(a),$(87660,50),p())}function Hf(r,n,t,e,a){r=r|0,n=n|0,t=Ne(t),e=e|0,a=a|0,p()}function F4(r,n,t,e,a){
n=O2(e,a,n,t),i.i[r+4>>2]=a-t,i.i[r>>2]=n?e:0}function O2(r,n,t,e){return n>>>0>=e>>>0?r=Z4(t,(n-e|0)+r|0,e):r=0,r}function H8(r){var n=0;n=i.i[r+64>>2],i.i[r+64>>2]=0,(n|0)==1&&(r=i.i[r+68>>2],nc(r|0),
k(r))}function d0(r){var n=0,t=0;n=i.i[23110],t=i.i[23111],i.i[23110]=0,i.i[23111]=0,i.i[r+4>>2]=t,i.i[r>>2]=(n|0)==1}function zf(r,n,t,e){r=r|0,n=n|0,t=t|0,e=e|0,r?U[i.i[n+16>>2]](r,t,e):(k(t),$(87660,
50),p())}function j2(r,n){var t=0;t=i.i[r+8>>2],i.i[r>>2]-t>>>0<n>>>0&&xr(r,t,n,1,1)}function z8(r,n,t){return i.i[r+8>>2]==(t|0)?r=A2(i.i[r+4>>2],n,t):r=1,!r}function S2(r,n){var t=0;t=i.i[r+8>>2],i.
i[r>>2]-t>>>0<n>>>0&&xr(r,t,n,4,12)}function ne(r,n){var t=0;t=c-96|0,c=t,r0(t,87984,n),M0(r,t),c=t+96|0}function W8(r){r=(i.i[r>>2]==-2147483648?4:0)+r|0,B(i.i[r>>2],i.i[r+4>>2])}function G8(r,n){var t=0;
t=i.i[r+8>>2],i.i[r>>2]-t>>>0<n>>>0&&o2(r,t,n,4,4)}function re(r){var n=0;n=i.i[r>>2],(n|0)==1|n>>>0>3||B(i.i[r+4>>2],i.i[r+8>>2])}function V8(r,n,t){return r=r|0,n=n|0,t=t|0,r?r=U[i.i[n+16>>2]](r,t)|
0:(k(t),$(87660,50),p()),r|0}function J8(r,n,t,e){return(n|0)==(e|0)?r=(A2(r,t,n)|0)!=0:r=1,r}function Ti(r){B(i.i[r>>2],i.i[r+4>>2]),B(i.i[r+12>>2],i.i[r+16>>2]),B(i.i[r+24>>2],i.i[r+28>>2])}function s2(r){
B(i.i[r>>2],i.i[r+4>>2]),B(i.i[r+12>>2],i.i[r+16>>2]),z(i.i[r+24>>2],i.i[r+28>>2])}function X8(r){return i.B[r+38]==1?r=q0(i.i[r+16>>2],i.i[r+20>>2]):r=0,r}function te(r,n){var t=0,e=0,a=0;e=r,a=_(i.i[n+
4>>2],i.i[n+8>>2])|0,i.i[e+12>>2]=a,t=i.i[n+4>>2],i.i[r>>2]=i.i[n>>2],i.i[r+4>>2]=t,i.i[r+8>>2]=i.i[n+8>>2]}function N(r,n,t,e){return(n|0)==(e|0)?r=A2(r,t,n):r=1,!r}function h0(r,n,t,e){return n>>>0>=
e>>>0?r=A2(t,r,e):r=1,!r}function ri(r){var n=0,t=0;return n=Rc(r|0)|0,t=n<<3,r=t&31,n>>>0>=7?7:(t&63)>>>0>=32?329220>>>r|0:((1<<r)-1&329220)<<32-r|50462976>>>r}function w0(r,n){n=lc(n|0)|0,n?(l4(r,n),
k(n)):i.i[r>>2]=-2147483648}function c2(r){B(i.i[r>>2],i.i[r+4>>2]),si(r+12|0),z(i.i[r+24>>2],i.i[r+28>>2])}function H4(r,n){i.i[r+4>>2]=i.i[n+8>>2],i.i[r>>2]=i.i[n>>2]!=-2147483648?i.i[n+4>>2]:0}function Q8(r,n,t,e){
return n>>>0>=e>>>0?r=a4(r,e,t,e):r=0,r}function K8(r){var n=0;i:if(n=i.i[r>>2],i.i[r>>2]=n-1,(n|0)==1){if((r|0)==-1||(n=i.i[r+4>>2],i.i[r+4>>2]=n-1,(n|0)!=1))break i;vi(r,4)}}function Y8(r,n,t){t&&(n=
g2(n,t)),i.i[r+4>>2]=t,i.i[r>>2]=n}function Ci(r,n,t,e){return(n|0)==(e|0)?r=Z4(r,t,n):r=0,r}function Z8(r){return(ri(r)&255)!=6&&(k(r),r=1024),r}function z4(r){var n=0,t=0,e=0,a=0;n=+J2(),t=+zn(),e=r,
a=+Wn(),i.d[e+16>>3]=a,i.d[r+8>>3]=t,i.d[r>>3]=n}function i2(r,n){var t=0;i:if(t=i.i[r>>2]-1|0,i.i[r>>2]=t,!t){if((r|0)==-1||(t=i.i[r+4>>2]-1|0,i.i[r+4>>2]=t,t))break i;be(r,4,n+11&-4)}}function ae(r,n){
n=(n&255)<<2,i.i[r+4>>2]=i.i[n+86792>>2],i.i[r>>2]=i.i[n+86836>>2]}function E2(r,n,t){n?X0(r,n,t):i.i[r>>2]=-2147483648}function R2(r){var n=0;n=i.i[r>>2]-1|0,i.i[r>>2]=n,n||ff(r)}function W4(r){var n=0;
n=i.i[r>>2]-1|0,i.i[r>>2]=n,n||sf(r)}function p0(r){var n=0;n=i.i[r>>2]-1|0,i.i[r>>2]=n,n||af(r)}function $8(r,n,t){(n|0)==1?v4(r,t):i.i[r>>2]=-2147483648}function hi(r){var n=0;n=i.i[r>>2]-1|0,i.i[r>>
2]=n,n||Wo(r)}function u2(r){var n=0,t=0;return n=i.i[r+4>>2],t=_(n|0,i.i[r+8>>2])|0,B(i.i[r>>2],n),t}function ai(r,n,t,e){n=P(n,t),wi(i.i[r>>2],i.i[n>>2],e|0),k(e)}function U2(r){var n=0;i:if(n=i.i[r>>
2]-1|0,i.i[r>>2]=n,!n){if(y2(r+8|0),(r|0)==-1||(n=i.i[r+4>>2]-1|0,i.i[r+4>>2]=n,n))break i;vi(r,4)}}function Wf(r,n){return r=r|0,n=n|0,r=i.i[r>>2],U[i.i[i.i[n+4>>2]+12>>2]](i.i[n>>2],i.i[r>>2],i.i[r+
4>>2])|0}function Gf(r,n){return r=r|0,n=n|0,r=i.i[r>>2],U[i.i[i.i[n+4>>2]+12>>2]](i.i[n>>2],i.i[r+4>>2],i.i[r+8>>2])|0}function G4(r){var n=0;n=i.i[r>>2]-1|0,i.i[r>>2]=n,n||Mo(r)}function _8(r){return(di(
i.i[21997],i.i[21998],r)|0)!=0}function ia(r){var n=0;n=i.i[r>>2]-1|0,i.i[r>>2]=n,n||Tf(r)}function Li(r,n){var t=0;t=ga(n),i.i[r+4>>2]=n,i.i[r>>2]=t^1}function V4(r){i.i[r>>2]&&(Ba(i.i[r+4>>2]),Ba(i.
i[r+8>>2]))}function ji(r,n){var t=0;t=ma(n),i.i[r+4>>2]=n,i.i[r>>2]=t^1}function H(r){return(r&-4)!=1024&&(r=I3(r|0)|0),r}function ea(r){i.I[r>>2]>=3&&B(i.i[r+4>>2],i.i[r+8>>2])}function b2(){i.i[21978]?
p():i.i[21978]=-1}function oe(){i.i[21971]?p():i.i[21971]=-1}function Vf(r,n){r=r|0,n=n|0,he(r,n,3)}function fe(r){i.B[r+40]==2?v0(r):mi(r)}function Jf(r,n){r=r|0,n=n|0,he(r,n,2)}function Xf(r,n){r=r|
0,n=n|0,he(r,n,1)}function Qf(r,n){r=r|0,n=n|0,he(r,n,0)}function se(r,n,t){var e=0;e=en(n,t),Oi(r,n,t),i.i[r+12>>2]=e}function J4(r,n,t,e,a){D0(r+4|0,n,t,e,a),i.i[r>>2]=1}function na(r){k(i.i[r+8>>2]),
F(i.i[r>>2],i.i[r+4>>2]),k(i.i[r+12>>2])}function Kf(r){r=r|0,b2(),Tr(r),i.i[21978]=i.i[21978]+1,p2()}function Yf(r,n){r=r|0,n=n|0;var t=0;t=Ro(n),k(n),i.i[r+4>>2]=0,i.i[r+8>>2]=0,i.i[r>>2]=t}function e2(r,n){
return r!=r||r<n?n:r}function ra(r,n){return n!=n||r<n?r:n}function ta(r,n,t){n=g2(n,t),i.i[r+4>>2]=t,i.i[r>>2]=n}function q2(r,n,t,e){t=P(t,e),q4(r,i.i[n>>2],i.i[t>>2])}function Di(r){(r|0)!=1&&($(84911,
49),p())}function P2(r){return r=Ds(r|0)|0,(r|0)==16777215?2:(r|0)!=0}function aa(r,n){return r&1?r=H(n):r=oa(n),r}function Zf(r,n){return r=r|0,n=n|0,U[i.i[i.i[n+4>>2]+12>>2]](i.i[n>>2],i.i[r>>2],i.i[r+
4>>2])|0}function v0(r){k(i.i[r>>2]),k(i.i[r+4>>2]),k(i.i[r+8>>2])}function ce(r){z(i.i[r+56>>2],i.i[r+60>>2]),K4(r+16|0)}function oa(r){return nn(r)?r=uc(r|0)|0:r=H(r),r}function g0(r,n,t){var e=0,a=0;
e=r,a=_(n|0,t|0)|0,i.i[e+4>>2]=a,i.i[r>>2]=0}function K(r){k(i.i[r+12>>2]),B(i.i[r>>2],i.i[r+4>>2])}function N2(r){i.i[r>>2]!=-2147483648&&K(r)}function X4(r){i.i[r>>2]!=-2147483648&&si(r)}function z(r,n){
(r|0)!=-2147483648&&B(r,n)}function mi(r){G4(i.i[r+24>>2]),i2(i.i[r>>2],i.i[r+4>>2])}function l2(r){i.B[r+52]!=2&&mi(r)}function Q4(r,n){var t=0,e=0;t=r,e=M2(+(n>>>0))|0,i.i[t+4>>2]=e,i.i[r>>2]=0}function K4(r){
i.i[r>>2]!=-2147483648&&Ti(r)}function ue(r){i.i[r>>2]!=4|i.i[r+4>>2]&&fa(r)}function fa(r){i.i[r>>2]!=3|i.i[r+4>>2]&&ce(r)}function Y4(r){r=r|0,r=i.i[r>>2],r&&R2(r)}function $f(r){r=r|0,i.i[23110]=1,
i.i[23111]=r}function be(r,n,t){t&&vi(r,n)}function k(r){r>>>0>=1028&&Ma(r|0)}function sa(r,n){(r|0)!=2&&k(n)}function ca(r){k(i.i[r+16>>2]),v0(r+24|0)}function ua(r,n){r&&L8(r,n)}function ba(r,n,t,e){
return Ci(r,n,t,e)^1}function _f(r){r=r|0,r=r-8|0,Ut(r),ia(r)}function is(r,n,t){r=r|0,n=n|0,t=t|0,n&&vi(r,t)}function k2(r,n,t){i.i[r+4>>2]=t,i.i[r>>2]=n}function la(r,n,t){Zi(r,n,t-n|0)}function le(r){
return(ri(r)&255)!=0}function F(r,n){r&&k(n)}function ka(r){r&&hi(r)}function ke(r){return(ri(r)&253)==4}function da(r){return ga(i.i[r>>2])?r:0}function es(r,n,t,e,a,o){r=r|0,n=n|0,t=t|0,e=e|0,a=a|0,
o=o|0,D4(r,t,e,a,o)}function Z4(r,n,t){return!A2(r,n,t)}function G(r,n,t){return r=r|0,n=n|0,t=t|0,Zi(r,n,t),0}function $4(r,n,t){Ji(r,n,t,1024)}function B(r,n){Bi(r,n,1,1)}function _4(r,n){Bi(r,n,4,32)}
function L2(r,n){Bi(r,n,4,4)}function en(r,n){return H((L=P(r,n)>>2,i.i[L]))}function ha(r,n,t){L0(r,n,t,69812)}function wa(r,n){r||k(n)}function ns(r,n,t){return r=r|0,n=n|0,t=t|0,W(r,83900,n,t)|0}function rs(r){
r=r|0,B(i.i[r>>2],i.i[r+4>>2])}function pa(r,n){Bi(r,n,4,12)}function va(r){We(i.i[r+8>>2]),K8(r)}function ts(r){return r=r|0,c=c+r|0,c|0}function as(r,n){return r=r|0,n=n|0,t0(r,n),0}function ga(r){return(zs(
r|0)|0)!=0}function ma(r){return(Ws(r|0)|0)!=0}function $(r,n){Xs(r|0,n|0),p()}function nn(r){return(Hs(r|0)|0)!=0}function rn(r){return(jc(r|0)|0)!=0}function os(r,n,t,e,a,o){r=r|0,n=n|0,t=t|0,e=e|0,
a=a|0,o=o|0,$4(r,t,e)}function Ba(r){Qs(r|0),k(r)}function fs(r){r=r|0,K8(r-8|0)}function ss(r){r=r|0,va(r-8|0)}function cs(r){r=r|0,Ut(r-8|0)}function us(r){r=r|0,ia(r-8|0)}function de(r){return!(Ms(
r|0)|0)}function D2(r){return M2(+(r>>>0))|0}function bs(){p()}function ya(r,n){var t=0;t=c-16|0,c=t,Ui(t+8|0,r,i.i[r>>2],1,4,n),i.i[t+8>>2]!=-2147483647?p():c=t+16|0}function Mi(r,n,t,e,a){var o=0;o=
c-16|0,c=o,i.i[o+12>>2]=e,i.i[o>>2]=0,i.i[o+8>>2]=t,n=Zn(n,a,o),na(o),i.i[r+4>>2]=0,i.i[r+8>>2]=0,i.i[r>>2]=n,c=o+16|0}function Ia(r,n){var t=0;t=c-16|0,c=t,i.i[t>>2]=n,n=c4(t),i.i[r+4>>2]=1,i.i[r>>2]=
n,c=t+16|0}function Aa(r,n,t,e){var a=0;a=i.i[n>>2],i.i[n>>2]=0,a?(Lo(a+8|0,e,t),R2(a),i.i[r>>2]=0):(k(t),$(68328,28),p())}function O(r,n,t){var e=0,a=0;for(e=on()<<16,e>>>0<r+t>>>0|e>>>0<n+t>>>0&&p(),
r>>>0>n>>>0?(a=t-1|0,t=-1,e=-1):e=1;;){if((t|0)!=(a|0)){i.b[r+a|0]=i.B[n+a|0],a=a+e|0;continue}break}}function tn(r,n){for(r+n>>>0>on()<<16>>>0&&p();;){if(n){n=n-1|0,i.b[n+r|0]=0;continue}break}}function he(r,n,t){
i.i[r>>2]=t,i.i[r+12>>2]=i.i[n+8>>2],t=i.i[n>>2],n=i.i[n+4>>2],i.i[r+4>>2]=t,i.i[r+8>>2]=n}function we(r,n){var t=0,e=0,a=0;return t=n>>>16|0,e=r>>>16|0,n=n&65535,r=r&65535,a=T(n,r),n=(a>>>16|0)+T(n,e)|
0,r=(n&65535)+T(r,t)|0,w2=T(t,e)+(n>>>16|0)+(r>>>16)|0,a&65535|r<<16}function an(r){return r?31-X2(r-1^r)|0:32}function n2(r,n){var t=0,e=0;return t=n&31,e=(-1>>>t&r)<<t,t=r,r=0-n&31,e|(t&-1<<r)>>>r}function m0(r,n){
var t=0,e=0;return t=n&31,e=(-1<<t&r)>>>t|0,t=r,r=0-n&31,e|(t&-1>>>r)<<r}var U=[null,dn,_,lt,Wf,Gf,Zf,Fo,Xo,Vi,Vi,Vi,M2,Vi,Vi,es,Vf,Vi,os,Rt,C2,C2,Yo,N4,O8,Df,C2,Ff,V8,N4,Jo,Qo,O8,C2,N4,Vo,of,tf,nf,Hf,
Lf,d4,zf,M4,d4,M4,_o,jf,ef,d4,$o,rf,M4,Mf,Pf,Uf,C2,C2,V8,Zo,Go,Ko,zt,zt,Y4,If,f8,yf,s8,Af,Eo,Rf,Po,rs,G,as,ns,Vi,Of,ss,Nf,fs,Qf,Xf,Jf,Vi,qf,_f,cs,us,bs];function on(){return Ue}function xa(r){r=r|0;var n=on()|
0,t=n+r|0;if(n<t&&t<65536&&t<=4096){if(Ue=t,t<<16<=li.byteLength)return n;var e=Math.min(Math.max(t,n+(n>>1)),4096),a=new ArrayBuffer(e<<16);new Int8Array(a).set(i.b),i.b=new Int8Array(a),i.s=new Int16Array(
a),i.i=new Int32Array(a),i.B=new Uint8Array(a),i.S=new Uint16Array(a),i.I=new Uint32Array(a),i.f=new Float32Array(a),i.d=new Float64Array(a),structuredClone(li,{transfer:[li]}),li=a,E0=i.B}return n}function Ta(){
return li=new ArrayBuffer(131072),i.b=new Int8Array(li),i.s=new Int16Array(li),i.i=new Int32Array(li),i.B=new Uint8Array(li),i.S=new Uint16Array(li),i.I=new Uint32Array(li),i.f=new Float32Array(li),i.
d=new Float64Array(li),c=65536,w2=0,E0=i.B,Ue=li.byteLength>>16,so(),{memory:Object.create(Object.prototype,{grow:{value:xa},buffer:{get:function(){return li}}}),authorizationOf:zo,callApi:cf,cancel:Kf,
clientFromConfig:ko,clientFromRequest:mo,connectAppUser:uf,disconnectAppUser:bf,getAccessToken:lf,getConnection:kf,getCurrentAppUserAccessToken:df,getCurrentAppUserConnection:hf,getWorkspaceConnection:wf,
handleTimeout:po,invalidate:Io,isConnected:pf,isCurrentAppUserConnected:vf,isWorkspaceConnected:gf,refuseRequest:Sf,refuseServiceRole:Ef,wasm_bindgen__convert__closures_____invoke__h2909a8534361d247:Rt,
__wbindgen_malloc:mf,__wbindgen_realloc:Bf,__wbindgen_free:is,__wbindgen_exn_store:$f,__wbindgen_destroy_closure:Cf,__wbindgen_add_to_stack_pointer:ts}}function ls(r){try{const e=A.__wbindgen_add_to_stack_pointer(
-16)>>>0;A.authorizationOf(e,I(r));var n=x().getInt32(e+0,!0),t=x().getInt32(e+4,!0);if(x().getInt32(e+8,!0))throw E(t);return E(n)}finally{A.__wbindgen_add_to_stack_pointer(16)}}function ks(r,n){try{
const a=A.__wbindgen_add_to_stack_pointer(-16)>>>0;ho(a,I(r),I(n));var t=x().getInt32(a+0,!0),e=x().getInt32(a+4,!0);if(x().getInt32(a+8,!0))throw E(e);return E(t)}finally{A.__wbindgen_add_to_stack_pointer(
16)}}function ds(r,n,t,e){try{const f=A.__wbindgen_add_to_stack_pointer(-16)>>>0;A.callApi(f,I(r),I(n),I(t),I(e));var a=x().getInt32(f+0,!0),o=x().getInt32(f+4,!0);if(x().getInt32(f+8,!0))throw E(o);return E(
a)}finally{A.__wbindgen_add_to_stack_pointer(16)}}function hs(r){A.cancel(r)}function ws(r){try{const e=A.__wbindgen_add_to_stack_pointer(-16)>>>0;Yf(e,I(r));var n=x().getInt32(e+0,!0),t=x().getInt32(
e+4,!0);if(x().getInt32(e+8,!0))throw E(t);return E(n)}finally{A.__wbindgen_add_to_stack_pointer(16)}}function ps(r,n){try{const a=A.__wbindgen_add_to_stack_pointer(-16)>>>0;A.clientFromConfig(a,I(r),
I(n));var t=x().getInt32(a+0,!0),e=x().getInt32(a+4,!0);if(x().getInt32(a+8,!0))throw E(e);return E(t)}finally{A.__wbindgen_add_to_stack_pointer(16)}}function vs(r,n){try{const a=A.__wbindgen_add_to_stack_pointer(
-16)>>>0;A.clientFromRequest(a,I(r),I(n));var t=x().getInt32(a+0,!0),e=x().getInt32(a+4,!0);if(x().getInt32(a+8,!0))throw E(e);return E(t)}finally{A.__wbindgen_add_to_stack_pointer(16)}}function gs(r,n,t){
try{const o=A.__wbindgen_add_to_stack_pointer(-16)>>>0;A.connectAppUser(o,I(r),I(n),I(t));var e=x().getInt32(o+0,!0),a=x().getInt32(o+4,!0);if(x().getInt32(o+8,!0))throw E(a);return E(e)}finally{A.__wbindgen_add_to_stack_pointer(
16)}}function ms(r,n,t){try{const o=A.__wbindgen_add_to_stack_pointer(-16)>>>0;A.disconnectAppUser(o,I(r),I(n),I(t));var e=x().getInt32(o+0,!0),a=x().getInt32(o+4,!0);if(x().getInt32(o+8,!0))throw E(a);
return E(e)}finally{A.__wbindgen_add_to_stack_pointer(16)}}function Bs(r,n,t){try{const o=A.__wbindgen_add_to_stack_pointer(-16)>>>0;A.getAccessToken(o,I(r),I(n),I(t));var e=x().getInt32(o+0,!0),a=x().
getInt32(o+4,!0);if(x().getInt32(o+8,!0))throw E(a);return E(e)}finally{A.__wbindgen_add_to_stack_pointer(16)}}function ys(r,n,t){try{const o=A.__wbindgen_add_to_stack_pointer(-16)>>>0;A.getConnection(
o,I(r),I(n),I(t));var e=x().getInt32(o+0,!0),a=x().getInt32(o+4,!0);if(x().getInt32(o+8,!0))throw E(a);return E(e)}finally{A.__wbindgen_add_to_stack_pointer(16)}}function Is(r,n,t){try{const o=A.__wbindgen_add_to_stack_pointer(
-16)>>>0;A.getCurrentAppUserAccessToken(o,I(r),I(n),I(t));var e=x().getInt32(o+0,!0),a=x().getInt32(o+4,!0);if(x().getInt32(o+8,!0))throw E(a);return E(e)}finally{A.__wbindgen_add_to_stack_pointer(16)}}
function As(r,n,t){try{const o=A.__wbindgen_add_to_stack_pointer(-16)>>>0;A.getCurrentAppUserConnection(o,I(r),I(n),I(t));var e=x().getInt32(o+0,!0),a=x().getInt32(o+4,!0);if(x().getInt32(o+8,!0))throw E(
a);return E(e)}finally{A.__wbindgen_add_to_stack_pointer(16)}}function xs(r,n,t){try{const o=A.__wbindgen_add_to_stack_pointer(-16)>>>0;A.getWorkspaceConnection(o,I(r),I(n),I(t));var e=x().getInt32(o+
0,!0),a=x().getInt32(o+4,!0);if(x().getInt32(o+8,!0))throw E(a);return E(e)}finally{A.__wbindgen_add_to_stack_pointer(16)}}function Ts(r){A.handleTimeout(r)}function Cs(r){try{const e=A.__wbindgen_add_to_stack_pointer(
-16)>>>0;xf(e,I(r));var n=x().getInt32(e+0,!0),t=x().getInt32(e+4,!0);if(x().getInt32(e+8,!0))throw E(t);return E(n)}finally{A.__wbindgen_add_to_stack_pointer(16)}}function Os(r,n){try{const e=A.__wbindgen_add_to_stack_pointer(
-16)>>>0;A.invalidate(e,I(r),I(n));var t=x().getInt32(e+0,!0);if(x().getInt32(e+4,!0))throw E(t)}finally{A.__wbindgen_add_to_stack_pointer(16)}}function js(r,n,t){try{const o=A.__wbindgen_add_to_stack_pointer(
-16)>>>0;A.isConnected(o,I(r),I(n),I(t));var e=x().getInt32(o+0,!0),a=x().getInt32(o+4,!0);if(x().getInt32(o+8,!0))throw E(a);return E(e)}finally{A.__wbindgen_add_to_stack_pointer(16)}}function Ss(r,n,t){
try{const o=A.__wbindgen_add_to_stack_pointer(-16)>>>0;A.isCurrentAppUserConnected(o,I(r),I(n),I(t));var e=x().getInt32(o+0,!0),a=x().getInt32(o+4,!0);if(x().getInt32(o+8,!0))throw E(a);return E(e)}finally{
A.__wbindgen_add_to_stack_pointer(16)}}function Es(r,n,t){try{const o=A.__wbindgen_add_to_stack_pointer(-16)>>>0;A.isWorkspaceConnected(o,I(r),I(n),I(t));var e=x().getInt32(o+0,!0),a=x().getInt32(o+4,
!0);if(x().getInt32(o+8,!0))throw E(a);return E(e)}finally{A.__wbindgen_add_to_stack_pointer(16)}}function Rs(){try{const n=A.__wbindgen_add_to_stack_pointer(-16)>>>0;A.refuseRequest(n);var r=x().getInt32(
n+0,!0);if(x().getInt32(n+4,!0))throw E(r)}finally{A.__wbindgen_add_to_stack_pointer(16)}}function Us(){try{const n=A.__wbindgen_add_to_stack_pointer(-16)>>>0;A.refuseServiceRole(n);var r=x().getInt32(
n+0,!0);if(x().getInt32(n+4,!0))throw E(r)}finally{A.__wbindgen_add_to_stack_pointer(16)}}function qs(r){try{const e=A.__wbindgen_add_to_stack_pointer(-16)>>>0;bo(e,I(r));var n=x().getInt32(e+0,!0),t=x().
getInt32(e+4,!0);if(x().getInt32(e+8,!0))throw E(t);return n>>>0}finally{A.__wbindgen_add_to_stack_pointer(16)}}function Ps(r,n){return I(Error(d2(r,n)))}function Ns(r){return Number(g(r))}function Ls(r,n){
const t=pi(String(g(n)),A.__wbindgen_malloc,A.__wbindgen_realloc),e=ii;x().setInt32((r>>>0)+4,e,!0),x().setInt32((r>>>0)+0,t,!0)}function Ds(r){const n=g(r),t=typeof n=="boolean"?n:void 0;return J(t)?
16777215:t?1:0}function Ms(r){return!g(r)}function Fs(r){return typeof g(r)=="function"}function Hs(r){const n=g(r);return typeof n=="object"&&n!==null}function zs(r){return typeof g(r)=="string"}function Ws(r){
return g(r)===void 0}function Gs(r,n){return g(r)===g(n)}function Vs(r,n){const t=g(n),e=typeof t=="number"?t:void 0;x().setFloat64((r>>>0)+8,J(e)?0:e,!0),x().setInt32((r>>>0)+0,!J(e),!0)}function Js(r,n){
const t=g(n),e=typeof t=="string"?t:void 0;var a=J(e)?0:pi(e,A.__wbindgen_malloc,A.__wbindgen_realloc),o=ii;x().setInt32((r>>>0)+4,o,!0),x().setInt32((r>>>0)+0,a,!0)}function Xs(r,n){throw new Error(d2(
r,n))}function Qs(r){g(r)._wbg_cb_unref()}function Ks(r){g(r).abort()}function Ys(r,n){g(r).abort(g(n))}function Zs(r){return I(eo(g(r)))}function Ca(r){const n=g(r).appId;return I(n)}function $s(r){const n=g(
r).appUrl;return J(n)?0:I(n)}function fn(r,n){return I(Object.assign(E(r),g(n)))}function _s(){const r=Q6();return J(r)?0:I(r)}function ic(r,n){const t=g(n).baseUrl;var e=J(t)?0:pi(t,A.__wbindgen_malloc,
A.__wbindgen_realloc),a=ii;x().setInt32((r>>>0)+4,a,!0),x().setInt32((r>>>0)+0,e,!0)}function pe(r){const n=g(r).bound;return I(n)}function ec(r,n){const t=g(n).callDefaults,e=j3(t,A.__wbindgen_malloc),
a=ii;x().setInt32((r>>>0)+4,a,!0),x().setInt32((r>>>0)+0,e,!0)}function nc(r){g(r).cancel()}function rc(r,n){return g(r).charCodeAt(n>>>0)}function tc(r,n,t,e){return I(u6(g(r),g(n),g(t),g(e)))}function ve(r){
const n=g(r).config;return I(n)}function ac(r,n){return I(io(g(r),g(n)))}function oc(r,n,t,e){return I(F6(E(r),E(n),E(t),E(e)))}function fc(r,n,t,e,a){return I(H6(g(r),g(n),E(t),E(e),E(a)))}function sc(r,n,t,e,a){
return I(z6(C3(r,n),E(t),E(e),E(a)))}function sn(r){const n=g(r).credentials;return I(n)}function cc(r){return g(r).deadline}function uc(r){return I(w6(g(r)))}function bc(r,n){const t=pi(Rn(g(n)),A.__wbindgen_malloc,
A.__wbindgen_realloc),e=ii;x().setInt32((r>>>0)+4,e,!0),x().setInt32((r>>>0)+0,t,!0)}function lc(r){const n=l6(g(r));return J(n)?0:I(n)}function Oa(r){return J6(g(r))}function kc(r){const n=g(r).fetch;
return J(n)?0:I(n)}function dc(r){g(r).finish()}function hc(r){return I(Sn(g(r)))}function wc(){return B0(function(r){return I(Sn(g(r)))},arguments)}function pc(){return B0(function(r,n){const t=g(r).
get(g(n));return J(t)?0:I(t)},arguments)}function vc(r,n){const t=g(r)[g(n)];return J(t)?0:I(t)}function gc(r){return g(r).happened}function mc(r){return g(r).hasQuery}function Bc(r){return g(r).hasUserinfo}
function yc(r,n,t){const e=g(n).header(g(t));var a=J(e)?0:pi(e,A.__wbindgen_malloc,A.__wbindgen_realloc),o=ii;x().setInt32((r>>>0)+4,o,!0),x().setInt32((r>>>0)+0,a,!0)}function Ic(r,n,t){const e=g(n).
header(g(t));var a=J(e)?0:pi(e,A.__wbindgen_malloc,A.__wbindgen_realloc),o=ii;x().setInt32((r>>>0)+4,o,!0),x().setInt32((r>>>0)+0,a,!0)}function cn(r){const n=g(r).headers;return I(n)}function Ac(){return I(
G6())}function xc(r,n){const t=g(n).hostname,e=pi(t,A.__wbindgen_malloc,A.__wbindgen_realloc),a=ii;x().setInt32((r>>>0)+4,a,!0),x().setInt32((r>>>0)+0,e,!0)}function Tc(r,n){const t=g(n).href,e=pi(t,A.
__wbindgen_malloc,A.__wbindgen_realloc),a=ii;x().setInt32((r>>>0)+4,a,!0),x().setInt32((r>>>0)+0,e,!0)}function Cc(r){const n=g(r).input;return I(n)}function Oc(r){return o6(g(r))}function jc(r){return b6(
g(r))}function Sc(r){return g(r).isSameToken}function Ec(r){return g(r).isUnreadable}function Rc(r){return f6(g(r))}function ja(r){const n=g(r).json;return I(n)}function Sa(r){return g(r).length}function Uc(){
return B0(function(r,n,t){g(r).listen(g(n),t>>>0)},arguments)}function qc(r){return g(r).maxDelay}function Pc(r){return g(r).maxResponseBytes}function Nc(r){return g(r).maxRetries}function Lc(r,n){return I(
En(g(r),g(n)))}function Dc(r,n){const t=En(g(r),g(n));return J(t)?0:I(t)}function Mc(r,n){const t=g(n).name,e=pi(t,A.__wbindgen_malloc,A.__wbindgen_realloc),a=ii;x().setInt32((r>>>0)+4,a,!0),x().setInt32(
(r>>>0)+0,e,!0)}function Ea(){return I(new Array)}function Fc(){return I(new P6)}function Fi(){return I(Object.create(null))}function Hc(r,n){return I(new no(r>>>0,n>>>0))}function Ra(){return I(Object.
create(null))}function zc(){return I(new Y6)}function Wc(r,n,t,e,a,o,f,s,u){K6(g(r),g(n),g(t),d2(e,a),o>>>0,f,s,g(u))}function Gc(r,n){g(r).observe(g(n))}function Vc(r){const n=g(r).onAttempt;return J(
n)?0:I(n)}function Jc(r){const n=g(r).onBehalfOf;return J(n)?0:I(n)}function Xc(r){const n=g(r).options;return J(n)?0:I(n)}function Qc(r,n){const t=g(n).origin,e=pi(t,A.__wbindgen_malloc,A.__wbindgen_realloc),
a=ii;x().setInt32((r>>>0)+4,a,!0),x().setInt32((r>>>0)+0,e,!0)}function Ua(r){const n=g(r).origins;return I(n)}function Kc(r){return g(r).outcome}function Yc(){const r=X6();return J(r)?0:I(r)}function qa(r,n){
return M6(d2(r,n))}function Zc(r,n,t){const e=to(d2(r,n),g(t));return J(e)?0:I(e)}function $c(){return B0(function(r){return I(JSON.parse(g(r)))},arguments)}function Pa(r){return g(r).progress}function _c(r){
const n=g(r).promise;return I(n)}function i3(r,n){const t=g(n).protocol,e=pi(t,A.__wbindgen_malloc,A.__wbindgen_realloc),a=ii;x().setInt32((r>>>0)+4,a,!0),x().setInt32((r>>>0)+0,e,!0)}function ge(r,n){
return g(r).push(g(n))}function e3(r,n){return I(g(r).readText(n>>>0))}function n3(r){const n=g(r).refusal;return I(n)}function un(r,n){g(r).reject(g(n))}function r3(r){return g(r).requestBits}function t3(r,n){
g(r).resolve(g(n))}function Na(r){return g(r).section}function a3(r,n,t,e,a,o,f){return I(g(r).send(g(n),g(t),g(e),g(a),E(o),f>>>0))}function o3(r){const n=g(r).service;return J(n)?0:I(n)}function Hi(r,n,t){
return I(g(r).set(g(n),g(t)))}function wi(r,n,t){g(r)[g(n)]=g(t)}function La(r,n){g(r).amount=n>>>0}function f3(r,n){g(r).asGet=n!==0}function zi(r,n,t){g(r)[E(n)]=E(t)}function s3(r,n,t){g(r).method=
d2(n,t)}function c3(r,n){g(r).progress=n>>>0}function u3(r,n){g(r).redirect=x3[n]}function b3(r,n){g(r).required=g(n)}function bn(r,n){g(r).url=g(n)}function l3(r,n){return g(r).setsHeader(g(n))}function k3(r,n){
const t=c6(g(n));var e=J(t)?0:pi(t,A.__wbindgen_malloc,A.__wbindgen_realloc),a=ii;x().setInt32((r>>>0)+4,a,!0),x().setInt32((r>>>0)+0,e,!0)}function d3(r,n,t){return I(g(r).slice(n>>>0,t>>>0))}function h3(r,n){
const t=S3(g(n).slice(),A.__wbindgen_malloc),e=ii;x().setInt32((r>>>0)+4,e,!0),x().setInt32((r>>>0)+0,t,!0)}function Wi(r){return g(r).status}function Da(r){return g(r).status}function w3(){return B0(
function(r){return I(JSON.stringify(g(r)))},arguments)}function p3(r,n){const t=pi(JSON.stringify(g(n)),A.__wbindgen_malloc,A.__wbindgen_realloc),e=ii;x().setInt32((r>>>0)+4,e,!0),x().setInt32((r>>>0)+
0,t,!0)}function v3(r,n){const t=g(n).text;var e=J(t)?0:pi(t,A.__wbindgen_malloc,A.__wbindgen_realloc),a=ii;x().setInt32((r>>>0)+4,a,!0),x().setInt32((r>>>0)+0,e,!0)}function g3(r,n,t){return I(g(r).then(
g(n),g(t)))}function m3(r){const n=g(r).thrown;return I(n)}function B3(r,n){const t=g(n).token;var e=J(t)?0:pi(t,A.__wbindgen_malloc,A.__wbindgen_realloc),a=ii;x().setInt32((r>>>0)+4,a,!0),x().setInt32(
(r>>>0)+0,e,!0)}function ln(r){const n=g(r).url;return I(n)}function y3(r){const n=g(r).user;return J(n)?0:I(n)}function kn(r){const n=g(r).value;return I(n)}function dn(r,n){return I(O3(r,n,A3))}function M2(r){
return I(r)}function _(r,n){return I(d2(r,n))}function I3(r){return I(g(r))}function Ma(r){E(r)}function A3(r,n,t){try{const a=A.__wbindgen_add_to_stack_pointer(-16)>>>0;A.wasm_bindgen__convert__closures_____invoke__h2909a8534361d247(
a,r,n,I(t));var e=x().getInt32(a+0,!0);if(x().getInt32(a+4,!0))throw E(e)}finally{A.__wbindgen_add_to_stack_pointer(16)}}const x3=["follow","error","manual"];function I(r){H2===Si.length&&Si.push(Si.length+
1);const n=H2;return H2=Si[n],Si[n]=r,n}const Fa={register:()=>{},unregister:()=>{}};function T3(r){r<1028||(Si[r]=H2,H2=r)}function C3(r,n){return r=r>>>0,Ha().subarray(r/4,r/4+n)}let F2=null;function x(){
return(F2===null||F2.buffer.detached===!0||F2.buffer.detached===void 0&&F2.buffer!==A.memory.buffer)&&(F2=new DataView(A.memory.buffer)),F2}function d2(r,n){return r=r>>>0,R3(hn().subarray(r,r+n))}let me=null;
function Ha(){return(me===null||me.byteLength===0)&&(me=new Uint32Array(A.memory.buffer)),me}let Be=null;function hn(){return(Be===null||Be.byteLength===0)&&(Be=new Uint8Array(A.memory.buffer)),Be}function g(r){
return Si[r]}function B0(r,n){try{return r.apply(this,n)}catch(t){A.__wbindgen_exn_store(I(t))}}let Si=new Array(1024).fill(void 0);Si.push(void 0,null,!0,!1);let H2=Si.length;function J(r){return r==
null}function O3(r,n,t){const e={a:r,b:n,cnt:1},a=(...o)=>{e.cnt++;const f=e.a;e.a=0;try{return t(f,e.b,...o)}finally{e.a=f,a._wbg_cb_unref()}};return a._wbg_cb_unref=()=>{--e.cnt===0&&(A.__wbindgen_destroy_closure(
e.a,e.b),e.a=0,Fa.unregister(e))},Fa.register(a,e,e),a}function j3(r,n){const t=n(r.length*4,4)>>>0;return Ha().set(r,t/4),ii=r.length,t}function S3(r,n){const t=n(r.length*4,4)>>>0,e=x();for(let a=0;a<
r.length;a++)e.setUint32(t+4*a,I(r[a]),!0);return ii=r.length,t}function pi(r,n,t){let e=r.length,a=n(e,1)>>>0;const o=hn();let f=0;for(;f<e;f++){const s=r.charCodeAt(f);if(s>127)break;o[a+f]=s}if(f!==
e){f!==0&&(r=r.slice(f)),a=t(a,e,e=f+r.length*3,1)>>>0;const s=hn().subarray(a+f,a+e),u=U3.encodeInto(r,s);f+=u.written,a=t(a,e,f,1)>>>0}return ii=f,a}function E(r){const n=g(r);return T3(r),n}let ye=new TextDecoder(
"utf-8",{ignoreBOM:!0});ye.decode();const E3=2146435072;let wn=0;function R3(r){return wn+=r.length,wn>=E3&&(ye=new TextDecoder("utf-8",{ignoreBOM:!0}),ye.decode(),wn=r.length),ye.decode(r)}const U3=new TextEncoder;
let ii=0,A;function za(r){A=r}const Wa=Si.length;function q3(){Si.length=Wa,H2=Wa}const P3=100,Ga=1e5,Va="[not readable]";function Ja(r){let n=Ga;const t=(e,a)=>{if(typeof e=="bigint"||typeof e=="symb\
ol")return String(e);if(typeof e!="function"){if(typeof e!="object"||e===null)return e;if(a===P3||n<=0)return"[not shown]";n--;try{const o=V(e,"toJSON");if(typeof o=="function")return t(o.call(e),a+1);
if(Array.isArray(e))return e.slice(0,Ga).map(s=>t(s,a+1));const f=Object.entries(e).map(([s,u])=>[s,t(u,a+1)]);return Object.fromEntries(f)}catch{return Va}}};try{return t(r(),0)}catch{return Va}}var z2=class extends Error{name="\
Base44Error";kind;retryable;attempts;constructor(r,n,t,e,a,o){super(r);const f=Ri(o??{});this.kind=f.kind??L3(n??0),this.retryable=f.retryable??!1,this.attempts=f.attempts??1;const{operation:s,integrationType:u,
connectorId:b,retryAfter:l,requestId:d,hint:h}=f,w={status:n,code:t,data:e,originalError:a,operation:s,integrationType:u,connectorId:b,retryAfter:l,requestId:d,hint:h};for(const[v,y]of Object.entries(
Xa(w)))Object.defineProperty(this,v,Ri({value:y,writable:!0,enumerable:!0,configurable:!0}))}toJSON(){const r=N3.map(n=>[n,Ja(()=>V(this,n))]);return Xa(Object.fromEntries(r))}static[Symbol.hasInstance](r){
return Object.hasOwn(this,"prototype")&&!Object.hasOwn(this.prototype,pn)?Function.prototype[Symbol.hasInstance].call(this,r):typeof r=="object"&&r!==null&&pn in r}};const N3=["name","message","kind",
"status","code","data","operation","integrationType","connectorId","retryable","attempts","retryAfter","requestId","hint"],pn=Symbol.for("base44-connectors.Base44Error");Object.defineProperty(z2.prototype,
pn,Ri({value:!0})),Object.defineProperty(z2,"name",Ri({value:"Base44Error"}));function Xa(r){const n=Object.entries(r).filter(([,t])=>t!==void 0);return Object.fromEntries(n)}function L3(r){switch(r){case 401:
return"unauthenticated";case 402:return"quota";case 403:return"forbidden";case 404:return"not_connected";case 429:return"rate_limited";case 301:case 302:case 303:case 307:case 308:return"redirect"}return r>=
500&&r<=599?"server":r===0||r>=400&&r<=499?"bad_request":"invalid_response"}function Ie(r,n,t,e=!1){return{kind:r,message:n,hint:t,retryable:e,attempts:0}}function D3(){return Ie("invalid_argument","A\
n argument cannot be read: one of its getters throws","Check the getters of the arguments.")}function vn(r){return typeof r=="object"&&r!==null&&Object.hasOwn(r,"kind")&&!(r instanceof Error)}function Ae(r,n){
if(V2(r)||r instanceof z2)return r;const{message:t,status:e,code:a,data:o,...f}=Ri(vn(r)?r:D3()),s=new z2(t,e,a,o,void 0,f);return Error.captureStackTrace?.(s,n),s}const Qa={getConnection:["integratio\
nType",!0],getAccessToken:["integrationType",!0],isConnected:["integrationType",!0],getWorkspaceConnection:["connectorId",!0],isWorkspaceConnected:["connectorId",!0],getCurrentAppUserConnection:["conn\
ectorId",!0],getCurrentAppUserAccessToken:["connectorId",!0],isCurrentAppUserConnected:["connectorId",!0],callApi:["integrationType",!1],connectAppUser:["connectorId",!1],disconnectAppUser:["connector\
Id",!1]};function gn(r,n,t=!1){const e=Ie("internal",`base44-connectors failed inside${r===void 0?"":` (${Rn(r)})`}: all calls under way were given up`,"This is a bug in base44-connectors: please repo\
rt it. Calls that follow are not affected.",!0);if(!n||!Object.hasOwn(Qa,n.operation))return e;const{operation:a,args:[o,f]}=n,[s,u]=Qa[a],b=t&&!u;return{...e,operation:a,...M3(f,o)&&{[s]:f},retryable:!b,
attempts:b?1:0}}function M3(r,{credentials:n}){if(typeof r!="string"||r.length>F3)return!1;const{service:t,user:e,onBehalfOf:a,headers:o}=n;return![t,e,a,o["base44-state"]].some(f=>{const s=f?.slice(f.
lastIndexOf(" ")+1);return s!==void 0&&(r.includes(s)||s.includes(r))})}const F3=1024,Ka=24;let y0;function H3(r){const n=r.stackPointer();let t=0,e=0,a=!1,o,f=!1;function s(m,C,j){const S=t===0?n:r.stackPointer(),
R=Vn(m);t++;try{return C(...j)}catch(q){const M=a;throw a=!0,M||(m||(o=q),vn(q)&&r.stackPointer()===S&&(a=!1)),a?gn(q,m,!0):q}finally{t--,Vn(R),a&&t===0&&u()}}function u(){try{const m=o;r.restart(),e++,
ro(),Z6(C=>gn(m,C,!0)),f=!0,a=!1,o=void 0,b()}catch{}}function b(){f=!1;try{D6()}catch{f=!0}}function l(){return t===0&&(a&&u(),f&&b()),!a}const d=(m,C)=>(...j)=>{const S={operation:m,args:j};if(!l())
throw gn(o,S);if(t>=Ka)throw z3();return s(S,C,j)},h=(m,C)=>(...j)=>{try{const S=C();l()&&S===e&&s(void 0,m,j)}catch{}},{exports:w}=r,v=()=>e;C6({cancel:h(w.cancel,v),handleTimeout:h(w.handleTimeout,v),
guardReaction(m){const C=e;return h(m,()=>C)}}),y0=d;const y=Object.keys(w).filter(m=>/^[a-z]/.test(m)).map(m=>[m,d(m,w[m])]);return Object.fromEntries(y)}function z3(){return Ie("invalid_argument",`C\
alls must not be nested more than ${Ka} deep within one another's fetch`,"Have the fetch await something before it makes a call itself.")}var W3=t6({authorizationOf:()=>ls,callApi:()=>ds,cancel:()=>hs,
clientFromConfig:()=>ps,clientFromRequest:()=>vs,connectAppUser:()=>gs,disconnectAppUser:()=>ms,getAccessToken:()=>Bs,getConnection:()=>ys,getCurrentAppUserAccessToken:()=>Is,getCurrentAppUserConnection:()=>As,
getWorkspaceConnection:()=>xs,handleTimeout:()=>Ts,invalidate:()=>Os,isConnected:()=>js,isCurrentAppUserConnected:()=>Ss,isWorkspaceConnected:()=>Es,refuseRequest:()=>Rs,refuseServiceRole:()=>Us});let I0=Ta();
za(I0);const ei=H3({exports:W3,stackPointer:()=>I0.__wbindgen_add_to_stack_pointer(0),restart(){const{buffer:r}=I0.memory;r.byteLength>0&&structuredClone(r,{transfer:[r]}),I0=Ta(),za(I0),q3()}});function Ya(r,n){
return yn(()=>mn(r,n),()=>!1,Ya)}function Za(r){return yn(()=>$a(r),()=>!!V(r,"requiresAuth"),Za)}function mn(r,n){return Bn(r)||ei.refuseRequest(),ei.clientFromRequest(r.headers,n)}function $a(r,n){return ei.
clientFromConfig(r,n)}function Bn(r){return typeof V(V(r,"headers"),"get")=="function"&&V(r,"appId")===void 0}function yn(r,n,t){const e={state:W2(r,t)},a=W2(n,t),{serverUrl:o,appId:f,service:s}=e.state.
credentials,u={connectors:V3(e),asServiceRole:{connectors:G3(e),cleanup(){}},setToken:function b(l){const d=W2(()=>l?ei.authorizationOf(l):void 0,b);d!==void 0&&(e.state=W6(e.state,d))},getConfig:()=>({
serverUrl:o,appId:f,requiresAuth:a}),cleanup(){}};if(s===void 0){const b=()=>W2(()=>ei.refuseServiceRole(),b);Object.defineProperty(u,"asServiceRole",Ri({get:b,set:d=>{const h=Ri({value:d,enumerable:!0,
writable:!0});Object.defineProperty(u,"asServiceRole",h)},enumerable:!1}))}return u}function G3(r){return{getConnection:(n,t)=>Ii(r,e=>ei.getConnection(e,n,t)),getAccessToken:(n,t)=>Ii(r,e=>ei.getAccessToken(
e,n,t)),isConnected:(n,t)=>Ii(r,e=>ei.isConnected(e,n,t)),isWorkspaceConnected:(n,t)=>Ii(r,e=>ei.isWorkspaceConnected(e,n,t)),isCurrentAppUserConnected:(n,t)=>Ii(r,e=>ei.isCurrentAppUserConnected(e,n,
t)),getWorkspaceConnection:(n,t)=>Ii(r,e=>ei.getWorkspaceConnection(e,n,t)),getCurrentAppUserConnection:(n,t)=>Ii(r,e=>ei.getCurrentAppUserConnection(e,n,t)),getCurrentAppUserAccessToken:(n,t)=>Ii(r,e=>ei.
getCurrentAppUserAccessToken(e,n,t)),callApi:(n,t,e)=>Ii(r,a=>ei.callApi(a,n,t,e)),invalidate:function n(t){W2(()=>ei.invalidate(r.state,t),n)}}}function V3(r){return{connectAppUser:(n,t)=>Ii(r,e=>ei.
connectAppUser(e,n,t)),disconnectAppUser:(n,t)=>Ii(r,e=>ei.disconnectAppUser(e,n,t))}}async function Ii({state:r},n){try{return await n(r)}catch(t){throw t instanceof Jn?J3(t.signal):_a(Ae(t,Ii),r.options?.
onError)}}function J3(r){const n=r.reason;return n===void 0?new DOMException("Aborted","AbortError"):n}function _a(r,n){return r instanceof z2&&X3(r,n),r}async function X3(r,n){try{await n?.(r)}catch{}}
function W2(r,n){try{return r()}catch(t){throw Ae(t,n)}}function In(r,n,t){i6(r);let e;const a=yn(()=>e=mn(n,t),()=>!1,In);if(e?.credentials.service!==void 0){const{connectors:o}=a.asServiceRole,f=r.asServiceRole;
i6(f),Object.defineProperty(f,"connectors",Ri({value:o,writable:!0,enumerable:!0,configurable:!0}))}return r}function i6(r){if(!(typeof r=="object"&&r!==null))throw Ae(Ie("invalid_argument","client mu\
st be what createClientFromRequest of @base44/sdk returned","Pass the client of @base44/sdk first, then the request."),In)}function e6(r,n,t){return r6(r,t,e6,e=>ei.getConnection(e,n,t))}function n6(r,n,t){
return r6(r,t,n6,e=>ei.getAccessToken(e,n,t))}function r6(r,n,t,e){try{return Ii({state:W2(()=>Q3(r,n),t)},e)}catch(a){return Promise.reject(_a(a,K3(r,n)))}}function Q3(r,n){const t=Bn(r)?mn(r,n):$a(r,
n);return t.credentials.service===void 0&&ei.refuseServiceRole(),t}function K3(r,n){try{return V(n,"onError")??(Bn(r)?void 0:V(V(r,"options"),"onError"))}catch{return}}const Y3=(r,n)=>y0("bindProvider",
ks)(r,n),Z3=r=>y0("checkProvider",ws)(r),$3=r=>y0("identifyProvider",Cs)(r),_3=r=>y0("stepProvider",qs)(r);export{z2 as Base44Error,Y3 as __bindProvider,On as __canRunInBackground,Z3 as __checkProvider,
J2 as __clock,je as __failureOf,$3 as __identifyProvider,T0 as __isOfHost,vn as __isReport,Se as __readText,Nn as __sendOnce,Qn as __setTimer,_3 as __stepProvider,Ae as __toError,Ja as __toJson,Za as createClient,
Ya as createClientFromRequest,n6 as getAccessToken,e6 as getConnection,In as withConnectors};
