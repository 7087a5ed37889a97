package lower

import (
	"slices"
	"testing"
)

// TestUnsetIn finds the variables without a value in an attribute, written there or in an anchor.
func TestUnsetIn(t *testing.T) {
	t.Parallel()
	l := loweredFrom(t, "x-app: &app\n  image: acme/app:${APP_VERSION}\nservices:\n  web:\n    <<: *app\n    user: ${APP_USER}:${APP_GROUP}\n")
	for attribute, want := range map[string][]string{"image": {"APP_VERSION"}, "user": {"APP_USER", "APP_GROUP"}, "command": nil} {
		if got := l.unsetIn("services", "web", attribute); !slices.Equal(got, want) {
			t.Errorf("%s: %v", attribute, got)
		}
	}
}
