package main

import (
	"strings"
	"testing"

	"github.com/compose2ecs/compose2ecs/internal/fakeaws"
)

// TestDownRemoval says of a file system either that it goes or that it stays, as its removal has it, and deletes by itself only what the
// stack leaves behind.
func TestDownRemoval(t *testing.T) {
	t.Parallel()
	const withStack, byItself = "DELETED WITH ITS DATA: DataFilesystem (AWS::EFS::FileSystem) fs-00000001",
		"DELETED WITH ITS DATA: volume data, file system fs-00000001, 4.0 KiB"
	for _, test := range []struct {
		name, removal string
		options       []string
		says, not     []string
		deletes       int
	}{
		{"retain", "retain", nil, []string{"kept: volume data, file system fs-00000001, 4.0 KiB; the next"}, []string{"DELETED"}, 0},
		{"retain, volumes", "retain", []string{"--volumes"}, []string{byItself, "deleted the file system"}, []string{withStack, "kept:"}, 1},
		{"delete", "delete", nil, []string{withStack}, []string{byItself, "kept:"}, 0},
		{"delete, volumes", "delete", []string{"--volumes"}, []string{withStack}, []string{byItself, "kept:", "deleted the file system"}, 0},
		{"snapshot", "snapshot", nil, []string{withStack}, []string{byItself, "kept:"}, 0},
		{"snapshot, volumes", "snapshot", []string{"--volumes"}, []string{withStack}, []string{byItself, "kept:", "deleted the file system"}, 0},
	} {
		t.Run(test.name, func(t *testing.T) {
			inCloud(t, func(c *fakeaws.Cloud, u *user) {
				removable(c, u, test.removal)
				r := u.run(append([]string{"down", "--yes", "--delete-data-of", "shop"}, test.options...)...).exits(exitDone, test.says...)
				for _, not := range test.not {
					if strings.Contains(r.stderr, not) {
						u.Errorf("%q is said:\n%s", not, r.stderr)
					}
				}
				if n := len(c.Requests("DeleteFileSystem")); n != test.deletes {
					u.Errorf("%d file systems are deleted without the stack", n)
				}
			})
		})
	}
}

// removable deploys the shop with a file system of its own.
func removable(c *fakeaws.Cloud, u *user, removal string) {
	u.Helper()
	u.edit("  data: {}", "  data: {x-aws-efs: {removal: "+removal+"}}")
	c.Physical("shop", "DataFilesystem", "fs-00000001")
	u.run("deploy", "--yes").exits(exitDone)
	tags := map[string]string{"com.docker.compose.project": "shop", "com.docker.compose.volume": "data"}
	c.AddFileSystem(fakeaws.FileSystem{ID: "fs-00000001", Tags: tags, Bytes: 4096})
}

// TestDownRetainsData says of a file system that --retain leaves behind that it is kept, although its removal is delete.
func TestDownRetainsData(t *testing.T) {
	inCloud(t, func(c *fakeaws.Cloud, u *user) {
		removable(c, u, "delete")
		c.ScriptDelete("shop", fakeaws.FailAt("DataFilesystem", "AWS::EFS::FileSystem", "it is in use"))
		u.run("down", "--delete-data-of", "shop").exits(exitFailed, "it is in use")
		r := u.run("down", "--yes", "--retain", "DataFilesystem").exits(exitDone, "kept: volume data, file system fs-00000001, 4.0 KiB; the next")
		if strings.Contains(r.stderr, "DELETED") {
			u.Error(r.stderr)
		}
	})
}

// TestDownKeepsOthers names a file system and a secret of an overlay that the stack leaves behind.
func TestDownKeepsOthers(t *testing.T) {
	inCloud(t, func(c *fakeaws.Cloud, u *user) {
		u.write("overlay.yaml", "x-aws-cloudformation:\n  Resources:\n    Archive:\n      Type: AWS::EFS::FileSystem\n"+
			"      DeletionPolicy: Retain\n    Key:\n      Type: AWS::SecretsManager::Secret\n      DeletionPolicy: Retain\n")
		c.Physical("shop", "Archive", "fs-00000002")
		c.Physical("shop", "Key", "arn:aws:secretsmanager:us-east-1:123456789012:secret:key")
		files := []string{"-f", "compose.yaml", "-f", "overlay.yaml"}
		u.run(append(files, "deploy", "--yes")...).exits(exitDone)
		u.run("down", "--yes").exits(exitDone, "kept: Archive fs-00000002", "kept: Key arn:aws:secretsmanager")
	})
}
