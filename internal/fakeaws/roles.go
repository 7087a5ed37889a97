package fakeaws

import "net/http"

var iamOperations = map[string]handler{
	"CreateServiceLinkedRole": (*Cloud).createServiceLinkedRole,
	"GetRole":                 (*Cloud).getRole,
}

const linkedRole = "AWSServiceRoleForECS"

// NeverUsed has the account be one in which nobody has used ECS.
func (c *Cloud) NeverUsed() {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.neverUsed = true
}

type describedRole struct {
	Role struct{ RoleName, Arn string }
}

func theLinkedRole() (d describedRole) {
	d.Role.RoleName, d.Role.Arn = linkedRole, "arn:aws:iam::"+Account+":role/aws-service-role/ecs.amazonaws.com/"+linkedRole
	return d
}

func (c *Cloud) getRole(r *Request) (any, error) {
	name := r.Form.Get("RoleName")
	if name != linkedRole || c.neverUsed {
		return nil, Fault{Status: http.StatusNotFound, Code: "NoSuchEntity", Message: "The role with name " + name + " cannot be found."}
	}
	return theLinkedRole(), nil
}

func (c *Cloud) createServiceLinkedRole(r *Request) (any, error) {
	switch {
	case r.Form.Get("AWSServiceName") != "ecs.amazonaws.com":
		return nil, refusal("NotImplemented", "the stand-in knows the role of ECS alone")
	case !c.neverUsed:
		return nil, refusal("InvalidInput", "Service role name %s has been taken in this account, please try a different suffix.", linkedRole)
	}
	c.neverUsed = false
	return theLinkedRole(), nil
}
