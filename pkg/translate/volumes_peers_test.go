package translate

import (
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/compose2ecs/compose2ecs/internal/expect"
	"github.com/compose2ecs/compose2ecs/internal/exttools"
)

// onMoto creates the stack of a golden case.
func onMoto(t *testing.T, stack, name string) *exttools.Server {
	t.Helper()
	moto := exttools.Moto(t)
	template, err := os.ReadFile(filepath.Join(goldenDir, name, "template.yaml"))
	if err != nil {
		t.Fatal(err)
	}
	moto.CreateStack(t, stack, template, nil)
	return moto
}

// TestFileSystemsOnMoto asks EFS what came of all settings.
func TestFileSystemsOnMoto(t *testing.T) {
	moto := onMoto(t, "volumes", "efs-settings")
	var found struct {
		FileSystems []struct {
			FileSystemId, PerformanceMode, ThroughputMode, KmsKeyId string
			ProvisionedThroughputInMibps                            float64
			Encrypted                                               bool
			NumberOfMountTargets                                    int
			Tags                                                    []nameTag
		}
	}
	moto.AWS(t, &found, "efs", "describe-file-systems")
	expect.Equal(t, "file systems", 3, len(found.FileSystems))
	ids := map[string]string{}
	for _, f := range found.FileSystems {
		name := nameOf(f.Tags)
		ids[name] = f.FileSystemId
		expect.Equal(t, name+" is encrypted", true, f.Encrypted)
		expect.Equal(t, "mount targets of "+name, 2, f.NumberOfMountTargets)
		if name == "media" {
			expect.Equal(t, "modes", "maxIO provisioned", f.PerformanceMode+" "+f.ThroughputMode)
			expect.Equal(t, "throughput", 64, f.ProvisionedThroughputInMibps)
			expect.Equal(t, "key", true, strings.HasSuffix(f.KmsKeyId, "0d990263-018e-4e65-a703-eff731de951e"))
		}
		checkFileSystemPolicyOnMoto(t, moto, name, f.FileSystemId)
		checkMountTargetsOnMoto(t, moto, name, f.FileSystemId)
	}
	var lifecycle struct{ LifecyclePolicies []map[string]string }
	moto.AWS(t, &lifecycle, "efs", "describe-lifecycle-configuration", "--file-system-id", ids["archive"])
	expect.Equal(t, "lifecycle", []map[string]string{
		{"TransitionToIA": "AFTER_14_DAYS"}, {"TransitionToArchive": "AFTER_90_DAYS"}, {"TransitionToPrimaryStorageClass": "AFTER_1_ACCESS"},
	}, lifecycle.LifecyclePolicies)
	expect.Equal(t, "access point of media", []accessPoint{{"/media", "33:33 0775", "33:33"}}, accessPoints(t, moto, ids["media"]))
	expect.Equal(t, "access point of archive", []accessPoint{{"/data/archive", "1000:1000 0755", ""}}, accessPoints(t, moto, ids["archive"]))
}

// checkFileSystemPolicyOnMoto looks for statements that deny, and none that allows.
func checkFileSystemPolicyOnMoto(t *testing.T, moto *exttools.Server, name, fileSystem string) {
	t.Helper()
	var found struct{ Policy string }
	moto.AWS(t, &found, "efs", "describe-file-system-policy", "--file-system-id", fileSystem)
	var policy struct {
		Statement []struct {
			Effect    string
			Condition map[string]map[string]string
		}
	}
	if err := json.Unmarshal([]byte(found.Policy), &policy); err != nil {
		t.Fatalf("%s: %v", found.Policy, err)
	}
	var denied []string
	for _, s := range policy.Statement {
		for key, value := range s.Condition["Bool"] {
			denied = append(denied, s.Effect+" "+key+" "+value)
		}
	}
	expect.Equal(t, "policy of "+name, []string{"Deny aws:SecureTransport false", "Deny elasticfilesystem:AccessedViaMountTarget false"},
		denied)
}

// checkMountTargetsOnMoto looks at who may mount: groups of services, by NFS.
func checkMountTargetsOnMoto(t *testing.T, moto *exttools.Server, name, fileSystem string) {
	t.Helper()
	var targets struct {
		MountTargets []struct{ MountTargetId, SubnetId, AvailabilityZoneId string }
	}
	moto.AWS(t, &targets, "efs", "describe-mount-targets", "--file-system-id", fileSystem)
	zones := map[string]bool{}
	for _, target := range targets.MountTargets {
		zones[target.AvailabilityZoneId] = true
		var groups struct{ SecurityGroups []string }
		moto.AWS(t, &groups, "efs", "describe-mount-target-security-groups", "--mount-target-id", target.MountTargetId)
		expect.Equal(t, "groups of a mount target of "+name, 1, len(groups.SecurityGroups))
		var described struct {
			SecurityGroups []struct {
				IpPermissions []struct {
					FromPort         int
					IpRanges         []any
					UserIdGroupPairs []struct{ GroupId string }
				}
			}
		}
		moto.AWS(t, &described, "ec2", "describe-security-groups", "--group-ids", groups.SecurityGroups[0])
		for _, rule := range described.SecurityGroups[0].IpPermissions {
			expect.Equal(t, "port to "+name, 2049, rule.FromPort)
			expect.Equal(t, "addresses that reach "+name, 0, len(rule.IpRanges))
			expect.Equal(t, "groups that reach "+name, true, len(rule.UserIdGroupPairs) > 0)
		}
	}
	expect.Equal(t, "zones of "+name, 2, len(zones))
}

type accessPoint struct{ Path, Made, As string }

func accessPoints(t *testing.T, moto *exttools.Server, fileSystem string) []accessPoint {
	t.Helper()
	var found struct {
		AccessPoints []struct {
			PosixUser     *struct{ Uid, Gid json.Number }
			RootDirectory struct {
				Path         string
				CreationInfo struct {
					OwnerUid, OwnerGid json.Number
					Permissions        string
				}
			}
		}
	}
	moto.AWS(t, &found, "efs", "describe-access-points", "--file-system-id", fileSystem)
	var list []accessPoint
	for _, p := range found.AccessPoints {
		made := p.RootDirectory.CreationInfo
		point := accessPoint{Path: p.RootDirectory.Path, Made: made.OwnerUid.String() + ":" + made.OwnerGid.String() + " " + made.Permissions}
		if p.PosixUser != nil {
			point.As = p.PosixUser.Uid.String() + ":" + p.PosixUser.Gid.String()
		}
		list = append(list, point)
	}
	slices.SortFunc(list, func(a, b accessPoint) int { return strings.Compare(a.Path, b.Path) })
	return list
}

// TestSharedFileSystemOnMoto finds one file system with the directories of two volumes.
func TestSharedFileSystemOnMoto(t *testing.T) {
	moto := onMoto(t, "shared", "efs-shared")
	var found struct {
		FileSystems []struct {
			FileSystemId         string
			NumberOfMountTargets int
		}
	}
	moto.AWS(t, &found, "efs", "describe-file-systems")
	expect.Equal(t, "file systems", 1, len(found.FileSystems))
	expect.Equal(t, "mount targets", 2, found.FileSystems[0].NumberOfMountTargets)
	expect.Equal(t, "access points", []accessPoint{{"/thumbnails", "1000:1000 0755", "1000:1000"}, {"/uploads", "0:0 0777", ""}},
		accessPoints(t, moto, found.FileSystems[0].FileSystemId))
}

// TestDisksOnMoto has ECS take the volumes that services make, and memory as a file
// system.
func TestDisksOnMoto(t *testing.T) {
	moto := onMoto(t, "disks", "ebs-volume")
	var described struct {
		TaskDefinition struct {
			Volumes []struct {
				Name               string
				ConfiguredAtLaunch bool
			}
		}
	}
	moto.AWS(t, &described, "ecs", "describe-task-definition", "--task-definition", "disks-search")
	expect.Equal(t, "volumes", 1, len(described.TaskDefinition.Volumes))
	expect.Equal(t, "volume", "index", described.TaskDefinition.Volumes[0].Name)
	var role struct {
		AttachedPolicies []struct{ PolicyName string }
	}
	var roles struct{ Roles []struct{ RoleName string } }
	moto.AWS(t, &roles, "iam", "list-roles")
	for _, r := range roles.Roles {
		if strings.Contains(r.RoleName, "SearchInfrastructureRole") {
			moto.AWS(t, &role, "iam", "list-attached-role-policies", "--role-name", r.RoleName)
			expect.Equal(t, "policy", "AmazonECSInfrastructureRolePolicyForVolumes", role.AttachedPolicies[0].PolicyName)
		}
	}
	expect.Equal(t, "policies", 1, len(role.AttachedPolicies))
}

func TestMemoryOnMoto(t *testing.T) {
	moto := onMoto(t, "memory", "tmpfs-memory")
	var described struct {
		TaskDefinition struct {
			EphemeralStorage     struct{ SizeInGiB int }
			ContainerDefinitions []struct {
				Name            string
				LinuxParameters struct {
					Tmpfs []struct {
						ContainerPath string
						Size          int
					}
				}
			}
		}
	}
	moto.AWS(t, &described, "ecs", "describe-task-definition", "--task-definition", "memory-web")
	expect.Equal(t, "disk", 60, described.TaskDefinition.EphemeralStorage.SizeInGiB)
	sizes := map[string]int{}
	for _, c := range described.TaskDefinition.ContainerDefinitions {
		for _, m := range c.LinuxParameters.Tmpfs {
			sizes[c.Name+" "+m.ContainerPath] = m.Size
		}
	}
	expect.Equal(t, "memory",
		map[string]int{"exporter /spool": 64, "web /cache": 32, "web /run": 256, "web /tmp": 100, "web /var/cache/nginx": 64}, sizes)
}
