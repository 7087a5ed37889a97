package cfn

// WAFv2WebACLAssociation is AWS::WAFv2::WebACLAssociation.
type WAFv2WebACLAssociation struct{ ResourceArn, WebACLArn String }

// ResourceType implements Properties.
func (*WAFv2WebACLAssociation) ResourceType() string { return "AWS::WAFv2::WebACLAssociation" }

// Attributes implements Properties.
func (*WAFv2WebACLAssociation) Attributes() []string { return nil }
