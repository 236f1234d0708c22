"""Calls three operations of the mock server with the client of OpenAPI Generator; exits with 1 when an answer is not right."""
import sys

import workspace_client as client
from workspace_client.models.batch_run_desktops_request_body import BatchRunDesktopsRequestBody

configuration = client.Configuration(host=sys.argv[1])
configuration.api_key["token"] = "interop"
configuration.api_key["Token"] = "interop"
with client.ApiClient(configuration) as http:
    http.set_default_header("X-Auth-Token", "interop")
    desktops = client.DesktopApi(http)
    listed = desktops.list_desktops(project_id="p", limit=2)
    assert isinstance(listed.desktops, list) and listed.total_count is not None, listed
    job = desktops.batch_run_desktops(project_id="p", batch_run_desktops_request_body=BatchRunDesktopsRequestBody(desktop_ids=["d"], op_type="os-start"))
    assert job is not None
    quotas = client.QuotaApi(http).show_quotas(project_id="p")
    assert quotas is not None
print("3 operations answered")
