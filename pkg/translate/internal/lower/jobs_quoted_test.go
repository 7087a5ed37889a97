package lower

import "testing"

// TestQuotedCommand has no quotation mark without its other half, and none that ends the quotation early.
func TestQuotedCommand(t *testing.T) {
	t.Parallel()
	for command, want := range map[string]string{
		`npm run migrate`:       `"npm run migrate"`,
		`echo "All done!`:       `"echo 'All done!'"`,
		`echo "All done!"`:      `"echo 'All done!'"`,
		`echo \"All done!\`:     `"echo 'All done!'"`,
		`echo 'All done!`:       `"echo 'All done!'"`,
		`echo "it's done`:       `"echo \"it's done\""`,
		`psql -c 'drop "users"`: `"psql -c 'drop \"users\"'"`,
		`"prisma migrate`:       `"'prisma migrate'"`,
	} {
		if got := quotedCommand(command); got != want {
			t.Errorf("%s: %s, not %s", command, got, want)
		}
	}
}
