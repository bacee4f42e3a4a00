-- What was said and done stays as it was. What an author said goes with the account, and a theme of which nothing was a part can go.
REVOKE UPDATE, TRUNCATE ON consultation.talk FROM ${application};
REVOKE DELETE, TRUNCATE ON consultation.merger FROM ${application};
REVOKE DELETE, TRUNCATE ON consultation.handling FROM ${application};
REVOKE TRUNCATE ON consultation.theme FROM ${application};
REVOKE UPDATE, TRUNCATE ON consultation.theme_contribution FROM ${application};
REVOKE DELETE, TRUNCATE ON consultation.questionnaire FROM ${application};
REVOKE TRUNCATE ON consultation.answer_sheet FROM ${application};
REVOKE TRUNCATE ON consultation.answer FROM ${application};
