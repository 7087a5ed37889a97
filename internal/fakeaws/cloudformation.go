package fakeaws

import (
	"slices"
	"strings"
	"unicode"
)

var cloudFormationOperations = map[string]handler{
	"CreateChangeSet":                   (*Cloud).createChangeSet,
	"DescribeChangeSet":                 (*Cloud).describeChangeSet,
	"DeleteChangeSet":                   (*Cloud).deleteChangeSet,
	"ListChangeSets":                    (*Cloud).listChangeSets,
	"ExecuteChangeSet":                  (*Cloud).executeChangeSet,
	"DescribeStacks":                    (*Cloud).describeStacks,
	"ListStacks":                        (*Cloud).listStacks,
	"DescribeStackEvents":               (*Cloud).describeStackEvents,
	"ListStackResources":                (*Cloud).listStackResources,
	"DescribeStackResources":            (*Cloud).describeStackResources,
	"GetTemplate":                       (*Cloud).getTemplate,
	"GetTemplateSummary":                (*Cloud).getTemplateSummary,
	"DeleteStack":                       (*Cloud).deleteStack,
	"CancelUpdateStack":                 (*Cloud).cancelUpdateStack,
	"ContinueUpdateRollback":            (*Cloud).continueUpdateRollback,
	"RollbackStack":                     (*Cloud).rollbackStack,
	"UpdateTerminationProtection":       (*Cloud).updateTerminationProtection,
	"DescribeEvents":                    (*Cloud).describeEvents,
	"DetectStackDrift":                  (*Cloud).detectStackDrift,
	"DescribeStackDriftDetectionStatus": (*Cloud).describeStackDriftDetectionStatus,
	"DescribeStackResourceDrifts":       (*Cloud).describeStackResourceDrifts,
}

// known is the stack that a request is about.
func (c *Cloud) known(r *Request) (*stackState, error) {
	name := r.Form.Get("StackName")
	if s := c.find(name); s != nil {
		return s, nil
	}
	return nil, invalid("Stack with id %s does not exist", name)
}

type xmlTag struct{ Key, Value string }

func xmlTags(tags map[string]string) []xmlTag {
	var list []xmlTag
	for _, k := range sortedKeys(tags) {
		list = append(list, xmlTag{k, tags[k]})
	}
	return list
}

type xmlParameter struct {
	Key   string `xml:"ParameterKey"`
	Value string `xml:"ParameterValue"`
}

// xmlParameters shows parameters as they are shown: what is secret is not.
func xmlParameters(body string, values map[string]string) []xmlParameter {
	t, err := parseTemplate(body)
	if err != nil {
		t = &template{}
	}
	var list []xmlParameter
	for _, k := range sortedKeys(values) {
		p := xmlParameter{k, values[k]}
		if t.Parameters[k].secret() {
			p.Value = "****"
		}
		list = append(list, p)
	}
	return list
}

type xmlStack struct {
	StackID         string `xml:"StackId"`
	StackName       string
	Description     string         `xml:",omitempty"`
	ParentID        string         `xml:"ParentId,omitempty"`
	RootID          string         `xml:"RootId,omitempty"`
	RoleARN         string         `xml:",omitempty"`
	CreationTime    string         `xml:",omitempty"`
	LastUpdatedTime string         `xml:",omitempty"`
	DeletionTime    string         `xml:",omitempty"`
	StackStatus     string         ``
	Reason          string         `xml:"StackStatusReason,omitempty"`
	DisableRollback bool           ``
	Protected       bool           `xml:"EnableTerminationProtection"`
	Parameters      []xmlParameter `xml:"Parameters>member"`
	Outputs         []Output       `xml:"Outputs>member"`
	Tags            []xmlTag       `xml:"Tags>member"`
	Capabilities    []string       `xml:"Capabilities>member"`
	ChangeSetID     string         `xml:"ChangeSetId,omitempty"`
	DriftStatus     string         `xml:"DriftInformation>StackDriftStatus"`
}

func (s *stackState) xml() xmlStack {
	x := xmlStack{
		StackID: s.id, StackName: s.name, Description: s.description, ParentID: s.parentID, RootID: s.rootID, RoleARN: s.roleARN,
		CreationTime: isoTime(s.created), LastUpdatedTime: isoTime(s.updated), DeletionTime: isoTime(s.deleted),
		StackStatus: s.status, Reason: s.reason, DisableRollback: s.disableRollback, Protected: s.protected,
		Parameters: xmlParameters(s.template, s.parameters), Outputs: s.outputs, Tags: xmlTags(s.tags),
		Capabilities: s.capabilities, DriftStatus: s.driftStatus,
	}
	if x.DriftStatus == "" {
		x.DriftStatus = "NOT_CHECKED"
	}
	for _, cs := range s.changeSets {
		if cs.execution != "" {
			x.ChangeSetID = cs.id
		}
	}
	return x
}

func (c *Cloud) describeStacks(r *Request) (any, error) {
	var result struct {
		Stacks    []xmlStack `xml:"Stacks>member"`
		NextToken string     `xml:",omitempty"`
	}
	if r.Form.Get("StackName") != "" {
		s, err := c.known(r)
		if err != nil {
			return nil, err
		}
		result.Stacks = []xmlStack{s.xml()}
		return result, nil
	}
	var all []xmlStack
	for _, s := range slices.Backward(c.stacks) {
		if s.status != "DELETE_COMPLETE" {
			all = append(all, s.xml())
		}
	}
	var err error
	result.Stacks, result.NextToken, err = page(all, r.Form.Get("NextToken"), 100)
	return result, err
}

func (c *Cloud) listStacks(r *Request) (any, error) {
	var result struct {
		Stacks    []xmlStack `xml:"StackSummaries>member"`
		NextToken string     `xml:",omitempty"`
	}
	filter := texts(r.Form, "StackStatusFilter")
	var all []xmlStack
	for _, s := range slices.Backward(c.stacks) {
		if len(filter) == 0 || slices.Contains(filter, s.status) {
			all = append(all, s.xml())
		}
	}
	var err error
	result.Stacks, result.NextToken, err = page(all, r.Form.Get("NextToken"), 100)
	return result, err
}

type xmlResource struct {
	StackID     string `xml:"StackId,omitempty"`
	StackName   string `xml:",omitempty"`
	ID          string `xml:"LogicalResourceId"`
	PhysicalID  string `xml:"PhysicalResourceId,omitempty"`
	Type        string `xml:"ResourceType"`
	Updated     string `xml:"LastUpdatedTimestamp,omitempty"`
	Timestamp   string `xml:",omitempty"`
	Status      string `xml:"ResourceStatus"`
	Reason      string `xml:"ResourceStatusReason,omitempty"`
	DriftStatus string `xml:"DriftInformation>StackResourceDriftStatus"`
}

func (s *stackState) xmlResources() []xmlResource {
	var list []xmlResource
	for _, r := range s.resources {
		list = append(list, xmlResource{
			ID: r.ID, PhysicalID: r.PhysicalID, Type: r.Type, Status: r.Status, Reason: r.Reason, DriftStatus: "NOT_CHECKED",
			Updated: isoTime(r.Updated),
		})
	}
	return list
}

func (c *Cloud) listStackResources(r *Request) (any, error) {
	s, err := c.known(r)
	if err != nil {
		return nil, err
	}
	var result struct {
		Resources []xmlResource `xml:"StackResourceSummaries>member"`
		NextToken string        `xml:",omitempty"`
	}
	result.Resources, result.NextToken, err = page(s.xmlResources(), r.Form.Get("NextToken"), 100)
	return result, err
}

func (c *Cloud) describeStackResources(r *Request) (any, error) {
	var result struct {
		Resources []xmlResource `xml:"StackResources>member"`
	}
	for _, s := range c.stacks {
		physical := r.Form.Get("PhysicalResourceId")
		if name := r.Form.Get("StackName"); name != "" && c.find(name) != s {
			continue
		}
		for _, x := range s.xmlResources() {
			id := r.Form.Get("LogicalResourceId")
			if (id == "" || id == x.ID) && (physical == "" || physical == x.PhysicalID) && len(result.Resources) < 100 {
				x.StackID, x.StackName, x.Timestamp, x.Updated = s.id, s.name, x.Updated, ""
				result.Resources = append(result.Resources, x)
			}
		}
	}
	if _, err := c.known(r); r.Form.Get("StackName") != "" && err != nil {
		return nil, err
	}
	return result, nil
}

// flattened is a template as GetTemplate answers: what is not ASCII is a question mark there (the AWS CDK does the same before it
// compares, in mangleLikeCloudFormation).
func flattened(template string) string {
	return strings.Map(func(r rune) rune {
		if r > unicode.MaxASCII {
			return '?'
		}
		return r
	}, template)
}

// getTemplate answers with the template of a change set where the request names one, and not with that of the stack
// ("GetTemplate" in the CloudFormation API Reference).
func (c *Cloud) getTemplate(r *Request) (any, error) {
	var result struct {
		TemplateBody    string
		StagesAvailable []string `xml:"StagesAvailable>member"`
	}
	result.StagesAvailable = []string{"Original", "Processed"}
	if r.Form.Get("ChangeSetName") != "" {
		_, cs, err := c.changeSet(r.Form)
		if err != nil {
			return nil, err
		}
		result.TemplateBody = flattened(cs.revision.template)
		return result, nil
	}
	s, err := c.known(r)
	if err != nil {
		return nil, err
	}
	result.TemplateBody = flattened(s.template)
	return result, nil
}

type xmlDeclaration struct {
	Key         string  `xml:"ParameterKey"`
	Default     *string `xml:"DefaultValue,omitempty"`
	Type        string  `xml:"ParameterType"`
	NoEcho      bool
	Description string `xml:",omitempty"`
}

func (c *Cloud) getTemplateSummary(r *Request) (any, error) {
	var s *stackState
	if r.Form.Get("StackName") != "" {
		var err error
		if s, err = c.known(r); err != nil {
			return nil, err
		}
	}
	body, err := c.fetch(s, r.Form)
	if err != nil {
		return nil, err
	}
	t, err := parseTemplate(body)
	if err != nil {
		return nil, err
	}
	var result struct {
		Parameters         []xmlDeclaration `xml:"Parameters>member"`
		Description        string           `xml:",omitempty"`
		Capabilities       []string         `xml:"Capabilities>member"`
		CapabilitiesReason string           `xml:",omitempty"`
		ResourceTypes      []string         `xml:"ResourceTypes>member"`
		Version            string           `xml:",omitempty"`
		Metadata           string           `xml:",omitempty"`
	}
	result.Description, result.Version, result.Metadata = t.Description, t.Version, string(t.Metadata)
	result.Capabilities = t.capabilities()
	if len(result.Capabilities) > 0 {
		result.CapabilitiesReason = "The following resource(s) require capabilities: [AWS::IAM::Role]"
	}
	for _, k := range sortedKeys(t.Parameters) {
		p := t.Parameters[k]
		d := xmlDeclaration{Key: k, Type: p.Type, NoEcho: p.secret(), Description: p.Description}
		if p.Default != nil {
			v := jsonText(p.Default)
			d.Default = &v
		}
		result.Parameters = append(result.Parameters, d)
	}
	for _, id := range t.order {
		if typ := t.Resources[id].Type; !slices.Contains(result.ResourceTypes, typ) {
			result.ResourceTypes = append(result.ResourceTypes, typ)
		}
	}
	return result, nil
}
