"""moto_server with CloudFormation models for what our templates use and moto lacks.

usage: python3 moto_extended.py PORT

Each model below turns the properties of a CloudFormation resource into the parameters
of the service's own API, and calls that API on this very server. The parameter names
and types are botocore's, the backends moto's: a property that the API does not know, a
value of the wrong type, a reference that moto cannot resolve fail the stack, as they do
on AWS. What this file checks itself, the fit of an ECS service to its task definition
and target groups, is our reading of the AWS documentation and no independent evidence.
"""

import sys

import boto3
from botocore import xform_name
from moto.cloudformation import parsing
from moto.cloudformation.exceptions import UnformattedGetAttTemplateException, ValidationError
from moto.core.common_models import CloudFormationModel
from moto.efs import models as efs
from moto.server import main

PORT = sys.argv[1]


def client(service, region):
    return boto3.client(
        service, region_name=region, endpoint_url=f"http://127.0.0.1:{PORT}",
        aws_access_key_id="moto", aws_secret_access_key="moto",
    )


def parameters(shape, value, path):
    """A CloudFormation value as the API wants it: names in the API's own case, scalars of its types."""
    if shape.type_name == "structure":
        members = {name.lower(): name for name in shape.members}
        unknown = [key for key in value if key.lower() not in members]
        if unknown:
            raise ValidationError(message=f"Encountered unsupported property {path}/{unknown[0]}")
        return {members[k.lower()]: parameters(shape.members[members[k.lower()]], v, f"{path}/{k}") for k, v in value.items()}
    if shape.type_name == "list":
        return [parameters(shape.member, item, f"{path}[]") for item in value]
    if shape.type_name == "map":
        return {key: parameters(shape.value, item, f"{path}/{key}") for key, item in value.items()}
    if shape.type_name in ("integer", "long"):
        return int(value)
    if shape.type_name == "boolean":
        return value if isinstance(value, bool) else str(value).lower() == "true"
    return str(value).lower() if isinstance(value, bool) else str(value)


def call(api, operation, properties):
    shape = api.meta.service_model.operation_model(operation).input_shape
    return getattr(api, xform_name(operation))(**parameters(shape, properties, ""))


# ---- creators: (API client, properties, physical name) -> (what Ref is, attributes)


def namespace(api, properties, name):
    properties.pop("Tags", None)
    operation = api.get_operation(OperationId=call(api, "CreatePrivateDnsNamespace", properties)["OperationId"])
    made = api.get_namespace(Id=operation["Operation"]["Targets"]["NAMESPACE"])["Namespace"]
    return made["Id"], {"Id": made["Id"], "Arn": made["Arn"]}


def discovery_service(api, properties, name):
    made = call(api, "CreateService", properties)["Service"]
    return made["Id"], {"Id": made["Id"], "Arn": made["Arn"], "Name": made["Name"]}


def secret(api, properties, name):
    arn = call(api, "CreateSecret", {**properties, "Name": name})["ARN"]
    return arn, {"Id": arn}


def cluster(api, properties, name):
    made = call(api, "CreateCluster", {**properties, "ClusterName": name})["cluster"]
    return made["clusterName"], {"Arn": made["clusterArn"]}


def task_definition(api, properties, name):
    arn = call(api, "RegisterTaskDefinition", {**properties, "Family": name})["taskDefinition"]["taskDefinitionArn"]
    return arn, {"TaskDefinitionArn": arn}


def ecs_service(api, properties, name):
    task = api.describe_task_definition(taskDefinition=properties["TaskDefinition"])["taskDefinition"]
    for target in properties.get("LoadBalancers", []):
        check_target(api, task, target)
    made = call(api, "CreateService", {**properties, "ServiceName": name})["service"]
    return made["serviceArn"], {"Name": made["serviceName"], "ServiceArn": made["serviceArn"]}


def check_target(api, task, target):
    """What ECS checks when a service is created with a target group."""
    ports = [
        mapping["containerPort"]
        for container in task["containerDefinitions"] if container["name"] == target["ContainerName"]
        for mapping in container.get("portMappings", [])
    ]
    if int(target["ContainerPort"]) not in ports:
        raise ValidationError(message=f"container {target['ContainerName']} has no port {target['ContainerPort']}")
    groups = client("elbv2", api.meta.region_name).describe_target_groups(TargetGroupArns=[target["TargetGroupArn"]])
    group = groups["TargetGroups"][0]
    if not group["LoadBalancerArns"]:
        raise ValidationError(message=f"target group {group['TargetGroupName']} has no load balancer")
    if group["TargetType"] != "ip":
        raise ValidationError(message=f"target group {group['TargetGroupName']} is for {group['TargetType']}, not for awsvpc tasks")


def load_balancer(api, properties, name):
    attributes = properties.pop("LoadBalancerAttributes", [])
    made = call(api, "CreateLoadBalancer", {**properties, "Name": name})["LoadBalancers"][0]
    arn = made["LoadBalancerArn"]
    if attributes:
        api.modify_load_balancer_attributes(LoadBalancerArn=arn, Attributes=attributes)
    return arn, {"DNSName": made["DNSName"], "LoadBalancerArn": arn, "LoadBalancerFullName": arn.split(":loadbalancer/")[1]}


def target_group(api, properties, name):
    attributes = properties.pop("TargetGroupAttributes", [])
    arn = call(api, "CreateTargetGroup", {**properties, "Name": name})["TargetGroups"][0]["TargetGroupArn"]
    if attributes:
        api.modify_target_group_attributes(TargetGroupArn=arn, Attributes=attributes)
    return arn, {"TargetGroupArn": arn, "TargetGroupFullName": arn.split(":")[-1]}


def dhcp_options(api, properties, name):
    keys = {"DomainName": "domain-name", "DomainNameServers": "domain-name-servers"}
    made = api.create_dhcp_options(DhcpConfigurations=[
        {"Key": keys[key], "Values": value if isinstance(value, list) else [value]}
        for key, value in properties.items() if key != "Tags"
    ])["DhcpOptions"]
    return made["DhcpOptionsId"], {"DhcpOptionsId": made["DhcpOptionsId"]}


def dhcp_association(api, properties, name):
    call(api, "AssociateDhcpOptions", properties)
    return f"{properties['DhcpOptionsId']}|{properties['VpcId']}", {}


def vpc_endpoint(api, properties, name):
    made = call(api, "CreateVpcEndpoint", properties)["VpcEndpoint"]
    return made["VpcEndpointId"], {"Id": made["VpcEndpointId"]}


# type -> (service, property that names the resource, creator)
MODELS = {
    "AWS::ServiceDiscovery::PrivateDnsNamespace": ("servicediscovery", "", namespace),
    "AWS::ServiceDiscovery::Service": ("servicediscovery", "Name", discovery_service),
    "AWS::SecretsManager::Secret": ("secretsmanager", "Name", secret),
    "AWS::ECS::Cluster": ("ecs", "ClusterName", cluster),
    "AWS::ECS::TaskDefinition": ("ecs", "Family", task_definition),
    "AWS::ECS::Service": ("ecs", "ServiceName", ecs_service),
    "AWS::ElasticLoadBalancingV2::LoadBalancer": ("elbv2", "Name", load_balancer),
    "AWS::ElasticLoadBalancingV2::TargetGroup": ("elbv2", "Name", target_group),
    "AWS::EC2::DHCPOptions": ("ec2", "", dhcp_options),
    "AWS::EC2::VPCDHCPOptionsAssociation": ("ec2", "", dhcp_association),
    "AWS::EC2::VPCEndpoint": ("ec2", "", vpc_endpoint),
}


class Made(CloudFormationModel):
    """A resource made through its service's API."""

    __module__ = "moto.extended.models"  # moto files a class under this

    def __init__(self, reference, attributes):
        self.physical_resource_id, self.attributes = reference, attributes
        self.arn = reference  # moto's own listener model reads it of a load balancer

    @classmethod
    def has_cfn_attr(cls, attr):
        return True

    def get_cfn_attribute(self, attribute):
        if attribute not in self.attributes:
            raise UnformattedGetAttTemplateException()
        return self.attributes[attribute]


def model(resource_type, service, name_property, creator):
    def create(cls, resource_name, cloudformation_json, account_id, region_name, **kwargs):
        return cls(*creator(client(service, region_name), dict(cloudformation_json["Properties"]), resource_name))

    return type(resource_type, (Made,), {
        "__module__": Made.__module__,
        "cloudformation_type": staticmethod(lambda: resource_type),
        "cloudformation_name_type": staticmethod(lambda: name_property),
        "create_from_cloudformation_json": classmethod(create),
    })


def extend():
    models, names = parsing.get_model_map(), parsing.get_name_type_map()
    for resource_type, (service, name_property, creator) in MODELS.items():
        models[resource_type] = model(resource_type, service, name_property, creator)
        names[resource_type] = name_property
    parsing.resource_name_property_from_type = names.get
    efs.FileSystem.get_cfn_attribute = lambda self, name: {"Arn": self.file_system_arn, "FileSystemId": self.file_system_id}[name]
    efs.AccessPoint.physical_resource_id = property(lambda self: self.access_point_id)
    efs.AccessPoint.get_cfn_attribute = lambda self, name: {"Arn": self.access_point_arn, "AccessPointId": self.access_point_id}[name]


extend()
main(["-H", "127.0.0.1", "-p", PORT])
