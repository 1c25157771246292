/* @ts-self-types="./index.d.ts" */
var Un=Object.defineProperty,c6=(r,n)=>{let t=Object.setPrototypeOf({},null);for(var e in r)Un(t,e,{get:r[e],enumerable:!0});return n&1||Un(t,Symbol.toStringTag,{value:"Module"}),n&2?t:Object.preventExtensions(
t)};let J2,u6=0;function b6(r){J2||(Promise.resolve().then(()=>J2=void 0),J2=new Map);let n=J2.get(r);return n===void 0&&J2.set(r,n=++u6),n}function qn(){return!1}function Oi(r){return Object.assign(Object.
create(null),r)}function l6(r){switch(typeof r){case"undefined":return 0;case"boolean":return 1;case"number":return 2;case"string":return 3;case"object":return r===null?0:k6(r)?4:5;case"function":return 6;default:
return 7}}function k6(r){try{return Array.isArray(r)}catch{return!1}}const Pn=65536;function d6(r){return typeof r=="string"&&r.length<=Pn?r:void 0}function h6(r,n,t,e){return r+n+t+e}function w6(r){if(typeof r!=
"string"||r==="")return!1;for(let n=0;n<r.length;n++){const t=r.charCodeAt(n);if(t<32||t===127)return!1}return!0}function Nn(r){return Object.entries(r).flat()}function p6(r){try{if(!Array.isArray(r))
return;const n=new Array(Math.min(r.length,Pn));for(let t=0;t<n.length;t++)n[t]=r[t];return n}catch{return}}const v6=Symbol("unreadable");function Ln(r,n){try{return W(r,n)}catch{return v6}}function W(r,n){
if(!(typeof r!="object"||!r)&&!(!(n in r)||!g6(r,n)))return r[n]}function g6(r,n){if(Object.hasOwn(r,n))return!0;let t=Object.getPrototypeOf(r);for(;t&&!Object.hasOwn(t,n);)t=Object.getPrototypeOf(t);
return t!==null&&!m6(t)}function m6(r){return Object.getPrototypeOf(r)===null&&Object.hasOwn(r,"hasOwnProperty")}function B6(r){const n=[],t=a=>{if(typeof a!="object"||!a)return a;const o=Array.isArray(
a)?[]:{};return n.push([a,o]),o},e=t(r);for(let a=n.pop();a;a=n.pop()){const[o,f]=a;for(const s of Object.keys(o)){const u=t(o[s]);if(s in f){const b=Oi({value:u,writable:!0,enumerable:!0,configurable:!0});
Object.defineProperty(f,s,b)}else f[s]=u}}return e}function Dn(r){const n=[];try{let e=r;for(let a=0;a<3&&typeof e=="object"&&e;a++){const o=Re(W(e,"message"))||Re(W(e,"code"))||Re(W(e,"name"));o&&n.push(
o),e=Mn(e)}}catch{}const t=r===null?"null":typeof r;return n.length>0?n.join(": "):`fetch failed with ${t}`}function Mn(r){return W(r,"cause")??W(W(r,"errors"),"0")}const y6=8192;function Re(r){const n=r?
String(r):"";return n.length<=y6?n:""}const I6=4,A6=5,x6=6,T6=7;var Ue=class extends TypeError{};function qe(r){try{if(r instanceof Ue)return T6;let n=r;for(let t=0;t<3&&typeof n=="object"&&n;t++){const e=W(
n,"name");if(e==="NotCapable"||e==="PermissionDenied")return x6;if([W(n,"code"),W(n,"message")].some(O6))return A6;n=Mn(n)}}catch{}return I6}const C6=["bad port","certificate","CERT_","_CERT","VERIFY_\
LEAF_SIGNATURE"];function O6(r){return typeof r=="string"&&C6.some(n=>r.includes(n))}async function Pe(r,n,t){const e=W(r,"body");if(t&&S6(r,n))return{text:await r.text(),isTruncated:!1};if(!j6(e)){const s=await r.
text();if(typeof s!="string")throw new Ue("text must give a string");return E6(s,n)}const a=e.getReader(),o=new TextDecoder;let f="";for(let s=n;;){const{done:u,value:b}=await a.read();if(u)return{text:f+
o.decode(),isTruncated:!1};if(b.byteLength>s)return f+=o.decode(b.subarray(0,s)),Fn(a),{text:f,isTruncated:!0};s-=b.byteLength,f+=o.decode(b,{stream:!0})}}function j6(r){return typeof r?.getReader=="f\
unction"}function S6({headers:r},n){if(typeof r?.get!="function")return!1;const t=r.get("content-length"),e=Number(t);return String(e)===t&&e>=1&&e<=n&&!r.get("content-encoding")&&!r.get("transfer-enc\
oding")}function E6(r,n){if(r.length<=n/3)return{text:r,isTruncated:!1};const t=new TextEncoder().encode(r.slice(0,n+1));return t.length<=n?{text:r,isTruncated:!1}:{text:new TextDecoder().decode(t.subarray(
0,n)),isTruncated:!0}}async function Fn(r){try{await r?.cancel()}catch{}}let S0;function R6(r){S0=r}const{fetch:U6,Bun:Hn,Deno:E0}=globalThis,q6=!Hn&&!E0?.createHttpClient&&!!globalThis.process?.versions?.
undici;function R0(r){return r===U6}function zn(r,n){const t={init:n,client:void 0};if(Hn)return{init:{...n,keepalive:!1},client:void 0};if(q6)return R0(r)?{init:P6(n),client:void 0}:t;if(!E0?.version?.
deno||!E0.createHttpClient)return t;if(R0(r)&&typeof n.body=="string")return{init:{...n,body:new Blob([n.body])},client:void 0};try{const e=E0.createHttpClient({poolMaxIdlePerHost:0});return{init:{...n,
client:e},client:e}}catch{return t}}function P6(r){const{body:n}=r,t=r.headers instanceof Headers?Object.fromEntries(r.headers):r.headers,e=N6(n);if(!e)return r;const a={...t,"content-length":`${e.length}`};
return{...r,headers:a,body:e.body,credentials:"omit",duplex:"half"}}function N6(r){if(r instanceof FormData)return;if(typeof r=="object"&&r&&!(r instanceof URLSearchParams)){const t=(r instanceof Blob||
r instanceof ArrayBuffer||ArrayBuffer.isView(r))&&new Blob([r]);return t?{body:t.stream(),length:t.size}:void 0}const n=new TextEncoder().encode(String(r??""));return{body:new ReadableStream({start(t){
n.length>0&&t.enqueue(n),t.close()}}),length:n.length}}function X2(r){try{switch(r.message){case"Maximum call stack size exceeded":case"Maximum call stack size exceeded.":case"too much recursion":return!0;default:
return!1}}catch{return!1}}const L6=0,D6=1,Wn=2,M6=3,Ne=new Set;var F6=class{status=0;outcome=L6;value;#i;#e;#r=!1;#n;send(r,n,t,e,a,o){return Ne.add(this),Gn(this.#t(r,n,{...t,headers:{...e},body:a},o))}async#t(r,n,t,e){
try{this.#r=R0(r);const{signal:a}=this.#i=new AbortController,o={...t,signal:a},f=t.method==="GET"?void 0:zn(r,o);this.#n=f?.client;const s=await r(n,f?.init??o),u=H6(s);if(u)throw new Ue(u);const{status:b}=s;
if(W(s,"type")==="error")throw new TypeError("fetch gave a network error");if(a.aborted){Fn(s.body);return}if(this.status=b,this.#e=s,e===0||!s.ok)return;this.#o(await Pe(s,e,this.#r))}catch(a){this.#f(
a,qe(a));return}if(this.outcome===Wn)try{this.value=JSON.parse(this.value),this.outcome=D6}catch{}}readText(r){return Gn(this.#a(r))}async#a(r){try{this.#e&&this.#o(await Pe(this.#e,r,this.#r))}catch(n){
this.#f(n,qe(n))}}#o({text:r,isTruncated:n}){this.value=r,this.outcome=n?M6:Wn}#f(r,n){this.value=r,this.outcome=n}header(r){try{const n=W(this.#e,"headers")?.get(r);return typeof n=="string"&&n.length<=
z6?n:void 0}catch{return}}abort(){this.finish();try{this.#i?.abort()}catch(r){if(X2(r))throw r}}finish(){Ne.delete(this);const r=this.#n;this.#n=void 0;try{r?.close()}catch(n){if(X2(n))throw n}}};function H6(r){
const n=W(r,"status");return Number.isInteger(n)&&n>=0&&n<=999?typeof W(r,"text")!="function"?"text must be a function":typeof W(r,"ok")=="boolean"?void 0:"ok must be a boolean":"status must be an int\
eger from 0 to 999"}const z6=8192;function Gn(r){return{then(n){return r.then(S0.guardReaction(n))}}}function W6(){for(const r of[...Ne])try{r.abort()}catch{}}let Vn=0,Jn=0,Xn=.5;function Q2(){try{const r=performance.
now();U0(r)&&(Vn=r)}catch{}return Vn}function Qn(){try{const r=Date.now();U0(r)&&(Jn=r)}catch{}return Jn}function Kn(){try{const r=Math.random();U0(r)&&r>=0&&r<1&&(Xn=r)}catch{}return Xn}function G6(r){
try{const n=Date.parse(r);return U0(n)?n:NaN}catch{return NaN}}function U0(r){return typeof r=="number"&&r-r===0}function V6(r,n,t,e){return Object.freeze({credentials:r,options:n,appUrl:t,refusal:e})}
function J6(r,n,t,e,a){return Object.freeze({serverUrl:r,appId:n,service:t,user:e,onBehalfOf:e,headers:a})}function X6(r,n,t,e){return Object.freeze({callDefaults:r.slice(),fetch:n,onError:t,onAttempt:e})}
function Q6(r,n){const t=Object.freeze({...r.credentials,user:n});return Object.freeze({...r,credentials:t})}function K6(){try{return globalThis.fetch}catch(r){if(X2(r))throw r;return}}const Yn=new WeakMap;
let Y6=0;function Z6(r){let n=Yn.get(r);return n===void 0&&Yn.set(r,n=++Y6),n}function $6(){try{const{window:r}=globalThis;return r?.location?.href}catch{return}}function _6(){try{const r=globalThis.location?.
href;return typeof r=="string"?r:void 0}catch{return}}async function io(r,n,t,e,a,o,f,s){const u={operation:n,[t]:e,attempt:a,milliseconds:f,outcome:s};try{await r(o===0?u:{...u,status:o})}catch{}}let Le;
function Zn(r){const n=Le;return Le=r,n}const q0=new Set;var $n=class{signal;constructor(r){this.signal=r}},eo=class{promise;#i;#e;#r=Le;#n=0;#t;constructor(){if(this.promise=new Promise((r,n)=>{this.#i=
r,this.#e=n}),this.promise.then(void 0,_n),!this.#e)throw new RangeError("Maximum call stack size exceeded");q0.add(this)}resolve(r){this.#i(r),this.#a()}reject(r){this.#e(r),this.#a()}giveUp(r){this.
reject(r(this.#r))}abort(r){this.reject(new $n(r))}listen(r,n){ro(r,this),this.#t=r,this.#n=n}onAbort(r){q0.has(this)&&(this.abort(r),S0.cancel(this.#n))}#a(){q0.delete(this);const r=this.#t;r&&to(r,this)}};
function no(r){for(const n of q0)n.giveUp(r)}function _n(){}const P0=new WeakMap;function ro(r,n){const t=P0.get(r);if(t){t.calls.add(n);return}const e=new Set([n]),a=()=>{for(const o of e)try{o.onAbort(
r)}catch{Promise.resolve(o).then(f=>f.onAbort(r)).catch(_n)}};r.addEventListener("abort",a),P0.set(r,{calls:e,listener:a})}function to(r,n){const t=P0.get(r);if(!(!t?.calls.delete(n)||t.calls.size>0)){
P0.delete(r);try{r.removeEventListener("abort",t.listener)}catch{}}}function ao(r,n){return{accessToken:r,connectionConfig:n}}function oo(r){const n=Oi(r);return{success:n.success,phase:n.phase,status:n.
status_code??null,data:n.data,dataBase64:n.data_base64??null,contentType:n.content_type??null,headers:n.headers??{},creditsCharged:n.credits_charged??0}}function ir(r,n){const{setTimeout:t,clearTimeout:e}=globalThis,
a=t(n,r);return()=>e(a)}const N0=new Set;var fo=class{#i;constructor(r,n){N0.add(this);const t=()=>{N0.delete(this)&&S0.handleTimeout(n)};try{this.#i=ir(r,t)}catch{AbortSignal.timeout(r).addEventListener(
"abort",t)}}cancel(){N0.delete(this);try{this.#i?.()}catch{}}};function so(){for(const r of N0)r.cancel()}function co(r,n){try{const t=new URL(r,n),{username:e,password:a,search:o,hash:f}=t;return{href:`${t.
href}`,protocol:`${t.protocol}`,hostname:`${t.hostname}`,origin:`${t.origin}`,hasUserinfo:e+a!=="",hasQuery:o+f!==""}}catch(t){if(X2(t))throw t;return}}function uo(r,n){return new Error(`base44-connec\
tors needs ${r}`,n===void 0?{}:{cause:n})}const bo=globalThis;for(const r of["TextDecoder","TextEncoder","structuredClone"])if(bo[r]===void 0)throw uo(`${r}, which is missing here. In Jest's environme\
nt jsdom, begin the test file with /** @jest-environment node */, or use an environment that has fetch and its kin`);var L0,q,De;const lo=new TextEncoder;function D(r,n,t){lo.encodeInto(n,L0.subarray(
r));for(let e=0;e<t.length;e+=2)r+=t.charCodeAt(e),L0[r]=t.charCodeAt(e+1)}function ko(){D(65536,"assertion failed: self.is_char_boundary(new_len)to_digit: invalid radix -- radix must be in the range \
2 to 36 inclusive-The request's headers.get threw an error for \0\0\0 must be a number of \0 from \0 to \0\0#Base44 answered with JSON in which \0\0H","\xA5\xC0\xC0\xC0\b\xC0\xC0&\xC0"),D(65853,
'\0\0"no permission to use the network: \0\x001fetch resolved to something that is no Response: \0\0could not reach Base44: \0\0\0: \0\0Sheaders must have values that are strings of printable Latin-1 characters:\
 that of \0\x07 is not\0Refused to send credentials to \x005, which is not among trustedOrigins: nothing was sent\0/Refused to send credentials over plain http to \0: nothing was sent\0\bRequest \0# must have at\
 most 65536 characters\0\x001 must be a string of printable Latin-1 characters\0\0 must have at most \0\v characters',"\0\xC0%\xC04\xC0\x1B\xC0\xC0\xC0V\xC0*\xC0h\xC0\xC0&\xC04\xC0\xC0"),D(67589,
`\0? must be well-formed Unicode: it holds half of a surrogate pair\0>headers must have values of at most 65536 characters: that of \0
 is longer\0\0 must be a function\0headers must not set \0.: give the credential as token or serviceToken\0\0! is required and must be a string\0\0 must be a string\0\0; must not be "." or "..": in a URL the\
se name another route\0\0 must be true or false\0Base44 answered with more than \0 bytes (maxResponseBytes)\0no answer within \0 ms (\0)\0&copy_from_slice: source slice length (\0+) does not match destin\
ation slice length (\0)\0\0	 (status \0)\0`,"\0\xC0\x81\xC0\r\xC0,\xC01\xC0$\xC0\xC0>\xC09\xC0.\xC0\x07\xC0+\xC0-\xC0\xC0\v\xC0"),D(68182,"\0","\0\xC0"),D(68206,"\0)\0\0\0\0\0P\0\0\0\0\0\0	\0\0\0Error\0\0\0 \
\0U\0\0\0\0\0\0\0\0 \0U\0\0\0\0\0\0\0'","\0\xC0\x92\b\x93(\xDA"),D(68300," \0U\0\0\0\0\0\0\0","\b\xDB"),D(68348," \0U\0\0\0\0\0\0\0\0\0\0@\0\0\0\0\0\0\0\0\0A\0\0\0B\0\0\0@\0\0\0\0\0\0\0\0\0C\0\0\0D",
"\b\xDF"),D(68432,`App ID\0\0{\0\0\0\0B\0\0\0\0\0\0v\0\0\0\0<\0\0\0-\0\0\0optionstokenP\0\0\0\0&\0\0\x002\0\0\0P\0\0\0\0=\0\0\0\0\0\0kindmessageservicehint: refused to follow a redirect: it is forbidden by the option redirect, the\
 sixth in a row, hidden by the browser, not to https, or one that would repeat the request at another origin\0\0\0\0\v\0\0\0\0\0: the response is not JSON, or longer than maxResponseBytes\0|\f\0;\0\0\0: the connect\
ion has no access token\0\f\0$\0\0\0: fetch failed: statuserror/message error_description message error_summary errors/[]/message errors/[]/detail detail []/message Fault/Error/[]/Message err error titlehe\
ader:x-request-id header:request-id header:x-github-request-id header:x-slack-req-idrequestIdretryAfterneededgranteddata: Base44 gave no token within  ms (deadline); nothing was sentBase44 is slow or \
down: try again later.\0K\0(\0\0\0: no response within  ms (deadline), attempt The request may have reached : check before you send it again. is slow or down: try again later.abortedk\0\0\0\0\0\0\0*\0\0\0E\0\0\0,\
\0\0\0\0\0\0F\0\0\0G\0\0\0\0\0\0\0\0\0H\0\0\0operationbase44.invalid after  attemptsx-request-idintegrationTypeconnectorIdretryableattemptscode"\0\0\0"(): base44-state\0}\0\0\0\0\x1B\0\0'\0\0\0okretriedredirectedfailedcachedcoales\
cedhostCall again: the redirect is then followed anew.where a redirect led, which its new configuration does not nameheaderShorten the URL.h\0\0\0\0a URL that is too longlocationnamesectionoriginsbaseU\
rldeadlinemaxRetriesmaxDelaymaxResponseBytesjsonapplication/jsonjsonTypeboundfetchonAttemptcheckhttps:urlbodyrenewedrate_limitedaccountscopes\0\0:\0\0\0\0\0\0#\0\0\0:\0\0\0\0z\0\0\0\x07\0\0\0:\0\0\0\0\0\0\0\x007\0\0\0:\0\0\0\0\0\
\0\0\0\0\0\0x-base44-connector-errorretry-after\0:\0\0\0\0\0\0\0\0W\0\0\0:\0\0\0\0c\0\0\0\0\0\0:\0\0\0\0h\0\0\0\0\0\0:\0\0\0\0\0\0\0\0(\0\0\0:\0\0\0\0\0\0\0\0\0\0\0:\0\0\0\0S\0\0\0$\0\0\0baseDelaymilliseconds\0\0\0\b\0	\0\0\0\0\f\0\0\0\0\0\0\0\0\0\0\x7FmaxEntriesent\
ries\0\0\x008\0
\0\0\0B\0\x07\0\0\0\0\0\0@B\0retries\0\0\0
\0\0\0d\0\x07\0\0\0\0\0\0\0d\0\0\0bytes\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x7Fttl\0\0\0\0\0\0\0\f\0\0\0\0\0\0\0\0\0timeout\0\0\0\x07\0\0\0\0\f\0\0\0\0\0\0\0\0\0\x7F\0\0\b\0\0\0\0\f\0\0\0\0\0\0\0\0\0\x7F\0\0\b\0\0\0\0\f\0\0\0\0\0\0\0\0\0\0\x7FUnder base44 dev, calls go to production \
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
 again.Something other than Base44's API may have answered: check the server URL, and any proxy before it.\0`,"\u0124\xBA\xB7l\xC0\u02BF\xE2\x80\xA6\u01C7\xAA\xAF4\x9A0\xED\xD5D\xFF\xFF\xFF6\xBF \xD1\b\x84\f\xFF\xFF\xFF\xA4\xE0\x93\v\xC0\xFF\xFF\xFF\xB7\xFF\xFF\xFF\xC9\xFF\xFF\xFF\u05FB\xE2\x80\xA6"),
D(72976,`cachescopecredentialappretry:80:443addEventListenerremoveEventListenersignalforceRefreshallowInsecureHttptrustedOriginsonErrormetered_connector_requires_proxyinvalid_argumentinvalid_configura\
tioninsecure_urluntrusted_originunauthenticatedquotaforbiddenmeterednot_connectedserverbad_requestredirectnetworkinvalid_responseBearer appIdserverUrlhttps://base44.appheadersgetserviceTokenBase44-App\
-IdBase44-Service-AuthorizationAuthorizationBase44-StateX-Data-Envx-data-envBase44-Api-UrldevprodGMT GMT..0123456789ABCDEFexpsuccessphasephase is not a non-empty stringsuccess is not a booleanpathGETm\
ethodPOSTPUTPATCHDELETEHEADquery/external-auth/tokens//external-auth/tokens/connectors//app-user-auth/connectors//token/connectors//call/initiateIntegration typeConnector ID/apps/Tab	NewLine
excl!quot"QUOT"num#dollar$percnt%amp&AMP&apos'lpar(rpar)ast*midast*plus+comma,period.sol/colon:semi;lt<LT<equals=gt>GT>quest?commat@lsqb[lbrack[bsol\\rsqb]rbrack]Hat^lowbar_UnderBar_grave\`DiacriticalGr\
ave\`lcub{lbrace{verbar|vert|VerticalLine|rcub}rbrace}hyphen-dash-\0 \0\0\0\0 \0\b\0\0\0 \0\0\0\0# \0\0\0\0( \0\0\0\0- \0\0\0\x001 \0\x07\0\0\x008 \0\x07\0\0\0? \0\0\0\0C \0\0\0\0G \0\0\0\0L \0\0\0\0Q \0\0\0\0V \0\0\0\0Z \0\x07\0\0\0a \0\0\0\0f \0\0\
\0\0l \0\x07\0\0\0s \0\0\0\0w \0\0\0\0} \0\0\0\0\0 \0\0\0\0\0 \0\0\0\0\0 \0\x07\0\0\0\0 \0\0\0\0\0 \0\0\0\0\0 \0\0\0\0\0 \0\x07\0\0\0\0 \0\0\0\0\0 \0\x07\0\0\0\0 \0\0\0\0\0 \0\0\0\0\0 \0\x07\0\0\0\0 \0\0\0\0\0 \0\x07\0\0\0\0 \0	\0\0\0\0 \0\0\0\0\0 \0\0\0\0\0 \0\0\0\0\0 \0\x07\0\0\0\0 \0\x07\0\0\0\0 \0\0\
\0\0!\0\r\0\0\0!\0\0\0\0!\0\x07\0\0\0\x1B!\0\x07\0\0\0"!\0\0\0\0[redacted]\0\0\0\0\0\0\0\0\0\0\0\0\0\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\0\0"\0\0\0\0\0"\0\0\0\0\0"\0\0\0\0\0"\0\b\0\0\0%%25%2525%252525\0"\0\0\0\0\0"\0\0\0\0\0"\0\0\0\0\0"\0\x07\0\0\0&&amp;\0\0#\0\0\0\0#\0\0\0\0\0\0\0\0\0*\0\
\0\0\0\0\0acceptcontent-typex-app-idauthorizationon-behalf-ofx-origin-url\0D#\0\0\0\0\0\0J#\0\f\0\0\0\0\0V#\0\b\0\0\0\0\0^#\0\r\0\0\0\0\0\0^#\0\r\0\0\0\0\0k#\0\f\0\0\0\0\0\0w#\0\f\0\0\0\0\0__proto__localhost[::1].localhost127http:/apia\
ccess_tokenaccess_token is not a non-empty string of printable charactersconnection_configconnection_config is neither an object nor nullredirect_urlredirect_url is not a non-empty stringmsgloc: error\
detailNot FoundRequest failed with status code ; getConnectiongetAccessTokenisConnectedgetWorkspaceConnectionisWorkspaceConnectedgetCurrentAppUserConnectiongetCurrentAppUserAccessTokenisCurrentAppUser\
ConnectedcallApiconnectAppUserdisconnectAppUser: refused the token, and there is no other: the token does not cover this call: too many requests: not found: failed: refused the request (status )Call a\
nother service with a fetch of its own. If the origin is 's, give it as an option: origins.Use https://.\0\0\0&\0\r\0\0\0: refused to send its token to : nothing was sent therenot_configuredreconnectmissing_\
scopenot_foundrefusedReconnect  in the app's dashboard, or have the app's user connect again.the scope that this call needsAdd  to the scopes of the connector  (base44/connectors, or the app's dashboa\
rd), and connect it again., Send fewer requests to , and wait retryAfter seconds, or a minute if it is absent.The body was a stream, which cannot be replayed. Call again with a new body: the new token\
 is used.\0\\(\0c\0\0\0https://http://hostsbase}/lacksxlabelsconnectionConfig., which is no host in * has no base URL: give the option baseUrl, or an absolute URL, which is no part of a path needs connecti\
onConfig., which this connection does not havehttps://base.invalid/a URL with a user nameRemove the user name from the URL.a URL that cannot be parsedCorrect the URL.: its configuration comes with the\
 connection.-./*lacking_scopesx-oauth-scopesheader:x-accepted-oauth-scopes:adminscope=""resetdatesecondsepoch_secondswaittoken_rejectedifinsufficient_scopeheader:[]www-authenticate is not a service th\
at is known: give its origins as an option, such as origins: ["https://api.example.com"]\0\0\0\0\0\0\0\0\0'\0\0[airtable]
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
if 403 error_code PERMISSION_DENIED missing_scope
lacks the host of its workspace is not known: give it as options, such as origins: ["https://<workspace>.cloud.databricks.com"] and a baseUrl there

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
check
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
if 200 errors/[]/message * refused
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
lacks it is metered, so Base44 hands out no token: use callApi("x", \0\0\0)
like\0\0\0\0\0O\0\0\0\0\0\0\0\0\0I\0\0\0\f\0\0\0\0\0\0J\0\0\0K\0\0\0L`,`\u04C0\x82\b\x85\b\x88\b\x8F\b\x92\b\x95\b\x9B\b\xA2\b\xA7\b\xAE\b\xB3\b\xB8\b\xBF\b\xC3\b\xCA\b\xD3\b\xD9\b\xEA\b\xEF\b\xF6\b\xFDD\x8C\xBC\b\xBD\b\xBF\b\xC3\xEC\b\xED\b\xF0\b\xF5 \xE5\u0394\xB9\u2370\xE2\x80\xA6
\xF2\b\xDF`),D(84596,"\0\0\0M",""),D(84660,"\0\0K\0\0\0d\v\0\0\0\0\0\0\0H\0\0\0\0\0\0","\0\x99\xA9\b\x97"),D(84704,`\0\0M\0\0\0\0
\0\0%`,"\0\x86\b\x82"),D(84760,"\0\x07\0J\0\0\0L\0\0\0\0\0\0\0H\0\0\0\0\0\0\0","\0\xBA\xE3\b\xB1"),D(84848,`\0\0H\0\0\0\0\0\0\0
\0\0\0N\0\0\0O\0\0\0P\0\0\0Q\0\0\0\0\0\0\0\0\0\0\0\0\0\0options must be an objectfetch is required: this runtime has none of its own, so give one as an optionsignal must be an AbortSignalretry must be false, or an object \
of maxRetries, baseDelay and maxDelaycache must be true or false, or an object of ttl, maxEntries and scopescope must be "credential" or "app"trustedOrigins must be a list of origins such as "https://\
base44.app", without a user name, path or wildcardorigins must be a list of origins such as "https://api.example.com", without a user name, path or wildcardbaseUrl must be a URL at one of the service'\
s originsthe service must be an integration type such as "slack", or an object of service and appUser or workspacecalled \`Option::unwrap_throw()\` on a \`None\` value \0U\0\0\0\r\0\0$\0\0\0headers must have nam\
es of letters, digits and hyphensMap key is not a string and cannot be an object keyServer URL must be an absolute http:// or https:// URLServer URL must not hold a user name or passwordServer URL mus\
t not hold a query or a fragmentrefused to follow a redirect: POST and DELETE requests do not follow redirectsrefused to follow a redirect: it has no valid Location headerrefused to follow a redirect:\
 it leads to another originrefused to follow a redirect: its URL holds a user name or passwordrefused to follow a redirect: it is the fourth in a rowRequest is required and must be an objectRequest pa\
th is required and must be a stringRequest method must be one of GET, POST, PUT, PATCH, DELETE, or HEADRequest must be something that can be written as JSONBase44 answered with an empty body where JSO\
N was expectedBase44 answered with something that is not JSON\0\0,\0N\0\0\0\0\0\0%\0\0\0Base44-App-Id header is required, but is was not found on the requestInvalid authorization header format. Expected "Beare\
r <token>"Service token is required to use asServiceRole. Please provide a serviceToken when creating the client.Request is required and must be a Request: an object whose headers have a get methodCon\
figuration is required and must be an object with an appIdappId is required and must be a string of printable Latin-1 charactersheaders must be a plain object of names and values\0\0\0\0\0\0\0\0\0\0\0\0\0[\0d\
\0p\0\0\0\0\0\0\0	\0\0\0\r\0\0\0\f\0\0\0	\0\0\0\x07\0\0\0\0\0\0\b\0\0\0\x07\0\0\0\x07\0\0\0\0\0\0\0\0\x07'\0'\0'\0)\0+'\x004'\0 \x001\0\0\x009\0@\0*\0\0\0$\0\0\0\0\0\0\v\0\0\0\0\0\0\b\0\0\0\0%\0\0%\0&\0&&\x009&\x001&\0\0\0\0\0\0\0\0\0\0\0\0\0\0\f\0\0\0\0\0\0\0\0\0\0\0\0	\0\0\0\x07\0\0\0\r\0\0\0\f\
\0\0\0\0\0\0\v\0\0\0\b\0\0\0\x07\0\0\0\x07\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\f\0\0)\0 \0&\x001\0\0\x009\0@\0\0\0\0\x07\0\0\0
\0\0\0\0\0\0\0\0\0	\0\0\0\0\0\0\0\0\0\0\0\0\0\0`,"\0\xE3\b\x9A\x93\u0674\xE6\u0248\xDF$\xC0$\xC5\xEF`\xAE\xBE\xD3\xDF\xEF\xFE \xC0$\xC8\xCA\xD1\xDB\xE1\xE7"),D(87416,"R\0\0\0S\0\0\
\0T\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\r\0\0\0\0\0\0\v\0\0\0\0\0\0\0\0\0\x1B\0\0\0\0\0\0\0\0\0\x07\0\0\0\0\0\0\0\0\0\0$\0\f%\0%\0%%\0;%\0O%\0j%\0\0%\0\0%\0\0%\0\0%\0\0\0\0",
"T\xFF\x86\x9F\xA6\xB4"),D(87564,"\0\0\0U",""),D(87616,"r\x07\0G\0\0\0)\0\x001",""),D(87652,"\0\0P\0\0\0\0\0\0\0\0\0%\x07\0L\0\0\0\0\b\0\0\r","\0\xD4\x9A"),D(87895,"\
",""),D(88089,"",""),D(88324,"closure invok\
ed recursively or after being dropped\0\0V\0\0\0W\0\0\0X\0\0\0Y\0\0\0B\0V\0\0\0\0\0\0\0,\0\0\0B\0V\0\0\0\0\0\0\0 ","L\xC8\xBB"),D(88472,"\0\0P\0\0\0,\0\0	","\0\xD4"),D(88495,"\0","\0\x80"),D(88556,
"",""),D(88600,"",""),D(88620,"",""),D(88632,"\b",""),D(88652,"\b",""),D(88676,"\b",""),D(88700,"",""),D(88720,"",""),D(88732,"",""),D(88748,"",""),D(88780,"",""),D(88800,"",""),D(88816,"\0\0\0\
\0\0\0\0Z","")}var Me=new ArrayBuffer(16),ho=new Int32Array(Me);new Float32Array(Me);var wo=new Float64Array(Me);function p2(r){return ho[r]}function Fe(r){wo[0]=r}function p(){throw new Error("abort")}
var bi;const i={};var T=Math.imul,He=Math.fround,er=Math.abs,K2=Math.clz32,c,v2;function nr(r,n,t,e){var a=0,o=0,f=0,s=0,u=0,b=0,l=0,k=0,h=0,w=0,v=0,B=0,y=0,O=0,j=0,S=0,U=0,L=0;a=c-608|0,c=a,f=e<<2;i:{
e:{n:{for(;;){if((o|0)!=(f|0)){if(b=t+o|0,o=o+4|0,!ge(i.i[b>>2]))continue;break n}break}t=0,i.b[a+516]=0,i.i[a+504>>2]=-2147483648,i.i[a+496>>2]=0,i.i[a+488>>2]=0,i.i[a+476>>2]=5e3,i.i[a+480>>2]=0,i.i[a+
468>>2]=2,i.i[a+472>>2]=100,i.i[a+460>>2]=1e4,i.i[a+464>>2]=3e4,i.b[a+456]=2,i.i[a+440>>2]=0;break e}if(Bo(a+440|0,t,e),t=i.i[a+440>>2],(t|0)!=2)o=i.i[a+444>>2];else{w=Ct(a+444|0),K(n),K(n+16|0),D2(n+
44|0),D2(n+60|0),h0(n+32|0),t=1;break i}}if(C(a+68|0,a+448|0,72),i.i[a+64>>2]=o,i.i[a+60>>2]=t,Si(a+48|0,ac()|0),h=i.i[a+52>>2],w=i.i[a+48>>2],p0(a+40|0,88488),f=i.i[a+40>>2],e=i.i[f>>2],o=i.i[a+44>>2],
b=a+440|0,C(b,f+4|0,52),i.i[f>>2]=-2147483648,i.i[o>>2]=i.i[o>>2]+1,(e|0)!=-2147483647){f=a+280|0,C(f,b,52);e:{n:{r:{t:{if((e|0)!=-2147483648){if(i.i[a+440>>2]=e,C(a+444|0,f,52),!w)a:{if(!Ci(i.i[a+444>>
2],i.i[a+448>>2],i.i[n+4>>2],i.i[n+8>>2])||!Ci(i.i[a+456>>2],i.i[a+460>>2],i.i[n+20>>2],i.i[n+24>>2]))break a;C(a+204|0,f,52),i.i[a+200>>2]=e,l=1,e=i.B[a+248];break t}P4(a+440|0)}if(We(a+440|0,n+28|0,
68432,6),u=i.i[a+452>>2],o=i.i[a+448>>2],l=i.i[a+444>>2],e=i.i[a+440>>2],(e|0)==-2147483648){b=0,e=l;break r}if(i.i[a+400>>2]=u,i.i[a+396>>2]=o,i.i[a+392>>2]=l,i.i[a+388>>2]=e,u=0|i.i[n+4>>2],b=i.i[n+
8>>2],i.i[a+452>>2]=4,i.i[a+448>>2]=74753,i.i[a+440>>2]=u,i.i[a+444>>2]=b,s=a+548|0,Q(s,a+440|0,2),e=i.i[a+552>>2],f=w&1?h:1024,Wi(a+332|0,e,i.i[a+556>>2],f),d(f),m(i.i[a+548>>2],e),e=0,i.i[a+548>>2]=
0,k=i.i[a+332>>2],(k|0)!=-2147483648){if(i.i[a+476>>2]=i.i[a+368>>2],f=i.i[a+364>>2],i.i[a+468>>2]=i.i[a+360>>2],i.i[a+472>>2]=f,f=i.i[a+356>>2],i.i[a+460>>2]=i.i[a+352>>2],i.i[a+464>>2]=f,ca(s),i.i[a+
440>>2]=k,f=i.i[a+340>>2],i.i[a+444>>2]=i.i[a+336>>2],i.i[a+448>>2]=f,f=i.i[a+348>>2],i.i[a+452>>2]=i.i[a+344>>2],i.i[a+456>>2]=f,v=i.B[a+478],(v|0)!=2)a:{if(f=i.i[a+444>>2],s=i.i[a+448>>2],!S2(f,s,74753,
4))break a;if(i.B[a+476]){e=1;break a}if(i.B[a+477]){e=2;break a}u=i.i[a+456>>2],b=0,(v|0)==1&&(b=!F0(u,i.i[a+460>>2])),e=i.i[a+360>>2],v=i.i[a+356>>2],B=i.i[a+364>>2],m(i.i[a+452>>2],u),i.i[a+460>>2]=
o,i.i[a+456>>2]=l,i.i[a+452>>2]=6,i.i[a+448>>2]=73740,i.i[a+444>>2]=s,i.i[a+440>>2]=f,o=a+440|0,Q(a+548|0,o,3),u=i.i[a+552>>2],l=Z(u|0,i.i[a+556>>2])|0,m(i.i[a+548>>2],u),s0(a+200|0,n),s0(a+212|0,n+16|
0),ct(o,l),U=a,L=i2(o),i.i[U+252>>2]=L,i.i[a+244>>2]=B,i.i[a+248>>2]=b,i.i[a+236>>2]=v,i.i[a+240>>2]=e,i.i[a+232>>2]=s,i.i[a+228>>2]=f,i.i[a+224>>2]=k,K(a+388|0),l=0,e=(b|0)!=0;break t}Ii(a+440|0)}K(a+
388|0),s=4;break n}b=1;t:{a:{if(!(i.b[a+136]&1)&(e&1)){k=a+236|0,e=3;break a}if(i.i[a+124>>2]!=-2147483648)for(s=T(i.i[a+132>>2],12),k=a+236|0,f=i.i[a+244>>2],u=i.i[a+240>>2],o=i.i[a+128>>2],e=4;;){if(!s)
break a;if(s=s-12|0,v=o+8|0,B=o+4|0,o=o+12|0,!!Ci(i.i[B>>2],i.i[v>>2],u,f))break}e=5;break t}s0(a+376|0,k),b=0}if(k=i.i[a+252>>2],f=i.i[k>>2]+1|0,i.i[k>>2]=f,f||p(),o=-2147483648,f=i.i[a+200>>2],(f|0)!=
-2147483648&&(i.i[a+440>>2]=f,o=a+204|0,C(a+444|0,o,52),w?(P4(a+440|0),o=-2147483648):(C(a+548|0,o,52),o=f)),p0(a+32|0,88488),u=i.i[a+32>>2],f=i.i[u>>2],s=i.i[a+36>>2],v=a+388|0,B=u+4|0,C(v,B,52),i.i[u>>
2]=o,C(B,a+548|0,52),i.i[s>>2]=i.i[s>>2]+1,(f|0)==-2147483647&&p(),i.i[a+440>>2]=f,C(a+444|0,v,52),(f|0)!=-2147483648&&P4(a+440|0),!b){if(u=i.i[a+380>>2],b=i.i[a+384>>2],o=i.i[a+376>>2],J4(k),s=4,!l)break n;
break r}l&&M(w,h),b=1024;break e}M(w,h)}i.i[a+144>>2]=e,i.b[a+140]=s,i.i[a+152>>2]=u,i.i[a+156>>2]=b,i.i[a+148>>2]=o,i.i[a+216>>2]=i.i[a+156>>2],f=i.i[a+152>>2],o=0,i.i[a+208>>2]=o|i.i[a+148>>2],i.i[a+
212>>2]=f,e=i.i[a+144>>2],i.i[a+200>>2]=i.i[a+140>>2],i.i[a+204>>2]=e,i.b[a+451]=2,f=a+548|0,o=a+140|0,e=a+440|0,_2(f,o,e),Y2(e,a+200|0,f),b=Z2(e),A2(o),k=0}for(f=Ei()|0,e=i.i[n+40>>2]<<5,o=i.i[n+36>>
2];;){if(e){ri(f|0,i.i[o+12>>2],i.i[o+28>>2]),e=e-32|0,o=o+32|0;continue}break}W8(a+24|0,i.i[n+44>>2],i.i[n+56>>2]),e=i.i[a+28>>2],o=i.i[a+24>>2],W8(a+16|0,i.i[n+60>>2],i.i[n+72>>2]),v=i.i[n+28>>2],f=
kc(i.i[n+12>>2],v|0,(o&1?e:1024)|0,(i.i[a+16>>2]&1?i.i[a+20>>2]:1024)|0,f|0)|0,i.i[a+556>>2]=a+116,i.i[a+552>>2]=a+108,i.i[a+548>>2]=a+100,s=i.i[a+80>>2],w=i.i[a+84>>2],h=i.i[a+88>>2],B=i.i[a+92>>2],O=
i.i[a+96>>2],l=i.B[a+76];e:{if(!((s|0)!=1e4|(w|0)!=3e4|((h|0)!=2|(B|0)!=100)|(t&1|((O|0)!=5e3|(l|0)!=2))))for(u=0,o=0;;){if((o|0)==12)break e;if(e=(a+548|0)+o|0,o=o+4|0,!!i.i[i.i[e>>2]>>2])break}for(i.
i[a+208>>2]=i.i[a+556>>2],e=i.i[a+552>>2],i.i[a+200>>2]=i.i[a+548>>2],i.i[a+204>>2]=e,o=0;;){if((o|0)!=12){e=i.i[(a+200|0)+o>>2],O2(a+8|0,i.i[e>>2],i.i[e+4>>2]),i.i[(a+440|0)+o>>2]=i.i[a+8>>2]&1?i.i[a+
12>>2]:1024,o=o+4|0;continue}break}e=i.i[a+448>>2],o=i.i[a+444>>2],u=i.i[a+440>>2],i.i[a+472>>2]=t&1?i.i[a+64>>2]:0,t=(l|0)==2,i.i[a+464>>2]=t?0:i.i[a+72>>2],i.i[a+460>>2]=t?0:i.i[a+68>>2],i.i[a+456>>
2]=O,i.i[a+452>>2]=B,i.i[a+448>>2]=h,i.i[a+444>>2]=w,i.i[a+440>>2]=s,i.i[a+468>>2]=(t?0:l)&255,u=dc(a+440|0,9,u|0,o|0,e|0)|0}k?t=F(i.i[k+24>>2]):t=1024,w=lc(f|0,u|0,t|0,b|0)|0,C(a+160|0,a+60|0,40),B=i.
i[a+120>>2],O=i.i[a+116>>2],j=i.i[a+104>>2],S=i.i[a+100>>2],C(a+200|0,n,76),f=i.i[a+240>>2],n=i.i[a+236>>2],h=i.i[a+232>>2],o=a+260|0,u=1,b=0;e:if(k){if(jt(a+440|0,i.i[k+8>>2],i.i[k+12>>2]),e=i.i[a+440>>
2],l=0,(e|0)==-2147483648)break e;u=i.i[a+444>>2],b=e,l=i.i[a+448>>2]}else l=0;for(H8(a+388|0,o),s=f<<5,t=a+452|0,o=n,e=o;;){if(s){y=i.i[o+12>>2],f=i.i[o+20>>2],i.i[t>>2]=0|i.i[o+16>>2],i.i[t+4>>2]=f,
i.i[t+8>>2]=i.i[o+24>>2],f=i.i[o+4>>2],i.i[a+440>>2]=i.i[o>>2],i.i[a+444>>2]=f,i.i[a+448>>2]=i.i[o+8>>2],d(i.i[o+28>>2]),d(y),y=i.i[a+460>>2],i.i[e+16>>2]=i.i[a+456>>2],i.i[e+20>>2]=y,y=i.i[a+452>>2],
i.i[e+8>>2]=i.i[a+448>>2],i.i[e+12>>2]=y,y=i.i[a+444>>2],i.i[e>>2]=i.i[a+440>>2],i.i[e+4>>2]=y,s=s-32|0,e=e+24|0,o=o+32|0;continue}break}if(t=0,nn(0,4),f=h<<5,s=(f>>>0)/24|0,o=n,h)e:{if(h=T(s,24),(h|0)==
(f|0))break e;if(!f){o=4;break e}if(o=w0(n,f,4,h),o)break e;p()}nn(0,4),f=i.i[a+392>>2],y=0,i.i[a+584>>2]=y|i.i[a+388>>2],i.i[a+588>>2]=f,i.i[a+592>>2]=i.i[a+396>>2],h=a+216|0,i.i[a+568>>2]=i.i[h+8>>2],
f=i.i[h+4>>2],i.i[a+560>>2]=i.i[h>>2],i.i[a+564>>2]=f,H8(a+596|0,a+244|0),i.i[a+580>>2]=(e-n>>>0)/24,i.i[a+576>>2]=o,i.i[a+572>>2]=s,i.i[a+556>>2]=l,i.i[a+552>>2]=u,i.i[a+548>>2]=b,Ur(a+496|0,a+548|0),
d(v),K(a+200|0),n=a+440|0,C(n,a+160|0,40),i.i[a+492>>2]=B,i.i[a+488>>2]=O,i.i[a+484>>2]=j,i.i[a+480>>2]=S,i.i[a+512>>2]=k,B0(Ft(n,F(w))),K4(a+124|0),M(i.i[a+108>>2],i.i[a+112>>2]);break i}p()}i.i[r+4>>
2]=w,i.i[r>>2]=t,c=a+608|0}function po(r,n){r=r|0,n=n|0;var t=0,e=0,a=0,o=0,f=0,s=0,u=0,b=0,l=0,k=0,h=0,w=0,v=0,B=0,y=0,O=0,j=0,S=0,U=0,L=0,H=0,X=0;t=c-192|0,c=t,i.i[t+32>>2]=n,e=x0(n|0)|0,i.i[t+36>>2]=
e,r8(t+24|0,Ha(e|0)|0),v=i.i[t+28>>2],i.i[t+52>>2]=v,B=i.i[t+24>>2],i.i[t+48>>2]=B,i.i[t+44>>2]=t+36,i.i[t+40>>2]=t+32,e=7;i:{e:{n:{r:{t:{a:{o:{f:{s:{u:{c:{l:switch(a=Cc(n|0)|0,S=a>>>0>=9?9:a,S-1|0){case 0:
break l;case 1:break c;case 2:break u;case 3:break e;case 4:break s;case 5:break f;case 6:break o;case 7:break a;case 8:break t;default:break r}a=vn(i.i[t+32>>2])|0,oi(t+16|0,B,v,69616,4),e=i.i[t+20>>
2];l:{if(L=0,H=Be(a),X=e,!(X?L:H))k:{if(hn(i.i[t+32>>2])&65280){s=t+96|0,Xi(s,a),f=t+56|0,k=i.i[t+96>>2],e=(k|0)==-2147483648,u=e?1:i.i[t+100>>2],Wi(f,u,e?0:i.i[t+104>>2],1024),m(e?0:k,u),m2(s,i.i[t+36>>
2]);b:{if(i.i[t+56>>2]!=-2147483648&&(e=Ae(i.i[t+32>>2])|0,i.i[t+152>>2]=e,s=o4(s,f,t+152|0,1,15),d(e),Ii(f),s))break b;i.i[t+148>>2]=47,i.i[t+144>>2]=69620,s=t+152|0,x2(s,i.i[t+100>>2],i.i[t+104>>2],
69667,63,t+144|0,1),e=Gi(s),e2(s),o=1}n2(t+96|0)}else b:{mr(t+96|0,t+32|0,i.i[t+36>>2],0),e=i.i[t+100>>2],o=1;d:switch(i.i[t+96>>2]){case 0:break k;case 2:break b;default:break d}pn(i.i[t+32>>2],e|0),
d(e);break k}if(d(a),a=1,!o)break l;break i}d(a)}f=(Dc(n|0)|0)!=0,e=2;break e}f=zi(i.i[t+32>>2])|0,e=f&65535,a=e-301|0,a>>>0>7|!(1<<a&199)?b=e?3:2:b=Ro(t+32|0,t+36|0)&255,y=f>>>8|0,e=3;break e}if(((zi(
i.i[t+32>>2])|0)-200&65535)>>>0<100&&Fc(n|0)|0){e=5;break e}tr(t+96|0,t+40|0),f=i.i[t+100>>2],U=f&-16777216,b=f>>>16|0,y=f>>>8|0,u=i.B[t+104],e=i.i[t+96>>2];break e}e=6;break n}e=6;break e}a=1,e=wr(11,
i.i[t+32>>2],1);break i}e=8;break e}e=8;break n}mr(t+96|0,t+32|0,i.i[t+36>>2],1),n=i.i[t+100>>2],e=i.i[t+96>>2],a=e;r:switch(e|0){default:pn(i.i[t+32>>2],n|0),d(n),e=0,a=0;break i;case 0:break i;case 2:
break r}e=n,a=1;break i}f=1}wt(t+172|0,Fa(i.i[t+32>>2])|0),o=Jc(i.i[t+36>>2])|0,s=Gc(i.i[t+36>>2])|0,h=+hc(n|0),a=hn(i.i[t+32>>2])|0,i.b[t+188]=a,i.b[t+185]=0,i.i[t+168>>2]=s,i.i[t+164>>2]=0,i.i[t+160>>
2]=o,i.d[t+152>>3]=h,l=a>>>8|0,i.b[t+189]=l,k=a>>>18|0,i.b[t+187]=k&1,w=a>>>17|0,i.b[t+186]=w&1,O=a>>>16|0,i.b[t+184]=O&1,h=+Q2(),j=+Kn();e:if(e>>>0>=2){o=11,a=4;n:{r:{t:switch(e-3|0){case 0:if(o=8,e=
f&255|y<<8,(b&255)!=3)a:switch(i.B[t+176]-1|0){default:if((b&255)==2|(l&255)>>>0>4)break n;i.b[t+189]=l+1,l=i.B[t+175],a=l,u=!a,f=0;o:{f:switch((e&65535)-301|0){case 0:case 1:f=(a|0)==1;break o;case 2:
break f;default:break o}f=1}e=u|k;o:{f:{s:{if(w&1){if(u=1,(e|f)&1)break s;if(i.B[t+174])break n}else u:{if(u=(b&255)==1,(e|f)&1)break s;a=4;c:switch(i.B[t+174]-1|0){case 1:break e;case 0:break c;default:
break u}if(u=0,(b&255)==1)break e;break f}if(!u|i.b[t+172]&1)break f;break n}if(e=1,k&1)break o}e=(l|0)!=0&f}i.b[t+186]=u,a=1,i.b[t+185]=1,i.b[t+187]=e,o=i.B[t+185]|i.B[t+186]<<8|e<<16;break e;case 1:
break e;case 0:break a}if((e&65535)>>>0<=399){if(i.B[t+173]){a=2;break e}}else if(a=2,!(w&1)|i.b[t+173]&1)break e;o=12;break n;case 1:p();case 3:a=t+96|0,s=t+152|0;a:if(f&1){if(e=0,w&1||!(k&1)&&(e=0,!(i.
b[t+172]&1)))break a;e=k|i.B[t+174]!=2}else e=0;i4(a,s,e&1,1,0,t,h,j),a=i.B[t+96]==5,e=a?2564:i.i[t+96>>2],s=a?0:i.i[t+100>>2],a=e,o=(s&255)<<24|e>>>8;break e;case 5:o=f&1?i.b[t+173]&1?9:12:9;break n;case 2:
break e;case 4:break r;default:break t}if(e=O&1,e&(f&1)){o=i.B[t+173]?2:12;break n}if(!e|(k&1|i.B[t+174]!=2))break r;o=i.B[t+173]?6:12;break n}i.b[t+185]=0,o=i.B[t+185]|i.B[t+186]<<8|i.B[t+187]<<16,a=
1;break e}a=4}else{o=12,a=4,l=3;n:{r:switch((u&255)-1|0){case 0:case 4:l=6;break n;case 2:l=4;break n;case 3:l=5;break n;case 1:break n;case 5:break r;default:break e}l=7}if(w&1){o=i.B[t+173]?l:12;break e}
b=(b&255)<<16|U|(f&255|(y&255)<<8);n:{r:{t:{a:switch((u&255)-1|0){case 0:if(O&1){o=i.B[t+173]?2:12;break e}else{i.s[t+96>>1]=256,i.b[t+184]=1;break n}case 2:i4(t+96|0,t+152|0,(k|i.B[t+174]!=2)&1,0,e,b,
h,j);break t;case 5:break a;default:break r}f=t+96|0,u=t+152|0;a:{if(!(k&1)&&(o=0,!(i.b[t+172]&1)))break a;o=k|i.B[t+174]!=2}i4(f,u,o&1,1,e,b,h,j)}if(i.B[t+96]!=5)break n}o=i.B[t+173]?l:12;break e}s=i.
i[t+100>>2],a=i.i[t+96>>2],o=(s&255)<<24|a>>>8}g3(n|0,i.B[t+188]|(i.B[t+186]<<17|i.B[t+184]<<16)|i.B[t+187]<<18|i.B[t+189]<<8);e:{n:switch(S-1|0){default:e=69922,f=7;r:{t:switch((a&255)-1|0){case 0:e=
69585,f=10;break r;case 2:b=o&1,e=b?69578:69929,f=b?7:12;break r;case 1:break e;case 3:break t;default:break r}if((o&255)==12&&(zi(i.i[t+32>>2])&65535)>>>0<=399){e=69576,f=2;break r}e=69595,f=6}i3(n|0,
(q=P(e,f)>>2,i.i[q]));break;case 0:case 3:break n}n:switch((a&255)-1|0){case 0:if(o&1)r:{if(a=t+96|0,yt(a,t+32|0),i.i[t+96>>2]==-2147483648)break r;e=Z(i.i[t+100>>2],i.i[t+104>>2])|0,pn(i.i[t+32>>2],e|
0),d(e),Ii(a)}p3(n|0,o>>>16&1),e=1024;r:{if(!(o&256)&&(Uo(t+8|0,t+40|0),e=i.i[t+12>>2],a=1,i.i[t+8>>2]&1))break r;B3(n|0,e|0),d(e),a=0}e=a?e:2;break i;case 2:za(i.i[t+32>>2],s|0),a=0,e=4;break i;case 3:
if((o&255)==12){a=0,e=5;break i}(o-2&255)>>>0>=6?(a=1,e=wr(o,i.i[t+32>>2],0)):(n=t+96|0,tr(n,t+40|0),a=1,e=vo(o,t+32|0,B,v,n));break i;case 1:break e;default:break n}e=o&1,a=0;break i}n=65536,((zi(i.i[t+
32>>2])|0)-200&65535)>>>0<100&&(n=Vc(i.i[t+36>>2])|0),za(i.i[t+32>>2],n|0),a=0,e=3}d(i.i[t+36>>2]),d(i.i[t+32>>2]),i.i[r+8>>2]=a,n=a&1,i.i[r+4>>2]=n?e:0,i.i[r>>2]=n?0:e,c=t+192|0}function vo(r,n,t,e,a){
var o=0,f=0,s=0,u=0,b=0,l=0,k=0,h=0,w=0,v=0,B=0,y=0,O=0,j=0,S=0,U=0;o=c-560|0,c=o,k=i.i[n>>2],a4(o+68|0,k),f=o+336|0,N4(f,n),$2(o+424|0,f,68866,145),i.i[o+488>>2]=i.i[o+424>>2],n=i.i[o+428>>2],i.i[o+480>>
2]=n,i.i[o+484>>2]=n,f=i.i[o+432>>2],i.i[o+492>>2]=n+T(f,12);i:{if(f)e:{if(i.i[o+484>>2]=n+12,s=i.i[n>>2],(s|0)==-2147483648)break e;f=i.i[n+8>>2],i.i[o+352>>2]=i.i[n+4>>2],i.i[o+356>>2]=f,i.i[o+348>>
2]=s;break i}i.i[o+356>>2]=0,i.i[o+348>>2]=0,i.i[o+352>>2]=1}for(k0(o+480|0),ci(o+544|0,o+68|0,o+348|0),f=i.i[o+548>>2],n=i.i[o+552>>2],i.i[o+424>>2]=0,i.i[o+428>>2]=1,i.i[o+432>>2]=0,s=(n>>>2|0)+((n&
3)!=0)|0,E2(o+424|0,s>>>0>=300?300:s),i.i[o+488>>2]=300,i.i[o+484>>2]=n+f,i.i[o+480>>2]=f,n=-300;s=Yi(o+480|0),!!((s|0)!=1114112&&(f0(o+424|0,s),n=n+1|0,n)););if(B=i.i[o+424>>2],s=i.i[o+428>>2],n=i.i[o+
432>>2],m(i.i[o+544>>2],f),(r&255)==3?(oi(o+56|0,t,e,69116,6),H0(o+544|0,o+336|0,i.i[o+56>>2],i.i[o+60>>2]),i.i[o+552>>2]||(Kt(o+480|0,i.i[o+344>>2]),b=i.i[o+484>>2],u=i.i[o+488>>2],d0(o+48|0,b,u,76438,
7),f=0,i.i[o+48>>2]==1&&(qi(o+40|0,b,u,i.i[o+52>>2]+7|0),l=i.i[o+44>>2],f=i.i[o+40>>2]),u=f||1,f=f?l:0,d0(o+32|0,u,f,76445,1),b2(o+24|0,u,f,i.i[o+32>>2]&1?i.i[o+36>>2]:0),f=i.i[o+24>>2],Ye(o+424|0,f||
1,f?i.i[o+28>>2]:0),m(i.i[o+480>>2],b),li(o+544|0),i.i[o+552>>2]=i.i[o+432>>2],f=i.i[o+428>>2],i.i[o+544>>2]=i.i[o+424>>2],i.i[o+548>>2]=f),i.i[o+488>>2]=i.i[o+552>>2],f=i.i[o+548>>2],i.i[o+480>>2]=i.
i[o+544>>2],i.i[o+484>>2]=f,oi(o+16|0,t,e,69122,7),H0(o+492|0,o+336|0,i.i[o+16>>2],i.i[o+20>>2])):(i.i[o+496>>2]=4,i.i[o+500>>2]=0,i.i[o+488>>2]=0,i.i[o+492>>2]=0,i.i[o+480>>2]=0,i.i[o+484>>2]=4),i.i[o+
552>>2]=i.i[o+488>>2],t=i.i[o+484>>2],i.i[o+544>>2]=i.i[o+480>>2],i.i[o+548>>2]=t,i.i[o+432>>2]=i.i[o+500>>2],t=i.i[o+496>>2],i.i[o+424>>2]=i.i[o+492>>2],i.i[o+428>>2]=t,t=o+68|0,Xr(o+360|0,t,o+544|0),
Xr(o+372|0,t,o+424|0),f=i.i[o+364>>2],y=i.i[o+368>>2],S=o,U=zi(k|0)&65535,i.i[S+480>>2]=U,o0(o+384|0,o+480|0),t=x0(k|0)|0,D4(o+396|0,t),d(t),t=r-2|0,(t&255)>>>0>5?(e=75321,b=21):(t=t<<2&1020,e=i.i[t+87188>>
2],b=i.i[t+87164>>2]),O=i.i[o+392>>2],w=i.i[o+388>>2],h=i.i[o+404>>2],u=i.i[o+400>>2],n)i.i[o+436>>2]=n,i.i[o+432>>2]=s,l=2,i.i[o+428>>2]=2,v=74951,i.i[o+424>>2]=74951,t=s;else{for(n=0;;){if((n|0)!=16){
t=(o+424|0)+n|0,i.i[t>>2]=1,i.i[t+4>>2]=0,n=n+8|0;continue}break}n=i.i[o+436>>2],l=i.i[o+428>>2],v=i.i[o+424>>2],t=i.i[o+432>>2]}j=i.B[a+8],i.i[o+524>>2]=n,i.i[o+520>>2]=t,i.i[o+516>>2]=l,i.i[o+512>>2]=
v,i.i[o+508>>2]=1,i.i[o+504>>2]=75351,i.i[o+500>>2]=O,i.i[o+496>>2]=w,i.i[o+492>>2]=9,i.i[o+488>>2]=75342,i.i[o+484>>2]=b,i.i[o+480>>2]=e,Vi(o+440|0,r,u,h,o+480|0,6);i:{e:{n:{r:switch((r&255)-2|0){case 4:
if((j|0)!=1)break n;Q(o+532|0,75968,1);break i;case 0:i.i[o+480>>2]=75579,f=62,e=10,n=o+480|0,r=75589;break e;case 1:for(i.i[o+552>>2]=0,i.i[o+544>>2]=0,i.i[o+548>>2]=1,n=T(y,12);;){if(n){r=i.i[f+8>>2],
i.i[o+488>>2]=i.i[f+4>>2],i.i[o+492>>2]=r,r=i.i[o+552>>2],i.i[o+484>>2]=r?2:0,i.i[o+480>>2]=r?75784:1,n=n-12|0,f=f+12|0,f4(o+544|0,o+480|0);continue}break}n=i.i[o+552>>2],n||($i(o+544|0,75651,30),n=i.
i[o+552>>2]),i.i[o+516>>2]=67,i.i[o+512>>2]=75717,i.i[o+508>>2]=h,i.i[o+504>>2]=u,i.i[o+500>>2]=32,i.i[o+496>>2]=75685,i.i[o+492>>2]=n,r=i.i[o+548>>2],i.i[o+488>>2]=r,i.i[o+484>>2]=4,i.i[o+480>>2]=75681,
Q(o+532|0,o+480|0,5),m(i.i[o+544>>2],r);break i;case 2:break r;default:break n}i.i[o+480>>2]=75786,f=59,e=23,n=o+480|0,r=75809;break e}i.i[o+532>>2]=-2147483648;break i}i.i[n+20>>2]=f,i.i[n+16>>2]=r,i.
i[n+12>>2]=h,i.i[n+8>>2]=u,i.i[n+4>>2]=e,Q(o+532|0,n,3)}if(G(i.i[o+464>>2],i.i[o+468>>2]),i.i[o+472>>2]=i.i[o+540>>2],r=i.i[o+536>>2],l=0,i.i[o+464>>2]=l|i.i[o+532>>2],i.i[o+468>>2]=r,e=o+68|0,ci(o+480|
0,e,o+452|0),i.i[o+460>>2]=i.i[o+488>>2],r=i.i[o+484>>2],i.i[o+452>>2]=i.i[o+480>>2],i.i[o+456>>2]=r,b=Gi(o+440|0),i.i[o+408>>2]=b,f=o+408|0,ni(f,68860,6,H2(+((zi(k|0)&65535)>>>0))|0),t=o+424|0,$2(t,o+
336|0,69011,86),i.i[o+488>>2]=i.i[o+424>>2],n=i.i[o+428>>2],i.i[o+480>>2]=n,i.i[o+484>>2]=n,r=i.i[o+432>>2],i.i[o+492>>2]=n+T(r,12),r)i:{if(i.i[o+484>>2]=n+12,r=i.i[n>>2],(r|0)==-2147483648)break i;i.
i[o+412>>2]=r,r=i.i[n+8>>2],i.i[o+416>>2]=i.i[n+4>>2],i.i[o+420>>2]=r,ci(t,e,o+412|0),ni(f,69097,9,t2(t))}k0(o+480|0),i.i[a>>2]==1&&(n=i.i[a+4>>2],r=(n>>>0)/1e3|0,ni(o+408|0,69106,10,F2(r+((0-n|0)!=(T(
r,-1e3)|0))|0))),i.i[o+492>>2]=6,i.i[o+488>>2]=69116,i.i[o+484>>2]=2,r=i.i[o+364>>2],n=0,i.i[o+496>>2]=n|i.i[o+360>>2],i.i[o+500>>2]=r,i.i[o+504>>2]=i.i[o+368>>2],i.i[o+512>>2]=7,i.i[o+508>>2]=69122,r=
i.i[o+376>>2],i.i[o+516>>2]=i.i[o+372>>2],i.i[o+520>>2]=r,i.i[o+524>>2]=i.i[o+380>>2],r=0;i:{for(;;){if((n|0)==40)break i;if(t=r+1|0,e=(o+480|0)+n|0,a=i.i[e+16>>2],(a|0)!=-2147483648){l=i.i[e+12>>2],h=
i.i[e+8>>2],r=e+20|0,e=i.i[r>>2],r=i.i[r+4>>2],i.i[o+428>>2]=e,i.i[o+432>>2]=r,i.i[o+424>>2]=a,r&&ni(o+408|0,h,l,t8(e,r)),n=n+20|0,li(o+424|0),r=t;continue}break}if(i.i[o+480>>2]=t,(t|0)==2)break i;for(n=
1-r|0,f=e+36|0;;){if(!n)break i;n=n-1|0,li(f),f=f+20|0}}return r=o+480|0,O3(r|0,k|0),m0(r,i.i[o+480>>2],i.i[o+484>>2]),i.i[o+480>>2]!=-2147483648?(i.i[o+432>>2]=i.i[o+488>>2],r=i.i[o+484>>2],i.i[o+424>>
2]=i.i[o+480>>2],i.i[o+428>>2]=r):(i.i[o+432>>2]=0,i.i[o+424>>2]=0,i.i[o+428>>2]=1),Mc(k|0)|0&&Mr(i.i[o+72>>2],i.i[o+76>>2],o+424|0),r=Pa(k|0)|0,on(r)?(n=i.i[o+428>>2],or(o+480|0,o+68|0,n,i.i[o+432>>2]),
t=i.i[o+480>>2],(t|0)!=-2147483648&&(e=i.i[o+484>>2],Qt(o+8|0,e,i.i[o+488>>2]),a=i.i[o+12>>2],f=i.i[o+8>>2],m(t,e),d(r),r=f&1?a:1024),f=r,m(i.i[o+424>>2],n)):(n=o+480|0,ci(n,o+68|0,o+424|0),f=t2(n),d(
r)),ni(o+408|0,69129,4,f),e2(o+440|0),m(i.i[o+396>>2],u),m(i.i[o+384>>2],w),m(B,s),M(i.i[o+336>>2],i.i[o+340>>2]),Qi(o+68|0),c=o+560|0,b}function rr(r,n,t){var e=0,a=0,o=0,f=0,s=0,u=0,b=0,l=0,k=0,h=0,
w=0,v=0,B=0,y=0,O=0,j=0,S=0,U=0,L=0,H=0,X=0,ti=0,ai=0,gi=0,mi=0,w2=0,Se=0,Ee=0,Sn=0,En=0,Rn=0;e=c-672|0,c=e,w=$c()|0,f=F(i.i[t+8>>2]),i.i[e+44>>2]=r,i.i[e+40>>2]=w,i.i[e+48>>2]=f,i.b[e+52]=n,l=n&255,k=
i.B[l+87544],Sn=c3(w|0)|0,i0(e+76|0,k),gi=e+408|0,n=i.B[e+95],We(gi,e+48|0,n?73728:73712,n?12:16),n=i.i[e+420>>2],u=i.i[e+416>>2],f=i.i[e+412>>2],a=i.i[e+408>>2];i:{if((a|0)==-2147483648)t=0;else{i.i[e+
108>>2]=n,i.i[e+104>>2]=u,i.i[e+100>>2]=f,i.i[e+96>>2]=a;e:{if(i.i[t>>2]==1)n:{Co(e+408|0,i.i[t+4>>2]);r:{t:switch(a=i.i[e+408>>2],a-5|0){case 0:break t;case 1:break n;default:break r}U=1,L=i.i[e+412>>
2];break n}n=i.i[e+416>>2],u=i.i[e+412>>2],t=1,f=a;break e}o=cr(r),a=i.i[o+32>>2],s=i.i[o+28>>2];n:{if((_(i.i[t+12>>2])&255)!=6)i.b[e+424]=0,i.i[e+420>>2]=a,i.i[e+416>>2]=s,i.i[e+408>>2]=0;else r:{if(Do(
e+408|0,t+12|0,s,a),a=i.i[e+420>>2],s=i.i[e+416>>2],h=i.i[e+412>>2],O=i.i[e+408>>2],(O|0)!=2)break r;t=3,n=a,u=s,f=h;break n}if(i.i[o+80>>2])r:{if(H=i.i[e+424>>2],t=3,b=u8(i.i[o+48>>2],i.i[o+52>>2]),!(Vs(
b|0)|0))break r;if(U)t:{if(v=T3(L|0)|0,v0(e+32|0),B=1,i.i[e+32>>2]!=1)break t;d(i.i[e+36>>2]),t=1;break r}t:{if((O|0)==1)a:{if(ei(e+24|0,h,69385,7),mi=1,i.i[e+24>>2]!=1||(t=i.i[e+28>>2],j=L2(t),d(t),!(j&
253)))break a;ec(w|0,h|0),d(h),M(B,v),d(b),t=10;break t}if(X=i.i[o+12>>2],En=i.i[o+8>>2],Rn=i.B[e+92],q4(e+112|0,o- -64|0),K0(e+16|0,f,u),j=i.i[e+20>>2],w2=i.i[e+16>>2],Se=qa(b|0)|0,Ee=Nc(r|0)|0,u=i.i[o+
80>>2],f=i.i[e+88>>2],S=i.i[e+84>>2],t=tn(i.i[e+76>>2],i.i[e+80>>2]),f=tn(S,f),u=uc(i.i[u+24>>2],t|0,n|0,f|0)|0,d(f),d(t),f=F(r),n=e+408|0,S=e+40|0,g4(n,o,S),i.i[e+236>>2]=i.i[e+92>>2],r=i.i[e+88>>2],
i.i[e+228>>2]=0|i.i[e+84>>2],i.i[e+232>>2]=r,r=i.i[e+80>>2],i.i[e+220>>2]=i.i[e+76>>2],i.i[e+224>>2]=r,t=yi(8,136),i.i[t+12>>2]=v,i.i[t+8>>2]=B,i.i[t>>2]=1,i.i[t+4>>2]=1,C(t+16|0,n,40),i.i[t+72>>2]=0,
i.i[t+64>>2]=0,i.i[t+68>>2]=1024,i.i[t+56>>2]=0,i.s[t+132>>1]=0,i.i[t+128>>2]=0,i.i[t+116>>2]=0,i.i[t+120>>2]=0,v=En?X:(Rn|0)==1?33554432:1048576,i.i[t+112>>2]=v,i.i[t+108>>2]=b,i.i[t+104>>2]=u,i.i[t+
100>>2]=f,r=i.i[e+220>>2],i.i[t+76>>2]=i.i[e+216>>2],i.i[t+80>>2]=r,r=i.i[e+228>>2],i.i[t+84>>2]=i.i[e+224>>2],i.i[t+88>>2]=r,r=i.i[e+236>>2],i.i[t+92>>2]=i.i[e+232>>2],i.i[t+96>>2]=r,m8(n,S),r=i.i[t>>
2]+1|0,i.i[t>>2]=r,r){r=i.i[o+80>>2],f=i.i[r+20>>2],u=i.i[r+16>>2],r=i.i[u>>2]+1|0,i.i[u>>2]=r,r||p(),i.i[e+192>>2]=i.i[o+44>>2],r=i.i[o+40>>2],i.i[e+184>>2]=0|i.i[o+36>>2],i.i[e+188>>2]=r,i.i[e+176>>
2]=i.i[o+24>>2],r=i.i[o+20>>2],i.i[e+168>>2]=i.i[o+16>>2],i.i[e+172>>2]=r,b=qn()|0,r=i.i[e+420>>2],i.i[e+208>>2]=i.i[e+416>>2],i.i[e+212>>2]=r,r=i.i[e+412>>2],i.i[e+200>>2]=i.i[e+408>>2],i.i[e+204>>2]=
r,r=i.i[e+124>>2],i.i[e+160>>2]=i.i[e+120>>2],i.i[e+164>>2]=r,r=i.i[e+116>>2],i.i[e+152>>2]=i.i[e+112>>2],i.i[e+156>>2]=r,n=e+128|0,V4(n),l2(),r=i.i[e+212>>2],i.i[e+224>>2]=i.i[e+208>>2],i.i[e+228>>2]=
r,r=i.i[e+204>>2],i.i[e+216>>2]=i.i[e+200>>2],i.i[e+220>>2]=r,i.i[e+244>>2]=f,i.i[e+240>>2]=u,i.i[e+236>>2]=a,i.i[e+232>>2]=s,r=i.i[e+188>>2],i.i[e+248>>2]=i.i[e+184>>2],i.i[e+252>>2]=r,i.i[e+256>>2]=
i.i[e+192>>2],i.i[e+260>>2]=t,r=i.i[e+172>>2],i.i[e+264>>2]=i.i[e+168>>2],i.i[e+268>>2]=r,i.i[e+272>>2]=i.i[e+176>>2],i.i[e+276>>2]=w2,i.i[e+280>>2]=j,i.i[e+284>>2]=Se,i.i[e+292>>2]=v,i.i[e+296>>2]=Ee,
i.b[e+288]=k,i.b[e+321]=(b|0)!=0,B=i.B[l+87212],i.b[e+320]=B,i.b[e+316]=H,r=i.i[e+124>>2],i.i[e+308>>2]=i.i[e+120>>2],i.i[e+312>>2]=r,r=i.i[e+116>>2],i.i[e+300>>2]=i.i[e+112>>2],i.i[e+304>>2]=r,i8(e+328|
0,n),l=e+616|0,i0(l,k);a:if(i.B[e+633])r=2;else{if(n=i.B[e+272],r=2,(n|0)==2)break a;r=i.i[e+268>>2],X=i.i[e+264>>2],a8(l,e+276|0,n&1),i.i[e+660>>2]=X,i.i[e+664>>2]=r,C(e+356|0,l,52),i.b[e+354]=i.B[e+
179],i.s[e+352>>1]=i.B[e+177]|i.B[e+178]<<8,r=n}i.i[e+488>>2]=i.i[e+192>>2],n=i.i[e+188>>2],l=i.i[e+184>>2],i.i[e+480>>2]=l,i.i[e+484>>2]=n,i.i[e+520>>2]=Ee,i.i[e+516>>2]=v,i.b[e+512]=k,i.i[e+508>>2]=
Se,i.i[e+504>>2]=j,i.i[e+500>>2]=w2,i.i[e+496>>2]=t,n=i.i[e+156>>2],k=i.i[e+152>>2],i.i[e+524>>2]=k,i.i[e+528>>2]=n,n=i.i[e+164>>2],k=i.i[e+160>>2],i.i[e+532>>2]=k,i.i[e+536>>2]=n,i.b[e+540]=H,i.i[e+412>>
2]=f,i.i[e+408>>2]=u,n=e+416|0,C(n,e+356|0,52),i.b[e+492]=B,i.i[e+476>>2]=a,i.i[e+472>>2]=s,a=i.S[e+352>>1],i.b[e+469]=a,i.b[e+470]=a>>>8,i.b[e+471]=i.B[e+354],i.b[e+468]=r,ti=i.d[e+328>>3];a:{o:{f:{if(!(H&
1|(r&255)==2))s:{if(y=i.d[e+336>>3],s=i.i[e+460>>2],ee(e+8|0,n),i.i[e+8>>2]!=1||(a=i.i[e+12>>2],a>>>0>=i.I[22159])||(r=i.i[22158]+T(a,112)|0,i.i[r>>2]==2)||(ai=i.d[r+32>>3],y=a2(ti-i.d[r+16>>3],y-i.d[r+
24>>3]),ai<=y|y>=+(s>>>0))||(s=e+548|0,r4(s,r+48|0),ai=i.d[r+40>>3],Pr(a),st(a),r=y>=ai,i.b[e+560]=r,i.i[e+548>>2]==7))break s;ot(e+620|0,B,s),i.i[e+648>>2]=0,i.i[e+616>>2]=0,a=i.i[e+212>>2],s=i.i[e+208>>
2],i.i[e+640>>2]=s,i.i[e+644>>2]=a,a=i.i[e+204>>2],s=i.i[e+200>>2],i.i[e+632>>2]=s,i.i[e+636>>2]=a,a=e+616|0,xi(88744,a);u:{if(!(!b|!r))c:{if(F4(a,n),s=e+460|0,i.i[e+668>>2]=i.i[s+8>>2],r=i.i[s+4>>2],
i.i[e+660>>2]=i.i[s>>2],i.i[e+664>>2]=r,r=e+564|0,C(r,a,52),i.B[e+668]==2)break c;r=Mt(r),r&&(i.d[r+40>>3]=i.d[r+32>>3]),r=e+480|0,i.i[r+8>>2]=0,i.i[r>>2]=0,i.i[r+4>>2]=0,kr(e+564|0,e+408|0,ti);break u}
di(t),pi(e+500|0),r2(u,f),k2(n)}if(i.i[22144]=i.i[22144]+1,g2(),r=e+216|0,g4(r,o,e+40|0),i.B[e+252]==11)break a;C(e+408|0,r,40),r=4;break f}if(r=i.i[e+212>>2],i.i[e+624>>2]=i.i[e+208>>2],i.i[e+628>>2]=
r,r=i.i[e+204>>2],i.i[e+616>>2]=i.i[e+200>>2],i.i[e+620>>2]=r,i.b[e+656]=2,n=kr(e+616|0,e+408|0,ti),i.i[22144]=i.i[22144]+1,O&1)s:{if(Wc(w|0,h|0,n|0),v0(e),!i.i[e>>2])break s;d(i.i[e+4>>2]),l2(),Er(n),
i.i[22144]=i.i[22144]+1,g2(),di(t),M(mi,h),t=3;break t}if(g2(),r=e+216|0,g4(r,o,e+40|0),i.B[e+252]==11)break a;if(C(e+408|0,r,40),i.i[t+128>>2])break o;r=5}Fr(gi,0,0,0,r)}pa(e+408|0)}di(t),M(mi,h),B0(
o),M(U,L),K(e+96|0);break i}p()}f=5;break n}else b=So(e+40|0),wn(w|0,b|0),t=10;d(b),M(O,h),u=2,f=4}B0(o),M(U,L)}if(K(e+96|0),(t|0)==10)break i}i.i[e+68>>2]=n,i.i[e+64>>2]=u,i.i[e+60>>2]=f,i.b[e+56]=t,
r=c-16|0,c=r,n=i2(e+56|0),i.b[r+12]=0,i.i[r+8>>2]=0,i.i[r+4>>2]=n,n=ar(r+4|0,e+40|0,0),c=r+16|0,wn(w|0,n|0),d(n)}return y0(e+40|0),c=e+672|0,Sn}function go(r,n,t){r=r|0,n=n|0,t=t|0;var e=0,a=0,o=0,f=0,
s=0,u=0,b=0,l=0,k=0,h=0,w=0,v=0,B=0,y=0,O=0,j=0,S=0,U=0,L=0,H=0,X=0,ti=0,ai=0;if(e=c-464|0,c=e,me(n))i:{if(Ti(e- -64|0,n,73303,5),i.i[e+232>>2]=9,i.i[e+64>>2]!=1){i.i[e+368>>2]=-2147483648,i.i[e+372>>
2]=9;break i}if(j=i.i[e+68>>2],ue(e+232|0),X=_(j)&255,(X|0)==2)a=e+312|0,c2(a,j),be(e+152|0,a),a=i.i[e+160>>2],i.i[e+248>>2]=i.i[e+156>>2],i.i[e+252>>2]=a,i.i[e+256>>2]=i.i[e+164>>2],o=i.i[e+152>>2];else if(X0(
e+152|0,j,73303,5),a=i.i[e+164>>2],i.i[e+312>>2]=i.i[e+160>>2],i.i[e+316>>2]=a,i.i[e+320>>2]=i.i[e+168>>2],o=i.i[e+156>>2],i.i[e+152>>2]){i.i[e+384>>2]=i.i[e+320>>2],a=i.i[e+316>>2],i.i[e+376>>2]=i.i[e+
312>>2],i.i[e+380>>2]=a,i.i[e+372>>2]=o,i.i[e+368>>2]=-2147483648;break i}else i.i[e+256>>2]=i.i[e+320>>2],a=i.i[e+316>>2],i.i[e+248>>2]=i.i[e+312>>2],i.i[e+252>>2]=a;if((o|0)!=-2147483648)e:{if(a=i.i[e+
252>>2],i.i[e+156>>2]=i.i[e+248>>2],i.i[e+160>>2]=a,i.i[e+152>>2]=o,i.i[e+164>>2]=i.i[e+256>>2],a=i.i[e+160>>2],a&&Z0(i.i[e+156>>2],a)){i.i[e+312>>2]=o,a=i.i[e+252>>2],i.i[e+316>>2]=i.i[e+248>>2],i.i[e+
320>>2]=a,i.i[e+324>>2]=i.i[e+256>>2];break e}K(e+152|0),i.i[e+312>>2]=-2147483648}else i.i[e+312>>2]=-2147483648;if(s=e+372|0,u0(e+152|0,e+312|0,e+232|0),a=i.i[e+160>>2],i.i[e+336>>2]=0|i.i[e+156>>2],
i.i[e+340>>2]=a,a=i.i[e+168>>2],i.i[e+344>>2]=i.i[e+164>>2],i.i[e+348>>2]=a,i.i[e+152>>2]==1)a=i.i[e+348>>2],i.i[s+8>>2]=i.i[e+344>>2],i.i[s+12>>2]=a,a=i.i[e+340>>2],i.i[s>>2]=i.i[e+336>>2],i.i[s+4>>2]=
a,i.i[e+368>>2]=-2147483648;else e:{a=i.i[e+348>>2],i.i[e+272>>2]=i.i[e+344>>2],i.i[e+276>>2]=a,a=i.i[e+340>>2],i.i[e+264>>2]=i.i[e+336>>2],i.i[e+268>>2]=a,Ti(e+56|0,n,73308,9);n:{if(i.i[e+56>>2]==1){
if(X0(e+152|0,i.i[e+60>>2],73308,9),a=i.i[e+160>>2],i.i[e+336>>2]=0|i.i[e+156>>2],i.i[e+340>>2]=a,a=i.i[e+168>>2],i.i[e+344>>2]=i.i[e+164>>2],i.i[e+348>>2]=a,i.i[e+152>>2]){a=i.i[e+348>>2],i.i[s+8>>2]=
i.i[e+344>>2],i.i[s+12>>2]=a,a=i.i[e+340>>2],i.i[s>>2]=i.i[e+336>>2],i.i[s+4>>2]=a,i.i[e+368>>2]=-2147483648;break n}if(i.i[e+160>>2]=9,i.i[e+156>>2]=73308,i.i[e+152>>2]=10,u0(e+312|0,e+336|0,e+152|0),
a=i.i[e+320>>2],i.i[e+296>>2]=0|i.i[e+316>>2],i.i[e+300>>2]=a,a=i.i[e+328>>2],i.i[e+304>>2]=i.i[e+324>>2],i.i[e+308>>2]=a,i.i[e+312>>2]==1){a=i.i[e+308>>2],i.i[s+8>>2]=i.i[e+304>>2],i.i[s+12>>2]=a,a=i.
i[e+300>>2],i.i[s>>2]=i.i[e+296>>2],i.i[s+4>>2]=a,i.i[e+368>>2]=-2147483648;break n}else a=i.i[e+308>>2],i.i[e+288>>2]=i.i[e+304>>2],i.i[e+292>>2]=a,a=i.i[e+300>>2],i.i[e+280>>2]=i.i[e+296>>2],i.i[e+284>>
2]=a}else he(e+280|0,73317,18);if(v=e+384|0,i.i[e+364>>2]=0,i.i[e+356>>2]=0,i.i[e+360>>2]=4,Ti(e+48|0,n,73335,7),i.i[e+48>>2]&1)r:{if(B=i.i[e+52>>2],ei(e+40|0,B,73342,3),i.i[e+40>>2]==1?(u=i.i[e+44>>2],
a=_(u),d(u),a=(a&255)==5):a=0,a|(_(B)&255)!=6)v=s;else{if(a=Ic(B|0)|0,v0(e+32|0),i.i[e+32>>2]==1)d(i.i[e+36>>2]);else t:{if(xr(e+312|0,a),d(a),u=i.i[e+312>>2],i.i[e+152>>2]=12,(u|0)==-2147483648)break t;
a=i.i[e+320>>2],o=i.i[e+316>>2],ue(e+152|0),U=(a<<4)+o|0,i.i[e+324>>2]=U,i.i[e+320>>2]=u,i.i[e+312>>2]=o;a:{o:{f:{s:{u:{c:{l:{k:{b:{d:{for(;;){h:{if((o|0)==(U|0))break d;if(u=o+16|0,L=i.i[o>>2],(L|0)==
-2147483648)break h;if(a=i.i[o+8>>2],H=i.i[o+4>>2],w=i.i[o+12>>2],ge(w)){for(i.i[e+296>>2]=w,ji(e+152|0,H,a),o=i.i[e+160>>2],a=o,y=i.i[e+156>>2],b=y,o=0,O=i.i[e+152>>2];;){if((a|0)!=(o|0)){h=o+b|0,l=i.
B[h],i.b[h]=l|((l-65&255)>>>0<26?32:0),o=o+1|0;continue}break}if(!a||N(b,a,74712,9))break b;for(o=0;;){if((a|0)!=(o|0)){if(h=i.B[o+b|0],!((h-48&255)>>>0<10|((h&223)-65&255)>>>0<26)&&(l=h-33|0,!(!(l>>>
0>13|!(1<<l&13949))|h-94>>>0<3)))w:switch(h-124|0){case 0:case 2:break w;default:break b}o=o+1|0;continue}break}if(N(b,a,74590,13)||N(b,a,74603,12))break l;if(si(e+152|0,w),f=i.i[e+152>>2],(f|0)==-2147483648)
break k;if(k=i.i[e+156>>2],o=i.i[e+160>>2],!Z0(k,o))break c;if(S=i.i[e+152>>2],k=i.i[e+156>>2],(O|0)==-2147483648)break u;l=i.i[e+364>>2]<<5,f=i.i[e+360>>2]+8|0;w:{p:{for(;;){v:{if(y=f,!l)break v;if(l=
l-32|0,f=f+32|0,!Ci(i.i[y-4>>2],i.i[y>>2],b,a))continue;break p}break}i.i[e+304>>2]=a,i.i[e+300>>2]=b,i.i[e+296>>2]=O,f=e+152|0,be(f,e+296|0),i.i[e+180>>2]=w,i.i[e+176>>2]=o,i.i[e+168>>2]=S,i.i[e+172>>
2]=k,I4(e+356|0,f);break w}f=y-8|0,K(f+16|0),i.i[f+28>>2]=w,i.i[f+24>>2]=o,i.i[f+16>>2]=S,i.i[f+20>>2]=k,m(O,b)}f=a}else d(w);m(L,H),o=u;continue}break}break s}u=U;break s}i.i[e+316>>2]=u,m(O,b),b=1;break o}
i.i[e+316>>2]=u,b=te(e+296|0)?3:2;break f}i.i[e+316>>2]=u,b=0;break f}i.i[e+316>>2]=u,m(f,k),b=2;break f}i.i[e+316>>2]=u,f=a;break a}i.i[e+316>>2]=u,m4(e+312|0),d(B);break r}f=O,S=y,k=a}d(w)}i.i[e+380>>
2]=S,i.i[e+384>>2]=k,i.i[e+376>>2]=f,i.i[e+372>>2]=b,i.i[e+368>>2]=-2147483648,m(L,H),m4(e+312|0),d(B),h0(e+356|0),K(e+280|0);break n}i.i[e+372>>2]=12}i.i[v>>2]=12,i.i[e+368>>2]=-2147483648,d(B),h0(e+
356|0),K(e+280|0);break n}if(Ti(e+24|0,n,73345,12),Je(e+152|0,i.i[e+24>>2],i.i[e+28>>2],73345,12),a=i.i[e+160>>2],f=0,i.i[e+448>>2]=f|i.i[e+156>>2],i.i[e+452>>2]=a,a=i.i[e+168>>2],i.i[e+456>>2]=i.i[e+
164>>2],i.i[e+460>>2]=a,i.i[e+152>>2])a=i.i[e+460>>2],i.i[s+8>>2]=i.i[e+456>>2],i.i[s+12>>2]=a,a=i.i[e+452>>2],i.i[s>>2]=i.i[e+448>>2],i.i[s+4>>2]=a,i.i[e+368>>2]=-2147483648;else if(Ti(e+16|0,n,68479,
5),Je(e+152|0,i.i[e+16>>2],i.i[e+20>>2],68479,5),a=i.i[e+160>>2],i.i[e+312>>2]=0|i.i[e+156>>2],i.i[e+316>>2]=a,a=i.i[e+168>>2],i.i[e+320>>2]=i.i[e+164>>2],i.i[e+324>>2]=a,i.i[e+152>>2]!=1){a=i.i[e+268>>
2],i.i[v>>2]=i.i[e+264>>2],i.i[v+4>>2]=a,a=i.i[e+276>>2],i.i[v+8>>2]=i.i[e+272>>2],i.i[v+12>>2]=a,a=i.i[e+324>>2],i.i[e+436>>2]=i.i[e+320>>2],i.i[e+440>>2]=a,a=i.i[e+316>>2],i.i[e+428>>2]=i.i[e+312>>2],
i.i[e+432>>2]=a,a=i.i[e+360>>2],i.i[e+400>>2]=i.i[e+356>>2],i.i[e+404>>2]=a,i.i[e+408>>2]=i.i[e+364>>2],a=i.i[e+284>>2],i.i[e+368>>2]=i.i[e+280>>2],i.i[e+372>>2]=a,a=i.i[e+292>>2],i.i[e+376>>2]=i.i[e+
288>>2],i.i[e+380>>2]=a,a=i.i[e+460>>2],i.i[e+420>>2]=i.i[e+456>>2],i.i[e+424>>2]=a,a=i.i[e+452>>2],i.i[e+412>>2]=i.i[e+448>>2],i.i[e+416>>2]=a;break e}else a=i.i[e+324>>2],i.i[s+8>>2]=i.i[e+320>>2],i.
i[s+12>>2]=a,a=i.i[e+316>>2],i.i[s>>2]=i.i[e+312>>2],i.i[s+4>>2]=a,i.i[e+368>>2]=-2147483648,D2(e+448|0);K(e+264|0),K(e+280|0),h0(e+356|0);break e}K(e+264|0)}if((X|0)!=2)break i;d(j)}else i.i[e+368>>2]=
-2147483648,i.i[e+372>>2]=8;F8(e+76|0,e+368|0),o=i.i[e+80>>2],a=i.i[e+76>>2];i:{if((a|0)==-2147483648)d(t);else for(C(e+160|0,e+84|0,68),i.i[e+156>>2]=o,i.i[e+152>>2]=a,ei(e+8|0,n,68472,7),k=i.i[e+12>>
2],a=i.i[e+8>>2],ti=e,ai=aa(t),i.i[ti+80>>2]=ai,i.i[e+76>>2]=a&1?k:1024,nr(e,e+152|0,e+76|0,2),t=0,o=i.i[e+4>>2],f=i.i[e>>2];;){if((t|0)==8)break i;d(i.i[(e+76|0)+t>>2]),t=t+4|0}f=1}d(n),i.i[r+8>>2]=f,
n=f&1,i.i[r+4>>2]=n?o:0,i.i[r>>2]=n?0:o,c=e+464|0}function mo(r,n,t){r=r|0,n=n|0,t=t|0;var e=0,a=0,o=0,f=0,s=0,u=0,b=0,l=0,k=0,h=0,w=0,v=0,B=0,y=0,O=0,j=0,S=0;e=c-384|0,c=e,si(e+144|0,n),v=i.i[e+144>>
2];i:{e:{if((v|0)!=-2147483648)n:{if(b=i.i[e+148>>2],B=i.i[e+152>>2],!B){m(v,b);break n}S=i.i[e+148>>2],f=i.i[e+152>>2],y=F(t),i.i[e+188>>2]=y,Dt(e- -64|0,e+188|0,1),l=i.i[e+72>>2],k=i.i[e+68>>2],a=i.
i[e+64>>2];r:{if((a|0)!=13)i.i[e+80>>2]=l,i.i[e+76>>2]=k,i.i[e+72>>2]=a,i.i[e+64>>2]=2,i.i[e+68>>2]=-2147483648;else t:{Ji(e+56|0,k,l,69801,7);a:{if(i.i[e+56>>2]==1){if(o=e+144|0,w=i.i[e+60>>2],g0(o,w),
i.i[e+64>>2]=10,s=i.i[e+144>>2]==-2147483648,u=s?e- -64|0:o,a=u,h=i.i[a>>2],a=i.i[a+4>>2],i.i[e+336>>2]=h,i.i[e+340>>2]=a,i.i[e+344>>2]=i.i[u+8>>2],s)i.i[e+80>>2]=i.i[e+344>>2],f=i.i[e+340>>2],i.i[e+72>>
2]=i.i[e+336>>2],i.i[e+76>>2]=f,i.i[e+64>>2]=2,i.i[e+68>>2]=-2147483648;else{if(s=i.i[e+344>>2],i.i[e+200>>2]=s,a=i.i[e+340>>2],i.i[e+192>>2]=i.i[e+336>>2],i.i[e+196>>2]=a,a=i.i[e+196>>2],i.b[e+295]=0,
i.i[e+148>>2]=a+(s<<2),i.i[e+144>>2]=a,i.i[e+156>>2]=e+295,i.i[e+152>>2]=e+383,qr(e+324|0,o),i.i[e+324>>2]!=-2147483648){for(ui(e+48|0,4,4,12),o=i.i[e+48>>2],s=i.i[e+52>>2],i.i[s+8>>2]=i.i[e+332>>2],a=
i.i[e+328>>2],u=0,i.i[s>>2]=u|i.i[e+324>>2],i.i[s+4>>2]=a,i.i[e+320>>2]=1,i.i[e+316>>2]=s,i.i[e+312>>2]=o,a=i.i[e+156>>2],i.i[e+72>>2]=i.i[e+152>>2],i.i[e+76>>2]=a,a=i.i[e+148>>2],i.i[e+64>>2]=i.i[e+144>>
2],i.i[e+68>>2]=a,u=12,o=1;;){if(qr(e+336|0,e- -64|0),i.i[e+336>>2]!=-2147483648){i.i[e+312>>2]==(o|0)&&(R2(e+312|0,1),s=i.i[e+316>>2]),h=s+u|0,i.i[h+8>>2]=i.i[e+344>>2],a=i.i[e+340>>2],i.i[h>>2]=i.i[e+
336>>2],i.i[h+4>>2]=a,o=o+1|0,i.i[e+320>>2]=o,u=u+12|0;continue}break}a=i.i[e+316>>2],i.i[e+296>>2]=i.i[e+312>>2],i.i[e+300>>2]=a,i.i[e+304>>2]=i.i[e+320>>2]}else i.i[e+304>>2]=0,i.i[e+296>>2]=0,i.i[e+
300>>2]=4;if(i.B[e+295]==1)li(e+296|0);else if(O=i.i[e+296>>2],(O|0)!=-2147483648){u=i.i[e+304>>2],h=i.i[e+300>>2],Zi(e+192|0),d(w);break a}i.i[e+72>>2]=10,i.i[e+64>>2]=2,i.i[e+68>>2]=-2147483648,Zi(e+
192|0)}d(w);break t}h=4}Ji(e+40|0,k,l,69808,7),i.i[e+40>>2]!=1?a=-2147483648:(o=i.i[e+44>>2],si(e- -64|0,o),s=i.i[e+72>>2],w=i.i[e+68>>2],a=i.i[e+64>>2],d(o),o=(a|0)==-2147483648,a=o?0:a,w=o?1:w,j=o?0:
s),Vr(e+32|0,91,S,f),o=i.i[e+32>>2];a:{o:{if(o)s=i.i[e+36>>2],i.i[e+244>>2]=o,i.i[e+216>>2]=B,i.i[e+212>>2]=b,i.i[e+208>>2]=v,i.i[e+240>>2]=j,i.i[e+236>>2]=w,i.i[e+232>>2]=a,i.i[e+228>>2]=u,i.i[e+224>>
2]=h,i.i[e+220>>2]=O,i.i[e+248>>2]=s;else{if(i.i[e+244>>2]=1,i.i[e+248>>2]=0,i.i[e+216>>2]=B,i.i[e+212>>2]=b,i.i[e+208>>2]=v,i.i[e+240>>2]=j,i.i[e+236>>2]=w,i.i[e+232>>2]=a,i.i[e+228>>2]=u,i.i[e+224>>
2]=h,i.i[e+220>>2]=O,u)o=1;else{i.i[e+148>>2]=108,i.i[e+144>>2]=76538,M0(e+68|0,b,B,e+144|0,1),i.i[e+64>>2]=2;break o}s=0}if(oi(e+24|0,o,s,76002,5),f=i.i[e+28>>2],f)f:{if(v=i.i[e+24>>2],u&&ia(b,B,76007,
1)||(i.i[e+68>>2]=f,i.i[e+64>>2]=v,M0(e+144|0,b,B,e- -64|0,1),f=i.i[e+144>>2],(f|0)==-2147483648))break f;C(e+72|0,e+148|0,36),i.i[e+68>>2]=f,i.i[e+64>>2]=2;break o}if((a|0)!=-2147483648)f:{if(a=e+252|
0,en(a,w,j),i.i[e+252>>2]!=-2147483648){if(oi(e+16|0,o,s,69616,4),i.i[e+20>>2]){Ii(a);break f}else if(i.i[e+64>>2]=e+383,f=o4(e+208|0,a,0,e- -64|0,18),Ii(a),f)break f}i.i[e+72>>2]=11,i.i[e+64>>2]=2,i.
i[e+68>>2]=-2147483648;break o}if(I2(e+144|0,k,l,70368,3e4),o=i.i[e+148>>2],a=i.i[e+144>>2],(a|0)!=13){i.i[e+80>>2]=i.i[e+152>>2],i.i[e+76>>2]=o,i.i[e+72>>2]=a,i.i[e+64>>2]=2,i.i[e+68>>2]=-2147483648;
break o}if(Or(e- -64|0,k,l,76648),a=i.i[e+72>>2],i.i[e+144>>2]=i.i[e+68>>2],i.i[e+148>>2]=a,i.i[e+152>>2]=i.i[e+76>>2],i.i[e+64>>2]==1){i.i[e+80>>2]=i.i[e+152>>2],f=i.i[e+148>>2],i.i[e+72>>2]=i.i[e+144>>
2],i.i[e+76>>2]=f,i.i[e+64>>2]=2,i.i[e+68>>2]=-2147483648;break o}if(Ia(e- -64|0,k,l),s=i.i[e+72>>2],u=i.i[e+68>>2],a=i.i[e+64>>2],(a|0)!=13){i.i[e+80>>2]=s,i.i[e+76>>2]=u,i.i[e+72>>2]=a,i.i[e+64>>2]=
2,i.i[e+68>>2]=-2147483648;break o}if(a0(e- -64|0,k,l,69890,5),a=i.i[e+72>>2],f=i.i[e+68>>2],b=i.i[e+64>>2],(b|0)!=13){i.i[e+80>>2]=a,i.i[e+76>>2]=f,i.i[e+72>>2]=b,i.i[e+64>>2]=2,i.i[e+68>>2]=-2147483648;
break o}if(a0(e- -64|0,k,l,69895,9),l=i.i[e+72>>2],k=i.i[e+68>>2],b=i.i[e+64>>2],(b|0)==13){C(e+80|0,e+208|0,44),i.i[e+140>>2]=u&1?s:33554432,i.i[e+124>>2]=o,i.i[e+76>>2]=l,i.i[e+72>>2]=k,i.i[e+68>>2]=
a,i.i[e+64>>2]=f,i.i[e+136>>2]=i.i[e+152>>2],f=i.i[e+148>>2],i.i[e+128>>2]=i.i[e+144>>2],i.i[e+132>>2]=f;break a}else i.i[e+80>>2]=l,i.i[e+76>>2]=k,i.i[e+72>>2]=b,i.i[e+64>>2]=2,i.i[e+68>>2]=-2147483648,
M(f,a)}n2(e+208|0)}d(y);break r}d(y),m(v,b)}if(s=i.i[e+64>>2],(s|0)==2)break e;l=i.i[e+76>>2],k=i.i[e+72>>2],u=i.i[e+68>>2],C(e+144|0,e+80|0,44),b=i.i[e+140>>2],w=i.i[e+136>>2],B=i.i[e+128>>2],v=i.i[e+
124>>2],f=Ei()|0,i.i[e+324>>2]=f,a=e+324|0,ni(a,69790,4,Z(i.i[e+148>>2],i.i[e+152>>2])|0),h=i.i[e+184>>2],ni(a,69794,7,F2(7881-h|0)),ni(a,69801,7,t8(i.i[e+160>>2],i.i[e+164>>2])),i.i[e+168>>2]!=-2147483648?
o=Z(i.i[e+172>>2],i.i[e+176>>2])|0:o=1024,ni(a,69808,7,o),ni(a,69815,8,F2(v)),ni(a,69823,10,F2(B)),ni(a,69833,8,F2(w)),ni(a,69841,16,F2(b)),i.i[e+348>>2]=4,i.i[e+344>>2]=69857,i.i[e+340>>2]=h,i.i[e+336>>
2]=i.i[e+180>>2],e0(e+8|0,e+336|0),o=a,a=i.i[e+8>>2],ni(o,69877,8,F((q=P(a||69861,a?i.i[e+12>>2]:16)>>2,i.i[q]))),o=Ei()|0,ri(o|0,(q=P(69885,5)>>2,i.i[q]),f|0),a=s&1?u:1024,ri(o|0,(q=P(69890,5)>>2,i.i[q]),
a|0),d(a),a=k&1?l:1024,ri(o|0,(q=P(69895,9)>>2,i.i[q]),a|0),d(a),d(f),n2(e+144|0),a=0;break i}i.i[e+72>>2]=12,i.i[e+64>>2]=2,i.i[e+68>>2]=-2147483648}a=e+68|0,C(e+336|0,a,40),i.i[e+336>>2]!=-2147483648?
(f=e+144|0,C(f,a,40),o=Gi(a),e2(f)):o=Ct(e+340|0),a=1}d(t),d(n),i.i[r+8>>2]=a,i.i[r+4>>2]=a?o:0,i.i[r>>2]=a?0:o,c=e+384|0}function Y2(r,n,t){var e=0,a=0,o=0,f=0,s=0,u=0,b=0;e=c-80|0,c=e,a=Q0(n),i.i[e+
12>>2]=0,i.i[e+4>>2]=0,i.i[e+8>>2]=1,a=(a&255)<<2,o=i.i[a+87288>>2],s=i.i[a+87224>>2];i:{e:{n:{r:switch(i.B[n]-1|0){case 0:t:switch(i.i[n+4>>2]-1|0){case 0:if(!V(e+4|0,86251,45))break n;p();case 1:if(i.
i[e+24>>2]=n+8,i.i[e+44>>2]=4,i.i[e+40>>2]=e+24,!z(e+4|0,84564,66228,e+40|0))break n;p();case 2:if(!V(e+4|0,86296,68))break n;p();case 3:if(!V(e+4|0,86364,53))break n;p();default:break t}if(!V(e+4|0,86210,
41))break n;p();case 1:t:{a:{o:{f:{s:{u:{c:{l:{k:{b:{d:{h:switch(a=i.i[n+4>>2],(a>>>0<=3?11:a-4|0)-1|0){case 0:break h;case 1:break d;case 2:break b;case 3:break k;case 4:break l;case 5:break c;case 6:
break u;case 7:break s;case 8:break f;case 9:break o;case 10:break a;default:break t}if(!V(e+4|0,86609,62))break n;p()}if(!V(e+4|0,86671,103))break n;p()}if(!V(e+4|0,86774,84))break n;p()}if(!V(e+4|0,
86858,61))break n;p()}if(!V(e+4|0,86919,70))break n;p()}if(i.i[e+24>>2]=n+8,i.i[e+44>>2]=4,i.i[e+40>>2]=e+24,!z(e+4|0,84564,67860,e+40|0))break n;p()}if(i.i[e+24>>2]=n+8,i.i[e+44>>2]=4,i.i[e+40>>2]=e+
24,!z(e+4|0,84564,66237,e+40|0))break n;p()}if(!V(e+4|0,86989,50))break n;p()}if(i.i[e+24>>2]=n+8,i.i[e+44>>2]=4,i.i[e+40>>2]=e+24,!z(e+4|0,84564,65655,e+40|0))break n;p()}if(i.i[e+24>>2]=n+8,i.i[e+44>>
2]=4,i.i[e+40>>2]=e+24,!z(e+4|0,84564,66275,e+40|0))break n;p()}a:switch(a-1|0){case 0:if(!V(e+4|0,85640,54))break n;p();case 1:if(i.i[e+24>>2]=n+8,i.i[e+44>>2]=5,i.i[e+40>>2]=e+24,!z(e+4|0,84564,65977,
e+40|0))break n;p();case 2:if(i.i[e+24>>2]=n+8,i.i[e+44>>2]=5,i.i[e+40>>2]=e+24,!z(e+4|0,84564,67655,e+40|0))break n;p();default:break a}if(i.i[e+24>>2]=n+8,i.i[e+44>>2]=5,i.i[e+40>>2]=e+24,!z(e+4|0,84564,
67753,e+40|0))break n;p()}if(!V(e+4|0,86540,69))break n;p();case 2:t:switch(i.i[n+4>>2]-1|0){case 0:if(n=i.i[n+8>>2],a=i.i[n>>2],i.i[e+20>>2]=i.i[n+4>>2],i.i[e+16>>2]=a,a=i.i[n+12>>2],i.i[e+24>>2]=i.i[n+
8>>2],i.i[e+28>>2]=a,i.i[e+32>>2]=i.i[n+16>>2],i.i[e+36>>2]=i.i[n+20>>2],i.i[e+68>>2]=3,i.i[e+60>>2]=3,i.i[e+52>>2]=6,i.i[e+44>>2]=6,i.i[e+64>>2]=e+36,i.i[e+56>>2]=e+32,i.i[e+48>>2]=e+24,i.i[e+40>>2]=
e+16,!z(e+4|0,84564,65703,e+40|0))break n;p();case 1:if(i.i[e+24>>2]=n+8,i.i[e+44>>2]=4,i.i[e+40>>2]=e+24,!z(e+4|0,84564,67942,e+40|0))break n;p();case 2:if(i.i[e+24>>2]=n+8,i.i[e+44>>2]=4,i.i[e+40>>2]=
e+24,!z(e+4|0,84564,67731,e+40|0))break n;p();case 3:if(!V(e+4|0,84921,77))break n;p();case 4:if(!V(e+4|0,84998,29))break n;p();case 5:if(!V(e+4|0,85027,71))break n;p();case 6:if(!V(e+4|0,85098,70))break n;
p();case 7:if(!V(e+4|0,85168,35))break n;p();case 8:if(!V(e+4|0,85203,108))break n;p();case 9:if(!V(e+4|0,85311,106))break n;p();case 10:if(!V(e+4|0,85417,53))break n;p();case 11:if(!V(e+4|0,85470,105))
break n;p();default:break t}if(!V(e+4|0,84896,25))break n;p();case 3:t:switch(i.i[n+4>>2]-1|0){case 0:if(!V(e+4|0,85799,48))break n;p();case 1:if(!V(e+4|0,85847,46))break n;p();case 2:if(i.i[e+24>>2]=
n+8,i.i[e+44>>2]=5,i.i[e+40>>2]=e+24,!z(e+4|0,84564,66159,e+40|0))break n;p();case 3:if(i.i[e+24>>2]=n+8,i.i[e+44>>2]=5,i.i[e+40>>2]=e+24,!z(e+4|0,84564,66071,e+40|0))break n;p();default:break t}if(!V(
e+4|0,85745,54))break n;p();case 4:n=i.i[n+4>>2],i.i[e+24>>2]=n+16,i.i[e+44>>2]=5,i.i[e+40>>2]=e+24,z(e+4|0,84564,65975,e+40|0)&&p(),i.i[e+48>>2]=i.i[e+12>>2],a=i.i[e+8>>2],i.i[e+40>>2]=i.i[e+4>>2],i.
i[e+44>>2]=a,u=i.i[n+12>>2],b=i.i[n+8>>2],n=i.S[n+32>>1],f=1;break i;case 5:i.i[e+16>>2]=n+1,n=i.S[n+2>>1],i.i[e+24>>2]=n,i.i[e+52>>2]=3,i.i[e+44>>2]=8;break e;case 6:i.i[e+16>>2]=n+4,n=i.S[n+2>>1],i.
i[e+24>>2]=n,i.i[e+52>>2]=3,i.i[e+44>>2]=7;break e;case 7:if(i.i[e+16>>2]=i.i[n+4>>2],i.i[e+24>>2]=n+8,i.i[e+52>>2]=4,i.i[e+44>>2]=3,i.i[e+48>>2]=e+24,i.i[e+40>>2]=e+16,!z(e+4|0,84564,68027,e+40|0))break n;
p();case 8:a=n+8|0;t:switch(i.i[n+4>>2]-1|0){case 0:if(i.i[e+24>>2]=a,i.i[e+44>>2]=5,i.i[e+40>>2]=e+24,!z(e+4|0,84564,65944,e+40|0))break n;p();case 1:if(i.i[e+24>>2]=a,i.i[e+44>>2]=5,i.i[e+40>>2]=e+24,
!z(e+4|0,84564,65855,e+40|0))break n;p();case 2:if(i.i[e+24>>2]=a,i.i[e+44>>2]=5,i.i[e+40>>2]=e+24,!z(e+4|0,84564,65892,e+40|0))break n;p();default:break t}if(i.i[e+24>>2]=a,i.i[e+44>>2]=5,i.i[e+40>>2]=
e+24,!z(e+4|0,84564,65944,e+40|0))break n;p();default:break r}a=n+8|0;r:switch(i.i[n+4>>2]-1|0){case 0:if(i.i[e+24>>2]=a,i.i[e+52>>2]=3,i.i[e+48>>2]=87040,i.i[e+44>>2]=4,i.i[e+40>>2]=e+24,!z(e+4|0,84564,
66327,e+40|0))break n;p();case 1:if(i.i[e+24>>2]=a,i.i[e+44>>2]=4,i.i[e+40>>2]=e+24,!z(e+4|0,84564,67880,e+40|0))break n;p();case 2:if(i.i[e+24>>2]=a,i.i[e+44>>2]=4,i.i[e+40>>2]=e+24,!z(e+4|0,84564,67589,
e+40|0))break n;p();default:break r}i.i[e+24>>2]=a,i.i[e+44>>2]=4,i.i[e+40>>2]=e+24,z(e+4|0,84564,67824,e+40|0)&&p()}i.i[e+48>>2]=i.i[e+12>>2],a=i.i[e+8>>2],i.i[e+40>>2]=i.i[e+4>>2],i.i[e+44>>2]=a,f=0;
break i}i.i[e+48>>2]=e+24,i.i[e+40>>2]=e+16,z(e+4|0,84564,68144,e+40|0)&&p(),i.i[e+48>>2]=i.i[e+12>>2],a=i.i[e+8>>2],i.i[e+40>>2]=i.i[e+4>>2],i.i[e+44>>2]=a,f=1}i.i[r+76>>2]=s,i.i[r+72>>2]=o,o=i.i[e+44>>
2],a=i.i[e+40>>2],i.i[r+8>>2]=a,i.i[r+12>>2]=o,i.i[r+16>>2]=i.i[e+48>>2],i.i[r+80>>2]=0,i.s[r+70>>1]=n,i.b[r+100]=0,i.i[r+32>>2]=-2147483648,i.i[r+20>>2]=-2147483648,i.i[r+88>>2]=0,i.i[r+44>>2]=-2147483648,
i.i[r+4>>2]=u,i.i[r>>2]=b,a=i.i[t+4>>2],i.i[r+56>>2]=i.i[t>>2],i.i[r+60>>2]=a,i.i[r+64>>2]=i.i[t+8>>2],i.s[r+68>>1]=(n&65535)!=0&f,i.i[r+92>>2]=1024,i.i[r+96>>2]=1024,c=e+80|0}function tr(r,n){var t=0,
e=0,a=0,o=0,f=0,s=0,u=0,b=0,l=0,k=0,h=0,w=0,v=0,B=0,y=0,O=0,j=0,S=0,U=0,L=0,H=0,X=0,ti=0,ai=0,gi=0,mi=0,w2=0;if(t=c-176|0,c=t,e=i.i[n>>2],hn(i.i[e>>2])&131072){if(e=zi(i.i[e>>2])|0,(e-200&65535)>>>0>=
100){e=e&65535,n=4;i:{if((e|0)==404||(n=e>>>0>499?6:5,(e|0)!=429))break i;n=3}}else n=0;i.i[r>>2]=0,i.b[r+8]=n}else{v=i.i[n+8>>2],B=i.i[n+12>>2],N4(t+100|0,e),O=+Qn(),i.i[t+124>>2]=2,i.i[t+120>>2]=76493,
i.i[t+116>>2]=B,i.i[t+112>>2]=v,j=t+140|0,l=i.i[t+108>>2];i:{e:{n:{r:{t:{a:{o:{f:{for(;;){s:{if(e0(t+88|0,t+112|0),n=i.i[t+88>>2],!n)break s;if(o=t+128|0,wi(o,n,i.i[t+92>>2],32),n=i.i[t+140>>2],e=i.i[t+
136>>2],a=i.i[t+128>>2],f=i.i[t+132>>2],!N(a,f,76373,1)&&(p4(o,a,f),a=zi(i.i[l>>2])|0,!(i.i[t+128>>2]|i.i[t+132>>2])|i.d[t+136>>3]!=+((a&65535)>>>0)))continue;if(o=t+128|0,wi(o,e,n,32),S=i.i[t+140>>2],
U=i.i[t+136>>2],n=i.i[t+128>>2],e=i.i[t+132>>2],!N(n,e,76370,1))u:{if(N(n,e,76374,14)){if(N2(o,l,76388,14),k=i.i[t+128>>2],(k|0)==-2147483648)continue;if(n=i.i[t+136>>2],w=i.i[t+132>>2],H0(t+148|0,t+100|
0,76402,30),Ye(t+160|0,w,n),e=i.i[t+156>>2],e)c:{for(s=T(i.i[t+168>>2],12),n=i.i[t+152>>2],w2=n+T(e,12)|0,h=i.i[t+164>>2];;){if((n|0)!=(w2|0)){for(f=n+12|0,L=n+8|0,e=i.i[L>>2],H=n+4|0,X=i.i[H>>2],a=s,
n=h;;){if(a){if(b=1,d0(t+48|0,X,e,76432,1),Gt(t+128|0,X,e,i.i[t+48>>2]&1?i.i[t+52>>2]:e),o=i.i[t+128>>2],o?(b=i.i[t+136>>2],ti=i.i[t+140>>2],ai=i.i[t+132>>2]):(o=1,ti=0,ai=0),gi=i.i[n+4>>2],mi=i.i[n+8>>
2],Ci(gi,mi,i.i[H>>2],i.i[L>>2])||Y8(n,o,ai))break c;if(n=n+12|0,a=a-12|0,_i(t+40|0,76433,5,gi,mi),!se(i.i[t+40>>2],i.i[t+44>>2],b,ti))continue;break c}break}n=f;continue}break}li(t+160|0),li(t+148|0),
m(k,w);break u}li(t+160|0),li(t+148|0),m(k,w);continue}$2(t+148|0,t+100|0,n,e),f=i.i[t+152>>2],h=f+T(i.i[t+156>>2],12)|0;c:{l:for(;;){if((f|0)!=(h|0))for(i.i[t+144>>2]=S,i.i[t+140>>2]=U,i.i[t+128>>2]=
0,w=i.i[f+4>>2],s=i.i[f+8>>2],l0(t+80|0,j),f=f+12|0,b=i.i[t+84>>2],n=i.i[t+80>>2];;){if(!n||(i.i[t+128>>2]==1?o=i.i[t+132>>2]:(l0(t+72|0,j),i.i[t+128>>2]=1,i.i[t+136>>2]=i.i[t+76>>2],o=i.i[t+72>>2],i.
i[t+132>>2]=o),!o))continue l;if(x4(t- -64|0,n,b,42),e=i.i[t+64>>2],k=e||n,n=e?i.i[t+68>>2]:b,e8(t+56|0,k,n,42),a=n,n=i.i[t+56>>2],a=n?i.i[t+60>>2]:a,a>>>0<=s>>>0)k:{i.i[t+172>>2]=s,i.i[t+168>>2]=w,i.
i[t+164>>2]=a,i.i[t+160>>2]=n||k;b:if(e){if(a=s-a|0,!n)break b;for(n=0;;){if((n|0)==(a|0))break b;if(e=et(t+160|0,n),n=n+1|0,!!e)break}break c}else{if(a=0,(s|0)==(b|0))break b;if(!n)break k}if(et(t+160|
0,a))break c}i.i[t+128>>2]=0,b=i.i[t+136>>2],n=o}break}li(t+148|0);continue}li(t+148|0)}for(i.i[t+132>>2]=S,i.i[t+128>>2]=U,e=0;;){if(l0(t+32|0,t+128|0),n=i.i[t+32>>2],n){a=i.i[t+36>>2],e=n;continue}break}
if(!e)continue;if(N(e,a,76479,14))break f;if(N(e,a,75550,13))break o;if(N(e,a,69929,12))break r;if(N(e,a,75563,9))break a;if(!N(e,a,75572,7))continue;break t}break}if(n=0,o=zi(i.i[l>>2])|0,(o-200&65535)>>>
0<100){a=0;break i}if(Kt(t+128|0,l),e=i.i[t+132>>2],d0(t+24|0,e,i.i[t+136>>2],76495,18),f=i.i[t+24>>2],m(i.i[t+128>>2],e),f){a=2;break i}a=1;s:{u:{c:switch(o=o&65535,o-401|0){case 0:break i;case 1:case 2:
break s;case 3:break c;default:break u}a=4;break i}if((o|0)==429)break r}if(o>>>0<=499){a=5;break i}else{a=6,e=1;break n}}a=1;break e}a=2;break e}a=4;break e}a=5;break e}a=3,e=0}if(N2(t+148|0,l,70044,
11),n=i.i[t+148>>2],(n|0)!=-2147483648)n:{if(o=i.i[t+152>>2],vr(t+160|0,o,i.i[t+156>>2]),m(n,o),o=i.i[t+164>>2],n=i.i[t+160>>2],!o&(n|0)==2)break n;n=T8(n,i.d[t+168>>3],O),e=n>>>0>=2147483647?2147483647:
n,n=1;break i}if(n=0,e)break i;if(oi(t+16|0,v,B,76446,5),s=t+128|0,wi(s,i.i[t+16>>2],i.i[t+20>>2],32),e=i.i[t+132>>2],e)n:{if(o=i.i[t+140>>2],f=i.i[t+136>>2],h=t+112|0,N2(h,l,i.i[t+128>>2],e),e=i.i[t+
112>>2],(e|0)==-2147483648||(b=s,s=i.i[t+116>>2],p4(b,s,i.i[t+120>>2]),m(e,s),!i.i[t+128>>2]))break n;if(y=i.d[t+136>>3],N2(h,l,76451,4),u=NaN,n=i.i[t+112>>2],(n|0)!=-2147483648&&(e=i.i[t+116>>2],u=+Ma(
e|0,i.i[t+120>>2]),m(n,e)),N(f,o,76455,7)?u=y*1e3:(u=u!=u?O:u,u=N(f,o,76462,13)?y*1e3-u:y-u),!(u>0))break e;n=1,e=P8(u);break i}if(oi(t+8|0,v,B,76475,4),p4(t+128|0,i.i[t+8>>2],i.i[t+12>>2]),i.i[t+128>>
2]!=1|i.i[t+132>>2])break i;n=1,e=P8(i.d[t+136>>3]*1e3);break i}n=0}i.i[r+4>>2]=e,i.i[r>>2]=n,i.b[r+8]=a,M(i.i[t+100>>2],i.i[t+104>>2])}c=t+176|0}function Bo(r,n,t){var e=0,a=0,o=0,f=0,s=0,u=0,b=0,l=0,
k=0,h=0,w=0,v=0,B=0,y=0;if(e=c-256|0,c=e,Dt(e+208|0,n,t),s=i.i[e+216>>2],u=i.i[e+212>>2],n=i.i[e+208>>2],(n|0)!=13)i.i[r+12>>2]=s,i.i[r+8>>2]=u,i.i[r+4>>2]=n,i.i[r>>2]=2;else i:{if(ft(e+208|0,u,s,1e4,
3e4),w=i.i[e+216>>2],v=i.i[e+212>>2],n=i.i[e+208>>2],(n|0)!=13){i.i[r+12>>2]=w,i.i[r+8>>2]=v,i.i[r+4>>2]=n,i.i[r>>2]=2;break i}if(i.i[e+164>>2]=5e3,i.i[e+156>>2]=2,i.i[e+160>>2]=100,Or(e+208|0,u,s,e+156|
0),t=i.i[e+216>>2],i.i[e+56>>2]=i.i[e+212>>2],i.i[e+60>>2]=t,i.i[e+64>>2]=i.i[e+220>>2],i.i[e+208>>2]==1)i.i[r+12>>2]=i.i[e+64>>2],n=i.i[e+60>>2],t=i.i[e+56>>2],i.i[r+4>>2]=t,i.i[r+8>>2]=n;else e:{Ji(
e+32|0,u,s,72976,5);n:{if(i.i[e+32>>2]!=1)t=2;else{k=i.i[e+36>>2],i.i[e+156>>2]=k,t=2,b=6e4,n=1e3;r:{t:switch(L2(k)&255){default:t=0;break r;case 0:break r;case 2:break t}if((_(k)&255)!=6){o=1,b=7;break r}
if(Ji(e+24|0,e+156|0,1,72981,5),i.i[e+24>>2]==1)t:{if(a=i.i[e+28>>2],si(e+208|0,a),t=i.i[e+212>>2],b=i.i[e+208>>2],(b|0)!=-2147483648)a:{if(h=i.i[e+216>>2],n=N(t,h,72986,10),!n&&!N(t,h,72996,3))break a;
G(b,t),d(a),h=n^1;break t}G(b,t),d(a),o=1,b=8;break r}if(I2(e+208|0,e+156|0,1,70312,6e4),n=i.i[e+212>>2],b=i.i[e+208>>2],(b|0)!=13){t=i.i[e+216>>2],o=1;break r}if(o=1,W0(e+208|0,e+156|0,1,70220),t=i.i[e+
216>>2],a=i.i[e+212>>2],b=i.i[e+208>>2],(b|0)==13){d(k),k=a&1?t:1e3,b=n;break n}else n=a}if(d(k),o){i.i[r+12>>2]=t,i.i[r+8>>2]=n,i.i[r+4>>2]=b;break e}else k=n}h=t}if(Ia(e+208|0,u,s),B=i.i[e+216>>2],y=
i.i[e+212>>2],n=i.i[e+208>>2],(n|0)!=13){i.i[r+12>>2]=B,i.i[r+8>>2]=y,i.i[r+4>>2]=n;break e}if(i.i[e+48>>2]=i.i[e+64>>2],n=i.i[e+60>>2],i.i[e+40>>2]=i.i[e+56>>2],i.i[e+44>>2]=n,kt(e+208|0,u,s,73064,17),
t=i.B[e+212],a=i.i[e+208>>2],(a|0)!=13){n=i.B[e+216]|i.B[e+217]<<8|(i.B[e+218]<<16|i.B[e+219]<<24),i.b[r+12]=n,i.b[r+13]=n>>>8,i.b[r+14]=n>>>16,i.b[r+15]=n>>>24,n=i.B[e+213]|i.B[e+214]<<8|(i.B[e+215]<<
16|i.B[e+216]<<24),i.b[r+9]=n,i.b[r+10]=n>>>8,i.b[r+11]=n>>>16,i.b[r+12]=n>>>24,i.b[r+8]=t,i.i[r+4>>2]=a,i.i[r>>2]=2;break i}i.b[e+84]=t,i.i[e+72>>2]=-2147483648,It(e+16|0,u,s,73081,14);n:{if(i.i[e+16>>
2]==1)r:{if(f=i.i[e+20>>2],g0(e+208|0,f),i.i[e+92>>2]=9,t=i.i[e+208>>2],(t|0)==-2147483648)i.i[r>>2]=2,i.i[r+4>>2]=9;else{if(n=i.i[e+212>>2],a=i.i[e+216>>2],i.b[e+155]=0,i.i[e+176>>2]=e+84,i.i[e+168>>
2]=n+(a<<2),i.i[e+164>>2]=t,i.i[e+160>>2]=n,i.i[e+156>>2]=n,i.i[e+180>>2]=e+155,i.i[e+172>>2]=e+255,Rr(e+196|0,e+156|0),i.i[e+196>>2]!=-2147483648){for(ui(e+8|0,4,4,12),t=i.i[e+8>>2],n=i.i[e+12>>2],i.
i[n+8>>2]=i.i[e+204>>2],a=i.i[e+200>>2],o=0,i.i[n>>2]=o|i.i[e+196>>2],i.i[n+4>>2]=a,i.i[e+192>>2]=1,i.i[e+188>>2]=n,i.i[e+184>>2]=t,i.i[e+232>>2]=i.i[e+180>>2],a=i.i[e+176>>2],i.i[e+224>>2]=i.i[e+172>>
2],i.i[e+228>>2]=a,t=i.i[e+168>>2],i.i[e+216>>2]=i.i[e+164>>2],i.i[e+220>>2]=t,t=i.i[e+160>>2],i.i[e+208>>2]=i.i[e+156>>2],i.i[e+212>>2]=t,o=12,t=1;;){if(Rr(e+240|0,e+208|0),i.i[e+240>>2]!=-2147483648){
i.i[e+184>>2]==(t|0)&&(R2(e+184|0,1),n=i.i[e+188>>2]),l=n+o|0,i.i[l+8>>2]=i.i[e+248>>2],a=i.i[e+244>>2],i.i[l>>2]=i.i[e+240>>2],i.i[l+4>>2]=a,t=t+1|0,i.i[e+192>>2]=t,o=o+12|0;continue}break}c0(e+208|0)}else
i.i[e+192>>2]=0,i.i[e+184>>2]=0,i.i[e+188>>2]=4,c0(e+156|0);if(i.B[e+155]==1)li(e+184|0),a=i.i[e+96>>2],i.i[e+120>>2]=i.i[e+92>>2],i.i[e+124>>2]=a,i.i[e+128>>2]=i.i[e+100>>2];else t:{if(i.i[e+144>>2]=
i.i[e+192>>2],t=i.i[e+188>>2],l=0,n=l|i.i[e+184>>2],i.i[e+136>>2]=n,i.i[e+140>>2]=t,n=(n|0)==-2147483648,a=n?e+92|0:e+136|0,t=a,o=i.i[t>>2],t=i.i[t+4>>2],i.i[e+120>>2]=o,i.i[e+124>>2]=t,i.i[e+128>>2]=
i.i[a+8>>2],n)break t;a=i.i[e+128>>2],i.i[e+112>>2]=a,n=i.i[e+124>>2],t=i.i[e+120>>2],i.i[e+104>>2]=t,i.i[e+108>>2]=n,i.i[e+216>>2]=a,i.i[e+208>>2]=t,i.i[e+212>>2]=n,K4(e+72|0),i.i[e+80>>2]=i.i[e+216>>
2],n=i.i[e+212>>2],i.i[e+72>>2]=i.i[e+208>>2],i.i[e+76>>2]=n,d(f);break r}a=i.i[e+128>>2],i.i[e+112>>2]=a,t=i.i[e+124>>2],n=i.i[e+120>>2],i.i[e+104>>2]=n,i.i[e+108>>2]=t,i.i[r+12>>2]=a,i.i[r+4>>2]=n,i.
i[r+8>>2]=t,i.i[r>>2]=2}d(f);break n}if(a0(e+208|0,u,s,69890,5),n=i.i[e+216>>2],t=i.i[e+212>>2],a=i.i[e+208>>2],(a|0)!=13){i.i[r+12>>2]=n,i.i[r+8>>2]=t,i.i[r+4>>2]=a,i.i[r>>2]=2;break n}if(a0(e+208|0,
u,s,73095,7),a=i.i[e+216>>2],o=i.i[e+212>>2],f=i.i[e+208>>2],(f|0)!=13)i.i[r+12>>2]=a,i.i[r+8>>2]=o,i.i[r+4>>2]=f,i.i[r>>2]=2;else if(a0(e+208|0,u,s,69895,9),s=i.i[e+216>>2],u=i.i[e+212>>2],f=i.i[e+208>>
2],(f|0)!=13)i.i[r+12>>2]=s,i.i[r+8>>2]=u,i.i[r+4>>2]=f,i.i[r>>2]=2,M(o,a);else{f=i.i[e+84>>2],l=i.i[e+80>>2],i.i[r+72>>2]=l,i.i[r+76>>2]=f,f=i.i[e+76>>2],l=i.i[e+72>>2],i.i[r+64>>2]=l,i.i[r+68>>2]=f,
f=i.i[e+44>>2],l=i.i[e+40>>2],i.i[r+28>>2]=l,i.i[r+32>>2]=f,i.i[r+36>>2]=i.i[e+48>>2],i.i[r+60>>2]=s,i.i[r+56>>2]=u,i.i[r+52>>2]=a,i.i[r+48>>2]=o,i.i[r+44>>2]=n,i.i[r+40>>2]=t,i.i[r+24>>2]=w,i.i[r+20>>
2]=v,i.i[r+16>>2]=h,i.i[r+12>>2]=k,i.i[r+8>>2]=b,i.i[r+4>>2]=B,i.i[r>>2]=y;break i}M(t,n)}K4(e+72|0);break i}i.i[r>>2]=2}c=e+256|0}function yo(r){r=r|0;var n=0,t=0,e=0,a=0,o=0,f=0,s=0,u=0,b=0,l=0,k=0,
h=0,w=0,v=0,B=0,y=0,O=0,j=0,S=0,U=0;if(n=c-288|0,c=n,V4(n),l2(),b=i.d[n+16>>3],h=i.d[n+8>>3],w=i.d[n>>3],a=fi(i.i[22169],i.i[22170],r),a)i:{if(v=w,w=i.d[11095],v=v+w,y=a2(i.d[a+152>>3],i.d[11096]),O=a2(
v,y),i.d[11096]=O,j=88760,S=w+a2(y-v,0),i.d[j>>3]=S,i.d[n+40>>3]=b,i.d[n+32>>3]=h,i.d[n+24>>3]=O,i.i[n+144>>2]=n+24,i.i[n+56>>2]=0,i.i[n+48>>2]=0,i.i[n+52>>2]=8,i.i[n+184>>2]=88648,i.i[n+192>>2]=n+48,
i.i[n+188>>2]=n+144,s=i.i[a+168>>2],s)e:{f=i.i[a+164>>2],e=f;n:{for(;;){if(!Pt(n+184|0,i.i[e>>2]))break n;if(e=e+4|0,t=t+1|0,(s|0)==(t|0))break}t=s;break e}for(e=t;;){n:{for(o=f+(e<<2)|0;;){if(e=e+1|0,
s>>>0<=e>>>0)break n;if(o=o+4|0,!!Pt(n+184|0,i.i[o>>2]))break}i.i[f+(t<<2)>>2]=i.i[o>>2],t=t+1|0;continue}break}i.i[a+168>>2]=t}i.i[a+248>>2]=t,o=i.i[n+48>>2],t=T(i.i[n+56>>2],96),e=i.i[n+52>>2],s=t+e|
0,i.i[n+156>>2]=s,i.i[n+152>>2]=o,i.i[n+144>>2]=e,o=e+96|0,a=n+141|0;e:n:{for(;;){if(!t)break n;if(f=i.B[e+92],(f|0)!=3){u=n+48|0,C(u,e,92),l=i.B[e+93]|i.B[e+94]<<8,i.b[a]=l,i.b[a+1]=l>>>8,i.b[a+2]=i.
B[e+95],i.b[n+140]=f,f=i.i[n+52>>2],i.i[n+196>>2]=8,i.i[n+192>>2]=69815,i.i[n+188>>2]=f,i.b[n+184]=8,D0(r,u,i2(n+184|0),i.d[n+24>>3],i.d[n+32>>3]),t=t-96|0,o=o+96|0,e=e+96|0;continue}break}s=o;break e}
if(i.i[n+148>>2]=s,b0(n+144|0),D8(r)||(f=i.i[22169],s=i.i[22170],a=fi(f,s,r),!a))break i;t=i.i[a+164>>2],e=i.i[a+168>>2]<<2,k=t+e|0,u=i.i[22164],l=i.i[22163];e:{n:{for(;;){if(e){if(e=e-4|0,B=i.i[t>>2],
o=t+4|0,t=o,B=ki(l,u,B),!B)continue;break n}break}t=0;break e}if(t=i.i[B>>2],(o|0)==(k|0))break e;for(e=e>>>2|0;k=ki(l,u,i.i[o>>2]),k&&(k=i.i[k>>2],t=t>>>0>k>>>0?t:k),o=o+4|0,e=e-1|0,!!e;);}i.i[a+252>>
2]=t;e:if(!i.i[a+4>>2]&i.i[a>>2]==4){if(b=i.d[n+24>>3],!(b>=i.d[a+8>>3]))break e;for(pe(a),i.b[a+80]=0,i.d[a+72>>3]=b,i.i[a>>2]=3,i.i[a+4>>2]=0,i.i[a+244>>2]=i.i[a+244>>2]+1,t=i.i[a+164>>2],o=t+(i.i[a+
168>>2]<<2)|0;;){if((t|0)!=(o|0)){for(e=ki(i.i[22163],i.i[22164],i.i[t>>2]);;){if(e){i.d[e+16>>3]=b+ +i.I[e>>2],e=0;continue}break}t=t+4|0;continue}break}if(h=ut(a,i.i[22163],i.i[22164]),i.d[a+152>>3]=
h,t=i.i[a+236>>2],e=i.i[t>>2]+1|0,i.i[t>>2]=e,e){i.i[n+200>>2]=t,i.i[n+204>>2]=r,j=n,U=ne(b,h),i.i[j+208>>2]=U,i.i[n+184>>2]=2,i.i[n+188>>2]=-2147483648,xi(88728,n+184|0);break i}else p()}else{if(i.d[n+
24>>3]>=i.d[a+72>>3]+ +(t>>>0)){t=i.i[n+44>>2],i.i[n+200>>2]=i.i[n+40>>2],i.i[n+204>>2]=t,t=i.i[n+36>>2],i.i[n+192>>2]=i.i[n+32>>2],i.i[n+196>>2]=t,t=i.i[n+28>>2],i.i[n+184>>2]=i.i[n+24>>2],i.i[n+188>>
2]=t,ze(r,0,n+184|0);break i}if(t=i.i[n+44>>2],i.i[n+160>>2]=i.i[n+40>>2],i.i[n+164>>2]=t,t=i.i[n+36>>2],i.i[n+152>>2]=i.i[n+32>>2],i.i[n+156>>2]=t,t=i.i[n+28>>2],i.i[n+144>>2]=i.i[n+24>>2],i.i[n+148>>
2]=t,t=fi(f,s,r),!t)break e;a=t,a=t,i.i[n+284>>2]=n+144,i.i[n+176>>2]=0,i.i[n+168>>2]=0,i.i[n+172>>2]=8,i.i[n+184>>2]=88648,i.i[n+192>>2]=n+168,i.i[n+188>>2]=n+284,t=0,s=i.i[a+168>>2];n:if(s){f=i.i[a+
164>>2],e=f;r:{for(;;){if(!Ot(n+184|0,i.i[e>>2]))break r;if(e=e+4|0,t=t+1|0,(s|0)==(t|0))break}t=i.i[a+168>>2];break n}for(e=t;;){r:{for(o=f+(e<<2)|0;;){if(e=e+1|0,s>>>0<=e>>>0)break r;if(o=o+4|0,!!Ot(
n+184|0,i.i[o>>2]))break}i.i[f+(t<<2)>>2]=i.i[o>>2],t=t+1|0;continue}break}i.i[a+168>>2]=t,s=t}else s=0;for(i.i[a+248>>2]=s,s=i.i[n+168>>2],f=i.i[n+172>>2],u=i.i[n+176>>2],o=i.i[a+164>>2],a=o+(t<<2)|0,
b=i.d[n+144>>3];;){if((a|0)!=(o|0)){for(t=ki(i.i[22163],i.i[22164],i.i[o>>2]);;){if(t){if(e=t,t=0,!(b>=i.d[e+16>>3]))continue;i.i[e+40>>2]=i.i[e+40>>2]-1,i.d[e+16>>3]=b+ +i.I[e>>2];continue}break}o=o+
4|0;continue}break}i.i[n+176>>2]=s,i.i[n+168>>2]=f,e=T(u,96),o=f+e|0,i.i[n+180>>2]=o,t=f+96|0,s=n+277|0;n:{r:{for(;;){if(!e)break r;if(a=i.B[f+92],(a|0)!=3){u=n+184|0,C(u,f,92),l=i.B[f+93]|i.B[f+94]<<
8,i.b[s]=l,i.b[s+1]=l>>>8,i.b[s+2]=i.B[f+95],i.b[n+276]=a,D0(r,u,y8(i.i[n+184>>2]),i.d[n+144>>3],i.d[n+152>>3]),e=e-96|0,t=t+96|0,f=f+96|0;continue}break}break n}t=o}i.i[n+172>>2]=t,b0(n+168|0),f=i.i[22169],
s=i.i[22170]}if(t=fi(f,s,r),!t)break i;i.i[t+152>>2]=0,i.i[t+156>>2]=2146435072,c4(r,ut(t,i.i[22163],i.i[22164]),i.d[n+24>>3])}i.i[22144]=i.i[22144]+1,g2(),c=n+288|0}function Z2(r){var n=0,t=0,e=0,a=0,
o=0,f=0,s=0;n=c-176|0,c=n,i.i[n+152>>2]=256,t=La()|0,i.i[n+164>>2]=0,i.i[n+160>>2]=t,i.i[n+172>>2]=n+152,i.i[n+156>>2]=1,Pi(n+156|0,68516,4),t=i.i[n+164>>2],i.i[n+164>>2]=0,e=i.i[n+168>>2],Di(t),I0(n+
144|0,i.i[r+72>>2],i.i[r+76>>2]),t=i.i[n+148>>2];i:{e:{if(i.i[n+156>>2]==1)if(Li(n+136|0,e),a=i.i[n+140>>2],i.i[n+136>>2]&1){e=Ni(),d(a),d(t),f=i.i[r+12>>2];break e}else Hi(i.i[n+160>>2],a|0,t|0);else
d(Fi(i.i[n+160>>2],e|0,t|0)|0),d(t),d(e);if(Pi(n+156|0,68520,7),t=i.i[n+164>>2],i.i[n+164>>2]=0,e=i.i[n+168>>2],Di(t),f=i.i[r+12>>2],I0(n+128|0,f,i.i[r+16>>2]),t=i.i[n+132>>2],i.i[n+156>>2]==1)if(Li(n+
120|0,e),a=i.i[n+124>>2],i.i[n+120>>2]&1){e=Ni(),d(a),d(t);break e}else Hi(i.i[n+160>>2],a|0,t|0);else d(Fi(i.i[n+160>>2],e|0,t|0)|0),d(t),d(e);if(Pi(n+156|0,68860,6),t=i.i[n+164>>2],i.i[n+164>>2]=0,e=
i.i[n+168>>2],Di(t),i.S[r+68>>1]==1?t=H2(+i.S[r+70>>1])|0:t=i.B[i.i[n+172>>2]]?1025:1024,i.i[n+156>>2]==1)if(Li(n+112|0,e),a=i.i[n+116>>2],i.i[n+112>>2]&1){e=Ni(),d(a),d(t);break e}else Hi(i.i[n+160>>
2],a|0,t|0);else d(Fi(i.i[n+160>>2],e|0,t|0)|0),d(t),d(e);if(Pi(n+156|0,69440,9),t=i.i[n+164>>2],i.i[n+164>>2]=0,e=i.i[n+168>>2],Di(t),t=i.i[r+80>>2],t?(I0(n+104|0,t,i.i[r+84>>2]),t=i.i[n+108>>2]):t=i.
B[i.i[n+172>>2]]?1025:1024,i.i[n+156>>2]==1)if(Li(n+96|0,e),a=i.i[n+100>>2],i.i[n+96>>2]&1){e=Ni(),d(a),d(t);break e}else Hi(i.i[n+160>>2],a|0,t|0);else d(Fi(i.i[n+160>>2],e|0,t|0)|0),d(t),d(e);if(z0(
n+88|0,n+156|0,69491,15,r+20|0),i.i[n+88>>2]==1){e=i.i[n+92>>2];break e}if(z0(n+80|0,n+156|0,69506,11,r+32|0),i.i[n+80>>2]==1){e=i.i[n+84>>2];break e}if(Pi(n+156|0,69517,9),t=i.i[n+164>>2],i.i[n+164>>
2]=0,e=i.i[n+168>>2],Di(t),t=i.B[r+100]?1026:1027,i.i[n+156>>2]==1)if(Li(n+72|0,e),a=i.i[n+76>>2],i.i[n+72>>2]&1){e=Ni(),d(a),d(t);break e}else Hi(i.i[n+160>>2],a|0,t|0);else d(Fi(i.i[n+160>>2],e|0,t|
0)|0),d(t),d(e);if(Pi(n+156|0,69526,8),t=i.i[n+164>>2],i.i[n+164>>2]=0,e=i.i[n+168>>2],Di(t),Y4(n- -64|0,i.i[r+88>>2]),t=i.i[n+68>>2],i.i[n+156>>2]==1)if(Li(n+56|0,e),a=i.i[n+60>>2],i.i[n+56>>2]&1){e=
Ni(),d(a),d(t);break e}else Hi(i.i[n+160>>2],a|0,t|0);else d(Fi(i.i[n+160>>2],e|0,t|0)|0),d(t),d(e);if(Pi(n+156|0,69106,10),t=i.i[n+164>>2],i.i[n+164>>2]=0,e=i.i[n+168>>2],Di(t),i.i[r>>2]==1?(Y4(n+48|
0,i.i[r+4>>2]),t=i.i[n+52>>2]):t=i.B[i.i[n+172>>2]]?1025:1024,i.i[n+156>>2]==1)if(Li(n+40|0,e),a=i.i[n+44>>2],i.i[n+40>>2]&1){e=Ni(),d(a),d(t);break e}else Hi(i.i[n+160>>2],a|0,t|0);else d(Fi(i.i[n+160>>
2],e|0,t|0)|0),d(t),d(e);if(z0(n+32|0,n+156|0,69097,9,r+44|0),i.i[n+32>>2]==1){e=i.i[n+36>>2];break e}if(z0(n+24|0,n+156|0,68534,4,r+56|0),i.i[n+24>>2]==1){e=i.i[n+28>>2];break e}if(Pi(n+156|0,69534,4),
t=i.i[n+164>>2],i.i[n+164>>2]=0,a=i.i[n+168>>2],Di(t),e=i.i[r+92>>2],t=x8(e),i.i[n+156>>2]==1)if(Li(n+16|0,a),a=i.i[n+20>>2],i.i[n+16>>2]&1){e=Ni(),d(a),d(t);break e}else Hi(i.i[n+160>>2],a|0,t|0);else
d(Fi(i.i[n+160>>2],a|0,t|0)|0),d(t),d(a);if(Pi(n+156|0,69129,4),t=i.i[n+164>>2],i.i[n+164>>2]=0,a=i.i[n+168>>2],Di(t),s=i.i[r+96>>2],t=x8(s),i.i[n+156>>2]!=1){o=i.i[n+160>>2],d(Fi(o|0,a|0,t|0)|0),d(t),
d(a);break i}if(Li(n+8|0,a),a=i.i[n+12>>2],i.i[n+8>>2]&1)e=Ni(),d(a),d(t);else{o=i.i[n+160>>2],Hi(o|0,a|0,t|0);break i}}d(i.i[n+160>>2]),M(i.i[n+164>>2],i.i[n+168>>2]),d(e),s=i.i[r+96>>2],e=i.i[r+92>>
2],o=1024}return m(i.i[r+8>>2],f),G(i.i[r+20>>2],i.i[r+24>>2]),G(i.i[r+32>>2],i.i[r+36>>2]),G(i.i[r+44>>2],i.i[r+48>>2]),G(i.i[r+56>>2],i.i[r+60>>2]),d(e),d(s),c=n+176|0,o}function g2(){var r=0,n=0,t=0,
e=0,a=0,o=0,f=0,s=0,u=0,b=0,l=0,k=0,h=0,w=0,v=0,B=0,y=0,O=0,j=0,S=0,U=0,L=0,H=0;r=c-192|0,c=r,y=r+60|0,S=r+96|0,f=r+84|0,u=r+120|0;i:{for(;;){e:{if(l2(),t=r+152|0,Xt(t,88728),i.i[r+152>>2]!=8?C(r+116|
0,t,36):Xt(r+116|0,88744),i.i[22144]=i.i[22144]+1,t=i.i[u+4>>2],w=0,i.i[r+152>>2]=w|i.i[u>>2],i.i[r+156>>2]=t,t=i.i[u+12>>2],i.i[r+160>>2]=i.i[u+8>>2],i.i[r+164>>2]=t,t=i.i[u+20>>2],i.i[r+168>>2]=i.i[u+
16>>2],i.i[r+172>>2]=t,t=i.i[u+28>>2],i.i[r+176>>2]=i.i[u+24>>2],i.i[r+180>>2]=t,b=i.i[r+116>>2],(b|0)==9&&p(),t=i.i[r+180>>2],i.i[r+72>>2]=i.i[r+176>>2],i.i[r+76>>2]=t,t=i.i[r+172>>2],i.i[r+64>>2]=i.
i[r+168>>2],i.i[r+68>>2]=t,t=i.i[r+164>>2],i.i[r+56>>2]=i.i[r+160>>2],i.i[r+60>>2]=t,t=i.i[r+156>>2],i.i[r+48>>2]=i.i[r+152>>2],i.i[r+52>>2]=t,(b|0)==8)break e;t=i.i[r+52>>2],i.i[f>>2]=i.i[r+48>>2],i.
i[f+4>>2]=t,t=i.i[r+60>>2],i.i[f+8>>2]=i.i[r+56>>2],i.i[f+12>>2]=t,t=i.i[r+68>>2],i.i[f+16>>2]=i.i[r+64>>2],i.i[f+20>>2]=t,t=i.i[r+76>>2],i.i[f+24>>2]=i.i[r+72>>2],i.i[f+28>>2]=t,i.i[r+80>>2]=b;n:{r:{
t:switch((b>>>0<=1?4:b-2|0)-1|0){case 0:Ho(i.i[r+84>>2]);break r;case 1:t=i.i[r+84>>2],n=t+8|0,O4(n,i.i[r+88>>2]),n0(n),t4(n,1),di(t);break r;case 2:t=i.i[r+84>>2],O4(t+8|0,i.i[r+88>>2]),di(t);break r;case 3:
if(b&1){t=i.i[y+12>>2],i.i[r+160>>2]=0|i.i[y+8>>2],i.i[r+164>>2]=t,t=i.i[y+4>>2],i.i[r+152>>2]=i.i[y>>2],i.i[r+156>>2]=t,n=i.i[r+112>>2],t=ar(f,r+152|0,n?n+8|0:0),wn(i.i[r+152>>2],t|0),d(t),Ba(n),y0(S);
continue}n=1024,t=i.i[r+88>>2],k=i.i[r+96>>2];a:{o:{f:{s:{u:switch(s=i.i[r+84>>2],(s-((s|0)!=0)|0)-1|0){case 3:break f;case 4:break a;case 0:break u;case 1:case 2:break s;default:break o}n=nc(t|0)|0,d(
t);break a}n=t;break a}n=t&1^1027;break a}a=i.i[r+92>>2],t=s&1?t:1025,n=bc(a|0,t|0)|0,d(t),d(a)}k3(k|0,n|0),d(n),y0(S);break n;case 4:a=i.i[r+84>>2],i.b[a+133]=1,t=i.B[r+88],n=a+8|0,K8(n),n0(n),t4(n,t?
3:0),di(a);break r;default:break t}for(a=i.i[r+104>>2],t=i.i[r+92>>2],v=i.i[r+88>>2],w=i.i[r+88>>2],e=i.i[r+96>>2],U=i.i[r+100>>2],O=i.i[r+84>>2],l=(O|0)==-2147483648,l||t4(e+8|0,2),i.i[e+60>>2]=U,i.i[e+
56>>2]=1,n=e+8|0,O4(n,a),n0(n),h=ln(i.i[e+100>>2])|0,a=Ei()|0,n=kn(h|0)|0,B=bn(a|0,n|0)|0,d(n),s=i.i[e+8>>2],n=-84,k=i.B[e+98];;){if(n){t:{a:{o:{f:switch(a=i.B[n+74721],((a>>>0<2?2:a-2|0)&255)-1|0){case 0:
break o;case 1:break f;default:break a}if((a|0)!=(k|0))break t;break a}if(!s)break t}a:{o:{f:{s:switch(i.B[n+74720]-1|0){case 0:o=Ua(h|0)|0;break o;case 1:U4(r+16|0,h),a=i.i[r+16>>2],o=i.i[r+20>>2];break f;case 2:
E8(r+24|0,h),a=i.i[r+24>>2],o=i.i[r+28>>2];break f;case 3:R4(r+32|0,h),a=i.i[r+32>>2],o=i.i[r+36>>2];break f;case 4:R8(r+40|0),a=i.i[r+40>>2],o=i.i[r+44>>2];break f;default:break s}o=F((q=P(69861,16)>>
2,i.i[q]));break o}if(j=P(i.i[n+74712>>2],i.i[n+74716>>2]),!(a&1))break t;break a}j=P(i.i[n+74712>>2],i.i[n+74716>>2])}a:{if(i.B[n+74722]&&(E4(r+8|0,B,i.i[j>>2]),a=i.i[r+8>>2],M(a,i.i[r+12>>2]),a))break a;
ri(B|0,i.i[j>>2],o|0)}d(o)}n=n+12|0;continue}break}if(d(h),i.B[e+133])d(B),G(O,w);else{l?t=F(i.i[e+104>>2]):(i.i[r+156>>2]=v,i.i[r+160>>2]=t,i.i[r+152>>2]=O,t=t2(r+152|0)),a=F(t),i.i[e+64>>2]&&p(),n=i.
i[e+68>>2],i.i[e+68>>2]=a,d(n),i.B[e+52]!=11&&(i.i[e+36>>2]=l+i.i[e+36>>2],L=e,H=+Q2(),i.d[L+24>>3]=H,i.i[e+16>>2]=1,i.i[e+20>>2]=0),v=Yc()|0,n=F(v),i.i[e+116>>2]&&p(),a=i.i[e+124>>2],i.i[e+124>>2]=n,
n=i.i[e+120>>2],i.i[e+120>>2]=1,M(n,a),i.b[e+132]=1,k=i.i[e+128>>2]+1|0,i.i[e+128>>2]=k,w=i.B[e+96]!=3?i.i[e+112>>2]:0,i.i[22202]&&p(),l=i.B[e+97],i.i[22202]=-1,n=i.i[22205]<<3,o=i.i[22204]-8|0;t:{a:{
for(;;){if(n){if(n=n-8|0,o=o+8|0,(l|0)!=i.B[o])continue;break a}break}if(n=l<<2,a=i.i[n+87044>>2],n=i.i[n+87056>>2],o=La()|0,v3(o|0,n|0,a|0),m3(o|0,2),a=F(o),s=i.i[22205],(s|0)==i.i[22203]){if(n=c-16|
0,c=n,Ui(n+8|0,88812,i.i[22203],1,4,8),i.i[n+8>>2]!=-2147483647)break i;c=n+16|0}n=i.i[22204]+(s<<3)|0,i.i[n+4>>2]=a,i.b[n]=l,i.i[22205]=s+1;break t}o=F(i.i[o+4>>2])}i.i[22202]=i.i[22202]+1,O2(r,i.i[e+
8>>2],i.i[e+12>>2]),a=h3(v|0,i.i[e+108>>2],t|0,o|0,B|0,(i.i[r>>2]&1?i.i[r+4>>2]:1024)|0,w|0)|0,n=i.i[e>>2]+1|0,i.i[e>>2]=n,n||p(),ke(),n=yi(4,44),i.b[n+40]=0,i.i[n+16>>2]=a,i.i[n+12>>2]=k,i.i[n+8>>2]=
v,i.i[n+4>>2]=U,i.i[n>>2]=e,n=_r(n,69408),i.i[22137]=i.i[22137]+1,Qe(n),d(o),d(t),d(B)}di(e)}if(b>>>0>=2)continue}Ba(i.i[r+112>>2]);continue}break}c=r+192|0;return}p()}function Io(r,n,t,e,a,o,f){var s=0,
u=0,b=0,l=0,k=0,h=0,w=0,v=0,B=0,y=0,O=0,j=0,S=0,U=0,L=0;s=c-192|0,c=s,ee(s- -64|0,r);i:{e:{if(i.i[s+64>>2]==1){if(u=a,a=u,b=i.i[s+68>>2],b>>>0<i.I[22159]&&(l=i.i[22158]+T(b,112)|0,i.i[l>>2]!=2&&(u=i.i[l+
104>>2])),(a-u|0)<0)break e;V0(b)}if(i.I[n>>2]>1)break e;if(si(s+116|0,i.i[n+8>>2]),w=+(t>>>0),j=i.i[s+116>>2],(j|0)!=-2147483648)n:{if(S=i.i[s+120>>2],t=i.i[s+124>>2],i.b[s+136]=0,i.i[s+132>>2]=t,i.i[s+
128>>2]=S,t=s+128|0,f2(s+56|0,t),u=i.i[s+56>>2],f2(s+48|0,t),b=i.i[s+52>>2],y=i.i[s+48>>2],f2(s+40|0,t),l=i.i[s+40>>2],f2(s+32|0,t),!(!l|(!u|!y)))r:{if(i.i[s+32>>2])break r;t=b+1|0;t:{for(;;){if((t|0)!=
1){if(u=t+y|0,k=t-1|0,t=k,i.B[u-2]==61)continue;break t}break}k=0}ui(s+24|0,k,1,1),i.i[s+172>>2]=0,O=i.i[s+28>>2],i.i[s+168>>2]=O,i.i[s+164>>2]=i.i[s+24>>2];t:{for(;;){a:{if(!k)break t;if(re(s+176|0,y,
k,k>>>0>=4?4:k),l=i.i[s+180>>2],(l|0)==1)break a;for(k=i.i[s+188>>2],y=i.i[s+184>>2],h=i.i[s+176>>2],t=0,u=l;;){if(u){if(v=i.B[h],b=v-65|0,(b&255)>>>0>=26){b=v-71|0;o:{if((v-97&255)>>>0<26||(b=v+4|0,(v-
48&255)>>>0<10)||(b=62,(v|0)==45))break o;if((v|0)!=95)break a;b=63}}h=h+1|0,t=b&255|t<<6,u=u-1|0;continue}break}for(u=4-l|0,u=u>>>0<=4?u:0;;){if(u){u=u-1|0,t=t<<6;continue}break}for(U=s,L=A0(t,24)>>>
16|0,i.b[U+177|0]=L,t=A0(t&16711935,8),i.b[s+178]=t>>>24,i.b[s+176]=t>>>8,t=l-1|0,t=t>>>0>=3?3:t,E2(s+164|0,t),h=s+176|0,u=i.i[s+172>>2],O=i.i[s+168>>2];;){if(t){i.b[u+O|0]=i.B[h],t=t-1|0,h=h+1|0,u=u+
1|0;continue}break}i.i[s+172>>2]=u;continue}break}m(i.i[s+164>>2],O);break r}if(u=i.i[s+164>>2],(u|0)==-2147483648||(t=i.i[s+172>>2],h=0,i.i[s+156>>2]=h|i.i[s+168>>2],i.i[s+160>>2]=t,i.i[s+152>>2]=u,u=
s+72|0,Ge(u,s+152|0),z8(s+140|0,u),b=i.i[s+140>>2],(b|0)==-2147483648))break r;if(l=i.i[s+144>>2],Qt(s+16|0,i.i[s+144>>2],i.i[s+148>>2]),i.i[s+16>>2]==1){if(t=i.i[s+20>>2],(_(t)&255)==6)t:{if(ei(s+8|0,
t,73489,3),i.i[s+8>>2]!=1||(k=u,u=i.i[s+12>>2],h8(k,u),k=i.i[s+72>>2],h=i.i[s+76>>2],B=i.d[s+80>>3],d(u),Fe(+B),u=p2(1)|0,p2(0)|0,u=u&2147483647,(k|0)!=1|h|((u|0)==2146435072|u>>>0>2146435072)))break t;
d(t),m(b,l),m(j,S),w=ba(w,B*1e3-f+-6e4);break n}d(t)}m(b,l)}m(j,S)}if(w<=0)break e;if(F4(s+72|0,r),r4(s+176|0,n),i.i[22160]=i.i[22160]+1,B=w*.8,t=i.i[22161],n=i.i[22159],(t|0)!=(n|0))n:{if(n>>>0>t>>>0){
n=i.i[22158]+T(t,112)|0,i.i[n>>2]!=2&&p(),i.d[n+40>>3]=B,i.d[n+32>>3]=w,i.d[n+24>>3]=f,i.d[n+16>>3]=o,i.i[n+8>>2]=0,i.i[n>>2]=0,u=i.i[s+180>>2],i.i[n+48>>2]=i.i[s+176>>2],i.i[n+52>>2]=u,i.i[n+56>>2]=i.
i[s+184>>2],i.i[22161]=i.i[n+4>>2],C(n+60|0,s+72|0,44);break n}p()}else(t|0)==i.i[22157]&&(n=c-16|0,c=n,Ui(n+8|0,88628,i.i[22157],1,8,112),i.i[n+8>>2]!=-2147483647?p():c=n+16|0),n=i.i[22158]+T(t,112)|
0,i.d[n+40>>3]=B,i.d[n+32>>3]=w,i.d[n+24>>3]=f,i.d[n+16>>3]=o,i.i[n+8>>2]=0,i.i[n>>2]=0,u=i.i[s+180>>2],i.i[n+48>>2]=i.i[s+176>>2],i.i[n+52>>2]=u,i.i[n+56>>2]=i.i[s+184>>2],C(n+60|0,s+72|0,44),u=t+1|0,
i.i[22161]=u,i.i[22159]=u;for(i.i[n+104>>2]=a,lr(88596,r,t),st(t);;){if(i.i[22146]!=1||(r=i.i[22148],(r|0)==(t|0)))break i;if(i.I[22160]<=e>>>0)n:{if(r>>>0>=i.I[22159]||(n=i.i[22158]+T(r,112)|0,i.i[n>>
2]==2))break n;if(w=i.d[n+32>>3],!(a2(o-i.d[n+16>>3],f-i.d[n+24>>3])>=w))break i}V0(r)}}pi(r)}c=s+192|0}function Ao(r,n,t,e){var a=0,o=0,f=0,s=0,u=0,b=0,l=0,k=0,h=0,w=0,v=0,B=0,y=0,O=0,j=0,S=0,U=0;a=c-
208|0,c=a,l=fi(i.i[22169],i.i[22170],r);i:{if(l&&(s=i.i[l+4>>2],o=i.i[l>>2],!s&o>>>0<=2)){if((o|0)!=2|s){S=1,b=i.d[l+8>>3],b=(o&1?b-i.d[e+8>>3]:b)/1e3,v=-1;e:{if(b>=4294967295)break e;o=b<4294967295&b>=
0?~~b>>>0:0,v=(b>+(o>>>0))+o|0}}G4(a+56|0,l+56|0),O=i.i[a+60>>2],B=i.i[a+56>>2],Ti(a+48|0,t,74953,5),y=i.i[a+52>>2],j=i.i[a+48>>2],ei(a+40|0,t,74958,6),i.i[a+40>>2]==1?(o=i.i[a+44>>2],si(a+68|0,o),d(o)):
i.i[a+68>>2]=-2147483648,s=11,n&1||(s=se(i.i[a+68>>2]!=-2147483648?i.i[a+72>>2]:0,i.i[a+76>>2],74964,9)?11:8),h=4;e:{n:{r:{t:{a:switch(w=i.S[l+68>>1],w-401|0){case 0:break e;case 1:break a;case 2:break t;case 3:
break r;default:break n}h=5;break e}h=se(B,O,73102,32)?7:6;break e}h=s;break e}if((w|0)==429){h=9;break e}h=(w-400&65535)>>>0<100?11:(w-500&65535)>>>0<100?10:15}n=0,(j|0)==1&&(ei(a+32|0,y,68520,7),s=i.
i[a+36>>2],n=i.i[a+32>>2]),ei(a+24|0,t,68520,7),o=i.i[a+24>>2],u=i.i[a+28>>2],ei(a+16|0,t,74958,6),k=i.i[a+20>>2],U=i.i[a+16>>2],i.i[a+140>>2]=2,i.i[a+132>>2]=2,i.i[a+124>>2]=U,i.i[a+128>>2]=k,i.i[a+116>>
2]=o,i.i[a+120>>2]=u,i.i[a+112>>2]=s,i.i[a+108>>2]=n,i.i[a+104>>2]=3,i.i[a+96>>2]=1,n=a+112|0,s=1;e:{n:{for(;;){r:{if((s|0)==4)break n;if(i.i[n-4>>2]==1){if(u=i.i[n>>2],Be(u))break r;d(u)}f=f+1|0,n=n+
8|0,s=s+1|0;continue}break}r:{t:switch((_(u)&255)-4|0){case 0:if(g0(a+184|0,u),f=i.i[a+184>>2],(f|0)==-2147483648){i.i[a+160>>2]=-2147483648;break r}o=i.i[a+192>>2],n=i.i[a+188>>2],i.i[a+152>>2]=n,i.i[a+
156>>2]=o,i.i[a+148>>2]=f,f=o<<2,k=f+n|0;a:{o:{for(;;){if(f){if(Ve(a+184|0,i.i[n>>2]),f=f-4|0,n=n+4|0,i.i[a+184>>2]==-2147483648)continue;break o}break}i.i[a+160>>2]=-2147483648;break a}if(i.i[a+168>>
2]=i.i[a+192>>2],o=i.i[a+188>>2],i.i[a+160>>2]=i.i[a+184>>2],i.i[a+164>>2]=o,(n|0)==(k|0))break a;for(f=0-(f>>>2|0)|0,k=a+196|0;Ve(a+172|0,i.i[n>>2]),i.i[a+172>>2]!=-2147483648&&(i.i[k+8>>2]=i.i[a+180>>
2],o=i.i[a+176>>2],i.i[k>>2]=i.i[a+172>>2],i.i[k+4>>2]=o,o=i.i[a+164>>2],i.i[a+184>>2]=i.i[a+160>>2],i.i[a+188>>2]=o,i.i[a+192>>2]=i.i[a+168>>2],o=a+184|0,$i(o,75005,2),$i(o,i.i[a+200>>2],i.i[a+204>>2]),
i.i[a+168>>2]=i.i[a+192>>2],o=i.i[a+188>>2],i.i[a+160>>2]=i.i[a+184>>2],i.i[a+164>>2]=o,m(i.i[a+196>>2],i.i[a+200>>2])),n=n+4|0,f=f+1|0,!!f;);}Zi(a+148|0);break r;default:c2(a+160|0,u);break r;case 2:
break t}Ve(a+160|0,u)}d(u);break e}i.i[a+160>>2]=-2147483648,s=f}if((s|0)!=3)e:for(f=s-3|0,n=((s<<3)+a|0)+112|0;;){if(!f)break e;M(i.i[n-4>>2],i.i[n>>2]),f=f+1|0,n=n+8|0}i.i[a+160>>2]!=-2147483648?(i.
i[a+88>>2]=i.i[a+168>>2],n=i.i[a+164>>2],i.i[a+80>>2]=i.i[a+160>>2],i.i[a+84>>2]=n):(i.i[a+172>>2]=w,o0(a+184|0,a+172|0),i.i[a+100>>2]=32,i.i[a+96>>2]=74973,i.i[a+108>>2]=i.i[a+192>>2],n=i.i[a+188>>2],
i.i[a+104>>2]=n,Q(a+80|0,a+96|0,2),m(i.i[a+184>>2],n)),f=1;e:{if((j|0)==1)n:{if(Ti(a+8|0,y,69534,4),s=i.i[a+12>>2],n=i.i[a+8>>2],d(y),(n|0)!=1)break n;n=1;break e}Ti(a,t,69534,4),s=i.i[a+4>>2],n=i.i[a>>
2]}n&1||(B?s=Z(B|0,O|0)|0:f=0),o=l8(i.S[l+68>>1]),G(i.i[a+68>>2],i.i[a+72>>2]),n=yi(4,36),i.i[n+12>>2]=v,i.i[n+8>>2]=S,i.i[n+4>>2]=s,i.i[n>>2]=f,i.b[n+35]=h,i.b[n+34]=o,i.s[n+32>>1]=w,i.i[n+28>>2]=t,o=
i.i[a+84>>2],i.i[n+16>>2]=i.i[a+80>>2],i.i[n+20>>2]=o,i.i[n+24>>2]=i.i[a+88>>2],i.i[a+100>>2]=n,i.b[a+96]=5,t=a+96|0,n=i2(t),o=i.i[e+20>>2],i.i[a+112>>2]=i.i[e+16>>2],i.i[a+116>>2]=o,o=i.i[e+12>>2],i.
i[a+104>>2]=i.i[e+8>>2],i.i[a+108>>2]=o,o=i.i[e+4>>2],i.i[a+96>>2]=i.i[e>>2],i.i[a+100>>2]=o,ze(r,n,t),P2(n);break i}d(t)}c=a+208|0}function ar(r,n,t){var e=0,a=0,o=0,f=0,s=0,u=0,b=0,l=0,k=0,h=0,w=0,v=0,
B=0,y=0;e=c-544|0,c=e,y=i.B[r+8],l=i.i[r+4>>2],s=i.i[r>>2],b=i.i[n+4>>2],B2(e+40|0,b),J0(e+500|0,n),i.i[e+500>>2]!=-2147483648?(i.i[e+496>>2]=i.i[e+508>>2],r=i.i[e+504>>2],i.i[e+488>>2]=i.i[e+500>>2],
i.i[e+492>>2]=r):(i.i[e+496>>2]=0,i.i[e+488>>2]=0,i.i[e+492>>2]=1),ci(e+308|0,e+40|0,e+488|0),S8(e+32|0,b),b=1;i:if(i.i[e+32>>2]==1){if(r=i.i[e+36>>2],Xi(e+320|0,r),d(r),o=i.i[e+320>>2],r=1,(o|0)==-2147483648||
(r=i.i[e+324>>2],Wi(e+332|0,r,i.i[e+328>>2],1024),m(o,r),B=i.i[e+332>>2],r=1,(B|0)==-2147483648)||(v=i.i[e+348>>2],k=i.i[e+352>>2],u=i.i[e+352>>2],h=i.i[e+348>>2],o=i.i[e+344>>2],r=i.i[e+360>>2],w=i.i[e+
356>>2],m(B,i.i[e+336>>2]),m(w,r),w=0,r=1,(o|0)==-2147483648))break i;a=k,b=v,w=o,f=u,r=h}else r=1;o=i.B[n+12],h=i.i[e+312>>2],u=i.i[e+316>>2],a=F0(b,a),b=r,r=N(r,f,69449,14),R8(e+24|0),f=i.i[e+24>>2],
M(f,i.i[e+28>>2]),i.b[e+511]=(f|0)!=0,i.b[e+510]=r,i.b[e+509]=a,i.b[e+508]=o,i.i[e+504>>2]=u,i.i[e+500>>2]=h,a=e+488|0,u=s+8|0,f=e+500|0,_2(a,u,f),Y2(e+372|0,u,a),i.b[e+472]=y,i.i[e+460>>2]=l,r=i.B[s+
8],(r|0)!=8|l>>>0<2||(i.i[e+500>>2]=l,o0(e+476|0,f),i.i[e+528>>2]=9,i.i[e+524>>2]=69470,i.i[e+520>>2]=i.i[e+484>>2],l=i.i[e+480>>2],i.i[e+516>>2]=l,i.i[e+512>>2]=7,i.i[e+508>>2]=69463,i.i[e+504>>2]=i.
i[e+388>>2],r=i.i[e+384>>2],i.i[e+500>>2]=r,Q(a,f,4),m(i.i[e+380>>2],r),i.i[e+388>>2]=i.i[e+496>>2],r=i.i[e+492>>2],i.i[e+380>>2]=i.i[e+488>>2],i.i[e+384>>2]=r,m(i.i[e+476>>2],l),r=i.B[u]);i:{e:{n:switch((r&
255)-1|0){case 0:if(r=i.i[s+12>>2],r>>>0>3)break e;if((r|0)!=2)break i;break e;case 1:if(i.i[s+12>>2]-7>>>0<4294967293)break e;break i;case 2:case 3:case 5:case 6:case 7:case 8:break e;case 4:break i;default:
break n}if(!i.i[s+12>>2])break i}a=e+500|0,Qr(a,n),i.i[e+520>>2]=i.i[e+388>>2],r=i.i[e+384>>2],i.i[e+512>>2]=i.i[e+380>>2],i.i[e+516>>2]=r,Nr(e+380|0,a),q8(a)}ci(e+500|0,e+40|0,e+380|0),i.i[e+388>>2]=
i.i[e+508>>2],r=i.i[e+504>>2],i.i[e+380>>2]=i.i[e+500>>2],i.i[e+384>>2]=r;i:{if(t)e:{if(ae(e+16|0,t+108|0),r=i.i[e+20>>2],n=i.i[e+16>>2],!i.i[n>>2]){i.i[r>>2]=i.i[r>>2]-1;break e}if(t=P(69479,12),a=e+
532|0,fe(a,i.i[n+4>>2],i.i[t>>2]),i.i[r>>2]=i.i[r>>2]-1,i.i[e+532>>2]==-2147483648)break e;ci(e+500|0,e+40|0,a);break i}i.i[e+500>>2]=-2147483648}return G(i.i[e+416>>2],i.i[e+420>>2]),i.i[e+424>>2]=i.
i[e+508>>2],r=i.i[e+504>>2],f=0,i.i[e+416>>2]=f|i.i[e+500>>2],i.i[e+420>>2]=r,le(e+8|0,o),r=i.i[e+12>>2],n=i.i[e+8>>2],i.i[e+452>>2]=n,i.i[e+456>>2]=r,n=-2147483648,t=i.i[e+308>>2],(t|0)!=-2147483648&&
(v=i.i[e+312>>2],k=i.i[e+316>>2],k?n=t:m(t,h)),i0(e+500|0,i.B[o+87544]),t=e+372|0,r=i.B[e+519],o=t+(r?32:20)|0,r=t+(r?36:24)|0,G(i.i[o>>2],i.i[r>>2]),i.i[o>>2]=n,i.i[r>>2]=v,i.i[r+4>>2]=k,i.B[u]==5&&(r=
i.i[s>>2]==1,t=1024,n=i.i[s+12>>2],i.i[n>>2]==1&&(t=ka(r,i.i[n+4>>2])),d(i.i[e+464>>2]),i.i[e+464>>2]=t,r=ka(r,i.i[n+28>>2]),d(i.i[e+468>>2]),i.i[e+468>>2]=r),r=Z2(e+372|0),m(w,b),Qi(e+40|0),P2(s),c=e+
544|0,r}function or(r,n,t,e){var a=0,o=0,f=0,s=0,u=0,b=0,l=0,k=0,h=0,w=0,v=0,B=0,y=0,O=0,j=0;for(a=c-112|0,c=a,i.i[a+68>>2]=0,i.i[a+60>>2]=0,i.i[a+64>>2]=1,f=e<<2,o=f+8388608|0,i.i[a+56>>2]=e>>>0>1073741823||
o>>>0<f>>>0?-1:o,O=a+104|0;;){i:{if(qi(a+48|0,t,e,h),B=i.i[a+48>>2],!B)break i;for(b=i.i[a+52>>2],s=0,i.i[a+72>>2]=0,$0(a+40|0,34,a+72|0),i.i[a+100>>2]=b,l=i.i[a+44>>2],i.b[a+108]=l,i.i[a+104>>2]=i.i[a+
72>>2],w=i.B[(l+O|0)-1|0],y=T(w,16843009);;){if(s>>>0>b>>>0)break i;u=s+B|0,k=b-s|0;e:if(k>>>0<=7)for(o=0;;){if((o|0)==(k|0))break i;if((w|0)==i.B[o+u|0])break e;o=o+1|0}else{f=u+3&-4;n:{if((f|0)!=(u|
0)){for(f=f-u|0,o=0;;){if((w|0)==i.B[o+u|0])break e;if(o=o+1|0,(f|0)==(o|0))break}if(o=k-8|0,f>>>0>o>>>0)break n}else o=k-8|0,f=0;for(;;){if(v=f+u|0,j=y^i.i[v>>2],v=y^i.i[v+4>>2],((j|16843008-j)&(16843008-
v|v)&-2139062144)!=-2139062144)break n;if(f=f+8|0,!(f>>>0<=o>>>0))break}}if((f|0)==(k|0))break i;for(u=f+u|0,k=(b-f|0)-s|0,o=0;;){if((w|0)!=i.B[o+u|0]){if(o=o+1|0,(k|0)!=(o|0))continue;break i}break}o=
o+f|0}if(s=(o+s|0)+1|0,!(l>>>0>s>>>0|s>>>0>b>>>0)&&(f=s-l|0,!C2(f+B|0,O,l)))break}if(h=(f+h|0)+1|0,qi(a+32|0,t,e,h),l=i.i[a+32>>2],!l)break i;b=i.i[a+36>>2],o=0,u=0;e:{n:{for(;;){r:{if(k=a+24|0,(o|0)==
(b|0))break n;if(f=0,s=i.B[o+l|0],(s|0)!=34)f=(s|0)==92?u^1:0;else if(!(u&1))break r;o=o+1|0,u=f;continue}break}break e}o=b}if(w=o+h|0,b4(k,t,e,h,w),f=i.i[a+24>>2],ur(a+72|0,n,f||1,f?i.i[a+28>>2]:0,a+
56|0),y=i.i[a+72>>2],(y|0)==-2147483648)h=w+1|0;else{k=i.i[a+80>>2],u=k,l=i.i[a+76>>2],o=l;e:for(;;){n:{b=k,f=l;r:{t:switch(u|0){case 1:s=i.B[o];break r;case 0:break n;default:break t}if(s=i.B[o],(s|0)!=
92)break r;f=74400,b=10;t:{a:{o:switch(s=i.B[o+1],s-110|0){case 0:case 4:case 6:break t;case 7:break o;case 1:case 2:case 3:case 5:break n;default:break a}if(u=u-6|0,u>>>0>=4294967292)break n;for(v=o+
2|0,o=o+6|0,s=0;;){if((s|0)==4)continue e;if(B=i.B[s+v|0],s=s+1|0,!((B-48&255)>>>0<10|((B&-33)-65&255)>>>0<6))break}break n}a:switch(s-98|0){case 0:case 4:break t;case 1:case 2:case 3:break n;default:
break a}if((s|0)==34|(s|0)==47)break t;if((s|0)!=92)break n}u=u-2|0,o=o+2|0;continue}if(f=74400,b=10,s=s&255,(s|0)==34|(s|0)==92)break n;u=u-1|0,o=o+1|0;continue}break}b2(a+16|0,t,e,h),i.i[a+96>>2]=b,
i.i[a+92>>2]=f,f=i.i[a+16>>2],i.i[a+88>>2]=f?i.i[a+20>>2]:0,i.i[a+84>>2]=f||1,f4(a+60|0,a+84|0),qi(a+8|0,t,e,w),e=i.i[a+12>>2],t=i.i[a+8>>2],m(y,l),e=t?e:0,t=t||1,h=1}continue}break}j8(r,a+60|0,t,e),c=
a+112|0}function xo(r,n,t){r=r|0,n=n|0,t=t|0;var e=0,a=0,o=0,f=0;if(e=c-384|0,c=e,i.i[e+8>>2]=n,i.i[e+168>>2]=e+8,i.i[e+172>>2]=e+168,n4(e+304|0,e+172|0,73357,13),n=i.i[e+312>>2],i.i[e+192>>2]=0|i.i[e+
308>>2],i.i[e+196>>2]=n,n=i.i[e+320>>2],i.i[e+200>>2]=i.i[e+316>>2],i.i[e+204>>2]=n,i.i[e+304>>2]==1)a=i.i[e+204>>2],i.i[e+316>>2]=i.i[e+200>>2],i.i[e+320>>2]=a,a=i.i[e+196>>2],i.i[e+308>>2]=i.i[e+192>>
2],i.i[e+312>>2]=a,i.i[e+304>>2]=-2147483648;else i:{if(i.i[e+304>>2]=4,u0(e+88|0,e+192|0,e+304|0),n=i.i[e+96>>2],i.i[e+224>>2]=0|i.i[e+92>>2],i.i[e+228>>2]=n,n=i.i[e+104>>2],i.i[e+232>>2]=i.i[e+100>>
2],i.i[e+236>>2]=n,i.i[e+88>>2]==1){a=i.i[e+236>>2],i.i[e+316>>2]=i.i[e+232>>2],i.i[e+320>>2]=a,a=i.i[e+228>>2],i.i[e+308>>2]=i.i[e+224>>2],i.i[e+312>>2]=a,i.i[e+304>>2]=-2147483648;break i}if(n=i.i[e+
236>>2],i.i[e+184>>2]=i.i[e+232>>2],i.i[e+188>>2]=n,n=i.i[e+228>>2],i.i[e+176>>2]=i.i[e+224>>2],i.i[e+180>>2]=n,Ar(e+304|0,e+168|0,73370,28),n=i.i[e+312>>2],i.i[e+88>>2]=0|i.i[e+308>>2],i.i[e+92>>2]=n,
n=i.i[e+320>>2],i.i[e+96>>2]=i.i[e+316>>2],i.i[e+100>>2]=n,i.i[e+304>>2]==1)a=i.i[e+100>>2],i.i[e+316>>2]=i.i[e+96>>2],i.i[e+320>>2]=a,a=i.i[e+92>>2],i.i[e+308>>2]=i.i[e+88>>2],i.i[e+312>>2]=a,i.i[e+304>>
2]=-2147483648;else{if(n=i.i[e+100>>2],i.i[e+216>>2]=i.i[e+96>>2],i.i[e+220>>2]=n,n=i.i[e+92>>2],i.i[e+208>>2]=i.i[e+88>>2],i.i[e+212>>2]=n,Ar(e+304|0,e+168|0,73398,13),n=i.i[e+312>>2],i.i[e+88>>2]=0|
i.i[e+308>>2],i.i[e+92>>2]=n,n=i.i[e+320>>2],i.i[e+96>>2]=i.i[e+316>>2],i.i[e+100>>2]=n,i.i[e+304>>2]==1)a=i.i[e+100>>2],i.i[e+316>>2]=i.i[e+96>>2],i.i[e+320>>2]=a,a=i.i[e+92>>2],i.i[e+308>>2]=i.i[e+88>>
2],i.i[e+312>>2]=a,i.i[e+304>>2]=-2147483648;else{if(n=i.i[e+100>>2],i.i[e+232>>2]=i.i[e+96>>2],i.i[e+236>>2]=n,n=i.i[e+92>>2],i.i[e+224>>2]=i.i[e+88>>2],i.i[e+228>>2]=n,i.i[e+252>>2]=0,i.i[e+244>>2]=
0,i.i[e+248>>2]=4,n4(e+304|0,e+172|0,73411,12),n=i.i[e+316>>2],i.i[e+256>>2]=i.i[e+312>>2],i.i[e+260>>2]=n,i.i[e+264>>2]=i.i[e+320>>2],n=i.i[e+308>>2],i.i[e+304>>2]==1)i.i[e+320>>2]=i.i[e+264>>2],a=i.
i[e+260>>2],i.i[e+312>>2]=i.i[e+256>>2],i.i[e+316>>2]=a;else{(n|0)!=-2147483648&&(a=e+304|0,he(a,69547,12),i.i[e+320>>2]=n,o=i.i[e+260>>2],i.i[e+324>>2]=i.i[e+256>>2],i.i[e+328>>2]=o,i.i[e+332>>2]=i.i[e+
264>>2],I4(e+244|0,a)),f=e+304|0,pt(f,e+168|0,73423,10),n=i.i[e+316>>2],i.i[e+88>>2]=i.i[e+312>>2],i.i[e+92>>2]=n,i.i[e+96>>2]=i.i[e+320>>2],n=i.i[e+308>>2];e:{if(i.i[e+304>>2]==1)break e;if(i.i[e+280>>
2]=i.i[e+96>>2],a=i.i[e+92>>2],i.i[e+272>>2]=i.i[e+88>>2],i.i[e+276>>2]=a,(n|0)!=-2147483648)n:{if(o=i.i[e+276>>2],a=i.i[e+272>>2],i.i[e+308>>2]=a,i.i[e+312>>2]=o,i.i[e+304>>2]=n,i.i[e+316>>2]=i.i[e+280>>
2],o=i.i[e+312>>2],!N(a,o,73457,3)&&!N(a,o,73460,4)){K(f);break n}a=e+304|0,he(a,73433,10),i.i[e+320>>2]=n,o=i.i[e+276>>2],i.i[e+324>>2]=i.i[e+272>>2],i.i[e+328>>2]=o,i.i[e+332>>2]=i.i[e+280>>2],I4(e+
244|0,a)}if(n4(e+304|0,e+172|0,73443,14),n=i.i[e+316>>2],i.i[e+88>>2]=i.i[e+312>>2],i.i[e+92>>2]=n,i.i[e+96>>2]=i.i[e+320>>2],n=i.i[e+308>>2],i.i[e+304>>2]==1)break e;i.i[e+296>>2]=i.i[e+96>>2],a=i.i[e+
92>>2],i.i[e+288>>2]=i.i[e+88>>2],i.i[e+292>>2]=a,(n|0)!=-2147483648?(i.i[e+88>>2]=n,a=i.i[e+292>>2],i.i[e+92>>2]=i.i[e+288>>2],i.i[e+96>>2]=a,i.i[e+100>>2]=i.i[e+296>>2]):he(e+88|0,73317,18),n=i.i[e+
188>>2],i.i[e+328>>2]=i.i[e+184>>2],i.i[e+332>>2]=n,n=i.i[e+180>>2],i.i[e+320>>2]=i.i[e+176>>2],i.i[e+324>>2]=n,a=i.i[e+212>>2],i.i[e+348>>2]=i.i[e+208>>2],i.i[e+352>>2]=a,a=i.i[e+220>>2],i.i[e+356>>2]=
i.i[e+216>>2],i.i[e+360>>2]=a,a=i.i[e+228>>2],i.i[e+364>>2]=i.i[e+224>>2],i.i[e+368>>2]=a,a=i.i[e+236>>2],i.i[e+372>>2]=i.i[e+232>>2],i.i[e+376>>2]=a,n=i.i[e+248>>2],a=0,i.i[e+336>>2]=a|i.i[e+244>>2],
i.i[e+340>>2]=n,i.i[e+344>>2]=i.i[e+252>>2],n=i.i[e+100>>2],i.i[e+312>>2]=i.i[e+96>>2],i.i[e+316>>2]=n,n=i.i[e+92>>2],i.i[e+304>>2]=i.i[e+88>>2],i.i[e+308>>2]=n;break i}i.i[e+320>>2]=i.i[e+96>>2],a=i.
i[e+92>>2],i.i[e+312>>2]=i.i[e+88>>2],i.i[e+316>>2]=a}i.i[e+308>>2]=n,i.i[e+304>>2]=-2147483648,h0(e+244|0),D2(e+224|0)}D2(e+208|0)}K(e+176|0)}F8(e+12|0,e+304|0),n=i.i[e+16>>2],a=i.i[e+12>>2],(a|0)==-2147483648?
(d(t),t=1):(C(e+96|0,e+20|0,68),i.i[e+92>>2]=n,i.i[e+88>>2]=a,a=aa(t),i.i[e+12>>2]=a,nr(e,e+88|0,e+12|0,1),n=i.i[e+4>>2],t=i.i[e>>2],d(a)),d(i.i[e+8>>2]),i.i[r+8>>2]=t,t=t&1,i.i[r+4>>2]=t?n:0,i.i[r>>2]=
t?0:n,c=e+384|0}function fr(r,n,t,e,a){var o=0,f=0,s=0,u=0,b=0,l=0,k=0,h=0,w=0,v=0;if(o=c-160|0,c=o,dr(o+108|0,n,a,1,15),u=i.i[o+120>>2],l=i.i[o+116>>2],b=i.i[o+112>>2],s=i.i[o+108>>2],(s|0)!=-2147483648)
t=i.i[o+144>>2],e=0,i.i[r+36>>2]=e|i.i[o+140>>2],i.i[r+40>>2]=t,t=i.i[o+136>>2],i.i[r+28>>2]=i.i[o+132>>2],i.i[r+32>>2]=t,t=i.i[o+128>>2],i.i[r+20>>2]=i.i[o+124>>2],i.i[r+24>>2]=t,i.i[r+16>>2]=u,i.i[r+
12>>2]=l,i.i[r+8>>2]=b,i.i[r+4>>2]=s,i.i[r>>2]=1;else{i:{if(Zr(t,e))H4(o+16|0,t,e,76204,21);else{s=0;e:{n:{for(;;){r:{if((e|0)==(s|0)||(f=i.B[t+s|0],(f|0)==35|(f|0)==47))break n;if((f|0)==58)break r;if((f|
0)==92)break n;if(s=s+1|0,(f|0)!=63)continue;break n}break}i.i[o+120>>2]=e,i.i[o+116>>2]=t,i.i[o+112>>2]=2,i.i[o+108>>2]=76371,Q(o+56|0,o+108|0,2);break e}ji(o+56|0,t,e)}if(w=i.i[o+64>>2],s=i.i[o+60>>
2],i.i[n+24>>2]!=-2147483648)s0(o+72|0,n+24|0);else e:{if(qt(o+108|0,n,(b|0)!=-2147483648?l:0),e=i.i[o+108>>2],(e|0)!=-2147483648)C(o+72|0,o+112|0,36);else n:{if(e=i.i[n+36>>2],f=i.i[n+40>>2],oi(o+8|0,
e,f,75991,5),t=o+108|0,wi(t,i.i[o+8>>2],i.i[o+12>>2],32),v=i.i[o+108>>2],k=i.i[o+112>>2],!k&(b|0)==-2147483648){if(e=i.i[n+8>>2],a=i.i[n+4>>2],i.i[o+112>>2]=61,i.i[o+108>>2]=76054,M0(o+68|0,a,e,t,1),e=
i.i[o+68>>2],(e|0)!=-2147483648)break n;break e}if(oi(o,e,f,75996,4),yr(t,i.i[n+4>>2],i.i[n+8>>2],i.i[o>>2],i.i[o+4>>2],a,1),f=i.i[o+120>>2],a=i.i[o+116>>2],h=i.i[o+112>>2],e=i.i[o+108>>2],(e|0)!=-2147483648){
t=i.i[o+144>>2],u=0,i.i[o+100>>2]=u|i.i[o+140>>2],i.i[o+104>>2]=t,t=i.i[o+136>>2],i.i[o+92>>2]=i.i[o+132>>2],i.i[o+96>>2]=t,t=i.i[o+128>>2],i.i[o+84>>2]=i.i[o+124>>2],i.i[o+88>>2]=t,i.i[o+80>>2]=f,i.i[o+
76>>2]=a,i.i[o+72>>2]=h;break n}(b|0)!=-2147483648?(i.i[o+120>>2]=f,i.i[o+116>>2]=a,i.i[o+112>>2]=u,i.i[o+108>>2]=l,Q(o+148|0,o+108|0,2)):(i.i[o+128>>2]=f,i.i[o+124>>2]=a,i.i[o+120>>2]=k,i.i[o+116>>2]=
v,i.i[o+112>>2]=8,i.i[o+108>>2]=75976,Q(o+148|0,o+108|0,3)),i.i[o+80>>2]=i.i[o+156>>2],t=i.i[o+152>>2],i.i[o+72>>2]=i.i[o+148>>2],i.i[o+76>>2]=t,m(h,a);break e}t=i.i[o+88>>2],a=0,i.i[r+20>>2]=a|i.i[o+
84>>2],i.i[r+24>>2]=t,t=i.i[o+96>>2],i.i[r+28>>2]=i.i[o+92>>2],i.i[r+32>>2]=t,t=i.i[o+104>>2],i.i[r+36>>2]=i.i[o+100>>2],i.i[r+40>>2]=t,n=i.i[o+72>>2],t=i.i[o+76>>2],i.i[r+16>>2]=i.i[o+80>>2],i.i[r+8>>
2]=n,i.i[r+12>>2]=t,i.i[r+4>>2]=e,i.i[r>>2]=1,m(i.i[o+56>>2],s);break i}t=i.i[o+72>>2],e=i.i[o+76>>2],H4(o+16|0,s,w,e,i.i[o+80>>2]),m(t,e),m(i.i[o+56>>2],s)}if(i.i[o+16>>2]==-2147483648){k8(r,i.i[n+4>>
2],i.i[n+8>>2],76281,27,76308,16);break i}if(i.b[o+52]&1)k8(r,i.i[n+4>>2],i.i[n+8>>2],76225,22,76247,34);else e:{if(t=i.i[o+44>>2],e=i.i[o+48>>2],a=(b|0)!=-2147483648?l:0,Jr(n,t,e,a,u)){C(r+4|0,o+16|0,
40),i.i[r>>2]=0;break i}if(qt(o+108|0,n,a),a=i.i[o+108>>2],(a|0)!=-2147483648){C(r+8|0,o+112|0,36),i.i[r>>2]=1,i.i[r+4>>2]=a;break e}a=1,u=r+4|0,f=i.i[n+4>>2],n=i.i[n+8>>2],U2(t,e,74748,5)?s=75464:(i.
i[o+128>>2]=34,i.i[o+124>>2]=75415,i.i[o+120>>2]=n,i.i[o+116>>2]=f,i.i[o+112>>2]=63,i.i[o+108>>2]=75352,a=3,s=o+108|0),x2(u,f,n,t,e,s,a),i.i[r>>2]=1}Ii(o+16|0)}G(b,l)}c=o+160|0}function sr(r,n,t){var e=0,
a=0,o=0,f=0,s=0,u=0,b=0,l=0;if(o=c+-64|0,c=o,f=1114112,t)i:{e:{n:{r:{t:switch(a=i.B[n],a-37|0){case 0:break t;case 1:break r;case 2:case 3:case 4:case 5:break i;case 6:break n;default:break e}if(Wr(o+
40|0,n,t),!i.i[o+40>>2]||(e=i.i[o+48>>2],e>>>0>t>>>0)||(f=i.B[o+44],Wr(o+52|0,n+e|0,t-e|0),!i.i[o+52>>2]|(f&254)!=194)||(n=i.b[o+56],(n|0)>=-64))break i;e=i.i[o+60>>2]+e|0,f=(n|f<<6)&255;break i}r:{t:{
a:if(t>>>0<=2){if((t|0)!=2)break a;if(i.B[n+1]==35)break t}else{if(i.B[n+1]!=35)break a;if((i.B[n+2]|32)!=120)break t;s=3,a=-3,u=16;break r}f=t-1|0,s=n+1|0,t=-376;a:{for(;;){if(t){if(e=i.i[t+74404>>2],
e)o:{if(u=i.i[t+74400>>2],a=e-1|0,!U2(s,f,u,a)|a>>>0>=f>>>0||(b=n+e|0,!b))break o;if(i.B[b]==59)break a}t=t+8|0;continue}break}f=1114112;break i}e=e+1|0,f=i.B[a+u|0];break i}s=2,a=-2,u=10}a=t+a|0,s=n+
s|0;r:{t:{for(;;){if((e|0)!=(a|0)){if(i.B[e+s|0]!=48)break t;if(n=8,e=e+1|0,(e|0)!=8)continue;break r}break}n=a;break r}n=e}if(n>>>0>a>>>0)break i;for(a=a-n|0,n=n+s|0,e=0,f=0;;){r:{if((e|0)==(a|0)||(I8(
o+32|0,u,i.B[n+e|0]),s=i.i[o+32>>2],f=s+f|0,(e|0)==6))break r;if(e=e+1|0,s)continue}break}for(b=a>>>0<f>>>0?a:f,e=0,s=0;;){if((e|0)!=(b|0)){if(I8(o+24|0,u,i.B[n+e|0]),e=e+1|0,i.i[o+24>>2]!=1)continue;
s=Ie(u,s),l=s+i.i[o+28>>2]|0,s=v2||s>>>0>l>>>0?-1:l;continue}break}e=((t-a|0)+f|0)+(i.B[n+f|0]==59&a>>>0>f>>>0)|0,n=(s^55296)-1114112>>>0<4293855232?1114112:s,f=n||1114112;break i}f=32,e=1;break i}if((a|
0)!=92)break i;e:{for(;;){n:{if((t|0)==(e|0))break i;if(i.B[n+e|0]!=92)break n;if(a=8,e=e+1|0,(e|0)!=8)continue;break e}break}a=e}if(t>>>0<=a>>>0)break i;if(s=i.B[n+a|0],e=s-34|0,1<<e&8225&&e>>>0<=13){
e=a+1|0,f=s;break i}e:switch(s-116|0){case 0:e=a+1|0,f=9;break i;case 1:if(B4(o+16|0,n,t,a+1|0),!i.B[o+16]||(s=i.B[o+17],B4(o+8|0,n,t,a+3|0),!i.B[o+8])||(n=s<<8&65280,(n^-1058816)>>>0<4293855232))break i;
e=a+5|0,f=n|i.B[o+9];break i;case 4:break e;default:break i}if(B4(o,n,t,a+1|0),!i.B[o])break i;f=i.B[o+1],e=a+3|0}i.i[r+4>>2]=e,i.i[r>>2]=f,c=o- -64|0}function cr(r){var n=0,t=0,e=0,a=0,o=0,f=0,s=0,u=0,
b=0,l=0,k=0,h=0,w=0,v=0,B=0,y=0,O=0,j=0,S=0,U=0,L=0,H=0,X=0,ti=0,ai=0,gi=0,mi=0;if(n=c-208|0,c=n,t=i.i[22208],t>>>0>=2147483647&&p(),i.i[22208]=t+1,i.i[22210])i:{if(!(Ks(i.i[22209],r|0)|0)||(a=i.i[22210],
t=i.i[a>>2]+1|0,i.i[a>>2]=t,t))break i;p()}if(i.i[22208]=i.i[22208]-1,!a)i:{s=r3(r|0)|0,s&&(fc(n+48|0,s|0),e=i.i[n+48>>2],t=i.i[n+52>>2],(t|0)==9?(B=i.i[e+32>>2],y=i.i[e+20>>2],ti=i.i[e+24>>2],O=i.i[e+
16>>2],j=i.i[e+12>>2],S=i.i[e+8>>2],U=i.i[e+4>>2],L=i.i[e>>2],t=i.i[e+28>>2],M2(9,e),v=1,ai=(t|0)==1):M2(t,e)),S8(n+40|0,r),H=1,i.i[n+40>>2]==1&&(t=n+48|0,ct(t,i.i[n+44>>2]),w=i2(t)),h=ln(r|0)|0,e=kn(
h|0)|0,t=yc(e|0)|0,xr(n+128|0,t),d(t),d(e);e:{if(w){if(jt(n+48|0,i.i[w+8>>2],i.i[w+12>>2]),e=i.i[n+48>>2],o=0,(e|0)==-2147483648)break e;gi=i.i[n+56>>2],H=i.i[n+52>>2]}else e=0;o=e}for(e=o,y4(n+140|0,
Ua(h|0)|0),R4(n+32|0,h),oa(n+152|0,i.i[n+32>>2],i.i[n+36>>2]),o=i.i[n+128>>2],a=i.i[n+132>>2],u=i.i[n+136>>2],ui(n+24|0,u,4,24),i.i[n+172>>2]=0,b=i.i[n+28>>2],i.i[n+168>>2]=b,t=i.i[n+24>>2],i.i[n+164>>
2]=t,l=u<<4,X=l+a|0,t>>>0<u>>>0&&(u2(n+164|0,0,u,4,24),k=i.i[n+172>>2],b=i.i[n+168>>2]),i.i[n+188>>2]=X,i.i[n+184>>2]=o,i.i[n+176>>2]=a,mi=u+k|0,f=T(k,24)+b|0,k=n+60|0;;){if(l){i.i[n+200>>2]=i.i[a+8>>
2],t=i.i[a+4>>2],i.i[n+192>>2]=i.i[a>>2],i.i[n+196>>2]=t,y4(k,i.i[a+12>>2]),i.i[n+56>>2]=i.i[n+200>>2],o=i.i[n+196>>2],u=o,t=i.i[n+192>>2],i.i[n+48>>2]=t,i.i[n+52>>2]=o,b=i.i[n+68>>2],o=i.i[n+64>>2],i.
i[f+16>>2]=o,i.i[f+20>>2]=b,i.i[f>>2]=t,i.i[f+4>>2]=u,t=i.i[n+60>>2],i.i[f+8>>2]=i.i[n+56>>2],i.i[f+12>>2]=t,l=l-16|0,f=f+24|0,a=a+16|0;continue}break}if(i.i[n+172>>2]=mi,i.i[n+180>>2]=X,o=n+176|0,m4(
o),i.i[n+80>>2]=i.i[n+172>>2],t=i.i[n+168>>2],b=0,i.i[n+72>>2]=b|i.i[n+164>>2],i.i[n+76>>2]=t,U4(n+16|0,h),oa(n+96|0,i.i[n+16>>2],i.i[n+20>>2]),i.i[n+56>>2]=gi,i.i[n+52>>2]=H,i.i[n+48>>2]=e,t=i.i[n+144>>
2],i.i[n+60>>2]=i.i[n+140>>2],i.i[n+64>>2]=t,i.i[n+68>>2]=i.i[n+148>>2],t=i.i[n+156>>2],i.i[n+84>>2]=i.i[n+152>>2],i.i[n+88>>2]=t,i.i[n+92>>2]=i.i[n+160>>2],Ur(o,n+48|0),d(h),a=0,v?(l=(B|0)!=0,o=y?ai:
2):(S=2,L=1e4,U=3e4,j=100,O=5e3,l=0,o=2),s?(Si(n+8|0,mc(s|0)|0),k=i.i[n+12>>2],a=i.i[n+8>>2],Si(n,e3(s|0)|0),v=i.i[n+4>>2],e=i.i[n>>2]):e=0,t=i.i[n+188>>2],i.i[n+112>>2]=0|i.i[n+184>>2],i.i[n+116>>2]=
t,t=i.i[n+180>>2],i.i[n+104>>2]=i.i[n+176>>2],i.i[n+108>>2]=t,i.i[n+120>>2]=w,i.i[n+84>>2]=O,i.i[n+80>>2]=j,i.i[n+76>>2]=S,i.i[n+72>>2]=U,i.i[n+68>>2]=L,i.b[n+64]=o,i.i[n+56>>2]=y,i.i[n+60>>2]=ti,i.i[n+
52>>2]=B,i.i[n+48>>2]=l,i.i[n+100>>2]=v,i.i[n+96>>2]=e,i.i[n+92>>2]=k,i.i[n+88>>2]=a,a=Ft(n+48|0,F(r)),!s)break i;d(s)}return c=n+208|0,a}function ur(r,n,t,e,a){var o=0,f=0,s=0,u=0,b=0,l=0,k=0,h=0,w=0,
v=0,B=0,y=0,O=0,j=0,S=0,U=0,L=0,H=0,X=0,ti=0,ai=0,gi=0,mi=0;o=c-112|0,c=o,i.i[o+36>>2]=0,i.i[o+28>>2]=0,i.i[o+32>>2]=1,B=n+12|0,v=i.i[n+4>>2],H=v+16|0,y=T(i.i[n+8>>2],12),X=y-12|0,S=v+y|0,ti=o+96|0,ai=
o+72|0;i:{e:{n:{r:{for(;;){t:{if(e>>>0<f>>>0)break r;for(l=0,n=f;;){if((n|0)==(e|0))break r;if(!(i.b[i.B[n+t|0]+B|0]&1)){n=n+1|0,l=l+1|0;continue}break}if(U=f+l|0,Gt(o+56|0,t,e,U),O=i.i[o+56>>2],!O)break t;
w=i.i[o+68>>2],k=i.i[o+64>>2],j=i.i[o+60>>2],j?(f=O+j|0,n=i.b[f-1],(n|0)<0&&(u=n&63,n=i.B[f-2],s=n<<24>>24,(s|0)>=-64?n=n&31:(s=s&63,n=i.B[f-3],b=n<<24>>24,(b|0)>=-64?n=n&15:n=b&63|(i.B[f-4]&7)<<6,n=s|
n<<6),n=u|n<<6)):n=1114112,i.i[o+40>>2]=n;a:{o:{if(!(i.B[i.B[k]+B|0]&2|i.B[i.B[k+1]+B|0]&4)&w>>>0>1)break o;for(i.i[o+60>>2]=k+w,i.i[o+56>>2]=k,gi=o,mi=Yi(o+56|0),i.i[gi+44>>2]=mi,sr(o+16|0,k,w),i.i[o+
48>>2]=i.i[o+16>>2],i.i[o+52>>2]=o+40,i.i[o+80>>2]=a,i.i[o+76>>2]=w,i.i[o+72>>2]=k,i.i[o+60>>2]=S,i.i[o+56>>2]=v,i.i[o+84>>2]=o+52,i.i[o+68>>2]=o+48,i.i[o+64>>2]=o+44,s=H,b=X,f=y,l=v;;){if(L=b,n=s,!f)
break o;b=i.i[l+8>>2],s=b?i.i[i.i[l+4>>2]>>2]:1114112;f:{if((s|0)!=i.i[o+44>>2]&&(u=0,(s|0)!=i.i[o+48>>2]))break f;pr(o+8|0,ai,i.i[l+4>>2],b),h=i.i[o+12>>2],u=i.i[o+8>>2]}if(l=l+12|0,s=n+12|0,b=L-12|0,
f=f-12|0,!!u)break}if(i.i[o+104>>2]=a,i.i[o+100>>2]=w,i.i[o+96>>2]=k,i.i[o+108>>2]=o+52,i.i[o+92>>2]=o+48,i.i[o+88>>2]=o+44,(l|0)==(S|0))t=u,e=h;else for(f=(L>>>0)/12|0,t=u,e=h;;){s=i.i[n+4>>2],u=s?i.
i[i.i[n>>2]>>2]:1114112;f:{if((u|0)!=i.i[o+44>>2]&(u|0)!=i.i[o+48>>2]||(pr(o,ti,i.i[n>>2],s),b=i.i[o>>2],!b))break f;u=i.i[o+4>>2],s=u>>>0<h>>>0,e=s?u:e,t=s?b:t,h=u>>>0>h>>>0?h:u}if(n=n+12|0,f=f-1|0,!f)
break}i.i[o+68>>2]=10,i.i[o+64>>2]=74400,i.i[o+60>>2]=j,i.i[o+56>>2]=O,f4(o+28|0,o+56|0),f=0;break a}f=U+1|0}if(i.i[a>>2])continue;break n}break}i.i[r>>2]=-2147483648;break e}i.i[o+64>>2]=i.i[o+36>>2],
n=i.i[o+32>>2],i.i[o+56>>2]=i.i[o+28>>2],i.i[o+60>>2]=n,j8(r,o+56|0,t,e);break i}ji(r,74400,10)}m(i.i[o+28>>2],i.i[o+32>>2])}c=o+112|0}function $2(r,n,t,e){var a=0,o=0,f=0,s=0,u=0,b=0,l=0,k=0,h=0,w=0,
v=0,B=0,y=0,O=0,j=0;a=c-128|0,c=a,w=i.i[n+4>>2],v=i.i[n+8>>2],B=i.i[n>>2];i:{e:{for(;;){n:{if(!e)break e;n=a+112|0,wi(n,t,e,32),e=i.i[a+124>>2],t=i.i[a+120>>2],l=i.i[a+112>>2],u=i.i[a+116>>2],_i(a+24|
0,76513,7,l,u),s=i.i[a+24>>2];r:{if(s)o=a+96|0,N2(o,v,s,i.i[a+28>>2]),ui(a+16|0,i.i[a+96>>2]!=-2147483648,4,12),i.i[a+120>>2]=0,s=i.i[a+20>>2],f=i.i[a+16>>2],i.i[a+112>>2]=f,i.i[a+116>>2]=s,At(n,o),n=
i.i[a+120>>2],i.i[a+40>>2]=n,s=i.i[a+116>>2],i.i[a+32>>2]=i.i[a+112>>2],i.i[a+36>>2]=s;else t:{if(B)a:{for(n=yi(4,4),O=n,j=F(w),i.i[O>>2]=j,i.i[a+56>>2]=1,i.i[a+52>>2]=n,i.i[a+48>>2]=1;;){if(u){for(wi(
a+112|0,l,u,47),o=0,i.i[a+68>>2]=0,i.i[a+60>>2]=0,i.i[a+64>>2]=4,n=i.i[a+52>>2],y=n+(i.i[a+56>>2]<<2)|0,u=i.i[a+124>>2],l=i.i[a+120>>2],k=i.i[a+116>>2],h=i.i[a+112>>2];;){if((n|0)!=(y|0)){if(s=n+4|0,N(
h,k,76520,2))g0(a+112|0,i.i[n>>2]),f=i.i[a+120>>2],o=i.i[a+116>>2],b=i.i[a+112>>2],n=(b|0)==-2147483648,i.i[a+120>>2]=n?0:b,o=n?4:o,i.i[a+112>>2]=o,i.i[a+116>>2]=o,n=n?0:f,$8(a+60|0,n),f=i.i[a+68>>2],
n&&(b=n<<2,b&&C(i.i[a+64>>2]+(f<<2)|0,o,b)),i.i[a+124>>2]=o,o=n+f|0,i.i[a+68>>2]=o,c0(a+112|0);else{for(Ti(a+8|0,i.i[n>>2],h,k),b=i.i[a+12>>2],f=i.i[a+8>>2],$8(a+60|0,f),o=i.i[a+68>>2],n=i.i[a+64>>2]+
(o<<2)|0;;){if(f&1){i.i[n>>2]=b,n=n+4|0,o=o+1|0,f=0;continue}break}i.i[a+68>>2]=o}n=s;continue}break}if(o>>>0>=100)o:for(i.i[a+68>>2]=100,f=i.i[a+64>>2]+400|0,n=o-100|0;;){if(!n)break o;d(i.i[f>>2]),n=
n-1|0,f=f+4|0}Zi(a+48|0),i.i[a+56>>2]=i.i[a+68>>2],n=i.i[a+64>>2],i.i[a+48>>2]=i.i[a+60>>2],i.i[a+52>>2]=n;continue}break}for(i.i[a+80>>2]=0,i.i[a+72>>2]=0,i.i[a+76>>2]=4,s=i.i[a+48>>2],n=i.i[a+52>>2],
o=i.i[a+56>>2]<<2,u=n+o|0,i.i[a+124>>2]=u,i.i[a+120>>2]=s,i.i[a+112>>2]=n;;){if(o){o:{f:{s:{u:{c:{l:switch(f=i.i[n>>2],(_(f)&255)-1|0){case 0:case 1:break l;case 2:break c;default:break u}c2(a+84|0,f);
break s}si(a+84|0,f);break s}i.i[a+84>>2]=-2147483648;break f}if(s=i.i[a+84>>2],(s|0)==-2147483648)break f;if(i.i[a+92>>2]){i.i[a+104>>2]=i.i[a+92>>2],s=i.i[a+88>>2],i.i[a+96>>2]=i.i[a+84>>2],i.i[a+100>>
2]=s;break o}else m(s,i.i[a+88>>2])}i.i[a+96>>2]=-2147483648}n=n+4|0,At(a+72|0,a+96|0),d(f),o=o-4|0;continue}break}if(i.i[a+116>>2]=u,c0(a+112|0),n=i.i[a+72>>2],(n|0)==-2147483648)break a;o=i.i[a+76>>
2],s=i.i[a+80>>2],i.i[a+32>>2]=n,i.i[a+36>>2]=o,n=s,i.i[a+40>>2]=n;break t}i.i[a+40>>2]=0,i.i[a+32>>2]=0,i.i[a+36>>2]=4;break r}if(n)break n}li(a+32|0);continue}break}i.i[r+8>>2]=i.i[a+40>>2],n=i.i[a+
36>>2],t=i.i[a+32>>2],i.i[r>>2]=t,i.i[r+4>>2]=n;break i}i.i[r+8>>2]=0,i.i[r>>2]=0,i.i[r+4>>2]=4}c=a+128|0}function To(r,n,t){var e=0,a=0,o=0,f=0,s=0,u=0,b=0,l=0,k=0,h=0,w=0;k=i.i[r+8>>2];i:{if(k&402653184)
e:{if(k&268435456){f=i.S[r+14>>1];n:{if(f)for(s=n+t|0,t=0,e=n,o=f;;){if((e|0)==(s|0))break n;if(a=e,e=i.b[e],(e|0)<0?e=e>>>0<4294967264?a+2|0:a+(e>>>0>4294967279?4:3)|0:e=a+1|0,t=(e-a|0)+t|0,o=o-1|0,!o)
break}else t=0;o=0}u=f-o|0}else n:{if(t>>>0<16){if(!t)break n;for(a=n,e=t;u=(i.b[a]>-65)+u|0,a=a+1|0,e=e-1|0,!!e;);break n}if(b=n+3&-4,s=n-b|0,f=s+t|0,o=f&3,(n|0)!=(b|0))for(a=n;u=(i.b[a]>-65)+u|0,a=a+
1|0,s=s+1|0,!!s;);if(o)for(a=(f&2147483644)+b|0;e=(i.b[a]>-65)+e|0,a=a+1|0,o=o-1|0,!!o;);for(s=f>>>2|0,u=e+u|0;;){if(f=b,!s)break n;if(h=s>>>0>=192?192:s,o=h&3,b=h<<2,e=b&1008,e)for(w=e+f|0,e=0,a=f;l=
e,e=i.i[a>>2],l=l+(((e^-1)>>>7|e>>>6)&16843009)|0,e=i.i[a+4>>2],l=l+(((e^-1)>>>7|e>>>6)&16843009)|0,e=i.i[a+8>>2],l=l+(((e^-1)>>>7|e>>>6)&16843009)|0,e=i.i[a+12>>2],e=l+(((e^-1)>>>7|e>>>6)&16843009)|0,
a=a+16|0,(w|0)!=(a|0););else e=0;if(s=s-h|0,b=f+b|0,u=(T((e>>>8&16711935)+(e&16711935)|0,65537)>>>16|0)+u|0,!!o)break}for(o=o<<2,a=f+((h&252)<<2)|0,e=0;f=e,e=i.i[a>>2],e=f+(((e^-1)>>>7|e>>>6)&16843009)|
0,a=a+4|0,o=o-4|0,!!o;);u=(T((e>>>8&16711935)+(e&16711935)|0,65537)>>>16|0)+u|0}if(e=i.S[r+12>>1],e>>>0<=u>>>0)break e;f=e-u|0,a=0,s=0;n:{r:switch((k>>>29&3)-1|0){case 0:s=f;break n;case 1:break r;default:
break n}s=(f&65534)>>>1|0}for(b=k&2097151,o=i.i[r+4>>2],r=i.i[r>>2];;){if((a&65535)>>>0<(s&65535)>>>0){if(e=1,a=a+1|0,!(R[i.i[o+16>>2]](r,b)|0))continue;break i}break}if(e=1,R[i.i[o+12>>2]](r,n,t)|0)break i;
for(n=f-s&65535,a=0;;){if(n>>>0>(a&65535)>>>0){if(a=a+1|0,!(R[i.i[o+16>>2]](r,b)|0))continue;break i}break}return 0}e=R[i.i[i.i[r+4>>2]+12>>2]](i.i[r>>2],n,t)|0}return e}function Co(r,n){var t=0,e=0,a=0,
o=0,f=0,s=0,u=0,b=0,l=0,k=0;t=c-80|0,c=t,k=Ei()|0,i.i[t+16>>2]=k;i:{if(me(n))e:{if(ei(t+8|0,n,73559,4),o=1,!(i.i[t+8>>2]&1))break e;u=i.i[t+12>>2],i.i[t+20>>2]=u,a=t+20|0,oe(t,a);n:{r:{if(i.i[t>>2]==1)
t:{if(!i.i[t+4>>2])break t;o=2;a:{if(!te(a)){if(i.i[t+76>>2]=3,i.i[t+72>>2]=73563,i.i[t+64>>2]=6,i.i[t+68>>2]=1,i.i[t+60>>2]=73566,r0(t+24|0,n,73566,6,t+68|0),a=i.i[t+28>>2],e=i.i[t+32>>2],s=i.i[t+36>>
2],i.i[t+24>>2]){o=a;break t}if(!a)o:{if(si(t+60|0,e),b=i.i[t+64>>2],l=i.i[t+60>>2],(l|0)!=-2147483648)f:{if(f=i.i[t+68>>2],!N(b,f,73563,3))s:{if(N(b,f,73572,4)||N(b,f,73576,3)||N(b,f,73579,5)||N(b,f,
73584,6))break s;if(!N(b,f,73590,4))break f}G(l,b);break o}G(l,b),d(e),o=3;break t}if(i.i[t+76>>2]=s,i.i[t+72>>2]=e,i.i[t+68>>2]=a,i.i[t+64>>2]=6,i.i[t+60>>2]=73566,e=t+68|0,T2(t+16|0,73566,6,e),i.i[t+
64>>2]=4,i.i[t+68>>2]=3,i.i[t+60>>2]=69616,r0(t+24|0,n,69616,4,e),e=i.i[t+32>>2],a=i.i[t+28>>2],i.i[t+24>>2]){s=i.i[t+36>>2],o=a;break t}if(!a)if(i.i[t+24>>2]=e,te(t+24|0)){d(e),e=69616;break a}else i.
i[t+72>>2]=e,i.i[t+64>>2]=4,i.i[t+68>>2]=0,i.i[t+60>>2]=69616,T2(t+16|0,69616,4,t+68|0);if(i.i[t+72>>2]=u,i.i[t+64>>2]=4,i.i[t+68>>2]=0,i.i[t+60>>2]=73559,f=t+16|0,u=t+68|0,T2(f,73559,4,u),i.i[t+64>>2]=
5,i.i[t+68>>2]=2,i.i[t+60>>2]=73594,l=t+44|0,r0(l,n,73594,5,u),o=i.i[t+48>>2],e=i.i[t+52>>2],s=i.i[t+56>>2],i.i[t+44>>2]||(i.i[t+40>>2]=s,i.i[t+36>>2]=e,i.i[t+32>>2]=o,i.i[t+28>>2]=5,i.i[t+24>>2]=73594,
a=t+32|0,T2(f,73594,5,a),i.i[t+64>>2]=7,i.i[t+68>>2]=2,i.i[t+60>>2]=73335,r0(l,n,73335,7,u),o=i.i[t+48>>2],e=i.i[t+52>>2],s=i.i[t+56>>2],i.i[t+44>>2]==1)||(i.i[t+40>>2]=s,i.i[t+36>>2]=e,i.i[t+32>>2]=o,
i.i[t+28>>2]=7,i.i[t+24>>2]=73335,T2(f,73335,7,a),i.i[t+64>>2]=4,i.i[t+68>>2]=3,i.i[t+60>>2]=69918,r0(l,n,69918,4,u),o=i.i[t+48>>2],e=i.i[t+52>>2],s=i.i[t+56>>2],i.i[t+44>>2]==1))break r;i.i[t+40>>2]=
s,i.i[t+36>>2]=e,i.i[t+32>>2]=o,i.i[t+28>>2]=4,i.i[t+24>>2]=69918,T2(f,69918,4,a);break n}e=73559}s=4}d(u)}if((o|0)!=5)break e}i.i[r>>2]=5,i.i[r+4>>2]=k;break i}i.i[r>>2]=o,i.i[r+4>>2]=e,i.i[r+8>>2]=s,
d(k)}c=t+80|0}function br(r,n){var t=0,e=0,a=0,o=0,f=0,s=0,u=0;t=c-112|0,c=t,e=t+40|0,V4(e),l2(),i8(t- -64|0,e),e=i.i[n>>2],a=i.i[n+4>>2],e=!a&e>>>0>2|a?e-2|0:0,a=fi(i.i[22169],i.i[22170],r);i:if(a){e:
switch(e-1|0){case 0:Ao(r,i.i[n+8>>2],i.i[n+12>>2],t- -64|0);break i;case 1:n:{r:{t:{f=i.i[n+12>>2],e=i.i[n+8>>2],u=i.S[n+16>>1],s=i.B[a+188];a:{if((s|0)!=3){if(e){if(!Be(f))break t;o=1}else o:{f:{s:{
u:switch(s-1|0){case 0:if(ei(t+24|0,f,73492,7),n=73535,a=24,i.i[t+24>>2]==1)c:{if(e=i.i[t+28>>2],o=L2(e),d(e),(o&255)==2||(ei(t+16|0,f,73499,5),n=73504,a=31,i.i[t+16>>2]!=1)||(e=i.i[t+20>>2],o=fn(e),d(
e),!o))break c;o=2;break a}o=2;break o;case 1:if(ei(t+32|0,f,74895,12),s=1,!(i.i[t+32>>2]&1)){o=2,n=74907,a=38;break f}if(a=38,e=i.i[t+36>>2],n=74907,!fn(e))break s;s=0,o=3,n=e;break f;default:break u}
if(ei(t+8|0,f,74757,12),s=1,i.i[t+8>>2]!=1){o=2,n=74769,a=62;break f}if(e=i.i[t+12>>2],!fn(e)){a=62,n=74769;break s}if(Ti(t,f,74831,17),o=1,s=0,n=i.i[t+4>>2],i.i[t>>2]!=1){a=e,o=0;break f}if((_(n)&255)!=
6)d(n),a=47;else{a=e;break f}n=74848}d(e),s=1,o=2}if(d(f),s)break n;break r}d(f);break n}else if(e){o=6;break t}else d(f);o=6}n=f;break r}if(d(f),(s|0)!=3)break n}i.i[t+100>>2]=a,i.i[t+96>>2]=n,i.i[t+
92>>2]=o,n=r,r=t+92|0,hr(n,r,i.d[t+64>>3],i.d[t+72>>3]),T4(r);break i}i.i[t+104>>2]=a,i.i[t+100>>2]=n,i.i[t+96>>2]=o,i.s[t+94>>1]=u,i.b[t+92]=7,Xe(r,t+92|0,i.d[t+64>>3],i.d[t+72>>3]);break i;case 2:e=
i.S[n+12>>1],i.i[t+100>>2]=i.i[n+8>>2],i.i[t+96>>2]=3,i.s[t+94>>1]=e,i.b[t+92]=7,Xe(r,t+92|0,i.d[t+64>>3],i.d[t+72>>3]);break i;case 3:i.b[t+92]=9,e=i.i[n+20>>2],a=0,i.i[t+104>>2]=a|i.i[n+16>>2],i.i[t+
108>>2]=e,e=i.i[n+12>>2],i.i[t+96>>2]=i.i[n+8>>2],i.i[t+100>>2]=e,n=r,r=i2(t+92|0),ze(n,r,t- -64|0),P2(r);break i;default:break e}A8(i.S[n+68>>1])?jo(r,n,i.d[t+64>>3],i.d[t+72>>3]):qo(r,n,t- -64|0)}else{
e:switch(e|0){case 0:we(n);break i;case 1:d(i.i[n+12>>2]);break i;case 2:d(i.i[n+12>>2]);break i;case 3:break i;default:break e}m(i.i[n+12>>2],i.i[n+16>>2])}i.i[22144]=i.i[22144]+1,g2(),c=t+112|0}function Oo(r,n,t){
r=r|0,n=n|0,t=t|0;var e=0,a=0,o=0,f=0,s=0,u=0,b=0,l=0,k=0;e=c-224|0,c=e,i.i[e+36>>2]=t,b=cr(n);i:{if(ge(t)){if(We(e+40|0,e+36|0,73712,16),f=i.i[e+40>>2],(f|0)==-2147483648){i.b[e+192]=0,a=e+44|0,i.i[e+
204>>2]=i.i[a+8>>2],o=i.i[a+4>>2],i.i[e+196>>2]=i.i[a>>2],i.i[e+200>>2]=o,i.b[e+83]=2,f=e+212|0,o=e+192|0,a=e+72|0,_2(f,o,a),Y2(a,o,f),f=Z2(a),A2(o),a=1;break i}else o=i.i[e+52>>2],u=i.i[e+48>>2],i.i[e+
64>>2]=u,i.i[e+68>>2]=o,o=i.i[e+44>>2],i.i[e+60>>2]=o,i.i[e+56>>2]=f,K0(e+24|0,o,u),o=i.i[e+24>>2],u=i.i[e+28>>2],f=e+56|0,K(f),l=u8(i.i[b+48>>2],i.i[b+52>>2]),k=qa(l|0)|0,d(l),i.i[e+64>>2]=k,i.i[e+56>>
2]=o,i.i[e+60>>2]=u;k=0}else k=6;if(i.b[e+68]=k,l2(),i.i[e+180>>2]=f,u=b- -64|0,i.i[e+184>>2]=u,i.i[e+188>>2]=e+180,o=i.i[22150],f=i.i[22151],i.i[e+204>>2]=i.i[22152],i.i[e+200>>2]=0,i.i[e+196>>2]=o+T(
f,60),i.i[e+192>>2]=o,i.i[e+208>>2]=e+184,St(e+16|0,e+192|0),f=4,i.i[e+16>>2]==1){for(o=i.i[e+20>>2],ui(e+8|0,4,4,4),a=i.i[e+8>>2],f=i.i[e+12>>2],i.i[f>>2]=o,i.i[e+220>>2]=1,i.i[e+216>>2]=f,i.i[e+212>>
2]=a,i.i[e+88>>2]=i.i[e+208>>2],o=i.i[e+204>>2],i.i[e+80>>2]=0|i.i[e+200>>2],i.i[e+84>>2]=o,o=i.i[e+196>>2],i.i[e+72>>2]=i.i[e+192>>2],i.i[e+76>>2]=o,s=4,a=1;;){if(St(e,e+72|0),i.i[e>>2]==1){o=i.i[e+4>>
2],i.i[e+212>>2]==(a|0)&&(u2(e+212|0,a,1,4,4),f=i.i[e+216>>2]),i.i[f+s>>2]=o,a=a+1|0,i.i[e+220>>2]=a,s=s+4|0;continue}break}s=i.i[e+212>>2]}for(o=a<<2,a=0;;){if((a|0)!=(o|0)){V0(i.i[a+f>>2]),a=a+4|0;continue}
break}for(Bi(s,f,4,4),f=T(i.i[22170],272),s=i.i[22169],a=s+200|0;;){if(f){if(i.i[s+8>>2]!=5|i.i[s+12>>2])e:{if(o=e+72|0,a8(o,a,1),l=gt(u,e+180|0,o),pi(o),!l)break e;k2(a-104|0),i.b[a-52]=2,Ze(88696,a)}
s=s+272|0,f=f-272|0,a=a+272|0;continue}break}if(a=0,i.i[22144]=i.i[22144]+1,i.B[e+68]==6)break i;r2(i.i[e+56>>2],i.i[e+60>>2])}B0(b),d(t),d(n),i.i[r+4>>2]=a,i.i[r>>2]=a?f:0,c=e+224|0}function ze(r,n,t){
var e=0,a=0,o=0,f=0,s=0,u=0,b=0,l=0,k=0,h=0,w=0;if(e=c-176|0,c=e,f=fi(i.i[22169],i.i[22170],r),f)i:{if(n?s=C8(n+8|0):s=1,i.b[e+19]=!n,b=i.i[f+4>>2],u=i.i[f>>2],!b&u>>>0<=2&&(M8(e+8|0,u,b,i.d[f+8>>3],i.
d[t+8>>3]),a=i.i[e+8>>2],o=i.i[e+12>>2]),u=i.i[22163],b=i.i[22164],o=Cr(f,i.d[t+16>>3],a,o,u,b),i.i[e+24>>2]=t,i.i[e+20>>2]=o,i.i[e+32>>2]=e+19,i.i[e+28>>2]=e+20,s)e:{if(i.B[f+189])break e;for(i.i[e+172>>
2]=88648,a=i.i[f+164>>2],i.i[e+164>>2]=a,o=i.i[f+168>>2]<<2,i.i[e+168>>2]=o+a,i.i[e+152>>2]=i.i[e+32>>2],s=i.i[e+28>>2],i.i[e+144>>2]=i.i[e+24>>2],i.i[e+148>>2]=s,i.i[e+140>>2]=e+172,s=e+144|0;;){n:{if(!o)
break e;if(k=ki(u,b,i.i[a>>2]),k&&_t(s,k))break n;a=a+4|0,o=o-4|0;continue}break}l=jr(i.i[f+144>>2]+8|0,i.i[f+148>>2])}if(i.b[e+39]=l,i.i[e+160>>2]=e+24,i.i[e+156>>2]=e+39,o=0,i.i[e+172>>2]=0,i.i[e+164>>
2]=0,i.i[e+168>>2]=8,i.i[e+140>>2]=88648,i.i[e+148>>2]=e+164,i.i[e+144>>2]=e+156,s=i.i[f+168>>2],s)e:{u=i.i[f+164>>2],a=u;n:{for(;;){if(!Tt(e+140|0,i.i[a>>2]))break n;if(a=a+4|0,o=o+1|0,(s|0)==(o|0))break}
o=s;break e}for(a=o;;){n:{for(l=u+(a<<2)|0;;){if(a=a+1|0,s>>>0<=a>>>0)break n;if(l=l+4|0,!!Tt(e+140|0,i.i[l>>2]))break}i.i[u+(o<<2)>>2]=i.i[l>>2],o=o+1|0;continue}break}i.i[f+168>>2]=o}i.i[f+248>>2]=o,
s=i.i[e+164>>2],a=i.i[e+168>>2],o=T(i.i[e+172>>2],96),u=a+o|0,i.i[e+152>>2]=u,i.i[e+148>>2]=s,i.i[e+140>>2]=a,s=a+96|0,f=e+133|0,w=i.d[t+8>>3],h=i.d[t>>3];e:{n:{r:{for(;;){t:{if(!o)break r;if(t=i.B[a+
92],(t|0)==3)break t;if(l=e+40|0,C(l,a,92),b=i.B[a+93]|i.B[a+94]<<8,i.b[f]=b,i.b[f+1]=b>>>8,i.b[f+2]=i.B[a+95],i.b[e+132]=t,a=a+96|0,n){if(b=i.i[n>>2]+1|0,i.i[n>>2]=b,t=n,!b)break n}else t=y8(i.i[e+40>>
2]);D0(r,l,t,h,w),o=o-96|0,s=s+96|0;continue}break}n=s;break e}n=u;break e}p()}if(i.i[e+144>>2]=n,b0(e+140|0),D8(r))break i;Hr(r,i.i[e+20>>2],i.B[e+19],h)}c=e+176|0}function lr(r,n,t){var e=0,a=0,o=0,
f=0,s=0,u=0,b=0,l=0;a=c-112|0,c=a,b=_e(n),$e(a+16|0,r,n,b);i:{if(i.i[a+16>>2]==1)e:{if(e=i.i[a+20>>2],e>>>0>=i.I[r+8>>2]||(e=i.i[r+4>>2]+T(e,60)|0,i.i[e>>2]==2))break e;i.i[e+56>>2]=t,pi(n);break i}if(e=
i.i[r+12>>2],o=i.i[r+28>>2],e>>>0>=o>>>0){if(f=a+24|0,o=o<<1,o=o>>>0<=16?16:o,at(f,o,1,4,8),s=i.i[a+28>>2],i.i[a+24>>2]==1&&p(),u=i.i[a+32>>2],Bi(i.i[r+20>>2],i.i[r+24>>2],4,8),i.i[r+28>>2]=o,i.i[r+24>>
2]=u,i.i[r+20>>2]=s,u=i.i[r+8>>2],o=i.i[r+4>>2],i.i[a+84>>2]=e,s=0,i.i[a+80>>2]=0,i.i[a+72>>2]=o,i.i[a+76>>2]=o+T(u,60),$t(f,a+72|0),i.i[a+24>>2]==1){for(f=i.i[a+28>>2],e=i.i[a+32>>2],o=i.i[a+84>>2]+1|
0,o=o||-1,ui(a+8|0,o>>>0<=4?4:o,4,8),s=i.i[a+8>>2],o=i.i[a+12>>2],u=f,f=0,i.i[o>>2]=u|f,i.i[o+4>>2]=e,i.i[a+96>>2]=1,i.i[a+92>>2]=o,i.i[a+88>>2]=s,e=i.i[a+84>>2],i.i[a+32>>2]=i.i[a+80>>2],i.i[a+36>>2]=
e,e=i.i[a+76>>2],i.i[a+24>>2]=i.i[a+72>>2],i.i[a+28>>2]=e,f=12,e=1;;){if($t(a+100|0,a+24|0),i.i[a+100>>2]==1){s=i.i[a+108>>2],u=i.i[a+104>>2],i.i[a+88>>2]==(e|0)&&(o=i.i[a+36>>2]+1|0,u2(a+88|0,e,o||-1,
4,8),o=i.i[a+92>>2]),l=o+f|0,i.i[l>>2]=s,i.i[l-4>>2]=u,e=e+1|0,i.i[a+96>>2]=e,f=f+8|0;continue}break}s=i.i[a+88>>2]}else o=4,e=0;for(f=e<<3,e=o;;){if(f){mt(r,i.i[e>>2],i.i[e+4>>2]),f=f-8|0,e=e+8|0;continue}
break}Bi(s,o,4,8),e=i.i[r+12>>2]}if(C(a+28|0,n,44),i.i[r+12>>2]=e+1,n=i.i[r+16>>2],e=i.i[r+8>>2],(n|0)!=(e|0))e:{if(n>>>0<e>>>0){e=i.i[r+4>>2]+T(n,60)|0,i.i[e>>2]!=2&&p(),i.i[e>>2]=0,i.i[r+16>>2]=i.i[e+
4>>2],C(e+4|0,a+24|0,48),i.i[e+56>>2]=t,i.i[e+52>>2]=b;break e}p()}else(n|0)==i.i[r>>2]&&(e=c-16|0,c=e,Ui(e+8|0,r,i.i[r>>2],1,4,60),i.i[e+8>>2]!=-2147483647?p():c=e+16|0),e=i.i[r+4>>2]+T(n,60)|0,i.i[e>>
2]=0,C(e+4|0,a+24|0,48),i.i[e+56>>2]=t,i.i[e+52>>2]=b,t=n+1|0,i.i[r+16>>2]=t,i.i[r+8>>2]=t;mt(r,n,b)}c=a+112|0}function kr(r,n,t){var e=0,a=0,o=0,f=0,s=0,u=0,b=0,l=0,k=0,h=0,w=0,v=0,B=0,y=0;e=c-544|0,
c=e,f=i.i[n+68>>2],u=n+92|0,d4(e,88696,u),s=n- -64|0;i:{if(i.i[e>>2]==1&&(a=i.i[e+4>>2],o=fi(i.i[22169],i.i[22170],a),!(!o|!i.i[o+4>>2]&i.i[o>>2]==4&i.d[o+8>>3]>=t+ +(f>>>0)))){Br(e+272|0,o,a,r,s,t),s=
n+8|0,b=i.d[e+280>>3],r=i.i[e+272>>2],i.B[o+140]!=2?(c4(a,b,t),k2(s)):(o=o+88|0,k2(o),C(o,s,56),c4(a,b,t)),di(i.i[n+88>>2]),pi(u),r2(i.i[n>>2],i.i[n+4>>2]);break i}if(f=i.i[22197],i.i[22197]=f+1,l=i.B[n+
84],k=i.i[n+4>>2],h=i.i[n>>2],w=i.i[22172],v=i.i[22173],o=i.i[n+88>>2],a=i.i[o>>2]+1|0,i.i[o>>2]=a,a||p(),a=e+272|0,F4(a,u),i0(e+180|0,i.B[e+284]),i.i[e+244>>2]=o,C(e+200|0,a,44),i.i[e+248>>2]=f,i.i[e+
156>>2]=k,i.i[e+152>>2]=h,i.b[e+148]=2,i.b[e+265]=l,i.i[e+252>>2]=0,i.b[e+88]=0,i.d[e+80>>3]=t,i.i[e+8>>2]=3,i.i[e+12>>2]=0,i.b[e+264]=1,i.i[e+256>>2]=0,i.i[e+260>>2]=0,i.i[e+176>>2]=0,i.i[e+168>>2]=0,
i.i[e+172>>2]=4,i.i[e+160>>2]=0,i.i[e+164>>2]=2146435072,f=e+96|0,k2(f),C(f,n+8|0,56),f=v<<21|w,Br(a,e+8|0,f,r,s,t),i.i[e+252>>2]=1,b=i.d[e+280>>3],i.d[e+160>>3]=b,r=i.i[e+272>>2],l=i.B[e+197],l||lr(88696,
u,f),a=i.i[22173],i.i[22173]=a+1&1023,n=i.i[22172],C(e+276|0,e+8|0,264),i.i[22171]=i.i[22171]+1,s=n|a<<21,a=i.i[22170],(a|0)!=(n|0))e:{if(n>>>0<a>>>0){n=i.i[22169]+T(n,272)|0,i.i[n+8>>2]!=5|i.i[n+12>>
2]&&p(),i.i[22172]=i.i[n>>2],i.i[n>>2]=s,C(n+4|0,e+272|0,268);break e}p()}else(n|0)==i.i[22168]&&(a=c-16|0,c=a,Ui(a+8|0,88672,i.i[22168],1,8,272),i.i[a+8>>2]!=-2147483647?p():c=a+16|0),a=i.i[22169]+T(
n,272)|0,i.i[a>>2]=s,C(a+4|0,e+272|0,268),n=n+1|0,i.i[22172]=n,i.i[22170]=n;if(i.i[e+288>>2]=o,i.i[e+292>>2]=f,B=e,y=ne(t,b),i.i[B+296>>2]=y,i.i[e+272>>2]=2,i.i[e+276>>2]=-2147483648,xi(88728,e+272|0),
!l)break i;pi(u)}return c=e+544|0,r}function dr(r,n,t,e,a){var o=0,f=0,s=0,u=0,b=0,l=0,k=0,h=0,w=0,v=0;if(o=c-112|0,c=o,oi(o+24|0,i.i[n+36>>2],i.i[n+40>>2],69616,4),s=o+56|0,wi(s,i.i[o+24>>2],i.i[o+28>>
2],32),h=i.i[o+60>>2],w=i.i[o+56>>2],wi(s,i.i[o+64>>2],i.i[o+68>>2],32),l=i.i[o+68>>2],k=i.i[o+64>>2],b=i.i[o+60>>2],u=i.i[o+56>>2],Yr(s,t,w,h),i.i[o+56>>2]!=-2147483648){if(i.i[o+40>>2]=i.i[o+64>>2],
f=i.i[o+60>>2],i.i[o+32>>2]=i.i[o+56>>2],i.i[o+36>>2]=f,N(u,b,69915,3)?s0(o+44|0,o+32|0):(i.i[o+76>>2]=l,i.i[o+72>>2]=k,f=i.i[o+40>>2],i.i[o+64>>2]=i.i[o+36>>2],i.i[o+68>>2]=f,i.i[o+60>>2]=8,i.i[o+56>>
2]=75976,Q(o+44|0,s,3)),N(u,b,69915,3))i:{for(s=0,b=i.i[o+40>>2],t=i.i[o+36>>2],f=1;;){if((s|0)==(b|0))break i;if(u=t+s|0,s=s+1|0,u=i.B[u]-35|0,!(u>>>0>29|!(1<<u&805306369)))break}f=0}else f=i.i[o+40>>
2],t=i.i[o+36>>2],N(u,b,76008,6)?f=vt(t,f):f=u4(t,f);s=i.i[o+48>>2],R[a|0](o+56|0,e,s,i.i[o+52>>2],1,0),e=i.i[o+56>>2];i:{if((e|0)!=-2147483648){if(a=i.B[o+92],b=i.i[o+64>>2],u=i.i[o+88>>2],_i(o+16|0,
75976,8,i.i[o+84>>2],u),v=i.i[o+16>>2],!(!v|!((b|0)==(u+1|0)&f)))e:{if(W4(o+8|0,k,l,v,i.i[o+20>>2]),f=i.i[o+8>>2],!f||!vt(f,i.i[o+12>>2])|a&1)break e;f=i.i[o+88>>2],b=0,i.i[o+104>>2]=b|i.i[o+84>>2],i.
i[o+108>>2]=f,n=i.i[o+80>>2],i.i[o+96>>2]=i.i[o+76>>2],i.i[o+100>>2]=n,n=i.i[o+68>>2],a=i.i[o+72>>2],l=i.i[o+60>>2],i.i[r+12>>2]=i.i[o+108>>2],f=i.i[o+104>>2],i.i[r+4>>2]=i.i[o+100>>2],i.i[r+8>>2]=f,i.
i[r>>2]=-2147483648,m(e,l),m(n,a);break i}Ii(o+56|0)}i.i[o+84>>2]=l,i.i[o+80>>2]=k,i.i[o+76>>2]=23,i.i[o+72>>2]=76031,i.i[o+68>>2]=h,i.i[o+64>>2]=w,i.i[o+60>>2]=17,i.i[o+56>>2]=76014,f=o+56|0,Q(o+96|0,
f,4),e=i.i[n+4>>2],n=i.i[n+8>>2],a=i.i[o+100>>2],l=i.i[o+104>>2],i.i[o+76>>2]=46,i.i[o+72>>2]=76324,i.i[o+68>>2]=n,i.i[o+64>>2]=e,i.i[o+60>>2]=10,i.i[o+56>>2]=75579,x2(r,e,n,a,l,f,3),m(i.i[o+96>>2],a)}
m(i.i[o+44>>2],s),m(i.i[o+32>>2],t)}else i.i[r>>2]=-2147483648,i.i[r+4>>2]=-2147483648;c=o+112|0}function hr(r,n,t,e){var a=0,o=0,f=0,s=0,u=0,b=0,l=0,k=0,h=0,w=0,v=0,B=0,y=0;if(a=c-624|0,c=a,o=a+280|0,
Gr(o,r),i.i[a+280>>2]!=5|i.i[a+284>>2]){if(C(a+16|0,o,264),f=i.i[22195],r=i.i[22196],w=i.i[a+160>>2],v=i.i[a+164>>2],Ut(a+8|0,f,r,w+8|0,v),i.i[a+8>>2]==1)i:{if(s=r,r=i.i[a+12>>2],s>>>0<=r>>>0||(s=f+(r<<
4)|0,f=i.i[s+12>>2]+1|0,i.i[s+12>>2]=f,f>>>0<500))break i;Nt(o,r),m(i.i[a+280>>2],i.i[a+284>>2])}if(r=i.B[a+156],i.b[a+156]=2,B=a+104|0,(r|0)!=2&&Io(B,n,i.i[a+148>>2],i.i[a+152>>2],i.i[a+256>>2],t,e),
i.i[a+288>>2]=0,i.i[a+280>>2]=0,i.i[a+284>>2]=8,r=i.i[a+184>>2],r){for(o=i.i[a+180>>2],ce(a+280|0,i.i[o>>2]),r=r-1|0,f=o+4|0;;){if(r){ce(a+280|0,i.i[f>>2]),r=r-1|0,f=f+4|0;continue}break}i.i[a+184>>2]=
0,f=i.i[a+288>>2],o=i.i[a+280>>2],r=i.i[a+284>>2]}else f=0,o=0,r=8;i.i[a+264>>2]=0,i.i[a+552>>2]=o,i.i[a+544>>2]=r,f=T(f,96),i.i[a+556>>2]=f+r,k=a+592|0,s=a+604|0,y=a+328|0,h=a+373|0,l=i.i[a+252>>2];i:{
e:{for(;;){n:{if(!f)break i;if(u=i.B[r+92],(u|0)==3)break e;if(C(a+280|0,r,92),o=r+93|0,o=i.B[o]|i.B[o+1]<<8,i.b[h]=o,i.b[h+1]=o>>>8,i.b[h+2]=i.B[r+95],i.b[a+372]=u,i.B[a+368]==2){if(o=r+56|0,b=i.i[o>>
2],o=i.i[o+4>>2],i.i[a+568>>2]=0|b,i.i[a+572>>2]=o,o=r+48|0,b=i.i[o>>2],o=i.i[o+4>>2],i.i[a+560>>2]=b,i.i[a+564>>2]=o,b=a+588|0,r4(b,n),ot(a+576|0,u,b),o=i.i[l>>2]+1|0,i.i[l>>2]=o,!o)break n;o=i.i[a+572>>
2],u=i.i[a+568>>2],i.i[s+8>>2]=u,i.i[s+12>>2]=o,o=i.i[a+564>>2],u=i.i[a+560>>2],i.i[s>>2]=u,i.i[s+4>>2]=o,o=i.i[a+580>>2],i.i[k>>2]=i.i[a+576>>2],i.i[k+4>>2]=o,i.i[k+8>>2]=i.i[a+584>>2],i.i[a+620>>2]=
l,i.i[a+588>>2]=0,xi(88744,b)}else de(y);r=r+96|0,f=f-96|0;continue}break}p()}r=r+96|0}i.i[a+548>>2]=r,b0(a+544|0),i.b[a+288]=0,i.i[a+284>>2]=l,i.i[a+280>>2]=7,xi(88744,a+280|0),pi(a+208|0),r2(w,v),k2(
B),pe(a+16|0),M2(i.i[a+176>>2],i.i[a+180>>2])}c=a+624|0}function We(r,n,t,e){var a=0,o=0,f=0,s=0,u=0,b=0,l=0,k=0,h=0;a=c-80|0,c=a,oe(a+24|0,n);i:{if(i.i[a+24>>2]==1&i.I[a+28>>2]>1024){i.i[r+12>>2]=e,i.
i[r+8>>2]=t,i.i[r>>2]=-2147483648,i.i[r+4>>2]=1;break i}if(l=i.i[n>>2],si(a- -64|0,l),b=i.i[a+64>>2],(b|0)!=-2147483648)e:{if(f=i.i[a+68>>2],s=i.i[a+72>>2],!s){m(b,f);break e}if(o=2,!N(f,s,70755,1))n:{
if(N(f,s,73471,2))break n;o=0;r:{for(;;){if((o|0)==(s|0))break r;if(u=o+f|0,o=o+1|0,!(i.b[u]>=0))break}if(n=ya(n),!n)break r;k=a,h=Na(i.i[n>>2])|0,i.i[k+76>>2]=h,i.i[a+72>>2]=0,i.i[a+68>>2]=n,u=a+68|0,
o=0;t:{for(;;){a:{if(i.s[a+64>>1]=0,!(o&1)){if(Wt(a+16|0,u),!(i.s[a+16>>1]&1))break r;n=i.S[a+18>>1]}if((n&63488)==55296){if((n&65535)>>>0>56319||(Wt(a+8|0,u),!(i.s[a+8>>1]&1)))break t;if(n=i.S[a+10>>
1],(n- -8192&65535)>>>0<=64511)break a}o=i.S[a+64>>1],n=i.S[a+66>>1];continue}break}i.s[a+66>>1]=n,i.s[a+64>>1]=1}o=3;break n}for(ui(a,s,1,1),n=0,i.i[a+60>>2]=0,e=i.i[a+4>>2],i.i[a+52>>2]=i.i[a>>2],i.
i[a+56>>2]=e;;){if((n|0)!=(s|0)){e=a+52|0,t=i.B[n+f|0],(t-48&255)>>>0<10|((t&223)-65&255)>>>0<26||(o=t-33|0,!(o>>>0>13|!(1<<o&13249))|((t|0)==95|(t|0)==126)||(o=a+52|0,f0(o,37),f0(o,i.B[(t>>>4|0)+73473|
0]),t=i.B[(t&15)+73473|0])),f0(e,t&255),n=n+1|0;continue}break}u=i.i[a+56>>2],Ci(u,i.i[a+60>>2],f,s)?(k=a,h=F(l),i.i[k+76>>2]=h,i.i[a+72>>2]=s,i.i[a+68>>2]=f,i.i[a+64>>2]=b,t=i.i[a+76>>2],o=0,e=o|i.i[a+
72>>2],i.i[a+40>>2]=e,i.i[a+44>>2]=t,n=i.i[a+68>>2],o=i.i[a+64>>2],i.i[a+32>>2]=o,i.i[a+36>>2]=n,i.i[r+8>>2]=e,i.i[r+12>>2]=t,i.i[r>>2]=o,i.i[r+4>>2]=n,m(i.i[a+52>>2],u)):(be(a- -64|0,a+52|0),t=i.i[a+
76>>2],o=0,e=o|i.i[a+72>>2],i.i[a+40>>2]=e,i.i[a+44>>2]=t,n=i.i[a+68>>2],o=i.i[a+64>>2],i.i[a+32>>2]=o,i.i[a+36>>2]=n,i.i[r+8>>2]=e,i.i[r+12>>2]=t,i.i[r>>2]=o,i.i[r+4>>2]=n,m(b,f));break i}i.i[r+12>>2]=
e,i.i[r+8>>2]=t,i.i[r+4>>2]=o,i.i[r>>2]=-2147483648,m(b,f);break i}i.i[r+12>>2]=e,i.i[r+8>>2]=t,i.i[r>>2]=-2147483648,i.i[r+4>>2]=0}c=a+80|0}function Ki(r,n){r=r|0,n=n|0,p()}function wr(r,n,t){var e=0,
a=0,o=0,f=0,s=0,u=0,b=0,l=0,k=0;e=c-448|0,c=e,o=x0(n|0)|0,D4(e+8|0,o),f=i.i[e+16>>2],s=i.i[e+12>>2],d(o),a4(e+20|0,n);i:{e:{n:{r:switch((r&255)-8|0){case 0:Vi(e+288|0,8,s,f,68724,1);break n;case 1:a=x0(
n|0)|0,l=e,k=wc(a|0)|0,i.i[l+408>>2]=k,o=e+408|0,o0(e+328|0,o),d(a),a=tc(n|0)|0,a?(i.i[e+408>>2]=a,o0(e+340|0,o),i.i[e+380>>2]=i.i[e+348>>2],u=i.i[e+344>>2],i.i[e+376>>2]=u,i.i[e+372>>2]=24,i.i[e+368>>
2]=69265,i.i[e+364>>2]=i.i[e+336>>2],a=i.i[e+332>>2],i.i[e+360>>2]=a,i.i[e+356>>2]=21,i.i[e+352>>2]=69244,wt(o,Fa(n|0)|0),i.B[e+408]?(i.i[e+396>>2]=34,i.i[e+392>>2]=69351,i.i[e+388>>2]=f,i.i[e+384>>2]=
s,o=2):(i.i[e+404>>2]=33,i.i[e+400>>2]=69318,i.i[e+396>>2]=f,i.i[e+392>>2]=s,i.i[e+388>>2]=29,i.i[e+384>>2]=69289,o=3),b=e+408|0,Vi(b,9,s,f,e+352|0,4),_0(e+288|0,b,e+384|0,o),m(i.i[e+340>>2],u)):(i.i[e+
372>>2]=32,i.i[e+368>>2]=69163,i.i[e+364>>2]=i.i[e+336>>2],a=i.i[e+332>>2],i.i[e+360>>2]=a,i.i[e+356>>2]=30,i.i[e+352>>2]=69133,Vi(o,9,s,f,e+352|0,3),_0(e+288|0,o,69236,1)),m(i.i[e+328>>2],a);break n;default:
o=e+288|0,a=S3(n|0)|0,G8(o,a),ci(e+352|0,e+20|0,o),d(a),i.i[e+412>>2]=16,i.i[e+408>>2]=68844,i.i[e+420>>2]=i.i[e+360>>2],a=i.i[e+356>>2],i.i[e+416>>2]=a,Vi(o,r,s,f,e+408|0,2),m(i.i[e+352>>2],a);break n;case 3:
break r}if(t){r=e+288|0,Vi(r,11,s,f,68836,1),f=Gi(r);break i}else{r=e+288|0,Vi(r,11,s,f,68792,1),f=Gi(r);break e}}if(f=Gi(e+288|0),(r&255)!=11|t)break i}t=P(68860,6),r=H2(+((zi(n|0)&65535)>>>0))|0,ri(
f|0,i.i[t>>2],r|0),d(r)}return e2(e+288|0),Qi(e+20|0),m(i.i[e+8>>2],s),c=e+448|0,f}function pr(r,n,t,e){var a=0,o=0,f=0,s=0,u=0,b=0,l=0,k=0,h=0,w=0,v=0,B=0,y=0,O=0,j=0,S=0,U=0,L=0,H=0;a=c-96|0,c=a,B=i.
i[n+4>>2],y=i.i[n>>2],v=i.i[n+8>>2],i.b[a+34]=0,i.s[a+32>>1]=0,O=e<<2,j=a+32|1,S=a+34|0,U=a+44|0,L=a+52|0,k=i.i[v>>2];i:{e:{n:{r:for(;;){t:{if(f=H,(f|0)==32)break e;for(o=0;;){if((o|0)!=24){u=(a+36|0)+
o|0,i.i[u>>2]=1,i.i[u+4>>2]=0,o=o+8|0;continue}break}for(i.i[a+88>>2]=2,i.i[a+92>>2]=0,i.i[a+84>>2]=74532,i.i[a+80>>2]=4,i.i[a+76>>2]=74492,i.i[a+72>>2]=4,i.i[a+68>>2]=74444,H=f+1|0,o=0,l=a+32|0;;){if((o|
0)!=24){if(u=(a+60|0)+o|0,b=i.i[u+12>>2],!b)break t;if(s=i.i[u+8>>2],u=(f>>>0)/(b>>>0)|0,b=T(b,u),!i.B[l]&(b|0)!=(f|0))continue r;f=s+(f-b<<3)|0,b=i.i[f>>2],f=i.i[f+4>>2],s=(a+36|0)+o|0,i.i[s>>2]=b,i.
i[s+4>>2]=f,l=l+1|0,o=o+8|0,f=u;continue}break}f=k-1|0,w=O,l=t,u=B,s=y;a:{for(;;){o:{if(!w)break n;if((f|0)==-1)break o;h=i.i[l>>2],i.i[v>>2]=f;f:{s:{u:switch(h-37|0){case 0:o=U,b=j;break s;case 1:o=L,
b=S;break s;default:break u}if((h|0)==92)o=a+36|0,b=a+32|0;else{x4(a+16|0,s,u,h),o=i.i[a+16>>2],b=i.i[a+20>>2];break f}}i.b[b]=1,_i(a+24|0,i.i[o>>2],i.i[o+4>>2],s,u),o=i.i[a+24>>2],b=i.i[a+28>>2]}if(!o){
if(sr(a+8|0,s,u),i.i[a+8>>2]!=(h|0))break a;qi(a,s,u,i.i[a+12>>2]),o=i.i[a>>2],b=i.i[a+4>>2]}if(l=l+4|0,k=k-1|0,w=w-4|0,f=f-1|0,u=b,s=o,s)continue;continue r}break}k=0;continue}k=f;continue}break}p()}
if(e>>>0>7)break i;if(O8(i.i[i.i[i.i[n+12>>2]>>2]>>2]))break e;i.i[a+60>>2]=s,i.i[a+64>>2]=s+u,s=O8(Yi(a+60|0))?0:s;break i}s=0}i.i[r+4>>2]=u,i.i[r>>2]=s,c=a+96|0}function _2(r,n,t){var e=0,a=0,o=0,f=0,
s=0,u=0;e=c-32|0,c=e,f=i.B[t+11];i:{if((f|0)!=2)e:{s=i.B[t+9],u=i.B[t+8],a=i.i[t+4>>2],o=i.i[t>>2];n:{r:switch((Q0(n)&255)-4|0){case 0:if(!(s&1))break e;i.i[e+28>>2]=116,i.i[e+24>>2]=70506,i.i[e+20>>2]=
a,i.i[e+16>>2]=o,i.i[e+12>>2]=90,i.i[e+8>>2]=70416;break n;case 3:i.i[e+28>>2]=51,i.i[e+24>>2]=70635,i.i[e+20>>2]=a,i.i[e+16>>2]=o,i.i[e+12>>2]=13,i.i[e+8>>2]=70622;break n;case 4:break r;default:break e}
r:switch(i.B[u+87544]-1|0){case 0:case 3:i.i[e+28>>2]=48,i.i[e+24>>2]=70871,i.i[e+20>>2]=a,i.i[e+16>>2]=o,i.i[e+12>>2]=23,i.i[e+8>>2]=70848;break n;case 1:i.i[e+28>>2]=1,i.i[e+24>>2]=70755,i.i[e+20>>2]=
a,i.i[e+16>>2]=o,i.i[e+12>>2]=69,i.i[e+8>>2]=70686;break n;default:i.i[e+28>>2]=84,i.i[e+24>>2]=70764,i.i[e+20>>2]=a,i.i[e+16>>2]=o,i.i[e+12>>2]=8,i.i[e+8>>2]=70756;break n;case 4:break r}i.i[e+28>>2]=
29,i.i[e+24>>2]=70946,i.i[e+20>>2]=a,i.i[e+16>>2]=o,i.i[e+12>>2]=27,i.i[e+8>>2]=70919}if(Q(r,e+8|0,3),i.i[r>>2]!=-2147483648)break i}e:{n:{r:switch(i.B[n]-2|0){case 0:a=207,o=70975;t:switch(t=i.i[n+4>>
2],(t>>>0<=3?11:t-4|0)|0){case 0:break e;case 2:break t;default:break n}a=106,o=71182;break e;case 3:if(i.S[i.i[n+4>>2]+32>>1]!=404)break n;a=76,o=71288;break e;case 5:if(i.i[n+4>>2]!=3)break n;a=80,o=
71364;break e;case 7:break r;default:break n}a=103,o=71676;r:switch(i.i[n+4>>2]-1|0){case 1:a=67,o=71779;break e;case 2:a=104,o=71846;break e;case 0:break e;default:break r}if(t=i.B[t+10]&(f|0)!=2,a=t?
101:131,o=t?71575:71444,t|f&1)break e}a=67,o=71950;n:switch((Q0(n)&255)-1|0){case 1:a=88,o=72017;break e;case 2:a=110,o=72105;break e;case 3:a=171,o=72215;break e;case 4:a=85,o=72386;break e;case 5:a=
102,o=72471;break e;default:i.i[r>>2]=-2147483648;break i;case 8:a=50,o=72573;break e;case 9:a=49,o=72623;break e;case 11:a=81,o=72672;break e;case 12:a=58,o=72753;break e;case 13:a=53,o=72811;break e;case 0:
break e;case 14:break n}a=99,o=72864}ji(r,o,a)}c=e+32|0}function vr(r,n,t){var e=0,a=0,o=0,f=0,s=0,u=0,b=0,l=0,k=0,h=0,w=0,v=0;for(a=c-48|0,c=a;;){if(!((t|0)==(e|0)|i.B[n+e|0]==44)){e=e+1|0;continue}break}
Rt(a+8|0,n,t,(t|0)!=(e|0),e),u=i.i[a+8>>2],l=i.i[a+12>>2],k=u+l|0,h=1e3,e=u;i:{e:{for(;;){n:{for(f=o;;){if((e|0)==(k|0))break n;if(b=i.B[e],w=b-48&255,w>>>0>=10){if(e=e+1|0,b=(b|0)!=46|o,o=1,!(b&1))continue;
break e}if(e=e+1|0,v=+(w>>>0),!(o&1)){s=s*10+h*v,f=1,o=0;continue}break}h=h/10,s=s+h*v,o=1;continue}break}if(!(f&1))break e;i.d[r+8>>3]=s,i.i[r>>2]=0,i.i[r+4>>2]=0;break i}e=0,f=t-3|0,k=t>>>0>=f>>>0?f:
0,b=t>>>0>=3?3:t,f=t,o=n;e:{for(;;){if((e|0)==(k|0))break e;if((i.B[o]|i.B[o+1]<<8|(i.B[o+2]<<16|i.B[o+3]<<24))!=743722311){e=e+1|0,f=f-1|0,o=o+1|0;continue}break}b=f,k=e}i.B[n+3]==32&t>>>0>=4||(Rt(a,
n,t,b>>>0>3,k+3|0),l=i.i[a+4>>2],u=i.i[a>>2]),e=0;e:{for(;;){n:{if((e|0)==(l|0))break n;switch(n=e+u|0,t=(e|0)==2,e=e+1|0,n=((i.B[n]&223)-91&255)>>>0<230,(t?n:n?1:2)|0){case 0:break n;case 2:continue;default:
break e}}break}for(e=0;;){if((e|0)==(l|0))break e;if(n=e+u|0,e=e+1|0,i.B[n]==58)break}n=S2(u,l,73464,3),i.i[a+44>>2]=n?0:4,i.i[a+40>>2]=n?1:73467,i.i[a+36>>2]=l,i.i[a+32>>2]=u,Q(a+20|0,a+32|0,2),n=i.i[a+
24>>2],s=+Ma(n|0,i.i[a+28>>2]),m(i.i[a+20>>2],n),s==s?(i.d[r+8>>3]=s,n=1):n=2,i.i[r>>2]=n,i.i[r+4>>2]=0;break i}i.i[r>>2]=2,i.i[r+4>>2]=0}c=a+48|0}function Ge(r,n){var t=0,e=0,a=0,o=0,f=0,s=0,u=0,b=0,
l=0;if(o=i.i[n+8>>2],o)i:{t=o-7|0,b=t>>>0<=o>>>0?t:0,s=i.i[n+4>>2],l=(s+3&-4)-s|0,t=0;e:{n:{r:{for(;;){t:{if(e=i.B[t+s|0],u=e<<24>>24,(u|0)>=0)a:{if(l-t&3){t=t+1|0;break a}if(t>>>0<b>>>0)for(;f=t+s|0,
!((i.i[f+4>>2]|i.i[f>>2])&-2139062144)&&(t=t+8|0,b>>>0>t>>>0););if(t>>>0>=o>>>0)break a;for(;;){if(i.b[t+s|0]<0)break a;if(t=t+1|0,(o|0)==(t|0))break}break i}else{f=257;a:{o:switch(i.B[e+87895]-2|0){case 0:
if(e=t+1|0,e>>>0>=o>>>0)break t;if(i.b[e+s|0]>-65)break e;break a;case 1:if(a=t+1|0,a>>>0>=o>>>0)break t;if(a=i.b[a+s|0],(e|0)!=224)f:{if((e|0)==237){if((a|0)>-97)break e;break f}if((u+31&255)>>>0<12){
if((a|0)>=-64)break e;break f}if((u&-2)!=-18|(a|0)>=-64)break e}else if((a&-32)!=-96)break e;if(f=0,e=t+2|0,e>>>0>=o>>>0)break e;if(i.b[e+s|0]<=-65)break a;break r;case 2:break o;default:break e}if(a=
t+1|0,a>>>0>=o>>>0)break t;a=i.b[a+s|0];o:{f:switch(e-240|0){default:if((u+15&255)>>>0>2)break e;if((a|0)<-64)break o;break e;case 4:if((a|0)>-113)break e;break o;case 0:break f}if((a+112&255)>>>0>=48)
break e}if(f=t+2|0,f>>>0>=o>>>0)break t;if(i.b[s+f|0]>-65)break r;if(f=0,e=t+3|0,e>>>0>=o>>>0)break e;if(i.b[e+s|0]>=-64)break n}t=e+1|0}if(t>>>0<o>>>0)continue;break i}break}f=0;break e}f=513;break e}
f=769}i.i[r+16>>2]=f,i.i[r+12>>2]=t,i.i[r+8>>2]=i.i[n+8>>2],t=i.i[n>>2],n=i.i[n+4>>2],i.i[r>>2]=t,i.i[r+4>>2]=n;return}i.i[r>>2]=-2147483648,i.i[r+12>>2]=i.i[n+8>>2],t=i.i[n>>2],n=i.i[n+4>>2],i.i[r+4>>
2]=t,i.i[r+8>>2]=n}function gr(r,n,t){var e=0,a=0,o=0,f=0,s=0,u=0;if(e=c-48|0,c=e,i.i[e+16>>2]=n,f=n+t|0,i.i[e+20>>2]=f,a=Yi(e+16|0),(a|0)!=1114112){for(i.i[e+24>>2]=a>>>0<256?22806821:22806565,i.i[e+
28>>2]=(a|0)==32?19267883:19267627,o=r+12|0,a=0;;){if((a|0)!=8){s=(e+16|0)+a|0,u=o+i.B[s+8]|0,i.b[u]=i.B[u]|(i.B[s+9]?7:6),a=a+2|0;continue}break}if(a=n,t&&(t=o+i.B[a]|0,i.b[t]=i.B[t]|1,a=a+1|0),(a|0)==
(f|0)){for(a=0;;){if((a|0)!=255){t=a+o|0,i.b[t]=i.B[t]|4,a=a+1|0;continue}break}i.b[r+267]=i.B[r+267]|4}else t=o+i.B[a]|0,i.b[t]=i.B[t]|4;if(i.i[e+36>>2]=f,i.i[e+32>>2]=n,t=Yi(e+32|0),(t|0)==1114112)t=
4,a=0,n=0;else{for(a=i.i[e+36>>2],o=i.i[e+32>>2],n=a-o|0,n=(n>>>2|0)+((n&3)!=0)|0,ui(e+8|0,(n>>>0<=3?3:n)+1|0,4,4),f=i.i[e+8>>2],n=i.i[e+12>>2],i.i[n>>2]=t,i.i[e+24>>2]=1,i.i[e+20>>2]=n,i.i[e+16>>2]=f,
i.i[e+44>>2]=a,i.i[e+40>>2]=o,t=4,a=1;;){if(o=Yi(e+40|0),(o|0)!=1114112){i.i[e+16>>2]==(a|0)&&(n=i.i[e+44>>2]-i.i[e+40>>2]|0,u2(e+16|0,a,((n>>>2|0)+((n&3)!=0)|0)+1|0,4,4),n=i.i[e+20>>2]),i.i[n+t>>2]=o,
a=a+1|0,i.i[e+24>>2]=a,t=t+4|0;continue}break}t=i.i[e+20>>2],n=i.i[e+16>>2]}o=i.i[r+8>>2],(o|0)==i.i[r>>2]&&j4(r),i.i[r+8>>2]=o+1,r=i.i[r+4>>2]+T(o,12)|0,i.i[r+8>>2]=a,i.i[r+4>>2]=t,i.i[r>>2]=n}c=e+48|
0}function Ve(r,n){var t=0,e=0,a=0,o=0,f=0,s=0,u=0,b=0,l=0,k=0,h=0;t=c-48|0,c=t;i:if((_(n)&255)==6){if(dt(t+24|0,n,74945,3),i.i[t+24>>2]!=-2147483648?(i.i[t+16>>2]=i.i[t+32>>2],e=i.i[t+28>>2],i.i[t+8>>
2]=i.i[t+24>>2],i.i[t+12>>2]=e):(dt(t+8|0,n,68520,7),G(-2147483648,i.i[t+28>>2])),s=i.i[t+8>>2],(s|0)==-2147483648){i.i[r>>2]=-2147483648;break i}l=i.i[t+16>>2],b=i.i[t+12>>2],k=0|i.i[t+12>>2],h=i.i[t+
16>>2],ei(t,n,74948,3);e:{n:{if(i.i[t>>2]==1)r:{if(e=t+24|0,n=i.i[t+4>>2],g0(e,n),d(n),i.i[t+24>>2]==-2147483648)break r;if(n=i.i[t+28>>2],i.i[t+8>>2]=i.i[t+24>>2],i.i[t+12>>2]=n,o=i.i[t+32>>2],i.i[t+
16>>2]=o,!o||(f=i.i[t+12>>2],c2(e,i.i[f>>2]),n=i.i[t+24>>2],(n|0)==-2147483648))break n;if(e=i.i[t+32>>2],u=i.i[t+28>>2],(o|0)!=1){for(a=f+4|0,o=o-1&1073741823,f=t+36|0;c2(f,i.i[a>>2]),i.i[t+28>>2]=u,
i.i[t+32>>2]=e,i.i[t+24>>2]=n,n=t+24|0,$i(n,70755,1),$i(n,i.i[t+40>>2],i.i[t+44>>2]),e=i.i[t+32>>2],u=i.i[t+28>>2],n=i.i[t+24>>2],m(i.i[t+36>>2],i.i[t+40>>2]),a=a+4|0,o=o-1|0,!!o;);if((n|0)==-2147483648)
break n}if(a=u,!e)break e;i.i[t+44>>2]=h,i.i[t+40>>2]=k,i.i[t+36>>2]=2,i.i[t+32>>2]=74951,i.i[t+28>>2]=e,i.i[t+24>>2]=a,Q(r,t+24|0,3),m(n,a),Zi(t+8|0),m(s,b);break i}i.i[t+16>>2]=0,i.i[t+8>>2]=0,i.i[t+
12>>2]=4}n=0,a=1}i.i[r+8>>2]=l,i.i[r+4>>2]=b,i.i[r>>2]=s,m(n,a),Zi(t+8|0)}else{if(Be(n)&&!me(n)){c2(r,n);break i}i.i[r>>2]=-2147483648}c=t+48|0}function z(r,n,t,e){var a=0,o=0,f=0,s=0,u=0,b=0,l=0,k=0;
f=c-16|0,c=f;i:if(e&1)a=R[i.i[n+12>>2]](r,t,e>>>1|0)|0;else{if(o=i.B[t],a=0,!o)break i;l=i.i[n+12>>2];e:{n:{r:{for(;;){t:{if(a=t+1|0,o<<24>>24<0)a:{if((o|0)==128){if(a=t+3|0,t=i.B[t+1]|i.B[t+2]<<8,R[l|
0](r,a,t)|0)break n;t=t+a|0;break a}if((o|0)==192){if(i.i[f+4>>2]=n,i.i[f>>2]=r,i.i[f+8>>2]=1610612768,i.i[f+12>>2]=0,t=(u<<3)+e|0,R[i.i[t+4>>2]](i.i[t>>2],f)|0)break t;u=u+1|0,t=a;break a}if(k=1610612768,
o&1&&(k=i.B[t+1]|i.B[t+2]<<8|(i.B[t+3]<<16|i.B[t+4]<<24),a=t+5|0),s=0,o&2?(b=i.B[a]|i.B[a+1]<<8,t=a+2|0):(b=0,t=a),o&4&&(s=i.B[t]|i.B[t+1]<<8,t=t+2|0),o&8&&(u=i.B[t]|i.B[t+1]<<8,t=t+2|0),b=o&16?i.S[((b<<
3)+e|0)+4>>1]:b,o&32&&(s=i.S[((s<<3)+e|0)+4>>1]),i.s[f+14>>1]=s,i.s[f+12>>1]=b,i.i[f+8>>2]=k,i.i[f+4>>2]=n,i.i[f>>2]=r,s=(u<<3)+e|0,a=1,R[i.i[s+4>>2]](i.i[s>>2],f)|0)break i;u=u+1|0}else{if(R[l|0](r,a,
o)|0)break r;t=a+o|0}if(o=i.B[t],o)continue;break e}break}a=1;break i}a=1;break i}a=1;break i}a=0}return c=f+16|0,a}function mr(r,n,t,e){var a=0,o=0,f=0,s=0,u=0,b=0;if(a=c-160|0,c=a,f=a+24|0,m2(f,t),u=
a+116|0,t=Pc(i.i[n>>2])|0,si(u,t),b=i.i[a+116>>2],(b|0)!=-2147483648){o=i.i[a+124>>2],s=i.i[a+120>>2],d(t);i:{e:{if(e){if(n=i.i[a+60>>2],t=i.i[a+64>>2],oi(a+16|0,n,t,75996,4),e=S2(i.i[a+16>>2],i.i[a+20>>
2],76e3,2),oi(a+8|0,n,t,69616,4),n=0,i.i[a+12>>2]||i.i[a+48>>2]==-2147483648&e&&!Zr(s,o))break e;fr(a+116|0,a+24|0,s,o,0),n=i.i[a+116>>2],C(a+72|0,a+120|0,40),i.i[a+68>>2]=n}else t=Ae(i.i[n>>2])|0,i.i[a+
112>>2]=t,fr(u,f,s,o,a+112|0),n=i.i[a+116>>2],C(a+72|0,a+120|0,40),i.i[a+68>>2]=n,d(t);if(n)n=a+72|0,e=Gi(n),e2(n);else n:{n=0,e=i.i[a+76>>2];r:switch(o=i.i[a+72>>2],o- -2147483648|0){case 0:break e;case 1:
break n;default:break r}i.i[a+120>>2]=e,i.i[a+116>>2]=o,n=i.i[a+84>>2],f=0,t=f|i.i[a+80>>2],i.i[a+124>>2]=t,i.i[a+128>>2]=n,n=i.i[a+92>>2],i.i[a+132>>2]=i.i[a+88>>2],i.i[a+136>>2]=n,n=i.i[a+100>>2],i.
i[a+140>>2]=i.i[a+96>>2],i.i[a+144>>2]=n,n=i.i[a+108>>2],i.i[a+148>>2]=i.i[a+104>>2],i.i[a+152>>2]=n,t=Z(e|0,t|0)|0,Ii(a+116|0),n=1;break e}i.i[r>>2]=2,i.i[r+4>>2]=e;break i}i.i[r+4>>2]=t,i.i[r>>2]=n}
m(b,s)}else d(t),n=a+116|0,x2(n,i.i[a+28>>2],i.i[a+32>>2],69760,22,69752,1),t=Gi(n),i.i[r>>2]=2,i.i[r+4>>2]=t,e2(n);n2(a+24|0),c=a+160|0}function Br(r,n,t,e,a,o){var f=0,s=0,u=0,b=0,l=0,k=0,h=0,w=0,v=0,
B=0,y=0,O=0,j=0;if(i.i[22165]=i.i[22165]+1,u=i.i[22167],i.i[22167]=u+1&1023,w=i.i[a+8>>2],B=i.B[n+189]?0:w,f=i.i[n+4>>2],j=f,l=i.i[n+244>>2],y=i.i[n>>2],f=l-((y|0)!=4|(f|0)!=0)|0,O=f>>>0<=l>>>0?f:0,s=
i.i[22166],k=s|u<<21,b=i.i[a>>2],h=o+ +(b>>>0),v=i.i[a+4>>2],o=o+ +(v>>>0),f=i.i[a+16>>2],u=i.i[a+12>>2],l=i.B[a+20],a=i.i[22164],(a|0)!=(s|0))i:{if(a>>>0>s>>>0){a=i.i[22163]+T(s,104)|0,i.B[a+100]!=3&&
p(),i.i[a+52>>2]=O,i.i[a+48>>2]=B,i.i[a+40>>2]=u,i.i[a+44>>2]=f,i.i[a+36>>2]=w,i.i[a+32>>2]=t,i.d[a+24>>3]=h,i.d[a+16>>3]=o,i.i[a+12>>2]=v,i.i[a+8>>2]=b,i.i[22166]=i.i[a>>2],i.i[a>>2]=k,C(a+56|0,e,44);
break i}p()}else(s|0)==i.i[22162]&&(a=c-16|0,c=a,Ui(a+8|0,88648,i.i[22162],1,8,104),i.i[a+8>>2]!=-2147483647?p():c=a+16|0),a=i.i[22163]+T(s,104)|0,i.i[a+52>>2]=O,i.i[a+48>>2]=B,i.i[a+40>>2]=u,i.i[a+44>>
2]=f,i.i[a+36>>2]=w,i.i[a+32>>2]=t,i.d[a+24>>3]=h,i.d[a+16>>3]=o,i.i[a+12>>2]=v,i.i[a+8>>2]=b,i.i[a>>2]=k,C(a+56|0,e,44),t=s+1|0,i.i[22166]=t,i.i[22164]=t;i.b[a+100]=l,e=i.i[n+168>>2],(e|0)==i.i[n+160>>
2]&&(a=c-16|0,c=a,t=n+160|0,Ui(a+8|0,t,i.i[t>>2],1,4,4),i.i[a+8>>2]!=-2147483647?p():c=a+16|0),i.i[r>>2]=k,i.i[n+168>>2]=e+1,i.i[i.i[n+164>>2]+(e<<2)>>2]=k,i.i[n+248>>2]=i.i[n+248>>2]+1,t=n,n=i.i[n+252>>
2],i.i[t+252>>2]=n>>>0<b>>>0?b:n,i.d[r+8>>3]=o>h&&(y|0)!=4|j?h:o}function D0(r,n,t,e,a){var o=0,f=0,s=0,u=0;if(o=c-48|0,c=o,f=fi(i.i[22169],i.i[22170],r),f)i:{e:{n:{if(r=t+8|0,C8(r))r:{if(u=i.B[f+189],
i.B[n+88]==2){u=!u;break n}if(u)break r;n=n+48|0,r=Mt(n),r&&(a=a2(e-i.d[r+16>>3],a-i.d[r+24>>3]),e=i.d[r+32>>3],er(e)<=8988465674311579e292&er(a)<=8988465674311579e292?e=(e+a)*.5:e=e*.5+a*.5,i.d[r+40>>
3]=e),pi(n);break e}else if(i.B[n+88]==2)break n;r=n+48|0,ee(o,r),i.i[o>>2]==1&&V0(i.i[o+4>>2]),pi(r);break e}s=n+48|0;n:if(i.B[n+92]!=2)r=i.i[f+244>>2]-i.i[n+44>>2]|0;else{if((Q0(r)&255)!=8){r=i.i[f+
244>>2]-i.i[n+44>>2]|0;break n}i.B[f+257]==2&&(i.b[f+256]=0),n=i.i[f+236>>2],r=i.i[n>>2]+1|0,i.i[n>>2]=r,r||p(),i.i[o+44>>2]=n,i.b[o+20]=0,i.i[o+12>>2]=0,i.i[o+16>>2]=5,r=i.i[s+12>>2],n=0,i.i[o+36>>2]=
n|i.i[s+8>>2],i.i[o+40>>2]=r,r=i.i[s+4>>2],i.i[o+28>>2]=i.i[s>>2],i.i[o+32>>2]=r,xi(88744,o+12|0);break e}f=i.i[f+236>>2],n=i.i[f>>2]+1|0,i.i[f>>2]=n,n||p(),i.i[o+44>>2]=f,i.b[o+24]=u,i.i[o+20>>2]=r,i.
i[o+16>>2]=t,i.i[o+12>>2]=1,r=i.i[s+12>>2],n=0,i.i[o+36>>2]=n|i.i[s+8>>2],i.i[o+40>>2]=r,r=i.i[s+4>>2],i.i[o+28>>2]=i.i[s>>2],i.i[o+32>>2]=r,xi(88744,o+12|0);break i}P2(t)}else P2(t),de(n+48|0);c=o+48|
0}function yr(r,n,t,e,a,o,f){var s=0,u=0,b=0,l=0,k=0,h=0,w=0,v=0;s=c-80|0,c=s,o8(s+32|0,e,a,123),u=i.i[s+36>>2],o8(s+24|0,e,a,125);i:{if(i.i[s+24>>2]&1&i.i[s+32>>2]==1){if(b=i.i[s+28>>2],b4(s+16|0,e,a,
u+1|0,b),b2(s+8|0,e,a,u),w=i.i[s+12>>2],u=i.i[s+8>>2],qi(s,e,a,b+1|0),v=i.i[s+4>>2],e=i.i[s>>2],b=s+56|0,l=o,a=i.i[s+16>>2],o=a||1,k=a?i.i[s+20>>2]:0,Yr(b,l,o,k),l=i.i[s+56>>2],(l|0)==-2147483648){lt(
r,n,t,o,k);break i}h=i.i[s+64>>2],a=i.i[s+60>>2];e:{if(f&&!u4(a,h)){i.i[s+76>>2]=28,i.i[s+72>>2]=76115,i.i[s+68>>2]=k,i.i[s+64>>2]=o,i.i[s+60>>2]=17,i.i[s+56>>2]=76014,Q(s+44|0,b,3),e=i.i[s+48>>2],o=i.
i[s+52>>2],i.i[s+76>>2]=46,i.i[s+72>>2]=76324,i.i[s+68>>2]=t,i.i[s+64>>2]=n,i.i[s+60>>2]=10,i.i[s+56>>2]=75579,x2(r,n,t,e,o,b,3),m(i.i[s+44>>2],e);break e}i.i[s+76>>2]=e?v:0,i.i[s+72>>2]=e||1,i.i[s+68>>
2]=h,i.i[s+64>>2]=a,i.i[s+60>>2]=u?w:0,i.i[s+56>>2]=u||1,Q(r+4|0,s+56|0,3),i.i[r>>2]=-2147483648}m(l,a);break i}ji(r+4|0,e,a),i.i[r>>2]=-2147483648}c=s+80|0}function Ir(r,n,t){var e=0,a=0,o=0;for(e=c-
96|0,c=e,e4(e+40|0,n,t),n=i.i[e+44>>2],t=i.i[e+40>>2];;){if(_i(e+32|0,73296,7,t,n),a=i.i[e+32>>2],a){e4(e+24|0,a,i.i[e+36>>2]),n=i.i[e+28>>2],t=i.i[e+24>>2];continue}break}if(gr(r,t,n),a=0,i.b[e+71]=0,
i.i[e+76>>2]=n+t,i.i[e+72>>2]=t,i.i[e+80>>2]=e+71,n8(e+16|0,e+72|0),n=1,i.B[e+16]){for(t=i.B[e+17],ui(e+8|0,8,1,1),o=i.i[e+8>>2],n=i.i[e+12>>2],i.b[n]=t,i.i[e+92>>2]=1,i.i[e+88>>2]=n,i.i[e+84>>2]=o,i.
i[e+56>>2]=i.i[e+80>>2],t=i.i[e+76>>2],i.i[e+48>>2]=i.i[e+72>>2],i.i[e+52>>2]=t,t=1;;){if(n8(e,e+48|0),i.B[e]){o=i.B[e+1],i.i[e+84>>2]==(t|0)&&(E2(e+84|0,1),n=i.i[e+88>>2]),i.b[n+t|0]=o,t=t+1|0,i.i[e+
92>>2]=t;continue}break}a=i.i[e+84>>2],o=t}i:{if(i.B[e+71]!=1)e:{if((a|0)==-2147483648)break i;if(it(n,o))break e;i.i[e+88>>2]=n,i.i[e+92>>2]=o,i.i[e+84>>2]=a,Ge(e+48|0,e+84|0);n:switch(i.i[e+48>>2]- -2147483648|
0){case 0:n=i.i[e+52>>2],t=r,r=i.i[e+56>>2],gr(t,r,i.i[e+60>>2]),m(n,r);break i;case 1:break i;default:break n}Z8(e+48|0);break i}m(a,n)}c=e+96|0}function Ar(r,n,t,e){var a=0,o=0,f=0;o=r,o=r,a=c-112|0,
c=a,bt(a+88|0,i.i[n>>2],t,e),r=i.i[a+96>>2],n=i.i[a+92>>2],f=i.i[a+88>>2];i:if((f|0)!=15)i.i[o+16>>2]=i.i[a+100>>2],i.i[o+12>>2]=r,i.i[o+8>>2]=n,i.i[o+4>>2]=f,r=1;else{if((n|0)==1)e:{Kr(a+88|0,r,t,e),
r=i.i[a+96>>2],t=0,i.i[a+72>>2]=t|i.i[a+92>>2],i.i[a+76>>2]=r,n=i.i[a+104>>2],r=a,i.i[a+80>>2]=i.i[a+100>>2],i.i[a+84>>2]=n;n:if(i.i[a+88>>2]==1)r=i.i[a+80>>2],i.i[a+8>>2]=i.i[a+76>>2],i.i[a+12>>2]=r,
i.i[a+16>>2]=i.i[a+84>>2],n=i.i[a+72>>2];else{if(i.i[r+88>>2]=5,u0(r+52|0,r+72|0,r+88|0),n=r,r=i.i[r+64>>2],i.i[n+40>>2]=i.i[a+60>>2],i.i[a+44>>2]=r,i.i[a+48>>2]=i.i[a+68>>2],n=i.i[a+56>>2],i.i[a+52>>
2]==1){i.i[a+16>>2]=i.i[a+48>>2],r=i.i[a+44>>2],i.i[a+8>>2]=i.i[a+40>>2],i.i[a+12>>2]=r;break n}if(t=i.i[a+44>>2],r=i.i[a+40>>2],i.i[a+28>>2]=r,i.i[a+32>>2]=t,i.i[a+24>>2]=n,i.i[a+36>>2]=i.i[a+48>>2],
_i(a,73296,7,r,i.i[a+32>>2]),t=i.i[a>>2],t)r:{if(e=i.i[a+4>>2],!e)break r;for(f=a+28|0;;){if(e){if(e=e-1|0,r=i.B[t],t=t+1|0,(r|0)!=32)continue;break r}break}r=i.i[f+4>>2],t=i.i[f>>2],i.i[a+88>>2]=t,i.
i[a+92>>2]=r,e=i.i[f+8>>2],i.i[a+96>>2]=e,i.i[o+4>>2]=n,i.i[o+8>>2]=t,i.i[o+12>>2]=r,i.i[o+16>>2]=e;break e}K(a+24|0),n=5}t=i.i[a+12>>2],r=i.i[a+8>>2],i.i[a+88>>2]=r,i.i[a+92>>2]=t,e=i.i[a+16>>2],i.i[a+
96>>2]=e,i.i[o+4>>2]=n,i.i[o+8>>2]=r,i.i[o+12>>2]=t,i.i[o+16>>2]=e,r=1;break i}else i.i[o+4>>2]=-2147483648;r=0}i.i[o>>2]=r,c=a+112|0}function Je(r,n,t,e,a){var o=0,f=0,s=0;if(o=c-80|0,c=o,(n|0)==1)i:{
if(X0(o+48|0,t,e,a),n=i.i[o+56>>2],t=0,i.i[o+32>>2]=t|i.i[o+52>>2],i.i[o+36>>2]=n,n=i.i[o+64>>2],i.i[o+40>>2]=i.i[o+60>>2],i.i[o+44>>2]=n,i.i[o+48>>2]){n=i.i[o+44>>2],t=i.i[o+40>>2],i.i[r+12>>2]=t,i.i[r+
16>>2]=n,n=i.i[o+36>>2],t=i.i[o+32>>2],i.i[r+4>>2]=t,i.i[r+8>>2]=n,i.i[r>>2]=1;break i}if(i.i[o+56>>2]=a,i.i[o+52>>2]=e,i.i[o+48>>2]=10,u0(o+12|0,o+32|0,o+48|0),s=i.i[o+16>>2],t=i.i[o+20>>2],n=i.i[o+24>>
2],f=i.i[o+28>>2],i.i[o+12>>2]==1){i.i[r+16>>2]=f,i.i[r+12>>2]=n,i.i[r+8>>2]=t,i.i[r+4>>2]=s,i.i[r>>2]=1;break i}d(f),f=14;e:{if(Z0(t,n))n:{if((n>>>0<=7?(n|0)==7:i.b[t+7]>=-64)?f=l4(t,7,73296,7)?7:0:f=
0,qi(o,t,n,f),n=i.i[o>>2],f=n?i.i[o+4>>2]:0,f-65530>>>0<=4294901758){f=11;break n}f?(i.i[o+60>>2]=f,i.i[o+56>>2]=n||1,i.i[o+52>>2]=7,i.i[o+48>>2]=73296,n=o+68|0,Q(n,o+48|0,2),be(o+12|0,n)):i.i[o+12>>2]=
-2147483648,n=i.i[o+24>>2],e=0,i.i[r+12>>2]=e|i.i[o+20>>2],i.i[r+16>>2]=n,n=i.i[o+16>>2],i.i[r+4>>2]=i.i[o+12>>2],i.i[r+8>>2]=n,i.i[r>>2]=0;break e}i.i[r+12>>2]=a,i.i[r+8>>2]=e,i.i[r+4>>2]=f,i.i[r>>2]=
1}m(s,t)}else i.i[r>>2]=0,i.i[r+4>>2]=-2147483648;c=o+80|0}function jo(r,n,t,e){var a=0,o=0,f=0,s=0,u=0,b=0,l=0,k=0,h=0,w=0,v=0,B=0,y=0;a=c-48|0,c=a,o=fi(i.i[22169],i.i[22170],r);i:{if(i.i[o>>2]!=4|i.
i[o+4>>2]&&o){if(u=i.B[o+189],!u)e:{if(s=1,b=i.i[n+16>>2],(b|0)==-2147483648)break e;if(h=i.B[o+80],l=i.B[n+20],w=i.i[o+148>>2],v=i.i[o+144>>2],f=n+21|0,C(a+13|0,f,35),i.b[a+12]=l,i.i[a+8>>2]=b,s=2,k=
i.i[a+36>>2],!ia(k,i.i[a+40>>2],v+8|0,w))n:{if(i.B[a+46]==2)break n;if(i.B[a+44]){s=3;break n}if(h>>>0>=3){s=4;break n}if(m(i.i[a+20>>2],i.i[a+24>>2]),m(i.i[a+32>>2],k),i.b[o+80]=i.B[o+80]+1,s=i.i[o+236>>
2],u=i.i[s>>2]+1|0,i.i[s>>2]=u,u){e=i.d[o+152>>3],i.i[a+28>>2]=r,i.i[a+24>>2]=s,B=a,y=ne(t,e),i.i[B+32>>2]=y,i.b[a+16]=l,i.i[a+12>>2]=b,i.i[a+8>>2]=2,r=i.B[f+3]|i.B[f+4]<<8|(i.B[f+5]<<16|i.B[f+6]<<24),
i.b[a+20]=r,i.b[a+21]=r>>>8,i.b[a+22]=r>>>16,i.b[a+23]=r>>>24,r=i.B[f]|i.B[f+1]<<8|(i.B[f+2]<<16|i.B[f+3]<<24),i.b[a+17]=r,i.b[a+18]=r>>>8,i.b[a+19]=r>>>16,i.b[a+20]=r>>>24,xi(88728,a+8|0),G(i.i[n+56>>
2],i.i[n+60>>2]);break i}else p()}Ii(a+8|0)}if(i.b[a+9]=s,i.b[a+8]=6,i.s[a+10>>1]=i.S[n+68>>1],Xe(r,a+8|0,t,e),G(i.i[n+56>>2],i.i[n+60>>2]),!u)break i;Z4(n+16|0);break i}we(n)}c=a+48|0}function So(r){
var n=0,t=0,e=0,a=0,o=0,f=0,s=0;return n=c-368|0,c=n,f=Ei()|0,e=i.i[r+4>>2],t=l3(e|0)|0,o=bn(f|0,t|0)|0,d(t),B2(n+24|0,e),E4(n+16|0,o,(q=P(68520,7)>>2,i.i[q])),i.i[n+16>>2]!=1?t=-2147483648:(e=i.i[n+20>>
2],Xi(n+292|0,e),d(e),a=i.i[n+300>>2],s=i.i[n+296>>2],t=i.i[n+292>>2]),e=n+316|0,Qr(e,r),f=a,a=(t|0)==-2147483648,i.i[n+336>>2]=a?0:f,i.i[n+332>>2]=a?1:s,i.i[n+328>>2]=a?0:t,t=n+304|0,Nr(t,e),q8(e),a=
P(68520,7),ci(e,n+24|0,t),t=t2(e),ri(o|0,i.i[a>>2],t|0),d(t),t=P(69440,9),a=i.B[r+12],le(n+8|0,a),s=P(i.i[n+8>>2],i.i[n+12>>2]),ri(o|0,i.i[t>>2],i.i[s>>2]),J0(e,r),i.i[n+316>>2]!=-2147483648?(i.i[n+360>>
2]=i.i[n+324>>2],r=i.i[n+320>>2],i.i[n+352>>2]=i.i[n+316>>2],i.i[n+356>>2]=r):(i.i[n+360>>2]=0,i.i[n+352>>2]=0,i.i[n+356>>2]=1),r=n+340|0,e=n+24|0,ci(r,e,n+352|0),f8(n,a),t=P(i.i[n>>2],i.i[n+4>>2]),r=
t2(r),ri(o|0,i.i[t>>2],r|0),d(r),Qi(e),c=n+368|0,o}function Eo(r,n,t,e){var a=0,o=0,f=0;a=c-400|0,c=a,i.i[a+64>>2]=-2147483648,i.s[a+76>>1]=e,i.i[a+24>>2]=-2147483648,i.i[a+8>>2]=2,i.i[a+12>>2]=0,A8(e)?
(fe(a+80|0,t,(q=P(69782,8)>>2,i.i[q])),t=i.i[a+80>>2],(t|0)!=-2147483648?(e=i.i[n+56>>2],e>>>0>=2147483647?p():(i.i[n+56>>2]=e+1,e=i.i[a+84>>2],Wi(a+128|0,e,i.i[a+88>>2],i.i[n+60>>2]),i.i[n+56>>2]=i.i[n+
56>>2]-1,m(t,e))):i.i[a+128>>2]=-2147483648,n=a+24|0,Z4(n),C(n,a+128|0,40)):(e-200&65535)>>>0>=100&&(o=a+92|0,fe(o,t,(q=P(70020,24)>>2,i.i[q])),i.i[a+92>>2]==-2147483648?i.i[a+104>>2]=-2147483648:(e=a+
128|0,B2(e,i.i[n+92>>2]),ci(a+104|0,e,o),Qi(e)),G(-2147483648,a),e=a- -64|0,i.i[e+8>>2]=i.i[a+112>>2],n=i.i[a+108>>2],i.i[e>>2]=i.i[a+104>>2],i.i[e+4>>2]=n,fe(a+116|0,t,(q=P(70044,11)>>2,i.i[q])),n=i.
i[a+116>>2],(n|0)==-2147483648?(t=0,n=2):(t=i.i[a+120>>2],vr(a+128|0,t,i.i[a+124>>2]),m(n,t),f=i.d[a+136>>3],t=i.i[a+132>>2],n=i.i[a+128>>2]),i.d[a+16>>3]=f,i.i[a+8>>2]=n,i.i[a+12>>2]=t),C(r,a+8|0,72),
c=a+400|0}function Ro(r,n){var t=0,e=0,a=0,o=0,f=0,s=0;t=c-144|0,c=t,e=P(69782,8),a=t+100|0,L4(a,i.i[r>>2],i.i[e>>2]),e=i.i[t+100>>2];i:{if((e|0)!=-2147483648){if(m(e,i.i[t+104>>2]),yt(a,r),i.i[t+100>>
2]==-2147483648){e=2;break i}if(C(t+8|0,a,40),o=vn(i.i[r>>2])|0,Xi(t+88|0,o),f=i.i[t+88>>2],(f|0)!=-2147483648)e:{if(s=i.i[t+92>>2],Wi(a,i.i[t+92>>2],i.i[t+96>>2],1024),e=i.i[t+100>>2],(e|0)==-2147483648){
m(f,s);break e}C(t+52|0,t+104|0,36),i.i[t+48>>2]=e,m(f,s),d(o);n:{if(i.B[t+46]){if(e=2,!ea(t+8|0)||!ea(t+48|0)|i.b[t+44]&1)break n}else if(e=2,i.B[t+44])break n;a=t+100|0,m2(a,i.i[n>>2]),r=Ae(i.i[r>>2])|
0,i.i[t+88>>2]=r,n=o4(a,t+8|0,t+88|0,1,15),d(r),e=n^1,n2(a)}Ii(t+48|0),Ii(t+8|0);break i}d(o),Ii(t+8|0)}e=3}return c=t+144|0,e}function xr(r,n){var t=0,e=0,a=0,o=0,f=0,s=0,u=0,b=0,l=0,k=0,h=0,w=0;for(t=
c-48|0,c=t,Y0(t+36|0,n),i.i[t+16>>2]=i.i[t+36>>2],n=i.i[t+40>>2],i.i[t+8>>2]=n,i.i[t+12>>2]=n,f=(i.i[t+44>>2]<<2)+n|0,i.i[t+20>>2]=f,i.i[t+32>>2]=0,i.i[t+24>>2]=0,i.i[t+28>>2]=4,s=8,l=4;;){if(e=f,a=0,
o=0,(n|0)!=(f|0)&&(e=n+4|0,i.i[t+12>>2]=e,u=i.i[n>>2],(e|0)==(f|0)?e=f:(e=n+8|0,i.i[t+12>>2]=e,k=i.i[n+4>>2],a=1),o=1),a&o){si(t+36|0,u),o=i.i[t+36>>2],a=(o|0)==-2147483648,h=a?0:i.i[t+44>>2],w=a?1:i.
i[t+40>>2],i.i[t+24>>2]==(b|0)&&(s8(t+24|0),l=i.i[t+28>>2]),n=s+l|0,i.i[n>>2]=h,i.i[n+4>>2]=k,i.i[n-4>>2]=w,i.i[n-8>>2]=a?0:o,b=b+1|0,i.i[t+32>>2]=b,d(u),s=s+16|0,n=e;continue}break}o&&d(u),a&&d(k),i.
i[r+8>>2]=i.i[t+32>>2],n=i.i[t+28>>2],i.i[r>>2]=i.i[t+24>>2],i.i[r+4>>2]=n,c0(t+8|0),c=t+48|0}function m2(r,n){var t=0,e=0,a=0,o=0,f=0,s=0,u=0;if(t=c-96|0,c=t,e=Da(n|0)|0,Y0(t+20|0,e),d(e),D4(t+32|0,n),
u=Ha(n|0)|0,e=i.i[t+24>>2],i.i[t+48>>2]=e+(i.i[t+28>>2]<<2),i.i[t+44>>2]=e,A4(t- -64|0,t+44|0),i.i[t+64>>2]==-2147483648)e=4;else{for(o=0|i.i[t+44>>2],f=i.i[t+48>>2],ui(t+8|0,4,4,12),s=i.i[t+8>>2],a=i.
i[t+12>>2],i.i[a+8>>2]=i.i[t+72>>2],e=i.i[t+68>>2],i.i[a>>2]=i.i[t+64>>2],i.i[a+4>>2]=e,i.i[t+60>>2]=1,i.i[t+56>>2]=a,i.i[t+52>>2]=s,i.i[t+76>>2]=o,i.i[t+80>>2]=f,o=12,s=1;;){if(A4(t+84|0,t+76|0),i.i[t+
84>>2]!=-2147483648){i.i[t+52>>2]==(s|0)&&(R2(t+52|0,1),a=i.i[t+56>>2]),f=o+a|0,i.i[f+8>>2]=i.i[t+92>>2],e=i.i[t+88>>2],i.i[f>>2]=i.i[t+84>>2],i.i[f+4>>2]=e,s=s+1|0,i.i[t+60>>2]=s,o=o+12|0;continue}break}
a=i.i[t+52>>2],e=i.i[t+56>>2]}r8(t,u),o=i.i[t>>2],f=i.i[t+4>>2],oc(t+84|0,n|0),m0(r+24|0,i.i[t+84>>2],i.i[t+88>>2]),i.i[r+36>>2]=o,i.i[r+40>>2]=f,i.i[r+20>>2]=s,i.i[r+16>>2]=e,i.i[r+12>>2]=a,i.i[r+8>>
2]=i.i[t+40>>2],n=r,r=i.i[t+36>>2],i.i[n>>2]=i.i[t+32>>2],i.i[n+4>>2]=r,Zi(t+20|0),c=t+96|0}function Tr(r,n){var t=0,e=0,a=0,o=0,f=0,s=0,u=0,b=0;if(t=r>>>0<=8?8:r,e=t+n|0,!(e>>>0<t>>>0|e>>>0>4294967280))
i:{if(t=e+15&-16,e=K2(t),t=A0(t,26-e|0),o=(t&31)+(t>>>0>63)|0,e=(o>>>5|0)-e|0,t=e+27|0,t>>>0>31)break i;if(a=cn(i.i[(t<<2)+92952>>2]&-1<<o),a>>>0>=32){if(a=0,t=cn(i.i[23270]&-1<<e+28),t>>>0>31)break i;
a=cn(i.i[(t<<2)+92952>>2])}if(f=(t<<7)+(a<<2)|0,e=i.i[f+88856>>2],o=i.i[e>>2],s=f,f=i.i[e+8>>2],i.i[s+88856>>2]=f,f)i.i[f+12>>2]=0;else e:{if(f=t<<2,a=i.i[f+92952>>2]&o2(-2,a),i.i[f+92952>>2]=a,a)break e;
u=93080,b=i.i[23270]&o2(-2,t),i.i[u>>2]=b}if(a=(r+e|0)+7&0-r,n=(a+(n-e|0)|0)+15&-16,(n|0)!=(o|0)&&(t=n+e|0,i.i[(e+(o&-16)|0)+4>>2]=t,i.i[t+4>>2]=e,o=o-n|0,i.i[t>>2]=o,k4(t,o)),i.i[e>>2]=n|1,r>>>0<16)break i;
i.i[a-4>>2]=e}return a}function Xe(r,n,t,e){var a=0,o=0,f=0,s=0,u=0,b=0,l=0;if(a=c-112|0,c=a,f=fi(i.i[22169],i.i[22170],r),f){if(u=i2(n),i.i[a+8>>2]=0,i.i[a>>2]=0,i.i[a+4>>2]=8,n=i.i[f+168>>2],n){for(o=
i.i[f+164>>2],ce(a,i.i[o>>2]),n=n-1|0,o=o+4|0;;){if(n){ce(a,i.i[o>>2]),n=n-1|0,o=o+4|0;continue}break}i.i[f+168>>2]=0,o=i.i[a+8>>2],b=i.i[a>>2],n=i.i[a+4>>2]}else n=8;i.i[f+248>>2]=0,i.i[a+8>>2]=b,i.i[a>>
2]=n,o=T(o,96),i.i[a+12>>2]=o+n,f=a+109|0;i:{e:{for(;;){if(!o)break i;if(b=i.B[n+92],(b|0)==3)break e;if(l=a+16|0,C(l,n,92),s=n+93|0,s=i.B[s]|i.B[s+1]<<8,i.b[f]=s,i.b[f+1]=s>>>8,i.b[f+2]=i.B[n+95],s=i.
i[u>>2]+1|0,i.i[u>>2]=s,i.b[a+108]=b,s){n=n+96|0,D0(r,l,u,t,e),o=o-96|0;continue}break}p()}n=n+96|0}i.i[a+4>>2]=n,b0(a),s4(r),P2(u)}else A2(n);c=a+112|0}function Uo(r,n){var t=0,e=0,a=0,o=0,f=0,s=0,u=0,
b=0,l=0,k=0;t=c-128|0,c=t,s=dn()|0,e=i.i[n+8>>2],a=i.i[n+12>>2],i.i[t+24>>2]=6,i.i[t+20>>2]=69730,i.i[t+12>>2]=e,i.i[t+16>>2]=a,k=i.i[n+4>>2],a=i.i[n>>2];i:{e:{n:{for(;;){r:{if(e0(t,t+12|0),e=i.i[t>>2],
!e)break r;if(n=t+68|0,wi(n,e,i.i[t+4>>2],32),e=i.i[t+72>>2],b=i.i[t+68>>2],o=i.i[t+76>>2],u=i.i[t+80>>2],B8(o,u,123)){if(f=P(b,e),y3(i.i[a>>2],i.i[f>>2])|0)continue;if(m2(n,i.i[k>>2]),l=Ae(i.i[a>>2])|
0,i.i[t+112>>2]=l,f=t+28|0,yr(f,i.i[t+72>>2],i.i[t+76>>2],o,u,t+112|0,0),d(l),n2(n),i.i[t+28>>2]!=-2147483648)break n;if(n=i.i[t+36>>2],o=i.i[t+32>>2],(o|0)==-2147483648)break e;i.i[t+124>>2]=i.i[t+40>>
2],i.i[t+120>>2]=n,i.i[t+116>>2]=o,n=t2(t+116|0)}else n=F((q=P(o,u)>>2,i.i[q]));T0(s|0,(q=P(b,e)>>2,i.i[q]))|0,T0(s|0,n|0)|0,d(n);continue}break}n=s,a=0;break i}n=Gi(f),e2(f)}d(s),a=1}i.i[r+4>>2]=n,i.
i[r>>2]=a,c=t+128|0}function qo(r,n,t){var e=0,a=0,o=0,f=0,s=0,u=0,b=0,l=0,k=0;a=c-48|0,c=a,e=fi(i.i[22169],i.i[22170],r);i:{if(e)e:{if(o=i.S[n+68>>1],i.B[e+188]==3&(o-200&65535)>>>0<=99){hr(r,72964,i.
d[t>>3],i.d[t+8>>3]);break e}if(l8(o))n:{if(i.B[e+189])break n;for(M8(a,i.i[n>>2],i.i[n+4>>2],i.d[n+8>>3],i.d[t+8>>3]),s=i.d[t>>3],u=i.i[22163],b=i.i[22164],l=Cr(e,i.d[t+16>>3],i.i[a>>2],i.i[a+4>>2],u,
b),k=s+ +(l>>>0),t=i.i[e+168>>2]<<2,o=i.i[e+164>>2];;){if(t){if(f=ki(u,b,i.i[o>>2]),!i.i[f+40>>2]|!(i.d[f+8>>3]>k)&&f)break n;o=o+4|0,t=t-4|0;continue}break}if(!jr(i.i[e+144>>2]+8|0,i.i[e+148>>2]))break n;
Hr(r,l,0,s);break e}if(!i.i[e+4>>2]&i.i[e>>2]==4)break e;if(ha(e),C(e,n,72),r=i.i[e+236>>2],n=i.i[r>>2]+1|0,i.i[r>>2]=n,n){i.i[a+12>>2]=3,i.i[a+16>>2]=r,xi(88728,a+12|0);break i}else p()}we(n)}c=a+48|
0}function Cr(r,n,t,e,a,o){var f=0,s=0,u=0,b=0,l=0,k=0,h=0,w=0,v=0;f=i.i[r+168>>2]<<2,u=f-4|0,b=i.i[r+164>>2],w=f+b|0,r=i.i[r+244>>2],l=r-((r|0)!=0)|0;i:{for(;;){if((u|0)==-4)break i;if(r=b+4|0,f=ki(a,
o,i.i[b>>2]),!(i.i[f+40>>2]&&f)){u=u-4|0,b=r;continue}break}if(v=i.i[f+36>>2],f=i.i[f+32>>2],l=l>>>0>=32?32:l,s=l&31,(l&63)>>>0>=32?(k=f<<s,f=0):(k=(1<<s)-1&f>>>32-s,f=f<<s),f=!k&(f|0)==-1|k?-1:f,s=f>>>
0>v>>>0?v:f,h=n*+(s>>>0),h<4294967295&h>=0?f=~~h>>>0:f=0,s=f>>>0>s>>>0?s:f,(r|0)==(w|0))break i;for(b=b+4|0,r=u>>>2|0;f=ki(a,o,i.i[b>>2]),i.i[f+40>>2]&&f&&(w=i.i[f+36>>2],f=i.i[f+32>>2],u=l&31,(l&63)>>>
0>=32?(k=f<<u,f=0):(k=(1<<u)-1&f>>>32-u,f=f<<u),f=!k&(f|0)==-1|k?-1:f,u=f>>>0>w>>>0?w:f,h=n*+(u>>>0),h<4294967295&h>=0?f=~~h>>>0:f=0,f=f>>>0>u>>>0?u:f,s=f>>>0<s>>>0?s:f),b=b+4|0,r=r-1|0,!!r;);}return t&
1&&e>>>0>s>>>0?e:s}function Or(r,n,t,e){var a=0,o=0,f=0,s=0,u=0,b=0;if(a=c-32|0,c=a,Ji(a+8|0,n,t,72999,5),i.i[a+8>>2]==1){if(o=i.i[a+12>>2],i.i[a+16>>2]=o,L2(o)&255)i:{if((_(o)&255)!=6){i.i[r>>2]=1,i.
i[r+4>>2]=6;break i}t=a+20|0,s=a+16|0,W0(t,s,1,70252),f=i.i[a+28>>2],u=i.i[a+24>>2],n=i.i[a+20>>2];e:if((n|0)==13){if(b=i.i[e>>2],I2(t,s,1,70176,i.i[e+4>>2]),t=i.i[a+24>>2],n=i.i[a+20>>2],(n|0)!=13){f=
i.i[a+28>>2];break e}if(I2(a+20|0,a+16|0,1,70392,i.i[e+8>>2]),e=i.i[a+24>>2],n=i.i[a+20>>2],(n|0)!=13)f=i.i[a+28>>2],t=e;else{i.i[r+12>>2]=e,i.i[r+8>>2]=t,i.i[r+4>>2]=u&1?f:b,i.i[r>>2]=0;break i}}else
t=u;i.i[r+12>>2]=f,i.i[r+8>>2]=t,i.i[r+4>>2]=n,i.i[r>>2]=1}else i.i[r+8>>2]=0,i.i[r+12>>2]=0,i.i[r>>2]=0,i.i[r+4>>2]=0;d(o)}else i.i[r>>2]=0,i.i[r+12>>2]=i.i[e+8>>2],n=i.i[e+4>>2],i.i[r+4>>2]=i.i[e>>2],
i.i[r+8>>2]=n;c=a+32|0}function Qe(r){var n=0,t=0,e=0,a=0,o=0;if(t=c-32|0,c=t,ke(),i.I[22140]>r>>>0&&(n=i.i[22139]+T(r,12)|0,i.i[n>>2]==1&&(e=i.i[n+4>>2],i.i[n+4>>2]=0,a=i.i[n+8>>2])),i.i[22137]=i.i[22137]+
1,e){n=yi(4,12),i.i[n>>2]=1,i.i[n+4>>2]=1,i.i[n+8>>2]=r,i.i[t+12>>2]=n+8,i.i[t+8>>2]=84864,i.i[t+24>>2]=0,n=t+8|0,i.i[t+20>>2]=n,i.i[t+16>>2]=n,n=R[i.i[a+12>>2]](e,t+16|0)|0,ke();i:{e:if(n){if(i.I[22140]<=
r>>>0||(r=i.i[22139]+T(r,12)|0,!i.i[r>>2]))break e;n=r+8|0,va(i.i[r+4>>2],i.i[n>>2]),i.i[n>>2]=a,i.i[r+4>>2]=e;break i}else{if(i.I[22140]<=r>>>0||(n=i.i[22139]+T(r,12)|0,i.i[n>>2]!=1))break e;i.i[n>>2]=
0,o=i.i[n+4>>2],i.i[n+4>>2]=i.i[22142],i.i[22142]=r,i.i[22141]=i.i[22141]-1,va(o,i.i[n+8>>2])}V8(e,a)}i.i[22137]=i.i[22137]+1,R[i.i[i.i[t+8>>2]+12>>2]](i.i[t+12>>2])}c=t+32|0}function Po(r,n){r=r|0,n=
n|0;var t=0,e=0,a=0,o=0,f=0,s=0;t=c-96|0,c=t;i:{e:switch(i.B[r+40]-1|0){case 0:case 1:p();case 2:e=i.i[r+36>>2];break i;default:break e}e=i.i[r+4>>2],i.i[r+20>>2]=0|i.i[r>>2],i.i[r+24>>2]=e,e=i.i[r+12>>
2],i.i[r+28>>2]=i.i[r+8>>2],i.i[r+32>>2]=e,e=$r(i.i[r+16>>2]),i.i[r+36>>2]=e}if(rt(t+16|0,e,i.i[n>>2]),n=3,a=i.i[t+16>>2]==2,!a){if(n=i.i[t+20>>2],q2(i.i[r+36>>2]),d(n),n=1,e=i.i[r+20>>2],i.B[e+132]==
1&i.i[e+128>>2]==i.i[r+32>>2]){e=Wa(i.i[r+28>>2])|0,v8(t+8|0,i.i[r+28>>2]);i:{e:{n:{r:{t:switch(o=i.i[t+8>>2],o|0){case 0:break r;case 3:break e;case 4:break t;default:break n}Et(t+24|0,i.i[r+20>>2]+8|
0,i.i[r+28>>2],i.i[t+12>>2]);break i}Eo(t+24|0,i.i[r+20>>2]+8|0,i.i[r+28>>2],e);break i}i.b[i.i[r+20>>2]+132|0]=0,Bc(i.i[r+28>>2]),f=t,s=gn(i.i[r+28>>2])|0,i.i[f+36>>2]=s,i.i[t+32>>2]=(o|0)!=1,i.s[t+40>>
1]=e,i.i[t+24>>2]=4,i.i[t+28>>2]=0;break i}n0(i.i[r+20>>2]+8|0),i.s[t+36>>1]=e,i.i[t+24>>2]=5,i.i[t+28>>2]=0,i.i[t+32>>2]=i.i[i.i[r+20>>2]+112>>2]}br(i.i[r+24>>2],t+24|0)}d(i.i[r+28>>2]),di(i.i[r+20>>
2])}return i.b[r+40]=n,c=t+96|0,a|0}function jr(r,n){var t=0,e=0,a=0,o=0,f=0,s=0,u=0,b=0;e=c-32|0,c=e,a=i.i[22195],t=i.i[22196],Ut(e+8|0,a,t,r,n);i:{if(i.i[e+8>>2]==1){if(r=i.i[e+12>>2],r>>>0>=t>>>0)break i;
t=a+(r<<4)|0}else{if(t>>>0>=64){for(o=a+28|0,b=t-1&268435455,t=i.i[a+12>>2],a=0;f=f+1|0,s=i.i[o>>2],u=s>>>0<t>>>0,a=u?a:f,t=u?t:s,o=o+16|0,(f|0)!=(b|0););Nt(e+16|0,a),m(i.i[e+16>>2],i.i[e+20>>2]),t=i.
i[22196]}if(ji(e+16|0,r,n),i.i[22194]==(t|0)&&s8(88776),a=t+1|0,i.i[22196]=a,r=i.i[e+20>>2],n=t<<4,t=i.i[22195],n=n+t|0,i.i[n>>2]=i.i[e+16>>2],i.i[n+4>>2]=r,i.i[n+8>>2]=i.i[e+24>>2],i.i[n+12>>2]=500,o=
0,!a||(t=(t+(a<<4)|0)-16|0,!t))break i}if(r=i.i[t+12>>2],r>>>0<=4)break i;i.i[t+12>>2]=r-5,o=1}return c=e+32|0,o}function M0(r,n,t,e,a){var o=0,f=0,s=0,u=0,b=0;for(o=c-48|0,c=o,f=B8(i.i[e>>2],i.i[e+4>>
2],32),i.i[o+24>>2]=a,i.i[o+20>>2]=e,e=0,i.i[o+32>>2]=f?0:2,i.i[o+16>>2]=1,i.i[o+28>>2]=f?1:74951,i.i[o+12>>2]=o+28,f=o+16|0,a=0;a=i.i[e+f>>2]+a|0,e=e+8|0,(e|0)!=16;);for(ui(o,a,4,8),s=i.i[o+4>>2],i.i[o+
40>>2]=s,i.i[o+36>>2]=i.i[o>>2],e=0,a=0;;){if(i.i[o+44>>2]=e,(a|0)!=16){f=(o+12|0)+a|0,b=i.i[f>>2],f=i.i[f+4>>2];i:{if(f>>>0>i.i[o+36>>2]-e>>>0)u2(o+36|0,e,f,4,8),s=i.i[o+40>>2],e=i.i[o+44>>2];else if(!f)
break i;u=f<<3,u&&C((e<<3)+s|0,b,u),e=i.i[o+44>>2]}a=a+8|0,e=e+f|0;continue}break}a=i.i[o+36>>2],f=r,r=i.i[o+40>>2],Vi(f,1,n,t,r,e),Bi(a,r,4,8),c=o+48|0}function No(r){var n=0,t=0,e=0,a=0,o=0,f=0,s=0,
u=0,b=0;return n=c-80|0,c=n,e=n+36|0,m2(e,r),o=i.i[n+76>>2],u=i.i[n+72>>2],n2(e),oi(n+24|0,u,o,69904,5),t=i.i[n+28>>2],t?(a=i.i[n+24>>2],e=bn(Ei()|0,r|0)|0,r=Da(r|0)|0,f=A3(r|0,0,-1)|0,d(r),U2(a,t,69909,
6)&&(tt(n+16|0,a,t),r=Z(i.i[n+16>>2],i.i[n+20>>2])|0,T0(f|0,r|0)|0,d(r)),ri(e|0,(q=P(69801,7)>>2,i.i[q]),f|0),s=1024,ri(e|0,(q=P(69808,7)>>2,i.i[q]),1024),r=Ei()|0,ri(r|0,(q=P(69885,5)>>2,i.i[q]),e|0),
b=P(69915,3),t=P(a,t),ri(r|0,i.i[b>>2],i.i[t>>2]),i.i[n+48>>2]=4,i.i[n+44>>2]=69918,i.i[n+40>>2]=o,i.i[n+36>>2]=u,e0(n+8|0,n+36|0),a=i.i[n+12>>2],t=i.i[n+8>>2],o=P(69918,4),t&&(s=F((q=P(t,a)>>2,i.i[q]))),
ri(r|0,i.i[o>>2],s|0),d(s),d(f),d(e)):r=1024,c=n+80|0,r}function Lo(r,n,t,e){var a=0,o=0,f=0,s=0;a=c-320|0,c=a,B2(a+28|0,n),t=gn(t|0)|0,Xi(a+308|0,t),i.i[a+308>>2]!=-2147483648?(i.i[a+304>>2]=i.i[a+316>>
2],n=i.i[a+312>>2],i.i[a+296>>2]=i.i[a+308>>2],i.i[a+300>>2]=n):(i.i[a+304>>2]=0,i.i[a+296>>2]=0,i.i[a+300>>2]=1),d(t),(e|0)==3&&Mr(i.i[a+32>>2],i.i[a+36>>2],a+296|0),f=i.i[a+300>>2],o=i.i[a+304>>2],t=
Z(f|0,o|0)|0,C4(a+16|0,t),n=1,e=i.i[a+20>>2],i.i[a+16>>2]&1?(d(e),d(t),t=a+308|0,ci(t,a+28|0,a+296|0),t=t2(t)):(d(t),or(a+308|0,a+28|0,f,o),n=i.i[a+308>>2],(n|0)!=-2147483648?(o=i.i[a+312>>2],s=Z(o|0,
i.i[a+316>>2])|0,C4(a+8|0,s),t=i.i[a+12>>2],i.i[a+8>>2]==1&&(d(t),t=1024),d(s),m(n,o),d(e)):t=e,m(i.i[a+296>>2],f),n=0),Qi(a+28|0),i.i[r+4>>2]=t,i.i[r>>2]=n,c=a+320|0}function Ui(r,n,t,e,a,o){var f=0,
s=0,u=0,b=0;if(f=c-32|0,c=f,t=t+e|0,e>>>0<=t>>>0){s=f+20|0,b=i.i[n>>2],e=b<<1,t=t>>>0>e>>>0?t:e,t=t>>>0<=4?4:t,u=Ie(o,t),e=0;i:{if(!(e|v2)&u>>>0<=-2147483648-a>>>0)if(b?(s=i.i[n+4>>2],i.i[f+28>>2]=a,o=
T(o,b),e=f+24|0):(o=0,e=f+28|0),i.i[e>>2]=o,i.i[f+28>>2]?(e=i.i[f+24>>2],e?e=w0(s,e,a,u):(S4(f+8|0,a,u,0),e=i.i[f+8>>2])):(S4(f,a,u,0),e=i.i[f>>2]),e){i.i[n>>2]=t,i.i[n+4>>2]=e,s=-2147483647;break i}else
i.i[f+20>>2]=a,s=f+16|0,e=u;i.i[s>>2]=e,t=i.i[f+16>>2],s=i.i[f+20>>2]}}i.i[r+4>>2]=t,i.i[r>>2]=s,c=f+32|0}function Wi(r,n,t,e){var a=0,o=0,f=0,s=0,u=0,b=0,l=0,k=0,h=0,w=0;a=c-48|0,c=a,n=f3(n|0,t|0,e|0)|
0,n?(e=a+40|0,qc(e|0,n|0),d2(a+32|0,i.i[a+40>>2],i.i[a+44>>2]),t=i.i[a+36>>2],b=i.i[a+32>>2],u3(e|0,n|0),d2(a+24|0,i.i[a+40>>2],i.i[a+44>>2]),e=0,f=i.i[a+24>>2],s=i.i[a+28>>2],N(f,s,69909,6)||(e=N(f,s,
74748,5)?1:2),o=a+40|0,Uc(o|0,n|0),d2(a+16|0,i.i[a+40>>2],i.i[a+44>>2]),l=i.i[a+16>>2],u=i.i[a+20>>2],t3(o|0,n|0),d2(a+8|0,i.i[a+40>>2],i.i[a+44>>2]),k=i.i[a+8>>2],o=i.i[a+12>>2],h=jc(n|0)|0,w=Oc(n|0)|
0,i.b[r+38]=e,i.b[r+36]=(h|0)!=0,i.i[r+32>>2]=o,i.i[r+28>>2]=k,i.i[r+24>>2]=o,i.i[r+20>>2]=u,i.i[r+16>>2]=l,i.i[r+12>>2]=u,i.i[r+8>>2]=t,i.i[r+4>>2]=b,i.i[r>>2]=t,i.b[r+37]=(w|0)!=0,m(s,f),d(n)):i.i[r>>
2]=-2147483648,c=a+48|0}function B2(r,n){var t=0,e=0,a=0,o=0,f=0,s=0,u=0,b=0;for(t=c-352|0,c=t,a=ln(n|0)|0,U4(t+32|0,a),n=i.i[t+32>>2],o=i.i[t+36>>2],E8(t+24|0,a),e=i.i[t+24>>2],f=i.i[t+28>>2],R4(t+16|
0,a),u=i.i[t+20>>2],b=i.i[t+16>>2],s=kn(a|0)|0,E4(t+8|0,s,(q=P(69547,12)>>2,i.i[q])),i.i[t+56>>2]=b,i.i[t+60>>2]=u,i.i[t+48>>2]=e,i.i[t+52>>2]=f,i.i[t+40>>2]=n,i.i[t+44>>2]=o,e=i.i[t+12>>2],i.i[t+64>>
2]=i.i[t+8>>2],i.i[t+68>>2]=e,d(s),n=0,sn(t+84|0,256),i.i[t+80>>2]=0,i.i[t+72>>2]=0,i.i[t+76>>2]=4;;){if((n|0)!=32){if(e=(t+40|0)+n|0,i.i[e>>2]==1)i:{if(Xi(t+340|0,i.i[e+4>>2]),o=i.i[t+340>>2],(o|0)==
-2147483648)break i;f=i.i[t+344>>2],Ir(t+72|0,i.i[t+344>>2],i.i[t+348>>2]),m(o,f)}n=n+8|0;continue}break}for(C(r,t+72|0,268),n=0;;){if((n|0)!=32){r=(t+40|0)+n|0,M(i.i[r>>2],i.i[r+4>>2]),n=n+8|0;continue}
break}d(a),c=t+352|0}function Sr(r,n,t,e,a){var o=0,f=0,s=0,u=0;if(o=c-32|0,c=o,n=n+t|0,n>>>0>=t>>>0){if(f=o+20|0,s=i.i[r>>2],t=s<<1,n=n>>>0>t>>>0?n:t,t=(a|0)==1?8:4,u=n>>>0>t>>>0?n:t,n=Ie(a,u),t=0,t|
v2)r=f;else if(n>>>0<=-2147483648-e>>>0)if(s?(t=i.i[r+4>>2],i.i[o+28>>2]=e,a=T(a,s),f=o+24|0):(a=0,f=o+28|0),i.i[f>>2]=a,i.i[o+28>>2]?(a=i.i[o+24>>2],a?t=w0(t,a,e,n):(ta(o+8|0,e,n),t=i.i[o+8>>2])):(ta(
o,e,n),t=i.i[o>>2]),t){i.i[r>>2]=u,i.i[r+4>>2]=t,c=o+32|0;return}else i.i[o+20>>2]=e,t=n,r=o+16|0;else r=f;i.i[r>>2]=t}p()}function Q(r,n,t){var e=0,a=0,o=0,f=0,s=0,u=0,b=0;if(e=c-48|0,c=e,t){o=t<<3,t=
o,a=n;i:{for(;;){if(!t)break i;if(t=t-8|0,f=i.i[a+4>>2],a=a+8|0,s=f+s|0,!(f>>>0<=s>>>0))break}p()}for(ui(e+8|0,s,1,1),i.i[e+28>>2]=0,t=i.i[e+12>>2],a=i.i[e+8>>2],i.i[e+20>>2]=a,i.i[e+24>>2]=t,t=i.i[n>>
2],ma(e+20|0,t,t+i.i[n+4>>2]|0),a=o-8|0,t=n+12|0,n=i.i[e+28>>2],f=s-n|0,o=i.i[e+24>>2],n=n+o|0;;){if(a){b=i.i[t-4>>2],u=i.i[t>>2],re(e+32|0,n,f,u),f=i.i[e+44>>2],n=i.i[e+40>>2],Q8(i.i[e+32>>2],i.i[e+36>>
2],b,u),a=a-8|0,t=t+8|0;continue}break}a=i.i[e+20>>2],n=s-f|0}else o=1,n=0;i.i[r+8>>2]=n,i.i[r+4>>2]=o,i.i[r>>2]=a,c=e+48|0}function Er(r){var n=0,t=0,e=0,a=0,o=0,f=0,s=0,u=0,b=0,l=0;if(n=c-192|0,c=n,
t=n+96|0,t0(t,88648,r),i.B[n+188]!=3){if(C(n,t,96),u=i.i[n+24>>2],a=fi(i.i[22169],i.i[22170],u),a){if(o=i.i[a+248>>2],r=o-((o|0)!=0)|0,i.i[a+248>>2]=r,f=i.i[a+168>>2],f>>>0>(r<<1)+32>>>0)i:{for(s=i.i[a+
164>>2],r=s;;){if(fa(i.i[r>>2])){if(r=r+4|0,e=e+1|0,(f|0)!=(e|0))continue;break i}break}for(l=s+4|0,t=e;;){e:{for(r=(t<<2)+l|0;;){if(t=t+1|0,f>>>0<=t>>>0)break e;if(b=i.i[r>>2],r=r+4|0,!!fa(b))break}i.
i[(e<<2)+s>>2]=b,e=e+1|0;continue}break}i.i[a+168>>2]=e}o>>>0<2&&s4(u)}de(n+48|0)}c=n+192|0}function Do(r,n,t,e){var a=0,o=0,f=0,s=0,u=0;a=c-32|0,c=a,Ji(a+8|0,n,1,73046,6),f=i.i[a+12>>2],u=i.i[a+8>>2];
i:{e:{if((u|0)==1)n:{if(ei(a,f,69385,7),i.i[a>>2]==1)r:{if(o=i.i[a+4>>2],s=L2(o),d(o),(s&255)==2||!Yt(f,73011,16))break r;if(Yt(f,73027,19))break n}i.i[r+4>>2]=5;break e}if(ft(a+20|0,n,1,t,e),t=i.i[a+
28>>2],e=i.i[a+24>>2],o=i.i[a+20>>2],(o|0)!=13){i.i[r+12>>2]=t,i.i[r+8>>2]=e,i.i[r+4>>2]=o;break e}if(kt(a+20|0,n,1,73052,12),o=i.B[a+24],s=i.i[a+20>>2],(s|0)!=13)n=i.B[a+28]|i.B[a+29]<<8|(i.B[a+30]<<
16|i.B[a+31]<<24),i.b[r+12]=n,i.b[r+13]=n>>>8,i.b[r+14]=n>>>16,i.b[r+15]=n>>>24,n=i.B[a+25]|i.B[a+26]<<8|(i.B[a+27]<<16|i.B[a+28]<<24),i.b[r+9]=n,i.b[r+10]=n>>>8,i.b[r+11]=n>>>16,i.b[r+12]=n>>>24,i.b[r+
8]=o,i.i[r+4>>2]=s;else{i.b[r+16]=o,i.i[r+12>>2]=t,i.i[r+8>>2]=e,i.i[r+4>>2]=f,i.i[r>>2]=u;break i}}i.i[r>>2]=2,M(u,f)}c=a+32|0}function F0(r,n){var t=0,e=0,a=0,o=0,f=0,s=0;for(t=c-48|0,c=t,i.b[t+32]=
0,i.i[t+28>>2]=n,i.i[t+24>>2]=r,i.b[t+44]=0,i.i[t+40>>2]=n,i.i[t+36>>2]=r,e=-1;e=e+1|0,f2(t+16|0,t+36|0),!!i.i[t+16>>2];);if(o=1,a=1,(e|0)==4){i.b[t+44]=0,i.i[t+40>>2]=n,i.i[t+36>>2]=r;i:for(;;){e:{if(f2(
t+8|0,t+36|0),f=i.i[t+8>>2],!f||(e=i.i[t+12>>2],!e))break e;for(a=f;;){if(!e)continue i;if(e=e-1|0,s=i.B[a],a=a+1|0,!((s-48&255)>>>0<10))break}}break}a=(f|0)!=0}if(!N(r,n,74721,9))i:{if(N(r,n,74730,5)||
(o=S2(r,n,74735,10),o|a))break i;f2(t,t+24|0),r=i.i[t>>2],r?o=Ci(r,i.i[t+4>>2],74745,3):o=0}return c=t+48|0,o}function H0(r,n,t,e){var a=0,o=0,f=0,s=0;for(a=c-80|0,c=a,$2(a+28|0,n,t,e),i.i[a+48>>2]=0,
i.i[a+40>>2]=0,i.i[a+44>>2]=4,n=T(i.i[a+36>>2],12),e=i.i[a+32>>2];;){if(n){t=i.i[e+4>>2],o=i.i[e+8>>2],d0(a+16|0,t,o,74951,2),qi(a+8|0,t,o,i.i[a+16>>2]&1?i.i[a+20>>2]+2|0:0),t=i.i[a+8>>2],Ye(a+52|0,t||
1,t?i.i[a+12>>2]:0),i.i[a+72>>2]=i.i[a+52>>2],t=i.i[a+56>>2],i.i[a+64>>2]=t,i.i[a+68>>2]=t,o=i.i[a+60>>2],R2(a+40|0,o),f=i.i[a+48>>2],o&&(s=T(o,12),s&&C(i.i[a+44>>2]+T(f,12)|0,t,s)),e=e+12|0,i.i[a+76>>
2]=t,i.i[a+48>>2]=o+f,n=n-12|0,k0(a- -64|0);continue}break}i.i[r+8>>2]=i.i[a+48>>2],n=i.i[a+44>>2],i.i[r>>2]=i.i[a+40>>2],i.i[r+4>>2]=n,li(a+28|0),c=a+80|0}function Ke(r,n,t,e){var a=0,o=0,f=0,s=0,u=0,
b=0,l=0;if((n&255)==(e&255))i:{if((r|0)==(t|0)){a=1;break i}if(!Ci(i.i[r+12>>2],i.i[r+16>>2],i.i[t+12>>2],i.i[t+16>>2])||!Ci(i.i[r+24>>2],i.i[r+28>>2],i.i[t+24>>2],i.i[t+28>>2])||!d8(r+44|0,t+44|0)||(o=
i.i[r+40>>2],(o|0)!=i.i[t+40>>2]))break i;u=i.i[r+36>>2],b=i.i[t+36>>2];e:{for(;;){if(e=l,(o|0)!=(e|0)){if(f=a+u|0,s=a+b|0,ga(i.i[f+4>>2],i.i[f+8>>2],i.i[s+4>>2],i.i[s+8>>2]))break e;if(a=a+24|0,l=e+1|
0,!ga(i.i[f+16>>2],i.i[f+20>>2],i.i[s+16>>2],i.i[s+20>>2]))continue;break e}break}e=o}if(a=e>>>0>=o>>>0&n,n&1|e>>>0<o>>>0)break i;return d8(r+56|0,t+56|0)}return a}function Rr(r,n){var t=0,e=0,a=0,o=0,
f=0,s=0,u=0,b=0,l=0,k=0,h=0,w=0,v=0;t=c-96|0,c=t,l=i.i[n+20>>2],k=t+60|0,h=t+20|0,e=i.i[n+4>>2],w=i.i[n+12>>2],v=i.i[n+24>>2];i:{e:{n:{for(;;){r:{if((e|0)==(w|0))break e;s=e+4|0,i.i[n+4>>2]=s,a=t+16|0,
u=i.i[e>>2],si(a,u),e=i.i[t+16>>2];t:{if((e|0)!=-2147483648)if(b=i.i[t+20>>2],o=i.i[t+20>>2],f=i.i[t+24>>2],Wi(a,o,f,1024),a=i.i[t+16>>2],(a|0)==-2147483648)m(e,b);else{C(k,h,36),i.i[t+56>>2]=a,Lr(t+4|
0,o,f,t+56|0,i.B[l]),m(e,b),f=i.i[t+12>>2],o=i.i[t+8>>2],e=i.i[t+4>>2];break t}e=-2147483648}if(d(u),a=e,(e|0)==-2147483648)break r;if(e=s,(a|0)==-2147483647)continue;break n}break}i.b[v]=1;break e}i.
i[r+4>>2]=o,i.i[r+8>>2]=f,i.i[r>>2]=a;break i}i.i[r>>2]=-2147483648}c=t+96|0}function Ur(r,n){var t=0,e=0,a=0,o=0;for(e=c-32|0,c=e,i.i[e+28>>2]=0,t=e+28|0,s2(t,i.i[n+4>>2],i.i[n+8>>2]),s2(t,i.i[n+16>>
2],i.i[n+20>>2]),G4(e+16|0,n+36|0),o=t,t=i.i[e+16>>2],s2(o,t||1,t?i.i[e+20>>2]:0),a=T(i.i[n+32>>2],24),t=i.i[n+28>>2];;){if(a){o=e+28|0,s2(o,i.i[t+4>>2],i.i[t+8>>2]),s2(o,i.i[t+16>>2],i.i[t+20>>2]),a=
a-24|0,t=t+24|0;continue}break}a=i.i[e+28>>2],G4(e+8|0,n+48|0),t=i.i[e+8>>2],s2(e+28|0,t||1,t?i.i[e+12>>2]:0),t=yi(4,68),i.i[t>>2]=1,i.i[t+4>>2]=1,C(t+8|0,n,60),i.b[r+12]=0,i.i[r+4>>2]=a,i.i[r>>2]=t,i.
i[r+8>>2]=i.i[e+28>>2],c=e+32|0}function Ye(r,n,t){var e=0,a=0,o=0,f=0;if(e=c-80|0,c=e,i.b[e+28]=0,i.i[e+24>>2]=t,i.i[e+20>>2]=n,Dr(e+44|0,e+20|0),i.i[e+44>>2]!=-2147483648){for(ui(e+8|0,4,4,12),t=i.i[e+
8>>2],a=i.i[e+12>>2],i.i[a+8>>2]=i.i[e+52>>2],n=i.i[e+48>>2],i.i[a>>2]=0|i.i[e+44>>2],i.i[a+4>>2]=n,i.i[e+40>>2]=1,i.i[e+36>>2]=a,i.i[e+32>>2]=t,i.i[e+64>>2]=i.i[e+28>>2],n=i.i[e+24>>2],i.i[e+56>>2]=i.
i[e+20>>2],i.i[e+60>>2]=n,t=12,n=1;;){if(Dr(e+68|0,e+56|0),i.i[e+68>>2]!=-2147483648){i.i[e+32>>2]==(n|0)&&(R2(e+32|0,1),a=i.i[e+36>>2]),o=t+a|0,i.i[o+8>>2]=i.i[e+76>>2],f=i.i[e+72>>2],i.i[o>>2]=i.i[e+
68>>2],i.i[o+4>>2]=f,n=n+1|0,i.i[e+40>>2]=n,t=t+12|0;continue}break}i.i[r+8>>2]=i.i[e+40>>2],f=i.i[e+36>>2],i.i[r>>2]=i.i[e+32>>2],i.i[r+4>>2]=f}else i.i[r+8>>2]=0,i.i[r>>2]=0,i.i[r+4>>2]=4;c=e+80|0}function qr(r,n){
var t=0,e=0,a=0,o=0,f=0,s=0,u=0,b=0,l=0,k=0,h=0;t=c-96|0,c=t,b=t+60|0,l=t+20|0,e=i.i[n>>2],k=i.i[n+4>>2],h=i.i[n+12>>2];i:{e:{n:{r:{for(;;){t:{if((e|0)==(k|0))break e;if(s=e+4|0,i.i[n>>2]=s,o=t+16|0,si(
o,i.i[e>>2]),a=i.i[t+16>>2],(a|0)==-2147483648)break n;if(u=i.i[t+20>>2],f=o,o=i.i[t+20>>2],e=i.i[t+24>>2],en(f,o,e),f=i.i[t+16>>2],(f|0)==-2147483648)break t;if(C(b,l,36),i.i[t+56>>2]=f,Lr(t+4|0,o,e,
t+56|0,0),m(a,u),a=i.i[t+4>>2],(a|0)==-2147483648)break n;if(e=s,(a|0)==-2147483647)continue;break r}break}m(a,u);break n}n=i.i[t+8>>2],i.i[r+8>>2]=i.i[t+12>>2],i.i[r+4>>2]=n,i.i[r>>2]=a;break i}i.b[h]=
1}i.i[r>>2]=-2147483648}c=t+96|0}function Ze(r,n){var t=0,e=0,a=0,o=0,f=0,s=0,u=0;if(t=c-80|0,c=t,f=_e(n),$e(t+8|0,r,n,f),i.i[t+8>>2]==1)i:{if(e=i.i[t+12>>2],s=i.i[r+8>>2],e>>>0>=s>>>0||(u=i.i[r+4>>2],
n=u+T(e,60)|0,a=i.i[n>>2],(a|0)==2)||(o=i.i[r+16>>2],C(t+24|0,n+4|0,56),i.i[n+4>>2]=o,i.i[n>>2]=2,i.i[r+16>>2]=e,i.i[r+12>>2]=i.i[r+12>>2]-1,i.i[t+20>>2]=a,o=i.i[t+24>>2],pi(t+28|0),n=i.i[r+28>>2],!n))
break i;for(n=i.i[r+24>>2]+((n-1&f)<<3)|0,r=i.i[n>>2];;){e:{if((r|0)!=1||(r=i.i[n+4>>2],(r|0)==(e|0)))break e;if(r>>>0>=s>>>0)break i;if(n=T(r,60)+u|0,r=i.i[n>>2],(r|0)!=2)continue;break i}break}i.i[n+
4>>2]=o,i.i[n>>2]=a}c=t+80|0}function Mo(r,n){r=r|0,n=n|0;var t=0,e=0,a=0;t=c-96|0,c=t;i:{e:switch(i.B[r+24]-1|0){case 0:case 1:p();case 2:e=i.i[r+20>>2];break i;default:break e}e=$r(i.i[r+4>>2]),i.i[r+
20>>2]=e}return rt(t+16|0,e,i.i[n>>2]),n=3,a=i.i[t+16>>2]==2,a||(n=i.i[t+20>>2],q2(i.i[r+20>>2]),d(n),n=1,e=i.i[r>>2],i.B[e+132]==1&i.i[e+128>>2]==i.i[r+8>>2]&&(v8(t+8|0,i.i[r+12>>2]),e=i.i[t+8>>2],(e|
0)==4?Et(t+24|0,i.i[r>>2]+8|0,i.i[r+12>>2],i.i[t+12>>2]):(Lo(t,i.i[i.i[r>>2]+100>>2],i.i[r+12>>2],e),i.i[t+24>>2]=3,i.i[t+28>>2]=0,e=i.i[t+4>>2],i.i[t+32>>2]=i.i[t>>2],i.i[t+36>>2]=e),br(i.i[r+16>>2],
t+24|0),e=i.i[r>>2]),di(e),d(i.i[r+12>>2])),i.b[r+24]=n,c=t+96|0,a|0}function i0(r,n){var t=0,e=0,a=0,o=0,f=0,s=0,u=0;t=73599,e=22,a=1;i:{e:{n:{r:{t:{a:switch(n=n&255,n-1|0){case 0:break a;case 1:break t;case 2:
break r;case 3:break n;case 4:break e;default:break i}t=73621,e=33,o=1,n=0;break i}t=73654,e=26,a=73680,n=6,o=1;break i}t=73686,e=12,a=73698,n=5,f=1,s=1;break i}t=73654,e=26,a=73703,n=9,o=1,f=2,u=1,s=
1;break i}t=73654,e=26,n=0,s=2,f=3,o=1,u=1}i.b[r+18]=u,i.b[r+17]=s,i.b[r+19]=o,i.b[r+16]=f,i.i[r+12>>2]=n,i.i[r+8>>2]=a,i.i[r+4>>2]=e,i.i[r>>2]=t}function Pr(r){var n=0,t=0,e=0,a=0,o=0,f=0,s=0,u=0,b=0;
if(n=i.i[22159],n>>>0>r>>>0&&(e=i.i[22158],t=e+T(r,112)|0,f=i.i[t>>2],(f|0)!=2)){if(s=i.i[t+12>>2],a=i.i[t+8>>2],t=i.i[t+4>>2],(f|0)!=1|t>>>0>=n>>>0||(o=T(t,112)+e|0,i.i[o>>2]!=2&&(i.i[o+12>>2]=s,i.i[o+
8>>2]=a)),!a|n>>>0<=s>>>0||(n=T(s,112)+e|0,i.i[n>>2]!=2&&(i.i[n+4>>2]=t,i.i[n>>2]=f)),i.i[22146]==1)i:{if(e=i.i[22148],b=a,a=i.i[22147],n=(a|0)!=(r|0),!(b|n)||(o=n?a:s,u=(r|0)!=(e|0),u|!(f&1)))break i;
e=t,u=1}i.i[22148]=e,i.i[22147]=o,i.i[22146]=u}}function Nr(r,n){var t=0,e=0,a=0,o=0,f=0,s=0,u=0;t=c-48|0,c=t,a=8;i:{for(;;){if((a|0)==32)break i;if(e=n+a|0,a=a+12|0,e=i.i[e>>2],f=e+f|0,!(f>>>0>=e>>>0))
break}p()}for(ui(t+8|0,f,1,1),a=0,i.i[t+28>>2]=0,e=i.i[t+12>>2],o=i.i[t+8>>2],i.i[t+20>>2]=o,i.i[t+24>>2]=e,e=i.i[n+4>>2],ma(t+20|0,e,e+i.i[n+8>>2]|0),o=i.i[t+28>>2],e=f-o|0,o=o+i.i[t+24>>2]|0;;){if((a|
0)!=12){s=n+a|0,u=i.i[s+16>>2],s=i.i[s+20>>2],re(t+32|0,o,e,s),e=i.i[t+44>>2],o=i.i[t+40>>2],Q8(i.i[t+32>>2],i.i[t+36>>2],u,s),a=a+12|0;continue}break}n=i.i[t+24>>2],i.i[r>>2]=i.i[t+20>>2],i.i[r+4>>2]=
n,i.i[r+8>>2]=f-e,c=t+48|0}function Lr(r,n,t,e,a){var o=0,f=0,s=0,u=0;if(o=c-16|0,c=o,e8(o+8|0,n,t,47),u=i.B[e+38],f=i.i[o+8>>2],s=f||n,n=f?i.i[o+12>>2]:t,W4(o,u?73004:73007,u?3:4,s,n),f=0,t=n,n=i.i[o>>
2],t=n?i.i[o+4>>2]:t,(t|0)==i.i[e+32>>2])i:{if(n=n||s,!l4(n,t,i.i[e+28>>2],t))break i;for(;;){if(t){if(t=t-1|0,s=i.B[n],n=n+1|0,(s|0)!=42)continue;break i}break}f=1}t=1;i:{e:switch(u-1|0){case 0:if(a)
break i;t=F0(i.i[e+16>>2],i.i[e+20>>2]);break i;case 1:break e;default:break i}t=0}J8(r,t&f,e+24|0),m(i.i[e>>2],i.i[e+4>>2]),m(i.i[e+12>>2],i.i[e+16>>2]),c=o+16|0}function Dr(r,n){var t=0,e=0,a=0,o=0,
f=0,s=0,u=0;a=c-48|0,c=a,s=i.B[n+8],f=i.i[n+4>>2],t=i.i[n>>2];i:{e:{for(;;){if(!(s&1)){e=t,o=0;n:{r:{for(;;){if(s=(o|0)==(f|0),!s){t:{a:switch(t=i.B[e+o|0],t-91|0){case 0:case 2:break r;case 1:break t;default:
break a}if((t|0)==32|(t|0)==44)break r}o=o+1|0;continue}break}i.b[n+8]=1,t=e,o=f;break n}t=o+1|0,f=f-t|0,i.i[n+4>>2]=f,t=t+e|0,i.i[n>>2]=t}if(!o||(u=a+36|0,ji(u,e,o),e=a+16|0,Ge(e,u),z8(a+4|0,e),e=i.i[a+
4>>2],(e|0)==-2147483648))continue;break e}break}i.i[r>>2]=-2147483648;break i}n=i.i[a+12>>2],i.i[r+4>>2]=i.i[a+8>>2],i.i[r+8>>2]=n,i.i[r>>2]=e}c=a+48|0}function Fo(r){var n=0,t=0,e=0,a=0,o=0,f=0,s=0;
return n=c-96|0,c=n,o=Ei()|0,t=n+28|0,e=i.i[r>>2],f=x0(e|0)|0,m2(t,f),a=i.i[n+68>>2],s=i.i[n+64>>2],n2(t),d(f),t=n+72|0,N4(t,r),oi(n+16|0,s,a,69941,7),r=n+84|0,$2(r,t,i.i[n+16>>2],i.i[n+20>>2]),t=zr(e,
r),r=Tc(t|0,0)|0,d(t),an(r)||ri(o|0,(q=P(69941,7)>>2,i.i[q]),r|0),oi(n+8|0,s,a,69948,6),a=n+28|0,H0(a,n+72|0,i.i[n+8>>2],i.i[n+12>>2]),e=zr(e,a),zc(e|0)|0&&ri(o|0,(q=P(69948,6)>>2,i.i[q]),e|0),d(e),d(
r),M(i.i[n+72>>2],i.i[n+76>>2]),c=n+96|0,o}function y2(r,n){var t=0,e=0,a=0,o=0;if(e=Tr(r,n),!e)i:{if(e=0,a=r>>>0<=8?8:r,t=a+n|0,t>>>0<a>>>0|t>>>0>4294967280||(t=t+15&-16,t>>>0>4227858432)||(a=K2(t),(a|
0)!=27&&(o=t,t=-1<<26-a,t=o+(t^-1)&t,t>>>0>4294967279))||(t=t+65551|0,t>>>0<65535)||(a=Ea(t>>>16|0),(a|0)==-1))break i;for(e=a<<16,e||p(),t=t&-65536;;){if(t){i.i[e+4>>2]=0,a=t-16|0,i.i[e>>2]=a,o=e+a|0,
i.i[o+4>>2]=e,i.i[o>>2]=19,k4(e,a),e=t+e|0,t=0;continue}break}e=Tr(r,n)}return e}function Mr(r,n,t){var e=0,a=0,o=0;if(n)i:{if(a=i.i[r+8>>2],(n|0)==1)break i;for(r=r+20|0,n=(T(n,12)-12>>>0)/12|0;e=i.i[r>>
2],a=a>>>0>e>>>0?a:e,r=r+12|0,n=n-1|0,!!n;);}e=i.i[t+8>>2],r=e-T(a,19)|0,n=r>>>0<=e>>>0?r:0,a=i.i[t+4>>2];i:{for(;;){if(r=n,n=r>>>0<e>>>0,o=(r|0)!=0,!r|r>>>0>=e>>>0)break i;if(n=r-1|0,!(i.b[r+a|0]<=-65))
break}n=1,o=1}r>>>0<=e>>>0&&(i.b[r+a|0]<=-65&&n&o&&p(),i.i[t+8>>2]=r)}function Fr(r,n,t,e,a){var o=0,f=0,s=0,u=0,b=0,l=0;o=c-320|0,c=o,f=i.B[r+36],le(o+16|0,f),s=P(i.i[o+16>>2],i.i[o+20>>2]),f8(o+8|0,
f),u=P(i.i[o+8>>2],i.i[o+12>>2]),B2(o+28|0,i.i[r+28>>2]),J0(o+308|0,r+24|0),i.i[o+308>>2]!=-2147483648?(i.i[o+304>>2]=i.i[o+316>>2],f=i.i[o+312>>2],i.i[o+296>>2]=i.i[o+308>>2],i.i[o+300>>2]=f):(i.i[o+
304>>2]=0,i.i[o+296>>2]=0,i.i[o+300>>2]=1),a=a<<2&1020,f=i.i[a+87352>>2],b=i.i[a+87376>>2],a=o+28|0,ci(o+308|0,a,o+296|0),Qi(a),a=i.i[o+312>>2],l=i.i[o+316>>2],f=P(b,f),_c(i.i[r+16>>2],i.i[s>>2],i.i[u>>
2],a|0,l|0,n|0,t&65535,+e,i.i[f>>2]),m(i.i[o+308>>2],a),c=o+320|0}function Hr(r,n,t,e){var a=0,o=0,f=0,s=0,u=0,b=0;if(f=c-48|0,c=f,a=fi(i.i[22169],i.i[22170],r),a){for(s=i.i[a+164>>2],u=s+(i.i[a+168>>
2]<<2)|0;;){if((s|0)!=(u|0)){for(r=ki(i.i[22163],i.i[22164],i.i[s>>2]);;){if(o=r,o){if(t&&(r=0,i.d[o+16>>3]>e))continue;r=0,b=o,o=i.i[o+40>>2],i.i[b+40>>2]=o-((o|0)!=0);continue}break}s=s+4|0;continue}
break}pe(a),i.i[a>>2]=4,i.i[a+4>>2]=0,e=e+ +(n>>>0),i.d[a+152>>3]=e,i.d[a+8>>3]=e,r=i.i[a+236>>2],t=i.i[r>>2]+1|0,i.i[r>>2]=t,t?(i.i[f+20>>2]=n,i.i[f+16>>2]=r,i.i[f+12>>2]=4,xi(88728,f+12|0)):p()}c=f+
48|0}function Ho(r){var n=0,t=0,e=0,a=0,o=0,f=0;t=c-16|0,c=t,o=i.i[r+128>>2],ae(t+8|0,r+116|0),n=i.i[t+12>>2],e=i.i[t+8>>2],O2(t,i.i[e>>2],i.i[e+4>>2]),e=i.i[t+4>>2],a=i.i[t>>2],a&i.i[r+56>>2]?(a=i.i[r+
60>>2],i.i[n>>2]=i.i[n>>2]-1,n=i.i[r+112>>2],f=b3(e|0,(n>>>0>=65536?65536:n)|0)|0,ke(),n=yi(4,28),i.b[n+24]=0,i.i[n+16>>2]=a,i.i[n+12>>2]=e,i.i[n+8>>2]=o,i.i[n+4>>2]=f,i.i[n>>2]=r,r=_r(n,69424),i.i[22137]=
i.i[22137]+1,Qe(r)):(a&1&&d(e),i.i[n>>2]=i.i[n>>2]-1,di(r)),c=t+16|0}function zr(r,n){var t=0,e=0,a=0,o=0,f=0,s=0;t=c-320|0,c=t,a=t+8|0,a4(a,r),o=i.i[n+8>>2],r=i.i[n+4>>2],e=i.i[n>>2],s=dn()|0,n=T(o,12),
o=n+r|0,i.i[t+288>>2]=o,i.i[t+284>>2]=e,i.i[t+276>>2]=r,f=r+12|0,i.i[t+292>>2]=a;i:{e:{for(;;){if(!n)break e;if(a=i.i[r>>2],(a|0)!=-2147483648){e=i.i[r+8>>2],i.i[t+300>>2]=i.i[r+4>>2],i.i[t+304>>2]=e,
i.i[t+296>>2]=a,e=t+308|0,ci(e,t+8|0,t+296|0),e=t2(e),T0(s|0,e|0)|0,d(e),n=n-12|0,f=f+12|0,r=r+12|0;continue}break}r=f;break i}r=o}return i.i[t+280>>2]=r,k0(t+276|0),Qi(t+8|0),c=t+320|0,s}function $e(r,n,t,e){
var a=0,o=0,f=0,s=0,u=0,b=0,l=0,k=0,h=0,w=0;if(a=i.i[n+28>>2],a)i:{for(a=i.i[n+24>>2]+((a-1&e)<<3)|0,o=i.i[a>>2],f=i.B[t+36],s=i.i[t+24>>2],u=i.i[t+20>>2],b=i.i[t+16>>2],l=i.i[n+4>>2],k=i.i[n+8>>2],h=
i.B[t+40];;){if(n=i.i[a+4>>2],(o|0)!=1|k>>>0<=n>>>0||(a=T(n,60)+l|0,o=i.i[a>>2],(o|0)==2))break i;if(!(i.i[a+52>>2]!=(e|0)|i.i[a+24>>2]!=(b|0)|(i.i[a+28>>2]!=(u|0)|i.B[a+48]!=(h|0)))&&Ke(i.i[a+32>>2],
i.B[a+44],s,f)&&c8(a+8|0,t))break}w=1}i.i[r+4>>2]=n,i.i[r>>2]=w}function Wr(r,n,t){var e=0,a=0,o=0,f=0,s=0,u=0;if(e=c-32|0,c=e,t)i:{if(re(e+16|0,n,t,1),i.i[e+20>>2]!=1||(f=i.i[e+28>>2],s=i.i[e+24>>2],
!_4(i.i[e+16>>2],74476,1)))break i;for(a=1;o=f,n=s,!!(!(o>>>0<=1|a>>>0>3|i.B[n]!=50|i.B[n+1]!=53)&&(a=(a>>>0<4)+a|0,s=n+2|0,f=o-2|0,w4(e+8|0,s,f),i.B[e+8])););if(w4(e,n,o),!i.B[e])break i;i.b[r+4]=i.B[e+
1],i.i[r+8>>2]=(t-o|0)+2,u=1}i.i[r>>2]=u,c=e+32|0}function e0(r,n){var t=0,e=0,a=0,o=0,f=0,s=0,u=0,b=0,l=0;t=c-32|0,c=t,b=i.i[n+12>>2],l=i.i[n+8>>2],o=i.i[n+4>>2],e=i.i[n>>2];i:{for(;;){e:{if(a=t+16|0,
wi(a,e,o,10),f=i.i[t+20>>2],!f)break e;if(e=i.i[t+24>>2],s=i.i[t+16>>2],o=i.i[t+28>>2],i.i[n+4>>2]=o,i.i[n>>2]=e,wi(a,s,f,32),s=i.i[t+28>>2],a=i.i[t+24>>2],f=i.i[t+16>>2],u=i.i[t+20>>2],N(f,u,l,b))break i;
if(!N(f,u,84541,4))continue;Vr(t+8|0,40,a,s),e=i.i[t+8>>2],o=e?i.i[t+12>>2]:0,i.i[n+4>>2]=o,e=e||1,i.i[n>>2]=e;continue}break}a=0}i.i[r+4>>2]=s,i.i[r>>2]=a,c=t+32|0}function _e(r){var n=0,t=0,e=0,a=0,
o=0,f=0;for(n=c-32|0,c=n,t=8,i.i[n>>2]=i.i[((i.B[r+36]?4:8)+r|0)+24>>2],s2(n,i.i[r>>2]+8|0,i.i[r+4>>2]),e=i.B[r+12],a=i.i[r+8>>2],o=i.i[r+16>>2],f=i.i[r+20>>2],i.i[n+28>>2]=i.B[r+40],i.i[n+24>>2]=f,i.
i[n+20>>2]=o,i.i[n+16>>2]=a,i.i[n+12>>2]=e,r=i.i[n>>2];;){if((t|0)!=28){r=T(o2(T(o2(T(i.i[(n+4|0)+t>>2],-862048943),15),461845907)^r,13),5)-430675100|0,t=t+4|0;continue}break}return c=n+32|0,r=T(r>>>16^
r,-2048144789),r=T(r>>>13^r,-1028477387),r>>>16^r}function i4(r,n,t,e,a,o,f,s){var u=0,b=0;if(t&&(u=i.B[n+36],u>>>0<i.I[n+8>>2])){(a|0)==1?(s=s*ba(+(o>>>0)/10,1e3),s<4294967295&s>=0?t=~~s>>>0:t=0,t=t+
o|0,t=t>>>0<o>>>0?-1:t):(t=e?250:1e3,o=u>>>0>=32?32:u,a=o&31,b=i.i[n+16>>2],(o&63)>>>0>=32?(o=t<<a,t=0):(o=(1<<a)-1&t>>>32-a,t=t<<a),t=!o&(t|0)==-1|o?-1:t,a=t>>>0>b>>>0?b:t,s=s*+(a>>>0),s<4294967295&s>=
0?t=~~s>>>0:t=0,t=t>>>0>a>>>0?a:t),i.d[n>>3]<=f+ +(t>>>0)?i.b[r]=5:(i.i[r+4>>2]=t,i.b[r+1]=e,i.b[r]=3,i.b[n+36]=u+1);return}i.b[r]=5}function z0(r,n,t,e,a){var o=0;o=c-16|0,c=o,Pi(n,t,e),t=i.i[n+8>>2],
i.i[n+8>>2]=0,e=i.i[n+12>>2],Di(t),i.i[a>>2]!=-2147483648?(I0(o+8|0,i.i[a+4>>2],i.i[a+8>>2]),t=i.i[o+12>>2]):t=i.B[i.i[n+16>>2]]?1025:1024;i:{if(i.i[n>>2]==1)if(Li(o,e),e=i.i[o+4>>2],i.i[o>>2]&1){n=Ni(),
d(e),d(t),t=1;break i}else Hi(i.i[n+4>>2],e|0,t|0);else d(Fi(i.i[n+4>>2],e|0,t|0)|0),d(t),d(e);t=0}i.i[r+4>>2]=n,i.i[r>>2]=t,c=o+16|0}function e4(r,n,t){var e=0,a=0,o=0,f=0,s=0;a=c-16|0,c=a;i:{for(;;){
if((t|0)!=(o|0)){if(e=i.B[n+o|0],(e|0)!=32&(e|0)!=9)break i;o=o+1|0;continue}break}o=t}f=(n+t|0)-1|0,e=0;i:{for(;;){if((t|0)!=(e|0)){if(s=i.B[f],(s|0)!=32&(s|0)!=9)break i;f=f-1|0,e=e+1|0;continue}break}
e=t}b4(a+8|0,n,t,o,t-e|0),t=i.i[a+12>>2],n=i.i[a+8>>2],i.i[r>>2]=n||1,i.i[r+4>>2]=n?t:0,c=a+16|0}function P(r,n){var t=0,e=0,a=0;i.i[22198]&&p(),i.i[22198]=-1,e=T(i.i[22201],12),t=i.i[22200]-12|0;i:{e:{
for(;;){if(e){if(e=e-12|0,a=t,t=t+12|0,i.i[t>>2]!=(r|0)|i.i[a+16>>2]!=(n|0))continue;break e}break}t=Z(r|0,n|0)|0,e=yi(4,4),i.i[e>>2]=t,t=i.i[22201],(t|0)==i.i[22199]&&j4(88796),a=i.i[22200]+T(t,12)|0,
i.i[a+8>>2]=e,i.i[a+4>>2]=n,i.i[a>>2]=r,i.i[22201]=t+1,r=i.i[22198]+1|0;break i}e=i.i[t+8>>2],r=0}return i.i[22198]=r,e}function Gr(r,n){var t=0,e=0,a=0,o=0,f=0,s=0;t=c-272|0,c=t,a=i.i[22169],e=i.i[22170];
i:{if(fi(a,e,n))e:{if(f=n&2097151,e>>>0<=f>>>0||(o=a+T(f,272)|0,e=i.i[o+8>>2],a=i.i[o+12>>2],s=a,!a&(e|0)==5))break e;a=i.i[22172],C(t+16|0,o+16|0,256),i.i[o+8>>2]=5,i.i[o+12>>2]=0,i.i[o>>2]=a,i.i[22172]=
f,i.i[22171]=i.i[22171]-1,i.i[t+8>>2]=e,i.i[t+12>>2]=s,e=t+200|0,d4(t,88696,e),i.i[t>>2]==1&i.i[t+4>>2]==(n|0)&&Ze(88696,e),C(r,t+8|0,264);break i}i.i[r>>2]=5,i.i[r+4>>2]=0}c=t+272|0}function Vr(r,n,t,e){
var a=0,o=0,f=0,s=0,u=0;a=c-48|0,c=a,s=76660,f=7881;i:{for(;;){if(wi(a+32|0,s,f,10),f=i.i[a+44>>2],s=i.i[a+40>>2],x4(a+24|0,i.i[a+32>>2],i.i[a+36>>2],n),o=i.i[a+24>>2],o)e:{if(u=o,o=i.i[a+28>>2],b2(a+
16|0,u,o,o-1|0),o=i.i[a+16>>2],!o)break e;for(u=i.i[a+20>>2],i.i[a+32>>2]=o,i.i[a+36>>2]=u;;){if(l0(a+8|0,a+32|0),o=i.i[a+8>>2],!o)break e;if(N(o,i.i[a+12>>2],t,e))break}break i}if(!f)break}f=0,s=0}i.
i[r+4>>2]=f,i.i[r>>2]=s,c=a+48|0}function Jr(r,n,t,e,a){var o=0,f=0,s=0,u=0;o=c-32|0,c=o,_i(o+16|0,75976,8,n,t),f=i.i[o+16>>2];i:{if(f)e:{for(u=i.i[o+20>>2],oi(o+8|0,i.i[r+36>>2],i.i[r+40>>2],75991,5),
s=i.i[o+12>>2],i.i[o+24>>2]=i.i[o+8>>2],i.i[o+28>>2]=s;;){if(l0(o,o+24|0),s=i.i[o>>2],!s)break e;if(N(s,i.i[o+4>>2],f,u))break}f=1;break i}if(f=1,se(e,a,n,t))break i;for(e=T(i.i[r+20>>2],12),r=i.i[r+16>>
2]-12|0;;){if(e){if(e=e-12|0,r=r+12|0,!Y8(r,n,t))continue;break i}break}f=0}return c=o+32|0,f}function Xr(r,n,t){var e=0,a=0,o=0,f=0,s=0,u=0,b=0,l=0;for(e=c+-64|0,c=e,f=i.i[t+4>>2],b=i.i[t>>2],u=i.i[t+
8>>2],i.i[e+28>>2]=n,l=T(u,12),o=e+40|0,t=0;;){if((t|0)!=(l|0)){a=t+f|0,i.i[o+8>>2]=i.i[a+8>>2],s=i.i[a+4>>2],i.i[o>>2]=0|i.i[a>>2],i.i[o+4>>2]=s,i.i[e+36>>2]=a,i.i[e+32>>2]=f,ci(e+52|0,n,o),i.i[a+8>>
2]=i.i[e+60>>2],s=i.i[e+56>>2],i.i[a>>2]=i.i[e+52>>2],i.i[a+4>>2]=s,t=t+12|0;continue}break}i.i[e+12>>2]=4,i.i[e+20>>2]=0,rn(0,4),i.i[r+8>>2]=u,i.i[r+4>>2]=f,i.i[r>>2]=b,i.i[e+24>>2]=4,i.i[e+16>>2]=4,
k0(e+12|0),c=e- -64|0}function Qr(r,n){var t=0,e=0,a=0,o=0,f=0;t=c+-64|0,c=t,J0(t+32|0,n),f=i.i[t+32>>2],(f|0)!=-2147483648?(C3(t+20|0,i.i[n+8>>2]),d2(t+8|0,i.i[t+20>>2],i.i[t+24>>2]),a=i.i[t+12>>2],e=
a,o=i.i[t+8>>2]):(ji(t+20|0,69538,5),a=i.i[t+20>>2],e=i.i[t+28>>2],o=i.i[t+24>>2]),G(f,i.i[t+36>>2]),le(t,i.B[n+12]),i.i[t+60>>2]=3,i.i[t+56>>2]=69544,i.i[t+52>>2]=e,i.i[t+48>>2]=o,i.i[t+44>>2]=1,i.i[t+
40>>2]=69543,n=i.i[t+4>>2],e=i.i[t>>2],i.i[t+32>>2]=e,i.i[t+36>>2]=n,Q(r,t+32|0,4),m(a,o),c=t- -64|0}function W0(r,n,t,e){var a=0,o=0,f=0,s=0,u=0;if(a=c-32|0,c=a,Ji(a+8|0,n,t,i.i[e>>2],i.i[e+4>>2]),i.
i[a+8>>2]==1){n=i.i[e+16>>2],t=i.i[e+20>>2],f=i.i[a+12>>2],h8(a+16|0,f);i:{if(!i.i[a+20>>2]&i.i[a+16>>2]==1)e:{if(o=i.d[a+24>>3],!(o>=+(n>>>0))|!(+(t>>>0)>=o)||(n=o<4294967295&o>=0?~~o>>>0:0,Fe(+(n>>>
0)),t=p2(1)|0,s=p2(0)|0,Fe(+o),u=p2(1)|0,(s|0)!=(p2(0)|0)|(t|0)!=(u|0)&&!N(i.i[e+8>>2],i.i[e+12>>2],70161,12)))break e;i.i[r+8>>2]=n,i.i[r>>2]=13,i.i[r+4>>2]=1;break i}i.i[r+4>>2]=e,i.i[r>>2]=1}d(f)}else
i.i[r>>2]=13,i.i[r+4>>2]=0;c=a+32|0}function Kr(r,n,t,e){var a=0,o=0;if(a=c-48|0,c=a,X0(a+24|0,n,t,e),n=i.i[a+32>>2],i.i[a+8>>2]=0|i.i[a+28>>2],i.i[a+12>>2]=n,n=i.i[a+40>>2],i.i[a+16>>2]=i.i[a+36>>2],
i.i[a+20>>2]=n,i.i[a+24>>2]==1)t=i.i[a+20>>2],n=i.i[a+16>>2],i.i[r+12>>2]=n,i.i[r+16>>2]=t,t=i.i[a+12>>2],n=i.i[a+8>>2],i.i[r+4>>2]=n,i.i[r+8>>2]=t,i.i[r>>2]=1;else i:{if(n=i.i[a+20>>2],i.i[a+32>>2]=i.
i[a+16>>2],i.i[a+36>>2]=n,n=i.i[a+12>>2],o=i.i[a+8>>2],i.i[a+24>>2]=o,i.i[a+28>>2]=n,(o|0)!=-2147483648)e:{if(o=i.i[a+28>>2],n=i.i[a+32>>2],it(o,n)||Z0(o,n))break e;i.i[r+12>>2]=e,i.i[r+8>>2]=t,i.i[r>>
2]=1,i.i[r+4>>2]=14,D2(a+24|0);break i}t=i.i[a+36>>2],n=i.i[a+32>>2],i.i[r+12>>2]=n,i.i[r+16>>2]=t,t=i.i[a+28>>2],n=i.i[a+24>>2],i.i[r+4>>2]=n,i.i[r+8>>2]=t,i.i[r>>2]=0}c=a+48|0}function n4(r,n,t,e){var a=0,
o=0,f=0;a=c+-64|0,c=a,pt(a+12|0,i.i[n>>2],t,e),i.i[a+12>>2]==1?(i.i[r>>2]=1,t=a+16|0,n=t,e=i.i[n+8>>2],n=i.i[n+12>>2],o=e,e=0,i.i[r+12>>2]=o|e,i.i[r+16>>2]=n,n=i.i[t+4>>2],i.i[r+4>>2]=i.i[t>>2],i.i[r+
8>>2]=n):(t=r,r=i.i[a+16>>2],(r|0)!=-2147483648?(e=a+20|0,n=e,o=i.i[n>>2],n=i.i[n+4>>2],f=o,o=0,i.i[a+52>>2]=f|o,i.i[a+56>>2]=n,i.i[a+48>>2]=r,i.i[a+60>>2]=i.i[e+8>>2],i.i[a+56>>2]?(i.i[a+40>>2]=i.i[e+
8>>2],n=i.i[e+4>>2],i.i[a+32>>2]=i.i[e>>2],i.i[a+36>>2]=n):(K(a+48|0),r=-2147483648)):r=-2147483648,i.i[t+4>>2]=r,r=i.i[a+36>>2],n=i.i[a+32>>2],i.i[t+8>>2]=n,i.i[t+12>>2]=r,i.i[t+16>>2]=i.i[a+40>>2],i.
i[t>>2]=0),c=a- -64|0}function zo(r,n,t){var e=0,a=0,o=0,f=0;a=c-32|0,c=a,p0(a+8|0,r),e=i.i[a+8>>2],i.i[e>>2]||p(),i.i[e+12>>2]!=2&&p(),o=i.i[a+12>>2],f=i.i[e>>2],r=i.i[e+4>>2],i.i[e>>2]=0,i.i[a+24>>2]=
i.i[e+8>>2],i.i[a+16>>2]=f,i.i[a+20>>2]=r,Q4(a+16|0),r=e+16|0,wa(i.i[e+12>>2],i.i[r>>2]),i.i[r>>2]=t,i.i[e+12>>2]=n,r=i.i[e+20>>2],i.i[e+20>>2]=0,n=i.i[e+24>>2],i.i[o>>2]=i.i[o>>2]+1,r&&R[i.i[r+4>>2]](
n),c=a+32|0}function Yr(r,n,t,e){var a=0;if(a=c-32|0,c=a,n)i:{if(Ti(a,i.i[n>>2],t,e),!(i.i[a>>2]&1)){i.i[r>>2]=-2147483648;break i}e:{n:{r:{t:switch(n=i.i[a+4>>2],(_(n)&255)-2|0){case 0:break t;case 1:
break r;default:break e}c2(a+8|0,n),e=i.i[a+16>>2];break n}if(si(a+20|0,n),t=i.i[a+20>>2],(t|0)==-2147483648)break e;e=i.i[a+28>>2],i.i[a+12>>2]=i.i[a+24>>2],i.i[a+16>>2]=e,i.i[a+8>>2]=t}J8(r,(e|0)!=0,
a+8|0),d(n);break i}i.i[r>>2]=-2147483648,d(n)}else i.i[r>>2]=-2147483648;c=a+32|0}function Yi(r){var n=0,t=0,e=0,a=0;if(n=i.i[r>>2],(n|0)==i.i[r+4>>2])return 1114112;if(i.i[r>>2]=n+1,t=i.B[n],t<<24>>
24<0){if(i.i[r>>2]=n+2,e=i.B[n+1]&63,a=t&31,t>>>0<=223)return e|a<<6;i.i[r>>2]=n+3,e=i.B[n+2]&63|e<<6,t>>>0<240?r=e|a<<12:(i.i[r>>2]=n+4,r=a<<18&1835008|(i.B[n+3]&63|e<<6))}else r=t;return r}function hi(r,n){
var t=0,e=0,a=0;r=n>>>0<=15?r-8|0:i.i[r-4>>2],n=i.i[r>>2],t=n&-2,e=r+(n&-16)|0,n=i.i[e>>2],n&1||(ht(i.i[e+8>>2],i.i[e+12>>2],n),e=(n&-16)+e|0,t=n+t|0),n=i.i[r+4>>2];i:{if(n&&(a=i.i[n>>2],!(a&1))){ht(i.
i[n+8>>2],i.i[n+12>>2],a),t=t+a|0;break i}n=r}i.i[n>>2]=t,k4(n,t),i.i[e+4>>2]=n}function Zr(r,n){var t=0,e=0,a=0;a=1,e=r,e=r;i:{for(;;){if(r=n,(r|0)==(t|0))break i;if(r=t+e|0,t=t+1|0,!(i.B[r]<33))break}
r=t-1|0}if(e=r>>>0>n>>>0?1:e+r|0,t=n-r|0,t=n>>>0>=t>>>0?t:0,!na(e,t,75976,8))i:{if(na(e,t,75984,7)||(a=0,r>>>0>=n>>>0)||(r=i.B[e],(r|0)!=92&(r|0)!=47|t>>>0<2))break i;r=i.B[e+1],a=(r|0)==47|(r|0)==92}
return a}function Wo(r,n,t){var e=0,a=0,o=0,f=0,s=0,u=0;f=4,s=4,a=c-16|0,c=a,e=i.i[n>>2],e>>>0<t>>>0&&p(),e?(i.i[a+12>>2]=4,u=i.i[n+4>>2],o=a+8|0,e=e<<2):(o=a+12|0,e=0),i.i[o>>2]=e,e=i.i[a+12>>2];i:{if(e){
if(o=i.i[a+8>>2],t){if(f=t<<2,s=w0(u,o,e,f),!s)break i}else ve(u,e,o);i.i[n>>2]=t,i.i[n+4>>2]=s}e=-2147483647}i.i[r+4>>2]=f,i.i[r>>2]=e,c=a+16|0}function $r(r){var n=0,t=0,e=0,a=0,o=0,f=0;return e=c-16|
0,c=e,t=yi(4,40),i.i[t+32>>2]=0,i.i[t+24>>2]=2,i.i[t+8>>2]=0,i.i[t+12>>2]=0,i.i[t>>2]=2,i.i[t+4>>2]=1,n=yi(4,4),i.i[n>>2]=t,a=mn(n|0,68384)|0,n=i.i[t>>2]+1|0,i.i[t>>2]=n,n?(n=yi(4,4),i.i[n>>2]=t,o=mn(
n|0,68364)|0,d(j3(r|0,a|0,o|0)|0),p0(e+8|0,t+8|0),f=i.i[e+12>>2],n=i.i[e+8>>2],Q4(n),i.i[n+8>>2]=o,i.i[n+4>>2]=a,i.i[n>>2]=1,i.i[f>>2]=i.i[f>>2]+1,d(r),c=e+16|0):p(),t}function Go(r){var n=0,t=0;for(m(
i.i[r+8>>2],i.i[r+12>>2]),m(i.i[r+20>>2],i.i[r+24>>2]),G(i.i[r+44>>2],i.i[r+48>>2]),n=i.i[r+36>>2],t=i.i[r+40>>2];;){if(t){m(i.i[n>>2],i.i[n+4>>2]),m(i.i[n+12>>2],i.i[n+16>>2]),t=t-1|0,n=n+24|0;continue}
break}if(Bi(i.i[r+32>>2],i.i[r+36>>2],4,24),G(i.i[r+56>>2],i.i[r+60>>2]),(r|0)!=-1)i:{if(n=i.i[r+4>>2]-1|0,i.i[r+4>>2]=n,n)break i;hi(r,4)}}function r4(r,n){var t=0,e=0;if(t=i.i[n>>2],t>>>0<=1){e=F(i.
i[n+8>>2]),(t|0)!=1?t=0:(n=da(i.i[n+4>>2]),t=1),i.i[r+4>>2]=n,i.i[r>>2]=t,i.i[r+8>>2]=e;return}i:{e:switch(t-3|0){case 0:n=F(i.i[n+4>>2]),i.i[r>>2]=3;break i;case 1:n=F(i.i[n+4>>2]),i.i[r>>2]=4;break i;case 2:
i.i[r>>2]=5,i.b[r+4]=i.B[n+4];return;case 3:i.i[r>>2]=6;return;default:break e}n=F(i.i[n+4>>2]),i.i[r>>2]=2}i.i[r+4>>2]=n}function t4(r,n){var t=0,e=0,a=0,o=0,f=0,s=0,u=0,b=0;t=c-16|0,c=t,i.B[r+44]!=11&&
(ae(t+8|0,r+108|0),e=i.i[t+12>>2],a=i.i[t+8>>2],O2(t,i.i[a>>2],i.i[a+4>>2]),a=i.i[t+4>>2],o=i.i[t>>2],i.i[e>>2]=i.i[e>>2]-1,e=0,(o|0)==1&&(e=Wa(a|0)|0),f=i.i[r+8>>2],s=i.i[r+12>>2],i.i[r+8>>2]=0,i.i[r+
12>>2]=0,!s&(f|0)==1&&(u=i.d[r+16>>3],b=+Q2(),Fr(r+8|0,i.i[r+28>>2],e,b-u,n)),M(o,a)),c=t+16|0}function n0(r){var n=0,t=0,e=0;if(n=c-32|0,c=n,t=i.B[r+124],i.b[r+124]=0,(t|0)==1){for(ae(n+16|0,r+108|0),
r=i.i[n+20>>2],t=i.i[n+16>>2],O2(n+8|0,i.i[t>>2],i.i[t+4>>2]),t=i.i[n+8>>2],e=i.i[n+12>>2],i.i[r>>2]=i.i[r>>2]-1,i.i[n+28>>2]=e,i.i[n+24>>2]=t,r=t&1?n+28|0:0;;){if(r){ic(i.i[r>>2]),r=0;continue}break}
M(t,e)}c=n+32|0}function Vo(r,n){r=r|0,n=n|0;var t=0;t=c-16|0,c=t;i:{e:{n:{r:{t:switch(r=i.i[r>>2],i.i[r>>2]-1|0){case 0:break t;case 1:break r;case 2:break n;default:break e}r=R[i.i[i.i[n+4>>2]+12>>2]](
i.i[n>>2],86475,47)|0;break i}i.i[t+4>>2]=r+4,i.i[t+12>>2]=4,i.i[t+8>>2]=t+4,r=z(i.i[n>>2],i.i[n+4>>2],65742,t+8|0);break i}i.i[t+4>>2]=i.i[r+4>>2],i.i[t+12>>2]=3,i.i[t+8>>2]=t+4,r=z(i.i[n>>2],i.i[n+4>>
2],67967,t+8|0);break i}r=R[i.i[i.i[n+4>>2]+12>>2]](i.i[n>>2],86417,58)|0}return c=t+16|0,r|0}function _r(r,n){var t=0,e=0;if(i.i[22141]=i.i[22141]+1,e=i.i[22142],t=i.i[22140],(e|0)==(t|0))return i.i[22138]==
(e|0)&&j4(88552),t=e+1|0,i.i[22142]=t,i.i[22140]=t,t=i.i[22139]+T(e,12)|0,i.i[t+8>>2]=n,i.i[t+4>>2]=r,i.i[t>>2]=1,e;if(t>>>0>e>>>0)return t=i.i[22139]+T(e,12)|0,i.i[t>>2]==1&&p(),i.i[t+8>>2]=n,i.i[t>>
2]=1,i.i[22142]=i.i[t+4>>2],i.i[t+4>>2]=r,e;p()}function it(r,n){var t=0;i:if(n>>>0<=3){for(r=r-1|0;;){if(n){if(t=r+n|0,n=n-1|0,i.b[t]>=0)continue;break i}break}return 1}else{if((i.B[r]|i.B[r+1]<<8|(i.
B[r+2]<<16|i.B[r+3]<<24))&-2139062144)break i;for(t=r+3&-4,t=(r|0)==(t|0)?4:t-r|0,n=n-4|0;;){if(n>>>0>t>>>0){if(i.i[r+t>>2]&-2139062144)break i;t=t+4|0;continue}break}return r=r+n|0,!((i.B[r]|i.B[r+1]<<
8|(i.B[r+2]<<16|i.B[r+3]<<24))&-2139062144)}return 0}function wi(r,n,t,e){var a=0,o=0;a=c-16|0,c=a,e=e&255;i:{for(;;){if((t|0)!=(o|0)){if((e|0)==i.B[n+o|0])break i;o=o+1|0;continue}break}o=t}b2(a+8|0,
n,t,o),qi(a,n,t,o+1|0),e=i.i[a+4>>2],n=i.i[a>>2],t=i.i[a+8>>2],i.i[r+4>>2]=t?i.i[a+12>>2]:0,i.i[r>>2]=t||1,i.i[r+12>>2]=n?e:0,i.i[r+8>>2]=n||1,c=a+16|0}function a4(r,n){var t=0,e=0,a=0;for(t=c-304|0,c=
t,a=d3(n|0)|0,Y0(t+4|0,a),n=i.i[t+8>>2],e=i.i[t+12>>2],sn(t+28|0,256),i.i[t+24>>2]=0,i.i[t+16>>2]=0,i.i[t+20>>2]=4,i.i[t+288>>2]=n+(e<<2),i.i[t+284>>2]=n;;){if(A4(t+292|0,t+284|0),n=i.i[t+292>>2],(n|0)!=
-2147483648){e=i.i[t+296>>2],Ir(t+16|0,e,i.i[t+300>>2]),m(n,e);continue}break}C(r,t+16|0,268),Zi(t+4|0),d(a),c=t+304|0}function et(r,n){var t=0,e=0,a=0,o=0;t=i.i[r+12>>2],e=t-n|0,t=e>>>0<=t>>>0?e:0,e=
i.i[r+4>>2],e=e>>>0>t>>>0?t:e,n=i.i[r+8>>2]+n|0,r=i.i[r>>2];i:{for(;;){if((e|0)!=(a|0)){if(o=i.B[r+a|0],t=i.B[n+a|0],((o|0)!=95?(o|0)!=35|(t-48&255)>>>0>=10:(t|0)!=32)&&(o|0)!=(t|0))break i;a=a+1|0;continue}
break}a=e}return e>>>0<=a>>>0}function o4(r,n,t,e,a){var o=0,f=0,s=0,u=0;o=c-48|0,c=o,f=o+8|0,dr(f,r,t,e,a),e=-2147483648;i:{if(i.i[o+8>>2]!=-2147483648)e2(f);else if(a=i.i[o+12>>2],(a|0)!=-2147483647){
t=i.i[o+16>>2],s=i.i[o+16>>2],u=i.i[o+20>>2],e=a,f=(a|0)==-2147483648;break i}f=1}return a=0,i.B[n+36]||(a=Jr(r,i.i[n+28>>2],i.i[n+32>>2],f?0:s,u)),G(e,t),c=o+48|0,a}function Jo(r){var n=0,t=0,e=0,a=0,
o=0;if(t=i.i[r>>2],n=c-16|0,c=n,Ui(n+8|0,r,i.i[r>>2],1,4,36),i.i[n+8>>2]!=-2147483647&&p(),c=n+16|0,o=i.i[r+8>>2],n=i.i[r+12>>2],o>>>0>t-n>>>0)i:{if(a=n,n=t-o|0,e=a-n|0,a=i.i[r>>2],e>>>0<=a-t>>>0&n>>>
0>e>>>0){if(n=T(e,36),!n)break i;r=i.i[r+4>>2],C(r+T(t,36)|0,r,n);break i}t=a-n|0,n=T(n,36),n&&(e=i.i[r+4>>2],C(e+T(t,36)|0,e+T(o,36)|0,n)),i.i[r+8>>2]=t}}function nt(r,n){var t=0,e=0,a=0;if(r>>>0<128){
i.b[n]=r;return}if(e=r&63|-128,t=r>>>6|0,r>>>0<2048){i.b[n+1]=e,i.b[n]=t|192;return}a=r>>>12|0,t=t&63|-128,r>>>0<=65535?(i.b[n+2]=e,i.b[n+1]=t,i.b[n]=a|224):(i.b[n+3]=e,i.b[n+2]=t,i.b[n+1]=a&63|-128,i.
b[n]=r>>>18|-16)}function f4(r,n){var t=0,e=0,a=0,o=0,f=0,s=0;for(a=n+4|0;e=i.i[t+a>>2]+o|0,o=o>>>0>e>>>0?-1:e,t=t+8|0,(t|0)!=16;);for(E2(r,o),f=i.i[r+8>>2],a=f+i.i[r+4>>2]|0,t=0;;){if((t|0)!=16){s=n+
t|0,e=i.i[s+4>>2],e&&C(a,i.i[s>>2],e),t=t+8|0,a=a+e|0;continue}break}m(0,1),i.i[r+8>>2]=o+f}function rt(r,n,t){var e=0,a=0,o=0,f=0,s=0;e=c-16|0,c=e,p0(e+8|0,n+8|0),n=i.i[e+8>>2],a=i.i[n+12>>2],o=i.i[e+
12>>2],i.i[n+12>>2]=2,(a|0)!=2?n=i.i[n+16>>2]:(R[i.i[i.i[t>>2]>>2]](e,i.i[t+4>>2]),t=i.i[e+4>>2],s=i.i[e>>2],f=i.i[n+20>>2],f&&R[i.i[f+12>>2]](i.i[n+24>>2]),i.i[n+24>>2]=t,i.i[n+20>>2]=s),i.i[o>>2]=i.
i[o>>2]+1,i.i[r+4>>2]=n,i.i[r>>2]=a,c=e+16|0}function tt(r,n,t){var e=0,a=0,o=0,f=0;a=c-16|0,c=a,o=2;i:{e:{for(;;){if((t|0)==(e|0))break e;if(f=n+e|0,e=e+1|0,o=o-(i.B[f]==47)|0,!o)break}for(;;){if((t|
0)==(e|0))break e;if(i.B[n+e|0]==47)break i;e=e+1|0}}e=t}b2(a+8|0,n,t,e),t=i.i[a+12>>2],n=i.i[a+8>>2],i.i[r>>2]=n||1,i.i[r+4>>2]=n?t:0,c=a+16|0}function at(r,n,t,e,a){var o=0;o=c-16|0,c=o,a=Ie(a,n);i:{
e:{if(!v2&a>>>0<=-2147483648-e>>>0){if(!a){i.i[r+8>>2]=e,i.i[r+4>>2]=0,n=0;break i}if(S4(o+8|0,e,a,t),t=i.i[o+8>>2],t){i.i[r+8>>2]=t,i.i[r+4>>2]=n,n=0;break i}else{i.i[r+8>>2]=a,i.i[r+4>>2]=e;break e}}
i.i[r+4>>2]=0}n=1}i.i[r>>2]=n,c=o+16|0}function ot(r,n,t){var e=0,a=0;e=c-16|0,c=e,a=i.i[t+4>>2],i.i[e+4>>2]=i.i[t>>2],i.i[e+8>>2]=a,i.i[e+12>>2]=i.i[t+8>>2],i.b[e]=n;i:{e:{n:{r:switch((n&255)-1|0){case 0:
if(n=i.i[e+4>>2],n>>>0>=2)break e;i.i[r+4>>2]=i.i[e+12>>2],i.i[r>>2]=4;break n;case 1:break r;default:break e}if(i.i[r>>2]=5,i.b[r+4]=1,n=i.i[e+4>>2],n>>>0>=2){T4(e+4|0);break i}else d(i.i[e+12>>2])}M(
n,i.i[e+8>>2]);break i}i.i[r+8>>2]=i.i[t+8>>2],a=i.i[t+4>>2],i.i[r>>2]=i.i[t>>2],i.i[r+4>>2]=a}c=e+16|0}function G0(r,n){var t=0,e=0,a=0,o=0,f=0;for(e=i.B[n+92],t=(e|0)!=3,a=i.i[r+8>>2],t>>>0>i.i[r>>2]-
a>>>0&&(u2(r,a,t,8,96),a=i.i[r+8>>2]),o=n+93|0,t=i.i[r+4>>2]+T(a,96)|0;;){if((e|0)!=3){C(t,n,92),i.b[t+92]=e,e=t+93|0,f=i.B[o]|i.B[o+1]<<8,i.b[e]=f,i.b[e+1]=f>>>8,i.b[t+95]=i.B[o+2],t=t+96|0,a=a+1|0,e=
3;continue}break}i.i[r+8>>2]=a}function ft(r,n,t,e,a){var o=0,f=0;o=c-16|0,c=o,I2(o+4|0,n,t,70344,e),e=i.i[o+8>>2],f=i.i[o+4>>2],(f|0)!=13?(i.i[r+8>>2]=i.i[o+12>>2],i.i[r+4>>2]=e,i.i[r>>2]=f):(I2(o+4|
0,n,t,70368,a),n=i.i[o+8>>2],t=i.i[o+4>>2],(t|0)!=13?(i.i[r+8>>2]=i.i[o+12>>2],i.i[r+4>>2]=n,i.i[r>>2]=t):(i.i[r+8>>2]=n,i.i[r+4>>2]=e,i.i[r>>2]=13)),c=o+16|0}function st(r){var n=0,t=0,e=0,a=0;e=i.i[22146],
n=i.i[22147],a=i.i[22159],a>>>0>r>>>0&&(t=i.i[22158]+T(r,112)|0,i.i[t>>2]!=2&&(i.i[t+12>>2]=n,i.i[t+8>>2]=e,i.i[t>>2]=0)),(e|0)!=1|n>>>0>=a>>>0||(n=i.i[22158]+T(n,112)|0,i.i[n>>2]!=2&&(i.i[n+4>>2]=r,i.
i[n>>2]=1)),i.i[22147]=r,i.i[22146]=1,i.i[22148]=e&1?i.i[22148]:r}function r0(r,n,t,e,a){var o=0;o=c-16|0,c=o,Ti(o+8|0,n,t,e);i:{if(i.i[o+8>>2]==1){if(e=i.i[o+12>>2],(_(e)&255)==7){i.i[r>>2]=1,i.i[r+4>>
2]=4,d(e),Aa(i.i[a>>2],i.i[a+4>>2]);break i}else Aa(i.i[a>>2],i.i[a+4>>2]);n=0}else t=i.i[a+8>>2],e=i.i[a+4>>2],n=i.i[a>>2];i.i[r+12>>2]=t,i.i[r+8>>2]=e,i.i[r+4>>2]=n,i.i[r>>2]=0}c=o+16|0}function V0(r){
var n=0,t=0,e=0,a=0;n=c-112|0,c=n,Pr(r),i.I[22159]>r>>>0&&(t=i.i[22158]+T(r,112)|0,e=i.i[t>>2],(e|0)!=2&&(a=i.i[22161],C(n|4,t+4|0,108),i.i[t+4>>2]=a,i.i[t>>2]=2,i.i[22161]=r,i.i[22160]=i.i[22160]-1,i.
i[n>>2]=e,r=n+60|0,Ze(88596,r),pi(r),T4(n+48|0))),c=n+112|0}function Xo(r,n){r=r|0,n=n|0;var t=0,e=0,a=0,o=0;t=c-32|0,c=t,e=1,Je(t+12|0,1,n,68479,5);i:if(i.i[t+12>>2]==1)n=h4(t+16|0);else{n=i.i[t+20>>
2];e:{n:switch(a=i.i[t+16>>2],a- -2147483648|0){case 0:break n;case 1:break i;default:break e}e=0,n=1024;break i}o=i.i[t+28>>2],m(a,n),e=0,n=o}i.i[r+8>>2]=e,i.i[r+4>>2]=e?n:0,i.i[r>>2]=e?0:n,c=t+32|0}
function ci(r,n,t){var e=0,a=0,o=0,f=0,s=0;e=c-16|0,c=e,o=i.i[t+4>>2],a=i.i[t+8>>2],f=a<<2,s=f+8388608|0,i.i[e+12>>2]=a>>>0>1073741823||f>>>0>s>>>0?-1:s,ur(e,n,o,a,e+12|0),i.i[e>>2]!=-2147483648?(t=i.
i[t>>2],i.i[r+8>>2]=i.i[e+8>>2],n=i.i[e+4>>2],i.i[r>>2]=i.i[e>>2],i.i[r+4>>2]=n,m(t,o)):(i.i[r+8>>2]=i.i[t+8>>2],n=i.i[t+4>>2],i.i[r>>2]=i.i[t>>2],i.i[r+4>>2]=n),c=e+16|0}function s4(r){var n=0,t=0;n=
c-576|0,c=n,t=n+8|0,Gr(t,r),i.i[n+8>>2]!=5|i.i[n+12>>2]&&(C(n+272|0,t,264),r=i.i[n+508>>2],i.b[n+548]=i.B[n+528],i.i[n+544>>2]=r,i.i[n+540>>2]=7,xi(88744,n+540|0),pi(n+464|0),r2(i.i[n+416>>2],i.i[n+420>>
2]),k2(n+360|0),pe(t),M2(i.i[n+432>>2],i.i[n+436>>2])),c=n+576|0}function ct(r,n){var t=0,e=0,a=0,o=0,f=0,s=0,u=0,b=0;t=c-48|0,c=t,Xi(t+36|0,n),f=i.i[t+36>>2],a=(f|0)==-2147483648,o=a?1:i.i[t+40>>2],e=
a?0:i.i[t+44>>2],tt(t+24|0,o,e),K0(t+16|0,i.i[t+24>>2],i.i[t+28>>2]),s=i.i[t+16>>2],u=i.i[t+20>>2],K0(t+8|0,o,e),e=i.i[t+12>>2],b=i.i[t+8>>2],m(a?0:f,o),i.i[r+16>>2]=n,i.i[r>>2]=b,i.i[r+4>>2]=e,i.i[r+
8>>2]=s,i.i[r+12>>2]=u,c=t+48|0}function Gi(r){var n=0,t=0,e=0,a=0;return n=c-16|0,c=n,e=Ei()|0,i.i[n+12>>2]=e,t=n+12|0,a=i.B[r+36]<<2,ni(t,68516,4,F((q=P(i.i[a+87116>>2],i.i[a+87068>>2])>>2,i.i[q]))),
ni(t,68520,7,Z(i.i[r+16>>2],i.i[r+20>>2])|0),ni(t,68527,7,Z(i.i[r+4>>2],i.i[r+8>>2])|0),i.i[r+24>>2]!=-2147483648&&ni(t,68534,4,Z(i.i[r+28>>2],i.i[r+32>>2])|0),c=n+16|0,e}function ut(r,n,t){var e=0,a=0,
o=0,f=0,s=0,u=0,b=0;if(a=i.i[r+4>>2],b=a,f=i.i[r>>2],e=!a&(f|0)==4?i.d[r+8>>3]:i.d[r+72>>3]+ +i.I[r+252>>2],a=i.i[r+168>>2],a)for(r=i.i[r+164>>2];o=ki(n,t,i.i[r>>2]),o&&(s=i.d[o+16>>3],u=i.d[o+8>>3],e=
e>u?u:e,e=(f|0)!=4|b&&e>s?s:e),r=r+4|0,a=a-1|0,!!a;);return e}function c4(r,n,t){var e=0,a=0,o=0,f=0,s=0;if(e=c-48|0,c=e,r=fi(i.i[22169],i.i[22170],r),r)i:{if(a=i.d[r+152>>3],!(a>n)&&(n=a,!(t>n)))break i;
i.d[r+152>>3]=n,r=i.i[r+236>>2],o=i.i[r>>2]+1|0,i.i[r>>2]=o,o?(f=e,s=ne(t,n),i.i[f+20>>2]=s,i.i[e+16>>2]=r,i.i[e+12>>2]=5,xi(88728,e+12|0)):p()}c=e+48|0}function t0(r,n,t){var e=0,a=0,o=0,f=0;if(a=3,e=
i.i[n+4>>2],f=i.i[n+8>>2],ki(e,f,t))i:{if(o=t&2097151,f>>>0<=o>>>0||(e=e+T(o,104)|0,t=i.B[e+100],(t|0)==3))break i;i.b[e+100]=3,a=i.B[e+101]|i.B[e+102]<<8,i.b[r+93]=a,i.b[r+94]=a>>>8,i.b[r+95]=i.B[e+103],
i.i[e>>2]=i.i[n+16>>2],i.i[n+16>>2]=o,i.i[n+12>>2]=i.i[n+12>>2]-1,C(r,e+8|0,92),a=t}i.b[r+92]=a}function J0(r,n){var t=0,e=0,a=0;t=c-32|0,c=t,oe(t+8|0,n+8|0),e=i.i[t+12>>2],a=i.i[t+8>>2],si(t+20|0,i.i[n+
8>>2]),n=i.i[t+20>>2],(n|0)!=-2147483648?(a|0)==1&e>>>0<1025?(i.i[r+8>>2]=i.i[t+28>>2],n=i.i[t+24>>2],i.i[r>>2]=i.i[t+20>>2],i.i[r+4>>2]=n):(m(n,i.i[t+24>>2]),i.i[r>>2]=-2147483648):i.i[r>>2]=-2147483648,
c=t+32|0}function X0(r,n,t,e){var a=0,o=0,f=0;a=c-16|0,c=a,i.i[a>>2]=n,si(a+4|0,n),o=-2147483648,i.i[a+4>>2]!=-2147483648?(i.i[r+12>>2]=i.i[a+12>>2],t=i.i[a+8>>2],i.i[r+4>>2]=i.i[a+4>>2],i.i[r+8>>2]=t,
i.i[r+16>>2]=n,i.i[r>>2]=0):(te(a)&&(i.i[r+12>>2]=e,i.i[r+8>>2]=t,f=1,o=11),i.i[r>>2]=f,i.i[r+4>>2]=o,d(n)),c=a+16|0}function bt(r,n,t,e){var a=0,o=0,f=0;a=c-16|0,c=a,o=P(t,e),n=Ac(i.i[n>>2],i.i[o>>2])|
0,v0(a+8|0),i.i[a+8>>2]&1?(d(i.i[a+12>>2]),n=2):(Si(a,n),f=i.i[a+4>>2],n=i.i[a>>2]),o=e,e=(n|0)==2,i.i[r+8>>2]=e?o:f,i.i[r+4>>2]=e?t:n,i.i[r>>2]=e?13:15,c=a+16|0}function u4(r,n){var t=0,e=0;if(n-1>>>
0<=62)i:{for(;;){if((n|0)!=(e|0)){if(t=i.B[r+e|0],!((t-48&255)>>>0<10|((t&223)-65&255)>>>0<26|(t|0)==95)&(t|0)!=45)break i;e=e+1|0;continue}break}if(U2(r,n,76370,1))break i;return S2(r,n,76370,1)^1}return 0}
function b4(r,n,t,e,a){var o=0,f=0;e>>>0<=a>>>0&&(((t>>>0<=e>>>0?(t|0)!=(e|0):i.b[n+e|0]<=-65)?e:0)|((t>>>0<=a>>>0?(t|0)!=(a|0):i.b[n+a|0]<-64)?a:0)||(o=n+e|0,f=a-e|0)),i.i[r+4>>2]=f,i.i[r>>2]=o}function lt(r,n,t,e,a){
var o=0;o=c-96|0,c=o,i.i[o+28>>2]=37,i.i[o+24>>2]=76167,i.i[o+20>>2]=a,i.i[o+16>>2]=e,i.i[o+12>>2]=24,i.i[o+8>>2]=76143,e=o+32|0,M0(e,n,t,o+8|0,3),i.i[o+92>>2]=46,i.i[o+88>>2]=76324,i.i[o+84>>2]=t,i.i[o+
80>>2]=n,i.i[o+76>>2]=10,i.i[o+72>>2]=75579,_0(r,e,o+72|0,3),c=o+96|0}function l4(r,n,t,e){for(var a=0,o=0,f=0;a=!n|!e,!a&&(o=i.B[t],f=i.B[r],e=e-1|0,t=t+1|0,n=n-1|0,r=r+1|0,((((f-65&255)>>>0<26?32:0)|
f)&255)==((((o-65&255)>>>0<26?32:0)|o)&255)););return a}function kt(r,n,t,e,a){var o=0,f=0;o=c-16|0,c=o,Ji(o+8|0,n,t,e,a),i.i[o+8>>2]==1?(t=2,n=i.i[o+12>>2],f=L2(n)&255,(f|0)!=2?(i.b[r+4]=f,t=13):(i.i[r+
8>>2]=a,i.i[r+4>>2]=e),i.i[r>>2]=t,d(n)):(i.i[r>>2]=13,i.b[r+4]=0),c=o+16|0}function dt(r,n,t,e){var a=0;a=c-32|0,c=a,ei(a+8|0,n,t,e);i:{if(i.i[a+8>>2]==1)e:{if(n=i.i[a+12>>2],si(a+20|0,n),d(n),n=i.i[a+
20>>2],(n|0)==-2147483648)break e;i.i[a+28>>2]?(i.i[r+8>>2]=i.i[a+28>>2],n=i.i[a+24>>2],i.i[r>>2]=i.i[a+20>>2],i.i[r+4>>2]=n):(m(n,i.i[a+24>>2]),i.i[r>>2]=-2147483648);break i}i.i[r>>2]=-2147483648}c=
a+32|0}function f2(r,n){var t=0,e=0,a=0,o=0;if(!i.B[n+8])i:{t=i.i[n+4>>2],a=i.i[n>>2];e:{for(;;){if((e|0)!=(t|0)){if(i.B[e+a|0]==46)break e;e=e+1|0;continue}break}i.b[n+8]=1,e=t;break i}o=t,t=e+1|0,i.
i[n+4>>2]=o-t,i.i[n>>2]=t+a}i.i[r+4>>2]=e,i.i[r>>2]=a}function ht(r,n,t){var e=0,a=0,o=0;if(r&&(i.i[r+12>>2]=n),n){i.i[n+8>>2]=r;return}if(e=K2(t),n=27-e|0,t=A0(t,26-e|0)&31,i.i[(n<<7|t<<2)+88856>>2]=
r,!r)i:{if(e=n<<2,r=i.i[e+92952>>2]&o2(-2,t),i.i[e+92952>>2]=r,r)break i;a=93080,o=i.i[23270]&o2(-2,n),i.i[a>>2]=o}}function wt(r,n){var t=0;i.b[r]=n&1,i.b[r+1]=n>>>1&1,t=n>>>4&3,i.b[r+3]=t?(t|0)==1?1:
2:0,t=n>>>2&3,i.b[r+2]=t?(t|0)==1?1:2:0,t=r,r=n>>>6&3,i.b[t+4]=r?(r|0)==1?1:2:0}function pt(r,n,t,e){var a=0,o=0,f=0;a=c-16|0,c=a,bt(a,i.i[n>>2],t,e),n=i.i[a+8>>2],o=i.i[a+4>>2],f=i.i[a>>2],(f|0)!=15?
(i.i[r+16>>2]=i.i[a+12>>2],i.i[r+12>>2]=n,i.i[r+8>>2]=o,i.i[r+4>>2]=f,i.i[r>>2]=1):(o|0)==1?Kr(r,n,t,e):(i.i[r>>2]=0,i.i[r+4>>2]=-2147483648),c=a+16|0}function vt(r,n){for(var t=0,e=0,a=0,o=0,f=0;;){if(f=
e,!e){t=0;i:{e:{for(;;){if(e=(n|0)==(t|0),!e){if(i.B[r+t|0]==46)break e;t=t+1|0;continue}break}a=r,t=n;break i}o=t+1|0,a=o+r|0,n=n-o|0}if(t=u4(r,t),r=a,t)continue}break}return f&1}function Qo(r){var n=0;
if(d(i.i[r+100>>2]),d(i.i[r+104>>2]),d(i.i[r+108>>2]),M(i.i[r+8>>2],i.i[r+12>>2]),M(i.i[r+120>>2],i.i[r+124>>2]),d(i.i[r+68>>2]),M(i.i[r+72>>2],i.i[r+76>>2]),i.B[r+52]!=11&&pa(r+16|0),(r|0)!=-1)i:{if(n=
i.i[r+4>>2]-1|0,i.i[r+4>>2]=n,n)break i;hi(r,8)}}function gt(r,n,t){var e=0,a=0,o=0;e=c-16|0,c=e,a=i.i[t+24>>2],o=i.B[t+36];i:{if(!Ke(a,o,i.i[r>>2],i.B[r+12]))e:{if(N8(e,r,1),r=i.i[e>>2],a=Ke(a,o,r,i.
B[e+12]),X4(r),a)break e;r=0;break i}if(n=i.i[n>>2],r=1,!n)break i;r=c8(n,t)}return c=e+16|0,r}function Ko(r,n,t,e,a){r=r|0,n=n|0,t=t|0,e=e|0,a=a|0;var o=0;o=c-16|0,c=o,n?(R[i.i[t+16>>2]](o+8|0,n,e,a),
t=i.i[o+8>>2],n=(t|0)==2,i.i[r+8>>2]=n,e=i.i[o+12>>2],i.i[r+4>>2]=n?e:0,i.i[r>>2]=n?0:t&1?e:1024,c=o+16|0):(d(a),d(e),Y(88324,50),p())}function mt(r,n,t){var e=0,a=0,o=0;if(i.I[r+8>>2]>n>>>0)i:{if(e=i.
i[r+28>>2],t=e-1&t,a=t>>>0>=e>>>0,a||(e=i.i[r+4>>2]+T(n,60)|0,i.i[e>>2]==2))break i;r=i.i[r+24>>2]+(t<<3)|0,t=i.i[r>>2],a=a?0:r,o=i.i[a+4>>2],i.i[r>>2]=1,i.i[a+4>>2]=n,i.i[e+4>>2]=o,i.i[e>>2]=t}}function a0(r,n,t,e,a){
var o=0;o=c-16|0,c=o,Ji(o+8|0,n,t,e,a),n=i.i[o+12>>2],t=i.i[o+8>>2];i:{if((t|0)==1&&(_(n)&255)!=5){i.i[r+8>>2]=a,i.i[r+4>>2]=e,i.i[r>>2]=3,d(n);break i}i.i[r+8>>2]=n,i.i[r+4>>2]=t,i.i[r>>2]=13}c=o+16|
0}function k4(r,n){var t=0,e=0,a=0;t=K2(n),e=27-t|0,t=A0(n,26-t|0)&31,a=e<<7|t<<2,n=i.i[a+88856>>2],i.i[a+88856>>2]=r,i.i[r+12>>2]=0,i.i[r+8>>2]=n,n&&(i.i[n+12>>2]=r),i.i[23270]=i.i[23270]|1<<e,r=e<<2,
i.i[r+92952>>2]=i.i[r+92952>>2]|1<<t}function Q0(r){var n=0;i:{e:{n:switch(i.B[r]-2|0){case 0:if(i.i[r+4>>2]-7>>>0<2)break i;break e;case 2:return r=i.i[r+4>>2],(r|0)==3?2:(r|0)==4?3:1;case 3:return i.
B[i.i[r+4>>2]+35|0];case 4:return 12;case 5:return 15;case 6:return 13;case 1:break e;case 7:break n;default:break i}if(n=14,i.I[r+4>>2]>1)break e;break i}return 1}return n}function d4(r,n,t){var e=0,
a=0,o=0;if(e=c-16|0,c=e,$e(e+8|0,n,t,_e(t)),t=0,i.i[e+8>>2]==1)i:{if(a=i.i[e+12>>2],a>>>0>=i.I[n+8>>2]||(n=i.i[n+4>>2]+T(a,60)|0,i.i[n>>2]==2))break i;o=i.i[n+56>>2],t=1}i.i[r+4>>2]=o,i.i[r>>2]=t,c=e+
16|0}function Bt(r,n){r=r|0,n=n|0;var t=0,e=0;t=i.i[r>>2],r=1;i:{for(;;){if(r){if((t>>>0)/(r>>>0)>>>0<=9)break i;r=T(r,10);continue}break}p()}for(e=i.i[n+4>>2],n=i.i[n>>2];;){i:{if(!r||R[i.i[e+16>>2]](
n,((t>>>0)/(r>>>0)>>>0)%10|48)|0)break i;r=(r>>>0)/10|0;continue}break}return(r|0)!=0|0}function yt(r,n){var t=0,e=0,a=0,o=0,f=0;t=c-16|0,c=t,e=P(69782,8),L4(t+4|0,i.i[n>>2],i.i[e>>2]),e=i.i[t+4>>2],(e|
0)==-2147483648?i.i[r>>2]=-2147483648:(a=i.i[t+8>>2],o=r,r=i.i[t+12>>2],f=i.i[t+8>>2],n=vn(i.i[n>>2])|0,Wi(o,f,r,n),d(n),m(e,a)),c=t+16|0}function It(r,n,t,e,a){var o=0,f=0;o=c-16|0,c=o,t=t<<2,n=n-4|0;
i:{for(;;){if(f=0,!t)break i;if(ei(o+8|0,i.i[n+t>>2],e,a),t=t-4|0,i.i[o+8>>2]==1)break}a=i.i[o+12>>2],f=1}n=f,i.i[r+4>>2]=a,i.i[r>>2]=n,c=o+16|0}function At(r,n){var t=0,e=0,a=0,o=0;for(e=i.i[n>>2],R2(
r,(e|0)!=-2147483648),a=i.i[r+8>>2],t=i.i[r+4>>2]+T(a,12)|0,o=i.i[n+8>>2],n=i.i[n+4>>2];;){if((e|0)!=-2147483648){i.i[t>>2]=e,i.i[t+8>>2]=o,i.i[t+4>>2]=n,t=t+12|0,a=a+1|0,e=-2147483648;continue}break}
i.i[r+8>>2]=a}function Yo(r,n,t,e,a,o){r=r|0,n=n|0,t=t|0,e=e|0,a=a|0,o=o|0;var f=0;f=c-16|0,c=f,n?(R[i.i[t+16>>2]](f+8|0,n,e,a,o),n=i.i[f+12>>2],t=i.i[f+8>>2],i.i[r+8>>2]=t,t=t&1,i.i[r+4>>2]=t?n:0,i.i[r>>
2]=t?0:n,c=f+16|0):(d(a),d(e),Y(88324,50),p())}function xt(r,n){var t=0,e=0,a=0,o=0;e=i.i[n+8>>2]-1|0,a=i.i[n>>2],o=i.i[n+4>>2];i:{e:{for(;;){if(t=a,(o|0)!=(t|0)){if(i.i[n+8>>2]=e+2,a=t+60|0,i.i[n>>2]=
a,e=e+1|0,i.i[t>>2]==2)continue;break e}break}t=0;break i}i.i[n+12>>2]=i.i[n+12>>2]-1}i.i[r+4>>2]=t,i.i[r>>2]=e}function Tt(r,n){var t=0,e=0,a=0,o=0,f=0;t=c-96|0,c=t,e=i.i[r>>2],a=ki(i.i[e+4>>2],i.i[e+
8>>2],n);i:{if(a)e:{if(o=1,f=i.i[r+4>>2],i.B[i.i[f>>2]]!=1)break e;if(_t(i.i[f+4>>2],a))break i}r=i.i[r+8>>2],t0(t,e,n),G0(r,t),o=0}return c=t+96|0,o}function Zo(r,n,t,e,a){r=r|0,n=n|0,t=t|0,e=e|0,a=a|
0;var o=0;o=c-16|0,c=o,n?(R[i.i[t+16>>2]](o+8|0,n,e,a),n=i.i[o+12>>2],t=i.i[o+8>>2],i.i[r+8>>2]=t,t=t&1,i.i[r+4>>2]=t?n:0,i.i[r>>2]=t?0:n,c=o+16|0):(d(a),d(e),Y(88324,50),p())}function Ct(r){var n=0,t=0,
e=0;return n=c-144|0,c=n,i.b[n+8]=3,i.i[n+20>>2]=i.i[r+8>>2],t=i.i[r>>2],r=i.i[r+4>>2],i.i[n+12>>2]=t,i.i[n+16>>2]=r,i.b[n+39]=2,e=n+132|0,r=n+8|0,t=n+28|0,_2(e,r,t),Y2(t,r,e),t=Z2(t),A2(r),c=n+144|0,
t}function h4(r){var n=0,t=0,e=0;return n=c-144|0,c=n,i.b[n+8]=2,t=i.i[r+12>>2],i.i[n+20>>2]=0|i.i[r+8>>2],i.i[n+24>>2]=t,t=i.i[r+4>>2],i.i[n+12>>2]=i.i[r>>2],i.i[n+16>>2]=t,i.b[n+39]=2,e=n+132|0,r=n+
8|0,t=n+28|0,_2(e,r,t),Y2(t,r,e),t=Z2(t),A2(r),c=n+144|0,t}function $o(r,n){r=r|0,n=n|0;i:switch(i.B[i.i[r>>2]]-1|0){case 0:return R[i.i[i.i[n+4>>2]+12>>2]](i.i[n>>2],85971,61)|0;case 1:return R[i.i[i.
i[n+4>>2]+12>>2]](i.i[n>>2],86032,56)|0;case 2:return R[i.i[i.i[n+4>>2]+12>>2]](i.i[n>>2],86088,67)|0;case 3:return R[i.i[i.i[n+4>>2]+12>>2]](i.i[n>>2],86155,55)|0;default:break i}return R[i.i[i.i[n+4>>
2]+12>>2]](i.i[n>>2],85893,78)|0}function Ot(r,n){var t=0,e=0,a=0,o=0;t=c-96|0,c=t,e=i.i[r>>2],a=ki(i.i[e+4>>2],i.i[e+8>>2],n);i:{if(a&&(o=1,i.i[a+40>>2]|!(i.d[i.i[i.i[r+4>>2]>>2]>>3]>=i.d[a+16>>3])))
break i;r=i.i[r+8>>2],t0(t,e,n),G0(r,t),o=0}return r=o,c=t+96|0,r}function jt(r,n,t){var e=0;e=c-32|0,c=e,i.i[e+8>>2]=0,i.i[e>>2]=0,i.i[e+4>>2]=1,i.i[e+16>>2]=84564,i.i[e+20>>2]=1610612768,i.i[e+24>>2]=
0,i.i[e+12>>2]=e,To(e+12|0,n+8|0,t)?p():(i.i[r+8>>2]=i.i[e+8>>2],n=i.i[e+4>>2],i.i[r>>2]=i.i[e>>2],i.i[r+4>>2]=n,c=e+32|0)}function Vi(r,n,t,e,a,o){var f=0;f=c-32|0,c=f,ji(r,t,e),Q(f+20|0,a,o),i.i[f+8>>
2]=e,i.i[f+4>>2]=t,i.i[f+16>>2]=i.i[f+28>>2],t=i.i[f+24>>2],i.i[f+12>>2]=t,Q(r+12|0,f+4|0,2),i.i[r+24>>2]=-2147483648,i.b[r+36]=n,m(i.i[f+20>>2],t),c=f+32|0}function s2(r,n,t){var e=0,a=0;for(a=t&-4,e=
n;;){if(a){X8(r,i.B[e]|i.B[e+1]<<8|(i.B[e+2]<<16|i.B[e+3]<<24)),a=a-4|0,e=e+4|0;continue}break}for(a=t&3,e=(t&2147483644)+n|0;;){if(a){X8(r,i.B[e]),a=a-1|0,e=e+1|0;continue}break}}function _o(r,n,t,e,a){
r=r|0,n=n|0,t=t|0,e=e|0,a=a|0;var o=0;o=c-16|0,c=o,n?(R[i.i[t+16>>2]](o+8|0,n,e,a),n=i.i[o+12>>2],t=i.i[o+8>>2],i.i[r+8>>2]=t,t=t&1,i.i[r+4>>2]=t?n:0,i.i[r>>2]=t?0:n,c=o+16|0):(d(e),Y(88324,50),p())}function St(r,n){
var t=0,e=0,a=0,o=0,f=0,s=0;t=c-16|0,c=t,o=i.i[n+16>>2],f=o+4|0;i:{for(;;){if(xt(t+8|0,n),e=i.i[t+12>>2],a=0,!e)break i;if(s=i.i[e+56>>2],!!gt(i.i[o>>2],i.i[f>>2],e+8|0))break}a=1}n=a,i.i[r+4>>2]=s,i.
i[r>>2]=n,c=t+16|0}function Et(r,n,t,e){var a=0,o=0;a=c-304|0,c=a,n0(n),o=a+12|0,t=gn(t|0)|0,G8(o,t),d(t),t=a+36|0,B2(t,i.i[n+92>>2]),n=a+24|0,ci(n,t,o),R[e|0](r+8|0,n),i.i[r>>2]=6,i.i[r+4>>2]=0,Qi(t),
c=a+304|0}function Rt(r,n,t,e,a){var o=0;o=c-16|0,c=o,(e|0)!=1?e=0:(b2(o+8|0,n,t,a),a=i.i[o+12>>2],e=i.i[o+8>>2]),e4(o,e||n,e?a:t),n=i.i[o+4>>2],i.i[r>>2]=i.i[o>>2],i.i[r+4>>2]=n,c=o+16|0}function w4(r,n,t){
var e=0,a=0,o=0;if(e=c-16|0,c=e,Vt(e+8|0,n,t,0),i.B[e+8])i:{if(a=i.B[e+9],Vt(e,n,t,1),!i.B[e])break i;o=1,t=i.B[e+1]|a<<4}i.b[r+1]=t,i.b[r]=o,c=e+16|0}function Ut(r,n,t,e,a){var o=0,f=0;t=t<<4;i:{for(;;){
if(!t)break i;if(!N(i.i[n+4>>2],i.i[n+8>>2],e,a)){t=t-16|0,o=o+1|0,n=n+16|0;continue}break}f=1}i.i[r+4>>2]=o,i.i[r>>2]=f}function qt(r,n,t){var e=0;e=c-32|0,c=e,oi(e+8|0,i.i[n+36>>2],i.i[n+40>>2],69616,
4),wi(e+16|0,i.i[e+8>>2],i.i[e+12>>2],32);i:{if(!t&&(t=i.i[e+20>>2],t)){lt(r,i.i[n+4>>2],i.i[n+8>>2],i.i[e+16>>2],t);break i}i.i[r>>2]=-2147483648}c=e+32|0}function Pt(r,n){var t=0,e=0,a=0,o=0;t=c-96|
0,c=t,e=i.i[r>>2],o=ki(i.i[e+4>>2],i.i[e+8>>2],n);i:{if(o&&(a=1,!(i.d[i.i[i.i[r+4>>2]>>2]>>3]>=i.d[o+8>>3])))break i;r=i.i[r+8>>2],t0(t,e,n),G0(r,t),a=0}return r=a,c=t+96|0,r}function K0(r,n,t){var e=0,
a=0;a=c-16|0,c=a,g8(t),la(a+8|0,4,g8(t)),e=i.i[a+8>>2],e||p(),i.i[e>>2]=1,i.i[e+4>>2]=1,t&&C(e+8|0,n,t),i.i[r+4>>2]=t,i.i[r>>2]=e,c=a+16|0}function o0(r,n){var t=0;t=c-32|0,c=t,i.i[t+8>>2]=0,i.i[t>>2]=
0,i.i[t+4>>2]=1,i.i[t+16>>2]=84564,i.i[t+20>>2]=1610612768,i.i[t+24>>2]=0,i.i[t+12>>2]=t,Bt(n,t+12|0)?p():(i.i[r+8>>2]=i.i[t+8>>2],n=i.i[t+4>>2],i.i[r>>2]=i.i[t>>2],i.i[r+4>>2]=n,c=t+32|0)}function Y0(r,n){
var t=0,e=0,a=0;t=c-32|0,c=t,e=t+20|0,x3(e|0,n|0),n=i.i[t+20>>2],a=i.i[t+24>>2],i.i[t+28>>2]=a,i.i[t+24>>2]=n,i.i[t+20>>2]=a,Lt(t+8|0,e),n=i.i[t+8>>2],e=i.i[t+12>>2],i.i[r+8>>2]=e,i.i[r+4>>2]=n,i.i[r>>
2]=e,c=t+32|0}function Nt(r,n){var t=0,e=0,a=0,o=0,f=0;t=i.i[22196],t>>>0>n>>>0?(e=t-1|0,i.i[22196]=e,a=i.i[22195],t=a+(n<<4)|0,o=i.i[t>>2],n=i.i[t+4>>2],f=o,o=0,i.i[r>>2]=f|o,i.i[r+4>>2]=n,n=i.i[t+12>>
2],i.i[r+8>>2]=i.i[t+8>>2],i.i[r+12>>2]=n,e=(e<<4)+a|0,r=e,a=i.i[r+8>>2],n=i.i[r+12>>2],r=i.i[r+4>>2],i.i[t>>2]=i.i[e>>2],i.i[t+4>>2]=r,i.i[t+8>>2]=a,i.i[t+12>>2]=n):p()}function Lt(r,n){var t=0,e=0;t=
c-16|0,c=t,e=r,r=i.i[n+8>>2],r>>>0<i.I[n>>2]&&(Wo(t+8|0,n,r),i.i[t+8>>2]!=-2147483647?p():r=i.i[n+8>>2]),i.i[e+4>>2]=r,i.i[e>>2]=i.i[n+4>>2],c=t+16|0}function ef(r,n,t){r=r|0,n=n|0,t=t|0;var e=0;e=c-16|
0,c=e,n?(R[i.i[t+16>>2]](e+8|0,n),n=i.i[e+12>>2],t=i.i[e+8>>2],i.i[r+8>>2]=t,t=t&1,i.i[r+4>>2]=t?n:0,i.i[r>>2]=t?0:n,c=e+16|0):(Y(88324,50),p())}function nf(r,n,t,e,a){r=r|0,n=n|0,t=t|0,e=e|0,a=a|0;var o=0;
o=c-16|0,c=o,n?(R[i.i[t+16>>2]](o+8|0,n,e,a),n=i.B[o+8],i.i[r+8>>2]=n,i.i[r+4>>2]=n?i.i[o+12>>2]:0,i.i[r>>2]=n?0:i.B[o+9],c=o+16|0):(d(e),Y(88324,50),p())}function p4(r,n,t){for(var e=0,a=0,o=0;;){i:{
if(!t||(e=i.B[n]-48&255,e>>>0>9))break i;a=(o?a*10:0)+ +(e>>>0),t=t-1|0,n=n+1|0,o=1;continue}break}i.d[r+8>>3]=a,i.i[r>>2]=o,i.i[r+4>>2]=0}function Bi(r,n,t,e){var a=0;a=c-16|0,c=a,r?(i.i[a+12>>2]=t,t=
a+8|0,r=T(r,e)):(t=a+12|0,r=0),i.i[t>>2]=r,r=i.i[a+12>>2],i.i[a+8>>2]&&r&&hi(n,r),c=a+16|0}function Dt(r,n,t){var e=0,a=0,o=0;o=t<<2;i:{e:{for(;;){if((e|0)==(o|0))break e;if(a=_(i.i[n+e>>2])&255,!(a&&
(a|0)!=6)){e=e+4|0;continue}break}n=0;break i}i.i[r+8>>2]=t,i.i[r+4>>2]=n,n=13}i.i[r>>2]=n}function I2(r,n,t,e,a){var o=0;o=c-16|0,c=o,W0(o+4|0,n,t,e),n=i.i[o+12>>2],e=i.i[o+8>>2],t=i.i[o+4>>2],(t|0)!=
13?i.i[r+8>>2]=n:e=e&1?n:a,i.i[r>>2]=t,i.i[r+4>>2]=e,c=o+16|0}function rf(r,n,t,e){r=r|0,n=n|0,t=t|0,e=e|0;var a=0;a=c-16|0,c=a,n?(R[i.i[t+16>>2]](a+8|0,n,e),n=i.B[a+8],i.i[r+8>>2]=n,i.i[r+4>>2]=n?i.i[a+
12>>2]:0,i.i[r>>2]=n?0:i.B[a+9],c=a+16|0):(d(e),Y(88324,50),p())}function tf(r,n,t,e,a){r=r|0,n=n|0,t=t|0,e=e|0,a=a|0;var o=0;o=c-16|0,c=o,n?(R[i.i[t+16>>2]](o+8|0,n,e,a),n=i.i[o+12>>2],t=i.i[o+8>>2],
i.i[r+4>>2]=t,i.i[r>>2]=t&1?n:0,c=o+16|0):(d(a),d(e),Y(88324,50),p())}function ji(r,n,t){var e=0,a=0,o=0;e=c-16|0,c=e,ui(e+8|0,t,1,1),o=i.i[e+8>>2],a=i.i[e+12>>2],i.i[r+8>>2]=0,i.i[r+4>>2]=a,i.i[r>>2]=
o,t&&(t&&C(a,n,t),i.i[r+8>>2]=t),c=e+16|0}function A2(r){i:switch(i.B[r]){case 2:ue(r+4|0);return;case 4:ca(r+4|0);return;case 5:r=i.i[r+4>>2],m(i.i[r+16>>2],i.i[r+20>>2]),M(i.i[r>>2],i.i[r+4>>2]),d(i.
i[r+28>>2]),hi(r,4);return;default:m(i.i[r+8>>2],i.i[r+12>>2]);break;case 0:case 1:case 3:case 6:case 7:case 8:break i}}function af(r,n,t,e,a,o,f){r=r|0,n=n|0,t=t|0,e=e|0,a=a|0,o=o|0,f=f|0,p()}function v4(r,n,t,e,a,o){
r=r|0,n=n|0,t=t|0,e=e|0,a=a|0,o=o|0;var f=0;f=c-16|0,c=f,n?(R[i.i[t+16>>2]](f+8|0,n,e,a,o),n=i.i[f+12>>2],t=i.i[f+8>>2],i.i[r+4>>2]=t,i.i[r>>2]=t&1?n:0,c=f+16|0):(d(o),Y(88324,50),p())}function of(r,n,t,e,a,o){
r=r|0,n=n|0,t=t|0,e=He(e),a=a|0,o=o|0,p()}function ff(r,n,t,e,a,o){r=r|0,n=n|0,t=t|0,e=+e,a=a|0,o=o|0,p()}function Mt(r){var n=0;return n=c-16|0,c=n,ee(n+8|0,r),c=n+16|0,i.i[n+8>>2]==1?(n=i.i[n+12>>2],
n>>>0<i.I[22159]?(r=i.i[22158]+T(n,112)|0,r=i.i[r>>2]!=2?r:0):r=0):r=0,r}function sf(r,n,t,e,a){r=r|0,n=n|0,t=t|0,e=e|0,a=a|0;var o=0;o=c-16|0,c=o,n?(R[i.i[t+16>>2]](o+8|0,n,e,a),n=i.i[o+12>>2],t=i.i[o+
8>>2],i.i[r+4>>2]=t,i.i[r>>2]=t&1?n:0,c=o+16|0):(d(e),Y(88324,50),p())}function Ft(r,n){var t=0;return t=yi(4,84),i.i[t+4>>2]=1,C(t+8|0,r,76),i.i[t>>2]=2,i.i[22208]&&p(),r=i.i[22209],i.i[22209]=n,n=i.
i[22210],i.i[22210]=t,n&&(d(r),B0(n)),t}function g4(r,n,t){var e=0;e=c-48|0,c=e,i.i[n+56>>2]==1?(n=F(i.i[n+60>>2]),m8(e+32|0,t),i.i[e+28>>2]=0,i.i[e+24>>2]=n,i.i[e+8>>2]=0,i.i[e+12>>2]=0,C(r,e+8|0,40)):
i.b[r+36]=11,c=e+48|0}function Ji(r,n,t,e,a){var o=0;o=c-16|0,c=o,It(o+8|0,n,t,e,a),e=0,i.i[o+8>>2]==1&&(a=i.i[o+12>>2],ge(a)?e=1:d(a)),i.i[r+4>>2]=a,i.i[r>>2]=e,c=o+16|0}function Ht(r,n,t,e){r=r|0,n=
n|0,t=t|0,e=e|0;var a=0;a=c-16|0,c=a,n?(R[i.i[t+16>>2]](a+8|0,n,e),n=i.i[a+12>>2],t=i.i[a+8>>2],i.i[r+4>>2]=t,i.i[r>>2]=t&1?n:0,c=a+16|0):(d(e),Y(88324,50),p())}function zt(r){var n=0;i:{e:switch(i.B[r+
20]-1|0){case 1:i.b[r+20]=3;return;case 0:case 2:break i;default:break e}if(i.I[r+8>>2]>=2147483647&&p(),!i.i[r+12>>2])break i;n=i.i[r>>2]+1|0,i.i[r>>2]=n,n&&(i.b[r+20]=1),p()}}function oi(r,n,t,e,a){
var o=0;o=c-32|0,c=o,i.i[o+28>>2]=a,i.i[o+24>>2]=e,i.i[o+20>>2]=t,i.i[o+16>>2]=n,e0(o+8|0,o+16|0),n=i.i[o+8>>2],i.i[r+4>>2]=n?i.i[o+12>>2]:0,i.i[r>>2]=n||1,c=o+32|0}function x2(r,n,t,e,a,o,f){var s=0;
s=c+-64|0,c=s,i.i[s+20>>2]=24,i.i[s+16>>2]=75503,i.i[s+12>>2]=a,i.i[s+8>>2]=e,i.i[s+4>>2]=31,i.i[s>>2]=75472,e=s+24|0,Vi(e,0,n,t,s,3),_0(r,e,o,f),c=s- -64|0}function Z0(r,n){var t=0;for(t=c-16|0,c=t,i.
i[t+8>>2]=r,i.i[t+12>>2]=r+n;r=Yi(t+8|0),!!(r>>>0<=255&(!((r|0)==127|r>>>0<32)|(r|0)==9)););return c=t+16|0,(r|0)==1114112}function Wt(r,n){var t=0,e=0;t=i.i[n+4>>2],t>>>0>=i.I[n+8>>2]?t=0:(i.i[n+4>>2]=
t+1,e=+cc(i.i[i.i[n>>2]>>2],t|0),e<4294967295&e>=0?n=~~e>>>0:n=0,n=e>65535?65535:e>=0?n:0,t=1),i.s[r+2>>1]=n,i.s[r>>1]=t}function cf(r,n,t,e,a,o){r=r|0,n=n|0,t=t|0,e=e|0,a=a|0,o=o|0;var f=0,s=0;f=c-32|
0,c=f,n?(s=f+20|0,R[i.i[t+16>>2]](s,n,e,a,o),U8(f+8|0,s),n=i.i[f+12>>2],t=i.i[f+8>>2],i.i[r>>2]=t,i.i[r+4>>2]=n,c=f+32|0):(d(o),d(e),Y(88324,50),p())}function f0(r,n){var t=0,e=0;e=i.i[r+8>>2];i:if(n>>>
0>=128){if(t=2,n>>>0<2048)break i;t=n>>>0<65536?3:4}else t=1;E2(r,t),nt(n,i.i[r+4>>2]+i.i[r+8>>2]|0),i.i[r+8>>2]=e+t}function Gt(r,n,t,e){if(!(t>>>0<=e>>>0?(t|0)==(e|0):i.b[n+e|0]>-65)&&e){i.i[r>>2]=0;
return}i.i[r+4>>2]=e,i.i[r>>2]=n,i.i[r+12>>2]=t-e,i.i[r+8>>2]=n+e}function Xi(r,n){var t=0,e=0;t=c-16|0,c=t,Zs(t+8|0,n|0),n=i.i[t+8>>2],n?(d2(t,n,i.i[t+12>>2]),e=i.i[t>>2],n=i.i[t+4>>2],i.i[r+8>>2]=n,
i.i[r+4>>2]=e):n=-2147483648,i.i[r>>2]=n,c=t+16|0}function m4(r){var n=0,t=0;for(n=i.i[r+4>>2],t=i.i[r+12>>2]-n>>>4|0;;){if(t){m(i.i[n>>2],i.i[n+4>>2]),d(i.i[n+12>>2]),t=t-1|0,n=n+16|0;continue}break}
Bi(i.i[r+8>>2],i.i[r>>2],4,16)}function xi(r,n){var t=0,e=0,a=0;t=i.i[r+12>>2],e=i.i[r>>2],(t|0)==(e|0)&&(Jo(r),e=i.i[r>>2],t=i.i[r+12>>2]),i.i[r+12>>2]=t+1,a=i.i[r+4>>2],r=i.i[r+8>>2]+t|0,C(a+T(r-(r>>>
0>=e>>>0?e:0)|0,36)|0,n,36)}function B4(r,n,t,e){var a=0;a=c-16|0,c=a,t>>>0<e>>>0?n=0:(w4(a+8|0,n+e|0,t-e|0),t=i.B[a+9],n=i.B[a+8]),i.b[r+1]=t,i.b[r]=n&1,c=a+16|0}function uf(r){var n=0;if(X4(i.i[r+64>>
2]),n=i.i[r+80>>2],n&&J4(n),M(i.i[r+48>>2],i.i[r+52>>2]),M(i.i[r+56>>2],i.i[r+60>>2]),(r|0)!=-1)i:{if(n=i.i[r+4>>2]-1|0,i.i[r+4>>2]=n,n)break i;hi(r,4)}}function Vt(r,n,t,e){var a=0;a=c-16|0,c=a,t>>>0<=
e>>>0?n=0:(Jt(a+8|0,i.B[n+e|0],16),t=i.i[a+12>>2],n=i.i[a+8>>2]),i.b[r+1]=t,i.b[r]=n&1,c=a+16|0}function Jt(r,n,t){var e=0;t-2>>>0>=35?p():(e=n-48|0,n=n>>>0>57&&t>>>0>10?(n-65&-33)+10|0:e,i.i[r+4>>2]=
n,i.i[r>>2]=n>>>0<t>>>0)}function s0(r,n){var t=0,e=0;if(t=i.i[n+8>>2],t)i:{if(e=i.i[n+4>>2],n=y2(1,t),n||p(),!t)break i;C(n,e,t)}else n=1;i.i[r+8>>2]=t,i.i[r+4>>2]=n,i.i[r>>2]=t}function Xt(r,n){var t=0,
e=0,a=0;t=i.i[n+12>>2],t?(i.i[n+12>>2]=t-1,t=i.i[n+8>>2],e=t+1|0,a=i.i[n>>2],i.i[n+8>>2]=e-(e>>>0>=a>>>0?a:0),C(r,i.i[n+4>>2]+T(t,36)|0,36)):i.i[r>>2]=8}function qi(r,n,t,e){i:{if(!(t>>>0<=e>>>0?(t|0)==
(e|0):i.b[n+e|0]>=-64)&&e){n=0;break i}n=n+e|0,e=t-e|0}i.i[r+4>>2]=e,i.i[r>>2]=n}function bf(r,n,t,e,a){r=r|0,n=n|0,t=t|0,e=e|0,a=a|0;var o=0,f=0;o=c-32|0,c=o,n?(f=o+20|0,R[i.i[t+16>>2]](f,n,e,a),U8(o+
8|0,f),n=i.i[o+12>>2],t=i.i[o+8>>2],i.i[r>>2]=t,i.i[r+4>>2]=n,c=o+32|0):(d(e),Y(88324,50),p())}function Qt(r,n,t){var e=0,a=0;e=c-16|0,c=e,t=Z(n|0,t|0)|0,C4(e+8|0,t),n=i.i[e+12>>2],a=i.i[e+8>>2],(a|0)==
1&&d(n),d(t),i.i[r+4>>2]=n,i.i[r>>2]=a^1,c=e+16|0}function c0(r){var n=0,t=0,e=0;for(n=i.i[r+4>>2],t=i.i[r+12>>2]-n>>>2|0;;){if(t){e=i.i[n>>2],e>>>0>1027&&Ga(e|0),t=t-1|0,n=n+4|0;continue}break}M2(i.i[r+
8>>2],i.i[r>>2])}function lf(r){var n=0;if(wa(i.i[r+24>>2],i.i[r+28>>2]),n=i.i[r+32>>2],n&&R[i.i[n+12>>2]](i.i[r+36>>2]),Q4(r+12|0),(r|0)!=-1)i:{if(n=i.i[r+4>>2]-1|0,i.i[r+4>>2]=n,n)break i;hi(r,4)}}function y4(r,n){
var t=0,e=0;t=c-16|0,c=t,Xi(t+4|0,n),i.i[t+4>>2]!=-2147483648?(i.i[r+8>>2]=i.i[t+12>>2],e=i.i[t+8>>2],i.i[r>>2]=i.i[t+4>>2],i.i[r+4>>2]=e):(i.i[r+8>>2]=0,i.i[r>>2]=0,i.i[r+4>>2]=1),d(n),c=t+16|0}function ui(r,n,t,e){
var a=0;a=c-16|0,c=a,at(a+4|0,n,0,t,e),n=i.i[a+8>>2],i.i[a+4>>2]==1?p():(i.i[r+4>>2]=i.i[a+12>>2],i.i[r>>2]=n,c=a+16|0)}function Kt(r,n){var t=0;t=c-16|0,c=t,N2(t+4|0,n,76522,16),i.i[t+4>>2]!=-2147483648?
(i.i[r+8>>2]=i.i[t+12>>2],n=i.i[t+8>>2],i.i[r>>2]=i.i[t+4>>2],i.i[r+4>>2]=n):(i.i[r+8>>2]=0,i.i[r>>2]=0,i.i[r+4>>2]=1),c=t+16|0}function Yt(r,n,t){var e=0;return e=c-16|0,c=e,ei(e+8|0,r,n,t),t=0,i.i[e+
8>>2]==1&&(r=i.i[e+12>>2],n=_(r),d(r),t=(n&255)==5),c=e+16|0,t}function Zt(r,n){r=r|0,n=n|0,p()}function u0(r,n,t){var e=0,a=0;e=r+4|0,a=r,i.i[n>>2]!=-2147483648?(r=i.i[n+12>>2],i.i[e+8>>2]=0|i.i[n+8>>
2],i.i[e+12>>2]=r,r=i.i[n+4>>2],i.i[e>>2]=i.i[n>>2],i.i[e+4>>2]=r,ue(t),r=0):(r=i.i[t+12>>2],n=0,i.i[e+8>>2]=n|i.i[t+8>>2],i.i[e+12>>2]=r,r=i.i[t+4>>2],i.i[e>>2]=i.i[t>>2],i.i[e+4>>2]=r,r=1),i.i[a>>2]=
r}function I4(r,n){var t=0,e=0;t=i.i[r+8>>2],(t|0)==i.i[r>>2]&&(e=c-16|0,c=e,Ui(e+8|0,r,i.i[r>>2],1,4,32),i.i[e+8>>2]!=-2147483647?p():c=e+16|0),i.i[r+8>>2]=t+1,t=i.i[r+4>>2]+(t<<5)|0,r=i.i[n+4>>2],e=
0,i.i[t>>2]=e|i.i[n>>2],i.i[t+4>>2]=r,r=i.i[n+12>>2],i.i[t+8>>2]=i.i[n+8>>2],i.i[t+12>>2]=r,r=i.i[n+20>>2],i.i[t+16>>2]=i.i[n+16>>2],i.i[t+20>>2]=r,r=i.i[n+28>>2],i.i[t+24>>2]=i.i[n+24>>2],i.i[t+28>>2]=
r}function $t(r,n){var t=0;t=c-16|0,c=t,xt(t+8|0,n),n=i.i[t+12>>2],n?(i.i[r+4>>2]=i.i[t+8>>2],i.i[r+8>>2]=i.i[n+52>>2],n=1):n=0,i.i[r>>2]=n,c=t+16|0}function Qi(r){var n=0,t=0,e=0;for(t=i.i[r+8>>2],e=
i.i[r+4>>2],n=e;;){if(t){Bi(i.i[n>>2],i.i[n+4>>2],4,4),t=t-1|0,n=n+12|0;continue}break}Bi(i.i[r>>2],e,4,12)}function T2(r,n,t,e){var a=0;a=1025;i:{e:switch(i.i[e>>2]-1|0){case 0:a=F((q=P(i.i[e+4>>2],i.
i[e+8>>2])>>2,i.i[q]));break i;case 1:a=Ei()|0;break i;case 2:break i;default:break e}a=i.i[e+4>>2]}n=P(n,t),ri(i.i[r>>2],i.i[n>>2],a|0),d(a)}function _t(r,n){var t=0,e=0,a=0;return e=i.i[i.i[r+4>>2]>>
2],t=i.d[i.i[r>>2]>>3],!i.i[n+40>>2]&(!(i.d[n+16>>3]>t)|i.B[i.i[r+8>>2]]!=1)||(a=i.d[n+8>>3]>t+ +(e>>>0)),a}function b0(r){var n=0,t=0;for(n=i.i[r+4>>2],t=n+48|0,n=(i.i[r+12>>2]-n>>>0)/96|0;;){if(n){n=
n-1|0,de(t),t=t+96|0;continue}break}Bi(i.i[r+8>>2],i.i[r>>2],8,96)}function C2(r,n,t){var e=0,a=0,o=0;if(t)i:{for(;;){if(e=i.B[r],a=i.B[n],(e|0)==(a|0)){if(r=r+1|0,n=n+1|0,t=t-1|0,t)continue;break i}break}
o=e-a|0}return o}function l0(r,n){var t=0,e=0,a=0,o=0;t=c-16|0,c=t,wi(t,i.i[n>>2],i.i[n+4>>2],32),a=i.i[t>>2],e=i.i[t+4>>2],o=i.i[t+12>>2],i.i[n>>2]=i.i[t+8>>2],i.i[n+4>>2]=o,i.i[r+4>>2]=e,i.i[r>>2]=e?
a:0,c=t+16|0}function k0(r){var n=0,t=0;for(n=i.i[r+4>>2],t=(i.i[r+12>>2]-n>>>0)/12|0;;){if(t){m(i.i[n>>2],i.i[n+4>>2]),t=t-1|0,n=n+12|0;continue}break}rn(i.i[r+8>>2],i.i[r>>2])}function A4(r,n){var t=0,
e=0,a=0;t=i.i[n>>2],a=i.i[n+4>>2];i:{for(;;){if((t|0)!=(a|0)){if(e=t+4|0,i.i[n>>2]=e,Xi(r,i.i[t>>2]),t=e,i.i[r>>2]==-2147483648)continue;break i}break}i.i[r>>2]=-2147483648}}function i8(r,n){var t=0,e=0,
a=0,o=0,f=0,s=0;i.d[r+16>>3]=i.d[n+16>>3],i.d[r+8>>3]=i.d[n+8>>3],t=i.d[11095],e=i.d[n>>3]+t,a=i.d[11096],o=a2(e,a),i.d[11096]=o,i.d[r>>3]=o,f=88760,s=t+a2(a-e,0),i.d[f>>3]=s}function x4(r,n,t,e){var a=0;
a=c-32|0,c=a,i.i[a+28>>2]=0,$0(a+16|0,e,a+28|0),_i(a+8|0,i.i[a+16>>2],i.i[a+20>>2],n,t),n=i.i[a+12>>2],i.i[r>>2]=i.i[a+8>>2],i.i[r+4>>2]=n,c=a+32|0}function e8(r,n,t,e){var a=0;a=c-32|0,c=a,i.i[a+28>>
2]=0,$0(a+16|0,e,a+28|0),W4(a+8|0,i.i[a+16>>2],i.i[a+20>>2],n,t),n=i.i[a+12>>2],i.i[r>>2]=i.i[a+8>>2],i.i[r+4>>2]=n,c=a+32|0}function kf(r){var n=0;i:if(r2(i.i[r+8>>2],i.i[r+12>>2]),d(i.i[r+24>>2]),r2(
i.i[r+16>>2],i.i[r+20>>2]),(r|0)!=-1){if(n=i.i[r+4>>2]-1|0,i.i[r+4>>2]=n,n)break i;hi(r,4)}}function df(r,n,t,e,a){r=r|0,n=n|0,t=t|0,e=e|0,a=a|0;var o=0;o=c-16|0,c=o,i.i[o+12>>2]=a,i.i[o+4>>2]=e,i.i[o>>
2]=1,i.i[o+8>>2]=t,n=rr(n,8,o),ua(o),i.i[r+4>>2]=0,i.i[r+8>>2]=0,i.i[r>>2]=n,c=o+16|0}function $0(r,n,t){var e=0;nt(n,t);i:if(n>>>0>=128){if(e=2,n>>>0<2048)break i;e=n>>>0<65536?3:4}else e=1;i.i[r+4>>
2]=e,i.i[r>>2]=t}function n8(r,n){var t=0,e=0;t=i.i[n+8>>2],n=Yi(n),(n|0)!=1114112&&(n>>>0>=256?i.b[t]=1:e=1),i.b[r+1]=n,i.b[r]=e}function d0(r,n,t,e,a){for(var o=0;;){i:{if(t>>>0<a>>>0||Ci(n+o|0,a,e,
a))break i;o=o+1|0,t=t-1|0;continue}break}i.i[r+4>>2]=o,i.i[r>>2]=t>>>0>=a>>>0}function r8(r,n){var t=0,e=0;t=c-16|0,c=t,qi(t+8|0,76660,7881,n),e=i.i[t+12>>2],n=i.i[t+8>>2],i.i[r>>2]=n||1,i.i[r+4>>2]=
n?e:0,c=t+16|0}function _0(r,n,t,e){var a=0;a=c-16|0,c=a,Q(a+4|0,t,e),G(i.i[n+24>>2],i.i[n+28>>2]),i.i[n+32>>2]=i.i[a+12>>2],t=i.i[a+8>>2],i.i[n+24>>2]=i.i[a+4>>2],i.i[n+28>>2]=t,C(r,n,40),c=a+16|0}function li(r){
var n=0,t=0,e=0;for(t=i.i[r+8>>2],e=i.i[r+4>>2],n=e;;){if(t){m(i.i[n>>2],i.i[n+4>>2]),t=t-1|0,n=n+12|0;continue}break}rn(i.i[r>>2],e)}function t8(r,n){var t=0,e=0;for(n=T(n,12),t=dn()|0;;){if(n){e=Z(i.
i[r+4>>2],i.i[r+8>>2])|0,T0(t|0,e|0)|0,d(e),n=n-12|0,r=r+12|0;continue}break}return t}function a8(r,n,t){var e=0;e=c-16|0,c=e,N8(e,n+24|0,t),b8(r,n),i.i[r+16>>2]=0,i.i[r+20>>2]=0,i.b[r+40]=0,n=i.i[e+4>>
2],t=0,i.i[r+24>>2]=t|i.i[e>>2],i.i[r+28>>2]=n,n=i.i[e+12>>2],i.i[r+32>>2]=i.i[e+8>>2],i.i[r+36>>2]=n,c=e+16|0}function T4(r){var n=0;i:{e:{n:{r:{t:switch(n=i.i[r>>2],n-((n|0)!=0)|0){case 0:break t;case 1:
break r;case 2:break n;case 3:break e;default:break i}d(i.i[r+8>>2]),M(n,i.i[r+4>>2]);return}d(i.i[r+4>>2]);return}d(i.i[r+4>>2]);return}d(i.i[r+4>>2])}}function C4(r,n){var t=0,e=0,a=0;t=c-16|0,c=t,n=
s3(n|0)|0,v0(t+8|0),a=i.i[t+12>>2],e=i.i[t+8>>2]&1,i.i[r>>2]=e,i.i[r+4>>2]=e?a:n,c=t+16|0}function c2(r,n){var t=0;t=c-16|0,c=t,on(n)?(i.i[r+8>>2]=0,i.i[r>>2]=0,i.i[r+4>>2]=1):(zs(t+8|0,n|0),ie(r,i.i[t+
8>>2],i.i[t+12>>2])),c=t+16|0}function o8(r,n,t,e){var a=0;for(e=e&255;;){if(!((t|0)==(a|0)|(e|0)==i.B[n+a|0])){a=a+1|0;continue}break}i.i[r+4>>2]=a,i.i[r>>2]=(t|0)!=(a|0)}function h0(r){var n=0,t=0,e=0;
for(t=i.i[r+8>>2],e=i.i[r+4>>2],n=e;;){if(t){K(n),K(n+16|0),t=t-1|0,n=n+32|0;continue}break}nn(i.i[r>>2],e)}function O4(r,n){var t=0;i:if(K8(r),i.i[r+48>>2]==1){if(i.B[r+125])break i;n=Zc(n|0,i.i[r+52>>
2])|0,t=i.i[r+68>>2],i.i[r+68>>2]=n,n=i.i[r+64>>2],i.i[r+64>>2]=1,M(n,t)}}function fi(r,n,t){var e=0;return e=n,n=t&2097151,e>>>0>n>>>0?(r=T(n,272)+r|0,i.i[r+8>>2]!=5|i.i[r+12>>2]?r=i.i[r>>2]==(t|0)?r+
8|0:0:r=0):r=0,r}function f8(r,n){var t=0;t=c-32|0,c=t,i0(t+12|0,i.B[(n&255)+87544|0]),n=i.B[t+31],i.i[r+4>>2]=n?11:15,i.i[r>>2]=n?69506:69491,c=t+32|0}function j4(r){Oa(r,12)}function s8(r){Oa(r,16)}
function c8(r,n){return i.B[r+12]==i.B[n+12]&&N(i.i[r>>2]+8|0,i.i[r+4>>2],i.i[n>>2]+8|0,i.i[n+4>>2])?r=i.i[r+8>>2]==i.i[n+8>>2]:r=0,r}function ki(r,n,t){var e=0;return e=n,n=t&2097151,e>>>0>n>>>0?(r=T(
n,104)+r|0,i.B[r+100]!=3?r=i.i[r>>2]==(t|0)?r+8|0:0:r=0):r=0,r}function hf(r,n,t,e){r=r|0,n=n|0,t=t|0,e=e|0,Mi(r,n,t,e,9)}function wf(r,n,t,e){r=r|0,n=n|0,t=t|0,e=e|0,Mi(r,n,t,e,10)}function pf(r,n,t,e){
r=r|0,n=n|0,t=t|0,e=e|0,Mi(r,n,t,e,1)}function vf(r,n,t,e){r=r|0,n=n|0,t=t|0,e=e|0,Mi(r,n,t,e,0)}function gf(r,n,t,e){r=r|0,n=n|0,t=t|0,e=e|0,Mi(r,n,t,e,6)}function mf(r,n,t,e){r=r|0,n=n|0,t=t|0,e=e|0,
Mi(r,n,t,e,5)}function Bf(r,n,t,e){r=r|0,n=n|0,t=t|0,e=e|0,Mi(r,n,t,e,3)}function yf(r,n,t,e){r=r|0,n=n|0,t=t|0,e=e|0,Mi(r,n,t,e,2)}function If(r,n,t,e){r=r|0,n=n|0,t=t|0,e=e|0,Mi(r,n,t,e,7)}function Af(r,n,t,e){
r=r|0,n=n|0,t=t|0,e=e|0,Mi(r,n,t,e,4)}function u8(r,n){var t=0;return t=c-16|0,c=t,O2(t+8|0,r,n),i.i[t+8>>2]&1?r=i.i[t+12>>2]:r=Rc()|0,c=t+16|0,r}function u2(r,n,t,e,a){var o=0;o=c-16|0,c=o,Ui(o+8|0,r,
n,t,e,a),i.i[o+8>>2]!=-2147483647?p():c=o+16|0}function b2(r,n,t,e){n=e?(t>>>0<=e>>>0?(t|0)==(e|0):i.b[n+e|0]>=-64)?n:0:n,i.i[r+4>>2]=e,i.i[r>>2]=n}function b8(r,n){var t=0,e=0;e=i.i[n>>2],t=i.i[e>>2]+
1|0,i.i[e>>2]=t,t?(t=i.i[n+4>>2],i.b[r+12]=i.B[n+12],i.i[r+4>>2]=t,i.i[r>>2]=e,i.i[r+8>>2]=i.i[n+8>>2]):p()}function l8(r){var n=0;r=r&65535,n=r-500|0;i:{if(!(n>>>0<=4&(n|0)!=1|(r|0)==429)&&(n=0,(r|0)!=
408))break i;n=1}return n}function k8(r,n,t,e,a,o,f){var s=0;s=c-16|0,c=s,i.i[s+12>>2]=f,i.i[s+8>>2]=o,x2(r+4|0,n,t,e,a,s+8|0,1),i.i[r>>2]=1,c=s+16|0}function d8(r,n){var t=0,e=0,a=0;return t=i.i[r>>2]==
-2147483648,e=i.i[n>>2],a=t&(e|0)==-2147483648,(e|0)==-2147483648|t||(a=Ci(i.i[r+4>>2],i.i[r+8>>2],i.i[n+4>>2],i.i[n+8>>2])),a}function S4(r,n,t,e){if(t)i:{if(n=y2(n,t),!e)break i;if(!n){n=0;break i}if(!t)
break i;sn(n,t)}i.i[r+4>>2]=t,i.i[r>>2]=n}function xf(r,n){r=r|0,n=n|0;var t=0;if(!(!n|n-1&n))return t=-2147483648-n>>>0>=r>>>0?n:0,t||p(),r&&(n=y2(t,r),n||p()),n|0;p()}function Pi(r,n,t){var e=0;e=c-
16|0,c=e,I0(e+8|0,n,t),n=i.i[e+12>>2],M(i.i[r+8>>2],i.i[r+12>>2]),i.i[r+12>>2]=n,i.i[r+8>>2]=1,c=e+16|0}function ie(r,n,t){var e=0;e=c-16|0,c=e,d2(e+8|0,n,t),n=i.i[e+8>>2],t=i.i[e+12>>2],i.i[r+8>>2]=t,
i.i[r+4>>2]=n,i.i[r>>2]=t,c=e+16|0}function Ti(r,n,t,e){var a=0;a=c-16|0,c=a,Si(a+8|0,Qc(n|0,(q=P(t,e)>>2,i.i[q]))|0),n=i.i[a+12>>2],i.i[r>>2]=i.i[a+8>>2],i.i[r+4>>2]=n,c=a+16|0}function h8(r,n){var t=0;
t=c-16|0,c=t,Ys(t|0,n|0),i.i[t>>2]?(i.d[r+8>>3]=i.d[t+8>>3],n=1):n=0,i.i[r>>2]=n,i.i[r+4>>2]=0,c=t+16|0}function w8(r,n,t){r=r|0,n=n|0,t=t|0,Sa(r,n,t,1)}function p8(r,n,t){r=r|0,n=n|0,t=t|0,Sa(r,n,t,0)}
function Zi(r){var n=0,t=0,e=0;for(n=i.i[r+8>>2],e=i.i[r+4>>2],t=e;;){if(n){d(i.i[t>>2]),n=n-1|0,t=t+4|0;continue}break}M2(i.i[r>>2],e)}function v8(r,n){var t=0;n=a3(n|0)|0,n>>>0>6?(n=4,t=16):(t=n<<2,
n=i.i[t+87428>>2],t=i.i[t+87400>>2]),i.i[r+4>>2]=t,i.i[r>>2]=n}function g8(r){var n=0;return n=c-16|0,c=n,r>>>0>=2147483637?p():(c=n+16|0,r=r+11&2147483644),r}function Tf(r,n,t,e){if(r=r|0,n=n|0,t=t|0,
e=e|0,!(!e|e-1&e))return e=-2147483648-e>>>0>=n>>>0?e:0,e||p(),r=w0(r,n,e,t),r||p(),r|0;p()}function Ni(){var r=0,n=0,t=0;return r=c-16|0,c=r,ji(r+4|0,85694,51),n=i.i[r+8>>2],t=Fs(n|0,i.i[r+12>>2])|0,
m(i.i[r+4>>2],n),c=r+16|0,t}function m8(r,n){var t=0,e=0,a=0;t=F(i.i[n>>2]),e=F(i.i[n+4>>2]),a=i.B[n+12],n=F(i.i[n+8>>2]),i.b[r+12]=a,i.i[r+4>>2]=e,i.i[r>>2]=t,i.i[r+8>>2]=n}function ee(r,n){var t=0;t=
c-16|0,c=t,d4(t+8|0,88596,n),n=i.i[t+12>>2],i.i[r>>2]=i.i[t+8>>2],i.i[r+4>>2]=n,c=t+16|0}function B8(r,n,t){var e=0;return e=c-16|0,c=e,i.i[e+12>>2]=0,$0(e,t,e+12|0),r=U2(r,n,i.i[e>>2],i.i[e+4>>2]),c=
e+16|0,r}function y8(r){var n=0;return n=c-32|0,c=n,i.i[n+24>>2]=7,i.i[n+20>>2]=70336,i.i[n+16>>2]=r,i.b[n+12]=8,r=i2(n+12|0),c=n+32|0,r}function I8(r,n,t){var e=0;e=c-16|0,c=e,Jt(e+8|0,t&255,n),n=i.i[e+
12>>2],i.i[r>>2]=i.i[e+8>>2],i.i[r+4>>2]=n,c=e+16|0}function E4(r,n,t){var e=0;e=c-16|0,c=e,Si(e+8|0,xc(n|0,t|0)|0),n=i.i[e+12>>2],i.i[r>>2]=i.i[e+8>>2],i.i[r+4>>2]=n,c=e+16|0}function A8(r){var n=0;n=
r&65535,r=n-301|0;i:{if(!(1<<r&199&&r>>>0<=7)&&(r=0,n))break i;r=1}return r}function x8(r){var n=0,t=0;return n=c-16|0,c=n,Y4(n+8|0,r),r=i.i[n+12>>2],t=+Hs(r|0),d(r),r=F(t<4294967295&t>=0?~~t>>>0:0),c=
n+16|0,r}function T8(r,n,t){return n=r&1?n-t:n,n>=4294967295?r=-1:(r=n<4294967295&n>=0?~~n>>>0:0,r=r+(n>+(r>>>0))|0),r}function ne(r,n){var t=0;return r=n-r,r>=4294967295?t=2147483647:(t=r<4294967295&
r>=0?~~r>>>0:0,t=(r>+(t>>>0))+t|0,t=t>>>0>=2147483647?2147483647:t),t}function re(r,n,t,e){t>>>0<e>>>0?p():(i.i[r+4>>2]=e,i.i[r>>2]=n,i.i[r+12>>2]=t-e,i.i[r+8>>2]=n+e)}function C8(r){var n=0;i:{e:switch(i.
B[r]-5|0){case 0:n=i.B[i.i[r+4>>2]+34|0];break i;case 3:n=1;break i;case 4:break e;default:break i}n=!i.i[r+4>>2]}return n&1}function O8(r){return(r-48>>>0<10|(r&2097119)-65>>>0<26|r>>>0>127)&(r|0)!=1114112}
function j8(r,n,t,e){i.i[n+8>>2]?($i(n,t,e),i.i[r+8>>2]=i.i[n+8>>2],t=i.i[n>>2],n=i.i[n+4>>2],i.i[r>>2]=t,i.i[r+4>>2]=n):(i.i[r>>2]=-2147483648,m(i.i[n>>2],i.i[n+4>>2]))}function Cf(r,n,t){r=r|0,n=n|0,
t=t|0;var e=0;e=c-16|0,c=e,i.i[e+12>>2]=i.i[n>>2],n=e+12|0,p8(e,n,t),$4(n),i.i[r>>2]=0,c=e+16|0}function Of(r,n,t){r=r|0,n=n|0,t=t|0;var e=0;e=c-16|0,c=e,i.i[e+12>>2]=i.i[n>>2],n=e+12|0,w8(e,n,t),$4(n),
i.i[r>>2]=0,c=e+16|0}function w0(r,n,t,e){var a=0;return a=y2(t,e),a&&(n=n>>>0>e>>>0?e:n,n&&C(a,r,n),hi(r,t)),a}function yi(r,n){var t=0;return t=c-16|0,c=t,la(t+8|0,r,n),r=i.i[t+8>>2],r?c=t+16|0:p(),
r}function $i(r,n,t){var e=0;E2(r,t),e=i.i[r+8>>2],t&&C(i.i[r+4>>2]+e|0,n,t),i.i[r+8>>2]=t+e}function S8(r,n){var t=0;t=c-16|0,c=t,Si(t+8|0,rc(n|0)|0),n=i.i[t+12>>2],i.i[r>>2]=i.i[t+8>>2],i.i[r+4>>2]=
n,c=t+16|0}function R4(r,n){var t=0;t=c-16|0,c=t,Si(t+8|0,n3(n|0)|0),n=i.i[t+12>>2],i.i[r>>2]=i.i[t+8>>2],i.i[r+4>>2]=n,c=t+16|0}function U4(r,n){var t=0;t=c-16|0,c=t,Si(t+8|0,w3(n|0)|0),n=i.i[t+12>>2],
i.i[r>>2]=i.i[t+8>>2],i.i[r+4>>2]=n,c=t+16|0}function E8(r,n){var t=0;t=c-16|0,c=t,Si(t+8|0,E3(n|0)|0),n=i.i[t+12>>2],i.i[r>>2]=i.i[t+8>>2],i.i[r+4>>2]=n,c=t+16|0}function te(r){var n=0;return n=c-16|
0,c=n,oe(n+8|0,r),c=n+16|0,i.i[n+8>>2]&i.I[n+12>>2]>65536}function jf(r){r=r|0;i:switch(i.B[r+40]){case 0:di(i.i[r>>2]),d(i.i[r+8>>2]),d(i.i[r+16>>2]);return;case 3:q2(i.i[r+36>>2]),d(i.i[r+28>>2]),di(
i.i[r+20>>2]);break;default:break i}}function Sf(r,n){r=r|0,n=n|0;var t=0,e=0;t=c-16|0,c=t,i.i[t+12>>2]=n,e=Fo(t+12|0),d(n),i.i[r+4>>2]=0,i.i[r+8>>2]=0,i.i[r>>2]=e,c=t+16|0}function R8(r){var n=0,t=0;
n=c-16|0,c=n,Si(n+8|0,o3()|0),t=i.i[n+12>>2],i.i[r>>2]=i.i[n+8>>2],i.i[r+4>>2]=t,c=n+16|0}function q4(r,n){var t=0,e=0;t=i.i[n>>2],e=i.i[t>>2]+1|0,i.i[t>>2]=e,e?(i.i[r>>2]=t,i.b[r+12]=i.B[n+12],t=i.i[n+
4>>2],n=i.i[n+8>>2],i.i[r+4>>2]=t,i.i[r+8>>2]=n):p()}function U8(r,n){var t=0;t=c-16|0,c=t,Lt(t+8|0,n),n=i.i[t+12>>2],i.i[r>>2]=i.i[t+8>>2],i.i[r+4>>2]=n,c=t+16|0}function Ef(r){var n=0,t=0,e=0;if(n=i.
i[r+16>>2],t=i.i[r+12>>2],t)i:{if(e=i.i[n>>2],e&&R[e|0](t),!i.i[n+4>>2])break i;hi(t,i.i[n+8>>2])}if((r|0)!=-1)i:{if(n=i.i[r+4>>2]-1|0,i.i[r+4>>2]=n,n)break i;hi(r,4)}}function P4(r){m(i.i[r>>2],i.i[r+
4>>2]),m(i.i[r+12>>2],i.i[r+16>>2]),m(i.i[r+24>>2],i.i[r+28>>2]),m(i.i[r+36>>2],i.i[r+40>>2]),J4(i.i[r+52>>2])}function ei(r,n,t,e){var a=0;a=1,n=Xc(n|0,(q=P(t,e)>>2,i.i[q]))|0,an(n)&&(d(n),a=0),i.i[r+
4>>2]=n,i.i[r>>2]=a}function q8(r){for(var n=0,t=0;;){if((n|0)!=24){t=r+n|0,m(i.i[t>>2],i.i[t+4>>2]),n=n+12|0;continue}break}}function ae(r,n){var t=0;t=i.i[n>>2],t>>>0>=2147483647?p():(i.i[n>>2]=t+1,
i.i[r+4>>2]=n,i.i[r>>2]=n+4)}function P8(r){var n=0;return r>=4294967295?n=2147483647:(n=r<4294967295&r>=0?~~r>>>0:0,n=(+(n>>>0)<r)+n|0,n=n>>>0>=2147483647?2147483647:n),n}function N8(r,n,t){var e=0;e=
c-16|0,c=e,q4(e,n),i.b[r+12]=t,i.i[r>>2]=i.i[e>>2],n=i.i[e+8>>2],i.i[r+4>>2]=i.i[e+4>>2],i.i[r+8>>2]=n,c=e+16|0}function L8(r,n,t,e,a,o){r=r|0,n=n|0,t=t|0,e=e|0,a=a|0,o=o|0,p()}function Rf(r,n){r=r|0,
n=n|0;var t=0;if(r)i:{if(t=i.i[n>>2],t&&R[t|0](r),t=i.i[n+4>>2],!t)break i;ve(r,i.i[n+8>>2],t)}}function N4(r,n){var t=0,e=0;e=1,t=Pa(i.i[n>>2])|0,me(t)||(d(t),e=0),i.i[r+4>>2]=t,i.i[r>>2]=e,i.i[r+8>>
2]=n}function D8(r){var n=0,t=0;t=fi(i.i[22169],i.i[22170],r);i:{if(t&&(n=0,i.i[t+248>>2]))break i;s4(r),n=1}return n}function M8(r,n,t,e,a){var o=0;!t&(n|0)==2?n=0:(o=T8(n,e,a),n=1),i.i[r+4>>2]=o,i.i[r>>
2]=n}function F8(r,n){i.i[n>>2]==-2147483648?(n=h4(n+4|0),i.i[r>>2]=-2147483648,i.i[r+4>>2]=n):C(r,n,76)}function Uf(r,n){r=r|0,n=n|0;var t=0,e=0;t=n-8|0,e=i.i[t>>2],i.i[t>>2]=e+1,(e|0)<0?p():(i.i[r+4>>
2]=n,i.i[r>>2]=84864)}function qf(r,n,t,e,a){r=r|0,n=n|0,t=t|0,e=e|0,a=a|0,r?R[i.i[n+16>>2]](r,t,e,a):(d(a),d(e),d(t),Y(88324,50),p())}function L4(r,n,t){var e=0;e=c-16|0,c=e,Ec(e+8|0,n|0,t|0),m0(r,i.
i[e+8>>2],i.i[e+12>>2]),c=e+16|0}function H8(r,n){var t=0;i.i[n>>2]!=-2147483648?(d(i.i[n+12>>2]),i.i[r+8>>2]=i.i[n+8>>2],t=i.i[n>>2],n=i.i[n+4>>2],i.i[r>>2]=t,i.i[r+4>>2]=n):i.i[r>>2]=-2147483648}function oe(r,n){
var t=0;n=ya(n),n?(n=Na(i.i[n>>2])|0,t=1):t=0,i.i[r+4>>2]=n,i.i[r>>2]=t}function fe(r,n,t){var e=0;e=c-16|0,c=e,Sc(e+8|0,n|0,t|0),m0(r,i.i[e+8>>2],i.i[e+12>>2]),c=e+16|0}function Pf(r){r=r|0,ja(r,7)}function Nf(r){
r=r|0,ja(r,6)}function si(r,n){var t=0;t=c-16|0,c=t,I3(t+8|0,n|0),m0(r,i.i[t+8>>2],i.i[t+12>>2]),c=t+16|0}function z8(r,n){var t=0;i.i[n>>2]==-2147483648?(i.i[r+8>>2]=i.i[n+12>>2],t=i.i[n+4>>2],n=i.i[n+
8>>2],i.i[r>>2]=t,i.i[r+4>>2]=n):(i.i[r>>2]=-2147483648,Z8(n))}function D4(r,n){var t=0;t=c-16|0,c=t,Kc(t+8|0,n|0),ie(r,i.i[t+8>>2],i.i[t+12>>2]),c=t+16|0}function W8(r,n,t){(n|0)==-2147483648?n=0:(t=
F(t),n=1),i.i[r+4>>2]=t,i.i[r>>2]=n}function O2(r,n,t){var e=0;e=1,(n|0)!=1?e=0:n=F(t),i.i[r+4>>2]=n,i.i[r>>2]=e}function G8(r,n){var t=0;t=c-16|0,c=t,vc(t+8|0,n|0),ie(r,i.i[t+8>>2],i.i[t+12>>2]),c=t+
16|0}function V8(r,n){var t=0;t=i.i[n>>2],t&&R[t|0](r),t=i.i[n+4>>2],t&&ve(r,i.i[n+8>>2],t)}function J8(r,n,t){n?(i.i[r+8>>2]=i.i[t+8>>2],n=i.i[t+4>>2],i.i[r>>2]=i.i[t>>2],i.i[r+4>>2]=n):(i.i[r>>2]=-2147483648,
m(i.i[t>>2],i.i[t+4>>2]))}function Lf(r){r=r|0;i:{e:{n:switch(i.B[r+24]){case 0:d(i.i[r+4>>2]);break e;case 3:break n;default:break i}q2(i.i[r+20>>2])}di(i.i[r>>2]),d(i.i[r+12>>2])}}function Df(r,n,t,e,a){
r=r|0,n=n|0,t=t|0,e=e|0,a=a|0,r?R[i.i[n+16>>2]](r,t,e,a):(d(a),d(t),Y(88324,50),p())}function j2(r,n,t,e,a){r=r|0,n=n|0,t=t|0,e=e|0,a=a|0,p()}function Mf(r,n){r=r|0,n=n|0;var t=0,e=0;t=n-8|0,e=i.i[t>>
2]+1|0,i.i[t>>2]=e,e?(i.i[r+4>>2]=n,i.i[r>>2]=88376):p()}function _i(r,n,t,e,a){n=U2(e,a,n,t),i.i[r+4>>2]=a-t,i.i[r>>2]=n?t+e|0:0}function p0(r,n){i.i[n>>2]?p():(i.i[n>>2]=-1,i.i[r+4>>2]=n,i.i[r>>2]=n+
4)}function i2(r){var n=0,t=0;return n=yi(4,28),i.i[n>>2]=1,i.i[n+4>>2]=1,t=i.i[r+4>>2],i.i[n+8>>2]=0|i.i[r>>2],i.i[n+12>>2]=t,t=i.i[r+12>>2],i.i[n+16>>2]=i.i[r+8>>2],i.i[n+20>>2]=t,i.i[n+24>>2]=i.i[r+
16>>2],n}function se(r,n,t,e){return!r|!t?r=!(r|t):r=N(r,n,t,e),r}function M4(r,n,t,e){r=r|0,n=n|0,t=t|0,e=e|0,p()}function Ff(r,n,t,e){r=r|0,n=n|0,t=t|0,e=e|0,r?R[i.i[n+16>>2]](r,t,e):(d(e),d(t),Y(88324,
50),p())}function F4(r,n){var t=0;q4(r+24|0,n+24|0),b8(r,n),i.b[r+40]=i.B[n+40],t=i.i[n+16>>2],n=i.i[n+20>>2],i.i[r+16>>2]=t,i.i[r+20>>2]=n}function H4(r,n,t,e,a){a?e=Z(e|0,a|0)|0:e=1024,Wi(r,n,t,e),d(
e)}function X8(r,n){var t=0,e=0;t=r,e=T(o2(i.i[r>>2]^T(o2(T(n,-862048943),15),461845907),13),5)-430675100|0,i.i[t>>2]=e}function Q8(r,n,t,e){(n|0)!=(e|0)&&(r=c-32|0,c=r,i.i[r+8>>2]=e,i.i[r+12>>2]=n,i.
i[r+24>>2]=r+12,i.i[r+28>>2]=17,i.i[r+16>>2]=r+8,i.i[r+20>>2]=17,p()),n&&C(r,t,n)}function Hf(r){r=r|0;var n=0;r=r-8|0,n=i.i[r>>2],i.i[r>>2]=n+1,(n|0)<0?p():xa(r)}function zf(r,n,t,e,a,o){r=r|0,n=n|0,
t=t|0,e=e|0,a=a|0,o=o|0,p()}function Wf(r,n,t,e,a){r=r|0,n=n|0,t=+t,e=e|0,a=a|0,p()}function Gf(r,n,t,e,a){r=r|0,n=n|0,t=+t,e=e|0,a=a|0,p()}function Vf(r,n,t,e,a){r=r|0,n=n|0,t=He(t),e=e|0,a=a|0,p()}function z4(r,n,t,e,a){
r=r|0,n=n|0,t=t|0,e=e|0,a=a|0,r?R[i.i[n+16>>2]](r,t,e,a):(d(a),Y(88324,50),p())}function Jf(r,n,t,e,a){r=r|0,n=n|0,t=He(t),e=e|0,a=a|0,p()}function W4(r,n,t,e,a){n=S2(e,a,n,t),i.i[r+4>>2]=a-t,i.i[r>>2]=
n?e:0}function S2(r,n,t,e){return n>>>0>=e>>>0?r=_4(t,(n-e|0)+r|0,e):r=0,r}function K8(r){var n=0;n=i.i[r+64>>2],i.i[r+64>>2]=0,(n|0)==1&&(r=i.i[r+68>>2],sc(r|0),d(r))}function v0(r){var n=0,t=0;n=i.i[23276],
t=i.i[23277],i.i[23276]=0,i.i[23277]=0,i.i[r+4>>2]=t,i.i[r>>2]=(n|0)==1}function Xf(r,n,t,e){r=r|0,n=n|0,t=t|0,e=e|0,r?R[i.i[n+16>>2]](r,t,e):(d(t),Y(88324,50),p())}function E2(r,n){var t=0;t=i.i[r+8>>
2],i.i[r>>2]-t>>>0<n>>>0&&Sr(r,t,n,1,1)}function Y8(r,n,t){return i.i[r+8>>2]==(t|0)?r=C2(i.i[r+4>>2],n,t):r=1,!r}function R2(r,n){var t=0;t=i.i[r+8>>2],i.i[r>>2]-t>>>0<n>>>0&&Sr(r,t,n,4,12)}function ce(r,n){
var t=0;t=c-96|0,c=t,t0(t,88648,n),G0(r,t),c=t+96|0}function Z8(r){r=(i.i[r>>2]==-2147483648?4:0)+r|0,m(i.i[r>>2],i.i[r+4>>2])}function $8(r,n){var t=0;t=i.i[r+8>>2],i.i[r>>2]-t>>>0<n>>>0&&u2(r,t,n,4,
4)}function ue(r){var n=0;n=i.i[r>>2],(n|0)==1|n>>>0>3||m(i.i[r+4>>2],i.i[r+8>>2])}function _8(r,n,t){return r=r|0,n=n|0,t=t|0,r?r=R[i.i[n+16>>2]](r,t)|0:(d(t),Y(88324,50),p()),r|0}function ia(r,n,t,e){
return(n|0)==(e|0)?r=(C2(r,t,n)|0)!=0:r=1,r}function Ii(r){m(i.i[r>>2],i.i[r+4>>2]),m(i.i[r+12>>2],i.i[r+16>>2]),m(i.i[r+24>>2],i.i[r+28>>2])}function e2(r){m(i.i[r>>2],i.i[r+4>>2]),m(i.i[r+12>>2],i.i[r+
16>>2]),G(i.i[r+24>>2],i.i[r+28>>2])}function ea(r){return i.B[r+38]==1?r=F0(i.i[r+16>>2],i.i[r+20>>2]):r=0,r}function be(r,n){var t=0,e=0,a=0;e=r,a=Z(i.i[n+4>>2],i.i[n+8>>2])|0,i.i[e+12>>2]=a,t=i.i[n+
4>>2],i.i[r>>2]=i.i[n>>2],i.i[r+4>>2]=t,i.i[r+8>>2]=i.i[n+8>>2]}function N(r,n,t,e){return(n|0)==(e|0)?r=C2(r,t,n):r=1,!r}function U2(r,n,t,e){return n>>>0>=e>>>0?r=C2(t,r,e):r=1,!r}function _(r){var n=0,
t=0;return n=Hc(r|0)|0,t=n<<3,r=t&31,n>>>0>=7?7:(t&63)>>>0>=32?329220>>>r|0:((1<<r)-1&329220)<<32-r|50462976>>>r}function g0(r,n){n=gc(n|0)|0,n?(Y0(r,n),d(n)):i.i[r>>2]=-2147483648}function n2(r){m(i.
i[r>>2],i.i[r+4>>2]),li(r+12|0),G(i.i[r+24>>2],i.i[r+28>>2])}function G4(r,n){i.i[r+4>>2]=i.i[n+8>>2],i.i[r>>2]=i.i[n>>2]!=-2147483648?i.i[n+4>>2]:0}function na(r,n,t,e){return n>>>0>=e>>>0?r=l4(r,e,t,
e):r=0,r}function ra(r){var n=0;i:if(n=i.i[r>>2],i.i[r>>2]=n-1,(n|0)==1){if((r|0)==-1||(n=i.i[r+4>>2],i.i[r+4>>2]=n-1,(n|0)!=1))break i;hi(r,4)}}function ta(r,n,t){t&&(n=y2(n,t)),i.i[r+4>>2]=t,i.i[r>>
2]=n}function Ci(r,n,t,e){return(n|0)==(e|0)?r=_4(r,t,n):r=0,r}function aa(r){return(_(r)&255)!=6&&(d(r),r=1024),r}function V4(r){var n=0,t=0,e=0,a=0;n=+Q2(),t=+Qn(),e=r,a=+Kn(),i.d[e+16>>3]=a,i.d[r+8>>
3]=t,i.d[r>>3]=n}function r2(r,n){var t=0;i:if(t=i.i[r>>2]-1|0,i.i[r>>2]=t,!t){if((r|0)==-1||(t=i.i[r+4>>2]-1|0,i.i[r+4>>2]=t,t))break i;ve(r,4,n+11&-4)}}function le(r,n){n=(n&255)<<2,i.i[r+4>>2]=i.i[n+
87456>>2],i.i[r>>2]=i.i[n+87500>>2]}function m0(r,n,t){n?ie(r,n,t):i.i[r>>2]=-2147483648}function q2(r){var n=0;n=i.i[r>>2]-1|0,i.i[r>>2]=n,n||lf(r)}function J4(r){var n=0;n=i.i[r>>2]-1|0,i.i[r>>2]=n,
n||kf(r)}function B0(r){var n=0;n=i.i[r>>2]-1|0,i.i[r>>2]=n,n||uf(r)}function oa(r,n,t){(n|0)==1?y4(r,t):i.i[r>>2]=-2147483648}function di(r){var n=0;n=i.i[r>>2]-1|0,i.i[r>>2]=n,n||Qo(r)}function t2(r){
var n=0,t=0;return n=i.i[r+4>>2],t=Z(n|0,i.i[r+8>>2])|0,m(i.i[r>>2],n),t}function ni(r,n,t,e){n=P(n,t),ri(i.i[r>>2],i.i[n>>2],e|0),d(e)}function P2(r){var n=0;i:if(n=i.i[r>>2]-1|0,i.i[r>>2]=n,!n){if(A2(
r+8|0),(r|0)==-1||(n=i.i[r+4>>2]-1|0,i.i[r+4>>2]=n,n))break i;hi(r,4)}}function Qf(r,n){return r=r|0,n=n|0,r=i.i[r>>2],R[i.i[i.i[n+4>>2]+12>>2]](i.i[n>>2],i.i[r>>2],i.i[r+4>>2])|0}function Kf(r,n){return r=
r|0,n=n|0,r=i.i[r>>2],R[i.i[i.i[n+4>>2]+12>>2]](i.i[n>>2],i.i[r+4>>2],i.i[r+8>>2])|0}function X4(r){var n=0;n=i.i[r>>2]-1|0,i.i[r>>2]=n,n||Go(r)}function fa(r){return(ki(i.i[22163],i.i[22164],r)|0)!=0}
function sa(r){var n=0;n=i.i[r>>2]-1|0,i.i[r>>2]=n,n||Ef(r)}function Li(r,n){var t=0;t=Ta(n),i.i[r+4>>2]=n,i.i[r>>2]=t^1}function Q4(r){i.i[r>>2]&&(Ca(i.i[r+4>>2]),Ca(i.i[r+8>>2]))}function Si(r,n){var t=0;
t=an(n),i.i[r+4>>2]=n,i.i[r>>2]=t^1}function F(r){return(r&-4)!=1024&&(r=R3(r|0)|0),r}function ca(r){i.I[r>>2]>=3&&m(i.i[r+4>>2],i.i[r+8>>2])}function l2(){i.i[22144]?p():i.i[22144]=-1}function ke(){i.
i[22137]?p():i.i[22137]=-1}function Yf(r,n){r=r|0,n=n|0,ye(r,n,3)}function de(r){i.B[r+40]==2?y0(r):pi(r)}function Zf(r,n){r=r|0,n=n|0,ye(r,n,2)}function $f(r,n){r=r|0,n=n|0,ye(r,n,1)}function _f(r,n){
r=r|0,n=n|0,ye(r,n,0)}function he(r,n,t){var e=0;e=tn(n,t),ji(r,n,t),i.i[r+12>>2]=e}function ua(r){d(i.i[r+8>>2]),M(i.i[r>>2],i.i[r+4>>2]),d(i.i[r+12>>2])}function is(r){r=r|0,l2(),Er(r),i.i[22144]=i.
i[22144]+1,g2()}function es(r,n){r=r|0,n=n|0;var t=0;t=No(n),d(n),i.i[r+4>>2]=0,i.i[r+8>>2]=0,i.i[r>>2]=t}function a2(r,n){return r!=r||r<n?n:r}function ba(r,n){return n!=n||r<n?r:n}function la(r,n,t){
n=y2(n,t),i.i[r+4>>2]=t,i.i[r>>2]=n}function N2(r,n,t,e){t=P(t,e),L4(r,i.i[n>>2],i.i[t>>2])}function Di(r){(r|0)!=1&&(Y(85575,49),p())}function L2(r){return r=Ws(r|0)|0,(r|0)==16777215?2:(r|0)!=0}function ka(r,n){
return r&1?r=F(n):r=da(n),r}function ns(r,n){return r=r|0,n=n|0,R[i.i[i.i[n+4>>2]+12>>2]](i.i[n>>2],i.i[r>>2],i.i[r+4>>2])|0}function y0(r){d(i.i[r>>2]),d(i.i[r+4>>2]),d(i.i[r+8>>2])}function we(r){G(
i.i[r+56>>2],i.i[r+60>>2]),Z4(r+16|0)}function da(r){return on(r)?r=pc(r|0)|0:r=F(r),r}function I0(r,n,t){var e=0,a=0;e=r,a=Z(n|0,t|0)|0,i.i[e+4>>2]=a,i.i[r>>2]=0}function K(r){d(i.i[r+12>>2]),m(i.i[r>>
2],i.i[r+4>>2])}function D2(r){i.i[r>>2]!=-2147483648&&K(r)}function K4(r){i.i[r>>2]!=-2147483648&&li(r)}function G(r,n){(r|0)!=-2147483648&&m(r,n)}function pi(r){X4(i.i[r+24>>2]),r2(i.i[r>>2],i.i[r+4>>
2])}function k2(r){i.B[r+52]!=2&&pi(r)}function Y4(r,n){var t=0,e=0;t=r,e=H2(+(n>>>0))|0,i.i[t+4>>2]=e,i.i[r>>2]=0}function Z4(r){i.i[r>>2]!=-2147483648&&Ii(r)}function pe(r){i.i[r>>2]!=4|i.i[r+4>>2]&&
ha(r)}function ha(r){i.i[r>>2]!=3|i.i[r+4>>2]&&we(r)}function $4(r){r=r|0,r=i.i[r>>2],r&&q2(r)}function rs(r){r=r|0,i.i[23276]=1,i.i[23277]=r}function ve(r,n,t){t&&hi(r,n)}function d(r){r>>>0>=1028&&Ga(
r|0)}function wa(r,n){(r|0)!=2&&d(n)}function pa(r){d(i.i[r+16>>2]),y0(r+24|0)}function va(r,n){r&&V8(r,n)}function ga(r,n,t,e){return Ci(r,n,t,e)^1}function ts(r){r=r|0,r=r-8|0,zt(r),sa(r)}function as(r,n,t){
r=r|0,n=n|0,t=t|0,n&&hi(r,t)}function d2(r,n,t){i.i[r+4>>2]=t,i.i[r>>2]=n}function ma(r,n,t){$i(r,n,t-n|0)}function ge(r){return(_(r)&255)!=0}function M(r,n){r&&d(n)}function Ba(r){r&&di(r)}function me(r){
return(_(r)&253)==4}function ya(r){return Ta(i.i[r>>2])?r:0}function os(r,n,t,e,a,o){r=r|0,n=n|0,t=t|0,e=e|0,a=a|0,o=o|0,H4(r,t,e,a,o)}function _4(r,n,t){return!C2(r,n,t)}function V(r,n,t){return r=r|
0,n=n|0,t=t|0,$i(r,n,t),0}function en(r,n,t){Wi(r,n,t,1024)}function m(r,n){Bi(r,n,1,1)}function nn(r,n){Bi(r,n,4,32)}function M2(r,n){Bi(r,n,4,4)}function rn(r,n){Bi(r,n,4,12)}function tn(r,n){return F(
(q=P(r,n)>>2,i.i[q]))}function Ia(r,n,t){W0(r,n,t,70284)}function Aa(r,n){r||d(n)}function fs(r,n,t){return r=r|0,n=n|0,t=t|0,z(r,84564,n,t)|0}function ss(r){r=r|0,m(i.i[r>>2],i.i[r+4>>2])}function xa(r){
Qe(i.i[r+8>>2]),ra(r)}function cs(r){return r=r|0,c=c+r|0,c|0}function us(r,n){return r=r|0,n=n|0,f0(r,n),0}function Ta(r){return(Xs(r|0)|0)!=0}function an(r){return(Qs(r|0)|0)!=0}function Y(r,n){$s(r|
0,n|0),p()}function on(r){return(Js(r|0)|0)!=0}function fn(r){return(Lc(r|0)|0)!=0}function bs(r,n,t,e,a,o){r=r|0,n=n|0,t=t|0,e=e|0,a=a|0,o=o|0,en(r,t,e)}function Ca(r){_s(r|0),d(r)}function ls(r){r=r|
0,ra(r-8|0)}function ks(r){r=r|0,xa(r-8|0)}function ds(r){r=r|0,zt(r-8|0)}function hs(r){r=r|0,sa(r-8|0)}function Be(r){return!(Gs(r|0)|0)}function F2(r){return H2(+(r>>>0))|0}function ws(){p()}function Oa(r,n){
var t=0;t=c-16|0,c=t,Ui(t+8|0,r,i.i[r>>2],1,4,n),i.i[t+8>>2]!=-2147483647?p():c=t+16|0}function Mi(r,n,t,e,a){var o=0;o=c-16|0,c=o,i.i[o+12>>2]=e,i.i[o>>2]=0,i.i[o+8>>2]=t,n=rr(n,a,o),ua(o),i.i[r+4>>2]=
0,i.i[r+8>>2]=0,i.i[r>>2]=n,c=o+16|0}function ja(r,n){var t=0;t=c-16|0,c=t,i.i[t>>2]=n,n=h4(t),i.i[r+4>>2]=1,i.i[r>>2]=n,c=t+16|0}function Sa(r,n,t,e){var a=0;a=i.i[n>>2],i.i[n>>2]=0,a?(zo(a+8|0,e,t),
q2(a),i.i[r>>2]=0):(d(t),Y(68404,28),p())}function C(r,n,t){var e=0,a=0;for(e=un()<<16,e>>>0<r+t>>>0|e>>>0<n+t>>>0&&p(),r>>>0>n>>>0?(a=t-1|0,t=-1,e=-1):e=1;;){if((t|0)!=(a|0)){i.b[r+a|0]=i.B[n+a|0],a=
a+e|0;continue}break}}function sn(r,n){for(r+n>>>0>un()<<16>>>0&&p();;){if(n){n=n-1|0,i.b[n+r|0]=0;continue}break}}function ye(r,n,t){i.i[r>>2]=t,i.i[r+12>>2]=i.i[n+8>>2],t=i.i[n>>2],n=i.i[n+4>>2],i.i[r+
4>>2]=t,i.i[r+8>>2]=n}function Ie(r,n){var t=0,e=0,a=0;return t=n>>>16|0,e=r>>>16|0,n=n&65535,r=r&65535,a=T(n,r),n=(a>>>16|0)+T(n,e)|0,r=(n&65535)+T(r,t)|0,v2=T(t,e)+(n>>>16|0)+(r>>>16)|0,a&65535|r<<16}
function cn(r){return r?31-K2(r-1^r)|0:32}function o2(r,n){var t=0,e=0;return t=n&31,e=(-1>>>t&r)<<t,t=r,r=0-n&31,e|(t&-1<<r)>>>r}function A0(r,n){var t=0,e=0;return t=n&31,e=(-1<<t&r)>>>t|0,t=r,r=0-n&
31,e|(t&-1>>>r)<<r}var R=[null,mn,Z,Bt,Qf,Kf,ns,Vo,$o,Ki,Ki,Ki,H2,Ki,Ki,os,Yf,Ki,bs,Ht,j2,j2,nf,M4,L8,Wf,j2,Vf,_8,M4,Zo,_o,L8,j2,M4,Yo,bf,cf,ff,Jf,zf,v4,Xf,z4,v4,z4,af,qf,of,v4,tf,sf,z4,Gf,Ff,Df,j2,j2,
_8,rf,Ko,ef,Zt,Zt,$4,Of,w8,Cf,p8,jf,Po,Lf,Mo,ss,V,us,fs,Ki,Uf,ks,Hf,ls,_f,$f,Zf,Ki,Mf,ts,ds,hs,ws];function un(){return De}function Ea(r){r=r|0;var n=un()|0,t=n+r|0;if(n<t&&t<65536&&t<=4096){if(De=t,t<<
16<=bi.byteLength)return n;var e=Math.min(Math.max(t,n+(n>>1)),4096),a=new ArrayBuffer(e<<16);new Int8Array(a).set(i.b),i.b=new Int8Array(a),i.s=new Int16Array(a),i.i=new Int32Array(a),i.B=new Uint8Array(
a),i.S=new Uint16Array(a),i.I=new Uint32Array(a),i.f=new Float32Array(a),i.d=new Float64Array(a),structuredClone(bi,{transfer:[bi]}),bi=a,L0=i.B}return n}function Ra(){return bi=new ArrayBuffer(131072),
i.b=new Int8Array(bi),i.s=new Int16Array(bi),i.i=new Int32Array(bi),i.B=new Uint8Array(bi),i.S=new Uint16Array(bi),i.I=new Uint32Array(bi),i.f=new Float32Array(bi),i.d=new Float64Array(bi),c=65536,v2=
0,L0=i.B,De=bi.byteLength>>16,ko(),{memory:Object.create(Object.prototype,{grow:{value:Ea},buffer:{get:function(){return bi}}}),authorizationOf:Xo,callApi:df,cancel:is,clientFromConfig:go,clientFromRequest:xo,
connectAppUser:hf,disconnectAppUser:wf,getAccessToken:pf,getConnection:vf,getCurrentAppUserAccessToken:gf,getCurrentAppUserConnection:mf,getWorkspaceConnection:Bf,handleTimeout:yo,invalidate:Oo,isConnected:yf,
isCurrentAppUserConnected:If,isWorkspaceConnected:Af,refuseRequest:Pf,refuseServiceRole:Nf,wasm_bindgen__convert__closures_____invoke__h2909a8534361d247:Ht,__wbindgen_malloc:xf,__wbindgen_realloc:Tf,__wbindgen_free:as,
__wbindgen_exn_store:rs,__wbindgen_destroy_closure:Rf,__wbindgen_add_to_stack_pointer:cs}}function ps(r){try{const e=A.__wbindgen_add_to_stack_pointer(-16)>>>0;A.authorizationOf(e,I(r));var n=x().getInt32(
e+0,!0),t=x().getInt32(e+4,!0);if(x().getInt32(e+8,!0))throw E(t);return E(n)}finally{A.__wbindgen_add_to_stack_pointer(16)}}function vs(r,n){try{const a=A.__wbindgen_add_to_stack_pointer(-16)>>>0;mo(
a,I(r),I(n));var t=x().getInt32(a+0,!0),e=x().getInt32(a+4,!0);if(x().getInt32(a+8,!0))throw E(e);return E(t)}finally{A.__wbindgen_add_to_stack_pointer(16)}}function gs(r,n,t,e){try{const f=A.__wbindgen_add_to_stack_pointer(
-16)>>>0;A.callApi(f,I(r),I(n),I(t),I(e));var a=x().getInt32(f+0,!0),o=x().getInt32(f+4,!0);if(x().getInt32(f+8,!0))throw E(o);return E(a)}finally{A.__wbindgen_add_to_stack_pointer(16)}}function ms(r){
A.cancel(r)}function Bs(r){try{const e=A.__wbindgen_add_to_stack_pointer(-16)>>>0;es(e,I(r));var n=x().getInt32(e+0,!0),t=x().getInt32(e+4,!0);if(x().getInt32(e+8,!0))throw E(t);return E(n)}finally{A.
__wbindgen_add_to_stack_pointer(16)}}function ys(r,n){try{const a=A.__wbindgen_add_to_stack_pointer(-16)>>>0;A.clientFromConfig(a,I(r),I(n));var t=x().getInt32(a+0,!0),e=x().getInt32(a+4,!0);if(x().getInt32(
a+8,!0))throw E(e);return E(t)}finally{A.__wbindgen_add_to_stack_pointer(16)}}function Is(r,n){try{const a=A.__wbindgen_add_to_stack_pointer(-16)>>>0;A.clientFromRequest(a,I(r),I(n));var t=x().getInt32(
a+0,!0),e=x().getInt32(a+4,!0);if(x().getInt32(a+8,!0))throw E(e);return E(t)}finally{A.__wbindgen_add_to_stack_pointer(16)}}function As(r,n,t){try{const o=A.__wbindgen_add_to_stack_pointer(-16)>>>0;A.
connectAppUser(o,I(r),I(n),I(t));var e=x().getInt32(o+0,!0),a=x().getInt32(o+4,!0);if(x().getInt32(o+8,!0))throw E(a);return E(e)}finally{A.__wbindgen_add_to_stack_pointer(16)}}function xs(r,n,t){try{
const o=A.__wbindgen_add_to_stack_pointer(-16)>>>0;A.disconnectAppUser(o,I(r),I(n),I(t));var e=x().getInt32(o+0,!0),a=x().getInt32(o+4,!0);if(x().getInt32(o+8,!0))throw E(a);return E(e)}finally{A.__wbindgen_add_to_stack_pointer(
16)}}function Ts(r,n,t){try{const o=A.__wbindgen_add_to_stack_pointer(-16)>>>0;A.getAccessToken(o,I(r),I(n),I(t));var e=x().getInt32(o+0,!0),a=x().getInt32(o+4,!0);if(x().getInt32(o+8,!0))throw E(a);return E(
e)}finally{A.__wbindgen_add_to_stack_pointer(16)}}function Cs(r,n,t){try{const o=A.__wbindgen_add_to_stack_pointer(-16)>>>0;A.getConnection(o,I(r),I(n),I(t));var e=x().getInt32(o+0,!0),a=x().getInt32(
o+4,!0);if(x().getInt32(o+8,!0))throw E(a);return E(e)}finally{A.__wbindgen_add_to_stack_pointer(16)}}function Os(r,n,t){try{const o=A.__wbindgen_add_to_stack_pointer(-16)>>>0;A.getCurrentAppUserAccessToken(
o,I(r),I(n),I(t));var e=x().getInt32(o+0,!0),a=x().getInt32(o+4,!0);if(x().getInt32(o+8,!0))throw E(a);return E(e)}finally{A.__wbindgen_add_to_stack_pointer(16)}}function js(r,n,t){try{const o=A.__wbindgen_add_to_stack_pointer(
-16)>>>0;A.getCurrentAppUserConnection(o,I(r),I(n),I(t));var e=x().getInt32(o+0,!0),a=x().getInt32(o+4,!0);if(x().getInt32(o+8,!0))throw E(a);return E(e)}finally{A.__wbindgen_add_to_stack_pointer(16)}}
function Ss(r,n,t){try{const o=A.__wbindgen_add_to_stack_pointer(-16)>>>0;A.getWorkspaceConnection(o,I(r),I(n),I(t));var e=x().getInt32(o+0,!0),a=x().getInt32(o+4,!0);if(x().getInt32(o+8,!0))throw E(a);
return E(e)}finally{A.__wbindgen_add_to_stack_pointer(16)}}function Es(r){A.handleTimeout(r)}function Rs(r){try{const e=A.__wbindgen_add_to_stack_pointer(-16)>>>0;Sf(e,I(r));var n=x().getInt32(e+0,!0),
t=x().getInt32(e+4,!0);if(x().getInt32(e+8,!0))throw E(t);return E(n)}finally{A.__wbindgen_add_to_stack_pointer(16)}}function Us(r,n){try{const e=A.__wbindgen_add_to_stack_pointer(-16)>>>0;A.invalidate(
e,I(r),I(n));var t=x().getInt32(e+0,!0);if(x().getInt32(e+4,!0))throw E(t)}finally{A.__wbindgen_add_to_stack_pointer(16)}}function qs(r,n,t){try{const o=A.__wbindgen_add_to_stack_pointer(-16)>>>0;A.isConnected(
o,I(r),I(n),I(t));var e=x().getInt32(o+0,!0),a=x().getInt32(o+4,!0);if(x().getInt32(o+8,!0))throw E(a);return E(e)}finally{A.__wbindgen_add_to_stack_pointer(16)}}function Ps(r,n,t){try{const o=A.__wbindgen_add_to_stack_pointer(
-16)>>>0;A.isCurrentAppUserConnected(o,I(r),I(n),I(t));var e=x().getInt32(o+0,!0),a=x().getInt32(o+4,!0);if(x().getInt32(o+8,!0))throw E(a);return E(e)}finally{A.__wbindgen_add_to_stack_pointer(16)}}function Ns(r,n,t){
try{const o=A.__wbindgen_add_to_stack_pointer(-16)>>>0;A.isWorkspaceConnected(o,I(r),I(n),I(t));var e=x().getInt32(o+0,!0),a=x().getInt32(o+4,!0);if(x().getInt32(o+8,!0))throw E(a);return E(e)}finally{
A.__wbindgen_add_to_stack_pointer(16)}}function Ls(){try{const n=A.__wbindgen_add_to_stack_pointer(-16)>>>0;A.refuseRequest(n);var r=x().getInt32(n+0,!0);if(x().getInt32(n+4,!0))throw E(r)}finally{A.__wbindgen_add_to_stack_pointer(
16)}}function Ds(){try{const n=A.__wbindgen_add_to_stack_pointer(-16)>>>0;A.refuseServiceRole(n);var r=x().getInt32(n+0,!0);if(x().getInt32(n+4,!0))throw E(r)}finally{A.__wbindgen_add_to_stack_pointer(
16)}}function Ms(r){try{const e=A.__wbindgen_add_to_stack_pointer(-16)>>>0;po(e,I(r));var n=x().getInt32(e+0,!0),t=x().getInt32(e+4,!0);if(x().getInt32(e+8,!0))throw E(t);return n>>>0}finally{A.__wbindgen_add_to_stack_pointer(
16)}}function Fs(r,n){return I(Error(h2(r,n)))}function Hs(r){return Number(g(r))}function zs(r,n){const t=vi(String(g(n)),A.__wbindgen_malloc,A.__wbindgen_realloc),e=ii;x().setInt32((r>>>0)+4,e,!0),x().
setInt32((r>>>0)+0,t,!0)}function Ws(r){const n=g(r),t=typeof n=="boolean"?n:void 0;return J(t)?16777215:t?1:0}function Gs(r){return!g(r)}function Vs(r){return typeof g(r)=="function"}function Js(r){const n=g(
r);return typeof n=="object"&&n!==null}function Xs(r){return typeof g(r)=="string"}function Qs(r){return g(r)===void 0}function Ks(r,n){return g(r)===g(n)}function Ys(r,n){const t=g(n),e=typeof t=="nu\
mber"?t:void 0;x().setFloat64((r>>>0)+8,J(e)?0:e,!0),x().setInt32((r>>>0)+0,!J(e),!0)}function Zs(r,n){const t=g(n),e=typeof t=="string"?t:void 0;var a=J(e)?0:vi(e,A.__wbindgen_malloc,A.__wbindgen_realloc),
o=ii;x().setInt32((r>>>0)+4,o,!0),x().setInt32((r>>>0)+0,a,!0)}function $s(r,n){throw new Error(h2(r,n))}function _s(r){g(r)._wbg_cb_unref()}function ic(r){g(r).abort()}function ec(r,n){g(r).abort(g(n))}
function nc(r){return I(oo(g(r)))}function Ua(r){const n=g(r).appId;return I(n)}function rc(r){const n=g(r).appUrl;return J(n)?0:I(n)}function bn(r,n){return I(Object.assign(E(r),g(n)))}function tc(r){
return g(r).attempts}function ac(){const r=_6();return J(r)?0:I(r)}function oc(r,n){const t=g(n).baseUrl;var e=J(t)?0:vi(t,A.__wbindgen_malloc,A.__wbindgen_realloc),a=ii;x().setInt32((r>>>0)+4,a,!0),x().
setInt32((r>>>0)+0,e,!0)}function x0(r){const n=g(r).bound;return I(n)}function fc(r,n){const t=g(n).callDefaults,e=D3(t,A.__wbindgen_malloc),a=ii;x().setInt32((r>>>0)+4,a,!0),x().setInt32((r>>>0)+0,e,
!0)}function sc(r){g(r).cancel()}function cc(r,n){return g(r).charCodeAt(n>>>0)}function uc(r,n,t,e){return I(h6(g(r),g(n),g(t),g(e)))}function Ae(r){const n=g(r).config;return I(n)}function bc(r,n){return I(
ao(g(r),g(n)))}function lc(r,n,t,e){return I(V6(E(r),E(n),E(t),E(e)))}function kc(r,n,t,e,a){return I(J6(g(r),g(n),E(t),E(e),E(a)))}function dc(r,n,t,e,a){return I(X6(N3(r,n),E(t),E(e),E(a)))}function ln(r){
const n=g(r).credentials;return I(n)}function hc(r){return g(r).deadline}function wc(r){return g(r).deadline}function pc(r){return I(B6(g(r)))}function vc(r,n){const t=vi(Dn(g(n)),A.__wbindgen_malloc,
A.__wbindgen_realloc),e=ii;x().setInt32((r>>>0)+4,e,!0),x().setInt32((r>>>0)+0,t,!0)}function gc(r){const n=p6(g(r));return J(n)?0:I(n)}function qa(r){return Z6(g(r))}function mc(r){const n=g(r).fetch;
return J(n)?0:I(n)}function Bc(r){g(r).finish()}function yc(r){return I(Nn(g(r)))}function Ic(){return C0(function(r){return I(Nn(g(r)))},arguments)}function Ac(){return C0(function(r,n){const t=g(r).
get(g(n));return J(t)?0:I(t)},arguments)}function xc(r,n){const t=g(r)[g(n)];return J(t)?0:I(t)}function Tc(r,n){const t=g(r)[n>>>0];return I(t)}function Cc(r){return g(r).happened}function Oc(r){return g(
r).hasQuery}function jc(r){return g(r).hasUserinfo}function Sc(r,n,t){const e=g(n).header(g(t));var a=J(e)?0:vi(e,A.__wbindgen_malloc,A.__wbindgen_realloc),o=ii;x().setInt32((r>>>0)+4,o,!0),x().setInt32(
(r>>>0)+0,a,!0)}function Ec(r,n,t){const e=g(n).header(g(t));var a=J(e)?0:vi(e,A.__wbindgen_malloc,A.__wbindgen_realloc),o=ii;x().setInt32((r>>>0)+4,o,!0),x().setInt32((r>>>0)+0,a,!0)}function kn(r){const n=g(
r).headers;return I(n)}function Rc(){return I(K6())}function Uc(r,n){const t=g(n).hostname,e=vi(t,A.__wbindgen_malloc,A.__wbindgen_realloc),a=ii;x().setInt32((r>>>0)+4,a,!0),x().setInt32((r>>>0)+0,e,!0)}
function qc(r,n){const t=g(n).href,e=vi(t,A.__wbindgen_malloc,A.__wbindgen_realloc),a=ii;x().setInt32((r>>>0)+4,a,!0),x().setInt32((r>>>0)+0,e,!0)}function Pc(r){const n=g(r).input;return I(n)}function Nc(r){
return b6(g(r))}function Lc(r){return w6(g(r))}function Dc(r){return g(r).isSameToken}function Mc(r){return g(r).isTruncated}function Fc(r){return g(r).isUnreadable}function Hc(r){return l6(g(r))}function Pa(r){
const n=g(r).json;return I(n)}function zc(r){return g(r).length}function Na(r){return g(r).length}function Wc(){return C0(function(r,n,t){g(r).listen(g(n),t>>>0)},arguments)}function Gc(r){return g(r).
maxDelay}function Vc(r){return g(r).maxResponseBytes}function Jc(r){return g(r).maxRetries}function Xc(r,n){return I(Ln(g(r),g(n)))}function Qc(r,n){const t=Ln(g(r),g(n));return J(t)?0:I(t)}function Kc(r,n){
const t=g(n).name,e=vi(t,A.__wbindgen_malloc,A.__wbindgen_realloc),a=ii;x().setInt32((r>>>0)+4,a,!0),x().setInt32((r>>>0)+0,e,!0)}function dn(){return I(new Array)}function Yc(){return I(new F6)}function Ei(){
return I(Object.create(null))}function Zc(r,n){return I(new fo(r>>>0,n>>>0))}function La(){return I(Object.create(null))}function $c(){return I(new eo)}function _c(r,n,t,e,a,o,f,s,u){io(g(r),g(n),g(t),
h2(e,a),o>>>0,f,s,g(u))}function i3(r,n){g(r).observe(g(n))}function e3(r){const n=g(r).onAttempt;return J(n)?0:I(n)}function n3(r){const n=g(r).onBehalfOf;return J(n)?0:I(n)}function r3(r){const n=g(
r).options;return J(n)?0:I(n)}function t3(r,n){const t=g(n).origin,e=vi(t,A.__wbindgen_malloc,A.__wbindgen_realloc),a=ii;x().setInt32((r>>>0)+4,a,!0),x().setInt32((r>>>0)+0,e,!0)}function Da(r){const n=g(
r).origins;return I(n)}function a3(r){return g(r).outcome}function o3(){const r=$6();return J(r)?0:I(r)}function Ma(r,n){return G6(h2(r,n))}function f3(r,n,t){const e=co(h2(r,n),g(t));return J(e)?0:I(
e)}function s3(){return C0(function(r){return I(JSON.parse(g(r)))},arguments)}function hn(r){return g(r).progress}function c3(r){const n=g(r).promise;return I(n)}function u3(r,n){const t=g(n).protocol,
e=vi(t,A.__wbindgen_malloc,A.__wbindgen_realloc),a=ii;x().setInt32((r>>>0)+4,a,!0),x().setInt32((r>>>0)+0,e,!0)}function T0(r,n){return g(r).push(g(n))}function b3(r,n){return I(g(r).readText(n>>>0))}
function l3(r){const n=g(r).refusal;return I(n)}function wn(r,n){g(r).reject(g(n))}function Fa(r){return g(r).requestBits}function k3(r,n){g(r).resolve(g(n))}function d3(r){return I(g(r).secrets())}function Ha(r){
return g(r).section}function h3(r,n,t,e,a,o,f){return I(g(r).send(g(n),g(t),g(e),g(a),E(o),f>>>0))}function w3(r){const n=g(r).service;return J(n)?0:I(n)}function Fi(r,n,t){return I(g(r).set(g(n),g(t)))}
function ri(r,n,t){g(r)[g(n)]=g(t)}function za(r,n){g(r).amount=n>>>0}function p3(r,n){g(r).asGet=n!==0}function Hi(r,n,t){g(r)[E(n)]=E(t)}function v3(r,n,t){g(r).method=h2(n,t)}function g3(r,n){g(r).
progress=n>>>0}function m3(r,n){g(r).redirect=q3[n]}function B3(r,n){g(r).required=g(n)}function pn(r,n){g(r).url=g(n)}function y3(r,n){return g(r).setsHeader(g(n))}function I3(r,n){const t=d6(g(n));var e=J(
t)?0:vi(t,A.__wbindgen_malloc,A.__wbindgen_realloc),a=ii;x().setInt32((r>>>0)+4,a,!0),x().setInt32((r>>>0)+0,e,!0)}function A3(r,n,t){return I(g(r).slice(n>>>0,t>>>0))}function x3(r,n){const t=M3(g(n).
slice(),A.__wbindgen_malloc),e=ii;x().setInt32((r>>>0)+4,e,!0),x().setInt32((r>>>0)+0,t,!0)}function zi(r){return g(r).status}function Wa(r){return g(r).status}function T3(){return C0(function(r){return I(
JSON.stringify(g(r)))},arguments)}function C3(r,n){const t=vi(JSON.stringify(g(n)),A.__wbindgen_malloc,A.__wbindgen_realloc),e=ii;x().setInt32((r>>>0)+4,e,!0),x().setInt32((r>>>0)+0,t,!0)}function O3(r,n){
const t=g(n).text;var e=J(t)?0:vi(t,A.__wbindgen_malloc,A.__wbindgen_realloc),a=ii;x().setInt32((r>>>0)+4,a,!0),x().setInt32((r>>>0)+0,e,!0)}function j3(r,n,t){return I(g(r).then(g(n),g(t)))}function S3(r){
const n=g(r).thrown;return I(n)}function vn(r){const n=g(r).url;return I(n)}function E3(r){const n=g(r).user;return J(n)?0:I(n)}function gn(r){const n=g(r).value;return I(n)}function mn(r,n){return I(
L3(r,n,U3))}function H2(r){return I(r)}function Z(r,n){return I(h2(r,n))}function R3(r){return I(g(r))}function Ga(r){E(r)}function U3(r,n,t){try{const a=A.__wbindgen_add_to_stack_pointer(-16)>>>0;A.wasm_bindgen__convert__closures_____invoke__h2909a8534361d247(
a,r,n,I(t));var e=x().getInt32(a+0,!0);if(x().getInt32(a+4,!0))throw E(e)}finally{A.__wbindgen_add_to_stack_pointer(16)}}const q3=["follow","error","manual"];function I(r){W2===Ri.length&&Ri.push(Ri.length+
1);const n=W2;return W2=Ri[n],Ri[n]=r,n}const Va={register:()=>{},unregister:()=>{}};function P3(r){r<1028||(Ri[r]=W2,W2=r)}function N3(r,n){return r=r>>>0,Ja().subarray(r/4,r/4+n)}let z2=null;function x(){
return(z2===null||z2.buffer.detached===!0||z2.buffer.detached===void 0&&z2.buffer!==A.memory.buffer)&&(z2=new DataView(A.memory.buffer)),z2}function h2(r,n){return r=r>>>0,H3(Bn().subarray(r,r+n))}let xe=null;
function Ja(){return(xe===null||xe.byteLength===0)&&(xe=new Uint32Array(A.memory.buffer)),xe}let Te=null;function Bn(){return(Te===null||Te.byteLength===0)&&(Te=new Uint8Array(A.memory.buffer)),Te}function g(r){
return Ri[r]}function C0(r,n){try{return r.apply(this,n)}catch(t){A.__wbindgen_exn_store(I(t))}}let Ri=new Array(1024).fill(void 0);Ri.push(void 0,null,!0,!1);let W2=Ri.length;function J(r){return r==
null}function L3(r,n,t){const e={a:r,b:n,cnt:1},a=(...o)=>{e.cnt++;const f=e.a;e.a=0;try{return t(f,e.b,...o)}finally{e.a=f,a._wbg_cb_unref()}};return a._wbg_cb_unref=()=>{--e.cnt===0&&(A.__wbindgen_destroy_closure(
e.a,e.b),e.a=0,Va.unregister(e))},Va.register(a,e,e),a}function D3(r,n){const t=n(r.length*4,4)>>>0;return Ja().set(r,t/4),ii=r.length,t}function M3(r,n){const t=n(r.length*4,4)>>>0,e=x();for(let a=0;a<
r.length;a++)e.setUint32(t+4*a,I(r[a]),!0);return ii=r.length,t}function vi(r,n,t){let e=r.length,a=n(e,1)>>>0;const o=Bn();let f=0;for(;f<e;f++){const s=r.charCodeAt(f);if(s>127)break;o[a+f]=s}if(f!==
e){f!==0&&(r=r.slice(f)),a=t(a,e,e=f+r.length*3,1)>>>0;const s=Bn().subarray(a+f,a+e),u=z3.encodeInto(r,s);f+=u.written,a=t(a,e,f,1)>>>0}return ii=f,a}function E(r){const n=g(r);return P3(r),n}let Ce=new TextDecoder(
"utf-8",{ignoreBOM:!0});Ce.decode();const F3=2146435072;let yn=0;function H3(r){return yn+=r.length,yn>=F3&&(Ce=new TextDecoder("utf-8",{ignoreBOM:!0}),Ce.decode(),yn=r.length),Ce.decode(r)}const z3=new TextEncoder;
let ii=0,A;function Xa(r){A=r}const Qa=Ri.length;function W3(){Ri.length=Qa,W2=Qa}const G3=100,Ka=1e5,Ya="[not readable]";function Za(r){let n=Ka;const t=(e,a)=>{if(typeof e=="bigint"||typeof e=="symb\
ol")return String(e);if(typeof e!="function"){if(typeof e!="object"||e===null)return e;if(a===G3||n<=0)return"[not shown]";n--;try{const o=W(e,"toJSON");if(typeof o=="function")return t(o.call(e),a+1);
if(Array.isArray(e))return e.slice(0,Ka).map(s=>t(s,a+1));const f=Object.entries(e).map(([s,u])=>[s,t(u,a+1)]);return Object.fromEntries(f)}catch{return Ya}}};try{return t(r(),0)}catch{return Ya}}var G2=class extends Error{name="\
Base44Error";kind;retryable;attempts;constructor(r,n,t,e,a,o){super(r);const f=Oi(o??{});this.kind=f.kind??J3(n??0),this.retryable=f.retryable??!1,this.attempts=f.attempts??1;const{operation:s,integrationType:u,
connectorId:b,retryAfter:l,requestId:k,hint:h}=f,w={status:n,code:t,data:e,originalError:a,operation:s,integrationType:u,connectorId:b,retryAfter:l,requestId:k,hint:h};for(const[v,B]of Object.entries(
$a(w)))Object.defineProperty(this,v,Oi({value:B,writable:!0,enumerable:!0,configurable:!0}))}toJSON(){const r=V3.map(n=>[n,Za(()=>W(this,n))]);return $a(Object.fromEntries(r))}static[Symbol.hasInstance](r){
return Object.hasOwn(this,"prototype")&&!Object.hasOwn(this.prototype,In)?Function.prototype[Symbol.hasInstance].call(this,r):typeof r=="object"&&r!==null&&In in r}};const V3=["name","message","kind",
"status","code","data","operation","integrationType","connectorId","retryable","attempts","retryAfter","requestId","hint"],In=Symbol.for("base44-connectors.Base44Error");Object.defineProperty(G2.prototype,
In,Oi({value:!0})),Object.defineProperty(G2,"name",Oi({value:"Base44Error"}));function $a(r){const n=Object.entries(r).filter(([,t])=>t!==void 0);return Object.fromEntries(n)}function J3(r){switch(r){case 401:
return"unauthenticated";case 402:return"quota";case 403:return"forbidden";case 404:return"not_connected";case 429:return"rate_limited";case 301:case 302:case 303:case 307:case 308:return"redirect"}return r>=
500&&r<=599?"server":r===0||r>=400&&r<=499?"bad_request":"invalid_response"}function Oe(r,n,t,e=!1){return{kind:r,message:n,hint:t,retryable:e,attempts:0}}function X3(){return Oe("invalid_argument","A\
n argument cannot be read: one of its getters throws","Check the getters of the arguments.")}function An(r){return typeof r=="object"&&r!==null&&Object.hasOwn(r,"kind")&&!(r instanceof Error)}function je(r,n){
if(X2(r)||r instanceof G2)return r;const{message:t,status:e,code:a,data:o,...f}=Oi(An(r)?r:X3()),s=new G2(t,e,a,o,void 0,f);return Error.captureStackTrace?.(s,n),s}const _a={getConnection:["integratio\
nType",!0],getAccessToken:["integrationType",!0],isConnected:["integrationType",!0],getWorkspaceConnection:["connectorId",!0],isWorkspaceConnected:["connectorId",!0],getCurrentAppUserConnection:["conn\
ectorId",!0],getCurrentAppUserAccessToken:["connectorId",!0],isCurrentAppUserConnected:["connectorId",!0],callApi:["integrationType",!1],connectAppUser:["connectorId",!1],disconnectAppUser:["connector\
Id",!1]};function xn(r,n,t=!1){const e=Oe("internal",`base44-connectors failed inside${r===void 0?"":` (${Dn(r)})`}: all calls under way were given up`,"This is a bug in base44-connectors: please repo\
rt it. Calls that follow are not affected.",!0);if(!n||!Object.hasOwn(_a,n.operation))return e;const{operation:a,args:[o,f]}=n,[s,u]=_a[a],b=t&&!u;return{...e,operation:a,...Q3(f,o)&&{[s]:f},retryable:!b,
attempts:b?1:0}}function Q3(r,{credentials:n}){if(typeof r!="string"||r.length>K3)return!1;const{service:t,user:e,onBehalfOf:a,headers:o}=n;return![t,e,a,o["base44-state"]].some(f=>{const s=f?.slice(f.
lastIndexOf(" ")+1);return s!==void 0&&(r.includes(s)||s.includes(r))})}const K3=1024,i6=24;let O0;function Y3(r){const n=r.stackPointer();let t=0,e=0,a=!1,o,f=!1;function s(y,O,j){const S=t===0?n:r.stackPointer(),
U=Zn(y);t++;try{return O(...j)}catch(L){const H=a;throw a=!0,H||(y||(o=L),An(L)&&r.stackPointer()===S&&(a=!1)),a?xn(L,y,!0):L}finally{t--,Zn(U),a&&t===0&&u()}}function u(){try{const y=o;r.restart(),e++,
so(),no(O=>xn(y,O,!0)),f=!0,a=!1,o=void 0,b()}catch{}}function b(){f=!1;try{W6()}catch{f=!0}}function l(){return t===0&&(a&&u(),f&&b()),!a}const k=(y,O)=>(...j)=>{const S={operation:y,args:j};if(!l())
throw xn(o,S);if(t>=i6)throw Z3();return s(S,O,j)},h=(y,O)=>(...j)=>{try{const S=O();l()&&S===e&&s(void 0,y,j)}catch{}},{exports:w}=r,v=()=>e;R6({cancel:h(w.cancel,v),handleTimeout:h(w.handleTimeout,v),
guardReaction(y){const O=e;return h(y,()=>O)}}),O0=k;const B=Object.keys(w).filter(y=>/^[a-z]/.test(y)).map(y=>[y,k(y,w[y])]);return Object.fromEntries(B)}function Z3(){return Oe("invalid_argument",`C\
alls must not be nested more than ${i6} deep within one another's fetch`,"Have the fetch await something before it makes a call itself.")}var $3=c6({authorizationOf:()=>ps,callApi:()=>gs,cancel:()=>ms,
clientFromConfig:()=>ys,clientFromRequest:()=>Is,connectAppUser:()=>As,disconnectAppUser:()=>xs,getAccessToken:()=>Ts,getConnection:()=>Cs,getCurrentAppUserAccessToken:()=>Os,getCurrentAppUserConnection:()=>js,
getWorkspaceConnection:()=>Ss,handleTimeout:()=>Es,invalidate:()=>Us,isConnected:()=>qs,isCurrentAppUserConnected:()=>Ps,isWorkspaceConnected:()=>Ns,refuseRequest:()=>Ls,refuseServiceRole:()=>Ds});let j0=Ra();
Xa(j0);const $=Y3({exports:$3,stackPointer:()=>j0.__wbindgen_add_to_stack_pointer(0),restart(){const{buffer:r}=j0.memory;r.byteLength>0&&structuredClone(r,{transfer:[r]}),j0=Ra(),Xa(j0),W3()}});function e6(r,n){
return On(()=>Tn(r,n),()=>!1,e6)}function n6(r){return On(()=>r6(r),()=>!!W(r,"requiresAuth"),n6)}function Tn(r,n){return Cn(r)||$.refuseRequest(),$.clientFromRequest(r.headers,n)}function r6(r,n){return $.
clientFromConfig(r,n)}function Cn(r){return typeof W(W(r,"headers"),"get")=="function"&&W(r,"appId")===void 0}function On(r,n,t){const e={state:V2(r,t)},a=V2(n,t),{serverUrl:o,appId:f,service:s}=e.state.
credentials,u={connectors:iu(e),asServiceRole:{connectors:_3(e),cleanup(){}},setToken:function b(l){const k=V2(()=>l?$.authorizationOf(l):void 0,b);k!==void 0&&(e.state=Q6(e.state,k))},getConfig:()=>({
serverUrl:o,appId:f,requiresAuth:a}),cleanup(){}};if(s===void 0){const b=()=>V2(()=>$.refuseServiceRole(),b);Object.defineProperty(u,"asServiceRole",Oi({get:b,set:k=>{const h=Oi({value:k,enumerable:!0,
writable:!0});Object.defineProperty(u,"asServiceRole",h)},enumerable:!1}))}return u}function _3(r){return{getConnection:(n,t)=>Ai(r,e=>$.getConnection(e,n,t)),getAccessToken:(n,t)=>Ai(r,e=>$.getAccessToken(
e,n,t)),isConnected:(n,t)=>Ai(r,e=>$.isConnected(e,n,t)),isWorkspaceConnected:(n,t)=>Ai(r,e=>$.isWorkspaceConnected(e,n,t)),isCurrentAppUserConnected:(n,t)=>Ai(r,e=>$.isCurrentAppUserConnected(e,n,t)),
getWorkspaceConnection:(n,t)=>Ai(r,e=>$.getWorkspaceConnection(e,n,t)),getCurrentAppUserConnection:(n,t)=>Ai(r,e=>$.getCurrentAppUserConnection(e,n,t)),getCurrentAppUserAccessToken:(n,t)=>Ai(r,e=>$.getCurrentAppUserAccessToken(
e,n,t)),callApi:(n,t,e)=>Ai(r,a=>$.callApi(a,n,t,e)),invalidate:function n(t){V2(()=>$.invalidate(r.state,t),n)}}}function iu(r){return{connectAppUser:(n,t)=>Ai(r,e=>$.connectAppUser(e,n,t)),disconnectAppUser:(n,t)=>Ai(
r,e=>$.disconnectAppUser(e,n,t))}}async function Ai({state:r},n){try{return await n(r)}catch(t){throw t instanceof $n?eu(t.signal):t6(je(t,Ai),r.options?.onError)}}function eu(r){const n=r.reason;return n===
void 0?new DOMException("Aborted","AbortError"):n}function t6(r,n){return r instanceof G2&&nu(r,n),r}async function nu(r,n){try{await n?.(r)}catch{}}function V2(r,n){try{return r()}catch(t){throw je(t,
n)}}function jn(r,n,t){a6(r);let e;const a=On(()=>e=Tn(n,t),()=>!1,jn);if(e?.credentials.service!==void 0){const{connectors:o}=a.asServiceRole,f=r.asServiceRole;a6(f),Object.defineProperty(f,"connecto\
rs",Oi({value:o,writable:!0,enumerable:!0,configurable:!0}))}return r}function a6(r){if(!(typeof r=="object"&&r!==null))throw je(Oe("invalid_argument","client must be what createClientFromRequest of @\
base44/sdk returned","Pass the client of @base44/sdk first, then the request."),jn)}function o6(r,n,t){return s6(r,t,o6,e=>$.getConnection(e,n,t))}function f6(r,n,t){return s6(r,t,f6,e=>$.getAccessToken(
e,n,t))}function s6(r,n,t,e){try{return Ai({state:V2(()=>ru(r,n),t)},e)}catch(a){return Promise.reject(t6(a,tu(r,n)))}}function ru(r,n){const t=Cn(r)?Tn(r,n):r6(r,n);return t.credentials.service===void 0&&
$.refuseServiceRole(),t}function tu(r,n){try{return W(n,"onError")??(Cn(r)?void 0:W(W(r,"options"),"onError"))}catch{return}}const au=(r,n)=>O0("bindProvider",vs)(r,n),ou=r=>O0("checkProvider",Bs)(r),
fu=r=>O0("identifyProvider",Rs)(r),su=r=>O0("stepProvider",Ms)(r);export{G2 as Base44Error,Oi as __bare,au as __bindProvider,qn as __canRunInBackground,ou as __checkProvider,Q2 as __clock,qe as __failureOf,
fu as __identifyProvider,R0 as __isOfHost,An as __isReport,W as __readMember,Pe as __readText,zn as __sendOnce,ir as __setTimer,su as __stepProvider,je as __toError,Za as __toJson,n6 as createClient,e6 as createClientFromRequest,
f6 as getAccessToken,o6 as getConnection,jn as withConnectors};
