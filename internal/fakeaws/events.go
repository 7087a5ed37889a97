package fakeaws

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"time"
)

type xmlEvent struct {
	StackID    string `xml:"StackId"`
	EventID    string `xml:"EventId"`
	StackName  string
	ID         string `xml:"LogicalResourceId"`
	PhysicalID string `xml:"PhysicalResourceId,omitempty"`
	Type       string `xml:"ResourceType"`
	Timestamp  string
	Status     string `xml:"ResourceStatus"`
	Reason     string `xml:"ResourceStatusReason,omitempty"`
	Properties string `xml:"ResourceProperties,omitempty"`
	Token      string `xml:"ClientRequestToken,omitempty"`
	Operation  string `xml:"OperationId,omitempty"`
}

func (c *Cloud) describeStackEvents(r *Request) (any, error) {
	s := c.find(r.Form.Get("StackName"))
	if s == nil {
		return nil, invalid("Stack [%s] does not exist", r.Form.Get("StackName"))
	}
	// A token counts from the oldest event, so that what happens between two pages does not show twice.
	end := s.applied
	if token := r.Form.Get("NextToken"); token != "" {
		if _, err := fmt.Sscanf(token, "events-%d", &end); err != nil || end > s.applied {
			return nil, invalid("Invalid token: %s", token)
		}
	}
	var result struct {
		Events    []xmlEvent `xml:"StackEvents>member"`
		NextToken string     `xml:",omitempty"`
	}
	begin := max(end-100, 0)
	if begin > 0 {
		result.NextToken = fmt.Sprintf("events-%d", begin)
	}
	for _, e := range slices.Backward(s.events[begin:end]) {
		result.Events = append(result.Events, xmlEvent{
			s.id, e.eventID, s.name, e.id, e.physical, e.typ, isoTime(e.at), e.status, e.reason, e.properties, e.token, e.operation,
		})
	}
	return result, nil
}

// OperationEvent is one of DescribeEvents, such as what a validation has found in a change set.
type OperationEvent struct {
	EventID          string `xml:"EventId"`
	StackID          string `xml:"StackId,omitempty"`
	OperationID      string `xml:"OperationId,omitempty"`
	OperationType    string `xml:",omitempty"`
	OperationStatus  string `xml:",omitempty"`
	EventType        string `xml:",omitempty"` // STACK_EVENT, PROGRESS_EVENT, VALIDATION_ERROR, PROVISIONING_ERROR, …
	ID               string `xml:"LogicalResourceId,omitempty"`
	PhysicalID       string `xml:"PhysicalResourceId,omitempty"`
	Type             string `xml:"ResourceType,omitempty"`
	Timestamp        string `xml:",omitempty"`
	Status           string `xml:"ResourceStatus,omitempty"`
	Reason           string `xml:"ResourceStatusReason,omitempty"`
	Token            string `xml:"ClientRequestToken,omitempty"`
	Validation       string `xml:"ValidationName,omitempty"`
	ValidationMode   string `xml:"ValidationFailureMode,omitempty"`
	ValidationPath   string `xml:",omitempty"`
	ValidationStatus string `xml:",omitempty"`
	ValidationReason string `xml:"ValidationStatusReason,omitempty"`
	failed           bool
}

// Operations adds to what DescribeEvents has to say of a stack beside its own events; all of it counts as failed.
func (c *Cloud) Operations(stack string, events ...OperationEvent) {
	c.mu.Lock()
	defer c.mu.Unlock()
	for _, e := range events {
		e.EventID, e.failed = cmp.Or(e.EventID, c.uuid()), true
		e.Timestamp = cmp.Or(e.Timestamp, isoTime(now()))
		c.operations[stack] = append(c.operations[stack], e)
	}
}

func (c *Cloud) describeEvents(r *Request) (any, error) {
	f := r.Form
	name := f.Get("StackName")
	s := c.find(name)
	if s == nil {
		if cs, _, err := c.changeSet(f); name == "" && err == nil {
			s = cs
		} else {
			return nil, invalid("Stack [%s] does not exist", name)
		}
	}
	all := slices.Clone(c.operations[s.name])
	if f.Get("ChangeSetName") == "" {
		for _, e := range slices.Backward(s.events[:s.applied]) {
			all = append(all, s.operationEvent(e))
		}
	}
	all = slices.DeleteFunc(all, func(e OperationEvent) bool {
		id := f.Get("OperationId")
		return f.Get("Filters.FailedEvents") == "true" && !e.failed || id != "" && id != e.OperationID
	})
	var result struct {
		Events    []OperationEvent `xml:"OperationEvents>member"`
		NextToken string           `xml:",omitempty"`
	}
	var err error
	result.Events, result.NextToken, err = page(all, f.Get("NextToken"), 100)
	return result, err
}

func (s *stackState) operationEvent(e event) OperationEvent {
	o := OperationEvent{
		EventID: e.eventID, StackID: s.id, OperationID: e.operation, EventType: "PROGRESS_EVENT", ID: e.id, PhysicalID: e.physical,
		Type: e.typ, Timestamp: isoTime(e.at), Status: e.status, Reason: e.reason, Token: e.token,
		failed: strings.HasSuffix(e.status, "_FAILED"),
	}
	if o.failed {
		o.EventType = "PROVISIONING_ERROR"
	}
	return o
}

// Drift is how a resource differs from what its template says.
type Drift struct {
	ID          string       `xml:"LogicalResourceId"`
	PhysicalID  string       `xml:"PhysicalResourceId,omitempty"`
	Type        string       `xml:"ResourceType"`
	Status      string       `xml:"StackResourceDriftStatus"` // MODIFIED where it is not given
	Expected    string       `xml:"ExpectedProperties,omitempty"`
	Actual      string       `xml:"ActualProperties,omitempty"`
	Differences []Difference `xml:"PropertyDifferences>member"`
}

// Difference is one of a property.
type Difference struct {
	Path     string `xml:"PropertyPath"`
	Expected string `xml:"ExpectedValue"`
	Actual   string `xml:"ActualValue"`
	Type     string `xml:"DifferenceType"`
}

// Drifts says what a drift detection finds; nothing where it is not said.
func (c *Cloud) Drifts(stack string, drifts ...Drift) {
	c.mu.Lock()
	defer c.mu.Unlock()
	for i := range drifts {
		drifts[i].Status = cmp.Or(drifts[i].Status, "MODIFIED")
	}
	c.drifts[stack] = drifts
}

type detection struct {
	id    string
	stack *stackState
	ready time.Time
}

func (c *Cloud) detectStackDrift(r *Request) (any, error) {
	s, err := c.known(r)
	if err != nil {
		return nil, err
	}
	d := detection{c.uuid(), s, now().Add(c.executionTakes)}
	c.detections = append(c.detections, d)
	return struct {
		ID string `xml:"StackDriftDetectionId"`
	}{d.id}, nil
}

func (c *Cloud) describeStackDriftDetectionStatus(r *Request) (any, error) {
	id := r.Form.Get("StackDriftDetectionId")
	i := slices.IndexFunc(c.detections, func(d detection) bool { return d.id == id })
	if i < 0 {
		return nil, invalid("Drift detection with id %s does not exist", id)
	}
	d := c.detections[i]
	var result struct {
		StackID   string `xml:"StackId"`
		ID        string `xml:"StackDriftDetectionId"`
		Drift     string `xml:"StackDriftStatus,omitempty"`
		Status    string `xml:"DetectionStatus"`
		Drifted   int    `xml:"DriftedStackResourceCount"`
		Timestamp string
	}
	result.StackID, result.ID, result.Timestamp, result.Status = d.stack.id, d.id, isoTime(d.ready), "DETECTION_IN_PROGRESS"
	if !now().Before(d.ready) {
		result.Status, result.Drift, result.Drifted = "DETECTION_COMPLETE", "IN_SYNC", len(c.drifts[d.stack.name])
		if result.Drifted > 0 {
			result.Drift = "DRIFTED"
		}
		d.stack.driftStatus = result.Drift
	}
	return result, nil
}

func (c *Cloud) describeStackResourceDrifts(r *Request) (any, error) {
	s, err := c.known(r)
	if err != nil {
		return nil, err
	}
	type stamped struct {
		StackID   string `xml:"StackId"`
		Timestamp string
		Drift
	}
	var result struct {
		Drifts    []stamped `xml:"StackResourceDrifts>member"`
		NextToken string    `xml:",omitempty"`
	}
	filter := texts(r.Form, "StackResourceDriftStatusFilters")
	var all []stamped
	for _, d := range c.drifts[s.name] {
		if len(filter) == 0 || slices.Contains(filter, d.Status) {
			all = append(all, stamped{s.id, isoTime(now()), d})
		}
	}
	result.Drifts, result.NextToken, err = page(all, r.Form.Get("NextToken"), 100)
	return result, err
}
