"""Prints what botocore's model has of the EC2 operations in use, for peers_test.go."""
import itertools
import json

import botocore.loaders
import botocore.model
import botocore.serialize
from botocore.endpoint_provider import EndpointProvider
from botocore.exceptions import EndpointProviderError

loader = botocore.loaders.create_loader()
service = botocore.model.ServiceModel(loader.load_service_model("ec2", "service-2"), "ec2")
serializer = botocore.serialize.create_serializer("ec2")

query = {
    "Filters": [{"Name": "a", "Values": ["b", "c"]}, {"Name": "d", "Values": ["e"]}],
    "NextToken": "f",
}
inputs = {
    "DescribeVpcs": query,
    "DescribeSubnets": query,
    "DescribeRouteTables": query,
    "DescribeSecurityGroups": query,
    "DescribeVpcAttribute": {"VpcId": "vpc-1", "Attribute": "enableDnsSupport"},
}
values = {"boolean": "true", "integer": "7", "long": "7", "timestamp": "2026-01-01T00:00:00Z"}


def sample(shape, name, above=()):
    """An element with all fields; one that contains itself ends there."""
    if shape.type_name == "structure" and shape.name not in above:
        content = "".join(
            sample(member, member.serialization.get("name", key), (*above, shape.name))
            for key, member in shape.members.items()
        )
    elif shape.type_name == "list":
        content = sample(shape.member, shape.member.serialization.get("name", "member"), above)
    else:
        content = values.get(shape.type_name, "text")
    return f"<{name}>{content}</{name}>"


def endpoints():
    provider = EndpointProvider(
        loader.load_service_model("ec2", "endpoint-rule-set-1"), loader.load_data("partitions")
    )
    regions = sorted(
        region
        for partition in loader.load_data("partitions")["partitions"]
        for region in partition["regions"]
        if not region.endswith("-global")
    )
    for region, fips, dual_stack in itertools.product(regions, (False, True), (False, True)):
        try:
            url = provider.resolve_endpoint(Region=region, UseFIPS=fips, UseDualStack=dual_stack).url
        except EndpointProviderError:
            url = ""
        yield {"Region": region, "FIPS": fips, "DualStack": dual_stack, "URL": url}


print(
    json.dumps(
        {
            "Requests": {
                name: serializer.serialize_to_request(values_, service.operation_model(name))["body"]
                for name, values_ in inputs.items()
            },
            "Answers": {
                name: sample(service.operation_model(name).output_shape, name + "Response")
                for name in inputs
            },
            "States": service.shape_for("RouteState").enum,
            "Endpoints": list(endpoints()),
        }
    )
)
