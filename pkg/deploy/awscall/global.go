package awscall

import (
	"net/url"
	"strings"
)

// A partition has one place for a service that has no regions. It is known by how the names of its
// regions begin.
type partition struct{ regions, home string }

// partitions are those beside the first one, in which requests are signed for us-east-1.
var partitions = []partition{
	{"cn-", "cn-northwest-1"}, {"us-gov-", "us-gov-west-1"}, {"us-iso-", "us-iso-east-1"}, {"us-isob-", "us-isob-east-1"},
	{"eu-isoe-", "eu-isoe-west-1"}, {"us-isof-", "us-isof-south-1"}, {"eusc-", "eusc-de-east-1"},
}

// partitionOf is the partition of a region.
func partitionOf(region string) partition {
	for _, p := range partitions {
		if strings.HasPrefix(region, p.regions) {
			return p
		}
	}
	return partition{"", "us-east-1"}
}

// globalHost is the host of a service without regions, made of that of Amazon ECS in a region
// (botocore's rules for endpoints, which the tests of the clients compare).
func globalHost(service Service, ecs *url.URL, region string, fips, dualStack bool) string {
	_, suffix, _ := strings.Cut(ecs.Host, "."+region+".")
	name, within := service.Name, partitionOf(region).regions
	if fips && within != "us-gov-" {
		name += "-fips"
	}
	switch {
	case within == "us-gov-":
		name += ".us-gov"
	case dualStack && (within == "" || !fips && (within == "cn-" || within == "eusc-")):
		name += ".global"
	}
	return name + "." + suffix
}
