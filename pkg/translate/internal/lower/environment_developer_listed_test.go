package lower

import "testing"

// TestListedHosts warns of a development server whose configuration lists this machine alone, and of no list that may be longer.
func TestListedHosts(t *testing.T) {
	t.Parallel()
	const vite, preview, medusa = "vite --host", "vite preview --host", "medusa develop"
	for _, c := range []struct {
		script, file, text string
		want               int
	}{
		{vite, "vite.config.ts", "export default {server: {allowedHosts: ['localhost', '127.0.0.1']}}", 1},
		{vite, "vite.config.js", "export default {server: {allowedHosts: [\n  'localhost',\n  '::1',\n]}}", 1},
		{vite, "vite.config.js", "export default {server: {allowedHosts: ['localhost', '.acme.io']}}", 0},
		{medusa, "medusa-config.ts", `x({admin: {vite: () => ({server: {allowedHosts: ["localhost", ".localhost"]}})}})`, 1},
		{medusa, "medusa-config.ts", `x({admin: {vite: () => ({server: {allowedHosts: ["localhost", ".elb.amazonaws.com"]}})}})`, 0},
		{medusa, "medusa-config.ts", "x({})", 0},
		{"medusa start", "medusa-config.ts", "x({server: {allowedHosts: ['localhost']}})", 0},
		{vite, "vite.config.ts", "export default {server: {allowedHosts: true}}", 0},
		{vite, "vite.config.ts", "export default {server: {allowedHosts: ['localhost', process.env.HOST]}}", 0},
		{vite, "vite.config.ts", "export default {server: {allowedHosts: ['localhost', ...more]}}", 0},
		{vite, "vite.config.ts", "export default {server: {allowedHosts: []}}", 0},
		{vite, "vite.config.ts", "export default {server: {\n  // allowedHosts: ['localhost'],\n  allowedHosts: 'all'}}", 0},
		{vite, "vite.config.ts", "export default {preview: {allowedHosts: ['localhost']}}", 0},
		{vite, "vite.config.ts", "export default {preview: {allowedHosts: ['.acme.io']}, server: {allowedHosts: ['localhost']}}", 1},
		{preview, "vite.config.ts", "export default {server: {allowedHosts: ['.acme.io']}, preview: {port: 80, allowedHosts: ['localhost']}}", 1},
		{preview, "vite.config.ts", "export default {server: {allowedHosts: ['localhost']}, preview: {port: 80}}", 1},
		{preview, "vite.config.ts", "export default {server: {allowedHosts: ['localhost']}, preview: {allowedHosts: ['.acme.io']}}", 0},
		{"webpack serve", "webpack.config.js", "module.exports = {devServer: {allowedHosts: ['auto']}}", 0},
		{"webpack serve", "webpack.config.js", "module.exports = {devServer: {allowedHosts: ['localhost']}}", 1},
		{"node server.js", "vite.config.ts", "export default {server: {allowedHosts: ['localhost']}}", 0},
	} {
		l := loweredFrom(t, web("    build: .\n    command: npm start\n    ports: ['8080:8080']"), "Dockerfile", "FROM node:22\nCOPY . .",
			"package.json", `{"scripts": {"start": "`+c.script+`"}}`, c.file, c.text)
		if got := len(foundIn(l, kindAllowedHosts)); got != c.want {
			t.Errorf("%+v: %d", c, got)
		}
	}
	const command = "    build: .\n    command: npm start"
	l := loweredFrom(t, web(command), "Dockerfile", "FROM node:22\nCOPY . .", "package.json", `{"scripts": {"start": "vite --host"}}`,
		"vite.config.ts", "export default {server: {allowedHosts: ['localhost']}}")
	if found := foundIn(l, kindAllowedHosts); len(found) > 0 {
		t.Errorf("no browser reaches it: %q", found)
	}
}
