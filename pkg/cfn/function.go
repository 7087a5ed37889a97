package cfn

import (
	"iter"
	"strings"
)

// The functions, by their long names ("Intrinsic function reference" in the AWS
// CloudFormation Template Reference).
const (
	fnRef         = "Ref"
	fnCondition   = "Condition"
	fnPrefix      = "Fn::"
	fnGetAtt      = "Fn::GetAtt"
	fnSub         = "Fn::Sub"
	fnJoin        = "Fn::Join"
	fnSelect      = "Fn::Select"
	fnGetAZs      = "Fn::GetAZs"
	fnSplit       = "Fn::Split"
	fnCidr        = "Fn::Cidr"
	fnIf          = "Fn::If"
	fnEquals      = "Fn::Equals"
	fnNot         = "Fn::Not"
	fnAnd         = "Fn::And"
	fnOr          = "Fn::Or"
	fnTransform   = "Fn::Transform"
	fnFindInMap   = "Fn::FindInMap"
	pseudoNoValue = "AWS::NoValue"
)

// tagged are the functions that YAML has a tag for, their short form.
var tagged = []string{
	fnRef, fnCondition, fnGetAtt, fnSub, fnJoin, fnSelect, fnGetAZs, fnIf, fnEquals, fnNot, fnAnd, fnOr, "Fn::Base64", fnCidr,
	fnFindInMap, "Fn::ImportValue", "Fn::Length", fnSplit, "Fn::ToJsonString", fnTransform,
}

// The pseudo parameters, which every template has.
var (
	AccountID = Ref("AWS::AccountId")
	Partition = Ref("AWS::Partition")
	Region    = Ref("AWS::Region")
	StackName = Ref("AWS::StackName")
	URLSuffix = Ref("AWS::URLSuffix")
)

// pseudoParameters are the names that Ref and Sub accept without a declaration.
var pseudoParameters = []string{
	"AWS::AccountId", "AWS::NotificationARNs", pseudoNoValue, "AWS::Partition",
	"AWS::Region", "AWS::StackId", "AWS::StackName", "AWS::URLSuffix",
}

// Ref is the value of a parameter, or the primary identifier of a resource.
func Ref(id LogicalID) String {
	return String{call(fnRef, textNode(string(id)))}
}

// NumberOf is the value of a parameter of the type Number.
func NumberOf(parameter LogicalID) Int {
	return Int{call(fnRef, textNode(string(parameter)))}
}

// GetAtt is an attribute of a resource.
func GetAtt(id LogicalID, attribute string) String {
	return String{call(fnGetAtt, List(textNode(string(id)), textNode(attribute)))}
}

// Sub is a text in which ${Name} and ${Name.Attribute} are replaced. Literal text
// goes through EscapeSub first.
func Sub(format string) String {
	return String{call(fnSub, textNode(format))}
}

// EscapeSub keeps ${ in a literal text from meaning anything inside Sub.
func EscapeSub(text string) string { return strings.ReplaceAll(text, "${", "${!") }

// Join is the parts with the separator between them.
func Join(separator string, parts ...String) String {
	return String{call(fnJoin, List(textNode(separator), List(nodes(parts)...)))}
}

// Select is one element of a list, counted from 0.
func Select(i int, list String) String {
	return String{call(fnSelect, List(Of(i).node, list.node))}
}

// Split is the list of the parts of a text between the separators.
func Split(separator string, text String) String {
	return String{call(fnSplit, List(textNode(separator), text.node))}
}

// GetAZs is the list of Availability Zones of a region; "" is the stack's own.
func GetAZs(region string) String {
	return String{call(fnGetAZs, textNode(region))}
}

// Cidr is the list of the first count blocks of a CIDR block, each with so many bits for
// its own addresses.
func Cidr(block String, count, bits int) String {
	return String{call(fnCidr, List(block.node, Of(count).node, Of(bits).node))}
}

// If is one of two values, as a condition of the template says. An absent value
// leaves the property out.
func If[T Scalar](condition LogicalID, then, otherwise Value[T]) Value[T] {
	return Value[T]{call(fnIf, List(textNode(string(condition)), orNoValue(then.node), orNoValue(otherwise.node)))}
}

func orNoValue(n *Node) *Node {
	if n == nil {
		return Ref(pseudoNoValue).node
	}
	return n
}

// Equals compares two texts; it and Not serve in a Condition.
func Equals(a, b String) Bool {
	return Bool{call(fnEquals, List(a.node, b.node))}
}

// Not is the opposite of a condition.
func Not(condition Bool) Bool {
	return Bool{call(fnNot, List(condition.node))}
}

// call is a function in its long form, {name: argument}.
func call(name string, argument *Node) *Node {
	return &Node{kind: functionKind, text: name, children: []Entry{{Value: argument}}}
}

func nodes(values []String) []*Node {
	list := make([]*Node, len(values))
	for i, v := range values {
		list[i] = v.node
	}
	return list
}

// A subPart is a stretch of a Sub text: literal, or what stands between ${ and }.
type subPart struct {
	text     string
	variable bool
}

// subParts cuts a Sub text at its variables. ${!Name} is literal, and so is a ${ that
// nothing closes.
func subParts(format string) iter.Seq[subPart] {
	return func(yield func(subPart) bool) {
		literal := 0
		for i := 0; i < len(format); {
			rest, ok := strings.CutPrefix(format[i:], "${")
			end := strings.IndexByte(rest, '}')
			if !ok || end < 0 || rest[0] == '!' {
				i++
				continue
			}
			if literal < i && !yield(subPart{text: format[literal:i]}) {
				return
			}
			if !yield(subPart{text: rest[:end], variable: true}) {
				return
			}
			i += len("${") + end + len("}")
			literal = i
		}
		if literal < len(format) {
			yield(subPart{text: format[literal:]})
		}
	}
}
