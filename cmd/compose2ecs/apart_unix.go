//go:build unix

package main

import "syscall"

// apart is what makes a process outlive the terminal and the one that started it.
func apart() *syscall.SysProcAttr { return &syscall.SysProcAttr{Setsid: true} }
