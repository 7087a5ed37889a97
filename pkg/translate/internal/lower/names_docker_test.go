package lower

import (
	"slices"
	"testing"
)

// TestShortNames finds the services that the resolver of a VPC is asked for by names that it does not know.
func TestShortNames(t *testing.T) {
	t.Parallel()
	l := loweredFrom(t, web("    image: acme/app")+"\n  shop-api:\n    image: acme/api\n")
	const resolver = "resolver 169.254.169.253 valid=5s;\n"
	for text, want := range map[string][]string{
		resolver + "upstream x { \n server web:9000 resolve;\n}":                              {"web"},
		resolver + "set $api http://shop-api:80;\nset $again \"shop-api\";":                   {"shop-api"},
		resolver + "server one web:80 check resolvers vpc\nserver two other:80 resolvers vpc": {"web"},
		"resolvers all\n parse-resolv-conf\nserver one web:80 resolvers all":                  {"web"},
		"resolver ${NGINX_LOCAL_RESOLVERS};\nset $api http://shop-api;":                       {"shop-api"},
		resolver + "server web:9000;\nproxy_pass http://web:80;":                              nil,
		resolver + "set $api http://shop-api.project.internal:80;":                            nil,
		resolver + "# set $api http://shop-api:80;":                                           nil,
		"resolver 10.0.0.2;\nset $api http://shop-api:80;":                                    nil,
	} {
		if got := l.shortNames(text); !slices.Equal(got, want) {
			t.Errorf("%s: %v", text, got)
		}
	}
}
