package lower

import (
	"fmt"
	"net/url"
	"slices"
	"strings"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
	"github.com/compose2ecs/compose2ecs/pkg/translate/source"
)

// authenticationFeature is part of the ports, whose feature calls it.
var authenticationFeature = feature{
	name: "Authentication at the load balancer",
	about: "`auth` in `x-aws-listener` lets the load balancer authenticate requests before they reach a task, on a rule or on the whole " +
		"listener, which has to use HTTPS. With `oidc` or `cognito`, users sign in through the browser: the provider's client has to allow the " +
		"callback URL `https://HOST/oauth2/idpresponse` for each host name of the service. With `jwt`, programs send a token in the " +
		"Authorization header. The client's secret is never in the template: it is a Compose secret, whose value is a `NoEcho` parameter, or " +
		"an existing Secrets Manager secret, which CloudFormation reads when it changes the listener; a new value of an existing secret " +
		"therefore takes effect with the next change to the port.",
	kinds: []diag.Kind{kindAuth},
}

var kindAuth = diag.Kind{
	Code: "C2E-auth", Severity: diag.Error,
	Title: "invalid sign-in settings",
	Cause: "An HTTPS listener takes one of oidc, cognito, and jwt, each with all of its required settings: complete HTTPS URLs, a client, " +
		"and the client secret, which must be stored as a secret. Sessions last up to seven days; up to ten claims with ten values each can " +
		"be checked.",
	Fix: "see x-aws-listener.auth in docs/extensions.md",
}

// authExtension is auth in x-aws-listener.
type authExtension struct {
	OIDC    *oidcExtension    `yaml:"oidc" doc:"an OpenID Connect provider"`
	Cognito *cognitoExtension `yaml:"cognito" doc:"a user pool of Amazon Cognito"`
	JWT     *jwtExtension     `yaml:"jwt" doc:"tokens in the Authorization header, signed with RS256"`
}

// oidcExtension is oidc in auth.
type oidcExtension struct {
	Issuer        string `yaml:"issuer" doc:"issuer URL of the provider"`
	Authorization string `yaml:"authorization_endpoint" doc:"authorization endpoint of the provider"`
	Token         string `yaml:"token_endpoint" doc:"token endpoint of the provider"`
	UserInfo      string `yaml:"user_info_endpoint" doc:"user info endpoint of the provider"`
	ClientID      string `yaml:"client_id" doc:"ID of the client"`
	// the client's secret: a Compose secret by its name, with NAME#key for a key of an existing one
	// that holds JSON; or the ARN of a secret of Secrets Manager, with #key likewise; the identity
	// that deploys needs permission to read an existing one. The value must not end with a newline
	ClientSecret      string   `yaml:"client_secret"`
	Scope             string   `yaml:"scope" doc:"requested scope; default: openid"`
	SessionTimeout    *seconds `yaml:"session_timeout" doc:"time after which people sign in again, up to 7 days; default: 7 days"`
	SessionCookie     string   `yaml:"session_cookie" doc:"name of the session's cookie; default: AWSELBAuthSessionCookie"`
	OnUnauthenticated string   `yaml:"on_unauthenticated" enum:"authenticate,deny,allow" doc:"authenticate, deny, or allow a request without a session; default: authenticate"`
}

// cognitoExtension is cognito in auth.
type cognitoExtension struct {
	UserPool          string   `yaml:"user_pool_arn" doc:"ARN of the user pool"`
	ClientID          string   `yaml:"client_id" doc:"ID of the user pool's client, which has a secret"`
	Domain            string   `yaml:"domain" doc:"domain of the user pool: its prefix, or the full custom domain"`
	Scope             string   `yaml:"scope" doc:"requested scope; default: openid"`
	SessionTimeout    *seconds `yaml:"session_timeout" doc:"time after which people sign in again, up to 7 days; default: 7 days"`
	SessionCookie     string   `yaml:"session_cookie" doc:"name of the session's cookie; default: AWSELBAuthSessionCookie"`
	OnUnauthenticated string   `yaml:"on_unauthenticated" enum:"authenticate,deny,allow" doc:"authenticate, deny, or allow a request without a session; default: authenticate"`
}

// jwtExtension is jwt in auth.
type jwtExtension struct {
	Issuer string           `yaml:"issuer" doc:"expected value of the iss claim of a token"`
	JWKS   string           `yaml:"jwks_endpoint" doc:"URL of the issuer's public keys: at most 10, in 150 KB"`
	Claims []claimExtension `yaml:"claims" doc:"additional claims that a token must have"`
}

// claimExtension is one of claims in jwt.
type claimExtension struct {
	Name   string   `yaml:"name" doc:"name of the claim, for example aud or scope"`
	Values []string `yaml:"values" doc:"the required values, up to 10"`
	Format string   `yaml:"format" enum:"single-string,string-array,space-separated-values" doc:"single-string, string-array, or space-separated-values; default: single-string"`
}

// Elastic Load Balancing API Reference, "AuthenticateOidcActionConfig",
// "JwtValidationActionConfig" and "JwtValidationActionAdditionalClaim".
const (
	maxSession    = 604_800
	maxClaims     = 10
	maxClaimValue = 256
)

var (
	userPoolARN   = lazyregexp.New(`^arn:aws[a-z-]*:cognito-idp:[a-z0-9-]+:\d{12}:userpool/[\w-]+_[0-9A-Za-z]+$`)
	checkedClaims = []string{"exp", "iss", "nbf", "iat"} // always
)

// An authLowering reads auth of one port.
type authLowering struct {
	*lowering
	route plan.Route
	path  source.Path
}

// in is the reader of a part.
func (a authLowering) in(keys ...string) authLowering {
	a.path = a.path.Sub(keys...)
	return a
}

// scope is the part of auth that is read.
func (a authLowering) scope() serviceScope { return a.about(a.route.Service).within(a.path) }

// wrong reports a setting.
func (a authLowering) wrong(key, format string, args ...any) *diag.Finding {
	var keys []string
	if key != "" {
		keys = []string{key}
	}
	return a.scope().AtValue(keys...).Report(kindAuth, "auth: %s", fmt.Sprintf(format, args...))
}

// need reports settings that are not there.
func (a authLowering) need(settings ...string) {
	var missing []string
	for i := 0; i < len(settings); i += 2 {
		if settings[i+1] == "" {
			missing = append(missing, settings[i])
		}
	}
	if len(missing) > 0 {
		a.scope().At().Report(kindAuth, "auth.%s lacks %s", a.path[len(a.path)-1], strings.Join(missing, ", "))
	}
}

// address reports what is not a whole HTTPS address.
func (a authLowering) address(key, text string) {
	if u, err := url.Parse(text); text != "" && (err != nil || u.Scheme != "https" || u.Host == "") {
		a.wrong(key, "%s %q is not a complete URL, such as https://…", key, text)
	}
}

// lowerAuth decides who may send requests to a route.
func lowerAuth(l *lowering, r plan.Route, x authExtension) *plan.Auth {
	a := authLowering{l, r, r.From.Sub("x-aws-listener", "auth")}
	ways := 0
	for _, given := range []bool{x.OIDC != nil, x.Cognito != nil, x.JWT != nil} {
		if given {
			ways++
		}
	}
	switch {
	case ways == 0:
		return nil
	case ways > 1:
		a.scope().At().Report(kindAuth, "auth must have exactly one of oidc, cognito, and jwt").
			WithHint("keep one, and use another rule for any other")
	case r.Protocol != "HTTPS":
		a.scope().At().Report(kindAuth, "auth needs an HTTPS listener, but this one uses %s", r.Protocol).
			WithHint("publish the port as 443 with protocol: https")
	}
	a.checkWayOut(x)
	auth := &plan.Auth{}
	if x.OIDC != nil {
		auth.OIDC = a.in("oidc").oidc(*x.OIDC)
	}
	if x.Cognito != nil {
		auth.Cognito = a.in("cognito").cognito(*x.Cognito)
	}
	if x.JWT != nil {
		auth.JWT = a.in("jwt").jwt(*x.JWT)
	}
	return auth
}

// checkWayOut reports people who cannot sign in since the load balancer, which asks the
// provider for their tokens, has no way to it (Elastic Load Balancing User Guide for
// Application Load Balancers, "Authenticate users").
func (a authLowering) checkWayOut(x authExtension) {
	v := a.plan.VPC
	if (x.OIDC != nil || x.Cognito != nil) && a.route.Internal && v.Existing == "" && (!v.Private || v.NAT == 0) {
		a.scope().At().Report(kindAuth, "the internal load balancer cannot reach the provider, so signing in would fail").
			WithHint("add x-aws-vpc: {nat: single}, or have users sign in on a public load balancer")
	}
}

func (a authLowering) oidc(x oidcExtension) *plan.OIDC {
	a.need("issuer", x.Issuer, "authorization_endpoint", x.Authorization, "token_endpoint", x.Token, "user_info_endpoint", x.UserInfo,
		"client_id", x.ClientID, "client_secret", x.ClientSecret)
	a.address("issuer", x.Issuer)
	a.address("authorization_endpoint", x.Authorization)
	a.address("token_endpoint", x.Token)
	a.address("user_info_endpoint", x.UserInfo)
	secret, key := a.secret(x.ClientSecret)
	return &plan.OIDC{
		Issuer: x.Issuer, Authorization: x.Authorization, Token: x.Token, UserInfo: x.UserInfo, ClientID: x.ClientID, Secret: secret, Key: key,
		Session: a.session(plan.Session{Scope: x.Scope, Cookie: x.SessionCookie, OnUnauthenticated: x.OnUnauthenticated}, x.SessionTimeout),
	}
}

// jsonKey is what stands in a dynamic reference without ending it (AWS CloudFormation User
// Guide, "Get a secret or secret value from Secrets Manager").
var jsonKey = lazyregexp.New(`^[^:{}\s]+$`)

// secret finds the secret that is meant. A text that names none may be the secret itself,
// so no finding shows it.
func (a authLowering) secret(text string) (name, key string) {
	name, key, keyed := strings.Cut(text, "#")
	if keyed && !jsonKey.MatchString(key) {
		a.scope().At("client_secret").Report(kindAuth, "auth: the name of a key must follow # in client_secret").
			WithHint("write the key after #, or remove #")
	}
	if name == "" || secretPattern.MatchString(name) {
		return name, key
	}
	config, known := a.Project.Secrets[name]
	switch {
	case !known:
		a.credentials = append(a.credentials, plan.Variable{Name: "client_secret", Value: text})
		a.scope().At("client_secret").Report(kindAuth, "auth: client_secret names no secret").
			WithHint("write the name of a Compose secret or the ARN of a Secrets Manager secret, never the value itself")
		return name, key
	case keyed && !bool(config.External):
		a.scope().At("client_secret").Report(kindAuth, "auth: client_secret can name a key only of an existing secret, but the stack "+
			"creates the secret %s", name).
			WithHint("remove # and the key, and store only the client secret in %s", name)
	}
	a.useSecret(name)
	return name, key
}

// useSecret puts a secret that no task reads into the plan.
func (l *lowering) useSecret(name string) {
	for _, key := range []string{"x-aws-generate", "x-aws-template"} {
		if l.Project.Secrets[name].Extensions[key] != nil {
			l.AtValue("secrets", name, key).
				Report(kindExtensionValue, "secret %q: the identity provider issues the client secret, so it cannot be generated", name).
				WithHint("store the provider's client secret in the secret instead of generating one")
		}
	}
	if slices.ContainsFunc(l.plan.Secrets, func(s plan.Secret) bool { return s.Name == name }) {
		return
	}
	secret := lowerSecret(l, name)
	secret.NoTask = true
	l.plan.Secrets = append(l.plan.Secrets, secret)
	slices.SortFunc(l.plan.Secrets, func(a, b plan.Secret) int { return strings.Compare(a.Name, b.Name) })
}

func (a authLowering) cognito(x cognitoExtension) *plan.Cognito {
	a.need("user_pool_arn", x.UserPool, "client_id", x.ClientID, "domain", x.Domain)
	if x.UserPool != "" && !userPoolARN.MatchString(x.UserPool) {
		a.wrong("user_pool_arn", "%q is not a valid user pool ARN", x.UserPool).
			WithHint("copy the ARN from the user pool in the Amazon Cognito console")
	}
	if strings.Contains(x.Domain, "/") {
		a.wrong("domain", "domain must be a prefix or a domain name, not the URL %q", x.Domain)
	}
	return &plan.Cognito{
		UserPool: x.UserPool, ClientID: x.ClientID, Domain: x.Domain,
		Session: a.session(plan.Session{Scope: x.Scope, Cookie: x.SessionCookie, OnUnauthenticated: x.OnUnauthenticated}, x.SessionTimeout),
	}
}

func (a authLowering) session(s plan.Session, timeout *seconds) plan.Session {
	if timeout != nil {
		s.Timeout = int(*timeout)
		if s.Timeout < 1 || s.Timeout > maxSession {
			a.wrong("session_timeout", "session_timeout %d is not between 1 and %d seconds", s.Timeout, maxSession)
		}
	}
	switch s.OnUnauthenticated {
	case "", "authenticate", "deny", "allow":
	default:
		a.wrong("on_unauthenticated", "on_unauthenticated must be authenticate, deny, or allow, not %q", s.OnUnauthenticated)
	}
	return s
}

func (a authLowering) jwt(x jwtExtension) *plan.JWT {
	a.need("issuer", x.Issuer, "jwks_endpoint", x.JWKS)
	a.address("jwks_endpoint", x.JWKS)
	if len(x.Claims) > maxClaims {
		a.scope().At("claims").Report(kindAuth, "auth: %d claims; the maximum is %d", len(x.Claims), maxClaims)
	}
	jwt := &plan.JWT{Issuer: x.Issuer, Keys: x.JWKS}
	for _, c := range x.Claims {
		jwt.Claims = append(jwt.Claims, a.in("claims").claim(c))
	}
	return jwt
}

func (a authLowering) claim(x claimExtension) plan.Claim {
	c := plan.Claim{Name: x.Name, Format: x.Format, Values: x.Values}
	if c.Format == "" {
		c.Format = "single-string"
	}
	switch {
	case c.Name == "" || len(c.Values) == 0:
		a.wrong("", "a claim needs a name and values")
	case slices.Contains(checkedClaims, c.Name):
		a.wrong("", "the claim %s is always checked", c.Name).WithHint("remove it from claims")
	case len(c.Values) > maxClaims:
		a.wrong("", "the claim %s has %d values; the maximum is %d", c.Name, len(c.Values), maxClaims)
	}
	switch c.Format {
	case "single-string", "string-array", "space-separated-values":
	default:
		a.wrong("", "the format of the claim %s must be single-string, string-array, or space-separated-values, not %q", c.Name, c.Format)
	}
	for _, value := range c.Values {
		if len(value) > maxClaimValue || c.Format == "space-separated-values" && strings.Contains(value, " ") {
			a.wrong("", "%q cannot be a value of the claim %s: a value has at most %d characters, and no spaces if they separate values",
				value, c.Name, maxClaimValue)
		}
	}
	return c
}
