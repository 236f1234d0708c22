"""Calls three operations of the mock server with openapi-python-client's client; exits with 1 when an answer is not right."""
import sys

from workspace_httpx import Client
from workspace_httpx.api.desktop import batch_run_desktops, list_desktops
from workspace_httpx.api.quota import show_quotas
from workspace_httpx.models.batch_run_desktops_request_body import BatchRunDesktopsRequestBody

client = Client(base_url=sys.argv[1], headers={"X-Auth-Token": "interop"}, raise_on_unexpected_status=True)
listed = list_desktops.sync("p", client=client, limit=2)
assert isinstance(listed.desktops, list) and isinstance(listed.total_count, int), listed
job = batch_run_desktops.sync_detailed("p", client=client, body=BatchRunDesktopsRequestBody.from_dict({"desktop_ids": ["d"], "op_type": "os-start"}))
assert job.status_code == 200, job
assert show_quotas.sync_detailed("p", client=client).status_code == 200
print("3 operations answered")
