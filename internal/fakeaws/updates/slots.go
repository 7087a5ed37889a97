package updates

import "strings"

// slots are what a resource can be set to by others, the last of whom counts. When one of them is deleted, it takes the setting
// away, whoever's it is by then: a new one that was made before the old one went has no effect.
var slots = map[string]func(map[string]any) string{
	// https://github.com/pulumi/pulumi-aws/issues/4782
	"AWS::WAFv2::WebACLAssociation": func(r map[string]any) string { return "web ACL of " + text(r["ResourceArn"]) },
	// Deleting an association gives the VPC the default options back:
	// https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpcdhcpoptionsassociation.html
	"AWS::EC2::VPCDHCPOptionsAssociation":           func(r map[string]any) string { return "DHCP options of " + text(r["VpcId"]) },
	"AWS::EC2::SubnetRouteTableAssociation":         func(r map[string]any) string { return "routes of " + text(r["SubnetId"]) },
	"AWS::ECS::ClusterCapacityProviderAssociations": func(r map[string]any) string { return "capacity providers of " + text(r["Cluster"]) },
	// RegisterScalableTarget updates the target that is there, DeregisterScalableTarget takes it away with its policies:
	// https://docs.aws.amazon.com/autoscaling/application/APIReference/API_RegisterScalableTarget.html
	"AWS::ApplicationAutoScaling::ScalableTarget": func(r map[string]any) string {
		return "scaling of " + text(r["ResourceId"]) + " " + text(r["ScalableDimension"])
	},
	"AWS::ApplicationAutoScaling::ScalingPolicy": func(r map[string]any) string {
		return "policy " + text(r["PolicyName"]) + " of " + text(r["ResourceId"]) + text(r["ScalingTargetId"])
	},
	// PutMetricAlarm updates an alarm of the same name.
	"AWS::CloudWatch::Alarm": func(r map[string]any) string {
		if r["AlarmName"] == nil {
			return ""
		}
		return "alarm " + text(r["AlarmName"])
	},
}

func slot(r *resource) string {
	if of := slots[r.kind]; of != nil {
		return of(r.actual)
	}
	return ""
}

func (u *update) occupy(r *resource) {
	if key := slot(r); key != "" {
		u.slots[key] = r.token
	}
}

func (u *update) vacate(r *resource) {
	if key := slot(r); key != "" {
		delete(u.slots, key)
	}
}

// makeDirectory makes the directory of an access point. EFS does so once: one that is there keeps its owner and its mode
// (https://docs.aws.amazon.com/efs/latest/ug/efs-access-points.html, "Creating the root directory for an access point").
func (u *update) makeDirectory(r *resource) {
	key := directory(r)
	if key == "" {
		return
	}
	if u.directories[key] == nil {
		u.directories[key] = at(r.actual, "RootDirectory", "CreationInfo")
	}
	u.enforceUser(r, key)
}

// enforceUser has the access point make all its clients one user, to whom belongs what they write. Another one may be denied
// (https://docs.aws.amazon.com/efs/latest/ug/enforce-identity-access-points.html); root is not, nor is anybody where all may write.
// Where it makes nobody of them, the worse is taken: that they are who the directory was made for.
func (u *update) enforceUser(r *resource, key string) {
	user := text(at(r.actual, "PosixUser", "Uid"))
	if user == "" {
		user = text(at(r.actual, "RootDirectory", "CreationInfo", "OwnerUid"))
	}
	mode := text(at(u.directories[key], "Permissions"))
	open := strings.HasSuffix(mode, "7") || strings.HasSuffix(mode, "6") || strings.HasSuffix(mode, "3") || strings.HasSuffix(mode, "2")
	if owner := u.writers[key]; user != "" && user != "0" && owner != "" && owner != user && !open {
		u.events = append(u.events, Event{Interrupted, r.id, "the files of " + owner + " may be closed to " + user})
	}
	if u.writers[key] == "" {
		u.writers[key] = user
	}
}

func directory(r *resource) string {
	if r.kind != "AWS::EFS::AccessPoint" || at(r.actual, "RootDirectory", "Path") == nil {
		return ""
	}
	return text(r.actual["FileSystemId"]) + text(at(r.actual, "RootDirectory", "Path"))
}
