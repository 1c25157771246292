/* @ts-self-types="./index.d.ts" */
var On=Object.defineProperty,Ja=(r,n)=>{let t=Object.setPrototypeOf({},null);for(var e in r)On(t,e,{get:r[e],enumerable:!0});return n&1||On(t,Symbol.toStringTag,{value:"Module"}),n&2?t:Object.preventExtensions(
t)};let V2,Xa=0;function Qa(r){V2||(queueMicrotask(()=>V2=void 0),V2=new Map);let n=V2.get(r);return n===void 0&&V2.set(r,n=++Xa),n}function En(){return!1}const Ka=4,Ya=5,Za=6,$a=7;var Ce=class extends TypeError{};
function je(r){try{if(r instanceof Ce)return $a;let n=r;for(let t=0;t<3&&typeof n=="object"&&n;t++){const{name:e,message:a,code:o,cause:f,errors:s}=n;if(e==="NotCapable"||e==="PermissionDenied")return Za;
if(Sn(o)||Sn(a))return Ya;n=f??s?.[0]}}catch{}return Ka}const _a=["bad port","certificate","CERT_","_CERT","VERIFY_LEAF_SIGNATURE"];function Sn(r){return typeof r=="string"&&_a.some(n=>r.includes(n))}
async function Oe(r,n){const{body:t}=r;if(!i6(t)||e6(r,n)){const f=await r.text();if(typeof f!="string")throw new Ce("text must give a string");const s=f.length>n;return{text:s?f.slice(0,n):f,isTruncated:s}}
const e=t.getReader(),a=new TextDecoder;let o="";for(let f=n;;){const{done:s,value:u}=await e.read();if(s)return{text:o+a.decode(),isTruncated:!1};if(u.byteLength>f)return o+=a.decode(u.subarray(0,f)),
e.cancel().catch(()=>{}),{text:o,isTruncated:!0};f-=u.byteLength,o+=a.decode(u,{stream:!0})}}function i6(r){return typeof r?.getReader=="function"}function e6({headers:r},n){if(typeof r?.get!="functio\
n")return!1;const t=r.get("content-length");return typeof t=="string"&&Number(t)<=n&&!r.get("content-encoding")&&!r.get("transfer-encoding")}let O0;function n6(r){O0=r}const{fetch:r6,Bun:t6,Deno:Ee}=globalThis;
function Rn(r,n){if(t6)return{init:{...n,keepalive:!1}};if(!Ee?.version?.deno||!Ee.createHttpClient)return{init:n};if(r===r6&&typeof n.body=="string")return{init:{...n,body:new Blob([n.body])}};try{const t=Ee.
createHttpClient({poolMaxIdlePerHost:0});return{init:{...n,client:t},client:t}}catch{return{init:n}}}const a6=0,o6=1,Un=2,f6=3,Se=new Set;var s6=class{status=0;outcome=a6;value;#i=new AbortController;#e;#n;send(r,n,t,e,a,o){
Se.add(this);const{signal:f}=this.#i,s={...t,headers:e,body:a,signal:f};if(t.method==="GET")return Re(this.#r(r,n,s,o));const u=Rn(r,s);return this.#n=u.client,Re(this.#r(r,n,u.init,o))}async#r(r,n,t,e){
try{const a=await r(n,t),o=c6(a);if(o)throw new Ce(o);const{status:f}=a;if(a.type==="error")throw new TypeError("fetch gave a network error");if(this.#i.signal.aborted){u6(a.body);return}if(this.status=
f,this.#e=a,e===0||!a.ok)return;this.#a(await Oe(a,e))}catch(a){this.#o(a,je(a));return}if(this.outcome===Un)try{this.value=JSON.parse(this.value),this.outcome=o6}catch{}}readText(r){return Re(this.#t(
r))}async#t(r){try{this.#e&&this.#a(await Oe(this.#e,r))}catch(n){this.#o(n,je(n))}}#a({text:r,isTruncated:n}){this.value=r,this.outcome=n?f6:Un}#o(r,n){this.value=r,this.outcome=n}header(r){try{const n=this.#e?.
headers.get(r);return typeof n=="string"&&n.length<=b6?n:void 0}catch{return}}abort(){this.finish(),this.#i.abort()}finish(){Se.delete(this),this.#n?.close(),this.#n=void 0}};function c6(r){const n=r?.
status;return Number.isInteger(n)&&n>=0&&n<=999?typeof r.text!="function"?"text must be a function":typeof r.ok=="boolean"?void 0:"ok must be a boolean":"status must be an integer from 0 to 999"}function u6(r){
typeof r?.cancel=="function"&&r.cancel().catch(()=>{})}const b6=8192;function Re(r){return{then(n){return r.then(O0.guardReaction(n))}}}function k6(){for(const r of[...Se])try{r.abort()}catch{}}function l6(r,n,t,e){
return Object.freeze({credentials:r,options:n,appUrl:t,refusal:e})}function d6(r,n,t,e,a){return Object.freeze({serverUrl:r,appId:n,service:t,user:e,onBehalfOf:e,headers:a})}function h6(r,n,t,e){return Object.
freeze({callDefaults:r.slice(),fetch:n,onError:t,onAttempt:e})}function w6(r,n){const t=Object.freeze({...r.credentials,user:n});return Object.freeze({...r,credentials:t})}function qn(r){const n=[];try{
let e=r;for(let a=0;a<3&&typeof e=="object"&&e;a++){const{message:o,code:f,name:s,cause:u,errors:b}=e,k=Ue(o)||Ue(f)||Ue(s);k&&n.push(k),e=u??b?.[0]}}catch{}const t=r===null?"null":typeof r;return n.length>
0?n.join(": "):`fetch failed with ${t}`}const p6=8192;function Ue(r){const n=r?String(r):"";return n.length<=p6?n:""}function v6(){return globalThis.fetch}const Pn=new WeakMap;let g6=0;function m6(r){
let n=Pn.get(r);return n===void 0&&Pn.set(r,n=++g6),n}function B6(){try{const{window:r}=globalThis;return r?.location?.href}catch{return}}function y6(){try{const r=globalThis.location?.href;return typeof r==
"string"?r:void 0}catch{return}}async function I6(r,n,t,e,a,o,f,s){const u={operation:n,[t]:e,attempt:a,milliseconds:f,outcome:s};try{await r(o===0?u:{...u,status:o})}catch{}}const E0=new Set;var Nn=class{signal;constructor(r){
this.signal=r}},A6=class{promise;#i;#e;#n=0;#r;constructor(){if(this.promise=new Promise((r,n)=>{this.#i=r,this.#e=n}),this.promise.then(void 0,Dn),!this.#e)throw new RangeError("Maximum call stack si\
ze exceeded");E0.add(this)}resolve(r){this.#i(r),this.#t()}reject(r){this.#e(r),this.#t()}abort(r){this.reject(new Nn(r))}listen(r,n){T6(r,this),this.#r=r,this.#n=n}onAbort(r){E0.has(this)&&(this.abort(
r),O0.cancel(this.#n))}#t(){E0.delete(this);const r=this.#r;r&&C6(r,this)}};function x6(r){for(const n of E0)n.reject(r)}function Dn(){}const S0=new WeakMap;function T6(r,n){const t=S0.get(r);if(t){t.
calls.add(n);return}const e=new Set([n]),a=()=>{for(const o of e)try{o.onAbort(r)}catch{Promise.resolve(o).then(f=>f.onAbort(r)).catch(Dn)}};r.addEventListener("abort",a),S0.set(r,{calls:e,listener:a})}
function C6(r,n){const t=S0.get(r);if(!(!t?.calls.delete(n)||t.calls.size>0)){S0.delete(r);try{r.removeEventListener("abort",t.listener)}catch{}}}function j6(r,n){return{accessToken:r,connectionConfig:n}}
function O6(r){return{success:r.success,phase:r.phase,status:r.status_code??null,data:r.data,dataBase64:r.data_base64??null,contentType:r.content_type??null,headers:r.headers??{},creditsCharged:r.credits_charged??
0}}function Ln(r,n){const{setTimeout:t,clearTimeout:e}=globalThis,a=t(n,r);return()=>e(a)}const R0=new Set;var E6=class{#i;constructor(r,n){R0.add(this),this.#i=Ln(r,()=>{R0.delete(this)&&O0.handleTimeout(
n)})}cancel(){R0.delete(this),this.#i?.()}};function S6(){for(const r of R0)r.cancel()}function R6(r,n){try{const{href:t,protocol:e,hostname:a,origin:o,username:f,password:s,search:u,hash:b}=new URL(r,
n),[k,d]=[f+s!=="",u+b!==""];return{href:t,protocol:e,hostname:a,origin:o,hasUserinfo:k,hasQuery:d}}catch(t){if(t?.name!=="TypeError")throw t;return}}function U6(r){switch(typeof r){case"undefined":return 0;case"\
boolean":return 1;case"number":return 2;case"string":return 3;case"object":return r===null?0:q6(r)?4:5;case"function":return 6;default:return 7}}function q6(r){try{return Array.isArray(r)}catch{return!1}}
const P6=65536;function N6(r){return typeof r=="string"&&r.length<=P6?r:void 0}function D6(r,n,t,e){return r+n+t+e}function L6(r){if(typeof r!="string"||r==="")return!1;for(let n=0;n<r.length;n++){const t=r.
charCodeAt(n);if(t<32||t===127)return!1}return!0}function Mn(r){return Object.entries(r).flat()}const M6=Symbol("unreadable");function Fn(r,n){try{return Ji(r,n)}catch{return M6}}function Ji(r,n){if(!(typeof r!=
"object"||!r)&&!(!(n in r)||!F6(r,n)))return r[n]}function F6(r,n){if(Object.hasOwn(r,n))return!0;let t=Object.getPrototypeOf(r);for(;t&&!Object.hasOwn(t,n);)t=Object.getPrototypeOf(t);return t!==null&&
!H6(t)}function H6(r){return Object.getPrototypeOf(r)===null&&Object.hasOwn(r,"hasOwnProperty")}function z6(r){const n=[],t=a=>{if(typeof a!="object"||!a)return a;const o=Array.isArray(a)?[]:{};return n.
push([a,o]),o},e=t(r);for(let a=n.pop();a;a=n.pop()){const[o,f]=a;for(const s of Object.keys(o)){const u=t(o[s]);s==="__proto__"?Object.defineProperty(f,s,{value:u,writable:!0,enumerable:!0,configurable:!0}):
f[s]=u}}return e}function W6(r,n){return new Error(`base44-connectors needs ${r}`,n===void 0?{}:{cause:n})}const G6=globalThis;for(const r of["TextDecoder","TextEncoder","structuredClone"])if(G6[r]===
void 0)throw W6(`${r}, which is missing here. In Jest's environment jsdom, begin the test file with /** @jest-environment node */, or use an environment that has fetch and its kin`);var U0,q,qe;const V6=new TextEncoder;
function L(r,n,t){V6.encodeInto(n,U0.subarray(r));for(let e=0;e<t.length;e+=2)r+=t.charCodeAt(e),U0[r]=t.charCodeAt(e+1)}function J6(){L(65536,"assertion failed: self.is_char_boundary(new_len)to_digit\
: invalid radix -- radix must be in the range 2 to 36 inclusive-The request's headers.get threw an error for \0\0\0 must be a number of \0 from \0 to \0\0#Base44 answered with JSON in which \0\0H",
"\xA5\xC0\xC0\xC0\b\xC0\xC0&\xC0"),L(65853,'\0\0"no permission to use the network: \0\x001fetch resolved to something that is no Response: \0\0could not reach Base44: \0\0\0: \0\0Sheaders must have values tha\
t are strings of printable Latin-1 characters: that of \0\x07 is not\0Refused to send credentials to \x005, which is not among trustedOrigins: nothing was sent\0/Refused to send credentials over plain http to\
 \0: nothing was sent\0\bRequest \0# must have at most 65536 characters\0\x001 must be a string of printable Latin-1 characters\0\0 must have at most \0\v characters',"\0\xC0%\xC04\xC0\x1B\xC0\xC0\xC0V\xC0*\xC0h\xC0\xC0&\xC04\xC0\xC0"),
L(67589,`\0? must be well-formed Unicode: it holds half of a surrogate pair\0>headers must have values of at most 65536 characters: that of \0
 is longer\0\0 must be a function\0headers must not set \0.: give the credential as token or serviceToken\0\0! is required and must be a string\0\0 must be a string\0\0; must not be "." or "..": in a URL the\
se name another route\0\0 must be true or false\0Base44 answered with more than \0 bytes (maxResponseBytes)\0no answer within \0 ms (\0)\0&copy_from_slice: source slice length (\0+) does not match destin\
ation slice length (\0)\0\0	 (status \0)\0`,"\0\xC0\x81\xC0\r\xC0,\xC01\xC0$\xC0\xC0>\xC09\xC0.\xC0\x07\xC0+\xC0-\xC0\xC0\v\xC0"),L(68182,"\0","\0\xC0"),L(68206,"\0)\0\0\0\0\0P\0\0\0\0\0\0	\0\0\0Error\0\0\0 \
\0U\0\0\0\0\0\0\0\0 \0U\0\0\0\0\0\0\0'","\0\xC0\x92\b\x93(\xDA"),L(68300," \0U\0\0\0\0\0\0\0","\b\xDB"),L(68348," \0U\0\0\0\0\0\0\0\0\0\0@\0\0\0\0\0\0\0\0\0A\0\0\0B\0\0\0@\0\0\0\0\0\0\0\0\0C\0\0\0D",
"\b\xDF"),L(68432,`App ID\0\0{\0\0\0\0B\0\0\0\0\0\0v\0\0\0\0<\0\0\0-\0\0\0optionstokenP\0\0\0\0&\0\0\x002\0\0\0P\0\0\0\0=\0\0\0\0\0\0kindmessageservicehint: refused to follow a redirect: more than five, hidden by the browser, to h\
ttp, or one that would repeat the request elsewhere\0\v\0~\0\0\0: no response before the deadline\0\0\0@\f\0!\0\0\0: the response is not JSON, or longer than maxResponseBytes\0l\f\0;\0\0\0: the connection has no acces\
s token\0\f\0$\0\0\0: could not be reached: statuserror/message error_description message error_summary errors/[]/message errors/[]/detail detail []/message Fault/Error/[]/Message err error titleheader:x-r\
equest-id header:request-id header:x-github-request-id header:x-slack-req-idrequestIdretryAfterneededgranteddata\0\0\0k\0\0\0\0\0\0\0*\0\0\0E\0\0\0,\0\0\0\0\0\0F\0\0\0G\0\0\0\0\0\0\0\0\0H\0\0\0operationbase44.invalid after  attemp\
tsx-request-idintegrationTypeconnectorIdretryableattemptscode"\0\0\0"(): base44-state\0}\0\0\0\0\0\0'\0\0\0okretriedredirectedfailedcachedcoalescedhostwhere a redirect led, which its new configuration does no\
t nameheadera URL that is too longlocationnamesectionoriginsbaseUrldeadlinemaxRetriesmaxDelaymaxResponseBytesjsonapplication/jsonjsonTypeboundfetchonAttemptcheckhttps:urlbodyrenewedrate_limitedaccount\
scopes\0:\0\0\0\0\0\0#\0\0\0:\0\0\0\0z\0\0\0\x07\0\0\0:\0\0\0\0\0\0\0\x007\0\0\0:\0\0\0\0\0\0\0\0\0\0\0x-base44-connector-errorretry-after\0:\0\0\0\0\0\0\0\0W\0\0\0:\0\0\0\0c\0\0\0\0\0\0:\0\0\0\0h\0\0\0\0\0\0:\0\0\0\0\0\0\0\0(\0\0\0:\0\0\0\0\0\0\0\0\0\0\0:\0\0\0\0S\0\0\0$\
\0\0\0baseDelaymilliseconds\0\0\0\0\0	\0\0\0\0\0\f\0\0\0\0\0\0\0\0\0\0\x7FmaxEntriesentries\0\0\0\0\0
\0\0\0\0\0\x07\0\0\0\0\0\0@B\0retries\0p\0
\0\0\0\0\x07\0\0\0\0\0\0\0d\0\0\0bytes\0\0\0\0\0\0\0\x004\0\0\0\0\0\0\0\0\0\0\x7Fttl\0T\0\0\0\0\0\0\f\0\0\0\0\0\0\0\0\0timeout\0p\0\x07\0\0\0\0\0\f\0\0\0\0\0\0\0\0\0\x7Fh\0\b\0\0\0\0\0\f\0\0\0\0\0\0\0\0\0\x7Fz\0\b\0\0\0\0\0\f\0\0\0\0\0\0\0\0\0\0\x7FUnder base44 dev, calls go to production \
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
 again.Something other than Base44's API may have answered: check the server URL, and any proxy before it.\0`,`\xE8\xBA\x9C\xB0\u01C7\xE2\x80\xA6\u017F\xAA\xAF4\x9A0\xED\xD50\xB8\b\xC1\f\xFF\xFF\xFF\xE8\b\xF28\x82\xFF\xFF\xFF\xC1\f\xE0\x93\xC1\f\xFF\xFF\xFF
\xC1\f\xFF\xFF\xFF
\xC1\f\xFF\xFF\xFF\u05FB\xE2\x80\xA6`),L(72640,`cachescopecredentialappretryabortedaddEventListenerremoveEventListenersignalforceRefreshallowInsecureHttptrustedOriginsonErrormetered_connector_requ\
ires_proxyinvalid_argumentinvalid_configurationinsecure_urluntrusted_originunauthenticatedquotaforbiddenmeterednot_connectedserverbad_requestredirectnetworkinvalid_responseBearer appIdserverUrlhttps:/\
/base44.appheadersgetserviceTokenBase44-App-IdBase44-Service-AuthorizationAuthorizationBase44-StateX-Data-Envx-data-envBase44-Api-UrldevprodGMT GMT0..0123456789ABCDEFexpsuccessphasephase is not a non-\
empty stringsuccess is not a booleanpathGETmethodPOSTPUTPATCHDELETEHEADquery/external-auth/tokens//external-auth/tokens/connectors//app-user-auth/connectors//token/connectors//call/initiateIntegration\
 typeConnector ID/apps/Tab	NewLine
excl!quot"QUOT"num#dollar$percnt%amp&AMP&apos'lpar(rpar)ast*midast*plus+comma,period.sol/colon:semi;lt<LT<equals=gt>GT>quest?commat@lsqb[lbrack[bsol\\rsqb]rbrack]Hat^lowbar_UnderBar_grave\`DiacriticalGr\
ave\`lcub{lbrace{verbar|vert|VerticalLine|rcub}rbrace}hyphen-dash-\0\0\0\0\0\0\0\b\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x07\0\0\0\0\0\x07\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x07\0\0\0\0\v\0\x07\0\0\0\0\0\0\0\0\0\0\
\0\0\x07\0\0\0$\0\0\0\0(\0\0\0\0.\0\0\0\x003\0\0\0\x006\0\0\0\x009\0\x07\0\0\0@\0\0\0\0C\0\0\0\0F\0\0\0\0L\0\x07\0\0\0S\0\0\0\0X\0\x07\0\0\0_\0\0\0\0d\0\0\0\0i\0\x07\0\0\0p\0\0\0\0t\0\x07\0\0\0{\0	\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x07\0\0\0\0\0\x07\0\0\0\0\0\0\0\
\0\0\0\r\0\0\0\0\0\0\0\0\0\0\x07\0\0\0\0\0\x07\0\0\0\0\0\0\0\0[redacted]\0\0\0\0\0\0\0\0\0\0\0\0\0\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\0l!\0\0\0\0m!\0\0\0\0o!\0\0\0\0s!\0\b\0\0\0%%25%2525%252525\0!\0\0\0\0\0!\0\0\0\0\0!\0\0\0\0\0!\0\x07\0\0\0&&amp;\0\0\0!\0\0\0\0\0!\0\0\0\0\0\0\0\0\0*\0\0\
\0\0\0\0acceptcontent-typex-app-idauthorizationon-behalf-ofx-origin-url\0\0!\0\0\0\0\0\0\0!\0\f\0\0\0\0\0"\0\b\0\0\0\0\0"\0\r\0\0\0\0\0\0"\0\r\0\0\0\0\0\x1B"\0\f\0\0\0\0\0\0'"\0\f\0\0\0\0\0__proto__localhost[::1].localhost127http:/apiac\
cess_tokenaccess_token is not a non-empty string of printable charactersconnection_configconnection_config is neither an object nor nullredirect_urlredirect_url is not a non-empty stringmsgloc: errord\
etailNot FoundRequest failed with status code ; getConnectiongetAccessTokenisConnectedgetWorkspaceConnectionisWorkspaceConnectedgetCurrentAppUserConnectiongetCurrentAppUserAccessTokenisCurrentAppUserC\
onnectedcallApiconnectAppUserdisconnectAppUser: refused the token, and there is no other: the token does not cover this call: too many requests: not found: failed: refused the request (status ): refus\
ed to send its token to : nothing was sentCall another service with a fetch of its own. If the origin is 's, give it as an option: origins.not_configuredreconnectmissing_scopenot_foundrefusedReconnect\
  in the app's dashboard, or have the app's user connect again.the scope that this call needsAdd  to the scopes of the connector  (base44/connectors, or the app's dashboard), and connect it again., Se\
nd fewer requests to , or wait retryAfter seconds.The body could be read once only. Send the request again: it gets another token.\0\0\0\0&\0P\0\0\0https://http://hostsbase}/lacksxlabelsconnectionConfig., wh\
ich is no host in * has no base URL: give the option baseUrl, or an absolute URL, which is no part of a path needs connectionConfig., which this connection does not havehttps://base.invalid/a URL with\
 a user namea URL that cannot be parsed-./*lacking_scopesx-oauth-scopesheader:x-accepted-oauth-scopes:adminscope=""resetdatesecondsepoch_secondswaittoken_rejectedifinsufficient_scopeheader:[]www-authe\
nticate is not a service that is known: give its origins as an option, such as origins: ["https://api.example.com"]\0\0\0\0\0\0\0\0\0'\0\0[airtable]
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
if 503 header:retry-after * rate_limited

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

(google)
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
if 503 header:retry-after * rate_limited
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
if 401 error/code scope_not_authorized scope_permission_missed missing_scope
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
like\0\0O\0\0\0\0\0\0\0\0\0I\0\0\0\f\0\0\0\0\0\0J\0\0\0K\0\0\0L`,"\u0418\xC3\b\xC7\b\xCF\b\xD4\b\xD9\b\xDE\b\xE2\b\xE9\b\xF0\b\xF4\b\xF8\b\xFD\xC8\x84\b\x8A\b\x9B\b\xA0\b\xA7\b\xAE\b\xB3\b\xC0\b\xC5\b\xCC\b\xD3\x8CH\x9C\b\x9D\b\xA0\b\xA5\xCC\b\xCD\b\xE5P\xF4\f\xFA\u04E4\xD1\u213B\xE2\x80\xA6\x07\xF2\b\xDF"),
L(84120,"\0\0\0M",""),L(84184,"\0\0K\0\0\0d\v\0\0\0\0\0\0\0H\0\0\0\0\0\0","\0\x99\xA9\b\x97"),L(84228,`\0\0M\0\0\0\0
\0\0%`,"\0\x86\b\x82"),L(84284,"\0\x07\0J\0\0\0L\0\0\0\0\0\0\0H\0\0\0\0\0\0\0","\0\xBA\xE3\b\xB1"),L(84372,'\0\0H\0\0\0\0\0\0\0\n\0\0\0N\0\0\0O\0\0\0P\0\0\0Q\0\0\0\0\0\0\0\0\0\0\0\0\0\0options must be an objectfetch is req\
uired: this runtime has none of its own, so give one as an optionsignal must be an AbortSignalretry must be false, or an object of maxRetries, baseDelay and maxDelaycache must be true or false, or an \
object of ttl, maxEntries and scopescope must be "credential" or "app"trustedOrigins must be a list of origins such as "https://base44.app", without a user name, path or wildcardorigins must be a list\
 of origins such as "https://api.example.com", without a user name, path or wildcardbaseUrl must be a URL at one of the service\'s originsthe service must be an integration type such as "slack", or an \
object of service and appUser or workspacecalled `Option::unwrap_throw()` on a `None` value \0U\0\0\0\r\0\0$\0\0\0headers must have names of letters, digits and hyphensMap key is not a string and cannot be a\
n object keyServer URL must be an absolute http:// or https:// URLServer URL must not hold a user name or passwordServer URL must not hold a query or a fragmentrefused to follow a redirect: POST and D\
ELETE requests do not follow redirectsrefused to follow a redirect: it has no valid Location headerrefused to follow a redirect: it leads to another originrefused to follow a redirect: its URL holds a\
 user name or passwordrefused to follow a redirect: it is the fourth in a rowRequest is required and must be an objectRequest path is required and must be a stringRequest method must be one of GET, PO\
ST, PUT, PATCH, DELETE, or HEADRequest must be something that can be written as JSONBase44 answered with an empty body where JSON was expectedBase44 answered with something that is not JSON\0\0,\0N\0\0\0\0\
\0\0%\0\0\0Base44-App-Id header is required, but is was not found on the requestInvalid authorization header format. Expected "Bearer <token>"Service token is required to use asServiceRole. Please provide\
 a serviceToken when creating the client.Request is required and must be a Request: an object whose headers have a get methodConfiguration is required and must be an object with an appIdappId is requi\
red and must be a string of printable Latin-1 charactersheaders must be a plain object of names and values\0\0\0\0\0\0\0\0\0\0\0\0\0\f\0\0!\0\0\0\0\0\0\0	\0\0\0\r\0\0\0\f\0\0\0	\0\0\0\x07\0\0\0\0\0\0\b\0\0\0\x07\0\0\0\x07\0\0\0\0\0\0\0\0\0%\0\0%\0\0%\0\0\
\0\0%\0\0%\0\0\0\0\0p\0\0\0\0\0*\0\0\0$\0\0\0\0\0\0\v\0\0\0\0\0\0\b\0\0\0u$\0\0$\0\0$\0\0$\0\0$\0\0$\0\0\0\0\0\0\0\0\0\0\0\0\0\0\f\0\0\0\0\0\0\0\0\0\0\0\0	\0\0\0\x07\0\0\0\r\0\0\0\f\0\0\0\0\0\0\v\0\0\0\b\0\0\0\x07\0\0\0\x07\0\0\0\0\0\0^\0n\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\
\0\0\0p\0\0\0\0\0\0\0\0\x07\0\0\0\n\0\0\0\0\0\0\0\0\0	\0\0\0\0\0\0\0\0\0\0\0\0\0\0',"\0\xE3\b\x9A\x93\u0674\xE6\u0248\x8F\x9A\xA8\xB1\xDA\xBE\xC7\xD0\xE1\b\xE9\xF0 \x9F\xC3\xD6\xE9\xE1X\x83\x8F\x9F\xAE\xB3\xBC\xC3\xDA\xD0\xD6\xE1\b\xE9\xF0\xC0\xC2\xC9\xD3\xD9\xDF"),
L(86940,"R\0\0\0S\0\0\0T\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\r\0\0\0\0\0\0\v\0\0\0\0\0\0\0\0\0\x1B\0\0\0\0\0\0\0\0\0\x07\0\0\0\0\0\0\0\0\0\0#\0\0#\0\0#\0\0#\0\0#\0\0#\0$\x006$\0O$\0V$\0d$\0\0\0\0",
"T\xAF\xBC\xCA\xD5\xEB\xFF"),L(87088,"\0\0\0U",""),L(87140,"r\x07\0G\0\0\0)\0\x001",""),L(87176,"\0\0P\0\0\0\0\0\0\0\0\0%\x07\0L\0\0\0\0\b\0\0\r","\0\xD4\x9A"),L(87419,"\
",""),L(87613,"",""),L(87848,"closure \
invoked recursively or after being dropped\0\0V\0\0\0W\0\0\0X\0\0\0Y\0\0\0B\0V\0\0\0\0\0\0\0,\0\0\0B\0V\0\0\0\0\0\0\0 ","L\xC8\xBB"),L(87996,"\0\0P\0\0\0,\0\0	","\0\xD4"),L(88023,"\0","\0\x80"),
L(88084,"",""),L(88128,"",""),L(88148,"",""),L(88160,"\b",""),L(88180,"\b",""),L(88204,"\b",""),L(88228,"",""),L(88248,"",""),L(88260,"",""),L(88276,"",""),L(88308,"",""),L(88328,"",""),L(88344,
"\0\0\0\0\0\0\0Z","")}var Pe=new ArrayBuffer(16),X6=new Int32Array(Pe);new Float32Array(Pe);var Q6=new Float64Array(Pe);function v2(r){return X6[r]}function Ne(r){Q6[0]=r}function p(){throw new Error(
"abort")}var ki;const i={};var T=Math.imul,De=Math.fround,Hn=Math.abs,J2=Math.clz32,c,Xi;function zn(r,n,t,e){var a=0,o=0,f=0,s=0,u=0,b=0,k=0,d=0,h=0,w=0,v=0,y=0,B=0,j=0,O=0,E=0,R=0,D=0;a=c-608|0,c=a,
f=e<<2;i:{e:{n:{for(;;){if((o|0)!=(f|0)){if(b=t+o|0,o=o+4|0,!de(i.i[b>>2]))continue;break n}break}t=0,i.b[a+516]=0,i.i[a+504>>2]=-2147483648,i.i[a+496>>2]=0,i.i[a+488>>2]=0,i.i[a+476>>2]=5e3,i.i[a+480>>
2]=0,i.i[a+468>>2]=2,i.i[a+472>>2]=100,i.i[a+460>>2]=1e4,i.i[a+464>>2]=3e4,i.b[a+456]=2,i.i[a+440>>2]=0;break e}if(io(a+440|0,t,e),t=i.i[a+440>>2],(t|0)!=2)o=i.i[a+444>>2];else{w=lt(a+444|0),Q(n),Q(n+
16|0),P2(n+44|0),P2(n+60|0),k0(n+32|0),t=1;break i}}if(C(a+68|0,a+448|0,72),i.i[a+64>>2]=o,i.i[a+60>>2]=t,ji(a+48|0,Ls()|0),h=i.i[a+52>>2],w=i.i[a+48>>2],d0(a+40|0,88016),f=i.i[a+40>>2],e=i.i[f>>2],o=
i.i[a+44>>2],b=a+440|0,C(b,f+4|0,52),i.i[f>>2]=-2147483648,i.i[o>>2]=i.i[o>>2]+1,(e|0)!=-2147483647){f=a+280|0,C(f,b,52);e:{n:{r:{t:{if((e|0)!=-2147483648){if(i.i[a+440>>2]=e,C(a+444|0,f,52),!w)a:{if(!xi(
i.i[a+444>>2],i.i[a+448>>2],i.i[n+4>>2],i.i[n+8>>2])||!xi(i.i[a+456>>2],i.i[a+460>>2],i.i[n+20>>2],i.i[n+24>>2]))break a;C(a+204|0,f,52),i.i[a+200>>2]=e,k=1,e=i.B[a+248];break t}R4(a+440|0)}if(Me(a+440|
0,n+28|0,68432,6),u=i.i[a+452>>2],o=i.i[a+448>>2],k=i.i[a+444>>2],e=i.i[a+440>>2],(e|0)==-2147483648){b=0,e=k;break r}if(i.i[a+400>>2]=u,i.i[a+396>>2]=o,i.i[a+392>>2]=k,i.i[a+388>>2]=e,u=0|i.i[n+4>>2],
b=i.i[n+8>>2],i.i[a+452>>2]=4,i.i[a+448>>2]=74417,i.i[a+440>>2]=u,i.i[a+444>>2]=b,s=a+548|0,X(s,a+440|0,2),e=i.i[a+552>>2],f=w&1?h:1024,Hi(a+332|0,e,i.i[a+556>>2],f),l(f),m(i.i[a+548>>2],e),e=0,i.i[a+
548>>2]=0,d=i.i[a+332>>2],(d|0)!=-2147483648){if(i.i[a+476>>2]=i.i[a+368>>2],f=i.i[a+364>>2],i.i[a+468>>2]=i.i[a+360>>2],i.i[a+472>>2]=f,f=i.i[a+356>>2],i.i[a+460>>2]=i.i[a+352>>2],i.i[a+464>>2]=f,K8(
s),i.i[a+440>>2]=d,f=i.i[a+340>>2],i.i[a+444>>2]=i.i[a+336>>2],i.i[a+448>>2]=f,f=i.i[a+348>>2],i.i[a+452>>2]=i.i[a+344>>2],i.i[a+456>>2]=f,v=i.B[a+478],(v|0)!=2)a:{if(f=i.i[a+444>>2],s=i.i[a+448>>2],!O2(
f,s,74417,4))break a;if(i.B[a+476]){e=1;break a}if(i.B[a+477]){e=2;break a}u=i.i[a+456>>2],b=0,(v|0)==1&&(b=!D0(u,i.i[a+460>>2])),e=i.i[a+360>>2],v=i.i[a+356>>2],y=i.i[a+364>>2],m(i.i[a+452>>2],u),i.i[a+
460>>2]=o,i.i[a+456>>2]=k,i.i[a+452>>2]=6,i.i[a+448>>2]=73405,i.i[a+444>>2]=s,i.i[a+440>>2]=f,o=a+440|0,X(a+548|0,o,3),u=i.i[a+552>>2],k=_(u|0,i.i[a+556>>2])|0,m(i.i[a+548>>2],u),a0(a+200|0,n),a0(a+212|
0,n+16|0),Yr(o,k),R=a,D=_i(o),i.i[R+252>>2]=D,i.i[a+244>>2]=y,i.i[a+248>>2]=b,i.i[a+236>>2]=v,i.i[a+240>>2]=e,i.i[a+232>>2]=s,i.i[a+228>>2]=f,i.i[a+224>>2]=d,Q(a+388|0),k=0,e=(b|0)!=0;break t}yi(a+440|
0)}Q(a+388|0),s=4;break n}b=1;t:{a:{if(!(i.b[a+136]&1)&(e&1)){d=a+236|0,e=3;break a}if(i.i[a+124>>2]!=-2147483648)for(s=T(i.i[a+132>>2],12),d=a+236|0,f=i.i[a+244>>2],u=i.i[a+240>>2],o=i.i[a+128>>2],e=
4;;){if(!s)break a;if(s=s-12|0,v=o+8|0,y=o+4|0,o=o+12|0,!!xi(i.i[y>>2],i.i[v>>2],u,f))break}e=5;break t}a0(a+376|0,d),b=0}if(d=i.i[a+252>>2],f=i.i[d>>2]+1|0,i.i[d>>2]=f,f||p(),o=-2147483648,f=i.i[a+200>>
2],(f|0)!=-2147483648&&(i.i[a+440>>2]=f,o=a+204|0,C(a+444|0,o,52),w?(R4(a+440|0),o=-2147483648):(C(a+548|0,o,52),o=f)),d0(a+32|0,88016),u=i.i[a+32>>2],f=i.i[u>>2],s=i.i[a+36>>2],v=a+388|0,y=u+4|0,C(v,
y,52),i.i[u>>2]=o,C(y,a+548|0,52),i.i[s>>2]=i.i[s>>2]+1,(f|0)==-2147483647&&p(),i.i[a+440>>2]=f,C(a+444|0,v,52),(f|0)!=-2147483648&&R4(a+440|0),!b){if(u=i.i[a+380>>2],b=i.i[a+384>>2],o=i.i[a+376>>2],W4(
d),s=4,!k)break n;break r}k&&M(w,h),b=1024;break e}M(w,h)}i.i[a+144>>2]=e,i.b[a+140]=s,i.i[a+152>>2]=u,i.i[a+156>>2]=b,i.i[a+148>>2]=o,i.i[a+216>>2]=i.i[a+156>>2],f=i.i[a+152>>2],o=0,i.i[a+208>>2]=o|i.
i[a+148>>2],i.i[a+212>>2]=f,e=i.i[a+144>>2],i.i[a+200>>2]=i.i[a+140>>2],i.i[a+204>>2]=e,i.b[a+451]=2,f=a+548|0,o=a+140|0,e=a+440|0,Y2(f,o,e),X2(e,a+200|0,f),b=Q2(e),A2(o),d=0}for(f=Oi()|0,e=i.i[n+40>>
2]<<5,o=i.i[n+36>>2];;){if(e){ni(f|0,i.i[o+12>>2],i.i[o+28>>2]),e=e-32|0,o=o+32|0;continue}break}j8(a+24|0,i.i[n+44>>2],i.i[n+56>>2]),e=i.i[a+28>>2],o=i.i[a+24>>2],j8(a+16|0,i.i[n+60>>2],i.i[n+72>>2]),
v=i.i[n+28>>2],f=Js(i.i[n+12>>2],v|0,(o&1?e:1024)|0,(i.i[a+16>>2]&1?i.i[a+20>>2]:1024)|0,f|0)|0,i.i[a+556>>2]=a+116,i.i[a+552>>2]=a+108,i.i[a+548>>2]=a+100,s=i.i[a+80>>2],w=i.i[a+84>>2],h=i.i[a+88>>2],
y=i.i[a+92>>2],j=i.i[a+96>>2],k=i.B[a+76];e:{if(!((s|0)!=1e4|(w|0)!=3e4|((h|0)!=2|(y|0)!=100)|(t&1|((j|0)!=5e3|(k|0)!=2))))for(u=0,o=0;;){if((o|0)==12)break e;if(e=(a+548|0)+o|0,o=o+4|0,!!i.i[i.i[e>>2]>>
2])break}for(i.i[a+208>>2]=i.i[a+556>>2],e=i.i[a+552>>2],i.i[a+200>>2]=i.i[a+548>>2],i.i[a+204>>2]=e,o=0;;){if((o|0)!=12){e=i.i[(a+200|0)+o>>2],C2(a+8|0,i.i[e>>2],i.i[e+4>>2]),i.i[(a+440|0)+o>>2]=i.i[a+
8>>2]&1?i.i[a+12>>2]:1024,o=o+4|0;continue}break}e=i.i[a+448>>2],o=i.i[a+444>>2],u=i.i[a+440>>2],i.i[a+472>>2]=t&1?i.i[a+64>>2]:0,t=(k|0)==2,i.i[a+464>>2]=t?0:i.i[a+72>>2],i.i[a+460>>2]=t?0:i.i[a+68>>
2],i.i[a+456>>2]=j,i.i[a+452>>2]=y,i.i[a+448>>2]=h,i.i[a+444>>2]=w,i.i[a+440>>2]=s,i.i[a+468>>2]=(t?0:k)&255,u=Xs(a+440|0,9,u|0,o|0,e|0)|0}d?t=F(i.i[d+24>>2]):t=1024,w=Vs(f|0,u|0,t|0,b|0)|0,C(a+160|0,
a+60|0,40),y=i.i[a+120>>2],j=i.i[a+116>>2],O=i.i[a+104>>2],E=i.i[a+100>>2],C(a+200|0,n,76),f=i.i[a+240>>2],n=i.i[a+236>>2],h=i.i[a+232>>2],o=a+260|0,u=1,b=0;e:if(d){if(ht(a+440|0,i.i[d+8>>2],i.i[d+12>>
2]),e=i.i[a+440>>2],k=0,(e|0)==-2147483648)break e;u=i.i[a+444>>2],b=e,k=i.i[a+448>>2]}else k=0;for(T8(a+388|0,o),s=f<<5,t=a+452|0,o=n,e=o;;){if(s){B=i.i[o+12>>2],f=i.i[o+20>>2],i.i[t>>2]=0|i.i[o+16>>
2],i.i[t+4>>2]=f,i.i[t+8>>2]=i.i[o+24>>2],f=i.i[o+4>>2],i.i[a+440>>2]=i.i[o>>2],i.i[a+444>>2]=f,i.i[a+448>>2]=i.i[o+8>>2],l(i.i[o+28>>2]),l(B),B=i.i[a+460>>2],i.i[e+16>>2]=i.i[a+456>>2],i.i[e+20>>2]=B,
B=i.i[a+452>>2],i.i[e+8>>2]=i.i[a+448>>2],i.i[e+12>>2]=B,B=i.i[a+444>>2],i.i[e>>2]=i.i[a+440>>2],i.i[e+4>>2]=B,s=s-32|0,e=e+24|0,o=o+32|0;continue}break}if(t=0,_4(0,4),f=h<<5,s=(f>>>0)/24|0,o=n,h)e:{if(h=
T(s,24),(h|0)==(f|0))break e;if(!f){o=4;break e}if(o=l0(n,f,4,h),o)break e;p()}_4(0,4),f=i.i[a+392>>2],B=0,i.i[a+584>>2]=B|i.i[a+388>>2],i.i[a+588>>2]=f,i.i[a+592>>2]=i.i[a+396>>2],h=a+216|0,i.i[a+568>>
2]=i.i[h+8>>2],f=i.i[h+4>>2],i.i[a+560>>2]=i.i[h>>2],i.i[a+564>>2]=f,T8(a+596|0,a+244|0),i.i[a+580>>2]=(e-n>>>0)/24,i.i[a+576>>2]=o,i.i[a+572>>2]=s,i.i[a+556>>2]=k,i.i[a+552>>2]=u,i.i[a+548>>2]=b,gr(a+
496|0,a+548|0),l(v),Q(a+200|0),n=a+440|0,C(n,a+160|0,40),i.i[a+492>>2]=y,i.i[a+488>>2]=j,i.i[a+484>>2]=O,i.i[a+480>>2]=E,i.i[a+512>>2]=d,g0(Tt(n,F(w))),X4(a+124|0),M(i.i[a+108>>2],i.i[a+112>>2]);break i}
p()}i.i[r+4>>2]=w,i.i[r>>2]=t,c=a+608|0}function K6(r,n){r=r|0,n=n|0;var t=0,e=0,a=0,o=0,f=0,s=0,u=0,b=0,k=0,d=0,h=0,w=0,v=0,y=0,B=0,j=0,O=0,E=0,R=0,D=0,H=0,V=0,J=0,$=0,ri=0,ci=0,w2=0,p2=0,W2=0,G2=0;t=
c-176|0,c=t,i.i[t+24>>2]=n,e=ve(n|0)|0,i.i[t+28>>2]=e,Wt(t+16|0,ja(e|0)|0),E=i.i[t+20>>2],i.i[t+44>>2]=E,R=i.i[t+16>>2],i.i[t+40>>2]=R,i.i[t+36>>2]=t+28,i.i[t+32>>2]=t+24,f=7;i:{e:{n:{r:{t:{a:{f:{o:{s:{
u:{c:{b:switch(e=ac(n|0)|0,$=e>>>0>=9?9:e,$-1|0){case 0:break b;case 1:break c;case 2:break u;case 3:break e;case 4:break s;case 5:break o;case 6:break f;case 7:break a;case 8:break t;default:break r}
a=wn(i.i[t+24>>2])|0,ti(t+8|0,R,E,69352,4),e=i.i[t+12>>2];b:{if(p2=0,W2=we(a),G2=e,!(G2?p2:W2))l:{if(ln(i.i[t+24>>2])&65280){o=t+88|0,Gi(o,a),f=0,s=t+48|0,h=i.i[t+88>>2],e=(h|0)==-2147483648,u=e?1:i.i[t+
92>>2],Hi(s,u,e?0:i.i[t+96>>2],1024),m(e?0:h,u),m2(o,i.i[t+28>>2]);k:{if(i.i[t+48>>2]!=-2147483648&&(e=ge(i.i[t+24>>2])|0,i.i[t+136>>2]=e,o=n4(o,s,t+136|0,1,15),l(e),yi(s),o))break k;o=t+136|0,i0(o,i.
i[t+92>>2],i.i[t+96>>2],69356,63),e=zi(o),i2(o),f=1}e2(t+88|0)}else k:{ar(t+88|0,t+24|0,i.i[t+28>>2],0),e=i.i[t+92>>2],f=1;d:switch(i.i[t+88>>2]){case 0:break l;case 2:break k;default:break d}hn(i.i[t+
24>>2],e|0),l(e);break l}if(l(a),a=1,!f)break b;break i}l(a)}a=(pc(n|0)|0)!=0,f=2;break e}a=Fi(i.i[t+24>>2])|0,e=a&65535,o=e-301|0,o>>>0>7|!(1<<o&199)?b=e?3:2:b=uo(t+24|0,t+28|0)&255,D=a>>>8|0,f=3;break e}
if(((Fi(i.i[t+24>>2])|0)-200&65535)>>>0<100&&gc(n|0)|0){f=5;break e}Gn(t+88|0,t+32|0),a=i.i[t+92>>2],w2=a&-16777216,b=a>>>16|0,D=a>>>8|0,u=i.B[t+96],f=i.i[t+88>>2];break e}f=6;break n}f=6;break e}a=1,
e=lr(11,i.i[t+24>>2],1);break i}f=8;break e}f=8;break n}ar(t+88|0,t+24|0,i.i[t+28>>2],1),n=i.i[t+92>>2],e=i.i[t+88>>2],a=e;r:switch(e|0){default:hn(i.i[t+24>>2],n|0),l(n),e=0,a=0;break i;case 0:break i;case 2:
break r}e=n,a=1;break i}a=1}w=Jc(n|0)|0,o=xc(i.i[t+28>>2])|0,s=Ic(i.i[t+28>>2])|0,B=+Qs(n|0),e=ln(i.i[t+24>>2])|0,i.b[t+172]=e,i.b[t+169]=0,y=3,h=w>>>6&3,ri=h?(h|0)==1?1:2:0,i.b[t+160]=ri,O=w>>>4&3,h=
(O|0)==1,i.b[t+159]=O?h?1:2:0,v=w>>>2&3,ci=v?(v|0)==1?1:2:0,i.b[t+158]=ci,k=(w&254)>>>1|0,i.b[t+157]=k&1,i.b[t+156]=w&1,i.i[t+152>>2]=s,i.i[t+148>>2]=0,i.i[t+144>>2]=o,i.d[t+136>>3]=B,H=e>>>8|0,i.b[t+
173]=H,d=e>>>18|0,i.b[t+171]=d&1,j=e>>>17|0,i.b[t+170]=j&1,V=e>>>16|0,i.b[t+168]=V&1,B=+me(),J=+Ca();e:if(f>>>0>=2){e=11,o=4;n:{r:{t:switch(f-3|0){case 0:if(e=8,f=a&255|D<<8,(b&255)!=3)a:switch(ri-1|0){default:
if((b&255)==2|(H&255)>>>0>4)break r;i.b[t+173]=H+1,o=!O,a=0;f:{o:switch((f&65535)-301|0){case 0:case 1:a=h;break f;case 2:break o;default:break f}a=1}o=o|d;f:{o:{s:{if(j&1){if(u=1,(a|o)&1)break s;if(v)
break r}else u:{if(u=(b&255)==1,(a|o)&1)break s;o=4;c:switch(ci-1|0){case 1:break e;case 0:break c;default:break u}if(u=0,(b&255)==1)break e;break o}if(!u|w&1)break o;break r}if(e=1,d&1)break f}e=(O|0)!=
0&a}i.b[t+170]=u,o=1,i.b[t+169]=1,i.b[t+171]=e,e=i.B[t+169]|i.B[t+170]<<8|e<<16;break e;case 1:break e;case 0:break a}if((f&65535)>>>0<=399){if(k&1){o=2;break e}}else if(o=2,!(j&1)|k&1)break e;e=12;break r;case 1:
p();case 3:o=t+88|0,s=t+136|0;a:if(a&1){if(e=0,j&1||(e=0,!((w|d)&1)))break a;e=v>>>0<2|d}else e=0;Ye(o,s,e&1,1,0,t,B,J),e=i.B[t+88]==5,o=e?2564:i.i[t+88>>2],s=e?0:i.i[t+92>>2],e=(s&255)<<24|o>>>8;break e;case 5:
e=a&1?k&1?9:12:9;break r;case 2:break e;case 4:break n;default:break t}if(e=V&1,e&(a&1)){e=k&1?2:12;break r}if(d&1|(!e|v>>>0<2))break n;e=k&1?6:12}o=4;break e}i.b[t+169]=0,o=1,e=i.B[t+169]|i.B[t+170]<<
8|i.B[t+171]<<16}else{e=12,o=4;n:{r:switch((u&255)-1|0){case 0:case 4:y=6;break n;case 2:y=4;break n;case 3:y=5;break n;case 1:break n;case 5:break r;default:break e}y=7}if(j&1){e=k&1?y:12;break e}e=(b&
255)<<16|w2|(a&255|(D&255)<<8);n:{r:{t:{a:switch((u&255)-1|0){case 0:if(V&1){e=k&1?2:12;break e}else{i.s[t+88>>1]=256,i.b[t+168]=1;break r}case 2:Ye(t+88|0,t+136|0,(v>>>0<2|d)&1,0,f,e,B,J);break t;case 5:
break a;default:break n}Ye(t+88|0,t+136|0,((w|d)&1?v>>>0<2|d:0)&1,1,f,e,B,J)}if(i.B[t+88]!=5)break r;k=i.B[t+157];break n}s=i.i[t+92>>2],o=i.i[t+88>>2],e=(s&255)<<24|o>>>8;break e}e=k&1?y:12}_c(n|0,i.
B[t+172]|(i.B[t+170]<<17|i.B[t+168]<<16)|i.B[t+171]<<18|i.B[t+173]<<8);e:{n:switch($-1|0){default:a=69587,f=7;r:{t:switch((o&255)-1|0){case 0:a=69321,f=10;break r;case 2:b=e&1,a=b?69314:69594,f=b?7:12;
break r;case 1:break e;case 3:break t;default:break r}if((e&255)==12&&(Fi(i.i[t+24>>2])&65535)>>>0<=399){a=69312,f=2;break r}a=69331,f=6}Uc(n|0,(q=P(a,f)>>2,i.i[q]));break;case 0:case 3:break n}n:switch((o&
255)-1|0){case 0:if(e&1)r:{if(o=t+88|0,st(o,t+24|0),i.i[t+88>>2]==-2147483648)break r;a=_(i.i[t+92>>2],i.i[t+96>>2])|0,hn(i.i[t+24>>2],a|0),l(a),yi(o)}Zc(n|0,e>>>16&1),f=1024;r:{if(!(e&256)&&(bo(t,t+32|
0),f=i.i[t+4>>2],a=1,i.i[t>>2]&1))break r;e3(n|0,f|0),l(f),a=0}e=a?f:2;break i;case 2:Oa(i.i[t+24>>2],s|0),a=0,e=4;break i;case 3:if((e&255)==12){a=0,e=5;break i}(e-2&255)>>>0>=6?(a=1,e=lr(e,i.i[t+24>>
2],0)):(n=t+88|0,Gn(n,t+32|0),a=1,e=Y6(e,t+24|0,R,E,n));break i;case 1:break e;default:break n}e=e&1,a=0;break i}n=65536,((Fi(i.i[t+24>>2])|0)-200&65535)>>>0<100&&(n=Ac(i.i[t+28>>2])|0),Oa(i.i[t+24>>2],
n|0),a=0,e=3}l(i.i[t+28>>2]),l(i.i[t+24>>2]),i.i[r+8>>2]=a,n=a&1,i.i[r+4>>2]=n?e:0,i.i[r>>2]=n?0:e,c=t+176|0}function Y6(r,n,t,e,a){var o=0,f=0,s=0,u=0,b=0,k=0,d=0,h=0,w=0,v=0,y=0,B=0,j=0,O=0,E=0,R=0;
o=c-560|0,c=o,d=i.i[n>>2],e4(o+68|0,d),f=o+336|0,q4(f,n),K2(o+424|0,f,68858,145),i.i[o+488>>2]=i.i[o+424>>2],n=i.i[o+428>>2],i.i[o+480>>2]=n,i.i[o+484>>2]=n,f=i.i[o+432>>2],i.i[o+492>>2]=n+T(f,12);i:{
if(f)e:{if(i.i[o+484>>2]=n+12,s=i.i[n>>2],(s|0)==-2147483648)break e;f=i.i[n+8>>2],i.i[o+352>>2]=i.i[n+4>>2],i.i[o+356>>2]=f,i.i[o+348>>2]=s;break i}i.i[o+356>>2]=0,i.i[o+348>>2]=0,i.i[o+352>>2]=1}for(u0(
o+480|0),ui(o+544|0,o+68|0,o+348|0),f=i.i[o+548>>2],n=i.i[o+552>>2],i.i[o+424>>2]=0,i.i[o+428>>2]=1,i.i[o+432>>2]=0,s=(n>>>2|0)+((n&3)!=0)|0,E2(o+424|0,s>>>0>=300?300:s),i.i[o+488>>2]=300,i.i[o+484>>2]=
n+f,i.i[o+480>>2]=f,n=-300;s=Ki(o+480|0),!!((s|0)!=1114112&&(t0(o+424|0,s),n=n+1|0,n)););if(y=i.i[o+424>>2],s=i.i[o+428>>2],n=i.i[o+432>>2],m(i.i[o+544>>2],f),(r&255)==3?(ti(o+56|0,t,e,69108,6),N0(o+544|
0,o+336|0,i.i[o+56>>2],i.i[o+60>>2]),i.i[o+552>>2]||(Pt(o+480|0,i.i[o+344>>2]),b=i.i[o+484>>2],u=i.i[o+488>>2],b0(o+48|0,b,u,75930,7),f=0,i.i[o+48>>2]==1&&(Ri(o+40|0,b,u,i.i[o+52>>2]+7|0),k=i.i[o+44>>
2],f=i.i[o+40>>2]),u=f||1,f=f?k:0,b0(o+32|0,u,f,75937,1),u2(o+24|0,u,f,i.i[o+32>>2]&1?i.i[o+36>>2]:0),f=i.i[o+24>>2],Je(o+424|0,f||1,f?i.i[o+28>>2]:0),m(i.i[o+480>>2],b),li(o+544|0),i.i[o+552>>2]=i.i[o+
432>>2],f=i.i[o+428>>2],i.i[o+544>>2]=i.i[o+424>>2],i.i[o+548>>2]=f),i.i[o+488>>2]=i.i[o+552>>2],f=i.i[o+548>>2],i.i[o+480>>2]=i.i[o+544>>2],i.i[o+484>>2]=f,ti(o+16|0,t,e,69114,7),N0(o+492|0,o+336|0,i.
i[o+16>>2],i.i[o+20>>2])):(i.i[o+496>>2]=4,i.i[o+500>>2]=0,i.i[o+488>>2]=0,i.i[o+492>>2]=0,i.i[o+480>>2]=0,i.i[o+484>>2]=4),i.i[o+552>>2]=i.i[o+488>>2],t=i.i[o+484>>2],i.i[o+544>>2]=i.i[o+480>>2],i.i[o+
548>>2]=t,i.i[o+432>>2]=i.i[o+500>>2],t=i.i[o+496>>2],i.i[o+424>>2]=i.i[o+492>>2],i.i[o+428>>2]=t,t=o+68|0,Rr(o+360|0,t,o+544|0),Rr(o+372|0,t,o+424|0),f=i.i[o+364>>2],B=i.i[o+368>>2],E=o,R=Fi(d|0)&65535,
i.i[E+480>>2]=R,k4(o+384|0,o+480|0),t=ve(d|0)|0,N4(o+396|0,t),l(t),t=r-2|0,(t&255)>>>0>5?(e=74985,b=21):(t=t<<2&1020,e=i.i[t+86712>>2],b=i.i[t+86688>>2]),j=i.i[o+392>>2],w=i.i[o+388>>2],h=i.i[o+404>>2],
u=i.i[o+400>>2],n)i.i[o+436>>2]=n,i.i[o+432>>2]=s,k=2,i.i[o+428>>2]=2,v=74615,i.i[o+424>>2]=74615,t=s;else{for(n=0;;){if((n|0)!=16){t=(o+424|0)+n|0,i.i[t>>2]=1,i.i[t+4>>2]=0,n=n+8|0;continue}break}n=i.
i[o+436>>2],k=i.i[o+428>>2],v=i.i[o+424>>2],t=i.i[o+432>>2]}O=i.B[a+8],i.i[o+524>>2]=n,i.i[o+520>>2]=t,i.i[o+516>>2]=k,i.i[o+512>>2]=v,i.i[o+508>>2]=1,i.i[o+504>>2]=75015,i.i[o+500>>2]=j,i.i[o+496>>2]=
w,i.i[o+492>>2]=9,i.i[o+488>>2]=75006,i.i[o+484>>2]=b,i.i[o+480>>2]=e,Yi(o+440|0,r,u,h,o+480|0,6);i:{e:{n:{r:switch((r&255)-2|0){case 4:if((O|0)!=1)break n;X(o+532|0,75556,1);break i;case 0:i.i[o+480>>
2]=75214,f=62,e=10,n=o+480|0,r=75224;break e;case 1:for(i.i[o+552>>2]=0,i.i[o+544>>2]=0,i.i[o+548>>2]=1,n=T(B,12);;){if(n){r=i.i[f+8>>2],i.i[o+488>>2]=i.i[f+4>>2],i.i[o+492>>2]=r,r=i.i[o+552>>2],i.i[o+
484>>2]=r?2:0,i.i[o+480>>2]=r?75419:1,n=n-12|0,f=f+12|0,r4(o+544|0,o+480|0);continue}break}n=i.i[o+552>>2],n||(Zi(o+544|0,75286,30),n=i.i[o+552>>2]),i.i[o+516>>2]=67,i.i[o+512>>2]=75352,i.i[o+508>>2]=
h,i.i[o+504>>2]=u,i.i[o+500>>2]=32,i.i[o+496>>2]=75320,i.i[o+492>>2]=n,r=i.i[o+548>>2],i.i[o+488>>2]=r,i.i[o+484>>2]=4,i.i[o+480>>2]=75316,X(o+532|0,o+480|0,5),m(i.i[o+544>>2],r);break i;case 2:break r;default:
break n}i.i[o+480>>2]=75421,f=29,e=23,n=o+480|0,r=75444;break e}i.i[o+532>>2]=-2147483648;break i}i.i[n+20>>2]=f,i.i[n+16>>2]=r,i.i[n+12>>2]=h,i.i[n+8>>2]=u,i.i[n+4>>2]=e,X(o+532|0,n,3)}if(W(i.i[o+464>>
2],i.i[o+468>>2]),i.i[o+472>>2]=i.i[o+540>>2],r=i.i[o+536>>2],k=0,i.i[o+464>>2]=k|i.i[o+532>>2],i.i[o+468>>2]=r,e=o+68|0,ui(o+480|0,e,o+452|0),i.i[o+460>>2]=i.i[o+488>>2],r=i.i[o+484>>2],i.i[o+452>>2]=
i.i[o+480>>2],i.i[o+456>>2]=r,b=zi(o+440|0),i.i[o+408>>2]=b,f=o+408|0,ei(f,68852,6,M2(+((Fi(d|0)&65535)>>>0))|0),t=o+424|0,K2(t,o+336|0,69003,86),i.i[o+488>>2]=i.i[o+424>>2],n=i.i[o+428>>2],i.i[o+480>>
2]=n,i.i[o+484>>2]=n,r=i.i[o+432>>2],i.i[o+492>>2]=n+T(r,12),r)i:{if(i.i[o+484>>2]=n+12,r=i.i[n>>2],(r|0)==-2147483648)break i;i.i[o+412>>2]=r,r=i.i[n+8>>2],i.i[o+416>>2]=i.i[n+4>>2],i.i[o+420>>2]=r,ui(
t,e,o+412|0),ei(f,69089,9,r2(t))}u0(o+480|0),i.i[a>>2]==1&&(n=i.i[a+4>>2],r=(n>>>0)/1e3|0,ei(o+408|0,69098,10,D2(r+((0-n|0)!=(T(r,-1e3)|0))|0))),i.i[o+492>>2]=6,i.i[o+488>>2]=69108,i.i[o+484>>2]=2,r=i.
i[o+364>>2],n=0,i.i[o+496>>2]=n|i.i[o+360>>2],i.i[o+500>>2]=r,i.i[o+504>>2]=i.i[o+368>>2],i.i[o+512>>2]=7,i.i[o+508>>2]=69114,r=i.i[o+376>>2],i.i[o+516>>2]=i.i[o+372>>2],i.i[o+520>>2]=r,i.i[o+524>>2]=
i.i[o+380>>2],r=0;i:{for(;;){if((n|0)==40)break i;if(t=r+1|0,e=(o+480|0)+n|0,a=i.i[e+16>>2],(a|0)!=-2147483648){k=i.i[e+12>>2],h=i.i[e+8>>2],r=e+20|0,e=i.i[r>>2],r=i.i[r+4>>2],i.i[o+428>>2]=e,i.i[o+432>>
2]=r,i.i[o+424>>2]=a,r&&ei(o+408|0,h,k,Vt(e,r)),n=n+20|0,li(o+424|0),r=t;continue}break}if(i.i[o+480>>2]=t,(t|0)==2)break i;for(n=1-r|0,f=e+36|0;;){if(!n)break i;n=n-1|0,li(f),f=f+20|0}}return r=o+480|
0,s3(r|0,d|0),v0(r,i.i[o+480>>2],i.i[o+484>>2]),i.i[o+480>>2]!=-2147483648?(i.i[o+432>>2]=i.i[o+488>>2],r=i.i[o+484>>2],i.i[o+424>>2]=i.i[o+480>>2],i.i[o+428>>2]=r):(i.i[o+432>>2]=0,i.i[o+424>>2]=0,i.
i[o+428>>2]=1),vc(d|0)|0&&Ar(i.i[o+72>>2],i.i[o+76>>2],o+424|0),r=Ba(d|0)|0,tn(r)?(n=i.i[o+428>>2],Jn(o+480|0,o+68|0,n,i.i[o+432>>2]),t=i.i[o+480>>2],(t|0)!=-2147483648&&(e=i.i[o+484>>2],qt(o+8|0,e,i.
i[o+488>>2]),a=i.i[o+12>>2],f=i.i[o+8>>2],m(t,e),l(r),r=f&1?a:1024),f=r,m(i.i[o+424>>2],n)):(n=o+480|0,ui(n,o+68|0,o+424|0),f=r2(n),l(r)),ei(o+408|0,69121,4,f),i2(o+440|0),m(i.i[o+396>>2],u),m(i.i[o+384>>
2],w),m(y,s),M(i.i[o+336>>2],i.i[o+340>>2]),Vi(o+68|0),c=o+560|0,b}function Z6(r,n,t){r=r|0,n=n|0,t=t|0;var e=0,a=0,o=0,f=0,s=0,u=0,b=0,k=0,d=0,h=0,w=0,v=0,y=0,B=0,j=0,O=0,E=0,R=0,D=0,H=0,V=0,J=0,$=0;
if(e=c-464|0,c=e,he(n))i:{if(Ai(e- -64|0,n,72967,5),i.i[e+232>>2]=9,i.i[e+64>>2]!=1){i.i[e+368>>2]=-2147483648,i.i[e+372>>2]=9;break i}if(O=i.i[e+68>>2],ae(e+232|0),V=Y(O)&255,(V|0)==2)a=e+312|0,s2(a,
O),oe(e+152|0,a),a=i.i[e+160>>2],i.i[e+248>>2]=i.i[e+156>>2],i.i[e+252>>2]=a,i.i[e+256>>2]=i.i[e+164>>2],o=i.i[e+152>>2];else if(W0(e+152|0,O,72967,5),a=i.i[e+164>>2],i.i[e+312>>2]=i.i[e+160>>2],i.i[e+
316>>2]=a,i.i[e+320>>2]=i.i[e+168>>2],o=i.i[e+156>>2],i.i[e+152>>2]){i.i[e+384>>2]=i.i[e+320>>2],a=i.i[e+316>>2],i.i[e+376>>2]=i.i[e+312>>2],i.i[e+380>>2]=a,i.i[e+372>>2]=o,i.i[e+368>>2]=-2147483648;break i}else
i.i[e+256>>2]=i.i[e+320>>2],a=i.i[e+316>>2],i.i[e+248>>2]=i.i[e+312>>2],i.i[e+252>>2]=a;if((o|0)!=-2147483648)e:{if(a=i.i[e+252>>2],i.i[e+156>>2]=i.i[e+248>>2],i.i[e+160>>2]=a,i.i[e+152>>2]=o,i.i[e+164>>
2]=i.i[e+256>>2],a=i.i[e+160>>2],a&&X0(i.i[e+156>>2],a)){i.i[e+312>>2]=o,a=i.i[e+252>>2],i.i[e+316>>2]=i.i[e+248>>2],i.i[e+320>>2]=a,i.i[e+324>>2]=i.i[e+256>>2];break e}Q(e+152|0),i.i[e+312>>2]=-2147483648}else
i.i[e+312>>2]=-2147483648;if(s=e+372|0,f0(e+152|0,e+312|0,e+232|0),a=i.i[e+160>>2],i.i[e+336>>2]=0|i.i[e+156>>2],i.i[e+340>>2]=a,a=i.i[e+168>>2],i.i[e+344>>2]=i.i[e+164>>2],i.i[e+348>>2]=a,i.i[e+152>>
2]==1)a=i.i[e+348>>2],i.i[s+8>>2]=i.i[e+344>>2],i.i[s+12>>2]=a,a=i.i[e+340>>2],i.i[s>>2]=i.i[e+336>>2],i.i[s+4>>2]=a,i.i[e+368>>2]=-2147483648;else e:{a=i.i[e+348>>2],i.i[e+272>>2]=i.i[e+344>>2],i.i[e+
276>>2]=a,a=i.i[e+340>>2],i.i[e+264>>2]=i.i[e+336>>2],i.i[e+268>>2]=a,Ai(e+56|0,n,72972,9);n:{if(i.i[e+56>>2]==1){if(W0(e+152|0,i.i[e+60>>2],72972,9),a=i.i[e+160>>2],i.i[e+336>>2]=0|i.i[e+156>>2],i.i[e+
340>>2]=a,a=i.i[e+168>>2],i.i[e+344>>2]=i.i[e+164>>2],i.i[e+348>>2]=a,i.i[e+152>>2]){a=i.i[e+348>>2],i.i[s+8>>2]=i.i[e+344>>2],i.i[s+12>>2]=a,a=i.i[e+340>>2],i.i[s>>2]=i.i[e+336>>2],i.i[s+4>>2]=a,i.i[e+
368>>2]=-2147483648;break n}if(i.i[e+160>>2]=9,i.i[e+156>>2]=72972,i.i[e+152>>2]=10,f0(e+312|0,e+336|0,e+152|0),a=i.i[e+320>>2],i.i[e+296>>2]=0|i.i[e+316>>2],i.i[e+300>>2]=a,a=i.i[e+328>>2],i.i[e+304>>
2]=i.i[e+324>>2],i.i[e+308>>2]=a,i.i[e+312>>2]==1){a=i.i[e+308>>2],i.i[s+8>>2]=i.i[e+304>>2],i.i[s+12>>2]=a,a=i.i[e+300>>2],i.i[s>>2]=i.i[e+296>>2],i.i[s+4>>2]=a,i.i[e+368>>2]=-2147483648;break n}else
a=i.i[e+308>>2],i.i[e+288>>2]=i.i[e+304>>2],i.i[e+292>>2]=a,a=i.i[e+300>>2],i.i[e+280>>2]=i.i[e+296>>2],i.i[e+284>>2]=a}else ue(e+280|0,72981,18);if(v=e+384|0,i.i[e+364>>2]=0,i.i[e+356>>2]=0,i.i[e+360>>
2]=4,Ai(e+48|0,n,72999,7),i.i[e+48>>2]&1)r:{if(y=i.i[e+52>>2],oi(e+40|0,y,73006,3),i.i[e+40>>2]==1?(u=i.i[e+44>>2],a=Y(u),l(u),a=(a&255)==5):a=0,a|(Y(y)&255)!=6)v=s;else{if(a=ic(y|0)|0,w0(e+32|0),i.i[e+
32>>2]==1)l(i.i[e+36>>2]);else t:{if(ur(e+312|0,a),l(a),u=i.i[e+312>>2],i.i[e+152>>2]=12,(u|0)==-2147483648)break t;a=i.i[e+320>>2],o=i.i[e+316>>2],ae(e+152|0),R=(a<<4)+o|0,i.i[e+324>>2]=R,i.i[e+320>>
2]=u,i.i[e+312>>2]=o;a:{f:{o:{s:{u:{c:{b:{l:{k:{d:{for(;;){h:{if((o|0)==(R|0))break d;if(u=o+16|0,D=i.i[o>>2],(D|0)==-2147483648)break h;if(a=i.i[o+8>>2],H=i.i[o+4>>2],w=i.i[o+12>>2],de(w)){for(i.i[e+
296>>2]=w,Ci(e+152|0,H,a),o=i.i[e+160>>2],a=o,B=i.i[e+156>>2],b=B,o=0,j=i.i[e+152>>2];;){if((a|0)!=(o|0)){h=o+b|0,k=i.B[h],i.b[h]=k|((k-65&255)>>>0<26?32:0),o=o+1|0;continue}break}if(!a||N(b,a,74376,9))
break k;for(o=0;;){if((a|0)!=(o|0)){if(h=i.B[o+b|0],!((h-48&255)>>>0<10|((h&223)-65&255)>>>0<26)&&(k=h-33|0,!(!(k>>>0>13|!(1<<k&13949))|h-94>>>0<3)))w:switch(h-124|0){case 0:case 2:break w;default:break k}
o=o+1|0;continue}break}if(N(b,a,74254,13)||N(b,a,74267,12))break b;if(fi(e+152|0,w),f=i.i[e+152>>2],(f|0)==-2147483648)break l;if(d=i.i[e+156>>2],o=i.i[e+160>>2],!X0(d,o))break c;if(E=i.i[e+152>>2],d=
i.i[e+156>>2],(j|0)==-2147483648)break u;k=i.i[e+364>>2]<<5,f=i.i[e+360>>2]+8|0;w:{p:{for(;;){v:{if(B=f,!k)break v;if(k=k-32|0,f=f+32|0,!xi(i.i[B-4>>2],i.i[B>>2],b,a))continue;break p}break}i.i[e+304>>
2]=a,i.i[e+300>>2]=b,i.i[e+296>>2]=j,f=e+152|0,oe(f,e+296|0),i.i[e+180>>2]=w,i.i[e+176>>2]=o,i.i[e+168>>2]=E,i.i[e+172>>2]=d,m4(e+356|0,f);break w}f=B-8|0,Q(f+16|0),i.i[f+28>>2]=w,i.i[f+24>>2]=o,i.i[f+
16>>2]=E,i.i[f+20>>2]=d,m(j,b)}f=a}else l(w);m(D,H),o=u;continue}break}break s}u=R;break s}i.i[e+316>>2]=u,m(j,b),b=1;break f}i.i[e+316>>2]=u,b=_0(e+296|0)?3:2;break o}i.i[e+316>>2]=u,b=0;break o}i.i[e+
316>>2]=u,m(f,d),b=2;break o}i.i[e+316>>2]=u,f=a;break a}i.i[e+316>>2]=u,p4(e+312|0),l(y);break r}f=j,E=B,d=a}l(w)}i.i[e+380>>2]=E,i.i[e+384>>2]=d,i.i[e+376>>2]=f,i.i[e+372>>2]=b,i.i[e+368>>2]=-2147483648,
m(D,H),p4(e+312|0),l(y),k0(e+356|0),Q(e+280|0);break n}i.i[e+372>>2]=12}i.i[v>>2]=12,i.i[e+368>>2]=-2147483648,l(y),k0(e+356|0),Q(e+280|0);break n}if(Ai(e+24|0,n,73009,12),ze(e+152|0,i.i[e+24>>2],i.i[e+
28>>2],73009,12),a=i.i[e+160>>2],f=0,i.i[e+448>>2]=f|i.i[e+156>>2],i.i[e+452>>2]=a,a=i.i[e+168>>2],i.i[e+456>>2]=i.i[e+164>>2],i.i[e+460>>2]=a,i.i[e+152>>2])a=i.i[e+460>>2],i.i[s+8>>2]=i.i[e+456>>2],i.
i[s+12>>2]=a,a=i.i[e+452>>2],i.i[s>>2]=i.i[e+448>>2],i.i[s+4>>2]=a,i.i[e+368>>2]=-2147483648;else if(Ai(e+16|0,n,68479,5),ze(e+152|0,i.i[e+16>>2],i.i[e+20>>2],68479,5),a=i.i[e+160>>2],i.i[e+312>>2]=0|
i.i[e+156>>2],i.i[e+316>>2]=a,a=i.i[e+168>>2],i.i[e+320>>2]=i.i[e+164>>2],i.i[e+324>>2]=a,i.i[e+152>>2]!=1){a=i.i[e+268>>2],i.i[v>>2]=i.i[e+264>>2],i.i[v+4>>2]=a,a=i.i[e+276>>2],i.i[v+8>>2]=i.i[e+272>>
2],i.i[v+12>>2]=a,a=i.i[e+324>>2],i.i[e+436>>2]=i.i[e+320>>2],i.i[e+440>>2]=a,a=i.i[e+316>>2],i.i[e+428>>2]=i.i[e+312>>2],i.i[e+432>>2]=a,a=i.i[e+360>>2],i.i[e+400>>2]=i.i[e+356>>2],i.i[e+404>>2]=a,i.
i[e+408>>2]=i.i[e+364>>2],a=i.i[e+284>>2],i.i[e+368>>2]=i.i[e+280>>2],i.i[e+372>>2]=a,a=i.i[e+292>>2],i.i[e+376>>2]=i.i[e+288>>2],i.i[e+380>>2]=a,a=i.i[e+460>>2],i.i[e+420>>2]=i.i[e+456>>2],i.i[e+424>>
2]=a,a=i.i[e+452>>2],i.i[e+412>>2]=i.i[e+448>>2],i.i[e+416>>2]=a;break e}else a=i.i[e+324>>2],i.i[s+8>>2]=i.i[e+320>>2],i.i[s+12>>2]=a,a=i.i[e+316>>2],i.i[s>>2]=i.i[e+312>>2],i.i[s+4>>2]=a,i.i[e+368>>
2]=-2147483648,P2(e+448|0);Q(e+264|0),Q(e+280|0),k0(e+356|0);break e}Q(e+264|0)}if((V|0)!=2)break i;l(O)}else i.i[e+368>>2]=-2147483648,i.i[e+372>>2]=8;x8(e+76|0,e+368|0),o=i.i[e+80>>2],a=i.i[e+76>>2];
i:{if((a|0)==-2147483648)l(t);else for(C(e+160|0,e+84|0,68),i.i[e+156>>2]=o,i.i[e+152>>2]=a,oi(e+8|0,n,68472,7),d=i.i[e+12>>2],a=i.i[e+8>>2],J=e,$=V8(t),i.i[J+80>>2]=$,i.i[e+76>>2]=a&1?d:1024,zn(e,e+152|
0,e+76|0,2),t=0,o=i.i[e+4>>2],f=i.i[e>>2];;){if((t|0)==8)break i;l(i.i[(e+76|0)+t>>2]),t=t+4|0}f=1}l(n),i.i[r+8>>2]=f,n=f&1,i.i[r+4>>2]=n?o:0,i.i[r>>2]=n?0:o,c=e+464|0}function Wn(r,n,t){var e=0,a=0,o=0,
f=0,s=0,u=0,b=0,k=0,d=0,h=0,w=0,v=0,y=0,B=0,j=0,O=0,E=0,R=0,D=0,H=0,V=0,J=0,$=0,ri=0,ci=0,w2=0,p2=0,W2=0,G2=0,jn=0;e=c-672|0,c=e,w=Sc()|0,f=F(i.i[t+8>>2]),i.i[e+44>>2]=r,i.i[e+40>>2]=w,i.i[e+48>>2]=f,
i.b[e+52]=n,k=n&255,d=i.B[k+87068],W2=zc(w|0)|0,Z2(e+76|0,d),$=e+408|0,n=i.B[e+95],Me($,e+48|0,n?73393:73377,n?12:16),n=i.i[e+420>>2],u=i.i[e+416>>2],f=i.i[e+412>>2],a=i.i[e+408>>2];i:{if((a|0)==-2147483648)
t=0;else{i.i[e+108>>2]=n,i.i[e+104>>2]=u,i.i[e+100>>2]=f,i.i[e+96>>2]=a;e:{if(i.i[t>>2]==1)n:{ao(e+408|0,i.i[t+4>>2]);r:{t:switch(a=i.i[e+408>>2],a-5|0){case 0:break t;case 1:break n;default:break r}E=
1,R=i.i[e+412>>2];break n}n=i.i[e+416>>2],u=i.i[e+412>>2],t=1,f=a;break e}o=Kn(r),a=i.i[o+32>>2],s=i.i[o+28>>2];n:{if((Y(i.i[t+12>>2])&255)!=6)i.b[e+424]=0,i.i[e+420>>2]=a,i.i[e+416>>2]=s,i.i[e+408>>2]=
0;else r:{if(po(e+408|0,t+12|0,s,a),a=i.i[e+420>>2],s=i.i[e+416>>2],h=i.i[e+412>>2],B=i.i[e+408>>2],(B|0)!=2)break r;t=3,n=a,u=s,f=h;break n}if(i.i[o+80>>2])r:{if(D=i.i[e+424>>2],t=3,b=$t(i.i[o+48>>2],
i.i[o+52>>2]),!(As(b|0)|0))break r;if(E)t:{if(v=o3(R|0)|0,w0(e+32|0),y=1,i.i[e+32>>2]!=1)break t;l(i.i[e+36>>2]),t=1;break r}t:{if((B|0)==1&&Ps(h|0)|0){qs(w|0,h|0),l(h),M(y,v),l(b),t=10;break t}if(H=i.
i[o+12>>2],G2=i.i[o+8>>2],jn=i.B[e+92],S4(e+112|0,o- -64|0),V0(e+24|0,f,u),ri=i.i[e+28>>2],ci=i.i[e+24>>2],w2=ma(b|0)|0,p2=dc(r|0)|0,u=i.i[o+80>>2],f=i.i[e+88>>2],O=i.i[e+84>>2],t=nn(i.i[e+76>>2],i.i[e+
80>>2]),f=nn(O,f),u=Ws(i.i[u+24>>2],t|0,n|0,f|0)|0,l(f),l(t),f=F(r),n=e+408|0,O=e+40|0,h4(n,o,O),i.i[e+236>>2]=i.i[e+92>>2],r=i.i[e+88>>2],i.i[e+228>>2]=0|i.i[e+84>>2],i.i[e+232>>2]=r,r=i.i[e+80>>2],i.
i[e+220>>2]=i.i[e+76>>2],i.i[e+224>>2]=r,t=Bi(8,136),i.i[t+12>>2]=v,i.i[t+8>>2]=y,i.i[t>>2]=1,i.i[t+4>>2]=1,C(t+16|0,n,40),i.i[t+72>>2]=0,i.i[t+64>>2]=0,i.i[t+68>>2]=1024,i.i[t+56>>2]=0,i.s[t+132>>1]=
0,i.i[t+128>>2]=0,i.i[t+116>>2]=0,i.i[t+120>>2]=0,v=G2?H:(jn|0)==1?33554432:1048576,i.i[t+112>>2]=v,i.i[t+108>>2]=b,i.i[t+104>>2]=u,i.i[t+100>>2]=f,r=i.i[e+220>>2],i.i[t+76>>2]=i.i[e+216>>2],i.i[t+80>>
2]=r,r=i.i[e+228>>2],i.i[t+84>>2]=i.i[e+224>>2],i.i[t+88>>2]=r,r=i.i[e+236>>2],i.i[t+92>>2]=i.i[e+232>>2],i.i[t+96>>2]=r,s8(n,O),r=i.i[t>>2]+1|0,i.i[t>>2]=r,r){r=i.i[o+80>>2],f=i.i[r+20>>2],u=i.i[r+16>>
2],r=i.i[u>>2]+1|0,i.i[u>>2]=r,r||p(),i.i[e+192>>2]=i.i[o+44>>2],r=i.i[o+40>>2],i.i[e+184>>2]=0|i.i[o+36>>2],i.i[e+188>>2]=r,i.i[e+176>>2]=i.i[o+24>>2],r=i.i[o+20>>2],i.i[e+168>>2]=i.i[o+16>>2],i.i[e+
172>>2]=r,b=En()|0,r=i.i[e+420>>2],i.i[e+208>>2]=i.i[e+416>>2],i.i[e+212>>2]=r,r=i.i[e+412>>2],i.i[e+200>>2]=i.i[e+408>>2],i.i[e+204>>2]=r,r=i.i[e+124>>2],i.i[e+160>>2]=i.i[e+120>>2],i.i[e+164>>2]=r,r=
i.i[e+116>>2],i.i[e+152>>2]=i.i[e+112>>2],i.i[e+156>>2]=r,n=e+128|0,z4(n),k2(),r=i.i[e+212>>2],i.i[e+224>>2]=i.i[e+208>>2],i.i[e+228>>2]=r,r=i.i[e+204>>2],i.i[e+216>>2]=i.i[e+200>>2],i.i[e+220>>2]=r,i.
i[e+244>>2]=f,i.i[e+240>>2]=u,i.i[e+236>>2]=a,i.i[e+232>>2]=s,r=i.i[e+188>>2],i.i[e+248>>2]=i.i[e+184>>2],i.i[e+252>>2]=r,i.i[e+256>>2]=i.i[e+192>>2],i.i[e+260>>2]=t,r=i.i[e+172>>2],i.i[e+264>>2]=i.i[e+
168>>2],i.i[e+268>>2]=r,i.i[e+272>>2]=i.i[e+176>>2],i.i[e+276>>2]=ci,i.i[e+280>>2]=ri,i.i[e+284>>2]=w2,i.i[e+292>>2]=v,i.i[e+296>>2]=p2,i.b[e+288]=d,i.b[e+321]=(b|0)!=0,y=i.B[k+86736],i.b[e+320]=y,i.b[e+
316]=D,r=i.i[e+124>>2],i.i[e+308>>2]=i.i[e+120>>2],i.i[e+312>>2]=r,r=i.i[e+116>>2],i.i[e+300>>2]=i.i[e+112>>2],i.i[e+304>>2]=r,Ht(e+328|0,n),k=e+616|0,Z2(k,d);a:if(i.B[e+633])r=2;else{if(n=i.B[e+272],
r=2,(n|0)==2)break a;r=i.i[e+268>>2],H=i.i[e+264>>2],Jt(k,e+276|0,n&1),i.i[e+660>>2]=H,i.i[e+664>>2]=r,C(e+356|0,k,52),i.b[e+354]=i.B[e+179],i.s[e+352>>1]=i.B[e+177]|i.B[e+178]<<8,r=n}i.i[e+488>>2]=i.
i[e+192>>2],n=i.i[e+188>>2],k=i.i[e+184>>2],i.i[e+480>>2]=k,i.i[e+484>>2]=n,i.i[e+520>>2]=p2,i.i[e+516>>2]=v,i.b[e+512]=d,i.i[e+508>>2]=w2,i.i[e+504>>2]=ri,i.i[e+500>>2]=ci,i.i[e+496>>2]=t,n=i.i[e+156>>
2],d=i.i[e+152>>2],i.i[e+524>>2]=d,i.i[e+528>>2]=n,n=i.i[e+164>>2],d=i.i[e+160>>2],i.i[e+532>>2]=d,i.i[e+536>>2]=n,i.b[e+540]=D,i.i[e+412>>2]=f,i.i[e+408>>2]=u,n=e+416|0,C(n,e+356|0,52),i.b[e+492]=y,i.
i[e+476>>2]=a,i.i[e+472>>2]=s,a=i.S[e+352>>1],i.b[e+469]=a,i.b[e+470]=a>>>8,i.b[e+471]=i.B[e+354],i.b[e+468]=r,V=i.d[e+328>>3];a:{f:{o:{if(!(D&1|(r&255)==2))s:{if(j=i.d[e+336>>3],s=i.i[e+460>>2],Y0(e+
16|0,n),i.i[e+16>>2]!=1||(a=i.i[e+20>>2],a>>>0>=i.I[22041])||(r=i.i[22040]+T(a,112)|0,i.i[r>>2]==2)||(J=i.d[r+32>>3],j=t2(V-i.d[r+16>>3],j-i.d[r+24>>3]),J<=j|+(s>>>0)<=j)||(s=e+548|0,_e(s,r+48|0),J=i.
d[r+40>>3],Br(a),Kr(a),r=j>=J,i.b[e+560]=r,i.i[e+548>>2]==7))break s;Xr(e+620|0,y,s),i.i[e+648>>2]=0,i.i[e+616>>2]=0,a=i.i[e+212>>2],s=i.i[e+208>>2],i.i[e+640>>2]=s,i.i[e+644>>2]=a,a=i.i[e+204>>2],s=i.
i[e+200>>2],i.i[e+632>>2]=s,i.i[e+636>>2]=a,a=e+616|0,Ii(88272,a);u:{if(!(!b|!r))c:{if(L4(a,n),s=e+460|0,i.i[e+668>>2]=i.i[s+8>>2],r=i.i[s+4>>2],i.i[e+660>>2]=i.i[s>>2],i.i[e+664>>2]=r,r=e+564|0,C(r,a,
52),i.B[e+668]==2)break c;r=xt(r),r&&(i.d[r+40>>3]=i.d[r+32>>3]),r=e+480|0,i.i[r+8>>2]=0,i.i[r>>2]=0,i.i[r+4>>2]=0,_n(e+564|0,e+408|0,V);break u}hi(t),vi(e+500|0),n2(u,f),l2(n)}if(i.i[22026]=i.i[22026]+
1,g2(),r=e+216|0,h4(r,o,e+40|0),i.B[e+252]==11)break a;C(e+408|0,r,40),r=4;break o}if(r=i.i[e+212>>2],i.i[e+624>>2]=i.i[e+208>>2],i.i[e+628>>2]=r,r=i.i[e+204>>2],i.i[e+616>>2]=i.i[e+200>>2],i.i[e+620>>
2]=r,i.b[e+656]=2,n=_n(e+616|0,e+408|0,V),i.i[22026]=i.i[22026]+1,B&1)s:{if(yc(w|0,h|0,n|0),w0(e+8|0),!i.i[e+8>>2])break s;l(i.i[e+12>>2]),k2(),pr(n),i.i[22026]=i.i[22026]+1,g2(),hi(t),l(h),t=3;break t}
if(g2(),r=e+216|0,h4(r,o,e+40|0),i.B[e+252]==11)break a;if(C(e+408|0,r,40),i.i[t+128>>2])break f;r=5}xr($,0,0,0,r)}ra(e+408|0)}hi(t),M(B,h),g0(o),M(E,R),Q(e+96|0);break i}p()}f=5;break n}else b=so(e+40|
0),dn(w|0,b|0),t=10;l(b),M(B,h),u=2,f=4}g0(o),M(E,R)}if(Q(e+96|0),(t|0)==10)break i}i.i[e+68>>2]=n,i.i[e+64>>2]=u,i.i[e+60>>2]=f,i.b[e+56]=t,r=c-16|0,c=r,n=_i(e+56|0),i.b[r+12]=0,i.i[r+8>>2]=0,i.i[r+4>>
2]=n,n=Vn(r+4|0,e+40|0,0),c=r+16|0,dn(w|0,n|0),l(n)}return B0(e+40|0),c=e+672|0,W2}function X2(r,n,t){var e=0,a=0,o=0,f=0,s=0,u=0,b=0;e=c-80|0,c=e,a=G0(n),i.i[e+12>>2]=0,i.i[e+4>>2]=0,i.i[e+8>>2]=1,a=
(a&255)<<2,o=i.i[a+86812>>2],s=i.i[a+86748>>2];i:{e:{n:{r:switch(i.B[n]-1|0){case 0:t:switch(i.i[n+4>>2]-1|0){case 0:if(!G(e+4|0,85775,45))break n;p();case 1:if(i.i[e+24>>2]=n+8,i.i[e+44>>2]=4,i.i[e+40>>
2]=e+24,!z(e+4|0,84088,66228,e+40|0))break n;p();case 2:if(!G(e+4|0,85820,68))break n;p();case 3:if(!G(e+4|0,85888,53))break n;p();default:break t}if(!G(e+4|0,85734,41))break n;p();case 1:t:{a:{f:{o:{
s:{u:{c:{b:{l:{k:{d:{h:switch(a=i.i[n+4>>2],(a>>>0<=3?11:a-4|0)-1|0){case 0:break h;case 1:break d;case 2:break k;case 3:break l;case 4:break b;case 5:break c;case 6:break u;case 7:break s;case 8:break o;case 9:
break f;case 10:break a;default:break t}if(!G(e+4|0,86133,62))break n;p()}if(!G(e+4|0,86195,103))break n;p()}if(!G(e+4|0,86298,84))break n;p()}if(!G(e+4|0,86382,61))break n;p()}if(!G(e+4|0,86443,70))break n;
p()}if(i.i[e+24>>2]=n+8,i.i[e+44>>2]=4,i.i[e+40>>2]=e+24,!z(e+4|0,84088,67860,e+40|0))break n;p()}if(i.i[e+24>>2]=n+8,i.i[e+44>>2]=4,i.i[e+40>>2]=e+24,!z(e+4|0,84088,66237,e+40|0))break n;p()}if(!G(e+
4|0,86513,50))break n;p()}if(i.i[e+24>>2]=n+8,i.i[e+44>>2]=4,i.i[e+40>>2]=e+24,!z(e+4|0,84088,65655,e+40|0))break n;p()}if(i.i[e+24>>2]=n+8,i.i[e+44>>2]=4,i.i[e+40>>2]=e+24,!z(e+4|0,84088,66275,e+40|0))
break n;p()}a:switch(a-1|0){case 0:if(!G(e+4|0,85164,54))break n;p();case 1:if(i.i[e+24>>2]=n+8,i.i[e+44>>2]=5,i.i[e+40>>2]=e+24,!z(e+4|0,84088,65977,e+40|0))break n;p();case 2:if(i.i[e+24>>2]=n+8,i.i[e+
44>>2]=5,i.i[e+40>>2]=e+24,!z(e+4|0,84088,67655,e+40|0))break n;p();default:break a}if(i.i[e+24>>2]=n+8,i.i[e+44>>2]=5,i.i[e+40>>2]=e+24,!z(e+4|0,84088,67753,e+40|0))break n;p()}if(!G(e+4|0,86064,69))
break n;p();case 2:t:switch(i.i[n+4>>2]-1|0){case 0:if(n=i.i[n+8>>2],a=i.i[n>>2],i.i[e+20>>2]=i.i[n+4>>2],i.i[e+16>>2]=a,a=i.i[n+12>>2],i.i[e+24>>2]=i.i[n+8>>2],i.i[e+28>>2]=a,i.i[e+32>>2]=i.i[n+16>>2],
i.i[e+36>>2]=i.i[n+20>>2],i.i[e+68>>2]=3,i.i[e+60>>2]=3,i.i[e+52>>2]=6,i.i[e+44>>2]=6,i.i[e+64>>2]=e+36,i.i[e+56>>2]=e+32,i.i[e+48>>2]=e+24,i.i[e+40>>2]=e+16,!z(e+4|0,84088,65703,e+40|0))break n;p();case 1:
if(i.i[e+24>>2]=n+8,i.i[e+44>>2]=4,i.i[e+40>>2]=e+24,!z(e+4|0,84088,67942,e+40|0))break n;p();case 2:if(i.i[e+24>>2]=n+8,i.i[e+44>>2]=4,i.i[e+40>>2]=e+24,!z(e+4|0,84088,67731,e+40|0))break n;p();case 3:
if(!G(e+4|0,84445,77))break n;p();case 4:if(!G(e+4|0,84522,29))break n;p();case 5:if(!G(e+4|0,84551,71))break n;p();case 6:if(!G(e+4|0,84622,70))break n;p();case 7:if(!G(e+4|0,84692,35))break n;p();case 8:
if(!G(e+4|0,84727,108))break n;p();case 9:if(!G(e+4|0,84835,106))break n;p();case 10:if(!G(e+4|0,84941,53))break n;p();case 11:if(!G(e+4|0,84994,105))break n;p();default:break t}if(!G(e+4|0,84420,25))
break n;p();case 3:t:switch(i.i[n+4>>2]-1|0){case 0:if(!G(e+4|0,85323,48))break n;p();case 1:if(!G(e+4|0,85371,46))break n;p();case 2:if(i.i[e+24>>2]=n+8,i.i[e+44>>2]=5,i.i[e+40>>2]=e+24,!z(e+4|0,84088,
66159,e+40|0))break n;p();case 3:if(i.i[e+24>>2]=n+8,i.i[e+44>>2]=5,i.i[e+40>>2]=e+24,!z(e+4|0,84088,66071,e+40|0))break n;p();default:break t}if(!G(e+4|0,85269,54))break n;p();case 4:n=i.i[n+4>>2],i.
i[e+24>>2]=n+16,i.i[e+44>>2]=5,i.i[e+40>>2]=e+24,z(e+4|0,84088,65975,e+40|0)&&p(),i.i[e+48>>2]=i.i[e+12>>2],a=i.i[e+8>>2],i.i[e+40>>2]=i.i[e+4>>2],i.i[e+44>>2]=a,u=i.i[n+12>>2],b=i.i[n+8>>2],n=i.S[n+32>>
1],f=1;break i;case 5:i.i[e+16>>2]=n+1,n=i.S[n+2>>1],i.i[e+24>>2]=n,i.i[e+52>>2]=3,i.i[e+44>>2]=8;break e;case 6:i.i[e+16>>2]=n+4,n=i.S[n+2>>1],i.i[e+24>>2]=n,i.i[e+52>>2]=3,i.i[e+44>>2]=7;break e;case 7:
if(i.i[e+16>>2]=i.i[n+4>>2],i.i[e+24>>2]=n+8,i.i[e+52>>2]=4,i.i[e+44>>2]=3,i.i[e+48>>2]=e+24,i.i[e+40>>2]=e+16,!z(e+4|0,84088,68027,e+40|0))break n;p();case 8:a=n+8|0;t:switch(i.i[n+4>>2]-1|0){case 0:
if(i.i[e+24>>2]=a,i.i[e+44>>2]=5,i.i[e+40>>2]=e+24,!z(e+4|0,84088,65944,e+40|0))break n;p();case 1:if(i.i[e+24>>2]=a,i.i[e+44>>2]=5,i.i[e+40>>2]=e+24,!z(e+4|0,84088,65855,e+40|0))break n;p();case 2:if(i.
i[e+24>>2]=a,i.i[e+44>>2]=5,i.i[e+40>>2]=e+24,!z(e+4|0,84088,65892,e+40|0))break n;p();default:break t}if(i.i[e+24>>2]=a,i.i[e+44>>2]=5,i.i[e+40>>2]=e+24,!z(e+4|0,84088,65944,e+40|0))break n;p();default:
break r}a=n+8|0;r:switch(i.i[n+4>>2]-1|0){case 0:if(i.i[e+24>>2]=a,i.i[e+52>>2]=3,i.i[e+48>>2]=86564,i.i[e+44>>2]=4,i.i[e+40>>2]=e+24,!z(e+4|0,84088,66327,e+40|0))break n;p();case 1:if(i.i[e+24>>2]=a,
i.i[e+44>>2]=4,i.i[e+40>>2]=e+24,!z(e+4|0,84088,67880,e+40|0))break n;p();case 2:if(i.i[e+24>>2]=a,i.i[e+44>>2]=4,i.i[e+40>>2]=e+24,!z(e+4|0,84088,67589,e+40|0))break n;p();default:break r}i.i[e+24>>2]=
a,i.i[e+44>>2]=4,i.i[e+40>>2]=e+24,z(e+4|0,84088,67824,e+40|0)&&p()}i.i[e+48>>2]=i.i[e+12>>2],a=i.i[e+8>>2],i.i[e+40>>2]=i.i[e+4>>2],i.i[e+44>>2]=a,f=0;break i}i.i[e+48>>2]=e+24,i.i[e+40>>2]=e+16,z(e+
4|0,84088,68144,e+40|0)&&p(),i.i[e+48>>2]=i.i[e+12>>2],a=i.i[e+8>>2],i.i[e+40>>2]=i.i[e+4>>2],i.i[e+44>>2]=a,f=1}i.i[r+76>>2]=s,i.i[r+72>>2]=o,o=i.i[e+44>>2],a=i.i[e+40>>2],i.i[r+8>>2]=a,i.i[r+12>>2]=
o,i.i[r+16>>2]=i.i[e+48>>2],i.i[r+80>>2]=0,i.s[r+70>>1]=n,i.b[r+100]=0,i.i[r+32>>2]=-2147483648,i.i[r+20>>2]=-2147483648,i.i[r+88>>2]=0,i.i[r+44>>2]=-2147483648,i.i[r+4>>2]=u,i.i[r>>2]=b,a=i.i[t+4>>2],
i.i[r+56>>2]=i.i[t>>2],i.i[r+60>>2]=a,i.i[r+64>>2]=i.i[t+8>>2],i.s[r+68>>1]=(n&65535)!=0&f,i.i[r+92>>2]=1024,i.i[r+96>>2]=1024,c=e+80|0}function $6(r,n,t){r=r|0,n=n|0,t=t|0;var e=0,a=0,o=0,f=0,s=0,u=0,
b=0,k=0,d=0,h=0,w=0,v=0,y=0,B=0,j=0,O=0,E=0,R=0;e=c-368|0,c=e,fi(e+136|0,n),h=i.i[e+136>>2];i:{e:{if((h|0)!=-2147483648)n:{if(b=i.i[e+140>>2],v=i.i[e+144>>2],!v){m(h,b);break n}R=i.i[e+140>>2],s=i.i[e+
144>>2],j=F(t),i.i[e+184>>2]=j,At(e+56|0,e+184|0,1),k=i.i[e+64>>2],d=i.i[e+60>>2],a=i.i[e+56>>2];r:{if((a|0)!=13)i.i[e+72>>2]=k,i.i[e+68>>2]=d,i.i[e+64>>2]=a,i.i[e+56>>2]=2,i.i[e+60>>2]=-2147483648;else{
Wi(e+48|0,d,k,69466,7);t:{if(i.i[e+48>>2]!=1)y=4;else{if(w=i.i[e+52>>2],(Y(w)&255)!=4)break t;if(h0(e+188|0,w),u=i.i[e+192>>2],a=i.i[e+196>>2],i.b[e+287]=0,i.i[e+140>>2]=(a<<2)+u,i.i[e+136>>2]=u,i.i[e+
148>>2]=e+287,i.i[e+144>>2]=e+367,mr(e+312|0,e+136|0),i.i[e+312>>2]!=-2147483648){for(bi(e+40|0,4,4,12),o=i.i[e+40>>2],f=i.i[e+44>>2],i.i[f+8>>2]=i.i[e+320>>2],a=i.i[e+316>>2],u=0,i.i[f>>2]=u|i.i[e+312>>
2],i.i[f+4>>2]=a,i.i[e+308>>2]=1,i.i[e+304>>2]=f,i.i[e+300>>2]=o,a=i.i[e+148>>2],i.i[e+64>>2]=i.i[e+144>>2],i.i[e+68>>2]=a,a=i.i[e+140>>2],i.i[e+56>>2]=i.i[e+136>>2],i.i[e+60>>2]=a,u=12,o=1;;){if(mr(e+
324|0,e+56|0),i.i[e+324>>2]!=-2147483648){i.i[e+300>>2]==(o|0)&&(S2(e+300|0,1),f=i.i[e+304>>2]),O=u+f|0,i.i[O+8>>2]=i.i[e+332>>2],a=i.i[e+328>>2],i.i[O>>2]=i.i[e+324>>2],i.i[O+4>>2]=a,o=o+1|0,i.i[e+308>>
2]=o,u=u+12|0;continue}break}a=i.i[e+304>>2],i.i[e+288>>2]=i.i[e+300>>2],i.i[e+292>>2]=a,i.i[e+296>>2]=i.i[e+308>>2]}else i.i[e+296>>2]=0,i.i[e+288>>2]=0,i.i[e+292>>2]=4;if(i.B[e+287]==1?(li(e+288|0),
f=-2147483648):(y=i.i[e+292>>2],u=i.i[e+296>>2],f=i.i[e+288>>2]),b2(e+188|0),(f|0)==-2147483648)break t;l(w)}Wi(e+32|0,d,k,69473,7),i.i[e+32>>2]!=1?a=-2147483648:(o=i.i[e+36>>2],fi(e+56|0,o),w=i.i[e+64>>
2],B=i.i[e+60>>2],a=i.i[e+56>>2],l(o),o=(a|0)==-2147483648,a=o?0:a,B=o?1:B,E=o?0:w),Er(e+24|0,91,R,s),o=i.i[e+24>>2];a:{f:{if(o)s=i.i[e+28>>2],i.i[e+236>>2]=o,i.i[e+208>>2]=v,i.i[e+204>>2]=b,i.i[e+200>>
2]=h,i.i[e+232>>2]=E,i.i[e+228>>2]=B,i.i[e+224>>2]=a,i.i[e+220>>2]=u,i.i[e+216>>2]=y,i.i[e+212>>2]=f,i.i[e+240>>2]=s;else{if(i.i[e+236>>2]=1,i.i[e+240>>2]=0,i.i[e+208>>2]=v,i.i[e+204>>2]=b,i.i[e+200>>
2]=h,i.i[e+232>>2]=E,i.i[e+228>>2]=B,i.i[e+224>>2]=a,i.i[e+220>>2]=u,i.i[e+216>>2]=y,i.i[e+212>>2]=f,u)s=0;else{i.i[e+140>>2]=108,i.i[e+136>>2]=76030,P0(e+60|0,b,v,e+136|0,1),i.i[e+56>>2]=2;break f}o=
1}if(ti(e+16|0,o,s,75590,5),f=i.i[e+20>>2],f)o:{if(h=i.i[e+16>>2],u&&F8(b,v,75595,1)||(i.i[e+60>>2]=f,i.i[e+56>>2]=h,P0(e+136|0,b,v,e+56|0,1),f=i.i[e+136>>2],(f|0)==-2147483648))break o;C(e- -64|0,e+140|
0,36),i.i[e+60>>2]=f,i.i[e+56>>2]=2;break f}if((a|0)!=-2147483648)o:{if(a=e+244|0,$4(a,B,E),i.i[e+244>>2]!=-2147483648){if(ti(e+8|0,o,s,69352,4),i.i[e+12>>2]){yi(a);break o}else if(i.i[e+56>>2]=e+367,
s=n4(e+200|0,a,0,e+56|0,18),yi(a),s)break o}i.i[e+64>>2]=11,i.i[e+56>>2]=2,i.i[e+60>>2]=-2147483648;break f}if(I2(e+136|0,d,k,70032,3e4),f=i.i[e+140>>2],a=i.i[e+136>>2],(a|0)!=13){i.i[e+72>>2]=i.i[e+144>>
2],i.i[e+68>>2]=f,i.i[e+64>>2]=a,i.i[e+56>>2]=2,i.i[e+60>>2]=-2147483648;break f}if(dr(e+56|0,d,k,76140),a=i.i[e+64>>2],i.i[e+136>>2]=i.i[e+60>>2],i.i[e+140>>2]=a,i.i[e+144>>2]=i.i[e+68>>2],i.i[e+56>>
2]==1){i.i[e+72>>2]=i.i[e+144>>2],s=i.i[e+140>>2],i.i[e+64>>2]=i.i[e+136>>2],i.i[e+68>>2]=s,i.i[e+56>>2]=2,i.i[e+60>>2]=-2147483648;break f}if(ca(e+56|0,d,k),o=i.i[e+64>>2],u=i.i[e+60>>2],a=i.i[e+56>>
2],(a|0)!=13){i.i[e+72>>2]=o,i.i[e+68>>2]=u,i.i[e+64>>2]=a,i.i[e+56>>2]=2,i.i[e+60>>2]=-2147483648;break f}if(r0(e+56|0,d,k,69555,5),a=i.i[e+64>>2],s=i.i[e+60>>2],b=i.i[e+56>>2],(b|0)!=13){i.i[e+72>>2]=
a,i.i[e+68>>2]=s,i.i[e+64>>2]=b,i.i[e+56>>2]=2,i.i[e+60>>2]=-2147483648;break f}if(r0(e+56|0,d,k,69560,9),k=i.i[e+64>>2],d=i.i[e+60>>2],b=i.i[e+56>>2],(b|0)==13){C(e+72|0,e+200|0,44),i.i[e+132>>2]=u&1?
o:33554432,i.i[e+116>>2]=f,i.i[e+68>>2]=k,i.i[e+64>>2]=d,i.i[e+60>>2]=a,i.i[e+56>>2]=s,i.i[e+128>>2]=i.i[e+144>>2],s=i.i[e+140>>2],i.i[e+120>>2]=i.i[e+136>>2],i.i[e+124>>2]=s;break a}else i.i[e+72>>2]=
k,i.i[e+68>>2]=d,i.i[e+64>>2]=b,i.i[e+56>>2]=2,i.i[e+60>>2]=-2147483648,M(s,a)}e2(e+200|0)}l(j);break r}i.i[e+64>>2]=10,i.i[e+56>>2]=2,i.i[e+60>>2]=-2147483648,l(w)}l(j),m(h,b)}if(u=i.i[e+56>>2],(u|0)==
2)break e;k=i.i[e+68>>2],d=i.i[e+64>>2],b=i.i[e+60>>2],C(e+136|0,e+72|0,44),o=i.i[e+132>>2],v=i.i[e+128>>2],h=i.i[e+120>>2],y=i.i[e+116>>2],s=Oi()|0,i.i[e+312>>2]=s,a=e+312|0,ei(a,69455,4,_(i.i[e+140>>
2],i.i[e+144>>2])|0),w=i.i[e+176>>2],ei(a,69459,7,D2(7916-w|0)),ei(a,69466,7,Vt(i.i[e+152>>2],i.i[e+156>>2])),i.i[e+160>>2]!=-2147483648?f=_(i.i[e+164>>2],i.i[e+168>>2])|0:f=1024,ei(a,69473,7,f),ei(a,
69480,8,D2(y)),ei(a,69488,10,D2(h)),ei(a,69498,8,D2(v)),ei(a,69506,16,D2(o)),i.i[e+336>>2]=4,i.i[e+332>>2]=69522,i.i[e+328>>2]=w,i.i[e+324>>2]=i.i[e+172>>2],$2(e,e+324|0),f=a,a=i.i[e>>2],ei(f,69542,8,
F((q=P(a||69526,a?i.i[e+4>>2]:16)>>2,i.i[q]))),o=Oi()|0,ni(o|0,(q=P(69550,5)>>2,i.i[q]),s|0),a=u&1?b:1024,ni(o|0,(q=P(69555,5)>>2,i.i[q]),a|0),l(a),a=d&1?k:1024,ni(o|0,(q=P(69560,9)>>2,i.i[q]),a|0),l(
a),l(s),e2(e+136|0),a=0;break i}i.i[e+64>>2]=12,i.i[e+56>>2]=2,i.i[e+60>>2]=-2147483648}a=e+60|0,C(e+324|0,a,40),i.i[e+324>>2]!=-2147483648?(s=e+136|0,C(s,a,40),o=zi(a),i2(s)):o=lt(e+328|0),a=1}l(t),l(
n),i.i[r+8>>2]=a,i.i[r+4>>2]=a?o:0,i.i[r>>2]=a?0:o,c=e+368|0}function Gn(r,n){var t=0,e=0,a=0,o=0,f=0,s=0,u=0,b=0,k=0,d=0,h=0,w=0,v=0,y=0,B=0,j=0,O=0,E=0,R=0,D=0,H=0,V=0,J=0,$=0,ri=0,ci=0;if(t=c-192|0,
c=t,a=i.i[n>>2],ln(i.i[a>>2])&131072){if(e=Fi(i.i[a>>2])|0,(e-200&65535)>>>0>=100){e=e&65535,n=4;i:{if((e|0)==404||(n=e>>>0>499?6:5,(e|0)!=429))break i;n=3}}else n=0;i.i[r>>2]=0,i.b[r+8]=n}else{w=i.i[n+
8>>2],v=i.i[n+12>>2],q4(t+108|0,a),j=+Aa(),i.i[t+132>>2]=2,i.i[t+128>>2]=75985,i.i[t+124>>2]=v,i.i[t+120>>2]=w,O=t+148|0;i:{e:{n:{r:{t:{a:{f:{o:{for(;;){s:{if($2(t+96|0,t+120|0),n=i.i[t+96>>2],!n)break o;
if(f=t+136|0,pi(f,n,i.i[t+100>>2],32),n=i.i[t+148>>2],a=i.i[t+144>>2],e=i.i[t+136>>2],o=i.i[t+140>>2],!N(e,o,75865,1)&&(l4(f,e,o),e=Fi(i.i[i.i[t+116>>2]>>2])|0,!(i.i[t+136>>2]|i.i[t+140>>2])|i.d[t+144>>
3]!=+((e&65535)>>>0)))continue;if(f=t+136|0,pi(f,a,n,32),E=i.i[t+148>>2],R=i.i[t+144>>2],n=i.i[t+136>>2],a=i.i[t+140>>2],!N(n,a,75862,1))u:{if(N(n,a,75866,14)){if(q2(f,i.i[t+116>>2],75880,14),d=i.i[t+
136>>2],(d|0)==-2147483648)continue;if(n=i.i[t+144>>2],k=i.i[t+140>>2],N0(t+164|0,t+108|0,75894,30),Je(t+176|0,k,n),a=i.i[t+172>>2],a)c:{for(s=T(i.i[t+184>>2],12),n=i.i[t+168>>2],ci=n+T(a,12)|0,b=i.i[t+
180>>2];;){if((n|0)!=(ci|0)){for(o=n+12|0,D=n+8|0,a=i.i[D>>2],H=n+4|0,h=i.i[H>>2],e=s,n=b;;){if(e){if(f=1,b0(t+48|0,h,a,75924,1),Et(t+136|0,h,a,i.i[t+48>>2]&1?i.i[t+52>>2]:a),y=i.i[t+136>>2],y?(f=i.i[t+
144>>2],V=i.i[t+148>>2],J=i.i[t+140>>2]):(y=1,V=0,J=0),$=i.i[n+4>>2],ri=i.i[n+8>>2],xi($,ri,i.i[H>>2],i.i[D>>2])||N8(n,y,J))break c;if(n=n+12|0,e=e-12|0,$i(t+40|0,75925,5,$,ri),!re(i.i[t+40>>2],i.i[t+
44>>2],f,V))continue;break c}break}n=o;continue}break}li(t+176|0),li(t+164|0),m(d,k);break u}li(t+176|0),li(t+164|0),m(d,k);continue}K2(t+164|0,t+108|0,n,a),o=i.i[t+168>>2],b=o+T(i.i[t+172>>2],12)|0;c:{
b:for(;;){l:{if((o|0)==(b|0))break c;for(i.i[t+152>>2]=E,i.i[t+148>>2]=R,i.i[t+136>>2]=0,k=i.i[o+4>>2],s=i.i[o+8>>2],c0(t+88|0,O),o=o+12|0,e=i.i[t+92>>2],n=i.i[t+88>>2];;){if(!n||(i.i[t+136>>2]==1?f=i.
i[t+140>>2]:(c0(t+80|0,O),i.i[t+136>>2]=1,i.i[t+144>>2]=i.i[t+84>>2],f=i.i[t+80>>2],i.i[t+140>>2]=f),!f))continue b;if(y4(t+72|0,n,e,42),d=i.i[t+76>>2],a=i.i[t+72>>2],i.i[t+160>>2]=0,Q0(t- -64|0,42,t+
160|0),h=a||n,n=a?d:e,q8(t+56|0,i.i[t+64>>2],i.i[t+68>>2],h,n),e=n,n=i.i[t+56>>2],e=n?i.i[t+60>>2]:e,e>>>0<=s>>>0)k:{if(i.i[t+184>>2]=k,i.i[t+176>>2]=n||h,i.i[t+180>>2]=e,i.i[t+188>>2]=s,e=s-e|0,n=n|a?
0:e,e=a?e:0,n>>>0>e>>>0)break k;for(;;){if((n|0)!=(e|0)){if(a=Hr(t+176|0,n),n=n+1|0,!a)continue;break l}break}if(Hr(t+176|0,e))break l}i.i[t+136>>2]=0,e=i.i[t+144>>2],n=f}}break}li(t+164|0);break u}li(
t+164|0);continue}for(i.i[t+140>>2]=E,i.i[t+136>>2]=R,a=0;;){if(c0(t+32|0,t+136|0),n=i.i[t+32>>2],n){e=i.i[t+36>>2],a=n;continue}break}if(!a)continue;if(N(a,e,75971,14))break f;if(N(a,e,75185,13))break a;
if(N(a,e,69594,12))break s;if(N(a,e,75198,9))break t;if(!N(a,e,75207,7))continue;break r}break}e=3,f=i.i[t+116>>2],a=0;break e}if(n=0,f=i.i[t+116>>2],o=Fi(i.i[f>>2])|0,(o-200&65535)>>>0<100){e=0;break i}
if(Pt(t+136|0,f),a=i.i[t+140>>2],b0(t+24|0,a,i.i[t+144>>2],75987,18),e=i.i[t+24>>2],m(i.i[t+136>>2],a),e){e=2;break i}e=1;o:{s:{u:switch(o=o&65535,o-401|0){case 0:break i;case 1:case 2:break o;case 3:
break u;default:break s}e=4;break i}if((o|0)!=429)break o;e=3,a=0;break e}if(o>>>0<=499){e=5;break i}else{e=6,a=1;break e}}e=1;break n}e=2;break n}e=4;break n}e=5}n=0;break i}if(q2(t+164|0,f,69708,11),
n=i.i[t+164>>2],(n|0)!=-2147483648)e:{if(o=t+176|0,s=i.i[t+168>>2],nr(o,s,i.i[t+172>>2]),m(n,s),i.i[t+176>>2]==2)break e;n=1,a=U4(+(Xt(o,j)>>>0)*1e3);break i}if(n=0,a)break i;if(ti(t+16|0,w,v,75938,5),
b=t+136|0,pi(b,i.i[t+16>>2],i.i[t+20>>2],32),a=i.i[t+140>>2],a)e:{if(o=i.i[t+148>>2],s=i.i[t+144>>2],k=t+120|0,q2(k,f,i.i[t+136>>2],a),a=i.i[t+120>>2],(a|0)==-2147483648||(d=b,b=i.i[t+124>>2],l4(d,b,i.
i[t+128>>2]),m(a,b),!i.i[t+136>>2])||(B=i.d[t+144>>3],q2(k,f,75943,4),u=NaN,a=i.i[t+120>>2],(a|0)!=-2147483648&&(f=i.i[t+124>>2],u=+Ta(f|0,i.i[t+128>>2]),m(a,f)),N(s,o,75947,7)?u=B*1e3:(u=u!=u?j:u,u=N(
s,o,75954,13)?B*1e3-u:B-u),!(u>=0)))break e;a=U4(u),n=1;break i}if(ti(t+8|0,w,v,75967,4),l4(t+136|0,i.i[t+8>>2],i.i[t+12>>2]),i.i[t+136>>2]!=1|i.i[t+140>>2])break i;n=1,a=U4(i.d[t+144>>3]*1e3)}i.i[r+4>>
2]=a,i.i[r>>2]=n,i.b[r+8]=e,M(i.i[t+108>>2],i.i[t+112>>2])}c=t+192|0}function _6(r){r=r|0;var n=0,t=0,e=0,a=0,o=0,f=0,s=0,u=0,b=0,k=0,d=0,h=0,w=0,v=0,y=0,B=0,j=0,O=0,E=0,R=0;if(n=c-288|0,c=n,z4(n),k2(),
b=i.d[n+16>>3],h=i.d[n+8>>3],w=i.d[n>>3],a=ai(i.i[22051],i.i[22052],r),a)i:{if(v=w,w=i.d[11036],v=v+w,B=t2(i.d[a+152>>3],i.d[11037]),j=t2(v,B),i.d[11037]=j,O=88288,E=w+t2(B-v,0),i.d[O>>3]=E,i.d[n+40>>
3]=b,i.d[n+32>>3]=h,i.d[n+24>>3]=j,i.i[n+144>>2]=n+24,i.i[n+56>>2]=0,i.i[n+48>>2]=0,i.i[n+52>>2]=8,i.i[n+184>>2]=88176,i.i[n+192>>2]=n+48,i.i[n+188>>2]=n+144,s=i.i[a+168>>2],s)e:{f=i.i[a+164>>2],e=f;n:{
for(;;){if(!Bt(n+184|0,i.i[e>>2]))break n;if(e=e+4|0,t=t+1|0,(s|0)==(t|0))break}t=s;break e}for(e=t;;){n:{for(o=f+(e<<2)|0;;){if(e=e+1|0,s>>>0<=e>>>0)break n;if(o=o+4|0,!!Bt(n+184|0,i.i[o>>2]))break}i.
i[f+(t<<2)>>2]=i.i[o>>2],t=t+1|0;continue}break}i.i[a+168>>2]=t}i.i[a+248>>2]=t,o=i.i[n+48>>2],t=T(i.i[n+56>>2],96),e=i.i[n+52>>2],s=t+e|0,i.i[n+156>>2]=s,i.i[n+152>>2]=o,i.i[n+144>>2]=e,o=e+96|0,a=n+
141|0;e:n:{for(;;){if(!t)break n;if(f=i.B[e+92],(f|0)!=3){u=n+48|0,C(u,e,92),k=i.B[e+93]|i.B[e+94]<<8,i.b[a]=k,i.b[a+1]=k>>>8,i.b[a+2]=i.B[e+95],i.b[n+140]=f,f=i.i[n+52>>2],i.i[n+196>>2]=8,i.i[n+192>>
2]=69480,i.i[n+188>>2]=f,i.b[n+184]=8,q0(r,u,_i(n+184|0),i.d[n+24>>3],i.d[n+32>>3]),t=t-96|0,o=o+96|0,e=e+96|0;continue}break}s=o;break e}if(i.i[n+148>>2]=s,s0(n+144|0),A8(r)||(f=i.i[22051],s=i.i[22052],
a=ai(f,s,r),!a))break i;t=i.i[a+164>>2],e=i.i[a+168>>2]<<2,d=t+e|0,u=i.i[22046],k=i.i[22045];e:{n:{for(;;){if(e){if(e=e-4|0,y=i.i[t>>2],o=t+4|0,t=o,y=di(k,u,y),!y)continue;break n}break}t=0;break e}if(t=
i.i[y>>2],(o|0)==(d|0))break e;for(e=e>>>2|0;d=di(k,u,i.i[o>>2]),d&&(d=i.i[d>>2],t=t>>>0>d>>>0?t:d),o=o+4|0,e=e-1|0,!!e;);}i.i[a+252>>2]=t;e:if(i.i[a>>2]==4){if(b=i.d[n+24>>3],!(b>=i.d[a+8>>3]))break e;
for(ke(a),i.b[a+80]=0,i.d[a+72>>3]=b,i.i[a>>2]=3,i.i[a+244>>2]=i.i[a+244>>2]+1,t=i.i[a+164>>2],o=t+(i.i[a+168>>2]<<2)|0;;){if((t|0)!=(o|0)){for(e=di(i.i[22045],i.i[22046],i.i[t>>2]);;){if(e){i.d[e+16>>
3]=b+ +i.I[e>>2],e=0;continue}break}t=t+4|0;continue}break}if(h=Zr(a,i.i[22045],i.i[22046]),i.d[a+152>>3]=h,t=i.i[a+236>>2],e=i.i[t>>2]+1|0,i.i[t>>2]=e,e){i.i[n+200>>2]=t,i.i[n+204>>2]=r,O=n,R=Z0(b,h),
i.i[O+208>>2]=R,i.i[n+184>>2]=2,i.i[n+188>>2]=-2147483648,Ii(88256,n+184|0);break i}else p()}else{if(i.d[n+24>>3]>=i.d[a+72>>3]+ +(t>>>0)){t=i.i[n+44>>2],i.i[n+200>>2]=i.i[n+40>>2],i.i[n+204>>2]=t,t=i.
i[n+36>>2],i.i[n+192>>2]=i.i[n+32>>2],i.i[n+196>>2]=t,t=i.i[n+28>>2],i.i[n+184>>2]=i.i[n+24>>2],i.i[n+188>>2]=t,Le(r,0,n+184|0);break i}if(t=i.i[n+44>>2],i.i[n+160>>2]=i.i[n+40>>2],i.i[n+164>>2]=t,t=i.
i[n+36>>2],i.i[n+152>>2]=i.i[n+32>>2],i.i[n+156>>2]=t,t=i.i[n+28>>2],i.i[n+144>>2]=i.i[n+24>>2],i.i[n+148>>2]=t,t=ai(f,s,r),!t)break e;a=t,a=t,i.i[n+284>>2]=n+144,i.i[n+176>>2]=0,i.i[n+168>>2]=0,i.i[n+
172>>2]=8,i.i[n+184>>2]=88176,i.i[n+192>>2]=n+168,i.i[n+188>>2]=n+284,t=0,s=i.i[a+168>>2];n:if(s){f=i.i[a+164>>2],e=f;r:{for(;;){if(!dt(n+184|0,i.i[e>>2]))break r;if(e=e+4|0,t=t+1|0,(s|0)==(t|0))break}
t=i.i[a+168>>2];break n}for(e=t;;){r:{for(o=f+(e<<2)|0;;){if(e=e+1|0,s>>>0<=e>>>0)break r;if(o=o+4|0,!!dt(n+184|0,i.i[o>>2]))break}i.i[f+(t<<2)>>2]=i.i[o>>2],t=t+1|0;continue}break}i.i[a+168>>2]=t,s=t}else
s=0;for(i.i[a+248>>2]=s,s=i.i[n+168>>2],f=i.i[n+172>>2],u=i.i[n+176>>2],o=i.i[a+164>>2],a=o+(t<<2)|0,b=i.d[n+144>>3];;){if((a|0)!=(o|0)){for(t=di(i.i[22045],i.i[22046],i.i[o>>2]);;){if(e=t,t){if(t=0,!(b>=
i.d[e+16>>3]))continue;i.i[e+40>>2]=i.i[e+40>>2]-1,i.d[e+16>>3]=b+ +i.I[e>>2];continue}break}o=o+4|0;continue}break}i.i[n+176>>2]=s,i.i[n+168>>2]=f,e=T(u,96),o=f+e|0,i.i[n+180>>2]=o,t=f+96|0,s=n+277|0;
n:{r:{for(;;){if(!e)break r;if(a=i.B[f+92],(a|0)!=3){u=n+184|0,C(u,f,92),k=i.B[f+93]|i.B[f+94]<<8,i.b[s]=k,i.b[s+1]=k>>>8,i.b[s+2]=i.B[f+95],i.b[n+276]=a,q0(r,u,u8(i.i[n+184>>2]),i.d[n+144>>3],i.d[n+152>>
3]),e=e-96|0,t=t+96|0,f=f+96|0;continue}break}break n}t=o}i.i[n+172>>2]=t,s0(n+168|0),f=i.i[22051],s=i.i[22052]}if(t=ai(f,s,r),!t)break i;i.i[t+152>>2]=0,i.i[t+156>>2]=2146435072,a4(r,Zr(t,i.i[22045],
i.i[22046]),i.d[n+24>>3])}i.i[22026]=i.i[22026]+1,g2(),c=n+288|0}function Q2(r){var n=0,t=0,e=0,a=0,o=0,f=0,s=0;n=c-176|0,c=n,i.i[n+152>>2]=256,t=Ia()|0,i.i[n+164>>2]=0,i.i[n+160>>2]=t,i.i[n+172>>2]=n+
152,i.i[n+156>>2]=1,Ui(n+156|0,68516,4),t=i.i[n+164>>2],i.i[n+164>>2]=0,e=i.i[n+168>>2],Ni(t),y0(n+144|0,i.i[r+72>>2],i.i[r+76>>2]),t=i.i[n+148>>2];i:{e:{if(i.i[n+156>>2]==1)if(Pi(n+136|0,e),a=i.i[n+140>>
2],i.i[n+136>>2]&1){e=qi(),l(a),l(t),f=i.i[r+12>>2];break e}else Mi(i.i[n+160>>2],a|0,t|0);else l(Li(i.i[n+160>>2],e|0,t|0)|0),l(t),l(e);if(Ui(n+156|0,68520,7),t=i.i[n+164>>2],i.i[n+164>>2]=0,e=i.i[n+
168>>2],Ni(t),f=i.i[r+12>>2],y0(n+128|0,f,i.i[r+16>>2]),t=i.i[n+132>>2],i.i[n+156>>2]==1)if(Pi(n+120|0,e),a=i.i[n+124>>2],i.i[n+120>>2]&1){e=qi(),l(a),l(t);break e}else Mi(i.i[n+160>>2],a|0,t|0);else l(
Li(i.i[n+160>>2],e|0,t|0)|0),l(t),l(e);if(Ui(n+156|0,68852,6),t=i.i[n+164>>2],i.i[n+164>>2]=0,e=i.i[n+168>>2],Ni(t),i.S[r+68>>1]==1?t=M2(+i.S[r+70>>1])|0:t=i.B[i.i[n+172>>2]]?1025:1024,i.i[n+156>>2]==
1)if(Pi(n+112|0,e),a=i.i[n+116>>2],i.i[n+112>>2]&1){e=qi(),l(a),l(t);break e}else Mi(i.i[n+160>>2],a|0,t|0);else l(Li(i.i[n+160>>2],e|0,t|0)|0),l(t),l(e);if(Ui(n+156|0,69176,9),t=i.i[n+164>>2],i.i[n+164>>
2]=0,e=i.i[n+168>>2],Ni(t),t=i.i[r+80>>2],t?(y0(n+104|0,t,i.i[r+84>>2]),t=i.i[n+108>>2]):t=i.B[i.i[n+172>>2]]?1025:1024,i.i[n+156>>2]==1)if(Pi(n+96|0,e),a=i.i[n+100>>2],i.i[n+96>>2]&1){e=qi(),l(a),l(t);
break e}else Mi(i.i[n+160>>2],a|0,t|0);else l(Li(i.i[n+160>>2],e|0,t|0)|0),l(t),l(e);if(L0(n+88|0,n+156|0,69227,15,r+20|0),i.i[n+88>>2]==1){e=i.i[n+92>>2];break e}if(L0(n+80|0,n+156|0,69242,11,r+32|0),
i.i[n+80>>2]==1){e=i.i[n+84>>2];break e}if(Ui(n+156|0,69253,9),t=i.i[n+164>>2],i.i[n+164>>2]=0,e=i.i[n+168>>2],Ni(t),t=i.B[r+100]?1026:1027,i.i[n+156>>2]==1)if(Pi(n+72|0,e),a=i.i[n+76>>2],i.i[n+72>>2]&
1){e=qi(),l(a),l(t);break e}else Mi(i.i[n+160>>2],a|0,t|0);else l(Li(i.i[n+160>>2],e|0,t|0)|0),l(t),l(e);if(Ui(n+156|0,69262,8),t=i.i[n+164>>2],i.i[n+164>>2]=0,e=i.i[n+168>>2],Ni(t),Q4(n- -64|0,i.i[r+
88>>2]),t=i.i[n+68>>2],i.i[n+156>>2]==1)if(Pi(n+56|0,e),a=i.i[n+60>>2],i.i[n+56>>2]&1){e=qi(),l(a),l(t);break e}else Mi(i.i[n+160>>2],a|0,t|0);else l(Li(i.i[n+160>>2],e|0,t|0)|0),l(t),l(e);if(Ui(n+156|
0,69098,10),t=i.i[n+164>>2],i.i[n+164>>2]=0,e=i.i[n+168>>2],Ni(t),i.i[r>>2]==1?(Q4(n+48|0,i.i[r+4>>2]),t=i.i[n+52>>2]):t=i.B[i.i[n+172>>2]]?1025:1024,i.i[n+156>>2]==1)if(Pi(n+40|0,e),a=i.i[n+44>>2],i.
i[n+40>>2]&1){e=qi(),l(a),l(t);break e}else Mi(i.i[n+160>>2],a|0,t|0);else l(Li(i.i[n+160>>2],e|0,t|0)|0),l(t),l(e);if(L0(n+32|0,n+156|0,69089,9,r+44|0),i.i[n+32>>2]==1){e=i.i[n+36>>2];break e}if(L0(n+
24|0,n+156|0,68534,4,r+56|0),i.i[n+24>>2]==1){e=i.i[n+28>>2];break e}if(Ui(n+156|0,69270,4),t=i.i[n+164>>2],i.i[n+164>>2]=0,a=i.i[n+168>>2],Ni(t),e=i.i[r+92>>2],t=l8(e),i.i[n+156>>2]==1)if(Pi(n+16|0,a),
a=i.i[n+20>>2],i.i[n+16>>2]&1){e=qi(),l(a),l(t);break e}else Mi(i.i[n+160>>2],a|0,t|0);else l(Li(i.i[n+160>>2],a|0,t|0)|0),l(t),l(a);if(Ui(n+156|0,69121,4),t=i.i[n+164>>2],i.i[n+164>>2]=0,a=i.i[n+168>>
2],Ni(t),s=i.i[r+96>>2],t=l8(s),i.i[n+156>>2]!=1){o=i.i[n+160>>2],l(Li(o|0,a|0,t|0)|0),l(t),l(a);break i}if(Pi(n+8|0,a),a=i.i[n+12>>2],i.i[n+8>>2]&1)e=qi(),l(a),l(t);else{o=i.i[n+160>>2],Mi(o|0,a|0,t|
0);break i}}l(i.i[n+160>>2]),M(i.i[n+164>>2],i.i[n+168>>2]),l(e),s=i.i[r+96>>2],e=i.i[r+92>>2],o=1024}return m(i.i[r+8>>2],f),W(i.i[r+20>>2],i.i[r+24>>2]),W(i.i[r+32>>2],i.i[r+36>>2]),W(i.i[r+44>>2],i.
i[r+48>>2]),W(i.i[r+56>>2],i.i[r+60>>2]),l(e),l(s),c=n+176|0,o}function g2(){var r=0,n=0,t=0,e=0,a=0,o=0,f=0,s=0,u=0,b=0,k=0,d=0,h=0,w=0,v=0,y=0,B=0,j=0,O=0,E=0,R=0,D=0,H=0;r=c-192|0,c=r,B=r+60|0,E=r+
96|0,f=r+84|0,u=r+120|0;i:{for(;;){e:{if(k2(),t=r+152|0,Ut(t,88256),i.i[r+152>>2]!=8?C(r+116|0,t,36):Ut(r+116|0,88272),i.i[22026]=i.i[22026]+1,t=i.i[u+4>>2],w=0,i.i[r+152>>2]=w|i.i[u>>2],i.i[r+156>>2]=
t,t=i.i[u+12>>2],i.i[r+160>>2]=i.i[u+8>>2],i.i[r+164>>2]=t,t=i.i[u+20>>2],i.i[r+168>>2]=i.i[u+16>>2],i.i[r+172>>2]=t,t=i.i[u+28>>2],i.i[r+176>>2]=i.i[u+24>>2],i.i[r+180>>2]=t,b=i.i[r+116>>2],(b|0)==9&&
p(),t=i.i[r+180>>2],i.i[r+72>>2]=i.i[r+176>>2],i.i[r+76>>2]=t,t=i.i[r+172>>2],i.i[r+64>>2]=i.i[r+168>>2],i.i[r+68>>2]=t,t=i.i[r+164>>2],i.i[r+56>>2]=i.i[r+160>>2],i.i[r+60>>2]=t,t=i.i[r+156>>2],i.i[r+
48>>2]=i.i[r+152>>2],i.i[r+52>>2]=t,(b|0)==8)break e;t=i.i[r+52>>2],i.i[f>>2]=i.i[r+48>>2],i.i[f+4>>2]=t,t=i.i[r+60>>2],i.i[f+8>>2]=i.i[r+56>>2],i.i[f+12>>2]=t,t=i.i[r+68>>2],i.i[f+16>>2]=i.i[r+64>>2],
i.i[f+20>>2]=t,t=i.i[r+76>>2],i.i[f+24>>2]=i.i[r+72>>2],i.i[f+28>>2]=t,i.i[r+80>>2]=b;n:{r:{t:switch((b>>>0<=1?4:b-2|0)-1|0){case 0:mo(i.i[r+84>>2]);break r;case 1:t=i.i[r+84>>2],n=t+8|0,x4(n,i.i[r+88>>
2]),_2(n),i4(n,1),hi(t);break r;case 2:t=i.i[r+84>>2],x4(t+8|0,i.i[r+88>>2]),hi(t);break r;case 3:if(b&1){t=i.i[B+12>>2],i.i[r+160>>2]=0|i.i[B+8>>2],i.i[r+164>>2]=t,t=i.i[B+4>>2],i.i[r+152>>2]=i.i[B>>
2],i.i[r+156>>2]=t,n=i.i[r+112>>2],t=Vn(f,r+152|0,n?n+8|0:0),dn(i.i[r+152>>2],t|0),l(t),fa(n),B0(E);continue}n=1024,t=i.i[r+88>>2],d=i.i[r+96>>2];a:{f:{o:{s:{u:switch(s=i.i[r+84>>2],(s-((s|0)!=0)|0)-1|
0){case 3:break o;case 4:break a;case 0:break u;case 1:case 2:break s;default:break f}n=Ns(t|0)|0,l(t);break a}n=t;break a}n=t&1^1027;break a}a=i.i[r+92>>2],t=s&1?t:1025,n=Gs(a|0,t|0)|0,l(t),l(a)}Xc(d|
0,n|0),l(n),B0(E);break n;case 4:a=i.i[r+84>>2],i.b[a+133]=1,t=i.B[r+88],n=a+8|0,P8(n),_2(n),i4(n,t?3:0),hi(a);break r;default:break t}for(a=i.i[r+104>>2],t=i.i[r+92>>2],v=i.i[r+88>>2],w=i.i[r+88>>2],
e=i.i[r+96>>2],R=i.i[r+100>>2],j=i.i[r+84>>2],k=(j|0)==-2147483648,k||i4(e+8|0,2),i.i[e+60>>2]=R,i.i[e+56>>2]=1,n=e+8|0,x4(n,a),_2(n),h=un(i.i[e+100>>2])|0,a=Oi()|0,n=bn(h|0)|0,y=cn(a|0,n|0)|0,l(n),s=
i.i[e+8>>2],n=-84,d=i.B[e+98];;){if(n){t:{a:{f:{o:switch(a=i.B[n+74385],((a>>>0<2?2:a-2|0)&255)-1|0){case 0:break f;case 1:break o;default:break a}if((a|0)!=(d|0))break t;break a}if(!s)break t}a:{f:{o:{
s:switch(i.B[n+74384]-1|0){case 0:o=ga(h|0)|0;break f;case 1:E4(r+16|0,h),a=i.i[r+16>>2],o=i.i[r+20>>2];break o;case 2:v8(r+24|0,h),a=i.i[r+24>>2],o=i.i[r+28>>2];break o;case 3:O4(r+32|0,h),a=i.i[r+32>>
2],o=i.i[r+36>>2];break o;case 4:g8(r+40|0),a=i.i[r+40>>2],o=i.i[r+44>>2];break o;default:break s}o=F((q=P(69526,16)>>2,i.i[q]));break f}if(O=P(i.i[n+74376>>2],i.i[n+74380>>2]),!(a&1))break t;break a}
O=P(i.i[n+74376>>2],i.i[n+74380>>2])}a:{if(i.B[n+74386]&&(j4(r+8|0,y,i.i[O>>2]),a=i.i[r+8>>2],M(a,i.i[r+12>>2]),a))break a;ni(y|0,i.i[O>>2],o|0)}l(o)}n=n+12|0;continue}break}if(l(h),i.B[e+133])l(y),W(
j,w);else{k?t=F(i.i[e+104>>2]):(i.i[r+156>>2]=v,i.i[r+160>>2]=t,i.i[r+152>>2]=j,t=r2(r+152|0)),a=F(t),i.i[e+64>>2]&&p(),n=i.i[e+68>>2],i.i[e+68>>2]=a,l(n),i.B[e+52]!=11&&(i.i[e+36>>2]=k+i.i[e+36>>2],D=
e,H=+me(),i.d[D+24>>3]=H,i.i[e+16>>2]=1,i.i[e+20>>2]=0),v=Oc()|0,n=F(v),i.i[e+116>>2]&&p(),a=i.i[e+124>>2],i.i[e+124>>2]=n,n=i.i[e+120>>2],i.i[e+120>>2]=1,M(n,a),i.b[e+132]=1,d=i.i[e+128>>2]+1|0,i.i[e+
128>>2]=d,w=i.B[e+96]!=3?i.i[e+112>>2]:0,i.i[22084]&&p(),k=i.B[e+97],i.i[22084]=-1,n=i.i[22087]<<3,o=i.i[22086]-8|0;t:{a:{for(;;){if(n){if(n=n-8|0,o=o+8|0,(k|0)!=i.B[o])continue;break a}break}if(n=k<<
2,a=i.i[n+86568>>2],n=i.i[n+86580>>2],o=Ia()|0,$c(o|0,n|0,a|0),i3(o|0,2),a=F(o),s=i.i[22087],(s|0)==i.i[22085]){if(n=c-16|0,c=n,Si(n+8|0,88340,i.i[22085],1,4,8),i.i[n+8>>2]!=-2147483647)break i;c=n+16|
0}n=i.i[22086]+(s<<3)|0,i.i[n+4>>2]=a,i.b[n]=k,i.i[22087]=s+1;break t}o=F(i.i[o+4>>2])}i.i[22084]=i.i[22084]+1,C2(r,i.i[e+8>>2],i.i[e+12>>2]),a=Kc(v|0,i.i[e+108>>2],t|0,o|0,y|0,(i.i[r>>2]&1?i.i[r+4>>2]:
1024)|0,w|0)|0,n=i.i[e>>2]+1|0,i.i[e>>2]=n,n||p(),se(),n=Bi(4,44),i.b[n+40]=0,i.i[n+16>>2]=a,i.i[n+12>>2]=d,i.i[n+8>>2]=v,i.i[n+4>>2]=R,i.i[n>>2]=e,n=Mr(n,69144),i.i[22019]=i.i[22019]+1,Ge(n),l(o),l(t),
l(y)}hi(e)}if(b>>>0>=2)continue}fa(i.i[r+112>>2]);continue}break}c=r+192|0;return}p()}function io(r,n,t){var e=0,a=0,o=0,f=0,s=0,u=0,b=0,k=0,d=0,h=0,w=0,v=0,y=0,B=0;if(e=c-192|0,c=e,At(e+144|0,n,t),f=
i.i[e+152>>2],s=i.i[e+148>>2],n=i.i[e+144>>2],(n|0)!=13)i.i[r+12>>2]=f,i.i[r+8>>2]=s,i.i[r+4>>2]=n,i.i[r>>2]=2;else i:{if(Qr(e+144|0,s,f,1e4,3e4),w=i.i[e+152>>2],v=i.i[e+148>>2],n=i.i[e+144>>2],(n|0)!=
13){i.i[r+12>>2]=w,i.i[r+8>>2]=v,i.i[r+4>>2]=n,i.i[r>>2]=2;break i}if(i.i[e+100>>2]=5e3,i.i[e+92>>2]=2,i.i[e+96>>2]=100,dr(e+144|0,s,f,e+92|0),t=i.i[e+152>>2],i.i[e+56>>2]=i.i[e+148>>2],i.i[e+60>>2]=t,
i.i[e+64>>2]=i.i[e+156>>2],i.i[e+144>>2]==1)i.i[r+12>>2]=i.i[e+64>>2],n=i.i[e+60>>2],t=i.i[e+56>>2],i.i[r+4>>2]=t,i.i[r+8>>2]=n;else e:{Wi(e+32|0,s,f,72640,5);n:{if(i.i[e+32>>2]!=1)t=2;else{b=i.i[e+36>>
2],i.i[e+92>>2]=b,t=2,u=6e4,n=1e3;r:{t:switch(m0(b)&255){default:t=0;break r;case 0:break r;case 2:break t}if((Y(b)&255)!=6){o=1,u=7;break r}if(Wi(e+24|0,e+92|0,1,72645,5),i.i[e+24>>2]==1)t:{if(a=i.i[e+
28>>2],fi(e+144|0,a),t=i.i[e+148>>2],u=i.i[e+144>>2],(u|0)!=-2147483648)a:{if(h=i.i[e+152>>2],n=N(t,h,72650,10),!n&&!N(t,h,72660,3))break a;W(u,t),l(a),h=n^1;break t}W(u,t),l(a),o=1,u=8;break r}if(I2(
e+144|0,e+92|0,1,69976,6e4),n=i.i[e+148>>2],u=i.i[e+144>>2],(u|0)!=13){t=i.i[e+152>>2],o=1;break r}if(o=1,M0(e+144|0,e+92|0,1,69884),t=i.i[e+152>>2],a=i.i[e+148>>2],u=i.i[e+144>>2],(u|0)==13){l(b),b=a&
1?t:1e3,u=n;break n}else n=a}if(l(b),o){i.i[r+12>>2]=t,i.i[r+8>>2]=n,i.i[r+4>>2]=u;break e}else b=n}h=t}if(ca(e+144|0,s,f),y=i.i[e+152>>2],B=i.i[e+148>>2],n=i.i[e+144>>2],(n|0)!=13){i.i[r+12>>2]=y,i.i[r+
8>>2]=B,i.i[r+4>>2]=n;break e}if(i.i[e+48>>2]=i.i[e+64>>2],n=i.i[e+60>>2],i.i[e+40>>2]=i.i[e+56>>2],i.i[e+44>>2]=n,it(e+144|0,s,f,72728,17),t=i.B[e+148],a=i.i[e+144>>2],(a|0)!=13){n=i.B[e+152]|i.B[e+153]<<
8|(i.B[e+154]<<16|i.B[e+155]<<24),i.b[r+12]=n,i.b[r+13]=n>>>8,i.b[r+14]=n>>>16,i.b[r+15]=n>>>24,n=i.B[e+149]|i.B[e+150]<<8|(i.B[e+151]<<16|i.B[e+152]<<24),i.b[r+9]=n,i.b[r+10]=n>>>8,i.b[r+11]=n>>>16,i.
b[r+12]=n>>>24,i.b[r+8]=t,i.i[r+4>>2]=a,i.i[r>>2]=2;break i}i.b[e+84]=t,i.i[e+72>>2]=-2147483648,ct(e+16|0,s,f,72745,14);n:{if(i.i[e+16>>2]==1)r:{if(k=i.i[e+20>>2],(Y(k)&255)==4)t:{if(h0(e+144|0,k),t=
i.i[e+144>>2],n=i.i[e+148>>2],a=i.i[e+152>>2],i.b[e+91]=0,i.i[e+112>>2]=e+84,i.i[e+104>>2]=n+(a<<2),i.i[e+100>>2]=t,i.i[e+96>>2]=n,i.i[e+92>>2]=n,i.i[e+116>>2]=e+91,i.i[e+108>>2]=e+191,vr(e+132|0,e+92|
0),i.i[e+132>>2]!=-2147483648){for(bi(e+8|0,4,4,12),t=i.i[e+8>>2],n=i.i[e+12>>2],i.i[n+8>>2]=i.i[e+140>>2],a=i.i[e+136>>2],o=0,i.i[n>>2]=o|i.i[e+132>>2],i.i[n+4>>2]=a,i.i[e+128>>2]=1,i.i[e+124>>2]=n,i.
i[e+120>>2]=t,i.i[e+168>>2]=i.i[e+116>>2],a=i.i[e+112>>2],i.i[e+160>>2]=i.i[e+108>>2],i.i[e+164>>2]=a,t=i.i[e+104>>2],i.i[e+152>>2]=i.i[e+100>>2],i.i[e+156>>2]=t,t=i.i[e+96>>2],i.i[e+144>>2]=i.i[e+92>>
2],i.i[e+148>>2]=t,o=12,t=1;;){if(vr(e+176|0,e+144|0),i.i[e+176>>2]!=-2147483648){i.i[e+120>>2]==(t|0)&&(S2(e+120|0,1),n=i.i[e+124>>2]),d=n+o|0,i.i[d+8>>2]=i.i[e+184>>2],a=i.i[e+180>>2],i.i[d>>2]=i.i[e+
176>>2],i.i[d+4>>2]=a,t=t+1|0,i.i[e+128>>2]=t,o=o+12|0;continue}break}o0(e+144|0)}else i.i[e+128>>2]=0,i.i[e+120>>2]=0,i.i[e+124>>2]=4,o0(e+92|0);if(i.B[e+91]==1){li(e+120|0);break t}if(n=i.i[e+120>>2],
(n|0)==-2147483648)break t;t=i.i[e+124>>2],a=i.i[e+128>>2],X4(e+72|0),i.i[e+76>>2]=t,i.i[e+80>>2]=a,i.i[e+72>>2]=n,l(k);break r}i.i[r>>2]=2,i.i[r+4>>2]=9,l(k);break n}if(r0(e+144|0,s,f,69555,5),n=i.i[e+
152>>2],t=i.i[e+148>>2],a=i.i[e+144>>2],(a|0)!=13){i.i[r+12>>2]=n,i.i[r+8>>2]=t,i.i[r+4>>2]=a,i.i[r>>2]=2;break n}if(r0(e+144|0,s,f,72759,7),o=i.i[e+152>>2],k=i.i[e+148>>2],a=i.i[e+144>>2],(a|0)!=13)i.
i[r+12>>2]=o,i.i[r+8>>2]=k,i.i[r+4>>2]=a,i.i[r>>2]=2;else if(r0(e+144|0,s,f,69560,9),f=i.i[e+152>>2],s=i.i[e+148>>2],a=i.i[e+144>>2],(a|0)!=13)i.i[r+12>>2]=f,i.i[r+8>>2]=s,i.i[r+4>>2]=a,i.i[r>>2]=2,M(
k,o);else{a=i.i[e+84>>2],d=0,i.i[r+72>>2]=d|i.i[e+80>>2],i.i[r+76>>2]=a,a=i.i[e+76>>2],i.i[r+64>>2]=i.i[e+72>>2],i.i[r+68>>2]=a,a=i.i[e+44>>2],d=i.i[e+40>>2],i.i[r+28>>2]=d,i.i[r+32>>2]=a,i.i[r+36>>2]=
i.i[e+48>>2],i.i[r+60>>2]=f,i.i[r+56>>2]=s,i.i[r+52>>2]=o,i.i[r+48>>2]=k,i.i[r+44>>2]=n,i.i[r+40>>2]=t,i.i[r+24>>2]=w,i.i[r+20>>2]=v,i.i[r+16>>2]=h,i.i[r+12>>2]=b,i.i[r+8>>2]=u,i.i[r+4>>2]=y,i.i[r>>2]=
B;break i}M(t,n)}X4(e+72|0);break i}i.i[r>>2]=2}c=e+192|0}function eo(r,n,t,e,a,o,f){var s=0,u=0,b=0,k=0,d=0,h=0,w=0,v=0,y=0,B=0,j=0,O=0,E=0,R=0,D=0;s=c-192|0,c=s,Y0(s- -64|0,r);i:{e:{if(i.i[s+64>>2]==
1){if(u=a,a=u,b=i.i[s+68>>2],b>>>0<i.I[22041]&&(k=i.i[22040]+T(b,112)|0,i.i[k>>2]!=2&&(u=i.i[k+104>>2])),(a-u|0)<0)break e;H0(b)}if(i.I[n>>2]>1)break e;if(fi(s+116|0,i.i[n+8>>2]),w=+(t>>>0),O=i.i[s+116>>
2],(O|0)!=-2147483648)n:{if(E=i.i[s+120>>2],t=i.i[s+124>>2],i.b[s+136]=0,i.i[s+132>>2]=t,i.i[s+128>>2]=E,t=s+128|0,o2(s+56|0,t),u=i.i[s+56>>2],o2(s+48|0,t),b=i.i[s+52>>2],B=i.i[s+48>>2],o2(s+40|0,t),k=
i.i[s+40>>2],o2(s+32|0,t),!(!k|(!u|!B)))r:{if(i.i[s+32>>2])break r;t=b+1|0;t:{for(;;){if((t|0)!=1){if(u=t+B|0,d=t-1|0,t=d,i.B[u-2]==61)continue;break t}break}d=0}bi(s+24|0,d,1,1),i.i[s+172>>2]=0,j=i.i[s+
28>>2],i.i[s+168>>2]=j,i.i[s+164>>2]=i.i[s+24>>2];t:{for(;;){a:{if(!d)break t;if($0(s+176|0,B,d,d>>>0>=4?4:d),k=i.i[s+180>>2],(k|0)==1)break a;for(d=i.i[s+188>>2],B=i.i[s+184>>2],h=i.i[s+176>>2],t=0,u=
k;;){if(u){if(v=i.B[h],b=v-65|0,(b&255)>>>0>=26){b=v-71|0;f:{if((v-97&255)>>>0<26||(b=v+4|0,(v-48&255)>>>0<10)||(b=62,(v|0)==45))break f;if((v|0)!=95)break a;b=63}}h=h+1|0,t=b&255|t<<6,u=u-1|0;continue}
break}for(u=4-k|0,u=u>>>0<=4?u:0;;){if(u){u=u-1|0,t=t<<6;continue}break}for(R=s,D=I0(t,24)>>>16|0,i.b[R+177|0]=D,t=I0(t&16711935,8),i.b[s+178]=t>>>24,i.b[s+176]=t>>>8,t=k-1|0,t=t>>>0>=3?3:t,E2(s+164|0,
t),h=s+176|0,u=i.i[s+172>>2],j=i.i[s+168>>2];;){if(t){i.b[u+j|0]=i.B[h],t=t-1|0,h=h+1|0,u=u+1|0;continue}break}i.i[s+172>>2]=u;continue}break}m(i.i[s+164>>2],j);break r}if(u=i.i[s+164>>2],(u|0)==-2147483648||
(t=i.i[s+172>>2],h=0,i.i[s+156>>2]=h|i.i[s+168>>2],i.i[s+160>>2]=t,i.i[s+152>>2]=u,u=s+72|0,Fe(u,s+152|0),C8(s+140|0,u),b=i.i[s+140>>2],(b|0)==-2147483648))break r;if(k=i.i[s+144>>2],qt(s+16|0,i.i[s+144>>
2],i.i[s+148>>2]),i.i[s+16>>2]==1){if(t=i.i[s+20>>2],(Y(t)&255)==6)t:{if(oi(s+8|0,t,73154,3),i.i[s+8>>2]!=1||(d=u,u=i.i[s+12>>2],r8(d,u),d=i.i[s+72>>2],h=i.i[s+76>>2],y=i.d[s+80>>3],l(u),Ne(+y),u=v2(1)|
0,v2(0)|0,u=u&2147483647,(d|0)!=1|h|((u|0)==2146435072|u>>>0>2146435072)))break t;l(t),m(b,k),m(O,E),w=Z8(w,y*1e3-f+-6e4);break n}l(t)}m(b,k)}m(O,E)}if(w<=0)break e;if(L4(s+72|0,r),_e(s+176|0,n),i.i[22042]=
i.i[22042]+1,y=w*.8,t=i.i[22043],n=i.i[22041],(t|0)!=(n|0))n:{if(n>>>0>t>>>0){n=i.i[22040]+T(t,112)|0,i.i[n>>2]!=2&&p(),i.d[n+40>>3]=y,i.d[n+32>>3]=w,i.d[n+24>>3]=f,i.d[n+16>>3]=o,i.i[n+8>>2]=0,i.i[n>>
2]=0,u=i.i[s+180>>2],i.i[n+48>>2]=i.i[s+176>>2],i.i[n+52>>2]=u,i.i[n+56>>2]=i.i[s+184>>2],i.i[22043]=i.i[n+4>>2],C(n+60|0,s+72|0,44);break n}p()}else(t|0)==i.i[22039]&&(n=c-16|0,c=n,Si(n+8|0,88156,i.i[22039],
1,8,112),i.i[n+8>>2]!=-2147483647?p():c=n+16|0),n=i.i[22040]+T(t,112)|0,i.d[n+40>>3]=y,i.d[n+32>>3]=w,i.d[n+24>>3]=f,i.d[n+16>>3]=o,i.i[n+8>>2]=0,i.i[n>>2]=0,u=i.i[s+180>>2],i.i[n+48>>2]=i.i[s+176>>2],
i.i[n+52>>2]=u,i.i[n+56>>2]=i.i[s+184>>2],C(n+60|0,s+72|0,44),u=t+1|0,i.i[22043]=u,i.i[22041]=u;for(i.i[n+104>>2]=a,$n(88124,r,t),Kr(t);;){if(i.i[22028]!=1||(r=i.i[22030],(r|0)==(t|0)))break i;if(i.I[22042]<=
e>>>0)n:{if(r>>>0>=i.I[22041]||(n=i.i[22040]+T(r,112)|0,i.i[n>>2]==2))break n;if(w=i.d[n+32>>3],!(t2(o-i.d[n+16>>3],f-i.d[n+24>>3])>=w))break i}H0(r)}}vi(r)}c=s+192|0}function no(r,n,t,e){var a=0,o=0,
f=0,s=0,u=0,b=0,k=0,d=0,h=0,w=0,v=0,y=0,B=0,j=0,O=0,E=0;a=c-224|0,c=a,k=ai(i.i[22051],i.i[22052],r);i:{if(i.I[k>>2]<=2&&k){w4(a+72|0,k,i.d[e+8>>3]),j=i.i[a+76>>2],O=i.i[a+72>>2],H4(a- -64|0,k+56|0),y=
i.i[a+68>>2],w=i.i[a+64>>2],Ai(a+56|0,t,74617,5),v=i.i[a+60>>2],B=i.i[a+56>>2],oi(a+48|0,t,74622,6),i.i[a+48>>2]==1?(o=i.i[a+52>>2],fi(a+84|0,o),l(o)):i.i[a+84>>2]=-2147483648,o=11,n&1||(o=re(i.i[a+84>>
2]!=-2147483648?i.i[a+88>>2]:0,i.i[a+92>>2],74628,9)?11:8),d=4;e:{n:{r:{t:{a:switch(h=i.S[k+68>>1],h-401|0){case 0:break e;case 1:break a;case 2:break t;case 3:break r;default:break n}d=5;break e}d=re(
w,y,72766,32)?7:6;break e}d=o;break e}if((h|0)==429){d=9;break e}d=(h-400&65535)>>>0<100?11:(h-500&65535)>>>0<100?10:15}n=0,(B|0)==1&&(oi(a+40|0,v,68520,7),o=i.i[a+44>>2],n=i.i[a+40>>2]),oi(a+32|0,t,68520,
7),s=i.i[a+32>>2],b=i.i[a+36>>2],oi(a+24|0,t,74622,6),u=i.i[a+28>>2],E=i.i[a+24>>2],i.i[a+156>>2]=2,i.i[a+148>>2]=2,i.i[a+140>>2]=E,i.i[a+144>>2]=u,i.i[a+132>>2]=s,i.i[a+136>>2]=b,i.i[a+128>>2]=o,i.i[a+
124>>2]=n,i.i[a+120>>2]=3,i.i[a+112>>2]=1,n=a+128|0,o=1;e:{n:{for(;;){r:{if((o|0)==4)break n;if(i.i[n-4>>2]==1){if(u=i.i[n>>2],we(u))break r;l(u)}f=f+1|0,n=n+8|0,o=o+1|0;continue}break}r:{t:switch((Y(
u)&255)-4|0){case 0:h0(a+164|0,u),n=i.i[a+168>>2],f=i.i[a+172>>2]<<2,b=n+f|0;a:{f:{for(;;){if(f){if(He(a+200|0,i.i[n>>2]),f=f-4|0,n=n+4|0,i.i[a+200>>2]==-2147483648)continue;break f}break}i.i[a+176>>2]=
-2147483648;break a}if(i.i[a+184>>2]=i.i[a+208>>2],s=i.i[a+204>>2],i.i[a+176>>2]=i.i[a+200>>2],i.i[a+180>>2]=s,(n|0)==(b|0))break a;for(f=f>>>2|0,b=a+212|0;He(a+188|0,i.i[n>>2]),i.i[a+188>>2]!=-2147483648&&
(i.i[b+8>>2]=i.i[a+196>>2],s=i.i[a+192>>2],i.i[b>>2]=i.i[a+188>>2],i.i[b+4>>2]=s,s=i.i[a+180>>2],i.i[a+200>>2]=i.i[a+176>>2],i.i[a+204>>2]=s,i.i[a+208>>2]=i.i[a+184>>2],s=a+200|0,Zi(s,74669,2),Zi(s,i.
i[a+216>>2],i.i[a+220>>2]),i.i[a+184>>2]=i.i[a+208>>2],s=i.i[a+204>>2],i.i[a+176>>2]=i.i[a+200>>2],i.i[a+180>>2]=s,m(i.i[a+212>>2],i.i[a+216>>2])),n=n+4|0,f=f-1|0,!!f;);}b2(a+164|0);break r;default:s2(
a+176|0,u);break r;case 2:break t}He(a+176|0,u)}l(u);break e}i.i[a+176>>2]=-2147483648,o=f}if((o|0)!=3)e:for(f=o-3|0,n=((o<<3)+a|0)+128|0;;){if(!f)break e;M(i.i[n-4>>2],i.i[n>>2]),f=f+1|0,n=n+8|0}i.i[a+
176>>2]!=-2147483648?(i.i[a+104>>2]=i.i[a+184>>2],n=i.i[a+180>>2],i.i[a+96>>2]=i.i[a+176>>2],i.i[a+100>>2]=n):(i.i[a+188>>2]=h,k4(a+200|0,a+188|0),i.i[a+116>>2]=32,i.i[a+112>>2]=74637,i.i[a+124>>2]=i.
i[a+208>>2],n=i.i[a+204>>2],i.i[a+120>>2]=n,X(a+96|0,a+112|0,2),m(i.i[a+200>>2],n)),f=1;e:{if((B|0)==1)n:{if(Ai(a+16|0,v,69270,4),o=i.i[a+20>>2],n=i.i[a+16>>2],l(v),(n|0)!=1)break n;n=1;break e}Ai(a+8|
0,t,69270,4),o=i.i[a+12>>2],n=i.i[a+8>>2]}n&1||(w?o=_(w|0,y|0)|0:f=0),s=i8(i.S[k+68>>1]),W(i.i[a+84>>2],i.i[a+88>>2]),n=Bi(4,36),i.i[n+12>>2]=j,i.i[n+8>>2]=O,i.i[n+4>>2]=o,i.i[n>>2]=f,i.b[n+35]=d,i.b[n+
34]=s,i.s[n+32>>1]=h,i.i[n+28>>2]=t,o=i.i[a+100>>2],i.i[n+16>>2]=i.i[a+96>>2],i.i[n+20>>2]=o,i.i[n+24>>2]=i.i[a+104>>2],i.i[a+116>>2]=n,i.b[a+112]=5,n=r,r=_i(a+112|0),Le(n,r,e),U2(r);break i}l(t)}c=a+
224|0}function Vn(r,n,t){var e=0,a=0,o=0,f=0,s=0,u=0,b=0,k=0,d=0,h=0,w=0,v=0,y=0,B=0;e=c-544|0,c=e,B=i.B[r+8],k=i.i[r+4>>2],s=i.i[r>>2],b=i.i[n+4>>2],B2(e+40|0,b),z0(e+500|0,n),i.i[e+500>>2]!=-2147483648?
(i.i[e+496>>2]=i.i[e+508>>2],r=i.i[e+504>>2],i.i[e+488>>2]=i.i[e+500>>2],i.i[e+492>>2]=r):(i.i[e+496>>2]=0,i.i[e+488>>2]=0,i.i[e+492>>2]=1),ui(e+308|0,e+40|0,e+488|0),p8(e+32|0,b),b=1;i:if(i.i[e+32>>2]==
1){if(r=i.i[e+36>>2],Gi(e+320|0,r),l(r),o=i.i[e+320>>2],r=1,(o|0)==-2147483648||(r=i.i[e+324>>2],Hi(e+332|0,r,i.i[e+328>>2],1024),m(o,r),y=i.i[e+332>>2],r=1,(y|0)==-2147483648)||(v=i.i[e+348>>2],d=i.i[e+
352>>2],u=i.i[e+352>>2],h=i.i[e+348>>2],o=i.i[e+344>>2],r=i.i[e+360>>2],w=i.i[e+356>>2],m(y,i.i[e+336>>2]),m(w,r),w=0,r=1,(o|0)==-2147483648))break i;a=d,b=v,w=o,f=u,r=h}else r=1;o=i.B[n+12],h=i.i[e+312>>
2],u=i.i[e+316>>2],a=D0(b,a),b=r,r=N(r,f,69185,14),g8(e+24|0),f=i.i[e+24>>2],M(f,i.i[e+28>>2]),i.b[e+511]=(f|0)!=0,i.b[e+510]=r,i.b[e+509]=a,i.b[e+508]=o,i.i[e+504>>2]=u,i.i[e+500>>2]=h,a=e+488|0,u=s+
8|0,f=e+500|0,Y2(a,u,f),X2(e+372|0,u,a),i.b[e+472]=B,i.i[e+460>>2]=k,r=i.B[s+8],(r|0)!=8|k>>>0<2||(i.i[e+500>>2]=k,k4(e+476|0,f),i.i[e+528>>2]=9,i.i[e+524>>2]=69206,i.i[e+520>>2]=i.i[e+484>>2],k=i.i[e+
480>>2],i.i[e+516>>2]=k,i.i[e+512>>2]=7,i.i[e+508>>2]=69199,i.i[e+504>>2]=i.i[e+388>>2],r=i.i[e+384>>2],i.i[e+500>>2]=r,X(a,f,4),m(i.i[e+380>>2],r),i.i[e+388>>2]=i.i[e+496>>2],r=i.i[e+492>>2],i.i[e+380>>
2]=i.i[e+488>>2],i.i[e+384>>2]=r,m(i.i[e+476>>2],k),r=i.B[u]);i:{e:{n:switch((r&255)-1|0){case 0:if(r=i.i[s+12>>2],r>>>0>3)break e;if((r|0)!=2)break i;break e;case 1:if(i.i[s+12>>2]-7>>>0<4294967293)break e;
break i;case 2:case 3:case 5:case 6:case 7:case 8:break e;case 4:break i;default:break n}if(!i.i[s+12>>2])break i}a=e+500|0,Ur(a,n),i.i[e+520>>2]=i.i[e+388>>2],r=i.i[e+384>>2],i.i[e+512>>2]=i.i[e+380>>
2],i.i[e+516>>2]=r,yr(e+380|0,a),B8(a)}ui(e+500|0,e+40|0,e+380|0),i.i[e+388>>2]=i.i[e+508>>2],r=i.i[e+504>>2],i.i[e+380>>2]=i.i[e+500>>2],i.i[e+384>>2]=r;i:{if(t)e:{if(ie(e+16|0,t+108|0),r=i.i[e+20>>2],
n=i.i[e+16>>2],!i.i[n>>2]){i.i[r>>2]=i.i[r>>2]-1;break e}if(t=P(69215,12),a=e+532|0,ne(a,i.i[n+4>>2],i.i[t>>2]),i.i[r>>2]=i.i[r>>2]-1,i.i[e+532>>2]==-2147483648)break e;ui(e+500|0,e+40|0,a);break i}i.
i[e+500>>2]=-2147483648}return W(i.i[e+416>>2],i.i[e+420>>2]),i.i[e+424>>2]=i.i[e+508>>2],r=i.i[e+504>>2],f=0,i.i[e+416>>2]=f|i.i[e+500>>2],i.i[e+420>>2]=r,fe(e+8|0,o),r=i.i[e+12>>2],n=i.i[e+8>>2],i.i[e+
452>>2]=n,i.i[e+456>>2]=r,n=-2147483648,t=i.i[e+308>>2],(t|0)!=-2147483648&&(v=i.i[e+312>>2],d=i.i[e+316>>2],d?n=t:m(t,h)),Z2(e+500|0,i.B[o+87068]),t=e+372|0,r=i.B[e+519],o=t+(r?32:20)|0,r=t+(r?36:24)|
0,W(i.i[o>>2],i.i[r>>2]),i.i[o>>2]=n,i.i[r>>2]=v,i.i[r+4>>2]=d,i.B[u]==5&&(r=i.i[s>>2]==1,t=1024,n=i.i[s+12>>2],i.i[n>>2]==1&&(t=_8(r,i.i[n+4>>2])),l(i.i[e+464>>2]),i.i[e+464>>2]=t,r=_8(r,i.i[n+28>>2]),
l(i.i[e+468>>2]),i.i[e+468>>2]=r),r=Q2(e+372|0),m(w,b),Vi(e+40|0),U2(s),c=e+544|0,r}function Jn(r,n,t,e){var a=0,o=0,f=0,s=0,u=0,b=0,k=0,d=0,h=0,w=0,v=0,y=0,B=0,j=0,O=0;for(a=c-112|0,c=a,i.i[a+68>>2]=
0,i.i[a+60>>2]=0,i.i[a+64>>2]=1,f=e<<2,o=f+8388608|0,i.i[a+56>>2]=e>>>0>1073741823||o>>>0<f>>>0?-1:o,j=a+104|0;;){i:{if(Ri(a+48|0,t,e,h),y=i.i[a+48>>2],!y)break i;for(b=i.i[a+52>>2],s=0,i.i[a+72>>2]=0,
Q0(a+40|0,34,a+72|0),i.i[a+100>>2]=b,k=i.i[a+44>>2],i.b[a+108]=k,i.i[a+104>>2]=i.i[a+72>>2],w=i.B[(k+j|0)-1|0],B=T(w,16843009);;){if(s>>>0>b>>>0)break i;u=s+y|0,d=b-s|0;e:if(d>>>0<=7)for(o=0;;){if((o|
0)==(d|0))break i;if((w|0)==i.B[o+u|0])break e;o=o+1|0}else{f=u+3&-4;n:{if((f|0)!=(u|0)){for(f=f-u|0,o=0;;){if((w|0)==i.B[o+u|0])break e;if(o=o+1|0,(f|0)==(o|0))break}if(o=d-8|0,f>>>0>o>>>0)break n}else
o=d-8|0,f=0;for(;;){if(v=f+u|0,O=B^i.i[v>>2],v=B^i.i[v+4>>2],((O|16843008-O)&(16843008-v|v)&-2139062144)!=-2139062144)break n;if(f=f+8|0,!(f>>>0<=o>>>0))break}}if((f|0)==(d|0))break i;for(u=f+u|0,d=(b-
f|0)-s|0,o=0;;){if((w|0)!=i.B[o+u|0]){if(o=o+1|0,(d|0)!=(o|0))continue;break i}break}o=o+f|0}if(s=(o+s|0)+1|0,!(k>>>0>s>>>0|s>>>0>b>>>0)&&(f=s-k|0,!T2(f+y|0,j,k)))break}if(h=(f+h|0)+1|0,Ri(a+32|0,t,e,
h),k=i.i[a+32>>2],!k)break i;b=i.i[a+36>>2],o=0,u=0;e:{n:{for(;;){r:{if(d=a+24|0,(o|0)==(b|0))break n;if(f=0,s=i.B[o+k|0],(s|0)!=34)f=(s|0)==92?u^1:0;else if(!(u&1))break r;o=o+1|0,u=f;continue}break}
break e}o=b}if(w=o+h|0,f4(d,t,e,h,w),f=i.i[a+24>>2],Yn(a+72|0,n,f||1,f?i.i[a+28>>2]:0,a+56|0),B=i.i[a+72>>2],(B|0)==-2147483648)h=w+1|0;else{d=i.i[a+80>>2],u=d,k=i.i[a+76>>2],o=k;e:for(;;){n:{b=d,f=k;
r:{t:switch(u|0){case 1:s=i.B[o];break r;case 0:break n;default:break t}if(s=i.B[o],(s|0)!=92)break r;f=74064,b=10;t:{a:{f:switch(s=i.B[o+1],s-110|0){case 0:case 4:case 6:break t;case 7:break f;case 1:case 2:case 3:case 5:
break n;default:break a}if(u=u-6|0,u>>>0>=4294967292)break n;for(v=o+2|0,o=o+6|0,s=0;;){if((s|0)==4)continue e;if(y=i.B[s+v|0],s=s+1|0,!((y-48&255)>>>0<10|((y&-33)-65&255)>>>0<6))break}break n}a:switch(s-
98|0){case 0:case 4:break t;case 1:case 2:case 3:break n;default:break a}if((s|0)==34|(s|0)==47)break t;if((s|0)!=92)break n}u=u-2|0,o=o+2|0;continue}if(f=74064,b=10,s=s&255,(s|0)==34|(s|0)==92)break n;
u=u-1|0,o=o+1|0;continue}break}u2(a+16|0,t,e,h),i.i[a+96>>2]=b,i.i[a+92>>2]=f,f=i.i[a+16>>2],i.i[a+88>>2]=f?i.i[a+20>>2]:0,i.i[a+84>>2]=f||1,r4(a+60|0,a+84|0),Ri(a+8|0,t,e,w),e=i.i[a+12>>2],t=i.i[a+8>>
2],m(B,k),e=t?e:0,t=t||1,h=1}continue}break}w8(r,a+60|0,t,e),c=a+112|0}function ro(r,n,t){r=r|0,n=n|0,t=t|0;var e=0,a=0,o=0,f=0;if(e=c-384|0,c=e,i.i[e+8>>2]=n,i.i[e+168>>2]=e+8,i.i[e+172>>2]=e+168,$e(
e+304|0,e+172|0,73021,13),n=i.i[e+312>>2],i.i[e+192>>2]=0|i.i[e+308>>2],i.i[e+196>>2]=n,n=i.i[e+320>>2],i.i[e+200>>2]=i.i[e+316>>2],i.i[e+204>>2]=n,i.i[e+304>>2]==1)a=i.i[e+204>>2],i.i[e+316>>2]=i.i[e+
200>>2],i.i[e+320>>2]=a,a=i.i[e+196>>2],i.i[e+308>>2]=i.i[e+192>>2],i.i[e+312>>2]=a,i.i[e+304>>2]=-2147483648;else i:{if(i.i[e+304>>2]=4,f0(e+88|0,e+192|0,e+304|0),n=i.i[e+96>>2],i.i[e+224>>2]=0|i.i[e+
92>>2],i.i[e+228>>2]=n,n=i.i[e+104>>2],i.i[e+232>>2]=i.i[e+100>>2],i.i[e+236>>2]=n,i.i[e+88>>2]==1){a=i.i[e+236>>2],i.i[e+316>>2]=i.i[e+232>>2],i.i[e+320>>2]=a,a=i.i[e+228>>2],i.i[e+308>>2]=i.i[e+224>>
2],i.i[e+312>>2]=a,i.i[e+304>>2]=-2147483648;break i}if(n=i.i[e+236>>2],i.i[e+184>>2]=i.i[e+232>>2],i.i[e+188>>2]=n,n=i.i[e+228>>2],i.i[e+176>>2]=i.i[e+224>>2],i.i[e+180>>2]=n,sr(e+304|0,e+168|0,73034,
28),n=i.i[e+312>>2],i.i[e+88>>2]=0|i.i[e+308>>2],i.i[e+92>>2]=n,n=i.i[e+320>>2],i.i[e+96>>2]=i.i[e+316>>2],i.i[e+100>>2]=n,i.i[e+304>>2]==1)a=i.i[e+100>>2],i.i[e+316>>2]=i.i[e+96>>2],i.i[e+320>>2]=a,a=
i.i[e+92>>2],i.i[e+308>>2]=i.i[e+88>>2],i.i[e+312>>2]=a,i.i[e+304>>2]=-2147483648;else{if(n=i.i[e+100>>2],i.i[e+216>>2]=i.i[e+96>>2],i.i[e+220>>2]=n,n=i.i[e+92>>2],i.i[e+208>>2]=i.i[e+88>>2],i.i[e+212>>
2]=n,sr(e+304|0,e+168|0,73062,13),n=i.i[e+312>>2],i.i[e+88>>2]=0|i.i[e+308>>2],i.i[e+92>>2]=n,n=i.i[e+320>>2],i.i[e+96>>2]=i.i[e+316>>2],i.i[e+100>>2]=n,i.i[e+304>>2]==1)a=i.i[e+100>>2],i.i[e+316>>2]=
i.i[e+96>>2],i.i[e+320>>2]=a,a=i.i[e+92>>2],i.i[e+308>>2]=i.i[e+88>>2],i.i[e+312>>2]=a,i.i[e+304>>2]=-2147483648;else{if(n=i.i[e+100>>2],i.i[e+232>>2]=i.i[e+96>>2],i.i[e+236>>2]=n,n=i.i[e+92>>2],i.i[e+
224>>2]=i.i[e+88>>2],i.i[e+228>>2]=n,i.i[e+252>>2]=0,i.i[e+244>>2]=0,i.i[e+248>>2]=4,$e(e+304|0,e+172|0,73075,12),n=i.i[e+316>>2],i.i[e+256>>2]=i.i[e+312>>2],i.i[e+260>>2]=n,i.i[e+264>>2]=i.i[e+320>>2],
n=i.i[e+308>>2],i.i[e+304>>2]==1)i.i[e+320>>2]=i.i[e+264>>2],a=i.i[e+260>>2],i.i[e+312>>2]=i.i[e+256>>2],i.i[e+316>>2]=a;else{(n|0)!=-2147483648&&(a=e+304|0,ue(a,69283,12),i.i[e+320>>2]=n,o=i.i[e+260>>
2],i.i[e+324>>2]=i.i[e+256>>2],i.i[e+328>>2]=o,i.i[e+332>>2]=i.i[e+264>>2],m4(e+244|0,a)),f=e+304|0,rt(f,e+168|0,73087,10),n=i.i[e+316>>2],i.i[e+88>>2]=i.i[e+312>>2],i.i[e+92>>2]=n,i.i[e+96>>2]=i.i[e+
320>>2],n=i.i[e+308>>2];e:{if(i.i[e+304>>2]==1)break e;if(i.i[e+280>>2]=i.i[e+96>>2],a=i.i[e+92>>2],i.i[e+272>>2]=i.i[e+88>>2],i.i[e+276>>2]=a,(n|0)!=-2147483648)n:{if(o=i.i[e+276>>2],a=i.i[e+272>>2],
i.i[e+308>>2]=a,i.i[e+312>>2]=o,i.i[e+304>>2]=n,i.i[e+316>>2]=i.i[e+280>>2],o=i.i[e+312>>2],!N(a,o,73121,3)&&!N(a,o,73124,4)){Q(f);break n}a=e+304|0,ue(a,73097,10),i.i[e+320>>2]=n,o=i.i[e+276>>2],i.i[e+
324>>2]=i.i[e+272>>2],i.i[e+328>>2]=o,i.i[e+332>>2]=i.i[e+280>>2],m4(e+244|0,a)}if($e(e+304|0,e+172|0,73107,14),n=i.i[e+316>>2],i.i[e+88>>2]=i.i[e+312>>2],i.i[e+92>>2]=n,i.i[e+96>>2]=i.i[e+320>>2],n=i.
i[e+308>>2],i.i[e+304>>2]==1)break e;i.i[e+296>>2]=i.i[e+96>>2],a=i.i[e+92>>2],i.i[e+288>>2]=i.i[e+88>>2],i.i[e+292>>2]=a,(n|0)!=-2147483648?(i.i[e+88>>2]=n,a=i.i[e+292>>2],i.i[e+92>>2]=i.i[e+288>>2],
i.i[e+96>>2]=a,i.i[e+100>>2]=i.i[e+296>>2]):ue(e+88|0,72981,18),n=i.i[e+188>>2],i.i[e+328>>2]=i.i[e+184>>2],i.i[e+332>>2]=n,n=i.i[e+180>>2],i.i[e+320>>2]=i.i[e+176>>2],i.i[e+324>>2]=n,a=i.i[e+212>>2],
i.i[e+348>>2]=i.i[e+208>>2],i.i[e+352>>2]=a,a=i.i[e+220>>2],i.i[e+356>>2]=i.i[e+216>>2],i.i[e+360>>2]=a,a=i.i[e+228>>2],i.i[e+364>>2]=i.i[e+224>>2],i.i[e+368>>2]=a,a=i.i[e+236>>2],i.i[e+372>>2]=i.i[e+
232>>2],i.i[e+376>>2]=a,n=i.i[e+248>>2],a=0,i.i[e+336>>2]=a|i.i[e+244>>2],i.i[e+340>>2]=n,i.i[e+344>>2]=i.i[e+252>>2],n=i.i[e+100>>2],i.i[e+312>>2]=i.i[e+96>>2],i.i[e+316>>2]=n,n=i.i[e+92>>2],i.i[e+304>>
2]=i.i[e+88>>2],i.i[e+308>>2]=n;break i}i.i[e+320>>2]=i.i[e+96>>2],a=i.i[e+92>>2],i.i[e+312>>2]=i.i[e+88>>2],i.i[e+316>>2]=a}i.i[e+308>>2]=n,i.i[e+304>>2]=-2147483648,k0(e+244|0),P2(e+224|0)}P2(e+208|
0)}Q(e+176|0)}x8(e+12|0,e+304|0),n=i.i[e+16>>2],a=i.i[e+12>>2],(a|0)==-2147483648?(l(t),t=1):(C(e+96|0,e+20|0,68),i.i[e+92>>2]=n,i.i[e+88>>2]=a,a=V8(t),i.i[e+12>>2]=a,zn(e,e+88|0,e+12|0,1),n=i.i[e+4>>
2],t=i.i[e>>2],l(a)),l(i.i[e+8>>2]),i.i[r+8>>2]=t,t=t&1,i.i[r+4>>2]=t?n:0,i.i[r>>2]=t?0:n,c=e+384|0}function Xn(r,n,t){var e=0,a=0,o=0,f=0,s=0,u=0,b=0,k=0;if(o=c+-64|0,c=o,f=1114112,t)i:{e:{n:{r:{t:switch(a=
i.B[n],a-37|0){case 0:break t;case 1:break r;case 2:case 3:case 4:case 5:break i;case 6:break n;default:break e}if(jr(o+40|0,n,t),!i.i[o+40>>2]||(e=i.i[o+48>>2],e>>>0>t>>>0)||(f=i.B[o+44],jr(o+52|0,n+
e|0,t-e|0),!i.i[o+52>>2]|(f&254)!=194)||(n=i.b[o+56],(n|0)>=-64))break i;e=i.i[o+60>>2]+e|0,f=(n|f<<6)&255;break i}r:{t:{a:if(t>>>0<=2){if((t|0)!=2)break a;if(i.B[n+1]==35)break t}else{if(i.B[n+1]!=35)
break a;if((i.B[n+2]|32)!=120)break t;s=3,a=-3,u=16;break r}f=t-1|0,s=n+1|0,t=-376;a:{for(;;){if(t){if(e=i.i[t+74068>>2],e&&(u=i.i[t+74064>>2],a=e-1|0,!(!p0(s,f,u,a)|a>>>0>=f>>>0)&i.B[n+e|0]==59))break a;
t=t+8|0;continue}break}f=1114112;break i}e=e+1|0,f=i.B[a+u|0];break i}s=2,a=-2,u=10}a=t+a|0,s=n+s|0;r:{t:{for(;;){if((e|0)!=(a|0)){if(i.B[e+s|0]!=48)break t;if(n=8,e=e+1|0,(e|0)!=8)continue;break r}break}
n=a;break r}n=e}if(n>>>0>a>>>0)break i;for(a=a-n|0,n=n+s|0,e=0,f=0;;){r:{if((e|0)==(a|0)||(b8(o+32|0,u,i.B[n+e|0]),s=i.i[o+32>>2],f=s+f|0,(e|0)==6))break r;if(e=e+1|0,s)continue}break}for(k=a>>>0<f>>>
0?a:f,e=0,s=0;;){if((e|0)!=(k|0)){if(b8(o+24|0,u,i.B[n+e|0]),e=e+1|0,i.i[o+24>>2]!=1)continue;s=L2(u,s),b=s+i.i[o+28>>2]|0,s=Xi||s>>>0>b>>>0?-1:b;continue}break}e=((t-a|0)+f|0)+(i.B[n+f|0]==59&a>>>0>f>>>
0)|0,n=(s^55296)-1114112>>>0<4293855232?1114112:s,f=n||1114112;break i}f=32,e=1;break i}if((a|0)!=92)break i;e:{for(;;){n:{if((t|0)==(e|0))break i;if(i.B[n+e|0]!=92)break n;if(a=8,e=e+1|0,(e|0)!=8)continue;
break e}break}a=e}if(t>>>0<=a>>>0)break i;if(s=i.B[n+a|0],e=s-34|0,1<<e&8225&&e>>>0<=13){e=a+1|0,f=s;break i}e:switch(s-116|0){case 0:e=a+1|0,f=9;break i;case 1:if(v4(o+16|0,n,t,a+1|0),!i.B[o+16]||(s=
i.B[o+17],v4(o+8|0,n,t,a+3|0),!i.B[o+8])||(n=s<<8&65280,(n^-1058816)>>>0<4293855232))break i;e=a+5|0,f=n|i.B[o+9];break i;case 4:break e;default:break i}if(v4(o,n,t,a+1|0),!i.B[o])break i;f=i.B[o+1],e=
a+3|0}i.i[r+4>>2]=e,i.i[r>>2]=f,c=o- -64|0}function Qn(r,n,t,e,a){var o=0,f=0,s=0,u=0,b=0,k=0,d=0,h=0,w=0,v=0;if(o=c-160|0,c=o,er(o+108|0,n,a,1,15),b=i.i[o+120>>2],k=i.i[o+116>>2],u=i.i[o+112>>2],s=i.
i[o+108>>2],(s|0)!=-2147483648)t=i.i[o+144>>2],e=0,i.i[r+36>>2]=e|i.i[o+140>>2],i.i[r+40>>2]=t,t=i.i[o+136>>2],i.i[r+28>>2]=i.i[o+132>>2],i.i[r+32>>2]=t,t=i.i[o+128>>2],i.i[r+20>>2]=i.i[o+124>>2],i.i[r+
24>>2]=t,i.i[r+16>>2]=b,i.i[r+12>>2]=k,i.i[r+8>>2]=u,i.i[r+4>>2]=s,i.i[r>>2]=1;else{i:{if(Nr(t,e))M4(o+16|0,t,e,75792,21);else{s=0;e:{n:{for(;;){r:{if((e|0)==(s|0)||(f=i.B[t+s|0],(f|0)==35|(f|0)==47))
break n;if((f|0)==58)break r;if((f|0)==92)break n;if(s=s+1|0,(f|0)!=63)continue;break n}break}i.i[o+120>>2]=e,i.i[o+116>>2]=t,i.i[o+112>>2]=2,i.i[o+108>>2]=75863,X(o+56|0,o+108|0,2);break e}Ci(o+56|0,
t,e)}if(w=i.i[o+64>>2],s=i.i[o+60>>2],i.i[n+24>>2]!=-2147483648)a0(o+72|0,n+24|0);else e:{if(mt(o+108|0,n,(u|0)!=-2147483648?k:0),e=i.i[o+108>>2],(e|0)!=-2147483648)C(o+72|0,o+112|0,36);else n:{if(e=i.
i[n+36>>2],f=i.i[n+40>>2],ti(o+8|0,e,f,75579,5),t=o+108|0,pi(t,i.i[o+8>>2],i.i[o+12>>2],32),v=i.i[o+108>>2],d=i.i[o+112>>2],!d&(u|0)==-2147483648){if(e=i.i[n+8>>2],a=i.i[n+4>>2],i.i[o+112>>2]=61,i.i[o+
108>>2]=75642,P0(o+68|0,a,e,t,1),e=i.i[o+68>>2],(e|0)!=-2147483648)break n;break e}if(ti(o,e,f,75584,4),cr(t,i.i[n+4>>2],i.i[n+8>>2],i.i[o>>2],i.i[o+4>>2],a,1),f=i.i[o+120>>2],a=i.i[o+116>>2],h=i.i[o+
112>>2],e=i.i[o+108>>2],(e|0)!=-2147483648){t=i.i[o+144>>2],b=0,i.i[o+100>>2]=b|i.i[o+140>>2],i.i[o+104>>2]=t,t=i.i[o+136>>2],i.i[o+92>>2]=i.i[o+132>>2],i.i[o+96>>2]=t,t=i.i[o+128>>2],i.i[o+84>>2]=i.i[o+
124>>2],i.i[o+88>>2]=t,i.i[o+80>>2]=f,i.i[o+76>>2]=a,i.i[o+72>>2]=h;break n}(u|0)!=-2147483648?(i.i[o+120>>2]=f,i.i[o+116>>2]=a,i.i[o+112>>2]=b,i.i[o+108>>2]=k,X(o+148|0,o+108|0,2)):(i.i[o+128>>2]=f,i.
i[o+124>>2]=a,i.i[o+120>>2]=d,i.i[o+116>>2]=v,i.i[o+112>>2]=8,i.i[o+108>>2]=75564,X(o+148|0,o+108|0,3)),i.i[o+80>>2]=i.i[o+156>>2],t=i.i[o+152>>2],i.i[o+72>>2]=i.i[o+148>>2],i.i[o+76>>2]=t,m(h,a);break e}
t=i.i[o+88>>2],a=0,i.i[r+20>>2]=a|i.i[o+84>>2],i.i[r+24>>2]=t,t=i.i[o+96>>2],i.i[r+28>>2]=i.i[o+92>>2],i.i[r+32>>2]=t,t=i.i[o+104>>2],i.i[r+36>>2]=i.i[o+100>>2],i.i[r+40>>2]=t,n=i.i[o+72>>2],t=i.i[o+76>>
2],i.i[r+16>>2]=i.i[o+80>>2],i.i[r+8>>2]=n,i.i[r+12>>2]=t,i.i[r+4>>2]=e,i.i[r>>2]=1,m(i.i[o+56>>2],s);break i}t=i.i[o+72>>2],e=i.i[o+76>>2],M4(o+16|0,s,w,e,i.i[o+80>>2]),m(t,e),m(i.i[o+56>>2],s)}if(i.
i[o+16>>2]==-2147483648){J4(r,i.i[n+4>>2],i.i[n+8>>2],75835,27);break i}if(i.b[o+52]&1)J4(r,i.i[n+4>>2],i.i[n+8>>2],75813,22);else{if(t=i.i[o+44>>2],e=i.i[o+48>>2],a=(u|0)!=-2147483648?k:0,Sr(n,t,e,a,
b)){C(r+4|0,o+16|0,40),i.i[r>>2]=0;break i}mt(o+108|0,n,a),a=i.i[o+108>>2],(a|0)!=-2147483648?(C(r+8|0,o+112|0,36),i.i[r>>2]=1,i.i[r+4>>2]=a):J4(r,i.i[n+4>>2],i.i[n+8>>2],t,e)}yi(o+16|0)}W(u,k)}c=o+160|
0}function Kn(r){var n=0,t=0,e=0,a=0,o=0,f=0,s=0,u=0,b=0,k=0,d=0,h=0,w=0,v=0,y=0,B=0,j=0,O=0,E=0,R=0,D=0,H=0,V=0,J=0,$=0,ri=0,ci=0;if(n=c-208|0,c=n,t=i.i[22090],t>>>0>=2147483647&&p(),i.i[22090]=t+1,i.
i[22092])i:{if(!(js(i.i[22091],r|0)|0)||(a=i.i[22092],t=i.i[a>>2]+1|0,i.i[a>>2]=t,t))break i;p()}if(i.i[22090]=i.i[22090]-1,!a)i:{s=Nc(r|0)|0,s&&(Fs(n+48|0,s|0),e=i.i[n+48>>2],t=i.i[n+52>>2],(t|0)==9?
(y=i.i[e+32>>2],B=i.i[e+20>>2],J=i.i[e+24>>2],j=i.i[e+16>>2],O=i.i[e+12>>2],E=i.i[e+8>>2],R=i.i[e+4>>2],D=i.i[e>>2],t=i.i[e+28>>2],N2(9,e),v=1,$=(t|0)==1):N2(t,e)),p8(n+40|0,r),H=1,i.i[n+40>>2]==1&&(t=
n+48|0,Yr(t,i.i[n+44>>2]),w=_i(t)),h=un(r|0)|0,e=bn(h|0)|0,t=_s(e|0)|0,ur(n+128|0,t),l(t),l(e);e:{if(w){if(ht(n+48|0,i.i[w+8>>2],i.i[w+12>>2]),e=i.i[n+48>>2],o=0,(e|0)==-2147483648)break e;ri=i.i[n+56>>
2],H=i.i[n+52>>2]}else e=0;o=e}for(e=o,g4(n+140|0,ga(h|0)|0),O4(n+32|0,h),J8(n+152|0,i.i[n+32>>2],i.i[n+36>>2]),o=i.i[n+128>>2],a=i.i[n+132>>2],u=i.i[n+136>>2],bi(n+24|0,u,4,24),i.i[n+172>>2]=0,b=i.i[n+
28>>2],i.i[n+168>>2]=b,t=i.i[n+24>>2],i.i[n+164>>2]=t,k=u<<4,V=k+a|0,t>>>0<u>>>0&&(c2(n+164|0,0,u,4,24),d=i.i[n+172>>2],b=i.i[n+168>>2]),i.i[n+188>>2]=V,i.i[n+184>>2]=o,i.i[n+176>>2]=a,ci=u+d|0,f=T(d,
24)+b|0,d=n+60|0;;){if(k){i.i[n+200>>2]=i.i[a+8>>2],t=i.i[a+4>>2],i.i[n+192>>2]=i.i[a>>2],i.i[n+196>>2]=t,g4(d,i.i[a+12>>2]),i.i[n+56>>2]=i.i[n+200>>2],o=i.i[n+196>>2],u=o,t=i.i[n+192>>2],i.i[n+48>>2]=
t,i.i[n+52>>2]=o,b=i.i[n+68>>2],o=i.i[n+64>>2],i.i[f+16>>2]=o,i.i[f+20>>2]=b,i.i[f>>2]=t,i.i[f+4>>2]=u,t=i.i[n+60>>2],i.i[f+8>>2]=i.i[n+56>>2],i.i[f+12>>2]=t,k=k-16|0,f=f+24|0,a=a+16|0;continue}break}
if(i.i[n+172>>2]=ci,i.i[n+180>>2]=V,o=n+176|0,p4(o),i.i[n+80>>2]=i.i[n+172>>2],t=i.i[n+168>>2],b=0,i.i[n+72>>2]=b|i.i[n+164>>2],i.i[n+76>>2]=t,E4(n+16|0,h),J8(n+96|0,i.i[n+16>>2],i.i[n+20>>2]),i.i[n+56>>
2]=ri,i.i[n+52>>2]=H,i.i[n+48>>2]=e,t=i.i[n+144>>2],i.i[n+60>>2]=i.i[n+140>>2],i.i[n+64>>2]=t,i.i[n+68>>2]=i.i[n+148>>2],t=i.i[n+156>>2],i.i[n+84>>2]=i.i[n+152>>2],i.i[n+88>>2]=t,i.i[n+92>>2]=i.i[n+160>>
2],gr(o,n+48|0),l(h),a=0,v?(k=(y|0)!=0,o=B?$:2):(E=2,D=1e4,R=3e4,O=100,j=5e3,k=0,o=2),s?(ji(n+8|0,Zs(s|0)|0),d=i.i[n+12>>2],a=i.i[n+8>>2],ji(n,qc(s|0)|0),v=i.i[n+4>>2],e=i.i[n>>2]):e=0,t=i.i[n+188>>2],
i.i[n+112>>2]=0|i.i[n+184>>2],i.i[n+116>>2]=t,t=i.i[n+180>>2],i.i[n+104>>2]=i.i[n+176>>2],i.i[n+108>>2]=t,i.i[n+120>>2]=w,i.i[n+84>>2]=j,i.i[n+80>>2]=O,i.i[n+76>>2]=E,i.i[n+72>>2]=R,i.i[n+68>>2]=D,i.b[n+
64]=o,i.i[n+56>>2]=B,i.i[n+60>>2]=J,i.i[n+52>>2]=y,i.i[n+48>>2]=k,i.i[n+100>>2]=v,i.i[n+96>>2]=e,i.i[n+92>>2]=d,i.i[n+88>>2]=a,a=Tt(n+48|0,F(r)),!s)break i;l(s)}return c=n+208|0,a}function Yn(r,n,t,e,a){
var o=0,f=0,s=0,u=0,b=0,k=0,d=0,h=0,w=0,v=0,y=0,B=0,j=0,O=0,E=0,R=0,D=0,H=0,V=0,J=0,$=0,ri=0,ci=0;o=c-112|0,c=o,i.i[o+36>>2]=0,i.i[o+28>>2]=0,i.i[o+32>>2]=1,y=n+12|0,v=i.i[n+4>>2],H=v+16|0,B=T(i.i[n+8>>
2],12),V=B-12|0,E=v+B|0,J=o+96|0,$=o+72|0;i:{e:{n:{r:{for(;;){t:{if(e>>>0<f>>>0)break r;for(k=0,n=f;;){if((n|0)==(e|0))break r;if(!(i.b[i.B[n+t|0]+y|0]&1)){n=n+1|0,k=k+1|0;continue}break}if(R=f+k|0,Et(
o+56|0,t,e,R),j=i.i[o+56>>2],!j)break t;w=i.i[o+68>>2],d=i.i[o+64>>2],O=i.i[o+60>>2],O?(f=j+O|0,n=i.b[f-1],(n|0)<0&&(u=n&63,n=i.B[f-2],s=n<<24>>24,(s|0)>=-64?n=n&31:(s=s&63,n=i.B[f-3],b=n<<24>>24,(b|0)>=
-64?n=n&15:n=b&63|(i.B[f-4]&7)<<6,n=s|n<<6),n=u|n<<6)):n=1114112,i.i[o+40>>2]=n;a:{f:{if(!(i.B[i.B[d]+y|0]&2|i.B[i.B[d+1]+y|0]&4)&w>>>0>1)break f;for(i.i[o+60>>2]=d+w,i.i[o+56>>2]=d,ri=o,ci=Ki(o+56|0),
i.i[ri+44>>2]=ci,Xn(o+16|0,d,w),i.i[o+48>>2]=i.i[o+16>>2],i.i[o+52>>2]=o+40,i.i[o+80>>2]=a,i.i[o+76>>2]=w,i.i[o+72>>2]=d,i.i[o+60>>2]=E,i.i[o+56>>2]=v,i.i[o+84>>2]=o+52,i.i[o+68>>2]=o+48,i.i[o+64>>2]=
o+44,s=H,b=V,f=B,k=v;;){if(D=b,n=s,!f)break f;b=i.i[k+8>>2],s=b?i.i[i.i[k+4>>2]>>2]:1114112;o:{if((s|0)!=i.i[o+44>>2]&&(u=0,(s|0)!=i.i[o+48>>2]))break o;rr(o+8|0,$,i.i[k+4>>2],b),h=i.i[o+12>>2],u=i.i[o+
8>>2]}if(k=k+12|0,s=n+12|0,b=D-12|0,f=f-12|0,!!u)break}if(i.i[o+104>>2]=a,i.i[o+100>>2]=w,i.i[o+96>>2]=d,i.i[o+108>>2]=o+52,i.i[o+92>>2]=o+48,i.i[o+88>>2]=o+44,(k|0)==(E|0))t=u,e=h;else for(f=(D>>>0)/
12|0,t=u,e=h;;){s=i.i[n+4>>2],u=s?i.i[i.i[n>>2]>>2]:1114112;o:{if((u|0)!=i.i[o+44>>2]&(u|0)!=i.i[o+48>>2]||(rr(o,J,i.i[n>>2],s),b=i.i[o>>2],!b))break o;u=i.i[o+4>>2],s=u>>>0<h>>>0,e=s?u:e,t=s?b:t,h=u>>>
0>h>>>0?h:u}if(n=n+12|0,f=f-1|0,!f)break}i.i[o+68>>2]=10,i.i[o+64>>2]=74064,i.i[o+60>>2]=O,i.i[o+56>>2]=j,r4(o+28|0,o+56|0),f=0;break a}f=R+1|0}if(i.i[a>>2])continue;break n}break}i.i[r>>2]=-2147483648;
break e}i.i[o+64>>2]=i.i[o+36>>2],n=i.i[o+32>>2],i.i[o+56>>2]=i.i[o+28>>2],i.i[o+60>>2]=n,w8(r,o+56|0,t,e);break i}Ci(r,74064,10)}m(i.i[o+28>>2],i.i[o+32>>2])}c=o+112|0}function to(r,n,t){var e=0,a=0,
o=0,f=0,s=0,u=0,b=0,k=0,d=0,h=0,w=0;d=i.i[r+8>>2];i:{if(d&402653184)e:{if(d&268435456){f=i.S[r+14>>1];n:{if(f)for(s=n+t|0,t=0,e=n,o=f;;){if((e|0)==(s|0))break n;if(a=e,e=i.b[e],(e|0)<0?e=e>>>0<4294967264?
a+2|0:a+(e>>>0>4294967279?4:3)|0:e=a+1|0,t=(e-a|0)+t|0,o=o-1|0,!o)break}else t=0;o=0}u=f-o|0}else n:{if(t>>>0<16){if(!t)break n;for(a=n,e=t;u=(i.b[a]>-65)+u|0,a=a+1|0,e=e-1|0,!!e;);break n}if(b=n+3&-4,
s=n-b|0,f=s+t|0,o=f&3,(n|0)!=(b|0))for(a=n;u=(i.b[a]>-65)+u|0,a=a+1|0,s=s+1|0,!!s;);if(o)for(a=(f&2147483644)+b|0;e=(i.b[a]>-65)+e|0,a=a+1|0,o=o-1|0,!!o;);for(s=f>>>2|0,u=e+u|0;;){if(f=b,!s)break n;if(h=
s>>>0>=192?192:s,o=h&3,b=h<<2,e=b&1008,e)for(w=e+f|0,e=0,a=f;k=e,e=i.i[a>>2],k=k+(((e^-1)>>>7|e>>>6)&16843009)|0,e=i.i[a+4>>2],k=k+(((e^-1)>>>7|e>>>6)&16843009)|0,e=i.i[a+8>>2],k=k+(((e^-1)>>>7|e>>>6)&
16843009)|0,e=i.i[a+12>>2],e=k+(((e^-1)>>>7|e>>>6)&16843009)|0,a=a+16|0,(w|0)!=(a|0););else e=0;if(s=s-h|0,b=f+b|0,u=(T((e>>>8&16711935)+(e&16711935)|0,65537)>>>16|0)+u|0,!!o)break}for(o=o<<2,a=f+((h&
252)<<2)|0,e=0;f=e,e=i.i[a>>2],e=f+(((e^-1)>>>7|e>>>6)&16843009)|0,a=a+4|0,o=o-4|0,!!o;);u=(T((e>>>8&16711935)+(e&16711935)|0,65537)>>>16|0)+u|0}if(e=i.S[r+12>>1],e>>>0<=u>>>0)break e;f=e-u|0,a=0,s=0;
n:{r:switch((d>>>29&3)-1|0){case 0:s=f;break n;case 1:break r;default:break n}s=(f&65534)>>>1|0}for(b=d&2097151,o=i.i[r+4>>2],r=i.i[r>>2];;){if((a&65535)>>>0<(s&65535)>>>0){if(e=1,a=a+1|0,!(U[i.i[o+16>>
2]](r,b)|0))continue;break i}break}if(e=1,U[i.i[o+12>>2]](r,n,t)|0)break i;for(n=f-s&65535,a=0;;){if(n>>>0>(a&65535)>>>0){if(a=a+1|0,!(U[i.i[o+16>>2]](r,b)|0))continue;break i}break}return 0}e=U[i.i[i.
i[r+4>>2]+12>>2]](i.i[r>>2],n,t)|0}return e}function K2(r,n,t,e){var a=0,o=0,f=0,s=0,u=0,b=0,k=0,d=0,h=0,w=0,v=0,y=0,B=0,j=0,O=0;a=c-128|0,c=a,w=i.i[n+4>>2],v=i.i[n+8>>2],y=i.i[n>>2];i:{e:{for(;;){n:{
if(!e)break e;n=a+112|0,pi(n,t,e,32),e=i.i[a+124>>2],t=i.i[a+120>>2],k=i.i[a+112>>2],u=i.i[a+116>>2],$i(a+24|0,76005,7,k,u),f=i.i[a+24>>2];r:{if(f)o=a+96|0,q2(o,v,f,i.i[a+28>>2]),bi(a+16|0,i.i[a+96>>2]!=
-2147483648,4,12),i.i[a+120>>2]=0,f=i.i[a+20>>2],s=i.i[a+16>>2],i.i[a+112>>2]=s,i.i[a+116>>2]=f,ut(n,o),n=i.i[a+120>>2],i.i[a+40>>2]=n,f=i.i[a+116>>2],i.i[a+32>>2]=i.i[a+112>>2],i.i[a+36>>2]=f;else t:{
if(y)a:{for(n=Bi(4,4),j=n,O=F(w),i.i[j>>2]=O,i.i[a+56>>2]=1,i.i[a+52>>2]=n,i.i[a+48>>2]=1;;){if(u){for(pi(a+112|0,k,u,47),o=0,i.i[a+68>>2]=0,i.i[a+60>>2]=0,i.i[a+64>>2]=4,n=i.i[a+52>>2],B=n+(i.i[a+56>>
2]<<2)|0,u=i.i[a+124>>2],k=i.i[a+120>>2],d=i.i[a+116>>2],h=i.i[a+112>>2];;){if((n|0)!=(B|0)){if(f=n+4|0,N(h,d,76012,2))h0(a+96|0,i.i[n>>2]),i.i[a+120>>2]=i.i[a+96>>2],n=i.i[a+100>>2],i.i[a+112>>2]=n,i.
i[a+116>>2]=n,o=i.i[a+104>>2],L8(a+60|0,o),s=i.i[a+68>>2],o&&(b=o<<2,b&&C(i.i[a+64>>2]+(s<<2)|0,n,b)),i.i[a+124>>2]=n,o=o+s|0,i.i[a+68>>2]=o,o0(a+112|0);else{for(Ai(a+8|0,i.i[n>>2],h,d),b=i.i[a+12>>2],
s=i.i[a+8>>2],L8(a+60|0,s),o=i.i[a+68>>2],n=i.i[a+64>>2]+(o<<2)|0;;){if(s&1){i.i[n>>2]=b,n=n+4|0,o=o+1|0,s=0;continue}break}i.i[a+68>>2]=o}n=f;continue}break}if(o>>>0>=100)f:for(i.i[a+68>>2]=100,s=i.i[a+
64>>2]+400|0,n=o-100|0;;){if(!n)break f;l(i.i[s>>2]),n=n-1|0,s=s+4|0}b2(a+48|0),i.i[a+56>>2]=i.i[a+68>>2],n=i.i[a+64>>2],i.i[a+48>>2]=i.i[a+60>>2],i.i[a+52>>2]=n;continue}break}for(i.i[a+80>>2]=0,i.i[a+
72>>2]=0,i.i[a+76>>2]=4,f=i.i[a+48>>2],n=i.i[a+52>>2],o=i.i[a+56>>2]<<2,u=n+o|0,i.i[a+124>>2]=u,i.i[a+120>>2]=f,i.i[a+112>>2]=n;;){if(o){f:{o:{s:{u:{c:{b:switch(s=i.i[n>>2],(Y(s)&255)-1|0){case 0:case 1:
break b;case 2:break c;default:break u}s2(a+84|0,s);break s}fi(a+84|0,s);break s}i.i[a+84>>2]=-2147483648;break o}if(f=i.i[a+84>>2],(f|0)==-2147483648)break o;if(i.i[a+92>>2]){i.i[a+104>>2]=i.i[a+92>>
2],f=i.i[a+88>>2],i.i[a+96>>2]=i.i[a+84>>2],i.i[a+100>>2]=f;break f}else m(f,i.i[a+88>>2])}i.i[a+96>>2]=-2147483648}n=n+4|0,ut(a+72|0,a+96|0),l(s),o=o-4|0;continue}break}if(i.i[a+116>>2]=u,o0(a+112|0),
n=i.i[a+72>>2],(n|0)==-2147483648)break a;o=i.i[a+76>>2],f=i.i[a+80>>2],i.i[a+32>>2]=n,i.i[a+36>>2]=o,n=f,i.i[a+40>>2]=n;break t}i.i[a+40>>2]=0,i.i[a+32>>2]=0,i.i[a+36>>2]=4;break r}if(n)break n}li(a+
32|0);continue}break}i.i[r+8>>2]=i.i[a+40>>2],n=i.i[a+36>>2],t=i.i[a+32>>2],i.i[r>>2]=t,i.i[r+4>>2]=n;break i}i.i[r+8>>2]=0,i.i[r>>2]=0,i.i[r+4>>2]=4}c=a+128|0}function ao(r,n){var t=0,e=0,a=0,o=0,f=0,
s=0,u=0,b=0,k=0,d=0;t=c-80|0,c=t,d=Oi()|0,i.i[t+16>>2]=d;i:{if(he(n))e:{if(oi(t+8|0,n,73224,4),o=1,!(i.i[t+8>>2]&1))break e;u=i.i[t+12>>2],i.i[t+20>>2]=u,a=t+20|0,ee(t,a);n:{r:{if(i.i[t>>2]==1)t:{if(!i.
i[t+4>>2])break t;o=2;a:{if(!_0(a)){if(i.i[t+76>>2]=3,i.i[t+72>>2]=73228,i.i[t+64>>2]=6,i.i[t+68>>2]=1,i.i[t+60>>2]=73231,e0(t+24|0,n,73231,6,t+68|0),a=i.i[t+28>>2],e=i.i[t+32>>2],s=i.i[t+36>>2],i.i[t+
24>>2]){o=a;break t}if(!a)f:{if(fi(t+60|0,e),b=i.i[t+64>>2],k=i.i[t+60>>2],(k|0)!=-2147483648)o:{if(f=i.i[t+68>>2],!N(b,f,73228,3))s:{if(N(b,f,73237,4)||N(b,f,73241,3)||N(b,f,73244,5)||N(b,f,73249,6))
break s;if(!N(b,f,73255,4))break o}W(k,b);break f}W(k,b),l(e),o=3;break t}if(i.i[t+76>>2]=s,i.i[t+72>>2]=e,i.i[t+68>>2]=a,i.i[t+64>>2]=6,i.i[t+60>>2]=73231,e=t+68|0,x2(t+16|0,73231,6,e),i.i[t+64>>2]=4,
i.i[t+68>>2]=3,i.i[t+60>>2]=69352,e0(t+24|0,n,69352,4,e),e=i.i[t+32>>2],a=i.i[t+28>>2],i.i[t+24>>2]){s=i.i[t+36>>2],o=a;break t}if(!a)if(i.i[t+24>>2]=e,_0(t+24|0)){l(e),e=69352;break a}else i.i[t+72>>
2]=e,i.i[t+64>>2]=4,i.i[t+68>>2]=0,i.i[t+60>>2]=69352,x2(t+16|0,69352,4,t+68|0);if(i.i[t+72>>2]=u,i.i[t+64>>2]=4,i.i[t+68>>2]=0,i.i[t+60>>2]=73224,f=t+16|0,u=t+68|0,x2(f,73224,4,u),i.i[t+64>>2]=5,i.i[t+
68>>2]=2,i.i[t+60>>2]=73259,k=t+44|0,e0(k,n,73259,5,u),o=i.i[t+48>>2],e=i.i[t+52>>2],s=i.i[t+56>>2],i.i[t+44>>2]||(i.i[t+40>>2]=s,i.i[t+36>>2]=e,i.i[t+32>>2]=o,i.i[t+28>>2]=5,i.i[t+24>>2]=73259,a=t+32|
0,x2(f,73259,5,a),i.i[t+64>>2]=7,i.i[t+68>>2]=2,i.i[t+60>>2]=72999,e0(k,n,72999,7,u),o=i.i[t+48>>2],e=i.i[t+52>>2],s=i.i[t+56>>2],i.i[t+44>>2]==1)||(i.i[t+40>>2]=s,i.i[t+36>>2]=e,i.i[t+32>>2]=o,i.i[t+
28>>2]=7,i.i[t+24>>2]=72999,x2(f,72999,7,a),i.i[t+64>>2]=4,i.i[t+68>>2]=3,i.i[t+60>>2]=69583,e0(k,n,69583,4,u),o=i.i[t+48>>2],e=i.i[t+52>>2],s=i.i[t+56>>2],i.i[t+44>>2]==1))break r;i.i[t+40>>2]=s,i.i[t+
36>>2]=e,i.i[t+32>>2]=o,i.i[t+28>>2]=4,i.i[t+24>>2]=69583,x2(f,69583,4,a);break n}e=73224}s=4}l(u)}if((o|0)!=5)break e}i.i[r>>2]=5,i.i[r+4>>2]=d;break i}i.i[r>>2]=o,i.i[r+4>>2]=e,i.i[r+8>>2]=s,l(d)}c=
t+80|0}function Zn(r,n){var t=0,e=0,a=0,o=0,f=0,s=0,u=0;t=c-112|0,c=t,e=t+40|0,z4(e),k2(),Ht(t- -64|0,e),e=i.i[n>>2],a=e-2|0,e=e>>>0>=a>>>0?a:0,a=ai(i.i[22051],i.i[22052],r);i:if(a){e:switch(e-1|0){case 0:
no(r,i.i[n+4>>2],i.i[n+8>>2],t- -64|0);break i;case 1:n:{r:{t:{f=i.i[n+8>>2],e=i.i[n+4>>2],u=i.S[n+12>>1],s=i.B[a+188];a:{if((s|0)!=3){if(e){if(!we(f))break t;o=1}else f:{o:{s:{u:switch(s-1|0){case 0:
if(oi(t+24|0,f,73157,7),n=73200,a=24,i.i[t+24>>2]==1)c:{if(e=i.i[t+28>>2],o=m0(e),l(e),(o&255)==2||(oi(t+16|0,f,73164,5),n=73169,a=31,i.i[t+16>>2]!=1)||(e=i.i[t+20>>2],o=an(e),l(e),!o))break c;o=2;break a}
o=2;break f;case 1:if(oi(t+32|0,f,74559,12),s=1,!(i.i[t+32>>2]&1)){o=2,n=74571,a=38;break o}if(a=38,e=i.i[t+36>>2],n=74571,!an(e))break s;s=0,o=3,n=e;break o;default:break u}if(oi(t+8|0,f,74421,12),s=
1,i.i[t+8>>2]!=1){o=2,n=74433,a=62;break o}if(e=i.i[t+12>>2],!an(e)){a=62,n=74433;break s}if(Ai(t,f,74495,17),o=1,s=0,n=i.i[t+4>>2],i.i[t>>2]!=1){a=e,o=0;break o}if((Y(n)&255)!=6)l(n),a=47;else{a=e;break o}
n=74512}l(e),s=1,o=2}if(l(f),s)break n;break r}l(f);break n}else if(e){o=6;break t}else l(f);o=6}n=f;break r}if(l(f),(s|0)!=3)break n}i.i[t+100>>2]=a,i.i[t+96>>2]=n,i.i[t+92>>2]=o,n=r,r=t+92|0,ir(n,r,
i.d[t+64>>3],i.d[t+72>>3]),I4(r);break i}i.i[t+104>>2]=a,i.i[t+100>>2]=n,i.i[t+96>>2]=o,i.s[t+94>>1]=u,i.b[t+92]=7,We(r,t+92|0,i.d[t+64>>3],i.d[t+72>>3]);break i;case 2:e=i.S[n+8>>1],i.i[t+100>>2]=i.i[n+
4>>2],i.i[t+96>>2]=3,i.s[t+94>>1]=e,i.b[t+92]=7,We(r,t+92|0,i.d[t+64>>3],i.d[t+72>>3]);break i;case 3:i.b[t+92]=9,e=i.i[n+16>>2],a=0,i.i[t+104>>2]=a|i.i[n+12>>2],i.i[t+108>>2]=e,e=i.i[n+8>>2],i.i[t+96>>
2]=i.i[n+4>>2],i.i[t+100>>2]=e,n=r,r=_i(t+92|0),Le(n,r,t- -64|0),U2(r);break i;default:break e}k8(i.S[n+68>>1])?fo(r,n,i.d[t+64>>3],i.d[t+72>>3]):ko(r,n,t- -64|0)}else{e:switch(e|0){case 0:be(n);break i;case 1:
l(i.i[n+8>>2]);break i;case 2:l(i.i[n+8>>2]);break i;case 3:break i;default:break e}m(i.i[n+8>>2],i.i[n+12>>2])}i.i[22026]=i.i[22026]+1,g2(),c=t+112|0}function oo(r,n,t){r=r|0,n=n|0,t=t|0;var e=0,a=0,
o=0,f=0,s=0,u=0,b=0,k=0,d=0;e=c-224|0,c=e,i.i[e+36>>2]=t,b=Kn(n);i:{if(de(t)){if(Me(e+40|0,e+36|0,73377,16),f=i.i[e+40>>2],(f|0)==-2147483648){i.b[e+192]=0,a=e+44|0,i.i[e+204>>2]=i.i[a+8>>2],o=i.i[a+4>>
2],i.i[e+196>>2]=i.i[a>>2],i.i[e+200>>2]=o,i.b[e+83]=2,f=e+212|0,o=e+192|0,a=e+72|0,Y2(f,o,a),X2(a,o,f),f=Q2(a),A2(o),a=1;break i}else o=i.i[e+52>>2],u=i.i[e+48>>2],i.i[e+64>>2]=u,i.i[e+68>>2]=o,o=i.i[e+
44>>2],i.i[e+60>>2]=o,i.i[e+56>>2]=f,V0(e+24|0,o,u),o=i.i[e+24>>2],u=i.i[e+28>>2],f=e+56|0,Q(f),k=$t(i.i[b+48>>2],i.i[b+52>>2]),d=ma(k|0)|0,l(k),i.i[e+64>>2]=d,i.i[e+56>>2]=o,i.i[e+60>>2]=u;d=0}else d=
6;if(i.b[e+68]=d,k2(),i.i[e+180>>2]=f,u=b- -64|0,i.i[e+184>>2]=u,i.i[e+188>>2]=e+180,o=i.i[22032],f=i.i[22033],i.i[e+204>>2]=i.i[22034],i.i[e+200>>2]=0,i.i[e+196>>2]=o+T(f,60),i.i[e+192>>2]=o,i.i[e+208>>
2]=e+184,wt(e+16|0,e+192|0),f=4,i.i[e+16>>2]==1){for(o=i.i[e+20>>2],bi(e+8|0,4,4,4),a=i.i[e+8>>2],f=i.i[e+12>>2],i.i[f>>2]=o,i.i[e+220>>2]=1,i.i[e+216>>2]=f,i.i[e+212>>2]=a,i.i[e+88>>2]=i.i[e+208>>2],
o=i.i[e+204>>2],i.i[e+80>>2]=0|i.i[e+200>>2],i.i[e+84>>2]=o,o=i.i[e+196>>2],i.i[e+72>>2]=i.i[e+192>>2],i.i[e+76>>2]=o,s=4,a=1;;){if(wt(e,e+72|0),i.i[e>>2]==1){o=i.i[e+4>>2],i.i[e+212>>2]==(a|0)&&(c2(e+
212|0,a,1,4,4),f=i.i[e+216>>2]),i.i[f+s>>2]=o,a=a+1|0,i.i[e+220>>2]=a,s=s+4|0;continue}break}s=i.i[e+212>>2]}for(o=a<<2,a=0;;){if((a|0)!=(o|0)){H0(i.i[a+f>>2]),a=a+4|0;continue}break}for(mi(s,f,4,4),f=
T(i.i[22052],272),s=i.i[22051],a=s+200|0;;){if(f){if(i.i[s+8>>2]!=5)e:{if(o=e+72|0,Jt(o,a,1),k=at(u,e+180|0,o),vi(o),!k)break e;l2(a-104|0),i.b[a-52]=2,Xe(88224,a)}s=s+272|0,f=f-272|0,a=a+272|0;continue}
break}if(a=0,i.i[22026]=i.i[22026]+1,i.B[e+68]==6)break i;n2(i.i[e+56>>2],i.i[e+60>>2])}g0(b),l(t),l(n),i.i[r+4>>2]=a,i.i[r>>2]=a?f:0,c=e+224|0}function Le(r,n,t){var e=0,a=0,o=0,f=0,s=0,u=0,b=0,k=0,d=0,
h=0,w=0;if(e=c-176|0,c=e,s=ai(i.i[22051],i.i[22052],r),s)i:{if(n?f=d8(n+8|0):f=1,i.b[e+19]=!n,i.I[s>>2]<=2&&(w4(e+8|0,s,i.d[t+8>>3]),a=i.i[e+8>>2],o=i.i[e+12>>2]),b=i.i[22045],k=i.i[22046],o=kr(s,i.d[t+
16>>3],a,o,b,k),i.i[e+24>>2]=t,i.i[e+20>>2]=o,i.i[e+32>>2]=e+19,i.i[e+28>>2]=e+20,f)e:{if(i.B[s+189])break e;for(i.i[e+172>>2]=88176,a=i.i[s+164>>2],i.i[e+164>>2]=a,o=i.i[s+168>>2]<<2,i.i[e+168>>2]=o+
a,i.i[e+152>>2]=i.i[e+32>>2],f=i.i[e+28>>2],i.i[e+144>>2]=i.i[e+24>>2],i.i[e+148>>2]=f,i.i[e+140>>2]=e+172,f=e+144|0;;){n:{if(!o)break e;if(d=di(b,k,i.i[a>>2]),d&&Mt(f,d))break n;a=a+4|0,o=o-4|0;continue}
break}u=hr(i.i[s+144>>2]+8|0,i.i[s+148>>2])}if(i.b[e+39]=u,i.i[e+160>>2]=e+24,i.i[e+156>>2]=e+39,o=0,i.i[e+172>>2]=0,i.i[e+164>>2]=0,i.i[e+168>>2]=8,i.i[e+140>>2]=88176,i.i[e+148>>2]=e+164,i.i[e+144>>
2]=e+156,f=i.i[s+168>>2],f)e:{b=i.i[s+164>>2],a=b;n:{for(;;){if(!kt(e+140|0,i.i[a>>2]))break n;if(a=a+4|0,o=o+1|0,(f|0)==(o|0))break}o=f;break e}for(a=o;;){n:{for(u=b+(a<<2)|0;;){if(a=a+1|0,f>>>0<=a>>>
0)break n;if(u=u+4|0,!!kt(e+140|0,i.i[u>>2]))break}i.i[b+(o<<2)>>2]=i.i[u>>2],o=o+1|0;continue}break}i.i[s+168>>2]=o}i.i[s+248>>2]=o,f=i.i[e+164>>2],a=i.i[e+168>>2],o=T(i.i[e+172>>2],96),s=a+o|0,i.i[e+
152>>2]=s,i.i[e+148>>2]=f,i.i[e+140>>2]=a,f=a+96|0,u=e+133|0,w=i.d[t+8>>3],h=i.d[t>>3];e:{n:{r:{for(;;){t:{if(!o)break r;if(t=i.B[a+92],(t|0)==3)break t;if(b=e+40|0,C(b,a,92),k=i.B[a+93]|i.B[a+94]<<8,
i.b[u]=k,i.b[u+1]=k>>>8,i.b[u+2]=i.B[a+95],i.b[e+132]=t,a=a+96|0,n){if(k=i.i[n>>2]+1|0,i.i[n>>2]=k,t=n,!k)break n}else t=u8(i.i[e+40>>2]);q0(r,b,t,h,w),o=o-96|0,f=f+96|0;continue}break}n=f;break e}n=s;
break e}p()}if(i.i[e+144>>2]=n,s0(e+140|0),A8(r))break i;Tr(r,i.i[e+20>>2],i.B[e+19],h)}c=e+176|0}function $n(r,n,t){var e=0,a=0,o=0,f=0,s=0,u=0,b=0,k=0;a=c-112|0,c=a,b=Ke(n),Qe(a+16|0,r,n,b);i:{if(i.
i[a+16>>2]==1)e:{if(e=i.i[a+20>>2],e>>>0>=i.I[r+8>>2]||(e=i.i[r+4>>2]+T(e,60)|0,i.i[e>>2]==2))break e;i.i[e+56>>2]=t,vi(n);break i}if(e=i.i[r+12>>2],o=i.i[r+28>>2],e>>>0>=o>>>0){if(f=a+24|0,o=o<<1,o=o>>>
0<=16?16:o,Jr(f,o,1,4,8),s=i.i[a+28>>2],i.i[a+24>>2]==1&&p(),u=i.i[a+32>>2],mi(i.i[r+20>>2],i.i[r+24>>2],4,8),i.i[r+28>>2]=o,i.i[r+24>>2]=u,i.i[r+20>>2]=s,u=i.i[r+8>>2],o=i.i[r+4>>2],i.i[a+84>>2]=e,s=
0,i.i[a+80>>2]=0,i.i[a+72>>2]=o,i.i[a+76>>2]=o+T(u,60),Lt(f,a+72|0),i.i[a+24>>2]==1){for(f=i.i[a+28>>2],e=i.i[a+32>>2],o=i.i[a+84>>2]+1|0,o=o||-1,bi(a+8|0,o>>>0<=4?4:o,4,8),s=i.i[a+8>>2],o=i.i[a+12>>2],
u=f,f=0,i.i[o>>2]=u|f,i.i[o+4>>2]=e,i.i[a+96>>2]=1,i.i[a+92>>2]=o,i.i[a+88>>2]=s,e=i.i[a+84>>2],i.i[a+32>>2]=i.i[a+80>>2],i.i[a+36>>2]=e,e=i.i[a+76>>2],i.i[a+24>>2]=i.i[a+72>>2],i.i[a+28>>2]=e,f=12,e=
1;;){if(Lt(a+100|0,a+24|0),i.i[a+100>>2]==1){s=i.i[a+108>>2],u=i.i[a+104>>2],i.i[a+88>>2]==(e|0)&&(o=i.i[a+36>>2]+1|0,c2(a+88|0,e,o||-1,4,8),o=i.i[a+92>>2]),k=o+f|0,i.i[k>>2]=s,i.i[k-4>>2]=u,e=e+1|0,i.
i[a+96>>2]=e,f=f+8|0;continue}break}s=i.i[a+88>>2]}else o=4,e=0;for(f=e<<3,e=o;;){if(f){ot(r,i.i[e>>2],i.i[e+4>>2]),f=f-8|0,e=e+8|0;continue}break}mi(s,o,4,8),e=i.i[r+12>>2]}if(C(a+28|0,n,44),i.i[r+12>>
2]=e+1,n=i.i[r+16>>2],e=i.i[r+8>>2],(n|0)!=(e|0))e:{if(n>>>0<e>>>0){e=i.i[r+4>>2]+T(n,60)|0,i.i[e>>2]!=2&&p(),i.i[e>>2]=0,i.i[r+16>>2]=i.i[e+4>>2],C(e+4|0,a+24|0,48),i.i[e+56>>2]=t,i.i[e+52>>2]=b;break e}
p()}else(n|0)==i.i[r>>2]&&(e=c-16|0,c=e,Si(e+8|0,r,i.i[r>>2],1,4,60),i.i[e+8>>2]!=-2147483647?p():c=e+16|0),e=i.i[r+4>>2]+T(n,60)|0,i.i[e>>2]=0,C(e+4|0,a+24|0,48),i.i[e+56>>2]=t,i.i[e+52>>2]=b,t=n+1|0,
i.i[r+16>>2]=t,i.i[r+8>>2]=t;ot(r,n,b)}c=a+112|0}function _n(r,n,t){var e=0,a=0,o=0,f=0,s=0,u=0,b=0,k=0,d=0,h=0,w=0,v=0,y=0,B=0;e=c-544|0,c=e,f=i.i[n+68>>2],u=n+92|0,c4(e,88224,u),s=n- -64|0;i:{if(i.i[e>>
2]==1&&(a=i.i[e+4>>2],o=ai(i.i[22051],i.i[22052],a),!(!o|i.i[o>>2]==4&i.d[o+8>>3]>=t+ +(f>>>0)))){or(e+272|0,o,a,r,s,t),s=n+8|0,b=i.d[e+280>>3],r=i.i[e+272>>2],i.B[o+140]!=2?(a4(a,b,t),l2(s)):(o=o+88|
0,l2(o),C(o,s,56),a4(a,b,t)),hi(i.i[n+88>>2]),vi(u),n2(i.i[n>>2],i.i[n+4>>2]);break i}if(f=i.i[22079],i.i[22079]=f+1,k=i.B[n+84],d=i.i[n+4>>2],h=i.i[n>>2],w=i.i[22054],v=i.i[22055],o=i.i[n+88>>2],a=i.
i[o>>2]+1|0,i.i[o>>2]=a,a||p(),a=e+272|0,L4(a,u),Z2(e+180|0,i.B[e+284]),i.i[e+244>>2]=o,C(e+200|0,a,44),i.i[e+248>>2]=f,i.i[e+156>>2]=d,i.i[e+152>>2]=h,i.b[e+148]=2,i.b[e+265]=k,i.i[e+252>>2]=0,i.b[e+
88]=0,i.d[e+80>>3]=t,i.i[e+8>>2]=3,i.b[e+264]=1,i.i[e+256>>2]=0,i.i[e+260>>2]=0,i.i[e+176>>2]=0,i.i[e+168>>2]=0,i.i[e+172>>2]=4,i.i[e+160>>2]=0,i.i[e+164>>2]=2146435072,f=e+96|0,l2(f),C(f,n+8|0,56),f=
v<<21|w,or(a,e+8|0,f,r,s,t),i.i[e+252>>2]=1,b=i.d[e+280>>3],i.d[e+160>>3]=b,r=i.i[e+272>>2],k=i.B[e+197],k||$n(88224,u,f),a=i.i[22055],i.i[22055]=a+1&1023,n=i.i[22054],C(e+276|0,e+8|0,264),i.i[22053]=
i.i[22053]+1,s=n|a<<21,a=i.i[22052],(a|0)!=(n|0))e:{if(n>>>0<a>>>0){n=i.i[22051]+T(n,272)|0,i.i[n+8>>2]!=5&&p(),i.i[22054]=i.i[n>>2],i.i[n>>2]=s,C(n+4|0,e+272|0,268);break e}p()}else(n|0)==i.i[22050]&&
(a=c-16|0,c=a,Si(a+8|0,88200,i.i[22050],1,8,272),i.i[a+8>>2]!=-2147483647?p():c=a+16|0),a=i.i[22051]+T(n,272)|0,i.i[a>>2]=s,C(a+4|0,e+272|0,268),n=n+1|0,i.i[22054]=n,i.i[22052]=n;if(i.i[e+288>>2]=o,i.
i[e+292>>2]=f,y=e,B=Z0(t,b),i.i[y+296>>2]=B,i.i[e+272>>2]=2,i.i[e+276>>2]=-2147483648,Ii(88256,e+272|0),!k)break i;vi(u)}return c=e+544|0,r}function ir(r,n,t,e){var a=0,o=0,f=0,s=0,u=0,b=0,k=0,d=0,h=0,
w=0,v=0,y=0,B=0;if(a=c-624|0,c=a,o=a+280|0,Or(o,r),i.i[a+280>>2]!=5){if(C(a+16|0,o,264),f=i.i[22077],r=i.i[22078],w=i.i[a+160>>2],v=i.i[a+164>>2],gt(a+8|0,f,r,w+8|0,v),i.i[a+8>>2]==1)i:{if(s=r,r=i.i[a+
12>>2],s>>>0<=r>>>0||(s=f+(r<<4)|0,f=i.i[s+12>>2]+1|0,i.i[s+12>>2]=f,f>>>0<500))break i;yt(o,r),m(i.i[a+280>>2],i.i[a+284>>2])}if(r=i.B[a+156],i.b[a+156]=2,y=a+104|0,(r|0)!=2&&eo(y,n,i.i[a+148>>2],i.i[a+
152>>2],i.i[a+256>>2],t,e),i.i[a+288>>2]=0,i.i[a+280>>2]=0,i.i[a+284>>2]=8,r=i.i[a+184>>2],r){for(o=i.i[a+180>>2],te(a+280|0,i.i[o>>2]),r=r-1|0,f=o+4|0;;){if(r){te(a+280|0,i.i[f>>2]),r=r-1|0,f=f+4|0;continue}
break}i.i[a+184>>2]=0,f=i.i[a+288>>2],o=i.i[a+280>>2],r=i.i[a+284>>2]}else f=0,o=0,r=8;i.i[a+264>>2]=0,i.i[a+552>>2]=o,i.i[a+544>>2]=r,f=T(f,96),i.i[a+556>>2]=f+r,d=a+592|0,s=a+604|0,B=a+328|0,h=a+373|
0,k=i.i[a+252>>2];i:{e:{for(;;){n:{if(!f)break i;if(u=i.B[r+92],(u|0)==3)break e;if(C(a+280|0,r,92),o=r+93|0,o=i.B[o]|i.B[o+1]<<8,i.b[h]=o,i.b[h+1]=o>>>8,i.b[h+2]=i.B[r+95],i.b[a+372]=u,i.B[a+368]==2){
if(o=r+56|0,b=i.i[o>>2],o=i.i[o+4>>2],i.i[a+568>>2]=0|b,i.i[a+572>>2]=o,o=r+48|0,b=i.i[o>>2],o=i.i[o+4>>2],i.i[a+560>>2]=b,i.i[a+564>>2]=o,b=a+588|0,_e(b,n),Xr(a+576|0,u,b),o=i.i[k>>2]+1|0,i.i[k>>2]=o,
!o)break n;o=i.i[a+572>>2],u=i.i[a+568>>2],i.i[s+8>>2]=u,i.i[s+12>>2]=o,o=i.i[a+564>>2],u=i.i[a+560>>2],i.i[s>>2]=u,i.i[s+4>>2]=o,o=i.i[a+580>>2],i.i[d>>2]=i.i[a+576>>2],i.i[d+4>>2]=o,i.i[d+8>>2]=i.i[a+
584>>2],i.i[a+620>>2]=k,i.i[a+588>>2]=0,Ii(88272,b)}else ce(B);r=r+96|0,f=f-96|0;continue}break}p()}r=r+96|0}i.i[a+548>>2]=r,s0(a+544|0),i.b[a+288]=0,i.i[a+284>>2]=k,i.i[a+280>>2]=7,Ii(88272,a+280|0),
vi(a+208|0),n2(w,v),l2(y),ke(a+16|0),N2(i.i[a+176>>2],i.i[a+180>>2])}c=a+624|0}function Me(r,n,t,e){var a=0,o=0,f=0,s=0,u=0,b=0,k=0,d=0,h=0;a=c-80|0,c=a,ee(a+24|0,n);i:{if(i.i[a+24>>2]==1&i.I[a+28>>2]>
1024){i.i[r+12>>2]=e,i.i[r+8>>2]=t,i.i[r>>2]=-2147483648,i.i[r+4>>2]=1;break i}if(k=i.i[n>>2],fi(a- -64|0,k),b=i.i[a+64>>2],(b|0)!=-2147483648)e:{if(f=i.i[a+68>>2],s=i.i[a+72>>2],!s){m(b,f);break e}if(o=
2,!N(f,s,70419,1))n:{if(N(f,s,73136,2))break n;o=0;r:{for(;;){if((o|0)==(s|0))break r;if(u=o+f|0,o=o+1|0,!(i.b[u]>=0))break}if(n=sa(n),!n)break r;d=a,h=ya(i.i[n>>2])|0,i.i[d+76>>2]=h,i.i[a+72>>2]=0,i.
i[a+68>>2]=n,u=a+68|0,o=0;t:{for(;;){a:{if(i.s[a+64>>1]=0,!(o&1)){if(Ot(a+16|0,u),!(i.s[a+16>>1]&1))break r;n=i.S[a+18>>1]}if((n&63488)==55296){if((n&65535)>>>0>56319||(Ot(a+8|0,u),!(i.s[a+8>>1]&1)))break t;
if(n=i.S[a+10>>1],(n- -8192&65535)>>>0<=64511)break a}o=i.S[a+64>>1],n=i.S[a+66>>1];continue}break}i.s[a+66>>1]=n,i.s[a+64>>1]=1}o=3;break n}for(bi(a,s,1,1),n=0,i.i[a+60>>2]=0,e=i.i[a+4>>2],i.i[a+52>>
2]=i.i[a>>2],i.i[a+56>>2]=e;;){if((n|0)!=(s|0)){e=a+52|0,t=i.B[n+f|0],(t-48&255)>>>0<10|((t&223)-65&255)>>>0<26||(o=t-33|0,!(o>>>0>13|!(1<<o&13249))|((t|0)==95|(t|0)==126)||(o=a+52|0,t0(o,37),t0(o,i.B[(t>>>
4|0)+73138|0]),t=i.B[(t&15)+73138|0])),t0(e,t&255),n=n+1|0;continue}break}u=i.i[a+56>>2],xi(u,i.i[a+60>>2],f,s)?(d=a,h=F(k),i.i[d+76>>2]=h,i.i[a+72>>2]=s,i.i[a+68>>2]=f,i.i[a+64>>2]=b,t=i.i[a+76>>2],o=
0,e=o|i.i[a+72>>2],i.i[a+40>>2]=e,i.i[a+44>>2]=t,n=i.i[a+68>>2],o=i.i[a+64>>2],i.i[a+32>>2]=o,i.i[a+36>>2]=n,i.i[r+8>>2]=e,i.i[r+12>>2]=t,i.i[r>>2]=o,i.i[r+4>>2]=n,m(i.i[a+52>>2],u)):(oe(a- -64|0,a+52|
0),t=i.i[a+76>>2],o=0,e=o|i.i[a+72>>2],i.i[a+40>>2]=e,i.i[a+44>>2]=t,n=i.i[a+68>>2],o=i.i[a+64>>2],i.i[a+32>>2]=o,i.i[a+36>>2]=n,i.i[r+8>>2]=e,i.i[r+12>>2]=t,i.i[r>>2]=o,i.i[r+4>>2]=n,m(b,f));break i}
i.i[r+12>>2]=e,i.i[r+8>>2]=t,i.i[r+4>>2]=o,i.i[r>>2]=-2147483648,m(b,f);break i}i.i[r+12>>2]=e,i.i[r+8>>2]=t,i.i[r>>2]=-2147483648,i.i[r+4>>2]=0}c=a+80|0}function er(r,n,t,e,a){var o=0,f=0,s=0,u=0,b=0,
k=0,d=0,h=0,w=0,v=0;if(o=c-112|0,c=o,ti(o+24|0,i.i[n+36>>2],i.i[n+40>>2],69352,4),s=o+56|0,pi(s,i.i[o+24>>2],i.i[o+28>>2],32),h=i.i[o+60>>2],w=i.i[o+56>>2],pi(s,i.i[o+64>>2],i.i[o+68>>2],32),k=i.i[o+68>>
2],d=i.i[o+64>>2],b=i.i[o+60>>2],u=i.i[o+56>>2],Pr(s,t,w,h),i.i[o+56>>2]!=-2147483648){if(i.i[o+40>>2]=i.i[o+64>>2],f=i.i[o+60>>2],i.i[o+32>>2]=i.i[o+56>>2],i.i[o+36>>2]=f,N(u,b,69580,3)?a0(o+44|0,o+32|
0):(i.i[o+76>>2]=k,i.i[o+72>>2]=d,f=i.i[o+40>>2],i.i[o+64>>2]=i.i[o+36>>2],i.i[o+68>>2]=f,i.i[o+60>>2]=8,i.i[o+56>>2]=75564,X(o+44|0,s,3)),N(u,b,69580,3))i:{for(s=0,b=i.i[o+40>>2],t=i.i[o+36>>2],f=1;;){
if((s|0)==(b|0))break i;if(u=t+s|0,s=s+1|0,u=i.B[u]-35|0,!(u>>>0>29|!(1<<u&805306369)))break}f=0}else f=i.i[o+40>>2],t=i.i[o+36>>2],N(u,b,75596,6)?f=tt(t,f):f=o4(t,f);s=e,e=i.i[o+48>>2],U[a|0](o+56|0,
s,e,i.i[o+52>>2],1,0),a=i.i[o+56>>2];i:{if((a|0)!=-2147483648){if(s=i.B[o+92],b=i.i[o+64>>2],u=i.i[o+88>>2],$i(o+16|0,75564,8,i.i[o+84>>2],u),v=i.i[o+16>>2],!(!v|!((b|0)==(u+1|0)&f)))e:{if(q8(o+8|0,d,
k,v,i.i[o+20>>2]),f=i.i[o+8>>2],!f||!tt(f,i.i[o+12>>2])|s&1)break e;f=i.i[o+88>>2],b=0,i.i[o+104>>2]=b|i.i[o+84>>2],i.i[o+108>>2]=f,n=i.i[o+80>>2],i.i[o+96>>2]=i.i[o+76>>2],i.i[o+100>>2]=n,n=i.i[o+68>>
2],s=i.i[o+72>>2],k=i.i[o+60>>2],i.i[r+12>>2]=i.i[o+108>>2],f=i.i[o+104>>2],i.i[r+4>>2]=i.i[o+100>>2],i.i[r+8>>2]=f,i.i[r>>2]=-2147483648,m(a,k),m(n,s);break i}yi(o+56|0)}i.i[o+84>>2]=k,i.i[o+80>>2]=d,
i.i[o+76>>2]=23,i.i[o+72>>2]=75619,i.i[o+68>>2]=h,i.i[o+64>>2]=w,i.i[o+60>>2]=17,i.i[o+56>>2]=75602,X(o+96|0,o+56|0,4),a=r,r=i.i[o+100>>2],i0(a,i.i[n+4>>2],i.i[n+8>>2],r,i.i[o+104>>2]),m(i.i[o+96>>2],
r)}m(i.i[o+44>>2],e),m(i.i[o+32>>2],t)}else i.i[r>>2]=-2147483648,i.i[r+4>>2]=-2147483648;c=o+112|0}function nr(r,n,t){var e=0,a=0,o=0,f=0,s=0,u=0,b=0,k=0,d=0;for(a=c+-64|0,c=a;;){if(!((t|0)==(e|0)|i.
B[n+e|0]==44)){e=e+1|0;continue}break}vt(a+24|0,n,t,(t|0)!=(e|0),e),s=i.i[a+28>>2],e=i.i[a+24>>2],i.b[a+60]=0,i.i[a+52>>2]=e,i.i[a+56>>2]=s,i.i[a+48>>2]=2,s=a+48|0,Lr(a+16|0,s),e=i.i[a+16>>2];i:{if(e)
e:{if(f=i.i[a+20>>2],!e8(e,f))break e;if(Lr(a+8|0,s),u=i.i[a+8>>2],d=i.i[a+12>>2],s=0,f)for(;o=L2(o,10),k=o+(i.B[e]-48&255)|0,o=Xi||o>>>0>k>>>0?-1:k,e=e+1|0,f=f-1|0,!!f;);for(f=u?d:1,u=u||73135;e=s,(e|
0)!=(f|0)&&(s=e+1|0,i.B[e+u|0]==48););if(!e8(u,f))break e;i.i[r>>2]=0,n=r,r=((e|0)!=(f|0))+o|0,i.i[n+4>>2]=r>>>0<o>>>0?-1:r;break i}e=0,o=t-3|0,s=t>>>0>=o>>>0?o:0,u=t>>>0>=3?3:t,o=t,f=n;e:{n:{for(;;){
if((e|0)==(s|0))break n;if((i.B[f]|i.B[f+1]<<8|(i.B[f+2]<<16|i.B[f+3]<<24))!=743722311){e=e+1|0,o=o-1|0,f=f+1|0;continue}break}s=e;break e}o=u}vt(a,n,t,o>>>0>3,s+3|0),e=0,n=i.i[a+4>>2],t=i.i[a>>2];e:{
for(;;){n:{if((n|0)==(e|0))break n;switch(o=t+e|0,s=(e|0)==2,e=e+1|0,o=((i.B[o]&223)-91&255)>>>0<230,(s?o:o?1:2)|0){case 0:break n;case 2:continue;default:break e}}break}for(e=0;;){if((n|0)==(e|0))break e;
if(o=t+e|0,e=e+1|0,i.B[o]==58)break}o=O2(t,n,73128,3),i.i[a+60>>2]=o?0:4,i.i[a+56>>2]=o?1:73131,i.i[a+52>>2]=n,i.i[a+48>>2]=t,X(a+36|0,a+48|0,2),n=i.i[a+40>>2],b=+Ta(n|0,i.i[a+44>>2]),m(i.i[a+36>>2],n),
b==b?(i.d[r+8>>3]=b,n=1):n=2,i.i[r>>2]=n;break i}i.i[r>>2]=2}c=a- -64|0}function Qi(r,n){r=r|0,n=n|0,p()}function rr(r,n,t,e){var a=0,o=0,f=0,s=0,u=0,b=0,k=0,d=0,h=0,w=0,v=0,y=0,B=0,j=0,O=0,E=0,R=0,D=0,
H=0;a=c-96|0,c=a,y=i.i[n+4>>2],B=i.i[n>>2],v=i.i[n+8>>2],i.b[a+34]=0,i.s[a+32>>1]=0,j=e<<2,O=a+32|1,E=a+34|0,R=a+44|0,D=a+52|0,d=i.i[v>>2];i:{e:{n:{r:for(;;){t:{if(f=H,(f|0)==32)break e;for(o=0;;){if((o|
0)!=24){u=(a+36|0)+o|0,i.i[u>>2]=1,i.i[u+4>>2]=0,o=o+8|0;continue}break}for(i.i[a+88>>2]=2,i.i[a+92>>2]=0,i.i[a+84>>2]=74196,i.i[a+80>>2]=4,i.i[a+76>>2]=74156,i.i[a+72>>2]=4,i.i[a+68>>2]=74108,H=f+1|0,
o=0,k=a+32|0;;){if((o|0)!=24){if(u=(a+60|0)+o|0,b=i.i[u+12>>2],!b)break t;if(s=i.i[u+8>>2],u=(f>>>0)/(b>>>0)|0,b=T(b,u),!i.B[k]&(b|0)!=(f|0))continue r;f=s+(f-b<<3)|0,b=i.i[f>>2],f=i.i[f+4>>2],s=(a+36|
0)+o|0,i.i[s>>2]=b,i.i[s+4>>2]=f,k=k+1|0,o=o+8|0,f=u;continue}break}f=d-1|0,w=j,k=t,u=y,s=B;a:{for(;;){f:{if(!w)break n;if((f|0)==-1)break f;h=i.i[k>>2],i.i[v>>2]=f;o:{s:{u:switch(h-37|0){case 0:o=R,b=
O;break s;case 1:o=D,b=E;break s;default:break u}if((h|0)==92)o=a+36|0,b=a+32|0;else{y4(a+16|0,s,u,h),o=i.i[a+16>>2],b=i.i[a+20>>2];break o}}i.b[b]=1,$i(a+24|0,i.i[o>>2],i.i[o+4>>2],s,u),o=i.i[a+24>>2],
b=i.i[a+28>>2]}if(!o){if(Xn(a+8|0,s,u),i.i[a+8>>2]!=(h|0))break a;Ri(a,s,u,i.i[a+12>>2]),o=i.i[a>>2],b=i.i[a+4>>2]}if(k=k+4|0,d=d-1|0,w=w-4|0,f=f-1|0,u=b,s=o,s)continue;continue r}break}d=0;continue}d=
f;continue}break}p()}if(e>>>0>7)break i;if(h8(i.i[i.i[i.i[n+12>>2]>>2]>>2]))break e;i.i[a+60>>2]=s,i.i[a+64>>2]=s+u,s=h8(Ki(a+60|0))?0:s;break i}s=0}i.i[r+4>>2]=u,i.i[r>>2]=s,c=a+96|0}function Y2(r,n,t){
var e=0,a=0,o=0,f=0,s=0,u=0;e=c-32|0,c=e,f=i.B[t+11];i:{if((f|0)!=2)e:{s=i.B[t+9],u=i.B[t+8],a=i.i[t+4>>2],o=i.i[t>>2];n:{r:switch((G0(n)&255)-4|0){case 0:if(!(s&1))break e;i.i[e+28>>2]=116,i.i[e+24>>
2]=70170,i.i[e+20>>2]=a,i.i[e+16>>2]=o,i.i[e+12>>2]=90,i.i[e+8>>2]=70080;break n;case 3:i.i[e+28>>2]=51,i.i[e+24>>2]=70299,i.i[e+20>>2]=a,i.i[e+16>>2]=o,i.i[e+12>>2]=13,i.i[e+8>>2]=70286;break n;case 4:
break r;default:break e}r:switch(i.B[u+87068]-1|0){case 0:case 3:i.i[e+28>>2]=48,i.i[e+24>>2]=70535,i.i[e+20>>2]=a,i.i[e+16>>2]=o,i.i[e+12>>2]=23,i.i[e+8>>2]=70512;break n;case 1:i.i[e+28>>2]=1,i.i[e+
24>>2]=70419,i.i[e+20>>2]=a,i.i[e+16>>2]=o,i.i[e+12>>2]=69,i.i[e+8>>2]=70350;break n;default:i.i[e+28>>2]=84,i.i[e+24>>2]=70428,i.i[e+20>>2]=a,i.i[e+16>>2]=o,i.i[e+12>>2]=8,i.i[e+8>>2]=70420;break n;case 4:
break r}i.i[e+28>>2]=29,i.i[e+24>>2]=70610,i.i[e+20>>2]=a,i.i[e+16>>2]=o,i.i[e+12>>2]=27,i.i[e+8>>2]=70583}if(X(r,e+8|0,3),i.i[r>>2]!=-2147483648)break i}e:{n:{r:switch(i.B[n]-2|0){case 0:a=207,o=70639;
t:switch(t=i.i[n+4>>2],(t>>>0<=3?11:t-4|0)|0){case 0:break e;case 2:break t;default:break n}a=106,o=70846;break e;case 3:if(i.S[i.i[n+4>>2]+32>>1]!=404)break n;a=76,o=70952;break e;case 5:if(i.i[n+4>>
2]!=3)break n;a=80,o=71028;break e;case 7:break r;default:break n}a=103,o=71340;r:switch(i.i[n+4>>2]-1|0){case 1:a=67,o=71443;break e;case 2:a=104,o=71510;break e;case 0:break e;default:break r}if(t=i.
B[t+10]&(f|0)!=2,a=t?101:131,o=t?71239:71108,t|f&1)break e}a=67,o=71614;n:switch((G0(n)&255)-1|0){case 1:a=88,o=71681;break e;case 2:a=110,o=71769;break e;case 3:a=171,o=71879;break e;case 4:a=85,o=72050;
break e;case 5:a=102,o=72135;break e;default:i.i[r>>2]=-2147483648;break i;case 8:a=50,o=72237;break e;case 9:a=49,o=72287;break e;case 11:a=81,o=72336;break e;case 12:a=58,o=72417;break e;case 13:a=53,
o=72475;break e;case 0:break e;case 14:break n}a=99,o=72528}Ci(r,o,a)}c=e+32|0}function Fe(r,n){var t=0,e=0,a=0,o=0,f=0,s=0,u=0,b=0,k=0;if(o=i.i[n+8>>2],o)i:{t=o-7|0,b=t>>>0<=o>>>0?t:0,s=i.i[n+4>>2],k=
(s+3&-4)-s|0,t=0;e:{n:{r:{for(;;){t:{if(e=i.B[t+s|0],u=e<<24>>24,(u|0)>=0)a:{if(k-t&3){t=t+1|0;break a}if(t>>>0<b>>>0)for(;f=t+s|0,!((i.i[f+4>>2]|i.i[f>>2])&-2139062144)&&(t=t+8|0,b>>>0>t>>>0););if(t>>>
0>=o>>>0)break a;for(;;){if(i.b[t+s|0]<0)break a;if(t=t+1|0,(o|0)==(t|0))break}break i}else{f=257;a:{f:switch(i.B[e+87419]-2|0){case 0:if(e=t+1|0,e>>>0>=o>>>0)break t;if(i.b[e+s|0]>-65)break e;break a;case 1:
if(a=t+1|0,a>>>0>=o>>>0)break t;if(a=i.b[a+s|0],(e|0)!=224)o:{if((e|0)==237){if((a|0)>-97)break e;break o}if((u+31&255)>>>0<12){if((a|0)>=-64)break e;break o}if((u&-2)!=-18|(a|0)>=-64)break e}else if((a&
-32)!=-96)break e;if(f=0,e=t+2|0,e>>>0>=o>>>0)break e;if(i.b[e+s|0]<=-65)break a;break r;case 2:break f;default:break e}if(a=t+1|0,a>>>0>=o>>>0)break t;a=i.b[a+s|0];f:{o:switch(e-240|0){default:if((u+
15&255)>>>0>2)break e;if((a|0)<-64)break f;break e;case 4:if((a|0)>-113)break e;break f;case 0:break o}if((a+112&255)>>>0>=48)break e}if(f=t+2|0,f>>>0>=o>>>0)break t;if(i.b[s+f|0]>-65)break r;if(f=0,e=
t+3|0,e>>>0>=o>>>0)break e;if(i.b[e+s|0]>=-64)break n}t=e+1|0}if(t>>>0<o>>>0)continue;break i}break}f=0;break e}f=513;break e}f=769}i.i[r+16>>2]=f,i.i[r+12>>2]=t,i.i[r+8>>2]=i.i[n+8>>2],t=i.i[n>>2],n=
i.i[n+4>>2],i.i[r>>2]=t,i.i[r+4>>2]=n;return}i.i[r>>2]=-2147483648,i.i[r+12>>2]=i.i[n+8>>2],t=i.i[n>>2],n=i.i[n+4>>2],i.i[r+4>>2]=t,i.i[r+8>>2]=n}function tr(r,n,t){var e=0,a=0,o=0,f=0,s=0,u=0;if(e=c-
48|0,c=e,i.i[e+16>>2]=n,f=n+t|0,i.i[e+20>>2]=f,a=Ki(e+16|0),(a|0)!=1114112){for(i.i[e+24>>2]=a>>>0<256?22806821:22806565,i.i[e+28>>2]=(a|0)==32?19267883:19267627,o=r+12|0,a=0;;){if((a|0)!=8){s=(e+16|0)+
a|0,u=o+i.B[s+8]|0,i.b[u]=i.B[u]|(i.B[s+9]?7:6),a=a+2|0;continue}break}if(a=n,t&&(t=o+i.B[a]|0,i.b[t]=i.B[t]|1,a=a+1|0),(a|0)==(f|0)){for(a=0;;){if((a|0)!=255){t=a+o|0,i.b[t]=i.B[t]|4,a=a+1|0;continue}
break}i.b[r+267]=i.B[r+267]|4}else t=o+i.B[a]|0,i.b[t]=i.B[t]|4;if(i.i[e+36>>2]=f,i.i[e+32>>2]=n,t=Ki(e+32|0),(t|0)==1114112)t=4,a=0,n=0;else{for(a=i.i[e+36>>2],o=i.i[e+32>>2],n=a-o|0,n=(n>>>2|0)+((n&
3)!=0)|0,bi(e+8|0,(n>>>0<=3?3:n)+1|0,4,4),f=i.i[e+8>>2],n=i.i[e+12>>2],i.i[n>>2]=t,i.i[e+24>>2]=1,i.i[e+20>>2]=n,i.i[e+16>>2]=f,i.i[e+44>>2]=a,i.i[e+40>>2]=o,t=4,a=1;;){if(o=Ki(e+40|0),(o|0)!=1114112){
i.i[e+16>>2]==(a|0)&&(n=i.i[e+44>>2]-i.i[e+40>>2]|0,c2(e+16|0,a,((n>>>2|0)+((n&3)!=0)|0)+1|0,4,4),n=i.i[e+20>>2]),i.i[n+t>>2]=o,a=a+1|0,i.i[e+24>>2]=a,t=t+4|0;continue}break}t=i.i[e+20>>2],n=i.i[e+16>>
2]}o=i.i[r+8>>2],(o|0)==i.i[r>>2]&&T4(r),i.i[r+8>>2]=o+1,r=i.i[r+4>>2]+T(o,12)|0,i.i[r+8>>2]=a,i.i[r+4>>2]=t,i.i[r>>2]=n}c=e+48|0}function He(r,n){var t=0,e=0,a=0,o=0,f=0,s=0,u=0,b=0,k=0,d=0,h=0;t=c-48|
0,c=t;i:if((Y(n)&255)==6){if(et(t+24|0,n,74609,3),i.i[t+24>>2]!=-2147483648?(i.i[t+16>>2]=i.i[t+32>>2],e=i.i[t+28>>2],i.i[t+8>>2]=i.i[t+24>>2],i.i[t+12>>2]=e):(et(t+8|0,n,68520,7),W(-2147483648,i.i[t+
28>>2])),s=i.i[t+8>>2],(s|0)==-2147483648){i.i[r>>2]=-2147483648;break i}k=i.i[t+16>>2],b=i.i[t+12>>2],d=0|i.i[t+12>>2],h=i.i[t+16>>2],oi(t,n,74612,3);e:{n:{if(i.i[t>>2]==1)r:{if(e=t+24|0,n=i.i[t+4>>2],
h0(e,n),l(n),i.i[t+24>>2]==-2147483648)break r;if(n=i.i[t+28>>2],i.i[t+8>>2]=i.i[t+24>>2],i.i[t+12>>2]=n,o=i.i[t+32>>2],i.i[t+16>>2]=o,!o||(f=i.i[t+12>>2],s2(e,i.i[f>>2]),n=i.i[t+24>>2],(n|0)==-2147483648))
break n;if(e=i.i[t+32>>2],u=i.i[t+28>>2],(o|0)!=1){for(a=f+4|0,o=o-1&1073741823,f=t+36|0;s2(f,i.i[a>>2]),i.i[t+28>>2]=u,i.i[t+32>>2]=e,i.i[t+24>>2]=n,n=t+24|0,Zi(n,70419,1),Zi(n,i.i[t+40>>2],i.i[t+44>>
2]),e=i.i[t+32>>2],u=i.i[t+28>>2],n=i.i[t+24>>2],m(i.i[t+36>>2],i.i[t+40>>2]),a=a+4|0,o=o-1|0,!!o;);if((n|0)==-2147483648)break n}if(a=u,!e)break e;i.i[t+44>>2]=h,i.i[t+40>>2]=d,i.i[t+36>>2]=2,i.i[t+32>>
2]=74615,i.i[t+28>>2]=e,i.i[t+24>>2]=a,X(r,t+24|0,3),m(n,a),b2(t+8|0),m(s,b);break i}i.i[t+16>>2]=0,i.i[t+8>>2]=0,i.i[t+12>>2]=4}n=0,a=1}i.i[r+8>>2]=k,i.i[r+4>>2]=b,i.i[r>>2]=s,m(n,a),b2(t+8|0)}else{if(we(
n)&&!he(n)){s2(r,n);break i}i.i[r>>2]=-2147483648}c=t+48|0}function z(r,n,t,e){var a=0,o=0,f=0,s=0,u=0,b=0,k=0,d=0;f=c-16|0,c=f;i:if(e&1)a=U[i.i[n+12>>2]](r,t,e>>>1|0)|0;else{if(o=i.B[t],a=0,!o)break i;
k=i.i[n+12>>2];e:{n:{r:{for(;;){t:{if(a=t+1|0,o<<24>>24<0)a:{if((o|0)==128){if(a=t+3|0,t=i.B[t+1]|i.B[t+2]<<8,U[k|0](r,a,t)|0)break n;t=t+a|0;break a}if((o|0)==192){if(i.i[f+4>>2]=n,i.i[f>>2]=r,i.i[f+
8>>2]=1610612768,i.i[f+12>>2]=0,t=(u<<3)+e|0,U[i.i[t+4>>2]](i.i[t>>2],f)|0)break t;u=u+1|0,t=a;break a}if(d=1610612768,o&1&&(d=i.B[t+1]|i.B[t+2]<<8|(i.B[t+3]<<16|i.B[t+4]<<24),a=t+5|0),s=0,o&2?(b=i.B[a]|
i.B[a+1]<<8,t=a+2|0):(b=0,t=a),o&4&&(s=i.B[t]|i.B[t+1]<<8,t=t+2|0),o&8&&(u=i.B[t]|i.B[t+1]<<8,t=t+2|0),b=o&16?i.S[((b<<3)+e|0)+4>>1]:b,o&32&&(s=i.S[((s<<3)+e|0)+4>>1]),i.s[f+14>>1]=s,i.s[f+12>>1]=b,i.
i[f+8>>2]=d,i.i[f+4>>2]=n,i.i[f>>2]=r,s=(u<<3)+e|0,a=1,U[i.i[s+4>>2]](i.i[s>>2],f)|0)break i;u=u+1|0}else{if(U[k|0](r,a,o)|0)break r;t=a+o|0}if(o=i.B[t],o)continue;break e}break}a=1;break i}a=1;break i}
a=1;break i}a=0}return c=f+16|0,a}function ar(r,n,t,e){var a=0,o=0,f=0,s=0,u=0,b=0;if(a=c-160|0,c=a,f=a+24|0,m2(f,t),u=a+116|0,t=lc(i.i[n>>2])|0,fi(u,t),b=i.i[a+116>>2],(b|0)!=-2147483648){o=i.i[a+124>>
2],s=i.i[a+120>>2],l(t);i:{e:{if(e){if(n=i.i[a+60>>2],t=i.i[a+64>>2],ti(a+16|0,n,t,75584,4),e=O2(i.i[a+16>>2],i.i[a+20>>2],75588,2),ti(a+8|0,n,t,69352,4),n=0,i.i[a+12>>2]||i.i[a+48>>2]==-2147483648&e&&
!Nr(s,o))break e;Qn(a+116|0,a+24|0,s,o,0),n=i.i[a+116>>2],C(a+72|0,a+120|0,40),i.i[a+68>>2]=n}else t=ge(i.i[n>>2])|0,i.i[a+112>>2]=t,Qn(u,f,s,o,a+112|0),n=i.i[a+116>>2],C(a+72|0,a+120|0,40),i.i[a+68>>
2]=n,l(t);if(n)n=a+72|0,e=zi(n),i2(n);else n:{n=0,e=i.i[a+76>>2];r:switch(o=i.i[a+72>>2],o- -2147483648|0){case 0:break e;case 1:break n;default:break r}i.i[a+120>>2]=e,i.i[a+116>>2]=o,n=i.i[a+84>>2],
f=0,t=f|i.i[a+80>>2],i.i[a+124>>2]=t,i.i[a+128>>2]=n,n=i.i[a+92>>2],i.i[a+132>>2]=i.i[a+88>>2],i.i[a+136>>2]=n,n=i.i[a+100>>2],i.i[a+140>>2]=i.i[a+96>>2],i.i[a+144>>2]=n,n=i.i[a+108>>2],i.i[a+148>>2]=
i.i[a+104>>2],i.i[a+152>>2]=n,t=_(e|0,t|0)|0,yi(a+116|0),n=1;break e}i.i[r>>2]=2,i.i[r+4>>2]=e;break i}i.i[r+4>>2]=t,i.i[r>>2]=n}m(b,s)}else l(t),n=a+116|0,i0(n,i.i[a+28>>2],i.i[a+32>>2],69425,22),t=zi(
n),i.i[r>>2]=2,i.i[r+4>>2]=t,i2(n);e2(a+24|0),c=a+160|0}function or(r,n,t,e,a,o){var f=0,s=0,u=0,b=0,k=0,d=0,h=0,w=0,v=0,y=0,B=0,j=0;if(i.i[22047]=i.i[22047]+1,u=i.i[22049],i.i[22049]=u+1&1023,d=i.i[a+
8>>2],w=i.B[n+189]?0:d,f=i.i[n+244>>2],v=i.i[n>>2],s=f-((v|0)!=4)|0,y=f>>>0>=s>>>0?s:0,f=i.i[22048],s=f|u<<21,b=i.i[a>>2],k=o+ +(b>>>0),h=i.i[a+4>>2],o=o+ +(h>>>0),u=i.i[a+16>>2],B=i.i[a+12>>2],j=i.B[a+
20],a=i.i[22046],(a|0)!=(f|0))i:{if(a>>>0>f>>>0){a=i.i[22045]+T(f,104)|0,i.B[a+100]!=3&&p(),i.i[a+52>>2]=y,i.i[a+48>>2]=w,i.i[a+40>>2]=B,i.i[a+44>>2]=u,i.i[a+36>>2]=d,i.i[a+32>>2]=t,i.d[a+24>>3]=k,i.d[a+
16>>3]=o,i.i[a+12>>2]=h,i.i[a+8>>2]=b,i.i[22048]=i.i[a>>2],i.i[a>>2]=s,C(a+56|0,e,44);break i}p()}else(f|0)==i.i[22044]&&(a=c-16|0,c=a,Si(a+8|0,88176,i.i[22044],1,8,104),i.i[a+8>>2]!=-2147483647?p():c=
a+16|0),a=i.i[22045]+T(f,104)|0,i.i[a+52>>2]=y,i.i[a+48>>2]=w,i.i[a+40>>2]=B,i.i[a+44>>2]=u,i.i[a+36>>2]=d,i.i[a+32>>2]=t,i.d[a+24>>3]=k,i.d[a+16>>3]=o,i.i[a+12>>2]=h,i.i[a+8>>2]=b,i.i[a>>2]=s,C(a+56|
0,e,44),t=f+1|0,i.i[22048]=t,i.i[22046]=t;i.b[a+100]=j,e=i.i[n+168>>2],(e|0)==i.i[n+160>>2]&&(t=c-16|0,c=t,a=n+160|0,Si(t+8|0,a,i.i[a>>2],1,4,4),i.i[t+8>>2]!=-2147483647?p():c=t+16|0),i.i[r>>2]=s,i.i[n+
168>>2]=e+1,i.i[i.i[n+164>>2]+(e<<2)>>2]=s,i.i[n+248>>2]=i.i[n+248>>2]+1,t=n,n=i.i[n+252>>2],i.i[t+252>>2]=n>>>0<b>>>0?b:n,i.d[r+8>>3]=o>k&&(v|0)!=4?k:o}function q0(r,n,t,e,a){var o=0,f=0,s=0,u=0;if(o=
c-48|0,c=o,f=ai(i.i[22051],i.i[22052],r),f)i:{e:{n:{if(r=t+8|0,d8(r))r:{if(u=i.B[f+189],i.B[n+88]==2){u=!u;break n}if(u)break r;n=n+48|0,r=xt(n),r&&(a=t2(e-i.d[r+16>>3],a-i.d[r+24>>3]),e=i.d[r+32>>3],
Hn(e)<=8988465674311579e292&Hn(a)<=8988465674311579e292?e=(e+a)*.5:e=e*.5+a*.5,i.d[r+40>>3]=e),vi(n);break e}else if(i.B[n+88]==2)break n;r=n+48|0,Y0(o,r),i.i[o>>2]==1&&H0(i.i[o+4>>2]),vi(r);break e}s=
n+48|0;n:if(i.B[n+92]!=2)r=i.i[f+244>>2]-i.i[n+44>>2]|0;else{if((G0(r)&255)!=8){r=i.i[f+244>>2]-i.i[n+44>>2]|0;break n}i.B[f+257]==2&&(i.b[f+256]=0),n=i.i[f+236>>2],r=i.i[n>>2]+1|0,i.i[n>>2]=r,r||p(),
i.i[o+44>>2]=n,i.b[o+20]=0,i.i[o+12>>2]=0,i.i[o+16>>2]=5,r=i.i[s+12>>2],n=0,i.i[o+36>>2]=n|i.i[s+8>>2],i.i[o+40>>2]=r,r=i.i[s+4>>2],i.i[o+28>>2]=i.i[s>>2],i.i[o+32>>2]=r,Ii(88272,o+12|0);break e}f=i.i[f+
236>>2],n=i.i[f>>2]+1|0,i.i[f>>2]=n,n||p(),i.i[o+44>>2]=f,i.b[o+24]=u,i.i[o+20>>2]=r,i.i[o+16>>2]=t,i.i[o+12>>2]=1,r=i.i[s+12>>2],n=0,i.i[o+36>>2]=n|i.i[s+8>>2],i.i[o+40>>2]=r,r=i.i[s+4>>2],i.i[o+28>>
2]=i.i[s>>2],i.i[o+32>>2]=r,Ii(88272,o+12|0);break i}U2(t)}else U2(t),ce(n+48|0);c=o+48|0}function fr(r,n,t){var e=0,a=0,o=0;for(e=c-96|0,c=e,Ze(e+40|0,n,t),n=i.i[e+44>>2],t=i.i[e+40>>2];;){if($i(e+32|
0,72960,7,t,n),a=i.i[e+32>>2],a){Ze(e+24|0,a,i.i[e+36>>2]),n=i.i[e+28>>2],t=i.i[e+24>>2];continue}break}if(tr(r,t,n),a=0,i.b[e+71]=0,i.i[e+76>>2]=n+t,i.i[e+72>>2]=t,i.i[e+80>>2]=e+71,zt(e+16|0,e+72|0),
n=1,i.B[e+16]){for(t=i.B[e+17],bi(e+8|0,8,1,1),o=i.i[e+8>>2],n=i.i[e+12>>2],i.b[n]=t,i.i[e+92>>2]=1,i.i[e+88>>2]=n,i.i[e+84>>2]=o,i.i[e+56>>2]=i.i[e+80>>2],t=i.i[e+76>>2],i.i[e+48>>2]=i.i[e+72>>2],i.i[e+
52>>2]=t,t=1;;){if(zt(e,e+48|0),i.B[e]){o=i.B[e+1],i.i[e+84>>2]==(t|0)&&(E2(e+84|0,1),n=i.i[e+88>>2]),i.b[n+t|0]=o,t=t+1|0,i.i[e+92>>2]=t;continue}break}a=i.i[e+84>>2],o=t}i:{if(i.B[e+71]!=1)e:{if((a|
0)==-2147483648)break i;if(Fr(n,o))break e;i.i[e+88>>2]=n,i.i[e+92>>2]=o,i.i[e+84>>2]=a,Fe(e+48|0,e+84|0);n:switch(i.i[e+48>>2]- -2147483648|0){case 0:n=i.i[e+52>>2],t=r,r=i.i[e+56>>2],tr(t,r,i.i[e+60>>
2]),m(n,r);break i;case 1:break i;default:break n}D8(e+48|0);break i}m(a,n)}c=e+96|0}function sr(r,n,t,e){var a=0,o=0,f=0;o=r,o=r,a=c-112|0,c=a,$r(a+88|0,i.i[n>>2],t,e),r=i.i[a+96>>2],n=i.i[a+92>>2],f=
i.i[a+88>>2];i:if((f|0)!=15)i.i[o+16>>2]=i.i[a+100>>2],i.i[o+12>>2]=r,i.i[o+8>>2]=n,i.i[o+4>>2]=f,r=1;else{if((n|0)==1)e:{qr(a+88|0,r,t,e),r=i.i[a+96>>2],t=0,i.i[a+72>>2]=t|i.i[a+92>>2],i.i[a+76>>2]=r,
n=i.i[a+104>>2],r=a,i.i[a+80>>2]=i.i[a+100>>2],i.i[a+84>>2]=n;n:if(i.i[a+88>>2]==1)r=i.i[a+80>>2],i.i[a+8>>2]=i.i[a+76>>2],i.i[a+12>>2]=r,i.i[a+16>>2]=i.i[a+84>>2],n=i.i[a+72>>2];else{if(i.i[r+88>>2]=
5,f0(r+52|0,r+72|0,r+88|0),n=r,r=i.i[r+64>>2],i.i[n+40>>2]=i.i[a+60>>2],i.i[a+44>>2]=r,i.i[a+48>>2]=i.i[a+68>>2],n=i.i[a+56>>2],i.i[a+52>>2]==1){i.i[a+16>>2]=i.i[a+48>>2],r=i.i[a+44>>2],i.i[a+8>>2]=i.
i[a+40>>2],i.i[a+12>>2]=r;break n}if(t=i.i[a+44>>2],r=i.i[a+40>>2],i.i[a+28>>2]=r,i.i[a+32>>2]=t,i.i[a+24>>2]=n,i.i[a+36>>2]=i.i[a+48>>2],$i(a,72960,7,r,i.i[a+32>>2]),t=i.i[a>>2],t)r:{if(e=i.i[a+4>>2],
!e)break r;for(f=a+28|0;;){if(e){if(e=e-1|0,r=i.B[t],t=t+1|0,(r|0)!=32)continue;break r}break}r=i.i[f+4>>2],t=i.i[f>>2],i.i[a+88>>2]=t,i.i[a+92>>2]=r,e=i.i[f+8>>2],i.i[a+96>>2]=e,i.i[o+4>>2]=n,i.i[o+8>>
2]=t,i.i[o+12>>2]=r,i.i[o+16>>2]=e;break e}Q(a+24|0),n=5}t=i.i[a+12>>2],r=i.i[a+8>>2],i.i[a+88>>2]=r,i.i[a+92>>2]=t,e=i.i[a+16>>2],i.i[a+96>>2]=e,i.i[o+4>>2]=n,i.i[o+8>>2]=r,i.i[o+12>>2]=t,i.i[o+16>>2]=
e,r=1;break i}else i.i[o+4>>2]=-2147483648;r=0}i.i[o>>2]=r,c=a+112|0}function ze(r,n,t,e,a){var o=0,f=0,s=0;if(o=c-80|0,c=o,(n|0)==1)i:{if(W0(o+48|0,t,e,a),n=i.i[o+56>>2],t=0,i.i[o+32>>2]=t|i.i[o+52>>
2],i.i[o+36>>2]=n,n=i.i[o+64>>2],i.i[o+40>>2]=i.i[o+60>>2],i.i[o+44>>2]=n,i.i[o+48>>2]){n=i.i[o+44>>2],t=i.i[o+40>>2],i.i[r+12>>2]=t,i.i[r+16>>2]=n,n=i.i[o+36>>2],t=i.i[o+32>>2],i.i[r+4>>2]=t,i.i[r+8>>
2]=n,i.i[r>>2]=1;break i}if(i.i[o+56>>2]=a,i.i[o+52>>2]=e,i.i[o+48>>2]=10,f0(o+12|0,o+32|0,o+48|0),s=i.i[o+16>>2],t=i.i[o+20>>2],n=i.i[o+24>>2],f=i.i[o+28>>2],i.i[o+12>>2]==1){i.i[r+16>>2]=f,i.i[r+12>>
2]=n,i.i[r+8>>2]=t,i.i[r+4>>2]=s,i.i[r>>2]=1;break i}l(f),f=14;e:{if(X0(t,n))n:{if((n>>>0<=7?(n|0)==7:i.b[t+7]>=-64)?f=_r(t,7,72960,7)?7:0:f=0,Ri(o,t,n,f),n=i.i[o>>2],f=n?i.i[o+4>>2]:0,f-65530>>>0<=4294901758){
f=11;break n}f?(i.i[o+60>>2]=f,i.i[o+56>>2]=n||1,i.i[o+52>>2]=7,i.i[o+48>>2]=72960,n=o+68|0,X(n,o+48|0,2),oe(o+12|0,n)):i.i[o+12>>2]=-2147483648,n=i.i[o+24>>2],e=0,i.i[r+12>>2]=e|i.i[o+20>>2],i.i[r+16>>
2]=n,n=i.i[o+16>>2],i.i[r+4>>2]=i.i[o+12>>2],i.i[r+8>>2]=n,i.i[r>>2]=0;break e}i.i[r+12>>2]=a,i.i[r+8>>2]=e,i.i[r+4>>2]=f,i.i[r>>2]=1}m(s,t)}else i.i[r>>2]=0,i.i[r+4>>2]=-2147483648;c=o+80|0}function cr(r,n,t,e,a,o,f){
var s=0,u=0,b=0,k=0,d=0,h=0,w=0,v=0;s=c-80|0,c=s,Qt(s+32|0,e,a,123),u=i.i[s+36>>2],Qt(s+24|0,e,a,125);i:{if(i.i[s+24>>2]&1&i.i[s+32>>2]==1){if(b=i.i[s+28>>2],f4(s+16|0,e,a,u+1|0,b),u2(s+8|0,e,a,u),w=i.
i[s+12>>2],u=i.i[s+8>>2],Ri(s,e,a,b+1|0),v=i.i[s+4>>2],e=i.i[s>>2],d=s+56|0,k=o,a=i.i[s+16>>2],o=a||1,b=a?i.i[s+20>>2]:0,Pr(d,k,o,b),k=i.i[s+56>>2],(k|0)==-2147483648){Ft(r,n,t,o,b);break i}h=i.i[s+64>>
2],a=i.i[s+60>>2];e:{if(f&&!o4(a,h)){i.i[s+76>>2]=28,i.i[s+72>>2]=75703,i.i[s+68>>2]=b,i.i[s+64>>2]=o,i.i[s+60>>2]=17,i.i[s+56>>2]=75602,X(s+44|0,d,3),e=r,r=i.i[s+48>>2],i0(e,n,t,r,i.i[s+52>>2]),m(i.i[s+
44>>2],r);break e}i.i[s+76>>2]=e?v:0,i.i[s+72>>2]=e||1,i.i[s+68>>2]=h,i.i[s+64>>2]=a,i.i[s+60>>2]=u?w:0,i.i[s+56>>2]=u||1,X(r+4|0,s+56|0,3),i.i[r>>2]=-2147483648}m(k,a);break i}Ci(r+4|0,e,a),i.i[r>>2]=
-2147483648}c=s+80|0}function fo(r,n,t,e){var a=0,o=0,f=0,s=0,u=0,b=0,k=0,d=0,h=0,w=0,v=0,y=0,B=0;a=c-48|0,c=a,o=ai(i.i[22051],i.i[22052],r);i:{if(i.i[o>>2]!=4&&o){if(u=i.B[o+189],!u)e:{if(s=1,b=i.i[n+
16>>2],(b|0)==-2147483648)break e;if(h=i.B[o+80],k=i.B[n+20],w=i.i[o+148>>2],v=i.i[o+144>>2],f=n+21|0,C(a+13|0,f,35),i.b[a+12]=k,i.i[a+8>>2]=b,s=2,d=i.i[a+36>>2],!F8(d,i.i[a+40>>2],v+8|0,w))n:{if(i.B[a+
46]==2)break n;if(i.B[a+44]){s=3;break n}if(h>>>0>=3){s=4;break n}if(m(i.i[a+20>>2],i.i[a+24>>2]),m(i.i[a+32>>2],d),i.b[o+80]=i.B[o+80]+1,s=i.i[o+236>>2],u=i.i[s>>2]+1|0,i.i[s>>2]=u,u){e=i.d[o+152>>3],
i.i[a+28>>2]=r,i.i[a+24>>2]=s,y=a,B=Z0(t,e),i.i[y+32>>2]=B,i.b[a+16]=k,i.i[a+12>>2]=b,i.i[a+8>>2]=2,r=i.B[f+3]|i.B[f+4]<<8|(i.B[f+5]<<16|i.B[f+6]<<24),i.b[a+20]=r,i.b[a+21]=r>>>8,i.b[a+22]=r>>>16,i.b[a+
23]=r>>>24,r=i.B[f]|i.B[f+1]<<8|(i.B[f+2]<<16|i.B[f+3]<<24),i.b[a+17]=r,i.b[a+18]=r>>>8,i.b[a+19]=r>>>16,i.b[a+20]=r>>>24,Ii(88256,a+8|0),W(i.i[n+56>>2],i.i[n+60>>2]);break i}else p()}yi(a+8|0)}if(i.b[a+
9]=s,i.b[a+8]=6,i.s[a+10>>1]=i.S[n+68>>1],We(r,a+8|0,t,e),W(i.i[n+56>>2],i.i[n+60>>2]),!u)break i;K4(n+16|0);break i}be(n)}c=a+48|0}function so(r){var n=0,t=0,e=0,a=0,o=0,f=0,s=0;return n=c-368|0,c=n,
f=Oi()|0,e=i.i[r+4>>2],t=Vc(e|0)|0,o=cn(f|0,t|0)|0,l(t),B2(n+24|0,e),j4(n+16|0,o,(q=P(68520,7)>>2,i.i[q])),i.i[n+16>>2]!=1?t=-2147483648:(e=i.i[n+20>>2],Gi(n+292|0,e),l(e),a=i.i[n+300>>2],s=i.i[n+296>>
2],t=i.i[n+292>>2]),e=n+316|0,Ur(e,r),f=a,a=(t|0)==-2147483648,i.i[n+336>>2]=a?0:f,i.i[n+332>>2]=a?1:s,i.i[n+328>>2]=a?0:t,t=n+304|0,yr(t,e),B8(e),a=P(68520,7),ui(e,n+24|0,t),t=r2(e),ni(o|0,i.i[a>>2],
t|0),l(t),t=P(69176,9),a=i.B[r+12],fe(n+8|0,a),s=P(i.i[n+8>>2],i.i[n+12>>2]),ni(o|0,i.i[t>>2],i.i[s>>2]),z0(e,r),i.i[n+316>>2]!=-2147483648?(i.i[n+360>>2]=i.i[n+324>>2],r=i.i[n+320>>2],i.i[n+352>>2]=i.
i[n+316>>2],i.i[n+356>>2]=r):(i.i[n+360>>2]=0,i.i[n+352>>2]=0,i.i[n+356>>2]=1),r=n+340|0,e=n+24|0,ui(r,e,n+352|0),Kt(n,a),t=P(i.i[n>>2],i.i[n+4>>2]),r=r2(r),ni(o|0,i.i[t>>2],r|0),l(r),Vi(e),c=n+368|0,
o}function co(r,n,t,e){var a=0,o=0;a=c-400|0,c=a,i.i[a+64>>2]=-2147483648,i.s[a+76>>1]=e,i.i[a+24>>2]=-2147483648,i.i[a+8>>2]=2,k8(e)?(ne(a+80|0,t,(q=P(69447,8)>>2,i.i[q])),t=i.i[a+80>>2],(t|0)!=-2147483648?
(e=i.i[n+56>>2],e>>>0>=2147483647?p():(i.i[n+56>>2]=e+1,e=i.i[a+84>>2],Hi(a+128|0,e,i.i[a+88>>2],i.i[n+60>>2]),i.i[n+56>>2]=i.i[n+56>>2]-1,m(t,e))):i.i[a+128>>2]=-2147483648,n=a+24|0,K4(n),C(n,a+128|0,
40)):(e-200&65535)>>>0>=100&&(o=a+92|0,ne(o,t,(q=P(69684,24)>>2,i.i[q])),i.i[a+92>>2]==-2147483648?i.i[a+104>>2]=-2147483648:(e=a+128|0,B2(e,i.i[n+92>>2]),ui(a+104|0,e,o),Vi(e)),W(-2147483648,a),e=a- -64|
0,i.i[e+8>>2]=i.i[a+112>>2],n=i.i[a+108>>2],i.i[e>>2]=i.i[a+104>>2],i.i[e+4>>2]=n,ne(a+116|0,t,(q=P(69708,11)>>2,i.i[q])),n=i.i[a+116>>2],(n|0)!=-2147483648?(t=i.i[a+120>>2],nr(a+128|0,t,i.i[a+124>>2]),
m(n,t)):i.i[a+128>>2]=2,n=i.i[a+140>>2],i.i[a+16>>2]=i.i[a+136>>2],i.i[a+20>>2]=n,n=i.i[a+132>>2],i.i[a+8>>2]=i.i[a+128>>2],i.i[a+12>>2]=n),C(r,a+8|0,72),c=a+400|0}function uo(r,n){var t=0,e=0,a=0,o=0,
f=0,s=0;t=c-144|0,c=t,e=P(69447,8),a=t+100|0,P4(a,i.i[r>>2],i.i[e>>2]),e=i.i[t+100>>2];i:{if((e|0)!=-2147483648){if(m(e,i.i[t+104>>2]),st(a,r),i.i[t+100>>2]==-2147483648){e=2;break i}if(C(t+8|0,a,40),
o=wn(i.i[r>>2])|0,Gi(t+88|0,o),f=i.i[t+88>>2],(f|0)!=-2147483648)e:{if(s=i.i[t+92>>2],Hi(a,i.i[t+92>>2],i.i[t+96>>2],1024),e=i.i[t+100>>2],(e|0)==-2147483648){m(f,s);break e}C(t+52|0,t+104|0,36),i.i[t+
48>>2]=e,m(f,s),l(o);n:{if(i.B[t+46]){if(e=2,!H8(t+8|0)||!H8(t+48|0)|i.b[t+44]&1)break n}else if(e=2,i.B[t+44])break n;a=t+100|0,m2(a,i.i[n>>2]),r=ge(i.i[r>>2])|0,i.i[t+88>>2]=r,n=n4(a,t+8|0,t+88|0,1,
15),l(r),e=n^1,e2(a)}yi(t+48|0),yi(t+8|0);break i}l(o),yi(t+8|0)}e=3}return c=t+144|0,e}function ur(r,n){var t=0,e=0,a=0,o=0,f=0,s=0,u=0,b=0,k=0,d=0,h=0,w=0;for(t=c-48|0,c=t,J0(t+36|0,n),i.i[t+16>>2]=
i.i[t+36>>2],n=i.i[t+40>>2],i.i[t+8>>2]=n,i.i[t+12>>2]=n,f=(i.i[t+44>>2]<<2)+n|0,i.i[t+20>>2]=f,i.i[t+32>>2]=0,i.i[t+24>>2]=0,i.i[t+28>>2]=4,s=8,k=4;;){if(e=f,a=0,o=0,(n|0)!=(f|0)&&(e=n+4|0,i.i[t+12>>
2]=e,u=i.i[n>>2],(e|0)==(f|0)?e=f:(e=n+8|0,i.i[t+12>>2]=e,d=i.i[n+4>>2],a=1),o=1),a&o){fi(t+36|0,u),o=i.i[t+36>>2],a=(o|0)==-2147483648,h=a?0:i.i[t+44>>2],w=a?1:i.i[t+40>>2],i.i[t+24>>2]==(b|0)&&(Yt(t+
24|0),k=i.i[t+28>>2]),n=s+k|0,i.i[n>>2]=h,i.i[n+4>>2]=d,i.i[n-4>>2]=w,i.i[n-8>>2]=a?0:o,b=b+1|0,i.i[t+32>>2]=b,l(u),s=s+16|0,n=e;continue}break}o&&l(u),a&&l(d),i.i[r+8>>2]=i.i[t+32>>2],n=i.i[t+28>>2],
i.i[r>>2]=i.i[t+24>>2],i.i[r+4>>2]=n,o0(t+8|0),c=t+48|0}function m2(r,n){var t=0,e=0,a=0,o=0,f=0,s=0,u=0;if(t=c-96|0,c=t,e=xa(n|0)|0,J0(t+20|0,e),l(e),N4(t+32|0,n),u=ja(n|0)|0,e=i.i[t+24>>2],i.i[t+48>>
2]=e+(i.i[t+28>>2]<<2),i.i[t+44>>2]=e,B4(t- -64|0,t+44|0),i.i[t+64>>2]==-2147483648)e=4;else{for(o=0|i.i[t+44>>2],f=i.i[t+48>>2],bi(t+8|0,4,4,12),s=i.i[t+8>>2],a=i.i[t+12>>2],i.i[a+8>>2]=i.i[t+72>>2],
e=i.i[t+68>>2],i.i[a>>2]=i.i[t+64>>2],i.i[a+4>>2]=e,i.i[t+60>>2]=1,i.i[t+56>>2]=a,i.i[t+52>>2]=s,i.i[t+76>>2]=o,i.i[t+80>>2]=f,o=12,s=1;;){if(B4(t+84|0,t+76|0),i.i[t+84>>2]!=-2147483648){i.i[t+52>>2]==
(s|0)&&(S2(t+52|0,1),a=i.i[t+56>>2]),f=o+a|0,i.i[f+8>>2]=i.i[t+92>>2],e=i.i[t+88>>2],i.i[f>>2]=i.i[t+84>>2],i.i[f+4>>2]=e,s=s+1|0,i.i[t+60>>2]=s,o=o+12|0;continue}break}a=i.i[t+52>>2],e=i.i[t+56>>2]}Wt(
t,u),o=i.i[t>>2],f=i.i[t+4>>2],Ms(t+84|0,n|0),v0(r+24|0,i.i[t+84>>2],i.i[t+88>>2]),i.i[r+36>>2]=o,i.i[r+40>>2]=f,i.i[r+20>>2]=s,i.i[r+16>>2]=e,i.i[r+12>>2]=a,i.i[r+8>>2]=i.i[t+40>>2],n=r,r=i.i[t+36>>2],
i.i[n>>2]=i.i[t+32>>2],i.i[n+4>>2]=r,b2(t+20|0),c=t+96|0}function br(r,n){var t=0,e=0,a=0,o=0,f=0,s=0,u=0,b=0;if(t=r>>>0<=8?8:r,e=t+n|0,!(e>>>0<t>>>0|e>>>0>4294967280))i:{if(t=e+15&-16,e=J2(t),t=I0(t,
26-e|0),o=(t&31)+(t>>>0>63)|0,e=(o>>>5|0)-e|0,t=e+27|0,t>>>0>31)break i;if(a=fn(i.i[(t<<2)+92480>>2]&-1<<o),a>>>0>=32){if(a=0,t=fn(i.i[23152]&-1<<e+28),t>>>0>31)break i;a=fn(i.i[(t<<2)+92480>>2])}if(f=
(t<<7)+(a<<2)|0,e=i.i[f+88384>>2],o=i.i[e>>2],s=f,f=i.i[e+8>>2],i.i[s+88384>>2]=f,f)i.i[f+12>>2]=0;else e:{if(f=t<<2,a=i.i[f+92480>>2]&a2(-2,a),i.i[f+92480>>2]=a,a)break e;u=92608,b=i.i[23152]&a2(-2,t),
i.i[u>>2]=b}if(a=(r+e|0)+7&0-r,n=(a+(n-e|0)|0)+15&-16,(n|0)!=(o|0)&&(t=n+e|0,i.i[(e+(o&-16)|0)+4>>2]=t,i.i[t+4>>2]=e,o=o-n|0,i.i[t>>2]=o,s4(t,o)),i.i[e>>2]=n|1,r>>>0<16)break i;i.i[a-4>>2]=e}return a}
function We(r,n,t,e){var a=0,o=0,f=0,s=0,u=0,b=0,k=0;if(a=c-112|0,c=a,f=ai(i.i[22051],i.i[22052],r),f){if(u=_i(n),i.i[a+8>>2]=0,i.i[a>>2]=0,i.i[a+4>>2]=8,n=i.i[f+168>>2],n){for(o=i.i[f+164>>2],te(a,i.
i[o>>2]),n=n-1|0,o=o+4|0;;){if(n){te(a,i.i[o>>2]),n=n-1|0,o=o+4|0;continue}break}i.i[f+168>>2]=0,o=i.i[a+8>>2],b=i.i[a>>2],n=i.i[a+4>>2]}else n=8;i.i[f+248>>2]=0,i.i[a+8>>2]=b,i.i[a>>2]=n,o=T(o,96),i.
i[a+12>>2]=o+n,f=a+109|0;i:{e:{for(;;){if(!o)break i;if(b=i.B[n+92],(b|0)==3)break e;if(k=a+16|0,C(k,n,92),s=n+93|0,s=i.B[s]|i.B[s+1]<<8,i.b[f]=s,i.b[f+1]=s>>>8,i.b[f+2]=i.B[n+95],s=i.i[u>>2]+1|0,i.i[u>>
2]=s,i.b[a+108]=b,s){n=n+96|0,q0(r,k,u,t,e),o=o-96|0;continue}break}p()}n=n+96|0}i.i[a+4>>2]=n,s0(a),t4(r),U2(u)}else A2(n);c=a+112|0}function kr(r,n,t,e,a,o){var f=0,s=0,u=0,b=0,k=0,d=0,h=0,w=0,v=0;f=
i.i[r+168>>2]<<2,u=f-4|0,b=i.i[r+164>>2],w=f+b|0,r=i.i[r+244>>2],k=r-((r|0)!=0)|0;i:{for(;;){if((u|0)==-4)break i;if(r=b+4|0,f=di(a,o,i.i[b>>2]),!(i.i[f+40>>2]&&f)){u=u-4|0,b=r;continue}break}if(d=i.i[f+
32>>2],k=k>>>0>=32?32:k,s=k&31,v=i.i[f+36>>2],(k&63)>>>0>=32?(f=d<<s,s=0):(f=(1<<s)-1&d>>>32-s,s=d<<s),f=!f&(s|0)==-1|f?-1:s,f=f>>>0>v>>>0?v:f,h=n*+(f>>>0),h<4294967295&h>=0?s=~~h>>>0:s=0,s=f>>>0<s>>>
0?f:s,(r|0)==(w|0))break i;for(b=b+4|0,r=u>>>2|0;f=di(a,o,i.i[b>>2]),i.i[f+40>>2]&&f&&(d=i.i[f+32>>2],u=k&31,w=i.i[f+36>>2],(k&63)>>>0>=32?(f=d<<u,u=0):(f=(1<<u)-1&d>>>32-u,u=d<<u),f=!f&(u|0)==-1|f?-1:
u,f=f>>>0>w>>>0?w:f,h=n*+(f>>>0),h<4294967295&h>=0?u=~~h>>>0:u=0,f=f>>>0<u>>>0?f:u,s=f>>>0<s>>>0?s:f),b=b+4|0,r=r-1|0,!!r;);}return(t|0)==1&&(r=L2(e,1e3),s=Xi?-1:r>>>0>s>>>0?r:s),s}function bo(r,n){var t=0,
e=0,a=0,o=0,f=0,s=0,u=0,b=0,k=0,d=0;t=c-128|0,c=t,s=kn()|0,e=i.i[n+8>>2],a=i.i[n+12>>2],i.i[t+24>>2]=6,i.i[t+20>>2]=69419,i.i[t+12>>2]=e,i.i[t+16>>2]=a,d=i.i[n+4>>2],a=i.i[n>>2];i:{e:{n:{for(;;){r:{if($2(
t,t+12|0),e=i.i[t>>2],!e)break r;if(n=t+68|0,pi(n,e,i.i[t+4>>2],32),e=i.i[t+72>>2],b=i.i[t+68>>2],o=i.i[t+76>>2],u=i.i[t+80>>2],c8(o,u,123)){if(f=P(b,e),n3(i.i[a>>2],i.i[f>>2])|0)continue;if(m2(n,i.i[d>>
2]),k=ge(i.i[a>>2])|0,i.i[t+112>>2]=k,f=t+28|0,cr(f,i.i[t+72>>2],i.i[t+76>>2],o,u,t+112|0,0),l(k),e2(n),i.i[t+28>>2]!=-2147483648)break n;if(n=i.i[t+36>>2],o=i.i[t+32>>2],(o|0)==-2147483648)break e;i.
i[t+124>>2]=i.i[t+40>>2],i.i[t+120>>2]=n,i.i[t+116>>2]=o,n=r2(t+116|0)}else n=F((q=P(o,u)>>2,i.i[q]));A0(s|0,(q=P(b,e)>>2,i.i[q]))|0,A0(s|0,n|0)|0,l(n);continue}break}n=s,a=0;break i}n=zi(f),i2(f)}l(s),
a=1}i.i[r+4>>2]=n,i.i[r>>2]=a,c=t+128|0}function lr(r,n,t){var e=0,a=0,o=0,f=0,s=0;e=c-352|0,c=e,o=ve(n|0)|0,N4(e+4|0,o),a=i.i[e+12>>2],f=i.i[e+8>>2],l(o),e4(e+16|0,n);i:{e:{n:{r:switch((r&255)-8|0){case 0:
Yi(e+284|0,8,f,a,68664,1);break n;case 1:Yi(e+284|0,9,f,a,68708,1);break n;default:o=e+284|0,s=u3(n|0)|0,O8(o,s),ui(e+340|0,e+16|0,o),l(s),i.i[e+328>>2]=24,i.i[e+324>>2]=68828,i.i[e+336>>2]=i.i[e+348>>
2],s=i.i[e+344>>2],i.i[e+332>>2]=s,Yi(o,r,f,a,e+324|0,2),m(i.i[e+340>>2],s);break n;case 3:break r}if(t){r=e+284|0,Yi(r,11,f,a,68820,1),a=zi(r);break i}else{r=e+284|0,Yi(r,11,f,a,68776,1),a=zi(r);break e}}
if(a=zi(e+284|0),(r&255)!=11|t)break i}t=P(68852,6),r=M2(+((Fi(n|0)&65535)>>>0))|0,ni(a|0,i.i[t>>2],r|0),l(r)}return i2(e+284|0),Vi(e+16|0),m(i.i[e+4>>2],f),c=e+352|0,a}function ko(r,n,t){var e=0,a=0,
o=0,f=0,s=0,u=0,b=0,k=0,d=0;a=c-48|0,c=a,e=ai(i.i[22051],i.i[22052],r);i:{if(e)e:{if(o=i.S[n+68>>1],i.B[e+188]==3&(o-200&65535)>>>0<=99){ir(r,72628,i.d[t>>3],i.d[t+8>>3]);break e}if(i8(o))n:{if(i.B[e+
189])break n;for(w4(a,n,i.d[t+8>>3]),s=i.d[t>>3],u=i.i[22045],b=i.i[22046],k=kr(e,i.d[t+16>>3],i.i[a>>2],i.i[a+4>>2],u,b),d=s+ +(k>>>0),t=i.i[e+168>>2]<<2,o=i.i[e+164>>2];;){if(t){if(f=di(u,b,i.i[o>>2]),
!i.i[f+40>>2]|!(i.d[f+8>>3]>d)&&f)break n;o=o+4|0,t=t-4|0;continue}break}if(!hr(i.i[e+144>>2]+8|0,i.i[e+148>>2]))break n;Tr(r,k,0,s);break e}if(i.i[e>>2]==4)break e;if(ea(e),C(e,n,72),r=i.i[e+236>>2],
n=i.i[r>>2]+1|0,i.i[r>>2]=n,n){i.i[a+12>>2]=3,i.i[a+16>>2]=r,Ii(88256,a+12|0);break i}else p()}be(n)}c=a+48|0}function dr(r,n,t,e){var a=0,o=0,f=0,s=0,u=0,b=0;if(a=c-32|0,c=a,Wi(a+8|0,n,t,72663,5),i.i[a+
8>>2]==1){if(o=i.i[a+12>>2],i.i[a+16>>2]=o,m0(o)&255)i:{if((Y(o)&255)!=6){i.i[r>>2]=1,i.i[r+4>>2]=6;break i}t=a+20|0,s=a+16|0,M0(t,s,1,69916),f=i.i[a+28>>2],u=i.i[a+24>>2],n=i.i[a+20>>2];e:if((n|0)==13){
if(b=i.i[e>>2],I2(t,s,1,69840,i.i[e+4>>2]),t=i.i[a+24>>2],n=i.i[a+20>>2],(n|0)!=13){f=i.i[a+28>>2];break e}if(I2(a+20|0,a+16|0,1,70056,i.i[e+8>>2]),e=i.i[a+24>>2],n=i.i[a+20>>2],(n|0)!=13)f=i.i[a+28>>
2],t=e;else{i.i[r+12>>2]=e,i.i[r+8>>2]=t,i.i[r+4>>2]=u&1?f:b,i.i[r>>2]=0;break i}}else t=u;i.i[r+12>>2]=f,i.i[r+8>>2]=t,i.i[r+4>>2]=n,i.i[r>>2]=1}else i.i[r+8>>2]=0,i.i[r+12>>2]=0,i.i[r>>2]=0,i.i[r+4>>
2]=0;l(o)}else i.i[r>>2]=0,i.i[r+12>>2]=i.i[e+8>>2],n=i.i[e+4>>2],i.i[r+4>>2]=i.i[e>>2],i.i[r+8>>2]=n;c=a+32|0}function Ge(r){var n=0,t=0,e=0,a=0,o=0;if(t=c-32|0,c=t,se(),i.I[22022]>r>>>0&&(n=i.i[22021]+
T(r,12)|0,i.i[n>>2]==1&&(e=i.i[n+4>>2],i.i[n+4>>2]=0,a=i.i[n+8>>2])),i.i[22019]=i.i[22019]+1,e){n=Bi(4,12),i.i[n>>2]=1,i.i[n+4>>2]=1,i.i[n+8>>2]=r,i.i[t+12>>2]=n+8,i.i[t+8>>2]=84388,i.i[t+24>>2]=0,n=t+
8|0,i.i[t+20>>2]=n,i.i[t+16>>2]=n,n=U[i.i[a+12>>2]](e,t+16|0)|0,se();i:{e:if(n){if(i.I[22022]<=r>>>0||(r=i.i[22021]+T(r,12)|0,!i.i[r>>2]))break e;n=r+8|0,ta(i.i[r+4>>2],i.i[n>>2]),i.i[n>>2]=a,i.i[r+4>>
2]=e;break i}else{if(i.I[22022]<=r>>>0||(n=i.i[22021]+T(r,12)|0,i.i[n>>2]!=1))break e;i.i[n>>2]=0,o=i.i[n+4>>2],i.i[n+4>>2]=i.i[22024],i.i[22024]=r,i.i[22023]=i.i[22023]-1,ta(o,i.i[n+8>>2])}E8(e,a)}i.
i[22019]=i.i[22019]+1,U[i.i[i.i[t+8>>2]+12>>2]](i.i[t+12>>2])}c=t+32|0}function lo(r,n){r=r|0,n=n|0;var t=0,e=0,a=0,o=0,f=0,s=0;t=c-96|0,c=t;i:{e:switch(i.B[r+40]-1|0){case 0:case 1:p();case 2:e=i.i[r+
36>>2];break i;default:break e}e=i.i[r+4>>2],i.i[r+20>>2]=0|i.i[r>>2],i.i[r+24>>2]=e,e=i.i[r+12>>2],i.i[r+28>>2]=i.i[r+8>>2],i.i[r+32>>2]=e,e=Dr(i.i[r+16>>2]),i.i[r+36>>2]=e}if(Gr(t+16|0,e,i.i[n>>2]),
n=3,a=i.i[t+16>>2]==2,!a){if(n=i.i[t+20>>2],R2(i.i[r+36>>2]),l(n),n=1,e=i.i[r+20>>2],i.B[e+132]==1&i.i[e+128>>2]==i.i[r+32>>2]){e=Ea(i.i[r+28>>2])|0,o8(t+8|0,i.i[r+28>>2]);i:{e:{n:{r:{t:switch(o=i.i[t+
8>>2],o|0){case 0:break r;case 3:break e;case 4:break t;default:break n}pt(t+24|0,i.i[r+20>>2]+8|0,i.i[r+28>>2],i.i[t+12>>2]);break i}co(t+24|0,i.i[r+20>>2]+8|0,i.i[r+28>>2],e);break i}i.b[i.i[r+20>>2]+
132|0]=0,$s(i.i[r+28>>2]),f=t,s=pn(i.i[r+28>>2])|0,i.i[f+32>>2]=s,i.i[t+28>>2]=(o|0)!=1,i.s[t+36>>1]=e,i.i[t+24>>2]=4;break i}_2(i.i[r+20>>2]+8|0),i.s[t+32>>1]=e,i.i[t+24>>2]=5,i.i[t+28>>2]=i.i[i.i[r+
20>>2]+112>>2]}Zn(i.i[r+24>>2],t+24|0)}l(i.i[r+28>>2]),hi(i.i[r+20>>2])}return i.b[r+40]=n,c=t+96|0,a|0}function hr(r,n){var t=0,e=0,a=0,o=0,f=0,s=0,u=0,b=0;e=c-32|0,c=e,a=i.i[22077],t=i.i[22078],gt(e+
8|0,a,t,r,n);i:{if(i.i[e+8>>2]==1){if(r=i.i[e+12>>2],r>>>0>=t>>>0)break i;t=a+(r<<4)|0}else{if(t>>>0>=64){for(o=a+28|0,b=t-1&268435455,t=i.i[a+12>>2],a=0;f=f+1|0,s=i.i[o>>2],u=s>>>0<t>>>0,a=u?a:f,t=u?
t:s,o=o+16|0,(f|0)!=(b|0););yt(e+16|0,a),m(i.i[e+16>>2],i.i[e+20>>2]),t=i.i[22078]}if(Ci(e+16|0,r,n),i.i[22076]==(t|0)&&Yt(88304),a=t+1|0,i.i[22078]=a,r=i.i[e+20>>2],n=t<<4,t=i.i[22077],n=n+t|0,i.i[n>>
2]=i.i[e+16>>2],i.i[n+4>>2]=r,i.i[n+8>>2]=i.i[e+24>>2],i.i[n+12>>2]=500,o=0,!a||(t=(t+(a<<4)|0)-16|0,!t))break i}if(r=i.i[t+12>>2],r>>>0<=4)break i;i.i[t+12>>2]=r-5,o=1}return c=e+32|0,o}function P0(r,n,t,e,a){
var o=0,f=0,s=0,u=0,b=0;for(o=c-48|0,c=o,f=c8(i.i[e>>2],i.i[e+4>>2],32),i.i[o+24>>2]=a,i.i[o+20>>2]=e,e=0,i.i[o+32>>2]=f?0:2,i.i[o+16>>2]=1,i.i[o+28>>2]=f?1:74615,i.i[o+12>>2]=o+28,f=o+16|0,a=0;a=i.i[e+
f>>2]+a|0,e=e+8|0,(e|0)!=16;);for(bi(o,a,4,8),s=i.i[o+4>>2],i.i[o+40>>2]=s,i.i[o+36>>2]=i.i[o>>2],e=0,a=0;;){if(i.i[o+44>>2]=e,(a|0)!=16){f=(o+12|0)+a|0,b=i.i[f>>2],f=i.i[f+4>>2];i:{if(f>>>0>i.i[o+36>>
2]-e>>>0)c2(o+36|0,e,f,4,8),s=i.i[o+40>>2],e=i.i[o+44>>2];else if(!f)break i;u=f<<3,u&&C((e<<3)+s|0,b,u),e=i.i[o+44>>2]}a=a+8|0,e=e+f|0;continue}break}a=i.i[o+36>>2],f=r,r=i.i[o+40>>2],Yi(f,1,n,t,r,e),
mi(a,r,4,8),c=o+48|0}function ho(r){var n=0,t=0,e=0,a=0,o=0,f=0,s=0,u=0,b=0;return n=c-80|0,c=n,e=n+36|0,m2(e,r),o=i.i[n+76>>2],u=i.i[n+72>>2],e2(e),ti(n+24|0,u,o,69569,5),t=i.i[n+28>>2],t?(a=i.i[n+24>>
2],e=cn(Oi()|0,r|0)|0,r=xa(r|0)|0,f=t3(r|0,0,-1)|0,l(r),p0(a,t,69574,6)&&(Vr(n+16|0,a,t),r=_(i.i[n+16>>2],i.i[n+20>>2])|0,A0(f|0,r|0)|0,l(r)),ni(e|0,(q=P(69466,7)>>2,i.i[q]),f|0),s=1024,ni(e|0,(q=P(69473,
7)>>2,i.i[q]),1024),r=Oi()|0,ni(r|0,(q=P(69550,5)>>2,i.i[q]),e|0),b=P(69580,3),t=P(a,t),ni(r|0,i.i[b>>2],i.i[t>>2]),i.i[n+48>>2]=4,i.i[n+44>>2]=69583,i.i[n+40>>2]=o,i.i[n+36>>2]=u,$2(n+8|0,n+36|0),a=i.
i[n+12>>2],t=i.i[n+8>>2],o=P(69583,4),t&&(s=F((q=P(t,a)>>2,i.i[q]))),ni(r|0,i.i[o>>2],s|0),l(s),l(f),l(e)):r=1024,c=n+80|0,r}function wo(r,n,t,e){var a=0,o=0,f=0,s=0;a=c-320|0,c=a,B2(a+28|0,n),t=pn(t|
0)|0,Gi(a+308|0,t),i.i[a+308>>2]!=-2147483648?(i.i[a+304>>2]=i.i[a+316>>2],n=i.i[a+312>>2],i.i[a+296>>2]=i.i[a+308>>2],i.i[a+300>>2]=n):(i.i[a+304>>2]=0,i.i[a+296>>2]=0,i.i[a+300>>2]=1),l(t),(e|0)==3&&
Ar(i.i[a+32>>2],i.i[a+36>>2],a+296|0),f=i.i[a+300>>2],o=i.i[a+304>>2],t=_(f|0,o|0)|0,A4(a+16|0,t),n=1,e=i.i[a+20>>2],i.i[a+16>>2]&1?(l(e),l(t),t=a+308|0,ui(t,a+28|0,a+296|0),t=r2(t)):(l(t),Jn(a+308|0,
a+28|0,f,o),n=i.i[a+308>>2],(n|0)!=-2147483648?(o=i.i[a+312>>2],s=_(o|0,i.i[a+316>>2])|0,A4(a+8|0,s),t=i.i[a+12>>2],i.i[a+8>>2]==1&&(l(t),t=1024),l(s),m(n,o),l(e)):t=e,m(i.i[a+296>>2],f),n=0),Vi(a+28|
0),i.i[r+4>>2]=t,i.i[r>>2]=n,c=a+320|0}function Si(r,n,t,e,a,o){var f=0,s=0,u=0,b=0;if(f=c-32|0,c=f,t=t+e|0,e>>>0<=t>>>0){s=f+20|0,b=i.i[n>>2],e=b<<1,t=t>>>0>e>>>0?t:e,t=t>>>0<=4?4:t,u=L2(o,t),e=0;i:{
if(!(e|Xi)&u>>>0<=-2147483648-a>>>0)if(b?(s=i.i[n+4>>2],i.i[f+28>>2]=a,o=T(o,b),e=f+24|0):(o=0,e=f+28|0),i.i[e>>2]=o,i.i[f+28>>2]?(e=i.i[f+24>>2],e?e=l0(s,e,a,u):(C4(f+8|0,a,u,0),e=i.i[f+8>>2])):(C4(f,
a,u,0),e=i.i[f>>2]),e){i.i[n>>2]=t,i.i[n+4>>2]=e,s=-2147483647;break i}else i.i[f+20>>2]=a,s=f+16|0,e=u;i.i[s>>2]=e,t=i.i[f+16>>2],s=i.i[f+20>>2]}}i.i[r+4>>2]=t,i.i[r>>2]=s,c=f+32|0}function Hi(r,n,t,e){
var a=0,o=0,f=0,s=0,u=0,b=0,k=0,d=0,h=0,w=0;a=c-48|0,c=a,n=Fc(n|0,t|0,e|0)|0,n?(e=a+40|0,kc(e|0,n|0),d2(a+32|0,i.i[a+40>>2],i.i[a+44>>2]),t=i.i[a+36>>2],b=i.i[a+32>>2],Wc(e|0,n|0),d2(a+24|0,i.i[a+40>>
2],i.i[a+44>>2]),e=0,f=i.i[a+24>>2],s=i.i[a+28>>2],N(f,s,69574,6)||(e=N(f,s,74412,5)?1:2),o=a+40|0,bc(o|0,n|0),d2(a+16|0,i.i[a+40>>2],i.i[a+44>>2]),k=i.i[a+16>>2],u=i.i[a+20>>2],Dc(o|0,n|0),d2(a+8|0,i.
i[a+40>>2],i.i[a+44>>2]),d=i.i[a+8>>2],o=i.i[a+12>>2],h=fc(n|0)|0,w=oc(n|0)|0,i.b[r+38]=e,i.b[r+36]=(h|0)!=0,i.i[r+32>>2]=o,i.i[r+28>>2]=d,i.i[r+24>>2]=o,i.i[r+20>>2]=u,i.i[r+16>>2]=k,i.i[r+12>>2]=u,i.
i[r+8>>2]=t,i.i[r+4>>2]=b,i.i[r>>2]=t,i.b[r+37]=(w|0)!=0,m(s,f),l(n)):i.i[r>>2]=-2147483648,c=a+48|0}function B2(r,n){var t=0,e=0,a=0,o=0,f=0,s=0,u=0,b=0;for(t=c-352|0,c=t,a=un(n|0)|0,E4(t+32|0,a),n=i.
i[t+32>>2],o=i.i[t+36>>2],v8(t+24|0,a),e=i.i[t+24>>2],f=i.i[t+28>>2],O4(t+16|0,a),u=i.i[t+20>>2],b=i.i[t+16>>2],s=bn(a|0)|0,j4(t+8|0,s,(q=P(69283,12)>>2,i.i[q])),i.i[t+56>>2]=b,i.i[t+60>>2]=u,i.i[t+48>>
2]=e,i.i[t+52>>2]=f,i.i[t+40>>2]=n,i.i[t+44>>2]=o,e=i.i[t+12>>2],i.i[t+64>>2]=i.i[t+8>>2],i.i[t+68>>2]=e,l(s),n=0,on(t+84|0,256),i.i[t+80>>2]=0,i.i[t+72>>2]=0,i.i[t+76>>2]=4;;){if((n|0)!=32){if(e=(t+40|
0)+n|0,i.i[e>>2]==1)i:{if(Gi(t+340|0,i.i[e+4>>2]),o=i.i[t+340>>2],(o|0)==-2147483648)break i;f=i.i[t+344>>2],fr(t+72|0,i.i[t+344>>2],i.i[t+348>>2]),m(o,f)}n=n+8|0;continue}break}for(C(r,t+72|0,268),n=
0;;){if((n|0)!=32){r=(t+40|0)+n|0,M(i.i[r>>2],i.i[r+4>>2]),n=n+8|0;continue}break}l(a),c=t+352|0}function wr(r,n,t,e,a){var o=0,f=0,s=0,u=0;if(o=c-32|0,c=o,n=n+t|0,n>>>0>=t>>>0){if(f=o+20|0,s=i.i[r>>2],
t=s<<1,n=n>>>0>t>>>0?n:t,t=(a|0)==1?8:4,u=n>>>0>t>>>0?n:t,n=L2(a,u),t=0,t|Xi)r=f;else if(n>>>0<=-2147483648-e>>>0)if(s?(t=i.i[r+4>>2],i.i[o+28>>2]=e,a=T(a,s),f=o+24|0):(a=0,f=o+28|0),i.i[f>>2]=a,i.i[o+
28>>2]?(a=i.i[o+24>>2],a?t=l0(t,a,e,n):(G8(o+8|0,e,n),t=i.i[o+8>>2])):(G8(o,e,n),t=i.i[o>>2]),t){i.i[r>>2]=u,i.i[r+4>>2]=t,c=o+32|0;return}else i.i[o+20>>2]=e,t=n,r=o+16|0;else r=f;i.i[r>>2]=t}p()}function X(r,n,t){
var e=0,a=0,o=0,f=0,s=0,u=0,b=0;if(e=c-48|0,c=e,t){o=t<<3,t=o,a=n;i:{for(;;){if(!t)break i;if(t=t-8|0,f=i.i[a+4>>2],a=a+8|0,s=f+s|0,!(f>>>0<=s>>>0))break}p()}for(bi(e+8|0,s,1,1),i.i[e+28>>2]=0,t=i.i[e+
12>>2],a=i.i[e+8>>2],i.i[e+20>>2]=a,i.i[e+24>>2]=t,t=i.i[n>>2],oa(e+20|0,t,t+i.i[n+4>>2]|0),a=o-8|0,t=n+12|0,n=i.i[e+28>>2],f=s-n|0,o=i.i[e+24>>2],n=n+o|0;;){if(a){b=i.i[t-4>>2],u=i.i[t>>2],$0(e+32|0,
n,f,u),f=i.i[e+44>>2],n=i.i[e+40>>2],U8(i.i[e+32>>2],i.i[e+36>>2],b,u),a=a-8|0,t=t+8|0;continue}break}a=i.i[e+20>>2],n=s-f|0}else o=1,n=0;i.i[r+8>>2]=n,i.i[r+4>>2]=o,i.i[r>>2]=a,c=e+48|0}function pr(r){
var n=0,t=0,e=0,a=0,o=0,f=0,s=0,u=0,b=0,k=0;if(n=c-192|0,c=n,t=n+96|0,n0(t,88176,r),i.B[n+188]!=3){if(C(n,t,96),u=i.i[n+24>>2],a=ai(i.i[22051],i.i[22052],u),a){if(o=i.i[a+248>>2],r=o-((o|0)!=0)|0,i.i[a+
248>>2]=r,f=i.i[a+168>>2],f>>>0>(r<<1)+32>>>0)i:{for(s=i.i[a+164>>2],r=s;;){if(X8(i.i[r>>2])){if(r=r+4|0,e=e+1|0,(f|0)!=(e|0))continue;break i}break}for(k=s+4|0,t=e;;){e:{for(r=(t<<2)+k|0;;){if(t=t+1|
0,f>>>0<=t>>>0)break e;if(b=i.i[r>>2],r=r+4|0,!!X8(b))break}i.i[(e<<2)+s>>2]=b,e=e+1|0;continue}break}i.i[a+168>>2]=e}o>>>0<2&&t4(u)}ce(n+48|0)}c=n+192|0}function po(r,n,t,e){var a=0,o=0,f=0,s=0,u=0;a=
c-32|0,c=a,Wi(a+8|0,n,1,72710,6),f=i.i[a+12>>2],u=i.i[a+8>>2];i:{e:{if((u|0)==1)n:{if(oi(a,f,72668,7),i.i[a>>2]==1)r:{if(o=i.i[a+4>>2],s=m0(o),l(o),(s&255)==2||!Nt(f,72675,16))break r;if(Nt(f,72691,19))
break n}i.i[r+4>>2]=5;break e}if(Qr(a+20|0,n,1,t,e),t=i.i[a+28>>2],e=i.i[a+24>>2],o=i.i[a+20>>2],(o|0)!=13){i.i[r+12>>2]=t,i.i[r+8>>2]=e,i.i[r+4>>2]=o;break e}if(it(a+20|0,n,1,72716,12),o=i.B[a+24],s=
i.i[a+20>>2],(s|0)!=13)n=i.B[a+28]|i.B[a+29]<<8|(i.B[a+30]<<16|i.B[a+31]<<24),i.b[r+12]=n,i.b[r+13]=n>>>8,i.b[r+14]=n>>>16,i.b[r+15]=n>>>24,n=i.B[a+25]|i.B[a+26]<<8|(i.B[a+27]<<16|i.B[a+28]<<24),i.b[r+
9]=n,i.b[r+10]=n>>>8,i.b[r+11]=n>>>16,i.b[r+12]=n>>>24,i.b[r+8]=o,i.i[r+4>>2]=s;else{i.b[r+16]=o,i.i[r+12>>2]=t,i.i[r+8>>2]=e,i.i[r+4>>2]=f,i.i[r>>2]=u;break i}}i.i[r>>2]=2,M(u,f)}c=a+32|0}function N0(r,n,t,e){
var a=0,o=0,f=0,s=0;for(a=c-80|0,c=a,K2(a+28|0,n,t,e),i.i[a+48>>2]=0,i.i[a+40>>2]=0,i.i[a+44>>2]=4,n=T(i.i[a+36>>2],12),e=i.i[a+32>>2];;){if(n){t=i.i[e+4>>2],o=i.i[e+8>>2],b0(a+16|0,t,o,74615,2),Ri(a+
8|0,t,o,i.i[a+16>>2]&1?i.i[a+20>>2]+2|0:0),t=i.i[a+8>>2],Je(a+52|0,t||1,t?i.i[a+12>>2]:0),i.i[a+72>>2]=i.i[a+52>>2],t=i.i[a+56>>2],i.i[a+64>>2]=t,i.i[a+68>>2]=t,o=i.i[a+60>>2],S2(a+40|0,o),f=i.i[a+48>>
2],o&&(s=T(o,12),s&&C(i.i[a+44>>2]+T(f,12)|0,t,s)),e=e+12|0,i.i[a+76>>2]=t,i.i[a+48>>2]=o+f,n=n-12|0,u0(a- -64|0);continue}break}i.i[r+8>>2]=i.i[a+48>>2],n=i.i[a+44>>2],i.i[r>>2]=i.i[a+40>>2],i.i[r+4>>
2]=n,li(a+28|0),c=a+80|0}function Ve(r,n,t,e){var a=0,o=0,f=0,s=0,u=0,b=0,k=0;if((n&255)==(e&255))i:{if((r|0)==(t|0)){a=1;break i}if(!xi(i.i[r+12>>2],i.i[r+16>>2],i.i[t+12>>2],i.i[t+16>>2])||!xi(i.i[r+
24>>2],i.i[r+28>>2],i.i[t+24>>2],i.i[t+28>>2])||!n8(r+44|0,t+44|0)||(o=i.i[r+40>>2],(o|0)!=i.i[t+40>>2]))break i;u=i.i[r+36>>2],b=i.i[t+36>>2];e:{for(;;){if(e=k,(o|0)!=(e|0)){if(f=a+u|0,s=a+b|0,aa(i.i[f+
4>>2],i.i[f+8>>2],i.i[s+4>>2],i.i[s+8>>2]))break e;if(a=a+24|0,k=e+1|0,!aa(i.i[f+16>>2],i.i[f+20>>2],i.i[s+16>>2],i.i[s+20>>2]))continue;break e}break}e=o}if(a=e>>>0>=o>>>0&n,n&1|e>>>0<o>>>0)break i;return n8(
r+56|0,t+56|0)}return a}function vr(r,n){var t=0,e=0,a=0,o=0,f=0,s=0,u=0,b=0,k=0,d=0,h=0,w=0,v=0;t=c-96|0,c=t,k=i.i[n+20>>2],d=t+60|0,h=t+20|0,e=i.i[n+4>>2],w=i.i[n+12>>2],v=i.i[n+24>>2];i:{e:{n:{for(;;){
r:{if((e|0)==(w|0))break e;s=e+4|0,i.i[n+4>>2]=s,a=t+16|0,u=i.i[e>>2],fi(a,u),e=i.i[t+16>>2];t:{if((e|0)!=-2147483648)if(b=i.i[t+20>>2],o=i.i[t+20>>2],f=i.i[t+24>>2],Hi(a,o,f,1024),a=i.i[t+16>>2],(a|0)==
-2147483648)m(e,b);else{C(d,h,36),i.i[t+56>>2]=a,Wr(t+4|0,o,f,t+56|0,i.B[k]),m(e,b),f=i.i[t+12>>2],o=i.i[t+8>>2],e=i.i[t+4>>2];break t}e=-2147483648}if(l(u),a=e,(e|0)==-2147483648)break r;if(e=s,(a|0)==
-2147483647)continue;break n}break}i.b[v]=1;break e}i.i[r+4>>2]=o,i.i[r+8>>2]=f,i.i[r>>2]=a;break i}i.i[r>>2]=-2147483648}c=t+96|0}function D0(r,n){var t=0,e=0,a=0,o=0;for(t=c+-64|0,c=t,i.b[t+40]=0,i.
i[t+36>>2]=n,i.i[t+32>>2]=r,i.b[t+52]=0,i.i[t+48>>2]=n,i.i[t+44>>2]=r,e=-1;e=e+1|0,o2(t+24|0,t+44|0),!!i.i[t+24>>2];);if(a=1,o=1,(e|0)==4){for(i.b[t+52]=0,i.i[t+48>>2]=n,i.i[t+44>>2]=r;;){i:{if(o2(t+16|
0,t+44|0),e=i.i[t+16>>2],!e||(o=i.i[t+20>>2],!o))break i;if(i.i[t+56>>2]=e,i.i[t+60>>2]=e+o,Gt(t+56|0))continue}break}o=(e|0)!=0}if(!N(r,n,74385,9))i:{if(N(r,n,74394,5)||(a=O2(r,n,74399,10),a|o))break i;
o2(t+8|0,t+32|0),r=i.i[t+8>>2],r?a=xi(r,i.i[t+12>>2],74409,3):a=0}return c=t- -64|0,a}function gr(r,n){var t=0,e=0,a=0,o=0;for(e=c-32|0,c=e,i.i[e+28>>2]=0,t=e+28|0,f2(t,i.i[n+4>>2],i.i[n+8>>2]),f2(t,i.
i[n+16>>2],i.i[n+20>>2]),H4(e+16|0,n+36|0),o=t,t=i.i[e+16>>2],f2(o,t||1,t?i.i[e+20>>2]:0),a=T(i.i[n+32>>2],24),t=i.i[n+28>>2];;){if(a){o=e+28|0,f2(o,i.i[t+4>>2],i.i[t+8>>2]),f2(o,i.i[t+16>>2],i.i[t+20>>
2]),a=a-24|0,t=t+24|0;continue}break}a=i.i[e+28>>2],H4(e+8|0,n+48|0),t=i.i[e+8>>2],f2(e+28|0,t||1,t?i.i[e+12>>2]:0),t=Bi(4,68),i.i[t>>2]=1,i.i[t+4>>2]=1,C(t+8|0,n,60),i.b[r+12]=0,i.i[r+4>>2]=a,i.i[r>>
2]=t,i.i[r+8>>2]=i.i[e+28>>2],c=e+32|0}function Je(r,n,t){var e=0,a=0,o=0,f=0;if(e=c-80|0,c=e,i.b[e+28]=0,i.i[e+24>>2]=t,i.i[e+20>>2]=n,Ir(e+44|0,e+20|0),i.i[e+44>>2]!=-2147483648){for(bi(e+8|0,4,4,12),
t=i.i[e+8>>2],a=i.i[e+12>>2],i.i[a+8>>2]=i.i[e+52>>2],n=i.i[e+48>>2],i.i[a>>2]=0|i.i[e+44>>2],i.i[a+4>>2]=n,i.i[e+40>>2]=1,i.i[e+36>>2]=a,i.i[e+32>>2]=t,i.i[e+64>>2]=i.i[e+28>>2],n=i.i[e+24>>2],i.i[e+
56>>2]=i.i[e+20>>2],i.i[e+60>>2]=n,t=12,n=1;;){if(Ir(e+68|0,e+56|0),i.i[e+68>>2]!=-2147483648){i.i[e+32>>2]==(n|0)&&(S2(e+32|0,1),a=i.i[e+36>>2]),o=t+a|0,i.i[o+8>>2]=i.i[e+76>>2],f=i.i[e+72>>2],i.i[o>>
2]=i.i[e+68>>2],i.i[o+4>>2]=f,n=n+1|0,i.i[e+40>>2]=n,t=t+12|0;continue}break}i.i[r+8>>2]=i.i[e+40>>2],f=i.i[e+36>>2],i.i[r>>2]=i.i[e+32>>2],i.i[r+4>>2]=f}else i.i[r+8>>2]=0,i.i[r>>2]=0,i.i[r+4>>2]=4;c=
e+80|0}function mr(r,n){var t=0,e=0,a=0,o=0,f=0,s=0,u=0,b=0,k=0,d=0,h=0;t=c-96|0,c=t,b=t+60|0,k=t+20|0,e=i.i[n>>2],d=i.i[n+4>>2],h=i.i[n+12>>2];i:{e:{n:{r:{for(;;){t:{if((e|0)==(d|0))break e;if(s=e+4|
0,i.i[n>>2]=s,o=t+16|0,fi(o,i.i[e>>2]),a=i.i[t+16>>2],(a|0)==-2147483648)break n;if(u=i.i[t+20>>2],f=o,o=i.i[t+20>>2],e=i.i[t+24>>2],$4(f,o,e),f=i.i[t+16>>2],(f|0)==-2147483648)break t;if(C(b,k,36),i.
i[t+56>>2]=f,Wr(t+4|0,o,e,t+56|0,0),m(a,u),a=i.i[t+4>>2],(a|0)==-2147483648)break n;if(e=s,(a|0)==-2147483647)continue;break r}break}m(a,u);break n}n=i.i[t+8>>2],i.i[r+8>>2]=i.i[t+12>>2],i.i[r+4>>2]=n,
i.i[r>>2]=a;break i}i.b[h]=1}i.i[r>>2]=-2147483648}c=t+96|0}function Xe(r,n){var t=0,e=0,a=0,o=0,f=0,s=0,u=0;if(t=c-80|0,c=t,f=Ke(n),Qe(t+8|0,r,n,f),i.i[t+8>>2]==1)i:{if(e=i.i[t+12>>2],s=i.i[r+8>>2],e>>>
0>=s>>>0||(u=i.i[r+4>>2],n=u+T(e,60)|0,a=i.i[n>>2],(a|0)==2)||(o=i.i[r+16>>2],C(t+24|0,n+4|0,56),i.i[n+4>>2]=o,i.i[n>>2]=2,i.i[r+16>>2]=e,i.i[r+12>>2]=i.i[r+12>>2]-1,i.i[t+20>>2]=a,o=i.i[t+24>>2],vi(t+
28|0),n=i.i[r+28>>2],!n))break i;for(n=i.i[r+24>>2]+((n-1&f)<<3)|0,r=i.i[n>>2];;){e:{if((r|0)!=1||(r=i.i[n+4>>2],(r|0)==(e|0)))break e;if(r>>>0>=s>>>0)break i;if(n=T(r,60)+u|0,r=i.i[n>>2],(r|0)!=2)continue;
break i}break}i.i[n+4>>2]=o,i.i[n>>2]=a}c=t+80|0}function vo(r,n){r=r|0,n=n|0;var t=0,e=0,a=0;t=c-96|0,c=t;i:{e:switch(i.B[r+24]-1|0){case 0:case 1:p();case 2:e=i.i[r+20>>2];break i;default:break e}e=
Dr(i.i[r+4>>2]),i.i[r+20>>2]=e}return Gr(t+16|0,e,i.i[n>>2]),n=3,a=i.i[t+16>>2]==2,a||(n=i.i[t+20>>2],R2(i.i[r+20>>2]),l(n),n=1,e=i.i[r>>2],i.B[e+132]==1&i.i[e+128>>2]==i.i[r+8>>2]&&(o8(t+8|0,i.i[r+12>>
2]),e=i.i[t+8>>2],(e|0)==4?pt(t+24|0,i.i[r>>2]+8|0,i.i[r+12>>2],i.i[t+12>>2]):(wo(t,i.i[i.i[r>>2]+100>>2],i.i[r+12>>2],e),i.i[t+24>>2]=3,e=i.i[t+4>>2],i.i[t+28>>2]=i.i[t>>2],i.i[t+32>>2]=e),Zn(i.i[r+16>>
2],t+24|0),e=i.i[r>>2]),hi(e),l(i.i[r+12>>2])),i.b[r+24]=n,c=t+96|0,a|0}function Z2(r,n){var t=0,e=0,a=0,o=0,f=0,s=0,u=0;t=73264,e=22,a=1;i:{e:{n:{r:{t:{a:switch(n=n&255,n-1|0){case 0:break a;case 1:break t;case 2:
break r;case 3:break n;case 4:break e;default:break i}t=73286,e=33,o=1,n=0;break i}t=73319,e=26,a=73345,n=6,o=1;break i}t=73351,e=12,a=73363,n=5,f=1,s=1;break i}t=73319,e=26,a=73368,n=9,o=1,f=2,u=1,s=
1;break i}t=73319,e=26,n=0,s=2,f=3,o=1,u=1}i.b[r+18]=u,i.b[r+17]=s,i.b[r+19]=o,i.b[r+16]=f,i.i[r+12>>2]=n,i.i[r+8>>2]=a,i.i[r+4>>2]=e,i.i[r>>2]=t}function Br(r){var n=0,t=0,e=0,a=0,o=0,f=0,s=0,u=0,b=0;
if(n=i.i[22041],n>>>0>r>>>0&&(e=i.i[22040],t=e+T(r,112)|0,f=i.i[t>>2],(f|0)!=2)){if(s=i.i[t+12>>2],a=i.i[t+8>>2],t=i.i[t+4>>2],(f|0)!=1|t>>>0>=n>>>0||(o=T(t,112)+e|0,i.i[o>>2]!=2&&(i.i[o+12>>2]=s,i.i[o+
8>>2]=a)),!a|n>>>0<=s>>>0||(n=T(s,112)+e|0,i.i[n>>2]!=2&&(i.i[n+4>>2]=t,i.i[n>>2]=f)),i.i[22028]==1)i:{if(e=i.i[22030],b=a,a=i.i[22029],n=(a|0)!=(r|0),!(b|n)||(o=n?a:s,u=(r|0)!=(e|0),u|!(f&1)))break i;
e=t,u=1}i.i[22030]=e,i.i[22029]=o,i.i[22028]=u}}function yr(r,n){var t=0,e=0,a=0,o=0,f=0,s=0,u=0;t=c-48|0,c=t,a=8;i:{for(;;){if((a|0)==32)break i;if(e=n+a|0,a=a+12|0,e=i.i[e>>2],f=e+f|0,!(f>>>0>=e>>>0))
break}p()}for(bi(t+8|0,f,1,1),a=0,i.i[t+28>>2]=0,e=i.i[t+12>>2],o=i.i[t+8>>2],i.i[t+20>>2]=o,i.i[t+24>>2]=e,e=i.i[n+4>>2],oa(t+20|0,e,e+i.i[n+8>>2]|0),o=i.i[t+28>>2],e=f-o|0,o=o+i.i[t+24>>2]|0;;){if((a|
0)!=12){s=n+a|0,u=i.i[s+16>>2],s=i.i[s+20>>2],$0(t+32|0,o,e,s),e=i.i[t+44>>2],o=i.i[t+40>>2],U8(i.i[t+32>>2],i.i[t+36>>2],u,s),a=a+12|0;continue}break}n=i.i[t+24>>2],i.i[r>>2]=i.i[t+20>>2],i.i[r+4>>2]=
n,i.i[r+8>>2]=f-e,c=t+48|0}function Ir(r,n){var t=0,e=0,a=0,o=0,f=0,s=0,u=0;a=c-48|0,c=a,s=i.B[n+8],f=i.i[n+4>>2],t=i.i[n>>2];i:{e:{for(;;){if(!(s&1)){e=t,o=0;n:{r:{for(;;){if(s=(o|0)==(f|0),!s){t:{a:
switch(t=i.B[e+o|0],t-91|0){case 0:case 2:break r;case 1:break t;default:break a}if((t|0)==32|(t|0)==44)break r}o=o+1|0;continue}break}i.b[n+8]=1,t=e,o=f;break n}t=o+1|0,f=f-t|0,i.i[n+4>>2]=f,t=t+e|0,
i.i[n>>2]=t}if(!o||(u=a+36|0,Ci(u,e,o),e=a+16|0,Fe(e,u),C8(a+4|0,e),e=i.i[a+4>>2],(e|0)==-2147483648))continue;break e}break}i.i[r>>2]=-2147483648;break i}n=i.i[a+12>>2],i.i[r+4>>2]=i.i[a+8>>2],i.i[r+
8>>2]=n,i.i[r>>2]=e}c=a+48|0}function go(r){var n=0,t=0,e=0,a=0,o=0,f=0,s=0;return n=c-96|0,c=n,o=Oi()|0,t=n+28|0,e=i.i[r>>2],f=ve(e|0)|0,m2(t,f),a=i.i[n+68>>2],s=i.i[n+64>>2],e2(t),l(f),t=n+72|0,q4(t,
r),ti(n+16|0,s,a,69606,7),r=n+84|0,K2(r,t,i.i[n+16>>2],i.i[n+20>>2]),t=Cr(e,r),r=tc(t|0,0)|0,l(t),rn(r)||ni(o|0,(q=P(69606,7)>>2,i.i[q]),r|0),ti(n+8|0,s,a,69613,6),a=n+28|0,N0(a,n+72|0,i.i[n+8>>2],i.i[n+
12>>2]),e=Cr(e,a),Bc(e|0)|0&&ni(o|0,(q=P(69613,6)>>2,i.i[q]),e|0),l(e),l(r),M(i.i[n+72>>2],i.i[n+76>>2]),c=n+96|0,o}function y2(r,n){var t=0,e=0,a=0,o=0;if(e=br(r,n),!e)i:{if(e=0,a=r>>>0<=8?8:r,t=a+n|
0,t>>>0<a>>>0|t>>>0>4294967280||(t=t+15&-16,t>>>0>4227858432)||(a=J2(t),(a|0)!=27&&(o=t,t=-1<<26-a,t=o+(t^-1)&t,t>>>0>4294967279))||(t=t+65551|0,t>>>0<65535)||(a=pa(t>>>16|0),(a|0)==-1))break i;for(e=
a<<16,e||p(),t=t&-65536;;){if(t){i.i[e+4>>2]=0,a=t-16|0,i.i[e>>2]=a,o=e+a|0,i.i[o+4>>2]=e,i.i[o>>2]=19,s4(e,a),e=t+e|0,t=0;continue}break}e=br(r,n)}return e}function Ar(r,n,t){var e=0,a=0,o=0;if(n)i:{
if(a=i.i[r+8>>2],(n|0)==1)break i;for(r=r+20|0,n=(T(n,12)-12>>>0)/12|0;e=i.i[r>>2],a=a>>>0>e>>>0?a:e,r=r+12|0,n=n-1|0,!!n;);}e=i.i[t+8>>2],r=e-T(a,19)|0,n=r>>>0<=e>>>0?r:0,a=i.i[t+4>>2];i:{for(;;){if(r=
n,n=r>>>0<e>>>0,o=(r|0)!=0,!r|r>>>0>=e>>>0)break i;if(n=r-1|0,!(i.b[r+a|0]<=-65))break}n=1,o=1}r>>>0<=e>>>0&&(i.b[r+a|0]<=-65&&n&o&&p(),i.i[t+8>>2]=r)}function xr(r,n,t,e,a){var o=0,f=0,s=0,u=0,b=0,k=0;
o=c-320|0,c=o,f=i.B[r+36],fe(o+16|0,f),s=P(i.i[o+16>>2],i.i[o+20>>2]),Kt(o+8|0,f),u=P(i.i[o+8>>2],i.i[o+12>>2]),B2(o+28|0,i.i[r+28>>2]),z0(o+308|0,r+24|0),i.i[o+308>>2]!=-2147483648?(i.i[o+304>>2]=i.i[o+
316>>2],f=i.i[o+312>>2],i.i[o+296>>2]=i.i[o+308>>2],i.i[o+300>>2]=f):(i.i[o+304>>2]=0,i.i[o+296>>2]=0,i.i[o+300>>2]=1),a=a<<2&1020,f=i.i[a+86876>>2],b=i.i[a+86900>>2],a=o+28|0,ui(o+308|0,a,o+296|0),Vi(
a),a=i.i[o+312>>2],k=i.i[o+316>>2],f=P(b,f),Rc(i.i[r+16>>2],i.i[s>>2],i.i[u>>2],a|0,k|0,n|0,t&65535,+e,i.i[f>>2]),m(i.i[o+308>>2],a),c=o+320|0}function Tr(r,n,t,e){var a=0,o=0,f=0,s=0,u=0,b=0;if(f=c-48|
0,c=f,a=ai(i.i[22051],i.i[22052],r),a){for(s=i.i[a+164>>2],u=s+(i.i[a+168>>2]<<2)|0;;){if((s|0)!=(u|0)){for(r=di(i.i[22045],i.i[22046],i.i[s>>2]);;){if(o=r,o){if(t&&(r=0,i.d[o+16>>3]>e))continue;r=0,b=
o,o=i.i[o+40>>2],i.i[b+40>>2]=o-((o|0)!=0);continue}break}s=s+4|0;continue}break}ke(a),i.i[a>>2]=4,e=e+ +(n>>>0),i.d[a+152>>3]=e,i.d[a+8>>3]=e,r=i.i[a+236>>2],t=i.i[r>>2]+1|0,i.i[r>>2]=t,t?(i.i[f+20>>
2]=n,i.i[f+16>>2]=r,i.i[f+12>>2]=4,Ii(88256,f+12|0)):p()}c=f+48|0}function mo(r){var n=0,t=0,e=0,a=0,o=0,f=0;t=c-16|0,c=t,o=i.i[r+128>>2],ie(t+8|0,r+116|0),n=i.i[t+12>>2],e=i.i[t+8>>2],C2(t,i.i[e>>2],
i.i[e+4>>2]),e=i.i[t+4>>2],a=i.i[t>>2],a&i.i[r+56>>2]?(a=i.i[r+60>>2],i.i[n>>2]=i.i[n>>2]-1,n=i.i[r+112>>2],f=Gc(e|0,(n>>>0>=65536?65536:n)|0)|0,se(),n=Bi(4,28),i.b[n+24]=0,i.i[n+16>>2]=a,i.i[n+12>>2]=
e,i.i[n+8>>2]=o,i.i[n+4>>2]=f,i.i[n>>2]=r,r=Mr(n,69160),i.i[22019]=i.i[22019]+1,Ge(r)):(a&1&&l(e),i.i[n>>2]=i.i[n>>2]-1,hi(r)),c=t+16|0}function Cr(r,n){var t=0,e=0,a=0,o=0,f=0,s=0;t=c-320|0,c=t,a=t+8|
0,e4(a,r),o=i.i[n+8>>2],r=i.i[n+4>>2],e=i.i[n>>2],s=kn()|0,n=T(o,12),o=n+r|0,i.i[t+288>>2]=o,i.i[t+284>>2]=e,i.i[t+276>>2]=r,f=r+12|0,i.i[t+292>>2]=a;i:{e:{for(;;){if(!n)break e;if(a=i.i[r>>2],(a|0)!=
-2147483648){e=i.i[r+8>>2],i.i[t+300>>2]=i.i[r+4>>2],i.i[t+304>>2]=e,i.i[t+296>>2]=a,e=t+308|0,ui(e,t+8|0,t+296|0),e=r2(e),A0(s|0,e|0)|0,l(e),n=n-12|0,f=f+12|0,r=r+12|0;continue}break}r=f;break i}r=o}
return i.i[t+280>>2]=r,u0(t+276|0),Vi(t+8|0),c=t+320|0,s}function Qe(r,n,t,e){var a=0,o=0,f=0,s=0,u=0,b=0,k=0,d=0,h=0,w=0;if(a=i.i[n+28>>2],a)i:{for(a=i.i[n+24>>2]+((a-1&e)<<3)|0,o=i.i[a>>2],f=i.B[t+36],
s=i.i[t+24>>2],u=i.i[t+20>>2],b=i.i[t+16>>2],k=i.i[n+4>>2],d=i.i[n+8>>2],h=i.B[t+40];;){if(n=i.i[a+4>>2],(o|0)!=1|d>>>0<=n>>>0||(a=T(n,60)+k|0,o=i.i[a>>2],(o|0)==2))break i;if(!(i.i[a+52>>2]!=(e|0)|i.
i[a+24>>2]!=(b|0)|(i.i[a+28>>2]!=(u|0)|i.B[a+48]!=(h|0)))&&Ve(i.i[a+32>>2],i.B[a+44],s,f)&&Zt(a+8|0,t))break}w=1}i.i[r+4>>2]=n,i.i[r>>2]=w}function jr(r,n,t){var e=0,a=0,o=0,f=0,s=0,u=0;if(e=c-32|0,c=
e,t)i:{if($0(e+16|0,n,t,1),i.i[e+20>>2]!=1||(f=i.i[e+28>>2],s=i.i[e+24>>2],!Z4(i.i[e+16>>2],74140,1)))break i;for(a=1;o=f,n=s,!!(!(o>>>0<=1|a>>>0>3|i.B[n]!=50|i.B[n+1]!=53)&&(a=(a>>>0<4)+a|0,s=n+2|0,f=
o-2|0,b4(e+8|0,s,f),i.B[e+8])););if(b4(e,n,o),!i.B[e])break i;i.b[r+4]=i.B[e+1],i.i[r+8>>2]=(t-o|0)+2,u=1}i.i[r>>2]=u,c=e+32|0}function $2(r,n){var t=0,e=0,a=0,o=0,f=0,s=0,u=0,b=0,k=0;t=c-32|0,c=t,b=i.
i[n+12>>2],k=i.i[n+8>>2],o=i.i[n+4>>2],e=i.i[n>>2];i:{for(;;){e:{if(a=t+16|0,pi(a,e,o,10),f=i.i[t+20>>2],!f)break e;if(e=i.i[t+24>>2],s=i.i[t+16>>2],o=i.i[t+28>>2],i.i[n+4>>2]=o,i.i[n>>2]=e,pi(a,s,f,32),
s=i.i[t+28>>2],a=i.i[t+24>>2],f=i.i[t+16>>2],u=i.i[t+20>>2],N(f,u,k,b))break i;if(!N(f,u,84068,4))continue;Er(t+8|0,40,a,s),e=i.i[t+8>>2],o=e?i.i[t+12>>2]:0,i.i[n+4>>2]=o,e=e||1,i.i[n>>2]=e;continue}break}
a=0}i.i[r+4>>2]=s,i.i[r>>2]=a,c=t+32|0}function Ke(r){var n=0,t=0,e=0,a=0,o=0,f=0;for(n=c-32|0,c=n,t=8,i.i[n>>2]=i.i[((i.B[r+36]?4:8)+r|0)+24>>2],f2(n,i.i[r>>2]+8|0,i.i[r+4>>2]),e=i.B[r+12],a=i.i[r+8>>
2],o=i.i[r+16>>2],f=i.i[r+20>>2],i.i[n+28>>2]=i.B[r+40],i.i[n+24>>2]=f,i.i[n+20>>2]=o,i.i[n+16>>2]=a,i.i[n+12>>2]=e,r=i.i[n>>2];;){if((t|0)!=28){r=T(a2(T(a2(T(i.i[(n+4|0)+t>>2],-862048943),15),461845907)^
r,13),5)-430675100|0,t=t+4|0;continue}break}return c=n+32|0,r=T(r>>>16^r,-2048144789),r=T(r>>>13^r,-1028477387),r>>>16^r}function Ye(r,n,t,e,a,o,f,s){var u=0,b=0;if(t&&(u=i.B[n+36],u>>>0<i.I[n+8>>2])){
(a|0)==1?(s=s*Z8(+(o>>>0)/10,1e3),s<4294967295&s>=0?t=~~s>>>0:t=0,t=t+o|0,t=t>>>0<o>>>0?-1:t):(t=e?250:1e3,o=u>>>0>=32?32:u,a=o&31,b=i.i[n+16>>2],(o&63)>>>0>=32?(o=t<<a,t=0):(o=(1<<a)-1&t>>>32-a,t=t<<
a),t=!o&(t|0)==-1|o?-1:t,a=t>>>0>b>>>0?b:t,s=s*+(a>>>0),s<4294967295&s>=0?t=~~s>>>0:t=0,t=t>>>0>a>>>0?a:t),i.d[n>>3]<=f+ +(t>>>0)?i.b[r]=5:(i.i[r+4>>2]=t,i.b[r+1]=e,i.b[r]=3,i.b[n+36]=u+1);return}i.b[r]=
5}function Or(r,n){var t=0,e=0,a=0,o=0,f=0;e=c-272|0,c=e,t=i.i[22051],a=i.i[22052];i:{if(ai(t,a,n))e:{if(o=n&2097151,a>>>0<=o>>>0||(t=t+T(o,272)|0,a=i.i[t+8>>2],(a|0)==5))break e;f=i.i[22054],C(e+8|4,
t+12|0,260),i.i[t+8>>2]=5,i.i[t>>2]=f,i.i[22054]=o,i.i[22053]=i.i[22053]-1,i.i[e+8>>2]=a,t=e+200|0,c4(e,88224,t),i.i[e>>2]==1&i.i[e+4>>2]==(n|0)&&Xe(88224,t),C(r,e+8|0,264);break i}i.i[r>>2]=5}c=e+272|
0}function L0(r,n,t,e,a){var o=0;o=c-16|0,c=o,Ui(n,t,e),t=i.i[n+8>>2],i.i[n+8>>2]=0,e=i.i[n+12>>2],Ni(t),i.i[a>>2]!=-2147483648?(y0(o+8|0,i.i[a+4>>2],i.i[a+8>>2]),t=i.i[o+12>>2]):t=i.B[i.i[n+16>>2]]?1025:
1024;i:{if(i.i[n>>2]==1)if(Pi(o,e),e=i.i[o+4>>2],i.i[o>>2]&1){n=qi(),l(e),l(t),t=1;break i}else Mi(i.i[n+4>>2],e|0,t|0);else l(Li(i.i[n+4>>2],e|0,t|0)|0),l(t),l(e);t=0}i.i[r+4>>2]=n,i.i[r>>2]=t,c=o+16|
0}function Ze(r,n,t){var e=0,a=0,o=0,f=0,s=0;a=c-16|0,c=a;i:{for(;;){if((t|0)!=(o|0)){if(e=i.B[n+o|0],(e|0)!=32&(e|0)!=9)break i;o=o+1|0;continue}break}o=t}f=(n+t|0)-1|0,e=0;i:{for(;;){if((t|0)!=(e|0)){
if(s=i.B[f],(s|0)!=32&(s|0)!=9)break i;f=f-1|0,e=e+1|0;continue}break}e=t}f4(a+8|0,n,t,o,t-e|0),t=i.i[a+12>>2],n=i.i[a+8>>2],i.i[r>>2]=n||1,i.i[r+4>>2]=n?t:0,c=a+16|0}function P(r,n){var t=0,e=0,a=0;i.
i[22080]&&p(),i.i[22080]=-1,e=T(i.i[22083],12),t=i.i[22082]-12|0;i:{e:{for(;;){if(e){if(e=e-12|0,a=t,t=t+12|0,i.i[t>>2]!=(r|0)|i.i[a+16>>2]!=(n|0))continue;break e}break}t=_(r|0,n|0)|0,e=Bi(4,4),i.i[e>>
2]=t,t=i.i[22083],(t|0)==i.i[22081]&&T4(88324),a=i.i[22082]+T(t,12)|0,i.i[a+8>>2]=e,i.i[a+4>>2]=n,i.i[a>>2]=r,i.i[22083]=t+1,r=i.i[22080]+1|0;break i}e=i.i[t+8>>2],r=0}return i.i[22080]=r,e}function Er(r,n,t,e){
var a=0,o=0,f=0,s=0,u=0;a=c-48|0,c=a,s=76152,f=7916;i:{for(;;){if(pi(a+32|0,s,f,10),f=i.i[a+44>>2],s=i.i[a+40>>2],y4(a+24|0,i.i[a+32>>2],i.i[a+36>>2],n),o=i.i[a+24>>2],o)e:{if(u=o,o=i.i[a+28>>2],u2(a+
16|0,u,o,o-1|0),o=i.i[a+16>>2],!o)break e;for(u=i.i[a+20>>2],i.i[a+32>>2]=o,i.i[a+36>>2]=u;;){if(c0(a+8|0,a+32|0),o=i.i[a+8>>2],!o)break e;if(N(o,i.i[a+12>>2],t,e))break}break i}if(!f)break}f=0,s=0}i.
i[r+4>>2]=f,i.i[r>>2]=s,c=a+48|0}function Sr(r,n,t,e,a){var o=0,f=0,s=0,u=0;o=c-32|0,c=o,$i(o+16|0,75564,8,n,t),f=i.i[o+16>>2];i:{if(f)e:{for(u=i.i[o+20>>2],ti(o+8|0,i.i[r+36>>2],i.i[r+40>>2],75579,5),
s=i.i[o+12>>2],i.i[o+24>>2]=i.i[o+8>>2],i.i[o+28>>2]=s;;){if(c0(o,o+24|0),s=i.i[o>>2],!s)break e;if(N(s,i.i[o+4>>2],f,u))break}f=1;break i}if(f=1,re(e,a,n,t))break i;for(e=T(i.i[r+20>>2],12),r=i.i[r+16>>
2]-12|0;;){if(e){if(e=e-12|0,r=r+12|0,!N8(r,n,t))continue;break i}break}f=0}return c=o+32|0,f}function Rr(r,n,t){var e=0,a=0,o=0,f=0,s=0,u=0,b=0,k=0;for(e=c+-64|0,c=e,f=i.i[t+4>>2],b=i.i[t>>2],u=i.i[t+
8>>2],i.i[e+28>>2]=n,k=T(u,12),o=e+40|0,t=0;;){if((t|0)!=(k|0)){a=t+f|0,i.i[o+8>>2]=i.i[a+8>>2],s=i.i[a+4>>2],i.i[o>>2]=0|i.i[a>>2],i.i[o+4>>2]=s,i.i[e+36>>2]=a,i.i[e+32>>2]=f,ui(e+52|0,n,o),i.i[a+8>>
2]=i.i[e+60>>2],s=i.i[e+56>>2],i.i[a>>2]=i.i[e+52>>2],i.i[a+4>>2]=s,t=t+12|0;continue}break}i.i[e+12>>2]=4,i.i[e+20>>2]=0,en(0,4),i.i[r+8>>2]=u,i.i[r+4>>2]=f,i.i[r>>2]=b,i.i[e+24>>2]=4,i.i[e+16>>2]=4,
u0(e+12|0),c=e- -64|0}function Ur(r,n){var t=0,e=0,a=0,o=0,f=0;t=c+-64|0,c=t,z0(t+32|0,n),f=i.i[t+32>>2],(f|0)!=-2147483648?(f3(t+20|0,i.i[n+8>>2]),d2(t+8|0,i.i[t+20>>2],i.i[t+24>>2]),a=i.i[t+12>>2],e=
a,o=i.i[t+8>>2]):(Ci(t+20|0,69274,5),a=i.i[t+20>>2],e=i.i[t+28>>2],o=i.i[t+24>>2]),W(f,i.i[t+36>>2]),fe(t,i.B[n+12]),i.i[t+60>>2]=3,i.i[t+56>>2]=69280,i.i[t+52>>2]=e,i.i[t+48>>2]=o,i.i[t+44>>2]=1,i.i[t+
40>>2]=69279,n=i.i[t+4>>2],e=i.i[t>>2],i.i[t+32>>2]=e,i.i[t+36>>2]=n,X(r,t+32|0,4),m(a,o),c=t- -64|0}function M0(r,n,t,e){var a=0,o=0,f=0,s=0,u=0;if(a=c-32|0,c=a,Wi(a+8|0,n,t,i.i[e>>2],i.i[e+4>>2]),i.
i[a+8>>2]==1){n=i.i[e+16>>2],t=i.i[e+20>>2],f=i.i[a+12>>2],r8(a+16|0,f);i:{if(!i.i[a+20>>2]&i.i[a+16>>2]==1)e:{if(o=i.d[a+24>>3],!(o>=+(n>>>0))|!(+(t>>>0)>=o)||(n=o<4294967295&o>=0?~~o>>>0:0,Ne(+(n>>>
0)),t=v2(1)|0,s=v2(0)|0,Ne(+o),u=v2(1)|0,(s|0)!=(v2(0)|0)|(t|0)!=(u|0)&&!N(i.i[e+8>>2],i.i[e+12>>2],69825,12)))break e;i.i[r+8>>2]=n,i.i[r>>2]=13,i.i[r+4>>2]=1;break i}i.i[r+4>>2]=e,i.i[r>>2]=1}l(f)}else
i.i[r>>2]=13,i.i[r+4>>2]=0;c=a+32|0}function qr(r,n,t,e){var a=0,o=0;if(a=c-48|0,c=a,W0(a+24|0,n,t,e),n=i.i[a+32>>2],i.i[a+8>>2]=0|i.i[a+28>>2],i.i[a+12>>2]=n,n=i.i[a+40>>2],i.i[a+16>>2]=i.i[a+36>>2],
i.i[a+20>>2]=n,i.i[a+24>>2]==1)t=i.i[a+20>>2],n=i.i[a+16>>2],i.i[r+12>>2]=n,i.i[r+16>>2]=t,t=i.i[a+12>>2],n=i.i[a+8>>2],i.i[r+4>>2]=n,i.i[r+8>>2]=t,i.i[r>>2]=1;else i:{if(n=i.i[a+20>>2],i.i[a+32>>2]=i.
i[a+16>>2],i.i[a+36>>2]=n,n=i.i[a+12>>2],o=i.i[a+8>>2],i.i[a+24>>2]=o,i.i[a+28>>2]=n,(o|0)!=-2147483648)e:{if(o=i.i[a+28>>2],n=i.i[a+32>>2],Fr(o,n)||X0(o,n))break e;i.i[r+12>>2]=e,i.i[r+8>>2]=t,i.i[r>>
2]=1,i.i[r+4>>2]=14,P2(a+24|0);break i}t=i.i[a+36>>2],n=i.i[a+32>>2],i.i[r+12>>2]=n,i.i[r+16>>2]=t,t=i.i[a+28>>2],n=i.i[a+24>>2],i.i[r+4>>2]=n,i.i[r+8>>2]=t,i.i[r>>2]=0}c=a+48|0}function $e(r,n,t,e){var a=0,
o=0,f=0;a=c+-64|0,c=a,rt(a+12|0,i.i[n>>2],t,e),i.i[a+12>>2]==1?(i.i[r>>2]=1,t=a+16|0,n=t,e=i.i[n+8>>2],n=i.i[n+12>>2],o=e,e=0,i.i[r+12>>2]=o|e,i.i[r+16>>2]=n,n=i.i[t+4>>2],i.i[r+4>>2]=i.i[t>>2],i.i[r+
8>>2]=n):(t=r,r=i.i[a+16>>2],(r|0)!=-2147483648?(e=a+20|0,n=e,o=i.i[n>>2],n=i.i[n+4>>2],f=o,o=0,i.i[a+52>>2]=f|o,i.i[a+56>>2]=n,i.i[a+48>>2]=r,i.i[a+60>>2]=i.i[e+8>>2],i.i[a+56>>2]?(i.i[a+40>>2]=i.i[e+
8>>2],n=i.i[e+4>>2],i.i[a+32>>2]=i.i[e>>2],i.i[a+36>>2]=n):(Q(a+48|0),r=-2147483648)):r=-2147483648,i.i[t+4>>2]=r,r=i.i[a+36>>2],n=i.i[a+32>>2],i.i[t+8>>2]=n,i.i[t+12>>2]=r,i.i[t+16>>2]=i.i[a+40>>2],i.
i[t>>2]=0),c=a- -64|0}function Bo(r,n,t){var e=0,a=0,o=0,f=0;a=c-32|0,c=a,d0(a+8|0,r),e=i.i[a+8>>2],i.i[e>>2]||p(),i.i[e+12>>2]!=2&&p(),o=i.i[a+12>>2],f=i.i[e>>2],r=i.i[e+4>>2],i.i[e>>2]=0,i.i[a+24>>2]=
i.i[e+8>>2],i.i[a+16>>2]=f,i.i[a+20>>2]=r,V4(a+16|0),r=e+16|0,na(i.i[e+12>>2],i.i[r>>2]),i.i[r>>2]=t,i.i[e+12>>2]=n,r=i.i[e+20>>2],i.i[e+20>>2]=0,n=i.i[e+24>>2],i.i[o>>2]=i.i[o>>2]+1,r&&U[i.i[r+4>>2]](
n),c=a+32|0}function Pr(r,n,t,e){var a=0;if(a=c-32|0,c=a,n)i:{if(Ai(a,i.i[n>>2],t,e),!(i.i[a>>2]&1)){i.i[r>>2]=-2147483648;break i}e:{n:{r:{t:switch(n=i.i[a+4>>2],(Y(n)&255)-2|0){case 0:break t;case 1:
break r;default:break e}s2(a+8|0,n),e=i.i[a+16>>2];break n}if(fi(a+20|0,n),t=i.i[a+20>>2],(t|0)==-2147483648)break e;e=i.i[a+28>>2],i.i[a+12>>2]=i.i[a+24>>2],i.i[a+16>>2]=e,i.i[a+8>>2]=t}S8(r,(e|0)!=0,
a+8|0),l(n);break i}i.i[r>>2]=-2147483648,l(n)}else i.i[r>>2]=-2147483648;c=a+32|0}function Ki(r){var n=0,t=0,e=0,a=0;if(n=i.i[r>>2],(n|0)==i.i[r+4>>2])return 1114112;if(i.i[r>>2]=n+1,t=i.B[n],t<<24>>
24<0){if(i.i[r>>2]=n+2,e=i.B[n+1]&63,a=t&31,t>>>0<=223)return e|a<<6;i.i[r>>2]=n+3,e=i.B[n+2]&63|e<<6,t>>>0<240?r=e|a<<12:(i.i[r>>2]=n+4,r=a<<18&1835008|(i.B[n+3]&63|e<<6))}else r=t;return r}function wi(r,n){
var t=0,e=0,a=0;r=n>>>0<=15?r-8|0:i.i[r-4>>2],n=i.i[r>>2],t=n&-2,e=r+(n&-16)|0,n=i.i[e>>2],n&1||(nt(i.i[e+8>>2],i.i[e+12>>2],n),e=(n&-16)+e|0,t=n+t|0),n=i.i[r+4>>2];i:{if(n&&(a=i.i[n>>2],!(a&1))){nt(i.
i[n+8>>2],i.i[n+12>>2],a),t=t+a|0;break i}n=r}i.i[n>>2]=t,s4(n,t),i.i[e+4>>2]=n}function Nr(r,n){var t=0,e=0,a=0;a=1,e=r,e=r;i:{for(;;){if(r=n,(r|0)==(t|0))break i;if(r=t+e|0,t=t+1|0,!(i.B[r]<33))break}
r=t-1|0}if(e=r>>>0>n>>>0?1:e+r|0,t=n-r|0,t=n>>>0>=t>>>0?t:0,!z8(e,t,75564,8))i:{if(z8(e,t,75572,7)||(a=0,r>>>0>=n>>>0)||(r=i.B[e],(r|0)!=92&(r|0)!=47|t>>>0<2))break i;r=i.B[e+1],a=(r|0)==47|(r|0)==92}
return a}function yo(r,n,t){var e=0,a=0,o=0,f=0,s=0,u=0;f=4,s=4,a=c-16|0,c=a,e=i.i[n>>2],e>>>0<t>>>0&&p(),e?(i.i[a+12>>2]=4,u=i.i[n+4>>2],o=a+8|0,e=e<<2):(o=a+12|0,e=0),i.i[o>>2]=e,e=i.i[a+12>>2];i:{if(e){
if(o=i.i[a+8>>2],t){if(f=t<<2,s=l0(u,o,e,f),!s)break i}else le(u,e,o);i.i[n>>2]=t,i.i[n+4>>2]=s}e=-2147483647}i.i[r+4>>2]=f,i.i[r>>2]=e,c=a+16|0}function Dr(r){var n=0,t=0,e=0,a=0,o=0,f=0;return e=c-16|
0,c=e,t=Bi(4,40),i.i[t+32>>2]=0,i.i[t+24>>2]=2,i.i[t+8>>2]=0,i.i[t+12>>2]=0,i.i[t>>2]=2,i.i[t+4>>2]=1,n=Bi(4,4),i.i[n>>2]=t,a=vn(n|0,68384)|0,n=i.i[t>>2]+1|0,i.i[t>>2]=n,n?(n=Bi(4,4),i.i[n>>2]=t,o=vn(
n|0,68364)|0,l(c3(r|0,a|0,o|0)|0),d0(e+8|0,t+8|0),f=i.i[e+12>>2],n=i.i[e+8>>2],V4(n),i.i[n+8>>2]=o,i.i[n+4>>2]=a,i.i[n>>2]=1,i.i[f>>2]=i.i[f>>2]+1,l(r),c=e+16|0):p(),t}function Io(r){var n=0,t=0;for(m(
i.i[r+8>>2],i.i[r+12>>2]),m(i.i[r+20>>2],i.i[r+24>>2]),W(i.i[r+44>>2],i.i[r+48>>2]),n=i.i[r+36>>2],t=i.i[r+40>>2];;){if(t){m(i.i[n>>2],i.i[n+4>>2]),m(i.i[n+12>>2],i.i[n+16>>2]),t=t-1|0,n=n+24|0;continue}
break}if(mi(i.i[r+32>>2],i.i[r+36>>2],4,24),W(i.i[r+56>>2],i.i[r+60>>2]),(r|0)!=-1)i:{if(n=i.i[r+4>>2]-1|0,i.i[r+4>>2]=n,n)break i;wi(r,4)}}function _e(r,n){var t=0,e=0;if(t=i.i[n>>2],t>>>0<=1){e=F(i.
i[n+8>>2]),(t|0)!=1?t=0:(n=ia(i.i[n+4>>2]),t=1),i.i[r+4>>2]=n,i.i[r>>2]=t,i.i[r+8>>2]=e;return}i:{e:switch(t-3|0){case 0:n=F(i.i[n+4>>2]),i.i[r>>2]=3;break i;case 1:n=F(i.i[n+4>>2]),i.i[r>>2]=4;break i;case 2:
i.i[r>>2]=5,i.b[r+4]=i.B[n+4];return;case 3:i.i[r>>2]=6;return;default:break e}n=F(i.i[n+4>>2]),i.i[r>>2]=2}i.i[r+4>>2]=n}function i4(r,n){var t=0,e=0,a=0,o=0,f=0,s=0,u=0,b=0;t=c-16|0,c=t,i.B[r+44]!=11&&
(ie(t+8|0,r+108|0),e=i.i[t+12>>2],a=i.i[t+8>>2],C2(t,i.i[a>>2],i.i[a+4>>2]),a=i.i[t+4>>2],o=i.i[t>>2],i.i[e>>2]=i.i[e>>2]-1,e=0,(o|0)==1&&(e=Ea(a|0)|0),f=i.i[r+8>>2],s=i.i[r+12>>2],i.i[r+8>>2]=0,i.i[r+
12>>2]=0,!s&(f|0)==1&&(u=i.d[r+16>>3],b=+me(),xr(r+8|0,i.i[r+28>>2],e,b-u,n)),M(o,a)),c=t+16|0}function Lr(r,n){var t=0,e=0,a=0,o=0;i:{e:{n:switch(t=i.i[n>>2],t|0){case 0:break i;case 1:break n;default:
break e}if(i.i[n>>2]=0,i.B[n+12])break i;i.b[n+12]=1,e=i.i[n+8>>2],a=i.i[n+4>>2];break i}if(i.i[n>>2]=t-1,i.B[n+12])break i;t=i.i[n+8>>2],a=i.i[n+4>>2];e:{for(;;){if((t|0)!=(e|0)){if(i.B[e+a|0]==46)break e;
e=e+1|0;continue}break}i.b[n+12]=1,e=t;break i}o=t,t=e+1|0,i.i[n+8>>2]=o-t,i.i[n+4>>2]=t+a}i.i[r+4>>2]=e,i.i[r>>2]=a}function _2(r){var n=0,t=0,e=0;if(n=c-32|0,c=n,t=i.B[r+124],i.b[r+124]=0,(t|0)==1){
for(ie(n+16|0,r+108|0),r=i.i[n+20>>2],t=i.i[n+16>>2],C2(n+8|0,i.i[t>>2],i.i[t+4>>2]),t=i.i[n+8>>2],e=i.i[n+12>>2],i.i[r>>2]=i.i[r>>2]-1,i.i[n+28>>2]=e,i.i[n+24>>2]=t,r=t&1?n+28|0:0;;){if(r){Us(i.i[r>>
2]),r=0;continue}break}M(t,e)}c=n+32|0}function Ao(r,n){r=r|0,n=n|0;var t=0;t=c-16|0,c=t;i:{e:{n:{r:{t:switch(r=i.i[r>>2],i.i[r>>2]-1|0){case 0:break t;case 1:break r;case 2:break n;default:break e}r=
U[i.i[i.i[n+4>>2]+12>>2]](i.i[n>>2],85999,47)|0;break i}i.i[t+4>>2]=r+4,i.i[t+12>>2]=4,i.i[t+8>>2]=t+4,r=z(i.i[n>>2],i.i[n+4>>2],65742,t+8|0);break i}i.i[t+4>>2]=i.i[r+4>>2],i.i[t+12>>2]=3,i.i[t+8>>2]=
t+4,r=z(i.i[n>>2],i.i[n+4>>2],67967,t+8|0);break i}r=U[i.i[i.i[n+4>>2]+12>>2]](i.i[n>>2],85941,58)|0}return c=t+16|0,r|0}function Mr(r,n){var t=0,e=0;if(i.i[22023]=i.i[22023]+1,e=i.i[22024],t=i.i[22022],
(e|0)==(t|0))return i.i[22020]==(e|0)&&T4(88080),t=e+1|0,i.i[22024]=t,i.i[22022]=t,t=i.i[22021]+T(e,12)|0,i.i[t+8>>2]=n,i.i[t+4>>2]=r,i.i[t>>2]=1,e;if(t>>>0>e>>>0)return t=i.i[22021]+T(e,12)|0,i.i[t>>
2]==1&&p(),i.i[t+8>>2]=n,i.i[t>>2]=1,i.i[22024]=i.i[t+4>>2],i.i[t+4>>2]=r,e;p()}function Fr(r,n){var t=0;i:if(n>>>0<=3){for(r=r-1|0;;){if(n){if(t=r+n|0,n=n-1|0,i.b[t]>=0)continue;break i}break}return 1}else{
if((i.B[r]|i.B[r+1]<<8|(i.B[r+2]<<16|i.B[r+3]<<24))&-2139062144)break i;for(t=r+3&-4,t=(r|0)==(t|0)?4:t-r|0,n=n-4|0;;){if(n>>>0>t>>>0){if(i.i[r+t>>2]&-2139062144)break i;t=t+4|0;continue}break}return r=
r+n|0,!((i.B[r]|i.B[r+1]<<8|(i.B[r+2]<<16|i.B[r+3]<<24))&-2139062144)}return 0}function pi(r,n,t,e){var a=0,o=0;a=c-16|0,c=a,e=e&255;i:{for(;;){if((t|0)!=(o|0)){if((e|0)==i.B[n+o|0])break i;o=o+1|0;continue}
break}o=t}u2(a+8|0,n,t,o),Ri(a,n,t,o+1|0),e=i.i[a+4>>2],n=i.i[a>>2],t=i.i[a+8>>2],i.i[r+4>>2]=t?i.i[a+12>>2]:0,i.i[r>>2]=t||1,i.i[r+12>>2]=n?e:0,i.i[r+8>>2]=n||1,c=a+16|0}function e4(r,n){var t=0,e=0,
a=0;for(t=c-304|0,c=t,a=Qc(n|0)|0,J0(t+4|0,a),n=i.i[t+8>>2],e=i.i[t+12>>2],on(t+28|0,256),i.i[t+24>>2]=0,i.i[t+16>>2]=0,i.i[t+20>>2]=4,i.i[t+288>>2]=n+(e<<2),i.i[t+284>>2]=n;;){if(B4(t+292|0,t+284|0),
n=i.i[t+292>>2],(n|0)!=-2147483648){e=i.i[t+296>>2],fr(t+16|0,e,i.i[t+300>>2]),m(n,e);continue}break}C(r,t+16|0,268),b2(t+4|0),l(a),c=t+304|0}function Hr(r,n){var t=0,e=0,a=0,o=0;t=i.i[r+12>>2],e=t-n|
0,t=e>>>0<=t>>>0?e:0,e=i.i[r+4>>2],e=e>>>0>t>>>0?t:e,n=i.i[r+8>>2]+n|0,r=i.i[r>>2];i:{for(;;){if((e|0)!=(a|0)){if(o=i.B[r+a|0],t=i.B[n+a|0],((o|0)!=95?(o|0)!=35|(t-48&255)>>>0>=10:(t|0)!=32)&&(o|0)!=(t|
0))break i;a=a+1|0;continue}break}a=e}return e>>>0<=a>>>0}function i0(r,n,t,e,a){var o=0;o=c-112|0,c=o,i.i[o+32>>2]=18,i.i[o+28>>2]=75047,i.i[o+24>>2]=a,i.i[o+20>>2]=e,i.i[o+16>>2]=31,i.i[o+12>>2]=75016,
e=o+36|0,Yi(e,0,n,t,o+12|0,3),i.i[o+96>>2]=34,i.i[o+92>>2]=75128,i.i[o+88>>2]=t,i.i[o+84>>2]=n,i.i[o+80>>2]=63,i.i[o+76>>2]=75065,X(o+100|0,o+76|0,3),W(i.i[o+60>>2],i.i[o+64>>2]),i.i[o+68>>2]=i.i[o+108>>
2],n=i.i[o+104>>2],i.i[o+60>>2]=i.i[o+100>>2],i.i[o+64>>2]=n,C(r,e,40),c=o+112|0}function n4(r,n,t,e,a){var o=0,f=0,s=0,u=0;o=c-48|0,c=o,f=o+8|0,er(f,r,t,e,a),e=-2147483648;i:{if(i.i[o+8>>2]!=-2147483648)
i2(f);else if(a=i.i[o+12>>2],(a|0)!=-2147483647){t=i.i[o+16>>2],s=i.i[o+16>>2],u=i.i[o+20>>2],e=a,f=(a|0)==-2147483648;break i}f=1}return a=0,i.B[n+36]||(a=Sr(r,i.i[n+28>>2],i.i[n+32>>2],f?0:s,u)),W(e,
t),c=o+48|0,a}function xo(r){var n=0,t=0,e=0,a=0,o=0;if(t=i.i[r>>2],n=c-16|0,c=n,Si(n+8|0,r,i.i[r>>2],1,4,36),i.i[n+8>>2]!=-2147483647&&p(),c=n+16|0,o=i.i[r+8>>2],n=i.i[r+12>>2],o>>>0>t-n>>>0)i:{if(a=
n,n=t-o|0,e=a-n|0,a=i.i[r>>2],e>>>0<=a-t>>>0&n>>>0>e>>>0){if(n=T(e,36),!n)break i;r=i.i[r+4>>2],C(r+T(t,36)|0,r,n);break i}t=a-n|0,n=T(n,36),n&&(e=i.i[r+4>>2],C(e+T(t,36)|0,e+T(o,36)|0,n)),i.i[r+8>>2]=
t}}function zr(r,n){var t=0,e=0,a=0;if(r>>>0<128){i.b[n]=r;return}if(e=r&63|-128,t=r>>>6|0,r>>>0<2048){i.b[n+1]=e,i.b[n]=t|192;return}a=r>>>12|0,t=t&63|-128,r>>>0<=65535?(i.b[n+2]=e,i.b[n+1]=t,i.b[n]=
a|224):(i.b[n+3]=e,i.b[n+2]=t,i.b[n+1]=a&63|-128,i.b[n]=r>>>18|-16)}function Wr(r,n,t,e,a){var o=0,f=0,s=0;if(f=1,i.i[e+8>>2]==(i.i[e+32>>2]+1|0))i:{for(;;){if(t){if(o=i.B[n],t=t-1|0,n=n+1|0,o=o-35|0,
o>>>0>29|!(1<<o&805306497))continue;break i}break}s=1}i:{e:switch(i.B[e+38]-1|0){case 0:if(a)break i;f=D0(i.i[e+16>>2],i.i[e+20>>2]);break i;case 1:break e;default:break i}f=0}S8(r,f&s,e+24|0),m(i.i[e>>
2],i.i[e+4>>2]),m(i.i[e+12>>2],i.i[e+16>>2])}function r4(r,n){var t=0,e=0,a=0,o=0,f=0,s=0;for(a=n+4|0;e=i.i[t+a>>2]+o|0,o=o>>>0>e>>>0?-1:e,t=t+8|0,(t|0)!=16;);for(E2(r,o),f=i.i[r+8>>2],a=f+i.i[r+4>>2]|
0,t=0;;){if((t|0)!=16){s=n+t|0,e=i.i[s+4>>2],e&&C(a,i.i[s>>2],e),t=t+8|0,a=a+e|0;continue}break}m(0,1),i.i[r+8>>2]=o+f}function Gr(r,n,t){var e=0,a=0,o=0,f=0,s=0;e=c-16|0,c=e,d0(e+8|0,n+8|0),n=i.i[e+8>>
2],a=i.i[n+12>>2],o=i.i[e+12>>2],i.i[n+12>>2]=2,(a|0)!=2?n=i.i[n+16>>2]:(U[i.i[i.i[t>>2]>>2]](e,i.i[t+4>>2]),t=i.i[e+4>>2],s=i.i[e>>2],f=i.i[n+20>>2],f&&U[i.i[f+12>>2]](i.i[n+24>>2]),i.i[n+24>>2]=t,i.
i[n+20>>2]=s),i.i[o>>2]=i.i[o>>2]+1,i.i[r+4>>2]=n,i.i[r>>2]=a,c=e+16|0}function Vr(r,n,t){var e=0,a=0,o=0,f=0;a=c-16|0,c=a,o=2;i:{e:{for(;;){if((t|0)==(e|0))break e;if(f=n+e|0,e=e+1|0,o=o-(i.B[f]==47)|
0,!o)break}for(;;){if((t|0)==(e|0))break e;if(i.B[n+e|0]==47)break i;e=e+1|0}}e=t}u2(a+8|0,n,t,e),t=i.i[a+12>>2],n=i.i[a+8>>2],i.i[r>>2]=n||1,i.i[r+4>>2]=n?t:0,c=a+16|0}function Jr(r,n,t,e,a){var o=0;
o=c-16|0,c=o,a=L2(a,n);i:{e:{if(!Xi&a>>>0<=-2147483648-e>>>0){if(!a){i.i[r+8>>2]=e,i.i[r+4>>2]=0,n=0;break i}if(C4(o+8|0,e,a,t),t=i.i[o+8>>2],t){i.i[r+8>>2]=t,i.i[r+4>>2]=n,n=0;break i}else{i.i[r+8>>2]=
a,i.i[r+4>>2]=e;break e}}i.i[r+4>>2]=0}n=1}i.i[r>>2]=n,c=o+16|0}function Xr(r,n,t){var e=0,a=0;e=c-16|0,c=e,a=i.i[t+4>>2],i.i[e+4>>2]=i.i[t>>2],i.i[e+8>>2]=a,i.i[e+12>>2]=i.i[t+8>>2],i.b[e]=n;i:{e:{n:{
r:switch((n&255)-1|0){case 0:if(n=i.i[e+4>>2],n>>>0>=2)break e;i.i[r+4>>2]=i.i[e+12>>2],i.i[r>>2]=4;break n;case 1:break r;default:break e}if(i.i[r>>2]=5,i.b[r+4]=1,n=i.i[e+4>>2],n>>>0>=2){I4(e+4|0);break i}else
l(i.i[e+12>>2])}M(n,i.i[e+8>>2]);break i}i.i[r+8>>2]=i.i[t+8>>2],a=i.i[t+4>>2],i.i[r>>2]=i.i[t>>2],i.i[r+4>>2]=a}c=e+16|0}function F0(r,n){var t=0,e=0,a=0,o=0,f=0;for(e=i.B[n+92],t=(e|0)!=3,a=i.i[r+8>>
2],t>>>0>i.i[r>>2]-a>>>0&&(c2(r,a,t,8,96),a=i.i[r+8>>2]),o=n+93|0,t=i.i[r+4>>2]+T(a,96)|0;;){if((e|0)!=3){C(t,n,92),i.b[t+92]=e,e=t+93|0,f=i.B[o]|i.B[o+1]<<8,i.b[e]=f,i.b[e+1]=f>>>8,i.b[t+95]=i.B[o+2],
t=t+96|0,a=a+1|0,e=3;continue}break}i.i[r+8>>2]=a}function Qr(r,n,t,e,a){var o=0,f=0;o=c-16|0,c=o,I2(o+4|0,n,t,70008,e),e=i.i[o+8>>2],f=i.i[o+4>>2],(f|0)!=13?(i.i[r+8>>2]=i.i[o+12>>2],i.i[r+4>>2]=e,i.
i[r>>2]=f):(I2(o+4|0,n,t,70032,a),n=i.i[o+8>>2],t=i.i[o+4>>2],(t|0)!=13?(i.i[r+8>>2]=i.i[o+12>>2],i.i[r+4>>2]=n,i.i[r>>2]=t):(i.i[r+8>>2]=n,i.i[r+4>>2]=e,i.i[r>>2]=13)),c=o+16|0}function Kr(r){var n=0,
t=0,e=0,a=0;e=i.i[22028],n=i.i[22029],a=i.i[22041],a>>>0>r>>>0&&(t=i.i[22040]+T(r,112)|0,i.i[t>>2]!=2&&(i.i[t+12>>2]=n,i.i[t+8>>2]=e,i.i[t>>2]=0)),(e|0)!=1|n>>>0>=a>>>0||(n=i.i[22040]+T(n,112)|0,i.i[n>>
2]!=2&&(i.i[n+4>>2]=r,i.i[n>>2]=1)),i.i[22029]=r,i.i[22028]=1,i.i[22030]=e&1?i.i[22030]:r}function e0(r,n,t,e,a){var o=0;o=c-16|0,c=o,Ai(o+8|0,n,t,e);i:{if(i.i[o+8>>2]==1){if(e=i.i[o+12>>2],(Y(e)&255)==
7){i.i[r>>2]=1,i.i[r+4>>2]=4,l(e),ua(i.i[a>>2],i.i[a+4>>2]);break i}else ua(i.i[a>>2],i.i[a+4>>2]);n=0}else t=i.i[a+8>>2],e=i.i[a+4>>2],n=i.i[a>>2];i.i[r+12>>2]=t,i.i[r+8>>2]=e,i.i[r+4>>2]=n,i.i[r>>2]=
0}c=o+16|0}function H0(r){var n=0,t=0,e=0,a=0;n=c-112|0,c=n,Br(r),i.I[22041]>r>>>0&&(t=i.i[22040]+T(r,112)|0,e=i.i[t>>2],(e|0)!=2&&(a=i.i[22043],C(n|4,t+4|0,108),i.i[t+4>>2]=a,i.i[t>>2]=2,i.i[22043]=r,
i.i[22042]=i.i[22042]-1,i.i[n>>2]=e,r=n+60|0,Xe(88124,r),vi(r),I4(n+48|0))),c=n+112|0}function To(r,n){r=r|0,n=n|0;var t=0,e=0,a=0,o=0;t=c-32|0,c=t,e=1,ze(t+12|0,1,n,68479,5);i:if(i.i[t+12>>2]==1)n=u4(
t+16|0);else{n=i.i[t+20>>2];e:{n:switch(a=i.i[t+16>>2],a- -2147483648|0){case 0:break n;case 1:break i;default:break e}e=0,n=1024;break i}o=i.i[t+28>>2],m(a,n),e=0,n=o}i.i[r+8>>2]=e,i.i[r+4>>2]=e?n:0,
i.i[r>>2]=e?0:n,c=t+32|0}function ui(r,n,t){var e=0,a=0,o=0,f=0,s=0;e=c-16|0,c=e,o=i.i[t+4>>2],a=i.i[t+8>>2],f=a<<2,s=f+8388608|0,i.i[e+12>>2]=a>>>0>1073741823||f>>>0>s>>>0?-1:s,Yn(e,n,o,a,e+12|0),i.i[e>>
2]!=-2147483648?(t=i.i[t>>2],i.i[r+8>>2]=i.i[e+8>>2],n=i.i[e+4>>2],i.i[r>>2]=i.i[e>>2],i.i[r+4>>2]=n,m(t,o)):(i.i[r+8>>2]=i.i[t+8>>2],n=i.i[t+4>>2],i.i[r>>2]=i.i[t>>2],i.i[r+4>>2]=n),c=e+16|0}function t4(r){
var n=0,t=0;n=c-576|0,c=n,t=n+8|0,Or(t,r),i.i[n+8>>2]!=5&&(C(n+272|0,t,264),r=i.i[n+508>>2],i.b[n+548]=i.B[n+528],i.i[n+544>>2]=r,i.i[n+540>>2]=7,Ii(88272,n+540|0),vi(n+464|0),n2(i.i[n+416>>2],i.i[n+420>>
2]),l2(n+360|0),ke(t),N2(i.i[n+432>>2],i.i[n+436>>2])),c=n+576|0}function Yr(r,n){var t=0,e=0,a=0,o=0,f=0,s=0,u=0,b=0;t=c-48|0,c=t,Gi(t+36|0,n),f=i.i[t+36>>2],a=(f|0)==-2147483648,o=a?1:i.i[t+40>>2],e=
a?0:i.i[t+44>>2],Vr(t+24|0,o,e),V0(t+16|0,i.i[t+24>>2],i.i[t+28>>2]),s=i.i[t+16>>2],u=i.i[t+20>>2],V0(t+8|0,o,e),e=i.i[t+12>>2],b=i.i[t+8>>2],m(a?0:f,o),i.i[r+16>>2]=n,i.i[r>>2]=b,i.i[r+4>>2]=e,i.i[r+
8>>2]=s,i.i[r+12>>2]=u,c=t+48|0}function zi(r){var n=0,t=0,e=0,a=0;return n=c-16|0,c=n,e=Oi()|0,i.i[n+12>>2]=e,t=n+12|0,a=i.B[r+36]<<2,ei(t,68516,4,F((q=P(i.i[a+86640>>2],i.i[a+86592>>2])>>2,i.i[q]))),
ei(t,68520,7,_(i.i[r+16>>2],i.i[r+20>>2])|0),ei(t,68527,7,_(i.i[r+4>>2],i.i[r+8>>2])|0),i.i[r+24>>2]!=-2147483648&&ei(t,68534,4,_(i.i[r+28>>2],i.i[r+32>>2])|0),c=n+16|0,e}function Zr(r,n,t){var e=0,a=0,
o=0,f=0,s=0,u=0;if(f=i.i[r>>2],e=(f|0)==4?i.d[r+8>>3]:i.d[r+72>>3]+ +i.I[r+252>>2],a=i.i[r+168>>2],a)for(r=i.i[r+164>>2];o=di(n,t,i.i[r>>2]),o&&(s=i.d[o+16>>3],u=i.d[o+8>>3],e=e>u?u:e,e=(f|0)!=4&&e>s?
s:e),r=r+4|0,a=a-1|0,!!a;);return e}function a4(r,n,t){var e=0,a=0,o=0,f=0,s=0;if(e=c-48|0,c=e,r=ai(i.i[22051],i.i[22052],r),r)i:{if(a=i.d[r+152>>3],!(a>n)&&(n=a,!(t>n)))break i;i.d[r+152>>3]=n,r=i.i[r+
236>>2],o=i.i[r>>2]+1|0,i.i[r>>2]=o,o?(f=e,s=Z0(t,n),i.i[f+20>>2]=s,i.i[e+16>>2]=r,i.i[e+12>>2]=5,Ii(88256,e+12|0)):p()}c=e+48|0}function n0(r,n,t){var e=0,a=0,o=0,f=0;if(a=3,e=i.i[n+4>>2],f=i.i[n+8>>
2],di(e,f,t))i:{if(o=t&2097151,f>>>0<=o>>>0||(e=e+T(o,104)|0,t=i.B[e+100],(t|0)==3))break i;i.b[e+100]=3,a=i.B[e+101]|i.B[e+102]<<8,i.b[r+93]=a,i.b[r+94]=a>>>8,i.b[r+95]=i.B[e+103],i.i[e>>2]=i.i[n+16>>
2],i.i[n+16>>2]=o,i.i[n+12>>2]=i.i[n+12>>2]-1,C(r,e+8|0,92),a=t}i.b[r+92]=a}function z0(r,n){var t=0,e=0,a=0;t=c-32|0,c=t,ee(t+8|0,n+8|0),e=i.i[t+12>>2],a=i.i[t+8>>2],fi(t+20|0,i.i[n+8>>2]),n=i.i[t+20>>
2],(n|0)!=-2147483648?(a|0)==1&e>>>0<1025?(i.i[r+8>>2]=i.i[t+28>>2],n=i.i[t+24>>2],i.i[r>>2]=i.i[t+20>>2],i.i[r+4>>2]=n):(m(n,i.i[t+24>>2]),i.i[r>>2]=-2147483648):i.i[r>>2]=-2147483648,c=t+32|0}function W0(r,n,t,e){
var a=0,o=0,f=0;a=c-16|0,c=a,i.i[a>>2]=n,fi(a+4|0,n),o=-2147483648,i.i[a+4>>2]!=-2147483648?(i.i[r+12>>2]=i.i[a+12>>2],t=i.i[a+8>>2],i.i[r+4>>2]=i.i[a+4>>2],i.i[r+8>>2]=t,i.i[r+16>>2]=n,i.i[r>>2]=0):(_0(
a)&&(i.i[r+12>>2]=e,i.i[r+8>>2]=t,f=1,o=11),i.i[r>>2]=f,i.i[r+4>>2]=o,l(n)),c=a+16|0}function $r(r,n,t,e){var a=0,o=0,f=0;a=c-16|0,c=a,o=P(t,e),n=nc(i.i[n>>2],i.i[o>>2])|0,w0(a+8|0),i.i[a+8>>2]&1?(l(i.
i[a+12>>2]),n=2):(ji(a,n),f=i.i[a+4>>2],n=i.i[a>>2]),o=e,e=(n|0)==2,i.i[r+8>>2]=e?o:f,i.i[r+4>>2]=e?t:n,i.i[r>>2]=e?13:15,c=a+16|0}function o4(r,n){var t=0,e=0;if(n-1>>>0<=62)i:{for(;;){if((n|0)!=(e|0)){
if(t=i.B[r+e|0],!((t-48&255)>>>0<10|((t&223)-65&255)>>>0<26|(t|0)==95)&(t|0)!=45)break i;e=e+1|0;continue}break}if(p0(r,n,75862,1))break i;return O2(r,n,75862,1)^1}return 0}function f4(r,n,t,e,a){var o=0,
f=0;e>>>0<=a>>>0&&(((t>>>0<=e>>>0?(t|0)!=(e|0):i.b[n+e|0]<=-65)?e:0)|((t>>>0<=a>>>0?(t|0)!=(a|0):i.b[n+a|0]<-64)?a:0)||(o=n+e|0,f=a-e|0)),i.i[r+4>>2]=f,i.i[r>>2]=o}function _r(r,n,t,e){for(var a=0,o=0,
f=0;a=!n|!e,!a&&(o=i.B[t],f=i.B[r],e=e-1|0,t=t+1|0,n=n-1|0,r=r+1|0,((((f-65&255)>>>0<26?32:0)|f)&255)==((((o-65&255)>>>0<26?32:0)|o)&255)););return a}function it(r,n,t,e,a){var o=0,f=0;o=c-16|0,c=o,Wi(
o+8|0,n,t,e,a),i.i[o+8>>2]==1?(t=2,n=i.i[o+12>>2],f=m0(n)&255,(f|0)!=2?(i.b[r+4]=f,t=13):(i.i[r+8>>2]=a,i.i[r+4>>2]=e),i.i[r>>2]=t,l(n)):(i.i[r>>2]=13,i.b[r+4]=0),c=o+16|0}function et(r,n,t,e){var a=0;
a=c-32|0,c=a,oi(a+8|0,n,t,e);i:{if(i.i[a+8>>2]==1)e:{if(n=i.i[a+12>>2],fi(a+20|0,n),l(n),n=i.i[a+20>>2],(n|0)==-2147483648)break e;i.i[a+28>>2]?(i.i[r+8>>2]=i.i[a+28>>2],n=i.i[a+24>>2],i.i[r>>2]=i.i[a+
20>>2],i.i[r+4>>2]=n):(m(n,i.i[a+24>>2]),i.i[r>>2]=-2147483648);break i}i.i[r>>2]=-2147483648}c=a+32|0}function o2(r,n){var t=0,e=0,a=0,o=0;if(!i.B[n+8])i:{t=i.i[n+4>>2],a=i.i[n>>2];e:{for(;;){if((e|0)!=
(t|0)){if(i.B[e+a|0]==46)break e;e=e+1|0;continue}break}i.b[n+8]=1,e=t;break i}o=t,t=e+1|0,i.i[n+4>>2]=o-t,i.i[n>>2]=t+a}i.i[r+4>>2]=e,i.i[r>>2]=a}function nt(r,n,t){var e=0,a=0,o=0;if(r&&(i.i[r+12>>2]=
n),n){i.i[n+8>>2]=r;return}if(e=J2(t),n=27-e|0,t=I0(t,26-e|0)&31,i.i[(n<<7|t<<2)+88384>>2]=r,!r)i:{if(e=n<<2,r=i.i[e+92480>>2]&a2(-2,t),i.i[e+92480>>2]=r,r)break i;a=92608,o=i.i[23152]&a2(-2,n),i.i[a>>
2]=o}}function rt(r,n,t,e){var a=0,o=0,f=0;a=c-16|0,c=a,$r(a,i.i[n>>2],t,e),n=i.i[a+8>>2],o=i.i[a+4>>2],f=i.i[a>>2],(f|0)!=15?(i.i[r+16>>2]=i.i[a+12>>2],i.i[r+12>>2]=n,i.i[r+8>>2]=o,i.i[r+4>>2]=f,i.i[r>>
2]=1):(o|0)==1?qr(r,n,t,e):(i.i[r>>2]=0,i.i[r+4>>2]=-2147483648),c=a+16|0}function tt(r,n){for(var t=0,e=0,a=0,o=0,f=0;;){if(f=e,!e){t=0;i:{e:{for(;;){if(e=(n|0)==(t|0),!e){if(i.B[r+t|0]==46)break e;t=
t+1|0;continue}break}a=r,t=n;break i}o=t+1|0,a=o+r|0,n=n-o|0}if(t=o4(r,t),r=a,t)continue}break}return f&1}function Co(r){var n=0;if(l(i.i[r+100>>2]),l(i.i[r+104>>2]),l(i.i[r+108>>2]),M(i.i[r+8>>2],i.i[r+
12>>2]),M(i.i[r+120>>2],i.i[r+124>>2]),l(i.i[r+68>>2]),M(i.i[r+72>>2],i.i[r+76>>2]),i.B[r+52]!=11&&ra(r+16|0),(r|0)!=-1)i:{if(n=i.i[r+4>>2]-1|0,i.i[r+4>>2]=n,n)break i;wi(r,8)}}function at(r,n,t){var e=0,
a=0,o=0;e=c-16|0,c=e,a=i.i[t+24>>2],o=i.B[t+36];i:{if(!Ve(a,o,i.i[r>>2],i.B[r+12]))e:{if(y8(e,r,1),r=i.i[e>>2],a=Ve(a,o,r,i.B[e+12]),G4(r),a)break e;r=0;break i}if(n=i.i[n>>2],r=1,!n)break i;r=Zt(n,t)}
return c=e+16|0,r}function jo(r,n,t,e,a){r=r|0,n=n|0,t=t|0,e=e|0,a=a|0;var o=0;o=c-16|0,c=o,n?(U[i.i[t+16>>2]](o+8|0,n,e,a),t=i.i[o+8>>2],n=(t|0)==2,i.i[r+8>>2]=n,e=i.i[o+12>>2],i.i[r+4>>2]=n?e:0,i.i[r>>
2]=n?0:t&1?e:1024,c=o+16|0):(l(a),l(e),Z(87848,50),p())}function ot(r,n,t){var e=0,a=0,o=0;if(i.I[r+8>>2]>n>>>0)i:{if(e=i.i[r+28>>2],t=e-1&t,a=t>>>0>=e>>>0,a||(e=i.i[r+4>>2]+T(n,60)|0,i.i[e>>2]==2))break i;
r=i.i[r+24>>2]+(t<<3)|0,t=i.i[r>>2],a=a?0:r,o=i.i[a+4>>2],i.i[r>>2]=1,i.i[a+4>>2]=n,i.i[e+4>>2]=o,i.i[e>>2]=t}}function r0(r,n,t,e,a){var o=0;o=c-16|0,c=o,Wi(o+8|0,n,t,e,a),n=i.i[o+12>>2],t=i.i[o+8>>2];
i:{if((t|0)==1&&(Y(n)&255)!=5){i.i[r+8>>2]=a,i.i[r+4>>2]=e,i.i[r>>2]=3,l(n);break i}i.i[r+8>>2]=n,i.i[r+4>>2]=t,i.i[r>>2]=13}c=o+16|0}function s4(r,n){var t=0,e=0,a=0;t=J2(n),e=27-t|0,t=I0(n,26-t|0)&31,
a=e<<7|t<<2,n=i.i[a+88384>>2],i.i[a+88384>>2]=r,i.i[r+12>>2]=0,i.i[r+8>>2]=n,n&&(i.i[n+12>>2]=r),i.i[23152]=i.i[23152]|1<<e,r=e<<2,i.i[r+92480>>2]=i.i[r+92480>>2]|1<<t}function G0(r){var n=0;i:{e:{n:switch(i.
B[r]-2|0){case 0:if(i.i[r+4>>2]-7>>>0<2)break i;break e;case 2:return r=i.i[r+4>>2],(r|0)==3?2:(r|0)==4?3:1;case 3:return i.B[i.i[r+4>>2]+35|0];case 4:return 12;case 5:return 15;case 6:return 13;case 1:
break e;case 7:break n;default:break i}if(n=14,i.I[r+4>>2]>1)break e;break i}return 1}return n}function c4(r,n,t){var e=0,a=0,o=0;if(e=c-16|0,c=e,Qe(e+8|0,n,t,Ke(t)),t=0,i.i[e+8>>2]==1)i:{if(a=i.i[e+12>>
2],a>>>0>=i.I[n+8>>2]||(n=i.i[n+4>>2]+T(a,60)|0,i.i[n>>2]==2))break i;o=i.i[n+56>>2],t=1}i.i[r+4>>2]=o,i.i[r>>2]=t,c=e+16|0}function ft(r,n){r=r|0,n=n|0;var t=0,e=0;t=i.i[r>>2],r=1;i:{for(;;){if(r){if((t>>>
0)/(r>>>0)>>>0<=9)break i;r=T(r,10);continue}break}p()}for(e=i.i[n+4>>2],n=i.i[n>>2];;){i:{if(!r||U[i.i[e+16>>2]](n,((t>>>0)/(r>>>0)>>>0)%10|48)|0)break i;r=(r>>>0)/10|0;continue}break}return(r|0)!=0|
0}function st(r,n){var t=0,e=0,a=0,o=0,f=0;t=c-16|0,c=t,e=P(69447,8),P4(t+4|0,i.i[n>>2],i.i[e>>2]),e=i.i[t+4>>2],(e|0)==-2147483648?i.i[r>>2]=-2147483648:(a=i.i[t+8>>2],o=r,r=i.i[t+12>>2],f=i.i[t+8>>2],
n=wn(i.i[n>>2])|0,Hi(o,f,r,n),l(n),m(e,a)),c=t+16|0}function ct(r,n,t,e,a){var o=0,f=0;o=c-16|0,c=o,t=t<<2,n=n-4|0;i:{for(;;){if(f=0,!t)break i;if(oi(o+8|0,i.i[n+t>>2],e,a),t=t-4|0,i.i[o+8>>2]==1)break}
a=i.i[o+12>>2],f=1}n=f,i.i[r+4>>2]=a,i.i[r>>2]=n,c=o+16|0}function ut(r,n){var t=0,e=0,a=0,o=0;for(e=i.i[n>>2],S2(r,(e|0)!=-2147483648),a=i.i[r+8>>2],t=i.i[r+4>>2]+T(a,12)|0,o=i.i[n+8>>2],n=i.i[n+4>>2];;){
if((e|0)!=-2147483648){i.i[t>>2]=e,i.i[t+8>>2]=o,i.i[t+4>>2]=n,t=t+12|0,a=a+1|0,e=-2147483648;continue}break}i.i[r+8>>2]=a}function Oo(r,n,t,e,a,o){r=r|0,n=n|0,t=t|0,e=e|0,a=a|0,o=o|0;var f=0;f=c-16|0,
c=f,n?(U[i.i[t+16>>2]](f+8|0,n,e,a,o),n=i.i[f+12>>2],t=i.i[f+8>>2],i.i[r+8>>2]=t,t=t&1,i.i[r+4>>2]=t?n:0,i.i[r>>2]=t?0:n,c=f+16|0):(l(a),l(e),Z(87848,50),p())}function bt(r,n){var t=0,e=0,a=0,o=0;e=i.
i[n+8>>2]-1|0,a=i.i[n>>2],o=i.i[n+4>>2];i:{e:{for(;;){if(t=a,(o|0)!=(t|0)){if(i.i[n+8>>2]=e+2,a=t+60|0,i.i[n>>2]=a,e=e+1|0,i.i[t>>2]==2)continue;break e}break}t=0;break i}i.i[n+12>>2]=i.i[n+12>>2]-1}i.
i[r+4>>2]=t,i.i[r>>2]=e}function kt(r,n){var t=0,e=0,a=0,o=0,f=0;t=c-96|0,c=t,e=i.i[r>>2],a=di(i.i[e+4>>2],i.i[e+8>>2],n);i:{if(a)e:{if(o=1,f=i.i[r+4>>2],i.B[i.i[f>>2]]!=1)break e;if(Mt(i.i[f+4>>2],a))
break i}r=i.i[r+8>>2],n0(t,e,n),F0(r,t),o=0}return c=t+96|0,o}function Eo(r,n,t,e,a){r=r|0,n=n|0,t=t|0,e=e|0,a=a|0;var o=0;o=c-16|0,c=o,n?(U[i.i[t+16>>2]](o+8|0,n,e,a),n=i.i[o+12>>2],t=i.i[o+8>>2],i.i[r+
8>>2]=t,t=t&1,i.i[r+4>>2]=t?n:0,i.i[r>>2]=t?0:n,c=o+16|0):(l(a),l(e),Z(87848,50),p())}function lt(r){var n=0,t=0,e=0;return n=c-144|0,c=n,i.b[n+8]=3,i.i[n+20>>2]=i.i[r+8>>2],t=i.i[r>>2],r=i.i[r+4>>2],
i.i[n+12>>2]=t,i.i[n+16>>2]=r,i.b[n+39]=2,e=n+132|0,r=n+8|0,t=n+28|0,Y2(e,r,t),X2(t,r,e),t=Q2(t),A2(r),c=n+144|0,t}function u4(r){var n=0,t=0,e=0;return n=c-144|0,c=n,i.b[n+8]=2,t=i.i[r+12>>2],i.i[n+20>>
2]=0|i.i[r+8>>2],i.i[n+24>>2]=t,t=i.i[r+4>>2],i.i[n+12>>2]=i.i[r>>2],i.i[n+16>>2]=t,i.b[n+39]=2,e=n+132|0,r=n+8|0,t=n+28|0,Y2(e,r,t),X2(t,r,e),t=Q2(t),A2(r),c=n+144|0,t}function So(r,n){r=r|0,n=n|0;i:
switch(i.B[i.i[r>>2]]-1|0){case 0:return U[i.i[i.i[n+4>>2]+12>>2]](i.i[n>>2],85495,61)|0;case 1:return U[i.i[i.i[n+4>>2]+12>>2]](i.i[n>>2],85556,56)|0;case 2:return U[i.i[i.i[n+4>>2]+12>>2]](i.i[n>>2],
85612,67)|0;case 3:return U[i.i[i.i[n+4>>2]+12>>2]](i.i[n>>2],85679,55)|0;default:break i}return U[i.i[i.i[n+4>>2]+12>>2]](i.i[n>>2],85417,78)|0}function dt(r,n){var t=0,e=0,a=0,o=0;t=c-96|0,c=t,e=i.i[r>>
2],a=di(i.i[e+4>>2],i.i[e+8>>2],n);i:{if(a&&(o=1,i.i[a+40>>2]|!(i.d[i.i[i.i[r+4>>2]>>2]>>3]>=i.d[a+16>>3])))break i;r=i.i[r+8>>2],n0(t,e,n),F0(r,t),o=0}return r=o,c=t+96|0,r}function ht(r,n,t){var e=0;
e=c-32|0,c=e,i.i[e+8>>2]=0,i.i[e>>2]=0,i.i[e+4>>2]=1,i.i[e+16>>2]=84088,i.i[e+20>>2]=1610612768,i.i[e+24>>2]=0,i.i[e+12>>2]=e,to(e+12|0,n+8|0,t)?p():(i.i[r+8>>2]=i.i[e+8>>2],n=i.i[e+4>>2],i.i[r>>2]=i.
i[e>>2],i.i[r+4>>2]=n,c=e+32|0)}function Yi(r,n,t,e,a,o){var f=0;f=c-32|0,c=f,Ci(r,t,e),X(f+20|0,a,o),i.i[f+8>>2]=e,i.i[f+4>>2]=t,i.i[f+16>>2]=i.i[f+28>>2],t=i.i[f+24>>2],i.i[f+12>>2]=t,X(r+12|0,f+4|0,
2),i.i[r+24>>2]=-2147483648,i.b[r+36]=n,m(i.i[f+20>>2],t),c=f+32|0}function f2(r,n,t){var e=0,a=0;for(a=t&-4,e=n;;){if(a){R8(r,i.B[e]|i.B[e+1]<<8|(i.B[e+2]<<16|i.B[e+3]<<24)),a=a-4|0,e=e+4|0;continue}
break}for(a=t&3,e=(t&2147483644)+n|0;;){if(a){R8(r,i.B[e]),a=a-1|0,e=e+1|0;continue}break}}function Ro(r,n,t,e,a){r=r|0,n=n|0,t=t|0,e=e|0,a=a|0;var o=0;o=c-16|0,c=o,n?(U[i.i[t+16>>2]](o+8|0,n,e,a),n=i.
i[o+12>>2],t=i.i[o+8>>2],i.i[r+8>>2]=t,t=t&1,i.i[r+4>>2]=t?n:0,i.i[r>>2]=t?0:n,c=o+16|0):(l(e),Z(87848,50),p())}function wt(r,n){var t=0,e=0,a=0,o=0,f=0,s=0;t=c-16|0,c=t,o=i.i[n+16>>2],f=o+4|0;i:{for(;;){
if(bt(t+8|0,n),e=i.i[t+12>>2],a=0,!e)break i;if(s=i.i[e+56>>2],!!at(i.i[o>>2],i.i[f>>2],e+8|0))break}a=1}n=a,i.i[r+4>>2]=s,i.i[r>>2]=n,c=t+16|0}function pt(r,n,t,e){var a=0,o=0;a=c-304|0,c=a,_2(n),o=a+
12|0,t=pn(t|0)|0,O8(o,t),l(t),t=a+36|0,B2(t,i.i[n+92>>2]),n=a+24|0,ui(n,t,o),U[e|0](r+4|0,n),i.i[r>>2]=6,Vi(t),c=a+304|0}function vt(r,n,t,e,a){var o=0;o=c-16|0,c=o,(e|0)!=1?e=0:(u2(o+8|0,n,t,a),a=i.i[o+
12>>2],e=i.i[o+8>>2]),Ze(o,e||n,e?a:t),n=i.i[o+4>>2],i.i[r>>2]=i.i[o>>2],i.i[r+4>>2]=n,c=o+16|0}function b4(r,n,t){var e=0,a=0,o=0;if(e=c-16|0,c=e,St(e+8|0,n,t,0),i.B[e+8])i:{if(a=i.B[e+9],St(e,n,t,1),
!i.B[e])break i;o=1,t=i.B[e+1]|a<<4}i.b[r+1]=t,i.b[r]=o,c=e+16|0}function gt(r,n,t,e,a){var o=0,f=0;t=t<<4;i:{for(;;){if(!t)break i;if(!N(i.i[n+4>>2],i.i[n+8>>2],e,a)){t=t-16|0,o=o+1|0,n=n+16|0;continue}
break}f=1}i.i[r+4>>2]=o,i.i[r>>2]=f}function mt(r,n,t){var e=0;e=c-32|0,c=e,ti(e+8|0,i.i[n+36>>2],i.i[n+40>>2],69352,4),pi(e+16|0,i.i[e+8>>2],i.i[e+12>>2],32);i:{if(!t&&(t=i.i[e+20>>2],t)){Ft(r,i.i[n+
4>>2],i.i[n+8>>2],i.i[e+16>>2],t);break i}i.i[r>>2]=-2147483648}c=e+32|0}function Bt(r,n){var t=0,e=0,a=0,o=0;t=c-96|0,c=t,e=i.i[r>>2],o=di(i.i[e+4>>2],i.i[e+8>>2],n);i:{if(o&&(a=1,!(i.d[i.i[i.i[r+4>>
2]>>2]>>3]>=i.d[o+8>>3])))break i;r=i.i[r+8>>2],n0(t,e,n),F0(r,t),a=0}return r=a,c=t+96|0,r}function V0(r,n,t){var e=0,a=0;a=c-16|0,c=a,f8(t),$8(a+8|0,4,f8(t)),e=i.i[a+8>>2],e||p(),i.i[e>>2]=1,i.i[e+4>>
2]=1,t&&C(e+8|0,n,t),i.i[r+4>>2]=t,i.i[r>>2]=e,c=a+16|0}function k4(r,n){var t=0;t=c-32|0,c=t,i.i[t+8>>2]=0,i.i[t>>2]=0,i.i[t+4>>2]=1,i.i[t+16>>2]=84088,i.i[t+20>>2]=1610612768,i.i[t+24>>2]=0,i.i[t+12>>
2]=t,ft(n,t+12|0)?p():(i.i[r+8>>2]=i.i[t+8>>2],n=i.i[t+4>>2],i.i[r>>2]=i.i[t>>2],i.i[r+4>>2]=n,c=t+32|0)}function J0(r,n){var t=0,e=0,a=0;t=c-32|0,c=t,e=t+20|0,a3(e|0,n|0),n=i.i[t+20>>2],a=i.i[t+24>>2],
i.i[t+28>>2]=a,i.i[t+24>>2]=n,i.i[t+20>>2]=a,It(t+8|0,e),n=i.i[t+8>>2],e=i.i[t+12>>2],i.i[r+8>>2]=e,i.i[r+4>>2]=n,i.i[r>>2]=e,c=t+32|0}function yt(r,n){var t=0,e=0,a=0,o=0,f=0;t=i.i[22078],t>>>0>n>>>0?
(e=t-1|0,i.i[22078]=e,a=i.i[22077],t=a+(n<<4)|0,o=i.i[t>>2],n=i.i[t+4>>2],f=o,o=0,i.i[r>>2]=f|o,i.i[r+4>>2]=n,n=i.i[t+12>>2],i.i[r+8>>2]=i.i[t+8>>2],i.i[r+12>>2]=n,e=(e<<4)+a|0,r=e,a=i.i[r+8>>2],n=i.i[r+
12>>2],r=i.i[r+4>>2],i.i[t>>2]=i.i[e>>2],i.i[t+4>>2]=r,i.i[t+8>>2]=a,i.i[t+12>>2]=n):p()}function It(r,n){var t=0,e=0;t=c-16|0,c=t,e=r,r=i.i[n+8>>2],r>>>0<i.I[n>>2]&&(yo(t+8|0,n,r),i.i[t+8>>2]!=-2147483647?
p():r=i.i[n+8>>2]),i.i[e+4>>2]=r,i.i[e>>2]=i.i[n+4>>2],c=t+16|0}function Uo(r,n,t){r=r|0,n=n|0,t=t|0;var e=0;e=c-16|0,c=e,n?(U[i.i[t+16>>2]](e+8|0,n),n=i.i[e+12>>2],t=i.i[e+8>>2],i.i[r+8>>2]=t,t=t&1,i.
i[r+4>>2]=t?n:0,i.i[r>>2]=t?0:n,c=e+16|0):(Z(87848,50),p())}function qo(r,n,t,e,a){r=r|0,n=n|0,t=t|0,e=e|0,a=a|0;var o=0;o=c-16|0,c=o,n?(U[i.i[t+16>>2]](o+8|0,n,e,a),n=i.B[o+8],i.i[r+8>>2]=n,i.i[r+4>>
2]=n?i.i[o+12>>2]:0,i.i[r>>2]=n?0:i.B[o+9],c=o+16|0):(l(e),Z(87848,50),p())}function l4(r,n,t){for(var e=0,a=0,o=0;;){i:{if(!t||(e=i.B[n]-48&255,e>>>0>9))break i;a=(o?a*10:0)+ +(e>>>0),t=t-1|0,n=n+1|0,
o=1;continue}break}i.d[r+8>>3]=a,i.i[r>>2]=o,i.i[r+4>>2]=0}function mi(r,n,t,e){var a=0;a=c-16|0,c=a,r?(i.i[a+12>>2]=t,t=a+8|0,r=T(r,e)):(t=a+12|0,r=0),i.i[t>>2]=r,r=i.i[a+12>>2],i.i[a+8>>2]&&r&&wi(n,
r),c=a+16|0}function At(r,n,t){var e=0,a=0,o=0;o=t<<2;i:{e:{for(;;){if((e|0)==(o|0))break e;if(a=Y(i.i[n+e>>2])&255,!(a&&(a|0)!=6)){e=e+4|0;continue}break}n=0;break i}i.i[r+8>>2]=t,i.i[r+4>>2]=n,n=13}
i.i[r>>2]=n}function I2(r,n,t,e,a){var o=0;o=c-16|0,c=o,M0(o+4|0,n,t,e),n=i.i[o+12>>2],e=i.i[o+8>>2],t=i.i[o+4>>2],(t|0)!=13?i.i[r+8>>2]=n:e=e&1?n:a,i.i[r>>2]=t,i.i[r+4>>2]=e,c=o+16|0}function Po(r,n,t,e){
r=r|0,n=n|0,t=t|0,e=e|0;var a=0;a=c-16|0,c=a,n?(U[i.i[t+16>>2]](a+8|0,n,e),n=i.B[a+8],i.i[r+8>>2]=n,i.i[r+4>>2]=n?i.i[a+12>>2]:0,i.i[r>>2]=n?0:i.B[a+9],c=a+16|0):(l(e),Z(87848,50),p())}function No(r,n,t,e,a){
r=r|0,n=n|0,t=t|0,e=e|0,a=a|0;var o=0;o=c-16|0,c=o,n?(U[i.i[t+16>>2]](o+8|0,n,e,a),n=i.i[o+12>>2],t=i.i[o+8>>2],i.i[r+4>>2]=t,i.i[r>>2]=t&1?n:0,c=o+16|0):(l(a),l(e),Z(87848,50),p())}function Ci(r,n,t){
var e=0,a=0,o=0;e=c-16|0,c=e,bi(e+8|0,t,1,1),o=i.i[e+8>>2],a=i.i[e+12>>2],i.i[r+8>>2]=0,i.i[r+4>>2]=a,i.i[r>>2]=o,t&&(t&&C(a,n,t),i.i[r+8>>2]=t),c=e+16|0}function A2(r){i:switch(i.B[r]){case 2:ae(r+4|
0);return;case 4:K8(r+4|0);return;case 5:r=i.i[r+4>>2],m(i.i[r+16>>2],i.i[r+20>>2]),M(i.i[r>>2],i.i[r+4>>2]),l(i.i[r+28>>2]),wi(r,4);return;default:m(i.i[r+8>>2],i.i[r+12>>2]);break;case 0:case 1:case 3:case 6:case 7:case 8:
break i}}function Do(r,n,t,e,a,o,f){r=r|0,n=n|0,t=t|0,e=e|0,a=a|0,o=o|0,f=f|0,p()}function d4(r,n,t,e,a,o){r=r|0,n=n|0,t=t|0,e=e|0,a=a|0,o=o|0;var f=0;f=c-16|0,c=f,n?(U[i.i[t+16>>2]](f+8|0,n,e,a,o),n=
i.i[f+12>>2],t=i.i[f+8>>2],i.i[r+4>>2]=t,i.i[r>>2]=t&1?n:0,c=f+16|0):(l(o),Z(87848,50),p())}function Lo(r,n,t,e,a,o){r=r|0,n=n|0,t=t|0,e=De(e),a=a|0,o=o|0,p()}function Mo(r,n,t,e,a,o){r=r|0,n=n|0,t=t|
0,e=+e,a=a|0,o=o|0,p()}function xt(r){var n=0;return n=c-16|0,c=n,Y0(n+8|0,r),c=n+16|0,i.i[n+8>>2]==1?(n=i.i[n+12>>2],n>>>0<i.I[22041]?(r=i.i[22040]+T(n,112)|0,r=i.i[r>>2]!=2?r:0):r=0):r=0,r}function Fo(r,n,t,e,a){
r=r|0,n=n|0,t=t|0,e=e|0,a=a|0;var o=0;o=c-16|0,c=o,n?(U[i.i[t+16>>2]](o+8|0,n,e,a),n=i.i[o+12>>2],t=i.i[o+8>>2],i.i[r+4>>2]=t,i.i[r>>2]=t&1?n:0,c=o+16|0):(l(e),Z(87848,50),p())}function Tt(r,n){var t=0;
return t=Bi(4,84),i.i[t+4>>2]=1,C(t+8|0,r,76),i.i[t>>2]=2,i.i[22090]&&p(),r=i.i[22091],i.i[22091]=n,n=i.i[22092],i.i[22092]=t,n&&(l(r),g0(n)),t}function h4(r,n,t){var e=0;e=c-48|0,c=e,i.i[n+56>>2]==1?
(n=F(i.i[n+60>>2]),s8(e+32|0,t),i.i[e+28>>2]=0,i.i[e+24>>2]=n,i.i[e+8>>2]=0,i.i[e+12>>2]=0,C(r,e+8|0,40)):i.b[r+36]=11,c=e+48|0}function Wi(r,n,t,e,a){var o=0;o=c-16|0,c=o,ct(o+8|0,n,t,e,a),e=0,i.i[o+
8>>2]==1&&(a=i.i[o+12>>2],de(a)?e=1:l(a)),i.i[r+4>>2]=a,i.i[r>>2]=e,c=o+16|0}function Ct(r,n,t,e){r=r|0,n=n|0,t=t|0,e=e|0;var a=0;a=c-16|0,c=a,n?(U[i.i[t+16>>2]](a+8|0,n,e),n=i.i[a+12>>2],t=i.i[a+8>>2],
i.i[r+4>>2]=t,i.i[r>>2]=t&1?n:0,c=a+16|0):(l(e),Z(87848,50),p())}function jt(r){var n=0;i:{e:switch(i.B[r+20]-1|0){case 1:i.b[r+20]=3;return;case 0:case 2:break i;default:break e}if(i.I[r+8>>2]>=2147483647&&
p(),!i.i[r+12>>2])break i;n=i.i[r>>2]+1|0,i.i[r>>2]=n,n&&(i.b[r+20]=1),p()}}function ti(r,n,t,e,a){var o=0;o=c-32|0,c=o,i.i[o+28>>2]=a,i.i[o+24>>2]=e,i.i[o+20>>2]=t,i.i[o+16>>2]=n,$2(o+8|0,o+16|0),n=i.
i[o+8>>2],i.i[r+4>>2]=n?i.i[o+12>>2]:0,i.i[r>>2]=n||1,c=o+32|0}function w4(r,n,t){var e=0,a=0;e=c-16|0,c=e,a=i.i[n>>2],(a|0)==2?n=0:(i.i[e>>2]=a,i.i[e+12>>2]=i.i[n+12>>2],a=i.i[n+4>>2],n=i.i[n+8>>2],i.
i[e+4>>2]=a,i.i[e+8>>2]=n,a=Xt(e,t),n=1),i.i[r+4>>2]=a,i.i[r>>2]=n,c=e+16|0}function X0(r,n){var t=0;for(t=c-16|0,c=t,i.i[t+8>>2]=r,i.i[t+12>>2]=r+n;r=Ki(t+8|0),!!(r>>>0<=255&(!((r|0)==127|r>>>0<32)|(r|
0)==9)););return c=t+16|0,(r|0)==1114112}function Ot(r,n){var t=0,e=0;t=i.i[n+4>>2],t>>>0>=i.I[n+8>>2]?t=0:(i.i[n+4>>2]=t+1,e=+zs(i.i[i.i[n>>2]>>2],t|0),e<4294967295&e>=0?n=~~e>>>0:n=0,n=e>65535?65535:
e>=0?n:0,t=1),i.s[r+2>>1]=n,i.s[r>>1]=t}function Ho(r,n,t,e,a,o){r=r|0,n=n|0,t=t|0,e=e|0,a=a|0,o=o|0;var f=0,s=0;f=c-32|0,c=f,n?(s=f+20|0,U[i.i[t+16>>2]](s,n,e,a,o),m8(f+8|0,s),n=i.i[f+12>>2],t=i.i[f+
8>>2],i.i[r>>2]=t,i.i[r+4>>2]=n,c=f+32|0):(l(o),l(e),Z(87848,50),p())}function t0(r,n){var t=0,e=0;e=i.i[r+8>>2];i:if(n>>>0>=128){if(t=2,n>>>0<2048)break i;t=n>>>0<65536?3:4}else t=1;E2(r,t),zr(n,i.i[r+
4>>2]+i.i[r+8>>2]|0),i.i[r+8>>2]=e+t}function Et(r,n,t,e){if(!(t>>>0<=e>>>0?(t|0)==(e|0):i.b[n+e|0]>-65)&&e){i.i[r>>2]=0;return}i.i[r+4>>2]=e,i.i[r>>2]=n,i.i[r+12>>2]=t-e,i.i[r+8>>2]=n+e}function Gi(r,n){
var t=0,e=0;t=c-16|0,c=t,Es(t+8|0,n|0),n=i.i[t+8>>2],n?(d2(t,n,i.i[t+12>>2]),e=i.i[t>>2],n=i.i[t+4>>2],i.i[r+8>>2]=n,i.i[r+4>>2]=e):n=-2147483648,i.i[r>>2]=n,c=t+16|0}function p4(r){var n=0,t=0;for(n=
i.i[r+4>>2],t=i.i[r+12>>2]-n>>>4|0;;){if(t){m(i.i[n>>2],i.i[n+4>>2]),l(i.i[n+12>>2]),t=t-1|0,n=n+16|0;continue}break}mi(i.i[r+8>>2],i.i[r>>2],4,16)}function Ii(r,n){var t=0,e=0,a=0;t=i.i[r+12>>2],e=i.
i[r>>2],(t|0)==(e|0)&&(xo(r),e=i.i[r>>2],t=i.i[r+12>>2]),i.i[r+12>>2]=t+1,a=i.i[r+4>>2],r=i.i[r+8>>2]+t|0,C(a+T(r-(r>>>0>=e>>>0?e:0)|0,36)|0,n,36)}function v4(r,n,t,e){var a=0;a=c-16|0,c=a,t>>>0<e>>>0?
n=0:(b4(a+8|0,n+e|0,t-e|0),t=i.B[a+9],n=i.B[a+8]),i.b[r+1]=t,i.b[r]=n&1,c=a+16|0}function zo(r){var n=0;if(G4(i.i[r+64>>2]),n=i.i[r+80>>2],n&&W4(n),M(i.i[r+48>>2],i.i[r+52>>2]),M(i.i[r+56>>2],i.i[r+60>>
2]),(r|0)!=-1)i:{if(n=i.i[r+4>>2]-1|0,i.i[r+4>>2]=n,n)break i;wi(r,4)}}function St(r,n,t,e){var a=0;a=c-16|0,c=a,t>>>0<=e>>>0?n=0:(Rt(a+8|0,i.B[n+e|0],16),t=i.i[a+12>>2],n=i.i[a+8>>2]),i.b[r+1]=t,i.b[r]=
n&1,c=a+16|0}function Rt(r,n,t){var e=0;t-2>>>0>=35?p():(e=n-48|0,n=n>>>0>57&&t>>>0>10?(n-65&-33)+10|0:e,i.i[r+4>>2]=n,i.i[r>>2]=n>>>0<t>>>0)}function a0(r,n){var t=0,e=0;if(t=i.i[n+8>>2],t)i:{if(e=i.
i[n+4>>2],n=y2(1,t),n||p(),!t)break i;C(n,e,t)}else n=1;i.i[r+8>>2]=t,i.i[r+4>>2]=n,i.i[r>>2]=t}function Ut(r,n){var t=0,e=0,a=0;t=i.i[n+12>>2],t?(i.i[n+12>>2]=t-1,t=i.i[n+8>>2],e=t+1|0,a=i.i[n>>2],i.
i[n+8>>2]=e-(e>>>0>=a>>>0?a:0),C(r,i.i[n+4>>2]+T(t,36)|0,36)):i.i[r>>2]=8}function Ri(r,n,t,e){i:{if(!(t>>>0<=e>>>0?(t|0)==(e|0):i.b[n+e|0]>=-64)&&e){n=0;break i}n=n+e|0,e=t-e|0}i.i[r+4>>2]=e,i.i[r>>2]=
n}function Wo(r,n,t,e,a){r=r|0,n=n|0,t=t|0,e=e|0,a=a|0;var o=0,f=0;o=c-32|0,c=o,n?(f=o+20|0,U[i.i[t+16>>2]](f,n,e,a),m8(o+8|0,f),n=i.i[o+12>>2],t=i.i[o+8>>2],i.i[r>>2]=t,i.i[r+4>>2]=n,c=o+32|0):(l(e),
Z(87848,50),p())}function qt(r,n,t){var e=0,a=0;e=c-16|0,c=e,t=_(n|0,t|0)|0,A4(e+8|0,t),n=i.i[e+12>>2],a=i.i[e+8>>2],(a|0)==1&&l(n),l(t),i.i[r+4>>2]=n,i.i[r>>2]=a^1,c=e+16|0}function o0(r){var n=0,t=0,
e=0;for(n=i.i[r+4>>2],t=i.i[r+12>>2]-n>>>2|0;;){if(t){e=i.i[n>>2],e>>>0>1027&&Sa(e|0),t=t-1|0,n=n+4|0;continue}break}N2(i.i[r+8>>2],i.i[r>>2])}function Go(r){var n=0;if(na(i.i[r+24>>2],i.i[r+28>>2]),n=
i.i[r+32>>2],n&&U[i.i[n+12>>2]](i.i[r+36>>2]),V4(r+12|0),(r|0)!=-1)i:{if(n=i.i[r+4>>2]-1|0,i.i[r+4>>2]=n,n)break i;wi(r,4)}}function g4(r,n){var t=0,e=0;t=c-16|0,c=t,Gi(t+4|0,n),i.i[t+4>>2]!=-2147483648?
(i.i[r+8>>2]=i.i[t+12>>2],e=i.i[t+8>>2],i.i[r>>2]=i.i[t+4>>2],i.i[r+4>>2]=e):(i.i[r+8>>2]=0,i.i[r>>2]=0,i.i[r+4>>2]=1),l(n),c=t+16|0}function bi(r,n,t,e){var a=0;a=c-16|0,c=a,Jr(a+4|0,n,0,t,e),n=i.i[a+
8>>2],i.i[a+4>>2]==1?p():(i.i[r+4>>2]=i.i[a+12>>2],i.i[r>>2]=n,c=a+16|0)}function Pt(r,n){var t=0;t=c-16|0,c=t,q2(t+4|0,n,76014,16),i.i[t+4>>2]!=-2147483648?(i.i[r+8>>2]=i.i[t+12>>2],n=i.i[t+8>>2],i.i[r>>
2]=i.i[t+4>>2],i.i[r+4>>2]=n):(i.i[r+8>>2]=0,i.i[r>>2]=0,i.i[r+4>>2]=1),c=t+16|0}function Nt(r,n,t){var e=0;return e=c-16|0,c=e,oi(e+8|0,r,n,t),t=0,i.i[e+8>>2]==1&&(r=i.i[e+12>>2],n=Y(r),l(r),t=(n&255)==
5),c=e+16|0,t}function Dt(r,n){r=r|0,n=n|0,p()}function f0(r,n,t){var e=0,a=0;e=r+4|0,a=r,i.i[n>>2]!=-2147483648?(r=i.i[n+12>>2],i.i[e+8>>2]=0|i.i[n+8>>2],i.i[e+12>>2]=r,r=i.i[n+4>>2],i.i[e>>2]=i.i[n>>
2],i.i[e+4>>2]=r,ae(t),r=0):(r=i.i[t+12>>2],n=0,i.i[e+8>>2]=n|i.i[t+8>>2],i.i[e+12>>2]=r,r=i.i[t+4>>2],i.i[e>>2]=i.i[t>>2],i.i[e+4>>2]=r,r=1),i.i[a>>2]=r}function m4(r,n){var t=0,e=0;t=i.i[r+8>>2],(t|
0)==i.i[r>>2]&&(e=c-16|0,c=e,Si(e+8|0,r,i.i[r>>2],1,4,32),i.i[e+8>>2]!=-2147483647?p():c=e+16|0),i.i[r+8>>2]=t+1,t=i.i[r+4>>2]+(t<<5)|0,r=i.i[n+4>>2],e=0,i.i[t>>2]=e|i.i[n>>2],i.i[t+4>>2]=r,r=i.i[n+12>>
2],i.i[t+8>>2]=i.i[n+8>>2],i.i[t+12>>2]=r,r=i.i[n+20>>2],i.i[t+16>>2]=i.i[n+16>>2],i.i[t+20>>2]=r,r=i.i[n+28>>2],i.i[t+24>>2]=i.i[n+24>>2],i.i[t+28>>2]=r}function Lt(r,n){var t=0;t=c-16|0,c=t,bt(t+8|0,
n),n=i.i[t+12>>2],n?(i.i[r+4>>2]=i.i[t+8>>2],i.i[r+8>>2]=i.i[n+52>>2],n=1):n=0,i.i[r>>2]=n,c=t+16|0}function Vi(r){var n=0,t=0,e=0;for(t=i.i[r+8>>2],e=i.i[r+4>>2],n=e;;){if(t){mi(i.i[n>>2],i.i[n+4>>2],
4,4),t=t-1|0,n=n+12|0;continue}break}mi(i.i[r>>2],e,4,12)}function x2(r,n,t,e){var a=0;a=1025;i:{e:switch(i.i[e>>2]-1|0){case 0:a=F((q=P(i.i[e+4>>2],i.i[e+8>>2])>>2,i.i[q]));break i;case 1:a=Oi()|0;break i;case 2:
break i;default:break e}a=i.i[e+4>>2]}n=P(n,t),ni(i.i[r>>2],i.i[n>>2],a|0),l(a)}function Mt(r,n){var t=0,e=0,a=0;return e=i.i[i.i[r+4>>2]>>2],t=i.d[i.i[r>>2]>>3],!i.i[n+40>>2]&(!(i.d[n+16>>3]>t)|i.B[i.
i[r+8>>2]]!=1)||(a=i.d[n+8>>3]>t+ +(e>>>0)),a}function s0(r){var n=0,t=0;for(n=i.i[r+4>>2],t=n+48|0,n=(i.i[r+12>>2]-n>>>0)/96|0;;){if(n){n=n-1|0,ce(t),t=t+96|0;continue}break}mi(i.i[r+8>>2],i.i[r>>2],
8,96)}function T2(r,n,t){var e=0,a=0,o=0;if(t)i:{for(;;){if(e=i.B[r],a=i.B[n],(e|0)==(a|0)){if(r=r+1|0,n=n+1|0,t=t-1|0,t)continue;break i}break}o=e-a|0}return o}function c0(r,n){var t=0,e=0,a=0,o=0;t=
c-16|0,c=t,pi(t,i.i[n>>2],i.i[n+4>>2],32),a=i.i[t>>2],e=i.i[t+4>>2],o=i.i[t+12>>2],i.i[n>>2]=i.i[t+8>>2],i.i[n+4>>2]=o,i.i[r+4>>2]=e,i.i[r>>2]=e?a:0,c=t+16|0}function u0(r){var n=0,t=0;for(n=i.i[r+4>>
2],t=(i.i[r+12>>2]-n>>>0)/12|0;;){if(t){m(i.i[n>>2],i.i[n+4>>2]),t=t-1|0,n=n+12|0;continue}break}en(i.i[r+8>>2],i.i[r>>2])}function Ft(r,n,t,e,a){var o=0;o=c-32|0,c=o,i.i[o+28>>2]=37,i.i[o+24>>2]=75755,
i.i[o+20>>2]=a,i.i[o+16>>2]=e,i.i[o+12>>2]=24,i.i[o+8>>2]=75731,P0(r,n,t,o+8|0,3),c=o+32|0}function B4(r,n){var t=0,e=0,a=0;t=i.i[n>>2],a=i.i[n+4>>2];i:{for(;;){if((t|0)!=(a|0)){if(e=t+4|0,i.i[n>>2]=e,
Gi(r,i.i[t>>2]),t=e,i.i[r>>2]==-2147483648)continue;break i}break}i.i[r>>2]=-2147483648}}function Ht(r,n){var t=0,e=0,a=0,o=0,f=0,s=0;i.d[r+16>>3]=i.d[n+16>>3],i.d[r+8>>3]=i.d[n+8>>3],t=i.d[11036],e=i.
d[n>>3]+t,a=i.d[11037],o=t2(e,a),i.d[11037]=o,i.d[r>>3]=o,f=88288,s=t+t2(a-e,0),i.d[f>>3]=s}function y4(r,n,t,e){var a=0;a=c-32|0,c=a,i.i[a+28>>2]=0,Q0(a+16|0,e,a+28|0),$i(a+8|0,i.i[a+16>>2],i.i[a+20>>
2],n,t),n=i.i[a+12>>2],i.i[r>>2]=i.i[a+8>>2],i.i[r+4>>2]=n,c=a+32|0}function Vo(r){var n=0;i:if(n2(i.i[r+8>>2],i.i[r+12>>2]),l(i.i[r+24>>2]),n2(i.i[r+16>>2],i.i[r+20>>2]),(r|0)!=-1){if(n=i.i[r+4>>2]-1|
0,i.i[r+4>>2]=n,n)break i;wi(r,4)}}function Jo(r,n,t,e,a){r=r|0,n=n|0,t=t|0,e=e|0,a=a|0;var o=0;o=c-16|0,c=o,i.i[o+12>>2]=a,i.i[o+4>>2]=e,i.i[o>>2]=1,i.i[o+8>>2]=t,n=Wn(n,8,o),Y8(o),i.i[r+4>>2]=0,i.i[r+
8>>2]=0,i.i[r>>2]=n,c=o+16|0}function Q0(r,n,t){var e=0;zr(n,t);i:if(n>>>0>=128){if(e=2,n>>>0<2048)break i;e=n>>>0<65536?3:4}else e=1;i.i[r+4>>2]=e,i.i[r>>2]=t}function zt(r,n){var t=0,e=0;t=i.i[n+8>>
2],n=Ki(n),(n|0)!=1114112&&(n>>>0>=256?i.b[t]=1:e=1),i.b[r+1]=n,i.b[r]=e}function b0(r,n,t,e,a){for(var o=0;;){i:{if(t>>>0<a>>>0||xi(n+o|0,a,e,a))break i;o=o+1|0,t=t-1|0;continue}break}i.i[r+4>>2]=o,i.
i[r>>2]=t>>>0>=a>>>0}function Wt(r,n){var t=0,e=0;t=c-16|0,c=t,Ri(t+8|0,76152,7916,n),e=i.i[t+12>>2],n=i.i[t+8>>2],i.i[r>>2]=n||1,i.i[r+4>>2]=n?e:0,c=t+16|0}function Gt(r){var n=0,t=0,e=0,a=0,o=0;for(n=
i.i[r>>2],a=i.i[r+4>>2];t=(n|0)==(a|0),!t&&(e=n+1|0,i.i[r>>2]=e,o=i.B[n],n=e,(o-48&255)>>>0<10););return t}function li(r){var n=0,t=0,e=0;for(t=i.i[r+8>>2],e=i.i[r+4>>2],n=e;;){if(t){m(i.i[n>>2],i.i[n+
4>>2]),t=t-1|0,n=n+12|0;continue}break}en(i.i[r>>2],e)}function Vt(r,n){var t=0,e=0;for(n=T(n,12),t=kn()|0;;){if(n){e=_(i.i[r+4>>2],i.i[r+8>>2])|0,A0(t|0,e|0)|0,l(e),n=n-12|0,r=r+12|0;continue}break}return t}
function Jt(r,n,t){var e=0;e=c-16|0,c=e,y8(e,n+24|0,t),_t(r,n),i.i[r+16>>2]=0,i.i[r+20>>2]=0,i.b[r+40]=0,n=i.i[e+4>>2],t=0,i.i[r+24>>2]=t|i.i[e>>2],i.i[r+28>>2]=n,n=i.i[e+12>>2],i.i[r+32>>2]=i.i[e+8>>
2],i.i[r+36>>2]=n,c=e+16|0}function I4(r){var n=0;i:{e:{n:{r:{t:switch(n=i.i[r>>2],n-((n|0)!=0)|0){case 0:break t;case 1:break r;case 2:break n;case 3:break e;default:break i}l(i.i[r+8>>2]),M(n,i.i[r+
4>>2]);return}l(i.i[r+4>>2]);return}l(i.i[r+4>>2]);return}l(i.i[r+4>>2])}}function A4(r,n){var t=0,e=0,a=0;t=c-16|0,c=t,n=Hc(n|0)|0,w0(t+8|0),a=i.i[t+12>>2],e=i.i[t+8>>2]&1,i.i[r>>2]=e,i.i[r+4>>2]=e?a:
n,c=t+16|0}function s2(r,n){var t=0;t=c-16|0,c=t,tn(n)?(i.i[r+8>>2]=0,i.i[r>>2]=0,i.i[r+4>>2]=1):(Bs(t+8|0,n|0),K0(r,i.i[t+8>>2],i.i[t+12>>2])),c=t+16|0}function Xt(r,n){var t=0;if(i.i[r>>2]==1)i:{if(t=
-1,n=(i.d[r+8>>3]-n)/1e3,n>=4294967295)break i;return r=n<4294967295&n>=0?~~n>>>0:0,(n>+(r>>>0))+r|0}else t=i.i[r+4>>2];return t}function Qt(r,n,t,e){var a=0;for(e=e&255;;){if(!((t|0)==(a|0)|(e|0)==i.
B[n+a|0])){a=a+1|0;continue}break}i.i[r+4>>2]=a,i.i[r>>2]=(t|0)!=(a|0)}function k0(r){var n=0,t=0,e=0;for(t=i.i[r+8>>2],e=i.i[r+4>>2],n=e;;){if(t){Q(n),Q(n+16|0),t=t-1|0,n=n+32|0;continue}break}_4(i.i[r>>
2],e)}function x4(r,n){var t=0;i:if(P8(r),i.i[r+48>>2]==1){if(i.B[r+125])break i;n=Ec(n|0,i.i[r+52>>2])|0,t=i.i[r+68>>2],i.i[r+68>>2]=n,n=i.i[r+64>>2],i.i[r+64>>2]=1,M(n,t)}}function ai(r,n,t){var e=0;
return e=n,n=t&2097151,e>>>0>n>>>0?(r=T(n,272)+r|0,i.i[r+8>>2]!=5?r=i.i[r>>2]==(t|0)?r+8|0:0:r=0):r=0,r}function Kt(r,n){var t=0;t=c-32|0,c=t,Z2(t+12|0,i.B[(n&255)+87068|0]),n=i.B[t+31],i.i[r+4>>2]=n?
11:15,i.i[r>>2]=n?69242:69227,c=t+32|0}function T4(r){da(r,12)}function Yt(r){da(r,16)}function Zt(r,n){return i.B[r+12]==i.B[n+12]&&N(i.i[r>>2]+8|0,i.i[r+4>>2],i.i[n>>2]+8|0,i.i[n+4>>2])?r=i.i[r+8>>2]==
i.i[n+8>>2]:r=0,r}function di(r,n,t){var e=0;return e=n,n=t&2097151,e>>>0>n>>>0?(r=T(n,104)+r|0,i.B[r+100]!=3?r=i.i[r>>2]==(t|0)?r+8|0:0:r=0):r=0,r}function Xo(r,n,t,e){r=r|0,n=n|0,t=t|0,e=e|0,Di(r,n,
t,e,9)}function Qo(r,n,t,e){r=r|0,n=n|0,t=t|0,e=e|0,Di(r,n,t,e,10)}function Ko(r,n,t,e){r=r|0,n=n|0,t=t|0,e=e|0,Di(r,n,t,e,1)}function Yo(r,n,t,e){r=r|0,n=n|0,t=t|0,e=e|0,Di(r,n,t,e,0)}function Zo(r,n,t,e){
r=r|0,n=n|0,t=t|0,e=e|0,Di(r,n,t,e,6)}function $o(r,n,t,e){r=r|0,n=n|0,t=t|0,e=e|0,Di(r,n,t,e,5)}function _o(r,n,t,e){r=r|0,n=n|0,t=t|0,e=e|0,Di(r,n,t,e,3)}function ef(r,n,t,e){r=r|0,n=n|0,t=t|0,e=e|0,
Di(r,n,t,e,2)}function nf(r,n,t,e){r=r|0,n=n|0,t=t|0,e=e|0,Di(r,n,t,e,7)}function rf(r,n,t,e){r=r|0,n=n|0,t=t|0,e=e|0,Di(r,n,t,e,4)}function $t(r,n){var t=0;return t=c-16|0,c=t,C2(t+8|0,r,n),i.i[t+8>>
2]&1?r=i.i[t+12>>2]:r=uc()|0,c=t+16|0,r}function c2(r,n,t,e,a){var o=0;o=c-16|0,c=o,Si(o+8|0,r,n,t,e,a),i.i[o+8>>2]!=-2147483647?p():c=o+16|0}function u2(r,n,t,e){n=e?(t>>>0<=e>>>0?(t|0)==(e|0):i.b[n+
e|0]>=-64)?n:0:n,i.i[r+4>>2]=e,i.i[r>>2]=n}function _t(r,n){var t=0,e=0;e=i.i[n>>2],t=i.i[e>>2]+1|0,i.i[e>>2]=t,t?(t=i.i[n+4>>2],i.b[r+12]=i.B[n+12],i.i[r+4>>2]=t,i.i[r>>2]=e,i.i[r+8>>2]=i.i[n+8>>2]):
p()}function i8(r){var n=0;r=r&65535,n=r-500|0;i:{if(!(n>>>0<=4&(n|0)!=1|(r|0)==429)&&(n=0,(r|0)!=408))break i;n=1}return n}function e8(r,n){var t=0;return t=c-16|0,c=t,n?(i.i[t+8>>2]=r,i.i[t+12>>2]=r+
n,r=Gt(t+8|0)):r=0,c=t+16|0,r}function n8(r,n){var t=0,e=0,a=0;return t=i.i[r>>2]==-2147483648,e=i.i[n>>2],a=t&(e|0)==-2147483648,(e|0)==-2147483648|t||(a=xi(i.i[r+4>>2],i.i[r+8>>2],i.i[n+4>>2],i.i[n+
8>>2])),a}function C4(r,n,t,e){if(t)i:{if(n=y2(n,t),!e)break i;if(!n){n=0;break i}if(!t)break i;on(n,t)}i.i[r+4>>2]=t,i.i[r>>2]=n}function tf(r,n){r=r|0,n=n|0;var t=0;if(!(!n|n-1&n))return t=-2147483648-
n>>>0>=r>>>0?n:0,t||p(),r&&(n=y2(t,r),n||p()),n|0;p()}function Ui(r,n,t){var e=0;e=c-16|0,c=e,y0(e+8|0,n,t),n=i.i[e+12>>2],M(i.i[r+8>>2],i.i[r+12>>2]),i.i[r+12>>2]=n,i.i[r+8>>2]=1,c=e+16|0}function K0(r,n,t){
var e=0;e=c-16|0,c=e,d2(e+8|0,n,t),n=i.i[e+8>>2],t=i.i[e+12>>2],i.i[r+8>>2]=t,i.i[r+4>>2]=n,i.i[r>>2]=t,c=e+16|0}function Ai(r,n,t,e){var a=0;a=c-16|0,c=a,ji(a+8|0,Cc(n|0,(q=P(t,e)>>2,i.i[q]))|0),n=i.
i[a+12>>2],i.i[r>>2]=i.i[a+8>>2],i.i[r+4>>2]=n,c=a+16|0}function r8(r,n){var t=0;t=c-16|0,c=t,Os(t|0,n|0),i.i[t>>2]?(i.d[r+8>>3]=i.d[t+8>>3],n=1):n=0,i.i[r>>2]=n,i.i[r+4>>2]=0,c=t+16|0}function t8(r,n,t){
r=r|0,n=n|0,t=t|0,wa(r,n,t,1)}function a8(r,n,t){r=r|0,n=n|0,t=t|0,wa(r,n,t,0)}function b2(r){var n=0,t=0,e=0;for(n=i.i[r+8>>2],e=i.i[r+4>>2],t=e;;){if(n){l(i.i[t>>2]),n=n-1|0,t=t+4|0;continue}break}N2(
i.i[r>>2],e)}function o8(r,n){var t=0;n=Lc(n|0)|0,n>>>0>6?(n=4,t=16):(t=n<<2,n=i.i[t+86952>>2],t=i.i[t+86924>>2]),i.i[r+4>>2]=t,i.i[r>>2]=n}function f8(r){var n=0;return n=c-16|0,c=n,r>>>0>=2147483637?
p():(c=n+16|0,r=r+11&2147483644),r}function af(r,n,t,e){if(r=r|0,n=n|0,t=t|0,e=e|0,!(!e|e-1&e))return e=-2147483648-e>>>0>=n>>>0?e:0,e||p(),r=l0(r,n,e,t),r||p(),r|0;p()}function qi(){var r=0,n=0,t=0;return r=
c-16|0,c=r,Ci(r+4|0,85218,51),n=i.i[r+8>>2],t=gs(n|0,i.i[r+12>>2])|0,m(i.i[r+4>>2],n),c=r+16|0,t}function s8(r,n){var t=0,e=0,a=0;t=F(i.i[n>>2]),e=F(i.i[n+4>>2]),a=i.B[n+12],n=F(i.i[n+8>>2]),i.b[r+12]=
a,i.i[r+4>>2]=e,i.i[r>>2]=t,i.i[r+8>>2]=n}function Y0(r,n){var t=0;t=c-16|0,c=t,c4(t+8|0,88124,n),n=i.i[t+12>>2],i.i[r>>2]=i.i[t+8>>2],i.i[r+4>>2]=n,c=t+16|0}function c8(r,n,t){var e=0;return e=c-16|0,
c=e,i.i[e+12>>2]=0,Q0(e,t,e+12|0),r=p0(r,n,i.i[e>>2],i.i[e+4>>2]),c=e+16|0,r}function u8(r){var n=0;return n=c-32|0,c=n,i.i[n+24>>2]=7,i.i[n+20>>2]=7e4,i.i[n+16>>2]=r,i.b[n+12]=8,r=_i(n+12|0),c=n+32|0,
r}function b8(r,n,t){var e=0;e=c-16|0,c=e,Rt(e+8|0,t&255,n),n=i.i[e+12>>2],i.i[r>>2]=i.i[e+8>>2],i.i[r+4>>2]=n,c=e+16|0}function j4(r,n,t){var e=0;e=c-16|0,c=e,ji(e+8|0,rc(n|0,t|0)|0),n=i.i[e+12>>2],i.
i[r>>2]=i.i[e+8>>2],i.i[r+4>>2]=n,c=e+16|0}function k8(r){var n=0;n=r&65535,r=n-301|0;i:{if(!(1<<r&199&&r>>>0<=7)&&(r=0,n))break i;r=1}return r}function l8(r){var n=0,t=0;return n=c-16|0,c=n,Q4(n+8|0,
r),r=i.i[n+12>>2],t=+ms(r|0),l(r),r=F(t<4294967295&t>=0?~~t>>>0:0),c=n+16|0,r}function Z0(r,n){var t=0;return r=n-r,r>=4294967295?t=2147483647:(t=r<4294967295&r>=0?~~r>>>0:0,t=(r>+(t>>>0))+t|0,t=t>>>0>=
2147483647?2147483647:t),t}function $0(r,n,t,e){t>>>0<e>>>0?p():(i.i[r+4>>2]=e,i.i[r>>2]=n,i.i[r+12>>2]=t-e,i.i[r+8>>2]=n+e)}function d8(r){var n=0;i:{e:switch(i.B[r]-5|0){case 0:n=i.B[i.i[r+4>>2]+34|
0];break i;case 3:n=1;break i;case 4:break e;default:break i}n=!i.i[r+4>>2]}return n&1}function h8(r){return(r-48>>>0<10|(r&2097119)-65>>>0<26|r>>>0>127)&(r|0)!=1114112}function w8(r,n,t,e){i.i[n+8>>2]?
(Zi(n,t,e),i.i[r+8>>2]=i.i[n+8>>2],t=i.i[n>>2],n=i.i[n+4>>2],i.i[r>>2]=t,i.i[r+4>>2]=n):(i.i[r>>2]=-2147483648,m(i.i[n>>2],i.i[n+4>>2]))}function of(r,n,t){r=r|0,n=n|0,t=t|0;var e=0;e=c-16|0,c=e,i.i[e+
12>>2]=i.i[n>>2],n=e+12|0,a8(e,n,t),Y4(n),i.i[r>>2]=0,c=e+16|0}function ff(r,n,t){r=r|0,n=n|0,t=t|0;var e=0;e=c-16|0,c=e,i.i[e+12>>2]=i.i[n>>2],n=e+12|0,t8(e,n,t),Y4(n),i.i[r>>2]=0,c=e+16|0}function l0(r,n,t,e){
var a=0;return a=y2(t,e),a&&(n=n>>>0>e>>>0?e:n,n&&C(a,r,n),wi(r,t)),a}function Bi(r,n){var t=0;return t=c-16|0,c=t,$8(t+8|0,r,n),r=i.i[t+8>>2],r?c=t+16|0:p(),r}function Zi(r,n,t){var e=0;E2(r,t),e=i.i[r+
8>>2],t&&C(i.i[r+4>>2]+e|0,n,t),i.i[r+8>>2]=t+e}function p8(r,n){var t=0;t=c-16|0,c=t,ji(t+8|0,Ds(n|0)|0),n=i.i[t+12>>2],i.i[r>>2]=i.i[t+8>>2],i.i[r+4>>2]=n,c=t+16|0}function O4(r,n){var t=0;t=c-16|0,
c=t,ji(t+8|0,Pc(n|0)|0),n=i.i[t+12>>2],i.i[r>>2]=i.i[t+8>>2],i.i[r+4>>2]=n,c=t+16|0}function E4(r,n){var t=0;t=c-16|0,c=t,ji(t+8|0,Yc(n|0)|0),n=i.i[t+12>>2],i.i[r>>2]=i.i[t+8>>2],i.i[r+4>>2]=n,c=t+16|
0}function v8(r,n){var t=0;t=c-16|0,c=t,ji(t+8|0,b3(n|0)|0),n=i.i[t+12>>2],i.i[r>>2]=i.i[t+8>>2],i.i[r+4>>2]=n,c=t+16|0}function _0(r){var n=0;return n=c-16|0,c=n,ee(n+8|0,r),c=n+16|0,i.i[n+8>>2]&i.I[n+
12>>2]>65536}function sf(r){r=r|0;i:switch(i.B[r+40]){case 0:hi(i.i[r>>2]),l(i.i[r+8>>2]),l(i.i[r+16>>2]);return;case 3:R2(i.i[r+36>>2]),l(i.i[r+28>>2]),hi(i.i[r+20>>2]);break;default:break i}}function cf(r,n){
r=r|0,n=n|0;var t=0,e=0;t=c-16|0,c=t,i.i[t+12>>2]=n,e=go(t+12|0),l(n),i.i[r+4>>2]=0,i.i[r+8>>2]=0,i.i[r>>2]=e,c=t+16|0}function g8(r){var n=0,t=0;n=c-16|0,c=n,ji(n+8|0,Mc()|0),t=i.i[n+12>>2],i.i[r>>2]=
i.i[n+8>>2],i.i[r+4>>2]=t,c=n+16|0}function S4(r,n){var t=0,e=0;t=i.i[n>>2],e=i.i[t>>2]+1|0,i.i[t>>2]=e,e?(i.i[r>>2]=t,i.b[r+12]=i.B[n+12],t=i.i[n+4>>2],n=i.i[n+8>>2],i.i[r+4>>2]=t,i.i[r+8>>2]=n):p()}
function m8(r,n){var t=0;t=c-16|0,c=t,It(t+8|0,n),n=i.i[t+12>>2],i.i[r>>2]=i.i[t+8>>2],i.i[r+4>>2]=n,c=t+16|0}function uf(r){var n=0,t=0,e=0;if(n=i.i[r+16>>2],t=i.i[r+12>>2],t)i:{if(e=i.i[n>>2],e&&U[e|
0](t),!i.i[n+4>>2])break i;wi(t,i.i[n+8>>2])}if((r|0)!=-1)i:{if(n=i.i[r+4>>2]-1|0,i.i[r+4>>2]=n,n)break i;wi(r,4)}}function R4(r){m(i.i[r>>2],i.i[r+4>>2]),m(i.i[r+12>>2],i.i[r+16>>2]),m(i.i[r+24>>2],i.
i[r+28>>2]),m(i.i[r+36>>2],i.i[r+40>>2]),W4(i.i[r+52>>2])}function oi(r,n,t,e){var a=0;a=1,n=Tc(n|0,(q=P(t,e)>>2,i.i[q]))|0,rn(n)&&(l(n),a=0),i.i[r+4>>2]=n,i.i[r>>2]=a}function B8(r){for(var n=0,t=0;;){
if((n|0)!=24){t=r+n|0,m(i.i[t>>2],i.i[t+4>>2]),n=n+12|0;continue}break}}function ie(r,n){var t=0;t=i.i[n>>2],t>>>0>=2147483647?p():(i.i[n>>2]=t+1,i.i[r+4>>2]=n,i.i[r>>2]=n+4)}function U4(r){var n=0;return r>=
4294967295?n=2147483647:(n=r<4294967295&r>=0?~~r>>>0:0,n=(+(n>>>0)<r)+n|0,n=n>>>0>=2147483647?2147483647:n),n}function y8(r,n,t){var e=0;e=c-16|0,c=e,S4(e,n),i.b[r+12]=t,i.i[r>>2]=i.i[e>>2],n=i.i[e+8>>
2],i.i[r+4>>2]=i.i[e+4>>2],i.i[r+8>>2]=n,c=e+16|0}function I8(r,n,t,e,a,o){r=r|0,n=n|0,t=t|0,e=e|0,a=a|0,o=o|0,p()}function bf(r,n){r=r|0,n=n|0;var t=0;if(r)i:{if(t=i.i[n>>2],t&&U[t|0](r),t=i.i[n+4>>2],
!t)break i;le(r,i.i[n+8>>2],t)}}function q4(r,n){var t=0,e=0;e=1,t=Ba(i.i[n>>2])|0,he(t)||(l(t),e=0),i.i[r+4>>2]=t,i.i[r>>2]=e,i.i[r+8>>2]=n}function A8(r){var n=0,t=0;t=ai(i.i[22051],i.i[22052],r);i:{
if(t&&(n=0,i.i[t+248>>2]))break i;t4(r),n=1}return n}function x8(r,n){i.i[n>>2]==-2147483648?(n=u4(n+4|0),i.i[r>>2]=-2147483648,i.i[r+4>>2]=n):C(r,n,76)}function kf(r,n){r=r|0,n=n|0;var t=0,e=0;t=n-8|
0,e=i.i[t>>2],i.i[t>>2]=e+1,(e|0)<0?p():(i.i[r+4>>2]=n,i.i[r>>2]=84388)}function lf(r,n,t,e,a){r=r|0,n=n|0,t=t|0,e=e|0,a=a|0,r?U[i.i[n+16>>2]](r,t,e,a):(l(a),l(e),l(t),Z(87848,50),p())}function P4(r,n,t){
var e=0;e=c-16|0,c=e,cc(e+8|0,n|0,t|0),v0(r,i.i[e+8>>2],i.i[e+12>>2]),c=e+16|0}function T8(r,n){var t=0;i.i[n>>2]!=-2147483648?(l(i.i[n+12>>2]),i.i[r+8>>2]=i.i[n+8>>2],t=i.i[n>>2],n=i.i[n+4>>2],i.i[r>>
2]=t,i.i[r+4>>2]=n):i.i[r>>2]=-2147483648}function ee(r,n){var t=0;n=sa(n),n?(n=ya(i.i[n>>2])|0,t=1):t=0,i.i[r+4>>2]=n,i.i[r>>2]=t}function ne(r,n,t){var e=0;e=c-16|0,c=e,sc(e+8|0,n|0,t|0),v0(r,i.i[e+
8>>2],i.i[e+12>>2]),c=e+16|0}function df(r){r=r|0,ha(r,7)}function hf(r){r=r|0,ha(r,6)}function fi(r,n){var t=0;t=c-16|0,c=t,r3(t+8|0,n|0),v0(r,i.i[t+8>>2],i.i[t+12>>2]),c=t+16|0}function C8(r,n){var t=0;
i.i[n>>2]==-2147483648?(i.i[r+8>>2]=i.i[n+12>>2],t=i.i[n+4>>2],n=i.i[n+8>>2],i.i[r>>2]=t,i.i[r+4>>2]=n):(i.i[r>>2]=-2147483648,D8(n))}function N4(r,n){var t=0;t=c-16|0,c=t,jc(t+8|0,n|0),K0(r,i.i[t+8>>
2],i.i[t+12>>2]),c=t+16|0}function j8(r,n,t){(n|0)==-2147483648?n=0:(t=F(t),n=1),i.i[r+4>>2]=t,i.i[r>>2]=n}function C2(r,n,t){var e=0;e=1,(n|0)!=1?e=0:n=F(t),i.i[r+4>>2]=n,i.i[r>>2]=e}function O8(r,n){
var t=0;t=c-16|0,c=t,Ys(t+8|0,n|0),K0(r,i.i[t+8>>2],i.i[t+12>>2]),c=t+16|0}function E8(r,n){var t=0;t=i.i[n>>2],t&&U[t|0](r),t=i.i[n+4>>2],t&&le(r,i.i[n+8>>2],t)}function S8(r,n,t){n?(i.i[r+8>>2]=i.i[t+
8>>2],n=i.i[t+4>>2],i.i[r>>2]=i.i[t>>2],i.i[r+4>>2]=n):(i.i[r>>2]=-2147483648,m(i.i[t>>2],i.i[t+4>>2]))}function wf(r){r=r|0;i:{e:{n:switch(i.B[r+24]){case 0:l(i.i[r+4>>2]);break e;case 3:break n;default:
break i}R2(i.i[r+20>>2])}hi(i.i[r>>2]),l(i.i[r+12>>2])}}function pf(r,n,t,e,a){r=r|0,n=n|0,t=t|0,e=e|0,a=a|0,r?U[i.i[n+16>>2]](r,t,e,a):(l(a),l(t),Z(87848,50),p())}function j2(r,n,t,e,a){r=r|0,n=n|0,t=
t|0,e=e|0,a=a|0,p()}function vf(r,n){r=r|0,n=n|0;var t=0,e=0;t=n-8|0,e=i.i[t>>2]+1|0,i.i[t>>2]=e,e?(i.i[r+4>>2]=n,i.i[r>>2]=87900):p()}function $i(r,n,t,e,a){n=p0(e,a,n,t),i.i[r+4>>2]=a-t,i.i[r>>2]=n?
t+e|0:0}function d0(r,n){i.i[n>>2]?p():(i.i[n>>2]=-1,i.i[r+4>>2]=n,i.i[r>>2]=n+4)}function _i(r){var n=0,t=0;return n=Bi(4,28),i.i[n>>2]=1,i.i[n+4>>2]=1,t=i.i[r+4>>2],i.i[n+8>>2]=0|i.i[r>>2],i.i[n+12>>
2]=t,t=i.i[r+12>>2],i.i[n+16>>2]=i.i[r+8>>2],i.i[n+20>>2]=t,i.i[n+24>>2]=i.i[r+16>>2],n}function re(r,n,t,e){return!r|!t?r=!(r|t):r=N(r,n,t,e),r}function D4(r,n,t,e){r=r|0,n=n|0,t=t|0,e=e|0,p()}function gf(r,n,t,e){
r=r|0,n=n|0,t=t|0,e=e|0,r?U[i.i[n+16>>2]](r,t,e):(l(e),l(t),Z(87848,50),p())}function L4(r,n){var t=0;S4(r+24|0,n+24|0),_t(r,n),i.b[r+40]=i.B[n+40],t=i.i[n+16>>2],n=i.i[n+20>>2],i.i[r+16>>2]=t,i.i[r+20>>
2]=n}function h0(r,n){var t=0;hc(n|0)|0?(t=r,r=ec(n|0)|0,J0(t,r),l(r)):(i.i[r+8>>2]=0,i.i[r>>2]=0,i.i[r+4>>2]=4)}function M4(r,n,t,e,a){a?e=_(e|0,a|0)|0:e=1024,Hi(r,n,t,e),l(e)}function R8(r,n){var t=0,
e=0;t=r,e=T(a2(i.i[r>>2]^T(a2(T(n,-862048943),15),461845907),13),5)-430675100|0,i.i[t>>2]=e}function U8(r,n,t,e){(n|0)!=(e|0)&&(r=c-32|0,c=r,i.i[r+8>>2]=e,i.i[r+12>>2]=n,i.i[r+24>>2]=r+12,i.i[r+28>>2]=
17,i.i[r+16>>2]=r+8,i.i[r+20>>2]=17,p()),n&&C(r,t,n)}function mf(r){r=r|0;var n=0;r=r-8|0,n=i.i[r>>2],i.i[r>>2]=n+1,(n|0)<0?p():ba(r)}function Bf(r,n,t,e,a,o){r=r|0,n=n|0,t=t|0,e=e|0,a=a|0,o=o|0,p()}function yf(r,n,t,e,a){
r=r|0,n=n|0,t=+t,e=e|0,a=a|0,p()}function If(r,n,t,e,a){r=r|0,n=n|0,t=+t,e=e|0,a=a|0,p()}function Af(r,n,t,e,a){r=r|0,n=n|0,t=De(t),e=e|0,a=a|0,p()}function F4(r,n,t,e,a){r=r|0,n=n|0,t=t|0,e=e|0,a=a|0,
r?U[i.i[n+16>>2]](r,t,e,a):(l(a),Z(87848,50),p())}function xf(r,n,t,e,a){r=r|0,n=n|0,t=De(t),e=e|0,a=a|0,p()}function q8(r,n,t,e,a){n=O2(e,a,n,t),i.i[r+4>>2]=a-t,i.i[r>>2]=n?e:0}function O2(r,n,t,e){return n>>>
0>=e>>>0?r=Z4(t,(n-e|0)+r|0,e):r=0,r}function P8(r){var n=0;n=i.i[r+64>>2],i.i[r+64>>2]=0,(n|0)==1&&(r=i.i[r+68>>2],Hs(r|0),l(r))}function w0(r){var n=0,t=0;n=i.i[23158],t=i.i[23159],i.i[23158]=0,i.i[23159]=
0,i.i[r+4>>2]=t,i.i[r>>2]=(n|0)==1}function Tf(r,n,t,e){r=r|0,n=n|0,t=t|0,e=e|0,r?U[i.i[n+16>>2]](r,t,e):(l(t),Z(87848,50),p())}function E2(r,n){var t=0;t=i.i[r+8>>2],i.i[r>>2]-t>>>0<n>>>0&&wr(r,t,n,1,
1)}function N8(r,n,t){return i.i[r+8>>2]==(t|0)?r=T2(i.i[r+4>>2],n,t):r=1,!r}function S2(r,n){var t=0;t=i.i[r+8>>2],i.i[r>>2]-t>>>0<n>>>0&&wr(r,t,n,4,12)}function te(r,n){var t=0;t=c-96|0,c=t,n0(t,88176,
n),F0(r,t),c=t+96|0}function D8(r){r=(i.i[r>>2]==-2147483648?4:0)+r|0,m(i.i[r>>2],i.i[r+4>>2])}function L8(r,n){var t=0;t=i.i[r+8>>2],i.i[r>>2]-t>>>0<n>>>0&&c2(r,t,n,4,4)}function ae(r){var n=0;n=i.i[r>>
2],(n|0)==1|n>>>0>3||m(i.i[r+4>>2],i.i[r+8>>2])}function M8(r,n,t){return r=r|0,n=n|0,t=t|0,r?r=U[i.i[n+16>>2]](r,t)|0:(l(t),Z(87848,50),p()),r|0}function F8(r,n,t,e){return(n|0)==(e|0)?r=(T2(r,t,n)|0)!=
0:r=1,r}function yi(r){m(i.i[r>>2],i.i[r+4>>2]),m(i.i[r+12>>2],i.i[r+16>>2]),m(i.i[r+24>>2],i.i[r+28>>2])}function i2(r){m(i.i[r>>2],i.i[r+4>>2]),m(i.i[r+12>>2],i.i[r+16>>2]),W(i.i[r+24>>2],i.i[r+28>>
2])}function H8(r){return i.B[r+38]==1?r=D0(i.i[r+16>>2],i.i[r+20>>2]):r=0,r}function oe(r,n){var t=0,e=0,a=0;e=r,a=_(i.i[n+4>>2],i.i[n+8>>2])|0,i.i[e+12>>2]=a,t=i.i[n+4>>2],i.i[r>>2]=i.i[n>>2],i.i[r+
4>>2]=t,i.i[r+8>>2]=i.i[n+8>>2]}function N(r,n,t,e){return(n|0)==(e|0)?r=T2(r,t,n):r=1,!r}function p0(r,n,t,e){return n>>>0>=e>>>0?r=T2(t,r,e):r=1,!r}function Y(r){var n=0,t=0;return n=mc(r|0)|0,t=n<<
3,r=t&31,n>>>0>=7?7:(t&63)>>>0>=32?329220>>>r|0:((1<<r)-1&329220)<<32-r|50462976>>>r}function e2(r){m(i.i[r>>2],i.i[r+4>>2]),li(r+12|0),W(i.i[r+24>>2],i.i[r+28>>2])}function H4(r,n){i.i[r+4>>2]=i.i[n+
8>>2],i.i[r>>2]=i.i[n>>2]!=-2147483648?i.i[n+4>>2]:0}function z8(r,n,t,e){return n>>>0>=e>>>0?r=_r(r,e,t,e):r=0,r}function W8(r){var n=0;i:if(n=i.i[r>>2],i.i[r>>2]=n-1,(n|0)==1){if((r|0)==-1||(n=i.i[r+
4>>2],i.i[r+4>>2]=n-1,(n|0)!=1))break i;wi(r,4)}}function G8(r,n,t){t&&(n=y2(n,t)),i.i[r+4>>2]=t,i.i[r>>2]=n}function xi(r,n,t,e){return(n|0)==(e|0)?r=Z4(r,t,n):r=0,r}function V8(r){return(Y(r)&255)!=
6&&(l(r),r=1024),r}function z4(r){var n=0,t=0,e=0,a=0;n=+me(),t=+Aa(),e=r,a=+Ca(),i.d[e+16>>3]=a,i.d[r+8>>3]=t,i.d[r>>3]=n}function n2(r,n){var t=0;i:if(t=i.i[r>>2]-1|0,i.i[r>>2]=t,!t){if((r|0)==-1||(t=
i.i[r+4>>2]-1|0,i.i[r+4>>2]=t,t))break i;le(r,4,n+11&-4)}}function fe(r,n){n=(n&255)<<2,i.i[r+4>>2]=i.i[n+86980>>2],i.i[r>>2]=i.i[n+87024>>2]}function v0(r,n,t){n?K0(r,n,t):i.i[r>>2]=-2147483648}function R2(r){
var n=0;n=i.i[r>>2]-1|0,i.i[r>>2]=n,n||Go(r)}function W4(r){var n=0;n=i.i[r>>2]-1|0,i.i[r>>2]=n,n||Vo(r)}function g0(r){var n=0;n=i.i[r>>2]-1|0,i.i[r>>2]=n,n||zo(r)}function J8(r,n,t){(n|0)==1?g4(r,t):
i.i[r>>2]=-2147483648}function hi(r){var n=0;n=i.i[r>>2]-1|0,i.i[r>>2]=n,n||Co(r)}function r2(r){var n=0,t=0;return n=i.i[r+4>>2],t=_(n|0,i.i[r+8>>2])|0,m(i.i[r>>2],n),t}function ei(r,n,t,e){n=P(n,t),
ni(i.i[r>>2],i.i[n>>2],e|0),l(e)}function U2(r){var n=0;i:if(n=i.i[r>>2]-1|0,i.i[r>>2]=n,!n){if(A2(r+8|0),(r|0)==-1||(n=i.i[r+4>>2]-1|0,i.i[r+4>>2]=n,n))break i;wi(r,4)}}function Cf(r,n){return r=r|0,
n=n|0,r=i.i[r>>2],U[i.i[i.i[n+4>>2]+12>>2]](i.i[n>>2],i.i[r>>2],i.i[r+4>>2])|0}function jf(r,n){return r=r|0,n=n|0,r=i.i[r>>2],U[i.i[i.i[n+4>>2]+12>>2]](i.i[n>>2],i.i[r+4>>2],i.i[r+8>>2])|0}function G4(r){
var n=0;n=i.i[r>>2]-1|0,i.i[r>>2]=n,n||Io(r)}function X8(r){return(di(i.i[22045],i.i[22046],r)|0)!=0}function Q8(r){var n=0;n=i.i[r>>2]-1|0,i.i[r>>2]=n,n||uf(r)}function Pi(r,n){var t=0;t=ka(n),i.i[r+
4>>2]=n,i.i[r>>2]=t^1}function V4(r){i.i[r>>2]&&(la(i.i[r+4>>2]),la(i.i[r+8>>2]))}function ji(r,n){var t=0;t=rn(n),i.i[r+4>>2]=n,i.i[r>>2]=t^1}function F(r){return(r&-4)!=1024&&(r=k3(r|0)|0),r}function K8(r){
i.I[r>>2]>=3&&m(i.i[r+4>>2],i.i[r+8>>2])}function k2(){i.i[22026]?p():i.i[22026]=-1}function se(){i.i[22019]?p():i.i[22019]=-1}function Of(r,n){r=r|0,n=n|0,pe(r,n,3)}function ce(r){i.B[r+40]==2?B0(r):
vi(r)}function Ef(r,n){r=r|0,n=n|0,pe(r,n,2)}function Sf(r,n){r=r|0,n=n|0,pe(r,n,1)}function Rf(r,n){r=r|0,n=n|0,pe(r,n,0)}function ue(r,n,t){var e=0;e=nn(n,t),Ci(r,n,t),i.i[r+12>>2]=e}function J4(r,n,t,e,a){
i0(r+4|0,n,t,e,a),i.i[r>>2]=1}function Y8(r){l(i.i[r+8>>2]),M(i.i[r>>2],i.i[r+4>>2]),l(i.i[r+12>>2])}function Uf(r){r=r|0,k2(),pr(r),i.i[22026]=i.i[22026]+1,g2()}function qf(r,n){r=r|0,n=n|0;var t=0;t=
ho(n),l(n),i.i[r+4>>2]=0,i.i[r+8>>2]=0,i.i[r>>2]=t}function t2(r,n){return r!=r||r<n?n:r}function Z8(r,n){return n!=n||r<n?r:n}function $8(r,n,t){n=y2(n,t),i.i[r+4>>2]=t,i.i[r>>2]=n}function q2(r,n,t,e){
t=P(t,e),P4(r,i.i[n>>2],i.i[t>>2])}function Ni(r){(r|0)!=1&&(Z(85099,49),p())}function m0(r){return r=ys(r|0)|0,(r|0)==16777215?2:(r|0)!=0}function _8(r,n){return r&1?r=F(n):r=ia(n),r}function Pf(r,n){
return r=r|0,n=n|0,U[i.i[i.i[n+4>>2]+12>>2]](i.i[n>>2],i.i[r>>2],i.i[r+4>>2])|0}function B0(r){l(i.i[r>>2]),l(i.i[r+4>>2]),l(i.i[r+8>>2])}function be(r){W(i.i[r+56>>2],i.i[r+60>>2]),K4(r+16|0)}function ia(r){
return tn(r)?r=Ks(r|0)|0:r=F(r),r}function y0(r,n,t){var e=0,a=0;e=r,a=_(n|0,t|0)|0,i.i[e+4>>2]=a,i.i[r>>2]=0}function Q(r){l(i.i[r+12>>2]),m(i.i[r>>2],i.i[r+4>>2])}function P2(r){i.i[r>>2]!=-2147483648&&
Q(r)}function X4(r){i.i[r>>2]!=-2147483648&&li(r)}function W(r,n){(r|0)!=-2147483648&&m(r,n)}function vi(r){G4(i.i[r+24>>2]),n2(i.i[r>>2],i.i[r+4>>2])}function l2(r){i.B[r+52]!=2&&vi(r)}function Q4(r,n){
var t=0,e=0;t=r,e=M2(+(n>>>0))|0,i.i[t+4>>2]=e,i.i[r>>2]=0}function K4(r){i.i[r>>2]!=-2147483648&&yi(r)}function ke(r){i.i[r>>2]!=4&&ea(r)}function ea(r){i.i[r>>2]!=3&&be(r)}function Y4(r){r=r|0,r=i.i[r>>
2],r&&R2(r)}function Nf(r){r=r|0,i.i[23158]=1,i.i[23159]=r}function le(r,n,t){t&&wi(r,n)}function l(r){r>>>0>=1028&&Sa(r|0)}function na(r,n){(r|0)!=2&&l(n)}function ra(r){l(i.i[r+16>>2]),B0(r+24|0)}function ta(r,n){
r&&E8(r,n)}function aa(r,n,t,e){return xi(r,n,t,e)^1}function Df(r){r=r|0,r=r-8|0,jt(r),Q8(r)}function Lf(r,n,t){r=r|0,n=n|0,t=t|0,n&&wi(r,t)}function d2(r,n,t){i.i[r+4>>2]=t,i.i[r>>2]=n}function oa(r,n,t){
Zi(r,n,t-n|0)}function de(r){return(Y(r)&255)!=0}function M(r,n){r&&l(n)}function fa(r){r&&hi(r)}function he(r){return(Y(r)&253)==4}function sa(r){return ka(i.i[r>>2])?r:0}function Mf(r,n,t,e,a,o){r=r|
0,n=n|0,t=t|0,e=e|0,a=a|0,o=o|0,M4(r,t,e,a,o)}function Z4(r,n,t){return!T2(r,n,t)}function G(r,n,t){return r=r|0,n=n|0,t=t|0,Zi(r,n,t),0}function $4(r,n,t){Hi(r,n,t,1024)}function m(r,n){mi(r,n,1,1)}function _4(r,n){
mi(r,n,4,32)}function N2(r,n){mi(r,n,4,4)}function en(r,n){mi(r,n,4,12)}function nn(r,n){return F((q=P(r,n)>>2,i.i[q]))}function ca(r,n,t){M0(r,n,t,69948)}function ua(r,n){r||l(n)}function Ff(r,n,t){return r=
r|0,n=n|0,t=t|0,z(r,84088,n,t)|0}function Hf(r){r=r|0,m(i.i[r>>2],i.i[r+4>>2])}function ba(r){Ge(i.i[r+8>>2]),W8(r)}function zf(r){return r=r|0,c=c+r|0,c|0}function Wf(r,n){return r=r|0,n=n|0,t0(r,n),
0}function ka(r){return(Ts(r|0)|0)!=0}function rn(r){return(Cs(r|0)|0)!=0}function Z(r,n){Ss(r|0,n|0),p()}function tn(r){return(xs(r|0)|0)!=0}function an(r){return(wc(r|0)|0)!=0}function Gf(r,n,t,e,a,o){
r=r|0,n=n|0,t=t|0,e=e|0,a=a|0,o=o|0,$4(r,t,e)}function la(r){Rs(r|0),l(r)}function Vf(r){r=r|0,W8(r-8|0)}function Jf(r){r=r|0,ba(r-8|0)}function Xf(r){r=r|0,jt(r-8|0)}function Qf(r){r=r|0,Q8(r-8|0)}function we(r){
return!(Is(r|0)|0)}function D2(r){return M2(+(r>>>0))|0}function Kf(){p()}function da(r,n){var t=0;t=c-16|0,c=t,Si(t+8|0,r,i.i[r>>2],1,4,n),i.i[t+8>>2]!=-2147483647?p():c=t+16|0}function Di(r,n,t,e,a){
var o=0;o=c-16|0,c=o,i.i[o+12>>2]=e,i.i[o>>2]=0,i.i[o+8>>2]=t,n=Wn(n,a,o),Y8(o),i.i[r+4>>2]=0,i.i[r+8>>2]=0,i.i[r>>2]=n,c=o+16|0}function ha(r,n){var t=0;t=c-16|0,c=t,i.i[t>>2]=n,n=u4(t),i.i[r+4>>2]=1,
i.i[r>>2]=n,c=t+16|0}function wa(r,n,t,e){var a=0;a=i.i[n>>2],i.i[n>>2]=0,a?(Bo(a+8|0,e,t),R2(a),i.i[r>>2]=0):(l(t),Z(68404,28),p())}function C(r,n,t){var e=0,a=0;for(e=sn()<<16,e>>>0<r+t>>>0|e>>>0<n+
t>>>0&&p(),r>>>0>n>>>0?(a=t-1|0,t=-1,e=-1):e=1;;){if((t|0)!=(a|0)){i.b[r+a|0]=i.B[n+a|0],a=a+e|0;continue}break}}function on(r,n){for(r+n>>>0>sn()<<16>>>0&&p();;){if(n){n=n-1|0,i.b[n+r|0]=0;continue}break}}
function pe(r,n,t){i.i[r>>2]=t,i.i[r+12>>2]=i.i[n+8>>2],t=i.i[n>>2],n=i.i[n+4>>2],i.i[r+4>>2]=t,i.i[r+8>>2]=n}function L2(r,n){var t=0,e=0,a=0;return t=n>>>16|0,e=r>>>16|0,n=n&65535,r=r&65535,a=T(n,r),
n=(a>>>16|0)+T(n,e)|0,r=(n&65535)+T(r,t)|0,Xi=T(t,e)+(n>>>16|0)+(r>>>16)|0,a&65535|r<<16}function fn(r){return r?31-J2(r-1^r)|0:32}function a2(r,n){var t=0,e=0;return t=n&31,e=(-1>>>t&r)<<t,t=r,r=0-n&
31,e|(t&-1<<r)>>>r}function I0(r,n){var t=0,e=0;return t=n&31,e=(-1<<t&r)>>>t|0,t=r,r=0-n&31,e|(t&-1>>>r)<<r}var U=[null,vn,_,ft,Cf,jf,Pf,Ao,So,Qi,Qi,Qi,M2,Qi,Qi,Mf,Of,Qi,Gf,Ct,j2,j2,qo,D4,I8,yf,j2,Af,
M8,D4,Eo,Ro,I8,j2,D4,Oo,Wo,Ho,Mo,xf,Bf,d4,Tf,F4,d4,F4,Do,lf,Lo,d4,No,Fo,F4,If,gf,pf,j2,j2,M8,Po,jo,Uo,Dt,Dt,Y4,ff,t8,of,a8,sf,lo,wf,vo,Hf,G,Wf,Ff,Qi,kf,Jf,mf,Vf,Rf,Sf,Ef,Qi,vf,Df,Xf,Qf,Kf];function sn(){
return qe}function pa(r){r=r|0;var n=sn()|0,t=n+r|0;if(n<t&&t<65536&&t<=4096){if(qe=t,t<<16<=ki.byteLength)return n;var e=Math.min(Math.max(t,n+(n>>1)),4096),a=new ArrayBuffer(e<<16);new Int8Array(a).
set(i.b),i.b=new Int8Array(a),i.s=new Int16Array(a),i.i=new Int32Array(a),i.B=new Uint8Array(a),i.S=new Uint16Array(a),i.I=new Uint32Array(a),i.f=new Float32Array(a),i.d=new Float64Array(a),structuredClone(
ki,{transfer:[ki]}),ki=a,U0=i.B}return n}function va(){return ki=new ArrayBuffer(131072),i.b=new Int8Array(ki),i.s=new Int16Array(ki),i.i=new Int32Array(ki),i.B=new Uint8Array(ki),i.S=new Uint16Array(
ki),i.I=new Uint32Array(ki),i.f=new Float32Array(ki),i.d=new Float64Array(ki),c=65536,Xi=0,U0=i.B,qe=ki.byteLength>>16,J6(),{memory:Object.create(Object.prototype,{grow:{value:pa},buffer:{get:function(){
return ki}}}),authorizationOf:To,callApi:Jo,cancel:Uf,clientFromConfig:Z6,clientFromRequest:ro,connectAppUser:Xo,disconnectAppUser:Qo,getAccessToken:Ko,getConnection:Yo,getCurrentAppUserAccessToken:Zo,
getCurrentAppUserConnection:$o,getWorkspaceConnection:_o,handleTimeout:_6,invalidate:oo,isConnected:ef,isCurrentAppUserConnected:nf,isWorkspaceConnected:rf,refuseRequest:df,refuseServiceRole:hf,wasm_bindgen__convert__closures_____invoke__h2909a8534361d247:Ct,
__wbindgen_malloc:tf,__wbindgen_realloc:af,__wbindgen_free:Lf,__wbindgen_exn_store:Nf,__wbindgen_destroy_closure:bf,__wbindgen_add_to_stack_pointer:zf}}function Yf(r){try{const e=A.__wbindgen_add_to_stack_pointer(
-16)>>>0;A.authorizationOf(e,I(r));var n=x().getInt32(e+0,!0),t=x().getInt32(e+4,!0);if(x().getInt32(e+8,!0))throw S(t);return S(n)}finally{A.__wbindgen_add_to_stack_pointer(16)}}function Zf(r,n){try{
const a=A.__wbindgen_add_to_stack_pointer(-16)>>>0;$6(a,I(r),I(n));var t=x().getInt32(a+0,!0),e=x().getInt32(a+4,!0);if(x().getInt32(a+8,!0))throw S(e);return S(t)}finally{A.__wbindgen_add_to_stack_pointer(
16)}}function $f(r,n,t,e){try{const f=A.__wbindgen_add_to_stack_pointer(-16)>>>0;A.callApi(f,I(r),I(n),I(t),I(e));var a=x().getInt32(f+0,!0),o=x().getInt32(f+4,!0);if(x().getInt32(f+8,!0))throw S(o);return S(
a)}finally{A.__wbindgen_add_to_stack_pointer(16)}}function _f(r){A.cancel(r)}function is(r){try{const e=A.__wbindgen_add_to_stack_pointer(-16)>>>0;qf(e,I(r));var n=x().getInt32(e+0,!0),t=x().getInt32(
e+4,!0);if(x().getInt32(e+8,!0))throw S(t);return S(n)}finally{A.__wbindgen_add_to_stack_pointer(16)}}function es(r,n){try{const a=A.__wbindgen_add_to_stack_pointer(-16)>>>0;A.clientFromConfig(a,I(r),
I(n));var t=x().getInt32(a+0,!0),e=x().getInt32(a+4,!0);if(x().getInt32(a+8,!0))throw S(e);return S(t)}finally{A.__wbindgen_add_to_stack_pointer(16)}}function ns(r,n){try{const a=A.__wbindgen_add_to_stack_pointer(
-16)>>>0;A.clientFromRequest(a,I(r),I(n));var t=x().getInt32(a+0,!0),e=x().getInt32(a+4,!0);if(x().getInt32(a+8,!0))throw S(e);return S(t)}finally{A.__wbindgen_add_to_stack_pointer(16)}}function rs(r,n,t){
try{const o=A.__wbindgen_add_to_stack_pointer(-16)>>>0;A.connectAppUser(o,I(r),I(n),I(t));var e=x().getInt32(o+0,!0),a=x().getInt32(o+4,!0);if(x().getInt32(o+8,!0))throw S(a);return S(e)}finally{A.__wbindgen_add_to_stack_pointer(
16)}}function ts(r,n,t){try{const o=A.__wbindgen_add_to_stack_pointer(-16)>>>0;A.disconnectAppUser(o,I(r),I(n),I(t));var e=x().getInt32(o+0,!0),a=x().getInt32(o+4,!0);if(x().getInt32(o+8,!0))throw S(a);
return S(e)}finally{A.__wbindgen_add_to_stack_pointer(16)}}function as(r,n,t){try{const o=A.__wbindgen_add_to_stack_pointer(-16)>>>0;A.getAccessToken(o,I(r),I(n),I(t));var e=x().getInt32(o+0,!0),a=x().
getInt32(o+4,!0);if(x().getInt32(o+8,!0))throw S(a);return S(e)}finally{A.__wbindgen_add_to_stack_pointer(16)}}function os(r,n,t){try{const o=A.__wbindgen_add_to_stack_pointer(-16)>>>0;A.getConnection(
o,I(r),I(n),I(t));var e=x().getInt32(o+0,!0),a=x().getInt32(o+4,!0);if(x().getInt32(o+8,!0))throw S(a);return S(e)}finally{A.__wbindgen_add_to_stack_pointer(16)}}function fs(r,n,t){try{const o=A.__wbindgen_add_to_stack_pointer(
-16)>>>0;A.getCurrentAppUserAccessToken(o,I(r),I(n),I(t));var e=x().getInt32(o+0,!0),a=x().getInt32(o+4,!0);if(x().getInt32(o+8,!0))throw S(a);return S(e)}finally{A.__wbindgen_add_to_stack_pointer(16)}}
function ss(r,n,t){try{const o=A.__wbindgen_add_to_stack_pointer(-16)>>>0;A.getCurrentAppUserConnection(o,I(r),I(n),I(t));var e=x().getInt32(o+0,!0),a=x().getInt32(o+4,!0);if(x().getInt32(o+8,!0))throw S(
a);return S(e)}finally{A.__wbindgen_add_to_stack_pointer(16)}}function cs(r,n,t){try{const o=A.__wbindgen_add_to_stack_pointer(-16)>>>0;A.getWorkspaceConnection(o,I(r),I(n),I(t));var e=x().getInt32(o+
0,!0),a=x().getInt32(o+4,!0);if(x().getInt32(o+8,!0))throw S(a);return S(e)}finally{A.__wbindgen_add_to_stack_pointer(16)}}function us(r){A.handleTimeout(r)}function bs(r){try{const e=A.__wbindgen_add_to_stack_pointer(
-16)>>>0;cf(e,I(r));var n=x().getInt32(e+0,!0),t=x().getInt32(e+4,!0);if(x().getInt32(e+8,!0))throw S(t);return S(n)}finally{A.__wbindgen_add_to_stack_pointer(16)}}function ks(r,n){try{const e=A.__wbindgen_add_to_stack_pointer(
-16)>>>0;A.invalidate(e,I(r),I(n));var t=x().getInt32(e+0,!0);if(x().getInt32(e+4,!0))throw S(t)}finally{A.__wbindgen_add_to_stack_pointer(16)}}function ls(r,n,t){try{const o=A.__wbindgen_add_to_stack_pointer(
-16)>>>0;A.isConnected(o,I(r),I(n),I(t));var e=x().getInt32(o+0,!0),a=x().getInt32(o+4,!0);if(x().getInt32(o+8,!0))throw S(a);return S(e)}finally{A.__wbindgen_add_to_stack_pointer(16)}}function ds(r,n,t){
try{const o=A.__wbindgen_add_to_stack_pointer(-16)>>>0;A.isCurrentAppUserConnected(o,I(r),I(n),I(t));var e=x().getInt32(o+0,!0),a=x().getInt32(o+4,!0);if(x().getInt32(o+8,!0))throw S(a);return S(e)}finally{
A.__wbindgen_add_to_stack_pointer(16)}}function hs(r,n,t){try{const o=A.__wbindgen_add_to_stack_pointer(-16)>>>0;A.isWorkspaceConnected(o,I(r),I(n),I(t));var e=x().getInt32(o+0,!0),a=x().getInt32(o+4,
!0);if(x().getInt32(o+8,!0))throw S(a);return S(e)}finally{A.__wbindgen_add_to_stack_pointer(16)}}function ws(){try{const n=A.__wbindgen_add_to_stack_pointer(-16)>>>0;A.refuseRequest(n);var r=x().getInt32(
n+0,!0);if(x().getInt32(n+4,!0))throw S(r)}finally{A.__wbindgen_add_to_stack_pointer(16)}}function ps(){try{const n=A.__wbindgen_add_to_stack_pointer(-16)>>>0;A.refuseServiceRole(n);var r=x().getInt32(
n+0,!0);if(x().getInt32(n+4,!0))throw S(r)}finally{A.__wbindgen_add_to_stack_pointer(16)}}function vs(r){try{const e=A.__wbindgen_add_to_stack_pointer(-16)>>>0;K6(e,I(r));var n=x().getInt32(e+0,!0),t=x().
getInt32(e+4,!0);if(x().getInt32(e+8,!0))throw S(t);return n>>>0}finally{A.__wbindgen_add_to_stack_pointer(16)}}function gs(r,n){return I(Error(h2(r,n)))}function ms(r){return Number(g(r))}function Bs(r,n){
const t=gi(String(g(n)),A.__wbindgen_malloc,A.__wbindgen_realloc),e=ii;x().setInt32((r>>>0)+4,e,!0),x().setInt32((r>>>0)+0,t,!0)}function ys(r){const n=g(r),t=typeof n=="boolean"?n:void 0;return K(t)?
16777215:t?1:0}function Is(r){return!g(r)}function As(r){return typeof g(r)=="function"}function xs(r){const n=g(r);return typeof n=="object"&&n!==null}function Ts(r){return typeof g(r)=="string"}function Cs(r){
return g(r)===void 0}function js(r,n){return g(r)===g(n)}function Os(r,n){const t=g(n),e=typeof t=="number"?t:void 0;x().setFloat64((r>>>0)+8,K(e)?0:e,!0),x().setInt32((r>>>0)+0,!K(e),!0)}function Es(r,n){
const t=g(n),e=typeof t=="string"?t:void 0;var a=K(e)?0:gi(e,A.__wbindgen_malloc,A.__wbindgen_realloc),o=ii;x().setInt32((r>>>0)+4,o,!0),x().setInt32((r>>>0)+0,a,!0)}function Ss(r,n){throw new Error(h2(
r,n))}function Rs(r){g(r)._wbg_cb_unref()}function Us(r){g(r).abort()}function qs(r,n){g(r).abort(g(n))}function Ps(r){return g(r).aborted}function Ns(r){return I(O6(g(r)))}function ga(r){const n=g(r).
appId;return I(n)}function Ds(r){const n=g(r).appUrl;return K(n)?0:I(n)}function cn(r,n){return I(Object.assign(S(r),g(n)))}function Ls(){const r=y6();return K(r)?0:I(r)}function Ms(r,n){const t=g(n).
baseUrl;var e=K(t)?0:gi(t,A.__wbindgen_malloc,A.__wbindgen_realloc),a=ii;x().setInt32((r>>>0)+4,a,!0),x().setInt32((r>>>0)+0,e,!0)}function ve(r){const n=g(r).bound;return I(n)}function Fs(r,n){const t=g(
n).callDefaults,e=v3(t,A.__wbindgen_malloc),a=ii;x().setInt32((r>>>0)+4,a,!0),x().setInt32((r>>>0)+0,e,!0)}function Hs(r){g(r).cancel()}function zs(r,n){return g(r).charCodeAt(n>>>0)}function Ws(r,n,t,e){
return I(D6(g(r),g(n),g(t),g(e)))}function ge(r){const n=g(r).config;return I(n)}function Gs(r,n){return I(j6(g(r),g(n)))}function Vs(r,n,t,e){return I(l6(S(r),S(n),S(t),S(e)))}function Js(r,n,t,e,a){
return I(d6(g(r),g(n),S(t),S(e),S(a)))}function Xs(r,n,t,e,a){return I(h6(w3(r,n),S(t),S(e),S(a)))}function un(r){const n=g(r).credentials;return I(n)}function Qs(r){return g(r).deadline}function Ks(r){
return I(z6(g(r)))}function Ys(r,n){const t=gi(qn(g(n)),A.__wbindgen_malloc,A.__wbindgen_realloc),e=ii;x().setInt32((r>>>0)+4,e,!0),x().setInt32((r>>>0)+0,t,!0)}function ma(r){return m6(g(r))}function Zs(r){
const n=g(r).fetch;return K(n)?0:I(n)}function $s(r){g(r).finish()}function _s(r){return I(Mn(g(r)))}function ic(){return x0(function(r){return I(Mn(g(r)))},arguments)}function ec(r){return I(Array.from(
g(r)))}function nc(){return x0(function(r,n){const t=g(r).get(g(n));return K(t)?0:I(t)},arguments)}function rc(r,n){const t=g(r)[g(n)];return K(t)?0:I(t)}function tc(r,n){const t=g(r)[n>>>0];return I(
t)}function ac(r){return g(r).happened}function oc(r){return g(r).hasQuery}function fc(r){return g(r).hasUserinfo}function sc(r,n,t){const e=g(n).header(g(t));var a=K(e)?0:gi(e,A.__wbindgen_malloc,A.__wbindgen_realloc),
o=ii;x().setInt32((r>>>0)+4,o,!0),x().setInt32((r>>>0)+0,a,!0)}function cc(r,n,t){const e=g(n).header(g(t));var a=K(e)?0:gi(e,A.__wbindgen_malloc,A.__wbindgen_realloc),o=ii;x().setInt32((r>>>0)+4,o,!0),
x().setInt32((r>>>0)+0,a,!0)}function bn(r){const n=g(r).headers;return I(n)}function uc(){return I(v6())}function bc(r,n){const t=g(n).hostname,e=gi(t,A.__wbindgen_malloc,A.__wbindgen_realloc),a=ii;x().
setInt32((r>>>0)+4,a,!0),x().setInt32((r>>>0)+0,e,!0)}function kc(r,n){const t=g(n).href,e=gi(t,A.__wbindgen_malloc,A.__wbindgen_realloc),a=ii;x().setInt32((r>>>0)+4,a,!0),x().setInt32((r>>>0)+0,e,!0)}
function lc(r){const n=g(r).input;return I(n)}function dc(r){return Qa(g(r))}function hc(r){return Array.isArray(g(r))}function wc(r){return L6(g(r))}function pc(r){return g(r).isSameToken}function vc(r){
return g(r).isTruncated}function gc(r){return g(r).isUnreadable}function mc(r){return U6(g(r))}function Ba(r){const n=g(r).json;return I(n)}function Bc(r){return g(r).length}function ya(r){return g(r).
length}function yc(){return x0(function(r,n,t){g(r).listen(g(n),t>>>0)},arguments)}function Ic(r){return g(r).maxDelay}function Ac(r){return g(r).maxResponseBytes}function xc(r){return g(r).maxRetries}
function Tc(r,n){return I(Fn(g(r),g(n)))}function Cc(r,n){const t=Fn(g(r),g(n));return K(t)?0:I(t)}function jc(r,n){const t=g(n).name,e=gi(t,A.__wbindgen_malloc,A.__wbindgen_realloc),a=ii;x().setInt32(
(r>>>0)+4,a,!0),x().setInt32((r>>>0)+0,e,!0)}function kn(){return I(new Array)}function Oc(){return I(new s6)}function Oi(){return I(new Object)}function Ec(r,n){return I(new E6(r>>>0,n>>>0))}function Ia(){
return I(new Object)}function Sc(){return I(new A6)}function Aa(){return Date.now()}function me(){return performance.now()}function Rc(r,n,t,e,a,o,f,s,u){I6(g(r),g(n),g(t),h2(e,a),o>>>0,f,s,g(u))}function Uc(r,n){
g(r).observe(g(n))}function qc(r){const n=g(r).onAttempt;return K(n)?0:I(n)}function Pc(r){const n=g(r).onBehalfOf;return K(n)?0:I(n)}function Nc(r){const n=g(r).options;return K(n)?0:I(n)}function Dc(r,n){
const t=g(n).origin,e=gi(t,A.__wbindgen_malloc,A.__wbindgen_realloc),a=ii;x().setInt32((r>>>0)+4,a,!0),x().setInt32((r>>>0)+0,e,!0)}function xa(r){const n=g(r).origins;return I(n)}function Lc(r){return g(
r).outcome}function Mc(){const r=B6();return K(r)?0:I(r)}function Fc(r,n,t){const e=R6(h2(r,n),g(t));return K(e)?0:I(e)}function Hc(){return x0(function(r){return I(JSON.parse(g(r)))},arguments)}function Ta(r,n){
return Date.parse(h2(r,n))}function ln(r){return g(r).progress}function zc(r){const n=g(r).promise;return I(n)}function Wc(r,n){const t=g(n).protocol,e=gi(t,A.__wbindgen_malloc,A.__wbindgen_realloc),a=ii;
x().setInt32((r>>>0)+4,a,!0),x().setInt32((r>>>0)+0,e,!0)}function A0(r,n){return g(r).push(g(n))}function Ca(){return Math.random()}function Gc(r,n){return I(g(r).readText(n>>>0))}function Vc(r){const n=g(
r).refusal;return I(n)}function dn(r,n){g(r).reject(g(n))}function Jc(r){return g(r).requestBits}function Xc(r,n){g(r).resolve(g(n))}function Qc(r){return I(g(r).secrets())}function ja(r){return g(r).
section}function Kc(r,n,t,e,a,o,f){return I(g(r).send(g(n),g(t),g(e),g(a),S(o),f>>>0))}function Yc(r){const n=g(r).service;return K(n)?0:I(n)}function Li(r,n,t){return I(g(r).set(g(n),g(t)))}function ni(r,n,t){
g(r)[g(n)]=g(t)}function Oa(r,n){g(r).amount=n>>>0}function Zc(r,n){g(r).asGet=n!==0}function Mi(r,n,t){g(r)[S(n)]=S(t)}function $c(r,n,t){g(r).method=h2(n,t)}function _c(r,n){g(r).progress=n>>>0}function i3(r,n){
g(r).redirect=d3[n]}function e3(r,n){g(r).required=g(n)}function hn(r,n){g(r).url=g(n)}function n3(r,n){return g(r).setsHeader(g(n))}function r3(r,n){const t=N6(g(n));var e=K(t)?0:gi(t,A.__wbindgen_malloc,
A.__wbindgen_realloc),a=ii;x().setInt32((r>>>0)+4,a,!0),x().setInt32((r>>>0)+0,e,!0)}function t3(r,n,t){return I(g(r).slice(n>>>0,t>>>0))}function a3(r,n){const t=g3(g(n).slice(),A.__wbindgen_malloc),
e=ii;x().setInt32((r>>>0)+4,e,!0),x().setInt32((r>>>0)+0,t,!0)}function Fi(r){return g(r).status}function Ea(r){return g(r).status}function o3(){return x0(function(r){return I(JSON.stringify(g(r)))},arguments)}
function f3(r,n){const t=gi(JSON.stringify(g(n)),A.__wbindgen_malloc,A.__wbindgen_realloc),e=ii;x().setInt32((r>>>0)+4,e,!0),x().setInt32((r>>>0)+0,t,!0)}function s3(r,n){const t=g(n).text;var e=K(t)?
0:gi(t,A.__wbindgen_malloc,A.__wbindgen_realloc),a=ii;x().setInt32((r>>>0)+4,a,!0),x().setInt32((r>>>0)+0,e,!0)}function c3(r,n,t){return I(g(r).then(g(n),g(t)))}function u3(r){const n=g(r).thrown;return I(
n)}function wn(r){const n=g(r).url;return I(n)}function b3(r){const n=g(r).user;return K(n)?0:I(n)}function pn(r){const n=g(r).value;return I(n)}function vn(r,n){return I(p3(r,n,l3))}function M2(r){return I(
r)}function _(r,n){return I(h2(r,n))}function k3(r){return I(g(r))}function Sa(r){S(r)}function l3(r,n,t){try{const a=A.__wbindgen_add_to_stack_pointer(-16)>>>0;A.wasm_bindgen__convert__closures_____invoke__h2909a8534361d247(
a,r,n,I(t));var e=x().getInt32(a+0,!0);if(x().getInt32(a+4,!0))throw S(e)}finally{A.__wbindgen_add_to_stack_pointer(16)}}const d3=["follow","error","manual"];function I(r){H2===Ei.length&&Ei.push(Ei.length+
1);const n=H2;return H2=Ei[n],Ei[n]=r,n}const Ra={register:()=>{},unregister:()=>{}};function h3(r){r<1028||(Ei[r]=H2,H2=r)}function w3(r,n){return r=r>>>0,Ua().subarray(r/4,r/4+n)}let F2=null;function x(){
return(F2===null||F2.buffer.detached===!0||F2.buffer.detached===void 0&&F2.buffer!==A.memory.buffer)&&(F2=new DataView(A.memory.buffer)),F2}function h2(r,n){return r=r>>>0,B3(gn().subarray(r,r+n))}let Be=null;
function Ua(){return(Be===null||Be.byteLength===0)&&(Be=new Uint32Array(A.memory.buffer)),Be}let ye=null;function gn(){return(ye===null||ye.byteLength===0)&&(ye=new Uint8Array(A.memory.buffer)),ye}function g(r){
return Ei[r]}function x0(r,n){try{return r.apply(this,n)}catch(t){A.__wbindgen_exn_store(I(t))}}let Ei=new Array(1024).fill(void 0);Ei.push(void 0,null,!0,!1);let H2=Ei.length;function K(r){return r==
null}function p3(r,n,t){const e={a:r,b:n,cnt:1},a=(...o)=>{e.cnt++;const f=e.a;e.a=0;try{return t(f,e.b,...o)}finally{e.a=f,a._wbg_cb_unref()}};return a._wbg_cb_unref=()=>{--e.cnt===0&&(A.__wbindgen_destroy_closure(
e.a,e.b),e.a=0,Ra.unregister(e))},Ra.register(a,e,e),a}function v3(r,n){const t=n(r.length*4,4)>>>0;return Ua().set(r,t/4),ii=r.length,t}function g3(r,n){const t=n(r.length*4,4)>>>0,e=x();for(let a=0;a<
r.length;a++)e.setUint32(t+4*a,I(r[a]),!0);return ii=r.length,t}function gi(r,n,t){let e=r.length,a=n(e,1)>>>0;const o=gn();let f=0;for(;f<e;f++){const s=r.charCodeAt(f);if(s>127)break;o[a+f]=s}if(f!==
e){f!==0&&(r=r.slice(f)),a=t(a,e,e=f+r.length*3,1)>>>0;const s=gn().subarray(a+f,a+e),u=y3.encodeInto(r,s);f+=u.written,a=t(a,e,f,1)>>>0}return ii=f,a}function S(r){const n=g(r);return h3(r),n}let Ie=new TextDecoder(
"utf-8",{ignoreBOM:!0});Ie.decode();const m3=2146435072;let mn=0;function B3(r){return mn+=r.length,mn>=m3&&(Ie=new TextDecoder("utf-8",{ignoreBOM:!0}),Ie.decode(),mn=r.length),Ie.decode(r)}const y3=new TextEncoder;
let ii=0,A;function qa(r){A=r}const Pa=Ei.length;function I3(){Ei.length=Pa,H2=Pa}const A3=100,x3=1e5;function Bn(r){let n=x3;const t=(e,a)=>{if(typeof e=="bigint"||typeof e=="symbol")return String(e);
if(typeof e!="object"||e===null)return e;if(a===A3||n<=0)return"[not shown]";n--;try{const{toJSON:o}=e;if(typeof o=="function")return t(o.call(e),a+1);if(Array.isArray(e))return e.map(s=>t(s,a+1));const f=Object.
entries(e).map(([s,u])=>[s,t(u,a+1)]);return Object.fromEntries(f)}catch{return"[not readable]"}};return t(r,0)}var z2=class extends Error{name="Base44Error";kind;retryable;attempts;constructor(r,n,t,e,a,o){
super(r),this.kind=o?.kind??T3(n??0),this.retryable=o?.retryable??!1,this.attempts=o?.attempts??1;const{operation:f,integrationType:s,connectorId:u,retryAfter:b,requestId:k,hint:d}=o??{};Object.assign(
this,Na({status:n,code:t,data:e,originalError:a,operation:f,integrationType:s,connectorId:u,retryAfter:b,requestId:k,hint:d}))}toJSON(){const{name:r,message:n,kind:t,status:e,operation:a,integrationType:o,
connectorId:f}=this,{retryable:s,attempts:u,retryAfter:b,requestId:k,hint:d}=this;return Na({name:r,message:n,kind:t,status:e,code:Bn(this.code),data:Bn(this.data),operation:a,integrationType:o,connectorId:f,
retryable:s,attempts:u,retryAfter:b,requestId:k,hint:d})}static[Symbol.hasInstance](r){return Object.hasOwn(this,"prototype")&&!Object.hasOwn(this.prototype,yn)?Function.prototype[Symbol.hasInstance].
call(this,r):typeof r=="object"&&r!==null&&yn in r}};const yn=Symbol.for("base44-connectors.Base44Error");Object.defineProperty(z2.prototype,yn,{value:!0}),Object.defineProperty(z2,"name",{value:"Base\
44Error"});function Na(r){const n=Object.entries(r).filter(([,t])=>t!==void 0);return Object.fromEntries(n)}function T3(r){switch(r){case 401:return"unauthenticated";case 402:return"quota";case 403:return"\
forbidden";case 404:return"not_connected";case 429:return"rate_limited";case 301:case 302:case 303:case 307:case 308:return"redirect"}return r>=500&&r<=599?"server":r===0||r>=400&&r<=499?"bad_request":
"invalid_response"}function Ae(r,n,t,e=!1){return{kind:r,message:n,hint:t,retryable:e,attempts:0}}function C3(){return Ae("invalid_argument","An argument cannot be read: one of its getters throws","Ch\
eck the getters of the arguments.")}function In(r){return typeof r=="object"&&r!==null&&"kind"in r&&!(r instanceof Error)}function j3(r){if(!(r instanceof Error))return!1;const{message:n}=r;return typeof n==
"string"&&(n.startsWith("Maximum call stack size exceeded")||n==="too much recursion")}function xe(r,n){if(j3(r)||r instanceof z2)return r;const{message:t,status:e,code:a,data:o,...f}=In(r)?r:C3(),s=new z2(
t,e,a,o,void 0,f);return Error.captureStackTrace?.(s,n),s}const Da=24;let T0;function O3(r){const n=r.stackPointer();let t=0,e=0,a=!1,o,f=!1;function s(B,j,O){const E=t===0?n:r.stackPointer();t++;try{
return j(...O)}catch(R){const D=a;throw a=!0,D||(B||(o=R),In(R)&&r.stackPointer()===E&&(a=!1)),a?An(R):R}finally{t--,a&&t===0&&u()}}function u(){try{const B=An(o);r.restart(),e++,S6(),x6(B),f=!0,a=!1,
o=void 0,b()}catch{}}function b(){f=!1;try{k6()}catch{f=!0}}function k(){return t===0&&(a&&u(),f&&b()),!a}const d=B=>(...j)=>{if(!k())throw An(o);if(t>=Da)throw E3();return s(!0,B,j)},h=(B,j)=>(...O)=>{
try{const E=j();k()&&E===e&&s(!1,B,O)}catch{}},{exports:w}=r,v=()=>e;n6({cancel:h(w.cancel,v),handleTimeout:h(w.handleTimeout,v),guardReaction(B){const j=e;return h(B,()=>j)}}),T0=d;const y=Object.keys(
w).filter(B=>/^[a-z]/.test(B)).map(B=>[B,d(w[B])]);return Object.fromEntries(y)}function E3(){return Ae("invalid_argument",`Calls must not be nested more than ${Da} deep within one another's fetch`,"H\
ave the fetch await something before it makes a call itself.")}function An(r){return Ae("internal",`base44-connectors failed inside${r===void 0?"":` (${qn(r)})`}: all calls under way were given up`,"T\
his is a bug in base44-connectors: please report it. Calls that follow are not affected.",!0)}var S3=Ja({authorizationOf:()=>Yf,callApi:()=>$f,cancel:()=>_f,clientFromConfig:()=>es,clientFromRequest:()=>ns,
connectAppUser:()=>rs,disconnectAppUser:()=>ts,getAccessToken:()=>as,getConnection:()=>os,getCurrentAppUserAccessToken:()=>fs,getCurrentAppUserConnection:()=>ss,getWorkspaceConnection:()=>cs,handleTimeout:()=>us,
invalidate:()=>ks,isConnected:()=>ls,isCurrentAppUserConnected:()=>ds,isWorkspaceConnected:()=>hs,refuseRequest:()=>ws,refuseServiceRole:()=>ps});let C0=va();qa(C0);const si=O3({exports:S3,stackPointer:()=>C0.
__wbindgen_add_to_stack_pointer(0),restart(){const{buffer:r}=C0.memory;r.byteLength>0&&structuredClone(r,{transfer:[r]}),C0=va(),qa(C0),I3()}});function La(r,n){return Te(()=>xn(r,n),()=>!1,La)}function Ma(r){
return Te(()=>Fa(r),()=>!!Ji(r,"requiresAuth"),Ma)}function xn(r,n){return Tn(r)||si.refuseRequest(),si.clientFromRequest(r.headers,n)}function Fa(r,n){return si.clientFromConfig(r,n)}function Tn(r){return typeof Ji(
Ji(r,"headers"),"get")=="function"&&Ji(r,"appId")===void 0}function Te(r,n,t){const e={state:j0(r,t)},a=j0(n,t),{serverUrl:o,appId:f,service:s}=e.state.credentials,u={connectors:U3(e),asServiceRole:{connectors:R3(
e),cleanup(){}},setToken:function b(k){const d=j0(()=>k?si.authorizationOf(k):void 0,b);d!==void 0&&(e.state=w6(e.state,d))},getConfig:()=>({serverUrl:o,appId:f,requiresAuth:a}),cleanup(){}};if(s===void 0){
const b=()=>j0(()=>si.refuseServiceRole(),b);Object.defineProperty(u,"asServiceRole",{get:b,set:d=>Object.defineProperty(u,"asServiceRole",{value:d,enumerable:!0,writable:!0}),enumerable:!1})}return u}
function R3(r){return{getConnection:(n,t)=>Ti(r,e=>si.getConnection(e,n,t)),getAccessToken:(n,t)=>Ti(r,e=>si.getAccessToken(e,n,t)),isConnected:(n,t)=>Ti(r,e=>si.isConnected(e,n,t)),isWorkspaceConnected:(n,t)=>Ti(
r,e=>si.isWorkspaceConnected(e,n,t)),isCurrentAppUserConnected:(n,t)=>Ti(r,e=>si.isCurrentAppUserConnected(e,n,t)),getWorkspaceConnection:(n,t)=>Ti(r,e=>si.getWorkspaceConnection(e,n,t)),getCurrentAppUserConnection:(n,t)=>Ti(
r,e=>si.getCurrentAppUserConnection(e,n,t)),getCurrentAppUserAccessToken:(n,t)=>Ti(r,e=>si.getCurrentAppUserAccessToken(e,n,t)),callApi:(n,t,e)=>Ti(r,a=>si.callApi(a,n,t,e)),invalidate:function n(t){j0(
()=>si.invalidate(r.state,t),n)}}}function U3(r){return{connectAppUser:(n,t)=>Ti(r,e=>si.connectAppUser(e,n,t)),disconnectAppUser:(n,t)=>Ti(r,e=>si.disconnectAppUser(e,n,t))}}async function Ti({state:r},n){
try{return await n(r)}catch(t){throw t instanceof Nn?q3(t.signal):Ha(xe(t,Ti),r.options?.onError)}}function q3(r){const n=r.reason;return n===void 0?new DOMException("Aborted","AbortError"):n}function Ha(r,n){
return r instanceof z2&&P3(r,n),r}async function P3(r,n){try{await n?.(r)}catch{}}function j0(r,n){try{return r()}catch(t){throw xe(t,n)}}function Cn(r,n,t){za(r);let e;const a=Te(()=>e=xn(n,t),()=>!1,
Cn);if(e?.credentials.service!==void 0){const{connectors:o}=a.asServiceRole,f=r.asServiceRole;za(f),Object.defineProperty(f,"connectors",{value:o,writable:!0,enumerable:!0,configurable:!0})}return r}function za(r){
if(!(typeof r=="object"&&r!==null))throw xe(Ae("invalid_argument","client must be what createClientFromRequest of @base44/sdk returned","Pass the client of @base44/sdk first, then the request."),Cn)}async function Wa(r,n,t){
return await Va(r,t,Wa).getConnection(n,t)}async function Ga(r,n,t){return await Va(r,t,Ga).getAccessToken(n,t)}function Va(r,n,t){try{return Te(()=>Tn(r)?xn(r,n):Fa(r,n),()=>!1,t).asServiceRole.connectors}catch(e){
throw Ha(e,N3(r,n))}}function N3(r,n){try{return Ji(n,"onError")??(Tn(r)?void 0:Ji(Ji(r,"options"),"onError"))}catch{return}}const D3=(r,n)=>T0(Zf)(r,n),L3=r=>T0(is)(r),M3=r=>T0(bs)(r),F3=r=>T0(vs)(r);
export{z2 as Base44Error,D3 as __bindProvider,En as __canRunInBackground,L3 as __checkProvider,je as __failureOf,M3 as __identifyProvider,In as __isReport,Oe as __readText,Rn as __sendOnce,Ln as __setTimer,
F3 as __stepProvider,xe as __toError,Bn as __toJson,Ma as createClient,La as createClientFromRequest,Ga as getAccessToken,Wa as getConnection,Cn as withConnectors};
