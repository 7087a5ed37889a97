package lower

import "testing"

// TestFills says that a volume hides what COPY puts there, but not what .dockerignore keeps out of the build.
func TestFills(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		copies, target, ignored string
		want                    int
	}{
		{"COPY . /srv/shop", "/srv/shop/data", "", 1},
		{"COPY . /srv/shop", "/srv/shop/data", "data", 0},
		{"COPY ./ /srv/shop/", "/srv/shop/data", "**/data", 0},
		{"COPY . /srv/shop", "/srv/shop/data", "*\n!src", 0},
		{"COPY . /srv/shop", "/srv/shop/data", "*\n!data", 1},
		{"COPY . /srv/shop", "/srv/shop/src", "data", 1},
		{"COPY data /srv/data", "/srv/data", "src", 1},
		{"COPY data /srv/data", "/srv/data", "data", 0},
		{"COPY . /srv/shop", "/srv/shop/other", "", 0},
	} {
		l := loweredFrom(t, web("    build: .\n    volumes: ['files:"+c.target+"']\nvolumes: {files: {}}"), "Dockerfile", "FROM node:22\n"+c.copies,
			".dockerignore", c.ignored, "data/a.txt", "a", "src/a.js", "a")
		if got := len(foundIn(l, kindHiddenContent)); got != c.want {
			t.Errorf("%+v: %d", c, got)
		}
	}
}
