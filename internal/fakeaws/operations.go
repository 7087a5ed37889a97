package fakeaws

import (
	"slices"
	"strings"
)

func (c *Cloud) deleteStack(r *Request) (any, error) {
	s := c.find(r.Form.Get("StackName"))
	token := r.Form.Get("ClientRequestToken")
	switch {
	case s == nil || s.status == "DELETE_COMPLETE" || s.status == "DELETE_IN_PROGRESS":
		return nil, nil // nothing is left to do
	case s.protected:
		return nil, invalid("Stack [%s] cannot be deleted while TerminationProtection is enabled", s.name)
	case strings.HasPrefix(s.status, "UPDATE_") && strings.HasSuffix(s.status, "_IN_PROGRESS"):
		return nil, invalid("Stack [%s] cannot be deleted while in status %s", s.id, s.status)
	}
	retained := texts(r.Form, "RetainResources")
	if len(retained) > 0 && s.status != "DELETE_FAILED" {
		return nil, invalid("Invalid operation on stack [%s]. Specify a list of resources to retain only when the stack is in the "+
			"DELETE_FAILED state", s.id)
	}
	t := s.parsed()
	var plan []planned
	for _, res := range slices.Backward(s.resources) {
		p := planned{res.ID, res.Type, "Remove"}
		switch {
		case res.Status == "DELETE_COMPLETE" || res.Status == "DELETE_SKIPPED":
			continue
		case slices.Contains(retained, res.ID), strings.HasPrefix(t.Resources[res.ID].DeletionPolicy, "Retain"):
			p.action = "Skip"
		}
		plan = append(plan, p)
	}
	c.begin(s, deleting, token, plan, "")
	return nil, nil
}

func (c *Cloud) cancelUpdateStack(r *Request) (any, error) {
	s := c.find(r.Form.Get("StackName"))
	token := r.Form.Get("ClientRequestToken")
	switch {
	case s == nil:
		return nil, invalid("Stack [%s] does not exist", r.Form.Get("StackName"))
	case token != "" && token == s.token && strings.HasPrefix(s.status, "UPDATE_ROLLBACK"):
		return nil, nil
	case s.status != "UPDATE_IN_PROGRESS":
		return nil, refusal("ValidationError", "CancelUpdateStack cannot be called from current stack status")
	}
	c.begin(s, cancelling, token, s.undoing(), "")
	return nil, nil
}

// undoing is what a rollback has to do: everything that has been begun goes back.
func (s *stackState) undoing() []planned {
	var plan []planned
	for _, p := range s.plan {
		r := s.resource(p.id)
		if r == nil || r.Updated.Before(s.begun) {
			continue
		}
		switch p.action {
		case "Add", "Import":
			plan = append(plan, planned{p.id, p.typ, "Remove"})
		case "Modify":
			plan = append(plan, p)
		}
	}
	return plan
}

func (c *Cloud) continueUpdateRollback(r *Request) (any, error) {
	s, err := c.known(r)
	if err != nil {
		return nil, err
	}
	if s.status != "UPDATE_ROLLBACK_FAILED" {
		return nil, invalid("Stack:%s is in %s state and can not continue rollback.", s.id, s.status)
	}
	skipped := texts(r.Form, "ResourcesToSkip")
	var plan []planned
	for _, res := range s.resources {
		if strings.HasSuffix(res.Status, "_FAILED") && !slices.Contains(skipped, res.ID) {
			plan = append(plan, planned{res.ID, res.Type, "Modify"})
		}
	}
	c.begin(s, continuing, r.Form.Get("ClientRequestToken"), plan, "")
	return nil, nil
}

func (c *Cloud) rollbackStack(r *Request) (any, error) {
	s, err := c.known(r)
	if err != nil {
		return nil, err
	}
	switch s.status {
	case "CREATE_FAILED", "UPDATE_FAILED":
	default:
		return nil, invalid("RollbackStack cannot be called from current stack status")
	}
	plan := s.undoing()
	if s.status == "CREATE_FAILED" {
		plan = nil
		for _, res := range slices.Backward(s.resources) {
			plan = append(plan, planned{res.ID, res.Type, "Remove"})
		}
	}
	c.begin(s, rolling, r.Form.Get("ClientRequestToken"), plan, "")
	return struct {
		StackID     string `xml:"StackId"`
		OperationID string `xml:"OperationId"`
	}{s.id, s.operation}, nil
}

func (c *Cloud) updateTerminationProtection(r *Request) (any, error) {
	s, err := c.known(r)
	if err != nil {
		return nil, err
	}
	s.protected = r.Form.Get("EnableTerminationProtection") == "true"
	return struct {
		StackID string `xml:"StackId"`
	}{s.id}, nil
}
