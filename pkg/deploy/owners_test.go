package deploy

import (
	"testing"

	"github.com/compose2ecs/compose2ecs/pkg/cfn"
)

// ownersTemplate has a service cms, a service cms-2 and a secret whose id begins as if it
// were of cms; with says what its manifest has beside the project.
func ownersTemplate(t *testing.T, with string) *cfn.Document {
	t.Helper()
	document, err := cfn.Parse([]byte(`
Metadata:
  Compose2ecs: {Project: shop` + with + `}
Resources:
  CmsService: {Type: AWS::ECS::Service, Properties: {Tags: [{Key: com.docker.compose.service, Value: cms}]}}
  CmsTaskDefinition: {Type: AWS::ECS::TaskDefinition}
  Cms2Service: {Type: AWS::ECS::Service, Properties: {Tags: [{Key: com.docker.compose.service, Value: cms-2}]}}
  CmsPasswordSecret: {Type: AWS::SecretsManager::Secret}
  Cmsother: {Type: AWS::SNS::Topic}
  CmsAlarm: {Type: AWS::CloudWatch::Alarm, Properties: {AlarmName: !GetAtt CmsService.Name}}
`))
	if err != nil {
		t.Fatal(err)
	}
	return document
}

const saidOwners = `, Owners: [{Service: cms, Resources: [CmsService, CmsTaskDefinition]}, {Service: cms-2, Resources: [Cms2Service]}]`

func TestOwners(t *testing.T) {
	said, guessed := ownersOf(ownersTemplate(t, saidOwners)), ownersOf(ownersTemplate(t, ""))
	for id, want := range map[cfn.LogicalID]struct{ said, guessed string }{
		"CmsService":        {"cms", "cms"},
		"CmsTaskDefinition": {"cms", "cms"},
		"Cms2Service":       {"cms-2", "cms-2"},
		"CmsPasswordSecret": {"", "cms"},
		"CmsAlarm":          {"", "cms"},
		"Cmsother":          {"", ""},
		"CmsScalableTarget": {"cms", "cms"}, // of the last deployment
		"Database":          {"", ""},
	} {
		if got := said.of(id); got != want.said {
			t.Errorf("the manifest says that %s is for %q", id, got)
		}
		if got := guessed.of(id); got != want.guessed {
			t.Errorf("%s is guessed to be for %q", id, got)
		}
	}
	if got := ownersOf(nil).of("CmsService"); got != "" {
		t.Errorf("without a template: %q", got)
	}
}

// TestOwnersBeforeAndAfter asks the new template of what it has, the old one of the rest.
func TestOwnersBeforeAndAfter(t *testing.T) {
	after, err := cfn.Parse([]byte(`
Metadata:
  Compose2ecs: {Project: shop, Owners: [{Service: web, Resources: [CmsService]}]}
Resources:
  CmsService: {Type: AWS::ECS::Service}
  CmsPasswordSecret: {Type: AWS::SecretsManager::Secret}
`))
	if err != nil {
		t.Fatal(err)
	}
	both := ownersOf(after, ownersTemplate(t, ""))
	for id, want := range map[cfn.LogicalID]string{
		"CmsService": "web", "CmsPasswordSecret": "", "CmsTaskDefinition": "cms", "Cms2Service": "cms-2",
	} {
		if got := both.of(id); got != want {
			t.Errorf("%s is for %q, not %q", id, got, want)
		}
	}
}

// TestSharedResources does not take the alarm on a service for something that is there
// before the services are.
func TestSharedResources(t *testing.T) {
	got := shared(ownersTemplate(t, saidOwners))
	if len(got) != 2 || got[0] != "CmsPasswordSecret" || got[1] != "Cmsother" {
		t.Errorf("%v", got)
	}
}
