package deploy

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/compose2ecs/compose2ecs/internal/fakeaws"
	"github.com/compose2ecs/compose2ecs/pkg/cfn"
)

// dataTemplate has a file system in a VPC.
func dataTemplate(t *testing.T, vpc string) *cfn.Document {
	t.Helper()
	document, err := cfn.Parse(fmt.Appendf(nil, `
Parameters:
  VpcId: {Type: String}
  DataFilesystemId: {Type: String, Default: ""}
Conditions:
  NewDataFilesystem: !Equals [!Ref DataFilesystemId, ""]
Resources:
  Vpc: {Type: AWS::EC2::VPC, Properties: {CidrBlock: 10.0.0.0/16}}
  DataFilesystem: {Type: AWS::EFS::FileSystem, Condition: NewDataFilesystem}
  DataFilesystemSecurityGroup: {Type: AWS::EC2::SecurityGroup, Properties: {GroupDescription: data, VpcId: %s}}
  Target:
    Type: AWS::EFS::MountTarget
    Properties:
      FileSystemId: !If [NewDataFilesystem, !Ref DataFilesystem, !Ref DataFilesystemId]
      SubnetId: subnet-0123456789abcdef0
      SecurityGroups: [!Ref DataFilesystemSecurityGroup]
  SharedTarget:
    Type: AWS::EFS::MountTarget
    Properties: {FileSystemId: fs-0123456789abcdef0, SubnetId: subnet-0123456789abcdef0, SecurityGroups: [sg-0123456789abcdef0]}
`, vpc))
	if err != nil {
		t.Fatal(err)
	}
	return document
}

// TestMovesAreRefused tells an update that takes a file system to another VPC from those
// that leave it where it is, or make a new one.
func TestMovesAreRefused(t *testing.T) {
	change := func(action Action, id cfn.LogicalID, kind string) Change {
		return Change{Action: action, ID: id, Type: kind}
	}
	target := change(Replace, "Target", mountTarget)
	for _, test := range []struct {
		name, before, after string
		parameter           string // what VpcId is to be; it was vpc-a
		changes             []Change
		refused             bool
	}{
		{"to an own VPC", "vpc-a", "!Ref Vpc", "", []Change{target}, true},
		{"to an existing VPC", "!Ref Vpc", "vpc-a", "", []Change{target}, true},
		{"to another existing VPC", "vpc-a", "vpc-b", "", []Change{target}, true},
		{"to another VPC by its parameter", "!Ref VpcId", "!Ref VpcId", "vpc-b", []Change{target}, true},
		{"from a parameter to its value", "!Ref VpcId", "vpc-a", "", []Change{target}, false},
		{"to a VPC with other addresses", "!Ref Vpc", "!Ref Vpc", "", []Change{change(Replace, "Vpc", "AWS::EC2::VPC"), target}, true},
		{"to another subnet", "vpc-a", "vpc-a", "", []Change{target}, false},
		{"with a new file system", "vpc-a", "vpc-b", "", []Change{target, change(Replace, "DataFilesystem", "AWS::EFS::FileSystem")}, false},
		{"without new mount targets", "vpc-a", "vpc-b", "", []Change{change(Modify, "Target", mountTarget)}, false},
	} {
		t.Run(test.name, func(t *testing.T) {
			cloud := fakeaws.New()
			cloud.AddStack(fakeaws.Stack{
				Name: "shop", Status: "CREATE_COMPLETE", Template: string(dataTemplate(t, test.before).JSON()),
				Parameters: map[string]string{"VpcId": "vpc-a"},
			})
			client := direct(cloud, func(Event) {})
			stack, err := client.Stack(t.Context(), "shop")
			if err != nil {
				t.Fatal(err)
			}
			request := Request{Stack: "shop", Template: dataTemplate(t, test.after)}
			if test.parameter != "" {
				request.Parameters = map[string]string{"VpcId": test.parameter}
			}
			err = client.checkMoves(t.Context(), &ChangeSet{Stack: stack, Changes: test.changes}, request)
			var p *Problem
			if refused := errors.As(err, &p) && p.Kind == Refused && strings.Contains(p.Message, "DataFilesystem"); refused != test.refused ||
				err != nil && !refused {
				t.Errorf("refused: %v, %v", refused, err)
			}
		})
	}
}
