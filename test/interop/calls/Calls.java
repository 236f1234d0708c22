import java.util.List;
import org.openapitools.client.ApiClient;
import org.openapitools.client.api.DesktopApi;
import org.openapitools.client.api.QuotaApi;
import org.openapitools.client.model.BatchRunDesktopsRequestBody;

/** Calls three operations of the mock server with the client of OpenAPI Generator; fails when an answer is not right. */
public class Calls {
  public static void main(String[] args) throws Exception {
    ApiClient http = new ApiClient();
    http.updateBaseUri(args[0]);
    http.setRequestInterceptor(request -> request.header("X-Auth-Token", "interop"));
    DesktopApi desktops = new DesktopApi(http);
    var listed = desktops.listDesktops(DesktopApi.APIListDesktopsRequest.newBuilder().projectId("p").limit(2).build());
    require(listed.getDesktops() != null && listed.getTotalCount() != null, "listDesktops");
    var body = new BatchRunDesktopsRequestBody().desktopIds(List.of("d")).opType(BatchRunDesktopsRequestBody.OpTypeEnum.fromValue("os-start"));
    var job = desktops.batchRunDesktops(DesktopApi.APIBatchRunDesktopsRequest.newBuilder().projectId("p").batchRunDesktopsRequestBody(body).build());
    require(job != null, "batchRunDesktops");
    require(new QuotaApi(http).showQuotas(QuotaApi.APIShowQuotasRequest.newBuilder().projectId("p").build()) != null, "showQuotas");
    System.out.println("3 operations answered");
  }

  private static void require(boolean right, String operation) {
    if (!right) throw new IllegalStateException("wrong answer of " + operation);
  }
}
