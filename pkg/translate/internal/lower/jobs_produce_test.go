package lower

import (
	"testing"

	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

// TestProduces knows commands that write files and end, and runs them before each deployment where they fill a volume of others.
func TestProduces(t *testing.T) {
	t.Parallel()
	const volume, other = "    volumes: [files:/out]\n", "  proxy:\n    image: nginx\n    volumes: [files:/in:ro]\nvolumes: {files: {}}\n"
	const image = "    image: acme/app\n"
	for _, c := range []struct {
		lines string
		want  plan.RunMode
	}{
		{image + "    command: cp -r /app/build/. /out/\n" + volume + other, plan.BeforeDeploy},
		{image + "    command: sh -c 'mkdir -p /out/a && cp -r /dist/* /out/a'\n" + volume + other, plan.BeforeDeploy},
		{image + "    command: sh -c 'mkdir -p /out/a && mv /dist/* /out/a'\n" + volume + other, plan.OneOff}, // fails if /out/a has directories
		{image + "    command: python manage.py collectstatic --noinput\n" + volume + other, plan.BeforeDeploy},
		{image + "    command: npm run build\n    restart: on-failure\n" + volume + other, plan.BeforeDeploy},
		{image + "    command: cp -r /a /out\n    x-aws-pre_deploy: false\n" + volume + other, plan.OneOff},
		{image + "    command: cp -r /a /out\n    volumes: ['files:/out:ro']\n" + other, plan.OneOff},
		{image + "    command: cp -r /a /b\n", plan.OneOff},
		{image + "    command: sh -c 'npx prisma generate'\n", plan.OneOff},
		{image + "    command: sh -c \"npx prisma generate\" sh -c \"npm run dev\"\n", plan.OneOff},
		{image + "    command: yarn build\n", plan.OneOff},
		{image + "    command: cp -r /a /out\n    restart: always\n" + volume + other, plan.LongRunning},
		{image + "    command: cp -r /a /out\n    ports: ['80:80']\n" + volume + other, plan.LongRunning},
		{image + "    command: sh -c 'cp a b && exec nginx'\n" + volume + other, plan.LongRunning},
		{image + "    command: sh -c 'serve & cp a b'\n", plan.LongRunning},
		{image + "    command: npm run build -- --watch\n", plan.LongRunning},
		{image + "    command: sh -c 'npm run build || npm start'\n", plan.LongRunning},
		{image + "    command: rsync --daemon --no-detach\n", plan.LongRunning},
		{image + "    command: sh -c 'python manage.py collectstatic --noinput && gunicorn shop'\n", plan.LongRunning},
		{image + "    command: cproxy -r /a\n", plan.LongRunning},
	} {
		l := loweredFrom(t, web(c.lines))
		if got := l.service("web").RunMode; got != c.want {
			t.Errorf("%s: %v", c.lines, got)
		}
	}
	awaited := loweredFrom(t, web(image+"    command: cp -r /a /out\n"+volume+
		"  proxy:\n    image: nginx\n    volumes: [files:/in]\n    depends_on: {web: {condition: service_completed_successfully}}\nvolumes: {files: {}}\n"))
	if s := awaited.service("web"); !s.Init || s.RunMode == plan.BeforeDeploy {
		t.Error("what another service waits for is not in its tasks")
	}
	built := loweredFrom(t, web("    build: .\n    command: npm run build\n"), "Dockerfile", "FROM node\nWORKDIR /a\nCOPY package.json .",
		"package.json", `{"scripts": {"build": "tsc && node dist/server.js"}}`)
	if built.service("web").RunMode != plan.LongRunning {
		t.Error("a script that starts a server is a job")
	}
}
