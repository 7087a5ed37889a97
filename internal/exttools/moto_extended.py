"""moto_server with a CloudFormation that keeps stacks over their whole life.

usage: python3 moto_extended.py PORT

moto makes a stack's resources when somebody looks at them, ignores most properties and
deletes little. So this file answers the CloudFormation calls itself: change sets, events,
replacement, rollback and deletion policies follow our reading of the AWS documentation
and are no independent evidence. What the resources become is: each kind below turns the
properties of a CloudFormation resource into the parameters of the service's own API, and
calls that API on this very server. The parameter names and types are botocore's, the
backends moto's: a property that the API does not know, a value of the wrong type, a
reference that moto cannot resolve fail the stack, as they do on AWS. Which property a
resource must be replaced for is in the schemas of AWS that come with cfn-lint. Types that
have no kind here are left to moto's own models; types that moto lacks too are made in
name only.

Everything happens within the call: when ExecuteChangeSet returns, the stack is done.
Only CreateStack and UpdateStack differ from AWS in that they return the reason of a
failure as an error, after the rollback.
"""

import base64
import contextlib
import copy
import functools
import graphlib
import ipaddress
import json
import os
import re
import sys
import threading
from collections import namedtuple

import boto3
import yaml
from botocore import xform_name
from botocore.config import Config
from botocore.exceptions import ClientError
from moto.cloudformation import parsing
from moto.cloudformation.exceptions import CloudFormationError, UnformattedGetAttTemplateException
from moto.cloudformation.responses import CloudFormationResponse
from moto.cloudformation.utils import generate_changeset_id, generate_stack_id, random_suffix
from moto.core.responses import ActionResult, BaseResponse, EmptyResult
from moto.core.utils import camelcase_to_underscores, get_service_model, utcnow
from moto.ec2 import ec2_backends
from moto.ecs import models as ecs
from moto.ecs.responses import EC2ContainerServiceResponse
from moto.elbv2 import elbv2_backends
from moto.iam import iam_backends
from moto.iam.access_control import IAMRequestBase
from moto.moto_api._internal import mock_random
from moto.server import main
from moto.servicediscovery.models import ServiceDiscoveryBackend
from werkzeug.exceptions import HTTPException

PORT = sys.argv[1]

UNKNOWN = "{{changeSet:KNOWN_AFTER_APPLY}}"  # a value that only comes with a resource yet to be made
NOTHING = object()  # what AWS::NoValue stands for
STACK = "AWS::CloudFormation::Stack"
NO_CHANGES = "The submitted information didn't contain changes. Submit different information to create a change set."


class Refused(CloudFormationError):
    """CloudFormation does not take a request, or a resource cannot be made."""

    code = "ValidationError"

    def __init__(self, message, code="ValidationError"):
        super().__init__(message)
        self.code = code


# ---- calls to this very server

CLIENTS = threading.Lock()


@functools.lru_cache(None)
def new_client(service, region):
    return boto3.client(
        service, region_name=region, endpoint_url=f"http://127.0.0.1:{PORT}",
        aws_access_key_id="moto", aws_secret_access_key="moto", config=Config(retries={"total_max_attempts": 1}),
    )


def client(service, region):
    with CLIENTS:  # boto3 makes one client at a time
        return new_client(service, region)


def truth(value):
    return value if isinstance(value, bool) else str(value).lower() == "true"


def text(value):
    """A scalar as CloudFormation writes it."""
    return str(value).lower() if isinstance(value, bool) else str(value)


def parameters(shape, value, path):
    """A CloudFormation value as the API wants it: names in the API's own case, scalars of its types."""
    if shape.type_name == "structure":
        members = {name.lower(): name for name in shape.members}
        unknown = [key for key in value if key.lower() not in members]
        if unknown:
            raise Refused(f"Encountered unsupported property {path}/{unknown[0]}")
        return {members[k.lower()]: parameters(shape.members[members[k.lower()]], v, f"{path}/{k}") for k, v in value.items()}
    if shape.type_name == "list":
        return [parameters(shape.member, item, f"{path}[]") for item in value]
    if shape.type_name == "map":
        return {key: parameters(shape.value, item, f"{path}/{key}") for key, item in value.items()}
    if shape.type_name in ("integer", "long"):
        return int(value)
    if shape.type_name in ("float", "double"):
        return float(value)
    if shape.type_name == "boolean":
        return truth(value)
    return json.dumps(value) if isinstance(value, (dict, list)) else text(value)


def call(api, operation, properties):
    shape = api.meta.service_model.operation_model(operation).input_shape
    return getattr(api, xform_name(operation))(**parameters(shape, properties, ""))


def known_to(api, operation, properties):
    """Those properties that an operation has a parameter for."""
    members = {name.lower() for name in api.meta.service_model.operation_model(operation).input_shape.members}
    return {key: value for key, value in properties.items() if key.lower() in members}


# ---- templates


class Loader(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):
    """YAML as CloudFormation reads it: with short forms of the functions, without dates."""


Loader.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in found if not tag.endswith(":timestamp")]
    for first, found in Loader.yaml_implicit_resolvers.items()
}


def short_form(loader, suffix, node):
    if isinstance(node, yaml.ScalarNode):
        value = loader.construct_scalar(node)
    elif isinstance(node, yaml.SequenceNode):
        value = loader.construct_sequence(node, deep=True)
    else:
        value = loader.construct_mapping(node, deep=True)
    return {suffix if suffix in ("Ref", "Condition") else "Fn::" + suffix: value}


Loader.add_multi_constructor("!", short_form)


def read_template(body):
    try:
        template = json.loads(body)
    except ValueError:
        try:
            template = yaml.load(body, Loader)
        except yaml.YAMLError as error:
            raise Refused(f"Template format error: YAML not well-formed. ({error})") from None
    if not isinstance(template, dict) or not template.get("Resources"):
        raise Refused("Template format error: At least one Resources member must be defined.")
    for logical, definition in template["Resources"].items():
        if not isinstance(definition, dict) or "Type" not in definition:
            raise Refused(f"Template format error: [/Resources/{logical}] Every Resources object must contain a Type member.")
    return template


def declarations(template):
    return template.get("Parameters") or {}


def is_secret(declaration):
    return truth(declaration.get("NoEcho", False))


def masked(template, values):
    """The values of parameters as everybody may see them."""
    return {name: "****" if is_secret(declarations(template)[name]) else value for name, value in values.items()}


def given_parameters(template, given, previous):
    """The values of all parameters as text: those given, the previous ones, the defaults."""
    values = {name: text(d["Default"]) for name, d in declarations(template).items() if "Default" in d}
    for parameter in given:
        name = parameter["ParameterKey"]
        if name not in declarations(template):
            raise Refused(f"Parameters: [{name}] do not exist in the template")
        if truth(parameter.get("UsePreviousValue", False)):
            if name not in previous:
                raise Refused(f"Invalid input for parameter key {name}. Cannot specify usePreviousValue as true for a parameter key not in the previous template")
            values[name] = previous[name]
        else:
            values[name] = parameter.get("ParameterValue", "")
    missing = [name for name in declarations(template) if name not in values]
    if missing:
        raise Refused(f"Parameters: [{', '.join(missing)}] must have values")
    for name, declaration in declarations(template).items():
        check_parameter(name, declaration, values[name])
    return values


def check_parameter(name, declaration, value):
    wrong = declaration.get("AllowedPattern") and not re.fullmatch(declaration["AllowedPattern"], value)
    wrong = wrong or declaration.get("AllowedValues") and value not in map(text, declaration["AllowedValues"])
    if wrong:
        constraint = declaration.get("ConstraintDescription") or f"Member must satisfy {declaration.get('AllowedPattern') or declaration['AllowedValues']}"
        raise Refused(f"Parameter {name} failed to satisfy constraint: {constraint}")


def parameter_value(declaration, value, region):
    """What Ref makes of a parameter."""
    kind = declaration.get("Type", "String")
    if kind.startswith("AWS::SSM::Parameter::Value"):
        value = client("ssm", region).get_parameter(Name=value)["Parameter"]["Value"]
    if "List" in kind:
        return [item.strip() for item in value.split(",")]
    return value


class Scope:
    """What the functions of a template yield, with one set of parameters.

    resources are those that exist, pending the names of those whose ids nobody knows yet.
    With hidden, secret parameters read ****: that is for values that are only shown.
    """

    def __init__(self, stack, template, values, resources, pending=(), hidden=False):
        self.template, self.resources, self.pending, self.stack = template, resources, pending, stack
        self.conditions = {}
        self.names = {
            "AWS::AccountId": stack.account, "AWS::Region": stack.region, "AWS::StackId": stack.id, "AWS::StackName": stack.name,
            "AWS::URLSuffix": "amazonaws.com", "AWS::Partition": "aws", "AWS::NoValue": NOTHING, "AWS::NotificationARNs": [],
        }
        for name, declaration in declarations(template).items():
            secret = hidden and is_secret(declaration)
            self.names[name] = "****" if secret else parameter_value(declaration, values[name], stack.region)

    def resolve(self, value):
        if isinstance(value, list):
            return [r for r in map(self.resolve, value) if r is not NOTHING]
        if not isinstance(value, dict):
            return value
        if len(value) == 1:
            (name, argument), = value.items()
            if name in FUNCTIONS:
                return FUNCTIONS[name](self, argument)
        return {key: r for key, item in value.items() if (r := self.resolve(item)) is not NOTHING}

    def ref(self, name):
        if name in self.names:
            return self.names[name]
        return self.resource(name).reference if name not in self.pending else UNKNOWN

    def get_att(self, argument):
        name, attribute = argument.split(".", 1) if isinstance(argument, str) else argument
        return self.resource(name).attribute(self.resolve(attribute)) if name not in self.pending else UNKNOWN

    def resource(self, name):
        if name not in self.resources:
            raise Refused(f"Template format error: Unresolved resource dependencies [{name}] in the Resources block of the template")
        return self.resources[name]

    def sub(self, argument):
        pattern, extra = (argument, {}) if isinstance(argument, str) else argument

        def value(match):
            name = match[1].strip()
            if name.startswith("!"):
                return "${" + name[1:] + "}"
            if name in extra:
                return text(self.resolve(extra[name]))
            return text(self.get_att(name) if "." in name else self.ref(name))

        return re.sub(r"\$\{([^}]*)\}", value, pattern)

    def join(self, argument):
        items = self.resolve(argument[1])
        return argument[0].join(map(text, items if isinstance(items, list) else [items]))

    def select(self, argument):
        items, index = self.resolve(argument[1]), int(self.resolve(argument[0]))
        if isinstance(items, str) or UNKNOWN in items and index >= len(items):
            return UNKNOWN
        if index >= len(items):
            raise Refused(f"Template error: Fn::Select cannot select nonexistent value at index {index}")
        return items[index]

    def find_in_map(self, argument):
        found = self.template.get("Mappings", {})
        for key in argument[:3]:
            found = found[text(self.resolve(key))]
        return found

    def get_azs(self, argument):
        region = self.resolve(argument) or self.stack.region
        return [zone["ZoneName"] for zone in client("ec2", region).describe_availability_zones()["AvailabilityZones"]]

    def cidr(self, argument):
        block, count, bits = (list(map(self.resolve, argument)) + [8])[:3]
        if block == UNKNOWN:
            return [UNKNOWN] * int(count)
        network = ipaddress.ip_network(block)
        blocks = network.subnets(new_prefix=network.max_prefixlen - int(bits))
        return [str(next(blocks)) for _ in range(int(count))]

    def import_value(self, argument):
        name = self.resolve(argument)
        for stack in self.stack.home.live():
            for output in stack.outputs:
                if output.get("ExportName") == name:
                    return output["OutputValue"]
        raise Refused(f"No export named {name} found.")

    def condition(self, name):
        if name not in self.conditions:
            if name not in self.template.get("Conditions", {}):
                raise Refused(f"Template format error: Unresolved condition dependency {name} in the Resources block of the template")
            self.conditions[name] = self.holds(self.template["Conditions"][name])
        return self.conditions[name]

    def holds(self, condition):
        (name, argument), = condition.items()
        if name == "Condition":
            return self.condition(argument)
        if name == "Fn::Equals":
            return plain(self.resolve(argument[0])) == plain(self.resolve(argument[1]))
        results = map(self.holds, argument)
        return {"Fn::And": all, "Fn::Or": any, "Fn::Not": lambda r: not all(r)}[name](results)

    def live(self):
        """The names of the resources whose condition holds."""
        resources = self.template["Resources"].items()
        return [name for name, d in resources if "Condition" not in d or self.condition(d["Condition"])]

    def references(self, value):
        """The names that a value refers to, with the attribute or None; of Fn::If, only what is taken."""
        if isinstance(value, list):
            for item in value:
                yield from self.references(item)
        elif isinstance(value, dict):
            if "Ref" in value and len(value) == 1:
                yield value["Ref"], None
            elif "Fn::GetAtt" in value:
                argument = value["Fn::GetAtt"]
                yield tuple(argument.split(".", 1) if isinstance(argument, str) else argument)
            elif "Fn::If" in value:
                name, yes, no = value["Fn::If"]
                yield from self.references(yes if self.condition(name) else no)
            elif "Fn::Sub" in value:
                yield from self.sub_references(value["Fn::Sub"])
            else:
                for item in value.values():
                    yield from self.references(item)

    def sub_references(self, argument):
        pattern, extra = (argument, {}) if isinstance(argument, str) else argument
        yield from self.references(extra)
        for name in re.findall(r"\$\{([^!}][^}]*)\}", pattern):
            if name not in extra:
                base, _, attribute = name.strip().partition(".")
                yield base, attribute or None

    def needs(self, name):
        """The resources that must be there before a resource."""
        definition, live = self.template["Resources"][name], self.live()
        explicit = definition.get("DependsOn", [])
        explicit = [explicit] if isinstance(explicit, str) else explicit
        implied = [found for found, _ in self.references(definition.get("Properties") or {})]
        return {found for found in [*explicit, *implied] if found in live}

    def order(self):
        return sort({name: self.needs(name) for name in self.live()})


FUNCTIONS = {
    "Ref": Scope.ref, "Fn::GetAtt": Scope.get_att, "Fn::Sub": Scope.sub, "Fn::Join": Scope.join, "Fn::Select": Scope.select,
    "Fn::FindInMap": Scope.find_in_map, "Fn::GetAZs": Scope.get_azs, "Fn::Cidr": Scope.cidr, "Fn::ImportValue": Scope.import_value,
    "Fn::If": lambda scope, argument: scope.resolve(argument[1] if scope.condition(argument[0]) else argument[2]),
    "Fn::Split": lambda scope, argument: scope.resolve(argument[1]).split(argument[0]),
    "Fn::Base64": lambda scope, argument: base64.b64encode(scope.resolve(argument).encode()).decode(),
    "Fn::ToJsonString": lambda scope, argument: json.dumps(scope.resolve(argument)),
}


def sort(needs):
    """Names in an order in which each comes after what it needs."""
    try:
        return list(graphlib.TopologicalSorter(needs).static_order())
    except graphlib.CycleError as error:
        raise Refused(f"Circular dependency between resources: [{', '.join(error.args[1][1:])}]") from None


def plain(value):
    """A value in which 80 and "80" are the same, as they are to CloudFormation."""
    if isinstance(value, dict):
        return {key: plain(item) for key, item in value.items()}
    return list(map(plain, value)) if isinstance(value, list) else text(value)


def differences(before, after):
    return sorted(key for key in {**before, **after} if plain(before.get(key, NOTHING)) != plain(after.get(key, NOTHING)))


# ---- kinds of resources

KINDS = {}


class Kind:
    """How the resources of one type are made, changed and deleted through their service's API."""

    service = ""
    named = ""  # the property that names the resource
    tags = "Tags"  # the property with its tags, or ""
    limit = 255  # for the length of a name that CloudFormation makes up

    def __init_subclass__(cls, type="", **attributes):
        for name, value in attributes.items():
            setattr(cls, name, value)
        if type:
            KINDS[type] = cls()

    def make(self, api, properties, name):
        """Make the resource: what Ref is, and the attributes."""
        raise NotImplementedError

    def complete(self, api, resource):
        """What takes further calls, when there is already something to roll back."""

    change = None  # change(api, old, new): the two have the same reference; None: it is replaced

    def delete(self, api, resource):
        raise NotImplementedError

    def retag(self, api, resource, before, after):
        tag, untag = TAGGERS[self.service]
        gone = [key for key in before if key not in after]
        fresh = [{"Key": key, "Value": value} for key, value in after.items() if before.get(key) != value]
        if gone:
            untag(api, resource, gone)
        if fresh:
            tag(api, resource, fresh)


def arn(resource):
    return resource.attributes.get("Arn") or resource.reference


# service -> how to add tags, how to take them away by their keys
TAGGERS = {
    "ec2": (lambda api, r, tags: api.create_tags(Resources=[r.reference], Tags=tags),
            lambda api, r, keys: api.delete_tags(Resources=[r.reference], Tags=[{"Key": key} for key in keys])),
    "ecs": (lambda api, r, tags: api.tag_resource(resourceArn=arn(r), tags=[{"key": t["Key"], "value": t["Value"]} for t in tags]),
            lambda api, r, keys: api.untag_resource(resourceArn=arn(r), tagKeys=keys)),
    "elbv2": (lambda api, r, tags: api.add_tags(ResourceArns=[r.reference], Tags=tags),
              lambda api, r, keys: api.remove_tags(ResourceArns=[r.reference], TagKeys=keys)),
    "efs": (lambda api, r, tags: api.tag_resource(ResourceId=r.reference, Tags=tags),
            lambda api, r, keys: api.untag_resource(ResourceId=r.reference, TagKeys=keys)),
    "iam": (lambda api, r, tags: api.tag_role(RoleName=r.reference, Tags=tags),
            lambda api, r, keys: api.untag_role(RoleName=r.reference, TagKeys=keys)),
    "logs": (lambda api, r, tags: api.tag_log_group(logGroupName=r.reference, tags={t["Key"]: t["Value"] for t in tags}),
             lambda api, r, keys: api.untag_log_group(logGroupName=r.reference, tags=keys)),
    "secretsmanager": (lambda api, r, tags: api.tag_resource(SecretId=r.reference, Tags=tags),
                       lambda api, r, keys: api.untag_resource(SecretId=r.reference, TagKeys=keys)),
    "servicediscovery": (lambda api, r, tags: api.tag_resource(ResourceARN=arn(r), Tags=tags),
                         lambda api, r, keys: api.untag_resource(ResourceARN=arn(r), TagKeys=keys)),
}


def without(properties, *names):
    return {key: value for key, value in properties.items() if key not in names}


def only_tags(self, api, old, new):
    """For kinds of which nothing but the tags can change: those are looked after elsewhere."""


class Ec2(Kind):
    """EC2 takes the tags of all its resources with a call of their own."""

    service, tags = "ec2", "Tags"
    change = only_tags

    def complete(self, api, resource):
        self.retag(api, resource, {}, resource.all_tags)
        self.settle(api, resource)

    def settle(self, api, resource):
        """What besides the tags takes further calls."""


IPV6_BLOCKS = {}  # of a VPC, which has them after it is made


class Vpc(Ec2, type="AWS::EC2::VPC"):
    def make(self, api, properties, name):
        made = call(api, "CreateVpc", without(properties, "Tags", "EnableDnsSupport", "EnableDnsHostnames"))["Vpc"]
        groups = api.describe_security_groups(Filters=[{"Name": "vpc-id", "Values": [made["VpcId"]]}])["SecurityGroups"]
        return made["VpcId"], {
            "VpcId": made["VpcId"], "CidrBlock": made["CidrBlock"], "DefaultSecurityGroup": groups[0]["GroupId"],
            "Ipv6CidrBlocks": IPV6_BLOCKS.setdefault(made["VpcId"], []),
        }

    def settle(self, api, resource):
        for attribute in ("EnableDnsSupport", "EnableDnsHostnames"):
            if attribute in resource.properties:
                api.modify_vpc_attribute(VpcId=resource.reference, **{attribute: {"Value": truth(resource.properties[attribute])}})

    def change(self, api, old, new):
        self.settle(api, new)

    def delete(self, api, resource):
        api.delete_vpc(VpcId=resource.reference)


class VpcCidrBlock(Kind, type="AWS::EC2::VPCCidrBlock", service="ec2", tags=""):
    def make(self, api, properties, name):
        made = call(api, "AssociateVpcCidrBlock", properties)
        association = made.get("Ipv6CidrBlockAssociation")
        if association:
            IPV6_BLOCKS[properties["VpcId"]].append(association["Ipv6CidrBlock"])
        made = (association or made["CidrBlockAssociation"])["AssociationId"]
        return made, {"Id": made}

    def delete(self, api, resource):
        api.disassociate_vpc_cidr_block(AssociationId=resource.reference)


class Address(Ec2, type="AWS::EC2::EIP"):
    def make(self, api, properties, name):
        made = call(api, "AllocateAddress", without(properties, "Tags"))
        return made["PublicIp"], {"AllocationId": made["AllocationId"], "PublicIp": made["PublicIp"]}

    def retag(self, api, resource, before, after):
        """Ref is the address, and tags go by the allocation."""
        api.create_tags(Resources=[resource.attributes["AllocationId"]], Tags=[{"Key": key, "Value": value} for key, value in after.items()])

    def delete(self, api, resource):
        api.release_address(AllocationId=resource.attributes["AllocationId"])


class NatGateway(Ec2, type="AWS::EC2::NatGateway"):
    def make(self, api, properties, name):
        made = call(api, "CreateNatGateway", without(properties, "Tags"))["NatGateway"]["NatGatewayId"]
        return made, {"NatGatewayId": made}

    def delete(self, api, resource):
        api.delete_nat_gateway(NatGatewayId=resource.reference)


class EgressOnlyInternetGateway(Ec2, type="AWS::EC2::EgressOnlyInternetGateway"):
    def make(self, api, properties, name):
        made = call(api, "CreateEgressOnlyInternetGateway", without(properties, "Tags"))["EgressOnlyInternetGateway"]["EgressOnlyInternetGatewayId"]
        return made, {"Id": made}

    def delete(self, api, resource):
        api.delete_egress_only_internet_gateway(EgressOnlyInternetGatewayId=resource.reference)


class FlowLog(Ec2, type="AWS::EC2::FlowLog"):
    def make(self, api, properties, name):
        wanted = without(properties, "Tags", "ResourceId")
        made = call(api, "CreateFlowLogs", {**wanted, "ResourceIds": [properties["ResourceId"]]})
        if made.get("Unsuccessful"):
            raise Refused(made["Unsuccessful"][0]["Error"]["Message"])
        return made["FlowLogIds"][0], {"Id": made["FlowLogIds"][0]}

    def delete(self, api, resource):
        api.delete_flow_logs(FlowLogIds=[resource.reference])


class InternetGateway(Ec2, type="AWS::EC2::InternetGateway"):
    def make(self, api, properties, name):
        made = call(api, "CreateInternetGateway", without(properties, "Tags"))["InternetGateway"]["InternetGatewayId"]
        return made, {"InternetGatewayId": made}

    def delete(self, api, resource):
        api.delete_internet_gateway(InternetGatewayId=resource.reference)


class GatewayAttachment(Kind, type="AWS::EC2::VPCGatewayAttachment", service="ec2", tags=""):
    def make(self, api, properties, name):
        call(api, "AttachInternetGateway", properties)
        return f"IGW|{properties['VpcId']}", {}

    def change(self, api, old, new):
        self.delete(api, old)
        call(api, "AttachInternetGateway", new.properties)

    def delete(self, api, resource):
        call(api, "DetachInternetGateway", resource.properties)


class RouteTable(Ec2, type="AWS::EC2::RouteTable"):
    def make(self, api, properties, name):
        made = call(api, "CreateRouteTable", without(properties, "Tags"))["RouteTable"]["RouteTableId"]
        return made, {"RouteTableId": made}

    def delete(self, api, resource):
        api.delete_route_table(RouteTableId=resource.reference)


class Route(Kind, type="AWS::EC2::Route", service="ec2", tags=""):
    def make(self, api, properties, name):
        call(api, "CreateRoute", properties)
        cidr = properties.get("DestinationCidrBlock") or properties.get("DestinationIpv6CidrBlock")
        return f"{properties['RouteTableId']}|{cidr}", {"CidrBlock": cidr}

    def change(self, api, old, new):
        call(api, "ReplaceRoute", new.properties)

    def delete(self, api, resource):
        call(api, "DeleteRoute", known_to(api, "DeleteRoute", resource.properties))


class Subnet(Ec2, type="AWS::EC2::Subnet"):
    def make(self, api, properties, name):
        made = call(api, "CreateSubnet", without(properties, "Tags", *self.switches))["Subnet"]
        return made["SubnetId"], {key: made[key] for key in ("SubnetId", "AvailabilityZone", "CidrBlock", "VpcId")}

    switches = ("MapPublicIpOnLaunch", "AssignIpv6AddressOnCreation")

    def settle(self, api, resource):
        for switch in self.switches:
            value = truth(resource.properties.get(switch, False))
            api.modify_subnet_attribute(SubnetId=resource.reference, **{switch: {"Value": value}})

    def change(self, api, old, new):
        self.settle(api, new)

    def delete(self, api, resource):
        api.delete_subnet(SubnetId=resource.reference)


class RouteTableAssociation(Kind, type="AWS::EC2::SubnetRouteTableAssociation", service="ec2", tags=""):
    def make(self, api, properties, name):
        made = call(api, "AssociateRouteTable", properties)["AssociationId"]
        return made, {"Id": made}

    def delete(self, api, resource):
        api.disassociate_route_table(AssociationId=resource.reference)


def permission(rule):
    """A security group rule as the EC2 API has it."""
    note = {"Description": rule["Description"]} if "Description" in rule else {}
    found = {"IpProtocol": text(rule["IpProtocol"])}
    for key, value in rule.items():
        if key in ("FromPort", "ToPort"):
            found[key] = int(value)
        elif key == "CidrIp":
            found["IpRanges"] = [{"CidrIp": value, **note}]
        elif key == "CidrIpv6":
            found["Ipv6Ranges"] = [{"CidrIpv6": value, **note}]
        elif key in ("SourceSecurityGroupId", "DestinationSecurityGroupId"):
            found["UserIdGroupPairs"] = [{"GroupId": value, **note}]
        elif key in ("SourcePrefixListId", "DestinationPrefixListId"):
            found["PrefixListIds"] = [{"PrefixListId": value, **note}]
        elif key not in ("IpProtocol", "Description", "GroupId"):
            raise Refused(f"Encountered unsupported property /{key}")
    return found


class SecurityGroup(Ec2, type="AWS::EC2::SecurityGroup", named="GroupName"):
    def make(self, api, properties, name):
        properties = without(properties, "Tags", "SecurityGroupIngress", "SecurityGroupEgress")
        properties["Description"] = properties.pop("GroupDescription")
        made = call(api, "CreateSecurityGroup", {**properties, "GroupName": name})["GroupId"]
        return made, {"GroupId": made, "Id": made, "GroupName": name, "VpcId": properties.get("VpcId")}

    def settle(self, api, resource):
        if "SecurityGroupEgress" in resource.properties:
            api.revoke_security_group_egress(GroupId=resource.reference, IpPermissions=[{"IpProtocol": "-1", "IpRanges": [{"CidrIp": "0.0.0.0/0"}]}])
        self.set_rules(api, resource.reference, {}, resource.properties)

    def set_rules(self, api, group, before, after):
        for direction in ("Ingress", "Egress"):
            old, new = before.get("SecurityGroup" + direction, []), after.get("SecurityGroup" + direction, [])
            for verb, rules in (("Revoke", [r for r in old if r not in new]), ("Authorize", [r for r in new if r not in old])):
                if rules:
                    call(api, f"{verb}SecurityGroup{direction}", {"GroupId": group, "IpPermissions": list(map(permission, rules))})

    def change(self, api, old, new):
        self.set_rules(api, new.reference, old.properties, new.properties)

    def delete(self, api, resource):
        api.delete_security_group(GroupId=resource.reference)


class Ingress(Kind, type="AWS::EC2::SecurityGroupIngress", service="ec2", tags=""):
    direction = "Ingress"

    def make(self, api, properties, name):
        rule = {"GroupId": properties["GroupId"], "IpPermissions": [permission(properties)]}
        made = call(api, "AuthorizeSecurityGroup" + self.direction, rule)["SecurityGroupRules"][0]["SecurityGroupRuleId"]
        return made, {"Id": made}

    def change(self, api, old, new):
        """Only its description can change."""
        rule = {"GroupId": new.properties["GroupId"], "IpPermissions": [permission(new.properties)]}
        call(api, "UpdateSecurityGroupRuleDescriptions" + self.direction, rule)

    def delete(self, api, resource):
        rule = {"GroupId": resource.properties["GroupId"], "IpPermissions": [permission(resource.properties)]}
        call(api, "RevokeSecurityGroup" + self.direction, rule)


class Egress(Ingress, type="AWS::EC2::SecurityGroupEgress"):
    direction = "Egress"


class DhcpOptions(Ec2, type="AWS::EC2::DHCPOptions"):
    keys = {"DomainName": "domain-name", "DomainNameServers": "domain-name-servers", "NtpServers": "ntp-servers"}

    def make(self, api, properties, name):
        made = api.create_dhcp_options(DhcpConfigurations=[
            {"Key": self.keys[key], "Values": value if isinstance(value, list) else [value]}
            for key, value in without(properties, "Tags").items()
        ])["DhcpOptions"]
        return made["DhcpOptionsId"], {"DhcpOptionsId": made["DhcpOptionsId"]}

    def delete(self, api, resource):
        api.delete_dhcp_options(DhcpOptionsId=resource.reference)


class DhcpAssociation(Kind, type="AWS::EC2::VPCDHCPOptionsAssociation", service="ec2", tags=""):
    def make(self, api, properties, name):
        call(api, "AssociateDhcpOptions", properties)
        return f"{properties['DhcpOptionsId']}|{properties['VpcId']}", {}

    def delete(self, api, resource):
        api.associate_dhcp_options(DhcpOptionsId="default", VpcId=resource.properties["VpcId"])


class VpcEndpoint(Ec2, type="AWS::EC2::VPCEndpoint"):
    def make(self, api, properties, name):
        made = call(api, "CreateVpcEndpoint", without(properties, "Tags"))["VpcEndpoint"]
        return made["VpcEndpointId"], {"Id": made["VpcEndpointId"]}

    def change(self, api, old, new):
        wanted = {"PolicyDocument": new.properties["PolicyDocument"]} if "PolicyDocument" in new.properties else {}
        for name in ("RouteTableIds", "SubnetIds", "SecurityGroupIds"):
            before, after = old.properties.get(name, []), new.properties.get(name, [])
            wanted["Add" + name] = [item for item in after if item not in before]
            wanted["Remove" + name] = [item for item in before if item not in after]
        call(api, "ModifyVpcEndpoint", {"VpcEndpointId": new.reference, **{key: value for key, value in wanted.items() if value}})

    def delete(self, api, resource):
        api.delete_vpc_endpoints(VpcEndpointIds=[resource.reference])


class FileSystem(Kind, type="AWS::EFS::FileSystem", service="efs", tags="FileSystemTags"):
    further = ("BackupPolicy", "LifecyclePolicies", "FileSystemPolicy", "BypassPolicyLockoutSafetyCheck", "FileSystemTags")

    def make(self, api, properties, name):
        backup = properties.get("BackupPolicy", {}).get("Status") == "ENABLED"  # moto has no PutBackupPolicy
        wanted = {**without(properties, *self.further), "Backup": backup, "Tags": properties.get("FileSystemTags", [])}
        made = call(api, "CreateFileSystem", wanted)
        return made["FileSystemId"], {"Arn": made["FileSystemArn"], "FileSystemId": made["FileSystemId"]}

    def complete(self, api, resource):
        wanted, target = resource.properties, {"FileSystemId": resource.reference}
        if "LifecyclePolicies" in wanted:
            call(api, "PutLifecycleConfiguration", {**target, "LifecyclePolicies": wanted["LifecyclePolicies"]})
        if "FileSystemPolicy" in wanted:
            call(api, "PutFileSystemPolicy", {**target, "Policy": wanted["FileSystemPolicy"]})

    def change(self, api, old, new):
        self.complete(api, new)

    def delete(self, api, resource):
        api.delete_file_system(FileSystemId=resource.reference)


class MountTarget(Kind, type="AWS::EFS::MountTarget", service="efs", tags=""):
    def make(self, api, properties, name):
        made = call(api, "CreateMountTarget", properties)
        return made["MountTargetId"], {"Id": made["MountTargetId"], "IpAddress": made["IpAddress"]}

    def change(self, api, old, new):
        api.modify_mount_target_security_groups(MountTargetId=new.reference, SecurityGroups=new.properties["SecurityGroups"])

    def delete(self, api, resource):
        api.delete_mount_target(MountTargetId=resource.reference)


class AccessPoint(Kind, type="AWS::EFS::AccessPoint", service="efs", tags="AccessPointTags"):
    change = only_tags

    def make(self, api, properties, name):
        made = call(api, "CreateAccessPoint", {**without(properties, "AccessPointTags"), "Tags": properties.get("AccessPointTags", [])})
        return made["AccessPointId"], {"Arn": made["AccessPointArn"], "AccessPointId": made["AccessPointId"]}

    def delete(self, api, resource):
        api.delete_access_point(AccessPointId=resource.reference)


class LogGroup(Kind, type="AWS::Logs::LogGroup", service="logs", named="LogGroupName"):
    def make(self, api, properties, name):
        tags = {tag["Key"]: tag["Value"] for tag in properties.get("Tags", [])}
        wanted = {**without(properties, "RetentionInDays", "Tags"), "LogGroupName": name}
        call(api, "CreateLogGroup", {**wanted, "Tags": tags} if tags else wanted)
        made = next(g for g in api.describe_log_groups(logGroupNamePrefix=name)["logGroups"] if g["logGroupName"] == name)
        return name, {"Arn": made["arn"]}

    def complete(self, api, resource):
        if "RetentionInDays" in resource.properties:
            api.put_retention_policy(logGroupName=resource.reference, retentionInDays=int(resource.properties["RetentionInDays"]))

    def change(self, api, old, new):
        if "RetentionInDays" not in new.properties:
            api.delete_retention_policy(logGroupName=new.reference)
        self.complete(api, new)

    def delete(self, api, resource):
        api.delete_log_group(logGroupName=resource.reference)


class Role(Kind, type="AWS::IAM::Role", service="iam", named="RoleName", limit=64):
    def make(self, api, properties, name):
        made = call(api, "CreateRole", {**without(properties, "Policies", "ManagedPolicyArns"), "RoleName": name})["Role"]
        return name, {"Arn": made["Arn"], "RoleId": made["RoleId"]}

    def complete(self, api, resource):
        self.set_policies(api, resource, {}, resource.properties)

    def set_policies(self, api, resource, before, after):
        name = resource.reference
        old, new = ({p["PolicyName"]: p["PolicyDocument"] for p in side.get("Policies", [])} for side in (before, after))
        for policy in [policy for policy in old if policy not in new]:
            api.delete_role_policy(RoleName=name, PolicyName=policy)
        for policy in [policy for policy in new if new[policy] != old.get(policy)]:
            api.put_role_policy(RoleName=name, PolicyName=policy, PolicyDocument=json.dumps(new[policy]))
        old, new = (side.get("ManagedPolicyArns", []) for side in (before, after))
        for policy in [policy for policy in old if policy not in new]:
            api.detach_role_policy(RoleName=name, PolicyArn=policy)
        for policy in [policy for policy in new if policy not in old]:
            if ":iam::aws:" in policy:
                load_managed_policies(resource.stack.account)
            api.attach_role_policy(RoleName=name, PolicyArn=policy)

    def change(self, api, old, new):
        changed = differences(old.properties, new.properties)
        if "AssumeRolePolicyDocument" in changed:
            api.update_assume_role_policy(RoleName=new.reference, PolicyDocument=json.dumps(new.properties["AssumeRolePolicyDocument"]))
        if "Description" in changed or "MaxSessionDuration" in changed:
            wanted = {key: new.properties[key] for key in ("Description", "MaxSessionDuration") if key in new.properties}
            call(api, "UpdateRole", {"RoleName": new.reference, **wanted})
        self.set_policies(api, new, old.properties, new.properties)

    def delete(self, api, resource):
        name = resource.reference  # that may have but some of its policies, if it could not be completed
        for policy in api.list_role_policies(RoleName=name)["PolicyNames"]:
            api.delete_role_policy(RoleName=name, PolicyName=policy)
        for policy in api.list_attached_role_policies(RoleName=name)["AttachedPolicies"]:
            api.detach_role_policy(RoleName=name, PolicyArn=policy["PolicyArn"])
        api.delete_role(RoleName=name)


def load_managed_policies(account):
    """Let moto know the policies of AWS itself; that takes a second, so it waits until a role needs one."""
    backend = iam_backends[account]["aws"]
    if not backend.aws_managed_policies:
        os.environ["MOTO_IAM_LOAD_MANAGED_POLICIES"] = "true"
        backend.aws_managed_policies = backend._init_aws_policies()
        backend.managed_policies.update(backend._init_managed_policies())


class Namespace(Kind, type="AWS::ServiceDiscovery::PrivateDnsNamespace", service="servicediscovery"):
    def make(self, api, properties, name):
        operation = api.get_operation(OperationId=call(api, "CreatePrivateDnsNamespace", properties)["OperationId"])
        made = api.get_namespace(Id=operation["Operation"]["Targets"]["NAMESPACE"])["Namespace"]
        return made["Id"], {"Id": made["Id"], "Arn": made["Arn"]}

    def change(self, api, old, new):
        api.update_private_dns_namespace(Id=new.reference, Namespace={"Description": new.properties.get("Description", "")})

    def delete(self, api, resource):
        api.delete_namespace(Id=resource.reference)


class DiscoveryService(Kind, type="AWS::ServiceDiscovery::Service", service="servicediscovery", named="Name"):
    def make(self, api, properties, name):
        made = call(api, "CreateService", {**properties, "Name": name})["Service"]
        return made["Id"], {"Id": made["Id"], "Arn": made["Arn"], "Name": made["Name"]}

    def change(self, api, old, new):
        wanted = {key: value for key, value in new.properties.items() if key in ("Description", "HealthCheckConfig")}
        wanted["DnsConfig"] = {"DnsRecords": new.properties["DnsConfig"]["DnsRecords"]}
        call(api, "UpdateService", {"Id": new.reference, "Service": wanted})

    def delete(self, api, resource):
        api.delete_service(Id=resource.reference)


class DiscoveryInstance(Kind, type="AWS::ServiceDiscovery::Instance", service="servicediscovery", named="InstanceId", limit=64, tags=""):
    def make(self, api, properties, name):
        self.register(api, properties, name)
        return name, {"InstanceId": name}

    def register(self, api, properties, name):
        wanted = {"Attributes" if key == "InstanceAttributes" else key: value for key, value in properties.items()}
        call(api, "RegisterInstance", {**wanted, "InstanceId": name})

    def change(self, api, old, new):  # "If you specify an existing InstanceId and ServiceId, AWS Cloud Map updates the existing DNS records"
        api.deregister_instance(ServiceId=old.properties["ServiceId"], InstanceId=old.reference)  # moto would have it twice
        self.register(api, new.properties, new.reference)

    def delete(self, api, resource):
        api.deregister_instance(ServiceId=resource.properties["ServiceId"], InstanceId=resource.reference)


class Secret(Kind, type="AWS::SecretsManager::Secret", service="secretsmanager", named="Name"):
    def make(self, api, properties, name):
        wanted = without(properties, "GenerateSecretString")
        if "GenerateSecretString" in properties:
            wanted["SecretString"] = self.generate(api, properties["GenerateSecretString"])
        made = call(api, "CreateSecret", {**wanted, "Name": name})["ARN"]
        return made, {"Id": made}

    def generate(self, api, wanted):
        password = call(api, "GetRandomPassword", without(wanted, "SecretStringTemplate", "GenerateStringKey"))["RandomPassword"]
        if "GenerateStringKey" not in wanted:
            return password
        return json.dumps({**json.loads(wanted["SecretStringTemplate"]), wanted["GenerateStringKey"]: password})

    def change(self, api, old, new):
        call(api, "UpdateSecret", {"SecretId": new.reference, **known_to(api, "UpdateSecret", new.properties)})

    def delete(self, api, resource):
        api.delete_secret(SecretId=resource.reference, ForceDeleteWithoutRecovery=True)


class Cluster(Kind, type="AWS::ECS::Cluster", service="ecs", named="ClusterName"):
    @staticmethod
    def settings(properties):
        return {"Settings" if key == "ClusterSettings" else key: value for key, value in properties.items()}

    def make(self, api, properties, name):
        made = call(api, "CreateCluster", {**self.settings(properties), "ClusterName": name})["cluster"]
        return made["clusterName"], {"Arn": made["clusterArn"]}

    def change(self, api, old, new):
        wanted = self.settings(new.properties)
        call(api, "UpdateCluster", {"Cluster": new.reference, **known_to(api, "UpdateCluster", wanted)})
        if "CapacityProviders" in differences(old.properties, new.properties):
            providers = {"CapacityProviders": [], "DefaultCapacityProviderStrategy": [], **known_to(api, "PutClusterCapacityProviders", wanted)}
            call(api, "PutClusterCapacityProviders", {"Cluster": new.reference, **providers})

    def delete(self, api, resource):
        api.delete_cluster(cluster=resource.reference)


class CapacityProviders(Kind, type="AWS::ECS::ClusterCapacityProviderAssociations", service="ecs", tags=""):
    def make(self, api, properties, name):
        call(api, "PutClusterCapacityProviders", properties)
        return properties["Cluster"], {}

    def change(self, api, old, new):
        call(api, "PutClusterCapacityProviders", new.properties)

    def delete(self, api, resource):
        api.put_cluster_capacity_providers(cluster=resource.reference, capacityProviders=[], defaultCapacityProviderStrategy=[])


class TaskDefinition(Kind, type="AWS::ECS::TaskDefinition", service="ecs", named="Family"):
    def make(self, api, properties, name):
        made = call(api, "RegisterTaskDefinition", {**properties, "Family": name})["taskDefinition"]["taskDefinitionArn"]
        return made, {"TaskDefinitionArn": made}

    def delete(self, api, resource):
        api.deregister_task_definition(taskDefinition=resource.reference)


class Service(Kind, type="AWS::ECS::Service", service="ecs", named="ServiceName"):
    def make(self, api, properties, name):
        self.check(api, properties)
        # ForceNewDeployment is CloudFormation's own: a nonce that has it ask for a deployment
        made = call(api, "CreateService", {"DesiredCount": 1, **without(properties, "ForceNewDeployment"), "ServiceName": name})["service"]
        return made["serviceArn"], {"Name": made["serviceName"], "ServiceArn": made["serviceArn"]}

    def check(self, api, properties):
        task = api.describe_task_definition(taskDefinition=properties["TaskDefinition"])["taskDefinition"]
        for target in properties.get("LoadBalancers", []):
            check_target(api, task, target)
        ports = [mapping.get("name") for container in task["containerDefinitions"] for mapping in container.get("portMappings", [])]
        for entry in properties.get("ServiceConnectConfiguration", {}).get("Services", []):
            if entry["PortName"] not in ports:  # "must match the name of one of the portMappings" in the API Reference's ServiceConnectService
                raise Refused(f"the task definition has no port mapping {entry['PortName']}")

    def change(self, api, old, new):
        self.check(api, new.properties)
        gone = {key: [] for key, value in old.properties.items() if isinstance(value, list) and key not in new.properties}
        wanted = without(known_to(api, "UpdateService", {**gone, **new.properties}), "Cluster", "Tags", "ForceNewDeployment")
        call(api, "UpdateService", {**wanted, "Service": new.reference, "Cluster": new.properties.get("Cluster", "default")})

    def delete(self, api, resource):
        api.delete_service(cluster=resource.properties.get("Cluster", "default"), service=resource.reference, force=True)


def check_target(api, task, target):
    """What ECS checks when a service is created with a target group."""
    ports = [
        mapping["containerPort"]
        for container in task["containerDefinitions"] if container["name"] == target["ContainerName"]
        for mapping in container.get("portMappings", [])
    ]
    if int(target["ContainerPort"]) not in ports:
        raise Refused(f"container {target['ContainerName']} has no port {target['ContainerPort']}")
    groups = client("elbv2", api.meta.region_name).describe_target_groups(TargetGroupArns=[target["TargetGroupArn"]])
    group = groups["TargetGroups"][0]
    if not group["LoadBalancerArns"]:
        raise Refused(f"target group {group['TargetGroupName']} has no load balancer")
    if group["TargetType"] != "ip":
        raise Refused(f"target group {group['TargetGroupName']} is for {group['TargetType']}, not for awsvpc tasks")


class LoadBalancer(Kind, type="AWS::ElasticLoadBalancingV2::LoadBalancer", service="elbv2", named="Name", limit=32):
    def make(self, api, properties, name):
        made = call(api, "CreateLoadBalancer", {**without(properties, "LoadBalancerAttributes"), "Name": name})["LoadBalancers"][0]
        reference = made["LoadBalancerArn"]
        return reference, {
            "DNSName": made["DNSName"], "LoadBalancerArn": reference, "LoadBalancerFullName": reference.split(":loadbalancer/")[1],
            "LoadBalancerName": made["LoadBalancerName"], "CanonicalHostedZoneID": made.get("CanonicalHostedZoneId", ""),
        }

    def complete(self, api, resource):
        if resource.properties.get("LoadBalancerAttributes"):
            call(api, "ModifyLoadBalancerAttributes", {"LoadBalancerArn": resource.reference, "Attributes": resource.properties["LoadBalancerAttributes"]})

    def change(self, api, old, new):
        changed = differences(old.properties, new.properties)
        for name, operation in (("Subnets", "SetSubnets"), ("SecurityGroups", "SetSecurityGroups"), ("IpAddressType", "SetIpAddressType")):
            if name in changed:
                call(api, operation, {"LoadBalancerArn": new.reference, name: new.properties[name]})
        self.complete(api, new)

    def delete(self, api, resource):
        api.delete_load_balancer(LoadBalancerArn=resource.reference)


class TargetGroup(Kind, type="AWS::ElasticLoadBalancingV2::TargetGroup", service="elbv2", named="Name", limit=32):
    def make(self, api, properties, name):
        made = call(api, "CreateTargetGroup", {**without(properties, "TargetGroupAttributes"), "Name": name})["TargetGroups"][0]
        reference = made["TargetGroupArn"]
        return reference, {"TargetGroupArn": reference, "TargetGroupFullName": reference.split(":")[-1], "TargetGroupName": made["TargetGroupName"]}

    def complete(self, api, resource):
        if resource.properties.get("TargetGroupAttributes"):
            call(api, "ModifyTargetGroupAttributes", {"TargetGroupArn": resource.reference, "Attributes": resource.properties["TargetGroupAttributes"]})

    def change(self, api, old, new):
        call(api, "ModifyTargetGroup", {"TargetGroupArn": new.reference, **known_to(api, "ModifyTargetGroup", new.properties)})
        self.complete(api, new)

    def delete(self, api, resource):
        api.delete_target_group(TargetGroupArn=resource.reference)


class Listener(Kind, type="AWS::ElasticLoadBalancingV2::Listener", service="elbv2", tags=""):
    def make(self, api, properties, name):
        made = call(api, "CreateListener", without(properties, "ListenerAttributes"))["Listeners"][0]["ListenerArn"]
        return made, {"ListenerArn": made}

    def complete(self, api, resource):
        if resource.properties.get("ListenerAttributes"):
            call(api, "ModifyListenerAttributes", {"ListenerArn": resource.reference, "Attributes": resource.properties["ListenerAttributes"]})

    def change(self, api, old, new):
        call(api, "ModifyListener", {"ListenerArn": new.reference, **known_to(api, "ModifyListener", new.properties)})
        self.complete(api, new)

    def delete(self, api, resource):
        api.delete_listener(ListenerArn=resource.reference)


class ListenerRule(Kind, type="AWS::ElasticLoadBalancingV2::ListenerRule", service="elbv2", tags=""):
    def make(self, api, properties, name):
        made = call(api, "CreateRule", properties)["Rules"][0]["RuleArn"]
        return made, {"RuleArn": made}

    def change(self, api, old, new):
        call(api, "ModifyRule", {"RuleArn": new.reference, **known_to(api, "ModifyRule", new.properties)})
        if "Priority" in differences(old.properties, new.properties):
            api.set_rule_priorities(RulePriorities=[{"RuleArn": new.reference, "Priority": int(new.properties["Priority"])}])

    def delete(self, api, resource):
        api.delete_rule(RuleArn=resource.reference)


class ScalableTarget(Kind, type="AWS::ApplicationAutoScaling::ScalableTarget", service="application-autoscaling", tags=""):
    identity = ("ServiceNamespace", "ResourceId", "ScalableDimension")

    def make(self, api, properties, name):
        call(api, "RegisterScalableTarget", without(properties, "ScheduledActions"))
        reference = f"{properties['ResourceId']}|{properties['ScalableDimension']}|{properties['ServiceNamespace']}"
        return reference, {"Id": reference}

    def complete(self, api, resource):
        for action in resource.properties.get("ScheduledActions", []):
            call(api, "PutScheduledAction", {**self.key(resource), **action})

    def key(self, resource):
        return {key: resource.properties[key] for key in self.identity}

    def forget(self, api, resource, kept=()):
        for action in resource.properties.get("ScheduledActions", []):
            if action["ScheduledActionName"] not in kept:
                api.delete_scheduled_action(ScheduledActionName=action["ScheduledActionName"], **self.key(resource))

    def change(self, api, old, new):
        call(api, "RegisterScalableTarget", without(new.properties, "ScheduledActions"))
        self.forget(api, old, [action["ScheduledActionName"] for action in new.properties.get("ScheduledActions", [])])
        self.complete(api, new)

    def delete(self, api, resource):
        self.forget(api, resource)
        api.deregister_scalable_target(**self.key(resource))


class ScalingPolicy(Kind, type="AWS::ApplicationAutoScaling::ScalingPolicy", service="application-autoscaling", tags=""):
    @staticmethod
    def whole(properties):
        """The three properties for which ScalingTargetId stands too."""
        if "ScalingTargetId" not in properties:
            return properties
        names = zip(("ResourceId", "ScalableDimension", "ServiceNamespace"), properties["ScalingTargetId"].split("|"))
        return {**without(properties, "ScalingTargetId"), **dict(names)}

    def make(self, api, properties, name):
        made = call(api, "PutScalingPolicy", self.whole(properties))["PolicyARN"]
        return made, {"Arn": made}

    def change(self, api, old, new):
        call(api, "PutScalingPolicy", self.whole(new.properties))

    def delete(self, api, resource):
        call(api, "DeleteScalingPolicy", known_to(api, "DeleteScalingPolicy", self.whole(resource.properties)))


class Schedule(Kind, type="AWS::Scheduler::Schedule", service="scheduler", named="Name", limit=64, tags=""):
    def make(self, api, properties, name):
        made = call(api, "CreateSchedule", {**properties, "Name": name})["ScheduleArn"]
        return name, {"Arn": made}

    def change(self, api, old, new):
        call(api, "UpdateSchedule", {**new.properties, "Name": new.reference})

    def delete(self, api, resource):
        api.delete_schedule(Name=resource.reference, **known_to(api, "DeleteSchedule", without(resource.properties, "Name")))


class Alarm(Kind, type="AWS::CloudWatch::Alarm", service="cloudwatch", named="AlarmName", tags=""):
    def make(self, api, properties, name):
        call(api, "PutMetricAlarm", {**properties, "AlarmName": name})
        return name, {"Arn": api.describe_alarms(AlarmNames=[name])["MetricAlarms"][0]["AlarmArn"]}

    def change(self, api, old, new):
        call(api, "PutMetricAlarm", {**new.properties, "AlarmName": new.reference})

    def delete(self, api, resource):
        api.delete_alarms(AlarmNames=[resource.reference])


class Other(Kind):
    """A type that has no kind: moto's own model makes it, or nobody."""

    tags = ""

    def model(self, resource):
        return parsing.resource_class_from_type(resource.type)

    def whole(self, resource):
        return {"Type": resource.type, "Properties": copy.deepcopy(resource.properties)}

    def make_model(self, resource, name):
        model, stack = self.model(resource), resource.stack
        if model is None:
            return name
        resource.instance = model.create_from_cloudformation_json(
            name, self.whole(resource), stack.account, stack.region, LogicalId=resource.logical, StackId=stack.id, ResourceType=resource.type,
        )
        return resource.instance.physical_resource_id

    def can_change(self, resource):
        model = self.model(resource)
        return model is None or not hasattr(model.update_from_cloudformation_json, "__isabstractmethod__")

    def change(self, api, old, new):
        if old.instance is not None:
            new.instance = self.model(new).update_from_cloudformation_json(old.instance, old.name, self.whole(new), new.stack.account, new.stack.region)

    def delete(self, api, resource):
        if resource.instance is None:
            return
        account, region = resource.stack.account, resource.stack.region
        if hasattr(resource.instance, "delete"):
            resource.instance.delete(account, region)
        else:
            parsing.parse_and_delete_resource(resource.reference, self.whole(resource), account, region)


OTHER = Other()


# ---- resources


@functools.lru_cache(None)
def schema(resource_type):
    """The schema of a type as AWS publishes it."""
    from cfnlint.schema.manager import PROVIDER_SCHEMA_MANAGER as manager  # takes a second, and only updates need it

    try:
        return manager.get_resource_schema("us-east-1", resource_type).schema
    except Exception:  # a type that AWS does not have
        return {}


def at(properties, path):
    for key in path:
        properties = properties.get(key, NOTHING) if isinstance(properties, dict) else NOTHING
    return plain(properties)


def replacing(resource_type, before, after, key="createOnlyProperties"):
    """The properties that differ and make a new resource necessary."""
    if resource_type == "AWS::ECS::TaskDefinition":
        return differences(before, after) if key == "createOnlyProperties" else []
    paths = [pointer.split("/")[2:] for pointer in schema(resource_type).get(key, [])]
    return sorted({path[0] for path in paths if at(before, path) != at(after, path)})


class Resource:
    """A resource of a stack: what the template says of it and, once made, what came of it."""

    def __init__(self, stack, logical, scope, shown, tags):
        self.stack, self.logical = stack, logical
        self.definition = scope.template["Resources"][logical]
        self.type = self.definition["Type"]
        self.kind = KINDS.get(self.type, OTHER)
        self.needs = scope.needs(logical)
        self.properties = scope.resolve(self.definition.get("Properties") or {})
        self.shown = shown.resolve(self.definition.get("Properties") or {})
        self.stack_tags = tags if self.kind.tags else {}
        self.name = self.reference = ""
        self.attributes, self.instance = {}, None
        self.status = self.reason = None
        self.updated = utcnow()

    @property
    def all_tags(self):
        """Its own tags and the stack's."""
        own = self.properties.get(self.kind.tags, []) if self.kind.tags else []
        return {**self.stack_tags, **{tag["Key"]: text(tag["Value"]) for tag in own}}

    @property
    def present(self):
        return bool(self.reference) and self.status not in ("DELETE_COMPLETE", "DELETE_SKIPPED")

    @property
    def api(self):
        return client(self.kind.service, self.stack.region) if self.kind.service else None

    def attribute(self, name):
        try:
            if self.instance is not None:
                return self.instance.get_cfn_attribute(name)
            if self.kind is OTHER:
                return f"{self.reference}.{name}"
            return self.attributes[name]
        except (KeyError, AttributeError, NotImplementedError, UnformattedGetAttTemplateException):
            raise Refused(f"Template error: resource {self.logical} does not support attribute type {name} in Fn::GetAtt") from None

    def same(self, other):
        return not differences(self.properties, other.properties) and self.all_tags == other.all_tags

    def keeps(self, policy, creating=False):
        """Whether a policy keeps it from being deleted."""
        kept = ("Retain",) if creating else ("Retain", "RetainExceptOnCreate")
        return self.definition.get(policy) in kept

    def adopt(self, old):
        self.name, self.reference, self.attributes, self.instance = old.name, old.reference, old.attributes, old.instance

    def make(self):
        """Make it, in two steps between which it can be rolled back already."""
        self.name = text(self.properties.get(self.kind.named) or self.invented())
        if self.kind is OTHER:
            self.reference = OTHER.make_model(self, self.name)
            return
        properties = copy.deepcopy(self.properties)
        if self.all_tags:
            properties[self.kind.tags] = [{"Key": key, "Value": value} for key, value in self.all_tags.items()]
        self.reference, self.attributes = self.kind.make(self.api, properties, self.name)
        self.kind.complete(self.api, self)

    def invented(self):
        """A name as CloudFormation makes it up."""
        return f"{self.stack.name}-{self.logical}"[: self.kind.limit - 13].rstrip("-") + "-" + random_suffix()

    def must_replace(self, new):
        if self.kind.change is None or replacing(self.type, self.properties, new.properties):
            return True
        return self.kind is OTHER and not OTHER.can_change(self)

    def turn_into(self, new):
        new.adopt(self)
        if differences(without(self.properties, self.kind.tags), without(new.properties, self.kind.tags)):
            new.kind.change(new.api, self, new)
        if self.all_tags != new.all_tags:
            new.kind.retag(new.api, new, self.all_tags, new.all_tags)

    def delete(self):
        self.kind.delete(self.api, self)


def explain(error, resource=None):
    """Why a resource failed, in CloudFormation's words."""
    if isinstance(error, ClientError):
        answer = error.response
        service, status = resource.kind.service.capitalize() if resource else "", answer["ResponseMetadata"].get("HTTPStatusCode", 400)
        message = f"{answer['Error'].get('Message')} (Service: {service}, Status Code: {status}, Request ID: {mock_random.uuid4()})"
        return f'Resource handler returned message: "{message}" (RequestToken: {mock_random.uuid4()}, HandlerErrorCode: InvalidRequest)'
    if isinstance(error, KeyError):
        return f"Model validation failed (#: required key [{error.args[0]}] not found)"
    return str(getattr(error, "message", None) or getattr(error, "description", None) or error)


class Failed(Exception):
    """A resource failed; its event has been written."""

    def __init__(self, resource, verb, reason):
        super().__init__(f"The following resource(s) failed to {verb}: [{resource.logical}].")
        self.reason = reason


# ---- stacks


class Stack:
    def __init__(self, home, name):
        self.home, self.account, self.region, self.name = home, home.account, home.region, name
        self.id = generate_stack_id(name, home.region, home.account)
        self.status, self.reason = "REVIEW_IN_PROGRESS", "User Initiated"
        self.body, self.template, self.values, self.tags = "", {"Resources": {}}, {}, {}
        self.resources, self.outputs, self.events = {}, [], []
        self.created, self.updated, self.deleted = utcnow(), None, None
        self.protected, self.change_set, self.token = False, None, None
        self.role = None  # only shown

    def event(self, status, reason=None, resource=None):
        """Record what becomes of the stack or of one of its resources."""
        if resource is None:
            self.status, self.reason = status, reason
        else:
            resource.status, resource.reason, resource.updated = status, reason, utcnow()
        event = {
            "EventId": str(mock_random.uuid4()) if resource is None else f"{resource.logical}-{mock_random.uuid4()}",
            "StackId": self.id, "StackName": self.name, "Timestamp": utcnow(), "ResourceStatus": status,
            "LogicalResourceId": resource.logical if resource else self.name, "PhysicalResourceId": resource.reference if resource else self.id,
            "ResourceType": resource.type if resource else STACK,
        }
        if reason:
            event["ResourceStatusReason"] = reason
        if resource:
            event["ResourceProperties"] = json.dumps(resource.shown)
        if self.token:
            event["ClientRequestToken"] = self.token
        self.events.append(event)

    def present(self):
        return {logical: resource for logical, resource in self.resources.items() if resource.present}

    def take(self, body, template, values, tags):
        self.body, self.template, self.values, self.tags = body, template, values, tags

    def delete_resources(self, resources, policy="DeletionPolicy", creating=False, retain=()):
        """Delete resources, each before what it needs; the names of those that cannot be."""
        names = {resource.logical for resource in resources}
        rank = {name: i for i, name in enumerate(sort({r.logical: r.needs & names for r in resources}))}
        pending = sorted(resources, key=lambda r: -rank[r.logical])
        for resource in list(pending):
            if resource.keeps(policy, creating) or resource.logical in retain:
                self.event("DELETE_SKIPPED", None, resource)
                pending.remove(resource)
        reasons, before = {}, None
        while pending and len(pending) != before:  # once more as long as it helps: something else may have been in the way
            before = len(pending)
            pending = [resource for resource in pending if not self.delete_resource(resource, reasons)]
        for resource in pending:
            self.event("DELETE_FAILED", reasons[resource.logical], resource)
        return [resource.logical for resource in pending]

    def delete_resource(self, resource, reasons):
        if resource.logical not in reasons:
            self.event("DELETE_IN_PROGRESS", None, resource)
        try:
            if resource.reference:
                resource.delete()
        except Exception as error:
            reasons[resource.logical] = explain(error, resource)
            return False
        self.event("DELETE_COMPLETE", None, resource)
        return True

    def delete(self, retain=()):
        if self.protected:
            raise Refused(f"Stack [{self.name}] cannot be deleted while TerminationProtection is enabled")
        self.event("DELETE_IN_PROGRESS", "User Initiated")
        self.deleted = utcnow()
        resources = [resource for resource in self.resources.values() if resource.status not in ("DELETE_COMPLETE", "DELETE_SKIPPED")]
        failed = self.delete_resources(resources, retain=retain)
        if failed:
            self.event("DELETE_FAILED", f"The following resource(s) failed to delete: [{', '.join(failed)}]. ")
            return
        self.outputs = []
        self.event("DELETE_COMPLETE")

    def describe(self):
        described = {
            "StackId": self.id, "StackName": self.name, "CreationTime": self.created, "StackStatus": self.status,
            "StackStatusReason": self.reason, "Parameters": pairs(masked(self.template, self.values), "ParameterKey", "ParameterValue"),
            "Tags": pairs(self.tags), "Outputs": self.outputs, "EnableTerminationProtection": self.protected,
            "LastUpdatedTime": self.updated, "DeletionTime": self.deleted, "ChangeSetId": self.change_set, "DisableRollback": False,
            "Description": self.template.get("Description"), "DriftInformation": {"StackDriftStatus": "NOT_CHECKED"}, "RoleARN": self.role,
        }
        return {key: value for key, value in described.items() if value is not None}


def pairs(values, key="Key", value="Value"):
    return [{key: name, value: found} for name, found in values.items()]


class Update:
    """One creation or update of a stack, with what it takes to undo it."""

    def __init__(self, stack, body, template, values, tags, creating):
        self.stack, self.creating = stack, creating
        self.wanted = (body, template, values, tags)
        self.scope = Scope(stack, template, values, stack.resources)
        self.shown = Scope(stack, template, values, stack.resources, hidden=True)
        self.tags = tags
        self.undo = []  # (old or None, new, whether it is another one), in the order of events
        self.leftovers = []  # (resource, policy): what goes away in the end
        self.before = dict(stack.resources)

    def run(self):
        """Carry it out, or roll back: None, or why it failed."""
        stack, verb = self.stack, "CREATE" if self.creating else "UPDATE"
        if self.creating:
            stack.resources.clear()  # what an earlier attempt left behind
        else:
            stack.updated = utcnow()
        stack.event(verb + "_IN_PROGRESS", "User Initiated")
        previous = (stack.body, stack.template, stack.values, stack.tags)
        stack.take(*self.wanted)
        try:
            for logical in self.scope.order():
                self.put(logical)
            outputs = self.outputs()
        except Exception as error:
            reason = error.reason if isinstance(error, Failed) else explain(error)
            if self.creating:
                self.roll_creation_back(str(error))
            else:
                self.roll_back(str(error), previous)
            return reason
        stack.outputs = outputs
        if not self.creating:
            stack.event("UPDATE_COMPLETE_CLEANUP_IN_PROGRESS")
            live = set(self.scope.live())
            self.leftovers += [(resource, "DeletionPolicy") for resource in stack.resources.values() if resource.logical not in live]
            self.clean_up()
        stack.event(verb + "_COMPLETE")
        return None

    def put(self, logical):
        old = self.stack.resources.get(logical)
        new = Resource(self.stack, logical, self.scope, self.shown, self.tags)
        if old is None:
            self.create(new)
        elif old.same(new):
            new.adopt(old)
            new.status, new.reason, new.updated = old.status, old.reason, old.updated
            self.stack.resources[logical] = new
        elif old.must_replace(new):
            self.replace(old, new)
        else:
            self.change(old, new)

    def create(self, new):
        self.stack.resources[new.logical] = new
        self.undo.append((None, new, False))
        self.stack.event("CREATE_IN_PROGRESS", None, new)
        with self.failing(new, "CREATE"):
            new.make()
        self.stack.event("CREATE_IN_PROGRESS", "Resource creation Initiated", new)
        self.stack.event("CREATE_COMPLETE", None, new)

    def replace(self, old, new):
        new.reference = old.reference  # until there is a new one, events are about the old one
        self.undo.append((old, new, True))
        self.stack.event("UPDATE_IN_PROGRESS", "Requested update requires the creation of a new physical resource; hence creating one.", new)
        new.reference = ""
        with self.failing(new, "UPDATE"):
            new.make()
        self.stack.resources[new.logical] = new
        self.leftovers.append((old, "UpdateReplacePolicy"))
        self.stack.event("UPDATE_IN_PROGRESS", "Resource creation Initiated", new)
        self.stack.event("UPDATE_COMPLETE", None, new)

    def change(self, old, new):
        new.adopt(old)
        self.stack.event("UPDATE_IN_PROGRESS", None, new)
        self.undo.append((old, new, False))
        self.stack.resources[new.logical] = new
        with self.failing(new, "UPDATE"):
            old.turn_into(new)
        self.stack.event("UPDATE_COMPLETE", None, new)

    @contextlib.contextmanager
    def failing(self, resource, verb):
        try:
            yield
        except Exception as error:
            reason = explain(error, resource)
            self.stack.event(verb + "_FAILED", reason, resource)
            raise Failed(resource, verb.lower(), reason) from error

    def outputs(self):
        outputs = []
        for name, output in (self.scope.template.get("Outputs") or {}).items():
            if "Condition" in output and not self.scope.condition(output["Condition"]):
                continue
            found = {"OutputKey": name, "OutputValue": text(self.scope.resolve(output["Value"]))}
            if "Description" in output:
                found["Description"] = output["Description"]
            if "Export" in output:
                found["ExportName"] = self.scope.resolve(output["Export"]["Name"])
            outputs.append(found)
        return outputs

    def clean_up(self):
        """Delete what is left over; what cannot be deleted leaves the stack all the same."""
        for policy in ("UpdateReplacePolicy", "DeletionPolicy", "created"):
            resources = [resource for resource, found in self.leftovers if found == policy]
            self.stack.delete_resources(resources, "DeletionPolicy" if policy == "created" else policy, policy == "created")
            for resource in resources:
                if self.stack.resources.get(resource.logical) is resource:
                    del self.stack.resources[resource.logical]

    def roll_creation_back(self, reason):
        stack = self.stack
        stack.event("ROLLBACK_IN_PROGRESS", reason + " Rollback requested by user.")
        failed = stack.delete_resources(list(stack.resources.values()), creating=True)
        stack.event("ROLLBACK_FAILED" if failed else "ROLLBACK_COMPLETE", f"The following resource(s) failed to delete: [{', '.join(failed)}]. " if failed else None)

    def roll_back(self, reason, previous):
        stack = self.stack
        stack.event("UPDATE_ROLLBACK_IN_PROGRESS", reason)
        stack.take(*previous)
        try:
            self.leftovers = []
            for old, new, replaced in reversed(self.undo):
                self.undo_one(old, new, replaced)
        except Failed as error:
            stack.event("UPDATE_ROLLBACK_FAILED", str(error))
            return
        stack.event("UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS")
        self.clean_up()
        stack.resources = {logical: stack.resources.get(logical, resource) for logical, resource in self.before.items()}
        stack.event("UPDATE_ROLLBACK_COMPLETE")

    def undo_one(self, old, new, replaced):
        stack = self.stack
        if old is None:
            self.leftovers.append((new, "created"))
            return
        stack.resources[old.logical] = old
        if replaced and new.reference:
            self.leftovers.append((new, "created"))
        stack.event("UPDATE_IN_PROGRESS", None, old)
        if not replaced:
            with self.failing(old, "UPDATE"):
                new.turn_into(old)
        stack.event("UPDATE_COMPLETE", None, old)


# ---- change sets

Cause = namedtuple("Cause", "source entity evaluation")


class Change:
    """What a change set would do to one resource."""

    def __init__(self, action, before=None, after=None):
        self.action, self.before, self.after = action, before, after
        self.replaced, self.details, self.scopes = None, [], []

    @property
    def resource(self):
        return self.after or self.before

    def policy_action(self):
        if self.action == "Remove":
            return "Retain" if self.before.keeps("DeletionPolicy") else "Delete"
        if self.replaced == "True":
            return "ReplaceAndRetain" if self.after.keeps("UpdateReplacePolicy") else "ReplaceAndDelete"
        return None

    def describe(self, values):
        change = {"Action": self.action, "LogicalResourceId": self.resource.logical, "ResourceType": self.resource.type, "Scope": self.scopes}
        if self.before:
            change["PhysicalResourceId"] = self.before.reference
        if self.policy_action():
            change["PolicyAction"] = self.policy_action()
        if self.action == "Modify":
            change["Replacement"] = self.replaced
        change["Details"] = [self.describe_detail(detail, values) for detail in self.details]
        if values and self.before:
            change["BeforeContext"] = json.dumps({"Properties": self.before.shown})
        if values and self.after:
            change["AfterContext"] = json.dumps({"Properties": self.after.shown})
        return {"Type": "Resource", "ResourceChange": change}

    def describe_detail(self, detail, values):
        target, (before, after), cause = detail
        target = dict(target)
        target["AttributeChangeType"] = "Add" if before is NOTHING else "Remove" if after is NOTHING else "Modify"
        if values and before is not NOTHING:
            target["BeforeValue"] = before if isinstance(before, str) else json.dumps(before)
        if values and after is not NOTHING:
            target["AfterValue"] = after if isinstance(after, str) else json.dumps(after)
        described = {"Target": target, "Evaluation": cause.evaluation, "ChangeSource": cause.source}
        if cause.entity:
            described["CausingEntity"] = cause.entity
        return described


class Plan:
    """Computes what an update would change, without changing anything."""

    def __init__(self, stack, template, values, tags):
        self.stack, self.template, self.values, self.tags = stack, template, values, tags
        self.existing, self.pending = stack.present(), set()
        self.scope = Scope(stack, template, values, self.existing, self.pending)
        self.shown = Scope(stack, template, values, self.existing, self.pending, hidden=True)
        live = self.scope.live()
        self.pending.update(name for name in live if name not in self.existing)
        self.changes = [change for name in self.scope.order() if (change := self.change(name))]
        gone = [resource for name, resource in self.existing.items() if name not in live]
        self.changes += [Change("Remove", before=resource) for resource in gone]
        self.check_gone(live)

    def check_gone(self, live):
        """What is still referred to must not be gone."""
        for name in live:
            for found, _ in self.scope.references(self.template["Resources"][name].get("Properties") or {}):
                if found not in self.scope.names and found not in live:
                    raise Refused(f"Template format error: Unresolved resource dependencies [{found}] in the Resources block of the template")

    def change(self, name):
        new = Resource(self.stack, name, self.scope, self.shown, self.tags)
        if name not in self.existing:
            return Change("Add", after=new)
        old = self.existing[name]
        if old.type != new.type:
            raise Refused(f"Update of resource type is not permitted. The new template modifies resource type of the following resources: [{name}]")
        change = Change("Modify", old, new)
        self.compare_properties(change, old, new)
        self.compare_others(change, old, new)
        if not change.details:
            return None
        if change.replaced == "True":
            self.pending.add(name)
        return change

    def compare_properties(self, change, old, new):
        always = replacing(old.type, old.properties, new.properties) if differences(old.properties, new.properties) else []
        maybe = replacing(old.type, old.properties, new.properties, "conditionalCreateOnlyProperties") if differences(old.properties, new.properties) else []
        change.replaced = "True" if always else "Conditional" if maybe else "False"
        for name in differences(old.properties, new.properties):
            tags = name == old.kind.tags and bool(name)
            target = {
                "Attribute": "Tags" if tags else "Properties", "Path": f"/Properties/{name}",
                "RequiresRecreation": "Always" if name in always else "Conditionally" if name in maybe else "Never",
            }
            if not tags:
                target["Name"] = name
            values = (old.shown.get(name, NOTHING), new.shown.get(name, NOTHING))
            change.details += [(target, values, cause) for cause in self.causes(name, old, new)]
            self.add_scope(change, target["Attribute"])

    def compare_others(self, change, old, new):
        """Attributes of a resource besides its properties, and tags of the stack."""
        for name in ("DeletionPolicy", "UpdateReplacePolicy", "UpdatePolicy", "CreationPolicy", "Metadata"):
            before, after = old.definition.get(name, NOTHING), new.definition.get(name, NOTHING)
            if before != after:
                change.details.append(({"Attribute": name, "Path": "/" + name, "RequiresRecreation": "Never"}, (before, after), Cause("DirectModification", None, "Static")))
                self.add_scope(change, name)
        if old.stack_tags != new.stack_tags and old.all_tags != new.all_tags and "Tags" not in change.scopes:
            values = (pairs(old.all_tags), pairs(new.all_tags))
            target = {"Attribute": "Tags", "Path": f"/Properties/{old.kind.tags}", "RequiresRecreation": "Never"}
            change.details.append((target, values, Cause("DirectModification", None, "Static")))
            self.add_scope(change, "Tags")

    @staticmethod
    def add_scope(change, name):
        if name not in change.scopes:
            change.scopes.append(name)

    def causes(self, name, old, new):
        """Where the new value of a property comes from."""
        before, after = (resource.definition.get("Properties", {}).get(name, NOTHING) for resource in (old, new))
        found = [] if before == after else [Cause("DirectModification", None, "Static")]
        for reference, attribute in self.scope.references(after):
            if reference in self.pending:
                source, entity = ("ResourceAttribute", f"{reference}.{attribute}") if attribute else ("ResourceReference", reference)
                found.append(Cause(source, entity, "Dynamic"))
            elif reference in declarations(self.template) and self.values[reference] != self.stack.values.get(reference):
                found.append(Cause("ParameterReference", reference, "Static"))
        return list(dict.fromkeys(found)) or [Cause("DirectModification", None, "Dynamic")]

    def outputs_differ(self):
        """Whether the outputs change although no resource does."""
        update = Update(self.stack, "", self.template, self.values, self.tags, False)
        return update.outputs() != self.stack.outputs


class ChangeSet:
    def __init__(self, stack, name, kind, request, body, template, values, tags):
        self.stack, self.name, self.kind = stack, name, kind
        self.id = generate_changeset_id(name, stack.region, stack.account)
        self.body, self.template, self.values, self.tags = body, template, values, tags
        self.request, self.created = request, utcnow()
        plan = Plan(stack, template, values, tags)
        self.changes = plan.changes
        self.status, self.execution, self.reason = "CREATE_COMPLETE", "AVAILABLE", None
        if not self.changes and not plan.outputs_differ():
            self.status, self.execution, self.reason = "FAILED", "UNAVAILABLE", NO_CHANGES

    def summary(self):
        summary = {
            "StackId": self.stack.id, "StackName": self.stack.name, "ChangeSetId": self.id, "ChangeSetName": self.name, "Status": self.status,
            "ExecutionStatus": self.execution, "StatusReason": self.reason, "CreationTime": self.created, "Description": self.request.get("Description"),
        }
        return {key: value for key, value in summary.items() if value is not None}

    def describe(self, token, values):
        changes, token = page(self.changes, token)
        return {
            **self.summary(), "Parameters": pairs(masked(self.template, self.values), "ParameterKey", "ParameterValue"), "Tags": pairs(self.tags),
            "Capabilities": self.request.get("Capabilities", []), "Changes": [change.describe(values) for change in changes],
            "IncludeNestedStacks": False, **token,
        }

    def execute(self):
        self.stack.change_set, self.execution = self.id, "EXECUTE_IN_PROGRESS"
        self.stack.role = self.request.get("RoleARN") or self.stack.role
        update = Update(self.stack, self.body, self.template, self.values, self.tags, self.kind == "CREATE")
        self.execution = "EXECUTE_FAILED" if update.run() else "EXECUTE_COMPLETE"


def page(items, token, size=100):
    """A page of a list, and the token for the next one."""
    start = int(token or 0)
    following = {"NextToken": str(start + size)} if len(items) > start + size else {}
    return items[start : start + size], following


class Home:
    """The stacks of an account in a region."""

    def __init__(self, backend):
        self.account, self.region = backend.account_id, backend.region_name
        self.stacks, self.change_sets = [], []

    def live(self):
        return [stack for stack in self.stacks if stack.status != "DELETE_COMPLETE"]

    def find(self, name):
        """A stack by its id, or by its name unless it is deleted; or None."""
        for stack in self.stacks:
            if stack.id == name or stack.name == name and stack.status != "DELETE_COMPLETE":
                return stack
        return None

    def stack(self, name, message="Stack with id {} does not exist"):
        stack = self.find(name)
        if stack is None:
            raise Refused(message.format(name))
        return stack

    def new(self, name):
        """A stack that is not among the others yet."""
        if not re.fullmatch("[a-zA-Z][-a-zA-Z0-9]{0,127}", name):
            raise Refused(f"1 validation error detected: Value '{name}' at 'stackName' failed to satisfy constraint: Member must satisfy regular expression pattern: [a-zA-Z][-a-zA-Z0-9]*")
        return Stack(self, name)

    def change_set(self, name, stack_name):
        """A change set by its id, or by its name and its stack."""
        for found in reversed(self.change_sets):
            if found.id == name or found.name == name and stack_name in (found.stack.name, found.stack.id) and self.find(stack_name) is found.stack:
                return found
        raise Refused(f"ChangeSet [{name}] does not exist", "ChangeSetNotFoundException")


# ---- the calls of CloudFormation


class Answers(CloudFormationResponse):
    """The methods that take the place of moto's own."""

    @property
    def home(self):
        # An attribute of moto's backend, so that a reset of moto empties it too.
        backend = self.cloudformation_backend
        return backend.__dict__.setdefault("home", Home(backend))

    def argument(self, name, default=None):
        value = self._get_param(name)
        return default if value is None else value

    def request_tags(self):
        return {tag["Key"]: tag["Value"] for tag in self.argument("Tags", [])}

    def request_template(self, stack=None):
        """The template that a request brings, as text."""
        if stack is not None and truth(self.argument("UsePreviousTemplate", False)):
            return stack.body
        if self.argument("TemplateURL"):
            try:
                return self._get_stack_from_s3_url(self.argument("TemplateURL"))
            except Exception:  # moto fails in its own ways on what is not there
                raise Refused("S3 error: The specified key does not exist.") from None
        if not self.argument("TemplateBody"):
            raise Refused("Either Template URL or Template Body must be specified.")
        return self.argument("TemplateBody")

    def create_stack(self):
        name = self.argument("StackName")
        if self.home.find(name):
            raise Refused(f"Stack [{name}] already exists", "AlreadyExistsException")
        body = self.request_template()
        template = read_template(body)
        values = given_parameters(template, self.argument("Parameters", []), {})
        stack = self.home.new(name)
        Plan(stack, template, values, self.request_tags())
        stack.protected = truth(self.argument("EnableTerminationProtection", False))
        self.home.stacks.append(stack)
        self.carry_out(stack, body, template, values, self.request_tags(), True)
        return ActionResult({"StackId": stack.id})

    def update_stack(self):
        stack = self.home.stack(self.argument("StackName"), "Stack [{}] does not exist")
        check_updatable(stack)
        body = self.request_template(stack)
        template = read_template(body)
        values = given_parameters(template, self.argument("Parameters", []), stack.values)
        tags = self.request_tags() or stack.tags
        plan = Plan(stack, template, values, tags)
        if not plan.changes and not plan.outputs_differ():
            raise Refused("No updates are to be performed.")
        self.carry_out(stack, body, template, values, tags, False)
        return ActionResult({"StackId": stack.id})

    def carry_out(self, stack, body, template, values, tags, creating):
        stack.token = self.argument("ClientRequestToken")
        reason = Update(stack, body, template, values, tags, creating).run()
        if reason:
            raise Refused(reason)

    def create_change_set(self):
        name, kind = self.argument("StackName"), self.argument("ChangeSetType", "UPDATE")
        stack = self.change_set_stack(name, kind)
        body = self.request_template(stack)
        if len(body.encode()) > 51200 and not self.argument("TemplateURL"):
            raise Refused("1 validation error detected: Value at 'templateBody' failed to satisfy constraint: Member must have length less than or equal to 51200")
        template = read_template(body)
        self.check_capabilities(template)
        values = given_parameters(template, self.argument("Parameters", []), stack.values if stack else {})
        tags = self.request_tags() or (stack.tags if stack else {})
        owner = stack or self.home.new(name)
        self.check_name(self.argument("ChangeSetName"), owner)
        made = ChangeSet(owner, self.argument("ChangeSetName"), kind, self._get_params(), body, template, values, tags)
        if not stack:
            owner.tags = tags
            owner.event("REVIEW_IN_PROGRESS", "User Initiated")
            self.home.stacks.append(owner)
        self.home.change_sets.append(made)
        return ActionResult({"Id": made.id, "StackId": owner.id})

    def check_name(self, name, stack):
        if not re.fullmatch("[a-zA-Z][-a-zA-Z0-9]{0,127}", name):
            raise Refused(f"1 validation error detected: Value '{name}' at 'changeSetName' failed to satisfy constraint: Member must satisfy regular expression pattern: [a-zA-Z][-a-zA-Z0-9]*")
        if any(s.name == name and s.stack is stack and not s.execution.startswith("EXECUTE") for s in self.home.change_sets):
            raise Refused(f"ChangeSet {name} already exists", "AlreadyExistsException")

    def change_set_stack(self, name, kind):
        """The stack that a change set is for, None if it is yet to be made."""
        stack = self.home.find(name)
        if kind == "UPDATE":
            if stack is None:
                raise Refused(f"Stack [{name}] does not exist")
            check_updatable(stack)
        elif stack and stack.status != "REVIEW_IN_PROGRESS":
            raise Refused(f"Stack [{name}] already exists and cannot be created again with the changeSet [{self.argument('ChangeSetName')}].")
        return stack

    def check_capabilities(self, template):
        roles = [d for d in template["Resources"].values() if d["Type"].startswith("AWS::IAM::")]
        named = any("RoleName" in (d.get("Properties") or {}) for d in roles)
        allowed = {"CAPABILITY_NAMED_IAM"} if named else {"CAPABILITY_IAM", "CAPABILITY_NAMED_IAM"}
        if roles and not allowed & set(self.argument("Capabilities", [])):
            raise Refused(f"Requires capabilities : [{min(allowed, key=len)}]", "InsufficientCapabilitiesException")

    def describe_change_set(self):
        found = self.home.change_set(self.argument("ChangeSetName"), self.argument("StackName"))
        return ActionResult(found.describe(self.argument("NextToken"), truth(self.argument("IncludePropertyValues", False))))

    def execute_change_set(self):
        home = self.home
        found = home.change_set(self.argument("ChangeSetName"), self.argument("StackName"))
        if found.execution != "AVAILABLE":
            raise Refused(f"ChangeSet [{found.id}] cannot be executed in its current status of [{found.status}]", "InvalidChangeSetStatusException")
        found.stack.token = self.argument("ClientRequestToken")
        # The others were computed for the stack as it was: AWS takes them away.
        home.change_sets = [s for s in home.change_sets if s.stack is not found.stack or s is found]
        found.execute()
        return EmptyResult()

    def delete_change_set(self):
        try:
            self.home.change_sets.remove(self.home.change_set(self.argument("ChangeSetName"), self.argument("StackName")))
        except Refused:
            self.home.stack(self.argument("StackName") or "", "Stack [{}] does not exist")
        return EmptyResult()

    def list_change_sets(self):
        stack = self.home.stack(self.argument("StackName"), "Stack [{}] does not exist")
        sets = [s.summary() for s in self.home.change_sets if s.stack is stack and not s.execution.startswith("EXECUTE")]
        summaries, token = page(sets, self.argument("NextToken"))
        return ActionResult({"Summaries": summaries, **token})

    def delete_stack(self):
        stack = self.home.find(self.argument("StackName"))
        if stack is not None and stack.status != "DELETE_COMPLETE":
            stack.token = self.argument("ClientRequestToken")
            stack.delete(self.argument("RetainResources", []))
            self.home.change_sets = [s for s in self.home.change_sets if s.stack is not stack]
        return EmptyResult()

    def update_termination_protection(self):
        stack = self.home.stack(self.argument("StackName"), "Stack [{}] does not exist")
        stack.protected = truth(self.argument("EnableTerminationProtection"))
        return ActionResult({"StackId": stack.id})

    def describe_stacks(self):
        name = self.argument("StackName")
        stacks, token = page([self.home.stack(name)] if name else self.home.live(), self.argument("NextToken"))
        return ActionResult({"Stacks": [stack.describe() for stack in stacks], **token})

    def list_stacks(self):
        statuses = self.argument("StackStatusFilter", [])
        found = [stack.describe() for stack in self.home.stacks if not statuses or stack.status in statuses]
        for stack in found:
            stack["TemplateDescription"] = stack.pop("Description", "")
        summaries, token = page(found, self.argument("NextToken"))
        return ActionResult({"StackSummaries": summaries, **token})

    def describe_stack_events(self):
        stack = self.home.stack(self.argument("StackName"), "Stack [{}] does not exist")
        events, token = page(stack.events[::-1], self.argument("NextToken"))
        return ActionResult({"StackEvents": events, **token})

    def describe_events(self):
        return ActionResult({"OperationEvents": []})

    def list_stack_resources(self):
        stack = self.home.stack(self.argument("StackName"))
        resources, token = page([summary(r, "LastUpdatedTimestamp") for r in stack.resources.values()], self.argument("NextToken"))
        return ActionResult({"StackResourceSummaries": resources, **token})

    def describe_stack_resources(self):
        stack, wanted = self.home.stack(self.argument("StackName")), self.argument("LogicalResourceId")
        found = [r for r in stack.resources.values() if wanted in (None, r.logical)]
        identity = {"StackId": stack.id, "StackName": stack.name}
        return ActionResult({"StackResources": [{**identity, **summary(r, "Timestamp")} for r in found]})

    def describe_stack_resource(self):
        stack, wanted = self.home.stack(self.argument("StackName")), self.argument("LogicalResourceId")
        if wanted not in stack.resources:
            raise Refused(f"Resource {wanted} does not exist for stack {stack.name}")
        identity = {"StackId": stack.id, "StackName": stack.name}
        return ActionResult({"StackResourceDetail": {**identity, **summary(stack.resources[wanted], "LastUpdatedTimestamp")}})

    def get_template(self):
        if self.argument("ChangeSetName"):
            found = self.home.change_set(self.argument("ChangeSetName"), self.argument("StackName"))
        else:
            found = self.home.stack(self.argument("StackName"))
        return ActionResult({"TemplateBody": found.body, "StagesAvailable": ["Original", "Processed"]})

    def get_template_summary(self):
        if self.argument("StackName"):
            template = self.home.stack(self.argument("StackName")).template
        else:
            template = read_template(self.request_template())
        result = {
            "Parameters": [declared(name, d) for name, d in declarations(template).items()],
            "ResourceTypes": [d["Type"] for d in template["Resources"].values()], "Version": template.get("AWSTemplateFormatVersion", "2010-09-09"),
        }
        if "Metadata" in template:
            result["Metadata"] = json.dumps(template["Metadata"])
        if "Description" in template:
            result["Description"] = template["Description"]
        if any(kind.startswith("AWS::IAM::") for kind in result["ResourceTypes"]):
            result["Capabilities"] = ["CAPABILITY_IAM"]
        return ActionResult(result)

    def list_exports(self):
        exports = [
            {"ExportingStackId": stack.id, "Name": output["ExportName"], "Value": output["OutputValue"]}
            for stack in self.home.live() for output in stack.outputs if "ExportName" in output
        ]
        exports, token = page(exports, self.argument("NextToken"))
        return ActionResult({"Exports": exports, **token})

    def cancel_update_stack(self):
        raise Refused("CancelUpdateStack cannot be called from current stack status")

    def continue_update_rollback(self):
        stack = self.home.stack(self.argument("StackName"))
        raise Refused(f"Stack:{stack.id} is in {stack.status} state and can not be rolled back.")


def check_updatable(stack):
    if stack.status not in ("CREATE_COMPLETE", "UPDATE_COMPLETE", "UPDATE_ROLLBACK_COMPLETE", "IMPORT_COMPLETE"):
        raise Refused(f"Stack:{stack.id} is in {stack.status} state and can not be updated.")


def summary(resource, stamp):
    found = {
        "LogicalResourceId": resource.logical, "PhysicalResourceId": resource.reference, "ResourceType": resource.type,
        "ResourceStatus": resource.status, stamp: resource.updated, "DriftInformation": {"StackResourceDriftStatus": "NOT_CHECKED"},
    }
    return {**found, "ResourceStatusReason": resource.reason} if resource.reason else found


def declared(name, declaration):
    """A parameter in a template summary."""
    found = {"ParameterKey": name, "ParameterType": declaration.get("Type", "String"), "NoEcho": is_secret(declaration)}
    if "Default" in declaration:
        found["DefaultValue"] = text(declaration["Default"])
    if "Description" in declaration:
        found["Description"] = declaration["Description"]
    if "AllowedValues" in declaration:
        found["ParameterConstraints"] = {"AllowedValues": list(map(text, declaration["AllowedValues"]))}
    return found


# ---- ECS: services that run, tasks that end

Backend = ecs.EC2ContainerServiceBackend


def group_of(service):
    return f"service:{service.name}"


def tasks_of(backend, service):
    tasks = backend.tasks.get(service.cluster_name, {}).values()
    return [task for task in tasks if task.group == group_of(service) and task.desired_status == "RUNNING"]


def settle(backend, service):
    """Let a service be where ECS would have it after a while: as many tasks as wanted run."""
    count = service.desired_count if service.status == "ACTIVE" else 0
    if service.task_definition:
        service.task_definition = backend.describe_task_definition(service.task_definition).arn
    service.desired_count = service.running_count = count
    service.pending_count = 0
    restart = roll_out(service)
    running = tasks_of(backend, service)
    stale = [task for task in running if restart or task.task_definition_arn != service.task_definition]
    fresh = [task for task in running if task not in stale]
    for task in stale + fresh[count:]:
        finish(backend, task, "ServiceSchedulerInitiated", f"Scaling activity initiated by (deployment {service.deployment_id})")
    started = start_tasks(backend, service, count - len(fresh[:count]))
    register_targets(backend, service, fresh[:count] + started)


def roll_out(service):
    """Bring the deployments up to date: whether the tasks have to be started anew."""
    if service.status != "ACTIVE" or not service.deployments:
        service.deployments = []
        service.deployment_id = getattr(service, "deployment_id", "")
        return True
    deployment = dict(service.deployments[0])
    known = getattr(service, "deployment_id", deployment["id"])
    if deployment["taskDefinition"] != service.task_definition:
        deployment.update(id=f"ecs-svc/{mock_random.randint(0, 32**12)}", createdAt=utcnow())
    deployment.update(
        desiredCount=service.desired_count, runningCount=service.running_count, pendingCount=0, failedTasks=0, status="PRIMARY",
        taskDefinition=service.task_definition, rolloutState="COMPLETED", rolloutStateReason=f"ECS deployment {deployment['id']} completed.",
        updatedAt=utcnow(), networkConfiguration=service.network_configuration or None,
    )
    service.deployment_id, service.deployments = deployment["id"], [deployment]
    message = f"(service {service.name}) has reached a steady state."
    service.events = [{"id": str(mock_random.uuid4()), "createdAt": utcnow(), "message": message}, *service.events]
    return known != deployment["id"]


def start_tasks(backend, service, count):
    if count <= 0 or not service.network_configuration or not service.task_definition:
        return []
    tags = [dict(tag) for tag in service.tags or []] if service.propagate_tags == "SERVICE" else []
    return backend.run_task(
        service.cluster_name, service.task_definition, count, None, service.deployment_id, tags, "FARGATE",
        service.network_configuration, group_of(service), service.platform_version,
    )


def address(task):
    details = [d for attachment in task.attachments for d in attachment["details"]]
    return next((d["value"] for d in details if d["name"] == "privateIPv4Address"), None)


def register_targets(backend, service, tasks):
    """Put the tasks, and nothing else, into the service's target groups."""
    balancers = elbv2_backends[backend.account_id][backend.region_name]
    for balancer in service.load_balancers or []:
        group = balancers.target_groups.get(balancer.get("targetGroupArn"))
        if group is None:
            continue
        group.targets.clear()
        group.register([{"Id": address(task), "Port": balancer["containerPort"]} for task in tasks if address(task)])


def finish(backend, task, code, reason):
    """A task ends: its containers too, and its network interface goes away."""
    if getattr(task, "stopped_at", None):
        return
    task.desired_status, task.last_status = "STOPPED", "STOPPED"
    task.stop_code, task.stopped_reason, task.stopped_at = code, reason, utcnow()
    for container in task.containers:
        container.last_status, container.exitCode = "STOPPED", 0
    for attachment in task.attachments:
        attachment["status"] = "DELETED"
        for detail in attachment["details"]:
            if detail["name"] == "networkInterfaceId":
                ec2_backends[backend.account_id][backend.region_name].enis.pop(detail["value"], None)


def settling(operation):
    @functools.wraps(operation)
    def settled(self, *args, **kwargs):
        service = operation(self, *args, **kwargs)
        settle(self, service)
        return service

    return settled


def containers_of(task, definition):
    """moto knows one container of a task; a task has all that its definition has."""
    containers = []
    for wanted in definition.container_definitions:
        container = copy.copy(task.containers[0])
        container.name, container.image, container.last_status = wanted["name"], wanted.get("image"), "RUNNING"
        container.cpu, container.memory = text(wanted.get("cpu", 0)), None  # strings, which SDKs insist on
        container.exitCode = None
        container.container_arn, container.task_arn = f"{task.task_arn}/{mock_random.uuid4()}".replace(":task/", ":container/"), task.task_arn
        containers.append(container)
    return containers


def run_task(original, self, cluster, definition, count, overrides=None, started_by="", tags=None, launch_type=None, network=None, group=None, platform=None):
    network = copy.deepcopy(network)
    if network:  # moto cannot do without
        network["awsvpcConfiguration"].setdefault("securityGroups", [])
    tasks = original(self, cluster, definition, count, overrides, started_by, tags, launch_type or ("FARGATE" if network else None), network, group, platform)
    for task in tasks:
        task._transitions = [("RUNNING", "STOPPED")]  # moto's other states cost a poll each
        task.created_at = task.started_at = utcnow()
        task.containers = containers_of(task, self.describe_task_definition(definition))
    return tasks


def list_tasks(original, self, cluster=None, instance=None, family=None, started_by=None, service_name=None, desired=None):
    tasks = original(self, cluster, instance, None, started_by, None, desired or "RUNNING")
    if cluster:  # moto also finds clusters whose names begin the same
        tasks = [task for task in tasks if task.cluster_name == self._get_cluster(cluster).name]
    if family:  # of which moto finds only the definitions that are registered still
        tasks = [task for task in tasks if task.task_definition_arn.split("/")[-1].split(":")[0] == family]
    return [task for task in tasks if not service_name or task.group == "service:" + service_name.split("/")[-1]]


def describe_tasks(original, self, cluster, tasks):
    """A task of a service runs until it is stopped, any other has ended when it is looked at."""
    found = original(self, cluster, tasks)
    for task in found:
        if not task.group.startswith("service:") and task.last_status == "STOPPED":
            finish(self, task, "EssentialContainerExited", "Essential container in task exited")
    return found


def stop_task(original, self, cluster, task, reason):
    stopped = original(self, cluster, task, reason)
    finish(self, stopped, "UserInitiated", reason or "Task stopped by user")
    for service in self.services.values():
        if stopped.group == group_of(service) and service.cluster_name == stopped.cluster_name and service.status == "ACTIVE":
            settle(self, service)
    return stopped


def requirements(definition):
    """moto fails on a container without memory, of which Fargate does not ask any."""
    return {"CPU": 0, "MEMORY": 0, "PORTS": [], "PORTS_UDP": []}


def last_status(self):
    return "RUNNING" if self.group.startswith("service:") and self.desired_status == "RUNNING" else self.status


def list_services(original, self, cluster, strategy=None, launch_type=None):
    arns = original(self, cluster, strategy, launch_type)
    gone = {service.arn for service in self.services.values() if service.status != "ACTIVE"}
    return [found for found in arns if found not in gone]


# What moto does not keep of a new service: parameter -> default
FORGOTTEN = {
    "deploymentConfiguration": {"maximumPercent": 200, "minimumHealthyPercent": 100}, "healthCheckGracePeriodSeconds": None,
    "capacityProviderStrategy": None, "enableExecuteCommand": False, "enableECSManagedTags": False, "availabilityZoneRebalancing": None,
    "serviceConnectConfiguration": None,
}


def create_service(original, self):
    result = original(self)
    service = result.result["service"]
    for name, default in FORGOTTEN.items():
        setattr(service, camelcase_to_underscores(name), self._get_param(name, default))
    service.created_at = utcnow()
    if service.capacity_provider_strategy:
        service.launch_type = None
    connect(service, self._get_param("serviceConnectConfiguration"))
    return result


def update_service(original, self):
    result = original(self)
    connect(result.result["service"], self._get_param("serviceConnectConfiguration"))
    return result


def connect(service, configuration):
    """What ECS shows with a deployment, and moto forgets."""
    if configuration and service.deployments:
        service.deployments[0]["serviceConnectConfiguration"] = configuration


# ---- access

# moto's codes for what a caller may not do -> those of EC2, and those of services that speak JSON
EC2_CODES = {"AccessDenied": "UnauthorizedOperation"}
JSON_CODES = {"AccessDenied": "AccessDeniedException", "InvalidClientTokenId": "UnrecognizedClientException", "SignatureDoesNotMatch": "InvalidSignatureException"}


def authorize(original, self, resource="*"):
    """Refuse in the service's own protocol and codes; moto does it for all in XML that SDKs cannot read."""
    if "Credential=moto/" in self.headers.get("Authorization", ""):  # a call of our own: CloudFormation may do everything
        return
    try:
        original(self, resource)
    except HTTPException as refusal:
        answer = HTTPException(refusal_body(get_service_model(self.boto3_service_name).protocol, refusal.error_type, refusal.message))
        answer.code = refusal.code
        raise answer from None


def signed_request(original, self):
    """The request as its sender signed it: without a body, moto signs the query in its place."""
    request = original(self)
    if self._method in ("GET", "DELETE", "HEAD"):
        request.data = b""
    return request


def refusal_body(protocol, code, message):
    if protocol == "ec2":
        return f"<Response><Errors><Error><Code>{EC2_CODES.get(code, code)}</Code><Message>{message}</Message></Error></Errors></Response>"
    if protocol == "query":
        return f"<ErrorResponse><Error><Type>Sender</Type><Code>{code}</Code><Message>{message}</Message></Error></ErrorResponse>"
    return json.dumps({"__type": JSON_CODES.get(code, code), "message": message})


def create_private_dns_namespace(original, self, **properties):
    """A VPC has as many namespaces as it has names for them; moto lets it have one."""
    return original(self, **{**properties, "vpc": f"{properties['vpc']} {properties['name']}"})


def wrap(owner, name, wrapper):
    original = getattr(owner, name)

    @functools.wraps(original)
    def wrapped(self, *args, **kwargs):
        return wrapper(original, self, *args, **kwargs)

    setattr(owner, name, wrapped)


def extend():
    for name, method in vars(Answers).items():
        if not name.startswith("__"):
            setattr(CloudFormationResponse, name, method)
    transformers = CloudFormationResponse.RESPONSE_KEY_PATH_TO_TRANSFORMER  # for moto's own stacks and change sets
    for path in [path for path in transformers if "StackSet" not in path]:
        del transformers[path]
    for name in ("create_service", "update_service", "delete_service"):
        setattr(Backend, name, settling(getattr(Backend, name)))
    for wrapper in (run_task, list_tasks, describe_tasks, stop_task, list_services):
        wrap(Backend, wrapper.__name__, wrapper)
    Backend._calculate_task_resource_requirements = staticmethod(requirements)
    Backend.list_clusters = lambda self: [cluster.arn for cluster in self.clusters.values() if cluster.status == "ACTIVE"]
    ecs.Task.last_status = property(last_status, ecs.Task.last_status.fset)
    wrap(ServiceDiscoveryBackend, "create_private_dns_namespace", create_private_dns_namespace)
    wrap(EC2ContainerServiceResponse, "create_service", create_service)
    wrap(EC2ContainerServiceResponse, "update_service", update_service)
    wrap(BaseResponse, "_authenticate_and_authorize_normal_action", authorize)
    wrap(IAMRequestBase, "_create_aws_request", signed_request)


extend()
main(["-H", "127.0.0.1", "-p", PORT])
