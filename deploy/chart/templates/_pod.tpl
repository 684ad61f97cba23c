{{/* What runs: the program, or once another command of it. */}}
{{- define "buurtregie.pod" -}}
automountServiceAccountToken: false
enableServiceLinks: false # or each service of the namespace would be a setting that starts with its name
terminationGracePeriodSeconds: 150
{{- with .Values.serviceAccountName }}
serviceAccountName: {{ . }}
{{- end }}
securityContext:
  runAsNonRoot: true
  {{- if include "buurtregie.numbers" . }}
  runAsUser: 65532
  runAsGroup: 65532
  fsGroup: 65532
  {{- end }}
  seccompProfile: {type: RuntimeDefault}
{{- with .Values.imagePullSecrets }}
imagePullSecrets:
  {{- toYaml . | nindent 2 }}
{{- end }}
containers:
  - name: buurtregie
    image: {{ printf "%s:%s" .Values.image.repository (.Values.image.tag | default .Chart.AppVersion) | quote }}
    imagePullPolicy: {{ .Values.image.pullPolicy }}
    {{- with .Values.once }}
    args:
      {{- toYaml . | nindent 6 }}
    {{- end }}
    securityContext:
      allowPrivilegeEscalation: false
      readOnlyRootFilesystem: true
      capabilities: {drop: [ALL]}
    ports:
      - {name: http, containerPort: 8080}
    env:
      - {name: BUURTREGIE_ADRES, value: {{ .Values.address | quote }}}
      - {name: BUURTREGIE_DB_URL, value: {{ .Values.database.url | quote }}}
      - {name: BUURTREGIE_DB_USER, value: {{ .Values.database.user | quote }}}
      {{- with .Values.database.owner }}
      - {name: BUURTREGIE_DB_MIGRATIE_USER, value: {{ . | quote }}}
      {{- end }}
      # The probes ask directly; through the proxy nobody gets an answer there without a key.
      - {name: BUURTREGIE_GEZOND_OPEN, value: "true"}
      {{- if not (hasKey .Values.settings "BUURTREGIE_STOP_WACHT") }}
      # Meanwhile the cluster hears that nobody should be sent here any more.
      - {name: BUURTREGIE_STOP_WACHT, value: "8"}
      {{- end }}
      {{- with .Values.proxies }}
      - {name: BUURTREGIE_PROXY_VERTROUWD, value: {{ join "," . | quote }}}
      {{- end }}
      {{- with .Values.javaOptions }}
      - {name: BUURTREGIE_JAVA_OPTS, value: {{ . | quote }}}
      {{- end }}
      {{- range $name, $value := .Values.settings }}
      - {name: {{ $name }}, value: {{ $value | quote }}}
      {{- end }}
      {{- range $name, $key := include "buurtregie.secrets" . | fromYaml }}
      - {name: {{ $name }}_FILE, value: /run/secrets/buurtregie/{{ $key }}}
      {{- end }}
    {{- if not .Values.once }}
    startupProbe:
      httpGet: {path: /gezond/begonnen, port: http}
      periodSeconds: 5
      failureThreshold: 120
    livenessProbe:
      httpGet: {path: /gezond/leeft, port: http}
      periodSeconds: 15
      timeoutSeconds: 5
      failureThreshold: 4
    # Not /gezond/gereed: while the database is away that would take all of them out, and nobody would see our page that says so.
    readinessProbe:
      httpGet: {path: /gezond/begonnen, port: http}
      periodSeconds: 5
      timeoutSeconds: 5
      failureThreshold: 2
    {{- end }}
    resources:
      {{- toYaml .Values.resources | nindent 6 }}
    volumeMounts:
      - {name: work, mountPath: /data}
      {{- if (.Values.backup).existingClaim }}
      - {name: backup, mountPath: /data/backup}
      {{- end }}
      - {name: secrets, mountPath: /run/secrets/buurtregie, readOnly: true}
      {{- if .Values.certificates }}
      - {name: certificates, mountPath: /etc/buurtregie/certificates, readOnly: true}
      {{- end }}
volumes:
  - name: work
    emptyDir: {sizeLimit: {{ .Values.work.size }}}
  {{- with (.Values.backup).existingClaim }}
  - name: backup
    persistentVolumeClaim: {claimName: {{ . | quote }}}
  {{- end }}
  {{- with .Values.certificates }}
  - name: certificates
    configMap: {name: {{ . | quote }}}
  {{- end }}
  - name: secrets
    secret:
      secretName: {{ .Values.secret }}
      defaultMode: 0440
      items:
        {{- range $name, $key := include "buurtregie.secrets" . | fromYaml }}
        - {key: {{ $key }}, path: {{ $key }}}
        {{- end }}
{{- with .Values.nodeSelector }}
nodeSelector:
  {{- toYaml . | nindent 2 }}
{{- end }}
{{- with .Values.tolerations }}
tolerations:
  {{- toYaml . | nindent 2 }}
{{- end }}
affinity:
  {{- with .Values.affinity }}
  {{- toYaml . | nindent 2 }}
  {{- else }}
  podAntiAffinity:
    preferredDuringSchedulingIgnoredDuringExecution:
      - weight: 100
        podAffinityTerm:
          topologyKey: kubernetes.io/hostname
          labelSelector:
            matchLabels:
              {{- include "buurtregie.selector" . | nindent 14 }}
  {{- end }}
{{- end }}
