package lower

import (
	"strings"
	"testing"
)

// TestGolangMigrate has golang-migrate run if an image has it and the migrations, and nobody runs it: no command, script, or other service,
// and not the program.
func TestGolangMigrate(t *testing.T) {
	t.Parallel()
	const installs = "FROM golang:1.25 AS build\nRUN go install -tags mysql github.com/golang-migrate/migrate/v4/cmd/migrate@latest\nCOPY . .\n"
	const final = "FROM debian:13\nCOPY --from=build /go/bin/migrate /usr/bin/migrate\nCOPY --from=build /out/shop /shop\n"
	const url = "    environment: {SHOP_URL: 'mysql://shop@tcp(db:3306)/shop'}\n"
	const want = `sh -c 'migrate -path /schema -database "$$SHOP_URL" up'`
	for name, c := range map[string]struct {
		service, dockerfile string
		files               []string
		want                string
	}{
		"from a stage":          {url, installs + final + "COPY --from=build /src/schema /schema\n", nil, want},
		"from the context":      {url, installs + final + "COPY schema /schema\n", nil, want},
		"of the project":        {url, installs + final + "WORKDIR /app\nCOPY . .\n", nil, `sh -c 'migrate -path /app/schema -database "$$SHOP_URL" up'`},
		"in one stage":          {url, "FROM golang:1.25\nRUN go install -tags mysql github.com/golang-migrate/migrate/v4/cmd/migrate@latest\nCOPY schema /schema\n", nil, want},
		"mounted":               {url + "    volumes: ['./schema:/sql:ro']\n", installs + final, nil, `sh -c 'migrate -path /sql -database "$$SHOP_URL" up'`},
		"of its image":          {url, "FROM debian:13\nCOPY --from=migrate/migrate:v4 /usr/local/bin/migrate /bin/migrate\nCOPY schema /schema\n", nil, want},
		"without a URL":         {"", installs + final + "COPY schema /schema\n", nil, "migrate -path /schema -database URL up"},
		"without a shell":       {url, installs + "FROM scratch\nCOPY --from=build /go/bin/migrate /migrate\nCOPY schema /schema\n", nil, "migrate -path /schema -database URL up"},
		"nowhere":               {url, installs + final, nil, ""},
		"not in the image":      {url, installs + "FROM debian:13\nCOPY schema /schema\n", nil, ""},
		"another program":       {url, "FROM debian:13\nCOPY --from=build /go/bin/shop /shop\nCOPY schema /schema\n", nil, ""},
		"in its command":        {url + "    command: sh -c 'migrate -path /schema -database $$SHOP_URL up && /shop'\n", installs + final + "COPY schema /schema\n", nil, ""},
		"in a script":           {url + "    command: /start.sh\n", installs + final + "COPY schema /schema\n", []string{"start.sh", "migrate -path /schema up\n"}, ""},
		"in a script unseen":    {url + "    command: /start.sh\n", installs + final + "COPY schema /schema\n", nil, ""},
		"by the program":        {url, installs + final + "COPY schema /schema\n", []string{"main.go", "import \"github.com/golang-migrate/migrate/v4\"\n"}, ""},
		"tables of the program": {url, installs + final + "COPY schema /schema\n", []string{"db.go", "const schema = `create table a (b int)`\n"}, ""},
		"no word of it":         {url, installs + final + "COPY schema /schema\n", []string{"main.go", "// The tables come from elsewhere.\n"}, want},
		"an entry point":        {url, installs + final + "COPY schema /schema\nENTRYPOINT [\"/shop\"]\n", nil, ""},
		"in another service": {url + "  first:\n    image: migrate/migrate\n    command: -path /a -database mysql://db up\n    depends_on: [db]\n",
			installs + final + "COPY schema /schema\n", nil, ""},
	} {
		l := loweredFrom(t, web("    build: .\n    depends_on: [db]\n    ports: ['80:80']\n"+c.service+"  db:\n    image: mysql:8.4\n"),
			append([]string{"Dockerfile", c.dockerfile, "schema/1_a.up.sql", "-- a\n", "schema/1_a.down.sql", "-- b\n"}, c.files...)...)
		got := ""
		for _, message := range foundIn(l, kindFirstRun) {
			_, got, _ = strings.Cut(message, "prepares its database with ")
		}
		if got != c.want {
			t.Errorf("%s: %q", name, got)
		}
	}
}
