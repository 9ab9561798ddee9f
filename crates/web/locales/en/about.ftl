### Accessibility statement, privacy, feedback, licences.

about-accessibility-title = Accessibility statement
about-accessibility-scope = This statement is about the work ability support service. The service must meet the Act on the Provision of Digital Services (306/2019).
about-accessibility-level-title = How the service meets the requirements
about-accessibility-level = Our goal is level AA of WCAG 2.2. Pages are checked by a program at every change. A review with a screen reader and with real users has not been done yet.
about-accessibility-tell-title = Did you notice a problem?
about-accessibility-tell = Tell the registry of your wellbeing services county. We answer within 14 days.
about-accessibility-supervision-title = Supervision
about-accessibility-supervision = If you are not satisfied with the answer or do not get one in 14 days, you can notify the authority that supervises accessibility, the Finnish Transport and Communications Agency Traficom.
about-privacy-title = Privacy
about-privacy-controller-title = Who is responsible for the data
about-privacy-controller = The controller is the wellbeing services county whose client you are. Its data protection officer answers questions.
about-privacy-sharing-title = Who sees the data
about-privacy-sharing = Only those who need the data in the client's services see it. Another organisation gets data only with the client's permission or by law. The ground is recorded every time.
about-privacy-log-title = What is recorded
about-privacy-log = Every view and every change is logged. The client has the right to know who has looked at the data.
about-privacy-browser-title = Cookies
about-privacy-browser = The browser keeps only your choice of language and the code of your sign-in. No client data is kept in the browser.
about-feedback-title = Give feedback
about-feedback-service-title = Feedback on the service
about-feedback-service = Give feedback to your own wellbeing services county. Its contact details are on its website and at its registry.
about-feedback-accessibility = Feedback on accessibility is answered within 14 days.
about-feedback-case = If this is about your own matter, contact your responsible contact.
about-licences-title = Licences
about-licences-own = The service is published under the European Union Public Licence (EUPL 1.2).
about-licences-borrowed-title = Parts made by others
about-licences-none = This version has no parts of the look made by others.
