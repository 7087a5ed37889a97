package emit

import (
	"github.com/compose2ecs/compose2ecs/pkg/cfn"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

// authenticate is the step before a request is forwarded.
func authenticate[Time cfn.Scalar](p *plan.Plan, a *plan.Auth, seconds func(int) Time) cfn.ELBAction[Time] {
	timeout := func(s plan.Session) cfn.Value[Time] {
		if s.Timeout == 0 {
			return cfn.Value[Time]{}
		}
		return cfn.Of(seconds(s.Timeout))
	}
	switch {
	case a.OIDC != nil:
		o := a.OIDC
		return cfn.ELBAction[Time]{Type: cfn.Of("authenticate-oidc"), AuthenticateOidcConfig: &cfn.ELBAuthenticateOidcConfig[Time]{
			Issuer: literal(o.Issuer), AuthorizationEndpoint: literal(o.Authorization), TokenEndpoint: literal(o.Token),
			UserInfoEndpoint: literal(o.UserInfo),
			ClientId:         literal(o.ClientID), ClientSecret: clientSecret(p, o), Scope: optional(o.Session.Scope),
			SessionCookieName: optional(o.Session.Cookie),
			SessionTimeout:    timeout(o.Session), OnUnauthenticatedRequest: optional(o.Session.OnUnauthenticated),
		}}
	case a.Cognito != nil:
		c := a.Cognito
		return cfn.ELBAction[Time]{Type: cfn.Of("authenticate-cognito"), AuthenticateCognitoConfig: &cfn.ELBAuthenticateCognitoConfig[Time]{
			UserPoolArn: literal(c.UserPool), UserPoolClientId: literal(c.ClientID), UserPoolDomain: literal(c.Domain),
			Scope:             optional(c.Session.Scope),
			SessionCookieName: optional(c.Session.Cookie), SessionTimeout: timeout(c.Session),
			OnUnauthenticatedRequest: optional(c.Session.OnUnauthenticated),
		}}
	default:
		config := &cfn.ELBJwtValidationConfig{Issuer: literal(a.JWT.Issuer), JwksEndpoint: literal(a.JWT.Keys)}
		for _, c := range a.JWT.Claims {
			config.AdditionalClaims = append(config.AdditionalClaims,
				cfn.ELBJwtClaim{Name: literal(c.Name), Format: cfn.Of(c.Format), Values: texts(c.Values...)})
		}
		return cfn.ELBAction[Time]{Type: cfn.Of("jwt-validation"), JwtValidationConfig: config}
	}
}

// clientSecret is the client's secret as a template may hold it: the parameter with the
// value of one that the stack makes, so that a new value changes the listener; a dynamic
// reference to one that exists.
func clientSecret(p *plan.Plan, o *plan.OIDC) cfn.String {
	existing, open := o.Secret, cfn.LogicalID("")
	for _, s := range p.Secrets {
		if s.Name == o.Secret {
			if s.Managed() {
				return cfn.Ref(plan.ID(s.Name, "Value"))
			}
			existing = s.External
			open = s.Unresolved
		}
	}
	part := ":SecretString"
	if o.Key != "" {
		part += ":" + o.Key
	}
	if open != "" {
		return cfn.Sub("{{resolve:secretsmanager:${" + string(open) + "}" + part + "}}")
	}
	return cfn.Of("{{resolve:secretsmanager:" + existing + part + "}}")
}
