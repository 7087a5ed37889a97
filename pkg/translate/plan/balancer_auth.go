package plan

// Auth is how a load balancer finds out who sends a request, by one of three ways.
type Auth struct {
	OIDC    *OIDC
	Cognito *Cognito
	JWT     *JWT
}

// OIDC is a provider of OpenID Connect.
type OIDC struct {
	Issuer, Authorization, Token, UserInfo, ClientID string
	Secret                                           string // name of the Compose secret, or an ARN
	Key                                              string // of the secret's JSON, "" for the whole
	Session                                          Session
}

// Cognito is a client of a user pool.
type Cognito struct {
	UserPool, ClientID, Domain string
	Session                    Session
}

// A Session is what a load balancer remembers of somebody who signed in; zero values are
// AWS's own.
type Session struct {
	Scope, Cookie, OnUnauthenticated string
	Timeout                          int
}

// JWT are the tokens of an issuer.
type JWT struct {
	Issuer, Keys string
	Claims       []Claim
}

// A Claim is what a token has to say.
type Claim struct {
	Name, Format string
	Values       []string
}
