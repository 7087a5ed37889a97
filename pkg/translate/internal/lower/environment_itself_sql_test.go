package lower

import "testing"

// TestPortOfSQL takes the port of a database from its connection string, or from what is near it about databases, not from what is near it
// about something else.
func TestPortOfSQL(t *testing.T) {
	t.Parallel()
	const broker = `"Bus": "amqp://guest@broker"`
	for _, c := range []struct{ line, near, want string }{
		{`"Shop": "Server=localhost;Database=Shop;User Id=sa;Password=x"`, broker, "1433"},
		{`"Shop": "Data Source=localhost;Initial Catalog=Shop"`, broker, "1433"},
		{`"Shop": "Server=localhost;Database=Shop;Uid=sales;Pwd=x"`, broker, ""},
		{`"Shop": "Server=localhost;Database=Shop;Uid=root;Pwd=x"`, `"Provider": "MySql"`, "3306"},
		{`"Shop": "Host=localhost;Database=shop"`, `"Provider": "PostgreSQL"`, "5432"},
		{`"Shop": "Host=localhost;Port=5433;Database=shop"`, `"Provider": "PostgreSQL"`, "5433"},
		{`"Bus": "host=localhost;username=guest;password=guest"`, `"RabbitMQ": {`, "5672"},
		{`"Host": "localhost"`, `"RabbitMQ": {`, "5672"},
	} {
		if got := portAround([]string{c.near, c.line}, 1); got != c.want {
			t.Errorf("%s near %s: %q", c.line, c.near, got)
		}
	}
}
