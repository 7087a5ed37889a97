//go:build !unix

package deploy

import "os"

// keyboardSignals are those that a terminal sends to all programs in front of it. A session
// hands them on to the command in the container.
var keyboardSignals = []os.Signal{os.Interrupt}
