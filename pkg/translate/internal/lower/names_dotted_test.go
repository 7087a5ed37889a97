package lower

import (
	"testing"

	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
)

// TestDotted warns of a name with dots that clients look up on the internet first, and of no other.
func TestDotted(t *testing.T) {
	t.Parallel()
	for name, want := range map[string]diag.Kind{
		"api.payments.com": kindAlias,
		"Files.Shop.CO":    kindAlias,
		"git.acme.de":      kindAlias,
		"ratings.v2":       kindDotted,
		"books.local":      kindDotted,
		"logs.indexer":     kindDotted,
		"cache.db":         kindDotted, // no country
		"com.acme":         kindDotted,
	} {
		l := loweredFrom(t, web("    image: acme/app\n    environment: {URL: 'http://"+name+"'}\n")+
			"  mock: {image: acme/mock, networks: {default: {aliases: ["+name+"]}}}\n")
		for _, kind := range []diag.Kind{kindAlias, kindDotted} {
			if got := foundIn(l, kind); (len(got) == 1) != (kind.Code == want.Code) {
				t.Errorf("%s: %s: %q", name, kind.Code, got)
			}
		}
	}
}
