package lower

import "testing"

// TestMayFind takes a variable for one that a program finds in a file only if it may be in one.
func TestMayFind(t *testing.T) {
	t.Parallel()
	const image, built, of = "    image: acme/app:1\n", "    build: .\n", "configs: {settings: {content: 'KEY=x'}}\n"
	for _, c := range []struct {
		lines string
		files []string
		want  bool
	}{
		{image, nil, false},
		{image + "    volumes: ['./.env:/srv/.env']\n", nil, true},
		{image + "    volumes: ['./.env:/srv/.env']\n", []string{".env", "OTHER=x"}, true},
		{image + "    volumes: ['./key.txt:/srv/key.txt']\n", []string{"key.txt", "KEY=x"}, false},
		{image + "    configs: [{source: settings, target: /srv/prod.env}]\n" + of, nil, true},
		{image + "    configs: [{source: settings, target: /srv/prod.txt}]\n" + of, nil, false},
		{built, []string{"Dockerfile", "FROM acme/base\n", "prod.env", "OTHER=x"}, false},
		{built, []string{"Dockerfile", "FROM acme/base\n", "prod.env", "KEY=x"}, true},
		{built, []string{"Dockerfile", "FROM acme/base\n", "prod.env", "KEY=x", ".dockerignore", "prod.env"}, false},
		{built, []string{"Dockerfile", "FROM acme/base\n", "sample.env", "KEY=x"}, false},
	} {
		l := loweredFrom(t, web(c.lines), c.files...)
		if l.mayFind(l.Project.Services["web"], "KEY") != c.want {
			t.Errorf("%q with %q: %t", c.lines, c.files, !c.want)
		}
	}
}
