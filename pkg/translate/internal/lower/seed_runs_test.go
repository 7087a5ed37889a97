package lower

import (
	"slices"
	"testing"

	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

// TestFilledByRun finds volumes that hide what RUN makes in an image, and no others: neither data, nor directories that are only made, nor
// what the service makes again when it starts.
func TestFilledByRun(t *testing.T) {
	t.Parallel()
	const (
		python = "FROM python:3.13\nWORKDIR /srv/shop\n"
		node   = "FROM node:22 AS made\nWORKDIR /srv/shop\n"
		reader = "\n  proxy:\n    image: nginx\n    volumes: ['vol:/srv/v:ro']\nvolumes: {vol: }\n"
	)
	settings := func(root string) []string {
		return []string{"manage.py", "os.environ.setdefault('DJANGO_SETTINGS_MODULE', 'shop.settings')", "shop/settings.py", root}
	}
	for _, test := range []struct {
		dockerfile, dir, more string
		files                 []string
		want                  bool
	}{
		{python + "RUN python manage.py collectstatic --noinput", "/srv/shop/staticfiles", "", nil, true},
		{python + "RUN django-admin collectstatic --noinput || true", "/static", "", nil, true},
		{python + "RUN python manage.py collectstatic", "/srv/shop/media", "", nil, false},
		{python + "RUN python manage.py collectstatic", "/srv/pages", "", settings("STATIC_ROOT = BASE_DIR / 'pages'"), true},
		{python + "RUN python manage.py collectstatic", "/srv/web", "", settings("STATIC_ROOT = '/srv/web/static'"), true},
		{python + "RUN python manage.py collectstatic", "/srv/pages", "",
			settings("STATIC_ROOT = os.environ.get('SHOP_STATIC', 'x')"), false},
		{python + "ENV SHOP_STATIC=/srv/pages\nRUN python manage.py collectstatic", "/srv/pages", "",
			settings("STATIC_ROOT = os.environ.get('SHOP_STATIC', 'x')"), true},
		{python + "RUN python manage.py collectstatic", "/srv/shop/static", "", settings("STATIC_ROOT = BASE_DIR / 'collected'"), false},
		{python + "RUN python manage.py collectstatic", "/static", "    command: sh -c './manage.py collectstatic && gunicorn shop'\n", nil, false},
		{python + "COPY start.sh /\nRUN python manage.py collectstatic\nENTRYPOINT [\"/start.sh\"]", "/static", "",
			[]string{"start.sh", "#!/bin/sh\npython manage.py collectstatic\nexec gunicorn shop"}, false},
		{python + "RUN mkdir -p /static && chown app /static", "/static", "", nil, false},
		{python + "RUN manage.py collectstatic\nFROM python:3.13-slim\nCOPY --from=0 /srv/shop /app", "/app/static", "", nil, true},
		{node + "RUN npm ci && npm run build", "/srv/shop/dist", "", nil, true},
		{node + "RUN --mount=type=cache,target=/c cd client && yarn build", "/srv/shop/client/build", "", nil, true},
		{node + "RUN npx vite build", "/srv/shop/dist", "", nil, true},
		{node + "RUN [\"npm\", \"run\", \"build\"]", "/srv/shop/.next", "", nil, true},
		{node + "RUN pnpm build", "/srv/shop/uploads", "", nil, false},
		{node + "RUN npm run build", "/srv/shop/dist/uploads", "", nil, false},
		{node + "RUN npm run build", "/srv/other/dist", "", nil, false},
		{node + "RUN npm install --build-from-source", "/srv/shop/dist", "", nil, false},
		{node + "RUN npm run build\nFROM node:22-slim\nCOPY --from=made /srv/shop /app", "/app/dist", "", nil, true},
		{node + "RUN npm run build\nFROM node:22-slim\nCOPY --from=made /srv/shop /app", "/app/uploads", "", nil, false},
		{node + "RUN npm run build\nFROM node:22-slim\nCOPY --from=made /srv/shop/dist /app/web", "/srv/dist", "", nil, false},
		{node + "RUN npm ci", "/srv/shop/dist", "    command: sh -c 'npm run build && node .'\n", nil, false},
		{node + "RUN npm run build", "/srv/shop/dist", "    command: sh -c 'npm run build && node .'\n", nil, false},
		{"FROM ruby:3.4\nWORKDIR /rails\nRUN bin/rails assets:precompile", "/rails/public/assets", "", nil, true},
		{"FROM ruby:3.4\nWORKDIR /rails\nRUN bin/rails assets:precompile", "/rails/storage", "", nil, false},
		{"FROM ruby:3.4\nWORKDIR /rails\nRUN bin/rails assets:precompile", "/rails/tmp", "", nil, false},
		{"FROM postgres:17\nRUN mkdir /build", "/var/lib/postgresql/data", "", nil, false},
	} {
		text := web("    build: .\n" + test.more + "    volumes: ['vol:" + test.dir + "']" + reader)
		l := loweredFrom(t, text, append([]string{"Dockerfile", test.dockerfile, "package.json", "{}"}, test.files...)...)
		if got := len(foundIn(l, kindHiddenContent)) > 0; got != test.want {
			t.Errorf("%s at %s: %t", test.dockerfile, test.dir, got)
		}
		if hides := slices.ContainsFunc(l.plan.Volumes, func(v plan.Volume) bool { return v.Hides }); hides != test.want {
			t.Errorf("%s at %s: the volume hides files: %t", test.dockerfile, test.dir, hides)
		}
	}
}
