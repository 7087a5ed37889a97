package registry

import (
	"context"
	"errors"
	"strings"
	"sync"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/ecr"
	"github.com/google/go-containerregistry/pkg/authn"
	"github.com/google/go-containerregistry/pkg/name"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
)

// ecrHost is a private registry of Amazon ECR, by its older or its dual-stack name
// (Amazon ECR User Guide, "Amazon ECR private registry").
var ecrHost = lazyregexp.New(`^\d{12}\.dkr[.-]ecr(?:-fips)?\.([a-z0-9-]+)\.(?:amazonaws\.com(?:\.cn)?|on\.aws|` +
	`on\.amazonwebservices\.com\.cn)$`)

// ECRRegion is the region of a private registry of Amazon ECR, which an image or its registry names; "" for other registries.
func ECRRegion(image string) string {
	host, _, _ := strings.Cut(image, "/")
	if match := ecrHost.FindStringSubmatch(host); match != nil {
		return match[1]
	}
	return ""
}

// An API is the call of AWS that signs in to Amazon ECR.
type API interface {
	GetAuthorizationToken(context.Context, *ecr.GetAuthorizationTokenInput, ...func(*ecr.Options)) (*ecr.GetAuthorizationTokenOutput, error)
}

// A LoginError is an error on the way to a login, not of the registry.
type LoginError struct{ Err error }

// Error is that of the service that signs in.
func (e *LoginError) Error() string { return e.Err.Error() }

// Unwrap is the error of the service that signs in.
func (e *LoginError) Unwrap() error { return e.Err }

// ECRLogin is good for all registries in a region that the account may read.
func ECRLogin(ctx context.Context, api API, region string) (authn.Authenticator, error) {
	out, err := api.GetAuthorizationToken(ctx, &ecr.GetAuthorizationTokenInput{}, func(o *ecr.Options) { o.Region = region })
	if err == nil && len(out.AuthorizationData) == 0 {
		err = errors.New("the response contains no authorization token")
	}
	if err != nil {
		return nil, &LoginError{err}
	}
	return authn.FromConfig(authn.AuthConfig{Auth: aws.ToString(out.AuthorizationData[0].AuthorizationToken)}), nil
}

// Logins are those with which images are looked at: the ones that are given, to Amazon ECR that of the account, elsewhere the one that
// Docker has on this machine, or none.
type Logins struct {
	Given    map[string]authn.AuthConfig // by registry
	Keychain authn.Keychain
	ECR      func(context.Context) (API, error) // asked once, and only for an image in Amazon ECR; nil: Docker's login

	mutex   sync.Mutex
	regions map[string]func() (authn.Authenticator, error)
}

// For is the login to the registry of an image.
func (l *Logins) For(ctx context.Context, ref name.Reference) (authn.Authenticator, error) {
	if given, is := l.Given[ref.Context().RegistryStr()]; is {
		return authn.FromConfig(given), nil
	}
	region := ECRRegion(ref.Context().RegistryStr())
	if region == "" || l.ECR == nil {
		return authn.Resolve(ctx, l.Keychain, ref.Context())
	}
	return l.region(ctx, region)()
}

// region is the login to a region, which is asked for once.
func (l *Logins) region(ctx context.Context, region string) func() (authn.Authenticator, error) {
	l.mutex.Lock()
	defer l.mutex.Unlock()
	if l.regions == nil {
		l.regions = map[string]func() (authn.Authenticator, error){}
	}
	if l.regions[region] == nil {
		l.regions[region] = sync.OnceValues(func() (authn.Authenticator, error) {
			api, err := l.ECR(ctx)
			if err != nil {
				return nil, &LoginError{err}
			}
			return ECRLogin(ctx, api, region)
		})
	}
	return l.regions[region]
}

// NewLogins are the logins of this machine, and to Amazon ECR those of the account, which is asked only for an image there.
func NewLogins(account func(context.Context) (API, error)) *Logins {
	return &Logins{Keychain: authn.DefaultKeychain, ECR: account}
}
