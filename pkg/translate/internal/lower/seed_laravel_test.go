package lower

import (
	"testing"

	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
)

// TestHidesLaravelTree finds volumes over the directories without which Laravel answers nothing, and no storage of other programs, or of
// those that make them.
func TestHidesLaravelTree(t *testing.T) {
	t.Parallel()
	const app, built = "    image: acme/shop:1\n", "    build: .\n"
	const php = "FROM php:8-fpm\nWORKDIR /app\n"
	for _, test := range []struct {
		lines, dir, dockerfile string
		files                  []string
		kind                   *diag.Kind
	}{
		{app, "/var/www/html/storage", "", nil, &kindMayHide},
		{app, "/var/www/shop/storage/framework", "", nil, &kindMayHide},
		{app, "/var/www/html/storage/app", "", nil, nil},
		{app, "/var/www/html/storage/framework/views", "", nil, nil},
		{app, "/var/www/html/storage/upload", "", nil, nil},
		{app, "/app/storage", "", nil, nil},
		{app, "/rails/storage", "", nil, nil},
		{app, "/srv/app/var", "", nil, nil},
		{app, "/app/tmp", "", nil, nil},
		{app + "    command: php artisan serve\n", "/app/storage", "", nil, &kindMayHide},
		{app + "    environment: {APP_KEY: 'base64:MDEyMw=='}\n", "/app/storage", "", nil, &kindMayHide},
		{app + "    environment: {APP_KEY: shop}\n", "/app/storage", "", nil, nil},
		{app + "    environment: {AUTORUN_LARAVEL_STORAGE_RECREATE: 'true'}\n", "/var/www/html/storage", "", nil, nil},
		{app + "    command: sh -c 'mkdir -p storage/framework/views && php artisan serve'\n", "/app/storage", "", nil, nil},
		{app + "    tmpfs: /x\n", "/var/www/html/storage:nocopy", "", nil, nil},
		{"    image: monica:4-apache\n", "/var/www/html/storage", "", nil, nil},                     // its entrypoint makes them
		{"    image: solidtime/solidtime:latest\n", "/var/www/html/storage", "", nil, &kindMayHide}, // known, but not this
		{"    image: fireflyiii/core:latest\n", "/var/www/html/storage/upload", "", nil, nil},
		{built, "/app/storage", php + "RUN mkdir -p storage/framework/views", []string{"artisan", "x"}, &kindHiddenContent},
		{built, "/app/storage", php + "RUN mkdir -p storage/framework/{cache,views}", []string{"artisan", "x"}, &kindHiddenContent},
		{built, "/app/storage", php + "RUN mkdir -p storage", []string{"artisan", "x"}, nil},
		{built, "/app/storage", php + "RUN mkdir -p storage/framework/views", nil, nil},
		{built, "/app/storage", "FROM composer AS b\nFROM php:8-fpm\nCOPY --from=b /app /app", []string{"artisan", "x"}, &kindHiddenContent},
		{built, "/app/storage", php + "COPY . .\nCOPY start.sh /\nRUN mkdir -p storage/framework/views\nENTRYPOINT [\"/start.sh\"]",
			[]string{"artisan", "x", "start.sh", "#!/bin/sh\nmkdir -p storage/framework/views\nexec php-fpm"}, nil},
	} {
		text := web(test.lines + "    volumes: ['vol:" + test.dir + "']\nvolumes: {vol: }\n")
		l := loweredFrom(t, text, append([]string{"Dockerfile", test.dockerfile}, test.files...)...)
		for _, kind := range []*diag.Kind{&kindMayHide, &kindHiddenContent} {
			if got := len(foundIn(l, *kind)) > 0; got != (kind == test.kind) {
				t.Errorf("%s at %s, %s: %s: %t", test.lines, test.dir, test.dockerfile, kind.Code, got)
			}
		}
	}
	nested := web(app + "    volumes: ['vol:/var/www/html/storage', 'tree:/var/www/html/storage/framework']\nvolumes: {vol: , tree: }\n")
	if found := foundIn(loweredFrom(t, nested), kindMayHide); len(found) != 1 {
		t.Errorf("a volume for the directories themselves: %d", len(found))
	}
}
