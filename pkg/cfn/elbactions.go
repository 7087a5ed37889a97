package cfn

// ELBAction is one step of what a listener does with a request. A session's time is text
// in a listener and a number in a rule.
type ELBAction[Time Scalar] struct {
	Type                      String
	Order                     Int
	TargetGroupArn            String
	ForwardConfig             *ELBForwardConfig
	FixedResponseConfig       *ELBFixedResponseConfig
	RedirectConfig            *ELBRedirectConfig
	AuthenticateOidcConfig    *ELBAuthenticateOidcConfig[Time]
	AuthenticateCognitoConfig *ELBAuthenticateCognitoConfig[Time]
	JwtValidationConfig       *ELBJwtValidationConfig
}

// ELBAuthenticateOidcConfig signs people in with OpenID Connect.
type ELBAuthenticateOidcConfig[Time Scalar] struct {
	Issuer                   String
	AuthorizationEndpoint    String
	TokenEndpoint            String
	UserInfoEndpoint         String
	ClientId                 String
	ClientSecret             String
	Scope                    String
	SessionCookieName        String
	SessionTimeout           Value[Time]
	OnUnauthenticatedRequest String
}

// ELBAuthenticateCognitoConfig signs people in with a user pool of Amazon Cognito.
type ELBAuthenticateCognitoConfig[Time Scalar] struct {
	UserPoolArn              String
	UserPoolClientId         String
	UserPoolDomain           String
	Scope                    String
	SessionCookieName        String
	SessionTimeout           Value[Time]
	OnUnauthenticatedRequest String
}

// ELBJwtValidationConfig lets requests through that carry a token.
type ELBJwtValidationConfig struct {
	Issuer           String
	JwksEndpoint     String
	AdditionalClaims []ELBJwtClaim
}

// ELBJwtClaim is what a token has to say.
type ELBJwtClaim struct {
	Name   String
	Format String
	Values []String
}
