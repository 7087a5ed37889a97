package main

import (
	"testing"

	"github.com/compose2ecs/compose2ecs/internal/fakeaws"
)

// TestKeptFileSystems attaches the data of an earlier life, and asks where it would guess.
func TestKeptFileSystems(t *testing.T) {
	inCloud(t, func(c *fakeaws.Cloud, u *user) {
		tags := map[string]string{"com.docker.compose.project": "shop", "com.docker.compose.volume": "data"}
		c.AddFileSystem(fakeaws.FileSystem{ID: "fs-00000001", Tags: tags, Bytes: 4096})
		c.AddFileSystem(fakeaws.FileSystem{
			ID: "fs-0000000f", Tags: map[string]string{"com.docker.compose.project": "other", "com.docker.compose.volume": "data"},
		})
		u.run("deploy", "--yes").exits(exitDone, "DataFilesystemId: fs-00000001, left behind by an earlier stack")
		if p := parameters(c.Requests("CreateChangeSet")[0].Form); p["DataFilesystemId"] != "fs-00000001" {
			u.Errorf("sent: %v", p)
		}
		u.run("deploy", "--yes").exits(exitDone, "up to date")
		u.run("down").exits(exitRefused, "kept: volume data, file system fs-00000001, 4.0 KiB")
		u.run("down", "--volumes", "--yes").exits(exitRefused, "DELETED WITH ITS DATA", "--delete-data-of shop")
		u.run("down", "--volumes", "--delete-data-of", "other").exits(exitRefused, "the project is shop")
		u.run("down", "--volumes", "--delete-data-of", "shop").exits(exitDone, "deleted the file system fs-00000001")
		if n := len(c.Requests("DeleteFileSystem")); n != 1 {
			u.Errorf("%d file systems were deleted", n)
		}

		c.AddFileSystem(fakeaws.FileSystem{ID: "fs-00000002", Tags: tags})
		c.AddFileSystem(fakeaws.FileSystem{ID: "fs-00000003", Tags: tags})
		u.run("deploy", "--yes").exits(exitInput, "several file systems from earlier stacks (fs-00000002, fs-00000003)")
		u.run("deploy", "--yes", "--parameter", "DataFilesystemId=fs-00000003").exits(exitDone)
	})
}

// TestKeptFileSystemLeft refuses to leave a file system that an earlier stack left behind
// and this one uses, until somebody names it.
func TestKeptFileSystemLeft(t *testing.T) {
	inCloud(t, func(c *fakeaws.Cloud, u *user) {
		c.AddFileSystem(fakeaws.FileSystem{
			ID: "fs-00000001", Tags: map[string]string{"com.docker.compose.project": "shop", "com.docker.compose.volume": "data"},
		})
		u.run("deploy", "--yes").exits(exitDone, "DataFilesystemId: fs-00000001")
		const left = "DATA: DataFilesystemId (EFS FileSystem) is no longer used: its data is kept in fs-00000001"
		u.run("deploy", "--yes", "--parameter", "DataFilesystemId=").exits(exitRefused, left, "--allow-data-loss DataFilesystemId")
		u.edit("volumes: [data:", "volumes: [store:")
		u.edit("  data: {}", "  store: {}")
		u.run("deploy", "--yes").exits(exitRefused, left)
		u.edit("  store: {}", "  store: {x-aws-efs: {previously: data}}")
		u.run("deploy", "--yes").exits(exitDone)
		if p := parameters(c.Requests("CreateChangeSet")[len(c.Requests("CreateChangeSet"))-1].Form); p["DataFilesystemId"] != "(previous)" {
			u.Errorf("sent: %v", p)
		}
		u.edit("  store: {x-aws-efs: {previously: data}}", "  store: {}")
		u.run("deploy", "--yes", "--allow-data-loss", "DataFilesystemId", "--allow-data-loss", "DataFilesystem").exits(exitDone)
	})
}

// TestKeptFileSystemOfRenamedVolume finds what is tagged with the earlier name.
func TestKeptFileSystemOfRenamedVolume(t *testing.T) {
	inCloud(t, func(c *fakeaws.Cloud, u *user) {
		c.AddFileSystem(fakeaws.FileSystem{
			ID: "fs-00000001", Tags: map[string]string{"com.docker.compose.project": "shop", "com.docker.compose.volume": "data"},
		})
		u.edit("volumes: [data:", "volumes: [store:")
		u.edit("  data: {}", "  store: {x-aws-efs: {previously: data}}")
		u.run("deploy", "--yes").exits(exitDone,
			"DataFilesystemId: fs-00000001, left behind by an earlier stack, with the data of the volume data")
		u.run("down", "--yes").exits(exitDone)
		c.AddFileSystem(fakeaws.FileSystem{
			ID: "fs-00000002", Tags: map[string]string{"com.docker.compose.project": "shop", "com.docker.compose.volume": "store"},
		})
		u.run("deploy", "--yes").exits(exitInput, "several file systems from earlier stacks (fs-00000001, fs-00000002)")
	})
}

// TestKeptFileSystemOfPredecessor does not show an application an empty directory beside
// the files that the retired Docker integration left in the root of the file system.
func TestKeptFileSystemOfPredecessor(t *testing.T) {
	inCloud(t, func(c *fakeaws.Cloud, u *user) {
		c.AddFileSystem(fakeaws.FileSystem{ID: "fs-00000001", Tags: map[string]string{
			"com.docker.compose.project": "shop", "com.docker.compose.volume": "data", "Name": "shop_data",
		}})
		u.run("deploy", "--yes").exits(exitInput, "the template has them in /data", "x-aws-efs: {root_directory: /}",
			"parameter DataFilesystemId")
		u.edit("  data: {}", "  data: {driver_opts: {root_directory: /}}")
		u.run("deploy", "--yes").exits(exitDone, "DataFilesystemId: fs-00000001, left behind by an earlier stack")
	})
}

func TestKeptFileSystemInUse(t *testing.T) {
	inCloud(t, func(c *fakeaws.Cloud, u *user) {
		c.AddFileSystem(fakeaws.FileSystem{
			ID: "fs-00000001", Tags: map[string]string{"com.docker.compose.project": "shop", "com.docker.compose.volume": "data"},
			MountTargets: []fakeaws.MountTarget{{ID: "fsmt-1", Subnet: "subnet-1"}},
		})
		u.run("deploy", "--yes").exits(exitInput, "fs-00000001", "is mounted by another stack")
		u.run("deploy", "--yes", "--parameter", "DataFilesystemId=").exits(exitDone)
	})
}

// TestDataAtStake refuses what would take data away, until somebody names it.
func TestDataAtStake(t *testing.T) {
	inCloud(t, func(c *fakeaws.Cloud, u *user) {
		u.run("deploy", "--yes").exits(exitDone)
		u.edit("volumes:\n  data: {}", "")
		u.edit("    volumes: [data:/var/lib/postgresql/data]\n", "")
		change := fakeaws.Change{Action: "Remove", ID: "DataFilesystem", Type: "AWS::EFS::FileSystem", PhysicalID: "fs-1", PolicyAction: "Retain"}
		c.Changes("shop", change)
		u.run("deploy", "--yes").exits(exitRefused, "DATA: DataFilesystem (EFS FileSystem) is removed: its data is kept in fs-1",
			"--allow-data-loss DataFilesystem")
		change.Action, change.Replacement, change.PolicyAction = "Modify", "True", "ReplaceAndDelete"
		change.Details = []fakeaws.Detail{
			{
				Target: fakeaws.Target{
					Attribute: "Properties", Name: "Encrypted", Path: "/Properties/Encrypted", RequiresRecreation: "Always", BeforeValue: "false",
					AfterValue: "true",
				},
			},
		}
		c.Changes("shop", change)
		u.run("deploy", "--yes").exits(exitRefused, "± DataFilesystem (EFS FileSystem) is replaced", "Encrypted (replaces)", "- false", "+ true",
			"its data is DELETED")
		if n := c.Calls()["cloudformation:ExecuteChangeSet"]; n != 1 {
			u.Errorf("%d change sets were executed", n)
		}
		c.Changes("shop", change)
		u.run("deploy", "--yes", "--allow-data-loss", "DataFilesystem").exits(exitDone)
	})
}
