package lower

import (
	"strings"
	"testing"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/pkg/translate/internal/load"
)

// TestBuilding has commands that install or compile a program before they start it, and some that look alike.
func TestBuilding(t *testing.T) {
	l := &lowering{Input: &load.Input{Project: &types.Project{}}}
	for line, want := range map[string]bool{
		"sh -c 'npm ci && node .'": true, "npm --prefix web run build": true, "pnpm --filter shop build": true, "yarn --cwd ui install": true,
		"sh -c 'yarn && yarn start'": true, "bash -c \"bundle; rails s\"": true, "npx next build": true, "next dev -p 80": true,
		"strapi develop": true, "nest start --watch": true, "tsc -p . && node dist": true, "ng serve": true, "vite --host": true,
		"turbo run dev": true, "npm run dev": true, "yarn start:dev": true, "npm run client:dev": true, "npm run observe": false, "pip install -r r.txt && python a.py": true, "pipenv install": true,
		"composer install && php-fpm": true, "./mvnw spring-boot:run": true, "gradle bootRun": true, "dotnet watch run": true,
		"cargo run --release": true, "go run ./cmd": true, "mix phx.server": true, "air -c .air.toml": true, "/go/bin/air": true,
		"bin/rails assets:precompile": true, "jekyll serve": true,

		"node server.js": false, "npm start": false, "npm run migrate": false, "yarn start": false, "sh -c 'cd bundle && node main.js'": false,
		"next start": false, "strapi start": false, "nest-app": false, "node build/index.js": false, "bundle exec puma": false,
		"python air.py": false, "php artisan serve": false, "dotnet app.dll": false, "uvicorn main:app --reload": false, "pipenv run gunicorn": false,
		"serve -s build": false, "npm run build-info": true, // what nobody can tell apart counts as one that builds
	} {
		c := types.ServiceConfig{ContainerSpec: types.ContainerSpec{Command: strings.Fields(line)}}
		if got := l.buildsAtStart(c); got != want {
			t.Errorf("%s builds: %v, want %v", line, got, want)
		}
	}
}
