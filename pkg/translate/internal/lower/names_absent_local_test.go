package lower

import (
	"slices"
	"testing"

	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
)

// TestAbsentLocal tells of a database on this machine that is neither a service nor in the image that is built.
func TestAbsentLocal(t *testing.T) {
	t.Parallel()
	const from = "    build: {context: ., dockerfile_inline: 'FROM acme/base'}\n"
	for lines, want := range map[string]bool{
		from + "    environment: {DATABASE_URL: 'mysql://app@127.0.0.1:3306/app'}":                                             true,
		from + "    environment: {DATABASE_URL: 'postgresql+asyncpg://localhost/app'}":                                         true,
		from + "    environment: {API_URL: 'http://localhost:3306/'}":                                                          false,
		from + "    environment: {DATABASE_URL: 'mysql://app@127.0.0.1:3306/app'}\n    expose: ['3306']":                       false,
		from + "    environment: {DATABASE_URL: 'mysql://app@127.0.0.1:3306/app'}\n  db:\n    image: mysql":                    false,
		"    image: acme/app\n    environment: {DATABASE_URL: 'mysql://app@127.0.0.1:3306/app'}":                               false,
		"    build: {context: ., dockerfile_inline: 'FROM nginx:1'}\n    environment: {DATABASE_URL: 'mysql://localhost/app'}": false,
		"    build: {context: ., dockerfile_inline: \"FROM debian\\nRUN apt-get install -y mariadb-server\"}\n" +
			"    environment: {DATABASE_URL: 'mysql://localhost/app'}": false,
		"    build: {context: ., dockerfile_inline: \"FROM debian\\nRUN apt-get install -y mariadb-client\"}\n" +
			"    environment: {DATABASE_URL: 'mysql://localhost/app'}": true,
	} {
		l := loweredFrom(t, web(lines))
		if got := slices.ContainsFunc(l.Resolve(l.Source), func(f diag.Finding) bool { return f.Kind.Code == kindAbsentHost.Code }); got != want {
			t.Errorf("%s: %t", lines, got)
		}
	}
}
