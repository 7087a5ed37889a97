package translate

import (
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestVPCSettingsMoveNothing changes the settings of a VPC from one to the next, and looks
// at what cannot be changed in place: it has to be the same before and after, in whichever
// stack has it.
func TestVPCSettingsMoveNothing(t *testing.T) {
	fixed := []string{
		"AWS::EC2::VPC", "AWS::EC2::Subnet", "AWS::EC2::RouteTable", "AWS::EC2::SubnetRouteTableAssociation", "AWS::EC2::NatGateway",
		"AWS::EC2::EIP", "AWS::EFS::MountTarget",
	}
	settings := []string{
		"{}", "{nat: single}", "{nat: per_az}", "{nat: per_az, zones: 3, flow_logs: true}", "{nat: single, zones: 3, endpoints: true}",
		"{endpoints: true}", "{endpoints: [sqs]}", "{nat: none}",
	}
	before := map[string]any{}
	for _, setting := range settings {
		dir := t.TempDir()
		compose := "x-aws-vpc: " + setting + `
name: shop
services:
  web: {image: "nginx:1", networks: [front, back], volumes: [data:/data]}
  db: {image: 123456789012.dkr.ecr.eu-west-1.amazonaws.com/db, networks: [back]}
networks: {front: {}, back: {internal: true}}
volumes: {data: {}}
`
		if err := os.WriteFile(filepath.Join(dir, "compose.yaml"), []byte(compose), 0o600); err != nil {
			t.Fatal(err)
		}
		document := translateCase(t, dir).Document
		if document == nil {
			t.Fatalf("%s is not translated", setting)
		}
		now := resources(t, document)
		for id, r := range now {
			if was, had := before[id]; had && slices.Contains(fixed, r.(map[string]any)["Type"].(string)) {
				if diff := cmp.Diff(was, r); diff != "" {
					t.Errorf("%s with %s:\n%s", id, setting, diff)
				}
			}
		}
		before = now
	}
}
