package exttools

import "syscall"

// ownGroup keeps a Ctrl-C for the tests from ending what they started, before they end it themselves.
func ownGroup() *syscall.SysProcAttr {
	return &syscall.SysProcAttr{CreationFlags: syscall.CREATE_NEW_PROCESS_GROUP}
}
