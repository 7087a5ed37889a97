package permissions

import (
	"slices"
	"strings"
)

// A Question asks IAM whether somebody may do something: the actions of a statement, on a
// resource that the statement is for, in the context that it is for.
type Question struct {
	Actions  []string
	Resource string
	Context  map[string]string
}

// elsewhere are the places that a project may have under other names than its own; which
// those are does not stand in the policies.
var elsewhere = []*place{bucket, objects, logGroup, handOver, domainZone}

// clusterPlaces are those in the project's cluster.
var clusterPlaces = []*place{cluster, ownTasks, ecsThings, startTasks, inCluster, taskTags, ecsTags, alarms}

// CallerQuestions are about the rights of whoever deploys: those of the policies for the
// program. ownCluster says that the project has a cluster of its own.
func CallerQuestions(v Values, ownCluster bool) []Question {
	return questions(slices.Concat(deployCalls, operateCalls), v, ownCluster)
}

// StackQuestions are about the rights that CloudFormation takes for a stack with these
// types of resources.
func StackQuestions(v Values, types []string) []Question {
	var grants []grant
	for _, resourceType := range types {
		grants = append(grants, needs()[resourceType]...)
	}
	return questions(grants, v, slices.Contains(types, "AWS::ECS::Cluster"))
}

func questions(grants []grant, v Values, ownCluster bool) []Question {
	grants = slices.DeleteFunc(grants, func(g grant) bool {
		return slices.Contains(elsewhere, g.at) || !ownCluster && slices.Contains(clusterPlaces, g.at)
	})
	var list []Question
	for _, s := range statements(grants) {
		context := situation(s.Condition, v)
		if s.Sid == ownRoles.sid && v.Boundary != "" {
			context[boundaryKey] = v.fill(boundaryPolicy)
		}
		list = append(list, Question{s.Action, example(s.Resource[0], v), context})
	}
	return list
}

// example is the name of a resource that a pattern is for.
func example(pattern string, v Values) string {
	if pattern == "*" {
		return pattern
	}
	return strings.ReplaceAll(v.fill(pattern), "*", "example")
}

// situation is the context in which a condition holds.
func situation(c Condition, v Values) map[string]string {
	context := map[string]string{}
	for operator, keys := range c {
		for key, values := range keys {
			if operator != "Null" { // the other operator for the key has a value
				context[key] = v.fill(strings.ReplaceAll(values[0], "*", "example"))
			}
		}
	}
	return context
}
