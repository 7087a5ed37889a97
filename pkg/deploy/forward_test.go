package deploy

import (
	"errors"
	"slices"
	"strings"
	"testing"
)

// TestForwardingReads understands what the plugin prints, however it arrives: with connections side by side, and one after another for
// agents that cannot do better.
func TestForwardingReads(t *testing.T) {
	const open = "forwarding 127.0.0.1:15432 to db:5432"
	for _, test := range []struct {
		about  string
		pieces []string
		ends   error
		said   []string
		failed string
	}{
		{
			about: "side by side",
			pieces: []string{"\nStarting session with SessionId: me-1\n", "Port 15432 opened for ses", "sionId me-1.",
				"\nWaiting for connections...\n", "\nConnection accepted for session [me-1]\n"},
			said: []string{open}, failed: "has ended",
		},
		{
			about: "one after another", pieces: []string{"Port 15432 opened for sessionId me-1.\r\n", "Port 15432 opened for sessionId me-1.\r\n"},
			said: []string{open}, failed: "has ended",
		},
		{
			about: "nothing listens there", pieces: []string{"Port 15432 opened for sessionId me-1.\n",
				strings.Repeat("\nConnection to destination port failed, check SSM Agent logs.\n", 2)},
			said: []string{open, "nothing answers at port 5432 of db"}, failed: "has ended",
		},
		{about: "another port", pieces: []string{"Port 1543 opened\n", "no"}, failed: "port 5432 of db cannot be forwarded: no"},
		{about: "silence", failed: "session-manager-plugin has ended"},
		{about: "no start", ends: errors.New("permission denied"), failed: "cannot be forwarded: permission denied"},
	} {
		var said []string
		f := &forwarding{Forward: Forward{15432, 5432}, name: "db", say: func(text string) { said = append(said, text) }}
		for _, piece := range test.pieces {
			if n, err := f.Write([]byte(piece)); n != len(piece) || err != nil {
				t.Fatal(n, err)
			}
		}
		if err := f.ended(test.ends); !strings.Contains(err.Error(), test.failed) {
			t.Errorf("%s: %v", test.about, err)
		}
		if !slices.Equal(said, test.said) {
			t.Errorf("%s: %q", test.about, said)
		}
	}
}
