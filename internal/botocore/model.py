"""Prints what botocore makes of the calls on standard input, for botocore.go."""
import itertools
import json
import re
import sys

import botocore.loaders
import botocore.model
import botocore.serialize
import botocore.validate
from botocore.endpoint_provider import EndpointProvider
from botocore.exceptions import EndpointProviderError

asked = json.load(sys.stdin)
name = asked["Service"]
loader = botocore.loaders.create_loader()
service = botocore.model.ServiceModel(loader.load_service_model(name, "service-2"), name)
protocol = "query" if "query" in service.metadata.get("protocols", []) else service.metadata["protocol"]
serializer = botocore.serialize.create_serializer(protocol)
texts = {"boolean": True, "double": 7.5, "integer": 7, "long": 7, "timestamp": 7 if protocol == "json" else "2026-01-01T00:00:00Z"}


def beyond(shape, given, path):
    """What a value has of more than the model allows: botocore itself leaves that to AWS."""
    found = []
    if shape.type_name == "structure":
        for key, member in shape.members.items():
            if key in given:
                found += beyond(member, given[key], f"{path}.{key}")
    elif shape.type_name == "list":
        for i, item in enumerate(given):
            found += beyond(shape.member, item, f"{path}[{i}]")
    size = len(given) if isinstance(given, (str, list)) else given
    if "max" in shape.metadata and size > shape.metadata["max"]:
        found.append(f"{path}: {size} is more than {shape.metadata['max']}")
    if given not in shape.metadata.get("enum", [given]):
        found.append(f"{path}: {given} is none of {shape.metadata['enum']}")
    if shape.type_name == "string" and "pattern" in shape.metadata and not re.fullmatch(shape.metadata["pattern"], given):
        found.append(f"{path}: {given} does not match {shape.metadata['pattern']}")
    return found


def check(operation, arguments):
    """Refuses arguments that the model does not allow: members that are missing or unknown, wrong types, limits."""
    shape = service.operation_model(operation).input_shape
    report = botocore.validate.ParamValidator().validate(arguments, shape)
    faults = [report.generate_report()] if report.has_errors() else []
    if faults := faults + beyond(shape, arguments, operation):
        sys.exit("\n".join(faults))


def request(operation, arguments):
    check(operation, arguments)
    made = serializer.serialize_to_request(arguments, service.operation_model(operation))
    body = made["body"]
    if protocol == "rest-xml":
        return {"Target": made["method"] + " " + made["url_path"], "Body": made["query_string"]}
    return {
        "Target": made["headers"].get("X-Amz-Target", ""),
        "Body": {key: str(value) for key, value in body.items()} if isinstance(body, dict) else json.loads(body),
    }


def element(shape, tag, above=()):
    """XML with all fields; what contains itself ends there."""
    if shape.type_name == "structure" and shape.name not in above:
        content = "".join(
            element(member, member.serialization.get("name", key), (*above, shape.name))
            for key, member in shape.members.items()
        )
    elif shape.type_name == "list":
        content = element(shape.member, shape.member.serialization.get("name", "member"), above)
    else:
        content = texts.get(shape.type_name, "text")
        content = str(content).lower() if isinstance(content, bool) else content
    return f"<{tag}>{content}</{tag}>"


def value(shape, above=()):
    """JSON with all fields."""
    if shape.type_name == "structure" and shape.name not in above:
        return {
            member.serialization.get("name", key): value(member, (*above, shape.name))
            for key, member in shape.members.items()
        }
    if shape.type_name == "list":
        return [value(shape.member, above)]
    return texts.get(shape.type_name, "text")


def answer(operation):
    shape = service.operation_model(operation).output_shape
    if protocol == "json":
        return json.dumps(value(shape))
    if protocol in ("ec2", "rest-xml"):
        return element(shape, operation + "Response")
    result = element(shape, operation + "Result")
    return f"<{operation}Response>{result}</{operation}Response>"


def endpoints():
    partitions = loader.load_data("partitions")
    provider = EndpointProvider(loader.load_service_model(name, "endpoint-rule-set-1"), partitions)
    regions = sorted(
        region
        for partition in partitions["partitions"]
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
            "Requests": {operation: request(operation, arguments) for operation, arguments in asked["Calls"].items()},
            "Answers": {operation: answer(operation) for operation in asked["Calls"]},
            "Enums": {shape: service.shape_for(shape).enum for shape in asked["Enums"]},
            "Endpoints": list(endpoints()),
        }
    )
)
