Object.defineProperty(exports,Symbol.toStringTag,{value:"Module"});var yn=Object.defineProperty,Wa=(r,n)=>{let t=Object.setPrototypeOf({},null);for(var e in r)yn(t,e,{get:r[e],enumerable:!0});return n&
1||yn(t,Symbol.toStringTag,{value:"Module"}),n&2?t:Object.preventExtensions(t)};function Ga(r){return 0}function In(){return!0}const Ja=4,Va=5,Xa=6,Qa=7;var Be=class extends TypeError{};function ye(r){
try{if(r instanceof Be)return Qa;let n=r;for(let t=0;t<3&&typeof n=="object"&&n;t++){const{name:e,message:a,code:o,cause:f,errors:s}=n;if(e==="NotCapable"||e==="PermissionDenied")return Xa;if(An(o)||An(
a))return Va;n=f??s?.[0]}}catch{}return Ja}const Ka=["bad port","certificate","CERT_","_CERT","VERIFY_LEAF_SIGNATURE"];function An(r){return typeof r=="string"&&Ka.some(n=>r.includes(n))}async function Ie(r,n){
const{body:t}=r;if(!Ya(t)||Za(r,n)){const f=await r.text();if(typeof f!="string")throw new Be("text must give a string");const s=f.length>n;return{text:s?f.slice(0,n):f,isTruncated:s}}const e=t.getReader(),
a=new TextDecoder;let o="";for(let f=n;;){const{done:s,value:u}=await e.read();if(s)return{text:o+a.decode(),isTruncated:!1};if(u.byteLength>f)return o+=a.decode(u.subarray(0,f)),e.cancel().catch(()=>{}),
{text:o,isTruncated:!0};f-=u.byteLength,o+=a.decode(u,{stream:!0})}}function Ya(r){return typeof r?.getReader=="function"}function Za({headers:r},n){if(typeof r?.get!="function")return!1;const t=r.get(
"content-length");return typeof t=="string"&&Number(t)<=n&&!r.get("content-encoding")&&!r.get("transfer-encoding")}let B0;function $a(r){B0=r}const{fetch:_a,Bun:i6,Deno:Ae}=globalThis;function xn(r,n){
if(i6)return{init:{...n,keepalive:!1}};if(!Ae?.version?.deno||!Ae.createHttpClient)return{init:n};if(r===_a&&typeof n.body=="string")return{init:{...n,body:new Blob([n.body])}};try{const t=Ae.createHttpClient(
{poolMaxIdlePerHost:0});return{init:{...n,client:t},client:t}}catch{return{init:n}}}const e6=0,n6=1,Tn=2,r6=3,xe=new Set;var t6=class{status=0;outcome=e6;value;#i=new AbortController;#e;#n;send(r,n,t,e,a,o){
xe.add(this);const{signal:f}=this.#i,s={...t,headers:e,body:a,signal:f};if(t.method==="GET")return Te(this.#r(r,n,s,o));const u=xn(r,s);return this.#n=u.client,Te(this.#r(r,n,u.init,o))}async#r(r,n,t,e){
try{const a=await r(n,t),o=a6(a);if(o)throw new Be(o);const{status:f}=a;if(a.type==="error")throw new TypeError("fetch gave a network error");if(this.#i.signal.aborted){o6(a.body);return}if(this.status=
f,this.#e=a,e===0||!a.ok)return;this.#a(await Ie(a,e))}catch(a){this.#o(a,ye(a));return}if(this.outcome===Tn)try{this.value=JSON.parse(this.value),this.outcome=n6}catch{}}readText(r){return Te(this.#t(
r))}async#t(r){try{this.#e&&this.#a(await Ie(this.#e,r))}catch(n){this.#o(n,ye(n))}}#a({text:r,isTruncated:n}){this.value=r,this.outcome=n?r6:Tn}#o(r,n){this.value=r,this.outcome=n}header(r){try{const n=this.#e?.
headers.get(r);return typeof n=="string"&&n.length<=f6?n:void 0}catch{return}}abort(){this.finish(),this.#i.abort()}finish(){xe.delete(this),this.#n?.close(),this.#n=void 0}};function a6(r){const n=r?.
status;return Number.isInteger(n)&&n>=0&&n<=999?typeof r.text!="function"?"text must be a function":typeof r.ok=="boolean"?void 0:"ok must be a boolean":"status must be an integer from 0 to 999"}function o6(r){
typeof r?.cancel=="function"&&r.cancel().catch(()=>{})}const f6=8192;function Te(r){return{then(n){return r.then(B0.guardReaction(n))}}}function s6(){for(const r of[...xe])try{r.abort()}catch{}}function c6(r,n,t,e){
return Object.freeze({credentials:r,options:n,appUrl:t,refusal:e})}function u6(r,n,t,e,a){return Object.freeze({serverUrl:r,appId:n,service:t,user:e,onBehalfOf:e,headers:a})}function b6(r,n,t,e){return Object.
freeze({callDefaults:r.slice(),fetch:n,onError:t,onAttempt:e})}function l6(r,n){const t=Object.freeze({...r.credentials,user:n});return Object.freeze({...r,credentials:t})}function Cn(r){const n=[];try{
let e=r;for(let a=0;a<3&&typeof e=="object"&&e;a++){const{message:o,code:f,name:s,cause:u,errors:b}=e,l=Ce(o)||Ce(f)||Ce(s);l&&n.push(l),e=u??b?.[0]}}catch{}const t=r===null?"null":typeof r;return n.length>
0?n.join(": "):`fetch failed with ${t}`}const k6=8192;function Ce(r){const n=r?String(r):"";return n.length<=k6?n:""}function d6(){return globalThis.fetch}const En=new WeakMap;let h6=0;function w6(r){
let n=En.get(r);return n===void 0&&En.set(r,n=++h6),n}function p6(){try{const{window:r}=globalThis;return r?.location?.href}catch{return}}function v6(){try{const r=globalThis.location?.href;return typeof r==
"string"?r:void 0}catch{return}}async function g6(r,n,t,e,a,o,f,s){const u={operation:n,[t]:e,attempt:a,milliseconds:f,outcome:s};try{await r(o===0?u:{...u,status:o})}catch{}}const y0=new Set;var jn=class{signal;constructor(r){
this.signal=r}},m6=class{promise;#i;#e;#n=0;#r;constructor(){if(this.promise=new Promise((r,n)=>{this.#i=r,this.#e=n}),this.promise.then(void 0,On),!this.#e)throw new RangeError("Maximum call stack si\
ze exceeded");y0.add(this)}resolve(r){this.#i(r),this.#t()}reject(r){this.#e(r),this.#t()}abort(r){this.reject(new jn(r))}listen(r,n){y6(r,this),this.#r=r,this.#n=n}onAbort(r){y0.has(this)&&(this.abort(
r),B0.cancel(this.#n))}#t(){y0.delete(this);const r=this.#r;r&&I6(r,this)}};function B6(r){for(const n of y0)n.reject(r)}function On(){}const I0=new WeakMap;function y6(r,n){const t=I0.get(r);if(t){t.
calls.add(n);return}const e=new Set([n]),a=()=>{for(const o of e)try{o.onAbort(r)}catch{Promise.resolve(o).then(f=>f.onAbort(r)).catch(On)}};r.addEventListener("abort",a),I0.set(r,{calls:e,listener:a})}
function I6(r,n){const t=I0.get(r);if(!(!t?.calls.delete(n)||t.calls.size>0)){I0.delete(r);try{r.removeEventListener("abort",t.listener)}catch{}}}function A6(r,n){return{accessToken:r,connectionConfig:n}}
function x6(r){return{success:r.success,phase:r.phase,status:r.status_code??null,data:r.data,dataBase64:r.data_base64??null,contentType:r.content_type??null,headers:r.headers??{},creditsCharged:r.credits_charged??
0}}function Sn(r,n){const{setTimeout:t,clearTimeout:e}=globalThis,a=t(n,r);return()=>e(a)}const A0=new Set;var T6=class{#i;constructor(r,n){A0.add(this),this.#i=Sn(r,()=>{A0.delete(this)&&B0.handleTimeout(
n)})}cancel(){A0.delete(this),this.#i?.()}};function C6(){for(const r of A0)r.cancel()}function E6(r,n){try{const{href:t,protocol:e,hostname:a,origin:o,username:f,password:s,search:u,hash:b}=new URL(r,
n),[l,d]=[f+s!=="",u+b!==""];return{href:t,protocol:e,hostname:a,origin:o,hasUserinfo:l,hasQuery:d}}catch(t){if(t?.name!=="TypeError")throw t;return}}function j6(r){switch(typeof r){case"undefined":return 0;case"\
boolean":return 1;case"number":return 2;case"string":return 3;case"object":return r===null?0:O6(r)?4:5;case"function":return 6;default:return 7}}function O6(r){try{return Array.isArray(r)}catch{return!1}}
const S6=65536;function R6(r){return typeof r=="string"&&r.length<=S6?r:void 0}function U6(r,n,t,e){return r+n+t+e}function q6(r){if(typeof r!="string"||r==="")return!1;for(let n=0;n<r.length;n++){const t=r.
charCodeAt(n);if(t<32||t===127)return!1}return!0}function Rn(r){return Object.entries(r).flat()}const P6=Symbol("unreadable");function Un(r,n){try{return zi(r,n)}catch{return P6}}function zi(r,n){if(!(typeof r!=
"object"||!r)&&!(!(n in r)||!N6(r,n)))return r[n]}function N6(r,n){if(Object.hasOwn(r,n))return!0;let t=Object.getPrototypeOf(r);for(;t&&!Object.hasOwn(t,n);)t=Object.getPrototypeOf(t);return t!==null&&
!D6(t)}function D6(r){return Object.getPrototypeOf(r)===null&&Object.hasOwn(r,"hasOwnProperty")}function L6(r){const n=[],t=a=>{if(typeof a!="object"||!a)return a;const o=Array.isArray(a)?[]:{};return n.
push([a,o]),o},e=t(r);for(let a=n.pop();a;a=n.pop()){const[o,f]=a;for(const s of Object.keys(o)){const u=t(o[s]);s==="__proto__"?Object.defineProperty(f,s,{value:u,writable:!0,enumerable:!0,configurable:!0}):
f[s]=u}}return e}function M6(r,n){return new Error(`base44-connectors needs ${r}`,n===void 0?{}:{cause:n})}const F6=globalThis;for(const r of["TextDecoder","TextEncoder","structuredClone"])if(F6[r]===
void 0)throw M6(`${r}, which is missing here. In Jest's environment jsdom, begin the test file with /** @jest-environment node */, or use an environment that has fetch and its kin`);var x0,D,Ee;const H6=new TextEncoder;
function L(r,n,t){H6.encodeInto(n,x0.subarray(r));for(let e=0;e<t.length;e+=2)r+=t.charCodeAt(e),x0[r]=t.charCodeAt(e+1)}function z6(){L(65536,"to_digit: invalid radix -- radix must be in the range 2 \
to 36 inclusive-The request's headers.get threw an error for \0\0\0 must be a number of \0 from \0 to \0\0#Base44 answered with JSON in which \0\0H","u\xC0\xC0\xC0\b\xC0\xC0&\xC0"),L(65805,'\0\0"n\
o permission to use the network: \0\x001fetch resolved to something that is no Response: \0\0could not reach Base44: \0\0\0: \0\0Sheaders must have values that are strings of printable Latin-1 characters: that\
 of \0\x07 is not\0Refused to send credentials to \x005, which is not among trustedOrigins: nothing was sent\0/Refused to send credentials over plain http to \0: nothing was sent\0\bRequest \0# must have at most\
 65536 characters\0\x001 must be a string of printable Latin-1 characters\0\0 must have at most \0\v characters',"\0\xC0%\xC04\xC0\x1B\xC0\xC0\xC0V\xC0*\xC0h\xC0\xC0&\xC04\xC0\xC0"),L(67514,`\0? m\
ust be well-formed Unicode: it holds half of a surrogate pair\0>headers must have values of at most 65536 characters: that of \0
 is longer\0\0 must be a function\0headers must not set \0.: give the credential as token or serviceToken\0\0! is required and must be a string\0\0 must be a string\0\0; must not be "." or "..": in a URL the\
se name another route\0\0 must be true or false\0Base44 answered with more than \0 bytes (maxResponseBytes)\0no answer within \0 ms (\0)\0&copy_from_slice: source slice length (\0+) does not match destin\
ation slice length (\0)\0\0	 (status \0)\0`,"\0\xC0\x81\xC0\r\xC0,\xC01\xC0$\xC0\xC0>\xC09\xC0.\xC0\x07\xC0+\xC0-\xC0\xC0\v\xC0"),L(68107,"\0","\0\xC0"),L(68131,"\0)\0\0b\0P\0\0\0\0\0\0	\0\0\0Error\0\0\0\0\
\0U\0\0\0\0\0\0\0\0\0\0U\0\0\0\0\0\0\0'","\0\xC0\r\x93\xD5\xD5\b\xDA"),L(68224,"\0\0U\0\0\0\0\0\0\0","\0\xD5\b\xDB"),L(68272,"\0\0U\0\0\0\0\0\0\0\0\0\0@\0\0\0\0\0\0\0\0\0A\0\0\0B\0\0\0@\0\0\0\0\0\0\0\0\0C\0\0\0D",
"\0\xD5\b\xDF"),L(68356,`App ID\0\0K\0\0\0\0B\0\0\0\0\0\0+\0\0\0\0<\0\0\0-\0\0\0optionstoken \0\0\0\0&\0\0\x002\0\0\0 \0\0\0\0=\0\0\0\0\0\0kindmessageservicehint: refused to follow a redirect: more than five, hidden by the browser\
, to http, or one that would repeat the request elsewheren\v\0~\0\0\0: no response before the deadline\0\0\0\0\v\0!\0\0\0: the response is not JSON, or longer than maxResponseBytes\0 \f\0;\0\0\0: the connection has no\
 access tokend\f\0$\0\0\0: could not be reached: statuserror/message error_description message error_summary errors/[]/message errors/[]/detail detail []/message Fault/Error/[]/Message err error titlehead\
er:x-request-id header:request-id header:x-github-request-id header:x-slack-req-idrequestIdretryAfterneededgranteddatadeveloper_token;\0\0\0\0\0\0\0*\0\0\0E\0\0\0,\0\0\0\0\0\0F\0\0\0G\0\0\0\0\0\0\0\0\0H\0\0\0operationbase44.inv\
alid after  attemptsx-request-idintegrationTypeconnectorIdretryableattemptscode"\0\0\0"(): base44-state\0M\0\0\0\0\0\0'\0\0\0okretriedredirectedfailedcachedcoalescedheadera URL that is too longlocationnamesec\
tionoriginsbaseUrldeadlinemaxRetriesmaxDelaymaxResponseBytesjsonapplication/jsonjsonTypecheckhttps:boundurlbodyrenewedrate_limitedaccountscopes\0\0
\0\0\0\0\0\0#\0\0\0
\0\0\0\0z\0\0\0\x07\0\0\0
\0\0\0\0\0\0\0\x007\0\0\0
\0\0\0\0\0\0\0\0\0\0\0x-base44-connector-errorretry-after\0
\0\0\0\0\0\0\0\0W\0\0\0
\0\0\0\0c\0\0\0\0\0\0
\0\0\0\0h\0\0\0\0\0\0
\0\0\0\0\0\0\0\0(\0\0\0
\0\0\0\0\0\0\0\0\0\0\0
\0\0\0\0S\0\0\0$\0\0\0baseDelaymilliseconds\0\0\0(\0	\0\0\x001\0\f\0\0\0\0\0\0\0\0\0\0\x7FmaxEntriesentries\0\0\0X\0
\0\0\0b\0\x07\0\0\0\0\0\0@B\0retries\0\0\0
\0\0\0\0\0\x07\0\0\0\0\0\0\0d\0\0\0bytes\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x7Fttl\0\0\0\0\0\x001\0\f\0\0\0\0\0\0\0\0\0timeout\0\0\0\x07\0\0\x001\0\f\0\0\0\0\0\0\0\0\0\x7F\0\0\b\0\0\x001\0\f\0\0\0\0\0\0\0\0\0\x7F\0\0\b\0\0\x001\0\f\0\0\0\0\0\0\0\0\0\0\x7FUnder base44 dev, calls go to production \
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
 again.Something other than Base44's API may have answered: check the server URL, and any proxy before it.\0`,"\u0114\xF4\u0243\xE2\x80\xA6\u012F\xAA\xAF4\x9A0\xED\xD5D\xFF\xFF\xFF6\xED\b\x84\xFF\b\xA4\f\xFF\xFF\xFF\xC4\xE0\x93\v\xE0\xFF\xFF\xFF\xE5\xFF\xFF\xFF\xF7\xFF\xFF\xFF\u05FB\xE2\x80\xA6"),
L(72496,`cachescopecredentialappretryabortedaddEventListenerremoveEventListenersignalforceRefreshallowInsecureHttptrustedOriginsfetchonErroronAttemptmetered_connector_requires_proxyinvalid_argumentinv\
alid_configurationinsecure_urluntrusted_originunauthenticatedquotaforbiddenmeterednot_connectedserverbad_requestredirectnetworkinvalid_responseBearer appIdserverUrlhttps://base44.appheadersgetserviceT\
okenBase44-App-IdBase44-Service-AuthorizationAuthorizationBase44-StateX-Data-Envx-data-envBase44-Api-UrldevprodGMT GMT0..0123456789ABCDEFexpsuccessphasephase is not a non-empty stringsuccess is not a \
booleanpathGETmethodPOSTPUTPATCHDELETEHEADhostquery/external-auth/tokens//external-auth/tokens/connectors//app-user-auth/connectors//token/connectors//call/initiateIntegration typeConnector ID/apps/Ta\
b	NewLine
excl!quot"QUOT"num#dollar$percnt%amp&AMP&apos'lpar(rpar)ast*midast*plus+comma,period.sol/colon:semi;lt<LT<equals=gt>GT>quest?commat@lsqb[lbrack[bsol\\rsqb]rbrack]Hat^lowbar_UnderBar_grave\`DiacriticalGr\
ave\`lcub{lbrace{verbar|vert|VerticalLine|rcub}rbrace}hyphen-dash-\0\0E\0\0\0\0I\0\b\0\0\0Q\0\0\0\0V\0\0\0\0[\0\0\0\0\`\0\0\0\0d\0\x07\0\0\0k\0\x07\0\0\0r\0\0\0\0v\0\0\0\0z\0\0\0\0\x7F\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x07\0\0\0\0\0\0\0\0\0\0\
\0\0\0\0\0\x07\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x07\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x07\0\0\0\0\0\0\0\0\0\0\x07\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x07\0\0\0\0\0\0\0\0\0\0\x07\0\0\0\0\0	\0\0\0\0\0\0\0\f\0\0\0\0\0\0\0\0"\0\x07\0\0\0)\0\x07\0\0\x000\0\
\0\0\x005\0\r\0\0\0B\0\0\0\0G\0\x07\0\0\0N\0\x07\0\0\0U\0\0\0\0[redacted]\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\0\0\0\0 \0\0\0\0\0 \0\0\0\0\0 \0\0\0\0\0 \0\b\0\0\0%%25%2525%252525!\0\0\0\0!\0\0\0\0!\0\0\0\0!\0\x07\0\0\0&&amp;\0\0@!\0\0\0\0A!\0\0\0\0\0\0\0\0\0*\0\0\0\0\0\0acceptcon\
tent-typex-app-idauthorizationon-behalf-ofx-origin-url\0h!\0\0\0\0\0\0n!\0\f\0\0\0\0\0z!\0\b\0\0\0\0\0\0!\0\r\0\0\0\0\0\0\0!\0\r\0\0\0\0\0\0!\0\f\0\0\0\0\0\0\0!\0\f\0\0\0\0\0__proto__localhost[::1].localhost127http:/apiaccess_tokenacce\
ss_token is not a non-empty string of printable charactersconnection_configconnection_config is neither an object nor nullredirect_urlredirect_url is not a non-empty stringmsgloc: errordetailNot Found\
Request failed with status code ; getConnectiongetAccessTokenisConnectedgetWorkspaceConnectionisWorkspaceConnectedgetCurrentAppUserConnectiongetCurrentAppUserAccessTokenisCurrentAppUserConnectedcallAp\
iconnectAppUserdisconnectAppUser: refused the token, and there is no other: the token does not cover this call: too many requests: not found: failed: refused the request (status ): refused to send its\
 token to : nothing was sentCall another service with a fetch of its own. If the origin is 's, give it as an option: origins.not_configuredreconnectmissing_scopenot_foundrefusedReconnect  in the app's\
 dashboard, or have the app's user connect again.the scope that this call needsAdd  to the scopes of the connector  (base44/connectors, or the app's dashboard), and connect it again., Send fewer reque\
sts to , or wait retryAfter seconds.The body could be read once only. Send the request again: it gets another token.\0\0\0E&\0P\0\0\0https://http://hostsbase}/lacksxlabelsconnectionConfig., which is no host\
 in * has no base URL: give the option baseUrl, or an absolute URL, which is no part of a path needs connectionConfig., which this connection does not havehttps://base.invalid/a URL with a user namea \
URL that cannot be parsed-./*lacking_scopesx-oauth-scopesheader:x-accepted-oauth-scopes:adminscope=""resetdatesecondsepoch_secondswaittoken_rejectedifinsufficient_scopeheader:[]www-authenticate is not\
 a service that is known: give its origins as an option, such as origins: ["https://api.example.com"]\0\0\0\0\0\0\0\0\0'\0\0[airtable]
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
like\0\0O\0\0\0\0\0\0\0\0\0I\0\0\0\f\0\0\0\0\0\0J\0\0\0K\0\0\0L`,"\u048C\x84\b\x89\b\x8D\b\x94\b\x99\b\x9F\b\xA6\b\xAA\b\xB0\b\xB5\b\xB8\b\xBB\b\xC2\b\xC5\b\xC8\b\xCE\b\xD5\b\xDA\b\xE1\b\xE6\b\xEB\b\xF2\b\xF6\b\xFD|\xDE\b\xDF\b\xE1\b\xE5P\xB5t\x82\f\x82\f\x8F\f\x9B\u25E3\xE2\x80\xA6\x07\xC2\b\xDF"),
L(83980,"\0\0\0M",""),L(84044,"i\0K\0\0\0d\v\0\0\0\0\0y\0H\0\0\0\0\0\0","\x97"),L(84088,`;\0M\0\0\0\0
\0\0%`,"\b\x82"),L(84144,"o\x07\0J\0\0\0L\0\0\0\0\0\0\0H\0\0\0\0\0\0\0","\xB3\b\xB1"),L(84232,'\0\0H\0\0\0\0\0\0\0\n\0\0\0N\0\0\0O\0\0\0P\0\0\0Q\0\0\0c\0\0\0\0\0\0\0\0\0\0options must be an objectfetch is required: this r\
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
be a string of printable Latin-1 charactersheaders must be a plain object of names and values\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0	\0\0\0\r\0\0\0\f\0\0\0	\0\0\0\x07\0\0\0\0\0\0\b\0\0\0\x07\0\0\0\x07\0\0\0\0\0\0\r\0%\0%\0%%\0I\x002%\0;%\0N\
\0_\0\0\0g\0n\0*\0\0\0$\0\0\0\0\0\0\v\0\0\0\0\0\0\b\0\0\0\0#\0$\x007$\0J$\0]$\0U$\0\0\0\0\0\0\0\0\0\0\0\0\0\0\f\0\0\0\0\0\0\0\0\0\0\0\0	\0\0\0\x07\0\0\0\r\0\0\0\f\0\0\0\0\0\0\v\0\0\0\b\0\0\0\x07\0\0\0\x07\0\0\0\0\0\0\0\x1B\0\0\x1B\0\0\r\0\0,\x001\0:\0A\0I\0N\0T\0_\0\0\0g\
\0n\0\0\0\0\x07\0\0\0\n\0\0\0\0\0\0\0\0\0	\0\0\0\0\0\0\0\0\0\0\0\0\0\0',"\0\xB3\b\x9A\u0300\xD5\u0384\xFC\b\xE6\u020C\x8A\x93\x9FX\xE0$\xE9d\xDC\xEC0\xE0$\x80\x82\x89\x93\x99\x9F"),
L(86800,"R\0\0\0S\0\0\0T\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\r\0\0\0\0\0\0\v\0\0\0\0\0\0\0\0\0\x1B\0\0\0\0\0\0\0\0\0\x07\0\0\0\0\0\0\0\0\0##\x000#\0>#\0I#\0_#\0s#\0\0#\0\0#\0\0#\0\0#\0\0#\0\0\0\0",
"l\x8E\xAA\xC3\xCA\xD8"),L(86948,"\0\0\0U",""),L(87e3,"'\x07\0G\0\0\0)\0\x001",""),L(87036,"\0\0P\0\0\0\0\0\0\0\0\0\0\0L\0\0\0\0\b\0\0\r","\0\x89\xDA\b\x9A"),L(87279,"\
",""),L(87473,"",""),L(87708,"closure in\
voked recursively or after being dropped\0\0V\0\0\0W\0\0\0X\0\0\0Y\0\0\0\0V\0\0\0\0\0\0\0,\0\0\0\0V\0\0\0\0\0\0\0 ","L\xC8\xBB"),L(87856,"\0\0P\0\0\0,\0\0	","\0\x89"),L(87879,"\0","\0\x80"),
L(87940,"",""),L(87984,"",""),L(88004,"",""),L(88016,"\b",""),L(88036,"\b",""),L(88060,"\b",""),L(88084,"",""),L(88104,"",""),L(88116,"",""),L(88132,"",""),L(88164,"",""),L(88184,"",""),L(88200,
"\0\0\0\0\0\0\0Z","")}var je=new ArrayBuffer(16),W6=new Int32Array(je);new Float32Array(je);var G6=new Float64Array(je);function h2(r){return W6[r]}function Oe(r){G6[0]=r}function p(){throw new Error(
"abort")}var bi;const i={};var T=Math.imul,Se=Math.fround,qn=Math.abs,z2=Math.clz32,c,Wi;function Pn(r,n,t,e){var a=0,o=0,f=0,s=0,u=0,b=0,l=0,d=0,h=0,w=0,v=0,y=0,B=0,C=0,j=0,O=0,S=0,q=0;a=c-608|0,c=a,
f=e<<2;i:{e:{n:{for(;;){if((o|0)!=(f|0)){if(b=t+o|0,o=o+4|0,!oe(i.i[b>>2]))continue;break n}break}t=0,i.b[a+516]=0,i.i[a+504>>2]=-2147483648,i.i[a+496>>2]=0,i.i[a+488>>2]=0,i.i[a+476>>2]=5e3,i.i[a+480>>
2]=0,i.i[a+468>>2]=2,i.i[a+472>>2]=100,i.i[a+460>>2]=1e4,i.i[a+464>>2]=3e4,i.b[a+456]=2,i.i[a+440>>2]=0;break e}if(Y6(a+440|0,t,e),t=i.i[a+440>>2],(t|0)!=2)o=i.i[a+444>>2];else{w=at(a+444|0),Q(n),Q(n+
16|0),q2(n+44|0),q2(n+60|0),o0(n+32|0),t=1;break i}}if(E(a+68|0,a+448|0,72),i.i[a+64>>2]=o,i.i[a+60>>2]=t,Ei(a+48|0,qs()|0),h=i.i[a+52>>2],w=i.i[a+48>>2],s0(a+40|0,87872),f=i.i[a+40>>2],e=i.i[f>>2],o=
i.i[a+44>>2],b=a+440|0,E(b,f+4|0,52),i.i[f>>2]=-2147483648,i.i[o>>2]=i.i[o>>2]+1,(e|0)!=-2147483647){f=a+280|0,E(f,b,52);e:{n:{r:{t:{if((e|0)!=-2147483648){if(i.i[a+440>>2]=e,E(a+444|0,f,52),!w)a:{if(!xi(
i.i[a+444>>2],i.i[a+448>>2],i.i[n+4>>2],i.i[n+8>>2])||!xi(i.i[a+456>>2],i.i[a+460>>2],i.i[n+20>>2],i.i[n+24>>2]))break a;E(a+204|0,f,52),i.i[a+200>>2]=e,l=1,e=i.B[a+248];break t}C4(a+440|0)}if(Ue(a+440|
0,n+28|0,68356,6),u=i.i[a+452>>2],o=i.i[a+448>>2],l=i.i[a+444>>2],e=i.i[a+440>>2],(e|0)==-2147483648){b=0,e=l;break r}if(i.i[a+400>>2]=u,i.i[a+396>>2]=o,i.i[a+392>>2]=l,i.i[a+388>>2]=e,u=0|i.i[n+4>>2],
b=i.i[n+8>>2],i.i[a+452>>2]=4,i.i[a+448>>2]=74277,i.i[a+440>>2]=u,i.i[a+444>>2]=b,s=a+548|0,X(s,a+440|0,2),e=i.i[a+552>>2],f=w&1?h:1024,Ji(a+332|0,e,i.i[a+556>>2],f),k(f),m(i.i[a+548>>2],e),e=0,i.i[a+
548>>2]=0,d=i.i[a+332>>2],(d|0)!=-2147483648){if(i.i[a+476>>2]=i.i[a+368>>2],f=i.i[a+364>>2],i.i[a+468>>2]=i.i[a+360>>2],i.i[a+472>>2]=f,f=i.i[a+356>>2],i.i[a+460>>2]=i.i[a+352>>2],i.i[a+464>>2]=f,z8(
s),i.i[a+440>>2]=d,f=i.i[a+340>>2],i.i[a+444>>2]=i.i[a+336>>2],i.i[a+448>>2]=f,f=i.i[a+348>>2],i.i[a+452>>2]=i.i[a+344>>2],i.i[a+456>>2]=f,v=i.B[a+478],(v|0)!=2)a:{if(f=i.i[a+444>>2],s=i.i[a+448>>2],!C2(
f,s,74277,4))break a;if(i.B[a+476]){e=1;break a}if(i.B[a+477]){e=2;break a}u=i.i[a+456>>2],b=0,(v|0)==1&&(b=!j0(u,i.i[a+460>>2])),e=i.i[a+360>>2],v=i.i[a+356>>2],y=i.i[a+364>>2],m(i.i[a+452>>2],u),i.i[a+
460>>2]=o,i.i[a+456>>2]=l,i.i[a+452>>2]=6,i.i[a+448>>2]=73279,i.i[a+444>>2]=s,i.i[a+440>>2]=f,o=a+440|0,X(a+548|0,o,3),u=i.i[a+552>>2],l=$(u|0,i.i[a+556>>2])|0,m(i.i[a+548>>2],u),i0(a+200|0,n),i0(a+212|
0,n+16|0),zr(o,l),S=a,q=$i(o),i.i[S+252>>2]=q,i.i[a+244>>2]=y,i.i[a+248>>2]=b,i.i[a+236>>2]=v,i.i[a+240>>2]=e,i.i[a+232>>2]=s,i.i[a+228>>2]=f,i.i[a+224>>2]=d,Q(a+388|0),l=0,e=(b|0)!=0;break t}Ai(a+440|
0)}Q(a+388|0),s=4;break n}b=1;t:{a:{if(!(i.b[a+136]&1)&(e&1)){d=a+236|0,e=3;break a}if(i.i[a+124>>2]!=-2147483648)for(s=T(i.i[a+132>>2],12),d=a+236|0,f=i.i[a+244>>2],u=i.i[a+240>>2],o=i.i[a+128>>2],e=
4;;){if(!s)break a;if(s=s-12|0,v=o+8|0,y=o+4|0,o=o+12|0,!!xi(i.i[y>>2],i.i[v>>2],u,f))break}e=5;break t}i0(a+376|0,d),b=0}if(d=i.i[a+252>>2],f=i.i[d>>2]+1|0,i.i[d>>2]=f,f||p(),o=-2147483648,f=i.i[a+200>>
2],(f|0)!=-2147483648&&(i.i[a+440>>2]=f,o=a+204|0,E(a+444|0,o,52),w?(C4(a+440|0),o=-2147483648):(E(a+548|0,o,52),o=f)),s0(a+32|0,87872),u=i.i[a+32>>2],f=i.i[u>>2],s=i.i[a+36>>2],v=a+388|0,y=u+4|0,E(v,
y,52),i.i[u>>2]=o,E(y,a+548|0,52),i.i[s>>2]=i.i[s>>2]+1,(f|0)==-2147483647&&p(),i.i[a+440>>2]=f,E(a+444|0,v,52),(f|0)!=-2147483648&&C4(a+440|0),!b){if(u=i.i[a+380>>2],b=i.i[a+384>>2],o=i.i[a+376>>2],L4(
d),s=4,!l)break n;break r}l&&H(w,h),b=1024;break e}H(w,h)}i.i[a+144>>2]=e,i.b[a+140]=s,i.i[a+152>>2]=u,i.i[a+156>>2]=b,i.i[a+148>>2]=o,i.i[a+216>>2]=i.i[a+156>>2],f=i.i[a+152>>2],o=0,i.i[a+208>>2]=o|i.
i[a+148>>2],i.i[a+212>>2]=f,e=i.i[a+144>>2],i.i[a+200>>2]=i.i[a+140>>2],i.i[a+204>>2]=e,i.b[a+451]=2,f=a+548|0,o=a+140|0,e=a+440|0,V2(f,o,e),W2(e,a+200|0,f),b=G2(e),B2(o),d=0}for(f=Di()|0,e=i.i[n+40>>
2]<<5,o=i.i[n+36>>2];;){if(e){di(f|0,i.i[o+12>>2],i.i[o+28>>2]),e=e-32|0,o=o+32|0;continue}break}B8(a+24|0,i.i[n+44>>2],i.i[n+56>>2]),e=i.i[a+28>>2],o=i.i[a+24>>2],B8(a+16|0,i.i[n+60>>2],i.i[n+72>>2]),
v=i.i[n+28>>2],f=zs(i.i[n+12>>2],v|0,(o&1?e:1024)|0,(i.i[a+16>>2]&1?i.i[a+20>>2]:1024)|0,f|0)|0,i.i[a+556>>2]=a+116,i.i[a+552>>2]=a+108,i.i[a+548>>2]=a+100,s=i.i[a+80>>2],w=i.i[a+84>>2],h=i.i[a+88>>2],
y=i.i[a+92>>2],C=i.i[a+96>>2],l=i.B[a+76];e:{if(!((s|0)!=1e4|(w|0)!=3e4|((h|0)!=2|(y|0)!=100)|(t&1|((C|0)!=5e3|(l|0)!=2))))for(u=0,o=0;;){if((o|0)==12)break e;if(e=(a+548|0)+o|0,o=o+4|0,!!i.i[i.i[e>>2]>>
2])break}for(i.i[a+208>>2]=i.i[a+556>>2],e=i.i[a+552>>2],i.i[a+200>>2]=i.i[a+548>>2],i.i[a+204>>2]=e,o=0;;){if((o|0)!=12){e=i.i[(a+200|0)+o>>2],x2(a+8|0,i.i[e>>2],i.i[e+4>>2]),i.i[(a+440|0)+o>>2]=i.i[a+
8>>2]&1?i.i[a+12>>2]:1024,o=o+4|0;continue}break}e=i.i[a+448>>2],o=i.i[a+444>>2],u=i.i[a+440>>2],i.i[a+472>>2]=t&1?i.i[a+64>>2]:0,t=(l|0)==2,i.i[a+464>>2]=t?0:i.i[a+72>>2],i.i[a+460>>2]=t?0:i.i[a+68>>
2],i.i[a+456>>2]=C,i.i[a+452>>2]=y,i.i[a+448>>2]=h,i.i[a+444>>2]=w,i.i[a+440>>2]=s,i.i[a+468>>2]=(t?0:l)&255,u=Ws(a+440|0,9,u|0,o|0,e|0)|0}d?t=F(i.i[d+24>>2]):t=1024,w=Hs(f|0,u|0,t|0,b|0)|0,E(a+160|0,
a+60|0,40),y=i.i[a+120>>2],C=i.i[a+116>>2],j=i.i[a+104>>2],O=i.i[a+100>>2],E(a+200|0,n,76),f=i.i[a+240>>2],n=i.i[a+236>>2],h=i.i[a+232>>2],o=a+260|0,u=1,b=0;e:if(d){if(ft(a+440|0,i.i[d+8>>2],i.i[d+12>>
2]),e=i.i[a+440>>2],l=0,(e|0)==-2147483648)break e;u=i.i[a+444>>2],b=e,l=i.i[a+448>>2]}else l=0;for(v8(a+388|0,o),s=f<<5,t=a+452|0,o=n,e=o;;){if(s){B=i.i[o+12>>2],f=i.i[o+20>>2],i.i[t>>2]=0|i.i[o+16>>
2],i.i[t+4>>2]=f,i.i[t+8>>2]=i.i[o+24>>2],f=i.i[o+4>>2],i.i[a+440>>2]=i.i[o>>2],i.i[a+444>>2]=f,i.i[a+448>>2]=i.i[o+8>>2],k(i.i[o+28>>2]),k(B),B=i.i[a+460>>2],i.i[e+16>>2]=i.i[a+456>>2],i.i[e+20>>2]=B,
B=i.i[a+452>>2],i.i[e+8>>2]=i.i[a+448>>2],i.i[e+12>>2]=B,B=i.i[a+444>>2],i.i[e>>2]=i.i[a+440>>2],i.i[e+4>>2]=B,s=s-32|0,e=e+24|0,o=o+32|0;continue}break}if(t=0,Q4(0,4),f=h<<5,s=(f>>>0)/24|0,o=n,h)e:{if(h=
T(s,24),(h|0)==(f|0))break e;if(!f){o=4;break e}if(o=f0(n,f,4,h),o)break e;p()}Q4(0,4),f=i.i[a+392>>2],B=0,i.i[a+584>>2]=B|i.i[a+388>>2],i.i[a+588>>2]=f,i.i[a+592>>2]=i.i[a+396>>2],h=a+216|0,i.i[a+568>>
2]=i.i[h+8>>2],f=i.i[h+4>>2],i.i[a+560>>2]=i.i[h>>2],i.i[a+564>>2]=f,v8(a+596|0,a+244|0),i.i[a+580>>2]=(e-n>>>0)/24,i.i[a+576>>2]=o,i.i[a+572>>2]=s,i.i[a+556>>2]=l,i.i[a+552>>2]=u,i.i[a+548>>2]=b,kr(a+
496|0,a+548|0),k(v),Q(a+200|0),n=a+440|0,E(n,a+160|0,40),i.i[a+492>>2]=y,i.i[a+488>>2]=C,i.i[a+484>>2]=j,i.i[a+480>>2]=O,i.i[a+512>>2]=d,l0(vt(n,F(w))),z4(a+124|0),H(i.i[a+108>>2],i.i[a+112>>2]);break i}
p()}i.i[r+4>>2]=w,i.i[r>>2]=t,c=a+608|0}function J6(r,n){r=r|0,n=n|0;var t=0,e=0,a=0,o=0,f=0,s=0,u=0,b=0,l=0,d=0,h=0,w=0,v=0,y=0,B=0,C=0,j=0,O=0,S=0,q=0,M=0,J=0,K=0,_=0,ti=0,si=0,d2=0;t=c-128|0,c=t,i.
i[t+24>>2]=n,e=ue(n|0)|0,i.i[t+28>>2]=e,Nt(t+16|0,xa(e|0)|0),J=i.i[t+20>>2],i.i[t+44>>2]=J,K=i.i[t+16>>2],i.i[t+40>>2]=K,i.i[t+36>>2]=t+28,i.i[t+32>>2]=t+24,f=7;i:{e:{n:{r:{t:{a:{f:{o:{s:{u:{c:{b:switch(e=
ic(n|0)|0,_=e>>>0>=9?9:e,_-1|0){case 0:break b;case 1:break c;case 2:break u;case 3:break e;case 4:break s;case 5:break o;case 6:break f;case 7:break a;case 8:break t;default:break r}if(e=fn(i.i[t+24>>
2])|0,a=se(e),k(e),!a)b:{$n(t+88|0,t+24|0,i.i[t+28>>2],0),e=i.i[t+92>>2],a=1;l:switch(i.i[t+88>>2]){case 0:break b;case 2:break i;default:break l}on(i.i[t+24>>2],e|0),k(e)}a=(lc(n|0)|0)!=0,f=2;break e}
a=Fi(i.i[t+24>>2])|0,e=a&65535,o=e-301|0,o>>>0>7|!(1<<o&199)?s=e?3:2:s=fo(t+24|0,t+28|0)&255,O=a>>>8|0,f=3;break e}if((Fi(i.i[t+24>>2])&65535)>>>0<400&&kc(n|0)|0){f=5;break e}Dn(t+88|0,t+32|0),a=i.i[t+
92>>2],d2=a&-16777216,s=a>>>16|0,O=a>>>8|0,h=i.B[t+96],f=i.i[t+88>>2];break e}f=6;break n}f=6;break e}a=1,e=or(11,i.i[t+24>>2]);break i}f=8;break e}f=8;break n}$n(t+88|0,t+24|0,i.i[t+28>>2],1),n=i.i[t+
92>>2],e=i.i[t+88>>2],a=e;r:switch(e|0){default:on(i.i[t+24>>2],n|0),k(n),e=0,a=0;break i;case 0:break i;case 2:break r}e=n,a=1;break i}a=1}l=Mc(n|0)|0,o=vc(i.i[t+28>>2])|0,d=wc(i.i[t+28>>2])|0,y=+Gs(
n|0),e=Ia(i.i[t+24>>2])|0,i.b[t+84]=e,i.b[t+81]=0,v=3,B=l>>>6&3,ti=B?(B|0)==1?1:2:0,i.b[t+72]=ti,j=l>>>4&3,B=(j|0)==1,i.b[t+71]=j?B?1:2:0,w=l>>>2&3,si=w?(w|0)==1?1:2:0,i.b[t+70]=si,u=(l&254)>>>1|0,i.b[t+
69]=u&1,i.b[t+68]=l&1,i.i[t+64>>2]=d,i.i[t+60>>2]=0,i.i[t+56>>2]=o,i.d[t+48>>3]=y,S=e>>>8|0,i.b[t+85]=S,b=e>>>18|0,i.b[t+83]=b&1,C=e>>>17|0,i.b[t+82]=C&1,q=e>>>16|0,i.b[t+80]=q&1,y=+le(),M=+Aa();e:if(f>>>
0>=2){e=11,o=4;n:{r:{t:switch(f-3|0){case 0:if(e=8,f=a&255|O<<8,(s&255)!=3)a:switch(ti-1|0){default:if((s&255)==2|(S&255)>>>0>4)break r;i.b[t+85]=S+1,o=!j,a=0;f:{o:switch((f&65535)-301|0){case 0:case 1:
a=B;break f;case 2:break o;default:break f}a=1}o=o|b;f:{o:{s:{if(C&1){if(h=1,(a|o)&1)break s;if(w)break r}else u:{if(h=(s&255)==1,(a|o)&1)break s;o=4;c:switch(si-1|0){case 1:break e;case 0:break c;default:
break u}if(h=0,(s&255)==1)break e;break o}if(!h|l&1)break o;break r}if(e=1,b&1)break f}e=(j|0)!=0&a}i.b[t+82]=h,o=1,i.b[t+81]=1,i.b[t+83]=e,e=i.B[t+81]|i.B[t+82]<<8|e<<16;break e;case 1:break e;case 0:
break a}if((f&65535)>>>0<=399){if(u&1){o=2;break e}}else if(o=2,!(C&1)|u&1)break e;e=12;break r;case 1:p();case 3:o=t+88|0,d=t+48|0;a:if(a&1){if(e=0,C&1||(e=0,!((l|b)&1)))break a;e=w>>>0<2|b}else e=0;
Ge(o,d,e&1,1,0,t,y,M),e=i.B[t+88]==5,o=e?2564:i.i[t+88>>2],d=e?0:i.i[t+92>>2],e=(d&255)<<24|o>>>8;break e;case 5:e=a&1?u&1?9:12:9;break r;case 2:break e;case 4:break n;default:break t}if(e=q&1,e&(a&1)){
e=u&1?2:12;break r}if(b&1|(!e|w>>>0<2))break n;e=u&1?6:12}o=4;break e}i.b[t+81]=0,o=1,e=i.B[t+81]|i.B[t+82]<<8|i.B[t+83]<<16}else{e=12,o=4;n:{r:switch(h-1|0){case 0:case 4:v=6;break n;case 2:v=4;break n;case 3:
v=5;break n;case 1:break n;case 5:break r;default:break e}v=7}if(C&1){e=u&1?v:12;break e}e=(s&255)<<16|d2|(a&255|(O&255)<<8);n:{r:{t:{a:switch(h-1|0){case 0:if(q&1){e=u&1?2:12;break e}else{i.s[t+88>>1]=
256,i.b[t+80]=1;break r}case 2:Ge(t+88|0,t+48|0,(w>>>0<2|b)&1,0,f,e,y,M);break t;case 5:break a;default:break n}Ge(t+88|0,t+48|0,((l|b)&1?w>>>0<2|b:0)&1,1,f,e,y,M)}if(i.B[t+88]!=5)break r;u=i.B[t+69];
break n}d=i.i[t+92>>2],o=i.i[t+88>>2],e=(d&255)<<24|o>>>8;break e}e=u&1?v:12}Jc(n|0,i.B[t+84]|(i.B[t+82]<<17|i.B[t+80]<<16)|i.B[t+83]<<18|i.B[t+85]<<8);e:{n:switch(_-1|0){default:a=69442,f=7;r:{t:switch((o&
255)-1|0){case 0:a=69257,f=10;break r;case 2:s=e&1,a=s?69250:69449,f=s?7:12;break r;case 1:break e;case 3:break t;default:break r}if((e&255)==12&&(Fi(i.i[t+24>>2])&65535)>>>0<=399){a=69248,f=2;break r}
a=69267,f=6}Tc(n|0,(D=P(a,f)>>2,i.i[D]));break;case 0:case 3:break n}n:switch((o&255)-1|0){case 0:if(e&1)r:{if(o=t+88|0,it(o,t+24|0),i.i[t+88>>2]==-2147483648)break r;a=$(i.i[t+92>>2],i.i[t+96>>2])|0,
on(i.i[t+24>>2],a|0),k(a),Ai(o)}Wc(n|0,e>>>16&1),f=1024;r:{if(!(e&256)&&(so(t+8|0,t+32|0),f=i.i[t+12>>2],a=1,i.i[t+8>>2]&1))break r;Xc(n|0,f|0),k(f),a=0}e=a?f:2;break i;case 2:Ta(i.i[t+24>>2],d|0),a=0,
e=4;break i;case 3:if((e&255)==12){a=0,e=5;break i}(e-2&255)>>>0>=6?(a=1,e=or(e,i.i[t+24>>2])):(n=t+88|0,Dn(n,t+32|0),a=1,e=V6(e,t+24|0,K,J,n));break i;case 1:break e;default:break n}e=e&1,a=0;break i}
n=65536,(Fi(i.i[t+24>>2])&65535)>>>0<=399&&(n=pc(i.i[t+28>>2])|0),Ta(i.i[t+24>>2],n|0),a=0,e=3}k(i.i[t+28>>2]),k(i.i[t+24>>2]),i.i[r+8>>2]=a,n=a&1,i.i[r+4>>2]=n?e:0,i.i[r>>2]=n?0:e,c=t+128|0}function V6(r,n,t,e,a){
var o=0,f=0,s=0,u=0,b=0,l=0,d=0,h=0,w=0,v=0,y=0,B=0,C=0,j=0,O=0,S=0,q=0,M=0;o=c-544|0,c=o,l=i.i[n>>2],fr(o+60|0,l),f=o+328|0,j4(f,n),J2(o+408|0,f,68782,145),i.i[o+472>>2]=i.i[o+408>>2],b=i.i[o+412>>2],
i.i[o+464>>2]=b,i.i[o+468>>2]=b,n=i.i[o+416>>2],i.i[o+476>>2]=b+T(n,12);i:if(n){if(i.i[o+468>>2]=b+12,d=1,f=0,s=i.i[b>>2],n=0,(s|0)==-2147483648)break i;f=i.i[b+8>>2],d=i.i[b+4>>2],n=s}else d=1,f=0,n=
0;for(b=n,h4(o+464|0),i.i[o+408>>2]=0,i.i[o+412>>2]=1,i.i[o+416>>2]=0,n=(f>>>2|0)+((f&3)!=0)|0,E2(o+408|0,n>>>0>=300?300:n),i.i[o+472>>2]=300,i.i[o+464>>2]=d,i.i[o+468>>2]=f+d,n=-300;f=Vi(o+464|0),!!((f|
0)!=1114112&&(_2(o+408|0,f),n=n+1|0,n)););if(f=i.i[o+412>>2],i.i[o+528>>2]=i.i[o+408>>2],i.i[o+532>>2]=f,i.i[o+536>>2]=i.i[o+416>>2],n=o+528|0,vi(o+340|0,o+60|0,n),(r&255)==3?(ci(o+48|0,t,e,69032,6),E0(
n,o+328|0,i.i[o+48>>2],i.i[o+52>>2]),i.i[o+536>>2]||(Ct(o+464|0,i.i[o+336>>2]),u=i.i[o+468>>2],f=i.i[o+472>>2],a0(o+40|0,u,f,75790,7),n=0,i.i[o+40>>2]==1&&(Si(o+32|0,u,f,i.i[o+44>>2]+7|0),s=i.i[o+36>>
2],n=i.i[o+32>>2]),f=n||1,n=n?s:0,a0(o+24|0,f,n,75797,1),o2(o+16|0,f,n,i.i[o+24>>2]&1?i.i[o+28>>2]:0),n=i.i[o+16>>2],Fe(o+408|0,n||1,n?i.i[o+20>>2]:0),m(i.i[o+464>>2],u),ai(o+528|0),i.i[o+536>>2]=i.i[o+
416>>2],s=i.i[o+412>>2],i.i[o+528>>2]=i.i[o+408>>2],i.i[o+532>>2]=s),i.i[o+472>>2]=i.i[o+536>>2],n=i.i[o+532>>2],i.i[o+464>>2]=i.i[o+528>>2],i.i[o+468>>2]=n,ci(o+8|0,t,e,69038,7),E0(o+476|0,o+328|0,i.
i[o+8>>2],i.i[o+12>>2]),S=i.i[o+464>>2],C=i.i[o+472>>2],e=i.i[o+468>>2]):(i.i[o+480>>2]=4,i.i[o+484>>2]=0,i.i[o+472>>2]=0,i.i[o+476>>2]=0,i.i[o+464>>2]=0,i.i[o+468>>2]=4,e=4),i.i[o+360>>2]=i.i[o+484>>
2],f=i.i[o+480>>2],i.i[o+352>>2]=i.i[o+476>>2],i.i[o+356>>2]=f,q=o,M=Fi(l|0)&65535,i.i[q+464>>2]=M,a4(o+368|0,o+464|0),n=ue(l|0)|0,S4(o+380|0,n),k(n),n=i.i[o+348>>2],t=r-2|0,(t&255)>>>0>5?(f=74845,s=21):
(t=t<<2&1020,f=i.i[t+86572>>2],s=i.i[t+86548>>2]),y=i.i[o+344>>2],h=i.i[o+376>>2],j=i.i[o+372>>2],B=i.i[o+388>>2],w=i.i[o+384>>2],n)i.i[o+420>>2]=n,i.i[o+416>>2]=y,i.i[o+412>>2]=2,O=74475,i.i[o+408>>2]=
74475,u=y,t=2;else{for(n=0;;){if((n|0)!=16){t=(o+408|0)+n|0,i.i[t>>2]=1,i.i[t+4>>2]=0,n=n+8|0;continue}break}n=i.i[o+420>>2],O=i.i[o+408>>2],u=i.i[o+416>>2],t=i.i[o+412>>2]}v=i.B[a+8],i.i[o+508>>2]=n,
i.i[o+504>>2]=u,i.i[o+500>>2]=t,i.i[o+496>>2]=O,i.i[o+492>>2]=1,i.i[o+488>>2]=74875,i.i[o+484>>2]=h,i.i[o+480>>2]=j,i.i[o+476>>2]=9,i.i[o+472>>2]=74866,i.i[o+468>>2]=s,i.i[o+464>>2]=f,Xi(o+424|0,r,w,B,
o+464|0,6);i:{e:{n:{r:switch((r&255)-2|0){case 0:i.i[o+464>>2]=75074,f=62,r=10,n=o+464|0,t=75084;break e;case 1:for(i.i[o+536>>2]=0,i.i[o+528>>2]=0,i.i[o+532>>2]=1,n=T(C,12),f=e;;){if(n){r=i.i[f+8>>2],
i.i[o+472>>2]=i.i[f+4>>2],i.i[o+476>>2]=r,r=i.i[o+536>>2],i.i[o+468>>2]=r?2:0,i.i[o+464>>2]=r?75279:1,n=n-12|0,f=f+12|0,Ke(o+528|0,o+464|0);continue}break}n=i.i[o+536>>2],n||(Yi(o+528|0,75146,30),n=i.
i[o+536>>2]),i.i[o+500>>2]=67,i.i[o+496>>2]=75212,i.i[o+492>>2]=B,i.i[o+488>>2]=w,i.i[o+484>>2]=32,i.i[o+480>>2]=75180,i.i[o+476>>2]=n,r=i.i[o+532>>2],i.i[o+472>>2]=r,i.i[o+468>>2]=4,i.i[o+464>>2]=75176,
X(o+516|0,o+464|0,5),m(i.i[o+528>>2],r);break i;case 2:i.i[o+464>>2]=75281,f=29,r=23,n=o+464|0,t=75304;break e;case 4:break r;default:break n}if((v|0)!=1)break n;X(o+516|0,75416,1);break i}i.i[o+516>>
2]=-2147483648;break i}i.i[n+20>>2]=f,i.i[n+16>>2]=t,i.i[n+12>>2]=B,i.i[n+8>>2]=w,i.i[n+4>>2]=r,X(o+516|0,n,3)}if(z(i.i[o+448>>2],i.i[o+452>>2]),i.i[o+456>>2]=i.i[o+524>>2],r=i.i[o+520>>2],u=0,i.i[o+448>>
2]=u|i.i[o+516>>2],i.i[o+452>>2]=r,t=o+60|0,vi(o+464|0,t,o+436|0),i.i[o+444>>2]=i.i[o+472>>2],r=i.i[o+468>>2],i.i[o+436>>2]=i.i[o+464>>2],i.i[o+440>>2]=r,h=g2(o+424|0),i.i[o+392>>2]=h,n=o+392|0,ri(n,68776,
6,L2(+((Fi(l|0)&65535)>>>0))|0),f=o+408|0,J2(f,o+328|0,68927,86),i.i[o+472>>2]=i.i[o+408>>2],s=i.i[o+412>>2],i.i[o+464>>2]=s,i.i[o+468>>2]=s,r=i.i[o+416>>2],i.i[o+476>>2]=s+T(r,12),r)i:{if(i.i[o+468>>
2]=s+12,r=i.i[s>>2],(r|0)==-2147483648)break i;i.i[o+396>>2]=r,r=i.i[s+8>>2],i.i[o+400>>2]=i.i[s+4>>2],i.i[o+404>>2]=r,vi(f,t,o+396|0),ri(n,69013,9,c2(f))}h4(o+464|0),i.i[a>>2]==1&&(r=i.i[a+4>>2],n=(r>>>
0)/1e3|0,ri(o+392|0,69022,10,N2(n+((0-r|0)!=(T(n,-1e3)|0))|0))),i.i[o+496>>2]=7,i.i[o+492>>2]=69038,i.i[o+488>>2]=C,i.i[o+484>>2]=e,i.i[o+480>>2]=S,i.i[o+476>>2]=6,i.i[o+472>>2]=69032,i.i[o+468>>2]=2,
r=i.i[o+356>>2],i.i[o+500>>2]=i.i[o+352>>2],i.i[o+504>>2]=r,i.i[o+508>>2]=i.i[o+360>>2],r=0,n=0;i:{for(;;){if((n|0)==40)break i;if(t=r+1|0,e=(o+464|0)+n|0,v=i.i[e+16>>2],(v|0)!=-2147483648){u=i.i[e+12>>
2],a=i.i[e+8>>2],e=e+20|0,r=i.i[e>>2],f=i.i[e+4>>2],e=r,i.i[o+412>>2]=r,r=f,i.i[o+416>>2]=r,i.i[o+408>>2]=v,r&&ri(o+392|0,a,u,p4(e,r)),n=n+20|0,ai(o+408|0),r=t;continue}break}if(i.i[o+464>>2]=t,(t|0)==
2)break i;for(n=1-r|0,f=e+36|0;;){if(!n)break i;n=n-1|0,ai(f),f=f+20|0}}return r=o+464|0,i3(r|0,l|0),O2(r,i.i[o+464>>2],i.i[o+468>>2]),i.i[o+464>>2]!=-2147483648?(i.i[o+416>>2]=i.i[o+472>>2],f=i.i[o+468>>
2],i.i[o+408>>2]=i.i[o+464>>2],i.i[o+412>>2]=f):(i.i[o+416>>2]=0,i.i[o+408>>2]=0,i.i[o+412>>2]=1),r=wa(l|0)|0,Y4(r)?(s=i.i[o+412>>2],Mn(o+464|0,o+60|0,s,i.i[o+416>>2]),a=i.i[o+464>>2],(a|0)!=-2147483648&&
(e=i.i[o+468>>2],Tt(o,e,i.i[o+472>>2]),t=i.i[o+4>>2],n=i.i[o>>2],m(a,e),k(r),r=n&1?t:1024),f=r,m(i.i[o+408>>2],s)):(n=o+464|0,vi(n,o+60|0,o+408|0),f=c2(n),k(r)),ri(o+392|0,69045,4,f),f2(o+424|0),m(i.i[o+
380>>2],w),m(i.i[o+368>>2],j),m(i.i[o+340>>2],y),m(b,d),H(i.i[o+328>>2],i.i[o+332>>2]),Ki(o+60|0),c=o+544|0,h}function X6(r,n,t){r=r|0,n=n|0,t=t|0;var e=0,a=0,o=0,f=0,s=0,u=0,b=0,l=0,d=0,h=0,w=0,v=0,y=0,
B=0,C=0,j=0,O=0,S=0,q=0,M=0,J=0,K=0,_=0;if(e=c-464|0,c=e,fe(n))i:{if(Ii(e- -64|0,n,72837,5),i.i[e+232>>2]=9,i.i[e+64>>2]!=1){i.i[e+368>>2]=-2147483648,i.i[e+372>>2]=9;break i}if(j=i.i[e+68>>2],Z0(e+232|
0),J=Y(j)&255,(J|0)==2)a=e+312|0,t2(a,j),$0(e+152|0,a),a=i.i[e+160>>2],i.i[e+248>>2]=i.i[e+156>>2],i.i[e+252>>2]=a,i.i[e+256>>2]=i.i[e+164>>2],o=i.i[e+152>>2];else if(N0(e+152|0,j,72837,5),a=i.i[e+164>>
2],i.i[e+312>>2]=i.i[e+160>>2],i.i[e+316>>2]=a,i.i[e+320>>2]=i.i[e+168>>2],o=i.i[e+156>>2],i.i[e+152>>2]){i.i[e+384>>2]=i.i[e+320>>2],a=i.i[e+316>>2],i.i[e+376>>2]=i.i[e+312>>2],i.i[e+380>>2]=a,i.i[e+
372>>2]=o,i.i[e+368>>2]=-2147483648;break i}else i.i[e+256>>2]=i.i[e+320>>2],a=i.i[e+316>>2],i.i[e+248>>2]=i.i[e+312>>2],i.i[e+252>>2]=a;if((o|0)!=-2147483648)e:{if(a=i.i[e+252>>2],i.i[e+156>>2]=i.i[e+
248>>2],i.i[e+160>>2]=a,i.i[e+152>>2]=o,i.i[e+164>>2]=i.i[e+256>>2],a=i.i[e+160>>2],a&&M0(i.i[e+156>>2],a)){i.i[e+312>>2]=o,a=i.i[e+252>>2],i.i[e+316>>2]=i.i[e+248>>2],i.i[e+320>>2]=a,i.i[e+324>>2]=i.
i[e+256>>2];break e}Q(e+152|0),i.i[e+312>>2]=-2147483648}else i.i[e+312>>2]=-2147483648;if(s=e+372|0,n0(e+152|0,e+312|0,e+232|0),a=i.i[e+160>>2],i.i[e+336>>2]=0|i.i[e+156>>2],i.i[e+340>>2]=a,a=i.i[e+168>>
2],i.i[e+344>>2]=i.i[e+164>>2],i.i[e+348>>2]=a,i.i[e+152>>2]==1)a=i.i[e+348>>2],i.i[s+8>>2]=i.i[e+344>>2],i.i[s+12>>2]=a,a=i.i[e+340>>2],i.i[s>>2]=i.i[e+336>>2],i.i[s+4>>2]=a,i.i[e+368>>2]=-2147483648;else
e:{a=i.i[e+348>>2],i.i[e+272>>2]=i.i[e+344>>2],i.i[e+276>>2]=a,a=i.i[e+340>>2],i.i[e+264>>2]=i.i[e+336>>2],i.i[e+268>>2]=a,Ii(e+56|0,n,72842,9);n:{if(i.i[e+56>>2]==1){if(N0(e+152|0,i.i[e+60>>2],72842,
9),a=i.i[e+160>>2],i.i[e+336>>2]=0|i.i[e+156>>2],i.i[e+340>>2]=a,a=i.i[e+168>>2],i.i[e+344>>2]=i.i[e+164>>2],i.i[e+348>>2]=a,i.i[e+152>>2]){a=i.i[e+348>>2],i.i[s+8>>2]=i.i[e+344>>2],i.i[s+12>>2]=a,a=i.
i[e+340>>2],i.i[s>>2]=i.i[e+336>>2],i.i[s+4>>2]=a,i.i[e+368>>2]=-2147483648;break n}if(i.i[e+160>>2]=9,i.i[e+156>>2]=72842,i.i[e+152>>2]=10,n0(e+312|0,e+336|0,e+152|0),a=i.i[e+320>>2],i.i[e+296>>2]=0|
i.i[e+316>>2],i.i[e+300>>2]=a,a=i.i[e+328>>2],i.i[e+304>>2]=i.i[e+324>>2],i.i[e+308>>2]=a,i.i[e+312>>2]==1){a=i.i[e+308>>2],i.i[s+8>>2]=i.i[e+304>>2],i.i[s+12>>2]=a,a=i.i[e+300>>2],i.i[s>>2]=i.i[e+296>>
2],i.i[s+4>>2]=a,i.i[e+368>>2]=-2147483648;break n}else a=i.i[e+308>>2],i.i[e+288>>2]=i.i[e+304>>2],i.i[e+292>>2]=a,a=i.i[e+300>>2],i.i[e+280>>2]=i.i[e+296>>2],i.i[e+284>>2]=a}else ne(e+280|0,72851,18);
if(v=e+384|0,i.i[e+364>>2]=0,i.i[e+356>>2]=0,i.i[e+360>>2]=4,Ii(e+48|0,n,72869,7),i.i[e+48>>2]&1)r:{if(y=i.i[e+52>>2],ei(e+40|0,y,72876,3),i.i[e+40>>2]==1?(u=i.i[e+44>>2],a=Y(u),k(u),a=(a&255)==5):a=0,
a|(Y(y)&255)!=6)v=s;else{if(a=Ys(y|0)|0,u0(e+32|0),i.i[e+32>>2]==1)k(i.i[e+36>>2]);else t:{if(rr(e+312|0,a),k(a),u=i.i[e+312>>2],i.i[e+152>>2]=12,(u|0)==-2147483648)break t;a=i.i[e+320>>2],o=i.i[e+316>>
2],Z0(e+152|0),S=(a<<4)+o|0,i.i[e+324>>2]=S,i.i[e+320>>2]=u,i.i[e+312>>2]=o;a:{f:{o:{s:{u:{c:{b:{l:{k:{d:{for(;;){h:{if((o|0)==(S|0))break d;if(u=o+16|0,q=i.i[o>>2],(q|0)==-2147483648)break h;if(a=i.i[o+
8>>2],M=i.i[o+4>>2],w=i.i[o+12>>2],oe(w)){for(i.i[e+296>>2]=w,Ci(e+152|0,M,a),o=i.i[e+160>>2],a=o,B=i.i[e+156>>2],b=B,o=0,C=i.i[e+152>>2];;){if((a|0)!=(o|0)){h=o+b|0,l=i.B[h],i.b[h]=l|((l-65&255)>>>0<
26?32:0),o=o+1|0;continue}break}if(!a||N(b,a,74236,9))break k;for(o=0;;){if((a|0)!=(o|0)){if(h=i.B[o+b|0],!((h-48&255)>>>0<10|((h&223)-65&255)>>>0<26)&&(l=h-33|0,!(!(l>>>0>13|!(1<<l&13949))|h-94>>>0<3)))
w:switch(h-124|0){case 0:case 2:break w;default:break k}o=o+1|0;continue}break}if(N(b,a,74114,13)||N(b,a,74127,12))break b;if(ni(e+152|0,w),f=i.i[e+152>>2],(f|0)==-2147483648)break l;if(d=i.i[e+156>>2],
o=i.i[e+160>>2],!M0(d,o))break c;if(O=i.i[e+152>>2],d=i.i[e+156>>2],(C|0)==-2147483648)break u;l=i.i[e+364>>2]<<5,f=i.i[e+360>>2]+8|0;w:{p:{for(;;){v:{if(B=f,!l)break v;if(l=l-32|0,f=f+32|0,!xi(i.i[B-
4>>2],i.i[B>>2],b,a))continue;break p}break}i.i[e+304>>2]=a,i.i[e+300>>2]=b,i.i[e+296>>2]=C,f=e+152|0,$0(f,e+296|0),i.i[e+180>>2]=w,i.i[e+176>>2]=o,i.i[e+168>>2]=O,i.i[e+172>>2]=d,d4(e+356|0,f);break w}
f=B-8|0,Q(f+16|0),i.i[f+28>>2]=w,i.i[f+24>>2]=o,i.i[f+16>>2]=O,i.i[f+20>>2]=d,m(C,b)}f=a}else k(w);m(q,M),o=u;continue}break}break s}u=S;break s}i.i[e+316>>2]=u,m(C,b),b=1;break f}i.i[e+316>>2]=u,b=J0(
e+296|0)?3:2;break o}i.i[e+316>>2]=u,b=0;break o}i.i[e+316>>2]=u,m(f,d),b=2;break o}i.i[e+316>>2]=u,f=a;break a}i.i[e+316>>2]=u,b4(e+312|0),k(y);break r}f=C,O=B,d=a}k(w)}i.i[e+380>>2]=O,i.i[e+384>>2]=
d,i.i[e+376>>2]=f,i.i[e+372>>2]=b,i.i[e+368>>2]=-2147483648,m(q,M),b4(e+312|0),k(y),o0(e+356|0),Q(e+280|0);break n}i.i[e+372>>2]=12}i.i[v>>2]=12,i.i[e+368>>2]=-2147483648,k(y),o0(e+356|0),Q(e+280|0);break n}
if(Ii(e+24|0,n,72879,12),Ne(e+152|0,i.i[e+24>>2],i.i[e+28>>2],72879,12),a=i.i[e+160>>2],f=0,i.i[e+448>>2]=f|i.i[e+156>>2],i.i[e+452>>2]=a,a=i.i[e+168>>2],i.i[e+456>>2]=i.i[e+164>>2],i.i[e+460>>2]=a,i.
i[e+152>>2])a=i.i[e+460>>2],i.i[s+8>>2]=i.i[e+456>>2],i.i[s+12>>2]=a,a=i.i[e+452>>2],i.i[s>>2]=i.i[e+448>>2],i.i[s+4>>2]=a,i.i[e+368>>2]=-2147483648;else if(Ii(e+16|0,n,68403,5),Ne(e+152|0,i.i[e+16>>2],
i.i[e+20>>2],68403,5),a=i.i[e+160>>2],i.i[e+312>>2]=0|i.i[e+156>>2],i.i[e+316>>2]=a,a=i.i[e+168>>2],i.i[e+320>>2]=i.i[e+164>>2],i.i[e+324>>2]=a,i.i[e+152>>2]!=1){a=i.i[e+268>>2],i.i[v>>2]=i.i[e+264>>2],
i.i[v+4>>2]=a,a=i.i[e+276>>2],i.i[v+8>>2]=i.i[e+272>>2],i.i[v+12>>2]=a,a=i.i[e+324>>2],i.i[e+436>>2]=i.i[e+320>>2],i.i[e+440>>2]=a,a=i.i[e+316>>2],i.i[e+428>>2]=i.i[e+312>>2],i.i[e+432>>2]=a,a=i.i[e+360>>
2],i.i[e+400>>2]=i.i[e+356>>2],i.i[e+404>>2]=a,i.i[e+408>>2]=i.i[e+364>>2],a=i.i[e+284>>2],i.i[e+368>>2]=i.i[e+280>>2],i.i[e+372>>2]=a,a=i.i[e+292>>2],i.i[e+376>>2]=i.i[e+288>>2],i.i[e+380>>2]=a,a=i.i[e+
460>>2],i.i[e+420>>2]=i.i[e+456>>2],i.i[e+424>>2]=a,a=i.i[e+452>>2],i.i[e+412>>2]=i.i[e+448>>2],i.i[e+416>>2]=a;break e}else a=i.i[e+324>>2],i.i[s+8>>2]=i.i[e+320>>2],i.i[s+12>>2]=a,a=i.i[e+316>>2],i.
i[s>>2]=i.i[e+312>>2],i.i[s+4>>2]=a,i.i[e+368>>2]=-2147483648,q2(e+448|0);Q(e+264|0),Q(e+280|0),o0(e+356|0);break e}Q(e+264|0)}if((J|0)!=2)break i;k(j)}else i.i[e+368>>2]=-2147483648,i.i[e+372>>2]=8;p8(
e+76|0,e+368|0),o=i.i[e+80>>2],a=i.i[e+76>>2];i:{if((a|0)==-2147483648)k(t);else for(E(e+160|0,e+84|0,68),i.i[e+156>>2]=o,i.i[e+152>>2]=a,ei(e+8|0,n,68396,7),d=i.i[e+12>>2],a=i.i[e+8>>2],K=e,_=L8(t),i.
i[K+80>>2]=_,i.i[e+76>>2]=a&1?d:1024,Pn(e,e+152|0,e+76|0,2),t=0,o=i.i[e+4>>2],f=i.i[e>>2];;){if((t|0)==8)break i;k(i.i[(e+76|0)+t>>2]),t=t+4|0}f=1}k(n),i.i[r+8>>2]=f,n=f&1,i.i[r+4>>2]=n?o:0,i.i[r>>2]=
n?0:o,c=e+464|0}function Nn(r,n,t){var e=0,a=0,o=0,f=0,s=0,u=0,b=0,l=0,d=0,h=0,w=0,v=0,y=0,B=0,C=0,j=0,O=0,S=0,q=0,M=0,J=0,K=0,_=0,ti=0,si=0,d2=0,me=0,gn=0,mn=0,Bn=0;e=c-672|0,c=e,w=Ac()|0,f=F(i.i[t+8>>
2]),i.i[e+44>>2]=r,i.i[e+40>>2]=w,i.i[e+48>>2]=f,i.b[e+52]=n,l=n&255,d=i.B[l+86928],gn=Pc(w|0)|0,Q2(e+76|0,d),_=e+408|0,n=i.B[e+95],Ue(_,e+48|0,n?73267:73251,n?12:16),n=i.i[e+420>>2],u=i.i[e+416>>2],f=
i.i[e+412>>2],a=i.i[e+408>>2];i:{if((a|0)==-2147483648)t=0;else{i.i[e+108>>2]=n,i.i[e+104>>2]=u,i.i[e+100>>2]=f,i.i[e+96>>2]=a;e:{if(i.i[t>>2]==1)n:{eo(e+408|0,i.i[t+4>>2]);r:{t:switch(a=i.i[e+408>>2],
a-5|0){case 0:break t;case 1:break n;default:break r}O=1,S=i.i[e+412>>2];break n}n=i.i[e+416>>2],u=i.i[e+412>>2],t=1,f=a;break e}o=zn(r),a=i.i[o+32>>2],s=i.i[o+28>>2];n:{if((Y(i.i[t+12>>2])&255)!=6)i.
b[e+424]=0,i.i[e+420>>2]=a,i.i[e+416>>2]=s,i.i[e+408>>2]=0;else r:{if(lo(e+408|0,t+12|0,s,a),a=i.i[e+420>>2],s=i.i[e+416>>2],h=i.i[e+412>>2],B=i.i[e+408>>2],(B|0)!=2)break r;t=3,n=a,u=s,f=h;break n}if(i.
i[o+80>>2])r:{if(q=i.i[e+424>>2],t=3,b=Gt(i.i[o+48>>2],i.i[o+52>>2]),!(ms(b|0)|0))break r;if(O)t:{if(v=$c(S|0)|0,u0(e+32|0),y=1,i.i[e+32>>2]!=1)break t;k(i.i[e+36>>2]),t=1;break r}t:{if((B|0)==1&&Ss(h|
0)|0){Os(w|0,h|0),k(h),H(y,v),k(b),t=10;break t}if(M=i.i[o+12>>2],mn=i.i[o+8>>2],Bn=i.B[e+92],T4(e+112|0,o- -64|0),L0(e+24|0,f,u),ti=i.i[e+28>>2],si=i.i[e+24>>2],d2=ha(b|0)|0,me=cc(r|0)|0,u=i.i[o+80>>
2],f=i.i[e+88>>2],j=i.i[e+84>>2],t=K4(i.i[e+76>>2],i.i[e+80>>2]),f=K4(j,f),u=Ms(i.i[u+24>>2],t|0,n|0,f|0)|0,k(f),k(t),f=F(r),n=e+408|0,j=e+40|0,c4(n,o,j),i.i[e+236>>2]=i.i[e+92>>2],r=i.i[e+88>>2],i.i[e+
228>>2]=0|i.i[e+84>>2],i.i[e+232>>2]=r,r=i.i[e+80>>2],i.i[e+220>>2]=i.i[e+76>>2],i.i[e+224>>2]=r,t=Bi(8,136),i.i[t+12>>2]=v,i.i[t+8>>2]=y,i.i[t>>2]=1,i.i[t+4>>2]=1,E(t+16|0,n,40),i.i[t+72>>2]=0,i.i[t+
64>>2]=0,i.i[t+68>>2]=1024,i.i[t+56>>2]=0,i.s[t+132>>1]=0,i.i[t+128>>2]=0,i.i[t+116>>2]=0,i.i[t+120>>2]=0,v=mn?M:(Bn|0)==1?33554432:1048576,i.i[t+112>>2]=v,i.i[t+108>>2]=b,i.i[t+104>>2]=u,i.i[t+100>>2]=
f,r=i.i[e+220>>2],i.i[t+76>>2]=i.i[e+216>>2],i.i[t+80>>2]=r,r=i.i[e+228>>2],i.i[t+84>>2]=i.i[e+224>>2],i.i[t+88>>2]=r,r=i.i[e+236>>2],i.i[t+92>>2]=i.i[e+232>>2],i.i[t+96>>2]=r,i8(n,j),r=i.i[t>>2]+1|0,
i.i[t>>2]=r,r){r=i.i[o+80>>2],f=i.i[r+20>>2],u=i.i[r+16>>2],r=i.i[u>>2]+1|0,i.i[u>>2]=r,r||p(),i.i[e+192>>2]=i.i[o+44>>2],r=i.i[o+40>>2],i.i[e+184>>2]=0|i.i[o+36>>2],i.i[e+188>>2]=r,i.i[e+176>>2]=i.i[o+
24>>2],r=i.i[o+20>>2],i.i[e+168>>2]=i.i[o+16>>2],i.i[e+172>>2]=r,b=In()|0,r=i.i[e+420>>2],i.i[e+208>>2]=i.i[e+416>>2],i.i[e+212>>2]=r,r=i.i[e+412>>2],i.i[e+200>>2]=i.i[e+408>>2],i.i[e+204>>2]=r,r=i.i[e+
124>>2],i.i[e+160>>2]=i.i[e+120>>2],i.i[e+164>>2]=r,r=i.i[e+116>>2],i.i[e+152>>2]=i.i[e+112>>2],i.i[e+156>>2]=r,n=e+128|0,D4(n),u2(),r=i.i[e+212>>2],i.i[e+224>>2]=i.i[e+208>>2],i.i[e+228>>2]=r,r=i.i[e+
204>>2],i.i[e+216>>2]=i.i[e+200>>2],i.i[e+220>>2]=r,i.i[e+244>>2]=f,i.i[e+240>>2]=u,i.i[e+236>>2]=a,i.i[e+232>>2]=s,r=i.i[e+188>>2],i.i[e+248>>2]=i.i[e+184>>2],i.i[e+252>>2]=r,i.i[e+256>>2]=i.i[e+192>>
2],i.i[e+260>>2]=t,r=i.i[e+172>>2],i.i[e+264>>2]=i.i[e+168>>2],i.i[e+268>>2]=r,i.i[e+272>>2]=i.i[e+176>>2],i.i[e+276>>2]=si,i.i[e+280>>2]=ti,i.i[e+284>>2]=d2,i.i[e+292>>2]=v,i.i[e+296>>2]=me,i.b[e+288]=
d,i.b[e+321]=(b|0)!=0,y=i.B[l+86596],i.b[e+320]=y,i.b[e+316]=q,r=i.i[e+124>>2],i.i[e+308>>2]=i.i[e+120>>2],i.i[e+312>>2]=r,r=i.i[e+116>>2],i.i[e+300>>2]=i.i[e+112>>2],i.i[e+304>>2]=r,qt(e+328|0,n),l=e+
616|0,Q2(l,d);a:if(i.B[e+633])r=2;else{if(n=i.B[e+272],r=2,(n|0)==2)break a;r=i.i[e+268>>2],M=i.i[e+264>>2],Lt(l,e+276|0,n&1),i.i[e+660>>2]=M,i.i[e+664>>2]=r,E(e+356|0,l,52),i.b[e+354]=i.B[e+179],i.s[e+
352>>1]=i.B[e+177]|i.B[e+178]<<8,r=n}i.i[e+488>>2]=i.i[e+192>>2],n=i.i[e+188>>2],l=i.i[e+184>>2],i.i[e+480>>2]=l,i.i[e+484>>2]=n,i.i[e+520>>2]=me,i.i[e+516>>2]=v,i.b[e+512]=d,i.i[e+508>>2]=d2,i.i[e+504>>
2]=ti,i.i[e+500>>2]=si,i.i[e+496>>2]=t,n=i.i[e+156>>2],d=i.i[e+152>>2],i.i[e+524>>2]=d,i.i[e+528>>2]=n,n=i.i[e+164>>2],d=i.i[e+160>>2],i.i[e+532>>2]=d,i.i[e+536>>2]=n,i.b[e+540]=q,i.i[e+412>>2]=f,i.i[e+
408>>2]=u,n=e+416|0,E(n,e+356|0,52),i.b[e+492]=y,i.i[e+476>>2]=a,i.i[e+472>>2]=s,a=i.S[e+352>>1],i.b[e+469]=a,i.b[e+470]=a>>>8,i.b[e+471]=i.B[e+354],i.b[e+468]=r,J=i.d[e+328>>3];a:{f:{o:{if(!(q&1|(r&255)==
2))s:{if(C=i.d[e+336>>3],s=i.i[e+460>>2],z0(e+16|0,n),i.i[e+16>>2]!=1||(a=i.i[e+20>>2],a>>>0>=i.I[22005])||(r=i.i[22004]+T(a,112)|0,i.i[r>>2]==2)||(K=i.d[r+32>>3],C=i2(J-i.d[r+16>>3],C-i.d[r+24>>3]),K<=
C|+(s>>>0)<=C)||(s=e+548|0,Xe(s,r+48|0),K=i.d[r+40>>3],hr(a),Hr(a),r=C>=K,i.b[e+560]=r,i.i[e+548>>2]==7))break s;Mr(e+620|0,y,s),i.i[e+648>>2]=0,i.i[e+616>>2]=0,a=i.i[e+212>>2],s=i.i[e+208>>2],i.i[e+640>>
2]=s,i.i[e+644>>2]=a,a=i.i[e+204>>2],s=i.i[e+200>>2],i.i[e+632>>2]=s,i.i[e+636>>2]=a,a=e+616|0,yi(88128,a);u:{if(!(!b|!r))c:{if(U4(a,n),s=e+460|0,i.i[e+668>>2]=i.i[s+8>>2],r=i.i[s+4>>2],i.i[e+660>>2]=
i.i[s>>2],i.i[e+664>>2]=r,r=e+564|0,E(r,a,52),i.B[e+668]==2)break c;r=pt(r),r&&(i.d[r+40>>3]=i.d[r+32>>3]),r=e+480|0,i.i[r+8>>2]=0,i.i[r>>2]=0,i.i[r+4>>2]=0,Vn(e+564|0,e+408|0,J);break u}ki(t),gi(e+500|
0),_i(u,f),b2(n)}if(i.i[21990]=i.i[21990]+1,w2(),r=e+216|0,c4(r,o,e+40|0),i.B[e+252]==11)break a;E(e+408|0,r,40),r=4;break o}if(r=i.i[e+212>>2],i.i[e+624>>2]=i.i[e+208>>2],i.i[e+628>>2]=r,r=i.i[e+204>>
2],i.i[e+616>>2]=i.i[e+200>>2],i.i[e+620>>2]=r,i.b[e+656]=2,n=Vn(e+616|0,e+408|0,J),i.i[21990]=i.i[21990]+1,B&1)s:{if(hc(w|0,h|0,n|0),u0(e+8|0),!i.i[e+8>>2])break s;k(i.i[e+12>>2]),u2(),br(n),i.i[21990]=
i.i[21990]+1,w2(),ki(t),k(h),t=3;break t}if(w2(),r=e+216|0,c4(r,o,e+40|0),i.B[e+252]==11)break a;if(E(e+408|0,r,40),i.i[t+128>>2])break f;r=5}vr(_,0,0,0,r)}Y8(e+408|0)}ki(t),H(B,h),l0(o),H(O,S),Q(e+96|
0);break i}p()}f=5;break n}else b=ao(e+40|0),an(w|0,b|0),t=10;k(b),H(B,h),u=2,f=4}l0(o),H(O,S)}if(Q(e+96|0),(t|0)==10)break i}i.i[e+68>>2]=n,i.i[e+64>>2]=u,i.i[e+60>>2]=f,i.b[e+56]=t,r=c-16|0,c=r,n=$i(
e+56|0),i.b[r+12]=0,i.i[r+8>>2]=0,i.i[r+4>>2]=n,n=Ln(r+4|0,e+40|0,0),c=r+16|0,an(w|0,n|0),k(n)}return d0(e+40|0),c=e+672|0,gn}function W2(r,n,t){var e=0,a=0,o=0,f=0,s=0,u=0,b=0;e=c-80|0,c=e,a=D0(n),i.
i[e+12>>2]=0,i.i[e+4>>2]=0,i.i[e+8>>2]=1,a=(a&255)<<2,o=i.i[a+86672>>2],s=i.i[a+86608>>2];i:{e:{n:{r:switch(i.B[n]-1|0){case 0:t:switch(i.i[n+4>>2]-1|0){case 0:if(!G(e+4|0,85635,45))break n;p();case 1:
if(i.i[e+24>>2]=n+8,i.i[e+44>>2]=4,i.i[e+40>>2]=e+24,!W(e+4|0,83948,66180,e+40|0))break n;p();case 2:if(!G(e+4|0,85680,68))break n;p();case 3:if(!G(e+4|0,85748,53))break n;p();default:break t}if(!G(e+
4|0,85594,41))break n;p();case 1:t:{a:{f:{o:{s:{u:{c:{b:{l:{k:{d:{h:switch(a=i.i[n+4>>2],(a>>>0<=3?11:a-4|0)-1|0){case 0:break h;case 1:break d;case 2:break k;case 3:break l;case 4:break b;case 5:break c;case 6:
break u;case 7:break s;case 8:break o;case 9:break f;case 10:break a;default:break t}if(!G(e+4|0,85993,62))break n;p()}if(!G(e+4|0,86055,103))break n;p()}if(!G(e+4|0,86158,84))break n;p()}if(!G(e+4|0,
86242,61))break n;p()}if(!G(e+4|0,86303,70))break n;p()}if(i.i[e+24>>2]=n+8,i.i[e+44>>2]=4,i.i[e+40>>2]=e+24,!W(e+4|0,83948,67785,e+40|0))break n;p()}if(i.i[e+24>>2]=n+8,i.i[e+44>>2]=4,i.i[e+40>>2]=e+
24,!W(e+4|0,83948,66189,e+40|0))break n;p()}if(!G(e+4|0,86373,50))break n;p()}if(i.i[e+24>>2]=n+8,i.i[e+44>>2]=4,i.i[e+40>>2]=e+24,!W(e+4|0,83948,65607,e+40|0))break n;p()}if(i.i[e+24>>2]=n+8,i.i[e+44>>
2]=4,i.i[e+40>>2]=e+24,!W(e+4|0,83948,66227,e+40|0))break n;p()}a:switch(a-1|0){case 0:if(!G(e+4|0,85024,54))break n;p();case 1:if(i.i[e+24>>2]=n+8,i.i[e+44>>2]=5,i.i[e+40>>2]=e+24,!W(e+4|0,83948,65929,
e+40|0))break n;p();case 2:if(i.i[e+24>>2]=n+8,i.i[e+44>>2]=5,i.i[e+40>>2]=e+24,!W(e+4|0,83948,67580,e+40|0))break n;p();default:break a}if(i.i[e+24>>2]=n+8,i.i[e+44>>2]=5,i.i[e+40>>2]=e+24,!W(e+4|0,83948,
67678,e+40|0))break n;p()}if(!G(e+4|0,85924,69))break n;p();case 2:t:switch(i.i[n+4>>2]-1|0){case 0:if(n=i.i[n+8>>2],a=i.i[n>>2],i.i[e+20>>2]=i.i[n+4>>2],i.i[e+16>>2]=a,a=i.i[n+12>>2],i.i[e+24>>2]=i.i[n+
8>>2],i.i[e+28>>2]=a,i.i[e+32>>2]=i.i[n+16>>2],i.i[e+36>>2]=i.i[n+20>>2],i.i[e+68>>2]=3,i.i[e+60>>2]=3,i.i[e+52>>2]=6,i.i[e+44>>2]=6,i.i[e+64>>2]=e+36,i.i[e+56>>2]=e+32,i.i[e+48>>2]=e+24,i.i[e+40>>2]=
e+16,!W(e+4|0,83948,65655,e+40|0))break n;p();case 1:if(i.i[e+24>>2]=n+8,i.i[e+44>>2]=4,i.i[e+40>>2]=e+24,!W(e+4|0,83948,67867,e+40|0))break n;p();case 2:if(i.i[e+24>>2]=n+8,i.i[e+44>>2]=4,i.i[e+40>>2]=
e+24,!W(e+4|0,83948,67656,e+40|0))break n;p();case 3:if(!G(e+4|0,84305,77))break n;p();case 4:if(!G(e+4|0,84382,29))break n;p();case 5:if(!G(e+4|0,84411,71))break n;p();case 6:if(!G(e+4|0,84482,70))break n;
p();case 7:if(!G(e+4|0,84552,35))break n;p();case 8:if(!G(e+4|0,84587,108))break n;p();case 9:if(!G(e+4|0,84695,106))break n;p();case 10:if(!G(e+4|0,84801,53))break n;p();case 11:if(!G(e+4|0,84854,105))
break n;p();default:break t}if(!G(e+4|0,84280,25))break n;p();case 3:t:switch(i.i[n+4>>2]-1|0){case 0:if(!G(e+4|0,85183,48))break n;p();case 1:if(!G(e+4|0,85231,46))break n;p();case 2:if(i.i[e+24>>2]=
n+8,i.i[e+44>>2]=5,i.i[e+40>>2]=e+24,!W(e+4|0,83948,66111,e+40|0))break n;p();case 3:if(i.i[e+24>>2]=n+8,i.i[e+44>>2]=5,i.i[e+40>>2]=e+24,!W(e+4|0,83948,66023,e+40|0))break n;p();default:break t}if(!G(
e+4|0,85129,54))break n;p();case 4:n=i.i[n+4>>2],i.i[e+24>>2]=n+16,i.i[e+44>>2]=5,i.i[e+40>>2]=e+24,W(e+4|0,83948,65927,e+40|0)&&p(),i.i[e+48>>2]=i.i[e+12>>2],a=i.i[e+8>>2],i.i[e+40>>2]=i.i[e+4>>2],i.
i[e+44>>2]=a,u=i.i[n+12>>2],b=i.i[n+8>>2],n=i.S[n+32>>1],f=1;break i;case 5:i.i[e+16>>2]=n+1,n=i.S[n+2>>1],i.i[e+24>>2]=n,i.i[e+52>>2]=3,i.i[e+44>>2]=8;break e;case 6:i.i[e+16>>2]=n+4,n=i.S[n+2>>1],i.
i[e+24>>2]=n,i.i[e+52>>2]=3,i.i[e+44>>2]=7;break e;case 7:if(i.i[e+16>>2]=i.i[n+4>>2],i.i[e+24>>2]=n+8,i.i[e+52>>2]=4,i.i[e+44>>2]=3,i.i[e+48>>2]=e+24,i.i[e+40>>2]=e+16,!W(e+4|0,83948,67952,e+40|0))break n;
p();case 8:a=n+8|0;t:switch(i.i[n+4>>2]-1|0){case 0:if(i.i[e+24>>2]=a,i.i[e+44>>2]=5,i.i[e+40>>2]=e+24,!W(e+4|0,83948,65896,e+40|0))break n;p();case 1:if(i.i[e+24>>2]=a,i.i[e+44>>2]=5,i.i[e+40>>2]=e+24,
!W(e+4|0,83948,65807,e+40|0))break n;p();case 2:if(i.i[e+24>>2]=a,i.i[e+44>>2]=5,i.i[e+40>>2]=e+24,!W(e+4|0,83948,65844,e+40|0))break n;p();default:break t}if(i.i[e+24>>2]=a,i.i[e+44>>2]=5,i.i[e+40>>2]=
e+24,!W(e+4|0,83948,65896,e+40|0))break n;p();default:break r}a=n+8|0;r:switch(i.i[n+4>>2]-1|0){case 0:if(i.i[e+24>>2]=a,i.i[e+52>>2]=3,i.i[e+48>>2]=86424,i.i[e+44>>2]=4,i.i[e+40>>2]=e+24,!W(e+4|0,83948,
66279,e+40|0))break n;p();case 1:if(i.i[e+24>>2]=a,i.i[e+44>>2]=4,i.i[e+40>>2]=e+24,!W(e+4|0,83948,67805,e+40|0))break n;p();case 2:if(i.i[e+24>>2]=a,i.i[e+44>>2]=4,i.i[e+40>>2]=e+24,!W(e+4|0,83948,67514,
e+40|0))break n;p();default:break r}i.i[e+24>>2]=a,i.i[e+44>>2]=4,i.i[e+40>>2]=e+24,W(e+4|0,83948,67749,e+40|0)&&p()}i.i[e+48>>2]=i.i[e+12>>2],a=i.i[e+8>>2],i.i[e+40>>2]=i.i[e+4>>2],i.i[e+44>>2]=a,f=0;
break i}i.i[e+48>>2]=e+24,i.i[e+40>>2]=e+16,W(e+4|0,83948,68069,e+40|0)&&p(),i.i[e+48>>2]=i.i[e+12>>2],a=i.i[e+8>>2],i.i[e+40>>2]=i.i[e+4>>2],i.i[e+44>>2]=a,f=1}i.i[r+76>>2]=s,i.i[r+72>>2]=o,o=i.i[e+44>>
2],a=i.i[e+40>>2],i.i[r+8>>2]=a,i.i[r+12>>2]=o,i.i[r+16>>2]=i.i[e+48>>2],i.i[r+80>>2]=0,i.s[r+70>>1]=n,i.b[r+100]=0,i.i[r+32>>2]=-2147483648,i.i[r+20>>2]=-2147483648,i.i[r+88>>2]=0,i.i[r+44>>2]=-2147483648,
i.i[r+4>>2]=u,i.i[r>>2]=b,a=i.i[t+4>>2],i.i[r+56>>2]=i.i[t>>2],i.i[r+60>>2]=a,i.i[r+64>>2]=i.i[t+8>>2],i.s[r+68>>1]=(n&65535)!=0&f,i.i[r+92>>2]=1024,i.i[r+96>>2]=1024,c=e+80|0}function Dn(r,n){var t=0,
e=0,a=0,o=0,f=0,s=0,u=0,b=0,l=0,d=0,h=0,w=0,v=0,y=0,B=0,C=0,j=0,O=0,S=0,q=0,M=0,J=0,K=0,_=0,ti=0,si=0;t=c-192|0,c=t,a=i.i[n>>2],e=Ia(i.i[a>>2])|0,o=i.i[n+8>>2],n=i.i[n+12>>2],j4(t+108|0,a),C=+ma(),i.i[t+
132>>2]=2,i.i[t+128>>2]=75845,e=e&131072,w=e?0:n,i.i[t+124>>2]=w,v=e?1:o,i.i[t+120>>2]=v,j=t+148|0;i:{e:{n:{r:{t:{a:{f:{o:{for(;;){s:{if(K2(t+96|0,t+120|0),n=i.i[t+96>>2],!n)break o;if(o=t+136|0,pi(o,
n,i.i[t+100>>2],32),n=i.i[t+148>>2],e=i.i[t+144>>2],a=i.i[t+136>>2],f=i.i[t+140>>2],!N(a,f,75725,1)&&(f4(o,a,f),a=Fi(i.i[i.i[t+116>>2]>>2])|0,!(i.i[t+136>>2]|i.i[t+140>>2])|i.d[t+144>>3]!=+((a&65535)>>>
0)))continue;if(o=t+136|0,pi(o,e,n,32),O=i.i[t+148>>2],S=i.i[t+144>>2],n=i.i[t+136>>2],e=i.i[t+140>>2],!N(n,e,75722,1))u:{if(N(n,e,75726,14)){if(U2(o,i.i[t+116>>2],75740,14),d=i.i[t+136>>2],(d|0)==-2147483648)
continue;if(n=i.i[t+144>>2],l=i.i[t+140>>2],E0(t+164|0,t+108|0,75754,30),Fe(t+176|0,l,n),e=i.i[t+172>>2],e)c:{for(s=T(i.i[t+184>>2],12),n=i.i[t+168>>2],si=n+T(e,12)|0,b=i.i[t+180>>2];;){if((n|0)!=(si|
0)){for(f=n+12|0,q=n+8|0,e=i.i[q>>2],M=n+4|0,h=i.i[M>>2],a=s,n=b;;){if(a){if(o=1,a0(t+48|0,h,e,75784,1),yt(t+136|0,h,e,i.i[t+48>>2]&1?i.i[t+52>>2]:e),y=i.i[t+136>>2],y?(o=i.i[t+144>>2],J=i.i[t+148>>2],
K=i.i[t+140>>2]):(y=1,J=0,K=0),_=i.i[n+4>>2],ti=i.i[n+8>>2],xi(_,ti,i.i[M>>2],i.i[q>>2])||j8(n,y,K))break c;if(n=n+12|0,a=a-12|0,Zi(t+40|0,75785,5,_,ti),!K0(i.i[t+40>>2],i.i[t+44>>2],o,J))continue;break c}
break}n=f;continue}break}ai(t+176|0),ai(t+164|0),m(d,l);break u}ai(t+176|0),ai(t+164|0),m(d,l);continue}J2(t+164|0,t+108|0,n,e),f=i.i[t+168>>2],b=f+T(i.i[t+172>>2],12)|0;c:{b:for(;;){l:{if((f|0)==(b|0))
break c;for(i.i[t+152>>2]=O,i.i[t+148>>2]=S,i.i[t+136>>2]=0,l=i.i[f+4>>2],s=i.i[f+8>>2],t0(t+88|0,j),f=f+12|0,a=i.i[t+92>>2],n=i.i[t+88>>2];;){if(!n||(i.i[t+136>>2]==1?o=i.i[t+140>>2]:(t0(t+80|0,j),i.
i[t+136>>2]=1,i.i[t+144>>2]=i.i[t+84>>2],o=i.i[t+80>>2],i.i[t+140>>2]=o),!o))continue b;if(w4(t+72|0,n,a,42),d=i.i[t+76>>2],e=i.i[t+72>>2],i.i[t+160>>2]=0,F0(t- -64|0,42,t+160|0),h=e||n,n=e?d:a,C8(t+56|
0,i.i[t+64>>2],i.i[t+68>>2],h,n),a=n,n=i.i[t+56>>2],a=n?i.i[t+60>>2]:a,a>>>0<=s>>>0)k:{if(i.i[t+184>>2]=l,i.i[t+176>>2]=n||h,i.i[t+180>>2]=a,i.i[t+188>>2]=s,a=s-a|0,n=n|e?0:a,a=e?a:0,n>>>0>a>>>0)break k;
for(;;){if((n|0)!=(a|0)){if(e=Sr(t+176|0,n),n=n+1|0,!e)continue;break l}break}if(Sr(t+176|0,a))break l}i.i[t+136>>2]=0,a=i.i[t+144>>2],n=o}}break}ai(t+164|0);break u}ai(t+164|0);continue}for(i.i[t+140>>
2]=O,i.i[t+136>>2]=S,e=0;;){if(t0(t+32|0,t+136|0),n=i.i[t+32>>2],n){a=i.i[t+36>>2],e=n;continue}break}if(!e)continue;if(N(e,a,75831,14))break f;if(N(e,a,75045,13))break a;if(N(e,a,69449,12))break s;if(N(
e,a,75058,9))break t;if(!N(e,a,75067,7))continue;break r}break}a=3,o=i.i[t+116>>2],e=0;break e}if(n=0,o=i.i[t+116>>2],f=Fi(i.i[o>>2])|0,(f&65535)>>>0<400){a=0;break i}if(Ct(t+136|0,o),e=i.i[t+140>>2],
a0(t+24|0,e,i.i[t+144>>2],75847,18),a=i.i[t+24>>2],m(i.i[t+136>>2],e),a){a=2;break i}a=1;o:{s:{u:switch(f=f&65535,f-401|0){case 0:break i;case 1:case 2:break o;case 3:break u;default:break s}a=4;break i}
if((f|0)!=429)break o;a=3,e=0;break e}if(f>>>0<=499){a=5;break i}else{a=6,e=1;break e}}a=1;break n}a=2;break n}a=4;break n}a=5}n=0;break i}if(U2(t+164|0,o,69564,11),n=i.i[t+164>>2],(n|0)!=-2147483648)
e:{if(f=t+176|0,s=i.i[t+168>>2],Kn(f,s,i.i[t+172>>2]),m(n,s),i.i[t+176>>2]==2)break e;n=1,e=E4(+(Mt(f,C)>>>0)*1e3);break i}if(n=0,e)break i;if(ci(t+16|0,v,w,75798,5),b=t+136|0,pi(b,i.i[t+16>>2],i.i[t+
20>>2],32),e=i.i[t+140>>2],e)e:{if(f=i.i[t+148>>2],s=i.i[t+144>>2],l=t+120|0,U2(l,o,i.i[t+136>>2],e),e=i.i[t+120>>2],(e|0)==-2147483648||(d=b,b=i.i[t+124>>2],f4(d,b,i.i[t+128>>2]),m(e,b),!i.i[t+136>>2])||
(B=i.d[t+144>>3],U2(l,o,75803,4),u=NaN,e=i.i[t+120>>2],(e|0)!=-2147483648&&(o=i.i[t+124>>2],u=+ya(o|0,i.i[t+128>>2]),m(e,o)),N(s,f,75807,7)?u=B*1e3:(u=u!=u?C:u,u=N(s,f,75814,13)?B*1e3-u:B-u),!(u>=0)))
break e;e=E4(u),n=1;break i}if(ci(t+8|0,v,w,75827,4),f4(t+136|0,i.i[t+8>>2],i.i[t+12>>2]),i.i[t+136>>2]!=1|i.i[t+140>>2])break i;n=1,e=E4(i.d[t+144>>3]*1e3)}i.i[r+4>>2]=e,i.i[r>>2]=n,i.b[r+8]=a,H(i.i[t+
108>>2],i.i[t+112>>2]),c=t+192|0}function Q6(r,n,t){r=r|0,n=n|0,t=t|0;var e=0,a=0,o=0,f=0,s=0,u=0,b=0,l=0,d=0,h=0,w=0,v=0,y=0,B=0,C=0,j=0,O=0,S=0,q=0;e=c-352|0,c=e,ni(e+120|0,n),d=e+60|0,h=i.i[e+120>>
2];i:{e:{if((h|0)!=-2147483648)n:{if(b=i.i[e+124>>2],w=i.i[e+128>>2],!w){m(h,b);break n}if(q=i.i[e+124>>2],u=i.i[e+128>>2],C=F(t),i.i[e+164>>2]=C,wt(e+120|0,e+164|0,1),l=i.i[e+128>>2],v=i.i[e+124>>2],
a=i.i[e+120>>2],(a|0)!=13)i.i[e+72>>2]=l,i.i[e+68>>2]=v,i.i[e+64>>2]=a,i.i[e+56>>2]=-2147483648,i.i[e+60>>2]=-2147483648;else{Hi(e+48|0,v,l,69335,7);r:{if(i.i[e+48>>2]!=1)j=4;else{if(y=i.i[e+52>>2],(Y(
y)&255)!=4)break r;if(c0(e+168|0,y),f=i.i[e+172>>2],a=i.i[e+176>>2],i.b[e+279]=0,i.i[e+300>>2]=(a<<2)+f,i.i[e+296>>2]=f,i.i[e+308>>2]=e+279,i.i[e+304>>2]=e+351,dr(e+324|0,e+296|0),i.i[e+324>>2]!=-2147483648){
for(ui(e+40|0,4,4,12),f=i.i[e+40>>2],s=i.i[e+44>>2],i.i[s+8>>2]=i.i[e+332>>2],a=i.i[e+328>>2],i.i[s>>2]=0|i.i[e+324>>2],i.i[s+4>>2]=a,i.i[e+320>>2]=1,i.i[e+316>>2]=s,i.i[e+312>>2]=f,a=i.i[e+308>>2],i.
i[e+128>>2]=i.i[e+304>>2],i.i[e+132>>2]=a,a=i.i[e+300>>2],i.i[e+120>>2]=i.i[e+296>>2],i.i[e+124>>2]=a,f=12,o=1;;){if(dr(e+336|0,e+120|0),i.i[e+336>>2]!=-2147483648){i.i[e+312>>2]==(o|0)&&(j2(e+312|0,1),
s=i.i[e+316>>2]),O=f+s|0,i.i[O+8>>2]=i.i[e+344>>2],a=i.i[e+340>>2],i.i[O>>2]=i.i[e+336>>2],i.i[O+4>>2]=a,o=o+1|0,i.i[e+320>>2]=o,f=f+12|0;continue}break}a=i.i[e+316>>2],i.i[e+280>>2]=i.i[e+312>>2],i.i[e+
284>>2]=a,i.i[e+288>>2]=i.i[e+320>>2]}else i.i[e+288>>2]=0,i.i[e+280>>2]=0,i.i[e+284>>2]=4;if(i.B[e+279]==1?(ai(e+280|0),s=-2147483648):(j=i.i[e+284>>2],f=i.i[e+288>>2],s=i.i[e+280>>2]),A2(e+168|0),(s|
0)==-2147483648)break r;k(y)}Hi(e+32|0,v,l,69342,7),i.i[e+32>>2]!=1?a=-2147483648:(o=i.i[e+36>>2],ni(e+120|0,o),y=i.i[e+128>>2],B=i.i[e+124>>2],a=i.i[e+120>>2],k(o),o=(a|0)==-2147483648,a=o?0:a,B=o?1:
B,S=o?0:y),yr(e+24|0,91,q,u),o=i.i[e+24>>2];t:{if(o)u=i.i[e+28>>2],i.i[e+216>>2]=o,i.i[e+188>>2]=w,i.i[e+184>>2]=b,i.i[e+180>>2]=h,i.i[e+212>>2]=S,i.i[e+208>>2]=B,i.i[e+204>>2]=a,i.i[e+200>>2]=f,i.i[e+
196>>2]=j,i.i[e+192>>2]=s,i.i[e+220>>2]=u;else{if(i.i[e+216>>2]=1,i.i[e+220>>2]=0,i.i[e+188>>2]=w,i.i[e+184>>2]=b,i.i[e+180>>2]=h,i.i[e+212>>2]=S,i.i[e+208>>2]=B,i.i[e+204>>2]=a,i.i[e+200>>2]=f,i.i[e+
196>>2]=j,i.i[e+192>>2]=s,f)u=0;else{i.i[e+124>>2]=108,i.i[e+120>>2]=75890,C0(d,b,w,e+120|0,1),i.i[e+56>>2]=-2147483648;break t}o=1}if(ci(e+16|0,o,u,75450,5),s=i.i[e+20>>2],s)a:{if(h=i.i[e+16>>2],f&&U8(
b,w,75455,1)||(i.i[e+300>>2]=s,i.i[e+296>>2]=h,C0(e+120|0,b,w,e+296|0,1),f=i.i[e+120>>2],(f|0)==-2147483648))break a;E(e- -64|0,e+124|0,36),i.i[e+60>>2]=f,i.i[e+56>>2]=-2147483648;break t}if((a|0)!=-2147483648)
a:{if(a=e+224|0,X4(a,B,S),i.i[e+224>>2]!=-2147483648){if(ci(e+8|0,o,u,73129,4),i.i[e+12>>2]){Ai(a);break a}else if(i.i[e+120>>2]=e+351,u=Rr(e+180|0,a,0,e+120|0,18),Ai(a),u)break a}i.i[e+64>>2]=11,i.i[e+
56>>2]=-2147483648,i.i[e+60>>2]=-2147483648;break t}f=e+72|0,m2(e+120|0,v,l,69888,3e4),u=i.i[e+124>>2],a=i.i[e+120>>2];a:if((a|0)!=13)i.i[e+68>>2]=u,i.i[e+64>>2]=a,i.i[e+60>>2]=-2147483648,o=i.i[e+128>>
2];else{if(sr(e+120|0,v,l,76e3),a=i.i[e+128>>2],i.i[e+264>>2]=i.i[e+124>>2],i.i[e+268>>2]=a,i.i[e+272>>2]=i.i[e+132>>2],i.i[e+120>>2]==1){i.i[e+72>>2]=i.i[e+272>>2],u=i.i[e+268>>2],i.i[e+64>>2]=i.i[e+
264>>2],i.i[e+68>>2]=u,o=-2147483648,f=d;break a}if(na(e+120|0,v,l),o=i.i[e+128>>2],a=i.i[e+124>>2],s=i.i[e+120>>2],(s|0)!=13){i.i[e+68>>2]=a,i.i[e+64>>2]=s,i.i[e+60>>2]=-2147483648;break a}if(E(e+56|
0,e+180|0,44),i.i[e+100>>2]=u,i.i[e+112>>2]=i.i[e+272>>2],s=i.i[e+268>>2],i.i[e+104>>2]=i.i[e+264>>2],i.i[e+108>>2]=s,s=a&1?o:33554432,i.i[e+116>>2]=s,k(C),a=i.i[e+56>>2],(a|0)==-2147483648)break e;o=
i.i[e+60>>2],E(e+128|0,e+188|0,36),i.i[e+124>>2]=o,i.i[e+120>>2]=a,d=i.i[e+112>>2],b=i.i[e+104>>2],f=Di()|0,i.i[e+336>>2]=f,a=e+336|0,ri(a,69324,4,$(o|0,i.i[e+128>>2])|0),l=i.i[e+160>>2],ri(a,69328,7,
N2(7916-l|0)),ri(a,69335,7,p4(i.i[e+136>>2],i.i[e+140>>2])),i.i[e+144>>2]!=-2147483648?o=$(i.i[e+148>>2],i.i[e+152>>2])|0:o=1024,ri(a,69342,7,o),ri(a,69349,8,N2(u)),ri(a,69357,10,N2(b)),ri(a,69367,8,N2(
d)),ri(a,69375,16,N2(s)),i.i[e+308>>2]=4,i.i[e+304>>2]=69391,i.i[e+300>>2]=l,i.i[e+296>>2]=i.i[e+156>>2],K2(e,e+296|0),o=a,a=i.i[e>>2],ri(o,69411,8,F((D=P(a||69395,a?i.i[e+4>>2]:16)>>2,i.i[D]))),s2(e+
120|0),a=0;break i}i.i[f>>2]=o,i.i[e+56>>2]=-2147483648}s2(e+180|0),k(C);break e}i.i[e+64>>2]=10,i.i[e+56>>2]=-2147483648,i.i[e+60>>2]=-2147483648,k(y)}k(C),m(h,b);break e}i.i[e+64>>2]=12,i.i[e+56>>2]=
-2147483648,i.i[e+60>>2]=-2147483648}E(e+120|0,d,40),i.i[e+120>>2]!=-2147483648?(f=g2(d),f2(d)):f=at(e+124|0),a=1}k(t),k(n),i.i[r+8>>2]=a,i.i[r+4>>2]=a?f:0,i.i[r>>2]=a?0:f,c=e+352|0}function K6(r){r=r|
0;var n=0,t=0,e=0,a=0,o=0,f=0,s=0,u=0,b=0,l=0,d=0,h=0,w=0,v=0,y=0,B=0,C=0,j=0,O=0,S=0;if(n=c-288|0,c=n,D4(n),u2(),b=i.d[n+16>>3],h=i.d[n+8>>3],w=i.d[n>>3],a=oi(i.i[22015],i.i[22016],r),a)i:{if(v=w,w=i.
d[11018],v=v+w,B=i2(i.d[a+152>>3],i.d[11019]),C=i2(v,B),i.d[11019]=C,j=88144,O=w+i2(B-v,0),i.d[j>>3]=O,i.d[n+40>>3]=b,i.d[n+32>>3]=h,i.d[n+24>>3]=C,i.i[n+144>>2]=n+24,i.i[n+56>>2]=0,i.i[n+48>>2]=0,i.i[n+
52>>2]=8,i.i[n+184>>2]=88032,i.i[n+192>>2]=n+48,i.i[n+188>>2]=n+144,s=i.i[a+168>>2],s)e:{f=i.i[a+164>>2],e=f;n:{for(;;){if(!kt(n+184|0,i.i[e>>2]))break n;if(e=e+4|0,t=t+1|0,(s|0)==(t|0))break}t=s;break e}
for(e=t;;){n:{for(o=f+(e<<2)|0;;){if(e=e+1|0,s>>>0<=e>>>0)break n;if(o=o+4|0,!!kt(n+184|0,i.i[o>>2]))break}i.i[f+(t<<2)>>2]=i.i[o>>2],t=t+1|0;continue}break}i.i[a+168>>2]=t}i.i[a+248>>2]=t,o=i.i[n+48>>
2],t=T(i.i[n+56>>2],96),e=i.i[n+52>>2],s=t+e|0,i.i[n+156>>2]=s,i.i[n+152>>2]=o,i.i[n+144>>2]=e,o=e+96|0,a=n+141|0;e:n:{for(;;){if(!t)break n;if(f=i.B[e+92],(f|0)!=3){u=n+48|0,E(u,e,92),l=i.B[e+93]|i.B[e+
94]<<8,i.b[a]=l,i.b[a+1]=l>>>8,i.b[a+2]=i.B[e+95],i.b[n+140]=f,f=i.i[n+52>>2],i.i[n+196>>2]=8,i.i[n+192>>2]=69349,i.i[n+188>>2]=f,i.b[n+184]=8,T0(r,u,$i(n+184|0),i.d[n+24>>3],i.d[n+32>>3]),t=t-96|0,o=
o+96|0,e=e+96|0;continue}break}s=o;break e}if(i.i[n+148>>2]=s,r0(n+144|0),w8(r)||(f=i.i[22015],s=i.i[22016],a=oi(f,s,r),!a))break i;t=i.i[a+164>>2],e=i.i[a+168>>2]<<2,d=t+e|0,u=i.i[22010],l=i.i[22009];
e:{n:{for(;;){if(e){if(e=e-4|0,y=i.i[t>>2],o=t+4|0,t=o,y=li(l,u,y),!y)continue;break n}break}t=0;break e}if(t=i.i[y>>2],(o|0)==(d|0))break e;for(e=e>>>2|0;d=li(l,u,i.i[o>>2]),d&&(d=i.i[d>>2],t=t>>>0>d>>>
0?t:d),o=o+4|0,e=e-1|0,!!e;);}i.i[a+252>>2]=t;e:if(i.i[a>>2]==4){if(b=i.d[n+24>>3],!(b>=i.d[a+8>>3]))break e;for(te(a),i.b[a+80]=0,i.d[a+72>>3]=b,i.i[a>>2]=3,i.i[a+244>>2]=i.i[a+244>>2]+1,t=i.i[a+164>>
2],o=t+(i.i[a+168>>2]<<2)|0;;){if((t|0)!=(o|0)){for(e=li(i.i[22009],i.i[22010],i.i[t>>2]);;){if(e){i.d[e+16>>3]=b+ +i.I[e>>2],e=0;continue}break}t=t+4|0;continue}break}if(h=Wr(a,i.i[22009],i.i[22010]),
i.d[a+152>>3]=h,t=i.i[a+236>>2],e=i.i[t>>2]+1|0,i.i[t>>2]=e,e){i.i[n+200>>2]=t,i.i[n+204>>2]=r,j=n,S=W0(b,h),i.i[j+208>>2]=S,i.i[n+184>>2]=2,i.i[n+188>>2]=-2147483648,yi(88112,n+184|0);break i}else p()}else{
if(i.d[n+24>>3]>=i.d[a+72>>3]+ +(t>>>0)){t=i.i[n+44>>2],i.i[n+200>>2]=i.i[n+40>>2],i.i[n+204>>2]=t,t=i.i[n+36>>2],i.i[n+192>>2]=i.i[n+32>>2],i.i[n+196>>2]=t,t=i.i[n+28>>2],i.i[n+184>>2]=i.i[n+24>>2],i.
i[n+188>>2]=t,Re(r,0,n+184|0);break i}if(t=i.i[n+44>>2],i.i[n+160>>2]=i.i[n+40>>2],i.i[n+164>>2]=t,t=i.i[n+36>>2],i.i[n+152>>2]=i.i[n+32>>2],i.i[n+156>>2]=t,t=i.i[n+28>>2],i.i[n+144>>2]=i.i[n+24>>2],i.
i[n+148>>2]=t,t=oi(f,s,r),!t)break e;a=t,a=t,i.i[n+284>>2]=n+144,i.i[n+176>>2]=0,i.i[n+168>>2]=0,i.i[n+172>>2]=8,i.i[n+184>>2]=88032,i.i[n+192>>2]=n+168,i.i[n+188>>2]=n+284,t=0,s=i.i[a+168>>2];n:if(s){
f=i.i[a+164>>2],e=f;r:{for(;;){if(!ot(n+184|0,i.i[e>>2]))break r;if(e=e+4|0,t=t+1|0,(s|0)==(t|0))break}t=i.i[a+168>>2];break n}for(e=t;;){r:{for(o=f+(e<<2)|0;;){if(e=e+1|0,s>>>0<=e>>>0)break r;if(o=o+
4|0,!!ot(n+184|0,i.i[o>>2]))break}i.i[f+(t<<2)>>2]=i.i[o>>2],t=t+1|0;continue}break}i.i[a+168>>2]=t,s=t}else s=0;for(i.i[a+248>>2]=s,s=i.i[n+168>>2],f=i.i[n+172>>2],u=i.i[n+176>>2],o=i.i[a+164>>2],a=o+
(t<<2)|0,b=i.d[n+144>>3];;){if((a|0)!=(o|0)){for(t=li(i.i[22009],i.i[22010],i.i[o>>2]);;){if(e=t,t){if(t=0,!(b>=i.d[e+16>>3]))continue;i.i[e+40>>2]=i.i[e+40>>2]-1,i.d[e+16>>3]=b+ +i.I[e>>2];continue}break}
o=o+4|0;continue}break}i.i[n+176>>2]=s,i.i[n+168>>2]=f,e=T(u,96),o=f+e|0,i.i[n+180>>2]=o,t=f+96|0,s=n+277|0;n:{r:{for(;;){if(!e)break r;if(a=i.B[f+92],(a|0)!=3){u=n+184|0,E(u,f,92),l=i.B[f+93]|i.B[f+94]<<
8,i.b[s]=l,i.b[s+1]=l>>>8,i.b[s+2]=i.B[f+95],i.b[n+276]=a,T0(r,u,n8(i.i[n+184>>2]),i.d[n+144>>3],i.d[n+152>>3]),e=e-96|0,t=t+96|0,f=f+96|0;continue}break}break n}t=o}i.i[n+172>>2]=t,r0(n+168|0),f=i.i[22015],
s=i.i[22016]}if(t=oi(f,s,r),!t)break i;i.i[t+152>>2]=0,i.i[t+156>>2]=2146435072,Ze(r,Wr(t,i.i[22009],i.i[22010]),i.d[n+24>>3])}i.i[21990]=i.i[21990]+1,w2(),c=n+288|0}function G2(r){var n=0,t=0,e=0,a=0,
o=0,f=0,s=0;n=c-176|0,c=n,i.i[n+152>>2]=256,t=ga()|0,i.i[n+164>>2]=0,i.i[n+160>>2]=t,i.i[n+172>>2]=n+152,i.i[n+156>>2]=1,Ri(n+156|0,68440,4),t=i.i[n+164>>2],i.i[n+164>>2]=0,e=i.i[n+168>>2],Pi(t),h0(n+
144|0,i.i[r+72>>2],i.i[r+76>>2]),t=i.i[n+148>>2];i:{e:{if(i.i[n+156>>2]==1)if(qi(n+136|0,e),a=i.i[n+140>>2],i.i[n+136>>2]&1){e=Ui(),k(a),k(t),f=i.i[r+12>>2];break e}else Mi(i.i[n+160>>2],a|0,t|0);else
k(Li(i.i[n+160>>2],e|0,t|0)|0),k(t),k(e);if(Ri(n+156|0,68444,7),t=i.i[n+164>>2],i.i[n+164>>2]=0,e=i.i[n+168>>2],Pi(t),f=i.i[r+12>>2],h0(n+128|0,f,i.i[r+16>>2]),t=i.i[n+132>>2],i.i[n+156>>2]==1)if(qi(n+
120|0,e),a=i.i[n+124>>2],i.i[n+120>>2]&1){e=Ui(),k(a),k(t);break e}else Mi(i.i[n+160>>2],a|0,t|0);else k(Li(i.i[n+160>>2],e|0,t|0)|0),k(t),k(e);if(Ri(n+156|0,68776,6),t=i.i[n+164>>2],i.i[n+164>>2]=0,e=
i.i[n+168>>2],Pi(t),i.S[r+68>>1]==1?t=L2(+i.S[r+70>>1])|0:t=i.B[i.i[n+172>>2]]?1025:1024,i.i[n+156>>2]==1)if(qi(n+112|0,e),a=i.i[n+116>>2],i.i[n+112>>2]&1){e=Ui(),k(a),k(t);break e}else Mi(i.i[n+160>>
2],a|0,t|0);else k(Li(i.i[n+160>>2],e|0,t|0)|0),k(t),k(e);if(Ri(n+156|0,69112,9),t=i.i[n+164>>2],i.i[n+164>>2]=0,e=i.i[n+168>>2],Pi(t),t=i.i[r+80>>2],t?(h0(n+104|0,t,i.i[r+84>>2]),t=i.i[n+108>>2]):t=i.
B[i.i[n+172>>2]]?1025:1024,i.i[n+156>>2]==1)if(qi(n+96|0,e),a=i.i[n+100>>2],i.i[n+96>>2]&1){e=Ui(),k(a),k(t);break e}else Mi(i.i[n+160>>2],a|0,t|0);else k(Li(i.i[n+160>>2],e|0,t|0)|0),k(t),k(e);if(O0(
n+88|0,n+156|0,69163,15,r+20|0),i.i[n+88>>2]==1){e=i.i[n+92>>2];break e}if(O0(n+80|0,n+156|0,69178,11,r+32|0),i.i[n+80>>2]==1){e=i.i[n+84>>2];break e}if(Ri(n+156|0,69189,9),t=i.i[n+164>>2],i.i[n+164>>
2]=0,e=i.i[n+168>>2],Pi(t),t=i.B[r+100]?1026:1027,i.i[n+156>>2]==1)if(qi(n+72|0,e),a=i.i[n+76>>2],i.i[n+72>>2]&1){e=Ui(),k(a),k(t);break e}else Mi(i.i[n+160>>2],a|0,t|0);else k(Li(i.i[n+160>>2],e|0,t|
0)|0),k(t),k(e);if(Ri(n+156|0,69198,8),t=i.i[n+164>>2],i.i[n+164>>2]=0,e=i.i[n+168>>2],Pi(t),W4(n- -64|0,i.i[r+88>>2]),t=i.i[n+68>>2],i.i[n+156>>2]==1)if(qi(n+56|0,e),a=i.i[n+60>>2],i.i[n+56>>2]&1){e=
Ui(),k(a),k(t);break e}else Mi(i.i[n+160>>2],a|0,t|0);else k(Li(i.i[n+160>>2],e|0,t|0)|0),k(t),k(e);if(Ri(n+156|0,69022,10),t=i.i[n+164>>2],i.i[n+164>>2]=0,e=i.i[n+168>>2],Pi(t),i.i[r>>2]==1?(W4(n+48|
0,i.i[r+4>>2]),t=i.i[n+52>>2]):t=i.B[i.i[n+172>>2]]?1025:1024,i.i[n+156>>2]==1)if(qi(n+40|0,e),a=i.i[n+44>>2],i.i[n+40>>2]&1){e=Ui(),k(a),k(t);break e}else Mi(i.i[n+160>>2],a|0,t|0);else k(Li(i.i[n+160>>
2],e|0,t|0)|0),k(t),k(e);if(O0(n+32|0,n+156|0,69013,9,r+44|0),i.i[n+32>>2]==1){e=i.i[n+36>>2];break e}if(O0(n+24|0,n+156|0,68458,4,r+56|0),i.i[n+24>>2]==1){e=i.i[n+28>>2];break e}if(Ri(n+156|0,69206,4),
t=i.i[n+164>>2],i.i[n+164>>2]=0,a=i.i[n+168>>2],Pi(t),e=i.i[r+92>>2],t=a8(e),i.i[n+156>>2]==1)if(qi(n+16|0,a),a=i.i[n+20>>2],i.i[n+16>>2]&1){e=Ui(),k(a),k(t);break e}else Mi(i.i[n+160>>2],a|0,t|0);else
k(Li(i.i[n+160>>2],a|0,t|0)|0),k(t),k(a);if(Ri(n+156|0,69045,4),t=i.i[n+164>>2],i.i[n+164>>2]=0,a=i.i[n+168>>2],Pi(t),s=i.i[r+96>>2],t=a8(s),i.i[n+156>>2]!=1){o=i.i[n+160>>2],k(Li(o|0,a|0,t|0)|0),k(t),
k(a);break i}if(qi(n+8|0,a),a=i.i[n+12>>2],i.i[n+8>>2]&1)e=Ui(),k(a),k(t);else{o=i.i[n+160>>2],Mi(o|0,a|0,t|0);break i}}k(i.i[n+160>>2]),H(i.i[n+164>>2],i.i[n+168>>2]),k(e),s=i.i[r+96>>2],e=i.i[r+92>>
2],o=1024}return m(i.i[r+8>>2],f),z(i.i[r+20>>2],i.i[r+24>>2]),z(i.i[r+32>>2],i.i[r+36>>2]),z(i.i[r+44>>2],i.i[r+48>>2]),z(i.i[r+56>>2],i.i[r+60>>2]),k(e),k(s),c=n+176|0,o}function w2(){var r=0,n=0,t=0,
e=0,a=0,o=0,f=0,s=0,u=0,b=0,l=0,d=0,h=0,w=0,v=0,y=0,B=0,C=0,j=0,O=0,S=0,q=0,M=0;r=c-192|0,c=r,B=r+60|0,O=r+96|0,f=r+84|0,u=r+120|0;i:{for(;;){e:{if(u2(),t=r+152|0,xt(t,88112),i.i[r+152>>2]!=8?E(r+116|
0,t,36):xt(r+116|0,88128),i.i[21990]=i.i[21990]+1,t=i.i[u+4>>2],w=0,i.i[r+152>>2]=w|i.i[u>>2],i.i[r+156>>2]=t,t=i.i[u+12>>2],i.i[r+160>>2]=i.i[u+8>>2],i.i[r+164>>2]=t,t=i.i[u+20>>2],i.i[r+168>>2]=i.i[u+
16>>2],i.i[r+172>>2]=t,t=i.i[u+28>>2],i.i[r+176>>2]=i.i[u+24>>2],i.i[r+180>>2]=t,b=i.i[r+116>>2],(b|0)==9&&p(),t=i.i[r+180>>2],i.i[r+72>>2]=i.i[r+176>>2],i.i[r+76>>2]=t,t=i.i[r+172>>2],i.i[r+64>>2]=i.
i[r+168>>2],i.i[r+68>>2]=t,t=i.i[r+164>>2],i.i[r+56>>2]=i.i[r+160>>2],i.i[r+60>>2]=t,t=i.i[r+156>>2],i.i[r+48>>2]=i.i[r+152>>2],i.i[r+52>>2]=t,(b|0)==8)break e;t=i.i[r+52>>2],i.i[f>>2]=i.i[r+48>>2],i.
i[f+4>>2]=t,t=i.i[r+60>>2],i.i[f+8>>2]=i.i[r+56>>2],i.i[f+12>>2]=t,t=i.i[r+68>>2],i.i[f+16>>2]=i.i[r+64>>2],i.i[f+20>>2]=t,t=i.i[r+76>>2],i.i[f+24>>2]=i.i[r+72>>2],i.i[f+28>>2]=t,i.i[r+80>>2]=b;n:{r:{
t:switch((b>>>0<=1?4:b-2|0)-1|0){case 0:wo(i.i[r+84>>2]);break r;case 1:t=i.i[r+84>>2],n=t+8|0,m4(n,i.i[r+88>>2]),Y2(n),Qe(n,1),ki(t);break r;case 2:t=i.i[r+84>>2],m4(t+8|0,i.i[r+88>>2]),ki(t);break r;case 3:
if(b&1){t=i.i[B+12>>2],i.i[r+160>>2]=0|i.i[B+8>>2],i.i[r+164>>2]=t,t=i.i[B+4>>2],i.i[r+152>>2]=i.i[B>>2],i.i[r+156>>2]=t,n=i.i[r+112>>2],t=Ln(f,r+152|0,n?n+8|0:0),an(i.i[r+152>>2],t|0),k(t),ia(n),d0(O);
continue}n=1024,t=i.i[r+88>>2],d=i.i[r+96>>2];a:{f:{o:{s:{u:switch(s=i.i[r+84>>2],(s-((s|0)!=0)|0)-1|0){case 3:break o;case 4:break a;case 0:break u;case 1:case 2:break s;default:break f}n=Rs(t|0)|0,k(
t);break a}n=t;break a}n=t&1^1027;break a}a=i.i[r+92>>2],t=s&1?t:1025,n=Fs(a|0,t|0)|0,k(t),k(a)}Fc(d|0,n|0),k(n),d0(O);break n;case 4:a=i.i[r+84>>2],i.b[a+133]=1,t=i.B[r+88],n=a+8|0,E8(n),Y2(n),Qe(n,t?
3:0),ki(a);break r;default:break t}for(a=i.i[r+104>>2],t=i.i[r+92>>2],v=i.i[r+88>>2],w=i.i[r+88>>2],e=i.i[r+96>>2],S=i.i[r+100>>2],C=i.i[r+84>>2],l=(C|0)==-2147483648,l||Qe(e+8|0,2),i.i[e+60>>2]=S,i.i[e+
56>>2]=1,n=e+8|0,m4(n,a),Y2(n),h=rn(i.i[e+100>>2])|0,a=Di()|0,n=tn(h|0)|0,y=nn(a|0,n|0)|0,k(n),s=i.i[e+8>>2],n=-84,d=i.B[e+98];;){if(n){t:{a:{f:{o:switch(a=i.B[n+74245],((a>>>0<2?2:a-2|0)&255)-1|0){case 0:
break f;case 1:break o;default:break a}if((a|0)!=(d|0))break t;break a}if(!s)break t}a:{f:{o:{s:switch(i.B[n+74244]-1|0){case 0:o=da(h|0)|0;break f;case 1:x4(r+16|0,h),a=i.i[r+16>>2],o=i.i[r+20>>2];break o;case 2:
u8(r+24|0,h),a=i.i[r+24>>2],o=i.i[r+28>>2];break o;case 3:A4(r+32|0,h),a=i.i[r+32>>2],o=i.i[r+36>>2];break o;case 4:b8(r+40|0),a=i.i[r+40>>2],o=i.i[r+44>>2];break o;default:break s}o=F((D=P(69395,16)>>
2,i.i[D]));break f}if(j=P(i.i[n+74236>>2],i.i[n+74240>>2]),!(a&1))break t;break a}j=P(i.i[n+74236>>2],i.i[n+74240>>2])}a:{if(i.B[n+74246]&&(I4(r+8|0,y,i.i[j>>2]),a=i.i[r+8>>2],H(a,i.i[r+12>>2]),a))break a;
di(y|0,i.i[j>>2],o|0)}k(o)}n=n+12|0;continue}break}if(k(h),i.B[e+133])k(y),z(C,w);else{l?t=F(i.i[e+104>>2]):(i.i[r+156>>2]=v,i.i[r+160>>2]=t,i.i[r+152>>2]=C,t=c2(r+152|0)),a=F(t),i.i[e+64>>2]&&p(),n=i.
i[e+68>>2],i.i[e+68>>2]=a,k(n),i.B[e+52]!=11&&(i.i[e+36>>2]=l+i.i[e+36>>2],q=e,M=+le(),i.d[q+24>>3]=M,i.i[e+16>>2]=1,i.i[e+20>>2]=0),v=yc()|0,n=F(v),i.i[e+116>>2]&&p(),a=i.i[e+124>>2],i.i[e+124>>2]=n,
n=i.i[e+120>>2],i.i[e+120>>2]=1,H(n,a),i.b[e+132]=1,d=i.i[e+128>>2]+1|0,i.i[e+128>>2]=d,w=i.B[e+96]!=3?i.i[e+112>>2]:0,i.i[22048]&&p(),l=i.B[e+97],i.i[22048]=-1,n=i.i[22051]<<3,o=i.i[22050]-8|0;t:{a:{
for(;;){if(n){if(n=n-8|0,o=o+8|0,(l|0)!=i.B[o])continue;break a}break}if(n=l<<2,a=i.i[n+86428>>2],n=i.i[n+86440>>2],o=ga()|0,Gc(o|0,n|0,a|0),Vc(o|0,2),a=F(o),s=i.i[22051],(s|0)==i.i[22049]){if(n=c-16|
0,c=n,Oi(n+8|0,88196,i.i[22049],1,4,8),i.i[n+8>>2]!=-2147483647)break i;c=n+16|0}n=i.i[22050]+(s<<3)|0,i.i[n+4>>2]=a,i.b[n]=l,i.i[22051]=s+1;break t}o=F(i.i[o+4>>2])}i.i[22048]=i.i[22048]+1,x2(r,i.i[e+
8>>2],i.i[e+12>>2]),a=Hc(v|0,i.i[e+108>>2],t|0,o|0,y|0,(i.i[r>>2]&1?i.i[r+4>>2]:1024)|0,w|0)|0,n=i.i[e>>2]+1|0,i.i[e>>2]=n,n||p(),ie(),n=Bi(4,44),i.b[n+40]=0,i.i[n+16>>2]=a,i.i[n+12>>2]=d,i.i[n+8>>2]=
v,i.i[n+4>>2]=S,i.i[n>>2]=e,n=Ur(n,69080),i.i[21983]=i.i[21983]+1,Le(n),k(o),k(t),k(y)}ki(e)}if(b>>>0>=2)continue}ia(i.i[r+112>>2]);continue}break}c=r+192|0;return}p()}function Y6(r,n,t){var e=0,a=0,o=0,
f=0,s=0,u=0,b=0,l=0,d=0,h=0,w=0,v=0,y=0,B=0;if(e=c-192|0,c=e,wt(e+144|0,n,t),f=i.i[e+152>>2],s=i.i[e+148>>2],n=i.i[e+144>>2],(n|0)!=13)i.i[r+12>>2]=f,i.i[r+8>>2]=s,i.i[r+4>>2]=n,i.i[r>>2]=2;else i:{if(Fr(
e+144|0,s,f,1e4,3e4),w=i.i[e+152>>2],v=i.i[e+148>>2],n=i.i[e+144>>2],(n|0)!=13){i.i[r+12>>2]=w,i.i[r+8>>2]=v,i.i[r+4>>2]=n,i.i[r>>2]=2;break i}if(i.i[e+100>>2]=5e3,i.i[e+92>>2]=2,i.i[e+96>>2]=100,sr(e+
144|0,s,f,e+92|0),t=i.i[e+152>>2],i.i[e+56>>2]=i.i[e+148>>2],i.i[e+60>>2]=t,i.i[e+64>>2]=i.i[e+156>>2],i.i[e+144>>2]==1)i.i[r+12>>2]=i.i[e+64>>2],n=i.i[e+60>>2],t=i.i[e+56>>2],i.i[r+4>>2]=t,i.i[r+8>>2]=
n;else e:{Hi(e+32|0,s,f,72496,5);n:{if(i.i[e+32>>2]!=1)t=2;else{b=i.i[e+36>>2],i.i[e+92>>2]=b,t=2,u=6e4,n=1e3;r:{t:switch(k0(b)&255){default:t=0;break r;case 0:break r;case 2:break t}if((Y(b)&255)!=6){
o=1,u=7;break r}if(Hi(e+24|0,e+92|0,1,72501,5),i.i[e+24>>2]==1)t:{if(a=i.i[e+28>>2],ni(e+144|0,a),t=i.i[e+148>>2],u=i.i[e+144>>2],(u|0)!=-2147483648)a:{if(h=i.i[e+152>>2],n=N(t,h,72506,10),!n&&!N(t,h,
72516,3))break a;z(u,t),k(a),h=n^1;break t}z(u,t),k(a),o=1,u=8;break r}if(m2(e+144|0,e+92|0,1,69832,6e4),n=i.i[e+148>>2],u=i.i[e+144>>2],(u|0)!=13){t=i.i[e+152>>2],o=1;break r}if(o=1,S0(e+144|0,e+92|0,
1,69740),t=i.i[e+152>>2],a=i.i[e+148>>2],u=i.i[e+144>>2],(u|0)==13){k(b),b=a&1?t:1e3,u=n;break n}else n=a}if(k(b),o){i.i[r+12>>2]=t,i.i[r+8>>2]=n,i.i[r+4>>2]=u;break e}else b=n}h=t}if(na(e+144|0,s,f),
y=i.i[e+152>>2],B=i.i[e+148>>2],n=i.i[e+144>>2],(n|0)!=13){i.i[r+12>>2]=y,i.i[r+8>>2]=B,i.i[r+4>>2]=n;break e}if(i.i[e+48>>2]=i.i[e+64>>2],n=i.i[e+60>>2],i.i[e+40>>2]=i.i[e+56>>2],i.i[e+44>>2]=n,Vr(e+
144|0,s,f,72584,17),t=i.B[e+148],a=i.i[e+144>>2],(a|0)!=13){n=i.B[e+152]|i.B[e+153]<<8|(i.B[e+154]<<16|i.B[e+155]<<24),i.b[r+12]=n,i.b[r+13]=n>>>8,i.b[r+14]=n>>>16,i.b[r+15]=n>>>24,n=i.B[e+149]|i.B[e+
150]<<8|(i.B[e+151]<<16|i.B[e+152]<<24),i.b[r+9]=n,i.b[r+10]=n>>>8,i.b[r+11]=n>>>16,i.b[r+12]=n>>>24,i.b[r+8]=t,i.i[r+4>>2]=a,i.i[r>>2]=2;break i}i.b[e+84]=t,i.i[e+72>>2]=-2147483648,et(e+16|0,s,f,72601,
14);n:{if(i.i[e+16>>2]==1)r:{if(l=i.i[e+20>>2],(Y(l)&255)==4)t:{if(c0(e+144|0,l),t=i.i[e+144>>2],n=i.i[e+148>>2],a=i.i[e+152>>2],i.b[e+91]=0,i.i[e+112>>2]=e+84,i.i[e+104>>2]=n+(a<<2),i.i[e+100>>2]=t,i.
i[e+96>>2]=n,i.i[e+92>>2]=n,i.i[e+116>>2]=e+91,i.i[e+108>>2]=e+191,lr(e+132|0,e+92|0),i.i[e+132>>2]!=-2147483648){for(ui(e+8|0,4,4,12),t=i.i[e+8>>2],n=i.i[e+12>>2],i.i[n+8>>2]=i.i[e+140>>2],a=i.i[e+136>>
2],o=0,i.i[n>>2]=o|i.i[e+132>>2],i.i[n+4>>2]=a,i.i[e+128>>2]=1,i.i[e+124>>2]=n,i.i[e+120>>2]=t,i.i[e+168>>2]=i.i[e+116>>2],a=i.i[e+112>>2],i.i[e+160>>2]=i.i[e+108>>2],i.i[e+164>>2]=a,t=i.i[e+104>>2],i.
i[e+152>>2]=i.i[e+100>>2],i.i[e+156>>2]=t,t=i.i[e+96>>2],i.i[e+144>>2]=i.i[e+92>>2],i.i[e+148>>2]=t,o=12,t=1;;){if(lr(e+176|0,e+144|0),i.i[e+176>>2]!=-2147483648){i.i[e+120>>2]==(t|0)&&(j2(e+120|0,1),
n=i.i[e+124>>2]),d=n+o|0,i.i[d+8>>2]=i.i[e+184>>2],a=i.i[e+180>>2],i.i[d>>2]=i.i[e+176>>2],i.i[d+4>>2]=a,t=t+1|0,i.i[e+128>>2]=t,o=o+12|0;continue}break}e0(e+144|0)}else i.i[e+128>>2]=0,i.i[e+120>>2]=
0,i.i[e+124>>2]=4,e0(e+92|0);if(i.B[e+91]==1){ai(e+120|0);break t}if(n=i.i[e+120>>2],(n|0)==-2147483648)break t;t=i.i[e+124>>2],a=i.i[e+128>>2],z4(e+72|0),i.i[e+76>>2]=t,i.i[e+80>>2]=a,i.i[e+72>>2]=n,
k(l);break r}i.i[r>>2]=2,i.i[r+4>>2]=9,k(l);break n}if(i4(e+144|0,s,f,72615,5),n=i.i[e+152>>2],t=i.i[e+148>>2],a=i.i[e+144>>2],(a|0)!=13){i.i[r+12>>2]=n,i.i[r+8>>2]=t,i.i[r+4>>2]=a,i.i[r>>2]=2;break n}
if(i4(e+144|0,s,f,72620,7),o=i.i[e+152>>2],l=i.i[e+148>>2],a=i.i[e+144>>2],(a|0)!=13)i.i[r+12>>2]=o,i.i[r+8>>2]=l,i.i[r+4>>2]=a,i.i[r>>2]=2;else if(i4(e+144|0,s,f,72627,9),f=i.i[e+152>>2],s=i.i[e+148>>
2],a=i.i[e+144>>2],(a|0)!=13)i.i[r+12>>2]=f,i.i[r+8>>2]=s,i.i[r+4>>2]=a,i.i[r>>2]=2,H(l,o);else{a=i.i[e+84>>2],d=0,i.i[r+72>>2]=d|i.i[e+80>>2],i.i[r+76>>2]=a,a=i.i[e+76>>2],i.i[r+64>>2]=i.i[e+72>>2],i.
i[r+68>>2]=a,a=i.i[e+44>>2],d=i.i[e+40>>2],i.i[r+28>>2]=d,i.i[r+32>>2]=a,i.i[r+36>>2]=i.i[e+48>>2],i.i[r+60>>2]=f,i.i[r+56>>2]=s,i.i[r+52>>2]=o,i.i[r+48>>2]=l,i.i[r+44>>2]=n,i.i[r+40>>2]=t,i.i[r+24>>2]=
w,i.i[r+20>>2]=v,i.i[r+16>>2]=h,i.i[r+12>>2]=b,i.i[r+8>>2]=u,i.i[r+4>>2]=y,i.i[r>>2]=B;break i}H(t,n)}z4(e+72|0);break i}i.i[r>>2]=2}c=e+192|0}function Z6(r,n,t,e,a,o,f){var s=0,u=0,b=0,l=0,d=0,h=0,w=0,
v=0,y=0,B=0,C=0,j=0,O=0,S=0,q=0;s=c-192|0,c=s,z0(s- -64|0,r);i:{e:{if(i.i[s+64>>2]==1){if(u=a,a=u,b=i.i[s+68>>2],b>>>0<i.I[22005]&&(l=i.i[22004]+T(b,112)|0,i.i[l>>2]!=2&&(u=i.i[l+104>>2])),(a-u|0)<0)break e;
q0(b)}if(i.I[n>>2]>1)break e;if(ni(s+116|0,i.i[n+8>>2]),w=+(t>>>0),j=i.i[s+116>>2],(j|0)!=-2147483648)n:{if(O=i.i[s+120>>2],t=i.i[s+124>>2],i.b[s+136]=0,i.i[s+132>>2]=t,i.i[s+128>>2]=O,t=s+128|0,n2(s+
56|0,t),u=i.i[s+56>>2],n2(s+48|0,t),b=i.i[s+52>>2],B=i.i[s+48>>2],n2(s+40|0,t),l=i.i[s+40>>2],n2(s+32|0,t),!(!l|(!u|!B)))r:{if(i.i[s+32>>2])break r;t=b+1|0;t:{for(;;){if((t|0)!=1){if(u=t+B|0,d=t-1|0,t=
d,i.B[u-2]==61)continue;break t}break}d=0}ui(s+24|0,d,1,1),i.i[s+172>>2]=0,C=i.i[s+28>>2],i.i[s+168>>2]=C,i.i[s+164>>2]=i.i[s+24>>2];t:{for(;;){a:{if(!d)break t;if(G0(s+176|0,B,d,d>>>0>=4?4:d),l=i.i[s+
180>>2],(l|0)==1)break a;for(d=i.i[s+188>>2],B=i.i[s+184>>2],h=i.i[s+176>>2],t=0,u=l;;){if(u){if(v=i.B[h],b=v-65|0,(b&255)>>>0>=26){b=v-71|0;f:{if((v-97&255)>>>0<26||(b=v+4|0,(v-48&255)>>>0<10)||(b=62,
(v|0)==45))break f;if((v|0)!=95)break a;b=63}}h=h+1|0,t=b&255|t<<6,u=u-1|0;continue}break}for(u=4-l|0,u=u>>>0<=4?u:0;;){if(u){u=u-1|0,t=t<<6;continue}break}for(S=s,q=w0(t,24)>>>16|0,i.b[S+177|0]=q,t=w0(
t&16711935,8),i.b[s+178]=t>>>24,i.b[s+176]=t>>>8,t=l-1|0,t=t>>>0>=3?3:t,E2(s+164|0,t),h=s+176|0,u=i.i[s+172>>2],C=i.i[s+168>>2];;){if(t){i.b[u+C|0]=i.B[h],t=t-1|0,h=h+1|0,u=u+1|0;continue}break}i.i[s+
172>>2]=u;continue}break}m(i.i[s+164>>2],C);break r}if(u=i.i[s+164>>2],(u|0)==-2147483648||(t=i.i[s+172>>2],h=0,i.i[s+156>>2]=h|i.i[s+168>>2],i.i[s+160>>2]=t,i.i[s+152>>2]=u,u=s+72|0,qe(u,s+152|0),g8(
s+140|0,u),b=i.i[s+140>>2],(b|0)==-2147483648))break r;if(l=i.i[s+144>>2],Tt(s+16|0,i.i[s+144>>2],i.i[s+148>>2]),i.i[s+16>>2]==1){if(t=i.i[s+20>>2],(Y(t)&255)==6)t:{if(ei(s+8|0,t,73024,3),i.i[s+8>>2]!=
1||(d=u,u=i.i[s+12>>2],Kt(d,u),d=i.i[s+72>>2],h=i.i[s+76>>2],y=i.d[s+80>>3],k(u),Oe(+y),u=h2(1)|0,h2(0)|0,u=u&2147483647,(d|0)!=1|h|((u|0)==2146435072|u>>>0>2146435072)))break t;k(t),m(b,l),m(j,O),w=G8(
w,y*1e3-f+-6e4);break n}k(t)}m(b,l)}m(j,O)}if(w<=0)break e;if(U4(s+72|0,r),Xe(s+176|0,n),i.i[22006]=i.i[22006]+1,y=w*.8,t=i.i[22007],n=i.i[22005],(t|0)!=(n|0))n:{if(n>>>0>t>>>0){n=i.i[22004]+T(t,112)|
0,i.i[n>>2]!=2&&p(),i.d[n+40>>3]=y,i.d[n+32>>3]=w,i.d[n+24>>3]=f,i.d[n+16>>3]=o,i.i[n+8>>2]=0,i.i[n>>2]=0,u=i.i[s+180>>2],i.i[n+48>>2]=i.i[s+176>>2],i.i[n+52>>2]=u,i.i[n+56>>2]=i.i[s+184>>2],i.i[22007]=
i.i[n+4>>2],E(n+60|0,s+72|0,44);break n}p()}else(t|0)==i.i[22003]&&(n=c-16|0,c=n,Oi(n+8|0,88012,i.i[22003],1,8,112),i.i[n+8>>2]!=-2147483647?p():c=n+16|0),n=i.i[22004]+T(t,112)|0,i.d[n+40>>3]=y,i.d[n+
32>>3]=w,i.d[n+24>>3]=f,i.d[n+16>>3]=o,i.i[n+8>>2]=0,i.i[n>>2]=0,u=i.i[s+180>>2],i.i[n+48>>2]=i.i[s+176>>2],i.i[n+52>>2]=u,i.i[n+56>>2]=i.i[s+184>>2],E(n+60|0,s+72|0,44),u=t+1|0,i.i[22007]=u,i.i[22005]=
u;for(i.i[n+104>>2]=a,Jn(87980,r,t),Hr(t);;){if(i.i[21992]!=1||(r=i.i[21994],(r|0)==(t|0)))break i;if(i.I[22006]<=e>>>0)n:{if(r>>>0>=i.I[22005]||(n=i.i[22004]+T(r,112)|0,i.i[n>>2]==2))break n;if(w=i.d[n+
32>>3],!(i2(o-i.d[n+16>>3],f-i.d[n+24>>3])>=w))break i}q0(r)}}gi(r)}c=s+192|0}function $6(r,n,t,e){var a=0,o=0,f=0,s=0,u=0,b=0,l=0,d=0,h=0,w=0,v=0,y=0,B=0,C=0,j=0,O=0;a=c-224|0,c=a,l=oi(i.i[22015],i.i[22016],
r);i:{if(i.I[l>>2]<=2&&l){u4(a+72|0,l,i.d[e+8>>3]),C=i.i[a+76>>2],j=i.i[a+72>>2],N4(a- -64|0,l+56|0),y=i.i[a+68>>2],w=i.i[a+64>>2],Ii(a+56|0,t,74477,5),v=i.i[a+60>>2],B=i.i[a+56>>2],ei(a+48|0,t,74482,
6),i.i[a+48>>2]==1?(o=i.i[a+52>>2],ni(a+84|0,o),k(o)):i.i[a+84>>2]=-2147483648,o=11,n&1||(o=K0(i.i[a+84>>2]!=-2147483648?i.i[a+88>>2]:0,i.i[a+92>>2],74488,9)?11:8),d=4;e:{n:{r:{t:{a:switch(h=i.S[l+68>>
1],h-401|0){case 0:break e;case 1:break a;case 2:break t;case 3:break r;default:break n}d=5;break e}d=K0(w,y,72636,32)?7:6;break e}d=o;break e}if((h|0)==429){d=9;break e}d=(h-400&65535)>>>0<100?11:(h-
500&65535)>>>0<100?10:15}n=0,(B|0)==1&&(ei(a+40|0,v,68444,7),o=i.i[a+44>>2],n=i.i[a+40>>2]),ei(a+32|0,t,68444,7),s=i.i[a+32>>2],b=i.i[a+36>>2],ei(a+24|0,t,74482,6),u=i.i[a+28>>2],O=i.i[a+24>>2],i.i[a+
156>>2]=2,i.i[a+148>>2]=2,i.i[a+140>>2]=O,i.i[a+144>>2]=u,i.i[a+132>>2]=s,i.i[a+136>>2]=b,i.i[a+128>>2]=o,i.i[a+124>>2]=n,i.i[a+120>>2]=3,i.i[a+112>>2]=1,n=a+128|0,o=1;e:{n:{for(;;){r:{if((o|0)==4)break n;
if(i.i[n-4>>2]==1){if(u=i.i[n>>2],se(u))break r;k(u)}f=f+1|0,n=n+8|0,o=o+1|0;continue}break}r:{t:switch((Y(u)&255)-4|0){case 0:c0(a+164|0,u),n=i.i[a+168>>2],f=i.i[a+172>>2]<<2,b=n+f|0;a:{f:{for(;;){if(f){
if(Pe(a+200|0,i.i[n>>2]),f=f-4|0,n=n+4|0,i.i[a+200>>2]==-2147483648)continue;break f}break}i.i[a+176>>2]=-2147483648;break a}if(i.i[a+184>>2]=i.i[a+208>>2],s=i.i[a+204>>2],i.i[a+176>>2]=i.i[a+200>>2],
i.i[a+180>>2]=s,(n|0)==(b|0))break a;for(f=f>>>2|0,b=a+212|0;Pe(a+188|0,i.i[n>>2]),i.i[a+188>>2]!=-2147483648&&(i.i[b+8>>2]=i.i[a+196>>2],s=i.i[a+192>>2],i.i[b>>2]=i.i[a+188>>2],i.i[b+4>>2]=s,s=i.i[a+
180>>2],i.i[a+200>>2]=i.i[a+176>>2],i.i[a+204>>2]=s,i.i[a+208>>2]=i.i[a+184>>2],s=a+200|0,Yi(s,74529,2),Yi(s,i.i[a+216>>2],i.i[a+220>>2]),i.i[a+184>>2]=i.i[a+208>>2],s=i.i[a+204>>2],i.i[a+176>>2]=i.i[a+
200>>2],i.i[a+180>>2]=s,m(i.i[a+212>>2],i.i[a+216>>2])),n=n+4|0,f=f-1|0,!!f;);}A2(a+164|0);break r;default:t2(a+176|0,u);break r;case 2:break t}Pe(a+176|0,u)}k(u);break e}i.i[a+176>>2]=-2147483648,o=f}
if((o|0)!=3)e:for(f=o-3|0,n=((o<<3)+a|0)+128|0;;){if(!f)break e;H(i.i[n-4>>2],i.i[n>>2]),f=f+1|0,n=n+8|0}i.i[a+176>>2]!=-2147483648?(i.i[a+104>>2]=i.i[a+184>>2],n=i.i[a+180>>2],i.i[a+96>>2]=i.i[a+176>>
2],i.i[a+100>>2]=n):(i.i[a+188>>2]=h,a4(a+200|0,a+188|0),i.i[a+116>>2]=32,i.i[a+112>>2]=74497,i.i[a+124>>2]=i.i[a+208>>2],n=i.i[a+204>>2],i.i[a+120>>2]=n,X(a+96|0,a+112|0,2),m(i.i[a+200>>2],n)),f=1;e:{
if((B|0)==1)n:{if(Ii(a+16|0,v,69206,4),o=i.i[a+20>>2],n=i.i[a+16>>2],k(v),(n|0)!=1)break n;n=1;break e}Ii(a+8|0,t,69206,4),o=i.i[a+12>>2],n=i.i[a+8>>2]}n&1||(w?o=$(w|0,y|0)|0:f=0),s=Vt(i.S[l+68>>1]),z(
i.i[a+84>>2],i.i[a+88>>2]),n=Bi(4,36),i.i[n+12>>2]=C,i.i[n+8>>2]=j,i.i[n+4>>2]=o,i.i[n>>2]=f,i.b[n+35]=d,i.b[n+34]=s,i.s[n+32>>1]=h,i.i[n+28>>2]=t,o=i.i[a+100>>2],i.i[n+16>>2]=i.i[a+96>>2],i.i[n+20>>2]=
o,i.i[n+24>>2]=i.i[a+104>>2],i.i[a+116>>2]=n,i.b[a+112]=5,n=r,r=$i(a+112|0),Re(n,r,e),R2(r);break i}k(t)}c=a+224|0}function Ln(r,n,t){var e=0,a=0,o=0,f=0,s=0,u=0,b=0,l=0,d=0,h=0,w=0,v=0,y=0,B=0;e=c-544|
0,c=e,B=i.B[r+8],l=i.i[r+4>>2],s=i.i[r>>2],b=i.i[n+4>>2],p2(e+40|0,b),P0(e+500|0,n),i.i[e+500>>2]!=-2147483648?(i.i[e+496>>2]=i.i[e+508>>2],r=i.i[e+504>>2],i.i[e+488>>2]=i.i[e+500>>2],i.i[e+492>>2]=r):
(i.i[e+496>>2]=0,i.i[e+488>>2]=0,i.i[e+492>>2]=1),vi(e+308|0,e+40|0,e+488|0),c8(e+32|0,b),b=1;i:if(i.i[e+32>>2]==1){if(r=i.i[e+36>>2],Qi(e+320|0,r),k(r),o=i.i[e+320>>2],r=1,(o|0)==-2147483648||(r=i.i[e+
324>>2],Ji(e+332|0,r,i.i[e+328>>2],1024),m(o,r),y=i.i[e+332>>2],r=1,(y|0)==-2147483648)||(v=i.i[e+348>>2],d=i.i[e+352>>2],u=i.i[e+352>>2],h=i.i[e+348>>2],o=i.i[e+344>>2],r=i.i[e+360>>2],w=i.i[e+356>>2],
m(y,i.i[e+336>>2]),m(w,r),w=0,r=1,(o|0)==-2147483648))break i;a=d,b=v,w=o,f=u,r=h}else r=1;o=i.B[n+12],h=i.i[e+312>>2],u=i.i[e+316>>2],a=j0(b,a),b=r,r=N(r,f,69121,14),b8(e+24|0),f=i.i[e+24>>2],H(f,i.i[e+
28>>2]),i.b[e+511]=(f|0)!=0,i.b[e+510]=r,i.b[e+509]=a,i.b[e+508]=o,i.i[e+504>>2]=u,i.i[e+500>>2]=h,a=e+488|0,u=s+8|0,f=e+500|0,V2(a,u,f),W2(e+372|0,u,a),i.b[e+472]=B,i.i[e+460>>2]=l,r=i.B[s+8],(r|0)!=
8|l>>>0<2||(i.i[e+500>>2]=l,a4(e+476|0,f),i.i[e+528>>2]=9,i.i[e+524>>2]=69142,i.i[e+520>>2]=i.i[e+484>>2],l=i.i[e+480>>2],i.i[e+516>>2]=l,i.i[e+512>>2]=7,i.i[e+508>>2]=69135,i.i[e+504>>2]=i.i[e+388>>2],
r=i.i[e+384>>2],i.i[e+500>>2]=r,X(a,f,4),m(i.i[e+380>>2],r),i.i[e+388>>2]=i.i[e+496>>2],r=i.i[e+492>>2],i.i[e+380>>2]=i.i[e+488>>2],i.i[e+384>>2]=r,m(i.i[e+476>>2],l),r=i.B[u]);i:{e:{n:switch((r&255)-
1|0){case 0:if(r=i.i[s+12>>2],r>>>0>3)break e;if((r|0)!=2)break i;break e;case 1:if(i.i[s+12>>2]-7>>>0<4294967293)break e;break i;case 2:case 3:case 5:case 6:case 7:case 8:break e;case 4:break i;default:
break n}if(!i.i[s+12>>2])break i}a=e+500|0,Ar(a,n),i.i[e+520>>2]=i.i[e+388>>2],r=i.i[e+384>>2],i.i[e+512>>2]=i.i[e+380>>2],i.i[e+516>>2]=r,wr(e+380|0,a),k8(a)}vi(e+500|0,e+40|0,e+380|0),i.i[e+388>>2]=
i.i[e+508>>2],r=i.i[e+504>>2],i.i[e+380>>2]=i.i[e+500>>2],i.i[e+384>>2]=r;i:{if(t)e:{if(V0(e+16|0,t+108|0),r=i.i[e+20>>2],n=i.i[e+16>>2],!i.i[n>>2]){i.i[r>>2]=i.i[r>>2]-1;break e}if(t=P(69151,12),a=e+
532|0,Q0(a,i.i[n+4>>2],i.i[t>>2]),i.i[r>>2]=i.i[r>>2]-1,i.i[e+532>>2]==-2147483648)break e;vi(e+500|0,e+40|0,a);break i}i.i[e+500>>2]=-2147483648}return z(i.i[e+416>>2],i.i[e+420>>2]),i.i[e+424>>2]=i.
i[e+508>>2],r=i.i[e+504>>2],f=0,i.i[e+416>>2]=f|i.i[e+500>>2],i.i[e+420>>2]=r,_0(e+8|0,o),r=i.i[e+12>>2],n=i.i[e+8>>2],i.i[e+452>>2]=n,i.i[e+456>>2]=r,n=-2147483648,t=i.i[e+308>>2],(t|0)!=-2147483648&&
(v=i.i[e+312>>2],d=i.i[e+316>>2],d?n=t:m(t,h)),Q2(e+500|0,i.B[o+86928]),t=e+372|0,r=i.B[e+519],o=t+(r?32:20)|0,r=t+(r?36:24)|0,z(i.i[o>>2],i.i[r>>2]),i.i[o>>2]=n,i.i[r>>2]=v,i.i[r+4>>2]=d,i.B[u]==5&&(r=
i.i[s>>2]==1,t=1024,n=i.i[s+12>>2],i.i[n>>2]==1&&(t=V8(r,i.i[n+4>>2])),k(i.i[e+464>>2]),i.i[e+464>>2]=t,r=V8(r,i.i[n+28>>2]),k(i.i[e+468>>2]),i.i[e+468>>2]=r),r=G2(e+372|0),m(w,b),Ki(e+40|0),R2(s),c=e+
544|0,r}function Mn(r,n,t,e){var a=0,o=0,f=0,s=0,u=0,b=0,l=0,d=0,h=0,w=0,v=0,y=0,B=0,C=0,j=0;for(a=c-112|0,c=a,i.i[a+68>>2]=0,i.i[a+60>>2]=0,i.i[a+64>>2]=1,f=e<<2,o=f+8388608|0,i.i[a+56>>2]=e>>>0>1073741823||
o>>>0<f>>>0?-1:o,C=a+104|0;;){i:{if(Si(a+48|0,t,e,h),y=i.i[a+48>>2],!y)break i;for(b=i.i[a+52>>2],s=0,i.i[a+72>>2]=0,F0(a+40|0,34,a+72|0),i.i[a+100>>2]=b,l=i.i[a+44>>2],i.b[a+108]=l,i.i[a+104>>2]=i.i[a+
72>>2],w=i.B[(l+C|0)-1|0],B=T(w,16843009);;){if(s>>>0>b>>>0)break i;u=s+y|0,d=b-s|0;e:if(d>>>0<=7)for(o=0;;){if((o|0)==(d|0))break i;if((w|0)==i.B[o+u|0])break e;o=o+1|0}else{f=u+3&-4;n:{if((f|0)!=(u|
0)){for(f=f-u|0,o=0;;){if((w|0)==i.B[o+u|0])break e;if(o=o+1|0,(f|0)==(o|0))break}if(o=d-8|0,f>>>0>o>>>0)break n}else o=d-8|0,f=0;for(;;){if(v=f+u|0,j=B^i.i[v>>2],v=B^i.i[v+4>>2],((j|16843008-j)&(16843008-
v|v)&-2139062144)!=-2139062144)break n;if(f=f+8|0,!(f>>>0<=o>>>0))break}}if((f|0)==(d|0))break i;for(u=f+u|0,d=(b-f|0)-s|0,o=0;;){if((w|0)!=i.B[o+u|0]){if(o=o+1|0,(d|0)!=(o|0))continue;break i}break}o=
o+f|0}if(s=(o+s|0)+1|0,!(l>>>0>s>>>0|s>>>0>b>>>0)&&(f=s-l|0,!I2(f+y|0,C,l)))break}if(h=(f+h|0)+1|0,Si(a+32|0,t,e,h),l=i.i[a+32>>2],!l)break i;b=i.i[a+36>>2],o=0,u=0;e:{n:{for(;;){r:{if(d=a+24|0,(o|0)==
(b|0))break n;if(f=0,s=i.B[o+l|0],(s|0)!=34)f=(s|0)==92?u^1:0;else if(!(u&1))break r;o=o+1|0,u=f;continue}break}break e}o=b}if(w=o+h|0,_e(d,t,e,h,w),f=i.i[a+24>>2],Wn(a+72|0,n,f||1,f?i.i[a+28>>2]:0,a+
56|0),B=i.i[a+72>>2],(B|0)==-2147483648)h=w+1|0;else{d=i.i[a+80>>2],u=d,l=i.i[a+76>>2],o=l;e:for(;;){n:{b=d,f=l;r:{t:switch(u|0){case 1:s=i.B[o];break r;case 0:break n;default:break t}if(s=i.B[o],(s|0)!=
92)break r;f=73940,b=10;t:{a:{f:switch(s=i.B[o+1],s-110|0){case 0:case 4:case 6:break t;case 7:break f;case 1:case 2:case 3:case 5:break n;default:break a}if(u=u-6|0,u>>>0>=4294967292)break n;for(v=o+
2|0,o=o+6|0,s=0;;){if((s|0)==4)continue e;if(y=i.B[s+v|0],s=s+1|0,!((y-48&255)>>>0<10|((y&-33)-65&255)>>>0<6))break}break n}a:switch(s-98|0){case 0:case 4:break t;case 1:case 2:case 3:break n;default:
break a}if((s|0)==34|(s|0)==47)break t;if((s|0)!=92)break n}u=u-2|0,o=o+2|0;continue}if(f=73940,b=10,s=s&255,(s|0)==34|(s|0)==92)break n;u=u-1|0,o=o+1|0;continue}break}o2(a+16|0,t,e,h),i.i[a+96>>2]=b,
i.i[a+92>>2]=f,f=i.i[a+16>>2],i.i[a+88>>2]=f?i.i[a+20>>2]:0,i.i[a+84>>2]=f||1,Ke(a+60|0,a+84|0),Si(a+8|0,t,e,w),e=i.i[a+12>>2],t=i.i[a+8>>2],m(B,l),e=t?e:0,t=t||1,h=1}continue}break}s8(r,a+60|0,t,e),c=
a+112|0}function _6(r,n,t){r=r|0,n=n|0,t=t|0;var e=0,a=0,o=0,f=0;if(e=c-384|0,c=e,i.i[e+8>>2]=n,i.i[e+168>>2]=e+8,i.i[e+172>>2]=e+168,Ve(e+304|0,e+172|0,72891,13),n=i.i[e+312>>2],i.i[e+192>>2]=0|i.i[e+
308>>2],i.i[e+196>>2]=n,n=i.i[e+320>>2],i.i[e+200>>2]=i.i[e+316>>2],i.i[e+204>>2]=n,i.i[e+304>>2]==1)a=i.i[e+204>>2],i.i[e+316>>2]=i.i[e+200>>2],i.i[e+320>>2]=a,a=i.i[e+196>>2],i.i[e+308>>2]=i.i[e+192>>
2],i.i[e+312>>2]=a,i.i[e+304>>2]=-2147483648;else i:{if(i.i[e+304>>2]=4,n0(e+88|0,e+192|0,e+304|0),n=i.i[e+96>>2],i.i[e+224>>2]=0|i.i[e+92>>2],i.i[e+228>>2]=n,n=i.i[e+104>>2],i.i[e+232>>2]=i.i[e+100>>
2],i.i[e+236>>2]=n,i.i[e+88>>2]==1){a=i.i[e+236>>2],i.i[e+316>>2]=i.i[e+232>>2],i.i[e+320>>2]=a,a=i.i[e+228>>2],i.i[e+308>>2]=i.i[e+224>>2],i.i[e+312>>2]=a,i.i[e+304>>2]=-2147483648;break i}if(n=i.i[e+
236>>2],i.i[e+184>>2]=i.i[e+232>>2],i.i[e+188>>2]=n,n=i.i[e+228>>2],i.i[e+176>>2]=i.i[e+224>>2],i.i[e+180>>2]=n,er(e+304|0,e+168|0,72904,28),n=i.i[e+312>>2],i.i[e+88>>2]=0|i.i[e+308>>2],i.i[e+92>>2]=n,
n=i.i[e+320>>2],i.i[e+96>>2]=i.i[e+316>>2],i.i[e+100>>2]=n,i.i[e+304>>2]==1)a=i.i[e+100>>2],i.i[e+316>>2]=i.i[e+96>>2],i.i[e+320>>2]=a,a=i.i[e+92>>2],i.i[e+308>>2]=i.i[e+88>>2],i.i[e+312>>2]=a,i.i[e+304>>
2]=-2147483648;else{if(n=i.i[e+100>>2],i.i[e+216>>2]=i.i[e+96>>2],i.i[e+220>>2]=n,n=i.i[e+92>>2],i.i[e+208>>2]=i.i[e+88>>2],i.i[e+212>>2]=n,er(e+304|0,e+168|0,72932,13),n=i.i[e+312>>2],i.i[e+88>>2]=0|
i.i[e+308>>2],i.i[e+92>>2]=n,n=i.i[e+320>>2],i.i[e+96>>2]=i.i[e+316>>2],i.i[e+100>>2]=n,i.i[e+304>>2]==1)a=i.i[e+100>>2],i.i[e+316>>2]=i.i[e+96>>2],i.i[e+320>>2]=a,a=i.i[e+92>>2],i.i[e+308>>2]=i.i[e+88>>
2],i.i[e+312>>2]=a,i.i[e+304>>2]=-2147483648;else{if(n=i.i[e+100>>2],i.i[e+232>>2]=i.i[e+96>>2],i.i[e+236>>2]=n,n=i.i[e+92>>2],i.i[e+224>>2]=i.i[e+88>>2],i.i[e+228>>2]=n,i.i[e+252>>2]=0,i.i[e+244>>2]=
0,i.i[e+248>>2]=4,Ve(e+304|0,e+172|0,72945,12),n=i.i[e+316>>2],i.i[e+256>>2]=i.i[e+312>>2],i.i[e+260>>2]=n,i.i[e+264>>2]=i.i[e+320>>2],n=i.i[e+308>>2],i.i[e+304>>2]==1)i.i[e+320>>2]=i.i[e+264>>2],a=i.
i[e+260>>2],i.i[e+312>>2]=i.i[e+256>>2],i.i[e+316>>2]=a;else{(n|0)!=-2147483648&&(a=e+304|0,ne(a,69219,12),i.i[e+320>>2]=n,o=i.i[e+260>>2],i.i[e+324>>2]=i.i[e+256>>2],i.i[e+328>>2]=o,i.i[e+332>>2]=i.i[e+
264>>2],d4(e+244|0,a)),f=e+304|0,Kr(f,e+168|0,72957,10),n=i.i[e+316>>2],i.i[e+88>>2]=i.i[e+312>>2],i.i[e+92>>2]=n,i.i[e+96>>2]=i.i[e+320>>2],n=i.i[e+308>>2];e:{if(i.i[e+304>>2]==1)break e;if(i.i[e+280>>
2]=i.i[e+96>>2],a=i.i[e+92>>2],i.i[e+272>>2]=i.i[e+88>>2],i.i[e+276>>2]=a,(n|0)!=-2147483648)n:{if(o=i.i[e+276>>2],a=i.i[e+272>>2],i.i[e+308>>2]=a,i.i[e+312>>2]=o,i.i[e+304>>2]=n,i.i[e+316>>2]=i.i[e+280>>
2],o=i.i[e+312>>2],!N(a,o,72991,3)&&!N(a,o,72994,4)){Q(f);break n}a=e+304|0,ne(a,72967,10),i.i[e+320>>2]=n,o=i.i[e+276>>2],i.i[e+324>>2]=i.i[e+272>>2],i.i[e+328>>2]=o,i.i[e+332>>2]=i.i[e+280>>2],d4(e+
244|0,a)}if(Ve(e+304|0,e+172|0,72977,14),n=i.i[e+316>>2],i.i[e+88>>2]=i.i[e+312>>2],i.i[e+92>>2]=n,i.i[e+96>>2]=i.i[e+320>>2],n=i.i[e+308>>2],i.i[e+304>>2]==1)break e;i.i[e+296>>2]=i.i[e+96>>2],a=i.i[e+
92>>2],i.i[e+288>>2]=i.i[e+88>>2],i.i[e+292>>2]=a,(n|0)!=-2147483648?(i.i[e+88>>2]=n,a=i.i[e+292>>2],i.i[e+92>>2]=i.i[e+288>>2],i.i[e+96>>2]=a,i.i[e+100>>2]=i.i[e+296>>2]):ne(e+88|0,72851,18),n=i.i[e+
188>>2],i.i[e+328>>2]=i.i[e+184>>2],i.i[e+332>>2]=n,n=i.i[e+180>>2],i.i[e+320>>2]=i.i[e+176>>2],i.i[e+324>>2]=n,a=i.i[e+212>>2],i.i[e+348>>2]=i.i[e+208>>2],i.i[e+352>>2]=a,a=i.i[e+220>>2],i.i[e+356>>2]=
i.i[e+216>>2],i.i[e+360>>2]=a,a=i.i[e+228>>2],i.i[e+364>>2]=i.i[e+224>>2],i.i[e+368>>2]=a,a=i.i[e+236>>2],i.i[e+372>>2]=i.i[e+232>>2],i.i[e+376>>2]=a,n=i.i[e+248>>2],a=0,i.i[e+336>>2]=a|i.i[e+244>>2],
i.i[e+340>>2]=n,i.i[e+344>>2]=i.i[e+252>>2],n=i.i[e+100>>2],i.i[e+312>>2]=i.i[e+96>>2],i.i[e+316>>2]=n,n=i.i[e+92>>2],i.i[e+304>>2]=i.i[e+88>>2],i.i[e+308>>2]=n;break i}i.i[e+320>>2]=i.i[e+96>>2],a=i.
i[e+92>>2],i.i[e+312>>2]=i.i[e+88>>2],i.i[e+316>>2]=a}i.i[e+308>>2]=n,i.i[e+304>>2]=-2147483648,o0(e+244|0),q2(e+224|0)}q2(e+208|0)}Q(e+176|0)}p8(e+12|0,e+304|0),n=i.i[e+16>>2],a=i.i[e+12>>2],(a|0)==-2147483648?
(k(t),t=1):(E(e+96|0,e+20|0,68),i.i[e+92>>2]=n,i.i[e+88>>2]=a,a=L8(t),i.i[e+12>>2]=a,Pn(e,e+88|0,e+12|0,1),n=i.i[e+4>>2],t=i.i[e>>2],k(a)),k(i.i[e+8>>2]),i.i[r+8>>2]=t,t=t&1,i.i[r+4>>2]=t?n:0,i.i[r>>2]=
t?0:n,c=e+384|0}function Fn(r,n,t){var e=0,a=0,o=0,f=0,s=0,u=0,b=0,l=0;if(o=c+-64|0,c=o,f=1114112,t)i:{e:{n:{r:{t:switch(a=i.B[n],a-37|0){case 0:break t;case 1:break r;case 2:case 3:case 4:case 5:break i;case 6:
break n;default:break e}if(mr(o+40|0,n,t),!i.i[o+40>>2]||(e=i.i[o+48>>2],e>>>0>t>>>0)||(f=i.B[o+44],mr(o+52|0,n+e|0,t-e|0),!i.i[o+52>>2]|(f&254)!=194)||(n=i.b[o+56],(n|0)>=-64))break i;e=i.i[o+60>>2]+
e|0,f=(n|f<<6)&255;break i}r:{t:{a:if(t>>>0<=2){if((t|0)!=2)break a;if(i.B[n+1]==35)break t}else{if(i.B[n+1]!=35)break a;if((i.B[n+2]|32)!=120)break t;s=3,a=-3,u=16;break r}f=t-1|0,s=n+1|0,t=-376;a:{for(;;){
if(t){if(e=i.i[t+73944>>2],e&&(u=i.i[t+73940>>2],a=e-1|0,!(!b0(s,f,u,a)|a>>>0>=f>>>0)&i.B[n+e|0]==59))break a;t=t+8|0;continue}break}f=1114112;break i}e=e+1|0,f=i.B[a+u|0];break i}s=2,a=-2,u=10}a=t+a|
0,s=n+s|0;r:{t:{for(;;){if((e|0)!=(a|0)){if(i.B[e+s|0]!=48)break t;if(n=8,e=e+1|0,(e|0)!=8)continue;break r}break}n=a;break r}n=e}if(n>>>0>a>>>0)break i;for(a=a-n|0,n=n+s|0,e=0,f=0;;){r:{if((e|0)==(a|
0)||(r8(o+32|0,u,i.B[n+e|0]),s=i.i[o+32>>2],f=s+f|0,(e|0)==6))break r;if(e=e+1|0,s)continue}break}for(l=a>>>0<f>>>0?a:f,e=0,s=0;;){if((e|0)!=(l|0)){if(r8(o+24|0,u,i.B[n+e|0]),e=e+1|0,i.i[o+24>>2]!=1)continue;
s=D2(u,s),b=s+i.i[o+28>>2]|0,s=Wi||s>>>0>b>>>0?-1:b;continue}break}e=((t-a|0)+f|0)+(i.B[n+f|0]==59&a>>>0>f>>>0)|0,n=(s^55296)-1114112>>>0<4293855232?1114112:s,f=n||1114112;break i}f=32,e=1;break i}if((a|
0)!=92)break i;e:{for(;;){n:{if((t|0)==(e|0))break i;if(i.B[n+e|0]!=92)break n;if(a=8,e=e+1|0,(e|0)!=8)continue;break e}break}a=e}if(t>>>0<=a>>>0)break i;if(s=i.B[n+a|0],e=s-34|0,1<<e&8225&&e>>>0<=13){
e=a+1|0,f=s;break i}e:switch(s-116|0){case 0:e=a+1|0,f=9;break i;case 1:if(l4(o+16|0,n,t,a+1|0),!i.B[o+16]||(s=i.B[o+17],l4(o+8|0,n,t,a+3|0),!i.B[o+8])||(n=s<<8&65280,(n^-1058816)>>>0<4293855232))break i;
e=a+5|0,f=n|i.B[o+9];break i;case 4:break e;default:break i}if(l4(o,n,t,a+1|0),!i.B[o])break i;f=i.B[o+1],e=a+3|0}i.i[r+4>>2]=e,i.i[r>>2]=f,c=o- -64|0}function Hn(r,n,t,e,a){var o=0,f=0,s=0,u=0,b=0,l=0,
d=0,h=0,w=0,v=0;if(o=c-160|0,c=o,Qn(o+108|0,n,a,1,15),b=i.i[o+120>>2],l=i.i[o+116>>2],u=i.i[o+112>>2],s=i.i[o+108>>2],(s|0)!=-2147483648)t=i.i[o+144>>2],e=0,i.i[r+36>>2]=e|i.i[o+140>>2],i.i[r+40>>2]=t,
t=i.i[o+136>>2],i.i[r+28>>2]=i.i[o+132>>2],i.i[r+32>>2]=t,t=i.i[o+128>>2],i.i[r+20>>2]=i.i[o+124>>2],i.i[r+24>>2]=t,i.i[r+16>>2]=b,i.i[r+12>>2]=l,i.i[r+8>>2]=u,i.i[r+4>>2]=s,i.i[r>>2]=1;else{i:{if(Cr(
t,e))q4(o+16|0,t,e,75652,21);else{s=0;e:{n:{for(;;){r:{if((e|0)==(s|0)||(f=i.B[t+s|0],(f|0)==35|(f|0)==47))break n;if((f|0)==58)break r;if((f|0)==92)break n;if(s=s+1|0,(f|0)!=63)continue;break n}break}
i.i[o+120>>2]=e,i.i[o+116>>2]=t,i.i[o+112>>2]=2,i.i[o+108>>2]=75723,X(o+56|0,o+108|0,2);break e}Ci(o+56|0,t,e)}if(w=i.i[o+64>>2],s=i.i[o+60>>2],i.i[n+24>>2]!=-2147483648)i0(o+72|0,n+24|0);else e:{if(lt(
o+108|0,n,(u|0)!=-2147483648?l:0),e=i.i[o+108>>2],(e|0)!=-2147483648)E(o+72|0,o+112|0,36);else n:{if(e=i.i[n+36>>2],f=i.i[n+40>>2],ci(o+8|0,e,f,75439,5),t=o+108|0,pi(t,i.i[o+8>>2],i.i[o+12>>2],32),v=i.
i[o+108>>2],d=i.i[o+112>>2],!d&(u|0)==-2147483648){if(e=i.i[n+8>>2],a=i.i[n+4>>2],i.i[o+112>>2]=61,i.i[o+108>>2]=75502,C0(o+68|0,a,e,t,1),e=i.i[o+68>>2],(e|0)!=-2147483648)break n;break e}if(ci(o,e,f,
75444,4),nr(t,i.i[n+4>>2],i.i[n+8>>2],i.i[o>>2],i.i[o+4>>2],a,1),f=i.i[o+120>>2],a=i.i[o+116>>2],h=i.i[o+112>>2],e=i.i[o+108>>2],(e|0)!=-2147483648){t=i.i[o+144>>2],b=0,i.i[o+100>>2]=b|i.i[o+140>>2],i.
i[o+104>>2]=t,t=i.i[o+136>>2],i.i[o+92>>2]=i.i[o+132>>2],i.i[o+96>>2]=t,t=i.i[o+128>>2],i.i[o+84>>2]=i.i[o+124>>2],i.i[o+88>>2]=t,i.i[o+80>>2]=f,i.i[o+76>>2]=a,i.i[o+72>>2]=h;break n}(u|0)!=-2147483648?
(i.i[o+120>>2]=f,i.i[o+116>>2]=a,i.i[o+112>>2]=b,i.i[o+108>>2]=l,X(o+148|0,o+108|0,2)):(i.i[o+128>>2]=f,i.i[o+124>>2]=a,i.i[o+120>>2]=d,i.i[o+116>>2]=v,i.i[o+112>>2]=8,i.i[o+108>>2]=75424,X(o+148|0,o+
108|0,3)),i.i[o+80>>2]=i.i[o+156>>2],t=i.i[o+152>>2],i.i[o+72>>2]=i.i[o+148>>2],i.i[o+76>>2]=t,m(h,a);break e}t=i.i[o+88>>2],a=0,i.i[r+20>>2]=a|i.i[o+84>>2],i.i[r+24>>2]=t,t=i.i[o+96>>2],i.i[r+28>>2]=
i.i[o+92>>2],i.i[r+32>>2]=t,t=i.i[o+104>>2],i.i[r+36>>2]=i.i[o+100>>2],i.i[r+40>>2]=t,n=i.i[o+72>>2],t=i.i[o+76>>2],i.i[r+16>>2]=i.i[o+80>>2],i.i[r+8>>2]=n,i.i[r+12>>2]=t,i.i[r+4>>2]=e,i.i[r>>2]=1,m(i.
i[o+56>>2],s);break i}t=i.i[o+72>>2],e=i.i[o+76>>2],q4(o+16|0,s,w,e,i.i[o+80>>2]),m(t,e),m(i.i[o+56>>2],s)}if(i.i[o+16>>2]==-2147483648){H4(r,i.i[n+4>>2],i.i[n+8>>2],75695,27);break i}if(i.b[o+52]&1)H4(
r,i.i[n+4>>2],i.i[n+8>>2],75673,22);else{if(t=i.i[o+44>>2],e=i.i[o+48>>2],a=(u|0)!=-2147483648?l:0,Ir(n,t,e,a,b)){E(r+4|0,o+16|0,40),i.i[r>>2]=0;break i}lt(o+108|0,n,a),a=i.i[o+108>>2],(a|0)!=-2147483648?
(E(r+8|0,o+112|0,36),i.i[r>>2]=1,i.i[r+4>>2]=a):H4(r,i.i[n+4>>2],i.i[n+8>>2],t,e)}Ai(o+16|0)}z(u,l)}c=o+160|0}function zn(r){var n=0,t=0,e=0,a=0,o=0,f=0,s=0,u=0,b=0,l=0,d=0,h=0,w=0,v=0,y=0,B=0,C=0,j=0,
O=0,S=0,q=0,M=0,J=0,K=0,_=0,ti=0,si=0;if(n=c-208|0,c=n,t=i.i[22054],t>>>0>=2147483647&&p(),i.i[22054]=t+1,i.i[22056])i:{if(!(As(i.i[22055],r|0)|0)||(a=i.i[22056],t=i.i[a>>2]+1|0,i.i[a>>2]=t,t))break i;
p()}if(i.i[22054]=i.i[22054]-1,!a)i:{s=jc(r|0)|0,s&&(Ns(n+48|0,s|0),e=i.i[n+48>>2],t=i.i[n+52>>2],(t|0)==9?(y=i.i[e+32>>2],B=i.i[e+20>>2],K=i.i[e+24>>2],C=i.i[e+16>>2],j=i.i[e+12>>2],O=i.i[e+8>>2],S=i.
i[e+4>>2],q=i.i[e>>2],t=i.i[e+28>>2],P2(9,e),v=1,_=(t|0)==1):P2(t,e)),c8(n+40|0,r),M=1,i.i[n+40>>2]==1&&(t=n+48|0,zr(t,i.i[n+44>>2]),w=$i(t)),h=rn(r|0)|0,e=tn(h|0)|0,t=Ks(e|0)|0,rr(n+128|0,t),k(t),k(e);
e:{if(w){if(ft(n+48|0,i.i[w+8>>2],i.i[w+12>>2]),e=i.i[n+48>>2],o=0,(e|0)==-2147483648)break e;ti=i.i[n+56>>2],M=i.i[n+52>>2]}else e=0;o=e}for(e=o,k4(n+140|0,da(h|0)|0),A4(n+32|0,h),M8(n+152|0,i.i[n+32>>
2],i.i[n+36>>2]),o=i.i[n+128>>2],a=i.i[n+132>>2],u=i.i[n+136>>2],ui(n+24|0,u,4,24),i.i[n+172>>2]=0,b=i.i[n+28>>2],i.i[n+168>>2]=b,t=i.i[n+24>>2],i.i[n+164>>2]=t,l=u<<4,J=l+a|0,t>>>0<u>>>0&&(a2(n+164|0,
0,u,4,24),d=i.i[n+172>>2],b=i.i[n+168>>2]),i.i[n+188>>2]=J,i.i[n+184>>2]=o,i.i[n+176>>2]=a,si=u+d|0,f=T(d,24)+b|0,d=n+60|0;;){if(l){i.i[n+200>>2]=i.i[a+8>>2],t=i.i[a+4>>2],i.i[n+192>>2]=i.i[a>>2],i.i[n+
196>>2]=t,k4(d,i.i[a+12>>2]),i.i[n+56>>2]=i.i[n+200>>2],o=i.i[n+196>>2],u=o,t=i.i[n+192>>2],i.i[n+48>>2]=t,i.i[n+52>>2]=o,b=i.i[n+68>>2],o=i.i[n+64>>2],i.i[f+16>>2]=o,i.i[f+20>>2]=b,i.i[f>>2]=t,i.i[f+
4>>2]=u,t=i.i[n+60>>2],i.i[f+8>>2]=i.i[n+56>>2],i.i[f+12>>2]=t,l=l-16|0,f=f+24|0,a=a+16|0;continue}break}if(i.i[n+172>>2]=si,i.i[n+180>>2]=J,o=n+176|0,b4(o),i.i[n+80>>2]=i.i[n+172>>2],t=i.i[n+168>>2],
b=0,i.i[n+72>>2]=b|i.i[n+164>>2],i.i[n+76>>2]=t,x4(n+16|0,h),M8(n+96|0,i.i[n+16>>2],i.i[n+20>>2]),i.i[n+56>>2]=ti,i.i[n+52>>2]=M,i.i[n+48>>2]=e,t=i.i[n+144>>2],i.i[n+60>>2]=i.i[n+140>>2],i.i[n+64>>2]=
t,i.i[n+68>>2]=i.i[n+148>>2],t=i.i[n+156>>2],i.i[n+84>>2]=i.i[n+152>>2],i.i[n+88>>2]=t,i.i[n+92>>2]=i.i[n+160>>2],kr(o,n+48|0),k(h),a=0,v?(l=(y|0)!=0,o=B?_:2):(O=2,q=1e4,S=3e4,j=100,C=5e3,l=0,o=2),s?(Ei(
n+8|0,Xs(s|0)|0),d=i.i[n+12>>2],a=i.i[n+8>>2],Ei(n,Cc(s|0)|0),v=i.i[n+4>>2],e=i.i[n>>2]):e=0,t=i.i[n+188>>2],i.i[n+112>>2]=0|i.i[n+184>>2],i.i[n+116>>2]=t,t=i.i[n+180>>2],i.i[n+104>>2]=i.i[n+176>>2],i.
i[n+108>>2]=t,i.i[n+120>>2]=w,i.i[n+84>>2]=C,i.i[n+80>>2]=j,i.i[n+76>>2]=O,i.i[n+72>>2]=S,i.i[n+68>>2]=q,i.b[n+64]=o,i.i[n+56>>2]=B,i.i[n+60>>2]=K,i.i[n+52>>2]=y,i.i[n+48>>2]=l,i.i[n+100>>2]=v,i.i[n+96>>
2]=e,i.i[n+92>>2]=d,i.i[n+88>>2]=a,a=vt(n+48|0,F(r)),!s)break i;k(s)}return c=n+208|0,a}function Wn(r,n,t,e,a){var o=0,f=0,s=0,u=0,b=0,l=0,d=0,h=0,w=0,v=0,y=0,B=0,C=0,j=0,O=0,S=0,q=0,M=0,J=0,K=0,_=0,ti=0,
si=0;o=c-112|0,c=o,i.i[o+36>>2]=0,i.i[o+28>>2]=0,i.i[o+32>>2]=1,y=n+12|0,v=i.i[n+4>>2],M=v+16|0,B=T(i.i[n+8>>2],12),J=B-12|0,O=v+B|0,K=o+96|0,_=o+72|0;i:{e:{n:{r:{for(;;){t:{if(e>>>0<f>>>0)break r;for(l=
0,n=f;;){if((n|0)==(e|0))break r;if(!(i.b[i.B[n+t|0]+y|0]&1)){n=n+1|0,l=l+1|0;continue}break}if(S=f+l|0,yt(o+56|0,t,e,S),C=i.i[o+56>>2],!C)break t;w=i.i[o+68>>2],d=i.i[o+64>>2],j=i.i[o+60>>2],j?(f=C+j|
0,n=i.b[f-1],(n|0)<0&&(u=n&63,n=i.B[f-2],s=n<<24>>24,(s|0)>=-64?n=n&31:(s=s&63,n=i.B[f-3],b=n<<24>>24,(b|0)>=-64?n=n&15:n=b&63|(i.B[f-4]&7)<<6,n=s|n<<6),n=u|n<<6)):n=1114112,i.i[o+40>>2]=n;a:{f:{if(!(i.
B[i.B[d]+y|0]&2|i.B[i.B[d+1]+y|0]&4)&w>>>0>1)break f;for(i.i[o+60>>2]=d+w,i.i[o+56>>2]=d,ti=o,si=Vi(o+56|0),i.i[ti+44>>2]=si,Fn(o+16|0,d,w),i.i[o+48>>2]=i.i[o+16>>2],i.i[o+52>>2]=o+40,i.i[o+80>>2]=a,i.
i[o+76>>2]=w,i.i[o+72>>2]=d,i.i[o+60>>2]=O,i.i[o+56>>2]=v,i.i[o+84>>2]=o+52,i.i[o+68>>2]=o+48,i.i[o+64>>2]=o+44,s=M,b=J,f=B,l=v;;){if(q=b,n=s,!f)break f;b=i.i[l+8>>2],s=b?i.i[i.i[l+4>>2]>>2]:1114112;o:{
if((s|0)!=i.i[o+44>>2]&&(u=0,(s|0)!=i.i[o+48>>2]))break o;Yn(o+8|0,_,i.i[l+4>>2],b),h=i.i[o+12>>2],u=i.i[o+8>>2]}if(l=l+12|0,s=n+12|0,b=q-12|0,f=f-12|0,!!u)break}if(i.i[o+104>>2]=a,i.i[o+100>>2]=w,i.i[o+
96>>2]=d,i.i[o+108>>2]=o+52,i.i[o+92>>2]=o+48,i.i[o+88>>2]=o+44,(l|0)==(O|0))t=u,e=h;else for(f=(q>>>0)/12|0,t=u,e=h;;){s=i.i[n+4>>2],u=s?i.i[i.i[n>>2]>>2]:1114112;o:{if((u|0)!=i.i[o+44>>2]&(u|0)!=i.i[o+
48>>2]||(Yn(o,K,i.i[n>>2],s),b=i.i[o>>2],!b))break o;u=i.i[o+4>>2],s=u>>>0<h>>>0,e=s?u:e,t=s?b:t,h=u>>>0>h>>>0?h:u}if(n=n+12|0,f=f-1|0,!f)break}i.i[o+68>>2]=10,i.i[o+64>>2]=73940,i.i[o+60>>2]=j,i.i[o+
56>>2]=C,Ke(o+28|0,o+56|0),f=0;break a}f=S+1|0}if(i.i[a>>2])continue;break n}break}i.i[r>>2]=-2147483648;break e}i.i[o+64>>2]=i.i[o+36>>2],n=i.i[o+32>>2],i.i[o+56>>2]=i.i[o+28>>2],i.i[o+60>>2]=n,s8(r,
o+56|0,t,e);break i}Ci(r,73940,10)}m(i.i[o+28>>2],i.i[o+32>>2])}c=o+112|0}function io(r,n,t){var e=0,a=0,o=0,f=0,s=0,u=0,b=0,l=0,d=0,h=0,w=0;d=i.i[r+8>>2];i:{if(d&402653184)e:{if(d&268435456){f=i.S[r+
14>>1];n:{if(f)for(s=n+t|0,t=0,e=n,o=f;;){if((e|0)==(s|0))break n;if(a=e,e=i.b[e],(e|0)<0?e=e>>>0<4294967264?a+2|0:a+(e>>>0>4294967279?4:3)|0:e=a+1|0,t=(e-a|0)+t|0,o=o-1|0,!o)break}else t=0;o=0}u=f-o|
0}else n:{if(t>>>0<16){if(!t)break n;for(a=n,e=t;u=(i.b[a]>-65)+u|0,a=a+1|0,e=e-1|0,!!e;);break n}if(b=n+3&-4,s=n-b|0,f=s+t|0,o=f&3,(n|0)!=(b|0))for(a=n;u=(i.b[a]>-65)+u|0,a=a+1|0,s=s+1|0,!!s;);if(o)for(a=
(f&2147483644)+b|0;e=(i.b[a]>-65)+e|0,a=a+1|0,o=o-1|0,!!o;);for(s=f>>>2|0,u=e+u|0;;){if(f=b,!s)break n;if(h=s>>>0>=192?192:s,o=h&3,b=h<<2,e=b&1008,e)for(w=e+f|0,e=0,a=f;l=e,e=i.i[a>>2],l=l+(((e^-1)>>>
7|e>>>6)&16843009)|0,e=i.i[a+4>>2],l=l+(((e^-1)>>>7|e>>>6)&16843009)|0,e=i.i[a+8>>2],l=l+(((e^-1)>>>7|e>>>6)&16843009)|0,e=i.i[a+12>>2],e=l+(((e^-1)>>>7|e>>>6)&16843009)|0,a=a+16|0,(w|0)!=(a|0););else
e=0;if(s=s-h|0,b=f+b|0,u=(T((e>>>8&16711935)+(e&16711935)|0,65537)>>>16|0)+u|0,!!o)break}for(o=o<<2,a=f+((h&252)<<2)|0,e=0;f=e,e=i.i[a>>2],e=f+(((e^-1)>>>7|e>>>6)&16843009)|0,a=a+4|0,o=o-4|0,!!o;);u=(T(
(e>>>8&16711935)+(e&16711935)|0,65537)>>>16|0)+u|0}if(e=i.S[r+12>>1],e>>>0<=u>>>0)break e;f=e-u|0,a=0,s=0;n:{r:switch((d>>>29&3)-1|0){case 0:s=f;break n;case 1:break r;default:break n}s=(f&65534)>>>1|
0}for(b=d&2097151,o=i.i[r+4>>2],r=i.i[r>>2];;){if((a&65535)>>>0<(s&65535)>>>0){if(e=1,a=a+1|0,!(U[i.i[o+16>>2]](r,b)|0))continue;break i}break}if(e=1,U[i.i[o+12>>2]](r,n,t)|0)break i;for(n=f-s&65535,a=
0;;){if(n>>>0>(a&65535)>>>0){if(a=a+1|0,!(U[i.i[o+16>>2]](r,b)|0))continue;break i}break}return 0}e=U[i.i[i.i[r+4>>2]+12>>2]](i.i[r>>2],n,t)|0}return e}function J2(r,n,t,e){var a=0,o=0,f=0,s=0,u=0,b=0,
l=0,d=0,h=0,w=0,v=0,y=0,B=0,C=0,j=0;a=c-128|0,c=a,w=i.i[n+4>>2],v=i.i[n+8>>2],y=i.i[n>>2];i:{e:{for(;;){n:{if(!e)break e;n=a+112|0,pi(n,t,e,32),e=i.i[a+124>>2],t=i.i[a+120>>2],l=i.i[a+112>>2],u=i.i[a+
116>>2],Zi(a+24|0,75865,7,l,u),f=i.i[a+24>>2];r:{if(f)o=a+96|0,U2(o,v,f,i.i[a+28>>2]),ui(a+16|0,i.i[a+96>>2]!=-2147483648,4,12),i.i[a+120>>2]=0,f=i.i[a+20>>2],s=i.i[a+16>>2],i.i[a+112>>2]=s,i.i[a+116>>
2]=f,nt(n,o),n=i.i[a+120>>2],i.i[a+40>>2]=n,f=i.i[a+116>>2],i.i[a+32>>2]=i.i[a+112>>2],i.i[a+36>>2]=f;else t:{if(y)a:{for(n=Bi(4,4),C=n,j=F(w),i.i[C>>2]=j,i.i[a+56>>2]=1,i.i[a+52>>2]=n,i.i[a+48>>2]=1;;){
if(u){for(pi(a+112|0,l,u,47),o=0,i.i[a+68>>2]=0,i.i[a+60>>2]=0,i.i[a+64>>2]=4,n=i.i[a+52>>2],B=n+(i.i[a+56>>2]<<2)|0,u=i.i[a+124>>2],l=i.i[a+120>>2],d=i.i[a+116>>2],h=i.i[a+112>>2];;){if((n|0)!=(B|0)){
if(f=n+4|0,N(h,d,75872,2))c0(a+96|0,i.i[n>>2]),i.i[a+120>>2]=i.i[a+96>>2],n=i.i[a+100>>2],i.i[a+112>>2]=n,i.i[a+116>>2]=n,o=i.i[a+104>>2],S8(a+60|0,o),s=i.i[a+68>>2],o&&(b=o<<2,b&&E(i.i[a+64>>2]+(s<<2)|
0,n,b)),i.i[a+124>>2]=n,o=o+s|0,i.i[a+68>>2]=o,e0(a+112|0);else{for(Ii(a+8|0,i.i[n>>2],h,d),b=i.i[a+12>>2],s=i.i[a+8>>2],S8(a+60|0,s),o=i.i[a+68>>2],n=i.i[a+64>>2]+(o<<2)|0;;){if(s&1){i.i[n>>2]=b,n=n+
4|0,o=o+1|0,s=0;continue}break}i.i[a+68>>2]=o}n=f;continue}break}if(o>>>0>=100)f:for(i.i[a+68>>2]=100,s=i.i[a+64>>2]+400|0,n=o-100|0;;){if(!n)break f;k(i.i[s>>2]),n=n-1|0,s=s+4|0}A2(a+48|0),i.i[a+56>>
2]=i.i[a+68>>2],n=i.i[a+64>>2],i.i[a+48>>2]=i.i[a+60>>2],i.i[a+52>>2]=n;continue}break}for(i.i[a+80>>2]=0,i.i[a+72>>2]=0,i.i[a+76>>2]=4,f=i.i[a+48>>2],n=i.i[a+52>>2],o=i.i[a+56>>2]<<2,u=n+o|0,i.i[a+124>>
2]=u,i.i[a+120>>2]=f,i.i[a+112>>2]=n;;){if(o){f:{o:{s:{u:{c:{b:switch(s=i.i[n>>2],(Y(s)&255)-1|0){case 0:case 1:break b;case 2:break c;default:break u}t2(a+84|0,s);break s}ni(a+84|0,s);break s}i.i[a+84>>
2]=-2147483648;break o}if(f=i.i[a+84>>2],(f|0)==-2147483648)break o;if(i.i[a+92>>2]){i.i[a+104>>2]=i.i[a+92>>2],f=i.i[a+88>>2],i.i[a+96>>2]=i.i[a+84>>2],i.i[a+100>>2]=f;break f}else m(f,i.i[a+88>>2])}
i.i[a+96>>2]=-2147483648}n=n+4|0,nt(a+72|0,a+96|0),k(s),o=o-4|0;continue}break}if(i.i[a+116>>2]=u,e0(a+112|0),n=i.i[a+72>>2],(n|0)==-2147483648)break a;o=i.i[a+76>>2],f=i.i[a+80>>2],i.i[a+32>>2]=n,i.i[a+
36>>2]=o,n=f,i.i[a+40>>2]=n;break t}i.i[a+40>>2]=0,i.i[a+32>>2]=0,i.i[a+36>>2]=4;break r}if(n)break n}ai(a+32|0);continue}break}i.i[r+8>>2]=i.i[a+40>>2],n=i.i[a+36>>2],t=i.i[a+32>>2],i.i[r>>2]=t,i.i[r+
4>>2]=n;break i}i.i[r+8>>2]=0,i.i[r>>2]=0,i.i[r+4>>2]=4}c=a+128|0}function eo(r,n){var t=0,e=0,a=0,o=0,f=0,s=0,u=0,b=0,l=0,d=0;t=c-80|0,c=t,d=Di()|0,i.i[t+16>>2]=d;i:{if(fe(n))e:{if(ei(t+8|0,n,73094,4),
o=1,!(i.i[t+8>>2]&1))break e;u=i.i[t+12>>2],i.i[t+20>>2]=u,a=t+20|0,X0(t,a);n:{r:{if(i.i[t>>2]==1)t:{if(!i.i[t+4>>2])break t;o=2;a:{if(!J0(a)){if(i.i[t+76>>2]=3,i.i[t+72>>2]=73098,i.i[t+64>>2]=6,i.i[t+
68>>2]=1,i.i[t+60>>2]=73101,Z2(t+24|0,n,73101,6,t+68|0),a=i.i[t+28>>2],e=i.i[t+32>>2],s=i.i[t+36>>2],i.i[t+24>>2]){o=a;break t}if(!a)f:{if(ni(t+60|0,e),b=i.i[t+64>>2],l=i.i[t+60>>2],(l|0)!=-2147483648)
o:{if(f=i.i[t+68>>2],!N(b,f,73098,3))s:{if(N(b,f,73107,4)||N(b,f,73111,3)||N(b,f,73114,5)||N(b,f,73119,6))break s;if(!N(b,f,73125,4))break o}z(l,b);break f}z(l,b),k(e),o=3;break t}if(i.i[t+76>>2]=s,i.
i[t+72>>2]=e,i.i[t+68>>2]=a,i.i[t+64>>2]=6,i.i[t+60>>2]=73101,e=t+68|0,y2(t+16|0,73101,6,e),i.i[t+64>>2]=4,i.i[t+68>>2]=3,i.i[t+60>>2]=73129,Z2(t+24|0,n,73129,4,e),e=i.i[t+32>>2],a=i.i[t+28>>2],i.i[t+
24>>2]){s=i.i[t+36>>2],o=a;break t}if(!a)if(i.i[t+24>>2]=e,J0(t+24|0)){k(e),e=73129;break a}else i.i[t+72>>2]=e,i.i[t+64>>2]=4,i.i[t+68>>2]=0,i.i[t+60>>2]=73129,y2(t+16|0,73129,4,t+68|0);if(i.i[t+72>>
2]=u,i.i[t+64>>2]=4,i.i[t+68>>2]=0,i.i[t+60>>2]=73094,f=t+16|0,u=t+68|0,y2(f,73094,4,u),i.i[t+64>>2]=5,i.i[t+68>>2]=2,i.i[t+60>>2]=73133,l=t+44|0,Z2(l,n,73133,5,u),o=i.i[t+48>>2],e=i.i[t+52>>2],s=i.i[t+
56>>2],i.i[t+44>>2]||(i.i[t+40>>2]=s,i.i[t+36>>2]=e,i.i[t+32>>2]=o,i.i[t+28>>2]=5,i.i[t+24>>2]=73133,a=t+32|0,y2(f,73133,5,a),i.i[t+64>>2]=7,i.i[t+68>>2]=2,i.i[t+60>>2]=72869,Z2(l,n,72869,7,u),o=i.i[t+
48>>2],e=i.i[t+52>>2],s=i.i[t+56>>2],i.i[t+44>>2]==1)||(i.i[t+40>>2]=s,i.i[t+36>>2]=e,i.i[t+32>>2]=o,i.i[t+28>>2]=7,i.i[t+24>>2]=72869,y2(f,72869,7,a),i.i[t+64>>2]=4,i.i[t+68>>2]=3,i.i[t+60>>2]=69438,
Z2(l,n,69438,4,u),o=i.i[t+48>>2],e=i.i[t+52>>2],s=i.i[t+56>>2],i.i[t+44>>2]==1))break r;i.i[t+40>>2]=s,i.i[t+36>>2]=e,i.i[t+32>>2]=o,i.i[t+28>>2]=4,i.i[t+24>>2]=69438,y2(f,69438,4,a);break n}e=73094}s=
4}k(u)}if((o|0)!=5)break e}i.i[r>>2]=5,i.i[r+4>>2]=d;break i}i.i[r>>2]=o,i.i[r+4>>2]=e,i.i[r+8>>2]=s,k(d)}c=t+80|0}function Gn(r,n){var t=0,e=0,a=0,o=0,f=0,s=0,u=0;t=c-112|0,c=t,e=t+40|0,D4(e),u2(),qt(
t- -64|0,e),e=i.i[n>>2],a=e-2|0,e=e>>>0>=a>>>0?a:0,a=oi(i.i[22015],i.i[22016],r);i:if(a){e:switch(e-1|0){case 0:$6(r,i.i[n+4>>2],i.i[n+8>>2],t- -64|0);break i;case 1:n:{r:{t:{f=i.i[n+8>>2],e=i.i[n+4>>
2],u=i.S[n+12>>1],s=i.B[a+188];a:{if((s|0)!=3){if(e){if(!se(f))break t;o=1}else f:{o:{s:{u:switch(s-1|0){case 0:if(ei(t+24|0,f,73027,7),n=73070,a=24,i.i[t+24>>2]==1)c:{if(e=i.i[t+28>>2],o=k0(e),k(e),(o&
255)==2||(ei(t+16|0,f,73034,5),n=73039,a=31,i.i[t+16>>2]!=1)||(e=i.i[t+20>>2],o=Z4(e),k(e),!o))break c;o=2;break a}o=2;break f;case 1:if(ei(t+32|0,f,74419,12),s=1,!(i.i[t+32>>2]&1)){o=2,n=74431,a=38;break o}
if(a=38,e=i.i[t+36>>2],n=74431,!Z4(e))break s;s=0,o=3,n=e;break o;default:break u}if(ei(t+8|0,f,74281,12),s=1,i.i[t+8>>2]!=1){o=2,n=74293,a=62;break o}if(e=i.i[t+12>>2],!Z4(e)){a=62,n=74293;break s}if(Ii(
t,f,74355,17),o=1,s=0,n=i.i[t+4>>2],i.i[t>>2]!=1){a=e,o=0;break o}if((Y(n)&255)!=6)k(n),a=47;else{a=e;break o}n=74372}k(e),s=1,o=2}if(k(f),s)break n;break r}k(f);break n}else if(e){o=6;break t}else k(
f);o=6}n=f;break r}if(k(f),(s|0)!=3)break n}i.i[t+100>>2]=a,i.i[t+96>>2]=n,i.i[t+92>>2]=o,n=r,r=t+92|0,Xn(n,r,i.d[t+64>>3],i.d[t+72>>3]),v4(r);break i}i.i[t+104>>2]=a,i.i[t+100>>2]=n,i.i[t+96>>2]=o,i.
s[t+94>>1]=u,i.b[t+92]=7,De(r,t+92|0,i.d[t+64>>3],i.d[t+72>>3]);break i;case 2:e=i.S[n+8>>1],i.i[t+100>>2]=i.i[n+4>>2],i.i[t+96>>2]=3,i.s[t+94>>1]=e,i.b[t+92]=7,De(r,t+92|0,i.d[t+64>>3],i.d[t+72>>3]);
break i;case 3:i.b[t+92]=9,e=i.i[n+16>>2],a=0,i.i[t+104>>2]=a|i.i[n+12>>2],i.i[t+108>>2]=e,e=i.i[n+8>>2],i.i[t+96>>2]=i.i[n+4>>2],i.i[t+100>>2]=e,n=r,r=$i(t+92|0),Re(n,r,t- -64|0),R2(r);break i;default:
break e}t8(i.S[n+68>>1])?to(r,n,i.d[t+64>>3],i.d[t+72>>3]):co(r,n,t- -64|0)}else{e:switch(e|0){case 0:re(n);break i;case 1:k(i.i[n+8>>2]);break i;case 2:k(i.i[n+8>>2]);break i;case 3:break i;default:break e}
m(i.i[n+8>>2],i.i[n+12>>2])}i.i[21990]=i.i[21990]+1,w2(),c=t+112|0}function no(r,n,t){r=r|0,n=n|0,t=t|0;var e=0,a=0,o=0,f=0,s=0,u=0,b=0,l=0,d=0;e=c-224|0,c=e,i.i[e+36>>2]=t,b=zn(n);i:{if(oe(t)){if(Ue(
e+40|0,e+36|0,73251,16),f=i.i[e+40>>2],(f|0)==-2147483648){i.b[e+192]=0,a=e+44|0,i.i[e+204>>2]=i.i[a+8>>2],o=i.i[a+4>>2],i.i[e+196>>2]=i.i[a>>2],i.i[e+200>>2]=o,i.b[e+83]=2,f=e+212|0,o=e+192|0,a=e+72|
0,V2(f,o,a),W2(a,o,f),f=G2(a),B2(o),a=1;break i}else o=i.i[e+52>>2],u=i.i[e+48>>2],i.i[e+64>>2]=u,i.i[e+68>>2]=o,o=i.i[e+44>>2],i.i[e+60>>2]=o,i.i[e+56>>2]=f,L0(e+24|0,o,u),o=i.i[e+24>>2],u=i.i[e+28>>
2],f=e+56|0,Q(f),l=Gt(i.i[b+48>>2],i.i[b+52>>2]),d=ha(l|0)|0,k(l),i.i[e+64>>2]=d,i.i[e+56>>2]=o,i.i[e+60>>2]=u;d=0}else d=6;if(i.b[e+68]=d,u2(),i.i[e+180>>2]=f,u=b- -64|0,i.i[e+184>>2]=u,i.i[e+188>>2]=
e+180,o=i.i[21996],f=i.i[21997],i.i[e+204>>2]=i.i[21998],i.i[e+200>>2]=0,i.i[e+196>>2]=o+T(f,60),i.i[e+192>>2]=o,i.i[e+208>>2]=e+184,st(e+16|0,e+192|0),f=4,i.i[e+16>>2]==1){for(o=i.i[e+20>>2],ui(e+8|0,
4,4,4),a=i.i[e+8>>2],f=i.i[e+12>>2],i.i[f>>2]=o,i.i[e+220>>2]=1,i.i[e+216>>2]=f,i.i[e+212>>2]=a,i.i[e+88>>2]=i.i[e+208>>2],o=i.i[e+204>>2],i.i[e+80>>2]=0|i.i[e+200>>2],i.i[e+84>>2]=o,o=i.i[e+196>>2],i.
i[e+72>>2]=i.i[e+192>>2],i.i[e+76>>2]=o,s=4,a=1;;){if(st(e,e+72|0),i.i[e>>2]==1){o=i.i[e+4>>2],i.i[e+212>>2]==(a|0)&&(a2(e+212|0,a,1,4,4),f=i.i[e+216>>2]),i.i[f+s>>2]=o,a=a+1|0,i.i[e+220>>2]=a,s=s+4|0;
continue}break}s=i.i[e+212>>2]}for(o=a<<2,a=0;;){if((a|0)!=(o|0)){q0(i.i[a+f>>2]),a=a+4|0;continue}break}for(mi(s,f,4,4),f=T(i.i[22016],272),s=i.i[22015],a=s+200|0;;){if(f){if(i.i[s+8>>2]!=5)e:{if(o=e+
72|0,Lt(o,a,1),l=Zr(u,e+180|0,o),gi(o),!l)break e;b2(a-104|0),i.b[a-52]=2,He(88080,a)}s=s+272|0,f=f-272|0,a=a+272|0;continue}break}if(a=0,i.i[21990]=i.i[21990]+1,i.B[e+68]==6)break i;_i(i.i[e+56>>2],i.
i[e+60>>2])}l0(b),k(t),k(n),i.i[r+4>>2]=a,i.i[r>>2]=a?f:0,c=e+224|0}function Re(r,n,t){var e=0,a=0,o=0,f=0,s=0,u=0,b=0,l=0,d=0,h=0,w=0;if(e=c-176|0,c=e,s=oi(i.i[22015],i.i[22016],r),s)i:{if(n?f=o8(n+8|
0):f=1,i.b[e+19]=!n,i.I[s>>2]<=2&&(u4(e+8|0,s,i.d[t+8>>3]),a=i.i[e+8>>2],o=i.i[e+12>>2]),b=i.i[22009],l=i.i[22010],o=ar(s,i.d[t+16>>3],a,o,b,l),i.i[e+24>>2]=t,i.i[e+20>>2]=o,i.i[e+32>>2]=e+19,i.i[e+28>>
2]=e+20,f)e:{if(i.B[s+189])break e;for(i.i[e+172>>2]=88032,a=i.i[s+164>>2],i.i[e+164>>2]=a,o=i.i[s+168>>2]<<2,i.i[e+168>>2]=o+a,i.i[e+152>>2]=i.i[e+32>>2],f=i.i[e+28>>2],i.i[e+144>>2]=i.i[e+24>>2],i.i[e+
148>>2]=f,i.i[e+140>>2]=e+172,f=e+144|0;;){n:{if(!o)break e;if(d=li(b,l,i.i[a>>2]),d&&St(f,d))break n;a=a+4|0,o=o-4|0;continue}break}u=cr(i.i[s+144>>2]+8|0,i.i[s+148>>2])}if(i.b[e+39]=u,i.i[e+160>>2]=
e+24,i.i[e+156>>2]=e+39,o=0,i.i[e+172>>2]=0,i.i[e+164>>2]=0,i.i[e+168>>2]=8,i.i[e+140>>2]=88032,i.i[e+148>>2]=e+164,i.i[e+144>>2]=e+156,f=i.i[s+168>>2],f)e:{b=i.i[s+164>>2],a=b;n:{for(;;){if(!tt(e+140|
0,i.i[a>>2]))break n;if(a=a+4|0,o=o+1|0,(f|0)==(o|0))break}o=f;break e}for(a=o;;){n:{for(u=b+(a<<2)|0;;){if(a=a+1|0,f>>>0<=a>>>0)break n;if(u=u+4|0,!!tt(e+140|0,i.i[u>>2]))break}i.i[b+(o<<2)>>2]=i.i[u>>
2],o=o+1|0;continue}break}i.i[s+168>>2]=o}i.i[s+248>>2]=o,f=i.i[e+164>>2],a=i.i[e+168>>2],o=T(i.i[e+172>>2],96),s=a+o|0,i.i[e+152>>2]=s,i.i[e+148>>2]=f,i.i[e+140>>2]=a,f=a+96|0,u=e+133|0,w=i.d[t+8>>3],
h=i.d[t>>3];e:{n:{r:{for(;;){t:{if(!o)break r;if(t=i.B[a+92],(t|0)==3)break t;if(b=e+40|0,E(b,a,92),l=i.B[a+93]|i.B[a+94]<<8,i.b[u]=l,i.b[u+1]=l>>>8,i.b[u+2]=i.B[a+95],i.b[e+132]=t,a=a+96|0,n){if(l=i.
i[n>>2]+1|0,i.i[n>>2]=l,t=n,!l)break n}else t=n8(i.i[e+40>>2]);T0(r,b,t,h,w),o=o-96|0,f=f+96|0;continue}break}n=f;break e}n=s;break e}p()}if(i.i[e+144>>2]=n,r0(e+140|0),w8(r))break i;gr(r,i.i[e+20>>2],
i.B[e+19],h)}c=e+176|0}function Jn(r,n,t){var e=0,a=0,o=0,f=0,s=0,u=0,b=0,l=0;a=c-112|0,c=a,b=We(n),ze(a+16|0,r,n,b);i:{if(i.i[a+16>>2]==1)e:{if(e=i.i[a+20>>2],e>>>0>=i.I[r+8>>2]||(e=i.i[r+4>>2]+T(e,60)|
0,i.i[e>>2]==2))break e;i.i[e+56>>2]=t,gi(n);break i}if(e=i.i[r+12>>2],o=i.i[r+28>>2],e>>>0>=o>>>0){if(f=a+24|0,o=o<<1,o=o>>>0<=16?16:o,Lr(f,o,1,4,8),s=i.i[a+28>>2],i.i[a+24>>2]==1&&p(),u=i.i[a+32>>2],
mi(i.i[r+20>>2],i.i[r+24>>2],4,8),i.i[r+28>>2]=o,i.i[r+24>>2]=u,i.i[r+20>>2]=s,u=i.i[r+8>>2],o=i.i[r+4>>2],i.i[a+84>>2]=e,s=0,i.i[a+80>>2]=0,i.i[a+72>>2]=o,i.i[a+76>>2]=o+T(u,60),Ot(f,a+72|0),i.i[a+24>>
2]==1){for(f=i.i[a+28>>2],e=i.i[a+32>>2],o=i.i[a+84>>2]+1|0,o=o||-1,ui(a+8|0,o>>>0<=4?4:o,4,8),s=i.i[a+8>>2],o=i.i[a+12>>2],u=f,f=0,i.i[o>>2]=u|f,i.i[o+4>>2]=e,i.i[a+96>>2]=1,i.i[a+92>>2]=o,i.i[a+88>>
2]=s,e=i.i[a+84>>2],i.i[a+32>>2]=i.i[a+80>>2],i.i[a+36>>2]=e,e=i.i[a+76>>2],i.i[a+24>>2]=i.i[a+72>>2],i.i[a+28>>2]=e,f=12,e=1;;){if(Ot(a+100|0,a+24|0),i.i[a+100>>2]==1){s=i.i[a+108>>2],u=i.i[a+104>>2],
i.i[a+88>>2]==(e|0)&&(o=i.i[a+36>>2]+1|0,a2(a+88|0,e,o||-1,4,8),o=i.i[a+92>>2]),l=o+f|0,i.i[l>>2]=s,i.i[l-4>>2]=u,e=e+1|0,i.i[a+96>>2]=e,f=f+8|0;continue}break}s=i.i[a+88>>2]}else o=4,e=0;for(f=e<<3,e=
o;;){if(f){$r(r,i.i[e>>2],i.i[e+4>>2]),f=f-8|0,e=e+8|0;continue}break}mi(s,o,4,8),e=i.i[r+12>>2]}if(E(a+28|0,n,44),i.i[r+12>>2]=e+1,n=i.i[r+16>>2],e=i.i[r+8>>2],(n|0)!=(e|0))e:{if(n>>>0<e>>>0){e=i.i[r+
4>>2]+T(n,60)|0,i.i[e>>2]!=2&&p(),i.i[e>>2]=0,i.i[r+16>>2]=i.i[e+4>>2],E(e+4|0,a+24|0,48),i.i[e+56>>2]=t,i.i[e+52>>2]=b;break e}p()}else(n|0)==i.i[r>>2]&&(e=c-16|0,c=e,Oi(e+8|0,r,i.i[r>>2],1,4,60),i.i[e+
8>>2]!=-2147483647?p():c=e+16|0),e=i.i[r+4>>2]+T(n,60)|0,i.i[e>>2]=0,E(e+4|0,a+24|0,48),i.i[e+56>>2]=t,i.i[e+52>>2]=b,t=n+1|0,i.i[r+16>>2]=t,i.i[r+8>>2]=t;$r(r,n,b)}c=a+112|0}function Vn(r,n,t){var e=0,
a=0,o=0,f=0,s=0,u=0,b=0,l=0,d=0,h=0,w=0,v=0,y=0,B=0;e=c-544|0,c=e,f=i.i[n+68>>2],u=n+92|0,n4(e,88080,u),s=n- -64|0;i:{if(i.i[e>>2]==1&&(a=i.i[e+4>>2],o=oi(i.i[22015],i.i[22016],a),!(!o|i.i[o>>2]==4&i.
d[o+8>>3]>=t+ +(f>>>0)))){_n(e+272|0,o,a,r,s,t),s=n+8|0,b=i.d[e+280>>3],r=i.i[e+272>>2],i.B[o+140]!=2?(Ze(a,b,t),b2(s)):(o=o+88|0,b2(o),E(o,s,56),Ze(a,b,t)),ki(i.i[n+88>>2]),gi(u),_i(i.i[n>>2],i.i[n+4>>
2]);break i}if(f=i.i[22043],i.i[22043]=f+1,l=i.B[n+84],d=i.i[n+4>>2],h=i.i[n>>2],w=i.i[22018],v=i.i[22019],o=i.i[n+88>>2],a=i.i[o>>2]+1|0,i.i[o>>2]=a,a||p(),a=e+272|0,U4(a,u),Q2(e+180|0,i.B[e+284]),i.
i[e+244>>2]=o,E(e+200|0,a,44),i.i[e+248>>2]=f,i.i[e+156>>2]=d,i.i[e+152>>2]=h,i.b[e+148]=2,i.b[e+265]=l,i.i[e+252>>2]=0,i.b[e+88]=0,i.d[e+80>>3]=t,i.i[e+8>>2]=3,i.b[e+264]=1,i.i[e+256>>2]=0,i.i[e+260>>
2]=0,i.i[e+176>>2]=0,i.i[e+168>>2]=0,i.i[e+172>>2]=4,i.i[e+160>>2]=0,i.i[e+164>>2]=2146435072,f=e+96|0,b2(f),E(f,n+8|0,56),f=v<<21|w,_n(a,e+8|0,f,r,s,t),i.i[e+252>>2]=1,b=i.d[e+280>>3],i.d[e+160>>3]=b,
r=i.i[e+272>>2],l=i.B[e+197],l||Jn(88080,u,f),a=i.i[22019],i.i[22019]=a+1&1023,n=i.i[22018],E(e+276|0,e+8|0,264),i.i[22017]=i.i[22017]+1,s=n|a<<21,a=i.i[22016],(a|0)!=(n|0))e:{if(n>>>0<a>>>0){n=i.i[22015]+
T(n,272)|0,i.i[n+8>>2]!=5&&p(),i.i[22018]=i.i[n>>2],i.i[n>>2]=s,E(n+4|0,e+272|0,268);break e}p()}else(n|0)==i.i[22014]&&(a=c-16|0,c=a,Oi(a+8|0,88056,i.i[22014],1,8,272),i.i[a+8>>2]!=-2147483647?p():c=
a+16|0),a=i.i[22015]+T(n,272)|0,i.i[a>>2]=s,E(a+4|0,e+272|0,268),n=n+1|0,i.i[22018]=n,i.i[22016]=n;if(i.i[e+288>>2]=o,i.i[e+292>>2]=f,y=e,B=W0(t,b),i.i[y+296>>2]=B,i.i[e+272>>2]=2,i.i[e+276>>2]=-2147483648,
yi(88112,e+272|0),!l)break i;gi(u)}return c=e+544|0,r}function Xn(r,n,t,e){var a=0,o=0,f=0,s=0,u=0,b=0,l=0,d=0,h=0,w=0,v=0,y=0,B=0;if(a=c-624|0,c=a,o=a+280|0,Br(o,r),i.i[a+280>>2]!=5){if(E(a+16|0,o,264),
f=i.i[22041],r=i.i[22042],w=i.i[a+160>>2],v=i.i[a+164>>2],bt(a+8|0,f,r,w+8|0,v),i.i[a+8>>2]==1)i:{if(s=r,r=i.i[a+12>>2],s>>>0<=r>>>0||(s=f+(r<<4)|0,f=i.i[s+12>>2]+1|0,i.i[s+12>>2]=f,f>>>0<500))break i;
dt(o,r),m(i.i[a+280>>2],i.i[a+284>>2])}if(r=i.B[a+156],i.b[a+156]=2,y=a+104|0,(r|0)!=2&&Z6(y,n,i.i[a+148>>2],i.i[a+152>>2],i.i[a+256>>2],t,e),i.i[a+288>>2]=0,i.i[a+280>>2]=0,i.i[a+284>>2]=8,r=i.i[a+184>>
2],r){for(o=i.i[a+180>>2],Y0(a+280|0,i.i[o>>2]),r=r-1|0,f=o+4|0;;){if(r){Y0(a+280|0,i.i[f>>2]),r=r-1|0,f=f+4|0;continue}break}i.i[a+184>>2]=0,f=i.i[a+288>>2],o=i.i[a+280>>2],r=i.i[a+284>>2]}else f=0,o=
0,r=8;i.i[a+264>>2]=0,i.i[a+552>>2]=o,i.i[a+544>>2]=r,f=T(f,96),i.i[a+556>>2]=f+r,d=a+592|0,s=a+604|0,B=a+328|0,h=a+373|0,l=i.i[a+252>>2];i:{e:{for(;;){n:{if(!f)break i;if(u=i.B[r+92],(u|0)==3)break e;
if(E(a+280|0,r,92),o=r+93|0,o=i.B[o]|i.B[o+1]<<8,i.b[h]=o,i.b[h+1]=o>>>8,i.b[h+2]=i.B[r+95],i.b[a+372]=u,i.B[a+368]==2){if(o=r+56|0,b=i.i[o>>2],o=i.i[o+4>>2],i.i[a+568>>2]=0|b,i.i[a+572>>2]=o,o=r+48|0,
b=i.i[o>>2],o=i.i[o+4>>2],i.i[a+560>>2]=b,i.i[a+564>>2]=o,b=a+588|0,Xe(b,n),Mr(a+576|0,u,b),o=i.i[l>>2]+1|0,i.i[l>>2]=o,!o)break n;o=i.i[a+572>>2],u=i.i[a+568>>2],i.i[s+8>>2]=u,i.i[s+12>>2]=o,o=i.i[a+
564>>2],u=i.i[a+560>>2],i.i[s>>2]=u,i.i[s+4>>2]=o,o=i.i[a+580>>2],i.i[d>>2]=i.i[a+576>>2],i.i[d+4>>2]=o,i.i[d+8>>2]=i.i[a+584>>2],i.i[a+620>>2]=l,i.i[a+588>>2]=0,yi(88128,b)}else ee(B);r=r+96|0,f=f-96|
0;continue}break}p()}r=r+96|0}i.i[a+548>>2]=r,r0(a+544|0),i.b[a+288]=0,i.i[a+284>>2]=l,i.i[a+280>>2]=7,yi(88128,a+280|0),gi(a+208|0),_i(w,v),b2(y),te(a+16|0),P2(i.i[a+176>>2],i.i[a+180>>2])}c=a+624|0}
function Ue(r,n,t,e){var a=0,o=0,f=0,s=0,u=0,b=0,l=0,d=0,h=0;a=c-80|0,c=a,X0(a+24|0,n);i:{if(i.i[a+24>>2]==1&i.I[a+28>>2]>1024){i.i[r+12>>2]=e,i.i[r+8>>2]=t,i.i[r>>2]=-2147483648,i.i[r+4>>2]=1;break i}
if(l=i.i[n>>2],ni(a- -64|0,l),b=i.i[a+64>>2],(b|0)!=-2147483648)e:{if(f=i.i[a+68>>2],s=i.i[a+72>>2],!s){m(b,f);break e}if(o=2,!N(f,s,70275,1))n:{if(N(f,s,73006,2))break n;o=0;r:{for(;;){if((o|0)==(s|0))
break r;if(u=o+f|0,o=o+1|0,!(i.b[u]>=0))break}if(n=ea(n),!n)break r;d=a,h=pa(i.i[n>>2])|0,i.i[d+76>>2]=h,i.i[a+72>>2]=0,i.i[a+68>>2]=n,u=a+68|0,o=0;t:{for(;;){a:{if(i.s[a+64>>1]=0,!(o&1)){if(Bt(a+16|0,
u),!(i.s[a+16>>1]&1))break r;n=i.S[a+18>>1]}if((n&63488)==55296){if((n&65535)>>>0>56319||(Bt(a+8|0,u),!(i.s[a+8>>1]&1)))break t;if(n=i.S[a+10>>1],(n- -8192&65535)>>>0<=64511)break a}o=i.S[a+64>>1],n=i.
S[a+66>>1];continue}break}i.s[a+66>>1]=n,i.s[a+64>>1]=1}o=3;break n}for(ui(a,s,1,1),n=0,i.i[a+60>>2]=0,e=i.i[a+4>>2],i.i[a+52>>2]=i.i[a>>2],i.i[a+56>>2]=e;;){if((n|0)!=(s|0)){e=a+52|0,t=i.B[n+f|0],(t-
48&255)>>>0<10|((t&223)-65&255)>>>0<26||(o=t-33|0,!(o>>>0>13|!(1<<o&13249))|((t|0)==95|(t|0)==126)||(o=a+52|0,_2(o,37),_2(o,i.B[(t>>>4|0)+73008|0]),t=i.B[(t&15)+73008|0])),_2(e,t&255),n=n+1|0;continue}
break}u=i.i[a+56>>2],xi(u,i.i[a+60>>2],f,s)?(d=a,h=F(l),i.i[d+76>>2]=h,i.i[a+72>>2]=s,i.i[a+68>>2]=f,i.i[a+64>>2]=b,t=i.i[a+76>>2],o=0,e=o|i.i[a+72>>2],i.i[a+40>>2]=e,i.i[a+44>>2]=t,n=i.i[a+68>>2],o=i.
i[a+64>>2],i.i[a+32>>2]=o,i.i[a+36>>2]=n,i.i[r+8>>2]=e,i.i[r+12>>2]=t,i.i[r>>2]=o,i.i[r+4>>2]=n,m(i.i[a+52>>2],u)):($0(a- -64|0,a+52|0),t=i.i[a+76>>2],o=0,e=o|i.i[a+72>>2],i.i[a+40>>2]=e,i.i[a+44>>2]=
t,n=i.i[a+68>>2],o=i.i[a+64>>2],i.i[a+32>>2]=o,i.i[a+36>>2]=n,i.i[r+8>>2]=e,i.i[r+12>>2]=t,i.i[r>>2]=o,i.i[r+4>>2]=n,m(b,f));break i}i.i[r+12>>2]=e,i.i[r+8>>2]=t,i.i[r+4>>2]=o,i.i[r>>2]=-2147483648,m(
b,f);break i}i.i[r+12>>2]=e,i.i[r+8>>2]=t,i.i[r>>2]=-2147483648,i.i[r+4>>2]=0}c=a+80|0}function Qn(r,n,t,e,a){var o=0,f=0,s=0,u=0,b=0,l=0,d=0,h=0,w=0,v=0;if(o=c-112|0,c=o,ci(o+24|0,i.i[n+36>>2],i.i[n+
40>>2],73129,4),s=o+56|0,pi(s,i.i[o+24>>2],i.i[o+28>>2],32),h=i.i[o+60>>2],w=i.i[o+56>>2],pi(s,i.i[o+64>>2],i.i[o+68>>2],32),l=i.i[o+68>>2],d=i.i[o+64>>2],b=i.i[o+60>>2],u=i.i[o+56>>2],Tr(s,t,w,h),i.i[o+
56>>2]!=-2147483648){if(i.i[o+40>>2]=i.i[o+64>>2],f=i.i[o+60>>2],i.i[o+32>>2]=i.i[o+56>>2],i.i[o+36>>2]=f,N(u,b,69435,3)?i0(o+44|0,o+32|0):(i.i[o+76>>2]=l,i.i[o+72>>2]=d,f=i.i[o+40>>2],i.i[o+64>>2]=i.
i[o+36>>2],i.i[o+68>>2]=f,i.i[o+60>>2]=8,i.i[o+56>>2]=75424,X(o+44|0,s,3)),N(u,b,69435,3))i:{for(s=0,b=i.i[o+40>>2],t=i.i[o+36>>2],f=1;;){if((s|0)==(b|0))break i;if(u=t+s|0,s=s+1|0,u=i.B[u]-35|0,!(u>>>
0>29|!(1<<u&805306369)))break}f=0}else f=i.i[o+40>>2],t=i.i[o+36>>2],N(u,b,75456,6)?f=Yr(t,f):f=$e(t,f);s=e,e=i.i[o+48>>2],U[a|0](o+56|0,s,e,i.i[o+52>>2],1,0),a=i.i[o+56>>2];i:{if((a|0)!=-2147483648){
if(s=i.B[o+92],b=i.i[o+64>>2],u=i.i[o+88>>2],Zi(o+16|0,75424,8,i.i[o+84>>2],u),v=i.i[o+16>>2],!(!v|!((b|0)==(u+1|0)&f)))e:{if(C8(o+8|0,d,l,v,i.i[o+20>>2]),f=i.i[o+8>>2],!f||!Yr(f,i.i[o+12>>2])|s&1)break e;
f=i.i[o+88>>2],b=0,i.i[o+104>>2]=b|i.i[o+84>>2],i.i[o+108>>2]=f,n=i.i[o+80>>2],i.i[o+96>>2]=i.i[o+76>>2],i.i[o+100>>2]=n,n=i.i[o+68>>2],s=i.i[o+72>>2],l=i.i[o+60>>2],i.i[r+12>>2]=i.i[o+108>>2],f=i.i[o+
104>>2],i.i[r+4>>2]=i.i[o+100>>2],i.i[r+8>>2]=f,i.i[r>>2]=-2147483648,m(a,l),m(n,s);break i}Ai(o+56|0)}i.i[o+84>>2]=l,i.i[o+80>>2]=d,i.i[o+76>>2]=23,i.i[o+72>>2]=75479,i.i[o+68>>2]=h,i.i[o+64>>2]=w,i.
i[o+60>>2]=17,i.i[o+56>>2]=75462,X(o+96|0,o+56|0,4),a=r,r=i.i[o+100>>2],R0(a,i.i[n+4>>2],i.i[n+8>>2],r,i.i[o+104>>2]),m(i.i[o+96>>2],r)}m(i.i[o+44>>2],e),m(i.i[o+32>>2],t)}else i.i[r>>2]=-2147483648,i.
i[r+4>>2]=-2147483648;c=o+112|0}function Kn(r,n,t){var e=0,a=0,o=0,f=0,s=0,u=0,b=0,l=0,d=0;for(a=c+-64|0,c=a;;){if(!((t|0)==(e|0)|i.B[n+e|0]==44)){e=e+1|0;continue}break}ut(a+24|0,n,t,(t|0)!=(e|0),e),
s=i.i[a+28>>2],e=i.i[a+24>>2],i.b[a+60]=0,i.i[a+52>>2]=e,i.i[a+56>>2]=s,i.i[a+48>>2]=2,s=a+48|0,jr(a+16|0,s),e=i.i[a+16>>2];i:{if(e)e:{if(f=i.i[a+20>>2],!Xt(e,f))break e;if(jr(a+8|0,s),u=i.i[a+8>>2],d=
i.i[a+12>>2],s=0,f)for(;o=D2(o,10),l=o+(i.B[e]-48&255)|0,o=Wi||o>>>0>l>>>0?-1:l,e=e+1|0,f=f-1|0,!!f;);for(f=u?d:1,u=u||73005;e=s,(e|0)!=(f|0)&&(s=e+1|0,i.B[e+u|0]==48););if(!Xt(u,f))break e;i.i[r>>2]=
0,n=r,r=((e|0)!=(f|0))+o|0,i.i[n+4>>2]=r>>>0<o>>>0?-1:r;break i}e=0,o=t-3|0,s=t>>>0>=o>>>0?o:0,u=t>>>0>=3?3:t,o=t,f=n;e:{n:{for(;;){if((e|0)==(s|0))break n;if((i.B[f]|i.B[f+1]<<8|(i.B[f+2]<<16|i.B[f+3]<<
24))!=743722311){e=e+1|0,o=o-1|0,f=f+1|0;continue}break}s=e;break e}o=u}ut(a,n,t,o>>>0>3,s+3|0),e=0,n=i.i[a+4>>2],t=i.i[a>>2];e:{for(;;){n:{if((n|0)==(e|0))break n;switch(o=t+e|0,s=(e|0)==2,e=e+1|0,o=
((i.B[o]&223)-91&255)>>>0<230,(s?o:o?1:2)|0){case 0:break n;case 2:continue;default:break e}}break}for(e=0;;){if((n|0)==(e|0))break e;if(o=t+e|0,e=e+1|0,i.B[o]==58)break}o=C2(t,n,72998,3),i.i[a+60>>2]=
o?0:4,i.i[a+56>>2]=o?1:73001,i.i[a+52>>2]=n,i.i[a+48>>2]=t,X(a+36|0,a+48|0,2),n=i.i[a+40>>2],b=+ya(n|0,i.i[a+44>>2]),m(i.i[a+36>>2],n),b==b?(i.d[r+8>>3]=b,n=1):n=2,i.i[r>>2]=n;break i}i.i[r>>2]=2}c=a-
-64|0}function Gi(r,n){r=r|0,n=n|0,p()}function Yn(r,n,t,e){var a=0,o=0,f=0,s=0,u=0,b=0,l=0,d=0,h=0,w=0,v=0,y=0,B=0,C=0,j=0,O=0,S=0,q=0,M=0;a=c-96|0,c=a,y=i.i[n+4>>2],B=i.i[n>>2],v=i.i[n+8>>2],i.b[a+34]=
0,i.s[a+32>>1]=0,C=e<<2,j=a+32|1,O=a+34|0,S=a+44|0,q=a+52|0,d=i.i[v>>2];i:{e:{n:{r:for(;;){t:{if(f=M,(f|0)==32)break e;for(o=0;;){if((o|0)!=24){u=(a+36|0)+o|0,i.i[u>>2]=1,i.i[u+4>>2]=0,o=o+8|0;continue}
break}for(i.i[a+88>>2]=2,i.i[a+92>>2]=0,i.i[a+84>>2]=74056,i.i[a+80>>2]=4,i.i[a+76>>2]=74016,i.i[a+72>>2]=4,i.i[a+68>>2]=73968,M=f+1|0,o=0,l=a+32|0;;){if((o|0)!=24){if(u=(a+60|0)+o|0,b=i.i[u+12>>2],!b)
break t;if(s=i.i[u+8>>2],u=(f>>>0)/(b>>>0)|0,b=T(b,u),!i.B[l]&(b|0)!=(f|0))continue r;f=s+(f-b<<3)|0,b=i.i[f>>2],f=i.i[f+4>>2],s=(a+36|0)+o|0,i.i[s>>2]=b,i.i[s+4>>2]=f,l=l+1|0,o=o+8|0,f=u;continue}break}
f=d-1|0,w=C,l=t,u=y,s=B;a:{for(;;){f:{if(!w)break n;if((f|0)==-1)break f;h=i.i[l>>2],i.i[v>>2]=f;o:{s:{u:switch(h-37|0){case 0:o=S,b=j;break s;case 1:o=q,b=O;break s;default:break u}if((h|0)==92)o=a+36|
0,b=a+32|0;else{w4(a+16|0,s,u,h),o=i.i[a+16>>2],b=i.i[a+20>>2];break o}}i.b[b]=1,Zi(a+24|0,i.i[o>>2],i.i[o+4>>2],s,u),o=i.i[a+24>>2],b=i.i[a+28>>2]}if(!o){if(Fn(a+8|0,s,u),i.i[a+8>>2]!=(h|0))break a;Si(
a,s,u,i.i[a+12>>2]),o=i.i[a>>2],b=i.i[a+4>>2]}if(l=l+4|0,d=d-1|0,w=w-4|0,f=f-1|0,u=b,s=o,s)continue;continue r}break}d=0;continue}d=f;continue}break}p()}if(e>>>0>7)break i;if(f8(i.i[i.i[i.i[n+12>>2]>>
2]>>2]))break e;i.i[a+60>>2]=s,i.i[a+64>>2]=s+u,s=f8(Vi(a+60|0))?0:s;break i}s=0}i.i[r+4>>2]=u,i.i[r>>2]=s,c=a+96|0}function V2(r,n,t){var e=0,a=0,o=0,f=0,s=0,u=0;e=c-32|0,c=e,f=i.B[t+11];i:{if((f|0)!=
2)e:{s=i.B[t+9],u=i.B[t+8],a=i.i[t+4>>2],o=i.i[t>>2];n:{r:switch((D0(n)&255)-4|0){case 0:if(!(s&1))break e;i.i[e+28>>2]=116,i.i[e+24>>2]=70026,i.i[e+20>>2]=a,i.i[e+16>>2]=o,i.i[e+12>>2]=90,i.i[e+8>>2]=
69936;break n;case 3:i.i[e+28>>2]=51,i.i[e+24>>2]=70155,i.i[e+20>>2]=a,i.i[e+16>>2]=o,i.i[e+12>>2]=13,i.i[e+8>>2]=70142;break n;case 4:break r;default:break e}r:switch(i.B[u+86928]-1|0){case 0:case 3:
i.i[e+28>>2]=48,i.i[e+24>>2]=70391,i.i[e+20>>2]=a,i.i[e+16>>2]=o,i.i[e+12>>2]=23,i.i[e+8>>2]=70368;break n;case 1:i.i[e+28>>2]=1,i.i[e+24>>2]=70275,i.i[e+20>>2]=a,i.i[e+16>>2]=o,i.i[e+12>>2]=69,i.i[e+
8>>2]=70206;break n;default:i.i[e+28>>2]=84,i.i[e+24>>2]=70284,i.i[e+20>>2]=a,i.i[e+16>>2]=o,i.i[e+12>>2]=8,i.i[e+8>>2]=70276;break n;case 4:break r}i.i[e+28>>2]=29,i.i[e+24>>2]=70466,i.i[e+20>>2]=a,i.
i[e+16>>2]=o,i.i[e+12>>2]=27,i.i[e+8>>2]=70439}if(X(r,e+8|0,3),i.i[r>>2]!=-2147483648)break i}e:{n:{r:switch(i.B[n]-2|0){case 0:a=207,o=70495;t:switch(t=i.i[n+4>>2],(t>>>0<=3?11:t-4|0)|0){case 0:break e;case 2:
break t;default:break n}a=106,o=70702;break e;case 3:if(i.S[i.i[n+4>>2]+32>>1]!=404)break n;a=76,o=70808;break e;case 5:if(i.i[n+4>>2]!=3)break n;a=80,o=70884;break e;case 7:break r;default:break n}a=
103,o=71196;r:switch(i.i[n+4>>2]-1|0){case 1:a=67,o=71299;break e;case 2:a=104,o=71366;break e;case 0:break e;default:break r}if(t=i.B[t+10]&(f|0)!=2,a=t?101:131,o=t?71095:70964,t|f&1)break e}a=67,o=71470;
n:switch((D0(n)&255)-1|0){case 1:a=88,o=71537;break e;case 2:a=110,o=71625;break e;case 3:a=171,o=71735;break e;case 4:a=85,o=71906;break e;case 5:a=102,o=71991;break e;default:i.i[r>>2]=-2147483648;break i;case 8:
a=50,o=72093;break e;case 9:a=49,o=72143;break e;case 11:a=81,o=72192;break e;case 12:a=58,o=72273;break e;case 13:a=53,o=72331;break e;case 0:break e;case 14:break n}a=99,o=72384}Ci(r,o,a)}c=e+32|0}function qe(r,n){
var t=0,e=0,a=0,o=0,f=0,s=0,u=0,b=0,l=0;if(o=i.i[n+8>>2],o)i:{t=o-7|0,b=t>>>0<=o>>>0?t:0,s=i.i[n+4>>2],l=(s+3&-4)-s|0,t=0;e:{n:{r:{for(;;){t:{if(e=i.B[t+s|0],u=e<<24>>24,(u|0)>=0)a:{if(l-t&3){t=t+1|0;
break a}if(t>>>0<b>>>0)for(;f=t+s|0,!((i.i[f+4>>2]|i.i[f>>2])&-2139062144)&&(t=t+8|0,b>>>0>t>>>0););if(t>>>0>=o>>>0)break a;for(;;){if(i.b[t+s|0]<0)break a;if(t=t+1|0,(o|0)==(t|0))break}break i}else{f=
257;a:{f:switch(i.B[e+87279]-2|0){case 0:if(e=t+1|0,e>>>0>=o>>>0)break t;if(i.b[e+s|0]>-65)break e;break a;case 1:if(a=t+1|0,a>>>0>=o>>>0)break t;if(a=i.b[a+s|0],(e|0)!=224)o:{if((e|0)==237){if((a|0)>
-97)break e;break o}if((u+31&255)>>>0<12){if((a|0)>=-64)break e;break o}if((u&-2)!=-18|(a|0)>=-64)break e}else if((a&-32)!=-96)break e;if(f=0,e=t+2|0,e>>>0>=o>>>0)break e;if(i.b[e+s|0]<=-65)break a;break r;case 2:
break f;default:break e}if(a=t+1|0,a>>>0>=o>>>0)break t;a=i.b[a+s|0];f:{o:switch(e-240|0){default:if((u+15&255)>>>0>2)break e;if((a|0)<-64)break f;break e;case 4:if((a|0)>-113)break e;break f;case 0:break o}
if((a+112&255)>>>0>=48)break e}if(f=t+2|0,f>>>0>=o>>>0)break t;if(i.b[s+f|0]>-65)break r;if(f=0,e=t+3|0,e>>>0>=o>>>0)break e;if(i.b[e+s|0]>=-64)break n}t=e+1|0}if(t>>>0<o>>>0)continue;break i}break}f=
0;break e}f=513;break e}f=769}i.i[r+16>>2]=f,i.i[r+12>>2]=t,i.i[r+8>>2]=i.i[n+8>>2],t=i.i[n>>2],n=i.i[n+4>>2],i.i[r>>2]=t,i.i[r+4>>2]=n;return}i.i[r>>2]=-2147483648,i.i[r+12>>2]=i.i[n+8>>2],t=i.i[n>>2],
n=i.i[n+4>>2],i.i[r+4>>2]=t,i.i[r+8>>2]=n}function Zn(r,n,t){var e=0,a=0,o=0,f=0,s=0,u=0;if(e=c-48|0,c=e,i.i[e+16>>2]=n,f=n+t|0,i.i[e+20>>2]=f,a=Vi(e+16|0),(a|0)!=1114112){for(i.i[e+24>>2]=a>>>0<256?22806821:
22806565,i.i[e+28>>2]=(a|0)==32?19267883:19267627,o=r+12|0,a=0;;){if((a|0)!=8){s=(e+16|0)+a|0,u=o+i.B[s+8]|0,i.b[u]=i.B[u]|(i.B[s+9]?7:6),a=a+2|0;continue}break}if(a=n,t&&(t=o+i.B[a]|0,i.b[t]=i.B[t]|1,
a=a+1|0),(a|0)==(f|0)){for(a=0;;){if((a|0)!=255){t=a+o|0,i.b[t]=i.B[t]|4,a=a+1|0;continue}break}i.b[r+267]=i.B[r+267]|4}else t=o+i.B[a]|0,i.b[t]=i.B[t]|4;if(i.i[e+36>>2]=f,i.i[e+32>>2]=n,t=Vi(e+32|0),
(t|0)==1114112)t=4,a=0,n=0;else{for(a=i.i[e+36>>2],o=i.i[e+32>>2],n=a-o|0,n=(n>>>2|0)+((n&3)!=0)|0,ui(e+8|0,(n>>>0<=3?3:n)+1|0,4,4),f=i.i[e+8>>2],n=i.i[e+12>>2],i.i[n>>2]=t,i.i[e+24>>2]=1,i.i[e+20>>2]=
n,i.i[e+16>>2]=f,i.i[e+44>>2]=a,i.i[e+40>>2]=o,t=4,a=1;;){if(o=Vi(e+40|0),(o|0)!=1114112){i.i[e+16>>2]==(a|0)&&(n=i.i[e+44>>2]-i.i[e+40>>2]|0,a2(e+16|0,a,((n>>>2|0)+((n&3)!=0)|0)+1|0,4,4),n=i.i[e+20>>
2]),i.i[n+t>>2]=o,a=a+1|0,i.i[e+24>>2]=a,t=t+4|0;continue}break}t=i.i[e+20>>2],n=i.i[e+16>>2]}o=i.i[r+8>>2],(o|0)==i.i[r>>2]&&B4(r),i.i[r+8>>2]=o+1,r=i.i[r+4>>2]+T(o,12)|0,i.i[r+8>>2]=a,i.i[r+4>>2]=t,
i.i[r>>2]=n}c=e+48|0}function Pe(r,n){var t=0,e=0,a=0,o=0,f=0,s=0,u=0,b=0,l=0,d=0,h=0;t=c-48|0,c=t;i:if((Y(n)&255)==6){if(Xr(t+24|0,n,74469,3),i.i[t+24>>2]!=-2147483648?(i.i[t+16>>2]=i.i[t+32>>2],e=i.
i[t+28>>2],i.i[t+8>>2]=i.i[t+24>>2],i.i[t+12>>2]=e):(Xr(t+8|0,n,68444,7),z(-2147483648,i.i[t+28>>2])),s=i.i[t+8>>2],(s|0)==-2147483648){i.i[r>>2]=-2147483648;break i}l=i.i[t+16>>2],b=i.i[t+12>>2],d=0|
i.i[t+12>>2],h=i.i[t+16>>2],ei(t,n,74472,3);e:{n:{if(i.i[t>>2]==1)r:{if(e=t+24|0,n=i.i[t+4>>2],c0(e,n),k(n),i.i[t+24>>2]==-2147483648)break r;if(n=i.i[t+28>>2],i.i[t+8>>2]=i.i[t+24>>2],i.i[t+12>>2]=n,
o=i.i[t+32>>2],i.i[t+16>>2]=o,!o||(f=i.i[t+12>>2],t2(e,i.i[f>>2]),n=i.i[t+24>>2],(n|0)==-2147483648))break n;if(e=i.i[t+32>>2],u=i.i[t+28>>2],(o|0)!=1){for(a=f+4|0,o=o-1&1073741823,f=t+36|0;t2(f,i.i[a>>
2]),i.i[t+28>>2]=u,i.i[t+32>>2]=e,i.i[t+24>>2]=n,n=t+24|0,Yi(n,70275,1),Yi(n,i.i[t+40>>2],i.i[t+44>>2]),e=i.i[t+32>>2],u=i.i[t+28>>2],n=i.i[t+24>>2],m(i.i[t+36>>2],i.i[t+40>>2]),a=a+4|0,o=o-1|0,!!o;);
if((n|0)==-2147483648)break n}if(a=u,!e)break e;i.i[t+44>>2]=h,i.i[t+40>>2]=d,i.i[t+36>>2]=2,i.i[t+32>>2]=74475,i.i[t+28>>2]=e,i.i[t+24>>2]=a,X(r,t+24|0,3),m(n,a),A2(t+8|0),m(s,b);break i}i.i[t+16>>2]=
0,i.i[t+8>>2]=0,i.i[t+12>>2]=4}n=0,a=1}i.i[r+8>>2]=l,i.i[r+4>>2]=b,i.i[r>>2]=s,m(n,a),A2(t+8|0)}else{if(se(n)&&!fe(n)){t2(r,n);break i}i.i[r>>2]=-2147483648}c=t+48|0}function W(r,n,t,e){var a=0,o=0,f=0,
s=0,u=0,b=0,l=0,d=0;f=c-16|0,c=f;i:if(e&1)a=U[i.i[n+12>>2]](r,t,e>>>1|0)|0;else{if(o=i.B[t],a=0,!o)break i;l=i.i[n+12>>2];e:{n:{r:{for(;;){t:{if(a=t+1|0,o<<24>>24<0)a:{if((o|0)==128){if(a=t+3|0,t=i.B[t+
1]|i.B[t+2]<<8,U[l|0](r,a,t)|0)break n;t=t+a|0;break a}if((o|0)==192){if(i.i[f+4>>2]=n,i.i[f>>2]=r,i.i[f+8>>2]=1610612768,i.i[f+12>>2]=0,t=(u<<3)+e|0,U[i.i[t+4>>2]](i.i[t>>2],f)|0)break t;u=u+1|0,t=a;
break a}if(d=1610612768,o&1&&(d=i.B[t+1]|i.B[t+2]<<8|(i.B[t+3]<<16|i.B[t+4]<<24),a=t+5|0),s=0,o&2?(b=i.B[a]|i.B[a+1]<<8,t=a+2|0):(b=0,t=a),o&4&&(s=i.B[t]|i.B[t+1]<<8,t=t+2|0),o&8&&(u=i.B[t]|i.B[t+1]<<
8,t=t+2|0),b=o&16?i.S[((b<<3)+e|0)+4>>1]:b,o&32&&(s=i.S[((s<<3)+e|0)+4>>1]),i.s[f+14>>1]=s,i.s[f+12>>1]=b,i.i[f+8>>2]=d,i.i[f+4>>2]=n,i.i[f>>2]=r,s=(u<<3)+e|0,a=1,U[i.i[s+4>>2]](i.i[s>>2],f)|0)break i;
u=u+1|0}else{if(U[l|0](r,a,o)|0)break r;t=a+o|0}if(o=i.B[t],o)continue;break e}break}a=1;break i}a=1;break i}a=1;break i}a=0}return c=f+16|0,a}function $n(r,n,t,e){var a=0,o=0,f=0,s=0,u=0,b=0;if(a=c-160|
0,c=a,f=a+24|0,X2(f,t),u=a+116|0,t=sc(i.i[n>>2])|0,ni(u,t),b=i.i[a+116>>2],(b|0)!=-2147483648){o=i.i[a+124>>2],s=i.i[a+120>>2],k(t);i:{e:{if(e){if(n=i.i[a+60>>2],t=i.i[a+64>>2],ci(a+16|0,n,t,75444,4),
e=C2(i.i[a+16>>2],i.i[a+20>>2],75448,2),ci(a+8|0,n,t,73129,4),n=0,i.i[a+12>>2]||i.i[a+48>>2]==-2147483648&e&&!Cr(s,o))break e;Hn(a+116|0,a+24|0,s,o,0),n=i.i[a+116>>2],E(a+72|0,a+120|0,40),i.i[a+68>>2]=
n}else t=be(i.i[n>>2])|0,i.i[a+112>>2]=t,Hn(u,f,s,o,a+112|0),n=i.i[a+116>>2],E(a+72|0,a+120|0,40),i.i[a+68>>2]=n,k(t);if(n)n=a+72|0,e=g2(n),f2(n);else n:{n=0,e=i.i[a+76>>2];r:switch(o=i.i[a+72>>2],o- -2147483648|
0){case 0:break e;case 1:break n;default:break r}i.i[a+120>>2]=e,i.i[a+116>>2]=o,n=i.i[a+84>>2],f=0,t=f|i.i[a+80>>2],i.i[a+124>>2]=t,i.i[a+128>>2]=n,n=i.i[a+92>>2],i.i[a+132>>2]=i.i[a+88>>2],i.i[a+136>>
2]=n,n=i.i[a+100>>2],i.i[a+140>>2]=i.i[a+96>>2],i.i[a+144>>2]=n,n=i.i[a+108>>2],i.i[a+148>>2]=i.i[a+104>>2],i.i[a+152>>2]=n,t=$(e|0,t|0)|0,Ai(a+116|0),n=1;break e}i.i[r>>2]=2,i.i[r+4>>2]=e;break i}i.i[r+
4>>2]=t,i.i[r>>2]=n}m(b,s)}else k(t),n=a+116|0,R0(n,i.i[a+28>>2],i.i[a+32>>2],69294,22),t=g2(n),i.i[r>>2]=2,i.i[r+4>>2]=t,f2(n);s2(a+24|0),c=a+160|0}function ro(r,n,t,e){var a=0,o=0,f=0,s=0;if(a=c-320|
0,c=a,p2(a+28|0,n),t=sn(t|0)|0,Qi(a+308|0,t),i.i[a+308>>2]!=-2147483648?(i.i[a+304>>2]=i.i[a+316>>2],n=i.i[a+312>>2],i.i[a+296>>2]=i.i[a+308>>2],i.i[a+300>>2]=n):(i.i[a+304>>2]=0,i.i[a+296>>2]=0,i.i[a+
300>>2]=1),k(t),(e|0)!=3)n=i.i[a+304>>2],e=i.i[a+300>>2];else i:{if(n=0,e=i.i[a+36>>2],e)e:{if(t=i.i[a+32>>2],n=i.i[t+8>>2],(e|0)==1)break e;for(t=t+20|0,e=(T(e,12)-12>>>0)/12|0;o=i.i[t>>2],n=n>>>0>o>>>
0?n:o,t=t+12|0,e=e-1|0,!!e;);}o=i.i[a+304>>2],n=o-T(n,19)|0,t=n>>>0<=o>>>0?n:0,e=i.i[a+300>>2];e:{for(;;){if(n=t,!(!n|n>>>0>=o>>>0)){if(t=n-1|0,i.b[n+e|0]<=-65)continue;break e}break}if(n>>>0<=o>>>0)break e;
n=o;break i}i.i[a+304>>2]=n}f=$(e|0,n|0)|0,g4(a+16|0,f),t=1,o=i.i[a+20>>2],i.i[a+16>>2]&1?(k(o),k(f),n=a+308|0,vi(n,a+28|0,a+296|0),n=c2(n)):(k(f),Mn(a+308|0,a+28|0,e,n),t=i.i[a+308>>2],(t|0)!=-2147483648?
(f=i.i[a+312>>2],s=$(f|0,i.i[a+316>>2])|0,g4(a+8|0,s),n=i.i[a+12>>2],i.i[a+8>>2]==1&&(k(n),n=1024),k(s),m(t,f),k(o)):n=o,m(i.i[a+296>>2],e),t=0),Ki(a+28|0),i.i[r+4>>2]=n,i.i[r>>2]=t,c=a+320|0}function T0(r,n,t,e,a){
var o=0,f=0,s=0,u=0;if(o=c-48|0,c=o,f=oi(i.i[22015],i.i[22016],r),f)i:{e:{n:{if(r=t+8|0,o8(r))r:{if(u=i.B[f+189],i.B[n+88]==2){u=!u;break n}if(u)break r;n=n+48|0,r=pt(n),r&&(a=i2(e-i.d[r+16>>3],a-i.d[r+
24>>3]),e=i.d[r+32>>3],qn(e)<=8988465674311579e292&qn(a)<=8988465674311579e292?e=(e+a)*.5:e=e*.5+a*.5,i.d[r+40>>3]=e),gi(n);break e}else if(i.B[n+88]==2)break n;r=n+48|0,z0(o,r),i.i[o>>2]==1&&q0(i.i[o+
4>>2]),gi(r);break e}s=n+48|0;n:if(i.B[n+92]!=2)r=i.i[f+244>>2]-i.i[n+44>>2]|0;else{if((D0(r)&255)!=8){r=i.i[f+244>>2]-i.i[n+44>>2]|0;break n}i.B[f+257]==2&&(i.b[f+256]=0),n=i.i[f+236>>2],r=i.i[n>>2]+
1|0,i.i[n>>2]=r,r||p(),i.i[o+44>>2]=n,i.b[o+20]=0,i.i[o+12>>2]=0,i.i[o+16>>2]=5,r=i.i[s+12>>2],n=0,i.i[o+36>>2]=n|i.i[s+8>>2],i.i[o+40>>2]=r,r=i.i[s+4>>2],i.i[o+28>>2]=i.i[s>>2],i.i[o+32>>2]=r,yi(88128,
o+12|0);break e}f=i.i[f+236>>2],n=i.i[f>>2]+1|0,i.i[f>>2]=n,n||p(),i.i[o+44>>2]=f,i.b[o+24]=u,i.i[o+20>>2]=r,i.i[o+16>>2]=t,i.i[o+12>>2]=1,r=i.i[s+12>>2],n=0,i.i[o+36>>2]=n|i.i[s+8>>2],i.i[o+40>>2]=r,
r=i.i[s+4>>2],i.i[o+28>>2]=i.i[s>>2],i.i[o+32>>2]=r,yi(88128,o+12|0);break i}R2(t)}else R2(t),ee(n+48|0);c=o+48|0}function _n(r,n,t,e,a,o){var f=0,s=0,u=0,b=0,l=0,d=0,h=0,w=0,v=0,y=0,B=0,C=0;if(i.i[22011]=
i.i[22011]+1,u=i.i[22013],i.i[22013]=u+1&1023,d=i.i[a+8>>2],w=i.B[n+189]?0:d,f=i.i[n+244>>2],v=i.i[n>>2],s=f-((v|0)!=4)|0,y=f>>>0>=s>>>0?s:0,f=i.i[22012],s=f|u<<21,b=i.i[a>>2],l=o+ +(b>>>0),h=i.i[a+4>>
2],o=o+ +(h>>>0),u=i.i[a+16>>2],B=i.i[a+12>>2],C=i.B[a+20],a=i.i[22010],(a|0)!=(f|0))i:{if(a>>>0>f>>>0){a=i.i[22009]+T(f,104)|0,i.B[a+100]!=3&&p(),i.i[a+52>>2]=y,i.i[a+48>>2]=w,i.i[a+40>>2]=B,i.i[a+44>>
2]=u,i.i[a+36>>2]=d,i.i[a+32>>2]=t,i.d[a+24>>3]=l,i.d[a+16>>3]=o,i.i[a+12>>2]=h,i.i[a+8>>2]=b,i.i[22012]=i.i[a>>2],i.i[a>>2]=s,E(a+56|0,e,44);break i}p()}else(f|0)==i.i[22008]&&(a=c-16|0,c=a,Oi(a+8|0,
88032,i.i[22008],1,8,104),i.i[a+8>>2]!=-2147483647?p():c=a+16|0),a=i.i[22009]+T(f,104)|0,i.i[a+52>>2]=y,i.i[a+48>>2]=w,i.i[a+40>>2]=B,i.i[a+44>>2]=u,i.i[a+36>>2]=d,i.i[a+32>>2]=t,i.d[a+24>>3]=l,i.d[a+
16>>3]=o,i.i[a+12>>2]=h,i.i[a+8>>2]=b,i.i[a>>2]=s,E(a+56|0,e,44),t=f+1|0,i.i[22012]=t,i.i[22010]=t;i.b[a+100]=C,e=i.i[n+168>>2],(e|0)==i.i[n+160>>2]&&(t=c-16|0,c=t,a=n+160|0,Oi(t+8|0,a,i.i[a>>2],1,4,4),
i.i[t+8>>2]!=-2147483647?p():c=t+16|0),i.i[r>>2]=s,i.i[n+168>>2]=e+1,i.i[i.i[n+164>>2]+(e<<2)>>2]=s,i.i[n+248>>2]=i.i[n+248>>2]+1,t=n,n=i.i[n+252>>2],i.i[t+252>>2]=n>>>0<b>>>0?b:n,i.d[r+8>>3]=o>l&&(v|
0)!=4?l:o}function ir(r,n,t){var e=0,a=0,o=0;for(e=c-96|0,c=e,Je(e+40|0,n,t),n=i.i[e+44>>2],t=i.i[e+40>>2];;){if(Zi(e+32|0,72830,7,t,n),a=i.i[e+32>>2],a){Je(e+24|0,a,i.i[e+36>>2]),n=i.i[e+28>>2],t=i.i[e+
24>>2];continue}break}if(Zn(r,t,n),a=0,i.b[e+71]=0,i.i[e+76>>2]=n+t,i.i[e+72>>2]=t,i.i[e+80>>2]=e+71,Pt(e+16|0,e+72|0),n=1,i.B[e+16]){for(t=i.B[e+17],ui(e+8|0,8,1,1),o=i.i[e+8>>2],n=i.i[e+12>>2],i.b[n]=
t,i.i[e+92>>2]=1,i.i[e+88>>2]=n,i.i[e+84>>2]=o,i.i[e+56>>2]=i.i[e+80>>2],t=i.i[e+76>>2],i.i[e+48>>2]=i.i[e+72>>2],i.i[e+52>>2]=t,t=1;;){if(Pt(e,e+48|0),i.B[e]){o=i.B[e+1],i.i[e+84>>2]==(t|0)&&(E2(e+84|
0,1),n=i.i[e+88>>2]),i.b[n+t|0]=o,t=t+1|0,i.i[e+92>>2]=t;continue}break}a=i.i[e+84>>2],o=t}i:{if(i.B[e+71]!=1)e:{if((a|0)==-2147483648)break i;if(Or(n,o))break e;i.i[e+88>>2]=n,i.i[e+92>>2]=o,i.i[e+84>>
2]=a,qe(e+48|0,e+84|0);n:switch(i.i[e+48>>2]- -2147483648|0){case 0:n=i.i[e+52>>2],t=r,r=i.i[e+56>>2],Zn(t,r,i.i[e+60>>2]),m(n,r);break i;case 1:break i;default:break n}O8(e+48|0);break i}m(a,n)}c=e+96|
0}function er(r,n,t,e){var a=0,o=0,f=0;o=r,o=r,a=c-112|0,c=a,Gr(a+88|0,i.i[n>>2],t,e),r=i.i[a+96>>2],n=i.i[a+92>>2],f=i.i[a+88>>2];i:if((f|0)!=15)i.i[o+16>>2]=i.i[a+100>>2],i.i[o+12>>2]=r,i.i[o+8>>2]=
n,i.i[o+4>>2]=f,r=1;else{if((n|0)==1)e:{xr(a+88|0,r,t,e),r=i.i[a+96>>2],t=0,i.i[a+72>>2]=t|i.i[a+92>>2],i.i[a+76>>2]=r,n=i.i[a+104>>2],r=a,i.i[a+80>>2]=i.i[a+100>>2],i.i[a+84>>2]=n;n:if(i.i[a+88>>2]==
1)r=i.i[a+80>>2],i.i[a+8>>2]=i.i[a+76>>2],i.i[a+12>>2]=r,i.i[a+16>>2]=i.i[a+84>>2],n=i.i[a+72>>2];else{if(i.i[r+88>>2]=5,n0(r+52|0,r+72|0,r+88|0),n=r,r=i.i[r+64>>2],i.i[n+40>>2]=i.i[a+60>>2],i.i[a+44>>
2]=r,i.i[a+48>>2]=i.i[a+68>>2],n=i.i[a+56>>2],i.i[a+52>>2]==1){i.i[a+16>>2]=i.i[a+48>>2],r=i.i[a+44>>2],i.i[a+8>>2]=i.i[a+40>>2],i.i[a+12>>2]=r;break n}if(t=i.i[a+44>>2],r=i.i[a+40>>2],i.i[a+28>>2]=r,
i.i[a+32>>2]=t,i.i[a+24>>2]=n,i.i[a+36>>2]=i.i[a+48>>2],Zi(a,72830,7,r,i.i[a+32>>2]),t=i.i[a>>2],t)r:{if(e=i.i[a+4>>2],!e)break r;for(f=a+28|0;;){if(e){if(e=e-1|0,r=i.B[t],t=t+1|0,(r|0)!=32)continue;break r}
break}r=i.i[f+4>>2],t=i.i[f>>2],i.i[a+88>>2]=t,i.i[a+92>>2]=r,e=i.i[f+8>>2],i.i[a+96>>2]=e,i.i[o+4>>2]=n,i.i[o+8>>2]=t,i.i[o+12>>2]=r,i.i[o+16>>2]=e;break e}Q(a+24|0),n=5}t=i.i[a+12>>2],r=i.i[a+8>>2],
i.i[a+88>>2]=r,i.i[a+92>>2]=t,e=i.i[a+16>>2],i.i[a+96>>2]=e,i.i[o+4>>2]=n,i.i[o+8>>2]=r,i.i[o+12>>2]=t,i.i[o+16>>2]=e,r=1;break i}else i.i[o+4>>2]=-2147483648;r=0}i.i[o>>2]=r,c=a+112|0}function Ne(r,n,t,e,a){
var o=0,f=0,s=0;if(o=c-80|0,c=o,(n|0)==1)i:{if(N0(o+48|0,t,e,a),n=i.i[o+56>>2],t=0,i.i[o+32>>2]=t|i.i[o+52>>2],i.i[o+36>>2]=n,n=i.i[o+64>>2],i.i[o+40>>2]=i.i[o+60>>2],i.i[o+44>>2]=n,i.i[o+48>>2]){n=i.
i[o+44>>2],t=i.i[o+40>>2],i.i[r+12>>2]=t,i.i[r+16>>2]=n,n=i.i[o+36>>2],t=i.i[o+32>>2],i.i[r+4>>2]=t,i.i[r+8>>2]=n,i.i[r>>2]=1;break i}if(i.i[o+56>>2]=a,i.i[o+52>>2]=e,i.i[o+48>>2]=10,n0(o+12|0,o+32|0,
o+48|0),s=i.i[o+16>>2],t=i.i[o+20>>2],n=i.i[o+24>>2],f=i.i[o+28>>2],i.i[o+12>>2]==1){i.i[r+16>>2]=f,i.i[r+12>>2]=n,i.i[r+8>>2]=t,i.i[r+4>>2]=s,i.i[r>>2]=1;break i}k(f),f=14;e:{if(M0(t,n))n:{if((n>>>0<=
7?(n|0)==7:i.b[t+7]>=-64)?f=Jr(t,7,72830,7)?7:0:f=0,Si(o,t,n,f),n=i.i[o>>2],f=n?i.i[o+4>>2]:0,f-65530>>>0<=4294901758){f=11;break n}f?(i.i[o+60>>2]=f,i.i[o+56>>2]=n||1,i.i[o+52>>2]=7,i.i[o+48>>2]=72830,
n=o+68|0,X(n,o+48|0,2),$0(o+12|0,n)):i.i[o+12>>2]=-2147483648,n=i.i[o+24>>2],e=0,i.i[r+12>>2]=e|i.i[o+20>>2],i.i[r+16>>2]=n,n=i.i[o+16>>2],i.i[r+4>>2]=i.i[o+12>>2],i.i[r+8>>2]=n,i.i[r>>2]=0;break e}i.
i[r+12>>2]=a,i.i[r+8>>2]=e,i.i[r+4>>2]=f,i.i[r>>2]=1}m(s,t)}else i.i[r>>2]=0,i.i[r+4>>2]=-2147483648;c=o+80|0}function nr(r,n,t,e,a,o,f){var s=0,u=0,b=0,l=0,d=0,h=0,w=0,v=0;s=c-80|0,c=s,Ft(s+32|0,e,a,
123),u=i.i[s+36>>2],Ft(s+24|0,e,a,125);i:{if(i.i[s+24>>2]&1&i.i[s+32>>2]==1){if(b=i.i[s+28>>2],_e(s+16|0,e,a,u+1|0,b),o2(s+8|0,e,a,u),w=i.i[s+12>>2],u=i.i[s+8>>2],Si(s,e,a,b+1|0),v=i.i[s+4>>2],e=i.i[s>>
2],d=s+56|0,l=o,a=i.i[s+16>>2],o=a||1,b=a?i.i[s+20>>2]:0,Tr(d,l,o,b),l=i.i[s+56>>2],(l|0)==-2147483648){Rt(r,n,t,o,b);break i}h=i.i[s+64>>2],a=i.i[s+60>>2];e:{if(f&&!$e(a,h)){i.i[s+76>>2]=28,i.i[s+72>>
2]=75563,i.i[s+68>>2]=b,i.i[s+64>>2]=o,i.i[s+60>>2]=17,i.i[s+56>>2]=75462,X(s+44|0,d,3),e=r,r=i.i[s+48>>2],R0(e,n,t,r,i.i[s+52>>2]),m(i.i[s+44>>2],r);break e}i.i[s+76>>2]=e?v:0,i.i[s+72>>2]=e||1,i.i[s+
68>>2]=h,i.i[s+64>>2]=a,i.i[s+60>>2]=u?w:0,i.i[s+56>>2]=u||1,X(r+4|0,s+56|0,3),i.i[r>>2]=-2147483648}m(l,a);break i}Ci(r+4|0,e,a),i.i[r>>2]=-2147483648}c=s+80|0}function to(r,n,t,e){var a=0,o=0,f=0,s=0,
u=0,b=0,l=0,d=0,h=0,w=0,v=0,y=0,B=0;a=c-48|0,c=a,o=oi(i.i[22015],i.i[22016],r);i:{if(i.i[o>>2]!=4&&o){if(u=i.B[o+189],!u)e:{if(s=1,b=i.i[n+16>>2],(b|0)==-2147483648)break e;if(h=i.B[o+80],l=i.B[n+20],
w=i.i[o+148>>2],v=i.i[o+144>>2],f=n+21|0,E(a+13|0,f,35),i.b[a+12]=l,i.i[a+8>>2]=b,s=2,d=i.i[a+36>>2],!U8(d,i.i[a+40>>2],v+8|0,w))n:{if(i.B[a+46]==2)break n;if(i.B[a+44]){s=3;break n}if(h>>>0>=3){s=4;break n}
if(m(i.i[a+20>>2],i.i[a+24>>2]),m(i.i[a+32>>2],d),i.b[o+80]=i.B[o+80]+1,s=i.i[o+236>>2],u=i.i[s>>2]+1|0,i.i[s>>2]=u,u){e=i.d[o+152>>3],i.i[a+28>>2]=r,i.i[a+24>>2]=s,y=a,B=W0(t,e),i.i[y+32>>2]=B,i.b[a+
16]=l,i.i[a+12>>2]=b,i.i[a+8>>2]=2,r=i.B[f+3]|i.B[f+4]<<8|(i.B[f+5]<<16|i.B[f+6]<<24),i.b[a+20]=r,i.b[a+21]=r>>>8,i.b[a+22]=r>>>16,i.b[a+23]=r>>>24,r=i.B[f]|i.B[f+1]<<8|(i.B[f+2]<<16|i.B[f+3]<<24),i.b[a+
17]=r,i.b[a+18]=r>>>8,i.b[a+19]=r>>>16,i.b[a+20]=r>>>24,yi(88112,a+8|0),z(i.i[n+56>>2],i.i[n+60>>2]);break i}else p()}Ai(a+8|0)}if(i.b[a+9]=s,i.b[a+8]=6,i.s[a+10>>1]=i.S[n+68>>1],De(r,a+8|0,t,e),z(i.i[n+
56>>2],i.i[n+60>>2]),!u)break i;G4(n+16|0);break i}re(n)}c=a+48|0}function ao(r){var n=0,t=0,e=0,a=0,o=0,f=0,s=0;return n=c-368|0,c=n,f=Di()|0,e=i.i[r+4>>2],t=Lc(e|0)|0,o=nn(f|0,t|0)|0,k(t),p2(n+24|0,
e),I4(n+16|0,o,(D=P(68444,7)>>2,i.i[D])),i.i[n+16>>2]!=1?t=-2147483648:(e=i.i[n+20>>2],Qi(n+292|0,e),k(e),a=i.i[n+300>>2],s=i.i[n+296>>2],t=i.i[n+292>>2]),e=n+316|0,Ar(e,r),f=a,a=(t|0)==-2147483648,i.
i[n+336>>2]=a?0:f,i.i[n+332>>2]=a?1:s,i.i[n+328>>2]=a?0:t,t=n+304|0,wr(t,e),k8(e),a=P(68444,7),vi(e,n+24|0,t),t=c2(e),di(o|0,i.i[a>>2],t|0),k(t),t=P(69112,9),a=i.B[r+12],_0(n+8|0,a),s=P(i.i[n+8>>2],i.
i[n+12>>2]),di(o|0,i.i[t>>2],i.i[s>>2]),P0(e,r),i.i[n+316>>2]!=-2147483648?(i.i[n+360>>2]=i.i[n+324>>2],r=i.i[n+320>>2],i.i[n+352>>2]=i.i[n+316>>2],i.i[n+356>>2]=r):(i.i[n+360>>2]=0,i.i[n+352>>2]=0,i.
i[n+356>>2]=1),r=n+340|0,e=n+24|0,vi(r,e,n+352|0),Ht(n,a),t=P(i.i[n>>2],i.i[n+4>>2]),r=c2(r),di(o|0,i.i[t>>2],r|0),k(r),Ki(e),c=n+368|0,o}function oo(r,n,t,e){var a=0,o=0;a=c-400|0,c=a,i.i[a+64>>2]=-2147483648,
i.s[a+76>>1]=e,i.i[a+24>>2]=-2147483648,i.i[a+8>>2]=2,t8(e)?(Q0(a+80|0,t,(D=P(69316,8)>>2,i.i[D])),t=i.i[a+80>>2],(t|0)!=-2147483648?(e=i.i[n+56>>2],e>>>0>=2147483647?p():(i.i[n+56>>2]=e+1,e=i.i[a+84>>
2],Ji(a+128|0,e,i.i[a+88>>2],i.i[n+60>>2]),i.i[n+56>>2]=i.i[n+56>>2]-1,m(t,e))):i.i[a+128>>2]=-2147483648,n=a+24|0,G4(n),E(n,a+128|0,40)):(e-200&65535)>>>0>=100&&(o=a+92|0,Q0(o,t,(D=P(69540,24)>>2,i.i[D])),
i.i[a+92>>2]==-2147483648?i.i[a+104>>2]=-2147483648:(e=a+128|0,p2(e,i.i[n+92>>2]),vi(a+104|0,e,o),Ki(e)),z(-2147483648,a),e=a- -64|0,i.i[e+8>>2]=i.i[a+112>>2],n=i.i[a+108>>2],i.i[e>>2]=i.i[a+104>>2],i.
i[e+4>>2]=n,Q0(a+116|0,t,(D=P(69564,11)>>2,i.i[D])),n=i.i[a+116>>2],(n|0)!=-2147483648?(t=i.i[a+120>>2],Kn(a+128|0,t,i.i[a+124>>2]),m(n,t)):i.i[a+128>>2]=2,n=i.i[a+140>>2],i.i[a+16>>2]=i.i[a+136>>2],i.
i[a+20>>2]=n,n=i.i[a+132>>2],i.i[a+8>>2]=i.i[a+128>>2],i.i[a+12>>2]=n),E(r,a+8|0,72),c=a+400|0}function fo(r,n){var t=0,e=0,a=0,o=0,f=0,s=0;t=c-144|0,c=t,e=P(69316,8),a=t+100|0,O4(a,i.i[r>>2],i.i[e>>2]),
e=i.i[t+100>>2];i:{if((e|0)!=-2147483648){if(m(e,i.i[t+104>>2]),it(a,r),i.i[t+100>>2]==-2147483648){e=2;break i}if(E(t+8|0,a,40),o=fn(i.i[r>>2])|0,Qi(t+88|0,o),f=i.i[t+88>>2],(f|0)!=-2147483648)e:{if(s=
i.i[t+92>>2],Ji(a,i.i[t+92>>2],i.i[t+96>>2],1024),e=i.i[t+100>>2],(e|0)==-2147483648){m(f,s);break e}E(t+52|0,t+104|0,36),i.i[t+48>>2]=e,m(f,s),k(o);n:{if(i.B[t+46]){if(e=2,!q8(t+8|0)||!q8(t+48|0)|i.b[t+
44]&1)break n}else if(e=2,i.B[t+44])break n;a=t+100|0,X2(a,i.i[n>>2]),r=be(i.i[r>>2])|0,i.i[t+88>>2]=r,n=Rr(a,t+8|0,t+88|0,1,15),k(r),e=n^1,s2(a)}Ai(t+48|0),Ai(t+8|0);break i}k(o),Ai(t+8|0)}e=3}return c=
t+144|0,e}function rr(r,n){var t=0,e=0,a=0,o=0,f=0,s=0,u=0,b=0,l=0,d=0,h=0,w=0;for(t=c-48|0,c=t,o4(t+36|0,n),i.i[t+16>>2]=i.i[t+36>>2],n=i.i[t+40>>2],i.i[t+8>>2]=n,i.i[t+12>>2]=n,f=(i.i[t+44>>2]<<2)+n|
0,i.i[t+20>>2]=f,i.i[t+32>>2]=0,i.i[t+24>>2]=0,i.i[t+28>>2]=4,s=8,l=4;;){if(e=f,a=0,o=0,(n|0)!=(f|0)&&(e=n+4|0,i.i[t+12>>2]=e,u=i.i[n>>2],(e|0)==(f|0)?e=f:(e=n+8|0,i.i[t+12>>2]=e,d=i.i[n+4>>2],a=1),o=
1),a&o){ni(t+36|0,u),o=i.i[t+36>>2],a=(o|0)==-2147483648,h=a?0:i.i[t+44>>2],w=a?1:i.i[t+40>>2],i.i[t+24>>2]==(b|0)&&(zt(t+24|0),l=i.i[t+28>>2]),n=s+l|0,i.i[n>>2]=h,i.i[n+4>>2]=d,i.i[n-4>>2]=w,i.i[n-8>>
2]=a?0:o,b=b+1|0,i.i[t+32>>2]=b,k(u),s=s+16|0,n=e;continue}break}o&&k(u),a&&k(d),i.i[r+8>>2]=i.i[t+32>>2],n=i.i[t+28>>2],i.i[r>>2]=i.i[t+24>>2],i.i[r+4>>2]=n,e0(t+8|0),c=t+48|0}function X2(r,n){var t=0,
e=0,a=0,o=0,f=0,s=0,u=0;if(t=c-96|0,c=t,e=Ba(n|0)|0,o4(t+20|0,e),k(e),S4(t+32|0,n),u=xa(n|0)|0,e=i.i[t+24>>2],i.i[t+48>>2]=e+(i.i[t+28>>2]<<2),i.i[t+44>>2]=e,Ut(t- -64|0,t+44|0),i.i[t+64>>2]==-2147483648)
e=4;else{for(o=0|i.i[t+44>>2],f=i.i[t+48>>2],ui(t+8|0,4,4,12),s=i.i[t+8>>2],a=i.i[t+12>>2],i.i[a+8>>2]=i.i[t+72>>2],e=i.i[t+68>>2],i.i[a>>2]=i.i[t+64>>2],i.i[a+4>>2]=e,i.i[t+60>>2]=1,i.i[t+56>>2]=a,i.
i[t+52>>2]=s,i.i[t+76>>2]=o,i.i[t+80>>2]=f,o=12,s=1;;){if(Ut(t+84|0,t+76|0),i.i[t+84>>2]!=-2147483648){i.i[t+52>>2]==(s|0)&&(j2(t+52|0,1),a=i.i[t+56>>2]),f=o+a|0,i.i[f+8>>2]=i.i[t+92>>2],e=i.i[t+88>>2],
i.i[f>>2]=i.i[t+84>>2],i.i[f+4>>2]=e,s=s+1|0,i.i[t+60>>2]=s,o=o+12|0;continue}break}a=i.i[t+52>>2],e=i.i[t+56>>2]}Nt(t,u),o=i.i[t>>2],f=i.i[t+4>>2],Ps(t+84|0,n|0),O2(r+24|0,i.i[t+84>>2],i.i[t+88>>2]),
i.i[r+36>>2]=o,i.i[r+40>>2]=f,i.i[r+20>>2]=s,i.i[r+16>>2]=e,i.i[r+12>>2]=a,i.i[r+8>>2]=i.i[t+40>>2],n=r,r=i.i[t+36>>2],i.i[n>>2]=i.i[t+32>>2],i.i[n+4>>2]=r,A2(t+20|0),c=t+96|0}function tr(r,n){var t=0,
e=0,a=0,o=0,f=0,s=0,u=0,b=0;if(t=r>>>0<=8?8:r,e=t+n|0,!(e>>>0<t>>>0|e>>>0>4294967280))i:{if(t=e+15&-16,e=z2(t),t=w0(t,26-e|0),o=(t&31)+(t>>>0>63)|0,e=(o>>>5|0)-e|0,t=e+27|0,t>>>0>31)break i;if(a=_4(i.
i[(t<<2)+92336>>2]&-1<<o),a>>>0>=32){if(a=0,t=_4(i.i[23116]&-1<<e+28),t>>>0>31)break i;a=_4(i.i[(t<<2)+92336>>2])}if(f=(t<<7)+(a<<2)|0,e=i.i[f+88240>>2],o=i.i[e>>2],s=f,f=i.i[e+8>>2],i.i[s+88240>>2]=f,
f)i.i[f+12>>2]=0;else e:{if(f=t<<2,a=i.i[f+92336>>2]&e2(-2,a),i.i[f+92336>>2]=a,a)break e;u=92464,b=i.i[23116]&e2(-2,t),i.i[u>>2]=b}if(a=(r+e|0)+7&0-r,n=(a+(n-e|0)|0)+15&-16,(n|0)!=(o|0)&&(t=n+e|0,i.i[(e+
(o&-16)|0)+4>>2]=t,i.i[t+4>>2]=e,o=o-n|0,i.i[t>>2]=o,e4(t,o)),i.i[e>>2]=n|1,r>>>0<16)break i;i.i[a-4>>2]=e}return a}function De(r,n,t,e){var a=0,o=0,f=0,s=0,u=0,b=0,l=0;if(a=c-112|0,c=a,f=oi(i.i[22015],
i.i[22016],r),f){if(u=$i(n),i.i[a+8>>2]=0,i.i[a>>2]=0,i.i[a+4>>2]=8,n=i.i[f+168>>2],n){for(o=i.i[f+164>>2],Y0(a,i.i[o>>2]),n=n-1|0,o=o+4|0;;){if(n){Y0(a,i.i[o>>2]),n=n-1|0,o=o+4|0;continue}break}i.i[f+
168>>2]=0,o=i.i[a+8>>2],b=i.i[a>>2],n=i.i[a+4>>2]}else n=8;i.i[f+248>>2]=0,i.i[a+8>>2]=b,i.i[a>>2]=n,o=T(o,96),i.i[a+12>>2]=o+n,f=a+109|0;i:{e:{for(;;){if(!o)break i;if(b=i.B[n+92],(b|0)==3)break e;if(l=
a+16|0,E(l,n,92),s=n+93|0,s=i.B[s]|i.B[s+1]<<8,i.b[f]=s,i.b[f+1]=s>>>8,i.b[f+2]=i.B[n+95],s=i.i[u>>2]+1|0,i.i[u>>2]=s,i.b[a+108]=b,s){n=n+96|0,T0(r,l,u,t,e),o=o-96|0;continue}break}p()}n=n+96|0}i.i[a+
4>>2]=n,r0(a),Ye(r),R2(u)}else B2(n);c=a+112|0}function ar(r,n,t,e,a,o){var f=0,s=0,u=0,b=0,l=0,d=0,h=0,w=0,v=0;f=i.i[r+168>>2]<<2,u=f-4|0,b=i.i[r+164>>2],w=f+b|0,r=i.i[r+244>>2],l=r-((r|0)!=0)|0;i:{for(;;){
if((u|0)==-4)break i;if(r=b+4|0,f=li(a,o,i.i[b>>2]),!(i.i[f+40>>2]&&f)){u=u-4|0,b=r;continue}break}if(d=i.i[f+32>>2],l=l>>>0>=32?32:l,s=l&31,v=i.i[f+36>>2],(l&63)>>>0>=32?(f=d<<s,s=0):(f=(1<<s)-1&d>>>
32-s,s=d<<s),f=!f&(s|0)==-1|f?-1:s,f=f>>>0>v>>>0?v:f,h=n*+(f>>>0),h<4294967295&h>=0?s=~~h>>>0:s=0,s=f>>>0<s>>>0?f:s,(r|0)==(w|0))break i;for(b=b+4|0,r=u>>>2|0;f=li(a,o,i.i[b>>2]),i.i[f+40>>2]&&f&&(d=i.
i[f+32>>2],u=l&31,w=i.i[f+36>>2],(l&63)>>>0>=32?(f=d<<u,u=0):(f=(1<<u)-1&d>>>32-u,u=d<<u),f=!f&(u|0)==-1|f?-1:u,f=f>>>0>w>>>0?w:f,h=n*+(f>>>0),h<4294967295&h>=0?u=~~h>>>0:u=0,f=f>>>0<u>>>0?f:u,s=f>>>0<
s>>>0?s:f),b=b+4|0,r=r-1|0,!!r;);}return(t|0)==1&&(r=D2(e,1e3),s=Wi?-1:r>>>0>s>>>0?r:s),s}function or(r,n){var t=0,e=0,a=0,o=0,f=0;t=c-352|0,c=t,e=ue(n|0)|0,S4(t+4|0,e),a=i.i[t+12>>2],f=i.i[t+8>>2],k(
e),fr(t+16|0,n);i:{e:switch((r&255)-8|0){case 0:Xi(t+284|0,8,f,a,68588,1);break i;case 1:Xi(t+284|0,9,f,a,68632,1);break i;default:e=t+284|0,o=n3(n|0)|0,y8(e,o),vi(t+340|0,t+16|0,e),k(o),i.i[t+328>>2]=
24,i.i[t+324>>2]=68752,i.i[t+336>>2]=i.i[t+348>>2],o=i.i[t+344>>2],i.i[t+332>>2]=o,Xi(e,r,f,a,t+324|0,2),m(i.i[t+340>>2],o);break i;case 3:break e}e=t+284|0,m8(e,n),o=i.i[t+284>>2],z(o,i.i[t+288>>2]),
(o|0)!=-2147483648?Xi(e,11,f,a,68700,1):Xi(t+284|0,11,f,a,68744,1)}return a=g2(t+284|0),(r&255)==11&&Fi(n|0)&65535&&(e=P(68776,6),r=L2(+((Fi(n|0)&65535)>>>0))|0,di(a|0,i.i[e>>2],r|0),k(r)),f2(t+284|0),
Ki(t+16|0),m(i.i[t+4>>2],f),c=t+352|0,a}function so(r,n){var t=0,e=0,a=0,o=0,f=0,s=0,u=0,b=0,l=0,d=0;t=c-128|0,c=t,s=va()|0,e=i.i[n+8>>2],a=i.i[n+12>>2],i.i[t+24>>2]=6,i.i[t+20>>2]=69288,i.i[t+12>>2]=
e,i.i[t+16>>2]=a,d=i.i[n+4>>2],a=i.i[n>>2];i:{e:{n:{for(;;){r:{if(K2(t,t+12|0),e=i.i[t>>2],!e)break r;if(n=t+68|0,pi(n,e,i.i[t+4>>2],32),e=i.i[t+72>>2],b=i.i[t+68>>2],o=i.i[t+76>>2],u=i.i[t+80>>2],e8(
o,u,123)){if(f=P(b,e),Qc(i.i[a>>2],i.i[f>>2])|0)continue;if(X2(n,i.i[d>>2]),l=be(i.i[a>>2])|0,i.i[t+112>>2]=l,f=t+28|0,nr(f,i.i[t+72>>2],i.i[t+76>>2],o,u,t+112|0,0),k(l),s2(n),i.i[t+28>>2]!=-2147483648)
break n;if(n=i.i[t+36>>2],o=i.i[t+32>>2],(o|0)==-2147483648)break e;i.i[t+124>>2]=i.i[t+40>>2],i.i[t+120>>2]=n,i.i[t+116>>2]=o,n=c2(t+116|0)}else n=F((D=P(o,u)>>2,i.i[D]));ke(s|0,(D=P(b,e)>>2,i.i[D]))|
0,ke(s|0,n|0)|0,k(n);continue}break}n=s,a=0;break i}n=g2(f),f2(f)}k(s),a=1}i.i[r+4>>2]=n,i.i[r>>2]=a,c=t+128|0}function co(r,n,t){var e=0,a=0,o=0,f=0,s=0,u=0,b=0,l=0,d=0;a=c-48|0,c=a,e=oi(i.i[22015],i.
i[22016],r);i:{if(e)e:{if(o=i.S[n+68>>1],i.B[e+188]==3&(o-200&65535)>>>0<=99){Xn(r,72484,i.d[t>>3],i.d[t+8>>3]);break e}if(Vt(o))n:{if(i.B[e+189])break n;for(u4(a,n,i.d[t+8>>3]),s=i.d[t>>3],u=i.i[22009],
b=i.i[22010],l=ar(e,i.d[t+16>>3],i.i[a>>2],i.i[a+4>>2],u,b),d=s+ +(l>>>0),t=i.i[e+168>>2]<<2,o=i.i[e+164>>2];;){if(t){if(f=li(u,b,i.i[o>>2]),!i.i[f+40>>2]|!(i.d[f+8>>3]>d)&&f)break n;o=o+4|0,t=t-4|0;continue}
break}if(!cr(i.i[e+144>>2]+8|0,i.i[e+148>>2]))break n;gr(r,l,0,s);break e}if(i.i[e>>2]==4)break e;if(Q8(e),E(e,n,72),r=i.i[e+236>>2],n=i.i[r>>2]+1|0,i.i[r>>2]=n,n){i.i[a+12>>2]=3,i.i[a+16>>2]=r,yi(88112,
a+12|0);break i}else p()}re(n)}c=a+48|0}function fr(r,n){var t=0,e=0,a=0,o=0;t=c-384|0,c=t,e=be(n|0)|0,ei(t+8|0,e,69049,15),i.i[t+8>>2]==1?(a=i.i[t+12>>2],ni(t+20|0,a),k(a)):i.i[t+20>>2]=-2147483648,k(
e),m8(t+32|0,n),i.i[t+52>>2]=i.i[t+28>>2],n=i.i[t+24>>2],a=0,i.i[t+44>>2]=a|i.i[t+20>>2],i.i[t+48>>2]=n,$4(t+68|0,256),i.i[t+64>>2]=0,i.i[t+56>>2]=0,i.i[t+60>>2]=4,n=i.i[t+52>>2],i.i[t+352>>2]=i.i[t+48>>
2],i.i[t+356>>2]=n,n=i.i[t+44>>2],i.i[t+344>>2]=i.i[t+40>>2],i.i[t+348>>2]=n,n=i.i[t+36>>2],i.i[t+336>>2]=i.i[t+32>>2],i.i[t+340>>2]=n,i.i[t+372>>2]=-2147483647,i.i[t+360>>2]=-2147483647,n=t+344|0,e=1;
i:{for(;;){if((e|0)!=3){e:{n:switch(a=i.i[n-8>>2],a- -2147483648|0){case 0:break e;case 1:break i;default:break n}o=i.i[n-4>>2],ir(t+56|0,o,i.i[n>>2]),m(a,o)}n=n+12|0,e=e+1|0;continue}break}e=2}if(i.i[t+
328>>2]=e,(e|0)!=2)i:for(a=e-2|0,n=(T(e,12)+t|0)+340|0;;){if(!a)break i;z(i.i[n-4>>2],i.i[n>>2]),a=a+1|0,n=n+12|0}E(r,t+56|0,268),c=t+384|0}function sr(r,n,t,e){var a=0,o=0,f=0,s=0,u=0,b=0;if(a=c-32|0,
c=a,Hi(a+8|0,n,t,72519,5),i.i[a+8>>2]==1){if(o=i.i[a+12>>2],i.i[a+16>>2]=o,k0(o)&255)i:{if((Y(o)&255)!=6){i.i[r>>2]=1,i.i[r+4>>2]=6;break i}t=a+20|0,s=a+16|0,S0(t,s,1,69772),f=i.i[a+28>>2],u=i.i[a+24>>
2],n=i.i[a+20>>2];e:if((n|0)==13){if(b=i.i[e>>2],m2(t,s,1,69696,i.i[e+4>>2]),t=i.i[a+24>>2],n=i.i[a+20>>2],(n|0)!=13){f=i.i[a+28>>2];break e}if(m2(a+20|0,a+16|0,1,69912,i.i[e+8>>2]),e=i.i[a+24>>2],n=i.
i[a+20>>2],(n|0)!=13)f=i.i[a+28>>2],t=e;else{i.i[r+12>>2]=e,i.i[r+8>>2]=t,i.i[r+4>>2]=u&1?f:b,i.i[r>>2]=0;break i}}else t=u;i.i[r+12>>2]=f,i.i[r+8>>2]=t,i.i[r+4>>2]=n,i.i[r>>2]=1}else i.i[r+8>>2]=0,i.
i[r+12>>2]=0,i.i[r>>2]=0,i.i[r+4>>2]=0;k(o)}else i.i[r>>2]=0,i.i[r+12>>2]=i.i[e+8>>2],n=i.i[e+4>>2],i.i[r+4>>2]=i.i[e>>2],i.i[r+8>>2]=n;c=a+32|0}function Le(r){var n=0,t=0,e=0,a=0,o=0;if(t=c-32|0,c=t,
ie(),i.I[21986]>r>>>0&&(n=i.i[21985]+T(r,12)|0,i.i[n>>2]==1&&(e=i.i[n+4>>2],i.i[n+4>>2]=0,a=i.i[n+8>>2])),i.i[21983]=i.i[21983]+1,e){n=Bi(4,12),i.i[n>>2]=1,i.i[n+4>>2]=1,i.i[n+8>>2]=r,i.i[t+12>>2]=n+8,
i.i[t+8>>2]=84248,i.i[t+24>>2]=0,n=t+8|0,i.i[t+20>>2]=n,i.i[t+16>>2]=n,n=U[i.i[a+12>>2]](e,t+16|0)|0,ie();i:{e:if(n){if(i.I[21986]<=r>>>0||(r=i.i[21985]+T(r,12)|0,!i.i[r>>2]))break e;n=r+8|0,Z8(i.i[r+
4>>2],i.i[n>>2]),i.i[n>>2]=a,i.i[r+4>>2]=e;break i}else{if(i.I[21986]<=r>>>0||(n=i.i[21985]+T(r,12)|0,i.i[n>>2]!=1))break e;i.i[n>>2]=0,o=i.i[n+4>>2],i.i[n+4>>2]=i.i[21988],i.i[21988]=r,i.i[21987]=i.i[21987]-
1,Z8(o,i.i[n+8>>2])}I8(e,a)}i.i[21983]=i.i[21983]+1,U[i.i[i.i[t+8>>2]+12>>2]](i.i[t+12>>2])}c=t+32|0}function uo(r,n){r=r|0,n=n|0;var t=0,e=0,a=0,o=0,f=0,s=0;t=c-96|0,c=t;i:{e:switch(i.B[r+40]-1|0){case 0:case 1:
p();case 2:e=i.i[r+36>>2];break i;default:break e}e=i.i[r+4>>2],i.i[r+20>>2]=0|i.i[r>>2],i.i[r+24>>2]=e,e=i.i[r+12>>2],i.i[r+28>>2]=i.i[r+8>>2],i.i[r+32>>2]=e,e=Er(i.i[r+16>>2]),i.i[r+36>>2]=e}if(Nr(t+
16|0,e,i.i[n>>2]),n=3,a=i.i[t+16>>2]==2,!a){if(n=i.i[t+20>>2],S2(i.i[r+36>>2]),k(n),n=1,e=i.i[r+20>>2],i.B[e+132]==1&i.i[e+128>>2]==i.i[r+32>>2]){e=Ca(i.i[r+28>>2])|0,$t(t+8|0,i.i[r+28>>2]);i:{e:{n:{r:{
t:switch(o=i.i[t+8>>2],o|0){case 0:break r;case 3:break e;case 4:break t;default:break n}ct(t+24|0,i.i[r+20>>2]+8|0,i.i[r+28>>2],i.i[t+12>>2]);break i}oo(t+24|0,i.i[r+20>>2]+8|0,i.i[r+28>>2],e);break i}
i.b[i.i[r+20>>2]+132|0]=0,Qs(i.i[r+28>>2]),f=t,s=sn(i.i[r+28>>2])|0,i.i[f+32>>2]=s,i.i[t+28>>2]=(o|0)!=1,i.s[t+36>>1]=e,i.i[t+24>>2]=4;break i}Y2(i.i[r+20>>2]+8|0),i.s[t+32>>1]=e,i.i[t+24>>2]=5,i.i[t+
28>>2]=i.i[i.i[r+20>>2]+112>>2]}Gn(i.i[r+24>>2],t+24|0)}k(i.i[r+28>>2]),ki(i.i[r+20>>2])}return i.b[r+40]=n,c=t+96|0,a|0}function cr(r,n){var t=0,e=0,a=0,o=0,f=0,s=0,u=0,b=0;e=c-32|0,c=e,a=i.i[22041],
t=i.i[22042],bt(e+8|0,a,t,r,n);i:{if(i.i[e+8>>2]==1){if(r=i.i[e+12>>2],r>>>0>=t>>>0)break i;t=a+(r<<4)|0}else{if(t>>>0>=64){for(o=a+28|0,b=t-1&268435455,t=i.i[a+12>>2],a=0;f=f+1|0,s=i.i[o>>2],u=s>>>0<
t>>>0,a=u?a:f,t=u?t:s,o=o+16|0,(f|0)!=(b|0););dt(e+16|0,a),m(i.i[e+16>>2],i.i[e+20>>2]),t=i.i[22042]}if(Ci(e+16|0,r,n),i.i[22040]==(t|0)&&zt(88160),a=t+1|0,i.i[22042]=a,r=i.i[e+20>>2],n=t<<4,t=i.i[22041],
n=n+t|0,i.i[n>>2]=i.i[e+16>>2],i.i[n+4>>2]=r,i.i[n+8>>2]=i.i[e+24>>2],i.i[n+12>>2]=500,o=0,!a||(t=(t+(a<<4)|0)-16|0,!t))break i}if(r=i.i[t+12>>2],r>>>0<=4)break i;i.i[t+12>>2]=r-5,o=1}return c=e+32|0,
o}function C0(r,n,t,e,a){var o=0,f=0,s=0,u=0,b=0;for(o=c-48|0,c=o,f=e8(i.i[e>>2],i.i[e+4>>2],32),i.i[o+24>>2]=a,i.i[o+20>>2]=e,e=0,i.i[o+32>>2]=f?0:2,i.i[o+16>>2]=1,i.i[o+28>>2]=f?1:74475,i.i[o+12>>2]=
o+28,f=o+16|0,a=0;a=i.i[e+f>>2]+a|0,e=e+8|0,(e|0)!=16;);for(ui(o,a,4,8),s=i.i[o+4>>2],i.i[o+40>>2]=s,i.i[o+36>>2]=i.i[o>>2],e=0,a=0;;){if(i.i[o+44>>2]=e,(a|0)!=16){f=(o+12|0)+a|0,b=i.i[f>>2],f=i.i[f+4>>
2];i:{if(f>>>0>i.i[o+36>>2]-e>>>0)a2(o+36|0,e,f,4,8),s=i.i[o+40>>2],e=i.i[o+44>>2];else if(!f)break i;u=f<<3,u&&E((e<<3)+s|0,b,u),e=i.i[o+44>>2]}a=a+8|0,e=e+f|0;continue}break}a=i.i[o+36>>2],f=r,r=i.i[o+
40>>2],Xi(f,1,n,t,r,e),mi(a,r,4,8),c=o+48|0}function bo(r){var n=0,t=0,e=0,a=0,o=0,f=0,s=0,u=0,b=0;return n=c-80|0,c=n,e=n+36|0,X2(e,r),o=i.i[n+76>>2],u=i.i[n+72>>2],s2(e),ci(n+24|0,u,o,69419,5),t=i.i[n+
28>>2],t?(a=i.i[n+24>>2],e=nn(Di()|0,r|0)|0,r=Ba(r|0)|0,f=Yc(r|0,0,-1)|0,k(r),b0(a,t,69424,6)&&(Dr(n+16|0,a,t),r=$(i.i[n+16>>2],i.i[n+20>>2])|0,ke(f|0,r|0)|0,k(r)),di(e|0,(D=P(69335,7)>>2,i.i[D]),f|0),
s=1024,di(e|0,(D=P(69342,7)>>2,i.i[D]),1024),r=Di()|0,di(r|0,(D=P(69430,5)>>2,i.i[D]),e|0),b=P(69435,3),t=P(a,t),di(r|0,i.i[b>>2],i.i[t>>2]),i.i[n+48>>2]=4,i.i[n+44>>2]=69438,i.i[n+40>>2]=o,i.i[n+36>>
2]=u,K2(n+8|0,n+36|0),a=i.i[n+12>>2],t=i.i[n+8>>2],o=P(69438,4),t&&(s=F((D=P(t,a)>>2,i.i[D]))),di(r|0,i.i[o>>2],s|0),k(s),k(f),k(e)):r=1024,c=n+80|0,r}function Oi(r,n,t,e,a,o){var f=0,s=0,u=0,b=0;if(f=
c-32|0,c=f,t=t+e|0,e>>>0<=t>>>0){s=f+20|0,b=i.i[n>>2],e=b<<1,t=t>>>0>e>>>0?t:e,t=t>>>0<=4?4:t,u=D2(o,t),e=0;i:{if(!(e|Wi)&u>>>0<=-2147483648-a>>>0)if(b?(s=i.i[n+4>>2],i.i[f+28>>2]=a,o=T(o,b),e=f+24|0):
(o=0,e=f+28|0),i.i[e>>2]=o,i.i[f+28>>2]?(e=i.i[f+24>>2],e?e=f0(s,e,a,u):(y4(f+8|0,a,u,0),e=i.i[f+8>>2])):(y4(f,a,u,0),e=i.i[f>>2]),e){i.i[n>>2]=t,i.i[n+4>>2]=e,s=-2147483647;break i}else i.i[f+20>>2]=
a,s=f+16|0,e=u;i.i[s>>2]=e,t=i.i[f+16>>2],s=i.i[f+20>>2]}}i.i[r+4>>2]=t,i.i[r>>2]=s,c=f+32|0}function Ji(r,n,t,e){var a=0,o=0,f=0,s=0,u=0,b=0,l=0,d=0,h=0,w=0;a=c-48|0,c=a,n=Uc(n|0,t|0,e|0)|0,n?(e=a+40|
0,fc(e|0,n|0),l2(a+32|0,i.i[a+40>>2],i.i[a+44>>2]),t=i.i[a+36>>2],b=i.i[a+32>>2],Nc(e|0,n|0),l2(a+24|0,i.i[a+40>>2],i.i[a+44>>2]),e=0,f=i.i[a+24>>2],s=i.i[a+28>>2],N(f,s,69424,6)||(e=N(f,s,74272,5)?1:
2),o=a+40|0,oc(o|0,n|0),l2(a+16|0,i.i[a+40>>2],i.i[a+44>>2]),l=i.i[a+16>>2],u=i.i[a+20>>2],Oc(o|0,n|0),l2(a+8|0,i.i[a+40>>2],i.i[a+44>>2]),d=i.i[a+8>>2],o=i.i[a+12>>2],h=nc(n|0)|0,w=ec(n|0)|0,i.b[r+38]=
e,i.b[r+36]=(h|0)!=0,i.i[r+32>>2]=o,i.i[r+28>>2]=d,i.i[r+24>>2]=o,i.i[r+20>>2]=u,i.i[r+16>>2]=l,i.i[r+12>>2]=u,i.i[r+8>>2]=t,i.i[r+4>>2]=b,i.i[r>>2]=t,i.b[r+37]=(w|0)!=0,m(s,f),k(n)):i.i[r>>2]=-2147483648,
c=a+48|0}function p2(r,n){var t=0,e=0,a=0,o=0,f=0,s=0,u=0,b=0;for(t=c-352|0,c=t,a=rn(n|0)|0,x4(t+32|0,a),n=i.i[t+32>>2],o=i.i[t+36>>2],u8(t+24|0,a),e=i.i[t+24>>2],f=i.i[t+28>>2],A4(t+16|0,a),u=i.i[t+20>>
2],b=i.i[t+16>>2],s=tn(a|0)|0,I4(t+8|0,s,(D=P(69219,12)>>2,i.i[D])),i.i[t+56>>2]=b,i.i[t+60>>2]=u,i.i[t+48>>2]=e,i.i[t+52>>2]=f,i.i[t+40>>2]=n,i.i[t+44>>2]=o,e=i.i[t+12>>2],i.i[t+64>>2]=i.i[t+8>>2],i.
i[t+68>>2]=e,k(s),n=0,$4(t+84|0,256),i.i[t+80>>2]=0,i.i[t+72>>2]=0,i.i[t+76>>2]=4;;){if((n|0)!=32){if(e=(t+40|0)+n|0,i.i[e>>2]==1)i:{if(Qi(t+340|0,i.i[e+4>>2]),o=i.i[t+340>>2],(o|0)==-2147483648)break i;
f=i.i[t+344>>2],ir(t+72|0,i.i[t+344>>2],i.i[t+348>>2]),m(o,f)}n=n+8|0;continue}break}for(E(r,t+72|0,268),n=0;;){if((n|0)!=32){r=(t+40|0)+n|0,H(i.i[r>>2],i.i[r+4>>2]),n=n+8|0;continue}break}k(a),c=t+352|
0}function ur(r,n,t,e,a){var o=0,f=0,s=0,u=0;if(o=c-32|0,c=o,n=n+t|0,n>>>0>=t>>>0){if(f=o+20|0,s=i.i[r>>2],t=s<<1,n=n>>>0>t>>>0?n:t,t=(a|0)==1?8:4,u=n>>>0>t>>>0?n:t,n=D2(a,u),t=0,t|Wi)r=f;else if(n>>>
0<=-2147483648-e>>>0)if(s?(t=i.i[r+4>>2],i.i[o+28>>2]=e,a=T(a,s),f=o+24|0):(a=0,f=o+28|0),i.i[f>>2]=a,i.i[o+28>>2]?(a=i.i[o+24>>2],a?t=f0(t,a,e,n):(D8(o+8|0,e,n),t=i.i[o+8>>2])):(D8(o,e,n),t=i.i[o>>2]),
t){i.i[r>>2]=u,i.i[r+4>>2]=t,c=o+32|0;return}else i.i[o+20>>2]=e,t=n,r=o+16|0;else r=f;i.i[r>>2]=t}p()}function X(r,n,t){var e=0,a=0,o=0,f=0,s=0,u=0,b=0;if(e=c-48|0,c=e,t){o=t<<3,t=o,a=n;i:{for(;;){if(!t)
break i;if(t=t-8|0,f=i.i[a+4>>2],a=a+8|0,s=f+s|0,!(f>>>0<=s>>>0))break}p()}for(ui(e+8|0,s,1,1),i.i[e+28>>2]=0,t=i.i[e+12>>2],a=i.i[e+8>>2],i.i[e+20>>2]=a,i.i[e+24>>2]=t,t=i.i[n>>2],_8(e+20|0,t,t+i.i[n+
4>>2]|0),a=o-8|0,t=n+12|0,n=i.i[e+28>>2],f=s-n|0,o=i.i[e+24>>2],n=n+o|0;;){if(a){b=i.i[t-4>>2],u=i.i[t>>2],G0(e+32|0,n,f,u),f=i.i[e+44>>2],n=i.i[e+40>>2],T8(i.i[e+32>>2],i.i[e+36>>2],b,u),a=a-8|0,t=t+
8|0;continue}break}a=i.i[e+20>>2],n=s-f|0}else o=1,n=0;i.i[r+8>>2]=n,i.i[r+4>>2]=o,i.i[r>>2]=a,c=e+48|0}function br(r){var n=0,t=0,e=0,a=0,o=0,f=0,s=0,u=0,b=0,l=0;if(n=c-192|0,c=n,t=n+96|0,$2(t,88032,
r),i.B[n+188]!=3){if(E(n,t,96),u=i.i[n+24>>2],a=oi(i.i[22015],i.i[22016],u),a){if(o=i.i[a+248>>2],r=o-((o|0)!=0)|0,i.i[a+248>>2]=r,f=i.i[a+168>>2],f>>>0>(r<<1)+32>>>0)i:{for(s=i.i[a+164>>2],r=s;;){if(F8(
i.i[r>>2])){if(r=r+4|0,e=e+1|0,(f|0)!=(e|0))continue;break i}break}for(l=s+4|0,t=e;;){e:{for(r=(t<<2)+l|0;;){if(t=t+1|0,f>>>0<=t>>>0)break e;if(b=i.i[r>>2],r=r+4|0,!!F8(b))break}i.i[(e<<2)+s>>2]=b,e=e+
1|0;continue}break}i.i[a+168>>2]=e}o>>>0<2&&Ye(u)}ee(n+48|0)}c=n+192|0}function lo(r,n,t,e){var a=0,o=0,f=0,s=0,u=0;a=c-32|0,c=a,Hi(a+8|0,n,1,72566,6),f=i.i[a+12>>2],u=i.i[a+8>>2];i:{e:{if((u|0)==1)n:{
if(ei(a,f,72524,7),i.i[a>>2]==1)r:{if(o=i.i[a+4>>2],s=k0(o),k(o),(s&255)==2||!Et(f,72531,16))break r;if(Et(f,72547,19))break n}i.i[r+4>>2]=5;break e}if(Fr(a+20|0,n,1,t,e),t=i.i[a+28>>2],e=i.i[a+24>>2],
o=i.i[a+20>>2],(o|0)!=13){i.i[r+12>>2]=t,i.i[r+8>>2]=e,i.i[r+4>>2]=o;break e}if(Vr(a+20|0,n,1,72572,12),o=i.B[a+24],s=i.i[a+20>>2],(s|0)!=13)n=i.B[a+28]|i.B[a+29]<<8|(i.B[a+30]<<16|i.B[a+31]<<24),i.b[r+
12]=n,i.b[r+13]=n>>>8,i.b[r+14]=n>>>16,i.b[r+15]=n>>>24,n=i.B[a+25]|i.B[a+26]<<8|(i.B[a+27]<<16|i.B[a+28]<<24),i.b[r+9]=n,i.b[r+10]=n>>>8,i.b[r+11]=n>>>16,i.b[r+12]=n>>>24,i.b[r+8]=o,i.i[r+4>>2]=s;else{
i.b[r+16]=o,i.i[r+12>>2]=t,i.i[r+8>>2]=e,i.i[r+4>>2]=f,i.i[r>>2]=u;break i}}i.i[r>>2]=2,H(u,f)}c=a+32|0}function E0(r,n,t,e){var a=0,o=0,f=0,s=0;for(a=c-80|0,c=a,J2(a+28|0,n,t,e),i.i[a+48>>2]=0,i.i[a+
40>>2]=0,i.i[a+44>>2]=4,n=T(i.i[a+36>>2],12),e=i.i[a+32>>2];;){if(n){t=i.i[e+4>>2],o=i.i[e+8>>2],a0(a+16|0,t,o,74475,2),Si(a+8|0,t,o,i.i[a+16>>2]&1?i.i[a+20>>2]+2|0:0),t=i.i[a+8>>2],Fe(a+52|0,t||1,t?i.
i[a+12>>2]:0),i.i[a+72>>2]=i.i[a+52>>2],t=i.i[a+56>>2],i.i[a+64>>2]=t,i.i[a+68>>2]=t,o=i.i[a+60>>2],j2(a+40|0,o),f=i.i[a+48>>2],o&&(s=T(o,12),s&&E(i.i[a+44>>2]+T(f,12)|0,t,s)),e=e+12|0,i.i[a+76>>2]=t,
i.i[a+48>>2]=o+f,n=n-12|0,h4(a- -64|0);continue}break}i.i[r+8>>2]=i.i[a+48>>2],n=i.i[a+44>>2],i.i[r>>2]=i.i[a+40>>2],i.i[r+4>>2]=n,ai(a+28|0),c=a+80|0}function Me(r,n,t,e){var a=0,o=0,f=0,s=0,u=0,b=0,
l=0;if((n&255)==(e&255))i:{if((r|0)==(t|0)){a=1;break i}if(!xi(i.i[r+12>>2],i.i[r+16>>2],i.i[t+12>>2],i.i[t+16>>2])||!xi(i.i[r+24>>2],i.i[r+28>>2],i.i[t+24>>2],i.i[t+28>>2])||!Qt(r+44|0,t+44|0)||(o=i.
i[r+40>>2],(o|0)!=i.i[t+40>>2]))break i;u=i.i[r+36>>2],b=i.i[t+36>>2];e:{for(;;){if(e=l,(o|0)!=(e|0)){if(f=a+u|0,s=a+b|0,$8(i.i[f+4>>2],i.i[f+8>>2],i.i[s+4>>2],i.i[s+8>>2]))break e;if(a=a+24|0,l=e+1|0,
!$8(i.i[f+16>>2],i.i[f+20>>2],i.i[s+16>>2],i.i[s+20>>2]))continue;break e}break}e=o}if(a=e>>>0>=o>>>0&n,n&1|e>>>0<o>>>0)break i;return Qt(r+56|0,t+56|0)}return a}function lr(r,n){var t=0,e=0,a=0,o=0,f=0,
s=0,u=0,b=0,l=0,d=0,h=0,w=0,v=0;t=c-96|0,c=t,l=i.i[n+20>>2],d=t+60|0,h=t+20|0,e=i.i[n+4>>2],w=i.i[n+12>>2],v=i.i[n+24>>2];i:{e:{n:{for(;;){r:{if((e|0)==(w|0))break e;s=e+4|0,i.i[n+4>>2]=s,a=t+16|0,u=i.
i[e>>2],ni(a,u),e=i.i[t+16>>2];t:{if((e|0)!=-2147483648)if(b=i.i[t+20>>2],o=i.i[t+20>>2],f=i.i[t+24>>2],Ji(a,o,f,1024),a=i.i[t+16>>2],(a|0)==-2147483648)m(e,b);else{E(d,h,36),i.i[t+56>>2]=a,Pr(t+4|0,o,
f,t+56|0,i.B[l]),m(e,b),f=i.i[t+12>>2],o=i.i[t+8>>2],e=i.i[t+4>>2];break t}e=-2147483648}if(k(u),a=e,(e|0)==-2147483648)break r;if(e=s,(a|0)==-2147483647)continue;break n}break}i.b[v]=1;break e}i.i[r+
4>>2]=o,i.i[r+8>>2]=f,i.i[r>>2]=a;break i}i.i[r>>2]=-2147483648}c=t+96|0}function j0(r,n){var t=0,e=0,a=0,o=0;for(t=c+-64|0,c=t,i.b[t+40]=0,i.i[t+36>>2]=n,i.i[t+32>>2]=r,i.b[t+52]=0,i.i[t+48>>2]=n,i.i[t+
44>>2]=r,e=-1;e=e+1|0,n2(t+24|0,t+44|0),!!i.i[t+24>>2];);if(a=1,o=1,(e|0)==4){for(i.b[t+52]=0,i.i[t+48>>2]=n,i.i[t+44>>2]=r;;){i:{if(n2(t+16|0,t+44|0),e=i.i[t+16>>2],!e||(o=i.i[t+20>>2],!o))break i;if(i.
i[t+56>>2]=e,i.i[t+60>>2]=e+o,Dt(t+56|0))continue}break}o=(e|0)!=0}if(!N(r,n,74245,9))i:{if(N(r,n,74254,5)||(a=C2(r,n,74259,10),a|o))break i;n2(t+8|0,t+32|0),r=i.i[t+8>>2],r?a=xi(r,i.i[t+12>>2],74269,
3):a=0}return c=t- -64|0,a}function kr(r,n){var t=0,e=0,a=0,o=0;for(e=c-32|0,c=e,i.i[e+28>>2]=0,t=e+28|0,r2(t,i.i[n+4>>2],i.i[n+8>>2]),r2(t,i.i[n+16>>2],i.i[n+20>>2]),N4(e+16|0,n+36|0),o=t,t=i.i[e+16>>
2],r2(o,t||1,t?i.i[e+20>>2]:0),a=T(i.i[n+32>>2],24),t=i.i[n+28>>2];;){if(a){o=e+28|0,r2(o,i.i[t+4>>2],i.i[t+8>>2]),r2(o,i.i[t+16>>2],i.i[t+20>>2]),a=a-24|0,t=t+24|0;continue}break}a=i.i[e+28>>2],N4(e+
8|0,n+48|0),t=i.i[e+8>>2],r2(e+28|0,t||1,t?i.i[e+12>>2]:0),t=Bi(4,68),i.i[t>>2]=1,i.i[t+4>>2]=1,E(t+8|0,n,60),i.b[r+12]=0,i.i[r+4>>2]=a,i.i[r>>2]=t,i.i[r+8>>2]=i.i[e+28>>2],c=e+32|0}function Fe(r,n,t){
var e=0,a=0,o=0,f=0;if(e=c-80|0,c=e,i.b[e+28]=0,i.i[e+24>>2]=t,i.i[e+20>>2]=n,pr(e+44|0,e+20|0),i.i[e+44>>2]!=-2147483648){for(ui(e+8|0,4,4,12),t=i.i[e+8>>2],a=i.i[e+12>>2],i.i[a+8>>2]=i.i[e+52>>2],n=
i.i[e+48>>2],i.i[a>>2]=0|i.i[e+44>>2],i.i[a+4>>2]=n,i.i[e+40>>2]=1,i.i[e+36>>2]=a,i.i[e+32>>2]=t,i.i[e+64>>2]=i.i[e+28>>2],n=i.i[e+24>>2],i.i[e+56>>2]=i.i[e+20>>2],i.i[e+60>>2]=n,t=12,n=1;;){if(pr(e+68|
0,e+56|0),i.i[e+68>>2]!=-2147483648){i.i[e+32>>2]==(n|0)&&(j2(e+32|0,1),a=i.i[e+36>>2]),o=t+a|0,i.i[o+8>>2]=i.i[e+76>>2],f=i.i[e+72>>2],i.i[o>>2]=i.i[e+68>>2],i.i[o+4>>2]=f,n=n+1|0,i.i[e+40>>2]=n,t=t+
12|0;continue}break}i.i[r+8>>2]=i.i[e+40>>2],f=i.i[e+36>>2],i.i[r>>2]=i.i[e+32>>2],i.i[r+4>>2]=f}else i.i[r+8>>2]=0,i.i[r>>2]=0,i.i[r+4>>2]=4;c=e+80|0}function dr(r,n){var t=0,e=0,a=0,o=0,f=0,s=0,u=0,
b=0,l=0,d=0,h=0;t=c-96|0,c=t,b=t+60|0,l=t+20|0,e=i.i[n>>2],d=i.i[n+4>>2],h=i.i[n+12>>2];i:{e:{n:{r:{for(;;){t:{if((e|0)==(d|0))break e;if(s=e+4|0,i.i[n>>2]=s,o=t+16|0,ni(o,i.i[e>>2]),a=i.i[t+16>>2],(a|
0)==-2147483648)break n;if(u=i.i[t+20>>2],f=o,o=i.i[t+20>>2],e=i.i[t+24>>2],X4(f,o,e),f=i.i[t+16>>2],(f|0)==-2147483648)break t;if(E(b,l,36),i.i[t+56>>2]=f,Pr(t+4|0,o,e,t+56|0,0),m(a,u),a=i.i[t+4>>2],
(a|0)==-2147483648)break n;if(e=s,(a|0)==-2147483647)continue;break r}break}m(a,u);break n}n=i.i[t+8>>2],i.i[r+8>>2]=i.i[t+12>>2],i.i[r+4>>2]=n,i.i[r>>2]=a;break i}i.b[h]=1}i.i[r>>2]=-2147483648}c=t+96|
0}function He(r,n){var t=0,e=0,a=0,o=0,f=0,s=0,u=0;if(t=c-80|0,c=t,f=We(n),ze(t+8|0,r,n,f),i.i[t+8>>2]==1)i:{if(e=i.i[t+12>>2],s=i.i[r+8>>2],e>>>0>=s>>>0||(u=i.i[r+4>>2],n=u+T(e,60)|0,a=i.i[n>>2],(a|0)==
2)||(o=i.i[r+16>>2],E(t+24|0,n+4|0,56),i.i[n+4>>2]=o,i.i[n>>2]=2,i.i[r+16>>2]=e,i.i[r+12>>2]=i.i[r+12>>2]-1,i.i[t+20>>2]=a,o=i.i[t+24>>2],gi(t+28|0),n=i.i[r+28>>2],!n))break i;for(n=i.i[r+24>>2]+((n-1&
f)<<3)|0,r=i.i[n>>2];;){e:{if((r|0)!=1||(r=i.i[n+4>>2],(r|0)==(e|0)))break e;if(r>>>0>=s>>>0)break i;if(n=T(r,60)+u|0,r=i.i[n>>2],(r|0)!=2)continue;break i}break}i.i[n+4>>2]=o,i.i[n>>2]=a}c=t+80|0}function ko(r){
var n=0,t=0,e=0,a=0,o=0,f=0;return n=c-80|0,c=n,a=Di()|0,t=n+24|0,e=ue(i.i[r>>2])|0,X2(t,e),o=i.i[n+64>>2],f=i.i[n+60>>2],s2(t),k(e),e=n+68|0,j4(e,r),ci(n+16|0,f,o,69461,7),J2(t,e,i.i[n+16>>2],i.i[n+20>>
2]),i.i[n+32>>2]&&(r=i.i[n+28>>2],t=P(69461,7),r=$(i.i[r+4>>2],i.i[r+8>>2])|0,di(a|0,i.i[t>>2],r|0),k(r)),r=n+24|0,ai(r),ci(n+8|0,f,o,69468,6),E0(r,n+68|0,i.i[n+8>>2],i.i[n+12>>2]),r=i.i[n+32>>2],r&&(t=
P(69468,6),r=p4(i.i[n+28>>2],r),di(a|0,i.i[t>>2],r|0),k(r)),ai(n+24|0),H(i.i[n+68>>2],i.i[n+72>>2]),c=n+80|0,a}function ho(r,n){r=r|0,n=n|0;var t=0,e=0,a=0;t=c-96|0,c=t;i:{e:switch(i.B[r+24]-1|0){case 0:case 1:
p();case 2:e=i.i[r+20>>2];break i;default:break e}e=Er(i.i[r+4>>2]),i.i[r+20>>2]=e}return Nr(t+16|0,e,i.i[n>>2]),n=3,a=i.i[t+16>>2]==2,a||(n=i.i[t+20>>2],S2(i.i[r+20>>2]),k(n),n=1,e=i.i[r>>2],i.B[e+132]==
1&i.i[e+128>>2]==i.i[r+8>>2]&&($t(t+8|0,i.i[r+12>>2]),e=i.i[t+8>>2],(e|0)==4?ct(t+24|0,i.i[r>>2]+8|0,i.i[r+12>>2],i.i[t+12>>2]):(ro(t,i.i[i.i[r>>2]+100>>2],i.i[r+12>>2],e),i.i[t+24>>2]=3,e=i.i[t+4>>2],
i.i[t+28>>2]=i.i[t>>2],i.i[t+32>>2]=e),Gn(i.i[r+16>>2],t+24|0),e=i.i[r>>2]),ki(e),k(i.i[r+12>>2])),i.b[r+24]=n,c=t+96|0,a|0}function Q2(r,n){var t=0,e=0,a=0,o=0,f=0,s=0,u=0;t=73138,e=22,a=1;i:{e:{n:{r:{
t:{a:switch(n=n&255,n-1|0){case 0:break a;case 1:break t;case 2:break r;case 3:break n;case 4:break e;default:break i}t=73160,e=33,o=1,n=0;break i}t=73193,e=26,a=73219,n=6,o=1;break i}t=73225,e=12,a=73237,
n=5,f=1,s=1;break i}t=73193,e=26,a=73242,n=9,o=1,f=2,u=1,s=1;break i}t=73193,e=26,n=0,s=2,f=3,o=1,u=1}i.b[r+18]=u,i.b[r+17]=s,i.b[r+19]=o,i.b[r+16]=f,i.i[r+12>>2]=n,i.i[r+8>>2]=a,i.i[r+4>>2]=e,i.i[r>>
2]=t}function hr(r){var n=0,t=0,e=0,a=0,o=0,f=0,s=0,u=0,b=0;if(n=i.i[22005],n>>>0>r>>>0&&(e=i.i[22004],t=e+T(r,112)|0,f=i.i[t>>2],(f|0)!=2)){if(s=i.i[t+12>>2],a=i.i[t+8>>2],t=i.i[t+4>>2],(f|0)!=1|t>>>
0>=n>>>0||(o=T(t,112)+e|0,i.i[o>>2]!=2&&(i.i[o+12>>2]=s,i.i[o+8>>2]=a)),!a|n>>>0<=s>>>0||(n=T(s,112)+e|0,i.i[n>>2]!=2&&(i.i[n+4>>2]=t,i.i[n>>2]=f)),i.i[21992]==1)i:{if(e=i.i[21994],b=a,a=i.i[21993],n=
(a|0)!=(r|0),!(b|n)||(o=n?a:s,u=(r|0)!=(e|0),u|!(f&1)))break i;e=t,u=1}i.i[21994]=e,i.i[21993]=o,i.i[21992]=u}}function wr(r,n){var t=0,e=0,a=0,o=0,f=0,s=0,u=0;t=c-48|0,c=t,a=8;i:{for(;;){if((a|0)==32)
break i;if(e=n+a|0,a=a+12|0,e=i.i[e>>2],f=e+f|0,!(f>>>0>=e>>>0))break}p()}for(ui(t+8|0,f,1,1),a=0,i.i[t+28>>2]=0,e=i.i[t+12>>2],o=i.i[t+8>>2],i.i[t+20>>2]=o,i.i[t+24>>2]=e,e=i.i[n+4>>2],_8(t+20|0,e,e+
i.i[n+8>>2]|0),o=i.i[t+28>>2],e=f-o|0,o=o+i.i[t+24>>2]|0;;){if((a|0)!=12){s=n+a|0,u=i.i[s+16>>2],s=i.i[s+20>>2],G0(t+32|0,o,e,s),e=i.i[t+44>>2],o=i.i[t+40>>2],T8(i.i[t+32>>2],i.i[t+36>>2],u,s),a=a+12|
0;continue}break}n=i.i[t+24>>2],i.i[r>>2]=i.i[t+20>>2],i.i[r+4>>2]=n,i.i[r+8>>2]=f-e,c=t+48|0}function pr(r,n){var t=0,e=0,a=0,o=0,f=0,s=0,u=0;a=c-48|0,c=a,s=i.B[n+8],f=i.i[n+4>>2],t=i.i[n>>2];i:{e:{for(;;){
if(!(s&1)){e=t,o=0;n:{r:{for(;;){if(s=(o|0)==(f|0),!s){t:{a:switch(t=i.B[e+o|0],t-91|0){case 0:case 2:break r;case 1:break t;default:break a}if((t|0)==32|(t|0)==44)break r}o=o+1|0;continue}break}i.b[n+
8]=1,t=e,o=f;break n}t=o+1|0,f=f-t|0,i.i[n+4>>2]=f,t=t+e|0,i.i[n>>2]=t}if(!o||(u=a+36|0,Ci(u,e,o),e=a+16|0,qe(e,u),g8(a+4|0,e),e=i.i[a+4>>2],(e|0)==-2147483648))continue;break e}break}i.i[r>>2]=-2147483648;
break i}n=i.i[a+12>>2],i.i[r+4>>2]=i.i[a+8>>2],i.i[r+8>>2]=n,i.i[r>>2]=e}c=a+48|0}function v2(r,n){var t=0,e=0,a=0,o=0;if(e=tr(r,n),!e)i:{if(e=0,a=r>>>0<=8?8:r,t=a+n|0,t>>>0<a>>>0|t>>>0>4294967280||(t=
t+15&-16,t>>>0>4227858432)||(a=z2(t),(a|0)!=27&&(o=t,t=-1<<26-a,t=o+(t^-1)&t,t>>>0>4294967279))||(t=t+65551|0,t>>>0<65535)||(a=la(t>>>16|0),(a|0)==-1))break i;for(e=a<<16,e||p(),t=t&-65536;;){if(t){i.
i[e+4>>2]=0,a=t-16|0,i.i[e>>2]=a,o=e+a|0,i.i[o+4>>2]=e,i.i[o>>2]=19,e4(e,a),e=t+e|0,t=0;continue}break}e=tr(r,n)}return e}function vr(r,n,t,e,a){var o=0,f=0,s=0,u=0,b=0,l=0;o=c-320|0,c=o,f=i.B[r+36],_0(
o+16|0,f),s=P(i.i[o+16>>2],i.i[o+20>>2]),Ht(o+8|0,f),u=P(i.i[o+8>>2],i.i[o+12>>2]),p2(o+28|0,i.i[r+28>>2]),P0(o+308|0,r+24|0),i.i[o+308>>2]!=-2147483648?(i.i[o+304>>2]=i.i[o+316>>2],f=i.i[o+312>>2],i.
i[o+296>>2]=i.i[o+308>>2],i.i[o+300>>2]=f):(i.i[o+304>>2]=0,i.i[o+296>>2]=0,i.i[o+300>>2]=1),a=a<<2&1020,f=i.i[a+86736>>2],b=i.i[a+86760>>2],a=o+28|0,vi(o+308|0,a,o+296|0),Ki(a),a=i.i[o+312>>2],l=i.i[o+
316>>2],f=P(b,f),xc(i.i[r+16>>2],i.i[s>>2],i.i[u>>2],a|0,l|0,n|0,t&65535,+e,i.i[f>>2]),m(i.i[o+308>>2],a),c=o+320|0}function gr(r,n,t,e){var a=0,o=0,f=0,s=0,u=0,b=0;if(f=c-48|0,c=f,a=oi(i.i[22015],i.i[22016],
r),a){for(s=i.i[a+164>>2],u=s+(i.i[a+168>>2]<<2)|0;;){if((s|0)!=(u|0)){for(r=li(i.i[22009],i.i[22010],i.i[s>>2]);;){if(o=r,o){if(t&&(r=0,i.d[o+16>>3]>e))continue;r=0,b=o,o=i.i[o+40>>2],i.i[b+40>>2]=o-
((o|0)!=0);continue}break}s=s+4|0;continue}break}te(a),i.i[a>>2]=4,e=e+ +(n>>>0),i.d[a+152>>3]=e,i.d[a+8>>3]=e,r=i.i[a+236>>2],t=i.i[r>>2]+1|0,i.i[r>>2]=t,t?(i.i[f+20>>2]=n,i.i[f+16>>2]=r,i.i[f+12>>2]=
4,yi(88112,f+12|0)):p()}c=f+48|0}function wo(r){var n=0,t=0,e=0,a=0,o=0,f=0;t=c-16|0,c=t,o=i.i[r+128>>2],V0(t+8|0,r+116|0),n=i.i[t+12>>2],e=i.i[t+8>>2],x2(t,i.i[e>>2],i.i[e+4>>2]),e=i.i[t+4>>2],a=i.i[t>>
2],a&i.i[r+56>>2]?(a=i.i[r+60>>2],i.i[n>>2]=i.i[n>>2]-1,n=i.i[r+112>>2],f=Dc(e|0,(n>>>0>=65536?65536:n)|0)|0,ie(),n=Bi(4,28),i.b[n+24]=0,i.i[n+16>>2]=a,i.i[n+12>>2]=e,i.i[n+8>>2]=o,i.i[n+4>>2]=f,i.i[n>>
2]=r,r=Ur(n,69096),i.i[21983]=i.i[21983]+1,Le(r)):(a&1&&k(e),i.i[n>>2]=i.i[n>>2]-1,ki(r)),c=t+16|0}function ze(r,n,t,e){var a=0,o=0,f=0,s=0,u=0,b=0,l=0,d=0,h=0,w=0;if(a=i.i[n+28>>2],a)i:{for(a=i.i[n+24>>
2]+((a-1&e)<<3)|0,o=i.i[a>>2],f=i.B[t+36],s=i.i[t+24>>2],u=i.i[t+20>>2],b=i.i[t+16>>2],l=i.i[n+4>>2],d=i.i[n+8>>2],h=i.B[t+40];;){if(n=i.i[a+4>>2],(o|0)!=1|d>>>0<=n>>>0||(a=T(n,60)+l|0,o=i.i[a>>2],(o|
0)==2))break i;if(!(i.i[a+52>>2]!=(e|0)|i.i[a+24>>2]!=(b|0)|(i.i[a+28>>2]!=(u|0)|i.B[a+48]!=(h|0)))&&Me(i.i[a+32>>2],i.B[a+44],s,f)&&Wt(a+8|0,t))break}w=1}i.i[r+4>>2]=n,i.i[r>>2]=w}function mr(r,n,t){
var e=0,a=0,o=0,f=0,s=0,u=0;if(e=c-32|0,c=e,t)i:{if(G0(e+16|0,n,t,1),i.i[e+20>>2]!=1||(f=i.i[e+28>>2],s=i.i[e+24>>2],!V4(i.i[e+16>>2],74e3,1)))break i;for(a=1;o=f,n=s,!!(!(o>>>0<=1|a>>>0>3|i.B[n]!=50|
i.B[n+1]!=53)&&(a=(a>>>0<4)+a|0,s=n+2|0,f=o-2|0,t4(e+8|0,s,f),i.B[e+8])););if(t4(e,n,o),!i.B[e])break i;i.b[r+4]=i.B[e+1],i.i[r+8>>2]=(t-o|0)+2,u=1}i.i[r>>2]=u,c=e+32|0}function K2(r,n){var t=0,e=0,a=0,
o=0,f=0,s=0,u=0,b=0,l=0;t=c-32|0,c=t,b=i.i[n+12>>2],l=i.i[n+8>>2],o=i.i[n+4>>2],e=i.i[n>>2];i:{for(;;){e:{if(a=t+16|0,pi(a,e,o,10),f=i.i[t+20>>2],!f)break e;if(e=i.i[t+24>>2],s=i.i[t+16>>2],o=i.i[t+28>>
2],i.i[n+4>>2]=o,i.i[n>>2]=e,pi(a,s,f,32),s=i.i[t+28>>2],a=i.i[t+24>>2],f=i.i[t+16>>2],u=i.i[t+20>>2],N(f,u,l,b))break i;if(!N(f,u,83928,4))continue;yr(t+8|0,40,a,s),e=i.i[t+8>>2],o=e?i.i[t+12>>2]:0,i.
i[n+4>>2]=o,e=e||1,i.i[n>>2]=e;continue}break}a=0}i.i[r+4>>2]=s,i.i[r>>2]=a,c=t+32|0}function We(r){var n=0,t=0,e=0,a=0,o=0,f=0;for(n=c-32|0,c=n,t=8,i.i[n>>2]=i.i[((i.B[r+36]?4:8)+r|0)+24>>2],r2(n,i.i[r>>
2]+8|0,i.i[r+4>>2]),e=i.B[r+12],a=i.i[r+8>>2],o=i.i[r+16>>2],f=i.i[r+20>>2],i.i[n+28>>2]=i.B[r+40],i.i[n+24>>2]=f,i.i[n+20>>2]=o,i.i[n+16>>2]=a,i.i[n+12>>2]=e,r=i.i[n>>2];;){if((t|0)!=28){r=T(e2(T(e2(
T(i.i[(n+4|0)+t>>2],-862048943),15),461845907)^r,13),5)-430675100|0,t=t+4|0;continue}break}return c=n+32|0,r=T(r>>>16^r,-2048144789),r=T(r>>>13^r,-1028477387),r>>>16^r}function Ge(r,n,t,e,a,o,f,s){var u=0,
b=0;if(t&&(u=i.B[n+36],u>>>0<i.I[n+8>>2])){(a|0)==1?(s=s*G8(+(o>>>0)/10,1e3),s<4294967295&s>=0?t=~~s>>>0:t=0,t=t+o|0,t=t>>>0<o>>>0?-1:t):(t=e?250:1e3,o=u>>>0>=32?32:u,a=o&31,b=i.i[n+16>>2],(o&63)>>>0>=
32?(o=t<<a,t=0):(o=(1<<a)-1&t>>>32-a,t=t<<a),t=!o&(t|0)==-1|o?-1:t,a=t>>>0>b>>>0?b:t,s=s*+(a>>>0),s<4294967295&s>=0?t=~~s>>>0:t=0,t=t>>>0>a>>>0?a:t),i.d[n>>3]<=f+ +(t>>>0)?i.b[r]=5:(i.i[r+4>>2]=t,i.b[r+
1]=e,i.b[r]=3,i.b[n+36]=u+1);return}i.b[r]=5}function Br(r,n){var t=0,e=0,a=0,o=0,f=0;e=c-272|0,c=e,t=i.i[22015],a=i.i[22016];i:{if(oi(t,a,n))e:{if(o=n&2097151,a>>>0<=o>>>0||(t=t+T(o,272)|0,a=i.i[t+8>>
2],(a|0)==5))break e;f=i.i[22018],E(e+8|4,t+12|0,260),i.i[t+8>>2]=5,i.i[t>>2]=f,i.i[22018]=o,i.i[22017]=i.i[22017]-1,i.i[e+8>>2]=a,t=e+200|0,n4(e,88080,t),i.i[e>>2]==1&i.i[e+4>>2]==(n|0)&&He(88080,t),
E(r,e+8|0,264);break i}i.i[r>>2]=5}c=e+272|0}function O0(r,n,t,e,a){var o=0;o=c-16|0,c=o,Ri(n,t,e),t=i.i[n+8>>2],i.i[n+8>>2]=0,e=i.i[n+12>>2],Pi(t),i.i[a>>2]!=-2147483648?(h0(o+8|0,i.i[a+4>>2],i.i[a+8>>
2]),t=i.i[o+12>>2]):t=i.B[i.i[n+16>>2]]?1025:1024;i:{if(i.i[n>>2]==1)if(qi(o,e),e=i.i[o+4>>2],i.i[o>>2]&1){n=Ui(),k(e),k(t),t=1;break i}else Mi(i.i[n+4>>2],e|0,t|0);else k(Li(i.i[n+4>>2],e|0,t|0)|0),k(
t),k(e);t=0}i.i[r+4>>2]=n,i.i[r>>2]=t,c=o+16|0}function Je(r,n,t){var e=0,a=0,o=0,f=0,s=0;a=c-16|0,c=a;i:{for(;;){if((t|0)!=(o|0)){if(e=i.B[n+o|0],(e|0)!=32&(e|0)!=9)break i;o=o+1|0;continue}break}o=t}
f=(n+t|0)-1|0,e=0;i:{for(;;){if((t|0)!=(e|0)){if(s=i.B[f],(s|0)!=32&(s|0)!=9)break i;f=f-1|0,e=e+1|0;continue}break}e=t}_e(a+8|0,n,t,o,t-e|0),t=i.i[a+12>>2],n=i.i[a+8>>2],i.i[r>>2]=n||1,i.i[r+4>>2]=n?
t:0,c=a+16|0}function P(r,n){var t=0,e=0,a=0;i.i[22044]&&p(),i.i[22044]=-1,e=T(i.i[22047],12),t=i.i[22046]-12|0;i:{e:{for(;;){if(e){if(e=e-12|0,a=t,t=t+12|0,i.i[t>>2]!=(r|0)|i.i[a+16>>2]!=(n|0))continue;
break e}break}t=$(r|0,n|0)|0,e=Bi(4,4),i.i[e>>2]=t,t=i.i[22047],(t|0)==i.i[22045]&&B4(88180),a=i.i[22046]+T(t,12)|0,i.i[a+8>>2]=e,i.i[a+4>>2]=n,i.i[a>>2]=r,i.i[22047]=t+1,r=i.i[22044]+1|0;break i}e=i.
i[t+8>>2],r=0}return i.i[22044]=r,e}function yr(r,n,t,e){var a=0,o=0,f=0,s=0,u=0;a=c-48|0,c=a,s=76012,f=7916;i:{for(;;){if(pi(a+32|0,s,f,10),f=i.i[a+44>>2],s=i.i[a+40>>2],w4(a+24|0,i.i[a+32>>2],i.i[a+
36>>2],n),o=i.i[a+24>>2],o)e:{if(u=o,o=i.i[a+28>>2],o2(a+16|0,u,o,o-1|0),o=i.i[a+16>>2],!o)break e;for(u=i.i[a+20>>2],i.i[a+32>>2]=o,i.i[a+36>>2]=u;;){if(t0(a+8|0,a+32|0),o=i.i[a+8>>2],!o)break e;if(N(
o,i.i[a+12>>2],t,e))break}break i}if(!f)break}f=0,s=0}i.i[r+4>>2]=f,i.i[r>>2]=s,c=a+48|0}function Ir(r,n,t,e,a){var o=0,f=0,s=0,u=0;o=c-32|0,c=o,Zi(o+16|0,75424,8,n,t),f=i.i[o+16>>2];i:{if(f)e:{for(u=
i.i[o+20>>2],ci(o+8|0,i.i[r+36>>2],i.i[r+40>>2],75439,5),s=i.i[o+12>>2],i.i[o+24>>2]=i.i[o+8>>2],i.i[o+28>>2]=s;;){if(t0(o,o+24|0),s=i.i[o>>2],!s)break e;if(N(s,i.i[o+4>>2],f,u))break}f=1;break i}if(f=
1,K0(e,a,n,t))break i;for(e=T(i.i[r+20>>2],12),r=i.i[r+16>>2]-12|0;;){if(e){if(e=e-12|0,r=r+12|0,!j8(r,n,t))continue;break i}break}f=0}return c=o+32|0,f}function Ar(r,n){var t=0,e=0,a=0,o=0,f=0;t=c+-64|
0,c=t,P0(t+32|0,n),f=i.i[t+32>>2],(f|0)!=-2147483648?(_c(t+20|0,i.i[n+8>>2]),l2(t+8|0,i.i[t+20>>2],i.i[t+24>>2]),a=i.i[t+12>>2],e=a,o=i.i[t+8>>2]):(Ci(t+20|0,69210,5),a=i.i[t+20>>2],e=i.i[t+28>>2],o=i.
i[t+24>>2]),z(f,i.i[t+36>>2]),_0(t,i.B[n+12]),i.i[t+60>>2]=3,i.i[t+56>>2]=69216,i.i[t+52>>2]=e,i.i[t+48>>2]=o,i.i[t+44>>2]=1,i.i[t+40>>2]=69215,n=i.i[t+4>>2],e=i.i[t>>2],i.i[t+32>>2]=e,i.i[t+36>>2]=n,
X(r,t+32|0,4),m(a,o),c=t- -64|0}function S0(r,n,t,e){var a=0,o=0,f=0,s=0,u=0;if(a=c-32|0,c=a,Hi(a+8|0,n,t,i.i[e>>2],i.i[e+4>>2]),i.i[a+8>>2]==1){n=i.i[e+16>>2],t=i.i[e+20>>2],f=i.i[a+12>>2],Kt(a+16|0,
f);i:{if(!i.i[a+20>>2]&i.i[a+16>>2]==1)e:{if(o=i.d[a+24>>3],!(o>=+(n>>>0))|!(+(t>>>0)>=o)||(n=o<4294967295&o>=0?~~o>>>0:0,Oe(+(n>>>0)),t=h2(1)|0,s=h2(0)|0,Oe(+o),u=h2(1)|0,(s|0)!=(h2(0)|0)|(t|0)!=(u|0)&&
!N(i.i[e+8>>2],i.i[e+12>>2],69681,12)))break e;i.i[r+8>>2]=n,i.i[r>>2]=13,i.i[r+4>>2]=1;break i}i.i[r+4>>2]=e,i.i[r>>2]=1}k(f)}else i.i[r>>2]=13,i.i[r+4>>2]=0;c=a+32|0}function xr(r,n,t,e){var a=0,o=0;
if(a=c-48|0,c=a,N0(a+24|0,n,t,e),n=i.i[a+32>>2],i.i[a+8>>2]=0|i.i[a+28>>2],i.i[a+12>>2]=n,n=i.i[a+40>>2],i.i[a+16>>2]=i.i[a+36>>2],i.i[a+20>>2]=n,i.i[a+24>>2]==1)t=i.i[a+20>>2],n=i.i[a+16>>2],i.i[r+12>>
2]=n,i.i[r+16>>2]=t,t=i.i[a+12>>2],n=i.i[a+8>>2],i.i[r+4>>2]=n,i.i[r+8>>2]=t,i.i[r>>2]=1;else i:{if(n=i.i[a+20>>2],i.i[a+32>>2]=i.i[a+16>>2],i.i[a+36>>2]=n,n=i.i[a+12>>2],o=i.i[a+8>>2],i.i[a+24>>2]=o,
i.i[a+28>>2]=n,(o|0)!=-2147483648)e:{if(o=i.i[a+28>>2],n=i.i[a+32>>2],Or(o,n)||M0(o,n))break e;i.i[r+12>>2]=e,i.i[r+8>>2]=t,i.i[r>>2]=1,i.i[r+4>>2]=14,q2(a+24|0);break i}t=i.i[a+36>>2],n=i.i[a+32>>2],
i.i[r+12>>2]=n,i.i[r+16>>2]=t,t=i.i[a+28>>2],n=i.i[a+24>>2],i.i[r+4>>2]=n,i.i[r+8>>2]=t,i.i[r>>2]=0}c=a+48|0}function Ve(r,n,t,e){var a=0,o=0,f=0;a=c+-64|0,c=a,Kr(a+12|0,i.i[n>>2],t,e),i.i[a+12>>2]==1?
(i.i[r>>2]=1,t=a+16|0,n=t,e=i.i[n+8>>2],n=i.i[n+12>>2],o=e,e=0,i.i[r+12>>2]=o|e,i.i[r+16>>2]=n,n=i.i[t+4>>2],i.i[r+4>>2]=i.i[t>>2],i.i[r+8>>2]=n):(t=r,r=i.i[a+16>>2],(r|0)!=-2147483648?(e=a+20|0,n=e,o=
i.i[n>>2],n=i.i[n+4>>2],f=o,o=0,i.i[a+52>>2]=f|o,i.i[a+56>>2]=n,i.i[a+48>>2]=r,i.i[a+60>>2]=i.i[e+8>>2],i.i[a+56>>2]?(i.i[a+40>>2]=i.i[e+8>>2],n=i.i[e+4>>2],i.i[a+32>>2]=i.i[e>>2],i.i[a+36>>2]=n):(Q(a+
48|0),r=-2147483648)):r=-2147483648,i.i[t+4>>2]=r,r=i.i[a+36>>2],n=i.i[a+32>>2],i.i[t+8>>2]=n,i.i[t+12>>2]=r,i.i[t+16>>2]=i.i[a+40>>2],i.i[t>>2]=0),c=a- -64|0}function po(r,n,t){var e=0,a=0,o=0,f=0;a=
c-32|0,c=a,s0(a+8|0,r),e=i.i[a+8>>2],i.i[e>>2]||p(),i.i[e+12>>2]!=2&&p(),o=i.i[a+12>>2],f=i.i[e>>2],r=i.i[e+4>>2],i.i[e>>2]=0,i.i[a+24>>2]=i.i[e+8>>2],i.i[a+16>>2]=f,i.i[a+20>>2]=r,F4(a+16|0),r=e+16|0,
K8(i.i[e+12>>2],i.i[r>>2]),i.i[r>>2]=t,i.i[e+12>>2]=n,r=i.i[e+20>>2],i.i[e+20>>2]=0,n=i.i[e+24>>2],i.i[o>>2]=i.i[o>>2]+1,r&&U[i.i[r+4>>2]](n),c=a+32|0}function Tr(r,n,t,e){var a=0;if(a=c-32|0,c=a,n)i:{
if(Ii(a,i.i[n>>2],t,e),!(i.i[a>>2]&1)){i.i[r>>2]=-2147483648;break i}e:{n:{r:{t:switch(n=i.i[a+4>>2],(Y(n)&255)-2|0){case 0:break t;case 1:break r;default:break e}t2(a+8|0,n),e=i.i[a+16>>2];break n}if(ni(
a+20|0,n),t=i.i[a+20>>2],(t|0)==-2147483648)break e;e=i.i[a+28>>2],i.i[a+12>>2]=i.i[a+24>>2],i.i[a+16>>2]=e,i.i[a+8>>2]=t}A8(r,(e|0)!=0,a+8|0),k(n);break i}i.i[r>>2]=-2147483648,k(n)}else i.i[r>>2]=-2147483648;
c=a+32|0}function Vi(r){var n=0,t=0,e=0,a=0;if(n=i.i[r>>2],(n|0)==i.i[r+4>>2])return 1114112;if(i.i[r>>2]=n+1,t=i.B[n],t<<24>>24<0){if(i.i[r>>2]=n+2,e=i.B[n+1]&63,a=t&31,t>>>0<=223)return e|a<<6;i.i[r>>
2]=n+3,e=i.B[n+2]&63|e<<6,t>>>0<240?r=e|a<<12:(i.i[r>>2]=n+4,r=a<<18&1835008|(i.B[n+3]&63|e<<6))}else r=t;return r}function wi(r,n){var t=0,e=0,a=0;r=n>>>0<=15?r-8|0:i.i[r-4>>2],n=i.i[r>>2],t=n&-2,e=r+
(n&-16)|0,n=i.i[e>>2],n&1||(Qr(i.i[e+8>>2],i.i[e+12>>2],n),e=(n&-16)+e|0,t=n+t|0),n=i.i[r+4>>2];i:{if(n&&(a=i.i[n>>2],!(a&1))){Qr(i.i[n+8>>2],i.i[n+12>>2],a),t=t+a|0;break i}n=r}i.i[n>>2]=t,e4(n,t),i.
i[e+4>>2]=n}function Cr(r,n){var t=0,e=0,a=0;a=1,e=r,e=r;i:{for(;;){if(r=n,(r|0)==(t|0))break i;if(r=t+e|0,t=t+1|0,!(i.B[r]<33))break}r=t-1|0}if(e=r>>>0>n>>>0?1:e+r|0,t=n-r|0,t=n>>>0>=t>>>0?t:0,!P8(e,
t,75424,8))i:{if(P8(e,t,75432,7)||(a=0,r>>>0>=n>>>0)||(r=i.B[e],(r|0)!=92&(r|0)!=47|t>>>0<2))break i;r=i.B[e+1],a=(r|0)==47|(r|0)==92}return a}function vo(r,n,t){var e=0,a=0,o=0,f=0,s=0,u=0;f=4,s=4,a=
c-16|0,c=a,e=i.i[n>>2],e>>>0<t>>>0&&p(),e?(i.i[a+12>>2]=4,u=i.i[n+4>>2],o=a+8|0,e=e<<2):(o=a+12|0,e=0),i.i[o>>2]=e,e=i.i[a+12>>2];i:{if(e){if(o=i.i[a+8>>2],t){if(f=t<<2,s=f0(u,o,e,f),!s)break i}else ae(
u,e,o);i.i[n>>2]=t,i.i[n+4>>2]=s}e=-2147483647}i.i[r+4>>2]=f,i.i[r>>2]=e,c=a+16|0}function Er(r){var n=0,t=0,e=0,a=0,o=0,f=0;return e=c-16|0,c=e,t=Bi(4,40),i.i[t+32>>2]=0,i.i[t+24>>2]=2,i.i[t+8>>2]=0,
i.i[t+12>>2]=0,i.i[t>>2]=2,i.i[t+4>>2]=1,n=Bi(4,4),i.i[n>>2]=t,a=cn(n|0,68308)|0,n=i.i[t>>2]+1|0,i.i[t>>2]=n,n?(n=Bi(4,4),i.i[n>>2]=t,o=cn(n|0,68288)|0,k(e3(r|0,a|0,o|0)|0),s0(e+8|0,t+8|0),f=i.i[e+12>>
2],n=i.i[e+8>>2],F4(n),i.i[n+8>>2]=o,i.i[n+4>>2]=a,i.i[n>>2]=1,i.i[f>>2]=i.i[f>>2]+1,k(r),c=e+16|0):p(),t}function go(r){var n=0,t=0;for(m(i.i[r+8>>2],i.i[r+12>>2]),m(i.i[r+20>>2],i.i[r+24>>2]),z(i.i[r+
44>>2],i.i[r+48>>2]),n=i.i[r+36>>2],t=i.i[r+40>>2];;){if(t){m(i.i[n>>2],i.i[n+4>>2]),m(i.i[n+12>>2],i.i[n+16>>2]),t=t-1|0,n=n+24|0;continue}break}if(mi(i.i[r+32>>2],i.i[r+36>>2],4,24),z(i.i[r+56>>2],i.
i[r+60>>2]),(r|0)!=-1)i:{if(n=i.i[r+4>>2]-1|0,i.i[r+4>>2]=n,n)break i;wi(r,4)}}function Xe(r,n){var t=0,e=0;if(t=i.i[n>>2],t>>>0<=1){e=F(i.i[n+8>>2]),(t|0)!=1?t=0:(n=X8(i.i[n+4>>2]),t=1),i.i[r+4>>2]=n,
i.i[r>>2]=t,i.i[r+8>>2]=e;return}i:{e:switch(t-3|0){case 0:n=F(i.i[n+4>>2]),i.i[r>>2]=3;break i;case 1:n=F(i.i[n+4>>2]),i.i[r>>2]=4;break i;case 2:i.i[r>>2]=5,i.b[r+4]=i.B[n+4];return;case 3:i.i[r>>2]=
6;return;default:break e}n=F(i.i[n+4>>2]),i.i[r>>2]=2}i.i[r+4>>2]=n}function Qe(r,n){var t=0,e=0,a=0,o=0,f=0,s=0,u=0,b=0;t=c-16|0,c=t,i.B[r+44]!=11&&(V0(t+8|0,r+108|0),e=i.i[t+12>>2],a=i.i[t+8>>2],x2(
t,i.i[a>>2],i.i[a+4>>2]),a=i.i[t+4>>2],o=i.i[t>>2],i.i[e>>2]=i.i[e>>2]-1,e=0,(o|0)==1&&(e=Ca(a|0)|0),f=i.i[r+8>>2],s=i.i[r+12>>2],i.i[r+8>>2]=0,i.i[r+12>>2]=0,!s&(f|0)==1&&(u=i.d[r+16>>3],b=+le(),vr(r+
8|0,i.i[r+28>>2],e,b-u,n)),H(o,a)),c=t+16|0}function jr(r,n){var t=0,e=0,a=0,o=0;i:{e:{n:switch(t=i.i[n>>2],t|0){case 0:break i;case 1:break n;default:break e}if(i.i[n>>2]=0,i.B[n+12])break i;i.b[n+12]=
1,e=i.i[n+8>>2],a=i.i[n+4>>2];break i}if(i.i[n>>2]=t-1,i.B[n+12])break i;t=i.i[n+8>>2],a=i.i[n+4>>2];e:{for(;;){if((t|0)!=(e|0)){if(i.B[e+a|0]==46)break e;e=e+1|0;continue}break}i.b[n+12]=1,e=t;break i}
o=t,t=e+1|0,i.i[n+8>>2]=o-t,i.i[n+4>>2]=t+a}i.i[r+4>>2]=e,i.i[r>>2]=a}function Y2(r){var n=0,t=0,e=0;if(n=c-32|0,c=n,t=i.B[r+124],i.b[r+124]=0,(t|0)==1){for(V0(n+16|0,r+108|0),r=i.i[n+20>>2],t=i.i[n+16>>
2],x2(n+8|0,i.i[t>>2],i.i[t+4>>2]),t=i.i[n+8>>2],e=i.i[n+12>>2],i.i[r>>2]=i.i[r>>2]-1,i.i[n+28>>2]=e,i.i[n+24>>2]=t,r=t&1?n+28|0:0;;){if(r){js(i.i[r>>2]),r=0;continue}break}H(t,e)}c=n+32|0}function mo(r,n){
r=r|0,n=n|0;var t=0;t=c-16|0,c=t;i:{e:{n:{r:{t:switch(r=i.i[r>>2],i.i[r>>2]-1|0){case 0:break t;case 1:break r;case 2:break n;default:break e}r=U[i.i[i.i[n+4>>2]+12>>2]](i.i[n>>2],85859,47)|0;break i}
i.i[t+4>>2]=r+4,i.i[t+12>>2]=4,i.i[t+8>>2]=t+4,r=W(i.i[n>>2],i.i[n+4>>2],65694,t+8|0);break i}i.i[t+4>>2]=i.i[r+4>>2],i.i[t+12>>2]=3,i.i[t+8>>2]=t+4,r=W(i.i[n>>2],i.i[n+4>>2],67892,t+8|0);break i}r=U[i.
i[i.i[n+4>>2]+12>>2]](i.i[n>>2],85801,58)|0}return c=t+16|0,r|0}function Or(r,n){var t=0;i:if(n>>>0<=3){for(r=r-1|0;;){if(n){if(t=r+n|0,n=n-1|0,i.b[t]>=0)continue;break i}break}return 1}else{if((i.B[r]|
i.B[r+1]<<8|(i.B[r+2]<<16|i.B[r+3]<<24))&-2139062144)break i;for(t=r+3&-4,t=(r|0)==(t|0)?4:t-r|0,n=n-4|0;;){if(n>>>0>t>>>0){if(i.i[r+t>>2]&-2139062144)break i;t=t+4|0;continue}break}return r=r+n|0,!((i.
B[r]|i.B[r+1]<<8|(i.B[r+2]<<16|i.B[r+3]<<24))&-2139062144)}return 0}function pi(r,n,t,e){var a=0,o=0;a=c-16|0,c=a,e=e&255;i:{for(;;){if((t|0)!=(o|0)){if((e|0)==i.B[n+o|0])break i;o=o+1|0;continue}break}
o=t}o2(a+8|0,n,t,o),Si(a,n,t,o+1|0),e=i.i[a+4>>2],n=i.i[a>>2],t=i.i[a+8>>2],i.i[r+4>>2]=t?i.i[a+12>>2]:0,i.i[r>>2]=t||1,i.i[r+12>>2]=n?e:0,i.i[r+8>>2]=n||1,c=a+16|0}function Sr(r,n){var t=0,e=0,a=0,o=0;
t=i.i[r+12>>2],e=t-n|0,t=e>>>0<=t>>>0?e:0,e=i.i[r+4>>2],e=e>>>0>t>>>0?t:e,n=i.i[r+8>>2]+n|0,r=i.i[r>>2];i:{for(;;){if((e|0)!=(a|0)){if(o=i.B[r+a|0],t=i.B[n+a|0],((o|0)!=95?(o|0)!=35|(t-48&255)>>>0>=10:
(t|0)!=32)&&(o|0)!=(t|0))break i;a=a+1|0;continue}break}a=e}return e>>>0<=a>>>0}function R0(r,n,t,e,a){var o=0;o=c-112|0,c=o,i.i[o+32>>2]=18,i.i[o+28>>2]=74907,i.i[o+24>>2]=a,i.i[o+20>>2]=e,i.i[o+16>>
2]=31,i.i[o+12>>2]=74876,e=o+36|0,Xi(e,0,n,t,o+12|0,3),i.i[o+96>>2]=34,i.i[o+92>>2]=74988,i.i[o+88>>2]=t,i.i[o+84>>2]=n,i.i[o+80>>2]=63,i.i[o+76>>2]=74925,X(o+100|0,o+76|0,3),z(i.i[o+60>>2],i.i[o+64>>
2]),i.i[o+68>>2]=i.i[o+108>>2],n=i.i[o+104>>2],i.i[o+60>>2]=i.i[o+100>>2],i.i[o+64>>2]=n,E(r,e,40),c=o+112|0}function Rr(r,n,t,e,a){var o=0,f=0,s=0,u=0;o=c-48|0,c=o,f=o+8|0,Qn(f,r,t,e,a),e=-2147483648;
i:{if(i.i[o+8>>2]!=-2147483648)f2(f);else if(a=i.i[o+12>>2],(a|0)!=-2147483647){t=i.i[o+16>>2],s=i.i[o+16>>2],u=i.i[o+20>>2],e=a,f=(a|0)==-2147483648;break i}f=1}return a=0,i.B[n+36]||(a=Ir(r,i.i[n+28>>
2],i.i[n+32>>2],f?0:s,u)),z(e,t),c=o+48|0,a}function Ur(r,n){var t=0,e=0;if(i.i[21987]=i.i[21987]+1,e=i.i[21988],t=i.i[21986],(e|0)==(t|0))return i.i[21984]==(e|0)&&B4(87936),t=e+1|0,i.i[21988]=t,i.i[21986]=
t,t=i.i[21985]+T(e,12)|0,i.i[t+8>>2]=n,i.i[t+4>>2]=r,i.i[t>>2]=1,e;if(t>>>0>e>>>0)return t=i.i[21985]+T(e,12)|0,i.i[t>>2]==1&&p(),i.i[t+8>>2]=n,i.i[t>>2]=1,i.i[21988]=i.i[t+4>>2],i.i[t+4>>2]=r,e;p()}function Bo(r){
var n=0,t=0,e=0,a=0,o=0;if(t=i.i[r>>2],n=c-16|0,c=n,Oi(n+8|0,r,i.i[r>>2],1,4,36),i.i[n+8>>2]!=-2147483647&&p(),c=n+16|0,o=i.i[r+8>>2],n=i.i[r+12>>2],o>>>0>t-n>>>0)i:{if(a=n,n=t-o|0,e=a-n|0,a=i.i[r>>2],
e>>>0<=a-t>>>0&n>>>0>e>>>0){if(n=T(e,36),!n)break i;r=i.i[r+4>>2],E(r+T(t,36)|0,r,n);break i}t=a-n|0,n=T(n,36),n&&(e=i.i[r+4>>2],E(e+T(t,36)|0,e+T(o,36)|0,n)),i.i[r+8>>2]=t}}function qr(r,n){var t=0,e=0,
a=0;if(r>>>0<128){i.b[n]=r;return}if(e=r&63|-128,t=r>>>6|0,r>>>0<2048){i.b[n+1]=e,i.b[n]=t|192;return}a=r>>>12|0,t=t&63|-128,r>>>0<=65535?(i.b[n+2]=e,i.b[n+1]=t,i.b[n]=a|224):(i.b[n+3]=e,i.b[n+2]=t,i.
b[n+1]=a&63|-128,i.b[n]=r>>>18|-16)}function Pr(r,n,t,e,a){var o=0,f=0,s=0;if(f=1,i.i[e+8>>2]==(i.i[e+32>>2]+1|0))i:{for(;;){if(t){if(o=i.B[n],t=t-1|0,n=n+1|0,o=o-35|0,o>>>0>29|!(1<<o&805306497))continue;
break i}break}s=1}i:{e:switch(i.B[e+38]-1|0){case 0:if(a)break i;f=j0(i.i[e+16>>2],i.i[e+20>>2]);break i;case 1:break e;default:break i}f=0}A8(r,f&s,e+24|0),m(i.i[e>>2],i.i[e+4>>2]),m(i.i[e+12>>2],i.i[e+
16>>2])}function Ke(r,n){var t=0,e=0,a=0,o=0,f=0,s=0;for(a=n+4|0;e=i.i[t+a>>2]+o|0,o=o>>>0>e>>>0?-1:e,t=t+8|0,(t|0)!=16;);for(E2(r,o),f=i.i[r+8>>2],a=f+i.i[r+4>>2]|0,t=0;;){if((t|0)!=16){s=n+t|0,e=i.i[s+
4>>2],e&&E(a,i.i[s>>2],e),t=t+8|0,a=a+e|0;continue}break}m(0,1),i.i[r+8>>2]=o+f}function Nr(r,n,t){var e=0,a=0,o=0,f=0,s=0;e=c-16|0,c=e,s0(e+8|0,n+8|0),n=i.i[e+8>>2],a=i.i[n+12>>2],o=i.i[e+12>>2],i.i[n+
12>>2]=2,(a|0)!=2?n=i.i[n+16>>2]:(U[i.i[i.i[t>>2]>>2]](e,i.i[t+4>>2]),t=i.i[e+4>>2],s=i.i[e>>2],f=i.i[n+20>>2],f&&U[i.i[f+12>>2]](i.i[n+24>>2]),i.i[n+24>>2]=t,i.i[n+20>>2]=s),i.i[o>>2]=i.i[o>>2]+1,i.i[r+
4>>2]=n,i.i[r>>2]=a,c=e+16|0}function Dr(r,n,t){var e=0,a=0,o=0,f=0;a=c-16|0,c=a,o=2;i:{e:{for(;;){if((t|0)==(e|0))break e;if(f=n+e|0,e=e+1|0,o=o-(i.B[f]==47)|0,!o)break}for(;;){if((t|0)==(e|0))break e;
if(i.B[n+e|0]==47)break i;e=e+1|0}}e=t}o2(a+8|0,n,t,e),t=i.i[a+12>>2],n=i.i[a+8>>2],i.i[r>>2]=n||1,i.i[r+4>>2]=n?t:0,c=a+16|0}function Lr(r,n,t,e,a){var o=0;o=c-16|0,c=o,a=D2(a,n);i:{e:{if(!Wi&a>>>0<=
-2147483648-e>>>0){if(!a){i.i[r+8>>2]=e,i.i[r+4>>2]=0,n=0;break i}if(y4(o+8|0,e,a,t),t=i.i[o+8>>2],t){i.i[r+8>>2]=t,i.i[r+4>>2]=n,n=0;break i}else{i.i[r+8>>2]=a,i.i[r+4>>2]=e;break e}}i.i[r+4>>2]=0}n=
1}i.i[r>>2]=n,c=o+16|0}function Mr(r,n,t){var e=0,a=0;e=c-16|0,c=e,a=i.i[t+4>>2],i.i[e+4>>2]=i.i[t>>2],i.i[e+8>>2]=a,i.i[e+12>>2]=i.i[t+8>>2],i.b[e]=n;i:{e:{n:{r:switch((n&255)-1|0){case 0:if(n=i.i[e+
4>>2],n>>>0>=2)break e;i.i[r+4>>2]=i.i[e+12>>2],i.i[r>>2]=4;break n;case 1:break r;default:break e}if(i.i[r>>2]=5,i.b[r+4]=1,n=i.i[e+4>>2],n>>>0>=2){v4(e+4|0);break i}else k(i.i[e+12>>2])}H(n,i.i[e+8>>
2]);break i}i.i[r+8>>2]=i.i[t+8>>2],a=i.i[t+4>>2],i.i[r>>2]=i.i[t>>2],i.i[r+4>>2]=a}c=e+16|0}function U0(r,n){var t=0,e=0,a=0,o=0,f=0;for(e=i.B[n+92],t=(e|0)!=3,a=i.i[r+8>>2],t>>>0>i.i[r>>2]-a>>>0&&(a2(
r,a,t,8,96),a=i.i[r+8>>2]),o=n+93|0,t=i.i[r+4>>2]+T(a,96)|0;;){if((e|0)!=3){E(t,n,92),i.b[t+92]=e,e=t+93|0,f=i.B[o]|i.B[o+1]<<8,i.b[e]=f,i.b[e+1]=f>>>8,i.b[t+95]=i.B[o+2],t=t+96|0,a=a+1|0,e=3;continue}
break}i.i[r+8>>2]=a}function Fr(r,n,t,e,a){var o=0,f=0;o=c-16|0,c=o,m2(o+4|0,n,t,69864,e),e=i.i[o+8>>2],f=i.i[o+4>>2],(f|0)!=13?(i.i[r+8>>2]=i.i[o+12>>2],i.i[r+4>>2]=e,i.i[r>>2]=f):(m2(o+4|0,n,t,69888,
a),n=i.i[o+8>>2],t=i.i[o+4>>2],(t|0)!=13?(i.i[r+8>>2]=i.i[o+12>>2],i.i[r+4>>2]=n,i.i[r>>2]=t):(i.i[r+8>>2]=n,i.i[r+4>>2]=e,i.i[r>>2]=13)),c=o+16|0}function Hr(r){var n=0,t=0,e=0,a=0;e=i.i[21992],n=i.i[21993],
a=i.i[22005],a>>>0>r>>>0&&(t=i.i[22004]+T(r,112)|0,i.i[t>>2]!=2&&(i.i[t+12>>2]=n,i.i[t+8>>2]=e,i.i[t>>2]=0)),(e|0)!=1|n>>>0>=a>>>0||(n=i.i[22004]+T(n,112)|0,i.i[n>>2]!=2&&(i.i[n+4>>2]=r,i.i[n>>2]=1)),
i.i[21993]=r,i.i[21992]=1,i.i[21994]=e&1?i.i[21994]:r}function Z2(r,n,t,e,a){var o=0;o=c-16|0,c=o,Ii(o+8|0,n,t,e);i:{if(i.i[o+8>>2]==1){if(e=i.i[o+12>>2],(Y(e)&255)==7){i.i[r>>2]=1,i.i[r+4>>2]=4,k(e),
ra(i.i[a>>2],i.i[a+4>>2]);break i}else ra(i.i[a>>2],i.i[a+4>>2]);n=0}else t=i.i[a+8>>2],e=i.i[a+4>>2],n=i.i[a>>2];i.i[r+12>>2]=t,i.i[r+8>>2]=e,i.i[r+4>>2]=n,i.i[r>>2]=0}c=o+16|0}function q0(r){var n=0,
t=0,e=0,a=0;n=c-112|0,c=n,hr(r),i.I[22005]>r>>>0&&(t=i.i[22004]+T(r,112)|0,e=i.i[t>>2],(e|0)!=2&&(a=i.i[22007],E(n|4,t+4|0,108),i.i[t+4>>2]=a,i.i[t>>2]=2,i.i[22007]=r,i.i[22006]=i.i[22006]-1,i.i[n>>2]=
e,r=n+60|0,He(87980,r),gi(r),v4(n+48|0))),c=n+112|0}function yo(r,n){r=r|0,n=n|0;var t=0,e=0,a=0,o=0;t=c-32|0,c=t,e=1,Ne(t+12|0,1,n,68403,5);i:if(i.i[t+12>>2]==1)n=r4(t+16|0);else{n=i.i[t+20>>2];e:{n:
switch(a=i.i[t+16>>2],a- -2147483648|0){case 0:break n;case 1:break i;default:break e}e=0,n=1024;break i}o=i.i[t+28>>2],m(a,n),e=0,n=o}i.i[r+8>>2]=e,i.i[r+4>>2]=e?n:0,i.i[r>>2]=e?0:n,c=t+32|0}function vi(r,n,t){
var e=0,a=0,o=0,f=0,s=0;e=c-16|0,c=e,o=i.i[t+4>>2],a=i.i[t+8>>2],f=a<<2,s=f+8388608|0,i.i[e+12>>2]=a>>>0>1073741823||f>>>0>s>>>0?-1:s,Wn(e,n,o,a,e+12|0),i.i[e>>2]!=-2147483648?(t=i.i[t>>2],i.i[r+8>>2]=
i.i[e+8>>2],n=i.i[e+4>>2],i.i[r>>2]=i.i[e>>2],i.i[r+4>>2]=n,m(t,o)):(i.i[r+8>>2]=i.i[t+8>>2],n=i.i[t+4>>2],i.i[r>>2]=i.i[t>>2],i.i[r+4>>2]=n),c=e+16|0}function Ye(r){var n=0,t=0;n=c-576|0,c=n,t=n+8|0,
Br(t,r),i.i[n+8>>2]!=5&&(E(n+272|0,t,264),r=i.i[n+508>>2],i.b[n+548]=i.B[n+528],i.i[n+544>>2]=r,i.i[n+540>>2]=7,yi(88128,n+540|0),gi(n+464|0),_i(i.i[n+416>>2],i.i[n+420>>2]),b2(n+360|0),te(t),P2(i.i[n+
432>>2],i.i[n+436>>2])),c=n+576|0}function zr(r,n){var t=0,e=0,a=0,o=0,f=0,s=0,u=0,b=0;t=c-48|0,c=t,Qi(t+36|0,n),f=i.i[t+36>>2],a=(f|0)==-2147483648,o=a?1:i.i[t+40>>2],e=a?0:i.i[t+44>>2],Dr(t+24|0,o,e),
L0(t+16|0,i.i[t+24>>2],i.i[t+28>>2]),s=i.i[t+16>>2],u=i.i[t+20>>2],L0(t+8|0,o,e),e=i.i[t+12>>2],b=i.i[t+8>>2],m(a?0:f,o),i.i[r+16>>2]=n,i.i[r>>2]=b,i.i[r+4>>2]=e,i.i[r+8>>2]=s,i.i[r+12>>2]=u,c=t+48|0}
function g2(r){var n=0,t=0,e=0,a=0;return n=c-16|0,c=n,e=Di()|0,i.i[n+12>>2]=e,t=n+12|0,a=i.B[r+36]<<2,ri(t,68440,4,F((D=P(i.i[a+86500>>2],i.i[a+86452>>2])>>2,i.i[D]))),ri(t,68444,7,$(i.i[r+16>>2],i.i[r+
20>>2])|0),ri(t,68451,7,$(i.i[r+4>>2],i.i[r+8>>2])|0),i.i[r+24>>2]!=-2147483648&&ri(t,68458,4,$(i.i[r+28>>2],i.i[r+32>>2])|0),c=n+16|0,e}function Wr(r,n,t){var e=0,a=0,o=0,f=0,s=0,u=0;if(f=i.i[r>>2],e=
(f|0)==4?i.d[r+8>>3]:i.d[r+72>>3]+ +i.I[r+252>>2],a=i.i[r+168>>2],a)for(r=i.i[r+164>>2];o=li(n,t,i.i[r>>2]),o&&(s=i.d[o+16>>3],u=i.d[o+8>>3],e=e>u?u:e,e=(f|0)!=4&&e>s?s:e),r=r+4|0,a=a-1|0,!!a;);return e}
function Ze(r,n,t){var e=0,a=0,o=0,f=0,s=0;if(e=c-48|0,c=e,r=oi(i.i[22015],i.i[22016],r),r)i:{if(a=i.d[r+152>>3],!(a>n)&&(n=a,!(t>n)))break i;i.d[r+152>>3]=n,r=i.i[r+236>>2],o=i.i[r>>2]+1|0,i.i[r>>2]=
o,o?(f=e,s=W0(t,n),i.i[f+20>>2]=s,i.i[e+16>>2]=r,i.i[e+12>>2]=5,yi(88112,e+12|0)):p()}c=e+48|0}function $2(r,n,t){var e=0,a=0,o=0,f=0;if(a=3,e=i.i[n+4>>2],f=i.i[n+8>>2],li(e,f,t))i:{if(o=t&2097151,f>>>
0<=o>>>0||(e=e+T(o,104)|0,t=i.B[e+100],(t|0)==3))break i;i.b[e+100]=3,a=i.B[e+101]|i.B[e+102]<<8,i.b[r+93]=a,i.b[r+94]=a>>>8,i.b[r+95]=i.B[e+103],i.i[e>>2]=i.i[n+16>>2],i.i[n+16>>2]=o,i.i[n+12>>2]=i.i[n+
12>>2]-1,E(r,e+8|0,92),a=t}i.b[r+92]=a}function P0(r,n){var t=0,e=0,a=0;t=c-32|0,c=t,X0(t+8|0,n+8|0),e=i.i[t+12>>2],a=i.i[t+8>>2],ni(t+20|0,i.i[n+8>>2]),n=i.i[t+20>>2],(n|0)!=-2147483648?(a|0)==1&e>>>
0<1025?(i.i[r+8>>2]=i.i[t+28>>2],n=i.i[t+24>>2],i.i[r>>2]=i.i[t+20>>2],i.i[r+4>>2]=n):(m(n,i.i[t+24>>2]),i.i[r>>2]=-2147483648):i.i[r>>2]=-2147483648,c=t+32|0}function N0(r,n,t,e){var a=0,o=0,f=0;a=c-
16|0,c=a,i.i[a>>2]=n,ni(a+4|0,n),o=-2147483648,i.i[a+4>>2]!=-2147483648?(i.i[r+12>>2]=i.i[a+12>>2],t=i.i[a+8>>2],i.i[r+4>>2]=i.i[a+4>>2],i.i[r+8>>2]=t,i.i[r+16>>2]=n,i.i[r>>2]=0):(J0(a)&&(i.i[r+12>>2]=
e,i.i[r+8>>2]=t,f=1,o=11),i.i[r>>2]=f,i.i[r+4>>2]=o,k(n)),c=a+16|0}function Gr(r,n,t,e){var a=0,o=0,f=0;a=c-16|0,c=a,o=P(t,e),n=$s(i.i[n>>2],i.i[o>>2])|0,u0(a+8|0),i.i[a+8>>2]&1?(k(i.i[a+12>>2]),n=2):
(Ei(a,n),f=i.i[a+4>>2],n=i.i[a>>2]),o=e,e=(n|0)==2,i.i[r+8>>2]=e?o:f,i.i[r+4>>2]=e?t:n,i.i[r>>2]=e?13:15,c=a+16|0}function $e(r,n){var t=0,e=0;if(n-1>>>0<=62)i:{for(;;){if((n|0)!=(e|0)){if(t=i.B[r+e|0],
!((t-48&255)>>>0<10|((t&223)-65&255)>>>0<26|(t|0)==95)&(t|0)!=45)break i;e=e+1|0;continue}break}if(b0(r,n,75722,1))break i;return C2(r,n,75722,1)^1}return 0}function _e(r,n,t,e,a){var o=0,f=0;e>>>0<=a>>>
0&&(((t>>>0<=e>>>0?(t|0)!=(e|0):i.b[n+e|0]<=-65)?e:0)|((t>>>0<=a>>>0?(t|0)!=(a|0):i.b[n+a|0]<-64)?a:0)||(o=n+e|0,f=a-e|0)),i.i[r+4>>2]=f,i.i[r>>2]=o}function Jr(r,n,t,e){for(var a=0,o=0,f=0;a=!n|!e,!a&&
(o=i.B[t],f=i.B[r],e=e-1|0,t=t+1|0,n=n-1|0,r=r+1|0,((((f-65&255)>>>0<26?32:0)|f)&255)==((((o-65&255)>>>0<26?32:0)|o)&255)););return a}function Vr(r,n,t,e,a){var o=0,f=0;o=c-16|0,c=o,Hi(o+8|0,n,t,e,a),
i.i[o+8>>2]==1?(t=2,n=i.i[o+12>>2],f=k0(n)&255,(f|0)!=2?(i.b[r+4]=f,t=13):(i.i[r+8>>2]=a,i.i[r+4>>2]=e),i.i[r>>2]=t,k(n)):(i.i[r>>2]=13,i.b[r+4]=0),c=o+16|0}function Xr(r,n,t,e){var a=0;a=c-32|0,c=a,ei(
a+8|0,n,t,e);i:{if(i.i[a+8>>2]==1)e:{if(n=i.i[a+12>>2],ni(a+20|0,n),k(n),n=i.i[a+20>>2],(n|0)==-2147483648)break e;i.i[a+28>>2]?(i.i[r+8>>2]=i.i[a+28>>2],n=i.i[a+24>>2],i.i[r>>2]=i.i[a+20>>2],i.i[r+4>>
2]=n):(m(n,i.i[a+24>>2]),i.i[r>>2]=-2147483648);break i}i.i[r>>2]=-2147483648}c=a+32|0}function n2(r,n){var t=0,e=0,a=0,o=0;if(!i.B[n+8])i:{t=i.i[n+4>>2],a=i.i[n>>2];e:{for(;;){if((e|0)!=(t|0)){if(i.B[e+
a|0]==46)break e;e=e+1|0;continue}break}i.b[n+8]=1,e=t;break i}o=t,t=e+1|0,i.i[n+4>>2]=o-t,i.i[n>>2]=t+a}i.i[r+4>>2]=e,i.i[r>>2]=a}function Qr(r,n,t){var e=0,a=0,o=0;if(r&&(i.i[r+12>>2]=n),n){i.i[n+8>>
2]=r;return}if(e=z2(t),n=27-e|0,t=w0(t,26-e|0)&31,i.i[(n<<7|t<<2)+88240>>2]=r,!r)i:{if(e=n<<2,r=i.i[e+92336>>2]&e2(-2,t),i.i[e+92336>>2]=r,r)break i;a=92464,o=i.i[23116]&e2(-2,n),i.i[a>>2]=o}}function Kr(r,n,t,e){
var a=0,o=0,f=0;a=c-16|0,c=a,Gr(a,i.i[n>>2],t,e),n=i.i[a+8>>2],o=i.i[a+4>>2],f=i.i[a>>2],(f|0)!=15?(i.i[r+16>>2]=i.i[a+12>>2],i.i[r+12>>2]=n,i.i[r+8>>2]=o,i.i[r+4>>2]=f,i.i[r>>2]=1):(o|0)==1?xr(r,n,t,
e):(i.i[r>>2]=0,i.i[r+4>>2]=-2147483648),c=a+16|0}function Yr(r,n){for(var t=0,e=0,a=0,o=0,f=0;;){if(f=e,!e){t=0;i:{e:{for(;;){if(e=(n|0)==(t|0),!e){if(i.B[r+t|0]==46)break e;t=t+1|0;continue}break}a=
r,t=n;break i}o=t+1|0,a=o+r|0,n=n-o|0}if(t=$e(r,t),r=a,t)continue}break}return f&1}function Io(r){var n=0;if(k(i.i[r+100>>2]),k(i.i[r+104>>2]),k(i.i[r+108>>2]),H(i.i[r+8>>2],i.i[r+12>>2]),H(i.i[r+120>>
2],i.i[r+124>>2]),k(i.i[r+68>>2]),H(i.i[r+72>>2],i.i[r+76>>2]),i.B[r+52]!=11&&Y8(r+16|0),(r|0)!=-1)i:{if(n=i.i[r+4>>2]-1|0,i.i[r+4>>2]=n,n)break i;wi(r,8)}}function Zr(r,n,t){var e=0,a=0,o=0;e=c-16|0,
c=e,a=i.i[t+24>>2],o=i.B[t+36];i:{if(!Me(a,o,i.i[r>>2],i.B[r+12]))e:{if(d8(e,r,1),r=i.i[e>>2],a=Me(a,o,r,i.B[e+12]),M4(r),a)break e;r=0;break i}if(n=i.i[n>>2],r=1,!n)break i;r=Wt(n,t)}return c=e+16|0,
r}function Ao(r,n,t,e,a){r=r|0,n=n|0,t=t|0,e=e|0,a=a|0;var o=0;o=c-16|0,c=o,n?(U[i.i[t+16>>2]](o+8|0,n,e,a),t=i.i[o+8>>2],n=(t|0)==2,i.i[r+8>>2]=n,e=i.i[o+12>>2],i.i[r+4>>2]=n?e:0,i.i[r>>2]=n?0:t&1?e:
1024,c=o+16|0):(k(a),k(e),Z(87708,50),p())}function $r(r,n,t){var e=0,a=0,o=0;if(i.I[r+8>>2]>n>>>0)i:{if(e=i.i[r+28>>2],t=e-1&t,a=t>>>0>=e>>>0,a||(e=i.i[r+4>>2]+T(n,60)|0,i.i[e>>2]==2))break i;r=i.i[r+
24>>2]+(t<<3)|0,t=i.i[r>>2],a=a?0:r,o=i.i[a+4>>2],i.i[r>>2]=1,i.i[a+4>>2]=n,i.i[e+4>>2]=o,i.i[e>>2]=t}}function i4(r,n,t,e,a){var o=0;o=c-16|0,c=o,Hi(o+8|0,n,t,e,a),n=i.i[o+12>>2],t=i.i[o+8>>2];i:{if((t|
0)==1&&(Y(n)&255)!=5){i.i[r+8>>2]=a,i.i[r+4>>2]=e,i.i[r>>2]=3,k(n);break i}i.i[r+8>>2]=n,i.i[r+4>>2]=t,i.i[r>>2]=13}c=o+16|0}function e4(r,n){var t=0,e=0,a=0;t=z2(n),e=27-t|0,t=w0(n,26-t|0)&31,a=e<<7|
t<<2,n=i.i[a+88240>>2],i.i[a+88240>>2]=r,i.i[r+12>>2]=0,i.i[r+8>>2]=n,n&&(i.i[n+12>>2]=r),i.i[23116]=i.i[23116]|1<<e,r=e<<2,i.i[r+92336>>2]=i.i[r+92336>>2]|1<<t}function D0(r){var n=0;i:{e:{n:switch(i.
B[r]-2|0){case 0:if(i.i[r+4>>2]-7>>>0<2)break i;break e;case 2:return r=i.i[r+4>>2],(r|0)==3?2:(r|0)==4?3:1;case 3:return i.B[i.i[r+4>>2]+35|0];case 4:return 12;case 5:return 15;case 6:return 13;case 1:
break e;case 7:break n;default:break i}if(n=14,i.I[r+4>>2]>1)break e;break i}return 1}return n}function n4(r,n,t){var e=0,a=0,o=0;if(e=c-16|0,c=e,ze(e+8|0,n,t,We(t)),t=0,i.i[e+8>>2]==1)i:{if(a=i.i[e+12>>
2],a>>>0>=i.I[n+8>>2]||(n=i.i[n+4>>2]+T(a,60)|0,i.i[n>>2]==2))break i;o=i.i[n+56>>2],t=1}i.i[r+4>>2]=o,i.i[r>>2]=t,c=e+16|0}function _r(r,n){r=r|0,n=n|0;var t=0,e=0;t=i.i[r>>2],r=1;i:{for(;;){if(r){if((t>>>
0)/(r>>>0)>>>0<=9)break i;r=T(r,10);continue}break}p()}for(e=i.i[n+4>>2],n=i.i[n>>2];;){i:{if(!r||U[i.i[e+16>>2]](n,((t>>>0)/(r>>>0)>>>0)%10|48)|0)break i;r=(r>>>0)/10|0;continue}break}return(r|0)!=0|
0}function it(r,n){var t=0,e=0,a=0,o=0,f=0;t=c-16|0,c=t,e=P(69316,8),O4(t+4|0,i.i[n>>2],i.i[e>>2]),e=i.i[t+4>>2],(e|0)==-2147483648?i.i[r>>2]=-2147483648:(a=i.i[t+8>>2],o=r,r=i.i[t+12>>2],f=i.i[t+8>>2],
n=fn(i.i[n>>2])|0,Ji(o,f,r,n),k(n),m(e,a)),c=t+16|0}function et(r,n,t,e,a){var o=0,f=0;o=c-16|0,c=o,t=t<<2,n=n-4|0;i:{for(;;){if(f=0,!t)break i;if(ei(o+8|0,i.i[n+t>>2],e,a),t=t-4|0,i.i[o+8>>2]==1)break}
a=i.i[o+12>>2],f=1}n=f,i.i[r+4>>2]=a,i.i[r>>2]=n,c=o+16|0}function nt(r,n){var t=0,e=0,a=0,o=0;for(e=i.i[n>>2],j2(r,(e|0)!=-2147483648),a=i.i[r+8>>2],t=i.i[r+4>>2]+T(a,12)|0,o=i.i[n+8>>2],n=i.i[n+4>>2];;){
if((e|0)!=-2147483648){i.i[t>>2]=e,i.i[t+8>>2]=o,i.i[t+4>>2]=n,t=t+12|0,a=a+1|0,e=-2147483648;continue}break}i.i[r+8>>2]=a}function xo(r,n,t,e,a,o){r=r|0,n=n|0,t=t|0,e=e|0,a=a|0,o=o|0;var f=0;f=c-16|0,
c=f,n?(U[i.i[t+16>>2]](f+8|0,n,e,a,o),n=i.i[f+12>>2],t=i.i[f+8>>2],i.i[r+8>>2]=t,t=t&1,i.i[r+4>>2]=t?n:0,i.i[r>>2]=t?0:n,c=f+16|0):(k(a),k(e),Z(87708,50),p())}function rt(r,n){var t=0,e=0,a=0,o=0;e=i.
i[n+8>>2]-1|0,a=i.i[n>>2],o=i.i[n+4>>2];i:{e:{for(;;){if(t=a,(o|0)!=(t|0)){if(i.i[n+8>>2]=e+2,a=t+60|0,i.i[n>>2]=a,e=e+1|0,i.i[t>>2]==2)continue;break e}break}t=0;break i}i.i[n+12>>2]=i.i[n+12>>2]-1}i.
i[r+4>>2]=t,i.i[r>>2]=e}function tt(r,n){var t=0,e=0,a=0,o=0,f=0;t=c-96|0,c=t,e=i.i[r>>2],a=li(i.i[e+4>>2],i.i[e+8>>2],n);i:{if(a)e:{if(o=1,f=i.i[r+4>>2],i.B[i.i[f>>2]]!=1)break e;if(St(i.i[f+4>>2],a))
break i}r=i.i[r+8>>2],$2(t,e,n),U0(r,t),o=0}return c=t+96|0,o}function To(r,n,t,e,a){r=r|0,n=n|0,t=t|0,e=e|0,a=a|0;var o=0;o=c-16|0,c=o,n?(U[i.i[t+16>>2]](o+8|0,n,e,a),n=i.i[o+12>>2],t=i.i[o+8>>2],i.i[r+
8>>2]=t,t=t&1,i.i[r+4>>2]=t?n:0,i.i[r>>2]=t?0:n,c=o+16|0):(k(a),k(e),Z(87708,50),p())}function at(r){var n=0,t=0,e=0;return n=c-144|0,c=n,i.b[n+8]=3,i.i[n+20>>2]=i.i[r+8>>2],t=i.i[r>>2],r=i.i[r+4>>2],
i.i[n+12>>2]=t,i.i[n+16>>2]=r,i.b[n+39]=2,e=n+132|0,r=n+8|0,t=n+28|0,V2(e,r,t),W2(t,r,e),t=G2(t),B2(r),c=n+144|0,t}function r4(r){var n=0,t=0,e=0;return n=c-144|0,c=n,i.b[n+8]=2,t=i.i[r+12>>2],i.i[n+20>>
2]=0|i.i[r+8>>2],i.i[n+24>>2]=t,t=i.i[r+4>>2],i.i[n+12>>2]=i.i[r>>2],i.i[n+16>>2]=t,i.b[n+39]=2,e=n+132|0,r=n+8|0,t=n+28|0,V2(e,r,t),W2(t,r,e),t=G2(t),B2(r),c=n+144|0,t}function Co(r,n){r=r|0,n=n|0;i:
switch(i.B[i.i[r>>2]]-1|0){case 0:return U[i.i[i.i[n+4>>2]+12>>2]](i.i[n>>2],85355,61)|0;case 1:return U[i.i[i.i[n+4>>2]+12>>2]](i.i[n>>2],85416,56)|0;case 2:return U[i.i[i.i[n+4>>2]+12>>2]](i.i[n>>2],
85472,67)|0;case 3:return U[i.i[i.i[n+4>>2]+12>>2]](i.i[n>>2],85539,55)|0;default:break i}return U[i.i[i.i[n+4>>2]+12>>2]](i.i[n>>2],85277,78)|0}function ot(r,n){var t=0,e=0,a=0,o=0;t=c-96|0,c=t,e=i.i[r>>
2],a=li(i.i[e+4>>2],i.i[e+8>>2],n);i:{if(a&&(o=1,i.i[a+40>>2]|!(i.d[i.i[i.i[r+4>>2]>>2]>>3]>=i.d[a+16>>3])))break i;r=i.i[r+8>>2],$2(t,e,n),U0(r,t),o=0}return r=o,c=t+96|0,r}function ft(r,n,t){var e=0;
e=c-32|0,c=e,i.i[e+8>>2]=0,i.i[e>>2]=0,i.i[e+4>>2]=1,i.i[e+16>>2]=83948,i.i[e+20>>2]=1610612768,i.i[e+24>>2]=0,i.i[e+12>>2]=e,io(e+12|0,n+8|0,t)?p():(i.i[r+8>>2]=i.i[e+8>>2],n=i.i[e+4>>2],i.i[r>>2]=i.
i[e>>2],i.i[r+4>>2]=n,c=e+32|0)}function Xi(r,n,t,e,a,o){var f=0;f=c-32|0,c=f,Ci(r,t,e),X(f+20|0,a,o),i.i[f+8>>2]=e,i.i[f+4>>2]=t,i.i[f+16>>2]=i.i[f+28>>2],t=i.i[f+24>>2],i.i[f+12>>2]=t,X(r+12|0,f+4|0,
2),i.i[r+24>>2]=-2147483648,i.b[r+36]=n,m(i.i[f+20>>2],t),c=f+32|0}function r2(r,n,t){var e=0,a=0;for(a=t&-4,e=n;;){if(a){x8(r,i.B[e]|i.B[e+1]<<8|(i.B[e+2]<<16|i.B[e+3]<<24)),a=a-4|0,e=e+4|0;continue}
break}for(a=t&3,e=(t&2147483644)+n|0;;){if(a){x8(r,i.B[e]),a=a-1|0,e=e+1|0;continue}break}}function Eo(r,n,t,e,a){r=r|0,n=n|0,t=t|0,e=e|0,a=a|0;var o=0;o=c-16|0,c=o,n?(U[i.i[t+16>>2]](o+8|0,n,e,a),n=i.
i[o+12>>2],t=i.i[o+8>>2],i.i[r+8>>2]=t,t=t&1,i.i[r+4>>2]=t?n:0,i.i[r>>2]=t?0:n,c=o+16|0):(k(e),Z(87708,50),p())}function st(r,n){var t=0,e=0,a=0,o=0,f=0,s=0;t=c-16|0,c=t,o=i.i[n+16>>2],f=o+4|0;i:{for(;;){
if(rt(t+8|0,n),e=i.i[t+12>>2],a=0,!e)break i;if(s=i.i[e+56>>2],!!Zr(i.i[o>>2],i.i[f>>2],e+8|0))break}a=1}n=a,i.i[r+4>>2]=s,i.i[r>>2]=n,c=t+16|0}function ct(r,n,t,e){var a=0,o=0;a=c-304|0,c=a,Y2(n),o=a+
12|0,t=sn(t|0)|0,y8(o,t),k(t),t=a+36|0,p2(t,i.i[n+92>>2]),n=a+24|0,vi(n,t,o),U[e|0](r+4|0,n),i.i[r>>2]=6,Ki(t),c=a+304|0}function ut(r,n,t,e,a){var o=0;o=c-16|0,c=o,(e|0)!=1?e=0:(o2(o+8|0,n,t,a),a=i.i[o+
12>>2],e=i.i[o+8>>2]),Je(o,e||n,e?a:t),n=i.i[o+4>>2],i.i[r>>2]=i.i[o>>2],i.i[r+4>>2]=n,c=o+16|0}function t4(r,n,t){var e=0,a=0,o=0;if(e=c-16|0,c=e,It(e+8|0,n,t,0),i.B[e+8])i:{if(a=i.B[e+9],It(e,n,t,1),
!i.B[e])break i;o=1,t=i.B[e+1]|a<<4}i.b[r+1]=t,i.b[r]=o,c=e+16|0}function bt(r,n,t,e,a){var o=0,f=0;t=t<<4;i:{for(;;){if(!t)break i;if(!N(i.i[n+4>>2],i.i[n+8>>2],e,a)){t=t-16|0,o=o+1|0,n=n+16|0;continue}
break}f=1}i.i[r+4>>2]=o,i.i[r>>2]=f}function lt(r,n,t){var e=0;e=c-32|0,c=e,ci(e+8|0,i.i[n+36>>2],i.i[n+40>>2],73129,4),pi(e+16|0,i.i[e+8>>2],i.i[e+12>>2],32);i:{if(!t&&(t=i.i[e+20>>2],t)){Rt(r,i.i[n+
4>>2],i.i[n+8>>2],i.i[e+16>>2],t);break i}i.i[r>>2]=-2147483648}c=e+32|0}function kt(r,n){var t=0,e=0,a=0,o=0;t=c-96|0,c=t,e=i.i[r>>2],o=li(i.i[e+4>>2],i.i[e+8>>2],n);i:{if(o&&(a=1,!(i.d[i.i[i.i[r+4>>
2]>>2]>>3]>=i.d[o+8>>3])))break i;r=i.i[r+8>>2],$2(t,e,n),U0(r,t),a=0}return r=a,c=t+96|0,r}function L0(r,n,t){var e=0,a=0;a=c-16|0,c=a,_t(t),J8(a+8|0,4,_t(t)),e=i.i[a+8>>2],e||p(),i.i[e>>2]=1,i.i[e+4>>
2]=1,t&&E(e+8|0,n,t),i.i[r+4>>2]=t,i.i[r>>2]=e,c=a+16|0}function a4(r,n){var t=0;t=c-32|0,c=t,i.i[t+8>>2]=0,i.i[t>>2]=0,i.i[t+4>>2]=1,i.i[t+16>>2]=83948,i.i[t+20>>2]=1610612768,i.i[t+24>>2]=0,i.i[t+12>>
2]=t,_r(n,t+12|0)?p():(i.i[r+8>>2]=i.i[t+8>>2],n=i.i[t+4>>2],i.i[r>>2]=i.i[t>>2],i.i[r+4>>2]=n,c=t+32|0)}function o4(r,n){var t=0,e=0,a=0;t=c-32|0,c=t,e=t+20|0,Zc(e|0,n|0),n=i.i[t+20>>2],a=i.i[t+24>>2],
i.i[t+28>>2]=a,i.i[t+24>>2]=n,i.i[t+20>>2]=a,ht(t+8|0,e),n=i.i[t+8>>2],e=i.i[t+12>>2],i.i[r+8>>2]=e,i.i[r+4>>2]=n,i.i[r>>2]=e,c=t+32|0}function dt(r,n){var t=0,e=0,a=0,o=0,f=0;t=i.i[22042],t>>>0>n>>>0?
(e=t-1|0,i.i[22042]=e,a=i.i[22041],t=a+(n<<4)|0,o=i.i[t>>2],n=i.i[t+4>>2],f=o,o=0,i.i[r>>2]=f|o,i.i[r+4>>2]=n,n=i.i[t+12>>2],i.i[r+8>>2]=i.i[t+8>>2],i.i[r+12>>2]=n,e=(e<<4)+a|0,r=e,a=i.i[r+8>>2],n=i.i[r+
12>>2],r=i.i[r+4>>2],i.i[t>>2]=i.i[e>>2],i.i[t+4>>2]=r,i.i[t+8>>2]=a,i.i[t+12>>2]=n):p()}function ht(r,n){var t=0,e=0;t=c-16|0,c=t,e=r,r=i.i[n+8>>2],r>>>0<i.I[n>>2]&&(vo(t+8|0,n,r),i.i[t+8>>2]!=-2147483647?
p():r=i.i[n+8>>2]),i.i[e+4>>2]=r,i.i[e>>2]=i.i[n+4>>2],c=t+16|0}function jo(r,n,t){r=r|0,n=n|0,t=t|0;var e=0;e=c-16|0,c=e,n?(U[i.i[t+16>>2]](e+8|0,n),n=i.i[e+12>>2],t=i.i[e+8>>2],i.i[r+8>>2]=t,t=t&1,i.
i[r+4>>2]=t?n:0,i.i[r>>2]=t?0:n,c=e+16|0):(Z(87708,50),p())}function Oo(r,n,t,e,a){r=r|0,n=n|0,t=t|0,e=e|0,a=a|0;var o=0;o=c-16|0,c=o,n?(U[i.i[t+16>>2]](o+8|0,n,e,a),n=i.B[o+8],i.i[r+8>>2]=n,i.i[r+4>>
2]=n?i.i[o+12>>2]:0,i.i[r>>2]=n?0:i.B[o+9],c=o+16|0):(k(e),Z(87708,50),p())}function f4(r,n,t){for(var e=0,a=0,o=0;;){i:{if(!t||(e=i.B[n]-48&255,e>>>0>9))break i;a=(o?a*10:0)+ +(e>>>0),t=t-1|0,n=n+1|0,
o=1;continue}break}i.d[r+8>>3]=a,i.i[r>>2]=o,i.i[r+4>>2]=0}function mi(r,n,t,e){var a=0;a=c-16|0,c=a,r?(i.i[a+12>>2]=t,t=a+8|0,r=T(r,e)):(t=a+12|0,r=0),i.i[t>>2]=r,r=i.i[a+12>>2],i.i[a+8>>2]&&r&&wi(n,
r),c=a+16|0}function wt(r,n,t){var e=0,a=0,o=0;o=t<<2;i:{e:{for(;;){if((e|0)==(o|0))break e;if(a=Y(i.i[n+e>>2])&255,!(a&&(a|0)!=6)){e=e+4|0;continue}break}n=0;break i}i.i[r+8>>2]=t,i.i[r+4>>2]=n,n=13}
i.i[r>>2]=n}function m2(r,n,t,e,a){var o=0;o=c-16|0,c=o,S0(o+4|0,n,t,e),n=i.i[o+12>>2],e=i.i[o+8>>2],t=i.i[o+4>>2],(t|0)!=13?i.i[r+8>>2]=n:e=e&1?n:a,i.i[r>>2]=t,i.i[r+4>>2]=e,c=o+16|0}function So(r,n,t,e){
r=r|0,n=n|0,t=t|0,e=e|0;var a=0;a=c-16|0,c=a,n?(U[i.i[t+16>>2]](a+8|0,n,e),n=i.B[a+8],i.i[r+8>>2]=n,i.i[r+4>>2]=n?i.i[a+12>>2]:0,i.i[r>>2]=n?0:i.B[a+9],c=a+16|0):(k(e),Z(87708,50),p())}function Ro(r,n,t,e,a){
r=r|0,n=n|0,t=t|0,e=e|0,a=a|0;var o=0;o=c-16|0,c=o,n?(U[i.i[t+16>>2]](o+8|0,n,e,a),n=i.i[o+12>>2],t=i.i[o+8>>2],i.i[r+4>>2]=t,i.i[r>>2]=t&1?n:0,c=o+16|0):(k(a),k(e),Z(87708,50),p())}function Ci(r,n,t){
var e=0,a=0,o=0;e=c-16|0,c=e,ui(e+8|0,t,1,1),o=i.i[e+8>>2],a=i.i[e+12>>2],i.i[r+8>>2]=0,i.i[r+4>>2]=a,i.i[r>>2]=o,t&&(t&&E(a,n,t),i.i[r+8>>2]=t),c=e+16|0}function B2(r){i:switch(i.B[r]){case 2:Z0(r+4|
0);return;case 4:z8(r+4|0);return;case 5:r=i.i[r+4>>2],m(i.i[r+16>>2],i.i[r+20>>2]),H(i.i[r>>2],i.i[r+4>>2]),k(i.i[r+28>>2]),wi(r,4);return;default:m(i.i[r+8>>2],i.i[r+12>>2]);break;case 0:case 1:case 3:case 6:case 7:case 8:
break i}}function Uo(r,n,t,e,a,o,f){r=r|0,n=n|0,t=t|0,e=e|0,a=a|0,o=o|0,f=f|0,p()}function s4(r,n,t,e,a,o){r=r|0,n=n|0,t=t|0,e=e|0,a=a|0,o=o|0;var f=0;f=c-16|0,c=f,n?(U[i.i[t+16>>2]](f+8|0,n,e,a,o),n=
i.i[f+12>>2],t=i.i[f+8>>2],i.i[r+4>>2]=t,i.i[r>>2]=t&1?n:0,c=f+16|0):(k(o),Z(87708,50),p())}function qo(r,n,t,e,a,o){r=r|0,n=n|0,t=t|0,e=Se(e),a=a|0,o=o|0,p()}function Po(r,n,t,e,a,o){r=r|0,n=n|0,t=t|
0,e=+e,a=a|0,o=o|0,p()}function pt(r){var n=0;return n=c-16|0,c=n,z0(n+8|0,r),c=n+16|0,i.i[n+8>>2]==1?(n=i.i[n+12>>2],n>>>0<i.I[22005]?(r=i.i[22004]+T(n,112)|0,r=i.i[r>>2]!=2?r:0):r=0):r=0,r}function No(r,n,t,e,a){
r=r|0,n=n|0,t=t|0,e=e|0,a=a|0;var o=0;o=c-16|0,c=o,n?(U[i.i[t+16>>2]](o+8|0,n,e,a),n=i.i[o+12>>2],t=i.i[o+8>>2],i.i[r+4>>2]=t,i.i[r>>2]=t&1?n:0,c=o+16|0):(k(e),Z(87708,50),p())}function vt(r,n){var t=0;
return t=Bi(4,84),i.i[t+4>>2]=1,E(t+8|0,r,76),i.i[t>>2]=2,i.i[22054]&&p(),r=i.i[22055],i.i[22055]=n,n=i.i[22056],i.i[22056]=t,n&&(k(r),l0(n)),t}function c4(r,n,t){var e=0;e=c-48|0,c=e,i.i[n+56>>2]==1?
(n=F(i.i[n+60>>2]),i8(e+32|0,t),i.i[e+28>>2]=0,i.i[e+24>>2]=n,i.i[e+8>>2]=0,i.i[e+12>>2]=0,E(r,e+8|0,40)):i.b[r+36]=11,c=e+48|0}function Hi(r,n,t,e,a){var o=0;o=c-16|0,c=o,et(o+8|0,n,t,e,a),e=0,i.i[o+
8>>2]==1&&(a=i.i[o+12>>2],oe(a)?e=1:k(a)),i.i[r+4>>2]=a,i.i[r>>2]=e,c=o+16|0}function gt(r,n,t,e){r=r|0,n=n|0,t=t|0,e=e|0;var a=0;a=c-16|0,c=a,n?(U[i.i[t+16>>2]](a+8|0,n,e),n=i.i[a+12>>2],t=i.i[a+8>>2],
i.i[r+4>>2]=t,i.i[r>>2]=t&1?n:0,c=a+16|0):(k(e),Z(87708,50),p())}function mt(r){var n=0;i:{e:switch(i.B[r+20]-1|0){case 1:i.b[r+20]=3;return;case 0:case 2:break i;default:break e}if(i.I[r+8>>2]>=2147483647&&
p(),!i.i[r+12>>2])break i;n=i.i[r>>2]+1|0,i.i[r>>2]=n,n&&(i.b[r+20]=1),p()}}function ci(r,n,t,e,a){var o=0;o=c-32|0,c=o,i.i[o+28>>2]=a,i.i[o+24>>2]=e,i.i[o+20>>2]=t,i.i[o+16>>2]=n,K2(o+8|0,o+16|0),n=i.
i[o+8>>2],i.i[r+4>>2]=n?i.i[o+12>>2]:0,i.i[r>>2]=n||1,c=o+32|0}function u4(r,n,t){var e=0,a=0;e=c-16|0,c=e,a=i.i[n>>2],(a|0)==2?n=0:(i.i[e>>2]=a,i.i[e+12>>2]=i.i[n+12>>2],a=i.i[n+4>>2],n=i.i[n+8>>2],i.
i[e+4>>2]=a,i.i[e+8>>2]=n,a=Mt(e,t),n=1),i.i[r+4>>2]=a,i.i[r>>2]=n,c=e+16|0}function M0(r,n){var t=0;for(t=c-16|0,c=t,i.i[t+8>>2]=r,i.i[t+12>>2]=r+n;r=Vi(t+8|0),!!(r>>>0<=255&(!((r|0)==127|r>>>0<32)|(r|
0)==9)););return c=t+16|0,(r|0)==1114112}function Bt(r,n){var t=0,e=0;t=i.i[n+4>>2],t>>>0>=i.I[n+8>>2]?t=0:(i.i[n+4>>2]=t+1,e=+Ls(i.i[i.i[n>>2]>>2],t|0),e<4294967295&e>=0?n=~~e>>>0:n=0,n=e>65535?65535:
e>=0?n:0,t=1),i.s[r+2>>1]=n,i.s[r>>1]=t}function Do(r,n,t,e,a,o){r=r|0,n=n|0,t=t|0,e=e|0,a=a|0,o=o|0;var f=0,s=0;f=c-32|0,c=f,n?(s=f+20|0,U[i.i[t+16>>2]](s,n,e,a,o),l8(f+8|0,s),n=i.i[f+12>>2],t=i.i[f+
8>>2],i.i[r>>2]=t,i.i[r+4>>2]=n,c=f+32|0):(k(o),k(e),Z(87708,50),p())}function _2(r,n){var t=0,e=0;e=i.i[r+8>>2];i:if(n>>>0>=128){if(t=2,n>>>0<2048)break i;t=n>>>0<65536?3:4}else t=1;E2(r,t),qr(n,i.i[r+
4>>2]+i.i[r+8>>2]|0),i.i[r+8>>2]=e+t}function yt(r,n,t,e){if(!(t>>>0<=e>>>0?(t|0)==(e|0):i.b[n+e|0]>-65)&&e){i.i[r>>2]=0;return}i.i[r+4>>2]=e,i.i[r>>2]=n,i.i[r+12>>2]=t-e,i.i[r+8>>2]=n+e}function Qi(r,n){
var t=0,e=0;t=c-16|0,c=t,Ts(t+8|0,n|0),n=i.i[t+8>>2],n?(l2(t,n,i.i[t+12>>2]),e=i.i[t>>2],n=i.i[t+4>>2],i.i[r+8>>2]=n,i.i[r+4>>2]=e):n=-2147483648,i.i[r>>2]=n,c=t+16|0}function b4(r){var n=0,t=0;for(n=
i.i[r+4>>2],t=i.i[r+12>>2]-n>>>4|0;;){if(t){m(i.i[n>>2],i.i[n+4>>2]),k(i.i[n+12>>2]),t=t-1|0,n=n+16|0;continue}break}mi(i.i[r+8>>2],i.i[r>>2],4,16)}function yi(r,n){var t=0,e=0,a=0;t=i.i[r+12>>2],e=i.
i[r>>2],(t|0)==(e|0)&&(Bo(r),e=i.i[r>>2],t=i.i[r+12>>2]),i.i[r+12>>2]=t+1,a=i.i[r+4>>2],r=i.i[r+8>>2]+t|0,E(a+T(r-(r>>>0>=e>>>0?e:0)|0,36)|0,n,36)}function l4(r,n,t,e){var a=0;a=c-16|0,c=a,t>>>0<e>>>0?
n=0:(t4(a+8|0,n+e|0,t-e|0),t=i.B[a+9],n=i.B[a+8]),i.b[r+1]=t,i.b[r]=n&1,c=a+16|0}function Lo(r){var n=0;if(M4(i.i[r+64>>2]),n=i.i[r+80>>2],n&&L4(n),H(i.i[r+48>>2],i.i[r+52>>2]),H(i.i[r+56>>2],i.i[r+60>>
2]),(r|0)!=-1)i:{if(n=i.i[r+4>>2]-1|0,i.i[r+4>>2]=n,n)break i;wi(r,4)}}function It(r,n,t,e){var a=0;a=c-16|0,c=a,t>>>0<=e>>>0?n=0:(At(a+8|0,i.B[n+e|0],16),t=i.i[a+12>>2],n=i.i[a+8>>2]),i.b[r+1]=t,i.b[r]=
n&1,c=a+16|0}function At(r,n,t){var e=0;t-2>>>0>=35?p():(e=n-48|0,n=n>>>0>57&&t>>>0>10?(n-65&-33)+10|0:e,i.i[r+4>>2]=n,i.i[r>>2]=n>>>0<t>>>0)}function i0(r,n){var t=0,e=0;if(t=i.i[n+8>>2],t)i:{if(e=i.
i[n+4>>2],n=v2(1,t),n||p(),!t)break i;E(n,e,t)}else n=1;i.i[r+8>>2]=t,i.i[r+4>>2]=n,i.i[r>>2]=t}function xt(r,n){var t=0,e=0,a=0;t=i.i[n+12>>2],t?(i.i[n+12>>2]=t-1,t=i.i[n+8>>2],e=t+1|0,a=i.i[n>>2],i.
i[n+8>>2]=e-(e>>>0>=a>>>0?a:0),E(r,i.i[n+4>>2]+T(t,36)|0,36)):i.i[r>>2]=8}function Si(r,n,t,e){i:{if(!(t>>>0<=e>>>0?(t|0)==(e|0):i.b[n+e|0]>=-64)&&e){n=0;break i}n=n+e|0,e=t-e|0}i.i[r+4>>2]=e,i.i[r>>2]=
n}function Mo(r,n,t,e,a){r=r|0,n=n|0,t=t|0,e=e|0,a=a|0;var o=0,f=0;o=c-32|0,c=o,n?(f=o+20|0,U[i.i[t+16>>2]](f,n,e,a),l8(o+8|0,f),n=i.i[o+12>>2],t=i.i[o+8>>2],i.i[r>>2]=t,i.i[r+4>>2]=n,c=o+32|0):(k(e),
Z(87708,50),p())}function Tt(r,n,t){var e=0,a=0;e=c-16|0,c=e,t=$(n|0,t|0)|0,g4(e+8|0,t),n=i.i[e+12>>2],a=i.i[e+8>>2],(a|0)==1&&k(n),k(t),i.i[r+4>>2]=n,i.i[r>>2]=a^1,c=e+16|0}function e0(r){var n=0,t=0,
e=0;for(n=i.i[r+4>>2],t=i.i[r+12>>2]-n>>>2|0;;){if(t){e=i.i[n>>2],e>>>0>1027&&Ea(e|0),t=t-1|0,n=n+4|0;continue}break}P2(i.i[r+8>>2],i.i[r>>2])}function Fo(r){var n=0;if(K8(i.i[r+24>>2],i.i[r+28>>2]),n=
i.i[r+32>>2],n&&U[i.i[n+12>>2]](i.i[r+36>>2]),F4(r+12|0),(r|0)!=-1)i:{if(n=i.i[r+4>>2]-1|0,i.i[r+4>>2]=n,n)break i;wi(r,4)}}function k4(r,n){var t=0,e=0;t=c-16|0,c=t,Qi(t+4|0,n),i.i[t+4>>2]!=-2147483648?
(i.i[r+8>>2]=i.i[t+12>>2],e=i.i[t+8>>2],i.i[r>>2]=i.i[t+4>>2],i.i[r+4>>2]=e):(i.i[r+8>>2]=0,i.i[r>>2]=0,i.i[r+4>>2]=1),k(n),c=t+16|0}function ui(r,n,t,e){var a=0;a=c-16|0,c=a,Lr(a+4|0,n,0,t,e),n=i.i[a+
8>>2],i.i[a+4>>2]==1?p():(i.i[r+4>>2]=i.i[a+12>>2],i.i[r>>2]=n,c=a+16|0)}function Ct(r,n){var t=0;t=c-16|0,c=t,U2(t+4|0,n,75874,16),i.i[t+4>>2]!=-2147483648?(i.i[r+8>>2]=i.i[t+12>>2],n=i.i[t+8>>2],i.i[r>>
2]=i.i[t+4>>2],i.i[r+4>>2]=n):(i.i[r+8>>2]=0,i.i[r>>2]=0,i.i[r+4>>2]=1),c=t+16|0}function Et(r,n,t){var e=0;return e=c-16|0,c=e,ei(e+8|0,r,n,t),t=0,i.i[e+8>>2]==1&&(r=i.i[e+12>>2],n=Y(r),k(r),t=(n&255)==
5),c=e+16|0,t}function jt(r,n){r=r|0,n=n|0,p()}function n0(r,n,t){var e=0,a=0;e=r+4|0,a=r,i.i[n>>2]!=-2147483648?(r=i.i[n+12>>2],i.i[e+8>>2]=0|i.i[n+8>>2],i.i[e+12>>2]=r,r=i.i[n+4>>2],i.i[e>>2]=i.i[n>>
2],i.i[e+4>>2]=r,Z0(t),r=0):(r=i.i[t+12>>2],n=0,i.i[e+8>>2]=n|i.i[t+8>>2],i.i[e+12>>2]=r,r=i.i[t+4>>2],i.i[e>>2]=i.i[t>>2],i.i[e+4>>2]=r,r=1),i.i[a>>2]=r}function d4(r,n){var t=0,e=0;t=i.i[r+8>>2],(t|
0)==i.i[r>>2]&&(e=c-16|0,c=e,Oi(e+8|0,r,i.i[r>>2],1,4,32),i.i[e+8>>2]!=-2147483647?p():c=e+16|0),i.i[r+8>>2]=t+1,t=i.i[r+4>>2]+(t<<5)|0,r=i.i[n+4>>2],e=0,i.i[t>>2]=e|i.i[n>>2],i.i[t+4>>2]=r,r=i.i[n+12>>
2],i.i[t+8>>2]=i.i[n+8>>2],i.i[t+12>>2]=r,r=i.i[n+20>>2],i.i[t+16>>2]=i.i[n+16>>2],i.i[t+20>>2]=r,r=i.i[n+28>>2],i.i[t+24>>2]=i.i[n+24>>2],i.i[t+28>>2]=r}function Ot(r,n){var t=0;t=c-16|0,c=t,rt(t+8|0,
n),n=i.i[t+12>>2],n?(i.i[r+4>>2]=i.i[t+8>>2],i.i[r+8>>2]=i.i[n+52>>2],n=1):n=0,i.i[r>>2]=n,c=t+16|0}function Ki(r){var n=0,t=0,e=0;for(t=i.i[r+8>>2],e=i.i[r+4>>2],n=e;;){if(t){mi(i.i[n>>2],i.i[n+4>>2],
4,4),t=t-1|0,n=n+12|0;continue}break}mi(i.i[r>>2],e,4,12)}function y2(r,n,t,e){var a=0;a=1025;i:{e:switch(i.i[e>>2]-1|0){case 0:a=F((D=P(i.i[e+4>>2],i.i[e+8>>2])>>2,i.i[D]));break i;case 1:a=Di()|0;break i;case 2:
break i;default:break e}a=i.i[e+4>>2]}n=P(n,t),di(i.i[r>>2],i.i[n>>2],a|0),k(a)}function St(r,n){var t=0,e=0,a=0;return e=i.i[i.i[r+4>>2]>>2],t=i.d[i.i[r>>2]>>3],!i.i[n+40>>2]&(!(i.d[n+16>>3]>t)|i.B[i.
i[r+8>>2]]!=1)||(a=i.d[n+8>>3]>t+ +(e>>>0)),a}function r0(r){var n=0,t=0;for(n=i.i[r+4>>2],t=n+48|0,n=(i.i[r+12>>2]-n>>>0)/96|0;;){if(n){n=n-1|0,ee(t),t=t+96|0;continue}break}mi(i.i[r+8>>2],i.i[r>>2],
8,96)}function I2(r,n,t){var e=0,a=0,o=0;if(t)i:{for(;;){if(e=i.B[r],a=i.B[n],(e|0)==(a|0)){if(r=r+1|0,n=n+1|0,t=t-1|0,t)continue;break i}break}o=e-a|0}return o}function t0(r,n){var t=0,e=0,a=0,o=0;t=
c-16|0,c=t,pi(t,i.i[n>>2],i.i[n+4>>2],32),a=i.i[t>>2],e=i.i[t+4>>2],o=i.i[t+12>>2],i.i[n>>2]=i.i[t+8>>2],i.i[n+4>>2]=o,i.i[r+4>>2]=e,i.i[r>>2]=e?a:0,c=t+16|0}function h4(r){var n=0,t=0;for(n=i.i[r+4>>
2],t=(i.i[r+12>>2]-n>>>0)/12|0;;){if(t){m(i.i[n>>2],i.i[n+4>>2]),t=t-1|0,n=n+12|0;continue}break}ta(i.i[r+8>>2],i.i[r>>2])}function Rt(r,n,t,e,a){var o=0;o=c-32|0,c=o,i.i[o+28>>2]=37,i.i[o+24>>2]=75615,
i.i[o+20>>2]=a,i.i[o+16>>2]=e,i.i[o+12>>2]=24,i.i[o+8>>2]=75591,C0(r,n,t,o+8|0,3),c=o+32|0}function Ut(r,n){var t=0,e=0,a=0;t=i.i[n>>2],a=i.i[n+4>>2];i:{for(;;){if((t|0)!=(a|0)){if(e=t+4|0,i.i[n>>2]=e,
Qi(r,i.i[t>>2]),t=e,i.i[r>>2]==-2147483648)continue;break i}break}i.i[r>>2]=-2147483648}}function qt(r,n){var t=0,e=0,a=0,o=0,f=0,s=0;i.d[r+16>>3]=i.d[n+16>>3],i.d[r+8>>3]=i.d[n+8>>3],t=i.d[11018],e=i.
d[n>>3]+t,a=i.d[11019],o=i2(e,a),i.d[11019]=o,i.d[r>>3]=o,f=88144,s=t+i2(a-e,0),i.d[f>>3]=s}function w4(r,n,t,e){var a=0;a=c-32|0,c=a,i.i[a+28>>2]=0,F0(a+16|0,e,a+28|0),Zi(a+8|0,i.i[a+16>>2],i.i[a+20>>
2],n,t),n=i.i[a+12>>2],i.i[r>>2]=i.i[a+8>>2],i.i[r+4>>2]=n,c=a+32|0}function Ho(r){var n=0;i:if(_i(i.i[r+8>>2],i.i[r+12>>2]),k(i.i[r+24>>2]),_i(i.i[r+16>>2],i.i[r+20>>2]),(r|0)!=-1){if(n=i.i[r+4>>2]-1|
0,i.i[r+4>>2]=n,n)break i;wi(r,4)}}function zo(r,n,t,e,a){r=r|0,n=n|0,t=t|0,e=e|0,a=a|0;var o=0;o=c-16|0,c=o,i.i[o+12>>2]=a,i.i[o+4>>2]=e,i.i[o>>2]=1,i.i[o+8>>2]=t,n=Nn(n,8,o),W8(o),i.i[r+4>>2]=0,i.i[r+
8>>2]=0,i.i[r>>2]=n,c=o+16|0}function F0(r,n,t){var e=0;qr(n,t);i:if(n>>>0>=128){if(e=2,n>>>0<2048)break i;e=n>>>0<65536?3:4}else e=1;i.i[r+4>>2]=e,i.i[r>>2]=t}function Pt(r,n){var t=0,e=0;t=i.i[n+8>>
2],n=Vi(n),(n|0)!=1114112&&(n>>>0>=256?i.b[t]=1:e=1),i.b[r+1]=n,i.b[r]=e}function a0(r,n,t,e,a){for(var o=0;;){i:{if(t>>>0<a>>>0||xi(n+o|0,a,e,a))break i;o=o+1|0,t=t-1|0;continue}break}i.i[r+4>>2]=o,i.
i[r>>2]=t>>>0>=a>>>0}function Nt(r,n){var t=0,e=0;t=c-16|0,c=t,Si(t+8|0,76012,7916,n),e=i.i[t+12>>2],n=i.i[t+8>>2],i.i[r>>2]=n||1,i.i[r+4>>2]=n?e:0,c=t+16|0}function Dt(r){var n=0,t=0,e=0,a=0,o=0;for(n=
i.i[r>>2],a=i.i[r+4>>2];t=(n|0)==(a|0),!t&&(e=n+1|0,i.i[r>>2]=e,o=i.B[n],n=e,(o-48&255)>>>0<10););return t}function ai(r){var n=0,t=0,e=0;for(t=i.i[r+8>>2],e=i.i[r+4>>2],n=e;;){if(t){m(i.i[n>>2],i.i[n+
4>>2]),t=t-1|0,n=n+12|0;continue}break}ta(i.i[r>>2],e)}function p4(r,n){var t=0,e=0;for(n=T(n,12),t=va()|0;;){if(n){e=$(i.i[r+4>>2],i.i[r+8>>2])|0,ke(t|0,e|0)|0,k(e),n=n-12|0,r=r+12|0;continue}break}return t}
function Lt(r,n,t){var e=0;e=c-16|0,c=e,d8(e,n+24|0,t),Jt(r,n),i.i[r+16>>2]=0,i.i[r+20>>2]=0,i.b[r+40]=0,n=i.i[e+4>>2],t=0,i.i[r+24>>2]=t|i.i[e>>2],i.i[r+28>>2]=n,n=i.i[e+12>>2],i.i[r+32>>2]=i.i[e+8>>
2],i.i[r+36>>2]=n,c=e+16|0}function v4(r){var n=0;i:{e:{n:{r:{t:switch(n=i.i[r>>2],n-((n|0)!=0)|0){case 0:break t;case 1:break r;case 2:break n;case 3:break e;default:break i}k(i.i[r+8>>2]),H(n,i.i[r+
4>>2]);return}k(i.i[r+4>>2]);return}k(i.i[r+4>>2]);return}k(i.i[r+4>>2])}}function g4(r,n){var t=0,e=0,a=0;t=c-16|0,c=t,n=qc(n|0)|0,u0(t+8|0),a=i.i[t+12>>2],e=i.i[t+8>>2]&1,i.i[r>>2]=e,i.i[r+4>>2]=e?a:
n,c=t+16|0}function t2(r,n){var t=0;t=c-16|0,c=t,Y4(n)?(i.i[r+8>>2]=0,i.i[r>>2]=0,i.i[r+4>>2]=1):(ps(t+8|0,n|0),H0(r,i.i[t+8>>2],i.i[t+12>>2])),c=t+16|0}function Mt(r,n){var t=0;if(i.i[r>>2]==1)i:{if(t=
-1,n=(i.d[r+8>>3]-n)/1e3,n>=4294967295)break i;return r=n<4294967295&n>=0?~~n>>>0:0,(n>+(r>>>0))+r|0}else t=i.i[r+4>>2];return t}function Ft(r,n,t,e){var a=0;for(e=e&255;;){if(!((t|0)==(a|0)|(e|0)==i.
B[n+a|0])){a=a+1|0;continue}break}i.i[r+4>>2]=a,i.i[r>>2]=(t|0)!=(a|0)}function o0(r){var n=0,t=0,e=0;for(t=i.i[r+8>>2],e=i.i[r+4>>2],n=e;;){if(t){Q(n),Q(n+16|0),t=t-1|0,n=n+32|0;continue}break}Q4(i.i[r>>
2],e)}function m4(r,n){var t=0;i:if(E8(r),i.i[r+48>>2]==1){if(i.B[r+125])break i;n=Ic(n|0,i.i[r+52>>2])|0,t=i.i[r+68>>2],i.i[r+68>>2]=n,n=i.i[r+64>>2],i.i[r+64>>2]=1,H(n,t)}}function oi(r,n,t){var e=0;
return e=n,n=t&2097151,e>>>0>n>>>0?(r=T(n,272)+r|0,i.i[r+8>>2]!=5?r=i.i[r>>2]==(t|0)?r+8|0:0:r=0):r=0,r}function Ht(r,n){var t=0;t=c-32|0,c=t,Q2(t+12|0,i.B[(n&255)+86928|0]),n=i.B[t+31],i.i[r+4>>2]=n?
11:15,i.i[r>>2]=n?69178:69163,c=t+32|0}function B4(r){ca(r,12)}function zt(r){ca(r,16)}function Wt(r,n){return i.B[r+12]==i.B[n+12]&&N(i.i[r>>2]+8|0,i.i[r+4>>2],i.i[n>>2]+8|0,i.i[n+4>>2])?r=i.i[r+8>>2]==
i.i[n+8>>2]:r=0,r}function li(r,n,t){var e=0;return e=n,n=t&2097151,e>>>0>n>>>0?(r=T(n,104)+r|0,i.B[r+100]!=3?r=i.i[r>>2]==(t|0)?r+8|0:0:r=0):r=0,r}function Wo(r,n,t,e){r=r|0,n=n|0,t=t|0,e=e|0,Ni(r,n,
t,e,9)}function Go(r,n,t,e){r=r|0,n=n|0,t=t|0,e=e|0,Ni(r,n,t,e,10)}function Jo(r,n,t,e){r=r|0,n=n|0,t=t|0,e=e|0,Ni(r,n,t,e,1)}function Vo(r,n,t,e){r=r|0,n=n|0,t=t|0,e=e|0,Ni(r,n,t,e,0)}function Xo(r,n,t,e){
r=r|0,n=n|0,t=t|0,e=e|0,Ni(r,n,t,e,6)}function Qo(r,n,t,e){r=r|0,n=n|0,t=t|0,e=e|0,Ni(r,n,t,e,5)}function Ko(r,n,t,e){r=r|0,n=n|0,t=t|0,e=e|0,Ni(r,n,t,e,3)}function Yo(r,n,t,e){r=r|0,n=n|0,t=t|0,e=e|0,
Ni(r,n,t,e,2)}function Zo(r,n,t,e){r=r|0,n=n|0,t=t|0,e=e|0,Ni(r,n,t,e,7)}function $o(r,n,t,e){r=r|0,n=n|0,t=t|0,e=e|0,Ni(r,n,t,e,4)}function Gt(r,n){var t=0;return t=c-16|0,c=t,x2(t+8|0,r,n),i.i[t+8>>
2]&1?r=i.i[t+12>>2]:r=ac()|0,c=t+16|0,r}function a2(r,n,t,e,a){var o=0;o=c-16|0,c=o,Oi(o+8|0,r,n,t,e,a),i.i[o+8>>2]!=-2147483647?p():c=o+16|0}function o2(r,n,t,e){n=e?(t>>>0<=e>>>0?(t|0)==(e|0):i.b[n+
e|0]>=-64)?n:0:n,i.i[r+4>>2]=e,i.i[r>>2]=n}function Jt(r,n){var t=0,e=0;e=i.i[n>>2],t=i.i[e>>2]+1|0,i.i[e>>2]=t,t?(t=i.i[n+4>>2],i.b[r+12]=i.B[n+12],i.i[r+4>>2]=t,i.i[r>>2]=e,i.i[r+8>>2]=i.i[n+8>>2]):
p()}function Vt(r){var n=0;r=r&65535,n=r-500|0;i:{if(!(n>>>0<=4&(n|0)!=1|(r|0)==429)&&(n=0,(r|0)!=408))break i;n=1}return n}function Xt(r,n){var t=0;return t=c-16|0,c=t,n?(i.i[t+8>>2]=r,i.i[t+12>>2]=r+
n,r=Dt(t+8|0)):r=0,c=t+16|0,r}function Qt(r,n){var t=0,e=0,a=0;return t=i.i[r>>2]==-2147483648,e=i.i[n>>2],a=t&(e|0)==-2147483648,(e|0)==-2147483648|t||(a=xi(i.i[r+4>>2],i.i[r+8>>2],i.i[n+4>>2],i.i[n+
8>>2])),a}function y4(r,n,t,e){if(t)i:{if(n=v2(n,t),!e)break i;if(!n){n=0;break i}if(!t)break i;$4(n,t)}i.i[r+4>>2]=t,i.i[r>>2]=n}function _o(r,n){r=r|0,n=n|0;var t=0;if(!(!n|n-1&n))return t=-2147483648-
n>>>0>=r>>>0?n:0,t||p(),r&&(n=v2(t,r),n||p()),n|0;p()}function Ri(r,n,t){var e=0;e=c-16|0,c=e,h0(e+8|0,n,t),n=i.i[e+12>>2],H(i.i[r+8>>2],i.i[r+12>>2]),i.i[r+12>>2]=n,i.i[r+8>>2]=1,c=e+16|0}function H0(r,n,t){
var e=0;e=c-16|0,c=e,l2(e+8|0,n,t),n=i.i[e+8>>2],t=i.i[e+12>>2],i.i[r+8>>2]=t,i.i[r+4>>2]=n,i.i[r>>2]=t,c=e+16|0}function Ii(r,n,t,e){var a=0;a=c-16|0,c=a,Ei(a+8|0,mc(n|0,(D=P(t,e)>>2,i.i[D]))|0),n=i.
i[a+12>>2],i.i[r>>2]=i.i[a+8>>2],i.i[r+4>>2]=n,c=a+16|0}function Kt(r,n){var t=0;t=c-16|0,c=t,xs(t|0,n|0),i.i[t>>2]?(i.d[r+8>>3]=i.d[t+8>>3],n=1):n=0,i.i[r>>2]=n,i.i[r+4>>2]=0,c=t+16|0}function Yt(r,n,t){
r=r|0,n=n|0,t=t|0,ba(r,n,t,1)}function Zt(r,n,t){r=r|0,n=n|0,t=t|0,ba(r,n,t,0)}function A2(r){var n=0,t=0,e=0;for(n=i.i[r+8>>2],e=i.i[r+4>>2],t=e;;){if(n){k(i.i[t>>2]),n=n-1|0,t=t+4|0;continue}break}P2(
i.i[r>>2],e)}function $t(r,n){var t=0;n=Sc(n|0)|0,n>>>0>6?(n=4,t=16):(t=n<<2,n=i.i[t+86812>>2],t=i.i[t+86784>>2]),i.i[r+4>>2]=t,i.i[r>>2]=n}function _t(r){var n=0;return n=c-16|0,c=n,r>>>0>=2147483637?
p():(c=n+16|0,r=r+11&2147483644),r}function ef(r,n,t,e){if(r=r|0,n=n|0,t=t|0,e=e|0,!(!e|e-1&e))return e=-2147483648-e>>>0>=n>>>0?e:0,e||p(),r=f0(r,n,e,t),r||p(),r|0;p()}function Ui(){var r=0,n=0,t=0;return r=
c-16|0,c=r,Ci(r+4|0,85078,51),n=i.i[r+8>>2],t=hs(n|0,i.i[r+12>>2])|0,m(i.i[r+4>>2],n),c=r+16|0,t}function i8(r,n){var t=0,e=0,a=0;t=F(i.i[n>>2]),e=F(i.i[n+4>>2]),a=i.B[n+12],n=F(i.i[n+8>>2]),i.b[r+12]=
a,i.i[r+4>>2]=e,i.i[r>>2]=t,i.i[r+8>>2]=n}function z0(r,n){var t=0;t=c-16|0,c=t,n4(t+8|0,87980,n),n=i.i[t+12>>2],i.i[r>>2]=i.i[t+8>>2],i.i[r+4>>2]=n,c=t+16|0}function e8(r,n,t){var e=0;return e=c-16|0,
c=e,i.i[e+12>>2]=0,F0(e,t,e+12|0),r=b0(r,n,i.i[e>>2],i.i[e+4>>2]),c=e+16|0,r}function n8(r){var n=0;return n=c-32|0,c=n,i.i[n+24>>2]=7,i.i[n+20>>2]=69856,i.i[n+16>>2]=r,i.b[n+12]=8,r=$i(n+12|0),c=n+32|
0,r}function r8(r,n,t){var e=0;e=c-16|0,c=e,At(e+8|0,t&255,n),n=i.i[e+12>>2],i.i[r>>2]=i.i[e+8>>2],i.i[r+4>>2]=n,c=e+16|0}function I4(r,n,t){var e=0;e=c-16|0,c=e,Ei(e+8|0,_s(n|0,t|0)|0),n=i.i[e+12>>2],
i.i[r>>2]=i.i[e+8>>2],i.i[r+4>>2]=n,c=e+16|0}function t8(r){var n=0;n=r&65535,r=n-301|0;i:{if(!(1<<r&199&&r>>>0<=7)&&(r=0,n))break i;r=1}return r}function a8(r){var n=0,t=0;return n=c-16|0,c=n,W4(n+8|
0,r),r=i.i[n+12>>2],t=+ws(r|0),k(r),r=F(t<4294967295&t>=0?~~t>>>0:0),c=n+16|0,r}function W0(r,n){var t=0;return r=n-r,r>=4294967295?t=2147483647:(t=r<4294967295&r>=0?~~r>>>0:0,t=(r>+(t>>>0))+t|0,t=t>>>
0>=2147483647?2147483647:t),t}function G0(r,n,t,e){t>>>0<e>>>0?p():(i.i[r+4>>2]=e,i.i[r>>2]=n,i.i[r+12>>2]=t-e,i.i[r+8>>2]=n+e)}function o8(r){var n=0;i:{e:switch(i.B[r]-5|0){case 0:n=i.B[i.i[r+4>>2]+
34|0];break i;case 3:n=1;break i;case 4:break e;default:break i}n=!i.i[r+4>>2]}return n&1}function f8(r){return(r-48>>>0<10|(r&2097119)-65>>>0<26|r>>>0>127)&(r|0)!=1114112}function s8(r,n,t,e){i.i[n+8>>
2]?(Yi(n,t,e),i.i[r+8>>2]=i.i[n+8>>2],t=i.i[n>>2],n=i.i[n+4>>2],i.i[r>>2]=t,i.i[r+4>>2]=n):(i.i[r>>2]=-2147483648,m(i.i[n>>2],i.i[n+4>>2]))}function nf(r,n,t){r=r|0,n=n|0,t=t|0;var e=0;e=c-16|0,c=e,i.
i[e+12>>2]=i.i[n>>2],n=e+12|0,Zt(e,n,t),J4(n),i.i[r>>2]=0,c=e+16|0}function rf(r,n,t){r=r|0,n=n|0,t=t|0;var e=0;e=c-16|0,c=e,i.i[e+12>>2]=i.i[n>>2],n=e+12|0,Yt(e,n,t),J4(n),i.i[r>>2]=0,c=e+16|0}function f0(r,n,t,e){
var a=0;return a=v2(t,e),a&&(n=n>>>0>e>>>0?e:n,n&&E(a,r,n),wi(r,t)),a}function Bi(r,n){var t=0;return t=c-16|0,c=t,J8(t+8|0,r,n),r=i.i[t+8>>2],r?c=t+16|0:p(),r}function Yi(r,n,t){var e=0;E2(r,t),e=i.i[r+
8>>2],t&&E(i.i[r+4>>2]+e|0,n,t),i.i[r+8>>2]=t+e}function c8(r,n){var t=0;t=c-16|0,c=t,Ei(t+8|0,Us(n|0)|0),n=i.i[t+12>>2],i.i[r>>2]=i.i[t+8>>2],i.i[r+4>>2]=n,c=t+16|0}function A4(r,n){var t=0;t=c-16|0,
c=t,Ei(t+8|0,Ec(n|0)|0),n=i.i[t+12>>2],i.i[r>>2]=i.i[t+8>>2],i.i[r+4>>2]=n,c=t+16|0}function x4(r,n){var t=0;t=c-16|0,c=t,Ei(t+8|0,zc(n|0)|0),n=i.i[t+12>>2],i.i[r>>2]=i.i[t+8>>2],i.i[r+4>>2]=n,c=t+16|
0}function u8(r,n){var t=0;t=c-16|0,c=t,Ei(t+8|0,t3(n|0)|0),n=i.i[t+12>>2],i.i[r>>2]=i.i[t+8>>2],i.i[r+4>>2]=n,c=t+16|0}function J0(r){var n=0;return n=c-16|0,c=n,X0(n+8|0,r),c=n+16|0,i.i[n+8>>2]&i.I[n+
12>>2]>65536}function tf(r){r=r|0;i:switch(i.B[r+40]){case 0:ki(i.i[r>>2]),k(i.i[r+8>>2]),k(i.i[r+16>>2]);return;case 3:S2(i.i[r+36>>2]),k(i.i[r+28>>2]),ki(i.i[r+20>>2]);break;default:break i}}function af(r,n){
r=r|0,n=n|0;var t=0,e=0;t=c-16|0,c=t,i.i[t+12>>2]=n,e=ko(t+12|0),k(n),i.i[r+4>>2]=0,i.i[r+8>>2]=0,i.i[r>>2]=e,c=t+16|0}function b8(r){var n=0,t=0;n=c-16|0,c=n,Ei(n+8|0,Rc()|0),t=i.i[n+12>>2],i.i[r>>2]=
i.i[n+8>>2],i.i[r+4>>2]=t,c=n+16|0}function T4(r,n){var t=0,e=0;t=i.i[n>>2],e=i.i[t>>2]+1|0,i.i[t>>2]=e,e?(i.i[r>>2]=t,i.b[r+12]=i.B[n+12],t=i.i[n+4>>2],n=i.i[n+8>>2],i.i[r+4>>2]=t,i.i[r+8>>2]=n):p()}
function l8(r,n){var t=0;t=c-16|0,c=t,ht(t+8|0,n),n=i.i[t+12>>2],i.i[r>>2]=i.i[t+8>>2],i.i[r+4>>2]=n,c=t+16|0}function of(r){var n=0,t=0,e=0;if(n=i.i[r+16>>2],t=i.i[r+12>>2],t)i:{if(e=i.i[n>>2],e&&U[e|
0](t),!i.i[n+4>>2])break i;wi(t,i.i[n+8>>2])}if((r|0)!=-1)i:{if(n=i.i[r+4>>2]-1|0,i.i[r+4>>2]=n,n)break i;wi(r,4)}}function C4(r){m(i.i[r>>2],i.i[r+4>>2]),m(i.i[r+12>>2],i.i[r+16>>2]),m(i.i[r+24>>2],i.
i[r+28>>2]),m(i.i[r+36>>2],i.i[r+40>>2]),L4(i.i[r+52>>2])}function ei(r,n,t,e){var a=0;a=1,n=gc(n|0,(D=P(t,e)>>2,i.i[D]))|0,fa(n)&&(k(n),a=0),i.i[r+4>>2]=n,i.i[r>>2]=a}function k8(r){for(var n=0,t=0;;){
if((n|0)!=24){t=r+n|0,m(i.i[t>>2],i.i[t+4>>2]),n=n+12|0;continue}break}}function V0(r,n){var t=0;t=i.i[n>>2],t>>>0>=2147483647?p():(i.i[n>>2]=t+1,i.i[r+4>>2]=n,i.i[r>>2]=n+4)}function E4(r){var n=0;return r>=
4294967295?n=2147483647:(n=r<4294967295&r>=0?~~r>>>0:0,n=(+(n>>>0)<r)+n|0,n=n>>>0>=2147483647?2147483647:n),n}function d8(r,n,t){var e=0;e=c-16|0,c=e,T4(e,n),i.b[r+12]=t,i.i[r>>2]=i.i[e>>2],n=i.i[e+8>>
2],i.i[r+4>>2]=i.i[e+4>>2],i.i[r+8>>2]=n,c=e+16|0}function h8(r,n,t,e,a,o){r=r|0,n=n|0,t=t|0,e=e|0,a=a|0,o=o|0,p()}function ff(r,n){r=r|0,n=n|0;var t=0;if(r)i:{if(t=i.i[n>>2],t&&U[t|0](r),t=i.i[n+4>>2],
!t)break i;ae(r,i.i[n+8>>2],t)}}function j4(r,n){var t=0,e=0;e=1,t=wa(i.i[n>>2])|0,fe(t)||(k(t),e=0),i.i[r+4>>2]=t,i.i[r>>2]=e,i.i[r+8>>2]=n}function w8(r){var n=0,t=0;t=oi(i.i[22015],i.i[22016],r);i:{
if(t&&(n=0,i.i[t+248>>2]))break i;Ye(r),n=1}return n}function p8(r,n){i.i[n>>2]==-2147483648?(n=r4(n+4|0),i.i[r>>2]=-2147483648,i.i[r+4>>2]=n):E(r,n,76)}function sf(r,n){r=r|0,n=n|0;var t=0,e=0;t=n-8|
0,e=i.i[t>>2],i.i[t>>2]=e+1,(e|0)<0?p():(i.i[r+4>>2]=n,i.i[r>>2]=84248)}function cf(r,n,t,e,a){r=r|0,n=n|0,t=t|0,e=e|0,a=a|0,r?U[i.i[n+16>>2]](r,t,e,a):(k(a),k(e),k(t),Z(87708,50),p())}function O4(r,n,t){
var e=0;e=c-16|0,c=e,tc(e+8|0,n|0,t|0),O2(r,i.i[e+8>>2],i.i[e+12>>2]),c=e+16|0}function v8(r,n){var t=0;i.i[n>>2]!=-2147483648?(k(i.i[n+12>>2]),i.i[r+8>>2]=i.i[n+8>>2],t=i.i[n>>2],n=i.i[n+4>>2],i.i[r>>
2]=t,i.i[r+4>>2]=n):i.i[r>>2]=-2147483648}function X0(r,n){var t=0;n=ea(n),n?(n=pa(i.i[n>>2])|0,t=1):t=0,i.i[r+4>>2]=n,i.i[r>>2]=t}function Q0(r,n,t){var e=0;e=c-16|0,c=e,rc(e+8|0,n|0,t|0),O2(r,i.i[e+
8>>2],i.i[e+12>>2]),c=e+16|0}function uf(r){r=r|0,ua(r,7)}function bf(r){r=r|0,ua(r,6)}function ni(r,n){var t=0;t=c-16|0,c=t,Kc(t+8|0,n|0),O2(r,i.i[t+8>>2],i.i[t+12>>2]),c=t+16|0}function g8(r,n){var t=0;
i.i[n>>2]==-2147483648?(i.i[r+8>>2]=i.i[n+12>>2],t=i.i[n+4>>2],n=i.i[n+8>>2],i.i[r>>2]=t,i.i[r+4>>2]=n):(i.i[r>>2]=-2147483648,O8(n))}function m8(r,n){var t=0;t=c-16|0,c=t,r3(t+8|0,n|0),O2(r,i.i[t+8>>
2],i.i[t+12>>2]),c=t+16|0}function S4(r,n){var t=0;t=c-16|0,c=t,Bc(t+8|0,n|0),H0(r,i.i[t+8>>2],i.i[t+12>>2]),c=t+16|0}function B8(r,n,t){(n|0)==-2147483648?n=0:(t=F(t),n=1),i.i[r+4>>2]=t,i.i[r>>2]=n}function x2(r,n,t){
var e=0;e=1,(n|0)!=1?e=0:n=F(t),i.i[r+4>>2]=n,i.i[r>>2]=e}function y8(r,n){var t=0;t=c-16|0,c=t,Vs(t+8|0,n|0),H0(r,i.i[t+8>>2],i.i[t+12>>2]),c=t+16|0}function I8(r,n){var t=0;t=i.i[n>>2],t&&U[t|0](r),
t=i.i[n+4>>2],t&&ae(r,i.i[n+8>>2],t)}function A8(r,n,t){n?(i.i[r+8>>2]=i.i[t+8>>2],n=i.i[t+4>>2],i.i[r>>2]=i.i[t>>2],i.i[r+4>>2]=n):(i.i[r>>2]=-2147483648,m(i.i[t>>2],i.i[t+4>>2]))}function lf(r){r=r|
0;i:{e:{n:switch(i.B[r+24]){case 0:k(i.i[r+4>>2]);break e;case 3:break n;default:break i}S2(i.i[r+20>>2])}ki(i.i[r>>2]),k(i.i[r+12>>2])}}function kf(r,n,t,e,a){r=r|0,n=n|0,t=t|0,e=e|0,a=a|0,r?U[i.i[n+
16>>2]](r,t,e,a):(k(a),k(t),Z(87708,50),p())}function T2(r,n,t,e,a){r=r|0,n=n|0,t=t|0,e=e|0,a=a|0,p()}function df(r,n){r=r|0,n=n|0;var t=0,e=0;t=n-8|0,e=i.i[t>>2]+1|0,i.i[t>>2]=e,e?(i.i[r+4>>2]=n,i.i[r>>
2]=87760):p()}function Zi(r,n,t,e,a){n=b0(e,a,n,t),i.i[r+4>>2]=a-t,i.i[r>>2]=n?t+e|0:0}function s0(r,n){i.i[n>>2]?p():(i.i[n>>2]=-1,i.i[r+4>>2]=n,i.i[r>>2]=n+4)}function $i(r){var n=0,t=0;return n=Bi(
4,28),i.i[n>>2]=1,i.i[n+4>>2]=1,t=i.i[r+4>>2],i.i[n+8>>2]=0|i.i[r>>2],i.i[n+12>>2]=t,t=i.i[r+12>>2],i.i[n+16>>2]=i.i[r+8>>2],i.i[n+20>>2]=t,i.i[n+24>>2]=i.i[r+16>>2],n}function K0(r,n,t,e){return!r|!t?
r=!(r|t):r=N(r,n,t,e),r}function R4(r,n,t,e){r=r|0,n=n|0,t=t|0,e=e|0,p()}function hf(r,n,t,e){r=r|0,n=n|0,t=t|0,e=e|0,r?U[i.i[n+16>>2]](r,t,e):(k(e),k(t),Z(87708,50),p())}function U4(r,n){var t=0;T4(r+
24|0,n+24|0),Jt(r,n),i.b[r+40]=i.B[n+40],t=i.i[n+16>>2],n=i.i[n+20>>2],i.i[r+16>>2]=t,i.i[r+20>>2]=n}function c0(r,n){var t=0;uc(n|0)|0?(t=r,r=Zs(n|0)|0,o4(t,r),k(r)):(i.i[r+8>>2]=0,i.i[r>>2]=0,i.i[r+
4>>2]=4)}function q4(r,n,t,e,a){a?e=$(e|0,a|0)|0:e=1024,Ji(r,n,t,e),k(e)}function x8(r,n){var t=0,e=0;t=r,e=T(e2(i.i[r>>2]^T(e2(T(n,-862048943),15),461845907),13),5)-430675100|0,i.i[t>>2]=e}function T8(r,n,t,e){
(n|0)!=(e|0)&&(r=c-32|0,c=r,i.i[r+8>>2]=e,i.i[r+12>>2]=n,i.i[r+24>>2]=r+12,i.i[r+28>>2]=17,i.i[r+16>>2]=r+8,i.i[r+20>>2]=17,p()),n&&E(r,t,n)}function wf(r){r=r|0;var n=0;r=r-8|0,n=i.i[r>>2],i.i[r>>2]=
n+1,(n|0)<0?p():aa(r)}function pf(r,n,t,e,a,o){r=r|0,n=n|0,t=t|0,e=e|0,a=a|0,o=o|0,p()}function vf(r,n,t,e,a){r=r|0,n=n|0,t=+t,e=e|0,a=a|0,p()}function gf(r,n,t,e,a){r=r|0,n=n|0,t=+t,e=e|0,a=a|0,p()}function mf(r,n,t,e,a){
r=r|0,n=n|0,t=Se(t),e=e|0,a=a|0,p()}function P4(r,n,t,e,a){r=r|0,n=n|0,t=t|0,e=e|0,a=a|0,r?U[i.i[n+16>>2]](r,t,e,a):(k(a),Z(87708,50),p())}function Bf(r,n,t,e,a){r=r|0,n=n|0,t=Se(t),e=e|0,a=a|0,p()}function C8(r,n,t,e,a){
n=C2(e,a,n,t),i.i[r+4>>2]=a-t,i.i[r>>2]=n?e:0}function C2(r,n,t,e){return n>>>0>=e>>>0?r=V4(t,(n-e|0)+r|0,e):r=0,r}function E8(r){var n=0;n=i.i[r+64>>2],i.i[r+64>>2]=0,(n|0)==1&&(r=i.i[r+68>>2],Ds(r|0),
k(r))}function u0(r){var n=0,t=0;n=i.i[23122],t=i.i[23123],i.i[23122]=0,i.i[23123]=0,i.i[r+4>>2]=t,i.i[r>>2]=(n|0)==1}function yf(r,n,t,e){r=r|0,n=n|0,t=t|0,e=e|0,r?U[i.i[n+16>>2]](r,t,e):(k(t),Z(87708,
50),p())}function E2(r,n){var t=0;t=i.i[r+8>>2],i.i[r>>2]-t>>>0<n>>>0&&ur(r,t,n,1,1)}function j8(r,n,t){return i.i[r+8>>2]==(t|0)?r=I2(i.i[r+4>>2],n,t):r=1,!r}function j2(r,n){var t=0;t=i.i[r+8>>2],i.
i[r>>2]-t>>>0<n>>>0&&ur(r,t,n,4,12)}function Y0(r,n){var t=0;t=c-96|0,c=t,$2(t,88032,n),U0(r,t),c=t+96|0}function O8(r){r=(i.i[r>>2]==-2147483648?4:0)+r|0,m(i.i[r>>2],i.i[r+4>>2])}function S8(r,n){var t=0;
t=i.i[r+8>>2],i.i[r>>2]-t>>>0<n>>>0&&a2(r,t,n,4,4)}function Z0(r){var n=0;n=i.i[r>>2],(n|0)==1|n>>>0>3||m(i.i[r+4>>2],i.i[r+8>>2])}function R8(r,n,t){return r=r|0,n=n|0,t=t|0,r?r=U[i.i[n+16>>2]](r,t)|
0:(k(t),Z(87708,50),p()),r|0}function U8(r,n,t,e){return(n|0)==(e|0)?r=(I2(r,t,n)|0)!=0:r=1,r}function Ai(r){m(i.i[r>>2],i.i[r+4>>2]),m(i.i[r+12>>2],i.i[r+16>>2]),m(i.i[r+24>>2],i.i[r+28>>2])}function f2(r){
m(i.i[r>>2],i.i[r+4>>2]),m(i.i[r+12>>2],i.i[r+16>>2]),z(i.i[r+24>>2],i.i[r+28>>2])}function q8(r){return i.B[r+38]==1?r=j0(i.i[r+16>>2],i.i[r+20>>2]):r=0,r}function $0(r,n){var t=0,e=0,a=0;e=r,a=$(i.i[n+
4>>2],i.i[n+8>>2])|0,i.i[e+12>>2]=a,t=i.i[n+4>>2],i.i[r>>2]=i.i[n>>2],i.i[r+4>>2]=t,i.i[r+8>>2]=i.i[n+8>>2]}function N(r,n,t,e){return(n|0)==(e|0)?r=I2(r,t,n):r=1,!r}function b0(r,n,t,e){return n>>>0>=
e>>>0?r=I2(t,r,e):r=1,!r}function Y(r){var n=0,t=0;return n=dc(r|0)|0,t=n<<3,r=t&31,n>>>0>=7?7:(t&63)>>>0>=32?329220>>>r|0:((1<<r)-1&329220)<<32-r|50462976>>>r}function s2(r){m(i.i[r>>2],i.i[r+4>>2]),
ai(r+12|0),z(i.i[r+24>>2],i.i[r+28>>2])}function N4(r,n){i.i[r+4>>2]=i.i[n+8>>2],i.i[r>>2]=i.i[n>>2]!=-2147483648?i.i[n+4>>2]:0}function P8(r,n,t,e){return n>>>0>=e>>>0?r=Jr(r,e,t,e):r=0,r}function N8(r){
var n=0;i:if(n=i.i[r>>2],i.i[r>>2]=n-1,(n|0)==1){if((r|0)==-1||(n=i.i[r+4>>2],i.i[r+4>>2]=n-1,(n|0)!=1))break i;wi(r,4)}}function D8(r,n,t){t&&(n=v2(n,t)),i.i[r+4>>2]=t,i.i[r>>2]=n}function xi(r,n,t,e){
return(n|0)==(e|0)?r=V4(r,t,n):r=0,r}function L8(r){return(Y(r)&255)!=6&&(k(r),r=1024),r}function D4(r){var n=0,t=0,e=0,a=0;n=+le(),t=+ma(),e=r,a=+Aa(),i.d[e+16>>3]=a,i.d[r+8>>3]=t,i.d[r>>3]=n}function _i(r,n){
var t=0;i:if(t=i.i[r>>2]-1|0,i.i[r>>2]=t,!t){if((r|0)==-1||(t=i.i[r+4>>2]-1|0,i.i[r+4>>2]=t,t))break i;ae(r,4,n+11&-4)}}function _0(r,n){n=(n&255)<<2,i.i[r+4>>2]=i.i[n+86840>>2],i.i[r>>2]=i.i[n+86884>>
2]}function O2(r,n,t){n?H0(r,n,t):i.i[r>>2]=-2147483648}function S2(r){var n=0;n=i.i[r>>2]-1|0,i.i[r>>2]=n,n||Fo(r)}function L4(r){var n=0;n=i.i[r>>2]-1|0,i.i[r>>2]=n,n||Ho(r)}function l0(r){var n=0;n=
i.i[r>>2]-1|0,i.i[r>>2]=n,n||Lo(r)}function M8(r,n,t){(n|0)==1?k4(r,t):i.i[r>>2]=-2147483648}function ki(r){var n=0;n=i.i[r>>2]-1|0,i.i[r>>2]=n,n||Io(r)}function c2(r){var n=0,t=0;return n=i.i[r+4>>2],
t=$(n|0,i.i[r+8>>2])|0,m(i.i[r>>2],n),t}function ri(r,n,t,e){n=P(n,t),di(i.i[r>>2],i.i[n>>2],e|0),k(e)}function R2(r){var n=0;i:if(n=i.i[r>>2]-1|0,i.i[r>>2]=n,!n){if(B2(r+8|0),(r|0)==-1||(n=i.i[r+4>>2]-
1|0,i.i[r+4>>2]=n,n))break i;wi(r,4)}}function If(r,n){return r=r|0,n=n|0,r=i.i[r>>2],U[i.i[i.i[n+4>>2]+12>>2]](i.i[n>>2],i.i[r>>2],i.i[r+4>>2])|0}function Af(r,n){return r=r|0,n=n|0,r=i.i[r>>2],U[i.i[i.
i[n+4>>2]+12>>2]](i.i[n>>2],i.i[r+4>>2],i.i[r+8>>2])|0}function M4(r){var n=0;n=i.i[r>>2]-1|0,i.i[r>>2]=n,n||go(r)}function F8(r){return(li(i.i[22009],i.i[22010],r)|0)!=0}function H8(r){var n=0;n=i.i[r>>
2]-1|0,i.i[r>>2]=n,n||of(r)}function qi(r,n){var t=0;t=oa(n),i.i[r+4>>2]=n,i.i[r>>2]=t^1}function F4(r){i.i[r>>2]&&(sa(i.i[r+4>>2]),sa(i.i[r+8>>2]))}function Ei(r,n){var t=0;t=fa(n),i.i[r+4>>2]=n,i.i[r>>
2]=t^1}function F(r){return(r&-4)!=1024&&(r=a3(r|0)|0),r}function z8(r){i.I[r>>2]>=3&&m(i.i[r+4>>2],i.i[r+8>>2])}function u2(){i.i[21990]?p():i.i[21990]=-1}function ie(){i.i[21983]?p():i.i[21983]=-1}function xf(r,n){
r=r|0,n=n|0,ce(r,n,3)}function ee(r){i.B[r+40]==2?d0(r):gi(r)}function Tf(r,n){r=r|0,n=n|0,ce(r,n,2)}function Cf(r,n){r=r|0,n=n|0,ce(r,n,1)}function Ef(r,n){r=r|0,n=n|0,ce(r,n,0)}function ne(r,n,t){var e=0;
e=K4(n,t),Ci(r,n,t),i.i[r+12>>2]=e}function H4(r,n,t,e,a){R0(r+4|0,n,t,e,a),i.i[r>>2]=1}function W8(r){k(i.i[r+8>>2]),H(i.i[r>>2],i.i[r+4>>2]),k(i.i[r+12>>2])}function jf(r){r=r|0,u2(),br(r),i.i[21990]=
i.i[21990]+1,w2()}function Of(r,n){r=r|0,n=n|0;var t=0;t=bo(n),k(n),i.i[r+4>>2]=0,i.i[r+8>>2]=0,i.i[r>>2]=t}function i2(r,n){return r!=r||r<n?n:r}function G8(r,n){return n!=n||r<n?r:n}function J8(r,n,t){
n=v2(n,t),i.i[r+4>>2]=t,i.i[r>>2]=n}function U2(r,n,t,e){t=P(t,e),O4(r,i.i[n>>2],i.i[t>>2])}function Pi(r){(r|0)!=1&&(Z(84959,49),p())}function k0(r){return r=vs(r|0)|0,(r|0)==16777215?2:(r|0)!=0}function V8(r,n){
return r&1?r=F(n):r=X8(n),r}function Sf(r,n){return r=r|0,n=n|0,U[i.i[i.i[n+4>>2]+12>>2]](i.i[n>>2],i.i[r>>2],i.i[r+4>>2])|0}function d0(r){k(i.i[r>>2]),k(i.i[r+4>>2]),k(i.i[r+8>>2])}function re(r){z(
i.i[r+56>>2],i.i[r+60>>2]),G4(r+16|0)}function X8(r){return Y4(r)?r=Js(r|0)|0:r=F(r),r}function h0(r,n,t){var e=0,a=0;e=r,a=$(n|0,t|0)|0,i.i[e+4>>2]=a,i.i[r>>2]=0}function Q(r){k(i.i[r+12>>2]),m(i.i[r>>
2],i.i[r+4>>2])}function q2(r){i.i[r>>2]!=-2147483648&&Q(r)}function z4(r){i.i[r>>2]!=-2147483648&&ai(r)}function z(r,n){(r|0)!=-2147483648&&m(r,n)}function gi(r){M4(i.i[r+24>>2]),_i(i.i[r>>2],i.i[r+4>>
2])}function b2(r){i.B[r+52]!=2&&gi(r)}function W4(r,n){var t=0,e=0;t=r,e=L2(+(n>>>0))|0,i.i[t+4>>2]=e,i.i[r>>2]=0}function G4(r){i.i[r>>2]!=-2147483648&&Ai(r)}function te(r){i.i[r>>2]!=4&&Q8(r)}function Q8(r){
i.i[r>>2]!=3&&re(r)}function J4(r){r=r|0,r=i.i[r>>2],r&&S2(r)}function Rf(r){r=r|0,i.i[23122]=1,i.i[23123]=r}function ae(r,n,t){t&&wi(r,n)}function k(r){r>>>0>=1028&&Ea(r|0)}function K8(r,n){(r|0)!=2&&
k(n)}function Y8(r){k(i.i[r+16>>2]),d0(r+24|0)}function Z8(r,n){r&&I8(r,n)}function $8(r,n,t,e){return xi(r,n,t,e)^1}function Uf(r){r=r|0,r=r-8|0,mt(r),H8(r)}function qf(r,n,t){r=r|0,n=n|0,t=t|0,n&&wi(
r,t)}function l2(r,n,t){i.i[r+4>>2]=t,i.i[r>>2]=n}function _8(r,n,t){Yi(r,n,t-n|0)}function oe(r){return(Y(r)&255)!=0}function H(r,n){r&&k(n)}function ia(r){r&&ki(r)}function fe(r){return(Y(r)&253)==4}
function ea(r){return oa(i.i[r>>2])?r:0}function Pf(r,n,t,e,a,o){r=r|0,n=n|0,t=t|0,e=e|0,a=a|0,o=o|0,q4(r,t,e,a,o)}function V4(r,n,t){return!I2(r,n,t)}function G(r,n,t){return r=r|0,n=n|0,t=t|0,Yi(r,n,
t),0}function X4(r,n,t){Ji(r,n,t,1024)}function m(r,n){mi(r,n,1,1)}function Q4(r,n){mi(r,n,4,32)}function P2(r,n){mi(r,n,4,4)}function K4(r,n){return F((D=P(r,n)>>2,i.i[D]))}function na(r,n,t){S0(r,n,
t,69804)}function ra(r,n){r||k(n)}function Nf(r,n,t){return r=r|0,n=n|0,t=t|0,W(r,83948,n,t)|0}function Df(r){r=r|0,m(i.i[r>>2],i.i[r+4>>2])}function ta(r,n){mi(r,n,4,12)}function aa(r){Le(i.i[r+8>>2]),
N8(r)}function Lf(r){return r=r|0,c=c+r|0,c|0}function Mf(r,n){return r=r|0,n=n|0,_2(r,n),0}function oa(r){return(ys(r|0)|0)!=0}function fa(r){return(Is(r|0)|0)!=0}function Z(r,n){Cs(r|0,n|0),p()}function Y4(r){
return(Bs(r|0)|0)!=0}function Z4(r){return(bc(r|0)|0)!=0}function Ff(r,n,t,e,a,o){r=r|0,n=n|0,t=t|0,e=e|0,a=a|0,o=o|0,X4(r,t,e)}function sa(r){Es(r|0),k(r)}function Hf(r){r=r|0,N8(r-8|0)}function zf(r){
r=r|0,aa(r-8|0)}function Wf(r){r=r|0,mt(r-8|0)}function Gf(r){r=r|0,H8(r-8|0)}function se(r){return!(gs(r|0)|0)}function N2(r){return L2(+(r>>>0))|0}function Jf(){p()}function ca(r,n){var t=0;t=c-16|0,
c=t,Oi(t+8|0,r,i.i[r>>2],1,4,n),i.i[t+8>>2]!=-2147483647?p():c=t+16|0}function Ni(r,n,t,e,a){var o=0;o=c-16|0,c=o,i.i[o+12>>2]=e,i.i[o>>2]=0,i.i[o+8>>2]=t,n=Nn(n,a,o),W8(o),i.i[r+4>>2]=0,i.i[r+8>>2]=0,
i.i[r>>2]=n,c=o+16|0}function ua(r,n){var t=0;t=c-16|0,c=t,i.i[t>>2]=n,n=r4(t),i.i[r+4>>2]=1,i.i[r>>2]=n,c=t+16|0}function ba(r,n,t,e){var a=0;a=i.i[n>>2],i.i[n>>2]=0,a?(po(a+8|0,e,t),S2(a),i.i[r>>2]=
0):(k(t),Z(68328,28),p())}function E(r,n,t){var e=0,a=0;for(e=en()<<16,e>>>0<r+t>>>0|e>>>0<n+t>>>0&&p(),r>>>0>n>>>0?(a=t-1|0,t=-1,e=-1):e=1;;){if((t|0)!=(a|0)){i.b[r+a|0]=i.B[n+a|0],a=a+e|0;continue}break}}
function $4(r,n){for(r+n>>>0>en()<<16>>>0&&p();;){if(n){n=n-1|0,i.b[n+r|0]=0;continue}break}}function ce(r,n,t){i.i[r>>2]=t,i.i[r+12>>2]=i.i[n+8>>2],t=i.i[n>>2],n=i.i[n+4>>2],i.i[r+4>>2]=t,i.i[r+8>>2]=
n}function D2(r,n){var t=0,e=0,a=0;return t=n>>>16|0,e=r>>>16|0,n=n&65535,r=r&65535,a=T(n,r),n=(a>>>16|0)+T(n,e)|0,r=(n&65535)+T(r,t)|0,Wi=T(t,e)+(n>>>16|0)+(r>>>16)|0,a&65535|r<<16}function _4(r){return r?
31-z2(r-1^r)|0:32}function e2(r,n){var t=0,e=0;return t=n&31,e=(-1>>>t&r)<<t,t=r,r=0-n&31,e|(t&-1<<r)>>>r}function w0(r,n){var t=0,e=0;return t=n&31,e=(-1<<t&r)>>>t|0,t=r,r=0-n&31,e|(t&-1>>>r)<<r}var U=[
null,cn,$,_r,If,Af,Sf,mo,Co,Gi,Gi,Gi,L2,Gi,Gi,Pf,xf,Gi,Ff,gt,T2,T2,Oo,R4,h8,vf,T2,mf,R8,R4,To,Eo,h8,T2,R4,xo,Mo,Do,Po,Bf,pf,s4,yf,P4,s4,P4,Uo,cf,qo,s4,Ro,No,P4,gf,hf,kf,T2,T2,R8,So,Ao,jo,jt,jt,J4,rf,Yt,
nf,Zt,tf,uo,lf,ho,Df,G,Mf,Nf,Gi,sf,zf,wf,Hf,Ef,Cf,Tf,Gi,df,Uf,Wf,Gf,Jf];function en(){return Ee}function la(r){r=r|0;var n=en()|0,t=n+r|0;if(n<t&&t<65536&&t<=4096){if(Ee=t,t<<16<=bi.byteLength)return n;
var e=Math.min(Math.max(t,n+(n>>1)),4096),a=new ArrayBuffer(e<<16);new Int8Array(a).set(i.b),i.b=new Int8Array(a),i.s=new Int16Array(a),i.i=new Int32Array(a),i.B=new Uint8Array(a),i.S=new Uint16Array(
a),i.I=new Uint32Array(a),i.f=new Float32Array(a),i.d=new Float64Array(a),structuredClone(bi,{transfer:[bi]}),bi=a,x0=i.B}return n}function ka(){return bi=new ArrayBuffer(131072),i.b=new Int8Array(bi),
i.s=new Int16Array(bi),i.i=new Int32Array(bi),i.B=new Uint8Array(bi),i.S=new Uint16Array(bi),i.I=new Uint32Array(bi),i.f=new Float32Array(bi),i.d=new Float64Array(bi),c=65536,Wi=0,x0=i.B,Ee=bi.byteLength>>
16,z6(),{memory:Object.create(Object.prototype,{grow:{value:la},buffer:{get:function(){return bi}}}),authorizationOf:yo,callApi:zo,cancel:jf,clientFromConfig:X6,clientFromRequest:_6,connectAppUser:Wo,
disconnectAppUser:Go,getAccessToken:Jo,getConnection:Vo,getCurrentAppUserAccessToken:Xo,getCurrentAppUserConnection:Qo,getWorkspaceConnection:Ko,handleTimeout:K6,invalidate:no,isConnected:Yo,isCurrentAppUserConnected:Zo,
isWorkspaceConnected:$o,refuseRequest:uf,refuseServiceRole:bf,wasm_bindgen__convert__closures_____invoke__h2909a8534361d247:gt,__wbindgen_malloc:_o,__wbindgen_realloc:ef,__wbindgen_free:qf,__wbindgen_exn_store:Rf,
__wbindgen_destroy_closure:ff,__wbindgen_add_to_stack_pointer:Lf}}function Vf(r){try{const e=A.__wbindgen_add_to_stack_pointer(-16)>>>0;A.authorizationOf(e,I(r));var n=x().getInt32(e+0,!0),t=x().getInt32(
e+4,!0);if(x().getInt32(e+8,!0))throw R(t);return R(n)}finally{A.__wbindgen_add_to_stack_pointer(16)}}function Xf(r,n){try{const a=A.__wbindgen_add_to_stack_pointer(-16)>>>0;Q6(a,I(r),I(n));var t=x().
getInt32(a+0,!0),e=x().getInt32(a+4,!0);if(x().getInt32(a+8,!0))throw R(e);return R(t)}finally{A.__wbindgen_add_to_stack_pointer(16)}}function Qf(r,n,t,e){try{const f=A.__wbindgen_add_to_stack_pointer(
-16)>>>0;A.callApi(f,I(r),I(n),I(t),I(e));var a=x().getInt32(f+0,!0),o=x().getInt32(f+4,!0);if(x().getInt32(f+8,!0))throw R(o);return R(a)}finally{A.__wbindgen_add_to_stack_pointer(16)}}function Kf(r){
A.cancel(r)}function Yf(r){try{const e=A.__wbindgen_add_to_stack_pointer(-16)>>>0;Of(e,I(r));var n=x().getInt32(e+0,!0),t=x().getInt32(e+4,!0);if(x().getInt32(e+8,!0))throw R(t);return R(n)}finally{A.
__wbindgen_add_to_stack_pointer(16)}}function Zf(r,n){try{const a=A.__wbindgen_add_to_stack_pointer(-16)>>>0;A.clientFromConfig(a,I(r),I(n));var t=x().getInt32(a+0,!0),e=x().getInt32(a+4,!0);if(x().getInt32(
a+8,!0))throw R(e);return R(t)}finally{A.__wbindgen_add_to_stack_pointer(16)}}function $f(r,n){try{const a=A.__wbindgen_add_to_stack_pointer(-16)>>>0;A.clientFromRequest(a,I(r),I(n));var t=x().getInt32(
a+0,!0),e=x().getInt32(a+4,!0);if(x().getInt32(a+8,!0))throw R(e);return R(t)}finally{A.__wbindgen_add_to_stack_pointer(16)}}function _f(r,n,t){try{const o=A.__wbindgen_add_to_stack_pointer(-16)>>>0;A.
connectAppUser(o,I(r),I(n),I(t));var e=x().getInt32(o+0,!0),a=x().getInt32(o+4,!0);if(x().getInt32(o+8,!0))throw R(a);return R(e)}finally{A.__wbindgen_add_to_stack_pointer(16)}}function is(r,n,t){try{
const o=A.__wbindgen_add_to_stack_pointer(-16)>>>0;A.disconnectAppUser(o,I(r),I(n),I(t));var e=x().getInt32(o+0,!0),a=x().getInt32(o+4,!0);if(x().getInt32(o+8,!0))throw R(a);return R(e)}finally{A.__wbindgen_add_to_stack_pointer(
16)}}function es(r,n,t){try{const o=A.__wbindgen_add_to_stack_pointer(-16)>>>0;A.getAccessToken(o,I(r),I(n),I(t));var e=x().getInt32(o+0,!0),a=x().getInt32(o+4,!0);if(x().getInt32(o+8,!0))throw R(a);return R(
e)}finally{A.__wbindgen_add_to_stack_pointer(16)}}function ns(r,n,t){try{const o=A.__wbindgen_add_to_stack_pointer(-16)>>>0;A.getConnection(o,I(r),I(n),I(t));var e=x().getInt32(o+0,!0),a=x().getInt32(
o+4,!0);if(x().getInt32(o+8,!0))throw R(a);return R(e)}finally{A.__wbindgen_add_to_stack_pointer(16)}}function rs(r,n,t){try{const o=A.__wbindgen_add_to_stack_pointer(-16)>>>0;A.getCurrentAppUserAccessToken(
o,I(r),I(n),I(t));var e=x().getInt32(o+0,!0),a=x().getInt32(o+4,!0);if(x().getInt32(o+8,!0))throw R(a);return R(e)}finally{A.__wbindgen_add_to_stack_pointer(16)}}function ts(r,n,t){try{const o=A.__wbindgen_add_to_stack_pointer(
-16)>>>0;A.getCurrentAppUserConnection(o,I(r),I(n),I(t));var e=x().getInt32(o+0,!0),a=x().getInt32(o+4,!0);if(x().getInt32(o+8,!0))throw R(a);return R(e)}finally{A.__wbindgen_add_to_stack_pointer(16)}}
function as(r,n,t){try{const o=A.__wbindgen_add_to_stack_pointer(-16)>>>0;A.getWorkspaceConnection(o,I(r),I(n),I(t));var e=x().getInt32(o+0,!0),a=x().getInt32(o+4,!0);if(x().getInt32(o+8,!0))throw R(a);
return R(e)}finally{A.__wbindgen_add_to_stack_pointer(16)}}function os(r){A.handleTimeout(r)}function fs(r){try{const e=A.__wbindgen_add_to_stack_pointer(-16)>>>0;af(e,I(r));var n=x().getInt32(e+0,!0),
t=x().getInt32(e+4,!0);if(x().getInt32(e+8,!0))throw R(t);return R(n)}finally{A.__wbindgen_add_to_stack_pointer(16)}}function ss(r,n){try{const e=A.__wbindgen_add_to_stack_pointer(-16)>>>0;A.invalidate(
e,I(r),I(n));var t=x().getInt32(e+0,!0);if(x().getInt32(e+4,!0))throw R(t)}finally{A.__wbindgen_add_to_stack_pointer(16)}}function cs(r,n,t){try{const o=A.__wbindgen_add_to_stack_pointer(-16)>>>0;A.isConnected(
o,I(r),I(n),I(t));var e=x().getInt32(o+0,!0),a=x().getInt32(o+4,!0);if(x().getInt32(o+8,!0))throw R(a);return R(e)}finally{A.__wbindgen_add_to_stack_pointer(16)}}function us(r,n,t){try{const o=A.__wbindgen_add_to_stack_pointer(
-16)>>>0;A.isCurrentAppUserConnected(o,I(r),I(n),I(t));var e=x().getInt32(o+0,!0),a=x().getInt32(o+4,!0);if(x().getInt32(o+8,!0))throw R(a);return R(e)}finally{A.__wbindgen_add_to_stack_pointer(16)}}function bs(r,n,t){
try{const o=A.__wbindgen_add_to_stack_pointer(-16)>>>0;A.isWorkspaceConnected(o,I(r),I(n),I(t));var e=x().getInt32(o+0,!0),a=x().getInt32(o+4,!0);if(x().getInt32(o+8,!0))throw R(a);return R(e)}finally{
A.__wbindgen_add_to_stack_pointer(16)}}function ls(){try{const n=A.__wbindgen_add_to_stack_pointer(-16)>>>0;A.refuseRequest(n);var r=x().getInt32(n+0,!0);if(x().getInt32(n+4,!0))throw R(r)}finally{A.__wbindgen_add_to_stack_pointer(
16)}}function ks(){try{const n=A.__wbindgen_add_to_stack_pointer(-16)>>>0;A.refuseServiceRole(n);var r=x().getInt32(n+0,!0);if(x().getInt32(n+4,!0))throw R(r)}finally{A.__wbindgen_add_to_stack_pointer(
16)}}function ds(r){try{const e=A.__wbindgen_add_to_stack_pointer(-16)>>>0;J6(e,I(r));var n=x().getInt32(e+0,!0),t=x().getInt32(e+4,!0);if(x().getInt32(e+8,!0))throw R(t);return n>>>0}finally{A.__wbindgen_add_to_stack_pointer(
16)}}function hs(r,n){return I(Error(k2(r,n)))}function ws(r){return Number(g(r))}function ps(r,n){const t=hi(String(g(n)),A.__wbindgen_malloc,A.__wbindgen_realloc),e=ii;x().setInt32((r>>>0)+4,e,!0),x().
setInt32((r>>>0)+0,t,!0)}function vs(r){const n=g(r),t=typeof n=="boolean"?n:void 0;return V(t)?16777215:t?1:0}function gs(r){return!g(r)}function ms(r){return typeof g(r)=="function"}function Bs(r){const n=g(
r);return typeof n=="object"&&n!==null}function ys(r){return typeof g(r)=="string"}function Is(r){return g(r)===void 0}function As(r,n){return g(r)===g(n)}function xs(r,n){const t=g(n),e=typeof t=="nu\
mber"?t:void 0;x().setFloat64((r>>>0)+8,V(e)?0:e,!0),x().setInt32((r>>>0)+0,!V(e),!0)}function Ts(r,n){const t=g(n),e=typeof t=="string"?t:void 0;var a=V(e)?0:hi(e,A.__wbindgen_malloc,A.__wbindgen_realloc),
o=ii;x().setInt32((r>>>0)+4,o,!0),x().setInt32((r>>>0)+0,a,!0)}function Cs(r,n){throw new Error(k2(r,n))}function Es(r){g(r)._wbg_cb_unref()}function js(r){g(r).abort()}function Os(r,n){g(r).abort(g(n))}
function Ss(r){return g(r).aborted}function Rs(r){return I(x6(g(r)))}function da(r){const n=g(r).appId;return I(n)}function Us(r){const n=g(r).appUrl;return V(n)?0:I(n)}function nn(r,n){return I(Object.
assign(R(r),g(n)))}function qs(){const r=v6();return V(r)?0:I(r)}function Ps(r,n){const t=g(n).baseUrl;var e=V(t)?0:hi(t,A.__wbindgen_malloc,A.__wbindgen_realloc),a=ii;x().setInt32((r>>>0)+4,a,!0),x().
setInt32((r>>>0)+0,e,!0)}function ue(r){const n=g(r).bound;return I(n)}function Ns(r,n){const t=g(n).callDefaults,e=b3(t,A.__wbindgen_malloc),a=ii;x().setInt32((r>>>0)+4,a,!0),x().setInt32((r>>>0)+0,e,
!0)}function Ds(r){g(r).cancel()}function Ls(r,n){return g(r).charCodeAt(n>>>0)}function Ms(r,n,t,e){return I(U6(g(r),g(n),g(t),g(e)))}function be(r){const n=g(r).config;return I(n)}function Fs(r,n){return I(
A6(g(r),g(n)))}function Hs(r,n,t,e){return I(c6(R(r),R(n),R(t),R(e)))}function zs(r,n,t,e,a){return I(u6(g(r),g(n),R(t),R(e),R(a)))}function Ws(r,n,t,e,a){return I(b6(c3(r,n),R(t),R(e),R(a)))}function rn(r){
const n=g(r).credentials;return I(n)}function Gs(r){return g(r).deadline}function Js(r){return I(L6(g(r)))}function Vs(r,n){const t=hi(Cn(g(n)),A.__wbindgen_malloc,A.__wbindgen_realloc),e=ii;x().setInt32(
(r>>>0)+4,e,!0),x().setInt32((r>>>0)+0,t,!0)}function ha(r){return w6(g(r))}function Xs(r){const n=g(r).fetch;return V(n)?0:I(n)}function Qs(r){g(r).finish()}function Ks(r){return I(Rn(g(r)))}function Ys(){
return p0(function(r){return I(Rn(g(r)))},arguments)}function Zs(r){return I(Array.from(g(r)))}function $s(){return p0(function(r,n){const t=g(r).get(g(n));return V(t)?0:I(t)},arguments)}function _s(r,n){
const t=g(r)[g(n)];return V(t)?0:I(t)}function ic(r){return g(r).happened}function ec(r){return g(r).hasQuery}function nc(r){return g(r).hasUserinfo}function rc(r,n,t){const e=g(n).header(g(t));var a=V(
e)?0:hi(e,A.__wbindgen_malloc,A.__wbindgen_realloc),o=ii;x().setInt32((r>>>0)+4,o,!0),x().setInt32((r>>>0)+0,a,!0)}function tc(r,n,t){const e=g(n).header(g(t));var a=V(e)?0:hi(e,A.__wbindgen_malloc,A.
__wbindgen_realloc),o=ii;x().setInt32((r>>>0)+4,o,!0),x().setInt32((r>>>0)+0,a,!0)}function tn(r){const n=g(r).headers;return I(n)}function ac(){return I(d6())}function oc(r,n){const t=g(n).hostname,e=hi(
t,A.__wbindgen_malloc,A.__wbindgen_realloc),a=ii;x().setInt32((r>>>0)+4,a,!0),x().setInt32((r>>>0)+0,e,!0)}function fc(r,n){const t=g(n).href,e=hi(t,A.__wbindgen_malloc,A.__wbindgen_realloc),a=ii;x().
setInt32((r>>>0)+4,a,!0),x().setInt32((r>>>0)+0,e,!0)}function sc(r){const n=g(r).input;return I(n)}function cc(r){return Ga(g(r))}function uc(r){return Array.isArray(g(r))}function bc(r){return q6(g(
r))}function lc(r){return g(r).isSameToken}function kc(r){return g(r).isUnreadable}function dc(r){return j6(g(r))}function wa(r){const n=g(r).json;return I(n)}function pa(r){return g(r).length}function hc(){
return p0(function(r,n,t){g(r).listen(g(n),t>>>0)},arguments)}function wc(r){return g(r).maxDelay}function pc(r){return g(r).maxResponseBytes}function vc(r){return g(r).maxRetries}function gc(r,n){return I(
Un(g(r),g(n)))}function mc(r,n){const t=Un(g(r),g(n));return V(t)?0:I(t)}function Bc(r,n){const t=g(n).name,e=hi(t,A.__wbindgen_malloc,A.__wbindgen_realloc),a=ii;x().setInt32((r>>>0)+4,a,!0),x().setInt32(
(r>>>0)+0,e,!0)}function va(){return I(new Array)}function yc(){return I(new t6)}function Di(){return I(new Object)}function Ic(r,n){return I(new T6(r>>>0,n>>>0))}function ga(){return I(new Object)}function Ac(){
return I(new m6)}function ma(){return Date.now()}function le(){return performance.now()}function xc(r,n,t,e,a,o,f,s,u){g6(g(r),g(n),g(t),k2(e,a),o>>>0,f,s,g(u))}function Tc(r,n){g(r).observe(g(n))}function Cc(r){
const n=g(r).onAttempt;return V(n)?0:I(n)}function Ec(r){const n=g(r).onBehalfOf;return V(n)?0:I(n)}function jc(r){const n=g(r).options;return V(n)?0:I(n)}function Oc(r,n){const t=g(n).origin,e=hi(t,A.
__wbindgen_malloc,A.__wbindgen_realloc),a=ii;x().setInt32((r>>>0)+4,a,!0),x().setInt32((r>>>0)+0,e,!0)}function Ba(r){const n=g(r).origins;return I(n)}function Sc(r){return g(r).outcome}function Rc(){
const r=p6();return V(r)?0:I(r)}function Uc(r,n,t){const e=E6(k2(r,n),g(t));return V(e)?0:I(e)}function qc(){return p0(function(r){return I(JSON.parse(g(r)))},arguments)}function ya(r,n){return Date.parse(
k2(r,n))}function Ia(r){return g(r).progress}function Pc(r){const n=g(r).promise;return I(n)}function Nc(r,n){const t=g(n).protocol,e=hi(t,A.__wbindgen_malloc,A.__wbindgen_realloc),a=ii;x().setInt32((r>>>
0)+4,a,!0),x().setInt32((r>>>0)+0,e,!0)}function ke(r,n){return g(r).push(g(n))}function Aa(){return Math.random()}function Dc(r,n){return I(g(r).readText(n>>>0))}function Lc(r){const n=g(r).refusal;return I(
n)}function an(r,n){g(r).reject(g(n))}function Mc(r){return g(r).requestBits}function Fc(r,n){g(r).resolve(g(n))}function xa(r){return g(r).section}function Hc(r,n,t,e,a,o,f){return I(g(r).send(g(n),g(
t),g(e),g(a),R(o),f>>>0))}function zc(r){const n=g(r).service;return V(n)?0:I(n)}function Li(r,n,t){return I(g(r).set(g(n),g(t)))}function di(r,n,t){g(r)[g(n)]=g(t)}function Ta(r,n){g(r).amount=n>>>0}
function Wc(r,n){g(r).asGet=n!==0}function Mi(r,n,t){g(r)[R(n)]=R(t)}function Gc(r,n,t){g(r).method=k2(n,t)}function Jc(r,n){g(r).progress=n>>>0}function Vc(r,n){g(r).redirect=f3[n]}function Xc(r,n){g(
r).required=g(n)}function on(r,n){g(r).url=g(n)}function Qc(r,n){return g(r).setsHeader(g(n))}function Kc(r,n){const t=R6(g(n));var e=V(t)?0:hi(t,A.__wbindgen_malloc,A.__wbindgen_realloc),a=ii;x().setInt32(
(r>>>0)+4,a,!0),x().setInt32((r>>>0)+0,e,!0)}function Yc(r,n,t){return I(g(r).slice(n>>>0,t>>>0))}function Zc(r,n){const t=l3(g(n).slice(),A.__wbindgen_malloc),e=ii;x().setInt32((r>>>0)+4,e,!0),x().setInt32(
(r>>>0)+0,t,!0)}function Fi(r){return g(r).status}function Ca(r){return g(r).status}function $c(){return p0(function(r){return I(JSON.stringify(g(r)))},arguments)}function _c(r,n){const t=hi(JSON.stringify(
g(n)),A.__wbindgen_malloc,A.__wbindgen_realloc),e=ii;x().setInt32((r>>>0)+4,e,!0),x().setInt32((r>>>0)+0,t,!0)}function i3(r,n){const t=g(n).text;var e=V(t)?0:hi(t,A.__wbindgen_malloc,A.__wbindgen_realloc),
a=ii;x().setInt32((r>>>0)+4,a,!0),x().setInt32((r>>>0)+0,e,!0)}function e3(r,n,t){return I(g(r).then(g(n),g(t)))}function n3(r){const n=g(r).thrown;return I(n)}function r3(r,n){const t=g(n).token;var e=V(
t)?0:hi(t,A.__wbindgen_malloc,A.__wbindgen_realloc),a=ii;x().setInt32((r>>>0)+4,a,!0),x().setInt32((r>>>0)+0,e,!0)}function fn(r){const n=g(r).url;return I(n)}function t3(r){const n=g(r).user;return V(
n)?0:I(n)}function sn(r){const n=g(r).value;return I(n)}function cn(r,n){return I(u3(r,n,o3))}function L2(r){return I(r)}function $(r,n){return I(k2(r,n))}function a3(r){return I(g(r))}function Ea(r){
R(r)}function o3(r,n,t){try{const a=A.__wbindgen_add_to_stack_pointer(-16)>>>0;A.wasm_bindgen__convert__closures_____invoke__h2909a8534361d247(a,r,n,I(t));var e=x().getInt32(a+0,!0);if(x().getInt32(a+
4,!0))throw R(e)}finally{A.__wbindgen_add_to_stack_pointer(16)}}const f3=["follow","error","manual"];function I(r){F2===ji.length&&ji.push(ji.length+1);const n=F2;return F2=ji[n],ji[n]=r,n}const ja={register:()=>{},
unregister:()=>{}};function s3(r){r<1028||(ji[r]=F2,F2=r)}function c3(r,n){return r=r>>>0,Oa().subarray(r/4,r/4+n)}let M2=null;function x(){return(M2===null||M2.buffer.detached===!0||M2.buffer.detached===
void 0&&M2.buffer!==A.memory.buffer)&&(M2=new DataView(A.memory.buffer)),M2}function k2(r,n){return r=r>>>0,d3(un().subarray(r,r+n))}let de=null;function Oa(){return(de===null||de.byteLength===0)&&(de=
new Uint32Array(A.memory.buffer)),de}let he=null;function un(){return(he===null||he.byteLength===0)&&(he=new Uint8Array(A.memory.buffer)),he}function g(r){return ji[r]}function p0(r,n){try{return r.apply(
this,n)}catch(t){A.__wbindgen_exn_store(I(t))}}let ji=new Array(1024).fill(void 0);ji.push(void 0,null,!0,!1);let F2=ji.length;function V(r){return r==null}function u3(r,n,t){const e={a:r,b:n,cnt:1},a=(...o)=>{
e.cnt++;const f=e.a;e.a=0;try{return t(f,e.b,...o)}finally{e.a=f,a._wbg_cb_unref()}};return a._wbg_cb_unref=()=>{--e.cnt===0&&(A.__wbindgen_destroy_closure(e.a,e.b),e.a=0,ja.unregister(e))},ja.register(
a,e,e),a}function b3(r,n){const t=n(r.length*4,4)>>>0;return Oa().set(r,t/4),ii=r.length,t}function l3(r,n){const t=n(r.length*4,4)>>>0,e=x();for(let a=0;a<r.length;a++)e.setUint32(t+4*a,I(r[a]),!0);return ii=
r.length,t}function hi(r,n,t){let e=r.length,a=n(e,1)>>>0;const o=un();let f=0;for(;f<e;f++){const s=r.charCodeAt(f);if(s>127)break;o[a+f]=s}if(f!==e){f!==0&&(r=r.slice(f)),a=t(a,e,e=f+r.length*3,1)>>>
0;const s=un().subarray(a+f,a+e),u=h3.encodeInto(r,s);f+=u.written,a=t(a,e,f,1)>>>0}return ii=f,a}function R(r){const n=g(r);return s3(r),n}let we=new TextDecoder("utf-8",{ignoreBOM:!0});we.decode();const k3=2146435072;
let bn=0;function d3(r){return bn+=r.length,bn>=k3&&(we=new TextDecoder("utf-8",{ignoreBOM:!0}),we.decode(),bn=r.length),we.decode(r)}const h3=new TextEncoder;let ii=0,A;function Sa(r){A=r}const Ra=ji.
length;function w3(){ji.length=Ra,F2=Ra}const p3=100,v3=1e5;function ln(r){let n=v3;const t=(e,a)=>{if(typeof e=="bigint"||typeof e=="symbol")return String(e);if(typeof e!="object"||e===null)return e;
if(a===p3||n<=0)return"[not shown]";n--;try{const{toJSON:o}=e;if(typeof o=="function")return t(o.call(e),a+1);if(Array.isArray(e))return e.map(s=>t(s,a+1));const f=Object.entries(e).map(([s,u])=>[s,t(
u,a+1)]);return Object.fromEntries(f)}catch{return"[not readable]"}};return t(r,0)}var H2=class extends Error{name="Base44Error";kind;retryable;attempts;constructor(r,n,t,e,a,o){super(r),this.kind=o?.
kind??g3(n??0),this.retryable=o?.retryable??!1,this.attempts=o?.attempts??1;const{operation:f,integrationType:s,connectorId:u,retryAfter:b,requestId:l,hint:d}=o??{};Object.assign(this,Ua({status:n,code:t,
data:e,originalError:a,operation:f,integrationType:s,connectorId:u,retryAfter:b,requestId:l,hint:d}))}toJSON(){const{name:r,message:n,kind:t,status:e,operation:a,integrationType:o,connectorId:f}=this,
{retryable:s,attempts:u,retryAfter:b,requestId:l,hint:d}=this;return Ua({name:r,message:n,kind:t,status:e,code:ln(this.code),data:ln(this.data),operation:a,integrationType:o,connectorId:f,retryable:s,
attempts:u,retryAfter:b,requestId:l,hint:d})}static[Symbol.hasInstance](r){return Object.hasOwn(this,"prototype")&&!Object.hasOwn(this.prototype,kn)?Function.prototype[Symbol.hasInstance].call(this,r):
typeof r=="object"&&r!==null&&kn in r}};const kn=Symbol.for("base44-connectors.Base44Error");Object.defineProperty(H2.prototype,kn,{value:!0}),Object.defineProperty(H2,"name",{value:"Base44Error"});function Ua(r){
const n=Object.entries(r).filter(([,t])=>t!==void 0);return Object.fromEntries(n)}function g3(r){switch(r){case 401:return"unauthenticated";case 402:return"quota";case 403:return"forbidden";case 404:return"\
not_connected";case 429:return"rate_limited";case 301:case 302:case 303:case 307:case 308:return"redirect"}return r>=500&&r<=599?"server":r===0||r>=400&&r<=499?"bad_request":"invalid_response"}function pe(r,n,t,e=!1){
return{kind:r,message:n,hint:t,retryable:e,attempts:0}}function m3(){return pe("invalid_argument","An argument cannot be read: one of its getters throws","Check the getters of the arguments.")}function dn(r){
return typeof r=="object"&&r!==null&&"kind"in r&&!(r instanceof Error)}function B3(r){if(!(r instanceof Error))return!1;const{message:n}=r;return typeof n=="string"&&(n.startsWith("Maximum call stack \
size exceeded")||n==="too much recursion")}function ve(r,n){if(B3(r)||r instanceof H2)return r;const{message:t,status:e,code:a,data:o,...f}=dn(r)?r:m3(),s=new H2(t,e,a,o,void 0,f);return Error.captureStackTrace?.(
s,n),s}const qa=24;let v0;function y3(r){const n=r.stackPointer();let t=0,e=0,a=!1,o,f=!1;function s(B,C,j){const O=t===0?n:r.stackPointer();t++;try{return C(...j)}catch(S){const q=a;throw a=!0,q||(B||
(o=S),dn(S)&&r.stackPointer()===O&&(a=!1)),a?hn(S):S}finally{t--,a&&t===0&&u()}}function u(){try{const B=hn(o);r.restart(),e++,C6(),B6(B),f=!0,a=!1,o=void 0,b()}catch{}}function b(){f=!1;try{s6()}catch{
f=!0}}function l(){return t===0&&(a&&u(),f&&b()),!a}const d=B=>(...C)=>{if(!l())throw hn(o);if(t>=qa)throw I3();return s(!0,B,C)},h=(B,C)=>(...j)=>{try{const O=C();l()&&O===e&&s(!1,B,j)}catch{}},{exports:w}=r,
v=()=>e;$a({cancel:h(w.cancel,v),handleTimeout:h(w.handleTimeout,v),guardReaction(B){const C=e;return h(B,()=>C)}}),v0=d;const y=Object.keys(w).filter(B=>/^[a-z]/.test(B)).map(B=>[B,d(w[B])]);return Object.
fromEntries(y)}function I3(){return pe("invalid_argument",`Calls must not be nested more than ${qa} deep within one another's fetch`,"Have the fetch await something before it makes a call itself.")}function hn(r){
return pe("internal",`base44-connectors failed inside${r===void 0?"":` (${Cn(r)})`}: all calls under way were given up`,"This is a bug in base44-connectors: please report it. Calls that follow are not\
 affected.",!0)}var A3=Wa({authorizationOf:()=>Vf,callApi:()=>Qf,cancel:()=>Kf,clientFromConfig:()=>Zf,clientFromRequest:()=>$f,connectAppUser:()=>_f,disconnectAppUser:()=>is,getAccessToken:()=>es,getConnection:()=>ns,
getCurrentAppUserAccessToken:()=>rs,getCurrentAppUserConnection:()=>ts,getWorkspaceConnection:()=>as,handleTimeout:()=>os,invalidate:()=>ss,isConnected:()=>cs,isCurrentAppUserConnected:()=>us,isWorkspaceConnected:()=>bs,
refuseRequest:()=>ls,refuseServiceRole:()=>ks});let g0=ka();Sa(g0);const fi=y3({exports:A3,stackPointer:()=>g0.__wbindgen_add_to_stack_pointer(0),restart(){const{buffer:r}=g0.memory;r.byteLength>0&&structuredClone(
r,{transfer:[r]}),g0=ka(),Sa(g0),w3()}});function Pa(r,n){return ge(()=>wn(r,n),()=>!1,Pa)}function Na(r){return ge(()=>Da(r),()=>!!zi(r,"requiresAuth"),Na)}function wn(r,n){return pn(r)||fi.refuseRequest(),
fi.clientFromRequest(r.headers,n)}function Da(r,n){return fi.clientFromConfig(r,n)}function pn(r){return typeof zi(zi(r,"headers"),"get")=="function"&&zi(r,"appId")===void 0}function ge(r,n,t){const e={
state:m0(r,t)},a=m0(n,t),{serverUrl:o,appId:f,service:s}=e.state.credentials,u={connectors:T3(e),asServiceRole:{connectors:x3(e),cleanup(){}},setToken:function b(l){const d=m0(()=>l?fi.authorizationOf(
l):void 0,b);d!==void 0&&(e.state=l6(e.state,d))},getConfig:()=>({serverUrl:o,appId:f,requiresAuth:a}),cleanup(){}};if(s===void 0){const b=()=>m0(()=>fi.refuseServiceRole(),b);Object.defineProperty(u,
"asServiceRole",{get:b,set:d=>Object.defineProperty(u,"asServiceRole",{value:d,enumerable:!0,writable:!0}),enumerable:!1})}return u}function x3(r){return{getConnection:(n,t)=>Ti(r,e=>fi.getConnection(
e,n,t)),getAccessToken:(n,t)=>Ti(r,e=>fi.getAccessToken(e,n,t)),isConnected:(n,t)=>Ti(r,e=>fi.isConnected(e,n,t)),isWorkspaceConnected:(n,t)=>Ti(r,e=>fi.isWorkspaceConnected(e,n,t)),isCurrentAppUserConnected:(n,t)=>Ti(
r,e=>fi.isCurrentAppUserConnected(e,n,t)),getWorkspaceConnection:(n,t)=>Ti(r,e=>fi.getWorkspaceConnection(e,n,t)),getCurrentAppUserConnection:(n,t)=>Ti(r,e=>fi.getCurrentAppUserConnection(e,n,t)),getCurrentAppUserAccessToken:(n,t)=>Ti(
r,e=>fi.getCurrentAppUserAccessToken(e,n,t)),callApi:(n,t,e)=>Ti(r,a=>fi.callApi(a,n,t,e)),invalidate:function n(t){m0(()=>fi.invalidate(r.state,t),n)}}}function T3(r){return{connectAppUser:(n,t)=>Ti(
r,e=>fi.connectAppUser(e,n,t)),disconnectAppUser:(n,t)=>Ti(r,e=>fi.disconnectAppUser(e,n,t))}}async function Ti({state:r},n){try{return await n(r)}catch(t){throw t instanceof jn?C3(t.signal):La(ve(t,Ti),
r.options?.onError)}}function C3(r){const n=r.reason;return n===void 0?new DOMException("Aborted","AbortError"):n}function La(r,n){return r instanceof H2&&E3(r,n),r}async function E3(r,n){try{await n?.(
r)}catch{}}function m0(r,n){try{return r()}catch(t){throw ve(t,n)}}function vn(r,n,t){Ma(r);let e;const a=ge(()=>e=wn(n,t),()=>!1,vn);if(e?.credentials.service!==void 0){const{connectors:o}=a.asServiceRole,
f=r.asServiceRole;Ma(f),Object.defineProperty(f,"connectors",{value:o,writable:!0,enumerable:!0,configurable:!0})}return r}function Ma(r){if(!(typeof r=="object"&&r!==null))throw ve(pe("invalid_argume\
nt","client must be what createClientFromRequest of @base44/sdk returned","Pass the client of @base44/sdk first, then the request."),vn)}async function Fa(r,n,t){return await za(r,t,Fa).getConnection(
n,t)}async function Ha(r,n,t){return await za(r,t,Ha).getAccessToken(n,t)}function za(r,n,t){try{return ge(()=>pn(r)?wn(r,n):Da(r,n),()=>!1,t).asServiceRole.connectors}catch(e){throw La(e,j3(r,n))}}function j3(r,n){
try{return zi(n,"onError")??(pn(r)?void 0:zi(zi(r,"options"),"onError"))}catch{return}}const O3=(r,n)=>v0(Xf)(r,n),S3=r=>v0(Yf)(r),R3=r=>v0(fs)(r),U3=r=>v0(ds)(r);exports.Base44Error=H2,exports.__bindProvider=
O3,exports.__canRunInBackground=In,exports.__checkProvider=S3,exports.__failureOf=ye,exports.__identifyProvider=R3,exports.__isReport=dn,exports.__readText=Ie,exports.__sendOnce=xn,exports.__setTimer=
Sn,exports.__stepProvider=U3,exports.__toError=ve,exports.__toJson=ln,exports.createClient=Na,exports.createClientFromRequest=Pa,exports.getAccessToken=Ha,exports.getConnection=Fa,exports.withConnectors=
vn;
