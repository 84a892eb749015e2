package io.dromos.designer.deploy;

import io.dromos.deploy.DeployFailure;
import io.dromos.deploy.deployment.Operation;
import io.dromos.deploy.deployment.ServiceFinding;
import io.dromos.model.message.Message;
import java.util.List;

/** What came of a deploy. Immutable. */
public sealed interface DeployResult {

    record Deployed(Operation operation, List<ServiceFinding> findings) implements DeployResult {
        public Deployed {
            findings = List.copyOf(findings);
        }
    }

    /** The service looked at it and said no. */
    record Rejected(List<ServiceFinding> findings) implements DeployResult {
        public Rejected {
            findings = List.copyOf(findings);
        }
    }

    /** The code runs from another domain: only an explicit yes goes on. */
    record OtherDomain(String there, String here) implements DeployResult {}

    /** The package could not be made. */
    record NotMade(List<Message> problems) implements DeployResult {
        public NotMade {
            problems = List.copyOf(problems);
        }
    }

    record Failed(DeployFailure failure) implements DeployResult {}
}
