package fakeaws

import (
	"net/url"
	"strings"
)

// fetch reads a template that a request names in one of the ways there are.
func (c *Cloud) fetch(s *stackState, f url.Values) (string, error) {
	body, address := f.Get("TemplateBody"), f.Get("TemplateURL")
	switch {
	case body != "" && address != "":
		return "", invalid("You cannot specify more than one of the following: TemplateBody, TemplateURL")
	case len(body) > 51200:
		return "", invalid("1 validation error detected: Value at 'templateBody' failed to satisfy constraint: " +
			"Member must have length less than or equal to 51200")
	case body != "":
		return body, nil
	case address != "":
		return c.download(address)
	case s != nil && (f.Get("UsePreviousTemplate") == "true" || f.Get("StackName") != "" && f.Get("ChangeSetName") == ""):
		return s.template, nil
	}
	return "", invalid("Either Template URL or Template Body must be specified.")
}

// download reads a template from the buckets here.
func (c *Cloud) download(address string) (string, error) {
	u, err := url.Parse(address)
	if err != nil {
		return "", invalid("TemplateURL must be a supported URL.")
	}
	name, key := locate(&Request{Path: u.Path, host: u.Host})
	b := c.buckets[name]
	if b == nil || b.object(key, u.Query().Get("versionId")) == nil {
		return "", invalid("S3 error: Access Denied\nFor more information check " +
			"http://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html")
	}
	if o := b.object(key, u.Query().Get("versionId")); len(o.body) <= 1<<20 {
		return string(o.body), nil
	}
	return "", invalid("Template may not exceed 1000000 bytes in size.")
}

// revise works out what a change set makes of a stack.
func (c *Cloud) revise(s *stackState, f url.Values) (revision, error) {
	body, err := c.fetch(s, f)
	if err != nil {
		return revision{}, err
	}
	t, err := parseTemplate(body)
	if err != nil {
		return revision{}, err
	}
	given := texts(f, "Capabilities")
	if err := t.checkCapabilities(given); err != nil {
		return revision{}, err
	}
	rev := revision{template: body, description: t.Description, roleARN: f.Get("RoleARN"), capabilities: given}
	if rev.parameters, err = parameterValues(s, t, f); err != nil {
		return revision{}, err
	}
	if tags := formItems(f, "Tags"); len(tags) > 0 {
		rev.tags = map[string]string{}
		for _, tag := range tags {
			rev.tags[tag.Get("Key")] = tag.Get("Value")
		}
	} else if s != nil {
		rev.tags = s.tags // those of before stay where none are given
	}
	return rev, nil
}

// parameterValues are those of the parameters.
func parameterValues(s *stackState, t *template, f url.Values) (map[string]string, error) {
	list := map[string]string{}
	var missing, unknown []string
	given := map[string]url.Values{}
	for _, p := range formItems(f, "Parameters") {
		given[p.Get("ParameterKey")] = p
		if _, ok := t.Parameters[p.Get("ParameterKey")]; !ok && t.all != nil {
			unknown = append(unknown, p.Get("ParameterKey"))
		}
	}
	if len(unknown) > 0 {
		return nil, invalid("Parameters: [%s] do not exist in the template", strings.Join(unknown, ", "))
	}
	for _, key := range sortedKeys(t.Parameters) {
		p, ok := given[key]
		switch {
		case ok && p.Get("UsePreviousValue") == "true":
			if s == nil || s.parameters == nil {
				return nil, invalid("Invalid input for parameter key %s. Cannot specify usePreviousValue as true for a parameter key "+
					"not in the previous template", key)
			}
			list[key] = s.parameters[key]
		case ok:
			list[key] = p.Get("ParameterValue")
		case t.Parameters[key].Default != nil:
			list[key] = jsonText(t.Parameters[key].Default)
		default:
			missing = append(missing, key)
		}
	}
	if len(missing) > 0 {
		return nil, invalid("Parameters: [%s] must have values", strings.Join(missing, ", "))
	}
	return list, nil
}
